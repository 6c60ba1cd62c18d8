import type { Retold } from '../retold.ts';

/** German of how to row and pull. */
export const PULLS: Retold = {
  'Hinge until the trunk is nearly level, bar hanging below the shoulders.':
    'Aus der Hüfte beugen, bis der Rumpf fast waagrecht ist, die Stange hängt unter den Schultern.',
  'Hinge and hold still.': 'Hüfte beugen und stillhalten.',
  'Elbows to the back pockets.': 'Ellbogen zu den Gesäßtaschen.',
  'Kicking.': 'Mit den Beinen Schwung holen.',
  'Rocking.': 'Mit dem Oberkörper schaukeln.',
  'Shrugging.': 'Schultern hochziehen.',
  'No swing.': 'Kein Schwung.',
  'Standing up with each rep.': 'Aufrichten bei jeder Wiederholung.',
  'Pulling with the arms only.': 'Ziehen nur mit den Armen.',
  'Tired back from deadlifts: row with the chest on a bench.':
    'Müder Rücken vom Kreuzheben: mit der Brust auf einer Bank rudern.',
  'One hand and knee on a bench, or one hand on a rack; flat back.':
    'Eine Hand und ein Knie auf der Bank oder eine Hand am Rack; flacher Rücken.',
  'Flat back, shoulders level.': 'Flacher Rücken, Schultern auf einer Höhe.',
  'Pull to the hip.': 'Zur Hüfte ziehen.',
  'Let the shoulder blade move.': 'Das Schulterblatt mitgehen lassen.',
  'Turning the trunk.': 'Drehen des Rumpfs.',
  'Pulling to the shoulder instead of to the hip.': 'Ziehen zur Schulter statt zur Hüfte.',
  'The hand on the bench takes the load off the back.': 'Die Hand auf der Bank entlastet den Rücken.',
  'Hang from a bar, hands a little wider than the shoulders.':
    'An einer Stange hängen, Hände etwas breiter als die Schultern.',
  'Start from a dead hang.': 'Aus dem ruhigen Hang beginnen.',
  'Chest to the bar.': 'Brust zur Stange.',
  'Add weight when five are clean.': 'Gewicht dazu, wenn fünf sauber gehen.',
  'Half range.': 'Halber Bewegungsweg.',
  'Shoulders up at the ears.': 'Schultern an den Ohren.',
  'Palms facing you spares some shoulders and tires others; try both.':
    'Untergriff schont manche Schultern und ermüdet andere; beides versuchen.',
  'Thighs under the pads, hands a little wider than the shoulders.':
    'Oberschenkel unter die Polster, Hände etwas breiter als die Schultern.',
  'Bar to the collarbone.': 'Stange zum Schlüsselbein.',
  'Lean back a hand’s width, no more.': 'Eine Handbreit zurücklehnen, nicht mehr.',
  'Pulling behind the neck.': 'Ziehen in den Nacken.',
  'Swinging back.': 'Zurückschwingen.',
  'Always in front of the face.': 'Immer vor dem Gesicht.',
  'Feet on the plates, knees soft, sit tall.': 'Füße auf die Platten, Knie locker, aufrecht sitzen.',
  'Sit tall, do not rock.': 'Aufrecht sitzen, nicht schaukeln.',
  'Handle to the navel.': 'Griff zum Nabel.',
  'A back that tires in a row is spared by the chest pad.':
    'Einen Rücken, der beim Rudern ermüdet, schont das Brustpolster.',
  'Bar in the rack at hip height, body straight below it, heels on the floor.':
    'Stange im Rack auf Hüfthöhe, der Körper gerade darunter, Fersen am Boden.',
  'Bar at hip height, body straight as a plank.': 'Stange auf Hüfthöhe, Körper gerade wie ein Brett.',
  'Feet up when eight are easy.': 'Füße hoch, wenn acht leicht fallen.',
  'Hips sag.': 'Die Hüfte hängt durch.',
  'Chin reaches, chest does not.': 'Das Kinn kommt an, die Brust nicht.',
  'A higher bar makes it easier.': 'Eine höhere Stange macht es leichter.',
  'One foot ahead, free hand on that thigh, bell below the shoulder.':
    'Ein Fuß vorn, die freie Hand auf diesem Oberschenkel, die Kettlebell unter der Schulter.',
  'Free hand on the thigh.': 'Freie Hand auf dem Oberschenkel.',
  'Pull to the hip, pause, lower.': 'Zur Hüfte ziehen, halten, senken.',
  'Jerking the bell.': 'Reißen an der Kettlebell.',
  'Round back.': 'Runder Rücken.',
  'Lean on a bench if the back tires first.': 'Auf eine Bank stützen, wenn zuerst der Rücken ermüdet.',
  'Under a heavy table, hands on its edge, heels on the floor.':
    'Unter einem schweren Tisch, Hände an der Kante, Fersen am Boden.',
  'A heavy table; try it before you hang from it.': 'Ein schwerer Tisch; vor dem Hängen prüfen.',
  'Body straight as a plank.': 'Körper gerade wie ein Brett.',
  'Chest to the edge.': 'Brust zur Kante.',
  'A light table that tips.': 'Ein leichter Tisch, der kippt.',
  'Bend the knees to make it easier.': 'Mit gebeugten Knien wird es leichter.',
  'Under a heavy table, hands on its edge, heels on a chair at its height.':
    'Unter einem schweren Tisch, Hände an der Kante, Fersen auf einem Stuhl gleicher Höhe.',
  'Body level and straight.': 'Körper waagrecht und gerade.',
  'Chest to the edge, one count still.': 'Brust zur Kante, einen Takt halten.',
  'Three counts down.': 'In drei Takten hinab.',
  'Hips sag as the arms tire.': 'Die Hüfte hängt durch, wenn die Arme ermüden.',
  'Feet back on the floor when the chest no longer reaches the edge.':
    'Füße zurück auf den Boden, wenn die Brust die Kante nicht mehr erreicht.',
  'Under a heavy table, one hand on its edge, the other on the chest, heels on the floor.':
    'Unter einem schweren Tisch, eine Hand an der Kante, die andere auf der Brust, Fersen am Boden.',
  'Shoulders and hips stay level.': 'Schultern und Hüfte bleiben auf einer Höhe.',
  'Elbow past the ribs.': 'Ellbogen an den Rippen vorbei.',
  'Lower in three counts.': 'In drei Takten senken.',
  'Turning towards the free side.': 'Drehen zur freien Seite.',
  'Shrugging up to the edge.': 'Hochziehen mit der Schulter.',
  'The free hand may help on the way up until three go alone.':
    'Die freie Hand darf hinauf helfen, bis drei allein gehen.',
  'Bench at 30 to 45 degrees, chest on it, dumbbells hanging.':
    'Bank auf 30 bis 45 Grad, Brust darauf, Kurzhanteln hängen.',
  'Chest stays on the bench.': 'Die Brust bleibt auf der Bank.',
  'Pause on top.': 'Oben kurz halten.',
  'Chest lifts to cheat.': 'Die Brust hebt ab, um zu schummeln.',
  'The row for days when the back has done enough.': 'Das Rudern für Tage, an denen der Rücken genug getan hat.',
  'A box under the bar so that you start on top.': 'Ein Kasten unter der Stange, um oben zu beginnen.',
  'Step up to chin over bar.': 'Hinaufsteigen, bis das Kinn über der Stange ist.',
  'Five counts down to a dead hang.': 'In fünf Takten hinab in den ruhigen Hang.',
  'Three good ones are enough.': 'Drei gute genügen.',
  'Dropping the lower half.': 'Fallenlassen in der unteren Hälfte.',
  'Too many, too sore.': 'Zu viele, zu viel Muskelkater.',
  'Makes elbows and shoulders sore when overdone.': 'Zu viel davon reizt Ellbogen und Schultern.',
  'Rope on a cable at face height, two steps back.': 'Seil am Kabel auf Gesichtshöhe, zwei Schritte zurück.',
  'Rope to the eyes, elbows high.': 'Seil zu den Augen, Ellbogen hoch.',
  'Thumbs point back at the end.': 'Am Ende zeigen die Daumen nach hinten.',
  'Leaning back.': 'Zurücklehnen.',
  'Too much weight, no end position.': 'Zu viel Gewicht, keine Endposition.',
  'Light work for shoulders that slump; not a strength lift.':
    'Leichte Arbeit für hängende Schultern; keine Kraftübung.',
  'One handle on a high cable, the other hand on the thigh.':
    'Ein Griff am hohen Kabel, die andere Hand auf dem Oberschenkel.',
  'Sit or kneel tall under the cable.': 'Aufrecht unter dem Kabel sitzen oder knien.',
  'Elbow to the hip.': 'Ellbogen zur Hüfte.',
  'Let the shoulder blade rise fully.': 'Das Schulterblatt ganz aufsteigen lassen.',
  'Leaning to the side.': 'Neigen zur Seite.',
  'Pulling with the biceps.': 'Ziehen mit dem Bizeps.',
  'Often fine when both arms overhead are not.': 'Geht oft, wenn beide Arme über Kopf nicht gehen.',
};
