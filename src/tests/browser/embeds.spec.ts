import { expect, type Page } from '@playwright/test';
import { environment, readFileOf } from '../support/builtSite.ts';
import { codeOf, embedIds, fitOf, framesOf, scriptTag, served, test } from './hostSite.ts';

const WIDTHS = [320, 375, 640, 960];
/** A chart whose drawing changes with the width, and a number card. */
const CHART = 'exekuce-vyvoj';
const CARD = 'ukazatel-exekuce';

/** Height in px of an article after which browsers leave lazy frames alone; some look several thousand px ahead. */
const FAR = 12_000;

const column = (width: number, inside: string) => `<div style="width:${width}px">${inside}</div>`;
/** Lazy frames far below would never load. */
const eager = (code: string) => code.replaceAll(' loading="lazy"', '');
const frameAddress = (id: string) => served(`${environment.siteUrl}${environment.basePath}vlozit/${id}/`);

/** Adds up how much of a page has moved by itself, from its first paint on. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0));
}

async function expectExact(page: Page): Promise<void> {
  const frames = await framesOf(page);
  expect(frames).not.toEqual([]);
  for (const frame of frames) {
    await expect
      .poll(async () => {
        const { content, room } = await fitOf(frame);
        return Math.abs(content - room);
      }, `${frame.url()} is as high as its content`)
      .toBeLessThanOrEqual(1);
    expect(await fitOf(frame)).toMatchObject({ scrollsDown: false, scrollsAside: false });
  }
}

test('there are frames to test', () => {
  expect(embedIds).toEqual(expect.arrayContaining([CHART, CARD]));
});

for (const width of WIDTHS) {
  test(`in a column of ${width} px no frame is cut off, scrolls or leaves much room, without any script`, async ({
    host,
    browser,
  }) => {
    test.slow();
    const codes = embedIds.map((id) => column(width, eager(codeOf(id, 'ramec'))));
    const page = await browser.newPage({ viewport: { width: Math.max(width, 360), height: 800 } });
    await page.goto(host.put({ body: codes.join('\n') }));
    const frames = await framesOf(page);
    expect(frames).toHaveLength(embedIds.length);
    for (const frame of frames) {
      const { id, content, room, scrollsDown, scrollsAside } = await fitOf(frame);
      expect({ id, scrollsDown, scrollsAside }).toEqual({ id, scrollsDown: false, scrollsAside: false });
      expect(room, id).toBeGreaterThanOrEqual(content);
      expect(room, id).toBeLessThanOrEqual(content * 1.25);
    }
    await page.close();
  });

  test(`in a column of ${width} px the full code gives the exact height, and nothing moves`, async ({
    host,
    browser,
  }) => {
    const page = await browser.newPage({ viewport: { width: Math.max(width, 360), height: 800 } });
    const shifts = await watchShifts(page);
    const article = [CHART, CARD].map((id) => `${codeOf(id, 'kod')}<p>Text článku.</p>`).join('');
    await page.goto(host.put({ body: column(width, eager(article)) }));
    await expectExact(page);
    expect(await shifts()).toBe(0);
    await page.close();
  });
}

test('at any width between, too, nothing is cut off without a script', async ({ host, browser }) => {
  test.slow();
  const page = await browser.newPage({ viewport: { width: 1240, height: 800 } });
  await page.goto(host.put({ body: `<main>${eager(codeOf(CHART, 'ramec') + codeOf(CARD, 'ramec'))}</main>` }));
  const frames = await framesOf(page);
  expect(frames).toHaveLength(2);
  for (const width of [240, 251, 287, 343, 405, 513, 514, 515, 560, 600, 700, 732, 831, 832, 900, 1100, 1200]) {
    await page.evaluate((px) => (document.querySelector('main')!.style.width = `${px}px`), width);
    for (const frame of frames) {
      await expect.poll(() => frame.evaluate(() => window.innerWidth)).toBe(width);
      const { id, content, room, scrollsAside } = await fitOf(frame);
      expect(scrollsAside, `${id} at ${width}`).toBe(false);
      expect(room, `${id} at ${width}`).toBeGreaterThanOrEqual(content);
      expect(room, `${id} at ${width}`).toBeLessThanOrEqual(content * 1.25);
    }
  }
  await page.close();
});

test('a system that drops styles still shows the whole frame', async ({ host, page }) => {
  const bare = eager(codeOf(CHART, 'ramec')).replaceAll(/ style="[^"]*"/g, '');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width: Math.max(width, 360), height: 800 });
    await page.goto(host.put({ body: column(width, bare) }));
    const frames = await framesOf(page);
    expect(frames).toHaveLength(1);
    for (const frame of frames) {
      const { content, room } = await fitOf(frame);
      expect(room).toBeGreaterThanOrEqual(content);
    }
  }
});

test('a host with a strict policy of content needs the line that we document', async ({ host, page, baseURL }) => {
  const documented = served(
    /frame-src [^<]+?script-src [^<]+/.exec(readFileOf(`/grafy/${CHART}/`))![0].replaceAll('&#x2F;', '/'),
  );
  expect(documented).toBe(`frame-src ${baseURL}vlozit/; script-src ${baseURL}vlozit.js`);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  const policy = `default-src 'none'; style-src 'self'; ${documented}`;
  const body = column(640, eager(codeOf(CHART, 'kod')));
  await page.goto(
    host.put({ body: body.replaceAll(/ style="[^"]*"/g, ''), headers: { 'content-security-policy': policy } }),
  );
  await expectExact(page);
  expect(complaints.filter((text) => !text.includes('inline style'))).toEqual([]);
});

test('WordPress gets the height and follows links of a shut frame', async ({ host, page }) => {
  // What WordPress makes of an oEmbed answer of a site that it does not know: a shut frame with a secret.
  const answer = JSON.parse(readFileOf(`/oembed/${CHART}.json`)) as { html: string };
  const address = served(/src="([^"]+)"/.exec(answer.html)![1]!);
  const body = `<iframe id="vlozeny" sandbox="allow-scripts" security="restricted" width="600" height="338"
    src="${address}#?secret=Xy12" data-secret="Xy12"></iframe>
  <script>
    window.links = [];
    const frame = document.getElementById('vlozeny');
    addEventListener('message', ({ source, data }) => {
      if (source !== frame.contentWindow || !data || data.secret !== frame.dataset.secret) return;
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, ~~data.value));
      if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host) links.push(data.value);
    });
    addEventListener('load', () => frame.contentWindow.postMessage({ message: 'ready', secret: 'Xy12' }, '*'));
  </script>`;
  await page.goto(host.put({ body: column(640, body) }));
  const [frame] = await framesOf(page);
  await expect.poll(async () => (await fitOf(frame!)).room).not.toBe(338);
  const { content, room, scrollsDown } = await fitOf(frame!);
  expect(Math.abs(content - room)).toBeLessThanOrEqual(1);
  expect(scrollsDown).toBe(false);
  // Its own typeface and styles came through, although the frame is a stranger to its own site.
  expect(await frame!.evaluate(() => document.fonts.check('700 16px "Source Sans 3"'))).toBe(true);
  await frame!.locator('.frame-foot a').last().click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { links: string[] }).links))
    .toEqual([served(`${environment.siteUrl}${environment.basePath}grafy/${CHART}/`)]);
  expect(page.url()).toContain('/clanek-');
});

test('a page with pym.js gets the height', async ({ host, page }) => {
  const body = `<div id="graf"></div><script src="/pym.js"></script>
    <script>window.parentOfChart = new pym.Parent('graf', '${frameAddress(CHART)}', {});</script>`;
  await page.goto(host.put({ body: column(640, body) }));
  await expect(page.locator('iframe')).toBeAttached();
  await expectExact(page);
  // And anew when the column changes.
  await page.evaluate(() => (document.querySelector('div')!.style.width = '320px'));
  await expectExact(page);
});

test('AMP gets the height as it asks for it', async ({ host, page }) => {
  await page.addInitScript(() => {
    const heights: unknown[] = [];
    Object.assign(window, { heights });
    addEventListener('message', ({ data }) => {
      const { sentinel, type, height } = data as Record<string, unknown>;
      if (sentinel === 'amp' && type === 'embed-size') heights.push(height);
    });
  });
  await page.goto(host.put({ body: `<iframe src="${frameAddress(CARD)}" width="375" height="100"></iframe>` }));
  const [frame] = await framesOf(page);
  const { content } = await fitOf(frame!);
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heights: number[] }).heights.at(-1)))
    .toBe(content);
});

test('ten frames far down load only when the reader comes near, and all take their height', async ({ host, page }) => {
  const ids = embedIds.slice(0, 10);
  const articles = ids.map((id) => `<div style="height:${FAR}px"></div>${codeOf(id, 'kod')}`);
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto(host.put({ body: column(640, articles.join('')) }));
  expect(await framesOf(page)).toHaveLength(0);
  for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
  await expect.poll(async () => (await framesOf(page)).length).toBe(10);
  await expectExact(page);
});

test('several frames of one chart, several scripts, and frames that come later all take their height', async ({
  host,
  page,
}) => {
  const code = eager(codeOf(CHART, 'kod'));
  await page.goto(host.put({ body: column(375, code) + column(640, code) + scriptTag() }));
  await expectExact(page);
  await page.evaluate(
    (html) => {
      const later = document.createElement('div');
      later.style.width = '480px';
      later.innerHTML = html;
      document.body.append(later);
    },
    eager(codeOf(CARD, 'ramec')),
  );
  await expect.poll(async () => (await framesOf(page)).length).toBe(3);
  await expectExact(page);
});

test('a frame in a hidden tab takes its height once it is shown', async ({ host, page }) => {
  const code = eager(codeOf(CHART, 'kod'));
  await page.goto(host.put({ body: `<div id="zalozka" style="display:none;width:480px">${code}</div>` }));
  await page.waitForLoadState('load');
  await page.evaluate(() => (document.getElementById('zalozka')!.style.display = 'block'));
  await expectExact(page);
});

test('a host that renders its page anew gets the exact height back', async ({ host, page }) => {
  const code = eager(codeOf(CARD, 'ramec'));
  await page.goto(host.put({ body: `<div id="app" style="width:640px">${code}</div>${scriptTag()}` }));
  await expectExact(page);
  // Its own styles come back …
  await page.evaluate(() =>
    document.querySelector('iframe')!.setAttribute('style', 'width:100%;height:300px;border:0'),
  );
  await expectExact(page);
  // … and the frame is made anew, without its script running again.
  const old = page.frames().find((frame) => frame.url().includes('/vlozit/'));
  await page.evaluate((html) => (document.getElementById('app')!.innerHTML = html), code);
  await expect.poll(() => old?.isDetached()).toBe(true);
  await expect(page.locator('iframe').contentFrame().locator('h1')).toBeVisible();
  await expectExact(page);
});

test('an open table makes the frame higher, a shut one lower again', async ({ host, page }) => {
  await page.goto(host.put({ body: column(640, eager(codeOf(CHART, 'kod'))) }));
  await expectExact(page);
  const [frame] = await framesOf(page);
  const before = (await fitOf(frame!)).room;
  await frame!.locator('summary').click();
  await expect.poll(async () => (await fitOf(frame!)).room).toBeGreaterThan(before + 50);
  await expectExact(page);
  await frame!.locator('summary').click();
  await expect.poll(async () => (await fitOf(frame!)).room).toBe(before);
});

test('a frame whose theme draws borders inside is still exact', async ({ host, page }) => {
  const head = '<style>iframe{box-sizing:border-box;border:7px solid red !important}</style>';
  await page.goto(host.put({ head, body: column(640, eager(codeOf(CARD, 'kod'))) }));
  await expectExact(page);
});

test('at night the frame is dark by itself, and the address may choose for pages that are not', async ({
  host,
  page,
}) => {
  const ground = async () => {
    const [frame] = await framesOf(page);
    return frame!.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  };
  const show = (end: string) => {
    const head = '<style>:root{color-scheme:light dark}</style>';
    const code = eager(codeOf(CARD, 'ramec')).replace(/\/vlozit\/[^"]+/, `$&${end}`);
    return page.goto(host.put({ head, body: code }));
  };
  await show('');
  const light = await ground();
  expect(light).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await ground();
  expect(dark).not.toBe(light);
  await show('#svetly');
  expect(await ground()).toBe(light);
  await page.emulateMedia({ colorScheme: 'light' });
  await show('#tmavy');
  expect(await ground()).toBe(dark);
});

test('the address may leave the title out, but never the number of a card', async ({ page }) => {
  const seen = (id: string) =>
    page
      .goto(`${frameAddress(id)}#tmavy-bez-nadpisu`)
      .then(() => page.locator('h1').evaluate((title) => title.getBoundingClientRect().height > 2));
  expect(await seen(CHART)).toBe(false);
  expect(await page.locator('h1').textContent()).toBeTruthy();
  expect(await seen(CARD)).toBe(true);
});

test('at 200 % zoom a column of 640 px is one of 320 px and fits', async ({ host, browser }) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 400 }, deviceScaleFactor: 2 });
  await page.goto(host.put({ body: eager(codeOf(CHART, 'kod')) }));
  await expectExact(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.close();
});

test('hostile pages and frames change no height and learn nothing', async ({ host, page }) => {
  await page.goto(host.put({ body: column(640, eager(codeOf(CARD, 'kod'))) }));
  await expectExact(page);
  const frameHeight = () =>
    page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.getBoundingClientRect().height);
  const exact = await frameHeight();

  // A sibling of another origin, and the page itself, pretend to be the frame.
  const sibling = host.put({
    body: `<script>
      for (const height of [1e9, -5, 0, NaN, Infinity, '300', null, {}, [600], 39])
        parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
      parent.postMessage('embed-size', '*');
      parent.postMessage(null, '*');
      parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 777 }, '*');
    </script>`,
  });
  await page.evaluate(async (address) => {
    const other = document.createElement('iframe');
    other.src = address;
    await new Promise((loaded) => {
      other.onload = loaded;
      document.body.append(other);
    });
    for (const height of [1e9, -5, NaN, '300', 777]) postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    await new Promise((done) => setTimeout(done));
  }, sibling);
  expect(await frameHeight()).toBe(exact);

  // Our own frame, were it broken into, could not ask for nonsense either.
  const [frame] = await framesOf(page);
  await frame!.evaluate(async () => {
    for (const height of [1e9, -5, 0, NaN, Infinity, '300', null, 39])
      parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    await new Promise((done) => setTimeout(done));
  });
  expect(await frameHeight()).toBe(exact);

  // Whatever it is asked, a frame answers with nothing but its height.
  const answers = await page.evaluate(async () => {
    const heard: unknown[] = [];
    const answered = new Promise((done) => {
      addEventListener('message', ({ data }) => {
        heard.push(data);
        done(null);
      });
    });
    const target = document.querySelector('iframe')!.contentWindow!;
    for (const question of [
      null,
      'pym',
      7,
      { type: 'send-embed-size' },
      { message: 'ready', secret: 'x' },
      { type: 'cookies' },
    ])
      target.postMessage(question, '*');
    await answered;
    // Whatever else it would say comes before the answer to one more question.
    target.postMessage({ type: 'send-embed-size' }, '*');
    while (heard.length < 2) await new Promise((done) => setTimeout(done));
    return heard;
  });
  const { content } = await fitOf(frame!);
  const answer = { sentinel: 'amp', type: 'embed-size', height: content };
  expect(answers).toEqual([answer, answer]);
});

test('the script leaves no names behind in the page', async ({ host, page }) => {
  const names = () =>
    page.evaluate(() =>
      Object.keys(window)
        .filter((name) => !/^\d+$/.test(name))
        .sort(),
    );
  await page.goto(host.put({ body: '<p>Článek</p>' }));
  const before = await names();
  await page.goto(host.put({ body: `<p>Článek</p>${scriptTag()}` }));
  expect(await names()).toEqual(before);
});

test('a printed article shows the chart, also one that was far down', async ({ host, page }) => {
  const body = `<div style="height:${FAR}px">Článek</div>${codeOf(CHART, 'kod')}`;
  await page.goto(host.put({ body: column(640, body) }));
  expect(await framesOf(page)).toHaveLength(0);
  await page.pdf();
  await expect.poll(async () => (await framesOf(page)).length).toBe(1);
});

test('the pasted link leads to the answer of oEmbed, from the chart and from its frame', async ({ page, baseURL }) => {
  for (const path of [`grafy/${CHART}/`, `vlozit/${CHART}/`]) {
    await page.goto(path);
    const link = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const response = await page.request.get(served(link!));
    expect(response.headers()).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    expect(served(((await response.json()) as { html: string }).html)).toContain(`src="${baseURL}vlozit/${CHART}/"`);
  }
});
