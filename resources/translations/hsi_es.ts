<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>hsi</name>
    <message>
      <source>Assess a class map</source>
      <translation>Evaluar un mapa de clases</translation>
    </message>
    <message>
      <source>Compares a class map with reference labels. The report has the confusion matrix, overall accuracy, average accuracy, kappa, and the accuracies of each class, with intervals over fields or polygons of the reference. A second map is compared on the same pixels.

If the reference is a layer of “Draw a sample to assess a map”, the report estimates accuracies and areas of the classes for the whole map, with 95 % intervals.

Use labels that the model was not trained on, for example the test labels of “Split labels”. The report says how the labels were split, if this is known.</source>
      <translation>Compara un mapa de clases con etiquetas de referencia. El informe contiene la matriz de confusión, la exactitud global, la exactitud media, kappa y las exactitudes de cada clase, con intervalos sobre parcelas o polígonos de la referencia. Un segundo mapa se compara en los mismos píxeles.

Si la referencia es una capa de «Extraer una muestra para evaluar un mapa», el informe estima las exactitudes y las superficies de las clases para todo el mapa, con intervalos del 95 %.

Use etiquetas con las que no se haya entrenado el modelo, por ejemplo las etiquetas de prueba de «Dividir etiquetas». El informe indica cómo se dividieron las etiquetas, si se sabe.</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>Mapa de clases</translation>
    </message>
    <message>
      <source>Class map to assess.</source>
      <translation>Mapa de clases que se evalúa.</translation>
    </message>
    <message>
      <source>Reference labels</source>
      <translation>Etiquetas de referencia</translation>
    </message>
    <message>
      <source>Test labels: polygons or points, or a raster of class codes on the grid of the class map.</source>
      <translation>Etiquetas de prueba: polígonos o puntos, o un ráster de códigos de clase en la rejilla del mapa de clases.</translation>
    </message>
    <message>
      <source>Second class map</source>
      <translation>Segundo mapa de clases</translation>
    </message>
    <message>
      <source>A class map of the same grid to compare with the first one. If empty, one map is assessed. The report says whether the maps differ by more than chance.</source>
      <translation>Un mapa de clases de la misma rejilla para compararlo con el primero. Si se deja vacío, se evalúa un solo mapa. El informe indica si los mapas difieren más que por azar.</translation>
    </message>
    <message>
      <source>Model of the class map</source>
      <translation>Modelo del mapa de clases</translation>
    </message>
    <message>
      <source>The model file that made the map. It knows its training pixels: the report says how many of the reference pixels are among them. If empty, the map itself says so, if it is from “Classify a scene”.</source>
      <translation>El archivo de modelo con el que se hizo el mapa. Conoce sus píxeles de entrenamiento: el informe indica cuántos píxeles de referencia están entre ellos. Si se deja vacío, el propio mapa lo indica, si procede de «Clasificar una escena».</translation>
    </message>
    <message>
      <source>Confidence of the class map</source>
      <translation>Confianza del mapa de clases</translation>
    </message>
    <message>
      <source>Raster with the confidence of the map, 0 to 1. The report then says how well it agrees with the accuracy (calibration error, reliability diagram). If empty, it is not measured.</source>
      <translation>Ráster con la confianza del mapa, de 0 a 1. El informe indica entonces en qué medida concuerda con la exactitud (error de calibración, diagrama de fiabilidad). Si se deja vacío, no se mide.</translation>
    </message>
    <message>
      <source>Design of the sample</source>
      <translation>Diseño de la muestra</translation>
    </message>
    <message>
      <source>How the points of the reference were drawn from the map. auto: as the layer says, if it is from “Draw a sample to assess a map”. none: they are no probability sample. Others: points of your own. With a design, the report estimates accuracies and areas for the whole map.</source>
      <translation>Cómo se extrajeron del mapa los puntos de la referencia. auto: como indica la capa, si procede de «Extraer una muestra para evaluar un mapa». none: no son una muestra probabilística. Otros: puntos propios. Con un diseño, el informe estima exactitudes y superficies para todo el mapa.</translation>
    </message>
    <message>
      <source>Strata (design stratified)</source>
      <translation>Estratos (diseño stratified)</translation>
    </message>
    <message>
      <source>Raster of whole numbers on the grid of the map: the strata of points of your own; 0 is outside the area. If empty, the classes of the map are the strata.</source>
      <translation>Ráster de números enteros en la rejilla del mapa: los estratos de sus propios puntos; 0 queda fuera del área. Si se deja vacío, las clases del mapa son los estratos.</translation>
    </message>
    <message>
      <source>Field of the cluster (design clusters)</source>
      <translation>Campo del conglomerado (diseño clusters)</translation>
    </message>
    <message>
      <source>Field with the cluster of each point of your own.</source>
      <translation>Campo con el conglomerado de cada uno de sus propios puntos.</translation>
    </message>
    <message>
      <source>Area of interest of the sample</source>
      <translation>Área de interés de la muestra</translation>
    </message>
    <message>
      <source>Polygons in which the points were drawn, for the designs simple and systematic and for points of your own. If empty, the whole map.</source>
      <translation>Polígonos en los que se extrajeron los puntos, para los diseños simple y systematic y para sus propios puntos. Si se deja vacío, todo el mapa.</translation>
    </message>
    <message>
      <source>Accuracy report</source>
      <translation>Informe de exactitud</translation>
    </message>
    <message>
      <source>Confusion matrix and accuracies.</source>
      <translation>Matriz de confusión y exactitudes.</translation>
    </message>
    <message>
      <source>Accuracies as JSON</source>
      <translation>Exactitudes en JSON</translation>
    </message>
    <message>
      <source>The same numbers for other programs.</source>
      <translation>Los mismos números para otros programas.</translation>
    </message>
    <message>
      <source>JSON files</source>
      <translation>Archivos JSON</translation>
    </message>
    <message>
      <source>Confusion matrix as CSV</source>
      <translation>Matriz de confusión en CSV</translation>
    </message>
    <message>
      <source>The matrix and the accuracies of each class for a spreadsheet.</source>
      <translation>La matriz y las exactitudes de cada clase para una hoja de cálculo.</translation>
    </message>
    <message>
      <source>CSV files</source>
      <translation>Archivos CSV</translation>
    </message>
    <message>
      <source>Share of reference pixels whose patch touches a training pixel (0 to 1)</source>
      <translation>Proporción de píxeles de referencia cuyo parche toca un píxel de entrenamiento (0 a 1)</translation>
    </message>
    <message>
      <source>Reference pixels that were compared</source>
      <translation>Píxeles de referencia comparados</translation>
    </message>
    <message>
      <source>Reference pixels without a class in the map, which are left out</source>
      <translation>Píxeles de referencia sin clase en el mapa, que se excluyen</translation>
    </message>
    <message>
      <source>Reference pixels among them that the map rejected as unclassified</source>
      <translation>De ellos, píxeles de referencia que el mapa rechazó como no clasificados</translation>
    </message>
    <message>
      <source>Overall accuracy if the pixels left out count as errors (0 to 1)</source>
      <translation>Exactitud global si los píxeles excluidos cuentan como errores (0 a 1)</translation>
    </message>
    <message>
      <source>How the reference labels were split from the training labels</source>
      <translation>Cómo se dividieron las etiquetas de referencia y las de entrenamiento</translation>
    </message>
    <message>
      <source>Lower end of the 95 % interval of the overall accuracy (0 to 1)</source>
      <translation>Límite inferior del intervalo del 95 % de la exactitud global (0 a 1)</translation>
    </message>
    <message>
      <source>Upper end of the 95 % interval of the overall accuracy (0 to 1)</source>
      <translation>Límite superior del intervalo del 95 % de la exactitud global (0 a 1)</translation>
    </message>
    <message>
      <source>Spatial units of the intervals: fields, polygons or blocks</source>
      <translation>Unidades espaciales de los intervalos: parcelas, polígonos o bloques</translation>
    </message>
    <message>
      <source>Number of spatial units</source>
      <translation>Número de unidades espaciales</translation>
    </message>
    <message>
      <source>Reference pixels that are training pixels of the model</source>
      <translation>Píxeles de referencia que son píxeles de entrenamiento del modelo</translation>
    </message>
    <message>
      <source>Overall accuracy of the map minus that of the second map (-1 to 1)</source>
      <translation>Exactitud global del mapa menos la del segundo mapa (-1 a 1)</translation>
    </message>
    <message>
      <source>Lower end of the 95 % interval of the difference</source>
      <translation>Límite inferior del intervalo del 95 % de la diferencia</translation>
    </message>
    <message>
      <source>Upper end of the 95 % interval of the difference</source>
      <translation>Límite superior del intervalo del 95 % de la diferencia</translation>
    </message>
    <message>
      <source>Mean difference between confidence and accuracy (0 to 1)</source>
      <translation>Diferencia media entre confianza y exactitud (0 a 1)</translation>
    </message>
    <message>
      <source>Mean confidence of the compared pixels (0 to 1)</source>
      <translation>Confianza media de los píxeles comparados (0 a 1)</translation>
    </message>
    <message>
      <source>Design of the sample, or none</source>
      <translation>Diseño de la muestra, o none</translation>
    </message>
    <message>
      <source>Overall accuracy estimated for the area of the map (0 to 1)</source>
      <translation>Exactitud global estimada para la superficie del mapa (0 a 1)</translation>
    </message>
    <message>
      <source>Standard error of this estimate</source>
      <translation>Error estándar de esta estimación</translation>
    </message>
    <message>
      <source>Lower end of its 95 % interval</source>
      <translation>Límite inferior de su intervalo del 95 %</translation>
    </message>
    <message>
      <source>Upper end of its 95 % interval</source>
      <translation>Límite superior de su intervalo del 95 %</translation>
    </message>
    <message>
      <source>1 Environment</source>
      <translation>1 Entorno</translation>
    </message>
    <message>
      <source>2 Data preparation</source>
      <translation>2 Preparación de datos</translation>
    </message>
    <message>
      <source>3 Classification</source>
      <translation>3 Clasificación</translation>
    </message>
    <message>
      <source>4 Accuracy</source>
      <translation>4 Exactitud</translation>
    </message>
    <message>
      <source>5 Insight and monitoring</source>
      <translation>5 Interpretación y seguimiento</translation>
    </message>
    <message>
      <source>hyperspectral,deep learning,neural network,machine learning,spectral,worker</source>
      <translation>hiperespectral,aprendizaje profundo,red neuronal,aprendizaje automático,espectral,proceso de trabajo</translation>
    </message>
    <message>
      <source>{name} is “{word}”; choose one of {words}.</source>
      <translation>{name} es «{word}»; elija uno de {words}.</translation>
    </message>
    <message>
      <source>{name} is “{word}”; choose a file that ends in .{extension}.</source>
      <translation>{name} es «{word}»; elija un archivo que termine en .{extension}.</translation>
    </message>
    <message>
      <source>{name} is {word}; give {least:.10g} or more.</source>
      <translation>{name} es {word}; indique {least:.10g} o más.</translation>
    </message>
    <message>
      <source>{name} is {word}; give {most:.10g} or less.</source>
      <translation>{name} es {word}; indique {most:.10g} o menos.</translation>
    </message>
    <message>
      <source>“{first}” and “{second}” are the same layer, {layer}: choose another one.</source>
      <translation>«{first}» y «{second}» son la misma capa, {layer}: elija otra.</translation>
    </message>
    <message>
      <source>Class field: {field}</source>
      <translation>Campo de clase: {field}</translation>
    </message>
    <message>
      <source>The model is in a temporary file, which QGIS deletes when it ends. To keep it, copy {path} to a folder of yours.</source>
      <translation>El modelo está en un archivo temporal, que QGIS elimina al cerrarse. Para conservarlo, copie {path} en una carpeta suya.</translation>
    </message>
    <message>
      <source>Classify a scene</source>
      <translation>Clasificar una escena</translation>
    </message>
    <message>
      <source>Maps the classes of a scene of any size with a model from “Train a network”.

The scene is processed tile by tile. Free memory sets the tile size; the tile size does not change the map. If a run was killed, start it again with the same outputs: it resumes after the last finished tile. The scene must have the bands of the training scene. If both scenes have wavelengths, bands are matched by wavelength.</source>
      <translation>Cartografía las clases de una escena de cualquier tamaño con un modelo de «Entrenar una red».

La escena se procesa tesela a tesela. La memoria libre determina el tamaño de las teselas; el tamaño de las teselas no cambia el mapa. Si una ejecución se interrumpió a la fuerza, iníciela de nuevo con las mismas salidas: continúa tras la última tesela terminada. La escena debe tener las bandas de la escena de entrenamiento. Si ambas escenas tienen longitudes de onda, las bandas se asignan por longitud de onda.</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Escena</translation>
    </message>
    <message>
      <source>The hyperspectral scene to map.</source>
      <translation>La escena hiperespectral que se cartografía.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Model file from “Train a network”.</source>
      <translation>Archivo de modelo de «Entrenar una red».</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <source>Window of the scene to map, in any CRS. If empty, the whole scene. At the edges of the window, pixels outside it count as zero, so that classes there can differ from those of the whole map. “Preview here” maps the part of the scene that the canvas shows.</source>
      <translation>Ventana de la escena que se cartografía, en cualquier SRC. Si se deja vacío, toda la escena. En los bordes de la ventana, los píxeles de fuera cuentan como cero, de modo que allí las clases pueden diferir de las del mapa entero. «Vista previa aquí» cartografía la parte de la escena que muestra el lienzo.</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Tamaño de lote</translation>
    </message>
    <message>
      <source>Number of patches that all threads together evaluate at once. Used by networks that are evaluated patch by patch; ignored by other networks. If empty, the batch is as large as is useful and fits into memory. If memory runs out, the batch size is halved. The batch size does not change the map.</source>
      <translation>Número de parches que todos los hilos evalúan juntos a la vez. Lo usan las redes que se evalúan parche a parche; las demás redes lo ignoran. Si se deja vacío, el lote es tan grande como resulte útil y quepa en la memoria. Si la memoria se agota, el tamaño de lote se reduce a la mitad. El tamaño de lote no cambia el mapa.</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automático</translation>
    </message>
    <message>
      <source>Memory limit (MB)</source>
      <translation>Límite de memoria (MB)</translation>
    </message>
    <message>
      <source>Maximum memory of the run, Python included; on a graphics card, the memory of the card. The limit sets the size of tiles and batches and, if it is small, the number of threads. It does not change the map. If empty, half of the free memory.</source>
      <translation>Memoria máxima de la ejecución, incluido Python; en una tarjeta gráfica, la memoria de la tarjeta. El límite determina el tamaño de teselas y lotes y, si es pequeño, el número de hilos. No cambia el mapa. Si se deja vacío, la mitad de la memoria libre.</translation>
    </message>
    <message>
      <source>half of the free memory</source>
      <translation>la mitad de la memoria libre</translation>
    </message>
    <message>
      <source>Test-time augmentation</source>
      <translation>Aumento en la inferencia</translation>
    </message>
    <message>
      <source>Evaluate the eight rotations and flips of each patch and average the class probabilities. Often a little more accurate, but takes eight times as long.</source>
      <translation>Evaluar las ocho rotaciones y reflexiones de cada parche y promediar las probabilidades de clase. A menudo es algo más exacto, pero tarda ocho veces más.</translation>
    </message>
    <message>
      <source>Regularise</source>
      <translation>Regularizar</translation>
    </message>
    <message>
      <source>Smooth the class probabilities among neighbours with similar spectra. Large fields become cleaner, and often more accurate; small objects are lost, so that maps of cities become worse. Map, confidence and probabilities are the smoothed ones. “Regularise class probabilities” does the same afterwards. held: the pixels that the model was trained on also keep their class, which spreads to similar neighbours, on the scene of the training. auto: as “Train a network” chose automatically; off for other models. Several models have to agree on it.</source>
      <translation>Suavizar las probabilidades de clase entre vecinos con espectros similares. Las parcelas grandes quedan más limpias y a menudo más exactas; los objetos pequeños se pierden, de modo que los mapas de ciudades empeoran. El mapa, la confianza y las probabilidades son los suavizados. «Regularizar probabilidades de clase» hace lo mismo después. held: en la escena del entrenamiento, los píxeles con los que se entrenó el modelo conservan además su clase, que se extiende a los vecinos similares. auto: lo que «Entrenar una red» eligió automáticamente; desactivado en otros modelos. Si hay varios modelos, deben coincidir en ello.</translation>
    </message>
    <message>
      <source>Number format</source>
      <translation>Formato numérico</translation>
    </message>
    <message>
      <source>Number format of the network's computation. bfloat16 is faster on some devices. The first tiles are computed in both formats; bfloat16 is used for the other tiles only if at least 99.99 % of the compared pixels have the same class as with float32. auto uses float32.</source>
      <translation>Formato numérico del cálculo de la red. bfloat16 es más rápido en algunos dispositivos. Las primeras teselas se calculan en ambos formatos; bfloat16 se usa en las demás teselas solo si al menos el 99.99 % de los píxeles comparados tienen la misma clase que con float32. auto usa float32.</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Motor</translation>
    </message>
    <message>
      <source>Software that evaluates the network. The map is the same. onnx uses ONNX Runtime, which needs the optional packages onnx, onnxscript and onnxruntime in the processing environment. auto uses torch.</source>
      <translation>Software que evalúa la red. El mapa es el mismo. onnx usa ONNX Runtime, que necesita los paquetes opcionales onnx, onnxscript y onnxruntime en el entorno de procesamiento. auto usa torch.</translation>
    </message>
    <message>
      <source>Provider of ONNX Runtime</source>
      <translation>Proveedor de ONNX Runtime</translation>
    </message>
    <message>
      <source>Hardware interface that ONNX Runtime uses. “Show the processing environment” lists the installed ones. auto follows the device.</source>
      <translation>Interfaz de hardware que usa ONNX Runtime. «Mostrar el entorno de procesamiento» enumera las instaladas. auto sigue al dispositivo.</translation>
    </message>
    <message>
      <source>Further models</source>
      <translation>Otros modelos</translation>
    </message>
    <message>
      <source>Model files (.safetensors) with the same classes and bands as the model. The map is that of all models together: the mean of the logarithms of their class probabilities. The order of the models does not change the map.</source>
      <translation>Archivos de modelo (.safetensors) con las mismas clases y bandas que el modelo. El mapa es el de todos los modelos juntos: la media de los logaritmos de sus probabilidades de clase. El orden de los modelos no cambia el mapa.</translation>
    </message>
    <message>
      <source>Smallest confidence</source>
      <translation>Confianza mínima</translation>
    </message>
    <message>
      <source>Pixels whose confidence (0 to 1) is smaller become unclassified: they get a code and a colour of their own and count as no class. If empty, every valid pixel gets a class.</source>
      <translation>Los píxeles con una confianza (0 a 1) menor quedan sin clasificar: reciben un código y un color propios y no cuentan como clase. Si se deja vacío, cada píxel válido recibe una clase.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>Wanted accuracy</source>
      <translation>Exactitud deseada</translation>
    </message>
    <message>
      <source>Share of the classified pixels that shall be right, for example 0.95. The validation pixels that the model keeps choose the smallest confidence; other pixels become unclassified. The log says what to expect. Pixels of other places can be worse: assess the map. Needs one model of this version.</source>
      <translation>Proporción de los píxeles clasificados que deben ser correctos, por ejemplo 0.95. Los píxeles de validación que guarda el modelo determinan la confianza mínima; los demás píxeles quedan sin clasificar. El registro indica qué cabe esperar. Los píxeles de otros lugares pueden ser peores: evalúe el mapa. Necesita un modelo de esta versión.</translation>
    </message>
    <message>
      <source>Coverage of the sets</source>
      <translation>Cobertura de los conjuntos</translation>
    </message>
    <message>
      <source>How often the set of classes of a pixel shall hold its true class, for the output “Classes in the set”.</source>
      <translation>Con qué frecuencia el conjunto de clases de un píxel debe contener su clase verdadera, para la salida «Clases del conjunto».</translation>
    </message>
    <message>
      <source>Resample bands</source>
      <translation>Remuestrear bandas</translation>
    </message>
    <message>
      <source>For a scene of a finer sensor than that of the model: compute the bands of the model from those of the scene, by spectral response, while the scene is read. The map is that of “Resample bands” followed by “Classify a scene”, without the raster between them. If off, the scene needs the bands of the model.</source>
      <translation>Para una escena de un sensor más fino que el del modelo: calcular las bandas del modelo a partir de las de la escena, por respuesta espectral, mientras se lee la escena. El mapa es el de «Remuestrear bandas» seguido de «Clasificar una escena», sin el ráster intermedio. Si está desactivado, la escena necesita las bandas del modelo.</translation>
    </message>
    <message>
      <source>Raster of class codes with class names and colours.</source>
      <translation>Ráster de códigos de clase con nombres y colores de las clases.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <source>Raster with the largest class probability of each pixel, 0 to 1.</source>
      <translation>Ráster con la mayor probabilidad de clase de cada píxel, de 0 a 1.</translation>
    </message>
    <message>
      <source>Class probabilities</source>
      <translation>Probabilidades de clase</translation>
    </message>
    <message>
      <source>Raster with one band for each class, 0 to 1.</source>
      <translation>Ráster con una banda por clase, de 0 a 1.</translation>
    </message>
    <message>
      <source>Disagreement</source>
      <translation>Desacuerdo</translation>
    </message>
    <message>
      <source>Raster with the share of the models, 0 to 1, whose class differs from that of all models together. Needs further models.</source>
      <translation>Ráster con la proporción de modelos, de 0 a 1, cuya clase difiere de la de todos los modelos juntos. Necesita otros modelos.</translation>
    </message>
    <message>
      <source>Entropy</source>
      <translation>Entropía</translation>
    </message>
    <message>
      <source>Raster of doubt among all classes, 0 (sure) to 1 (all classes equally probable).</source>
      <translation>Ráster de la duda entre todas las clases, de 0 (seguro) a 1 (todas las clases igual de probables).</translation>
    </message>
    <message>
      <source>Margin</source>
      <translation>Margen</translation>
    </message>
    <message>
      <source>Raster with the largest minus the second class probability, 0 (a tie) to 1 (sure).</source>
      <translation>Ráster con la mayor probabilidad de clase menos la segunda, de 0 (empate) a 1 (seguro).</translation>
    </message>
    <message>
      <source>Classes in the set</source>
      <translation>Clases del conjunto</translation>
    </message>
    <message>
      <source>Raster with the number of classes in the smallest set that holds the true class as often as “Coverage of the sets” says (conformal prediction): 1 is sure. Needs one model of this version.</source>
      <translation>Ráster con el número de clases del conjunto más pequeño que contiene la clase verdadera con la frecuencia que indica «Cobertura de los conjuntos» (predicción conforme): 1 es seguro. Necesita un modelo de esta versión.</translation>
    </message>
    <message>
      <source>Distance to the training data</source>
      <translation>Distancia a los datos de entrenamiento</translation>
    </message>
    <message>
      <source>Raster with the distance of each spectrum from those of the training scene. Above 1, the pixel is unlike anything there, and its class should not be trusted. The log says for how much of the scene this is so.</source>
      <translation>Ráster con la distancia de cada espectro a los de la escena de entrenamiento. Por encima de 1, el píxel no se parece a nada de ella y no se debe confiar en su clase. El registro indica en qué parte de la escena ocurre esto.</translation>
    </message>
    <message>
      <source>Pixels with a class</source>
      <translation>Píxeles con clase</translation>
    </message>
    <message>
      <source>Unclassified pixels</source>
      <translation>Píxeles sin clasificar</translation>
    </message>
    <message>
      <source>Smallest confidence of a pixel with a class</source>
      <translation>Confianza mínima de un píxel con clase</translation>
    </message>
    <message>
      <source>Accuracy of classified validation pixels where other parts of the scene chose the threshold</source>
      <translation>Exactitud de los píxeles de validación clasificados cuando otras partes de la escena determinaron el umbral</translation>
    </message>
    <message>
      <source>Share of these pixels that was classified</source>
      <translation>Proporción de estos píxeles que se clasificó</translation>
    </message>
    <message>
      <source>Share of the scene that is unlike anything in the training scene</source>
      <translation>Proporción de la escena que no se parece a nada de la escena de entrenamiento</translation>
    </message>
    <message>
      <source>Share of the validation pixels whose set held the true class, on other parts of the scene</source>
      <translation>Proporción de los píxeles de validación cuyo conjunto contenía la clase verdadera, en otras partes de la escena</translation>
    </message>
    <message>
      <source>Pixels without valid data</source>
      <translation>Píxeles sin datos válidos</translation>
    </message>
    <message>
      <source>Number format that was used</source>
      <translation>Formato numérico utilizado</translation>
    </message>
    <message>
      <source>Share of the compared pixels that have the same class in bfloat16 and float32</source>
      <translation>Proporción de los píxeles comparados que tienen la misma clase en bfloat16 y float32</translation>
    </message>
    <message>
      <source>Time taken in seconds</source>
      <translation>Tiempo empleado en segundos</translation>
    </message>
    <message>
      <source>Pixels per second</source>
      <translation>Píxeles por segundo</translation>
    </message>
    <message>
      <source>Classify many scenes</source>
      <translation>Clasificar varias escenas</translation>
    </message>
    <message>
      <source>Maps the classes of many scenes with one model, into one folder: the scenes of a folder, of a text file, or chosen ones.

A scene that cannot be classified does not stop the others; the log and the file classified.csv in the folder list it with the reason. Run again with the same folder, finished maps stay: only scenes are classified whose map is missing, or whose scene, model or settings have changed.</source>
      <translation>Cartografía las clases de muchas escenas con un modelo, en una sola carpeta: las escenas de una carpeta, de un archivo de texto, o las elegidas.

Una escena que no se puede clasificar no detiene las demás; el registro y el archivo classified.csv de la carpeta la incluyen con el motivo. Al ejecutar de nuevo con la misma carpeta, los mapas terminados se conservan: solo se clasifican las escenas cuyo mapa falta, o cuya escena, modelo o ajustes han cambiado.</translation>
    </message>
    <message>
      <source>Scenes</source>
      <translation>Escenas</translation>
    </message>
    <message>
      <source>Scenes, text files (.txt, .csv) with the path of a scene in each line, and STAC item collections (.json, .geojson).</source>
      <translation>Escenas, archivos de texto (.txt, .csv) con la ruta de una escena en cada línea y colecciones de ítems STAC (.json, .geojson).</translation>
    </message>
    <message>
      <source>Asset of STAC items</source>
      <translation>Recurso (asset) de los ítems STAC</translation>
    </message>
    <message>
      <source>Key of the asset of each STAC item. If empty, its only asset with the role data.</source>
      <translation>Clave del recurso (asset) de cada ítem STAC. Si está vacío, su único recurso con el rol data.</translation>
    </message>
    <message>
      <source>Folder of scenes</source>
      <translation>Carpeta de escenas</translation>
    </message>
    <message>
      <source>All rasters with several bands in this folder are classified.</source>
      <translation>Se clasifican todos los rásteres con varias bandas de esta carpeta.</translation>
    </message>
    <message>
      <source>Further model files with the same classes and bands. The maps are those of all models together.</source>
      <translation>Otros archivos de modelo con las mismas clases y bandas. Los mapas son los de todos los modelos juntos.</translation>
    </message>
    <message>
      <source>Write the confidence</source>
      <translation>Escribir la confianza</translation>
    </message>
    <message>
      <source>Write the largest class probability of each pixel beside each map.</source>
      <translation>Escribir la mayor probabilidad de clase de cada píxel junto a cada mapa.</translation>
    </message>
    <message>
      <source>Pixels whose confidence is smaller become unclassified. If empty, no pixel does.</source>
      <translation>Los píxeles con una confianza menor quedan sin clasificar. Si se deja vacío, ninguno.</translation>
    </message>
    <message>
      <source>Share of the classified pixels that shall be right, 0 to 1. The smallest confidence that gives it on the validation pixels of the model is used. If empty, no pixel is rejected.</source>
      <translation>Proporción de los píxeles clasificados que deben ser correctos, de 0 a 1. Se usa la confianza mínima que la alcanza en los píxeles de validación del modelo. Si se deja vacío, no se rechaza ningún píxel.</translation>
    </message>
    <message>
      <source>Smooth the class probabilities among neighbours with similar spectra. auto: as the automatic choice of “Train a network” found best, else off.</source>
      <translation>Suavizar las probabilidades de clase entre vecinos con espectros similares. auto: lo que la elección automática de «Entrenar una red» halló mejor; si no, desactivado.</translation>
    </message>
    <message>
      <source>For scenes of a finer sensor than that of the model: compute the bands of the model from those of each scene, by spectral response.</source>
      <translation>Para escenas de un sensor más fino que el del modelo: calcular las bandas del modelo a partir de las de cada escena, por respuesta espectral.</translation>
    </message>
    <message>
      <source>Mosaic</source>
      <translation>Mosaico</translation>
    </message>
    <message>
      <source>Write one virtual raster of all maps as well, mosaic.vrt, and load it in place of the maps. The scenes need one CRS and one pixel size. Where they overlap, the later one counts.</source>
      <translation>Escribir también un ráster virtual de todos los mapas, mosaic.vrt, y cargarlo en lugar de los mapas. Las escenas necesitan un mismo SRC y un mismo tamaño de píxel. Donde se solapan, cuenta la última.</translation>
    </message>
    <message>
      <source>Maximum memory of the run. If empty, half of the free memory.</source>
      <translation>Memoria máxima de la ejecución. Si se deja vacío, la mitad de la memoria libre.</translation>
    </message>
    <message>
      <source>Folder for the maps</source>
      <translation>Carpeta de los mapas</translation>
    </message>
    <message>
      <source>Each map is called as its scene, with the ending _classes.tif. Maps are replaced if needed.</source>
      <translation>Cada mapa se llama como su escena, con la terminación _classes.tif. Los mapas se reemplazan si es necesario.</translation>
    </message>
    <message>
      <source>Scenes that were classified</source>
      <translation>Escenas clasificadas</translation>
    </message>
    <message>
      <source>Scenes whose map was there already</source>
      <translation>Escenas cuyo mapa ya existía</translation>
    </message>
    <message>
      <source>Scenes that could not be classified</source>
      <translation>Escenas que no se pudieron clasificar</translation>
    </message>
    <message>
      <source>There are {count} maps; {most} of them are loaded.</source>
      <translation>Hay {count} mapas; se han cargado {most} de ellos.</translation>
    </message>
    <message>
      <source>Combine reports</source>
      <translation>Combinar informes</translation>
    </message>
    <message>
      <source>Puts the reports of a run (split, training, accuracy and others) into one HTML file with a table of contents and, if wanted, the class map. The numbers of all reports are also written as JSON and CSV. With one report, this gives its numbers to other programs.</source>
      <translation>Reúne los informes de una ejecución (división, entrenamiento, exactitud y otros) en un archivo HTML con un índice y, si se desea, el mapa de clases. Los números de todos los informes se escriben también en JSON y CSV. Con un solo informe, sirve para pasar sus números a otros programas.</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Informes</translation>
    </message>
    <message>
      <source>HTML reports of these algorithms, in the order in which they will appear.</source>
      <translation>Informes HTML de estos algoritmos, en el orden en que aparecerán.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Heading of the combined report.</source>
      <translation>Encabezado del informe combinado.</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>Sentences to show first, one per line. If empty, there are none.</source>
      <translation>Frases que se muestran primero, una por línea. Si se deja vacío, no hay ninguna.</translation>
    </message>
    <message>
      <source>Class map to show first, with legend, scale bar and north. If empty, there is no map.</source>
      <translation>Mapa de clases que se muestra primero, con leyenda, barra de escala y norte. Si se deja vacío, no hay mapa.</translation>
    </message>
    <message>
      <source>Combined report</source>
      <translation>Informe combinado</translation>
    </message>
    <message>
      <source>HTML file with all reports.</source>
      <translation>Archivo HTML con todos los informes.</translation>
    </message>
    <message>
      <source>Numbers as JSON</source>
      <translation>Números en JSON</translation>
    </message>
    <message>
      <source>The numbers of all reports.</source>
      <translation>Los números de todos los informes.</translation>
    </message>
    <message>
      <source>Numbers as CSV</source>
      <translation>Números en CSV</translation>
    </message>
    <message>
      <source>The numbers of all reports as tables.</source>
      <translation>Los números de todos los informes en tablas.</translation>
    </message>
    <message>
      <source>Reports that were combined</source>
      <translation>Informes combinados</translation>
    </message>
    <message>
      <source>Cross-validate methods</source>
      <translation>Validación cruzada de métodos</translation>
    </message>
    <message>
      <source>Compares networks and baselines on test pixels apart from their training pixels, and says which method to use. The labels are divided into folds of whole blocks, fields or polygons with a guard band; each fold is the test of a training on the others. Settings are chosen inside each training fold.

Always beside the methods are SVM, linear discriminant analysis, and two methods that know places and no spectra: the nearest training pixel, and region growing. Differences are tested (Nadeau and Bengio 2003, doi:10.1023/A:1024068626366). Outputs are written after each fold and are kept after a cancel; the same run resumes.</source>
      <translation>Compara redes y métodos base en píxeles de prueba separados de sus píxeles de entrenamiento, e indica qué método usar. Las etiquetas se dividen en pliegues de bloques, parcelas o polígonos enteros con una franja de guarda; cada pliegue es la prueba de un entrenamiento con los demás. Los ajustes se eligen dentro de cada pliegue de entrenamiento.

Junto a los métodos están siempre SVM, el análisis discriminante lineal y dos métodos que conocen lugares y no espectros: el píxel de entrenamiento más cercano y el crecimiento de regiones. Las diferencias se contrastan (Nadeau and Bengio 2003, doi:10.1023/A:1024068626366). Las salidas se escriben tras cada pliegue y se conservan tras una cancelación; la misma ejecución continúa.</translation>
    </message>
    <message>
      <source>The hyperspectral scene to classify.</source>
      <translation>La escena hiperespectral que se clasifica.</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>All labels: polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled).</source>
      <translation>Todas las etiquetas: polígonos o puntos, o un ráster de códigos de clase en la rejilla de la escena (0 es sin etiqueta).</translation>
    </message>
    <message>
      <source>Methods</source>
      <translation>Métodos</translation>
    </message>
    <message>
      <source>Networks and baselines, separated by spaces: hybridsn, a2s2k, lsga-vit, ssan, lda, random_forest. Settings are in brackets, such as svm[class_weights=yes]. A settings file of “Tune a network” (.json) is a method as well. auto is the automatic choice of “Train a network”, made in each fold. “+regularise” behind a name regularises the class probabilities, and each fold chooses the strength; “+regularise=strong” sets it. If empty, the methods that are always there.</source>
      <translation>Redes y métodos base, separados por espacios: hybridsn, a2s2k, lsga-vit, ssan, lda, random_forest. Los ajustes van entre corchetes, como svm[class_weights=yes]. Un archivo de ajustes de «Optimizar una red» (.json) es también un método. auto es la elección automática de «Entrenar una red», hecha en cada pliegue. «+regularise» tras un nombre regulariza las probabilidades de clase, y cada pliegue elige la intensidad; «+regularise=strong» la fija. Si se deja vacío, los métodos que están siempre.</translation>
    </message>
    <message>
      <source>Units of the folds</source>
      <translation>Unidades de los pliegues</translation>
    </message>
    <message>
      <source>blocks: squares of the scene. fields: connected areas of one class. polygons: whole polygons (of a raster: connected areas). random: single pixels; not independent.</source>
      <translation>blocks: cuadrados de la escena. fields: áreas conectadas de una clase. polygons: polígonos enteros (de un ráster: áreas conectadas). random: píxeles sueltos; no independientes.</translation>
    </message>
    <message>
      <source>Folds</source>
      <translation>Pliegues</translation>
    </message>
    <message>
      <source>Number of folds.</source>
      <translation>Número de pliegues.</translation>
    </message>
    <message>
      <source>Repeats</source>
      <translation>Repeticiones</translation>
    </message>
    <message>
      <source>Number of partitions into folds. Each repeat differs from the earlier ones.</source>
      <translation>Número de particiones en pliegues. Cada repetición difiere de las anteriores.</translation>
    </message>
    <message>
      <source>Guard band</source>
      <translation>Franja de guarda</translation>
    </message>
    <message>
      <source>Width in pixels of the band around test pixels without training pixels. At least half the largest patch of the methods, which is also the width if empty.</source>
      <translation>Ancho en píxeles de la franja sin píxeles de entrenamiento alrededor de los píxeles de prueba. Como mínimo, la mitad del parche más grande de los métodos, que es también el ancho si se deja vacío.</translation>
    </message>
    <message>
      <source>half of the largest patch</source>
      <translation>la mitad del parche más grande</translation>
    </message>
    <message>
      <source>Block size</source>
      <translation>Tamaño de bloque</translation>
    </message>
    <message>
      <source>Side of a block in pixels. If empty, the largest with five labelled blocks for each fold.</source>
      <translation>Lado de un bloque en píxeles. Si se deja vacío, el mayor con cinco bloques etiquetados por pliegue.</translation>
    </message>
    <message>
      <source>Polygons that are kept whole</source>
      <translation>Polígonos que se mantienen enteros</translation>
    </message>
    <message>
      <source>For the units “polygons” and vector labels. features: whole features. parts: the separate parts of multi-part features. auto: parts if there are fewer than two features for each class.</source>
      <translation>Para las unidades «polygons» y etiquetas vectoriales. features: objetos espaciales enteros. parts: las partes separadas de los objetos multiparte. auto: partes si hay menos de dos objetos por clase.</translation>
    </message>
    <message>
      <source>Share held out for validation</source>
      <translation>Proporción reservada para validación</translation>
    </message>
    <message>
      <source>Share of the training pixels of a fold that chooses the settings.</source>
      <translation>Proporción de los píxeles de entrenamiento de un pliegue que determina los ajustes.</translation>
    </message>
    <message>
      <source>Learning curve</source>
      <translation>Curva de aprendizaje</translation>
    </message>
    <message>
      <source>Also trains with one eighth, a quarter and half of the fields or polygons of each class. The report then shows the accuracy against the number of labels, and names the class that more labels would help most. Takes up to twice as long.</source>
      <translation>Entrena también con un octavo, un cuarto y la mitad de las parcelas o polígonos de cada clase. El informe muestra entonces la exactitud según el número de etiquetas, e indica la clase en la que más ayudaría añadir etiquetas. Tarda hasta el doble.</translation>
    </message>
    <message>
      <source>Time limit (minutes)</source>
      <translation>Límite de tiempo (minutos)</translation>
    </message>
    <message>
      <source>After this time, the finished folds are the result. If empty, no limit.</source>
      <translation>Pasado este tiempo, los pliegues terminados son el resultado. Si se deja vacío, no hay límite.</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>sin límite</translation>
    </message>
    <message>
      <source>Seed of all random choices.</source>
      <translation>Semilla de todas las elecciones aleatorias.</translation>
    </message>
    <message>
      <source>Accuracies of each method, and everything else, for other programs.</source>
      <translation>Exactitudes de cada método, y todo lo demás, para otros programas.</translation>
    </message>
    <message>
      <source>Cross-validation report</source>
      <translation>Informe de validación cruzada</translation>
    </message>
    <message>
      <source>Recommendation, accuracies with their spread, recall of each class, and the folds.</source>
      <translation>Recomendación, exactitudes con su dispersión, exhaustividad de cada clase, y los pliegues.</translation>
    </message>
    <message>
      <source>Recommended settings</source>
      <translation>Ajustes recomendados</translation>
    </message>
    <message>
      <source>Settings of the recommended method, for “Train a network”.</source>
      <translation>Ajustes del método recomendado, para «Entrenar una red».</translation>
    </message>
    <message>
      <source>The recommended method</source>
      <translation>El método recomendado</translation>
    </message>
    <message>
      <source>of the recommended method</source>
      <translation>del método recomendado</translation>
    </message>
    <message>
      <source>The recommendation in words</source>
      <translation>La recomendación en palabras</translation>
    </message>
    <message>
      <source>Finished folds of all methods</source>
      <translation>Pliegues terminados de todos los métodos</translation>
    </message>
    <message>
      <source>Distil a model</source>
      <translation>Destilar un modelo</translation>
    </message>
    <message>
      <source>Trains a small network (the student) to imitate one or several large ones (the teachers), so that mapping is faster. The student learns from the labels and from the softened class probabilities of its teachers (Hinton et al. 2015, arXiv:1503.02531), on labelled and on unlabelled pixels of the scene.

The student has the classes of its teachers. The report compares size, multiply-adds, speed and accuracy of teachers and student. If a setting is empty, the recipe of the network sets it.</source>
      <translation>Entrena una red pequeña (el alumno) para que imite una o varias redes grandes (los maestros), de modo que la cartografía sea más rápida. El alumno aprende de las etiquetas y de las probabilidades de clase suavizadas de sus maestros (Hinton et al. 2015, arXiv:1503.02531), en píxeles etiquetados y no etiquetados de la escena.

El alumno tiene las clases de sus maestros. El informe compara tamaño, multiplicaciones-sumas, velocidad y exactitud de maestros y alumno. Si un ajuste se deja vacío, lo determina la receta de la red.</translation>
    </message>
    <message>
      <source>Teachers</source>
      <translation>Maestros</translation>
    </message>
    <message>
      <source>Model files (.safetensors) of the teachers. Several teachers must have the same classes; the student then learns the mean of their probabilities. Baselines cannot be teachers.</source>
      <translation>Archivos de modelo (.safetensors) de los maestros. Si hay varios maestros, deben tener las mismas clases; el alumno aprende entonces la media de sus probabilidades. Los métodos base no pueden ser maestros.</translation>
    </message>
    <message>
      <source>The scene to train on. It must have the bands of the teachers. If the scene and the models have wavelengths, bands are matched by wavelength.</source>
      <translation>La escena con la que se entrena. Debe tener las bandas de los maestros. Si la escena y los modelos tienen longitudes de onda, las bandas se asignan por longitud de onda.</translation>
    </message>
    <message>
      <source>Training labels</source>
      <translation>Etiquetas de entrenamiento</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). The training labels of the teachers are the best choice. Labels of classes that the teachers do not know are ignored.</source>
      <translation>Polígonos o puntos, o un ráster de códigos de clase en la rejilla de la escena (0 es sin etiqueta). Las etiquetas de entrenamiento de los maestros son la mejor elección. Las etiquetas de clases que los maestros no conocen se ignoran.</translation>
    </message>
    <message>
      <source>Raster of class codes. Teachers and student are tested on it once, after training.</source>
      <translation>Ráster de códigos de clase. Los maestros y el alumno se prueban con él una sola vez, tras el entrenamiento.</translation>
    </message>
    <message>
      <source>Unlabelled pixels</source>
      <translation>Píxeles no etiquetados</translation>
    </message>
    <message>
      <source>Approximate number of unlabelled pixels to train on. They are spread over the whole scene; the teachers predict their class probabilities. 0 uses labelled pixels only.</source>
      <translation>Número aproximado de píxeles no etiquetados para el entrenamiento. Se reparten por toda la escena; los maestros predicen sus probabilidades de clase. 0 usa solo píxeles etiquetados.</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Temperatura</translation>
    </message>
    <message>
      <source>Softens the probabilities of teachers and student. 1 leaves them unchanged. The higher the temperature, the more the student learns about the less likely classes.</source>
      <translation>Suaviza las probabilidades de maestros y alumno. 1 las deja sin cambios. Cuanto mayor es la temperatura, más aprende el alumno sobre las clases menos probables.</translation>
    </message>
    <message>
      <source>Weight of the teachers</source>
      <translation>Peso de los maestros</translation>
    </message>
    <message>
      <source>Share of the loss that comes from the teachers (0 to 1). The rest comes from the labels.</source>
      <translation>Proporción de la pérdida que procede de los maestros (0 a 1). El resto procede de las etiquetas.</translation>
    </message>
    <message>
      <source>Network of the student</source>
      <translation>Red del alumno</translation>
    </message>
    <message>
      <source>Any network that is trained in steps. hybridsn is the fastest one for mapping. A smaller patch and fewer components make the student smaller.</source>
      <translation>Cualquier red que se entrena por pasos. hybridsn es la más rápida para cartografiar. Un parche más pequeño y menos componentes hacen más pequeño al alumno.</translation>
    </message>
    <message>
      <source>Side in pixels of the square patch around a pixel that the network uses. Must be odd.</source>
      <translation>Lado en píxeles del parche cuadrado alrededor de un píxel que usa la red. Debe ser impar.</translation>
    </message>
    <message>
      <source>Number of components that replace the bands.</source>
      <translation>Número de componentes que sustituyen a las bandas.</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Alumno</translation>
    </message>
    <message>
      <source>Model file to write. Its model card names the teachers.</source>
      <translation>Archivo de modelo que se escribe. Su ficha del modelo nombra a los maestros.</translation>
    </message>
    <message>
      <source>Model files</source>
      <translation>Archivos de modelo</translation>
    </message>
    <message>
      <source>Distillation report</source>
      <translation>Informe de destilación</translation>
    </message>
    <message>
      <source>Size, multiply-adds, speed and accuracy of teachers and student.</source>
      <translation>Tamaño, multiplicaciones-sumas, velocidad y exactitud de maestros y alumno.</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Épocas</translation>
    </message>
    <message>
      <source>Best epoch; the model has the weights of this epoch</source>
      <translation>Mejor época; el modelo tiene los pesos de esta época</translation>
    </message>
    <message>
      <source>Unlabelled pixels used for training</source>
      <translation>Píxeles no etiquetados usados en el entrenamiento</translation>
    </message>
    <message>
      <source>Multiply-adds per pixel of the teachers</source>
      <translation>Multiplicaciones-sumas por píxel de los maestros</translation>
    </message>
    <message>
      <source>Multiply-adds per pixel of the student</source>
      <translation>Multiplicaciones-sumas por píxel del alumno</translation>
    </message>
    <message>
      <source>Trainable weights of the teachers</source>
      <translation>Pesos entrenables de los maestros</translation>
    </message>
    <message>
      <source>Trainable weights of the student</source>
      <translation>Pesos entrenables del alumno</translation>
    </message>
    <message>
      <source>Pixels per second of the teachers</source>
      <translation>Píxeles por segundo de los maestros</translation>
    </message>
    <message>
      <source>Pixels per second of the student</source>
      <translation>Píxeles por segundo del alumno</translation>
    </message>
    <message>
      <source>Overall accuracy of the teachers on the validation labels (0 to 1)</source>
      <translation>Exactitud global de los maestros en las etiquetas de validación (0 a 1)</translation>
    </message>
    <message>
      <source>Overall accuracy on the validation labels (0 to 1)</source>
      <translation>Exactitud global en las etiquetas de validación (0 a 1)</translation>
    </message>
    <message>
      <source>Overall accuracy of the teachers on the test labels (0 to 1)</source>
      <translation>Exactitud global de los maestros en las etiquetas de prueba (0 a 1)</translation>
    </message>
    <message>
      <source>on the test labels</source>
      <translation>en las etiquetas de prueba</translation>
    </message>
    <message>
      <source>Share of test pixels whose patch touches a training pixel (0 to 1)</source>
      <translation>Proporción de píxeles de prueba cuyo parche toca un píxel de entrenamiento (0 a 1)</translation>
    </message>
    <message>
      <source>Overall accuracy of the student divided by that of the teachers</source>
      <translation>Exactitud global del alumno dividida por la de los maestros</translation>
    </message>
    <message>
      <source>Share of pixels with the same class from student and teachers (0 to 1)</source>
      <translation>Proporción de píxeles con la misma clase según alumno y maestros (0 a 1)</translation>
    </message>
    <message>
      <source>Show the processing environment</source>
      <translation>Mostrar el entorno de procesamiento</translation>
    </message>
    <message>
      <source>Shows which Python runs the computation, the versions of its packages, and the graphics cards that it can use.

The plugin computes in its own environment, separate from the Python of QGIS. If there is no environment, this algorithm says what to do.</source>
      <translation>Muestra qué Python ejecuta el cálculo, las versiones de sus paquetes y las tarjetas gráficas que puede usar.

El complemento calcula en su propio entorno, separado del Python de QGIS. Si no hay entorno, este algoritmo indica qué hacer.</translation>
    </message>
    <message>
      <source>Environment report</source>
      <translation>Informe del entorno</translation>
    </message>
    <message>
      <source>The findings as an HTML page.</source>
      <translation>Los resultados en una página HTML.</translation>
    </message>
    <message>
      <source>Whether the environment can be used</source>
      <translation>Si el entorno se puede usar</translation>
    </message>
    <message>
      <source>Version of Python</source>
      <translation>Versión de Python</translation>
    </message>
    <message>
      <source>Version of torch</source>
      <translation>Versión de torch</translation>
    </message>
    <message>
      <source>Path of the interpreter</source>
      <translation>Ruta del intérprete</translation>
    </message>
    <message>
      <source>Graphics cards that torch can use</source>
      <translation>Tarjetas gráficas que torch puede usar</translation>
    </message>
    <message>
      <source>The environment lacks {packages}: run “Set up the processing environment”.</source>
      <translation>Al entorno le falta {packages}: ejecute «Configurar el entorno de procesamiento».</translation>
    </message>
    <message>
      <source>Explain a model</source>
      <translation>Explicar un modelo</translation>
    </message>
    <message>
      <source>Shows which pixels and bands a trained model uses on a scene: the pixels that raise the score of each class (Grad-CAM), the influence of each pixel on the centre pixel (attention rollout), the network's own attention weights, the feature maps of a layer, and the importance of the bands.

Each pixel of the rasters is the mean over all patches that cover it, so the rasters have no seams. The importance of bands is drawn against wavelength for each class. It is measured by integrated gradients and, if there are labels that the model was not trained on, by permuting bands between pixels.

The report also says whether an explanation depends on the trained weights: each explanation is compared with those of networks with random weights. Begin with a small window, because each pixel needs a patch of its own.</source>
      <translation>Muestra qué píxeles y bandas usa un modelo entrenado en una escena: los píxeles que aumentan la puntuación de cada clase (Grad-CAM), la influencia de cada píxel sobre el píxel central (despliegue de la atención), los pesos de atención de la propia red, los mapas de características de una capa y la importancia de las bandas.

Cada píxel de los rásteres es la media de todos los parches que lo cubren, por lo que los rásteres no tienen costuras. La importancia de las bandas se dibuja según la longitud de onda para cada clase. Se mide con gradientes integrados y, si hay etiquetas con las que no se haya entrenado el modelo, permutando bandas entre píxeles.

El informe indica también si una explicación depende de los pesos entrenados: cada explicación se compara con las de redes con pesos aleatorios. Empiece con una ventana pequeña, porque cada píxel necesita un parche propio.</translation>
    </message>
    <message>
      <source>The hyperspectral scene to explain the model on.</source>
      <translation>La escena hiperespectral en la que se explica el modelo.</translation>
    </message>
    <message>
      <source>Window of the scene to explain, in any CRS. If empty, the whole scene, which may take long.</source>
      <translation>Ventana de la escena que se explica, en cualquier SRC. Si se deja vacío, toda la escena, lo que puede tardar mucho.</translation>
    </message>
    <message>
      <source>Points of interest</source>
      <translation>Puntos de interés</translation>
    </message>
    <message>
      <source>Points to explain instead of a window. The rasters then cover only the patches of these pixels.</source>
      <translation>Puntos que se explican en lugar de una ventana. Los rásteres cubren entonces solo los parches de estos píxeles.</translation>
    </message>
    <message>
      <source>Validation labels</source>
      <translation>Etiquetas de validación</translation>
    </message>
    <message>
      <source>Labels that the model was not trained on, used to measure the importance of bands: polygons or points, or a raster of class codes on the grid of the scene. If empty, the importance is measured by integrated gradients only, for the predicted classes.</source>
      <translation>Etiquetas con las que no se ha entrenado el modelo, usadas para medir la importancia de las bandas: polígonos o puntos, o un ráster de códigos de clase en la rejilla de la escena. Si se deja vacío, la importancia se mide solo con gradientes integrados, para las clases predichas.</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <source>Names or codes of the classes to explain, separated by commas. If empty, all classes.</source>
      <translation>Nombres o códigos de las clases que se explican, separados por comas. Si se deja vacío, todas las clases.</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <source>Name of the layer whose feature maps are written, for example spatial.0. If the model has no such layer, the message lists its layers.</source>
      <translation>Nombre de la capa de la red cuyos mapas de características se escriben, por ejemplo spatial.0. Si el modelo no tiene tal capa, el mensaje enumera sus capas.</translation>
    </message>
    <message>
      <source>Method of the relevance</source>
      <translation>Método de la relevancia</translation>
    </message>
    <message>
      <source>gradcam: Grad-CAM of each class. rollout: attention rollout, for lsga-vit. auto: rollout if the network supports it, else gradcam.</source>
      <translation>gradcam: Grad-CAM de cada clase. rollout: despliegue de la atención, para lsga-vit. auto: rollout si la red lo admite; si no, gradcam.</translation>
    </message>
    <message>
      <source>Importance of bands</source>
      <translation>Importancia de las bandas</translation>
    </message>
    <message>
      <source>Measure which bands are important.</source>
      <translation>Medir qué bandas son importantes.</translation>
    </message>
    <message>
      <source>Pixels per class</source>
      <translation>Píxeles por clase</translation>
    </message>
    <message>
      <source>Number of pixels of each class, drawn at random, on which the importance of bands is measured.</source>
      <translation>Número de píxeles de cada clase, extraídos al azar, en los que se mide la importancia de las bandas.</translation>
    </message>
    <message>
      <source>Bands permuted together</source>
      <translation>Bandas permutadas juntas</translation>
    </message>
    <message>
      <source>Number of neighbouring bands that are permuted together. A single permuted band rarely changes the result, because its neighbours hold the same information.</source>
      <translation>Número de bandas vecinas que se permutan juntas. Permutar una sola banda rara vez cambia el resultado, porque sus vecinas contienen la misma información.</translation>
    </message>
    <message>
      <source>Number of times that each group of bands is permuted.</source>
      <translation>Número de veces que se permuta cada grupo de bandas.</translation>
    </message>
    <message>
      <source>Test with random weights</source>
      <translation>Prueba con pesos aleatorios</translation>
    </message>
    <message>
      <source>Compare each explanation with those of networks with random weights, and report the explanations that do not depend on the weights.</source>
      <translation>Comparar cada explicación con las de redes con pesos aleatorios, e indicar las explicaciones que no dependen de los pesos.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <source>Seed of the samples and of the random weights. The same seed gives the same report.</source>
      <translation>Semilla de las muestras y de los pesos aleatorios. La misma semilla da el mismo informe.</translation>
    </message>
    <message>
      <source>Tile size</source>
      <translation>Tamaño de tesela</translation>
    </message>
    <message>
      <source>Side of a tile in pixels. A smaller tile needs less memory. The tile size does not change the rasters.</source>
      <translation>Lado de una tesela en píxeles. Una tesela más pequeña necesita menos memoria. El tamaño de tesela no cambia los rásteres.</translation>
    </message>
    <message>
      <source>Number of patches that are evaluated at once. If empty, the batch is as large as is useful and fits into memory. The batch size does not change the rasters.</source>
      <translation>Número de parches que se evalúan a la vez. Si se deja vacío, el lote es tan grande como resulte útil y quepa en la memoria. El tamaño de lote no cambia los rásteres.</translation>
    </message>
    <message>
      <source>Relevance</source>
      <translation>Relevancia</translation>
    </message>
    <message>
      <source>Raster of the relevance: Grad-CAM has one band for each class, attention rollout has one band.</source>
      <translation>Ráster de la relevancia: Grad-CAM tiene una banda por clase, el despliegue de la atención tiene una banda.</translation>
    </message>
    <message>
      <source>Attention</source>
      <translation>Atención</translation>
    </message>
    <message>
      <source>Raster of the network's own attention weights. Networks without attention are refused.</source>
      <translation>Ráster de los pesos de atención de la propia red. Las redes sin atención se rechazan.</translation>
    </message>
    <message>
      <source>Feature maps</source>
      <translation>Mapas de características</translation>
    </message>
    <message>
      <source>Raster of the feature maps of the layer, one band for each map.</source>
      <translation>Ráster de los mapas de características de la capa, una banda por mapa.</translation>
    </message>
    <message>
      <source>Explanation</source>
      <translation>Explicación</translation>
    </message>
    <message>
      <source>Images, curves against wavelength, and the test with random weights.</source>
      <translation>Imágenes, curvas según la longitud de onda y la prueba con pesos aleatorios.</translation>
    </message>
    <message>
      <source>Table of bands</source>
      <translation>Tabla de bandas</translation>
    </message>
    <message>
      <source>Importance and attention of each band as CSV: kind, class, band, wavelength, value.</source>
      <translation>Importancia y atención de cada banda en CSV: tipo, clase, banda, longitud de onda, valor.</translation>
    </message>
    <message>
      <source>Explained pixels</source>
      <translation>Píxeles explicados</translation>
    </message>
    <message>
      <source>Points of interest on the scene</source>
      <translation>Puntos de interés en la escena</translation>
    </message>
    <message>
      <source>Rank correlation of the relevance with that of untrained networks (-1 to 1)</source>
      <translation>Correlación de rangos de la relevancia con la de redes no entrenadas (-1 a 1)</translation>
    </message>
    <message>
      <source>Explanations that do not depend on the weights</source>
      <translation>Explicaciones que no dependen de los pesos</translation>
    </message>
    <message>
      <source>Export a model to ONNX</source>
      <translation>Exportar un modelo a ONNX</translation>
    </message>
    <message>
      <source>Writes a trained model as ONNX, for programs that have ONNX Runtime but not this plugin. The ONNX models include scaling and PCA: their input is the bands of the scene.

The patch model takes patches and scores their centre pixels. The tile model takes a tile and scores all its pixels. The plugin Deepness reads the tile model, with classes, tile size and overlap. Only networks that share their computation between pixels have a tile model: hybridsn, hybridsn-se and the baselines. The processing environment needs the optional packages onnx and onnxscript.</source>
      <translation>Escribe un modelo entrenado en ONNX, para programas que tienen ONNX Runtime pero no este complemento. Los modelos ONNX incluyen el escalado y PCA: su entrada son las bandas de la escena.

El modelo de parches recibe parches y puntúa sus píxeles centrales. El modelo de teselas recibe una tesela y puntúa todos sus píxeles. El complemento Deepness lee el modelo de teselas, con clases, tamaño de tesela y solape. Solo las redes que comparten su cálculo entre píxeles tienen un modelo de teselas: hybridsn, hybridsn-se y los métodos base. El entorno de procesamiento necesita los paquetes opcionales onnx y onnxscript.</translation>
    </message>
    <message>
      <source>Scene to export for</source>
      <translation>Escena para la que se exporta</translation>
    </message>
    <message>
      <source>The bands, nodata value and pixel size of this scene are written into the ONNX models. If empty, the bands of the training scene are used, and the pixel size must be set in Deepness.</source>
      <translation>Las bandas, el valor sin datos y el tamaño de píxel de esta escena se escriben en los modelos ONNX. Si se deja vacío, se usan las bandas de la escena de entrenamiento, y el tamaño de píxel debe indicarse en Deepness.</translation>
    </message>
    <message>
      <source>Side in pixels of the tiles that the tile model takes, overlap included.</source>
      <translation>Lado en píxeles de las teselas que recibe el modelo de teselas, solape incluido.</translation>
    </message>
    <message>
      <source>ONNX files</source>
      <translation>Archivos ONNX</translation>
    </message>
    <message>
      <source>Patch model</source>
      <translation>Modelo de parches</translation>
    </message>
    <message>
      <source>Model from patches of bands to the scores of their centre pixels: first the score of no data, then one score for each class.</source>
      <translation>Modelo que va de parches de bandas a las puntuaciones de sus píxeles centrales: primero la puntuación de sin datos, después una puntuación por clase.</translation>
    </message>
    <message>
      <source>Tile model</source>
      <translation>Modelo de teselas</translation>
    </message>
    <message>
      <source>Model from a tile of bands to the scores of all its pixels, for Deepness.</source>
      <translation>Modelo que va de una tesela de bandas a las puntuaciones de todos sus píxeles, para Deepness.</translation>
    </message>
    <message>
      <source>Bands of the model input</source>
      <translation>Bandas de la entrada del modelo</translation>
    </message>
    <message>
      <source>Scores of the model output: no data, then each class</source>
      <translation>Puntuaciones de la salida del modelo: sin datos, después cada clase</translation>
    </message>
    <message>
      <source>Overlap of neighbouring tiles in pixels</source>
      <translation>Solape de teselas vecinas en píxeles</translation>
    </message>
    <message>
      <source>Map an absorption feature</source>
      <translation>Cartografiar un rasgo de absorción</translation>
    </message>
    <message>
      <source>Maps the depth and the position of the deepest absorption feature in a range of wavelengths, after the continuum is removed: chlorophyll, clay minerals, carbonates, iron or water.

The continuum is the upper convex hull of the spectrum over the range. The position is found between the bands, by a parabola through the deepest band and its neighbours.</source>
      <translation>Cartografía la profundidad y la posición del rasgo de absorción más profundo en un intervalo de longitudes de onda, tras eliminar el continuo: clorofila, minerales de arcilla, carbonatos, hierro o agua.

El continuo es la envolvente convexa superior del espectro en el intervalo. La posición se halla entre las bandas, con una parábola que pasa por la banda más profunda y sus vecinas.</translation>
    </message>
    <message>
      <source>The hyperspectral scene, with wavelengths.</source>
      <translation>La escena hiperespectral, con longitudes de onda.</translation>
    </message>
    <message>
      <source>Start of the range (nm)</source>
      <translation>Inicio del intervalo (nm)</translation>
    </message>
    <message>
      <source>Wavelength before the feature, for example 550 for chlorophyll or 2120 for clay minerals.</source>
      <translation>Longitud de onda antes del rasgo, por ejemplo 550 para la clorofila o 2120 para los minerales de arcilla.</translation>
    </message>
    <message>
      <source>End of the range (nm)</source>
      <translation>Fin del intervalo (nm)</translation>
    </message>
    <message>
      <source>Wavelength after the feature, for example 750 for chlorophyll or 2250 for clay minerals.</source>
      <translation>Longitud de onda después del rasgo, por ejemplo 750 para la clorofila o 2250 para los minerales de arcilla.</translation>
    </message>
    <message>
      <source>Smallest depth with a position</source>
      <translation>Profundidad mínima con posición</translation>
    </message>
    <message>
      <source>Features that are less deep get no position, because that of noise means nothing.</source>
      <translation>Los rasgos menos profundos no reciben posición, porque la del ruido no significa nada.</translation>
    </message>
    <message>
      <source>Absorption feature</source>
      <translation>Rasgo de absorción</translation>
    </message>
    <message>
      <source>Raster with the depth (band 1) and the position in nm (band 2) of the feature.</source>
      <translation>Ráster con la profundidad (banda 1) y la posición en nm (banda 2) del rasgo.</translation>
    </message>
    <message>
      <source>Bands in the range</source>
      <translation>Bandas en el intervalo</translation>
    </message>
    <message>
      <source>Pixels with a depth</source>
      <translation>Píxeles con profundidad</translation>
    </message>
    <message>
      <source>Pixels with a position</source>
      <translation>Píxeles con posición</translation>
    </message>
    <message>
      <source>Mean depth</source>
      <translation>Profundidad media</translation>
    </message>
    <message>
      <source>Show the feature space</source>
      <translation>Mostrar el espacio de características</translation>
    </message>
    <message>
      <source>Draws labelled pixels and a sample of the scene in two dimensions, by the features of the network's last hidden layer. Classes that the network separates well form separate clusters.

The page is interactive: hover over a point to see its class, click it to see its place in the scene. In the point layer, select a cluster by its attributes x and y to see its pixels on the canvas.</source>
      <translation>Dibuja en dos dimensiones los píxeles etiquetados y una muestra de la escena, según las características de la última capa oculta de la red. Las clases que la red separa bien forman grupos separados.

La página es interactiva: pase el ratón sobre un punto para ver su clase, haga clic en él para ver su lugar en la escena. En la capa de puntos, seleccione un grupo por sus atributos x e y para ver sus píxeles en el lienzo.</translation>
    </message>
    <message>
      <source>The hyperspectral scene.</source>
      <translation>La escena hiperespectral.</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled).</source>
      <translation>Polígonos o puntos, o un ráster de códigos de clase en la rejilla de la escena (0 es sin etiqueta).</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <source>pca: shows distances as well as two axes can; fast.
tsne: keeps neighbours together; shows clusters most clearly.
umap: keeps neighbours together; needs the Python package umap-learn in the processing environment.</source>
      <translation>pca: muestra las distancias tan bien como permiten dos ejes; rápido.
tsne: mantiene juntos a los vecinos; es el que muestra los grupos con más claridad.
umap: mantiene juntos a los vecinos; necesita el paquete de Python umap-learn en el entorno de procesamiento.</translation>
    </message>
    <message>
      <source>Labelled pixels per class</source>
      <translation>Píxeles etiquetados por clase</translation>
    </message>
    <message>
      <source>Maximum pixels per class, drawn at random.</source>
      <translation>Máximo de píxeles por clase, extraídos al azar.</translation>
    </message>
    <message>
      <source>Pixels of the scene</source>
      <translation>Píxeles de la escena</translation>
    </message>
    <message>
      <source>Number of additional pixels, labelled or not, spread over the whole scene.</source>
      <translation>Número de píxeles adicionales, etiquetados o no, repartidos por toda la escena.</translation>
    </message>
    <message>
      <source>Perplexity (tsne)</source>
      <translation>Perplejidad (tsne)</translation>
    </message>
    <message>
      <source>Approximate number of neighbours of a pixel. Must be smaller than the number of pixels.</source>
      <translation>Número aproximado de vecinos de un píxel. Debe ser menor que el número de píxeles.</translation>
    </message>
    <message>
      <source>Neighbours (umap)</source>
      <translation>Vecinos (umap)</translation>
    </message>
    <message>
      <source>Number of neighbours of a pixel that are kept close to it. A larger number shows the larger structure.</source>
      <translation>Número de vecinos de un píxel que se mantienen cerca de él. Un número mayor muestra la estructura más amplia.</translation>
    </message>
    <message>
      <source>Seed of the random choice of pixels and of the method.</source>
      <translation>Semilla de la elección aleatoria de píxeles y del método.</translation>
    </message>
    <message>
      <source>Feature space</source>
      <translation>Espacio de características</translation>
    </message>
    <message>
      <source>Interactive plot next to an image of the scene.</source>
      <translation>Gráfico interactivo junto a una imagen de la escena.</translation>
    </message>
    <message>
      <source>Pixels as points</source>
      <translation>Píxeles como puntos</translation>
    </message>
    <message>
      <source>GeoPackage in the CRS of the scene: coordinates in the plot (x, y), class, predicted class, confidence, row and column of each pixel.</source>
      <translation>GeoPackage en el SRC de la escena: coordenadas en el gráfico (x, y), clase, clase predicha, confianza, fila y columna de cada píxel.</translation>
    </message>
    <message>
      <source>Silhouette of the classes in the feature space (-1 to 1)</source>
      <translation>Silueta de las clases en el espacio de características (-1 a 1)</translation>
    </message>
    <message>
      <source>Share of labelled pixels whose nearest labelled pixel has the same class (0 to 1)</source>
      <translation>Proporción de píxeles etiquetados cuyo píxel etiquetado más cercano es de la misma clase (0 a 1)</translation>
    </message>
    <message>
      <source>Trustworthiness of the plot (0 to 1)</source>
      <translation>Fidelidad del gráfico (0 a 1)</translation>
    </message>
    <message>
      <source>Pixels shown</source>
      <translation>Píxeles mostrados</translation>
    </message>
    <message>
      <source>Labelled pixels shown</source>
      <translation>Píxeles etiquetados mostrados</translation>
    </message>
    <message>
      <source>Number of features</source>
      <translation>Número de características</translation>
    </message>
    <message>
      <source>Fine-tune a model</source>
      <translation>Ajuste fino de un modelo</translation>
    </message>
    <message>
      <source>Continues the training of a model with new labels, in the same scene or in another scene of the same sensor. Classes that are new to the model are added; the old classes are kept. The original model file is never changed.

A network forgets its old classes if it no longer trains on them. Give the old scene and its labels: the network then trains on old and new samples together. The report shows the accuracy on new and old labels before and after. Scaling and principal components are those of the model. If a setting is empty, the value from the model's own training is used.</source>
      <translation>Continúa el entrenamiento de un modelo con etiquetas nuevas, en la misma escena o en otra escena del mismo sensor. Las clases nuevas para el modelo se añaden; las clases antiguas se conservan. El archivo de modelo original nunca se modifica.

Una red olvida sus clases antiguas si ya no se entrena con ellas. Indique la escena antigua y sus etiquetas: la red se entrena entonces con muestras antiguas y nuevas a la vez. El informe muestra la exactitud en etiquetas nuevas y antiguas, antes y después. El escalado y las componentes principales son los del modelo. Si un ajuste se deja vacío, se usa el valor del entrenamiento del propio modelo.</translation>
    </message>
    <message>
      <source>Model file to fine-tune. Baselines cannot be fine-tuned.</source>
      <translation>Archivo de modelo al que se aplica el ajuste fino. Los métodos base no lo admiten.</translation>
    </message>
    <message>
      <source>The scene of the new labels. It must have the bands of the model's training scene. If both scenes have wavelengths, bands are matched by wavelength.</source>
      <translation>La escena de las etiquetas nuevas. Debe tener las bandas de la escena de entrenamiento del modelo. Si ambas escenas tienen longitudes de onda, las bandas se asignan por longitud de onda.</translation>
    </message>
    <message>
      <source>New labels</source>
      <translation>Etiquetas nuevas</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). A class with the same name as a class of the model is the same class; a class with another name is new.</source>
      <translation>Polígonos o puntos, o un ráster de códigos de clase en la rejilla de la escena (0 es sin etiqueta). Una clase con el mismo nombre que una clase del modelo es la misma clase; una clase con otro nombre es nueva.</translation>
    </message>
    <message>
      <source>Raster of class codes on the grid of the scene, for example from “Split labels”. If empty, some of the new labels are held out.</source>
      <translation>Ráster de códigos de clase en la rejilla de la escena, por ejemplo de «Dividir etiquetas». Si se deja vacío, se reserva una parte de las etiquetas nuevas.</translation>
    </message>
    <message>
      <source>Share of the new labels that is held out if there are no validation labels. The same share of the old labels is held out to measure forgetting.</source>
      <translation>Proporción de las etiquetas nuevas que se reserva si no hay etiquetas de validación. Se reserva la misma proporción de las etiquetas antiguas para medir el olvido.</translation>
    </message>
    <message>
      <source>Raster of class codes on the grid of the scene. The old and the new model are tested on it once, after training.</source>
      <translation>Ráster de códigos de clase en la rejilla de la escena. El modelo antiguo y el nuevo se prueban con él una sola vez, tras el entrenamiento.</translation>
    </message>
    <message>
      <source>Old scene</source>
      <translation>Escena antigua</translation>
    </message>
    <message>
      <source>The scene that the model was trained on. It may be the scene of the new labels.</source>
      <translation>La escena con la que se entrenó el modelo. Puede ser la escena de las etiquetas nuevas.</translation>
    </message>
    <message>
      <source>Old labels</source>
      <translation>Etiquetas antiguas</translation>
    </message>
    <message>
      <source>Raster of class codes on the grid of the old scene. Some of these pixels are held out to measure forgetting; the others are rehearsed.</source>
      <translation>Ráster de códigos de clase en la rejilla de la escena antigua. Una parte de estos píxeles se reserva para medir el olvido; los demás se repasan.</translation>
    </message>
    <message>
      <source>Rehearse old samples</source>
      <translation>Repasar muestras antiguas</translation>
    </message>
    <message>
      <source>Train on the old labels too. If off, the old labels are used only to measure forgetting.</source>
      <translation>Entrenar también con las etiquetas antiguas. Si está desactivado, las etiquetas antiguas se usan solo para medir el olvido.</translation>
    </message>
    <message>
      <source>Layers to train</source>
      <translation>Capas que se entrenan</translation>
    </message>
    <message>
      <source>all: train every layer, the old layers with a lower learning rate than the head. head: train only the last layer, which gives the class scores; best for few labels, and forgets least.</source>
      <translation>all: entrenar todas las capas, las antiguas con una tasa de aprendizaje menor que la de la cabeza. head: entrenar solo la última capa, que da las puntuaciones de las clases; lo mejor con pocas etiquetas, y lo que menos olvida.</translation>
    </message>
    <message>
      <source>Learning rate of old layers</source>
      <translation>Tasa de aprendizaje de las capas antiguas</translation>
    </message>
    <message>
      <source>Learning rate of all layers except the head, as a share of the head's learning rate (above 0, at most 1). With a lower rate the network forgets less and adapts less.</source>
      <translation>Tasa de aprendizaje de todas las capas salvo la cabeza, como proporción de la tasa de aprendizaje de la cabeza (mayor que 0, como máximo 1). Con una tasa menor, la red olvida menos y se adapta menos.</translation>
    </message>
    <message>
      <source>Learning rate of the head at the start.</source>
      <translation>Tasa de aprendizaje inicial de la cabeza.</translation>
    </message>
    <message>
      <source>Fine-tuned model</source>
      <translation>Modelo con ajuste fino</translation>
    </message>
    <message>
      <source>Model file to write. Its model card names the original model.</source>
      <translation>Archivo de modelo que se escribe. Su ficha del modelo nombra el modelo original.</translation>
    </message>
    <message>
      <source>Fine-tuning report</source>
      <translation>Informe del ajuste fino</translation>
    </message>
    <message>
      <source>Accuracy on new and old labels before and after, for each class.</source>
      <translation>Exactitud en etiquetas nuevas y antiguas, antes y después, para cada clase.</translation>
    </message>
    <message>
      <source>Classes that are new to the model</source>
      <translation>Clases nuevas para el modelo</translation>
    </message>
    <message>
      <source>Overall accuracy of the old model on the validation labels (0 to 1)</source>
      <translation>Exactitud global del modelo antiguo en las etiquetas de validación (0 a 1)</translation>
    </message>
    <message>
      <source>Overall accuracy of the old model on the test labels (0 to 1)</source>
      <translation>Exactitud global del modelo antiguo en las etiquetas de prueba (0 a 1)</translation>
    </message>
    <message>
      <source>Overall accuracy on the test labels (0 to 1)</source>
      <translation>Exactitud global en las etiquetas de prueba (0 a 1)</translation>
    </message>
    <message>
      <source>Overall accuracy of the old model on old labels (0 to 1)</source>
      <translation>Exactitud global del modelo antiguo en las etiquetas antiguas (0 a 1)</translation>
    </message>
    <message>
      <source>Overall accuracy on old labels (0 to 1)</source>
      <translation>Exactitud global en las etiquetas antiguas (0 a 1)</translation>
    </message>
    <message>
      <source>Forgetting: overall accuracy on old labels before minus after (-1 to 1)</source>
      <translation>Olvido: exactitud global en las etiquetas antiguas antes menos después (-1 a 1)</translation>
    </message>
    <message>
      <source>Import a cube</source>
      <translation>Importar un cubo</translation>
    </message>
    <message>
      <source>Converts a hyperspectral cube, and its ground truth if there is one, to GeoTIFF: from a product of a known sensor such as EnMAP, from array files such as MATLAB and NumPy, or from any raster that GDAL reads.

A product is recognised by its content and keeps place, wavelengths, bad bands, scale and time. For other files, the variable and the order of the axes are found automatically if there is only one possibility. A cube without georeference can be placed with a CRS, an origin and a pixel size.</source>
      <translation>Convierte un cubo hiperespectral, y su verdad terreno si la hay, a GeoTIFF: de un producto de un sensor conocido como EnMAP, de archivos de matrices como los de MATLAB y NumPy, o de cualquier ráster que lea GDAL.

Un producto se reconoce por su contenido y conserva lugar, longitudes de onda, bandas defectuosas, escala y fecha. En otros archivos, la variable y el orden de los ejes se encuentran automáticamente si solo hay una posibilidad. Un cubo sin georreferencia se puede ubicar con un SRC, un origen y un tamaño de píxel.</translation>
    </message>
    <message>
      <source>Cube</source>
      <translation>Cubo</translation>
    </message>
    <message>
      <source>The file to import, such as .mat, .npy, .npz, HDF5, ENVI or GeoTIFF, or a file of a product (METADATA.XML of EnMAP ...). The help page lists all products and formats.</source>
      <translation>El archivo que se importa, como .mat, .npy, .npz, HDF5, ENVI o GeoTIFF, o un archivo de un producto (METADATA.XML de EnMAP ...). La página de ayuda enumera todos los productos y formatos.</translation>
    </message>
    <message>
      <source>Variable</source>
      <translation>Variable</translation>
    </message>
    <message>
      <source>Name of the variable in an array file, or of a subdataset (netCDF ...). If empty, the file must hold only one cube.</source>
      <translation>Nombre de la variable de un archivo de matrices, o de un subconjunto de datos (netCDF ...). Si se deja vacío, el archivo debe contener un solo cubo.</translation>
    </message>
    <message>
      <source>Order of the axes</source>
      <translation>Orden de los ejes</translation>
    </message>
    <message>
      <source>Order of the axes in the file: h is rows, w is columns, c is bands. auto derives the order from the names of the axes (HDF5, netCDF) or from their lengths.</source>
      <translation>Orden de los ejes en el archivo: h son filas, w son columnas, c son bandas. auto deduce el orden de los nombres de los ejes (HDF5, netCDF) o de sus longitudes.</translation>
    </message>
    <message>
      <source>Ground truth</source>
      <translation>Verdad terreno</translation>
    </message>
    <message>
      <source>File with the class code of each pixel (0 is unlabelled). It must have the size of the cube.</source>
      <translation>Archivo con el código de clase de cada píxel (0 es sin etiqueta). Debe tener el tamaño del cubo.</translation>
    </message>
    <message>
      <source>Variable of the ground truth</source>
      <translation>Variable de la verdad terreno</translation>
    </message>
    <message>
      <source>Name of the variable in the ground truth file. If empty, the file must hold only one.</source>
      <translation>Nombre de la variable en el archivo de verdad terreno. Si se deja vacío, el archivo debe contener solo una.</translation>
    </message>
    <message>
      <source>Class names</source>
      <translation>Nombres de las clases</translation>
    </message>
    <message>
      <source>CSV file with the columns code, name and optionally color (as #RRGGBB).</source>
      <translation>Archivo CSV con las columnas code, name y, opcionalmente, color (como #RRGGBB).</translation>
    </message>
    <message>
      <source>Wavelengths</source>
      <translation>Longitudes de onda</translation>
    </message>
    <message>
      <source>Text file with the centre wavelength of each band in nm, one per line, for a cube without wavelengths.</source>
      <translation>Archivo de texto con la longitud de onda central de cada banda en nm, una por línea, para un cubo sin longitudes de onda.</translation>
    </message>
    <message>
      <source>CRS</source>
      <translation>SRC</translation>
    </message>
    <message>
      <source>CRS for a cube without a CRS. Also give the origin and the pixel size.</source>
      <translation>SRC para un cubo que no lo tiene. Indique también el origen y el tamaño de píxel.</translation>
    </message>
    <message>
      <source>Easting of the upper left corner</source>
      <translation>Coordenada este de la esquina superior izquierda</translation>
    </message>
    <message>
      <source>Coordinate of the outer corner of the first pixel, in units of the CRS.</source>
      <translation>Coordenada de la esquina exterior del primer píxel, en unidades del SRC.</translation>
    </message>
    <message>
      <source>Northing of the upper left corner</source>
      <translation>Coordenada norte de la esquina superior izquierda</translation>
    </message>
    <message>
      <source>Pixel size</source>
      <translation>Tamaño de píxel</translation>
    </message>
    <message>
      <source>Side of a pixel in units of the CRS.</source>
      <translation>Lado de un píxel en unidades del SRC.</translation>
    </message>
    <message>
      <source>Cloud-optimised GeoTIFF</source>
      <translation>GeoTIFF optimizado para la nube</translation>
    </message>
    <message>
      <source>Write the scene as cloud-optimised GeoTIFF with overviews. QGIS draws it faster, but the file is about a third larger.</source>
      <translation>Escribir la escena como GeoTIFF optimizado para la nube con vistas generales. QGIS la dibuja más rápido, pero el archivo es aproximadamente un tercio más grande.</translation>
    </message>
    <message>
      <source>The cube as GeoTIFF, with wavelengths if they are known.</source>
      <translation>El cubo en GeoTIFF, con longitudes de onda si se conocen.</translation>
    </message>
    <message>
      <source>Ground truth labels</source>
      <translation>Etiquetas de la verdad terreno</translation>
    </message>
    <message>
      <source>The ground truth as GeoTIFF, with class names and colours.</source>
      <translation>La verdad terreno en GeoTIFF, con nombres y colores de las clases.</translation>
    </message>
    <message>
      <source>Quality layers</source>
      <translation>Capas de calidad</translation>
    </message>
    <message>
      <source>Quality layers of a product, such as clouds of EnMAP and Tanager, one band each.</source>
      <translation>Capas de calidad de un producto, como las nubes de EnMAP y Tanager, una banda por capa.</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Filas</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <source>Classes in the ground truth</source>
      <translation>Clases en la verdad terreno</translation>
    </message>
    <message>
      <source>Labelled pixels in the ground truth</source>
      <translation>Píxeles etiquetados en la verdad terreno</translation>
    </message>
    <message>
      <source>Import a spectral library</source>
      <translation>Importar una biblioteca espectral</translation>
    </message>
    <message>
      <source>Makes a spectral library from files of field spectrometers and archives, or from the mean spectra of labelled classes. The library is a table in a GeoPackage, which QGIS and EnMAP-Box open.

With a scene, the spectra are resampled to its bands. “Match spectra” classifies a scene with the library. Change the column class to give several spectra one class.</source>
      <translation>Crea una biblioteca espectral a partir de archivos de espectrómetros de campo y archivos espectrales públicos, o de los espectros medios de clases etiquetadas. La biblioteca es una tabla de un GeoPackage, que abren QGIS y EnMAP-Box.

Con una escena, los espectros se remuestrean a sus bandas. «Emparejar espectros» clasifica una escena con la biblioteca. Modifique la columna class para dar una misma clase a varios espectros.</translation>
    </message>
    <message>
      <source>Files of spectra</source>
      <translation>Archivos de espectros</translation>
    </message>
    <message>
      <source>ENVI spectral libraries (.sli), USGS splib07 ASCII, ECOSTRESS text, ASD (.asd), SVC (.sig), or text tables whose first column is the wavelength.</source>
      <translation>Bibliotecas espectrales ENVI (.sli), USGS splib07 ASCII, texto ECOSTRESS, ASD (.asd), SVC (.sig), o tablas de texto cuya primera columna es la longitud de onda.</translation>
    </message>
    <message>
      <source>Scene to whose bands the spectra are resampled; needed with labels.</source>
      <translation>Escena a cuyas bandas se remuestrean los espectros; necesaria con etiquetas.</translation>
    </message>
    <message>
      <source>Polygons, lines or points, or a raster of class codes: the mean of each class is a spectrum.</source>
      <translation>Polígonos, líneas o puntos, o un ráster de códigos de clase: la media de cada clase es un espectro.</translation>
    </message>
    <message>
      <source>Spectral library</source>
      <translation>Biblioteca espectral</translation>
    </message>
    <message>
      <source>GeoPackage with a row for each spectrum: name, class, and its values as JSON.</source>
      <translation>GeoPackage con una fila por espectro: nombre, clase y sus valores en JSON.</translation>
    </message>
    <message>
      <source>Spectra</source>
      <translation>Espectros</translation>
    </message>
    <message>
      <source>Bands of the scene</source>
      <translation>Bandas de la escena</translation>
    </message>
    <message>
      <source>Join scenes</source>
      <translation>Unir escenas</translation>
    </message>
    <message>
      <source>Puts several scenes, plots or chips beside each other in one scene, with their labels, so that one model learns from all of them. The scenes have the same bands; they may lie anywhere and need no georeference. Classes are joined by name.

Each scene is cut to the surroundings of its labels. Between the scenes lie pixels without data, so no patch reaches from one scene into another. The log tells the block size with which “Split labels” and “Cross-validate” hold out whole scenes. Train with the joined scene and labels, and classify the scenes themselves.</source>
      <translation>Coloca varias escenas, parcelas de muestreo o recortes uno junto a otro en una sola escena, con sus etiquetas, para que un modelo aprenda de todos ellos. Las escenas tienen las mismas bandas; pueden estar en cualquier lugar y no necesitan georreferencia. Las clases se unen por nombre.

Cada escena se recorta al entorno de sus etiquetas. Entre las escenas hay píxeles sin datos, de modo que ningún parche pasa de una escena a otra. El registro indica el tamaño de bloque con el que «Dividir etiquetas» y «Validación cruzada de métodos» reservan escenas enteras. Entrene con la escena y las etiquetas unidas, y clasifique las escenas originales.</translation>
    </message>
    <message>
      <source>The scenes, with the same bands in the same order.</source>
      <translation>Las escenas, con las mismas bandas en el mismo orden.</translation>
    </message>
    <message>
      <source>A label file for each scene, in the order of the scenes, or one vector file for all scenes. Rasters are on the grid of their scene (0 is unlabelled).</source>
      <translation>Un archivo de etiquetas por escena, en el orden de las escenas, o un archivo vectorial para todas las escenas. Los rásteres están en la rejilla de su escena (0 es sin etiqueta).</translation>
    </message>
    <message>
      <source>Class field (vector labels only)</source>
      <translation>Campo de clase (solo etiquetas vectoriales)</translation>
    </message>
    <message>
      <source>Name of the field with the class of each polygon or point: whole numbers from 1, or names.</source>
      <translation>Nombre del campo con la clase de cada polígono o punto: números enteros desde 1, o nombres.</translation>
    </message>
    <message>
      <source>Layer of the labels</source>
      <translation>Capa de las etiquetas</translation>
    </message>
    <message>
      <source>Layer to read, if a vector file has several.</source>
      <translation>Capa que se lee, si un archivo vectorial tiene varias.</translation>
    </message>
    <message>
      <source>Class table</source>
      <translation>Tabla de clases</translation>
    </message>
    <message>
      <source>CSV with the columns code, name and optionally color, value. If empty, the classes of the files.</source>
      <translation>CSV con las columnas code, name y, opcionalmente, color, value. Si se deja vacío, las clases de los archivos.</translation>
    </message>
    <message>
      <source>List of scenes</source>
      <translation>Lista de escenas</translation>
    </message>
    <message>
      <source>CSV file with the columns scene and labels, instead of the first two parameters. Paths may be relative to its folder.</source>
      <translation>Archivo CSV con las columnas scene y labels, en lugar de los dos primeros parámetros. Las rutas pueden ser relativas a su carpeta.</translation>
    </message>
    <message>
      <source>Pixels that are kept around the labels of each scene. At least half the patch size of the network that you will train.</source>
      <translation>Píxeles que se conservan alrededor de las etiquetas de cada escena. Como mínimo, la mitad del tamaño de parche de la red que vaya a entrenar.</translation>
    </message>
    <message>
      <source>Joined scene</source>
      <translation>Escena unida</translation>
    </message>
    <message>
      <source>GeoTIFF of physical values, without georeference.</source>
      <translation>GeoTIFF de valores físicos, sin georreferencia.</translation>
    </message>
    <message>
      <source>Joined labels</source>
      <translation>Etiquetas unidas</translation>
    </message>
    <message>
      <source>Labels on the grid of the joined scene, with the classes of all scenes.</source>
      <translation>Etiquetas en la rejilla de la escena unida, con las clases de todas las escenas.</translation>
    </message>
    <message>
      <source>Places of the scenes</source>
      <translation>Posiciones de las escenas</translation>
    </message>
    <message>
      <source>CSV file with the place of each scene in the joined scene.</source>
      <translation>Archivo CSV con la posición de cada escena en la escena unida.</translation>
    </message>
    <message>
      <source>Scenes that were joined</source>
      <translation>Escenas unidas</translation>
    </message>
    <message>
      <source>Labelled pixels</source>
      <translation>Píxeles etiquetados</translation>
    </message>
    <message>
      <source>Side of blocks that hold one scene each, in pixels</source>
      <translation>Lado de los bloques que contienen una escena cada uno, en píxeles</translation>
    </message>
    <message>
      <source>Check labels</source>
      <translation>Comprobar etiquetas</translation>
    </message>
    <message>
      <source>Checks labels before training: pixels and polygons of each class and their spread, mean spectra, separability of each pair of classes, labels that are probably wrong, and the splits that are possible.

Suspicious labels become a point layer with the class, the class that fits better, the confidence and the reason. Look at each point before you change a label: an unusual pixel may have the right label. The labels themselves are not changed.</source>
      <translation>Comprueba las etiquetas antes del entrenamiento: píxeles y polígonos de cada clase y su reparto, espectros medios, separabilidad de cada par de clases, etiquetas probablemente erróneas y las divisiones posibles.

Las etiquetas sospechosas forman una capa de puntos con la clase, la clase que encaja mejor, la confianza y el motivo. Revise cada punto antes de cambiar una etiqueta: un píxel inusual puede tener la etiqueta correcta. Las etiquetas en sí no se modifican.</translation>
    </message>
    <message>
      <source>Maximum pixels per class whose spectra are checked. More are drawn at random.</source>
      <translation>Máximo de píxeles por clase cuyos espectros se comprueban. Si hay más, se extraen al azar.</translation>
    </message>
    <message>
      <source>Patch size</source>
      <translation>Tamaño de parche</translation>
    </message>
    <message>
      <source>Side in pixels of the patches that you will train with. Half of it is the guard band of the splits that are tried.</source>
      <translation>Lado en píxeles de los parches con los que vaya a entrenar. La mitad es la franja de guarda de las divisiones que se prueban.</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same report.</source>
      <translation>Semilla de las elecciones aleatorias. La misma semilla da el mismo informe.</translation>
    </message>
    <message>
      <source>Label report</source>
      <translation>Informe de etiquetas</translation>
    </message>
    <message>
      <source>Counts, separability, suspicious labels, spectra and possible splits.</source>
      <translation>Recuentos, separabilidad, etiquetas sospechosas, espectros y divisiones posibles.</translation>
    </message>
    <message>
      <source>Label report as JSON</source>
      <translation>Informe de etiquetas en JSON</translation>
    </message>
    <message>
      <source>Codes, names and colours of the classes of these labels: a CSV table that all algorithms and spreadsheets read, or a QML style for class rasters in QGIS.</source>
      <translation>Códigos, nombres y colores de las clases de estas etiquetas: una tabla CSV que leen todos los algoritmos y las hojas de cálculo, o un estilo QML para rásteres de clases en QGIS.</translation>
    </message>
    <message>
      <source>QGIS styles</source>
      <translation>Estilos de QGIS</translation>
    </message>
    <message>
      <source>Suspicious labels</source>
      <translation>Etiquetas sospechosas</translation>
    </message>
    <message>
      <source>GeoPackage in the CRS of the scene: class, class that fits better, confidence and reason of each suspicious pixel or polygon.</source>
      <translation>GeoPackage en el SRC de la escena: clase, clase que encaja mejor, confianza y motivo de cada píxel o polígono sospechoso.</translation>
    </message>
    <message>
      <source>Polygons, points or connected fields</source>
      <translation>Polígonos, puntos o parcelas conectadas</translation>
    </message>
    <message>
      <source>Pixels whose spectra were checked</source>
      <translation>Píxeles cuyos espectros se comprobaron</translation>
    </message>
    <message>
      <source>Pixels that look like another class</source>
      <translation>Píxeles que parecen de otra clase</translation>
    </message>
    <message>
      <source>Polygons that look like another class</source>
      <translation>Polígonos que parecen de otra clase</translation>
    </message>
    <message>
      <source>Pixels with labels of two classes</source>
      <translation>Píxeles con etiquetas de dos clases</translation>
    </message>
    <message>
      <source>Pixels whose spectrum has labels of two classes</source>
      <translation>Píxeles cuyo espectro tiene etiquetas de dos clases</translation>
    </message>
    <message>
      <source>Pixels that are outliers in their polygon</source>
      <translation>Píxeles que son valores atípicos en su polígono</translation>
    </message>
    <message>
      <source>Smallest Jeffries-Matusita distance of two classes (0 to 2)</source>
      <translation>Menor distancia de Jeffries-Matusita entre dos clases (0 a 2)</translation>
    </message>
    <message>
      <source>Tried splits with every class in training and test</source>
      <translation>Divisiones probadas con todas las clases en entrenamiento y prueba</translation>
    </message>
    <message>
      <source>From labels to a map</source>
      <translation>De las etiquetas al mapa</translation>
    </message>
    <message>
      <source>Makes a class map from a scene and labels in one run, and says how far to trust it.

A part of the labels is kept for the test, in blocks apart from the others. Several methods are compared on the rest, and the most accurate one is trained. It maps the scene with the confidence of each pixel. The test labels give the accuracy. All files are in one folder.

The single steps are “Split labels”, “Train a network”, “Classify a scene” and “Assess a class map”, with their defaults. Use these for other settings.</source>
      <translation>Crea un mapa de clases a partir de una escena y etiquetas en una sola ejecución, e indica hasta qué punto es fiable.

Una parte de las etiquetas se reserva para la prueba, en bloques separados de las demás. Se comparan varios métodos con el resto y se entrena el más exacto. Este cartografía la escena con la confianza de cada píxel. Las etiquetas de prueba dan la exactitud. Todos los archivos están en una carpeta.

Los pasos individuales son «Dividir etiquetas», «Entrenar una red», «Clasificar una escena» y «Evaluar un mapa de clases», con sus valores predeterminados. Úselos si desea otros ajustes.</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). A few fields of each class, spread over the scene, are better than many pixels in one place.</source>
      <translation>Polígonos o puntos, o un ráster de códigos de clase en la rejilla de la escena (0 es sin etiqueta). Unas pocas parcelas de cada clase, repartidas por la escena, son mejores que muchos píxeles en un lugar.</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Modo</translation>
    </message>
    <message>
      <source>quick: methods are compared for at most two minutes. careful: for at most 20 minutes, so that slower methods take part.</source>
      <translation>quick: los métodos se comparan durante dos minutos como máximo. careful: durante 20 minutos como máximo, para que participen métodos más lentos.</translation>
    </message>
    <message>
      <source>Output folder</source>
      <translation>Carpeta de salida</translation>
    </message>
    <message>
      <source>Folder for map, confidence, model and reports. Files of an earlier run are replaced.</source>
      <translation>Carpeta para el mapa, la confianza, el modelo y los informes. Los archivos de una ejecución anterior se reemplazan.</translation>
    </message>
    <message>
      <source>Test labels</source>
      <translation>Etiquetas de prueba</translation>
    </message>
    <message>
      <source>Lower end of the 95 % interval of the accuracy</source>
      <translation>Límite inferior del intervalo del 95 % de la exactitud</translation>
    </message>
    <message>
      <source>Upper end of the 95 % interval of the accuracy</source>
      <translation>Límite superior del intervalo del 95 % de la exactitud</translation>
    </message>
    <message>
      <source>The method that was chosen</source>
      <translation>El método elegido</translation>
    </message>
    <message>
      <source>How the test labels were split from the training labels</source>
      <translation>Cómo se dividieron las etiquetas de prueba y las de entrenamiento</translation>
    </message>
    <message>
      <source>What was done, and how far to trust it</source>
      <translation>Qué se hizo y hasta qué punto es fiable</translation>
    </message>
    <message>
      <source>Step 1 of 4: keep a part of the labels for the test.</source>
      <translation>Paso 1 de 4: reservar una parte de las etiquetas para la prueba.</translation>
    </message>
    <message>
      <source>Step 2 of 4: choose a method and train it.</source>
      <translation>Paso 2 de 4: elegir un método y entrenarlo.</translation>
    </message>
    <message>
      <source>Step 3 of 4: map the scene.</source>
      <translation>Paso 3 de 4: cartografiar la escena.</translation>
    </message>
    <message>
      <source>Step 4 of 4: measure the accuracy on the test labels.</source>
      <translation>Paso 4 de 4: medir la exactitud en las etiquetas de prueba.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>The labels cannot be split by “{kind}”: {reason} They are split by “{other}”.</source>
      <translation>Las etiquetas no se pueden dividir por «{kind}»: {reason} Se dividen por «{other}».</translation>
    </message>
    <message>
      <source>The run was cancelled.</source>
      <translation>La ejecución se canceló.</translation>
    </message>
    <message>
      <source>Mask a scene</source>
      <translation>Enmascarar una escena</translation>
    </message>
    <message>
      <source>Masks clouds and shadows by the quality layers of a product, and water and vegetation by limits of NDWI and NDVI. The bands are found by their wavelengths.

The mask says why a pixel is masked. On request, the scene is written with its masked pixels as nodata, so that training and mapping leave them out.</source>
      <translation>Enmascara nubes y sombras con las capas de calidad de un producto, y agua y vegetación con límites de NDWI y NDVI. Las bandas se encuentran por sus longitudes de onda.

La máscara indica por qué se enmascara un píxel. Si se pide, la escena se escribe con sus píxeles enmascarados como sin datos, para que el entrenamiento y la cartografía los excluyan.</translation>
    </message>
    <message>
      <source>Raster of quality layers on the grid of the scene, as Import a cube writes it.</source>
      <translation>Ráster de capas de calidad en la rejilla de la escena, tal como lo escribe «Importar un cubo».</translation>
    </message>
    <message>
      <source>Layers to use</source>
      <translation>Capas que se usan</translation>
    </message>
    <message>
      <source>Names or numbers of quality layers, separated by commas. If empty, those named cloud, cirrus, shadow or haze. Pixels that are not 0 in one of them are masked.</source>
      <translation>Nombres o números de capas de calidad, separados por comas. Si se deja vacío, las que se llaman cloud, cirrus, shadow o haze. Se enmascaran los píxeles que no son 0 en alguna de ellas.</translation>
    </message>
    <message>
      <source>Largest NDWI</source>
      <translation>NDWI máximo</translation>
    </message>
    <message>
      <source>Mask pixels with a larger NDWI (green and infrared). Water has 0 or more.</source>
      <translation>Enmascarar píxeles con un NDWI mayor (verde e infrarrojo). El agua tiene 0 o más.</translation>
    </message>
    <message>
      <source>Largest NDVI</source>
      <translation>NDVI máximo</translation>
    </message>
    <message>
      <source>Mask pixels with a larger NDVI (vegetation).</source>
      <translation>Enmascarar píxeles con un NDVI mayor (vegetación).</translation>
    </message>
    <message>
      <source>Smallest NDVI</source>
      <translation>NDVI mínimo</translation>
    </message>
    <message>
      <source>Mask pixels with a smaller NDVI (no vegetation).</source>
      <translation>Enmascarar píxeles con un NDVI menor (sin vegetación).</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>Máscara</translation>
    </message>
    <message>
      <source>0: kept; 1: invalid in the scene; 2: quality layer; 3: NDWI; 4: NDVI.</source>
      <translation>0: conservado; 1: no válido en la escena; 2: capa de calidad; 3: NDWI; 4: NDVI.</translation>
    </message>
    <message>
      <source>Masked scene</source>
      <translation>Escena enmascarada</translation>
    </message>
    <message>
      <source>The scene as float32, with NaN at masked pixels.</source>
      <translation>La escena en float32, con NaN en los píxeles enmascarados.</translation>
    </message>
    <message>
      <source>Pixels that are kept</source>
      <translation>Píxeles conservados</translation>
    </message>
    <message>
      <source>Pixels that are invalid in the scene</source>
      <translation>Píxeles no válidos en la escena</translation>
    </message>
    <message>
      <source>Pixels masked by quality layers</source>
      <translation>Píxeles enmascarados por capas de calidad</translation>
    </message>
    <message>
      <source>Pixels masked by NDWI</source>
      <translation>Píxeles enmascarados por NDWI</translation>
    </message>
    <message>
      <source>Pixels masked by NDVI</source>
      <translation>Píxeles enmascarados por NDVI</translation>
    </message>
    <message>
      <source>Match spectra</source>
      <translation>Emparejar espectros</translation>
    </message>
    <message>
      <source>Gives each pixel the class of the most similar spectrum of a library, by spectral angle (SAM) or spectral information divergence (SID). Nothing is trained.

The library comes from “Import a spectral library” or from EnMAP-Box. Its spectra are resampled to the bands of the scene. With a threshold, pixels that no spectrum resembles are unclassified.</source>
      <translation>Da a cada píxel la clase del espectro más similar de una biblioteca, por ángulo espectral (SAM) o divergencia de información espectral (SID). No se entrena nada.

La biblioteca procede de «Importar una biblioteca espectral» o de EnMAP-Box. Sus espectros se remuestrean a las bandas de la escena. Con un umbral, los píxeles a los que no se parece ningún espectro quedan sin clasificar.</translation>
    </message>
    <message>
      <source>GeoPackage from “Import a spectral library” or EnMAP-Box.</source>
      <translation>GeoPackage de «Importar una biblioteca espectral» o de EnMAP-Box.</translation>
    </message>
    <message>
      <source>Field with the class</source>
      <translation>Campo con la clase</translation>
    </message>
    <message>
      <source>Field of the library with the class of each spectrum.</source>
      <translation>Campo de la biblioteca con la clase de cada espectro.</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Medida</translation>
    </message>
    <message>
      <source>angle: spectral angle in radians, which does not depend on brightness. divergence: spectral information divergence, which compares spectra as distributions over the bands.</source>
      <translation>angle: ángulo espectral en radianes, que no depende del brillo. divergence: divergencia de información espectral, que compara los espectros como distribuciones sobre las bandas.</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Umbral</translation>
    </message>
    <message>
      <source>Pixels with a larger angle (radians, often 0.1) or divergence are unclassified. If empty, every pixel gets a class.</source>
      <translation>Los píxeles con un ángulo mayor (radianes, a menudo 0.1) o una divergencia mayor quedan sin clasificar. Si se deja vacío, cada píxel recibe una clase.</translation>
    </message>
    <message>
      <source>Bands to compare, counted from 1, for example 1-103,110. If empty, all bands that are not marked as bad.</source>
      <translation>Bandas que se comparan, contadas desde 1, por ejemplo 1-103,110. Si se deja vacío, todas las bandas que no están marcadas como defectuosas.</translation>
    </message>
    <message>
      <source>Angle or divergence</source>
      <translation>Ángulo o divergencia</translation>
    </message>
    <message>
      <source>Raster with the angle (radians) or divergence of the most similar spectrum.</source>
      <translation>Ráster con el ángulo (radianes) o la divergencia del espectro más similar.</translation>
    </message>
    <message>
      <source>Pixels without data</source>
      <translation>Píxeles sin datos</translation>
    </message>
    <message>
      <source>Describe a model</source>
      <translation>Describir un modelo</translation>
    </message>
    <message>
      <source>Shows the model card: layers with their shapes, weights, multiply-adds per pixel, bands and wavelengths, classes, training history, and accuracies with the split that they come from.

Facts that training cannot know, such as the licence, can be entered here. They are written into a copy of the model file.</source>
      <translation>Muestra la ficha del modelo: capas con sus formas, pesos, multiplicaciones-sumas por píxel, bandas y longitudes de onda, clases, historial de entrenamiento, y exactitudes con la división de la que proceden.

Aquí se pueden introducir datos que el entrenamiento no puede conocer, como la licencia. Se escriben en una copia del archivo de modelo.</translation>
    </message>
    <message>
      <source>Readable name of the model.</source>
      <translation>Nombre legible del modelo.</translation>
    </message>
    <message>
      <source>Authors</source>
      <translation>Autores</translation>
    </message>
    <message>
      <source>Names and contact of the people who trained the model.</source>
      <translation>Nombres y contacto de las personas que entrenaron el modelo.</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <source>Terms of use, best as an SPDX identifier such as CC-BY-4.0.</source>
      <translation>Condiciones de uso, preferiblemente un identificador SPDX como CC-BY-4.0.</translation>
    </message>
    <message>
      <source>Citation</source>
      <translation>Cita</translation>
    </message>
    <message>
      <source>How to cite the model.</source>
      <translation>Cómo citar el modelo.</translation>
    </message>
    <message>
      <source>Source of the data</source>
      <translation>Origen de los datos</translation>
    </message>
    <message>
      <source>Where the scene and the labels come from, and their terms of use.</source>
      <translation>De dónde proceden la escena y las etiquetas, y sus condiciones de uso.</translation>
    </message>
    <message>
      <source>Intended use</source>
      <translation>Uso previsto</translation>
    </message>
    <message>
      <source>The purpose of the model.</source>
      <translation>La finalidad del modelo.</translation>
    </message>
    <message>
      <source>Limitations</source>
      <translation>Limitaciones</translation>
    </message>
    <message>
      <source>Cases in which the model must not be trusted.</source>
      <translation>Casos en los que no se debe confiar en el modelo.</translation>
    </message>
    <message>
      <source>Model with the added fields</source>
      <translation>Modelo con los datos añadidos</translation>
    </message>
    <message>
      <source>Copy of the model file with the fields entered above. Required if a field is entered.</source>
      <translation>Copia del archivo de modelo con los datos introducidos arriba. Obligatorio si se introduce algún dato.</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>Ficha del modelo</translation>
    </message>
    <message>
      <source>The model card as an HTML page.</source>
      <translation>La ficha del modelo en una página HTML.</translation>
    </message>
    <message>
      <source>Model card as JSON</source>
      <translation>Ficha del modelo en JSON</translation>
    </message>
    <message>
      <source>The same facts for other programs.</source>
      <translation>Los mismos datos para otros programas.</translation>
    </message>
    <message>
      <source>Network and its form</source>
      <translation>Red y su forma</translation>
    </message>
    <message>
      <source>Trainable weights</source>
      <translation>Pesos entrenables</translation>
    </message>
    <message>
      <source>Multiply-adds per pixel, evaluated as a patch</source>
      <translation>Multiplicaciones-sumas por píxel, evaluado como parche</translation>
    </message>
    <message>
      <source>Multiply-adds per pixel, evaluated as a tile</source>
      <translation>Multiplicaciones-sumas por píxel, evaluado como tesela</translation>
    </message>
    <message>
      <source>Patch size in pixels</source>
      <translation>Tamaño de parche en píxeles</translation>
    </message>
    <message>
      <source>How the assessed labels were split from the training labels</source>
      <translation>Cómo se dividieron las etiquetas evaluadas y las de entrenamiento</translation>
    </message>
    <message>
      <source>SHA-256 of the described model file</source>
      <translation>SHA-256 del archivo de modelo descrito</translation>
    </message>
    <message>
      <source>Monitor a model on a new scene</source>
      <translation>Monitorizar un modelo en una escena nueva</translation>
    </message>
    <message>
      <source>Measures how different a new scene is from the training scene of a model, before its map is trusted. The report has the shift of each component, the confidence, the share of pixels unlike the training scene, and the shares of the classes.

DRIFT is one number; by convention, 0.25 or more is a large drift. In a graphical model, “Conditional branch” can use IS_DRIFT, which is 1 if the drift reaches the threshold. Only a sample of the pixels is evaluated.</source>
      <translation>Mide cuánto difiere una escena nueva de la escena de entrenamiento de un modelo, antes de confiar en su mapa. El informe contiene el desplazamiento de cada componente, la confianza, la proporción de píxeles distintos de la escena de entrenamiento y las proporciones de las clases.

DRIFT es un número; por convención, 0.25 o más es una deriva grande. En un modelo gráfico, «Rama condicional» puede usar IS_DRIFT, que es 1 si la deriva alcanza el umbral. Solo se evalúa una muestra de los píxeles.</translation>
    </message>
    <message>
      <source>New scene</source>
      <translation>Escena nueva</translation>
    </message>
    <message>
      <source>The scene to compare.</source>
      <translation>La escena que se compara.</translation>
    </message>
    <message>
      <source>Model file from “Train a network”. It holds statistics of its training scene.</source>
      <translation>Archivo de modelo de «Entrenar una red». Contiene estadísticas de su escena de entrenamiento.</translation>
    </message>
    <message>
      <source>Last class map</source>
      <translation>Último mapa de clases</translation>
    </message>
    <message>
      <source>Class map to compare the class shares with, for example a map of the same place a year ago. If empty, the class shares of the training scene.</source>
      <translation>Mapa de clases con el que se comparan las proporciones de las clases, por ejemplo un mapa del mismo lugar de hace un año. Si se deja vacío, las proporciones de las clases de la escena de entrenamiento.</translation>
    </message>
    <message>
      <source>Drift at or above which the scene counts as drifted: 0.1 is strict, 0.25 is usual.</source>
      <translation>Deriva a partir de la cual se considera que la escena ha derivado: 0.1 es estricto, 0.25 es habitual.</translation>
    </message>
    <message>
      <source>Pixels to evaluate</source>
      <translation>Píxeles que se evalúan</translation>
    </message>
    <message>
      <source>Number of pixels, spread over the scene, that the network is evaluated on.</source>
      <translation>Número de píxeles, repartidos por la escena, en los que se evalúa la red.</translation>
    </message>
    <message>
      <source>Seed of the random choice of pixels.</source>
      <translation>Semilla de la elección aleatoria de píxeles.</translation>
    </message>
    <message>
      <source>Monitoring report</source>
      <translation>Informe de seguimiento</translation>
    </message>
    <message>
      <source>What changed, how much, and possible reasons.</source>
      <translation>Qué cambió, cuánto y los posibles motivos.</translation>
    </message>
    <message>
      <source>Monitoring as JSON</source>
      <translation>Seguimiento en JSON</translation>
    </message>
    <message>
      <source>Drift: the largest index of components, confidence and unlike pixels</source>
      <translation>Deriva: el mayor índice de componentes, confianza y píxeles distintos</translation>
    </message>
    <message>
      <source>1 if the drift reaches the threshold, else 0</source>
      <translation>1 si la deriva alcanza el umbral; si no, 0</translation>
    </message>
    <message>
      <source>Largest index of a component</source>
      <translation>Mayor índice de una componente</translation>
    </message>
    <message>
      <source>Index of the confidence</source>
      <translation>Índice de la confianza</translation>
    </message>
    <message>
      <source>Index of the pixels unlike the training scene</source>
      <translation>Índice de los píxeles distintos de la escena de entrenamiento</translation>
    </message>
    <message>
      <source>Share of pixels unlike the training scene (0 to 1)</source>
      <translation>Proporción de píxeles distintos de la escena de entrenamiento (0 a 1)</translation>
    </message>
    <message>
      <source>Index of the class shares; not included in the drift</source>
      <translation>Índice de las proporciones de las clases; no incluido en la deriva</translation>
    </message>
    <message>
      <source>Mean confidence: mean of the largest class probability (0 to 1)</source>
      <translation>Confianza media: media de la mayor probabilidad de clase (0 a 1)</translation>
    </message>
    <message>
      <source>Valid pixels compared</source>
      <translation>Píxeles válidos comparados</translation>
    </message>
    <message>
      <source>Reduce bands to components</source>
      <translation>Reducir bandas a componentes</translation>
    </message>
    <message>
      <source>Turns the bands of a scene into components: principal components (PCA), minimum noise fraction (MNF), or discriminant components, which separate the classes of labels.

The components become a raster, and a report shows the variance in each. On request, the scene is rebuilt from the first components, without the noise in the others. Training needs no components of yours: Train finds its own.</source>
      <translation>Convierte las bandas de una escena en componentes: componentes principales (PCA), fracción mínima de ruido (MNF) o componentes discriminantes, que separan las clases de las etiquetas.

Las componentes forman un ráster, y un informe muestra la varianza de cada una. Si se pide, la escena se reconstruye a partir de las primeras componentes, sin el ruido de las demás. El entrenamiento no necesita componentes suyas: «Entrenar una red» calcula las propias.</translation>
    </message>
    <message>
      <source>pca: directions with the most variance. mnf: directions with the most variance for their noise. discriminant: directions that separate the classes of the labels.</source>
      <translation>pca: direcciones con la mayor varianza. mnf: direcciones con la mayor varianza en relación con su ruido. discriminant: direcciones que separan las clases de las etiquetas.</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>Componentes</translation>
    </message>
    <message>
      <source>Number of components.</source>
      <translation>Número de componentes.</translation>
    </message>
    <message>
      <source>Bands to use, such as 1-103,110. If empty, all bands that are not marked as bad.</source>
      <translation>Bandas que se usan, como 1-103,110. Si se deja vacío, todas las bandas que no están marcadas como defectuosas.</translation>
    </message>
    <message>
      <source>Standardize bands</source>
      <translation>Estandarizar bandas</translation>
    </message>
    <message>
      <source>Scale every band to unit variance first.</source>
      <translation>Escalar antes cada banda a varianza unidad.</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). Only the method discriminant uses them.</source>
      <translation>Polígonos o puntos, o un ráster de códigos de clase en la rejilla de la escena (0 es sin etiqueta). Solo los usa el método discriminant.</translation>
    </message>
    <message>
      <source>One band for each component, NaN where a pixel is invalid.</source>
      <translation>Una banda por componente, NaN donde un píxel no es válido.</translation>
    </message>
    <message>
      <source>Denoised scene</source>
      <translation>Escena sin ruido</translation>
    </message>
    <message>
      <source>The scene rebuilt from the components, with the wavelengths of its bands.</source>
      <translation>La escena reconstruida a partir de las componentes, con las longitudes de onda de sus bandas.</translation>
    </message>
    <message>
      <source>Component report</source>
      <translation>Informe de componentes</translation>
    </message>
    <message>
      <source>Variance of each component, and a picture of the first three.</source>
      <translation>Varianza de cada componente, y una imagen de las tres primeras.</translation>
    </message>
    <message>
      <source>Share of the variance in the components (0 to 1)</source>
      <translation>Proporción de la varianza en las componentes (0 a 1)</translation>
    </message>
    <message>
      <source>Regularise class probabilities</source>
      <translation>Regularizar probabilidades de clase</translation>
    </message>
    <message>
      <source>Smooths class probabilities among neighbouring pixels with similar spectra, and maps the classes anew. The probabilities come from “Classify a scene” or from any other tool.

Scenes of large fields become cleaner and often more accurate. Small objects are lost: maps of cities become worse. Assess the map with test labels, with and without.

The scene is processed tile by tile. The tile size does not change the map.</source>
      <translation>Suaviza las probabilidades de clase entre píxeles vecinos con espectros similares, y vuelve a cartografiar las clases. Las probabilidades proceden de «Clasificar una escena» o de cualquier otra herramienta.

Las escenas de parcelas grandes quedan más limpias y a menudo más exactas. Los objetos pequeños se pierden: los mapas de ciudades empeoran. Evalúe el mapa con etiquetas de prueba, con y sin regularización.

La escena se procesa tesela a tesela. El tamaño de tesela no cambia el mapa.</translation>
    </message>
    <message>
      <source>The hyperspectral scene. It tells which neighbours are alike.</source>
      <translation>La escena hiperespectral. Indica qué vecinos se parecen.</translation>
    </message>
    <message>
      <source>Raster on the grid of the scene with one band for each class, such as the class probabilities of “Classify a scene”. The values of a pixel are divided by their sum.</source>
      <translation>Ráster en la rejilla de la escena con una banda por clase, como las probabilidades de clase de «Clasificar una escena». Los valores de un píxel se dividen por su suma.</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Intensidad</translation>
    </message>
    <message>
      <source>weak, medium and strong give the given probabilities a weight of 1, 0.1 and 0.01 against the neighbours. auto is strong; with labels to hold, the weight is 0.03.</source>
      <translation>weak, medium y strong dan a las probabilidades de partida un peso de 1, 0.1 y 0.01 frente a los vecinos. auto es strong; con etiquetas que respetar, el peso es 0.03.</translation>
    </message>
    <message>
      <source>Labels to hold</source>
      <translation>Etiquetas que se respetan</translation>
    </message>
    <message>
      <source>Training labels that the map is held to: polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). They spread to similar neighbours. Accuracies at these labels and near them are then too high.</source>
      <translation>Etiquetas de entrenamiento que el mapa debe respetar: polígonos o puntos, o un ráster de códigos de clase en la rejilla de la escena (0 es sin etiqueta). Se propagan a vecinos similares. Las exactitudes en estas etiquetas y cerca de ellas son entonces demasiado altas.</translation>
    </message>
    <message>
      <source>CSV with the columns code, name and optionally color: the class of each band, by the name of the band, else in the order of the codes. If empty, the classes of the file; without them, codes from 1 and the names of the bands.</source>
      <translation>CSV con las columnas code, name y, opcionalmente, color: la clase de cada banda, por el nombre de la banda o, si no, en el orden de los códigos. Si se deja vacío, las clases del archivo; si no las tiene, códigos desde 1 y los nombres de las bandas.</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <source>Number of steps. A pixel depends on the pixels within this distance. With more steps, the result is closer to the exact solution.</source>
      <translation>Número de pasos. Un píxel depende de los píxeles situados a esta distancia o menos. Con más pasos, el resultado se acerca más a la solución exacta.</translation>
    </message>
    <message>
      <source>Maximum memory of the run, Python included; on a graphics card, the memory of the card. The limit sets the size of tiles. It does not change the map. If empty, half of the free memory.</source>
      <translation>Memoria máxima de la ejecución, incluido Python; en una tarjeta gráfica, la memoria de la tarjeta. El límite determina el tamaño de las teselas. No cambia el mapa. Si se deja vacío, la mitad de la memoria libre.</translation>
    </message>
    <message>
      <source>Raster with the largest smoothed probability of each pixel, 0 to 1.</source>
      <translation>Ráster con la mayor probabilidad suavizada de cada píxel, de 0 a 1.</translation>
    </message>
    <message>
      <source>Smoothed probabilities</source>
      <translation>Probabilidades suavizadas</translation>
    </message>
    <message>
      <source>Pixels without probabilities</source>
      <translation>Píxeles sin probabilidades</translation>
    </message>
    <message>
      <source>Pixels that the map is held to</source>
      <translation>Píxeles que el mapa respeta</translation>
    </message>
    <message>
      <source>Remove the processing environment</source>
      <translation>Eliminar el entorno de procesamiento</translation>
    </message>
    <message>
      <source>Deletes the Python environment that “Set up the processing environment” created, and frees 1 to 6 GB. Run it before you uninstall the plugin. Models and maps stay.

An interpreter that you chose yourself is only forgotten; its files stay.</source>
      <translation>Elimina el entorno de Python que creó «Configurar el entorno de procesamiento» y libera de 1 a 6 GB. Ejecútelo antes de desinstalar el complemento. Los modelos y mapas se conservan.

Un intérprete que usted mismo eligió solo deja de usarse; sus archivos se conservan.</translation>
    </message>
    <message>
      <source>Number of deleted environments</source>
      <translation>Número de entornos eliminados</translation>
    </message>
    <message>
      <source>A job runs in the environment {folder}: wait until it has finished, or cancel it.</source>
      <translation>Hay una tarea en ejecución en el entorno {folder}: espere a que termine o cancélela.</translation>
    </message>
    <message>
      <source>The interpreter {path} is no longer used. Its files stay.</source>
      <translation>El intérprete {path} ya no se usa. Sus archivos se conservan.</translation>
    </message>
    <message>
      <source>Deleted: {folder}</source>
      <translation>Eliminado: {folder}</translation>
    </message>
    <message>
      <source>There is no environment to remove.</source>
      <translation>No hay ningún entorno que eliminar.</translation>
    </message>
    <message>
      <source>The variable HSI_PYTHON is set to {path} and stays in use: unset it.</source>
      <translation>La variable HSI_PYTHON tiene el valor {path} y sigue en uso: anúlela.</translation>
    </message>
    <message>
      <source>Gives a scene the bands of another sensor: of a scene, of a model, or of a list of wavelengths. Each new band is a weighted mean of the bands under its spectral response.

Use it to map a scene of a finer sensor with a model of a coarser one. Bands that the scene does not cover are refused.</source>
      <translation>Da a una escena las bandas de otro sensor: de una escena, de un modelo o de una lista de longitudes de onda. Cada banda nueva es una media ponderada de las bandas que abarca su respuesta espectral.

Úselo para cartografiar una escena de un sensor más fino con un modelo de uno más grueso. Las bandas que la escena no cubre se rechazan.</translation>
    </message>
    <message>
      <source>Scene with wavelengths. Bands that are marked as bad are not used.</source>
      <translation>Escena con longitudes de onda. No se usan las bandas marcadas como defectuosas.</translation>
    </message>
    <message>
      <source>Scene with the wanted bands</source>
      <translation>Escena con las bandas deseadas</translation>
    </message>
    <message>
      <source>A scene of the other sensor. Give this, a model, or a list of wavelengths.</source>
      <translation>Una escena del otro sensor. Indique esta, un modelo o una lista de longitudes de onda.</translation>
    </message>
    <message>
      <source>Model with the wanted bands</source>
      <translation>Modelo con las bandas deseadas</translation>
    </message>
    <message>
      <source>A model that was trained on a scene of the other sensor.</source>
      <translation>Un modelo entrenado con una escena del otro sensor.</translation>
    </message>
    <message>
      <source>List of the wanted wavelengths</source>
      <translation>Lista de las longitudes de onda deseadas</translation>
    </message>
    <message>
      <source>Text file with the centre wavelength of each wanted band, one in each line.</source>
      <translation>Archivo de texto con la longitud de onda central de cada banda deseada, una por línea.</translation>
    </message>
    <message>
      <source>Resampled scene</source>
      <translation>Escena remuestreada</translation>
    </message>
    <message>
      <source>GeoTIFF with the wanted bands.</source>
      <translation>GeoTIFF con las bandas deseadas.</translation>
    </message>
    <message>
      <source>Bands of the resampled scene</source>
      <translation>Bandas de la escena remuestreada</translation>
    </message>
    <message>
      <source>Bands of the scene that were used</source>
      <translation>Bandas de la escena utilizadas</translation>
    </message>
    <message>
      <source>Sample labels</source>
      <translation>Muestrear etiquetas</translation>
    </message>
    <message>
      <source>Draws labelled pixels at random, with a maximum number for each class or polygon, or as many of each class as the rarest class has. The pixels of a class are spread over its polygons. Labels that are outliers in their polygon can be left out.

Use it where one large polygon or one frequent class would dominate the training. Split the labels first, and draw from the training labels only: the pixels that are left over lie beside the drawn ones and are no test.</source>
      <translation>Extrae al azar píxeles etiquetados: como máximo un número dado de cada clase o de cada polígono, o tantos de cada clase como tiene la más escasa. Los píxeles de una clase se reparten entre sus polígonos. Las etiquetas que son valores atípicos en su polígono se pueden excluir.

Úselo cuando un polígono grande o una clase frecuente dominaría el entrenamiento. Divida primero las etiquetas y extraiga solo de las de entrenamiento: los píxeles que sobran están junto a los extraídos y no sirven de prueba.</translation>
    </message>
    <message>
      <source>It gives the grid of the labels.</source>
      <translation>Da la rejilla de las etiquetas.</translation>
    </message>
    <message>
      <source>Maximum pixels per class. If empty, there is no limit.</source>
      <translation>Máximo de píxeles por clase. Si se deja vacío, no hay límite.</translation>
    </message>
    <message>
      <source>Pixels per polygon</source>
      <translation>Píxeles por polígono</translation>
    </message>
    <message>
      <source>Maximum pixels per polygon; of a raster, per connected area of a class. If empty, there is no limit.</source>
      <translation>Máximo de píxeles por polígono; en un ráster, por área conectada de una clase. Si se deja vacío, no hay límite.</translation>
    </message>
    <message>
      <source>Balance classes</source>
      <translation>Equilibrar clases</translation>
    </message>
    <message>
      <source>Draw as many pixels of each class as the class with the fewest pixels has.</source>
      <translation>Extraer tantos píxeles de cada clase como tiene la clase con menos píxeles.</translation>
    </message>
    <message>
      <source>Leave out outliers</source>
      <translation>Excluir valores atípicos</translation>
    </message>
    <message>
      <source>Leave out labels whose spectrum is an outlier inside their own polygon: the angle to the median spectrum of the polygon is far larger than usual there (modified z-score above 3.5). Polygons with fewer than 10 pixels are not checked. The log counts the outliers of each class.</source>
      <translation>Excluir las etiquetas cuyo espectro es un valor atípico dentro de su propio polígono: el ángulo con el espectro mediano del polígono es mucho mayor de lo habitual allí (puntuación z modificada superior a 3.5). Los polígonos con menos de 10 píxeles no se comprueban. El registro cuenta los valores atípicos de cada clase.</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same pixels; larger draws hold smaller ones.</source>
      <translation>Semilla de las elecciones aleatorias. La misma semilla da los mismos píxeles; las extracciones mayores contienen las menores.</translation>
    </message>
    <message>
      <source>Sampled labels</source>
      <translation>Etiquetas muestreadas</translation>
    </message>
    <message>
      <source>Raster of class codes; 0 where no pixel was drawn.</source>
      <translation>Ráster de códigos de clase; 0 donde no se extrajo ningún píxel.</translation>
    </message>
    <message>
      <source>Labelled pixels before</source>
      <translation>Píxeles etiquetados antes</translation>
    </message>
    <message>
      <source>Labels left out as outliers in their polygon</source>
      <translation>Etiquetas excluidas por ser valores atípicos en su polígono</translation>
    </message>
    <message>
      <source>Pixels that were drawn</source>
      <translation>Píxeles extraídos</translation>
    </message>
    <message>
      <source>Load the sample scene</source>
      <translation>Cargar la escena de ejemplo</translation>
    </message>
    <message>
      <source>Writes a scene with labels to try the plugin with, and loads both: Indian Pines (AVIRIS, 145 x 145 pixels of 20 m, 200 bands) with 16 classes of crops and forest.

The data are downloaded once with the Python package tensorly (7 MB). Wavelengths and place are approximate, because the data set has none. Source: Baumgardner, Biehl, Landgrebe (2015), doi:10.4231/R7RX991C, CC BY 3.0.</source>
      <translation>Escribe una escena con etiquetas para probar el complemento, y carga ambas: Indian Pines (AVIRIS, 145 x 145 píxeles de 20 m, 200 bandas) con 16 clases de cultivos y bosque.

Los datos se descargan una vez con el paquete de Python tensorly (7 MB). Las longitudes de onda y el lugar son aproximados, porque el conjunto de datos no los tiene. Fuente: Baumgardner, Biehl, Landgrebe (2015), doi:10.4231/R7RX991C, CC BY 3.0.</translation>
    </message>
    <message>
      <source>Folder with wheel files</source>
      <translation>Carpeta con archivos wheel</translation>
    </message>
    <message>
      <source>Take the package tensorly from this folder, without a network. The help page has the command that fills it on another computer.</source>
      <translation>Tomar el paquete tensorly de esta carpeta, sin red. La página de ayuda tiene el comando que la llena en otro ordenador.</translation>
    </message>
    <message>
      <source>Folder for scene and labels.</source>
      <translation>Carpeta para la escena y las etiquetas.</translation>
    </message>
    <message>
      <source>The wavelengths are approximate: the channels of AVIRIS at equal steps from 400 to 2500 nm.</source>
      <translation>Las longitudes de onda son aproximadas: los canales de AVIRIS a intervalos iguales de 400 a 2500 nm.</translation>
    </message>
    <message>
      <source>The place is approximate (about 40.46 N 87.00 W): the data set has none.</source>
      <translation>El lugar es aproximado (unos 40.46 N 87.00 W): el conjunto de datos no lo tiene.</translation>
    </message>
    <message>
      <source>Indian Pines</source>
      <translation>Indian Pines</translation>
    </message>
    <message>
      <source>Draw a sample to assess a map</source>
      <translation>Extraer una muestra para evaluar un mapa</translation>
    </message>
    <message>
      <source>Draws a probability sample of a class map as a point layer: stratified, simple random, systematic, in cells or in clusters. The number of points follows from a wanted standard error.

Fill in the field “reference” of each point with the class that you see there. Then “Assess a class map” takes the design from the layer and gives accuracies and areas of the classes with 95 % intervals.</source>
      <translation>Extrae una muestra probabilística de un mapa de clases como capa de puntos: estratificada, aleatoria simple, sistemática, por celdas o por conglomerados. El número de puntos se deriva de un error estándar deseado.

Rellene el campo «reference» de cada punto con la clase que ve allí. Después, «Evaluar un mapa de clases» toma el diseño de la capa y da las exactitudes y las superficies de las clases con intervalos del 95 %.</translation>
    </message>
    <message>
      <source>Class map to assess. Pixels without a class are left out.</source>
      <translation>Mapa de clases que se evalúa. Se excluyen los píxeles sin clase.</translation>
    </message>
    <message>
      <source>Design</source>
      <translation>Diseño</translation>
    </message>
    <message>
      <source>stratified: a random sample in each stratum. simple: a random sample of the whole area. systematic: a grid with a random start. clusters: square blocks at random, with random pixels in each; for field work, because points of a cluster lie close together. cells: the whole area in square cells, with two random pixels in each; covers the area evenly, as a grid does, and its variance can be estimated exactly.</source>
      <translation>stratified: una muestra aleatoria en cada estrato. simple: una muestra aleatoria de toda el área. systematic: una rejilla con inicio aleatorio. clusters: bloques cuadrados al azar, con píxeles al azar en cada uno; para trabajo de campo, porque los puntos de un conglomerado están cerca unos de otros. cells: toda el área en celdas cuadradas, con dos píxeles al azar en cada una; cubre el área de manera uniforme, como una rejilla, y su varianza se puede estimar con exactitud.</translation>
    </message>
    <message>
      <source>Strata</source>
      <translation>Estratos</translation>
    </message>
    <message>
      <source>Raster of whole numbers on the grid of the map: the strata of a stratified sample. If empty, the classes of the map are the strata.</source>
      <translation>Ráster de números enteros en la rejilla del mapa: los estratos de una muestra estratificada. Si se deja vacío, las clases del mapa son los estratos.</translation>
    </message>
    <message>
      <source>Area of interest</source>
      <translation>Área de interés</translation>
    </message>
    <message>
      <source>Polygons in which points are drawn. If empty, the whole map.</source>
      <translation>Polígonos en los que se extraen puntos. Si se deja vacío, todo el mapa.</translation>
    </message>
    <message>
      <source>Allocation (stratified)</source>
      <translation>Asignación (stratified)</translation>
    </message>
    <message>
      <source>proportional: by the area of the strata. equal: the same number in each. neyman: by area and expected accuracy, for the smallest error of the overall accuracy. optimal: as neyman, and as many as each stratum needs for its own standard error.</source>
      <translation>proportional: según la superficie de los estratos. equal: el mismo número en cada uno. neyman: según superficie y exactitud esperada, para el menor error de la exactitud global. optimal: como neyman, y tantos como cada estrato necesita para su propio error estándar.</translation>
    </message>
    <message>
      <source>Number of points</source>
      <translation>Número de puntos</translation>
    </message>
    <message>
      <source>If empty, the number follows from the wanted standard error.</source>
      <translation>Si se deja vacío, el número se deriva del error estándar deseado.</translation>
    </message>
    <message>
      <source>Wanted standard error</source>
      <translation>Error estándar deseado</translation>
    </message>
    <message>
      <source>Standard error of the overall accuracy that you want, as a share. The 95 % interval is about twice this to either side. Used if the number of points is empty.</source>
      <translation>Error estándar de la exactitud global que desea, como proporción. El intervalo del 95 % es aproximadamente el doble de este valor a cada lado. Se usa si el número de puntos está vacío.</translation>
    </message>
    <message>
      <source>Expected accuracy</source>
      <translation>Exactitud esperada</translation>
    </message>
    <message>
      <source>Accuracy that you expect of the map, 0 to 1; a guess is enough. It sets the sample size.</source>
      <translation>Exactitud que espera del mapa, de 0 a 1; basta una suposición. Determina el tamaño de la muestra.</translation>
    </message>
    <message>
      <source>Expected accuracy of single classes</source>
      <translation>Exactitud esperada de clases concretas</translation>
    </message>
    <message>
      <source>By code or name, such as “Forest: 0.95, 3: 0.6”. Others have the expected accuracy.</source>
      <translation>Por código o nombre, como «Forest: 0.95, 3: 0.6». Las demás tienen la exactitud esperada.</translation>
    </message>
    <message>
      <source>Wanted standard error of each stratum (optimal)</source>
      <translation>Error estándar deseado de cada estrato (optimal)</translation>
    </message>
    <message>
      <source>As a share. If empty, only the overall accuracy counts.</source>
      <translation>Como proporción. Si se deja vacío, solo cuenta la exactitud global.</translation>
    </message>
    <message>
      <source>Smallest number of points in a stratum</source>
      <translation>Número mínimo de puntos por estrato</translation>
    </message>
    <message>
      <source>Rare classes get at least this number of points. Small strata give all their pixels.</source>
      <translation>Las clases poco frecuentes reciben al menos este número de puntos. Los estratos pequeños aportan todos sus píxeles.</translation>
    </message>
    <message>
      <source>Minimum distance</source>
      <translation>Distancia mínima</translation>
    </message>
    <message>
      <source>Smallest distance between two points, in pixels.</source>
      <translation>Distancia mínima entre dos puntos, en píxeles.</translation>
    </message>
    <message>
      <source>Side of a cluster (clusters)</source>
      <translation>Lado de un conglomerado (clusters)</translation>
    </message>
    <message>
      <source>Side of a cluster in pixels.</source>
      <translation>Lado de un conglomerado en píxeles.</translation>
    </message>
    <message>
      <source>Points in a cluster (clusters)</source>
      <translation>Puntos por conglomerado (clusters)</translation>
    </message>
    <message>
      <source>Points that are drawn in each cluster.</source>
      <translation>Puntos que se extraen en cada conglomerado.</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same points.</source>
      <translation>Semilla de las elecciones aleatorias. La misma semilla da los mismos puntos.</translation>
    </message>
    <message>
      <source>Sample points</source>
      <translation>Puntos de muestreo</translation>
    </message>
    <message>
      <source>GeoPackage: a point in the middle of each drawn pixel, with its stratum, its inclusion probability, and the empty field “reference”. Keep the other fields: they are the design.</source>
      <translation>GeoPackage: un punto en el centro de cada píxel extraído, con su estrato, su probabilidad de inclusión y el campo vacío «reference». Conserve los demás campos: son el diseño.</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <source>Expected standard error of the overall accuracy (0 to 1)</source>
      <translation>Error estándar esperado de la exactitud global (0 a 1)</translation>
    </message>
    <message>
      <source>Pixels that the sample stands for</source>
      <translation>Píxeles que representa la muestra</translation>
    </message>
    <message>
      <source>Area that the sample stands for in hectares</source>
      <translation>Superficie que representa la muestra en hectáreas</translation>
    </message>
    <message>
      <source>Check a scene</source>
      <translation>Comprobar una escena</translation>
    </message>
    <message>
      <source>Checks a scene before anything is trained: bands with wavelengths and widths, nodata, values, saturation, noise, stripes, hints of a spectral smile, histograms, spectra and a quick look.

Bands that are better left out are listed with their reasons: marked as bad in the file, in an absorption of water vapour, noise, nodata, or a constant value. The result “Bands to use” is the text that the parameter Bands of Train takes. The scene itself is not changed.</source>
      <translation>Comprueba una escena antes de entrenar nada: bandas con longitudes de onda y anchos, sin datos, valores, saturación, ruido, bandeado, indicios de efecto smile espectral, histogramas, espectros y una vista rápida.

Las bandas que conviene excluir se enumeran con sus motivos: marcada como defectuosa en el archivo, en una absorción del vapor de agua, ruido, sin datos o un valor constante. El resultado «Bandas que se usan» es el texto que toma el parámetro «Bandas» de «Entrenar una red». La escena en sí no se modifica.</translation>
    </message>
    <message>
      <source>Leave out water vapour</source>
      <translation>Excluir vapor de agua</translation>
    </message>
    <message>
      <source>Leave out bands at 1350 to 1430 nm and 1800 to 1950 nm, where water vapour absorbs almost all light.</source>
      <translation>Excluir las bandas de 1350 a 1430 nm y de 1800 a 1950 nm, donde el vapor de agua absorbe casi toda la luz.</translation>
    </message>
    <message>
      <source>Least signal-to-noise ratio</source>
      <translation>Relación señal-ruido mínima</translation>
    </message>
    <message>
      <source>Bands below this ratio are left out. The signal is the 95th percentile of the band; the noise is estimated from the scene.</source>
      <translation>Se excluyen las bandas por debajo de esta relación. La señal es el percentil 95 de la banda; el ruido se estima a partir de la escena.</translation>
    </message>
    <message>
      <source>Pixels to read</source>
      <translation>Píxeles que se leen</translation>
    </message>
    <message>
      <source>Maximum pixels to read. Of a larger scene, tiles at regular distances are read, so that the time does not grow with the scene.</source>
      <translation>Máximo de píxeles que se leen. De una escena mayor se leen teselas a distancias regulares, para que el tiempo no crezca con la escena.</translation>
    </message>
    <message>
      <source>Scene report</source>
      <translation>Informe de la escena</translation>
    </message>
    <message>
      <source>Bands, noise, stripes, values, spectra, and bands to leave out.</source>
      <translation>Bandas, ruido, bandeado, valores, espectros y bandas que excluir.</translation>
    </message>
    <message>
      <source>Scene report as JSON</source>
      <translation>Informe de la escena en JSON</translation>
    </message>
    <message>
      <source>The same numbers for other programs, with the histograms.</source>
      <translation>Los mismos números para otros programas, con los histogramas.</translation>
    </message>
    <message>
      <source>Bands to use, for Train</source>
      <translation>Bandas que se usan, para «Entrenar una red»</translation>
    </message>
    <message>
      <source>Bands to leave out</source>
      <translation>Bandas que excluir</translation>
    </message>
    <message>
      <source>Number of bands to leave out</source>
      <translation>Número de bandas que excluir</translation>
    </message>
    <message>
      <source>Bands whose largest values are cut off</source>
      <translation>Bandas cuyos valores máximos están recortados</translation>
    </message>
    <message>
      <source>Bands with stripes</source>
      <translation>Bandas con bandeado</translation>
    </message>
    <message>
      <source>Share of the pixels read that are invalid in some band (0 to 1)</source>
      <translation>Proporción de los píxeles leídos que no son válidos en alguna banda (0 a 1)</translation>
    </message>
    <message>
      <source>Pixels read</source>
      <translation>Píxeles leídos</translation>
    </message>
    <message>
      <source>Set up the processing environment</source>
      <translation>Configurar el entorno de procesamiento</translation>
    </message>
    <message>
      <source>Installs the Python environment that runs the computation. All your QGIS profiles share it. It is separate from the Python of QGIS, which is not changed. Needed once, and again if an update of the plugin asks for it.

Downloads about 1 GB (with CUDA about 4 GB). On a computer without a network, give a folder with the wheel files. If you already have an environment with the packages, choose its interpreter.</source>
      <translation>Instala el entorno de Python que ejecuta el cálculo. Todos sus perfiles de QGIS lo comparten. Está separado del Python de QGIS, que no se modifica. Se necesita una vez, y de nuevo si una actualización del complemento lo pide.

Descarga alrededor de 1 GB (con CUDA, unos 4 GB). En un ordenador sin red, indique una carpeta con los archivos wheel. Si ya tiene un entorno con los paquetes, elija su intérprete.</translation>
    </message>
    <message>
      <source>Build of torch</source>
      <translation>Compilación de torch</translation>
    </message>
    <message>
      <source>cuda computes on an NVIDIA graphics card. auto uses cuda if the NVIDIA driver is installed, else cpu.</source>
      <translation>cuda calcula en una tarjeta gráfica NVIDIA. auto usa cuda si está instalado el controlador de NVIDIA; si no, cpu.</translation>
    </message>
    <message>
      <source>Reinstall from scratch</source>
      <translation>Reinstalar desde cero</translation>
    </message>
    <message>
      <source>Install a new environment even if the current one works. The current environment is used until the new one works.</source>
      <translation>Instalar un entorno nuevo aunque el actual funcione. El entorno actual se usa hasta que el nuevo funcione.</translation>
    </message>
    <message>
      <source>Optional packages</source>
      <translation>Paquetes opcionales</translation>
    </message>
    <message>
      <source>onnx: export to ONNX, and ONNX Runtime as an engine. umap: UMAP in “Show the feature space”. timm: the networks timm:&lt;name&gt;. cluster: Dask, for CLUSTER of “Classify a scene” and others. Packages that were chosen before stay.</source>
      <translation>onnx: exportación a ONNX, y ONNX Runtime como motor. umap: UMAP en «Mostrar el espacio de características». timm: las redes timm:&lt;name&gt;. cluster: Dask, para CLUSTER de «Clasificar una escena» y otros. Los paquetes elegidos antes se conservan.</translation>
    </message>
    <message>
      <source>Use this interpreter instead</source>
      <translation>Usar este intérprete en su lugar</translation>
    </message>
    <message>
      <source>Python of an existing environment that has the packages. Nothing is installed: the interpreter is checked and stored in the settings.</source>
      <translation>Python de un entorno existente que tiene los paquetes. No se instala nada: el intérprete se comprueba y se guarda en la configuración.</translation>
    </message>
    <message>
      <source>Install from this folder, without a network. The page “Install” of the user guide has the commands that fill it on another computer.</source>
      <translation>Instalar desde esta carpeta, sin red. La página «Instalación» de la guía del usuario tiene los comandos que la llenan en otro ordenador.</translation>
    </message>
    <message>
      <source>Base interpreter</source>
      <translation>Intérprete base</translation>
    </message>
    <message>
      <source>Python 3.11 or newer to create the environment from. If empty, the Python of QGIS, or another one that is found on this computer.</source>
      <translation>Python 3.11 o posterior con el que se crea el entorno. Si se deja vacío, el Python de QGIS, u otro que se encuentre en este ordenador.</translation>
    </message>
    <message>
      <source>Package index for torch</source>
      <translation>Índice de paquetes para torch</translation>
    </message>
    <message>
      <source>Address of a package index for torch. If empty, the index of the PyTorch project if it is needed.</source>
      <translation>Dirección de un índice de paquetes para torch. Si se deja vacío, el índice del proyecto PyTorch si es necesario.</translation>
    </message>
    <message>
      <source>Tested versions only</source>
      <translation>Solo versiones probadas</translation>
    </message>
    <message>
      <source>Install exactly the versions that were tested, and check the checksum of each downloaded file. If no, the newest versions that the plugin allows are installed. A folder with wheel files decides by itself.</source>
      <translation>Instalar exactamente las versiones que se probaron, y verificar la suma de comprobación de cada archivo descargado. Si no, se instalan las versiones más recientes que permite el complemento. Con una carpeta de archivos wheel, decide su contenido.</translation>
    </message>
    <message>
      <source>this set-up</source>
      <translation>esta configuración</translation>
    </message>
    <message>
      <source>The variable HSI_PYTHON is set to {path} and has priority: unset it to use this environment.</source>
      <translation>La variable HSI_PYTHON tiene el valor {path} y tiene prioridad: anúlela para usar este entorno.</translation>
    </message>
    <message>
      <source>The environment is reinstalled: the plugin was updated and needs other packages.</source>
      <translation>El entorno se reinstala: el complemento se actualizó y necesita otros paquetes.</translation>
    </message>
    <message>
      <source>The environment is reinstalled with more optional packages.</source>
      <translation>El entorno se reinstala con más paquetes opcionales.</translation>
    </message>
    <message>
      <source>The environment is reinstalled: {reason}</source>
      <translation>El entorno se reinstala: {reason}</translation>
    </message>
    <message>
      <source>The environment exists and works; nothing was installed.</source>
      <translation>El entorno existe y funciona; no se ha instalado nada.</translation>
    </message>
    <message>
      <source>Split labels</source>
      <translation>Dividir etiquetas</translation>
    </message>
    <message>
      <source>Splits labels into training, validation and test rasters, and reports the overlap between these subsets.

A network uses a patch around each pixel. If the patch of a test pixel contains training pixels, the test accuracy is too optimistic. The kind “blocks” avoids this: it divides the scene into squares with a guard band between the subsets. “polygons” keeps each polygon in one subset. “random” draws single pixels, as much of the literature does, and is optimistic.</source>
      <translation>Divide las etiquetas en rásteres de entrenamiento, validación y prueba, e informa del solape entre estos subconjuntos.

Una red usa un parche alrededor de cada píxel. Si el parche de un píxel de prueba contiene píxeles de entrenamiento, la exactitud de prueba es demasiado optimista. El tipo «blocks» lo evita: divide la escena en cuadrados con una franja de guarda entre los subconjuntos. «polygons» mantiene cada polígono en un subconjunto. «random» extrae píxeles sueltos, como hace gran parte de la bibliografía, y es optimista.</translation>
    </message>
    <message>
      <source>The hyperspectral scene. It gives the grid of the outputs.</source>
      <translation>La escena hiperespectral. Da la rejilla de las salidas.</translation>
    </message>
    <message>
      <source>Ground truth: polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled).</source>
      <translation>Verdad terreno: polígonos o puntos, o un ráster de códigos de clase en la rejilla de la escena (0 es sin etiqueta).</translation>
    </message>
    <message>
      <source>Kind of split</source>
      <translation>Tipo de división</translation>
    </message>
    <message>
      <source>blocks: squares of the scene with a guard band between the subsets. polygons: whole polygons (of a raster: connected regions). random: single pixels, stratified by class; optimistic.</source>
      <translation>blocks: cuadrados de la escena con una franja de guarda entre los subconjuntos. polygons: polígonos enteros (de un ráster: regiones conectadas). random: píxeles sueltos, estratificados por clase; optimista.</translation>
    </message>
    <message>
      <source>Share for training</source>
      <translation>Proporción de entrenamiento</translation>
    </message>
    <message>
      <source>Share of the labelled pixels for training. The sum of the three shares is at most 1.</source>
      <translation>Proporción de los píxeles etiquetados para el entrenamiento. La suma de las tres proporciones es como máximo 1.</translation>
    </message>
    <message>
      <source>Share for validation</source>
      <translation>Proporción de validación</translation>
    </message>
    <message>
      <source>Share of the labelled pixels that choose the best epoch during training. If 0, no validation labels are written.</source>
      <translation>Proporción de los píxeles etiquetados que determinan la mejor época durante el entrenamiento. Si es 0, no se escriben etiquetas de validación.</translation>
    </message>
    <message>
      <source>Share for the test</source>
      <translation>Proporción de prueba</translation>
    </message>
    <message>
      <source>Share of the labelled pixels that assess the class map. They are not used in training.</source>
      <translation>Proporción de los píxeles etiquetados que evalúan el mapa de clases. No se usan en el entrenamiento.</translation>
    </message>
    <message>
      <source>Side in pixels of the patches that you will train with. Must be odd. It sets the guard band and the overlap in the report.</source>
      <translation>Lado en píxeles de los parches con los que vaya a entrenar. Debe ser impar. Determina la franja de guarda y el solape del informe.</translation>
    </message>
    <message>
      <source>Width in pixels of the unused band between the subsets. If empty, half the patch size (random: no band).</source>
      <translation>Ancho en píxeles de la franja sin usar entre los subconjuntos. Si se deja vacío, la mitad del tamaño de parche (random: sin franja).</translation>
    </message>
    <message>
      <source>Side of a block in pixels. If empty, the block size is searched.</source>
      <translation>Lado de un bloque en píxeles. Si se deja vacío, se busca el tamaño de bloque.</translation>
    </message>
    <message>
      <source>Unit of polygons</source>
      <translation>Unidad de los polígonos</translation>
    </message>
    <message>
      <source>Polygons of a vector layer that the kind “polygons” keeps whole. features: whole features. parts: each separate part of a multi-part feature. auto: parts if there are fewer than two features for each class.</source>
      <translation>Polígonos de una capa vectorial que el tipo «polygons» mantiene enteros. features: objetos espaciales enteros. parts: cada parte separada de un objeto multiparte. auto: partes si hay menos de dos objetos por clase.</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same split.</source>
      <translation>Semilla de las elecciones aleatorias. La misma semilla da la misma división.</translation>
    </message>
    <message>
      <source>Raster of class codes for training.</source>
      <translation>Ráster de códigos de clase para el entrenamiento.</translation>
    </message>
    <message>
      <source>Raster of class codes for choosing the best epoch.</source>
      <translation>Ráster de códigos de clase para elegir la mejor época.</translation>
    </message>
    <message>
      <source>Raster of class codes for assessing the class map.</source>
      <translation>Ráster de códigos de clase para evaluar el mapa de clases.</translation>
    </message>
    <message>
      <source>Split report</source>
      <translation>Informe de la división</translation>
    </message>
    <message>
      <source>Pixels of each class and subset, the guard band, and the overlap of test and training.</source>
      <translation>Píxeles de cada clase y subconjunto, la franja de guarda, y el solape entre prueba y entrenamiento.</translation>
    </message>
    <message>
      <source>Training pixels</source>
      <translation>Píxeles de entrenamiento</translation>
    </message>
    <message>
      <source>Validation pixels</source>
      <translation>Píxeles de validación</translation>
    </message>
    <message>
      <source>Test pixels</source>
      <translation>Píxeles de prueba</translation>
    </message>
    <message>
      <source>Labelled pixels in no subset</source>
      <translation>Píxeles etiquetados en ningún subconjunto</translation>
    </message>
    <message>
      <source>No validation labels are written: their share is 0.</source>
      <translation>No se escriben etiquetas de validación: su proporción es 0.</translation>
    </message>
    <message>
      <source>Suggest where to label next</source>
      <translation>Sugerir dónde etiquetar</translation>
    </message>
    <message>
      <source>Suggests pixels to label next: those of which the model is least sure, spread over pixels that are unlike each other, and some that are unlike the training data. With such labels a model learns more than with pixels drawn at random.

The result is a point layer with the reason of each point and an empty field “class”, which has the classes of the model as a list. Fill it in, and train with this layer and your other labels. Points without a class are left out.</source>
      <translation>Sugiere los píxeles que conviene etiquetar a continuación: aquellos de los que el modelo está menos seguro, repartidos entre píxeles distintos entre sí, y algunos distintos de los datos de entrenamiento. Con estas etiquetas un modelo aprende más que con píxeles extraídos al azar.

El resultado es una capa de puntos con el motivo de cada punto y un campo vacío «class», que ofrece las clases del modelo en una lista. Rellénelo y entrene con esta capa y sus demás etiquetas. Los puntos sin clase se excluyen.</translation>
    </message>
    <message>
      <source>The scene to label.</source>
      <translation>La escena que se etiqueta.</translation>
    </message>
    <message>
      <source>Model file from “Train a network”, trained on the labels that you have.</source>
      <translation>Archivo de modelo de «Entrenar una red», entrenado con las etiquetas que tiene.</translation>
    </message>
    <message>
      <source>Number of pixels</source>
      <translation>Número de píxeles</translation>
    </message>
    <message>
      <source>Number of pixels to suggest.</source>
      <translation>Número de píxeles que se sugieren.</translation>
    </message>
    <message>
      <source>Labels that you have: no pixel near them is suggested. The training pixels of the model are known without them.</source>
      <translation>Etiquetas que ya tiene: no se sugiere ningún píxel cerca de ellas. Los píxeles de entrenamiento del modelo se conocen aunque no las indique.</translation>
    </message>
    <message>
      <source>Polygons in which pixels are suggested, such as places that can be reached. If empty, the whole scene.</source>
      <translation>Polígonos en los que se sugieren píxeles, como lugares accesibles. Si se deja vacío, toda la escena.</translation>
    </message>
    <message>
      <source>Smallest distance</source>
      <translation>Distancia mínima</translation>
    </message>
    <message>
      <source>Smallest difference of rows or columns between two suggested pixels, and to labels.</source>
      <translation>Diferencia mínima de filas o columnas entre dos píxeles sugeridos, y con las etiquetas.</translation>
    </message>
    <message>
      <source>Pixels to choose from</source>
      <translation>Píxeles candidatos</translation>
    </message>
    <message>
      <source>Number of pixels, spread over the scene, that the model is evaluated on.</source>
      <translation>Número de píxeles, repartidos por la escena, en los que se evalúa el modelo.</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same pixels.</source>
      <translation>Semilla de las elecciones aleatorias. La misma semilla da los mismos píxeles.</translation>
    </message>
    <message>
      <source>Suggested pixels</source>
      <translation>Píxeles sugeridos</translation>
    </message>
    <message>
      <source>GeoPackage in the CRS of the scene, with reasons and an empty field for the class.</source>
      <translation>GeoPackage en el SRC de la escena, con motivos y un campo vacío para la clase.</translation>
    </message>
    <message>
      <source>Pixels that were compared</source>
      <translation>Píxeles comparados</translation>
    </message>
    <message>
      <source>Suggested pixels that are unlike the training data</source>
      <translation>Píxeles sugeridos distintos de los datos de entrenamiento</translation>
    </message>
    <message>
      <source>Share of pixels unlike the training data (0 to 1)</source>
      <translation>Proporción de píxeles distintos de los datos de entrenamiento (0 a 1)</translation>
    </message>
    <message>
      <source>Mean margin of the suggested pixels (0 to 1)</source>
      <translation>Margen medio de los píxeles sugeridos (0 a 1)</translation>
    </message>
    <message>
      <source>Train a network</source>
      <translation>Entrenar una red</translation>
    </message>
    <message>
      <source>Trains a network on the labelled pixels of a scene and writes a model file for “Classify a scene”.

A principal component analysis, or another reduction, turns the bands into components; it is stored in the model. Training stops early, by the accuracy on validation labels. These are given or held out of the training labels. Test labels, if given, are used once, after training. If a setting is empty, the recipe of the network sets it.

Networks: HybridSN (Roy et al. 2020, doi:10.1109/LGRS.2019.2918719), A2S2K-ResNet (Roy et al. 2021, doi:10.1109/TGRS.2020.3043267), LSGA-ViT (Ma et al. 2023, doi:10.1109/TIM.2023.3279922) and SSAN (Mei et al. 2019, doi:10.3390/rs11080963). Each is available as published or with its mistakes corrected. Baselines for comparison use single spectra: a support vector machine, a random forest, linear discriminant analysis, partial least squares and gradient boosting.</source>
      <translation>Entrena una red con los píxeles etiquetados de una escena y escribe un archivo de modelo para «Clasificar una escena».

Un análisis de componentes principales, u otra reducción, convierte las bandas en componentes; se guarda en el modelo. El entrenamiento se detiene anticipadamente, según la exactitud en las etiquetas de validación. Estas se indican o se reservan de las etiquetas de entrenamiento. Las etiquetas de prueba, si se indican, se usan una sola vez, tras el entrenamiento. Si un ajuste se deja vacío, lo determina la receta de la red.

Redes: HybridSN (Roy et al. 2020, doi:10.1109/LGRS.2019.2918719), A2S2K-ResNet (Roy et al. 2021, doi:10.1109/TGRS.2020.3043267), LSGA-ViT (Ma et al. 2023, doi:10.1109/TIM.2023.3279922) y SSAN (Mei et al. 2019, doi:10.3390/rs11080963). Cada una está disponible tal como se publicó o con sus errores corregidos. Los métodos base para comparar usan espectros sueltos: una máquina de vectores de soporte, un bosque aleatorio, análisis discriminante lineal, mínimos cuadrados parciales y potenciación del gradiente.</translation>
    </message>
    <message>
      <source>The network is timm, but BACKBONE is empty; name one, for example resnet18.</source>
      <translation>La red es timm, pero BACKBONE está vacío; indique uno, por ejemplo resnet18.</translation>
    </message>
    <message>
      <source>BACKBONE is “{backbone}”, but the network is {network}; choose the network timm or leave BACKBONE empty.</source>
      <translation>BACKBONE es «{backbone}», pero la red es {network}; elija la red timm o deje BACKBONE vacío.</translation>
    </message>
    <message>
      <source>not chosen</source>
      <translation>no elegido</translation>
    </message>
    <message>
      <source>The hyperspectral scene to train on.</source>
      <translation>La escena hiperespectral con la que se entrena.</translation>
    </message>
    <message>
      <source>Raster of class codes. The trained model is tested on it once.</source>
      <translation>Ráster de códigos de clase. El modelo entrenado se prueba con él una sola vez.</translation>
    </message>
    <message>
      <source>Tuned settings</source>
      <translation>Ajustes optimizados</translation>
    </message>
    <message>
      <source>Settings file from “Tune a network”. It sets the network and all settings that are empty here. With the same labels, share held out and seed, the training repeats that of the best trial. If you choose another network below, the file is ignored, with a warning.</source>
      <translation>Archivo de ajustes de «Optimizar una red». Determina la red y todos los ajustes que aquí están vacíos. Con las mismas etiquetas, proporción reservada y semilla, el entrenamiento repite el del mejor ensayo. Si elige otra red abajo, el archivo se ignora, con una advertencia.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Red</translation>
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
      <translation>Si se deja vacío, la red de los ajustes optimizados; sin ajustes optimizados, auto.
auto: se comparan métodos de poco coste por validación cruzada con las etiquetas de entrenamiento, dentro de un límite de tiempo, y se entrena el más exacto. Si se indican ajustes de una red sin indicar la red, es hybridsn.
hybridsn: convoluciones tridimensionales sobre el espectro, después convoluciones bidimensionales sobre el espacio; pruébela primero; la red más rápida para cartografiar.
hybridsn-se: hybridsn con atención de canales, cuyos pesos se pueden mostrar; más lenta para cartografiar con parches grandes.
a2s2k: bloques residuales sobre las componentes, después sobre el espacio; la red más exacta en nuestras pruebas si las etiquetas están repartidas por la escena; lenta para cartografiar sin tarjeta gráfica.
lsga-vit: transformador ligero que pondera los píxeles de un parche según su distancia al centro; velocidad media.
ssan: red recurrente a lo largo del espectro del píxel, y una red pequeña sobre su vecindad; velocidad media.
discriminant-context: análisis discriminante lineal que aprende cuánto entorno usar; se entrena en menos de un minuto, rápido para cartografiar; hecho para píxeles de prueba separados de los píxeles de entrenamiento.
svm: máquina de vectores de soporte sobre espectros sueltos, sin vecinos; un método base, para pocas etiquetas; rápido.
random_forest: árboles de decisión sobre espectros sueltos, sin vecinos; un método base, para muchas bandas; rápido.
lda: análisis discriminante lineal de espectros sueltos; un método base, se ajusta en un segundo, difícil de superar en lugares sin etiquetas; el más rápido.
pls_da: mínimos cuadrados parciales sobre espectros sueltos; un método base, para pocas etiquetas y bandas vecinas parecidas; rápido.
boosting: potenciación del gradiente de árboles de decisión sobre espectros sueltos o sus componentes principales; un método base, para escenas urbanas; se ajusta en unos segundos, más lento para cartografiar.
discriminant-svm: análisis discriminante lineal y una máquina de vectores de soporte juntos, sobre componentes discriminantes de espectros sueltos; para pocas etiquetas y para ciudades, donde el entorno no ayuda; rápido.
svm-mean: media de discriminant-svm y de una máquina de vectores de soporte sobre espectros normalizados y medias del entorno; cuando las etiquetas no muestran cuál de las dos es mejor; lenta para mapas.
timm: una red de imágenes del paquete de Python timm, indicada en «Red troncal de timm»; la velocidad depende de la red troncal.</translation>
    </message>
    <message>
      <source>Time for the automatic choice (minutes)</source>
      <translation>Tiempo para la elección automática (minutos)</translation>
    </message>
    <message>
      <source>Time limit of the cross-validation that chooses a method, if the network is auto.</source>
      <translation>Límite de tiempo de la validación cruzada que elige un método, si la red es auto.</translation>
    </message>
    <message>
      <source>Backbone of timm</source>
      <translation>Red troncal de timm</translation>
    </message>
    <message>
      <source>Name of an image network of the Python package timm, for example resnet18. Give it only if the network is timm. The processing environment needs the package timm.</source>
      <translation>Nombre de una red de imágenes del paquete de Python timm, por ejemplo resnet18. Indíquelo solo si la red es timm. El entorno de procesamiento necesita el paquete timm.</translation>
    </message>
    <message>
      <source>Side in pixels of the square patch around a pixel that the network uses. Must be odd. The baselines take 1 (the spectrum of the pixel), 3, 5 or 9 (also means of the surroundings).</source>
      <translation>Lado en píxeles del parche cuadrado alrededor de un píxel que usa la red. Debe ser impar. Los métodos base admiten 1 (el espectro del píxel), 3, 5 o 9 (también medias del entorno).</translation>
    </message>
    <message>
      <source>Number of components that replace the bands. The baselines use the bands themselves.</source>
      <translation>Número de componentes que sustituyen a las bandas. Los métodos base usan las propias bandas.</translation>
    </message>
    <message>
      <source>Balance fields</source>
      <translation>Equilibrar parcelas</translation>
    </message>
    <message>
      <source>Give the fields of a class a more equal weight: a pixel counts less, the larger its field is. A field is a connected area of one class. For networks that are trained in epochs, lda, discriminant-svm and svm-mean. Helps where a few large fields hold most pixels of a class.</source>
      <translation>Da a las parcelas de una clase un peso más parecido: un píxel cuenta menos cuanto mayor es su parcela. Una parcela es un área conectada de una clase. Para redes que se entrenan por épocas, lda, discriminant-svm y svm-mean. Ayuda donde pocas parcelas grandes contienen la mayoría de los píxeles de una clase.</translation>
    </message>
    <message>
      <source>Learn held-out labels at the end</source>
      <translation>Aprender al final las etiquetas reservadas</translation>
    </message>
    <message>
      <source>Without validation labels, some labels are held out to choose the settings. The model is then trained again on all labels, held-out ones included. For the baselines and discriminant-context; the other networks stop by the held-out labels. The validation accuracy is that of the model before it has learned these labels.</source>
      <translation>Sin etiquetas de validación, se reservan algunas etiquetas para elegir los ajustes. Después el modelo se entrena de nuevo con todas las etiquetas, incluidas las reservadas. Para los métodos base y discriminant-context; las demás redes se detienen según las etiquetas reservadas. La exactitud de validación es la del modelo antes de aprender estas etiquetas.</translation>
    </message>
    <message>
      <source>Train on windows</source>
      <translation>Entrenar por ventanas</translation>
    </message>
    <message>
      <source>Neighbouring labelled pixels share their computation. Several times faster if labels are dense and patches are large. The pixels of one step then lie in a few windows, and each window is flipped and rotated as a whole. Only for hybridsn and hybridsn-se.</source>
      <translation>Los píxeles etiquetados vecinos comparten su cálculo. Varias veces más rápido si las etiquetas son densas y los parches grandes. Los píxeles de un paso están entonces en unas pocas ventanas, y cada ventana se refleja y rota en conjunto. Solo para hybridsn y hybridsn-se.</translation>
    </message>
    <message>
      <source>Model file: weights, scaling, components and class table. It holds no code.</source>
      <translation>Archivo de modelo: pesos, escalado, componentes y tabla de clases. No contiene código.</translation>
    </message>
    <message>
      <source>Training report</source>
      <translation>Informe de entrenamiento</translation>
    </message>
    <message>
      <source>Learning curve, settings and accuracies.</source>
      <translation>Curva de aprendizaje, ajustes y exactitudes.</translation>
    </message>
    <message>
      <source>Tune a network</source>
      <translation>Optimizar una red</translation>
    </message>
    <message>
      <source>Searches the settings that give the best validation accuracy on a scene: network, patch size, components, learning rate, weight decay, dropout, network widths, augmentation. TPE (Optuna, Akiba et al. 2019, doi:10.1145/3292500.3330701) chooses the trials; trials that fall behind are stopped early.

All trials use the same training pixels and the same validation pixels. Test labels are never used in the search. Study, best settings and report are written after each trial and are kept after a cancel. A run with an existing study resumes it, and several runs may share one study. “Train a network” reads the best settings.</source>
      <translation>Busca los ajustes que dan la mejor exactitud de validación en una escena: red, tamaño de parche, componentes, tasa de aprendizaje, decaimiento de pesos, dropout, anchos de la red, aumento de datos. TPE (Optuna, Akiba et al. 2019, doi:10.1145/3292500.3330701) elige los ensayos; los ensayos que se quedan atrás se detienen anticipadamente.

Todos los ensayos usan los mismos píxeles de entrenamiento y los mismos píxeles de validación. Las etiquetas de prueba nunca se usan en la búsqueda. El estudio, los mejores ajustes y el informe se escriben tras cada ensayo y se conservan tras una cancelación. Una ejecución con un estudio existente lo continúa, y varias ejecuciones pueden compartir un estudio. «Entrenar una red» lee los mejores ajustes.</translation>
    </message>
    <message>
      <source>Raster of class codes on which trials are evaluated. If empty, some of the training labels are held out.</source>
      <translation>Ráster de códigos de clase con el que se evalúan los ensayos. Si se deja vacío, se reserva una parte de las etiquetas de entrenamiento.</translation>
    </message>
    <message>
      <source>Raster of class codes that no trial uses. Validation labels that are also test labels are refused. If a final model is asked for, it is tested on these labels once.</source>
      <translation>Ráster de códigos de clase que no usa ningún ensayo. Se rechazan las etiquetas de validación que son también etiquetas de prueba. Si se pide un modelo final, se prueba con estas etiquetas una sola vez.</translation>
    </message>
    <message>
      <source>Trials</source>
      <translation>Ensayos</translation>
    </message>
    <message>
      <source>Total number of trials of the study, trials of earlier runs included.</source>
      <translation>Número total de ensayos del estudio, incluidos los de ejecuciones anteriores.</translation>
    </message>
    <message>
      <source>Time for the trials (minutes)</source>
      <translation>Tiempo para los ensayos (minutos)</translation>
    </message>
    <message>
      <source>Maximum time of the search. A trial that is cut off is repeated when the study is resumed. If empty, no limit.</source>
      <translation>Tiempo máximo de la búsqueda. Un ensayo interrumpido se repite cuando se continúa el estudio. Si se deja vacío, no hay límite.</translation>
    </message>
    <message>
      <source>Epochs of a trial</source>
      <translation>Épocas de un ensayo</translation>
    </message>
    <message>
      <source>Maximum number of epochs. It is the same for all trials, so that running trials can be compared.</source>
      <translation>Número máximo de épocas. Es el mismo para todos los ensayos, para que los ensayos en curso se puedan comparar.</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>Redes</translation>
    </message>
    <message>
      <source>Networks to search, separated by commas: hybridsn, hybridsn-se, a2s2k, lsga-vit, ssan, or timm:NAME. The baselines choose their settings by themselves.</source>
      <translation>Redes que se buscan, separadas por comas: hybridsn, hybridsn-se, a2s2k, lsga-vit, ssan o timm:NAME. Los métodos base eligen sus ajustes por sí mismos.</translation>
    </message>
    <message>
      <source>Range such as {example}, or a single number that is not searched.</source>
      <translation>Rango como {example}, o un solo número, que no se busca.</translation>
    </message>
    <message>
      <source>Patch sizes</source>
      <translation>Tamaños de parche</translation>
    </message>
    <message>
      <source>Patch sizes to search, odd, separated by commas.</source>
      <translation>Tamaños de parche que se buscan, impares, separados por comas.</translation>
    </message>
    <message>
      <source>Numbers of components to search, separated by commas.</source>
      <translation>Números de componentes que se buscan, separados por comas.</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
      <source>Weight decay</source>
      <translation>Decaimiento de pesos</translation>
    </message>
    <message>
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <source>Used by hybridsn, hybridsn-se and ssan.</source>
      <translation>Lo usan hybridsn, hybridsn-se y ssan.</translation>
    </message>
    <message>
      <source>Units of the recurrence</source>
      <translation>Unidades de la recurrencia</translation>
    </message>
    <message>
      <source>Multiples of 8. Used by ssan.</source>
      <translation>Múltiplos de 8. Lo usa ssan.</translation>
    </message>
    <message>
      <source>Channels of the convolutions</source>
      <translation>Canales de las convoluciones</translation>
    </message>
    <message>
      <source>Multiples of 8. Used by hybridsn, hybridsn-se, a2s2k and ssan.</source>
      <translation>Múltiplos de 8. Lo usan hybridsn, hybridsn-se, a2s2k y ssan.</translation>
    </message>
    <message>
      <source>Size of the attention</source>
      <translation>Tamaño de la atención</translation>
    </message>
    <message>
      <source>Multiples of 8. Used by lsga-vit and ssan.</source>
      <translation>Múltiplos de 8. Lo usan lsga-vit y ssan.</translation>
    </message>
    <message>
      <source>Spectral noise</source>
      <translation>Ruido espectral</translation>
    </message>
    <message>
      <source>Standard deviation of the noise that is added to standardised spectra.</source>
      <translation>Desviación estándar del ruido que se añade a los espectros estandarizados.</translation>
    </message>
    <message>
      <source>Flip and rotate</source>
      <translation>Reflejar y rotar</translation>
    </message>
    <message>
      <source>Flip patches and rotate them by quarter turns at random. both searches yes and no; yes and no fix the choice.</source>
      <translation>Reflejar los parches y rotarlos cuartos de vuelta al azar. both busca yes y no; yes y no fijan la elección.</translation>
    </message>
    <message>
      <source>Reductions</source>
      <translation>Reducciones</translation>
    </message>
    <message>
      <source>How the components are found: pca, discriminant, mnf or pls; or several of them, separated by commas, to search which is best. If empty, as the recipe of each network says.</source>
      <translation>Cómo se calculan las componentes: pca, discriminant, mnf o pls; o varias de ellas, separadas por comas, para buscar la mejor. Si se deja vacío, según la receta de cada red.</translation>
    </message>
    <message>
      <source>Pretreatments of spectra</source>
      <translation>Pretratamientos de los espectros</translation>
    </message>
    <message>
      <source>What is done with each spectrum: none, snv, continuum or derivative; or several of them, separated by commas, to search which is best. If empty, as the recipe of each network says.</source>
      <translation>Qué se hace con cada espectro: none, snv, continuum o derivative; o varios de ellos, separados por comas, para buscar el mejor. Si se deja vacío, según la receta de cada red.</translation>
    </message>
    <message>
      <source>Seed of all random choices. It is the same for all trials, so that trials differ only in their settings.</source>
      <translation>Semilla de todas las elecciones aleatorias. Es la misma para todos los ensayos, para que los ensayos difieran solo en sus ajustes.</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Estudio</translation>
    </message>
    <message>
      <source>File with all trials. An existing study is resumed and never replaced. It must have the same scene, labels and settings.</source>
      <translation>Archivo con todos los ensayos. Un estudio existente se continúa y nunca se reemplaza. Debe tener la misma escena, las mismas etiquetas y los mismos ajustes.</translation>
    </message>
    <message>
      <source>Studies</source>
      <translation>Estudios</translation>
    </message>
    <message>
      <source>Best settings</source>
      <translation>Mejores ajustes</translation>
    </message>
    <message>
      <source>Settings of the best trial, for “Train a network”.</source>
      <translation>Ajustes del mejor ensayo, para «Entrenar una red».</translation>
    </message>
    <message>
      <source>Tuning report</source>
      <translation>Informe de optimización</translation>
    </message>
    <message>
      <source>Best settings, history, importance of the settings, and all trials.</source>
      <translation>Mejores ajustes, historial, importancia de los ajustes y todos los ensayos.</translation>
    </message>
    <message>
      <source>Model trained with the best settings, after the search.</source>
      <translation>Modelo entrenado con los mejores ajustes, tras la búsqueda.</translation>
    </message>
    <message>
      <source>Network of the best trial</source>
      <translation>Red del mejor ensayo</translation>
    </message>
    <message>
      <source>Number of the best trial</source>
      <translation>Número del mejor ensayo</translation>
    </message>
    <message>
      <source>Overall accuracy of the best trial on the validation labels (0 to 1)</source>
      <translation>Exactitud global del mejor ensayo en las etiquetas de validación (0 a 1)</translation>
    </message>
    <message>
      <source>Trials of the study</source>
      <translation>Ensayos del estudio</translation>
    </message>
    <message>
      <source>Trials that were stopped early</source>
      <translation>Ensayos detenidos anticipadamente</translation>
    </message>
    <message>
      <source>Trials that failed</source>
      <translation>Ensayos fallidos</translation>
    </message>
    <message>
      <source>Share of validation pixels whose patch of the largest size touches a training pixel (0 to 1)</source>
      <translation>Proporción de píxeles de validación cuyo parche del mayor tamaño toca un píxel de entrenamiento (0 a 1)</translation>
    </message>
    <message>
      <source>of the final model on the test labels</source>
      <translation>del modelo final en las etiquetas de prueba</translation>
    </message>
    <message>
      <source>True colour</source>
      <translation>Color verdadero</translation>
    </message>
    <message>
      <source>Colour infrared (CIR)</source>
      <translation>Infrarrojo color (CIR)</translation>
    </message>
    <message>
      <source>Shortwave infrared (SWIR)</source>
      <translation>Infrarrojo de onda corta (SWIR)</translation>
    </message>
    <message>
      <source>Base interpreter: {program}, Python {version}</source>
      <translation>Intérprete base: {program}, Python {version}</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>PyTorch has no build for Intel Macs since version 2.3, and this plugin needs 2.4; tried: {tried}. On a Mac with an Apple processor, use a QGIS for Apple processors, or install the Python of Homebrew. On an Intel Mac, install the packages with conda-forge and choose that Python as “Use this interpreter instead”.</source>
      <translation>PyTorch no tiene compilación para Mac con Intel desde la versión 2.3, y este complemento necesita la 2.4; se probó: {tried}. En un Mac con procesador Apple, use un QGIS para procesadores Apple o instale el Python de Homebrew. En un Mac con Intel, instale los paquetes con conda-forge y elija ese Python en «Usar este intérprete en su lugar».</translation>
    </message>
    <message>
      <source>No Python {needed} or newer with the modules venv and ensurepip was found; tried: {tried}. Install Python from python.org (on Debian and Ubuntu: python3-venv) and choose it as base interpreter.</source>
      <translation>No se encontró Python {needed} o posterior con los módulos venv y ensurepip; se probó: {tried}. Instale Python desde python.org (en Debian y Ubuntu: python3-venv) y elíjalo como intérprete base.</translation>
    </message>
    <message>
      <source>it belongs to the developer tools of Apple and is too old</source>
      <translation>pertenece a las herramientas de desarrollo de Apple y es demasiado antiguo</translation>
    </message>
    <message>
      <source>it belongs to the Microsoft Store, and Windows would hide its environments from QGIS</source>
      <translation>pertenece a Microsoft Store, y Windows ocultaría sus entornos a QGIS</translation>
    </message>
    <message>
      <source>a 32-bit program, for which torch has no build</source>
      <translation>un programa de 32 bits, para el que torch no tiene compilación</translation>
    </message>
    <message>
      <source>a program for Intel processors, for which torch has no build</source>
      <translation>un programa para procesadores Intel, para el que torch no tiene compilación</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>código de salida {code}</translation>
    </message>
    <message>
      <source>the program is not Python</source>
      <translation>el programa no es Python</translation>
    </message>
    <message>
      <source>an environment made from it does not start: {problem}</source>
      <translation>un entorno creado con él no arranca: {problem}</translation>
    </message>
    <message>
      <source>“{first}” and “{second}” are the same file, {file}: choose another one.</source>
      <translation>«{first}» y «{second}» son el mismo archivo, {file}: elija otro.</translation>
    </message>
    <message>
      <source>“{first}” and “{second}” are the same file, {file}: choose another output.</source>
      <translation>«{first}» y «{second}» son el mismo archivo, {file}: elija otra salida.</translation>
    </message>
    <message>
      <source>“{name}”: there is no file {path}; choose another one.</source>
      <translation>«{name}»: no existe el archivo {path}; elija otro.</translation>
    </message>
    <message>
      <source>“{name}”: {path} is no model file, or it is damaged; choose a file of “Train a network”.</source>
      <translation>«{name}»: {path} no es un archivo de modelo o está dañado; elija un archivo de «Entrenar una red».</translation>
    </message>
    <message>
      <source>The model has no layer “{layer}”; it has {layers}.</source>
      <translation>El modelo no tiene la capa «{layer}»; tiene {layers}.</translation>
    </message>
    <message>
      <source>The program {program} cannot be started: {reason}</source>
      <translation>No se puede iniciar el programa {program}: {reason}</translation>
    </message>
    <message>
      <source>GDAL cannot open {path}.</source>
      <translation>GDAL no puede abrir {path}.</translation>
    </message>
    <message>
      <source>The raster of classes has {width} x {height} pixels, and the scene {columns} x {rows}: choose a raster on the grid of the scene.</source>
      <translation>El ráster de clases tiene {width} x {height} píxeles, y la escena {columns} x {rows}: elija un ráster en la rejilla de la escena.</translation>
    </message>
    <message>
      <source>GDAL cannot read {path}.</source>
      <translation>GDAL no puede leer {path}.</translation>
    </message>
    <message>
      <source>Code from these places will run on this computer with your rights:

{programs}

Continue only if you chose them yourself, or trust who did.</source>
      <translation>En este ordenador se ejecutará, con sus permisos, código de estos lugares:

{programs}

Continúe solo si los eligió usted mismo, o confía en quien lo hizo.</translation>
    </message>
    <message>
      <source>You have not confirmed that {programs} may run; open “Set up the processing environment” from the Processing Toolbox, run it there, and confirm it.</source>
      <translation>No ha confirmado que {programs} se puedan ejecutar; abra «Configurar el entorno de procesamiento» en la Caja de herramientas de Procesos, ejecútelo allí y confírmelo.</translation>
    </message>
    <message>
      <source>The worker runs inside the folder of the plugin, because it cannot be copied to {folder} ({reason}). Do not update the plugin before the job has ended.</source>
      <translation>El proceso de trabajo se ejecuta dentro de la carpeta del complemento, porque no se puede copiar a {folder} ({reason}). No actualice el complemento antes de que termine la tarea.</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Device that computes. cuda is an NVIDIA graphics card; auto uses cuda if there is one, else cpu.</source>
      <translation>Dispositivo que calcula. cuda es una tarjeta gráfica NVIDIA; auto usa cuda si la hay; si no, cpu.</translation>
    </message>
    <message>
      <source>Side of a tile in pixels. If empty, the tile is as large as is useful and fits into memory. The tile size does not change the map.</source>
      <translation>Lado de una tesela en píxeles. Si se deja vacío, la tesela es tan grande como resulte útil y quepa en la memoria. El tamaño de tesela no cambia el mapa.</translation>
    </message>
    <message>
      <source>Cluster</source>
      <translation>Clúster</translation>
    </message>
    <message>
      <source>Address of a Dask scheduler (tcp://host:port or tls://host:port), or the path of its scheduler file (.json). Its workers do the work; the result is the same. They need the same files at the same paths. Needs the optional package cluster of “Set up the processing environment”. If empty, this computer does the work.</source>
      <translation>Dirección de un planificador de Dask (tcp://host:port o tls://host:port), o la ruta de su archivo de planificador (.json). Sus procesos de trabajo hacen el trabajo; el resultado es el mismo. Necesitan los mismos archivos en las mismas rutas. Requiere el paquete opcional cluster de «Configurar el entorno de procesamiento». Si se deja vacío, este ordenador hace el trabajo.</translation>
    </message>
    <message>
      <source>Name of the field with the class of each polygon or point: whole numbers from 1, or names. Leave it empty for raster labels, for a layer that is categorized by this field, or for a layer with a single field.</source>
      <translation>Nombre del campo con la clase de cada polígono o punto: números enteros desde 1, o nombres. Déjelo vacío con etiquetas ráster, con una capa categorizada por este campo o con una capa de un solo campo.</translation>
    </message>
    <message>
      <source>Selected features only (vector labels only)</source>
      <translation>Solo objetos seleccionados (solo etiquetas vectoriales)</translation>
    </message>
    <message>
      <source>Use only the selected features of the layer. A filter of the layer always applies.</source>
      <translation>Usar solo los objetos seleccionados de la capa. El filtro de la capa siempre se aplica.</translation>
    </message>
    <message>
      <source>Pixels that a polygon labels</source>
      <translation>Píxeles que etiqueta un polígono</translation>
    </message>
    <message>
      <source>centre: pixels whose centre lies in the polygon. touched: all pixels that it touches. inside: pixels that lie wholly in it, without mixed pixels at its edge; of a raster, pixels whose neighbours have the same class.</source>
      <translation>centre: píxeles cuyo centro está en el polígono. touched: todos los píxeles que toca. inside: píxeles que están enteramente en él, sin los píxeles mixtos de su borde; de un ráster, píxeles cuyos vecinos tienen la misma clase.</translation>
    </message>
    <message>
      <source>Least share of a pixel</source>
      <translation>Proporción mínima de un píxel</translation>
    </message>
    <message>
      <source>Least share of a pixel that the polygons of its class cover, from 0 to 1. With 0, a pixel is labelled if its centre lies in a polygon; on a coarse grid, many pixels at the edges are then mixtures. With 0.9, only pixels that belong mostly to one class are labelled.</source>
      <translation>Proporción mínima de un píxel que cubren los polígonos de su clase, de 0 a 1. Con 0, un píxel se etiqueta si su centro está en un polígono; en una rejilla gruesa, muchos píxeles de los bordes son entonces mezclas. Con 0.9, solo se etiquetan los píxeles que pertenecen en su mayor parte a una clase.</translation>
    </message>
    <message>
      <source>Buffer around points and lines</source>
      <translation>Zona de influencia de puntos y líneas</translation>
    </message>
    <message>
      <source>Points and lines label the pixels within this distance, in units of the scene's CRS, usually metres. With 0, a point labels its pixel and a line the pixels that it crosses.</source>
      <translation>Los puntos y las líneas etiquetan los píxeles dentro de esta distancia, en unidades del SRC de la escena, normalmente metros. Con 0, un punto etiqueta su píxel y una línea los píxeles que cruza.</translation>
    </message>
    <message>
      <source>Pixels with several classes</source>
      <translation>Píxeles con varias clases</translation>
    </message>
    <message>
      <source>Pixels in polygons of several classes. unlabelled: they are not used. last: they get the class of the last polygon in the layer. Their number is in the log.</source>
      <translation>Píxeles en polígonos de varias clases. unlabelled: no se usan. last: reciben la clase del último polígono de la capa. Su número está en el registro.</translation>
    </message>
    <message>
      <source>Merge table</source>
      <translation>Tabla de fusión</translation>
    </message>
    <message>
      <source>CSV file with the columns from and to, which merges classes by name or code. A class with an empty cell in the column to is left out.</source>
      <translation>Archivo CSV con las columnas from y to, que fusiona clases por nombre o código. Una clase con la celda vacía en la columna to se excluye.</translation>
    </message>
    <message>
      <source>Resample raster labels on another grid</source>
      <translation>Remuestrear etiquetas ráster de otra rejilla</translation>
    </message>
    <message>
      <source>A raster of labels on another grid than the scene is resampled, nearest neighbour. Otherwise it is refused.</source>
      <translation>Un ráster de etiquetas en otra rejilla que la de la escena se remuestrea por vecino más cercano. Si no, se rechaza.</translation>
    </message>
    <message>
      <source>the variable HSI_PYTHON</source>
      <translation>la variable HSI_PYTHON</translation>
    </message>
    <message>
      <source>the Processing settings</source>
      <translation>la configuración de Procesos</translation>
    </message>
    <message>
      <source>the plugin's own environment</source>
      <translation>el entorno propio del complemento</translation>
    </message>
    <message>
      <source>the plugin's own environment, which an earlier version created in the QGIS profile</source>
      <translation>el entorno propio del complemento, que una versión anterior creó en el perfil de QGIS</translation>
    </message>
    <message>
      <source>the Python in {folder}, which no longer exists</source>
      <translation>el Python de {folder}, que ya no existe</translation>
    </message>
    <message>
      <source>Python {old} in {folder}, which is now Python {new}</source>
      <translation>Python {old} en {folder}, que ahora es Python {new}</translation>
    </message>
    <message>
      <source>There is no processing environment yet: run “Set up the processing environment” (in Raster &gt; Hyperspectral classification &gt; First steps, or in the Processing Toolbox) first.</source>
      <translation>Todavía no hay entorno de procesamiento: ejecute antes «Configurar el entorno de procesamiento» (en Ráster &gt; Clasificación hiperespectral &gt; Primeros pasos, o en la Caja de herramientas de Procesos).</translation>
    </message>
    <message>
      <source>The environment {folder}, chosen by {origin}, was created from {lost}. An update of QGIS or of Python is the usual cause. Run “Set up the processing environment” again.</source>
      <translation>El entorno {folder}, elegido por {origin}, se creó con {lost}. La causa habitual es una actualización de QGIS o de Python. Ejecute de nuevo «Configurar el entorno de procesamiento».</translation>
    </message>
    <message>
      <source>The Python interpreter {path}, chosen by {origin}, does not exist: correct it, or run “Set up the processing environment”.</source>
      <translation>El intérprete de Python {path}, elegido por {origin}, no existe: corríjalo, o ejecute «Configurar el entorno de procesamiento».</translation>
    </message>
    <message>
      <source>The plugin was updated and its processing environment lacks the new packages: run “Set up the processing environment” again.</source>
      <translation>El complemento se actualizó y a su entorno de procesamiento le faltan los paquetes nuevos: ejecute de nuevo «Configurar el entorno de procesamiento».</translation>
    </message>
    <message>
      <source>{name} ({memory:.0f} GiB)</source>
      <translation>{name} ({memory:.0f} GiB)</translation>
    </message>
    <message>
      <source>The set-up installs it with “Optional packages” (EXTRAS).</source>
      <translation>La configuración lo instala con «Paquetes opcionales» (EXTRAS).</translation>
    </message>
    <message>
      <source>Interpreter</source>
      <translation>Intérprete</translation>
    </message>
    <message>
      <source>Chosen by</source>
      <translation>Elegido por</translation>
    </message>
    <message>
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Sistema</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Hilos</translation>
    </message>
    <message>
      <source>CUDA build of torch</source>
      <translation>Compilación CUDA de torch</translation>
    </message>
    <message>
      <source>none: it computes on the CPU</source>
      <translation>ninguna: calcula en la CPU</translation>
    </message>
    <message>
      <source>Graphics cards</source>
      <translation>Tarjetas gráficas</translation>
    </message>
    <message>
      <source>none that torch can use</source>
      <translation>ninguna que torch pueda usar</translation>
    </message>
    <message>
      <source>Backbones of timm</source>
      <translation>Redes troncales de timm</translation>
    </message>
    <message>
      <source>ONNX (optional)</source>
      <translation>ONNX (opcional)</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <source>ONNX Runtime computes with</source>
      <translation>ONNX Runtime calcula con</translation>
    </message>
    <message>
      <source>nothing: ONNX Runtime is missing.</source>
      <translation>nada: falta ONNX Runtime.</translation>
    </message>
    <message>
      <source>Processing environment</source>
      <translation>Entorno de procesamiento</translation>
    </message>
    <message>
      <source>Another QGIS is creating an environment in {folder}; wait until it has finished.</source>
      <translation>Otro QGIS está creando un entorno en {folder}; espere a que termine.</translation>
    </message>
    <message>
      <source>Checking the environment</source>
      <translation>Comprobando el entorno</translation>
    </message>
    <message>
      <source>The environment cannot be created in {folder}: {reason}</source>
      <translation>No se puede crear el entorno en {folder}: {reason}</translation>
    </message>
    <message>
      <source>The program {path} does not answer as a Python interpreter with the packages does.</source>
      <translation>El programa {path} no responde como lo hace un intérprete de Python con los paquetes.</translation>
    </message>
    <message>
      <source>The interpreter {path} lacks {packages}: install them there (pip install -r {requirements}), or let the plugin create its own environment.</source>
      <translation>Al intérprete {path} le falta {packages}: instálelos allí (pip install -r {requirements}), o deje que el complemento cree su propio entorno.</translation>
    </message>
    <message>
      <source>The environment needs about {needed:.0f} GB in {folder}, but only {free:.1f} GB are free; free some space first.</source>
      <translation>El entorno necesita unos {needed:.0f} GB en {folder}, pero solo hay {free:.1f} GB libres; libere antes espacio.</translation>
    </message>
    <message>
      <source>Creating a virtual environment</source>
      <translation>Creando un entorno virtual</translation>
    </message>
    <message>
      <source>The virtual environment could not be created.</source>
      <translation>No se pudo crear el entorno virtual.</translation>
    </message>
    <message>
      <source>class {code}</source>
      <translation>clase {code}</translation>
    </message>
    <message>
      <source>The file {name} holds {count} layers, and all would be replaced; choose another name.</source>
      <translation>El archivo {name} contiene {count} capas y todas se reemplazarían; elija otro nombre.</translation>
    </message>
    <message>
      <source>The label layer cannot be written: {reason}</source>
      <translation>No se puede escribir la capa de etiquetas: {reason}</translation>
    </message>
    <message>
      <source>code</source>
      <translation>código</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>A class has no name: give it one.</source>
      <translation>Una clase no tiene nombre: asígnele uno.</translation>
    </message>
    <message>
      <source>Two classes have the {kind} “{value}”: change one of them.</source>
      <translation>Dos clases tienen el {kind} «{value}»: cambie una de ellas.</translation>
    </message>
    <message>
      <source>The layer “{layer}” is neither a raster nor a vector layer.</source>
      <translation>La capa «{layer}» no es ráster ni vectorial.</translation>
    </message>
    <message>
      <source>symbology of the layer {layer}</source>
      <translation>simbología de la capa {layer}</translation>
    </message>
    <message>
      <source>The categories “{first}” and “{second}” of the layer “{layer}” are both the class code {code}: merge them in the symbology, or correct the values of the field.</source>
      <translation>Las categorías «{first}» y «{second}» de la capa «{layer}» tienen ambas el código de clase {code}: fusiónelas en la simbología, o corrija los valores del campo.</translation>
    </message>
    <message>
      <source>No feature of the layer “{layer}” is selected: select the features to use, or switch “Selected features only” off.</source>
      <translation>No hay ningún objeto seleccionado en la capa «{layer}»: seleccione los objetos que desea usar, o desactive «Solo objetos seleccionados».</translation>
    </message>
    <message>
      <source>The layer “{layer}” cannot be exported for the worker: {reason}</source>
      <translation>La capa «{layer}» no se puede exportar para el proceso de trabajo: {reason}</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no field “{field}”; it has {fields}.</source>
      <translation>La capa «{layer}» no tiene el campo «{field}»; tiene {fields}.</translation>
    </message>
    <message>
      <source>The path of the folder {folder} is {excess} characters too long: torch would have files with paths of {length} characters, and Windows allows {limit}. Set the variable HSI_ENVIRONMENTS to a folder with a short path, for example C:\hsi, or let an administrator enable long paths (LongPathsEnabled).</source>
      <translation>La ruta de la carpeta {folder} tiene {excess} caracteres de más: torch tendría archivos con rutas de {length} caracteres, y Windows permite {limit}. Asigne a la variable HSI_ENVIRONMENTS una carpeta con una ruta corta, por ejemplo C:\hsi, o pida a un administrador que habilite las rutas largas (LongPathsEnabled).</translation>
    </message>
    <message>
      <source>Overall accuracy (0 to 1)</source>
      <translation>Exactitud global (0 a 1)</translation>
    </message>
    <message>
      <source>Average accuracy: mean recall of the classes (0 to 1)</source>
      <translation>Exactitud media: media de la exhaustividad de las clases (0 a 1)</translation>
    </message>
    <message>
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <source>{number} classes</source>
      <translation>{number} clases</translation>
    </message>
    <message>
      <source>accuracy on test pixels {percent:.1f} %</source>
      <translation>exactitud en píxeles de prueba {percent:.1f} %</translation>
    </message>
    <message>
      <source>accuracy on validation pixels {percent:.1f} %</source>
      <translation>exactitud en píxeles de validación {percent:.1f} %</translation>
    </message>
    <message>
      <source>Message: {detail}</source>
      <translation>Mensaje: {detail}</translation>
    </message>
    <message>
      <source>The whole output is in {log}.</source>
      <translation>La salida completa está en {log}.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>El disco está lleno.</translation>
    </message>
    <message>
      <source>Free some space and run the set-up again.</source>
      <translation>Libere espacio y ejecute de nuevo la configuración.</translation>
    </message>
    <message>
      <source>A downloaded package is not the tested one: its checksum differs.</source>
      <translation>Un paquete descargado no es el probado: su suma de comprobación es distinta.</translation>
    </message>
    <message>
      <source>The download was repeated. Ask the administrator of your package index, or turn off “Tested versions only” (PINNED) if you trust the index.</source>
      <translation>La descarga se repitió. Pregunte al administrador de su índice de paquetes, o desactive «Solo versiones probadas» (PINNED) si confía en el índice.</translation>
    </message>
    <message>
      <source>The folder {folder} has no wheel of {package} for this Python and system.</source>
      <translation>La carpeta {folder} no tiene ningún wheel de {package} para este Python y sistema.</translation>
    </message>
    <message>
      <source>Fill the folder again for this Python and system; the page “Install” has the commands.</source>
      <translation>Llene de nuevo la carpeta para este Python y sistema; la página «Instalación» tiene los comandos.</translation>
    </message>
    <message>
      <source>The folder {folder} has a damaged wheel.</source>
      <translation>La carpeta {folder} tiene un wheel dañado.</translation>
    </message>
    <message>
      <source>Copy its files again.</source>
      <translation>Copie de nuevo sus archivos.</translation>
    </message>
    <message>
      <source>The certificate of {host} is not trusted.</source>
      <translation>El certificado de {host} no es de confianza.</translation>
    </message>
    <message>
      <source>A proxy or firewall probably replaces certificates: add its authority in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, or give its file in the variable REQUESTS_CA_BUNDLE.</source>
      <translation>Probablemente un proxy o cortafuegos sustituye los certificados: añada su autoridad en Configuración &gt; Opciones &gt; Autenticación &gt; Administrar certificados, o indique su archivo en la variable REQUESTS_CA_BUNDLE.</translation>
    </message>
    <message>
      <source>The proxy refuses the access to {host}.</source>
      <translation>El proxy deniega el acceso a {host}.</translation>
    </message>
    <message>
      <source>Give user and password of the proxy in Settings &gt; Options &gt; Network, or ask its administrator to allow this host. {index}</source>
      <translation>Indique el usuario y la contraseña del proxy en Configuración &gt; Opciones &gt; Red, o pida a su administrador que permita este servidor. {index}</translation>
    </message>
    <message>
      <source>The proxy on the way to {host} cannot be reached: check the network.</source>
      <translation>No se puede acceder al proxy hacia {host}: compruebe la red.</translation>
    </message>
    <message>
      <source>Check the proxy in Settings &gt; Options &gt; Network. {index}</source>
      <translation>Compruebe el proxy en Configuración &gt; Opciones &gt; Red. {index}</translation>
    </message>
    <message>
      <source>{host} refuses the access.</source>
      <translation>{host} deniega el acceso.</translation>
    </message>
    <message>
      <source>Give user and password: of the proxy in Settings &gt; Options &gt; Network, of an index in the configuration of pip. {index}</source>
      <translation>Indique usuario y contraseña: los del proxy en Configuración &gt; Opciones &gt; Red, los de un índice en la configuración de pip. {index}</translation>
    </message>
    <message>
      <source>Downloads from {host} break off.</source>
      <translation>Las descargas de {host} se interrumpen.</translation>
    </message>
    <message>
      <source>Run the set-up again: files that are complete are not downloaded again. {index}</source>
      <translation>Ejecute de nuevo la configuración: los archivos completos no se vuelven a descargar. {index}</translation>
    </message>
    <message>
      <source>The package index {host} cannot be reached: check the network.</source>
      <translation>No se puede acceder al índice de paquetes {host}: compruebe la red.</translation>
    </message>
    <message>
      <source>Set a proxy in Settings &gt; Options &gt; Network. {index}</source>
      <translation>Configure un proxy en Configuración &gt; Opciones &gt; Red. {index}</translation>
    </message>
    <message>
      <source>The package index {host} has no build of {package} for this Python and system, or cannot be reached.</source>
      <translation>El índice de paquetes {host} no tiene compilación de {package} para este Python y sistema, o no se puede acceder a él.</translation>
    </message>
    <message>
      <source>Choose another “Base interpreter” (PYTHON). {index}</source>
      <translation>Elija otro «Intérprete base» (PYTHON). {index}</translation>
    </message>
    <message>
      <source>The packages need versions that exclude each other.</source>
      <translation>Los paquetes necesitan versiones que se excluyen entre sí.</translation>
    </message>
    <message>
      <source>Choose fewer “Optional packages” (EXTRAS), or turn off “Tested versions only” (PINNED).</source>
      <translation>Elija menos «Paquetes opcionales» (EXTRAS), o desactive «Solo versiones probadas» (PINNED).</translation>
    </message>
    <message>
      <source>The packages could not be installed.</source>
      <translation>No se pudieron instalar los paquetes.</translation>
    </message>
    <message>
      <source>Run the set-up again.</source>
      <translation>Ejecute de nuevo la configuración.</translation>
    </message>
    <message>
      <source>Or give an index that has torch in “Package index for torch” (INDEX), or “Folder with wheel files” (WHEELS).</source>
      <translation>O indique un índice que tenga torch en «Índice de paquetes para torch» (INDEX), o «Carpeta con archivos wheel» (WHEELS).</translation>
    </message>
    <message>
      <source>Or set another index in the configuration of pip (index-url), or give “Folder with wheel files” (WHEELS).</source>
      <translation>O configure otro índice en la configuración de pip (index-url), o indique «Carpeta con archivos wheel» (WHEELS).</translation>
    </message>
    <message>
      <source>There is no list of tested versions for this system; the newest versions that the plugin allows are installed.</source>
      <translation>No hay lista de versiones probadas para este sistema; se instalan las versiones más recientes que permite el complemento.</translation>
    </message>
    <message>
      <source>A download broke off; attempt {next} of {last} follows.</source>
      <translation>Se interrumpió una descarga; sigue el intento {next} de {last}.</translation>
    </message>
    <message>
      <source>pip cannot use the proxy {host} of QGIS, because it is not an HTTP proxy. pip uses its own configuration; install from a folder with wheels if this fails.</source>
      <translation>pip no puede usar el proxy {host} de QGIS, porque no es un proxy HTTP. pip usa su propia configuración; instale desde una carpeta con archivos wheel si esto falla.</translation>
    </message>
    <message>
      <source>Installing the packages; this takes a few minutes</source>
      <translation>Instalando los paquetes; esto tarda unos minutos</translation>
    </message>
    <message>
      <source>Installing: {done} of about {all} packages</source>
      <translation>Instalando: {done} de unos {all} paquetes</translation>
    </message>
    <message>
      <source>Downloading: {done:.0f} of about {all:.0f} MB</source>
      <translation>Descargando: {done:.0f} de unos {all:.0f} MB</translation>
    </message>
    <message>
      <source>, about {minutes:.0f} min left</source>
      <translation>, quedan unos {minutes:.0f} min</translation>
    </message>
    <message>
      <source>Example models</source>
      <translation>Modelos de ejemplo</translation>
    </message>
    <message>
      <source>Hyperspectral classification</source>
      <translation>Clasificación hiperespectral</translation>
    </message>
    <message>
      <source>Python interpreter of the processing environment (empty: the plugin's own)</source>
      <translation>Intérprete de Python del entorno de procesamiento (vacío: el propio del complemento)</translation>
    </message>
    <message>
      <source>of the model: {value}</source>
      <translation>del modelo: {value}</translation>
    </message>
    <message>
      <source>tuned: {value}</source>
      <translation>ajustado: {value}</translation>
    </message>
    <message>
      <source>as in the model</source>
      <translation>como en el modelo</translation>
    </message>
    <message>
      <source>recipe</source>
      <translation>receta</translation>
    </message>
    <message>
      <source>recipe: {value}</source>
      <translation>receta: {value}</translation>
    </message>
    <message>
      <source>not used</source>
      <translation>no se usa</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todas</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>The method {method} was trained on {train} labelled pixels of {classes} classes and has mapped {pixels} pixels.</source>
      <translation>El método {method} se entrenó con {train} píxeles etiquetados de {classes} clases y ha cartografiado {pixels} píxeles.</translation>
    </message>
    <message>
      <source> (95 % interval {low:.1f} to {high:.1f} %)</source>
      <translation> (intervalo del 95 %: {low:.1f} a {high:.1f} %)</translation>
    </message>
    <message>
      <source>Of {test} test pixels, which the method has not learned, {share} are right</source>
      <translation>De {test} píxeles de prueba, que el método no ha aprendido, son correctos {share}</translation>
    </message>
    <message>
      <source>; the least reliable class is {name} (F1 {f1:.2f})</source>
      <translation>; la clase menos fiable es {name} (F1 {f1:.2f})</translation>
    </message>
    <message>
      <source>Test pixels lie beside training pixels, because the labels allow no other split: expect a lower accuracy in the rest of the scene, and label more fields apart from each other to measure it.</source>
      <translation>Los píxeles de prueba están junto a píxeles de entrenamiento, porque las etiquetas no permiten otra división: espere una exactitud menor en el resto de la escena, y etiquete más parcelas separadas entre sí para medirla.</translation>
    </message>
    <message>
      <source>Test pixels lie apart from training pixels, but in too few places for an interval: label more fields apart from each other before you rely on this number.</source>
      <translation>Los píxeles de prueba están separados de los de entrenamiento, pero en muy pocos lugares para un intervalo: etiquete más parcelas separadas entre sí antes de fiarse de este número.</translation>
    </message>
    <message>
      <source>Test pixels lie apart from training pixels, so expect this accuracy wherever the scene is like the labelled places, and less elsewhere and in other scenes.</source>
      <translation>Los píxeles de prueba están separados de los de entrenamiento; espere por tanto esta exactitud donde la escena se parezca a los lugares etiquetados, y menos en otras partes y en otras escenas.</translation>
    </message>
    <message>
      <source>There is no file {name} in {folder}: run “pip download --no-deps {package}” there.</source>
      <translation>No hay ningún archivo {name} en {folder}: ejecute allí «pip download --no-deps {package}».</translation>
    </message>
    <message>
      <source>{path} has another checksum than the package with the sample scene: download it again.</source>
      <translation>{path} tiene otra suma de comprobación que el paquete con la escena de ejemplo: descárguelo de nuevo.</translation>
    </message>
    <message>
      <source>Downloading the sample scene (7 MB) …</source>
      <translation>Descargando la escena de ejemplo (7 MB) …</translation>
    </message>
    <message>
      <source>The layer “{layer}” is not a file that GDAL reads (it comes from “{provider}”): save it as GeoTIFF first (Export &gt; Save As), then choose the file.</source>
      <translation>La capa «{layer}» no es un archivo que lea GDAL (procede de «{provider}»): guárdela antes como GeoTIFF (Exportar &gt; Guardar como), y elija después el archivo.</translation>
    </message>
    <message>
      <source>nowhere</source>
      <translation>ninguna parte</translation>
    </message>
    <message>
      <source>The layer “{layer}” lies in the memory of QGIS, or it cannot be read: save it as GeoTIFF first (Export &gt; Save As), then choose the file.</source>
      <translation>La capa «{layer}» está en la memoria de QGIS, o no se puede leer: guárdela antes como GeoTIFF (Exportar &gt; Guardar como), y elija después el archivo.</translation>
    </message>
    <message>
      <source>The layer “{layer}” describes a web service: save it as GeoTIFF first (Export &gt; Save As), then choose the file.</source>
      <translation>La capa «{layer}» describe un servicio web: guárdela antes como GeoTIFF (Exportar &gt; Guardar como), y elija después el archivo.</translation>
    </message>
    <message>
      <source>The scene cannot be read; its file may be damaged or gone.</source>
      <translation>No se puede leer la escena; su archivo puede estar dañado o haber desaparecido.</translation>
    </message>
    <message>
      <source>The scene is now drawn with the bands {bands} as red, green and blue.</source>
      <translation>La escena se dibuja ahora con las bandas {bands} como rojo, verde y azul.</translation>
    </message>
    <message>
      <source>Raster of class codes, for example from “Split labels”. If empty, some of the training labels are held out.</source>
      <translation>Ráster de códigos de clase, por ejemplo de «Dividir etiquetas». Si se deja vacío, se reserva una parte de las etiquetas de entrenamiento.</translation>
    </message>
    <message>
      <source>Share of the training labels that is held out if there are no validation labels.</source>
      <translation>Proporción de las etiquetas de entrenamiento que se reserva si no hay etiquetas de validación.</translation>
    </message>
    <message>
      <source>Bands to use, counted from 1, for example 1-103,110. If empty, all bands that are not marked as bad.</source>
      <translation>Bandas que se usan, contadas desde 1, por ejemplo 1-103,110. Si se deja vacío, todas las bandas que no están marcadas como defectuosas.</translation>
    </message>
    <message>
      <source>Form of the network</source>
      <translation>Forma de la red</translation>
    </message>
    <message>
      <source>corrected: mistakes of the published code are corrected, and sizes follow from the data. faithful: the published layers and settings, mistakes included.</source>
      <translation>corrected: se corrigen los errores del código publicado, y los tamaños se derivan de los datos. faithful: las capas y los ajustes publicados, errores incluidos.</translation>
    </message>
    <message>
      <source>Scale the bands</source>
      <translation>Escalar las bandas</translation>
    </message>
    <message>
      <source>Scale every band to unit variance before the components are found.</source>
      <translation>Escalar cada banda a varianza unidad antes de calcular las componentes.</translation>
    </message>
    <message>
      <source>Whiten</source>
      <translation>Blanquear</translation>
    </message>
    <message>
      <source>Scale the components to unit variance. Not used by the reduction discriminant.</source>
      <translation>Escalar las componentes a varianza unidad. No lo usa la reducción discriminant.</translation>
    </message>
    <message>
      <source>Reduction</source>
      <translation>Reducción</translation>
    </message>
    <message>
      <source>How the components that replace the bands are found. If empty, as the recipe of the network says.
pca: principal components of the whole scene.
discriminant: directions that separate the classes of the training pixels, in units of the spread within a class.
mnf: minimum noise fraction, directions of the scene with the most variance for their noise.
pls: partial least squares, directions of large covariance between the spectra of the training pixels and their classes.</source>
      <translation>Cómo se calculan las componentes que sustituyen a las bandas. Si se deja vacío, según la receta de la red.
pca: componentes principales de toda la escena.
discriminant: direcciones que separan las clases de los píxeles de entrenamiento, en unidades de la dispersión dentro de una clase.
mnf: fracción mínima de ruido, direcciones de la escena con la mayor varianza en relación con su ruido.
pls: mínimos cuadrados parciales, direcciones de gran covarianza entre los espectros de los píxeles de entrenamiento y sus clases.</translation>
    </message>
    <message>
      <source>Pretreatment of spectra</source>
      <translation>Pretratamiento de los espectros</translation>
    </message>
    <message>
      <source>What is done with each spectrum before everything else. If empty, as the recipe of the network says.
none: nothing.
snv: standard normal variate, the spectrum less its mean, divided by its standard deviation; removes differences in brightness.
continuum: continuum removal, the spectrum divided by its upper convex hull.
derivative: first derivative over wavelength (Savitzky-Golay).</source>
      <translation>Qué se hace con cada espectro antes de todo lo demás. Si se deja vacío, según la receta de la red.
none: nada.
snv: variable normal estándar, el espectro menos su media, dividido por su desviación estándar; elimina diferencias de brillo.
continuum: eliminación del continuo, el espectro dividido por su envolvente convexa superior.
derivative: primera derivada respecto a la longitud de onda (Savitzky-Golay).</translation>
    </message>
    <message>
      <source>Maximum number of passes over the training pixels. Training often stops earlier.</source>
      <translation>Número máximo de pasadas por los píxeles de entrenamiento. El entrenamiento suele detenerse antes.</translation>
    </message>
    <message>
      <source>Patience</source>
      <translation>Paciencia</translation>
    </message>
    <message>
      <source>Training stops after this number of epochs without a better validation result.</source>
      <translation>El entrenamiento se detiene tras este número de épocas sin un resultado de validación mejor.</translation>
    </message>
    <message>
      <source>Number of patches in one training step.</source>
      <translation>Número de parches en un paso de entrenamiento.</translation>
    </message>
    <message>
      <source>Learning rate of the optimizer at the start.</source>
      <translation>Tasa de aprendizaje inicial del optimizador.</translation>
    </message>
    <message>
      <source>Shrinks the weights towards zero, to reduce overfitting.</source>
      <translation>Contrae los pesos hacia cero, para reducir el sobreajuste.</translation>
    </message>
    <message>
      <source>Give rare classes the same weight as frequent ones.</source>
      <translation>Dar a las clases poco frecuentes el mismo peso que a las frecuentes.</translation>
    </message>
    <message>
      <source>Flip patches and rotate them by quarter turns at random.</source>
      <translation>Reflejar los parches y rotarlos cuartos de vuelta al azar.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise that is added to standardised spectra. 0 adds none.</source>
      <translation>Desviación estándar del ruido que se añade a los espectros estandarizados. 0 no añade ruido.</translation>
    </message>
    <message>
      <source>Label smoothing</source>
      <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
      <source>Share of each training label that is spread over all classes, to reduce overconfidence. 0 spreads none.</source>
      <translation>Proporción de cada etiqueta de entrenamiento que se reparte entre todas las clases, para reducir el exceso de confianza. 0 no reparte nada.</translation>
    </message>
    <message>
      <source>Seed of all random choices. The same seed on the same computer gives the same model.</source>
      <translation>Semilla de todas las elecciones aleatorias. La misma semilla en el mismo ordenador da el mismo modelo.</translation>
    </message>
    <message>
      <source>Mixed precision</source>
      <translation>Precisión mixta</translation>
    </message>
    <message>
      <source>Compute in half precision where it is faster; only on a graphics card.</source>
      <translation>Calcular en media precisión donde sea más rápido; solo en una tarjeta gráfica.</translation>
    </message>
    <message>
      <source>Choose the scene first: a raster file, whose bands are listed here.</source>
      <translation>Elija primero la escena: un archivo ráster, cuyas bandas se enumeran aquí.</translation>
    </message>
    <message>
      <source>Band</source>
      <translation>Banda</translation>
    </message>
    <message>
      <source>Wavelength (nm)</source>
      <translation>Longitud de onda (nm)</translation>
    </message>
    <message>
      <source>Use the selected</source>
      <translation>Usar las seleccionadas</translation>
    </message>
    <message>
      <source>Leave the selected out</source>
      <translation>Excluir las seleccionadas</translation>
    </message>
    <message>
      <source>All but bad bands</source>
      <translation>Todas menos las malas</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>mala</translation>
    </message>
    <message>
      <source>Select rows with the mouse and the Shift key, or tick single bands.</source>
      <translation>Seleccione filas con el ratón y la tecla Mayús, o marque bandas sueltas.</translation>
    </message>
    <message>
      <source>{number} of {all} bands</source>
      <translation>{number} de {all} bandas</translation>
    </message>
    <message>
      <source>Band combination</source>
      <translation>Combinación de bandas</translation>
    </message>
    <message>
      <source>No raster layer is selected: select the scene in the panel “Layers” first.</source>
      <translation>No hay ninguna capa ráster seleccionada: seleccione antes la escena en el panel «Capas».</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no bands near {wanted} nm: choose another band combination.</source>
      <translation>La capa «{layer}» no tiene bandas cerca de {wanted} nm: elija otra combinación de bandas.</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no wavelengths, so its bands near {wanted} nm are unknown: import the scene with “Import a cube” and a list of its wavelengths.</source>
      <translation>La capa «{layer}» no tiene longitudes de onda, por lo que se desconocen sus bandas cerca de {wanted} nm: importe la escena con «Importar un cubo» y una lista de sus longitudes de onda.</translation>
    </message>
    <message>
      <source>graphics card if there is one</source>
      <translation>tarjeta gráfica si la hay</translation>
    </message>
    <message>
      <source>processor</source>
      <translation>procesador</translation>
    </message>
    <message>
      <source>NVIDIA graphics card</source>
      <translation>tarjeta gráfica NVIDIA</translation>
    </message>
    <message>
      <source>weak</source>
      <translation>débil</translation>
    </message>
    <message>
      <source>medium</source>
      <translation>media</translation>
    </message>
    <message>
      <source>strong</source>
      <translation>fuerte</translation>
    </message>
    <message>
      <source>search yes and no</source>
      <translation>buscar con sí y con no</translation>
    </message>
    <message>
      <source>principal components</source>
      <translation>componentes principales</translation>
    </message>
    <message>
      <source>directions that separate the classes</source>
      <translation>direcciones que separan las clases</translation>
    </message>
    <message>
      <source>minimum noise fraction</source>
      <translation>fracción mínima de ruido</translation>
    </message>
    <message>
      <source>partial least squares</source>
      <translation>mínimos cuadrados parciales</translation>
    </message>
    <message>
      <source>automatic choice</source>
      <translation>elección automática</translation>
    </message>
    <message>
      <source>3-D and 2-D convolutions</source>
      <translation>convoluciones 3-D y 2-D</translation>
    </message>
    <message>
      <source>convolutions with channel attention</source>
      <translation>convoluciones con atención de canal</translation>
    </message>
    <message>
      <source>residual network with attention</source>
      <translation>red residual con atención</translation>
    </message>
    <message>
      <source>light transformer</source>
      <translation>transformador ligero</translation>
    </message>
    <message>
      <source>recurrent network with attention</source>
      <translation>red recurrente con atención</translation>
    </message>
    <message>
      <source>discriminant analysis with surroundings</source>
      <translation>análisis discriminante con entorno</translation>
    </message>
    <message>
      <source>support vector machine</source>
      <translation>máquina de vectores de soporte</translation>
    </message>
    <message>
      <source>random forest</source>
      <translation>bosque aleatorio</translation>
    </message>
    <message>
      <source>linear discriminant analysis</source>
      <translation>análisis discriminante lineal</translation>
    </message>
    <message>
      <source>gradient boosting</source>
      <translation>potenciación del gradiente</translation>
    </message>
    <message>
      <source>support vectors and discriminant analysis</source>
      <translation>vectores de soporte y análisis discriminante</translation>
    </message>
    <message>
      <source>mean of two support vector machines</source>
      <translation>media de dos máquinas de vectores de soporte</translation>
    </message>
    <message>
      <source>image network of the package timm</source>
      <translation>red de imágenes del paquete timm</translation>
    </message>
    <message>
      <source>without the mistakes of the published code</source>
      <translation>sin los errores del código publicado</translation>
    </message>
    <message>
      <source>as published</source>
      <translation>como se publicó</translation>
    </message>
    <message>
      <source>spectra as they are</source>
      <translation>espectros tal como están</translation>
    </message>
    <message>
      <source>standard normal variate</source>
      <translation>variable normal estándar</translation>
    </message>
    <message>
      <source>continuum removal</source>
      <translation>eliminación del continuo</translation>
    </message>
    <message>
      <source>first derivative</source>
      <translation>primera derivada</translation>
    </message>
    <message>
      <source>pixels with their centre in the polygon</source>
      <translation>píxeles con el centro en el polígono</translation>
    </message>
    <message>
      <source>all pixels that the polygon touches</source>
      <translation>todos los píxeles que toca el polígono</translation>
    </message>
    <message>
      <source>pixels wholly in the polygon</source>
      <translation>píxeles enteramente en el polígono</translation>
    </message>
    <message>
      <source>class of the last polygon</source>
      <translation>clase del último polígono</translation>
    </message>
    <message>
      <source>squares of the scene</source>
      <translation>cuadrados de la escena</translation>
    </message>
    <message>
      <source>connected areas of a class</source>
      <translation>áreas conectadas de una clase</translation>
    </message>
    <message>
      <source>whole polygons</source>
      <translation>polígonos enteros</translation>
    </message>
    <message>
      <source>single pixels</source>
      <translation>píxeles sueltos</translation>
    </message>
    <message>
      <source>parts if there are few features</source>
      <translation>partes si hay pocos objetos</translation>
    </message>
    <message>
      <source>whole features</source>
      <translation>objetos enteros</translation>
    </message>
    <message>
      <source>separate parts of features</source>
      <translation>partes separadas de los objetos</translation>
    </message>
    <message>
      <source>every layer</source>
      <translation>todas las capas</translation>
    </message>
    <message>
      <source>only the last layer</source>
      <translation>solo la última capa</translation>
    </message>
    <message>
      <source>attention if the network has it</source>
      <translation>atención si la red la tiene</translation>
    </message>
    <message>
      <source>gradients of each class</source>
      <translation>gradientes de cada clase</translation>
    </message>
    <message>
      <source>attention of the network</source>
      <translation>atención de la red</translation>
    </message>
    <message>
      <source>shows clusters most clearly</source>
      <translation>muestra los grupos con más claridad</translation>
    </message>
    <message>
      <source>keeps neighbours together</source>
      <translation>mantiene juntos a los vecinos</translation>
    </message>
    <message>
      <source>spectral angle</source>
      <translation>ángulo espectral</translation>
    </message>
    <message>
      <source>spectral information divergence</source>
      <translation>divergencia de información espectral</translation>
    </message>
    <message>
      <source>as the layer says</source>
      <translation>como indica la capa</translation>
    </message>
    <message>
      <source>no probability sample</source>
      <translation>no es una muestra probabilística</translation>
    </message>
    <message>
      <source>at random in each stratum</source>
      <translation>al azar en cada estrato</translation>
    </message>
    <message>
      <source>at random in the whole area</source>
      <translation>al azar en toda el área</translation>
    </message>
    <message>
      <source>grid with a random start</source>
      <translation>rejilla con inicio aleatorio</translation>
    </message>
    <message>
      <source>pixels in random blocks</source>
      <translation>píxeles en bloques al azar</translation>
    </message>
    <message>
      <source>two pixels in each square cell</source>
      <translation>dos píxeles en cada celda cuadrada</translation>
    </message>
    <message>
      <source>by area</source>
      <translation>según la superficie</translation>
    </message>
    <message>
      <source>the same number in each stratum</source>
      <translation>el mismo número en cada estrato</translation>
    </message>
    <message>
      <source>smallest error of the overall accuracy</source>
      <translation>menor error de la exactitud global</translation>
    </message>
    <message>
      <source>small errors in each stratum</source>
      <translation>errores pequeños en cada estrato</translation>
    </message>
    <message>
      <source>as the training has chosen</source>
      <translation>como eligió el entrenamiento</translation>
    </message>
    <message>
      <source>no smoothing</source>
      <translation>sin suavizado</translation>
    </message>
    <message>
      <source>held to the training labels</source>
      <translation>respetando las etiquetas de entrenamiento</translation>
    </message>
    <message>
      <source>a method in minutes</source>
      <translation>un método en minutos</translation>
    </message>
    <message>
      <source>more methods, takes longer</source>
      <translation>más métodos, tarda más</translation>
    </message>
    <message>
      <source>{word}: {name}</source>
      <translation>{word}: {name}</translation>
    </message>
    <message>
      <source>Choose bands by their wavelengths</source>
      <translation>Elegir bandas por su longitud de onda</translation>
    </message>
    <message>
      <source>Mean spectra of classes</source>
      <translation>Espectros medios de las clases</translation>
    </message>
    <message>
      <source>No pixel of the scene has a class in this layer.</source>
      <translation>Ningún píxel de la escena tiene clase en esta capa.</translation>
    </message>
    <message>
      <source>The raster “{layer}” is not drawn by classes: choose “Paletted/Unique values” in its symbology.</source>
      <translation>El ráster «{layer}» no se dibuja por clases: elija «Paletizado/Valores únicos» en su simbología.</translation>
    </message>
    <message>
      <source>Choose the field of “{layer}” that has the class.</source>
      <translation>Elija el campo de «{layer}» que tiene la clase.</translation>
    </message>
    <message>
      <source>The field “{field}” has more than {count} values: choose the field of the class.</source>
      <translation>El campo «{field}» tiene más de {count} valores: elija el campo de la clase.</translation>
    </message>
    <message>
      <source>Choose a scene and a model first.</source>
      <translation>Elija primero una escena y un modelo.</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>por defecto: {value}</translation>
    </message>
    <message>
      <source>Choose a layer of points of “Show the feature space”.</source>
      <translation>Elija una capa de puntos de «Mostrar el espacio de características».</translation>
    </message>
    <message>
      <source>Selected pixels: {number}. Drag in the plot, or select points on the map.</source>
      <translation>Píxeles seleccionados: {number}. Arrastre en el gráfico o seleccione puntos en el mapa.</translation>
    </message>
    <message>
      <source>New label layer …</source>
      <translation>Nueva capa de etiquetas …</translation>
    </message>
    <message>
      <source>Add a class</source>
      <translation>Añadir una clase</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>Contar</translation>
    </message>
    <message>
      <source>Count the polygons of each class again, and the pixels in them.</source>
      <translation>Contar de nuevo los polígonos de cada clase, y los píxeles que contienen.</translation>
    </message>
    <message>
      <source>Next suggested point</source>
      <translation>Siguiente punto sugerido</translation>
    </message>
    <message>
      <source>Go to the next point without a class in a layer of “Suggest where to label next”.</source>
      <translation>Ir al siguiente punto sin clase de una capa de «Sugerir dónde etiquetar».</translation>
    </message>
    <message>
      <source>New label layer</source>
      <translation>Nueva capa de etiquetas</translation>
    </message>
    <message>
      <source>The class “{name}” has polygons: delete them first.</source>
      <translation>La clase «{name}» tiene polígonos: elimínelos antes.</translation>
    </message>
    <message>
      <source>Make a label layer, or choose one with the field “class”.</source>
      <translation>Cree una capa de etiquetas, o elija una con el campo «class».</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Polygons that are drawn next have this class.</source>
      <translation>Los próximos polígonos que se dibujen tendrán esta clase.</translation>
    </message>
    <message>
      <source>Polygons or points, and pixels of the scene in them</source>
      <translation>Polígonos o puntos, y píxeles de la escena que contienen</translation>
    </message>
    <message>
      <source>Remove the class; one that has polygons stays.</source>
      <translation>Quitar la clase; si tiene polígonos, se conserva.</translation>
    </message>
    <message>
      <source>No layer has suggested points: run “Suggest where to label next” with a model first.</source>
      <translation>Ninguna capa tiene puntos sugeridos: ejecute antes «Sugerir dónde etiquetar» con un modelo.</translation>
    </message>
    <message>
      <source>All suggested points have a class.</source>
      <translation>Todos los puntos sugeridos tienen clase.</translation>
    </message>
    <message>
      <source>Point {rank}: {reason}</source>
      <translation>Punto {rank}: {reason}</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Recientes</translation>
    </message>
    <message>
      <source>Models that were made or used last</source>
      <translation>Últimos modelos creados o usados</translation>
    </message>
    <message>
      <source>no model file</source>
      <translation>no es un archivo de modelo</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Ninguno todavía</translation>
    </message>
    <message>
      <source>QGIS deletes it when it ends.</source>
      <translation>QGIS lo borra al cerrarse.</translation>
    </message>
    <message>
      <source>Temporary model</source>
      <translation>Modelo temporal</translation>
    </message>
    <message>
      <source>Save as …</source>
      <translation>Guardar como …</translation>
    </message>
    <message>
      <source>Save the model</source>
      <translation>Guardar el modelo</translation>
    </message>
    <message>
      <source>The model cannot be saved as {path}: {reason}</source>
      <translation>No se puede guardar el modelo como {path}: {reason}</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>{count} más</translation>
    </message>
    <message>
      <source>band {number}: {value}</source>
      <translation>banda {number}: {value}</translation>
    </message>
    <message>
      <source>The map does not show the scene: move to it, then press the button again.</source>
      <translation>El mapa no muestra la escena: desplácese hasta ella y pulse de nuevo el botón.</translation>
    </message>
    <message>
      <source>Preview here</source>
      <translation>Vista previa aquí</translation>
    </message>
    <message>
      <source>Map the part of the scene that the canvas shows, at most {side} x {side} pixels.</source>
      <translation>Cartografiar la parte de la escena que muestra el lienzo, como máximo {side} x {side} píxeles.</translation>
    </message>
    <message>
      <source>Choose a scene first.</source>
      <translation>Elija primero una escena.</translation>
    </message>
    <message>
      <source>Cancel ({percent} %)</source>
      <translation>Cancelar ({percent} %)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Preview: {name}</source>
      <translation>Vista previa: {name}</translation>
    </message>
    <message>
      <source>Spectral profile</source>
      <translation>Perfil espectral</translation>
    </message>
    <message>
      <source>Window </source>
      <translation>Ventana </translation>
    </message>
    <message>
      <source>Side in pixels of the square around a click whose mean is shown; 1 is the pixel itself.</source>
      <translation>Lado en píxeles del cuadrado alrededor de un clic cuya media se muestra; 1 es el propio píxel.</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>Capturar</translation>
    </message>
    <message>
      <source>Click on the map: spectrum of the pixel. Drag a rectangle: mean of its pixels.</source>
      <translation>Clic en el mapa: espectro del píxel. Arrastrar un rectángulo: media de sus píxeles.</translation>
    </message>
    <message>
      <source>Click on the map: spectrum of the pixel. Drag a rectangle: mean of its pixels, with one standard deviation.</source>
      <translation>Clic en el mapa: espectro del píxel. Arrastrar un rectángulo: media de sus píxeles, con una desviación estándar.</translation>
    </message>
    <message>
      <source>A tick shows a spectrum. A double click changes its name.</source>
      <translation>Una marca muestra un espectro. Un doble clic cambia su nombre.</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Fijar</translation>
    </message>
    <message>
      <source>Keep the spectrum, and compare it with others.</source>
      <translation>Conservar el espectro y compararlo con otros.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove the selected spectra.</source>
      <translation>Quitar los espectros seleccionados.</translation>
    </message>
    <message>
      <source>Class means …</source>
      <translation>Medias de clase …</translation>
    </message>
    <message>
      <source>Mean spectra of the classes of labels or of a map.</source>
      <translation>Espectros medios de las clases de etiquetas o de un mapa.</translation>
    </message>
    <message>
      <source>CSV …</source>
      <translation>CSV …</translation>
    </message>
    <message>
      <source>Save the shown spectra as a table.</source>
      <translation>Guardar los espectros mostrados como tabla.</translation>
    </message>
    <message>
      <source>PNG …</source>
      <translation>PNG …</translation>
    </message>
    <message>
      <source>Save the chart as a picture.</source>
      <translation>Guardar el gráfico como imagen.</translation>
    </message>
    <message>
      <source>Choose the scene in the dock “Spectral profile” first.</source>
      <translation>Elija antes la escena en el panel «Perfil espectral».</translation>
    </message>
    <message>
      <source>row {row}, column {column}</source>
      <translation>fila {row}, columna {column}</translation>
    </message>
    <message>
      <source>Mean of {count} pixels, with one standard deviation</source>
      <translation>Media de {count} píxeles, con una desviación estándar</translation>
    </message>
    <message>
      <source>One pixel</source>
      <translation>Un píxel</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Save the spectra</source>
      <translation>Guardar los espectros</translation>
    </message>
    <message>
      <source>The file cannot be written: {reason}</source>
      <translation>No se puede escribir el archivo: {reason}</translation>
    </message>
    <message>
      <source>Class means</source>
      <translation>Medias de clase</translation>
    </message>
    <message>
      <source>Mean and standard deviation of at most 200 pixels of each class. The layer has labels, or is the class map of a model on the grid of the scene.</source>
      <translation>Media y desviación estándar de como máximo 200 píxeles de cada clase. La capa tiene etiquetas, o es el mapa de clases de un modelo en la rejilla de la escena.</translation>
    </message>
    <message>
      <source>Class field</source>
      <translation>Campo de clase</translation>
    </message>
    <message>
      <source>The layer “{layer}” is not a file that GDAL reads: save it as GeoTIFF first.</source>
      <translation>La capa «{layer}» no es un archivo que lea GDAL: guárdela antes como GeoTIFF.</translation>
    </message>
    <message>
      <source>The place of the scene “{layer}” is damaged.</source>
      <translation>La ubicación de la escena «{layer}» está dañada.</translation>
    </message>
    <message>
      <source>A label cannot be transformed to the CRS of the scene.</source>
      <translation>Una etiqueta no se puede transformar al SRC de la escena.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>Computation</source>
      <translation>Cálculo</translation>
    </message>
    <message>
      <source>Select a layer in the panel “Layers” that the map shows: the swipe compares it with the layers below it.</source>
      <translation>Seleccione en el panel «Capas» una capa que el mapa muestre: se compara con las capas que están debajo.</translation>
    </message>
    <message>
      <source>Set up</source>
      <translation>Configurar</translation>
    </message>
    <message>
      <source>Set up from a folder …</source>
      <translation>Configurar desde una carpeta …</translation>
    </message>
    <message>
      <source>Install from a folder with wheel files, without a network.</source>
      <translation>Instalar desde una carpeta con archivos wheel, sin red.</translation>
    </message>
    <message>
      <source>Set up with options …</source>
      <translation>Configurar con opciones …</translation>
    </message>
    <message>
      <source>Import a cube …</source>
      <translation>Importar un cubo …</translation>
    </message>
    <message>
      <source>Load the sample scene …</source>
      <translation>Cargar la escena de ejemplo …</translation>
    </message>
    <message>
      <source>From labels to a map …</source>
      <translation>De las etiquetas al mapa …</translation>
    </message>
    <message>
      <source>Compare by swipe</source>
      <translation>Comparar con cortinilla</translation>
    </message>
    <message>
      <source>Show the selected layer only left of a line, which you drag over the map; again to end.</source>
      <translation>Mostrar la capa seleccionada solo a la izquierda de una línea que se arrastra sobre el mapa; pulse de nuevo para terminar.</translation>
    </message>
    <message>
      <source>Open the guide</source>
      <translation>Abrir la guía</translation>
    </message>
    <message>
      <source>1 Processing environment</source>
      <translation>1 Entorno de procesamiento</translation>
    </message>
    <message>
      <source>2 Scene</source>
      <translation>2 Escena</translation>
    </message>
    <message>
      <source>Add a raster that QGIS reads to the project. Import other files. Or try the plugin with a sample scene, whose wavelengths are approximate.</source>
      <translation>Añada al proyecto un ráster que lea QGIS. Importe otros archivos. O pruebe el complemento con una escena de ejemplo, cuyas longitudes de onda son aproximadas.</translation>
    </message>
    <message>
      <source>3 Map</source>
      <translation>3 Mapa</translation>
    </message>
    <message>
      <source>Label some fields of each class: polygons with a field for the class. One run makes a map from them, and says how far to trust it.</source>
      <translation>Etiquete algunas parcelas de cada clase: polígonos con un campo para la clase. Una sola ejecución crea un mapa a partir de ellos, e indica hasta qué punto es fiable.</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guía</translation>
    </message>
    <message>
      <source>Each step and each setting is explained. “Help” in a dialog opens its page.</source>
      <translation>Se explican cada paso y cada ajuste. «Ayuda» en un diálogo abre su página.</translation>
    </message>
    <message>
      <source>It is being set up. You can go on working in QGIS.</source>
      <translation>Se está configurando. Puede seguir trabajando en QGIS.</translation>
    </message>
    <message>
      <source>Ready.</source>
      <translation>Listo.</translation>
    </message>
    <message>
      <source>Not ready. It is set up once: about 1 GB is downloaded, 4 GB for CUDA.</source>
      <translation>No está listo. Se configura una sola vez: se descarga alrededor de 1 GB, 4 GB para CUDA.</translation>
    </message>
    <message>
      <source>Cancelling …</source>
      <translation>Cancelando …</translation>
    </message>
    <message>
      <source>The set-up was cancelled.</source>
      <translation>La configuración se canceló.</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>Primeros pasos</translation>
    </message>
    <message>
      <source>The plugin “Processing” is switched off: switch it on in the plugin manager.</source>
      <translation>El complemento «Processing» está desactivado: actívelo en el administrador de complementos.</translation>
    </message>
    <message>
      <source>{step}, {duration} left of this step</source>
      <translation>{step}, quedan {duration} de este paso</translation>
    </message>
    <message>
      <source>{step}, {duration} left</source>
      <translation>{step}, quedan {duration}</translation>
    </message>
    <message>
      <source>The run was cancelled; the results so far are in {files}.</source>
      <translation>La ejecución se canceló; los resultados hasta ahora están en {files}.</translation>
    </message>
    <message>
      <source>The run was cancelled while it wrote its outputs; these files are new: {files}.</source>
      <translation>La ejecución se canceló mientras escribía sus salidas; estos archivos son nuevos: {files}.</translation>
    </message>
    <message>
      <source>The run was cancelled; nothing was written.</source>
      <translation>La ejecución se canceló; no se ha escrito nada.</translation>
    </message>
    <message>
      <source>The cancel came when outputs were already in place; the job has finished: {files}</source>
      <translation>La cancelación llegó cuando las salidas ya estaban en su sitio; la tarea ha terminado: {files}</translation>
    </message>
    <message>
      <source>The job is finished and its outputs are written, but the list of its results did not arrive.</source>
      <translation>La tarea ha terminado y sus salidas se han escrito, pero no llegó la lista de sus resultados.</translation>
    </message>
    <message>
      <source>These unfinished files could not be removed; delete them: {files}</source>
      <translation>Estos archivos inacabados no se pudieron eliminar; elimínelos: {files}</translation>
    </message>
    <message>
      <source>The plugin is incomplete: its folder “core” is missing or damaged. Install the plugin again.</source>
      <translation>El complemento está incompleto: su carpeta «core» falta o está dañada. Instale de nuevo el complemento.</translation>
    </message>
    <message>
      <source>The processing environment lacks the Python package {package}. Run “Set up the processing environment” to repair it.</source>
      <translation>Al entorno de procesamiento le falta el paquete de Python {package}. Ejecute «Configurar el entorno de procesamiento» para repararlo.</translation>
    </message>
    <message>
      <source>The worker stopped unexpectedly, signal {number}</source>
      <translation>El proceso de trabajo se detuvo inesperadamente, señal {number}</translation>
    </message>
    <message>
      <source>: out of memory is the usual cause. Close other programs, or choose smaller tiles, batches or patches. Start a training or a classification again to resume it.</source>
      <translation>: la causa habitual es la falta de memoria. Cierre otros programas, o elija teselas, lotes o parches más pequeños. Inicie de nuevo un entrenamiento o una clasificación para continuarlos.</translation>
    </message>
    <message>
      <source>The worker stopped unexpectedly, exit code {number}.</source>
      <translation>El proceso de trabajo se detuvo inesperadamente, código de salida {number}.</translation>
    </message>
    <message>
      <source>
The end of its log:
</source>
      <translation>
El final de su registro:
</translation>
    </message>
  </context>
</TS>
