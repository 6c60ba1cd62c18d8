import type { Retold } from '../retold.ts';
import { APP_FIELDS } from './app-fields.ts';
import { APP_PLANNING } from './app-planning.ts';

/** What is not there any more, or bears a name already. */
const GONE: Retold = {
  'This {1} is not there any more; it may have been deleted or undone.':
    'Nicht mehr da: {1}. Vielleicht wurde gelöscht oder rückgängig gemacht.',
  'This athlete is not there any more; it may have been deleted or undone.':
    'Diesen Athleten gibt es nicht mehr; vielleicht wurde er gelöscht oder rückgängig gemacht.',
  'This exercise is not there any more; it may have been deleted or undone.':
    'Diese Übung gibt es nicht mehr; vielleicht wurde sie gelöscht oder rückgängig gemacht.',
  'This group is not there any more; it may have been deleted or undone.':
    'Diese Gruppe gibt es nicht mehr; vielleicht wurde sie gelöscht oder rückgängig gemacht.',
  'This period is not there any more; it may have been deleted or undone.':
    'Diese Tage im Kalender gibt es nicht mehr; vielleicht wurden sie gelöscht oder rückgängig gemacht.',
  'This planned session is not there any more; it may have been deleted or undone.':
    'Diese geplante Einheit gibt es nicht mehr; vielleicht wurde sie gelöscht oder rückgängig gemacht.',
  'This race is not there any more; it may have been deleted or undone.':
    'Diesen Wettkampf gibt es nicht mehr; vielleicht wurde er gelöscht oder rückgängig gemacht.',
  'This saved filter is not there any more; it may have been deleted or undone.':
    'Diesen gesicherten Filter gibt es nicht mehr; vielleicht wurde er gelöscht oder rückgängig gemacht.',
  'This saved session is not there any more; it may have been deleted or undone.':
    'Diese gesicherte Einheit gibt es nicht mehr; vielleicht wurde sie gelöscht oder rückgängig gemacht.',
  'This screen is not there any more; it may have been deleted or undone.':
    'Diese Ansicht gibt es nicht mehr; vielleicht wurde sie gelöscht oder rückgängig gemacht.',
  'This season is not there any more; it may have been deleted or undone.':
    'Diese Saison gibt es nicht mehr; vielleicht wurde sie gelöscht oder rückgängig gemacht.',
  'This session is not there any more; it may have been deleted or undone.':
    'Diese Einheit gibt es nicht mehr; vielleicht wurde sie gelöscht oder rückgängig gemacht.',
  'This template is not there any more; it may have been deleted or undone.':
    'Diese Vorlage gibt es nicht mehr; vielleicht wurde sie gelöscht oder rückgängig gemacht.',
  'This week is not there any more; it may have been deleted or undone.':
    'Diese Woche gibt es nicht mehr; vielleicht wurde sie gelöscht oder rückgängig gemacht.',
  'There is already a group named “{1}”; choose another name.':
    'Eine Gruppe namens „{1}“ gibt es schon; einen anderen Namen wählen.',
  'There is already an exercise named “{1}”; choose another name.':
    'Eine Übung namens „{1}“ gibt es schon; einen anderen Namen wählen.',
  'There is already a saved session named “{1}”; choose another name.':
    'Eine gesicherte Einheit namens „{1}“ gibt es schon; einen anderen Namen wählen.',
  'There is already a saved filter named “{1}”; choose another name.':
    'Einen gesicherten Filter namens „{1}“ gibt es schon; einen anderen Namen wählen.',
  'There is already a template named “{1}”; choose another name.':
    'Eine Vorlage namens „{1}“ gibt es schon; einen anderen Namen wählen.',
  'This name is taken.': 'Dieser Name ist vergeben.',
};

const ATHLETES: Retold = {
  'Each weekday must be listed once.': 'Jeder Wochentag muss einmal vorkommen.',
  'Resting heart rate must be below the maximum.': 'Der Ruhepuls muss unter dem Maximalpuls liegen.',
  'A chosen group is gone.': 'Eine gewählte Gruppe gibt es nicht mehr.',
  'A strength level names an exercise that is not in the library.':
    'Ein Kraftwert nennt eine Übung, die nicht in der Bibliothek ist.',
  'A progression names an exercise that is not in the library.':
    'Eine Steigerung nennt eine Übung, die nicht in der Bibliothek ist.',
  'A lift can follow one progression only.': 'Eine Übung kann nur einer Steigerung folgen.',
  'A day can hold one mark of each kind only.': 'Ein Tag kann nur eine Marke jeder Art haben.',
  'No runner covers the recent race in that time; check its distance and time.':
    'Niemand läuft den letzten Wettkampf in dieser Zeit; Strecke und Zeit prüfen.',
  'No runner covers that distance in that time; check both.':
    'Niemand läuft diese Strecke in dieser Zeit; beides prüfen.',
  'No runner holds that pace for an hour; check it.': 'Niemand hält dieses Tempo eine Stunde lang; bitte prüfen.',
};

const BULK: Retold = {
  'Choose a group to add or to take away.': 'Eine Gruppe wählen, die dazukommt oder wegfällt.',
  'Change groups of {1}': 'Gruppen von {1} ändern',
  'Is in these groups as wanted already.': 'Ist schon in diesen Gruppen wie gewünscht.',
  'joins {1}': 'kommt in {1}',
  'leaves {1}': 'verlässt {1}',
  Archive: 'Archivieren',
  'Bring back': 'Zurückholen',
  'Archive {1}': '{1} archivieren',
  'Archive {1} athletes': '{1} Athleten archivieren',
  'Archive 1 athlete': '1 Athleten archivieren',
  'Bring back 1 athlete': '1 Athleten zurückholen',
  'Change groups of 1 athlete': 'Gruppen von 1 Athleten ändern',
  'Log 1 athlete as planned': '1 Athleten wie geplant protokollieren',
  'Replan 1 athlete': '1 Athleten neu planen',
  'Plan 1 athlete from “{1}”': '1 Athleten nach „{1}“ planen',
  'Bring back {1} athletes': '{1} Athleten zurückholen',
  'Change groups of {1} athletes': 'Gruppen von {1} Athleten ändern',
  'Log {1} athletes as planned': '{1} Athleten wie geplant protokollieren',
  'Replan {1} athletes': '{1} Athleten neu planen',
  'Shift {1} seasons': '{1} Saisons verschieben',
  'Plan {1} athletes from “{2}”': '{1} Athleten nach „{2}“ planen',
  'Bring back {1}': '{1} zurückholen',
  'Is archived already.': 'Ist schon archiviert.',
  'Is in the active roster already.': 'Ist schon im aktiven Kader.',
  'leaves the roster; the season and all sessions are kept.':
    'verlässt den Kader; die Saison und alle Einheiten bleiben erhalten.',
  'leaves the roster; all is kept.': 'verlässt den Kader; alles bleibt erhalten.',
  'comes back to the roster.': 'kommt in den Kader zurück.',
  'The last day must not lie before the first.': 'Der letzte Tag darf nicht vor dem ersten liegen.',
  'Only days up to today can be logged.': 'Nur Tage bis heute lassen sich protokollieren.',
  'Log {1} as planned': '{1} wie geplant protokollieren',
  'Nothing was planned on these days.': 'An diesen Tagen war nichts geplant.',
  'All that was planned on these days is logged.': 'Alles, was an diesen Tagen geplant war, ist protokolliert.',
  '; {1} left out, where something else is logged': '; {1} ausgelassen, wo anderes protokolliert ist',
  '{1} left out, where something else is logged': '{1} ausgelassen, wo anderes protokolliert ist',
  'Working out': 'Wird berechnet',
  'Working out {1} of {2}': '{1} von {2} wird berechnet',
  'There is no season from today on to replan.': 'Es gibt ab heute keine Saison, die sich neu planen ließe.',
  'No season is running or planned.': 'Keine Saison läuft oder ist geplant.',
  'Replan {1}': '{1} neu planen',
  'Shift {1}': '{1} verschieben',
  '{1} of your own move along': '{1} (eigene) ziehen mit um',
  '1 session of your own move along': '1 eigene Einheit zieht mit um',
  '{1} sessions of your own move along': '{1} eigene Einheiten ziehen mit um',
  'Plan {1} from “{2}”': '{1} nach „{2}“ planen',
  '{1} from {2} to {3}, {4}.': '{1} vom {2} bis {3}, {4}.',
};

const OUTPUT: Retold = {
  '{1}: {2}. Nothing else was changed; please try again.':
    '{1}: {2}. Sonst wurde nichts geändert; bitte noch einmal versuchen.',
  'No folder could be chosen': 'Es ließ sich kein Ordner wählen',
  Saved: 'Gesichert',
  Saving: 'Wird gesichert',
  'Not saved': 'Nicht gesichert',
  'Cancelled before it was printed.': 'Vor dem Drucken abgebrochen.',
  'The PDF of {1} could not be made': 'Das PDF von {1} ließ sich nicht erzeugen',
  'The PDF of {1} could not be saved': 'Das PDF von {1} ließ sich nicht sichern',
  'Drawing the plan': 'Der Plan wird gezeichnet',
  'Drawing the screen': 'Die Ansicht wird gezeichnet',
  'The PDF could not be made': 'Das PDF ließ sich nicht erzeugen',
  'The PDF could not be saved': 'Das PDF ließ sich nicht sichern',
  'The screen could not be printed': 'Die Ansicht ließ sich nicht drucken',
  'The table': 'Die Tabelle',
  'The picture': 'Das Bild',
  '{1} could not be saved': '{1} ließ sich nicht sichern',
  'There is no window to open another from.': 'Es gibt kein Fenster, aus dem sich ein weiteres öffnen ließe.',
  'Only files that Counterpoint saved can be shown from here.':
    'Von hier lassen sich nur Dateien zeigen, die Counterpoint gesichert hat.',
  'This job is already running; wait for it to end or cancel it.':
    'Dieser Vorgang läuft schon; sein Ende abwarten oder ihn abbrechen.',
  'Cancelled; nothing was changed and no file was written.':
    'Abgebrochen; nichts wurde geändert und keine Datei geschrieben.',
  'There is no channel named “{1}”.': 'Einen Kanal namens „{1}“ gibt es nicht.',
  'Counterpoint made a mistake of its own and stopped; what was saved before is kept. Please report it with the number {1}, which is in the log too.':
    'Counterpoint hat selbst einen Fehler gemacht und angehalten; was vorher gesichert war, ist erhalten. Bitte mit der Nummer {1} melden; sie steht auch im Protokoll des Programms.',
  'The database {1} is damaged; the check of today’s backup has found it. It can still be looked at, but nothing is written to it any more. Restore the last backup; the damaged file will be kept beside it.':
    'Die Datenbank {1} ist beschädigt; das hat die Prüfung der heutigen Sicherung gezeigt. Sie lässt sich noch ansehen, aber nichts wird mehr hineingeschrieben. Die letzte Sicherung wiederherstellen; die beschädigte Datei bleibt daneben erhalten.',
};

const LIBRARY: Retold = {
  '“{1}” comes with Counterpoint and {2}.': '„{1}“ gehört zu Counterpoint und {2}.',
  'stays as it is; duplicate it and change the copy': 'bleibt, wie es ist; duplizieren und die Kopie ändern',
  'cannot be deleted': 'lässt sich nicht löschen',
  '“{1}” comes with Counterpoint; duplicate it and change the copy.':
    '„{1}“ gehört zu Counterpoint; duplizieren und die Kopie ändern.',
  'Choose another exercise of the library.': 'Eine andere Übung der Bibliothek wählen.',
  '{1} of “{2}” {3} counted by its movement, loading and sides, so these stay; duplicate it for another kind.':
    '{1} von „{2}“ {3} nach Bewegung, Belastungsart und Seiten gezählt, deshalb bleiben diese; für eine andere Art die Übung duplizieren.',
  '1 set of “{1}” was counted by its movement, loading and sides, so these stay; duplicate it for another kind.':
    '1 Satz von „{1}“ wurde nach Bewegung, Belastungsart und Seiten gezählt, deshalb bleiben diese; für eine andere Art die Übung duplizieren.',
  '{1} sets of “{2}” were counted by its movement, loading and sides, so these stay; duplicate it for another kind.':
    '{1} Sätze von „{2}“ wurden nach Bewegung, Belastungsart und Seiten gezählt, deshalb bleiben diese; für eine andere Art die Übung duplizieren.',
  '“{1}” is used in {2}, so it stays. Take it out there first.':
    '„{1}“ wird benutzt, deshalb bleibt die Übung: {2}. Sie dort zuerst herausnehmen.',
  '1 athlete profile': '1 Athletenprofil',
  '{1} athlete profiles': '{1} Athletenprofile',
  '1 saved session': '1 gesicherte Einheit',
  '{1} saved sessions': '{1} gesicherte Einheiten',
  '1 season template': '1 Saisonvorlage',
  '{1} season templates': '{1} Saisonvorlagen',
  ' (my version)': ' (meine Fassung)',
  ' (my version {1})': ' (meine Fassung {1})',
  ' (copy {1})': ' (Kopie {1})',
  copy: 'Kopie',
  'copy {1}': 'Kopie {1}',
  'my version': 'meine Fassung',
  'my version {1}': 'meine Fassung {1}',
  '“{1}” has nothing in it yet; give it steps, sets or a length first.':
    '„{1}“ ist noch leer; zuerst Schritte, Sätze oder eine Dauer eintragen.',
};

const SESSIONS: Retold = {
  '“{1}” has been done; take that link away before you mark it as missed.':
    '„{1}“ ist erledigt; zuerst diese Verknüpfung lösen, dann als ausgefallen markieren.',
  'This day is still to come; note it when it is there.': 'Dieser Tag steht noch aus; eintragen, wenn er da ist.',
  'The last day must not be before the first.': 'Der letzte Tag darf nicht vor dem ersten liegen.',
  'At most {1} days in a row; for longer, change the days in the athlete’s profile.':
    'Höchstens {1} Tage am Stück; für länger die Tage im Profil des Athleten ändern.',
  'At most {1} years at once; choose a shorter span.':
    'Höchstens {1} Jahre auf einmal; einen kürzeren Zeitraum wählen.',
  '“{1}” is changed twice; say once what it shall be.': '„{1}“ wird zweimal geändert; einmal sagen, was gelten soll.',
  ' And {1} more {2} a look.': ' Und {1} {2}.',
  'And 1 more rule needs a look.': 'Eine weitere Regel ist zu prüfen.',
  'And {1} more rules need a look.': '{1} weitere Regeln sind zu prüfen.',
  'rule needs': 'weitere Regel zu prüfen',
  'rules need': 'weitere Regeln zu prüfen',
  'Remove lifting goal': 'Kraftziel entfernen',
  'Only a session that was done can fulfil a session that was planned.':
    'Nur eine absolvierte Einheit kann eine geplante erfüllen.',
  'Both sessions must belong to the same athlete.': 'Beide Einheiten müssen demselben Athleten gehören.',
  'Another session already fulfils this planned one; take that link away first.':
    'Eine andere Einheit erfüllt diese geplante schon; zuerst jene Verknüpfung lösen.',
  'This step cannot be {1} any more: the history has changed since. Nothing was changed; the list shows how it stands now.':
    'Dieser Schritt lässt sich so nicht mehr gehen: Der Verlauf hat sich seither geändert. Nichts wurde geändert; die Liste zeigt den jetzigen Stand.',
  'This step cannot be undone any more: the history has changed since. Nothing was changed; the list shows how it stands now.':
    'Dieser Schritt lässt sich nicht mehr rückgängig machen: Der Verlauf hat sich seither geändert. Nichts wurde geändert; die Liste zeigt den jetzigen Stand.',
  'This step cannot be redone any more: the history has changed since. Nothing was changed; the list shows how it stands now.':
    'Dieser Schritt lässt sich nicht mehr wiederholen: Der Verlauf hat sich seither geändert. Nichts wurde geändert; die Liste zeigt den jetzigen Stand.',
  'More has been done since than these steps. Nothing was changed; the list shows how it stands now.':
    'Seither wurde mehr getan als diese Schritte. Nichts wurde geändert; die Liste zeigt den jetzigen Stand.',
  'That would be {1} sessions; at most {2} can be added at once. Choose fewer weeks.':
    'Das wären {1} Einheiten; höchstens {2} lassen sich auf einmal hinzufügen. Weniger Wochen wählen.',
  '{1} points when it was logged. By what is known of that day now: {2}':
    '{1} Punkte beim Protokollieren. Nach heutigem Wissen über diesen Tag: {2}',
  Run: 'Lauf',
  Strength: 'Kraft',
  'Cross-training': 'Alternativtraining',
  Mobility: 'Beweglichkeit',
  Conditioning: 'Kondition',
  Session: 'Einheit',
  'Only sets of the same kind can be added to a session that was done.':
    'Einer absolvierten Einheit lassen sich nur Sätze derselben Art hinzufügen.',
  '“{1}” was done by another athlete; copy it instead of moving it.':
    '„{1}“ wurde von einem anderen Athleten absolviert; kopieren statt verlegen.',
  '“{1}” cannot be on {2}: {3} Nothing was changed.': '„{1}“ kann nicht am {2} liegen: {3} Nichts wurde geändert.',
  'Only a run has running steps.': 'Nur ein Lauf hat Laufschritte.',
  'A run has no lifting sets.': 'Ein Lauf hat keine Kraftsätze.',
  'Each running step needs a time or a distance.': 'Jeder Laufschritt braucht eine Zeit oder eine Strecke.',
  'A set names an exercise that is not in the library.': 'Ein Satz nennt eine Übung, die nicht in der Bibliothek ist.',
  '{1} is still to come; a session that was done needs a day up to today.':
    '{1} steht noch aus; eine absolvierte Einheit braucht einen Tag bis heute.',
  'The steps add up to more than 168 hours or 1,000 km; shorten them.':
    'Die Schritte ergeben zusammen mehr als 168 Stunden oder 1.000 km; kürzen.',
};

/** German of what the program answers, names and refuses. */
export const APP: Retold = {
  ...APP_FIELDS,
  ...APP_PLANNING,
  ...GONE,
  ...ATHLETES,
  ...BULK,
  ...OUTPUT,
  ...LIBRARY,
  ...SESSIONS,
};

/** The program's name, keys, the people of its tests, and a piece that is told with the sentence around it. */
export const APP_KEPT: readonly string[] = [
  'Counterpoint',
  'strong:{1}T{2}',
  'Ana Test',
  'Autumn Marathon',
  'one of {1}',
];
