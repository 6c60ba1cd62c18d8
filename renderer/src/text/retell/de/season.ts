import type { Retold } from '../retold.ts';

/** German of phases, weeks, taper and what a season’s shape says. */
export const SEASON: Retold = {
  'the week is not in the season any more': 'die Woche gehört nicht mehr zur Saison',
  'no cycle holds the week': 'kein Zyklus enthält die Woche',
  'a cycle needs two weeks before the next one and a week of training before a taper':
    'ein Zyklus braucht zwei Wochen bis zum nächsten und eine Trainingswoche vor einem Tapering',
  'there is no A race after it to have a {1} for': 'danach kommt kein A-Wettkampf, für den es die Phase {1} gäbe',
  'the cycle ends before it': 'der Zyklus endet davor',
  '{1} is over by then or in that week': '{1} ist bis dahin oder in dieser Woche vorbei',
  'the taper for {1} would be {2} weeks long, and {3} are the most':
    'das Tapering für {1} wäre {2} Wochen lang, und {3} sind das Höchste',
  'the taper for {1} begins on {2}': 'das Tapering für {1} beginnt am {2}',
  'peak begins on {1}': 'die Spitze beginnt am {1}',
  '{1} does not begin where you set it': '{1} beginnt nicht, wo es festgelegt ist',
  '{1} was to begin on {2}, but {3}; the border was left to the engine.':
    '{1} sollte am {2} beginnen, aber {3}; die Grenze blieb der Planung überlassen.',
  'Set the border elsewhere, or let the engine decide again.':
    'Die Grenze anderswo setzen oder wieder die Planung entscheiden lassen.',
  'Season shape, our default': 'Form der Saison, unsere Vorgabe',
  'Race left out: {1}': 'Ausgelassener Wettkampf: {1}',
  '{1} on {2} does not shape this season: {3}.': '{1} am {2} prägt diese Saison nicht: {3}.',
  'it is before the start on {1}': 'er liegt vor dem Beginn am {1}',
  'Start the season earlier.': 'Die Saison früher beginnen.',
  'it is after the end on {1}': 'er liegt nach dem Ende am {1}',
  'End the season later.': 'Die Saison später enden lassen.',
  '{1} is on the same day and comes first': '{1} ist am selben Tag und kommt zuerst',
  'Move or remove one of the two races.': 'Einen der beiden Wettkämpfe verlegen oder entfernen.',
  'The season ends before it starts': 'Die Saison endet, bevor sie beginnt',
  'The end {1} is before the start {2}; the season was planned as if it had no end date.':
    'Das Ende {1} liegt vor dem Beginn {2}; die Saison wurde geplant, als hätte sie kein Enddatum.',
  'Correct the dates of the season.': 'Die Daten der Saison berichtigen.',
  'Season cut to {1} weeks': 'Saison auf {1} Wochen gekürzt',
  'The dates and races ask for {1} weeks; the first {2} were planned.':
    'Daten und Wettkämpfe verlangen {1} Wochen; die ersten {2} wurden geplant.',
  'Plan the later races in a season of their own.': 'Die späteren Wettkämpfe in einer eigenen Saison planen.',
  'Season of only {1} weeks': 'Saison von nur {1} Wochen',
  'A season of {1} weeks is too short for every phase; what fits was planned.':
    'Eine Saison von {1} Wochen ist zu kurz für alle Phasen; geplant wurde, was hineinpasst.',
  'Start earlier or choose a later race.': 'Früher beginnen oder einen späteren Wettkampf wählen.',
  'No A race: a base and build season': 'Kein A-Wettkampf: eine Saison aus Grundlage und Aufbau',
  'Without an A race there is nothing to peak for, so the season is base and build only.':
    'Ohne A-Wettkampf gibt es nichts, worauf sie gipfeln könnte, also besteht die Saison nur aus Grundlage und Aufbau.',
  'Give one race priority A to have the season built backwards from it.':
    'Einem Wettkampf Priorität A geben, damit die Saison von ihm rückwärts gebaut wird.',
  'Two A races close together': 'Zwei A-Wettkämpfe dicht beieinander',
  '{1} follows {2} after {3} weeks: there is no time to recover, train and taper again.':
    '{1} folgt {3} Wochen nach {2}: Für Erholung, Training und ein neues Tapering ist keine Zeit.',
  'Give one of them priority B.': 'Einem davon Priorität B geben.',
  'Little time before {1}': 'Wenig Zeit vor {1}',
  'Only {1} training weeks lie before the taper for {2}; base and build were shortened.':
    'Nur {1} Trainingswochen liegen vor dem Tapering für {2}; Grundlage und Aufbau wurden gekürzt.',
  'Start earlier or take the race as B.': 'Früher beginnen oder den Wettkampf als B nehmen.',
  'The taper cuts little': 'Das Tapering kürzt wenig',
  'The taper cuts much': 'Das Tapering kürzt viel',
  'Tapers cut the running by a mean of {1} %; what helped in trials was {2} to {3} %.':
    'Die Taperings kürzen das Laufen um im Mittel {1} %; in Studien halfen {2} bis {3} %.',
  'Set the mean cut of the taper within that range, unless the athlete is known to need another.':
    'Die mittlere Kürzung des Taperings in diesen Bereich legen, außer der Athlet braucht bekanntermaßen eine andere.',
  'Race in the taper for {1}': 'Wettkampf im Tapering für {1}',
  '{1} lies {2} days before {3}, inside its taper of {4} days.':
    '{1} liegt {2} Tage vor {3}, innerhalb dessen Taperings von {4} Tagen.',
  'Run it as a session, or leave it out.': 'Ihn als Einheit laufen oder auslassen.',
  '{1} on {2} lies after the last planned day {3}.': '{1} am {2} liegt nach dem letzten geplanten Tag, {3}.',
  'Plan it in a season of its own.': 'Ihn in einer eigenen Saison planen.',
};
