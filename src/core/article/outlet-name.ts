import lists from '../../../data/article/outlet-words.json' with { type: 'json' };

const endings = new Set(lists.endings);

/** Whether a name ends in a word by which papers and broadcasters call themselves: `Morning Ledger`. */
export function soundsLikeOutlet(name: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && endings.has(words.at(-1)!.toLowerCase());
}
