import { type Package, scanPart } from './part-text.ts';
import { decoded, unescaped } from './xml-scanner.ts';

/** The texts that cells share, by their number. What is written above characters to show their sound is left out. */
export async function readSharedTexts(file: Package, path: string): Promise<readonly string[]> {
  const texts: string[] = [];
  let [text, inText, inSound] = ['', false, false];
  let runs = '';
  await scanPart(file, path, {
    open(name) {
      if (name === 'si') runs = '';
      else if (name === 'rPh') inSound = true;
      else if (name === 't') [text, inText] = ['', true];
    },
    close(name) {
      if (name === 'si') texts.push(runs);
      else if (name === 'rPh') inSound = false;
      else if (name === 't') {
        if (!inSound) runs += unescaped(decoded(text));
        inText = false;
      }
    },
    text(piece) {
      if (inText) text += piece;
    },
    broken: () => undefined,
  });
  return texts;
}
