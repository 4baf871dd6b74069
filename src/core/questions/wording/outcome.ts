/** How a count reads whose own words had no verb for it: *the toll rose to 12*. */
const TOLD: Readonly<Record<string, string>> = {
  kill: 'were killed',
  wound: 'were wounded',
  miss: 'are missing',
  displace: 'were displaced',
  arrest: 'were arrested',
  kidnap: 'were kidnapped',
  release: 'were released',
  evacuate: 'were evacuated',
  rescue: 'were rescued',
  infect: 'were infected',
  destroy: 'were destroyed',
  damage: 'were damaged',
  intercept: 'were intercepted',
  capture: 'were captured',
  cancel: 'were cancelled',
  close: 'were closed',
  steal: 'were stolen',
  supply: 'were delivered',
  deploy: 'are deployed',
  launch: 'were launched',
  hire: 'were hired',
  buy: 'were bought',
  sell: 'were sold',
  'lay-off': 'are lost',
  'vote-for': 'were in favour',
  'lack-power': 'were without power',
  'walk-out': 'were on strike',
  attend: 'came',
  arrive: 'arrived',
  recall: 'are recalled',
  withdraw: 'are withdrawn',
  survive: 'survived',
  protest: 'took part',
  abstain: 'abstained',
  charge: 'were charged',
  crew: 'were in the crew',
  cull: 'were culled',
  discover: 'were found',
  employ: 'are employed',
  enrol: 'are enrolled',
  expel: 'were expelled',
  fell: 'were felled',
  'fight-fire': 'fought the fire',
  'fire-shots': 'were fired',
  flood: 'were flooded',
  inhabit: 'live there',
  isolate: 'were cut off',
  'put-on-show': 'are on show',
  'run-late': 'were late',
  'sign-petition': 'signed',
  'steal-data': 'had their data stolen',
  strand: 'were stranded',
  trap: 'were trapped',
  'tune-in': 'watched',
  vaccinate: 'were vaccinated',
  'vote-against': 'were against',
  comprise: 'are there',
  present: 'are there',
};

/** What is said of nouns that are the outcome themselves: *12 arrests*, *30 lives*. */
const OF_OUTCOME: Readonly<Record<string, string>> = {
  arrest: 'were made',
  life: 'were lost',
  body: 'were found',
  death: 'were there',
  injury: 'were there',
};

/**
 * What became of those who are counted, for a count whose own words have no verb for it: *were lost* for jobs, *lost their
 * jobs* for those who had them.
 *
 * @param predicate The class of what is told.
 * @param of The noun that is counted, as `Quantity.of`.
 * @returns Undefined where nothing can be said of such a class.
 */
export function outcomeOf(predicate: string, of: string): string | undefined {
  const isJob = /^(?:job|post|position|place)$/.test(of);
  if (predicate === 'lay-off' && !isJob) return 'lost their jobs';
  if (predicate === 'hire' && isJob) return 'were created';
  return (TOLD[predicate] && OF_OUTCOME[of]) ?? TOLD[predicate];
}
