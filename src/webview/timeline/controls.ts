import { element } from './element.ts';
import { groupings, type Choice, type Grouping } from './lanes.ts';
import type { Strings } from './strings.ts';

/** What the bar above the drawing asks for. */
export interface Wishes {
  choose(choice: Choice): void;
  zoom(isCloser: boolean): void;
  show(what: 'articles' | 'everything'): void;
}

/** The bar above the drawing: lanes, filter, zoom, and what the signs mean. */
export function makeControls(choice: Choice, strings: Strings, wishes: Wishes): HTMLElement {
  const names = {
    question: strings.byQuestion,
    person: strings.byPerson,
    article: strings.byArticle,
  };
  const lanes = element('select', { id: 'timeline-lanes' });
  for (const grouping of groupings)
    lanes.append(element('option', { value: grouping }, names[grouping]));
  lanes.value = choice.grouping;
  const filter = element('input', {
    id: 'timeline-filter',
    type: 'search',
    placeholder: strings.filterHint,
  });
  filter.value = choice.filter;
  const tell = () => wishes.choose({ grouping: lanes.value as Grouping, filter: filter.value });
  lanes.addEventListener('change', tell);
  filter.addEventListener('input', tell);
  const button = (sign: string, name: string, act: () => void) => {
    const made = element('button', { type: 'button', title: name, 'aria-label': name }, sign);
    made.addEventListener('click', act);
    return made;
  };
  return element(
    'div',
    { class: 'bar', role: 'toolbar', 'aria-label': strings.groupBy },
    element('label', { for: 'timeline-lanes' }, strings.groupBy),
    lanes,
    element('label', { for: 'timeline-filter' }, strings.filter),
    filter,
    button('+', strings.zoomIn, () => wishes.zoom(true)),
    button('−', strings.zoomOut, () => wishes.zoom(false)),
    button('⤢', strings.fit, () => wishes.show('articles')),
    button('∞', strings.all, () => wishes.show('everything')),
    element(
      'span',
      { class: 'legend' },
      element('span', { class: 'sign stated' }, '●'),
      ` ${strings.said} `,
      element('span', { class: 'sign event' }, '◆'),
      ` ${strings.happened}`,
    ),
  );
}
