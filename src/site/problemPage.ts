/** What the live preview shows instead of a page while a data or content file is broken. */
import { formatProblem, type Problem } from '../check/problem.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** An HTML page that lists the problems for an editor; it reloads itself every two seconds. */
export function problemPage(problems: readonly Problem[]): string {
  const items = problems
    .map((problem) => formatProblem(problem).replace(/[&<>]/g, (character) => ESCAPES[character] ?? character))
    .map((text) => `<li><pre>${text}</pre></li>`)
    .join('\n');
  return `<!doctype html>
<html lang="cs">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="2">
<title>Data je potřeba opravit</title>
</head>
<body>
<h1>Data je potřeba opravit</h1>
<p>Jakmile soubor opravíte a uložíte, stránka se sama obnoví.</p>
<ol>
${items}
</ol>
</body>
</html>
`;
}
