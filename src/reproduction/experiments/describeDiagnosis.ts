import { describeDuration } from '../../records/describeOutcome.ts';
import { listOfNames, named, type Phrase } from '../phrase.ts';
import { type Diagnosis, type ExperimentResult, foundIn } from './experiment.ts';
import { costText } from './question.ts';

/** What controlled re-runs showed, as whole sentences: which setting removes the difference, what it costs, and what did not. */
export function describeDiagnosis(diagnosis: Diagnosis): readonly Phrase[] {
  const { stopped, reason, results } = diagnosis;
  if (stopped === 'nothingToAsk') return [[`No experiments were made: ${reason ?? ''}.`]];
  if (stopped === 'impossible') return [[`Experiments could not be made: ${reason ?? ''}.`]];
  const found = foundIn(diagnosis);
  const tried = results.filter(({ answer, runIds }) => answer !== 'undecided' && runIds.length > 0);
  const without = tried.filter(({ answer }) => answer === 'no');
  return [
    ...(found === null ? [nothingFound(diagnosis, tried)] : foundPhrases(diagnosis, found)),
    ...(found === null || without.length === 0
      ? []
      : [
          [
            'What did not remove it: ',
            ...listOfNames(without.map(({ experiment }) => experiment.title)),
            '.',
          ],
        ]),
    ...results.flatMap(failurePhrase),
    ...(stopped === 'outOfTime' ? [outOfTime(diagnosis)] : []),
  ];
}

function foundPhrases({ question, plainWallMs }: Diagnosis, found: ExperimentResult): Phrase[] {
  const { experiment, runIds, wallMs } = found;
  const effect =
    question === 'match' ? 'give the recorded result bit for bit' : 'agree with each other bit for bit';
  const pins = experiment.settings.flatMap((setting, index) =>
    index === 0 ? [named(setting)] : [', ', named(setting)],
  );
  const isTogether = experiment.kind === 'together';
  const cause: Phrase = isTogether ? ['only with all settings together'] : ['with ', named(experiment.title)];
  return [
    [
      'Controlled re-runs show the cause: ',
      ...cause,
      `, ${runIds.length} re-runs ${effect}; without it they do not.`,
    ],
    [
      'Pin it to make the run deterministic: ',
      ...pins,
      ...(plainWallMs === null || wallMs === null ? ['.'] : [`. It takes ${costText(plainWallMs, wallMs)}.`]),
    ],
  ];
}

function nothingFound({ question }: Diagnosis, tried: readonly ExperimentResult[]): Phrase {
  if (tried.length === 0) return ['No setting could be tried.'];
  const effect = question === 'match' ? 'gives the recorded result' : 'makes re-runs agree';
  return [
    `No setting that was tried ${effect}: `,
    ...listOfNames(tried.map(({ experiment }) => experiment.title)),
    '.',
  ];
}

function failurePhrase({ answer, experiment, reason }: ExperimentResult): Phrase[] {
  return answer === 'failed'
    ? [['With ', named(experiment.title), ` the command ${reason ?? 'failed'}.`]]
    : [];
}

function outOfTime({ results, budgetMs, spentMs }: Diagnosis): Phrase {
  const left = results
    .filter(({ answer }) => answer === 'undecided')
    .map(({ experiment }) => experiment.title);
  return [
    `The budget of ${describeDuration(budgetMs)} (${describeDuration(spentMs)} were used) has no room for `,
    ...listOfNames(left),
    '; give more with --budget.',
  ];
}
