<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>hsi</name>
    <message>
      <source>surest {coverage:.0f} % of the pixels: {accuracy:.1f} % are right</source>
      <translation>sicherste {coverage:.0f} % der Pixel: {accuracy:.1f} % sind richtig</translation>
    </message>
    <message>
      <source>share of the surest pixels, %</source>
      <translation>Anteil der sichersten Pixel, %</translation>
    </message>
    <message>
      <source>accuracy, %</source>
      <translation>Genauigkeit, %</translation>
    </message>
    <message>
      <source>Two maps can be compared on the same pixels in the same units only.</source>
      <translation>Zwei Karten lassen sich nur auf denselben Pixeln und in denselben Einheiten vergleichen.</translation>
    </message>
    <message>
      <source>Units, reference and map must be of one shape, not {numbers}, {reference} and {mapped}; take the same pixels of all.</source>
      <translation>Einheiten, Referenz und Karte müssen dieselbe Form haben, nicht {numbers}, {reference} und {mapped}; nehmen Sie von allen dieselben Pixel.</translation>
    </message>
    <message>
      <source>There is no pixel; there is nothing to assess.</source>
      <translation>Es gibt kein Pixel; es gibt nichts zu bewerten.</translation>
    </message>
    <message>
      <source>The pixels are of {units} only, and an interval of the accuracies needs at least {min_units}. In other places, the accuracies may be very different; label more places.</source>
      <translation>Die Pixel stammen nur aus {units}, und ein Intervall der Genauigkeiten braucht mindestens {min_units}. An anderen Orten können die Genauigkeiten ganz anders sein; versehen Sie mehr Orte mit Labels.</translation>
    </message>
    <message>
      <source>Confidence: the largest class probability of a pixel. Bars: the share of right pixels among those of similar confidence; a dark bar holds many pixels. On the dashed line, confidence and accuracy are equal: below it the model is too sure, above it not sure enough. Calibration error: the distance from the line, averaged over the pixels (expected calibration error, 15 bins).</source>
      <translation>Konfidenz: die größte Klassenwahrscheinlichkeit eines Pixels. Balken: Anteil richtiger Pixel unter denen ähnlicher Konfidenz; ein dunkler Balken enthält viele Pixel. Auf der gestrichelten Linie sind Konfidenz und Genauigkeit gleich: Darunter ist das Modell zu sicher, darüber nicht sicher genug. Kalibrierungsfehler: Abstand von der Linie, gemittelt über die Pixel (erwarteter Kalibrierungsfehler, 15 Intervalle).</translation>
    </message>
    <message>
      <source>That is at most 5 percentage points: the confidence can be read as an accuracy near labels.</source>
      <translation>Das sind höchstens 5 Prozentpunkte: In der Nähe von Labels lässt sich die Konfidenz als Genauigkeit lesen.</translation>
    </message>
    <message>
      <source>too sure of some pixels and not enough of others</source>
      <translation>bei manchen Pixeln zu sicher und bei anderen nicht sicher genug</translation>
    </message>
    <message>
      <source>too sure on average</source>
      <translation>im Mittel zu sicher</translation>
    </message>
    <message>
      <source>not sure enough on average</source>
      <translation>im Mittel nicht sicher genug</translation>
    </message>
    <message>
      <source>That is more than 5 percentage points, and the model is {way}: read the confidence as an order of the pixels, not as an accuracy.</source>
      <translation>Das sind mehr als 5 Prozentpunkte, und das Modell ist {way}: Lesen Sie die Konfidenz als Reihenfolge der Pixel, nicht als Genauigkeit.</translation>
    </message>
    <message>
      <source>Calibration of the confidence</source>
      <translation>Kalibrierung der Konfidenz</translation>
    </message>
    <message>
      <source>The confidence is not calibrated: the validation pixels are few or lie in one place.</source>
      <translation>Die Konfidenz ist nicht kalibriert: Es gibt zu wenige Validierungspixel, oder sie liegen alle an einem Ort.</translation>
    </message>
    <message>
      <source>The calibration error is {error}. No temperature made the confidence better on parts of the validation pixels that did not choose it, so there is none. The mean confidence is {confidence}; {right} of these pixels are right. {details}</source>
      <translation>Der Kalibrierungsfehler beträgt {error}. Keine Temperatur verbesserte die Konfidenz auf Teilen der Validierungspixel, die sie nicht gewählt hatten; daher gibt es keine. Die mittlere Konfidenz beträgt {confidence}; {right} dieser Pixel sind richtig. {details}</translation>
    </message>
    <message>
      <source>The calibration error is {error} with the temperature {temperature:.3g}, and {error_before} without it. The mean confidence is {confidence} (without: {confidence_before}); {right} of these pixels are right. {details}</source>
      <translation>Der Kalibrierungsfehler beträgt {error} mit der Temperatur {temperature:.3g} und {error_before} ohne sie. Die mittlere Konfidenz beträgt {confidence} (ohne: {confidence_before}); {right} dieser Pixel sind richtig. {details}</translation>
    </message>
    <message>
      <source>Accuracy against confidence, before and after calibration</source>
      <translation>Genauigkeit gegen Konfidenz, vor und nach der Kalibrierung</translation>
    </message>
    <message>
      <source>Without temperature</source>
      <translation>Ohne Temperatur</translation>
    </message>
    <message>
      <source>With temperature</source>
      <translation>Mit Temperatur</translation>
    </message>
    <message>
      <source>The epoch was chosen with the same pixels</source>
      <translation>Die Epoche wurde mit denselben Pixeln gewählt</translation>
    </message>
    <message>
      <source>Settings of the model may have been chosen with the same pixels</source>
      <translation>Einstellungen des Modells können mit denselben Pixeln gewählt worden sein</translation>
    </message>
    <message>
      <source>The temperature divides the logits; the class of a pixel stays the same. The model file keeps the temperature fitted to all {num_pixels} validation pixels. For these figures the validation pixels were divided into parts along the scene, and each part was measured with a temperature fitted to the other parts. {chosen}, so other places may differ more.</source>
      <translation>Die Temperatur teilt die Logits; die Klasse eines Pixels bleibt gleich. Die Modelldatei enthält die Temperatur, die an alle {num_pixels} Validierungspixel angepasst ist. Für diese Zahlen wurden die Validierungspixel entlang der Szene in Teile zerlegt, und jeder Teil wurde mit einer Temperatur gemessen, die an die anderen Teile angepasst ist. {chosen}, daher können andere Orte stärker abweichen.</translation>
    </message>
    <message>
      <source>Accuracy of the surest validation pixels</source>
      <translation>Genauigkeit der sichersten Validierungspixel</translation>
    </message>
    <message>
      <source>From right to left, the pixels of lowest confidence are left out. If the curve rises to the left, the confidence tells right pixels from wrong ones: Classify can then reject pixels (MIN_CONFIDENCE, WANTED_ACCURACY).</source>
      <translation>Von rechts nach links werden die Pixel mit der niedrigsten Konfidenz ausgelassen. Steigt die Kurve nach links, so unterscheidet die Konfidenz richtige von falschen Pixeln: „Szene klassifizieren“ kann dann Pixel zurückweisen (MIN_CONFIDENCE, WANTED_ACCURACY).</translation>
    </message>
    <message>
      <source>Accuracy against coverage</source>
      <translation>Genauigkeit gegen Abdeckung</translation>
    </message>
    <message>
      <source>Sets of classes: promised and kept coverage</source>
      <translation>Klassenmengen: versprochene und eingehaltene Abdeckung</translation>
    </message>
    <message>
      <source>The set of a pixel holds every class from some probability on (conformal prediction; SET_SIZE of Classify). Promised: how often it shall hold the true class. Kept: how often it did, where each part of the scene got the probability that the other parts chose. The promise is exact for pixels that could change places with the validation pixels. Pixels of a scene cannot: neighbours are alike, and places differ.</source>
      <translation>Die Menge eines Pixels enthält jede Klasse ab einer bestimmten Wahrscheinlichkeit (konforme Vorhersage; SET_SIZE von „Szene klassifizieren“). Versprochen: wie oft sie die wahre Klasse enthalten soll. Eingehalten: wie oft sie sie enthielt, wobei jeder Teil der Szene die Wahrscheinlichkeit erhielt, welche die anderen Teile gewählt haben. Das Versprechen gilt genau für Pixel, die mit den Validierungspixeln den Platz tauschen könnten. Pixel einer Szene können das nicht: Nachbarn ähneln sich, und Orte unterscheiden sich.</translation>
    </message>
    <message>
      <source>promised</source>
      <translation>versprochen</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>gehalten</translation>
    </message>
    <message>
      <source>kept in the worst part</source>
      <translation>im schlechtesten Teil gehalten</translation>
    </message>
    <message>
      <source>mean number of classes</source>
      <translation>mittlere Anzahl der Klassen</translation>
    </message>
    <message>
      <source>The map has a class at none of the sample points; there is nothing to assess.</source>
      <translation>Die Karte hat an keinem Stichprobenpunkt eine Klasse; es gibt nichts zu bewerten.</translation>
    </message>
    <message>
      <source>{value:.1f} % ({low:.1f} to {high:.1f} %)</source>
      <translation>{value:.1f} % ({low:.1f} bis {high:.1f} %)</translation>
    </message>
    <message>
      <source>The reference is no probability sample with a known design. So the figures count reference pixels: they hold for these pixels, and are no estimates for the whole map or for the areas of its classes.</source>
      <translation>Die Referenz ist keine Zufallsstichprobe mit bekanntem Design. Daher zählen die Zahlen Referenzpixel: Sie gelten für diese Pixel und sind keine Schätzungen für die ganze Karte oder für die Flächen ihrer Klassen.</translation>
    </message>
    <message>
      <source>stratified random sample</source>
      <translation>geschichtete Zufallsstichprobe</translation>
    </message>
    <message>
      <source>simple random sample</source>
      <translation>einfache Zufallsstichprobe</translation>
    </message>
    <message>
      <source>systematic sample</source>
      <translation>systematische Stichprobe</translation>
    </message>
    <message>
      <source>sample in clusters</source>
      <translation>Klumpenstichprobe</translation>
    </message>
    <message>
      <source>random sample in cells</source>
      <translation>Zufallsstichprobe in Zellen</translation>
    </message>
    <message>
      <source>user's accuracy</source>
      <translation>Nutzergenauigkeit</translation>
    </message>
    <message>
      <source>producer's accuracy</source>
      <translation>Herstellergenauigkeit</translation>
    </message>
    <message>
      <source>share of the area</source>
      <translation>Anteil der Fläche</translation>
    </message>
    <message>
      <source> in {num_units:,} clusters</source>
      <translation> in {num_units:,} Klumpen</translation>
    </message>
    <message>
      <source> in {count} strata</source>
      <translation> in {count} Strata</translation>
    </message>
    <message>
      <source> in 1 stratum</source>
      <translation> in 1 Stratum</translation>
    </message>
    <message>
      <source>, which stands for {hectares:,.1f} ha</source>
      <translation>, die für {hectares:,.1f} ha steht</translation>
    </message>
    <message>
      <source>The reference is a {design} of {num_points:,} points{parts}{area}. The estimates below are for this area. Their standard errors and 95 % intervals cover the draw of the points, not errors of the reference. All other figures count the points alone.</source>
      <translation>Die Referenz: {design}, {num_points:,} Punkte{parts}{area}. Die Schätzungen unten gelten für diese Fläche. Ihre Standardfehler und 95-%-Intervalle berücksichtigen die Ziehung der Punkte, nicht Fehler der Referenz. Alle anderen Zahlen zählen nur die Punkte.</translation>
    </message>
    <message>
      <source>The points of each class of the map stand for its pixels in the map (post-stratification; Card 1982).</source>
      <translation>Die Punkte jeder Klasse der Karte stehen für deren Pixel in der Karte (Nachschichtung; Card 1982).</translation>
    </message>
    <message>
      <source>No single grid tells its variance exactly. It is estimated from neighbouring points, so that the intervals are too wide where errors come in clumps: in simulations, intervals of 95 % held the truth in 94 to 99 of 100 grids. Samples of the design cells have intervals of 95 %.</source>
      <translation>Kein einzelnes Gitter gibt seine Varianz genau an. Sie wird aus benachbarten Punkten geschätzt, sodass die Intervalle zu breit sind, wo Fehler gehäuft auftreten: In Simulationen enthielten Intervalle von 95 % die Wahrheit in 94 bis 99 von 100 Gittern. Stichproben des Designs cells haben Intervalle von 95 %.</translation>
    </message>
    <message>
      <source>Fewer than 10 points in map or reference, so that intervals are rough: {classes}.</source>
      <translation>Weniger als 10 Punkte in Karte oder Referenz, sodass die Intervalle grob sind: {classes}.</translation>
    </message>
    <message>
      <source>Reference and map must be of one shape, not {reference} and {predicted}; take the same pixels of both.</source>
      <translation>Referenz und Karte müssen dieselbe Form haben, nicht {reference} und {predicted}; nehmen Sie von beiden dieselben Pixel.</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <source>map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>The {name} has class indices from {lowest} to {highest}; with {num_classes} classes they go from 0 to {last}. Leave out unlabelled pixels.</source>
      <translation>{name}: Die Klassenindizes reichen von {lowest} bis {highest}; bei {num_classes} Klassen reichen sie von 0 bis {last}. Lassen Sie Pixel ohne Label weg.</translation>
    </message>
    <message>
      <source>A confusion matrix is square, not of shape {shape}.</source>
      <translation>Eine Konfusionsmatrix ist quadratisch, nicht von der Form {shape}.</translation>
    </message>
    <message>
      <source>The confusion matrix counts no pixel; there is nothing to assess.</source>
      <translation>Die Konfusionsmatrix zählt kein Pixel; es gibt nichts zu bewerten.</translation>
    </message>
    <message>
      <source>overall_accuracy</source>
      <translation>overall_accuracy</translation>
    </message>
    <message>
      <source>overall accuracy (OA)</source>
      <translation>Gesamtgenauigkeit (OA)</translation>
    </message>
    <message>
      <source>OA</source>
      <translation>OA</translation>
    </message>
    <message>
      <source>Share of pixels whose class in the map is that of the reference.</source>
      <translation>Anteil der Pixel, deren Klasse in der Karte die der Referenz ist.</translation>
    </message>
    <message>
      <source>average_accuracy</source>
      <translation>average_accuracy</translation>
    </message>
    <message>
      <source>average accuracy (AA)</source>
      <translation>mittlere Genauigkeit (AA)</translation>
    </message>
    <message>
      <source>AA</source>
      <translation>AA</translation>
    </message>
    <message>
      <source>Mean recall of the classes in the reference.</source>
      <translation>Mittlerer Recall der Klassen der Referenz.</translation>
    </message>
    <message>
      <source>kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <source>Agreement beyond chance; not defined where one class fills reference and map.</source>
      <translation>Übereinstimmung über den Zufall hinaus; nicht definiert, wenn eine Klasse Referenz und Karte füllt.</translation>
    </message>
    <message>
      <source>precision</source>
      <translation>Präzision</translation>
    </message>
    <message>
      <source>precision (UA)</source>
      <translation>Präzision (UA)</translation>
    </message>
    <message>
      <source>Share of the map's pixels of the class that is right.</source>
      <translation>Anteil der Kartenpixel der Klasse, der richtig ist.</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>Recall</translation>
    </message>
    <message>
      <source>recall (PA)</source>
      <translation>Recall (PA)</translation>
    </message>
    <message>
      <source>Share of the reference pixels of the class that the map finds.</source>
      <translation>Anteil der Referenzpixel der Klasse, den die Karte findet.</translation>
    </message>
    <message>
      <source>Harmonic mean of precision and recall.</source>
      <translation>Harmonisches Mittel von Präzision und Recall.</translation>
    </message>
    <message>
      <source>iou</source>
      <translation>iou</translation>
    </message>
    <message>
      <source>IoU</source>
      <translation>IoU</translation>
    </message>
    <message>
      <source>Pixels of the class in both reference and map, divided by those in at least one.</source>
      <translation>Pixel der Klasse in Referenz und Karte, geteilt durch die in mindestens einer davon.</translation>
    </message>
    <message>
      <source>The figures count reference pixels; they are not weighted by the area that each class has in the map. n/a: the class has no such pixels.</source>
      <translation>Die Zahlen zählen Referenzpixel; sie sind nicht mit der Fläche gewichtet, die jede Klasse in der Karte hat. n/a: Die Klasse hat keine solchen Pixel.</translation>
    </message>
    <message>
      <source>Precision (user's accuracy): of the pixels mapped as the class, the share that is right. Recall (producer's accuracy): of the reference pixels of the class, the share that is found. {counts}</source>
      <translation>Präzision (Nutzergenauigkeit): Anteil der als die Klasse kartierten Pixel, der richtig ist. Recall (Herstellergenauigkeit): Anteil der Referenzpixel der Klasse, der gefunden wird. {counts}</translation>
    </message>
    <message>
      <source>Below a figure is its 95 % interval.</source>
      <translation>Unter einer Zahl steht ihr 95-%-Intervall.</translation>
    </message>
    <message>
      <source>of the area mapped as the class, the share that is right</source>
      <translation>Anteil der als die Klasse kartierten Fläche, der richtig ist</translation>
    </message>
    <message>
      <source>of the area of the class, the share that is mapped as it</source>
      <translation>Anteil der Fläche der Klasse, der als diese kartiert ist</translation>
    </message>
    <message>
      <source>harmonic mean of user's and producer's accuracy</source>
      <translation>harmonisches Mittel von Nutzer- und Herstellergenauigkeit</translation>
    </message>
    <message>
      <source>share of the class in the area, estimated from the reference</source>
      <translation>Anteil der Klasse an der Fläche, aus der Referenz geschätzt</translation>
    </message>
    <message>
      <source>Accuracy of the class map</source>
      <translation>Genauigkeit der Klassenkarte</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>Konfusionsmatrix</translation>
    </message>
    <message>
      <source>Confusion matrix of reference and map</source>
      <translation>Konfusionsmatrix von Referenz und Karte</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <source>calibration error</source>
      <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
      <source>mean confidence</source>
      <translation>mittlere Konfidenz</translation>
    </message>
    <message>
      <source>of these pixels are right</source>
      <translation>dieser Pixel sind richtig</translation>
    </message>
    <message>
      <source>Accuracy against confidence of the reference pixels</source>
      <translation>Genauigkeit gegen Konfidenz der Referenzpixel</translation>
    </message>
    <message>
      <source>Reference pixels with a class in the map</source>
      <translation>Referenzpixel mit einer Klasse in der Karte</translation>
    </message>
    <message>
      <source>network {value}</source>
      <translation>Netz {value}</translation>
    </message>
    <message>
      <source>model {value}</source>
      <translation>Modell {value}</translation>
    </message>
    <message>
      <source>scene {value}</source>
      <translation>Szene {value}</translation>
    </message>
    <message>
      <source>resampled to {value}</source>
      <translation>umgerechnet auf {value}</translation>
    </message>
    <message>
      <source>Class map {name}</source>
      <translation>Klassenkarte {name}</translation>
    </message>
    <message>
      <source>reference pixels</source>
      <translation>Referenzpixel</translation>
    </message>
    <message>
      <source>reference pixels without a class in the map, left out</source>
      <translation>Referenzpixel ohne Klasse in der Karte, ausgelassen</translation>
    </message>
    <message>
      <source>overall accuracy with these as errors</source>
      <translation>Gesamtgenauigkeit, wenn diese als Fehler zählen</translation>
    </message>
    <message>
      <source>of the reference pixels are unclassified in the map, which rejected them</source>
      <translation>der Referenzpixel sind in der Karte nicht klassifiziert, weil sie zurückgewiesen wurden</translation>
    </message>
    <message>
      <source>split</source>
      <translation>Aufteilung</translation>
    </message>
    <message>
      <source>of the patches touch a training pixel</source>
      <translation>der Patches berühren ein Trainingspixel</translation>
    </message>
    <message>
      <source>Spatial units of the reference: {units}.</source>
      <translation>Räumliche Einheiten der Referenz: {units}.</translation>
    </message>
    <message>
      <source>Spatial units of the reference: {units}. The 95 % intervals come from drawing these units 2,000 times with replacement: pixels of one unit are right or wrong together.</source>
      <translation>Räumliche Einheiten der Referenz: {units}. Die 95-%-Intervalle entstehen, indem diese Einheiten 2.000-mal mit Zurücklegen gezogen werden: Pixel einer Einheit sind gemeinsam richtig oder falsch.</translation>
    </message>
    <message>
      <source>Recall and precision of each class</source>
      <translation>Recall und Präzision jeder Klasse</translation>
    </message>
    <message>
      <source>{terms} Lines: 95 % intervals over spatial units of the reference, where there are enough units.</source>
      <translation>{terms} Linien: 95-%-Intervalle über räumliche Einheiten der Referenz, wo es genug Einheiten gibt.</translation>
    </message>
    <message>
      <source>Accuracies of each class</source>
      <translation>Genauigkeiten jeder Klasse</translation>
    </message>
    <message>
      <source>map pixels</source>
      <translation>Kartenpixel</translation>
    </message>
    <message>
      <source>class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <source>Estimates for the area</source>
      <translation>Schätzungen für die Fläche</translation>
    </message>
    <message>
      <source>overall accuracy, by area</source>
      <translation>Gesamtgenauigkeit nach Fläche</translation>
    </message>
    <message>
      <source>Share of the area that the map has right.</source>
      <translation>Anteil der Fläche, der in der Karte richtig ist.</translation>
    </message>
    <message>
      <source>standard error of the overall accuracy, by area</source>
      <translation>Standardfehler der Gesamtgenauigkeit nach Fläche</translation>
    </message>
    <message>
      <source>area</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <source>points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>Area of each class with its 95 % interval</source>
      <translation>Fläche jeder Klasse mit 95-%-Intervall</translation>
    </message>
    <message>
      <source>Bars: how much of the class there is, estimated from the reference. Lines: 95 % intervals of these estimates. Diamonds: how much the map shows.</source>
      <translation>Balken: Fläche der Klasse, aus der Referenz geschätzt. Linien: 95-%-Intervalle dieser Schätzungen. Rauten: Fläche der Klasse in der Karte.</translation>
    </message>
    <message>
      <source>Area, ha</source>
      <translation>Fläche, ha</translation>
    </message>
    <message>
      <source>Estimates of each class for the area</source>
      <translation>Schätzungen jeder Klasse für die Fläche</translation>
    </message>
    <message>
      <source>points in the map</source>
      <translation>Punkte in der Karte</translation>
    </message>
    <message>
      <source>points in the reference</source>
      <translation>Punkte in der Referenz</translation>
    </message>
    <message>
      <source>area, ha</source>
      <translation>Fläche, ha</translation>
    </message>
    <message>
      <source>mapped, ha</source>
      <translation>kartiert, ha</translation>
    </message>
    <message>
      <source>Below each figure is its 95 % interval. n/a: no point of the class.</source>
      <translation>Unter jeder Zahl steht ihr 95-%-Intervall. n/a: kein Punkt der Klasse.</translation>
    </message>
    <message>
      <source>Strata</source>
      <translation>Strata</translation>
    </message>
    <message>
      <source>Strata and their points</source>
      <translation>Strata und ihre Punkte</translation>
    </message>
    <message>
      <source>A stratum is a part of the map in which points were drawn with one probability.</source>
      <translation>Ein Stratum ist ein Teil der Karte, in dem Punkte mit einer Wahrscheinlichkeit gezogen wurden.</translation>
    </message>
    <message>
      <source>Classes of the map and their points</source>
      <translation>Klassen der Karte und ihre Punkte</translation>
    </message>
    <message>
      <source>The points of a class stand for its pixels in the map (post-stratification; Card 1982).</source>
      <translation>Die Punkte einer Klasse stehen für deren Pixel in der Karte (Nachschichtung; Card 1982).</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <source>points with a reference</source>
      <translation>Punkte mit Referenz</translation>
    </message>
    <message>
      <source>stratum</source>
      <translation>Stratum</translation>
    </message>
    <message>
      <source>Second map</source>
      <translation>Zweite Karte</translation>
    </message>
    <message>
      <source>Accuracies of both maps</source>
      <translation>Genauigkeiten beider Karten</translation>
    </message>
    <message>
      <source>difference</source>
      <translation>Differenz</translation>
    </message>
    <message>
      <source>metric</source>
      <translation>Maß</translation>
    </message>
    <message>
      <source>Both maps on the {num_pixels:,} reference pixels where both have a class. The difference is the first map minus the second, with its 95 % interval below.</source>
      <translation>Beide Karten auf den {num_pixels:,} Referenzpixeln, an denen beide eine Klasse haben. Die Differenz ist die erste Karte minus die zweite, mit ihrem 95-%-Intervall darunter.</translation>
    </message>
    <message>
      <source>{share:.1f} % of the pixels: mean confidence {confidence:.3f}, accuracy {accuracy:.3f}</source>
      <translation>{share:.1f} % der Pixel: mittlere Konfidenz {confidence:.3f}, Genauigkeit {accuracy:.3f}</translation>
    </message>
    <message>
      <source>confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>This is no test: all {num_pixels} reference pixels are training pixels of the model. The accuracies say how well it has learned them by heart; assess the map with labels that were not used in training.</source>
      <translation>Das ist kein Test: Alle {num_pixels} Referenzpixel sind Trainingspixel des Modells. Die Genauigkeiten sagen, wie gut es sie auswendig gelernt hat; bewerten Sie die Karte mit Labels, die nicht im Training verwendet wurden.</translation>
    </message>
    <message>
      <source>{count} of the {num_pixels} reference pixels ({share:.1f} %) are training pixels of the model, so the accuracies are optimistic. Without them, the overall accuracy is {accuracy:.2f} %.</source>
      <translation>{count} der {num_pixels} Referenzpixel ({share:.1f} %) sind Trainingspixel des Modells; daher sind die Genauigkeiten optimistisch. Ohne sie beträgt die Gesamtgenauigkeit {accuracy:.2f} %.</translation>
    </message>
    <message>
      <source>The map was held to labels ({labels}) when it was regularised. Reference pixels that are among these labels, or near them, are no test of it.</source>
      <translation>Die Karte wurde bei der Regularisierung an Labels festgehalten ({labels}). Referenzpixel, die unter diesen Labels oder in ihrer Nähe sind, sind kein Test für sie.</translation>
    </message>
    <message>
      <source>The reference does not tell how it was split from the training labels. Make sure that none of these pixels were used in training, and that they do not lie right beside training pixels; else the accuracies are too high.</source>
      <translation>Die Referenz sagt nicht, wie sie von den Trainingslabels abgeteilt wurde. Stellen Sie sicher, dass keines dieser Pixel im Training verwendet wurde und dass sie nicht direkt neben Trainingspixeln liegen; sonst sind die Genauigkeiten zu hoch.</translation>
    </message>
    <message>
      <source>These are the training pixels of a split. The accuracies say how well the network has learned them by heart, not how good the map is; assess it with the test pixels.</source>
      <translation>Das sind die Trainingspixel einer Aufteilung. Die Genauigkeiten sagen, wie gut das Netz sie auswendig gelernt hat, nicht, wie gut die Karte ist; bewerten Sie sie mit den Testpixeln.</translation>
    </message>
    <message>
      <source>These are the validation pixels of a split. They decided which state of the network was kept, so the accuracies are slightly optimistic; assess the map with the test pixels.</source>
      <translation>Das sind die Validierungspixel einer Aufteilung. Sie entschieden, welcher Zustand des Netzes behalten wurde; daher sind die Genauigkeiten etwas optimistisch; bewerten Sie die Karte mit den Testpixeln.</translation>
    </message>
    <message>
      <source>The test pixels were drawn at random among the labelled ones. With patches of {size} × {size} pixels, {share:.1f} % of them have a training pixel in their patch: the network has seen their surroundings. Such accuracies are optimistic; expect less where no training pixel is near.</source>
      <translation>Die Testpixel wurden zufällig aus den Pixeln mit Label gezogen. Bei Patches von {size} × {size} Pixeln haben {share:.1f} % von ihnen ein Trainingspixel in ihrem Patch: Das Netz hat ihre Umgebung gesehen. Solche Genauigkeiten sind optimistisch; erwarten Sie weniger, wo kein Trainingspixel in der Nähe ist.</translation>
    </message>
    <message>
      <source>whole blocks of the scene</source>
      <translation>ganze Blöcke der Szene</translation>
    </message>
    <message>
      <source>whole polygons</source>
      <translation>ganze Polygone</translation>
    </message>
    <message>
      <source>The test pixels are {whole}, with a guard band of {guard} pixels to the training pixels.</source>
      <translation>Die Testpixel sind {whole}, mit einem Schutzstreifen von {guard} Pixeln zu den Trainingspixeln.</translation>
    </message>
    <message>
      <source>{kept} Still, with patches of {size} × {size} pixels, {share:.1f} % of them have a training pixel in their patch; for these the accuracies are optimistic. A wider guard band avoids this.</source>
      <translation>{kept} Dennoch haben bei Patches von {size} × {size} Pixeln {share:.1f} % von ihnen ein Trainingspixel in ihrem Patch; für diese sind die Genauigkeiten optimistisch. Ein breiterer Schutzstreifen vermeidet das.</translation>
    </message>
    <message>
      <source>{kept} With patches of {size} × {size} pixels, none of them has a training pixel in its patch. The accuracies hold for places of this scene that the network has not seen; another scene may differ more.</source>
      <translation>{kept} Bei Patches von {size} × {size} Pixeln hat keines von ihnen ein Trainingspixel in seinem Patch. Die Genauigkeiten gelten für Orte dieser Szene, die das Netz nicht gesehen hat; eine andere Szene kann stärker abweichen.</translation>
    </message>
    <message>
      <source>On {num_pixels} reference pixels ({units}), the overall accuracy of {first} is {ours:.2f} %, and that of {second} is {theirs:.2f} %: a difference of {points}.</source>
      <translation>Auf {num_pixels} Referenzpixeln ({units}) beträgt die Gesamtgenauigkeit von {first} {ours:.2f} % und die von {second} {theirs:.2f} %: eine Differenz von {points}.</translation>
    </message>
    <message>
      <source>The units are too few to say whether this is more than chance.</source>
      <translation>Es gibt zu wenige Einheiten, um zu sagen, ob das mehr als Zufall ist.</translation>
    </message>
    <message>
      <source>The two maps are not distinguishable with this reference.</source>
      <translation>Die beiden Karten sind mit dieser Referenz nicht zu unterscheiden.</translation>
    </message>
    <message>
      <source>{name} is better.</source>
      <translation>{name} ist besser.</translation>
    </message>
    <message>
      <source>{value:+.1f} points</source>
      <translation>{value:+.1f} Prozentpunkte</translation>
    </message>
    <message>
      <source>{value:+.1f} points (95 % interval {low:+.1f} to {high:+.1f})</source>
      <translation>{value:+.1f} Prozentpunkte (95-%-Intervall {low:+.1f} bis {high:+.1f})</translation>
    </message>
    <message>
      <source>validation pixels: {name} has another type or shape than it should have</source>
      <translation>Validierungspixel: {name} hat einen anderen Typ oder eine andere Form als vorgesehen</translation>
    </message>
    <message>
      <source>validation pixels: a value is no probability</source>
      <translation>Validierungspixel: Ein Wert ist keine Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>The raster attribute table of {name} has several columns that could name the classes ({listed}), so they are called by their codes; call one of the columns class_name.</source>
      <translation>Die Raster-Attributtabelle von {name} hat mehrere Spalten, die die Klassen benennen könnten ({listed}); deshalb werden sie nach ihren Codes benannt. Nennen Sie eine der Spalten class_name.</translation>
    </message>
    <message>
      <source>The raster attribute table of {name} has several names for the codes {listed}; these classes are called by their codes.</source>
      <translation>Die Raster-Attributtabelle von {name} hat mehrere Namen für die Codes {listed}; diese Klassen werden nach ihren Codes benannt.</translation>
    </message>
    <message>
      <source>The confidence {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>Die Konfidenz {name} kann nicht gelesen werden ({error}); die Datei scheint beschädigt.</translation>
    </message>
    <message>
      <source>The confidence {name} has the value {value:.6g}, but a confidence lies between 0 and 1; choose the largest class probability of each pixel.</source>
      <translation>Die Konfidenz {name} hat den Wert {value:.6g}, aber eine Konfidenz liegt zwischen 0 und 1; wählen Sie die größte Klassenwahrscheinlichkeit jedes Pixels.</translation>
    </message>
    <message>
      <source>{name} has {count} bands; the confidence has one. Choose the confidence, not the class probabilities or the scene.</source>
      <translation>{name} hat {count} Kanäle; die Konfidenz hat einen. Wählen Sie die Konfidenz, nicht die Klassenwahrscheinlichkeiten oder die Szene.</translation>
    </message>
    <message>
      <source>The confidence {name} is on another grid ({found}) than the class map ({grid}); choose the confidence of this map.</source>
      <translation>Die Konfidenz {name} liegt auf einem anderen Gitter ({found}) als die Klassenkarte ({grid}); wählen Sie die Konfidenz dieser Karte.</translation>
    </message>
    <message>
      <source>The ENVI header of {name} has commas inside class names. It says {count} classes, so its names are read as: {listed}.</source>
      <translation>Der ENVI-Header von {name} hat Kommas innerhalb von Klassennamen. Er nennt {count} Klassen; daher werden die Namen so gelesen: {listed}.</translation>
    </message>
    <message>
      <source>The ENVI header of {name} says {count} classes but names {num_names}; the names are used in their order: {listed}.</source>
      <translation>Der ENVI-Header von {name} gibt {count} Klassen an, nennt aber {num_names}; die Namen werden in ihrer Reihenfolge verwendet: {listed}.</translation>
    </message>
    <message>
      <source>does not say how many classes it has</source>
      <translation>sagt nicht, wie viele Klassen es gibt</translation>
    </message>
    <message>
      <source>says {count} classes</source>
      <translation>gibt {count} Klassen an</translation>
    </message>
    <message>
      <source>The ENVI header of {name} {said}, but the commas between its class names give {num_names}: {listed}. Some commas may belong to names, so these names are not used and the classes are called by their codes. Correct "class names" and "classes" in the header, or give a class table.</source>
      <translation>Der ENVI-Header von {name} {said}, aber die Kommas zwischen den Klassennamen ergeben {num_names}: {listed}. Manche Kommas gehören vielleicht zu Namen; daher werden diese Namen nicht verwendet, und die Klassen heißen nach ihren Codes. Korrigieren Sie „class names“ und „classes“ im Header, oder geben Sie eine Klassentabelle an.</translation>
    </message>
    <message>
      <source>class map</source>
      <translation>Klassenkarte</translation>
    </message>
    <message>
      <source>The class map {name} has complex values; class codes are whole numbers.</source>
      <translation>Die Klassenkarte {name} hat komplexe Werte; Klassencodes sind ganze Zahlen.</translation>
    </message>
    <message>
      <source>{name} has {count} bands; a class map has one band of class codes. Choose the map itself, not its probabilities or a scene.</source>
      <translation>{name} hat {count} Kanäle; eine Klassenkarte hat einen Kanal mit Klassencodes. Wählen Sie die Karte selbst, nicht ihre Wahrscheinlichkeiten oder eine Szene.</translation>
    </message>
    <message>
      <source>The class map {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>Die Klassenkarte {name} kann nicht gelesen werden ({error}); die Datei scheint beschädigt.</translation>
    </message>
    <message>
      <source>Counting the classes of the last map</source>
      <translation>Klassen der letzten Karte werden gezählt</translation>
    </message>
    <message>
      <source>The class map {name} has no class at any pixel; choose another map.</source>
      <translation>Die Klassenkarte {name} hat an keinem Pixel eine Klasse; wählen Sie eine andere Karte.</translation>
    </message>
    <message>
      <source>The {labels_name} and the {known_name} number their classes differently; they are matched by name. {both}</source>
      <translation>Die Klassen sind verschieden nummeriert ({labels_name}; {known_name}); sie werden nach Namen zugeordnet. {both}</translation>
    </message>
    <message>
      <source>The {labels_name} and the {known_name} have different names for the same codes, which are taken as different classes. If they are the same, give them the same name. {both}</source>
      <translation>Dieselben Codes haben verschiedene Namen ({labels_name}; {known_name}) und werden als verschiedene Klassen genommen. Wenn sie gleich sind, geben Sie ihnen denselben Namen. {both}</translation>
    </message>
    <message>
      <source>The code {code} is "{own_name}" in the {labels_name} but "{other_name}" in the {known_name}, and the other names do not tell which class is which: none is in both, or one is there twice. Give each class one name, the same in both. {both}</source>
      <translation>Der Code {code} heißt „{own_name}“ in „{labels_name}“, aber „{other_name}“ in „{known_name}“, und die anderen Namen zeigen nicht, welche Klasse welche ist: Keiner ist in beiden, oder einer kommt doppelt vor. Geben Sie jeder Klasse einen Namen, in beiden denselben. {both}</translation>
    </message>
    <message>
      <source>The class "{name}" has other codes in the {labels_name} than in the {known_name}, and classes cannot be matched by name because one name is there twice. Give each class a name of its own. {both}</source>
      <translation>Die Klasse „{name}“ hat in „{labels_name}“ andere Codes als in „{known_name}“, und die Klassen lassen sich nicht nach Namen zuordnen, weil ein Name doppelt vorkommt. Geben Sie jeder Klasse einen eigenen Namen. {both}</translation>
    </message>
    <message>
      <source>The {known_name} has no class names; the {labels_name} are matched by code. Make sure that its codes mean: {listed}.</source>
      <translation>Keine Klassennamen ({known_name}); die Zuordnung ({labels_name}) erfolgt nach Codes. Stellen Sie sicher, dass die Codes bedeuten: {listed}.</translation>
    </message>
    <message>
      <source>The {labels_name} have too many classes; merge some of them.</source>
      <translation>Zu viele Klassen ({labels_name}); fassen Sie einige zusammen.</translation>
    </message>
    <message>
      <source>model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>new labels</source>
      <translation>neue Labels</translation>
    </message>
    <message>
      <source>No class of the new labels ({new}) is among those of the {known_name} ({known}): all are taken as new. If one is the same, give it the same name.</source>
      <translation>Keine Klasse der neuen Labels ({new}) ist unter den bekannten ({known_name}: {known}): Alle werden als neu genommen. Wenn eine dieselbe ist, geben Sie ihr denselben Namen.</translation>
    </message>
    <message>
      <source>leave out the mosaic, or classify these scenes into different folders</source>
      <translation>lassen Sie das Mosaik weg, oder klassifizieren Sie diese Szenen in verschiedene Ordner</translation>
    </message>
    <message>
      <source>{name} has no georeference, so its map has no place in a mosaic; {advice}.</source>
      <translation>{name} hat keine Georeferenz; daher hat die Karte keinen Platz in einem Mosaik; {advice}.</translation>
    </message>
    <message>
      <source>{first} ({first_grid}) and {name} ({grid}) have different CRSs, but a mosaic has one; {advice}.</source>
      <translation>{first} ({first_grid}) und {name} ({grid}) haben verschiedene KBS, aber ein Mosaik hat eines; {advice}.</translation>
    </message>
    <message>
      <source>The pixels of {first} and {name} have different sizes or directions, but those of a mosaic are equal; {advice}.</source>
      <translation>Die Pixel von {first} und {name} haben verschiedene Größen oder Richtungen, aber die eines Mosaiks sind gleich; {advice}.</translation>
    </message>
    <message>
      <source>{first} and {name} have different classes, but those of a mosaic are the same; {advice}.</source>
      <translation>{first} und {name} haben verschiedene Klassen, aber die eines Mosaiks sind dieselben; {advice}.</translation>
    </message>
    <message>
      <source>The tag {tag} of {name} is damaged ({error}); write the raster again, or remove the tag.</source>
      <translation>Der Tag {tag} von {name} ist beschädigt ({error}); schreiben Sie das Raster neu, oder entfernen Sie den Tag.</translation>
    </message>
    <message>
      <source>Code 0 of {raster} is called "{name}", but here code 0 means unlabelled, so its pixels are no class. If they are, give them another code.</source>
      <translation>Code 0 von {raster} heißt „{name}“, aber Code 0 bedeutet hier ohne Label; seine Pixel sind deshalb keine Klasse. Falls sie eine sind, geben Sie ihnen einen anderen Code.</translation>
    </message>
    <message>
      <source>The labels {name} hold the value {value}; class codes are whole numbers from 1 to {max_code}, 0 means unlabelled.</source>
      <translation>Die Labels {name} enthalten den Wert {value}; Klassencodes sind ganze Zahlen von 1 bis {max_code}, 0 bedeutet ohne Label.</translation>
    </message>
    <message>
      <source>Class "{name}" has the code {code}; use codes from 1 to {max_code} (0 means unlabelled).</source>
      <translation>Die Klasse „{name}“ hat den Code {code}; verwenden Sie Codes von 1 bis {max_code} (0 bedeutet ohne Label).</translation>
    </message>
    <message>
      <source>The class with code {code} has no name; give it one.</source>
      <translation>Die Klasse mit dem Code {code} hat keinen Namen; geben Sie ihr einen.</translation>
    </message>
    <message>
      <source>The name of the class with code {code} holds a control character ({name!r}); remove it.</source>
      <translation>Der Name der Klasse mit dem Code {code} enthält ein Steuerzeichen ({name!r}); entfernen Sie es.</translation>
    </message>
    <message>
      <source>Class "{name}" has the colour "{color}"; write it as #RRGGBB.</source>
      <translation>Die Klasse „{name}“ hat die Farbe „{color}“; schreiben Sie sie als #RRGGBB.</translation>
    </message>
    <message>
      <source>Class codes must be unique and ascending, not {codes}; renumber the classes.</source>
      <translation>Klassencodes müssen eindeutig und aufsteigend sein, nicht {codes}; nummerieren Sie die Klassen neu.</translation>
    </message>
    <message>
      <source>The class table {path} cannot be read ({error}); give a CSV file in UTF-8.</source>
      <translation>Die Klassentabelle {path} kann nicht gelesen werden ({error}); geben Sie eine CSV-Datei in UTF-8 an.</translation>
    </message>
    <message>
      <source>The class table {path} needs a header with the columns code,name and optionally color,value.</source>
      <translation>Die Klassentabelle {path} braucht eine Kopfzeile mit den Spalten code,name und wahlweise color,value.</translation>
    </message>
    <message>
      <source>The class table {path} has the code "{code}"; class codes are whole numbers.</source>
      <translation>Die Klassentabelle {path} hat den Code „{code}“; Klassencodes sind ganze Zahlen.</translation>
    </message>
    <message>
      <source>The class table {path} holds no class; give at least one code above 0.</source>
      <translation>Die Klassentabelle {path} enthält keine Klasse; geben Sie mindestens einen Code über 0 an.</translation>
    </message>
    <message>
      <source>The class table {name} cannot be written; choose a name ending in .csv or .qml.</source>
      <translation>Die Klassentabelle {name} kann nicht geschrieben werden; wählen Sie einen Namen, der auf .csv oder .qml endet.</translation>
    </message>
    <message>
      <source>{name} is too large for a class table; choose another file.</source>
      <translation>{name} ist zu groß für eine Klassentabelle; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>The class table {path} cannot be read ({error}); choose another file.</source>
      <translation>Die Klassentabelle {path} kann nicht gelesen werden ({error}); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{name} defines entities, as no class table does; choose another file.</source>
      <translation>{name} definiert Entitäten, was keine Klassentabelle tut; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{name} is no valid XML ({error}); save the file again.</source>
      <translation>{name} ist kein gültiges XML ({error}); speichern Sie die Datei neu.</translation>
    </message>
    <message>
      <source>{name} is the style of a layer without classes; save the style of a raster with “Paletted / Unique values” or of a layer with “Categorized” symbols.</source>
      <translation>{name} ist der Stil eines Layers ohne Klassen; speichern Sie den Stil eines Rasters mit „Paletted / Unique values“ oder eines Layers mit „Categorized“.</translation>
    </message>
    <message>
      <source>{name} holds no macroclasses ({error}); save it with version 8 of the plugin.</source>
      <translation>{name} enthält keine Makroklassen ({error}); speichern Sie die Datei mit Version 8 des Plugins.</translation>
    </message>
    <message>
      <source>{name} is no valid JSON ({error}); save the file again.</source>
      <translation>{name} ist kein gültiges JSON ({error}); speichern Sie die Datei neu.</translation>
    </message>
    <message>
      <source>{name} holds no list of "categories"; choose another class table.</source>
      <translation>{name} enthält keine Liste „categories“; wählen Sie eine andere Klassentabelle.</translation>
    </message>
    <message>
      <source>{name} holds the category {item!r}; give value, name and color of each.</source>
      <translation>{name} enthält die Kategorie {item!r}; geben Sie zu jeder value, name und color an.</translation>
    </message>
    <message>
      <source>There is no class table {path}; choose it again.</source>
      <translation>Es gibt keine Klassentabelle {path}; wählen Sie sie neu.</translation>
    </message>
    <message>
      <source>The raster {name} has no names or colours of classes; give a class table.</source>
      <translation>Das Raster {name} hat keine Namen oder Farben von Klassen; geben Sie eine Klassentabelle an.</translation>
    </message>
    <message>
      <source>The class table {name} holds no class; give at least one value above 0.</source>
      <translation>Die Klassentabelle {name} enthält keine Klasse; geben Sie mindestens einen Wert über 0 an.</translation>
    </message>
    <message>
      <source>{duration} left</source>
      <translation>noch {duration}</translation>
    </message>
    <message>
      <source>A cluster needs the package distributed, which is not installed; choose cluster in “Optional packages” of “Set up the processing environment”, install it (pip install "distributed&gt;=2024.8"), or leave out the cluster.</source>
      <translation>Ein Cluster braucht das Paket distributed, das nicht installiert ist; wählen Sie cluster in „Optionale Pakete“ von „Verarbeitungsumgebung einrichten“, installieren Sie es (pip install "distributed&gt;=2024.8"), oder lassen Sie den Cluster weg.</translation>
    </message>
    <message>
      <source>The scheduler {where} does not answer ({error}); start it, or correct the address.</source>
      <translation>Der Scheduler {where} antwortet nicht ({error}); starten Sie ihn, oder korrigieren Sie die Adresse.</translation>
    </message>
    <message>
      <source>"{address}" is no address of a Dask scheduler; give tcp://host:port, tls://host:port, or its scheduler file (.json).</source>
      <translation>„{address}“ ist keine Adresse eines Dask-Schedulers; geben Sie tcp://host:port, tls://host:port oder seine Scheduler-Datei (.json) an.</translation>
    </message>
    <message>
      <source>The scheduler file {name} cannot be read ({error}); start the scheduler with --scheduler-file, on a folder that this computer shares.</source>
      <translation>Die Scheduler-Datei {name} kann nicht gelesen werden ({error}); starten Sie den Scheduler mit --scheduler-file, in einem Ordner, auf den auch dieser Computer zugreift.</translation>
    </message>
    <message>
      <source>Checking the workers</source>
      <translation>Worker werden geprüft</translation>
    </message>
    <message>
      <source>all its workers were lost {count} times</source>
      <translation>alle seine Worker gingen {count}-mal verloren</translation>
    </message>
    <message>
      <source>{worker} {count} in {duration}</source>
      <translation>{worker} {count} in {duration}</translation>
    </message>
    <message>
      <source>{count} more between {least} and {most}</source>
      <translation>{count} weitere zwischen {least} und {most}</translation>
    </message>
    <message>
      <source>{total} pieces of work on {num_workers} workers: {parts}.</source>
      <translation>{total} Arbeitspakete auf {num_workers} Workern: {parts}.</translation>
    </message>
    <message>
      <source>The scheduler {address} cannot read the work: its Python needs the hsi-core of this computer; see “Start a cluster” of the page “Many machines”.</source>
      <translation>Der Scheduler {address} kann die Arbeit nicht lesen: Sein Python braucht das hsi-core dieses Computers; siehe „Start a cluster“ auf der Seite „Many machines“.</translation>
    </message>
    <message>
      <source>Several workers died one after another with the same piece of work ({error}); see their logs, and give them more memory or smaller tiles. The same call goes on where it stopped.</source>
      <translation>Mehrere Worker starben nacheinander bei demselben Arbeitspaket ({error}); sehen Sie ihre Protokolle an, und geben Sie ihnen mehr Speicher oder kleinere Kacheln. Derselbe Aufruf macht weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
      <source>The connection to the scheduler {address} is lost. Start it again; the same call goes on where it stopped.</source>
      <translation>Die Verbindung zum Scheduler {address} ist verloren. Starten Sie ihn wieder; derselbe Aufruf macht weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
      <source>The scheduler {address} has had no worker for {duration}.{refused} Start some; the same call goes on where it stopped.</source>
      <translation>Der Scheduler {address} hat seit {duration} keinen Worker.{refused} Starten Sie welche; derselbe Aufruf macht weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
      <source>No worker is connected; waiting ({waited} of {longest})</source>
      <translation>Kein Worker ist verbunden; es wird gewartet ({waited} von {longest})</translation>
    </message>
    <message>
      <source>The worker {worker} is not used: {problem}</source>
      <translation>Der Worker {worker} wird nicht verwendet: {problem}</translation>
    </message>
    <message>
      <source>its Python has no hsi-core; install it there, or start the worker with the folder of hsi_core in PYTHONPATH.</source>
      <translation>Sein Python hat kein hsi-core; installieren Sie es dort, oder starten Sie den Worker mit dem Ordner von hsi_core in PYTHONPATH.</translation>
    </message>
    <message>
      <source>it has {versions}, but this computer has {needed}; install the same versions.</source>
      <translation>Er hat {versions}, aber dieser Computer hat {needed}; installieren Sie dieselben Versionen.</translation>
    </message>
    <message>
      <source>it takes {taken} MB of the {limit} MB that it may take; start it with more memory (--memory-limit), or choose smaller tiles or batches.</source>
      <translation>Er belegt {taken} MB von den {limit} MB, die er belegen darf; starten Sie ihn mit mehr Speicher (--memory-limit), oder wählen Sie kleinere Kacheln oder Batches.</translation>
    </message>
    <message>
      <source>{names} are not distinguishable from it{fastest}.</source>
      <translation>{names} sind davon nicht zu unterscheiden{fastest}.</translation>
    </message>
    <message>
      <source>{name} is not distinguishable from it{fastest}.</source>
      <translation>{name} ist davon nicht zu unterscheiden{fastest}.</translation>
    </message>
    <message>
      <source>The folds are random pixels, so test pixels have training pixels as neighbours: all accuracies are optimistic, and the order of the methods may differ elsewhere.</source>
      <translation>Die Folds sind zufällige Pixel; daher haben Testpixel Trainingspixel als Nachbarn: Alle Genauigkeiten sind optimistisch, und die Reihenfolge der Methoden kann anderswo anders sein.</translation>
    </message>
    <message>
      <source>, standard deviation over folds {deviation:.1f}</source>
      <translation>, Standardabweichung über die Folds {deviation:.1f}</translation>
    </message>
    <message>
      <source>Use {method}: overall accuracy {accuracy:.1f} %{interval} in {folds}{around}.{strength}</source>
      <translation>Verwenden Sie {method}: Gesamtgenauigkeit {accuracy:.1f} %{interval} in {folds}{around}.{strength}</translation>
    </message>
    <message>
      <source>{num_folds} folds</source>
      <translation>{num_folds} Folds</translation>
    </message>
    <message>
      <source>1 fold</source>
      <translation>1 Fold</translation>
    </message>
    <message>
      <source> For the map, choose the regularisation {strength} in Classify.</source>
      <translation> Wählen Sie für die Karte die Regularisierung {strength} in „Szene klassifizieren“.</translation>
    </message>
    <message>
      <source> Its probabilities need no regularisation: {count} of {num_folds} folds chose the strength off.</source>
      <translation> Seine Wahrscheinlichkeiten brauchen keine Regularisierung: {count} von {num_folds} Folds wählten die Stärke off.</translation>
    </message>
    <message>
      <source> For the map, choose the regularisation {strength} in Classify: {count} of {num_folds} folds chose it.</source>
      <translation> Wählen Sie für die Karte die Regularisierung {strength} in „Szene klassifizieren“: {count} von {num_folds} Folds wählten sie.</translation>
    </message>
    <message>
      <source>; {fastest} trains in {short} instead of {long}</source>
      <translation>; {fastest} trainiert in {short} statt {long}</translation>
    </message>
    <message>
      <source>{method} (by {points})</source>
      <translation>{method} (um {points})</translation>
    </message>
    <message>
      <source>Distinguishably less accurate: {methods}.</source>
      <translation>Unterscheidbar weniger genau: {methods}.</translation>
    </message>
    <message>
      <source>{mean:.1f} points, 95 % interval {low:.1f} to {high:.1f}</source>
      <translation>{mean:.1f} Prozentpunkte, 95-%-Intervall {low:.1f} bis {high:.1f}</translation>
    </message>
    <message>
      <source>its training takes {times:.1f} times as long</source>
      <translation>sein Training dauert {times:.1f}-mal so lange</translation>
    </message>
    <message>
      <source>its training takes less time</source>
      <translation>sein Training dauert weniger lange</translation>
    </message>
    <message>
      <source>The network {network} is worth its time: it is better than the best baseline, {baseline}, by {points}; {times}.</source>
      <translation>Das Netz {network} ist seine Zeit wert: Es ist um {points} besser als die beste Vergleichsmethode, {baseline}; {times}.</translation>
    </message>
    <message>
      <source>Networks are not worth their time here: the best one, {network}, has {mean:+.1f} points against {baseline} (95 % interval {low:.1f} to {high:.1f}), and {times}.</source>
      <translation>Netze sind hier ihre Zeit nicht wert: Das beste, {network}, hat {mean:+.1f} Prozentpunkte gegenüber {baseline} (95-%-Intervall {low:.1f} bis {high:.1f}), und {times}.</translation>
    </message>
    <message>
      <source>Caution: {method}, which knows no spectrum, reaches {accuracy:.1f} %: these folds show how near the training pixels are, and little about spectra. Label more places, or take larger blocks or a wider guard band.</source>
      <translation>Achtung: {method}, das kein Spektrum kennt, erreicht {accuracy:.1f} %: Diese Folds zeigen, wie nah die Trainingspixel sind, und wenig über Spektren. Versehen Sie mehr Orte mit Labels, oder nehmen Sie größere Blöcke oder einen breiteren Schutzstreifen.</translation>
    </message>
    <message>
      <source>If only this scene is mapped, compare {name} as well: it also spreads the training labels.</source>
      <translation>Wenn nur diese Szene kartiert wird, vergleichen Sie auch {name}: Es breitet zusätzlich die Trainingslabels aus.</translation>
    </message>
    <message>
      <source>Caution: no method is better than always saying {name}, which reaches {share:.1f} %.</source>
      <translation>Achtung: Keine Methode ist besser, als immer {name} zu nennen, womit man {share:.1f} % erreicht.</translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} und {last}</translation>
    </message>
    <message>
      <source>{method} is no network</source>
      <translation>{method} ist kein Netz</translation>
    </message>
    <message>
      <source>{method} is used, because methods cannot be compared on these labels: {reason}</source>
      <translation>{method} wird verwendet, weil sich Methoden mit diesen Labels nicht vergleichen lassen: {reason}</translation>
    </message>
    <message>
      <source>it is preferred</source>
      <translation>es wird bevorzugt</translation>
    </message>
    <message>
      <source>it is the most accurate one of {leaders}</source>
      <translation>es ist das genaueste von {leaders}</translation>
    </message>
    <message>
      <source>it is more accurate than {best} by over {lead:.1f} points</source>
      <translation>es ist um über {lead:.1f} Prozentpunkte genauer als {best}</translation>
    </message>
    <message>
      <source>none of {others} is more accurate by over {lead:.1f} points</source>
      <translation>keines von {others} ist um über {lead:.1f} Prozentpunkte genauer</translation>
    </message>
    <message>
      <source>, with "{strength}" regularisation of the map</source>
      <translation> mit Regularisierung der Karte „{strength}“</translation>
    </message>
    <message>
      <source> with this regularisation</source>
      <translation> mit dieser Regularisierung</translation>
    </message>
    <message>
      <source>{best} is chosen{also}: {why}. Overall accuracies{with_it} in {folds} of {unit}s of the training labels, apart from the pixels that were trained on, are {figures}.</source>
      <translation>{best} wird gewählt{also}: {why}. Gesamtgenauigkeiten{with_it} in {folds} der Trainingslabels (Einheit: {unit}), getrennt von den Pixeln, mit denen trainiert wurde: {figures}.</translation>
    </message>
    <message>
      <source>one fold</source>
      <translation>einem Fold</translation>
    </message>
    <message>
      <source>It is trained with balanced fields ({setting}), because regularisation helps here.</source>
      <translation>Es wird mit ausgeglichenen Feldern trainiert ({setting}), weil die Regularisierung hier hilft.</translation>
    </message>
    <message>
      <source>The time was too short to compare {names}; give the choice more minutes (CHOICE_MINUTES) to compare all candidates.</source>
      <translation>Die Zeit war zu kurz, um {names} zu vergleichen; geben Sie der Auswahl mehr Minuten (CHOICE_MINUTES), um alle Kandidaten zu vergleichen.</translation>
    </message>
    <message>
      <source>Regularisation was not tested, because the labels are spread over a large area; Classify can regularise the map.</source>
      <translation>Die Regularisierung wurde nicht geprüft, weil die Labels über eine große Fläche verteilt sind; „Szene klassifizieren“ kann die Karte regularisieren.</translation>
    </message>
    <message>
      <source>Regularisation changes the candidates on average by {weak:+.1f} (weak), {medium:+.1f} (medium), {strong:+.1f} (strong) and {held:+.1f} (held to the training labels) points.</source>
      <translation>Die Regularisierung ändert die Kandidaten im Mittel um {weak:+.1f} (schwach), {medium:+.1f} (mittel), {strong:+.1f} (stark) und {held:+.1f} (an den Trainingslabels festgehalten) Prozentpunkte.</translation>
    </message>
    <message>
      <source>Maps of this scene are held to its training labels, which gives {accuracy:.1f} % in these folds; maps of other scenes have the strength "{strength}".</source>
      <translation>Karten dieser Szene werden an ihren Trainingslabels festgehalten, was in diesen Folds {accuracy:.1f} % ergibt; Karten anderer Szenen bekommen die Stärke „{strength}“.</translation>
    </message>
    <message>
      <source>polygons</source>
      <translation>Polygone</translation>
    </message>
    <message>
      <source>fields</source>
      <translation>Felder</translation>
    </message>
    <message>
      <source>the validation labels of a fold are held out, not given</source>
      <translation>die Validierungslabels eines Folds werden zurückgehalten, nicht angegeben</translation>
    </message>
    <message>
      <source>{job} has no result: {problem}</source>
      <translation>{job} hat kein Ergebnis: {problem}</translation>
    </message>
    <message>
      <source>{num_done} of {total} folds of all methods</source>
      <translation>{num_done} von {total} Folds aller Methoden</translation>
    </message>
    <message>
      <source>{num_done} of {total} trainings, with those of the learning curve</source>
      <translation>{num_done} von {total} Trainings, mit denen der Lernkurve</translation>
    </message>
    <message>
      <source>block</source>
      <translation>Block</translation>
    </message>
    <message>
      <source>connected field</source>
      <translation>zusammenhängendes Feld</translation>
    </message>
    <message>
      <source>polygon</source>
      <translation>Polygon</translation>
    </message>
    <message>
      <source>pixel</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <source>There are no folds by "{kind}"; choose one of {kinds}.</source>
      <translation>Es gibt keine Folds nach „{kind}“; wählen Sie eines von {kinds}.</translation>
    </message>
    <message>
      <source>A guard band of {guard} pixels around single pixels removes all other pixels; choose blocks, fields or polygons, or a guard band of 0.</source>
      <translation>Ein Schutzstreifen von {guard} Pixeln um einzelne Pixel entfernt alle anderen Pixel; wählen Sie Blöcke, Felder oder Polygone, oder einen Schutzstreifen von 0.</translation>
    </message>
    <message>
      <source>The number of {unit}s with labels is {num_units}, too few for {num_folds} folds; choose fewer folds, smaller blocks or another kind.</source>
      <translation>Zu wenige Einheiten mit Labels ({unit}): {num_units} für {num_folds} Folds; wählen Sie weniger Folds, kleinere Blöcke oder eine andere Art.</translation>
    </message>
    <message>
      <source>No class lies in two {unit}s that are further apart than the guard band of {guard} pixels, so none can be in training and test at once; choose folds of blocks, which divide a {unit}, or label more places.</source>
      <translation>Keine Klasse liegt in zwei Einheiten ({unit}), die weiter voneinander entfernt sind als der Schutzstreifen von {guard} Pixeln; so kann keine zugleich im Training und im Test sein. Wählen Sie Folds aus Blöcken, die eine Einheit ({unit}) teilen, oder versehen Sie mehr Orte mit Labels.</translation>
    </message>
    <message>
      <source>No class can be in training and test at once with folds by {unit} and a guard band of {guard} pixels; label more places, or choose smaller blocks, patches or guard bands.</source>
      <translation>Keine Klasse kann zugleich im Training und im Test sein, bei Folds nach Einheiten ({unit}) und einem Schutzstreifen von {guard} Pixeln; versehen Sie mehr Orte mit Labels, oder wählen Sie kleinere Blöcke, Patches oder Schutzstreifen.</translation>
    </message>
    <message>
      <source>Blocks of {block_size} pixels leave one block, because the labels span {columns} x {rows} pixels; choose at most {largest}, or give no block size.</source>
      <translation>Blöcke von {block_size} Pixeln ergeben nur einen Block, weil sich die Labels über {columns} x {rows} Pixel erstrecken; wählen Sie höchstens {largest}, oder geben Sie keine Blockgröße an.</translation>
    </message>
    <message>
      <source>{name} ({num_pixels} pixels)</source>
      <translation>{name} ({num_pixels} Pixel)</translation>
    </message>
    <message>
      <source>{name} ({num_pixels} pixels, {lacking} of {num_repeats} repeats)</source>
      <translation>{name} ({num_pixels} Pixel, {lacking} von {num_repeats} Wiederholungen)</translation>
    </message>
    <message>
      <source>Classes that lie in a single {unit} cannot be tested apart from their training pixels: {classes}. They stay in training, and their pixels are in no test.</source>
      <translation>Klassen, die in einer einzigen Einheit ({unit}) liegen, können nicht getrennt von ihren Trainingspixeln getestet werden: {classes}. Sie bleiben im Training, und ihre Pixel sind in keinem Test.</translation>
    </message>
    <message>
      <source>Of some classes, a fold and its guard band of {guard} pixels leave fewer than {min_train} training pixels, so that they cannot be tested apart: {classes}. They stay in training, and their pixels are in no test.</source>
      <translation>Von manchen Klassen lassen ein Fold und sein Schutzstreifen von {guard} Pixeln weniger als {min_train} Trainingspixel übrig, sodass sie nicht getrennt getestet werden können: {classes}. Sie bleiben im Training, und ihre Pixel sind in keinem Test.</translation>
    </message>
    <message>
      <source>The repeats have similar folds (mean intersection over union of the test pixels: {similarity:.2f}), because these labels allow few good partitions. A mean over repeats says little; label more places, or take smaller blocks or a narrower guard band.</source>
      <translation>Die Wiederholungen haben ähnliche Folds (mittlere Intersection over Union der Testpixel: {similarity:.2f}), weil diese Labels wenige gute Aufteilungen zulassen. Ein Mittel über Wiederholungen sagt wenig; versehen Sie mehr Orte mit Labels, oder nehmen Sie kleinere Blöcke oder einen schmaleren Schutzstreifen.</translation>
    </message>
    <message>
      <source>The validation part of the training pixels cannot have the units of the folds ({reason}) It has blocks of {block_size} pixels with the same guard band.</source>
      <translation>Der Validierungsteil der Trainingspixel kann nicht die Einheiten der Folds haben ({reason}) Er hat Blöcke von {block_size} Pixeln mit demselben Schutzstreifen.</translation>
    </message>
    <message>
      <source>No validation part can be held out of a training fold ({reason}) Choose fewer folds, a narrower guard band, smaller patches or smaller blocks.</source>
      <translation>Aus einem Trainings-Fold kann kein Validierungsteil zurückgehalten werden ({reason}) Wählen Sie weniger Folds, einen schmaleren Schutzstreifen, kleinere Patches oder kleinere Blöcke.</translation>
    </message>
    <message>
      <source>The journal {name} is not used, because changes of the scene cannot be noticed: its files are not on this computer. This cross-validation starts from the beginning.</source>
      <translation>Das Journal {name} wird nicht verwendet, weil Änderungen der Szene nicht bemerkt werden können: Ihre Dateien liegen nicht auf diesem Computer. Diese Kreuzvalidierung beginnt von vorn.</translation>
    </message>
    <message>
      <source>The journal {name} belongs to a cross-validation with other data or settings; this one starts from the beginning.</source>
      <translation>Das Journal {name} gehört zu einer Kreuzvalidierung mit anderen Daten oder Einstellungen; diese beginnt von vorn.</translation>
    </message>
    <message>
      <source>a confusion matrix is not square</source>
      <translation>eine Konfusionsmatrix ist nicht quadratisch</translation>
    </message>
    <message>
      <source>The journal {name} is damaged ({error}); this cross-validation starts from the beginning.</source>
      <translation>Das Journal {name} ist beschädigt ({error}); diese Kreuzvalidierung beginnt von vorn.</translation>
    </message>
    <message>
      <source> and {curve} trainings of the learning curve</source>
      <translation> und {curve} Trainings der Lernkurve</translation>
    </message>
    <message>
      <source>The journal {name} is resumed; {num_folds} folds{words} are finished.</source>
      <translation>Das Journal {name} wird fortgesetzt; {num_folds} Folds{words} sind fertig.</translation>
    </message>
    <message>
      <source>The curve is short, because the labels have few {unit}: {count:.0f} in a training fold. Each class keeps the {unit} that training and the choice of settings need, which leaves {share:.0f} % of the labelled pixels or more.</source>
      <translation>Die Kurve ist kurz, weil die Labels wenige Einheiten haben ({unit}): {count:.0f} in einem Trainings-Fold. Jede Klasse behält die Einheiten ({unit}), die Training und Wahl der Einstellungen brauchen, sodass {share:.0f} % der Pixel mit Label oder mehr bleiben.</translation>
    </message>
    <message>
      <source>95 % interval {low:.1f} to {high:.1f}</source>
      <translation>95-%-Intervall {low:.1f} bis {high:.1f}</translation>
    </message>
    <message>
      <source>More labels help: each doubling of the labels raised the overall accuracy of {method} by {gain:.1f} points ({around}).</source>
      <translation>Mehr Labels helfen: Jede Verdopplung der Labels erhöhte die Gesamtgenauigkeit von {method} um {gain:.1f} Prozentpunkte ({around}).</translation>
    </message>
    <message>
      <source>A gain of {method} from more labels is not distinguishable from none: {gain:+.1f} points of overall accuracy for each doubling of the labels ({around}).</source>
      <translation>Ein Gewinn von {method} durch mehr Labels ist nicht von null zu unterscheiden: {gain:+.1f} Prozentpunkte Gesamtgenauigkeit für jede Verdopplung der Labels ({around}).</translation>
    </message>
    <message>
      <source>Which class more labels would help most is unknown: no class is tested in {min_folds} folds with numbers of labels that differ enough.</source>
      <translation>Welcher Klasse mehr Labels am meisten helfen würden, ist unbekannt: Keine Klasse wird in {min_folds} Folds mit genügend verschiedenen Anzahlen von Labels getestet.</translation>
    </message>
    <message>
      <source>its F1 with {method} changed by {gain:+.1f} points for each doubling of its labels (95 % interval {low:.1f} to {high:.1f})</source>
      <translation>sein F1 mit {method} änderte sich um {gain:+.1f} Prozentpunkte für jede Verdopplung seiner Labels (95-%-Intervall {low:.1f} bis {high:.1f})</translation>
    </message>
    <message>
      <source>Which class more labels would help most is not distinguishable. {name} gained most: {words}, which may be chance among {num_classes} classes.</source>
      <translation>Welcher Klasse mehr Labels am meisten helfen würden, ist nicht zu unterscheiden. {name} gewann am meisten: {words}, was bei {num_classes} Klassen Zufall sein kann.</translation>
    </message>
    <message>
      <source>More labels would help {name} most: {words}.</source>
      <translation>Mehr Labels würden {name} am meisten helfen: {words}.</translation>
    </message>
    <message>
      <source>Learning curve</source>
      <translation>Lernkurve</translation>
    </message>
    <message>
      <source>labelled pixels for training (mean over folds)</source>
      <translation>Pixel mit Label für das Training (Mittel über die Folds)</translation>
    </message>
    <message>
      <source>labelled {unit} for training</source>
      <translation>{unit} mit Label für das Training</translation>
    </message>
    <message>
      <source>Overall accuracy against the number of labels</source>
      <translation>Gesamtgenauigkeit gegen die Anzahl der Labels</translation>
    </message>
    <message>
      <source>Whole {unit} of each class are drawn from each training fold at random; the labels of a point are among those of the points to its right. The test pixels of a fold are the same at each point. The axis of the labels is logarithmic. Bars: standard deviation over folds.</source>
      <translation>Von jeder Klasse werden ganze Einheiten ({unit}) zufällig aus jedem Trainings-Fold gezogen; die Labels eines Punktes sind unter denen der Punkte rechts von ihm. Die Testpixel eines Folds sind an jedem Punkt dieselben. Die Achse der Labels ist logarithmisch. Balken: Standardabweichung über die Folds.</translation>
    </message>
    <message>
      <source>Accuracy with a share of the labels</source>
      <translation>Genauigkeit mit einem Anteil der Labels</translation>
    </message>
    <message>
      <source>method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <source>labelled pixels</source>
      <translation>Pixel mit Label</translation>
    </message>
    <message>
      <source>± folds</source>
      <translation>± Folds</translation>
    </message>
    <message>
      <source>folds</source>
      <translation>Folds</translation>
    </message>
    <message>
      <source>share of the {unit}</source>
      <translation>Anteil ({unit})</translation>
    </message>
    <message>
      <source>labelled {unit}</source>
      <translation>{unit} mit Label</translation>
    </message>
    <message>
      <source>A class keeps at least the {unit} that training and the choice of settings need, so its share may be larger. Labels include those that choose the settings.</source>
      <translation>Eine Klasse behält mindestens die Einheiten ({unit}), die Training und Wahl der Einstellungen brauchen; daher kann ihr Anteil größer sein. Zu den Labels gehören die, die die Einstellungen wählen.</translation>
    </message>
    <message>
      <source>Gain for each doubling of the labels</source>
      <translation>Gewinn je Verdopplung der Labels</translation>
    </message>
    <message>
      <source>gain, points</source>
      <translation>Gewinn, Prozentpunkte</translation>
    </message>
    <message>
      <source>Slope of the line through the points with at least a quarter of the labels, mean over folds. Below a gain is its 95 % interval, corrected for training pixels that folds share (Nadeau and Bengio 2003, doi:10.1023/A:1024068626366). The p-values of classes are multiplied by the number of classes; below 0.05, a gain or loss is distinguishable from none. n/a: the class is tested in fewer than three folds, or has nearly as many labels with each share. All classes get more labels at once, so part of a gain may come from other classes.</source>
      <translation>Steigung der Geraden durch die Punkte mit mindestens einem Viertel der Labels, Mittel über die Folds. Unter einem Gewinn steht sein 95-%-Intervall, korrigiert für Trainingspixel, die Folds gemeinsam haben (Nadeau und Bengio 2003, doi:10.1023/A:1024068626366). Die p-Werte der Klassen werden mit der Anzahl der Klassen multipliziert; unter 0,05 ist ein Gewinn oder Verlust von keinem unterscheidbar. n/a: Die Klasse wird in weniger als drei Folds getestet oder hat bei jedem Anteil fast gleich viele Labels. Alle Klassen erhalten zugleich mehr Labels; ein Teil eines Gewinns kann daher von anderen Klassen kommen.</translation>
    </message>
    <message>
      <source>overall accuracy, all labels</source>
      <translation>Gesamtgenauigkeit, alle Labels</translation>
    </message>
    <message>
      <source>F1 of {name}, labels of the class</source>
      <translation>F1 von {name}, Labels der Klasse</translation>
    </message>
    <message>
      <source>Overall accuracy, %</source>
      <translation>Gesamtgenauigkeit, %</translation>
    </message>
    <message>
      <source>The method "{name}" has an unknown step behind "+"; write {step}, or {step}= and one of {strengths}.</source>
      <translation>Die Methode „{name}“ hat einen unbekannten Schritt hinter „+“; schreiben Sie {step}, oder {step}= und eine von {strengths}.</translation>
    </message>
    <message>
      <source>{base} has no class probabilities to regularise; give it as {base}.</source>
      <translation>{base} hat keine Klassenwahrscheinlichkeiten, die man regularisieren könnte; geben Sie {base} an.</translation>
    </message>
    <message>
      <source>auto chooses the regularisation as well; give it as auto.</source>
      <translation>auto wählt auch die Regularisierung; geben Sie sie als auto an.</translation>
    </message>
    <message>
      <source>The method "{name}" cannot be read; give a network such as svm, or with settings, such as svm[patch_size=3].</source>
      <translation>Die Methode „{name}“ kann nicht gelesen werden; geben Sie ein Netz wie svm an, oder mit Einstellungen, wie svm[patch_size=3].</translation>
    </message>
    <message>
      <source>{network} has no setting {wrong}; choose of {settings}.</source>
      <translation>{network} hat keine Einstellung {wrong}; wählen Sie aus {settings}.</translation>
    </message>
    <message>
      <source>yes or no</source>
      <translation>yes oder no</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>eine ganze Zahl</translation>
    </message>
    <message>
      <source>one of {choices}</source>
      <translation>eines von {choices}</translation>
    </message>
    <message>
      <source>The setting {name} of {network} is {value}; give {words}.</source>
      <translation>Die Einstellung {name} von {network} ist {value}; geben Sie {words} an.</translation>
    </message>
    <message>
      <source>The setting "{setting}" of the method "{name}" cannot be read; write setting=value.</source>
      <translation>Die Einstellung „{setting}“ der Methode „{name}“ kann nicht gelesen werden; schreiben Sie Einstellung=Wert.</translation>
    </message>
    <message>
      <source>Bars: all folds pooled. Dots: single folds. Lines: standard deviation over folds.</source>
      <translation>Balken: alle Folds zusammen. Punkte: einzelne Folds. Linien: Standardabweichung über die Folds.</translation>
    </message>
    <message>
      <source>Recall: of the reference pixels of the class, the share that is found.</source>
      <translation>Recall: Anteil der Referenzpixel der Klasse, der gefunden wird.</translation>
    </message>
    <message>
      <source>Below it is its 95 % interval, if enough folds test the class and they differ.</source>
      <translation>Darunter steht ihr 95-%-Intervall, wenn genug Folds die Klasse testen und sich unterscheiden.</translation>
    </message>
    <message>
      <source>Not all folds are finished. The same call resumes the cross-validation.</source>
      <translation>Nicht alle Folds sind fertig. Derselbe Aufruf setzt die Kreuzvalidierung fort.</translation>
    </message>
    <message>
      <source>Accuracies</source>
      <translation>Genauigkeiten</translation>
    </message>
    <message>
      <source>Overall accuracy of each method</source>
      <translation>Gesamtgenauigkeit jeder Methode</translation>
    </message>
    <message>
      <source>± standard deviation</source>
      <translation>± Standardabweichung</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>Probleme</translation>
    </message>
    <message>
      <source>{num_folds} folds by {unit}{size}, {repeats}, guard band of {guard} pixels between training and test.</source>
      <translation>{num_folds} Folds (Einheit: {unit}{size}), {repeats}, Schutzstreifen von {guard} Pixeln zwischen Training und Test.</translation>
    </message>
    <message>
      <source> of {block_size} pixels</source>
      <translation> von {block_size} Pixeln</translation>
    </message>
    <message>
      <source>{count} repeats</source>
      <translation>{count} Wiederholungen</translation>
    </message>
    <message>
      <source>1 repeat</source>
      <translation>1 Wiederholung</translation>
    </message>
    <message>
      <source>Mean intersection over union of the test pixels of two repeats: {similarity:.2f}.</source>
      <translation>Mittlere Intersection over Union der Testpixel zweier Wiederholungen: {similarity:.2f}.</translation>
    </message>
    <message>
      <source>Settings were chosen inside each training fold, never by shuffled pixels: on a validation part of the same units with the same guard band (blocks if the folds are random), and those of an SVM in folds of small blocks.</source>
      <translation>Die Einstellungen wurden innerhalb jedes Trainings-Folds gewählt, nie anhand gemischter Pixel: auf einem Validierungsteil aus denselben Einheiten mit demselben Schutzstreifen (Blöcke bei zufälligen Folds), und die einer SVM in Folds aus kleinen Blöcken.</translation>
    </message>
    <message>
      <source>Methods, the most accurate first</source>
      <translation>Methoden, die genaueste zuerst</translation>
    </message>
    <message>
      <source>± repeats</source>
      <translation>± Wiederholungen</translation>
    </message>
    <message>
      <source>advised method minus this, points</source>
      <translation>empfohlene Methode minus diese, Prozentpunkte</translation>
    </message>
    <message>
      <source>training, s</source>
      <translation>Training, s</translation>
    </message>
    <message>
      <source>mapping of 10⁶ pixels, s</source>
      <translation>Klassifikation von 10⁶ Pixeln, s</translation>
    </message>
    <message>
      <source>test patches that touch training</source>
      <translation>Testpatches, die Trainingspixel berühren</translation>
    </message>
    <message>
      <source>n/a: not defined. OA: overall accuracy of the pooled folds; AA: mean recall of the classes; F1: mean over classes; ±: standard deviation. Below a number is its 95 % interval. Intervals and p-values are those of the t-test of Nadeau and Bengio (2003, doi:10.1023/A:1024068626366), which takes account of training pixels that folds share; p below 0.05 counts as distinguishable. position and region_growing know the places of the training pixels and no spectrum of a class. The advised method is bold.</source>
      <translation>n/a: nicht definiert. OA: Gesamtgenauigkeit aller Folds zusammen; AA: mittlerer Recall der Klassen; F1: Mittel über die Klassen; ±: Standardabweichung. Unter einer Zahl steht ihr 95-%-Intervall. Intervalle und p-Werte sind die des t-Tests von Nadeau und Bengio (2003, doi:10.1023/A:1024068626366), der Trainingspixel berücksichtigt, die Folds gemeinsam haben; p unter 0,05 gilt als unterscheidbar. position und region_growing kennen die Orte der Trainingspixel und kein Spektrum einer Klasse. Die empfohlene Methode ist fett.</translation>
    </message>
    <message>
      <source>Recall of each class</source>
      <translation>Recall jeder Klasse</translation>
    </message>
    <message>
      <source>Recall of each class with each method</source>
      <translation>Recall jeder Klasse mit jeder Methode</translation>
    </message>
    <message>
      <source>Recall of each class with {method}</source>
      <translation>Recall jeder Klasse mit {method}</translation>
    </message>
    <message>
      <source>Recall, %</source>
      <translation>Recall, %</translation>
    </message>
    <message>
      <source>fold {number}</source>
      <translation>Fold {number}</translation>
    </message>
    <message>
      <source>Folds</source>
      <translation>Folds</translation>
    </message>
    <message>
      <source>always training</source>
      <translation>immer Training</translation>
    </message>
    <message>
      <source>Folds of repeat {repeat}</source>
      <translation>Folds der Wiederholung {repeat}</translation>
    </message>
    <message>
      <source>Folds of the labelled pixels in each repeat</source>
      <translation>Folds der Pixel mit Label in jeder Wiederholung</translation>
    </message>
    <message>
      <source>Each fold is the test of one round. Pixels that are always training belong to classes that cannot be tested.</source>
      <translation>Jeder Fold ist der Test einer Runde. Pixel, die immer Training sind, gehören zu Klassen, die nicht getestet werden können.</translation>
    </message>
    <message>
      <source>repeat {number}</source>
      <translation>Wiederholung {number}</translation>
    </message>
    <message>
      <source>(not tested)</source>
      <translation>(nicht getestet)</translation>
    </message>
    <message>
      <source>(not tested in {lacking} of {num_repeats} repeats)</source>
      <translation>(nicht getestet in {lacking} von {num_repeats} Wiederholungen)</translation>
    </message>
    <message>
      <source>{method}, repeat {repeat}, fold {fold}{part}</source>
      <translation>{method}, Wiederholung {repeat}, Fold {fold}{part}</translation>
    </message>
    <message>
      <source>, {share:g} % of the labels</source>
      <translation>, {share:g} % der Labels</translation>
    </message>
    <message>
      <source>, and {num_trainings} of {num_curve_jobs} trainings of the learning curve</source>
      <translation> und {num_trainings} von {num_curve_jobs} Trainings der Lernkurve</translation>
    </message>
    <message>
      <source>The time of {duration} is up: {num_finished} of {num_jobs} folds of all methods{curve} are finished.</source>
      <translation>Die Zeit von {duration} ist um: {num_finished} von {num_jobs} Folds aller Methoden{curve} sind fertig.</translation>
    </message>
    <message>
      <source>the time was too short</source>
      <translation>Die Zeit war zu kurz.</translation>
    </message>
    <message>
      <source>No method has a result ({reason}) Give more time, label more places, or choose other methods.</source>
      <translation>Keine Methode hat ein Ergebnis ({reason}) Geben Sie mehr Zeit, versehen Sie mehr Orte mit Labels, oder wählen Sie andere Methoden.</translation>
    </message>
    <message>
      <source>Reading the labelled pixels</source>
      <translation>Pixel mit Label werden gelesen</translation>
    </message>
    <message>
      <source>The guard band of {given} pixels is narrower than half the largest patch of the methods; it has {largest} pixels instead, so that no test patch contains a training pixel.</source>
      <translation>Der Schutzstreifen von {given} Pixeln ist schmaler als die Hälfte des größten Patches der Methoden; er hat stattdessen {largest} Pixel, damit kein Testpatch ein Trainingspixel enthält.</translation>
    </message>
    <message>
      <source>{share} lie where the scene is nodata, NaN or masked; they are not used.</source>
      <translation>{share} liegen, wo die Szene nodata, NaN oder maskiert ist; sie werden nicht verwendet.</translation>
    </message>
    <message>
      <source>CUDA is asked for, but {reason}; choose auto or cpu, or set up the environment for CUDA.</source>
      <translation>CUDA ist verlangt, aber {reason}; wählen Sie auto oder cpu, oder richten Sie die Umgebung für CUDA ein.</translation>
    </message>
    <message>
      <source>The {owner} has too little memory for tiles of {tile_size} pixels; choose smaller tiles, or close other programs.</source>
      <translation>Der Speicher reicht nicht ({owner}) für Kacheln von {tile_size} Pixeln; wählen Sie kleinere Kacheln, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
      <source>{size} × {size} pixels, {num_components} channels{spectrum}</source>
      <translation>{size} × {size} Pixel, {num_components} Kanäle{spectrum}</translation>
    </message>
    <message>
      <source> and a spectrum</source>
      <translation> und ein Spektrum</translation>
    </message>
    <message>
      <source>teacher</source>
      <translation>Lehrer</translation>
    </message>
    <message>
      <source>teacher {number}</source>
      <translation>Lehrer {number}</translation>
    </message>
    <message>
      <source>all teachers</source>
      <translation>alle Lehrer</translation>
    </message>
    <message>
      <source>student</source>
      <translation>Schüler</translation>
    </message>
    <message>
      <source>{teachers} {num_labelled} labelled and {num_unlabelled} unlabelled pixels for {network} on {device}, with {patches}.</source>
      <translation>{teachers} {num_labelled} Pixel mit Label und {num_unlabelled} ohne Label vorher, für {network} auf {device}, mit {patches}.</translation>
    </message>
    <message>
      <source>{count} teachers predict</source>
      <translation>{count} Lehrer sagen</translation>
    </message>
    <message>
      <source>1 teacher predicts</source>
      <translation>1 Lehrer sagt</translation>
    </message>
    <message>
      <source>{lost} pixels are not used: they are invalid in a band that only some teachers use.</source>
      <translation>{lost} Pixel werden nicht verwendet: Sie sind in einem Kanal ungültig, den nur einige Lehrer verwenden.</translation>
    </message>
    <message>
      <source>No labelled pixel is valid in the bands of all teachers; choose other labels.</source>
      <translation>Kein Pixel mit Label ist in den Kanälen aller Lehrer gültig; wählen Sie andere Labels.</translation>
    </message>
    <message>
      <source>of the teacher's overall accuracy kept ({subset})</source>
      <translation>der Gesamtgenauigkeit des Lehrers bleiben erhalten ({subset})</translation>
    </message>
    <message>
      <source>of its multiply-adds per pixel</source>
      <translation>seiner Multiplikations-Additionen je Pixel</translation>
    </message>
    <message>
      <source>of the {subset} pixels mapped as the teacher maps them</source>
      <translation>der Pixel ({subset}) werden kartiert, wie der Lehrer sie kartiert</translation>
    </message>
    <message>
      <source>Learning curve of the student</source>
      <translation>Lernkurve des Schülers</translation>
    </message>
    <message>
      <source>{num_steps} steps in {num_epochs} epochs; epoch {best_epoch} is kept. The training loss is the loss of the distillation; the validation loss is the cross-entropy of the labels. In the training accuracy, a pixel without a label counts as right if student and teacher assign the same class.</source>
      <translation>{num_steps} Schritte in {num_epochs} Epochen; Epoche {best_epoch} wird behalten. Der Trainingsverlust ist der Verlust der Destillation; der Validierungsverlust ist die Kreuzentropie der Labels. Bei der Trainingsgenauigkeit zählt ein Pixel ohne Label als richtig, wenn Schüler und Lehrer dieselbe Klasse zuordnen.</translation>
    </message>
    <message>
      <source>Confusion matrix of the student, {subset}</source>
      <translation>Konfusionsmatrix des Schülers, {subset}</translation>
    </message>
    <message>
      <source>Confusion matrix of the student on the {subset} pixels</source>
      <translation>Konfusionsmatrix des Schülers auf den Pixeln ({subset})</translation>
    </message>
    <message>
      <source>Model card of the student</source>
      <translation>Modellkarte des Schülers</translation>
    </message>
    <message>
      <source>{network} ({form}) learned from {teachers} on {num_labelled} labelled and {num_unlabelled} unlabelled pixels of {scene}; temperature {temperature}, {soft_weight} of the loss from the teachers, seed {seed}.</source>
      <translation>{network} ({form}) lernte von {teachers} auf {num_labelled} Pixeln mit Label und {num_unlabelled} ohne Label von {scene}; Temperatur {temperature}, {soft_weight} des Verlusts von den Lehrern, Startwert {seed}.</translation>
    </message>
    <message>
      <source>{count} teachers</source>
      <translation>{count} Lehrern</translation>
    </message>
    <message>
      <source>{count} teacher</source>
      <translation>{count} Lehrer</translation>
    </message>
    <message>
      <source>network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>size, kB</source>
      <translation>Größe, kB</translation>
    </message>
    <message>
      <source>multiply-adds per pixel, from its patch</source>
      <translation>Multiplikations-Additionen je Pixel, aus seinem Patch</translation>
    </message>
    <message>
      <source>multiply-adds per pixel of a tile</source>
      <translation>Multiplikations-Additionen je Pixel einer Kachel</translation>
    </message>
    <message>
      <source>nothing shared</source>
      <translation>nichts geteilt</translation>
    </message>
    <message>
      <source>{name} patches that touch training pixels</source>
      <translation>Patches ({name}), die Trainingspixel berühren</translation>
    </message>
    <message>
      <source>Teacher and student</source>
      <translation>Lehrer und Schüler</translation>
    </message>
    <message>
      <source>Cost and accuracy of teacher and student</source>
      <translation>Aufwand und Genauigkeit von Lehrer und Schüler</translation>
    </message>
    <message>
      <source>{subset} pixels: {kind}. The overlap is that of the patch of each network with the training pixels of this call. OA: overall accuracy. AA: mean recall of the classes. Below a figure is its 95 % interval over spatial units.</source>
      <translation>{subset}: Pixel {kind}. Die Überlappung ist die des Patches jedes Netzes mit den Trainingspixeln dieses Aufrufs. OA: Gesamtgenauigkeit. AA: mittlerer Recall der Klassen. Unter einer Zahl steht ihr 95-%-Intervall über räumliche Einheiten.</translation>
    </message>
    <message>
      <source>Speed on this computer</source>
      <translation>Geschwindigkeit auf diesem Computer</translation>
    </message>
    <message>
      <source>pixels per second here</source>
      <translation>Pixel je Sekunde hier</translation>
    </message>
    <message>
      <source>The speed is that of one tile on the device of this call, without reading and writing.</source>
      <translation>Die Geschwindigkeit ist die einer Kachel auf dem Gerät dieses Aufrufs, ohne Lesen und Schreiben.</translation>
    </message>
    <message>
      <source>Recall: of the reference pixels of the class, the share that is found. Below it is its 95 % interval over spatial units, where there are enough units.</source>
      <translation>Recall: Anteil der Referenzpixel der Klasse, der gefunden wird. Darunter steht sein 95-%-Intervall über räumliche Einheiten, wo es genug davon gibt.</translation>
    </message>
    <message>
      <source>Recall of each class on the {name} pixels</source>
      <translation>Recall jeder Klasse auf den Pixeln ({name})</translation>
    </message>
    <message>
      <source>Distil with the same split of the labels that the teacher was trained with.</source>
      <translation>Destillieren Sie mit derselben Aufteilung der Labels, mit der der Lehrer trainiert wurde.</translation>
    </message>
    <message>
      <source>The accuracies of teacher and student can be compared only if the teacher was not trained on the {subset} pixels. A teacher that was trained on them looks better than it is, and so does its student.</source>
      <translation>Die Genauigkeiten von Lehrer und Schüler lassen sich nur vergleichen, wenn der Lehrer nicht auf den Pixeln ({subset}) trainiert wurde. Ein Lehrer, der auf ihnen trainiert wurde, sieht besser aus, als er ist, und sein Schüler ebenso.</translation>
    </message>
    <message>
      <source>No teacher is given; give at least one model file.</source>
      <translation>Kein Lehrer ist angegeben; geben Sie mindestens eine Modelldatei an.</translation>
    </message>
    <message>
      <source>The teacher {name} is the baseline {network}, whose outputs are votes and not logits that a temperature can soften; choose a network.</source>
      <translation>Der Lehrer {name} ist die Vergleichsmethode {network}, deren Ausgaben Stimmen sind und keine Logits, die eine Temperatur weicher machen kann; wählen Sie ein Netz.</translation>
    </message>
    <message>
      <source>teachers</source>
      <translation>Lehrer</translation>
    </message>
    <message>
      <source>Evaluating pixels</source>
      <translation>Pixel werden ausgewertet</translation>
    </message>
    <message>
      <source>None of the {num_pixels} pixels read is valid in all bands of the model; choose a scene with more valid pixels.{hint}</source>
      <translation>Keines der {num_pixels} gelesenen Pixel ist in allen Kanälen des Modells gültig; wählen Sie eine Szene mit mehr gültigen Pixeln.{hint}</translation>
    </message>
    <message>
      <source>None of {num_pixels} pixels drawn from the scene is valid in all bands of the model; choose a scene with more valid pixels.{hint}</source>
      <translation>Keines von {num_pixels} aus der Szene gezogenen Pixeln ist in allen Kanälen des Modells gültig; wählen Sie eine Szene mit mehr gültigen Pixeln.{hint}</translation>
    </message>
    <message>
      <source>{share} are invalid: nodata, NaN or masked in a band that is used.</source>
      <translation>{share} sind ungültig: Nodata, NaN oder maskiert in einem verwendeten Kanal.</translation>
    </message>
    <message>
      <source>Fitting scaling and components</source>
      <translation>Skalierung und Komponenten werden angepasst</translation>
    </message>
    <message>
      <source>The reduction {kind} needs training pixels; choose the reduction pca.</source>
      <translation>Die Reduktion {kind} braucht Trainingspixel; wählen Sie die Reduktion pca.</translation>
    </message>
    <message>
      <source> Check the nodata value and the mask of the scene.</source>
      <translation> Prüfen Sie den Nodata-Wert und die Maske der Szene.</translation>
    </message>
    <message>
      <source>The pretreatment {kind} takes the bands as equally spaced, in their order: not every band of {name} has a wavelength of its own. Add wavelengths to the scene (Import a cube) if its bands are not equally spaced.</source>
      <translation>Die Vorbehandlung {kind} nimmt die Kanäle in ihrer Reihenfolge als gleichabständig an: Nicht jeder Kanal von {name} hat eine eigene Wellenlänge. Fügen Sie der Szene Wellenlängen hinzu („Datenwürfel importieren“), wenn ihre Kanäle nicht gleichabständig sind.</translation>
    </message>
    <message>
      <source>scaling and PCA</source>
      <translation>Skalierung und PCA</translation>
    </message>
    <message>
      <source>a pixel</source>
      <translation>ein Pixel</translation>
    </message>
    <message>
      <source>{count} pixels</source>
      <translation>{count} Pixel</translation>
    </message>
    <message>
      <source>The scene {name} has {pixels} with values such as {value} (band {band}, row {row}, column {column}), while no other value is larger than {largest:.3g}. It seems to be a fill value that is not declared, and it would spoil {spoilt}. Declare it as nodata: gdal_edit.py -a_nodata {value} {name}</source>
      <translation>Die Szene {name} hat {pixels} mit Werten wie {value} (Kanal {band}, Zeile {row}, Spalte {column}), während kein anderer Wert größer ist als {largest:.3g}. Das scheint ein Füllwert zu sein, der nicht angegeben ist, und er würde verderben: {spoilt}. Geben Sie ihn als Nodata an: gdal_edit.py -a_nodata {value} {name}</translation>
    </message>
    <message>
      <source>Reading the labelled tiles</source>
      <translation>Kacheln mit Labels werden gelesen</translation>
    </message>
    <message>
      <source>There is too little memory for {side} x {side} pixels at once: continuing with parts of {smaller} x {smaller} or fewer. The map is the same; it may take longer.</source>
      <translation>Der Speicher reicht nicht für {side} x {side} Pixel auf einmal: Es geht mit Teilen von höchstens {smaller} x {smaller} weiter. Die Karte ist dieselbe; es kann länger dauern.</translation>
    </message>
    <message>
      <source>There is too little memory for {batch_size} patches at once: continuing with {fewer} or fewer. The map is the same; it may take longer.</source>
      <translation>Der Speicher reicht nicht für {batch_size} Patches auf einmal: Es geht mit höchstens {fewer} weiter. Die Karte ist dieselbe; es kann länger dauern.</translation>
    </message>
    <message>
      <source>weights of the channels</source>
      <translation>Gewichte der Merkmalskanäle</translation>
    </message>
    <message>
      <source>weights of the pixels</source>
      <translation>Gewichte der Pixel</translation>
    </message>
    <message>
      <source>weights of the bands</source>
      <translation>Gewichte der Kanäle</translation>
    </message>
    <message>
      <source>share of the wide kernel in each channel</source>
      <translation>Anteil des breiten Kerns in jedem Merkmalskanal</translation>
    </message>
    <message>
      <source>attention of the centre token</source>
      <translation>Aufmerksamkeit des Zentrums-Tokens</translation>
    </message>
    <message>
      <source>Attention rollout from the centre token</source>
      <translation>Attention Rollout vom Zentrums-Token</translation>
    </message>
    <message>
      <source>Integrated gradients need the package captum, which is missing; set up the processing environment again, or switch the importance of bands off.</source>
      <translation>Integrierte Gradienten brauchen das Paket captum, das fehlt; richten Sie die Verarbeitungsumgebung neu ein, oder schalten Sie die Wichtigkeit der Kanäle aus.</translation>
    </message>
    <message>
      <source>Integrating gradients</source>
      <translation>Gradienten werden integriert</translation>
    </message>
    <message>
      <source>The valid labelled pixels have only one class that the model knows. The importance of bands needs at least two classes; give labels of more classes, or no labels.</source>
      <translation>Die gültigen Pixel mit Label haben nur eine Klasse, die das Modell kennt. Die Wichtigkeit der Kanäle braucht mindestens zwei Klassen; geben Sie Labels weiterer Klassen an, oder keine Labels.</translation>
    </message>
    <message>
      <source>Exchanging bands</source>
      <translation>Kanäle werden vertauscht</translation>
    </message>
    <message>
      <source>The patches are large: at most {most} pixels of each class are sampled.</source>
      <translation>Die Patches sind groß: Von jeder Klasse werden höchstens {most} Pixel gezogen.</translation>
    </message>
    <message>
      <source>Measured on {count} labelled pixels; the class is that of the label.</source>
      <translation>Gemessen auf {count} Pixeln mit Label; die Klasse ist die des Labels.</translation>
    </message>
    <message>
      <source>Measured on {count} of the explained pixels; the class is the predicted one, because no labels are given.</source>
      <translation>Gemessen auf {count} der erklärten Pixel; die Klasse ist die vorhergesagte, weil keine Labels angegeben sind.</translation>
    </message>
    <message>
      <source>Integrated gradients</source>
      <translation>Integrierte Gradienten</translation>
    </message>
    <message>
      <source>the model has no layers; leave the layer out</source>
      <translation>das Modell hat keine Schichten; lassen Sie die Schicht weg</translation>
    </message>
    <message>
      <source>choose one of {listed} and {num_more} more</source>
      <translation>wählen Sie eine von {listed} und {num_more} weiteren</translation>
    </message>
    <message>
      <source>choose one of {listed}</source>
      <translation>wählen Sie eine von {listed}</translation>
    </message>
    <message>
      <source>The output of the layer "{layer}" is neither a feature map nor a feature vector</source>
      <translation>Die Ausgabe der Schicht „{layer}“ ist weder eine Merkmalskarte noch ein Merkmalsvektor</translation>
    </message>
    <message>
      <source>The network has no layer "{layer}"</source>
      <translation>Das Netz hat keine Schicht „{layer}“</translation>
    </message>
    <message>
      <source>Features of {layer}</source>
      <translation>Merkmale von {layer}</translation>
    </message>
    <message>
      <source>Grad-CAM at {layer}</source>
      <translation>Grad-CAM bei {layer}</translation>
    </message>
    <message>
      <source>colours from low to high</source>
      <translation>Farben von niedrig bis hoch</translation>
    </message>
    <message>
      <source>low</source>
      <translation>niedrig</translation>
    </message>
    <message>
      <source>high</source>
      <translation>hoch</translation>
    </message>
    <message>
      <source>Both a window and points of interest are given; give only one of them.</source>
      <translation>Ein Fenster und Punkte sind zugleich angegeben; geben Sie nur eines davon an.</translation>
    </message>
    <message>
      <source>The window "{extent}" cannot be read; write it like 500000,501000,4479000,4480000: xmin, xmax, ymin, ymax in the coordinates of the scene.</source>
      <translation>Das Fenster „{extent}“ kann nicht gelesen werden; schreiben Sie es wie 500000,501000,4479000,4480000: xmin, xmax, ymin, ymax in den Koordinaten der Szene.</translation>
    </message>
    <message>
      <source>The window "{extent}" is empty; write xmin,xmax,ymin,ymax with xmin below xmax and ymin below ymax.</source>
      <translation>Das Fenster „{extent}“ ist leer; schreiben Sie xmin,xmax,ymin,ymax mit xmin unter xmax und ymin unter ymax.</translation>
    </message>
    <message>
      <source>The window (x {left:.8g} to {right:.8g}, y {bottom:.8g} to {top:.8g}) lies outside the scene, which spans {span}; draw it on the scene, in its CRS.</source>
      <translation>Das Fenster (x {left:.8g} bis {right:.8g}, y {bottom:.8g} bis {top:.8g}) liegt außerhalb der Szene, die sich über {span} erstreckt; zeichnen Sie es auf der Szene, in ihrem KBS.</translation>
    </message>
    <message>
      <source>The window reaches beyond the scene; only the pixels inside the scene are used.</source>
      <translation>Das Fenster reicht über die Szene hinaus; nur die Pixel innerhalb der Szene werden verwendet.</translation>
    </message>
    <message>
      <source>The scene has ground control points instead of a grid in a CRS, so windows and points cannot be located; warp the scene to a CRS first, or explain the whole scene.</source>
      <translation>Die Szene hat Passpunkte statt eines Gitters in einem KBS, daher lassen sich Fenster und Punkte nicht verorten; entzerren Sie die Szene zuerst in ein KBS, oder erklären Sie die ganze Szene.</translation>
    </message>
    <message>
      <source>x {left:.8g} to {right:.8g}, y {bottom:.8g} to {top:.8g}</source>
      <translation>x {left:.8g} bis {right:.8g}, y {bottom:.8g} bis {top:.8g}</translation>
    </message>
    <message>
      <source>The file {path} does not exist; choose an existing file of points.</source>
      <translation>Die Datei {path} existiert nicht; wählen Sie eine vorhandene Datei mit Punkten.</translation>
    </message>
    <message>
      <source>{name} has the layers {layers}; give the name of the layer with the points.</source>
      <translation>{name} hat die Layer {layers}; geben Sie den Namen des Layers mit den Punkten an.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a vector file ({error}); choose a layer of points.</source>
      <translation>{name} kann nicht als Vektordatei gelesen werden ({error}); wählen Sie einen Layer mit Punkten.</translation>
    </message>
    <message>
      <source>{name} holds {geometries}; choose a layer of points, or give a window for an area.</source>
      <translation>{name} enthält {geometries}; wählen Sie einen Layer mit Punkten, oder geben Sie für eine Fläche ein Fenster an.</translation>
    </message>
    <message>
      <source>lines or polygons</source>
      <translation>Linien oder Polygone</translation>
    </message>
    <message>
      <source>no point</source>
      <translation>keinen Punkt</translation>
    </message>
    <message>
      <source>No point of {name} lies on the scene, which spans {span}; check the CRS of both layers.</source>
      <translation>Kein Punkt von {name} liegt auf der Szene, die sich über {span} erstreckt; prüfen Sie das KBS beider Layer.</translation>
    </message>
    <message>
      <source>{count} of {num_inside} points lie outside the scene; they are left out.</source>
      <translation>{count} von {num_inside} Punkten liegen außerhalb der Szene; sie werden ausgelassen.</translation>
    </message>
    <message>
      <source>The class of a pixel is the one with the largest probability.</source>
      <translation>Die Klasse eines Pixels ist die mit der größten Wahrscheinlichkeit.</translation>
    </message>
    <message>
      <source>wavelength, nm</source>
      <translation>Wellenlänge, nm</translation>
    </message>
    <message>
      <source>band</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <source>{network} ({form}), patches of {patch_size} × {patch_size} pixels, {num_classes} classes, trained on {scene}. Explained: {place}, {num_pixels} pixels. Classes in this report are predicted classes, unless labels are mentioned.</source>
      <translation>{network} ({form}), Patches von {patch_size} × {patch_size} Pixeln, {num_classes} Klassen, trainiert auf {scene}. Erklärt: {place}, {num_pixels} Pixel. Klassen in diesem Bericht sind vorhergesagte Klassen, sofern keine Labels genannt sind.</translation>
    </message>
    <message>
      <source>Importance of bands</source>
      <translation>Wichtigkeit der Kanäle</translation>
    </message>
    <message>
      <source>Each picture has its own scale, from the 2nd to the 98th percentile.</source>
      <translation>Jedes Bild hat seine eigene Skala, vom 2. bis zum 98. Perzentil.</translation>
    </message>
    <message>
      <source>{low:.3g} to {high:.3g}</source>
      <translation>{low:.3g} bis {high:.3g}</translation>
    </message>
    <message>
      <source>Do these explanations depend on the weights?</source>
      <translation>Hängen diese Erklärungen von den Gewichten ab?</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>unknown: the explanation has the same value everywhere</source>
      <translation>unbekannt: Die Erklärung hat überall denselben Wert</translation>
    </message>
    <message>
      <source>{title}: this explanation does not depend on the weights. Untrained networks give nearly the same explanation (rank correlation {correlation}). It shows the scene or the architecture, not the learned weights. Do not use it as an explanation.</source>
      <translation>{title}: Diese Erklärung hängt nicht von den Gewichten ab. Untrainierte Netze geben fast dieselbe Erklärung (Rangkorrelation {correlation}). Sie zeigt die Szene oder die Architektur, nicht die gelernten Gewichte. Verwenden Sie sie nicht als Erklärung.</translation>
    </message>
    <message>
      <source>Parameter-randomisation test (Adebayo et al. 2018, arXiv:1810.03292): layers get new random weights, from the logits down to the input, and each explanation is compared with the original by Spearman's rank correlation over all cells of a sample of patches. The correlation is the mean of three draws. An explanation fails if the correlation is {limit} or more when all layers are random; this limit is a convention. A passed test shows that the explanation depends on the weights. It does not show that the explanation is right.</source>
      <translation>Test durch Randomisierung der Parameter (Adebayo et al. 2018, arXiv:1810.03292): Schichten erhalten neue zufällige Gewichte, von den Logits bis hinunter zur Eingabe, und jede Erklärung wird mit der ursprünglichen durch Spearmans Rangkorrelation über alle Zellen einer Stichprobe von Patches verglichen. Die Korrelation ist das Mittel aus drei Ziehungen. Eine Erklärung besteht nicht, wenn die Korrelation {limit} oder mehr beträgt, während alle Schichten zufällig sind; diese Grenze ist eine Konvention. Ein bestandener Test zeigt, dass die Erklärung von den Gewichten abhängt. Er zeigt nicht, dass die Erklärung richtig ist.</translation>
    </message>
    <message>
      <source>Explanations compared with those of untrained networks</source>
      <translation>Erklärungen im Vergleich mit denen untrainierter Netze</translation>
    </message>
    <message>
      <source>explanation</source>
      <translation>Erklärung</translation>
    </message>
    <message>
      <source>rank correlation with untrained networks</source>
      <translation>Rangkorrelation mit untrainierten Netzen</translation>
    </message>
    <message>
      <source>depends on the weights</source>
      <translation>hängt von den Gewichten ab</translation>
    </message>
    <message>
      <source>Rank correlation while more and more layers have random weights</source>
      <translation>Rangkorrelation, während immer mehr Schichten zufällige Gewichte haben</translation>
    </message>
    <message>
      <source>% of the layers with random weights, from the logits down</source>
      <translation>% der Schichten mit zufälligen Gewichten, von den Logits abwärts</translation>
    </message>
    <message>
      <source>Spearman's rank correlation with the original explanation, mean of three draws. It falls where the explanation depends on the weights.</source>
      <translation>Rangkorrelation nach Spearman mit der ursprünglichen Erklärung, Mittel aus drei Ziehungen. Sie fällt, wo die Erklärung von den Gewichten abhängt.</translation>
    </message>
    <message>
      <source>layers with random weights</source>
      <translation>Schichten mit zufälligen Gewichten</translation>
    </message>
    <message>
      <source>rank correlation</source>
      <translation>Rangkorrelation</translation>
    </message>
    <message>
      <source>Predicted classes</source>
      <translation>Vorhergesagte Klassen</translation>
    </message>
    <message>
      <source>Explained pixels of each predicted class</source>
      <translation>Erklärte Pixel jeder vorhergesagten Klasse</translation>
    </message>
    <message>
      <source>Points of interest</source>
      <translation>Punkte von Interesse</translation>
    </message>
    <message>
      <source>row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>column</source>
      <translation>Spalte</translation>
    </message>
    <message>
      <source>predicted class</source>
      <translation>vorhergesagte Klasse</translation>
    </message>
    <message>
      <source>probability of this class</source>
      <translation>Wahrscheinlichkeit dieser Klasse</translation>
    </message>
    <message>
      <source>Row and column are counted from 0.</source>
      <translation>Zeile und Spalte werden ab 0 gezählt.</translation>
    </message>
    <message>
      <source>Below each picture are the ends of its own scale (2nd and 98th percentile). The value of a position is the mean over the patches of all explained pixels that cover it.</source>
      <translation>Unter jedem Bild stehen die Enden seiner eigenen Skala (2. und 98. Perzentil). Der Wert einer Position ist das Mittel über die Patches aller erklärten Pixel, die sie bedecken.</translation>
    </message>
    <message>
      <source>The unit is that of the logit of the class. Values are high where the layer has features that raise this logit (Selvaraju et al. 2017, doi:10.1109/ICCV.2017.74).</source>
      <translation>Die Einheit ist die des Logits der Klasse. Werte sind hoch, wo die Schicht Merkmale hat, die diesen Logit erhöhen (Selvaraju et al. 2017, doi:10.1109/ICCV.2017.74).</translation>
    </message>
    <message>
      <source>Share of a pixel in the centre token, which sums to one over a patch (Abnar, Zuidema 2020, doi:10.18653/v1/2020.acl-main.385). It does not depend on a class.</source>
      <translation>Anteil eines Pixels am Zentrums-Token, der sich über einen Patch zu eins summiert (Abnar, Zuidema 2020, doi:10.18653/v1/2020.acl-main.385). Er hängt nicht von einer Klasse ab.</translation>
    </message>
    <message>
      <source>{num_left_out} more bands are in the raster.</source>
      <translation>{num_left_out} weitere Kanäle sind im Raster.</translation>
    </message>
    <message>
      <source>Contribution of each band to the logit of each class</source>
      <translation>Beitrag jedes Kanals zum Logit jeder Klasse</translation>
    </message>
    <message>
      <source>Contribution of each band to the logit of the class of a pixel, compared with the mean spectrum of the training scene. It is summed over the patch and averaged over the pixels of a class (Sundararajan et al. 2017, arXiv:1703.01365). Attributions of components are propagated back to bands. Attributions sum to the difference of the logits; the largest error of a sum is {error} of the mean difference.</source>
      <translation>Beitrag jedes Kanals zum Logit der Klasse eines Pixels, verglichen mit dem mittleren Spektrum der Trainingsszene. Er ist über den Patch summiert und über die Pixel einer Klasse gemittelt (Sundararajan et al. 2017, arXiv:1703.01365). Beiträge von Komponenten werden auf die Kanäle zurückgerechnet. Die Summe der Beiträge ist die Differenz der Logits; der größte Fehler einer Summe beträgt {error} der mittleren Differenz.</translation>
    </message>
    <message>
      <source>Bands with the largest attributions</source>
      <translation>Kanäle mit den größten Attributionen</translation>
    </message>
    <message>
      <source>largest attributions at {words}</source>
      <translation>größte Beiträge bei {words}</translation>
    </message>
    <message>
      <source>All classes: points of overall accuracy</source>
      <translation>Alle Klassen: Prozentpunkte Gesamtgenauigkeit</translation>
    </message>
    <message>
      <source>a band is</source>
      <translation>ein Kanal</translation>
    </message>
    <message>
      <source>{group} neighbouring bands are</source>
      <translation>{group} benachbarte Kanäle</translation>
    </message>
    <message>
      <source>Permutation</source>
      <translation>Permutation</translation>
    </message>
    <message>
      <source>Loss of accuracy without the information of a band</source>
      <translation>Verlust an Genauigkeit ohne die Information eines Kanals</translation>
    </message>
    <message>
      <source>Percentage points of recall that a class loses when {exchanged} exchanged between patches of different pixels, in {num_groups} groups; the accuracy of these pixels without exchange is {accuracy}. If other bands can replace a band, its loss is about zero, even if the network uses the band.</source>
      <translation>Prozentpunkte Recall, die eine Klasse verliert, wenn {exchanged} zwischen Patches verschiedener Pixel vertauscht werden, in {num_groups} Gruppen; die Genauigkeit dieser Pixel ohne Vertauschen beträgt {accuracy}. Wenn andere Kanäle einen Kanal ersetzen können, ist sein Verlust etwa null, selbst wenn das Netz ihn verwendet.</translation>
    </message>
    <message>
      <source>Attention</source>
      <translation>Aufmerksamkeit</translation>
    </message>
    <message>
      <source>Attention weights that the network computes; curves are means over the pixels of each predicted class. A weight shows how much of an input the network passes on. It does not show how much this input decides the class.</source>
      <translation>Aufmerksamkeitsgewichte, die das Netz berechnet; Kurven sind Mittel über die Pixel jeder vorhergesagten Klasse. Ein Gewicht zeigt, wie viel von einer Eingabe das Netz weitergibt. Es zeigt nicht, wie sehr diese Eingabe die Klasse bestimmt.</translation>
    </message>
    <message>
      <source>channel</source>
      <translation>Merkmalskanal</translation>
    </message>
    <message>
      <source>head {number}</source>
      <translation>Kopf {number}</translation>
    </message>
    <message>
      <source>all heads</source>
      <translation>alle Köpfe</translation>
    </message>
    <message>
      <source>{name}: Gaussian bias, seen from the centre</source>
      <translation>{name}: Gauß-Bias, vom Zentrum aus gesehen</translation>
    </message>
    <message>
      <source>Gaussian bias of {name}</source>
      <translation>Gauß-Bias von {name}</translation>
    </message>
    <message>
      <source>{ends}, added to the logits of the attention; a patch of {patch_size} × {patch_size} pixels.</source>
      <translation>{ends}, zu den Logits der Aufmerksamkeit addiert; ein Patch von {patch_size} × {patch_size} Pixeln.</translation>
    </message>
    <message>
      <source>Reading the sampled patches</source>
      <translation>Gezogene Patches werden gelesen</translation>
    </message>
    <message>
      <source>Every pixel to explain is nodata, NaN or masked in the scene; choose valid pixels.{hint}</source>
      <translation>Jedes zu erklärende Pixel ist in der Szene nodata, NaN oder maskiert; wählen Sie gültige Pixel.{hint}</translation>
    </message>
    <message>
      <source>Testing with random weights</source>
      <translation>Test mit zufälligen Gewichten</translation>
    </message>
    <message>
      <source>Explaining</source>
      <translation>Erklärungen werden berechnet</translation>
    </message>
    <message>
      <source>Building overviews</source>
      <translation>Übersichten (Pyramiden) werden erstellt</translation>
    </message>
    <message>
      <source>The model has no class "{part}"; choose from {known}, by name or code.</source>
      <translation>Das Modell hat keine Klasse „{part}“; wählen Sie aus {known}, nach Name oder Code.</translation>
    </message>
    <message>
      <source>Feature maps are wanted, but no layer is given; {advice}.</source>
      <translation>Merkmalskarten sind verlangt, aber keine Schicht ist angegeben; {advice}.</translation>
    </message>
    <message>
      <source>The network {network} has no gradients. Only permutation, which needs labels, can tell which bands matter.</source>
      <translation>Das Netz {network} hat keine Gradienten. Nur die Permutation, die Labels braucht, kann zeigen, welche Kanäle wichtig sind.</translation>
    </message>
    <message>
      <source>Attention rollout needs tokens, and the network {name} has none; choose the method gradcam or auto, or a model of {networks}.</source>
      <translation>Attention Rollout braucht Tokens, und das Netz {name} hat keine; wählen Sie die Methode gradcam oder auto, oder ein Modell von {networks}.</translation>
    </message>
    <message>
      <source>Grad-CAM needs a convolution that sees more than one pixel, and the network {name} has none; leave the relevance out, or choose a model with convolutions, such as hybridsn.</source>
      <translation>Grad-CAM braucht eine Faltung, die mehr als ein Pixel sieht, und das Netz {name} hat keine; lassen Sie die Relevanz weg, oder wählen Sie ein Modell mit Faltungen, etwa hybridsn.</translation>
    </message>
    <message>
      <source>The network {name} has no attention weights to show; leave the attention out, or choose a model of {networks}.</source>
      <translation>Das Netz {name} hat keine Aufmerksamkeitsgewichte; lassen Sie die Aufmerksamkeit weg, oder wählen Sie ein Modell von {networks}.</translation>
    </message>
    <message>
      <source>{first} or {second}</source>
      <translation>{first} oder {second}</translation>
    </message>
    <message>
      <source>There are only {num_points} pixels to show; label more pixels, or add a sample of the scene.</source>
      <translation>Es gibt nur {num_points} Pixel zum Zeigen; versehen Sie mehr Pixel mit Labels, oder fügen Sie eine Stichprobe der Szene hinzu.</translation>
    </message>
    <message>
      <source>The perplexity is {perplexity:g}, but there are only {num_points} pixels; choose a perplexity below the number of pixels (at most {advised} is advised), or use more pixels.</source>
      <translation>Die Perplexität ist {perplexity:g}, aber es gibt nur {num_points} Pixel; wählen Sie eine Perplexität unter der Anzahl der Pixel (empfohlen ist höchstens {advised}), oder verwenden Sie mehr Pixel.</translation>
    </message>
    <message>
      <source>The number of neighbours is {num_neighbors}, but there are only {num_points} pixels; choose fewer neighbours, or use more pixels.</source>
      <translation>Die Anzahl der Nachbarn ist {num_neighbors}, aber es gibt nur {num_points} Pixel; wählen Sie weniger Nachbarn, oder verwenden Sie mehr Pixel.</translation>
    </message>
    <message>
      <source>{method} of {num_points} pixels takes about {needed_mb} MB, but {free_mb} MB of memory are free; show fewer pixels, choose fewer neighbours or the method pca, or close other programs.</source>
      <translation>{method} von {num_points} Pixeln braucht etwa {needed_mb} MB, aber {free_mb} MB Speicher sind frei; zeigen Sie weniger Pixel, wählen Sie weniger Nachbarn oder die Methode pca, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
      <source>UMAP needs the package umap-learn, which is not installed or does not work ({error}); install umap-learn in the processing environment, or choose tsne or pca.</source>
      <translation>UMAP braucht das Paket umap-learn, das nicht installiert ist oder nicht funktioniert ({error}); installieren Sie umap-learn in der Verarbeitungsumgebung, oder wählen Sie tsne oder pca.</translation>
    </message>
    <message>
      <source>All pixels have the same feature vector: the network cannot distinguish them; choose another model.</source>
      <translation>Alle Pixel haben denselben Merkmalsvektor: Das Netz kann sie nicht unterscheiden; wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
      <source>Computing {method} of {num_features} pixels</source>
      <translation>{method} von {num_features} Pixeln wird berechnet</translation>
    </message>
    <message>
      <source>not labelled</source>
      <translation>ohne Label</translation>
    </message>
    <message>
      <source>Features of {model_name}</source>
      <translation>Merkmale von {model_name}</translation>
    </message>
    <message>
      <source>The {num_features} features are the output of the last hidden layer of {network}, shown in two dimensions by {method}.</source>
      <translation>Die {num_features} Merkmale sind die Ausgabe der letzten verborgenen Schicht von {network}, in zwei Dimensionen gezeigt durch {method}.</translation>
    </message>
    <message>
      <source>{network} has no features of its own: the plot shows the scaled spectra of {num_features} bands in two dimensions by {method}.</source>
      <translation>{network} hat keine eigenen Merkmale: Das Diagramm zeigt die skalierten Spektren von {num_features} Kanälen in zwei Dimensionen durch {method}.</translation>
    </message>
    <message>
      <source>{num_points} pixels of {scene_name}; {num_labelled} of them are labelled. {shown}</source>
      <translation>{num_points} Pixel von {scene_name}; {num_labelled} davon haben ein Label. {shown}</translation>
    </message>
    <message>
      <source>of the labelled pixels have a nearest neighbour of the same class</source>
      <translation>der Pixel mit Label haben einen nächsten Nachbarn derselben Klasse</translation>
    </message>
    <message>
      <source>silhouette of the classes, −1 to 1</source>
      <translation>Silhouette der Klassen, −1 bis 1</translation>
    </message>
    <message>
      <source>trustworthiness of the plot, 0 to 1</source>
      <translation>Vertrauenswürdigkeit des Diagramms, 0 bis 1</translation>
    </message>
    <message>
      <source>Distances are correct as far as two axes can show them.</source>
      <translation>Abstände stimmen, soweit zwei Achsen sie zeigen können.</translation>
    </message>
    <message>
      <source>The method keeps neighbours; sizes of clusters and distances between them have no meaning.</source>
      <translation>Die Methode erhält Nachbarn; Größen von Gruppen und Abstände zwischen ihnen haben keine Bedeutung.</translation>
    </message>
    <message>
      <source>no CRS</source>
      <translation>kein KBS</translation>
    </message>
    <message>
      <source>Features of the pixels by {method}, and their places in the scene</source>
      <translation>Merkmale der Pixel durch {method} und ihre Orte in der Szene</translation>
    </message>
    <message>
      <source>Move the mouse over a point to see its class, and click it to see its place. Click on a class to hide or show it. A ring marks a wrong prediction, in the colour of the predicted class. {distances} Silhouette and nearest neighbours are measured in all features, not in the plot. Coordinates: {crs}.</source>
      <translation>Bewegen Sie die Maus über einen Punkt, um seine Klasse zu sehen, und klicken Sie ihn an, um seinen Ort zu sehen. Klicken Sie auf eine Klasse, um sie aus- oder einzublenden. Ein Ring kennzeichnet eine falsche Vorhersage, in der Farbe der vorhergesagten Klasse. {distances} Silhouette und nächste Nachbarn sind in allen Merkmalen gemessen, nicht im Diagramm. Koordinaten: {crs}.</translation>
    </message>
    <message>
      <source>Pixels of each class in the plot</source>
      <translation>Pixel jeder Klasse im Diagramm</translation>
    </message>
    <message>
      <source>{name} has {surplus} bytes more than the {width} x {height} pixels with {count} bands of {dtype} in its header need. If its rows or bands look shifted, correct the size or the header offset in the header.</source>
      <translation>{name} hat {surplus} Bytes mehr, als die {width} x {height} Pixel mit {count} Kanälen von {dtype} in seinem Header brauchen. Falls Zeilen oder Kanäle verschoben aussehen, berichtigen Sie die Größe oder den Header-Offset im Header.</translation>
    </message>
    <message>
      <source>{name} has {found} bytes, fewer than its header says ({error}): the end of the file is missing. Copy or fetch it again.</source>
      <translation>{name} hat {found} Byte, weniger als der Header angibt ({error}): Das Ende der Datei fehlt. Kopieren oder holen Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>{name} has {found} bytes, but the {width} x {height} pixels with {count} bands of {dtype} in its header need {needed}: the end of the data is missing, or the header is wrong. Copy the file again, or correct the header.</source>
      <translation>{name} hat {found} Byte, aber die {width} x {height} Pixel mit {count} Kanälen von {dtype} im Header brauchen {needed}: Das Ende der Daten fehlt, oder der Header ist falsch. Kopieren Sie die Datei noch einmal, oder korrigieren Sie den Header.</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the {name} again.</source>
      <translation>Es gibt keine Datei {path}; wählen Sie neu: {name}.</translation>
    </message>
    <message>
      <source>{file} is not a raster that can be read ({error}); choose the {name}.</source>
      <translation>{file} ist kein Raster, das gelesen werden kann ({error}); wählen Sie: {name}.</translation>
    </message>
    <message>
      <source>{target} existed before {name} and was kept, because this program did not write it. GDAL and QGIS apply it to {name}; if it belongs to another raster, delete it and run again.</source>
      <translation>{target} bestand schon vor {name} und wurde behalten, weil dieses Programm sie nicht geschrieben hat. GDAL und QGIS wenden sie auf {name} an; wenn sie zu einem anderen Raster gehört, löschen Sie sie, und führen Sie den Lauf noch einmal aus.</translation>
    </message>
    <message>
      <source>it may belong to {name}</source>
      <translation>er gehört vielleicht zu {name}</translation>
    </message>
    <message>
      <source>this program did not write it</source>
      <translation>dieses Programm hat ihn nicht geschrieben</translation>
    </message>
    <message>
      <source>The style {target} was kept, because {reason}; QGIS applies it to {name}, too. If that is wrong, delete it and run again, or choose another name.</source>
      <translation>Der Stil {target} wurde behalten ({reason}); QGIS wendet ihn auch auf {name} an. Wenn das falsch ist, löschen Sie ihn, und führen Sie den Lauf noch einmal aus, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>The item collection {name} cannot be read ({error}).</source>
      <translation>Die Item-Sammlung {name} kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
      <source>{name} is no STAC item collection: it needs features with an id and assets. Save the result of a search as a FeatureCollection.</source>
      <translation>{name} ist keine STAC-Item-Sammlung: Sie braucht Features mit id und assets. Speichern Sie das Ergebnis einer Suche als FeatureCollection.</translation>
    </message>
    <message>
      <source>The item collection {name} has two items {item}; remove one.</source>
      <translation>Die Item-Sammlung {name} hat zwei Items {item}; entfernen Sie eines.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>has no asset {asset}</source>
      <translation>hat kein Asset {asset}</translation>
    </message>
    <message>
      <source>has not exactly one asset with the role data</source>
      <translation>hat nicht genau ein Asset mit der Rolle data</translation>
    </message>
    <message>
      <source>The item {item} {problem}; choose one of its assets: {known}.</source>
      <translation>Das Item {item} {problem}; wählen Sie eines seiner Assets: {known}.</translation>
    </message>
    <message>
      <source>choose a larger scene than {name}, because the model has a fixed patch size</source>
      <translation>wählen Sie eine größere Szene als {name}, weil das Modell eine feste Patchgröße hat</translation>
    </message>
    <message>
      <source>Old labels: {count} pixels of {listed}.</source>
      <translation>Alte Labels: {count} Pixel von {listed}.</translation>
    </message>
    <message>
      <source>{num_dropped} pixels of the old labels are not used: they lie on new labels, or so near that patches would touch them.</source>
      <translation>{num_dropped} Pixel der alten Labels werden nicht verwendet: Sie liegen auf neuen Labels oder so nahe bei ihnen, dass Patches sie berühren würden.</translation>
    </message>
    <message>
      <source>All pixels of the old labels lie on new labels or too near to them; leave out the old labels, or give old labels of other places.</source>
      <translation>Alle Pixel der alten Labels liegen auf neuen Labels oder zu nahe bei ihnen; lassen Sie die alten Labels weg, oder geben Sie alte Labels anderer Orte an.</translation>
    </message>
    <message>
      <source>old labels</source>
      <translation>alte Labels</translation>
    </message>
    <message>
      <source>The old labels hold classes that neither the model nor the new labels have ({classes}): their pixels are not used.</source>
      <translation>Die alten Labels enthalten Klassen, die weder das Modell noch die neuen Labels haben ({classes}): Ihre Pixel werden nicht verwendet.</translation>
    </message>
    <message>
      <source>The old labels {name} hold no class of the model ({classes}); give the labels that the model was trained with.</source>
      <translation>Die alten Labels {name} enthalten keine Klasse des Modells ({classes}); geben Sie die Labels an, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
      <source>validation pixels of the new labels</source>
      <translation>Validierungspixel der neuen Labels</translation>
    </message>
    <message>
      <source>test pixels</source>
      <translation>Testpixel</translation>
    </message>
    <message>
      <source>held-out pixels of the old labels</source>
      <translation>zurückgehaltene Pixel der alten Labels</translation>
    </message>
    <message>
      <source>new and old labels together</source>
      <translation>neue und alte Labels zusammen</translation>
    </message>
    <message>
      <source>the new labels</source>
      <translation>die neuen Labels</translation>
    </message>
    <message>
      <source>{num_steps} steps in {num_epochs} epochs; epoch {best_epoch} is kept. Validation uses {labels}.</source>
      <translation>{num_steps} Schritte in {num_epochs} Epochen; Epoche {best_epoch} wird behalten. Die Validierung verwendet {labels}.</translation>
    </message>
    <message>
      <source>Training pixels of each class</source>
      <translation>Trainingspixel jeder Klasse</translation>
    </message>
    <message>
      <source>training pixels, rehearsal included</source>
      <translation>Trainingspixel, einschließlich Wiederholung alter Beispiele</translation>
    </message>
    <message>
      <source>training pixels</source>
      <translation>Trainingspixel</translation>
    </message>
    <message>
      <source>New: the old model does not know this class.</source>
      <translation>Neu: Das alte Modell kennt diese Klasse nicht.</translation>
    </message>
    <message>
      <source>Confusion matrices</source>
      <translation>Konfusionsmatrizen</translation>
    </message>
    <message>
      <source>after</source>
      <translation>nachher</translation>
    </message>
    <message>
      <source>before</source>
      <translation>vorher</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>Modellkarte</translation>
    </message>
    <message>
      <source>Only the head was trained; all other layers are unchanged.</source>
      <translation>Nur der Kopf wurde trainiert; alle anderen Schichten sind unverändert.</translation>
    </message>
    <message>
      <source>All layers were trained, the old ones with {rate:.3g} of the learning rate.</source>
      <translation>Alle Schichten wurden trainiert, die alten mit dem {rate:.3g}-Fachen der Lernrate.</translation>
    </message>
    <message>
      <source>{network} ({form}) fine-tuned from {model}, which was trained on {old_scene}; new scene {scene}. {layers} {rehearsal}</source>
      <translation>{network} ({form}), nachtrainiert aus {model}, das auf {old_scene} trainiert wurde; neue Szene {scene}. {layers} {rehearsal}</translation>
    </message>
    <message>
      <source>Old samples were rehearsed.</source>
      <translation>Alte Beispiele wurden wiederholt.</translation>
    </message>
    <message>
      <source>No old sample was rehearsed.</source>
      <translation>Kein altes Beispiel wurde wiederholt.</translation>
    </message>
    <message>
      <source>{metric} before</source>
      <translation>{metric} vorher</translation>
    </message>
    <message>
      <source>{metric} after</source>
      <translation>{metric} nachher</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Vorher und nachher</translation>
    </message>
    <message>
      <source>Accuracies before and after fine-tuning, on the same pixels</source>
      <translation>Genauigkeiten vor und nach dem Nachtrainieren, auf denselben Pixeln</translation>
    </message>
    <message>
      <source>“Before” is the old model on the same pixels. It lacks the new classes, so their pixels count as wrong. A lower accuracy on old labels is forgetting. OA: overall accuracy. AA: mean recall of the classes. Below a figure is its 95 % interval over spatial units, the same draws of them before and after.</source>
      <translation>„Vorher“ ist das alte Modell auf denselben Pixeln. Ihm fehlen die neuen Klassen; daher zählen deren Pixel als falsch. Eine niedrigere Genauigkeit auf alten Labels ist Vergessen. OA: Gesamtgenauigkeit. AA: mittlerer Recall der Klassen. Unter einer Zahl steht ihr 95-%-Intervall über räumliche Einheiten, mit denselben Ziehungen vorher und nachher.</translation>
    </message>
    <message>
      <source>{comparison}: class by class</source>
      <translation>{comparison}: Klasse für Klasse</translation>
    </message>
    <message>
      <source>recall before</source>
      <translation>Recall vorher</translation>
    </message>
    <message>
      <source>recall after</source>
      <translation>Recall nachher</translation>
    </message>
    <message>
      <source>change, points</source>
      <translation>Änderung, Prozentpunkte</translation>
    </message>
    <message>
      <source>F1 before</source>
      <translation>F1 vorher</translation>
    </message>
    <message>
      <source>F1 after</source>
      <translation>F1 nachher</translation>
    </message>
    <message>
      <source>Accuracies of each class before and after: {comparison}</source>
      <translation>Genauigkeiten jeder Klasse vorher und nachher: {comparison}</translation>
    </message>
    <message>
      <source>Give the old scene and its labels for rehearsal, or label these classes in the new scene.</source>
      <translation>Geben Sie die alte Szene und ihre Labels zur Wiederholung an, oder versehen Sie diese Klassen in der neuen Szene mit Labels.</translation>
    </message>
    <message>
      <source>Some old classes had no training pixel now: {classes}. A network forgets classes that it is no longer trained on.</source>
      <translation>Einige alte Klassen hatten jetzt kein Trainingspixel: {classes}. Ein Netz vergisst Klassen, auf denen es nicht mehr trainiert wird.</translation>
    </message>
    <message>
      <source>No old labels were given, so forgetting of the old scene is not measured.</source>
      <translation>Es wurden keine alten Labels angegeben; daher ist das Vergessen der alten Szene nicht gemessen.</translation>
    </message>
    <message>
      <source>Give the old scene and its labels for rehearsal, or assess a map of the old scene.</source>
      <translation>Geben Sie die alte Szene und ihre Labels zur Wiederholung an, oder bewerten Sie eine Karte der alten Szene.</translation>
    </message>
    <message>
      <source>{name} ({change} points)</source>
      <translation>{name} ({change} Prozentpunkte)</translation>
    </message>
    <message>
      <source>Lower the learning rate of the old layers, or train the head only.</source>
      <translation>Verringern Sie die Lernrate der alten Schichten, oder trainieren Sie nur den Kopf.</translation>
    </message>
    <message>
      <source>Rehearse the old samples, lower the learning rate of the old layers, or train the head only.</source>
      <translation>Wiederholen Sie die alten Beispiele, verringern Sie die Lernrate der alten Schichten, oder trainieren Sie nur den Kopf.</translation>
    </message>
    <message>
      <source>On the old labels, the recall of some classes fell: {classes}.</source>
      <translation>Auf den alten Labels fiel der Recall einiger Klassen: {classes}.</translation>
    </message>
    <message>
      <source>The old model may have been trained on the pixels of the old labels that measure it here. Then its accuracy before is optimistic, and the forgetting looks larger than it is. The new model starts from its weights, so the accuracy after is optimistic too.</source>
      <translation>Das alte Modell wurde vielleicht auf den Pixeln der alten Labels trainiert, die es hier messen. Dann ist seine Genauigkeit vorher optimistisch, und das Vergessen sieht größer aus, als es ist. Das neue Modell geht von seinen Gewichten aus; daher ist auch die Genauigkeit nachher optimistisch.</translation>
    </message>
    <message>
      <source>Give old labels that were never used for training.</source>
      <translation>Geben Sie alte Labels an, die nie zum Training verwendet wurden.</translation>
    </message>
    <message>
      <source>Give validation and test labels that no training has used, such as those of the same split.</source>
      <translation>Geben Sie Validierungs- und Testlabels an, die kein Training verwendet hat, etwa die derselben Aufteilung.</translation>
    </message>
    <message>
      <source>The old model was trained on a scene of the same name ({scene}). If it was trained on validation or test pixels of the new labels, the accuracies on them are optimistic, before and after.</source>
      <translation>Das alte Modell wurde auf einer Szene desselben Namens trainiert ({scene}). Wenn es auf Validierungs- oder Testpixeln der neuen Labels trainiert wurde, sind deren Genauigkeiten vorher und nachher optimistisch.</translation>
    </message>
    <message>
      <source>blocks of the file are missing</source>
      <translation>Blöcke der Datei fehlen</translation>
    </message>
    <message>
      <source>a file or an address describes no CRS here</source>
      <translation>eine Datei oder eine Adresse beschreibt hier kein KBS</translation>
    </message>
    <message>
      <source>align them with the scene first, for example with "Warp" and nearest neighbour.</source>
      <translation>richten Sie sie zuerst an der Szene aus, zum Beispiel mit „Transformieren (Reprojizieren)“ (Warp) und nächstem Nachbarn.</translation>
    </message>
    <message>
      <source>Align them with the scene first, for example with "Warp" and nearest neighbour.</source>
      <translation>Richten Sie sie zuerst an der Szene aus, zum Beispiel mit „Transformieren (Reprojizieren)“ (Warp) und nächstem Nachbarn.</translation>
    </message>
    <message>
      <source>They have {size} pixels, the scene has {mine}.</source>
      <translation>Sie haben {size} Pixel, die Szene hat {mine}.</translation>
    </message>
    <message>
      <source>Check the CRS of both layers.</source>
      <translation>Prüfen Sie das KBS beider Layer.</translation>
    </message>
    <message>
      <source>If they were drawn on the scene, assign its CRS to them (Assign projection); otherwise {remedy}</source>
      <translation>Wurden sie auf der Szene gezeichnet, so weisen Sie ihnen deren KBS zu („Projektion zuweisen“); sonst {remedy}</translation>
    </message>
    <message>
      <source>if they were drawn on the scene, assign its CRS to them (Assign projection); otherwise {remedy}</source>
      <translation>wurden sie auf der Szene gezeichnet, so weisen Sie ihnen deren KBS zu („Projektion zuweisen“); sonst {remedy}</translation>
    </message>
    <message>
      <source>Their CRS is {theirs}, that of the scene is {mine}.</source>
      <translation>Ihr KBS ist {theirs}, das der Szene ist {mine}.</translation>
    </message>
    <message>
      <source>{words} Their corners cannot be transformed to the CRS of the scene.</source>
      <translation>{words} Ihre Ecken können nicht in das KBS der Szene transformiert werden.</translation>
    </message>
    <message>
      <source>{words} Transformed to it, their corners move by {length}.</source>
      <translation>{words} Dorthin transformiert, verschieben sich ihre Ecken um {length}.</translation>
    </message>
    <message>
      <source>, here {count:.2g} pixels</source>
      <translation>, hier {count:.2g} Pixel</translation>
    </message>
    <message>
      <source>{words} Transformed to it, their corners move by less than {tolerance} pixels, but the datums differ: the transformation is accurate to about a metre{metre}.</source>
      <translation>{words} Dorthin transformiert, verschieben sich ihre Ecken um weniger als {tolerance} Pixel, aber die Datums unterscheiden sich: Die Transformation ist auf etwa einen Meter genau{metre}.</translation>
    </message>
    <message>
      <source>Their pixels are {theirs} {unit}, those of the scene {mine} {unit}.</source>
      <translation>Ihre Pixel sind {theirs} {unit} groß, die der Szene {mine} {unit}.</translation>
    </message>
    <message>
      <source>They are mirrored against the scene.</source>
      <translation>Sie sind gegen die Szene gespiegelt.</translation>
    </message>
    <message>
      <source>They are rotated by {turn:.4g} degrees against the scene.</source>
      <translation>Sie sind gegen die Szene um {turn:.4g} Grad gedreht.</translation>
    </message>
    <message>
      <source>Their upper left corner lies {step} from that of the scene.</source>
      <translation>Ihre linke obere Ecke liegt {step} von der der Szene.</translation>
    </message>
    <message>
      <source>Their lower right corner lies {step} from that of the scene.</source>
      <translation>Ihre rechte untere Ecke liegt {step} von der der Szene.</translation>
    </message>
    <message>
      <source>{count} pixels ({length} {unit})</source>
      <translation>{count} Pixel ({length} {unit})</translation>
    </message>
    <message>
      <source>If they were drawn on the scene, {action}; otherwise {remedy}</source>
      <translation>Wurden sie auf der Szene gezeichnet, so {action}; sonst {remedy}</translation>
    </message>
    <message>
      <source>Half a pixel lies between the corner of a pixel and its centre; if they were drawn on the scene, {action}; otherwise {remedy}</source>
      <translation>Zwischen der Ecke eines Pixels und seiner Mitte liegt ein halbes Pixel; wurden sie auf der Szene gezeichnet, so {action}; sonst {remedy}</translation>
    </message>
    <message>
      <source>give them the position of the scene</source>
      <translation>geben Sie ihnen die Lage der Szene</translation>
    </message>
    <message>
      <source>correct their position with gdal_translate -a_ullr {ends}</source>
      <translation>korrigieren Sie ihre Lage mit gdal_translate -a_ullr {ends}</translation>
    </message>
    <message>
      <source>degrees</source>
      <translation>Grad</translation>
    </message>
    <message>
      <source>map units</source>
      <translation>Karteneinheiten</translation>
    </message>
    <message>
      <source>{width} x {height} pixels, {place}</source>
      <translation>{width} x {height} Pixel, {place}</translation>
    </message>
    <message>
      <source>{pixels} ({length:.4g} {unit}) to the right</source>
      <translation>{pixels} ({length:.4g} {unit}) nach rechts</translation>
    </message>
    <message>
      <source>{pixels} ({length:.4g} {unit}) to the left</source>
      <translation>{pixels} ({length:.4g} {unit}) nach links</translation>
    </message>
    <message>
      <source>{pixels} ({length:.4g} {unit}) down</source>
      <translation>{pixels} ({length:.4g} {unit}) nach unten</translation>
    </message>
    <message>
      <source>{pixels} ({length:.4g} {unit}) up</source>
      <translation>{pixels} ({length:.4g} {unit}) nach oben</translation>
    </message>
    <message>
      <source>1 pixel</source>
      <translation>1 Pixel</translation>
    </message>
    <message>
      <source>{count:.4g} pixels</source>
      <translation>{count:.4g} Pixel</translation>
    </message>
    <message>
      <source>unnamed with the datum "{datum}"</source>
      <translation>unbenannt mit dem Datum „{datum}“</translation>
    </message>
    <message>
      <source>Discriminant components need valid training pixels of at least two classes, not {num_classes}; label more classes, or choose the reduction pca.</source>
      <translation>Diskriminanzkomponenten brauchen gültige Trainingspixel von mindestens zwei Klassen, nicht {num_classes}; versehen Sie mehr Klassen mit Labels, oder wählen Sie die Reduktion pca.</translation>
    </message>
    <message>
      <source>Discriminant components need a class with two different training spectra; label more pixels, or choose the reduction pca.</source>
      <translation>Diskriminanzkomponenten brauchen eine Klasse mit zwei verschiedenen Trainingsspektren; versehen Sie mehr Pixel mit Labels, oder wählen Sie die Reduktion pca.</translation>
    </message>
    <message>
      <source>choose smaller patches</source>
      <translation>wählen Sie kleinere Patches</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}, but the scene has only {width} x {height} pixels; {remedy}.</source>
      <translation>Die Patchgröße ist {patch_size}, aber die Szene hat nur {width} x {height} Pixel; {remedy}.</translation>
    </message>
    <message>
      <source>Components of partial least squares need valid training pixels of at least two classes with different spectra; label more classes, or choose the reduction pca.</source>
      <translation>Komponenten der partiellen kleinsten Quadrate brauchen gültige Trainingspixel von mindestens zwei Klassen mit verschiedenen Spektren; versehen Sie mehr Klassen mit Labels, oder wählen Sie die Reduktion pca.</translation>
    </message>
    <message>
      <source>principal components</source>
      <translation>Hauptkomponenten</translation>
    </message>
    <message>
      <source>discriminant components</source>
      <translation>Diskriminanzkomponenten</translation>
    </message>
    <message>
      <source>components of the minimum noise fraction</source>
      <translation>Komponenten des minimalen Rauschanteils</translation>
    </message>
    <message>
      <source>components of partial least squares</source>
      <translation>Komponenten der partiellen kleinsten Quadrate</translation>
    </message>
    <message>
      <source>{components} components are asked for, but only {num_bands} bands are used; choose at most {num_bands}.</source>
      <translation>{components} Komponenten sind verlangt, aber nur {num_bands} Kanäle werden verwendet; wählen Sie höchstens {num_bands}.</translation>
    </message>
    <message>
      <source>The scene has 1 valid pixel: every other pixel is nodata, NaN or masked in at least one band that is used.</source>
      <translation>Die Szene hat 1 gültiges Pixel: Jedes andere Pixel ist in mindestens einem verwendeten Kanal Nodata, NaN oder maskiert.</translation>
    </message>
    <message>
      <source>The scene has 0 valid pixels: every pixel is nodata, NaN or masked in at least one band that is used.</source>
      <translation>Die Szene hat 0 gültige Pixel: Jedes Pixel ist in mindestens einem verwendeten Kanal Nodata, NaN oder maskiert.</translation>
    </message>
    <message>
      <source>Every valid pixel of the scene has the same spectrum; choose another scene.</source>
      <translation>Jedes gültige Pixel der Szene hat dasselbe Spektrum; wählen Sie eine andere Szene.</translation>
    </message>
    <message>
      <source>pixel unlike its class</source>
      <translation>Pixel, das seiner Klasse nicht gleicht</translation>
    </message>
    <message>
      <source>polygon unlike its class</source>
      <translation>Polygon, das seiner Klasse nicht gleicht</translation>
    </message>
    <message>
      <source>two classes on one pixel</source>
      <translation>zwei Klassen auf einem Pixel</translation>
    </message>
    <message>
      <source>same spectrum as another class</source>
      <translation>gleiches Spektrum wie eine andere Klasse</translation>
    </message>
    <message>
      <source>{found} of {num_checked} checked labels ({share:.1f} %) as spectral outliers in their polygon; {num_unchecked} labels were not checked, because they have no data or fewer than {min_pixels} valid pixels are in their polygon</source>
      <translation>{found} von {num_checked} geprüften Labels ({share:.1f} %) als spektrale Ausreißer in ihrem Polygon; {num_unchecked} Labels wurden nicht geprüft, weil sie keine Daten haben oder weniger als {min_pixels} gültige Pixel in ihrem Polygon sind</translation>
    </message>
    <message>
      <source>No polygon has {min_pixels} valid pixels, so outliers cannot be found; keep all labels.</source>
      <translation>Kein Polygon hat {min_pixels} gültige Pixel; daher können keine Ausreißer gefunden werden; behalten Sie alle Labels.</translation>
    </message>
    <message>
      <source>Labels of {name}</source>
      <translation>Labels von {name}</translation>
    </message>
    <message>
      <source>Scene: {scene}</source>
      <translation>Szene: {scene}</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <source>polygons, points or connected fields</source>
      <translation>Polygone, Punkte oder zusammenhängende Feldflächen</translation>
    </message>
    <message>
      <source>spectral outliers in their polygon</source>
      <translation>spektrale Ausreißer in ihrem Polygon</translation>
    </message>
    <message>
      <source>Map of the labels</source>
      <translation>Karte der Labels</translation>
    </message>
    <message>
      <source>Labels are in pale colours of their classes. Suspicious labels are in the colour of their reason.</source>
      <translation>Labels haben blasse Farben ihrer Klassen. Verdächtige Labels haben die Farbe ihres Grundes.</translation>
    </message>
    <message>
      <source>Pixels and places of each class</source>
      <translation>Pixel und Orte jeder Klasse</translation>
    </message>
    <message>
      <source>in the largest</source>
      <translation>im größten</translation>
    </message>
    <message>
      <source>spread, pixels</source>
      <translation>Streuung, Pixel</translation>
    </message>
    <message>
      <source>cells of 100</source>
      <translation>Zellen von 100</translation>
    </message>
    <message>
      <source>Polygons are polygons or points of a vector file, or connected areas of one class in a raster. “In the largest” is the share of the pixels that is in the largest polygon. The spread is the root mean square distance of the pixels from their centre. The scene has 10 x 10 cells; a class with labels in few cells shows few of its places.</source>
      <translation>Polygone sind Polygone oder Punkte einer Vektordatei oder zusammenhängende Flächen einer Klasse in einem Raster. „Im größten“ ist der Anteil der Pixel, der im größten Polygon liegt. Die Streuung ist das quadratische Mittel der Abstände der Pixel von ihrem Mittelpunkt. Die Szene hat 10 x 10 Zellen; eine Klasse mit Labels in wenigen Zellen zeigt wenige ihrer Orte.</translation>
    </message>
    <message>
      <source>Suspicious labels</source>
      <translation>Verdächtige Labels</translation>
    </message>
    <message>
      <source>{num_read} pixels were checked. A classifier that had not seen their labels recognised {agreement} of them as their class (mean spectra of {side} x {side} pixels).</source>
      <translation>{num_read} Pixel wurden geprüft. Ein Klassifikator, der ihre Labels nicht gesehen hatte, erkannte {agreement} davon als ihre Klasse (mittlere Spektren von {side} x {side} Pixeln).</translation>
    </message>
    <message>
      <source>{num_polygons} polygons were checked as a whole. A classifier that had not seen the polygon recognised {agreement} of the pixels.</source>
      <translation>{num_polygons} Polygone wurden als Ganzes geprüft. Ein Klassifikator, der das Polygon nicht gesehen hatte, erkannte {agreement} der Pixel.</translation>
    </message>
    <message>
      <source>{words} {num_spectra} pixels have the same spectrum as another pixel of their class, and {num_labels} pixels are labelled more than once as the same class.</source>
      <translation>{words} {num_spectra} Pixel haben dasselbe Spektrum wie ein anderes Pixel ihrer Klasse, und {num_labels} Pixel haben mehrmals ein Label derselben Klasse.</translation>
    </message>
    <message>
      <source>No label is suspicious.</source>
      <translation>Kein Label ist verdächtig.</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>fits better, or other label</source>
      <translation>passt besser, oder anderes Label</translation>
    </message>
    <message>
      <source>of the label</source>
      <translation>des Labels</translation>
    </message>
    <message>
      <source>“Confidence” is the probability of the class that fits better, and “of the label” is that of the label. Look at each place before you change a label: a suspicious label may be right, and its pixel or polygon unusual. The point layer and the JSON file have all of them.</source>
      <translation>„Konfidenz“ ist die Wahrscheinlichkeit der Klasse, die besser passt, und „des Labels“ die des Labels. Sehen Sie sich jeden Ort an, bevor Sie ein Label ändern: Ein verdächtiges Label kann richtig und sein Pixel oder Polygon ungewöhnlich sein. Der Punktlayer und die JSON-Datei enthalten alle.</translation>
    </message>
    <message>
      <source>Purity of the polygons</source>
      <translation>Reinheit der Polygone</translation>
    </message>
    <message>
      <source>No polygon has {min_pixels} valid pixels, so outliers cannot be found.</source>
      <translation>Kein Polygon hat {min_pixels} gültige Pixel; daher können keine Ausreißer gefunden werden.</translation>
    </message>
    <message>
      <source>{num_outliers} of {num_checked} pixels are outliers in their polygon. {num_checked_polygons} of {num_polygons} polygons were checked, those with at least {min_pixels} valid pixels.</source>
      <translation>{num_outliers} von {num_checked} Pixeln sind Ausreißer in ihrem Polygon. {num_checked_polygons} von {num_polygons} Polygonen wurden geprüft, nämlich die mit mindestens {min_pixels} gültigen Pixeln.</translation>
    </message>
    <message>
      <source>Polygons with spectral outliers, the largest share first</source>
      <translation>Polygone mit spektralen Ausreißern, der größte Anteil zuerst</translation>
    </message>
    <message>
      <source>checked</source>
      <translation>geprüft</translation>
    </message>
    <message>
      <source>outliers</source>
      <translation>Ausreißer</translation>
    </message>
    <message>
      <source>share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>An outlier is farther from the median spectrum of its polygon than the other pixels, by the spectral angle (modified z-score above 3.5): a tree in a lawn, a car on a roof. A polygon over two fields has few outliers, because its spectra differ as a whole. Sample labels leaves outliers out. The JSON file has all checked polygons.</source>
      <translation>Ein Ausreißer ist nach dem Spektralwinkel weiter vom Medianspektrum seines Polygons entfernt als die anderen Pixel (modifizierter z-Wert über 3,5): ein Baum in einem Rasen, ein Auto auf einem Dach. Ein Polygon über zwei Feldflächen hat wenige Ausreißer, weil sich seine Spektren insgesamt unterscheiden. „Stichprobe von Labels ziehen“ lässt Ausreißer aus. Die JSON-Datei enthält alle geprüften Polygone.</translation>
    </message>
    <message>
      <source>possible</source>
      <translation>möglich</translation>
    </message>
    <message>
      <source>not possible: {problem}</source>
      <translation>nicht möglich: {problem}</translation>
    </message>
    <message>
      <source>without {classes}</source>
      <translation>ohne {classes}</translation>
    </message>
    <message>
      <source>Splits</source>
      <translation>Aufteilungen</translation>
    </message>
    <message>
      <source>Splits that are possible</source>
      <translation>Mögliche Aufteilungen</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>guard band</source>
      <translation>Schutzstreifen</translation>
    </message>
    <message>
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>test</source>
      <translation>Test</translation>
    </message>
    <message>
      <source>classes in both</source>
      <translation>Klassen in beiden</translation>
    </message>
    <message>
      <source>result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Half of the labels for training and half for the test. A class is in both if it has at least two pixels in each. The guard band is in pixels.</source>
      <translation>Die Hälfte der Labels dient dem Training und die andere dem Test. Eine Klasse ist in beiden, wenn sie in jedem mindestens zwei Pixel hat. Der Schutzstreifen ist in Pixeln angegeben.</translation>
    </message>
    <message>
      <source>JM is the Jeffries-Matusita distance in at most 10 principal components: 0 for equal classes, 2 for classes without overlap. Above 1.9 two classes can be separated well; below 1.0 think about merging them.</source>
      <translation>JM ist die Jeffries-Matusita-Distanz in höchstens 10 Hauptkomponenten: 0 für gleiche Klassen, 2 für Klassen ohne Überlappung. Über 1,9 lassen sich zwei Klassen gut trennen; unter 1,0 erwägen Sie, sie zusammenzufassen.</translation>
    </message>
    <message>
      <source>Separability of the classes</source>
      <translation>Trennbarkeit der Klassen</translation>
    </message>
    <message>
      <source>No pair of classes has two valid pixels each.</source>
      <translation>Kein Klassenpaar hat je zwei gültige Pixel.</translation>
    </message>
    <message>
      <source>Least separable pairs of classes</source>
      <translation>Am schlechtesten trennbare Klassenpaare</translation>
    </message>
    <message>
      <source>other class</source>
      <translation>andere Klasse</translation>
    </message>
    <message>
      <source>JM</source>
      <translation>JM</translation>
    </message>
    <message>
      <source>Separability of each pair of classes</source>
      <translation>Trennbarkeit jedes Klassenpaars</translation>
    </message>
    <message>
      <source>Mean spectra</source>
      <translation>Mittlere Spektren</translation>
    </message>
    <message>
      <source>Mean spectrum of each class</source>
      <translation>Mittleres Spektrum jeder Klasse</translation>
    </message>
    <message>
      <source>Line: mean of the class. Band: one standard deviation to either side.</source>
      <translation>Linie: Mittel der Klasse. Band: eine Standardabweichung zu jeder Seite.</translation>
    </message>
    <message>
      <source>Polygons</source>
      <translation>Polygone</translation>
    </message>
    <message>
      <source>Polygons, the largest first</source>
      <translation>Polygone, die größten zuerst</translation>
    </message>
    <message>
      <source>Row and column, counted from 0, are those of the labelled pixel in the middle of the polygon. The JSON file has all polygons.</source>
      <translation>Zeile und Spalte, ab 0 gezählt, sind die des Pixels mit Label in der Mitte des Polygons. Die JSON-Datei enthält alle Polygone.</translation>
    </message>
    <message>
      <source>Reading the spectra of the labels</source>
      <translation>Spektren der Labels werden gelesen</translation>
    </message>
    <message>
      <source>the spectra of the labels</source>
      <translation>die Spektren der Labels</translation>
    </message>
    <message>
      <source>no spectra</source>
      <translation>keine Spektren</translation>
    </message>
    <message>
      <source>{file} holds polygons only; the buffer is for points and lines.</source>
      <translation>{file} enthält nur Polygone; der Puffer ist für Punkte und Linien.</translation>
    </message>
    <message>
      <source>{file} holds lines, which cover no part of a pixel; give a buffer, or choose pixels by their centre.</source>
      <translation>{file} enthält Linien, die keinen Teil eines Pixels bedecken; geben Sie einen Puffer an, oder wählen Sie Pixel nach ihrer Mitte.</translation>
    </message>
    <message>
      <source> and others</source>
      <translation> und weitere</translation>
    </message>
    <message>
      <source>{num_reasons} of {num_geometries} geometries of {file} are invalid and have been repaired: {listed}{more}. Check them on the map.</source>
      <translation>{num_reasons} von {num_geometries} Geometrien von {file} sind ungültig und wurden repariert: {listed}{more}. Prüfen Sie sie auf der Karte.</translation>
    </message>
    <message>
      <source>The labels hold {num_classes} class ({names}); training needs at least two.</source>
      <translation>Anzahl der Klassen in den Labels: {num_classes} ({names}); das Training braucht mindestens zwei.</translation>
    </message>
    <message>
      <source>Too few labelled pixels: {listed}; a class needs at least two pixels. Label more of it, or remove it from the labels.</source>
      <translation>Zu wenige Pixel mit Label: {listed}; eine Klasse braucht mindestens zwei Pixel. Versehen Sie mehr davon mit Labels, oder entfernen Sie sie aus den Labels.</translation>
    </message>
    <message>
      <source>{name} (1 pixel)</source>
      <translation>{name} (1 Pixel)</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the labels again.</source>
      <translation>Es gibt keine Datei {path}; wählen Sie die Labels neu.</translation>
    </message>
    <message>
      <source>The labels {name} label no pixel of the scene; choose labels that overlap it.</source>
      <translation>Die Labels {name} betreffen kein Pixel der Szene; wählen Sie Labels, die sie überdecken.</translation>
    </message>
    <message>
      <source>"{one}" and "{other}"</source>
      <translation>„{one}“ und „{other}“</translation>
    </message>
    <message>
      <source> and {count} more pairs</source>
      <translation> und {count} weitere Paare</translation>
    </message>
    <message>
      <source>Classes with almost the same name: {listed}{more}. If they are one class, merge them by a merge table.</source>
      <translation>Klassen mit fast demselben Namen: {listed}{more}. Wenn sie eine Klasse sind, führen Sie sie mit einer Zusammenführungstabelle zusammen.</translation>
    </message>
    <message>
      <source>{name} is a raster; the least share of a pixel is for polygons only.</source>
      <translation>{name} ist ein Raster; der kleinste Anteil eines Pixels ist nur für Polygone.</translation>
    </message>
    <message>
      <source>{name} is a raster; the buffer is for points and lines only.</source>
      <translation>{name} ist ein Raster; der Puffer ist nur für Punkte und Linien.</translation>
    </message>
    <message>
      <source>{name} is a raster; pixels that are touched are of vector labels only.</source>
      <translation>{name} ist ein Raster; berührte Pixel gibt es nur bei Vektorlabels.</translation>
    </message>
    <message>
      <source>{num_left_out} of {num_before} labelled pixels touch another class or unlabelled pixels and are left out.</source>
      <translation>{num_left_out} von {num_before} Pixeln mit Label berühren eine andere Klasse oder Pixel ohne Label und werden ausgelassen.</translation>
    </message>
    <message>
      <source>The classes with the codes {listed} have no pixel inside, so they are lost.</source>
      <translation>Die Klassen mit den Codes {listed} haben kein Pixel innerhalb und gehen daher verloren.</translation>
    </message>
    <message>
      <source>The labels {name} are on another grid ({found}) than the scene ({grid}). {difference}</source>
      <translation>Die Labels {name} liegen auf einem anderen Gitter ({found}) als die Szene ({grid}). {difference}</translation>
    </message>
    <message>
      <source>The labels {name} cannot be resampled: labels and scene both need a CRS and a place. Assign them first.</source>
      <translation>Die Labels {name} können nicht umgerechnet werden: Labels und Szene brauchen beide ein KBS und eine Lage. Weisen Sie diese zuerst zu.</translation>
    </message>
    <message>
      <source>The labels {name} are on another grid ({found}) and are resampled to that of the scene ({grid}), nearest neighbour.</source>
      <translation>Die Labels {name} liegen auf einem anderen Gitter ({found}) und werden auf das der Szene ({grid}) umgerechnet, nach dem nächsten Nachbarn.</translation>
    </message>
    <message>
      <source>The labels {name} have {count} bands; labels are a raster with one band of class codes.</source>
      <translation>Die Labels {name} haben {count} Kanäle; Labels sind ein Raster mit einem Kanal von Klassencodes.</translation>
    </message>
    <message>
      <source>The labels {name} have complex values; class codes are whole numbers.</source>
      <translation>Die Labels {name} haben komplexe Werte; Klassencodes sind ganze Zahlen.</translation>
    </message>
    <message>
      <source>The labels {name} cannot be read: the file is damaged or incomplete ({error}); create it again.</source>
      <translation>Die Labels {name} können nicht gelesen werden: Die Datei ist beschädigt oder unvollständig ({error}); erstellen Sie sie neu.</translation>
    </message>
    <message>
      <source>{count} pixels of {name} have code 0 although its nodata value is {nodata:g}. Here code 0 means unlabelled, so they are no class. If they are, give them another code.</source>
      <translation>{count} Pixel von {name} haben den Code 0, obwohl der Nodata-Wert {nodata:g} ist. Code 0 bedeutet hier ohne Label; diese Pixel sind deshalb keine Klasse. Falls sie eine sind, geben Sie ihnen einen anderen Code.</translation>
    </message>
    <message>
      <source>The class table has no entry for the codes {listed}; their {pixels} pixels are not used.</source>
      <translation>Die Klassentabelle hat keinen Eintrag für die Codes {listed}; ihre {pixels} Pixel werden nicht verwendet.</translation>
    </message>
    <message>
      <source>The merge table {path} cannot be read ({error}); give a CSV file in UTF-8.</source>
      <translation>Die Zusammenfassungstabelle {path} kann nicht gelesen werden ({error}); geben Sie eine CSV-Datei in UTF-8 an.</translation>
    </message>
    <message>
      <source>The merge table {path} needs a header with the columns from,to and a row for each class.</source>
      <translation>Die Zusammenfassungstabelle {path} braucht eine Kopfzeile mit den Spalten from,to und eine Zeile für jede Klasse.</translation>
    </message>
    <message>
      <source>The merge table {path} has a row without a class in the column from; add it.</source>
      <translation>Die Zusammenfassungstabelle {path} hat eine Zeile ohne Klasse in der Spalte from; ergänzen Sie sie.</translation>
    </message>
    <message>
      <source>The merge table {path} merges "{old}" into "{other}" and into "{new}"; keep one row.</source>
      <translation>Die Zusammenfassungstabelle {path} legt „{old}“ sowohl in „{other}“ als auch in „{new}“; behalten Sie eine Zeile.</translation>
    </message>
    <message>
      <source>The labels have no class {listed}, which the merge table {name} names; these rows are not used.</source>
      <translation>Die Labels haben keine Klasse {listed}, welche die Zusammenführungstabelle {name} nennt; diese Zeilen werden nicht verwendet.</translation>
    </message>
    <message>
      <source>The class "{old}" is left out, as the merge table {name} says.</source>
      <translation>Die Klasse „{old}“ wird ausgelassen, wie es die Zusammenführungstabelle {name} sagt.</translation>
    </message>
    <message>
      <source>labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>The class "{old}" becomes "{target}".</source>
      <translation>Die Klasse „{old}“ wird zu „{target}“.</translation>
    </message>
    <message>
      <source>{name} cannot be read ({error}); give a CSV file in UTF-8.</source>
      <translation>{name} kann nicht gelesen werden ({error}); geben Sie eine CSV-Datei in UTF-8 an.</translation>
    </message>
    <message>
      <source>{name}: geometries are in the column "{geometry}", in the CRS of the scene.</source>
      <translation>{name}: Geometrien stehen in der Spalte „{geometry}“, im KBS der Szene.</translation>
    </message>
    <message>
      <source>degrees of WGS 84</source>
      <translation>Grad von WGS 84</translation>
    </message>
    <message>
      <source>the CRS of the scene</source>
      <translation>dem KBS der Szene</translation>
    </message>
    <message>
      <source>{name}: the columns "{x}" and "{y}" are coordinates in {place}.</source>
      <translation>{name}: Die Spalten „{x}“ und „{y}“ sind Koordinaten in {place}.</translation>
    </message>
    <message>
      <source>{name} has no columns of coordinates; it has {columns}. Call them x and y (in the CRS of the scene), or longitude and latitude (in degrees).</source>
      <translation>{name} hat keine Spalten mit Koordinaten; vorhanden: {columns}. Nennen Sie sie x und y (im KBS der Szene), oder longitude und latitude (in Grad).</translation>
    </message>
    <message>
      <source>no column</source>
      <translation>keine Spalte</translation>
    </message>
    <message>
      <source>blocks</source>
      <translation>Blöcke</translation>
    </message>
    <message>
      <source>random</source>
      <translation>zufällig</translation>
    </message>
    <message>
      <source>held out, blocks</source>
      <translation>zurückgehalten, Blöcke</translation>
    </message>
    <message>
      <source>held out, fields</source>
      <translation>zurückgehalten, Felder</translation>
    </message>
    <message>
      <source>held out, polygons</source>
      <translation>zurückgehalten, Polygone</translation>
    </message>
    <message>
      <source>held out, random</source>
      <translation>zurückgehalten, zufällig</translation>
    </message>
    <message>
      <source>given</source>
      <translation>angegeben</translation>
    </message>
    <message>
      <source>given validation pixels are never trained on</source>
      <translation>mit angegebenen Validierungspixeln wird nie trainiert</translation>
    </message>
    <message>
      <source>{name} labels</source>
      <translation>Labels ({name})</translation>
    </message>
    <message>
      <source>table of the training labels</source>
      <translation>Tabelle der Trainingslabels</translation>
    </message>
    <message>
      <source>The {name} labels hold classes without training pixels (codes {listed}); the network cannot learn these classes.</source>
      <translation>Die Labels der Teilmenge {name} enthalten Klassen ohne Trainingspixel (Codes {listed}); das Netz kann diese Klassen nicht lernen.</translation>
    </message>
    <message>
      <source>{count} {name} pixels are also training pixels; they are not used for the {name}.</source>
      <translation>{count} Pixel der Teilmenge {name} sind auch Trainingspixel; sie werden in der Teilmenge {name} nicht verwendet.</translation>
    </message>
    <message>
      <source>All {name} pixels are also training pixels; choose other {name} labels.</source>
      <translation>Alle Pixel der Teilmenge {name} sind auch Trainingspixel; wählen Sie andere Labels für die Teilmenge {name}.</translation>
    </message>
    <message>
      <source>All {count} test pixels are also validation pixels; choose other test labels, or leave them out.</source>
      <translation>Alle {count} Testpixel sind auch Validierungspixel; wählen Sie andere Testlabels, oder lassen Sie sie weg.</translation>
    </message>
    <message>
      <source>{count} test pixels are also validation pixels; they are not used for the test.</source>
      <translation>{count} Testpixel sind auch Validierungspixel; sie werden nicht für den Test verwendet.</translation>
    </message>
    <message>
      <source>No class has more than {count} labelled pixels, which training needs, so that none is left for validation; label at least {wanted} pixels of a class, or give validation labels.</source>
      <translation>Keine Klasse hat mehr als {count} Pixel mit Label, die das Training braucht, so dass keines zur Validierung übrig ist; versehen Sie mindestens {wanted} Pixel einer Klasse mit Labels, oder geben Sie Validierungslabels an.</translation>
    </message>
    <message>
      <source>No validation pixels can be held out in blocks ({reason}) They are drawn at random instead, so the validation accuracy is optimistic.</source>
      <translation>In Blöcken lassen sich keine Validierungspixel zurückhalten ({reason}) Sie werden stattdessen zufällig gezogen; daher ist die Validierungsgenauigkeit optimistisch.</translation>
    </message>
    <message>
      <source>Held out {num_held_out} of {num_labelled} labelled pixels for validation ({kind}, guard band of {guard} pixels).</source>
      <translation>{num_held_out} von {num_labelled} Pixeln mit Label wurden für die Validierung zurückgehalten ({kind}, Schutzstreifen von {guard} Pixeln).</translation>
    </message>
    <message>
      <source>validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <source>The {name} labels were split with a guard band of {guard} pixels, and patches of {patch_size} pixels reach across it: {share:.1f} % of the {name} patches hold training pixels, so the {name} accuracy will be optimistic. Train with patches of at most {largest} pixels, or split with a guard band of at least {half} pixels.</source>
      <translation>Die Labels der Teilmenge {name} wurden mit einem Schutzstreifen von {guard} Pixeln abgeteilt, und Patches von {patch_size} Pixeln reichen über ihn hinweg: {share:.1f} % der Patches der Teilmenge {name} enthalten Trainingspixel; daher wird die Genauigkeit der Teilmenge {name} optimistisch sein. Trainieren Sie mit Patches von höchstens {largest} Pixeln, oder teilen Sie mit einem Schutzstreifen von mindestens {half} Pixeln auf.</translation>
    </message>
    <message>
      <source>No polygon or point of {file} has a geometry and a class in the field "{name}".</source>
      <translation>Kein Polygon oder Punkt von {file} hat eine Geometrie und eine Klasse im Feld „{name}“.</translation>
    </message>
    <message>
      <source>{count} of {num_geometries} features of {file} have no geometry, or no class in the field "{name}"; they are not used.</source>
      <translation>{count} von {num_geometries} Objekten von {file} haben keine Geometrie oder keine Klasse im Feld „{name}“; sie werden nicht verwendet.</translation>
    </message>
    <message>
      <source>Features of {file} with 0 in the field "{name}": {count}. Here 0 means unlabelled, so they are no class. If they are, give them another code.</source>
      <translation>Objekte von {file} mit 0 im Feld „{name}“: {count}. 0 bedeutet hier ohne Label; sie sind deshalb keine Klasse. Falls sie eine sind, geben Sie ihnen einen anderen Code.</translation>
    </message>
    <message>
      <source>{file} has no CRS; its coordinates are taken as those of the scene.</source>
      <translation>{file} hat kein KBS; seine Koordinaten werden als die der Szene genommen.</translation>
    </message>
    <message>
      <source>{file} has coordinates that are no numbers in the CRS of the scene; check the CRS of both layers.</source>
      <translation>{file} hat Koordinaten, die im KBS der Szene keine Zahlen sind; prüfen Sie das KBS beider Layer.</translation>
    </message>
    <message>
      <source>give a smaller least share</source>
      <translation>geben Sie einen kleineren kleinsten Anteil an</translation>
    </message>
    <message>
      <source>choose pixels by their centre instead</source>
      <translation>wählen Sie Pixel stattdessen nach ihrer Mitte</translation>
    </message>
    <message>
      <source>No polygon of {file} covers {least_share:.0%} of a pixel; {advice}.</source>
      <translation>Kein Polygon von {file} bedeckt {least_share:.0%} eines Pixels; {advice}.</translation>
    </message>
    <message>
      <source>Pixels are labelled if polygons of one class cover at least {least_share:.0%} of them: {num_left_out} pixels whose centre lies in a polygon are left out, and {num_labelled} others are labelled.</source>
      <translation>Pixel erhalten ein Label, wenn Polygone einer Klasse mindestens {least_share:.0%} von ihnen bedecken: {num_left_out} Pixel, deren Mitte in einem Polygon liegt, werden ausgelassen, und {num_labelled} andere erhalten ein Label.</translation>
    </message>
    <message>
      <source>{count} pixels lie in polygons or points of different classes; they get the class of the last one in the file.</source>
      <translation>{count} Pixel liegen in Polygonen oder Punkten verschiedener Klassen; sie erhalten die Klasse des letzten in der Datei.</translation>
    </message>
    <message>
      <source>{count} pixels lie in polygons or points of different classes; these pixels are not used.</source>
      <translation>{count} Pixel liegen in Polygonen oder Punkten verschiedener Klassen; diese Pixel werden nicht verwendet.</translation>
    </message>
    <message>
      <source>contain no pixel centre</source>
      <translation>enthalten keine Pixelmitte</translation>
    </message>
    <message>
      <source>touch no pixel</source>
      <translation>berühren kein Pixel</translation>
    </message>
    <message>
      <source>cover {share:.0%} of no pixel</source>
      <translation>bedecken von keinem Pixel {share:.0%}</translation>
    </message>
    <message>
      <source>{num_lost} of {num_geometries} polygons or points label no pixel: they lie outside the scene, {reason}, or are covered by others.</source>
      <translation>{num_lost} von {num_geometries} Polygonen oder Punkten geben keinem Pixel ein Label: Sie liegen außerhalb der Szene, {reason}, oder sind von anderen verdeckt.</translation>
    </message>
    <message>
      <source>, because a split by polygons needs at least two features for each of the {num_classes} classes</source>
      <translation>, weil eine Aufteilung nach Polygonen für jede der {num_classes} Klassen mindestens zwei Objekte braucht</translation>
    </message>
    <message>
      <source>The {num_parts} separate parts of {num_features} features are the units{reason}.</source>
      <translation>Die {num_parts} getrennten Teile von {num_features} Objekten sind die Einheiten{reason}.</translation>
    </message>
    <message>
      <source>{num_leaving} of {num_geometries} polygons or points extend beyond the scene; only the area inside is used.</source>
      <translation>{num_leaving} von {num_geometries} Polygonen oder Punkten reichen über die Szene hinaus; nur die Fläche innerhalb wird verwendet.</translation>
    </message>
    <message>
      <source>{file} has no field "{field}"; choose one of {fields}.</source>
      <translation>{file} hat kein Feld „{field}“; wählen Sie eines von {fields}.</translation>
    </message>
    <message>
      <source>none: it has no field</source>
      <translation>keinem: Es hat kein Feld</translation>
    </message>
    <message>
      <source>{file} cannot be read as a raster or a vector file ({error}); choose another file.</source>
      <translation>{file} kann weder als Raster noch als Vektordatei gelesen werden ({error}); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{file} is a table without geometries; choose a layer of polygons or points.</source>
      <translation>{file} ist eine Tabelle ohne Geometrien; wählen Sie einen Layer mit Polygonen oder Punkten.</translation>
    </message>
    <message>
      <source>{file} holds geometries that cannot be read ({error}); save it with straight segments instead of curves.</source>
      <translation>{file} enthält Geometrien, die nicht gelesen werden können ({error}); speichern Sie die Datei mit geraden Segmenten statt Kurven.</translation>
    </message>
    <message>
      <source>Say which field of {file} holds the class; it has {fields}.</source>
      <translation>Geben Sie an, welches Feld von {file} die Klasse enthält; vorhanden: {fields}.</translation>
    </message>
    <message>
      <source>no field</source>
      <translation>kein Feld</translation>
    </message>
    <message>
      <source>The classes of {file} are those of its only field, {first_usable}.</source>
      <translation>Die Klassen von {file} sind die des einzigen Feldes, {first_usable}.</translation>
    </message>
    <message>
      <source>{file} has the layers {listed}; say which one holds the labels.</source>
      <translation>{file} hat die Layer {listed}; geben Sie an, welcher die Labels enthält.</translation>
    </message>
    <message>
      <source>The field "{name}" mixes numbers with text ("{odd}"); correct these values, or choose a field with whole numbers or with names only.</source>
      <translation>Das Feld „{name}“ mischt Zahlen mit Text („{odd}“); berichtigen Sie diese Werte, oder wählen Sie ein Feld nur mit ganzen Zahlen oder nur mit Namen.</translation>
    </message>
    <message>
      <source>The field "{name}" holds numbers that are not whole; they are taken as class names, numbered in the order of their text: {values}.</source>
      <translation>Das Feld „{name}“ enthält Zahlen, die nicht ganz sind; sie werden als Klassennamen genommen und in der Reihenfolge ihres Textes nummeriert: {values}.</translation>
    </message>
    <message>
      <source>The class table has no entry for {listed} in the field "{name}"; these polygons or points are not used.</source>
      <translation>Die Klassentabelle hat keinen Eintrag für {listed} im Feld „{name}“; diese Polygone oder Punkte werden nicht verwendet.</translation>
    </message>
    <message>
      <source>The field "{name}" holds whole numbers with a decimal point as text; they are used as class codes: {values}.</source>
      <translation>Das Feld „{name}“ enthält als Text ganze Zahlen mit Dezimalpunkt; sie werden als Klassencodes verwendet: {values}.</translation>
    </message>
    <message>
      <source>The field "{name}" writes the class code {code} in several ways ({listed}); they are taken as one class.</source>
      <translation>Das Feld „{name}“ schreibt den Klassencode {code} auf mehrere Arten ({listed}); sie werden als eine Klasse genommen.</translation>
    </message>
    <message>
      <source>"{text}" is code {code}</source>
      <translation>„{text}“ ist Code {code}</translation>
    </message>
    <message>
      <source>{listed} and {num_more} more</source>
      <translation>{listed} und {num_more} weitere</translation>
    </message>
    <message>
      <source>The field "{name}" holds {value}; class codes are whole numbers from 1 to {max_code} (0 means unlabelled). Choose another field.</source>
      <translation>Das Feld „{name}“ enthält {value}; Klassencodes sind ganze Zahlen von 1 bis {max_code} (0 bedeutet ohne Label). Wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
      <source>The scene is georeferenced by ground control points, so vector labels cannot be rasterized onto it; warp the scene to a CRS first, or give labels as a raster of its size.</source>
      <translation>Die Szene ist durch Passpunkte georeferenziert, daher lassen sich Vektorlabels nicht auf sie rastern; entzerren Sie die Szene zuerst in ein KBS, oder geben Sie Labels als Raster ihrer Größe an.</translation>
    </message>
    <message>
      <source>{file} cannot be transformed to the CRS of the scene; check that both layers have the right CRS.</source>
      <translation>{file} kann nicht in das KBS der Szene umgerechnet werden; prüfen Sie, ob beide Layer das richtige KBS haben.</translation>
    </message>
    <message>
      <source>The scene has no georeference: place it first (Import a cube), or draw the labels on it.</source>
      <translation>Die Szene hat keine Georeferenz: Verorten Sie sie zuerst („Datenwürfel importieren“), oder zeichnen Sie die Labels auf ihr.</translation>
    </message>
    <message>
      <source>The labels {name} do not overlap the scene: they span x {left:.6g} to {right:.6g}, y {bottom:.6g} to {top:.6g}; the scene spans x {west:.6g} to {east:.6g}, y {south:.6g} to {north:.6g}. {hint}</source>
      <translation>Die Labels {name} überlappen die Szene nicht: Sie reichen über x {left:.6g} bis {right:.6g}, y {bottom:.6g} bis {top:.6g}; die Szene reicht über x {west:.6g} bis {east:.6g}, y {south:.6g} bis {north:.6g}. {hint}</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} und {last}</translation>
    </message>
    <message>
      <source>{name} has no spectra beside it; give the .sli file with its header.</source>
      <translation>Neben {name} liegen keine Spektren; geben Sie die .sli-Datei mit ihrem Header an.</translation>
    </message>
    <message>
      <source>{name} has {num_wavelengths} wavelengths for {num_bands} bands; correct it.</source>
      <translation>{name} hat {num_wavelengths} Wellenlängen für {num_bands} Kanäle; korrigieren Sie das.</translation>
    </message>
    <message>
      <source>{header_path} has {num_names} names for {num_values} spectra, so they are numbered; a name must not have a comma.</source>
      <translation>{header_path} hat {num_names} Namen für {num_values} Spektren, daher werden sie nummeriert; ein Name darf kein Komma haben.</translation>
    </message>
    <message>
      <source>{name} cannot be read as an ENVI spectral library ({error}).</source>
      <translation>{name} kann nicht als ENVI-Spektralbibliothek gelesen werden ({error}).</translation>
    </message>
    <message>
      <source>{name} cannot be read as an ENVI spectral library: its header has the file type "{kind}".</source>
      <translation>{name} kann nicht als ENVI-Spektralbibliothek gelesen werden: Der Header hat den Dateityp „{kind}“.</translation>
    </message>
    <message>
      <source>{name} holds {num_values} values, and its header says {num_spectra} spectra of {num_bands} bands; copy the file again, or correct the header.</source>
      <translation>{name} enthält {num_values} Werte, und der Header gibt {num_spectra} Spektren mit {num_bands} Kanälen an; kopieren Sie die Datei noch einmal, oder korrigieren Sie den Header.</translation>
    </message>
    <message>
      <source>{name} has complex values; export their real part first.</source>
      <translation>{name} hat komplexe Werte; exportieren Sie zuerst ihren Realteil.</translation>
    </message>
    <message>
      <source>The "reflectance scale factor" of {name} is {factor:g}; correct or remove it.</source>
      <translation>Der „reflectance scale factor“ von {name} ist {factor:g}; korrigieren oder entfernen Sie ihn.</translation>
    </message>
    <message>
      <source>{name} has gain or offset values and the reflectance scale factor {factor:g}; gain and offset are used, and the factor is not.</source>
      <translation>{name} hat Gain- oder Offset-Werte und den Reflektanz-Skalierungsfaktor {factor:g}; Gain und Offset werden verwendet, der Faktor nicht.</translation>
    </message>
    <message>
      <source>The list "{key}" of {name} has {count} entries, but the spectra have {num_bands} bands; correct or remove it.</source>
      <translation>Die Liste „{key}“ von {name} hat {count} Einträge, aber die Spektren haben {num_bands} Kanäle; korrigieren oder entfernen Sie sie.</translation>
    </message>
    <message>
      <source>"{key}" of {name} has {count} numbers; correct it to one.</source>
      <translation>„{key}“ von {name} hat {count} Zahlen; korrigieren Sie es auf eine.</translation>
    </message>
    <message>
      <source>"{key}" of {name} is not a list of numbers ({error}); correct it.</source>
      <translation>„{key}“ von {name} ist keine Liste von Zahlen ({error}); korrigieren Sie es.</translation>
    </message>
    <message>
      <source>{name} is too large for a spectral library; choose another file.</source>
      <translation>{name} ist zu groß für eine Spektralbibliothek; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} cannot be read ({error}); choose another file.</source>
      <translation>{path} kann nicht gelesen werden ({error}); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{name} is no spectral library that can be read; give ENVI (.sli), USGS splib07, ECOSTRESS, ASD, SVC, or a table whose first column is the wavelength.</source>
      <translation>{name} ist keine Spektralbibliothek, die gelesen werden kann; geben Sie ENVI (.sli), USGS splib07, ECOSTRESS, ASD, SVC oder eine Tabelle an, deren erste Spalte die Wellenlänge ist.</translation>
    </message>
    <message>
      <source>{name} is an ASD file whose header is damaged; export it as text.</source>
      <translation>{name} ist eine ASD-Datei, deren Header beschädigt ist; exportieren Sie sie als Text.</translation>
    </message>
    <message>
      <source>{name} is an ASD file that ends early; copy it again.</source>
      <translation>{name} ist eine ASD-Datei, die vorzeitig endet; kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>{name} is an SVC file without a column of reflectance; export it again.</source>
      <translation>{name} ist eine SVC-Datei ohne Spalte der Reflektanz; exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>{name} has no pairs of wavelength and value; download it again.</source>
      <translation>{name} hat keine Paare aus Wellenlänge und Wert; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
      <source>{name} has {num_values} values, but no file of {num_values} wavelengths lies in its folder or the one above. Copy the file splib07..._Wavelengths_....txt of its spectrometer there.</source>
      <translation>{name} hat {num_values} Werte, aber keine Datei mit {num_values} Wellenlängen liegt in ihrem Ordner oder dem darüber. Kopieren Sie die Datei splib07..._Wavelengths_....txt des Spektrometers dorthin.</translation>
    </message>
    <message>
      <source>The library {name} is no GeoPackage; choose a name that ends in .gpkg.</source>
      <translation>Die Bibliothek {name} ist kein GeoPackage; wählen Sie einen Namen, der auf .gpkg endet.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a library ({error}); import it first.</source>
      <translation>{name} kann nicht als Bibliothek gelesen werden ({error}); importieren Sie sie zuerst.</translation>
    </message>
    <message>
      <source>{name} has no field with spectral profiles; make a library with “Import a spectral library”.</source>
      <translation>{name} hat kein Feld mit Spektralprofilen; erzeugen Sie eine Bibliothek mit „Spektralbibliothek importieren“.</translation>
    </message>
    <message>
      <source>{name} has no field "{group_field}"; it has {fields}. Choose one of them.</source>
      <translation>{name} hat kein Feld „{group_field}“; vorhanden: {fields}. Wählen Sie eines davon.</translation>
    </message>
    <message>
      <source>{left_out} of {num_fields} rows of {name} hold no profile that can be read; they are left out.</source>
      <translation>{left_out} von {num_fields} Zeilen von {name} enthalten kein lesbares Profil; sie werden ausgelassen.</translation>
    </message>
    <message>
      <source>The lists of a profile have different lengths.</source>
      <translation>Die Listen eines Profils haben verschiedene Längen.</translation>
    </message>
    <message>
      <source>The profile of {name} in {file} is damaged: x, y and bbl are lists with a number for each band. Remove this row, or import the library again.</source>
      <translation>Das Profil von {name} in {file} ist beschädigt: x, y und bbl sind Listen mit einer Zahl für jeden Kanal. Entfernen Sie diese Zeile, oder importieren Sie die Bibliothek neu.</translation>
    </message>
    <message>
      <source>The library gives one code to several classes; correct the column code.</source>
      <translation>Die Bibliothek gibt mehreren Klassen denselben Code; berichtigen Sie die Spalte code.</translation>
    </message>
    <message>
      <source>The spectrum {name} of {source} has no wavelengths, so it cannot be resampled.</source>
      <translation>Das Spektrum {name} von {source} hat keine Wellenlängen und kann daher nicht umgerechnet werden.</translation>
    </message>
    <message>
      <source>{name} has the wavelength {wavelength} ({unit}), which is outside {lowest:g} to {highest:g} nm; correct the number or the unit.</source>
      <translation>{name} hat die Wellenlänge {wavelength} ({unit}), die außerhalb von {lowest:g} bis {highest:g} nm liegt; korrigieren Sie die Zahl oder die Einheit.</translation>
    </message>
    <message>
      <source>The model of {network} keeps no statistics of its training scene, which the distance needs: an older version wrote the file, or the scene could not be read at the end of the training. Train again, or leave out the distance.</source>
      <translation>Das Modell von {network} enthält keine Statistik seiner Trainingsszene, die der Abstand braucht: Eine ältere Version hat die Datei geschrieben, oder die Szene konnte am Ende des Trainings nicht gelesen werden. Trainieren Sie noch einmal, oder lassen Sie den Abstand weg.</translation>
    </message>
    <message>
      <source>The bands {bands} are not all in the scene; choose band numbers from 1 to {num_bands}.</source>
      <translation>Die Kanäle {bands} sind nicht alle in der Szene; wählen Sie Kanalnummern von 1 bis {num_bands}.</translation>
    </message>
    <message>
      <source>{name} is {value}; choose at least 1, or None.</source>
      <translation>{name} ist {value}; wählen Sie mindestens 1, oder None.</translation>
    </message>
    <message>
      <source>The precision "{precision}" is unknown; choose one of {precisions}.</source>
      <translation>Die Genauigkeit der Zahlen „{precision}“ ist unbekannt; wählen Sie eine von {precisions}.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>The memory limit allows batches of {batch_size} patches instead of {job_batch_size}. The map is the same.</source>
      <translation>Die Speichergrenze erlaubt Batches von {batch_size} Patches statt {job_batch_size}. Die Karte ist dieselbe.</translation>
    </message>
    <message>
      <source>Resuming after {num_done} of {total} tiles.</source>
      <translation>Fortsetzung nach {num_done} von {total} Kacheln.</translation>
    </message>
    <message>
      <source>The values of {name} seem to be no probabilities: they reach {largest:.4g}, and those of a pixel add up to {low:.4g} to {high:.4g}, not to one number. Choose the probabilities of the classes, not class codes, scores or a scene.</source>
      <translation>Die Werte von {name} scheinen keine Wahrscheinlichkeiten zu sein: Sie reichen bis {largest:.4g}, und die eines Pixels ergeben in der Summe {low:.4g} bis {high:.4g}, nicht eine feste Zahl. Wählen Sie die Wahrscheinlichkeiten der Klassen, nicht Klassencodes, Scores oder eine Szene.</translation>
    </message>
    <message>
      <source>If it is a fill value, declare it as nodata (gdal_edit.py -a_nodata).</source>
      <translation>Wenn dies ein Füllwert ist, geben Sie ihn als Nodata an (gdal_edit.py -a_nodata).</translation>
    </message>
    <message>
      <source>Choose the probabilities, not the scores or their logarithms.</source>
      <translation>Wählen Sie die Wahrscheinlichkeiten, nicht die Scores oder deren Logarithmen.</translation>
    </message>
    <message>
      <source>The probabilities {name} have the value {value:.4g} in row {row}, column {column}; probabilities are not negative. {advice}</source>
      <translation>Die Wahrscheinlichkeiten {name} haben den Wert {value:.4g} in Zeile {row}, Spalte {column}; Wahrscheinlichkeiten sind nicht negativ. {advice}</translation>
    </message>
    <message>
      <source>The values of a pixel in {name} add up to {low:.4g} to {high:.4g} instead of 1; they were divided by their sum.</source>
      <translation>Die Werte eines Pixels in {name} summieren sich zu {low:.4g} bis {high:.4g} statt 1; sie wurden durch ihre Summe geteilt.</translation>
    </message>
    <message>
      <source>the tag {tag}</source>
      <translation>der Tag {tag}</translation>
    </message>
    <message>
      <source>the class table {name}</source>
      <translation>die Klassentabelle {name}</translation>
    </message>
    <message>
      <source>Band {number} of {name} is marked as alpha: it masks pixels, and is no class. If it holds the probabilities of a class, remove the mark: gdal_edit.py -colorinterp_{number} undefined {name}</source>
      <translation>Kanal {number} von {name} ist als Alpha markiert: Er maskiert Pixel und ist keine Klasse. Wenn er die Wahrscheinlichkeiten einer Klasse enthält, entfernen Sie die Markierung: gdal_edit.py -colorinterp_{number} undefined {name}</translation>
    </message>
    <message>
      <source>The probabilities {name} have {num_bands} bands, but {source} has {num_classes} classes; give a class table with one class for each band.</source>
      <translation>Die Wahrscheinlichkeiten {name} haben {num_bands} Kanäle, aber {source} hat {num_classes} Klassen; geben Sie eine Klassentabelle mit einer Klasse für jeden Kanal an.</translation>
    </message>
    <message>
      <source>The bands of {name} have other names than the classes of {source}; the bands are taken in the order of the codes: {listed}.</source>
      <translation>Die Kanäle von {name} haben andere Namen als die Klassen ({source}); die Kanäle werden in der Reihenfolge der Codes genommen: {listed}.</translation>
    </message>
    <message>
      <source>{name} has no class table; its bands are taken as classes with the codes 1 to {num_entries}: {listed}. Give a class table for other codes, names or colours.</source>
      <translation>{name} hat keine Klassentabelle; die Kanäle werden als Klassen mit den Codes 1 bis {num_entries} genommen: {listed}. Geben Sie für andere Codes, Namen oder Farben eine Klassentabelle an.</translation>
    </message>
    <message>
      <source>Tiles of {tile_size} pixels take about {needed} MB, more than the memory limit of {limit} MB; leave out the tile size, or raise the memory limit.</source>
      <translation>Kacheln von {tile_size} Pixeln brauchen etwa {needed} MB, mehr als die Speichergrenze von {limit} MB; lassen Sie die Kachelgröße weg, oder erhöhen Sie die Speichergrenze.</translation>
    </message>
    <message>
      <source>the smallest tiles need about {needed} MB</source>
      <translation>die kleinsten Kacheln brauchen etwa {needed} MB</translation>
    </message>
    <message>
      <source>The memory limit of {limit} MB is too small: {needs}, including {taken} MB of the program itself; raise the limit to at least {least} MB.</source>
      <translation>Die Speichergrenze von {limit} MB ist zu klein: {needs}, einschließlich {taken} MB des Programms selbst; erhöhen Sie die Grenze auf mindestens {least} MB.</translation>
    </message>
    <message>
      <source>computer</source>
      <translation>Computer</translation>
    </message>
    <message>
      <source>graphics card</source>
      <translation>Grafikkarte</translation>
    </message>
    <message>
      <source>The {owner} has too little free memory: {needs}, but {free} MB are free; close other programs.</source>
      <translation>Zu wenig freier Speicher ({owner}): {needs}, aber {free} MB sind frei; schließen Sie andere Programme.</translation>
    </message>
    <message>
      <source>Neighbouring pixels are alike and other places differ: trust the figures of the other parts, and assess the map.</source>
      <translation>Benachbarte Pixel gleichen sich, und andere Orte weichen ab: Vertrauen Sie den Zahlen der anderen Teile, und bewerten Sie die Karte.</translation>
    </message>
    <message>
      <source>No confidence gives the wanted accuracy of {wanted} on the {num_pixels} validation pixels of the model: the highest is {accuracy}, for the surest {coverage} of them. Choose at most {accuracy}, or a smallest confidence.</source>
      <translation>Keine Konfidenz ergibt die gewünschte Genauigkeit von {wanted} auf den {num_pixels} Validierungspixeln des Modells: Die höchste ist {accuracy}, für die sichersten {coverage} von ihnen. Wählen Sie höchstens {accuracy}, oder eine kleinste Konfidenz.</translation>
    </message>
    <message>
      <source>no pixel was accepted</source>
      <translation>wurde kein Pixel angenommen</translation>
    </message>
    <message>
      <source>{share} of the accepted pixels were right</source>
      <translation>waren {share} der angenommenen Pixel richtig</translation>
    </message>
    <message>
      <source>{accuracy} for {share:.0f} %</source>
      <translation>{accuracy} für {share:.0f} %</translation>
    </message>
    <message>
      <source>Wanted accuracy {wanted}: pixels with a confidence of at least {threshold:.4g} are classified. Of the {num_pixels} validation pixels, {coverage} have it, and {accuracy} of these are right. Where other parts of the scene chose the threshold, {kept} ({kept_coverage} were accepted). Accuracy of the surest validation pixels: {curve}. {caution}</source>
      <translation>Gewünschte Genauigkeit {wanted}: Pixel mit einer Konfidenz von mindestens {threshold:.4g} werden klassifiziert. Von den {num_pixels} Validierungspixeln haben {coverage} sie, und {accuracy} davon sind richtig. Wo andere Teile der Szene den Schwellenwert wählten, {kept} ({kept_coverage} wurden angenommen). Genauigkeit der sichersten Validierungspixel: {curve}. {caution}</translation>
    </message>
    <message>
      <source>The model has {num_pixels} validation pixels, which are too few or too often wrong for a coverage of {coverage}: the sets would hold every class. Choose a smaller coverage.</source>
      <translation>Das Modell hat {num_pixels} Validierungspixel; das sind zu wenige, oder sie sind zu oft falsch, für eine Abdeckung von {coverage}: Die Mengen würden jede Klasse enthalten. Wählen Sie eine kleinere Abdeckung.</translation>
    </message>
    <message>
      <source>Sets of classes: every class with a probability of at least {threshold:.3g}. Promised coverage {promised}. Where other parts of the scene chose the threshold, the sets of {kept} of the {num_pixels} validation pixels held the true class (lowest part: {lowest}). {caution}</source>
      <translation>Mengen von Klassen: jede Klasse mit einer Wahrscheinlichkeit von mindestens {threshold:.3g}. Versprochene Abdeckung {promised}. Wo andere Teile der Szene den Schwellenwert wählten, enthielten die Mengen von {kept} der {num_pixels} Validierungspixel die wahre Klasse (schlechtester Teil: {lowest}). {caution}</translation>
    </message>
    <message>
      <source>{model} keeps no validation pixels, which {purpose} needs: an older version wrote the file, or the validation pixels were few or lay in one place. Train again with labels in several places, or {instead}.</source>
      <translation>{model} enthält keine Validierungspixel; gebraucht werden sie für: {purpose}. Eine ältere Version hat die Datei geschrieben, oder die Validierungspixel waren wenige oder lagen an einem Ort. Trainieren Sie noch einmal mit Labels an mehreren Orten, oder {instead}.</translation>
    </message>
    <message>
      <source>, with an agreement of {agreement:.3f} %</source>
      <translation> mit einer Übereinstimmung von {agreement:.3f} %</translation>
    </message>
    <message>
      <source>The map is computed in float32: it has {num_compared} valid pixels{found}, but {num_needed} must be compared before bfloat16 is used.</source>
      <translation>Die Karte wird in float32 berechnet: Sie hat {num_compared} gültige Pixel{found}, aber {num_needed} müssen verglichen werden, bevor bfloat16 verwendet wird.</translation>
    </message>
    <message>
      <source>bfloat16</source>
      <translation>bfloat16</translation>
    </message>
    <message>
      <source>bfloat16, with {share:.1f} % of the pixels near a tie and computed again in float32,</source>
      <translation>bfloat16, mit {share:.1f} % der Pixel nahe an einem Gleichstand, die in float32 noch einmal berechnet wurden,</translation>
    </message>
    <message>
      <source>{method} gives {num_other} of {num_compared} pixels another class than float32 (agreement {agreement:.3f} %)</source>
      <translation>{method} gibt {num_other} von {num_compared} Pixeln eine andere Klasse als float32 (Übereinstimmung {agreement:.3f} %)</translation>
    </message>
    <message>
      <source>{result}: the remaining tiles are computed in bfloat16.</source>
      <translation>{result}: Die übrigen Kacheln werden in bfloat16 berechnet.</translation>
    </message>
    <message>
      <source>{result}; bfloat16 is faster only up to {largest_near:g} % near a tie: the map is computed in float32.</source>
      <translation>{result}; bfloat16 ist nur schneller, wenn höchstens {largest_near:g} % nahe an einem Gleichstand liegen: Die Karte wird in float32 berechnet.</translation>
    </message>
    <message>
      <source>{result}; an agreement of {needed_agreement:g} % is needed: the map is computed in float32.</source>
      <translation>{result}; eine Übereinstimmung von {needed_agreement:g} % ist nötig: Die Karte wird in float32 berechnet.</translation>
    </message>
    <message>
      <source>This model has no layers to compute in bfloat16: the map is computed in float32.</source>
      <translation>Dieses Modell hat keine Schichten, die in bfloat16 berechnet werden können: Die Karte wird in float32 berechnet.</translation>
    </message>
    <message>
      <source>This {owner} is not faster in bfloat16: the map is computed in float32.</source>
      <translation>Dieses Gerät ({owner}) ist in bfloat16 nicht schneller: Die Karte wird in float32 berechnet.</translation>
    </message>
    <message>
      <source>Resuming after {num_regularised} of {num_rows} rows of the map.</source>
      <translation>Fortsetzung nach {num_regularised} von {num_rows} Zeilen der Karte.</translation>
    </message>
    <message>
      <source>Fitting the components of the scene</source>
      <translation>Komponenten der Szene werden angepasst</translation>
    </message>
    <message>
      <source>the comparison of neighbours</source>
      <translation>den Vergleich von Nachbarn</translation>
    </message>
    <message>
      <source>Regularising</source>
      <translation>Karte wird regularisiert</translation>
    </message>
    <message>
      <source>The {owner} has too little free memory: the smallest tiles of the regularisation need about {smallest} MB; close other programs.</source>
      <translation>Zu wenig freier Speicher ({owner}): Die kleinsten Kacheln der Regularisierung brauchen etwa {smallest} MB; schließen Sie andere Programme.</translation>
    </message>
    <message>
      <source>The regularisation needs about {smallest} MB for tiles of {side} pixels, more than the limit leaves ({left} MB); raise the memory limit, or choose smaller tiles or fewer steps.</source>
      <translation>Die Regularisierung braucht etwa {smallest} MB für Kacheln von {side} Pixeln, mehr als die Grenze übrig lässt ({left} MB); erhöhen Sie die Speichergrenze, oder wählen Sie kleinere Kacheln oder weniger Schritte.</translation>
    </message>
    <message>
      <source>Classifying on the cluster</source>
      <translation>Klassifikation auf dem Cluster</translation>
    </message>
    <message>
      <source>Regularising on the cluster</source>
      <translation>Regularisierung auf dem Cluster</translation>
    </message>
    <message>
      <source>The file {name} was cut off while the map was made; run again.</source>
      <translation>Die Datei {name} wurde abgeschnitten, während die Karte entstand; führen Sie den Lauf noch einmal aus.</translation>
    </message>
    <message>
      <source>An earlier run left the file {path}, which this run does not use; delete it, unless you want to resume that run.</source>
      <translation>Ein früherer Lauf hat die Datei {path} hinterlassen, die dieser Lauf nicht verwendet; löschen Sie sie, wenn Sie jenen Lauf nicht fortsetzen wollen.</translation>
    </message>
    <message>
      <source>The checkpoint {first} is damaged; the map starts from the beginning.</source>
      <translation>Der Zwischenstand {first} ist beschädigt; die Karte beginnt von vorn.</translation>
    </message>
    <message>
      <source>The checkpoint {first} belongs to a map with another scene, model or settings; this map starts from the beginning.</source>
      <translation>Der Zwischenstand {first} gehört zu einer Karte mit anderer Szene, anderem Modell oder anderen Einstellungen; diese Karte beginnt von vorn.</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: the disk has {free} of free space, but the map needs up to {needed} while it is made; free some space or choose another folder.</source>
      <translation>Die Ausgabe {path} kann nicht geschrieben werden: Auf dem Datenträger sind {free} frei, aber die Karte braucht bis zu {needed}, während sie entsteht; schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Classifying</source>
      <translation>Klassifikation</translation>
    </message>
    <message>
      <source>Writing the map</source>
      <translation>Karte wird geschrieben</translation>
    </message>
    <message>
      <source>The {noun} {first} and {name} are the same model; give each model once.</source>
      <translation>{first} und {name} ({noun}) sind dasselbe Modell; geben Sie jedes Modell einmal an.</translation>
    </message>
    <message>
      <source>The {noun} have different classes: {first} {first_classes}; {name} {classes}. Choose models with the same classes.</source>
      <translation>Verschiedene Klassen ({noun}): {first} {first_classes}; {name} {classes}. Wählen Sie Modelle mit denselben Klassen.</translation>
    </message>
    <message>
      <source>The models use different bands of the scene: {first} {first_bands}; {name} {bands}. Choose models that were trained on the same bands.</source>
      <translation>Die Modelle verwenden verschiedene Kanäle der Szene: {first} {first_bands}; {name} {bands}. Wählen Sie Modelle, die auf denselben Kanälen trainiert wurden.</translation>
    </message>
    <message>
      <source>The first model needs the values of {name} with its reflectance scale factor, and another model needs them without it; choose models that were trained on the same scale.</source>
      <translation>Das erste Modell braucht die Werte von {name} mit ihrem Reflektanz-Skalierungsfaktor, und ein anderes Modell braucht sie ohne ihn; wählen Sie Modelle, die auf derselben Skala trainiert wurden.</translation>
    </message>
    <message>
      <source>The pixels of {name} are {here:.3g} m wide, those of the training scene {there:.3g} m: patches of {size} x {size} pixels show another area than in the training. Resample the scene to {there:.3g} m, or train on a scene with pixels of {here:.3g} m.</source>
      <translation>Die Pixel von {name} sind {here:.3g} m breit, die der Trainingsszene {there:.3g} m: Patches von {size} x {size} Pixeln zeigen eine andere Fläche als im Training. Rechnen Sie die Szene auf {there:.3g} m um, oder trainieren Sie mit einer Szene mit Pixeln von {here:.3g} m.</translation>
    </message>
    <message>
      <source>bands</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <source>the card says {format}, the reduction needs {needed}</source>
      <translation>die Modellkarte sagt {format}, die Reduktion braucht {needed}</translation>
    </message>
    <message>
      <source>There is no model file {path}; choose a file that Train wrote.</source>
      <translation>Es gibt keine Modelldatei {path}; wählen Sie eine Datei, die das Training geschrieben hat.</translation>
    </message>
    <message>
      <source>{name} is not a model file, or it is truncated ({error}); choose a .safetensors file that was written by Train, or copy it again.</source>
      <translation>{name} ist keine Modelldatei oder ist abgeschnitten ({error}); wählen Sie eine .safetensors-Datei, die das Training geschrieben hat, oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>{name} holds weights, but not the model card that Train adds: it was written by another program; choose a file that Train wrote.</source>
      <translation>{name} enthält Gewichte, aber nicht die Modellkarte, die das Training hinzufügt: Ein anderes Programm hat die Datei geschrieben; wählen Sie eine Datei, die das Training geschrieben hat.</translation>
    </message>
    <message>
      <source>{name} was changed after it was written: its values do not match their checksum. The file is damaged, or another program edited it; copy or download the file again, or train again.</source>
      <translation>{name} wurde nach dem Schreiben geändert: Die Werte passen nicht zu ihrer Prüfsumme. Die Datei ist beschädigt, oder ein anderes Programm hat sie bearbeitet; kopieren oder laden Sie sie noch einmal, oder trainieren Sie neu.</translation>
    </message>
    <message>
      <source>{name} was trained with the network "{network}" ({form}), which cannot be used here: {error}</source>
      <translation>{name} wurde mit dem Netz „{network}“ ({form}) trainiert, das hier nicht verwendet werden kann: {error}</translation>
    </message>
    <message>
      <source>{name} does not hold what its description says ({phrase}): it is damaged, or a newer version wrote it; copy the file again, or update this software.</source>
      <translation>{name} enthält nicht, was die Beschreibung sagt ({phrase}): Die Datei ist beschädigt, oder eine neuere Version hat sie geschrieben; kopieren Sie sie noch einmal, oder aktualisieren Sie diese Software.</translation>
    </message>
    <message>
      <source>The scene {name} marks bands as bad that the model uses: {bands}. If their values are wrong, so is the result; train a model without them.</source>
      <translation>Die Szene {name} kennzeichnet Kanäle als schlecht, die das Modell verwendet: {bands}. Sind ihre Werte falsch, ist es auch das Ergebnis; trainieren Sie ein Modell ohne sie.</translation>
    </message>
    <message>
      <source>The scene {name} has {bands}, but the model was trained on a scene with {scene_bands} bands and uses {used_bands}; choose a scene of the same sensor, or resample the bands of a finer sensor.</source>
      <translation>Die Szene {name} hat {bands}, aber das Modell wurde auf einer Szene mit {scene_bands} Kanälen trainiert und verwendet {used_bands}; wählen Sie eine Szene desselben Sensors, oder rechnen Sie die Kanäle eines feineren Sensors um.</translation>
    </message>
    <message>
      <source>Bands are matched by their position, because the scene or the model does not have a wavelength for every band.</source>
      <translation>Kanäle werden nach ihrer Position zugeordnet, weil die Szene oder das Modell nicht für jeden Kanal eine Wellenlänge hat.</translation>
    </message>
    <message>
      <source>The scene has several bands of the same wavelength, and the model uses only some of them. The first ones of the file are used; left out: {listed}.</source>
      <translation>Die Szene hat mehrere Kanäle derselben Wellenlänge, und das Modell verwendet nur einige davon. Die ersten der Datei werden verwendet; ausgelassen: {listed}.</translation>
    </message>
    <message>
      <source>The model {name} has no wavelengths, so bands cannot be resampled to its own; choose a scene of the same sensor.</source>
      <translation>Das Modell {name} hat keine Wellenlängen, daher können Kanäle nicht auf seine umgerechnet werden; wählen Sie eine Szene desselben Sensors.</translation>
    </message>
    <message>
      <source>The reflectance scale factor {factor:g} of {name} is not applied: the model was trained on values without it.</source>
      <translation>Der Reflektanz-Skalierungsfaktor {factor:g} von {name} wird nicht angewendet: Das Modell wurde mit Werten ohne ihn trainiert.</translation>
    </message>
    <message>
      <source>{times:.3g} times larger</source>
      <translation>{times:.3g}-mal so groß</translation>
    </message>
    <message>
      <source>{times:.3g} times smaller</source>
      <translation>{times:.3g}-mal kleiner</translation>
    </message>
    <message>
      <source>The values of {name} are about {times} than those of the training scene: their unit or scale seems to differ, such as reflectance in 0 to 1 and in 0 to 10000. The result is probably wrong. Choose a scene in the unit of the training scene, or set the scale of its bands (gdal_edit.py -scale).</source>
      <translation>Verhältnis der Werte von {name} zu denen der Trainingsszene: etwa {times}. Ihre Einheit oder Skalierung scheint verschieden zu sein, etwa Reflektanz in 0 bis 1 und in 0 bis 10000. Das Ergebnis ist wahrscheinlich falsch. Wählen Sie eine Szene in der Einheit der Trainingsszene, oder setzen Sie die Skalierung ihrer Kanäle (gdal_edit.py -scale).</translation>
    </message>
    <message>
      <source>Pixels of {name} with values such as {far_value}, far beyond those of the training scene, count as invalid. If this is a fill value, declare it as nodata: gdal_edit.py -a_nodata {far_value} {name}</source>
      <translation>Pixel von {name} mit Werten wie {far_value}, weit außerhalb derer der Trainingsszene, gelten als ungültig. Wenn dies ein Füllwert ist, geben Sie ihn als Nodata an: gdal_edit.py -a_nodata {far_value} {name}</translation>
    </message>
    <message>
      <source>Pixels of {name} have 0 in all bands that are used, such as row {row}, column {column} (from 0), and are treated like all others. If they have no data, declare it: gdal_edit.py -a_nodata 0 {name}</source>
      <translation>Pixel von {name} haben 0 in allen verwendeten Kanälen, etwa Zeile {row}, Spalte {column} (ab 0), und werden wie alle anderen behandelt. Falls sie keine Daten haben, deklarieren Sie es: gdal_edit.py -a_nodata 0 {name}</translation>
    </message>
    <message>
      <source>The values of {name} are about {ratio:.3g} times those of {first}, so their unit or scale seems to differ, such as reflectance in 0 to 1 and in 0 to 10000. {count} of {num_scenes} scenes differ so. Set the scale of their bands (gdal_edit.py -scale), and run again.</source>
      <translation>Die Werte von {name} sind etwa das {ratio:.3g}fache derer von {first}; Einheit oder Skalierung scheinen sich also zu unterscheiden, etwa Reflexion von 0 bis 1 und von 0 bis 10000. {count} von {num_scenes} Szenen weichen so ab. Setzen Sie die Skalierung ihrer Kanäle (gdal_edit.py -scale), und starten Sie erneut.</translation>
    </message>
    <message>
      <source>statistics of the training scene: {name} has the shape {found} instead of {shape}, or is not finite</source>
      <translation>Statistik der Trainingsszene: {name} hat die Form {found} statt {shape}, oder ist nicht endlich</translation>
    </message>
    <message>
      <source>Model {name}</source>
      <translation>Modell {name}</translation>
    </message>
    <message>
      <source>trainable weights</source>
      <translation>trainierbare Gewichte</translation>
    </message>
    <message>
      <source>multiply-adds per pixel, from its own patch</source>
      <translation>Multiplikations-Additionen je Pixel, aus seinem eigenen Patch</translation>
    </message>
    <message>
      <source>multiply-adds per pixel of a tile of {side}</source>
      <translation>Multiplikations-Additionen je Pixel einer Kachel von {side}</translation>
    </message>
    <message>
      <source>overall accuracy (OA), validation</source>
      <translation>Gesamtgenauigkeit (OA), Validierung</translation>
    </message>
    <message>
      <source>overall accuracy (OA), test</source>
      <translation>Gesamtgenauigkeit (OA), Test</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <source>Bands are numbered from 1.</source>
      <translation>Kanäle werden ab 1 gezählt.</translation>
    </message>
    <message>
      <source>{num_bands} of {scene_bands} bands, with their centre wavelengths</source>
      <translation>{num_bands} von {scene_bands} Kanälen, mit ihren mittleren Wellenlängen</translation>
    </message>
    <message>
      <source>file</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>{name}, {size} bytes</source>
      <translation>{name}, {size} Byte</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Provenance</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <source>Provenance of the model</source>
      <translation>Herkunft des Modells</translation>
    </message>
    <message>
      <source>Empty: {fields}. Describe a model writes these fields into a copy of the model file.</source>
      <translation>Leer: {fields}. „Modell beschreiben“ schreibt diese Felder in eine Kopie der Modelldatei.</translation>
    </message>
    <message>
      <source>The best epoch was chosen with the validation pixels, so their accuracy is optimistic.</source>
      <translation>Die beste Epoche wurde mit den Validierungspixeln gewählt; daher ist deren Genauigkeit optimistisch.</translation>
    </message>
    <message>
      <source>The 95 % intervals below the accuracies count spatial units of the pixels, not pixels.</source>
      <translation>Die 95-%-Intervalle unter den Genauigkeiten zählen räumliche Einheiten der Pixel, nicht Pixel.</translation>
    </message>
    <message>
      <source>There were no test pixels.</source>
      <translation>Es gab keine Testpixel.</translation>
    </message>
    <message>
      <source>Patches that touch training pixels make an accuracy optimistic as well.</source>
      <translation>Patches, die Trainingspixel berühren, machen eine Genauigkeit ebenfalls optimistisch.</translation>
    </message>
    <message>
      <source>Accuracies that were measured in training</source>
      <translation>Im Training gemessene Genauigkeiten</translation>
    </message>
    <message>
      <source>how they were chosen</source>
      <translation>wie sie gewählt wurden</translation>
    </message>
    <message>
      <source>number</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <source>patches that touch training pixels</source>
      <translation>Patches, die Trainingspixel berühren</translation>
    </message>
    <message>
      <source>Training history</source>
      <translation>Trainingsverlauf</translation>
    </message>
    <message>
      <source>Epoch {epoch} of {num_epochs} is kept.</source>
      <translation>Epoche {epoch} von {num_epochs} wird behalten.</translation>
    </message>
    <message>
      <source>An older version wrote this model without a training history.</source>
      <translation>Eine ältere Version hat dieses Modell ohne Trainingsverlauf geschrieben.</translation>
    </message>
    <message>
      <source>This model was fitted in one step, without epochs: there is no curve.</source>
      <translation>Dieses Modell wurde in einem Schritt angepasst, ohne Epochen: Es gibt keine Kurve.</translation>
    </message>
    <message>
      <source>There was only one epoch: there is no curve.</source>
      <translation>Es gab nur eine Epoche: Es gibt keine Kurve.</translation>
    </message>
    <message>
      <source>For one pixel. The counter of PyTorch counts convolutions, matrix products and attention, but not activations, norms, pooling and comparisons. The file holds {num_values} numbers of the network.</source>
      <translation>Für ein Pixel. Der Zähler von PyTorch zählt Faltungen, Matrixprodukte und Aufmerksamkeit, aber nicht Aktivierungen, Normierungen, Pooling und Vergleiche. Die Datei enthält {num_values} Zahlen des Netzes.</translation>
    </message>
    <message>
      <source>If a whole tile is mapped, neighbouring pixels share most of the work.</source>
      <translation>Wenn eine ganze Kachel kartiert wird, teilen sich benachbarte Pixel den größten Teil der Arbeit.</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <source>Layers of the network</source>
      <translation>Schichten des Netzes</translation>
    </message>
    <message>
      <source>layer</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <source>multiply-adds</source>
      <translation>Multiplikations-Additionen</translation>
    </message>
    <message>
      <source>output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <source>A2S2K-ResNet needs patches of at least 3 x 3 pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>A2S2K-ResNet braucht Patches von mindestens 3 x 3 Pixeln, nicht {patch_size} x {patch_size}; wählen Sie einen größeren Patch.</translation>
    </message>
    <message>
      <source>A2S2K-ResNet (faithful) needs at least {smallest} components, not {num_components}; take more components or the corrected form.</source>
      <translation>A2S2K-ResNet (faithful) braucht mindestens {smallest} Komponenten, nicht {num_components}; nehmen Sie mehr Komponenten oder die Form corrected.</translation>
    </message>
    <message>
      <source>A2S2K-ResNet (faithful) takes patches of {smallest} x {smallest} to {largest} x {largest} pixels, not {patch_size} x {patch_size}: its last pooling is {pool} x {pool}; choose such a patch or the corrected form.</source>
      <translation>A2S2K-ResNet (faithful) nimmt Patches von {smallest} x {smallest} bis {largest} x {largest} Pixeln, nicht {patch_size} x {patch_size}: Sein letztes Pooling ist {pool} x {pool}; wählen Sie einen solchen Patch oder die Form corrected.</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}; it must be at most {largest}: choose a smaller patch.</source>
      <translation>Die Patchgröße ist {patch_size}; sie darf höchstens {largest} sein: Wählen Sie einen kleineren Patch.</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}; it must be odd, so that a patch has a centre pixel: try {better}.</source>
      <translation>Die Patchgröße ist {patch_size}; sie muss ungerade sein, damit ein Patch ein Pixel in der Mitte hat: Versuchen Sie {better}.</translation>
    </message>
    <message>
      <source>the gradient boosting</source>
      <translation>das Gradient Boosting</translation>
    </message>
    <message>
      <source>a node compares categories</source>
      <translation>ein Knoten vergleicht Kategorien</translation>
    </message>
    <message>
      <source>scikit-learn {version} keeps the trees of its gradient boosting in another way than the versions from 1.4 to 1.9, which this version reads ({error}); install one of these, or choose the network random_forest.</source>
      <translation>scikit-learn {version} speichert die Bäume seines Gradient Boostings auf andere Weise als die Versionen von 1.4 bis 1.9, die diese Version liest ({error}); installieren Sie eine davon, oder wählen Sie das Netz random_forest.</translation>
    </message>
    <message>
      <source>the SVM of discriminant components</source>
      <translation>die SVM auf Diskriminanzkomponenten</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}, but {network} takes 1 (the spectrum of the pixel), 3, 5 or 9 (means of the surroundings beside it); choose one of them, or leave it out.</source>
      <translation>Die Patchgröße ist {patch_size}, aber möglich sind hier ({network}) 1 (das Spektrum des Pixels), 3, 5 oder 9 (zusätzlich Mittel der Umgebung); wählen Sie eine davon, oder lassen Sie sie weg.</translation>
    </message>
    <message>
      <source>HybridSN ({form}) needs patches of at least {smallest} x {smallest} pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>HybridSN ({form}) braucht Patches von mindestens {smallest} x {smallest} Pixeln, nicht {patch_size} x {patch_size}; wählen Sie einen größeren Patch.</translation>
    </message>
    <message>
      <source>HybridSN (faithful) needs more than {shrink} components, not {num_components}; take more components or the corrected form.</source>
      <translation>HybridSN (faithful) braucht mehr als {shrink} Komponenten, nicht {num_components}; nehmen Sie mehr Komponenten oder die Form corrected.</translation>
    </message>
    <message>
      <source>A bottleneck of {channels} channels with a reduction of {reduction} is not possible; both must be at least 1.</source>
      <translation>Ein Engpass von {channels} Kanälen mit einer Verkleinerung um {reduction} ist nicht möglich; beide müssen mindestens 1 sein.</translation>
    </message>
    <message>
      <source>The kernel of the channel attention is {length}; it must be odd: try {better}.</source>
      <translation>Der Kern der Kanalaufmerksamkeit ist {length}; er muss ungerade sein: Versuchen Sie {better}.</translation>
    </message>
    <message>
      <source>The spatial weights have shape {weights} for maps {maps}; there must be one channel with one weight for each position.</source>
      <translation>Die räumlichen Gewichte haben die Form {weights} für Karten {maps}; es muss ein Kanal mit einem Gewicht für jede Position sein.</translation>
    </message>
    <message>
      <source>the linear discriminant analysis</source>
      <translation>die lineare Diskriminanzanalyse</translation>
    </message>
    <message>
      <source>LSGA-ViT needs patches of at least {smallest} x {smallest} pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>LSGA-ViT braucht Patches von mindestens {smallest} x {smallest} Pixeln, nicht {patch_size} x {patch_size}; wählen Sie einen größeren Patch.</translation>
    </message>
    <message>
      <source>, a multiple of {step}</source>
      <translation>, ein Vielfaches von {step}</translation>
    </message>
    <message>
      <source>{name} is {value:g}; it must be {lowest:g} to {highest:g}{steps}: choose such a value.</source>
      <translation>{name} ist {value:g}; erlaubt ist {lowest:g} bis {highest:g}{steps}: Wählen Sie einen solchen Wert.</translation>
    </message>
    <message>
      <source>choose among {known}</source>
      <translation>wählen Sie unter {known}</translation>
    </message>
    <message>
      <source>leave it out</source>
      <translation>lassen Sie sie weg</translation>
    </message>
    <message>
      <source>The network "{network}" ({form}) has no option "{name}"; {listed}.</source>
      <translation>Das Netz „{network}“ ({form}) hat keine Option „{name}“; {listed}.</translation>
    </message>
    <message>
      <source>the PLS-DA</source>
      <translation>die PLS-DA</translation>
    </message>
    <message>
      <source>the random forest</source>
      <translation>der Random Forest</translation>
    </message>
    <message>
      <source>The network name "{name}" is registered twice: by {first} and by {second}; give one of them another name.</source>
      <translation>Der Netzname „{name}“ ist zweimal registriert: von {first} und von {second}; geben Sie einem davon einen anderen Namen.</translation>
    </message>
    <message>
      <source>The prefix "{prefix}" of network names is registered twice: by {first} and by {second}; give one of them another prefix.</source>
      <translation>Das Präfix „{prefix}“ von Netznamen ist zweimal registriert: von {first} und von {second}; geben Sie einem davon ein anderes Präfix.</translation>
    </message>
    <message>
      <source>There is no network or baseline "{name}"; choose one of {networks}.</source>
      <translation>Es gibt kein Netz und keine Vergleichsmethode „{name}“; wählen Sie eines von {networks}.</translation>
    </message>
    <message>
      <source>Perhaps you mean {name}.</source>
      <translation>Vielleicht meinen Sie {name}.</translation>
    </message>
    <message>
      <source>The network "{name}" has no form "{form}"; choose one of {forms}.</source>
      <translation>Das Netz „{name}“ hat keine Form „{form}“; wählen Sie eine von {forms}.</translation>
    </message>
    <message>
      <source>SSAN needs patches of at least {smallest} x {smallest} pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>SSAN braucht Patches von mindestens {smallest} x {smallest} Pixeln, nicht {patch_size} x {patch_size}; wählen Sie einen größeren Patch.</translation>
    </message>
    <message>
      <source>SSAN reads the spectrum of the centre pixel, but got {num_bands} bands; pass num_bands.</source>
      <translation>SSAN liest das Spektrum des Pixels in der Mitte, hat aber {num_bands} Kanäle erhalten; übergeben Sie num_bands.</translation>
    </message>
    <message>
      <source>the SVM</source>
      <translation>die SVM</translation>
    </message>
    <message>
      <source>the mean of two SVMs</source>
      <translation>der Mittelwert von zwei SVM</translation>
    </message>
    <message>
      <source>Networks timm:&lt;name&gt; need the package timm, which is not installed; install timm in the processing environment, with a torchvision that fits its torch, or choose another network.</source>
      <translation>Die Netze timm:&lt;name&gt; brauchen das Paket timm, das nicht installiert ist; installieren Sie timm in der Verarbeitungsumgebung, mit einem torchvision, das zu ihrem torch passt, oder wählen Sie ein anderes Netz.</translation>
    </message>
    <message>
      <source>Networks timm:&lt;name&gt; need the package timm, which is installed but does not work ({error}); it needs a torchvision of the same build as torch.</source>
      <translation>Netze timm:&lt;name&gt; brauchen das Paket timm, das installiert ist, aber nicht funktioniert ({error}); es braucht ein torchvision desselben Builds wie torch.</translation>
    </message>
    <message>
      <source>timm:{backbone} needs patches of at least 3 x 3 pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>timm:{backbone} braucht Patches von mindestens 3 x 3 Pixeln, nicht {patch_size} x {patch_size}; wählen Sie einen größeren Patch.</translation>
    </message>
    <message>
      <source>The backbone {backbone} of timm cannot be used for patches of {patch_size} x {patch_size} pixels and {num_components} components, enlarged to {side} x {side} ({reason}); choose another one, such as timm:resnet18.</source>
      <translation>Das Backbone {backbone} von timm kann für Patches von {patch_size} x {patch_size} Pixeln und {num_components} Komponenten nicht verwendet werden, vergrößert auf {side} x {side} ({reason}); wählen Sie ein anderes, etwa timm:resnet18.</translation>
    </message>
    <message>
      <source>The backbone {backbone} of timm gives no logits of classes; choose another one, such as timm:resnet18.</source>
      <translation>Das Backbone {backbone} von timm gibt keine Logits von Klassen; wählen Sie ein anderes, etwa timm:resnet18.</translation>
    </message>
    <message>
      <source>; did you mean {guesses}?</source>
      <translation>; meinten Sie {guesses}?</translation>
    </message>
    <message>
      <source>The installed timm {version} has no backbone "{name}" among its {num_backbones}{advice}</source>
      <translation>Das installierte timm {version} hat kein Backbone „{name}“ unter seinen {num_backbones}{advice}</translation>
    </message>
    <message>
      <source>{share:.1f} % of the pixels are unlike the training scene (there: {expected:.1f} %): other materials, noise or calibration. The classes there are guesses.</source>
      <translation>{share:.1f} % der Pixel gleichen der Trainingsszene nicht (dort: {expected:.1f} %): andere Materialien, Rauschen oder Kalibrierung. Die Klassen dort sind geraten.</translation>
    </message>
    <message>
      <source>{num_moved} of {num_components} components have moved, component {worst} most, by {distance:.2f} standard deviations: other illumination, atmosphere, calibration or land cover.</source>
      <translation>{num_moved} von {num_components} Komponenten haben sich verschoben, am meisten Komponente {worst}, um {distance:.2f} Standardabweichungen: andere Beleuchtung, Atmosphäre, Kalibrierung oder Landbedeckung.</translation>
    </message>
    <message>
      <source>The confidence of the network has moved; its mean is {confidence:.3f} here.</source>
      <translation>Die Konfidenz des Netzes hat sich verschoben; ihr Mittel ist hier {confidence:.3f}.</translation>
    </message>
    <message>
      <source>{text} (index {index:.2f})</source>
      <translation>{text} (Index {index:.2f})</translation>
    </message>
    <message>
      <source>{scene} under {model}</source>
      <translation>{scene} unter {model}</translation>
    </message>
    <message>
      <source>Comparison of {num_pixels} valid pixels of {scene} (seed {seed}) with {num_training} pixels of {training_scene}, the training scene of {model}.</source>
      <translation>Vergleich von {num_pixels} gültigen Pixeln von {scene} (Startwert {seed}) mit {num_training} Pixeln von {training_scene}, der Trainingsszene von {model}.</translation>
    </message>
    <message>
      <source>The scene has drifted: {drift:.2f}, threshold {threshold}.</source>
      <translation>Die Szene ist gedriftet: {drift:.2f}, Schwellenwert {threshold}.</translation>
    </message>
    <message>
      <source>Do not trust a map of this scene before you have tested it. Check the calibration first; then label some pixels of this scene and train with them.</source>
      <translation>Vertrauen Sie keiner Karte dieser Szene, bevor Sie sie geprüft haben. Prüfen Sie zuerst die Kalibrierung; versehen Sie dann einige Pixel dieser Szene mit Labels, und trainieren Sie mit ihnen.</translation>
    </message>
    <message>
      <source>To the network, the scene looks like its training scene. Only reference labels can show whether the map is right.</source>
      <translation>Für das Netz sieht die Szene wie seine Trainingsszene aus. Nur Referenzlabels können zeigen, ob die Karte richtig ist.</translation>
    </message>
    <message>
      <source>No drift: {drift:.3f}, threshold {threshold}.</source>
      <translation>Keine Drift: {drift:.3f}, Schwellenwert {threshold}.</translation>
    </message>
    <message>
      <source>largest index of a component</source>
      <translation>größter Index einer Komponente</translation>
    </message>
    <message>
      <source>index of the confidence</source>
      <translation>Index der Konfidenz</translation>
    </message>
    <message>
      <source>index of unlike pixels</source>
      <translation>Index der Pixel, die der Trainingsszene nicht gleichen</translation>
    </message>
    <message>
      <source>pixels unlike the training scene</source>
      <translation>Pixel, die der Trainingsszene nicht gleichen</translation>
    </message>
    <message>
      <source>index of the classes (not in the drift)</source>
      <translation>Index der Klassen (nicht in der Drift)</translation>
    </message>
    <message>
      <source>The population stability index is the sum over bins of (q − p) ln(q / p), where p is the share of the bin in the training scene and q its share here. By convention, an index below {moderate} is no relevant shift and an index of {large} or more is a large shift. Two samples of these sizes from the same scene have an index of {noise_floor:.3f} on average. The drift is the largest of the indices of the components, the confidence and the unlike pixels.</source>
      <translation>Der Populations-Stabilitätsindex ist die Summe über die Klassenintervalle von (q − p) ln(q / p), wobei p der Anteil des Intervalls in der Trainingsszene ist und q sein Anteil hier. Üblicherweise gilt ein Index unter {moderate} als keine wesentliche Verschiebung und ein Index ab {large} als große Verschiebung. Zwei Stichproben dieser Größen aus derselben Szene haben im Mittel einen Index von {noise_floor:.3f}. Die Drift ist der größte der Indizes der Komponenten, der Konfidenz und der unähnlichen Pixel.</translation>
    </message>
    <message>
      <source>Pixels unlike the training scene</source>
      <translation>Pixel, die der Trainingsszene nicht gleichen</translation>
    </message>
    <message>
      <source>{share} here, {training_share} in the training scene. A pixel counts as unlike if one of two distances is above the {percentile}th percentile of the training scene: the distance within the components (Hotelling's T², equal to Mahalanobis' distance squared), or the residual outside the components (Q, mean squared residual of the standardised spectrum).</source>
      <translation>{share} hier, {training_share} in der Trainingsszene. Ein Pixel gilt als unähnlich, wenn einer von zwei Abständen über dem {percentile}. Perzentil der Trainingsszene liegt: der Abstand innerhalb der Komponenten (Hotellings T², gleich dem Quadrat des Mahalanobis-Abstands), oder das Residuum außerhalb der Komponenten (Q, mittleres quadriertes Residuum des standardisierten Spektrums).</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <source>Confidence of the network in this scene, the training scene and the validation pixels</source>
      <translation>Konfidenz des Netzes in dieser Szene, der Trainingsszene und den Validierungspixeln</translation>
    </message>
    <message>
      <source>training scene</source>
      <translation>Trainingsszene</translation>
    </message>
    <message>
      <source>validation pixels</source>
      <translation>Validierungspixel</translation>
    </message>
    <message>
      <source>Confidence: the largest class probability of a pixel. The index compares this scene with the training scene. Validation pixels are labelled pixels that were not used for training; they do not represent a whole scene.</source>
      <translation>Konfidenz: die größte Klassenwahrscheinlichkeit eines Pixels. Der Index vergleicht diese Szene mit der Trainingsszene. Validierungspixel sind Pixel mit Label, die nicht zum Training verwendet wurden; sie stehen nicht für eine ganze Szene.</translation>
    </message>
    <message>
      <source>this scene (mean {confidence:.3f})</source>
      <translation>diese Szene (Mittel {confidence:.3f})</translation>
    </message>
    <message>
      <source>confidence from</source>
      <translation>Konfidenz ab</translation>
    </message>
    <message>
      <source>this scene</source>
      <translation>diese Szene</translation>
    </message>
    <message>
      <source>no value</source>
      <translation>kein Wert</translation>
    </message>
    <message>
      <source>Predicted classes of the sample</source>
      <translation>Vorhergesagte Klassen der Stichprobe</translation>
    </message>
    <message>
      <source>Compared with {compared}: index {index:.3f}. Another place has other shares even if the scene is faultless, so the drift does not include this index.</source>
      <translation>Vergleich mit: {compared}; Index {index:.3f}. Ein anderer Ort hat andere Anteile, auch wenn die Szene fehlerfrei ist; daher enthält die Drift diesen Index nicht.</translation>
    </message>
    <message>
      <source>the training scene</source>
      <translation>die Trainingsszene</translation>
    </message>
    <message>
      <source>The network uses these {channels}.</source>
      <translation>Das Netz verwendet diese Komponenten: {channels}.</translation>
    </message>
    <message>
      <source>This network uses the bands themselves; these are the principal components of its training scene.</source>
      <translation>Dieses Netz verwendet die Kanäle selbst; dies sind die Hauptkomponenten seiner Trainingsszene.</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>Komponenten</translation>
    </message>
    <message>
      <source>Shift of each component</source>
      <translation>Verschiebung jeder Komponente</translation>
    </message>
    <message>
      <source>component</source>
      <translation>Komponente</translation>
    </message>
    <message>
      <source>stability index</source>
      <translation>Stabilitätsindex</translation>
    </message>
    <message>
      <source>Kolmogorov-Smirnov</source>
      <translation>Kolmogorov-Smirnov</translation>
    </message>
    <message>
      <source>Wasserstein, sd</source>
      <translation>Wasserstein, Standardabweichungen</translation>
    </message>
    <message>
      <source>{names} Kolmogorov-Smirnov: largest difference of the cumulative shares, 0 to 1. Wasserstein: mean difference of the percentiles, in standard deviations of the training scene. An index at or above the threshold stands out.</source>
      <translation>{names} Kolmogorov-Smirnov: größte Differenz der kumulierten Anteile, 0 bis 1. Wasserstein: mittlere Differenz der Perzentile, in Standardabweichungen der Trainingsszene. Ein Index ab dem Schwellenwert ist hervorgehoben.</translation>
    </message>
    <message>
      <source>Shares of this scene in the deciles of the training scene</source>
      <translation>Anteile dieser Szene in den Dezilen der Trainingsszene</translation>
    </message>
    <message>
      <source>Lines mark the shares in the training scene.</source>
      <translation>Linien markieren die Anteile in der Trainingsszene.</translation>
    </message>
    <message>
      <source>component {number}</source>
      <translation>Komponente {number}</translation>
    </message>
    <message>
      <source>bin {number}</source>
      <translation>Intervall {number}</translation>
    </message>
    <message>
      <source>shares of the bins</source>
      <translation>Anteile der Intervalle</translation>
    </message>
    <message>
      <source>bin {number}: {now:.1f} %, training {then:.1f} %</source>
      <translation>Intervall {number}: {now:.1f} %, Training {then:.1f} %</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f}: {share:.1f} %</source>
      <translation>{low:.2f} bis {high:.2f}: {share:.1f} %</translation>
    </message>
    <message>
      <source>largest class probability</source>
      <translation>größte Klassenwahrscheinlichkeit</translation>
    </message>
    <message>
      <source>The installed ONNX Runtime computes with {installed}, not with CUDA; install onnxruntime-gpu in its place, take the engine torch, or the device cpu.</source>
      <translation>Die installierte ONNX Runtime rechnet mit {installed}, nicht mit CUDA; installieren Sie stattdessen onnxruntime-gpu, oder nehmen Sie die Engine torch oder das Gerät cpu.</translation>
    </message>
    <message>
      <source>The installed ONNX Runtime cannot compute with "{name}"; choose one of auto, {known}.</source>
      <translation>Die installierte ONNX Runtime kann nicht mit „{name}“ rechnen; wählen Sie eines von auto, {known}.</translation>
    </message>
    <message>
      <source>ONNX Runtime could not start {wanted} and would compute with {started}: its libraries are missing or do not fit; the log has the reason. Choose another provider, or the engine torch.</source>
      <translation>ONNX Runtime konnte {wanted} nicht starten und würde mit {started} rechnen: Die Bibliotheken fehlen oder passen nicht; das Protokoll nennt den Grund. Wählen Sie einen anderen Provider, oder die Engine torch.</translation>
    </message>
    <message>
      <source>Preparing the network for ONNX Runtime</source>
      <translation>Netz wird für ONNX Runtime vorbereitet</translation>
    </message>
    <message>
      <source>with ONNX Runtime {version} ({provider})</source>
      <translation>mit ONNX Runtime {version} ({provider})</translation>
    </message>
    <message>
      <source>ONNX needs the package {name}, which is not installed; install it in the processing environment: {python} -m pip install onnx onnxscript onnxruntime</source>
      <translation>ONNX braucht das Paket {name}, das nicht installiert ist; installieren Sie es in der Verarbeitungsumgebung: {python} -m pip install onnx onnxscript onnxruntime</translation>
    </message>
    <message>
      <source>ONNX needs the package {name}, which is installed but does not work ({error}); install it again.</source>
      <translation>ONNX braucht das Paket {name}, das installiert ist, aber nicht funktioniert ({error}); installieren Sie es neu.</translation>
    </message>
    <message>
      <source>ONNX needs torch 2.8 or newer, and {version} is installed; set up the processing environment again.</source>
      <translation>ONNX braucht torch 2.8 oder neuer, und {version} ist installiert; richten Sie die Verarbeitungsumgebung neu ein.</translation>
    </message>
    <message>
      <source>The network {network} evaluates every patch on its own, so it has no tile model; leave the tile model out and export the patch model only.</source>
      <translation>Das Netz {network} wertet jeden Patch für sich aus und hat daher kein Kachelmodell; lassen Sie das Kachelmodell weg, und exportieren Sie nur das Patchmodell.</translation>
    </message>
    <message>
      <source>Tiles of {tile_size} pixels are too small for patches of {patch_size}: more than half of each tile would be margin; choose at least {smallest}.</source>
      <translation>Kacheln von {tile_size} Pixeln sind zu klein für Patches von {patch_size}: Mehr als die Hälfte jeder Kachel wäre Rand; wählen Sie mindestens {smallest}.</translation>
    </message>
    <message>
      <source>The model removes the continuum of each spectrum, for which ONNX has no operations; train with the pretreatment none, snv or derivative to export a model.</source>
      <translation>Das Modell entfernt das Kontinuum jedes Spektrums, wofür ONNX keine Operationen hat; trainieren Sie mit der Vorbehandlung none, snv oder derivative, um ein Modell zu exportieren.</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: there is no folder {parent}; make it first.</source>
      <translation>Die Ausgabe {path} kann nicht geschrieben werden: Es gibt keinen Ordner {parent}; legen Sie ihn zuerst an.</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: {error}; choose another folder.</source>
      <translation>Die Ausgabe {path} kann nicht geschrieben werden: {error}; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>The output {path} is open in another program; remove the layer there, or choose another name.</source>
      <translation>Die Ausgabe {path} ist in einem anderen Programm geöffnet; entfernen Sie dort den Layer, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: {error}; choose another name.</source>
      <translation>Die Ausgabe {path} kann nicht geschrieben werden: {error}; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: it is a device, a pipe or a socket; give a file name.</source>
      <translation>Die Ausgabe {path} kann nicht geschrieben werden: Sie ist ein Gerät, eine Pipe oder ein Socket; geben Sie einen Dateinamen an.</translation>
    </message>
    <message>
      <source>The output {path} cannot be replaced: the file is read-only; allow writing to it, or choose another name.</source>
      <translation>Die Ausgabe {path} kann nicht ersetzt werden: Die Datei ist schreibgeschützt; erlauben Sie das Schreiben, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>The output {path} is open in another program, and its last changes are in {log}; save them and remove the layer there, or choose another name.</source>
      <translation>Die Ausgabe {path} ist in einem anderen Programm geöffnet, und ihre letzten Änderungen stehen in {log}; speichern Sie sie, und entfernen Sie dort den Layer, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>The output {path} holds {count} layers ({listed}), and all would be replaced; choose another file.</source>
      <translation>Die Ausgabe {path} enthält {count} Layer ({listed}), und alle würden ersetzt; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: it is a folder; give a file name.</source>
      <translation>Die Ausgabe {path} kann nicht geschrieben werden: Sie ist ein Ordner; geben Sie einen Dateinamen an.</translation>
    </message>
    <message>
      <source>The name of the output {name}... has {length} bytes; with the endings of temporary files, the file system allows {most}. Choose a shorter name.</source>
      <translation>Der Name der Ausgabe {name}... hat {length} Byte; mit den Endungen temporärer Dateien erlaubt das Dateisystem {most}. Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
      <source>The path of the output {path} has {num_bytes} bytes, which is too long for this system; choose a folder with a shorter path.</source>
      <translation>Der Pfad der Ausgabe {path} hat {num_bytes} Bytes, das ist für dieses System zu lang; wählen Sie einen Ordner mit kürzerem Pfad.</translation>
    </message>
    <message>
      <source>Two outputs have the name {path}; give each its own.</source>
      <translation>Zwei Ausgaben haben den Namen {path}; geben Sie jeder einen eigenen.</translation>
    </message>
    <message>
      <source>The input {path} cannot be read: {error}; choose another file.</source>
      <translation>Die Eingabe {path} kann nicht gelesen werden: {error}; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>The output {path} is an input as well; give it another name.</source>
      <translation>Die Ausgabe {path} ist auch eine Eingabe; geben Sie ihr einen anderen Namen.</translation>
    </message>
    <message>
      <source>The output {path} lies in the input {given}; choose another folder.</source>
      <translation>Die Ausgabe {path} liegt in der Eingabe {given}; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>The output {path} is a file that the input {reader} is made of; give it another name.</source>
      <translation>Die Ausgabe {path} ist eine Datei, aus der die Eingabe {reader} besteht; geben Sie ihr einen anderen Namen.</translation>
    </message>
    <message>
      <source>The output {path} needs the file {checkpoint} for its checkpoint, but this is a folder, a link or a device; remove it, or give the output another name.</source>
      <translation>Die Ausgabe {path} braucht die Datei {checkpoint} für ihren Zwischenstand, aber diese ist ein Ordner, eine Verknüpfung oder ein Gerät; entfernen Sie sie, oder geben Sie der Ausgabe einen anderen Namen.</translation>
    </message>
    <message>
      <source>The output {path} writes the file {name} as well, which has the name of an input or of another output; give it another name.</source>
      <translation>Die Ausgabe {path} schreibt auch die Datei {name}, die den Namen einer Eingabe oder einer anderen Ausgabe hat; geben Sie ihr einen anderen Namen.</translation>
    </message>
    <message>
      <source>The output {path} could not be written: {reason}</source>
      <translation>Die Ausgabe {path} konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
      <source>the folder {folder} is gone; connect its drive or make the folder again, and run again.</source>
      <translation>Der Ordner {folder} ist nicht mehr da; verbinden Sie sein Laufwerk oder legen Sie den Ordner wieder an, und starten Sie erneut.</translation>
    </message>
    <message>
      <source>the disk is full; free some space or choose another folder.</source>
      <translation>der Datenträger ist voll; schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>{error}; check the free space and the rights of the folder.</source>
      <translation>{error}; prüfen Sie den freien Platz und die Rechte des Ordners.</translation>
    </message>
    <message>
      <source>The point layer {name} is not a GeoPackage; choose a name that ends in .gpkg.</source>
      <translation>Der Punktlayer {name} ist kein GeoPackage; wählen Sie einen Namen, der auf .gpkg endet.</translation>
    </message>
    <message>
      <source>The {raster} is placed by ground control points, so its pixels have no coordinates yet; warp the {raster} to a CRS first{advice}.</source>
      <translation>Das Raster ({raster}) ist durch Passpunkte verortet; daher haben seine Pixel noch keine Koordinaten; entzerren Sie es ({raster}) zuerst auf ein KBS{advice}.</translation>
    </message>
    <message>
      <source>{minutes} min {seconds:02d} s</source>
      <translation>{minutes} min {seconds:02d} s</translation>
    </message>
    <message>
      <source>{hours} h {minutes:02d} min</source>
      <translation>{hours} h {minutes:02d} min</translation>
    </message>
    <message>
      <source>The strength "{strength}" is unknown; choose one of {listed}.</source>
      <translation>Die Stärke „{strength}“ ist unbekannt; wählen Sie eine von {listed}.</translation>
    </message>
    <message>
      <source>gamma {gamma:g}, {steps} steps</source>
      <translation>gamma {gamma:g}, {steps} Schritte</translation>
    </message>
    <message>
      <source>{name} (gamma {gamma:g}), {steps} steps</source>
      <translation>{name} (gamma {gamma:g}), {steps} Schritte</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>The legend has the classes of the picture. Large maps are thinned out for it.</source>
      <translation>Die Legende hat die Klassen des Bildes. Große Karten sind dafür ausgedünnt.</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>Klassenkarte</translation>
    </message>
    <message>
      <source>The report {path} cannot be read ({error}); choose a report.</source>
      <translation>Der Bericht {path} kann nicht gelesen werden ({error}); wählen Sie einen Bericht.</translation>
    </message>
    <message>
      <source>{name} is no report of this version of Hyperspectral classification; choose a report (.html) that one of its algorithms wrote, or write it again.</source>
      <translation>{name} ist kein Bericht dieser Version von Hyperspectral classification; wählen Sie einen Bericht (.html), den einer ihrer Algorithmen geschrieben hat, oder schreiben Sie ihn neu.</translation>
    </message>
    <message>
      <source>The numbers in the report {name} are damaged; write it again.</source>
      <translation>Die Zahlen im Bericht {name} sind beschädigt; schreiben Sie ihn neu.</translation>
    </message>
    <message>
      <source>Rows have no columns.</source>
      <translation>Zeilen haben keine Spalten.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>{kilometres:g} km</source>
      <translation>{kilometres:g} km</translation>
    </message>
    <message>
      <source>{centimetres:g} cm</source>
      <translation>{centimetres:g} cm</translation>
    </message>
    <message>
      <source>The scene has no georeference: {width} x {height} pixels</source>
      <translation>Die Szene hat keine Georeferenz: {width} x {height} Pixel</translation>
    </message>
    <message>
      <source>scale and north</source>
      <translation>Maßstab und Norden</translation>
    </message>
    <message>
      <source>, {angle:.1f}° to the right</source>
      <translation>, {angle:.1f}° nach rechts</translation>
    </message>
    <message>
      <source>, {angle:.1f}° to the left</source>
      <translation>, {angle:.1f}° nach links</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>{low:.3f} to {high:.3f}</source>
      <translation>{low:.3f} bis {high:.3f}</translation>
    </message>
    <message>
      <source>{low:.{digits}f} to {high:.{digits}f} %</source>
      <translation>{low:.{digits}f} bis {high:.{digits}f} %</translation>
    </message>
    <message>
      <source> (95 % interval {interval})</source>
      <translation> (95-%-Intervall {interval})</translation>
    </message>
    <message>
      <source>{low} to {high}{unit}</source>
      <translation>{low} bis {high}{unit}</translation>
    </message>
    <message>
      <source>A standard error of {standard_error:g} needs {size:,.0f} points; at most {max_sample:,} can be drawn. Give a larger standard error.</source>
      <translation>Ein Standardfehler von {standard_error:g} braucht {size:,.0f} Punkte; höchstens {max_sample:,} können gezogen werden. Geben Sie einen größeren Standardfehler an.</translation>
    </message>
    <message>
      <source>The {num_pixels} strata need {least} points, because each gets at least {minimum}, but the sample has {size}; give a larger sample, or a smaller minimum.</source>
      <translation>Die {num_pixels} Strata brauchen {least} Punkte, weil jedes mindestens {minimum} erhält, aber die Stichprobe hat {size}; geben Sie eine größere Stichprobe oder ein kleineres Minimum an.</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the area of interest again.</source>
      <translation>Es gibt keine Datei {path}; wählen Sie das Untersuchungsgebiet neu.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a vector file ({error}); choose a layer of polygons.</source>
      <translation>{name} kann nicht als Vektordatei gelesen werden ({error}); wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
      <source>The area of interest {name} has no polygon; choose a layer of polygons, or leave it empty.</source>
      <translation>Das Untersuchungsgebiet {name} hat kein Polygon; wählen Sie einen Polygonlayer, oder lassen Sie es leer.</translation>
    </message>
    <message>
      <source>{name} has coordinates that are no numbers in the CRS of the map; check the CRS of both layers.</source>
      <translation>{name} hat Koordinaten, die im KBS der Karte keine Zahlen sind; prüfen Sie das KBS beider Layer.</translation>
    </message>
    <message>
      <source>Reading the class map</source>
      <translation>Klassenkarte wird gelesen</translation>
    </message>
    <message>
      <source>No pixel of the area of interest has a class in the map and a stratum; choose an area that overlaps the map.</source>
      <translation>Kein Pixel des Untersuchungsgebiets hat eine Klasse in der Karte und ein Stratum; wählen Sie ein Gebiet, das die Karte überdeckt.</translation>
    </message>
    <message>
      <source>Drawing the sample</source>
      <translation>Stichprobe wird gezogen</translation>
    </message>
    <message>
      <source>The points of the design {design} are {distance:.4g} pixels apart, less than the minimum distance of {min_distance:g}; draw fewer points, or leave the minimum distance at 0.</source>
      <translation>Die Punkte des Designs {design} sind {distance:.4g} Pixel voneinander entfernt, weniger als der Mindestabstand von {min_distance:g}; ziehen Sie weniger Punkte, oder lassen Sie den Mindestabstand auf 0.</translation>
    </message>
    <message>
      <source>The strata {name} are on another grid ({found}) than the class map ({grid}); align them with the map first.</source>
      <translation>Die Strata {name} liegen auf einem anderen Gitter ({found}) als die Klassenkarte ({grid}); richten Sie sie zuerst an der Karte aus.</translation>
    </message>
    <message>
      <source>The point layer {name} already has the {field} of {count} points; give the new layer another name.</source>
      <translation>Der Punktlayer {name} enthält schon {field} von {count} Punkten; geben Sie dem neuen Layer einen anderen Namen.</translation>
    </message>
    <message>
      <source>The map has no CRS; give it one before areas are measured.</source>
      <translation>Die Karte hat kein KBS; geben Sie ihr eines, bevor Flächen gemessen werden.</translation>
    </message>
    <message>
      <source>The CRS of the map distorts areas: a pixel in its middle has {constant:.4g} ha in the CRS, but {found:.4g} ha on the ground. Warp the map to an equal-area CRS before areas are measured.</source>
      <translation>Das KBS der Karte verzerrt Flächen: Ein Pixel in ihrer Mitte hat {constant:.4g} ha im KBS, aber {found:.4g} ha am Boden. Projizieren Sie die Karte in ein flächentreues KBS, bevor Flächen gemessen werden.</translation>
    </message>
    <message>
      <source>{name} holds other geometries than points; the design of a sample needs a point for each pixel.</source>
      <translation>{name} enthält andere Geometrien als Punkte; das Design einer Stichprobe braucht einen Punkt für jedes Pixel.</translation>
    </message>
    <message>
      <source>{name} has no field "{cluster_field}" with the clusters; choose another one.</source>
      <translation>{name} hat kein Feld „{cluster_field}“ mit den Clustern; wählen Sie ein anderes.</translation>
    </message>
    <message>
      <source>they hold values that are no numbers</source>
      <translation>sie enthalten Werte, die keine Zahlen sind</translation>
    </message>
    <message>
      <source>the field design holds {listed}</source>
      <translation>das Feld design enthält {listed}</translation>
    </message>
    <message>
      <source>the field probability holds values that are not between 0 and 1</source>
      <translation>das Feld probability enthält Werte, die nicht zwischen 0 und 1 liegen</translation>
    </message>
    <message>
      <source>the points of stratum {code} have several sizes of it</source>
      <translation>die Punkte des Stratums {code} nennen verschiedene Größen davon</translation>
    </message>
    <message>
      <source>The fields of {name} with the design of the sample were changed: {reason}. Take the layer as it was drawn, or set design to none.</source>
      <translation>Die Felder von {name} mit dem Design der Stichprobe wurden geändert: {reason}. Nehmen Sie den Layer, wie er gezogen wurde, oder setzen Sie design auf none.</translation>
    </message>
    <message>
      <source>The reference has {num_rows:,} pixels, and a sample at most {max_sample:,}; set design to none if these are not the points of a sample.</source>
      <translation>Die Referenz hat {num_rows:,} Pixel, eine Stichprobe aber höchstens {max_sample:,}; setzen Sie design auf none, wenn dies nicht die Punkte einer Stichprobe sind.</translation>
    </message>
    <message>
      <source>Counting the pixels of the strata</source>
      <translation>Pixel der Strata werden gezählt</translation>
    </message>
    <message>
      <source>No point of the reference lies where the map has a class and a stratum.</source>
      <translation>Kein Punkt der Referenz liegt dort, wo die Karte eine Klasse und ein Stratum hat.</translation>
    </message>
    <message>
      <source>No point of the sample has a reference and lies on the map; fill in the reference.</source>
      <translation>Kein Punkt der Stichprobe hat eine Referenz und liegt auf der Karte; füllen Sie die Referenz aus.</translation>
    </message>
    <message>
      <source>{num_empty} of {total} points of the sample have no reference; the others of their stratum stand for them. If these places are harder than others, the accuracies are too high.</source>
      <translation>{num_empty} von {total} Punkten der Stichprobe haben keine Referenz; die anderen ihres Stratums stehen für sie. Sind diese Orte schwieriger als andere, so sind die Genauigkeiten zu hoch.</translation>
    </message>
    <message>
      <source>{num_outside} points of the sample lie outside the map; the figures leave them out.</source>
      <translation>{num_outside} Punkte der Stichprobe liegen außerhalb der Karte; die Zahlen lassen sie aus.</translation>
    </message>
    <message>
      <source>The map has no class at {num_without_class} points of the sample; the figures hold for the area where it has one.</source>
      <translation>Die Karte hat an {num_without_class} Punkten der Stichprobe keine Klasse; die Zahlen gelten für das Gebiet, in dem sie eine hat.</translation>
    </message>
    <message>
      <source>No point in {names} has a reference; the figures do not hold for these {size:,} pixels.</source>
      <translation>Kein Punkt in {names} hat eine Referenz; die Zahlen gelten nicht für diese {size:,} Pixel.</translation>
    </message>
    <message>
      <source>Only one point has a reference in {listed}; how much points vary there is taken from the others. Label at least two points in each stratum.</source>
      <translation>Nur ein Punkt hat eine Referenz in {listed}; wie sehr Punkte dort streuen, wird von den anderen übernommen. Versehen Sie in jedem Stratum mindestens zwei Punkte mit Labels.</translation>
    </message>
    <message>
      <source>The points were drawn from {drawn:,} pixels, but the map has a class at {found:,}. So the points are not weighed by the classes of the map, and the intervals are wider. If the points were drawn in an area of interest, give this area.</source>
      <translation>Die Punkte wurden aus {drawn:,} Pixeln gezogen, aber die Karte hat an {found:,} eine Klasse. Daher werden die Punkte nicht nach den Klassen der Karte gewichtet, und die Intervalle sind breiter. Wurden die Punkte in einem Untersuchungsgebiet gezogen, so geben Sie dieses Gebiet an.</translation>
    </message>
    <message>
      <source>Some points have no class in the map. So the points are not weighed by the classes of the map, and the intervals are wider.</source>
      <translation>Einige Punkte haben in der Karte keine Klasse. Daher werden die Punkte nicht nach den Klassen der Karte gewichtet, und die Intervalle sind breiter.</translation>
    </message>
    <message>
      <source>Fewer than two points lie in some classes of the map; one weight holds for the points of {name} together.</source>
      <translation>In einigen Klassen der Karte liegen weniger als zwei Punkte; ein Gewicht gilt für die Punkte von {name} zusammen.</translation>
    </message>
    <message>
      <source>marked as bad in the file</source>
      <translation>in der Datei als schlecht markiert</translation>
    </message>
    <message>
      <source>in an absorption of water vapour</source>
      <translation>in einer Absorption von Wasserdampf</translation>
    </message>
    <message>
      <source>all valid pixels have one value, or none is valid</source>
      <translation>alle gültigen Pixel haben denselben Wert, oder keines ist gültig</translation>
    </message>
    <message>
      <source>nodata at pixels where most bands have values</source>
      <translation>nodata an Pixeln, wo die meisten Kanäle Werte haben</translation>
    </message>
    <message>
      <source>signal-to-noise ratio below the limit</source>
      <translation>Signal-Rausch-Verhältnis unter der Grenze</translation>
    </message>
    <message>
      <source>much noisier than the bands beside it</source>
      <translation>viel verrauschter als die Kanäle daneben</translation>
    </message>
    <message>
      <source>Scene {name}</source>
      <translation>Szene {name}</translation>
    </message>
    <message>
      <source>{least:.0f} to {most:.0f} nm</source>
      <translation>{least:.0f} bis {most:.0f} nm</translation>
    </message>
    <message>
      <source>unknown wavelengths</source>
      <translation>unbekannte Wellenlängen</translation>
    </message>
    <message>
      <source>{height} rows, {width} columns, {num_bands} bands, {span}, {type}</source>
      <translation>{height} Zeilen, {width} Spalten, {num_bands} Kanäle, {span}, {type}</translation>
    </message>
    <message>
      <source>bands to leave out</source>
      <translation>auszulassende Kanäle</translation>
    </message>
    <message>
      <source>pixels valid in every band</source>
      <translation>in jedem Kanal gültige Pixel</translation>
    </message>
    <message>
      <source>Only these pixels can be used if all bands are chosen.</source>
      <translation>Nur diese Pixel können verwendet werden, wenn alle Kanäle gewählt sind.</translation>
    </message>
    <message>
      <source>pixels read</source>
      <translation>gelesene Pixel</translation>
    </message>
    <message>
      <source>Of a large scene, tiles at regular distances are read.</source>
      <translation>Von einer großen Szene werden Kacheln in regelmäßigen Abständen gelesen.</translation>
    </message>
    <message>
      <source>bands with saturated pixels</source>
      <translation>Kanäle mit gesättigten Pixeln</translation>
    </message>
    <message>
      <source>bands with stripes</source>
      <translation>Kanäle mit Streifen</translation>
    </message>
    <message>
      <source>Bands to leave out</source>
      <translation>Auszulassende Kanäle</translation>
    </message>
    <message>
      <source>No band has to be left out.</source>
      <translation>Kein Kanal muss ausgelassen werden.</translation>
    </message>
    <message>
      <source>Bands for Train, Tune and Cross-validate (BANDS):</source>
      <translation>Kanäle für „Netz trainieren“, „Netz abstimmen“ und „Methoden kreuzvalidieren“ (BANDS):</translation>
    </message>
    <message>
      <source>Every band is listed below: choose the bands by hand.</source>
      <translation>Jeder Kanal ist unten aufgeführt: Wählen Sie die Kanäle von Hand.</translation>
    </message>
    <message>
      <source>Bands that are left out:</source>
      <translation>Ausgelassene Kanäle:</translation>
    </message>
    <message>
      <source>Bands to leave out, by reason</source>
      <translation>Auszulassende Kanäle nach Grund</translation>
    </message>
    <message>
      <source>A band can have several reasons. Water vapour absorbs at {vapour}. The limit of the signal-to-noise ratio is {least_ratio:g}. Nodata counts above {most_nodata:g} % of the pixels that are valid in at least half of the bands. A band is noisier than its neighbours if its signal-to-noise ratio is less than 1/{noisier:g} of the median of the five bands to either side.</source>
      <translation>Ein Kanal kann mehrere Gründe haben. Wasserdampf absorbiert bei {vapour}. Die Grenze des Signal-Rausch-Verhältnisses ist {least_ratio:g}. Nodata zählt ab mehr als {most_nodata:g} % der Pixel, die in mindestens der Hälfte der Kanäle gültig sind. Ein Kanal ist verrauschter als seine Nachbarn, wenn sein Signal-Rausch-Verhältnis kleiner ist als 1/{noisier:g} des Medians der je fünf Kanäle zu beiden Seiten.</translation>
    </message>
    <message>
      <source>reasons</source>
      <translation>Gründe</translation>
    </message>
    <message>
      <source>Quick look</source>
      <translation>Schnellansicht</translation>
    </message>
    <message>
      <source>Bands {red}, {green} and {blue} as red, green and blue, each stretched from its 2nd to its 98th percentile. Pixels that are invalid in one of them are transparent.</source>
      <translation>Kanäle {red}, {green} und {blue} als Rot, Grün und Blau, jeder vom 2. bis zum 98. Perzentil gestreckt. Pixel, die in einem davon ungültig sind, sind durchsichtig.</translation>
    </message>
    <message>
      <source>Values and spectra</source>
      <translation>Werte und Spektren</translation>
    </message>
    <message>
      <source>Mean spectrum and percentiles</source>
      <translation>Mittleres Spektrum und Perzentile</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <source>{name}th percentile</source>
      <translation>{name}. Perzentil</translation>
    </message>
    <message>
      <source>The mean is over all valid pixels of each band that were read; the band around it is one standard deviation to either side. The percentiles are those of {num_sample} spectra of a sample.</source>
      <translation>Das Mittel ist über alle gelesenen gültigen Pixel jedes Kanals; das Band darum ist eine Standardabweichung nach beiden Seiten. Die Perzentile sind die von {num_sample} Spektren einer Stichprobe.</translation>
    </message>
    <message>
      <source>Histogram of each band</source>
      <translation>Histogramm jedes Kanals</translation>
    </message>
    <message>
      <source>One column a band. The darker a value, the more pixels of the sample have it. The scale reaches from the 0.1th to the 99.9th percentile of all values. The JSON file has the counts.</source>
      <translation>Eine Spalte je Kanal. Je dunkler ein Wert, desto mehr Pixel der Stichprobe haben ihn. Die Skala reicht vom 0,1. bis zum 99,9. Perzentil aller Werte. Die JSON-Datei enthält die Anzahlen.</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Rauschen</translation>
    </message>
    <message>
      <source>Noise of each band</source>
      <translation>Rauschen jedes Kanals</translation>
    </message>
    <message>
      <source>Standard deviation of the noise, in the unit of the values. Homogeneous areas: median standard deviation within blocks of 4 x 4 pixels, in the tenth of the blocks that vary least. Shift difference: median size of the difference of horizontal neighbours, as a standard deviation of one pixel. Both include true differences between neighbours: the noise of the sensor is at most this large. The signal-to-noise ratio is the 95th percentile of the band, divided by the smaller noise.</source>
      <translation>Standardabweichung des Rauschens, in der Einheit der Werte. Homogene Flächen: mittlere (Median) Standardabweichung in Blöcken von 4 x 4 Pixeln, in dem Zehntel der Blöcke, das am wenigsten schwankt. Verschiebungsdifferenz: Median der Beträge der Differenzen horizontaler Nachbarn, als Standardabweichung eines Pixels. Beide enthalten wahre Unterschiede zwischen Nachbarn: Das Rauschen des Sensors ist höchstens so groß. Das Signal-Rausch-Verhältnis ist das 95. Perzentil des Kanals, geteilt durch das kleinere Rauschen.</translation>
    </message>
    <message>
      <source>homogeneous areas</source>
      <translation>homogene Flächen</translation>
    </message>
    <message>
      <source>shift difference</source>
      <translation>Verschiebungsdifferenz</translation>
    </message>
    <message>
      <source>signal-to-noise ratio</source>
      <translation>Signal-Rausch-Verhältnis</translation>
    </message>
    <message>
      <source>Stripes</source>
      <translation>Streifen</translation>
    </message>
    <message>
      <source>Column stripes in the bands {bands}.</source>
      <translation>Spaltenstreifen in den Kanälen {bands}.</translation>
    </message>
    <message>
      <source>Row stripes in the bands {bands}.</source>
      <translation>Zeilenstreifen in den Kanälen {bands}.</translation>
    </message>
    <message>
      <source>No band has stripes.</source>
      <translation>Kein Kanal hat Streifen.</translation>
    </message>
    <message>
      <source>Strength of stripes</source>
      <translation>Stärke der Streifen</translation>
    </message>
    <message>
      <source>columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>Standard deviation of the offsets of whole columns (or rows) from their two neighbours, beyond what single pixels explain, in units of the deviation from pixel to pixel. 0 means no stripes. A band is striped from {striped:g} on if one axis is at least {clearer:g} times as strong as the other: streets and fields make both alike. Columns of a scene that was turned to north are not those of the detector.</source>
      <translation>Standardabweichung der Versätze ganzer Spalten (oder Zeilen) gegenüber ihren beiden Nachbarn, über das hinaus, was einzelne Pixel erklären, in Einheiten der Abweichung von Pixel zu Pixel. 0 bedeutet keine Streifen. Ein Kanal gilt ab {striped:g} als gestreift, wenn eine Achse mindestens {clearer:g}-mal so stark ist wie die andere: Straßen und Felder machen beide gleich stark. Spalten einer nach Norden gedrehten Szene sind nicht die des Detektors.</translation>
    </message>
    <message>
      <source>no valid pixel</source>
      <translation>kein gültiges Pixel</translation>
    </message>
    <message>
      <source>differs from both neighbours</source>
      <translation>unterscheidet sich von beiden Nachbarn</translation>
    </message>
    <message>
      <source>Columns and rows that stand out</source>
      <translation>Auffällige Spalten und Zeilen</translation>
    </message>
    <message>
      <source>axis</source>
      <translation>Achse</translation>
    </message>
    <message>
      <source>position</source>
      <translation>Position</translation>
    </message>
    <message>
      <source>fault</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>number of bands</source>
      <translation>Anzahl der Kanäle</translation>
    </message>
    <message>
      <source>Positions count from 0. Only the lines of the tiles that were read are listed.</source>
      <translation>Positionen zählen ab 0. Nur die Linien der gelesenen Kacheln sind aufgeführt.</translation>
    </message>
    <message>
      <source>Spectral smile</source>
      <translation>Spektraler Smile-Effekt</translation>
    </message>
    <message>
      <source>The scene lacks wavelengths, or bands at 741, 761 and 781 nm: a drift of the wavelengths across the columns cannot be measured.</source>
      <translation>Der Szene fehlen Wellenlängen oder Kanäle bei 741, 761 und 781 nm: Eine Drift der Wellenlängen über die Spalten kann nicht gemessen werden.</translation>
    </message>
    <message>
      <source>The depth of the oxygen absorption at 761 nm changes across the columns by {drift} of the signal. This hints at a spectral smile: the wavelengths differ between the columns of the detector. Pixels near the left and right edge may then look like other materials.</source>
      <translation>Die Tiefe der Sauerstoffabsorption bei 761 nm ändert sich über die Spalten um {drift} des Signals. Das deutet auf einen spektralen Smile-Effekt hin: Die Wellenlängen unterscheiden sich zwischen den Spalten des Detektors. Pixel nahe am linken und rechten Rand können dann wie andere Materialien aussehen.</translation>
    </message>
    <message>
      <source>The oxygen absorption at 761 nm has no clear drift across the columns.</source>
      <translation>Die Sauerstoffabsorption bei 761 nm hat keine deutliche Drift über die Spalten.</translation>
    </message>
    <message>
      <source>Depth of the oxygen absorption in each column</source>
      <translation>Tiefe der Sauerstoffabsorption in jeder Spalte</translation>
    </message>
    <message>
      <source>mean of each column</source>
      <translation>Mittel jeder Spalte</translation>
    </message>
    <message>
      <source>parabola</source>
      <translation>Parabel</translation>
    </message>
    <message>
      <source>Depth: 1 minus band {inside} divided by the mean of the bands {left} and {right}. A drift is likely if the parabola spans at least {least_drift:g} % of the signal and {least_share:g} % of the mean depth, and explains at least {least_fit:g} % of the variance of the columns. Land cover that differs from left to right can do the same.</source>
      <translation>Tiefe: 1 minus Kanal {inside}, geteilt durch das Mittel der Kanäle {left} und {right}. Eine Drift ist wahrscheinlich, wenn die Parabel mindestens {least_drift:g} % des Signals und {least_share:g} % der mittleren Tiefe umspannt und mindestens {least_fit:g} % der Varianz der Spalten erklärt. Eine Landbedeckung, die sich von links nach rechts unterscheidet, kann dasselbe bewirken.</translation>
    </message>
    <message>
      <source>drift</source>
      <translation>Drift</translation>
    </message>
    <message>
      <source>fit</source>
      <translation>Anpassung</translation>
    </message>
    <message>
      <source>All bands</source>
      <translation>Alle Kanäle</translation>
    </message>
    <message>
      <source>width, nm</source>
      <translation>Breite, nm</translation>
    </message>
    <message>
      <source>nodata</source>
      <translation>Nodata</translation>
    </message>
    <message>
      <source>invalid</source>
      <translation>ungültig</translation>
    </message>
    <message>
      <source>minimum</source>
      <translation>Minimum</translation>
    </message>
    <message>
      <source>maximum</source>
      <translation>Maximum</translation>
    </message>
    <message>
      <source>deviation</source>
      <translation>Standardabweichung</translation>
    </message>
    <message>
      <source>at maximum</source>
      <translation>am Maximum</translation>
    </message>
    <message>
      <source>noise, areas</source>
      <translation>Rauschen, Flächen</translation>
    </message>
    <message>
      <source>noise, shift</source>
      <translation>Rauschen, Verschiebung</translation>
    </message>
    <message>
      <source>signal-to-noise</source>
      <translation>Signal-Rausch-Verhältnis</translation>
    </message>
    <message>
      <source>Bands to leave out stand out. “Nodata” is the value in the file, and “invalid” the share of the pixels that were read. Minimum, maximum, mean and (standard) deviation are those of the valid pixels. “At maximum” is the share of the valid pixels with the largest value; it is marked where the values seem cut off. Columns and rows are the strengths of stripes.</source>
      <translation>Auszulassende Kanäle sind hervorgehoben. „Nodata“ ist der Wert in der Datei und „ungültig“ der Anteil der gelesenen Pixel. Minimum, Maximum, Mittel und Standardabweichung sind die der gültigen Pixel. „Am Maximum“ ist der Anteil der gültigen Pixel mit dem größten Wert; er ist markiert, wo die Werte abgeschnitten scheinen. Spalten und Zeilen sind die Stärken von Streifen.</translation>
    </message>
    <message>
      <source>Reading the scene</source>
      <translation>Szene wird gelesen</translation>
    </message>
    <message>
      <source>Band {number} of {name} is marked as alpha and has the values 0 and {used:g} only; it is used as a mask.</source>
      <translation>Kanal {number} von {name} ist als Alpha markiert und hat nur die Werte 0 und {used:g}; er wird als Maske verwendet.</translation>
    </message>
    <message>
      <source>Band {number} of {name} is marked as alpha, but its values are those of a spectral band, not of a mask; it is used as a spectral band.</source>
      <translation>Kanal {number} von {name} ist als Alpha markiert, aber seine Werte sind die eines Spektralkanals, nicht die einer Maske; er wird als Spektralkanal verwendet.</translation>
    </message>
    <message>
      <source>single value</source>
      <translation>Einzelwert</translation>
    </message>
    <message>
      <source>The variable {variable} cannot be read ({error}); the file seems damaged.</source>
      <translation>Die Variable {variable} kann nicht gelesen werden ({error}); die Datei scheint beschädigt.</translation>
    </message>
    <message>
      <source>{name} is no array file; choose a file that ends in {suffixes}.</source>
      <translation>{name} ist keine Arraydatei; wählen Sie eine Datei, die auf {suffixes} endet.</translation>
    </message>
    <message>
      <source>{listed} or {last}</source>
      <translation>{listed} oder {last}</translation>
    </message>
    <message>
      <source>{name} has no variable "{variable}"; choose one of: {choices}.</source>
      <translation>{name} hat keine Variable „{variable}“; wählen Sie eine von: {choices}.</translation>
    </message>
    <message>
      <source>The variable {variable} of {name} does not hold real numbers; choose one of: {choices}.</source>
      <translation>Die Variable {variable} von {name} enthält keine reellen Zahlen; wählen Sie eine von: {choices}.</translation>
    </message>
    <message>
      <source>The variable {variable} of {name} has {num_axes} axes; {wanted}. Choose one of: {choices}.</source>
      <translation>Die Variable {variable} von {name} hat {num_axes} Achsen; {wanted}. Wählen Sie eine von: {choices}.</translation>
    </message>
    <message>
      <source>{name} holds several variables that could be meant; give the name of one: {listed}.</source>
      <translation>{name} enthält mehrere Variablen, die gemeint sein könnten; geben Sie den Namen von einer an: {listed}.</translation>
    </message>
    <message>
      <source>{name} holds no variable that could be meant: {wanted} of real numbers. It has: {choices}.</source>
      <translation>{name} enthält keine Variable, die gemeint sein könnte: {wanted}, mit reellen Zahlen. Vorhanden: {choices}.</translation>
    </message>
    <message>
      <source>a cube has three axes</source>
      <translation>ein Datenwürfel hat drei Achsen</translation>
    </message>
    <message>
      <source>a ground truth has two axes</source>
      <translation>eine Ground Truth hat zwei Achsen</translation>
    </message>
    <message>
      <source>complex</source>
      <translation>komplex</translation>
    </message>
    <message>
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>record</source>
      <translation>Datensatz</translation>
    </message>
    <message>
      <source>objects</source>
      <translation>Objekte</translation>
    </message>
    <message>
      <source>{name} cannot be read as {what} ({reason}); it is damaged or something else. Fetch or export it again.</source>
      <translation>{name} kann nicht gelesen werden, erwartet war {what} ({reason}); die Datei ist beschädigt oder etwas anderes. Laden oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>{name} has {found} bytes, but {size} values of {kind} need {needed}: the end of the data is missing. Copy or export the file again.</source>
      <translation>{name} hat {found} Bytes, aber {size} Werte vom Typ {kind} brauchen {needed}: Das Ende der Daten fehlt. Kopieren oder exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <source>a NumPy array of numbers</source>
      <translation>ein NumPy-Array von Zahlen</translation>
    </message>
    <message>
      <source>{name} holds one array without a name; leave the variable empty.</source>
      <translation>{name} enthält ein Array ohne Namen; lassen Sie die Variable leer.</translation>
    </message>
    <message>
      <source>{name} holds {found}; {wanted} of real numbers. Choose another file.</source>
      <translation>{name} enthält {found}; {wanted}, mit reellen Zahlen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>a NumPy archive</source>
      <translation>ein NumPy-Archiv</translation>
    </message>
    <message>
      <source>a MATLAB file</source>
      <translation>eine MATLAB-Datei</translation>
    </message>
    <message>
      <source>The variable {variable} of {name} is {kind}; only real numbers can be used.</source>
      <translation>Die Variable {variable} von {name} ist vom Typ {kind}; nur reelle Zahlen können verwendet werden.</translation>
    </message>
    <message>
      <source>{name} is not an HDF5 file, or it is damaged; choose another file.</source>
      <translation>{name} ist keine HDF5-Datei, oder sie ist beschädigt; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>an HDF5 file</source>
      <translation>eine HDF5-Datei</translation>
    </message>
    <message>
      <source>The attribute {name} = {value:g} is not used: {other} = {nodata:g} is the nodata value.</source>
      <translation>Das Attribut {name} = {value:g} wird nicht verwendet: {other} = {nodata:g} ist der Nodata-Wert.</translation>
    </message>
    <message>
      <source>The attribute {name} is not used: it does not hold a positive number.</source>
      <translation>Das Attribut {name} wird nicht verwendet: Es enthält keine positive Zahl.</translation>
    </message>
    <message>
      <source>Values are divided by the attribute {name} ({values}).</source>
      <translation>Werte werden durch das Attribut {name} geteilt ({values}).</translation>
    </message>
    <message>
      <source>Values are multiplied by the attribute {name} ({values}).</source>
      <translation>Werte werden mit dem Attribut {name} multipliziert ({values}).</translation>
    </message>
    <message>
      <source>The attribute {name} is not used: it does not hold a number.</source>
      <translation>Das Attribut {name} wird nicht verwendet: Es enthält keine Zahl.</translation>
    </message>
    <message>
      <source>{low:g} to {high:g}</source>
      <translation>{low:g} bis {high:g}</translation>
    </message>
    <message>
      <source>; the axes {axes} would fit</source>
      <translation>; die Achsen {axes} würden passen</translation>
    </message>
    <message>
      <source>The ground truth has {truth} pixels (rows x columns), which does not fit a cube of {size} with the axes {axes}{hint}. Choose the ground truth of this cube or other axes.</source>
      <translation>Die Ground Truth hat {truth} Pixel (Zeilen x Spalten); das passt nicht zu einem Datenwürfel von {size} mit den Achsen {axes}{hint}. Wählen Sie die Ground Truth dieses Würfels oder andere Achsen.</translation>
    </message>
    <message>
      <source>The ground truth has {truth} pixels (rows x columns), which fits no two axes of the cube ({size}); choose the ground truth of this cube.</source>
      <translation>Die Ground Truth hat {truth} Pixel (Zeilen x Spalten); das passt zu keinen zwei Achsen des Datenwürfels ({size}). Wählen Sie die Ground Truth dieses Würfels.</translation>
    </message>
    <message>
      <source>2 for 16-bit whole numbers, 4 for float32</source>
      <translation>2 für ganze 16-Bit-Zahlen, 4 für float32</translation>
    </message>
    <message>
      <source>The header {name} has a {brace} in the comment {opening!r}, and GDAL takes the lines behind it for a list; remove the {brace}.</source>
      <translation>Der Header {name} hat ein {brace} im Kommentar {opening!r}, und GDAL hält die folgenden Zeilen für eine Liste; entfernen Sie das {brace}.</translation>
    </message>
    <message>
      <source>The header {name} opens a list with {opening} behind "{key}" and does not close it; add the {closing} behind its last value.</source>
      <translation>Der Header {name} öffnet eine Liste mit {opening} hinter „{key}“ und schließt sie nicht; fügen Sie hinter dem letzten Wert {closing} hinzu.</translation>
    </message>
    <message>
      <source>the header {name} begins with a byte order mark: save it as UTF-8 without one.</source>
      <translation>der Header {name} beginnt mit einer Byte Order Mark: Speichern Sie ihn als UTF-8 ohne sie.</translation>
    </message>
    <message>
      <source>the header {name} does not begin with the line "ENVI": add it.</source>
      <translation>der Header {name} beginnt nicht mit der Zeile „ENVI“: Fügen Sie sie hinzu.</translation>
    </message>
    <message>
      <source>the header {name} has "{key} = {value}": give the number of {key}, a whole number from 1.</source>
      <translation>der Header {name} hat „{key} = {value}“: Geben Sie für {key} eine ganze Zahl ab 1 an.</translation>
    </message>
    <message>
      <source>the header {name} has no "{key}": give the number of {key}, a whole number from 1.</source>
      <translation>der Header {name} hat kein „{key}“: Geben Sie für {key} eine ganze Zahl ab 1 an.</translation>
    </message>
    <message>
      <source>the header {name} has the unknown data type {value}: correct it ({types}).</source>
      <translation>der Header {name} hat den unbekannten data type {value}: Korrigieren Sie ihn ({types}).</translation>
    </message>
    <message>
      <source>The header of {name} gives "{key}" more than once ({listed}); remove the wrong line.</source>
      <translation>Der Header von {name} gibt „{key}“ mehrmals an ({listed}); entfernen Sie die falsche Zeile.</translation>
    </message>
    <message>
      <source>The header of {name} has no "data type", so the values cannot be read; add it, for example "data type = 2" for 16-bit whole numbers or "data type = 4" for float32.</source>
      <translation>Der Header von {name} hat kein „data type“, daher können die Werte nicht gelesen werden; fügen Sie es hinzu, zum Beispiel „data type = 2“ für ganze 16-Bit-Zahlen oder „data type = 4“ für float32.</translation>
    </message>
    <message>
      <source>The header of {name} has the interleave "{interleave}"; correct it to bsq, bil or bip.</source>
      <translation>Der Header von {name} hat den interleave „{interleave}“; korrigieren Sie ihn zu bsq, bil oder bip.</translation>
    </message>
    <message>
      <source>The header of {name} has no "interleave"; bsq is assumed.</source>
      <translation>Der Header von {name} hat kein „interleave“; bsq wird angenommen.</translation>
    </message>
    <message>
      <source>The header of {name} has no "byte order"; that of this computer is assumed.</source>
      <translation>Der Header von {name} hat kein „byte order“; die dieses Computers wird angenommen.</translation>
    </message>
    <message>
      <source>The list "{key}" in the header of {name} has {num_entries} entries, but the file has {num_bands} bands; the list is not used.</source>
      <translation>Die Liste „{key}“ im Header von {name} hat {num_entries} Einträge, aber die Datei hat {num_bands} Kanäle; die Liste wird nicht verwendet.</translation>
    </message>
    <message>
      <source>The header of {name} has "data ignore value = {text}", but its nodata value is read as {found}; write one number without brackets, such as "data ignore value = -9999".</source>
      <translation>Der Header von {name} hat „data ignore value = {text}“, aber als Nodata-Wert wird {found} gelesen; schreiben Sie eine Zahl ohne Klammern, etwa „data ignore value = -9999“.</translation>
    </message>
    <message>
      <source>{name} is rotated and names the place of a point inside the image. GDAL and QGIS place it {distance:.1f} pixels away; the imported scene lies where the header says.</source>
      <translation>{name} ist gedreht und nennt den Ort eines Punktes im Bild. GDAL und QGIS legen es {distance:.1f} Pixel daneben; die importierte Szene liegt, wo der Header es angibt.</translation>
    </message>
    <message>
      <source>the file ends before these values</source>
      <translation>die Datei endet vor diesen Werten</translation>
    </message>
    <message>
      <source>{part} of {total} pixels ({share})</source>
      <translation>{part} von {total} Pixeln ({share})</translation>
    </message>
    <message>
      <source>{part} of {total} labelled pixels ({share})</source>
      <translation>{part} von {total} Pixeln mit Label ({share})</translation>
    </message>
    <message>
      <source>{part} of {total} pixels drawn ({share})</source>
      <translation>{part} von {total} gezogenen Pixeln ({share})</translation>
    </message>
    <message>
      <source>{part} of {total} pixels drawn from the scene ({share})</source>
      <translation>{part} von {total} aus der Szene gezogenen Pixeln ({share})</translation>
    </message>
    <message>
      <source>{part} of {total} pixels of the joined parts ({share})</source>
      <translation>{part} von {total} Pixeln der zusammengefügten Teile ({share})</translation>
    </message>
    <message>
      <source>{part} of {total} pixels read ({share})</source>
      <translation>{part} von {total} gelesenen Pixeln ({share})</translation>
    </message>
    <message>
      <source>{part} of {total} pixels to explain ({share})</source>
      <translation>{part} von {total} zu erklärenden Pixeln ({share})</translation>
    </message>
    <message>
      <source>less than 0.1 %</source>
      <translation>weniger als 0,1 %</translation>
    </message>
    <message>
      <source>more than 99.9 %</source>
      <translation>mehr als 99,9 %</translation>
    </message>
    <message>
      <source>{share} of {name} are invalid: nodata, NaN or masked in a band that is used.</source>
      <translation>{share} von {name} sind ungültig: nodata, NaN oder maskiert in einem verwendeten Kanal.</translation>
    </message>
    <message>
      <source>At every labelled pixel the scene is nodata, NaN or masked; choose labels on valid pixels.{hint}</source>
      <translation>An jedem Pixel mit Label ist die Szene nodata, NaN oder maskiert; wählen Sie Labels auf gültigen Pixeln.{hint}</translation>
    </message>
    <message>
      <source> Band {band} has no data where other bands have: leave such bands out, or mark them as bad (Scene report lists them).</source>
      <translation> Kanal {band} hat keine Daten, wo andere Kanäle welche haben: Lassen Sie solche Kanäle weg, oder markieren Sie sie als schlecht („Szene prüfen“ führt sie auf).</translation>
    </message>
    <message>
      <source> The bands {bands} have no data where other bands have: leave such bands out, or mark them as bad (Scene report lists them).</source>
      <translation> Die Kanäle {bands} haben keine Daten, wo andere Kanäle welche haben: Lassen Sie solche Kanäle weg, oder markieren Sie sie als schlecht („Szene prüfen“ führt sie auf).</translation>
    </message>
    <message>
      <source>The scene {name} has {bands}; {first} has {wanted_bands}. Join scenes with the same bands in the same order.</source>
      <translation>Die Szene {name} hat {bands}; {first} hat {wanted_bands}. Fügen Sie Szenen mit denselben Kanälen in derselben Reihenfolge zusammen.</translation>
    </message>
    <message>
      <source>{name} has the dimension {wrong} in the place of the bands; Import a cube reads variables with three axes in any order. Import it first, or extract such a variable.</source>
      <translation>{name} hat die Dimension {wrong} an der Stelle der Kanäle; „Datenwürfel importieren“ liest Variablen mit drei Achsen in jeder Reihenfolge. Importieren Sie sie zuerst, oder extrahieren Sie eine solche Variable.</translation>
    </message>
    <message>
      <source>The dimension {dimension} of {name} is taken as the bands.</source>
      <translation>Die Dimension {dimension} von {name} wird als Kanäle genommen.</translation>
    </message>
    <message>
      <source>The axes of {described} in {name} are taken as bands, rows, columns.</source>
      <translation>Die Achsen von {described} in {name} werden als Kanäle, Zeilen, Spalten genommen.</translation>
    </message>
    <message>
      <source>GDAL gives {described} in {name} no place on the ground; if the file is a product of a known sensor, Import a cube keeps its place and bad bands.</source>
      <translation>GDAL gibt {described} in {name} keinen Ort am Boden; ist die Datei ein Produkt eines bekannten Sensors, so behält „Datenwürfel importieren“ ihren Ort und ihre schlechten Kanäle.</translation>
    </message>
    <message>
      <source>not in that order</source>
      <translation>nicht in dieser Reihenfolge</translation>
    </message>
    <message>
      <source>The dimensions of {described} in {name} are {listed}, but a scene has its bands first; import the file first (Import a cube).</source>
      <translation>Die Dimensionen von {described} in {name} sind: {listed}. Eine Szene hat aber ihre Kanäle zuerst; importieren Sie die Datei zuerst („Datenwürfel importieren“).</translation>
    </message>
    <message>
      <source>{name} has no place on the ground, and GDAL and QGIS turn it upside down: the last row of the file is the first one here. Import a cube keeps the order of the file.</source>
      <translation>{name} hat keinen Ort am Boden, und GDAL und QGIS stellen es auf den Kopf: Die letzte Zeile der Datei ist hier die erste. „Datenwürfel importieren“ behält die Reihenfolge der Datei.</translation>
    </message>
    <message>
      <source>the variable {name} with the map grid. Choose a file whose name ends in ORT.nc, or one with the group {group}</source>
      <translation>die Variable {name} mit dem Kartengitter. Wählen Sie eine Datei, deren Name auf ORT.nc endet, oder eine mit der Gruppe {group}</translation>
    </message>
    <message>
      <source>the variable {name}</source>
      <translation>die Variable {name}</translation>
    </message>
    <message>
      <source>the attribute GeoTransform of {name}</source>
      <translation>das Attribut GeoTransform von {name}</translation>
    </message>
    <message>
      <source>not recognised</source>
      <translation>nicht erkannt</translation>
    </message>
    <message>
      <source>{name} is DESIS {level}; only L2A, the surface reflectance on a map grid, is imported. Order the product as L2A.</source>
      <translation>{name} ist DESIS {level}; importiert wird nur L2A, die Oberflächenreflektanz auf einem Kartengitter. Bestellen Sie das Produkt als L2A.</translation>
    </message>
    <message>
      <source>the bands (bandCharacterisation) in {name}</source>
      <translation>die Kanäle (bandCharacterisation) in {name}</translation>
    </message>
    <message>
      <source>the wavelength of band {band} in {name}</source>
      <translation>die Wellenlänge von Kanal {band} in {name}</translation>
    </message>
    <message>
      <source>the image {stem}SPECTRAL_IMAGE.TIF beside {name}</source>
      <translation>das Bild {stem}SPECTRAL_IMAGE.TIF neben {name}</translation>
    </message>
    <message>
      <source>The image {image} has {num_found} bands but {metadata} describes {num_bands}; choose an image and metadata of the same {product} product.</source>
      <translation>Das Bild {image} hat {num_found} Kanäle, aber {metadata} beschreibt {num_bands}; wählen Sie Bild und Metadaten desselben {product}-Produkts.</translation>
    </message>
    <message>
      <source>{name} names no nodata value; {nodata:g}, that of {product}, is used.</source>
      <translation>{name} nennt keinen Nodata-Wert; verwendet wird {nodata:g}, der Wert von {product}.</translation>
    </message>
    <message>
      <source>a geotransform of six numbers</source>
      <translation>eine geotransform mit sechs Zahlen</translation>
    </message>
    <message>
      <source>the attribute spatial_ref</source>
      <translation>das Attribut spatial_ref</translation>
    </message>
    <message>
      <source>{name} is EnMAP {level}; only L2A, the surface reflectance on a map grid, is imported. Order the product as L2A.</source>
      <translation>{name} ist EnMAP {level}; importiert wird nur L2A, die Oberflächenreflektanz auf einem Kartengitter. Bestellen Sie das Produkt als L2A.</translation>
    </message>
    <message>
      <source>fetch the product again. To import it as a plain array, give the name of the variable (VARIABLE)</source>
      <translation>laden Sie das Produkt noch einmal. Um es als einfaches Array zu importieren, geben Sie den Namen der Variablen an (VARIABLE)</translation>
    </message>
    <message>
      <source>{count} values in the variable {name} (it has {found})</source>
      <translation>{count} Werte in der Variablen {name} (sie hat {found})</translation>
    </message>
    <message>
      <source>the attribute {name}</source>
      <translation>das Attribut {name}</translation>
    </message>
    <message>
      <source>the attribute {name} of {place}</source>
      <translation>das Attribut {name} von {place}</translation>
    </message>
    <message>
      <source>the cube {names}</source>
      <translation>der Datenwürfel {names}</translation>
    </message>
    <message>
      <source>{first} and {second} of one size</source>
      <translation>{first} und {second} von gleicher Größe</translation>
    </message>
    <message>
      <source>{name} has a lookup table for {rows} x {columns} pixels, but its swath has {height} x {width}; fetch the product again.</source>
      <translation>{name} hat eine Zuordnungstabelle für {rows} x {columns} Pixel, aber der Aufnahmestreifen hat {height} x {width}; laden Sie das Produkt noch einmal.</translation>
    </message>
    <message>
      <source>The swath is put on the map grid of the product by its lookup table; {share:.0%} of the grid lie outside.</source>
      <translation>Der Aufnahmestreifen wird durch seine Zuordnungstabelle auf das Kartengitter des Produkts gelegt; {share:.0%} des Gitters liegen außerhalb.</translation>
    </message>
    <message>
      <source>a known CRS in {source} ({text})</source>
      <translation>ein bekanntes KBS in {source} ({text})</translation>
    </message>
    <message>
      <source>origin and size of pixels in {place}/Map_Info ({text})</source>
      <translation>Ursprung und Größe der Pixel in {place}/Map_Info ({text})</translation>
    </message>
    <message>
      <source>{name} is PRISMA {level}, in the geometry of the instrument; order the product as L2D, on a map grid. To import it as a plain array, give the name of the variable (VARIABLE).</source>
      <translation>{name} ist PRISMA {level}, in der Geometrie des Instruments; bestellen Sie das Produkt als L2D, auf einem Kartengitter. Um es als einfaches Array zu importieren, geben Sie den Namen der Variablen an (VARIABLE).</translation>
    </message>
    <message>
      <source>{count} wavelengths in List_Cw_{detector} (it has {found})</source>
      <translation>{count} Wellenlängen in List_Cw_{detector} (es hat {found})</translation>
    </message>
    <message>
      <source>{name} has cubes of different sizes (VNIR {vnir}, SWIR {swir}); fetch the product again.</source>
      <translation>{name} hat Datenwürfel verschiedener Größe (VNIR {vnir}, SWIR {swir}); laden Sie das Produkt noch einmal.</translation>
    </message>
    <message>
      <source>Bands of both detectors are sorted by wavelength; {count} without a wavelength are left out.</source>
      <translation>Die Kanäle beider Detektoren sind nach der Wellenlänge geordnet; {count} ohne Wellenlänge werden ausgelassen.</translation>
    </message>
    <message>
      <source>The upper left corner of the product is the outer corner of the first pixel. A scene that takes it for the centre of a pixel, as other importers do, lies 15 m to the north-west of this one.</source>
      <translation>Die obere linke Ecke des Produkts ist die äußere Ecke des ersten Pixels. Eine Szene, die sie wie andere Importprogramme als Mitte eines Pixels nimmt, liegt 15 m nordwestlich von dieser.</translation>
    </message>
    <message>
      <source>The corners of the product are {columns:.1f} x {rows:.1f} pixels of 30 m apart, but the cube has {width} x {height}; check the place of the scene over another map.</source>
      <translation>Die Ecken des Produkts sind {columns:.1f} x {rows:.1f} Pixel von 30 m voneinander entfernt, aber der Datenwürfel hat {width} x {height}; prüfen Sie die Lage der Szene über einer anderen Karte.</translation>
    </message>
    <message>
      <source>Latitude and Longitude of the product lie up to {move:.0f} m from its corners; check the place of the scene over another map.</source>
      <translation>Latitude und Longitude des Produkts liegen bis zu {move:.0f} m von seinen Ecken entfernt; prüfen Sie die Lage der Szene über einer anderen Karte.</translation>
    </message>
    <message>
      <source> from {low:.1f} to {high:.1f} nm</source>
      <translation> von {low:.1f} bis {high:.1f} nm</translation>
    </message>
    <message>
      <source>, {count} of them marked as bad</source>
      <translation>, davon {count} als schlecht markiert</translation>
    </message>
    <message>
      <source>, acquired {time} UTC</source>
      <translation>, aufgenommen {time} UTC</translation>
    </message>
    <message>
      <source>{name}: {height} rows, {width} columns, {num_bands} bands{span}{bad}{time}.</source>
      <translation>{name}: {height} Zeilen, {width} Spalten, {num_bands} Kanäle{span}{bad}{time}.</translation>
    </message>
    <message>
      <source>fetch the product again</source>
      <translation>laden Sie das Produkt noch einmal</translation>
    </message>
    <message>
      <source>{name} looks like {product} but lacks {part}; {remedy}.</source>
      <translation>{name} sieht aus wie {product}, aber es fehlt: {part}; {remedy}.</translation>
    </message>
    <message>
      <source>The product "{name}" is registered twice; give one reader another name.</source>
      <translation>Das Produkt „{name}“ ist zweimal registriert; geben Sie einem Leser einen anderen Namen.</translation>
    </message>
    <message>
      <source>{num_bands} numbers in the attribute wavelengths of {name}</source>
      <translation>{num_bands} Zahlen im Attribut wavelengths von {name}</translation>
    </message>
    <message>
      <source>{height} x {width} values in {fields}/nodata_pixels</source>
      <translation>{height} x {width} Werte in {fields}/nodata_pixels</translation>
    </message>
    <message>
      <source>The swath is put on the map grid of the ortho product: each place takes the nearest pixel.</source>
      <translation>Der Aufnahmestreifen wird auf das Kartengitter des Orthoprodukts gelegt: Jeder Ort nimmt das nächste Pixel.</translation>
    </message>
    <message>
      <source>{name} in {place}</source>
      <translation>{name} in {place}</translation>
    </message>
    <message>
      <source>the attribute epsg_code</source>
      <translation>das Attribut epsg_code</translation>
    </message>
    <message>
      <source>the attribute epsg_code of {group}, or a UTM zone in {text}</source>
      <translation>das Attribut epsg_code von {group}, oder eine UTM-Zone in {text}</translation>
    </message>
    <message>
      <source>the group {group}/Geolocation Fields</source>
      <translation>die Gruppe {group}/Geolocation Fields</translation>
    </message>
    <message>
      <source>rows, cols, epsg_code and geotransform in Planet_Ortho_Framing</source>
      <translation>rows, cols, epsg_code und geotransform in Planet_Ortho_Framing</translation>
    </message>
    <message>
      <source>{name} names a grid of {width} x {height} pixels; fetch the product again.</source>
      <translation>{name} nennt ein Gitter von {width} x {height} Pixeln; laden Sie das Produkt noch einmal.</translation>
    </message>
    <message>
      <source>Latitude and Longitude of each pixel</source>
      <translation>Latitude und Longitude jedes Pixels</translation>
    </message>
    <message>
      <source>The scene {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>Die Szene {name} kann nicht gelesen werden ({error}); die Datei scheint beschädigt.</translation>
    </message>
    <message>
      <source>The raster {name} cannot be read at rows {first} to {last} ({error}); the file seems damaged.</source>
      <translation>Das Raster {name} kann in den Zeilen {first} bis {last} nicht gelesen werden ({error}); die Datei scheint beschädigt.</translation>
    </message>
    <message>
      <source>choose a file that ends in {suffixes}, or a raster that GDAL reads.</source>
      <translation>wählen Sie eine Datei, die auf {suffixes} endet, oder ein Raster, das GDAL liest.</translation>
    </message>
    <message>
      <source>{name} is not a raster that can be read ({error}); {advice}</source>
      <translation>{name} ist kein lesbares Raster ({error}); {advice}</translation>
    </message>
    <message>
      <source>The raster {name} has complex values; only real numbers can be used.</source>
      <translation>Das Raster {name} hat komplexe Werte; nur reelle Zahlen können verwendet werden.</translation>
    </message>
    <message>
      <source>The raster {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>Das Raster {name} kann nicht gelesen werden ({error}); die Datei scheint beschädigt.</translation>
    </message>
    <message>
      <source>The raster {name} has one band; a hyperspectral scene has many. Choose the cube itself.</source>
      <translation>Das Raster {name} hat einen Kanal; eine Hyperspektralszene hat viele. Wählen Sie den Datenwürfel selbst.</translation>
    </message>
    <message>
      <source>The raster {name} has no variables; leave the variable empty.</source>
      <translation>Das Raster {name} hat keine Variablen; lassen Sie die Variable leer.</translation>
    </message>
    <message>
      <source>{name} has no variable "{variable}"; choose one of: {listed}.</source>
      <translation>{name} hat keine Variable „{variable}“; wählen Sie eine von: {listed}.</translation>
    </message>
    <message>
      <source>{name} holds several datasets; give the name of one as variable: {listed}.</source>
      <translation>{name} enthält mehrere Datensätze; geben Sie den Namen von einem als Variable an: {listed}.</translation>
    </message>
    <message>
      <source>Gaussian spectral response</source>
      <translation>gaußsche spektrale Empfindlichkeit</translation>
    </message>
    <message>
      <source>{num_bands} bands from {num_used} bands of the scene, {method}</source>
      <translation>{num_bands} Kanäle aus {num_used} Kanälen der Szene, {method}</translation>
    </message>
    <message>
      <source>{num_unknown} of {num_found} bands of {name} have no wavelength; import the scene with its wavelengths first.</source>
      <translation>{num_unknown} von {num_found} Kanälen von {name} haben keine Wellenlänge; importieren Sie die Szene zuerst mit ihren Wellenlängen.</translation>
    </message>
    <message>
      <source>{count} of the wanted bands are narrower than the bands of the scene (from {first_to_nm:.1f} nm on): resampling cannot restore what a coarser sensor has not measured.</source>
      <translation>{count} der gewünschten Kanäle sind schmaler als die Kanäle der Szene (ab {first_to_nm:.1f} nm): Das Umrechnen kann nicht wiederherstellen, was ein gröberer Sensor nicht gemessen hat.</translation>
    </message>
    <message>
      <source>Resampling needs at least two bands with different wavelengths on both sides.</source>
      <translation>Das Umrechnen braucht auf beiden Seiten mindestens zwei Kanäle mit verschiedenen Wellenlängen.</translation>
    </message>
    <message>
      <source>The scene does not cover {count} of the bands: {listed}{more} nm. The scene has {bands}; wanted are {wanted}.</source>
      <translation>Die Szene deckt {count} der Kanäle nicht ab: {listed}{more} nm. Die Szene hat {bands}; gewünscht sind {wanted}.</translation>
    </message>
    <message>
      <source>{count} of {num_bands} bands of {name} have the scale 0, so all their values are the same; correct the scale (gdal_edit.py -scale).</source>
      <translation>{count} von {num_bands} Kanälen von {name} haben die Skalierung 0, daher sind alle ihre Werte gleich; berichtigen Sie die Skalierung (gdal_edit.py -scale).</translation>
    </message>
    <message>
      <source>The reflectance scale factor "{text}" of {name} is no positive number, so it is not used; correct it in the header.</source>
      <translation>Der reflectance scale factor „{text}“ von {name} ist keine positive Zahl und wird nicht verwendet; berichtigen Sie ihn im Header.</translation>
    </message>
    <message>
      <source>{name} has gain and offset values and the reflectance scale factor {factor:g}; gain and offset are used, and the factor is not.</source>
      <translation>{name} hat Gain- und Offset-Werte und den Reflektanz-Skalierungsfaktor {factor:g}; Gain und Offset werden verwendet, der Faktor nicht.</translation>
    </message>
    <message>
      <source>{name} has gain or offset values that change nothing and the reflectance scale factor {factor:g}; the factor is used.</source>
      <translation>{name} hat Gain- oder Offset-Werte, die nichts ändern, und den Reflektanz-Skalierungsfaktor {factor:g}; der Faktor wird verwendet.</translation>
    </message>
    <message>
      <source>The scene {name} cannot be read at rows {row} to {height} ({error}); the file seems damaged.</source>
      <translation>Die Szene {name} kann in den Zeilen {row} bis {height} nicht gelesen werden ({error}); die Datei scheint beschädigt.</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the scene again.</source>
      <translation>Es gibt keine Datei {path}; wählen Sie die Szene neu.</translation>
    </message>
    <message>
      <source>choose another file.</source>
      <translation>wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{name} holds several datasets; import one of them first (Import a cube).</source>
      <translation>{name} enthält mehrere Datensätze; importieren Sie zuerst einen davon („Datenwürfel importieren“).</translation>
    </message>
    <message>
      <source>The scene {name} has complex values; only real ones can be classified.</source>
      <translation>Die Szene {name} hat komplexe Werte; nur reelle können klassifiziert werden.</translation>
    </message>
    <message>
      <source>The scene {name} has {num_bands} band; a hyperspectral scene has many. Choose the cube itself, not a picture of it.</source>
      <translation>Die Szene {name} hat {num_bands} Kanal; eine Hyperspektralszene hat viele. Wählen Sie den Datenwürfel selbst, nicht ein Bild davon.</translation>
    </message>
    <message>
      <source>The bands "{text}" cannot be read; write them like 1-103,110,120-140.</source>
      <translation>Die Kanäle „{text}“ können nicht gelesen werden; schreiben Sie sie wie 1-103,110,120-140.</translation>
    </message>
    <message>
      <source>The scene has the bands {first} to {last}; {wrong} is none of them.</source>
      <translation>Die Szene hat die Kanäle {first} bis {last}; {wrong} ist keiner davon.</translation>
    </message>
    <message>
      <source>unpack the archive, and choose a file of the product or the raster in it.</source>
      <translation>entpacken Sie das Archiv, und wählen Sie eine Datei des Produkts oder das Raster darin.</translation>
    </message>
    <message>
      <source>metadata of a product are imported first (Import a cube); or choose the image beside them.</source>
      <translation>Metadaten eines Produkts werden zuerst importiert („Datenwürfel importieren“); oder wählen Sie das Bild daneben.</translation>
    </message>
    <message>
      <source>Import a cube reads files of this computer, not {path}; unpack the archive or copy the file first. All other algorithms read such a name as a scene.</source>
      <translation>„Datenwürfel importieren“ liest Dateien dieses Computers, nicht {path}; entpacken Sie das Archiv, oder kopieren Sie die Datei zuerst. Alle anderen Algorithmen lesen einen solchen Namen als Szene.</translation>
    </message>
    <message>
      <source>There is no file {path}; choose it again.</source>
      <translation>Es gibt keine Datei {path}; wählen Sie sie neu.</translation>
    </message>
    <message>
      <source>The wavelengths {path} cannot be read ({error}); give a text file with one number per line.</source>
      <translation>Die Wellenlängen {path} können nicht gelesen werden ({error}); geben Sie eine Textdatei mit einer Zahl je Zeile an.</translation>
    </message>
    <message>
      <source>Line {number} of the wavelengths {name} is "{text}"; write one wavelength in nm per line.</source>
      <translation>Zeile {number} der Wellenlängen {name} lautet „{text}“; schreiben Sie eine Wellenlänge in nm je Zeile.</translation>
    </message>
    <message>
      <source>The file {name} has no wavelengths; write one in nm per line.</source>
      <translation>Die Datei {name} hat keine Wellenlängen; schreiben Sie eine in nm je Zeile.</translation>
    </message>
    <message>
      <source>The file {name} counts 1, 2, 3 and so on: these are band numbers. Write one wavelength in nm per line.</source>
      <translation>Die Datei {name} zählt 1, 2, 3 und so weiter: Das sind Kanalnummern. Schreiben Sie eine Wellenlänge in nm je Zeile.</translation>
    </message>
    <message>
      <source>The file {name} has the wavelength {wrong:g} {unit}, which is outside {least:g} to {most:g} nm; correct the number or the unit.</source>
      <translation>Die Datei {name} hat die Wellenlänge {wrong:g} {unit}, die außerhalb von {least:g} bis {most:g} nm liegt; korrigieren Sie die Zahl oder die Einheit.</translation>
    </message>
    <message>
      <source>The unit "{unit}" of the wavelengths in {name} is no unit of wavelength; its numbers are not used as wavelengths.</source>
      <translation>Die Einheit „{unit}“ der Wellenlängen in {name} ist keine Einheit der Wellenlänge; ihre Zahlen werden nicht als Wellenlängen verwendet.</translation>
    </message>
    <message>
      <source>The wavelengths in {name} have no unit and count 0, 1, 2 or 1, 2, 3 and so on: they are band numbers and not used as wavelengths.</source>
      <translation>Die Wellenlängen in {name} haben keine Einheit und zählen 0, 1, 2 oder 1, 2, 3 und so weiter: Sie sind Kanalnummern und werden nicht als Wellenlängen verwendet.</translation>
    </message>
    <message>
      <source>{count} bands without wavelengths</source>
      <translation>{count} Kanäle ohne Wellenlängen</translation>
    </message>
    <message>
      <source>{count} bands ({listed} nm)</source>
      <translation>{count} Kanäle ({listed} nm)</translation>
    </message>
    <message>
      <source>The scene lacks {count} of the model's wavelengths: {listed} nm. The model was trained with {model_bands}; the scene has {scene_bands}. Choose a scene of the same sensor, or resample the bands of a finer sensor.</source>
      <translation>Der Szene fehlen {count} der Wellenlängen des Modells: {listed} nm. Beim Training hatte das Modell {model_bands}; die Szene hat {scene_bands}. Wählen Sie eine Szene desselben Sensors, oder rechnen Sie die Kanäle eines feineren Sensors um.</translation>
    </message>
    <message>
      <source>Writing the scene</source>
      <translation>Szene wird geschrieben</translation>
    </message>
    <message>
      <source>Scene written</source>
      <translation>Szene geschrieben</translation>
    </message>
    <message>
      <source>{num_overflows} values are too large for float32 and were written as infinity.</source>
      <translation>{num_overflows} Werte sind zu groß für float32 und wurden als unendlich geschrieben.</translation>
    </message>
    <message>
      <source>The cube is stored in double precision; it is written as float32, which keeps seven digits.</source>
      <translation>Der Datenwürfel hat doppelte Genauigkeit; er wird als float32 geschrieben, das sieben Stellen behält.</translation>
    </message>
    <message>
      <source>Reading the range of values</source>
      <translation>Wertebereich wird gelesen</translation>
    </message>
    <message>
      <source>The cube is stored as {name}, but its values ({low} to {high}) fit {small}, which is written.</source>
      <translation>Der Datenwürfel ist als {name} gespeichert, aber seine Werte ({low} bis {high}) passen in {small}; dieses wird geschrieben.</translation>
    </message>
    <message>
      <source>The cube is stored as {name} with values from {low} to {high}; they are written as float32, rounded to seven digits.</source>
      <translation>Der Datenwürfel ist als {name} mit Werten von {low} bis {high} gespeichert; sie werden als float32 geschrieben, gerundet auf sieben Stellen.</translation>
    </message>
    <message>
      <source>No split of these labels was found; label more pixels.</source>
      <translation>Für diese Labels wurde keine Aufteilung gefunden; versehen Sie mehr Pixel mit Labels.</translation>
    </message>
    <message>
      <source>Requested: {asked}. Result: {found}, {unused:.0f} % not used.</source>
      <translation>Verlangt: {asked}. Ergebnis: {found}, {unused:.0f} % nicht verwendet.</translation>
    </message>
    <message>
      <source>Blocks stay whole up to the guard band, so a class in few places cannot meet the requested shares; label it in more places, or try another seed.</source>
      <translation>Blöcke bleiben bis auf den Schutzstreifen ganz; daher kann eine Klasse an wenigen Orten die verlangten Anteile nicht erreichen. Versehen Sie sie an mehr Orten mit Labels, oder versuchen Sie einen anderen Startwert.</translation>
    </message>
    <message>
      <source>Polygons stay whole up to the guard band, so a class in few places cannot meet the requested shares; label it in more places, or try another seed.</source>
      <translation>Polygone bleiben bis auf den Schutzstreifen ganz; daher kann eine Klasse an wenigen Orten die verlangten Anteile nicht erreichen. Versehen Sie sie an mehr Orten mit Labels, oder versuchen Sie einen anderen Startwert.</translation>
    </message>
    <message>
      <source>Other seeds give similar test pixels (expected intersection over union of two seeds: {similarity:.2f}), because these labels allow few good splits. A mean over seeds says little; label more places, or take a narrower guard band.</source>
      <translation>Andere Startwerte ergeben ähnliche Testpixel (erwartete Schnittmenge geteilt durch Vereinigung zweier Startwerte: {similarity:.2f}), weil diese Labels wenige gute Aufteilungen zulassen. Ein Mittel über Startwerte sagt wenig aus; versehen Sie mehr Orte mit Labels, oder nehmen Sie einen schmaleren Schutzstreifen.</translation>
    </message>
    <message>
      <source>Other seeds give similar validation pixels (expected intersection over union of two seeds: {similarity:.2f}), because these labels allow few good splits. A mean over seeds says little; label more places, or take a narrower guard band.</source>
      <translation>Andere Startwerte ergeben ähnliche Validierungspixel (erwartete Schnittmenge geteilt durch Vereinigung zweier Startwerte: {similarity:.2f}), weil diese Labels wenige gute Aufteilungen zulassen. Ein Mittel über Startwerte sagt wenig aus; versehen Sie mehr Orte mit Labels, oder nehmen Sie einen schmaleren Schutzstreifen.</translation>
    </message>
    <message>
      <source>{train:.0f} % training, {validation:.0f} % validation, {test:.0f} % test</source>
      <translation>{train:.0f} % Training, {validation:.0f} % Validierung, {test:.0f} % Test</translation>
    </message>
    <message>
      <source>{name} {pixels} of {total}</source>
      <translation>{name} {pixels} von {total}</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>und {count} weitere</translation>
    </message>
    <message>
      <source>Classes far from it (training / validation / test pixels): {classes}.</source>
      <translation>Klassen weit davon entfernt (Trainings- / Validierungs- / Testpixel): {classes}.</translation>
    </message>
    <message>
      <source>{share:.0f} % with {guard} pixels</source>
      <translation>{share:.0f} % mit {guard} Pixeln</translation>
    </message>
    <message>
      <source>The guard band of {guard} pixels removes {share:.0f} % of the labelled pixels; the same split would lose {trials}.</source>
      <translation>Der Schutzstreifen von {guard} Pixeln entfernt {share:.0f} % der Pixel mit Label; dieselbe Aufteilung würde verlieren: {trials}.</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}; it must be odd and at least 1, so that a patch has a centre pixel.</source>
      <translation>Die Patchgröße ist {patch_size}; sie muss ungerade und mindestens 1 sein, damit ein Patch ein mittleres Pixel hat.</translation>
    </message>
    <message>
      <source>A split by polygons needs the polygon of each pixel, but none is given; give it, or choose blocks.</source>
      <translation>Eine Aufteilung nach Polygonen braucht das Polygon jedes Pixels, aber keines ist angegeben; geben Sie es an, oder wählen Sie blocks.</translation>
    </message>
    <message>
      <source>not used</source>
      <translation>nicht verwendet</translation>
    </message>
    <message>
      <source>Single pixels were drawn at random, class by class.</source>
      <translation>Einzelne Pixel wurden zufällig gezogen, Klasse für Klasse.</translation>
    </message>
    <message>
      <source>The scene was divided into square blocks.</source>
      <translation>Die Szene wurde in quadratische Blöcke geteilt.</translation>
    </message>
    <message>
      <source>Whole polygons (for points, single points; for a raster, connected areas of one class) were kept together.</source>
      <translation>Ganze Polygone (bei Punkten einzelne Punkte; bei einem Raster zusammenhängende Flächen einer Klasse) wurden zusammengehalten.</translation>
    </message>
    <message>
      <source>{overlap:.1f} % of the test pixels have a training pixel in their patch of {patch_size} x {patch_size} pixels.</source>
      <translation>{overlap:.1f} % der Testpixel haben ein Trainingspixel in ihrem Patch von {patch_size} x {patch_size} Pixeln.</translation>
    </message>
    <message>
      <source>A guard band of {guard} pixels without labels separates training pixels from the others.</source>
      <translation>Ein Schutzstreifen von {guard} Pixeln ohne Labels trennt Trainingspixel von den anderen.</translation>
    </message>
    <message>
      <source>No patch of a test pixel contains a training pixel: test pixels are independent of training patches.</source>
      <translation>Kein Patch eines Testpixels enthält ein Trainingspixel: Testpixel sind unabhängig von Trainingspatches.</translation>
    </message>
    <message>
      <source>The test is optimistic: most test pixels lie in patches that the network was trained on, and accuracies at places without training pixels are lower. Use blocks or polygons for reliable accuracies.</source>
      <translation>Der Test ist optimistisch: Die meisten Testpixel liegen in Patches, mit denen das Netz trainiert wurde, und an Orten ohne Trainingspixel sind die Genauigkeiten niedriger. Verwenden Sie Blöcke oder Polygone für verlässliche Genauigkeiten.</translation>
    </message>
    <message>
      <source>Some patches of test pixels contain training pixels, so the test is optimistic; a guard band of half the patch size avoids this.</source>
      <translation>Einige Patches von Testpixeln enthalten Trainingspixel, daher ist der Test optimistisch; ein Schutzstreifen von der halben Patchgröße vermeidet das.</translation>
    </message>
    <message>
      <source>Split of the labels</source>
      <translation>Aufteilung der Labels</translation>
    </message>
    <message>
      <source>of the test patches ({patch_size} x {patch_size}) touch a training pixel</source>
      <translation>der Testpatches ({patch_size} x {patch_size}) berühren ein Trainingspixel</translation>
    </message>
    <message>
      <source>labelled pixels not used</source>
      <translation>nicht verwendete Pixel mit Label</translation>
    </message>
    <message>
      <source>Pixels of each class</source>
      <translation>Pixel jeder Klasse</translation>
    </message>
    <message>
      <source>Labelled pixels of each class in each subset</source>
      <translation>Pixel mit Label jeder Klasse in jeder Teilmenge</translation>
    </message>
    <message>
      <source>labelled</source>
      <translation>mit Label</translation>
    </message>
    <message>
      <source>Numbers of pixels. Requested: share of the labelled pixels that was asked for. An orange zero: the class is missing in this subset.</source>
      <translation>Anzahl der Pixel. Verlangt: verlangter Anteil der Pixel mit Label. Eine orange Null: Die Klasse fehlt in dieser Teilmenge.</translation>
    </message>
    <message>
      <source>Map of the subsets</source>
      <translation>Karte der Teilmengen</translation>
    </message>
    <message>
      <source>Labelled pixels in the colour of their subset</source>
      <translation>Pixel mit Label in der Farbe ihrer Teilmenge</translation>
    </message>
    <message>
      <source>Not used: labelled pixels in a guard band, or beyond the requested shares. The rest of the scene is empty.</source>
      <translation>Nicht verwendet: Pixel mit Label in einem Schutzstreifen oder jenseits der verlangten Anteile. Der Rest der Szene ist leer.</translation>
    </message>
    <message>
      <source>Settings of the split</source>
      <translation>Einstellungen der Aufteilung</translation>
    </message>
    <message>
      <source>block size</source>
      <translation>Blockgröße</translation>
    </message>
    <message>
      <source>patch size</source>
      <translation>Patchgröße</translation>
    </message>
    <message>
      <source>seed</source>
      <translation>Startwert</translation>
    </message>
    <message>
      <source>total</source>
      <translation>Summe</translation>
    </message>
    <message>
      <source>requested</source>
      <translation>verlangt</translation>
    </message>
    <message>
      <source>the test</source>
      <translation>Test</translation>
    </message>
    <message>
      <source>The class table has no entry for any label; choose the class table of these labels.</source>
      <translation>Die Klassentabelle hat für kein Label einen Eintrag; wählen Sie die Klassentabelle dieser Labels.</translation>
    </message>
    <message>
      <source>There is no split "{kind}"; choose one of {listed}.</source>
      <translation>Es gibt keine Aufteilung „{kind}“; wählen Sie eine von {listed}.</translation>
    </message>
    <message>
      <source>The fractions for training, validation and test are {train:g}, {validation:g} and {test:g}; training and at least one of the others must be above 0, and together they add up to at most 1.</source>
      <translation>Die Anteile für Training, Validierung und Test sind {train:g}, {validation:g} und {test:g}; der für das Training und mindestens einer der anderen müssen über 0 liegen, und zusammen dürfen sie höchstens 1 ergeben.</translation>
    </message>
    <message>
      <source>The guard band is {guard} pixels wide; give 0 or more.</source>
      <translation>Der Schutzstreifen ist {guard} Pixel breit; geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
      <source>A split by polygons needs the polygon of each pixel, but none is given; choose blocks.</source>
      <translation>Eine Aufteilung nach Polygonen braucht das Polygon jedes Pixels, aber keines ist angegeben; wählen Sie blocks.</translation>
    </message>
    <message>
      <source>The block size is {block_size}; give at least 1 pixel.</source>
      <translation>Die Blockgröße ist {block_size}; geben Sie mindestens 1 Pixel an.</translation>
    </message>
    <message>
      <source>Blocks of {block_size} pixels leave one block in a scene of {width} x {height} pixels; choose at most {most}, or give no block size, and a search will find one.</source>
      <translation>Blöcke von {block_size} Pixeln ergeben nur einen Block in einer Szene von {width} x {height} Pixeln; wählen Sie höchstens {most}, oder geben Sie keine Blockgröße an; dann wird eine gesucht.</translation>
    </message>
    <message>
      <source>The labels have no labelled pixel; choose other labels.</source>
      <translation>Die Labels haben kein Pixel mit Label; wählen Sie andere Labels.</translation>
    </message>
    <message>
      <source>Every class has a single polygon, so no class can be in both training and test; draw at least two polygons for each class, or choose the kind "blocks".</source>
      <translation>Jede Klasse hat nur ein Polygon, daher kann keine Klasse zugleich im Training und im Test sein; zeichnen Sie mindestens zwei Polygone je Klasse, oder wählen Sie die Art „blocks“.</translation>
    </message>
    <message>
      <source>No pixel is left for {subset}: {advice}</source>
      <translation>Kein Pixel bleibt übrig für: {subset}. Grund: {advice}</translation>
    </message>
    <message>
      <source>Only {name} is left for training, and training needs at least two classes: {advice}</source>
      <translation>Nur {name} bleibt für das Training übrig, und das Training braucht mindestens zwei Klassen: {advice}</translation>
    </message>
    <message>
      <source>the labels are too few or too close together; label more, take a smaller patch or guard band, or set the share for validation to 0.</source>
      <translation>Die Labels sind zu wenige oder liegen zu nah beieinander; versehen Sie mehr Pixel mit Labels, nehmen Sie einen kleineren Patch oder Schutzstreifen, oder setzen Sie den Anteil der Validierung auf 0.</translation>
    </message>
    <message>
      <source>a guard band of {guard} pixels around single pixels removes the other pixels; choose the kind "blocks", or a guard band of 0.</source>
      <translation>Ein Schutzstreifen von {guard} Pixeln um einzelne Pixel entfernt die anderen Pixel; wählen Sie die Art „blocks“, oder einen Schutzstreifen von 0.</translation>
    </message>
    <message>
      <source>the labels lie too close together for a guard band of {guard} pixels; label places further apart, or take a smaller patch or guard band.</source>
      <translation>Die Labels liegen für einen Schutzstreifen von {guard} Pixeln zu nah beieinander; versehen Sie weiter entfernte Orte mit Labels, oder nehmen Sie einen kleineren Patch oder Schutzstreifen.</translation>
    </message>
    <message>
      <source>there are too few labelled pixels; label more.</source>
      <translation>Es gibt zu wenige Pixel mit Label; versehen Sie mehr Pixel mit Labels.</translation>
    </message>
    <message>
      <source>it is in {subsets} only</source>
      <translation>sie ist nur enthalten in: {subsets}</translation>
    </message>
    <message>
      <source>none of its pixels is used</source>
      <translation>keines ihrer Pixel wird verwendet</translation>
    </message>
    <message>
      <source>Class "{name}" ({pixels}) cannot be in {subsets}: {reason}; {fate}.</source>
      <translation>Die Klasse „{name}“ ({pixels}) fehlt in: {subsets}. Grund: {reason}; {fate}.</translation>
    </message>
    <message>
      <source>{count} pixel</source>
      <translation>{count} Pixel</translation>
    </message>
    <message>
      <source>it has {count} polygon, and polygons stay whole</source>
      <translation>sie hat {count} Polygon, und Polygone bleiben ganz</translation>
    </message>
    <message>
      <source>it has {count} polygons, and polygons stay whole</source>
      <translation>sie hat {count} Polygone, und Polygone bleiben ganz</translation>
    </message>
    <message>
      <source>it has too few pixels</source>
      <translation>sie hat zu wenige Pixel</translation>
    </message>
    <message>
      <source>it spans {width} x {height} pixels, which leaves no pixel beyond a guard band of {guard} pixels</source>
      <translation>sie erstreckt sich über {width} x {height} Pixel; das lässt kein Pixel jenseits eines Schutzstreifens von {guard} Pixeln</translation>
    </message>
    <message>
      <source>the guard band leaves too few of its pixels</source>
      <translation>der Schutzstreifen lässt zu wenige ihrer Pixel übrig</translation>
    </message>
    <message>
      <source>a guard band of {guard} pixels around it and the classes next to it leaves no room for two training pixels and others</source>
      <translation>ein Schutzstreifen von {guard} Pixeln um sie und die Klassen daneben lässt keinen Platz für zwei Trainingspixel und andere</translation>
    </message>
    <message>
      <source>{count} field</source>
      <translation>{count} Feld</translation>
    </message>
    <message>
      <source>{count} fields</source>
      <translation>{count} Felder</translation>
    </message>
    <message>
      <source>{count} polygon</source>
      <translation>{count} Polygon</translation>
    </message>
    <message>
      <source>{count} polygons</source>
      <translation>{count} Polygone</translation>
    </message>
    <message>
      <source>{count} block of {block_size} pixels</source>
      <translation>{count} Block von {block_size} Pixeln</translation>
    </message>
    <message>
      <source>{count} blocks of {block_size} pixels</source>
      <translation>{count} Blöcke von {block_size} Pixeln</translation>
    </message>
    <message>
      <source>{units}, large ones cut into blocks of {block_size} pixels</source>
      <translation>{units}, große in Blöcke von {block_size} Pixeln geteilt</translation>
    </message>
    <message>
      <source>There is no task "{name}"; choose one of {listed}.</source>
      <translation>Es gibt keine Aufgabe „{name}“; wählen Sie eine von {listed}.</translation>
    </message>
    <message>
      <source>read the maps</source>
      <translation>Lesen der Karten</translation>
    </message>
    <message>
      <source>classify the scene</source>
      <translation>Klassifikation der Szene</translation>
    </message>
    <message>
      <source>on {device}</source>
      <translation>auf {device}</translation>
    </message>
    <message>
      <source>run the folds</source>
      <translation>Berechnung der Folds</translation>
    </message>
    <message>
      <source>explain the tiles</source>
      <translation>Erklärung der Kacheln</translation>
    </message>
    <message>
      <source>The text holds a NUL or a character that is not UTF-8; rename the file, or give another text</source>
      <translation>Der Text enthält ein NUL oder ein Zeichen, das nicht UTF-8 ist; benennen Sie die Datei um, oder geben Sie einen anderen Text an</translation>
    </message>
    <message>
      <source>The path has {count} characters; give one of at most {most}</source>
      <translation>Der Pfad hat {count} Zeichen; geben Sie einen mit höchstens {most} an</translation>
    </message>
    <message>
      <source>characters</source>
      <translation>Zeichen</translation>
    </message>
    <message>
      <source>bytes</source>
      <translation>Bytes</translation>
    </message>
    <message>
      <source>A name in the path has more than {most} {unit}; give a shorter one</source>
      <translation>Ein Name im Pfad hat mehr als {most} {unit}; geben Sie einen kürzeren an</translation>
    </message>
    <message>
      <source>The path is a device or a pipe; give a file</source>
      <translation>Der Pfad ist ein Gerät oder eine Pipe; geben Sie eine Datei an</translation>
    </message>
    <message>
      <source>The list {name} names {shown!r}. {error}.</source>
      <translation>Die Liste {name} nennt {shown!r}. {error}.</translation>
    </message>
    <message>
      <source>least_share is {least_share:g} and pixel_rule is {pixel_rule}; give one of them.</source>
      <translation>least_share ist {least_share:g} und pixel_rule ist {pixel_rule}; geben Sie nur eines von beiden an.</translation>
    </message>
    <message>
      <source>{error} Or switch on resample_labels: each pixel takes the label at its centre.</source>
      <translation>{error} Oder schalten Sie resample_labels ein: Jedes Pixel erhält das Label an seinem Mittelpunkt.</translation>
    </message>
    <message>
      <source>regularise the map</source>
      <translation>Regularisierung der Karte</translation>
    </message>
    <message>
      <source>it computes on {device}, but other workers compute on {others}; choose the device.</source>
      <translation>er rechnet auf {device}, andere Worker aber auf {others}; wählen Sie das Gerät.</translation>
    </message>
    <message>
      <source>{num_workers} workers of the cluster {verb} on {device}.</source>
      <translation>{num_workers} Worker des Clusters arbeiten auf {device}: {verb}.</translation>
    </message>
    <message>
      <source>it computes on {device}, but this computer on {expected}; choose the device.</source>
      <translation>er rechnet auf {device}, dieser Computer aber auf {expected}; wählen Sie das Gerät.</translation>
    </message>
    <message>
      <source>its {names} differs from that of this computer; give all the same files.</source>
      <translation>{names} ist dort anders als auf diesem Computer; geben Sie allen dieselben Dateien.</translation>
    </message>
    <message>
      <source>train the trials</source>
      <translation>Training der Versuche</translation>
    </message>
    <message>
      <source>strata is for the design stratified, not {design}; choose stratified, or leave out strata.</source>
      <translation>strata ist für das Design stratified, nicht für {design}; wählen Sie stratified, oder lassen Sie strata weg.</translation>
    </message>
    <message>
      <source>The design clusters needs the field with the cluster of each point (cluster_field), and other designs have none; give both, or neither.</source>
      <translation>Das Design clusters braucht das Feld mit dem Cluster jedes Punkts (cluster_field), und andere Designs haben keines; geben Sie beide an oder keines von beiden.</translation>
    </message>
    <message>
      <source>The class map was made with another model file than {model}: its training pixels may differ. Choose the model that made the map.</source>
      <translation>Die Klassenkarte wurde mit einer anderen Modelldatei als {model} erstellt: Ihre Trainingspixel können andere sein. Wählen Sie das Modell, das die Karte erstellt hat.</translation>
    </message>
    <message>
      <source>The tag of the class map with the training pixels of its model is damaged; choose the model file, so that training pixels among the reference are counted.</source>
      <translation>Der Eintrag der Klassenkarte mit den Trainingspixeln ihres Modells ist beschädigt; wählen Sie die Modelldatei, damit Trainingspixel unter den Referenzpixeln gezählt werden.</translation>
    </message>
    <message>
      <source>second class map</source>
      <translation>zweite Klassenkarte</translation>
    </message>
    <message>
      <source>Reading the reference</source>
      <translation>Referenz wird gelesen</translation>
    </message>
    <message>
      <source>Writing the reports</source>
      <translation>Berichte werden geschrieben</translation>
    </message>
    <message>
      <source>Overall accuracy {accuracy:.2f} % (95 % interval {interval}, {units})</source>
      <translation>Gesamtgenauigkeit {accuracy:.2f} % (95-%-Intervall {interval}, {units})</translation>
    </message>
    <message>
      <source>Overall accuracy {accuracy:.2f} %</source>
      <translation>Gesamtgenauigkeit {accuracy:.2f} %</translation>
    </message>
    <message>
      <source>Overall accuracy by area {estimate}</source>
      <translation>Gesamtgenauigkeit nach Fläche {estimate}</translation>
    </message>
    <message>
      <source>Calibration: confidence and accuracy differ by {error:.1f} percentage points on average (mean confidence {mean_confidence:.1f} %).</source>
      <translation>Kalibrierung: Konfidenz und Genauigkeit weichen im Mittel um {error:.1f} Prozentpunkte voneinander ab (mittlere Konfidenz {mean_confidence:.1f} %).</translation>
    </message>
    <message>
      <source>The confidence {name} was made with another model than the class map: its calibration says nothing about the map. Choose the confidence of the same run.</source>
      <translation>Die Konfidenz {name} wurde mit einem anderen Modell erstellt als die Klassenkarte: Ihre Kalibrierung sagt nichts über die Karte aus. Wählen Sie die Konfidenz desselben Laufs.</translation>
    </message>
    <message>
      <source>The confidence {name} has no value at any reference pixel with a class; choose the confidence of this map.</source>
      <translation>Die Konfidenz {name} hat an keinem Referenzpixel mit Klasse einen Wert; wählen Sie die Konfidenz dieser Karte.</translation>
    </message>
    <message>
      <source>The design clusters needs points with a field of their cluster, not a raster.</source>
      <translation>Das Design clusters braucht Punkte mit einem Feld für ihren Cluster, kein Raster.</translation>
    </message>
    <message>
      <source>{num_outside} of {num_rows} points lie outside the area of interest, or where the map has no class or no stratum; the estimates leave them out.</source>
      <translation>{num_outside} von {num_rows} Punkten liegen außerhalb des Untersuchungsgebiets, oder wo die Karte keine Klasse oder kein Stratum hat; die Schätzungen lassen sie aus.</translation>
    </message>
    <message>
      <source>The area of interest is not used: the reference is no probability sample.</source>
      <translation>Das Untersuchungsgebiet wird nicht verwendet: Die Referenz ist keine Zufallsstichprobe.</translation>
    </message>
    <message>
      <source>The area of interest is not used: the layer of the sample has the sizes of its strata.</source>
      <translation>Das Untersuchungsgebiet wird nicht verwendet: Der Layer der Stichprobe enthält die Größen seiner Strata.</translation>
    </message>
    <message>
      <source>The map has no CRS with a known unit; areas are given as shares only.</source>
      <translation>Die Karte hat kein KBS mit bekannter Einheit; Flächen werden nur als Anteile angegeben.</translation>
    </message>
    <message>
      <source>The second class map {name} is on another grid ({found}) than the first one ({grid}); choose two maps of one scene, or align one with the other first.</source>
      <translation>Die zweite Klassenkarte {name} liegt auf einem anderen Gitter ({found}) als die erste ({grid}); wählen Sie zwei Karten einer Szene, oder richten Sie eine zuerst an der anderen aus.</translation>
    </message>
    <message>
      <source>Comparing map and reference</source>
      <translation>Karte und Referenz werden verglichen</translation>
    </message>
    <message>
      <source>The class map rejected {count} of {total} reference pixels ({share:.1f} %) as unclassified: the accuracies hold for the others.</source>
      <translation>Die Klassenkarte hat {count} von {total} Referenzpixeln ({share:.1f} %) als nicht klassifiziert zurückgewiesen: Die Genauigkeiten gelten für die anderen.</translation>
    </message>
    <message>
      <source>The class map has no class at {count} of {total} reference pixels; they are left out.</source>
      <translation>Die Klassenkarte hat an {count} von {total} Referenzpixeln keine Klasse; sie werden ausgelassen.</translation>
    </message>
    <message>
      <source>If they count as errors, the overall accuracy is {share:.2f} %.</source>
      <translation>Zählen sie als Fehler, so beträgt die Gesamtgenauigkeit {share:.2f} %.</translation>
    </message>
    <message>
      <source>If all pixels left out count as errors, the overall accuracy is {share:.2f} %.</source>
      <translation>Zählen alle ausgelassenen Pixel als Fehler, so beträgt die Gesamtgenauigkeit {share:.2f} %.</translation>
    </message>
    <message>
      <source>reference labels</source>
      <translation>Referenzlabels</translation>
    </message>
    <message>
      <source>The {map} does not know {names}; all reference pixels of this class count as wrong.</source>
      <translation>Die {map} kennt {names} nicht; alle Referenzpixel dieser Klasse zählen als falsch.</translation>
    </message>
    <message>
      <source>The {map} does not know {names}; all reference pixels of these classes count as wrong.</source>
      <translation>Die {map} kennt {names} nicht; alle Referenzpixel dieser Klassen zählen als falsch.</translation>
    </message>
    <message>
      <source>The {map} {name} has no class at any of the {count} reference pixels; choose the map of the place that the reference is from.</source>
      <translation>Die {map} {name} hat an keinem der {count} Referenzpixel eine Klasse; wählen Sie die Karte des Ortes, von dem die Referenz stammt.</translation>
    </message>
    <message>
      <source>{count} of the {num_pixels} reference pixels are training pixels of the model of {name}, which favours this map in the comparison. Compare the maps on pixels that neither model was trained on.</source>
      <translation>{count} der {num_pixels} Referenzpixel sind Trainingspixel des Modells von {name}, was diese Karte im Vergleich begünstigt. Vergleichen Sie die Karten auf Pixeln, mit denen keines der Modelle trainiert wurde.</translation>
    </message>
    <message>
      <source>The labels were split for patches of {split_size} pixels, but the map was made with patches of {patch_size}: more test patches touch training pixels than the overlap says. Split for {patch_size} pixels and train again.</source>
      <translation>Die Labels wurden für Patches von {split_size} Pixeln aufgeteilt, aber die Karte wurde mit Patches von {patch_size} erstellt: Mehr Testpatches berühren Trainingspixel, als die Überlappung angibt. Teilen Sie für {patch_size} Pixel auf, und trainieren Sie noch einmal.</translation>
    </message>
    <message>
      <source>The map is empty.</source>
      <translation>Die Karte ist leer.</translation>
    </message>
    <message>
      <source>{num_valid:.1f} % of the valid pixels have a confidence below {confidence:.4g} and are "{name}" (code {code}).</source>
      <translation>{num_valid:.1f} % der gültigen Pixel haben eine Konfidenz unter {confidence:.4g} und sind „{name}“ (Code {code}).</translation>
    </message>
    <message>
      <source>The provider "{provider}" needs ONNX Runtime; choose the engine onnx, or leave out the provider.</source>
      <translation>Der Provider „{provider}“ braucht ONNX Runtime; wählen Sie die Engine onnx, oder lassen Sie den Provider weg.</translation>
    </message>
    <message>
      <source>ONNX Runtime computes in float32, not in bfloat16; choose the engine torch, or leave out the precision.</source>
      <translation>ONNX Runtime rechnet in float32, nicht in bfloat16; wählen Sie die Engine torch, oder lassen Sie die Rechengenauigkeit weg.</translation>
    </message>
    <message>
      <source>The bands are resampled to those of the model: {resampled}.</source>
      <translation>Die Kanäle werden auf die des Modells umgerechnet: {resampled}.</translation>
    </message>
    <message>
      <source>The scene ({grid}) is smaller than the patches of the model ({size} x {size}); pixels outside the scene count as zero.</source>
      <translation>Die Szene ({grid}) ist kleiner als die Patches des Modells ({size} x {size}); Pixel außerhalb der Szene zählen als null.</translation>
    </message>
    <message>
      <source>single pixels</source>
      <translation>einzelne Pixel</translation>
    </message>
    <message>
      <source>single pixels and means around them</source>
      <translation>einzelne Pixel und Mittelwerte um sie herum</translation>
    </message>
    <message>
      <source>{name} evaluates {pixels}, which rotations and flips do not change; leave out test-time augmentation.</source>
      <translation>{name} wertet {pixels} aus, die sich durch Drehungen und Spiegelungen nicht ändern; lassen Sie die Test-Time-Augmentation weg.</translation>
    </message>
    <message>
      <source>{names} evaluate {pixels}, which rotations and flips do not change; leave out test-time augmentation.</source>
      <translation>{names} werten {pixels} aus, die sich durch Drehungen und Spiegelungen nicht ändern; lassen Sie die Test-Time-Augmentation weg.</translation>
    </message>
    <message>
      <source>{name} was trained without rotated or flipped patches: averaging over rotations and flips may make the map worse.</source>
      <translation>{name} wurde ohne gedrehte oder gespiegelte Patches trainiert: Eine Mittelung über Drehungen und Spiegelungen kann die Karte verschlechtern.</translation>
    </message>
    <message>
      <source> with {count} models together</source>
      <translation> mit {count} Modellen zusammen</translation>
    </message>
    <message>
      <source>Classifying {grid}{together} {where}.</source>
      <translation>Klassifikation von {grid}{together} {where}.</translation>
    </message>
    <message>
      <source>The validation pixels were evaluated without regularisation, so their thresholds hold only roughly for smoothed probabilities. Assess the map.</source>
      <translation>Die Validierungspixel wurden ohne Regularisierung ausgewertet; daher gelten ihre Schwellenwerte für geglättete Wahrscheinlichkeiten nur ungefähr. Bewerten Sie die Karte.</translation>
    </message>
    <message>
      <source>a wanted accuracy</source>
      <translation>eine gewünschte Genauigkeit</translation>
    </message>
    <message>
      <source>give a smallest confidence instead</source>
      <translation>geben Sie stattdessen eine kleinste Konfidenz an</translation>
    </message>
    <message>
      <source>a set of classes</source>
      <translation>eine Menge von Klassen</translation>
    </message>
    <message>
      <source>leave out the sets</source>
      <translation>lassen Sie die Mengen weg</translation>
    </message>
    <message>
      <source>The validation pixels were evaluated without rotations and flips, so their thresholds hold only roughly for probabilities averaged over them.</source>
      <translation>Die Validierungspixel wurden ohne Drehungen und Spiegelungen ausgewertet; daher gelten ihre Schwellenwerte für darüber gemittelte Wahrscheinlichkeiten nur ungefähr.</translation>
    </message>
    <message>
      <source>{share:.1f} % of the scene is unlike anything that the model was trained on (in the training scene: {there:.1f} %).</source>
      <translation>{share:.1f} % der Szene gleichen nichts, womit das Modell trainiert wurde (in der Trainingsszene: {there:.1f} %).</translation>
    </message>
    <message>
      <source>{text} Do not trust the classes there: label such places and train again.</source>
      <translation>{text} Vertrauen Sie den Klassen dort nicht: Versehen Sie solche Orte mit Labels, und trainieren Sie neu.</translation>
    </message>
    <message>
      <source>A wanted accuracy and a smallest confidence are given, but the wanted accuracy chooses the confidence; leave out one of them.</source>
      <translation>Eine gewünschte Genauigkeit und eine kleinste Konfidenz sind angegeben, aber die gewünschte Genauigkeit wählt die Konfidenz; lassen Sie eines davon weg.</translation>
    </message>
    <message>
      <source>Workers of a cluster compute with torch, not with ONNX Runtime; choose the engine torch, or leave out the cluster.</source>
      <translation>Worker eines Clusters rechnen mit torch, nicht mit ONNX Runtime; wählen Sie die Engine torch, oder lassen Sie den Cluster weg.</translation>
    </message>
    <message>
      <source>The disagreement is that of several models, but one model is given; give further models, or leave out the disagreement.</source>
      <translation>Die Uneinigkeit ist die mehrerer Modelle, aber nur ein Modell ist angegeben; geben Sie weitere Modelle an, oder lassen Sie die Uneinigkeit weg.</translation>
    </message>
    <message>
      <source>A wanted accuracy and sets of classes come from the validation pixels of one model, but {num_models} models are given; choose one model, or give a smallest confidence.</source>
      <translation>Eine gewünschte Genauigkeit und Klassenmengen stammen aus den Validierungspixeln eines Modells, aber {num_models} Modelle sind angegeben; wählen Sie ein Modell, oder geben Sie eine kleinste Konfidenz an.</translation>
    </message>
    <message>
      <source>ONNX Runtime evaluates one model, but {num_models} are given; choose the engine torch, or one model.</source>
      <translation>ONNX Runtime wertet ein Modell aus, aber {num_models} sind angegeben; wählen Sie die Engine torch, oder ein Modell.</translation>
    </message>
    <message>
      <source>bfloat16 is compared with float32 for one model, but {num_models} are given; leave out the precision, or choose one model.</source>
      <translation>bfloat16 wird für ein Modell mit float32 verglichen, aber {num_models} sind angegeben; lassen Sie die Genauigkeit der Zahlen (precision) weg, oder wählen Sie ein Modell.</translation>
    </message>
    <message>
      <source>The map cannot be held to training labels: none of those that the model was trained on lie on {scene}, or the model file does not keep them. Choose another strength, or hold the map to labels with Regularise class probabilities.</source>
      <translation>Die Karte kann nicht an Trainingslabels festgehalten werden: Keines, mit dem das Modell trainiert wurde, liegt auf {scene}, oder die Modelldatei enthält sie nicht. Wählen Sie eine andere Stärke, oder halten Sie die Karte mit „Klassenwahrscheinlichkeiten regularisieren“ an Labels fest.</translation>
    </message>
    <message>
      <source>The map is regularised and held to the {num_pixels} training pixels of the model, as its automatic choice found best. Test pixels beside training pixels then do not tell how accurate the map is in places without labels. Choose off for the map without it.</source>
      <translation>Die Karte wird regularisiert und an den {num_pixels} Trainingspixeln des Modells festgehalten, wie es seine automatische Auswahl am besten fand. Testpixel neben Trainingspixeln sagen dann nicht, wie genau die Karte an Orten ohne Labels ist. Wählen Sie aus (off) für die Karte ohne dies.</translation>
    </message>
    <message>
      <source>The model file names the regularisation "{strength}", which does not exist; choose a strength, or off.</source>
      <translation>Die Modelldatei nennt die Regularisierung „{strength}“, die es nicht gibt; wählen Sie eine Stärke, oder off.</translation>
    </message>
    <message>
      <source>The map is not regularised: the models name different strengths ({listed}). Choose a strength.</source>
      <translation>Die Karte wird nicht regularisiert: Die Modelle nennen verschiedene Stärken ({listed}). Wählen Sie eine Stärke.</translation>
    </message>
    <message>
      <source>The map is regularised with the strength "{strength}", which the automatic choice of the model found on training labels; choose off for the map without it.</source>
      <translation>Die Karte wird mit der Stärke „{strength}“ regularisiert, welche die automatische Wahl des Modells an Trainingslabels gefunden hat; wählen Sie off für die Karte ohne Regularisierung.</translation>
    </message>
    <message>
      <source>No scene is given; give scenes, or a folder with scenes.</source>
      <translation>Keine Szene ist angegeben; geben Sie Szenen oder einen Ordner mit Szenen an.</translation>
    </message>
    <message>
      <source>{scene} ({number} of {num_todo}): </source>
      <translation>{scene} ({number} von {num_todo}): </translation>
    </message>
    <message>
      <source>No scene could be classified. {name}: {problem}</source>
      <translation>Keine Szene konnte klassifiziert werden. {name}: {problem}</translation>
    </message>
    <message>
      <source>The list {name} cannot be read ({error}); save it as UTF-8.</source>
      <translation>Die Liste {name} kann nicht gelesen werden ({error}); speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
      <source>The list {name} names no scene; write one path in each line.</source>
      <translation>Die Liste {name} nennt keine Szene; schreiben Sie einen Pfad in jede Zeile.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read ({error}); choose another one.</source>
      <translation>Der Ordner {folder} kann nicht gelesen werden ({error}); wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>{name!r} is left out: its name is not UTF-8; rename the file.</source>
      <translation>{name!r} wird ausgelassen: Der Name ist nicht in UTF-8; benennen Sie die Datei um.</translation>
    </message>
    <message>
      <source>The folder {folder} holds no raster with several bands; choose another one.</source>
      <translation>Der Ordner {folder} enthält kein Raster mit mehreren Kanälen; wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>The scenes {first} and {second} would have maps of one name; rename one of them, or classify them into different folders.</source>
      <translation>Die Szenen {first} und {second} hätten Karten desselben Namens; benennen Sie eine um, oder klassifizieren Sie sie in verschiedene Ordner.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be made ({error}); choose another one.</source>
      <translation>Der Ordner {folder} kann nicht angelegt werden ({error}); wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>{scene} is left out: {error}</source>
      <translation>{scene} wird ausgelassen: {error}</translation>
    </message>
    <message>
      <source>The STAC item of {name} says other values of {properties} than the file, whose values are used. If the item is right, write its values into the file (gdal_edit.py), and run again.</source>
      <translation>Das STAC-Item von {name} nennt andere Werte von {properties} als die Datei; deren Werte werden verwendet. Falls das Item recht hat, schreiben Sie seine Werte in die Datei (gdal_edit.py), und starten Sie erneut.</translation>
    </message>
    <message>
      <source>The map is there already</source>
      <translation>Die Karte ist schon vorhanden</translation>
    </message>
    <message>
      <source>{scene} has no map: {error}</source>
      <translation>{scene} hat keine Karte: {error}</translation>
    </message>
    <message>
      <source>The pixels of the scenes do not coincide: in the mosaic, maps are moved by up to {shift:.2f} pixels along rows or columns. The maps themselves are in place.</source>
      <translation>Die Pixel der Szenen decken sich nicht: Im Mosaik sind Karten um bis zu {shift:.2f} Pixel entlang der Zeilen oder Spalten verschoben. Die Karten selbst liegen richtig.</translation>
    </message>
    <message>
      <source>{num_failed} of {num_entries} scenes have no map: {listed}</source>
      <translation>{num_failed} von {num_entries} Szenen haben keine Karte: {listed}</translation>
    </message>
    <message>
      <source>{num_made} of {num_entries} scenes were classified in {duration}, {num_kept} maps were there already. {name} lists them all.</source>
      <translation>{num_made} von {num_entries} Szenen wurden in {duration} klassifiziert, {num_kept} Karten waren schon vorhanden. {name} führt alle auf.</translation>
    </message>
    <message>
      <source>Report of a run</source>
      <translation>Bericht eines Durchlaufs</translation>
    </message>
    <message>
      <source>Reading the reports</source>
      <translation>Berichte werden gelesen</translation>
    </message>
    <message>
      <source>Drawing the map</source>
      <translation>Karte wird gezeichnet</translation>
    </message>
    <message>
      <source>Cross-validation on {name}</source>
      <translation>Kreuzvalidierung auf {name}</translation>
    </message>
    <message>
      <source>{name} has no settings</source>
      <translation>{name} hat keine Einstellungen</translation>
    </message>
    <message>
      <source>{name}: {figures}, F1 {text} ({num_folds} folds); {overlap:.1f} % of the test patches touch a training pixel.</source>
      <translation>{name}: {figures}, F1 {text} ({num_folds} Folds); {overlap:.1f} % der Testpatches berühren ein Trainingspixel.</translation>
    </message>
    <message>
      <source>No settings file is written, because auto has no settings of its own: Train chooses by itself if no network is named.</source>
      <translation>Es wird keine Einstellungsdatei geschrieben, weil auto keine eigenen Einstellungen hat: Das Training wählt selbst, wenn kein Netz genannt ist.</translation>
    </message>
    <message>
      <source>The teacher {name} has a kappa of {kappa:.2f} on the validation pixels: it is hardly better than chance, and the student learns its errors. Choose another teacher, or train it again.</source>
      <translation>Der Lehrer {name} hat auf den Validierungspixeln ein Kappa von {kappa:.2f}: Er ist kaum besser als der Zufall, und der Schüler lernt seine Fehler. Wählen Sie einen anderen Lehrer, oder trainieren Sie ihn neu.</translation>
    </message>
    <message>
      <source>The student assigns all {subset} pixels to one class, {name}: it has not learned. Train with more epochs or pixels, or choose another teacher.</source>
      <translation>Der Schüler ordnet alle Pixel ({subset}) einer Klasse zu, {name}: Er hat nichts gelernt. Trainieren Sie mit mehr Epochen oder Pixeln, oder wählen Sie einen anderen Lehrer.</translation>
    </message>
    <message>
      <source>The student has a kappa of {kappa:.2f} on the {subset} pixels: it is hardly better than chance. Train with more epochs or pixels, or choose another teacher.</source>
      <translation>Der Schüler hat auf den Pixeln ({subset}) ein Kappa von {kappa:.2f}: Er ist kaum besser als der Zufall. Trainieren Sie mit mehr Epochen oder Pixeln, oder wählen Sie einen anderen Lehrer.</translation>
    </message>
    <message>
      <source>The teacher has a kappa of {kappa:.2f} on the {subset} pixels: it is hardly better than chance, so the share of its accuracy that the student keeps says nothing. Choose another teacher.</source>
      <translation>Der Lehrer hat auf den Pixeln ({subset}) ein Kappa von {kappa:.2f}: Er ist kaum besser als der Zufall; daher sagt der Anteil seiner Genauigkeit, den der Schüler behält, nichts aus. Wählen Sie einen anderen Lehrer.</translation>
    </message>
    <message>
      <source>The student keeps {kept:.1f} % of the teacher's overall accuracy ({subset} pixels{change}) with {share:.1f} % of its multiply-adds, and is {speedup:.1f} times as fast here.</source>
      <translation>Der Schüler behält {kept:.1f} % der Gesamtgenauigkeit des Lehrers (Pixel: {subset}{change}) mit {share:.1f} % seiner Multiplikations-Additionen und ist hier {speedup:.1f}-mal so schnell.</translation>
    </message>
    <message>
      <source>The student {network} is a baseline, which is fitted to labels at once and cannot learn from probabilities; choose a network.</source>
      <translation>Der Schüler {network} ist ein Basisverfahren, das auf einmal an Labels angepasst wird und nicht aus Wahrscheinlichkeiten lernen kann; wählen Sie ein Netz.</translation>
    </message>
    <message>
      <source>training labels</source>
      <translation>Trainingslabels</translation>
    </message>
    <message>
      <source>The teacher does not know some classes of the training labels ({classes}): their pixels are not used. Fine-tune the teacher with them first.</source>
      <translation>Der Lehrer kennt einige Klassen der Trainingslabels nicht ({classes}): Ihre Pixel werden nicht verwendet. Trainieren Sie den Lehrer zuerst mit ihnen nach.</translation>
    </message>
    <message>
      <source>The training labels hold {num_classes} of the teacher's classes ({listed}); the validation of a student needs at least two.</source>
      <translation>Die Trainingslabels enthalten {num_classes} der Klassen des Lehrers ({listed}); die Validierung eines Schülers braucht mindestens zwei.</translation>
    </message>
    <message>
      <source>Measuring teachers and student</source>
      <translation>Lehrer und Schüler werden gemessen</translation>
    </message>
    <message>
      <source>Distillation of {name}</source>
      <translation>Destillation von {name}</translation>
    </message>
    <message>
      <source>torch is missing.</source>
      <translation>torch fehlt.</translation>
    </message>
    <message>
      <source>Listing the backbones of timm</source>
      <translation>Backbones von timm werden aufgelistet</translation>
    </message>
    <message>
      <source>Examining the environment</source>
      <translation>Umgebung wird untersucht</translation>
    </message>
    <message>
      <source>No output is given; name at least one output, such as the report.</source>
      <translation>Keine Ausgabe ist angegeben; nennen Sie mindestens eine, etwa den Bericht.</translation>
    </message>
    <message>
      <source>Explaining {place} on {device}.</source>
      <translation>Erklärungen für {place} auf {device} werden berechnet.</translation>
    </message>
    <message>
      <source>{title} does not depend on the weights: untrained networks give nearly the same explanation (rank correlation {final:.2f}). It shows the scene or the architecture, not the learned weights.</source>
      <translation>{title} hängt nicht von den Gewichten ab: Untrainierte Netze geben fast dieselbe Erklärung (Rangkorrelation {final:.2f}). Sie zeigt die Szene oder die Architektur, nicht die gelernten Gewichte.</translation>
    </message>
    <message>
      <source>The model has one class only ({listed}), so there is nothing to explain; choose a model of at least two classes.</source>
      <translation>Das Modell hat nur eine Klasse ({listed}), daher gibt es nichts zu erklären; wählen Sie ein Modell mit mindestens zwei Klassen.</translation>
    </message>
    <message>
      <source>The model does not know the classes {listed}; their pixels are not used.</source>
      <translation>Das Modell kennt die Klassen {listed} nicht; ihre Pixel werden nicht verwendet.</translation>
    </message>
    <message>
      <source>The labels hold fewer than two classes that the model knows. The importance of bands needs at least two classes; give labels of more classes, or no labels.</source>
      <translation>Die Labels enthalten weniger als zwei Klassen, die das Modell kennt. Die Wichtigkeit der Kanäle braucht mindestens zwei Klassen; geben Sie Labels weiterer Klassen an, oder keine Labels.</translation>
    </message>
    <message>
      <source>The band table would be empty: the importance of bands is switched off, or the model has no gradients and there are no labels. Switch the importance on and give labels, or leave the band table out.</source>
      <translation>Die Tabelle der Kanäle wäre leer: Die Wichtigkeit der Kanäle ist ausgeschaltet, oder das Modell hat keine Gradienten und es gibt keine Labels. Schalten Sie die Wichtigkeit ein und geben Sie Labels an, oder lassen Sie die Tabelle der Kanäle weg.</translation>
    </message>
    <message>
      <source>Nothing is left to explain; give labels, or choose another model.</source>
      <translation>Es bleibt nichts zu erklären; geben Sie Labels an, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
      <source>{share} are nodata, NaN or masked in the scene; they are left out.</source>
      <translation>{share} sind in der Szene nodata, NaN oder maskiert; sie werden ausgelassen.</translation>
    </message>
    <message>
      <source>Explanation of {name}</source>
      <translation>Erklärung von {name}</translation>
    </message>
    <message>
      <source>{num_points} points of interest of {name}</source>
      <translation>{num_points} Punkte von Interesse von {name}</translation>
    </message>
    <message>
      <source>the whole scene {name}</source>
      <translation>die ganze Szene {name}</translation>
    </message>
    <message>
      <source>rows {top} to {bottom} and columns {left} to {right} of {name}</source>
      <translation>Zeilen {top} bis {bottom} und Spalten {left} bis {right} von {name}</translation>
    </message>
    <message>
      <source>Writing the patch model</source>
      <translation>Patchmodell wird geschrieben</translation>
    </message>
    <message>
      <source>Writing the tile model</source>
      <translation>Kachelmodell wird geschrieben</translation>
    </message>
    <message>
      <source>The scene has no square pixels in a projected CRS; set the resolution in Deepness by hand.</source>
      <translation>Die Szene hat keine quadratischen Pixel in einem projizierten KBS; stellen Sie die Auflösung in Deepness von Hand ein.</translation>
    </message>
    <message>
      <source>The scene has scale and offset. The models take scaled values, but nodata values as they are stored: value x scale + offset for every value that differs from the nodata value of its band. The metadata hsi_inputs, hsi_scale, hsi_offset and hsi_nodata say it exactly.</source>
      <translation>Die Szene hat Skalierung und Offset. Die Modelle erwarten skalierte Werte, Nodata-Werte aber so, wie sie gespeichert sind: Wert x Skalierung + Offset für jeden Wert, der nicht der Nodata-Wert seines Kanals ist. Die Metadaten hsi_inputs, hsi_scale, hsi_offset und hsi_nodata beschreiben es genau.</translation>
    </message>
    <message>
      <source>QGIS and Deepness do not apply the reflectance scale factor {reflectance_factor:g} of {name}. For Deepness, import the scene first (Import a cube) and use the imported one there.</source>
      <translation>QGIS und Deepness wenden den Reflektanz-Skalierungsfaktor {reflectance_factor:g} von {name} nicht an. Importieren Sie die Szene für Deepness zuerst („Datenwürfel importieren“), und verwenden Sie dort die importierte.</translation>
    </message>
    <message>
      <source>start_nm is {start_nm:g} and end_nm {end_nm:g}; give a start below the end.</source>
      <translation>start_nm ist {start_nm:g} und end_nm {end_nm:g}; geben Sie einen Anfang unter dem Ende an.</translation>
    </message>
    <message>
      <source>{low:.6g} to {high:.6g} nm</source>
      <translation>{low:.6g} bis {high:.6g} nm</translation>
    </message>
    <message>
      <source>{share} have no continuum, because the first or last band is not positive there; they have no depth.</source>
      <translation>{share} haben kein Kontinuum, weil dort der erste oder letzte Kanal nicht positiv ist; sie haben keine Tiefe.</translation>
    </message>
    <message>
      <source>Bands {bands} ({text}): mean depth {mean:.4f}; {positions} of {pixels} pixels have a position.</source>
      <translation>Kanäle {bands} ({text}): mittlere Tiefe {mean:.4f}; {positions} von {pixels} Pixeln haben eine Position.</translation>
    </message>
    <message>
      <source>{name} has no wavelengths; import the scene with its wavelengths first.</source>
      <translation>{name} hat keine Wellenlängen; importieren Sie die Szene zuerst mit ihren Wellenlängen.</translation>
    </message>
    <message>
      <source>{name} has {count} bands from {start:g} to {end:g} nm that are not marked as bad, but a feature needs three; it has {bands}. Choose another range.</source>
      <translation>{name} hat {count} Kanäle von {start:g} bis {end:g} nm, die nicht als schlecht markiert sind, aber ein Merkmal braucht drei; vorhanden sind {bands}. Wählen Sie einen anderen Bereich.</translation>
    </message>
    <message>
      <source>The scene covers only {first_wavelengths:.6g} to {last_wavelengths:.6g} nm of the range; the continuum begins and ends there.</source>
      <translation>Die Szene deckt nur {first_wavelengths:.6g} bis {last_wavelengths:.6g} nm des Bereichs ab; das Kontinuum beginnt und endet dort.</translation>
    </message>
    <message>
      <source>scene</source>
      <translation>Szene</translation>
    </message>
    <message>
      <source>, or leave the point layer empty</source>
      <translation>, oder lassen Sie den Punktlayer leer</translation>
    </message>
    <message>
      <source>{network} has no features of its own: the plot shows its scaled spectra instead.</source>
      <translation>{network} hat keine eigenen Merkmale: Das Diagramm zeigt stattdessen die skalierten Spektren.</translation>
    </message>
    <message>
      <source>{share} are nodata, NaN or masked; they are left out.</source>
      <translation>{share} sind Nodata, NaN oder maskiert; sie werden ausgelassen.</translation>
    </message>
    <message>
      <source>Fewer than two classes have labels on valid pixels; label valid pixels of two classes or more.</source>
      <translation>Weniger als zwei Klassen haben Labels auf gültigen Pixeln; versehen Sie gültige Pixel von mindestens zwei Klassen mit Labels.</translation>
    </message>
    <message>
      <source>Measuring the separation of the classes</source>
      <translation>Trennung der Klassen wird gemessen</translation>
    </message>
    <message>
      <source>Writing the results</source>
      <translation>Ergebnisse werden geschrieben</translation>
    </message>
    <message>
      <source>For {agreement:.1f} % of the labelled pixels, the nearest labelled pixel has the same class ({num_features} features).</source>
      <translation>Bei {agreement:.1f} % der Pixel mit Label hat das nächste Pixel mit Label dieselbe Klasse ({num_features} Merkmale).</translation>
    </message>
    <message>
      <source>The labels hold only one class ({listed}), but the separation of classes needs two or more; label another class.</source>
      <translation>Die Labels enthalten nur eine Klasse ({listed}), aber die Trennung von Klassen braucht zwei oder mehr; versehen Sie eine weitere Klasse mit Labels.</translation>
    </message>
    <message>
      <source>Overall accuracy on the {comparison}: {accuracy_before:.2f} % before, {accuracy:.2f} % after{change}.</source>
      <translation>Gesamtgenauigkeit ({comparison}): {accuracy_before:.2f} % vorher, {accuracy:.2f} % nachher{change}.</translation>
    </message>
    <message>
      <source>A rehearsal scene is given, but no rehearsal labels; give both: the scene that the model was trained on, and its labels.</source>
      <translation>Eine Wiederholungsszene (rehearsal) ist angegeben, aber keine Labels dazu; geben Sie beide an: die Szene, mit der das Modell trainiert wurde, und ihre Labels.</translation>
    </message>
    <message>
      <source>Rehearsal labels are given, but no rehearsal scene; give both: the scene that the model was trained on, and its labels.</source>
      <translation>Wiederholungslabels (rehearsal) sind angegeben, aber keine Szene dazu; geben Sie beide an: die Szene, mit der das Modell trainiert wurde, und ihre Labels.</translation>
    </message>
    <message>
      <source>{name} holds the baseline {network}, which is fitted at once and cannot be fine-tuned; train it again with all labels together, or fine-tune a network.</source>
      <translation>{name} enthält das Basisverfahren {network}, das auf einmal angepasst wird und nicht nachtrainiert werden kann; trainieren Sie es noch einmal mit allen Labels zusammen, oder trainieren Sie ein Netz nach.</translation>
    </message>
    <message>
      <source>The new labels hold only one class ({listed}): a network that is trained on one class assigns it everywhere. Give the old scene and its labels for rehearsal, or label a second class.</source>
      <translation>Die neuen Labels enthalten nur eine Klasse ({listed}): Ein Netz, das mit einer Klasse trainiert wird, weist sie überall zu. Geben Sie die alte Szene und ihre Labels zur Wiederholung (rehearsal) an, oder versehen Sie eine zweite Klasse mit Labels.</translation>
    </message>
    <message>
      <source>New classes: {listed}. The {num_classes} old ones are kept.</source>
      <translation>Neue Klassen: {listed}. Die {num_classes} alten bleiben erhalten.</translation>
    </message>
    <message>
      <source>all layers</source>
      <translation>alle Schichten</translation>
    </message>
    <message>
      <source>the head</source>
      <translation>den Kopf</translation>
    </message>
    <message>
      <source>Fine-tuning {layers} of {network} ({form}) on {device}: {num_train} training and {num_validation} validation pixels.</source>
      <translation>Nachtraining ({layers}) von {network} ({form}) auf {device}: {num_train} Trainings- und {num_validation} Validierungspixel.</translation>
    </message>
    <message>
      <source>Fine-tuning of {name}</source>
      <translation>Nachtraining von {name}</translation>
    </message>
    <message>
      <source>A georeference needs crs, origin_x, origin_y and pixel_size together; {missing} is missing. Give all four or none.</source>
      <translation>Eine Georeferenz braucht crs, origin_x, origin_y und pixel_size zusammen; es fehlt {missing}. Geben Sie alle vier an, oder keines.</translation>
    </message>
    <message>
      <source>A georeference needs crs, origin_x, origin_y and pixel_size together; {missing} are missing. Give all four or none.</source>
      <translation>Eine Georeferenz braucht crs, origin_x, origin_y und pixel_size zusammen; es fehlen {missing}. Geben Sie alle vier an, oder keines.</translation>
    </message>
    <message>
      <source>To import a ground truth give both its file and its output; {missing} is missing.</source>
      <translation>Um eine Ground Truth zu importieren, geben Sie ihre Datei und ihre Ausgabe an; {missing} fehlt.</translation>
    </message>
    <message>
      <source>Opening {input}</source>
      <translation>{input} wird geöffnet</translation>
    </message>
    <message>
      <source>{share} are invalid: nodata, NaN or masked in a band that is not bad.</source>
      <translation>{share} sind ungültig: Nodata, NaN oder maskiert in einem Kanal, der nicht schlecht ist.</translation>
    </message>
    <message>
      <source>The output {name} must be a GeoTIFF; give a name that ends in .tif.</source>
      <translation>Die Ausgabe {name} muss ein GeoTIFF sein; geben Sie einen Namen an, der auf .tif endet.</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the ground truth again.</source>
      <translation>Es gibt keine Datei {path}; wählen Sie die Ground Truth neu.</translation>
    </message>
    <message>
      <source>The ground truth {name} is a raster; leave its variable empty.</source>
      <translation>Die Ground Truth {name} ist ein Raster; lassen Sie ihre Variable leer.</translation>
    </message>
    <message>
      <source>The ground truth {name} is no raster ({error}). Choose a file that ends in {suffixes}, or a raster; labels in a vector layer need no import.</source>
      <translation>Die Ground Truth {name} ist kein Raster ({error}). Wählen Sie eine Datei, die auf {suffixes} endet, oder ein Raster; Labels in einem Vektorlayer brauchen keinen Import.</translation>
    </message>
    <message>
      <source>The folder {folder} is no product ({listed}); choose a file.</source>
      <translation>Der Ordner {folder} ist kein Produkt ({listed}); wählen Sie eine Datei.</translation>
    </message>
    <message>
      <source>{name} is a raster with known axes; set the axes to auto.</source>
      <translation>{name} ist ein Raster mit bekannten Achsen; setzen Sie die Achsen auf auto.</translation>
    </message>
    <message>
      <source>The bands of {input} have different nodata values; all are written as {nodata:g}.</source>
      <translation>Die Kanäle von {input} haben verschiedene Nodata-Werte; alle werden als {nodata:g} geschrieben.</translation>
    </message>
    <message>
      <source>{input} has the name of an EnMAP or DESIS image, but its METADATA.XML is missing: the scene has no wavelengths. Put both files into one folder.</source>
      <translation>{input} hat den Namen eines EnMAP- oder DESIS-Bildes, aber METADATA.XML fehlt: Die Szene hat keine Wellenlängen. Legen Sie beide Dateien in einen Ordner.</translation>
    </message>
    <message>
      <source>{name} has no quality layers; leave their output empty.</source>
      <translation>{name} hat keine Qualitätslayer; lassen Sie deren Ausgabe leer.</translation>
    </message>
    <message>
      <source>The axes of {variable} are taken as bands, rows, columns. If that is wrong, give the axes.</source>
      <translation>Die Achsen von {variable} werden als Kanäle, Zeilen, Spalten genommen. Ist das falsch, so geben Sie die Achsen an.</translation>
    </message>
    <message>
      <source>The axes of {described} are taken as rows, columns, bands: {height} rows, {width} columns, {num_bands} bands. If that is wrong, give the axes.</source>
      <translation>Die Achsen von {described} werden als Zeilen, Spalten, Kanäle gelesen: {height} Zeilen, {width} Spalten, {num_bands} Kanäle. Wenn das falsch ist, geben Sie die Achsen an.</translation>
    </message>
    <message>
      <source>the dimensions {names}</source>
      <translation>die Dimensionen {names}</translation>
    </message>
    <message>
      <source>the number of its wavelengths</source>
      <translation>die Anzahl der Wellenlängen</translation>
    </message>
    <message>
      <source>The axes of {described} are known by {source}: {height} rows, {width} columns, {num_bands} bands. If that is wrong, give the axes.</source>
      <translation>Die Achsen von {described} sind bekannt durch {source}: {height} Zeilen, {width} Spalten, {num_bands} Kanäle. Wenn das falsch ist, geben Sie die Achsen an.</translation>
    </message>
    <message>
      <source>The variable {described} of {name} has one band with the axes {axes}; a hyperspectral scene has many. Choose another variable, or give the axes.</source>
      <translation>Die Variable {described} von {name} hat mit den Achsen {axes} einen Kanal; eine Hyperspektralszene hat viele. Wählen Sie eine andere Variable, oder geben Sie die Achsen an.</translation>
    </message>
    <message>
      <source>By the attributes of {described}, values from {low:g} to {high:g} are valid; others become nodata ({nodata:g}).</source>
      <translation>Nach den Attributen von {described} sind Werte von {low:g} bis {high:g} gültig; andere werden Nodata ({nodata:g}).</translation>
    </message>
    <message>
      <source>The scene has no georeference; give CRS, origin and pixel size to show it over other maps.</source>
      <translation>Die Szene hat keine Georeferenz; geben Sie KBS, Ursprung und Pixelgröße an, um sie über anderen Karten zu zeigen.</translation>
    </message>
    <message>
      <source>{name} has a georeference of its own ({grid}); leave out CRS, origin and pixel size.</source>
      <translation>{name} hat eine eigene Georeferenz ({grid}); lassen Sie KBS, Ursprung und Pixelgröße weg.</translation>
    </message>
    <message>
      <source>The CRS "{crs}" is not known; write it like EPSG:32616, or as WKT.</source>
      <translation>Das KBS „{crs}“ ist nicht bekannt; schreiben Sie es wie EPSG:32616, oder als WKT.</translation>
    </message>
    <message>
      <source>The file {name} has {num_values} wavelengths but the cube has {num_bands} bands; give one wavelength per line for every band.</source>
      <translation>Die Datei {name} hat {num_values} Wellenlängen, aber der Datenwürfel hat {num_bands} Kanäle; geben Sie je Zeile eine Wellenlänge an, für jeden Kanal.</translation>
    </message>
    <message>
      <source>The wavelengths in {wavelengths} are below 100, so they are read as micrometres.</source>
      <translation>Die Wellenlängen in {wavelengths} liegen unter 100; sie werden als Mikrometer gelesen.</translation>
    </message>
    <message>
      <source>{input} has wavelengths of its own; those of {wavelengths} replace them.</source>
      <translation>{input} hat eigene Wellenlängen; die von {wavelengths} ersetzen sie.</translation>
    </message>
    <message>
      <source>a ground truth without a file</source>
      <translation>eine Ground Truth ohne Datei</translation>
    </message>
    <message>
      <source>The ground truth {name} has {rows} rows and {columns} columns but the cube has {height} and {width}; choose the ground truth of this cube.</source>
      <translation>Die Ground Truth {name} hat {rows} Zeilen und {columns} Spalten, aber der Datenwürfel hat {height} und {width}; wählen Sie die Ground Truth dieses Würfels.</translation>
    </message>
    <message>
      <source>The ground truth {name} labels no pixel; all its values are 0.</source>
      <translation>Die Ground Truth {name} gibt keinem Pixel ein Label; alle ihre Werte sind 0.</translation>
    </message>
    <message>
      <source>The class table has none of the codes of {name} ({listed}); choose the class table of this ground truth.</source>
      <translation>Die Klassentabelle hat keinen der Codes von {name} ({listed}); wählen Sie die Klassentabelle dieser Ground Truth.</translation>
    </message>
    <message>
      <source>No spectra are given; give inputs, or a scene with labels.</source>
      <translation>Keine Spektren sind angegeben; geben Sie Dateien oder eine Szene mit Labels an.</translation>
    </message>
    <message>
      <source>Labels are given without a scene; give the scene whose spectra are averaged.</source>
      <translation>Labels sind ohne Szene angegeben; geben Sie die Szene an, deren Spektren gemittelt werden.</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>{name} wird gelesen</translation>
    </message>
    <message>
      <source>{name}: {num_found} spectra.</source>
      <translation>{name}: {num_found} Spektren.</translation>
    </message>
    <message>
      <source>{name} has bands without a wavelength, so no spectrum can be resampled to it; import the scene with its wavelengths first.</source>
      <translation>{name} hat Kanäle ohne Wellenlänge, daher kann kein Spektrum darauf umgerechnet werden; importieren Sie die Szene zuerst mit ihren Wellenlängen.</translation>
    </message>
    <message>
      <source>{name} has no widths of bands; half the distance to the neighbours is used.</source>
      <translation>{name} hat keine Breiten der Kanäle; der halbe Abstand zu den Nachbarn wird verwendet.</translation>
    </message>
    <message>
      <source>{missing} of {num_spectra} spectra do not cover all {num_bands} bands of the scene.</source>
      <translation>{missing} von {num_spectra} Spektren decken nicht alle {num_bands} Kanäle der Szene ab.</translation>
    </message>
    <message>
      <source>Averaging the classes</source>
      <translation>Klassen werden gemittelt</translation>
    </message>
    <message>
      <source>the mean of a class</source>
      <translation>das Mittel einer Klasse</translation>
    </message>
    <message>
      <source>The class "{name}" has no valid pixel and is left out.</source>
      <translation>Die Klasse „{name}“ hat kein gültiges Pixel und wird ausgelassen.</translation>
    </message>
    <message>
      <source>Scenes are given twice; give either scenes or list_file.</source>
      <translation>Szenen sind doppelt angegeben; geben Sie entweder scenes oder list_file an.</translation>
    </message>
    <message>
      <source>With list_file, labels is one vector file for all scenes, or empty.</source>
      <translation>Mit list_file ist labels eine Vektordatei für alle Szenen oder leer.</translation>
    </message>
    <message>
      <source>No scene is given; give scenes with their labels, or list_file.</source>
      <translation>Keine Szene ist angegeben; geben Sie scenes mit ihren Labels oder list_file an.</translation>
    </message>
    <message>
      <source>There are {num_scenes} scenes and {num_labels} files of labels; give labels for each scene in the same order, or one vector file for all of them.</source>
      <translation>Es gibt {num_scenes} Szenen und {num_labels} Dateien mit Labels; geben Sie für jede Szene Labels in derselben Reihenfolge an, oder eine Vektordatei für alle.</translation>
    </message>
    <message>
      <source>The scene {scene} is given twice; give each scene once.</source>
      <translation>Die Szene {scene} ist zweimal angegeben; geben Sie jede Szene einmal an.</translation>
    </message>
    <message>
      <source>The list {name} cannot be read ({error}); save it as CSV in UTF-8.</source>
      <translation>Die Liste {name} kann nicht gelesen werden ({error}); speichern Sie sie als CSV in UTF-8.</translation>
    </message>
    <message>
      <source>Line {number} of {name} lacks a value; the columns {listed} have to be filled in every line, with a heading in line 1.</source>
      <translation>In Zeile {number} von {name} fehlt ein Wert; die Spalten {listed} müssen in jeder Zeile ausgefüllt sein, mit einer Überschrift in Zeile 1.</translation>
    </message>
    <message>
      <source>The list {name} names no scene; write one in each line, below the heading.</source>
      <translation>Die Liste {name} nennt keine Szene; schreiben Sie in jede Zeile eine, unter der Überschrift.</translation>
    </message>
    <message>
      <source>Reading the labels of {name}</source>
      <translation>Labels von {name} werden gelesen</translation>
    </message>
    <message>
      <source>{name} labels no pixel of any scene; check the CRS of the labels and scenes.</source>
      <translation>{name} gibt in keiner Szene einem Pixel ein Label; prüfen Sie das KBS der Labels und der Szenen.</translation>
    </message>
    <message>
      <source>{num_unlabelled} of {num_pairs} scenes have no label and are left out: {listed}.</source>
      <translation>{num_unlabelled} von {num_pairs} Szenen haben kein Label und werden ausgelassen: {listed}.</translation>
    </message>
    <message>
      <source>scenes before it</source>
      <translation>vorherige Szenen</translation>
    </message>
    <message>
      <source>The pixels of the scenes have different sizes ({small}: {small_size:g} m, {large}: {large_size:g} m). Methods that use the surroundings of a pixel see other distances in each.</source>
      <translation>Die Pixel der Szenen sind verschieden groß ({small}: {small_size:g} m, {large}: {large_size:g} m). Methoden, die die Umgebung eines Pixels verwenden, sehen in jeder andere Entfernungen.</translation>
    </message>
    <message>
      <source>{name} {pixels} in {scenes}</source>
      <translation>{name} {pixels} in {scenes}</translation>
    </message>
    <message>
      <source>Labelled pixels of each class, and the number of scenes that hold it: {listed}.</source>
      <translation>Pixel mit Label jeder Klasse und Anzahl der Szenen, die sie enthalten: {listed}.</translation>
    </message>
    <message>
      <source>Classes in one scene only: {listed}. Whole scenes cannot test them: label them in more scenes.</source>
      <translation>Klassen in nur einer Szene: {listed}. Ganze Szenen können sie nicht testen: Versehen Sie sie in mehr Szenen mit Labels.</translation>
    </message>
    <message>
      <source>Square blocks of {side} pixels hold one scene each, with {gap} pixels without data between scenes. Give {side} as the block size of Split labels or Cross-validate, so that whole scenes are held out.</source>
      <translation>Quadratische Blöcke von {side} Pixeln enthalten je eine Szene, mit {gap} Pixeln ohne Daten zwischen den Szenen. Geben Sie {side} als Blockgröße von „Labels aufteilen“ oder „Methoden kreuzvalidieren“ an, damit ganze Szenen zurückgehalten werden.</translation>
    </message>
    <message>
      <source>No output is given; give a report, a JSON file, a class table or a point layer.</source>
      <translation>Keine Ausgabe ist angegeben; geben Sie einen Bericht, eine JSON-Datei, eine Klassentabelle oder einen Punktlayer an.</translation>
    </message>
    <message>
      <source>Reading the labels</source>
      <translation>Labels werden gelesen</translation>
    </message>
    <message>
      <source>The labels hold only one class ({listed}), but a comparison of classes needs two or more; label another class.</source>
      <translation>Die Labels enthalten nur eine Klasse ({listed}), aber ein Vergleich von Klassen braucht zwei oder mehr; versehen Sie eine weitere Klasse mit Labels.</translation>
    </message>
    <message>
      <source>Trying splits</source>
      <translation>Aufteilungen werden erprobt</translation>
    </message>
    <message>
      <source>{num_drawn} of {total} labelled pixels are checked: at most {per_class} of each class, drawn at random. Give a larger per_class to check more.</source>
      <translation>{num_drawn} von {total} Pixeln mit Label werden geprüft: höchstens {per_class} jeder Klasse, zufällig gezogen. Geben Sie ein größeres per_class an, um mehr zu prüfen.</translation>
    </message>
    <message>
      <source>{share} are nodata, NaN or masked in the scene; they are not checked.</source>
      <translation>{share} sind in der Szene nodata, NaN oder maskiert; sie werden nicht geprüft.</translation>
    </message>
    <message>
      <source>Classes with fewer than {least} valid pixels are not checked for wrong pixels: {listed}.</source>
      <translation>Klassen mit weniger als {least} gültigen Pixeln werden nicht auf falsche Pixel geprüft: {listed}.</translation>
    </message>
    <message>
      <source>Checking single pixels</source>
      <translation>Einzelne Pixel werden geprüft</translation>
    </message>
    <message>
      <source>The labels have fewer than {least:g} pixels per polygon or point, so only single pixels are checked.</source>
      <translation>Die Labels haben weniger als {least:g} Pixel je Polygon oder Punkt; daher werden nur einzelne Pixel geprüft.</translation>
    </message>
    <message>
      <source>Checking whole polygons</source>
      <translation>Ganze Polygone werden geprüft</translation>
    </message>
    <message>
      <source>Classes in a single polygon cannot be checked for wrong polygons: {listed}.</source>
      <translation>Klassen in einem einzigen Polygon können nicht auf falsche Polygone geprüft werden: {listed}.</translation>
    </message>
    <message>
      <source>spectral outlier in its polygon</source>
      <translation>spektraler Ausreißer in seinem Polygon</translation>
    </message>
    <message>
      <source>Suspicious labels: {reasons}.</source>
      <translation>Verdächtige Labels: {reasons}.</translation>
    </message>
    <message>
      <source>Nothing is masked; give quality layers, max_ndwi, max_ndvi or min_ndvi</source>
      <translation>Nichts wird maskiert; geben Sie Qualitätslayer, max_ndwi, max_ndvi oder min_ndvi an</translation>
    </message>
    <message>
      <source>layers are named, but quality is missing; give the raster of quality layers</source>
      <translation>Layer sind genannt, aber quality fehlt; geben Sie das Raster der Qualitätslayer an</translation>
    </message>
    <message>
      <source>Masking</source>
      <translation>Pixel werden maskiert</translation>
    </message>
    <message>
      <source>Every pixel is masked; check the limits and the quality layers.</source>
      <translation>Alle Pixel sind maskiert; prüfen Sie die Grenzwerte und die Qualitätslayer.</translation>
    </message>
    <message>
      <source>quality layers</source>
      <translation>Qualitätslayer</translation>
    </message>
    <message>
      <source>The quality layers {name} have complex values; choose another file.</source>
      <translation>Die Qualitätslayer {name} haben komplexe Werte; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>The quality layers {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>Die Qualitätslayer {name} können nicht gelesen werden ({error}); die Datei scheint beschädigt.</translation>
    </message>
    <message>
      <source>The quality layers do not lie on the grid of the scene: {difference}</source>
      <translation>Die Qualitätslayer liegen nicht auf dem Gitter der Szene: {difference}</translation>
    </message>
    <message>
      <source>No quality layer is named cloud, cirrus, shadow or haze; name the layers to use: {listed}.</source>
      <translation>Kein Qualitätslayer heißt cloud, cirrus, shadow oder haze; nennen Sie die zu verwendenden Layer: {listed}.</translation>
    </message>
    <message>
      <source>There is no quality layer "{text}"; choose from: {listed}.</source>
      <translation>Es gibt keinen Qualitätslayer „{text}“; wählen Sie aus: {listed}.</translation>
    </message>
    <message>
      <source>Quality layers: {listed}.</source>
      <translation>Qualitätslayer: {listed}.</translation>
    </message>
    <message>
      <source>The scene has no band within {gap:g} nm of {wavelength:g} nm, which the limits of NDWI and NDVI need; leave them empty, or add wavelengths (Import a cube).</source>
      <translation>Die Szene hat keinen Kanal im Abstand von höchstens {gap:g} nm zu {wavelength:g} nm, den die Grenzen für NDWI und NDVI brauchen; lassen Sie diese leer, oder fügen Sie Wellenlängen hinzu („Datenwürfel importieren“).</translation>
    </message>
    <message>
      <source>Matching spectra</source>
      <translation>Spektren werden abgeglichen</translation>
    </message>
    <message>
      <source>Pixels of each class: {listed}; unclassified: {rejected}.</source>
      <translation>Pixel jeder Klasse: {listed}; nicht klassifiziert: {rejected}.</translation>
    </message>
    <message>
      <source>{name} has no wavelengths and {num_bands} bands, the library has {listed}; import the scene with its wavelengths first.</source>
      <translation>{name} hat keine Wellenlängen und {num_bands} Kanäle, die Bibliothek hat {listed}; importieren Sie die Szene zuerst mit ihren Wellenlängen.</translation>
    </message>
    <message>
      <source>The scene has no wavelengths; its bands are those of the library, one by one.</source>
      <translation>Die Szene hat keine Wellenlängen; ihre Kanäle sind der Reihe nach die der Bibliothek.</translation>
    </message>
    <message>
      <source>No band of the scene has values of all spectra of the library; remove spectra of other ranges of wavelengths.</source>
      <translation>Kein Kanal der Szene hat Werte aller Spektren der Bibliothek; entfernen Sie Spektren anderer Wellenlängenbereiche.</translation>
    </message>
    <message>
      <source>{count} of {num_bands} bands are not compared, because a spectrum lacks them.</source>
      <translation>{count} von {num_bands} Kanälen werden nicht verglichen, weil sie einem Spektrum fehlen.</translation>
    </message>
    <message>
      <source>Reading the model</source>
      <translation>Modell wird gelesen</translation>
    </message>
    <message>
      <source>Counting layers and multiply-adds</source>
      <translation>Schichten und Multiplikations-Additionen werden gezählt</translation>
    </message>
    <message>
      <source>{network} ({form}): {num_parameters:,} weights, {multiply_adds:,} multiply-adds for a pixel, {num_bands} bands, {num_classes} classes.</source>
      <translation>{network} ({form}): {num_parameters:,} Gewichte, {multiply_adds:,} Multiplikations-Additionen je Pixel, {num_bands} Kanäle, {num_classes} Klassen.</translation>
    </message>
    <message>
      <source>An older version wrote this model without a training history; the report has no learning curve.</source>
      <translation>Eine ältere Version hat dieses Modell ohne Trainingsverlauf geschrieben; der Bericht hat keine Lernkurve.</translation>
    </message>
    <message>
      <source>{listed}: given, but there is no output model; choose an output model, which becomes a copy with these fields.</source>
      <translation>{listed}: angegeben, aber es gibt kein Ausgabemodell; wählen Sie ein Ausgabemodell, das eine Kopie mit diesen Feldern wird.</translation>
    </message>
    <message>
      <source>The {field} has {count} characters, but a field of the card holds at most {most}; shorten the text, or give a link to a longer text.</source>
      <translation>{field} hat {count} Zeichen, aber ein Feld der Modellkarte fasst höchstens {most}; kürzen Sie den Text, oder geben Sie einen Link auf einen längeren Text an.</translation>
    </message>
    <message>
      <source>The output model {name} has a wrong ending; choose a name that ends in .safetensors.</source>
      <translation>Das Ausgabemodell {name} hat eine falsche Endung; wählen Sie einen Namen, der auf .safetensors endet.</translation>
    </message>
    <message>
      <source>{name} holds no statistics of its training scene: an older version wrote it, or almost no pixel of that scene is valid. Train it again with the same data and settings, and use the new file.</source>
      <translation>{name} enthält keine Statistik seiner Trainingsszene: Eine ältere Version hat die Datei geschrieben, oder fast kein Pixel dieser Szene ist gültig. Trainieren Sie noch einmal mit denselben Daten und Einstellungen, und verwenden Sie die neue Datei.</translation>
    </message>
    <message>
      <source>The scene has drifted ({drift:.2f}): {listed}</source>
      <translation>Die Szene ist gedriftet ({drift:.2f}): {listed}</translation>
    </message>
    <message>
      <source>No drift: {drift:.3f}, threshold {threshold:g}.</source>
      <translation>Keine Drift: {drift:.3f}, Schwellenwert {threshold:g}.</translation>
    </message>
    <message>
      <source>Only {count} valid pixel was compared with {num_train} of training: equal scenes would differ by {floor:.3f} on average, which is not far from the threshold. Look at more pixels, or take a scene with more valid ones.</source>
      <translation>Nur {count} gültiges Pixel wurde mit {num_train} des Trainings verglichen: Gleiche Szenen würden sich im Mittel um {floor:.3f} unterscheiden, was nicht weit vom Schwellenwert ist. Nehmen Sie mehr Pixel, oder eine Szene mit mehr gültigen.</translation>
    </message>
    <message>
      <source>Only {count} valid pixels were compared with {num_train} of training: equal scenes would differ by {floor:.3f} on average, which is not far from the threshold. Look at more pixels, or take a scene with more valid ones.</source>
      <translation>Nur {count} gültige Pixel wurden mit {num_train} des Trainings verglichen: Gleiche Szenen würden sich im Mittel um {floor:.3f} unterscheiden, was nicht weit vom Schwellenwert ist. Nehmen Sie mehr Pixel, oder eine Szene mit mehr gültigen.</translation>
    </message>
    <message>
      <source>classes of the last map</source>
      <translation>Klassen der letzten Karte</translation>
    </message>
    <message>
      <source>The model does not know {listed} of the last map: their share is 0 now.</source>
      <translation>Das Modell kennt {listed} der letzten Karte nicht: Ihr Anteil ist jetzt 0.</translation>
    </message>
    <message>
      <source>Discriminant components need labels; give labels, or choose pca or mnf.</source>
      <translation>Diskriminanzkomponenten brauchen Labels; geben Sie Labels an, oder wählen Sie pca oder mnf.</translation>
    </message>
    <message>
      <source>The labels are not used: {method} needs none.</source>
      <translation>Die Labels werden nicht verwendet: {method} braucht keine.</translation>
    </message>
    <message>
      <source>{num_kept} of {num_places} labelled pixels are used: at most {most_per_class} of each class, drawn at random.</source>
      <translation>{num_kept} von {num_places} Pixeln mit Label werden verwendet: höchstens {most_per_class} je Klasse, zufällig gezogen.</translation>
    </message>
    <message>
      <source>Principal components of the bands {bands}.</source>
      <translation>Hauptkomponenten der Kanäle {bands}.</translation>
    </message>
    <message>
      <source>Components of the minimum noise fraction of the bands {bands}.</source>
      <translation>Komponenten der Minimum Noise Fraction der Kanäle {bands}.</translation>
    </message>
    <message>
      <source>Discriminant components of the bands {bands}.</source>
      <translation>Diskriminanzkomponenten der Kanäle {bands}.</translation>
    </message>
    <message>
      <source>The noise has the variance 1 in each component, so that the variance is that of signal and noise in units of the noise: a component with a variance near 1 is noise.</source>
      <translation>Das Rauschen hat in jeder Komponente die Varianz 1, sodass die Varianz die von Signal und Rauschen in Einheiten des Rauschens ist: Eine Komponente mit einer Varianz nahe 1 ist Rauschen.</translation>
    </message>
    <message>
      <source>The spread within a class has the variance 1 in each component: a component with a variance near 1 does not separate the classes.</source>
      <translation>Die Streuung innerhalb einer Klasse hat in jeder Komponente die Varianz 1: Eine Komponente mit einer Varianz nahe 1 trennt die Klassen nicht.</translation>
    </message>
    <message>
      <source>Components of {name}</source>
      <translation>Komponenten von {name}</translation>
    </message>
    <message>
      <source>components</source>
      <translation>Komponenten</translation>
    </message>
    <message>
      <source>bands used</source>
      <translation>verwendete Kanäle</translation>
    </message>
    <message>
      <source>variance in the components</source>
      <translation>Varianz in den Komponenten</translation>
    </message>
    <message>
      <source>valid pixels</source>
      <translation>gültige Pixel</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>The first three components</source>
      <translation>Die ersten drei Komponenten</translation>
    </message>
    <message>
      <source>Components 1, 2 and 3 as red, green and blue, each stretched from its 2nd to its 98th percentile.</source>
      <translation>Komponenten 1, 2 und 3 als Rot, Grün und Blau, jede vom 2. bis zum 98. Perzentil gestreckt.</translation>
    </message>
    <message>
      <source>Variance</source>
      <translation>Varianz</translation>
    </message>
    <message>
      <source>Variance of each component</source>
      <translation>Varianz jeder Komponente</translation>
    </message>
    <message>
      <source>Left: eigenvalues as powers of ten. Right: share of the variance in all components up to this one.</source>
      <translation>Links: Eigenwerte als Zehnerpotenzen. Rechts: Anteil der Varianz in allen Komponenten bis zu dieser.</translation>
    </message>
    <message>
      <source>log10 of the variance</source>
      <translation>log10 der Varianz</translation>
    </message>
    <message>
      <source>share of the variance so far</source>
      <translation>bisheriger Anteil der Varianz</translation>
    </message>
    <message>
      <source>The variance is over all valid pixels. Shares are of the variance of all {count} components.</source>
      <translation>Die Varianz ist über alle gültigen Pixel berechnet. Anteile beziehen sich auf die Varianz aller {count} Komponenten.</translation>
    </message>
    <message>
      <source>variance</source>
      <translation>Varianz</translation>
    </message>
    <message>
      <source>share so far</source>
      <translation>Anteil bisher</translation>
    </message>
    <message>
      <source>A class table, field or layer of labels is given without labels; give the labels to hold. The classes of the probabilities are the parameter classes.</source>
      <translation>Eine Klassentabelle, ein Feld oder ein Layer der Labels ist ohne Labels angegeben; geben Sie die festzuhaltenden Labels an. Die Klassen der Wahrscheinlichkeiten sind der Parameter classes.</translation>
    </message>
    <message>
      <source>Regularising {grid}: {diffusion}.</source>
      <translation>{grid} wird regularisiert: {diffusion}.</translation>
    </message>
    <message>
      <source>No pixel has probabilities: the map is empty.</source>
      <translation>Kein Pixel hat Wahrscheinlichkeiten: Die Karte ist leer.</translation>
    </message>
    <message>
      <source>{share} have no probabilities, and get no class.</source>
      <translation>{share} haben keine Wahrscheinlichkeiten und erhalten keine Klasse.</translation>
    </message>
    <message>
      <source>{name} has 1 band; class probabilities have one band for each class. Choose the probabilities, not the class map or the confidence.</source>
      <translation>{name} hat 1 Kanal; Klassenwahrscheinlichkeiten haben einen Kanal für jede Klasse. Wählen Sie die Wahrscheinlichkeiten, nicht die Klassenkarte oder die Konfidenz.</translation>
    </message>
    <message>
      <source>The probabilities {name} are on another grid ({found}) than the scene ({grid}). {difference}</source>
      <translation>Die Wahrscheinlichkeiten {name} liegen auf einem anderen Gitter ({found}) als die Szene ({grid}). {difference}</translation>
    </message>
    <message>
      <source>probabilities</source>
      <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <source>No class of the labels {name} is one of the probabilities ({classes}); choose the labels that the model was trained with.</source>
      <translation>Keine Klasse der Labels {name} ist eine der Wahrscheinlichkeiten ({classes}); wählen Sie die Labels, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
      <source>The probabilities have no band for {classes}; the pixels of these labels are not held.</source>
      <translation>Die Wahrscheinlichkeiten haben keinen Kanal für {classes}; die Pixel dieser Labels werden nicht festgehalten.</translation>
    </message>
    <message>
      <source>The map is held to the labels {labels}: accuracies at these pixels and near them are too high. Assess it with labels that are far from them.</source>
      <translation>Die Karte wird an den Labels {labels} festgehalten: Genauigkeiten an diesen Pixeln und in ihrer Nähe sind zu hoch. Bewerten Sie sie mit Labels, die weit davon entfernt sind.</translation>
    </message>
    <message>
      <source>The probabilities {probabilities} are regularised already ({strength}); they are regularised once more.</source>
      <translation>Die Wahrscheinlichkeiten {probabilities} sind bereits regularisiert ({strength}); sie werden noch einmal regularisiert.</translation>
    </message>
    <message>
      <source>The wanted bands are given {count} times; give one of like, model and wavelengths.</source>
      <translation>Die gewünschten Kanäle sind {count}-mal angegeben; geben Sie eines von like, model und wavelengths an.</translation>
    </message>
    <message>
      <source>The bands were resampled: {resampled}.</source>
      <translation>Die Kanäle wurden umgerechnet: {resampled}.</translation>
    </message>
    <message>
      <source>Nothing limits the labels; give per_class, per_polygon, balanced or pure.</source>
      <translation>Nichts begrenzt die Labels; geben Sie per_class, per_polygon, balanced oder pure an.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Stichprobe wird gezogen</translation>
    </message>
    <message>
      <source>Writing the labels</source>
      <translation>Labels werden geschrieben</translation>
    </message>
    <message>
      <source>{name} {count} of {total}</source>
      <translation>{name} {count} von {total}</translation>
    </message>
    <message>
      <source>Left out: {purity}. By class: {listed}.</source>
      <translation>Ausgelassen: {purity}. Nach Klasse: {listed}.</translation>
    </message>
    <message>
      <source>Pixels that were drawn: {counts}.</source>
      <translation>Gezogene Pixel: {counts}.</translation>
    </message>
    <message>
      <source>The design {design} has no strata; leave out strata, or choose the design stratified.</source>
      <translation>Das Design {design} hat keine Strata; lassen Sie strata weg, oder wählen Sie das Design stratified.</translation>
    </message>
    <message>
      <source>The allocation optimal finds the sample size itself; leave out sample_size, or choose the allocation neyman.</source>
      <translation>Die Zuteilung optimal findet den Stichprobenumfang selbst; lassen Sie sample_size weg, oder wählen Sie die Zuteilung neyman.</translation>
    </message>
    <message>
      <source>class_standard_error is for the allocation optimal, not {allocation}; choose optimal, or leave it out.</source>
      <translation>class_standard_error ist für die Allokation optimal, nicht für {allocation}; wählen Sie optimal, oder lassen Sie es weg.</translation>
    </message>
    <message>
      <source>Writing the point layer</source>
      <translation>Punktlayer wird geschrieben</translation>
    </message>
    <message>
      <source>"{part}" in class_accuracies is no class with an accuracy between 0 and 1; write for example "1: 0.7, Oats: 0.9".</source>
      <translation>„{part}“ in class_accuracies ist keine Klasse mit einer Genauigkeit zwischen 0 und 1; schreiben Sie zum Beispiel „1: 0.7, Oats: 0.9“.</translation>
    </message>
    <message>
      <source>class_accuracies names the class "{name}", which the strata do not have; they have {listed}.</source>
      <translation>class_accuracies nennt die Klasse „{name}“, die es in den Strata nicht gibt; vorhanden: {listed}.</translation>
    </message>
    <message>
      <source>no names, so give codes</source>
      <translation>keine Namen, geben Sie daher Codes an</translation>
    </message>
    <message>
      <source>The design {design} has no strata; class_accuracies is not used.</source>
      <translation>Das Design {design} hat keine Strata; class_accuracies wird nicht verwendet.</translation>
    </message>
    <message>
      <source>class_accuracies names {code}, but no pixel of the area of interest is in this stratum; the accuracy is not used.</source>
      <translation>class_accuracies nennt {code}, aber kein Pixel des Untersuchungsgebiets liegt in diesem Stratum; die Genauigkeit wird nicht verwendet.</translation>
    </message>
    <message>
      <source>class_accuracies names {codes}, but no pixel of the area of interest is in these strata; the accuracy is not used.</source>
      <translation>class_accuracies nennt {codes}, aber kein Pixel des Untersuchungsgebiets liegt in diesen Strata; die Genauigkeit wird nicht verwendet.</translation>
    </message>
    <message>
      <source>All strata have the same expected accuracy, so the allocation follows their area. Give class_accuracies if some classes are harder than others.</source>
      <translation>Alle Strata haben dieselbe erwartete Genauigkeit, daher folgt die Zuteilung ihrer Fläche. Geben Sie class_accuracies an, wenn einige Klassen schwieriger sind als andere.</translation>
    </message>
    <message>
      <source>{name} ({count} of {wanted})</source>
      <translation>{name} ({count} von {wanted})</translation>
    </message>
    <message>
      <source>the area</source>
      <translation>das Gebiet</translation>
    </message>
    <message>
      <source>The minimum distance of {min_distance:g} pixels leaves too few pixels in {names}; give a smaller distance.</source>
      <translation>Der Mindestabstand von {min_distance:g} Pixeln lässt zu wenige Pixel in {names}; geben Sie einen kleineren Abstand an.</translation>
    </message>
    <message>
      <source>With a minimum distance, pixels near drawn ones cannot be drawn. So the inclusion probabilities are approximate, and intervals tend to be too wide.</source>
      <translation>Mit einem Mindestabstand können Pixel nahe bei gezogenen nicht gezogen werden. Daher sind die Einschlusswahrscheinlichkeiten nur genähert, und Intervalle sind eher zu breit.</translation>
    </message>
    <message>
      <source>A grid with a spacing of {spacing:.0f} pixels has {count} point in the area; draw more points, or choose the design simple.</source>
      <translation>Ein Gitter mit einem Abstand von {spacing:.0f} Pixeln hat {count} Punkt im Gebiet; ziehen Sie mehr Punkte, oder wählen Sie das Design simple.</translation>
    </message>
    <message>
      <source>The points are {spacing:.1f} pixels apart. The variance of a single grid cannot be known exactly; if you need intervals of exactly 95 %, choose the design cells.</source>
      <translation>Die Punkte sind {spacing:.1f} Pixel voneinander entfernt. Die Varianz eines einzelnen Gitters lässt sich nicht genau ermitteln; wenn Sie Intervalle von genau 95 % brauchen, wählen Sie das Design cells.</translation>
    </message>
    <message>
      <source>Cells of {height} x {width} pixels have {count} point in the area; draw more points, or choose the design simple.</source>
      <translation>Zellen von {height} x {width} Pixeln haben {count} Punkt im Gebiet; ziehen Sie mehr Punkte, oder wählen Sie das Design simple.</translation>
    </message>
    <message>
      <source>The cells have {height} x {width} pixels, with two points in each.</source>
      <translation>Die Zellen haben {height} x {width} Pixel, mit je zwei Punkten.</translation>
    </message>
    <message>
      <source>The area has one cluster of {cluster_size} x {cluster_size} pixels; choose smaller clusters, or the design simple.</source>
      <translation>Das Gebiet hat einen Cluster von {cluster_size} x {cluster_size} Pixeln; wählen Sie kleinere Cluster, oder das Design simple.</translation>
    </message>
    <message>
      <source>{count} of {num_blocks} clusters were drawn.</source>
      <translation>{count} von {num_blocks} Clustern wurden gezogen.</translation>
    </message>
    <message>
      <source>Points of one cluster are often right or wrong together, so the standard error will be larger than the expected one, which is that of as many single points.</source>
      <translation>Punkte eines Clusters sind oft gemeinsam richtig oder falsch; daher wird der Standardfehler größer sein als der erwartete, der für ebenso viele einzelne Punkte gilt.</translation>
    </message>
    <message>
      <source>{pixels:,} pixels</source>
      <translation>{pixels:,} Pixeln</translation>
    </message>
    <message>
      <source>{pixels:,} pixels, {hectares:,.1f} ha</source>
      <translation>{pixels:,} Pixeln, {hectares:,.1f} ha</translation>
    </message>
    <message>
      <source>{name}: {points} points of {size}; expected accuracy {accuracy:g}.</source>
      <translation>{name}: {points} Punkte von {size}; erwartete Genauigkeit {accuracy:g}.</translation>
    </message>
    <message>
      <source>{total} points. The expected standard error of the overall accuracy is {error:.2f} percentage points, so its 95 % interval is about {half_width:.1f} percentage points to either side.</source>
      <translation>{total} Punkte. Der erwartete Standardfehler der Gesamtgenauigkeit beträgt {error:.2f} Prozentpunkte; ihr 95-%-Intervall reicht also etwa {half_width:.1f} Prozentpunkte nach beiden Seiten.</translation>
    </message>
    <message>
      <source>{num_without_class:,} pixels without a class or stratum are not in the sample; the assessment does not hold for them.</source>
      <translation>{num_without_class:,} Pixel ohne Klasse oder Stratum sind nicht in der Stichprobe; die Bewertung gilt nicht für sie.</translation>
    </message>
    <message>
      <source>No output is given; give a report or a JSON file.</source>
      <translation>Keine Ausgabe ist angegeben; geben Sie einen Bericht oder eine JSON-Datei an.</translation>
    </message>
    <message>
      <source>{share} are nodata, NaN or masked in one band or more.</source>
      <translation>{share} sind in einem oder mehreren Kanälen nodata, NaN oder maskiert.</translation>
    </message>
    <message>
      <source>Bands to leave out: {bad_bands}. Bands for Train: {good_bands}.</source>
      <translation>Auszulassende Kanäle: {bad_bands}. Kanäle für „Netz trainieren“: {good_bands}.</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
      <source>The fractions for training, validation and test add up to {total:.2f}; at most 1 fits.</source>
      <translation>Die Anteile für Training, Validierung und Test ergeben zusammen {total:.2f}; höchstens 1 ist möglich.</translation>
    </message>
    <message>
      <source>Validation pixels are asked for; give output_validation or set validation_fraction to 0.</source>
      <translation>Validierungspixel sind verlangt; geben Sie output_validation an, oder setzen Sie validation_fraction auf 0.</translation>
    </message>
    <message>
      <source>No validation pixels are asked for (validation_fraction is 0); leave out output_validation, or give a share above 0.</source>
      <translation>Validierungspixel sind nicht verlangt (validation_fraction ist 0); lassen Sie output_validation weg, oder geben Sie einen Anteil über 0 an.</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}; it must be odd, so that a patch has a centre pixel.</source>
      <translation>Die Patchgröße ist {patch_size}; sie muss ungerade sein, damit ein Patch ein mittleres Pixel hat.</translation>
    </message>
    <message>
      <source>Splitting</source>
      <translation>Labels werden aufgeteilt</translation>
    </message>
    <message>
      <source>Writing the labels of each subset</source>
      <translation>Labels jeder Teilmenge werden geschrieben</translation>
    </message>
    <message>
      <source>No split was found with two training pixels of each class: {lonely} would have one, and training needs two. Label more of it, or take a narrower guard band, merge it with another class, or remove it from the labels.</source>
      <translation>Es wurde keine Aufteilung mit zwei Trainingspixeln jeder Klasse gefunden: {lonely} hätte eines, und das Training braucht zwei. Versehen Sie mehr Pixel davon mit Labels, nehmen Sie einen schmaleren Schutzstreifen, vereinen Sie die Klasse mit einer anderen, oder entfernen Sie sie aus den Labels.</translation>
    </message>
    <message>
      <source>No split was found with two training pixels of each class: {lonely} would have one, and training needs two. Label more of it, merge it with another class, or remove it from the labels.</source>
      <translation>Es wurde keine Aufteilung mit zwei Trainingspixeln jeder Klasse gefunden: {lonely} hätte eines, und das Training braucht zwei. Versehen Sie mehr Pixel davon mit Labels, vereinen Sie die Klasse mit einer anderen, oder entfernen Sie sie aus den Labels.</translation>
    </message>
    <message>
      <source>Blocks of {block_size} pixels, guard band of {guard} pixels.</source>
      <translation>Blöcke von {block_size} Pixeln, Schutzstreifen von {guard} Pixeln.</translation>
    </message>
    <message>
      <source>All {num_drawn} pixels that were drawn are near labels; choose a smaller minimum distance, or another area of interest.</source>
      <translation>Alle {num_drawn} gezogenen Pixel liegen nahe an Labels; wählen Sie einen kleineren Mindestabstand, oder ein anderes Untersuchungsgebiet.</translation>
    </message>
    <message>
      <source>Choosing pixels</source>
      <translation>Pixel werden ausgewählt</translation>
    </message>
    <message>
      <source>The area of interest lies outside the scene; choose polygons in the scene, or check the CRS of both.</source>
      <translation>Das Untersuchungsgebiet liegt außerhalb der Szene; wählen Sie Polygone in der Szene, oder prüfen Sie das KBS von beiden.</translation>
    </message>
    <message>
      <source>None of the pixels that were drawn lies in the area of interest; draw more candidates, or choose larger polygons.</source>
      <translation>Keines der gezogenen Pixel liegt im Untersuchungsgebiet; ziehen Sie mehr Kandidaten, oder wählen Sie größere Polygone.</translation>
    </message>
    <message>
      <source>Only {num_pixels} of {count} pixels are suggested: the others would be nearer than {min_distance} pixels to each other or to labels. Choose a smaller distance, or draw more candidates.</source>
      <translation>Nur {num_pixels} von {count} Pixeln werden vorgeschlagen: Die anderen lägen näher als {min_distance} Pixel beieinander oder an Labels. Wählen Sie einen kleineren Abstand, oder ziehen Sie mehr Kandidaten.</translation>
    </message>
    <message>
      <source>{num_pixels} of {num_candidates} pixels are suggested, with a mean margin of {margin:.2f} between the first two classes (all compared pixels: {mean:.2f}). Predicted classes: {listed}.</source>
      <translation>{num_pixels} von {num_candidates} Pixeln werden vorgeschlagen, mit einem mittleren Abstand von {margin:.2f} zwischen den ersten beiden Klassen (alle verglichenen Pixel: {mean:.2f}). Vorhergesagte Klassen: {listed}.</translation>
    </message>
    <message>
      <source>{share:.1f} % of the compared pixels are unlike the training data; {num_unlike} of them are suggested.</source>
      <translation>{share:.1f} % der verglichenen Pixel gleichen den Trainingsdaten nicht; {num_unlike} davon werden vorgeschlagen.</translation>
    </message>
    <message>
      <source>Fill in the field "{field}", and give the layer to Train together with your other labels.</source>
      <translation>Füllen Sie das Feld „{field}“ aus, und geben Sie den Layer zusammen mit Ihren anderen Labels bei „Netz trainieren“ an.</translation>
    </message>
    <message>
      <source>Training {title} on {device}: {num_train} training and {num_validation} validation pixels, {num_class_table} classes, {patches}.</source>
      <translation>Training von {title} auf {device}: {num_train} Trainings- und {num_validation} Validierungspixel, {num_class_table} Klassen, {patches}.</translation>
    </message>
    <message>
      <source>Test: overall accuracy {overall_accuracy:.2f} %{interval} on {num_pixels} pixels, split "{split_kind}"; {overlap:.1f} % of the test patches touch a training pixel.</source>
      <translation>Test: Gesamtgenauigkeit {overall_accuracy:.2f} %{interval} auf {num_pixels} Pixeln, Aufteilung „{split_kind}“; {overlap:.1f} % der Testpatches berühren ein Trainingspixel.</translation>
    </message>
    <message>
      <source>{settings} has settings of {network}, and the network is {params_network}: these settings are not used. To use them, do not name a network.</source>
      <translation>{settings} hat Einstellungen von {network}, und das Netz ist {params_network}: Diese Einstellungen werden nicht verwendet. Um sie zu verwenden, nennen Sie kein Netz.</translation>
    </message>
    <message>
      <source>the {origin}</source>
      <translation>{origin}</translation>
    </message>
    <message>
      <source>trial {number}</source>
      <translation>Versuch {number}</translation>
    </message>
    <message>
      <source>Network and settings are those of {source} in {settings}: {network}.</source>
      <translation>Netz und Einstellungen stammen aus {settings} ({source}): {network}.</translation>
    </message>
    <message>
      <source>{name} cannot be used ({place}: {problem}); choose a file as Tune wrote it.</source>
      <translation>{name} kann nicht verwendet werden ({place}: {problem}); wählen Sie eine Datei, wie „Netz abstimmen“ sie geschrieben hat.</translation>
    </message>
    <message>
      <source>No network is named, but settings of a network are given ({listed}): {default_network} is trained. Without these settings, the method is chosen automatically.</source>
      <translation>Kein Netz ist genannt, aber Einstellungen eines Netzes sind angegeben ({listed}): {default_network} wird trainiert. Ohne diese Einstellungen wird die Methode automatisch gewählt.</translation>
    </message>
    <message>
      <source>The pixels of {name} cannot share computation in training; choose one of {listed}, or train on patches.</source>
      <translation>Die Pixel von {name} können im Training keine Berechnungen teilen; wählen Sie eines von {listed}, oder trainieren Sie mit Patches.</translation>
    </message>
    <message>
      <source>The network is chosen automatically, but settings of a network are given: {listed}. Leave them out, or name the network.</source>
      <translation>Das Netz wird automatisch gewählt, aber Einstellungen eines Netzes sind angegeben: {listed}. Lassen Sie sie weg, oder nennen Sie das Netz.</translation>
    </message>
    <message>
      <source>Training {title} again with the chosen settings, on all labelled pixels, {num_validation} held-out ones among them.</source>
      <translation>{title} wird mit den gewählten Einstellungen noch einmal trainiert, mit allen Pixeln mit Label, auch den {num_validation} zurückgehaltenen.</translation>
    </message>
    <message>
      <source>Training of {name}</source>
      <translation>Training von {name}</translation>
    </message>
    <message>
      <source>Tuning needs the package optuna, which is not installed; run “Set up the processing environment” to repair it, or install it there (pip install "optuna&gt;=5").</source>
      <translation>Das Abstimmen braucht das Paket optuna, das nicht installiert ist; führen Sie „Verarbeitungsumgebung einrichten“ aus, um sie zu reparieren, oder installieren Sie es dort (pip install "optuna&gt;=5").</translation>
    </message>
    <message>
      <source>The scene has {num_bands} bands to use, but the smallest number of components is {components}; choose fewer components.</source>
      <translation>Die Szene hat {num_bands} verwendbare Kanäle, aber die kleinste Anzahl von Komponenten ist {components}; wählen Sie weniger Komponenten.</translation>
    </message>
    <message>
      <source>The scene has {num_bands} bands to use; larger numbers of components are not tried.</source>
      <translation>Die Szene hat {num_bands} verwendbare Kanäle; größere Anzahlen von Komponenten werden nicht erprobt.</translation>
    </message>
    <message>
      <source>{both} validation pixels are test pixels: the test would choose the settings. Give validation labels without test pixels, or none; then validation pixels are held out of the training labels.</source>
      <translation>{both} Validierungspixel sind Testpixel: Der Test würde die Einstellungen wählen. Geben Sie Validierungslabels ohne Testpixel an, oder keine; dann werden Validierungspixel von den Trainingslabels zurückgehalten.</translation>
    </message>
    <message>
      <source>Split with a guard band of at least {guard} pixels, or give no validation labels.</source>
      <translation>Teilen Sie mit einem Schutzstreifen von mindestens {guard} Pixeln auf, oder geben Sie keine Validierungslabels an.</translation>
    </message>
    <message>
      <source>Patches of these sizes hold training pixels around validation pixels: {listed}. Larger patches are favoured, and the accuracies are optimistic. {remedy}</source>
      <translation>Patches dieser Größen enthalten Trainingspixel um Validierungspixel: {listed}. Größere Patches sind im Vorteil, und die Genauigkeiten sind optimistisch. {remedy}</translation>
    </message>
    <message>
      <source>The validation labels were split with a guard band of {guard} pixels. Patches of these sizes reach across it and are not tried (share of validation patches with training pixels): {listed}. {remedy}</source>
      <translation>Die Validierungslabels wurden mit einem Schutzstreifen von {guard} Pixeln abgeteilt. Patches dieser Größen reichen über ihn hinweg und werden nicht erprobt (Anteil der Validierungspatches mit Trainingspixeln): {listed}. {remedy}</translation>
    </message>
    <message>
      <source>labels that were not held out</source>
      <translation>Labels, die nicht zurückgehalten wurden</translation>
    </message>
    <message>
      <source>a training pixel</source>
      <translation>ein Trainingspixel</translation>
    </message>
    <message>
      <source>a validation pixel</source>
      <translation>ein Validierungspixel</translation>
    </message>
    <message>
      <source>test, not used by trials</source>
      <translation>Test, von Versuchen nicht verwendet</translation>
    </message>
    <message>
      <source>Validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <source>Test, not used by trials</source>
      <translation>Test, von Versuchen nicht verwendet</translation>
    </message>
    <message>
      <source>{share:.1f} % touch {other}</source>
      <translation>{share:.1f} % berühren {other}</translation>
    </message>
    <message>
      <source>{name}: {num_pixels} pixels ({kind}); of their patches, {patch_size} x {patch_size} at most, {shares}.</source>
      <translation>{name}: {num_pixels} Pixel ({kind}); von ihren Patches, höchstens {patch_size} x {patch_size}: {shares}.</translation>
    </message>
    <message>
      <source>The study {study} is resumed; it has {done} trials.</source>
      <translation>Die Studie {study} wird fortgesetzt; sie hat {done} Versuche.</translation>
    </message>
    <message>
      <source>Best: trial {number} of {total}, {network}, validation accuracy {accuracy:.2f} %{interval}. Train with {settings} as its settings{model}.</source>
      <translation>Bester: Versuch {number} von {total}, {network}, Validierungsgenauigkeit {accuracy:.2f} %{interval}. Trainieren Sie mit {settings} als Einstellungen{model}.</translation>
    </message>
    <message>
      <source>; the model {name} is trained with them</source>
      <translation>; das Modell {name} ist mit ihnen trainiert</translation>
    </message>
    <message>
      <source>Tuning of {name}</source>
      <translation>Abstimmung für {name}</translation>
    </message>
    <message>
      <source>Final model: </source>
      <translation>Endgültiges Modell: </translation>
    </message>
    <message>
      <source>linear discriminant analysis</source>
      <translation>lineare Diskriminanzanalyse</translation>
    </message>
    <message>
      <source>The network is not compared with {method}: {error}</source>
      <translation>Das Netz wird nicht mit {method} verglichen: {error}</translation>
    </message>
    <message>
      <source>The network is not compared with {method}, which has no fit: {error}</source>
      <translation>Das Netz wird nicht mit {method} verglichen, weil die Anpassung nicht gelingt: {error}</translation>
    </message>
    <message>
      <source>The network is not compared with the SVM, which has no fit: {error}</source>
      <translation>Das Netz wird nicht mit der SVM verglichen, weil deren Anpassung nicht gelingt: {error}</translation>
    </message>
    <message>
      <source>The confidence of the model is not calibrated: {num_where} validation pixels in {num_parts} parts of the scene do not tell how sure a map may be. Label more places.</source>
      <translation>Die Konfidenz des Modells ist nicht kalibriert: {num_where} Validierungspixel in {num_parts} Teilen der Szene sagen nicht, wie sicher eine Karte sein darf. Versehen Sie mehr Orte mit Labels.</translation>
    </message>
    <message>
      <source>Calibration: no temperature made the confidence better on parts of the validation pixels that did not choose it, so the confidence stays as it is. It differs from the accuracy by {error:.1f} percentage points on average. {meaning}</source>
      <translation>Kalibrierung: Keine Temperatur verbesserte die Konfidenz auf den Teilen der Validierungspixel, die sie nicht gewählt hatten; daher bleibt die Konfidenz, wie sie ist. Sie weicht im Mittel um {error:.1f} Prozentpunkte von der Genauigkeit ab. {meaning}</translation>
    </message>
    <message>
      <source>Calibration: temperature {temperature:.3g}. On parts of the validation pixels that did not choose it, confidence and accuracy differ by {error:.1f} percentage points on average, without it by {error_before:.1f}. {meaning}</source>
      <translation>Kalibrierung: Temperatur {temperature:.3g}. Auf den Teilen der Validierungspixel, die sie nicht gewählt hatten, weichen Konfidenz und Genauigkeit im Mittel um {error:.1f} Prozentpunkte voneinander ab, ohne sie um {error_before:.1f}. {meaning}</translation>
    </message>
    <message>
      <source>so the test accuracy is optimistic for places that the network was not trained on</source>
      <translation>daher ist die Testgenauigkeit optimistisch für Orte, auf denen das Netz nicht trainiert wurde</translation>
    </message>
    <message>
      <source>so the validation accuracy is optimistic, and the choice of the best epoch favours overfitting</source>
      <translation>daher ist die Validierungsgenauigkeit optimistisch, und die Wahl der besten Epoche begünstigt Überanpassung</translation>
    </message>
    <message>
      <source>{share} of their patches hold a training pixel</source>
      <translation>{share} ihrer Patches enthalten ein Trainingspixel</translation>
    </message>
    <message>
      <source>Split the labels in blocks or polygons.</source>
      <translation>Teilen Sie die Labels in Blöcken oder Polygonen auf.</translation>
    </message>
    <message>
      <source>The {name} pixels were drawn at random among the labelled ones, and {touching}: the network has seen their surroundings, {effect}.</source>
      <translation>Die Pixel der Teilmenge {name} wurden zufällig aus den Pixeln mit Label gezogen, und {touching}: Das Netz hat ihre Umgebung gesehen, {effect}.</translation>
    </message>
    <message>
      <source>many are neighbours of training pixels</source>
      <translation>viele sind Nachbarn von Trainingspixeln</translation>
    </message>
    <message>
      <source>Split the labels in blocks or polygons, with a guard band of at least {guard} pixels, half of the patch.</source>
      <translation>Teilen Sie die Labels in Blöcken oder Polygonen auf, mit einem Schutzstreifen von mindestens {guard} Pixeln, dem halben Patch.</translation>
    </message>
    <message>
      <source>Split the labels.</source>
      <translation>Teilen Sie die Labels auf.</translation>
    </message>
    <message>
      <source>The {name} pixels lie beside training pixels: {touching}, {effect}.</source>
      <translation>Die Pixel der Teilmenge {name} liegen neben Trainingspixeln: {touching}, {effect}.</translation>
    </message>
    <message>
      <source>Split the labels with a guard band of at least {guard} pixels, half of the patch.</source>
      <translation>Teilen Sie die Labels mit einem Schutzstreifen von mindestens {guard} Pixeln auf, dem halben Patch.</translation>
    </message>
    <message>
      <source>Make the subsets with Split labels, in blocks or polygons, or make sure that no field is in both.</source>
      <translation>Erzeugen Sie die Teilmengen mit „Labels aufteilen“, in Blöcken oder Polygonen, oder stellen Sie sicher, dass kein Feld in beiden ist.</translation>
    </message>
    <message>
      <source>The {name} labels do not say how they were split from the training labels. If both are from the same fields or polygons, the accuracy is optimistic even if no patch holds a training pixel.</source>
      <translation>Die Labels der Teilmenge {name} sagen nicht, wie sie von den Trainingslabels abgeteilt wurden. Wenn beide aus denselben Feldern oder Polygonen stammen, ist die Genauigkeit optimistisch, auch wenn kein Patch ein Trainingspixel enthält.</translation>
    </message>
    <message>
      <source>{accuracy}{interval} on {num_pixels} {name} pixels (network: {of_network})</source>
      <translation>{accuracy}{interval} auf {num_pixels} Pixeln ({name}; Netz: {of_network})</translation>
    </message>
    <message>
      <source> of single spectra, fitted to {num_train} training pixels,</source>
      <translation> einzelner Spektren, angepasst an {num_train} Trainingspixel,</translation>
    </message>
    <message>
      <source>{method}{fitted} reaches an overall accuracy of {reached}</source>
      <translation>{method}{fitted} erreicht eine Gesamtgenauigkeit von {reached}</translation>
    </message>
    <message>
      <source>For comparison, {methods}.</source>
      <translation>Zum Vergleich: {methods}.</translation>
    </message>
    <message>
      <source>Check the labels with “Check labels”, and label more pixels.</source>
      <translation>Prüfen Sie die Labels mit „Labels prüfen“, und versehen Sie mehr Pixel mit Labels.</translation>
    </message>
    <message>
      <source>The validation kappa is {kappa:.2f}: the model is hardly better than chance.</source>
      <translation>Das Validierungs-Kappa beträgt {kappa:.2f}: Das Modell ist kaum besser als der Zufall.</translation>
    </message>
    <message>
      <source>Train with more steps (more epochs, smaller batches) or more pixels, or compare with the baselines svm and random_forest.</source>
      <translation>Trainieren Sie mit mehr Schritten (mehr Epochen, kleinere Batches) oder mehr Pixeln, oder vergleichen Sie mit den Vergleichsmethoden svm und random_forest.</translation>
    </message>
    <message>
      <source>The validation kappa is {kappa:.2f}: the network is hardly better than chance.</source>
      <translation>Das Validierungs-Kappa beträgt {kappa:.2f}: Das Netz ist kaum besser als der Zufall.</translation>
    </message>
    <message>
      <source>Train with more epochs or smaller batches.</source>
      <translation>Trainieren Sie mit mehr Epochen oder kleineren Batches.</translation>
    </message>
    <message>
      <source>The training had {num_steps} steps only: {num_epochs} epochs of {num_pixels} pixels in batches of {batch_size}.</source>
      <translation>Das Training hatte nur {num_steps} Schritte: {num_epochs} Epochen von {num_pixels} Pixeln in Batches von {batch_size}.</translation>
    </message>
    <message>
      <source>The validation pixels decided which of {num_epochs} epochs is kept</source>
      <translation>Die Validierungspixel entschieden, welche von {num_epochs} Epochen behalten wird</translation>
    </message>
    <message>
      <source>The validation pixels were used while the model was made</source>
      <translation>Die Validierungspixel wurden verwendet, während das Modell entstand</translation>
    </message>
    <message>
      <source>Give test labels, or assess the class map against labels that were not used here.</source>
      <translation>Geben Sie Testlabels an, oder bewerten Sie die Klassenkarte mit Labels, die hier nicht verwendet wurden.</translation>
    </message>
    <message>
      <source>{chosen}, so their accuracy is slightly optimistic. Without test labels it is unknown by how much.</source>
      <translation>{chosen}; daher ist ihre Genauigkeit etwas optimistisch. Ohne Testlabels ist unbekannt, um wie viel.</translation>
    </message>
    <message>
      <source>Report the accuracy on the test pixels, which were evaluated once, after training.</source>
      <translation>Geben Sie die Genauigkeit auf den Testpixeln an, die einmal ausgewertet wurden, nach dem Training.</translation>
    </message>
    <message>
      <source>{chosen}, so their accuracy is slightly optimistic.</source>
      <translation>{chosen}; daher ist ihre Genauigkeit etwas optimistisch.</translation>
    </message>
    <message>
      <source>Label more of them, and do not compare models by these classes.</source>
      <translation>Versehen Sie mehr davon mit Labels, und vergleichen Sie Modelle nicht nach diesen Klassen.</translation>
    </message>
    <message>
      <source>Some classes have fewer than {few} {name} pixels: {classes}. Their accuracies are mostly chance, and the average accuracy counts each of them as much as a large class.</source>
      <translation>Einige Klassen haben weniger als {few} Pixel ({name}): {classes}. Ihre Genauigkeiten sind größtenteils Zufall, und die mittlere Genauigkeit zählt jede von ihnen so viel wie eine große Klasse.</translation>
    </message>
    <message>
      <source>Label them in a second place, so that a split can give some pixels to each subset.</source>
      <translation>Versehen Sie sie an einem zweiten Ort mit Labels, damit eine Aufteilung jeder Teilmenge Pixel geben kann.</translation>
    </message>
    <message>
      <source>Some classes have no {name} pixel: {classes}. The {name} accuracies say nothing about them.</source>
      <translation>Einige Klassen haben kein Pixel ({name}): {classes}. Die Genauigkeiten der Teilmenge {name} sagen nichts über sie.</translation>
    </message>
    <message>
      <source>Give them training pixels, or leave them out.</source>
      <translation>Geben Sie ihnen Trainingspixel, oder lassen Sie sie weg.</translation>
    </message>
    <message>
      <source>Some classes have {name} pixels, but no training pixels: {classes}. All of these pixels count as wrong, so the accuracies are lower than on the classes that the network knows.</source>
      <translation>Einige Klassen haben Pixel ({name}), aber keine Trainingspixel: {classes}. Alle diese Pixel zählen als falsch; daher sind die Genauigkeiten niedriger als auf den Klassen, die das Netz kennt.</translation>
    </message>
    <message>
      <source>Trust the test. Validation pixels from more places, or another seed of the split, show how much of the difference is chance.</source>
      <translation>Vertrauen Sie dem Test. Validierungspixel von mehr Orten, oder ein anderer Startwert der Aufteilung, zeigen, wie viel des Unterschieds Zufall ist.</translation>
    </message>
    <message>
      <source>The validation accuracy ({reached}) is higher than the test accuracy ({tested}).</source>
      <translation>Die Validierungsgenauigkeit ({reached}) ist höher als die Testgenauigkeit ({tested}).</translation>
    </message>
    <message>
      <source>Train with other seeds of the split before you rely on either.</source>
      <translation>Trainieren Sie mit anderen Startwerten der Aufteilung, bevor Sie sich auf eines von beiden verlassen.</translation>
    </message>
    <message>
      <source>The test accuracy ({tested}) is higher than the validation accuracy ({reached}): the pixels are of different places, or one of the subsets is small.</source>
      <translation>Die Testgenauigkeit ({tested}) ist höher als die Validierungsgenauigkeit ({reached}): Die Pixel sind von verschiedenen Orten, oder eine der Teilmengen ist klein.</translation>
    </message>
    <message>
      <source>Label more places rather than more pixels of the same place. Augmentation and spectral noise help too.</source>
      <translation>Versehen Sie lieber mehr Orte mit Labels als mehr Pixel desselben Ortes. Augmentierung und spektrales Rauschen helfen ebenfalls.</translation>
    </message>
    <message>
      <source>The training accuracy ({accuracy}) is much higher than the validation accuracy ({reached}): the network overfits its training pixels.</source>
      <translation>Die Trainingsgenauigkeit ({accuracy}) ist viel höher als die Validierungsgenauigkeit ({reached}): Das Netz überanpasst sich an seine Trainingspixel.</translation>
    </message>
    <message>
      <source>Train with more epochs.</source>
      <translation>Trainieren Sie mit mehr Epochen.</translation>
    </message>
    <message>
      <source>The best epoch is the last one that was allowed ({limit}), so more epochs may give a better validation.</source>
      <translation>Die beste Epoche ist die letzte erlaubte ({limit}); daher können mehr Epochen eine bessere Validierung ergeben.</translation>
    </message>
    <message>
      <source>If the new scene is of another season or sensor, compare with a model that is trained on it alone.</source>
      <translation>Wenn die neue Szene aus einer anderen Jahreszeit oder von einem anderen Sensor stammt, vergleichen Sie mit einem Modell, das nur auf ihr trainiert ist.</translation>
    </message>
    <message>
      <source>{reduction} are those of the model that was fine-tuned, fitted on {fitted_on}.</source>
      <translation>{reduction} sind die des Modells, das nachtrainiert wurde, angepasst an: {fitted_on}.</translation>
    </message>
    <message>
      <source>Expect lower accuracies in another scene, and assess the map there.</source>
      <translation>Erwarten Sie in einer anderen Szene niedrigere Genauigkeiten, und bewerten Sie dort die Karte.</translation>
    </message>
    <message>
      <source>Components were fitted on {fitted_on}, validation and test pixels included, but without their labels. The accuracies hold for this scene.</source>
      <translation>Die Komponenten wurden angepasst an: {fitted_on}; einschließlich der Validierungs- und Testpixel, aber ohne deren Labels. Die Genauigkeiten gelten für diese Szene.</translation>
    </message>
    <message>
      <source>Scaling and PCA were fitted on all valid pixels of the scene, validation and test pixels included, but without labels. The accuracies hold for this scene.</source>
      <translation>Skalierung und PCA wurden an alle gültigen Pixel der Szene angepasst, einschließlich der Validierungs- und Testpixel, aber ohne Labels. Die Genauigkeiten gelten für diese Szene.</translation>
    </message>
    <message>
      <source>The scaling of the bands was fitted on all valid pixels of the scene, validation and test pixels included, but without labels. The accuracies hold for this scene.</source>
      <translation>Die Skalierung der Kanäle wurde an alle gültigen Pixel der Szene angepasst, einschließlich der Validierungs- und Testpixel, aber ohne Labels. Die Genauigkeiten gelten für diese Szene.</translation>
    </message>
    <message>
      <source>Scaling and PCA</source>
      <translation>Skalierung und PCA</translation>
    </message>
    <message>
      <source>Scaling and {components}</source>
      <translation>Skalierung und {components}</translation>
    </message>
    <message>
      <source>The checkpoint {name} belongs to a training with other data or settings; this training starts from the beginning.</source>
      <translation>Der Zwischenstand {name} gehört zu einem Training mit anderen Daten oder Einstellungen; dieses Training beginnt von vorn.</translation>
    </message>
    <message>
      <source>The checkpoint {name} is damaged ({error}); this training starts from the beginning.</source>
      <translation>Der Zwischenstand {name} ist beschädigt ({error}); dieses Training beginnt von vorn.</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <source>train</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>kept: epoch {best}</source>
      <translation>behalten: Epoche {best}</translation>
    </message>
    <message>
      <source>single steps from {low:.3g} to {high:.3g}</source>
      <translation>einzelne Schritte von {low:.3g} bis {high:.3g}</translation>
    </message>
    <message>
      <source>epoch {epoch:g}, {name}: {value:.4g}</source>
      <translation>Epoche {epoch:g}, {name}: {value:.4g}</translation>
    </message>
    <message>
      <source>no setting to choose</source>
      <translation>keine Einstellung zu wählen</translation>
    </message>
    <message>
      <source>{title} is fitted at once, not in epochs: these settings are not used: {listed}.</source>
      <translation>{title} wird auf einmal angepasst, nicht in Epochen: Diese Einstellungen werden nicht verwendet: {listed}.</translation>
    </message>
    <message>
      <source>{settings}; validation accuracy {accuracy:.1f} %</source>
      <translation>{settings}; Validierungsgenauigkeit {accuracy:.1f} %</translation>
    </message>
    <message>
      <source>Chosen from {num_candidates} candidates: {reached}.</source>
      <translation>Gewählt aus {num_candidates} Kandidaten: {reached}.</translation>
    </message>
    <message>
      <source>Fitted: {reached}.</source>
      <translation>Angepasst: {reached}.</translation>
    </message>
    <message>
      <source>{title} is fitted to {num_drawn} of the {num_train} training pixels, the same share of each class: with all of them, its fit would take too long.</source>
      <translation>{title} wird an {num_drawn} der {num_train} Trainingspixel angepasst, mit demselben Anteil jeder Klasse: Mit allen würde die Anpassung zu lange dauern.</translation>
    </message>
    <message>
      <source>{title} cannot be fitted to these {num_pixels} training pixels: {error} Give more labels, or choose another network.</source>
      <translation>{title} kann nicht an diese {num_pixels} Trainingspixel angepasst werden: {error} Geben Sie mehr Labels an, oder wählen Sie ein anderes Netz.</translation>
    </message>
    <message>
      <source>Fitting {number} of {count}: {settings}</source>
      <translation>Anpassung {number} von {count}: {settings}</translation>
    </message>
    <message>
      <source>{fitting}; best validation accuracy so far {best:.1f} %</source>
      <translation>{fitting}; bisher beste Validierungsgenauigkeit {best:.1f} %</translation>
    </message>
    <message>
      <source>Fitting again: {settings}</source>
      <translation>Erneute Anpassung: {settings}</translation>
    </message>
    <message>
      <source>The model file does not keep the places of its training pixels, so that Assess cannot tell them from test pixels: {error}</source>
      <translation>Die Modelldatei behält die Orte ihrer Trainingspixel nicht; daher kann „Klassenkarte bewerten“ sie nicht von Testpixeln unterscheiden: {error}</translation>
    </message>
    <message>
      <source>Comparing {num_candidates} settings in {num_folds} folds</source>
      <translation>{num_candidates} Einstellungen werden in {num_folds} Folds verglichen</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>The interrupted training resumes after epoch {num_history}.</source>
      <translation>Das unterbrochene Training wird nach Epoche {num_history} fortgesetzt.</translation>
    </message>
    <message>
      <source>The loss became {loss} in epoch {epoch}; choose a smaller learning rate (it was {rate:g}) or standardise the bands.</source>
      <translation>Der Verlust wurde in Epoche {epoch} zu {loss}; wählen Sie eine kleinere Lernrate (sie war {rate:g}), oder standardisieren Sie die Kanäle.</translation>
    </message>
    <message>
      <source>The graphics card has too little memory for batches of {batch_size} patches; choose smaller batches or patches.</source>
      <translation>Die Grafikkarte hat zu wenig Speicher für Batches von {batch_size} Patches; wählen Sie kleinere Batches oder Patches.</translation>
    </message>
    <message>
      <source>Epoch {epoch} of at most {epochs}: loss {loss:.3f}</source>
      <translation>Epoche {epoch} von höchstens {epochs}: Verlust {loss:.3f}</translation>
    </message>
    <message>
      <source>{message}, validation accuracy {accuracy:.1f} %, best {best:.1f} %</source>
      <translation>{message}, Validierungsgenauigkeit {accuracy:.1f} %, beste {best:.1f} %</translation>
    </message>
    <message>
      <source>No valid training pixel is left of {listed}; label more pixels of it, or give validation labels of your own.</source>
      <translation>Kein gültiges Trainingspixel ist übrig von {listed}; versehen Sie mehr Pixel davon mit Labels, oder geben Sie eigene Validierungslabels an.</translation>
    </message>
    <message>
      <source>No valid validation pixel with a class of the training labels is left; label more of the scene.</source>
      <translation>Kein gültiges Validierungspixel mit einer Klasse der Trainingslabels ist übrig; versehen Sie mehr von der Szene mit Labels.</translation>
    </message>
    <message>
      <source>No valid test pixel with a class of the training labels is left; label more of the scene.</source>
      <translation>Kein gültiges Testpixel mit einer Klasse der Trainingslabels ist übrig; versehen Sie mehr von der Szene mit Labels.</translation>
    </message>
    <message>
      <source>all valid pixels of the training scene, without labels</source>
      <translation>alle gültigen Pixel der Trainingsszene, ohne Labels</translation>
    </message>
    <message>
      <source>the training pixels and their classes; scaling on all valid pixels of the scene</source>
      <translation>die Trainingspixel und ihre Klassen; Skalierung an alle gültigen Pixel der Szene</translation>
    </message>
    <message>
      <source>patches of {size} x {size}, {inputs}</source>
      <translation>Patches von {size} x {size}, {inputs}</translation>
    </message>
    <message>
      <source>Only band {band} would be used; choose at least two bands.</source>
      <translation>Nur Kanal {band} würde verwendet; wählen Sie mindestens zwei Kanäle.</translation>
    </message>
    <message>
      <source>{title} takes spectra as they are, and normalises them itself; leave out the pretreatment.</source>
      <translation>{title} verwendet die Spektren, wie sie sind, und normiert sie selbst; lassen Sie die Vorbehandlung weg.</translation>
    </message>
    <message>
      <source>{num_pixels} training pixels are few: with the recipe, the training would have {recipe_steps} steps. It has {num_steps} steps instead: at most {epochs} epochs (recipe: {recipe_epochs}), batches of {batch_size} ({recipe_batch_size}), patience {patience} ({recipe_patience}).</source>
      <translation>{num_pixels} Trainingspixel sind wenige: Mit dem Rezept hätte das Training {recipe_steps} Schritte. Es hat stattdessen {num_steps} Schritte: höchstens {epochs} Epochen (Rezept: {recipe_epochs}), Batches von {batch_size} ({recipe_batch_size}), Geduld {patience} ({recipe_patience}).</translation>
    </message>
    <message>
      <source>{network} uses the bands themselves: the reduction {reduction} is not used.</source>
      <translation>{network} verwendet die Kanäle selbst: Die Reduktion {reduction} wird nicht verwendet.</translation>
    </message>
    <message>
      <source>{network} uses the bands themselves: the number of components is not used.</source>
      <translation>{network} verwendet die Kanäle selbst: Die Anzahl der Komponenten wird nicht verwendet.</translation>
    </message>
    <message>
      <source>Discriminant components have the spread within a class as their unit: whiten is not used.</source>
      <translation>Diskriminanzkomponenten haben die Streuung innerhalb einer Klasse als Einheit: whiten wird nicht verwendet.</translation>
    </message>
    <message>
      <source>The scene has {num_bands} bands to use: {num_bands} components instead of {components}.</source>
      <translation>Die Szene hat {num_bands} verwendbare Kanäle: {num_bands} Komponenten statt {components}.</translation>
    </message>
    <message>
      <source>{count} bands</source>
      <translation>{count} Kanäle</translation>
    </message>
    <message>
      <source>{num_components} {kind}components of {num_bands} bands and the spectrum</source>
      <translation>{num_components} {kind}Komponenten aus {num_bands} Kanälen und das Spektrum</translation>
    </message>
    <message>
      <source>{num_components} {kind}components of {num_bands} bands</source>
      <translation>{num_components} {kind}Komponenten aus {num_bands} Kanälen</translation>
    </message>
    <message>
      <source>{network}, scene {scene}, seed {seed}.</source>
      <translation>{network}, Szene {scene}, Startwert {seed}.</translation>
    </message>
    <message>
      <source>Spatial units of the test pixels: {units}. The 95 % intervals count units, not pixels.</source>
      <translation>Räumliche Einheiten der Testpixel: {units}. Die 95-%-Intervalle zählen Einheiten, nicht Pixel.</translation>
    </message>
    <message>
      <source>Spatial units of the validation pixels: {units}. The 95 % intervals count units, not pixels.</source>
      <translation>Räumliche Einheiten der Validierungspixel: {units}. Die 95-%-Intervalle zählen Einheiten, nicht Pixel.</translation>
    </message>
    <message>
      <source>No test labels were given.</source>
      <translation>Es wurden keine Testlabels angegeben.</translation>
    </message>
    <message>
      <source>This model was fitted at once, not in steps, so there is no curve.</source>
      <translation>Dieses Modell wurde auf einmal angepasst, nicht in Schritten; daher gibt es keine Kurve.</translation>
    </message>
    <message>
      <source>Validation: confusion matrix</source>
      <translation>Validierung: Konfusionsmatrix</translation>
    </message>
    <message>
      <source>Confusion matrix of the validation pixels</source>
      <translation>Konfusionsmatrix der Validierungspixel</translation>
    </message>
    <message>
      <source>Test: confusion matrix</source>
      <translation>Test: Konfusionsmatrix</translation>
    </message>
    <message>
      <source>Confusion matrix of the test pixels</source>
      <translation>Konfusionsmatrix der Testpixel</translation>
    </message>
    <message>
      <source>{channels} of {count} bands</source>
      <translation>{channels} aus {count} Kanälen</translation>
    </message>
    <message>
      <source> and the spectrum of the pixel</source>
      <translation> und das Spektrum des Pixels</translation>
    </message>
    <message>
      <source>{network} ({form}), patches of {patch_size} × {patch_size} pixels, {num_components} {channels}{spectrum}, {num_classes} classes</source>
      <translation>{network} ({form}), Patches von {patch_size} × {patch_size} Pixeln, {num_components} {channels}{spectrum}, {num_classes} Klassen</translation>
    </message>
    <message>
      <source>validation accuracy, epoch {epoch} of {num_epochs}</source>
      <translation>Validierungsgenauigkeit, Epoche {epoch} von {num_epochs}</translation>
    </message>
    <message>
      <source>validation accuracy</source>
      <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
      <source>{metric}, test</source>
      <translation>{metric}, Test</translation>
    </message>
    <message>
      <source>of the test patches touch a training pixel</source>
      <translation>der Testpatches berühren ein Trainingspixel</translation>
    </message>
    <message>
      <source> and with class weights</source>
      <translation> und mit Klassengewichten</translation>
    </message>
    <message>
      <source> and with balanced fields</source>
      <translation> und mit ausgeglichenen Feldern</translation>
    </message>
    <message>
      <source> and smoothed labels</source>
      <translation> und geglätteten Labels</translation>
    </message>
    <message>
      <source>{num_steps} steps in {num_epochs} epochs. Training loss and accuracy are measured while the network learns, with dropout, flips and noise{loss}. Validation is measured without them, at the end of an epoch. So training may look worse than validation at first.</source>
      <translation>{num_steps} Schritte in {num_epochs} Epochen. Verlust und Genauigkeit des Trainings werden gemessen, während das Netz lernt, mit Dropout, Spiegelungen und Rauschen{loss}. Die Validierung wird ohne diese gemessen, am Ende einer Epoche. Daher kann das Training anfangs schlechter aussehen als die Validierung.</translation>
    </message>
    <message>
      <source> in the loss</source>
      <translation> im Verlust</translation>
    </message>
    <message>
      <source>The learning rate falls from {rate} along half a cosine, to zero at epoch {epoch}.</source>
      <translation>Die Lernrate fällt von {rate} entlang eines halben Kosinus, bis auf null in Epoche {epoch}.</translation>
    </message>
    <message>
      <source>all labels, after held-out pixels had chosen the settings</source>
      <translation>alle Labels, nachdem zurückgehaltene Pixel die Einstellungen gewählt hatten</translation>
    </message>
    <message>
      <source>Split and overlap</source>
      <translation>Aufteilung und Überlappung</translation>
    </message>
    <message>
      <source>Pixels of each subset, and their overlap with training patches</source>
      <translation>Pixel jeder Teilmenge und ihre Überlappung mit Trainingspatches</translation>
    </message>
    <message>
      <source>subset</source>
      <translation>Teilmenge</translation>
    </message>
    <message>
      <source>how it was chosen</source>
      <translation>wie sie gewählt wurde</translation>
    </message>
    <message>
      <source>guard band, pixels</source>
      <translation>Schutzstreifen, Pixel</translation>
    </message>
    <message>
      <source>Overlap: share of the pixels whose patch has a training pixel in it. Guard band: pixels without labels between training pixels and others.</source>
      <translation>Überlappung: Anteil der Pixel, in deren Patch ein Trainingspixel liegt. Schutzstreifen: Pixel ohne Labels zwischen Trainingspixeln und anderen.</translation>
    </message>
    <message>
      <source>Held-out pixels chose the settings. Then the model was trained again on all {count} labelled pixels, the held-out ones included. The validation accuracies are those of the model before, which had not seen these pixels.</source>
      <translation>Zurückgehaltene Pixel wählten die Einstellungen. Dann wurde das Modell noch einmal mit allen {count} Pixeln mit Label trainiert, auch den zurückgehaltenen. Die Validierungsgenauigkeiten sind die des Modells davor, das diese Pixel nicht gesehen hatte.</translation>
    </message>
    <message>
      <source>No patch of a test pixel holds a training pixel: the test pixels are independent of the training patches.</source>
      <translation>Kein Patch eines Testpixels enthält ein Trainingspixel: Die Testpixel sind unabhängig von den Trainingspatches.</translation>
    </message>
    <message>
      <source>trained pixels</source>
      <translation>Trainingspixel</translation>
    </message>
    <message>
      <source>Recall of each class on the test pixels</source>
      <translation>Recall jeder Klasse auf den Testpixeln</translation>
    </message>
    <message>
      <source>Recall of each class on the validation pixels</source>
      <translation>Recall jeder Klasse auf den Validierungspixeln</translation>
    </message>
    <message>
      <source>Recall (producer's accuracy): of the reference pixels of the class, the share that is found. Lines: 95 % intervals over spatial units, where there are enough units.</source>
      <translation>Recall (Herstellergenauigkeit): Anteil der Referenzpixel der Klasse, der gefunden wird. Linien: 95-%-Intervalle über räumliche Einheiten, wo es genug Einheiten gibt.</translation>
    </message>
    <message>
      <source>{channels}, and the spectrum of {count} bands</source>
      <translation>{channels}, und das Spektrum von {count} Kanälen</translation>
    </message>
    <message>
      <source>patch</source>
      <translation>Patch</translation>
    </message>
    <message>
      <source>{size} × {size} pixels, {channels}</source>
      <translation>{size} × {size} Pixel, {channels}</translation>
    </message>
    <message>
      <source>{name}, {count} bands</source>
      <translation>{name}, {count} Kanäle</translation>
    </message>
    <message>
      <source>wavelengths</source>
      <translation>Wellenlängen</translation>
    </message>
    <message>
      <source>{low:g} to {high:g} nm</source>
      <translation>{low:g} bis {high:g} nm</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>fitted on {pixels}</source>
      <translation>angepasst an: {pixels}</translation>
    </message>
    <message>
      <source>, in units of the spread within a class</source>
      <translation>, in Einheiten der Streuung innerhalb einer Klasse</translation>
    </message>
    <message>
      <source>, in units of the noise</source>
      <translation>, in Einheiten des Rauschens</translation>
    </message>
    <message>
      <source>variance kept</source>
      <translation>behaltene Varianz</translation>
    </message>
    <message>
      <source>{model}, {network}, scene {scene}, SHA-256 {digest}</source>
      <translation>{model}, {network}, Szene {scene}, SHA-256 {digest}</translation>
    </message>
    <message>
      <source>epochs trained</source>
      <translation>trainierte Epochen</translation>
    </message>
    <message>
      <source>epoch kept</source>
      <translation>behaltene Epoche</translation>
    </message>
    <message>
      <source>temperature</source>
      <translation>Temperatur</translation>
    </message>
    <message>
      <source>baseline</source>
      <translation>Basisverfahren</translation>
    </message>
    <message>
      <source>versions</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <source>format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>{temperature:.4g}; calibration error {error:.1f} % (without: {before:.1f} %)</source>
      <translation>{temperature:.4g}; Kalibrierungsfehler {error:.1f} % (ohne: {before:.1f} %)</translation>
    </message>
    <message>
      <source>scaling</source>
      <translation>Skalierung</translation>
    </message>
    <message>
      <source>scaling and {components}</source>
      <translation>Skalierung und {components}</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>nicht gesetzt</translation>
    </message>
    <message>
      <source>fine-tuned from</source>
      <translation>nachtrainiert aus</translation>
    </message>
    <message>
      <source>distilled from</source>
      <translation>destilliert aus</translation>
    </message>
    <message>
      <source>Training took {training}. The whole call took {whole}, reading the scene included.</source>
      <translation>Das Training dauerte {training}. Der ganze Aufruf dauerte {whole}, einschließlich des Lesens der Szene.</translation>
    </message>
    <message>
      <source>Training took {training} for {count} epochs, {epoch} each with validation. A step took {mean} on average (median {median}, one in twenty over {slow}): {speed:.0f} patches per second. The whole call took {whole}, reading the scene included.</source>
      <translation>Das Training dauerte {training} für {count} Epochen, je {epoch} mit Validierung. Ein Schritt dauerte im Mittel {mean} (Median {median}, einer von zwanzig über {slow}): {speed:.0f} Patches je Sekunde. Der ganze Aufruf dauerte {whole}, einschließlich des Lesens der Szene.</translation>
    </message>
    <message>
      <source>{minutes:.1f} min</source>
      <translation>{minutes:.1f} min</translation>
    </message>
    <message>
      <source>{milliseconds:.3g} ms</source>
      <translation>{milliseconds:.3g} ms</translation>
    </message>
    <message>
      <source>training, mean of an epoch</source>
      <translation>Training, Mittel einer Epoche</translation>
    </message>
    <message>
      <source>training, every step</source>
      <translation>Training, jeder Schritt</translation>
    </message>
    <message>
      <source>validation, end of an epoch</source>
      <translation>Validierung, Ende einer Epoche</translation>
    </message>
    <message>
      <source>Reliability of these accuracies</source>
      <translation>Verlässlichkeit dieser Genauigkeiten</translation>
    </message>
    <message>
      <source>Loss and accuracy of training and validation against the epoch</source>
      <translation>Verlust und Genauigkeit von Training und Validierung gegen die Epoche</translation>
    </message>
    <message>
      <source>The card is part of the model file.</source>
      <translation>Die Modellkarte ist Teil der Modelldatei.</translation>
    </message>
    <message>
      <source>The card in the model file (JSON)</source>
      <translation>Die Modellkarte in der Modelldatei (JSON)</translation>
    </message>
    <message>
      <source>The model gets no statistics of its training scene and cannot be used to monitor other scenes: {error}</source>
      <translation>Das Modell erhält keine Statistik seiner Trainingsszene und kann andere Szenen nicht überwachen: {error}</translation>
    </message>
    <message>
      <source>Where the pixels of each subset lie</source>
      <translation>Wo die Pixel jeder Teilmenge liegen</translation>
    </message>
    <message>
      <source>Training pixels teach the model, validation pixels choose the epoch or the settings, and test pixels do neither. Large scenes are thinned out; a cell then has the colour of the last of its subsets in the legend.</source>
      <translation>Mit Trainingspixeln lernt das Modell, Validierungspixel wählen die Epoche oder die Einstellungen, und Testpixel tun keines von beiden. Große Szenen werden ausgedünnt; eine Zelle hat dann die Farbe der in der Legende letzten ihrer Teilmengen.</translation>
    </message>
    <message>
      <source>before the training</source>
      <translation>vor dem Training</translation>
    </message>
    <message>
      <source>Validation accuracy with surroundings: {accuracies}. Chosen: {chosen}.</source>
      <translation>Validierungsgenauigkeit mit Umgebung: {accuracies}. Gewählt: {chosen}.</translation>
    </message>
    <message>
      <source>Validation accuracy with surroundings: {accuracies}. Chosen: {chosen}, because nothing that was learned is better.</source>
      <translation>Validierungsgenauigkeit mit Umgebung: {accuracies}. Gewählt: {chosen}, weil nichts Gelerntes besser ist.</translation>
    </message>
    <message>
      <source>pixel alone</source>
      <translation>Pixel allein</translation>
    </message>
    <message>
      <source>The places are too few to say whether this is more than chance.</source>
      <translation>Es gibt zu wenige Orte, um zu sagen, ob das mehr als Zufall ist.</translation>
    </message>
    <message>
      <source>Better than the baseline.</source>
      <translation>Besser als die Vergleichsmethode.</translation>
    </message>
    <message>
      <source>Better than the baselines.</source>
      <translation>Besser als die Vergleichsmethoden.</translation>
    </message>
    <message>
      <source>The best trial ({network})</source>
      <translation>Der beste Versuch ({network})</translation>
    </message>
    <message>
      <source>Better than the baseline, on the pixels that chose it.</source>
      <translation>Besser als die Vergleichsmethode, auf den Pixeln, die ihn gewählt haben.</translation>
    </message>
    <message>
      <source>Better than the baselines, on the pixels that chose it.</source>
      <translation>Besser als die Vergleichsmethoden, auf den Pixeln, die ihn gewählt haben.</translation>
    </message>
    <message>
      <source>{first}, and {second}</source>
      <translation>{first} und {second}</translation>
    </message>
    <message>
      <source>{gain} against {method} ({accuracy})</source>
      <translation>{gain} gegenüber {method} ({accuracy})</translation>
    </message>
    <message>
      <source>{network} reaches {accuracy} on {num_pixels} {name} pixels{units}: {gains}.</source>
      <translation>{network} erreicht {accuracy} auf {num_pixels} Pixeln ({name}){units}: {gains}.</translation>
    </message>
    <message>
      <source> (95 % interval {low:.2f} to {high:.2f})</source>
      <translation> (95-%-Intervall {low:.2f} bis {high:.2f})</translation>
    </message>
    <message>
      <source>Chance: kappa is {kappa:.2f}{interval}.</source>
      <translation>Zufall: Kappa beträgt {kappa:.2f}{interval}.</translation>
    </message>
    <message>
      <source>No better than {method}.</source>
      <translation>Nicht besser als {method}.</translation>
    </message>
    <message>
      <source>Not distinguishable from the baseline {method}.</source>
      <translation>Nicht von der Vergleichsmethode {method} zu unterscheiden.</translation>
    </message>
    <message>
      <source>use it (network {network})</source>
      <translation>verwenden Sie diese (Netz {network})</translation>
    </message>
    <message>
      <source>use it</source>
      <translation>verwenden Sie diese</translation>
    </message>
    <message>
      <source>Worse than the baseline {method}: {use}.</source>
      <translation>Schlechter als die Vergleichsmethode {method}: {use}.</translation>
    </message>
    <message>
      <source>No better than the baseline {method}: {use}.</source>
      <translation>Nicht besser als die Vergleichsmethode {method}: {use}.</translation>
    </message>
    <message>
      <source>But {share:.1f} % of its patches hold training pixels, and {other:.1f} % of those of the baselines: the comparison favours it.</source>
      <translation>Aber {share:.1f} % seiner Patches enthalten Trainingspixel, bei den Vergleichsmethoden {other:.1f} %: Der Vergleich begünstigt es.</translation>
    </message>
    <message>
      <source>always saying {name}</source>
      <translation>immer {name} zu nennen</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Overall accuracy on the validation pixels, %</source>
      <translation>Gesamtgenauigkeit auf den Validierungspixeln, %</translation>
    </message>
    <message>
      <source>trial</source>
      <translation>Versuch</translation>
    </message>
    <message>
      <source>trial {number}, {state}: {accuracy:.2f} %</source>
      <translation>Versuch {number}, {state}: {accuracy:.2f} %</translation>
    </message>
    <message>
      <source>Importance</source>
      <translation>Wichtigkeit</translation>
    </message>
    <message>
      <source>Share of the importance, %</source>
      <translation>Anteil der Wichtigkeit, %</translation>
    </message>
    <message>
      <source>Parallel coordinates</source>
      <translation>Parallele Koordinaten</translation>
    </message>
    <message>
      <source>trial {number}: {accuracy:.2f} %</source>
      <translation>Versuch {number}: {accuracy:.2f} %</translation>
    </message>
    <message>
      <source>{num_done} of {num_trials} trials</source>
      <translation>{num_done} von {num_trials} Versuchen</translation>
    </message>
    <message>
      <source>complete</source>
      <translation>vollständig</translation>
    </message>
    <message>
      <source>pruned</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>Scene {scene}; all trials train on the same pixels, for at most {epochs} epochs, and are measured on the same validation pixels.</source>
      <translation>Szene {scene}; alle Versuche trainieren mit denselben Pixeln, höchstens {epochs} Epochen, und werden auf denselben Validierungspixeln gemessen.</translation>
    </message>
    <message>
      <source>validation accuracy of the best trial ({trial})</source>
      <translation>Validierungsgenauigkeit des besten Versuchs ({trial})</translation>
    </message>
    <message>
      <source>its network</source>
      <translation>sein Netz</translation>
    </message>
    <message>
      <source>trials: {listed}</source>
      <translation>Versuche: {listed}</translation>
    </message>
    <message>
      <source>total training time</source>
      <translation>Trainingszeit insgesamt</translation>
    </message>
    <message>
      <source>The validation accuracy is optimistic: it is the best of {count} on the same pixels, which chose the settings and the epoch. Only test labels that no trial has used show how good the model is.</source>
      <translation>Die Validierungsgenauigkeit ist optimistisch: Sie ist die beste von {count} auf denselben Pixeln, die Einstellungen und Epoche gewählt haben. Nur Testlabels, die kein Versuch verwendet hat, zeigen, wie gut das Modell ist.</translation>
    </message>
    <message>
      <source>Best settings</source>
      <translation>Beste Einstellungen</translation>
    </message>
    <message>
      <source>Settings of the best trial</source>
      <translation>Einstellungen des besten Versuchs</translation>
    </message>
    <message>
      <source>To train with these settings, give {name} to “Train a network” as tuned settings (--settings), with the same scene and labels.</source>
      <translation>Um mit diesen Einstellungen zu trainieren, geben Sie {name} bei „Netz trainieren“ als abgestimmte Einstellungen (--settings) an, mit derselben Szene und denselben Labels.</translation>
    </message>
    <message>
      <source>Search space</source>
      <translation>Suchraum</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Aufteilung</translation>
    </message>
    <message>
      <source>Pixels of each subset</source>
      <translation>Pixel jeder Teilmenge</translation>
    </message>
    <message>
      <source>patches of the largest size that overlap</source>
      <translation>überlappende Patches der größten Größe</translation>
    </message>
    <message>
      <source>{share} touch {other}</source>
      <translation>{share} berühren {other}</translation>
    </message>
    <message>
      <source>Validation accuracy of each trial</source>
      <translation>Validierungsgenauigkeit jedes Versuchs</translation>
    </message>
    <message>
      <source>complete trial</source>
      <translation>vollständiger Versuch</translation>
    </message>
    <message>
      <source>pruned: best accuracy before pruning</source>
      <translation>abgebrochen: beste Genauigkeit vor dem Abbruch</translation>
    </message>
    <message>
      <source>best so far</source>
      <translation>bisher beste</translation>
    </message>
    <message>
      <source>Full dots are complete trials, rings are pruned ones.</source>
      <translation>Volle Punkte sind vollständige Versuche, Ringe sind vorzeitig abgebrochene.</translation>
    </message>
    <message>
      <source>Which settings matter</source>
      <translation>Welche Einstellungen wichtig sind</translation>
    </message>
    <message>
      <source>Share of each parameter in the difference between the best trials and the whole search space</source>
      <translation>Anteil jedes Parameters am Unterschied zwischen den besten Versuchen und dem ganzen Suchraum</translation>
    </message>
    <message>
      <source>The best trials are a tenth, at least five (PED-ANOVA, Watanabe et al. 2023, doi:10.24963/ijcai.2023/488). With few trials the shares are rough.</source>
      <translation>Die besten Versuche sind ein Zehntel, mindestens fünf (PED-ANOVA, Watanabe et al. 2023, doi:10.24963/ijcai.2023/488). Bei wenigen Versuchen sind die Anteile nur grob.</translation>
    </message>
    <message>
      <source>parameter</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <source>Too few trials are complete, or all are equally good. The importance of settings needs at least {count} complete trials.</source>
      <translation>Zu wenige Versuche sind vollständig, oder alle sind gleich gut. Die Wichtigkeit der Einstellungen braucht mindestens {count} vollständige Versuche.</translation>
    </message>
    <message>
      <source>Settings and accuracy of each complete trial</source>
      <translation>Einstellungen und Genauigkeit jedes vollständigen Versuchs</translation>
    </message>
    <message>
      <source>Each line is a complete trial. Better trials have stronger lines; the best one is thick and has its own colour. A line below an axis: the network has no such setting.</source>
      <translation>Jede Linie ist ein vollständiger Versuch. Bessere Versuche haben kräftigere Linien; der beste ist dick und hat eine eigene Farbe. Eine Linie unter einer Achse: Das Netz hat keine solche Einstellung.</translation>
    </message>
    <message>
      <source>This plot needs at least two complete trials and two searched settings.</source>
      <translation>Dieses Diagramm braucht mindestens zwei vollständige Versuche und zwei gesuchte Einstellungen.</translation>
    </message>
    <message>
      <source>Accuracy: overall accuracy on the validation pixels, in the best epoch of the trial.</source>
      <translation>Genauigkeit: Gesamtgenauigkeit auf den Validierungspixeln, in der besten Epoche des Versuchs.</translation>
    </message>
    <message>
      <source>Trials</source>
      <translation>Versuche</translation>
    </message>
    <message>
      <source>Trials, the best first</source>
      <translation>Versuche, der beste zuerst</translation>
    </message>
    <message>
      <source>state</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <source>time, s</source>
      <translation>Zeit, s</translation>
    </message>
    <message>
      <source>problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <source>The settings {path} cannot be read ({error}); choose a file that Tune wrote.</source>
      <translation>Die Einstellungen {path} können nicht gelesen werden ({error}); wählen Sie eine Datei, die „Netz abstimmen“ geschrieben hat.</translation>
    </message>
    <message>
      <source>{name} does not hold settings that Tune wrote ({place}{problem}); choose a settings file of Tune.</source>
      <translation>{name} enthält keine Einstellungen, die „Netz abstimmen“ geschrieben hat ({place}{problem}); wählen Sie eine Einstellungsdatei von „Netz abstimmen“.</translation>
    </message>
    <message>
      <source>{name} has settings that Train does not know ({listed}); another version of Tune wrote it; use that version, or run Tune again.</source>
      <translation>{name} hat Einstellungen, die „Netz trainieren“ nicht kennt ({listed}); eine andere Version von „Netz abstimmen“ hat die Datei geschrieben; verwenden Sie diese Version, oder stimmen Sie noch einmal ab.</translation>
    </message>
    <message>
      <source>{name} is "{text}"; write a range such as 0.3..0.7, or one number that is not searched.</source>
      <translation>{name} ist „{text}“; schreiben Sie einen Bereich wie 0.3..0.7, oder eine einzelne Zahl, die nicht gesucht wird.</translation>
    </message>
    <message>
      <source>{name} is {text}; write the smaller number first.</source>
      <translation>{name} ist {text}; schreiben Sie die kleinere Zahl zuerst.</translation>
    </message>
    <message>
      <source>at least {low:g}</source>
      <translation>mindestens {low:g}</translation>
    </message>
    <message>
      <source>{name} is {text}; it must be {allowed}; choose a range within these limits.</source>
      <translation>{name} ist {text}; erlaubt ist {allowed}; wählen Sie einen Bereich innerhalb dieser Grenzen.</translation>
    </message>
    <message>
      <source>{name} is "{text}"; write whole numbers from 1 on, such as 7,9,11.</source>
      <translation>{name} ist „{text}“; schreiben Sie ganze Zahlen ab 1, wie 7,9,11.</translation>
    </message>
    <message>
      <source>{name} has "{unknown}"; write one or more of {listed}, separated by commas.</source>
      <translation>{name} enthält „{unknown}“; schreiben Sie eines oder mehrere von {listed}, durch Kommas getrennt.</translation>
    </message>
    <message>
      <source>{network}, {size} x {size}, rate {rate:.2g}</source>
      <translation>{network}, {size} x {size}, Rate {rate:.2g}</translation>
    </message>
    <message>
      <source>{name} is a baseline, which chooses its settings while it is fitted; leave it out.</source>
      <translation>{name} ist ein Basisverfahren, das seine Einstellungen bei der Anpassung wählt; lassen Sie es weg.</translation>
    </message>
    <message>
      <source>Not every trial can be built: {error}</source>
      <translation>Nicht jeder Versuch kann gebaut werden: {error}</translation>
    </message>
    <message>
      <source>another scene, or other bands of it</source>
      <translation>eine andere Szene, oder andere Kanäle von ihr</translation>
    </message>
    <message>
      <source>other labels, or another split of them</source>
      <translation>andere Labels, oder eine andere Aufteilung davon</translation>
    </message>
    <message>
      <source>{name} is not a study of Tune; choose another name for the study.</source>
      <translation>{name} ist keine Studie von „Netz abstimmen“; wählen Sie einen anderen Namen für die Studie.</translation>
    </message>
    <message>
      <source>other settings ({name} is {there} there and {here} here)</source>
      <translation>andere Einstellungen ({name} ist dort {there} und hier {here})</translation>
    </message>
    <message>
      <source>The study {name} is one of {others}: its trials cannot be compared with new ones; choose another name for the study, or the scene, labels and settings of the study.</source>
      <translation>Die Studie {name} gehört zu anderen Vorgaben: {others}. Ihre Versuche können nicht mit neuen verglichen werden; wählen Sie einen anderen Namen für die Studie, oder die Szene, Labels und Einstellungen der Studie.</translation>
    </message>
    <message>
      <source>The study has no confusion matrix of the best trial: it is of an earlier version, or was changed. So the trial is not compared with the baselines. Train with its settings to compare them.</source>
      <translation>Die Studie enthält keine Konfusionsmatrix des besten Versuchs: Sie stammt von einer früheren Version oder wurde geändert. Daher wird der Versuch nicht mit den Vergleichsmethoden verglichen. Trainieren Sie mit seinen Einstellungen, um sie zu vergleichen.</translation>
    </message>
    <message>
      <source>Trial {number} of {total}</source>
      <translation>Versuch {number} von {total}</translation>
    </message>
    <message>
      <source>The time of {duration} is up after {num_finished_trials} of {num_trials} trials.</source>
      <translation>Die Zeit von {duration} ist nach {num_finished_trials} von {num_trials} Versuchen um.</translation>
    </message>
    <message>
      <source>the last one failed ({problem})</source>
      <translation>der letzte ist fehlgeschlagen ({problem})</translation>
    </message>
    <message>
      <source>No trial is complete: {reason}. Give more time, fewer epochs or smaller patches.</source>
      <translation>Kein Versuch ist vollständig: {reason}. Geben Sie mehr Zeit, weniger Epochen oder kleinere Patches an.</translation>
    </message>
    <message>
      <source>The study is kept.</source>
      <translation>Die Studie bleibt erhalten.</translation>
    </message>
    <message>
      <source>validation accuracy {accuracy:.2f} %</source>
      <translation>Validierungsgenauigkeit {accuracy:.2f} %</translation>
    </message>
    <message>
      <source>failed ({problem})</source>
      <translation>fehlgeschlagen ({problem})</translation>
    </message>
    <message>
      <source>pruned after epoch {epoch}</source>
      <translation>abgebrochen nach Epoche {epoch}</translation>
    </message>
    <message>
      <source>Trial {number} ({network}): {text}</source>
      <translation>Versuch {number} ({network}): {text}</translation>
    </message>
    <message>
      <source>{text}; best so far {accuracy:.2f} %, trial {number}</source>
      <translation>{text}; bisher bester {accuracy:.2f} %, Versuch {number}</translation>
    </message>
    <message>
      <source>The job is nested too deeply; its parameters are plain values and lists.</source>
      <translation>Der Auftrag ist zu tief verschachtelt; seine Parameter sind einfache Werte und Listen.</translation>
    </message>
    <message>
      <source>The memory is not enough; choose smaller tiles, batches or patches, or close other programs.</source>
      <translation>Der Arbeitsspeicher reicht nicht; wählen Sie kleinere Kacheln, Batches oder Patches, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
      <source>{name}: {problem} (got {value}).</source>
      <translation>{name}: {problem} (Wert: {value}).</translation>
    </message>
    <message>
      <source>A job is one JSON object with "task" and "params".</source>
      <translation>Ein Auftrag ist ein JSON-Objekt mit „task“ und „params“.</translation>
    </message>
    <message>
      <source>The "language" of a job is a name such as "de".</source>
      <translation>Die „language“ eines Auftrags ist ein Name wie „de“.</translation>
    </message>
    <message>
      <source>features in two dimensions</source>
      <translation>Merkmale in zwei Dimensionen</translation>
    </message>
    <message>
      <source>the scene</source>
      <translation>die Szene</translation>
    </message>
    <message>
      <source>Click on a point to see its place in the scene, or on the scene to see the nearest point.</source>
      <translation>Klicken Sie auf einen Punkt, um seinen Ort in der Szene zu sehen, oder auf die Szene, um den nächsten Punkt zu sehen.</translation>
    </message>
    <message>
      <source>predicted correctly, {share}</source>
      <translation>richtig vorhergesagt, {share}</translation>
    </message>
    <message>
      <source>predicted as {name}, {share}</source>
      <translation>vorhergesagt als {name}, {share}</translation>
    </message>
    <message>
      <source>row {row}, column {column} (from 0)</source>
      <translation>Zeile {row}, Spalte {column} (ab 0)</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>The first {shown} of {all} rows.</source>
      <translation>Die ersten {shown} von {all} Zeilen.</translation>
    </message>
    <message>
      <source>Counts of pixels.</source>
      <translation>Anzahl der Pixel.</translation>
    </message>
    <message>
      <source>Shares of the rows, in percent.</source>
      <translation>Anteile der Zeilen, in Prozent.</translation>
    </message>
    <message>
      <source>Shares of the columns, in percent.</source>
      <translation>Anteile der Spalten, in Prozent.</translation>
    </message>
    <message>
      <source>{of_row} of the row, {of_column} of the column</source>
      <translation>{of_row} der Zeile, {of_column} der Spalte</translation>
    </message>
    <message>
      <source>Rows are the {rows}, columns the {columns}. A stronger colour means a larger share of the row. Cells on the diagonal are right (blue, bold), all others are confused (orange). The totals are counts.</source>
      <translation>Zeilen: {rows}; Spalten: {columns}. Eine kräftigere Farbe bedeutet einen größeren Anteil der Zeile. Zellen auf der Diagonale sind richtig (blau, fett), alle anderen verwechselt (orange). Die Summen sind Anzahlen.</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Abbildung</translation>
    </message>
    <message>
      <source>Numbers of this figure</source>
      <translation>Zahlen dieser Abbildung</translation>
    </message>
    <message>
      <source>Caution:</source>
      <translation>Achtung:</translation>
    </message>
    <message>
      <source>Inputs</source>
      <translation>Eingaben</translation>
    </message>
    <message>
      <source>Beside each path is the date of the last change of the file. The report was written on {date}.</source>
      <translation>Neben jedem Pfad steht das Datum der letzten Änderung der Datei. Der Bericht wurde am {date} geschrieben.</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>Tabelle kopieren</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Save as PNG</source>
      <translation>Als PNG speichern</translation>
    </message>
    <message>
      <source>Save as SVG</source>
      <translation>Als SVG speichern</translation>
    </message>
    <message>
      <source>Show counts or shares</source>
      <translation>Anzahlen oder Anteile zeigen</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>Anzahlen</translation>
    </message>
    <message>
      <source>Shares of rows</source>
      <translation>Anteile der Zeilen</translation>
    </message>
    <message>
      <source>Shares of columns</source>
      <translation>Anteile der Spalten</translation>
    </message>
    <message>
      <source>Save all numbers as JSON</source>
      <translation>Alle Zahlen als JSON speichern</translation>
    </message>
    <message>
      <source>Save all numbers as CSV</source>
      <translation>Alle Zahlen als CSV speichern</translation>
    </message>
  </context>
</TS>
