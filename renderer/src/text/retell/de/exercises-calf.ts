import type { Retold } from '../retold.ts';

/** German of how to train calves and shins. */
export const CALVES: Retold = {
  'Ball of one foot on the edge of a step, fingertips on a wall.':
    'Ballen eines Fußes auf der Kante einer Stufe, Fingerspitzen an der Wand.',
  'On the edge of a step, fingertips on the wall.': 'Auf der Kante einer Stufe, Fingerspitzen an der Wand.',
  'Slow down, strong up.': 'Langsam hinab, kräftig hinauf.',
  'When ten are easy, find a weight.': 'Wenn zehn leicht fallen, ein Gewicht suchen.',
  'Dropping down.': 'Hinabfallen lassen.',
  'Bent knee.': 'Gebeugtes Knie.',
  'Counting reps that do not reach the top.': 'Wiederholungen zählen, die nicht ganz hinauf gehen.',
  'Both legs up, one leg down if one is too hard.': 'Beidbeinig hinauf, einbeinig hinab, wenn eines zu schwer ist.',
  'On the edge of a step, hands on a rail.': 'Auf der Kante einer Stufe, Hände am Geländer.',
  'Up over the big toes, pause.': 'Über die großen Zehen hinauf, halten.',
  'Down in three counts.': 'In drei Takten hinab.',
  'Bouncing.': 'Federn.',
  'Rolling outwards.': 'Nach außen rollen.',
  'The first step after an injury; it soon becomes too easy to count.':
    'Der erste Schritt nach einer Verletzung; bald zu leicht, um zu zählen.',
  'On the edge of a step on one leg, fingertips on a wall.':
    'Einbeinig auf der Kante einer Stufe, Fingerspitzen an der Wand.',
  'Knee bent a hand’s width and kept there.': 'Knie eine Handbreit gebeugt und so gehalten.',
  'Up over the big toe.': 'Über die große Zehe hinauf.',
  'Slow down to the stretch.': 'Langsam hinab in die Dehnung.',
  'The knee straightens on the way up.': 'Auf dem Weg hinauf streckt sich das Knie.',
  'Hurried reps.': 'Gehetzte Wiederholungen.',
  'Trains the soleus; a mild ache in a healing Achilles may be there, sharp pain may not.':
    'Trainiert den Schollenmuskel; ein leichtes Ziehen in einer heilenden Achillessehne darf sein, stechender Schmerz nicht.',
  'Up on both feet, down on one.': 'Auf beiden Füßen hinauf, auf einem hinab.',
  'Four counts down past the step.': 'In vier Takten hinab bis unter die Stufe.',
  'The other foot brings you up.': 'Der andere Fuß bringt hinauf.',
  'Pushing up with the tired leg.': 'Hochdrücken mit dem müden Bein.',
  'Falling through the last part.': 'Fallen durch das letzte Stück.',
  'For a painful mid-portion Achilles; leave out the drop below the step when the heel bone itself hurts.':
    'Für eine in der Mitte schmerzende Achillessehne; nicht unter die Stufe gehen, wenn das Fersenbein selbst schmerzt.',
  'Seat and shoulders against a wall, heels 30 cm away from it.':
    'Gesäß und Schultern an der Wand, Fersen 30 cm davon entfernt.',
  'Back to the wall, feet a step ahead.': 'Rücken an der Wand, Füße einen Schritt voraus.',
  'Pull the toes up hard, pause.': 'Zehen kräftig anziehen, halten.',
  'Bending at the hips.': 'Beugen in der Hüfte.',
  'Short, quick reps.': 'Kurze, schnelle Wiederholungen.',
  'Feet nearer to the wall makes it easier; stop with sharp shin pain and have the bone looked at.':
    'Füße näher an der Wand macht es leichter; bei stechendem Schienbeinschmerz aufhören und den Knochen ansehen lassen.',
  'Twenty metres of flat floor, shoes on.': 'Zwanzig Meter ebener Boden, mit Schuhen.',
  'Toes pulled up all the way.': 'Zehen durchweg angezogen.',
  'Small quick steps, tall body.': 'Kleine schnelle Schritte, aufrechter Körper.',
  'Toes sink with each step.': 'Die Zehen sinken mit jedem Schritt.',
  'A warm-up for shins; stop with sharp pain on the bone.':
    'Aufwärmen für Schienbeine; bei stechendem Schmerz am Knochen aufhören.',
  'Balls of the feet on a plate or low step, bar across the upper back, in a rack.':
    'Fußballen auf einer Scheibe oder niedrigen Stufe, Stange auf dem oberen Rücken, im Rack.',
  'Balls of the feet on a plate, heels low.': 'Fußballen auf einer Scheibe, Fersen tief.',
  'Up over the big toe, pause one count.': 'Über die große Zehe hinauf, einen Takt halten.',
  'Down in two counts.': 'In zwei Takten hinab.',
  'Bouncing out of the stretch.': 'Federn aus der Dehnung.',
  'Rolling to the outer edge of the foot.': 'Rollen auf die Außenkante des Fußes.',
  'Half height when tired.': 'Halbe Höhe bei Müdigkeit.',
  'A grumpy Achilles at its insertion: from the floor, without the deep stretch.':
    'Gereizter Ansatz der Achillessehne: vom Boden aus, ohne die tiefe Dehnung.',
  'Balls of the feet on a step, dumbbells at the sides.': 'Fußballen auf einer Stufe, Kurzhanteln seitlich.',
  'Full stretch at the bottom.': 'Unten volle Dehnung.',
  'Knees straight but not locked back.': 'Knie gestreckt, aber nicht durchgedrückt.',
  'Bending the knees to cheat.': 'Knie beugen, um zu schummeln.',
  'No pause on top.': 'Oben keine Pause.',
  'From the floor if the Achilles hurts low at the heel.':
    'Vom Boden aus, wenn die Achillessehne tief an der Ferse schmerzt.',
  'Ball of one foot on a step, dumbbell on the same side, the other hand on a wall.':
    'Ballen eines Fußes auf einer Stufe, Kurzhantel auf derselben Seite, die andere Hand an der Wand.',
  'One hand on the wall, one on the weight.': 'Eine Hand an der Wand, eine am Gewicht.',
  'Heel below the step each time.': 'Ferse jedes Mal unter die Stufe.',
  'Same height on the last rep as on the first.': 'Bei der letzten Wiederholung so hoch wie bei der ersten.',
  'Pushing with the hand.': 'Drücken mit der Hand.',
  'Losing height rep by rep.': 'Mit jeder Wiederholung weniger Höhe.',
  'Ankle rolls outwards.': 'Das Sprunggelenk rollt nach außen.',
  'Pain that is worse next morning means: less load, same reps.':
    'Schmerz, der am nächsten Morgen schlimmer ist, heißt: weniger Last, gleiche Wiederholungen.',
  'Shoulders under the pads, balls of the feet on the edge.': 'Schultern unter den Polstern, Fußballen auf der Kante.',
  'Shoulders under the pads, legs straight.': 'Schultern unter den Polstern, Beine gestreckt.',
  'No bounce at the bottom.': 'Unten kein Federn.',
  'Knees bend to help.': 'Die Knie beugen sich als Hilfe.',
  'Stop at level heels while the Achilles is sore at the heel bone.':
    'Bei waagrechter Ferse aufhören, solange die Achillessehne am Fersenbein gereizt ist.',
  'Pad above the knees, balls of the feet on the edge, knees at a right angle.':
    'Polster über den Knien, Fußballen auf der Kante, Knie im rechten Winkel.',
  'Heels low, pause, then up.': 'Fersen tief, halten, dann hinauf.',
  'Trains the soleus, which carries a runner at every step.':
    'Trainiert den Schollenmuskel, der beim Laufen jeden Schritt trägt.',
  'Short range with a lot of weight.': 'Kurzer Weg mit viel Gewicht.',
  'Rocking with the trunk.': 'Schaukeln mit dem Rumpf.',
  'The first loaded work back after most Achilles and calf trouble.':
    'Die erste belastete Arbeit nach den meisten Problemen an Achillessehne und Wade.',
  'Ball of one foot on a step, bell on the same side, the other hand on a wall.':
    'Ballen eines Fußes auf einer Stufe, Kettlebell auf derselben Seite, die andere Hand an der Wand.',
  'One hand on the wall, one on the bell.': 'Eine Hand an der Wand, eine an der Kettlebell.',
  'Swinging the bell.': 'Schwingen der Kettlebell.',
  'Not reaching the top.': 'Nicht ganz hinauf kommen.',
  'Sit on a bench, ball of the foot on a plate, dumbbell on the thigh just above the knee.':
    'Auf einer Bank sitzen, Fußballen auf einer Scheibe, Kurzhantel auf dem Oberschenkel knapp über dem Knie.',
  'Dumbbell upright on the knee.': 'Kurzhantel aufrecht auf dem Knie.',
  'Heel low, then high.': 'Ferse tief, dann hoch.',
  'Two counts down.': 'In zwei Takten hinab.',
  'Lifting with the hip.': 'Heben mit der Hüfte.',
  'Half the range.': 'Halber Weg.',
  'A towel under the dumbbell spares the thigh.': 'Ein Handtuch unter der Kurzhantel schont den Oberschenkel.',
};
