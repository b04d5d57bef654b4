<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>hsi</name>
    <message>
      <source>surest {coverage:.0f} % of the pixels: {accuracy:.1f} % are right</source>
      <translation>el {coverage:.0f} % más seguro de los píxeles: el {accuracy:.1f} % es correcto</translation>
    </message>
    <message>
      <source>share of the surest pixels, %</source>
      <translation>proporción de los píxeles más seguros, %</translation>
    </message>
    <message>
      <source>accuracy, %</source>
      <translation>exactitud, %</translation>
    </message>
    <message>
      <source>Two maps can be compared on the same pixels in the same units only.</source>
      <translation>Dos mapas solo se pueden comparar con los mismos píxeles y las mismas unidades.</translation>
    </message>
    <message>
      <source>Units, reference and map must be of one shape, not {numbers}, {reference} and {mapped}; take the same pixels of all.</source>
      <translation>Las unidades, la referencia y el mapa deben tener la misma forma, no {numbers}, {reference} y {mapped}; tome los mismos píxeles de todos.</translation>
    </message>
    <message>
      <source>There is no pixel; there is nothing to assess.</source>
      <translation>No hay ningún píxel; no hay nada que evaluar.</translation>
    </message>
    <message>
      <source>The pixels are of {units} only, and an interval of the accuracies needs at least {min_units}. In other places, the accuracies may be very different; label more places.</source>
      <translation>Los píxeles son solo de {units}, y un intervalo de las exactitudes necesita al menos {min_units}. En otros lugares, las exactitudes pueden ser muy distintas; etiquete más lugares.</translation>
    </message>
    <message>
      <source>Confidence: the largest class probability of a pixel. Bars: the share of right pixels among those of similar confidence; a dark bar holds many pixels. On the dashed line, confidence and accuracy are equal: below it the model is too sure, above it not sure enough. Calibration error: the distance from the line, averaged over the pixels (expected calibration error, 15 bins).</source>
      <translation>Confianza: la mayor probabilidad de clase de un píxel. Barras: proporción de píxeles correctos entre los de confianza similar; una barra oscura contiene muchos píxeles. En la línea discontinua, confianza y exactitud son iguales: por debajo el modelo está demasiado seguro, por encima no lo bastante. Error de calibración: distancia a la línea, promediada sobre los píxeles (error de calibración esperado, 15 intervalos).</translation>
    </message>
    <message>
      <source>That is at most 5 percentage points: the confidence can be read as an accuracy near labels.</source>
      <translation>Son como máximo 5 puntos porcentuales: cerca de las etiquetas, la confianza se puede leer como una exactitud.</translation>
    </message>
    <message>
      <source>too sure of some pixels and not enough of others</source>
      <translation>demasiado seguro en unos píxeles y no lo bastante en otros</translation>
    </message>
    <message>
      <source>too sure on average</source>
      <translation>demasiado seguro en promedio</translation>
    </message>
    <message>
      <source>not sure enough on average</source>
      <translation>no lo bastante seguro en promedio</translation>
    </message>
    <message>
      <source>That is more than 5 percentage points, and the model is {way}: read the confidence as an order of the pixels, not as an accuracy.</source>
      <translation>Son más de 5 puntos porcentuales, y el modelo está {way}: lea la confianza como un orden de los píxeles, no como una exactitud.</translation>
    </message>
    <message>
      <source>Calibration of the confidence</source>
      <translation>Calibración de la confianza</translation>
    </message>
    <message>
      <source>The confidence is not calibrated: the validation pixels are few or lie in one place.</source>
      <translation>La confianza no está calibrada: los píxeles de validación son pocos o están en un solo lugar.</translation>
    </message>
    <message>
      <source>The calibration error is {error}. No temperature made the confidence better on parts of the validation pixels that did not choose it, so there is none. The mean confidence is {confidence}; {right} of these pixels are right. {details}</source>
      <translation>El error de calibración es {error}. Ninguna temperatura mejoró la confianza en partes de los píxeles de validación que no la eligieron, así que no hay ninguna. La confianza media es {confidence}; {right} de estos píxeles son correctos. {details}</translation>
    </message>
    <message>
      <source>The calibration error is {error} with the temperature {temperature:.3g}, and {error_before} without it. The mean confidence is {confidence} (without: {confidence_before}); {right} of these pixels are right. {details}</source>
      <translation>El error de calibración es {error} con la temperatura {temperature:.3g}, y {error_before} sin ella. La confianza media es {confidence} (sin ella: {confidence_before}); {right} de estos píxeles son correctos. {details}</translation>
    </message>
    <message>
      <source>Accuracy against confidence, before and after calibration</source>
      <translation>Exactitud frente a confianza, antes y después de la calibración</translation>
    </message>
    <message>
      <source>Without temperature</source>
      <translation>Sin temperatura</translation>
    </message>
    <message>
      <source>With temperature</source>
      <translation>Con temperatura</translation>
    </message>
    <message>
      <source>The epoch was chosen with the same pixels</source>
      <translation>La época se eligió con los mismos píxeles</translation>
    </message>
    <message>
      <source>Settings of the model may have been chosen with the same pixels</source>
      <translation>Los ajustes del modelo pueden haberse elegido con los mismos píxeles</translation>
    </message>
    <message>
      <source>The temperature divides the logits; the class of a pixel stays the same. The model file keeps the temperature fitted to all {num_pixels} validation pixels. For these figures the validation pixels were divided into parts along the scene, and each part was measured with a temperature fitted to the other parts. {chosen}, so other places may differ more.</source>
      <translation>La temperatura divide los logits; la clase de un píxel no cambia. El archivo de modelo guarda la temperatura ajustada a todos los píxeles de validación ({num_pixels}). Para estas cifras, los píxeles de validación se dividieron en partes a lo largo de la escena, y cada parte se midió con una temperatura ajustada a las demás. {chosen}, así que otros lugares pueden diferir más.</translation>
    </message>
    <message>
      <source>Accuracy of the surest validation pixels</source>
      <translation>Exactitud de los píxeles de validación más seguros</translation>
    </message>
    <message>
      <source>From right to left, the pixels of lowest confidence are left out. If the curve rises to the left, the confidence tells right pixels from wrong ones: Classify can then reject pixels (MIN_CONFIDENCE, WANTED_ACCURACY).</source>
      <translation>De derecha a izquierda se excluyen los píxeles de menor confianza. Si la curva sube hacia la izquierda, la confianza distingue los píxeles correctos de los erróneos: «Clasificar una escena» puede entonces rechazar píxeles (MIN_CONFIDENCE, WANTED_ACCURACY).</translation>
    </message>
    <message>
      <source>Accuracy against coverage</source>
      <translation>Exactitud frente a cobertura</translation>
    </message>
    <message>
      <source>Sets of classes: promised and kept coverage</source>
      <translation>Conjuntos de clases: cobertura prometida y cumplida</translation>
    </message>
    <message>
      <source>The set of a pixel holds every class from some probability on (conformal prediction; SET_SIZE of Classify). Promised: how often it shall hold the true class. Kept: how often it did, where each part of the scene got the probability that the other parts chose. The promise is exact for pixels that could change places with the validation pixels. Pixels of a scene cannot: neighbours are alike, and places differ.</source>
      <translation>El conjunto de un píxel contiene todas las clases a partir de cierta probabilidad (predicción conforme; SET_SIZE de «Clasificar una escena»). Prometida: con qué frecuencia debe contener la clase verdadera. Cumplida: con qué frecuencia la contuvo, cuando cada parte de la escena recibió la probabilidad elegida por las demás partes. La promesa es exacta para píxeles intercambiables con los de validación. Los píxeles de una escena no lo son: los vecinos se parecen y los lugares difieren.</translation>
    </message>
    <message>
      <source>promised</source>
      <translation>prometida</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>cumplida</translation>
    </message>
    <message>
      <source>kept in the worst part</source>
      <translation>cumplida en la peor parte</translation>
    </message>
    <message>
      <source>mean number of classes</source>
      <translation>número medio de clases</translation>
    </message>
    <message>
      <source>The map has a class at none of the sample points; there is nothing to assess.</source>
      <translation>El mapa no tiene clase en ningún punto de la muestra; no hay nada que evaluar.</translation>
    </message>
    <message>
      <source>{value:.1f} % ({low:.1f} to {high:.1f} %)</source>
      <translation>{value:.1f} % ({low:.1f} a {high:.1f} %)</translation>
    </message>
    <message>
      <source>The reference is no probability sample with a known design. So the figures count reference pixels: they hold for these pixels, and are no estimates for the whole map or for the areas of its classes.</source>
      <translation>La referencia no es una muestra probabilística con un diseño conocido. Por eso las cifras cuentan píxeles de referencia: valen para estos píxeles, y no son estimaciones para todo el mapa ni para las superficies de sus clases.</translation>
    </message>
    <message>
      <source>stratified random sample</source>
      <translation>muestra aleatoria estratificada</translation>
    </message>
    <message>
      <source>simple random sample</source>
      <translation>muestra aleatoria simple</translation>
    </message>
    <message>
      <source>systematic sample</source>
      <translation>muestra sistemática</translation>
    </message>
    <message>
      <source>sample in clusters</source>
      <translation>muestra por conglomerados</translation>
    </message>
    <message>
      <source>random sample in cells</source>
      <translation>muestra aleatoria en celdas</translation>
    </message>
    <message>
      <source>user's accuracy</source>
      <translation>exactitud del usuario</translation>
    </message>
    <message>
      <source>producer's accuracy</source>
      <translation>exactitud del productor</translation>
    </message>
    <message>
      <source>share of the area</source>
      <translation>proporción de la superficie</translation>
    </message>
    <message>
      <source> in {num_units:,} clusters</source>
      <translation> en {num_units:,} conglomerados</translation>
    </message>
    <message>
      <source> in {count} strata</source>
      <translation> en {count} estratos</translation>
    </message>
    <message>
      <source> in 1 stratum</source>
      <translation> en 1 estrato</translation>
    </message>
    <message>
      <source>, which stands for {hectares:,.1f} ha</source>
      <translation>, que representa {hectares:,.1f} ha</translation>
    </message>
    <message>
      <source>The reference is a {design} of {num_points:,} points{parts}{area}. The estimates below are for this area. Their standard errors and 95 % intervals cover the draw of the points, not errors of the reference. All other figures count the points alone.</source>
      <translation>La referencia es una {design} de {num_points:,} puntos{parts}{area}. Las estimaciones siguientes son para esta superficie. Sus errores estándar e intervalos del 95 % cubren la extracción de los puntos, no los errores de la referencia. Todas las demás cifras cuentan solo los puntos.</translation>
    </message>
    <message>
      <source>The points of each class of the map stand for its pixels in the map (post-stratification; Card 1982).</source>
      <translation>Los puntos de cada clase del mapa representan sus píxeles en el mapa (posestratificación; Card 1982).</translation>
    </message>
    <message>
      <source>No single grid tells its variance exactly. It is estimated from neighbouring points, so that the intervals are too wide where errors come in clumps: in simulations, intervals of 95 % held the truth in 94 to 99 of 100 grids. Samples of the design cells have intervals of 95 %.</source>
      <translation>Ninguna cuadrícula por sí sola da su varianza exacta. Se estima a partir de puntos vecinos, de modo que los intervalos son demasiado anchos donde los errores aparecen agrupados: en simulaciones, los intervalos del 95 % contenían el valor verdadero en 94 a 99 de 100 cuadrículas. Las muestras del diseño cells tienen intervalos del 95 %.</translation>
    </message>
    <message>
      <source>Fewer than 10 points in map or reference, so that intervals are rough: {classes}.</source>
      <translation>Menos de 10 puntos en el mapa o en la referencia, así que los intervalos son aproximados: {classes}.</translation>
    </message>
    <message>
      <source>Reference and map must be of one shape, not {reference} and {predicted}; take the same pixels of both.</source>
      <translation>La referencia y el mapa deben tener la misma forma, no {reference} y {predicted}; tome los mismos píxeles de ambos.</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>referencia</translation>
    </message>
    <message>
      <source>map</source>
      <translation>mapa</translation>
    </message>
    <message>
      <source>The {name} has class indices from {lowest} to {highest}; with {num_classes} classes they go from 0 to {last}. Leave out unlabelled pixels.</source>
      <translation>{name}: los índices de clase van de {lowest} a {highest}; con {num_classes} clases van de 0 a {last}. Excluya los píxeles sin etiquetar.</translation>
    </message>
    <message>
      <source>A confusion matrix is square, not of shape {shape}.</source>
      <translation>Una matriz de confusión es cuadrada, no de la forma {shape}.</translation>
    </message>
    <message>
      <source>The confusion matrix counts no pixel; there is nothing to assess.</source>
      <translation>La matriz de confusión no cuenta ningún píxel; no hay nada que evaluar.</translation>
    </message>
    <message>
      <source>overall_accuracy</source>
      <translation>overall_accuracy</translation>
    </message>
    <message>
      <source>overall accuracy (OA)</source>
      <translation>exactitud global (OA)</translation>
    </message>
    <message>
      <source>OA</source>
      <translation>OA</translation>
    </message>
    <message>
      <source>Share of pixels whose class in the map is that of the reference.</source>
      <translation>Proporción de píxeles cuya clase en el mapa es la de la referencia.</translation>
    </message>
    <message>
      <source>average_accuracy</source>
      <translation>average_accuracy</translation>
    </message>
    <message>
      <source>average accuracy (AA)</source>
      <translation>exactitud media (AA)</translation>
    </message>
    <message>
      <source>AA</source>
      <translation>AA</translation>
    </message>
    <message>
      <source>Mean recall of the classes in the reference.</source>
      <translation>Media de la exhaustividad de las clases de la referencia.</translation>
    </message>
    <message>
      <source>kappa</source>
      <translation>kappa</translation>
    </message>
    <message>
      <source>Agreement beyond chance; not defined where one class fills reference and map.</source>
      <translation>Concordancia más allá del azar; no definida si una sola clase llena la referencia y el mapa.</translation>
    </message>
    <message>
      <source>precision</source>
      <translation>precisión</translation>
    </message>
    <message>
      <source>precision (UA)</source>
      <translation>precisión (UA)</translation>
    </message>
    <message>
      <source>Share of the map's pixels of the class that is right.</source>
      <translation>Proporción de los píxeles de la clase en el mapa que es correcta.</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>exhaustividad</translation>
    </message>
    <message>
      <source>recall (PA)</source>
      <translation>exhaustividad (PA)</translation>
    </message>
    <message>
      <source>Share of the reference pixels of the class that the map finds.</source>
      <translation>Proporción de los píxeles de referencia de la clase que el mapa encuentra.</translation>
    </message>
    <message>
      <source>Harmonic mean of precision and recall.</source>
      <translation>Media armónica de precisión y exhaustividad.</translation>
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
      <translation>Píxeles de la clase en la referencia y el mapa, divididos por los que la tienen en al menos uno.</translation>
    </message>
    <message>
      <source>The figures count reference pixels; they are not weighted by the area that each class has in the map. n/a: the class has no such pixels.</source>
      <translation>Las cifras cuentan píxeles de referencia; no se ponderan por la superficie de cada clase en el mapa. n/a: la clase no tiene tales píxeles.</translation>
    </message>
    <message>
      <source>Precision (user's accuracy): of the pixels mapped as the class, the share that is right. Recall (producer's accuracy): of the reference pixels of the class, the share that is found. {counts}</source>
      <translation>Precisión (exactitud del usuario): de los píxeles asignados a la clase, la proporción que es correcta. Exhaustividad (exactitud del productor): de los píxeles de referencia de la clase, la proporción que se encuentra. {counts}</translation>
    </message>
    <message>
      <source>Below a figure is its 95 % interval.</source>
      <translation>Debajo de una cifra está su intervalo del 95 %.</translation>
    </message>
    <message>
      <source>of the area mapped as the class, the share that is right</source>
      <translation>de la superficie asignada a la clase, la proporción que es correcta</translation>
    </message>
    <message>
      <source>of the area of the class, the share that is mapped as it</source>
      <translation>de la superficie de la clase, la proporción que se asigna a ella</translation>
    </message>
    <message>
      <source>harmonic mean of user's and producer's accuracy</source>
      <translation>media armónica de las exactitudes del usuario y del productor</translation>
    </message>
    <message>
      <source>share of the class in the area, estimated from the reference</source>
      <translation>proporción de la clase en la superficie, estimada a partir de la referencia</translation>
    </message>
    <message>
      <source>Accuracy of the class map</source>
      <translation>Exactitud del mapa de clases</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>Matriz de confusión</translation>
    </message>
    <message>
      <source>Confusion matrix of reference and map</source>
      <translation>Matriz de confusión de referencia y mapa</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <source>calibration error</source>
      <translation>error de calibración</translation>
    </message>
    <message>
      <source>mean confidence</source>
      <translation>confianza media</translation>
    </message>
    <message>
      <source>of these pixels are right</source>
      <translation>de estos píxeles son correctos</translation>
    </message>
    <message>
      <source>Accuracy against confidence of the reference pixels</source>
      <translation>Exactitud frente a confianza de los píxeles de referencia</translation>
    </message>
    <message>
      <source>Reference pixels with a class in the map</source>
      <translation>Píxeles de referencia con una clase en el mapa</translation>
    </message>
    <message>
      <source>network {value}</source>
      <translation>red {value}</translation>
    </message>
    <message>
      <source>model {value}</source>
      <translation>modelo {value}</translation>
    </message>
    <message>
      <source>scene {value}</source>
      <translation>escena {value}</translation>
    </message>
    <message>
      <source>resampled to {value}</source>
      <translation>remuestreado a {value}</translation>
    </message>
    <message>
      <source>Class map {name}</source>
      <translation>Mapa de clases {name}</translation>
    </message>
    <message>
      <source>reference pixels</source>
      <translation>píxeles de referencia</translation>
    </message>
    <message>
      <source>reference pixels without a class in the map, left out</source>
      <translation>píxeles de referencia sin clase en el mapa, excluidos</translation>
    </message>
    <message>
      <source>overall accuracy with these as errors</source>
      <translation>exactitud global si estos cuentan como errores</translation>
    </message>
    <message>
      <source>of the reference pixels are unclassified in the map, which rejected them</source>
      <translation>de los píxeles de referencia están sin clasificar en el mapa, que los rechazó</translation>
    </message>
    <message>
      <source>split</source>
      <translation>división</translation>
    </message>
    <message>
      <source>of the patches touch a training pixel</source>
      <translation>de los parches tocan un píxel de entrenamiento</translation>
    </message>
    <message>
      <source>Spatial units of the reference: {units}.</source>
      <translation>Unidades espaciales de la referencia: {units}.</translation>
    </message>
    <message>
      <source>Spatial units of the reference: {units}. The 95 % intervals come from drawing these units 2,000 times with replacement: pixels of one unit are right or wrong together.</source>
      <translation>Unidades espaciales de la referencia: {units}. Los intervalos del 95 % proceden de extraer estas unidades 2000 veces con reemplazo: los píxeles de una unidad son correctos o erróneos a la vez.</translation>
    </message>
    <message>
      <source>Recall and precision of each class</source>
      <translation>Exhaustividad y precisión de cada clase</translation>
    </message>
    <message>
      <source>{terms} Lines: 95 % intervals over spatial units of the reference, where there are enough units.</source>
      <translation>{terms} Líneas: intervalos del 95 % sobre unidades espaciales de la referencia, donde hay suficientes unidades.</translation>
    </message>
    <message>
      <source>Accuracies of each class</source>
      <translation>Exactitudes de cada clase</translation>
    </message>
    <message>
      <source>map pixels</source>
      <translation>píxeles del mapa</translation>
    </message>
    <message>
      <source>class</source>
      <translation>clase</translation>
    </message>
    <message>
      <source>Estimates for the area</source>
      <translation>Estimaciones para la superficie</translation>
    </message>
    <message>
      <source>overall accuracy, by area</source>
      <translation>exactitud global por superficie</translation>
    </message>
    <message>
      <source>Share of the area that the map has right.</source>
      <translation>Proporción de la superficie que el mapa clasifica correctamente.</translation>
    </message>
    <message>
      <source>standard error of the overall accuracy, by area</source>
      <translation>error estándar de la exactitud global por superficie</translation>
    </message>
    <message>
      <source>area</source>
      <translation>superficie</translation>
    </message>
    <message>
      <source>points</source>
      <translation>puntos</translation>
    </message>
    <message>
      <source>Area of each class with its 95 % interval</source>
      <translation>Superficie de cada clase con su intervalo del 95 %</translation>
    </message>
    <message>
      <source>Bars: how much of the class there is, estimated from the reference. Lines: 95 % intervals of these estimates. Diamonds: how much the map shows.</source>
      <translation>Barras: superficie de la clase, estimada a partir de la referencia. Líneas: intervalos del 95 % de estas estimaciones. Rombos: superficie que muestra el mapa.</translation>
    </message>
    <message>
      <source>Area, ha</source>
      <translation>Superficie, ha</translation>
    </message>
    <message>
      <source>Estimates of each class for the area</source>
      <translation>Estimaciones de cada clase para la superficie</translation>
    </message>
    <message>
      <source>points in the map</source>
      <translation>puntos en el mapa</translation>
    </message>
    <message>
      <source>points in the reference</source>
      <translation>puntos en la referencia</translation>
    </message>
    <message>
      <source>area, ha</source>
      <translation>superficie, ha</translation>
    </message>
    <message>
      <source>mapped, ha</source>
      <translation>en el mapa, ha</translation>
    </message>
    <message>
      <source>Below each figure is its 95 % interval. n/a: no point of the class.</source>
      <translation>Debajo de cada cifra está su intervalo del 95 %. n/a: ningún punto de la clase.</translation>
    </message>
    <message>
      <source>Strata</source>
      <translation>Estratos</translation>
    </message>
    <message>
      <source>Strata and their points</source>
      <translation>Estratos y sus puntos</translation>
    </message>
    <message>
      <source>A stratum is a part of the map in which points were drawn with one probability.</source>
      <translation>Un estrato es una parte del mapa en la que los puntos se extrajeron con una misma probabilidad.</translation>
    </message>
    <message>
      <source>Classes of the map and their points</source>
      <translation>Clases del mapa y sus puntos</translation>
    </message>
    <message>
      <source>The points of a class stand for its pixels in the map (post-stratification; Card 1982).</source>
      <translation>Los puntos de una clase representan sus píxeles en el mapa (posestratificación; Card 1982).</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>píxeles</translation>
    </message>
    <message>
      <source>points with a reference</source>
      <translation>puntos con referencia</translation>
    </message>
    <message>
      <source>stratum</source>
      <translation>estrato</translation>
    </message>
    <message>
      <source>Second map</source>
      <translation>Segundo mapa</translation>
    </message>
    <message>
      <source>Accuracies of both maps</source>
      <translation>Exactitudes de ambos mapas</translation>
    </message>
    <message>
      <source>difference</source>
      <translation>diferencia</translation>
    </message>
    <message>
      <source>metric</source>
      <translation>medida</translation>
    </message>
    <message>
      <source>Both maps on the {num_pixels:,} reference pixels where both have a class. The difference is the first map minus the second, with its 95 % interval below.</source>
      <translation>Ambos mapas en los {num_pixels:,} píxeles de referencia donde los dos tienen una clase. La diferencia es el primer mapa menos el segundo, con su intervalo del 95 % debajo.</translation>
    </message>
    <message>
      <source>{share:.1f} % of the pixels: mean confidence {confidence:.3f}, accuracy {accuracy:.3f}</source>
      <translation>{share:.1f} % de los píxeles: confianza media {confidence:.3f}, exactitud {accuracy:.3f}</translation>
    </message>
    <message>
      <source>confidence</source>
      <translation>confianza</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>exactitud</translation>
    </message>
    <message>
      <source>This is no test: all {num_pixels} reference pixels are training pixels of the model. The accuracies say how well it has learned them by heart; assess the map with labels that were not used in training.</source>
      <translation>Esto no es una prueba: los {num_pixels} píxeles de referencia son todos píxeles de entrenamiento del modelo. Las exactitudes dicen lo bien que los ha memorizado; evalúe el mapa con etiquetas que no se usaron en el entrenamiento.</translation>
    </message>
    <message>
      <source>{count} of the {num_pixels} reference pixels ({share:.1f} %) are training pixels of the model, so the accuracies are optimistic. Without them, the overall accuracy is {accuracy:.2f} %.</source>
      <translation>{count} de los {num_pixels} píxeles de referencia ({share:.1f} %) son píxeles de entrenamiento del modelo, así que las exactitudes son optimistas. Sin ellos, la exactitud global es {accuracy:.2f} %.</translation>
    </message>
    <message>
      <source>The map was held to labels ({labels}) when it was regularised. Reference pixels that are among these labels, or near them, are no test of it.</source>
      <translation>Al regularizarlo, el mapa se sujetó a etiquetas ({labels}). Los píxeles de referencia que están entre estas etiquetas, o cerca de ellas, no son una prueba del mapa.</translation>
    </message>
    <message>
      <source>The reference does not tell how it was split from the training labels. Make sure that none of these pixels were used in training, and that they do not lie right beside training pixels; else the accuracies are too high.</source>
      <translation>La referencia no indica cómo se separó de las etiquetas de entrenamiento. Asegúrese de que ninguno de estos píxeles se usó en el entrenamiento y de que no están justo al lado de píxeles de entrenamiento; si no, las exactitudes son demasiado altas.</translation>
    </message>
    <message>
      <source>These are the training pixels of a split. The accuracies say how well the network has learned them by heart, not how good the map is; assess it with the test pixels.</source>
      <translation>Estos son los píxeles de entrenamiento de una división. Las exactitudes dicen lo bien que la red los ha memorizado, no lo bueno que es el mapa; evalúelo con los píxeles de prueba.</translation>
    </message>
    <message>
      <source>These are the validation pixels of a split. They decided which state of the network was kept, so the accuracies are slightly optimistic; assess the map with the test pixels.</source>
      <translation>Estos son los píxeles de validación de una división. Decidieron qué estado de la red se conservó, así que las exactitudes son ligeramente optimistas; evalúe el mapa con los píxeles de prueba.</translation>
    </message>
    <message>
      <source>The test pixels were drawn at random among the labelled ones. With patches of {size} × {size} pixels, {share:.1f} % of them have a training pixel in their patch: the network has seen their surroundings. Such accuracies are optimistic; expect less where no training pixel is near.</source>
      <translation>Los píxeles de prueba se extrajeron al azar entre los etiquetados. Con parches de {size} × {size} píxeles, el {share:.1f} % de ellos tiene un píxel de entrenamiento en su parche: la red ha visto su entorno. Estas exactitudes son optimistas; espere menos donde no haya píxeles de entrenamiento cerca.</translation>
    </message>
    <message>
      <source>whole blocks of the scene</source>
      <translation>bloques enteros de la escena</translation>
    </message>
    <message>
      <source>whole polygons</source>
      <translation>polígonos enteros</translation>
    </message>
    <message>
      <source>The test pixels are {whole}, with a guard band of {guard} pixels to the training pixels.</source>
      <translation>Los píxeles de prueba son {whole}, con una franja de guarda de {guard} píxeles respecto a los de entrenamiento.</translation>
    </message>
    <message>
      <source>{kept} Still, with patches of {size} × {size} pixels, {share:.1f} % of them have a training pixel in their patch; for these the accuracies are optimistic. A wider guard band avoids this.</source>
      <translation>{kept} Aun así, con parches de {size} × {size} píxeles, el {share:.1f} % de ellos tiene un píxel de entrenamiento en su parche; para estos las exactitudes son optimistas. Una franja de guarda más ancha lo evita.</translation>
    </message>
    <message>
      <source>{kept} With patches of {size} × {size} pixels, none of them has a training pixel in its patch. The accuracies hold for places of this scene that the network has not seen; another scene may differ more.</source>
      <translation>{kept} Con parches de {size} × {size} píxeles, ninguno tiene un píxel de entrenamiento en su parche. Las exactitudes valen para lugares de esta escena que la red no ha visto; otra escena puede diferir más.</translation>
    </message>
    <message>
      <source>On {num_pixels} reference pixels ({units}), the overall accuracy of {first} is {ours:.2f} %, and that of {second} is {theirs:.2f} %: a difference of {points}.</source>
      <translation>En {num_pixels} píxeles de referencia ({units}), la exactitud global de {first} es {ours:.2f} %, y la de {second} es {theirs:.2f} %: una diferencia de {points}.</translation>
    </message>
    <message>
      <source>The units are too few to say whether this is more than chance.</source>
      <translation>Hay muy pocas unidades para decir si esto es más que azar.</translation>
    </message>
    <message>
      <source>The two maps are not distinguishable with this reference.</source>
      <translation>Los dos mapas no se pueden distinguir con esta referencia.</translation>
    </message>
    <message>
      <source>{name} is better.</source>
      <translation>{name} es mejor.</translation>
    </message>
    <message>
      <source>{value:+.1f} points</source>
      <translation>{value:+.1f} puntos</translation>
    </message>
    <message>
      <source>{value:+.1f} points (95 % interval {low:+.1f} to {high:+.1f})</source>
      <translation>{value:+.1f} puntos (intervalo del 95 % de {low:+.1f} a {high:+.1f})</translation>
    </message>
    <message>
      <source>validation pixels: {name} has another type or shape than it should have</source>
      <translation>píxeles de validación: {name} tiene un tipo o una forma distintos de los debidos</translation>
    </message>
    <message>
      <source>validation pixels: a value is no probability</source>
      <translation>píxeles de validación: un valor no es una probabilidad</translation>
    </message>
    <message>
      <source>The raster attribute table of {name} has several columns that could name the classes ({listed}), so they are called by their codes; call one of the columns class_name.</source>
      <translation>La tabla de atributos del ráster {name} tiene varias columnas que podrían nombrar las clases ({listed}), por lo que se llaman por sus códigos; llame class_name a una de las columnas.</translation>
    </message>
    <message>
      <source>The raster attribute table of {name} has several names for the codes {listed}; these classes are called by their codes.</source>
      <translation>La tabla de atributos ráster de {name} tiene varios nombres para los códigos {listed}; estas clases se designan por sus códigos.</translation>
    </message>
    <message>
      <source>The confidence {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>La confianza {name} no se puede leer ({error}); el archivo parece dañado.</translation>
    </message>
    <message>
      <source>The confidence {name} has the value {value:.6g}, but a confidence lies between 0 and 1; choose the largest class probability of each pixel.</source>
      <translation>La confianza {name} tiene el valor {value:.6g}, pero una confianza está entre 0 y 1; elija la mayor probabilidad de clase de cada píxel.</translation>
    </message>
    <message>
      <source>{name} has {count} bands; the confidence has one. Choose the confidence, not the class probabilities or the scene.</source>
      <translation>{name} tiene {count} bandas; la confianza tiene una. Elija la confianza, no las probabilidades de clase ni la escena.</translation>
    </message>
    <message>
      <source>The confidence {name} is on another grid ({found}) than the class map ({grid}); choose the confidence of this map.</source>
      <translation>La confianza {name} está en otra rejilla ({found}) que el mapa de clases ({grid}); elija la confianza de este mapa.</translation>
    </message>
    <message>
      <source>The ENVI header of {name} has commas inside class names. It says {count} classes, so its names are read as: {listed}.</source>
      <translation>El encabezado ENVI de {name} tiene comas dentro de nombres de clases. Indica {count} clases, así que sus nombres se leen así: {listed}.</translation>
    </message>
    <message>
      <source>The ENVI header of {name} says {count} classes but names {num_names}; the names are used in their order: {listed}.</source>
      <translation>El encabezado ENVI de {name} indica {count} clases pero nombra {num_names}; los nombres se usan en su orden: {listed}.</translation>
    </message>
    <message>
      <source>does not say how many classes it has</source>
      <translation>no indica cuántas clases hay</translation>
    </message>
    <message>
      <source>says {count} classes</source>
      <translation>indica {count} clases</translation>
    </message>
    <message>
      <source>The ENVI header of {name} {said}, but the commas between its class names give {num_names}: {listed}. Some commas may belong to names, so these names are not used and the classes are called by their codes. Correct "class names" and "classes" in the header, or give a class table.</source>
      <translation>El encabezado ENVI de {name} {said}, pero las comas entre los nombres de clases dan {num_names}: {listed}. Algunas comas pueden pertenecer a nombres, así que estos nombres no se usan y las clases se llaman por sus códigos. Corrija «class names» y «classes» en el encabezado, o indique una tabla de clases.</translation>
    </message>
    <message>
      <source>class map</source>
      <translation>mapa de clases</translation>
    </message>
    <message>
      <source>The class map {name} has complex values; class codes are whole numbers.</source>
      <translation>El mapa de clases {name} tiene valores complejos; los códigos de clase son números enteros.</translation>
    </message>
    <message>
      <source>{name} has {count} bands; a class map has one band of class codes. Choose the map itself, not its probabilities or a scene.</source>
      <translation>{name} tiene {count} bandas; un mapa de clases tiene una banda de códigos de clase. Elija el mapa mismo, no sus probabilidades ni una escena.</translation>
    </message>
    <message>
      <source>The class map {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>El mapa de clases {name} no se puede leer ({error}); el archivo parece dañado.</translation>
    </message>
    <message>
      <source>Counting the classes of the last map</source>
      <translation>Contando las clases del último mapa</translation>
    </message>
    <message>
      <source>The class map {name} has no class at any pixel; choose another map.</source>
      <translation>El mapa de clases {name} no tiene clase en ningún píxel; elija otro mapa.</translation>
    </message>
    <message>
      <source>The {labels_name} and the {known_name} number their classes differently; they are matched by name. {both}</source>
      <translation>Las clases se numeran de forma distinta ({labels_name}; {known_name}); se emparejan por nombre. {both}</translation>
    </message>
    <message>
      <source>The {labels_name} and the {known_name} have different names for the same codes, which are taken as different classes. If they are the same, give them the same name. {both}</source>
      <translation>Los mismos códigos tienen nombres distintos ({labels_name}; {known_name}) y se toman como clases distintas. Si son iguales, déles el mismo nombre. {both}</translation>
    </message>
    <message>
      <source>The code {code} is "{own_name}" in the {labels_name} but "{other_name}" in the {known_name}, and the other names do not tell which class is which: none is in both, or one is there twice. Give each class one name, the same in both. {both}</source>
      <translation>El código {code} es «{own_name}» en «{labels_name}» pero «{other_name}» en «{known_name}», y los demás nombres no dicen qué clase es cuál: ninguno está en ambos, o alguno está dos veces. Dé a cada clase un nombre, el mismo en ambos. {both}</translation>
    </message>
    <message>
      <source>The class "{name}" has other codes in the {labels_name} than in the {known_name}, and classes cannot be matched by name because one name is there twice. Give each class a name of its own. {both}</source>
      <translation>La clase «{name}» tiene en «{labels_name}» otros códigos que en «{known_name}», y las clases no se pueden emparejar por nombre porque un nombre está dos veces. Dé a cada clase un nombre propio. {both}</translation>
    </message>
    <message>
      <source>The {known_name} has no class names; the {labels_name} are matched by code. Make sure that its codes mean: {listed}.</source>
      <translation>Sin nombres de clases ({known_name}); el emparejamiento ({labels_name}) se hace por código. Asegúrese de que sus códigos significan: {listed}.</translation>
    </message>
    <message>
      <source>The {labels_name} have too many classes; merge some of them.</source>
      <translation>Demasiadas clases ({labels_name}); una algunas de ellas.</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modelo</translation>
    </message>
    <message>
      <source>new labels</source>
      <translation>etiquetas nuevas</translation>
    </message>
    <message>
      <source>No class of the new labels ({new}) is among those of the {known_name} ({known}): all are taken as new. If one is the same, give it the same name.</source>
      <translation>Ninguna clase de las etiquetas nuevas ({new}) está entre las conocidas ({known_name}: {known}): todas se toman como nuevas. Si alguna es la misma, déle el mismo nombre.</translation>
    </message>
    <message>
      <source>leave out the mosaic, or classify these scenes into different folders</source>
      <translation>no indique ningún mosaico, o clasifique estas escenas en carpetas distintas</translation>
    </message>
    <message>
      <source>{name} has no georeference, so its map has no place in a mosaic; {advice}.</source>
      <translation>{name} no tiene georreferencia, así que su mapa no tiene lugar en un mosaico; {advice}.</translation>
    </message>
    <message>
      <source>{first} ({first_grid}) and {name} ({grid}) have different CRSs, but a mosaic has one; {advice}.</source>
      <translation>{first} ({first_grid}) y {name} ({grid}) tienen SRC distintos, pero un mosaico tiene uno; {advice}.</translation>
    </message>
    <message>
      <source>The pixels of {first} and {name} have different sizes or directions, but those of a mosaic are equal; {advice}.</source>
      <translation>Los píxeles de {first} y {name} tienen tamaños u orientaciones distintos, pero los de un mosaico son iguales; {advice}.</translation>
    </message>
    <message>
      <source>{first} and {name} have different classes, but those of a mosaic are the same; {advice}.</source>
      <translation>{first} y {name} tienen clases distintas, pero las de un mosaico son las mismas; {advice}.</translation>
    </message>
    <message>
      <source>The tag {tag} of {name} is damaged ({error}); write the raster again, or remove the tag.</source>
      <translation>La etiqueta de metadatos {tag} de {name} está dañada ({error}); escriba de nuevo el ráster, o elimínela.</translation>
    </message>
    <message>
      <source>Code 0 of {raster} is called "{name}", but here code 0 means unlabelled, so its pixels are no class. If they are, give them another code.</source>
      <translation>El código 0 de {raster} se llama «{name}», pero aquí el código 0 significa sin etiqueta, por lo que sus píxeles no son una clase. Si lo son, deles otro código.</translation>
    </message>
    <message>
      <source>The labels {name} hold the value {value}; class codes are whole numbers from 1 to {max_code}, 0 means unlabelled.</source>
      <translation>Las etiquetas {name} contienen el valor {value}; los códigos de clase son números enteros de 1 a {max_code}, 0 significa sin etiquetar.</translation>
    </message>
    <message>
      <source>Class "{name}" has the code {code}; use codes from 1 to {max_code} (0 means unlabelled).</source>
      <translation>La clase «{name}» tiene el código {code}; use códigos de 1 a {max_code} (0 significa sin etiquetar).</translation>
    </message>
    <message>
      <source>The class with code {code} has no name; give it one.</source>
      <translation>La clase con el código {code} no tiene nombre; déle uno.</translation>
    </message>
    <message>
      <source>The name of the class with code {code} holds a control character ({name!r}); remove it.</source>
      <translation>El nombre de la clase con el código {code} contiene un carácter de control ({name!r}); elimínelo.</translation>
    </message>
    <message>
      <source>Class "{name}" has the colour "{color}"; write it as #RRGGBB.</source>
      <translation>La clase «{name}» tiene el color «{color}»; escríbalo como #RRGGBB.</translation>
    </message>
    <message>
      <source>Class codes must be unique and ascending, not {codes}; renumber the classes.</source>
      <translation>Los códigos de clase deben ser únicos y ascendentes, no {codes}; numere de nuevo las clases.</translation>
    </message>
    <message>
      <source>The class table {path} cannot be read ({error}); give a CSV file in UTF-8.</source>
      <translation>La tabla de clases {path} no se puede leer ({error}); indique un archivo CSV en UTF-8.</translation>
    </message>
    <message>
      <source>The class table {path} needs a header with the columns code,name and optionally color,value.</source>
      <translation>La tabla de clases {path} necesita una cabecera con las columnas code,name y, opcionalmente, color,value.</translation>
    </message>
    <message>
      <source>The class table {path} has the code "{code}"; class codes are whole numbers.</source>
      <translation>La tabla de clases {path} tiene el código «{code}»; los códigos de clase son números enteros.</translation>
    </message>
    <message>
      <source>The class table {path} holds no class; give at least one code above 0.</source>
      <translation>La tabla de clases {path} no contiene ninguna clase; indique al menos un código mayor que 0.</translation>
    </message>
    <message>
      <source>The class table {name} cannot be written; choose a name ending in .csv or .qml.</source>
      <translation>La tabla de clases {name} no se puede escribir; elija un nombre que termine en .csv o .qml.</translation>
    </message>
    <message>
      <source>{name} is too large for a class table; choose another file.</source>
      <translation>{name} es demasiado grande para una tabla de clases; elija otro archivo.</translation>
    </message>
    <message>
      <source>The class table {path} cannot be read ({error}); choose another file.</source>
      <translation>La tabla de clases {path} no se puede leer ({error}); elija otro archivo.</translation>
    </message>
    <message>
      <source>{name} defines entities, as no class table does; choose another file.</source>
      <translation>{name} define entidades, como no hace ninguna tabla de clases; elija otro archivo.</translation>
    </message>
    <message>
      <source>{name} is no valid XML ({error}); save the file again.</source>
      <translation>{name} no es XML válido ({error}); guarde de nuevo el archivo.</translation>
    </message>
    <message>
      <source>{name} is the style of a layer without classes; save the style of a raster with “Paletted / Unique values” or of a layer with “Categorized” symbols.</source>
      <translation>{name} es el estilo de una capa sin clases; guarde el estilo de un ráster con «Paletted / Unique values» o de una capa con símbolos «Categorized».</translation>
    </message>
    <message>
      <source>{name} holds no macroclasses ({error}); save it with version 8 of the plugin.</source>
      <translation>{name} no contiene macroclases ({error}); guárdelo con la versión 8 del complemento.</translation>
    </message>
    <message>
      <source>{name} is no valid JSON ({error}); save the file again.</source>
      <translation>{name} no es JSON válido ({error}); guarde de nuevo el archivo.</translation>
    </message>
    <message>
      <source>{name} holds no list of "categories"; choose another class table.</source>
      <translation>{name} no contiene ninguna lista «categories»; elija otra tabla de clases.</translation>
    </message>
    <message>
      <source>{name} holds the category {item!r}; give value, name and color of each.</source>
      <translation>{name} contiene la categoría {item!r}; indique value, name y color de cada una.</translation>
    </message>
    <message>
      <source>There is no class table {path}; choose it again.</source>
      <translation>No hay ninguna tabla de clases {path}; elíjala de nuevo.</translation>
    </message>
    <message>
      <source>The raster {name} has no names or colours of classes; give a class table.</source>
      <translation>El ráster {name} no tiene nombres ni colores de clases; indique una tabla de clases.</translation>
    </message>
    <message>
      <source>The class table {name} holds no class; give at least one value above 0.</source>
      <translation>La tabla de clases {name} no contiene ninguna clase; indique al menos un valor mayor que 0.</translation>
    </message>
    <message>
      <source>{duration} left</source>
      <translation>quedan {duration}</translation>
    </message>
    <message>
      <source>A cluster needs the package distributed, which is not installed; choose cluster in “Optional packages” of “Set up the processing environment”, install it (pip install "distributed&gt;=2024.8"), or leave out the cluster.</source>
      <translation>Un clúster necesita el paquete distributed, que no está instalado; elija cluster en «Paquetes opcionales» de «Configurar el entorno de procesamiento», instálelo (pip install "distributed&gt;=2024.8") o no indique ningún clúster.</translation>
    </message>
    <message>
      <source>The scheduler {where} does not answer ({error}); start it, or correct the address.</source>
      <translation>El planificador {where} no responde ({error}); inícielo, o corrija la dirección.</translation>
    </message>
    <message>
      <source>"{address}" is no address of a Dask scheduler; give tcp://host:port, tls://host:port, or its scheduler file (.json).</source>
      <translation>«{address}» no es la dirección de un planificador de Dask; indique tcp://host:port, tls://host:port, o su archivo de planificador (.json).</translation>
    </message>
    <message>
      <source>The scheduler file {name} cannot be read ({error}); start the scheduler with --scheduler-file, on a folder that this computer shares.</source>
      <translation>El archivo de planificador {name} no se puede leer ({error}); inicie el planificador con --scheduler-file, en una carpeta que este equipo comparta.</translation>
    </message>
    <message>
      <source>Checking the workers</source>
      <translation>Comprobando los procesos de trabajo</translation>
    </message>
    <message>
      <source>all its workers were lost {count} times</source>
      <translation>todos sus procesos de trabajo se perdieron {count} veces</translation>
    </message>
    <message>
      <source>{worker} {count} in {duration}</source>
      <translation>{worker} {count} en {duration}</translation>
    </message>
    <message>
      <source>{count} more between {least} and {most}</source>
      <translation>{count} más entre {least} y {most}</translation>
    </message>
    <message>
      <source>{total} pieces of work on {num_workers} workers: {parts}.</source>
      <translation>{total} tareas en {num_workers} procesos de trabajo: {parts}.</translation>
    </message>
    <message>
      <source>The scheduler {address} cannot read the work: its Python needs the hsi-core of this computer; see “Start a cluster” of the page “Many machines”.</source>
      <translation>El planificador {address} no puede leer el trabajo: su Python necesita el hsi-core de este equipo; véase «Start a cluster» de la página «Many machines».</translation>
    </message>
    <message>
      <source>Several workers died one after another with the same piece of work ({error}); see their logs, and give them more memory or smaller tiles. The same call goes on where it stopped.</source>
      <translation>Varios procesos de trabajo murieron uno tras otro con la misma tarea ({error}); consulte sus registros, y déles más memoria o teselas más pequeñas. La misma llamada continúa donde se detuvo.</translation>
    </message>
    <message>
      <source>The connection to the scheduler {address} is lost. Start it again; the same call goes on where it stopped.</source>
      <translation>Se perdió la conexión con el planificador {address}. Inícielo de nuevo; la misma llamada continúa donde se detuvo.</translation>
    </message>
    <message>
      <source>The scheduler {address} has had no worker for {duration}.{refused} Start some; the same call goes on where it stopped.</source>
      <translation>El planificador {address} lleva {duration} sin ningún proceso de trabajo.{refused} Inicie algunos; la misma llamada continúa donde se detuvo.</translation>
    </message>
    <message>
      <source>No worker is connected; waiting ({waited} of {longest})</source>
      <translation>No hay ningún proceso de trabajo conectado; esperando ({waited} de {longest})</translation>
    </message>
    <message>
      <source>The worker {worker} is not used: {problem}</source>
      <translation>El proceso de trabajo {worker} no se usa: {problem}</translation>
    </message>
    <message>
      <source>its Python has no hsi-core; install it there, or start the worker with the folder of hsi_core in PYTHONPATH.</source>
      <translation>su Python no tiene hsi-core; instálelo allí, o inicie el proceso de trabajo con la carpeta de hsi_core en PYTHONPATH.</translation>
    </message>
    <message>
      <source>it has {versions}, but this computer has {needed}; install the same versions.</source>
      <translation>tiene {versions}, pero este equipo tiene {needed}; instale las mismas versiones.</translation>
    </message>
    <message>
      <source>it takes {taken} MB of the {limit} MB that it may take; start it with more memory (--memory-limit), or choose smaller tiles or batches.</source>
      <translation>ocupa {taken} MB de los {limit} MB que puede ocupar; inícielo con más memoria (--memory-limit), o elija teselas o lotes más pequeños.</translation>
    </message>
    <message>
      <source>{names} are not distinguishable from it{fastest}.</source>
      <translation>{names} no se distinguen de él{fastest}.</translation>
    </message>
    <message>
      <source>{name} is not distinguishable from it{fastest}.</source>
      <translation>{name} no se distingue de él{fastest}.</translation>
    </message>
    <message>
      <source>The folds are random pixels, so test pixels have training pixels as neighbours: all accuracies are optimistic, and the order of the methods may differ elsewhere.</source>
      <translation>Los pliegues son píxeles al azar, así que los píxeles de prueba tienen píxeles de entrenamiento como vecinos: todas las exactitudes son optimistas, y el orden de los métodos puede ser distinto en otros lugares.</translation>
    </message>
    <message>
      <source>, standard deviation over folds {deviation:.1f}</source>
      <translation>, desviación típica sobre los pliegues {deviation:.1f}</translation>
    </message>
    <message>
      <source>Use {method}: overall accuracy {accuracy:.1f} %{interval} in {folds}{around}.{strength}</source>
      <translation>Use {method}: exactitud global {accuracy:.1f} %{interval} en {folds}{around}.{strength}</translation>
    </message>
    <message>
      <source>{num_folds} folds</source>
      <translation>{num_folds} pliegues</translation>
    </message>
    <message>
      <source>1 fold</source>
      <translation>1 pliegue</translation>
    </message>
    <message>
      <source> For the map, choose the regularisation {strength} in Classify.</source>
      <translation> Para el mapa, elija la regularización {strength} en «Clasificar una escena».</translation>
    </message>
    <message>
      <source> Its probabilities need no regularisation: {count} of {num_folds} folds chose the strength off.</source>
      <translation> Sus probabilidades no necesitan regularización: {count} de {num_folds} pliegues eligieron la intensidad off.</translation>
    </message>
    <message>
      <source> For the map, choose the regularisation {strength} in Classify: {count} of {num_folds} folds chose it.</source>
      <translation> Para el mapa, elija la regularización {strength} en «Clasificar una escena»: {count} de {num_folds} pliegues la eligieron.</translation>
    </message>
    <message>
      <source>; {fastest} trains in {short} instead of {long}</source>
      <translation>; {fastest} se entrena en {short} en lugar de {long}</translation>
    </message>
    <message>
      <source>{method} (by {points})</source>
      <translation>{method} (en {points})</translation>
    </message>
    <message>
      <source>Distinguishably less accurate: {methods}.</source>
      <translation>Claramente menos exactos: {methods}.</translation>
    </message>
    <message>
      <source>{mean:.1f} points, 95 % interval {low:.1f} to {high:.1f}</source>
      <translation>{mean:.1f} puntos, intervalo del 95 % de {low:.1f} a {high:.1f}</translation>
    </message>
    <message>
      <source>its training takes {times:.1f} times as long</source>
      <translation>su entrenamiento tarda {times:.1f} veces más</translation>
    </message>
    <message>
      <source>its training takes less time</source>
      <translation>su entrenamiento tarda menos</translation>
    </message>
    <message>
      <source>The network {network} is worth its time: it is better than the best baseline, {baseline}, by {points}; {times}.</source>
      <translation>La red {network} merece su tiempo: supera al mejor método de referencia, {baseline}, en {points}; {times}.</translation>
    </message>
    <message>
      <source>Networks are not worth their time here: the best one, {network}, has {mean:+.1f} points against {baseline} (95 % interval {low:.1f} to {high:.1f}), and {times}.</source>
      <translation>Aquí las redes no merecen su tiempo: la mejor, {network}, tiene {mean:+.1f} puntos frente a {baseline} (intervalo del 95 % de {low:.1f} a {high:.1f}), y {times}.</translation>
    </message>
    <message>
      <source>Caution: {method}, which knows no spectrum, reaches {accuracy:.1f} %: these folds show how near the training pixels are, and little about spectra. Label more places, or take larger blocks or a wider guard band.</source>
      <translation>Atención: {method}, que no conoce ningún espectro, alcanza {accuracy:.1f} %: estos pliegues muestran lo cerca que están los píxeles de entrenamiento, y poco sobre los espectros. Etiquete más lugares, o tome bloques más grandes o una franja de guarda más ancha.</translation>
    </message>
    <message>
      <source>If only this scene is mapped, compare {name} as well: it also spreads the training labels.</source>
      <translation>Si solo se cartografía esta escena, compare también {name}: además extiende las etiquetas de entrenamiento.</translation>
    </message>
    <message>
      <source>Caution: no method is better than always saying {name}, which reaches {share:.1f} %.</source>
      <translation>Atención: ningún método es mejor que decir siempre {name}, con lo que se alcanza {share:.1f} %.</translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} y {last}</translation>
    </message>
    <message>
      <source>{method} is no network</source>
      <translation>{method} no es una red</translation>
    </message>
    <message>
      <source>{method} is used, because methods cannot be compared on these labels: {reason}</source>
      <translation>Se usa {method}, porque los métodos no se pueden comparar con estas etiquetas: {reason}</translation>
    </message>
    <message>
      <source>it is preferred</source>
      <translation>es el preferido</translation>
    </message>
    <message>
      <source>it is the most accurate one of {leaders}</source>
      <translation>es el más exacto de {leaders}</translation>
    </message>
    <message>
      <source>it is more accurate than {best} by over {lead:.1f} points</source>
      <translation>supera en exactitud a {best} en más de {lead:.1f} puntos</translation>
    </message>
    <message>
      <source>none of {others} is more accurate by over {lead:.1f} points</source>
      <translation>ninguno de {others} lo supera en exactitud en más de {lead:.1f} puntos</translation>
    </message>
    <message>
      <source>, with "{strength}" regularisation of the map</source>
      <translation>, con regularización «{strength}» del mapa</translation>
    </message>
    <message>
      <source> with this regularisation</source>
      <translation> con esta regularización</translation>
    </message>
    <message>
      <source>{best} is chosen{also}: {why}. Overall accuracies{with_it} in {folds} of {unit}s of the training labels, apart from the pixels that were trained on, are {figures}.</source>
      <translation>Se elige {best}{also}: {why}. Las exactitudes globales{with_it} en {folds} de las etiquetas de entrenamiento (unidad: {unit}), aparte de los píxeles con los que se entrenó, son {figures}.</translation>
    </message>
    <message>
      <source>one fold</source>
      <translation>un pliegue</translation>
    </message>
    <message>
      <source>It is trained with balanced fields ({setting}), because regularisation helps here.</source>
      <translation>Se entrena con parcelas equilibradas ({setting}), porque la regularización ayuda aquí.</translation>
    </message>
    <message>
      <source>The time was too short to compare {names}; give the choice more minutes (CHOICE_MINUTES) to compare all candidates.</source>
      <translation>El tiempo fue demasiado corto para comparar {names}; dé más minutos a la elección (CHOICE_MINUTES) para comparar todos los candidatos.</translation>
    </message>
    <message>
      <source>Regularisation was not tested, because the labels are spread over a large area; Classify can regularise the map.</source>
      <translation>La regularización no se probó, porque las etiquetas están repartidas por una superficie grande; «Clasificar una escena» puede regularizar el mapa.</translation>
    </message>
    <message>
      <source>Regularisation changes the candidates on average by {weak:+.1f} (weak), {medium:+.1f} (medium), {strong:+.1f} (strong) and {held:+.1f} (held to the training labels) points.</source>
      <translation>La regularización cambia los candidatos de media en {weak:+.1f} (débil), {medium:+.1f} (media), {strong:+.1f} (fuerte) y {held:+.1f} (respetando las etiquetas de entrenamiento) puntos.</translation>
    </message>
    <message>
      <source>Maps of this scene are held to its training labels, which gives {accuracy:.1f} % in these folds; maps of other scenes have the strength "{strength}".</source>
      <translation>Los mapas de esta escena respetan sus etiquetas de entrenamiento, lo que da {accuracy:.1f} % en estos pliegues; los de otras escenas usan la intensidad «{strength}».</translation>
    </message>
    <message>
      <source>polygons</source>
      <translation>polígonos</translation>
    </message>
    <message>
      <source>fields</source>
      <translation>campos</translation>
    </message>
    <message>
      <source>the validation labels of a fold are held out, not given</source>
      <translation>las etiquetas de validación de un pliegue se reservan, no se indican</translation>
    </message>
    <message>
      <source>{job} has no result: {problem}</source>
      <translation>{job} no tiene resultado: {problem}</translation>
    </message>
    <message>
      <source>{num_done} of {total} folds of all methods</source>
      <translation>{num_done} de {total} pliegues de todos los métodos</translation>
    </message>
    <message>
      <source>{num_done} of {total} trainings, with those of the learning curve</source>
      <translation>{num_done} de {total} entrenamientos, con los de la curva de aprendizaje</translation>
    </message>
    <message>
      <source>block</source>
      <translation>bloque</translation>
    </message>
    <message>
      <source>connected field</source>
      <translation>campo conexo</translation>
    </message>
    <message>
      <source>polygon</source>
      <translation>polígono</translation>
    </message>
    <message>
      <source>pixel</source>
      <translation>píxel</translation>
    </message>
    <message>
      <source>There are no folds by "{kind}"; choose one of {kinds}.</source>
      <translation>No hay pliegues por «{kind}»; elija uno de {kinds}.</translation>
    </message>
    <message>
      <source>A guard band of {guard} pixels around single pixels removes all other pixels; choose blocks, fields or polygons, or a guard band of 0.</source>
      <translation>Una franja de guarda de {guard} píxeles alrededor de píxeles individuales elimina todos los demás píxeles; elija bloques, campos o polígonos, o una franja de guarda de 0.</translation>
    </message>
    <message>
      <source>The number of {unit}s with labels is {num_units}, too few for {num_folds} folds; choose fewer folds, smaller blocks or another kind.</source>
      <translation>El número de unidades etiquetadas ({unit}) es {num_units}, muy pocas para {num_folds} pliegues; elija menos pliegues, bloques más pequeños u otro tipo.</translation>
    </message>
    <message>
      <source>No class lies in two {unit}s that are further apart than the guard band of {guard} pixels, so none can be in training and test at once; choose folds of blocks, which divide a {unit}, or label more places.</source>
      <translation>Ninguna clase está en dos unidades ({unit}) más alejadas entre sí que la franja de guarda de {guard} píxeles, así que ninguna puede estar a la vez en entrenamiento y prueba; elija pliegues de bloques, que dividen una unidad ({unit}), o etiquete más lugares.</translation>
    </message>
    <message>
      <source>No class can be in training and test at once with folds by {unit} and a guard band of {guard} pixels; label more places, or choose smaller blocks, patches or guard bands.</source>
      <translation>Ninguna clase puede estar a la vez en entrenamiento y prueba con pliegues por unidades ({unit}) y una franja de guarda de {guard} píxeles; etiquete más lugares, o elija bloques, parches o franjas de guarda más pequeños.</translation>
    </message>
    <message>
      <source>Blocks of {block_size} pixels leave one block, because the labels span {columns} x {rows} pixels; choose at most {largest}, or give no block size.</source>
      <translation>Con bloques de {block_size} píxeles queda un solo bloque, porque las etiquetas abarcan {columns} x {rows} píxeles; elija como máximo {largest}, o no indique tamaño de bloque.</translation>
    </message>
    <message>
      <source>{name} ({num_pixels} pixels)</source>
      <translation>{name} ({num_pixels} píxeles)</translation>
    </message>
    <message>
      <source>{name} ({num_pixels} pixels, {lacking} of {num_repeats} repeats)</source>
      <translation>{name} ({num_pixels} píxeles, {lacking} de {num_repeats} repeticiones)</translation>
    </message>
    <message>
      <source>Classes that lie in a single {unit} cannot be tested apart from their training pixels: {classes}. They stay in training, and their pixels are in no test.</source>
      <translation>Las clases que están en una sola unidad ({unit}) no se pueden probar aparte de sus píxeles de entrenamiento: {classes}. Permanecen en el entrenamiento, y sus píxeles no están en ninguna prueba.</translation>
    </message>
    <message>
      <source>Of some classes, a fold and its guard band of {guard} pixels leave fewer than {min_train} training pixels, so that they cannot be tested apart: {classes}. They stay in training, and their pixels are in no test.</source>
      <translation>De algunas clases, un pliegue y su franja de guarda de {guard} píxeles dejan menos de {min_train} píxeles de entrenamiento, así que no se pueden probar aparte: {classes}. Permanecen en el entrenamiento, y sus píxeles no están en ninguna prueba.</translation>
    </message>
    <message>
      <source>The repeats have similar folds (mean intersection over union of the test pixels: {similarity:.2f}), because these labels allow few good partitions. A mean over repeats says little; label more places, or take smaller blocks or a narrower guard band.</source>
      <translation>Las repeticiones tienen pliegues similares (intersección sobre unión media de los píxeles de prueba: {similarity:.2f}), porque estas etiquetas permiten pocas buenas particiones. Una media sobre repeticiones dice poco; etiquete más lugares, o tome bloques más pequeños o una franja de guarda más estrecha.</translation>
    </message>
    <message>
      <source>The validation part of the training pixels cannot have the units of the folds ({reason}) It has blocks of {block_size} pixels with the same guard band.</source>
      <translation>La parte de validación de los píxeles de entrenamiento no puede tener las unidades de los pliegues ({reason}) Tiene bloques de {block_size} píxeles con la misma franja de guarda.</translation>
    </message>
    <message>
      <source>No validation part can be held out of a training fold ({reason}) Choose fewer folds, a narrower guard band, smaller patches or smaller blocks.</source>
      <translation>No se puede reservar ninguna parte de validación de un pliegue de entrenamiento ({reason}) Elija menos pliegues, una franja de guarda más estrecha, parches más pequeños o bloques más pequeños.</translation>
    </message>
    <message>
      <source>The journal {name} is not used, because changes of the scene cannot be noticed: its files are not on this computer. This cross-validation starts from the beginning.</source>
      <translation>El registro {name} no se usa, porque no se pueden detectar cambios de la escena: sus archivos no están en este equipo. Esta validación cruzada empieza desde el principio.</translation>
    </message>
    <message>
      <source>The journal {name} belongs to a cross-validation with other data or settings; this one starts from the beginning.</source>
      <translation>El registro {name} pertenece a una validación cruzada con otros datos o ajustes; esta empieza desde el principio.</translation>
    </message>
    <message>
      <source>a confusion matrix is not square</source>
      <translation>una matriz de confusión no es cuadrada</translation>
    </message>
    <message>
      <source>The journal {name} is damaged ({error}); this cross-validation starts from the beginning.</source>
      <translation>El registro {name} está dañado ({error}); esta validación cruzada empieza desde el principio.</translation>
    </message>
    <message>
      <source> and {curve} trainings of the learning curve</source>
      <translation> y {curve} entrenamientos de la curva de aprendizaje</translation>
    </message>
    <message>
      <source>The journal {name} is resumed; {num_folds} folds{words} are finished.</source>
      <translation>Se continúa el registro {name}; {num_folds} pliegues{words} están terminados.</translation>
    </message>
    <message>
      <source>The curve is short, because the labels have few {unit}: {count:.0f} in a training fold. Each class keeps the {unit} that training and the choice of settings need, which leaves {share:.0f} % of the labelled pixels or more.</source>
      <translation>La curva es corta, porque las etiquetas tienen pocas unidades ({unit}): {count:.0f} en un pliegue de entrenamiento. Cada clase conserva las unidades ({unit}) que necesitan el entrenamiento y la elección de los ajustes, lo que deja el {share:.0f} % de los píxeles etiquetados o más.</translation>
    </message>
    <message>
      <source>95 % interval {low:.1f} to {high:.1f}</source>
      <translation>intervalo del 95 % de {low:.1f} a {high:.1f}</translation>
    </message>
    <message>
      <source>More labels help: each doubling of the labels raised the overall accuracy of {method} by {gain:.1f} points ({around}).</source>
      <translation>Más etiquetas ayudan: cada duplicación de las etiquetas aumentó la exactitud global de {method} en {gain:.1f} puntos ({around}).</translation>
    </message>
    <message>
      <source>A gain of {method} from more labels is not distinguishable from none: {gain:+.1f} points of overall accuracy for each doubling of the labels ({around}).</source>
      <translation>No se distingue de cero una ganancia de {method} por más etiquetas: {gain:+.1f} puntos de exactitud global por cada duplicación de las etiquetas ({around}).</translation>
    </message>
    <message>
      <source>Which class more labels would help most is unknown: no class is tested in {min_folds} folds with numbers of labels that differ enough.</source>
      <translation>No se sabe a qué clase ayudarían más las etiquetas adicionales: ninguna clase se prueba en {min_folds} pliegues con números de etiquetas suficientemente distintos.</translation>
    </message>
    <message>
      <source>its F1 with {method} changed by {gain:+.1f} points for each doubling of its labels (95 % interval {low:.1f} to {high:.1f})</source>
      <translation>su F1 con {method} cambió en {gain:+.1f} puntos por cada duplicación de sus etiquetas (intervalo del 95 % de {low:.1f} a {high:.1f})</translation>
    </message>
    <message>
      <source>Which class more labels would help most is not distinguishable. {name} gained most: {words}, which may be chance among {num_classes} classes.</source>
      <translation>No se distingue a qué clase ayudarían más las etiquetas adicionales. {name} ganó más: {words}, lo que puede ser azar entre {num_classes} clases.</translation>
    </message>
    <message>
      <source>More labels would help {name} most: {words}.</source>
      <translation>Más etiquetas ayudarían sobre todo a {name}: {words}.</translation>
    </message>
    <message>
      <source>Learning curve</source>
      <translation>Curva de aprendizaje</translation>
    </message>
    <message>
      <source>labelled pixels for training (mean over folds)</source>
      <translation>píxeles etiquetados para el entrenamiento (media de los pliegues)</translation>
    </message>
    <message>
      <source>labelled {unit} for training</source>
      <translation>{unit} con etiqueta para el entrenamiento</translation>
    </message>
    <message>
      <source>Overall accuracy against the number of labels</source>
      <translation>Exactitud global frente al número de etiquetas</translation>
    </message>
    <message>
      <source>Whole {unit} of each class are drawn from each training fold at random; the labels of a point are among those of the points to its right. The test pixels of a fold are the same at each point. The axis of the labels is logarithmic. Bars: standard deviation over folds.</source>
      <translation>De cada pliegue de entrenamiento se extraen al azar unidades enteras ({unit}) de cada clase; las etiquetas de un punto están entre las de los puntos a su derecha. Los píxeles de prueba de un pliegue son los mismos en cada punto. El eje de las etiquetas es logarítmico. Barras: desviación típica sobre los pliegues.</translation>
    </message>
    <message>
      <source>Accuracy with a share of the labels</source>
      <translation>Exactitud con una parte de las etiquetas</translation>
    </message>
    <message>
      <source>method</source>
      <translation>método</translation>
    </message>
    <message>
      <source>labelled pixels</source>
      <translation>píxeles etiquetados</translation>
    </message>
    <message>
      <source>± folds</source>
      <translation>± pliegues</translation>
    </message>
    <message>
      <source>folds</source>
      <translation>pliegues</translation>
    </message>
    <message>
      <source>share of the {unit}</source>
      <translation>proporción ({unit})</translation>
    </message>
    <message>
      <source>labelled {unit}</source>
      <translation>{unit} con etiqueta</translation>
    </message>
    <message>
      <source>A class keeps at least the {unit} that training and the choice of settings need, so its share may be larger. Labels include those that choose the settings.</source>
      <translation>Una clase conserva al menos las unidades ({unit}) que necesitan el entrenamiento y la elección de los ajustes, así que su proporción puede ser mayor. Las etiquetas incluyen las que eligen los ajustes.</translation>
    </message>
    <message>
      <source>Gain for each doubling of the labels</source>
      <translation>Ganancia por cada duplicación de las etiquetas</translation>
    </message>
    <message>
      <source>gain, points</source>
      <translation>ganancia, puntos</translation>
    </message>
    <message>
      <source>Slope of the line through the points with at least a quarter of the labels, mean over folds. Below a gain is its 95 % interval, corrected for training pixels that folds share (Nadeau and Bengio 2003, doi:10.1023/A:1024068626366). The p-values of classes are multiplied by the number of classes; below 0.05, a gain or loss is distinguishable from none. n/a: the class is tested in fewer than three folds, or has nearly as many labels with each share. All classes get more labels at once, so part of a gain may come from other classes.</source>
      <translation>Pendiente de la recta que pasa por los puntos con al menos un cuarto de las etiquetas, media de los pliegues. Debajo de una ganancia está su intervalo del 95 %, corregido por los píxeles de entrenamiento que comparten los pliegues (Nadeau y Bengio 2003, doi:10.1023/A:1024068626366). Los valores p de las clases se multiplican por el número de clases; por debajo de 0.05, una ganancia o pérdida se distingue de la ausencia de cambio. n/a: la clase se prueba en menos de tres pliegues, o tiene casi las mismas etiquetas con cada proporción. Todas las clases reciben más etiquetas a la vez, así que parte de una ganancia puede deberse a otras clases.</translation>
    </message>
    <message>
      <source>overall accuracy, all labels</source>
      <translation>exactitud global, todas las etiquetas</translation>
    </message>
    <message>
      <source>F1 of {name}, labels of the class</source>
      <translation>F1 de {name}, etiquetas de la clase</translation>
    </message>
    <message>
      <source>Overall accuracy, %</source>
      <translation>Exactitud global, %</translation>
    </message>
    <message>
      <source>The method "{name}" has an unknown step behind "+"; write {step}, or {step}= and one of {strengths}.</source>
      <translation>El método «{name}» tiene un paso desconocido tras «+»; escriba {step}, o {step}= y una de {strengths}.</translation>
    </message>
    <message>
      <source>{base} has no class probabilities to regularise; give it as {base}.</source>
      <translation>{base} no tiene probabilidades de clase que regularizar; indíquelo como {base}.</translation>
    </message>
    <message>
      <source>auto chooses the regularisation as well; give it as auto.</source>
      <translation>auto elige también la regularización; indíquela como auto.</translation>
    </message>
    <message>
      <source>The method "{name}" cannot be read; give a network such as svm, or with settings, such as svm[patch_size=3].</source>
      <translation>El método «{name}» no se puede leer; indique una red como svm, o con ajustes, como svm[patch_size=3].</translation>
    </message>
    <message>
      <source>{network} has no setting {wrong}; choose of {settings}.</source>
      <translation>{network} no tiene ningún ajuste {wrong}; elija entre {settings}.</translation>
    </message>
    <message>
      <source>yes or no</source>
      <translation>yes o no</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un número</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un número entero</translation>
    </message>
    <message>
      <source>one of {choices}</source>
      <translation>uno de {choices}</translation>
    </message>
    <message>
      <source>The setting {name} of {network} is {value}; give {words}.</source>
      <translation>El ajuste {name} de {network} es {value}; indique {words}.</translation>
    </message>
    <message>
      <source>The setting "{setting}" of the method "{name}" cannot be read; write setting=value.</source>
      <translation>El ajuste «{setting}» del método «{name}» no se puede leer; escriba ajuste=valor.</translation>
    </message>
    <message>
      <source>Bars: all folds pooled. Dots: single folds. Lines: standard deviation over folds.</source>
      <translation>Barras: todos los pliegues juntos. Puntos: pliegues individuales. Líneas: desviación típica entre pliegues.</translation>
    </message>
    <message>
      <source>Recall: of the reference pixels of the class, the share that is found.</source>
      <translation>Exhaustividad: proporción de los píxeles de referencia de la clase que se encuentra.</translation>
    </message>
    <message>
      <source>Below it is its 95 % interval, if enough folds test the class and they differ.</source>
      <translation>Debajo está su intervalo del 95 %, si bastantes pliegues prueban la clase y son diferentes.</translation>
    </message>
    <message>
      <source>Not all folds are finished. The same call resumes the cross-validation.</source>
      <translation>No están terminados todos los pliegues. La misma llamada continúa la validación cruzada.</translation>
    </message>
    <message>
      <source>Accuracies</source>
      <translation>Exactitudes</translation>
    </message>
    <message>
      <source>Overall accuracy of each method</source>
      <translation>Exactitud global de cada método</translation>
    </message>
    <message>
      <source>± standard deviation</source>
      <translation>± desviación típica</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>Problemas</translation>
    </message>
    <message>
      <source>{num_folds} folds by {unit}{size}, {repeats}, guard band of {guard} pixels between training and test.</source>
      <translation>{num_folds} pliegues (unidad: {unit}{size}), {repeats}, franja de guarda de {guard} píxeles entre entrenamiento y prueba.</translation>
    </message>
    <message>
      <source> of {block_size} pixels</source>
      <translation> de {block_size} píxeles</translation>
    </message>
    <message>
      <source>{count} repeats</source>
      <translation>{count} repeticiones</translation>
    </message>
    <message>
      <source>1 repeat</source>
      <translation>1 repetición</translation>
    </message>
    <message>
      <source>Mean intersection over union of the test pixels of two repeats: {similarity:.2f}.</source>
      <translation>Intersección sobre unión media de los píxeles de prueba de dos repeticiones: {similarity:.2f}.</translation>
    </message>
    <message>
      <source>Settings were chosen inside each training fold, never by shuffled pixels: on a validation part of the same units with the same guard band (blocks if the folds are random), and those of an SVM in folds of small blocks.</source>
      <translation>Los ajustes se eligieron dentro de cada pliegue de entrenamiento, nunca con píxeles mezclados: en una parte de validación con las mismas unidades y la misma franja de guarda (bloques si los pliegues son aleatorios), y los de una SVM en pliegues de bloques pequeños.</translation>
    </message>
    <message>
      <source>Methods, the most accurate first</source>
      <translation>Métodos, el más exacto primero</translation>
    </message>
    <message>
      <source>± repeats</source>
      <translation>± repeticiones</translation>
    </message>
    <message>
      <source>advised method minus this, points</source>
      <translation>método recomendado menos este, puntos</translation>
    </message>
    <message>
      <source>training, s</source>
      <translation>entrenamiento, s</translation>
    </message>
    <message>
      <source>mapping of 10⁶ pixels, s</source>
      <translation>clasificación de 10⁶ píxeles, s</translation>
    </message>
    <message>
      <source>test patches that touch training</source>
      <translation>parches de prueba que tocan el entrenamiento</translation>
    </message>
    <message>
      <source>n/a: not defined. OA: overall accuracy of the pooled folds; AA: mean recall of the classes; F1: mean over classes; ±: standard deviation. Below a number is its 95 % interval. Intervals and p-values are those of the t-test of Nadeau and Bengio (2003, doi:10.1023/A:1024068626366), which takes account of training pixels that folds share; p below 0.05 counts as distinguishable. position and region_growing know the places of the training pixels and no spectrum of a class. The advised method is bold.</source>
      <translation>n/a: no definido. OA: exactitud global de los pliegues juntos; AA: exhaustividad media de las clases; F1: media de las clases; ±: desviación típica. Debajo de un número está su intervalo del 95 %. Los intervalos y los valores p son los de la prueba t de Nadeau y Bengio (2003, doi:10.1023/A:1024068626366), que tiene en cuenta los píxeles de entrenamiento que comparten los pliegues; p por debajo de 0.05 cuenta como distinguible. position y region_growing conocen los lugares de los píxeles de entrenamiento y ningún espectro de una clase. El método recomendado está en negrita.</translation>
    </message>
    <message>
      <source>Recall of each class</source>
      <translation>Exhaustividad de cada clase</translation>
    </message>
    <message>
      <source>Recall of each class with each method</source>
      <translation>Exhaustividad de cada clase con cada método</translation>
    </message>
    <message>
      <source>Recall of each class with {method}</source>
      <translation>Exhaustividad de cada clase con {method}</translation>
    </message>
    <message>
      <source>Recall, %</source>
      <translation>Exhaustividad, %</translation>
    </message>
    <message>
      <source>fold {number}</source>
      <translation>pliegue {number}</translation>
    </message>
    <message>
      <source>Folds</source>
      <translation>Pliegues</translation>
    </message>
    <message>
      <source>always training</source>
      <translation>siempre entrenamiento</translation>
    </message>
    <message>
      <source>Folds of repeat {repeat}</source>
      <translation>Pliegues de la repetición {repeat}</translation>
    </message>
    <message>
      <source>Folds of the labelled pixels in each repeat</source>
      <translation>Pliegues de los píxeles etiquetados en cada repetición</translation>
    </message>
    <message>
      <source>Each fold is the test of one round. Pixels that are always training belong to classes that cannot be tested.</source>
      <translation>Cada pliegue es la prueba de una ronda. Los píxeles que son siempre de entrenamiento pertenecen a clases que no se pueden probar.</translation>
    </message>
    <message>
      <source>repeat {number}</source>
      <translation>repetición {number}</translation>
    </message>
    <message>
      <source>(not tested)</source>
      <translation>(sin probar)</translation>
    </message>
    <message>
      <source>(not tested in {lacking} of {num_repeats} repeats)</source>
      <translation>(sin probar en {lacking} de {num_repeats} repeticiones)</translation>
    </message>
    <message>
      <source>{method}, repeat {repeat}, fold {fold}{part}</source>
      <translation>{method}, repetición {repeat}, pliegue {fold}{part}</translation>
    </message>
    <message>
      <source>, {share:g} % of the labels</source>
      <translation>, {share:g} % de las etiquetas</translation>
    </message>
    <message>
      <source>, and {num_trainings} of {num_curve_jobs} trainings of the learning curve</source>
      <translation> y {num_trainings} de {num_curve_jobs} entrenamientos de la curva de aprendizaje</translation>
    </message>
    <message>
      <source>The time of {duration} is up: {num_finished} of {num_jobs} folds of all methods{curve} are finished.</source>
      <translation>El tiempo de {duration} se agotó: {num_finished} de {num_jobs} pliegues de todos los métodos{curve} están terminados.</translation>
    </message>
    <message>
      <source>the time was too short</source>
      <translation>El tiempo fue demasiado corto.</translation>
    </message>
    <message>
      <source>No method has a result ({reason}) Give more time, label more places, or choose other methods.</source>
      <translation>Ningún método tiene un resultado ({reason}) Dé más tiempo, etiquete más lugares, o elija otros métodos.</translation>
    </message>
    <message>
      <source>Reading the labelled pixels</source>
      <translation>Leyendo los píxeles etiquetados</translation>
    </message>
    <message>
      <source>The guard band of {given} pixels is narrower than half the largest patch of the methods; it has {largest} pixels instead, so that no test patch contains a training pixel.</source>
      <translation>La franja de guarda de {given} píxeles es más estrecha que la mitad del mayor parche de los métodos; en su lugar tiene {largest} píxeles, para que ningún parche de prueba contenga un píxel de entrenamiento.</translation>
    </message>
    <message>
      <source>{share} lie where the scene is nodata, NaN or masked; they are not used.</source>
      <translation>{share} están donde la escena es nodata, NaN o está enmascarada; no se usan.</translation>
    </message>
    <message>
      <source>CUDA is asked for, but {reason}; choose auto or cpu, or set up the environment for CUDA.</source>
      <translation>Se pide CUDA, pero {reason}; elija auto o cpu, o configure el entorno para CUDA.</translation>
    </message>
    <message>
      <source>The {owner} has too little memory for tiles of {tile_size} pixels; choose smaller tiles, or close other programs.</source>
      <translation>No hay memoria suficiente ({owner}) para teselas de {tile_size} píxeles; elija teselas más pequeñas, o cierre otros programas.</translation>
    </message>
    <message>
      <source>{size} × {size} pixels, {num_components} channels{spectrum}</source>
      <translation>{size} × {size} píxeles, {num_components} canales{spectrum}</translation>
    </message>
    <message>
      <source> and a spectrum</source>
      <translation> y un espectro</translation>
    </message>
    <message>
      <source>teacher</source>
      <translation>maestro</translation>
    </message>
    <message>
      <source>teacher {number}</source>
      <translation>maestro {number}</translation>
    </message>
    <message>
      <source>all teachers</source>
      <translation>todos los maestros</translation>
    </message>
    <message>
      <source>student</source>
      <translation>alumno</translation>
    </message>
    <message>
      <source>{teachers} {num_labelled} labelled and {num_unlabelled} unlabelled pixels for {network} on {device}, with {patches}.</source>
      <translation>{teachers} {num_labelled} píxeles etiquetados y {num_unlabelled} sin etiquetar para {network} en {device}, con {patches}.</translation>
    </message>
    <message>
      <source>{count} teachers predict</source>
      <translation>{count} maestros predicen</translation>
    </message>
    <message>
      <source>1 teacher predicts</source>
      <translation>1 maestro predice</translation>
    </message>
    <message>
      <source>{lost} pixels are not used: they are invalid in a band that only some teachers use.</source>
      <translation>{lost} píxeles no se usan: no son válidos en una banda que solo usan algunos maestros.</translation>
    </message>
    <message>
      <source>No labelled pixel is valid in the bands of all teachers; choose other labels.</source>
      <translation>Ningún píxel etiquetado es válido en las bandas de todos los maestros; elija otras etiquetas.</translation>
    </message>
    <message>
      <source>of the teacher's overall accuracy kept ({subset})</source>
      <translation>de la exactitud global del maestro se conserva ({subset})</translation>
    </message>
    <message>
      <source>of its multiply-adds per pixel</source>
      <translation>de las multiplicaciones con suma por píxel del maestro</translation>
    </message>
    <message>
      <source>of the {subset} pixels mapped as the teacher maps them</source>
      <translation>de los píxeles ({subset}) se clasifican como los clasifica el maestro</translation>
    </message>
    <message>
      <source>Learning curve of the student</source>
      <translation>Curva de aprendizaje del alumno</translation>
    </message>
    <message>
      <source>{num_steps} steps in {num_epochs} epochs; epoch {best_epoch} is kept. The training loss is the loss of the distillation; the validation loss is the cross-entropy of the labels. In the training accuracy, a pixel without a label counts as right if student and teacher assign the same class.</source>
      <translation>{num_steps} pasos en {num_epochs} épocas; se conserva la época {best_epoch}. La pérdida de entrenamiento es la de la destilación; la de validación es la entropía cruzada de las etiquetas. En la exactitud de entrenamiento, un píxel sin etiqueta cuenta como correcto si el alumno y el maestro asignan la misma clase.</translation>
    </message>
    <message>
      <source>Confusion matrix of the student, {subset}</source>
      <translation>Matriz de confusión del alumno, {subset}</translation>
    </message>
    <message>
      <source>Confusion matrix of the student on the {subset} pixels</source>
      <translation>Matriz de confusión del alumno en los píxeles ({subset})</translation>
    </message>
    <message>
      <source>Model card of the student</source>
      <translation>Ficha del modelo del alumno</translation>
    </message>
    <message>
      <source>{network} ({form}) learned from {teachers} on {num_labelled} labelled and {num_unlabelled} unlabelled pixels of {scene}; temperature {temperature}, {soft_weight} of the loss from the teachers, seed {seed}.</source>
      <translation>{network} ({form}) aprendió de {teachers} en {num_labelled} píxeles etiquetados y {num_unlabelled} sin etiquetar de {scene}; temperatura {temperature}, {soft_weight} de la pérdida procede de los maestros, semilla {seed}.</translation>
    </message>
    <message>
      <source>{count} teachers</source>
      <translation>{count} maestros</translation>
    </message>
    <message>
      <source>{count} teacher</source>
      <translation>{count} maestro</translation>
    </message>
    <message>
      <source>network</source>
      <translation>red</translation>
    </message>
    <message>
      <source>input</source>
      <translation>entrada</translation>
    </message>
    <message>
      <source>size, kB</source>
      <translation>tamaño, kB</translation>
    </message>
    <message>
      <source>multiply-adds per pixel, from its patch</source>
      <translation>multiplicaciones con suma por píxel, desde su parche</translation>
    </message>
    <message>
      <source>multiply-adds per pixel of a tile</source>
      <translation>multiplicaciones con suma por píxel de una tesela</translation>
    </message>
    <message>
      <source>nothing shared</source>
      <translation>nada compartido</translation>
    </message>
    <message>
      <source>{name} patches that touch training pixels</source>
      <translation>parches ({name}) que tocan píxeles de entrenamiento</translation>
    </message>
    <message>
      <source>Teacher and student</source>
      <translation>Maestro y alumno</translation>
    </message>
    <message>
      <source>Cost and accuracy of teacher and student</source>
      <translation>Coste y exactitud del maestro y del alumno</translation>
    </message>
    <message>
      <source>{subset} pixels: {kind}. The overlap is that of the patch of each network with the training pixels of this call. OA: overall accuracy. AA: mean recall of the classes. Below a figure is its 95 % interval over spatial units.</source>
      <translation>Píxeles ({subset}): {kind}. El solapamiento es el del parche de cada red con los píxeles de entrenamiento de esta llamada. OA: exactitud global. AA: exhaustividad media de las clases. Debajo de una cifra está su intervalo del 95 % sobre unidades espaciales.</translation>
    </message>
    <message>
      <source>Speed on this computer</source>
      <translation>Velocidad en este equipo</translation>
    </message>
    <message>
      <source>pixels per second here</source>
      <translation>píxeles por segundo aquí</translation>
    </message>
    <message>
      <source>The speed is that of one tile on the device of this call, without reading and writing.</source>
      <translation>La velocidad es la de una tesela en el dispositivo de esta llamada, sin lectura ni escritura.</translation>
    </message>
    <message>
      <source>Recall: of the reference pixels of the class, the share that is found. Below it is its 95 % interval over spatial units, where there are enough units.</source>
      <translation>Exhaustividad: proporción de los píxeles de referencia de la clase que se encuentra. Debajo está su intervalo del 95 % sobre unidades espaciales, donde hay suficientes.</translation>
    </message>
    <message>
      <source>Recall of each class on the {name} pixels</source>
      <translation>Exhaustividad de cada clase en los píxeles ({name})</translation>
    </message>
    <message>
      <source>Distil with the same split of the labels that the teacher was trained with.</source>
      <translation>Destile con la misma división de las etiquetas con la que se entrenó el maestro.</translation>
    </message>
    <message>
      <source>The accuracies of teacher and student can be compared only if the teacher was not trained on the {subset} pixels. A teacher that was trained on them looks better than it is, and so does its student.</source>
      <translation>Las exactitudes del maestro y del alumno solo se pueden comparar si el maestro no se entrenó con los píxeles ({subset}). Un maestro entrenado con ellos parece mejor de lo que es, y su alumno también.</translation>
    </message>
    <message>
      <source>No teacher is given; give at least one model file.</source>
      <translation>No se ha indicado ningún maestro; indique al menos un archivo de modelo.</translation>
    </message>
    <message>
      <source>The teacher {name} is the baseline {network}, whose outputs are votes and not logits that a temperature can soften; choose a network.</source>
      <translation>El maestro {name} es el método de referencia {network}, cuyas salidas son votos y no logits que una temperatura pueda suavizar; elija una red.</translation>
    </message>
    <message>
      <source>teachers</source>
      <translation>maestros</translation>
    </message>
    <message>
      <source>Evaluating pixels</source>
      <translation>Evaluando píxeles</translation>
    </message>
    <message>
      <source>None of the {num_pixels} pixels read is valid in all bands of the model; choose a scene with more valid pixels.{hint}</source>
      <translation>Ninguno de los {num_pixels} píxeles leídos es válido en todas las bandas del modelo; elija una escena con más píxeles válidos.{hint}</translation>
    </message>
    <message>
      <source>None of {num_pixels} pixels drawn from the scene is valid in all bands of the model; choose a scene with more valid pixels.{hint}</source>
      <translation>Ninguno de los {num_pixels} píxeles extraídos de la escena es válido en todas las bandas del modelo; elija una escena con más píxeles válidos.{hint}</translation>
    </message>
    <message>
      <source>{share} are invalid: nodata, NaN or masked in a band that is used.</source>
      <translation>{share} no son válidos: nodata, NaN o enmascarados en una banda que se usa.</translation>
    </message>
    <message>
      <source>Fitting scaling and components</source>
      <translation>Ajustando la escala y las componentes</translation>
    </message>
    <message>
      <source>The reduction {kind} needs training pixels; choose the reduction pca.</source>
      <translation>La reducción {kind} necesita píxeles de entrenamiento; elija la reducción pca.</translation>
    </message>
    <message>
      <source> Check the nodata value and the mask of the scene.</source>
      <translation> Compruebe el valor nodata y la máscara de la escena.</translation>
    </message>
    <message>
      <source>The pretreatment {kind} takes the bands as equally spaced, in their order: not every band of {name} has a wavelength of its own. Add wavelengths to the scene (Import a cube) if its bands are not equally spaced.</source>
      <translation>El pretratamiento {kind} toma las bandas como equidistantes, en su orden: no todas las bandas de {name} tienen su propia longitud de onda. Añada longitudes de onda a la escena («Importar un cubo») si sus bandas no son equidistantes.</translation>
    </message>
    <message>
      <source>scaling and PCA</source>
      <translation>la escala y la PCA</translation>
    </message>
    <message>
      <source>a pixel</source>
      <translation>un píxel</translation>
    </message>
    <message>
      <source>{count} pixels</source>
      <translation>{count} píxeles</translation>
    </message>
    <message>
      <source>The scene {name} has {pixels} with values such as {value} (band {band}, row {row}, column {column}), while no other value is larger than {largest:.3g}. It seems to be a fill value that is not declared, and it would spoil {spoilt}. Declare it as nodata: gdal_edit.py -a_nodata {value} {name}</source>
      <translation>La escena {name} tiene {pixels} con valores como {value} (banda {band}, fila {row}, columna {column}), mientras que ningún otro valor es mayor que {largest:.3g}. Parece un valor de relleno que no está declarado, y estropearía {spoilt}. Declárelo como nodata: gdal_edit.py -a_nodata {value} {name}</translation>
    </message>
    <message>
      <source>Reading the labelled tiles</source>
      <translation>Leyendo las teselas etiquetadas</translation>
    </message>
    <message>
      <source>There is too little memory for {side} x {side} pixels at once: continuing with parts of {smaller} x {smaller} or fewer. The map is the same; it may take longer.</source>
      <translation>No hay memoria suficiente para {side} x {side} píxeles a la vez: se continúa con partes de {smaller} x {smaller} o menos. El mapa es el mismo; puede tardar más.</translation>
    </message>
    <message>
      <source>There is too little memory for {batch_size} patches at once: continuing with {fewer} or fewer. The map is the same; it may take longer.</source>
      <translation>No hay memoria suficiente para {batch_size} parches a la vez: se continúa con {fewer} o menos. El mapa es el mismo; puede tardar más.</translation>
    </message>
    <message>
      <source>weights of the channels</source>
      <translation>pesos de los canales</translation>
    </message>
    <message>
      <source>weights of the pixels</source>
      <translation>pesos de los píxeles</translation>
    </message>
    <message>
      <source>weights of the bands</source>
      <translation>pesos de las bandas</translation>
    </message>
    <message>
      <source>share of the wide kernel in each channel</source>
      <translation>proporción del núcleo ancho en cada canal</translation>
    </message>
    <message>
      <source>attention of the centre token</source>
      <translation>atención del token central</translation>
    </message>
    <message>
      <source>Attention rollout from the centre token</source>
      <translation>Attention rollout desde el token central</translation>
    </message>
    <message>
      <source>Integrated gradients need the package captum, which is missing; set up the processing environment again, or switch the importance of bands off.</source>
      <translation>Los gradientes integrados necesitan el paquete captum, que falta; configure de nuevo el entorno de procesamiento o desactive la importancia de las bandas.</translation>
    </message>
    <message>
      <source>Integrating gradients</source>
      <translation>Integrando gradientes</translation>
    </message>
    <message>
      <source>The valid labelled pixels have only one class that the model knows. The importance of bands needs at least two classes; give labels of more classes, or no labels.</source>
      <translation>Los píxeles etiquetados válidos tienen una sola clase que el modelo conoce. La importancia de las bandas necesita al menos dos clases; indique etiquetas de más clases, o ninguna.</translation>
    </message>
    <message>
      <source>Exchanging bands</source>
      <translation>Intercambiando bandas</translation>
    </message>
    <message>
      <source>The patches are large: at most {most} pixels of each class are sampled.</source>
      <translation>Los parches son grandes: se muestrean como máximo {most} píxeles de cada clase.</translation>
    </message>
    <message>
      <source>Measured on {count} labelled pixels; the class is that of the label.</source>
      <translation>Medido en {count} píxeles etiquetados; la clase es la de la etiqueta.</translation>
    </message>
    <message>
      <source>Measured on {count} of the explained pixels; the class is the predicted one, because no labels are given.</source>
      <translation>Medido en {count} de los píxeles explicados; la clase es la predicha, porque no se han indicado etiquetas.</translation>
    </message>
    <message>
      <source>Integrated gradients</source>
      <translation>Gradientes integrados</translation>
    </message>
    <message>
      <source>the model has no layers; leave the layer out</source>
      <translation>el modelo no tiene capas; no indique ninguna capa</translation>
    </message>
    <message>
      <source>choose one of {listed} and {num_more} more</source>
      <translation>elija una de {listed} y {num_more} más</translation>
    </message>
    <message>
      <source>choose one of {listed}</source>
      <translation>elija una de {listed}</translation>
    </message>
    <message>
      <source>The output of the layer "{layer}" is neither a feature map nor a feature vector</source>
      <translation>La salida de la capa «{layer}» no es ni un mapa de características ni un vector de características</translation>
    </message>
    <message>
      <source>The network has no layer "{layer}"</source>
      <translation>La red no tiene ninguna capa «{layer}»</translation>
    </message>
    <message>
      <source>Features of {layer}</source>
      <translation>Características de {layer}</translation>
    </message>
    <message>
      <source>Grad-CAM at {layer}</source>
      <translation>Grad-CAM en {layer}</translation>
    </message>
    <message>
      <source>colours from low to high</source>
      <translation>colores de bajo a alto</translation>
    </message>
    <message>
      <source>low</source>
      <translation>bajo</translation>
    </message>
    <message>
      <source>high</source>
      <translation>alto</translation>
    </message>
    <message>
      <source>Both a window and points of interest are given; give only one of them.</source>
      <translation>Se han indicado a la vez una ventana y puntos de interés; indique solo una de las dos cosas.</translation>
    </message>
    <message>
      <source>The window "{extent}" cannot be read; write it like 500000,501000,4479000,4480000: xmin, xmax, ymin, ymax in the coordinates of the scene.</source>
      <translation>La ventana «{extent}» no se puede leer; escríbala como 500000,501000,4479000,4480000: xmin, xmax, ymin, ymax en las coordenadas de la escena.</translation>
    </message>
    <message>
      <source>The window "{extent}" is empty; write xmin,xmax,ymin,ymax with xmin below xmax and ymin below ymax.</source>
      <translation>La ventana «{extent}» está vacía; escriba xmin,xmax,ymin,ymax con xmin menor que xmax e ymin menor que ymax.</translation>
    </message>
    <message>
      <source>The window (x {left:.8g} to {right:.8g}, y {bottom:.8g} to {top:.8g}) lies outside the scene, which spans {span}; draw it on the scene, in its CRS.</source>
      <translation>La ventana (x {left:.8g} a {right:.8g}, y {bottom:.8g} a {top:.8g}) está fuera de la escena, que abarca {span}; dibújela sobre la escena, en su SRC.</translation>
    </message>
    <message>
      <source>The window reaches beyond the scene; only the pixels inside the scene are used.</source>
      <translation>La ventana sobresale de la escena; solo se usan los píxeles que están dentro de ella.</translation>
    </message>
    <message>
      <source>The scene has ground control points instead of a grid in a CRS, so windows and points cannot be located; warp the scene to a CRS first, or explain the whole scene.</source>
      <translation>La escena tiene puntos de control en lugar de una rejilla en un SRC, así que no se pueden situar ventanas ni puntos; reproyecte antes la escena a un SRC, o explique la escena entera.</translation>
    </message>
    <message>
      <source>x {left:.8g} to {right:.8g}, y {bottom:.8g} to {top:.8g}</source>
      <translation>x {left:.8g} a {right:.8g}, y {bottom:.8g} a {top:.8g}</translation>
    </message>
    <message>
      <source>The file {path} does not exist; choose an existing file of points.</source>
      <translation>El archivo {path} no existe; elija un archivo de puntos existente.</translation>
    </message>
    <message>
      <source>{name} has the layers {layers}; give the name of the layer with the points.</source>
      <translation>{name} tiene las capas {layers}; indique el nombre de la capa con los puntos.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a vector file ({error}); choose a layer of points.</source>
      <translation>{name} no se puede leer como archivo vectorial ({error}); elija una capa de puntos.</translation>
    </message>
    <message>
      <source>{name} holds {geometries}; choose a layer of points, or give a window for an area.</source>
      <translation>{name} contiene {geometries}; elija una capa de puntos, o indique una ventana para un área.</translation>
    </message>
    <message>
      <source>lines or polygons</source>
      <translation>líneas o polígonos</translation>
    </message>
    <message>
      <source>no point</source>
      <translation>ningún punto</translation>
    </message>
    <message>
      <source>No point of {name} lies on the scene, which spans {span}; check the CRS of both layers.</source>
      <translation>Ningún punto de {name} está sobre la escena, que abarca {span}; compruebe el SRC de ambas capas.</translation>
    </message>
    <message>
      <source>{count} of {num_inside} points lie outside the scene; they are left out.</source>
      <translation>{count} de {num_inside} puntos están fuera de la escena; se excluyen.</translation>
    </message>
    <message>
      <source>The class of a pixel is the one with the largest probability.</source>
      <translation>La clase de un píxel es la de mayor probabilidad.</translation>
    </message>
    <message>
      <source>wavelength, nm</source>
      <translation>longitud de onda, nm</translation>
    </message>
    <message>
      <source>band</source>
      <translation>banda</translation>
    </message>
    <message>
      <source>{network} ({form}), patches of {patch_size} × {patch_size} pixels, {num_classes} classes, trained on {scene}. Explained: {place}, {num_pixels} pixels. Classes in this report are predicted classes, unless labels are mentioned.</source>
      <translation>{network} ({form}), parches de {patch_size} × {patch_size} píxeles, {num_classes} clases, entrenado con {scene}. Explicado: {place}, {num_pixels} píxeles. Las clases de este informe son clases predichas, salvo que se mencionen etiquetas.</translation>
    </message>
    <message>
      <source>Importance of bands</source>
      <translation>Importancia de las bandas</translation>
    </message>
    <message>
      <source>Each picture has its own scale, from the 2nd to the 98th percentile.</source>
      <translation>Cada imagen tiene su propia escala, del percentil 2 al 98.</translation>
    </message>
    <message>
      <source>{low:.3g} to {high:.3g}</source>
      <translation>{low:.3g} a {high:.3g}</translation>
    </message>
    <message>
      <source>Do these explanations depend on the weights?</source>
      <translation>¿Dependen estas explicaciones de los pesos?</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>unknown: the explanation has the same value everywhere</source>
      <translation>desconocido: la explicación tiene el mismo valor en todas partes</translation>
    </message>
    <message>
      <source>{title}: this explanation does not depend on the weights. Untrained networks give nearly the same explanation (rank correlation {correlation}). It shows the scene or the architecture, not the learned weights. Do not use it as an explanation.</source>
      <translation>{title}: esta explicación no depende de los pesos. Las redes sin entrenar dan casi la misma explicación (correlación de rangos {correlation}). Muestra la escena o la arquitectura, no los pesos aprendidos. No la use como explicación.</translation>
    </message>
    <message>
      <source>Parameter-randomisation test (Adebayo et al. 2018, arXiv:1810.03292): layers get new random weights, from the logits down to the input, and each explanation is compared with the original by Spearman's rank correlation over all cells of a sample of patches. The correlation is the mean of three draws. An explanation fails if the correlation is {limit} or more when all layers are random; this limit is a convention. A passed test shows that the explanation depends on the weights. It does not show that the explanation is right.</source>
      <translation>Prueba de aleatorización de parámetros (Adebayo et al. 2018, arXiv:1810.03292): las capas reciben nuevos pesos aleatorios, desde los logits hasta la entrada, y cada explicación se compara con la original mediante la correlación de rangos de Spearman sobre todas las celdas de una muestra de parches. La correlación es la media de tres extracciones. Una explicación falla si la correlación es {limit} o más cuando todas las capas son aleatorias; este límite es una convención. Superar la prueba muestra que la explicación depende de los pesos. No muestra que la explicación sea correcta.</translation>
    </message>
    <message>
      <source>Explanations compared with those of untrained networks</source>
      <translation>Explicaciones comparadas con las de redes sin entrenar</translation>
    </message>
    <message>
      <source>explanation</source>
      <translation>explicación</translation>
    </message>
    <message>
      <source>rank correlation with untrained networks</source>
      <translation>correlación de rangos con redes sin entrenar</translation>
    </message>
    <message>
      <source>depends on the weights</source>
      <translation>depende de los pesos</translation>
    </message>
    <message>
      <source>Rank correlation while more and more layers have random weights</source>
      <translation>Correlación de rangos mientras cada vez más capas tienen pesos aleatorios</translation>
    </message>
    <message>
      <source>% of the layers with random weights, from the logits down</source>
      <translation>% de las capas con pesos aleatorios, desde los logits hacia abajo</translation>
    </message>
    <message>
      <source>Spearman's rank correlation with the original explanation, mean of three draws. It falls where the explanation depends on the weights.</source>
      <translation>Correlación de rangos de Spearman con la explicación original, media de tres sorteos. Baja donde la explicación depende de los pesos.</translation>
    </message>
    <message>
      <source>layers with random weights</source>
      <translation>capas con pesos aleatorios</translation>
    </message>
    <message>
      <source>rank correlation</source>
      <translation>correlación de rangos</translation>
    </message>
    <message>
      <source>Predicted classes</source>
      <translation>Clases predichas</translation>
    </message>
    <message>
      <source>Explained pixels of each predicted class</source>
      <translation>Píxeles explicados de cada clase predicha</translation>
    </message>
    <message>
      <source>Points of interest</source>
      <translation>Puntos de interés</translation>
    </message>
    <message>
      <source>row</source>
      <translation>fila</translation>
    </message>
    <message>
      <source>column</source>
      <translation>columna</translation>
    </message>
    <message>
      <source>predicted class</source>
      <translation>clase predicha</translation>
    </message>
    <message>
      <source>probability of this class</source>
      <translation>probabilidad de esta clase</translation>
    </message>
    <message>
      <source>Row and column are counted from 0.</source>
      <translation>Fila y columna se cuentan desde 0.</translation>
    </message>
    <message>
      <source>Below each picture are the ends of its own scale (2nd and 98th percentile). The value of a position is the mean over the patches of all explained pixels that cover it.</source>
      <translation>Debajo de cada imagen están los extremos de su propia escala (percentiles 2 y 98). El valor de una posición es la media sobre los parches de todos los píxeles explicados que la cubren.</translation>
    </message>
    <message>
      <source>The unit is that of the logit of the class. Values are high where the layer has features that raise this logit (Selvaraju et al. 2017, doi:10.1109/ICCV.2017.74).</source>
      <translation>La unidad es la del logit de la clase. Los valores son altos donde la capa tiene características que aumentan este logit (Selvaraju et al. 2017, doi:10.1109/ICCV.2017.74).</translation>
    </message>
    <message>
      <source>Share of a pixel in the centre token, which sums to one over a patch (Abnar, Zuidema 2020, doi:10.18653/v1/2020.acl-main.385). It does not depend on a class.</source>
      <translation>Proporción de un píxel en el token central, que suma uno sobre un parche (Abnar, Zuidema 2020, doi:10.18653/v1/2020.acl-main.385). No depende de ninguna clase.</translation>
    </message>
    <message>
      <source>{num_left_out} more bands are in the raster.</source>
      <translation>Hay {num_left_out} bandas más en el ráster.</translation>
    </message>
    <message>
      <source>Contribution of each band to the logit of each class</source>
      <translation>Contribución de cada banda al logit de cada clase</translation>
    </message>
    <message>
      <source>Contribution of each band to the logit of the class of a pixel, compared with the mean spectrum of the training scene. It is summed over the patch and averaged over the pixels of a class (Sundararajan et al. 2017, arXiv:1703.01365). Attributions of components are propagated back to bands. Attributions sum to the difference of the logits; the largest error of a sum is {error} of the mean difference.</source>
      <translation>Contribución de cada banda al logit de la clase de un píxel, en comparación con el espectro medio de la escena de entrenamiento. Se suma sobre el parche y se promedia sobre los píxeles de una clase (Sundararajan et al. 2017, arXiv:1703.01365). Las atribuciones de las componentes se propagan a las bandas. Las atribuciones suman la diferencia de los logits; el mayor error de una suma es {error} de la diferencia media.</translation>
    </message>
    <message>
      <source>Bands with the largest attributions</source>
      <translation>Bandas con las mayores atribuciones</translation>
    </message>
    <message>
      <source>largest attributions at {words}</source>
      <translation>mayores atribuciones en {words}</translation>
    </message>
    <message>
      <source>All classes: points of overall accuracy</source>
      <translation>Todas las clases: puntos de exactitud global</translation>
    </message>
    <message>
      <source>a band is</source>
      <translation>una banda</translation>
    </message>
    <message>
      <source>{group} neighbouring bands are</source>
      <translation>{group} bandas vecinas</translation>
    </message>
    <message>
      <source>Permutation</source>
      <translation>Permutación</translation>
    </message>
    <message>
      <source>Loss of accuracy without the information of a band</source>
      <translation>Pérdida de exactitud sin la información de una banda</translation>
    </message>
    <message>
      <source>Percentage points of recall that a class loses when {exchanged} exchanged between patches of different pixels, in {num_groups} groups; the accuracy of these pixels without exchange is {accuracy}. If other bands can replace a band, its loss is about zero, even if the network uses the band.</source>
      <translation>Puntos porcentuales de exhaustividad que pierde una clase al intercambiar {exchanged} entre parches de píxeles distintos, en {num_groups} grupos; la exactitud de estos píxeles sin intercambio es {accuracy}. Si otras bandas pueden sustituir a una banda, su pérdida es casi cero, aunque la red la use.</translation>
    </message>
    <message>
      <source>Attention</source>
      <translation>Atención</translation>
    </message>
    <message>
      <source>Attention weights that the network computes; curves are means over the pixels of each predicted class. A weight shows how much of an input the network passes on. It does not show how much this input decides the class.</source>
      <translation>Pesos de atención que calcula la red; las curvas son medias sobre los píxeles de cada clase predicha. Un peso muestra cuánto de una entrada deja pasar la red. No muestra cuánto decide esta entrada la clase.</translation>
    </message>
    <message>
      <source>channel</source>
      <translation>canal</translation>
    </message>
    <message>
      <source>head {number}</source>
      <translation>cabeza {number}</translation>
    </message>
    <message>
      <source>all heads</source>
      <translation>todas las cabezas</translation>
    </message>
    <message>
      <source>{name}: Gaussian bias, seen from the centre</source>
      <translation>{name}: sesgo gaussiano, visto desde el centro</translation>
    </message>
    <message>
      <source>Gaussian bias of {name}</source>
      <translation>Sesgo gaussiano de {name}</translation>
    </message>
    <message>
      <source>{ends}, added to the logits of the attention; a patch of {patch_size} × {patch_size} pixels.</source>
      <translation>{ends}, sumado a los logits de la atención; un parche de {patch_size} × {patch_size} píxeles.</translation>
    </message>
    <message>
      <source>Reading the sampled patches</source>
      <translation>Leyendo los parches muestreados</translation>
    </message>
    <message>
      <source>Every pixel to explain is nodata, NaN or masked in the scene; choose valid pixels.{hint}</source>
      <translation>Todos los píxeles por explicar son nodata, NaN o están enmascarados en la escena; elija píxeles válidos.{hint}</translation>
    </message>
    <message>
      <source>Testing with random weights</source>
      <translation>Probando con pesos aleatorios</translation>
    </message>
    <message>
      <source>Explaining</source>
      <translation>Explicando</translation>
    </message>
    <message>
      <source>Building overviews</source>
      <translation>Creando vistas generales (pirámides)</translation>
    </message>
    <message>
      <source>The model has no class "{part}"; choose from {known}, by name or code.</source>
      <translation>El modelo no tiene ninguna clase «{part}»; elija entre {known}, por nombre o código.</translation>
    </message>
    <message>
      <source>Feature maps are wanted, but no layer is given; {advice}.</source>
      <translation>Se piden mapas de características, pero no se indica ninguna capa; {advice}.</translation>
    </message>
    <message>
      <source>The network {network} has no gradients. Only permutation, which needs labels, can tell which bands matter.</source>
      <translation>La red {network} no tiene gradientes. Solo la permutación, que necesita etiquetas, puede decir qué bandas importan.</translation>
    </message>
    <message>
      <source>Attention rollout needs tokens, and the network {name} has none; choose the method gradcam or auto, or a model of {networks}.</source>
      <translation>Attention rollout necesita tokens, y la red {name} no tiene; elija el método gradcam o auto, o un modelo de {networks}.</translation>
    </message>
    <message>
      <source>Grad-CAM needs a convolution that sees more than one pixel, and the network {name} has none; leave the relevance out, or choose a model with convolutions, such as hybridsn.</source>
      <translation>Grad-CAM necesita una convolución que vea más de un píxel, y la red {name} no tiene ninguna; no pida la relevancia, o elija un modelo con convoluciones, como hybridsn.</translation>
    </message>
    <message>
      <source>The network {name} has no attention weights to show; leave the attention out, or choose a model of {networks}.</source>
      <translation>La red {name} no tiene pesos de atención que mostrar; no pida la atención, o elija un modelo de {networks}.</translation>
    </message>
    <message>
      <source>{first} or {second}</source>
      <translation>{first} o {second}</translation>
    </message>
    <message>
      <source>There are only {num_points} pixels to show; label more pixels, or add a sample of the scene.</source>
      <translation>Solo hay {num_points} píxeles que mostrar; etiquete más píxeles, o añada una muestra de la escena.</translation>
    </message>
    <message>
      <source>The perplexity is {perplexity:g}, but there are only {num_points} pixels; choose a perplexity below the number of pixels (at most {advised} is advised), or use more pixels.</source>
      <translation>La perplejidad es {perplexity:g}, pero solo hay {num_points} píxeles; elija una perplejidad menor que el número de píxeles (se aconseja como máximo {advised}), o use más píxeles.</translation>
    </message>
    <message>
      <source>The number of neighbours is {num_neighbors}, but there are only {num_points} pixels; choose fewer neighbours, or use more pixels.</source>
      <translation>El número de vecinos es {num_neighbors}, pero solo hay {num_points} píxeles; elija menos vecinos, o use más píxeles.</translation>
    </message>
    <message>
      <source>{method} of {num_points} pixels takes about {needed_mb} MB, but {free_mb} MB of memory are free; show fewer pixels, choose fewer neighbours or the method pca, or close other programs.</source>
      <translation>{method} de {num_points} píxeles necesita unos {needed_mb} MB, pero hay {free_mb} MB de memoria libres; muestre menos píxeles, elija menos vecinos o el método pca, o cierre otros programas.</translation>
    </message>
    <message>
      <source>UMAP needs the package umap-learn, which is not installed or does not work ({error}); install umap-learn in the processing environment, or choose tsne or pca.</source>
      <translation>UMAP necesita el paquete umap-learn, que no está instalado o no funciona ({error}); instale umap-learn en el entorno de procesamiento, o elija tsne o pca.</translation>
    </message>
    <message>
      <source>All pixels have the same feature vector: the network cannot distinguish them; choose another model.</source>
      <translation>Todos los píxeles tienen el mismo vector de características: la red no puede distinguirlos; elija otro modelo.</translation>
    </message>
    <message>
      <source>Computing {method} of {num_features} pixels</source>
      <translation>Calculando {method} de {num_features} píxeles</translation>
    </message>
    <message>
      <source>not labelled</source>
      <translation>sin etiqueta</translation>
    </message>
    <message>
      <source>Features of {model_name}</source>
      <translation>Características de {model_name}</translation>
    </message>
    <message>
      <source>The {num_features} features are the output of the last hidden layer of {network}, shown in two dimensions by {method}.</source>
      <translation>Las {num_features} características son la salida de la última capa oculta de {network}, mostradas en dos dimensiones mediante {method}.</translation>
    </message>
    <message>
      <source>{network} has no features of its own: the plot shows the scaled spectra of {num_features} bands in two dimensions by {method}.</source>
      <translation>{network} no tiene características propias: el gráfico muestra los espectros escalados de {num_features} bandas en dos dimensiones mediante {method}.</translation>
    </message>
    <message>
      <source>{num_points} pixels of {scene_name}; {num_labelled} of them are labelled. {shown}</source>
      <translation>{num_points} píxeles de {scene_name}; {num_labelled} de ellos están etiquetados. {shown}</translation>
    </message>
    <message>
      <source>of the labelled pixels have a nearest neighbour of the same class</source>
      <translation>de los píxeles etiquetados tienen un vecino más cercano de la misma clase</translation>
    </message>
    <message>
      <source>silhouette of the classes, −1 to 1</source>
      <translation>silueta de las clases, de −1 a 1</translation>
    </message>
    <message>
      <source>trustworthiness of the plot, 0 to 1</source>
      <translation>fidelidad del gráfico, de 0 a 1</translation>
    </message>
    <message>
      <source>Distances are correct as far as two axes can show them.</source>
      <translation>Las distancias son correctas en la medida en que dos ejes pueden mostrarlas.</translation>
    </message>
    <message>
      <source>The method keeps neighbours; sizes of clusters and distances between them have no meaning.</source>
      <translation>El método conserva los vecinos; los tamaños de los grupos y las distancias entre ellos no tienen significado.</translation>
    </message>
    <message>
      <source>no CRS</source>
      <translation>sin SRC</translation>
    </message>
    <message>
      <source>Features of the pixels by {method}, and their places in the scene</source>
      <translation>Características de los píxeles mediante {method}, y sus lugares en la escena</translation>
    </message>
    <message>
      <source>Move the mouse over a point to see its class, and click it to see its place. Click on a class to hide or show it. A ring marks a wrong prediction, in the colour of the predicted class. {distances} Silhouette and nearest neighbours are measured in all features, not in the plot. Coordinates: {crs}.</source>
      <translation>Mueva el ratón sobre un punto para ver su clase, y haga clic en él para ver su lugar. Haga clic en una clase para ocultarla o mostrarla. Un anillo marca una predicción errónea, en el color de la clase predicha. {distances} La silueta y los vecinos más próximos se miden con todas las características, no en el gráfico. Coordenadas: {crs}.</translation>
    </message>
    <message>
      <source>Pixels of each class in the plot</source>
      <translation>Píxeles de cada clase en el gráfico</translation>
    </message>
    <message>
      <source>{name} has {surplus} bytes more than the {width} x {height} pixels with {count} bands of {dtype} in its header need. If its rows or bands look shifted, correct the size or the header offset in the header.</source>
      <translation>{name} tiene {surplus} bytes más de los que necesitan los {width} x {height} píxeles con {count} bandas de {dtype} de su cabecera. Si sus filas o bandas parecen desplazadas, corrija el tamaño o el header offset en la cabecera.</translation>
    </message>
    <message>
      <source>{name} has {found} bytes, fewer than its header says ({error}): the end of the file is missing. Copy or fetch it again.</source>
      <translation>{name} tiene {found} bytes, menos de los que indica su encabezado ({error}): falta el final del archivo. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
      <source>{name} has {found} bytes, but the {width} x {height} pixels with {count} bands of {dtype} in its header need {needed}: the end of the data is missing, or the header is wrong. Copy the file again, or correct the header.</source>
      <translation>{name} tiene {found} bytes, pero los {width} x {height} píxeles con {count} bandas de {dtype} de su encabezado necesitan {needed}: falta el final de los datos, o el encabezado es erróneo. Copie de nuevo el archivo, o corrija el encabezado.</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the {name} again.</source>
      <translation>No hay ningún archivo {path}; elija de nuevo: {name}.</translation>
    </message>
    <message>
      <source>{file} is not a raster that can be read ({error}); choose the {name}.</source>
      <translation>{file} no es un ráster que se pueda leer ({error}); elija: {name}.</translation>
    </message>
    <message>
      <source>{target} existed before {name} and was kept, because this program did not write it. GDAL and QGIS apply it to {name}; if it belongs to another raster, delete it and run again.</source>
      <translation>{target} existía antes que {name} y se conservó, porque este programa no lo escribió. GDAL y QGIS lo aplican a {name}; si pertenece a otro ráster, elimínelo y ejecute de nuevo.</translation>
    </message>
    <message>
      <source>it may belong to {name}</source>
      <translation>puede pertenecer a {name}</translation>
    </message>
    <message>
      <source>this program did not write it</source>
      <translation>este programa no lo escribió</translation>
    </message>
    <message>
      <source>The style {target} was kept, because {reason}; QGIS applies it to {name}, too. If that is wrong, delete it and run again, or choose another name.</source>
      <translation>El estilo {target} se conservó, porque {reason}; QGIS lo aplica también a {name}. Si no es correcto, elimínelo y ejecute de nuevo, o elija otro nombre.</translation>
    </message>
    <message>
      <source>The item collection {name} cannot be read ({error}).</source>
      <translation>La colección de ítems {name} no se puede leer ({error}).</translation>
    </message>
    <message>
      <source>{name} is no STAC item collection: it needs features with an id and assets. Save the result of a search as a FeatureCollection.</source>
      <translation>{name} no es una colección de ítems STAC: necesita objetos con id y assets. Guarde el resultado de una búsqueda como FeatureCollection.</translation>
    </message>
    <message>
      <source>The item collection {name} has two items {item}; remove one.</source>
      <translation>La colección de ítems {name} tiene dos ítems {item}; elimine uno.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <source>has no asset {asset}</source>
      <translation>no tiene ningún asset {asset}</translation>
    </message>
    <message>
      <source>has not exactly one asset with the role data</source>
      <translation>no tiene exactamente un asset con el rol data</translation>
    </message>
    <message>
      <source>The item {item} {problem}; choose one of its assets: {known}.</source>
      <translation>El ítem {item} {problem}; elija uno de sus assets: {known}.</translation>
    </message>
    <message>
      <source>choose a larger scene than {name}, because the model has a fixed patch size</source>
      <translation>elija una escena mayor que {name}, porque el modelo tiene un tamaño de parche fijo</translation>
    </message>
    <message>
      <source>Old labels: {count} pixels of {listed}.</source>
      <translation>Etiquetas antiguas: {count} píxeles de {listed}.</translation>
    </message>
    <message>
      <source>{num_dropped} pixels of the old labels are not used: they lie on new labels, or so near that patches would touch them.</source>
      <translation>{num_dropped} píxeles de las etiquetas antiguas no se usan: están sobre etiquetas nuevas, o tan cerca que los parches las tocarían.</translation>
    </message>
    <message>
      <source>All pixels of the old labels lie on new labels or too near to them; leave out the old labels, or give old labels of other places.</source>
      <translation>Todos los píxeles de las etiquetas antiguas están sobre etiquetas nuevas o demasiado cerca de ellas; omita las antiguas, o indique etiquetas antiguas de otros lugares.</translation>
    </message>
    <message>
      <source>old labels</source>
      <translation>etiquetas antiguas</translation>
    </message>
    <message>
      <source>The old labels hold classes that neither the model nor the new labels have ({classes}): their pixels are not used.</source>
      <translation>Las etiquetas antiguas contienen clases que no tienen ni el modelo ni las etiquetas nuevas ({classes}): sus píxeles no se usan.</translation>
    </message>
    <message>
      <source>The old labels {name} hold no class of the model ({classes}); give the labels that the model was trained with.</source>
      <translation>Las etiquetas antiguas {name} no contienen ninguna clase del modelo ({classes}); indique las etiquetas con las que se entrenó el modelo.</translation>
    </message>
    <message>
      <source>validation pixels of the new labels</source>
      <translation>píxeles de validación de las etiquetas nuevas</translation>
    </message>
    <message>
      <source>test pixels</source>
      <translation>píxeles de prueba</translation>
    </message>
    <message>
      <source>held-out pixels of the old labels</source>
      <translation>píxeles reservados de las etiquetas antiguas</translation>
    </message>
    <message>
      <source>new and old labels together</source>
      <translation>las etiquetas nuevas y antiguas juntas</translation>
    </message>
    <message>
      <source>the new labels</source>
      <translation>las etiquetas nuevas</translation>
    </message>
    <message>
      <source>{num_steps} steps in {num_epochs} epochs; epoch {best_epoch} is kept. Validation uses {labels}.</source>
      <translation>{num_steps} pasos en {num_epochs} épocas; se conserva la época {best_epoch}. La validación usa {labels}.</translation>
    </message>
    <message>
      <source>Training pixels of each class</source>
      <translation>Píxeles de entrenamiento de cada clase</translation>
    </message>
    <message>
      <source>training pixels, rehearsal included</source>
      <translation>píxeles de entrenamiento, incluido el repaso</translation>
    </message>
    <message>
      <source>training pixels</source>
      <translation>píxeles de entrenamiento</translation>
    </message>
    <message>
      <source>New: the old model does not know this class.</source>
      <translation>Nueva: el modelo antiguo no conoce esta clase.</translation>
    </message>
    <message>
      <source>Confusion matrices</source>
      <translation>Matrices de confusión</translation>
    </message>
    <message>
      <source>after</source>
      <translation>después</translation>
    </message>
    <message>
      <source>before</source>
      <translation>antes</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>Ficha del modelo</translation>
    </message>
    <message>
      <source>Only the head was trained; all other layers are unchanged.</source>
      <translation>Solo se entrenó la cabeza; todas las demás capas no han cambiado.</translation>
    </message>
    <message>
      <source>All layers were trained, the old ones with {rate:.3g} of the learning rate.</source>
      <translation>Se entrenaron todas las capas, las antiguas con {rate:.3g} de la tasa de aprendizaje.</translation>
    </message>
    <message>
      <source>{network} ({form}) fine-tuned from {model}, which was trained on {old_scene}; new scene {scene}. {layers} {rehearsal}</source>
      <translation>{network} ({form}) ajustado a partir de {model}, que se entrenó con {old_scene}; escena nueva {scene}. {layers} {rehearsal}</translation>
    </message>
    <message>
      <source>Old samples were rehearsed.</source>
      <translation>Se repasaron muestras antiguas.</translation>
    </message>
    <message>
      <source>No old sample was rehearsed.</source>
      <translation>No se repasó ninguna muestra antigua.</translation>
    </message>
    <message>
      <source>{metric} before</source>
      <translation>{metric} antes</translation>
    </message>
    <message>
      <source>{metric} after</source>
      <translation>{metric} después</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Antes y después</translation>
    </message>
    <message>
      <source>Accuracies before and after fine-tuning, on the same pixels</source>
      <translation>Exactitudes antes y después del ajuste fino, en los mismos píxeles</translation>
    </message>
    <message>
      <source>“Before” is the old model on the same pixels. It lacks the new classes, so their pixels count as wrong. A lower accuracy on old labels is forgetting. OA: overall accuracy. AA: mean recall of the classes. Below a figure is its 95 % interval over spatial units, the same draws of them before and after.</source>
      <translation>«Antes» es el modelo antiguo en los mismos píxeles. No tiene las clases nuevas, así que sus píxeles cuentan como errores. Una exactitud menor en las etiquetas antiguas es olvido. OA: exactitud global. AA: exhaustividad media de las clases. Debajo de una cifra está su intervalo del 95 % sobre unidades espaciales, con los mismos sorteos antes y después.</translation>
    </message>
    <message>
      <source>{comparison}: class by class</source>
      <translation>{comparison}: clase por clase</translation>
    </message>
    <message>
      <source>recall before</source>
      <translation>exhaustividad antes</translation>
    </message>
    <message>
      <source>recall after</source>
      <translation>exhaustividad después</translation>
    </message>
    <message>
      <source>change, points</source>
      <translation>cambio, puntos</translation>
    </message>
    <message>
      <source>F1 before</source>
      <translation>F1 antes</translation>
    </message>
    <message>
      <source>F1 after</source>
      <translation>F1 después</translation>
    </message>
    <message>
      <source>Accuracies of each class before and after: {comparison}</source>
      <translation>Exactitudes de cada clase antes y después: {comparison}</translation>
    </message>
    <message>
      <source>Give the old scene and its labels for rehearsal, or label these classes in the new scene.</source>
      <translation>Indique la escena antigua y sus etiquetas para el repaso, o etiquete estas clases en la escena nueva.</translation>
    </message>
    <message>
      <source>Some old classes had no training pixel now: {classes}. A network forgets classes that it is no longer trained on.</source>
      <translation>Algunas clases antiguas no tenían ahora ningún píxel de entrenamiento: {classes}. Una red olvida las clases con las que ya no se entrena.</translation>
    </message>
    <message>
      <source>No old labels were given, so forgetting of the old scene is not measured.</source>
      <translation>No se indicaron etiquetas antiguas, así que no se mide el olvido de la escena antigua.</translation>
    </message>
    <message>
      <source>Give the old scene and its labels for rehearsal, or assess a map of the old scene.</source>
      <translation>Indique la escena antigua y sus etiquetas para el repaso, o evalúe un mapa de la escena antigua.</translation>
    </message>
    <message>
      <source>{name} ({change} points)</source>
      <translation>{name} ({change} puntos)</translation>
    </message>
    <message>
      <source>Lower the learning rate of the old layers, or train the head only.</source>
      <translation>Reduzca la tasa de aprendizaje de las capas antiguas, o entrene solo la cabeza.</translation>
    </message>
    <message>
      <source>Rehearse the old samples, lower the learning rate of the old layers, or train the head only.</source>
      <translation>Repase las muestras antiguas, reduzca la tasa de aprendizaje de las capas antiguas, o entrene solo la cabeza.</translation>
    </message>
    <message>
      <source>On the old labels, the recall of some classes fell: {classes}.</source>
      <translation>En las etiquetas antiguas, bajó la exhaustividad de algunas clases: {classes}.</translation>
    </message>
    <message>
      <source>The old model may have been trained on the pixels of the old labels that measure it here. Then its accuracy before is optimistic, and the forgetting looks larger than it is. The new model starts from its weights, so the accuracy after is optimistic too.</source>
      <translation>El modelo antiguo puede haberse entrenado con los píxeles de las etiquetas antiguas que aquí lo miden. Entonces su exactitud anterior es optimista, y el olvido parece mayor de lo que es. El modelo nuevo parte de sus pesos, así que la exactitud posterior también es optimista.</translation>
    </message>
    <message>
      <source>Give old labels that were never used for training.</source>
      <translation>Indique etiquetas antiguas que nunca se hayan usado para entrenar.</translation>
    </message>
    <message>
      <source>Give validation and test labels that no training has used, such as those of the same split.</source>
      <translation>Indique etiquetas de validación y de prueba que ningún entrenamiento haya usado, como las de la misma división.</translation>
    </message>
    <message>
      <source>The old model was trained on a scene of the same name ({scene}). If it was trained on validation or test pixels of the new labels, the accuracies on them are optimistic, before and after.</source>
      <translation>El modelo antiguo se entrenó con una escena del mismo nombre ({scene}). Si se entrenó con píxeles de validación o de prueba de las etiquetas nuevas, sus exactitudes son optimistas, antes y después.</translation>
    </message>
    <message>
      <source>blocks of the file are missing</source>
      <translation>faltan bloques del archivo</translation>
    </message>
    <message>
      <source>a file or an address describes no CRS here</source>
      <translation>aquí no vale como descripción de un SRC un archivo o una dirección</translation>
    </message>
    <message>
      <source>align them with the scene first, for example with "Warp" and nearest neighbour.</source>
      <translation>alinéelas antes con la escena, por ejemplo con «Combar (reproyectar)» (Warp) y vecino más cercano.</translation>
    </message>
    <message>
      <source>Align them with the scene first, for example with "Warp" and nearest neighbour.</source>
      <translation>Alinéelas antes con la escena, por ejemplo con «Combar (reproyectar)» (Warp) y vecino más cercano.</translation>
    </message>
    <message>
      <source>They have {size} pixels, the scene has {mine}.</source>
      <translation>Tienen {size} píxeles, la escena tiene {mine}.</translation>
    </message>
    <message>
      <source>Check the CRS of both layers.</source>
      <translation>Compruebe el SRC de ambas capas.</translation>
    </message>
    <message>
      <source>If they were drawn on the scene, assign its CRS to them (Assign projection); otherwise {remedy}</source>
      <translation>Si se dibujaron sobre la escena, asígneles su SRC («Asignar proyección»); si no, {remedy}</translation>
    </message>
    <message>
      <source>if they were drawn on the scene, assign its CRS to them (Assign projection); otherwise {remedy}</source>
      <translation>si se dibujaron sobre la escena, asígneles su SRC («Asignar proyección»); si no, {remedy}</translation>
    </message>
    <message>
      <source>Their CRS is {theirs}, that of the scene is {mine}.</source>
      <translation>Su SRC es {theirs}, el de la escena es {mine}.</translation>
    </message>
    <message>
      <source>{words} Their corners cannot be transformed to the CRS of the scene.</source>
      <translation>{words} Sus esquinas no se pueden transformar al SRC de la escena.</translation>
    </message>
    <message>
      <source>{words} Transformed to it, their corners move by {length}.</source>
      <translation>{words} Transformadas a él, sus esquinas se desplazan {length}.</translation>
    </message>
    <message>
      <source>, here {count:.2g} pixels</source>
      <translation>, aquí {count:.2g} píxeles</translation>
    </message>
    <message>
      <source>{words} Transformed to it, their corners move by less than {tolerance} pixels, but the datums differ: the transformation is accurate to about a metre{metre}.</source>
      <translation>{words} Transformadas a él, sus esquinas se desplazan menos de {tolerance} píxeles, pero los datums difieren: la transformación tiene una exactitud de aproximadamente un metro{metre}.</translation>
    </message>
    <message>
      <source>Their pixels are {theirs} {unit}, those of the scene {mine} {unit}.</source>
      <translation>Sus píxeles son de {theirs} {unit}, los de la escena de {mine} {unit}.</translation>
    </message>
    <message>
      <source>They are mirrored against the scene.</source>
      <translation>Están reflejadas respecto de la escena.</translation>
    </message>
    <message>
      <source>They are rotated by {turn:.4g} degrees against the scene.</source>
      <translation>Están giradas {turn:.4g} grados respecto de la escena.</translation>
    </message>
    <message>
      <source>Their upper left corner lies {step} from that of the scene.</source>
      <translation>Su esquina superior izquierda está {step} de la de la escena.</translation>
    </message>
    <message>
      <source>Their lower right corner lies {step} from that of the scene.</source>
      <translation>Su esquina inferior derecha está {step} de la de la escena.</translation>
    </message>
    <message>
      <source>{count} pixels ({length} {unit})</source>
      <translation>{count} píxeles ({length} {unit})</translation>
    </message>
    <message>
      <source>If they were drawn on the scene, {action}; otherwise {remedy}</source>
      <translation>Si se dibujaron sobre la escena, {action}; si no, {remedy}</translation>
    </message>
    <message>
      <source>Half a pixel lies between the corner of a pixel and its centre; if they were drawn on the scene, {action}; otherwise {remedy}</source>
      <translation>Entre la esquina de un píxel y su centro hay medio píxel; si se dibujaron sobre la escena, {action}; si no, {remedy}</translation>
    </message>
    <message>
      <source>give them the position of the scene</source>
      <translation>deles la posición de la escena</translation>
    </message>
    <message>
      <source>correct their position with gdal_translate -a_ullr {ends}</source>
      <translation>corrija su posición con gdal_translate -a_ullr {ends}</translation>
    </message>
    <message>
      <source>degrees</source>
      <translation>grados</translation>
    </message>
    <message>
      <source>map units</source>
      <translation>unidades del mapa</translation>
    </message>
    <message>
      <source>{width} x {height} pixels, {place}</source>
      <translation>{width} x {height} píxeles, {place}</translation>
    </message>
    <message>
      <source>{pixels} ({length:.4g} {unit}) to the right</source>
      <translation>{pixels} ({length:.4g} {unit}) a la derecha</translation>
    </message>
    <message>
      <source>{pixels} ({length:.4g} {unit}) to the left</source>
      <translation>{pixels} ({length:.4g} {unit}) a la izquierda</translation>
    </message>
    <message>
      <source>{pixels} ({length:.4g} {unit}) down</source>
      <translation>{pixels} ({length:.4g} {unit}) hacia abajo</translation>
    </message>
    <message>
      <source>{pixels} ({length:.4g} {unit}) up</source>
      <translation>{pixels} ({length:.4g} {unit}) hacia arriba</translation>
    </message>
    <message>
      <source>1 pixel</source>
      <translation>1 píxel</translation>
    </message>
    <message>
      <source>{count:.4g} pixels</source>
      <translation>{count:.4g} píxeles</translation>
    </message>
    <message>
      <source>unnamed with the datum "{datum}"</source>
      <translation>sin nombre, con el datum «{datum}»</translation>
    </message>
    <message>
      <source>Discriminant components need valid training pixels of at least two classes, not {num_classes}; label more classes, or choose the reduction pca.</source>
      <translation>Las componentes discriminantes necesitan píxeles de entrenamiento válidos de al menos dos clases, no {num_classes}; etiquete más clases, o elija la reducción pca.</translation>
    </message>
    <message>
      <source>Discriminant components need a class with two different training spectra; label more pixels, or choose the reduction pca.</source>
      <translation>Las componentes discriminantes necesitan una clase con dos espectros de entrenamiento distintos; etiquete más píxeles, o elija la reducción pca.</translation>
    </message>
    <message>
      <source>choose smaller patches</source>
      <translation>elija parches más pequeños</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}, but the scene has only {width} x {height} pixels; {remedy}.</source>
      <translation>El tamaño de parche es {patch_size}, pero la escena solo tiene {width} x {height} píxeles; {remedy}.</translation>
    </message>
    <message>
      <source>Components of partial least squares need valid training pixels of at least two classes with different spectra; label more classes, or choose the reduction pca.</source>
      <translation>Las componentes de mínimos cuadrados parciales necesitan píxeles de entrenamiento válidos de al menos dos clases con espectros distintos; etiquete más clases, o elija la reducción pca.</translation>
    </message>
    <message>
      <source>principal components</source>
      <translation>componentes principales</translation>
    </message>
    <message>
      <source>discriminant components</source>
      <translation>componentes discriminantes</translation>
    </message>
    <message>
      <source>components of the minimum noise fraction</source>
      <translation>componentes de la fracción mínima de ruido</translation>
    </message>
    <message>
      <source>components of partial least squares</source>
      <translation>componentes de mínimos cuadrados parciales</translation>
    </message>
    <message>
      <source>{components} components are asked for, but only {num_bands} bands are used; choose at most {num_bands}.</source>
      <translation>Se piden {components} componentes, pero solo se usan {num_bands} bandas; elija como máximo {num_bands}.</translation>
    </message>
    <message>
      <source>The scene has 1 valid pixel: every other pixel is nodata, NaN or masked in at least one band that is used.</source>
      <translation>La escena tiene 1 píxel válido: todos los demás son nodata, NaN o están enmascarados en al menos una banda que se usa.</translation>
    </message>
    <message>
      <source>The scene has 0 valid pixels: every pixel is nodata, NaN or masked in at least one band that is used.</source>
      <translation>La escena tiene 0 píxeles válidos: todos son nodata, NaN o están enmascarados en al menos una banda que se usa.</translation>
    </message>
    <message>
      <source>Every valid pixel of the scene has the same spectrum; choose another scene.</source>
      <translation>Todos los píxeles válidos de la escena tienen el mismo espectro; elija otra escena.</translation>
    </message>
    <message>
      <source>pixel unlike its class</source>
      <translation>píxel distinto de su clase</translation>
    </message>
    <message>
      <source>polygon unlike its class</source>
      <translation>polígono distinto de su clase</translation>
    </message>
    <message>
      <source>two classes on one pixel</source>
      <translation>dos clases en un píxel</translation>
    </message>
    <message>
      <source>same spectrum as another class</source>
      <translation>mismo espectro que otra clase</translation>
    </message>
    <message>
      <source>{found} of {num_checked} checked labels ({share:.1f} %) as spectral outliers in their polygon; {num_unchecked} labels were not checked, because they have no data or fewer than {min_pixels} valid pixels are in their polygon</source>
      <translation>{found} de {num_checked} etiquetas comprobadas ({share:.1f} %) como espectros atípicos en su polígono; {num_unchecked} etiquetas no se comprobaron, porque no tienen datos o hay menos de {min_pixels} píxeles válidos en su polígono</translation>
    </message>
    <message>
      <source>No polygon has {min_pixels} valid pixels, so outliers cannot be found; keep all labels.</source>
      <translation>Ningún polígono tiene {min_pixels} píxeles válidos, así que no se pueden encontrar valores atípicos; conserve todas las etiquetas.</translation>
    </message>
    <message>
      <source>Labels of {name}</source>
      <translation>Etiquetas de {name}</translation>
    </message>
    <message>
      <source>Scene: {scene}</source>
      <translation>Escena: {scene}</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>clases</translation>
    </message>
    <message>
      <source>polygons, points or connected fields</source>
      <translation>polígonos, puntos o campos conexos</translation>
    </message>
    <message>
      <source>spectral outliers in their polygon</source>
      <translation>espectros atípicos en su polígono</translation>
    </message>
    <message>
      <source>Map of the labels</source>
      <translation>Mapa de las etiquetas</translation>
    </message>
    <message>
      <source>Labels are in pale colours of their classes. Suspicious labels are in the colour of their reason.</source>
      <translation>Las etiquetas están en colores pálidos de sus clases. Las etiquetas sospechosas están en el color de su motivo.</translation>
    </message>
    <message>
      <source>Pixels and places of each class</source>
      <translation>Píxeles y lugares de cada clase</translation>
    </message>
    <message>
      <source>in the largest</source>
      <translation>en el mayor</translation>
    </message>
    <message>
      <source>spread, pixels</source>
      <translation>dispersión, píxeles</translation>
    </message>
    <message>
      <source>cells of 100</source>
      <translation>celdas de 100</translation>
    </message>
    <message>
      <source>Polygons are polygons or points of a vector file, or connected areas of one class in a raster. “In the largest” is the share of the pixels that is in the largest polygon. The spread is the root mean square distance of the pixels from their centre. The scene has 10 x 10 cells; a class with labels in few cells shows few of its places.</source>
      <translation>Los polígonos son polígonos o puntos de un archivo vectorial, o áreas conexas de una clase en un ráster. «En el mayor» es la proporción de los píxeles que está en el polígono más grande. La dispersión es la distancia cuadrática media (raíz) de los píxeles a su centro. La escena tiene 10 x 10 celdas; una clase con etiquetas en pocas celdas muestra pocos de sus lugares.</translation>
    </message>
    <message>
      <source>Suspicious labels</source>
      <translation>Etiquetas sospechosas</translation>
    </message>
    <message>
      <source>{num_read} pixels were checked. A classifier that had not seen their labels recognised {agreement} of them as their class (mean spectra of {side} x {side} pixels).</source>
      <translation>Se comprobaron {num_read} píxeles. Un clasificador que no había visto sus etiquetas reconoció {agreement} de ellos como su clase (espectros medios de {side} x {side} píxeles).</translation>
    </message>
    <message>
      <source>{num_polygons} polygons were checked as a whole. A classifier that had not seen the polygon recognised {agreement} of the pixels.</source>
      <translation>Se comprobaron {num_polygons} polígonos enteros. Un clasificador que no había visto el polígono reconoció {agreement} de los píxeles.</translation>
    </message>
    <message>
      <source>{words} {num_spectra} pixels have the same spectrum as another pixel of their class, and {num_labels} pixels are labelled more than once as the same class.</source>
      <translation>{words} {num_spectra} píxeles tienen el mismo espectro que otro píxel de su clase, y {num_labels} píxeles están etiquetados más de una vez como la misma clase.</translation>
    </message>
    <message>
      <source>No label is suspicious.</source>
      <translation>Ninguna etiqueta es sospechosa.</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>motivo</translation>
    </message>
    <message>
      <source>label</source>
      <translation>etiqueta</translation>
    </message>
    <message>
      <source>fits better, or other label</source>
      <translation>encaja mejor, u otra etiqueta</translation>
    </message>
    <message>
      <source>of the label</source>
      <translation>de la etiqueta</translation>
    </message>
    <message>
      <source>“Confidence” is the probability of the class that fits better, and “of the label” is that of the label. Look at each place before you change a label: a suspicious label may be right, and its pixel or polygon unusual. The point layer and the JSON file have all of them.</source>
      <translation>«Confianza» es la probabilidad de la clase que encaja mejor, y «de la etiqueta», la de la etiqueta. Examine cada lugar antes de cambiar una etiqueta: una etiqueta sospechosa puede ser correcta, y su píxel o polígono, inusual. La capa de puntos y el archivo JSON las contienen todas.</translation>
    </message>
    <message>
      <source>Purity of the polygons</source>
      <translation>Pureza de los polígonos</translation>
    </message>
    <message>
      <source>No polygon has {min_pixels} valid pixels, so outliers cannot be found.</source>
      <translation>Ningún polígono tiene {min_pixels} píxeles válidos, así que no se pueden encontrar valores atípicos.</translation>
    </message>
    <message>
      <source>{num_outliers} of {num_checked} pixels are outliers in their polygon. {num_checked_polygons} of {num_polygons} polygons were checked, those with at least {min_pixels} valid pixels.</source>
      <translation>{num_outliers} de {num_checked} píxeles son atípicos en su polígono. Se comprobaron {num_checked_polygons} de {num_polygons} polígonos, los que tienen al menos {min_pixels} píxeles válidos.</translation>
    </message>
    <message>
      <source>Polygons with spectral outliers, the largest share first</source>
      <translation>Polígonos con espectros atípicos, la mayor proporción primero</translation>
    </message>
    <message>
      <source>checked</source>
      <translation>comprobados</translation>
    </message>
    <message>
      <source>outliers</source>
      <translation>valores atípicos</translation>
    </message>
    <message>
      <source>share</source>
      <translation>proporción</translation>
    </message>
    <message>
      <source>An outlier is farther from the median spectrum of its polygon than the other pixels, by the spectral angle (modified z-score above 3.5): a tree in a lawn, a car on a roof. A polygon over two fields has few outliers, because its spectra differ as a whole. Sample labels leaves outliers out. The JSON file has all checked polygons.</source>
      <translation>Un valor atípico está más lejos del espectro mediano de su polígono que los demás píxeles, según el ángulo espectral (puntuación z modificada superior a 3.5): un árbol en un césped, un coche en un tejado. Un polígono sobre dos campos tiene pocos valores atípicos, porque sus espectros difieren en conjunto. «Muestrear etiquetas» excluye los valores atípicos. El archivo JSON contiene todos los polígonos comprobados.</translation>
    </message>
    <message>
      <source>possible</source>
      <translation>posible</translation>
    </message>
    <message>
      <source>not possible: {problem}</source>
      <translation>no es posible: {problem}</translation>
    </message>
    <message>
      <source>without {classes}</source>
      <translation>sin {classes}</translation>
    </message>
    <message>
      <source>Splits</source>
      <translation>Divisiones</translation>
    </message>
    <message>
      <source>Splits that are possible</source>
      <translation>Divisiones posibles</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>tipo</translation>
    </message>
    <message>
      <source>guard band</source>
      <translation>franja de guarda</translation>
    </message>
    <message>
      <source>training</source>
      <translation>entrenamiento</translation>
    </message>
    <message>
      <source>test</source>
      <translation>prueba</translation>
    </message>
    <message>
      <source>classes in both</source>
      <translation>clases en ambos</translation>
    </message>
    <message>
      <source>result</source>
      <translation>resultado</translation>
    </message>
    <message>
      <source>Half of the labels for training and half for the test. A class is in both if it has at least two pixels in each. The guard band is in pixels.</source>
      <translation>La mitad de las etiquetas para el entrenamiento y la otra mitad para la prueba. Una clase está en ambos si tiene al menos dos píxeles en cada uno. La franja de guarda está en píxeles.</translation>
    </message>
    <message>
      <source>JM is the Jeffries-Matusita distance in at most 10 principal components: 0 for equal classes, 2 for classes without overlap. Above 1.9 two classes can be separated well; below 1.0 think about merging them.</source>
      <translation>JM es la distancia de Jeffries-Matusita en como máximo 10 componentes principales: 0 para clases iguales, 2 para clases sin solapamiento. Por encima de 1,9 dos clases se separan bien; por debajo de 1,0 piense en unirlas.</translation>
    </message>
    <message>
      <source>Separability of the classes</source>
      <translation>Separabilidad de las clases</translation>
    </message>
    <message>
      <source>No pair of classes has two valid pixels each.</source>
      <translation>Ningún par de clases tiene dos píxeles válidos en cada una.</translation>
    </message>
    <message>
      <source>Least separable pairs of classes</source>
      <translation>Pares de clases menos separables</translation>
    </message>
    <message>
      <source>other class</source>
      <translation>otra clase</translation>
    </message>
    <message>
      <source>JM</source>
      <translation>JM</translation>
    </message>
    <message>
      <source>Separability of each pair of classes</source>
      <translation>Separabilidad de cada par de clases</translation>
    </message>
    <message>
      <source>Mean spectra</source>
      <translation>Espectros medios</translation>
    </message>
    <message>
      <source>Mean spectrum of each class</source>
      <translation>Espectro medio de cada clase</translation>
    </message>
    <message>
      <source>Line: mean of the class. Band: one standard deviation to either side.</source>
      <translation>Línea: media de la clase. Banda: una desviación típica a cada lado.</translation>
    </message>
    <message>
      <source>Polygons</source>
      <translation>Polígonos</translation>
    </message>
    <message>
      <source>Polygons, the largest first</source>
      <translation>Polígonos, los mayores primero</translation>
    </message>
    <message>
      <source>Row and column, counted from 0, are those of the labelled pixel in the middle of the polygon. The JSON file has all polygons.</source>
      <translation>La fila y la columna, contadas desde 0, son las del píxel etiquetado en el centro del polígono. El archivo JSON contiene todos los polígonos.</translation>
    </message>
    <message>
      <source>Reading the spectra of the labels</source>
      <translation>Leyendo los espectros de las etiquetas</translation>
    </message>
    <message>
      <source>the spectra of the labels</source>
      <translation>los espectros de las etiquetas</translation>
    </message>
    <message>
      <source>no spectra</source>
      <translation>no hay espectros</translation>
    </message>
    <message>
      <source>{file} holds polygons only; the buffer is for points and lines.</source>
      <translation>{file} contiene solo polígonos; la zona de influencia es para puntos y líneas.</translation>
    </message>
    <message>
      <source>{file} holds lines, which cover no part of a pixel; give a buffer, or choose pixels by their centre.</source>
      <translation>{file} contiene líneas, que no cubren ninguna parte de un píxel; indique una zona de influencia, o elija los píxeles por su centro.</translation>
    </message>
    <message>
      <source> and others</source>
      <translation> y otros</translation>
    </message>
    <message>
      <source>{num_reasons} of {num_geometries} geometries of {file} are invalid and have been repaired: {listed}{more}. Check them on the map.</source>
      <translation>{num_reasons} de {num_geometries} geometrías de {file} no son válidas y se han reparado: {listed}{more}. Compruébelas en el mapa.</translation>
    </message>
    <message>
      <source>The labels hold {num_classes} class ({names}); training needs at least two.</source>
      <translation>Número de clases en las etiquetas: {num_classes} ({names}); el entrenamiento necesita al menos dos.</translation>
    </message>
    <message>
      <source>Too few labelled pixels: {listed}; a class needs at least two pixels. Label more of it, or remove it from the labels.</source>
      <translation>Muy pocos píxeles etiquetados: {listed}; una clase necesita al menos dos píxeles. Etiquete más de ella, o elimínela de las etiquetas.</translation>
    </message>
    <message>
      <source>{name} (1 pixel)</source>
      <translation>{name} (1 píxel)</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the labels again.</source>
      <translation>No existe el archivo {path}; elija de nuevo las etiquetas.</translation>
    </message>
    <message>
      <source>The labels {name} label no pixel of the scene; choose labels that overlap it.</source>
      <translation>Las etiquetas {name} no etiquetan ningún píxel de la escena; elija etiquetas que se solapen con ella.</translation>
    </message>
    <message>
      <source>"{one}" and "{other}"</source>
      <translation>«{one}» y «{other}»</translation>
    </message>
    <message>
      <source> and {count} more pairs</source>
      <translation> y {count} pares más</translation>
    </message>
    <message>
      <source>Classes with almost the same name: {listed}{more}. If they are one class, merge them by a merge table.</source>
      <translation>Clases con casi el mismo nombre: {listed}{more}. Si son una sola clase, fusiónelas con una tabla de fusión.</translation>
    </message>
    <message>
      <source>{name} is a raster; the least share of a pixel is for polygons only.</source>
      <translation>{name} es un ráster; la proporción mínima de un píxel es solo para polígonos.</translation>
    </message>
    <message>
      <source>{name} is a raster; the buffer is for points and lines only.</source>
      <translation>{name} es un ráster; la zona de influencia es solo para puntos y líneas.</translation>
    </message>
    <message>
      <source>{name} is a raster; pixels that are touched are of vector labels only.</source>
      <translation>{name} es un ráster; los píxeles tocados existen solo con etiquetas vectoriales.</translation>
    </message>
    <message>
      <source>{num_left_out} of {num_before} labelled pixels touch another class or unlabelled pixels and are left out.</source>
      <translation>{num_left_out} de {num_before} píxeles etiquetados tocan otra clase o píxeles sin etiquetar y se excluyen.</translation>
    </message>
    <message>
      <source>The classes with the codes {listed} have no pixel inside, so they are lost.</source>
      <translation>Las clases con los códigos {listed} no tienen ningún píxel interior, así que se pierden.</translation>
    </message>
    <message>
      <source>The labels {name} are on another grid ({found}) than the scene ({grid}). {difference}</source>
      <translation>Las etiquetas {name} están en otra rejilla ({found}) que la escena ({grid}). {difference}</translation>
    </message>
    <message>
      <source>The labels {name} cannot be resampled: labels and scene both need a CRS and a place. Assign them first.</source>
      <translation>Las etiquetas {name} no se pueden remuestrear: las etiquetas y la escena necesitan un SRC y una posición. Asígnelos primero.</translation>
    </message>
    <message>
      <source>The labels {name} are on another grid ({found}) and are resampled to that of the scene ({grid}), nearest neighbour.</source>
      <translation>Las etiquetas {name} están en otra rejilla ({found}) y se remuestrean a la de la escena ({grid}) por vecino más cercano.</translation>
    </message>
    <message>
      <source>The labels {name} have {count} bands; labels are a raster with one band of class codes.</source>
      <translation>Las etiquetas {name} tienen {count} bandas; las etiquetas son un ráster con una banda de códigos de clase.</translation>
    </message>
    <message>
      <source>The labels {name} have complex values; class codes are whole numbers.</source>
      <translation>Las etiquetas {name} tienen valores complejos; los códigos de clase son números enteros.</translation>
    </message>
    <message>
      <source>The labels {name} cannot be read: the file is damaged or incomplete ({error}); create it again.</source>
      <translation>Las etiquetas {name} no se pueden leer: el archivo está dañado o incompleto ({error}); créelo de nuevo.</translation>
    </message>
    <message>
      <source>{count} pixels of {name} have code 0 although its nodata value is {nodata:g}. Here code 0 means unlabelled, so they are no class. If they are, give them another code.</source>
      <translation>{count} píxeles de {name} tienen el código 0, aunque su valor nodata es {nodata:g}. Aquí el código 0 significa sin etiqueta, por lo que no son una clase. Si lo son, deles otro código.</translation>
    </message>
    <message>
      <source>The class table has no entry for the codes {listed}; their {pixels} pixels are not used.</source>
      <translation>La tabla de clases no tiene entrada para los códigos {listed}; sus {pixels} píxeles no se usan.</translation>
    </message>
    <message>
      <source>The merge table {path} cannot be read ({error}); give a CSV file in UTF-8.</source>
      <translation>La tabla de fusión {path} no se puede leer ({error}); indique un archivo CSV en UTF-8.</translation>
    </message>
    <message>
      <source>The merge table {path} needs a header with the columns from,to and a row for each class.</source>
      <translation>La tabla de fusión {path} necesita una cabecera con las columnas from,to y una fila para cada clase.</translation>
    </message>
    <message>
      <source>The merge table {path} has a row without a class in the column from; add it.</source>
      <translation>La tabla de fusión {path} tiene una fila sin clase en la columna from; añádala.</translation>
    </message>
    <message>
      <source>The merge table {path} merges "{old}" into "{other}" and into "{new}"; keep one row.</source>
      <translation>La tabla de fusión {path} fusiona «{old}» en «{other}» y en «{new}»; conserve una fila.</translation>
    </message>
    <message>
      <source>The labels have no class {listed}, which the merge table {name} names; these rows are not used.</source>
      <translation>Las etiquetas no tienen la clase {listed}, que la tabla de fusión {name} nombra; estas filas no se usan.</translation>
    </message>
    <message>
      <source>The class "{old}" is left out, as the merge table {name} says.</source>
      <translation>La clase «{old}» se excluye, como indica la tabla de fusión {name}.</translation>
    </message>
    <message>
      <source>labels</source>
      <translation>etiquetas</translation>
    </message>
    <message>
      <source>The class "{old}" becomes "{target}".</source>
      <translation>La clase «{old}» pasa a ser «{target}».</translation>
    </message>
    <message>
      <source>{name} cannot be read ({error}); give a CSV file in UTF-8.</source>
      <translation>{name} no se puede leer ({error}); indique un archivo CSV en UTF-8.</translation>
    </message>
    <message>
      <source>{name}: geometries are in the column "{geometry}", in the CRS of the scene.</source>
      <translation>{name}: las geometrías están en la columna «{geometry}», en el SRC de la escena.</translation>
    </message>
    <message>
      <source>degrees of WGS 84</source>
      <translation>grados de WGS 84</translation>
    </message>
    <message>
      <source>the CRS of the scene</source>
      <translation>el SRC de la escena</translation>
    </message>
    <message>
      <source>{name}: the columns "{x}" and "{y}" are coordinates in {place}.</source>
      <translation>{name}: las columnas «{x}» y «{y}» son coordenadas en {place}.</translation>
    </message>
    <message>
      <source>{name} has no columns of coordinates; it has {columns}. Call them x and y (in the CRS of the scene), or longitude and latitude (in degrees).</source>
      <translation>{name} no tiene columnas de coordenadas; tiene {columns}. Llámelas x e y (en el SRC de la escena), o longitude y latitude (en grados).</translation>
    </message>
    <message>
      <source>no column</source>
      <translation>ninguna columna</translation>
    </message>
    <message>
      <source>blocks</source>
      <translation>bloques</translation>
    </message>
    <message>
      <source>random</source>
      <translation>al azar</translation>
    </message>
    <message>
      <source>held out, blocks</source>
      <translation>reservados, bloques</translation>
    </message>
    <message>
      <source>held out, fields</source>
      <translation>reservados, campos</translation>
    </message>
    <message>
      <source>held out, polygons</source>
      <translation>reservados, polígonos</translation>
    </message>
    <message>
      <source>held out, random</source>
      <translation>reservados, al azar</translation>
    </message>
    <message>
      <source>given</source>
      <translation>indicado</translation>
    </message>
    <message>
      <source>given validation pixels are never trained on</source>
      <translation>con los píxeles de validación indicados no se entrena nunca</translation>
    </message>
    <message>
      <source>{name} labels</source>
      <translation>etiquetas ({name})</translation>
    </message>
    <message>
      <source>table of the training labels</source>
      <translation>tabla de las etiquetas de entrenamiento</translation>
    </message>
    <message>
      <source>The {name} labels hold classes without training pixels (codes {listed}); the network cannot learn these classes.</source>
      <translation>Las etiquetas «{name}» contienen clases sin píxeles de entrenamiento (códigos {listed}); la red no puede aprender estas clases.</translation>
    </message>
    <message>
      <source>{count} {name} pixels are also training pixels; they are not used for the {name}.</source>
      <translation>{count} píxeles de «{name}» son también píxeles de entrenamiento; no se usan para «{name}».</translation>
    </message>
    <message>
      <source>All {name} pixels are also training pixels; choose other {name} labels.</source>
      <translation>Todos los píxeles de «{name}» son también píxeles de entrenamiento; elija otras etiquetas de «{name}».</translation>
    </message>
    <message>
      <source>All {count} test pixels are also validation pixels; choose other test labels, or leave them out.</source>
      <translation>Los {count} píxeles de prueba son también píxeles de validación; elija otras etiquetas de prueba, o no las indique.</translation>
    </message>
    <message>
      <source>{count} test pixels are also validation pixels; they are not used for the test.</source>
      <translation>{count} píxeles de prueba son también píxeles de validación; no se usan para la prueba.</translation>
    </message>
    <message>
      <source>No class has more than {count} labelled pixels, which training needs, so that none is left for validation; label at least {wanted} pixels of a class, or give validation labels.</source>
      <translation>Ninguna clase tiene más de {count} píxeles etiquetados, que el entrenamiento necesita, de modo que no queda ninguno para la validación; etiquete al menos {wanted} píxeles de una clase, o indique etiquetas de validación.</translation>
    </message>
    <message>
      <source>No validation pixels can be held out in blocks ({reason}) They are drawn at random instead, so the validation accuracy is optimistic.</source>
      <translation>No se pueden reservar píxeles de validación en bloques ({reason}) En su lugar se extraen al azar, así que la exactitud de validación es optimista.</translation>
    </message>
    <message>
      <source>Held out {num_held_out} of {num_labelled} labelled pixels for validation ({kind}, guard band of {guard} pixels).</source>
      <translation>Se reservaron {num_held_out} de {num_labelled} píxeles etiquetados para la validación ({kind}, franja de guarda de {guard} píxeles).</translation>
    </message>
    <message>
      <source>validation</source>
      <translation>validación</translation>
    </message>
    <message>
      <source>The {name} labels were split with a guard band of {guard} pixels, and patches of {patch_size} pixels reach across it: {share:.1f} % of the {name} patches hold training pixels, so the {name} accuracy will be optimistic. Train with patches of at most {largest} pixels, or split with a guard band of at least {half} pixels.</source>
      <translation>Las etiquetas de «{name}» se dividieron con una franja de guarda de {guard} píxeles, y los parches de {patch_size} píxeles la atraviesan: el {share:.1f} % de los parches de «{name}» contiene píxeles de entrenamiento, así que la exactitud de «{name}» será optimista. Entrene con parches de como máximo {largest} píxeles, o divida con una franja de guarda de al menos {half} píxeles.</translation>
    </message>
    <message>
      <source>No polygon or point of {file} has a geometry and a class in the field "{name}".</source>
      <translation>Ningún polígono o punto de {file} tiene una geometría y una clase en el campo «{name}».</translation>
    </message>
    <message>
      <source>{count} of {num_geometries} features of {file} have no geometry, or no class in the field "{name}"; they are not used.</source>
      <translation>{count} de {num_geometries} objetos de {file} no tienen geometría o clase en el campo «{name}»; no se usan.</translation>
    </message>
    <message>
      <source>Features of {file} with 0 in the field "{name}": {count}. Here 0 means unlabelled, so they are no class. If they are, give them another code.</source>
      <translation>Objetos de {file} con 0 en el campo «{name}»: {count}. Aquí 0 significa sin etiqueta, por lo que no son una clase. Si lo son, deles otro código.</translation>
    </message>
    <message>
      <source>{file} has no CRS; its coordinates are taken as those of the scene.</source>
      <translation>{file} no tiene SRC; sus coordenadas se toman como las de la escena.</translation>
    </message>
    <message>
      <source>{file} has coordinates that are no numbers in the CRS of the scene; check the CRS of both layers.</source>
      <translation>{file} tiene coordenadas que no son números en el SRC de la escena; compruebe el SRC de ambas capas.</translation>
    </message>
    <message>
      <source>give a smaller least share</source>
      <translation>indique una proporción mínima menor</translation>
    </message>
    <message>
      <source>choose pixels by their centre instead</source>
      <translation>elija los píxeles por su centro</translation>
    </message>
    <message>
      <source>No polygon of {file} covers {least_share:.0%} of a pixel; {advice}.</source>
      <translation>Ningún polígono de {file} cubre {least_share:.0%} de un píxel; {advice}.</translation>
    </message>
    <message>
      <source>Pixels are labelled if polygons of one class cover at least {least_share:.0%} of them: {num_left_out} pixels whose centre lies in a polygon are left out, and {num_labelled} others are labelled.</source>
      <translation>Los píxeles se etiquetan si polígonos de una clase cubren al menos {least_share:.0%} de ellos: se excluyen {num_left_out} píxeles cuyo centro está en un polígono, y se etiquetan otros {num_labelled}.</translation>
    </message>
    <message>
      <source>{count} pixels lie in polygons or points of different classes; they get the class of the last one in the file.</source>
      <translation>{count} píxeles están en polígonos o puntos de clases distintas; reciben la clase del último del archivo.</translation>
    </message>
    <message>
      <source>{count} pixels lie in polygons or points of different classes; these pixels are not used.</source>
      <translation>{count} píxeles están en polígonos o puntos de clases distintas; no se usan.</translation>
    </message>
    <message>
      <source>contain no pixel centre</source>
      <translation>no contienen ningún centro de píxel</translation>
    </message>
    <message>
      <source>touch no pixel</source>
      <translation>no tocan ningún píxel</translation>
    </message>
    <message>
      <source>cover {share:.0%} of no pixel</source>
      <translation>no cubren el {share:.0%} de ningún píxel</translation>
    </message>
    <message>
      <source>{num_lost} of {num_geometries} polygons or points label no pixel: they lie outside the scene, {reason}, or are covered by others.</source>
      <translation>{num_lost} de {num_geometries} polígonos o puntos no etiquetan ningún píxel: están fuera de la escena, {reason} o están cubiertos por otros.</translation>
    </message>
    <message>
      <source>, because a split by polygons needs at least two features for each of the {num_classes} classes</source>
      <translation>, porque una división por polígonos necesita al menos dos objetos para cada una de las {num_classes} clases</translation>
    </message>
    <message>
      <source>The {num_parts} separate parts of {num_features} features are the units{reason}.</source>
      <translation>Las {num_parts} partes separadas de {num_features} objetos son las unidades{reason}.</translation>
    </message>
    <message>
      <source>{num_leaving} of {num_geometries} polygons or points extend beyond the scene; only the area inside is used.</source>
      <translation>{num_leaving} de {num_geometries} polígonos o puntos sobresalen de la escena; solo se usa la parte interior.</translation>
    </message>
    <message>
      <source>{file} has no field "{field}"; choose one of {fields}.</source>
      <translation>{file} no tiene ningún campo «{field}»; elija uno de {fields}.</translation>
    </message>
    <message>
      <source>none: it has no field</source>
      <translation>ninguno: no tiene campos</translation>
    </message>
    <message>
      <source>{file} cannot be read as a raster or a vector file ({error}); choose another file.</source>
      <translation>{file} no se puede leer como ráster ni como archivo vectorial ({error}); elija otro archivo.</translation>
    </message>
    <message>
      <source>{file} is a table without geometries; choose a layer of polygons or points.</source>
      <translation>{file} es una tabla sin geometrías; elija una capa de polígonos o puntos.</translation>
    </message>
    <message>
      <source>{file} holds geometries that cannot be read ({error}); save it with straight segments instead of curves.</source>
      <translation>{file} contiene geometrías que no se pueden leer ({error}); guárdelo con segmentos rectos en lugar de curvas.</translation>
    </message>
    <message>
      <source>Say which field of {file} holds the class; it has {fields}.</source>
      <translation>Indique qué campo de {file} contiene la clase; tiene {fields}.</translation>
    </message>
    <message>
      <source>no field</source>
      <translation>ningún campo</translation>
    </message>
    <message>
      <source>The classes of {file} are those of its only field, {first_usable}.</source>
      <translation>Las clases de {file} son las de su único campo, {first_usable}.</translation>
    </message>
    <message>
      <source>{file} has the layers {listed}; say which one holds the labels.</source>
      <translation>{file} tiene las capas {listed}; indique cuál contiene las etiquetas.</translation>
    </message>
    <message>
      <source>The field "{name}" mixes numbers with text ("{odd}"); correct these values, or choose a field with whole numbers or with names only.</source>
      <translation>El campo «{name}» mezcla números con texto («{odd}»); corrija estos valores, o elija un campo solo con enteros o solo con nombres.</translation>
    </message>
    <message>
      <source>The field "{name}" holds numbers that are not whole; they are taken as class names, numbered in the order of their text: {values}.</source>
      <translation>El campo «{name}» contiene números que no son enteros; se toman como nombres de clase, numerados en el orden de su texto: {values}.</translation>
    </message>
    <message>
      <source>The class table has no entry for {listed} in the field "{name}"; these polygons or points are not used.</source>
      <translation>La tabla de clases no tiene entrada para {listed} en el campo «{name}»; estos polígonos o puntos no se usan.</translation>
    </message>
    <message>
      <source>The field "{name}" holds whole numbers with a decimal point as text; they are used as class codes: {values}.</source>
      <translation>El campo «{name}» contiene números enteros con punto decimal como texto; se usan como códigos de clase: {values}.</translation>
    </message>
    <message>
      <source>The field "{name}" writes the class code {code} in several ways ({listed}); they are taken as one class.</source>
      <translation>El campo «{name}» escribe el código de clase {code} de varias formas ({listed}); se toman como una sola clase.</translation>
    </message>
    <message>
      <source>"{text}" is code {code}</source>
      <translation>«{text}» es el código {code}</translation>
    </message>
    <message>
      <source>{listed} and {num_more} more</source>
      <translation>{listed} y {num_more} más</translation>
    </message>
    <message>
      <source>The field "{name}" holds {value}; class codes are whole numbers from 1 to {max_code} (0 means unlabelled). Choose another field.</source>
      <translation>El campo «{name}» contiene {value}; los códigos de clase son enteros de 1 a {max_code} (0 significa sin etiqueta). Elija otro campo.</translation>
    </message>
    <message>
      <source>The scene is georeferenced by ground control points, so vector labels cannot be rasterized onto it; warp the scene to a CRS first, or give labels as a raster of its size.</source>
      <translation>La escena está georreferenciada con puntos de control, así que no se pueden rasterizar etiquetas vectoriales sobre ella; reproyecte antes la escena a un SRC, o indique las etiquetas como ráster de su tamaño.</translation>
    </message>
    <message>
      <source>{file} cannot be transformed to the CRS of the scene; check that both layers have the right CRS.</source>
      <translation>{file} no se puede transformar al SRC de la escena; compruebe que ambas capas tienen el SRC correcto.</translation>
    </message>
    <message>
      <source>The scene has no georeference: place it first (Import a cube), or draw the labels on it.</source>
      <translation>La escena no tiene georreferencia: sitúela primero («Importar un cubo»), o dibuje las etiquetas sobre ella.</translation>
    </message>
    <message>
      <source>The labels {name} do not overlap the scene: they span x {left:.6g} to {right:.6g}, y {bottom:.6g} to {top:.6g}; the scene spans x {west:.6g} to {east:.6g}, y {south:.6g} to {north:.6g}. {hint}</source>
      <translation>Las etiquetas {name} no se solapan con la escena: abarcan x {left:.6g} a {right:.6g}, y {bottom:.6g} a {top:.6g}; la escena abarca x {west:.6g} a {east:.6g}, y {south:.6g} a {north:.6g}. {hint}</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} y {last}</translation>
    </message>
    <message>
      <source>{name} has no spectra beside it; give the .sli file with its header.</source>
      <translation>{name} no tiene espectros a su lado; indique el archivo .sli con su encabezado.</translation>
    </message>
    <message>
      <source>{name} has {num_wavelengths} wavelengths for {num_bands} bands; correct it.</source>
      <translation>{name} tiene {num_wavelengths} longitudes de onda para {num_bands} bandas; corríjalo.</translation>
    </message>
    <message>
      <source>{header_path} has {num_names} names for {num_values} spectra, so they are numbered; a name must not have a comma.</source>
      <translation>{header_path} tiene {num_names} nombres para {num_values} espectros, así que estos se numeran; un nombre no debe contener comas.</translation>
    </message>
    <message>
      <source>{name} cannot be read as an ENVI spectral library ({error}).</source>
      <translation>{name} no se puede leer como biblioteca espectral ENVI ({error}).</translation>
    </message>
    <message>
      <source>{name} cannot be read as an ENVI spectral library: its header has the file type "{kind}".</source>
      <translation>{name} no se puede leer como biblioteca espectral ENVI: su encabezado tiene el tipo de archivo «{kind}».</translation>
    </message>
    <message>
      <source>{name} holds {num_values} values, and its header says {num_spectra} spectra of {num_bands} bands; copy the file again, or correct the header.</source>
      <translation>{name} contiene {num_values} valores, y su encabezado indica {num_spectra} espectros de {num_bands} bandas; copie de nuevo el archivo, o corrija el encabezado.</translation>
    </message>
    <message>
      <source>{name} has complex values; export their real part first.</source>
      <translation>{name} tiene valores complejos; exporte primero su parte real.</translation>
    </message>
    <message>
      <source>The "reflectance scale factor" of {name} is {factor:g}; correct or remove it.</source>
      <translation>El «reflectance scale factor» de {name} es {factor:g}; corríjalo o elimínelo.</translation>
    </message>
    <message>
      <source>{name} has gain or offset values and the reflectance scale factor {factor:g}; gain and offset are used, and the factor is not.</source>
      <translation>{name} tiene valores de ganancia o desplazamiento y el factor de escala de reflectancia {factor:g}; se usan la ganancia y el desplazamiento, y el factor no.</translation>
    </message>
    <message>
      <source>The list "{key}" of {name} has {count} entries, but the spectra have {num_bands} bands; correct or remove it.</source>
      <translation>La lista «{key}» de {name} tiene {count} entradas, pero los espectros tienen {num_bands} bandas; corríjala o elimínela.</translation>
    </message>
    <message>
      <source>"{key}" of {name} has {count} numbers; correct it to one.</source>
      <translation>«{key}» de {name} tiene {count} números; corríjalo para que sea uno.</translation>
    </message>
    <message>
      <source>"{key}" of {name} is not a list of numbers ({error}); correct it.</source>
      <translation>«{key}» de {name} no es una lista de números ({error}); corríjalo.</translation>
    </message>
    <message>
      <source>{name} is too large for a spectral library; choose another file.</source>
      <translation>{name} es demasiado grande para una biblioteca espectral; elija otro archivo.</translation>
    </message>
    <message>
      <source>{path} cannot be read ({error}); choose another file.</source>
      <translation>{path} no se puede leer ({error}); elija otro archivo.</translation>
    </message>
    <message>
      <source>{name} is no spectral library that can be read; give ENVI (.sli), USGS splib07, ECOSTRESS, ASD, SVC, or a table whose first column is the wavelength.</source>
      <translation>{name} no es una biblioteca espectral que se pueda leer; indique ENVI (.sli), USGS splib07, ECOSTRESS, ASD, SVC, o una tabla cuya primera columna sea la longitud de onda.</translation>
    </message>
    <message>
      <source>{name} is an ASD file whose header is damaged; export it as text.</source>
      <translation>{name} es un archivo ASD cuyo encabezado está dañado; expórtelo como texto.</translation>
    </message>
    <message>
      <source>{name} is an ASD file that ends early; copy it again.</source>
      <translation>{name} es un archivo ASD que termina antes de tiempo; cópielo de nuevo.</translation>
    </message>
    <message>
      <source>{name} is an SVC file without a column of reflectance; export it again.</source>
      <translation>{name} es un archivo SVC sin columna de reflectancia; expórtelo de nuevo.</translation>
    </message>
    <message>
      <source>{name} has no pairs of wavelength and value; download it again.</source>
      <translation>{name} no tiene pares de longitud de onda y valor; descárguelo de nuevo.</translation>
    </message>
    <message>
      <source>{name} has {num_values} values, but no file of {num_values} wavelengths lies in its folder or the one above. Copy the file splib07..._Wavelengths_....txt of its spectrometer there.</source>
      <translation>{name} tiene {num_values} valores, pero no hay ningún archivo de {num_values} longitudes de onda en su carpeta ni en la superior. Copie allí el archivo splib07..._Wavelengths_....txt de su espectrómetro.</translation>
    </message>
    <message>
      <source>The library {name} is no GeoPackage; choose a name that ends in .gpkg.</source>
      <translation>La biblioteca {name} no es un GeoPackage; elija un nombre que termine en .gpkg.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a library ({error}); import it first.</source>
      <translation>{name} no se puede leer como biblioteca ({error}); impórtelo primero.</translation>
    </message>
    <message>
      <source>{name} has no field with spectral profiles; make a library with “Import a spectral library”.</source>
      <translation>{name} no tiene ningún campo con perfiles espectrales; cree una biblioteca con «Importar una biblioteca espectral».</translation>
    </message>
    <message>
      <source>{name} has no field "{group_field}"; it has {fields}. Choose one of them.</source>
      <translation>{name} no tiene ningún campo «{group_field}»; tiene {fields}. Elija uno de ellos.</translation>
    </message>
    <message>
      <source>{left_out} of {num_fields} rows of {name} hold no profile that can be read; they are left out.</source>
      <translation>{left_out} de {num_fields} filas de {name} no contienen ningún perfil que se pueda leer; se excluyen.</translation>
    </message>
    <message>
      <source>The lists of a profile have different lengths.</source>
      <translation>Las listas de un perfil tienen longitudes distintas.</translation>
    </message>
    <message>
      <source>The profile of {name} in {file} is damaged: x, y and bbl are lists with a number for each band. Remove this row, or import the library again.</source>
      <translation>El perfil de {name} en {file} está dañado: x, y y bbl son listas con un número para cada banda. Elimine esta fila, o importe de nuevo la biblioteca.</translation>
    </message>
    <message>
      <source>The library gives one code to several classes; correct the column code.</source>
      <translation>La biblioteca asigna un mismo código a varias clases; corrija la columna code.</translation>
    </message>
    <message>
      <source>The spectrum {name} of {source} has no wavelengths, so it cannot be resampled.</source>
      <translation>El espectro {name} de {source} no tiene longitudes de onda, así que no se puede remuestrear.</translation>
    </message>
    <message>
      <source>{name} has the wavelength {wavelength} ({unit}), which is outside {lowest:g} to {highest:g} nm; correct the number or the unit.</source>
      <translation>{name} tiene la longitud de onda {wavelength} ({unit}), que está fuera de {lowest:g} a {highest:g} nm; corrija el número o la unidad.</translation>
    </message>
    <message>
      <source>The model of {network} keeps no statistics of its training scene, which the distance needs: an older version wrote the file, or the scene could not be read at the end of the training. Train again, or leave out the distance.</source>
      <translation>El modelo de {network} no guarda estadísticas de su escena de entrenamiento, que la distancia necesita: una versión anterior escribió el archivo, o la escena no se pudo leer al final del entrenamiento. Entrene de nuevo, o no pida la distancia.</translation>
    </message>
    <message>
      <source>The bands {bands} are not all in the scene; choose band numbers from 1 to {num_bands}.</source>
      <translation>Las bandas {bands} no están todas en la escena; elija números de banda de 1 a {num_bands}.</translation>
    </message>
    <message>
      <source>{name} is {value}; choose at least 1, or None.</source>
      <translation>{name} es {value}; elija al menos 1, o None.</translation>
    </message>
    <message>
      <source>The precision "{precision}" is unknown; choose one of {precisions}.</source>
      <translation>La precisión numérica «{precision}» es desconocida; elija una de {precisions}.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminado</translation>
    </message>
    <message>
      <source>The memory limit allows batches of {batch_size} patches instead of {job_batch_size}. The map is the same.</source>
      <translation>El límite de memoria permite lotes de {batch_size} parches en lugar de {job_batch_size}. El mapa es el mismo.</translation>
    </message>
    <message>
      <source>Resuming after {num_done} of {total} tiles.</source>
      <translation>Se continúa después de {num_done} de {total} teselas.</translation>
    </message>
    <message>
      <source>The values of {name} seem to be no probabilities: they reach {largest:.4g}, and those of a pixel add up to {low:.4g} to {high:.4g}, not to one number. Choose the probabilities of the classes, not class codes, scores or a scene.</source>
      <translation>Los valores de {name} no parecen ser probabilidades: llegan a {largest:.4g}, y los de un píxel suman entre {low:.4g} y {high:.4g}, no un número fijo. Elija las probabilidades de las clases, no códigos de clase, puntuaciones ni una escena.</translation>
    </message>
    <message>
      <source>If it is a fill value, declare it as nodata (gdal_edit.py -a_nodata).</source>
      <translation>Si es un valor de relleno, declárelo como nodata (gdal_edit.py -a_nodata).</translation>
    </message>
    <message>
      <source>Choose the probabilities, not the scores or their logarithms.</source>
      <translation>Elija las probabilidades, no las puntuaciones ni sus logaritmos.</translation>
    </message>
    <message>
      <source>The probabilities {name} have the value {value:.4g} in row {row}, column {column}; probabilities are not negative. {advice}</source>
      <translation>Las probabilidades {name} tienen el valor {value:.4g} en la fila {row}, columna {column}; las probabilidades no son negativas. {advice}</translation>
    </message>
    <message>
      <source>The values of a pixel in {name} add up to {low:.4g} to {high:.4g} instead of 1; they were divided by their sum.</source>
      <translation>Los valores de un píxel en {name} suman de {low:.4g} a {high:.4g} en lugar de 1; se dividieron por su suma.</translation>
    </message>
    <message>
      <source>the tag {tag}</source>
      <translation>la etiqueta de metadatos {tag}</translation>
    </message>
    <message>
      <source>the class table {name}</source>
      <translation>la tabla de clases {name}</translation>
    </message>
    <message>
      <source>Band {number} of {name} is marked as alpha: it masks pixels, and is no class. If it holds the probabilities of a class, remove the mark: gdal_edit.py -colorinterp_{number} undefined {name}</source>
      <translation>La banda {number} de {name} está marcada como alfa: enmascara píxeles y no es una clase. Si contiene las probabilidades de una clase, quite la marca: gdal_edit.py -colorinterp_{number} undefined {name}</translation>
    </message>
    <message>
      <source>The probabilities {name} have {num_bands} bands, but {source} has {num_classes} classes; give a class table with one class for each band.</source>
      <translation>Las probabilidades {name} tienen {num_bands} bandas, pero {source} tiene {num_classes} clases; indique una tabla de clases con una clase para cada banda.</translation>
    </message>
    <message>
      <source>The bands of {name} have other names than the classes of {source}; the bands are taken in the order of the codes: {listed}.</source>
      <translation>Las bandas de {name} tienen otros nombres que las clases ({source}); las bandas se toman en el orden de los códigos: {listed}.</translation>
    </message>
    <message>
      <source>{name} has no class table; its bands are taken as classes with the codes 1 to {num_entries}: {listed}. Give a class table for other codes, names or colours.</source>
      <translation>{name} no tiene tabla de clases; sus bandas se toman como clases con los códigos 1 a {num_entries}: {listed}. Indique una tabla de clases para otros códigos, nombres o colores.</translation>
    </message>
    <message>
      <source>Tiles of {tile_size} pixels take about {needed} MB, more than the memory limit of {limit} MB; leave out the tile size, or raise the memory limit.</source>
      <translation>Las teselas de {tile_size} píxeles necesitan unos {needed} MB, más que el límite de memoria de {limit} MB; no indique el tamaño de tesela, o aumente el límite de memoria.</translation>
    </message>
    <message>
      <source>the smallest tiles need about {needed} MB</source>
      <translation>las teselas más pequeñas necesitan unos {needed} MB</translation>
    </message>
    <message>
      <source>The memory limit of {limit} MB is too small: {needs}, including {taken} MB of the program itself; raise the limit to at least {least} MB.</source>
      <translation>El límite de memoria de {limit} MB es demasiado pequeño: {needs}, incluidos {taken} MB del propio programa; aumente el límite al menos a {least} MB.</translation>
    </message>
    <message>
      <source>computer</source>
      <translation>equipo</translation>
    </message>
    <message>
      <source>graphics card</source>
      <translation>tarjeta gráfica</translation>
    </message>
    <message>
      <source>The {owner} has too little free memory: {needs}, but {free} MB are free; close other programs.</source>
      <translation>Muy poca memoria libre ({owner}): {needs}, pero hay {free} MB libres; cierre otros programas.</translation>
    </message>
    <message>
      <source>Neighbouring pixels are alike and other places differ: trust the figures of the other parts, and assess the map.</source>
      <translation>Los píxeles vecinos se parecen y otros lugares difieren: confíe en las cifras de las demás partes, y evalúe el mapa.</translation>
    </message>
    <message>
      <source>No confidence gives the wanted accuracy of {wanted} on the {num_pixels} validation pixels of the model: the highest is {accuracy}, for the surest {coverage} of them. Choose at most {accuracy}, or a smallest confidence.</source>
      <translation>Ninguna confianza da la exactitud deseada de {wanted} en los {num_pixels} píxeles de validación del modelo: la mayor es {accuracy}, para el {coverage} más seguro de ellos. Elija como máximo {accuracy}, o una confianza mínima.</translation>
    </message>
    <message>
      <source>no pixel was accepted</source>
      <translation>no se aceptó ningún píxel</translation>
    </message>
    <message>
      <source>{share} of the accepted pixels were right</source>
      <translation>{share} de los píxeles aceptados eran correctos</translation>
    </message>
    <message>
      <source>{accuracy} for {share:.0f} %</source>
      <translation>{accuracy} para el {share:.0f} %</translation>
    </message>
    <message>
      <source>Wanted accuracy {wanted}: pixels with a confidence of at least {threshold:.4g} are classified. Of the {num_pixels} validation pixels, {coverage} have it, and {accuracy} of these are right. Where other parts of the scene chose the threshold, {kept} ({kept_coverage} were accepted). Accuracy of the surest validation pixels: {curve}. {caution}</source>
      <translation>Exactitud deseada {wanted}: se clasifican los píxeles con una confianza de al menos {threshold:.4g}. De los {num_pixels} píxeles de validación, {coverage} la tienen, y {accuracy} de estos son correctos. Donde otras partes de la escena eligieron el umbral, {kept} (se aceptó el {kept_coverage}). Exactitud de los píxeles de validación más seguros: {curve}. {caution}</translation>
    </message>
    <message>
      <source>The model has {num_pixels} validation pixels, which are too few or too often wrong for a coverage of {coverage}: the sets would hold every class. Choose a smaller coverage.</source>
      <translation>El modelo tiene {num_pixels} píxeles de validación, que son muy pocos o se equivocan demasiado para una cobertura de {coverage}: los conjuntos contendrían todas las clases. Elija una cobertura menor.</translation>
    </message>
    <message>
      <source>Sets of classes: every class with a probability of at least {threshold:.3g}. Promised coverage {promised}. Where other parts of the scene chose the threshold, the sets of {kept} of the {num_pixels} validation pixels held the true class (lowest part: {lowest}). {caution}</source>
      <translation>Conjuntos de clases: toda clase con una probabilidad de al menos {threshold:.3g}. Cobertura prometida {promised}. Donde otras partes de la escena eligieron el umbral, los conjuntos del {kept} de los {num_pixels} píxeles de validación contenían la clase verdadera (peor parte: {lowest}). {caution}</translation>
    </message>
    <message>
      <source>{model} keeps no validation pixels, which {purpose} needs: an older version wrote the file, or the validation pixels were few or lay in one place. Train again with labels in several places, or {instead}.</source>
      <translation>{model} no guarda píxeles de validación, que necesita {purpose}: una versión anterior escribió el archivo, o los píxeles de validación eran pocos o estaban en un solo lugar. Entrene de nuevo con etiquetas en varios lugares, o {instead}.</translation>
    </message>
    <message>
      <source>, with an agreement of {agreement:.3f} %</source>
      <translation>, con una concordancia del {agreement:.3f} %</translation>
    </message>
    <message>
      <source>The map is computed in float32: it has {num_compared} valid pixels{found}, but {num_needed} must be compared before bfloat16 is used.</source>
      <translation>El mapa se calcula en float32: tiene {num_compared} píxeles válidos{found}, pero hay que comparar {num_needed} antes de usar bfloat16.</translation>
    </message>
    <message>
      <source>bfloat16</source>
      <translation>bfloat16</translation>
    </message>
    <message>
      <source>bfloat16, with {share:.1f} % of the pixels near a tie and computed again in float32,</source>
      <translation>bfloat16, con el {share:.1f} % de los píxeles cerca de un empate y calculados de nuevo en float32,</translation>
    </message>
    <message>
      <source>{method} gives {num_other} of {num_compared} pixels another class than float32 (agreement {agreement:.3f} %)</source>
      <translation>{method} da a {num_other} de {num_compared} píxeles otra clase que float32 (concordancia {agreement:.3f} %)</translation>
    </message>
    <message>
      <source>{result}: the remaining tiles are computed in bfloat16.</source>
      <translation>{result}: las teselas restantes se calculan en bfloat16.</translation>
    </message>
    <message>
      <source>{result}; bfloat16 is faster only up to {largest_near:g} % near a tie: the map is computed in float32.</source>
      <translation>{result}; bfloat16 solo es más rápido hasta {largest_near:g} % cerca de un empate: el mapa se calcula en float32.</translation>
    </message>
    <message>
      <source>{result}; an agreement of {needed_agreement:g} % is needed: the map is computed in float32.</source>
      <translation>{result}; se necesita una concordancia de {needed_agreement:g} %: el mapa se calcula en float32.</translation>
    </message>
    <message>
      <source>This model has no layers to compute in bfloat16: the map is computed in float32.</source>
      <translation>Este modelo no tiene capas que se puedan calcular en bfloat16: el mapa se calcula en float32.</translation>
    </message>
    <message>
      <source>This {owner} is not faster in bfloat16: the map is computed in float32.</source>
      <translation>Este dispositivo ({owner}) no es más rápido en bfloat16: el mapa se calcula en float32.</translation>
    </message>
    <message>
      <source>Resuming after {num_regularised} of {num_rows} rows of the map.</source>
      <translation>Se continúa después de {num_regularised} de {num_rows} filas del mapa.</translation>
    </message>
    <message>
      <source>Fitting the components of the scene</source>
      <translation>Ajustando las componentes de la escena</translation>
    </message>
    <message>
      <source>the comparison of neighbours</source>
      <translation>la comparación de vecinos</translation>
    </message>
    <message>
      <source>Regularising</source>
      <translation>Regularizando</translation>
    </message>
    <message>
      <source>The {owner} has too little free memory: the smallest tiles of the regularisation need about {smallest} MB; close other programs.</source>
      <translation>Muy poca memoria libre ({owner}): las teselas más pequeñas de la regularización necesitan unos {smallest} MB; cierre otros programas.</translation>
    </message>
    <message>
      <source>The regularisation needs about {smallest} MB for tiles of {side} pixels, more than the limit leaves ({left} MB); raise the memory limit, or choose smaller tiles or fewer steps.</source>
      <translation>La regularización necesita unos {smallest} MB para teselas de {side} píxeles, más de lo que deja el límite ({left} MB); aumente el límite de memoria, o elija teselas más pequeñas o menos pasos.</translation>
    </message>
    <message>
      <source>Classifying on the cluster</source>
      <translation>Clasificando en el clúster</translation>
    </message>
    <message>
      <source>Regularising on the cluster</source>
      <translation>Regularizando en el clúster</translation>
    </message>
    <message>
      <source>The file {name} was cut off while the map was made; run again.</source>
      <translation>El archivo {name} se truncó mientras se hacía el mapa; ejecute de nuevo.</translation>
    </message>
    <message>
      <source>An earlier run left the file {path}, which this run does not use; delete it, unless you want to resume that run.</source>
      <translation>Una ejecución anterior dejó el archivo {path}, que esta no usa; elimínelo, salvo que quiera continuar aquella.</translation>
    </message>
    <message>
      <source>The checkpoint {first} is damaged; the map starts from the beginning.</source>
      <translation>El punto de control {first} está dañado; el mapa empieza desde el principio.</translation>
    </message>
    <message>
      <source>The checkpoint {first} belongs to a map with another scene, model or settings; this map starts from the beginning.</source>
      <translation>El punto de control {first} pertenece a un mapa con otra escena, otro modelo u otros ajustes; este mapa empieza desde el principio.</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: the disk has {free} of free space, but the map needs up to {needed} while it is made; free some space or choose another folder.</source>
      <translation>La salida {path} no se puede escribir: el disco tiene {free} libres, pero el mapa necesita hasta {needed} mientras se hace; libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <source>Classifying</source>
      <translation>Clasificando</translation>
    </message>
    <message>
      <source>Writing the map</source>
      <translation>Escribiendo el mapa</translation>
    </message>
    <message>
      <source>The {noun} {first} and {name} are the same model; give each model once.</source>
      <translation>{first} y {name} ({noun}) son el mismo modelo; indique cada modelo una vez.</translation>
    </message>
    <message>
      <source>The {noun} have different classes: {first} {first_classes}; {name} {classes}. Choose models with the same classes.</source>
      <translation>Clases distintas ({noun}): {first} {first_classes}; {name} {classes}. Elija modelos con las mismas clases.</translation>
    </message>
    <message>
      <source>The models use different bands of the scene: {first} {first_bands}; {name} {bands}. Choose models that were trained on the same bands.</source>
      <translation>Los modelos usan bandas distintas de la escena: {first} {first_bands}; {name} {bands}. Elija modelos entrenados con las mismas bandas.</translation>
    </message>
    <message>
      <source>The first model needs the values of {name} with its reflectance scale factor, and another model needs them without it; choose models that were trained on the same scale.</source>
      <translation>El primer modelo necesita los valores de {name} con su factor de escala de reflectancia, y otro modelo los necesita sin él; elija modelos entrenados en la misma escala.</translation>
    </message>
    <message>
      <source>The pixels of {name} are {here:.3g} m wide, those of the training scene {there:.3g} m: patches of {size} x {size} pixels show another area than in the training. Resample the scene to {there:.3g} m, or train on a scene with pixels of {here:.3g} m.</source>
      <translation>Los píxeles de {name} tienen {here:.3g} m de ancho, los de la escena de entrenamiento {there:.3g} m: los parches de {size} x {size} píxeles muestran otra superficie que en el entrenamiento. Remuestree la escena a {there:.3g} m, o entrene con una escena con píxeles de {here:.3g} m.</translation>
    </message>
    <message>
      <source>bands</source>
      <translation>bandas</translation>
    </message>
    <message>
      <source>the card says {format}, the reduction needs {needed}</source>
      <translation>la ficha indica {format}, la reducción necesita {needed}</translation>
    </message>
    <message>
      <source>There is no model file {path}; choose a file that Train wrote.</source>
      <translation>No existe el archivo de modelo {path}; elija un archivo que haya escrito el entrenamiento.</translation>
    </message>
    <message>
      <source>{name} is not a model file, or it is truncated ({error}); choose a .safetensors file that was written by Train, or copy it again.</source>
      <translation>{name} no es un archivo de modelo, o está truncado ({error}); elija un archivo .safetensors que haya escrito el entrenamiento, o cópielo de nuevo.</translation>
    </message>
    <message>
      <source>{name} holds weights, but not the model card that Train adds: it was written by another program; choose a file that Train wrote.</source>
      <translation>{name} contiene pesos, pero no la ficha del modelo que añade el entrenamiento: lo escribió otro programa; elija un archivo que haya escrito el entrenamiento.</translation>
    </message>
    <message>
      <source>{name} was changed after it was written: its values do not match their checksum. The file is damaged, or another program edited it; copy or download the file again, or train again.</source>
      <translation>{name} se modificó después de escribirse: sus valores no coinciden con su suma de comprobación. El archivo está dañado, u otro programa lo editó; cópielo o descárguelo de nuevo, o vuelva a entrenar.</translation>
    </message>
    <message>
      <source>{name} was trained with the network "{network}" ({form}), which cannot be used here: {error}</source>
      <translation>{name} se entrenó con la red «{network}» ({form}), que no se puede usar aquí: {error}</translation>
    </message>
    <message>
      <source>{name} does not hold what its description says ({phrase}): it is damaged, or a newer version wrote it; copy the file again, or update this software.</source>
      <translation>{name} no contiene lo que dice su descripción ({phrase}): está dañado, o lo escribió una versión más reciente; cópielo de nuevo, o actualice este programa.</translation>
    </message>
    <message>
      <source>The scene {name} marks bands as bad that the model uses: {bands}. If their values are wrong, so is the result; train a model without them.</source>
      <translation>La escena {name} marca como malas bandas que usa el modelo: {bands}. Si sus valores son erróneos, también lo es el resultado; entrene un modelo sin ellas.</translation>
    </message>
    <message>
      <source>The scene {name} has {bands}, but the model was trained on a scene with {scene_bands} bands and uses {used_bands}; choose a scene of the same sensor, or resample the bands of a finer sensor.</source>
      <translation>La escena {name} tiene {bands}, pero el modelo se entrenó con una escena de {scene_bands} bandas y usa {used_bands}; elija una escena del mismo sensor, o remuestree las bandas de un sensor más fino.</translation>
    </message>
    <message>
      <source>Bands are matched by their position, because the scene or the model does not have a wavelength for every band.</source>
      <translation>Las bandas se emparejan por su posición, porque la escena o el modelo no tienen una longitud de onda para cada banda.</translation>
    </message>
    <message>
      <source>The scene has several bands of the same wavelength, and the model uses only some of them. The first ones of the file are used; left out: {listed}.</source>
      <translation>La escena tiene varias bandas de la misma longitud de onda, y el modelo usa solo algunas. Se usan las primeras del archivo; se omiten: {listed}.</translation>
    </message>
    <message>
      <source>The model {name} has no wavelengths, so bands cannot be resampled to its own; choose a scene of the same sensor.</source>
      <translation>El modelo {name} no tiene longitudes de onda, así que no se pueden remuestrear bandas a las suyas; elija una escena del mismo sensor.</translation>
    </message>
    <message>
      <source>The reflectance scale factor {factor:g} of {name} is not applied: the model was trained on values without it.</source>
      <translation>El factor de escala de reflectancia {factor:g} de {name} no se aplica: el modelo se entrenó con valores sin él.</translation>
    </message>
    <message>
      <source>{times:.3g} times larger</source>
      <translation>{times:.3g} veces mayores</translation>
    </message>
    <message>
      <source>{times:.3g} times smaller</source>
      <translation>{times:.3g} veces menores</translation>
    </message>
    <message>
      <source>The values of {name} are about {times} than those of the training scene: their unit or scale seems to differ, such as reflectance in 0 to 1 and in 0 to 10000. The result is probably wrong. Choose a scene in the unit of the training scene, or set the scale of its bands (gdal_edit.py -scale).</source>
      <translation>Los valores de {name} difieren mucho de los de la escena de entrenamiento (aprox. {times}): su unidad o escala parece ser otra, como reflectancia de 0 a 1 y de 0 a 10000. El resultado probablemente es erróneo. Elija una escena en la unidad de la escena de entrenamiento, o ajuste la escala de sus bandas (gdal_edit.py -scale).</translation>
    </message>
    <message>
      <source>Pixels of {name} with values such as {far_value}, far beyond those of the training scene, count as invalid. If this is a fill value, declare it as nodata: gdal_edit.py -a_nodata {far_value} {name}</source>
      <translation>Los píxeles de {name} con valores como {far_value}, muy alejados de los de la escena de entrenamiento, cuentan como no válidos. Si es un valor de relleno, declárelo como nodata: gdal_edit.py -a_nodata {far_value} {name}</translation>
    </message>
    <message>
      <source>Pixels of {name} have 0 in all bands that are used, such as row {row}, column {column} (from 0), and are treated like all others. If they have no data, declare it: gdal_edit.py -a_nodata 0 {name}</source>
      <translation>Hay píxeles de {name} con 0 en todas las bandas usadas, como fila {row}, columna {column} (desde 0), y se tratan como los demás. Si no tienen datos, declárelo: gdal_edit.py -a_nodata 0 {name}</translation>
    </message>
    <message>
      <source>The values of {name} are about {ratio:.3g} times those of {first}, so their unit or scale seems to differ, such as reflectance in 0 to 1 and in 0 to 10000. {count} of {num_scenes} scenes differ so. Set the scale of their bands (gdal_edit.py -scale), and run again.</source>
      <translation>Los valores de {name} son unas {ratio:.3g} veces los de {first}, así que su unidad o escala parece distinta, como reflectancia de 0 a 1 y de 0 a 10000. {count} de {num_scenes} escenas difieren así. Ponga la escala de sus bandas (gdal_edit.py -scale) y ejecute de nuevo.</translation>
    </message>
    <message>
      <source>statistics of the training scene: {name} has the shape {found} instead of {shape}, or is not finite</source>
      <translation>estadísticas de la escena de entrenamiento: {name} tiene la forma {found} en lugar de {shape}, o no es finito</translation>
    </message>
    <message>
      <source>Model {name}</source>
      <translation>Modelo {name}</translation>
    </message>
    <message>
      <source>trainable weights</source>
      <translation>pesos entrenables</translation>
    </message>
    <message>
      <source>multiply-adds per pixel, from its own patch</source>
      <translation>multiplicaciones con suma por píxel, de su propio parche</translation>
    </message>
    <message>
      <source>multiply-adds per pixel of a tile of {side}</source>
      <translation>multiplicaciones con suma por píxel de una tesela de {side}</translation>
    </message>
    <message>
      <source>overall accuracy (OA), validation</source>
      <translation>exactitud global (OA), validación</translation>
    </message>
    <message>
      <source>overall accuracy (OA), test</source>
      <translation>exactitud global (OA), prueba</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <source>Bands are numbered from 1.</source>
      <translation>Las bandas se numeran desde 1.</translation>
    </message>
    <message>
      <source>{num_bands} of {scene_bands} bands, with their centre wavelengths</source>
      <translation>{num_bands} de {scene_bands} bandas, con sus longitudes de onda centrales</translation>
    </message>
    <message>
      <source>file</source>
      <translation>archivo</translation>
    </message>
    <message>
      <source>{name}, {size} bytes</source>
      <translation>{name}, {size} bytes</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Provenance</source>
      <translation>Procedencia</translation>
    </message>
    <message>
      <source>Provenance of the model</source>
      <translation>Procedencia del modelo</translation>
    </message>
    <message>
      <source>Empty: {fields}. Describe a model writes these fields into a copy of the model file.</source>
      <translation>Vacíos: {fields}. «Describir un modelo» escribe estos campos en una copia del archivo de modelo.</translation>
    </message>
    <message>
      <source>The best epoch was chosen with the validation pixels, so their accuracy is optimistic.</source>
      <translation>La mejor época se eligió con los píxeles de validación, así que su exactitud es optimista.</translation>
    </message>
    <message>
      <source>The 95 % intervals below the accuracies count spatial units of the pixels, not pixels.</source>
      <translation>Los intervalos del 95 % debajo de las exactitudes cuentan unidades espaciales de los píxeles, no píxeles.</translation>
    </message>
    <message>
      <source>There were no test pixels.</source>
      <translation>No había píxeles de prueba.</translation>
    </message>
    <message>
      <source>Patches that touch training pixels make an accuracy optimistic as well.</source>
      <translation>Los parches que tocan píxeles de entrenamiento también hacen optimista una exactitud.</translation>
    </message>
    <message>
      <source>Accuracies that were measured in training</source>
      <translation>Exactitudes medidas en el entrenamiento</translation>
    </message>
    <message>
      <source>how they were chosen</source>
      <translation>cómo se eligieron</translation>
    </message>
    <message>
      <source>number</source>
      <translation>número</translation>
    </message>
    <message>
      <source>patches that touch training pixels</source>
      <translation>parches que tocan píxeles de entrenamiento</translation>
    </message>
    <message>
      <source>Training history</source>
      <translation>Historial de entrenamiento</translation>
    </message>
    <message>
      <source>Epoch {epoch} of {num_epochs} is kept.</source>
      <translation>Se conserva la época {epoch} de {num_epochs}.</translation>
    </message>
    <message>
      <source>An older version wrote this model without a training history.</source>
      <translation>Una versión anterior escribió este modelo sin historial de entrenamiento.</translation>
    </message>
    <message>
      <source>This model was fitted in one step, without epochs: there is no curve.</source>
      <translation>Este modelo se ajustó en un solo paso, sin épocas: no hay curva.</translation>
    </message>
    <message>
      <source>There was only one epoch: there is no curve.</source>
      <translation>Solo hubo una época: no hay curva.</translation>
    </message>
    <message>
      <source>For one pixel. The counter of PyTorch counts convolutions, matrix products and attention, but not activations, norms, pooling and comparisons. The file holds {num_values} numbers of the network.</source>
      <translation>Para un píxel. El contador de PyTorch cuenta convoluciones, productos de matrices y atención, pero no activaciones, normalizaciones, agrupaciones ni comparaciones. El archivo contiene {num_values} números de la red.</translation>
    </message>
    <message>
      <source>If a whole tile is mapped, neighbouring pixels share most of the work.</source>
      <translation>Si se clasifica una tesela entera, los píxeles vecinos comparten la mayor parte del trabajo.</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Capas</translation>
    </message>
    <message>
      <source>Layers of the network</source>
      <translation>Capas de la red</translation>
    </message>
    <message>
      <source>layer</source>
      <translation>capa</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>pesos</translation>
    </message>
    <message>
      <source>multiply-adds</source>
      <translation>multiplicaciones con suma</translation>
    </message>
    <message>
      <source>output</source>
      <translation>salida</translation>
    </message>
    <message>
      <source>A2S2K-ResNet needs patches of at least 3 x 3 pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>A2S2K-ResNet necesita parches de al menos 3 x 3 píxeles, no {patch_size} x {patch_size}; elija un parche mayor.</translation>
    </message>
    <message>
      <source>A2S2K-ResNet (faithful) needs at least {smallest} components, not {num_components}; take more components or the corrected form.</source>
      <translation>A2S2K-ResNet (faithful) necesita al menos {smallest} componentes, no {num_components}; tome más componentes o la forma corrected.</translation>
    </message>
    <message>
      <source>A2S2K-ResNet (faithful) takes patches of {smallest} x {smallest} to {largest} x {largest} pixels, not {patch_size} x {patch_size}: its last pooling is {pool} x {pool}; choose such a patch or the corrected form.</source>
      <translation>A2S2K-ResNet (faithful) acepta parches de {smallest} x {smallest} a {largest} x {largest} píxeles, no {patch_size} x {patch_size}: su última agrupación es de {pool} x {pool}; elija un parche así o la forma corrected.</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}; it must be at most {largest}: choose a smaller patch.</source>
      <translation>El tamaño de parche es {patch_size}; debe ser como máximo {largest}: elija un parche más pequeño.</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}; it must be odd, so that a patch has a centre pixel: try {better}.</source>
      <translation>El tamaño de parche es {patch_size}; debe ser impar, para que un parche tenga un píxel central: pruebe {better}.</translation>
    </message>
    <message>
      <source>the gradient boosting</source>
      <translation>el gradient boosting</translation>
    </message>
    <message>
      <source>a node compares categories</source>
      <translation>un nodo compara categorías</translation>
    </message>
    <message>
      <source>scikit-learn {version} keeps the trees of its gradient boosting in another way than the versions from 1.4 to 1.9, which this version reads ({error}); install one of these, or choose the network random_forest.</source>
      <translation>scikit-learn {version} guarda los árboles de su gradient boosting de otra manera que las versiones de 1.4 a 1.9, que esta versión lee ({error}); instale una de ellas, o elija la red random_forest.</translation>
    </message>
    <message>
      <source>the SVM of discriminant components</source>
      <translation>la SVM de componentes discriminantes</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}, but {network} takes 1 (the spectrum of the pixel), 3, 5 or 9 (means of the surroundings beside it); choose one of them, or leave it out.</source>
      <translation>El tamaño de parche es {patch_size}, pero {network} acepta 1 (el espectro del píxel), 3, 5 o 9 (además, medias del entorno); elija uno de ellos, o no lo indique.</translation>
    </message>
    <message>
      <source>HybridSN ({form}) needs patches of at least {smallest} x {smallest} pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>HybridSN ({form}) necesita parches de al menos {smallest} x {smallest} píxeles, no {patch_size} x {patch_size}; elija un parche mayor.</translation>
    </message>
    <message>
      <source>HybridSN (faithful) needs more than {shrink} components, not {num_components}; take more components or the corrected form.</source>
      <translation>HybridSN (faithful) necesita más de {shrink} componentes, no {num_components}; tome más componentes o la forma corrected.</translation>
    </message>
    <message>
      <source>A bottleneck of {channels} channels with a reduction of {reduction} is not possible; both must be at least 1.</source>
      <translation>Un cuello de botella de {channels} canales con una reducción de {reduction} no es posible; ambos deben ser al menos 1.</translation>
    </message>
    <message>
      <source>The kernel of the channel attention is {length}; it must be odd: try {better}.</source>
      <translation>El núcleo de la atención de canales es {length}; debe ser impar: pruebe {better}.</translation>
    </message>
    <message>
      <source>The spatial weights have shape {weights} for maps {maps}; there must be one channel with one weight for each position.</source>
      <translation>Los pesos espaciales tienen la forma {weights} para mapas {maps}; debe haber un canal con un peso para cada posición.</translation>
    </message>
    <message>
      <source>the linear discriminant analysis</source>
      <translation>el análisis discriminante lineal</translation>
    </message>
    <message>
      <source>LSGA-ViT needs patches of at least {smallest} x {smallest} pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>LSGA-ViT necesita parches de al menos {smallest} x {smallest} píxeles, no {patch_size} x {patch_size}; elija un parche mayor.</translation>
    </message>
    <message>
      <source>, a multiple of {step}</source>
      <translation>, un múltiplo de {step}</translation>
    </message>
    <message>
      <source>{name} is {value:g}; it must be {lowest:g} to {highest:g}{steps}: choose such a value.</source>
      <translation>{name} es {value:g}; debe ser de {lowest:g} a {highest:g}{steps}: elija un valor así.</translation>
    </message>
    <message>
      <source>choose among {known}</source>
      <translation>elija entre {known}</translation>
    </message>
    <message>
      <source>leave it out</source>
      <translation>no la indique</translation>
    </message>
    <message>
      <source>The network "{network}" ({form}) has no option "{name}"; {listed}.</source>
      <translation>La red «{network}» ({form}) no tiene ninguna opción «{name}»; {listed}.</translation>
    </message>
    <message>
      <source>the PLS-DA</source>
      <translation>el PLS-DA</translation>
    </message>
    <message>
      <source>the random forest</source>
      <translation>el bosque aleatorio</translation>
    </message>
    <message>
      <source>The network name "{name}" is registered twice: by {first} and by {second}; give one of them another name.</source>
      <translation>El nombre de red «{name}» está registrado dos veces: por {first} y por {second}; dé a una de ellas otro nombre.</translation>
    </message>
    <message>
      <source>The prefix "{prefix}" of network names is registered twice: by {first} and by {second}; give one of them another prefix.</source>
      <translation>El prefijo «{prefix}» de nombres de redes está registrado dos veces: por {first} y por {second}; dé a uno de ellos otro prefijo.</translation>
    </message>
    <message>
      <source>There is no network or baseline "{name}"; choose one of {networks}.</source>
      <translation>No hay ninguna red ni método de referencia «{name}»; elija una de {networks}.</translation>
    </message>
    <message>
      <source>Perhaps you mean {name}.</source>
      <translation>Quizá se refiera a {name}.</translation>
    </message>
    <message>
      <source>The network "{name}" has no form "{form}"; choose one of {forms}.</source>
      <translation>La red «{name}» no tiene ninguna forma «{form}»; elija una de {forms}.</translation>
    </message>
    <message>
      <source>SSAN needs patches of at least {smallest} x {smallest} pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>SSAN necesita parches de al menos {smallest} x {smallest} píxeles, no {patch_size} x {patch_size}; elija un parche mayor.</translation>
    </message>
    <message>
      <source>SSAN reads the spectrum of the centre pixel, but got {num_bands} bands; pass num_bands.</source>
      <translation>SSAN lee el espectro del píxel central, pero recibió {num_bands} bandas; indique num_bands.</translation>
    </message>
    <message>
      <source>the SVM</source>
      <translation>la SVM</translation>
    </message>
    <message>
      <source>the mean of two SVMs</source>
      <translation>la media de dos SVM</translation>
    </message>
    <message>
      <source>Networks timm:&lt;name&gt; need the package timm, which is not installed; install timm in the processing environment, with a torchvision that fits its torch, or choose another network.</source>
      <translation>Las redes timm:&lt;name&gt; necesitan el paquete timm, que no está instalado; instale timm en el entorno de procesamiento, con un torchvision adecuado a su torch, o elija otra red.</translation>
    </message>
    <message>
      <source>Networks timm:&lt;name&gt; need the package timm, which is installed but does not work ({error}); it needs a torchvision of the same build as torch.</source>
      <translation>Las redes timm:&lt;name&gt; necesitan el paquete timm, que está instalado pero no funciona ({error}); necesita un torchvision de la misma compilación que torch.</translation>
    </message>
    <message>
      <source>timm:{backbone} needs patches of at least 3 x 3 pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>timm:{backbone} necesita parches de al menos 3 x 3 píxeles, no {patch_size} x {patch_size}; elija un parche mayor.</translation>
    </message>
    <message>
      <source>The backbone {backbone} of timm cannot be used for patches of {patch_size} x {patch_size} pixels and {num_components} components, enlarged to {side} x {side} ({reason}); choose another one, such as timm:resnet18.</source>
      <translation>El modelo base {backbone} de timm no se puede usar para parches de {patch_size} x {patch_size} píxeles y {num_components} componentes, ampliados a {side} x {side} ({reason}); elija otro, como timm:resnet18.</translation>
    </message>
    <message>
      <source>The backbone {backbone} of timm gives no logits of classes; choose another one, such as timm:resnet18.</source>
      <translation>El modelo base {backbone} de timm no da logits de clases; elija otro, como timm:resnet18.</translation>
    </message>
    <message>
      <source>; did you mean {guesses}?</source>
      <translation>; ¿quiso decir {guesses}?</translation>
    </message>
    <message>
      <source>The installed timm {version} has no backbone "{name}" among its {num_backbones}{advice}</source>
      <translation>El timm {version} instalado no tiene ningún modelo base «{name}» entre sus {num_backbones}{advice}</translation>
    </message>
    <message>
      <source>{share:.1f} % of the pixels are unlike the training scene (there: {expected:.1f} %): other materials, noise or calibration. The classes there are guesses.</source>
      <translation>El {share:.1f} % de los píxeles es distinto de la escena de entrenamiento (allí: {expected:.1f} %): otros materiales, ruido o calibración. Las clases allí son conjeturas.</translation>
    </message>
    <message>
      <source>{num_moved} of {num_components} components have moved, component {worst} most, by {distance:.2f} standard deviations: other illumination, atmosphere, calibration or land cover.</source>
      <translation>{num_moved} de {num_components} componentes se han desplazado, sobre todo la componente {worst}, en {distance:.2f} desviaciones típicas: otra iluminación, atmósfera, calibración o cobertura del suelo.</translation>
    </message>
    <message>
      <source>The confidence of the network has moved; its mean is {confidence:.3f} here.</source>
      <translation>La confianza de la red se ha desplazado; su media aquí es {confidence:.3f}.</translation>
    </message>
    <message>
      <source>{text} (index {index:.2f})</source>
      <translation>{text} (índice {index:.2f})</translation>
    </message>
    <message>
      <source>{scene} under {model}</source>
      <translation>{scene} con {model}</translation>
    </message>
    <message>
      <source>Comparison of {num_pixels} valid pixels of {scene} (seed {seed}) with {num_training} pixels of {training_scene}, the training scene of {model}.</source>
      <translation>Comparación de {num_pixels} píxeles válidos de {scene} (semilla {seed}) con {num_training} píxeles de {training_scene}, la escena de entrenamiento de {model}.</translation>
    </message>
    <message>
      <source>The scene has drifted: {drift:.2f}, threshold {threshold}.</source>
      <translation>La escena ha derivado: {drift:.2f}, umbral {threshold}.</translation>
    </message>
    <message>
      <source>Do not trust a map of this scene before you have tested it. Check the calibration first; then label some pixels of this scene and train with them.</source>
      <translation>No se fíe de un mapa de esta escena antes de haberlo probado. Compruebe primero la calibración; después, etiquete algunos píxeles de esta escena y entrene con ellos.</translation>
    </message>
    <message>
      <source>To the network, the scene looks like its training scene. Only reference labels can show whether the map is right.</source>
      <translation>Para la red, la escena se parece a su escena de entrenamiento. Solo etiquetas de referencia pueden mostrar si el mapa es correcto.</translation>
    </message>
    <message>
      <source>No drift: {drift:.3f}, threshold {threshold}.</source>
      <translation>Sin deriva: {drift:.3f}, umbral {threshold}.</translation>
    </message>
    <message>
      <source>largest index of a component</source>
      <translation>mayor índice de una componente</translation>
    </message>
    <message>
      <source>index of the confidence</source>
      <translation>índice de la confianza</translation>
    </message>
    <message>
      <source>index of unlike pixels</source>
      <translation>índice de píxeles distintos</translation>
    </message>
    <message>
      <source>pixels unlike the training scene</source>
      <translation>píxeles distintos de la escena de entrenamiento</translation>
    </message>
    <message>
      <source>index of the classes (not in the drift)</source>
      <translation>índice de las clases (no incluido en la deriva)</translation>
    </message>
    <message>
      <source>The population stability index is the sum over bins of (q − p) ln(q / p), where p is the share of the bin in the training scene and q its share here. By convention, an index below {moderate} is no relevant shift and an index of {large} or more is a large shift. Two samples of these sizes from the same scene have an index of {noise_floor:.3f} on average. The drift is the largest of the indices of the components, the confidence and the unlike pixels.</source>
      <translation>El índice de estabilidad de la población es la suma sobre los intervalos de (q − p) ln(q / p), donde p es la proporción del intervalo en la escena de entrenamiento y q su proporción aquí. Por convención, un índice inferior a {moderate} no es un cambio relevante y un índice de {large} o más es un cambio grande. Dos muestras de estos tamaños de la misma escena tienen en promedio un índice de {noise_floor:.3f}. La deriva es el mayor de los índices de las componentes, la confianza y los píxeles distintos.</translation>
    </message>
    <message>
      <source>Pixels unlike the training scene</source>
      <translation>Píxeles distintos de la escena de entrenamiento</translation>
    </message>
    <message>
      <source>{share} here, {training_share} in the training scene. A pixel counts as unlike if one of two distances is above the {percentile}th percentile of the training scene: the distance within the components (Hotelling's T², equal to Mahalanobis' distance squared), or the residual outside the components (Q, mean squared residual of the standardised spectrum).</source>
      <translation>{share} aquí, {training_share} en la escena de entrenamiento. Un píxel cuenta como distinto si una de dos distancias supera el percentil {percentile} de la escena de entrenamiento: la distancia dentro de las componentes (T² de Hotelling, igual al cuadrado de la distancia de Mahalanobis), o el residuo fuera de las componentes (Q, residuo cuadrático medio del espectro estandarizado).</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <source>Confidence of the network in this scene, the training scene and the validation pixels</source>
      <translation>Confianza de la red en esta escena, en la escena de entrenamiento y en los píxeles de validación</translation>
    </message>
    <message>
      <source>training scene</source>
      <translation>escena de entrenamiento</translation>
    </message>
    <message>
      <source>validation pixels</source>
      <translation>píxeles de validación</translation>
    </message>
    <message>
      <source>Confidence: the largest class probability of a pixel. The index compares this scene with the training scene. Validation pixels are labelled pixels that were not used for training; they do not represent a whole scene.</source>
      <translation>Confianza: la mayor probabilidad de clase de un píxel. El índice compara esta escena con la de entrenamiento. Los píxeles de validación son píxeles etiquetados que no se usaron para entrenar; no representan una escena entera.</translation>
    </message>
    <message>
      <source>this scene (mean {confidence:.3f})</source>
      <translation>esta escena (media {confidence:.3f})</translation>
    </message>
    <message>
      <source>confidence from</source>
      <translation>confianza desde</translation>
    </message>
    <message>
      <source>this scene</source>
      <translation>esta escena</translation>
    </message>
    <message>
      <source>no value</source>
      <translation>sin valor</translation>
    </message>
    <message>
      <source>Predicted classes of the sample</source>
      <translation>Clases predichas de la muestra</translation>
    </message>
    <message>
      <source>Compared with {compared}: index {index:.3f}. Another place has other shares even if the scene is faultless, so the drift does not include this index.</source>
      <translation>En comparación con {compared}: índice {index:.3f}. Otro lugar tiene otras proporciones aunque la escena no tenga fallos, así que la deriva no incluye este índice.</translation>
    </message>
    <message>
      <source>the training scene</source>
      <translation>la escena de entrenamiento</translation>
    </message>
    <message>
      <source>The network uses these {channels}.</source>
      <translation>La red usa estas componentes: {channels}.</translation>
    </message>
    <message>
      <source>This network uses the bands themselves; these are the principal components of its training scene.</source>
      <translation>Esta red usa las propias bandas; estas son las componentes principales de su escena de entrenamiento.</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>Componentes</translation>
    </message>
    <message>
      <source>Shift of each component</source>
      <translation>Desplazamiento de cada componente</translation>
    </message>
    <message>
      <source>component</source>
      <translation>componente</translation>
    </message>
    <message>
      <source>stability index</source>
      <translation>índice de estabilidad</translation>
    </message>
    <message>
      <source>Kolmogorov-Smirnov</source>
      <translation>Kolmogórov-Smirnov</translation>
    </message>
    <message>
      <source>Wasserstein, sd</source>
      <translation>Wasserstein, desv. típica</translation>
    </message>
    <message>
      <source>{names} Kolmogorov-Smirnov: largest difference of the cumulative shares, 0 to 1. Wasserstein: mean difference of the percentiles, in standard deviations of the training scene. An index at or above the threshold stands out.</source>
      <translation>{names} Kolmogorov-Smirnov: mayor diferencia de las proporciones acumuladas, de 0 a 1. Wasserstein: diferencia media de los percentiles, en desviaciones típicas de la escena de entrenamiento. Un índice igual o superior al umbral aparece destacado.</translation>
    </message>
    <message>
      <source>Shares of this scene in the deciles of the training scene</source>
      <translation>Proporciones de esta escena en los deciles de la escena de entrenamiento</translation>
    </message>
    <message>
      <source>Lines mark the shares in the training scene.</source>
      <translation>Las líneas marcan las proporciones en la escena de entrenamiento.</translation>
    </message>
    <message>
      <source>component {number}</source>
      <translation>componente {number}</translation>
    </message>
    <message>
      <source>bin {number}</source>
      <translation>intervalo {number}</translation>
    </message>
    <message>
      <source>shares of the bins</source>
      <translation>proporciones de los intervalos</translation>
    </message>
    <message>
      <source>bin {number}: {now:.1f} %, training {then:.1f} %</source>
      <translation>intervalo {number}: {now:.1f} %, entrenamiento {then:.1f} %</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f}: {share:.1f} %</source>
      <translation>{low:.2f} a {high:.2f}: {share:.1f} %</translation>
    </message>
    <message>
      <source>largest class probability</source>
      <translation>mayor probabilidad de clase</translation>
    </message>
    <message>
      <source>The installed ONNX Runtime computes with {installed}, not with CUDA; install onnxruntime-gpu in its place, take the engine torch, or the device cpu.</source>
      <translation>El ONNX Runtime instalado calcula con {installed}, no con CUDA; instale onnxruntime-gpu en su lugar, o use el motor torch o el dispositivo cpu.</translation>
    </message>
    <message>
      <source>The installed ONNX Runtime cannot compute with "{name}"; choose one of auto, {known}.</source>
      <translation>El ONNX Runtime instalado no puede calcular con «{name}»; elija uno de auto, {known}.</translation>
    </message>
    <message>
      <source>ONNX Runtime could not start {wanted} and would compute with {started}: its libraries are missing or do not fit; the log has the reason. Choose another provider, or the engine torch.</source>
      <translation>ONNX Runtime no pudo iniciar {wanted} y calcularía con {started}: sus bibliotecas faltan o no encajan; el registro indica el motivo. Elija otro proveedor, o el motor torch.</translation>
    </message>
    <message>
      <source>Preparing the network for ONNX Runtime</source>
      <translation>Preparando la red para ONNX Runtime</translation>
    </message>
    <message>
      <source>with ONNX Runtime {version} ({provider})</source>
      <translation>con ONNX Runtime {version} ({provider})</translation>
    </message>
    <message>
      <source>ONNX needs the package {name}, which is not installed; install it in the processing environment: {python} -m pip install onnx onnxscript onnxruntime</source>
      <translation>ONNX necesita el paquete {name}, que no está instalado; instálelo en el entorno de procesamiento: {python} -m pip install onnx onnxscript onnxruntime</translation>
    </message>
    <message>
      <source>ONNX needs the package {name}, which is installed but does not work ({error}); install it again.</source>
      <translation>ONNX necesita el paquete {name}, que está instalado pero no funciona ({error}); instálelo de nuevo.</translation>
    </message>
    <message>
      <source>ONNX needs torch 2.8 or newer, and {version} is installed; set up the processing environment again.</source>
      <translation>ONNX necesita torch 2.8 o posterior, y está instalado {version}; configure de nuevo el entorno de procesamiento.</translation>
    </message>
    <message>
      <source>The network {network} evaluates every patch on its own, so it has no tile model; leave the tile model out and export the patch model only.</source>
      <translation>La red {network} evalúa cada parche por separado, así que no tiene modelo de teselas; no pida el modelo de teselas y exporte solo el modelo de parches.</translation>
    </message>
    <message>
      <source>Tiles of {tile_size} pixels are too small for patches of {patch_size}: more than half of each tile would be margin; choose at least {smallest}.</source>
      <translation>Las teselas de {tile_size} píxeles son demasiado pequeñas para parches de {patch_size}: más de la mitad de cada tesela sería margen; elija al menos {smallest}.</translation>
    </message>
    <message>
      <source>The model removes the continuum of each spectrum, for which ONNX has no operations; train with the pretreatment none, snv or derivative to export a model.</source>
      <translation>El modelo elimina el continuo de cada espectro, para lo que ONNX no tiene operaciones; entrene con el pretratamiento none, snv o derivative para exportar un modelo.</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: there is no folder {parent}; make it first.</source>
      <translation>La salida {path} no se puede escribir: no existe la carpeta {parent}; créela primero.</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: {error}; choose another folder.</source>
      <translation>La salida {path} no se puede escribir: {error}; elija otra carpeta.</translation>
    </message>
    <message>
      <source>The output {path} is open in another program; remove the layer there, or choose another name.</source>
      <translation>La salida {path} está abierta en otro programa; quite allí la capa, o elija otro nombre.</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: {error}; choose another name.</source>
      <translation>La salida {path} no se puede escribir: {error}; elija otro nombre.</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: it is a device, a pipe or a socket; give a file name.</source>
      <translation>La salida {path} no se puede escribir: es un dispositivo, una tubería o un socket; indique un nombre de archivo.</translation>
    </message>
    <message>
      <source>The output {path} cannot be replaced: the file is read-only; allow writing to it, or choose another name.</source>
      <translation>La salida {path} no se puede reemplazar: el archivo es de solo lectura; permita la escritura, o elija otro nombre.</translation>
    </message>
    <message>
      <source>The output {path} is open in another program, and its last changes are in {log}; save them and remove the layer there, or choose another name.</source>
      <translation>La salida {path} está abierta en otro programa y sus últimos cambios están en {log}; guárdelos y quite allí la capa, o elija otro nombre.</translation>
    </message>
    <message>
      <source>The output {path} holds {count} layers ({listed}), and all would be replaced; choose another file.</source>
      <translation>La salida {path} contiene {count} capas ({listed}) y todas se reemplazarían; elija otro archivo.</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: it is a folder; give a file name.</source>
      <translation>La salida {path} no se puede escribir: es una carpeta; indique un nombre de archivo.</translation>
    </message>
    <message>
      <source>The name of the output {name}... has {length} bytes; with the endings of temporary files, the file system allows {most}. Choose a shorter name.</source>
      <translation>El nombre de la salida {name}... tiene {length} bytes; con las terminaciones de los archivos temporales, el sistema de archivos permite {most}. Elija un nombre más corto.</translation>
    </message>
    <message>
      <source>The path of the output {path} has {num_bytes} bytes, which is too long for this system; choose a folder with a shorter path.</source>
      <translation>La ruta de la salida {path} tiene {num_bytes} bytes, demasiado larga para este sistema; elija una carpeta con una ruta más corta.</translation>
    </message>
    <message>
      <source>Two outputs have the name {path}; give each its own.</source>
      <translation>Dos salidas tienen el nombre {path}; dé a cada una el suyo.</translation>
    </message>
    <message>
      <source>The input {path} cannot be read: {error}; choose another file.</source>
      <translation>La entrada {path} no se puede leer: {error}; elija otro archivo.</translation>
    </message>
    <message>
      <source>The output {path} is an input as well; give it another name.</source>
      <translation>La salida {path} también es una entrada; dele otro nombre.</translation>
    </message>
    <message>
      <source>The output {path} lies in the input {given}; choose another folder.</source>
      <translation>La salida {path} está dentro de la entrada {given}; elija otra carpeta.</translation>
    </message>
    <message>
      <source>The output {path} is a file that the input {reader} is made of; give it another name.</source>
      <translation>La salida {path} es un archivo del que se compone la entrada {reader}; dele otro nombre.</translation>
    </message>
    <message>
      <source>The output {path} needs the file {checkpoint} for its checkpoint, but this is a folder, a link or a device; remove it, or give the output another name.</source>
      <translation>La salida {path} necesita el archivo {checkpoint} para su punto de control, pero este es una carpeta, un enlace o un dispositivo; elimínelo, o dé otro nombre a la salida.</translation>
    </message>
    <message>
      <source>The output {path} writes the file {name} as well, which has the name of an input or of another output; give it another name.</source>
      <translation>La salida {path} escribe también el archivo {name}, que tiene el nombre de una entrada o de otra salida; dele otro nombre.</translation>
    </message>
    <message>
      <source>The output {path} could not be written: {reason}</source>
      <translation>La salida {path} no se pudo escribir: {reason}</translation>
    </message>
    <message>
      <source>the folder {folder} is gone; connect its drive or make the folder again, and run again.</source>
      <translation>la carpeta {folder} ya no está; conecte su unidad o vuelva a crear la carpeta, y ejecute de nuevo.</translation>
    </message>
    <message>
      <source>the disk is full; free some space or choose another folder.</source>
      <translation>el disco está lleno; libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <source>{error}; check the free space and the rights of the folder.</source>
      <translation>{error}; compruebe el espacio libre y los permisos de la carpeta.</translation>
    </message>
    <message>
      <source>The point layer {name} is not a GeoPackage; choose a name that ends in .gpkg.</source>
      <translation>La capa de puntos {name} no es un GeoPackage; elija un nombre que termine en .gpkg.</translation>
    </message>
    <message>
      <source>The {raster} is placed by ground control points, so its pixels have no coordinates yet; warp the {raster} to a CRS first{advice}.</source>
      <translation>El ráster ({raster}) está situado por puntos de control, así que sus píxeles aún no tienen coordenadas; transfórmelo ({raster}) primero a un SRC{advice}.</translation>
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
      <translation>La intensidad «{strength}» es desconocida; elija una de {listed}.</translation>
    </message>
    <message>
      <source>gamma {gamma:g}, {steps} steps</source>
      <translation>gamma {gamma:g}, {steps} pasos</translation>
    </message>
    <message>
      <source>{name} (gamma {gamma:g}), {steps} steps</source>
      <translation>{name} (gamma {gamma:g}), {steps} pasos</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <source>The legend has the classes of the picture. Large maps are thinned out for it.</source>
      <translation>La leyenda tiene las clases de la imagen. Los mapas grandes se reducen para ella.</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>Mapa de clases</translation>
    </message>
    <message>
      <source>The report {path} cannot be read ({error}); choose a report.</source>
      <translation>El informe {path} no se puede leer ({error}); elija un informe.</translation>
    </message>
    <message>
      <source>{name} is no report of this version of Hyperspectral classification; choose a report (.html) that one of its algorithms wrote, or write it again.</source>
      <translation>{name} no es un informe de esta versión de Hyperspectral classification; elija un informe (.html) escrito por uno de sus algoritmos, o escríbalo de nuevo.</translation>
    </message>
    <message>
      <source>The numbers in the report {name} are damaged; write it again.</source>
      <translation>Los números del informe {name} están dañados; escríbalo de nuevo.</translation>
    </message>
    <message>
      <source>Rows have no columns.</source>
      <translation>Las filas no tienen columnas.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Contenido</translation>
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
      <translation>La escena no tiene georreferencia: {width} x {height} píxeles</translation>
    </message>
    <message>
      <source>scale and north</source>
      <translation>escala y norte</translation>
    </message>
    <message>
      <source>, {angle:.1f}° to the right</source>
      <translation>, {angle:.1f}° a la derecha</translation>
    </message>
    <message>
      <source>, {angle:.1f}° to the left</source>
      <translation>, {angle:.1f}° a la izquierda</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>value</source>
      <translation>valor</translation>
    </message>
    <message>
      <source>{low:.3f} to {high:.3f}</source>
      <translation>{low:.3f} a {high:.3f}</translation>
    </message>
    <message>
      <source>{low:.{digits}f} to {high:.{digits}f} %</source>
      <translation>{low:.{digits}f} a {high:.{digits}f} %</translation>
    </message>
    <message>
      <source> (95 % interval {interval})</source>
      <translation> (intervalo del 95 %: {interval})</translation>
    </message>
    <message>
      <source>{low} to {high}{unit}</source>
      <translation>{low} a {high}{unit}</translation>
    </message>
    <message>
      <source>A standard error of {standard_error:g} needs {size:,.0f} points; at most {max_sample:,} can be drawn. Give a larger standard error.</source>
      <translation>Un error estándar de {standard_error:g} necesita {size:,.0f} puntos; se pueden extraer como máximo {max_sample:,}. Indique un error estándar mayor.</translation>
    </message>
    <message>
      <source>The {num_pixels} strata need {least} points, because each gets at least {minimum}, but the sample has {size}; give a larger sample, or a smaller minimum.</source>
      <translation>Los {num_pixels} estratos necesitan {least} puntos, porque cada uno recibe al menos {minimum}, pero la muestra tiene {size}; indique una muestra mayor o un mínimo menor.</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the area of interest again.</source>
      <translation>No existe el archivo {path}; elija de nuevo el área de interés.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a vector file ({error}); choose a layer of polygons.</source>
      <translation>{name} no se puede leer como archivo vectorial ({error}); elija una capa de polígonos.</translation>
    </message>
    <message>
      <source>The area of interest {name} has no polygon; choose a layer of polygons, or leave it empty.</source>
      <translation>El área de interés {name} no tiene ningún polígono; elija una capa de polígonos, o déjela vacía.</translation>
    </message>
    <message>
      <source>{name} has coordinates that are no numbers in the CRS of the map; check the CRS of both layers.</source>
      <translation>{name} tiene coordenadas que no son números en el SRC del mapa; compruebe el SRC de ambas capas.</translation>
    </message>
    <message>
      <source>Reading the class map</source>
      <translation>Leyendo el mapa de clases</translation>
    </message>
    <message>
      <source>No pixel of the area of interest has a class in the map and a stratum; choose an area that overlaps the map.</source>
      <translation>Ningún píxel del área de interés tiene una clase en el mapa y un estrato; elija un área que se solape con el mapa.</translation>
    </message>
    <message>
      <source>Drawing the sample</source>
      <translation>Extrayendo la muestra</translation>
    </message>
    <message>
      <source>The points of the design {design} are {distance:.4g} pixels apart, less than the minimum distance of {min_distance:g}; draw fewer points, or leave the minimum distance at 0.</source>
      <translation>Los puntos del diseño {design} distan {distance:.4g} píxeles, menos que la distancia mínima de {min_distance:g}; extraiga menos puntos, o deje la distancia mínima en 0.</translation>
    </message>
    <message>
      <source>The strata {name} are on another grid ({found}) than the class map ({grid}); align them with the map first.</source>
      <translation>Los estratos {name} están en otra rejilla ({found}) que el mapa de clases ({grid}); alinéelos antes con el mapa.</translation>
    </message>
    <message>
      <source>The point layer {name} already has the {field} of {count} points; give the new layer another name.</source>
      <translation>La capa de puntos {name} ya tiene el campo {field} de {count} puntos; dé otro nombre a la capa nueva.</translation>
    </message>
    <message>
      <source>The map has no CRS; give it one before areas are measured.</source>
      <translation>El mapa no tiene SRC; asígnele uno antes de medir superficies.</translation>
    </message>
    <message>
      <source>The CRS of the map distorts areas: a pixel in its middle has {constant:.4g} ha in the CRS, but {found:.4g} ha on the ground. Warp the map to an equal-area CRS before areas are measured.</source>
      <translation>El SRC del mapa deforma las superficies: un píxel en su centro tiene {constant:.4g} ha en el SRC, pero {found:.4g} ha sobre el terreno. Reproyecte el mapa a un SRC equivalente antes de medir superficies.</translation>
    </message>
    <message>
      <source>{name} holds other geometries than points; the design of a sample needs a point for each pixel.</source>
      <translation>{name} contiene geometrías que no son puntos; el diseño de una muestra necesita un punto para cada píxel.</translation>
    </message>
    <message>
      <source>{name} has no field "{cluster_field}" with the clusters; choose another one.</source>
      <translation>{name} no tiene el campo «{cluster_field}» con los conglomerados; elija otro.</translation>
    </message>
    <message>
      <source>they hold values that are no numbers</source>
      <translation>contienen valores que no son números</translation>
    </message>
    <message>
      <source>the field design holds {listed}</source>
      <translation>el campo design contiene {listed}</translation>
    </message>
    <message>
      <source>the field probability holds values that are not between 0 and 1</source>
      <translation>el campo probability contiene valores que no están entre 0 y 1</translation>
    </message>
    <message>
      <source>the points of stratum {code} have several sizes of it</source>
      <translation>los puntos del estrato {code} indican varios tamaños de este</translation>
    </message>
    <message>
      <source>The fields of {name} with the design of the sample were changed: {reason}. Take the layer as it was drawn, or set design to none.</source>
      <translation>Se han modificado los campos de {name} con el diseño de la muestra: {reason}. Use la capa tal como se extrajo, o ponga design en none.</translation>
    </message>
    <message>
      <source>The reference has {num_rows:,} pixels, and a sample at most {max_sample:,}; set design to none if these are not the points of a sample.</source>
      <translation>La referencia tiene {num_rows:,} píxeles, y una muestra como máximo {max_sample:,}; ponga design en none si no son los puntos de una muestra.</translation>
    </message>
    <message>
      <source>Counting the pixels of the strata</source>
      <translation>Contando los píxeles de los estratos</translation>
    </message>
    <message>
      <source>No point of the reference lies where the map has a class and a stratum.</source>
      <translation>Ningún punto de la referencia está donde el mapa tiene una clase y un estrato.</translation>
    </message>
    <message>
      <source>No point of the sample has a reference and lies on the map; fill in the reference.</source>
      <translation>Ningún punto de la muestra tiene referencia y está en el mapa; rellene la referencia.</translation>
    </message>
    <message>
      <source>{num_empty} of {total} points of the sample have no reference; the others of their stratum stand for them. If these places are harder than others, the accuracies are too high.</source>
      <translation>{num_empty} de {total} puntos de la muestra no tienen referencia; los demás de su estrato los representan. Si estos lugares son más difíciles que otros, las exactitudes son demasiado altas.</translation>
    </message>
    <message>
      <source>{num_outside} points of the sample lie outside the map; the figures leave them out.</source>
      <translation>{num_outside} puntos de la muestra están fuera del mapa; las cifras los excluyen.</translation>
    </message>
    <message>
      <source>The map has no class at {num_without_class} points of the sample; the figures hold for the area where it has one.</source>
      <translation>El mapa no tiene clase en {num_without_class} puntos de la muestra; las cifras valen para el área donde la tiene.</translation>
    </message>
    <message>
      <source>No point in {names} has a reference; the figures do not hold for these {size:,} pixels.</source>
      <translation>Ningún punto en {names} tiene referencia; las cifras no valen para estos {size:,} píxeles.</translation>
    </message>
    <message>
      <source>Only one point has a reference in {listed}; how much points vary there is taken from the others. Label at least two points in each stratum.</source>
      <translation>Solo un punto tiene referencia en {listed}; la variación de los puntos allí se toma de los demás. Etiquete al menos dos puntos en cada estrato.</translation>
    </message>
    <message>
      <source>The points were drawn from {drawn:,} pixels, but the map has a class at {found:,}. So the points are not weighed by the classes of the map, and the intervals are wider. If the points were drawn in an area of interest, give this area.</source>
      <translation>Los puntos se extrajeron de {drawn:,} píxeles, pero el mapa tiene clase en {found:,}. Por eso los puntos no se ponderan por las clases del mapa, y los intervalos son más anchos. Si los puntos se extrajeron en un área de interés, indique esa área.</translation>
    </message>
    <message>
      <source>Some points have no class in the map. So the points are not weighed by the classes of the map, and the intervals are wider.</source>
      <translation>Algunos puntos no tienen clase en el mapa. Por eso los puntos no se ponderan por las clases del mapa, y los intervalos son más anchos.</translation>
    </message>
    <message>
      <source>Fewer than two points lie in some classes of the map; one weight holds for the points of {name} together.</source>
      <translation>En algunas clases del mapa hay menos de dos puntos; un mismo peso vale para los puntos de {name} juntos.</translation>
    </message>
    <message>
      <source>marked as bad in the file</source>
      <translation>marcada como mala en el archivo</translation>
    </message>
    <message>
      <source>in an absorption of water vapour</source>
      <translation>en una absorción de vapor de agua</translation>
    </message>
    <message>
      <source>all valid pixels have one value, or none is valid</source>
      <translation>todos los píxeles válidos tienen un mismo valor, o ninguno es válido</translation>
    </message>
    <message>
      <source>nodata at pixels where most bands have values</source>
      <translation>nodata en píxeles donde la mayoría de las bandas tienen valores</translation>
    </message>
    <message>
      <source>signal-to-noise ratio below the limit</source>
      <translation>relación señal-ruido por debajo del límite</translation>
    </message>
    <message>
      <source>much noisier than the bands beside it</source>
      <translation>mucho más ruidosa que las bandas vecinas</translation>
    </message>
    <message>
      <source>Scene {name}</source>
      <translation>Escena {name}</translation>
    </message>
    <message>
      <source>{least:.0f} to {most:.0f} nm</source>
      <translation>{least:.0f} a {most:.0f} nm</translation>
    </message>
    <message>
      <source>unknown wavelengths</source>
      <translation>longitudes de onda desconocidas</translation>
    </message>
    <message>
      <source>{height} rows, {width} columns, {num_bands} bands, {span}, {type}</source>
      <translation>{height} filas, {width} columnas, {num_bands} bandas, {span}, {type}</translation>
    </message>
    <message>
      <source>bands to leave out</source>
      <translation>bandas que excluir</translation>
    </message>
    <message>
      <source>pixels valid in every band</source>
      <translation>píxeles válidos en todas las bandas</translation>
    </message>
    <message>
      <source>Only these pixels can be used if all bands are chosen.</source>
      <translation>Solo se pueden usar estos píxeles si se eligen todas las bandas.</translation>
    </message>
    <message>
      <source>pixels read</source>
      <translation>píxeles leídos</translation>
    </message>
    <message>
      <source>Of a large scene, tiles at regular distances are read.</source>
      <translation>De una escena grande se leen teselas a distancias regulares.</translation>
    </message>
    <message>
      <source>bands with saturated pixels</source>
      <translation>bandas con píxeles saturados</translation>
    </message>
    <message>
      <source>bands with stripes</source>
      <translation>bandas con bandeado</translation>
    </message>
    <message>
      <source>Bands to leave out</source>
      <translation>Bandas que excluir</translation>
    </message>
    <message>
      <source>No band has to be left out.</source>
      <translation>No hay que excluir ninguna banda.</translation>
    </message>
    <message>
      <source>Bands for Train, Tune and Cross-validate (BANDS):</source>
      <translation>Bandas para «Entrenar una red», «Optimizar una red» y «Validación cruzada de métodos» (BANDS):</translation>
    </message>
    <message>
      <source>Every band is listed below: choose the bands by hand.</source>
      <translation>Todas las bandas figuran abajo: elija las bandas a mano.</translation>
    </message>
    <message>
      <source>Bands that are left out:</source>
      <translation>Bandas que se excluyen:</translation>
    </message>
    <message>
      <source>Bands to leave out, by reason</source>
      <translation>Bandas que excluir, por motivo</translation>
    </message>
    <message>
      <source>A band can have several reasons. Water vapour absorbs at {vapour}. The limit of the signal-to-noise ratio is {least_ratio:g}. Nodata counts above {most_nodata:g} % of the pixels that are valid in at least half of the bands. A band is noisier than its neighbours if its signal-to-noise ratio is less than 1/{noisier:g} of the median of the five bands to either side.</source>
      <translation>Una banda puede tener varios motivos. El vapor de agua absorbe en {vapour}. El límite de la relación señal-ruido es {least_ratio:g}. Nodata cuenta por encima del {most_nodata:g} % de los píxeles que son válidos en al menos la mitad de las bandas. Una banda es más ruidosa que sus vecinas si su relación señal-ruido es menor que 1/{noisier:g} de la mediana de las cinco bandas de cada lado.</translation>
    </message>
    <message>
      <source>reasons</source>
      <translation>motivos</translation>
    </message>
    <message>
      <source>Quick look</source>
      <translation>Vista rápida</translation>
    </message>
    <message>
      <source>Bands {red}, {green} and {blue} as red, green and blue, each stretched from its 2nd to its 98th percentile. Pixels that are invalid in one of them are transparent.</source>
      <translation>Bandas {red}, {green} y {blue} como rojo, verde y azul, cada una estirada de su percentil 2 a su percentil 98. Los píxeles que no son válidos en una de ellas son transparentes.</translation>
    </message>
    <message>
      <source>Values and spectra</source>
      <translation>Valores y espectros</translation>
    </message>
    <message>
      <source>Mean spectrum and percentiles</source>
      <translation>Espectro medio y percentiles</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>media</translation>
    </message>
    <message>
      <source>{name}th percentile</source>
      <translation>percentil {name}</translation>
    </message>
    <message>
      <source>The mean is over all valid pixels of each band that were read; the band around it is one standard deviation to either side. The percentiles are those of {num_sample} spectra of a sample.</source>
      <translation>La media es sobre todos los píxeles válidos leídos de cada banda; la franja a su alrededor es una desviación típica a cada lado. Los percentiles son los de {num_sample} espectros de una muestra.</translation>
    </message>
    <message>
      <source>Histogram of each band</source>
      <translation>Histograma de cada banda</translation>
    </message>
    <message>
      <source>One column a band. The darker a value, the more pixels of the sample have it. The scale reaches from the 0.1th to the 99.9th percentile of all values. The JSON file has the counts.</source>
      <translation>Una columna por banda. Cuanto más oscuro es un valor, más píxeles de la muestra lo tienen. La escala va del percentil 0.1 al 99.9 de todos los valores. El archivo JSON contiene los recuentos.</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Ruido</translation>
    </message>
    <message>
      <source>Noise of each band</source>
      <translation>Ruido de cada banda</translation>
    </message>
    <message>
      <source>Standard deviation of the noise, in the unit of the values. Homogeneous areas: median standard deviation within blocks of 4 x 4 pixels, in the tenth of the blocks that vary least. Shift difference: median size of the difference of horizontal neighbours, as a standard deviation of one pixel. Both include true differences between neighbours: the noise of the sensor is at most this large. The signal-to-noise ratio is the 95th percentile of the band, divided by the smaller noise.</source>
      <translation>Desviación típica del ruido, en la unidad de los valores. Áreas homogéneas: desviación típica mediana dentro de bloques de 4 x 4 píxeles, en la décima parte de los bloques que menos varía. Diferencia de desplazamiento: magnitud mediana de la diferencia entre vecinos horizontales, como desviación típica de un píxel. Ambas incluyen diferencias reales entre vecinos: el ruido del sensor es como máximo así de grande. La relación señal-ruido es el percentil 95 de la banda, dividido por el menor de los dos ruidos.</translation>
    </message>
    <message>
      <source>homogeneous areas</source>
      <translation>áreas homogéneas</translation>
    </message>
    <message>
      <source>shift difference</source>
      <translation>diferencia por desplazamiento</translation>
    </message>
    <message>
      <source>signal-to-noise ratio</source>
      <translation>relación señal-ruido</translation>
    </message>
    <message>
      <source>Stripes</source>
      <translation>Bandeado</translation>
    </message>
    <message>
      <source>Column stripes in the bands {bands}.</source>
      <translation>Bandeado en columnas en las bandas {bands}.</translation>
    </message>
    <message>
      <source>Row stripes in the bands {bands}.</source>
      <translation>Bandeado en filas en las bandas {bands}.</translation>
    </message>
    <message>
      <source>No band has stripes.</source>
      <translation>Ninguna banda tiene bandeado.</translation>
    </message>
    <message>
      <source>Strength of stripes</source>
      <translation>Intensidad del bandeado</translation>
    </message>
    <message>
      <source>columns</source>
      <translation>columnas</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>filas</translation>
    </message>
    <message>
      <source>Standard deviation of the offsets of whole columns (or rows) from their two neighbours, beyond what single pixels explain, in units of the deviation from pixel to pixel. 0 means no stripes. A band is striped from {striped:g} on if one axis is at least {clearer:g} times as strong as the other: streets and fields make both alike. Columns of a scene that was turned to north are not those of the detector.</source>
      <translation>Desviación típica de los desfases de columnas (o filas) enteras respecto de sus dos vecinas, más allá de lo que explican los píxeles sueltos, en unidades de la desviación de píxel a píxel. 0 significa que no hay bandeado. Una banda tiene bandeado a partir de {striped:g} si un eje es al menos {clearer:g} veces más fuerte que el otro: calles y campos hacen iguales ambos. Las columnas de una escena girada al norte no son las del detector.</translation>
    </message>
    <message>
      <source>no valid pixel</source>
      <translation>ningún píxel válido</translation>
    </message>
    <message>
      <source>differs from both neighbours</source>
      <translation>difiere de ambas vecinas</translation>
    </message>
    <message>
      <source>Columns and rows that stand out</source>
      <translation>Columnas y filas que destacan</translation>
    </message>
    <message>
      <source>axis</source>
      <translation>eje</translation>
    </message>
    <message>
      <source>position</source>
      <translation>posición</translation>
    </message>
    <message>
      <source>fault</source>
      <translation>fallo</translation>
    </message>
    <message>
      <source>number of bands</source>
      <translation>número de bandas</translation>
    </message>
    <message>
      <source>Positions count from 0. Only the lines of the tiles that were read are listed.</source>
      <translation>Las posiciones se cuentan desde 0. Solo se enumeran las líneas de las teselas que se leyeron.</translation>
    </message>
    <message>
      <source>Spectral smile</source>
      <translation>Efecto smile espectral</translation>
    </message>
    <message>
      <source>The scene lacks wavelengths, or bands at 741, 761 and 781 nm: a drift of the wavelengths across the columns cannot be measured.</source>
      <translation>La escena no tiene longitudes de onda, o no tiene bandas en 741, 761 y 781 nm: no se puede medir una deriva de las longitudes de onda a lo largo de las columnas.</translation>
    </message>
    <message>
      <source>The depth of the oxygen absorption at 761 nm changes across the columns by {drift} of the signal. This hints at a spectral smile: the wavelengths differ between the columns of the detector. Pixels near the left and right edge may then look like other materials.</source>
      <translation>La profundidad de la absorción de oxígeno en 761 nm cambia a lo largo de las columnas en {drift} de la señal. Esto sugiere un efecto smile espectral: las longitudes de onda difieren entre las columnas del detector. Los píxeles cercanos a los bordes izquierdo y derecho pueden entonces parecer otros materiales.</translation>
    </message>
    <message>
      <source>The oxygen absorption at 761 nm has no clear drift across the columns.</source>
      <translation>La absorción de oxígeno en 761 nm no tiene una deriva clara a lo largo de las columnas.</translation>
    </message>
    <message>
      <source>Depth of the oxygen absorption in each column</source>
      <translation>Profundidad de la absorción de oxígeno en cada columna</translation>
    </message>
    <message>
      <source>mean of each column</source>
      <translation>media de cada columna</translation>
    </message>
    <message>
      <source>parabola</source>
      <translation>parábola</translation>
    </message>
    <message>
      <source>Depth: 1 minus band {inside} divided by the mean of the bands {left} and {right}. A drift is likely if the parabola spans at least {least_drift:g} % of the signal and {least_share:g} % of the mean depth, and explains at least {least_fit:g} % of the variance of the columns. Land cover that differs from left to right can do the same.</source>
      <translation>Profundidad: 1 menos la banda {inside} dividida por la media de las bandas {left} y {right}. Una deriva es probable si la parábola abarca al menos el {least_drift:g} % de la señal y el {least_share:g} % de la profundidad media, y explica al menos el {least_fit:g} % de la varianza de las columnas. Una cobertura del suelo que difiere de izquierda a derecha puede hacer lo mismo.</translation>
    </message>
    <message>
      <source>drift</source>
      <translation>deriva</translation>
    </message>
    <message>
      <source>fit</source>
      <translation>ajuste</translation>
    </message>
    <message>
      <source>All bands</source>
      <translation>Todas las bandas</translation>
    </message>
    <message>
      <source>width, nm</source>
      <translation>anchura, nm</translation>
    </message>
    <message>
      <source>nodata</source>
      <translation>nodata</translation>
    </message>
    <message>
      <source>invalid</source>
      <translation>no válidos</translation>
    </message>
    <message>
      <source>minimum</source>
      <translation>mínimo</translation>
    </message>
    <message>
      <source>maximum</source>
      <translation>máximo</translation>
    </message>
    <message>
      <source>deviation</source>
      <translation>desviación</translation>
    </message>
    <message>
      <source>at maximum</source>
      <translation>en el máximo</translation>
    </message>
    <message>
      <source>noise, areas</source>
      <translation>ruido, áreas</translation>
    </message>
    <message>
      <source>noise, shift</source>
      <translation>ruido, desplazamiento</translation>
    </message>
    <message>
      <source>signal-to-noise</source>
      <translation>relación señal-ruido</translation>
    </message>
    <message>
      <source>Bands to leave out stand out. “Nodata” is the value in the file, and “invalid” the share of the pixels that were read. Minimum, maximum, mean and (standard) deviation are those of the valid pixels. “At maximum” is the share of the valid pixels with the largest value; it is marked where the values seem cut off. Columns and rows are the strengths of stripes.</source>
      <translation>Las bandas que excluir están resaltadas. «Nodata» es el valor del archivo, y «no válidos», la proporción de los píxeles leídos. El mínimo, el máximo, la media y la desviación (típica) son los de los píxeles válidos. «En el máximo» es la proporción de los píxeles válidos que tienen el valor más alto; se marca donde los valores parecen recortados. Las columnas y las filas son las intensidades del bandeado.</translation>
    </message>
    <message>
      <source>Reading the scene</source>
      <translation>Leyendo la escena</translation>
    </message>
    <message>
      <source>Band {number} of {name} is marked as alpha and has the values 0 and {used:g} only; it is used as a mask.</source>
      <translation>La banda {number} de {name} está marcada como alfa y solo tiene los valores 0 y {used:g}; se usa como máscara.</translation>
    </message>
    <message>
      <source>Band {number} of {name} is marked as alpha, but its values are those of a spectral band, not of a mask; it is used as a spectral band.</source>
      <translation>La banda {number} de {name} está marcada como alfa, pero sus valores son los de una banda espectral, no los de una máscara; se usa como banda espectral.</translation>
    </message>
    <message>
      <source>single value</source>
      <translation>valor único</translation>
    </message>
    <message>
      <source>The variable {variable} cannot be read ({error}); the file seems damaged.</source>
      <translation>La variable {variable} no se puede leer ({error}); el archivo parece dañado.</translation>
    </message>
    <message>
      <source>{name} is no array file; choose a file that ends in {suffixes}.</source>
      <translation>{name} no es un archivo de matrices; elija un archivo que termine en {suffixes}.</translation>
    </message>
    <message>
      <source>{listed} or {last}</source>
      <translation>{listed} o {last}</translation>
    </message>
    <message>
      <source>{name} has no variable "{variable}"; choose one of: {choices}.</source>
      <translation>{name} no tiene la variable «{variable}»; elija una de: {choices}.</translation>
    </message>
    <message>
      <source>The variable {variable} of {name} does not hold real numbers; choose one of: {choices}.</source>
      <translation>La variable {variable} de {name} no contiene números reales; elija una de: {choices}.</translation>
    </message>
    <message>
      <source>The variable {variable} of {name} has {num_axes} axes; {wanted}. Choose one of: {choices}.</source>
      <translation>La variable {variable} de {name} tiene {num_axes} ejes; {wanted}. Elija una de: {choices}.</translation>
    </message>
    <message>
      <source>{name} holds several variables that could be meant; give the name of one: {listed}.</source>
      <translation>{name} contiene varias variables posibles; indique el nombre de una: {listed}.</translation>
    </message>
    <message>
      <source>{name} holds no variable that could be meant: {wanted} of real numbers. It has: {choices}.</source>
      <translation>{name} no contiene ninguna variable posible: {wanted} de números reales. Contiene: {choices}.</translation>
    </message>
    <message>
      <source>a cube has three axes</source>
      <translation>un cubo tiene tres ejes</translation>
    </message>
    <message>
      <source>a ground truth has two axes</source>
      <translation>una verdad terreno tiene dos ejes</translation>
    </message>
    <message>
      <source>complex</source>
      <translation>complejos</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <source>record</source>
      <translation>registro</translation>
    </message>
    <message>
      <source>objects</source>
      <translation>objetos</translation>
    </message>
    <message>
      <source>{name} cannot be read as {what} ({reason}); it is damaged or something else. Fetch or export it again.</source>
      <translation>{name} no se puede leer como {what} ({reason}); está dañado o es otra cosa. Descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
      <source>{name} has {found} bytes, but {size} values of {kind} need {needed}: the end of the data is missing. Copy or export the file again.</source>
      <translation>{name} tiene {found} bytes, pero {size} valores de tipo {kind} necesitan {needed}: falta el final de los datos. Copie o exporte de nuevo el archivo.</translation>
    </message>
    <message>
      <source>a NumPy array of numbers</source>
      <translation>matriz NumPy de números</translation>
    </message>
    <message>
      <source>{name} holds one array without a name; leave the variable empty.</source>
      <translation>{name} contiene una matriz sin nombre; deje vacía la variable.</translation>
    </message>
    <message>
      <source>{name} holds {found}; {wanted} of real numbers. Choose another file.</source>
      <translation>{name} contiene {found}; {wanted} de números reales. Elija otro archivo.</translation>
    </message>
    <message>
      <source>a NumPy archive</source>
      <translation>archivo comprimido de NumPy</translation>
    </message>
    <message>
      <source>a MATLAB file</source>
      <translation>archivo de MATLAB</translation>
    </message>
    <message>
      <source>The variable {variable} of {name} is {kind}; only real numbers can be used.</source>
      <translation>La variable {variable} de {name} es de tipo {kind}; solo se pueden usar números reales.</translation>
    </message>
    <message>
      <source>{name} is not an HDF5 file, or it is damaged; choose another file.</source>
      <translation>{name} no es un archivo HDF5, o está dañado; elija otro archivo.</translation>
    </message>
    <message>
      <source>an HDF5 file</source>
      <translation>archivo HDF5</translation>
    </message>
    <message>
      <source>The attribute {name} = {value:g} is not used: {other} = {nodata:g} is the nodata value.</source>
      <translation>El atributo {name} = {value:g} no se usa: {other} = {nodata:g} es el valor nodata.</translation>
    </message>
    <message>
      <source>The attribute {name} is not used: it does not hold a positive number.</source>
      <translation>El atributo {name} no se usa: no contiene un número positivo.</translation>
    </message>
    <message>
      <source>Values are divided by the attribute {name} ({values}).</source>
      <translation>Los valores se dividen por el atributo {name} ({values}).</translation>
    </message>
    <message>
      <source>Values are multiplied by the attribute {name} ({values}).</source>
      <translation>Los valores se multiplican por el atributo {name} ({values}).</translation>
    </message>
    <message>
      <source>The attribute {name} is not used: it does not hold a number.</source>
      <translation>El atributo {name} no se usa: no contiene un número.</translation>
    </message>
    <message>
      <source>{low:g} to {high:g}</source>
      <translation>{low:g} a {high:g}</translation>
    </message>
    <message>
      <source>; the axes {axes} would fit</source>
      <translation>; los ejes {axes} encajarían</translation>
    </message>
    <message>
      <source>The ground truth has {truth} pixels (rows x columns), which does not fit a cube of {size} with the axes {axes}{hint}. Choose the ground truth of this cube or other axes.</source>
      <translation>La verdad terreno tiene {truth} píxeles (filas x columnas), lo que no encaja con un cubo de {size} con los ejes {axes}{hint}. Elija la verdad terreno de este cubo u otros ejes.</translation>
    </message>
    <message>
      <source>The ground truth has {truth} pixels (rows x columns), which fits no two axes of the cube ({size}); choose the ground truth of this cube.</source>
      <translation>La verdad terreno tiene {truth} píxeles (filas x columnas), lo que no encaja con dos ejes del cubo ({size}); elija la verdad terreno de este cubo.</translation>
    </message>
    <message>
      <source>2 for 16-bit whole numbers, 4 for float32</source>
      <translation>2 para enteros de 16 bits, 4 para float32</translation>
    </message>
    <message>
      <source>The header {name} has a {brace} in the comment {opening!r}, and GDAL takes the lines behind it for a list; remove the {brace}.</source>
      <translation>La cabecera {name} tiene un {brace} en el comentario {opening!r}, y GDAL toma las líneas siguientes por una lista; quite el {brace}.</translation>
    </message>
    <message>
      <source>The header {name} opens a list with {opening} behind "{key}" and does not close it; add the {closing} behind its last value.</source>
      <translation>La cabecera {name} abre una lista con {opening} tras «{key}» y no la cierra; añada {closing} tras el último valor.</translation>
    </message>
    <message>
      <source>the header {name} begins with a byte order mark: save it as UTF-8 without one.</source>
      <translation>la cabecera {name} empieza con una marca de orden de bytes: guárdela como UTF-8 sin ella.</translation>
    </message>
    <message>
      <source>the header {name} does not begin with the line "ENVI": add it.</source>
      <translation>la cabecera {name} no empieza con la línea «ENVI»: añádala.</translation>
    </message>
    <message>
      <source>the header {name} has "{key} = {value}": give the number of {key}, a whole number from 1.</source>
      <translation>la cabecera {name} tiene «{key} = {value}»: indique para {key} un número entero a partir de 1.</translation>
    </message>
    <message>
      <source>the header {name} has no "{key}": give the number of {key}, a whole number from 1.</source>
      <translation>la cabecera {name} no tiene «{key}»: indique para {key} un número entero a partir de 1.</translation>
    </message>
    <message>
      <source>the header {name} has the unknown data type {value}: correct it ({types}).</source>
      <translation>la cabecera {name} tiene el data type desconocido {value}: corríjalo ({types}).</translation>
    </message>
    <message>
      <source>The header of {name} gives "{key}" more than once ({listed}); remove the wrong line.</source>
      <translation>La cabecera de {name} indica «{key}» más de una vez ({listed}); quite la línea errónea.</translation>
    </message>
    <message>
      <source>The header of {name} has no "data type", so the values cannot be read; add it, for example "data type = 2" for 16-bit whole numbers or "data type = 4" for float32.</source>
      <translation>La cabecera de {name} no tiene «data type», así que no se pueden leer los valores; añádalo, por ejemplo «data type = 2» para enteros de 16 bits o «data type = 4» para float32.</translation>
    </message>
    <message>
      <source>The header of {name} has the interleave "{interleave}"; correct it to bsq, bil or bip.</source>
      <translation>La cabecera de {name} tiene el interleave «{interleave}»; corríjalo a bsq, bil o bip.</translation>
    </message>
    <message>
      <source>The header of {name} has no "interleave"; bsq is assumed.</source>
      <translation>La cabecera de {name} no tiene «interleave»; se supone bsq.</translation>
    </message>
    <message>
      <source>The header of {name} has no "byte order"; that of this computer is assumed.</source>
      <translation>La cabecera de {name} no tiene «byte order»; se supone el de este equipo.</translation>
    </message>
    <message>
      <source>The list "{key}" in the header of {name} has {num_entries} entries, but the file has {num_bands} bands; the list is not used.</source>
      <translation>La lista «{key}» de la cabecera de {name} tiene {num_entries} entradas, pero el archivo tiene {num_bands} bandas; la lista no se usa.</translation>
    </message>
    <message>
      <source>The header of {name} has "data ignore value = {text}", but its nodata value is read as {found}; write one number without brackets, such as "data ignore value = -9999".</source>
      <translation>La cabecera de {name} tiene «data ignore value = {text}», pero como valor nodata se lee {found}; escriba un número sin llaves, como «data ignore value = -9999».</translation>
    </message>
    <message>
      <source>{name} is rotated and names the place of a point inside the image. GDAL and QGIS place it {distance:.1f} pixels away; the imported scene lies where the header says.</source>
      <translation>{name} está girado e indica el lugar de un punto dentro de la imagen. GDAL y QGIS lo sitúan a {distance:.1f} píxeles; la escena importada está donde dice la cabecera.</translation>
    </message>
    <message>
      <source>the file ends before these values</source>
      <translation>el archivo termina antes de estos valores</translation>
    </message>
    <message>
      <source>{part} of {total} pixels ({share})</source>
      <translation>{part} de {total} píxeles ({share})</translation>
    </message>
    <message>
      <source>{part} of {total} labelled pixels ({share})</source>
      <translation>{part} de {total} píxeles etiquetados ({share})</translation>
    </message>
    <message>
      <source>{part} of {total} pixels drawn ({share})</source>
      <translation>{part} de {total} píxeles extraídos ({share})</translation>
    </message>
    <message>
      <source>{part} of {total} pixels drawn from the scene ({share})</source>
      <translation>{part} de {total} píxeles extraídos de la escena ({share})</translation>
    </message>
    <message>
      <source>{part} of {total} pixels of the joined parts ({share})</source>
      <translation>{part} de {total} píxeles de las partes unidas ({share})</translation>
    </message>
    <message>
      <source>{part} of {total} pixels read ({share})</source>
      <translation>{part} de {total} píxeles leídos ({share})</translation>
    </message>
    <message>
      <source>{part} of {total} pixels to explain ({share})</source>
      <translation>{part} de {total} píxeles por explicar ({share})</translation>
    </message>
    <message>
      <source>less than 0.1 %</source>
      <translation>menos del 0,1 %</translation>
    </message>
    <message>
      <source>more than 99.9 %</source>
      <translation>más del 99,9 %</translation>
    </message>
    <message>
      <source>{share} of {name} are invalid: nodata, NaN or masked in a band that is used.</source>
      <translation>{share} de {name} no son válidos: nodata, NaN o enmascarados en una banda que se usa.</translation>
    </message>
    <message>
      <source>At every labelled pixel the scene is nodata, NaN or masked; choose labels on valid pixels.{hint}</source>
      <translation>En todos los píxeles etiquetados la escena es nodata, NaN o está enmascarada; elija etiquetas en píxeles válidos.{hint}</translation>
    </message>
    <message>
      <source> Band {band} has no data where other bands have: leave such bands out, or mark them as bad (Scene report lists them).</source>
      <translation> La banda {band} no tiene datos donde otras bandas sí los tienen: excluya tales bandas, o márquelas como malas («Comprobar una escena» las enumera).</translation>
    </message>
    <message>
      <source> The bands {bands} have no data where other bands have: leave such bands out, or mark them as bad (Scene report lists them).</source>
      <translation> Las bandas {bands} no tienen datos donde otras bandas sí los tienen: excluya tales bandas, o márquelas como malas («Comprobar una escena» las enumera).</translation>
    </message>
    <message>
      <source>The scene {name} has {bands}; {first} has {wanted_bands}. Join scenes with the same bands in the same order.</source>
      <translation>La escena {name} tiene {bands}; {first} tiene {wanted_bands}. Una escenas con las mismas bandas en el mismo orden.</translation>
    </message>
    <message>
      <source>{name} has the dimension {wrong} in the place of the bands; Import a cube reads variables with three axes in any order. Import it first, or extract such a variable.</source>
      <translation>{name} tiene la dimensión {wrong} en el lugar de las bandas; «Importar un cubo» lee variables con tres ejes en cualquier orden. Impórtela antes, o extraiga una variable así.</translation>
    </message>
    <message>
      <source>The dimension {dimension} of {name} is taken as the bands.</source>
      <translation>La dimensión {dimension} de {name} se toma como las bandas.</translation>
    </message>
    <message>
      <source>The axes of {described} in {name} are taken as bands, rows, columns.</source>
      <translation>Los ejes de {described} en {name} se toman como bandas, filas, columnas.</translation>
    </message>
    <message>
      <source>GDAL gives {described} in {name} no place on the ground; if the file is a product of a known sensor, Import a cube keeps its place and bad bands.</source>
      <translation>GDAL no da a {described} de {name} un lugar sobre el terreno; si el archivo es un producto de un sensor conocido, «Importar un cubo» conserva su lugar y sus bandas malas.</translation>
    </message>
    <message>
      <source>not in that order</source>
      <translation>en otro orden</translation>
    </message>
    <message>
      <source>The dimensions of {described} in {name} are {listed}, but a scene has its bands first; import the file first (Import a cube).</source>
      <translation>Las dimensiones de {described} en {name} son: {listed}. Pero una escena tiene primero las bandas; importe antes el archivo («Importar un cubo»).</translation>
    </message>
    <message>
      <source>{name} has no place on the ground, and GDAL and QGIS turn it upside down: the last row of the file is the first one here. Import a cube keeps the order of the file.</source>
      <translation>{name} no tiene lugar sobre el terreno, y GDAL y QGIS lo ponen boca abajo: la última fila del archivo es aquí la primera. «Importar un cubo» conserva el orden del archivo.</translation>
    </message>
    <message>
      <source>the variable {name} with the map grid. Choose a file whose name ends in ORT.nc, or one with the group {group}</source>
      <translation>la variable {name} con la rejilla cartográfica. Elija un archivo cuyo nombre termine en ORT.nc, o uno con el grupo {group}</translation>
    </message>
    <message>
      <source>the variable {name}</source>
      <translation>la variable {name}</translation>
    </message>
    <message>
      <source>the attribute GeoTransform of {name}</source>
      <translation>el atributo GeoTransform de {name}</translation>
    </message>
    <message>
      <source>not recognised</source>
      <translation>no reconocido</translation>
    </message>
    <message>
      <source>{name} is DESIS {level}; only L2A, the surface reflectance on a map grid, is imported. Order the product as L2A.</source>
      <translation>{name} es DESIS {level}; solo se importa L2A, la reflectancia de superficie en una rejilla cartográfica. Solicite el producto como L2A.</translation>
    </message>
    <message>
      <source>the bands (bandCharacterisation) in {name}</source>
      <translation>las bandas (bandCharacterisation) en {name}</translation>
    </message>
    <message>
      <source>the wavelength of band {band} in {name}</source>
      <translation>la longitud de onda de la banda {band} en {name}</translation>
    </message>
    <message>
      <source>the image {stem}SPECTRAL_IMAGE.TIF beside {name}</source>
      <translation>la imagen {stem}SPECTRAL_IMAGE.TIF junto a {name}</translation>
    </message>
    <message>
      <source>The image {image} has {num_found} bands but {metadata} describes {num_bands}; choose an image and metadata of the same {product} product.</source>
      <translation>La imagen {image} tiene {num_found} bandas, pero {metadata} describe {num_bands}; elija imagen y metadatos del mismo producto {product}.</translation>
    </message>
    <message>
      <source>{name} names no nodata value; {nodata:g}, that of {product}, is used.</source>
      <translation>{name} no indica valor nodata; se usa {nodata:g}, el de {product}.</translation>
    </message>
    <message>
      <source>a geotransform of six numbers</source>
      <translation>una geotransform de seis números</translation>
    </message>
    <message>
      <source>the attribute spatial_ref</source>
      <translation>el atributo spatial_ref</translation>
    </message>
    <message>
      <source>{name} is EnMAP {level}; only L2A, the surface reflectance on a map grid, is imported. Order the product as L2A.</source>
      <translation>{name} es EnMAP {level}; solo se importa L2A, la reflectancia de superficie en una rejilla cartográfica. Solicite el producto como L2A.</translation>
    </message>
    <message>
      <source>fetch the product again. To import it as a plain array, give the name of the variable (VARIABLE)</source>
      <translation>descargue de nuevo el producto. Para importarlo como simple matriz, indique el nombre de la variable (VARIABLE)</translation>
    </message>
    <message>
      <source>{count} values in the variable {name} (it has {found})</source>
      <translation>{count} valores en la variable {name} (tiene {found})</translation>
    </message>
    <message>
      <source>the attribute {name}</source>
      <translation>el atributo {name}</translation>
    </message>
    <message>
      <source>the attribute {name} of {place}</source>
      <translation>el atributo {name} de {place}</translation>
    </message>
    <message>
      <source>the cube {names}</source>
      <translation>el cubo {names}</translation>
    </message>
    <message>
      <source>{first} and {second} of one size</source>
      <translation>{first} y {second} de un mismo tamaño</translation>
    </message>
    <message>
      <source>{name} has a lookup table for {rows} x {columns} pixels, but its swath has {height} x {width}; fetch the product again.</source>
      <translation>{name} tiene una tabla de correspondencias para {rows} x {columns} píxeles, pero su franja de adquisición tiene {height} x {width}; descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>The swath is put on the map grid of the product by its lookup table; {share:.0%} of the grid lie outside.</source>
      <translation>La franja de adquisición se coloca en la rejilla cartográfica del producto según su tabla de correspondencias; el {share:.0%} de la rejilla queda fuera.</translation>
    </message>
    <message>
      <source>a known CRS in {source} ({text})</source>
      <translation>un SRC conocido en {source} ({text})</translation>
    </message>
    <message>
      <source>origin and size of pixels in {place}/Map_Info ({text})</source>
      <translation>origen y tamaño de los píxeles en {place}/Map_Info ({text})</translation>
    </message>
    <message>
      <source>{name} is PRISMA {level}, in the geometry of the instrument; order the product as L2D, on a map grid. To import it as a plain array, give the name of the variable (VARIABLE).</source>
      <translation>{name} es PRISMA {level}, en la geometría del instrumento; solicite el producto como L2D, en una rejilla cartográfica. Para importarlo como simple matriz, indique el nombre de la variable (VARIABLE).</translation>
    </message>
    <message>
      <source>{count} wavelengths in List_Cw_{detector} (it has {found})</source>
      <translation>{count} longitudes de onda en List_Cw_{detector} (tiene {found})</translation>
    </message>
    <message>
      <source>{name} has cubes of different sizes (VNIR {vnir}, SWIR {swir}); fetch the product again.</source>
      <translation>{name} tiene cubos de tamaños distintos (VNIR {vnir}, SWIR {swir}); descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>Bands of both detectors are sorted by wavelength; {count} without a wavelength are left out.</source>
      <translation>Las bandas de ambos detectores se ordenan por longitud de onda; {count} sin longitud de onda se excluyen.</translation>
    </message>
    <message>
      <source>The upper left corner of the product is the outer corner of the first pixel. A scene that takes it for the centre of a pixel, as other importers do, lies 15 m to the north-west of this one.</source>
      <translation>La esquina superior izquierda del producto es la esquina exterior del primer píxel. Una escena que la toma por el centro de un píxel, como hacen otros importadores, está 15 m al noroeste de esta.</translation>
    </message>
    <message>
      <source>The corners of the product are {columns:.1f} x {rows:.1f} pixels of 30 m apart, but the cube has {width} x {height}; check the place of the scene over another map.</source>
      <translation>Las esquinas del producto distan {columns:.1f} x {rows:.1f} píxeles de 30 m, pero el cubo tiene {width} x {height}; compruebe el lugar de la escena sobre otro mapa.</translation>
    </message>
    <message>
      <source>Latitude and Longitude of the product lie up to {move:.0f} m from its corners; check the place of the scene over another map.</source>
      <translation>Latitude y Longitude del producto están hasta a {move:.0f} m de sus esquinas; compruebe el lugar de la escena sobre otro mapa.</translation>
    </message>
    <message>
      <source> from {low:.1f} to {high:.1f} nm</source>
      <translation> de {low:.1f} a {high:.1f} nm</translation>
    </message>
    <message>
      <source>, {count} of them marked as bad</source>
      <translation>, {count} de ellas marcadas como malas</translation>
    </message>
    <message>
      <source>, acquired {time} UTC</source>
      <translation>, adquirida {time} UTC</translation>
    </message>
    <message>
      <source>{name}: {height} rows, {width} columns, {num_bands} bands{span}{bad}{time}.</source>
      <translation>{name}: {height} filas, {width} columnas, {num_bands} bandas{span}{bad}{time}.</translation>
    </message>
    <message>
      <source>fetch the product again</source>
      <translation>descargue de nuevo el producto</translation>
    </message>
    <message>
      <source>{name} looks like {product} but lacks {part}; {remedy}.</source>
      <translation>{name} parece {product}, pero le falta: {part}; {remedy}.</translation>
    </message>
    <message>
      <source>The product "{name}" is registered twice; give one reader another name.</source>
      <translation>El producto «{name}» está registrado dos veces; dé otro nombre a uno de los lectores.</translation>
    </message>
    <message>
      <source>{num_bands} numbers in the attribute wavelengths of {name}</source>
      <translation>{num_bands} números en el atributo wavelengths de {name}</translation>
    </message>
    <message>
      <source>{height} x {width} values in {fields}/nodata_pixels</source>
      <translation>{height} x {width} valores en {fields}/nodata_pixels</translation>
    </message>
    <message>
      <source>The swath is put on the map grid of the ortho product: each place takes the nearest pixel.</source>
      <translation>La franja de adquisición se coloca en la rejilla cartográfica del producto ortorrectificado: cada lugar toma el píxel más cercano.</translation>
    </message>
    <message>
      <source>{name} in {place}</source>
      <translation>{name} en {place}</translation>
    </message>
    <message>
      <source>the attribute epsg_code</source>
      <translation>el atributo epsg_code</translation>
    </message>
    <message>
      <source>the attribute epsg_code of {group}, or a UTM zone in {text}</source>
      <translation>el atributo epsg_code de {group}, o una zona UTM en {text}</translation>
    </message>
    <message>
      <source>the group {group}/Geolocation Fields</source>
      <translation>el grupo {group}/Geolocation Fields</translation>
    </message>
    <message>
      <source>rows, cols, epsg_code and geotransform in Planet_Ortho_Framing</source>
      <translation>rows, cols, epsg_code y geotransform en Planet_Ortho_Framing</translation>
    </message>
    <message>
      <source>{name} names a grid of {width} x {height} pixels; fetch the product again.</source>
      <translation>{name} indica una rejilla de {width} x {height} píxeles; descargue de nuevo el producto.</translation>
    </message>
    <message>
      <source>Latitude and Longitude of each pixel</source>
      <translation>Latitude y Longitude de cada píxel</translation>
    </message>
    <message>
      <source>The scene {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>La escena {name} no se puede leer ({error}); el archivo parece dañado.</translation>
    </message>
    <message>
      <source>The raster {name} cannot be read at rows {first} to {last} ({error}); the file seems damaged.</source>
      <translation>El ráster {name} no se puede leer en las filas {first} a {last} ({error}); el archivo parece dañado.</translation>
    </message>
    <message>
      <source>choose a file that ends in {suffixes}, or a raster that GDAL reads.</source>
      <translation>elija un archivo que termine en {suffixes}, o un ráster que lea GDAL.</translation>
    </message>
    <message>
      <source>{name} is not a raster that can be read ({error}); {advice}</source>
      <translation>{name} no es un ráster que se pueda leer ({error}); {advice}</translation>
    </message>
    <message>
      <source>The raster {name} has complex values; only real numbers can be used.</source>
      <translation>El ráster {name} tiene valores complejos; solo se pueden usar números reales.</translation>
    </message>
    <message>
      <source>The raster {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>El ráster {name} no se puede leer ({error}); el archivo parece dañado.</translation>
    </message>
    <message>
      <source>The raster {name} has one band; a hyperspectral scene has many. Choose the cube itself.</source>
      <translation>El ráster {name} tiene una banda; una escena hiperespectral tiene muchas. Elija el cubo mismo.</translation>
    </message>
    <message>
      <source>The raster {name} has no variables; leave the variable empty.</source>
      <translation>El ráster {name} no tiene variables; deje vacía la variable.</translation>
    </message>
    <message>
      <source>{name} has no variable "{variable}"; choose one of: {listed}.</source>
      <translation>{name} no tiene la variable «{variable}»; elija una de: {listed}.</translation>
    </message>
    <message>
      <source>{name} holds several datasets; give the name of one as variable: {listed}.</source>
      <translation>{name} contiene varios conjuntos de datos; indique el nombre de uno como variable: {listed}.</translation>
    </message>
    <message>
      <source>Gaussian spectral response</source>
      <translation>respuesta espectral gaussiana</translation>
    </message>
    <message>
      <source>{num_bands} bands from {num_used} bands of the scene, {method}</source>
      <translation>{num_bands} bandas a partir de {num_used} bandas de la escena, {method}</translation>
    </message>
    <message>
      <source>{num_unknown} of {num_found} bands of {name} have no wavelength; import the scene with its wavelengths first.</source>
      <translation>{num_unknown} de {num_found} bandas de {name} no tienen longitud de onda; importe antes la escena con sus longitudes de onda.</translation>
    </message>
    <message>
      <source>{count} of the wanted bands are narrower than the bands of the scene (from {first_to_nm:.1f} nm on): resampling cannot restore what a coarser sensor has not measured.</source>
      <translation>{count} de las bandas deseadas son más estrechas que las bandas de la escena (desde {first_to_nm:.1f} nm): el remuestreo no puede recuperar lo que un sensor más grueso no ha medido.</translation>
    </message>
    <message>
      <source>Resampling needs at least two bands with different wavelengths on both sides.</source>
      <translation>El remuestreo necesita en ambos lados al menos dos bandas con longitudes de onda distintas.</translation>
    </message>
    <message>
      <source>The scene does not cover {count} of the bands: {listed}{more} nm. The scene has {bands}; wanted are {wanted}.</source>
      <translation>La escena no cubre {count} de las bandas: {listed}{more} nm. La escena tiene {bands}; se desean {wanted}.</translation>
    </message>
    <message>
      <source>{count} of {num_bands} bands of {name} have the scale 0, so all their values are the same; correct the scale (gdal_edit.py -scale).</source>
      <translation>{count} de {num_bands} bandas de {name} tienen la escala 0, por lo que todos sus valores son iguales; corrija la escala (gdal_edit.py -scale).</translation>
    </message>
    <message>
      <source>The reflectance scale factor "{text}" of {name} is no positive number, so it is not used; correct it in the header.</source>
      <translation>El reflectance scale factor «{text}» de {name} no es un número positivo, por lo que no se usa; corríjalo en la cabecera.</translation>
    </message>
    <message>
      <source>{name} has gain and offset values and the reflectance scale factor {factor:g}; gain and offset are used, and the factor is not.</source>
      <translation>{name} tiene valores de ganancia y desplazamiento y el factor de escala de reflectancia {factor:g}; se usan la ganancia y el desplazamiento, y el factor no.</translation>
    </message>
    <message>
      <source>{name} has gain or offset values that change nothing and the reflectance scale factor {factor:g}; the factor is used.</source>
      <translation>{name} tiene valores de ganancia o desplazamiento que no cambian nada y el factor de escala de reflectancia {factor:g}; se usa el factor.</translation>
    </message>
    <message>
      <source>The scene {name} cannot be read at rows {row} to {height} ({error}); the file seems damaged.</source>
      <translation>La escena {name} no se puede leer en las filas {row} a {height} ({error}); el archivo parece dañado.</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the scene again.</source>
      <translation>No existe el archivo {path}; elija de nuevo la escena.</translation>
    </message>
    <message>
      <source>choose another file.</source>
      <translation>elija otro archivo.</translation>
    </message>
    <message>
      <source>{name} holds several datasets; import one of them first (Import a cube).</source>
      <translation>{name} contiene varios conjuntos de datos; importe antes uno de ellos («Importar un cubo»).</translation>
    </message>
    <message>
      <source>The scene {name} has complex values; only real ones can be classified.</source>
      <translation>La escena {name} tiene valores complejos; solo se pueden clasificar valores reales.</translation>
    </message>
    <message>
      <source>The scene {name} has {num_bands} band; a hyperspectral scene has many. Choose the cube itself, not a picture of it.</source>
      <translation>La escena {name} tiene {num_bands} banda; una escena hiperespectral tiene muchas. Elija el cubo mismo, no una imagen de él.</translation>
    </message>
    <message>
      <source>The bands "{text}" cannot be read; write them like 1-103,110,120-140.</source>
      <translation>Las bandas «{text}» no se pueden leer; escríbalas como 1-103,110,120-140.</translation>
    </message>
    <message>
      <source>The scene has the bands {first} to {last}; {wrong} is none of them.</source>
      <translation>La escena tiene las bandas {first} a {last}; {wrong} no es ninguna de ellas.</translation>
    </message>
    <message>
      <source>unpack the archive, and choose a file of the product or the raster in it.</source>
      <translation>descomprima el archivo y elija un archivo del producto o el ráster que contiene.</translation>
    </message>
    <message>
      <source>metadata of a product are imported first (Import a cube); or choose the image beside them.</source>
      <translation>los metadatos de un producto se importan antes («Importar un cubo»); o elija la imagen que está junto a ellos.</translation>
    </message>
    <message>
      <source>Import a cube reads files of this computer, not {path}; unpack the archive or copy the file first. All other algorithms read such a name as a scene.</source>
      <translation>«Importar un cubo» lee archivos de este equipo, no {path}; descomprima el archivo o cópielo antes. Todos los demás algoritmos leen un nombre así como escena.</translation>
    </message>
    <message>
      <source>There is no file {path}; choose it again.</source>
      <translation>No existe el archivo {path}; elíjalo de nuevo.</translation>
    </message>
    <message>
      <source>The wavelengths {path} cannot be read ({error}); give a text file with one number per line.</source>
      <translation>Las longitudes de onda {path} no se pueden leer ({error}); indique un archivo de texto con un número por línea.</translation>
    </message>
    <message>
      <source>Line {number} of the wavelengths {name} is "{text}"; write one wavelength in nm per line.</source>
      <translation>La línea {number} de las longitudes de onda {name} es «{text}»; escriba una longitud de onda en nm por línea.</translation>
    </message>
    <message>
      <source>The file {name} has no wavelengths; write one in nm per line.</source>
      <translation>El archivo {name} no tiene longitudes de onda; escriba una en nm por línea.</translation>
    </message>
    <message>
      <source>The file {name} counts 1, 2, 3 and so on: these are band numbers. Write one wavelength in nm per line.</source>
      <translation>El archivo {name} cuenta 1, 2, 3, etc.: son números de banda. Escriba una longitud de onda en nm por línea.</translation>
    </message>
    <message>
      <source>The file {name} has the wavelength {wrong:g} {unit}, which is outside {least:g} to {most:g} nm; correct the number or the unit.</source>
      <translation>El archivo {name} tiene la longitud de onda {wrong:g} {unit}, que está fuera de {least:g} a {most:g} nm; corrija el número o la unidad.</translation>
    </message>
    <message>
      <source>The unit "{unit}" of the wavelengths in {name} is no unit of wavelength; its numbers are not used as wavelengths.</source>
      <translation>La unidad «{unit}» de las longitudes de onda de {name} no es una unidad de longitud de onda; sus números no se usan como longitudes de onda.</translation>
    </message>
    <message>
      <source>The wavelengths in {name} have no unit and count 0, 1, 2 or 1, 2, 3 and so on: they are band numbers and not used as wavelengths.</source>
      <translation>Las longitudes de onda de {name} no tienen unidad y cuentan 0, 1, 2 o 1, 2, 3, etc.: son números de banda y no se usan como longitudes de onda.</translation>
    </message>
    <message>
      <source>{count} bands without wavelengths</source>
      <translation>{count} bandas sin longitudes de onda</translation>
    </message>
    <message>
      <source>{count} bands ({listed} nm)</source>
      <translation>{count} bandas ({listed} nm)</translation>
    </message>
    <message>
      <source>The scene lacks {count} of the model's wavelengths: {listed} nm. The model was trained with {model_bands}; the scene has {scene_bands}. Choose a scene of the same sensor, or resample the bands of a finer sensor.</source>
      <translation>A la escena le faltan {count} de las longitudes de onda del modelo: {listed} nm. El modelo se entrenó con {model_bands}; la escena tiene {scene_bands}. Elija una escena del mismo sensor, o remuestree las bandas de un sensor más fino.</translation>
    </message>
    <message>
      <source>Writing the scene</source>
      <translation>Escribiendo la escena</translation>
    </message>
    <message>
      <source>Scene written</source>
      <translation>Escena escrita</translation>
    </message>
    <message>
      <source>{num_overflows} values are too large for float32 and were written as infinity.</source>
      <translation>{num_overflows} valores son demasiado grandes para float32 y se escribieron como infinito.</translation>
    </message>
    <message>
      <source>The cube is stored in double precision; it is written as float32, which keeps seven digits.</source>
      <translation>El cubo está en doble precisión; se escribe como float32, que conserva siete cifras.</translation>
    </message>
    <message>
      <source>Reading the range of values</source>
      <translation>Leyendo el rango de valores</translation>
    </message>
    <message>
      <source>The cube is stored as {name}, but its values ({low} to {high}) fit {small}, which is written.</source>
      <translation>El cubo está almacenado como {name}, pero sus valores ({low} a {high}) caben en {small}, que es lo que se escribe.</translation>
    </message>
    <message>
      <source>The cube is stored as {name} with values from {low} to {high}; they are written as float32, rounded to seven digits.</source>
      <translation>El cubo está almacenado como {name} con valores de {low} a {high}; se escriben como float32, redondeados a siete cifras.</translation>
    </message>
    <message>
      <source>No split of these labels was found; label more pixels.</source>
      <translation>No se encontró ninguna división para estas etiquetas; etiquete más píxeles.</translation>
    </message>
    <message>
      <source>Requested: {asked}. Result: {found}, {unused:.0f} % not used.</source>
      <translation>Solicitado: {asked}. Resultado: {found}, {unused:.0f} % sin usar.</translation>
    </message>
    <message>
      <source>Blocks stay whole up to the guard band, so a class in few places cannot meet the requested shares; label it in more places, or try another seed.</source>
      <translation>Los bloques no se dividen salvo por la franja de guarda, así que una clase en pocos lugares no puede cumplir las proporciones solicitadas; etiquétela en más lugares, o pruebe otra semilla.</translation>
    </message>
    <message>
      <source>Polygons stay whole up to the guard band, so a class in few places cannot meet the requested shares; label it in more places, or try another seed.</source>
      <translation>Los polígonos no se dividen salvo por la franja de guarda, así que una clase en pocos lugares no puede cumplir las proporciones solicitadas; etiquétela en más lugares, o pruebe otra semilla.</translation>
    </message>
    <message>
      <source>Other seeds give similar test pixels (expected intersection over union of two seeds: {similarity:.2f}), because these labels allow few good splits. A mean over seeds says little; label more places, or take a narrower guard band.</source>
      <translation>Otras semillas dan píxeles de prueba similares (intersección sobre unión esperada de dos semillas: {similarity:.2f}), porque estas etiquetas permiten pocas divisiones buenas. Una media sobre semillas dice poco; etiquete más lugares, o use una franja de guarda más estrecha.</translation>
    </message>
    <message>
      <source>Other seeds give similar validation pixels (expected intersection over union of two seeds: {similarity:.2f}), because these labels allow few good splits. A mean over seeds says little; label more places, or take a narrower guard band.</source>
      <translation>Otras semillas dan píxeles de validación similares (intersección sobre unión esperada de dos semillas: {similarity:.2f}), porque estas etiquetas permiten pocas divisiones buenas. Una media sobre semillas dice poco; etiquete más lugares, o use una franja de guarda más estrecha.</translation>
    </message>
    <message>
      <source>{train:.0f} % training, {validation:.0f} % validation, {test:.0f} % test</source>
      <translation>{train:.0f} % entrenamiento, {validation:.0f} % validación, {test:.0f} % prueba</translation>
    </message>
    <message>
      <source>{name} {pixels} of {total}</source>
      <translation>{name} {pixels} de {total}</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>y {count} más</translation>
    </message>
    <message>
      <source>Classes far from it (training / validation / test pixels): {classes}.</source>
      <translation>Clases lejos de ello (píxeles de entrenamiento / validación / prueba): {classes}.</translation>
    </message>
    <message>
      <source>{share:.0f} % with {guard} pixels</source>
      <translation>{share:.0f} % con {guard} píxeles</translation>
    </message>
    <message>
      <source>The guard band of {guard} pixels removes {share:.0f} % of the labelled pixels; the same split would lose {trials}.</source>
      <translation>La franja de guarda de {guard} píxeles elimina el {share:.0f} % de los píxeles etiquetados; la misma división perdería: {trials}.</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}; it must be odd and at least 1, so that a patch has a centre pixel.</source>
      <translation>El tamaño de parche es {patch_size}; debe ser impar y al menos 1, para que un parche tenga un píxel central.</translation>
    </message>
    <message>
      <source>A split by polygons needs the polygon of each pixel, but none is given; give it, or choose blocks.</source>
      <translation>Una división por polígonos necesita el polígono de cada píxel, pero no se ha indicado ninguno; indíquelo, o elija blocks.</translation>
    </message>
    <message>
      <source>not used</source>
      <translation>sin usar</translation>
    </message>
    <message>
      <source>Single pixels were drawn at random, class by class.</source>
      <translation>Se extrajeron píxeles individuales al azar, clase por clase.</translation>
    </message>
    <message>
      <source>The scene was divided into square blocks.</source>
      <translation>La escena se dividió en bloques cuadrados.</translation>
    </message>
    <message>
      <source>Whole polygons (for points, single points; for a raster, connected areas of one class) were kept together.</source>
      <translation>Se mantuvieron juntos polígonos enteros (con puntos, puntos sueltos; con un ráster, áreas conexas de una clase).</translation>
    </message>
    <message>
      <source>{overlap:.1f} % of the test pixels have a training pixel in their patch of {patch_size} x {patch_size} pixels.</source>
      <translation>El {overlap:.1f} % de los píxeles de prueba tienen un píxel de entrenamiento en su parche de {patch_size} x {patch_size} píxeles.</translation>
    </message>
    <message>
      <source>A guard band of {guard} pixels without labels separates training pixels from the others.</source>
      <translation>Una franja de guarda de {guard} píxeles sin etiquetas separa los píxeles de entrenamiento de los demás.</translation>
    </message>
    <message>
      <source>No patch of a test pixel contains a training pixel: test pixels are independent of training patches.</source>
      <translation>Ningún parche de un píxel de prueba contiene un píxel de entrenamiento: los píxeles de prueba son independientes de los parches de entrenamiento.</translation>
    </message>
    <message>
      <source>The test is optimistic: most test pixels lie in patches that the network was trained on, and accuracies at places without training pixels are lower. Use blocks or polygons for reliable accuracies.</source>
      <translation>La prueba es optimista: la mayoría de los píxeles de prueba están en parches con los que se entrenó la red, y las exactitudes en lugares sin píxeles de entrenamiento son menores. Use bloques o polígonos para obtener exactitudes fiables.</translation>
    </message>
    <message>
      <source>Some patches of test pixels contain training pixels, so the test is optimistic; a guard band of half the patch size avoids this.</source>
      <translation>Algunos parches de píxeles de prueba contienen píxeles de entrenamiento, así que la prueba es optimista; una franja de guarda de la mitad del tamaño de parche lo evita.</translation>
    </message>
    <message>
      <source>Split of the labels</source>
      <translation>División de las etiquetas</translation>
    </message>
    <message>
      <source>of the test patches ({patch_size} x {patch_size}) touch a training pixel</source>
      <translation>de los parches de prueba ({patch_size} x {patch_size}) tocan un píxel de entrenamiento</translation>
    </message>
    <message>
      <source>labelled pixels not used</source>
      <translation>píxeles etiquetados sin usar</translation>
    </message>
    <message>
      <source>Pixels of each class</source>
      <translation>Píxeles de cada clase</translation>
    </message>
    <message>
      <source>Labelled pixels of each class in each subset</source>
      <translation>Píxeles etiquetados de cada clase en cada subconjunto</translation>
    </message>
    <message>
      <source>labelled</source>
      <translation>etiquetados</translation>
    </message>
    <message>
      <source>Numbers of pixels. Requested: share of the labelled pixels that was asked for. An orange zero: the class is missing in this subset.</source>
      <translation>Números de píxeles. Solicitado: proporción de los píxeles etiquetados que se pidió. Un cero naranja: la clase falta en este subconjunto.</translation>
    </message>
    <message>
      <source>Map of the subsets</source>
      <translation>Mapa de los subconjuntos</translation>
    </message>
    <message>
      <source>Labelled pixels in the colour of their subset</source>
      <translation>Píxeles etiquetados en el color de su subconjunto</translation>
    </message>
    <message>
      <source>Not used: labelled pixels in a guard band, or beyond the requested shares. The rest of the scene is empty.</source>
      <translation>Sin usar: píxeles etiquetados en una franja de guarda, o que superan las proporciones solicitadas. El resto de la escena está vacío.</translation>
    </message>
    <message>
      <source>Settings of the split</source>
      <translation>Ajustes de la división</translation>
    </message>
    <message>
      <source>block size</source>
      <translation>tamaño de bloque</translation>
    </message>
    <message>
      <source>patch size</source>
      <translation>tamaño de parche</translation>
    </message>
    <message>
      <source>seed</source>
      <translation>semilla</translation>
    </message>
    <message>
      <source>total</source>
      <translation>total</translation>
    </message>
    <message>
      <source>requested</source>
      <translation>solicitado</translation>
    </message>
    <message>
      <source>the test</source>
      <translation>prueba</translation>
    </message>
    <message>
      <source>The class table has no entry for any label; choose the class table of these labels.</source>
      <translation>La tabla de clases no tiene entrada para ninguna etiqueta; elija la tabla de clases de estas etiquetas.</translation>
    </message>
    <message>
      <source>There is no split "{kind}"; choose one of {listed}.</source>
      <translation>No existe la división «{kind}»; elija una de {listed}.</translation>
    </message>
    <message>
      <source>The fractions for training, validation and test are {train:g}, {validation:g} and {test:g}; training and at least one of the others must be above 0, and together they add up to at most 1.</source>
      <translation>Las proporciones para entrenamiento, validación y prueba son {train:g}, {validation:g} y {test:g}; la de entrenamiento y al menos una de las otras deben ser mayores que 0, y juntas suman como máximo 1.</translation>
    </message>
    <message>
      <source>The guard band is {guard} pixels wide; give 0 or more.</source>
      <translation>La franja de guarda tiene {guard} píxeles de ancho; indique 0 o más.</translation>
    </message>
    <message>
      <source>A split by polygons needs the polygon of each pixel, but none is given; choose blocks.</source>
      <translation>Una división por polígonos necesita el polígono de cada píxel, pero no se ha indicado ninguno; elija blocks.</translation>
    </message>
    <message>
      <source>The block size is {block_size}; give at least 1 pixel.</source>
      <translation>El tamaño de bloque es {block_size}; indique al menos 1 píxel.</translation>
    </message>
    <message>
      <source>Blocks of {block_size} pixels leave one block in a scene of {width} x {height} pixels; choose at most {most}, or give no block size, and a search will find one.</source>
      <translation>Bloques de {block_size} píxeles dejan un solo bloque en una escena de {width} x {height} píxeles; elija como máximo {most}, o no indique tamaño de bloque y se buscará uno.</translation>
    </message>
    <message>
      <source>The labels have no labelled pixel; choose other labels.</source>
      <translation>Las etiquetas no tienen ningún píxel etiquetado; elija otras etiquetas.</translation>
    </message>
    <message>
      <source>Every class has a single polygon, so no class can be in both training and test; draw at least two polygons for each class, or choose the kind "blocks".</source>
      <translation>Cada clase tiene un solo polígono, así que ninguna puede estar a la vez en entrenamiento y prueba; dibuje al menos dos polígonos por clase, o elija el tipo «blocks».</translation>
    </message>
    <message>
      <source>No pixel is left for {subset}: {advice}</source>
      <translation>No queda ningún píxel para: {subset}. Motivo: {advice}</translation>
    </message>
    <message>
      <source>Only {name} is left for training, and training needs at least two classes: {advice}</source>
      <translation>Solo queda {name} para el entrenamiento, que necesita al menos dos clases: {advice}</translation>
    </message>
    <message>
      <source>the labels are too few or too close together; label more, take a smaller patch or guard band, or set the share for validation to 0.</source>
      <translation>las etiquetas son pocas o están demasiado juntas; etiquete más, use un parche o una franja de guarda menor, o ponga en 0 la proporción de validación.</translation>
    </message>
    <message>
      <source>a guard band of {guard} pixels around single pixels removes the other pixels; choose the kind "blocks", or a guard band of 0.</source>
      <translation>una franja de guarda de {guard} píxeles alrededor de píxeles sueltos elimina los demás píxeles; elija el tipo «blocks», o una franja de guarda de 0.</translation>
    </message>
    <message>
      <source>the labels lie too close together for a guard band of {guard} pixels; label places further apart, or take a smaller patch or guard band.</source>
      <translation>las etiquetas están demasiado juntas para una franja de guarda de {guard} píxeles; etiquete lugares más separados, o use un parche o una franja de guarda menor.</translation>
    </message>
    <message>
      <source>there are too few labelled pixels; label more.</source>
      <translation>hay muy pocos píxeles etiquetados; etiquete más.</translation>
    </message>
    <message>
      <source>it is in {subsets} only</source>
      <translation>solo está en: {subsets}</translation>
    </message>
    <message>
      <source>none of its pixels is used</source>
      <translation>no se usa ninguno de sus píxeles</translation>
    </message>
    <message>
      <source>Class "{name}" ({pixels}) cannot be in {subsets}: {reason}; {fate}.</source>
      <translation>La clase «{name}» ({pixels}) no puede estar en: {subsets}. Motivo: {reason}; {fate}.</translation>
    </message>
    <message>
      <source>{count} pixel</source>
      <translation>{count} píxel</translation>
    </message>
    <message>
      <source>it has {count} polygon, and polygons stay whole</source>
      <translation>tiene {count} polígono, y los polígonos no se dividen</translation>
    </message>
    <message>
      <source>it has {count} polygons, and polygons stay whole</source>
      <translation>tiene {count} polígonos, y los polígonos no se dividen</translation>
    </message>
    <message>
      <source>it has too few pixels</source>
      <translation>tiene muy pocos píxeles</translation>
    </message>
    <message>
      <source>it spans {width} x {height} pixels, which leaves no pixel beyond a guard band of {guard} pixels</source>
      <translation>abarca {width} x {height} píxeles, lo que no deja ningún píxel más allá de una franja de guarda de {guard} píxeles</translation>
    </message>
    <message>
      <source>the guard band leaves too few of its pixels</source>
      <translation>la franja de guarda deja muy pocos de sus píxeles</translation>
    </message>
    <message>
      <source>a guard band of {guard} pixels around it and the classes next to it leaves no room for two training pixels and others</source>
      <translation>una franja de guarda de {guard} píxeles alrededor de ella y de las clases vecinas no deja sitio para dos píxeles de entrenamiento y otros</translation>
    </message>
    <message>
      <source>{count} field</source>
      <translation>{count} parcela</translation>
    </message>
    <message>
      <source>{count} fields</source>
      <translation>{count} parcelas</translation>
    </message>
    <message>
      <source>{count} polygon</source>
      <translation>{count} polígono</translation>
    </message>
    <message>
      <source>{count} polygons</source>
      <translation>{count} polígonos</translation>
    </message>
    <message>
      <source>{count} block of {block_size} pixels</source>
      <translation>{count} bloque de {block_size} píxeles</translation>
    </message>
    <message>
      <source>{count} blocks of {block_size} pixels</source>
      <translation>{count} bloques de {block_size} píxeles</translation>
    </message>
    <message>
      <source>{units}, large ones cut into blocks of {block_size} pixels</source>
      <translation>{units}, los grandes cortados en bloques de {block_size} píxeles</translation>
    </message>
    <message>
      <source>There is no task "{name}"; choose one of {listed}.</source>
      <translation>No existe la tarea «{name}»; elija una de {listed}.</translation>
    </message>
    <message>
      <source>read the maps</source>
      <translation>lectura de los mapas</translation>
    </message>
    <message>
      <source>classify the scene</source>
      <translation>clasificación de la escena</translation>
    </message>
    <message>
      <source>on {device}</source>
      <translation>en {device}</translation>
    </message>
    <message>
      <source>run the folds</source>
      <translation>cálculo de los pliegues</translation>
    </message>
    <message>
      <source>explain the tiles</source>
      <translation>explicación de las teselas</translation>
    </message>
    <message>
      <source>The text holds a NUL or a character that is not UTF-8; rename the file, or give another text</source>
      <translation>El texto contiene un NUL o un carácter que no es UTF-8; cambie el nombre del archivo, o indique otro texto</translation>
    </message>
    <message>
      <source>The path has {count} characters; give one of at most {most}</source>
      <translation>La ruta tiene {count} caracteres; indique una de como máximo {most}</translation>
    </message>
    <message>
      <source>characters</source>
      <translation>caracteres</translation>
    </message>
    <message>
      <source>bytes</source>
      <translation>bytes</translation>
    </message>
    <message>
      <source>A name in the path has more than {most} {unit}; give a shorter one</source>
      <translation>Un nombre de la ruta tiene más de {most} {unit}; indique uno más corto</translation>
    </message>
    <message>
      <source>The path is a device or a pipe; give a file</source>
      <translation>La ruta es un dispositivo o una tubería; indique un archivo</translation>
    </message>
    <message>
      <source>The list {name} names {shown!r}. {error}.</source>
      <translation>La lista {name} contiene {shown!r}. {error}.</translation>
    </message>
    <message>
      <source>least_share is {least_share:g} and pixel_rule is {pixel_rule}; give one of them.</source>
      <translation>least_share es {least_share:g} y pixel_rule es {pixel_rule}; indique solo uno de los dos.</translation>
    </message>
    <message>
      <source>{error} Or switch on resample_labels: each pixel takes the label at its centre.</source>
      <translation>{error} O active resample_labels: cada píxel toma la etiqueta de su centro.</translation>
    </message>
    <message>
      <source>regularise the map</source>
      <translation>regularización del mapa</translation>
    </message>
    <message>
      <source>it computes on {device}, but other workers compute on {others}; choose the device.</source>
      <translation>calcula en {device}, pero otros procesos calculan en {others}; elija el dispositivo.</translation>
    </message>
    <message>
      <source>{num_workers} workers of the cluster {verb} on {device}.</source>
      <translation>{num_workers} procesos de trabajo del clúster en {device}: {verb}.</translation>
    </message>
    <message>
      <source>it computes on {device}, but this computer on {expected}; choose the device.</source>
      <translation>calcula en {device}, pero este equipo en {expected}; elija el dispositivo.</translation>
    </message>
    <message>
      <source>its {names} differs from that of this computer; give all the same files.</source>
      <translation>su {names} difiere del de este equipo; dé a todos los mismos archivos.</translation>
    </message>
    <message>
      <source>train the trials</source>
      <translation>entrenamiento de los ensayos</translation>
    </message>
    <message>
      <source>strata is for the design stratified, not {design}; choose stratified, or leave out strata.</source>
      <translation>strata es para el diseño stratified, no para {design}; elija stratified, o no indique strata.</translation>
    </message>
    <message>
      <source>The design clusters needs the field with the cluster of each point (cluster_field), and other designs have none; give both, or neither.</source>
      <translation>El diseño clusters necesita el campo con el conglomerado de cada punto (cluster_field), y los demás diseños no tienen ninguno; indique ambos, o ninguno.</translation>
    </message>
    <message>
      <source>The class map was made with another model file than {model}: its training pixels may differ. Choose the model that made the map.</source>
      <translation>El mapa de clases se hizo con otro archivo de modelo que {model}: sus píxeles de entrenamiento pueden ser otros. Elija el modelo que hizo el mapa.</translation>
    </message>
    <message>
      <source>The tag of the class map with the training pixels of its model is damaged; choose the model file, so that training pixels among the reference are counted.</source>
      <translation>La entrada del mapa de clases con los píxeles de entrenamiento de su modelo está dañada; elija el archivo del modelo, para que se cuenten los píxeles de entrenamiento entre los de referencia.</translation>
    </message>
    <message>
      <source>second class map</source>
      <translation>segundo mapa de clases</translation>
    </message>
    <message>
      <source>Reading the reference</source>
      <translation>Leyendo la referencia</translation>
    </message>
    <message>
      <source>Writing the reports</source>
      <translation>Escribiendo los informes</translation>
    </message>
    <message>
      <source>Overall accuracy {accuracy:.2f} % (95 % interval {interval}, {units})</source>
      <translation>Exactitud global {accuracy:.2f} % (intervalo del 95 %: {interval}, {units})</translation>
    </message>
    <message>
      <source>Overall accuracy {accuracy:.2f} %</source>
      <translation>Exactitud global {accuracy:.2f} %</translation>
    </message>
    <message>
      <source>Overall accuracy by area {estimate}</source>
      <translation>Exactitud global por superficie: {estimate}</translation>
    </message>
    <message>
      <source>Calibration: confidence and accuracy differ by {error:.1f} percentage points on average (mean confidence {mean_confidence:.1f} %).</source>
      <translation>Calibración: la confianza y la exactitud difieren en {error:.1f} puntos porcentuales de media (confianza media {mean_confidence:.1f} %).</translation>
    </message>
    <message>
      <source>The confidence {name} was made with another model than the class map: its calibration says nothing about the map. Choose the confidence of the same run.</source>
      <translation>La confianza {name} se hizo con otro modelo que el mapa de clases: su calibración no dice nada del mapa. Elija la confianza de la misma ejecución.</translation>
    </message>
    <message>
      <source>The confidence {name} has no value at any reference pixel with a class; choose the confidence of this map.</source>
      <translation>La confianza {name} no tiene valor en ningún píxel de referencia con clase; elija la confianza de este mapa.</translation>
    </message>
    <message>
      <source>The design clusters needs points with a field of their cluster, not a raster.</source>
      <translation>El diseño clusters necesita puntos con un campo de su conglomerado, no un ráster.</translation>
    </message>
    <message>
      <source>{num_outside} of {num_rows} points lie outside the area of interest, or where the map has no class or no stratum; the estimates leave them out.</source>
      <translation>{num_outside} de {num_rows} puntos están fuera del área de interés, o donde el mapa no tiene clase o no hay estrato; las estimaciones los excluyen.</translation>
    </message>
    <message>
      <source>The area of interest is not used: the reference is no probability sample.</source>
      <translation>El área de interés no se usa: la referencia no es una muestra probabilística.</translation>
    </message>
    <message>
      <source>The area of interest is not used: the layer of the sample has the sizes of its strata.</source>
      <translation>El área de interés no se usa: la capa de la muestra tiene los tamaños de sus estratos.</translation>
    </message>
    <message>
      <source>The map has no CRS with a known unit; areas are given as shares only.</source>
      <translation>El mapa no tiene un SRC con unidad conocida; las superficies se dan solo como porcentajes.</translation>
    </message>
    <message>
      <source>The second class map {name} is on another grid ({found}) than the first one ({grid}); choose two maps of one scene, or align one with the other first.</source>
      <translation>El segundo mapa de clases {name} está en otra rejilla ({found}) que el primero ({grid}); elija dos mapas de una misma escena, o alinee antes uno con el otro.</translation>
    </message>
    <message>
      <source>Comparing map and reference</source>
      <translation>Comparando el mapa y la referencia</translation>
    </message>
    <message>
      <source>The class map rejected {count} of {total} reference pixels ({share:.1f} %) as unclassified: the accuracies hold for the others.</source>
      <translation>El mapa de clases rechazó {count} de {total} píxeles de referencia ({share:.1f} %) como no clasificados: las exactitudes valen para los demás.</translation>
    </message>
    <message>
      <source>The class map has no class at {count} of {total} reference pixels; they are left out.</source>
      <translation>El mapa de clases no tiene clase en {count} de {total} píxeles de referencia; se excluyen.</translation>
    </message>
    <message>
      <source>If they count as errors, the overall accuracy is {share:.2f} %.</source>
      <translation>Si cuentan como errores, la exactitud global es del {share:.2f} %.</translation>
    </message>
    <message>
      <source>If all pixels left out count as errors, the overall accuracy is {share:.2f} %.</source>
      <translation>Si todos los píxeles excluidos cuentan como errores, la exactitud global es del {share:.2f} %.</translation>
    </message>
    <message>
      <source>reference labels</source>
      <translation>etiquetas de referencia</translation>
    </message>
    <message>
      <source>The {map} does not know {names}; all reference pixels of this class count as wrong.</source>
      <translation>El {map} no conoce {names}; todos los píxeles de referencia de esta clase cuentan como erróneos.</translation>
    </message>
    <message>
      <source>The {map} does not know {names}; all reference pixels of these classes count as wrong.</source>
      <translation>El {map} no conoce {names}; todos los píxeles de referencia de estas clases cuentan como erróneos.</translation>
    </message>
    <message>
      <source>The {map} {name} has no class at any of the {count} reference pixels; choose the map of the place that the reference is from.</source>
      <translation>El {map} {name} no tiene clase en ninguno de los {count} píxeles de referencia; elija el mapa del lugar al que pertenece la referencia.</translation>
    </message>
    <message>
      <source>{count} of the {num_pixels} reference pixels are training pixels of the model of {name}, which favours this map in the comparison. Compare the maps on pixels that neither model was trained on.</source>
      <translation>{count} de los {num_pixels} píxeles de referencia son píxeles de entrenamiento del modelo de {name}, lo que favorece a este mapa en la comparación. Compare los mapas en píxeles con los que no se entrenó ninguno de los modelos.</translation>
    </message>
    <message>
      <source>The labels were split for patches of {split_size} pixels, but the map was made with patches of {patch_size}: more test patches touch training pixels than the overlap says. Split for {patch_size} pixels and train again.</source>
      <translation>Las etiquetas se dividieron para parches de {split_size} píxeles, pero el mapa se hizo con parches de {patch_size}: más parches de prueba tocan píxeles de entrenamiento de lo que indica el solapamiento. Divida para {patch_size} píxeles y entrene de nuevo.</translation>
    </message>
    <message>
      <source>The map is empty.</source>
      <translation>El mapa está vacío.</translation>
    </message>
    <message>
      <source>{num_valid:.1f} % of the valid pixels have a confidence below {confidence:.4g} and are "{name}" (code {code}).</source>
      <translation>El {num_valid:.1f} % de los píxeles válidos tiene una confianza inferior a {confidence:.4g} y es «{name}» (código {code}).</translation>
    </message>
    <message>
      <source>The provider "{provider}" needs ONNX Runtime; choose the engine onnx, or leave out the provider.</source>
      <translation>El proveedor «{provider}» necesita ONNX Runtime; elija el motor onnx, o no indique proveedor.</translation>
    </message>
    <message>
      <source>ONNX Runtime computes in float32, not in bfloat16; choose the engine torch, or leave out the precision.</source>
      <translation>ONNX Runtime calcula en float32, no en bfloat16; elija el motor torch, u omita la precisión.</translation>
    </message>
    <message>
      <source>The bands are resampled to those of the model: {resampled}.</source>
      <translation>Las bandas se remuestrean a las del modelo: {resampled}.</translation>
    </message>
    <message>
      <source>The scene ({grid}) is smaller than the patches of the model ({size} x {size}); pixels outside the scene count as zero.</source>
      <translation>La escena ({grid}) es más pequeña que los parches del modelo ({size} x {size}); los píxeles fuera de la escena cuentan como cero.</translation>
    </message>
    <message>
      <source>single pixels</source>
      <translation>píxeles individuales</translation>
    </message>
    <message>
      <source>single pixels and means around them</source>
      <translation>píxeles individuales y medias a su alrededor</translation>
    </message>
    <message>
      <source>{name} evaluates {pixels}, which rotations and flips do not change; leave out test-time augmentation.</source>
      <translation>{name} evalúa {pixels}, que no cambian con rotaciones ni reflexiones; no use el aumento en la inferencia.</translation>
    </message>
    <message>
      <source>{names} evaluate {pixels}, which rotations and flips do not change; leave out test-time augmentation.</source>
      <translation>{names} evalúan {pixels}, que no cambian con rotaciones ni reflexiones; no use el aumento en la inferencia.</translation>
    </message>
    <message>
      <source>{name} was trained without rotated or flipped patches: averaging over rotations and flips may make the map worse.</source>
      <translation>{name} se entrenó sin parches girados ni reflejados: promediar sobre rotaciones y reflexiones puede empeorar el mapa.</translation>
    </message>
    <message>
      <source> with {count} models together</source>
      <translation> con {count} modelos juntos</translation>
    </message>
    <message>
      <source>Classifying {grid}{together} {where}.</source>
      <translation>Clasificación de {grid}{together} {where}.</translation>
    </message>
    <message>
      <source>The validation pixels were evaluated without regularisation, so their thresholds hold only roughly for smoothed probabilities. Assess the map.</source>
      <translation>Los píxeles de validación se evaluaron sin regularización, así que sus umbrales solo valen aproximadamente para probabilidades suavizadas. Evalúe el mapa.</translation>
    </message>
    <message>
      <source>a wanted accuracy</source>
      <translation>una exactitud deseada</translation>
    </message>
    <message>
      <source>give a smallest confidence instead</source>
      <translation>indique en su lugar una confianza mínima</translation>
    </message>
    <message>
      <source>a set of classes</source>
      <translation>un conjunto de clases</translation>
    </message>
    <message>
      <source>leave out the sets</source>
      <translation>no pida los conjuntos</translation>
    </message>
    <message>
      <source>The validation pixels were evaluated without rotations and flips, so their thresholds hold only roughly for probabilities averaged over them.</source>
      <translation>Los píxeles de validación se evaluaron sin rotaciones ni reflexiones, así que sus umbrales solo valen aproximadamente para probabilidades promediadas sobre ellas.</translation>
    </message>
    <message>
      <source>{share:.1f} % of the scene is unlike anything that the model was trained on (in the training scene: {there:.1f} %).</source>
      <translation>El {share:.1f} % de la escena no se parece a nada con lo que se entrenó el modelo (en la escena de entrenamiento: {there:.1f} %).</translation>
    </message>
    <message>
      <source>{text} Do not trust the classes there: label such places and train again.</source>
      <translation>{text} No se fíe de las clases de esos lugares: etiquételos y entrene de nuevo.</translation>
    </message>
    <message>
      <source>A wanted accuracy and a smallest confidence are given, but the wanted accuracy chooses the confidence; leave out one of them.</source>
      <translation>Se han indicado una exactitud deseada y una confianza mínima, pero la exactitud deseada elige la confianza; omita una de las dos.</translation>
    </message>
    <message>
      <source>Workers of a cluster compute with torch, not with ONNX Runtime; choose the engine torch, or leave out the cluster.</source>
      <translation>Los procesos de trabajo de un clúster calculan con torch, no con ONNX Runtime; elija el motor torch, o no indique ningún clúster.</translation>
    </message>
    <message>
      <source>The disagreement is that of several models, but one model is given; give further models, or leave out the disagreement.</source>
      <translation>El desacuerdo es el de varios modelos, pero se ha indicado uno solo; indique más modelos, u omita el desacuerdo.</translation>
    </message>
    <message>
      <source>A wanted accuracy and sets of classes come from the validation pixels of one model, but {num_models} models are given; choose one model, or give a smallest confidence.</source>
      <translation>Una exactitud deseada y los conjuntos de clases proceden de los píxeles de validación de un solo modelo, pero se han indicado {num_models} modelos; elija un modelo, o indique una confianza mínima.</translation>
    </message>
    <message>
      <source>ONNX Runtime evaluates one model, but {num_models} are given; choose the engine torch, or one model.</source>
      <translation>ONNX Runtime evalúa un solo modelo, pero se han indicado {num_models}; elija el motor torch, o un modelo.</translation>
    </message>
    <message>
      <source>bfloat16 is compared with float32 for one model, but {num_models} are given; leave out the precision, or choose one model.</source>
      <translation>bfloat16 se compara con float32 para un solo modelo, pero se han indicado {num_models}; no indique la precisión numérica, o elija un modelo.</translation>
    </message>
    <message>
      <source>The map cannot be held to training labels: none of those that the model was trained on lie on {scene}, or the model file does not keep them. Choose another strength, or hold the map to labels with Regularise class probabilities.</source>
      <translation>El mapa no puede respetar etiquetas de entrenamiento: ninguna de las del modelo está en {scene}, o el archivo del modelo no las guarda. Elija otra intensidad, o haga que el mapa respete etiquetas con «Regularizar probabilidades de clase».</translation>
    </message>
    <message>
      <source>The map is regularised and held to the {num_pixels} training pixels of the model, as its automatic choice found best. Test pixels beside training pixels then do not tell how accurate the map is in places without labels. Choose off for the map without it.</source>
      <translation>El mapa se regulariza y respeta los {num_pixels} píxeles de entrenamiento del modelo, que es lo mejor según su elección automática. Entonces, los píxeles de prueba junto a píxeles de entrenamiento no dicen cuán exacto es el mapa donde no hay etiquetas. Elija desactivado (off) para el mapa sin ello.</translation>
    </message>
    <message>
      <source>The model file names the regularisation "{strength}", which does not exist; choose a strength, or off.</source>
      <translation>El archivo de modelo indica la regularización «{strength}», que no existe; elija una intensidad, u off.</translation>
    </message>
    <message>
      <source>The map is not regularised: the models name different strengths ({listed}). Choose a strength.</source>
      <translation>El mapa no se regulariza: los modelos indican intensidades distintas ({listed}). Elija una intensidad.</translation>
    </message>
    <message>
      <source>The map is regularised with the strength "{strength}", which the automatic choice of the model found on training labels; choose off for the map without it.</source>
      <translation>El mapa se regulariza con la intensidad «{strength}», que la elección automática del modelo encontró con etiquetas de entrenamiento; elija off para el mapa sin ella.</translation>
    </message>
    <message>
      <source>No scene is given; give scenes, or a folder with scenes.</source>
      <translation>No se ha indicado ninguna escena; indique escenas, o una carpeta de escenas.</translation>
    </message>
    <message>
      <source>{scene} ({number} of {num_todo}): </source>
      <translation>{scene} ({number} de {num_todo}): </translation>
    </message>
    <message>
      <source>No scene could be classified. {name}: {problem}</source>
      <translation>No se pudo clasificar ninguna escena. {name}: {problem}</translation>
    </message>
    <message>
      <source>The list {name} cannot be read ({error}); save it as UTF-8.</source>
      <translation>La lista {name} no se puede leer ({error}); guárdela como UTF-8.</translation>
    </message>
    <message>
      <source>The list {name} names no scene; write one path in each line.</source>
      <translation>La lista {name} no contiene ninguna escena; escriba una ruta en cada línea.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read ({error}); choose another one.</source>
      <translation>La carpeta {folder} no se puede leer ({error}); elija otra.</translation>
    </message>
    <message>
      <source>{name!r} is left out: its name is not UTF-8; rename the file.</source>
      <translation>{name!r} se excluye: su nombre no es UTF-8; cambie el nombre del archivo.</translation>
    </message>
    <message>
      <source>The folder {folder} holds no raster with several bands; choose another one.</source>
      <translation>La carpeta {folder} no contiene ningún ráster con varias bandas; elija otra.</translation>
    </message>
    <message>
      <source>The scenes {first} and {second} would have maps of one name; rename one of them, or classify them into different folders.</source>
      <translation>Las escenas {first} y {second} tendrían mapas con el mismo nombre; cambie el nombre de una, o clasifíquelas en carpetas distintas.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be made ({error}); choose another one.</source>
      <translation>La carpeta {folder} no se puede crear ({error}); elija otra.</translation>
    </message>
    <message>
      <source>{scene} is left out: {error}</source>
      <translation>{scene} se excluye: {error}</translation>
    </message>
    <message>
      <source>The STAC item of {name} says other values of {properties} than the file, whose values are used. If the item is right, write its values into the file (gdal_edit.py), and run again.</source>
      <translation>El ítem STAC de {name} indica otros valores de {properties} que el archivo, cuyos valores se usan. Si el ítem es correcto, escriba sus valores en el archivo (gdal_edit.py) y ejecute de nuevo.</translation>
    </message>
    <message>
      <source>The map is there already</source>
      <translation>El mapa ya existe</translation>
    </message>
    <message>
      <source>{scene} has no map: {error}</source>
      <translation>{scene} no tiene mapa: {error}</translation>
    </message>
    <message>
      <source>The pixels of the scenes do not coincide: in the mosaic, maps are moved by up to {shift:.2f} pixels along rows or columns. The maps themselves are in place.</source>
      <translation>Los píxeles de las escenas no coinciden: en el mosaico, los mapas se desplazan hasta {shift:.2f} píxeles a lo largo de filas o columnas. Los propios mapas están en su lugar.</translation>
    </message>
    <message>
      <source>{num_failed} of {num_entries} scenes have no map: {listed}</source>
      <translation>{num_failed} de {num_entries} escenas no tienen mapa: {listed}</translation>
    </message>
    <message>
      <source>{num_made} of {num_entries} scenes were classified in {duration}, {num_kept} maps were there already. {name} lists them all.</source>
      <translation>Se clasificaron {num_made} de {num_entries} escenas en {duration}; {num_kept} mapas ya existían. {name} las enumera todas.</translation>
    </message>
    <message>
      <source>Report of a run</source>
      <translation>Informe de una ejecución</translation>
    </message>
    <message>
      <source>Reading the reports</source>
      <translation>Leyendo los informes</translation>
    </message>
    <message>
      <source>Drawing the map</source>
      <translation>Dibujando el mapa</translation>
    </message>
    <message>
      <source>Cross-validation on {name}</source>
      <translation>Validación cruzada en {name}</translation>
    </message>
    <message>
      <source>{name} has no settings</source>
      <translation>{name} no tiene ajustes</translation>
    </message>
    <message>
      <source>{name}: {figures}, F1 {text} ({num_folds} folds); {overlap:.1f} % of the test patches touch a training pixel.</source>
      <translation>{name}: {figures}, F1 {text} ({num_folds} pliegues); el {overlap:.1f} % de los parches de prueba toca un píxel de entrenamiento.</translation>
    </message>
    <message>
      <source>No settings file is written, because auto has no settings of its own: Train chooses by itself if no network is named.</source>
      <translation>No se escribe ningún archivo de ajustes, porque auto no tiene ajustes propios: el entrenamiento elige por sí mismo si no se indica una red.</translation>
    </message>
    <message>
      <source>The teacher {name} has a kappa of {kappa:.2f} on the validation pixels: it is hardly better than chance, and the student learns its errors. Choose another teacher, or train it again.</source>
      <translation>El maestro {name} tiene un kappa de {kappa:.2f} en los píxeles de validación: apenas es mejor que el azar, y el alumno aprende sus errores. Elija otro maestro, o entrénelo de nuevo.</translation>
    </message>
    <message>
      <source>The student assigns all {subset} pixels to one class, {name}: it has not learned. Train with more epochs or pixels, or choose another teacher.</source>
      <translation>El alumno asigna todos los píxeles de «{subset}» a una sola clase, {name}: no ha aprendido. Entrene con más épocas o píxeles, o elija otro maestro.</translation>
    </message>
    <message>
      <source>The student has a kappa of {kappa:.2f} on the {subset} pixels: it is hardly better than chance. Train with more epochs or pixels, or choose another teacher.</source>
      <translation>El alumno tiene un kappa de {kappa:.2f} en los píxeles de «{subset}»: apenas es mejor que el azar. Entrene con más épocas o píxeles, o elija otro maestro.</translation>
    </message>
    <message>
      <source>The teacher has a kappa of {kappa:.2f} on the {subset} pixels: it is hardly better than chance, so the share of its accuracy that the student keeps says nothing. Choose another teacher.</source>
      <translation>El maestro tiene un kappa de {kappa:.2f} en los píxeles de «{subset}»: apenas es mejor que el azar, así que la parte de su exactitud que conserva el alumno no dice nada. Elija otro maestro.</translation>
    </message>
    <message>
      <source>The student keeps {kept:.1f} % of the teacher's overall accuracy ({subset} pixels{change}) with {share:.1f} % of its multiply-adds, and is {speedup:.1f} times as fast here.</source>
      <translation>El alumno conserva el {kept:.1f} % de la exactitud global del maestro (píxeles de «{subset}»{change}) con el {share:.1f} % de sus multiplicaciones con suma, y aquí su velocidad es {speedup:.1f} veces la del maestro.</translation>
    </message>
    <message>
      <source>The student {network} is a baseline, which is fitted to labels at once and cannot learn from probabilities; choose a network.</source>
      <translation>El alumno {network} es un método base, que se ajusta de una vez a etiquetas y no puede aprender de probabilidades; elija una red.</translation>
    </message>
    <message>
      <source>training labels</source>
      <translation>etiquetas de entrenamiento</translation>
    </message>
    <message>
      <source>The teacher does not know some classes of the training labels ({classes}): their pixels are not used. Fine-tune the teacher with them first.</source>
      <translation>El maestro no conoce algunas clases de las etiquetas de entrenamiento ({classes}): sus píxeles no se usan. Ajuste antes el maestro con ellas.</translation>
    </message>
    <message>
      <source>The training labels hold {num_classes} of the teacher's classes ({listed}); the validation of a student needs at least two.</source>
      <translation>Las etiquetas de entrenamiento contienen {num_classes} de las clases del maestro ({listed}); la validación de un alumno necesita al menos dos.</translation>
    </message>
    <message>
      <source>Measuring teachers and student</source>
      <translation>Midiendo los maestros y el alumno</translation>
    </message>
    <message>
      <source>Distillation of {name}</source>
      <translation>Destilación de {name}</translation>
    </message>
    <message>
      <source>torch is missing.</source>
      <translation>falta torch.</translation>
    </message>
    <message>
      <source>Listing the backbones of timm</source>
      <translation>Listando los modelos base de timm</translation>
    </message>
    <message>
      <source>Examining the environment</source>
      <translation>Examinando el entorno</translation>
    </message>
    <message>
      <source>No output is given; name at least one output, such as the report.</source>
      <translation>No se ha indicado ninguna salida; indique al menos una, como el informe.</translation>
    </message>
    <message>
      <source>Explaining {place} on {device}.</source>
      <translation>Explicando {place} en {device}.</translation>
    </message>
    <message>
      <source>{title} does not depend on the weights: untrained networks give nearly the same explanation (rank correlation {final:.2f}). It shows the scene or the architecture, not the learned weights.</source>
      <translation>{title} no depende de los pesos: redes sin entrenar dan casi la misma explicación (correlación de rangos {final:.2f}). Muestra la escena o la arquitectura, no los pesos aprendidos.</translation>
    </message>
    <message>
      <source>The model has one class only ({listed}), so there is nothing to explain; choose a model of at least two classes.</source>
      <translation>El modelo tiene una sola clase ({listed}), así que no hay nada que explicar; elija un modelo de al menos dos clases.</translation>
    </message>
    <message>
      <source>The model does not know the classes {listed}; their pixels are not used.</source>
      <translation>El modelo no conoce las clases {listed}; sus píxeles no se usan.</translation>
    </message>
    <message>
      <source>The labels hold fewer than two classes that the model knows. The importance of bands needs at least two classes; give labels of more classes, or no labels.</source>
      <translation>Las etiquetas contienen menos de dos clases que el modelo conoce. La importancia de las bandas necesita al menos dos clases; indique etiquetas de más clases, o ninguna.</translation>
    </message>
    <message>
      <source>The band table would be empty: the importance of bands is switched off, or the model has no gradients and there are no labels. Switch the importance on and give labels, or leave the band table out.</source>
      <translation>La tabla de bandas quedaría vacía: la importancia de las bandas está desactivada, o el modelo no tiene gradientes y no hay etiquetas. Active la importancia e indique etiquetas, u omita la tabla de bandas.</translation>
    </message>
    <message>
      <source>Nothing is left to explain; give labels, or choose another model.</source>
      <translation>No queda nada que explicar; indique etiquetas, o elija otro modelo.</translation>
    </message>
    <message>
      <source>{share} are nodata, NaN or masked in the scene; they are left out.</source>
      <translation>{share} son nodata, NaN o están enmascarados en la escena; se excluyen.</translation>
    </message>
    <message>
      <source>Explanation of {name}</source>
      <translation>Explicación de {name}</translation>
    </message>
    <message>
      <source>{num_points} points of interest of {name}</source>
      <translation>{num_points} puntos de interés de {name}</translation>
    </message>
    <message>
      <source>the whole scene {name}</source>
      <translation>toda la escena {name}</translation>
    </message>
    <message>
      <source>rows {top} to {bottom} and columns {left} to {right} of {name}</source>
      <translation>filas {top} a {bottom} y columnas {left} a {right} de {name}</translation>
    </message>
    <message>
      <source>Writing the patch model</source>
      <translation>Escribiendo el modelo de parches</translation>
    </message>
    <message>
      <source>Writing the tile model</source>
      <translation>Escribiendo el modelo de teselas</translation>
    </message>
    <message>
      <source>The scene has no square pixels in a projected CRS; set the resolution in Deepness by hand.</source>
      <translation>La escena no tiene píxeles cuadrados en un SRC proyectado; ajuste la resolución en Deepness a mano.</translation>
    </message>
    <message>
      <source>The scene has scale and offset. The models take scaled values, but nodata values as they are stored: value x scale + offset for every value that differs from the nodata value of its band. The metadata hsi_inputs, hsi_scale, hsi_offset and hsi_nodata say it exactly.</source>
      <translation>La escena tiene escala y desplazamiento. Los modelos esperan valores escalados, pero los valores nodata tal como están almacenados: valor x escala + desplazamiento para cada valor distinto del nodata de su banda. Los metadatos hsi_inputs, hsi_scale, hsi_offset y hsi_nodata lo dicen exactamente.</translation>
    </message>
    <message>
      <source>QGIS and Deepness do not apply the reflectance scale factor {reflectance_factor:g} of {name}. For Deepness, import the scene first (Import a cube) and use the imported one there.</source>
      <translation>QGIS y Deepness no aplican el factor de escala de reflectancia {reflectance_factor:g} de {name}. Para Deepness, importe antes la escena («Importar un cubo») y use allí la importada.</translation>
    </message>
    <message>
      <source>start_nm is {start_nm:g} and end_nm {end_nm:g}; give a start below the end.</source>
      <translation>start_nm es {start_nm:g} y end_nm {end_nm:g}; indique un inicio menor que el final.</translation>
    </message>
    <message>
      <source>{low:.6g} to {high:.6g} nm</source>
      <translation>{low:.6g} a {high:.6g} nm</translation>
    </message>
    <message>
      <source>{share} have no continuum, because the first or last band is not positive there; they have no depth.</source>
      <translation>{share} no tienen continuo, porque la primera o la última banda no es positiva en ellos; no tienen profundidad.</translation>
    </message>
    <message>
      <source>Bands {bands} ({text}): mean depth {mean:.4f}; {positions} of {pixels} pixels have a position.</source>
      <translation>Bandas {bands} ({text}): profundidad media {mean:.4f}; {positions} de {pixels} píxeles tienen una posición.</translation>
    </message>
    <message>
      <source>{name} has no wavelengths; import the scene with its wavelengths first.</source>
      <translation>{name} no tiene longitudes de onda; importe antes la escena con sus longitudes de onda.</translation>
    </message>
    <message>
      <source>{name} has {count} bands from {start:g} to {end:g} nm that are not marked as bad, but a feature needs three; it has {bands}. Choose another range.</source>
      <translation>{name} tiene {count} bandas de {start:g} a {end:g} nm que no están marcadas como malas, pero un rasgo necesita tres; tiene {bands}. Elija otro intervalo.</translation>
    </message>
    <message>
      <source>The scene covers only {first_wavelengths:.6g} to {last_wavelengths:.6g} nm of the range; the continuum begins and ends there.</source>
      <translation>La escena solo cubre de {first_wavelengths:.6g} a {last_wavelengths:.6g} nm del rango; el continuo empieza y termina ahí.</translation>
    </message>
    <message>
      <source>scene</source>
      <translation>escena</translation>
    </message>
    <message>
      <source>, or leave the point layer empty</source>
      <translation>, o deje vacía la capa de puntos</translation>
    </message>
    <message>
      <source>{network} has no features of its own: the plot shows its scaled spectra instead.</source>
      <translation>{network} no tiene características propias: el gráfico muestra en su lugar sus espectros escalados.</translation>
    </message>
    <message>
      <source>{share} are nodata, NaN or masked; they are left out.</source>
      <translation>{share} son nodata, NaN o están enmascarados; se excluyen.</translation>
    </message>
    <message>
      <source>Fewer than two classes have labels on valid pixels; label valid pixels of two classes or more.</source>
      <translation>Menos de dos clases tienen etiquetas en píxeles válidos; etiquete píxeles válidos de dos clases o más.</translation>
    </message>
    <message>
      <source>Measuring the separation of the classes</source>
      <translation>Midiendo la separación de las clases</translation>
    </message>
    <message>
      <source>Writing the results</source>
      <translation>Escribiendo los resultados</translation>
    </message>
    <message>
      <source>For {agreement:.1f} % of the labelled pixels, the nearest labelled pixel has the same class ({num_features} features).</source>
      <translation>En el {agreement:.1f} % de los píxeles etiquetados, el píxel etiquetado más cercano tiene la misma clase ({num_features} características).</translation>
    </message>
    <message>
      <source>The labels hold only one class ({listed}), but the separation of classes needs two or more; label another class.</source>
      <translation>Las etiquetas contienen una sola clase ({listed}), pero la separación de clases necesita dos o más; etiquete otra clase.</translation>
    </message>
    <message>
      <source>Overall accuracy on the {comparison}: {accuracy_before:.2f} % before, {accuracy:.2f} % after{change}.</source>
      <translation>Exactitud global en {comparison}: {accuracy_before:.2f} % antes, {accuracy:.2f} % después{change}.</translation>
    </message>
    <message>
      <source>A rehearsal scene is given, but no rehearsal labels; give both: the scene that the model was trained on, and its labels.</source>
      <translation>Se ha indicado una escena de repaso (rehearsal), pero no sus etiquetas; indique ambas: la escena con la que se entrenó el modelo y sus etiquetas.</translation>
    </message>
    <message>
      <source>Rehearsal labels are given, but no rehearsal scene; give both: the scene that the model was trained on, and its labels.</source>
      <translation>Se han indicado etiquetas de repaso (rehearsal), pero no su escena; indique ambas: la escena con la que se entrenó el modelo y sus etiquetas.</translation>
    </message>
    <message>
      <source>{name} holds the baseline {network}, which is fitted at once and cannot be fine-tuned; train it again with all labels together, or fine-tune a network.</source>
      <translation>{name} contiene el método base {network}, que se ajusta de una vez y no admite ajuste fino; entrénelo de nuevo con todas las etiquetas juntas, o ajuste una red.</translation>
    </message>
    <message>
      <source>The new labels hold only one class ({listed}): a network that is trained on one class assigns it everywhere. Give the old scene and its labels for rehearsal, or label a second class.</source>
      <translation>Las etiquetas nuevas contienen una sola clase ({listed}): una red que se entrena con una clase la asigna en todas partes. Indique la escena antigua y sus etiquetas para el repaso (rehearsal), o etiquete una segunda clase.</translation>
    </message>
    <message>
      <source>New classes: {listed}. The {num_classes} old ones are kept.</source>
      <translation>Clases nuevas: {listed}. Se conservan las {num_classes} antiguas.</translation>
    </message>
    <message>
      <source>all layers</source>
      <translation>todas las capas</translation>
    </message>
    <message>
      <source>the head</source>
      <translation>la cabeza</translation>
    </message>
    <message>
      <source>Fine-tuning {layers} of {network} ({form}) on {device}: {num_train} training and {num_validation} validation pixels.</source>
      <translation>Ajuste fino ({layers}) de {network} ({form}) en {device}: {num_train} píxeles de entrenamiento y {num_validation} de validación.</translation>
    </message>
    <message>
      <source>Fine-tuning of {name}</source>
      <translation>Ajuste fino de {name}</translation>
    </message>
    <message>
      <source>A georeference needs crs, origin_x, origin_y and pixel_size together; {missing} is missing. Give all four or none.</source>
      <translation>Una georreferencia necesita crs, origin_x, origin_y y pixel_size juntos; falta {missing}. Indique los cuatro o ninguno.</translation>
    </message>
    <message>
      <source>A georeference needs crs, origin_x, origin_y and pixel_size together; {missing} are missing. Give all four or none.</source>
      <translation>Una georreferencia necesita crs, origin_x, origin_y y pixel_size juntos; faltan {missing}. Indique los cuatro o ninguno.</translation>
    </message>
    <message>
      <source>To import a ground truth give both its file and its output; {missing} is missing.</source>
      <translation>Para importar una verdad terreno indique su archivo y su salida; falta {missing}.</translation>
    </message>
    <message>
      <source>Opening {input}</source>
      <translation>Abriendo {input}</translation>
    </message>
    <message>
      <source>{share} are invalid: nodata, NaN or masked in a band that is not bad.</source>
      <translation>{share} no son válidos: nodata, NaN o enmascarados en una banda que no es defectuosa.</translation>
    </message>
    <message>
      <source>The output {name} must be a GeoTIFF; give a name that ends in .tif.</source>
      <translation>La salida {name} debe ser un GeoTIFF; indique un nombre que termine en .tif.</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the ground truth again.</source>
      <translation>No existe el archivo {path}; elija de nuevo la verdad terreno.</translation>
    </message>
    <message>
      <source>The ground truth {name} is a raster; leave its variable empty.</source>
      <translation>La verdad terreno {name} es un ráster; deje vacía su variable.</translation>
    </message>
    <message>
      <source>The ground truth {name} is no raster ({error}). Choose a file that ends in {suffixes}, or a raster; labels in a vector layer need no import.</source>
      <translation>La verdad terreno {name} no es un ráster ({error}). Elija un archivo que termine en {suffixes}, o un ráster; las etiquetas de una capa vectorial no necesitan importarse.</translation>
    </message>
    <message>
      <source>The folder {folder} is no product ({listed}); choose a file.</source>
      <translation>La carpeta {folder} no es un producto ({listed}); elija un archivo.</translation>
    </message>
    <message>
      <source>{name} is a raster with known axes; set the axes to auto.</source>
      <translation>{name} es un ráster con ejes conocidos; ponga los ejes en auto.</translation>
    </message>
    <message>
      <source>The bands of {input} have different nodata values; all are written as {nodata:g}.</source>
      <translation>Las bandas de {input} tienen valores nodata distintos; todos se escriben como {nodata:g}.</translation>
    </message>
    <message>
      <source>{input} has the name of an EnMAP or DESIS image, but its METADATA.XML is missing: the scene has no wavelengths. Put both files into one folder.</source>
      <translation>{input} tiene el nombre de una imagen de EnMAP o DESIS, pero falta su METADATA.XML: la escena no tiene longitudes de onda. Ponga ambos archivos en una misma carpeta.</translation>
    </message>
    <message>
      <source>{name} has no quality layers; leave their output empty.</source>
      <translation>{name} no tiene capas de calidad; deje vacía su salida.</translation>
    </message>
    <message>
      <source>The axes of {variable} are taken as bands, rows, columns. If that is wrong, give the axes.</source>
      <translation>Los ejes de {variable} se toman como bandas, filas, columnas. Si no es así, indique los ejes.</translation>
    </message>
    <message>
      <source>The axes of {described} are taken as rows, columns, bands: {height} rows, {width} columns, {num_bands} bands. If that is wrong, give the axes.</source>
      <translation>Los ejes de {described} se toman como filas, columnas, bandas: {height} filas, {width} columnas, {num_bands} bandas. Si no es correcto, indique los ejes.</translation>
    </message>
    <message>
      <source>the dimensions {names}</source>
      <translation>las dimensiones {names}</translation>
    </message>
    <message>
      <source>the number of its wavelengths</source>
      <translation>el número de sus longitudes de onda</translation>
    </message>
    <message>
      <source>The axes of {described} are known by {source}: {height} rows, {width} columns, {num_bands} bands. If that is wrong, give the axes.</source>
      <translation>Los ejes de {described} se conocen por {source}: {height} filas, {width} columnas, {num_bands} bandas. Si no es correcto, indique los ejes.</translation>
    </message>
    <message>
      <source>The variable {described} of {name} has one band with the axes {axes}; a hyperspectral scene has many. Choose another variable, or give the axes.</source>
      <translation>La variable {described} de {name} tiene una banda con los ejes {axes}; una escena hiperespectral tiene muchas. Elija otra variable, o indique los ejes.</translation>
    </message>
    <message>
      <source>By the attributes of {described}, values from {low:g} to {high:g} are valid; others become nodata ({nodata:g}).</source>
      <translation>Según los atributos de {described}, son válidos los valores de {low:g} a {high:g}; los demás se convierten en nodata ({nodata:g}).</translation>
    </message>
    <message>
      <source>The scene has no georeference; give CRS, origin and pixel size to show it over other maps.</source>
      <translation>La escena no tiene georreferencia; indique SRC, origen y tamaño de píxel para mostrarla sobre otros mapas.</translation>
    </message>
    <message>
      <source>{name} has a georeference of its own ({grid}); leave out CRS, origin and pixel size.</source>
      <translation>{name} tiene su propia georreferencia ({grid}); no indique SRC, origen ni tamaño de píxel.</translation>
    </message>
    <message>
      <source>The CRS "{crs}" is not known; write it like EPSG:32616, or as WKT.</source>
      <translation>El SRC «{crs}» no se conoce; escríbalo como EPSG:32616, o como WKT.</translation>
    </message>
    <message>
      <source>The file {name} has {num_values} wavelengths but the cube has {num_bands} bands; give one wavelength per line for every band.</source>
      <translation>El archivo {name} tiene {num_values} longitudes de onda, pero el cubo tiene {num_bands} bandas; indique una longitud de onda por línea para cada banda.</translation>
    </message>
    <message>
      <source>The wavelengths in {wavelengths} are below 100, so they are read as micrometres.</source>
      <translation>Las longitudes de onda de {wavelengths} son menores que 100, así que se leen como micrómetros.</translation>
    </message>
    <message>
      <source>{input} has wavelengths of its own; those of {wavelengths} replace them.</source>
      <translation>{input} tiene sus propias longitudes de onda; las de {wavelengths} las sustituyen.</translation>
    </message>
    <message>
      <source>a ground truth without a file</source>
      <translation>una verdad terreno sin archivo</translation>
    </message>
    <message>
      <source>The ground truth {name} has {rows} rows and {columns} columns but the cube has {height} and {width}; choose the ground truth of this cube.</source>
      <translation>La verdad terreno {name} tiene {rows} filas y {columns} columnas, pero el cubo tiene {height} y {width}; elija la verdad terreno de este cubo.</translation>
    </message>
    <message>
      <source>The ground truth {name} labels no pixel; all its values are 0.</source>
      <translation>La verdad terreno {name} no etiqueta ningún píxel; todos sus valores son 0.</translation>
    </message>
    <message>
      <source>The class table has none of the codes of {name} ({listed}); choose the class table of this ground truth.</source>
      <translation>La tabla de clases no tiene ninguno de los códigos de {name} ({listed}); elija la tabla de clases de esta verdad terreno.</translation>
    </message>
    <message>
      <source>No spectra are given; give inputs, or a scene with labels.</source>
      <translation>No se han indicado espectros; indique archivos, o una escena con etiquetas.</translation>
    </message>
    <message>
      <source>Labels are given without a scene; give the scene whose spectra are averaged.</source>
      <translation>Se han indicado etiquetas sin escena; indique la escena cuyos espectros se promedian.</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Leyendo {name}</translation>
    </message>
    <message>
      <source>{name}: {num_found} spectra.</source>
      <translation>{name}: {num_found} espectros.</translation>
    </message>
    <message>
      <source>{name} has bands without a wavelength, so no spectrum can be resampled to it; import the scene with its wavelengths first.</source>
      <translation>{name} tiene bandas sin longitud de onda, así que no se puede remuestrear ningún espectro a ella; importe antes la escena con sus longitudes de onda.</translation>
    </message>
    <message>
      <source>{name} has no widths of bands; half the distance to the neighbours is used.</source>
      <translation>{name} no tiene anchuras de banda; se usa la mitad de la distancia a las vecinas.</translation>
    </message>
    <message>
      <source>{missing} of {num_spectra} spectra do not cover all {num_bands} bands of the scene.</source>
      <translation>{missing} de {num_spectra} espectros no cubren las {num_bands} bandas de la escena.</translation>
    </message>
    <message>
      <source>Averaging the classes</source>
      <translation>Promediando las clases</translation>
    </message>
    <message>
      <source>the mean of a class</source>
      <translation>la media de una clase</translation>
    </message>
    <message>
      <source>The class "{name}" has no valid pixel and is left out.</source>
      <translation>La clase «{name}» no tiene ningún píxel válido y se excluye.</translation>
    </message>
    <message>
      <source>Scenes are given twice; give either scenes or list_file.</source>
      <translation>Las escenas se han indicado dos veces; indique scenes o list_file.</translation>
    </message>
    <message>
      <source>With list_file, labels is one vector file for all scenes, or empty.</source>
      <translation>Con list_file, labels es un solo archivo vectorial para todas las escenas, o queda vacío.</translation>
    </message>
    <message>
      <source>No scene is given; give scenes with their labels, or list_file.</source>
      <translation>No se ha indicado ninguna escena; indique scenes con sus etiquetas, o list_file.</translation>
    </message>
    <message>
      <source>There are {num_scenes} scenes and {num_labels} files of labels; give labels for each scene in the same order, or one vector file for all of them.</source>
      <translation>Hay {num_scenes} escenas y {num_labels} archivos de etiquetas; indique etiquetas para cada escena en el mismo orden, o un archivo vectorial para todas.</translation>
    </message>
    <message>
      <source>The scene {scene} is given twice; give each scene once.</source>
      <translation>La escena {scene} se ha indicado dos veces; indique cada escena una vez.</translation>
    </message>
    <message>
      <source>The list {name} cannot be read ({error}); save it as CSV in UTF-8.</source>
      <translation>La lista {name} no se puede leer ({error}); guárdela como CSV en UTF-8.</translation>
    </message>
    <message>
      <source>Line {number} of {name} lacks a value; the columns {listed} have to be filled in every line, with a heading in line 1.</source>
      <translation>En la línea {number} de {name} falta un valor; las columnas {listed} deben estar rellenas en todas las líneas, con un encabezado en la línea 1.</translation>
    </message>
    <message>
      <source>The list {name} names no scene; write one in each line, below the heading.</source>
      <translation>La lista {name} no contiene ninguna escena; escriba una en cada línea, debajo del encabezado.</translation>
    </message>
    <message>
      <source>Reading the labels of {name}</source>
      <translation>Leyendo las etiquetas de {name}</translation>
    </message>
    <message>
      <source>{name} labels no pixel of any scene; check the CRS of the labels and scenes.</source>
      <translation>{name} no etiqueta ningún píxel de ninguna escena; compruebe el SRC de las etiquetas y de las escenas.</translation>
    </message>
    <message>
      <source>{num_unlabelled} of {num_pairs} scenes have no label and are left out: {listed}.</source>
      <translation>{num_unlabelled} de {num_pairs} escenas no tienen etiquetas y se excluyen: {listed}.</translation>
    </message>
    <message>
      <source>scenes before it</source>
      <translation>escenas anteriores</translation>
    </message>
    <message>
      <source>The pixels of the scenes have different sizes ({small}: {small_size:g} m, {large}: {large_size:g} m). Methods that use the surroundings of a pixel see other distances in each.</source>
      <translation>Los píxeles de las escenas tienen tamaños distintos ({small}: {small_size:g} m, {large}: {large_size:g} m). Los métodos que usan el entorno de un píxel ven distancias distintas en cada una.</translation>
    </message>
    <message>
      <source>{name} {pixels} in {scenes}</source>
      <translation>{name} {pixels} en {scenes}</translation>
    </message>
    <message>
      <source>Labelled pixels of each class, and the number of scenes that hold it: {listed}.</source>
      <translation>Píxeles etiquetados de cada clase, y número de escenas que la contienen: {listed}.</translation>
    </message>
    <message>
      <source>Classes in one scene only: {listed}. Whole scenes cannot test them: label them in more scenes.</source>
      <translation>Clases en una sola escena: {listed}. Con escenas enteras no se pueden probar: etiquételas en más escenas.</translation>
    </message>
    <message>
      <source>Square blocks of {side} pixels hold one scene each, with {gap} pixels without data between scenes. Give {side} as the block size of Split labels or Cross-validate, so that whole scenes are held out.</source>
      <translation>Bloques cuadrados de {side} píxeles contienen una escena cada uno, con {gap} píxeles sin datos entre las escenas. Indique {side} como tamaño de bloque en «Dividir etiquetas» o «Validación cruzada de métodos», para que se reserven escenas enteras.</translation>
    </message>
    <message>
      <source>No output is given; give a report, a JSON file, a class table or a point layer.</source>
      <translation>No se ha indicado ninguna salida; indique un informe, un archivo JSON, una tabla de clases o una capa de puntos.</translation>
    </message>
    <message>
      <source>Reading the labels</source>
      <translation>Leyendo las etiquetas</translation>
    </message>
    <message>
      <source>The labels hold only one class ({listed}), but a comparison of classes needs two or more; label another class.</source>
      <translation>Las etiquetas contienen una sola clase ({listed}), pero una comparación de clases necesita dos o más; etiquete otra clase.</translation>
    </message>
    <message>
      <source>Trying splits</source>
      <translation>Probando divisiones</translation>
    </message>
    <message>
      <source>{num_drawn} of {total} labelled pixels are checked: at most {per_class} of each class, drawn at random. Give a larger per_class to check more.</source>
      <translation>Se comprueban {num_drawn} de {total} píxeles etiquetados: como máximo {per_class} de cada clase, extraídos al azar. Indique un per_class mayor para comprobar más.</translation>
    </message>
    <message>
      <source>{share} are nodata, NaN or masked in the scene; they are not checked.</source>
      <translation>{share} son nodata, NaN o están enmascarados en la escena; no se comprueban.</translation>
    </message>
    <message>
      <source>Classes with fewer than {least} valid pixels are not checked for wrong pixels: {listed}.</source>
      <translation>Las clases con menos de {least} píxeles válidos no se comprueban en busca de píxeles erróneos: {listed}.</translation>
    </message>
    <message>
      <source>Checking single pixels</source>
      <translation>Comprobando píxeles individuales</translation>
    </message>
    <message>
      <source>The labels have fewer than {least:g} pixels per polygon or point, so only single pixels are checked.</source>
      <translation>Las etiquetas tienen menos de {least:g} píxeles por polígono o punto, así que solo se comprueban píxeles individuales.</translation>
    </message>
    <message>
      <source>Checking whole polygons</source>
      <translation>Comprobando polígonos enteros</translation>
    </message>
    <message>
      <source>Classes in a single polygon cannot be checked for wrong polygons: {listed}.</source>
      <translation>Las clases en un solo polígono no se pueden comprobar en busca de polígonos erróneos: {listed}.</translation>
    </message>
    <message>
      <source>spectral outlier in its polygon</source>
      <translation>espectro atípico en su polígono</translation>
    </message>
    <message>
      <source>Suspicious labels: {reasons}.</source>
      <translation>Etiquetas sospechosas: {reasons}.</translation>
    </message>
    <message>
      <source>Nothing is masked; give quality layers, max_ndwi, max_ndvi or min_ndvi</source>
      <translation>No se enmascara nada; indique capas de calidad, max_ndwi, max_ndvi o min_ndvi</translation>
    </message>
    <message>
      <source>layers are named, but quality is missing; give the raster of quality layers</source>
      <translation>se nombran capas, pero falta quality; indique el ráster de capas de calidad</translation>
    </message>
    <message>
      <source>Masking</source>
      <translation>Enmascarando</translation>
    </message>
    <message>
      <source>Every pixel is masked; check the limits and the quality layers.</source>
      <translation>Todos los píxeles están enmascarados; compruebe los límites y las capas de calidad.</translation>
    </message>
    <message>
      <source>quality layers</source>
      <translation>capas de calidad</translation>
    </message>
    <message>
      <source>The quality layers {name} have complex values; choose another file.</source>
      <translation>Las capas de calidad {name} tienen valores complejos; elija otro archivo.</translation>
    </message>
    <message>
      <source>The quality layers {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>Las capas de calidad {name} no se pueden leer ({error}); el archivo parece dañado.</translation>
    </message>
    <message>
      <source>The quality layers do not lie on the grid of the scene: {difference}</source>
      <translation>Las capas de calidad no están en la rejilla de la escena: {difference}</translation>
    </message>
    <message>
      <source>No quality layer is named cloud, cirrus, shadow or haze; name the layers to use: {listed}.</source>
      <translation>Ninguna capa de calidad se llama cloud, cirrus, shadow ni haze; indique las capas que usar: {listed}.</translation>
    </message>
    <message>
      <source>There is no quality layer "{text}"; choose from: {listed}.</source>
      <translation>No existe la capa de calidad «{text}»; elija entre: {listed}.</translation>
    </message>
    <message>
      <source>Quality layers: {listed}.</source>
      <translation>Capas de calidad: {listed}.</translation>
    </message>
    <message>
      <source>The scene has no band within {gap:g} nm of {wavelength:g} nm, which the limits of NDWI and NDVI need; leave them empty, or add wavelengths (Import a cube).</source>
      <translation>La escena no tiene ninguna banda a menos de {gap:g} nm de {wavelength:g} nm, que los límites de NDWI y NDVI necesitan; déjelos vacíos, o añada longitudes de onda («Importar un cubo»).</translation>
    </message>
    <message>
      <source>Matching spectra</source>
      <translation>Emparejando espectros</translation>
    </message>
    <message>
      <source>Pixels of each class: {listed}; unclassified: {rejected}.</source>
      <translation>Píxeles de cada clase: {listed}; sin clasificar: {rejected}.</translation>
    </message>
    <message>
      <source>{name} has no wavelengths and {num_bands} bands, the library has {listed}; import the scene with its wavelengths first.</source>
      <translation>{name} no tiene longitudes de onda y tiene {num_bands} bandas, la biblioteca tiene {listed}; importe antes la escena con sus longitudes de onda.</translation>
    </message>
    <message>
      <source>The scene has no wavelengths; its bands are those of the library, one by one.</source>
      <translation>La escena no tiene longitudes de onda; sus bandas son, una a una, las de la biblioteca.</translation>
    </message>
    <message>
      <source>No band of the scene has values of all spectra of the library; remove spectra of other ranges of wavelengths.</source>
      <translation>Ninguna banda de la escena tiene valores de todos los espectros de la biblioteca; quite los espectros de otros rangos de longitudes de onda.</translation>
    </message>
    <message>
      <source>{count} of {num_bands} bands are not compared, because a spectrum lacks them.</source>
      <translation>{count} de {num_bands} bandas no se comparan, porque a algún espectro le faltan.</translation>
    </message>
    <message>
      <source>Reading the model</source>
      <translation>Leyendo el modelo</translation>
    </message>
    <message>
      <source>Counting layers and multiply-adds</source>
      <translation>Contando capas y operaciones de multiplicación y suma</translation>
    </message>
    <message>
      <source>{network} ({form}): {num_parameters:,} weights, {multiply_adds:,} multiply-adds for a pixel, {num_bands} bands, {num_classes} classes.</source>
      <translation>{network} ({form}): {num_parameters:,} pesos, {multiply_adds:,} multiplicaciones con suma por píxel, {num_bands} bandas, {num_classes} clases.</translation>
    </message>
    <message>
      <source>An older version wrote this model without a training history; the report has no learning curve.</source>
      <translation>Una versión anterior escribió este modelo sin historial de entrenamiento; el informe no tiene curva de aprendizaje.</translation>
    </message>
    <message>
      <source>{listed}: given, but there is no output model; choose an output model, which becomes a copy with these fields.</source>
      <translation>{listed}: indicado, pero no hay modelo de salida; elija un modelo de salida, que será una copia con estos campos.</translation>
    </message>
    <message>
      <source>The {field} has {count} characters, but a field of the card holds at most {most}; shorten the text, or give a link to a longer text.</source>
      <translation>{field} tiene {count} caracteres, pero un campo de la ficha admite como máximo {most}; acorte el texto, o indique un enlace a un texto más largo.</translation>
    </message>
    <message>
      <source>The output model {name} has a wrong ending; choose a name that ends in .safetensors.</source>
      <translation>El modelo de salida {name} tiene una extensión errónea; elija un nombre que termine en .safetensors.</translation>
    </message>
    <message>
      <source>{name} holds no statistics of its training scene: an older version wrote it, or almost no pixel of that scene is valid. Train it again with the same data and settings, and use the new file.</source>
      <translation>{name} no contiene estadísticas de su escena de entrenamiento: lo escribió una versión anterior, o casi ningún píxel de esa escena es válido. Entrénelo de nuevo con los mismos datos y ajustes, y use el archivo nuevo.</translation>
    </message>
    <message>
      <source>The scene has drifted ({drift:.2f}): {listed}</source>
      <translation>La escena tiene deriva ({drift:.2f}): {listed}</translation>
    </message>
    <message>
      <source>No drift: {drift:.3f}, threshold {threshold:g}.</source>
      <translation>Sin deriva: {drift:.3f}, umbral {threshold:g}.</translation>
    </message>
    <message>
      <source>Only {count} valid pixel was compared with {num_train} of training: equal scenes would differ by {floor:.3f} on average, which is not far from the threshold. Look at more pixels, or take a scene with more valid ones.</source>
      <translation>Solo se comparó {count} píxel válido con {num_train} del entrenamiento: escenas iguales diferirían en {floor:.3f} de media, lo que no está lejos del umbral. Use más píxeles, o una escena con más píxeles válidos.</translation>
    </message>
    <message>
      <source>Only {count} valid pixels were compared with {num_train} of training: equal scenes would differ by {floor:.3f} on average, which is not far from the threshold. Look at more pixels, or take a scene with more valid ones.</source>
      <translation>Solo se compararon {count} píxeles válidos con {num_train} del entrenamiento: escenas iguales diferirían en {floor:.3f} de media, lo que no está lejos del umbral. Use más píxeles, o una escena con más píxeles válidos.</translation>
    </message>
    <message>
      <source>classes of the last map</source>
      <translation>clases del último mapa</translation>
    </message>
    <message>
      <source>The model does not know {listed} of the last map: their share is 0 now.</source>
      <translation>El modelo no conoce {listed} del último mapa: su proporción ahora es 0.</translation>
    </message>
    <message>
      <source>Discriminant components need labels; give labels, or choose pca or mnf.</source>
      <translation>Las componentes discriminantes necesitan etiquetas; indique etiquetas, o elija pca o mnf.</translation>
    </message>
    <message>
      <source>The labels are not used: {method} needs none.</source>
      <translation>Las etiquetas no se usan: {method} no las necesita.</translation>
    </message>
    <message>
      <source>{num_kept} of {num_places} labelled pixels are used: at most {most_per_class} of each class, drawn at random.</source>
      <translation>Se usan {num_kept} de {num_places} píxeles etiquetados: como máximo {most_per_class} de cada clase, extraídos al azar.</translation>
    </message>
    <message>
      <source>Principal components of the bands {bands}.</source>
      <translation>Componentes principales de las bandas {bands}.</translation>
    </message>
    <message>
      <source>Components of the minimum noise fraction of the bands {bands}.</source>
      <translation>Componentes de la fracción mínima de ruido de las bandas {bands}.</translation>
    </message>
    <message>
      <source>Discriminant components of the bands {bands}.</source>
      <translation>Componentes discriminantes de las bandas {bands}.</translation>
    </message>
    <message>
      <source>The noise has the variance 1 in each component, so that the variance is that of signal and noise in units of the noise: a component with a variance near 1 is noise.</source>
      <translation>El ruido tiene varianza 1 en cada componente, así que la varianza es la de señal y ruido en unidades del ruido: una componente con una varianza cercana a 1 es ruido.</translation>
    </message>
    <message>
      <source>The spread within a class has the variance 1 in each component: a component with a variance near 1 does not separate the classes.</source>
      <translation>La dispersión dentro de una clase tiene varianza 1 en cada componente: una componente con una varianza cercana a 1 no separa las clases.</translation>
    </message>
    <message>
      <source>Components of {name}</source>
      <translation>Componentes de {name}</translation>
    </message>
    <message>
      <source>components</source>
      <translation>componentes</translation>
    </message>
    <message>
      <source>bands used</source>
      <translation>bandas usadas</translation>
    </message>
    <message>
      <source>variance in the components</source>
      <translation>varianza en las componentes</translation>
    </message>
    <message>
      <source>valid pixels</source>
      <translation>píxeles válidos</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>The first three components</source>
      <translation>Las tres primeras componentes</translation>
    </message>
    <message>
      <source>Components 1, 2 and 3 as red, green and blue, each stretched from its 2nd to its 98th percentile.</source>
      <translation>Componentes 1, 2 y 3 como rojo, verde y azul, cada una realzada de su percentil 2 a su percentil 98.</translation>
    </message>
    <message>
      <source>Variance</source>
      <translation>Varianza</translation>
    </message>
    <message>
      <source>Variance of each component</source>
      <translation>Varianza de cada componente</translation>
    </message>
    <message>
      <source>Left: eigenvalues as powers of ten. Right: share of the variance in all components up to this one.</source>
      <translation>Izquierda: valores propios como potencias de diez. Derecha: proporción de la varianza en todas las componentes hasta esta.</translation>
    </message>
    <message>
      <source>log10 of the variance</source>
      <translation>log10 de la varianza</translation>
    </message>
    <message>
      <source>share of the variance so far</source>
      <translation>proporción acumulada de la varianza</translation>
    </message>
    <message>
      <source>The variance is over all valid pixels. Shares are of the variance of all {count} components.</source>
      <translation>La varianza se calcula sobre todos los píxeles válidos. Las proporciones son de la varianza de las {count} componentes.</translation>
    </message>
    <message>
      <source>variance</source>
      <translation>varianza</translation>
    </message>
    <message>
      <source>share so far</source>
      <translation>proporción acumulada</translation>
    </message>
    <message>
      <source>A class table, field or layer of labels is given without labels; give the labels to hold. The classes of the probabilities are the parameter classes.</source>
      <translation>Se ha indicado una tabla de clases, un campo o una capa de etiquetas sin etiquetas; indique las etiquetas que respetar. Las clases de las probabilidades son el parámetro classes.</translation>
    </message>
    <message>
      <source>Regularising {grid}: {diffusion}.</source>
      <translation>Regularización de {grid}: {diffusion}.</translation>
    </message>
    <message>
      <source>No pixel has probabilities: the map is empty.</source>
      <translation>Ningún píxel tiene probabilidades: el mapa está vacío.</translation>
    </message>
    <message>
      <source>{share} have no probabilities, and get no class.</source>
      <translation>{share} no tienen probabilidades y no reciben clase.</translation>
    </message>
    <message>
      <source>{name} has 1 band; class probabilities have one band for each class. Choose the probabilities, not the class map or the confidence.</source>
      <translation>{name} tiene 1 banda; las probabilidades de clase tienen una banda por cada clase. Elija las probabilidades, no el mapa de clases ni la confianza.</translation>
    </message>
    <message>
      <source>The probabilities {name} are on another grid ({found}) than the scene ({grid}). {difference}</source>
      <translation>Las probabilidades {name} están en otra rejilla ({found}) que la escena ({grid}). {difference}</translation>
    </message>
    <message>
      <source>probabilities</source>
      <translation>probabilidades</translation>
    </message>
    <message>
      <source>No class of the labels {name} is one of the probabilities ({classes}); choose the labels that the model was trained with.</source>
      <translation>Ninguna clase de las etiquetas {name} es una de las probabilidades ({classes}); elija las etiquetas con las que se entrenó el modelo.</translation>
    </message>
    <message>
      <source>The probabilities have no band for {classes}; the pixels of these labels are not held.</source>
      <translation>Las probabilidades no tienen banda para {classes}; los píxeles de estas etiquetas no se respetan.</translation>
    </message>
    <message>
      <source>The map is held to the labels {labels}: accuracies at these pixels and near them are too high. Assess it with labels that are far from them.</source>
      <translation>El mapa respeta las etiquetas {labels}: las exactitudes en estos píxeles y cerca de ellos son demasiado altas. Evalúelo con etiquetas alejadas de ellos.</translation>
    </message>
    <message>
      <source>The probabilities {probabilities} are regularised already ({strength}); they are regularised once more.</source>
      <translation>Las probabilidades {probabilities} ya están regularizadas ({strength}); se regularizan una vez más.</translation>
    </message>
    <message>
      <source>The wanted bands are given {count} times; give one of like, model and wavelengths.</source>
      <translation>Las bandas deseadas se han indicado {count} veces; indique uno solo de like, model y wavelengths.</translation>
    </message>
    <message>
      <source>The bands were resampled: {resampled}.</source>
      <translation>Las bandas se han remuestreado: {resampled}.</translation>
    </message>
    <message>
      <source>Nothing limits the labels; give per_class, per_polygon, balanced or pure.</source>
      <translation>Nada limita las etiquetas; indique per_class, per_polygon, balanced o pure.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Extrayendo la muestra</translation>
    </message>
    <message>
      <source>Writing the labels</source>
      <translation>Escribiendo las etiquetas</translation>
    </message>
    <message>
      <source>{name} {count} of {total}</source>
      <translation>{name} {count} de {total}</translation>
    </message>
    <message>
      <source>Left out: {purity}. By class: {listed}.</source>
      <translation>Excluidos: {purity}. Por clase: {listed}.</translation>
    </message>
    <message>
      <source>Pixels that were drawn: {counts}.</source>
      <translation>Píxeles extraídos: {counts}.</translation>
    </message>
    <message>
      <source>The design {design} has no strata; leave out strata, or choose the design stratified.</source>
      <translation>El diseño {design} no tiene estratos; no indique strata, o elija el diseño stratified.</translation>
    </message>
    <message>
      <source>The allocation optimal finds the sample size itself; leave out sample_size, or choose the allocation neyman.</source>
      <translation>La asignación optimal determina por sí misma el tamaño de la muestra; omita sample_size, o elija la asignación neyman.</translation>
    </message>
    <message>
      <source>class_standard_error is for the allocation optimal, not {allocation}; choose optimal, or leave it out.</source>
      <translation>class_standard_error es para la asignación optimal, no para {allocation}; elija optimal, o no lo indique.</translation>
    </message>
    <message>
      <source>Writing the point layer</source>
      <translation>Escribiendo la capa de puntos</translation>
    </message>
    <message>
      <source>"{part}" in class_accuracies is no class with an accuracy between 0 and 1; write for example "1: 0.7, Oats: 0.9".</source>
      <translation>«{part}» en class_accuracies no es una clase con una exactitud entre 0 y 1; escriba por ejemplo «1: 0.7, Oats: 0.9».</translation>
    </message>
    <message>
      <source>class_accuracies names the class "{name}", which the strata do not have; they have {listed}.</source>
      <translation>class_accuracies nombra la clase «{name}», que los estratos no tienen; tienen: {listed}.</translation>
    </message>
    <message>
      <source>no names, so give codes</source>
      <translation>ningún nombre, así que indique códigos</translation>
    </message>
    <message>
      <source>The design {design} has no strata; class_accuracies is not used.</source>
      <translation>El diseño {design} no tiene estratos; class_accuracies no se usa.</translation>
    </message>
    <message>
      <source>class_accuracies names {code}, but no pixel of the area of interest is in this stratum; the accuracy is not used.</source>
      <translation>class_accuracies nombra {code}, pero ningún píxel del área de interés está en este estrato; la exactitud no se usa.</translation>
    </message>
    <message>
      <source>class_accuracies names {codes}, but no pixel of the area of interest is in these strata; the accuracy is not used.</source>
      <translation>class_accuracies nombra {codes}, pero ningún píxel del área de interés está en estos estratos; la exactitud no se usa.</translation>
    </message>
    <message>
      <source>All strata have the same expected accuracy, so the allocation follows their area. Give class_accuracies if some classes are harder than others.</source>
      <translation>Todos los estratos tienen la misma exactitud esperada, así que la asignación sigue su superficie. Indique class_accuracies si algunas clases son más difíciles que otras.</translation>
    </message>
    <message>
      <source>{name} ({count} of {wanted})</source>
      <translation>{name} ({count} de {wanted})</translation>
    </message>
    <message>
      <source>the area</source>
      <translation>el área</translation>
    </message>
    <message>
      <source>The minimum distance of {min_distance:g} pixels leaves too few pixels in {names}; give a smaller distance.</source>
      <translation>La distancia mínima de {min_distance:g} píxeles deja muy pocos píxeles en {names}; indique una distancia menor.</translation>
    </message>
    <message>
      <source>With a minimum distance, pixels near drawn ones cannot be drawn. So the inclusion probabilities are approximate, and intervals tend to be too wide.</source>
      <translation>Con una distancia mínima no se pueden extraer píxeles cercanos a los ya extraídos. Por eso las probabilidades de inclusión son aproximadas y los intervalos tienden a ser demasiado anchos.</translation>
    </message>
    <message>
      <source>A grid with a spacing of {spacing:.0f} pixels has {count} point in the area; draw more points, or choose the design simple.</source>
      <translation>Una rejilla con una separación de {spacing:.0f} píxeles tiene {count} punto en el área; extraiga más puntos, o elija el diseño simple.</translation>
    </message>
    <message>
      <source>The points are {spacing:.1f} pixels apart. The variance of a single grid cannot be known exactly; if you need intervals of exactly 95 %, choose the design cells.</source>
      <translation>Los puntos están a {spacing:.1f} píxeles unos de otros. La varianza de una sola rejilla no se puede conocer con exactitud; si necesita intervalos de exactamente el 95 %, elija el diseño cells.</translation>
    </message>
    <message>
      <source>Cells of {height} x {width} pixels have {count} point in the area; draw more points, or choose the design simple.</source>
      <translation>Las celdas de {height} x {width} píxeles tienen {count} punto en el área; extraiga más puntos, o elija el diseño simple.</translation>
    </message>
    <message>
      <source>The cells have {height} x {width} pixels, with two points in each.</source>
      <translation>Las celdas tienen {height} x {width} píxeles, con dos puntos en cada una.</translation>
    </message>
    <message>
      <source>The area has one cluster of {cluster_size} x {cluster_size} pixels; choose smaller clusters, or the design simple.</source>
      <translation>El área tiene un conglomerado de {cluster_size} x {cluster_size} píxeles; elija conglomerados menores, o el diseño simple.</translation>
    </message>
    <message>
      <source>{count} of {num_blocks} clusters were drawn.</source>
      <translation>Se extrajeron {count} de {num_blocks} conglomerados.</translation>
    </message>
    <message>
      <source>Points of one cluster are often right or wrong together, so the standard error will be larger than the expected one, which is that of as many single points.</source>
      <translation>Los puntos de un conglomerado suelen ser correctos o erróneos a la vez, así que el error estándar será mayor que el esperado, que es el de otros tantos puntos individuales.</translation>
    </message>
    <message>
      <source>{pixels:,} pixels</source>
      <translation>{pixels:,} píxeles</translation>
    </message>
    <message>
      <source>{pixels:,} pixels, {hectares:,.1f} ha</source>
      <translation>{pixels:,} píxeles, {hectares:,.1f} ha</translation>
    </message>
    <message>
      <source>{name}: {points} points of {size}; expected accuracy {accuracy:g}.</source>
      <translation>{name}: {points} puntos de {size}; exactitud esperada {accuracy:g}.</translation>
    </message>
    <message>
      <source>{total} points. The expected standard error of the overall accuracy is {error:.2f} percentage points, so its 95 % interval is about {half_width:.1f} percentage points to either side.</source>
      <translation>{total} puntos. El error estándar esperado de la exactitud global es de {error:.2f} puntos porcentuales, así que su intervalo del 95 % es de unos {half_width:.1f} puntos porcentuales a cada lado.</translation>
    </message>
    <message>
      <source>{num_without_class:,} pixels without a class or stratum are not in the sample; the assessment does not hold for them.</source>
      <translation>{num_without_class:,} píxeles sin clase o estrato no están en la muestra; la evaluación no vale para ellos.</translation>
    </message>
    <message>
      <source>No output is given; give a report or a JSON file.</source>
      <translation>No se ha indicado ninguna salida; indique un informe o un archivo JSON.</translation>
    </message>
    <message>
      <source>{share} are nodata, NaN or masked in one band or more.</source>
      <translation>{share} son nodata, NaN o están enmascarados en una o más bandas.</translation>
    </message>
    <message>
      <source>Bands to leave out: {bad_bands}. Bands for Train: {good_bands}.</source>
      <translation>Bandas que excluir: {bad_bands}. Bandas para «Entrenar una red»: {good_bands}.</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Escribiendo el informe</translation>
    </message>
    <message>
      <source>The fractions for training, validation and test add up to {total:.2f}; at most 1 fits.</source>
      <translation>Las proporciones para entrenamiento, validación y prueba suman {total:.2f}; pueden sumar como máximo 1.</translation>
    </message>
    <message>
      <source>Validation pixels are asked for; give output_validation or set validation_fraction to 0.</source>
      <translation>Se piden píxeles de validación; indique output_validation, o ponga validation_fraction a 0.</translation>
    </message>
    <message>
      <source>No validation pixels are asked for (validation_fraction is 0); leave out output_validation, or give a share above 0.</source>
      <translation>No se piden píxeles de validación (validation_fraction es 0); omita output_validation, o indique una proporción mayor que 0.</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}; it must be odd, so that a patch has a centre pixel.</source>
      <translation>El tamaño de parche es {patch_size}; debe ser impar, para que un parche tenga un píxel central.</translation>
    </message>
    <message>
      <source>Splitting</source>
      <translation>Dividiendo</translation>
    </message>
    <message>
      <source>Writing the labels of each subset</source>
      <translation>Escribiendo las etiquetas de cada subconjunto</translation>
    </message>
    <message>
      <source>No split was found with two training pixels of each class: {lonely} would have one, and training needs two. Label more of it, or take a narrower guard band, merge it with another class, or remove it from the labels.</source>
      <translation>No se encontró ninguna división con dos píxeles de entrenamiento de cada clase: {lonely} tendría uno, y el entrenamiento necesita dos. Etiquete más píxeles de ella, use una franja de guarda más estrecha, únala con otra clase, o quítela de las etiquetas.</translation>
    </message>
    <message>
      <source>No split was found with two training pixels of each class: {lonely} would have one, and training needs two. Label more of it, merge it with another class, or remove it from the labels.</source>
      <translation>No se encontró ninguna división con dos píxeles de entrenamiento de cada clase: {lonely} tendría uno, y el entrenamiento necesita dos. Etiquete más píxeles de ella, únala con otra clase, o quítela de las etiquetas.</translation>
    </message>
    <message>
      <source>Blocks of {block_size} pixels, guard band of {guard} pixels.</source>
      <translation>Bloques de {block_size} píxeles, franja de guarda de {guard} píxeles.</translation>
    </message>
    <message>
      <source>All {num_drawn} pixels that were drawn are near labels; choose a smaller minimum distance, or another area of interest.</source>
      <translation>Los {num_drawn} píxeles extraídos están cerca de etiquetas; elija una distancia mínima menor, u otra área de interés.</translation>
    </message>
    <message>
      <source>Choosing pixels</source>
      <translation>Eligiendo píxeles</translation>
    </message>
    <message>
      <source>The area of interest lies outside the scene; choose polygons in the scene, or check the CRS of both.</source>
      <translation>El área de interés está fuera de la escena; elija polígonos dentro de la escena, o compruebe el SRC de ambas.</translation>
    </message>
    <message>
      <source>None of the pixels that were drawn lies in the area of interest; draw more candidates, or choose larger polygons.</source>
      <translation>Ninguno de los píxeles extraídos está en el área de interés; extraiga más candidatos, o elija polígonos más grandes.</translation>
    </message>
    <message>
      <source>Only {num_pixels} of {count} pixels are suggested: the others would be nearer than {min_distance} pixels to each other or to labels. Choose a smaller distance, or draw more candidates.</source>
      <translation>Solo se sugieren {num_pixels} de {count} píxeles: los demás estarían a menos de {min_distance} píxeles unos de otros o de etiquetas. Elija una distancia menor, o extraiga más candidatos.</translation>
    </message>
    <message>
      <source>{num_pixels} of {num_candidates} pixels are suggested, with a mean margin of {margin:.2f} between the first two classes (all compared pixels: {mean:.2f}). Predicted classes: {listed}.</source>
      <translation>Se sugieren {num_pixels} de {num_candidates} píxeles, con un margen medio de {margin:.2f} entre las dos primeras clases (todos los píxeles comparados: {mean:.2f}). Clases predichas: {listed}.</translation>
    </message>
    <message>
      <source>{share:.1f} % of the compared pixels are unlike the training data; {num_unlike} of them are suggested.</source>
      <translation>El {share:.1f} % de los píxeles comparados es distinto de los datos de entrenamiento; se sugieren {num_unlike} de ellos.</translation>
    </message>
    <message>
      <source>Fill in the field "{field}", and give the layer to Train together with your other labels.</source>
      <translation>Rellene el campo «{field}», e indique la capa en «Entrenar una red» junto con sus otras etiquetas.</translation>
    </message>
    <message>
      <source>Training {title} on {device}: {num_train} training and {num_validation} validation pixels, {num_class_table} classes, {patches}.</source>
      <translation>Entrenamiento de {title} en {device}: {num_train} píxeles de entrenamiento y {num_validation} de validación, {num_class_table} clases, {patches}.</translation>
    </message>
    <message>
      <source>Test: overall accuracy {overall_accuracy:.2f} %{interval} on {num_pixels} pixels, split "{split_kind}"; {overlap:.1f} % of the test patches touch a training pixel.</source>
      <translation>Prueba: exactitud global {overall_accuracy:.2f} %{interval} en {num_pixels} píxeles, división «{split_kind}»; el {overlap:.1f} % de los parches de prueba tocan un píxel de entrenamiento.</translation>
    </message>
    <message>
      <source>{settings} has settings of {network}, and the network is {params_network}: these settings are not used. To use them, do not name a network.</source>
      <translation>{settings} tiene ajustes de {network}, y la red es {params_network}: estos ajustes no se usan. Para usarlos, no indique ninguna red.</translation>
    </message>
    <message>
      <source>the {origin}</source>
      <translation>{origin}</translation>
    </message>
    <message>
      <source>trial {number}</source>
      <translation>ensayo {number}</translation>
    </message>
    <message>
      <source>Network and settings are those of {source} in {settings}: {network}.</source>
      <translation>La red y los ajustes son los de {source} en {settings}: {network}.</translation>
    </message>
    <message>
      <source>{name} cannot be used ({place}: {problem}); choose a file as Tune wrote it.</source>
      <translation>{name} no se puede usar ({place}: {problem}); elija un archivo tal como lo escribió «Optimizar una red».</translation>
    </message>
    <message>
      <source>No network is named, but settings of a network are given ({listed}): {default_network} is trained. Without these settings, the method is chosen automatically.</source>
      <translation>No se indica ninguna red, pero sí ajustes de una red ({listed}): se entrena {default_network}. Sin estos ajustes, el método se elige automáticamente.</translation>
    </message>
    <message>
      <source>The pixels of {name} cannot share computation in training; choose one of {listed}, or train on patches.</source>
      <translation>Los píxeles de {name} no pueden compartir cálculos en el entrenamiento; elija una de {listed}, o entrene con parches.</translation>
    </message>
    <message>
      <source>The network is chosen automatically, but settings of a network are given: {listed}. Leave them out, or name the network.</source>
      <translation>La red se elige automáticamente, pero se han indicado ajustes de una red: {listed}. No los indique, o nombre la red.</translation>
    </message>
    <message>
      <source>Training {title} again with the chosen settings, on all labelled pixels, {num_validation} held-out ones among them.</source>
      <translation>Se entrena {title} otra vez con los ajustes elegidos, con todos los píxeles etiquetados, también los {num_validation} reservados.</translation>
    </message>
    <message>
      <source>Training of {name}</source>
      <translation>Entrenamiento de {name}</translation>
    </message>
    <message>
      <source>Tuning needs the package optuna, which is not installed; run “Set up the processing environment” to repair it, or install it there (pip install "optuna&gt;=5").</source>
      <translation>La optimización necesita el paquete optuna, que no está instalado; ejecute «Configurar el entorno de procesamiento» para repararlo, o instálelo en él (pip install "optuna&gt;=5").</translation>
    </message>
    <message>
      <source>The scene has {num_bands} bands to use, but the smallest number of components is {components}; choose fewer components.</source>
      <translation>La escena tiene {num_bands} bandas utilizables, pero el menor número de componentes es {components}; elija menos componentes.</translation>
    </message>
    <message>
      <source>The scene has {num_bands} bands to use; larger numbers of components are not tried.</source>
      <translation>La escena tiene {num_bands} bandas utilizables; no se prueban números mayores de componentes.</translation>
    </message>
    <message>
      <source>{both} validation pixels are test pixels: the test would choose the settings. Give validation labels without test pixels, or none; then validation pixels are held out of the training labels.</source>
      <translation>{both} píxeles de validación son píxeles de prueba: la prueba elegiría los ajustes. Indique etiquetas de validación sin píxeles de prueba, o ninguna; entonces se reservan píxeles de validación de las etiquetas de entrenamiento.</translation>
    </message>
    <message>
      <source>Split with a guard band of at least {guard} pixels, or give no validation labels.</source>
      <translation>Divida con una franja de guarda de al menos {guard} píxeles, o no indique etiquetas de validación.</translation>
    </message>
    <message>
      <source>Patches of these sizes hold training pixels around validation pixels: {listed}. Larger patches are favoured, and the accuracies are optimistic. {remedy}</source>
      <translation>Los parches de estos tamaños contienen píxeles de entrenamiento alrededor de píxeles de validación: {listed}. Los parches mayores salen favorecidos, y las exactitudes son optimistas. {remedy}</translation>
    </message>
    <message>
      <source>The validation labels were split with a guard band of {guard} pixels. Patches of these sizes reach across it and are not tried (share of validation patches with training pixels): {listed}. {remedy}</source>
      <translation>Las etiquetas de validación se dividieron con una franja de guarda de {guard} píxeles. Los parches de estos tamaños la atraviesan y no se prueban (proporción de parches de validación con píxeles de entrenamiento): {listed}. {remedy}</translation>
    </message>
    <message>
      <source>labels that were not held out</source>
      <translation>etiquetas que no se reservaron</translation>
    </message>
    <message>
      <source>a training pixel</source>
      <translation>un píxel de entrenamiento</translation>
    </message>
    <message>
      <source>a validation pixel</source>
      <translation>un píxel de validación</translation>
    </message>
    <message>
      <source>test, not used by trials</source>
      <translation>prueba, no usada por los ensayos</translation>
    </message>
    <message>
      <source>Validation</source>
      <translation>Validación</translation>
    </message>
    <message>
      <source>Test, not used by trials</source>
      <translation>Prueba, no usada por los ensayos</translation>
    </message>
    <message>
      <source>{share:.1f} % touch {other}</source>
      <translation>el {share:.1f} % toca {other}</translation>
    </message>
    <message>
      <source>{name}: {num_pixels} pixels ({kind}); of their patches, {patch_size} x {patch_size} at most, {shares}.</source>
      <translation>{name}: {num_pixels} píxeles ({kind}); de sus parches, de como máximo {patch_size} x {patch_size}: {shares}.</translation>
    </message>
    <message>
      <source>The study {study} is resumed; it has {done} trials.</source>
      <translation>Se continúa el estudio {study}; tiene {done} ensayos.</translation>
    </message>
    <message>
      <source>Best: trial {number} of {total}, {network}, validation accuracy {accuracy:.2f} %{interval}. Train with {settings} as its settings{model}.</source>
      <translation>Mejor: ensayo {number} de {total}, {network}, exactitud de validación {accuracy:.2f} %{interval}. Entrene con {settings} como ajustes{model}.</translation>
    </message>
    <message>
      <source>; the model {name} is trained with them</source>
      <translation>; el modelo {name} está entrenado con ellos</translation>
    </message>
    <message>
      <source>Tuning of {name}</source>
      <translation>Optimización para {name}</translation>
    </message>
    <message>
      <source>Final model: </source>
      <translation>Modelo final: </translation>
    </message>
    <message>
      <source>linear discriminant analysis</source>
      <translation>análisis discriminante lineal</translation>
    </message>
    <message>
      <source>The network is not compared with {method}: {error}</source>
      <translation>La red no se compara con {method}: {error}</translation>
    </message>
    <message>
      <source>The network is not compared with {method}, which has no fit: {error}</source>
      <translation>La red no se compara con {method}, que no tiene ajuste: {error}</translation>
    </message>
    <message>
      <source>The network is not compared with the SVM, which has no fit: {error}</source>
      <translation>La red no se compara con la SVM, que no tiene ajuste: {error}</translation>
    </message>
    <message>
      <source>The confidence of the model is not calibrated: {num_where} validation pixels in {num_parts} parts of the scene do not tell how sure a map may be. Label more places.</source>
      <translation>La confianza del modelo no está calibrada: {num_where} píxeles de validación en {num_parts} partes de la escena no permiten saber lo seguro que puede ser un mapa. Etiquete más lugares.</translation>
    </message>
    <message>
      <source>Calibration: no temperature made the confidence better on parts of the validation pixels that did not choose it, so the confidence stays as it is. It differs from the accuracy by {error:.1f} percentage points on average. {meaning}</source>
      <translation>Calibración: ninguna temperatura mejoró la confianza en partes de los píxeles de validación que no la eligieron, así que la confianza queda como está. Difiere de la exactitud en {error:.1f} puntos porcentuales de media. {meaning}</translation>
    </message>
    <message>
      <source>Calibration: temperature {temperature:.3g}. On parts of the validation pixels that did not choose it, confidence and accuracy differ by {error:.1f} percentage points on average, without it by {error_before:.1f}. {meaning}</source>
      <translation>Calibración: temperatura {temperature:.3g}. En partes de los píxeles de validación que no la eligieron, confianza y exactitud difieren en {error:.1f} puntos porcentuales de media; sin ella, en {error_before:.1f}. {meaning}</translation>
    </message>
    <message>
      <source>so the test accuracy is optimistic for places that the network was not trained on</source>
      <translation>así que la exactitud de prueba es optimista para lugares en los que no se entrenó la red</translation>
    </message>
    <message>
      <source>so the validation accuracy is optimistic, and the choice of the best epoch favours overfitting</source>
      <translation>así que la exactitud de validación es optimista, y la elección de la mejor época favorece el sobreajuste</translation>
    </message>
    <message>
      <source>{share} of their patches hold a training pixel</source>
      <translation>{share} de sus parches contienen un píxel de entrenamiento</translation>
    </message>
    <message>
      <source>Split the labels in blocks or polygons.</source>
      <translation>Divida las etiquetas en bloques o polígonos.</translation>
    </message>
    <message>
      <source>The {name} pixels were drawn at random among the labelled ones, and {touching}: the network has seen their surroundings, {effect}.</source>
      <translation>Los píxeles de «{name}» se extrajeron al azar entre los etiquetados, y {touching}: la red ha visto su entorno, {effect}.</translation>
    </message>
    <message>
      <source>many are neighbours of training pixels</source>
      <translation>muchos son vecinos de píxeles de entrenamiento</translation>
    </message>
    <message>
      <source>Split the labels in blocks or polygons, with a guard band of at least {guard} pixels, half of the patch.</source>
      <translation>Divida las etiquetas en bloques o polígonos, con una franja de guarda de al menos {guard} píxeles, la mitad del parche.</translation>
    </message>
    <message>
      <source>Split the labels.</source>
      <translation>Divida las etiquetas.</translation>
    </message>
    <message>
      <source>The {name} pixels lie beside training pixels: {touching}, {effect}.</source>
      <translation>Los píxeles de «{name}» están junto a píxeles de entrenamiento: {touching}, {effect}.</translation>
    </message>
    <message>
      <source>Split the labels with a guard band of at least {guard} pixels, half of the patch.</source>
      <translation>Divida las etiquetas con una franja de guarda de al menos {guard} píxeles, la mitad del parche.</translation>
    </message>
    <message>
      <source>Make the subsets with Split labels, in blocks or polygons, or make sure that no field is in both.</source>
      <translation>Cree los subconjuntos con «Dividir etiquetas», en bloques o polígonos, o asegúrese de que ningún campo está en ambos.</translation>
    </message>
    <message>
      <source>The {name} labels do not say how they were split from the training labels. If both are from the same fields or polygons, the accuracy is optimistic even if no patch holds a training pixel.</source>
      <translation>Las etiquetas de «{name}» no indican cómo se separaron de las de entrenamiento. Si ambas son de los mismos campos o polígonos, la exactitud es optimista aunque ningún parche contenga un píxel de entrenamiento.</translation>
    </message>
    <message>
      <source>{accuracy}{interval} on {num_pixels} {name} pixels (network: {of_network})</source>
      <translation>{accuracy}{interval} en {num_pixels} píxeles de «{name}» (red: {of_network})</translation>
    </message>
    <message>
      <source> of single spectra, fitted to {num_train} training pixels,</source>
      <translation> de espectros individuales, ajustado a {num_train} píxeles de entrenamiento,</translation>
    </message>
    <message>
      <source>{method}{fitted} reaches an overall accuracy of {reached}</source>
      <translation>{method}{fitted} alcanza una exactitud global de {reached}</translation>
    </message>
    <message>
      <source>For comparison, {methods}.</source>
      <translation>Como comparación, {methods}.</translation>
    </message>
    <message>
      <source>Check the labels with “Check labels”, and label more pixels.</source>
      <translation>Compruebe las etiquetas con «Comprobar etiquetas», y etiquete más píxeles.</translation>
    </message>
    <message>
      <source>The validation kappa is {kappa:.2f}: the model is hardly better than chance.</source>
      <translation>El kappa de validación es {kappa:.2f}: el modelo apenas es mejor que el azar.</translation>
    </message>
    <message>
      <source>Train with more steps (more epochs, smaller batches) or more pixels, or compare with the baselines svm and random_forest.</source>
      <translation>Entrene con más pasos (más épocas, lotes más pequeños) o más píxeles, o compare con los métodos de referencia svm y random_forest.</translation>
    </message>
    <message>
      <source>The validation kappa is {kappa:.2f}: the network is hardly better than chance.</source>
      <translation>El kappa de validación es {kappa:.2f}: la red apenas es mejor que el azar.</translation>
    </message>
    <message>
      <source>Train with more epochs or smaller batches.</source>
      <translation>Entrene con más épocas o lotes más pequeños.</translation>
    </message>
    <message>
      <source>The training had {num_steps} steps only: {num_epochs} epochs of {num_pixels} pixels in batches of {batch_size}.</source>
      <translation>El entrenamiento tuvo solo {num_steps} pasos: {num_epochs} épocas de {num_pixels} píxeles en lotes de {batch_size}.</translation>
    </message>
    <message>
      <source>The validation pixels decided which of {num_epochs} epochs is kept</source>
      <translation>Los píxeles de validación decidieron cuál de {num_epochs} épocas se conserva</translation>
    </message>
    <message>
      <source>The validation pixels were used while the model was made</source>
      <translation>Los píxeles de validación se usaron mientras se hacía el modelo</translation>
    </message>
    <message>
      <source>Give test labels, or assess the class map against labels that were not used here.</source>
      <translation>Indique etiquetas de prueba, o evalúe el mapa de clases con etiquetas que no se usaron aquí.</translation>
    </message>
    <message>
      <source>{chosen}, so their accuracy is slightly optimistic. Without test labels it is unknown by how much.</source>
      <translation>{chosen}, así que su exactitud es ligeramente optimista. Sin etiquetas de prueba no se sabe cuánto.</translation>
    </message>
    <message>
      <source>Report the accuracy on the test pixels, which were evaluated once, after training.</source>
      <translation>Informe de la exactitud en los píxeles de prueba, que se evaluaron una sola vez, tras el entrenamiento.</translation>
    </message>
    <message>
      <source>{chosen}, so their accuracy is slightly optimistic.</source>
      <translation>{chosen}, así que su exactitud es ligeramente optimista.</translation>
    </message>
    <message>
      <source>Label more of them, and do not compare models by these classes.</source>
      <translation>Etiquete más de ellas, y no compare modelos por estas clases.</translation>
    </message>
    <message>
      <source>Some classes have fewer than {few} {name} pixels: {classes}. Their accuracies are mostly chance, and the average accuracy counts each of them as much as a large class.</source>
      <translation>Algunas clases tienen menos de {few} píxeles de «{name}»: {classes}. Sus exactitudes son en gran parte azar, y la exactitud media cuenta cada una tanto como una clase grande.</translation>
    </message>
    <message>
      <source>Label them in a second place, so that a split can give some pixels to each subset.</source>
      <translation>Etiquételas en un segundo lugar, para que una división pueda dar píxeles a cada subconjunto.</translation>
    </message>
    <message>
      <source>Some classes have no {name} pixel: {classes}. The {name} accuracies say nothing about them.</source>
      <translation>Algunas clases no tienen ningún píxel de «{name}»: {classes}. Las exactitudes de «{name}» no dicen nada de ellas.</translation>
    </message>
    <message>
      <source>Give them training pixels, or leave them out.</source>
      <translation>Déles píxeles de entrenamiento, o exclúyalas.</translation>
    </message>
    <message>
      <source>Some classes have {name} pixels, but no training pixels: {classes}. All of these pixels count as wrong, so the accuracies are lower than on the classes that the network knows.</source>
      <translation>Algunas clases tienen píxeles de «{name}», pero no de entrenamiento: {classes}. Todos estos píxeles cuentan como erróneos, así que las exactitudes son menores que en las clases que la red conoce.</translation>
    </message>
    <message>
      <source>Trust the test. Validation pixels from more places, or another seed of the split, show how much of the difference is chance.</source>
      <translation>Confíe en la prueba. Píxeles de validación de más lugares, u otra semilla de la división, muestran cuánto de la diferencia es azar.</translation>
    </message>
    <message>
      <source>The validation accuracy ({reached}) is higher than the test accuracy ({tested}).</source>
      <translation>La exactitud de validación ({reached}) es mayor que la de prueba ({tested}).</translation>
    </message>
    <message>
      <source>Train with other seeds of the split before you rely on either.</source>
      <translation>Entrene con otras semillas de la división antes de confiar en cualquiera de las dos.</translation>
    </message>
    <message>
      <source>The test accuracy ({tested}) is higher than the validation accuracy ({reached}): the pixels are of different places, or one of the subsets is small.</source>
      <translation>La exactitud de prueba ({tested}) es mayor que la de validación ({reached}): los píxeles son de lugares distintos, o uno de los subconjuntos es pequeño.</translation>
    </message>
    <message>
      <source>Label more places rather than more pixels of the same place. Augmentation and spectral noise help too.</source>
      <translation>Etiquete más lugares en vez de más píxeles del mismo lugar. El aumento de datos y el ruido espectral también ayudan.</translation>
    </message>
    <message>
      <source>The training accuracy ({accuracy}) is much higher than the validation accuracy ({reached}): the network overfits its training pixels.</source>
      <translation>La exactitud de entrenamiento ({accuracy}) es mucho mayor que la de validación ({reached}): la red se sobreajusta a sus píxeles de entrenamiento.</translation>
    </message>
    <message>
      <source>Train with more epochs.</source>
      <translation>Entrene con más épocas.</translation>
    </message>
    <message>
      <source>The best epoch is the last one that was allowed ({limit}), so more epochs may give a better validation.</source>
      <translation>La mejor época es la última permitida ({limit}), así que más épocas pueden dar una validación mejor.</translation>
    </message>
    <message>
      <source>If the new scene is of another season or sensor, compare with a model that is trained on it alone.</source>
      <translation>Si la escena nueva es de otra estación o sensor, compare con un modelo entrenado solo con ella.</translation>
    </message>
    <message>
      <source>{reduction} are those of the model that was fine-tuned, fitted on {fitted_on}.</source>
      <translation>{reduction} son los del modelo que se ajustó, calculados con {fitted_on}.</translation>
    </message>
    <message>
      <source>Expect lower accuracies in another scene, and assess the map there.</source>
      <translation>Espere exactitudes menores en otra escena, y evalúe allí el mapa.</translation>
    </message>
    <message>
      <source>Components were fitted on {fitted_on}, validation and test pixels included, but without their labels. The accuracies hold for this scene.</source>
      <translation>Las componentes se ajustaron con {fitted_on}, incluidos los píxeles de validación y de prueba, pero sin sus etiquetas. Las exactitudes valen para esta escena.</translation>
    </message>
    <message>
      <source>Scaling and PCA were fitted on all valid pixels of the scene, validation and test pixels included, but without labels. The accuracies hold for this scene.</source>
      <translation>La escala y la PCA se ajustaron con todos los píxeles válidos de la escena, incluidos los de validación y de prueba, pero sin etiquetas. Las exactitudes valen para esta escena.</translation>
    </message>
    <message>
      <source>The scaling of the bands was fitted on all valid pixels of the scene, validation and test pixels included, but without labels. The accuracies hold for this scene.</source>
      <translation>La escala de las bandas se ajustó con todos los píxeles válidos de la escena, incluidos los de validación y de prueba, pero sin etiquetas. Las exactitudes valen para esta escena.</translation>
    </message>
    <message>
      <source>Scaling and PCA</source>
      <translation>La escala y la PCA</translation>
    </message>
    <message>
      <source>Scaling and {components}</source>
      <translation>La escala y las {components}</translation>
    </message>
    <message>
      <source>The checkpoint {name} belongs to a training with other data or settings; this training starts from the beginning.</source>
      <translation>El punto de control {name} pertenece a un entrenamiento con otros datos o ajustes; este entrenamiento empieza desde el principio.</translation>
    </message>
    <message>
      <source>The checkpoint {name} is damaged ({error}); this training starts from the beginning.</source>
      <translation>El punto de control {name} está dañado ({error}); este entrenamiento empieza desde el principio.</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>época</translation>
    </message>
    <message>
      <source>train</source>
      <translation>entrenamiento</translation>
    </message>
    <message>
      <source>kept: epoch {best}</source>
      <translation>conservada: época {best}</translation>
    </message>
    <message>
      <source>single steps from {low:.3g} to {high:.3g}</source>
      <translation>pasos individuales de {low:.3g} a {high:.3g}</translation>
    </message>
    <message>
      <source>epoch {epoch:g}, {name}: {value:.4g}</source>
      <translation>época {epoch:g}, {name}: {value:.4g}</translation>
    </message>
    <message>
      <source>no setting to choose</source>
      <translation>ningún ajuste que elegir</translation>
    </message>
    <message>
      <source>{title} is fitted at once, not in epochs: these settings are not used: {listed}.</source>
      <translation>{title} se ajusta de una vez, no por épocas: no se usan estos ajustes: {listed}.</translation>
    </message>
    <message>
      <source>{settings}; validation accuracy {accuracy:.1f} %</source>
      <translation>{settings}; exactitud de validación {accuracy:.1f} %</translation>
    </message>
    <message>
      <source>Chosen from {num_candidates} candidates: {reached}.</source>
      <translation>Elegido de {num_candidates} candidatos: {reached}.</translation>
    </message>
    <message>
      <source>Fitted: {reached}.</source>
      <translation>Ajustado: {reached}.</translation>
    </message>
    <message>
      <source>{title} is fitted to {num_drawn} of the {num_train} training pixels, the same share of each class: with all of them, its fit would take too long.</source>
      <translation>{title} se ajusta a {num_drawn} de los {num_train} píxeles de entrenamiento, con la misma proporción de cada clase: con todos, el ajuste tardaría demasiado.</translation>
    </message>
    <message>
      <source>{title} cannot be fitted to these {num_pixels} training pixels: {error} Give more labels, or choose another network.</source>
      <translation>{title} no se puede ajustar a estos {num_pixels} píxeles de entrenamiento: {error} Indique más etiquetas, o elija otra red.</translation>
    </message>
    <message>
      <source>Fitting {number} of {count}: {settings}</source>
      <translation>Ajuste {number} de {count}: {settings}</translation>
    </message>
    <message>
      <source>{fitting}; best validation accuracy so far {best:.1f} %</source>
      <translation>{fitting}; mejor exactitud de validación hasta ahora {best:.1f} %</translation>
    </message>
    <message>
      <source>Fitting again: {settings}</source>
      <translation>Ajustando de nuevo: {settings}</translation>
    </message>
    <message>
      <source>The model file does not keep the places of its training pixels, so that Assess cannot tell them from test pixels: {error}</source>
      <translation>El archivo de modelo no guarda los lugares de sus píxeles de entrenamiento, así que «Evaluar un mapa de clases» no puede distinguirlos de los de prueba: {error}</translation>
    </message>
    <message>
      <source>Comparing {num_candidates} settings in {num_folds} folds</source>
      <translation>Comparando {num_candidates} ajustes en {num_folds} pliegues</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>The interrupted training resumes after epoch {num_history}.</source>
      <translation>El entrenamiento interrumpido continúa después de la época {num_history}.</translation>
    </message>
    <message>
      <source>The loss became {loss} in epoch {epoch}; choose a smaller learning rate (it was {rate:g}) or standardise the bands.</source>
      <translation>La pérdida pasó a ser {loss} en la época {epoch}; elija una tasa de aprendizaje menor (era {rate:g}) o estandarice las bandas.</translation>
    </message>
    <message>
      <source>The graphics card has too little memory for batches of {batch_size} patches; choose smaller batches or patches.</source>
      <translation>La tarjeta gráfica no tiene memoria suficiente para lotes de {batch_size} parches; elija lotes o parches menores.</translation>
    </message>
    <message>
      <source>Epoch {epoch} of at most {epochs}: loss {loss:.3f}</source>
      <translation>Época {epoch} de {epochs} como máximo: pérdida {loss:.3f}</translation>
    </message>
    <message>
      <source>{message}, validation accuracy {accuracy:.1f} %, best {best:.1f} %</source>
      <translation>{message}, exactitud de validación {accuracy:.1f} %, la mejor {best:.1f} %</translation>
    </message>
    <message>
      <source>No valid training pixel is left of {listed}; label more pixels of it, or give validation labels of your own.</source>
      <translation>No queda ningún píxel de entrenamiento válido de {listed}; etiquete más píxeles, o indique etiquetas de validación propias.</translation>
    </message>
    <message>
      <source>No valid validation pixel with a class of the training labels is left; label more of the scene.</source>
      <translation>No queda ningún píxel de validación válido con una clase de las etiquetas de entrenamiento; etiquete más de la escena.</translation>
    </message>
    <message>
      <source>No valid test pixel with a class of the training labels is left; label more of the scene.</source>
      <translation>No queda ningún píxel de prueba válido con una clase de las etiquetas de entrenamiento; etiquete más de la escena.</translation>
    </message>
    <message>
      <source>all valid pixels of the training scene, without labels</source>
      <translation>todos los píxeles válidos de la escena de entrenamiento, sin etiquetas</translation>
    </message>
    <message>
      <source>the training pixels and their classes; scaling on all valid pixels of the scene</source>
      <translation>los píxeles de entrenamiento y sus clases; la escala con todos los píxeles válidos de la escena</translation>
    </message>
    <message>
      <source>patches of {size} x {size}, {inputs}</source>
      <translation>parches de {size} x {size}, {inputs}</translation>
    </message>
    <message>
      <source>Only band {band} would be used; choose at least two bands.</source>
      <translation>Solo se usaría la banda {band}; elija al menos dos bandas.</translation>
    </message>
    <message>
      <source>{title} takes spectra as they are, and normalises them itself; leave out the pretreatment.</source>
      <translation>{title} toma los espectros como son y los normaliza; no indique ningún pretratamiento.</translation>
    </message>
    <message>
      <source>{num_pixels} training pixels are few: with the recipe, the training would have {recipe_steps} steps. It has {num_steps} steps instead: at most {epochs} epochs (recipe: {recipe_epochs}), batches of {batch_size} ({recipe_batch_size}), patience {patience} ({recipe_patience}).</source>
      <translation>{num_pixels} píxeles de entrenamiento son pocos: con la receta, el entrenamiento tendría {recipe_steps} pasos. En su lugar tiene {num_steps} pasos: como máximo {epochs} épocas (receta: {recipe_epochs}), lotes de {batch_size} ({recipe_batch_size}), paciencia {patience} ({recipe_patience}).</translation>
    </message>
    <message>
      <source>{network} uses the bands themselves: the reduction {reduction} is not used.</source>
      <translation>{network} usa las propias bandas: la reducción {reduction} no se usa.</translation>
    </message>
    <message>
      <source>{network} uses the bands themselves: the number of components is not used.</source>
      <translation>{network} usa las propias bandas: el número de componentes no se usa.</translation>
    </message>
    <message>
      <source>Discriminant components have the spread within a class as their unit: whiten is not used.</source>
      <translation>Las componentes discriminantes tienen como unidad la dispersión dentro de una clase: whiten no se usa.</translation>
    </message>
    <message>
      <source>The scene has {num_bands} bands to use: {num_bands} components instead of {components}.</source>
      <translation>La escena tiene {num_bands} bandas utilizables: {num_bands} componentes en lugar de {components}.</translation>
    </message>
    <message>
      <source>{count} bands</source>
      <translation>{count} bandas</translation>
    </message>
    <message>
      <source>{num_components} {kind}components of {num_bands} bands and the spectrum</source>
      <translation>{num_components} componentes {kind}de {num_bands} bandas y el espectro</translation>
    </message>
    <message>
      <source>{num_components} {kind}components of {num_bands} bands</source>
      <translation>{num_components} componentes {kind}de {num_bands} bandas</translation>
    </message>
    <message>
      <source>{network}, scene {scene}, seed {seed}.</source>
      <translation>{network}, escena {scene}, semilla {seed}.</translation>
    </message>
    <message>
      <source>Spatial units of the test pixels: {units}. The 95 % intervals count units, not pixels.</source>
      <translation>Unidades espaciales de los píxeles de prueba: {units}. Los intervalos del 95 % cuentan unidades, no píxeles.</translation>
    </message>
    <message>
      <source>Spatial units of the validation pixels: {units}. The 95 % intervals count units, not pixels.</source>
      <translation>Unidades espaciales de los píxeles de validación: {units}. Los intervalos del 95 % cuentan unidades, no píxeles.</translation>
    </message>
    <message>
      <source>No test labels were given.</source>
      <translation>No se indicaron etiquetas de prueba.</translation>
    </message>
    <message>
      <source>This model was fitted at once, not in steps, so there is no curve.</source>
      <translation>Este modelo se ajustó de una vez, no por pasos, así que no hay curva.</translation>
    </message>
    <message>
      <source>Validation: confusion matrix</source>
      <translation>Validación: matriz de confusión</translation>
    </message>
    <message>
      <source>Confusion matrix of the validation pixels</source>
      <translation>Matriz de confusión de los píxeles de validación</translation>
    </message>
    <message>
      <source>Test: confusion matrix</source>
      <translation>Prueba: matriz de confusión</translation>
    </message>
    <message>
      <source>Confusion matrix of the test pixels</source>
      <translation>Matriz de confusión de los píxeles de prueba</translation>
    </message>
    <message>
      <source>{channels} of {count} bands</source>
      <translation>{channels} de {count} bandas</translation>
    </message>
    <message>
      <source> and the spectrum of the pixel</source>
      <translation> y el espectro del píxel</translation>
    </message>
    <message>
      <source>{network} ({form}), patches of {patch_size} × {patch_size} pixels, {num_components} {channels}{spectrum}, {num_classes} classes</source>
      <translation>{network} ({form}), parches de {patch_size} × {patch_size} píxeles, {num_components} {channels}{spectrum}, {num_classes} clases</translation>
    </message>
    <message>
      <source>validation accuracy, epoch {epoch} of {num_epochs}</source>
      <translation>exactitud de validación, época {epoch} de {num_epochs}</translation>
    </message>
    <message>
      <source>validation accuracy</source>
      <translation>exactitud de validación</translation>
    </message>
    <message>
      <source>{metric}, test</source>
      <translation>{metric}, prueba</translation>
    </message>
    <message>
      <source>of the test patches touch a training pixel</source>
      <translation>de los parches de prueba tocan un píxel de entrenamiento</translation>
    </message>
    <message>
      <source> and with class weights</source>
      <translation> y con pesos de clase</translation>
    </message>
    <message>
      <source> and with balanced fields</source>
      <translation> y con parcelas equilibradas</translation>
    </message>
    <message>
      <source> and smoothed labels</source>
      <translation> y etiquetas suavizadas</translation>
    </message>
    <message>
      <source>{num_steps} steps in {num_epochs} epochs. Training loss and accuracy are measured while the network learns, with dropout, flips and noise{loss}. Validation is measured without them, at the end of an epoch. So training may look worse than validation at first.</source>
      <translation>{num_steps} pasos en {num_epochs} épocas. La pérdida y la exactitud de entrenamiento se miden mientras la red aprende, con dropout, reflexiones y ruido{loss}. La validación se mide sin ellos, al final de una época. Por eso el entrenamiento puede parecer al principio peor que la validación.</translation>
    </message>
    <message>
      <source> in the loss</source>
      <translation> en la pérdida</translation>
    </message>
    <message>
      <source>The learning rate falls from {rate} along half a cosine, to zero at epoch {epoch}.</source>
      <translation>La tasa de aprendizaje baja desde {rate} siguiendo medio coseno, hasta cero en la época {epoch}.</translation>
    </message>
    <message>
      <source>all labels, after held-out pixels had chosen the settings</source>
      <translation>todas las etiquetas, después de que píxeles reservados eligieran los ajustes</translation>
    </message>
    <message>
      <source>Split and overlap</source>
      <translation>División y solapamiento</translation>
    </message>
    <message>
      <source>Pixels of each subset, and their overlap with training patches</source>
      <translation>Píxeles de cada subconjunto y su solapamiento con parches de entrenamiento</translation>
    </message>
    <message>
      <source>subset</source>
      <translation>subconjunto</translation>
    </message>
    <message>
      <source>how it was chosen</source>
      <translation>cómo se eligió</translation>
    </message>
    <message>
      <source>guard band, pixels</source>
      <translation>franja de guarda, píxeles</translation>
    </message>
    <message>
      <source>Overlap: share of the pixels whose patch has a training pixel in it. Guard band: pixels without labels between training pixels and others.</source>
      <translation>Solapamiento: proporción de los píxeles cuyo parche contiene un píxel de entrenamiento. Franja de guarda: píxeles sin etiquetas entre los de entrenamiento y los demás.</translation>
    </message>
    <message>
      <source>Held-out pixels chose the settings. Then the model was trained again on all {count} labelled pixels, the held-out ones included. The validation accuracies are those of the model before, which had not seen these pixels.</source>
      <translation>Píxeles reservados eligieron los ajustes. Después el modelo se entrenó de nuevo con los {count} píxeles etiquetados, incluidos los reservados. Las exactitudes de validación son las del modelo anterior, que no había visto esos píxeles.</translation>
    </message>
    <message>
      <source>No patch of a test pixel holds a training pixel: the test pixels are independent of the training patches.</source>
      <translation>Ningún parche de un píxel de prueba contiene un píxel de entrenamiento: los píxeles de prueba son independientes de los parches de entrenamiento.</translation>
    </message>
    <message>
      <source>trained pixels</source>
      <translation>píxeles entrenados</translation>
    </message>
    <message>
      <source>Recall of each class on the test pixels</source>
      <translation>Exhaustividad de cada clase en los píxeles de prueba</translation>
    </message>
    <message>
      <source>Recall of each class on the validation pixels</source>
      <translation>Exhaustividad de cada clase en los píxeles de validación</translation>
    </message>
    <message>
      <source>Recall (producer's accuracy): of the reference pixels of the class, the share that is found. Lines: 95 % intervals over spatial units, where there are enough units.</source>
      <translation>Exhaustividad (exactitud del productor): proporción de los píxeles de referencia de la clase que se encuentra. Líneas: intervalos del 95 % sobre unidades espaciales, donde hay suficientes unidades.</translation>
    </message>
    <message>
      <source>{channels}, and the spectrum of {count} bands</source>
      <translation>{channels}, y el espectro de {count} bandas</translation>
    </message>
    <message>
      <source>patch</source>
      <translation>parche</translation>
    </message>
    <message>
      <source>{size} × {size} pixels, {channels}</source>
      <translation>{size} × {size} píxeles, {channels}</translation>
    </message>
    <message>
      <source>{name}, {count} bands</source>
      <translation>{name}, {count} bandas</translation>
    </message>
    <message>
      <source>wavelengths</source>
      <translation>longitudes de onda</translation>
    </message>
    <message>
      <source>{low:g} to {high:g} nm</source>
      <translation>{low:g} a {high:g} nm</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>fitted on {pixels}</source>
      <translation>ajustado en: {pixels}</translation>
    </message>
    <message>
      <source>, in units of the spread within a class</source>
      <translation>, en unidades de la dispersión dentro de una clase</translation>
    </message>
    <message>
      <source>, in units of the noise</source>
      <translation>, en unidades del ruido</translation>
    </message>
    <message>
      <source>variance kept</source>
      <translation>varianza conservada</translation>
    </message>
    <message>
      <source>{model}, {network}, scene {scene}, SHA-256 {digest}</source>
      <translation>{model}, {network}, escena {scene}, SHA-256 {digest}</translation>
    </message>
    <message>
      <source>epochs trained</source>
      <translation>épocas entrenadas</translation>
    </message>
    <message>
      <source>epoch kept</source>
      <translation>época conservada</translation>
    </message>
    <message>
      <source>temperature</source>
      <translation>temperatura</translation>
    </message>
    <message>
      <source>baseline</source>
      <translation>método base</translation>
    </message>
    <message>
      <source>versions</source>
      <translation>versiones</translation>
    </message>
    <message>
      <source>format</source>
      <translation>formato</translation>
    </message>
    <message>
      <source>{temperature:.4g}; calibration error {error:.1f} % (without: {before:.1f} %)</source>
      <translation>{temperature:.4g}; error de calibración {error:.1f} % (sin ella: {before:.1f} %)</translation>
    </message>
    <message>
      <source>scaling</source>
      <translation>escala</translation>
    </message>
    <message>
      <source>scaling and {components}</source>
      <translation>escala y {components}</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>sin definir</translation>
    </message>
    <message>
      <source>fine-tuned from</source>
      <translation>ajustado a partir de</translation>
    </message>
    <message>
      <source>distilled from</source>
      <translation>destilado a partir de</translation>
    </message>
    <message>
      <source>Training took {training}. The whole call took {whole}, reading the scene included.</source>
      <translation>El entrenamiento duró {training}. Toda la ejecución duró {whole}, incluida la lectura de la escena.</translation>
    </message>
    <message>
      <source>Training took {training} for {count} epochs, {epoch} each with validation. A step took {mean} on average (median {median}, one in twenty over {slow}): {speed:.0f} patches per second. The whole call took {whole}, reading the scene included.</source>
      <translation>El entrenamiento duró {training} para {count} épocas, {epoch} cada una con validación. Un paso duró {mean} de media (mediana {median}, uno de cada veinte más de {slow}): {speed:.0f} parches por segundo. Toda la ejecución duró {whole}, incluida la lectura de la escena.</translation>
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
      <translation>entrenamiento, media de una época</translation>
    </message>
    <message>
      <source>training, every step</source>
      <translation>entrenamiento, cada paso</translation>
    </message>
    <message>
      <source>validation, end of an epoch</source>
      <translation>validación, fin de una época</translation>
    </message>
    <message>
      <source>Reliability of these accuracies</source>
      <translation>Fiabilidad de estas exactitudes</translation>
    </message>
    <message>
      <source>Loss and accuracy of training and validation against the epoch</source>
      <translation>Pérdida y exactitud de entrenamiento y validación frente a la época</translation>
    </message>
    <message>
      <source>The card is part of the model file.</source>
      <translation>La ficha forma parte del archivo de modelo.</translation>
    </message>
    <message>
      <source>The card in the model file (JSON)</source>
      <translation>La ficha en el archivo de modelo (JSON)</translation>
    </message>
    <message>
      <source>The model gets no statistics of its training scene and cannot be used to monitor other scenes: {error}</source>
      <translation>El modelo no recibe estadísticas de su escena de entrenamiento y no sirve para vigilar otras escenas: {error}</translation>
    </message>
    <message>
      <source>Where the pixels of each subset lie</source>
      <translation>Dónde están los píxeles de cada subconjunto</translation>
    </message>
    <message>
      <source>Training pixels teach the model, validation pixels choose the epoch or the settings, and test pixels do neither. Large scenes are thinned out; a cell then has the colour of the last of its subsets in the legend.</source>
      <translation>Los píxeles de entrenamiento enseñan al modelo, los de validación eligen la época o los ajustes, y los de prueba no hacen ninguna de las dos cosas. Las escenas grandes se reducen; una celda tiene entonces el color del último de sus subconjuntos en la leyenda.</translation>
    </message>
    <message>
      <source>before the training</source>
      <translation>antes del entrenamiento</translation>
    </message>
    <message>
      <source>Validation accuracy with surroundings: {accuracies}. Chosen: {chosen}.</source>
      <translation>Exactitud de validación con el entorno: {accuracies}. Elegido: {chosen}.</translation>
    </message>
    <message>
      <source>Validation accuracy with surroundings: {accuracies}. Chosen: {chosen}, because nothing that was learned is better.</source>
      <translation>Exactitud de validación con el entorno: {accuracies}. Elegido: {chosen}, porque nada de lo aprendido es mejor.</translation>
    </message>
    <message>
      <source>pixel alone</source>
      <translation>solo el píxel</translation>
    </message>
    <message>
      <source>The places are too few to say whether this is more than chance.</source>
      <translation>Hay muy pocos lugares para decir si esto es más que azar.</translation>
    </message>
    <message>
      <source>Better than the baseline.</source>
      <translation>Mejor que el método de referencia.</translation>
    </message>
    <message>
      <source>Better than the baselines.</source>
      <translation>Mejor que los métodos de referencia.</translation>
    </message>
    <message>
      <source>The best trial ({network})</source>
      <translation>El mejor ensayo ({network})</translation>
    </message>
    <message>
      <source>Better than the baseline, on the pixels that chose it.</source>
      <translation>Mejor que el método de referencia, en los píxeles que lo eligieron.</translation>
    </message>
    <message>
      <source>Better than the baselines, on the pixels that chose it.</source>
      <translation>Mejor que los métodos de referencia, en los píxeles que lo eligieron.</translation>
    </message>
    <message>
      <source>{first}, and {second}</source>
      <translation>{first}, y {second}</translation>
    </message>
    <message>
      <source>{gain} against {method} ({accuracy})</source>
      <translation>{gain} frente a {method} ({accuracy})</translation>
    </message>
    <message>
      <source>{network} reaches {accuracy} on {num_pixels} {name} pixels{units}: {gains}.</source>
      <translation>{network} alcanza {accuracy} en {num_pixels} píxeles de «{name}»{units}: {gains}.</translation>
    </message>
    <message>
      <source> (95 % interval {low:.2f} to {high:.2f})</source>
      <translation> (intervalo del 95 % de {low:.2f} a {high:.2f})</translation>
    </message>
    <message>
      <source>Chance: kappa is {kappa:.2f}{interval}.</source>
      <translation>Azar: el kappa es {kappa:.2f}{interval}.</translation>
    </message>
    <message>
      <source>No better than {method}.</source>
      <translation>No mejor que {method}.</translation>
    </message>
    <message>
      <source>Not distinguishable from the baseline {method}.</source>
      <translation>No se distingue del método de referencia {method}.</translation>
    </message>
    <message>
      <source>use it (network {network})</source>
      <translation>úselo (red {network})</translation>
    </message>
    <message>
      <source>use it</source>
      <translation>úselo</translation>
    </message>
    <message>
      <source>Worse than the baseline {method}: {use}.</source>
      <translation>Peor que el método de referencia {method}: {use}.</translation>
    </message>
    <message>
      <source>No better than the baseline {method}: {use}.</source>
      <translation>No mejor que el método de referencia {method}: {use}.</translation>
    </message>
    <message>
      <source>But {share:.1f} % of its patches hold training pixels, and {other:.1f} % of those of the baselines: the comparison favours it.</source>
      <translation>Pero el {share:.1f} % de sus parches contiene píxeles de entrenamiento, frente al {other:.1f} % de los parches de los métodos de referencia: la comparación la favorece.</translation>
    </message>
    <message>
      <source>always saying {name}</source>
      <translation>decir siempre {name}</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>Overall accuracy on the validation pixels, %</source>
      <translation>Exactitud global en los píxeles de validación, %</translation>
    </message>
    <message>
      <source>trial</source>
      <translation>ensayo</translation>
    </message>
    <message>
      <source>trial {number}, {state}: {accuracy:.2f} %</source>
      <translation>ensayo {number}, {state}: {accuracy:.2f} %</translation>
    </message>
    <message>
      <source>Importance</source>
      <translation>Importancia</translation>
    </message>
    <message>
      <source>Share of the importance, %</source>
      <translation>Proporción de la importancia, %</translation>
    </message>
    <message>
      <source>Parallel coordinates</source>
      <translation>Coordenadas paralelas</translation>
    </message>
    <message>
      <source>trial {number}: {accuracy:.2f} %</source>
      <translation>ensayo {number}: {accuracy:.2f} %</translation>
    </message>
    <message>
      <source>{num_done} of {num_trials} trials</source>
      <translation>{num_done} de {num_trials} ensayos</translation>
    </message>
    <message>
      <source>complete</source>
      <translation>completo</translation>
    </message>
    <message>
      <source>pruned</source>
      <translation>podado</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fallido</translation>
    </message>
    <message>
      <source>Scene {scene}; all trials train on the same pixels, for at most {epochs} epochs, and are measured on the same validation pixels.</source>
      <translation>Escena {scene}; todos los ensayos se entrenan con los mismos píxeles, durante como máximo {epochs} épocas, y se miden en los mismos píxeles de validación.</translation>
    </message>
    <message>
      <source>validation accuracy of the best trial ({trial})</source>
      <translation>exactitud de validación del mejor ensayo ({trial})</translation>
    </message>
    <message>
      <source>its network</source>
      <translation>su red</translation>
    </message>
    <message>
      <source>trials: {listed}</source>
      <translation>ensayos: {listed}</translation>
    </message>
    <message>
      <source>total training time</source>
      <translation>tiempo total de entrenamiento</translation>
    </message>
    <message>
      <source>The validation accuracy is optimistic: it is the best of {count} on the same pixels, which chose the settings and the epoch. Only test labels that no trial has used show how good the model is.</source>
      <translation>La exactitud de validación es optimista: es la mejor de {count} en los mismos píxeles, que eligieron los ajustes y la época. Solo etiquetas de prueba que ningún ensayo ha usado muestran lo bueno que es el modelo.</translation>
    </message>
    <message>
      <source>Best settings</source>
      <translation>Mejores ajustes</translation>
    </message>
    <message>
      <source>Settings of the best trial</source>
      <translation>Ajustes del mejor ensayo</translation>
    </message>
    <message>
      <source>To train with these settings, give {name} to “Train a network” as tuned settings (--settings), with the same scene and labels.</source>
      <translation>Para entrenar con estos ajustes, indique {name} en «Entrenar una red» como ajustes optimizados (--settings), con la misma escena y las mismas etiquetas.</translation>
    </message>
    <message>
      <source>Search space</source>
      <translation>Espacio de búsqueda</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>División</translation>
    </message>
    <message>
      <source>Pixels of each subset</source>
      <translation>Píxeles de cada subconjunto</translation>
    </message>
    <message>
      <source>patches of the largest size that overlap</source>
      <translation>parches del tamaño mayor que se solapan</translation>
    </message>
    <message>
      <source>{share} touch {other}</source>
      <translation>{share} tocan {other}</translation>
    </message>
    <message>
      <source>Validation accuracy of each trial</source>
      <translation>Exactitud de validación de cada ensayo</translation>
    </message>
    <message>
      <source>complete trial</source>
      <translation>ensayo completo</translation>
    </message>
    <message>
      <source>pruned: best accuracy before pruning</source>
      <translation>interrumpido: mejor exactitud antes de la interrupción</translation>
    </message>
    <message>
      <source>best so far</source>
      <translation>el mejor hasta entonces</translation>
    </message>
    <message>
      <source>Full dots are complete trials, rings are pruned ones.</source>
      <translation>Los puntos llenos son ensayos completos; los anillos, ensayos interrumpidos.</translation>
    </message>
    <message>
      <source>Which settings matter</source>
      <translation>Qué ajustes importan</translation>
    </message>
    <message>
      <source>Share of each parameter in the difference between the best trials and the whole search space</source>
      <translation>Parte de cada parámetro en la diferencia entre los mejores ensayos y todo el espacio de búsqueda</translation>
    </message>
    <message>
      <source>The best trials are a tenth, at least five (PED-ANOVA, Watanabe et al. 2023, doi:10.24963/ijcai.2023/488). With few trials the shares are rough.</source>
      <translation>Los mejores ensayos son la décima parte, al menos cinco (PED-ANOVA, Watanabe et al. 2023, doi:10.24963/ijcai.2023/488). Con pocos ensayos, las proporciones son aproximadas.</translation>
    </message>
    <message>
      <source>parameter</source>
      <translation>parámetro</translation>
    </message>
    <message>
      <source>Too few trials are complete, or all are equally good. The importance of settings needs at least {count} complete trials.</source>
      <translation>Hay muy pocos ensayos completos, o todos son igual de buenos. La importancia de los ajustes necesita al menos {count} ensayos completos.</translation>
    </message>
    <message>
      <source>Settings and accuracy of each complete trial</source>
      <translation>Ajustes y exactitud de cada ensayo completo</translation>
    </message>
    <message>
      <source>Each line is a complete trial. Better trials have stronger lines; the best one is thick and has its own colour. A line below an axis: the network has no such setting.</source>
      <translation>Cada línea es un ensayo completo. Los ensayos mejores tienen líneas más intensas; el mejor es grueso y tiene su propio color. Una línea por debajo de un eje: la red no tiene ese ajuste.</translation>
    </message>
    <message>
      <source>This plot needs at least two complete trials and two searched settings.</source>
      <translation>Este gráfico necesita al menos dos ensayos completos y dos ajustes buscados.</translation>
    </message>
    <message>
      <source>Accuracy: overall accuracy on the validation pixels, in the best epoch of the trial.</source>
      <translation>Exactitud: exactitud global en los píxeles de validación, en la mejor época del ensayo.</translation>
    </message>
    <message>
      <source>Trials</source>
      <translation>Ensayos</translation>
    </message>
    <message>
      <source>Trials, the best first</source>
      <translation>Ensayos, el mejor primero</translation>
    </message>
    <message>
      <source>state</source>
      <translation>estado</translation>
    </message>
    <message>
      <source>epochs</source>
      <translation>épocas</translation>
    </message>
    <message>
      <source>time, s</source>
      <translation>tiempo, s</translation>
    </message>
    <message>
      <source>problem</source>
      <translation>problema</translation>
    </message>
    <message>
      <source>The settings {path} cannot be read ({error}); choose a file that Tune wrote.</source>
      <translation>Los ajustes {path} no se pueden leer ({error}); elija un archivo escrito por «Optimizar una red».</translation>
    </message>
    <message>
      <source>{name} does not hold settings that Tune wrote ({place}{problem}); choose a settings file of Tune.</source>
      <translation>{name} no contiene ajustes escritos por «Optimizar una red» ({place}{problem}); elija un archivo de ajustes de «Optimizar una red».</translation>
    </message>
    <message>
      <source>{name} has settings that Train does not know ({listed}); another version of Tune wrote it; use that version, or run Tune again.</source>
      <translation>{name} tiene ajustes que «Entrenar una red» no conoce ({listed}); lo escribió otra versión de «Optimizar una red»; use esa versión, o ejecute de nuevo «Optimizar una red».</translation>
    </message>
    <message>
      <source>{name} is "{text}"; write a range such as 0.3..0.7, or one number that is not searched.</source>
      <translation>{name} es «{text}»; escriba un intervalo como 0.3..0.7, o un solo número que no se busca.</translation>
    </message>
    <message>
      <source>{name} is {text}; write the smaller number first.</source>
      <translation>{name} es {text}; escriba primero el número menor.</translation>
    </message>
    <message>
      <source>at least {low:g}</source>
      <translation>al menos {low:g}</translation>
    </message>
    <message>
      <source>{name} is {text}; it must be {allowed}; choose a range within these limits.</source>
      <translation>{name} es {text}; debe ser {allowed}; elija un intervalo dentro de estos límites.</translation>
    </message>
    <message>
      <source>{name} is "{text}"; write whole numbers from 1 on, such as 7,9,11.</source>
      <translation>{name} es «{text}»; escriba números enteros a partir de 1, como 7,9,11.</translation>
    </message>
    <message>
      <source>{name} has "{unknown}"; write one or more of {listed}, separated by commas.</source>
      <translation>{name} contiene «{unknown}»; escriba uno o más de {listed}, separados por comas.</translation>
    </message>
    <message>
      <source>{network}, {size} x {size}, rate {rate:.2g}</source>
      <translation>{network}, {size} x {size}, tasa {rate:.2g}</translation>
    </message>
    <message>
      <source>{name} is a baseline, which chooses its settings while it is fitted; leave it out.</source>
      <translation>{name} es un método base, que elige sus ajustes mientras se ajusta; no lo indique.</translation>
    </message>
    <message>
      <source>Not every trial can be built: {error}</source>
      <translation>No se pueden construir todos los ensayos: {error}</translation>
    </message>
    <message>
      <source>another scene, or other bands of it</source>
      <translation>otra escena, u otras bandas de ella</translation>
    </message>
    <message>
      <source>other labels, or another split of them</source>
      <translation>otras etiquetas, u otra división de ellas</translation>
    </message>
    <message>
      <source>{name} is not a study of Tune; choose another name for the study.</source>
      <translation>{name} no es un estudio de «Optimizar una red»; elija otro nombre para el estudio.</translation>
    </message>
    <message>
      <source>other settings ({name} is {there} there and {here} here)</source>
      <translation>otros ajustes ({name} es {there} allí y {here} aquí)</translation>
    </message>
    <message>
      <source>The study {name} is one of {others}: its trials cannot be compared with new ones; choose another name for the study, or the scene, labels and settings of the study.</source>
      <translation>El estudio {name} corresponde a: {others}. Sus ensayos no se pueden comparar con nuevos; elija otro nombre para el estudio, o la escena, las etiquetas y los ajustes del estudio.</translation>
    </message>
    <message>
      <source>The study has no confusion matrix of the best trial: it is of an earlier version, or was changed. So the trial is not compared with the baselines. Train with its settings to compare them.</source>
      <translation>El estudio no tiene la matriz de confusión del mejor ensayo: procede de una versión anterior o fue modificado. Por eso el ensayo no se compara con los métodos de referencia. Entrene con su configuración para compararlos.</translation>
    </message>
    <message>
      <source>Trial {number} of {total}</source>
      <translation>Ensayo {number} de {total}</translation>
    </message>
    <message>
      <source>The time of {duration} is up after {num_finished_trials} of {num_trials} trials.</source>
      <translation>El tiempo de {duration} se agotó tras {num_finished_trials} de {num_trials} ensayos.</translation>
    </message>
    <message>
      <source>the last one failed ({problem})</source>
      <translation>el último falló ({problem})</translation>
    </message>
    <message>
      <source>No trial is complete: {reason}. Give more time, fewer epochs or smaller patches.</source>
      <translation>Ningún ensayo está completo: {reason}. Dé más tiempo, menos épocas o parches menores.</translation>
    </message>
    <message>
      <source>The study is kept.</source>
      <translation>El estudio se conserva.</translation>
    </message>
    <message>
      <source>validation accuracy {accuracy:.2f} %</source>
      <translation>exactitud de validación {accuracy:.2f} %</translation>
    </message>
    <message>
      <source>failed ({problem})</source>
      <translation>fallido ({problem})</translation>
    </message>
    <message>
      <source>pruned after epoch {epoch}</source>
      <translation>podado tras la época {epoch}</translation>
    </message>
    <message>
      <source>Trial {number} ({network}): {text}</source>
      <translation>Ensayo {number} ({network}): {text}</translation>
    </message>
    <message>
      <source>{text}; best so far {accuracy:.2f} %, trial {number}</source>
      <translation>{text}; mejor hasta ahora {accuracy:.2f} %, ensayo {number}</translation>
    </message>
    <message>
      <source>The job is nested too deeply; its parameters are plain values and lists.</source>
      <translation>El trabajo está anidado a demasiada profundidad; sus parámetros son valores simples y listas.</translation>
    </message>
    <message>
      <source>The memory is not enough; choose smaller tiles, batches or patches, or close other programs.</source>
      <translation>La memoria no basta; elija teselas, lotes o parches más pequeños, o cierre otros programas.</translation>
    </message>
    <message>
      <source>{name}: {problem} (got {value}).</source>
      <translation>{name}: {problem} (valor: {value}).</translation>
    </message>
    <message>
      <source>A job is one JSON object with "task" and "params".</source>
      <translation>Un trabajo es un objeto JSON con "task" y "params".</translation>
    </message>
    <message>
      <source>The "language" of a job is a name such as "de".</source>
      <translation>El "language" de un trabajo es un nombre como "de".</translation>
    </message>
    <message>
      <source>features in two dimensions</source>
      <translation>características en dos dimensiones</translation>
    </message>
    <message>
      <source>the scene</source>
      <translation>la escena</translation>
    </message>
    <message>
      <source>Click on a point to see its place in the scene, or on the scene to see the nearest point.</source>
      <translation>Haga clic en un punto para ver su lugar en la escena, o en la escena para ver el punto más cercano.</translation>
    </message>
    <message>
      <source>predicted correctly, {share}</source>
      <translation>predicho correctamente, {share}</translation>
    </message>
    <message>
      <source>predicted as {name}, {share}</source>
      <translation>predicho como {name}, {share}</translation>
    </message>
    <message>
      <source>row {row}, column {column} (from 0)</source>
      <translation>fila {row}, columna {column} (desde 0)</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <source>The first {shown} of {all} rows.</source>
      <translation>Las primeras {shown} de {all} filas.</translation>
    </message>
    <message>
      <source>Counts of pixels.</source>
      <translation>Número de píxeles.</translation>
    </message>
    <message>
      <source>Shares of the rows, in percent.</source>
      <translation>Porcentajes de las filas.</translation>
    </message>
    <message>
      <source>Shares of the columns, in percent.</source>
      <translation>Porcentajes de las columnas.</translation>
    </message>
    <message>
      <source>{of_row} of the row, {of_column} of the column</source>
      <translation>{of_row} de la fila, {of_column} de la columna</translation>
    </message>
    <message>
      <source>Rows are the {rows}, columns the {columns}. A stronger colour means a larger share of the row. Cells on the diagonal are right (blue, bold), all others are confused (orange). The totals are counts.</source>
      <translation>Filas: {rows}; columnas: {columns}. Un color más fuerte indica un porcentaje mayor de la fila. Las celdas de la diagonal son correctas (azul, negrita); las demás son confusiones (naranja). Los totales son recuentos.</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Figura</translation>
    </message>
    <message>
      <source>Numbers of this figure</source>
      <translation>Números de esta figura</translation>
    </message>
    <message>
      <source>Caution:</source>
      <translation>Atención:</translation>
    </message>
    <message>
      <source>Inputs</source>
      <translation>Entradas</translation>
    </message>
    <message>
      <source>Beside each path is the date of the last change of the file. The report was written on {date}.</source>
      <translation>Junto a cada ruta está la fecha de la última modificación del archivo. El informe se escribió el {date}.</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>Copiar la tabla</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>Save as PNG</source>
      <translation>Guardar como PNG</translation>
    </message>
    <message>
      <source>Save as SVG</source>
      <translation>Guardar como SVG</translation>
    </message>
    <message>
      <source>Show counts or shares</source>
      <translation>Mostrar recuentos o proporciones</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>Recuentos</translation>
    </message>
    <message>
      <source>Shares of rows</source>
      <translation>Proporciones de las filas</translation>
    </message>
    <message>
      <source>Shares of columns</source>
      <translation>Proporciones de las columnas</translation>
    </message>
    <message>
      <source>Save all numbers as JSON</source>
      <translation>Guardar todos los números como JSON</translation>
    </message>
    <message>
      <source>Save all numbers as CSV</source>
      <translation>Guardar todos los números como CSV</translation>
    </message>
  </context>
</TS>
