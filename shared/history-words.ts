import type { CommandName, contract } from './contract/index.ts';

type CommandLabel = { [C in CommandName]: (typeof contract)[C]['label'] }[CommandName];

/** The names of steps as the history keeps them, in German; a command of the contract without one does not compile. */
const german: Readonly<Record<CommandLabel, string>> = {
  'Add athlete': 'Athlet anlegen',
  'Edit athlete': 'Athlet bearbeiten',
  'Archive athlete': 'Athlet archivieren',
  'Delete athlete': 'Athlet löschen',
  'Add group': 'Gruppe anlegen',
  'Rename group': 'Gruppe umbenennen',
  'Delete group': 'Gruppe löschen',
  'Add sample squad': 'Beispielkader anlegen',
  'Remove sample squad': 'Beispielkader entfernen',
  Apply: 'Abhilfe anwenden',
  'Import file': 'Datei importieren',
  'Add exercise': 'Übung anlegen',
  'Edit exercise': 'Übung bearbeiten',
  'Duplicate exercise': 'Übung duplizieren',
  'Delete exercise': 'Übung löschen',
  'Save to library': 'In Bibliothek sichern',
  'Rename saved session': 'Gesicherte Einheit umbenennen',
  'Edit saved session': 'Gesicherte Einheit bearbeiten',
  'Duplicate saved session': 'Gesicherte Einheit duplizieren',
  'Duplicate template': 'Vorlage duplizieren',
  'Delete saved session': 'Gesicherte Einheit löschen',
  'Insert from library': 'Aus Bibliothek einfügen',
  'Add days on the calendar': 'Tage im Kalender eintragen',
  'Edit days on the calendar': 'Tage im Kalender bearbeiten',
  'Delete days on the calendar': 'Tage im Kalender löschen',
  'Change planning rules': 'Planungsregeln ändern',
  'Reset planning rules': 'Planungsregeln zurücksetzen',
  'Replan seasons': 'Saisons neu planen',
  'Replan season': 'Saison neu planen',
  'Shift season': 'Saison verschieben',
  'Move race': 'Wettkampf verlegen',
  'Add race': 'Wettkampf anlegen',
  'Edit race': 'Wettkampf bearbeiten',
  'Delete race': 'Wettkampf löschen',
  'Plan season': 'Saison planen',
  'Edit season': 'Saison bearbeiten',
  'Delete season': 'Saison löschen',
  'Edit week note': 'Wochennotiz bearbeiten',
  'Add session': 'Einheit hinzufügen',
  'Edit session': 'Einheit bearbeiten',
  'Move session': 'Einheit verlegen',
  'Delete session': 'Einheit löschen',
  'Lock session': 'Einheit fixieren',
  'Link session': 'Einheit verknüpfen',
  'Save template': 'Vorlage sichern',
  'Rename template': 'Vorlage umbenennen',
  'Delete template': 'Vorlage löschen',
  'Plan from template': 'Nach Vorlage planen',
  'Save filter': 'Filter sichern',
  'Change saved filter': 'Gesicherten Filter ändern',
  'Delete saved filter': 'Gesicherten Filter löschen',
  'Export season PDFs': 'Saison-PDFs exportieren',
  'Change several athletes': 'Mehrere Athleten ändern',
  'Lay out the roster': 'Kader anordnen',
  'Set lifting goal': 'Kraftziel setzen',
  'Show what an act on several athletes would do': 'Wirkung auf mehrere Athleten zeigen',
  'Export picture': 'Bild exportieren',
  'Export table': 'Tabelle exportieren',
  'Duplicate sessions': 'Einheiten duplizieren',
  'Edit day note': 'Tagesnotiz bearbeiten',
  'Insert rest day': 'Ruhetag einfügen',
  'Lock sessions': 'Einheiten fixieren',
  'Move sessions': 'Einheiten verlegen',
  'Paste sessions': 'Einheiten einsetzen',
  'Remove rest day': 'Ruhetag entfernen',
  'Repeat sessions': 'Einheiten wiederholen',
  'Log session': 'Einheit protokollieren',
  'Log as planned': 'Wie geplant protokollieren',
  'Mark as missed': 'Als ausgefallen markieren',
  'Take back missed': 'Ausfall zurücknehmen',
  'Note wellness': 'Befinden eintragen',
  'Delete wellness': 'Befinden löschen',
  'Change settings': 'Einstellungen ändern',
  Undo: 'Rückgängig',
  Redo: 'Wiederholen',
  'Undo or redo steps': 'Schritte rückgängig machen oder wiederholen',
  'Print screen': 'Ansicht drucken',
  'Back up': 'Sichern',
  'Restore backup': 'Sicherung wiederherstellen',
  'Export season PDF': 'Saison als PDF exportieren',
  Cancel: 'Abbrechen',
  'Open in a new window': 'In neuem Fenster öffnen',
  'Show in folder': 'Im Ordner zeigen',
};

/** And of steps that a command names by what is done. */
const ownNames: Readonly<Record<string, string>> = {
  'Move phase border': 'Phasengrenze verschieben',
  'Let the engine decide a phase border': 'Phasengrenze freigeben',
  'Set week': 'Woche festlegen',
  'Let the engine decide a week': 'Woche freigeben',
};

/** Names of acts on several athletes, which count them; the number stands where `#` is. */
const counted: readonly (readonly [RegExp, string])[] = [
  [/^Replan (\d+) athletes?$/, '# Athleten neu planen'],
  [/^Shift (\d+) seasons?$/, '# Saisons verschieben'],
  [/^Plan (\d+) athletes? from “.*”$/, '# Athleten nach Vorlage planen'],
  [/^Log (\d+) athletes? as planned$/, '# Athleten wie geplant protokollieren'],
  [/^Change groups of (\d+) athletes?$/, 'Gruppen von # Athleten ändern'],
  [/^Archive (\d+) athletes?$/, '# Athleten archivieren'],
  [/^Bring back (\d+) athletes?$/, '# Athleten zurückholen'],
];

function countedName(label: string): string | undefined {
  for (const [pattern, name] of counted) {
    const count = pattern.exec(label)?.[1];
    if (count !== undefined) return name.replace('#', count);
  }
  return undefined;
}

/** The name of a step of the history in a language; a name that the contract does not know stays as it was kept. */
export function stepName(label: string, language: 'en' | 'de'): string {
  if (language === 'en') return label;
  const names: Readonly<Record<string, string>> = german;
  return names[label] ?? ownNames[label] ?? countedName(label) ?? label;
}
