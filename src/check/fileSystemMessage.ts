/** The Czech message for an error of the file system; `fix` says what to do about it. */
export interface FileSystemMessage {
  found: string;
  fix: string;
}

const MESSAGES: Record<string, FileSystemMessage> = {
  ENOENT: { found: 'nic tu není', fix: 'Vytvořte chybějící soubor nebo složku, nebo opravte cestu.' },
  EACCES: { found: 'soubor nejde otevřít, chybí oprávnění ke čtení', fix: 'Povolte čtení souboru.' },
  EPERM: { found: 'soubor nejde otevřít, systém to nedovolil', fix: 'Povolte čtení souboru.' },
  EISDIR: { found: 'místo souboru je tu složka', fix: 'Složku přejmenujte nebo přesuňte a vytvořte soubor.' },
  ENOTDIR: { found: 'místo složky je tu soubor', fix: 'Soubor přejmenujte nebo přesuňte a vytvořte složku.' },
  ELOOP: { found: 'zástupce (symbolický odkaz) ukazuje sám na sebe', fix: 'Nahraďte zástupce skutečným souborem.' },
  EMFILE: { found: 'systém už nedovolil otevřít další soubor', fix: 'Zavřete jiné programy a spusťte kontrolu znovu.' },
};

/** Whether an error comes from the file system and so belongs to the editor, not to the programmer. */
export function isFileSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;
}

/** Says in Czech what went wrong with a file; codes we do not expect are named by their code. */
export function fileSystemMessage(error: NodeJS.ErrnoException): FileSystemMessage {
  const code = error.code ?? '?';
  return (
    MESSAGES[code] ?? { found: `soubor nejde přečíst (${code})`, fix: 'Ověřte, že je soubor v pořádku a jde otevřít.' }
  );
}
