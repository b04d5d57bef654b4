<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>hsi</name>
    <message>
      <source>Assess a class map</source>
      <translation>Klassenkarte bewerten</translation>
    </message>
    <message>
      <source>Compares a class map with reference labels. The report has the confusion matrix, overall accuracy, average accuracy, kappa, and the accuracies of each class, with intervals over fields or polygons of the reference. A second map is compared on the same pixels.

If the reference is a layer of “Draw a sample to assess a map”, the report estimates accuracies and areas of the classes for the whole map, with 95 % intervals.

Use labels that the model was not trained on, for example the test labels of “Split labels”. The report says how the labels were split, if this is known.</source>
      <translation>Vergleicht eine Klassenkarte mit Referenzlabels. Der Bericht enthält die Konfusionsmatrix, die Gesamtgenauigkeit, die mittlere Genauigkeit, Kappa und die Genauigkeiten jeder Klasse, mit Intervallen über Feldflächen oder Polygone der Referenz. Eine zweite Karte wird auf denselben Pixeln verglichen.

Ist die Referenz ein Layer aus „Stichprobe zur Kartenbewertung ziehen“, so schätzt der Bericht Genauigkeiten und Flächengrößen der Klassen für die ganze Karte, mit 95-%-Intervallen.

Verwenden Sie Labels, mit denen das Modell nicht trainiert wurde, zum Beispiel die Testlabels aus „Labels aufteilen“. Der Bericht nennt die Art der Aufteilung, wenn sie bekannt ist.</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>Klassenkarte</translation>
    </message>
    <message>
      <source>Class map to assess.</source>
      <translation>Zu bewertende Klassenkarte.</translation>
    </message>
    <message>
      <source>Reference labels</source>
      <translation>Referenzlabels</translation>
    </message>
    <message>
      <source>Test labels: polygons or points, or a raster of class codes on the grid of the class map.</source>
      <translation>Testlabels: Polygone oder Punkte, oder ein Raster von Klassencodes im Gitter der Klassenkarte.</translation>
    </message>
    <message>
      <source>Second class map</source>
      <translation>Zweite Klassenkarte</translation>
    </message>
    <message>
      <source>A class map of the same grid to compare with the first one. If empty, one map is assessed. The report says whether the maps differ by more than chance.</source>
      <translation>Eine Klassenkarte mit demselben Gitter, die mit der ersten verglichen wird. Wenn leer, wird eine Karte bewertet. Der Bericht sagt, ob sich die Karten mehr als zufällig unterscheiden.</translation>
    </message>
    <message>
      <source>Model of the class map</source>
      <translation>Modell der Klassenkarte</translation>
    </message>
    <message>
      <source>The model file that made the map. It knows its training pixels: the report says how many of the reference pixels are among them. If empty, the map itself says so, if it is from “Classify a scene”.</source>
      <translation>Die Modelldatei, mit der die Karte erstellt wurde. Sie kennt ihre Trainingspixel: Der Bericht sagt, wie viele der Referenzpixel darunter sind. Wenn leer, sagt es die Karte selbst, sofern sie aus „Szene klassifizieren“ stammt.</translation>
    </message>
    <message>
      <source>Confidence of the class map</source>
      <translation>Konfidenz der Klassenkarte</translation>
    </message>
    <message>
      <source>Raster with the confidence of the map, 0 to 1. The report then says how well it agrees with the accuracy (calibration error, reliability diagram). If empty, it is not measured.</source>
      <translation>Raster mit der Konfidenz der Karte, 0 bis 1. Der Bericht sagt dann, wie gut sie zur Genauigkeit passt (Kalibrierungsfehler, Zuverlässigkeitsdiagramm). Wenn leer, wird dies nicht gemessen.</translation>
    </message>
    <message>
      <source>Design of the sample</source>
      <translation>Stichprobendesign</translation>
    </message>
    <message>
      <source>How the points of the reference were drawn from the map. auto: as the layer says, if it is from “Draw a sample to assess a map”. none: they are no probability sample. Others: points of your own. With a design, the report estimates accuracies and areas for the whole map.</source>
      <translation>Wie die Punkte der Referenz aus der Karte gezogen wurden. auto: wie im Layer angegeben, wenn er aus „Stichprobe zur Kartenbewertung ziehen“ stammt. none: keine Zufallsstichprobe. Übrige: eigene Punkte. Mit einem Design schätzt der Bericht Genauigkeiten und Flächengrößen für die ganze Karte.</translation>
    </message>
    <message>
      <source>Strata (design stratified)</source>
      <translation>Strata (Design stratified)</translation>
    </message>
    <message>
      <source>Raster of whole numbers on the grid of the map: the strata of points of your own; 0 is outside the area. If empty, the classes of the map are the strata.</source>
      <translation>Raster ganzer Zahlen im Gitter der Karte: die Strata Ihrer eigenen Punkte; 0 liegt außerhalb des Gebiets. Wenn leer, sind die Klassen der Karte die Strata.</translation>
    </message>
    <message>
      <source>Field of the cluster (design clusters)</source>
      <translation>Feld des Clusters (Design clusters)</translation>
    </message>
    <message>
      <source>Field with the cluster of each point of your own.</source>
      <translation>Feld mit dem Cluster jedes Ihrer eigenen Punkte.</translation>
    </message>
    <message>
      <source>Area of interest of the sample</source>
      <translation>Untersuchungsgebiet der Stichprobe</translation>
    </message>
    <message>
      <source>Polygons in which the points were drawn, for the designs simple and systematic and for points of your own. If empty, the whole map.</source>
      <translation>Polygone, in denen die Punkte gezogen wurden, für die Designs simple und systematic und für eigene Punkte. Wenn leer, die ganze Karte.</translation>
    </message>
    <message>
      <source>Accuracy report</source>
      <translation>Genauigkeitsbericht</translation>
    </message>
    <message>
      <source>Confusion matrix and accuracies.</source>
      <translation>Konfusionsmatrix und Genauigkeiten.</translation>
    </message>
    <message>
      <source>Accuracies as JSON</source>
      <translation>Genauigkeiten als JSON</translation>
    </message>
    <message>
      <source>The same numbers for other programs.</source>
      <translation>Dieselben Zahlen für andere Programme.</translation>
    </message>
    <message>
      <source>JSON files</source>
      <translation>JSON-Dateien</translation>
    </message>
    <message>
      <source>Confusion matrix as CSV</source>
      <translation>Konfusionsmatrix als CSV</translation>
    </message>
    <message>
      <source>The matrix and the accuracies of each class for a spreadsheet.</source>
      <translation>Die Matrix und die Genauigkeiten jeder Klasse für eine Tabellenkalkulation.</translation>
    </message>
    <message>
      <source>CSV files</source>
      <translation>CSV-Dateien</translation>
    </message>
    <message>
      <source>Share of reference pixels whose patch touches a training pixel (0 to 1)</source>
      <translation>Anteil der Referenzpixel, deren Patch ein Trainingspixel berührt (0 bis 1)</translation>
    </message>
    <message>
      <source>Reference pixels that were compared</source>
      <translation>Verglichene Referenzpixel</translation>
    </message>
    <message>
      <source>Reference pixels without a class in the map, which are left out</source>
      <translation>Referenzpixel ohne Klasse in der Karte, die ausgelassen werden</translation>
    </message>
    <message>
      <source>Reference pixels among them that the map rejected as unclassified</source>
      <translation>Davon Referenzpixel, die die Karte als unklassifiziert zurückweist</translation>
    </message>
    <message>
      <source>Overall accuracy if the pixels left out count as errors (0 to 1)</source>
      <translation>Gesamtgenauigkeit, wenn die ausgelassenen Pixel als Fehler zählen (0 bis 1)</translation>
    </message>
    <message>
      <source>How the reference labels were split from the training labels</source>
      <translation>Wie die Referenzlabels von den Trainingslabels getrennt wurden</translation>
    </message>
    <message>
      <source>Lower end of the 95 % interval of the overall accuracy (0 to 1)</source>
      <translation>Untere Grenze des 95-%-Intervalls der Gesamtgenauigkeit (0 bis 1)</translation>
    </message>
    <message>
      <source>Upper end of the 95 % interval of the overall accuracy (0 to 1)</source>
      <translation>Obere Grenze des 95-%-Intervalls der Gesamtgenauigkeit (0 bis 1)</translation>
    </message>
    <message>
      <source>Spatial units of the intervals: fields, polygons or blocks</source>
      <translation>Räumliche Einheiten der Intervalle: Feldflächen, Polygone oder Blöcke</translation>
    </message>
    <message>
      <source>Number of spatial units</source>
      <translation>Anzahl der räumlichen Einheiten</translation>
    </message>
    <message>
      <source>Reference pixels that are training pixels of the model</source>
      <translation>Referenzpixel, die Trainingspixel des Modells sind</translation>
    </message>
    <message>
      <source>Overall accuracy of the map minus that of the second map (-1 to 1)</source>
      <translation>Gesamtgenauigkeit der Karte minus die der zweiten Karte (-1 bis 1)</translation>
    </message>
    <message>
      <source>Lower end of the 95 % interval of the difference</source>
      <translation>Untere Grenze des 95-%-Intervalls der Differenz</translation>
    </message>
    <message>
      <source>Upper end of the 95 % interval of the difference</source>
      <translation>Obere Grenze des 95-%-Intervalls der Differenz</translation>
    </message>
    <message>
      <source>Mean difference between confidence and accuracy (0 to 1)</source>
      <translation>Mittlere Differenz zwischen Konfidenz und Genauigkeit (0 bis 1)</translation>
    </message>
    <message>
      <source>Mean confidence of the compared pixels (0 to 1)</source>
      <translation>Mittlere Konfidenz der verglichenen Pixel (0 bis 1)</translation>
    </message>
    <message>
      <source>Design of the sample, or none</source>
      <translation>Stichprobendesign, oder none</translation>
    </message>
    <message>
      <source>Overall accuracy estimated for the area of the map (0 to 1)</source>
      <translation>Für die Fläche der Karte geschätzte Gesamtgenauigkeit (0 bis 1)</translation>
    </message>
    <message>
      <source>Standard error of this estimate</source>
      <translation>Standardfehler dieser Schätzung</translation>
    </message>
    <message>
      <source>Lower end of its 95 % interval</source>
      <translation>Untere Grenze ihres 95-%-Intervalls</translation>
    </message>
    <message>
      <source>Upper end of its 95 % interval</source>
      <translation>Obere Grenze ihres 95-%-Intervalls</translation>
    </message>
    <message>
      <source>1 Environment</source>
      <translation>1 Umgebung</translation>
    </message>
    <message>
      <source>2 Data preparation</source>
      <translation>2 Datenvorbereitung</translation>
    </message>
    <message>
      <source>3 Classification</source>
      <translation>3 Klassifikation</translation>
    </message>
    <message>
      <source>4 Accuracy</source>
      <translation>4 Genauigkeit</translation>
    </message>
    <message>
      <source>5 Insight and monitoring</source>
      <translation>5 Einblick und Überwachung</translation>
    </message>
    <message>
      <source>hyperspectral,deep learning,neural network,machine learning,spectral,worker</source>
      <translation>hyperspektral,Deep Learning,neuronales Netz,maschinelles Lernen,spektral,Arbeitsprozess</translation>
    </message>
    <message>
      <source>{name} is “{word}”; choose one of {words}.</source>
      <translation>{name} ist „{word}“; wählen Sie einen Wert aus {words}.</translation>
    </message>
    <message>
      <source>{name} is “{word}”; choose a file that ends in .{extension}.</source>
      <translation>{name} ist „{word}“; wählen Sie eine Datei mit der Endung .{extension}.</translation>
    </message>
    <message>
      <source>{name} is {word}; give {least:.10g} or more.</source>
      <translation>{name} ist {word}; geben Sie {least:.10g} oder mehr an.</translation>
    </message>
    <message>
      <source>{name} is {word}; give {most:.10g} or less.</source>
      <translation>{name} ist {word}; geben Sie {most:.10g} oder weniger an.</translation>
    </message>
    <message>
      <source>“{first}” and “{second}” are the same layer, {layer}: choose another one.</source>
      <translation>„{first}“ und „{second}“ sind derselbe Layer, {layer}: Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>Class field: {field}</source>
      <translation>Klassenfeld: {field}</translation>
    </message>
    <message>
      <source>The model is in a temporary file, which QGIS deletes when it ends. To keep it, copy {path} to a folder of yours.</source>
      <translation>Das Modell liegt in einer temporären Datei, die QGIS beim Beenden löscht. Um es zu behalten, kopieren Sie {path} in einen eigenen Ordner.</translation>
    </message>
    <message>
      <source>Classify a scene</source>
      <translation>Szene klassifizieren</translation>
    </message>
    <message>
      <source>Maps the classes of a scene of any size with a model from “Train a network”.

The scene is processed tile by tile. Free memory sets the tile size; the tile size does not change the map. If a run was killed, start it again with the same outputs: it resumes after the last finished tile. The scene must have the bands of the training scene. If both scenes have wavelengths, bands are matched by wavelength.</source>
      <translation>Kartiert die Klassen einer beliebig großen Szene mit einem Modell aus „Netz trainieren“.

Die Szene wird Kachel für Kachel verarbeitet. Der freie Speicher bestimmt die Kachelgröße; die Kachelgröße ändert die Karte nicht. Wurde ein Lauf abgebrochen, so starten Sie ihn erneut mit denselben Ausgaben: Er wird nach der letzten fertigen Kachel fortgesetzt. Die Szene muss die Kanäle der Trainingsszene haben. Haben beide Szenen Wellenlängen, so werden die Kanäle nach Wellenlänge zugeordnet.</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Szene</translation>
    </message>
    <message>
      <source>The hyperspectral scene to map.</source>
      <translation>Die zu kartierende hyperspektrale Szene.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Model file from “Train a network”.</source>
      <translation>Modelldatei aus „Netz trainieren“.</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <source>Window of the scene to map, in any CRS. If empty, the whole scene. At the edges of the window, pixels outside it count as zero, so that classes there can differ from those of the whole map. “Preview here” maps the part of the scene that the canvas shows.</source>
      <translation>Zu kartierendes Fenster der Szene, in einem beliebigen KBS. Wenn leer, die ganze Szene. An den Rändern des Fensters zählen Pixel außerhalb als null, sodass sich die Klassen dort von denen der ganzen Karte unterscheiden können. „Vorschau hier“ kartiert den Teil der Szene, den das Kartenfenster zeigt.</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Batchgröße</translation>
    </message>
    <message>
      <source>Number of patches that all threads together evaluate at once. Used by networks that are evaluated patch by patch; ignored by other networks. If empty, the batch is as large as is useful and fits into memory. If memory runs out, the batch size is halved. The batch size does not change the map.</source>
      <translation>Anzahl der Patches, die alle Threads zusammen auf einmal auswerten. Gilt für Netze, die Patch für Patch ausgewertet werden; andere Netze ignorieren sie. Wenn leer, ist der Batch so groß, wie es sinnvoll ist und in den Speicher passt. Reicht der Speicher nicht, so wird die Batchgröße halbiert. Die Batchgröße ändert die Karte nicht.</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automatisch</translation>
    </message>
    <message>
      <source>Memory limit (MB)</source>
      <translation>Speichergrenze (MB)</translation>
    </message>
    <message>
      <source>Maximum memory of the run, Python included; on a graphics card, the memory of the card. The limit sets the size of tiles and batches and, if it is small, the number of threads. It does not change the map. If empty, half of the free memory.</source>
      <translation>Höchster Speicherbedarf des Laufs, einschließlich Python; auf einer Grafikkarte der Speicher der Karte. Die Grenze bestimmt die Größe von Kacheln und Batches und, wenn sie klein ist, die Anzahl der Threads. Sie ändert die Klassenkarte nicht. Wenn leer, die Hälfte des freien Speichers.</translation>
    </message>
    <message>
      <source>half of the free memory</source>
      <translation>die Hälfte des freien Speichers</translation>
    </message>
    <message>
      <source>Test-time augmentation</source>
      <translation>Test-Time-Augmentation</translation>
    </message>
    <message>
      <source>Evaluate the eight rotations and flips of each patch and average the class probabilities. Often a little more accurate, but takes eight times as long.</source>
      <translation>Die acht Drehungen und Spiegelungen jedes Patches auswerten und die Klassenwahrscheinlichkeiten mitteln. Oft etwas genauer, dauert aber achtmal so lange.</translation>
    </message>
    <message>
      <source>Regularise</source>
      <translation>Regularisieren</translation>
    </message>
    <message>
      <source>Smooth the class probabilities among neighbours with similar spectra. Large fields become cleaner, and often more accurate; small objects are lost, so that maps of cities become worse. Map, confidence and probabilities are the smoothed ones. “Regularise class probabilities” does the same afterwards. held: the pixels that the model was trained on also keep their class, which spreads to similar neighbours, on the scene of the training. auto: as “Train a network” chose automatically; off for other models. Several models have to agree on it.</source>
      <translation>Glättet die Klassenwahrscheinlichkeiten unter Nachbarn mit ähnlichen Spektren. Große Feldflächen werden sauberer und oft genauer; kleine Objekte gehen verloren, sodass Karten von Städten schlechter werden. Karte, Konfidenz und Wahrscheinlichkeiten sind die geglätteten. „Klassenwahrscheinlichkeiten regularisieren“ tut dasselbe nachträglich. held: Auf der Szene des Trainings behalten zudem die Pixel, mit denen das Modell trainiert wurde, ihre Klasse, und sie breitet sich auf ähnliche Nachbarn aus. auto: wie „Netz trainieren“ automatisch gewählt hat; aus bei anderen Modellen. Mehrere Modelle müssen darin übereinstimmen.</translation>
    </message>
    <message>
      <source>Number format</source>
      <translation>Zahlenformat</translation>
    </message>
    <message>
      <source>Number format of the network's computation. bfloat16 is faster on some devices. The first tiles are computed in both formats; bfloat16 is used for the other tiles only if at least 99.99 % of the compared pixels have the same class as with float32. auto uses float32.</source>
      <translation>Zahlenformat der Berechnung des Netzes. bfloat16 ist auf manchen Geräten schneller. Die ersten Kacheln werden in beiden Formaten berechnet; bfloat16 wird für die übrigen Kacheln nur verwendet, wenn mindestens 99.99 % der verglichenen Pixel dieselbe Klasse haben wie mit float32. auto verwendet float32.</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Engine</translation>
    </message>
    <message>
      <source>Software that evaluates the network. The map is the same. onnx uses ONNX Runtime, which needs the optional packages onnx, onnxscript and onnxruntime in the processing environment. auto uses torch.</source>
      <translation>Software, die das Netz auswertet. Die Karte ist dieselbe. onnx verwendet ONNX Runtime und braucht die optionalen Pakete onnx, onnxscript und onnxruntime in der Verarbeitungsumgebung. auto verwendet torch.</translation>
    </message>
    <message>
      <source>Provider of ONNX Runtime</source>
      <translation>Provider von ONNX Runtime</translation>
    </message>
    <message>
      <source>Hardware interface that ONNX Runtime uses. “Show the processing environment” lists the installed ones. auto follows the device.</source>
      <translation>Hardwareschnittstelle, die ONNX Runtime verwendet. „Verarbeitungsumgebung anzeigen“ listet die installierten auf. auto richtet sich nach dem Gerät.</translation>
    </message>
    <message>
      <source>Further models</source>
      <translation>Weitere Modelle</translation>
    </message>
    <message>
      <source>Model files (.safetensors) with the same classes and bands as the model. The map is that of all models together: the mean of the logarithms of their class probabilities. The order of the models does not change the map.</source>
      <translation>Modelldateien (.safetensors) mit denselben Klassen und Kanälen wie das Modell. Die Karte ist die aller Modelle zusammen: das Mittel der Logarithmen ihrer Klassenwahrscheinlichkeiten. Die Reihenfolge der Modelle ändert die Karte nicht.</translation>
    </message>
    <message>
      <source>Smallest confidence</source>
      <translation>Kleinste Konfidenz</translation>
    </message>
    <message>
      <source>Pixels whose confidence (0 to 1) is smaller become unclassified: they get a code and a colour of their own and count as no class. If empty, every valid pixel gets a class.</source>
      <translation>Pixel mit kleinerer Konfidenz (0 bis 1) werden unklassifiziert: Sie erhalten einen eigenen Code und eine eigene Farbe und zählen zu keiner Klasse. Wenn leer, erhält jedes gültige Pixel eine Klasse.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>Wanted accuracy</source>
      <translation>Gewünschte Genauigkeit</translation>
    </message>
    <message>
      <source>Share of the classified pixels that shall be right, for example 0.95. The validation pixels that the model keeps choose the smallest confidence; other pixels become unclassified. The log says what to expect. Pixels of other places can be worse: assess the map. Needs one model of this version.</source>
      <translation>Anteil der klassifizierten Pixel, der richtig sein soll, zum Beispiel 0.95. Die Validierungspixel, die das Modell enthält, bestimmen die kleinste Konfidenz; andere Pixel werden unklassifiziert. Das Protokoll sagt, was zu erwarten ist. Pixel an anderen Orten können schlechter sein: Bewerten Sie die Karte. Braucht genau ein Modell dieser Version.</translation>
    </message>
    <message>
      <source>Coverage of the sets</source>
      <translation>Abdeckung der Mengen</translation>
    </message>
    <message>
      <source>How often the set of classes of a pixel shall hold its true class, for the output “Classes in the set”.</source>
      <translation>Wie oft die Klassenmenge eines Pixels seine wahre Klasse enthalten soll, für die Ausgabe „Klassen in der Menge“.</translation>
    </message>
    <message>
      <source>Resample bands</source>
      <translation>Kanäle umrechnen</translation>
    </message>
    <message>
      <source>For a scene of a finer sensor than that of the model: compute the bands of the model from those of the scene, by spectral response, while the scene is read. The map is that of “Resample bands” followed by “Classify a scene”, without the raster between them. If off, the scene needs the bands of the model.</source>
      <translation>Für eine Szene eines feineren Sensors als dem des Modells: die Kanäle des Modells nach spektraler Empfindlichkeit aus denen der Szene berechnen, während die Szene gelesen wird. Die Karte ist die von „Kanäle umrechnen“, gefolgt von „Szene klassifizieren“, ohne das Raster dazwischen. Wenn aus, braucht die Szene die Kanäle des Modells.</translation>
    </message>
    <message>
      <source>Raster of class codes with class names and colours.</source>
      <translation>Raster von Klassencodes mit Klassennamen und Farben.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <source>Raster with the largest class probability of each pixel, 0 to 1.</source>
      <translation>Raster mit der größten Klassenwahrscheinlichkeit jedes Pixels, 0 bis 1.</translation>
    </message>
    <message>
      <source>Class probabilities</source>
      <translation>Klassenwahrscheinlichkeiten</translation>
    </message>
    <message>
      <source>Raster with one band for each class, 0 to 1.</source>
      <translation>Raster mit einem Kanal je Klasse, 0 bis 1.</translation>
    </message>
    <message>
      <source>Disagreement</source>
      <translation>Uneinigkeit</translation>
    </message>
    <message>
      <source>Raster with the share of the models, 0 to 1, whose class differs from that of all models together. Needs further models.</source>
      <translation>Raster mit dem Anteil der Modelle, 0 bis 1, deren Klasse von der aller Modelle zusammen abweicht. Braucht weitere Modelle.</translation>
    </message>
    <message>
      <source>Entropy</source>
      <translation>Entropie</translation>
    </message>
    <message>
      <source>Raster of doubt among all classes, 0 (sure) to 1 (all classes equally probable).</source>
      <translation>Raster des Zweifels unter allen Klassen, 0 (sicher) bis 1 (alle Klassen gleich wahrscheinlich).</translation>
    </message>
    <message>
      <source>Margin</source>
      <translation>Vorsprung</translation>
    </message>
    <message>
      <source>Raster with the largest minus the second class probability, 0 (a tie) to 1 (sure).</source>
      <translation>Raster mit der größten minus der zweitgrößten Klassenwahrscheinlichkeit (Margin), 0 (Gleichstand) bis 1 (sicher).</translation>
    </message>
    <message>
      <source>Classes in the set</source>
      <translation>Klassen in der Menge</translation>
    </message>
    <message>
      <source>Raster with the number of classes in the smallest set that holds the true class as often as “Coverage of the sets” says (conformal prediction): 1 is sure. Needs one model of this version.</source>
      <translation>Raster mit der Anzahl der Klassen in der kleinsten Menge, die die wahre Klasse so oft enthält, wie „Abdeckung der Mengen“ angibt (konforme Vorhersage): 1 ist sicher. Braucht genau ein Modell dieser Version.</translation>
    </message>
    <message>
      <source>Distance to the training data</source>
      <translation>Abstand zu den Trainingsdaten</translation>
    </message>
    <message>
      <source>Raster with the distance of each spectrum from those of the training scene. Above 1, the pixel is unlike anything there, and its class should not be trusted. The log says for how much of the scene this is so.</source>
      <translation>Raster mit dem Abstand jedes Spektrums von denen der Trainingsszene. Über 1 gleicht das Pixel nichts in ihr, und seiner Klasse sollte nicht vertraut werden. Das Protokoll sagt, für welchen Teil der Szene dies gilt.</translation>
    </message>
    <message>
      <source>Pixels with a class</source>
      <translation>Pixel mit Klasse</translation>
    </message>
    <message>
      <source>Unclassified pixels</source>
      <translation>Unklassifizierte Pixel</translation>
    </message>
    <message>
      <source>Smallest confidence of a pixel with a class</source>
      <translation>Kleinste Konfidenz eines Pixels mit Klasse</translation>
    </message>
    <message>
      <source>Accuracy of classified validation pixels where other parts of the scene chose the threshold</source>
      <translation>Genauigkeit klassifizierter Validierungspixel, wenn andere Teile der Szene den Schwellenwert bestimmen</translation>
    </message>
    <message>
      <source>Share of these pixels that was classified</source>
      <translation>Anteil dieser Pixel, der klassifiziert wurde</translation>
    </message>
    <message>
      <source>Share of the scene that is unlike anything in the training scene</source>
      <translation>Anteil der Szene, der nichts in der Trainingsszene gleicht</translation>
    </message>
    <message>
      <source>Share of the validation pixels whose set held the true class, on other parts of the scene</source>
      <translation>Anteil der Validierungspixel, deren Menge die wahre Klasse enthält, auf anderen Teilen der Szene</translation>
    </message>
    <message>
      <source>Pixels without valid data</source>
      <translation>Pixel ohne gültige Daten</translation>
    </message>
    <message>
      <source>Number format that was used</source>
      <translation>Verwendetes Zahlenformat</translation>
    </message>
    <message>
      <source>Share of the compared pixels that have the same class in bfloat16 and float32</source>
      <translation>Anteil der verglichenen Pixel mit derselben Klasse in bfloat16 und float32</translation>
    </message>
    <message>
      <source>Time taken in seconds</source>
      <translation>Dauer in Sekunden</translation>
    </message>
    <message>
      <source>Pixels per second</source>
      <translation>Pixel je Sekunde</translation>
    </message>
    <message>
      <source>Classify many scenes</source>
      <translation>Viele Szenen klassifizieren</translation>
    </message>
    <message>
      <source>Maps the classes of many scenes with one model, into one folder: the scenes of a folder, of a text file, or chosen ones.

A scene that cannot be classified does not stop the others; the log and the file classified.csv in the folder list it with the reason. Run again with the same folder, finished maps stay: only scenes are classified whose map is missing, or whose scene, model or settings have changed.</source>
      <translation>Kartiert die Klassen vieler Szenen mit einem Modell in einen Ordner: die Szenen eines Ordners, einer Textdatei oder ausgewählte.

Eine Szene, die nicht klassifiziert werden kann, hält die anderen nicht auf; das Protokoll und die Datei classified.csv im Ordner nennen sie mit dem Grund. Bei einem weiteren Lauf mit demselben Ordner bleiben fertige Karten erhalten: Klassifiziert werden nur Szenen, deren Karte fehlt oder deren Szene, Modell oder Einstellungen sich geändert haben.</translation>
    </message>
    <message>
      <source>Scenes</source>
      <translation>Szenen</translation>
    </message>
    <message>
      <source>Scenes, text files (.txt, .csv) with the path of a scene in each line, and STAC item collections (.json, .geojson).</source>
      <translation>Szenen, Textdateien (.txt, .csv) mit dem Pfad einer Szene in jeder Zeile und STAC-Sammlungen (.json, .geojson).</translation>
    </message>
    <message>
      <source>Asset of STAC items</source>
      <translation>Asset der STAC-Einträge</translation>
    </message>
    <message>
      <source>Key of the asset of each STAC item. If empty, its only asset with the role data.</source>
      <translation>Schlüssel des Assets jedes STAC-Eintrags. Wenn leer, sein einziges Asset mit der Rolle data.</translation>
    </message>
    <message>
      <source>Folder of scenes</source>
      <translation>Ordner mit Szenen</translation>
    </message>
    <message>
      <source>All rasters with several bands in this folder are classified.</source>
      <translation>Alle Raster mit mehreren Kanälen in diesem Ordner werden klassifiziert.</translation>
    </message>
    <message>
      <source>Further model files with the same classes and bands. The maps are those of all models together.</source>
      <translation>Weitere Modelldateien mit denselben Klassen und Kanälen. Die Karten sind die aller Modelle zusammen.</translation>
    </message>
    <message>
      <source>Write the confidence</source>
      <translation>Konfidenz schreiben</translation>
    </message>
    <message>
      <source>Write the largest class probability of each pixel beside each map.</source>
      <translation>Neben jeder Karte die größte Klassenwahrscheinlichkeit jedes Pixels schreiben.</translation>
    </message>
    <message>
      <source>Pixels whose confidence is smaller become unclassified. If empty, no pixel does.</source>
      <translation>Pixel mit kleinerer Konfidenz werden unklassifiziert. Wenn leer, keines.</translation>
    </message>
    <message>
      <source>Share of the classified pixels that shall be right, 0 to 1. The smallest confidence that gives it on the validation pixels of the model is used. If empty, no pixel is rejected.</source>
      <translation>Anteil der klassifizierten Pixel, der richtig sein soll, 0 bis 1. Verwendet wird die kleinste Konfidenz, die ihn auf den Validierungspixeln des Modells ergibt. Wenn leer, wird kein Pixel zurückgewiesen.</translation>
    </message>
    <message>
      <source>Smooth the class probabilities among neighbours with similar spectra. auto: as the automatic choice of “Train a network” found best, else off.</source>
      <translation>Glättet die Klassenwahrscheinlichkeiten unter Nachbarn mit ähnlichen Spektren. auto: wie es die automatische Auswahl von „Netz trainieren“ am besten fand, sonst aus.</translation>
    </message>
    <message>
      <source>For scenes of a finer sensor than that of the model: compute the bands of the model from those of each scene, by spectral response.</source>
      <translation>Für Szenen eines feineren Sensors als dem des Modells: die Kanäle des Modells nach spektraler Empfindlichkeit aus denen jeder Szene berechnen.</translation>
    </message>
    <message>
      <source>Mosaic</source>
      <translation>Mosaik</translation>
    </message>
    <message>
      <source>Write one virtual raster of all maps as well, mosaic.vrt, and load it in place of the maps. The scenes need one CRS and one pixel size. Where they overlap, the later one counts.</source>
      <translation>Zusätzlich ein virtuelles Raster aller Karten schreiben, mosaic.vrt, und es anstelle der Karten laden. Die Szenen brauchen dasselbe KBS und dieselbe Pixelgröße. Wo sie sich überlappen, zählt die spätere.</translation>
    </message>
    <message>
      <source>Maximum memory of the run. If empty, half of the free memory.</source>
      <translation>Höchster Speicherbedarf des Laufs. Wenn leer, die Hälfte des freien Speichers.</translation>
    </message>
    <message>
      <source>Folder for the maps</source>
      <translation>Ordner für die Karten</translation>
    </message>
    <message>
      <source>Each map is called as its scene, with the ending _classes.tif. Maps are replaced if needed.</source>
      <translation>Jede Karte heißt wie ihre Szene, mit der Endung _classes.tif. Karten werden bei Bedarf ersetzt.</translation>
    </message>
    <message>
      <source>Scenes that were classified</source>
      <translation>Klassifizierte Szenen</translation>
    </message>
    <message>
      <source>Scenes whose map was there already</source>
      <translation>Szenen, deren Karte schon vorhanden war</translation>
    </message>
    <message>
      <source>Scenes that could not be classified</source>
      <translation>Szenen, die nicht klassifiziert werden konnten</translation>
    </message>
    <message>
      <source>There are {count} maps; {most} of them are loaded.</source>
      <translation>Es gibt {count} Karten; {most} davon werden geladen.</translation>
    </message>
    <message>
      <source>Combine reports</source>
      <translation>Berichte zusammenfassen</translation>
    </message>
    <message>
      <source>Puts the reports of a run (split, training, accuracy and others) into one HTML file with a table of contents and, if wanted, the class map. The numbers of all reports are also written as JSON and CSV. With one report, this gives its numbers to other programs.</source>
      <translation>Fasst die Berichte eines Laufs (Aufteilung, Training, Genauigkeit und andere) in einer HTML-Datei mit Inhaltsverzeichnis und, falls gewünscht, der Klassenkarte zusammen. Die Zahlen aller Berichte werden auch als JSON und CSV geschrieben. Mit einem einzigen Bericht gibt dies seine Zahlen an andere Programme weiter.</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Berichte</translation>
    </message>
    <message>
      <source>HTML reports of these algorithms, in the order in which they will appear.</source>
      <translation>HTML-Berichte dieser Algorithmen, in der Reihenfolge, in der sie erscheinen sollen.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Heading of the combined report.</source>
      <translation>Überschrift des zusammengefassten Berichts.</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <source>Sentences to show first, one per line. If empty, there are none.</source>
      <translation>Sätze, die zuerst erscheinen, einer je Zeile. Wenn leer, keine.</translation>
    </message>
    <message>
      <source>Class map to show first, with legend, scale bar and north. If empty, there is no map.</source>
      <translation>Klassenkarte, die zuerst erscheint, mit Legende, Maßstabsleiste und Nordpfeil. Wenn leer, keine Karte.</translation>
    </message>
    <message>
      <source>Combined report</source>
      <translation>Zusammengefasster Bericht</translation>
    </message>
    <message>
      <source>HTML file with all reports.</source>
      <translation>HTML-Datei mit allen Berichten.</translation>
    </message>
    <message>
      <source>Numbers as JSON</source>
      <translation>Zahlen als JSON</translation>
    </message>
    <message>
      <source>The numbers of all reports.</source>
      <translation>Die Zahlen aller Berichte.</translation>
    </message>
    <message>
      <source>Numbers as CSV</source>
      <translation>Zahlen als CSV</translation>
    </message>
    <message>
      <source>The numbers of all reports as tables.</source>
      <translation>Die Zahlen aller Berichte als Tabellen.</translation>
    </message>
    <message>
      <source>Reports that were combined</source>
      <translation>Zusammengefasste Berichte</translation>
    </message>
    <message>
      <source>Cross-validate methods</source>
      <translation>Methoden kreuzvalidieren</translation>
    </message>
    <message>
      <source>Compares networks and baselines on test pixels apart from their training pixels, and says which method to use. The labels are divided into folds of whole blocks, fields or polygons with a guard band; each fold is the test of a training on the others. Settings are chosen inside each training fold.

Always beside the methods are SVM, linear discriminant analysis, and two methods that know places and no spectra: the nearest training pixel, and region growing. Differences are tested (Nadeau and Bengio 2003, doi:10.1023/A:1024068626366). Outputs are written after each fold and are kept after a cancel; the same run resumes.</source>
      <translation>Vergleicht Netze und Basisverfahren auf Testpixeln, die von ihren Trainingspixeln getrennt liegen, und sagt, welche Methode zu verwenden ist. Die Labels werden in Folds aus ganzen Blöcken, Feldflächen oder Polygonen mit einem Schutzstreifen geteilt; jeder Fold ist der Test eines Trainings auf den anderen. Einstellungen werden innerhalb jedes Trainingsfolds gewählt.

Immer dabei sind SVM, lineare Diskriminanzanalyse und zwei Methoden, die Orte und keine Spektren kennen: das nächste Trainingspixel und Regionenwachstum. Unterschiede werden getestet (Nadeau und Bengio 2003, doi:10.1023/A:1024068626366). Ausgaben werden nach jedem Fold geschrieben und bleiben nach einem Abbruch erhalten; derselbe Lauf wird fortgesetzt.</translation>
    </message>
    <message>
      <source>The hyperspectral scene to classify.</source>
      <translation>Die zu klassifizierende hyperspektrale Szene.</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>All labels: polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled).</source>
      <translation>Alle Labels: Polygone oder Punkte, oder ein Raster von Klassencodes im Gitter der Szene (0 ist ohne Label).</translation>
    </message>
    <message>
      <source>Methods</source>
      <translation>Methoden</translation>
    </message>
    <message>
      <source>Networks and baselines, separated by spaces: hybridsn, a2s2k, lsga-vit, ssan, lda, random_forest. Settings are in brackets, such as svm[class_weights=yes]. A settings file of “Tune a network” (.json) is a method as well. auto is the automatic choice of “Train a network”, made in each fold. “+regularise” behind a name regularises the class probabilities, and each fold chooses the strength; “+regularise=strong” sets it. If empty, the methods that are always there.</source>
      <translation>Netze und Basisverfahren, durch Leerzeichen getrennt: hybridsn, a2s2k, lsga-vit, ssan, lda, random_forest. Einstellungen stehen in Klammern, etwa svm[class_weights=yes]. Eine Einstellungsdatei aus „Netz abstimmen“ (.json) ist ebenfalls eine Methode. auto ist die automatische Auswahl von „Netz trainieren“, getroffen in jedem Fold. „+regularise“ hinter einem Namen regularisiert die Klassenwahrscheinlichkeiten, und jeder Fold wählt die Stärke; „+regularise=strong“ gibt sie vor. Wenn leer, die Methoden, die immer dabei sind.</translation>
    </message>
    <message>
      <source>Units of the folds</source>
      <translation>Einheiten der Folds</translation>
    </message>
    <message>
      <source>blocks: squares of the scene. fields: connected areas of one class. polygons: whole polygons (of a raster: connected areas). random: single pixels; not independent.</source>
      <translation>blocks: Quadrate der Szene. fields: zusammenhängende Flächen einer Klasse. polygons: ganze Polygone (bei einem Raster: zusammenhängende Flächen). random: einzelne Pixel; nicht unabhängig.</translation>
    </message>
    <message>
      <source>Folds</source>
      <translation>Folds</translation>
    </message>
    <message>
      <source>Number of folds.</source>
      <translation>Anzahl der Folds.</translation>
    </message>
    <message>
      <source>Repeats</source>
      <translation>Wiederholungen</translation>
    </message>
    <message>
      <source>Number of partitions into folds. Each repeat differs from the earlier ones.</source>
      <translation>Anzahl der Einteilungen in Folds. Jede Wiederholung unterscheidet sich von den früheren.</translation>
    </message>
    <message>
      <source>Guard band</source>
      <translation>Schutzstreifen</translation>
    </message>
    <message>
      <source>Width in pixels of the band around test pixels without training pixels. At least half the largest patch of the methods, which is also the width if empty.</source>
      <translation>Breite in Pixeln des Streifens ohne Trainingspixel um Testpixel. Mindestens die Hälfte des größten Patches der Methoden; dies ist auch die Breite, wenn leer.</translation>
    </message>
    <message>
      <source>half of the largest patch</source>
      <translation>die Hälfte des größten Patches</translation>
    </message>
    <message>
      <source>Block size</source>
      <translation>Blockgröße</translation>
    </message>
    <message>
      <source>Side of a block in pixels. If empty, the largest with five labelled blocks for each fold.</source>
      <translation>Seitenlänge eines Blocks in Pixeln. Wenn leer, die größte mit fünf Blöcken mit Labels je Fold.</translation>
    </message>
    <message>
      <source>Polygons that are kept whole</source>
      <translation>Polygone, die ganz bleiben</translation>
    </message>
    <message>
      <source>For the units “polygons” and vector labels. features: whole features. parts: the separate parts of multi-part features. auto: parts if there are fewer than two features for each class.</source>
      <translation>Für die Einheiten „polygons“ und Vektorlabels. features: ganze Objekte. parts: die einzelnen Teile mehrteiliger Objekte. auto: parts, wenn es weniger als zwei Objekte je Klasse gibt.</translation>
    </message>
    <message>
      <source>Share held out for validation</source>
      <translation>Für Validierung zurückgehaltener Anteil</translation>
    </message>
    <message>
      <source>Share of the training pixels of a fold that chooses the settings.</source>
      <translation>Anteil der Trainingspixel eines Folds, der die Einstellungen bestimmt.</translation>
    </message>
    <message>
      <source>Learning curve</source>
      <translation>Lernkurve</translation>
    </message>
    <message>
      <source>Also trains with one eighth, a quarter and half of the fields or polygons of each class. The report then shows the accuracy against the number of labels, and names the class that more labels would help most. Takes up to twice as long.</source>
      <translation>Trainiert auch mit einem Achtel, einem Viertel und der Hälfte der Feldflächen oder Polygone jeder Klasse. Der Bericht zeigt dann die Genauigkeit gegen die Anzahl der Labels und nennt die Klasse, der weitere Labels am meisten helfen würden. Dauert bis zu doppelt so lange.</translation>
    </message>
    <message>
      <source>Time limit (minutes)</source>
      <translation>Zeitgrenze (Minuten)</translation>
    </message>
    <message>
      <source>After this time, the finished folds are the result. If empty, no limit.</source>
      <translation>Nach dieser Zeit sind die fertigen Folds das Ergebnis. Wenn leer, keine Grenze.</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>keine Grenze</translation>
    </message>
    <message>
      <source>Seed of all random choices.</source>
      <translation>Startwert aller Zufallsauswahlen.</translation>
    </message>
    <message>
      <source>Accuracies of each method, and everything else, for other programs.</source>
      <translation>Genauigkeiten jeder Methode und alles Übrige, für andere Programme.</translation>
    </message>
    <message>
      <source>Cross-validation report</source>
      <translation>Kreuzvalidierungsbericht</translation>
    </message>
    <message>
      <source>Recommendation, accuracies with their spread, recall of each class, and the folds.</source>
      <translation>Empfehlung, Genauigkeiten mit ihrer Streuung, Recall jeder Klasse und die Folds.</translation>
    </message>
    <message>
      <source>Recommended settings</source>
      <translation>Empfohlene Einstellungen</translation>
    </message>
    <message>
      <source>Settings of the recommended method, for “Train a network”.</source>
      <translation>Einstellungen der empfohlenen Methode, für „Netz trainieren“.</translation>
    </message>
    <message>
      <source>The recommended method</source>
      <translation>Die empfohlene Methode</translation>
    </message>
    <message>
      <source>of the recommended method</source>
      <translation>der empfohlenen Methode</translation>
    </message>
    <message>
      <source>The recommendation in words</source>
      <translation>Die Empfehlung in Worten</translation>
    </message>
    <message>
      <source>Finished folds of all methods</source>
      <translation>Fertige Folds aller Methoden</translation>
    </message>
    <message>
      <source>Distil a model</source>
      <translation>Modell destillieren</translation>
    </message>
    <message>
      <source>Trains a small network (the student) to imitate one or several large ones (the teachers), so that mapping is faster. The student learns from the labels and from the softened class probabilities of its teachers (Hinton et al. 2015, arXiv:1503.02531), on labelled and on unlabelled pixels of the scene.

The student has the classes of its teachers. The report compares size, multiply-adds, speed and accuracy of teachers and student. If a setting is empty, the recipe of the network sets it.</source>
      <translation>Trainiert ein kleines Netz (den Schüler) darauf, ein oder mehrere große (die Lehrer) nachzuahmen, damit das Kartieren schneller wird. Der Schüler lernt aus den Labels und aus den weichgezeichneten Klassenwahrscheinlichkeiten seiner Lehrer (Hinton et al. 2015, arXiv:1503.02531), auf Pixeln der Szene mit und ohne Label.

Der Schüler hat die Klassen seiner Lehrer. Der Bericht vergleicht Größe, Multiplikations-Additionen, Geschwindigkeit und Genauigkeit von Lehrern und Schüler. Ist eine Einstellung leer, so bestimmt sie das Rezept des Netzes.</translation>
    </message>
    <message>
      <source>Teachers</source>
      <translation>Lehrer</translation>
    </message>
    <message>
      <source>Model files (.safetensors) of the teachers. Several teachers must have the same classes; the student then learns the mean of their probabilities. Baselines cannot be teachers.</source>
      <translation>Modelldateien (.safetensors) der Lehrer. Mehrere Lehrer müssen dieselben Klassen haben; der Schüler lernt dann das Mittel ihrer Wahrscheinlichkeiten. Basisverfahren können keine Lehrer sein.</translation>
    </message>
    <message>
      <source>The scene to train on. It must have the bands of the teachers. If the scene and the models have wavelengths, bands are matched by wavelength.</source>
      <translation>Die Szene, auf der trainiert wird. Sie muss die Kanäle der Lehrer haben. Haben die Szene und die Modelle Wellenlängen, so werden die Kanäle nach Wellenlänge zugeordnet.</translation>
    </message>
    <message>
      <source>Training labels</source>
      <translation>Trainingslabels</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). The training labels of the teachers are the best choice. Labels of classes that the teachers do not know are ignored.</source>
      <translation>Polygone oder Punkte, oder ein Raster von Klassencodes im Gitter der Szene (0 ist ohne Label). Die Trainingslabels der Lehrer sind die beste Wahl. Labels von Klassen, die die Lehrer nicht kennen, werden ignoriert.</translation>
    </message>
    <message>
      <source>Raster of class codes. Teachers and student are tested on it once, after training.</source>
      <translation>Raster von Klassencodes. Lehrer und Schüler werden nach dem Training einmal darauf getestet.</translation>
    </message>
    <message>
      <source>Unlabelled pixels</source>
      <translation>Pixel ohne Label</translation>
    </message>
    <message>
      <source>Approximate number of unlabelled pixels to train on. They are spread over the whole scene; the teachers predict their class probabilities. 0 uses labelled pixels only.</source>
      <translation>Ungefähre Anzahl der Pixel ohne Label, auf denen trainiert wird. Sie sind über die ganze Szene verteilt; die Lehrer sagen ihre Klassenwahrscheinlichkeiten vorher. 0 verwendet nur Pixel mit Label.</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Temperatur</translation>
    </message>
    <message>
      <source>Softens the probabilities of teachers and student. 1 leaves them unchanged. The higher the temperature, the more the student learns about the less likely classes.</source>
      <translation>Zeichnet die Wahrscheinlichkeiten von Lehrern und Schüler weich. 1 lässt sie unverändert. Je höher die Temperatur, desto mehr lernt der Schüler über die weniger wahrscheinlichen Klassen.</translation>
    </message>
    <message>
      <source>Weight of the teachers</source>
      <translation>Gewicht der Lehrer</translation>
    </message>
    <message>
      <source>Share of the loss that comes from the teachers (0 to 1). The rest comes from the labels.</source>
      <translation>Anteil des Verlusts, der von den Lehrern kommt (0 bis 1). Der Rest kommt von den Labels.</translation>
    </message>
    <message>
      <source>Network of the student</source>
      <translation>Netz des Schülers</translation>
    </message>
    <message>
      <source>Any network that is trained in steps. hybridsn is the fastest one for mapping. A smaller patch and fewer components make the student smaller.</source>
      <translation>Jedes Netz, das in Schritten trainiert wird. hybridsn ist beim Kartieren das schnellste. Ein kleinerer Patch und weniger Komponenten machen den Schüler kleiner.</translation>
    </message>
    <message>
      <source>Side in pixels of the square patch around a pixel that the network uses. Must be odd.</source>
      <translation>Seitenlänge in Pixeln des quadratischen Patches um ein Pixel, den das Netz verwendet. Muss ungerade sein.</translation>
    </message>
    <message>
      <source>Number of components that replace the bands.</source>
      <translation>Anzahl der Komponenten, die die Kanäle ersetzen.</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Schüler</translation>
    </message>
    <message>
      <source>Model file to write. Its model card names the teachers.</source>
      <translation>Zu schreibende Modelldatei. Ihre Modellkarte nennt die Lehrer.</translation>
    </message>
    <message>
      <source>Model files</source>
      <translation>Modelldateien</translation>
    </message>
    <message>
      <source>Distillation report</source>
      <translation>Destillationsbericht</translation>
    </message>
    <message>
      <source>Size, multiply-adds, speed and accuracy of teachers and student.</source>
      <translation>Größe, Multiplikations-Additionen, Geschwindigkeit und Genauigkeit von Lehrern und Schüler.</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <source>Best epoch; the model has the weights of this epoch</source>
      <translation>Beste Epoche; das Modell hat die Gewichte dieser Epoche</translation>
    </message>
    <message>
      <source>Unlabelled pixels used for training</source>
      <translation>Zum Training verwendete Pixel ohne Label</translation>
    </message>
    <message>
      <source>Multiply-adds per pixel of the teachers</source>
      <translation>Multiplikations-Additionen je Pixel der Lehrer</translation>
    </message>
    <message>
      <source>Multiply-adds per pixel of the student</source>
      <translation>Multiplikations-Additionen je Pixel des Schülers</translation>
    </message>
    <message>
      <source>Trainable weights of the teachers</source>
      <translation>Trainierbare Gewichte der Lehrer</translation>
    </message>
    <message>
      <source>Trainable weights of the student</source>
      <translation>Trainierbare Gewichte des Schülers</translation>
    </message>
    <message>
      <source>Pixels per second of the teachers</source>
      <translation>Pixel je Sekunde der Lehrer</translation>
    </message>
    <message>
      <source>Pixels per second of the student</source>
      <translation>Pixel je Sekunde des Schülers</translation>
    </message>
    <message>
      <source>Overall accuracy of the teachers on the validation labels (0 to 1)</source>
      <translation>Gesamtgenauigkeit der Lehrer auf den Validierungslabels (0 bis 1)</translation>
    </message>
    <message>
      <source>Overall accuracy on the validation labels (0 to 1)</source>
      <translation>Gesamtgenauigkeit auf den Validierungslabels (0 bis 1)</translation>
    </message>
    <message>
      <source>Overall accuracy of the teachers on the test labels (0 to 1)</source>
      <translation>Gesamtgenauigkeit der Lehrer auf den Testlabels (0 bis 1)</translation>
    </message>
    <message>
      <source>on the test labels</source>
      <translation>auf den Testlabels</translation>
    </message>
    <message>
      <source>Share of test pixels whose patch touches a training pixel (0 to 1)</source>
      <translation>Anteil der Testpixel, deren Patch ein Trainingspixel berührt (0 bis 1)</translation>
    </message>
    <message>
      <source>Overall accuracy of the student divided by that of the teachers</source>
      <translation>Gesamtgenauigkeit des Schülers geteilt durch die der Lehrer</translation>
    </message>
    <message>
      <source>Share of pixels with the same class from student and teachers (0 to 1)</source>
      <translation>Anteil der Pixel mit derselben Klasse von Schüler und Lehrern (0 bis 1)</translation>
    </message>
    <message>
      <source>Show the processing environment</source>
      <translation>Verarbeitungsumgebung anzeigen</translation>
    </message>
    <message>
      <source>Shows which Python runs the computation, the versions of its packages, and the graphics cards that it can use.

The plugin computes in its own environment, separate from the Python of QGIS. If there is no environment, this algorithm says what to do.</source>
      <translation>Zeigt, welches Python die Berechnung ausführt, die Versionen seiner Pakete und die Grafikkarten, die es verwenden kann.

Die Erweiterung rechnet in ihrer eigenen Umgebung, getrennt vom Python von QGIS. Gibt es keine Umgebung, so sagt dieser Algorithmus, was zu tun ist.</translation>
    </message>
    <message>
      <source>Environment report</source>
      <translation>Umgebungsbericht</translation>
    </message>
    <message>
      <source>The findings as an HTML page.</source>
      <translation>Die Befunde als HTML-Seite.</translation>
    </message>
    <message>
      <source>Whether the environment can be used</source>
      <translation>Ob die Umgebung verwendet werden kann</translation>
    </message>
    <message>
      <source>Version of Python</source>
      <translation>Version von Python</translation>
    </message>
    <message>
      <source>Version of torch</source>
      <translation>Version von torch</translation>
    </message>
    <message>
      <source>Path of the interpreter</source>
      <translation>Pfad des Interpreters</translation>
    </message>
    <message>
      <source>Graphics cards that torch can use</source>
      <translation>Grafikkarten, die torch verwenden kann</translation>
    </message>
    <message>
      <source>The environment lacks {packages}: run “Set up the processing environment”.</source>
      <translation>Der Umgebung fehlt {packages}: Führen Sie „Verarbeitungsumgebung einrichten“ aus.</translation>
    </message>
    <message>
      <source>Explain a model</source>
      <translation>Modell erklären</translation>
    </message>
    <message>
      <source>Shows which pixels and bands a trained model uses on a scene: the pixels that raise the score of each class (Grad-CAM), the influence of each pixel on the centre pixel (attention rollout), the network's own attention weights, the feature maps of a layer, and the importance of the bands.

Each pixel of the rasters is the mean over all patches that cover it, so the rasters have no seams. The importance of bands is drawn against wavelength for each class. It is measured by integrated gradients and, if there are labels that the model was not trained on, by permuting bands between pixels.

The report also says whether an explanation depends on the trained weights: each explanation is compared with those of networks with random weights. Begin with a small window, because each pixel needs a patch of its own.</source>
      <translation>Zeigt, welche Pixel und Kanäle ein trainiertes Modell auf einer Szene nutzt: die Pixel, die den Score jeder Klasse erhöhen (Grad-CAM), den Einfluss jedes Pixels auf das mittlere Pixel (Attention Rollout), die eigenen Aufmerksamkeitsgewichte des Netzes, die Merkmalskarten einer Schicht und die Wichtigkeit der Kanäle.

Jedes Pixel der Raster ist das Mittel über alle Patches, die es überdecken; die Raster haben also keine Nähte. Die Wichtigkeit der Kanäle wird für jede Klasse gegen die Wellenlänge gezeichnet. Sie wird mit integrierten Gradienten gemessen und, wenn es Labels gibt, mit denen das Modell nicht trainiert wurde, durch Vertauschen von Kanälen zwischen Pixeln.

Der Bericht sagt auch, ob eine Erklärung von den trainierten Gewichten abhängt: Jede Erklärung wird mit denen von Netzen mit zufälligen Gewichten verglichen. Beginnen Sie mit einem kleinen Fenster, denn jedes Pixel braucht einen eigenen Patch.</translation>
    </message>
    <message>
      <source>The hyperspectral scene to explain the model on.</source>
      <translation>Die hyperspektrale Szene, auf der das Modell erklärt wird.</translation>
    </message>
    <message>
      <source>Window of the scene to explain, in any CRS. If empty, the whole scene, which may take long.</source>
      <translation>Zu erklärendes Fenster der Szene, in einem beliebigen KBS. Wenn leer, die ganze Szene, was lange dauern kann.</translation>
    </message>
    <message>
      <source>Points of interest</source>
      <translation>Punkte von Interesse</translation>
    </message>
    <message>
      <source>Points to explain instead of a window. The rasters then cover only the patches of these pixels.</source>
      <translation>Punkte, die anstelle eines Fensters erklärt werden. Die Raster decken dann nur die Patches dieser Pixel ab.</translation>
    </message>
    <message>
      <source>Validation labels</source>
      <translation>Validierungslabels</translation>
    </message>
    <message>
      <source>Labels that the model was not trained on, used to measure the importance of bands: polygons or points, or a raster of class codes on the grid of the scene. If empty, the importance is measured by integrated gradients only, for the predicted classes.</source>
      <translation>Labels, mit denen das Modell nicht trainiert wurde, zum Messen der Wichtigkeit der Kanäle: Polygone oder Punkte, oder ein Raster von Klassencodes im Gitter der Szene. Wenn leer, wird die Wichtigkeit nur mit integrierten Gradienten gemessen, für die vorhergesagten Klassen.</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <source>Names or codes of the classes to explain, separated by commas. If empty, all classes.</source>
      <translation>Namen oder Codes der zu erklärenden Klassen, durch Kommas getrennt. Wenn leer, alle Klassen.</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <source>Name of the layer whose feature maps are written, for example spatial.0. If the model has no such layer, the message lists its layers.</source>
      <translation>Name der Schicht, deren Merkmalskarten geschrieben werden, zum Beispiel spatial.0. Hat das Modell keine solche Schicht, so listet die Meldung seine Schichten auf.</translation>
    </message>
    <message>
      <source>Method of the relevance</source>
      <translation>Methode der Relevanz</translation>
    </message>
    <message>
      <source>gradcam: Grad-CAM of each class. rollout: attention rollout, for lsga-vit. auto: rollout if the network supports it, else gradcam.</source>
      <translation>gradcam: Grad-CAM jeder Klasse. rollout: Attention Rollout, für lsga-vit. auto: rollout, wenn das Netz es unterstützt, sonst gradcam.</translation>
    </message>
    <message>
      <source>Importance of bands</source>
      <translation>Wichtigkeit der Kanäle</translation>
    </message>
    <message>
      <source>Measure which bands are important.</source>
      <translation>Messen, welche Kanäle wichtig sind.</translation>
    </message>
    <message>
      <source>Pixels per class</source>
      <translation>Pixel je Klasse</translation>
    </message>
    <message>
      <source>Number of pixels of each class, drawn at random, on which the importance of bands is measured.</source>
      <translation>Anzahl zufällig gezogener Pixel jeder Klasse, auf denen die Wichtigkeit der Kanäle gemessen wird.</translation>
    </message>
    <message>
      <source>Bands permuted together</source>
      <translation>Gemeinsam vertauschte Kanäle</translation>
    </message>
    <message>
      <source>Number of neighbouring bands that are permuted together. A single permuted band rarely changes the result, because its neighbours hold the same information.</source>
      <translation>Anzahl benachbarter Kanäle, die gemeinsam vertauscht werden. Ein einzelner vertauschter Kanal ändert das Ergebnis selten, weil seine Nachbarn dieselbe Information enthalten.</translation>
    </message>
    <message>
      <source>Number of times that each group of bands is permuted.</source>
      <translation>Wie oft jede Gruppe von Kanälen vertauscht wird.</translation>
    </message>
    <message>
      <source>Test with random weights</source>
      <translation>Test mit zufälligen Gewichten</translation>
    </message>
    <message>
      <source>Compare each explanation with those of networks with random weights, and report the explanations that do not depend on the weights.</source>
      <translation>Jede Erklärung mit denen von Netzen mit zufälligen Gewichten vergleichen und die Erklärungen melden, die nicht von den Gewichten abhängen.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startwert</translation>
    </message>
    <message>
      <source>Seed of the samples and of the random weights. The same seed gives the same report.</source>
      <translation>Startwert der Stichproben und der zufälligen Gewichte. Derselbe Startwert ergibt denselben Bericht.</translation>
    </message>
    <message>
      <source>Tile size</source>
      <translation>Kachelgröße</translation>
    </message>
    <message>
      <source>Side of a tile in pixels. A smaller tile needs less memory. The tile size does not change the rasters.</source>
      <translation>Seitenlänge einer Kachel in Pixeln. Eine kleinere Kachel braucht weniger Speicher. Die Kachelgröße ändert die Raster nicht.</translation>
    </message>
    <message>
      <source>Number of patches that are evaluated at once. If empty, the batch is as large as is useful and fits into memory. The batch size does not change the rasters.</source>
      <translation>Anzahl der Patches, die auf einmal ausgewertet werden. Wenn leer, ist der Batch so groß, wie es sinnvoll ist und in den Speicher passt. Die Batchgröße ändert die Raster nicht.</translation>
    </message>
    <message>
      <source>Relevance</source>
      <translation>Relevanz</translation>
    </message>
    <message>
      <source>Raster of the relevance: Grad-CAM has one band for each class, attention rollout has one band.</source>
      <translation>Raster der Relevanz: Grad-CAM hat einen Kanal je Klasse, Attention Rollout hat einen Kanal.</translation>
    </message>
    <message>
      <source>Attention</source>
      <translation>Aufmerksamkeit</translation>
    </message>
    <message>
      <source>Raster of the network's own attention weights. Networks without attention are refused.</source>
      <translation>Raster der eigenen Aufmerksamkeitsgewichte des Netzes. Netze ohne Aufmerksamkeit werden abgelehnt.</translation>
    </message>
    <message>
      <source>Feature maps</source>
      <translation>Merkmalskarten</translation>
    </message>
    <message>
      <source>Raster of the feature maps of the layer, one band for each map.</source>
      <translation>Raster der Merkmalskarten der Schicht, ein Kanal je Karte.</translation>
    </message>
    <message>
      <source>Explanation</source>
      <translation>Erklärung</translation>
    </message>
    <message>
      <source>Images, curves against wavelength, and the test with random weights.</source>
      <translation>Bilder, Kurven gegen die Wellenlänge und der Test mit zufälligen Gewichten.</translation>
    </message>
    <message>
      <source>Table of bands</source>
      <translation>Tabelle der Kanäle</translation>
    </message>
    <message>
      <source>Importance and attention of each band as CSV: kind, class, band, wavelength, value.</source>
      <translation>Wichtigkeit und Aufmerksamkeit jedes Kanals als CSV: Art, Klasse, Kanal, Wellenlänge, Wert.</translation>
    </message>
    <message>
      <source>Explained pixels</source>
      <translation>Erklärte Pixel</translation>
    </message>
    <message>
      <source>Points of interest on the scene</source>
      <translation>Punkte von Interesse auf der Szene</translation>
    </message>
    <message>
      <source>Rank correlation of the relevance with that of untrained networks (-1 to 1)</source>
      <translation>Rangkorrelation der Relevanz mit der untrainierter Netze (-1 bis 1)</translation>
    </message>
    <message>
      <source>Explanations that do not depend on the weights</source>
      <translation>Erklärungen, die nicht von den Gewichten abhängen</translation>
    </message>
    <message>
      <source>Export a model to ONNX</source>
      <translation>Modell nach ONNX exportieren</translation>
    </message>
    <message>
      <source>Writes a trained model as ONNX, for programs that have ONNX Runtime but not this plugin. The ONNX models include scaling and PCA: their input is the bands of the scene.

The patch model takes patches and scores their centre pixels. The tile model takes a tile and scores all its pixels. The plugin Deepness reads the tile model, with classes, tile size and overlap. Only networks that share their computation between pixels have a tile model: hybridsn, hybridsn-se and the baselines. The processing environment needs the optional packages onnx and onnxscript.</source>
      <translation>Schreibt ein trainiertes Modell als ONNX, für Programme, die ONNX Runtime haben, aber nicht diese Erweiterung. Die ONNX-Modelle enthalten Skalierung und PCA: Ihre Eingabe sind die Kanäle der Szene.

Das Patchmodell nimmt Patches und bewertet ihre mittleren Pixel. Das Kachelmodell nimmt eine Kachel und bewertet alle ihre Pixel. Die Erweiterung Deepness liest das Kachelmodell, mit Klassen, Kachelgröße und Überlappung. Nur Netze, die ihre Berechnung zwischen Pixeln teilen, haben ein Kachelmodell: hybridsn, hybridsn-se und die Basisverfahren. Die Verarbeitungsumgebung braucht die optionalen Pakete onnx und onnxscript.</translation>
    </message>
    <message>
      <source>Scene to export for</source>
      <translation>Szene für den Export</translation>
    </message>
    <message>
      <source>The bands, nodata value and pixel size of this scene are written into the ONNX models. If empty, the bands of the training scene are used, and the pixel size must be set in Deepness.</source>
      <translation>Die Kanäle, der NoData-Wert und die Pixelgröße dieser Szene werden in die ONNX-Modelle geschrieben. Wenn leer, werden die Kanäle der Trainingsszene verwendet, und die Pixelgröße muss in Deepness eingestellt werden.</translation>
    </message>
    <message>
      <source>Side in pixels of the tiles that the tile model takes, overlap included.</source>
      <translation>Seitenlänge in Pixeln der Kacheln, die das Kachelmodell nimmt, einschließlich Überlappung.</translation>
    </message>
    <message>
      <source>ONNX files</source>
      <translation>ONNX-Dateien</translation>
    </message>
    <message>
      <source>Patch model</source>
      <translation>Patchmodell</translation>
    </message>
    <message>
      <source>Model from patches of bands to the scores of their centre pixels: first the score of no data, then one score for each class.</source>
      <translation>Modell von Patches aus Kanälen zu den Scores ihrer mittleren Pixel: zuerst der Score für keine Daten, dann ein Score je Klasse.</translation>
    </message>
    <message>
      <source>Tile model</source>
      <translation>Kachelmodell</translation>
    </message>
    <message>
      <source>Model from a tile of bands to the scores of all its pixels, for Deepness.</source>
      <translation>Modell von einer Kachel aus Kanälen zu den Scores aller ihrer Pixel, für Deepness.</translation>
    </message>
    <message>
      <source>Bands of the model input</source>
      <translation>Kanäle der Modelleingabe</translation>
    </message>
    <message>
      <source>Scores of the model output: no data, then each class</source>
      <translation>Scores der Modellausgabe: keine Daten, dann jede Klasse</translation>
    </message>
    <message>
      <source>Overlap of neighbouring tiles in pixels</source>
      <translation>Überlappung benachbarter Kacheln in Pixeln</translation>
    </message>
    <message>
      <source>Map an absorption feature</source>
      <translation>Absorptionsmerkmal kartieren</translation>
    </message>
    <message>
      <source>Maps the depth and the position of the deepest absorption feature in a range of wavelengths, after the continuum is removed: chlorophyll, clay minerals, carbonates, iron or water.

The continuum is the upper convex hull of the spectrum over the range. The position is found between the bands, by a parabola through the deepest band and its neighbours.</source>
      <translation>Kartiert die Tiefe und die Position des tiefsten Absorptionsmerkmals in einem Wellenlängenbereich, nachdem das Kontinuum entfernt ist: Chlorophyll, Tonminerale, Karbonate, Eisen oder Wasser.

Das Kontinuum ist die obere konvexe Hülle des Spektrums über den Bereich. Die Position wird zwischen den Kanälen gefunden, durch eine Parabel durch den tiefsten Kanal und seine Nachbarn.</translation>
    </message>
    <message>
      <source>The hyperspectral scene, with wavelengths.</source>
      <translation>Die hyperspektrale Szene, mit Wellenlängen.</translation>
    </message>
    <message>
      <source>Start of the range (nm)</source>
      <translation>Anfang des Bereichs (nm)</translation>
    </message>
    <message>
      <source>Wavelength before the feature, for example 550 for chlorophyll or 2120 for clay minerals.</source>
      <translation>Wellenlänge vor dem Merkmal, zum Beispiel 550 für Chlorophyll oder 2120 für Tonminerale.</translation>
    </message>
    <message>
      <source>End of the range (nm)</source>
      <translation>Ende des Bereichs (nm)</translation>
    </message>
    <message>
      <source>Wavelength after the feature, for example 750 for chlorophyll or 2250 for clay minerals.</source>
      <translation>Wellenlänge nach dem Merkmal, zum Beispiel 750 für Chlorophyll oder 2250 für Tonminerale.</translation>
    </message>
    <message>
      <source>Smallest depth with a position</source>
      <translation>Kleinste Tiefe mit Position</translation>
    </message>
    <message>
      <source>Features that are less deep get no position, because that of noise means nothing.</source>
      <translation>Weniger tiefe Merkmale erhalten keine Position, weil die Position von Rauschen nichts bedeutet.</translation>
    </message>
    <message>
      <source>Absorption feature</source>
      <translation>Absorptionsmerkmal</translation>
    </message>
    <message>
      <source>Raster with the depth (band 1) and the position in nm (band 2) of the feature.</source>
      <translation>Raster mit der Tiefe (Kanal 1) und der Position in nm (Kanal 2) des Merkmals.</translation>
    </message>
    <message>
      <source>Bands in the range</source>
      <translation>Kanäle im Bereich</translation>
    </message>
    <message>
      <source>Pixels with a depth</source>
      <translation>Pixel mit Tiefe</translation>
    </message>
    <message>
      <source>Pixels with a position</source>
      <translation>Pixel mit Position</translation>
    </message>
    <message>
      <source>Mean depth</source>
      <translation>Mittlere Tiefe</translation>
    </message>
    <message>
      <source>Show the feature space</source>
      <translation>Merkmalsraum anzeigen</translation>
    </message>
    <message>
      <source>Draws labelled pixels and a sample of the scene in two dimensions, by the features of the network's last hidden layer. Classes that the network separates well form separate clusters.

The page is interactive: hover over a point to see its class, click it to see its place in the scene. In the point layer, select a cluster by its attributes x and y to see its pixels on the canvas.</source>
      <translation>Zeichnet Pixel mit Label und eine Stichprobe der Szene in zwei Dimensionen, nach den Merkmalen der letzten verborgenen Schicht des Netzes. Klassen, die das Netz gut trennt, bilden getrennte Cluster.

Die Seite ist interaktiv: Fahren Sie mit der Maus über einen Punkt, um seine Klasse zu sehen; klicken Sie darauf, um seinen Ort in der Szene zu sehen. Wählen Sie im Punktlayer einen Cluster nach seinen Attributen x und y aus, um seine Pixel im Kartenfenster zu sehen.</translation>
    </message>
    <message>
      <source>The hyperspectral scene.</source>
      <translation>Die hyperspektrale Szene.</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled).</source>
      <translation>Polygone oder Punkte, oder ein Raster von Klassencodes im Gitter der Szene (0 ist ohne Label).</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <source>pca: shows distances as well as two axes can; fast.
tsne: keeps neighbours together; shows clusters most clearly.
umap: keeps neighbours together; needs the Python package umap-learn in the processing environment.</source>
      <translation>pca: zeigt Abstände so gut, wie zwei Achsen es können; schnell.
tsne: hält Nachbarn zusammen; zeigt Cluster am deutlichsten.
umap: hält Nachbarn zusammen; braucht das Python-Paket umap-learn in der Verarbeitungsumgebung.</translation>
    </message>
    <message>
      <source>Labelled pixels per class</source>
      <translation>Pixel mit Label je Klasse</translation>
    </message>
    <message>
      <source>Maximum pixels per class, drawn at random.</source>
      <translation>Höchstzahl der Pixel je Klasse, zufällig gezogen.</translation>
    </message>
    <message>
      <source>Pixels of the scene</source>
      <translation>Pixel der Szene</translation>
    </message>
    <message>
      <source>Number of additional pixels, labelled or not, spread over the whole scene.</source>
      <translation>Anzahl zusätzlicher Pixel, mit oder ohne Label, über die ganze Szene verteilt.</translation>
    </message>
    <message>
      <source>Perplexity (tsne)</source>
      <translation>Perplexität (tsne)</translation>
    </message>
    <message>
      <source>Approximate number of neighbours of a pixel. Must be smaller than the number of pixels.</source>
      <translation>Ungefähre Anzahl der Nachbarn eines Pixels. Muss kleiner sein als die Anzahl der Pixel.</translation>
    </message>
    <message>
      <source>Neighbours (umap)</source>
      <translation>Nachbarn (umap)</translation>
    </message>
    <message>
      <source>Number of neighbours of a pixel that are kept close to it. A larger number shows the larger structure.</source>
      <translation>Anzahl der Nachbarn eines Pixels, die nahe bei ihm bleiben. Eine größere Anzahl zeigt die größere Struktur.</translation>
    </message>
    <message>
      <source>Seed of the random choice of pixels and of the method.</source>
      <translation>Startwert der zufälligen Auswahl der Pixel und der Methode.</translation>
    </message>
    <message>
      <source>Feature space</source>
      <translation>Merkmalsraum</translation>
    </message>
    <message>
      <source>Interactive plot next to an image of the scene.</source>
      <translation>Interaktives Diagramm neben einem Bild der Szene.</translation>
    </message>
    <message>
      <source>Pixels as points</source>
      <translation>Pixel als Punkte</translation>
    </message>
    <message>
      <source>GeoPackage in the CRS of the scene: coordinates in the plot (x, y), class, predicted class, confidence, row and column of each pixel.</source>
      <translation>GeoPackage im KBS der Szene: Koordinaten im Diagramm (x, y), Klasse, vorhergesagte Klasse, Konfidenz, Zeile und Spalte jedes Pixels.</translation>
    </message>
    <message>
      <source>Silhouette of the classes in the feature space (-1 to 1)</source>
      <translation>Silhouette der Klassen im Merkmalsraum (-1 bis 1)</translation>
    </message>
    <message>
      <source>Share of labelled pixels whose nearest labelled pixel has the same class (0 to 1)</source>
      <translation>Anteil der Pixel mit Label, deren nächstes Pixel mit Label dieselbe Klasse hat (0 bis 1)</translation>
    </message>
    <message>
      <source>Trustworthiness of the plot (0 to 1)</source>
      <translation>Vertrauenswürdigkeit des Diagramms (0 bis 1)</translation>
    </message>
    <message>
      <source>Pixels shown</source>
      <translation>Gezeigte Pixel</translation>
    </message>
    <message>
      <source>Labelled pixels shown</source>
      <translation>Gezeigte Pixel mit Label</translation>
    </message>
    <message>
      <source>Number of features</source>
      <translation>Anzahl der Merkmale</translation>
    </message>
    <message>
      <source>Fine-tune a model</source>
      <translation>Modell nachtrainieren</translation>
    </message>
    <message>
      <source>Continues the training of a model with new labels, in the same scene or in another scene of the same sensor. Classes that are new to the model are added; the old classes are kept. The original model file is never changed.

A network forgets its old classes if it no longer trains on them. Give the old scene and its labels: the network then trains on old and new samples together. The report shows the accuracy on new and old labels before and after. Scaling and principal components are those of the model. If a setting is empty, the value from the model's own training is used.</source>
      <translation>Setzt das Training eines Modells mit neuen Labels fort, in derselben Szene oder in einer anderen Szene desselben Sensors. Klassen, die für das Modell neu sind, werden hinzugefügt; die alten Klassen bleiben. Die ursprüngliche Modelldatei wird nie verändert.

Ein Netz vergisst seine alten Klassen, wenn es nicht mehr mit ihnen trainiert. Geben Sie die alte Szene und ihre Labels an: Das Netz trainiert dann mit alten und neuen Beispielen zusammen. Der Bericht zeigt die Genauigkeit auf neuen und alten Labels vorher und nachher. Skalierung und Hauptkomponenten sind die des Modells. Ist eine Einstellung leer, so gilt der Wert aus dem eigenen Training des Modells.</translation>
    </message>
    <message>
      <source>Model file to fine-tune. Baselines cannot be fine-tuned.</source>
      <translation>Nachzutrainierende Modelldatei. Basisverfahren können nicht nachtrainiert werden.</translation>
    </message>
    <message>
      <source>The scene of the new labels. It must have the bands of the model's training scene. If both scenes have wavelengths, bands are matched by wavelength.</source>
      <translation>Die Szene der neuen Labels. Sie muss die Kanäle der Trainingsszene des Modells haben. Haben beide Szenen Wellenlängen, so werden die Kanäle nach Wellenlänge zugeordnet.</translation>
    </message>
    <message>
      <source>New labels</source>
      <translation>Neue Labels</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). A class with the same name as a class of the model is the same class; a class with another name is new.</source>
      <translation>Polygone oder Punkte, oder ein Raster von Klassencodes im Gitter der Szene (0 ist ohne Label). Eine Klasse mit demselben Namen wie eine Klasse des Modells ist dieselbe Klasse; eine Klasse mit anderem Namen ist neu.</translation>
    </message>
    <message>
      <source>Raster of class codes on the grid of the scene, for example from “Split labels”. If empty, some of the new labels are held out.</source>
      <translation>Raster von Klassencodes im Gitter der Szene, zum Beispiel aus „Labels aufteilen“. Wenn leer, wird ein Teil der neuen Labels zurückgehalten.</translation>
    </message>
    <message>
      <source>Share of the new labels that is held out if there are no validation labels. The same share of the old labels is held out to measure forgetting.</source>
      <translation>Anteil der neuen Labels, der zurückgehalten wird, wenn es keine Validierungslabels gibt. Derselbe Anteil der alten Labels wird zurückgehalten, um das Vergessen zu messen.</translation>
    </message>
    <message>
      <source>Raster of class codes on the grid of the scene. The old and the new model are tested on it once, after training.</source>
      <translation>Raster von Klassencodes im Gitter der Szene. Das alte und das neue Modell werden nach dem Training einmal darauf getestet.</translation>
    </message>
    <message>
      <source>Old scene</source>
      <translation>Alte Szene</translation>
    </message>
    <message>
      <source>The scene that the model was trained on. It may be the scene of the new labels.</source>
      <translation>Die Szene, auf der das Modell trainiert wurde. Es kann die Szene der neuen Labels sein.</translation>
    </message>
    <message>
      <source>Old labels</source>
      <translation>Alte Labels</translation>
    </message>
    <message>
      <source>Raster of class codes on the grid of the old scene. Some of these pixels are held out to measure forgetting; the others are rehearsed.</source>
      <translation>Raster von Klassencodes im Gitter der alten Szene. Ein Teil dieser Pixel wird zurückgehalten, um das Vergessen zu messen; die anderen werden wiederholt.</translation>
    </message>
    <message>
      <source>Rehearse old samples</source>
      <translation>Alte Beispiele wiederholen</translation>
    </message>
    <message>
      <source>Train on the old labels too. If off, the old labels are used only to measure forgetting.</source>
      <translation>Auch mit den alten Labels trainieren. Wenn aus, dienen die alten Labels nur dazu, das Vergessen zu messen.</translation>
    </message>
    <message>
      <source>Layers to train</source>
      <translation>Zu trainierende Schichten</translation>
    </message>
    <message>
      <source>all: train every layer, the old layers with a lower learning rate than the head. head: train only the last layer, which gives the class scores; best for few labels, and forgets least.</source>
      <translation>all: jede Schicht trainieren, die alten Schichten mit kleinerer Lernrate als den Kopf. head: nur die letzte Schicht trainieren, die die Scores der Klassen liefert; am besten bei wenigen Labels, und vergisst am wenigsten.</translation>
    </message>
    <message>
      <source>Learning rate of old layers</source>
      <translation>Lernrate alter Schichten</translation>
    </message>
    <message>
      <source>Learning rate of all layers except the head, as a share of the head's learning rate (above 0, at most 1). With a lower rate the network forgets less and adapts less.</source>
      <translation>Lernrate aller Schichten außer dem Kopf, als Anteil der Lernrate des Kopfs (über 0, höchstens 1). Bei kleinerer Rate vergisst das Netz weniger und passt sich weniger an.</translation>
    </message>
    <message>
      <source>Learning rate of the head at the start.</source>
      <translation>Lernrate des Kopfs zu Beginn.</translation>
    </message>
    <message>
      <source>Fine-tuned model</source>
      <translation>Nachtrainiertes Modell</translation>
    </message>
    <message>
      <source>Model file to write. Its model card names the original model.</source>
      <translation>Zu schreibende Modelldatei. Ihre Modellkarte nennt das ursprüngliche Modell.</translation>
    </message>
    <message>
      <source>Fine-tuning report</source>
      <translation>Nachtrainingsbericht</translation>
    </message>
    <message>
      <source>Accuracy on new and old labels before and after, for each class.</source>
      <translation>Genauigkeit auf neuen und alten Labels vorher und nachher, für jede Klasse.</translation>
    </message>
    <message>
      <source>Classes that are new to the model</source>
      <translation>Für das Modell neue Klassen</translation>
    </message>
    <message>
      <source>Overall accuracy of the old model on the validation labels (0 to 1)</source>
      <translation>Gesamtgenauigkeit des alten Modells auf den Validierungslabels (0 bis 1)</translation>
    </message>
    <message>
      <source>Overall accuracy of the old model on the test labels (0 to 1)</source>
      <translation>Gesamtgenauigkeit des alten Modells auf den Testlabels (0 bis 1)</translation>
    </message>
    <message>
      <source>Overall accuracy on the test labels (0 to 1)</source>
      <translation>Gesamtgenauigkeit auf den Testlabels (0 bis 1)</translation>
    </message>
    <message>
      <source>Overall accuracy of the old model on old labels (0 to 1)</source>
      <translation>Gesamtgenauigkeit des alten Modells auf alten Labels (0 bis 1)</translation>
    </message>
    <message>
      <source>Overall accuracy on old labels (0 to 1)</source>
      <translation>Gesamtgenauigkeit auf alten Labels (0 bis 1)</translation>
    </message>
    <message>
      <source>Forgetting: overall accuracy on old labels before minus after (-1 to 1)</source>
      <translation>Vergessen: Gesamtgenauigkeit auf alten Labels vorher minus nachher (-1 bis 1)</translation>
    </message>
    <message>
      <source>Import a cube</source>
      <translation>Datenwürfel importieren</translation>
    </message>
    <message>
      <source>Converts a hyperspectral cube, and its ground truth if there is one, to GeoTIFF: from a product of a known sensor such as EnMAP, from array files such as MATLAB and NumPy, or from any raster that GDAL reads.

A product is recognised by its content and keeps place, wavelengths, bad bands, scale and time. For other files, the variable and the order of the axes are found automatically if there is only one possibility. A cube without georeference can be placed with a CRS, an origin and a pixel size.</source>
      <translation>Wandelt einen hyperspektralen Datenwürfel und, falls vorhanden, seine Ground Truth in GeoTIFF um: aus einem Produkt eines bekannten Sensors wie EnMAP, aus Arraydateien wie MATLAB und NumPy oder aus jedem Raster, das GDAL liest.

Ein Produkt wird an seinem Inhalt erkannt und behält Ort, Wellenlängen, schlechte Kanäle, Skalierung und Zeit. Bei anderen Dateien werden die Variable und die Reihenfolge der Achsen automatisch gefunden, wenn es nur eine Möglichkeit gibt. Ein Datenwürfel ohne Georeferenz kann mit einem KBS, einem Ursprung und einer Pixelgröße platziert werden.</translation>
    </message>
    <message>
      <source>Cube</source>
      <translation>Datenwürfel</translation>
    </message>
    <message>
      <source>The file to import, such as .mat, .npy, .npz, HDF5, ENVI or GeoTIFF, or a file of a product (METADATA.XML of EnMAP ...). The help page lists all products and formats.</source>
      <translation>Die zu importierende Datei, etwa .mat, .npy, .npz, HDF5, ENVI oder GeoTIFF, oder eine Datei eines Produkts (METADATA.XML von EnMAP ...). Die Hilfeseite listet alle Produkte und Formate auf.</translation>
    </message>
    <message>
      <source>Variable</source>
      <translation>Variable</translation>
    </message>
    <message>
      <source>Name of the variable in an array file, or of a subdataset (netCDF ...). If empty, the file must hold only one cube.</source>
      <translation>Name der Variable in einer Arraydatei oder eines Subdatensatzes (netCDF ...). Wenn leer, darf die Datei nur einen Datenwürfel enthalten.</translation>
    </message>
    <message>
      <source>Order of the axes</source>
      <translation>Reihenfolge der Achsen</translation>
    </message>
    <message>
      <source>Order of the axes in the file: h is rows, w is columns, c is bands. auto derives the order from the names of the axes (HDF5, netCDF) or from their lengths.</source>
      <translation>Reihenfolge der Achsen in der Datei: h sind Zeilen, w Spalten, c Kanäle. auto leitet die Reihenfolge aus den Namen der Achsen (HDF5, netCDF) oder aus ihren Längen ab.</translation>
    </message>
    <message>
      <source>Ground truth</source>
      <translation>Ground Truth</translation>
    </message>
    <message>
      <source>File with the class code of each pixel (0 is unlabelled). It must have the size of the cube.</source>
      <translation>Datei mit dem Klassencode jedes Pixels (0 ist ohne Label). Sie muss die Größe des Datenwürfels haben.</translation>
    </message>
    <message>
      <source>Variable of the ground truth</source>
      <translation>Variable der Ground Truth</translation>
    </message>
    <message>
      <source>Name of the variable in the ground truth file. If empty, the file must hold only one.</source>
      <translation>Name der Variable in der Datei der Ground Truth. Wenn leer, darf die Datei nur eine enthalten.</translation>
    </message>
    <message>
      <source>Class names</source>
      <translation>Klassennamen</translation>
    </message>
    <message>
      <source>CSV file with the columns code, name and optionally color (as #RRGGBB).</source>
      <translation>CSV-Datei mit den Spalten code, name und optional color (als #RRGGBB).</translation>
    </message>
    <message>
      <source>Wavelengths</source>
      <translation>Wellenlängen</translation>
    </message>
    <message>
      <source>Text file with the centre wavelength of each band in nm, one per line, for a cube without wavelengths.</source>
      <translation>Textdatei mit der Mittenwellenlänge jedes Kanals in nm, eine je Zeile, für einen Datenwürfel ohne Wellenlängen.</translation>
    </message>
    <message>
      <source>CRS</source>
      <translation>KBS</translation>
    </message>
    <message>
      <source>CRS for a cube without a CRS. Also give the origin and the pixel size.</source>
      <translation>KBS für einen Datenwürfel ohne KBS. Geben Sie auch den Ursprung und die Pixelgröße an.</translation>
    </message>
    <message>
      <source>Easting of the upper left corner</source>
      <translation>Rechtswert der linken oberen Ecke</translation>
    </message>
    <message>
      <source>Coordinate of the outer corner of the first pixel, in units of the CRS.</source>
      <translation>Koordinate der äußeren Ecke des ersten Pixels, in Einheiten des KBS.</translation>
    </message>
    <message>
      <source>Northing of the upper left corner</source>
      <translation>Hochwert der linken oberen Ecke</translation>
    </message>
    <message>
      <source>Pixel size</source>
      <translation>Pixelgröße</translation>
    </message>
    <message>
      <source>Side of a pixel in units of the CRS.</source>
      <translation>Seitenlänge eines Pixels in Einheiten des KBS.</translation>
    </message>
    <message>
      <source>Cloud-optimised GeoTIFF</source>
      <translation>Cloud-optimiertes GeoTIFF</translation>
    </message>
    <message>
      <source>Write the scene as cloud-optimised GeoTIFF with overviews. QGIS draws it faster, but the file is about a third larger.</source>
      <translation>Die Szene als Cloud-optimiertes GeoTIFF mit Übersichten schreiben. QGIS zeichnet sie schneller, aber die Datei ist etwa ein Drittel größer.</translation>
    </message>
    <message>
      <source>The cube as GeoTIFF, with wavelengths if they are known.</source>
      <translation>Der Datenwürfel als GeoTIFF, mit Wellenlängen, wenn sie bekannt sind.</translation>
    </message>
    <message>
      <source>Ground truth labels</source>
      <translation>Labels der Ground Truth</translation>
    </message>
    <message>
      <source>The ground truth as GeoTIFF, with class names and colours.</source>
      <translation>Die Ground Truth als GeoTIFF, mit Klassennamen und Farben.</translation>
    </message>
    <message>
      <source>Quality layers</source>
      <translation>Qualitätslayer</translation>
    </message>
    <message>
      <source>Quality layers of a product, such as clouds of EnMAP and Tanager, one band each.</source>
      <translation>Qualitätslayer eines Produkts, etwa Wolken von EnMAP und Tanager, je ein Kanal.</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <source>Classes in the ground truth</source>
      <translation>Klassen in der Ground Truth</translation>
    </message>
    <message>
      <source>Labelled pixels in the ground truth</source>
      <translation>Pixel mit Label in der Ground Truth</translation>
    </message>
    <message>
      <source>Import a spectral library</source>
      <translation>Spektralbibliothek importieren</translation>
    </message>
    <message>
      <source>Makes a spectral library from files of field spectrometers and archives, or from the mean spectra of labelled classes. The library is a table in a GeoPackage, which QGIS and EnMAP-Box open.

With a scene, the spectra are resampled to its bands. “Match spectra” classifies a scene with the library. Change the column class to give several spectra one class.</source>
      <translation>Erstellt eine Spektralbibliothek aus Dateien von Feldspektrometern und Archiven oder aus den mittleren Spektren von Klassen mit Labels. Die Bibliothek ist eine Tabelle in einem GeoPackage, die QGIS und EnMAP-Box öffnen.

Mit einer Szene werden die Spektren auf deren Kanäle umgerechnet. „Spektren abgleichen“ klassifiziert eine Szene mit der Bibliothek. Ändern Sie die Spalte class, um mehreren Spektren eine Klasse zu geben.</translation>
    </message>
    <message>
      <source>Files of spectra</source>
      <translation>Dateien mit Spektren</translation>
    </message>
    <message>
      <source>ENVI spectral libraries (.sli), USGS splib07 ASCII, ECOSTRESS text, ASD (.asd), SVC (.sig), or text tables whose first column is the wavelength.</source>
      <translation>ENVI-Spektralbibliotheken (.sli), USGS splib07 ASCII, ECOSTRESS-Text, ASD (.asd), SVC (.sig) oder Texttabellen, deren erste Spalte die Wellenlänge ist.</translation>
    </message>
    <message>
      <source>Scene to whose bands the spectra are resampled; needed with labels.</source>
      <translation>Szene, auf deren Kanäle die Spektren umgerechnet werden; nötig mit Labels.</translation>
    </message>
    <message>
      <source>Polygons, lines or points, or a raster of class codes: the mean of each class is a spectrum.</source>
      <translation>Polygone, Linien oder Punkte, oder ein Raster von Klassencodes: Das Mittel jeder Klasse ist ein Spektrum.</translation>
    </message>
    <message>
      <source>Spectral library</source>
      <translation>Spektralbibliothek</translation>
    </message>
    <message>
      <source>GeoPackage with a row for each spectrum: name, class, and its values as JSON.</source>
      <translation>GeoPackage mit einer Zeile je Spektrum: Name, Klasse und seine Werte als JSON.</translation>
    </message>
    <message>
      <source>Spectra</source>
      <translation>Spektren</translation>
    </message>
    <message>
      <source>Bands of the scene</source>
      <translation>Kanäle der Szene</translation>
    </message>
    <message>
      <source>Join scenes</source>
      <translation>Szenen zusammenfügen</translation>
    </message>
    <message>
      <source>Puts several scenes, plots or chips beside each other in one scene, with their labels, so that one model learns from all of them. The scenes have the same bands; they may lie anywhere and need no georeference. Classes are joined by name.

Each scene is cut to the surroundings of its labels. Between the scenes lie pixels without data, so no patch reaches from one scene into another. The log tells the block size with which “Split labels” and “Cross-validate” hold out whole scenes. Train with the joined scene and labels, and classify the scenes themselves.</source>
      <translation>Setzt mehrere Szenen, Plots oder Bildausschnitte mit ihren Labels nebeneinander in eine Szene, damit ein Modell aus allen lernt. Die Szenen haben dieselben Kanäle; sie können irgendwo liegen und brauchen keine Georeferenz. Klassen werden nach Namen zusammengeführt.

Jede Szene wird auf die Umgebung ihrer Labels zugeschnitten. Zwischen den Szenen liegen Pixel ohne Daten, sodass kein Patch von einer Szene in eine andere reicht. Das Protokoll nennt die Blockgröße, mit der „Labels aufteilen“ und „Methoden kreuzvalidieren“ ganze Szenen zurückhalten. Trainieren Sie mit der zusammengefügten Szene und ihren Labels, und klassifizieren Sie die einzelnen Szenen.</translation>
    </message>
    <message>
      <source>The scenes, with the same bands in the same order.</source>
      <translation>Die Szenen, mit denselben Kanälen in derselben Reihenfolge.</translation>
    </message>
    <message>
      <source>A label file for each scene, in the order of the scenes, or one vector file for all scenes. Rasters are on the grid of their scene (0 is unlabelled).</source>
      <translation>Eine Labeldatei je Szene, in der Reihenfolge der Szenen, oder eine Vektordatei für alle Szenen. Raster liegen im Gitter ihrer Szene (0 ist ohne Label).</translation>
    </message>
    <message>
      <source>Class field (vector labels only)</source>
      <translation>Klassenfeld (nur Vektorlabels)</translation>
    </message>
    <message>
      <source>Name of the field with the class of each polygon or point: whole numbers from 1, or names.</source>
      <translation>Name des Feldes mit der Klasse jedes Polygons oder Punkts: ganze Zahlen ab 1, oder Namen.</translation>
    </message>
    <message>
      <source>Layer of the labels</source>
      <translation>Layer der Labels</translation>
    </message>
    <message>
      <source>Layer to read, if a vector file has several.</source>
      <translation>Zu lesender Layer, wenn eine Vektordatei mehrere hat.</translation>
    </message>
    <message>
      <source>Class table</source>
      <translation>Klassentabelle</translation>
    </message>
    <message>
      <source>CSV with the columns code, name and optionally color, value. If empty, the classes of the files.</source>
      <translation>CSV mit den Spalten code, name und optional color, value. Wenn leer, die Klassen der Dateien.</translation>
    </message>
    <message>
      <source>List of scenes</source>
      <translation>Liste der Szenen</translation>
    </message>
    <message>
      <source>CSV file with the columns scene and labels, instead of the first two parameters. Paths may be relative to its folder.</source>
      <translation>CSV-Datei mit den Spalten scene und labels, anstelle der ersten beiden Parameter. Pfade können relativ zu ihrem Ordner sein.</translation>
    </message>
    <message>
      <source>Pixels that are kept around the labels of each scene. At least half the patch size of the network that you will train.</source>
      <translation>Pixel, die um die Labels jeder Szene erhalten bleiben. Mindestens die halbe Patchgröße des Netzes, das Sie trainieren werden.</translation>
    </message>
    <message>
      <source>Joined scene</source>
      <translation>Zusammengefügte Szene</translation>
    </message>
    <message>
      <source>GeoTIFF of physical values, without georeference.</source>
      <translation>GeoTIFF physikalischer Werte, ohne Georeferenz.</translation>
    </message>
    <message>
      <source>Joined labels</source>
      <translation>Zusammengefügte Labels</translation>
    </message>
    <message>
      <source>Labels on the grid of the joined scene, with the classes of all scenes.</source>
      <translation>Labels im Gitter der zusammengefügten Szene, mit den Klassen aller Szenen.</translation>
    </message>
    <message>
      <source>Places of the scenes</source>
      <translation>Orte der Szenen</translation>
    </message>
    <message>
      <source>CSV file with the place of each scene in the joined scene.</source>
      <translation>CSV-Datei mit dem Ort jeder Szene in der zusammengefügten Szene.</translation>
    </message>
    <message>
      <source>Scenes that were joined</source>
      <translation>Zusammengefügte Szenen</translation>
    </message>
    <message>
      <source>Labelled pixels</source>
      <translation>Pixel mit Label</translation>
    </message>
    <message>
      <source>Side of blocks that hold one scene each, in pixels</source>
      <translation>Seitenlänge von Blöcken, die je eine Szene enthalten, in Pixeln</translation>
    </message>
    <message>
      <source>Check labels</source>
      <translation>Labels prüfen</translation>
    </message>
    <message>
      <source>Checks labels before training: pixels and polygons of each class and their spread, mean spectra, separability of each pair of classes, labels that are probably wrong, and the splits that are possible.

Suspicious labels become a point layer with the class, the class that fits better, the confidence and the reason. Look at each point before you change a label: an unusual pixel may have the right label. The labels themselves are not changed.</source>
      <translation>Prüft Labels vor dem Training: Pixel und Polygone jeder Klasse und ihre Verteilung, mittlere Spektren, Trennbarkeit jedes Klassenpaars, wahrscheinlich falsche Labels und die möglichen Aufteilungen.

Verdächtige Labels werden zu einem Punktlayer mit der Klasse, der besser passenden Klasse, der Konfidenz und dem Grund. Sehen Sie sich jeden Punkt an, bevor Sie ein Label ändern: Ein ungewöhnliches Pixel kann das richtige Label haben. Die Labels selbst werden nicht geändert.</translation>
    </message>
    <message>
      <source>Maximum pixels per class whose spectra are checked. More are drawn at random.</source>
      <translation>Höchstzahl der Pixel je Klasse, deren Spektren geprüft werden. Sind es mehr, so werden sie zufällig gezogen.</translation>
    </message>
    <message>
      <source>Patch size</source>
      <translation>Patchgröße</translation>
    </message>
    <message>
      <source>Side in pixels of the patches that you will train with. Half of it is the guard band of the splits that are tried.</source>
      <translation>Seitenlänge in Pixeln der Patches, mit denen Sie trainieren werden. Die Hälfte davon ist der Schutzstreifen der Aufteilungen, die versucht werden.</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same report.</source>
      <translation>Startwert der Zufallsauswahlen. Derselbe Startwert ergibt denselben Bericht.</translation>
    </message>
    <message>
      <source>Label report</source>
      <translation>Labelbericht</translation>
    </message>
    <message>
      <source>Counts, separability, suspicious labels, spectra and possible splits.</source>
      <translation>Anzahlen, Trennbarkeit, verdächtige Labels, Spektren und mögliche Aufteilungen.</translation>
    </message>
    <message>
      <source>Label report as JSON</source>
      <translation>Labelbericht als JSON</translation>
    </message>
    <message>
      <source>Codes, names and colours of the classes of these labels: a CSV table that all algorithms and spreadsheets read, or a QML style for class rasters in QGIS.</source>
      <translation>Codes, Namen und Farben der Klassen dieser Labels: eine CSV-Tabelle, die alle Algorithmen und Tabellenkalkulationen lesen, oder ein QML-Stil für Klassenraster in QGIS.</translation>
    </message>
    <message>
      <source>QGIS styles</source>
      <translation>QGIS-Stile</translation>
    </message>
    <message>
      <source>Suspicious labels</source>
      <translation>Verdächtige Labels</translation>
    </message>
    <message>
      <source>GeoPackage in the CRS of the scene: class, class that fits better, confidence and reason of each suspicious pixel or polygon.</source>
      <translation>GeoPackage im KBS der Szene: Klasse, besser passende Klasse, Konfidenz und Grund jedes verdächtigen Pixels oder Polygons.</translation>
    </message>
    <message>
      <source>Polygons, points or connected fields</source>
      <translation>Polygone, Punkte oder zusammenhängende Feldflächen</translation>
    </message>
    <message>
      <source>Pixels whose spectra were checked</source>
      <translation>Pixel, deren Spektren geprüft wurden</translation>
    </message>
    <message>
      <source>Pixels that look like another class</source>
      <translation>Pixel, die wie eine andere Klasse aussehen</translation>
    </message>
    <message>
      <source>Polygons that look like another class</source>
      <translation>Polygone, die wie eine andere Klasse aussehen</translation>
    </message>
    <message>
      <source>Pixels with labels of two classes</source>
      <translation>Pixel mit Labels zweier Klassen</translation>
    </message>
    <message>
      <source>Pixels whose spectrum has labels of two classes</source>
      <translation>Pixel, deren Spektrum Labels zweier Klassen hat</translation>
    </message>
    <message>
      <source>Pixels that are outliers in their polygon</source>
      <translation>Pixel, die Ausreißer in ihrem Polygon sind</translation>
    </message>
    <message>
      <source>Smallest Jeffries-Matusita distance of two classes (0 to 2)</source>
      <translation>Kleinste Jeffries-Matusita-Distanz zweier Klassen (0 bis 2)</translation>
    </message>
    <message>
      <source>Tried splits with every class in training and test</source>
      <translation>Versuchte Aufteilungen mit jeder Klasse in Training und Test</translation>
    </message>
    <message>
      <source>From labels to a map</source>
      <translation>Von Labels zur Karte</translation>
    </message>
    <message>
      <source>Makes a class map from a scene and labels in one run, and says how far to trust it.

A part of the labels is kept for the test, in blocks apart from the others. Several methods are compared on the rest, and the most accurate one is trained. It maps the scene with the confidence of each pixel. The test labels give the accuracy. All files are in one folder.

The single steps are “Split labels”, “Train a network”, “Classify a scene” and “Assess a class map”, with their defaults. Use these for other settings.</source>
      <translation>Erstellt in einem Lauf eine Klassenkarte aus einer Szene und Labels und sagt, wie weit ihr zu trauen ist.

Ein Teil der Labels wird für den Test aufgehoben, in Blöcken getrennt von den anderen. Mehrere Methoden werden auf dem Rest verglichen, und die genaueste wird trainiert. Sie kartiert die Szene mit der Konfidenz jedes Pixels. Die Testlabels ergeben die Genauigkeit. Alle Dateien liegen in einem Ordner.

Die einzelnen Schritte sind „Labels aufteilen“, „Netz trainieren“, „Szene klassifizieren“ und „Klassenkarte bewerten“, mit ihren Vorgaben. Verwenden Sie diese für andere Einstellungen.</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). A few fields of each class, spread over the scene, are better than many pixels in one place.</source>
      <translation>Polygone oder Punkte, oder ein Raster von Klassencodes im Gitter der Szene (0 ist ohne Label). Einige Feldflächen jeder Klasse, über die Szene verteilt, sind besser als viele Pixel an einem Ort.</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Modus</translation>
    </message>
    <message>
      <source>quick: methods are compared for at most two minutes. careful: for at most 20 minutes, so that slower methods take part.</source>
      <translation>quick: Methoden werden höchstens zwei Minuten lang verglichen. careful: höchstens 20 Minuten lang, sodass langsamere Methoden teilnehmen.</translation>
    </message>
    <message>
      <source>Output folder</source>
      <translation>Ausgabeordner</translation>
    </message>
    <message>
      <source>Folder for map, confidence, model and reports. Files of an earlier run are replaced.</source>
      <translation>Ordner für Karte, Konfidenz, Modell und Berichte. Dateien eines früheren Laufs werden ersetzt.</translation>
    </message>
    <message>
      <source>Test labels</source>
      <translation>Testlabels</translation>
    </message>
    <message>
      <source>Lower end of the 95 % interval of the accuracy</source>
      <translation>Untere Grenze des 95-%-Intervalls der Genauigkeit</translation>
    </message>
    <message>
      <source>Upper end of the 95 % interval of the accuracy</source>
      <translation>Obere Grenze des 95-%-Intervalls der Genauigkeit</translation>
    </message>
    <message>
      <source>The method that was chosen</source>
      <translation>Die gewählte Methode</translation>
    </message>
    <message>
      <source>How the test labels were split from the training labels</source>
      <translation>Wie die Testlabels von den Trainingslabels getrennt wurden</translation>
    </message>
    <message>
      <source>What was done, and how far to trust it</source>
      <translation>Was getan wurde und wie weit dem zu trauen ist</translation>
    </message>
    <message>
      <source>Step 1 of 4: keep a part of the labels for the test.</source>
      <translation>Schritt 1 von 4: einen Teil der Labels für den Test aufheben.</translation>
    </message>
    <message>
      <source>Step 2 of 4: choose a method and train it.</source>
      <translation>Schritt 2 von 4: eine Methode wählen und trainieren.</translation>
    </message>
    <message>
      <source>Step 3 of 4: map the scene.</source>
      <translation>Schritt 3 von 4: die Szene kartieren.</translation>
    </message>
    <message>
      <source>Step 4 of 4: measure the accuracy on the test labels.</source>
      <translation>Schritt 4 von 4: die Genauigkeit auf den Testlabels messen.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>The labels cannot be split by “{kind}”: {reason} They are split by “{other}”.</source>
      <translation>Die Labels können nicht nach „{kind}“ aufgeteilt werden: {reason} Sie werden nach „{other}“ aufgeteilt.</translation>
    </message>
    <message>
      <source>The run was cancelled.</source>
      <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
      <source>Mask a scene</source>
      <translation>Szene maskieren</translation>
    </message>
    <message>
      <source>Masks clouds and shadows by the quality layers of a product, and water and vegetation by limits of NDWI and NDVI. The bands are found by their wavelengths.

The mask says why a pixel is masked. On request, the scene is written with its masked pixels as nodata, so that training and mapping leave them out.</source>
      <translation>Maskiert Wolken und Schatten mit den Qualitätslayern eines Produkts sowie Wasser und Vegetation mit Grenzwerten von NDWI und NDVI. Die Kanäle werden nach ihren Wellenlängen gefunden.

Die Maske sagt, warum ein Pixel maskiert ist. Auf Wunsch wird die Szene mit ihren maskierten Pixeln als NoData geschrieben, sodass Training und Kartierung sie auslassen.</translation>
    </message>
    <message>
      <source>Raster of quality layers on the grid of the scene, as Import a cube writes it.</source>
      <translation>Raster der Qualitätslayer im Gitter der Szene, wie „Datenwürfel importieren“ es schreibt.</translation>
    </message>
    <message>
      <source>Layers to use</source>
      <translation>Zu verwendende Layer</translation>
    </message>
    <message>
      <source>Names or numbers of quality layers, separated by commas. If empty, those named cloud, cirrus, shadow or haze. Pixels that are not 0 in one of them are masked.</source>
      <translation>Namen oder Nummern von Qualitätslayern, durch Kommas getrennt. Wenn leer, die mit den Namen cloud, cirrus, shadow oder haze. Pixel, die in einem davon nicht 0 sind, werden maskiert.</translation>
    </message>
    <message>
      <source>Largest NDWI</source>
      <translation>Größter NDWI</translation>
    </message>
    <message>
      <source>Mask pixels with a larger NDWI (green and infrared). Water has 0 or more.</source>
      <translation>Pixel mit größerem NDWI (Grün und Infrarot) maskieren. Wasser hat 0 oder mehr.</translation>
    </message>
    <message>
      <source>Largest NDVI</source>
      <translation>Größter NDVI</translation>
    </message>
    <message>
      <source>Mask pixels with a larger NDVI (vegetation).</source>
      <translation>Pixel mit größerem NDVI (Vegetation) maskieren.</translation>
    </message>
    <message>
      <source>Smallest NDVI</source>
      <translation>Kleinster NDVI</translation>
    </message>
    <message>
      <source>Mask pixels with a smaller NDVI (no vegetation).</source>
      <translation>Pixel mit kleinerem NDVI (keine Vegetation) maskieren.</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>Maske</translation>
    </message>
    <message>
      <source>0: kept; 1: invalid in the scene; 2: quality layer; 3: NDWI; 4: NDVI.</source>
      <translation>0: behalten; 1: ungültig in der Szene; 2: Qualitätslayer; 3: NDWI; 4: NDVI.</translation>
    </message>
    <message>
      <source>Masked scene</source>
      <translation>Maskierte Szene</translation>
    </message>
    <message>
      <source>The scene as float32, with NaN at masked pixels.</source>
      <translation>Die Szene als float32, mit NaN bei maskierten Pixeln.</translation>
    </message>
    <message>
      <source>Pixels that are kept</source>
      <translation>Behaltene Pixel</translation>
    </message>
    <message>
      <source>Pixels that are invalid in the scene</source>
      <translation>In der Szene ungültige Pixel</translation>
    </message>
    <message>
      <source>Pixels masked by quality layers</source>
      <translation>Durch Qualitätslayer maskierte Pixel</translation>
    </message>
    <message>
      <source>Pixels masked by NDWI</source>
      <translation>Durch NDWI maskierte Pixel</translation>
    </message>
    <message>
      <source>Pixels masked by NDVI</source>
      <translation>Durch NDVI maskierte Pixel</translation>
    </message>
    <message>
      <source>Match spectra</source>
      <translation>Spektren abgleichen</translation>
    </message>
    <message>
      <source>Gives each pixel the class of the most similar spectrum of a library, by spectral angle (SAM) or spectral information divergence (SID). Nothing is trained.

The library comes from “Import a spectral library” or from EnMAP-Box. Its spectra are resampled to the bands of the scene. With a threshold, pixels that no spectrum resembles are unclassified.</source>
      <translation>Gibt jedem Pixel die Klasse des ähnlichsten Spektrums einer Bibliothek, nach dem Spektralwinkel (SAM) oder der spektralen Informationsdivergenz (SID). Nichts wird trainiert.

Die Bibliothek stammt aus „Spektralbibliothek importieren“ oder aus EnMAP-Box. Ihre Spektren werden auf die Kanäle der Szene umgerechnet. Mit einem Schwellenwert werden Pixel, denen kein Spektrum ähnelt, unklassifiziert.</translation>
    </message>
    <message>
      <source>GeoPackage from “Import a spectral library” or EnMAP-Box.</source>
      <translation>GeoPackage aus „Spektralbibliothek importieren“ oder EnMAP-Box.</translation>
    </message>
    <message>
      <source>Field with the class</source>
      <translation>Feld mit der Klasse</translation>
    </message>
    <message>
      <source>Field of the library with the class of each spectrum.</source>
      <translation>Feld der Bibliothek mit der Klasse jedes Spektrums.</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Maß</translation>
    </message>
    <message>
      <source>angle: spectral angle in radians, which does not depend on brightness. divergence: spectral information divergence, which compares spectra as distributions over the bands.</source>
      <translation>angle: Spektralwinkel im Bogenmaß, der nicht von der Helligkeit abhängt. divergence: spektrale Informationsdivergenz, die Spektren als Verteilungen über die Kanäle vergleicht.</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Schwellenwert</translation>
    </message>
    <message>
      <source>Pixels with a larger angle (radians, often 0.1) or divergence are unclassified. If empty, every pixel gets a class.</source>
      <translation>Pixel mit größerem Winkel (Bogenmaß, oft 0.1) oder größerer Divergenz werden unklassifiziert. Wenn leer, erhält jedes Pixel eine Klasse.</translation>
    </message>
    <message>
      <source>Bands to compare, counted from 1, for example 1-103,110. If empty, all bands that are not marked as bad.</source>
      <translation>Zu vergleichende Kanäle, gezählt ab 1, zum Beispiel 1-103,110. Wenn leer, alle Kanäle, die nicht als schlecht markiert sind.</translation>
    </message>
    <message>
      <source>Angle or divergence</source>
      <translation>Winkel oder Divergenz</translation>
    </message>
    <message>
      <source>Raster with the angle (radians) or divergence of the most similar spectrum.</source>
      <translation>Raster mit dem Winkel (Bogenmaß) oder der Divergenz des ähnlichsten Spektrums.</translation>
    </message>
    <message>
      <source>Pixels without data</source>
      <translation>Pixel ohne Daten</translation>
    </message>
    <message>
      <source>Describe a model</source>
      <translation>Modell beschreiben</translation>
    </message>
    <message>
      <source>Shows the model card: layers with their shapes, weights, multiply-adds per pixel, bands and wavelengths, classes, training history, and accuracies with the split that they come from.

Facts that training cannot know, such as the licence, can be entered here. They are written into a copy of the model file.</source>
      <translation>Zeigt die Modellkarte: Schichten mit ihren Formen, Gewichte, Multiplikations-Additionen je Pixel, Kanäle und Wellenlängen, Klassen, Trainingsverlauf und Genauigkeiten mit der Aufteilung, aus der sie stammen.

Angaben, die das Training nicht kennen kann, etwa die Lizenz, können hier eingegeben werden. Sie werden in eine Kopie der Modelldatei geschrieben.</translation>
    </message>
    <message>
      <source>Readable name of the model.</source>
      <translation>Lesbarer Name des Modells.</translation>
    </message>
    <message>
      <source>Authors</source>
      <translation>Autoren</translation>
    </message>
    <message>
      <source>Names and contact of the people who trained the model.</source>
      <translation>Namen und Kontakt der Personen, die das Modell trainiert haben.</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Terms of use, best as an SPDX identifier such as CC-BY-4.0.</source>
      <translation>Nutzungsbedingungen, am besten als SPDX-Kennung wie CC-BY-4.0.</translation>
    </message>
    <message>
      <source>Citation</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <source>How to cite the model.</source>
      <translation>Wie das Modell zu zitieren ist.</translation>
    </message>
    <message>
      <source>Source of the data</source>
      <translation>Quelle der Daten</translation>
    </message>
    <message>
      <source>Where the scene and the labels come from, and their terms of use.</source>
      <translation>Woher die Szene und die Labels stammen, und ihre Nutzungsbedingungen.</translation>
    </message>
    <message>
      <source>Intended use</source>
      <translation>Vorgesehene Verwendung</translation>
    </message>
    <message>
      <source>The purpose of the model.</source>
      <translation>Der Zweck des Modells.</translation>
    </message>
    <message>
      <source>Limitations</source>
      <translation>Einschränkungen</translation>
    </message>
    <message>
      <source>Cases in which the model must not be trusted.</source>
      <translation>Fälle, in denen dem Modell nicht vertraut werden darf.</translation>
    </message>
    <message>
      <source>Model with the added fields</source>
      <translation>Modell mit den ergänzten Angaben</translation>
    </message>
    <message>
      <source>Copy of the model file with the fields entered above. Required if a field is entered.</source>
      <translation>Kopie der Modelldatei mit den oben eingegebenen Angaben. Erforderlich, wenn eine Angabe eingegeben ist.</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>Modellkarte</translation>
    </message>
    <message>
      <source>The model card as an HTML page.</source>
      <translation>Die Modellkarte als HTML-Seite.</translation>
    </message>
    <message>
      <source>Model card as JSON</source>
      <translation>Modellkarte als JSON</translation>
    </message>
    <message>
      <source>The same facts for other programs.</source>
      <translation>Dieselben Angaben für andere Programme.</translation>
    </message>
    <message>
      <source>Network and its form</source>
      <translation>Netz und seine Form</translation>
    </message>
    <message>
      <source>Trainable weights</source>
      <translation>Trainierbare Gewichte</translation>
    </message>
    <message>
      <source>Multiply-adds per pixel, evaluated as a patch</source>
      <translation>Multiplikations-Additionen je Pixel, als Patch ausgewertet</translation>
    </message>
    <message>
      <source>Multiply-adds per pixel, evaluated as a tile</source>
      <translation>Multiplikations-Additionen je Pixel, als Kachel ausgewertet</translation>
    </message>
    <message>
      <source>Patch size in pixels</source>
      <translation>Patchgröße in Pixeln</translation>
    </message>
    <message>
      <source>How the assessed labels were split from the training labels</source>
      <translation>Wie die bewerteten Labels von den Trainingslabels getrennt wurden</translation>
    </message>
    <message>
      <source>SHA-256 of the described model file</source>
      <translation>SHA-256 der beschriebenen Modelldatei</translation>
    </message>
    <message>
      <source>Monitor a model on a new scene</source>
      <translation>Modell auf neuer Szene überwachen</translation>
    </message>
    <message>
      <source>Measures how different a new scene is from the training scene of a model, before its map is trusted. The report has the shift of each component, the confidence, the share of pixels unlike the training scene, and the shares of the classes.

DRIFT is one number; by convention, 0.25 or more is a large drift. In a graphical model, “Conditional branch” can use IS_DRIFT, which is 1 if the drift reaches the threshold. Only a sample of the pixels is evaluated.</source>
      <translation>Misst, wie sehr sich eine neue Szene von der Trainingsszene eines Modells unterscheidet, bevor ihrer Karte vertraut wird. Der Bericht enthält die Verschiebung jeder Komponente, die Konfidenz, den Anteil der Pixel, die der Trainingsszene nicht gleichen, und die Anteile der Klassen.

DRIFT ist eine Zahl; üblicherweise gilt 0.25 oder mehr als große Drift. In einem grafischen Modell kann „Bedingte Verzweigung“ IS_DRIFT verwenden; der Wert ist 1, wenn die Drift den Schwellenwert erreicht. Nur eine Stichprobe der Pixel wird ausgewertet.</translation>
    </message>
    <message>
      <source>New scene</source>
      <translation>Neue Szene</translation>
    </message>
    <message>
      <source>The scene to compare.</source>
      <translation>Die zu vergleichende Szene.</translation>
    </message>
    <message>
      <source>Model file from “Train a network”. It holds statistics of its training scene.</source>
      <translation>Modelldatei aus „Netz trainieren“. Sie enthält Statistiken ihrer Trainingsszene.</translation>
    </message>
    <message>
      <source>Last class map</source>
      <translation>Letzte Klassenkarte</translation>
    </message>
    <message>
      <source>Class map to compare the class shares with, for example a map of the same place a year ago. If empty, the class shares of the training scene.</source>
      <translation>Klassenkarte, mit der die Klassenanteile verglichen werden, zum Beispiel eine Karte desselben Orts vor einem Jahr. Wenn leer, die Klassenanteile der Trainingsszene.</translation>
    </message>
    <message>
      <source>Drift at or above which the scene counts as drifted: 0.1 is strict, 0.25 is usual.</source>
      <translation>Drift, ab der die Szene als abgewichen gilt: 0.1 ist streng, 0.25 ist üblich.</translation>
    </message>
    <message>
      <source>Pixels to evaluate</source>
      <translation>Auszuwertende Pixel</translation>
    </message>
    <message>
      <source>Number of pixels, spread over the scene, that the network is evaluated on.</source>
      <translation>Anzahl der über die Szene verteilten Pixel, auf denen das Netz ausgewertet wird.</translation>
    </message>
    <message>
      <source>Seed of the random choice of pixels.</source>
      <translation>Startwert der zufälligen Auswahl der Pixel.</translation>
    </message>
    <message>
      <source>Monitoring report</source>
      <translation>Überwachungsbericht</translation>
    </message>
    <message>
      <source>What changed, how much, and possible reasons.</source>
      <translation>Was sich geändert hat, wie stark, und mögliche Gründe.</translation>
    </message>
    <message>
      <source>Monitoring as JSON</source>
      <translation>Überwachung als JSON</translation>
    </message>
    <message>
      <source>Drift: the largest index of components, confidence and unlike pixels</source>
      <translation>Drift: größter Index der Komponenten, der Konfidenz und der ungleichen Pixel</translation>
    </message>
    <message>
      <source>1 if the drift reaches the threshold, else 0</source>
      <translation>1, wenn die Drift den Schwellenwert erreicht, sonst 0</translation>
    </message>
    <message>
      <source>Largest index of a component</source>
      <translation>Größter Index einer Komponente</translation>
    </message>
    <message>
      <source>Index of the confidence</source>
      <translation>Index der Konfidenz</translation>
    </message>
    <message>
      <source>Index of the pixels unlike the training scene</source>
      <translation>Index der Pixel, die der Trainingsszene nicht gleichen</translation>
    </message>
    <message>
      <source>Share of pixels unlike the training scene (0 to 1)</source>
      <translation>Anteil der Pixel, die der Trainingsszene nicht gleichen (0 bis 1)</translation>
    </message>
    <message>
      <source>Index of the class shares; not included in the drift</source>
      <translation>Index der Klassenanteile; nicht in der Drift enthalten</translation>
    </message>
    <message>
      <source>Mean confidence: mean of the largest class probability (0 to 1)</source>
      <translation>Mittlere Konfidenz: Mittel der größten Klassenwahrscheinlichkeit (0 bis 1)</translation>
    </message>
    <message>
      <source>Valid pixels compared</source>
      <translation>Verglichene gültige Pixel</translation>
    </message>
    <message>
      <source>Reduce bands to components</source>
      <translation>Kanäle auf Komponenten reduzieren</translation>
    </message>
    <message>
      <source>Turns the bands of a scene into components: principal components (PCA), minimum noise fraction (MNF), or discriminant components, which separate the classes of labels.

The components become a raster, and a report shows the variance in each. On request, the scene is rebuilt from the first components, without the noise in the others. Training needs no components of yours: Train finds its own.</source>
      <translation>Macht aus den Kanälen einer Szene Komponenten: Hauptkomponenten (PCA), Minimum Noise Fraction (MNF) oder Diskriminanzkomponenten, die die Klassen der Labels trennen.

Die Komponenten werden ein Raster, und ein Bericht zeigt die Varianz in jeder. Auf Wunsch wird die Szene aus den ersten Komponenten wiederhergestellt, ohne das Rauschen in den anderen. Das Training braucht keine Komponenten von Ihnen: „Netz trainieren“ findet seine eigenen.</translation>
    </message>
    <message>
      <source>pca: directions with the most variance. mnf: directions with the most variance for their noise. discriminant: directions that separate the classes of the labels.</source>
      <translation>pca: Richtungen mit der größten Varianz. mnf: Richtungen mit der größten Varianz im Verhältnis zu ihrem Rauschen. discriminant: Richtungen, die die Klassen der Labels trennen.</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>Komponenten</translation>
    </message>
    <message>
      <source>Number of components.</source>
      <translation>Anzahl der Komponenten.</translation>
    </message>
    <message>
      <source>Bands to use, such as 1-103,110. If empty, all bands that are not marked as bad.</source>
      <translation>Zu verwendende Kanäle, etwa 1-103,110. Wenn leer, alle Kanäle, die nicht als schlecht markiert sind.</translation>
    </message>
    <message>
      <source>Standardize bands</source>
      <translation>Kanäle standardisieren</translation>
    </message>
    <message>
      <source>Scale every band to unit variance first.</source>
      <translation>Zuerst jeden Kanal auf Varianz 1 skalieren.</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). Only the method discriminant uses them.</source>
      <translation>Polygone oder Punkte, oder ein Raster von Klassencodes im Gitter der Szene (0 ist ohne Label). Nur die Methode discriminant verwendet sie.</translation>
    </message>
    <message>
      <source>One band for each component, NaN where a pixel is invalid.</source>
      <translation>Ein Kanal je Komponente, NaN, wo ein Pixel ungültig ist.</translation>
    </message>
    <message>
      <source>Denoised scene</source>
      <translation>Entrauschte Szene</translation>
    </message>
    <message>
      <source>The scene rebuilt from the components, with the wavelengths of its bands.</source>
      <translation>Die aus den Komponenten wiederhergestellte Szene, mit den Wellenlängen ihrer Kanäle.</translation>
    </message>
    <message>
      <source>Component report</source>
      <translation>Komponentenbericht</translation>
    </message>
    <message>
      <source>Variance of each component, and a picture of the first three.</source>
      <translation>Varianz jeder Komponente und ein Bild der ersten drei.</translation>
    </message>
    <message>
      <source>Share of the variance in the components (0 to 1)</source>
      <translation>Anteil der Varianz in den Komponenten (0 bis 1)</translation>
    </message>
    <message>
      <source>Regularise class probabilities</source>
      <translation>Klassenwahrscheinlichkeiten regularisieren</translation>
    </message>
    <message>
      <source>Smooths class probabilities among neighbouring pixels with similar spectra, and maps the classes anew. The probabilities come from “Classify a scene” or from any other tool.

Scenes of large fields become cleaner and often more accurate. Small objects are lost: maps of cities become worse. Assess the map with test labels, with and without.

The scene is processed tile by tile. The tile size does not change the map.</source>
      <translation>Glättet Klassenwahrscheinlichkeiten unter benachbarten Pixeln mit ähnlichen Spektren und kartiert die Klassen neu. Die Wahrscheinlichkeiten stammen aus „Szene klassifizieren“ oder aus einem anderen Werkzeug.

Szenen mit großen Feldflächen werden sauberer und oft genauer. Kleine Objekte gehen verloren: Karten von Städten werden schlechter. Bewerten Sie die Karte mit Testlabels, mit und ohne Regularisierung.

Die Szene wird Kachel für Kachel verarbeitet. Die Kachelgröße ändert die Karte nicht.</translation>
    </message>
    <message>
      <source>The hyperspectral scene. It tells which neighbours are alike.</source>
      <translation>Die hyperspektrale Szene. Sie sagt, welche Nachbarn sich gleichen.</translation>
    </message>
    <message>
      <source>Raster on the grid of the scene with one band for each class, such as the class probabilities of “Classify a scene”. The values of a pixel are divided by their sum.</source>
      <translation>Raster im Gitter der Szene mit einem Kanal je Klasse, etwa die Klassenwahrscheinlichkeiten aus „Szene klassifizieren“. Die Werte eines Pixels werden durch ihre Summe geteilt.</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <source>weak, medium and strong give the given probabilities a weight of 1, 0.1 and 0.01 against the neighbours. auto is strong; with labels to hold, the weight is 0.03.</source>
      <translation>weak, medium und strong geben den eingegebenen Wahrscheinlichkeiten ein Gewicht von 1, 0.1 und 0.01 gegenüber den Nachbarn. auto ist strong; mit festgehaltenen Labels ist das Gewicht 0.03.</translation>
    </message>
    <message>
      <source>Labels to hold</source>
      <translation>Festgehaltene Labels</translation>
    </message>
    <message>
      <source>Training labels that the map is held to: polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). They spread to similar neighbours. Accuracies at these labels and near them are then too high.</source>
      <translation>Trainingslabels, an denen die Karte festgehalten wird: Polygone oder Punkte, oder ein Raster von Klassencodes im Gitter der Szene (0 ist ohne Label). Sie breiten sich auf ähnliche Nachbarn aus. Genauigkeiten auf diesen Labels und nahe bei ihnen sind dann zu hoch.</translation>
    </message>
    <message>
      <source>CSV with the columns code, name and optionally color: the class of each band, by the name of the band, else in the order of the codes. If empty, the classes of the file; without them, codes from 1 and the names of the bands.</source>
      <translation>CSV mit den Spalten code, name und optional color: die Klasse jedes Kanals, nach dem Namen des Kanals, sonst in der Reihenfolge der Codes. Wenn leer, die Klassen der Datei; fehlen sie, Codes ab 1 und die Namen der Kanäle.</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Number of steps. A pixel depends on the pixels within this distance. With more steps, the result is closer to the exact solution.</source>
      <translation>Anzahl der Schritte. Ein Pixel hängt von den Pixeln innerhalb dieses Abstands ab. Mit mehr Schritten kommt das Ergebnis der exakten Lösung näher.</translation>
    </message>
    <message>
      <source>Maximum memory of the run, Python included; on a graphics card, the memory of the card. The limit sets the size of tiles. It does not change the map. If empty, half of the free memory.</source>
      <translation>Höchster Speicherbedarf des Laufs, einschließlich Python; auf einer Grafikkarte der Speicher der Karte. Die Grenze bestimmt die Größe der Kacheln. Sie ändert die Klassenkarte nicht. Wenn leer, die Hälfte des freien Speichers.</translation>
    </message>
    <message>
      <source>Raster with the largest smoothed probability of each pixel, 0 to 1.</source>
      <translation>Raster mit der größten geglätteten Wahrscheinlichkeit jedes Pixels, 0 bis 1.</translation>
    </message>
    <message>
      <source>Smoothed probabilities</source>
      <translation>Geglättete Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <source>Pixels without probabilities</source>
      <translation>Pixel ohne Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <source>Pixels that the map is held to</source>
      <translation>Pixel, an denen die Karte festgehalten wird</translation>
    </message>
    <message>
      <source>Remove the processing environment</source>
      <translation>Verarbeitungsumgebung entfernen</translation>
    </message>
    <message>
      <source>Deletes the Python environment that “Set up the processing environment” created, and frees 1 to 6 GB. Run it before you uninstall the plugin. Models and maps stay.

An interpreter that you chose yourself is only forgotten; its files stay.</source>
      <translation>Löscht die Python-Umgebung, die „Verarbeitungsumgebung einrichten“ erstellt hat, und gibt 1 bis 6 GB frei. Führen Sie dies aus, bevor Sie die Erweiterung deinstallieren. Modelle und Karten bleiben.

Ein Interpreter, den Sie selbst gewählt haben, wird nur vergessen; seine Dateien bleiben.</translation>
    </message>
    <message>
      <source>Number of deleted environments</source>
      <translation>Anzahl gelöschter Umgebungen</translation>
    </message>
    <message>
      <source>A job runs in the environment {folder}: wait until it has finished, or cancel it.</source>
      <translation>In der Umgebung {folder} läuft ein Auftrag: Warten Sie, bis er fertig ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
      <source>The interpreter {path} is no longer used. Its files stay.</source>
      <translation>Der Interpreter {path} wird nicht mehr verwendet. Seine Dateien bleiben.</translation>
    </message>
    <message>
      <source>Deleted: {folder}</source>
      <translation>Gelöscht: {folder}</translation>
    </message>
    <message>
      <source>There is no environment to remove.</source>
      <translation>Es gibt keine Umgebung zu entfernen.</translation>
    </message>
    <message>
      <source>The variable HSI_PYTHON is set to {path} and stays in use: unset it.</source>
      <translation>Die Variable HSI_PYTHON ist auf {path} gesetzt und wird weiter verwendet: Löschen Sie die Variable.</translation>
    </message>
    <message>
      <source>Gives a scene the bands of another sensor: of a scene, of a model, or of a list of wavelengths. Each new band is a weighted mean of the bands under its spectral response.

Use it to map a scene of a finer sensor with a model of a coarser one. Bands that the scene does not cover are refused.</source>
      <translation>Gibt einer Szene die Kanäle eines anderen Sensors: die einer Szene, eines Modells oder einer Liste von Wellenlängen. Jeder neue Kanal ist ein gewichtetes Mittel der Kanäle unter seiner spektralen Empfindlichkeit.

Verwenden Sie dies, um eine Szene eines feineren Sensors mit einem Modell eines gröberen zu kartieren. Kanäle, die die Szene nicht abdeckt, werden abgelehnt.</translation>
    </message>
    <message>
      <source>Scene with wavelengths. Bands that are marked as bad are not used.</source>
      <translation>Szene mit Wellenlängen. Kanäle, die als schlecht markiert sind, werden nicht verwendet.</translation>
    </message>
    <message>
      <source>Scene with the wanted bands</source>
      <translation>Szene mit den gewünschten Kanälen</translation>
    </message>
    <message>
      <source>A scene of the other sensor. Give this, a model, or a list of wavelengths.</source>
      <translation>Eine Szene des anderen Sensors. Geben Sie diese, ein Modell oder eine Liste von Wellenlängen an.</translation>
    </message>
    <message>
      <source>Model with the wanted bands</source>
      <translation>Modell mit den gewünschten Kanälen</translation>
    </message>
    <message>
      <source>A model that was trained on a scene of the other sensor.</source>
      <translation>Ein Modell, das auf einer Szene des anderen Sensors trainiert wurde.</translation>
    </message>
    <message>
      <source>List of the wanted wavelengths</source>
      <translation>Liste der gewünschten Wellenlängen</translation>
    </message>
    <message>
      <source>Text file with the centre wavelength of each wanted band, one in each line.</source>
      <translation>Textdatei mit der Mittenwellenlänge jedes gewünschten Kanals, eine in jeder Zeile.</translation>
    </message>
    <message>
      <source>Resampled scene</source>
      <translation>Umgerechnete Szene</translation>
    </message>
    <message>
      <source>GeoTIFF with the wanted bands.</source>
      <translation>GeoTIFF mit den gewünschten Kanälen.</translation>
    </message>
    <message>
      <source>Bands of the resampled scene</source>
      <translation>Kanäle der umgerechneten Szene</translation>
    </message>
    <message>
      <source>Bands of the scene that were used</source>
      <translation>Verwendete Kanäle der Szene</translation>
    </message>
    <message>
      <source>Sample labels</source>
      <translation>Stichprobe von Labels ziehen</translation>
    </message>
    <message>
      <source>Draws labelled pixels at random, with a maximum number for each class or polygon, or as many of each class as the rarest class has. The pixels of a class are spread over its polygons. Labels that are outliers in their polygon can be left out.

Use it where one large polygon or one frequent class would dominate the training. Split the labels first, and draw from the training labels only: the pixels that are left over lie beside the drawn ones and are no test.</source>
      <translation>Zieht Pixel mit Label zufällig: höchstens eine bestimmte Anzahl aus jeder Klasse oder jedem Polygon, oder so viele aus jeder Klasse, wie die seltenste hat. Die Pixel einer Klasse werden über ihre Polygone verteilt. Labels, die in ihrem Polygon Ausreißer sind, können ausgelassen werden.

Verwenden Sie dies, wo ein großes Polygon oder eine häufige Klasse das Training beherrschen würde. Teilen Sie die Labels zuerst auf, und ziehen Sie nur aus den Trainingslabels: Die übrigen Pixel liegen neben den gezogenen und sind kein Test.</translation>
    </message>
    <message>
      <source>It gives the grid of the labels.</source>
      <translation>Sie gibt das Gitter der Labels vor.</translation>
    </message>
    <message>
      <source>Maximum pixels per class. If empty, there is no limit.</source>
      <translation>Höchstzahl der Pixel je Klasse. Wenn leer, keine Grenze.</translation>
    </message>
    <message>
      <source>Pixels per polygon</source>
      <translation>Pixel je Polygon</translation>
    </message>
    <message>
      <source>Maximum pixels per polygon; of a raster, per connected area of a class. If empty, there is no limit.</source>
      <translation>Höchstzahl der Pixel je Polygon; bei einem Raster je zusammenhängende Fläche einer Klasse. Wenn leer, keine Grenze.</translation>
    </message>
    <message>
      <source>Balance classes</source>
      <translation>Klassen ausgleichen</translation>
    </message>
    <message>
      <source>Draw as many pixels of each class as the class with the fewest pixels has.</source>
      <translation>So viele Pixel jeder Klasse ziehen, wie die Klasse mit den wenigsten Pixeln hat.</translation>
    </message>
    <message>
      <source>Leave out outliers</source>
      <translation>Ausreißer auslassen</translation>
    </message>
    <message>
      <source>Leave out labels whose spectrum is an outlier inside their own polygon: the angle to the median spectrum of the polygon is far larger than usual there (modified z-score above 3.5). Polygons with fewer than 10 pixels are not checked. The log counts the outliers of each class.</source>
      <translation>Labels auslassen, deren Spektrum in ihrem eigenen Polygon ein Ausreißer ist: Der Winkel zum Medianspektrum des Polygons ist weit größer als dort üblich (modifizierter z-Wert über 3.5). Polygone mit weniger als 10 Pixeln werden nicht geprüft. Das Protokoll zählt die Ausreißer jeder Klasse.</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same pixels; larger draws hold smaller ones.</source>
      <translation>Startwert der Zufallsauswahlen. Derselbe Startwert ergibt dieselben Pixel; größere Ziehungen enthalten kleinere.</translation>
    </message>
    <message>
      <source>Sampled labels</source>
      <translation>Gezogene Labels</translation>
    </message>
    <message>
      <source>Raster of class codes; 0 where no pixel was drawn.</source>
      <translation>Raster von Klassencodes; 0, wo kein Pixel gezogen wurde.</translation>
    </message>
    <message>
      <source>Labelled pixels before</source>
      <translation>Pixel mit Label vorher</translation>
    </message>
    <message>
      <source>Labels left out as outliers in their polygon</source>
      <translation>Labels, die als Ausreißer in ihrem Polygon ausgelassen wurden</translation>
    </message>
    <message>
      <source>Pixels that were drawn</source>
      <translation>Gezogene Pixel</translation>
    </message>
    <message>
      <source>Load the sample scene</source>
      <translation>Beispielszene laden</translation>
    </message>
    <message>
      <source>Writes a scene with labels to try the plugin with, and loads both: Indian Pines (AVIRIS, 145 x 145 pixels of 20 m, 200 bands) with 16 classes of crops and forest.

The data are downloaded once with the Python package tensorly (7 MB). Wavelengths and place are approximate, because the data set has none. Source: Baumgardner, Biehl, Landgrebe (2015), doi:10.4231/R7RX991C, CC BY 3.0.</source>
      <translation>Schreibt eine Szene mit Labels zum Ausprobieren der Erweiterung und lädt beide: Indian Pines (AVIRIS, 145 x 145 Pixel von 20 m, 200 Kanäle) mit 16 Klassen von Feldfrüchten und Wald.

Die Daten werden einmal mit dem Python-Paket tensorly heruntergeladen (7 MB). Wellenlängen und Ort sind ungefähr, weil der Datensatz keine enthält. Quelle: Baumgardner, Biehl, Landgrebe (2015), doi:10.4231/R7RX991C, CC BY 3.0.</translation>
    </message>
    <message>
      <source>Folder with wheel files</source>
      <translation>Ordner mit Wheel-Dateien</translation>
    </message>
    <message>
      <source>Take the package tensorly from this folder, without a network. The help page has the command that fills it on another computer.</source>
      <translation>Das Paket tensorly aus diesem Ordner nehmen, ohne Internetverbindung. Die Hilfeseite enthält den Befehl, der ihn auf einem anderen Computer füllt.</translation>
    </message>
    <message>
      <source>Folder for scene and labels.</source>
      <translation>Ordner für Szene und Labels.</translation>
    </message>
    <message>
      <source>The wavelengths are approximate: the channels of AVIRIS at equal steps from 400 to 2500 nm.</source>
      <translation>Die Wellenlängen sind ungefähr: die Kanäle von AVIRIS in gleichen Schritten von 400 bis 2500 nm.</translation>
    </message>
    <message>
      <source>The place is approximate (about 40.46 N 87.00 W): the data set has none.</source>
      <translation>Der Ort ist ungefähr (etwa 40.46 N 87.00 W): Der Datensatz enthält keinen.</translation>
    </message>
    <message>
      <source>Indian Pines</source>
      <translation>Indian Pines</translation>
    </message>
    <message>
      <source>Draw a sample to assess a map</source>
      <translation>Stichprobe zur Kartenbewertung ziehen</translation>
    </message>
    <message>
      <source>Draws a probability sample of a class map as a point layer: stratified, simple random, systematic, in cells or in clusters. The number of points follows from a wanted standard error.

Fill in the field “reference” of each point with the class that you see there. Then “Assess a class map” takes the design from the layer and gives accuracies and areas of the classes with 95 % intervals.</source>
      <translation>Zieht eine Zufallsstichprobe aus einer Klassenkarte als Punktlayer: stratifiziert, einfach zufällig, systematisch, in Zellen oder in Clustern. Die Anzahl der Punkte folgt aus einem gewünschten Standardfehler.

Füllen Sie das Feld „reference“ jedes Punkts mit der Klasse, die Sie dort sehen. Dann entnimmt „Klassenkarte bewerten“ das Design dem Layer und gibt Genauigkeiten und Flächengrößen der Klassen mit 95-%-Intervallen an.</translation>
    </message>
    <message>
      <source>Class map to assess. Pixels without a class are left out.</source>
      <translation>Zu bewertende Klassenkarte. Pixel ohne Klasse werden ausgelassen.</translation>
    </message>
    <message>
      <source>Design</source>
      <translation>Stichprobendesign</translation>
    </message>
    <message>
      <source>stratified: a random sample in each stratum. simple: a random sample of the whole area. systematic: a grid with a random start. clusters: square blocks at random, with random pixels in each; for field work, because points of a cluster lie close together. cells: the whole area in square cells, with two random pixels in each; covers the area evenly, as a grid does, and its variance can be estimated exactly.</source>
      <translation>stratified: eine Zufallsstichprobe in jedem Stratum. simple: eine Zufallsstichprobe des ganzen Gebiets. systematic: ein Gitter mit zufälligem Anfang. clusters: zufällige quadratische Blöcke mit zufälligen Pixeln in jedem; für Feldarbeit, weil die Punkte eines Clusters nahe beieinander liegen. cells: das ganze Gebiet in quadratischen Zellen mit zwei zufälligen Pixeln in jeder; deckt das Gebiet gleichmäßig ab wie ein Gitter, und seine Varianz lässt sich exakt schätzen.</translation>
    </message>
    <message>
      <source>Strata</source>
      <translation>Strata</translation>
    </message>
    <message>
      <source>Raster of whole numbers on the grid of the map: the strata of a stratified sample. If empty, the classes of the map are the strata.</source>
      <translation>Raster ganzer Zahlen im Gitter der Karte: die Strata einer stratifizierten Stichprobe. Wenn leer, sind die Klassen der Karte die Strata.</translation>
    </message>
    <message>
      <source>Area of interest</source>
      <translation>Untersuchungsgebiet</translation>
    </message>
    <message>
      <source>Polygons in which points are drawn. If empty, the whole map.</source>
      <translation>Polygone, in denen Punkte gezogen werden. Wenn leer, die ganze Karte.</translation>
    </message>
    <message>
      <source>Allocation (stratified)</source>
      <translation>Zuteilung (stratified)</translation>
    </message>
    <message>
      <source>proportional: by the area of the strata. equal: the same number in each. neyman: by area and expected accuracy, for the smallest error of the overall accuracy. optimal: as neyman, and as many as each stratum needs for its own standard error.</source>
      <translation>proportional: nach der Fläche der Strata. equal: dieselbe Anzahl in jedem. neyman: nach Fläche und erwarteter Genauigkeit, für den kleinsten Fehler der Gesamtgenauigkeit. optimal: wie neyman, und so viele, wie jedes Stratum für seinen eigenen Standardfehler braucht.</translation>
    </message>
    <message>
      <source>Number of points</source>
      <translation>Anzahl der Punkte</translation>
    </message>
    <message>
      <source>If empty, the number follows from the wanted standard error.</source>
      <translation>Wenn leer, folgt die Anzahl aus dem gewünschten Standardfehler.</translation>
    </message>
    <message>
      <source>Wanted standard error</source>
      <translation>Gewünschter Standardfehler</translation>
    </message>
    <message>
      <source>Standard error of the overall accuracy that you want, as a share. The 95 % interval is about twice this to either side. Used if the number of points is empty.</source>
      <translation>Gewünschter Standardfehler der Gesamtgenauigkeit, als Anteil. Das 95-%-Intervall ist nach beiden Seiten etwa doppelt so groß. Gilt, wenn die Anzahl der Punkte leer ist.</translation>
    </message>
    <message>
      <source>Expected accuracy</source>
      <translation>Erwartete Genauigkeit</translation>
    </message>
    <message>
      <source>Accuracy that you expect of the map, 0 to 1; a guess is enough. It sets the sample size.</source>
      <translation>Genauigkeit, die Sie von der Karte erwarten, 0 bis 1; eine Vermutung genügt. Sie bestimmt den Stichprobenumfang.</translation>
    </message>
    <message>
      <source>Expected accuracy of single classes</source>
      <translation>Erwartete Genauigkeit einzelner Klassen</translation>
    </message>
    <message>
      <source>By code or name, such as “Forest: 0.95, 3: 0.6”. Others have the expected accuracy.</source>
      <translation>Nach Code oder Name, etwa „Forest: 0.95, 3: 0.6“. Für andere gilt die erwartete Genauigkeit.</translation>
    </message>
    <message>
      <source>Wanted standard error of each stratum (optimal)</source>
      <translation>Gewünschter Standardfehler jedes Stratums (optimal)</translation>
    </message>
    <message>
      <source>As a share. If empty, only the overall accuracy counts.</source>
      <translation>Als Anteil. Wenn leer, zählt nur die Gesamtgenauigkeit.</translation>
    </message>
    <message>
      <source>Smallest number of points in a stratum</source>
      <translation>Kleinste Anzahl Punkte in einem Stratum</translation>
    </message>
    <message>
      <source>Rare classes get at least this number of points. Small strata give all their pixels.</source>
      <translation>Seltene Klassen erhalten mindestens so viele Punkte. Kleine Strata geben alle ihre Pixel.</translation>
    </message>
    <message>
      <source>Minimum distance</source>
      <translation>Mindestabstand</translation>
    </message>
    <message>
      <source>Smallest distance between two points, in pixels.</source>
      <translation>Kleinster Abstand zwischen zwei Punkten, in Pixeln.</translation>
    </message>
    <message>
      <source>Side of a cluster (clusters)</source>
      <translation>Seitenlänge eines Clusters (clusters)</translation>
    </message>
    <message>
      <source>Side of a cluster in pixels.</source>
      <translation>Seitenlänge eines Clusters in Pixeln.</translation>
    </message>
    <message>
      <source>Points in a cluster (clusters)</source>
      <translation>Punkte in einem Cluster (clusters)</translation>
    </message>
    <message>
      <source>Points that are drawn in each cluster.</source>
      <translation>Punkte, die in jedem Cluster gezogen werden.</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same points.</source>
      <translation>Startwert der Zufallsauswahlen. Derselbe Startwert ergibt dieselben Punkte.</translation>
    </message>
    <message>
      <source>Sample points</source>
      <translation>Stichprobenpunkte</translation>
    </message>
    <message>
      <source>GeoPackage: a point in the middle of each drawn pixel, with its stratum, its inclusion probability, and the empty field “reference”. Keep the other fields: they are the design.</source>
      <translation>GeoPackage: ein Punkt in der Mitte jedes gezogenen Pixels, mit seinem Stratum, seiner Einschlusswahrscheinlichkeit und dem leeren Feld „reference“. Behalten Sie die anderen Felder: Sie sind das Design.</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>Expected standard error of the overall accuracy (0 to 1)</source>
      <translation>Erwarteter Standardfehler der Gesamtgenauigkeit (0 bis 1)</translation>
    </message>
    <message>
      <source>Pixels that the sample stands for</source>
      <translation>Pixel, für die die Stichprobe steht</translation>
    </message>
    <message>
      <source>Area that the sample stands for in hectares</source>
      <translation>Fläche, für die die Stichprobe steht, in Hektar</translation>
    </message>
    <message>
      <source>Check a scene</source>
      <translation>Szene prüfen</translation>
    </message>
    <message>
      <source>Checks a scene before anything is trained: bands with wavelengths and widths, nodata, values, saturation, noise, stripes, hints of a spectral smile, histograms, spectra and a quick look.

Bands that are better left out are listed with their reasons: marked as bad in the file, in an absorption of water vapour, noise, nodata, or a constant value. The result “Bands to use” is the text that the parameter Bands of Train takes. The scene itself is not changed.</source>
      <translation>Prüft eine Szene, bevor etwas trainiert wird: Kanäle mit Wellenlängen und Breiten, NoData, Werte, Sättigung, Rauschen, Streifen, Hinweise auf einen spektralen Smile, Histogramme, Spektren und ein Quicklook.

Kanäle, die besser ausgelassen werden, sind mit ihren Gründen aufgelistet: in der Datei als schlecht markiert, in einer Absorption von Wasserdampf, Rauschen, NoData oder ein konstanter Wert. Das Ergebnis „Zu verwendende Kanäle“ ist der Text, den der Parameter „Kanäle“ von „Netz trainieren“ nimmt. Die Szene selbst wird nicht geändert.</translation>
    </message>
    <message>
      <source>Leave out water vapour</source>
      <translation>Wasserdampf auslassen</translation>
    </message>
    <message>
      <source>Leave out bands at 1350 to 1430 nm and 1800 to 1950 nm, where water vapour absorbs almost all light.</source>
      <translation>Kanäle von 1350 bis 1430 nm und 1800 bis 1950 nm auslassen, wo Wasserdampf fast alles Licht absorbiert.</translation>
    </message>
    <message>
      <source>Least signal-to-noise ratio</source>
      <translation>Kleinstes Signal-Rausch-Verhältnis</translation>
    </message>
    <message>
      <source>Bands below this ratio are left out. The signal is the 95th percentile of the band; the noise is estimated from the scene.</source>
      <translation>Kanäle unter diesem Verhältnis werden ausgelassen. Das Signal ist das 95. Perzentil des Kanals; das Rauschen wird aus der Szene geschätzt.</translation>
    </message>
    <message>
      <source>Pixels to read</source>
      <translation>Zu lesende Pixel</translation>
    </message>
    <message>
      <source>Maximum pixels to read. Of a larger scene, tiles at regular distances are read, so that the time does not grow with the scene.</source>
      <translation>Höchstzahl der zu lesenden Pixel. Aus einer größeren Szene werden Kacheln in regelmäßigen Abständen gelesen, sodass die Dauer nicht mit der Szene wächst.</translation>
    </message>
    <message>
      <source>Scene report</source>
      <translation>Szenenbericht</translation>
    </message>
    <message>
      <source>Bands, noise, stripes, values, spectra, and bands to leave out.</source>
      <translation>Kanäle, Rauschen, Streifen, Werte, Spektren und auszulassende Kanäle.</translation>
    </message>
    <message>
      <source>Scene report as JSON</source>
      <translation>Szenenbericht als JSON</translation>
    </message>
    <message>
      <source>The same numbers for other programs, with the histograms.</source>
      <translation>Dieselben Zahlen für andere Programme, mit den Histogrammen.</translation>
    </message>
    <message>
      <source>Bands to use, for Train</source>
      <translation>Zu verwendende Kanäle, für „Netz trainieren“</translation>
    </message>
    <message>
      <source>Bands to leave out</source>
      <translation>Auszulassende Kanäle</translation>
    </message>
    <message>
      <source>Number of bands to leave out</source>
      <translation>Anzahl auszulassender Kanäle</translation>
    </message>
    <message>
      <source>Bands whose largest values are cut off</source>
      <translation>Kanäle, deren größte Werte abgeschnitten sind</translation>
    </message>
    <message>
      <source>Bands with stripes</source>
      <translation>Kanäle mit Streifen</translation>
    </message>
    <message>
      <source>Share of the pixels read that are invalid in some band (0 to 1)</source>
      <translation>Anteil der gelesenen Pixel, die in mindestens einem Kanal ungültig sind (0 bis 1)</translation>
    </message>
    <message>
      <source>Pixels read</source>
      <translation>Gelesene Pixel</translation>
    </message>
    <message>
      <source>Set up the processing environment</source>
      <translation>Verarbeitungsumgebung einrichten</translation>
    </message>
    <message>
      <source>Installs the Python environment that runs the computation. All your QGIS profiles share it. It is separate from the Python of QGIS, which is not changed. Needed once, and again if an update of the plugin asks for it.

Downloads about 1 GB (with CUDA about 4 GB). On a computer without a network, give a folder with the wheel files. If you already have an environment with the packages, choose its interpreter.</source>
      <translation>Installiert die Python-Umgebung, die die Berechnung ausführt. Alle Ihre QGIS-Profile teilen sie. Sie ist vom Python von QGIS getrennt, das nicht verändert wird. Einmal nötig, und erneut, wenn eine Aktualisierung der Erweiterung danach verlangt.

Lädt etwa 1 GB herunter (mit CUDA etwa 4 GB). Geben Sie auf einem Computer ohne Internetverbindung einen Ordner mit den Wheel-Dateien an. Haben Sie schon eine Umgebung mit den Paketen, so wählen Sie ihren Interpreter.</translation>
    </message>
    <message>
      <source>Build of torch</source>
      <translation>Build von torch</translation>
    </message>
    <message>
      <source>cuda computes on an NVIDIA graphics card. auto uses cuda if the NVIDIA driver is installed, else cpu.</source>
      <translation>cuda rechnet auf einer NVIDIA-Grafikkarte. auto verwendet cuda, wenn der NVIDIA-Treiber installiert ist, sonst cpu.</translation>
    </message>
    <message>
      <source>Reinstall from scratch</source>
      <translation>Von Grund auf neu installieren</translation>
    </message>
    <message>
      <source>Install a new environment even if the current one works. The current environment is used until the new one works.</source>
      <translation>Eine neue Umgebung installieren, auch wenn die jetzige funktioniert. Die jetzige Umgebung wird verwendet, bis die neue funktioniert.</translation>
    </message>
    <message>
      <source>Optional packages</source>
      <translation>Optionale Pakete</translation>
    </message>
    <message>
      <source>onnx: export to ONNX, and ONNX Runtime as an engine. umap: UMAP in “Show the feature space”. timm: the networks timm:&lt;name&gt;. cluster: Dask, for CLUSTER of “Classify a scene” and others. Packages that were chosen before stay.</source>
      <translation>onnx: Export nach ONNX, und ONNX Runtime als Engine. umap: UMAP in „Merkmalsraum anzeigen“. timm: die Netze timm:&lt;name&gt;. cluster: Dask, für CLUSTER in „Szene klassifizieren“ und anderen. Früher gewählte Pakete bleiben.</translation>
    </message>
    <message>
      <source>Use this interpreter instead</source>
      <translation>Stattdessen diesen Interpreter verwenden</translation>
    </message>
    <message>
      <source>Python of an existing environment that has the packages. Nothing is installed: the interpreter is checked and stored in the settings.</source>
      <translation>Python einer bestehenden Umgebung, die die Pakete hat. Nichts wird installiert: Der Interpreter wird geprüft und in den Einstellungen gespeichert.</translation>
    </message>
    <message>
      <source>Install from this folder, without a network. The page “Install” of the user guide has the commands that fill it on another computer.</source>
      <translation>Aus diesem Ordner installieren, ohne Internetverbindung. Die Seite „Install“ des Benutzerhandbuchs enthält die Befehle, die ihn auf einem anderen Computer füllen.</translation>
    </message>
    <message>
      <source>Base interpreter</source>
      <translation>Basisinterpreter</translation>
    </message>
    <message>
      <source>Python 3.11 or newer to create the environment from. If empty, the Python of QGIS, or another one that is found on this computer.</source>
      <translation>Python 3.11 oder neuer, aus dem die Umgebung erstellt wird. Wenn leer, das Python von QGIS oder ein anderes, das auf diesem Computer gefunden wird.</translation>
    </message>
    <message>
      <source>Package index for torch</source>
      <translation>Paketindex für torch</translation>
    </message>
    <message>
      <source>Address of a package index for torch. If empty, the index of the PyTorch project if it is needed.</source>
      <translation>Adresse eines Paketindex für torch. Wenn leer, der Index des PyTorch-Projekts, falls er gebraucht wird.</translation>
    </message>
    <message>
      <source>Tested versions only</source>
      <translation>Nur getestete Versionen</translation>
    </message>
    <message>
      <source>Install exactly the versions that were tested, and check the checksum of each downloaded file. If no, the newest versions that the plugin allows are installed. A folder with wheel files decides by itself.</source>
      <translation>Genau die getesteten Versionen installieren und die Prüfsumme jeder heruntergeladenen Datei prüfen. Wenn nein, werden die neuesten Versionen installiert, die die Erweiterung erlaubt. Ein Ordner mit Wheel-Dateien entscheidet für sich.</translation>
    </message>
    <message>
      <source>this set-up</source>
      <translation>diese Einrichtung</translation>
    </message>
    <message>
      <source>The variable HSI_PYTHON is set to {path} and has priority: unset it to use this environment.</source>
      <translation>Die Variable HSI_PYTHON ist auf {path} gesetzt und hat Vorrang: Löschen Sie die Variable, um diese Umgebung zu verwenden.</translation>
    </message>
    <message>
      <source>The environment is reinstalled: the plugin was updated and needs other packages.</source>
      <translation>Die Umgebung wird neu installiert: Die Erweiterung wurde aktualisiert und braucht andere Pakete.</translation>
    </message>
    <message>
      <source>The environment is reinstalled with more optional packages.</source>
      <translation>Die Umgebung wird mit mehr optionalen Paketen neu installiert.</translation>
    </message>
    <message>
      <source>The environment is reinstalled: {reason}</source>
      <translation>Die Umgebung wird neu installiert: {reason}</translation>
    </message>
    <message>
      <source>The environment exists and works; nothing was installed.</source>
      <translation>Die Umgebung besteht und funktioniert; nichts wurde installiert.</translation>
    </message>
    <message>
      <source>Split labels</source>
      <translation>Labels aufteilen</translation>
    </message>
    <message>
      <source>Splits labels into training, validation and test rasters, and reports the overlap between these subsets.

A network uses a patch around each pixel. If the patch of a test pixel contains training pixels, the test accuracy is too optimistic. The kind “blocks” avoids this: it divides the scene into squares with a guard band between the subsets. “polygons” keeps each polygon in one subset. “random” draws single pixels, as much of the literature does, and is optimistic.</source>
      <translation>Teilt Labels in Trainings-, Validierungs- und Testraster auf und berichtet die Überlappung zwischen diesen Teilmengen.

Ein Netz verwendet einen Patch um jedes Pixel. Enthält der Patch eines Testpixels Trainingspixel, so ist die Testgenauigkeit zu optimistisch. Die Art „blocks“ vermeidet dies: Sie teilt die Szene in Quadrate mit einem Schutzstreifen zwischen den Teilmengen. „polygons“ belässt jedes Polygon in einer Teilmenge. „random“ zieht einzelne Pixel, wie es ein großer Teil der Literatur tut, und ist optimistisch.</translation>
    </message>
    <message>
      <source>The hyperspectral scene. It gives the grid of the outputs.</source>
      <translation>Die hyperspektrale Szene. Sie gibt das Gitter der Ausgaben vor.</translation>
    </message>
    <message>
      <source>Ground truth: polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled).</source>
      <translation>Ground Truth: Polygone oder Punkte, oder ein Raster von Klassencodes im Gitter der Szene (0 ist ohne Label).</translation>
    </message>
    <message>
      <source>Kind of split</source>
      <translation>Art der Aufteilung</translation>
    </message>
    <message>
      <source>blocks: squares of the scene with a guard band between the subsets. polygons: whole polygons (of a raster: connected regions). random: single pixels, stratified by class; optimistic.</source>
      <translation>blocks: Quadrate der Szene mit einem Schutzstreifen zwischen den Teilmengen. polygons: ganze Polygone (bei einem Raster: zusammenhängende Flächen). random: einzelne Pixel, nach Klasse stratifiziert; optimistisch.</translation>
    </message>
    <message>
      <source>Share for training</source>
      <translation>Anteil für das Training</translation>
    </message>
    <message>
      <source>Share of the labelled pixels for training. The sum of the three shares is at most 1.</source>
      <translation>Anteil der Pixel mit Label für das Training. Die Summe der drei Anteile ist höchstens 1.</translation>
    </message>
    <message>
      <source>Share for validation</source>
      <translation>Anteil für die Validierung</translation>
    </message>
    <message>
      <source>Share of the labelled pixels that choose the best epoch during training. If 0, no validation labels are written.</source>
      <translation>Anteil der Pixel mit Label, die während des Trainings die beste Epoche bestimmen. Wenn 0, werden keine Validierungslabels geschrieben.</translation>
    </message>
    <message>
      <source>Share for the test</source>
      <translation>Anteil für den Test</translation>
    </message>
    <message>
      <source>Share of the labelled pixels that assess the class map. They are not used in training.</source>
      <translation>Anteil der Pixel mit Label, die die Klassenkarte bewerten. Sie werden nicht zum Training verwendet.</translation>
    </message>
    <message>
      <source>Side in pixels of the patches that you will train with. Must be odd. It sets the guard band and the overlap in the report.</source>
      <translation>Seitenlänge in Pixeln der Patches, mit denen Sie trainieren werden. Muss ungerade sein. Sie bestimmt den Schutzstreifen und die Überlappung im Bericht.</translation>
    </message>
    <message>
      <source>Width in pixels of the unused band between the subsets. If empty, half the patch size (random: no band).</source>
      <translation>Breite in Pixeln des ungenutzten Streifens zwischen den Teilmengen. Wenn leer, die halbe Patchgröße (random: kein Streifen).</translation>
    </message>
    <message>
      <source>Side of a block in pixels. If empty, the block size is searched.</source>
      <translation>Seitenlänge eines Blocks in Pixeln. Wenn leer, wird die Blockgröße gesucht.</translation>
    </message>
    <message>
      <source>Unit of polygons</source>
      <translation>Einheit der Polygone</translation>
    </message>
    <message>
      <source>Polygons of a vector layer that the kind “polygons” keeps whole. features: whole features. parts: each separate part of a multi-part feature. auto: parts if there are fewer than two features for each class.</source>
      <translation>Polygone eines Vektorlayers, die die Art „polygons“ ganz lässt. features: ganze Objekte. parts: jeder einzelne Teil eines mehrteiligen Objekts. auto: parts, wenn es weniger als zwei Objekte je Klasse gibt.</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same split.</source>
      <translation>Startwert der Zufallsauswahlen. Derselbe Startwert ergibt dieselbe Aufteilung.</translation>
    </message>
    <message>
      <source>Raster of class codes for training.</source>
      <translation>Raster von Klassencodes für das Training.</translation>
    </message>
    <message>
      <source>Raster of class codes for choosing the best epoch.</source>
      <translation>Raster von Klassencodes zur Wahl der besten Epoche.</translation>
    </message>
    <message>
      <source>Raster of class codes for assessing the class map.</source>
      <translation>Raster von Klassencodes zur Bewertung der Klassenkarte.</translation>
    </message>
    <message>
      <source>Split report</source>
      <translation>Aufteilungsbericht</translation>
    </message>
    <message>
      <source>Pixels of each class and subset, the guard band, and the overlap of test and training.</source>
      <translation>Pixel jeder Klasse und Teilmenge, der Schutzstreifen und die Überlappung von Test und Training.</translation>
    </message>
    <message>
      <source>Training pixels</source>
      <translation>Trainingspixel</translation>
    </message>
    <message>
      <source>Validation pixels</source>
      <translation>Validierungspixel</translation>
    </message>
    <message>
      <source>Test pixels</source>
      <translation>Testpixel</translation>
    </message>
    <message>
      <source>Labelled pixels in no subset</source>
      <translation>Pixel mit Label in keiner Teilmenge</translation>
    </message>
    <message>
      <source>No validation labels are written: their share is 0.</source>
      <translation>Es werden keine Validierungslabels geschrieben: Ihr Anteil ist 0.</translation>
    </message>
    <message>
      <source>Suggest where to label next</source>
      <translation>Nächste Orte für Labels vorschlagen</translation>
    </message>
    <message>
      <source>Suggests pixels to label next: those of which the model is least sure, spread over pixels that are unlike each other, and some that are unlike the training data. With such labels a model learns more than with pixels drawn at random.

The result is a point layer with the reason of each point and an empty field “class”, which has the classes of the model as a list. Fill it in, and train with this layer and your other labels. Points without a class are left out.</source>
      <translation>Schlägt Pixel vor, die als Nächstes ein Label erhalten sollten: solche, bei denen das Modell am unsichersten ist, verteilt über Pixel, die einander nicht gleichen, und einige, die den Trainingsdaten nicht gleichen. Mit solchen Labels lernt ein Modell mehr als mit zufällig gezogenen Pixeln.

Das Ergebnis ist ein Punktlayer mit dem Grund jedes Punkts und einem leeren Feld „class“, das die Klassen des Modells als Liste hat. Füllen Sie es aus, und trainieren Sie mit diesem Layer und Ihren anderen Labels. Punkte ohne Klasse werden ausgelassen.</translation>
    </message>
    <message>
      <source>The scene to label.</source>
      <translation>Die Szene, die Labels erhalten soll.</translation>
    </message>
    <message>
      <source>Model file from “Train a network”, trained on the labels that you have.</source>
      <translation>Modelldatei aus „Netz trainieren“, trainiert mit den Labels, die Sie haben.</translation>
    </message>
    <message>
      <source>Number of pixels</source>
      <translation>Anzahl der Pixel</translation>
    </message>
    <message>
      <source>Number of pixels to suggest.</source>
      <translation>Anzahl der vorzuschlagenden Pixel.</translation>
    </message>
    <message>
      <source>Labels that you have: no pixel near them is suggested. The training pixels of the model are known without them.</source>
      <translation>Labels, die Sie haben: In ihrer Nähe wird kein Pixel vorgeschlagen. Die Trainingspixel des Modells sind auch ohne sie bekannt.</translation>
    </message>
    <message>
      <source>Polygons in which pixels are suggested, such as places that can be reached. If empty, the whole scene.</source>
      <translation>Polygone, in denen Pixel vorgeschlagen werden, etwa erreichbare Orte. Wenn leer, die ganze Szene.</translation>
    </message>
    <message>
      <source>Smallest distance</source>
      <translation>Kleinster Abstand</translation>
    </message>
    <message>
      <source>Smallest difference of rows or columns between two suggested pixels, and to labels.</source>
      <translation>Kleinste Differenz der Zeilen oder Spalten zwischen zwei vorgeschlagenen Pixeln, und zu Labels.</translation>
    </message>
    <message>
      <source>Pixels to choose from</source>
      <translation>Pixel zur Auswahl</translation>
    </message>
    <message>
      <source>Number of pixels, spread over the scene, that the model is evaluated on.</source>
      <translation>Anzahl der über die Szene verteilten Pixel, auf denen das Modell ausgewertet wird.</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same pixels.</source>
      <translation>Startwert der Zufallsauswahlen. Derselbe Startwert ergibt dieselben Pixel.</translation>
    </message>
    <message>
      <source>Suggested pixels</source>
      <translation>Vorgeschlagene Pixel</translation>
    </message>
    <message>
      <source>GeoPackage in the CRS of the scene, with reasons and an empty field for the class.</source>
      <translation>GeoPackage im KBS der Szene, mit Gründen und einem leeren Feld für die Klasse.</translation>
    </message>
    <message>
      <source>Pixels that were compared</source>
      <translation>Verglichene Pixel</translation>
    </message>
    <message>
      <source>Suggested pixels that are unlike the training data</source>
      <translation>Vorgeschlagene Pixel, die den Trainingsdaten nicht gleichen</translation>
    </message>
    <message>
      <source>Share of pixels unlike the training data (0 to 1)</source>
      <translation>Anteil der Pixel, die den Trainingsdaten nicht gleichen (0 bis 1)</translation>
    </message>
    <message>
      <source>Mean margin of the suggested pixels (0 to 1)</source>
      <translation>Mittlerer Vorsprung der vorgeschlagenen Pixel (0 bis 1)</translation>
    </message>
    <message>
      <source>Train a network</source>
      <translation>Netz trainieren</translation>
    </message>
    <message>
      <source>Trains a network on the labelled pixels of a scene and writes a model file for “Classify a scene”.

A principal component analysis, or another reduction, turns the bands into components; it is stored in the model. Training stops early, by the accuracy on validation labels. These are given or held out of the training labels. Test labels, if given, are used once, after training. If a setting is empty, the recipe of the network sets it.

Networks: HybridSN (Roy et al. 2020, doi:10.1109/LGRS.2019.2918719), A2S2K-ResNet (Roy et al. 2021, doi:10.1109/TGRS.2020.3043267), LSGA-ViT (Ma et al. 2023, doi:10.1109/TIM.2023.3279922) and SSAN (Mei et al. 2019, doi:10.3390/rs11080963). Each is available as published or with its mistakes corrected. Baselines for comparison use single spectra: a support vector machine, a random forest, linear discriminant analysis, partial least squares and gradient boosting.</source>
      <translation>Trainiert ein Netz auf den Pixeln mit Label einer Szene und schreibt eine Modelldatei für „Szene klassifizieren“.

Eine Hauptkomponentenanalyse oder eine andere Reduktion macht aus den Kanälen Komponenten; sie wird im Modell gespeichert. Das Training endet vorzeitig, nach der Genauigkeit auf Validierungslabels. Diese werden angegeben oder von den Trainingslabels zurückgehalten. Testlabels, falls angegeben, werden einmal nach dem Training verwendet. Ist eine Einstellung leer, so bestimmt sie das Rezept des Netzes.

Netze: HybridSN (Roy et al. 2020, doi:10.1109/LGRS.2019.2918719), A2S2K-ResNet (Roy et al. 2021, doi:10.1109/TGRS.2020.3043267), LSGA-ViT (Ma et al. 2023, doi:10.1109/TIM.2023.3279922) und SSAN (Mei et al. 2019, doi:10.3390/rs11080963). Jedes ist wie veröffentlicht oder mit berichtigten Fehlern verfügbar. Basisverfahren zum Vergleich verwenden einzelne Spektren: eine Support Vector Machine, ein Random Forest, lineare Diskriminanzanalyse, Partial Least Squares und Gradient Boosting.</translation>
    </message>
    <message>
      <source>The network is timm, but BACKBONE is empty; name one, for example resnet18.</source>
      <translation>Das Netz ist timm, aber BACKBONE ist leer; nennen Sie eines, zum Beispiel resnet18.</translation>
    </message>
    <message>
      <source>BACKBONE is “{backbone}”, but the network is {network}; choose the network timm or leave BACKBONE empty.</source>
      <translation>BACKBONE ist „{backbone}“, aber das Netz ist {network}; wählen Sie das Netz timm, oder lassen Sie BACKBONE leer.</translation>
    </message>
    <message>
      <source>not chosen</source>
      <translation>nicht gewählt</translation>
    </message>
    <message>
      <source>The hyperspectral scene to train on.</source>
      <translation>Die hyperspektrale Szene, auf der trainiert wird.</translation>
    </message>
    <message>
      <source>Raster of class codes. The trained model is tested on it once.</source>
      <translation>Raster von Klassencodes. Das trainierte Modell wird einmal darauf getestet.</translation>
    </message>
    <message>
      <source>Tuned settings</source>
      <translation>Abgestimmte Einstellungen</translation>
    </message>
    <message>
      <source>Settings file from “Tune a network”. It sets the network and all settings that are empty here. With the same labels, share held out and seed, the training repeats that of the best trial. If you choose another network below, the file is ignored, with a warning.</source>
      <translation>Einstellungsdatei aus „Netz abstimmen“. Sie bestimmt das Netz und alle Einstellungen, die hier leer sind. Mit denselben Labels, demselben zurückgehaltenen Anteil und demselben Startwert wiederholt das Training das des besten Versuchs. Wählen Sie unten ein anderes Netz, so wird die Datei mit einer Warnung ignoriert.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>If empty, the network of the tuned settings; without tuned settings, auto.
auto: cheap methods are compared by cross-validation on the training labels, within a time limit, and the most accurate one is trained. If settings of a network are given without a network, it is hybridsn.
hybridsn: three-dimensional convolutions over the spectrum, then two-dimensional convolutions over space; try it first; the fastest network for mapping.
hybridsn-se: hybridsn with channel attention, whose weights can be shown; slower for mapping with large patches.
a2s2k: residual blocks over the components, then over space; the most accurate network in our tests if labels are spread over the scene; slow for mapping without a graphics card.
lsga-vit: light transformer that weights the pixels of a patch by their distance from the centre; medium speed.
ssan: recurrent network along the spectrum of the pixel, and a small network on its neighbourhood; medium speed.
discriminant-context: linear discriminant analysis that learns how much of the surroundings to use; trained in less than a minute, fast for mapping; made for test pixels that lie apart from the training pixels.
svm: support vector machine on single spectra, without neighbours; a baseline, for few labels; fast.
random_forest: decision trees on single spectra, without neighbours; a baseline, for many bands; fast.
lda: linear discriminant analysis of single spectra; a baseline, fitted in a second, hard to beat on places without labels; the fastest.
pls_da: partial least squares on single spectra; a baseline, for few labels and neighbouring bands that are alike; fast.
boosting: gradient boosting of decision trees on single spectra or their principal components; a baseline, for urban scenes; fitted in some seconds, slower for mapping.
discriminant-svm: linear discriminant analysis and a support vector machine together, on discriminant components of single spectra; for few labels, and for cities, where the surroundings do not help; fast.
svm-mean: the mean of discriminant-svm and of a support vector machine on normalised spectra and means of the surroundings; where labels do not tell which of the two is better; slow for mapping.
timm: an image network of the Python package timm, named in “Backbone of timm”; the speed depends on the backbone.</source>
      <translation>Wenn leer, das Netz der abgestimmten Einstellungen; ohne abgestimmte Einstellungen auto.
auto: schnelle Methoden werden durch Kreuzvalidierung auf den Trainingslabels innerhalb einer Zeitgrenze verglichen, und die genaueste wird trainiert. Sind Einstellungen eines Netzes ohne Netz angegeben, so ist es hybridsn.
hybridsn: dreidimensionale Faltungen über das Spektrum, dann zweidimensionale Faltungen über den Raum; versuchen Sie es zuerst; beim Kartieren das schnellste Netz.
hybridsn-se: hybridsn mit Kanal-Aufmerksamkeit, deren Gewichte gezeigt werden können; bei großen Patches langsamer beim Kartieren.
a2s2k: Residualblöcke über die Komponenten, dann über den Raum; in unseren Tests das genaueste Netz, wenn die Labels über die Szene verteilt sind; ohne Grafikkarte langsam beim Kartieren.
lsga-vit: leichter Transformer, der die Pixel eines Patches nach ihrem Abstand von der Mitte gewichtet; mittlere Geschwindigkeit.
ssan: rekurrentes Netz entlang des Spektrums des Pixels und ein kleines Netz auf seiner Nachbarschaft; mittlere Geschwindigkeit.
discriminant-context: lineare Diskriminanzanalyse, die lernt, wie viel von der Umgebung sie verwendet; in weniger als einer Minute trainiert, schnell beim Kartieren; gedacht für Testpixel, die von den Trainingspixeln getrennt liegen.
svm: Support Vector Machine auf einzelnen Spektren, ohne Nachbarn; ein Basisverfahren, für wenige Labels; schnell.
random_forest: Entscheidungsbäume auf einzelnen Spektren, ohne Nachbarn; ein Basisverfahren, für viele Kanäle; schnell.
lda: lineare Diskriminanzanalyse einzelner Spektren; ein Basisverfahren, in einer Sekunde angepasst, an Orten ohne Labels schwer zu übertreffen; das schnellste.
pls_da: Partial Least Squares auf einzelnen Spektren; ein Basisverfahren, für wenige Labels und benachbarte Kanäle, die sich gleichen; schnell.
boosting: Gradient Boosting von Entscheidungsbäumen auf einzelnen Spektren oder ihren Hauptkomponenten; ein Basisverfahren, für städtische Szenen; in einigen Sekunden angepasst, langsamer beim Kartieren.
discriminant-svm: lineare Diskriminanzanalyse und eine Support-Vektor-Maschine zusammen, auf Diskriminanzkomponenten einzelner Spektren; für wenige Referenzdaten und für Städte, in denen die Umgebung nicht hilft; schnell.
svm-mean: Mittelwert von discriminant-svm und einer Support-Vektor-Maschine auf normierten Spektren und Mittelwerten der Umgebung; wenn die Labels nicht zeigen, welche von beiden besser ist; langsam bei Karten.
timm: ein Bildnetz des Python-Pakets timm, genannt in „Backbone von timm“; die Geschwindigkeit hängt vom Backbone ab.</translation>
    </message>
    <message>
      <source>Time for the automatic choice (minutes)</source>
      <translation>Zeit für die automatische Auswahl (Minuten)</translation>
    </message>
    <message>
      <source>Time limit of the cross-validation that chooses a method, if the network is auto.</source>
      <translation>Zeitgrenze der Kreuzvalidierung, die eine Methode auswählt, wenn das Netz auto ist.</translation>
    </message>
    <message>
      <source>Backbone of timm</source>
      <translation>Backbone von timm</translation>
    </message>
    <message>
      <source>Name of an image network of the Python package timm, for example resnet18. Give it only if the network is timm. The processing environment needs the package timm.</source>
      <translation>Name eines Bildnetzes des Python-Pakets timm, zum Beispiel resnet18. Geben Sie ihn nur an, wenn das Netz timm ist. Die Verarbeitungsumgebung braucht das Paket timm.</translation>
    </message>
    <message>
      <source>Side in pixels of the square patch around a pixel that the network uses. Must be odd. The baselines take 1 (the spectrum of the pixel), 3, 5 or 9 (also means of the surroundings).</source>
      <translation>Seitenlänge in Pixeln des quadratischen Patches um ein Pixel, den das Netz verwendet. Muss ungerade sein. Die Basisverfahren nehmen 1 (das Spektrum des Pixels), 3, 5 oder 9 (auch Mittelwerte der Umgebung).</translation>
    </message>
    <message>
      <source>Number of components that replace the bands. The baselines use the bands themselves.</source>
      <translation>Anzahl der Komponenten, die die Kanäle ersetzen. Die Basisverfahren verwenden die Kanäle selbst.</translation>
    </message>
    <message>
      <source>Balance fields</source>
      <translation>Felder ausgleichen</translation>
    </message>
    <message>
      <source>Give the fields of a class a more equal weight: a pixel counts less, the larger its field is. A field is a connected area of one class. For networks that are trained in epochs, lda, discriminant-svm and svm-mean. Helps where a few large fields hold most pixels of a class.</source>
      <translation>Gibt den Feldern einer Klasse ein gleichmäßigeres Gewicht: Ein Pixel zählt weniger, je größer sein Feld ist. Ein Feld ist eine zusammenhängende Fläche einer Klasse. Für Netze, die in Epochen trainiert werden, lda, discriminant-svm und svm-mean. Hilft, wo wenige große Felder die meisten Pixel einer Klasse enthalten.</translation>
    </message>
    <message>
      <source>Learn held-out labels at the end</source>
      <translation>Am Ende auch zurückgehaltene Labels lernen</translation>
    </message>
    <message>
      <source>Without validation labels, some labels are held out to choose the settings. The model is then trained again on all labels, held-out ones included. For the baselines and discriminant-context; the other networks stop by the held-out labels. The validation accuracy is that of the model before it has learned these labels.</source>
      <translation>Ohne Validierungslabels werden einige Labels zurückgehalten, um die Einstellungen zu bestimmen. Das Modell wird dann erneut mit allen Labels trainiert, einschließlich der zurückgehaltenen. Für die Basisverfahren und discriminant-context; die anderen Netze enden nach den zurückgehaltenen Labels. Die Validierungsgenauigkeit ist die des Modells, bevor es diese Labels gelernt hat.</translation>
    </message>
    <message>
      <source>Train on windows</source>
      <translation>Auf Fenstern trainieren</translation>
    </message>
    <message>
      <source>Neighbouring labelled pixels share their computation. Several times faster if labels are dense and patches are large. The pixels of one step then lie in a few windows, and each window is flipped and rotated as a whole. Only for hybridsn and hybridsn-se.</source>
      <translation>Benachbarte Pixel mit Label teilen ihre Berechnung. Um ein Mehrfaches schneller, wenn Labels dicht liegen und Patches groß sind. Die Pixel eines Schritts liegen dann in wenigen Fenstern, und jedes Fenster wird als Ganzes gespiegelt und gedreht. Nur für hybridsn und hybridsn-se.</translation>
    </message>
    <message>
      <source>Model file: weights, scaling, components and class table. It holds no code.</source>
      <translation>Modelldatei: Gewichte, Skalierung, Komponenten und Klassentabelle. Sie enthält keinen Code.</translation>
    </message>
    <message>
      <source>Training report</source>
      <translation>Trainingsbericht</translation>
    </message>
    <message>
      <source>Learning curve, settings and accuracies.</source>
      <translation>Lernkurve, Einstellungen und Genauigkeiten.</translation>
    </message>
    <message>
      <source>Tune a network</source>
      <translation>Netz abstimmen</translation>
    </message>
    <message>
      <source>Searches the settings that give the best validation accuracy on a scene: network, patch size, components, learning rate, weight decay, dropout, network widths, augmentation. TPE (Optuna, Akiba et al. 2019, doi:10.1145/3292500.3330701) chooses the trials; trials that fall behind are stopped early.

All trials use the same training pixels and the same validation pixels. Test labels are never used in the search. Study, best settings and report are written after each trial and are kept after a cancel. A run with an existing study resumes it, and several runs may share one study. “Train a network” reads the best settings.</source>
      <translation>Sucht die Einstellungen, die auf einer Szene die beste Validierungsgenauigkeit ergeben: Netz, Patchgröße, Komponenten, Lernrate, Weight Decay, Dropout, Breiten des Netzes, Augmentation. TPE (Optuna, Akiba et al. 2019, doi:10.1145/3292500.3330701) wählt die Versuche; Versuche, die zurückfallen, werden vorzeitig beendet.

Alle Versuche verwenden dieselben Trainingspixel und dieselben Validierungspixel. Testlabels werden bei der Suche nie verwendet. Studie, beste Einstellungen und Bericht werden nach jedem Versuch geschrieben und bleiben nach einem Abbruch erhalten. Ein Lauf mit einer bestehenden Studie setzt sie fort, und mehrere Läufe können eine Studie teilen. „Netz trainieren“ liest die besten Einstellungen.</translation>
    </message>
    <message>
      <source>Raster of class codes on which trials are evaluated. If empty, some of the training labels are held out.</source>
      <translation>Raster von Klassencodes, auf denen Versuche ausgewertet werden. Wenn leer, wird ein Teil der Trainingslabels zurückgehalten.</translation>
    </message>
    <message>
      <source>Raster of class codes that no trial uses. Validation labels that are also test labels are refused. If a final model is asked for, it is tested on these labels once.</source>
      <translation>Raster von Klassencodes, das kein Versuch verwendet. Validierungslabels, die auch Testlabels sind, werden abgelehnt. Wird ein endgültiges Modell verlangt, so wird es einmal auf diesen Labels getestet.</translation>
    </message>
    <message>
      <source>Trials</source>
      <translation>Versuche</translation>
    </message>
    <message>
      <source>Total number of trials of the study, trials of earlier runs included.</source>
      <translation>Gesamtzahl der Versuche der Studie, einschließlich der Versuche früherer Läufe.</translation>
    </message>
    <message>
      <source>Time for the trials (minutes)</source>
      <translation>Zeit für die Versuche (Minuten)</translation>
    </message>
    <message>
      <source>Maximum time of the search. A trial that is cut off is repeated when the study is resumed. If empty, no limit.</source>
      <translation>Höchstdauer der Suche. Ein abgeschnittener Versuch wird wiederholt, wenn die Studie fortgesetzt wird. Wenn leer, keine Grenze.</translation>
    </message>
    <message>
      <source>Epochs of a trial</source>
      <translation>Epochen eines Versuchs</translation>
    </message>
    <message>
      <source>Maximum number of epochs. It is the same for all trials, so that running trials can be compared.</source>
      <translation>Höchstzahl der Epochen. Sie ist für alle Versuche gleich, sodass laufende Versuche verglichen werden können.</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>Netze</translation>
    </message>
    <message>
      <source>Networks to search, separated by commas: hybridsn, hybridsn-se, a2s2k, lsga-vit, ssan, or timm:NAME. The baselines choose their settings by themselves.</source>
      <translation>Zu durchsuchende Netze, durch Kommas getrennt: hybridsn, hybridsn-se, a2s2k, lsga-vit, ssan oder timm:NAME. Die Basisverfahren wählen ihre Einstellungen selbst.</translation>
    </message>
    <message>
      <source>Range such as {example}, or a single number that is not searched.</source>
      <translation>Bereich wie {example}, oder eine einzelne Zahl, die nicht gesucht wird.</translation>
    </message>
    <message>
      <source>Patch sizes</source>
      <translation>Patchgrößen</translation>
    </message>
    <message>
      <source>Patch sizes to search, odd, separated by commas.</source>
      <translation>Zu durchsuchende Patchgrößen, ungerade, durch Kommas getrennt.</translation>
    </message>
    <message>
      <source>Numbers of components to search, separated by commas.</source>
      <translation>Zu durchsuchende Anzahlen von Komponenten, durch Kommas getrennt.</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>Weight decay</source>
      <translation>Weight Decay</translation>
    </message>
    <message>
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <source>Used by hybridsn, hybridsn-se and ssan.</source>
      <translation>Verwendet von hybridsn, hybridsn-se und ssan.</translation>
    </message>
    <message>
      <source>Units of the recurrence</source>
      <translation>Einheiten der Rekurrenz</translation>
    </message>
    <message>
      <source>Multiples of 8. Used by ssan.</source>
      <translation>Vielfache von 8. Verwendet von ssan.</translation>
    </message>
    <message>
      <source>Channels of the convolutions</source>
      <translation>Kanäle der Faltungen</translation>
    </message>
    <message>
      <source>Multiples of 8. Used by hybridsn, hybridsn-se, a2s2k and ssan.</source>
      <translation>Vielfache von 8. Verwendet von hybridsn, hybridsn-se, a2s2k und ssan.</translation>
    </message>
    <message>
      <source>Size of the attention</source>
      <translation>Größe der Aufmerksamkeit</translation>
    </message>
    <message>
      <source>Multiples of 8. Used by lsga-vit and ssan.</source>
      <translation>Vielfache von 8. Verwendet von lsga-vit und ssan.</translation>
    </message>
    <message>
      <source>Spectral noise</source>
      <translation>Spektrales Rauschen</translation>
    </message>
    <message>
      <source>Standard deviation of the noise that is added to standardised spectra.</source>
      <translation>Standardabweichung des Rauschens, das zu standardisierten Spektren addiert wird.</translation>
    </message>
    <message>
      <source>Flip and rotate</source>
      <translation>Spiegeln und drehen</translation>
    </message>
    <message>
      <source>Flip patches and rotate them by quarter turns at random. both searches yes and no; yes and no fix the choice.</source>
      <translation>Patches zufällig spiegeln und um Vierteldrehungen drehen. both sucht yes und no; yes und no legen die Wahl fest.</translation>
    </message>
    <message>
      <source>Reductions</source>
      <translation>Reduktionen</translation>
    </message>
    <message>
      <source>How the components are found: pca, discriminant, mnf or pls; or several of them, separated by commas, to search which is best. If empty, as the recipe of each network says.</source>
      <translation>Wie die Komponenten gefunden werden: pca, discriminant, mnf oder pls; oder mehrere davon, durch Kommas getrennt, um die beste zu suchen. Wenn leer, wie das Rezept jedes Netzes angibt.</translation>
    </message>
    <message>
      <source>Pretreatments of spectra</source>
      <translation>Vorbehandlungen der Spektren</translation>
    </message>
    <message>
      <source>What is done with each spectrum: none, snv, continuum or derivative; or several of them, separated by commas, to search which is best. If empty, as the recipe of each network says.</source>
      <translation>Was mit jedem Spektrum getan wird: none, snv, continuum oder derivative; oder mehrere davon, durch Kommas getrennt, um die beste zu suchen. Wenn leer, wie das Rezept jedes Netzes angibt.</translation>
    </message>
    <message>
      <source>Seed of all random choices. It is the same for all trials, so that trials differ only in their settings.</source>
      <translation>Startwert aller Zufallsauswahlen. Er ist für alle Versuche gleich, sodass sich Versuche nur in ihren Einstellungen unterscheiden.</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Studie</translation>
    </message>
    <message>
      <source>File with all trials. An existing study is resumed and never replaced. It must have the same scene, labels and settings.</source>
      <translation>Datei mit allen Versuchen. Eine bestehende Studie wird fortgesetzt und nie ersetzt. Sie muss dieselbe Szene, dieselben Labels und dieselben Einstellungen haben.</translation>
    </message>
    <message>
      <source>Studies</source>
      <translation>Studien</translation>
    </message>
    <message>
      <source>Best settings</source>
      <translation>Beste Einstellungen</translation>
    </message>
    <message>
      <source>Settings of the best trial, for “Train a network”.</source>
      <translation>Einstellungen des besten Versuchs, für „Netz trainieren“.</translation>
    </message>
    <message>
      <source>Tuning report</source>
      <translation>Abstimmungsbericht</translation>
    </message>
    <message>
      <source>Best settings, history, importance of the settings, and all trials.</source>
      <translation>Beste Einstellungen, Verlauf, Wichtigkeit der Einstellungen und alle Versuche.</translation>
    </message>
    <message>
      <source>Model trained with the best settings, after the search.</source>
      <translation>Mit den besten Einstellungen trainiertes Modell, nach der Suche.</translation>
    </message>
    <message>
      <source>Network of the best trial</source>
      <translation>Netz des besten Versuchs</translation>
    </message>
    <message>
      <source>Number of the best trial</source>
      <translation>Nummer des besten Versuchs</translation>
    </message>
    <message>
      <source>Overall accuracy of the best trial on the validation labels (0 to 1)</source>
      <translation>Gesamtgenauigkeit des besten Versuchs auf den Validierungslabels (0 bis 1)</translation>
    </message>
    <message>
      <source>Trials of the study</source>
      <translation>Versuche der Studie</translation>
    </message>
    <message>
      <source>Trials that were stopped early</source>
      <translation>Vorzeitig beendete Versuche</translation>
    </message>
    <message>
      <source>Trials that failed</source>
      <translation>Fehlgeschlagene Versuche</translation>
    </message>
    <message>
      <source>Share of validation pixels whose patch of the largest size touches a training pixel (0 to 1)</source>
      <translation>Anteil der Validierungspixel, deren Patch der größten Größe ein Trainingspixel berührt (0 bis 1)</translation>
    </message>
    <message>
      <source>of the final model on the test labels</source>
      <translation>des endgültigen Modells auf den Testlabels</translation>
    </message>
    <message>
      <source>True colour</source>
      <translation>Echtfarben</translation>
    </message>
    <message>
      <source>Colour infrared (CIR)</source>
      <translation>Farbinfrarot (CIR)</translation>
    </message>
    <message>
      <source>Shortwave infrared (SWIR)</source>
      <translation>Kurzwelliges Infrarot (SWIR)</translation>
    </message>
    <message>
      <source>Base interpreter: {program}, Python {version}</source>
      <translation>Basisinterpreter: {program}, Python {version}</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>PyTorch has no build for Intel Macs since version 2.3, and this plugin needs 2.4; tried: {tried}. On a Mac with an Apple processor, use a QGIS for Apple processors, or install the Python of Homebrew. On an Intel Mac, install the packages with conda-forge and choose that Python as “Use this interpreter instead”.</source>
      <translation>PyTorch hat seit Version 2.3 keinen Build für Intel-Macs, und diese Erweiterung braucht 2.4; versucht: {tried}. Verwenden Sie auf einem Mac mit Apple-Prozessor ein QGIS für Apple-Prozessoren, oder installieren Sie das Python von Homebrew. Installieren Sie auf einem Intel-Mac die Pakete mit conda-forge, und wählen Sie dieses Python bei „Stattdessen diesen Interpreter verwenden“.</translation>
    </message>
    <message>
      <source>No Python {needed} or newer with the modules venv and ensurepip was found; tried: {tried}. Install Python from python.org (on Debian and Ubuntu: python3-venv) and choose it as base interpreter.</source>
      <translation>Kein Python {needed} oder neuer mit den Modulen venv und ensurepip wurde gefunden; versucht: {tried}. Installieren Sie Python von python.org (auf Debian und Ubuntu: python3-venv), und wählen Sie es als Basisinterpreter.</translation>
    </message>
    <message>
      <source>it belongs to the developer tools of Apple and is too old</source>
      <translation>gehört zu den Entwicklerwerkzeugen von Apple und ist zu alt</translation>
    </message>
    <message>
      <source>it belongs to the Microsoft Store, and Windows would hide its environments from QGIS</source>
      <translation>gehört zum Microsoft Store, und Windows würde seine Umgebungen vor QGIS verbergen</translation>
    </message>
    <message>
      <source>a 32-bit program, for which torch has no build</source>
      <translation>ein 32-Bit-Programm, für das torch keinen Build hat</translation>
    </message>
    <message>
      <source>a program for Intel processors, for which torch has no build</source>
      <translation>ein Programm für Intel-Prozessoren, für das torch keinen Build hat</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>Exit-Code {code}</translation>
    </message>
    <message>
      <source>the program is not Python</source>
      <translation>das Programm ist kein Python</translation>
    </message>
    <message>
      <source>an environment made from it does not start: {problem}</source>
      <translation>eine daraus erstellte Umgebung startet nicht: {problem}</translation>
    </message>
    <message>
      <source>“{first}” and “{second}” are the same file, {file}: choose another one.</source>
      <translation>„{first}“ und „{second}“ sind dieselbe Datei, {file}: Wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>“{first}” and “{second}” are the same file, {file}: choose another output.</source>
      <translation>„{first}“ und „{second}“ sind dieselbe Datei, {file}: Wählen Sie eine andere Ausgabe.</translation>
    </message>
    <message>
      <source>“{name}”: there is no file {path}; choose another one.</source>
      <translation>„{name}“: Es gibt keine Datei {path}; wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>“{name}”: {path} is no model file, or it is damaged; choose a file of “Train a network”.</source>
      <translation>„{name}“: {path} ist keine Modelldatei oder ist beschädigt; wählen Sie eine Datei aus „Netz trainieren“.</translation>
    </message>
    <message>
      <source>The model has no layer “{layer}”; it has {layers}.</source>
      <translation>Das Modell hat keine Schicht „{layer}“; es hat {layers}.</translation>
    </message>
    <message>
      <source>The program {program} cannot be started: {reason}</source>
      <translation>Das Programm {program} kann nicht gestartet werden: {reason}</translation>
    </message>
    <message>
      <source>GDAL cannot open {path}.</source>
      <translation>GDAL kann {path} nicht öffnen.</translation>
    </message>
    <message>
      <source>The raster of classes has {width} x {height} pixels, and the scene {columns} x {rows}: choose a raster on the grid of the scene.</source>
      <translation>Das Raster der Klassen hat {width} x {height} Pixel, und die Szene {columns} x {rows}: Wählen Sie ein Raster im Gitter der Szene.</translation>
    </message>
    <message>
      <source>GDAL cannot read {path}.</source>
      <translation>GDAL kann {path} nicht lesen.</translation>
    </message>
    <message>
      <source>Code from these places will run on this computer with your rights:

{programs}

Continue only if you chose them yourself, or trust who did.</source>
      <translation>Code von diesen Orten wird auf diesem Computer mit Ihren Rechten ausgeführt:

{programs}

Fahren Sie nur fort, wenn Sie sie selbst gewählt haben oder der Person vertrauen, die sie gewählt hat.</translation>
    </message>
    <message>
      <source>You have not confirmed that {programs} may run; open “Set up the processing environment” from the Processing Toolbox, run it there, and confirm it.</source>
      <translation>Sie haben nicht bestätigt, dass {programs} ausgeführt werden darf; öffnen Sie „Verarbeitungsumgebung einrichten“ aus der Verarbeitungs-Werkzeugkiste, führen Sie es dort aus, und bestätigen Sie es.</translation>
    </message>
    <message>
      <source>The worker runs inside the folder of the plugin, because it cannot be copied to {folder} ({reason}). Do not update the plugin before the job has ended.</source>
      <translation>Der Arbeitsprozess läuft im Ordner der Erweiterung, weil er nicht nach {folder} kopiert werden kann ({reason}). Aktualisieren Sie die Erweiterung nicht, bevor der Auftrag beendet ist.</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Device that computes. cuda is an NVIDIA graphics card; auto uses cuda if there is one, else cpu.</source>
      <translation>Gerät, das rechnet. cuda ist eine NVIDIA-Grafikkarte; auto verwendet cuda, wenn es eine gibt, sonst cpu.</translation>
    </message>
    <message>
      <source>Side of a tile in pixels. If empty, the tile is as large as is useful and fits into memory. The tile size does not change the map.</source>
      <translation>Seitenlänge einer Kachel in Pixeln. Wenn leer, ist die Kachel so groß, wie es sinnvoll ist und in den Speicher passt. Die Kachelgröße ändert die Karte nicht.</translation>
    </message>
    <message>
      <source>Cluster</source>
      <translation>Rechencluster</translation>
    </message>
    <message>
      <source>Address of a Dask scheduler (tcp://host:port or tls://host:port), or the path of its scheduler file (.json). Its workers do the work; the result is the same. They need the same files at the same paths. Needs the optional package cluster of “Set up the processing environment”. If empty, this computer does the work.</source>
      <translation>Adresse eines Dask-Schedulers (tcp://host:port oder tls://host:port) oder der Pfad seiner Scheduler-Datei (.json). Seine Arbeitsprozesse erledigen die Arbeit; das Ergebnis ist dasselbe. Sie brauchen dieselben Dateien unter denselben Pfaden. Braucht das optionale Paket cluster aus „Verarbeitungsumgebung einrichten“. Wenn leer, erledigt dieser Computer die Arbeit.</translation>
    </message>
    <message>
      <source>Name of the field with the class of each polygon or point: whole numbers from 1, or names. Leave it empty for raster labels, for a layer that is categorized by this field, or for a layer with a single field.</source>
      <translation>Name des Feldes mit der Klasse jedes Polygons oder Punkts: ganze Zahlen ab 1, oder Namen. Lassen Sie ihn leer bei Rasterlabels, bei einem Layer, der nach diesem Feld kategorisiert ist, oder bei einem Layer mit einem einzigen Feld.</translation>
    </message>
    <message>
      <source>Selected features only (vector labels only)</source>
      <translation>Nur gewählte Objekte (nur Vektorlabels)</translation>
    </message>
    <message>
      <source>Use only the selected features of the layer. A filter of the layer always applies.</source>
      <translation>Nur die gewählten Objekte des Layers verwenden. Ein Filter des Layers gilt immer.</translation>
    </message>
    <message>
      <source>Pixels that a polygon labels</source>
      <translation>Pixel, denen ein Polygon ein Label gibt</translation>
    </message>
    <message>
      <source>centre: pixels whose centre lies in the polygon. touched: all pixels that it touches. inside: pixels that lie wholly in it, without mixed pixels at its edge; of a raster, pixels whose neighbours have the same class.</source>
      <translation>centre: Pixel, deren Mitte im Polygon liegt. touched: alle Pixel, die es berührt. inside: Pixel, die ganz darin liegen, ohne Mischpixel an seinem Rand; bei einem Raster Pixel, deren Nachbarn dieselbe Klasse haben.</translation>
    </message>
    <message>
      <source>Least share of a pixel</source>
      <translation>Kleinster Anteil eines Pixels</translation>
    </message>
    <message>
      <source>Least share of a pixel that the polygons of its class cover, from 0 to 1. With 0, a pixel is labelled if its centre lies in a polygon; on a coarse grid, many pixels at the edges are then mixtures. With 0.9, only pixels that belong mostly to one class are labelled.</source>
      <translation>Kleinster Anteil eines Pixels, den die Polygone seiner Klasse bedecken, von 0 bis 1. Mit 0 erhält ein Pixel ein Label, wenn seine Mitte in einem Polygon liegt; bei einem groben Gitter sind dann viele Pixel an den Rändern Mischungen. Mit 0.9 erhalten nur Pixel ein Label, die größtenteils zu einer Klasse gehören.</translation>
    </message>
    <message>
      <source>Buffer around points and lines</source>
      <translation>Puffer um Punkte und Linien</translation>
    </message>
    <message>
      <source>Points and lines label the pixels within this distance, in units of the scene's CRS, usually metres. With 0, a point labels its pixel and a line the pixels that it crosses.</source>
      <translation>Punkte und Linien geben den Pixeln innerhalb dieses Abstands ein Label, in Einheiten des KBS der Szene, meist Meter. Mit 0 gibt ein Punkt seinem Pixel ein Label und eine Linie den Pixeln, die sie kreuzt.</translation>
    </message>
    <message>
      <source>Pixels with several classes</source>
      <translation>Pixel mit mehreren Klassen</translation>
    </message>
    <message>
      <source>Pixels in polygons of several classes. unlabelled: they are not used. last: they get the class of the last polygon in the layer. Their number is in the log.</source>
      <translation>Pixel in Polygonen mehrerer Klassen. unlabelled: Sie werden nicht verwendet. last: Sie erhalten die Klasse des letzten Polygons im Layer. Ihre Anzahl steht im Protokoll.</translation>
    </message>
    <message>
      <source>Merge table</source>
      <translation>Zusammenführungstabelle</translation>
    </message>
    <message>
      <source>CSV file with the columns from and to, which merges classes by name or code. A class with an empty cell in the column to is left out.</source>
      <translation>CSV-Datei mit den Spalten from und to, die Klassen nach Name oder Code zusammenführt. Eine Klasse mit einer leeren Zelle in der Spalte to wird ausgelassen.</translation>
    </message>
    <message>
      <source>Resample raster labels on another grid</source>
      <translation>Rasterlabels in anderem Gitter umrechnen</translation>
    </message>
    <message>
      <source>A raster of labels on another grid than the scene is resampled, nearest neighbour. Otherwise it is refused.</source>
      <translation>Ein Raster von Labels in einem anderen Gitter als dem der Szene wird umgerechnet, nächster Nachbar. Andernfalls wird es abgelehnt.</translation>
    </message>
    <message>
      <source>the variable HSI_PYTHON</source>
      <translation>die Variable HSI_PYTHON</translation>
    </message>
    <message>
      <source>the Processing settings</source>
      <translation>die Verarbeitungseinstellungen</translation>
    </message>
    <message>
      <source>the plugin's own environment</source>
      <translation>die eigene Umgebung der Erweiterung</translation>
    </message>
    <message>
      <source>the plugin's own environment, which an earlier version created in the QGIS profile</source>
      <translation>die eigene Umgebung der Erweiterung, die eine frühere Version im QGIS-Profil erstellt hat</translation>
    </message>
    <message>
      <source>the Python in {folder}, which no longer exists</source>
      <translation>Python in {folder}, das nicht mehr existiert</translation>
    </message>
    <message>
      <source>Python {old} in {folder}, which is now Python {new}</source>
      <translation>Python {old} in {folder}, das jetzt Python {new} ist</translation>
    </message>
    <message>
      <source>There is no processing environment yet: run “Set up the processing environment” (in Raster &gt; Hyperspectral classification &gt; First steps, or in the Processing Toolbox) first.</source>
      <translation>Es gibt noch keine Verarbeitungsumgebung: Führen Sie zuerst „Verarbeitungsumgebung einrichten“ aus (unter Raster &gt; Hyperspektrale Klassifikation &gt; Erste Schritte oder in der Verarbeitungs-Werkzeugkiste).</translation>
    </message>
    <message>
      <source>The environment {folder}, chosen by {origin}, was created from {lost}. An update of QGIS or of Python is the usual cause. Run “Set up the processing environment” again.</source>
      <translation>Die Umgebung {folder} (gewählt durch: {origin}) wurde hiermit erstellt: {lost}. Die übliche Ursache ist eine Aktualisierung von QGIS oder Python. Führen Sie „Verarbeitungsumgebung einrichten“ erneut aus.</translation>
    </message>
    <message>
      <source>The Python interpreter {path}, chosen by {origin}, does not exist: correct it, or run “Set up the processing environment”.</source>
      <translation>Der Python-Interpreter {path} (gewählt durch: {origin}) existiert nicht: Berichtigen Sie den Pfad, oder führen Sie „Verarbeitungsumgebung einrichten“ aus.</translation>
    </message>
    <message>
      <source>The plugin was updated and its processing environment lacks the new packages: run “Set up the processing environment” again.</source>
      <translation>Die Erweiterung wurde aktualisiert, und ihrer Verarbeitungsumgebung fehlen die neuen Pakete: Führen Sie „Verarbeitungsumgebung einrichten“ erneut aus.</translation>
    </message>
    <message>
      <source>{name} ({memory:.0f} GiB)</source>
      <translation>{name} ({memory:.0f} GiB)</translation>
    </message>
    <message>
      <source>The set-up installs it with “Optional packages” (EXTRAS).</source>
      <translation>Die Einrichtung installiert es mit „Optionale Pakete“ (EXTRAS).</translation>
    </message>
    <message>
      <source>Interpreter</source>
      <translation>Interpreter</translation>
    </message>
    <message>
      <source>Chosen by</source>
      <translation>Gewählt durch</translation>
    </message>
    <message>
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Threads</translation>
    </message>
    <message>
      <source>CUDA build of torch</source>
      <translation>CUDA-Build von torch</translation>
    </message>
    <message>
      <source>none: it computes on the CPU</source>
      <translation>keiner: rechnet auf der CPU</translation>
    </message>
    <message>
      <source>Graphics cards</source>
      <translation>Grafikkarten</translation>
    </message>
    <message>
      <source>none that torch can use</source>
      <translation>keine, die torch verwenden kann</translation>
    </message>
    <message>
      <source>Backbones of timm</source>
      <translation>Backbones von timm</translation>
    </message>
    <message>
      <source>ONNX (optional)</source>
      <translation>ONNX (optional)</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>ONNX Runtime computes with</source>
      <translation>ONNX Runtime rechnet mit</translation>
    </message>
    <message>
      <source>nothing: ONNX Runtime is missing.</source>
      <translation>nichts: ONNX Runtime fehlt.</translation>
    </message>
    <message>
      <source>Processing environment</source>
      <translation>Verarbeitungsumgebung</translation>
    </message>
    <message>
      <source>Another QGIS is creating an environment in {folder}; wait until it has finished.</source>
      <translation>Ein anderes QGIS erstellt gerade eine Umgebung in {folder}; warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
      <source>Checking the environment</source>
      <translation>Die Umgebung wird geprüft</translation>
    </message>
    <message>
      <source>The environment cannot be created in {folder}: {reason}</source>
      <translation>Die Umgebung kann in {folder} nicht erstellt werden: {reason}</translation>
    </message>
    <message>
      <source>The program {path} does not answer as a Python interpreter with the packages does.</source>
      <translation>Das Programm {path} antwortet nicht wie ein Python-Interpreter mit den Paketen.</translation>
    </message>
    <message>
      <source>The interpreter {path} lacks {packages}: install them there (pip install -r {requirements}), or let the plugin create its own environment.</source>
      <translation>Dem Interpreter {path} fehlt {packages}: Installieren Sie dies dort (pip install -r {requirements}), oder lassen Sie die Erweiterung ihre eigene Umgebung erstellen.</translation>
    </message>
    <message>
      <source>The environment needs about {needed:.0f} GB in {folder}, but only {free:.1f} GB are free; free some space first.</source>
      <translation>Die Umgebung braucht etwa {needed:.0f} GB in {folder}, aber nur {free:.1f} GB sind frei; schaffen Sie zuerst Platz.</translation>
    </message>
    <message>
      <source>Creating a virtual environment</source>
      <translation>Eine virtuelle Umgebung wird erstellt</translation>
    </message>
    <message>
      <source>The virtual environment could not be created.</source>
      <translation>Die virtuelle Umgebung konnte nicht erstellt werden.</translation>
    </message>
    <message>
      <source>class {code}</source>
      <translation>Klasse {code}</translation>
    </message>
    <message>
      <source>The file {name} holds {count} layers, and all would be replaced; choose another name.</source>
      <translation>Die Datei {name} enthält {count} Layer, und alle würden ersetzt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>The label layer cannot be written: {reason}</source>
      <translation>Der Labellayer kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
      <source>code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>A class has no name: give it one.</source>
      <translation>Eine Klasse hat keinen Namen: Geben Sie ihr einen.</translation>
    </message>
    <message>
      <source>Two classes have the {kind} “{value}”: change one of them.</source>
      <translation>Zwei Klassen stimmen überein ({kind}: „{value}“): Ändern Sie eine davon.</translation>
    </message>
    <message>
      <source>The layer “{layer}” is neither a raster nor a vector layer.</source>
      <translation>Der Layer „{layer}“ ist weder ein Raster noch ein Vektorlayer.</translation>
    </message>
    <message>
      <source>symbology of the layer {layer}</source>
      <translation>Symbolisierung des Layers {layer}</translation>
    </message>
    <message>
      <source>The categories “{first}” and “{second}” of the layer “{layer}” are both the class code {code}: merge them in the symbology, or correct the values of the field.</source>
      <translation>Die Kategorien „{first}“ und „{second}“ des Layers „{layer}“ sind beide der Klassencode {code}: Führen Sie sie in der Symbolisierung zusammen, oder berichtigen Sie die Werte des Feldes.</translation>
    </message>
    <message>
      <source>No feature of the layer “{layer}” is selected: select the features to use, or switch “Selected features only” off.</source>
      <translation>Kein Objekt des Layers „{layer}“ ist gewählt: Wählen Sie die zu verwendenden Objekte, oder schalten Sie „Nur gewählte Objekte“ aus.</translation>
    </message>
    <message>
      <source>The layer “{layer}” cannot be exported for the worker: {reason}</source>
      <translation>Der Layer „{layer}“ kann nicht für den Arbeitsprozess exportiert werden: {reason}</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no field “{field}”; it has {fields}.</source>
      <translation>Der Layer „{layer}“ hat kein Feld „{field}“; vorhandene Felder: {fields}.</translation>
    </message>
    <message>
      <source>The path of the folder {folder} is {excess} characters too long: torch would have files with paths of {length} characters, and Windows allows {limit}. Set the variable HSI_ENVIRONMENTS to a folder with a short path, for example C:\hsi, or let an administrator enable long paths (LongPathsEnabled).</source>
      <translation>Der Pfad des Ordners {folder} ist {excess} Zeichen zu lang: torch hätte Dateien mit Pfaden von {length} Zeichen, und Windows erlaubt {limit}. Setzen Sie die Variable HSI_ENVIRONMENTS auf einen Ordner mit kurzem Pfad, zum Beispiel C:\hsi, oder lassen Sie lange Pfade von einem Administrator freigeben (LongPathsEnabled).</translation>
    </message>
    <message>
      <source>Overall accuracy (0 to 1)</source>
      <translation>Gesamtgenauigkeit (0 bis 1)</translation>
    </message>
    <message>
      <source>Average accuracy: mean recall of the classes (0 to 1)</source>
      <translation>Mittlere Genauigkeit: mittlerer Recall der Klassen (0 bis 1)</translation>
    </message>
    <message>
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <source>{number} classes</source>
      <translation>{number} Klassen</translation>
    </message>
    <message>
      <source>accuracy on test pixels {percent:.1f} %</source>
      <translation>Genauigkeit auf Testpixeln {percent:.1f} %</translation>
    </message>
    <message>
      <source>accuracy on validation pixels {percent:.1f} %</source>
      <translation>Genauigkeit auf Validierungspixeln {percent:.1f} %</translation>
    </message>
    <message>
      <source>Message: {detail}</source>
      <translation>Meldung: {detail}</translation>
    </message>
    <message>
      <source>The whole output is in {log}.</source>
      <translation>Die ganze Ausgabe steht in {log}.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
      <source>Free some space and run the set-up again.</source>
      <translation>Schaffen Sie Platz, und führen Sie die Einrichtung erneut aus.</translation>
    </message>
    <message>
      <source>A downloaded package is not the tested one: its checksum differs.</source>
      <translation>Ein heruntergeladenes Paket ist nicht das getestete: Seine Prüfsumme weicht ab.</translation>
    </message>
    <message>
      <source>The download was repeated. Ask the administrator of your package index, or turn off “Tested versions only” (PINNED) if you trust the index.</source>
      <translation>Das Herunterladen wurde wiederholt. Fragen Sie den Administrator Ihres Paketindex, oder schalten Sie „Nur getestete Versionen“ (PINNED) aus, wenn Sie dem Index vertrauen.</translation>
    </message>
    <message>
      <source>The folder {folder} has no wheel of {package} for this Python and system.</source>
      <translation>Der Ordner {folder} hat kein Wheel von {package} für dieses Python und System.</translation>
    </message>
    <message>
      <source>Fill the folder again for this Python and system; the page “Install” has the commands.</source>
      <translation>Füllen Sie den Ordner neu für dieses Python und System; die Seite „Install“ enthält die Befehle.</translation>
    </message>
    <message>
      <source>The folder {folder} has a damaged wheel.</source>
      <translation>Der Ordner {folder} hat ein beschädigtes Wheel.</translation>
    </message>
    <message>
      <source>Copy its files again.</source>
      <translation>Kopieren Sie seine Dateien erneut.</translation>
    </message>
    <message>
      <source>The certificate of {host} is not trusted.</source>
      <translation>Dem Zertifikat von {host} wird nicht vertraut.</translation>
    </message>
    <message>
      <source>A proxy or firewall probably replaces certificates: add its authority in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, or give its file in the variable REQUESTS_CA_BUNDLE.</source>
      <translation>Wahrscheinlich ersetzt ein Proxy oder eine Firewall Zertifikate: Fügen Sie die Zertifizierungsstelle unter Einstellungen &gt; Optionen &gt; Authentifizierung &gt; Zertifikate verwalten hinzu, oder geben Sie ihre Datei in der Variable REQUESTS_CA_BUNDLE an.</translation>
    </message>
    <message>
      <source>The proxy refuses the access to {host}.</source>
      <translation>Der Proxy verweigert den Zugriff auf {host}.</translation>
    </message>
    <message>
      <source>Give user and password of the proxy in Settings &gt; Options &gt; Network, or ask its administrator to allow this host. {index}</source>
      <translation>Geben Sie Benutzer und Passwort des Proxys unter Einstellungen &gt; Optionen &gt; Netzwerk an, oder bitten Sie seinen Administrator, diesen Host freizugeben. {index}</translation>
    </message>
    <message>
      <source>The proxy on the way to {host} cannot be reached: check the network.</source>
      <translation>Der Proxy auf dem Weg zu {host} ist nicht erreichbar: Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
      <source>Check the proxy in Settings &gt; Options &gt; Network. {index}</source>
      <translation>Prüfen Sie den Proxy unter Einstellungen &gt; Optionen &gt; Netzwerk. {index}</translation>
    </message>
    <message>
      <source>{host} refuses the access.</source>
      <translation>{host} verweigert den Zugriff.</translation>
    </message>
    <message>
      <source>Give user and password: of the proxy in Settings &gt; Options &gt; Network, of an index in the configuration of pip. {index}</source>
      <translation>Geben Sie Benutzer und Passwort an: für den Proxy unter Einstellungen &gt; Optionen &gt; Netzwerk, für einen Index in der Konfiguration von pip. {index}</translation>
    </message>
    <message>
      <source>Downloads from {host} break off.</source>
      <translation>Downloads von {host} brechen ab.</translation>
    </message>
    <message>
      <source>Run the set-up again: files that are complete are not downloaded again. {index}</source>
      <translation>Führen Sie die Einrichtung erneut aus: Vollständige Dateien werden nicht noch einmal heruntergeladen. {index}</translation>
    </message>
    <message>
      <source>The package index {host} cannot be reached: check the network.</source>
      <translation>Der Paketindex {host} ist nicht erreichbar: Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
      <source>Set a proxy in Settings &gt; Options &gt; Network. {index}</source>
      <translation>Richten Sie unter Einstellungen &gt; Optionen &gt; Netzwerk einen Proxy ein. {index}</translation>
    </message>
    <message>
      <source>The package index {host} has no build of {package} for this Python and system, or cannot be reached.</source>
      <translation>Der Paketindex {host} hat keinen Build von {package} für dieses Python und System, oder er ist nicht erreichbar.</translation>
    </message>
    <message>
      <source>Choose another “Base interpreter” (PYTHON). {index}</source>
      <translation>Wählen Sie einen anderen „Basisinterpreter“ (PYTHON). {index}</translation>
    </message>
    <message>
      <source>The packages need versions that exclude each other.</source>
      <translation>Die Pakete brauchen Versionen, die einander ausschließen.</translation>
    </message>
    <message>
      <source>Choose fewer “Optional packages” (EXTRAS), or turn off “Tested versions only” (PINNED).</source>
      <translation>Wählen Sie weniger „Optionale Pakete“ (EXTRAS), oder schalten Sie „Nur getestete Versionen“ (PINNED) aus.</translation>
    </message>
    <message>
      <source>The packages could not be installed.</source>
      <translation>Die Pakete konnten nicht installiert werden.</translation>
    </message>
    <message>
      <source>Run the set-up again.</source>
      <translation>Führen Sie die Einrichtung erneut aus.</translation>
    </message>
    <message>
      <source>Or give an index that has torch in “Package index for torch” (INDEX), or “Folder with wheel files” (WHEELS).</source>
      <translation>Oder geben Sie einen Index an, der torch hat, bei „Paketindex für torch“ (INDEX), oder „Ordner mit Wheel-Dateien“ (WHEELS).</translation>
    </message>
    <message>
      <source>Or set another index in the configuration of pip (index-url), or give “Folder with wheel files” (WHEELS).</source>
      <translation>Oder stellen Sie in der Konfiguration von pip einen anderen Index ein (index-url), oder geben Sie „Ordner mit Wheel-Dateien“ (WHEELS) an.</translation>
    </message>
    <message>
      <source>There is no list of tested versions for this system; the newest versions that the plugin allows are installed.</source>
      <translation>Für dieses System gibt es keine Liste getesteter Versionen; die neuesten Versionen, die die Erweiterung erlaubt, werden installiert.</translation>
    </message>
    <message>
      <source>A download broke off; attempt {next} of {last} follows.</source>
      <translation>Ein Download ist abgebrochen; Versuch {next} von {last} folgt.</translation>
    </message>
    <message>
      <source>pip cannot use the proxy {host} of QGIS, because it is not an HTTP proxy. pip uses its own configuration; install from a folder with wheels if this fails.</source>
      <translation>pip kann den Proxy {host} von QGIS nicht verwenden, weil er kein HTTP-Proxy ist. pip verwendet seine eigene Konfiguration; installieren Sie aus einem Ordner mit Wheels, wenn dies fehlschlägt.</translation>
    </message>
    <message>
      <source>Installing the packages; this takes a few minutes</source>
      <translation>Die Pakete werden installiert; dies dauert einige Minuten</translation>
    </message>
    <message>
      <source>Installing: {done} of about {all} packages</source>
      <translation>Installation: {done} von etwa {all} Paketen</translation>
    </message>
    <message>
      <source>Downloading: {done:.0f} of about {all:.0f} MB</source>
      <translation>Download: {done:.0f} von etwa {all:.0f} MB</translation>
    </message>
    <message>
      <source>, about {minutes:.0f} min left</source>
      <translation>, noch etwa {minutes:.0f} min</translation>
    </message>
    <message>
      <source>Example models</source>
      <translation>Beispielmodelle</translation>
    </message>
    <message>
      <source>Hyperspectral classification</source>
      <translation>Hyperspektrale Klassifikation</translation>
    </message>
    <message>
      <source>Python interpreter of the processing environment (empty: the plugin's own)</source>
      <translation>Python-Interpreter der Verarbeitungsumgebung (leer: der eigene der Erweiterung)</translation>
    </message>
    <message>
      <source>of the model: {value}</source>
      <translation>vom Modell: {value}</translation>
    </message>
    <message>
      <source>tuned: {value}</source>
      <translation>abgestimmt: {value}</translation>
    </message>
    <message>
      <source>as in the model</source>
      <translation>wie im Modell</translation>
    </message>
    <message>
      <source>recipe</source>
      <translation>Rezept</translation>
    </message>
    <message>
      <source>recipe: {value}</source>
      <translation>Rezept: {value}</translation>
    </message>
    <message>
      <source>not used</source>
      <translation>nicht verwendet</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>The method {method} was trained on {train} labelled pixels of {classes} classes and has mapped {pixels} pixels.</source>
      <translation>Die Methode {method} wurde auf {train} Pixeln mit Label aus {classes} Klassen trainiert und hat {pixels} Pixel kartiert.</translation>
    </message>
    <message>
      <source> (95 % interval {low:.1f} to {high:.1f} %)</source>
      <translation> (95-%-Intervall {low:.1f} bis {high:.1f} %)</translation>
    </message>
    <message>
      <source>Of {test} test pixels, which the method has not learned, {share} are right</source>
      <translation>Von {test} Testpixeln, die die Methode nicht gelernt hat, sind {share} richtig</translation>
    </message>
    <message>
      <source>; the least reliable class is {name} (F1 {f1:.2f})</source>
      <translation>; die unzuverlässigste Klasse ist {name} (F1 {f1:.2f})</translation>
    </message>
    <message>
      <source>Test pixels lie beside training pixels, because the labels allow no other split: expect a lower accuracy in the rest of the scene, and label more fields apart from each other to measure it.</source>
      <translation>Testpixel liegen neben Trainingspixeln, weil die Labels keine andere Aufteilung zulassen: Erwarten Sie im Rest der Szene eine geringere Genauigkeit, und geben Sie mehr voneinander getrennten Feldflächen Labels, um sie zu messen.</translation>
    </message>
    <message>
      <source>Test pixels lie apart from training pixels, but in too few places for an interval: label more fields apart from each other before you rely on this number.</source>
      <translation>Testpixel liegen getrennt von Trainingspixeln, aber an zu wenigen Orten für ein Intervall: Geben Sie mehr voneinander getrennten Feldflächen Labels, bevor Sie sich auf diese Zahl verlassen.</translation>
    </message>
    <message>
      <source>Test pixels lie apart from training pixels, so expect this accuracy wherever the scene is like the labelled places, and less elsewhere and in other scenes.</source>
      <translation>Testpixel liegen getrennt von Trainingspixeln. Erwarten Sie diese Genauigkeit also überall, wo die Szene den Orten mit Labels gleicht, und eine geringere anderswo und in anderen Szenen.</translation>
    </message>
    <message>
      <source>There is no file {name} in {folder}: run “pip download --no-deps {package}” there.</source>
      <translation>Es gibt keine Datei {name} in {folder}: Führen Sie dort „pip download --no-deps {package}“ aus.</translation>
    </message>
    <message>
      <source>{path} has another checksum than the package with the sample scene: download it again.</source>
      <translation>{path} hat eine andere Prüfsumme als das Paket mit der Beispielszene: Laden Sie es erneut herunter.</translation>
    </message>
    <message>
      <source>Downloading the sample scene (7 MB) …</source>
      <translation>Die Beispielszene (7 MB) wird heruntergeladen …</translation>
    </message>
    <message>
      <source>The layer “{layer}” is not a file that GDAL reads (it comes from “{provider}”): save it as GeoTIFF first (Export &gt; Save As), then choose the file.</source>
      <translation>Der Layer „{layer}“ ist keine Datei, die GDAL liest (Quelle: „{provider}“): Speichern Sie ihn zuerst als GeoTIFF (Export &gt; Speichern als), und wählen Sie dann die Datei.</translation>
    </message>
    <message>
      <source>nowhere</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>The layer “{layer}” lies in the memory of QGIS, or it cannot be read: save it as GeoTIFF first (Export &gt; Save As), then choose the file.</source>
      <translation>Der Layer „{layer}“ liegt im Speicher von QGIS, oder er kann nicht gelesen werden: Speichern Sie ihn zuerst als GeoTIFF (Export &gt; Speichern als), und wählen Sie dann die Datei.</translation>
    </message>
    <message>
      <source>The layer “{layer}” describes a web service: save it as GeoTIFF first (Export &gt; Save As), then choose the file.</source>
      <translation>Der Layer „{layer}“ beschreibt einen Webdienst: Speichern Sie ihn zuerst als GeoTIFF (Export &gt; Speichern als), und wählen Sie dann die Datei.</translation>
    </message>
    <message>
      <source>The scene cannot be read; its file may be damaged or gone.</source>
      <translation>Die Szene kann nicht gelesen werden; ihre Datei ist vielleicht beschädigt oder fehlt.</translation>
    </message>
    <message>
      <source>The scene is now drawn with the bands {bands} as red, green and blue.</source>
      <translation>Die Szene wird jetzt mit den Kanälen {bands} als Rot, Grün und Blau gezeichnet.</translation>
    </message>
    <message>
      <source>Raster of class codes, for example from “Split labels”. If empty, some of the training labels are held out.</source>
      <translation>Raster von Klassencodes, zum Beispiel aus „Labels aufteilen“. Wenn leer, wird ein Teil der Trainingslabels zurückgehalten.</translation>
    </message>
    <message>
      <source>Share of the training labels that is held out if there are no validation labels.</source>
      <translation>Anteil der Trainingslabels, der zurückgehalten wird, wenn es keine Validierungslabels gibt.</translation>
    </message>
    <message>
      <source>Bands to use, counted from 1, for example 1-103,110. If empty, all bands that are not marked as bad.</source>
      <translation>Zu verwendende Kanäle, gezählt ab 1, zum Beispiel 1-103,110. Wenn leer, alle Kanäle, die nicht als schlecht markiert sind.</translation>
    </message>
    <message>
      <source>Form of the network</source>
      <translation>Form des Netzes</translation>
    </message>
    <message>
      <source>corrected: mistakes of the published code are corrected, and sizes follow from the data. faithful: the published layers and settings, mistakes included.</source>
      <translation>corrected: Fehler des veröffentlichten Codes sind berichtigt, und Größen folgen aus den Daten. faithful: die veröffentlichten Schichten und Einstellungen, einschließlich der Fehler.</translation>
    </message>
    <message>
      <source>Scale the bands</source>
      <translation>Kanäle skalieren</translation>
    </message>
    <message>
      <source>Scale every band to unit variance before the components are found.</source>
      <translation>Jeden Kanal auf Varianz 1 skalieren, bevor die Komponenten gesucht werden.</translation>
    </message>
    <message>
      <source>Whiten</source>
      <translation>Weißen</translation>
    </message>
    <message>
      <source>Scale the components to unit variance. Not used by the reduction discriminant.</source>
      <translation>Die Komponenten auf Varianz 1 skalieren. Von der Reduktion discriminant nicht verwendet.</translation>
    </message>
    <message>
      <source>Reduction</source>
      <translation>Reduktion</translation>
    </message>
    <message>
      <source>How the components that replace the bands are found. If empty, as the recipe of the network says.
pca: principal components of the whole scene.
discriminant: directions that separate the classes of the training pixels, in units of the spread within a class.
mnf: minimum noise fraction, directions of the scene with the most variance for their noise.
pls: partial least squares, directions of large covariance between the spectra of the training pixels and their classes.</source>
      <translation>Wie die Komponenten gefunden werden, die die Kanäle ersetzen. Wenn leer, wie das Rezept des Netzes angibt.
pca: Hauptkomponenten der ganzen Szene.
discriminant: Richtungen, die die Klassen der Trainingspixel trennen, in Einheiten der Streuung innerhalb einer Klasse.
mnf: Minimum Noise Fraction, Richtungen der Szene mit der größten Varianz im Verhältnis zu ihrem Rauschen.
pls: Partial Least Squares, Richtungen großer Kovarianz zwischen den Spektren der Trainingspixel und ihren Klassen.</translation>
    </message>
    <message>
      <source>Pretreatment of spectra</source>
      <translation>Vorbehandlung der Spektren</translation>
    </message>
    <message>
      <source>What is done with each spectrum before everything else. If empty, as the recipe of the network says.
none: nothing.
snv: standard normal variate, the spectrum less its mean, divided by its standard deviation; removes differences in brightness.
continuum: continuum removal, the spectrum divided by its upper convex hull.
derivative: first derivative over wavelength (Savitzky-Golay).</source>
      <translation>Was mit jedem Spektrum vor allem anderen getan wird. Wenn leer, wie das Rezept des Netzes angibt.
none: nichts.
snv: Standardnormalvariate, das Spektrum abzüglich seines Mittels, geteilt durch seine Standardabweichung; entfernt Helligkeitsunterschiede.
continuum: Kontinuumsentfernung, das Spektrum geteilt durch seine obere konvexe Hülle.
derivative: erste Ableitung nach der Wellenlänge (Savitzky-Golay).</translation>
    </message>
    <message>
      <source>Maximum number of passes over the training pixels. Training often stops earlier.</source>
      <translation>Höchstzahl der Durchgänge über die Trainingspixel. Das Training endet oft früher.</translation>
    </message>
    <message>
      <source>Patience</source>
      <translation>Geduld</translation>
    </message>
    <message>
      <source>Training stops after this number of epochs without a better validation result.</source>
      <translation>Das Training endet nach dieser Anzahl von Epochen ohne besseres Validierungsergebnis.</translation>
    </message>
    <message>
      <source>Number of patches in one training step.</source>
      <translation>Anzahl der Patches in einem Trainingsschritt.</translation>
    </message>
    <message>
      <source>Learning rate of the optimizer at the start.</source>
      <translation>Lernrate des Optimierers zu Beginn.</translation>
    </message>
    <message>
      <source>Shrinks the weights towards zero, to reduce overfitting.</source>
      <translation>Lässt die Gewichte in Richtung null schrumpfen, um Überanpassung zu verringern.</translation>
    </message>
    <message>
      <source>Give rare classes the same weight as frequent ones.</source>
      <translation>Seltenen Klassen dasselbe Gewicht geben wie häufigen.</translation>
    </message>
    <message>
      <source>Flip patches and rotate them by quarter turns at random.</source>
      <translation>Patches zufällig spiegeln und um Vierteldrehungen drehen.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise that is added to standardised spectra. 0 adds none.</source>
      <translation>Standardabweichung des Rauschens, das zu standardisierten Spektren addiert wird. 0 addiert keines.</translation>
    </message>
    <message>
      <source>Label smoothing</source>
      <translation>Label-Glättung</translation>
    </message>
    <message>
      <source>Share of each training label that is spread over all classes, to reduce overconfidence. 0 spreads none.</source>
      <translation>Anteil jedes Trainingslabels, der über alle Klassen verteilt wird, um übermäßige Konfidenz zu verringern. 0 verteilt nichts.</translation>
    </message>
    <message>
      <source>Seed of all random choices. The same seed on the same computer gives the same model.</source>
      <translation>Startwert aller Zufallsauswahlen. Derselbe Startwert auf demselben Computer ergibt dasselbe Modell.</translation>
    </message>
    <message>
      <source>Mixed precision</source>
      <translation>Gemischte Genauigkeit</translation>
    </message>
    <message>
      <source>Compute in half precision where it is faster; only on a graphics card.</source>
      <translation>Mit halber Genauigkeit rechnen, wo es schneller ist; nur auf einer Grafikkarte.</translation>
    </message>
    <message>
      <source>Choose the scene first: a raster file, whose bands are listed here.</source>
      <translation>Wählen Sie zuerst die Szene: eine Rasterdatei, deren Kanäle hier aufgelistet werden.</translation>
    </message>
    <message>
      <source>Band</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <source>Wavelength (nm)</source>
      <translation>Wellenlänge (nm)</translation>
    </message>
    <message>
      <source>Use the selected</source>
      <translation>Ausgewählte verwenden</translation>
    </message>
    <message>
      <source>Leave the selected out</source>
      <translation>Ausgewählte auslassen</translation>
    </message>
    <message>
      <source>All but bad bands</source>
      <translation>Alle außer schlechten Kanälen</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>schlecht</translation>
    </message>
    <message>
      <source>Select rows with the mouse and the Shift key, or tick single bands.</source>
      <translation>Wählen Sie Zeilen mit der Maus und der Umschalttaste aus, oder haken Sie einzelne Kanäle an.</translation>
    </message>
    <message>
      <source>{number} of {all} bands</source>
      <translation>{number} von {all} Kanälen</translation>
    </message>
    <message>
      <source>Band combination</source>
      <translation>Kanalkombination</translation>
    </message>
    <message>
      <source>No raster layer is selected: select the scene in the panel “Layers” first.</source>
      <translation>Kein Rasterlayer ist gewählt: Wählen Sie zuerst die Szene im Bedienfeld „Layer“.</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no bands near {wanted} nm: choose another band combination.</source>
      <translation>Der Layer „{layer}“ hat keine Kanäle nahe {wanted} nm: Wählen Sie eine andere Kanalkombination.</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no wavelengths, so its bands near {wanted} nm are unknown: import the scene with “Import a cube” and a list of its wavelengths.</source>
      <translation>Der Layer „{layer}“ hat keine Wellenlängen; seine Kanäle nahe {wanted} nm sind daher unbekannt: Importieren Sie die Szene mit „Datenwürfel importieren“ und einer Liste ihrer Wellenlängen.</translation>
    </message>
    <message>
      <source>graphics card if there is one</source>
      <translation>Grafikkarte, falls vorhanden</translation>
    </message>
    <message>
      <source>processor</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <source>NVIDIA graphics card</source>
      <translation>NVIDIA-Grafikkarte</translation>
    </message>
    <message>
      <source>weak</source>
      <translation>schwach</translation>
    </message>
    <message>
      <source>medium</source>
      <translation>mittel</translation>
    </message>
    <message>
      <source>strong</source>
      <translation>stark</translation>
    </message>
    <message>
      <source>search yes and no</source>
      <translation>ja und nein suchen</translation>
    </message>
    <message>
      <source>principal components</source>
      <translation>Hauptkomponenten</translation>
    </message>
    <message>
      <source>directions that separate the classes</source>
      <translation>Richtungen, die die Klassen trennen</translation>
    </message>
    <message>
      <source>minimum noise fraction</source>
      <translation>Minimum Noise Fraction</translation>
    </message>
    <message>
      <source>partial least squares</source>
      <translation>partielle kleinste Quadrate</translation>
    </message>
    <message>
      <source>automatic choice</source>
      <translation>automatische Wahl</translation>
    </message>
    <message>
      <source>3-D and 2-D convolutions</source>
      <translation>3-D- und 2-D-Faltungen</translation>
    </message>
    <message>
      <source>convolutions with channel attention</source>
      <translation>Faltungen mit Kanal-Aufmerksamkeit</translation>
    </message>
    <message>
      <source>residual network with attention</source>
      <translation>Residualnetz mit Aufmerksamkeit</translation>
    </message>
    <message>
      <source>light transformer</source>
      <translation>leichter Transformer</translation>
    </message>
    <message>
      <source>recurrent network with attention</source>
      <translation>rekurrentes Netz mit Aufmerksamkeit</translation>
    </message>
    <message>
      <source>discriminant analysis with surroundings</source>
      <translation>Diskriminanzanalyse mit Umgebung</translation>
    </message>
    <message>
      <source>support vector machine</source>
      <translation>Support-Vektor-Maschine</translation>
    </message>
    <message>
      <source>random forest</source>
      <translation>Zufallswald</translation>
    </message>
    <message>
      <source>linear discriminant analysis</source>
      <translation>lineare Diskriminanzanalyse</translation>
    </message>
    <message>
      <source>gradient boosting</source>
      <translation>Gradient Boosting</translation>
    </message>
    <message>
      <source>support vectors and discriminant analysis</source>
      <translation>Support-Vektoren und Diskriminanzanalyse</translation>
    </message>
    <message>
      <source>mean of two support vector machines</source>
      <translation>Mittelwert von zwei Support-Vektor-Maschinen</translation>
    </message>
    <message>
      <source>image network of the package timm</source>
      <translation>Bildnetz aus dem Paket timm</translation>
    </message>
    <message>
      <source>without the mistakes of the published code</source>
      <translation>ohne die Fehler des veröffentlichten Codes</translation>
    </message>
    <message>
      <source>as published</source>
      <translation>wie veröffentlicht</translation>
    </message>
    <message>
      <source>spectra as they are</source>
      <translation>Spektren, wie sie sind</translation>
    </message>
    <message>
      <source>standard normal variate</source>
      <translation>Standard Normal Variate</translation>
    </message>
    <message>
      <source>continuum removal</source>
      <translation>Kontinuumsentfernung</translation>
    </message>
    <message>
      <source>first derivative</source>
      <translation>erste Ableitung</translation>
    </message>
    <message>
      <source>pixels with their centre in the polygon</source>
      <translation>Pixel mit der Mitte im Polygon</translation>
    </message>
    <message>
      <source>all pixels that the polygon touches</source>
      <translation>alle Pixel, die das Polygon berührt</translation>
    </message>
    <message>
      <source>pixels wholly in the polygon</source>
      <translation>Pixel ganz im Polygon</translation>
    </message>
    <message>
      <source>class of the last polygon</source>
      <translation>Klasse des letzten Polygons</translation>
    </message>
    <message>
      <source>squares of the scene</source>
      <translation>Quadrate der Szene</translation>
    </message>
    <message>
      <source>connected areas of a class</source>
      <translation>zusammenhängende Flächen einer Klasse</translation>
    </message>
    <message>
      <source>whole polygons</source>
      <translation>ganze Polygone</translation>
    </message>
    <message>
      <source>single pixels</source>
      <translation>einzelne Pixel</translation>
    </message>
    <message>
      <source>parts if there are few features</source>
      <translation>Teile, wenn es wenige Objekte gibt</translation>
    </message>
    <message>
      <source>whole features</source>
      <translation>ganze Objekte</translation>
    </message>
    <message>
      <source>separate parts of features</source>
      <translation>einzelne Teile der Objekte</translation>
    </message>
    <message>
      <source>every layer</source>
      <translation>jede Schicht</translation>
    </message>
    <message>
      <source>only the last layer</source>
      <translation>nur die letzte Schicht</translation>
    </message>
    <message>
      <source>attention if the network has it</source>
      <translation>Attention, wenn das Netz sie hat</translation>
    </message>
    <message>
      <source>gradients of each class</source>
      <translation>Gradienten jeder Klasse</translation>
    </message>
    <message>
      <source>attention of the network</source>
      <translation>Attention des Netzes</translation>
    </message>
    <message>
      <source>shows clusters most clearly</source>
      <translation>zeigt Cluster am deutlichsten</translation>
    </message>
    <message>
      <source>keeps neighbours together</source>
      <translation>hält Nachbarn zusammen</translation>
    </message>
    <message>
      <source>spectral angle</source>
      <translation>Spektralwinkel</translation>
    </message>
    <message>
      <source>spectral information divergence</source>
      <translation>spektrale Informationsdivergenz</translation>
    </message>
    <message>
      <source>as the layer says</source>
      <translation>wie im Layer angegeben</translation>
    </message>
    <message>
      <source>no probability sample</source>
      <translation>keine Zufallsstichprobe</translation>
    </message>
    <message>
      <source>at random in each stratum</source>
      <translation>zufällig in jedem Stratum</translation>
    </message>
    <message>
      <source>at random in the whole area</source>
      <translation>zufällig im ganzen Gebiet</translation>
    </message>
    <message>
      <source>grid with a random start</source>
      <translation>Gitter mit zufälligem Anfang</translation>
    </message>
    <message>
      <source>pixels in random blocks</source>
      <translation>Pixel in zufälligen Blöcken</translation>
    </message>
    <message>
      <source>two pixels in each square cell</source>
      <translation>zwei Pixel in jeder quadratischen Zelle</translation>
    </message>
    <message>
      <source>by area</source>
      <translation>nach der Fläche</translation>
    </message>
    <message>
      <source>the same number in each stratum</source>
      <translation>dieselbe Anzahl in jedem Stratum</translation>
    </message>
    <message>
      <source>smallest error of the overall accuracy</source>
      <translation>kleinster Fehler der Gesamtgenauigkeit</translation>
    </message>
    <message>
      <source>small errors in each stratum</source>
      <translation>kleine Fehler in jedem Stratum</translation>
    </message>
    <message>
      <source>as the training has chosen</source>
      <translation>wie beim Training gewählt</translation>
    </message>
    <message>
      <source>no smoothing</source>
      <translation>keine Glättung</translation>
    </message>
    <message>
      <source>held to the training labels</source>
      <translation>an den Trainingslabels festgehalten</translation>
    </message>
    <message>
      <source>a method in minutes</source>
      <translation>eine Methode in Minuten</translation>
    </message>
    <message>
      <source>more methods, takes longer</source>
      <translation>mehr Methoden, dauert länger</translation>
    </message>
    <message>
      <source>{word}: {name}</source>
      <translation>{word}: {name}</translation>
    </message>
    <message>
      <source>Choose bands by their wavelengths</source>
      <translation>Kanäle nach ihren Wellenlängen wählen</translation>
    </message>
    <message>
      <source>Mean spectra of classes</source>
      <translation>Mittlere Spektren der Klassen</translation>
    </message>
    <message>
      <source>No pixel of the scene has a class in this layer.</source>
      <translation>Kein Pixel der Szene hat in diesem Layer eine Klasse.</translation>
    </message>
    <message>
      <source>The raster “{layer}” is not drawn by classes: choose “Paletted/Unique values” in its symbology.</source>
      <translation>Das Raster „{layer}“ wird nicht nach Klassen gezeichnet: Wählen Sie „Paletten-/Eindeutige Werte“ in seiner Symbolisierung.</translation>
    </message>
    <message>
      <source>Choose the field of “{layer}” that has the class.</source>
      <translation>Wählen Sie das Feld von „{layer}“, das die Klasse enthält.</translation>
    </message>
    <message>
      <source>The field “{field}” has more than {count} values: choose the field of the class.</source>
      <translation>Das Feld „{field}“ hat mehr als {count} Werte: Wählen Sie das Feld der Klasse.</translation>
    </message>
    <message>
      <source>Choose a scene and a model first.</source>
      <translation>Wählen Sie zuerst eine Szene und ein Modell.</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>Vorgabe: {value}</translation>
    </message>
    <message>
      <source>Choose a layer of points of “Show the feature space”.</source>
      <translation>Wählen Sie einen Punktlayer aus „Merkmalsraum anzeigen“.</translation>
    </message>
    <message>
      <source>Selected pixels: {number}. Drag in the plot, or select points on the map.</source>
      <translation>Ausgewählte Pixel: {number}. Ziehen Sie im Diagramm mit der Maus, oder wählen Sie Punkte auf der Karte aus.</translation>
    </message>
    <message>
      <source>New label layer …</source>
      <translation>Neuer Labellayer …</translation>
    </message>
    <message>
      <source>Add a class</source>
      <translation>Klasse hinzufügen</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>Zählen</translation>
    </message>
    <message>
      <source>Count the polygons of each class again, and the pixels in them.</source>
      <translation>Die Polygone jeder Klasse und die Pixel in ihnen neu zählen.</translation>
    </message>
    <message>
      <source>Next suggested point</source>
      <translation>Nächster vorgeschlagener Punkt</translation>
    </message>
    <message>
      <source>Go to the next point without a class in a layer of “Suggest where to label next”.</source>
      <translation>Zum nächsten Punkt ohne Klasse in einem Layer aus „Nächste Orte für Labels vorschlagen“ gehen.</translation>
    </message>
    <message>
      <source>New label layer</source>
      <translation>Neuer Labellayer</translation>
    </message>
    <message>
      <source>The class “{name}” has polygons: delete them first.</source>
      <translation>Die Klasse „{name}“ hat Polygone: Löschen Sie diese zuerst.</translation>
    </message>
    <message>
      <source>Make a label layer, or choose one with the field “class”.</source>
      <translation>Erstellen Sie einen Labellayer, oder wählen Sie einen mit dem Feld „class“.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Polygons that are drawn next have this class.</source>
      <translation>Als Nächstes gezeichnete Polygone erhalten diese Klasse.</translation>
    </message>
    <message>
      <source>Polygons or points, and pixels of the scene in them</source>
      <translation>Polygone oder Punkte, und Pixel der Szene in ihnen</translation>
    </message>
    <message>
      <source>Remove the class; one that has polygons stays.</source>
      <translation>Die Klasse entfernen; hat sie Polygone, so bleibt sie.</translation>
    </message>
    <message>
      <source>No layer has suggested points: run “Suggest where to label next” with a model first.</source>
      <translation>Kein Layer hat vorgeschlagene Punkte: Führen Sie zuerst „Nächste Orte für Labels vorschlagen“ mit einem Modell aus.</translation>
    </message>
    <message>
      <source>All suggested points have a class.</source>
      <translation>Alle vorgeschlagenen Punkte haben eine Klasse.</translation>
    </message>
    <message>
      <source>Point {rank}: {reason}</source>
      <translation>Punkt {rank}: {reason}</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Zuletzt verwendet</translation>
    </message>
    <message>
      <source>Models that were made or used last</source>
      <translation>Modelle, die zuletzt erstellt oder verwendet wurden</translation>
    </message>
    <message>
      <source>no model file</source>
      <translation>keine Modelldatei</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Noch keine</translation>
    </message>
    <message>
      <source>QGIS deletes it when it ends.</source>
      <translation>QGIS löscht es beim Beenden.</translation>
    </message>
    <message>
      <source>Temporary model</source>
      <translation>Temporäres Modell</translation>
    </message>
    <message>
      <source>Save as …</source>
      <translation>Speichern als …</translation>
    </message>
    <message>
      <source>Save the model</source>
      <translation>Modell speichern</translation>
    </message>
    <message>
      <source>The model cannot be saved as {path}: {reason}</source>
      <translation>Das Modell kann nicht als {path} gespeichert werden: {reason}</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>{count} weitere</translation>
    </message>
    <message>
      <source>band {number}: {value}</source>
      <translation>Kanal {number}: {value}</translation>
    </message>
    <message>
      <source>The map does not show the scene: move to it, then press the button again.</source>
      <translation>Die Karte zeigt die Szene nicht: Bewegen Sie die Karte dorthin, und drücken Sie die Schaltfläche erneut.</translation>
    </message>
    <message>
      <source>Preview here</source>
      <translation>Vorschau hier</translation>
    </message>
    <message>
      <source>Map the part of the scene that the canvas shows, at most {side} x {side} pixels.</source>
      <translation>Den Teil der Szene kartieren, den das Kartenfenster zeigt, höchstens {side} x {side} Pixel.</translation>
    </message>
    <message>
      <source>Choose a scene first.</source>
      <translation>Wählen Sie zuerst eine Szene.</translation>
    </message>
    <message>
      <source>Cancel ({percent} %)</source>
      <translation>Abbrechen ({percent} %)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Preview: {name}</source>
      <translation>Vorschau: {name}</translation>
    </message>
    <message>
      <source>Spectral profile</source>
      <translation>Spektralprofil</translation>
    </message>
    <message>
      <source>Window </source>
      <translation>Fenster </translation>
    </message>
    <message>
      <source>Side in pixels of the square around a click whose mean is shown; 1 is the pixel itself.</source>
      <translation>Seitenlänge in Pixeln des Quadrats um einen Klick, dessen Mittel gezeigt wird; 1 ist das Pixel selbst.</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>Aufnehmen</translation>
    </message>
    <message>
      <source>Click on the map: spectrum of the pixel. Drag a rectangle: mean of its pixels.</source>
      <translation>In die Karte klicken: Spektrum des Pixels. Ein Rechteck aufziehen: Mittel seiner Pixel.</translation>
    </message>
    <message>
      <source>Click on the map: spectrum of the pixel. Drag a rectangle: mean of its pixels, with one standard deviation.</source>
      <translation>In die Karte klicken: Spektrum des Pixels. Ein Rechteck aufziehen: Mittel seiner Pixel, mit einer Standardabweichung.</translation>
    </message>
    <message>
      <source>A tick shows a spectrum. A double click changes its name.</source>
      <translation>Ein Häkchen zeigt ein Spektrum. Ein Doppelklick ändert seinen Namen.</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Anheften</translation>
    </message>
    <message>
      <source>Keep the spectrum, and compare it with others.</source>
      <translation>Das Spektrum behalten und mit anderen vergleichen.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove the selected spectra.</source>
      <translation>Die gewählten Spektren entfernen.</translation>
    </message>
    <message>
      <source>Class means …</source>
      <translation>Klassenmittel …</translation>
    </message>
    <message>
      <source>Mean spectra of the classes of labels or of a map.</source>
      <translation>Mittlere Spektren der Klassen von Labels oder einer Karte.</translation>
    </message>
    <message>
      <source>CSV …</source>
      <translation>CSV …</translation>
    </message>
    <message>
      <source>Save the shown spectra as a table.</source>
      <translation>Die gezeigten Spektren als Tabelle speichern.</translation>
    </message>
    <message>
      <source>PNG …</source>
      <translation>PNG …</translation>
    </message>
    <message>
      <source>Save the chart as a picture.</source>
      <translation>Das Diagramm als Bild speichern.</translation>
    </message>
    <message>
      <source>Choose the scene in the dock “Spectral profile” first.</source>
      <translation>Wählen Sie zuerst die Szene im Bedienfeld „Spektralprofil“.</translation>
    </message>
    <message>
      <source>row {row}, column {column}</source>
      <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
      <source>Mean of {count} pixels, with one standard deviation</source>
      <translation>Mittel von {count} Pixeln, mit einer Standardabweichung</translation>
    </message>
    <message>
      <source>One pixel</source>
      <translation>Ein Pixel</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Save the spectra</source>
      <translation>Spektren speichern</translation>
    </message>
    <message>
      <source>The file cannot be written: {reason}</source>
      <translation>Die Datei kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
      <source>Class means</source>
      <translation>Klassenmittel</translation>
    </message>
    <message>
      <source>Mean and standard deviation of at most 200 pixels of each class. The layer has labels, or is the class map of a model on the grid of the scene.</source>
      <translation>Mittel und Standardabweichung von höchstens 200 Pixeln jeder Klasse. Der Layer hat Labels oder ist die Klassenkarte eines Modells im Gitter der Szene.</translation>
    </message>
    <message>
      <source>Class field</source>
      <translation>Klassenfeld</translation>
    </message>
    <message>
      <source>The layer “{layer}” is not a file that GDAL reads: save it as GeoTIFF first.</source>
      <translation>Der Layer „{layer}“ ist keine Datei, die GDAL liest: Speichern Sie ihn zuerst als GeoTIFF.</translation>
    </message>
    <message>
      <source>The place of the scene “{layer}” is damaged.</source>
      <translation>Der Ort der Szene „{layer}“ ist beschädigt.</translation>
    </message>
    <message>
      <source>A label cannot be transformed to the CRS of the scene.</source>
      <translation>Ein Label kann nicht in das KBS der Szene transformiert werden.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Computation</source>
      <translation>Berechnung</translation>
    </message>
    <message>
      <source>Select a layer in the panel “Layers” that the map shows: the swipe compares it with the layers below it.</source>
      <translation>Wählen Sie im Bedienfeld „Layer“ einen Layer, den die Karte zeigt: Er wird mit den Layern unter ihm verglichen.</translation>
    </message>
    <message>
      <source>Set up</source>
      <translation>Einrichten</translation>
    </message>
    <message>
      <source>Set up from a folder …</source>
      <translation>Aus einem Ordner einrichten …</translation>
    </message>
    <message>
      <source>Install from a folder with wheel files, without a network.</source>
      <translation>Aus einem Ordner mit Wheel-Dateien installieren, ohne Netzwerk.</translation>
    </message>
    <message>
      <source>Set up with options …</source>
      <translation>Mit Optionen einrichten …</translation>
    </message>
    <message>
      <source>Import a cube …</source>
      <translation>Datenwürfel importieren …</translation>
    </message>
    <message>
      <source>Load the sample scene …</source>
      <translation>Beispielszene laden …</translation>
    </message>
    <message>
      <source>From labels to a map …</source>
      <translation>Von Labels zur Karte …</translation>
    </message>
    <message>
      <source>Compare by swipe</source>
      <translation>Vergleichen mit Schieber</translation>
    </message>
    <message>
      <source>Show the selected layer only left of a line, which you drag over the map; again to end.</source>
      <translation>Den gewählten Layer nur links von einer Linie zeigen, die Sie über die Karte ziehen; noch einmal klicken zum Beenden.</translation>
    </message>
    <message>
      <source>Open the guide</source>
      <translation>Handbuch öffnen</translation>
    </message>
    <message>
      <source>1 Processing environment</source>
      <translation>1 Verarbeitungsumgebung</translation>
    </message>
    <message>
      <source>2 Scene</source>
      <translation>2 Szene</translation>
    </message>
    <message>
      <source>Add a raster that QGIS reads to the project. Import other files. Or try the plugin with a sample scene, whose wavelengths are approximate.</source>
      <translation>Fügen Sie dem Projekt ein Raster hinzu, das QGIS liest. Importieren Sie andere Dateien. Oder probieren Sie die Erweiterung mit einer Beispielszene aus, deren Wellenlängen ungefähr sind.</translation>
    </message>
    <message>
      <source>3 Map</source>
      <translation>3 Karte</translation>
    </message>
    <message>
      <source>Label some fields of each class: polygons with a field for the class. One run makes a map from them, and says how far to trust it.</source>
      <translation>Geben Sie einigen Feldflächen jeder Klasse Labels: Polygone mit einem Feld für die Klasse. Ein Lauf erstellt daraus eine Karte und sagt, wie weit ihr zu trauen ist.</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <source>Each step and each setting is explained. “Help” in a dialog opens its page.</source>
      <translation>Jeder Schritt und jede Einstellung ist erklärt. „Hilfe“ in einem Dialog öffnet seine Seite.</translation>
    </message>
    <message>
      <source>It is being set up. You can go on working in QGIS.</source>
      <translation>Die Verarbeitungsumgebung wird eingerichtet. Sie können in QGIS weiterarbeiten.</translation>
    </message>
    <message>
      <source>Ready.</source>
      <translation>Bereit.</translation>
    </message>
    <message>
      <source>Not ready. It is set up once: about 1 GB is downloaded, 4 GB for CUDA.</source>
      <translation>Nicht bereit. Sie wird einmal eingerichtet: Etwa 1 GB wird heruntergeladen, für CUDA 4 GB.</translation>
    </message>
    <message>
      <source>Cancelling …</source>
      <translation>Wird abgebrochen …</translation>
    </message>
    <message>
      <source>The set-up was cancelled.</source>
      <translation>Die Einrichtung wurde abgebrochen.</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>Erste Schritte</translation>
    </message>
    <message>
      <source>The plugin “Processing” is switched off: switch it on in the plugin manager.</source>
      <translation>Die Erweiterung „Verarbeitung“ ist ausgeschaltet: Schalten Sie sie in der Erweiterungsverwaltung ein.</translation>
    </message>
    <message>
      <source>{step}, {duration} left of this step</source>
      <translation>{step}, noch {duration} für diesen Schritt</translation>
    </message>
    <message>
      <source>{step}, {duration} left</source>
      <translation>{step}, noch {duration}</translation>
    </message>
    <message>
      <source>The run was cancelled; the results so far are in {files}.</source>
      <translation>Der Lauf wurde abgebrochen; die bisherigen Ergebnisse sind in {files}.</translation>
    </message>
    <message>
      <source>The run was cancelled while it wrote its outputs; these files are new: {files}.</source>
      <translation>Der Lauf wurde abgebrochen, während er seine Ausgaben schrieb; diese Dateien sind neu: {files}.</translation>
    </message>
    <message>
      <source>The run was cancelled; nothing was written.</source>
      <translation>Der Lauf wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <source>The cancel came when outputs were already in place; the job has finished: {files}</source>
      <translation>Der Abbruch kam, als die Ausgaben schon am Platz waren; der Auftrag ist abgeschlossen: {files}</translation>
    </message>
    <message>
      <source>The job is finished and its outputs are written, but the list of its results did not arrive.</source>
      <translation>Der Auftrag ist abgeschlossen, und seine Ausgaben sind geschrieben, aber die Liste seiner Ergebnisse ist nicht angekommen.</translation>
    </message>
    <message>
      <source>These unfinished files could not be removed; delete them: {files}</source>
      <translation>Diese unfertigen Dateien konnten nicht entfernt werden; löschen Sie sie: {files}</translation>
    </message>
    <message>
      <source>The plugin is incomplete: its folder “core” is missing or damaged. Install the plugin again.</source>
      <translation>Die Erweiterung ist unvollständig: Ihr Ordner „core“ fehlt oder ist beschädigt. Installieren Sie die Erweiterung erneut.</translation>
    </message>
    <message>
      <source>The processing environment lacks the Python package {package}. Run “Set up the processing environment” to repair it.</source>
      <translation>Der Verarbeitungsumgebung fehlt das Python-Paket {package}. Führen Sie „Verarbeitungsumgebung einrichten“ aus, um sie zu reparieren.</translation>
    </message>
    <message>
      <source>The worker stopped unexpectedly, signal {number}</source>
      <translation>Der Arbeitsprozess wurde unerwartet beendet, Signal {number}</translation>
    </message>
    <message>
      <source>: out of memory is the usual cause. Close other programs, or choose smaller tiles, batches or patches. Start a training or a classification again to resume it.</source>
      <translation>: Zu wenig Speicher ist die übliche Ursache. Schließen Sie andere Programme, oder wählen Sie kleinere Kacheln, Batches oder Patches. Starten Sie ein Training oder eine Klassifikation erneut, um sie fortzusetzen.</translation>
    </message>
    <message>
      <source>The worker stopped unexpectedly, exit code {number}.</source>
      <translation>Der Arbeitsprozess wurde unerwartet beendet, Exit-Code {number}.</translation>
    </message>
    <message>
      <source>
The end of its log:
</source>
      <translation>
Das Ende seines Protokolls:
</translation>
    </message>
  </context>
</TS>
