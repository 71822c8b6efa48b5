/**
 * What a drawing in a page really looks like, measured in the browser: what is seen of it, where its words
 * stand, what colours they have and what lies behind them.
 */
import type { Page } from '@playwright/test';

/** A line of words of a drawing, as it is shown. */
export interface ShownText {
  text: string;
  /** Size of the letters on the screen, px. */
  size: number;
  /** From the top of small letters with marks to the foot of the line, in px of the window. */
  box: { left: number; top: number; right: number; bottom: number };
  /** `rgb(…)` of the letters, and of what is behind their middle. */
  colour: string;
  ground: string;
}

/** A drawing that is shown. */
export interface ShownDrawing {
  name: string;
  description: string;
  role: string | null;
  box: { left: number; top: number; right: number; bottom: number };
  texts: ShownText[];
  /** Marks that carry meaning: the role of their colour (`--ink`), and the colours of their face and edge. */
  marks: { role: string; colours: string[] }[];
  /** The colour of the page around. */
  ground: string;
}

/** The drawings that are shown of a figure in the page. The window must be high enough to hold it. */
export async function shownDrawings(page: Page): Promise<ShownDrawing[]> {
  return page.evaluate(() => {
    /** Roles of lines and grounds that only divide; nothing is read from them alone. */
    const quiet = /^--(ground|surface|sunken|line|highlight|grey-3|priority-\d+-tint)$/;
    const opaque = (colour: string) => /^(rgb|color)\((?!.*\/)/.test(colour);
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const isSeen = (element: Element, svg: Element): boolean =>
      element === svg ||
      (getComputedStyle(element).opacity !== '0' &&
        element.parentElement !== null &&
        isSeen(element.parentElement, svg));
    const pageGround = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)';
      const colour = getComputedStyle(element).backgroundColor;
      return opaque(colour) ? colour : pageGround(element.parentElement);
    };
    const boxOf = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
    const shapesOf = (svg: Element) =>
      [...svg.querySelectorAll<SVGGeometryElement>('path, rect, circle, ellipse, line, polygon')].filter(
        (shape) => isShown(shape) && isSeen(shape, svg) && shape.closest('clipPath, defs, symbol') === null,
      );

    /** The fill of the topmost shape below a point that is drawn before the text; else the page. */
    const groundBehind = (text: Element, svg: SVGSVGElement, x: number, y: number): string => {
      const shapes = shapesOf(svg).filter(
        (shape) => (text.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
      );
      for (const shape of shapes.reverse()) {
        const { fill } = getComputedStyle(shape);
        if (!opaque(fill)) continue;
        const inverse = shape.getScreenCTM()?.inverse();
        if (inverse && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(inverse))) return fill;
      }
      return pageGround(svg);
    };

    const textsOf = (svg: SVGSVGElement): ShownText[] =>
      [...svg.querySelectorAll<SVGTextContentElement>('text, tspan')]
        .filter(
          (text) =>
            text.querySelector('tspan') === null && text.textContent?.trim() && isShown(text) && isSeen(text, svg),
        )
        .map((text) => {
          const style = getComputedStyle(text);
          const size = parseFloat(style.fontSize) * (text.getScreenCTM()?.a ?? 1);
          const { top, bottom } = text.getBoundingClientRect();
          // By the widths of letters: the box that browsers give is rounded up to whole pixels, with marks that lean out.
          const ends = [text.getStartPositionOfChar(0), text.getEndPositionOfChar(text.getNumberOfChars() - 1)];
          const [left = 0, right = 0] = ends.map((end) => end.matrixTransform(text.getScreenCTM()!).x);
          // The box of a line is as high as the font's tallest letters; words never fill it.
          const middle = (top + bottom) / 2;
          const box = { left, right, top: middle - size * 0.42, bottom: middle + size * 0.42 };
          const halo = style.stroke !== 'none' && style.paintOrder.startsWith('stroke') ? style.stroke : null;
          const ground = halo ?? groundBehind(text, svg, (left + right) / 2, middle);
          return { text: text.textContent!.trim(), size, box, colour: style.fill, ground };
        });

    const marksOf = (svg: SVGSVGElement) =>
      shapesOf(svg).flatMap((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        const roles = ['fill', 'stroke'].flatMap((property) => {
          const written = shape.closest(`[${property}]`)?.getAttribute(property) ?? '';
          return /^var\((--[\w-]+)\)$/.exec(written)?.[1] ?? [];
        });
        const role = roles.find((name) => !quiet.test(name));
        return role === undefined ? [] : [{ role, colours: [fill, stroke].filter((colour) => colour !== 'none') }];
      });

    const wordsOf = (svg: Element, attribute: string) =>
      (svg.getAttribute(attribute) ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent?.trim() ?? '')
        .join(' ');

    return [...document.querySelectorAll<SVGSVGElement>('.figure .figure-drawing svg')]
      .filter((svg) => svg.parentElement?.closest('svg') === null && isShown(svg))
      .map((svg) => ({
        name: wordsOf(svg, 'aria-labelledby'),
        description: wordsOf(svg, 'aria-describedby'),
        role: svg.getAttribute('role'),
        box: boxOf(svg.getBoundingClientRect()),
        texts: textsOf(svg),
        marks: marksOf(svg),
        ground: pageGround(svg),
      }));
  });
}

/** Gives the figure of the page a column of its own of so many px, whatever the window. */
export async function setColumnWidth(page: Page, width: number): Promise<void> {
  await page.evaluate((px) => {
    const figure = document.querySelector<HTMLElement>('.figure');
    if (figure === null) throw new Error('no figure');
    figure.style.maxInlineSize = 'none';
    figure.style.inlineSize = `${px}px`;
  }, width);
}
