import { describe, expect, test } from 'vitest';
import { EnvironmentError, readEnvironment } from './readEnvironment.ts';

const read = (variables: Record<string, string>) => readEnvironment(variables, '/report');

describe('readEnvironment', () => {
  test('without settings gives the folders of the project and the local address', () => {
    expect(read({})).toEqual({
      siteUrl: 'http://localhost:4321',
      basePath: '/',
      dataDir: '/report/data',
      contentDir: '/report/content',
      outDir: '/report/dist',
      port: 4321,
      images: true,
      pdf: true,
    });
  });

  test('an empty setting counts as not set', () => {
    expect(read({ BASE_PATH: '', SITE_URL: ' ', PORT: '' })).toEqual(read({}));
  });

  test.each([
    ['x', '/x/'],
    ['/x', '/x/'],
    ['x/y/', '/x/y/'],
    ['//x//', '/x/'],
    ['/', '/'],
  ])('writes the base path %s with a slash at both ends', (given, expected) => {
    expect(read({ BASE_PATH: given }).basePath).toBe(expected);
  });

  test('keeps only the origin of the site', () => {
    expect(read({ SITE_URL: 'https://Kraj.example:8443/' }).siteUrl).toBe('https://kraj.example:8443');
  });

  test('takes folders outside the project', () => {
    const { dataDir, contentDir } = read({ DATA_DIR: '/other/data', CONTENT_DIR: '../other/content' });
    expect([dataDir, contentDir]).toEqual(['/other/data', '/other/content']);
  });

  test('names every wrong setting at once, with what was found and how to mend it', () => {
    const attempt = () => read({ PORT: '80a', SITE_URL: 'https://kraj.example/zprava', BASE_PATH: '/začlenění/' });
    expect(attempt).toThrow(EnvironmentError);
    expect(attempt).toThrowErrorMatchingInlineSnapshot(`
      [EnvironmentError: PORT: nalezeno „80a“. Očekáváno celé číslo od 0 do 65535 (0 = kterýkoli volný port), například PORT=8080.
      SITE_URL: nalezeno „https://kraj.example/zprava“. Očekávána adresa serveru, například SITE_URL=https://www.kraj-lbc.cz. Cestu uveďte zvlášť: SITE_URL=https://kraj.example BASE_PATH=/zprava.
      BASE_PATH: nalezeno „/začlenění/“. Očekávána cesta z písmen bez diakritiky, číslic, pomlček a teček, například BASE_PATH=/zpravy/zacleneni/. Adresu serveru uveďte zvlášť v SITE_URL.]
    `);
  });

  test.each(['ftp://kraj.example', 'kraj.example', 'javascript:alert(1)', 'https://a:b@kraj.example'])(
    'refuses the site address %s',
    (address) => {
      expect(() => read({ SITE_URL: address })).toThrow(/SITE_URL/);
    },
  );

  test.each(['../x', '/a b/', 'https://kraj.example/x', '/x?y', '/..'])('refuses the base path %s', (path) => {
    expect(() => read({ BASE_PATH: path })).toThrow(/BASE_PATH/);
  });

  test('leaves pictures out when told so, and takes no other word for it', () => {
    expect(read({ IMAGES: 'ne' }).images).toBe(false);
    expect(() => read({ IMAGES: 'false' })).toThrow(/IMAGES: nalezeno „false“. Očekáváno ano, nebo ne./);
  });

  test.each(['-1', '65536', '1.5'])('refuses the port %s', (port) => {
    expect(() => read({ PORT: port })).toThrow(/PORT/);
  });
});
