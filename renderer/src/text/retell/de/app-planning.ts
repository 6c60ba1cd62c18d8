import type { Retold } from '../retold.ts';

const SEASONS: Retold = {
  'A season can hold 104 weeks at most; end it earlier and plan the rest as another season.':
    'Eine Saison fasst höchstens 104 Wochen; sie früher enden lassen und den Rest als weitere Saison planen.',
  'Seasons can be planned until the end of 2197; start it earlier.':
    'Saisons lassen sich bis Ende 2197 planen; früher beginnen.',
  'This season would be over already; days before today are never planned.':
    'Diese Saison wäre schon vorbei; Tage vor heute werden nie geplant.',
  'The season must not end before it starts.': 'Die Saison darf nicht enden, bevor sie beginnt.',
  '“{1}” is entered twice for the same day.': '„{1}“ ist für denselben Tag zweimal eingetragen.',
  'The season “{1}” already holds {2} to {3}; start after it, end before it, or delete it first.':
    'Die Saison „{1}“ belegt schon {2} bis {3}; danach beginnen, davor enden oder sie zuerst löschen.',
  'The plan has changed since this was proposed; look at the finding again.':
    'Der Plan hat sich geändert, seit dies vorgeschlagen wurde; den Befund noch einmal ansehen.',
  'Planning anew stands for itself.': 'Neues Planen steht für sich.',
  'Apply: {1}': 'Abhilfe: {1}',
  'Plan “{1}” anew from today: lifts come where running leaves room.':
    '„{1}“ ab heute neu planen: Kraft kommt dahin, wo das Laufen Platz lässt.',
  Planning: 'Wird geplant',
  'Planning {1} of {2}': '{1} von {2} wird geplant',
  Planned: 'Geplant',
  'Something was changed while the seasons were planned, so nothing was saved. Try again.':
    'Während die Saisons geplant wurden, hat sich etwas geändert; deshalb wurde nichts gesichert. Noch einmal versuchen.',
  '“{1}” is over; weeks that are over stay as they are.': '„{1}“ ist vorbei; vergangene Wochen bleiben, wie sie sind.',
  'This season is over; weeks that are over stay as they are.':
    'Diese Saison ist vorbei; vergangene Wochen bleiben, wie sie sind.',
  'Something has changed since this difference was worked out, so nothing was planned; look at the new difference and apply that.':
    'Seit dieser Unterschied berechnet wurde, hat sich etwas geändert; deshalb wurde nichts geplant. Den neuen Unterschied ansehen und anwenden.',
  'Something has changed since this was shown, so nothing was done. Look again and decide.':
    'Seit dies gezeigt wurde, hat sich etwas geändert; deshalb wurde nichts getan. Noch einmal ansehen und entscheiden.',
};

const MOVING: Retold = {
  '{1} is over; what is over stays on its day.': '{1} ist vorbei; Vergangenes bleibt an seinem Tag.',
  '{1} would be on {2}, before today; choose a later day.': '{1} läge am {2}, vor heute; einen späteren Tag wählen.',
  'The season starts on {1}; a race before it would not be in the season.':
    'Die Saison beginnt am {1}; ein Wettkampf davor läge nicht in der Saison.',
  'The season ends on {1}; end it later first, or the race would fall out of it.':
    'Die Saison endet am {1}; sie zuerst später enden lassen, sonst fiele der Wettkampf heraus.',
  '“{1}” on {2} is already in the calendar.': '„{1}“ am {2} steht schon im Kalender.',
  'Choose how far the season is to move: at least a day.':
    'Wählen, wie weit sich die Saison verschieben soll: mindestens um einen Tag.',
  'Seasons lie between 1900 and 2199; move it less far.':
    'Saisons liegen zwischen 1900 und 2199; weniger weit verschieben.',
  'it cannot come forward': 'sie lässt sich nicht vorziehen',
  'it can come forward by {1} at most': 'sie lässt sich um höchstens {1} vorziehen',
  'it can come forward by a day at most': 'sie lässt sich um höchstens einen Tag vorziehen',
  'it can come forward by {1} days at most': 'sie lässt sich um höchstens {1} Tage vorziehen',
  'a day': 'einen Tag',
  'The season would start on {1}, before today; {2}.': 'Die Saison würde am {1} beginnen, vor heute; {2}.',
  'The season would end on {1}, before today; move it less far.':
    'Die Saison würde am {1} enden, vor heute; weniger weit verschieben.',
  'This season has begun and ends with its last A race, so nothing would move; move the races as well.':
    'Diese Saison hat begonnen und endet mit ihrem letzten A-Wettkampf; es würde sich nichts verschieben. Die Wettkämpfe mit verschieben.',
  '{1} would be on {2}, before today; move the season less far.':
    '{1} läge am {2}, vor heute; die Saison weniger weit verschieben.',
  'Races lie between 1900 and 2199; move them less far.':
    'Wettkämpfe liegen zwischen 1900 und 2199; weniger weit verschieben.',
  '“{1}” on {2} is already in the calendar; delete or move that one first.':
    '„{1}“ am {2} steht schon im Kalender; diesen Eintrag zuerst löschen oder verlegen.',
};

const REST_DAYS: Retold = {
  '{1} is raced on {2}': '{1} ist am {2}',
  '“{1}” is locked on {2}': '„{1}“ ist am {2} fixiert',
  '“{1}” was done on {2}': '„{1}“ wurde am {2} absolviert',
  'the week ends there': 'Die Woche endet dort',
  'No rest day here: {1}. Nothing was changed.': 'Hier ist kein Ruhetag möglich: {1}. Nichts wurde geändert.',
  '{1} is a rest day already.': '{1} ist schon ein Ruhetag.',
  'There is no day to shift to: {1}. Nothing was changed; move or delete a session first.':
    'Kein Tag ist frei, auf den sich schieben ließe: {1}. Nichts wurde geändert; zuerst eine Einheit verlegen oder löschen.',
  '{1} is no rest day.': '{1} ist kein Ruhetag.',
  'Nothing can come to this day: {1}. Nothing was changed.':
    'Auf diesen Tag kann nichts rücken: {1}. Nichts wurde geändert.',
  'nothing follows in this week': 'In dieser Woche folgt nichts mehr',
  'Nothing can come to {1}: {2}. Nothing was changed.': 'Auf {1} kann nichts rücken: {2}. Nichts wurde geändert.',
};

const TEMPLATES: Retold = {
  'There is no A race to come to build backwards from.':
    'Es steht kein A-Wettkampf an, von dem aus sich rückwärts bauen ließe.',
  'This race is not there any more; choose another one.': 'Diesen Wettkampf gibt es nicht mehr; einen anderen wählen.',
  '{1} is over; choose a race to come.': '{1} ist vorbei; einen kommenden Wettkampf wählen.',
  '{1} is no A race; a season is built backwards from an A race.':
    '{1} ist kein A-Wettkampf; eine Saison wird rückwärts von einem A-Wettkampf gebaut.',
  'The season would end on {1}, before today; start it later.':
    'Die Saison würde am {1} enden, vor heute; später beginnen.',
  '1 week is': '1 Woche ist',
  '{1} weeks are': '{1} Wochen sind',
  'Only {1} left before {2}; the template has {3}, so the season starts today.':
    'Nur {1} noch Zeit bis {2}; die Vorlage hat {3}, deshalb beginnt die Saison heute.',
  'Only 1 week is left before {1}; the template has {2}, so the season starts today.':
    'Bis {1} bleibt nur 1 Woche; die Vorlage hat {2}, deshalb beginnt die Saison heute.',
  'Only {1} weeks are left before {2}; the template has {3}, so the season starts today.':
    'Bis {2} bleiben nur {1} Wochen; die Vorlage hat {3}, deshalb beginnt die Saison heute.',
  'The template leads to a race, and {1} has no A race in these weeks: base and build come in cycles, without peak and taper. Add the race and replan, and the phases are built backwards from it.':
    'Die Vorlage führt zu einem Wettkampf, und {1} hat in diesen Wochen keinen A-Wettkampf: Grundlage und Aufbau kommen in Zyklen, ohne Spitze und Tapering. Den Wettkampf anlegen und neu planen, dann werden die Phasen von ihm aus rückwärts gebaut.',
  'The template is from a season for {1}; {2} is {3} long, so phases and taper follow that.':
    'Die Vorlage stammt aus einer Saison für {1}; {2} ist {3} lang, danach richten sich Phasen und Tapering.',
  '{1} of the template’s own sessions lie before the first day and are left out.':
    '{1} der eigenen Einheiten der Vorlage liegen vor dem ersten Tag und bleiben weg.',
  '1 of the template’s own sessions lie before the first day and are left out.':
    '1 der eigenen Einheiten der Vorlage liegt vor dem ersten Tag und bleibt weg.',
  'Equipment is missing for {1} in the template’s own sessions.':
    'In den eigenen Einheiten der Vorlage fehlen Geräte für {1}.',
};

/** German of what planning, moving and templates say. */
export const APP_PLANNING: Retold = { ...SEASONS, ...MOVING, ...REST_DAYS, ...TEMPLATES };
