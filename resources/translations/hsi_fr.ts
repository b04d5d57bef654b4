<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>hsi</name>
    <message>
      <source>Assess a class map</source>
      <translation>Évaluer une carte de classes</translation>
    </message>
    <message>
      <source>Compares a class map with reference labels. The report has the confusion matrix, overall accuracy, average accuracy, kappa, and the accuracies of each class, with intervals over fields or polygons of the reference. A second map is compared on the same pixels.

If the reference is a layer of “Draw a sample to assess a map”, the report estimates accuracies and areas of the classes for the whole map, with 95 % intervals.

Use labels that the model was not trained on, for example the test labels of “Split labels”. The report says how the labels were split, if this is known.</source>
      <translation>Compare une carte de classes à des étiquettes de référence. Le rapport contient la matrice de confusion, l'exactitude globale, l'exactitude moyenne, le kappa et les exactitudes de chaque classe, avec des intervalles sur les parcelles ou les polygones de la référence. Une seconde carte est comparée sur les mêmes pixels.

Si la référence est une couche issue de « Tirer un échantillon pour évaluer une carte », le rapport estime les exactitudes et les superficies des classes pour toute la carte, avec des intervalles à 95 %.

Utilisez des étiquettes sur lesquelles le modèle n'a pas été entraîné, par exemple les étiquettes de test de « Répartir les étiquettes ». Le rapport indique comment les étiquettes ont été réparties, si on le sait.</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>Carte de classes</translation>
    </message>
    <message>
      <source>Class map to assess.</source>
      <translation>Carte de classes à évaluer.</translation>
    </message>
    <message>
      <source>Reference labels</source>
      <translation>Étiquettes de référence</translation>
    </message>
    <message>
      <source>Test labels: polygons or points, or a raster of class codes on the grid of the class map.</source>
      <translation>Étiquettes de test : polygones ou points, ou raster de codes de classe sur la grille de la carte de classes.</translation>
    </message>
    <message>
      <source>Second class map</source>
      <translation>Seconde carte de classes</translation>
    </message>
    <message>
      <source>A class map of the same grid to compare with the first one. If empty, one map is assessed. The report says whether the maps differ by more than chance.</source>
      <translation>Une carte de classes de même grille à comparer à la première. Si vide, une seule carte est évaluée. Le rapport indique si les cartes diffèrent plus que par hasard.</translation>
    </message>
    <message>
      <source>Model of the class map</source>
      <translation>Modèle de la carte de classes</translation>
    </message>
    <message>
      <source>The model file that made the map. It knows its training pixels: the report says how many of the reference pixels are among them. If empty, the map itself says so, if it is from “Classify a scene”.</source>
      <translation>Le fichier de modèle qui a produit la carte. Il connaît ses pixels d'entraînement : le rapport indique combien de pixels de référence en font partie. Si vide, la carte elle-même l'indique, si elle vient de « Classifier une scène ».</translation>
    </message>
    <message>
      <source>Confidence of the class map</source>
      <translation>Confiance de la carte de classes</translation>
    </message>
    <message>
      <source>Raster with the confidence of the map, 0 to 1. The report then says how well it agrees with the accuracy (calibration error, reliability diagram). If empty, it is not measured.</source>
      <translation>Raster de la confiance de la carte, de 0 à 1. Le rapport indique alors si elle concorde avec l'exactitude (erreur de calibration, diagramme de fiabilité). Si vide, cela n'est pas mesuré.</translation>
    </message>
    <message>
      <source>Design of the sample</source>
      <translation>Plan de sondage</translation>
    </message>
    <message>
      <source>How the points of the reference were drawn from the map. auto: as the layer says, if it is from “Draw a sample to assess a map”. none: they are no probability sample. Others: points of your own. With a design, the report estimates accuracies and areas for the whole map.</source>
      <translation>Comment les points de la référence ont été tirés de la carte. auto : comme l'indique la couche, si elle vient de « Tirer un échantillon pour évaluer une carte ». none : ce n'est pas un échantillon probabiliste. Autres : vos propres points. Avec un plan, le rapport estime les exactitudes et les superficies pour toute la carte.</translation>
    </message>
    <message>
      <source>Strata (design stratified)</source>
      <translation>Strates (plan stratified)</translation>
    </message>
    <message>
      <source>Raster of whole numbers on the grid of the map: the strata of points of your own; 0 is outside the area. If empty, the classes of the map are the strata.</source>
      <translation>Raster de nombres entiers sur la grille de la carte : les strates de vos propres points ; 0 est hors de la zone. Si vide, les classes de la carte sont les strates.</translation>
    </message>
    <message>
      <source>Field of the cluster (design clusters)</source>
      <translation>Champ de la grappe (plan clusters)</translation>
    </message>
    <message>
      <source>Field with the cluster of each point of your own.</source>
      <translation>Champ contenant la grappe de chacun de vos propres points.</translation>
    </message>
    <message>
      <source>Area of interest of the sample</source>
      <translation>Zone d'intérêt de l'échantillon</translation>
    </message>
    <message>
      <source>Polygons in which the points were drawn, for the designs simple and systematic and for points of your own. If empty, the whole map.</source>
      <translation>Polygones dans lesquels les points ont été tirés, pour les plans simple et systematic et pour vos propres points. Si vide, toute la carte.</translation>
    </message>
    <message>
      <source>Accuracy report</source>
      <translation>Rapport d'exactitude</translation>
    </message>
    <message>
      <source>Confusion matrix and accuracies.</source>
      <translation>Matrice de confusion et exactitudes.</translation>
    </message>
    <message>
      <source>Accuracies as JSON</source>
      <translation>Exactitudes en JSON</translation>
    </message>
    <message>
      <source>The same numbers for other programs.</source>
      <translation>Les mêmes nombres pour d'autres programmes.</translation>
    </message>
    <message>
      <source>JSON files</source>
      <translation>Fichiers JSON</translation>
    </message>
    <message>
      <source>Confusion matrix as CSV</source>
      <translation>Matrice de confusion en CSV</translation>
    </message>
    <message>
      <source>The matrix and the accuracies of each class for a spreadsheet.</source>
      <translation>La matrice et les exactitudes de chaque classe pour un tableur.</translation>
    </message>
    <message>
      <source>CSV files</source>
      <translation>Fichiers CSV</translation>
    </message>
    <message>
      <source>Share of reference pixels whose patch touches a training pixel (0 to 1)</source>
      <translation>Part des pixels de référence dont le patch touche un pixel d'entraînement (0 à 1)</translation>
    </message>
    <message>
      <source>Reference pixels that were compared</source>
      <translation>Pixels de référence comparés</translation>
    </message>
    <message>
      <source>Reference pixels without a class in the map, which are left out</source>
      <translation>Pixels de référence sans classe dans la carte, qui sont écartés</translation>
    </message>
    <message>
      <source>Reference pixels among them that the map rejected as unclassified</source>
      <translation>Parmi eux, pixels de référence que la carte a rejetés comme non classés</translation>
    </message>
    <message>
      <source>Overall accuracy if the pixels left out count as errors (0 to 1)</source>
      <translation>Exactitude globale si les pixels écartés comptent comme erreurs (0 à 1)</translation>
    </message>
    <message>
      <source>How the reference labels were split from the training labels</source>
      <translation>Comment les étiquettes de référence ont été séparées des étiquettes d'entraînement</translation>
    </message>
    <message>
      <source>Lower end of the 95 % interval of the overall accuracy (0 to 1)</source>
      <translation>Borne inférieure de l'intervalle à 95 % de l'exactitude globale (0 à 1)</translation>
    </message>
    <message>
      <source>Upper end of the 95 % interval of the overall accuracy (0 to 1)</source>
      <translation>Borne supérieure de l'intervalle à 95 % de l'exactitude globale (0 à 1)</translation>
    </message>
    <message>
      <source>Spatial units of the intervals: fields, polygons or blocks</source>
      <translation>Unités spatiales des intervalles : parcelles, polygones ou blocs</translation>
    </message>
    <message>
      <source>Number of spatial units</source>
      <translation>Nombre d'unités spatiales</translation>
    </message>
    <message>
      <source>Reference pixels that are training pixels of the model</source>
      <translation>Pixels de référence qui sont des pixels d'entraînement du modèle</translation>
    </message>
    <message>
      <source>Overall accuracy of the map minus that of the second map (-1 to 1)</source>
      <translation>Exactitude globale de la carte moins celle de la seconde carte (-1 à 1)</translation>
    </message>
    <message>
      <source>Lower end of the 95 % interval of the difference</source>
      <translation>Borne inférieure de l'intervalle à 95 % de la différence</translation>
    </message>
    <message>
      <source>Upper end of the 95 % interval of the difference</source>
      <translation>Borne supérieure de l'intervalle à 95 % de la différence</translation>
    </message>
    <message>
      <source>Mean difference between confidence and accuracy (0 to 1)</source>
      <translation>Différence moyenne entre confiance et exactitude (0 à 1)</translation>
    </message>
    <message>
      <source>Mean confidence of the compared pixels (0 to 1)</source>
      <translation>Confiance moyenne des pixels comparés (0 à 1)</translation>
    </message>
    <message>
      <source>Design of the sample, or none</source>
      <translation>Plan de sondage, ou none</translation>
    </message>
    <message>
      <source>Overall accuracy estimated for the area of the map (0 to 1)</source>
      <translation>Exactitude globale estimée pour la superficie de la carte (0 à 1)</translation>
    </message>
    <message>
      <source>Standard error of this estimate</source>
      <translation>Erreur type de cette estimation</translation>
    </message>
    <message>
      <source>Lower end of its 95 % interval</source>
      <translation>Borne inférieure de son intervalle à 95 %</translation>
    </message>
    <message>
      <source>Upper end of its 95 % interval</source>
      <translation>Borne supérieure de son intervalle à 95 %</translation>
    </message>
    <message>
      <source>1 Environment</source>
      <translation>1 Environnement</translation>
    </message>
    <message>
      <source>2 Data preparation</source>
      <translation>2 Préparation des données</translation>
    </message>
    <message>
      <source>3 Classification</source>
      <translation>3 Classification</translation>
    </message>
    <message>
      <source>4 Accuracy</source>
      <translation>4 Exactitude</translation>
    </message>
    <message>
      <source>5 Insight and monitoring</source>
      <translation>5 Compréhension et suivi</translation>
    </message>
    <message>
      <source>hyperspectral,deep learning,neural network,machine learning,spectral,worker</source>
      <translation>hyperspectral,apprentissage profond,réseau de neurones,apprentissage automatique,spectral,processus de calcul</translation>
    </message>
    <message>
      <source>{name} is “{word}”; choose one of {words}.</source>
      <translation>{name} vaut « {word} » ; choisissez parmi {words}.</translation>
    </message>
    <message>
      <source>{name} is “{word}”; choose a file that ends in .{extension}.</source>
      <translation>{name} vaut « {word} » ; choisissez un fichier qui se termine par .{extension}.</translation>
    </message>
    <message>
      <source>{name} is {word}; give {least:.10g} or more.</source>
      <translation>{name} vaut {word} ; indiquez {least:.10g} ou plus.</translation>
    </message>
    <message>
      <source>{name} is {word}; give {most:.10g} or less.</source>
      <translation>{name} vaut {word} ; indiquez {most:.10g} ou moins.</translation>
    </message>
    <message>
      <source>“{first}” and “{second}” are the same layer, {layer}: choose another one.</source>
      <translation>« {first} » et « {second} » sont la même couche, {layer} : choisissez-en une autre.</translation>
    </message>
    <message>
      <source>Class field: {field}</source>
      <translation>Champ de classe : {field}</translation>
    </message>
    <message>
      <source>The model is in a temporary file, which QGIS deletes when it ends. To keep it, copy {path} to a folder of yours.</source>
      <translation>Le modèle est dans un fichier temporaire, que QGIS supprime à sa fermeture. Pour le garder, copiez {path} dans un de vos dossiers.</translation>
    </message>
    <message>
      <source>Classify a scene</source>
      <translation>Classifier une scène</translation>
    </message>
    <message>
      <source>Maps the classes of a scene of any size with a model from “Train a network”.

The scene is processed tile by tile. Free memory sets the tile size; the tile size does not change the map. If a run was killed, start it again with the same outputs: it resumes after the last finished tile. The scene must have the bands of the training scene. If both scenes have wavelengths, bands are matched by wavelength.</source>
      <translation>Cartographie les classes d'une scène de taille quelconque avec un modèle de « Entraîner un réseau ».

La scène est traitée tuile par tuile. La mémoire libre fixe la taille des tuiles ; celle-ci ne change pas la carte. Si une exécution a été interrompue, relancez-la avec les mêmes sorties : elle reprend après la dernière tuile terminée. La scène doit avoir les bandes de la scène d'entraînement. Si les deux scènes ont des longueurs d'onde, les bandes sont associées par longueur d'onde.</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Scène</translation>
    </message>
    <message>
      <source>The hyperspectral scene to map.</source>
      <translation>La scène hyperspectrale à cartographier.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Model file from “Train a network”.</source>
      <translation>Fichier de modèle de « Entraîner un réseau ».</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <source>Window of the scene to map, in any CRS. If empty, the whole scene. At the edges of the window, pixels outside it count as zero, so that classes there can differ from those of the whole map. “Preview here” maps the part of the scene that the canvas shows.</source>
      <translation>Fenêtre de la scène à cartographier, dans n'importe quel SCR. Si vide, toute la scène. Aux bords de la fenêtre, les pixels extérieurs comptent comme zéro, si bien que les classes peuvent y différer de celles de la carte entière. « Aperçu ici » cartographie la partie de la scène que le canevas de carte montre.</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Taille de lot</translation>
    </message>
    <message>
      <source>Number of patches that all threads together evaluate at once. Used by networks that are evaluated patch by patch; ignored by other networks. If empty, the batch is as large as is useful and fits into memory. If memory runs out, the batch size is halved. The batch size does not change the map.</source>
      <translation>Nombre de patchs que tous les fils d'exécution évaluent ensemble en une fois. Utilisé par les réseaux évalués patch par patch ; ignoré par les autres. Si vide, le lot est aussi grand que cela est utile et tient en mémoire. Si la mémoire manque, la taille de lot est divisée par deux. La taille de lot ne change pas la carte.</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automatique</translation>
    </message>
    <message>
      <source>Memory limit (MB)</source>
      <translation>Limite de mémoire (MB)</translation>
    </message>
    <message>
      <source>Maximum memory of the run, Python included; on a graphics card, the memory of the card. The limit sets the size of tiles and batches and, if it is small, the number of threads. It does not change the map. If empty, half of the free memory.</source>
      <translation>Mémoire maximale de l'exécution, Python compris ; sur une carte graphique, la mémoire de celle-ci. La limite fixe la taille des tuiles et des lots et, si elle est petite, le nombre de fils d'exécution. Elle ne change pas la carte de classes. Si vide, la moitié de la mémoire libre.</translation>
    </message>
    <message>
      <source>half of the free memory</source>
      <translation>la moitié de la mémoire libre</translation>
    </message>
    <message>
      <source>Test-time augmentation</source>
      <translation>Augmentation au test</translation>
    </message>
    <message>
      <source>Evaluate the eight rotations and flips of each patch and average the class probabilities. Often a little more accurate, but takes eight times as long.</source>
      <translation>Évaluer les huit rotations et symétries de chaque patch et faire la moyenne des probabilités de classe. Souvent un peu plus exact, mais huit fois plus long.</translation>
    </message>
    <message>
      <source>Regularise</source>
      <translation>Régulariser</translation>
    </message>
    <message>
      <source>Smooth the class probabilities among neighbours with similar spectra. Large fields become cleaner, and often more accurate; small objects are lost, so that maps of cities become worse. Map, confidence and probabilities are the smoothed ones. “Regularise class probabilities” does the same afterwards. held: the pixels that the model was trained on also keep their class, which spreads to similar neighbours, on the scene of the training. auto: as “Train a network” chose automatically; off for other models. Several models have to agree on it.</source>
      <translation>Lisse les probabilités de classe entre voisins de spectres semblables. Les grandes parcelles deviennent plus nettes, et souvent plus exactes ; les petits objets sont perdus, si bien que les cartes de villes se dégradent. La carte, la confiance et les probabilités sont celles après lissage. « Régulariser les probabilités de classe » fait de même après coup. held : sur la scène de l'entraînement, les pixels d'entraînement du modèle gardent aussi leur classe, qui s'étend aux voisins semblables. auto : ce que « Entraîner un réseau » a choisi automatiquement ; désactivé pour les autres modèles. Plusieurs modèles doivent s'accorder sur ce point.</translation>
    </message>
    <message>
      <source>Number format</source>
      <translation>Format numérique</translation>
    </message>
    <message>
      <source>Number format of the network's computation. bfloat16 is faster on some devices. The first tiles are computed in both formats; bfloat16 is used for the other tiles only if at least 99.99 % of the compared pixels have the same class as with float32. auto uses float32.</source>
      <translation>Format numérique des calculs du réseau. bfloat16 est plus rapide sur certains périphériques. Les premières tuiles sont calculées dans les deux formats ; bfloat16 n'est utilisé pour les autres tuiles que si au moins 99.99 % des pixels comparés ont la même classe qu'en float32. auto utilise float32.</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Moteur</translation>
    </message>
    <message>
      <source>Software that evaluates the network. The map is the same. onnx uses ONNX Runtime, which needs the optional packages onnx, onnxscript and onnxruntime in the processing environment. auto uses torch.</source>
      <translation>Logiciel qui évalue le réseau. La carte est la même. onnx utilise ONNX Runtime, qui demande les paquets facultatifs onnx, onnxscript et onnxruntime dans l'environnement de traitement. auto utilise torch.</translation>
    </message>
    <message>
      <source>Provider of ONNX Runtime</source>
      <translation>Fournisseur d'ONNX Runtime</translation>
    </message>
    <message>
      <source>Hardware interface that ONNX Runtime uses. “Show the processing environment” lists the installed ones. auto follows the device.</source>
      <translation>Interface matérielle qu'ONNX Runtime utilise. « Afficher l'environnement de traitement » liste celles qui sont installées. auto suit le périphérique.</translation>
    </message>
    <message>
      <source>Further models</source>
      <translation>Autres modèles</translation>
    </message>
    <message>
      <source>Model files (.safetensors) with the same classes and bands as the model. The map is that of all models together: the mean of the logarithms of their class probabilities. The order of the models does not change the map.</source>
      <translation>Fichiers de modèle (.safetensors) de mêmes classes et bandes que le modèle. La carte est celle de tous les modèles ensemble : la moyenne des logarithmes de leurs probabilités de classe. L'ordre des modèles ne change pas la carte.</translation>
    </message>
    <message>
      <source>Smallest confidence</source>
      <translation>Confiance minimale</translation>
    </message>
    <message>
      <source>Pixels whose confidence (0 to 1) is smaller become unclassified: they get a code and a colour of their own and count as no class. If empty, every valid pixel gets a class.</source>
      <translation>Les pixels de confiance (0 à 1) plus petite deviennent non classés : ils reçoivent un code et une couleur à part et ne comptent dans aucune classe. Si vide, chaque pixel valide reçoit une classe.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>Wanted accuracy</source>
      <translation>Exactitude voulue</translation>
    </message>
    <message>
      <source>Share of the classified pixels that shall be right, for example 0.95. The validation pixels that the model keeps choose the smallest confidence; other pixels become unclassified. The log says what to expect. Pixels of other places can be worse: assess the map. Needs one model of this version.</source>
      <translation>Part des pixels classés qui doit être juste, par exemple 0.95. Les pixels de validation que le modèle conserve déterminent la confiance minimale ; les autres pixels deviennent non classés. Le journal indique ce qu'on peut attendre. Les pixels d'autres lieux peuvent être moins bons : évaluez la carte. Demande un seul modèle, de cette version.</translation>
    </message>
    <message>
      <source>Coverage of the sets</source>
      <translation>Couverture des ensembles</translation>
    </message>
    <message>
      <source>How often the set of classes of a pixel shall hold its true class, for the output “Classes in the set”.</source>
      <translation>Fréquence à laquelle l'ensemble de classes d'un pixel doit contenir sa vraie classe, pour la sortie « Classes dans l'ensemble ».</translation>
    </message>
    <message>
      <source>Resample bands</source>
      <translation>Rééchantillonner les bandes</translation>
    </message>
    <message>
      <source>For a scene of a finer sensor than that of the model: compute the bands of the model from those of the scene, by spectral response, while the scene is read. The map is that of “Resample bands” followed by “Classify a scene”, without the raster between them. If off, the scene needs the bands of the model.</source>
      <translation>Pour une scène d'un capteur plus fin que celui du modèle : calculer les bandes du modèle à partir de celles de la scène, selon la réponse spectrale, pendant la lecture de la scène. La carte est celle de « Rééchantillonner les bandes » suivi de « Classifier une scène », sans le raster intermédiaire. Si désactivé, la scène doit avoir les bandes du modèle.</translation>
    </message>
    <message>
      <source>Raster of class codes with class names and colours.</source>
      <translation>Raster de codes de classe, avec noms et couleurs des classes.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <source>Raster with the largest class probability of each pixel, 0 to 1.</source>
      <translation>Raster de la plus grande probabilité de classe de chaque pixel, de 0 à 1.</translation>
    </message>
    <message>
      <source>Class probabilities</source>
      <translation>Probabilités de classe</translation>
    </message>
    <message>
      <source>Raster with one band for each class, 0 to 1.</source>
      <translation>Raster avec une bande par classe, de 0 à 1.</translation>
    </message>
    <message>
      <source>Disagreement</source>
      <translation>Désaccord</translation>
    </message>
    <message>
      <source>Raster with the share of the models, 0 to 1, whose class differs from that of all models together. Needs further models.</source>
      <translation>Raster de la part des modèles, de 0 à 1, dont la classe diffère de celle de tous les modèles ensemble. Demande d'autres modèles.</translation>
    </message>
    <message>
      <source>Entropy</source>
      <translation>Entropie</translation>
    </message>
    <message>
      <source>Raster of doubt among all classes, 0 (sure) to 1 (all classes equally probable).</source>
      <translation>Raster du doute entre toutes les classes, de 0 (sûr) à 1 (toutes les classes également probables).</translation>
    </message>
    <message>
      <source>Margin</source>
      <translation>Marge</translation>
    </message>
    <message>
      <source>Raster with the largest minus the second class probability, 0 (a tie) to 1 (sure).</source>
      <translation>Raster de la plus grande probabilité de classe moins la deuxième, de 0 (égalité) à 1 (sûr).</translation>
    </message>
    <message>
      <source>Classes in the set</source>
      <translation>Classes dans l'ensemble</translation>
    </message>
    <message>
      <source>Raster with the number of classes in the smallest set that holds the true class as often as “Coverage of the sets” says (conformal prediction): 1 is sure. Needs one model of this version.</source>
      <translation>Raster du nombre de classes du plus petit ensemble qui contient la vraie classe aussi souvent que « Couverture des ensembles » le demande (prédiction conforme) : 1 est sûr. Demande un seul modèle, de cette version.</translation>
    </message>
    <message>
      <source>Distance to the training data</source>
      <translation>Distance aux données d'entraînement</translation>
    </message>
    <message>
      <source>Raster with the distance of each spectrum from those of the training scene. Above 1, the pixel is unlike anything there, and its class should not be trusted. The log says for how much of the scene this is so.</source>
      <translation>Raster de la distance de chaque spectre à ceux de la scène d'entraînement. Au-dessus de 1, le pixel ne ressemble à rien de connu, et sa classe n'est pas fiable. Le journal indique pour quelle part de la scène c'est le cas.</translation>
    </message>
    <message>
      <source>Pixels with a class</source>
      <translation>Pixels avec une classe</translation>
    </message>
    <message>
      <source>Unclassified pixels</source>
      <translation>Pixels non classés</translation>
    </message>
    <message>
      <source>Smallest confidence of a pixel with a class</source>
      <translation>Confiance minimale d'un pixel avec une classe</translation>
    </message>
    <message>
      <source>Accuracy of classified validation pixels where other parts of the scene chose the threshold</source>
      <translation>Exactitude des pixels de validation classés lorsque d'autres parties de la scène déterminent le seuil</translation>
    </message>
    <message>
      <source>Share of these pixels that was classified</source>
      <translation>Part de ces pixels qui a été classée</translation>
    </message>
    <message>
      <source>Share of the scene that is unlike anything in the training scene</source>
      <translation>Part de la scène qui ne ressemble à rien de la scène d'entraînement</translation>
    </message>
    <message>
      <source>Share of the validation pixels whose set held the true class, on other parts of the scene</source>
      <translation>Part des pixels de validation dont l'ensemble contenait la vraie classe, sur d'autres parties de la scène</translation>
    </message>
    <message>
      <source>Pixels without valid data</source>
      <translation>Pixels sans données valides</translation>
    </message>
    <message>
      <source>Number format that was used</source>
      <translation>Format numérique utilisé</translation>
    </message>
    <message>
      <source>Share of the compared pixels that have the same class in bfloat16 and float32</source>
      <translation>Part des pixels comparés qui ont la même classe en bfloat16 et en float32</translation>
    </message>
    <message>
      <source>Time taken in seconds</source>
      <translation>Durée en secondes</translation>
    </message>
    <message>
      <source>Pixels per second</source>
      <translation>Pixels par seconde</translation>
    </message>
    <message>
      <source>Classify many scenes</source>
      <translation>Classifier plusieurs scènes</translation>
    </message>
    <message>
      <source>Maps the classes of many scenes with one model, into one folder: the scenes of a folder, of a text file, or chosen ones.

A scene that cannot be classified does not stop the others; the log and the file classified.csv in the folder list it with the reason. Run again with the same folder, finished maps stay: only scenes are classified whose map is missing, or whose scene, model or settings have changed.</source>
      <translation>Cartographie les classes de nombreuses scènes avec un seul modèle, dans un seul dossier : les scènes d'un dossier, d'un fichier texte, ou des scènes choisies.

Une scène qui ne peut pas être classifiée n'arrête pas les autres ; le journal et le fichier classified.csv du dossier la citent avec la raison. Lors d'une nouvelle exécution avec le même dossier, les cartes terminées restent : seules sont classifiées les scènes dont la carte manque, ou dont la scène, le modèle ou les paramètres ont changé.</translation>
    </message>
    <message>
      <source>Scenes</source>
      <translation>Scènes</translation>
    </message>
    <message>
      <source>Scenes, text files (.txt, .csv) with the path of a scene in each line, and STAC item collections (.json, .geojson).</source>
      <translation>Scènes, fichiers texte (.txt, .csv) avec le chemin d'une scène sur chaque ligne et collections d'éléments STAC (.json, .geojson).</translation>
    </message>
    <message>
      <source>Asset of STAC items</source>
      <translation>Ressource (asset) des éléments STAC</translation>
    </message>
    <message>
      <source>Key of the asset of each STAC item. If empty, its only asset with the role data.</source>
      <translation>Clé de la ressource (asset) de chaque élément STAC. Si vide, sa seule ressource avec le rôle data.</translation>
    </message>
    <message>
      <source>Folder of scenes</source>
      <translation>Dossier de scènes</translation>
    </message>
    <message>
      <source>All rasters with several bands in this folder are classified.</source>
      <translation>Tous les rasters à plusieurs bandes de ce dossier sont classifiés.</translation>
    </message>
    <message>
      <source>Further model files with the same classes and bands. The maps are those of all models together.</source>
      <translation>Autres fichiers de modèle de mêmes classes et bandes. Les cartes sont celles de tous les modèles ensemble.</translation>
    </message>
    <message>
      <source>Write the confidence</source>
      <translation>Écrire la confiance</translation>
    </message>
    <message>
      <source>Write the largest class probability of each pixel beside each map.</source>
      <translation>Écrire la plus grande probabilité de classe de chaque pixel à côté de chaque carte.</translation>
    </message>
    <message>
      <source>Pixels whose confidence is smaller become unclassified. If empty, no pixel does.</source>
      <translation>Les pixels de confiance plus petite deviennent non classés. Si vide, aucun pixel.</translation>
    </message>
    <message>
      <source>Share of the classified pixels that shall be right, 0 to 1. The smallest confidence that gives it on the validation pixels of the model is used. If empty, no pixel is rejected.</source>
      <translation>Part des pixels classés qui doit être juste, de 0 à 1. La confiance minimale qui la donne sur les pixels de validation du modèle est utilisée. Si vide, aucun pixel n'est rejeté.</translation>
    </message>
    <message>
      <source>Smooth the class probabilities among neighbours with similar spectra. auto: as the automatic choice of “Train a network” found best, else off.</source>
      <translation>Lisse les probabilités de classe entre voisins de spectres semblables. auto : comme le choix automatique de « Entraîner un réseau » l'a jugé le meilleur, sinon désactivé.</translation>
    </message>
    <message>
      <source>For scenes of a finer sensor than that of the model: compute the bands of the model from those of each scene, by spectral response.</source>
      <translation>Pour des scènes d'un capteur plus fin que celui du modèle : calculer les bandes du modèle à partir de celles de chaque scène, selon la réponse spectrale.</translation>
    </message>
    <message>
      <source>Mosaic</source>
      <translation>Mosaïque</translation>
    </message>
    <message>
      <source>Write one virtual raster of all maps as well, mosaic.vrt, and load it in place of the maps. The scenes need one CRS and one pixel size. Where they overlap, the later one counts.</source>
      <translation>Écrire aussi un raster virtuel de toutes les cartes, mosaic.vrt, et le charger à la place des cartes. Les scènes doivent avoir le même SCR et la même taille de pixel. Là où elles se recouvrent, la dernière compte.</translation>
    </message>
    <message>
      <source>Maximum memory of the run. If empty, half of the free memory.</source>
      <translation>Mémoire maximale de l'exécution. Si vide, la moitié de la mémoire libre.</translation>
    </message>
    <message>
      <source>Folder for the maps</source>
      <translation>Dossier des cartes</translation>
    </message>
    <message>
      <source>Each map is called as its scene, with the ending _classes.tif. Maps are replaced if needed.</source>
      <translation>Chaque carte porte le nom de sa scène, avec la terminaison _classes.tif. Les cartes sont remplacées au besoin.</translation>
    </message>
    <message>
      <source>Scenes that were classified</source>
      <translation>Scènes classifiées</translation>
    </message>
    <message>
      <source>Scenes whose map was there already</source>
      <translation>Scènes dont la carte existait déjà</translation>
    </message>
    <message>
      <source>Scenes that could not be classified</source>
      <translation>Scènes qui n'ont pas pu être classifiées</translation>
    </message>
    <message>
      <source>There are {count} maps; {most} of them are loaded.</source>
      <translation>Il y a {count} cartes ; {most} d'entre elles sont chargées.</translation>
    </message>
    <message>
      <source>Combine reports</source>
      <translation>Combiner des rapports</translation>
    </message>
    <message>
      <source>Puts the reports of a run (split, training, accuracy and others) into one HTML file with a table of contents and, if wanted, the class map. The numbers of all reports are also written as JSON and CSV. With one report, this gives its numbers to other programs.</source>
      <translation>Réunit les rapports d'une exécution (répartition, entraînement, exactitude et autres) dans un fichier HTML avec une table des matières et, si voulu, la carte de classes. Les nombres de tous les rapports sont aussi écrits en JSON et en CSV. Avec un seul rapport, ses nombres sont ainsi donnés à d'autres programmes.</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Rapports</translation>
    </message>
    <message>
      <source>HTML reports of these algorithms, in the order in which they will appear.</source>
      <translation>Rapports HTML de ces algorithmes, dans l'ordre où ils apparaîtront.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Heading of the combined report.</source>
      <translation>Titre du rapport combiné.</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Résumé</translation>
    </message>
    <message>
      <source>Sentences to show first, one per line. If empty, there are none.</source>
      <translation>Phrases à montrer d'abord, une par ligne. Si vide, aucune.</translation>
    </message>
    <message>
      <source>Class map to show first, with legend, scale bar and north. If empty, there is no map.</source>
      <translation>Carte de classes à montrer d'abord, avec légende, barre d'échelle et nord. Si vide, aucune carte.</translation>
    </message>
    <message>
      <source>Combined report</source>
      <translation>Rapport combiné</translation>
    </message>
    <message>
      <source>HTML file with all reports.</source>
      <translation>Fichier HTML avec tous les rapports.</translation>
    </message>
    <message>
      <source>Numbers as JSON</source>
      <translation>Nombres en JSON</translation>
    </message>
    <message>
      <source>The numbers of all reports.</source>
      <translation>Les nombres de tous les rapports.</translation>
    </message>
    <message>
      <source>Numbers as CSV</source>
      <translation>Nombres en CSV</translation>
    </message>
    <message>
      <source>The numbers of all reports as tables.</source>
      <translation>Les nombres de tous les rapports sous forme de tables.</translation>
    </message>
    <message>
      <source>Reports that were combined</source>
      <translation>Rapports combinés</translation>
    </message>
    <message>
      <source>Cross-validate methods</source>
      <translation>Comparer des méthodes par validation croisée</translation>
    </message>
    <message>
      <source>Compares networks and baselines on test pixels apart from their training pixels, and says which method to use. The labels are divided into folds of whole blocks, fields or polygons with a guard band; each fold is the test of a training on the others. Settings are chosen inside each training fold.

Always beside the methods are SVM, linear discriminant analysis, and two methods that know places and no spectra: the nearest training pixel, and region growing. Differences are tested (Nadeau and Bengio 2003, doi:10.1023/A:1024068626366). Outputs are written after each fold and are kept after a cancel; the same run resumes.</source>
      <translation>Compare des réseaux et des méthodes de base sur des pixels de test éloignés de leurs pixels d'entraînement, et indique la méthode à utiliser. Les étiquettes sont divisées en plis de blocs, parcelles ou polygones entiers avec une zone de garde ; chaque pli est le test d'un entraînement sur les autres. Les paramètres sont choisis à l'intérieur de chaque pli d'entraînement.

Aux méthodes s'ajoutent toujours SVM, l'analyse discriminante linéaire et deux méthodes qui connaissent les lieux et non les spectres : le pixel d'entraînement le plus proche et la croissance de régions. Les différences sont testées (Nadeau et Bengio 2003, doi:10.1023/A:1024068626366). Les sorties sont écrites après chaque pli et restent après une annulation ; la même exécution reprend.</translation>
    </message>
    <message>
      <source>The hyperspectral scene to classify.</source>
      <translation>La scène hyperspectrale à classifier.</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <source>All labels: polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled).</source>
      <translation>Toutes les étiquettes : polygones ou points, ou raster de codes de classe sur la grille de la scène (0 : sans étiquette).</translation>
    </message>
    <message>
      <source>Methods</source>
      <translation>Méthodes</translation>
    </message>
    <message>
      <source>Networks and baselines, separated by spaces: hybridsn, a2s2k, lsga-vit, ssan, lda, random_forest. Settings are in brackets, such as svm[class_weights=yes]. A settings file of “Tune a network” (.json) is a method as well. auto is the automatic choice of “Train a network”, made in each fold. “+regularise” behind a name regularises the class probabilities, and each fold chooses the strength; “+regularise=strong” sets it. If empty, the methods that are always there.</source>
      <translation>Réseaux et méthodes de base, séparés par des espaces : hybridsn, a2s2k, lsga-vit, ssan, lda, random_forest. Les paramètres sont entre crochets, comme svm[class_weights=yes]. Un fichier de paramètres de « Optimiser un réseau » (.json) est aussi une méthode. auto est le choix automatique de « Entraîner un réseau », fait dans chaque pli. « +regularise » après un nom régularise les probabilités de classe, et chaque pli choisit l'intensité ; « +regularise=strong » la fixe. Si vide, les méthodes toujours présentes.</translation>
    </message>
    <message>
      <source>Units of the folds</source>
      <translation>Unités des plis</translation>
    </message>
    <message>
      <source>blocks: squares of the scene. fields: connected areas of one class. polygons: whole polygons (of a raster: connected areas). random: single pixels; not independent.</source>
      <translation>blocks : carrés de la scène. fields : zones connexes d'une même classe. polygons : polygones entiers (d'un raster : zones connexes). random : pixels isolés ; non indépendants.</translation>
    </message>
    <message>
      <source>Folds</source>
      <translation>Plis</translation>
    </message>
    <message>
      <source>Number of folds.</source>
      <translation>Nombre de plis.</translation>
    </message>
    <message>
      <source>Repeats</source>
      <translation>Répétitions</translation>
    </message>
    <message>
      <source>Number of partitions into folds. Each repeat differs from the earlier ones.</source>
      <translation>Nombre de divisions en plis. Chaque répétition diffère des précédentes.</translation>
    </message>
    <message>
      <source>Guard band</source>
      <translation>Zone de garde</translation>
    </message>
    <message>
      <source>Width in pixels of the band around test pixels without training pixels. At least half the largest patch of the methods, which is also the width if empty.</source>
      <translation>Largeur en pixels de la zone sans pixels d'entraînement autour des pixels de test. Au moins la moitié du plus grand patch des méthodes, qui est aussi la largeur si vide.</translation>
    </message>
    <message>
      <source>half of the largest patch</source>
      <translation>la moitié du plus grand patch</translation>
    </message>
    <message>
      <source>Block size</source>
      <translation>Taille de bloc</translation>
    </message>
    <message>
      <source>Side of a block in pixels. If empty, the largest with five labelled blocks for each fold.</source>
      <translation>Côté d'un bloc en pixels. Si vide, le plus grand qui donne cinq blocs étiquetés par pli.</translation>
    </message>
    <message>
      <source>Polygons that are kept whole</source>
      <translation>Polygones gardés entiers</translation>
    </message>
    <message>
      <source>For the units “polygons” and vector labels. features: whole features. parts: the separate parts of multi-part features. auto: parts if there are fewer than two features for each class.</source>
      <translation>Pour les unités « polygons » et des étiquettes vectorielles. features : entités entières. parts : les parties séparées des entités multiparties. auto : parts s'il y a moins de deux entités par classe.</translation>
    </message>
    <message>
      <source>Share held out for validation</source>
      <translation>Part réservée à la validation</translation>
    </message>
    <message>
      <source>Share of the training pixels of a fold that chooses the settings.</source>
      <translation>Part des pixels d'entraînement d'un pli qui détermine les paramètres.</translation>
    </message>
    <message>
      <source>Learning curve</source>
      <translation>Courbe d'apprentissage</translation>
    </message>
    <message>
      <source>Also trains with one eighth, a quarter and half of the fields or polygons of each class. The report then shows the accuracy against the number of labels, and names the class that more labels would help most. Takes up to twice as long.</source>
      <translation>Entraîne aussi avec un huitième, un quart et la moitié des parcelles ou des polygones de chaque classe. Le rapport montre alors l'exactitude selon le nombre d'étiquettes, et nomme la classe que davantage d'étiquettes aideraient le plus. Prend jusqu'à deux fois plus de temps.</translation>
    </message>
    <message>
      <source>Time limit (minutes)</source>
      <translation>Limite de temps (minutes)</translation>
    </message>
    <message>
      <source>After this time, the finished folds are the result. If empty, no limit.</source>
      <translation>Après ce temps, les plis terminés forment le résultat. Si vide, pas de limite.</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>sans limite</translation>
    </message>
    <message>
      <source>Seed of all random choices.</source>
      <translation>Graine de tous les choix aléatoires.</translation>
    </message>
    <message>
      <source>Accuracies of each method, and everything else, for other programs.</source>
      <translation>Exactitudes de chaque méthode, et tout le reste, pour d'autres programmes.</translation>
    </message>
    <message>
      <source>Cross-validation report</source>
      <translation>Rapport de validation croisée</translation>
    </message>
    <message>
      <source>Recommendation, accuracies with their spread, recall of each class, and the folds.</source>
      <translation>Recommandation, exactitudes et leur dispersion, rappel de chaque classe, et les plis.</translation>
    </message>
    <message>
      <source>Recommended settings</source>
      <translation>Paramètres recommandés</translation>
    </message>
    <message>
      <source>Settings of the recommended method, for “Train a network”.</source>
      <translation>Paramètres de la méthode recommandée, pour « Entraîner un réseau ».</translation>
    </message>
    <message>
      <source>The recommended method</source>
      <translation>La méthode recommandée</translation>
    </message>
    <message>
      <source>of the recommended method</source>
      <translation>de la méthode recommandée</translation>
    </message>
    <message>
      <source>The recommendation in words</source>
      <translation>La recommandation en mots</translation>
    </message>
    <message>
      <source>Finished folds of all methods</source>
      <translation>Plis terminés de toutes les méthodes</translation>
    </message>
    <message>
      <source>Distil a model</source>
      <translation>Distiller un modèle</translation>
    </message>
    <message>
      <source>Trains a small network (the student) to imitate one or several large ones (the teachers), so that mapping is faster. The student learns from the labels and from the softened class probabilities of its teachers (Hinton et al. 2015, arXiv:1503.02531), on labelled and on unlabelled pixels of the scene.

The student has the classes of its teachers. The report compares size, multiply-adds, speed and accuracy of teachers and student. If a setting is empty, the recipe of the network sets it.</source>
      <translation>Entraîne un petit réseau (l'élève) à imiter un ou plusieurs grands réseaux (les enseignants), pour cartographier plus vite. L'élève apprend des étiquettes et des probabilités de classe adoucies de ses enseignants (Hinton et al. 2015, arXiv:1503.02531), sur des pixels de la scène avec et sans étiquette.

L'élève a les classes de ses enseignants. Le rapport compare la taille, les multiplications-additions, la vitesse et l'exactitude des enseignants et de l'élève. Si un paramètre est vide, la recette du réseau le fixe.</translation>
    </message>
    <message>
      <source>Teachers</source>
      <translation>Enseignants</translation>
    </message>
    <message>
      <source>Model files (.safetensors) of the teachers. Several teachers must have the same classes; the student then learns the mean of their probabilities. Baselines cannot be teachers.</source>
      <translation>Fichiers de modèle (.safetensors) des enseignants. Plusieurs enseignants doivent avoir les mêmes classes ; l'élève apprend alors la moyenne de leurs probabilités. Les méthodes de base ne peuvent pas être enseignants.</translation>
    </message>
    <message>
      <source>The scene to train on. It must have the bands of the teachers. If the scene and the models have wavelengths, bands are matched by wavelength.</source>
      <translation>La scène sur laquelle entraîner. Elle doit avoir les bandes des enseignants. Si la scène et les modèles ont des longueurs d'onde, les bandes sont associées par longueur d'onde.</translation>
    </message>
    <message>
      <source>Training labels</source>
      <translation>Étiquettes d'entraînement</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). The training labels of the teachers are the best choice. Labels of classes that the teachers do not know are ignored.</source>
      <translation>Polygones ou points, ou raster de codes de classe sur la grille de la scène (0 : sans étiquette). Les étiquettes d'entraînement des enseignants sont le meilleur choix. Les étiquettes de classes que les enseignants ne connaissent pas sont ignorées.</translation>
    </message>
    <message>
      <source>Raster of class codes. Teachers and student are tested on it once, after training.</source>
      <translation>Raster de codes de classe. Les enseignants et l'élève y sont testés une fois, après l'entraînement.</translation>
    </message>
    <message>
      <source>Unlabelled pixels</source>
      <translation>Pixels sans étiquette</translation>
    </message>
    <message>
      <source>Approximate number of unlabelled pixels to train on. They are spread over the whole scene; the teachers predict their class probabilities. 0 uses labelled pixels only.</source>
      <translation>Nombre approximatif de pixels sans étiquette sur lesquels entraîner. Ils sont répartis sur toute la scène ; les enseignants prédisent leurs probabilités de classe. 0 n'utilise que les pixels étiquetés.</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Température</translation>
    </message>
    <message>
      <source>Softens the probabilities of teachers and student. 1 leaves them unchanged. The higher the temperature, the more the student learns about the less likely classes.</source>
      <translation>Adoucit les probabilités des enseignants et de l'élève. 1 les laisse inchangées. Plus la température est élevée, plus l'élève apprend sur les classes moins probables.</translation>
    </message>
    <message>
      <source>Weight of the teachers</source>
      <translation>Poids des enseignants</translation>
    </message>
    <message>
      <source>Share of the loss that comes from the teachers (0 to 1). The rest comes from the labels.</source>
      <translation>Part de la perte qui vient des enseignants (0 à 1). Le reste vient des étiquettes.</translation>
    </message>
    <message>
      <source>Network of the student</source>
      <translation>Réseau de l'élève</translation>
    </message>
    <message>
      <source>Any network that is trained in steps. hybridsn is the fastest one for mapping. A smaller patch and fewer components make the student smaller.</source>
      <translation>Tout réseau entraîné par pas. hybridsn est le plus rapide pour cartographier. Un patch plus petit et moins de composantes réduisent l'élève.</translation>
    </message>
    <message>
      <source>Side in pixels of the square patch around a pixel that the network uses. Must be odd.</source>
      <translation>Côté en pixels du patch carré autour d'un pixel que le réseau utilise. Doit être impair.</translation>
    </message>
    <message>
      <source>Number of components that replace the bands.</source>
      <translation>Nombre de composantes qui remplacent les bandes.</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>Élève</translation>
    </message>
    <message>
      <source>Model file to write. Its model card names the teachers.</source>
      <translation>Fichier de modèle à écrire. Sa fiche du modèle nomme les enseignants.</translation>
    </message>
    <message>
      <source>Model files</source>
      <translation>Fichiers de modèle</translation>
    </message>
    <message>
      <source>Distillation report</source>
      <translation>Rapport de distillation</translation>
    </message>
    <message>
      <source>Size, multiply-adds, speed and accuracy of teachers and student.</source>
      <translation>Taille, multiplications-additions, vitesse et exactitude des enseignants et de l'élève.</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Époques</translation>
    </message>
    <message>
      <source>Best epoch; the model has the weights of this epoch</source>
      <translation>Meilleure époque ; le modèle a les poids de cette époque</translation>
    </message>
    <message>
      <source>Unlabelled pixels used for training</source>
      <translation>Pixels sans étiquette utilisés pour l'entraînement</translation>
    </message>
    <message>
      <source>Multiply-adds per pixel of the teachers</source>
      <translation>Multiplications-additions par pixel des enseignants</translation>
    </message>
    <message>
      <source>Multiply-adds per pixel of the student</source>
      <translation>Multiplications-additions par pixel de l'élève</translation>
    </message>
    <message>
      <source>Trainable weights of the teachers</source>
      <translation>Poids entraînables des enseignants</translation>
    </message>
    <message>
      <source>Trainable weights of the student</source>
      <translation>Poids entraînables de l'élève</translation>
    </message>
    <message>
      <source>Pixels per second of the teachers</source>
      <translation>Pixels par seconde des enseignants</translation>
    </message>
    <message>
      <source>Pixels per second of the student</source>
      <translation>Pixels par seconde de l'élève</translation>
    </message>
    <message>
      <source>Overall accuracy of the teachers on the validation labels (0 to 1)</source>
      <translation>Exactitude globale des enseignants sur les étiquettes de validation (0 à 1)</translation>
    </message>
    <message>
      <source>Overall accuracy on the validation labels (0 to 1)</source>
      <translation>Exactitude globale sur les étiquettes de validation (0 à 1)</translation>
    </message>
    <message>
      <source>Overall accuracy of the teachers on the test labels (0 to 1)</source>
      <translation>Exactitude globale des enseignants sur les étiquettes de test (0 à 1)</translation>
    </message>
    <message>
      <source>on the test labels</source>
      <translation>sur les étiquettes de test</translation>
    </message>
    <message>
      <source>Share of test pixels whose patch touches a training pixel (0 to 1)</source>
      <translation>Part des pixels de test dont le patch touche un pixel d'entraînement (0 à 1)</translation>
    </message>
    <message>
      <source>Overall accuracy of the student divided by that of the teachers</source>
      <translation>Exactitude globale de l'élève divisée par celle des enseignants</translation>
    </message>
    <message>
      <source>Share of pixels with the same class from student and teachers (0 to 1)</source>
      <translation>Part des pixels de même classe selon l'élève et les enseignants (0 à 1)</translation>
    </message>
    <message>
      <source>Show the processing environment</source>
      <translation>Afficher l'environnement de traitement</translation>
    </message>
    <message>
      <source>Shows which Python runs the computation, the versions of its packages, and the graphics cards that it can use.

The plugin computes in its own environment, separate from the Python of QGIS. If there is no environment, this algorithm says what to do.</source>
      <translation>Montre quel Python exécute les calculs, les versions de ses paquets et les cartes graphiques qu'il peut utiliser.

L'extension calcule dans son propre environnement, séparé du Python de QGIS. S'il n'y a pas d'environnement, cet algorithme indique quoi faire.</translation>
    </message>
    <message>
      <source>Environment report</source>
      <translation>Rapport sur l'environnement</translation>
    </message>
    <message>
      <source>The findings as an HTML page.</source>
      <translation>Les constats sous forme de page HTML.</translation>
    </message>
    <message>
      <source>Whether the environment can be used</source>
      <translation>Si l'environnement peut être utilisé</translation>
    </message>
    <message>
      <source>Version of Python</source>
      <translation>Version de Python</translation>
    </message>
    <message>
      <source>Version of torch</source>
      <translation>Version de torch</translation>
    </message>
    <message>
      <source>Path of the interpreter</source>
      <translation>Chemin de l'interpréteur</translation>
    </message>
    <message>
      <source>Graphics cards that torch can use</source>
      <translation>Cartes graphiques que torch peut utiliser</translation>
    </message>
    <message>
      <source>The environment lacks {packages}: run “Set up the processing environment”.</source>
      <translation>Il manque {packages} à l'environnement : exécutez « Installer l'environnement de traitement ».</translation>
    </message>
    <message>
      <source>Explain a model</source>
      <translation>Expliquer un modèle</translation>
    </message>
    <message>
      <source>Shows which pixels and bands a trained model uses on a scene: the pixels that raise the score of each class (Grad-CAM), the influence of each pixel on the centre pixel (attention rollout), the network's own attention weights, the feature maps of a layer, and the importance of the bands.

Each pixel of the rasters is the mean over all patches that cover it, so the rasters have no seams. The importance of bands is drawn against wavelength for each class. It is measured by integrated gradients and, if there are labels that the model was not trained on, by permuting bands between pixels.

The report also says whether an explanation depends on the trained weights: each explanation is compared with those of networks with random weights. Begin with a small window, because each pixel needs a patch of its own.</source>
      <translation>Montre quels pixels et quelles bandes un modèle entraîné utilise sur une scène : les pixels qui augmentent le score de chaque classe (Grad-CAM), l'influence de chaque pixel sur le pixel central (attention rollout), les poids d'attention propres au réseau, les cartes de caractéristiques d'une couche et l'importance des bandes.

Chaque pixel des rasters est la moyenne sur tous les patchs qui le couvrent ; les rasters n'ont donc pas de raccords. L'importance des bandes est tracée selon la longueur d'onde pour chaque classe. Elle est mesurée par gradients intégrés et, s'il y a des étiquettes sur lesquelles le modèle n'a pas été entraîné, en permutant les bandes entre pixels.

Le rapport indique aussi si une explication dépend des poids entraînés : chaque explication est comparée à celles de réseaux aux poids aléatoires. Commencez par une petite fenêtre, car chaque pixel demande son propre patch.</translation>
    </message>
    <message>
      <source>The hyperspectral scene to explain the model on.</source>
      <translation>La scène hyperspectrale sur laquelle expliquer le modèle.</translation>
    </message>
    <message>
      <source>Window of the scene to explain, in any CRS. If empty, the whole scene, which may take long.</source>
      <translation>Fenêtre de la scène à expliquer, dans n'importe quel SCR. Si vide, toute la scène, ce qui peut être long.</translation>
    </message>
    <message>
      <source>Points of interest</source>
      <translation>Points d'intérêt</translation>
    </message>
    <message>
      <source>Points to explain instead of a window. The rasters then cover only the patches of these pixels.</source>
      <translation>Points à expliquer au lieu d'une fenêtre. Les rasters ne couvrent alors que les patchs de ces pixels.</translation>
    </message>
    <message>
      <source>Validation labels</source>
      <translation>Étiquettes de validation</translation>
    </message>
    <message>
      <source>Labels that the model was not trained on, used to measure the importance of bands: polygons or points, or a raster of class codes on the grid of the scene. If empty, the importance is measured by integrated gradients only, for the predicted classes.</source>
      <translation>Étiquettes sur lesquelles le modèle n'a pas été entraîné, pour mesurer l'importance des bandes : polygones ou points, ou raster de codes de classe sur la grille de la scène. Si vide, l'importance n'est mesurée que par gradients intégrés, pour les classes prédites.</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>Names or codes of the classes to explain, separated by commas. If empty, all classes.</source>
      <translation>Noms ou codes des classes à expliquer, séparés par des virgules. Si vide, toutes les classes.</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Couche</translation>
    </message>
    <message>
      <source>Name of the layer whose feature maps are written, for example spatial.0. If the model has no such layer, the message lists its layers.</source>
      <translation>Nom de la couche dont les cartes de caractéristiques sont écrites, par exemple spatial.0. Si le modèle n'a pas cette couche, le message liste ses couches.</translation>
    </message>
    <message>
      <source>Method of the relevance</source>
      <translation>Méthode de la pertinence</translation>
    </message>
    <message>
      <source>gradcam: Grad-CAM of each class. rollout: attention rollout, for lsga-vit. auto: rollout if the network supports it, else gradcam.</source>
      <translation>gradcam : Grad-CAM de chaque classe. rollout : attention rollout, pour lsga-vit. auto : rollout si le réseau le permet, sinon gradcam.</translation>
    </message>
    <message>
      <source>Importance of bands</source>
      <translation>Importance des bandes</translation>
    </message>
    <message>
      <source>Measure which bands are important.</source>
      <translation>Mesurer quelles bandes sont importantes.</translation>
    </message>
    <message>
      <source>Pixels per class</source>
      <translation>Pixels par classe</translation>
    </message>
    <message>
      <source>Number of pixels of each class, drawn at random, on which the importance of bands is measured.</source>
      <translation>Nombre de pixels de chaque classe, tirés au hasard, sur lesquels l'importance des bandes est mesurée.</translation>
    </message>
    <message>
      <source>Bands permuted together</source>
      <translation>Bandes permutées ensemble</translation>
    </message>
    <message>
      <source>Number of neighbouring bands that are permuted together. A single permuted band rarely changes the result, because its neighbours hold the same information.</source>
      <translation>Nombre de bandes voisines permutées ensemble. Une seule bande permutée change rarement le résultat, car ses voisines contiennent la même information.</translation>
    </message>
    <message>
      <source>Number of times that each group of bands is permuted.</source>
      <translation>Nombre de fois où chaque groupe de bandes est permuté.</translation>
    </message>
    <message>
      <source>Test with random weights</source>
      <translation>Test avec des poids aléatoires</translation>
    </message>
    <message>
      <source>Compare each explanation with those of networks with random weights, and report the explanations that do not depend on the weights.</source>
      <translation>Comparer chaque explication à celles de réseaux aux poids aléatoires, et signaler les explications qui ne dépendent pas des poids.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <source>Seed of the samples and of the random weights. The same seed gives the same report.</source>
      <translation>Graine des échantillons et des poids aléatoires. La même graine donne le même rapport.</translation>
    </message>
    <message>
      <source>Tile size</source>
      <translation>Taille de tuile</translation>
    </message>
    <message>
      <source>Side of a tile in pixels. A smaller tile needs less memory. The tile size does not change the rasters.</source>
      <translation>Côté d'une tuile en pixels. Une tuile plus petite demande moins de mémoire. La taille de tuile ne change pas les rasters.</translation>
    </message>
    <message>
      <source>Number of patches that are evaluated at once. If empty, the batch is as large as is useful and fits into memory. The batch size does not change the rasters.</source>
      <translation>Nombre de patchs évalués en une fois. Si vide, le lot est aussi grand que cela est utile et tient en mémoire. La taille de lot ne change pas les rasters.</translation>
    </message>
    <message>
      <source>Relevance</source>
      <translation>Pertinence</translation>
    </message>
    <message>
      <source>Raster of the relevance: Grad-CAM has one band for each class, attention rollout has one band.</source>
      <translation>Raster de la pertinence : Grad-CAM a une bande par classe, attention rollout a une bande.</translation>
    </message>
    <message>
      <source>Attention</source>
      <translation>Attention</translation>
    </message>
    <message>
      <source>Raster of the network's own attention weights. Networks without attention are refused.</source>
      <translation>Raster des poids d'attention propres au réseau. Les réseaux sans attention sont refusés.</translation>
    </message>
    <message>
      <source>Feature maps</source>
      <translation>Cartes de caractéristiques</translation>
    </message>
    <message>
      <source>Raster of the feature maps of the layer, one band for each map.</source>
      <translation>Raster des cartes de caractéristiques de la couche, une bande par carte.</translation>
    </message>
    <message>
      <source>Explanation</source>
      <translation>Explication</translation>
    </message>
    <message>
      <source>Images, curves against wavelength, and the test with random weights.</source>
      <translation>Images, courbes selon la longueur d'onde, et test avec des poids aléatoires.</translation>
    </message>
    <message>
      <source>Table of bands</source>
      <translation>Table des bandes</translation>
    </message>
    <message>
      <source>Importance and attention of each band as CSV: kind, class, band, wavelength, value.</source>
      <translation>Importance et attention de chaque bande en CSV : type, classe, bande, longueur d'onde, valeur.</translation>
    </message>
    <message>
      <source>Explained pixels</source>
      <translation>Pixels expliqués</translation>
    </message>
    <message>
      <source>Points of interest on the scene</source>
      <translation>Points d'intérêt sur la scène</translation>
    </message>
    <message>
      <source>Rank correlation of the relevance with that of untrained networks (-1 to 1)</source>
      <translation>Corrélation des rangs de la pertinence avec celle de réseaux non entraînés (-1 à 1)</translation>
    </message>
    <message>
      <source>Explanations that do not depend on the weights</source>
      <translation>Explications qui ne dépendent pas des poids</translation>
    </message>
    <message>
      <source>Export a model to ONNX</source>
      <translation>Exporter un modèle vers ONNX</translation>
    </message>
    <message>
      <source>Writes a trained model as ONNX, for programs that have ONNX Runtime but not this plugin. The ONNX models include scaling and PCA: their input is the bands of the scene.

The patch model takes patches and scores their centre pixels. The tile model takes a tile and scores all its pixels. The plugin Deepness reads the tile model, with classes, tile size and overlap. Only networks that share their computation between pixels have a tile model: hybridsn, hybridsn-se and the baselines. The processing environment needs the optional packages onnx and onnxscript.</source>
      <translation>Écrit un modèle entraîné en ONNX, pour les programmes qui ont ONNX Runtime mais pas cette extension. Les modèles ONNX comprennent la mise à l'échelle et la PCA : leur entrée est constituée des bandes de la scène.

Le modèle de patchs prend des patchs et donne les scores de leurs pixels centraux. Le modèle de tuiles prend une tuile et donne les scores de tous ses pixels. L'extension Deepness lit le modèle de tuiles, avec les classes, la taille de tuile et le recouvrement. Seuls les réseaux qui partagent leurs calculs entre pixels ont un modèle de tuiles : hybridsn, hybridsn-se et les méthodes de base. L'environnement de traitement demande les paquets facultatifs onnx et onnxscript.</translation>
    </message>
    <message>
      <source>Scene to export for</source>
      <translation>Scène de destination</translation>
    </message>
    <message>
      <source>The bands, nodata value and pixel size of this scene are written into the ONNX models. If empty, the bands of the training scene are used, and the pixel size must be set in Deepness.</source>
      <translation>Les bandes, la valeur nodata et la taille de pixel de cette scène sont écrites dans les modèles ONNX. Si vide, les bandes de la scène d'entraînement sont utilisées, et la taille de pixel doit être fixée dans Deepness.</translation>
    </message>
    <message>
      <source>Side in pixels of the tiles that the tile model takes, overlap included.</source>
      <translation>Côté en pixels des tuiles que prend le modèle de tuiles, recouvrement compris.</translation>
    </message>
    <message>
      <source>ONNX files</source>
      <translation>Fichiers ONNX</translation>
    </message>
    <message>
      <source>Patch model</source>
      <translation>Modèle de patchs</translation>
    </message>
    <message>
      <source>Model from patches of bands to the scores of their centre pixels: first the score of no data, then one score for each class.</source>
      <translation>Modèle qui passe de patchs de bandes aux scores de leurs pixels centraux : d'abord le score d'absence de données, puis un score par classe.</translation>
    </message>
    <message>
      <source>Tile model</source>
      <translation>Modèle de tuiles</translation>
    </message>
    <message>
      <source>Model from a tile of bands to the scores of all its pixels, for Deepness.</source>
      <translation>Modèle qui passe d'une tuile de bandes aux scores de tous ses pixels, pour Deepness.</translation>
    </message>
    <message>
      <source>Bands of the model input</source>
      <translation>Bandes de l'entrée du modèle</translation>
    </message>
    <message>
      <source>Scores of the model output: no data, then each class</source>
      <translation>Scores de la sortie du modèle : absence de données, puis chaque classe</translation>
    </message>
    <message>
      <source>Overlap of neighbouring tiles in pixels</source>
      <translation>Recouvrement des tuiles voisines en pixels</translation>
    </message>
    <message>
      <source>Map an absorption feature</source>
      <translation>Cartographier un creux d'absorption</translation>
    </message>
    <message>
      <source>Maps the depth and the position of the deepest absorption feature in a range of wavelengths, after the continuum is removed: chlorophyll, clay minerals, carbonates, iron or water.

The continuum is the upper convex hull of the spectrum over the range. The position is found between the bands, by a parabola through the deepest band and its neighbours.</source>
      <translation>Cartographie la profondeur et la position du creux d'absorption le plus profond dans une plage de longueurs d'onde, après suppression du continuum : chlorophylle, minéraux argileux, carbonates, fer ou eau.

Le continuum est l'enveloppe convexe supérieure du spectre sur la plage. La position est trouvée entre les bandes, par une parabole passant par la bande la plus profonde et ses voisines.</translation>
    </message>
    <message>
      <source>The hyperspectral scene, with wavelengths.</source>
      <translation>La scène hyperspectrale, avec longueurs d'onde.</translation>
    </message>
    <message>
      <source>Start of the range (nm)</source>
      <translation>Début de la plage (nm)</translation>
    </message>
    <message>
      <source>Wavelength before the feature, for example 550 for chlorophyll or 2120 for clay minerals.</source>
      <translation>Longueur d'onde avant le creux, par exemple 550 pour la chlorophylle ou 2120 pour les minéraux argileux.</translation>
    </message>
    <message>
      <source>End of the range (nm)</source>
      <translation>Fin de la plage (nm)</translation>
    </message>
    <message>
      <source>Wavelength after the feature, for example 750 for chlorophyll or 2250 for clay minerals.</source>
      <translation>Longueur d'onde après le creux, par exemple 750 pour la chlorophylle ou 2250 pour les minéraux argileux.</translation>
    </message>
    <message>
      <source>Smallest depth with a position</source>
      <translation>Plus petite profondeur avec position</translation>
    </message>
    <message>
      <source>Features that are less deep get no position, because that of noise means nothing.</source>
      <translation>Les creux moins profonds ne reçoivent pas de position, car celle du bruit ne signifie rien.</translation>
    </message>
    <message>
      <source>Absorption feature</source>
      <translation>Creux d'absorption</translation>
    </message>
    <message>
      <source>Raster with the depth (band 1) and the position in nm (band 2) of the feature.</source>
      <translation>Raster avec la profondeur (bande 1) et la position en nm (bande 2) du creux.</translation>
    </message>
    <message>
      <source>Bands in the range</source>
      <translation>Bandes dans la plage</translation>
    </message>
    <message>
      <source>Pixels with a depth</source>
      <translation>Pixels avec une profondeur</translation>
    </message>
    <message>
      <source>Pixels with a position</source>
      <translation>Pixels avec une position</translation>
    </message>
    <message>
      <source>Mean depth</source>
      <translation>Profondeur moyenne</translation>
    </message>
    <message>
      <source>Show the feature space</source>
      <translation>Afficher l'espace des caractéristiques</translation>
    </message>
    <message>
      <source>Draws labelled pixels and a sample of the scene in two dimensions, by the features of the network's last hidden layer. Classes that the network separates well form separate clusters.

The page is interactive: hover over a point to see its class, click it to see its place in the scene. In the point layer, select a cluster by its attributes x and y to see its pixels on the canvas.</source>
      <translation>Représente en deux dimensions des pixels étiquetés et un échantillon de la scène, selon les caractéristiques de la dernière couche cachée du réseau. Les classes que le réseau sépare bien forment des groupes distincts.

La page est interactive : survolez un point pour voir sa classe, cliquez dessus pour voir sa place dans la scène. Dans la couche de points, sélectionnez un groupe par ses attributs x et y pour voir ses pixels sur le canevas de carte.</translation>
    </message>
    <message>
      <source>The hyperspectral scene.</source>
      <translation>La scène hyperspectrale.</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled).</source>
      <translation>Polygones ou points, ou raster de codes de classe sur la grille de la scène (0 : sans étiquette).</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <source>pca: shows distances as well as two axes can; fast.
tsne: keeps neighbours together; shows clusters most clearly.
umap: keeps neighbours together; needs the Python package umap-learn in the processing environment.</source>
      <translation>pca : montre les distances aussi bien que deux axes le peuvent ; rapide.
tsne : garde les voisins ensemble ; montre les groupes le plus clairement.
umap : garde les voisins ensemble ; demande le paquet Python umap-learn dans l'environnement de traitement.</translation>
    </message>
    <message>
      <source>Labelled pixels per class</source>
      <translation>Pixels étiquetés par classe</translation>
    </message>
    <message>
      <source>Maximum pixels per class, drawn at random.</source>
      <translation>Nombre maximal de pixels par classe, tirés au hasard.</translation>
    </message>
    <message>
      <source>Pixels of the scene</source>
      <translation>Pixels de la scène</translation>
    </message>
    <message>
      <source>Number of additional pixels, labelled or not, spread over the whole scene.</source>
      <translation>Nombre de pixels supplémentaires, étiquetés ou non, répartis sur toute la scène.</translation>
    </message>
    <message>
      <source>Perplexity (tsne)</source>
      <translation>Perplexité (tsne)</translation>
    </message>
    <message>
      <source>Approximate number of neighbours of a pixel. Must be smaller than the number of pixels.</source>
      <translation>Nombre approximatif de voisins d'un pixel. Doit être plus petit que le nombre de pixels.</translation>
    </message>
    <message>
      <source>Neighbours (umap)</source>
      <translation>Voisins (umap)</translation>
    </message>
    <message>
      <source>Number of neighbours of a pixel that are kept close to it. A larger number shows the larger structure.</source>
      <translation>Nombre de voisins d'un pixel gardés près de lui. Un nombre plus grand montre la structure plus large.</translation>
    </message>
    <message>
      <source>Seed of the random choice of pixels and of the method.</source>
      <translation>Graine du choix aléatoire des pixels et de la méthode.</translation>
    </message>
    <message>
      <source>Feature space</source>
      <translation>Espace des caractéristiques</translation>
    </message>
    <message>
      <source>Interactive plot next to an image of the scene.</source>
      <translation>Graphique interactif à côté d'une image de la scène.</translation>
    </message>
    <message>
      <source>Pixels as points</source>
      <translation>Pixels sous forme de points</translation>
    </message>
    <message>
      <source>GeoPackage in the CRS of the scene: coordinates in the plot (x, y), class, predicted class, confidence, row and column of each pixel.</source>
      <translation>GeoPackage dans le SCR de la scène : coordonnées dans le graphique (x, y), classe, classe prédite, confiance, ligne et colonne de chaque pixel.</translation>
    </message>
    <message>
      <source>Silhouette of the classes in the feature space (-1 to 1)</source>
      <translation>Silhouette des classes dans l'espace des caractéristiques (-1 à 1)</translation>
    </message>
    <message>
      <source>Share of labelled pixels whose nearest labelled pixel has the same class (0 to 1)</source>
      <translation>Part des pixels étiquetés dont le pixel étiqueté le plus proche a la même classe (0 à 1)</translation>
    </message>
    <message>
      <source>Trustworthiness of the plot (0 to 1)</source>
      <translation>Fidélité du graphique (0 à 1)</translation>
    </message>
    <message>
      <source>Pixels shown</source>
      <translation>Pixels montrés</translation>
    </message>
    <message>
      <source>Labelled pixels shown</source>
      <translation>Pixels étiquetés montrés</translation>
    </message>
    <message>
      <source>Number of features</source>
      <translation>Nombre de caractéristiques</translation>
    </message>
    <message>
      <source>Fine-tune a model</source>
      <translation>Affiner un modèle</translation>
    </message>
    <message>
      <source>Continues the training of a model with new labels, in the same scene or in another scene of the same sensor. Classes that are new to the model are added; the old classes are kept. The original model file is never changed.

A network forgets its old classes if it no longer trains on them. Give the old scene and its labels: the network then trains on old and new samples together. The report shows the accuracy on new and old labels before and after. Scaling and principal components are those of the model. If a setting is empty, the value from the model's own training is used.</source>
      <translation>Poursuit l'entraînement d'un modèle avec de nouvelles étiquettes, dans la même scène ou dans une autre scène du même capteur. Les classes nouvelles pour le modèle sont ajoutées ; les anciennes restent. Le fichier de modèle d'origine n'est jamais modifié.

Un réseau oublie ses anciennes classes s'il ne s'entraîne plus dessus. Indiquez l'ancienne scène et ses étiquettes : le réseau s'entraîne alors sur les anciens et les nouveaux échantillons ensemble. Le rapport montre l'exactitude sur les nouvelles et les anciennes étiquettes, avant et après. La mise à l'échelle et les composantes principales sont celles du modèle. Si un paramètre est vide, la valeur de l'entraînement propre au modèle est utilisée.</translation>
    </message>
    <message>
      <source>Model file to fine-tune. Baselines cannot be fine-tuned.</source>
      <translation>Fichier de modèle à affiner. Les méthodes de base ne peuvent pas être affinées.</translation>
    </message>
    <message>
      <source>The scene of the new labels. It must have the bands of the model's training scene. If both scenes have wavelengths, bands are matched by wavelength.</source>
      <translation>La scène des nouvelles étiquettes. Elle doit avoir les bandes de la scène d'entraînement du modèle. Si les deux scènes ont des longueurs d'onde, les bandes sont associées par longueur d'onde.</translation>
    </message>
    <message>
      <source>New labels</source>
      <translation>Nouvelles étiquettes</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). A class with the same name as a class of the model is the same class; a class with another name is new.</source>
      <translation>Polygones ou points, ou raster de codes de classe sur la grille de la scène (0 : sans étiquette). Une classe de même nom qu'une classe du modèle est la même classe ; une classe d'un autre nom est nouvelle.</translation>
    </message>
    <message>
      <source>Raster of class codes on the grid of the scene, for example from “Split labels”. If empty, some of the new labels are held out.</source>
      <translation>Raster de codes de classe sur la grille de la scène, par exemple de « Répartir les étiquettes ». Si vide, une partie des nouvelles étiquettes est réservée.</translation>
    </message>
    <message>
      <source>Share of the new labels that is held out if there are no validation labels. The same share of the old labels is held out to measure forgetting.</source>
      <translation>Part des nouvelles étiquettes qui est réservée s'il n'y a pas d'étiquettes de validation. La même part des anciennes étiquettes est réservée pour mesurer l'oubli.</translation>
    </message>
    <message>
      <source>Raster of class codes on the grid of the scene. The old and the new model are tested on it once, after training.</source>
      <translation>Raster de codes de classe sur la grille de la scène. L'ancien et le nouveau modèle y sont testés une fois, après l'entraînement.</translation>
    </message>
    <message>
      <source>Old scene</source>
      <translation>Ancienne scène</translation>
    </message>
    <message>
      <source>The scene that the model was trained on. It may be the scene of the new labels.</source>
      <translation>La scène sur laquelle le modèle a été entraîné. Ce peut être la scène des nouvelles étiquettes.</translation>
    </message>
    <message>
      <source>Old labels</source>
      <translation>Anciennes étiquettes</translation>
    </message>
    <message>
      <source>Raster of class codes on the grid of the old scene. Some of these pixels are held out to measure forgetting; the others are rehearsed.</source>
      <translation>Raster de codes de classe sur la grille de l'ancienne scène. Une partie de ces pixels est réservée pour mesurer l'oubli ; les autres sont répétés.</translation>
    </message>
    <message>
      <source>Rehearse old samples</source>
      <translation>Répéter les anciens échantillons</translation>
    </message>
    <message>
      <source>Train on the old labels too. If off, the old labels are used only to measure forgetting.</source>
      <translation>Entraîner aussi sur les anciennes étiquettes. Si désactivé, elles ne servent qu'à mesurer l'oubli.</translation>
    </message>
    <message>
      <source>Layers to train</source>
      <translation>Couches à entraîner</translation>
    </message>
    <message>
      <source>all: train every layer, the old layers with a lower learning rate than the head. head: train only the last layer, which gives the class scores; best for few labels, and forgets least.</source>
      <translation>all : entraîner toutes les couches, les anciennes avec un taux d'apprentissage plus faible que la tête. head : n'entraîner que la dernière couche, qui donne les scores des classes ; le mieux pour peu d'étiquettes, et oublie le moins.</translation>
    </message>
    <message>
      <source>Learning rate of old layers</source>
      <translation>Taux d'apprentissage des anciennes couches</translation>
    </message>
    <message>
      <source>Learning rate of all layers except the head, as a share of the head's learning rate (above 0, at most 1). With a lower rate the network forgets less and adapts less.</source>
      <translation>Taux d'apprentissage de toutes les couches sauf la tête, en part de celui de la tête (plus de 0, au plus 1). Avec un taux plus faible, le réseau oublie moins et s'adapte moins.</translation>
    </message>
    <message>
      <source>Learning rate of the head at the start.</source>
      <translation>Taux d'apprentissage de la tête au départ.</translation>
    </message>
    <message>
      <source>Fine-tuned model</source>
      <translation>Modèle affiné</translation>
    </message>
    <message>
      <source>Model file to write. Its model card names the original model.</source>
      <translation>Fichier de modèle à écrire. Sa fiche du modèle nomme le modèle d'origine.</translation>
    </message>
    <message>
      <source>Fine-tuning report</source>
      <translation>Rapport d'affinage</translation>
    </message>
    <message>
      <source>Accuracy on new and old labels before and after, for each class.</source>
      <translation>Exactitude sur les nouvelles et les anciennes étiquettes, avant et après, pour chaque classe.</translation>
    </message>
    <message>
      <source>Classes that are new to the model</source>
      <translation>Classes nouvelles pour le modèle</translation>
    </message>
    <message>
      <source>Overall accuracy of the old model on the validation labels (0 to 1)</source>
      <translation>Exactitude globale de l'ancien modèle sur les étiquettes de validation (0 à 1)</translation>
    </message>
    <message>
      <source>Overall accuracy of the old model on the test labels (0 to 1)</source>
      <translation>Exactitude globale de l'ancien modèle sur les étiquettes de test (0 à 1)</translation>
    </message>
    <message>
      <source>Overall accuracy on the test labels (0 to 1)</source>
      <translation>Exactitude globale sur les étiquettes de test (0 à 1)</translation>
    </message>
    <message>
      <source>Overall accuracy of the old model on old labels (0 to 1)</source>
      <translation>Exactitude globale de l'ancien modèle sur les anciennes étiquettes (0 à 1)</translation>
    </message>
    <message>
      <source>Overall accuracy on old labels (0 to 1)</source>
      <translation>Exactitude globale sur les anciennes étiquettes (0 à 1)</translation>
    </message>
    <message>
      <source>Forgetting: overall accuracy on old labels before minus after (-1 to 1)</source>
      <translation>Oubli : exactitude globale sur les anciennes étiquettes avant moins après (-1 à 1)</translation>
    </message>
    <message>
      <source>Import a cube</source>
      <translation>Importer un cube</translation>
    </message>
    <message>
      <source>Converts a hyperspectral cube, and its ground truth if there is one, to GeoTIFF: from a product of a known sensor such as EnMAP, from array files such as MATLAB and NumPy, or from any raster that GDAL reads.

A product is recognised by its content and keeps place, wavelengths, bad bands, scale and time. For other files, the variable and the order of the axes are found automatically if there is only one possibility. A cube without georeference can be placed with a CRS, an origin and a pixel size.</source>
      <translation>Convertit un cube hyperspectral, et sa vérité terrain s'il y en a une, en GeoTIFF : depuis un produit d'un capteur connu comme EnMAP, depuis des fichiers de tableaux comme MATLAB et NumPy, ou depuis tout raster que GDAL lit.

Un produit est reconnu à son contenu et garde position, longueurs d'onde, mauvaises bandes, échelle et date. Pour les autres fichiers, la variable et l'ordre des axes sont trouvés automatiquement s'il n'y a qu'une possibilité. Un cube sans géoréférencement peut être placé avec un SCR, une origine et une taille de pixel.</translation>
    </message>
    <message>
      <source>Cube</source>
      <translation>Cube</translation>
    </message>
    <message>
      <source>The file to import, such as .mat, .npy, .npz, HDF5, ENVI or GeoTIFF, or a file of a product (METADATA.XML of EnMAP ...). The help page lists all products and formats.</source>
      <translation>Le fichier à importer, comme .mat, .npy, .npz, HDF5, ENVI ou GeoTIFF, ou un fichier d'un produit (METADATA.XML d'EnMAP ...). La page d'aide liste tous les produits et formats.</translation>
    </message>
    <message>
      <source>Variable</source>
      <translation>Variable</translation>
    </message>
    <message>
      <source>Name of the variable in an array file, or of a subdataset (netCDF ...). If empty, the file must hold only one cube.</source>
      <translation>Nom de la variable dans un fichier de tableaux, ou d'un sous-jeu de données (netCDF ...). Si vide, le fichier ne doit contenir qu'un cube.</translation>
    </message>
    <message>
      <source>Order of the axes</source>
      <translation>Ordre des axes</translation>
    </message>
    <message>
      <source>Order of the axes in the file: h is rows, w is columns, c is bands. auto derives the order from the names of the axes (HDF5, netCDF) or from their lengths.</source>
      <translation>Ordre des axes dans le fichier : h pour les lignes, w pour les colonnes, c pour les bandes. auto déduit l'ordre des noms des axes (HDF5, netCDF) ou de leurs longueurs.</translation>
    </message>
    <message>
      <source>Ground truth</source>
      <translation>Vérité terrain</translation>
    </message>
    <message>
      <source>File with the class code of each pixel (0 is unlabelled). It must have the size of the cube.</source>
      <translation>Fichier avec le code de classe de chaque pixel (0 : sans étiquette). Il doit avoir la taille du cube.</translation>
    </message>
    <message>
      <source>Variable of the ground truth</source>
      <translation>Variable de la vérité terrain</translation>
    </message>
    <message>
      <source>Name of the variable in the ground truth file. If empty, the file must hold only one.</source>
      <translation>Nom de la variable dans le fichier de vérité terrain. Si vide, le fichier ne doit en contenir qu'une.</translation>
    </message>
    <message>
      <source>Class names</source>
      <translation>Noms des classes</translation>
    </message>
    <message>
      <source>CSV file with the columns code, name and optionally color (as #RRGGBB).</source>
      <translation>Fichier CSV avec les colonnes code, name et, facultativement, color (sous la forme #RRGGBB).</translation>
    </message>
    <message>
      <source>Wavelengths</source>
      <translation>Longueurs d'onde</translation>
    </message>
    <message>
      <source>Text file with the centre wavelength of each band in nm, one per line, for a cube without wavelengths.</source>
      <translation>Fichier texte avec la longueur d'onde centrale de chaque bande en nm, une par ligne, pour un cube sans longueurs d'onde.</translation>
    </message>
    <message>
      <source>CRS</source>
      <translation>SCR</translation>
    </message>
    <message>
      <source>CRS for a cube without a CRS. Also give the origin and the pixel size.</source>
      <translation>SCR pour un cube sans SCR. Indiquez aussi l'origine et la taille de pixel.</translation>
    </message>
    <message>
      <source>Easting of the upper left corner</source>
      <translation>Abscisse (est) du coin supérieur gauche</translation>
    </message>
    <message>
      <source>Coordinate of the outer corner of the first pixel, in units of the CRS.</source>
      <translation>Coordonnée du coin extérieur du premier pixel, en unités du SCR.</translation>
    </message>
    <message>
      <source>Northing of the upper left corner</source>
      <translation>Ordonnée (nord) du coin supérieur gauche</translation>
    </message>
    <message>
      <source>Pixel size</source>
      <translation>Taille du pixel</translation>
    </message>
    <message>
      <source>Side of a pixel in units of the CRS.</source>
      <translation>Côté d'un pixel en unités du SCR.</translation>
    </message>
    <message>
      <source>Cloud-optimised GeoTIFF</source>
      <translation>GeoTIFF optimisé pour le cloud</translation>
    </message>
    <message>
      <source>Write the scene as cloud-optimised GeoTIFF with overviews. QGIS draws it faster, but the file is about a third larger.</source>
      <translation>Écrire la scène en GeoTIFF optimisé pour le cloud, avec aperçus. QGIS l'affiche plus vite, mais le fichier est plus gros d'un tiers environ.</translation>
    </message>
    <message>
      <source>The cube as GeoTIFF, with wavelengths if they are known.</source>
      <translation>Le cube en GeoTIFF, avec les longueurs d'onde si elles sont connues.</translation>
    </message>
    <message>
      <source>Ground truth labels</source>
      <translation>Étiquettes de la vérité terrain</translation>
    </message>
    <message>
      <source>The ground truth as GeoTIFF, with class names and colours.</source>
      <translation>La vérité terrain en GeoTIFF, avec noms et couleurs des classes.</translation>
    </message>
    <message>
      <source>Quality layers</source>
      <translation>Couches de qualité</translation>
    </message>
    <message>
      <source>Quality layers of a product, such as clouds of EnMAP and Tanager, one band each.</source>
      <translation>Couches de qualité d'un produit, comme les nuages d'EnMAP et de Tanager, une bande chacune.</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
    <message>
      <source>Classes in the ground truth</source>
      <translation>Classes dans la vérité terrain</translation>
    </message>
    <message>
      <source>Labelled pixels in the ground truth</source>
      <translation>Pixels étiquetés dans la vérité terrain</translation>
    </message>
    <message>
      <source>Import a spectral library</source>
      <translation>Importer une bibliothèque spectrale</translation>
    </message>
    <message>
      <source>Makes a spectral library from files of field spectrometers and archives, or from the mean spectra of labelled classes. The library is a table in a GeoPackage, which QGIS and EnMAP-Box open.

With a scene, the spectra are resampled to its bands. “Match spectra” classifies a scene with the library. Change the column class to give several spectra one class.</source>
      <translation>Crée une bibliothèque spectrale à partir de fichiers de spectromètres de terrain et d'archives, ou des spectres moyens de classes étiquetées. La bibliothèque est une table dans un GeoPackage, que QGIS et EnMAP-Box ouvrent.

Avec une scène, les spectres sont rééchantillonnés sur ses bandes. « Apparier des spectres » classifie une scène avec la bibliothèque. Modifiez la colonne class pour donner une même classe à plusieurs spectres.</translation>
    </message>
    <message>
      <source>Files of spectra</source>
      <translation>Fichiers de spectres</translation>
    </message>
    <message>
      <source>ENVI spectral libraries (.sli), USGS splib07 ASCII, ECOSTRESS text, ASD (.asd), SVC (.sig), or text tables whose first column is the wavelength.</source>
      <translation>Bibliothèques spectrales ENVI (.sli), ASCII USGS splib07, texte ECOSTRESS, ASD (.asd), SVC (.sig), ou tables texte dont la première colonne est la longueur d'onde.</translation>
    </message>
    <message>
      <source>Scene to whose bands the spectra are resampled; needed with labels.</source>
      <translation>Scène sur les bandes de laquelle les spectres sont rééchantillonnés ; nécessaire avec des étiquettes.</translation>
    </message>
    <message>
      <source>Polygons, lines or points, or a raster of class codes: the mean of each class is a spectrum.</source>
      <translation>Polygones, lignes ou points, ou raster de codes de classe : la moyenne de chaque classe est un spectre.</translation>
    </message>
    <message>
      <source>Spectral library</source>
      <translation>Bibliothèque spectrale</translation>
    </message>
    <message>
      <source>GeoPackage with a row for each spectrum: name, class, and its values as JSON.</source>
      <translation>GeoPackage avec une ligne par spectre : nom, classe, et ses valeurs en JSON.</translation>
    </message>
    <message>
      <source>Spectra</source>
      <translation>Spectres</translation>
    </message>
    <message>
      <source>Bands of the scene</source>
      <translation>Bandes de la scène</translation>
    </message>
    <message>
      <source>Join scenes</source>
      <translation>Assembler des scènes</translation>
    </message>
    <message>
      <source>Puts several scenes, plots or chips beside each other in one scene, with their labels, so that one model learns from all of them. The scenes have the same bands; they may lie anywhere and need no georeference. Classes are joined by name.

Each scene is cut to the surroundings of its labels. Between the scenes lie pixels without data, so no patch reaches from one scene into another. The log tells the block size with which “Split labels” and “Cross-validate” hold out whole scenes. Train with the joined scene and labels, and classify the scenes themselves.</source>
      <translation>Place plusieurs scènes, placettes ou vignettes côte à côte dans une seule scène, avec leurs étiquettes, pour qu'un modèle apprenne de toutes. Les scènes ont les mêmes bandes ; elles peuvent se trouver n'importe où et n'ont pas besoin de géoréférencement. Les classes sont réunies par nom.

Chaque scène est découpée aux environs de ses étiquettes. Entre les scènes se trouvent des pixels sans données, si bien qu'aucun patch ne va d'une scène à une autre. Le journal indique la taille de bloc avec laquelle « Répartir les étiquettes » et « Comparer des méthodes par validation croisée » réservent des scènes entières. Entraînez avec la scène et les étiquettes assemblées, et classifiez les scènes elles-mêmes.</translation>
    </message>
    <message>
      <source>The scenes, with the same bands in the same order.</source>
      <translation>Les scènes, avec les mêmes bandes dans le même ordre.</translation>
    </message>
    <message>
      <source>A label file for each scene, in the order of the scenes, or one vector file for all scenes. Rasters are on the grid of their scene (0 is unlabelled).</source>
      <translation>Un fichier d'étiquettes par scène, dans l'ordre des scènes, ou un fichier vectoriel pour toutes les scènes. Les rasters sont sur la grille de leur scène (0 : sans étiquette).</translation>
    </message>
    <message>
      <source>Class field (vector labels only)</source>
      <translation>Champ de classe (étiquettes vectorielles seulement)</translation>
    </message>
    <message>
      <source>Name of the field with the class of each polygon or point: whole numbers from 1, or names.</source>
      <translation>Nom du champ avec la classe de chaque polygone ou point : nombres entiers à partir de 1, ou noms.</translation>
    </message>
    <message>
      <source>Layer of the labels</source>
      <translation>Couche des étiquettes</translation>
    </message>
    <message>
      <source>Layer to read, if a vector file has several.</source>
      <translation>Couche à lire, si un fichier vectoriel en a plusieurs.</translation>
    </message>
    <message>
      <source>Class table</source>
      <translation>Table des classes</translation>
    </message>
    <message>
      <source>CSV with the columns code, name and optionally color, value. If empty, the classes of the files.</source>
      <translation>CSV avec les colonnes code, name et, facultativement, color, value. Si vide, les classes des fichiers.</translation>
    </message>
    <message>
      <source>List of scenes</source>
      <translation>Liste des scènes</translation>
    </message>
    <message>
      <source>CSV file with the columns scene and labels, instead of the first two parameters. Paths may be relative to its folder.</source>
      <translation>Fichier CSV avec les colonnes scene et labels, au lieu des deux premiers paramètres. Les chemins peuvent être relatifs à son dossier.</translation>
    </message>
    <message>
      <source>Pixels that are kept around the labels of each scene. At least half the patch size of the network that you will train.</source>
      <translation>Pixels gardés autour des étiquettes de chaque scène. Au moins la moitié de la taille de patch du réseau que vous entraînerez.</translation>
    </message>
    <message>
      <source>Joined scene</source>
      <translation>Scène assemblée</translation>
    </message>
    <message>
      <source>GeoTIFF of physical values, without georeference.</source>
      <translation>GeoTIFF de valeurs physiques, sans géoréférencement.</translation>
    </message>
    <message>
      <source>Joined labels</source>
      <translation>Étiquettes assemblées</translation>
    </message>
    <message>
      <source>Labels on the grid of the joined scene, with the classes of all scenes.</source>
      <translation>Étiquettes sur la grille de la scène assemblée, avec les classes de toutes les scènes.</translation>
    </message>
    <message>
      <source>Places of the scenes</source>
      <translation>Places des scènes</translation>
    </message>
    <message>
      <source>CSV file with the place of each scene in the joined scene.</source>
      <translation>Fichier CSV avec la place de chaque scène dans la scène assemblée.</translation>
    </message>
    <message>
      <source>Scenes that were joined</source>
      <translation>Scènes assemblées</translation>
    </message>
    <message>
      <source>Labelled pixels</source>
      <translation>Pixels étiquetés</translation>
    </message>
    <message>
      <source>Side of blocks that hold one scene each, in pixels</source>
      <translation>Côté des blocs qui contiennent chacun une scène, en pixels</translation>
    </message>
    <message>
      <source>Check labels</source>
      <translation>Vérifier les étiquettes</translation>
    </message>
    <message>
      <source>Checks labels before training: pixels and polygons of each class and their spread, mean spectra, separability of each pair of classes, labels that are probably wrong, and the splits that are possible.

Suspicious labels become a point layer with the class, the class that fits better, the confidence and the reason. Look at each point before you change a label: an unusual pixel may have the right label. The labels themselves are not changed.</source>
      <translation>Vérifie les étiquettes avant l'entraînement : pixels et polygones de chaque classe et leur étalement, spectres moyens, séparabilité de chaque paire de classes, étiquettes probablement fausses, et répartitions possibles.

Les étiquettes douteuses deviennent une couche de points avec la classe, la classe qui convient mieux, la confiance et la raison. Regardez chaque point avant de changer une étiquette : un pixel inhabituel peut avoir la bonne étiquette. Les étiquettes elles-mêmes ne sont pas modifiées.</translation>
    </message>
    <message>
      <source>Maximum pixels per class whose spectra are checked. More are drawn at random.</source>
      <translation>Nombre maximal de pixels par classe dont les spectres sont vérifiés. S'il y en a plus, ils sont tirés au hasard.</translation>
    </message>
    <message>
      <source>Patch size</source>
      <translation>Taille de patch</translation>
    </message>
    <message>
      <source>Side in pixels of the patches that you will train with. Half of it is the guard band of the splits that are tried.</source>
      <translation>Côté en pixels des patchs avec lesquels vous entraînerez. La moitié est la zone de garde des répartitions essayées.</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same report.</source>
      <translation>Graine des choix aléatoires. La même graine donne le même rapport.</translation>
    </message>
    <message>
      <source>Label report</source>
      <translation>Rapport sur les étiquettes</translation>
    </message>
    <message>
      <source>Counts, separability, suspicious labels, spectra and possible splits.</source>
      <translation>Effectifs, séparabilité, étiquettes douteuses, spectres et répartitions possibles.</translation>
    </message>
    <message>
      <source>Label report as JSON</source>
      <translation>Rapport sur les étiquettes en JSON</translation>
    </message>
    <message>
      <source>Codes, names and colours of the classes of these labels: a CSV table that all algorithms and spreadsheets read, or a QML style for class rasters in QGIS.</source>
      <translation>Codes, noms et couleurs des classes de ces étiquettes : une table CSV que tous les algorithmes et les tableurs lisent, ou un style QML pour les rasters de classes dans QGIS.</translation>
    </message>
    <message>
      <source>QGIS styles</source>
      <translation>Styles QGIS</translation>
    </message>
    <message>
      <source>Suspicious labels</source>
      <translation>Étiquettes douteuses</translation>
    </message>
    <message>
      <source>GeoPackage in the CRS of the scene: class, class that fits better, confidence and reason of each suspicious pixel or polygon.</source>
      <translation>GeoPackage dans le SCR de la scène : classe, classe qui convient mieux, confiance et raison de chaque pixel ou polygone douteux.</translation>
    </message>
    <message>
      <source>Polygons, points or connected fields</source>
      <translation>Polygones, points ou parcelles connexes</translation>
    </message>
    <message>
      <source>Pixels whose spectra were checked</source>
      <translation>Pixels dont les spectres ont été vérifiés</translation>
    </message>
    <message>
      <source>Pixels that look like another class</source>
      <translation>Pixels qui ressemblent à une autre classe</translation>
    </message>
    <message>
      <source>Polygons that look like another class</source>
      <translation>Polygones qui ressemblent à une autre classe</translation>
    </message>
    <message>
      <source>Pixels with labels of two classes</source>
      <translation>Pixels avec des étiquettes de deux classes</translation>
    </message>
    <message>
      <source>Pixels whose spectrum has labels of two classes</source>
      <translation>Pixels dont le spectre a des étiquettes de deux classes</translation>
    </message>
    <message>
      <source>Pixels that are outliers in their polygon</source>
      <translation>Pixels aberrants dans leur polygone</translation>
    </message>
    <message>
      <source>Smallest Jeffries-Matusita distance of two classes (0 to 2)</source>
      <translation>Plus petite distance de Jeffries-Matusita de deux classes (0 à 2)</translation>
    </message>
    <message>
      <source>Tried splits with every class in training and test</source>
      <translation>Répartitions essayées où chaque classe est dans l'entraînement et le test</translation>
    </message>
    <message>
      <source>From labels to a map</source>
      <translation>Des étiquettes à la carte</translation>
    </message>
    <message>
      <source>Makes a class map from a scene and labels in one run, and says how far to trust it.

A part of the labels is kept for the test, in blocks apart from the others. Several methods are compared on the rest, and the most accurate one is trained. It maps the scene with the confidence of each pixel. The test labels give the accuracy. All files are in one folder.

The single steps are “Split labels”, “Train a network”, “Classify a scene” and “Assess a class map”, with their defaults. Use these for other settings.</source>
      <translation>Produit une carte de classes à partir d'une scène et d'étiquettes en une exécution, et indique à quel point s'y fier.

Une partie des étiquettes est gardée pour le test, dans des blocs séparés des autres. Plusieurs méthodes sont comparées sur le reste, et la plus exacte est entraînée. Elle cartographie la scène avec la confiance de chaque pixel. Les étiquettes de test donnent l'exactitude. Tous les fichiers sont dans un dossier.

Les étapes sont « Répartir les étiquettes », « Entraîner un réseau », « Classifier une scène » et « Évaluer une carte de classes », avec leurs valeurs par défaut. Utilisez-les pour d'autres paramètres.</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). A few fields of each class, spread over the scene, are better than many pixels in one place.</source>
      <translation>Polygones ou points, ou raster de codes de classe sur la grille de la scène (0 : sans étiquette). Quelques parcelles de chaque classe, étalées sur la scène, valent mieux que beaucoup de pixels en un seul lieu.</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Mode</translation>
    </message>
    <message>
      <source>quick: methods are compared for at most two minutes. careful: for at most 20 minutes, so that slower methods take part.</source>
      <translation>quick : les méthodes sont comparées pendant deux minutes au plus. careful : pendant 20 minutes au plus, si bien que des méthodes plus lentes participent.</translation>
    </message>
    <message>
      <source>Output folder</source>
      <translation>Dossier de sortie</translation>
    </message>
    <message>
      <source>Folder for map, confidence, model and reports. Files of an earlier run are replaced.</source>
      <translation>Dossier pour la carte, la confiance, le modèle et les rapports. Les fichiers d'une exécution antérieure sont remplacés.</translation>
    </message>
    <message>
      <source>Test labels</source>
      <translation>Étiquettes de test</translation>
    </message>
    <message>
      <source>Lower end of the 95 % interval of the accuracy</source>
      <translation>Borne inférieure de l'intervalle à 95 % de l'exactitude</translation>
    </message>
    <message>
      <source>Upper end of the 95 % interval of the accuracy</source>
      <translation>Borne supérieure de l'intervalle à 95 % de l'exactitude</translation>
    </message>
    <message>
      <source>The method that was chosen</source>
      <translation>La méthode choisie</translation>
    </message>
    <message>
      <source>How the test labels were split from the training labels</source>
      <translation>Comment les étiquettes de test ont été séparées des étiquettes d'entraînement</translation>
    </message>
    <message>
      <source>What was done, and how far to trust it</source>
      <translation>Ce qui a été fait, et à quel point s'y fier</translation>
    </message>
    <message>
      <source>Step 1 of 4: keep a part of the labels for the test.</source>
      <translation>Étape 1 sur 4 : garder une partie des étiquettes pour le test.</translation>
    </message>
    <message>
      <source>Step 2 of 4: choose a method and train it.</source>
      <translation>Étape 2 sur 4 : choisir une méthode et l'entraîner.</translation>
    </message>
    <message>
      <source>Step 3 of 4: map the scene.</source>
      <translation>Étape 3 sur 4 : cartographier la scène.</translation>
    </message>
    <message>
      <source>Step 4 of 4: measure the accuracy on the test labels.</source>
      <translation>Étape 4 sur 4 : mesurer l'exactitude sur les étiquettes de test.</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>The labels cannot be split by “{kind}”: {reason} They are split by “{other}”.</source>
      <translation>Les étiquettes ne peuvent pas être réparties par « {kind} » : {reason} Elles sont réparties par « {other} ».</translation>
    </message>
    <message>
      <source>The run was cancelled.</source>
      <translation>L'exécution a été annulée.</translation>
    </message>
    <message>
      <source>Mask a scene</source>
      <translation>Masquer une scène</translation>
    </message>
    <message>
      <source>Masks clouds and shadows by the quality layers of a product, and water and vegetation by limits of NDWI and NDVI. The bands are found by their wavelengths.

The mask says why a pixel is masked. On request, the scene is written with its masked pixels as nodata, so that training and mapping leave them out.</source>
      <translation>Masque les nuages et les ombres d'après les couches de qualité d'un produit, et l'eau et la végétation d'après des limites de NDWI et de NDVI. Les bandes sont trouvées par leurs longueurs d'onde.

Le masque indique pourquoi un pixel est masqué. Sur demande, la scène est écrite avec ses pixels masqués en nodata, pour que l'entraînement et la cartographie les écartent.</translation>
    </message>
    <message>
      <source>Raster of quality layers on the grid of the scene, as Import a cube writes it.</source>
      <translation>Raster des couches de qualité sur la grille de la scène, tel que « Importer un cube » l'écrit.</translation>
    </message>
    <message>
      <source>Layers to use</source>
      <translation>Couches à utiliser</translation>
    </message>
    <message>
      <source>Names or numbers of quality layers, separated by commas. If empty, those named cloud, cirrus, shadow or haze. Pixels that are not 0 in one of them are masked.</source>
      <translation>Noms ou numéros de couches de qualité, séparés par des virgules. Si vide, celles nommées cloud, cirrus, shadow ou haze. Les pixels qui ne sont pas à 0 dans l'une d'elles sont masqués.</translation>
    </message>
    <message>
      <source>Largest NDWI</source>
      <translation>NDWI maximal</translation>
    </message>
    <message>
      <source>Mask pixels with a larger NDWI (green and infrared). Water has 0 or more.</source>
      <translation>Masquer les pixels de NDWI plus grand (vert et infrarouge). L'eau a 0 ou plus.</translation>
    </message>
    <message>
      <source>Largest NDVI</source>
      <translation>NDVI maximal</translation>
    </message>
    <message>
      <source>Mask pixels with a larger NDVI (vegetation).</source>
      <translation>Masquer les pixels de NDVI plus grand (végétation).</translation>
    </message>
    <message>
      <source>Smallest NDVI</source>
      <translation>NDVI minimal</translation>
    </message>
    <message>
      <source>Mask pixels with a smaller NDVI (no vegetation).</source>
      <translation>Masquer les pixels de NDVI plus petit (sans végétation).</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>Masque</translation>
    </message>
    <message>
      <source>0: kept; 1: invalid in the scene; 2: quality layer; 3: NDWI; 4: NDVI.</source>
      <translation>0 : gardé ; 1 : non valide dans la scène ; 2 : couche de qualité ; 3 : NDWI ; 4 : NDVI.</translation>
    </message>
    <message>
      <source>Masked scene</source>
      <translation>Scène masquée</translation>
    </message>
    <message>
      <source>The scene as float32, with NaN at masked pixels.</source>
      <translation>La scène en float32, avec NaN aux pixels masqués.</translation>
    </message>
    <message>
      <source>Pixels that are kept</source>
      <translation>Pixels gardés</translation>
    </message>
    <message>
      <source>Pixels that are invalid in the scene</source>
      <translation>Pixels non valides dans la scène</translation>
    </message>
    <message>
      <source>Pixels masked by quality layers</source>
      <translation>Pixels masqués par les couches de qualité</translation>
    </message>
    <message>
      <source>Pixels masked by NDWI</source>
      <translation>Pixels masqués par le NDWI</translation>
    </message>
    <message>
      <source>Pixels masked by NDVI</source>
      <translation>Pixels masqués par le NDVI</translation>
    </message>
    <message>
      <source>Match spectra</source>
      <translation>Apparier des spectres</translation>
    </message>
    <message>
      <source>Gives each pixel the class of the most similar spectrum of a library, by spectral angle (SAM) or spectral information divergence (SID). Nothing is trained.

The library comes from “Import a spectral library” or from EnMAP-Box. Its spectra are resampled to the bands of the scene. With a threshold, pixels that no spectrum resembles are unclassified.</source>
      <translation>Donne à chaque pixel la classe du spectre le plus semblable d'une bibliothèque, par l'angle spectral (SAM) ou la divergence d'information spectrale (SID). Rien n'est entraîné.

La bibliothèque vient de « Importer une bibliothèque spectrale » ou d'EnMAP-Box. Ses spectres sont rééchantillonnés sur les bandes de la scène. Avec un seuil, les pixels auxquels aucun spectre ne ressemble sont non classés.</translation>
    </message>
    <message>
      <source>GeoPackage from “Import a spectral library” or EnMAP-Box.</source>
      <translation>GeoPackage de « Importer une bibliothèque spectrale » ou d'EnMAP-Box.</translation>
    </message>
    <message>
      <source>Field with the class</source>
      <translation>Champ avec la classe</translation>
    </message>
    <message>
      <source>Field of the library with the class of each spectrum.</source>
      <translation>Champ de la bibliothèque avec la classe de chaque spectre.</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Mesure</translation>
    </message>
    <message>
      <source>angle: spectral angle in radians, which does not depend on brightness. divergence: spectral information divergence, which compares spectra as distributions over the bands.</source>
      <translation>angle : angle spectral en radians, qui ne dépend pas de la luminosité. divergence : divergence d'information spectrale, qui compare les spectres comme des distributions sur les bandes.</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Seuil</translation>
    </message>
    <message>
      <source>Pixels with a larger angle (radians, often 0.1) or divergence are unclassified. If empty, every pixel gets a class.</source>
      <translation>Les pixels d'angle (radians, souvent 0.1) ou de divergence plus grands sont non classés. Si vide, chaque pixel reçoit une classe.</translation>
    </message>
    <message>
      <source>Bands to compare, counted from 1, for example 1-103,110. If empty, all bands that are not marked as bad.</source>
      <translation>Bandes à comparer, comptées à partir de 1, par exemple 1-103,110. Si vide, toutes les bandes qui ne sont pas marquées comme mauvaises.</translation>
    </message>
    <message>
      <source>Angle or divergence</source>
      <translation>Angle ou divergence</translation>
    </message>
    <message>
      <source>Raster with the angle (radians) or divergence of the most similar spectrum.</source>
      <translation>Raster de l'angle (radians) ou de la divergence du spectre le plus semblable.</translation>
    </message>
    <message>
      <source>Pixels without data</source>
      <translation>Pixels sans données</translation>
    </message>
    <message>
      <source>Describe a model</source>
      <translation>Décrire un modèle</translation>
    </message>
    <message>
      <source>Shows the model card: layers with their shapes, weights, multiply-adds per pixel, bands and wavelengths, classes, training history, and accuracies with the split that they come from.

Facts that training cannot know, such as the licence, can be entered here. They are written into a copy of the model file.</source>
      <translation>Montre la fiche du modèle : couches avec leurs formes, poids, multiplications-additions par pixel, bandes et longueurs d'onde, classes, historique d'entraînement, et exactitudes avec la répartition dont elles viennent.

Les informations que l'entraînement ne peut pas connaître, comme la licence, peuvent être saisies ici. Elles sont écrites dans une copie du fichier de modèle.</translation>
    </message>
    <message>
      <source>Readable name of the model.</source>
      <translation>Nom lisible du modèle.</translation>
    </message>
    <message>
      <source>Authors</source>
      <translation>Auteurs</translation>
    </message>
    <message>
      <source>Names and contact of the people who trained the model.</source>
      <translation>Noms et contact des personnes qui ont entraîné le modèle.</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>Terms of use, best as an SPDX identifier such as CC-BY-4.0.</source>
      <translation>Conditions d'utilisation, de préférence un identifiant SPDX comme CC-BY-4.0.</translation>
    </message>
    <message>
      <source>Citation</source>
      <translation>Citation</translation>
    </message>
    <message>
      <source>How to cite the model.</source>
      <translation>Comment citer le modèle.</translation>
    </message>
    <message>
      <source>Source of the data</source>
      <translation>Source des données</translation>
    </message>
    <message>
      <source>Where the scene and the labels come from, and their terms of use.</source>
      <translation>D'où viennent la scène et les étiquettes, et leurs conditions d'utilisation.</translation>
    </message>
    <message>
      <source>Intended use</source>
      <translation>Utilisation prévue</translation>
    </message>
    <message>
      <source>The purpose of the model.</source>
      <translation>Le but du modèle.</translation>
    </message>
    <message>
      <source>Limitations</source>
      <translation>Limites</translation>
    </message>
    <message>
      <source>Cases in which the model must not be trusted.</source>
      <translation>Cas dans lesquels il ne faut pas se fier au modèle.</translation>
    </message>
    <message>
      <source>Model with the added fields</source>
      <translation>Modèle avec les informations ajoutées</translation>
    </message>
    <message>
      <source>Copy of the model file with the fields entered above. Required if a field is entered.</source>
      <translation>Copie du fichier de modèle avec les informations saisies ci-dessus. Obligatoire si une information est saisie.</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>Fiche du modèle</translation>
    </message>
    <message>
      <source>The model card as an HTML page.</source>
      <translation>La fiche du modèle sous forme de page HTML.</translation>
    </message>
    <message>
      <source>Model card as JSON</source>
      <translation>Fiche du modèle en JSON</translation>
    </message>
    <message>
      <source>The same facts for other programs.</source>
      <translation>Les mêmes informations pour d'autres programmes.</translation>
    </message>
    <message>
      <source>Network and its form</source>
      <translation>Réseau et sa forme</translation>
    </message>
    <message>
      <source>Trainable weights</source>
      <translation>Poids entraînables</translation>
    </message>
    <message>
      <source>Multiply-adds per pixel, evaluated as a patch</source>
      <translation>Multiplications-additions par pixel, évalué par patch</translation>
    </message>
    <message>
      <source>Multiply-adds per pixel, evaluated as a tile</source>
      <translation>Multiplications-additions par pixel, évalué par tuile</translation>
    </message>
    <message>
      <source>Patch size in pixels</source>
      <translation>Taille de patch en pixels</translation>
    </message>
    <message>
      <source>How the assessed labels were split from the training labels</source>
      <translation>Comment les étiquettes évaluées ont été séparées des étiquettes d'entraînement</translation>
    </message>
    <message>
      <source>SHA-256 of the described model file</source>
      <translation>SHA-256 du fichier de modèle décrit</translation>
    </message>
    <message>
      <source>Monitor a model on a new scene</source>
      <translation>Surveiller un modèle sur une nouvelle scène</translation>
    </message>
    <message>
      <source>Measures how different a new scene is from the training scene of a model, before its map is trusted. The report has the shift of each component, the confidence, the share of pixels unlike the training scene, and the shares of the classes.

DRIFT is one number; by convention, 0.25 or more is a large drift. In a graphical model, “Conditional branch” can use IS_DRIFT, which is 1 if the drift reaches the threshold. Only a sample of the pixels is evaluated.</source>
      <translation>Mesure à quel point une nouvelle scène diffère de la scène d'entraînement d'un modèle, avant de se fier à sa carte. Le rapport contient le décalage de chaque composante, la confiance, la part des pixels qui ne ressemblent pas à la scène d'entraînement, et les parts des classes.

DRIFT est un seul nombre ; par convention, 0.25 ou plus est une grande dérive. Dans un modèle graphique, « Branche conditionnelle » peut utiliser IS_DRIFT, qui vaut 1 si la dérive atteint le seuil. Seul un échantillon des pixels est évalué.</translation>
    </message>
    <message>
      <source>New scene</source>
      <translation>Nouvelle scène</translation>
    </message>
    <message>
      <source>The scene to compare.</source>
      <translation>La scène à comparer.</translation>
    </message>
    <message>
      <source>Model file from “Train a network”. It holds statistics of its training scene.</source>
      <translation>Fichier de modèle de « Entraîner un réseau ». Il contient des statistiques de sa scène d'entraînement.</translation>
    </message>
    <message>
      <source>Last class map</source>
      <translation>Dernière carte de classes</translation>
    </message>
    <message>
      <source>Class map to compare the class shares with, for example a map of the same place a year ago. If empty, the class shares of the training scene.</source>
      <translation>Carte de classes à laquelle comparer les parts des classes, par exemple une carte du même lieu il y a un an. Si vide, les parts des classes de la scène d'entraînement.</translation>
    </message>
    <message>
      <source>Drift at or above which the scene counts as drifted: 0.1 is strict, 0.25 is usual.</source>
      <translation>Dérive à partir de laquelle la scène est considérée comme ayant dérivé : 0.1 est strict, 0.25 est habituel.</translation>
    </message>
    <message>
      <source>Pixels to evaluate</source>
      <translation>Pixels à évaluer</translation>
    </message>
    <message>
      <source>Number of pixels, spread over the scene, that the network is evaluated on.</source>
      <translation>Nombre de pixels, étalés sur la scène, sur lesquels le réseau est évalué.</translation>
    </message>
    <message>
      <source>Seed of the random choice of pixels.</source>
      <translation>Graine du choix aléatoire des pixels.</translation>
    </message>
    <message>
      <source>Monitoring report</source>
      <translation>Rapport de surveillance</translation>
    </message>
    <message>
      <source>What changed, how much, and possible reasons.</source>
      <translation>Ce qui a changé, de combien, et les raisons possibles.</translation>
    </message>
    <message>
      <source>Monitoring as JSON</source>
      <translation>Surveillance en JSON</translation>
    </message>
    <message>
      <source>Drift: the largest index of components, confidence and unlike pixels</source>
      <translation>Dérive : le plus grand indice des composantes, de la confiance et des pixels dissemblables</translation>
    </message>
    <message>
      <source>1 if the drift reaches the threshold, else 0</source>
      <translation>1 si la dérive atteint le seuil, sinon 0</translation>
    </message>
    <message>
      <source>Largest index of a component</source>
      <translation>Plus grand indice d'une composante</translation>
    </message>
    <message>
      <source>Index of the confidence</source>
      <translation>Indice de la confiance</translation>
    </message>
    <message>
      <source>Index of the pixels unlike the training scene</source>
      <translation>Indice des pixels qui ne ressemblent pas à la scène d'entraînement</translation>
    </message>
    <message>
      <source>Share of pixels unlike the training scene (0 to 1)</source>
      <translation>Part des pixels qui ne ressemblent pas à la scène d'entraînement (0 à 1)</translation>
    </message>
    <message>
      <source>Index of the class shares; not included in the drift</source>
      <translation>Indice des parts des classes ; non compris dans la dérive</translation>
    </message>
    <message>
      <source>Mean confidence: mean of the largest class probability (0 to 1)</source>
      <translation>Confiance moyenne : moyenne de la plus grande probabilité de classe (0 à 1)</translation>
    </message>
    <message>
      <source>Valid pixels compared</source>
      <translation>Pixels valides comparés</translation>
    </message>
    <message>
      <source>Reduce bands to components</source>
      <translation>Réduire les bandes en composantes</translation>
    </message>
    <message>
      <source>Turns the bands of a scene into components: principal components (PCA), minimum noise fraction (MNF), or discriminant components, which separate the classes of labels.

The components become a raster, and a report shows the variance in each. On request, the scene is rebuilt from the first components, without the noise in the others. Training needs no components of yours: Train finds its own.</source>
      <translation>Transforme les bandes d'une scène en composantes : composantes principales (PCA), fraction de bruit minimale (MNF) ou composantes discriminantes, qui séparent les classes des étiquettes.

Les composantes deviennent un raster, et un rapport montre la variance de chacune. Sur demande, la scène est reconstruite à partir des premières composantes, sans le bruit des autres. L'entraînement n'a pas besoin de vos composantes : « Entraîner un réseau » trouve les siennes.</translation>
    </message>
    <message>
      <source>pca: directions with the most variance. mnf: directions with the most variance for their noise. discriminant: directions that separate the classes of the labels.</source>
      <translation>pca : directions de plus grande variance. mnf : directions de plus grande variance par rapport à leur bruit. discriminant : directions qui séparent les classes des étiquettes.</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>Composantes</translation>
    </message>
    <message>
      <source>Number of components.</source>
      <translation>Nombre de composantes.</translation>
    </message>
    <message>
      <source>Bands to use, such as 1-103,110. If empty, all bands that are not marked as bad.</source>
      <translation>Bandes à utiliser, comme 1-103,110. Si vide, toutes les bandes qui ne sont pas marquées comme mauvaises.</translation>
    </message>
    <message>
      <source>Standardize bands</source>
      <translation>Standardiser les bandes</translation>
    </message>
    <message>
      <source>Scale every band to unit variance first.</source>
      <translation>Ramener d'abord chaque bande à une variance de 1.</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). Only the method discriminant uses them.</source>
      <translation>Polygones ou points, ou raster de codes de classe sur la grille de la scène (0 : sans étiquette). Seule la méthode discriminant les utilise.</translation>
    </message>
    <message>
      <source>One band for each component, NaN where a pixel is invalid.</source>
      <translation>Une bande par composante, NaN où un pixel n'est pas valide.</translation>
    </message>
    <message>
      <source>Denoised scene</source>
      <translation>Scène débruitée</translation>
    </message>
    <message>
      <source>The scene rebuilt from the components, with the wavelengths of its bands.</source>
      <translation>La scène reconstruite à partir des composantes, avec les longueurs d'onde de ses bandes.</translation>
    </message>
    <message>
      <source>Component report</source>
      <translation>Rapport sur les composantes</translation>
    </message>
    <message>
      <source>Variance of each component, and a picture of the first three.</source>
      <translation>Variance de chaque composante, et une image des trois premières.</translation>
    </message>
    <message>
      <source>Share of the variance in the components (0 to 1)</source>
      <translation>Part de la variance dans les composantes (0 à 1)</translation>
    </message>
    <message>
      <source>Regularise class probabilities</source>
      <translation>Régulariser les probabilités de classe</translation>
    </message>
    <message>
      <source>Smooths class probabilities among neighbouring pixels with similar spectra, and maps the classes anew. The probabilities come from “Classify a scene” or from any other tool.

Scenes of large fields become cleaner and often more accurate. Small objects are lost: maps of cities become worse. Assess the map with test labels, with and without.

The scene is processed tile by tile. The tile size does not change the map.</source>
      <translation>Lisse les probabilités de classe entre pixels voisins de spectres semblables, et cartographie les classes à nouveau. Les probabilités viennent de « Classifier une scène » ou de tout autre outil.

Les scènes à grandes parcelles deviennent plus nettes et souvent plus exactes. Les petits objets sont perdus : les cartes de villes se dégradent. Évaluez la carte avec des étiquettes de test, avec et sans régularisation.

La scène est traitée tuile par tuile. La taille de tuile ne change pas la carte.</translation>
    </message>
    <message>
      <source>The hyperspectral scene. It tells which neighbours are alike.</source>
      <translation>La scène hyperspectrale. Elle indique quels voisins se ressemblent.</translation>
    </message>
    <message>
      <source>Raster on the grid of the scene with one band for each class, such as the class probabilities of “Classify a scene”. The values of a pixel are divided by their sum.</source>
      <translation>Raster sur la grille de la scène avec une bande par classe, comme les probabilités de classe de « Classifier une scène ». Les valeurs d'un pixel sont divisées par leur somme.</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Intensité</translation>
    </message>
    <message>
      <source>weak, medium and strong give the given probabilities a weight of 1, 0.1 and 0.01 against the neighbours. auto is strong; with labels to hold, the weight is 0.03.</source>
      <translation>weak, medium et strong donnent aux probabilités fournies un poids de 1, 0.1 et 0.01 face aux voisins. auto est strong ; avec des étiquettes à maintenir, le poids est 0.03.</translation>
    </message>
    <message>
      <source>Labels to hold</source>
      <translation>Étiquettes à maintenir</translation>
    </message>
    <message>
      <source>Training labels that the map is held to: polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). They spread to similar neighbours. Accuracies at these labels and near them are then too high.</source>
      <translation>Étiquettes d'entraînement que la carte doit maintenir : polygones ou points, ou raster de codes de classe sur la grille de la scène (0 : sans étiquette). Elles s'étendent aux voisins semblables. Les exactitudes sur ces étiquettes et près d'elles sont alors trop élevées.</translation>
    </message>
    <message>
      <source>CSV with the columns code, name and optionally color: the class of each band, by the name of the band, else in the order of the codes. If empty, the classes of the file; without them, codes from 1 and the names of the bands.</source>
      <translation>CSV avec les colonnes code, name et, facultativement, color : la classe de chaque bande, par le nom de la bande, sinon dans l'ordre des codes. Si vide, les classes du fichier ; à défaut, des codes à partir de 1 et les noms des bandes.</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pas</translation>
    </message>
    <message>
      <source>Number of steps. A pixel depends on the pixels within this distance. With more steps, the result is closer to the exact solution.</source>
      <translation>Nombre de pas. Un pixel dépend des pixels situés à cette distance au plus. Avec plus de pas, le résultat est plus proche de la solution exacte.</translation>
    </message>
    <message>
      <source>Maximum memory of the run, Python included; on a graphics card, the memory of the card. The limit sets the size of tiles. It does not change the map. If empty, half of the free memory.</source>
      <translation>Mémoire maximale de l'exécution, Python compris ; sur une carte graphique, la mémoire de celle-ci. La limite fixe la taille des tuiles. Elle ne change pas la carte de classes. Si vide, la moitié de la mémoire libre.</translation>
    </message>
    <message>
      <source>Raster with the largest smoothed probability of each pixel, 0 to 1.</source>
      <translation>Raster de la plus grande probabilité lissée de chaque pixel, de 0 à 1.</translation>
    </message>
    <message>
      <source>Smoothed probabilities</source>
      <translation>Probabilités lissées</translation>
    </message>
    <message>
      <source>Pixels without probabilities</source>
      <translation>Pixels sans probabilités</translation>
    </message>
    <message>
      <source>Pixels that the map is held to</source>
      <translation>Pixels que la carte maintient</translation>
    </message>
    <message>
      <source>Remove the processing environment</source>
      <translation>Supprimer l'environnement de traitement</translation>
    </message>
    <message>
      <source>Deletes the Python environment that “Set up the processing environment” created, and frees 1 to 6 GB. Run it before you uninstall the plugin. Models and maps stay.

An interpreter that you chose yourself is only forgotten; its files stay.</source>
      <translation>Supprime l'environnement Python que « Installer l'environnement de traitement » a créé, et libère 1 à 6 GB. Exécutez-le avant de désinstaller l'extension. Les modèles et les cartes restent.

Un interpréteur que vous avez choisi vous-même est seulement oublié ; ses fichiers restent.</translation>
    </message>
    <message>
      <source>Number of deleted environments</source>
      <translation>Nombre d'environnements supprimés</translation>
    </message>
    <message>
      <source>A job runs in the environment {folder}: wait until it has finished, or cancel it.</source>
      <translation>Une tâche s'exécute dans l'environnement {folder} : attendez qu'elle soit terminée, ou annulez-la.</translation>
    </message>
    <message>
      <source>The interpreter {path} is no longer used. Its files stay.</source>
      <translation>L'interpréteur {path} n'est plus utilisé. Ses fichiers restent.</translation>
    </message>
    <message>
      <source>Deleted: {folder}</source>
      <translation>Supprimé : {folder}</translation>
    </message>
    <message>
      <source>There is no environment to remove.</source>
      <translation>Il n'y a pas d'environnement à supprimer.</translation>
    </message>
    <message>
      <source>The variable HSI_PYTHON is set to {path} and stays in use: unset it.</source>
      <translation>La variable HSI_PYTHON a pour valeur {path} et reste utilisée : supprimez cette variable.</translation>
    </message>
    <message>
      <source>Gives a scene the bands of another sensor: of a scene, of a model, or of a list of wavelengths. Each new band is a weighted mean of the bands under its spectral response.

Use it to map a scene of a finer sensor with a model of a coarser one. Bands that the scene does not cover are refused.</source>
      <translation>Donne à une scène les bandes d'un autre capteur : celles d'une scène, d'un modèle ou d'une liste de longueurs d'onde. Chaque nouvelle bande est une moyenne pondérée des bandes sous sa réponse spectrale.

Utilisez-le pour cartographier une scène d'un capteur plus fin avec un modèle d'un capteur plus grossier. Les bandes que la scène ne couvre pas sont refusées.</translation>
    </message>
    <message>
      <source>Scene with wavelengths. Bands that are marked as bad are not used.</source>
      <translation>Scène avec des longueurs d'onde. Les bandes marquées comme mauvaises ne sont pas utilisées.</translation>
    </message>
    <message>
      <source>Scene with the wanted bands</source>
      <translation>Scène avec les bandes voulues</translation>
    </message>
    <message>
      <source>A scene of the other sensor. Give this, a model, or a list of wavelengths.</source>
      <translation>Une scène de l'autre capteur. Indiquez celle-ci, un modèle ou une liste de longueurs d'onde.</translation>
    </message>
    <message>
      <source>Model with the wanted bands</source>
      <translation>Modèle avec les bandes voulues</translation>
    </message>
    <message>
      <source>A model that was trained on a scene of the other sensor.</source>
      <translation>Un modèle entraîné sur une scène de l'autre capteur.</translation>
    </message>
    <message>
      <source>List of the wanted wavelengths</source>
      <translation>Liste des longueurs d'onde voulues</translation>
    </message>
    <message>
      <source>Text file with the centre wavelength of each wanted band, one in each line.</source>
      <translation>Fichier texte avec la longueur d'onde centrale de chaque bande voulue, une par ligne.</translation>
    </message>
    <message>
      <source>Resampled scene</source>
      <translation>Scène rééchantillonnée</translation>
    </message>
    <message>
      <source>GeoTIFF with the wanted bands.</source>
      <translation>GeoTIFF avec les bandes voulues.</translation>
    </message>
    <message>
      <source>Bands of the resampled scene</source>
      <translation>Bandes de la scène rééchantillonnée</translation>
    </message>
    <message>
      <source>Bands of the scene that were used</source>
      <translation>Bandes de la scène utilisées</translation>
    </message>
    <message>
      <source>Sample labels</source>
      <translation>Échantillonner les étiquettes</translation>
    </message>
    <message>
      <source>Draws labelled pixels at random, with a maximum number for each class or polygon, or as many of each class as the rarest class has. The pixels of a class are spread over its polygons. Labels that are outliers in their polygon can be left out.

Use it where one large polygon or one frequent class would dominate the training. Split the labels first, and draw from the training labels only: the pixels that are left over lie beside the drawn ones and are no test.</source>
      <translation>Tire des pixels étiquetés au hasard : au plus un certain nombre de chaque classe ou de chaque polygone, ou autant de chaque classe qu'en a la plus rare. Les pixels d'une classe sont répartis sur ses polygones. Les étiquettes aberrantes dans leur polygone peuvent être écartées.

Utilisez-le là où un grand polygone ou une classe fréquente dominerait l'entraînement. Répartissez d'abord les étiquettes, et tirez seulement parmi les étiquettes d'entraînement : les pixels restants se trouvent à côté des pixels tirés et ne sont pas un test.</translation>
    </message>
    <message>
      <source>It gives the grid of the labels.</source>
      <translation>Elle donne la grille des étiquettes.</translation>
    </message>
    <message>
      <source>Maximum pixels per class. If empty, there is no limit.</source>
      <translation>Nombre maximal de pixels par classe. Si vide, pas de limite.</translation>
    </message>
    <message>
      <source>Pixels per polygon</source>
      <translation>Pixels par polygone</translation>
    </message>
    <message>
      <source>Maximum pixels per polygon; of a raster, per connected area of a class. If empty, there is no limit.</source>
      <translation>Nombre maximal de pixels par polygone ; d'un raster, par zone connexe d'une classe. Si vide, pas de limite.</translation>
    </message>
    <message>
      <source>Balance classes</source>
      <translation>Équilibrer les classes</translation>
    </message>
    <message>
      <source>Draw as many pixels of each class as the class with the fewest pixels has.</source>
      <translation>Tirer autant de pixels de chaque classe qu'en a la classe la moins fournie.</translation>
    </message>
    <message>
      <source>Leave out outliers</source>
      <translation>Écarter les étiquettes aberrantes</translation>
    </message>
    <message>
      <source>Leave out labels whose spectrum is an outlier inside their own polygon: the angle to the median spectrum of the polygon is far larger than usual there (modified z-score above 3.5). Polygons with fewer than 10 pixels are not checked. The log counts the outliers of each class.</source>
      <translation>Écarter les étiquettes dont le spectre est aberrant dans leur propre polygone : l'angle avec le spectre médian du polygone y est bien plus grand que d'habitude (score z modifié supérieur à 3.5). Les polygones de moins de 10 pixels ne sont pas contrôlés. Le journal compte les étiquettes aberrantes de chaque classe.</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same pixels; larger draws hold smaller ones.</source>
      <translation>Graine des choix aléatoires. La même graine donne les mêmes pixels ; les tirages plus grands contiennent les plus petits.</translation>
    </message>
    <message>
      <source>Sampled labels</source>
      <translation>Étiquettes échantillonnées</translation>
    </message>
    <message>
      <source>Raster of class codes; 0 where no pixel was drawn.</source>
      <translation>Raster de codes de classe ; 0 où aucun pixel n'a été tiré.</translation>
    </message>
    <message>
      <source>Labelled pixels before</source>
      <translation>Pixels étiquetés avant</translation>
    </message>
    <message>
      <source>Labels left out as outliers in their polygon</source>
      <translation>Étiquettes écartées comme aberrantes dans leur polygone</translation>
    </message>
    <message>
      <source>Pixels that were drawn</source>
      <translation>Pixels tirés</translation>
    </message>
    <message>
      <source>Load the sample scene</source>
      <translation>Charger la scène d'exemple</translation>
    </message>
    <message>
      <source>Writes a scene with labels to try the plugin with, and loads both: Indian Pines (AVIRIS, 145 x 145 pixels of 20 m, 200 bands) with 16 classes of crops and forest.

The data are downloaded once with the Python package tensorly (7 MB). Wavelengths and place are approximate, because the data set has none. Source: Baumgardner, Biehl, Landgrebe (2015), doi:10.4231/R7RX991C, CC BY 3.0.</source>
      <translation>Écrit une scène avec étiquettes pour essayer l'extension, et charge les deux : Indian Pines (AVIRIS, 145 x 145 pixels de 20 m, 200 bandes) avec 16 classes de cultures et de forêt.

Les données sont téléchargées une fois avec le paquet Python tensorly (7 MB). Les longueurs d'onde et le lieu sont approximatifs, car le jeu de données n'en contient pas. Source : Baumgardner, Biehl, Landgrebe (2015), doi:10.4231/R7RX991C, CC BY 3.0.</translation>
    </message>
    <message>
      <source>Folder with wheel files</source>
      <translation>Dossier de fichiers wheel</translation>
    </message>
    <message>
      <source>Take the package tensorly from this folder, without a network. The help page has the command that fills it on another computer.</source>
      <translation>Prendre le paquet tensorly dans ce dossier, sans connexion réseau. La page d'aide donne la commande qui le remplit sur un autre ordinateur.</translation>
    </message>
    <message>
      <source>Folder for scene and labels.</source>
      <translation>Dossier pour la scène et les étiquettes.</translation>
    </message>
    <message>
      <source>The wavelengths are approximate: the channels of AVIRIS at equal steps from 400 to 2500 nm.</source>
      <translation>Les longueurs d'onde sont approximatives : les canaux d'AVIRIS à pas égaux de 400 à 2500 nm.</translation>
    </message>
    <message>
      <source>The place is approximate (about 40.46 N 87.00 W): the data set has none.</source>
      <translation>Le lieu est approximatif (environ 40.46 N 87.00 W) : le jeu de données n'en contient pas.</translation>
    </message>
    <message>
      <source>Indian Pines</source>
      <translation>Indian Pines</translation>
    </message>
    <message>
      <source>Draw a sample to assess a map</source>
      <translation>Tirer un échantillon pour évaluer une carte</translation>
    </message>
    <message>
      <source>Draws a probability sample of a class map as a point layer: stratified, simple random, systematic, in cells or in clusters. The number of points follows from a wanted standard error.

Fill in the field “reference” of each point with the class that you see there. Then “Assess a class map” takes the design from the layer and gives accuracies and areas of the classes with 95 % intervals.</source>
      <translation>Tire un échantillon probabiliste d'une carte de classes sous forme de couche de points : stratifié, aléatoire simple, systématique, par cellules ou en grappes. Le nombre de points découle de l'erreur type voulue.

Remplissez le champ « reference » de chaque point avec la classe que vous y voyez. Puis « Évaluer une carte de classes » lit le plan dans la couche et donne les exactitudes et les superficies des classes avec des intervalles à 95 %.</translation>
    </message>
    <message>
      <source>Class map to assess. Pixels without a class are left out.</source>
      <translation>Carte de classes à évaluer. Les pixels sans classe sont écartés.</translation>
    </message>
    <message>
      <source>Design</source>
      <translation>Plan de sondage</translation>
    </message>
    <message>
      <source>stratified: a random sample in each stratum. simple: a random sample of the whole area. systematic: a grid with a random start. clusters: square blocks at random, with random pixels in each; for field work, because points of a cluster lie close together. cells: the whole area in square cells, with two random pixels in each; covers the area evenly, as a grid does, and its variance can be estimated exactly.</source>
      <translation>stratified : un échantillon aléatoire dans chaque strate. simple : un échantillon aléatoire de toute la zone. systematic : une grille à départ aléatoire. clusters : des blocs carrés au hasard, avec des pixels au hasard dans chacun ; pour le travail de terrain, car les points d'une grappe sont proches les uns des autres. cells : toute la zone en cellules carrées, avec deux pixels au hasard dans chacune ; couvre la zone régulièrement, comme une grille, et sa variance peut être estimée exactement.</translation>
    </message>
    <message>
      <source>Strata</source>
      <translation>Strates</translation>
    </message>
    <message>
      <source>Raster of whole numbers on the grid of the map: the strata of a stratified sample. If empty, the classes of the map are the strata.</source>
      <translation>Raster de nombres entiers sur la grille de la carte : les strates d'un échantillon stratifié. Si vide, les classes de la carte sont les strates.</translation>
    </message>
    <message>
      <source>Area of interest</source>
      <translation>Zone d'intérêt</translation>
    </message>
    <message>
      <source>Polygons in which points are drawn. If empty, the whole map.</source>
      <translation>Polygones dans lesquels les points sont tirés. Si vide, toute la carte.</translation>
    </message>
    <message>
      <source>Allocation (stratified)</source>
      <translation>Allocation (stratified)</translation>
    </message>
    <message>
      <source>proportional: by the area of the strata. equal: the same number in each. neyman: by area and expected accuracy, for the smallest error of the overall accuracy. optimal: as neyman, and as many as each stratum needs for its own standard error.</source>
      <translation>proportional : selon la superficie des strates. equal : le même nombre dans chacune. neyman : selon la superficie et l'exactitude attendue, pour la plus petite erreur de l'exactitude globale. optimal : comme neyman, et autant que chaque strate en demande pour sa propre erreur type.</translation>
    </message>
    <message>
      <source>Number of points</source>
      <translation>Nombre de points</translation>
    </message>
    <message>
      <source>If empty, the number follows from the wanted standard error.</source>
      <translation>Si vide, le nombre découle de l'erreur type voulue.</translation>
    </message>
    <message>
      <source>Wanted standard error</source>
      <translation>Erreur type voulue</translation>
    </message>
    <message>
      <source>Standard error of the overall accuracy that you want, as a share. The 95 % interval is about twice this to either side. Used if the number of points is empty.</source>
      <translation>Erreur type de l'exactitude globale que vous voulez, en part. L'intervalle à 95 % s'étend à environ deux fois cette valeur de chaque côté. Utilisée si le nombre de points est vide.</translation>
    </message>
    <message>
      <source>Expected accuracy</source>
      <translation>Exactitude attendue</translation>
    </message>
    <message>
      <source>Accuracy that you expect of the map, 0 to 1; a guess is enough. It sets the sample size.</source>
      <translation>Exactitude que vous attendez de la carte, de 0 à 1 ; une estimation grossière suffit. Elle fixe la taille de l'échantillon.</translation>
    </message>
    <message>
      <source>Expected accuracy of single classes</source>
      <translation>Exactitude attendue de certaines classes</translation>
    </message>
    <message>
      <source>By code or name, such as “Forest: 0.95, 3: 0.6”. Others have the expected accuracy.</source>
      <translation>Par code ou par nom, comme « Forest: 0.95, 3: 0.6 ». Les autres ont l'exactitude attendue.</translation>
    </message>
    <message>
      <source>Wanted standard error of each stratum (optimal)</source>
      <translation>Erreur type voulue de chaque strate (optimal)</translation>
    </message>
    <message>
      <source>As a share. If empty, only the overall accuracy counts.</source>
      <translation>En part. Si vide, seule l'exactitude globale compte.</translation>
    </message>
    <message>
      <source>Smallest number of points in a stratum</source>
      <translation>Nombre minimal de points dans une strate</translation>
    </message>
    <message>
      <source>Rare classes get at least this number of points. Small strata give all their pixels.</source>
      <translation>Les classes rares reçoivent au moins autant de points. Les petites strates donnent tous leurs pixels.</translation>
    </message>
    <message>
      <source>Minimum distance</source>
      <translation>Distance minimale</translation>
    </message>
    <message>
      <source>Smallest distance between two points, in pixels.</source>
      <translation>Plus petite distance entre deux points, en pixels.</translation>
    </message>
    <message>
      <source>Side of a cluster (clusters)</source>
      <translation>Côté d'une grappe (clusters)</translation>
    </message>
    <message>
      <source>Side of a cluster in pixels.</source>
      <translation>Côté d'une grappe en pixels.</translation>
    </message>
    <message>
      <source>Points in a cluster (clusters)</source>
      <translation>Points dans une grappe (clusters)</translation>
    </message>
    <message>
      <source>Points that are drawn in each cluster.</source>
      <translation>Points tirés dans chaque grappe.</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same points.</source>
      <translation>Graine des choix aléatoires. La même graine donne les mêmes points.</translation>
    </message>
    <message>
      <source>Sample points</source>
      <translation>Points de l'échantillon</translation>
    </message>
    <message>
      <source>GeoPackage: a point in the middle of each drawn pixel, with its stratum, its inclusion probability, and the empty field “reference”. Keep the other fields: they are the design.</source>
      <translation>GeoPackage : un point au milieu de chaque pixel tiré, avec sa strate, sa probabilité d'inclusion et le champ vide « reference ». Gardez les autres champs : ils forment le plan.</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Points</translation>
    </message>
    <message>
      <source>Expected standard error of the overall accuracy (0 to 1)</source>
      <translation>Erreur type attendue de l'exactitude globale (0 à 1)</translation>
    </message>
    <message>
      <source>Pixels that the sample stands for</source>
      <translation>Pixels que l'échantillon représente</translation>
    </message>
    <message>
      <source>Area that the sample stands for in hectares</source>
      <translation>Superficie que l'échantillon représente, en hectares</translation>
    </message>
    <message>
      <source>Check a scene</source>
      <translation>Vérifier une scène</translation>
    </message>
    <message>
      <source>Checks a scene before anything is trained: bands with wavelengths and widths, nodata, values, saturation, noise, stripes, hints of a spectral smile, histograms, spectra and a quick look.

Bands that are better left out are listed with their reasons: marked as bad in the file, in an absorption of water vapour, noise, nodata, or a constant value. The result “Bands to use” is the text that the parameter Bands of Train takes. The scene itself is not changed.</source>
      <translation>Vérifie une scène avant tout entraînement : bandes avec longueurs d'onde et largeurs, nodata, valeurs, saturation, bruit, rayures, indices d'un smile spectral, histogrammes, spectres et un aperçu.

Les bandes qu'il vaut mieux écarter sont listées avec leurs raisons : marquées comme mauvaises dans le fichier, dans une absorption de la vapeur d'eau, bruit, nodata, ou valeur constante. Le résultat « Bandes à utiliser » est le texte que prend le paramètre « Bandes » de « Entraîner un réseau ». La scène elle-même n'est pas modifiée.</translation>
    </message>
    <message>
      <source>Leave out water vapour</source>
      <translation>Écarter la vapeur d'eau</translation>
    </message>
    <message>
      <source>Leave out bands at 1350 to 1430 nm and 1800 to 1950 nm, where water vapour absorbs almost all light.</source>
      <translation>Écarter les bandes de 1350 à 1430 nm et de 1800 à 1950 nm, où la vapeur d'eau absorbe presque toute la lumière.</translation>
    </message>
    <message>
      <source>Least signal-to-noise ratio</source>
      <translation>Rapport signal/bruit minimal</translation>
    </message>
    <message>
      <source>Bands below this ratio are left out. The signal is the 95th percentile of the band; the noise is estimated from the scene.</source>
      <translation>Les bandes en dessous de ce rapport sont écartées. Le signal est le 95e centile de la bande ; le bruit est estimé à partir de la scène.</translation>
    </message>
    <message>
      <source>Pixels to read</source>
      <translation>Pixels à lire</translation>
    </message>
    <message>
      <source>Maximum pixels to read. Of a larger scene, tiles at regular distances are read, so that the time does not grow with the scene.</source>
      <translation>Nombre maximal de pixels à lire. D'une scène plus grande, des tuiles sont lues à intervalles réguliers, pour que la durée ne croisse pas avec la scène.</translation>
    </message>
    <message>
      <source>Scene report</source>
      <translation>Rapport sur la scène</translation>
    </message>
    <message>
      <source>Bands, noise, stripes, values, spectra, and bands to leave out.</source>
      <translation>Bandes, bruit, rayures, valeurs, spectres et bandes à écarter.</translation>
    </message>
    <message>
      <source>Scene report as JSON</source>
      <translation>Rapport sur la scène en JSON</translation>
    </message>
    <message>
      <source>The same numbers for other programs, with the histograms.</source>
      <translation>Les mêmes nombres pour d'autres programmes, avec les histogrammes.</translation>
    </message>
    <message>
      <source>Bands to use, for Train</source>
      <translation>Bandes à utiliser, pour « Entraîner un réseau »</translation>
    </message>
    <message>
      <source>Bands to leave out</source>
      <translation>Bandes à écarter</translation>
    </message>
    <message>
      <source>Number of bands to leave out</source>
      <translation>Nombre de bandes à écarter</translation>
    </message>
    <message>
      <source>Bands whose largest values are cut off</source>
      <translation>Bandes dont les plus grandes valeurs sont tronquées</translation>
    </message>
    <message>
      <source>Bands with stripes</source>
      <translation>Bandes avec des rayures</translation>
    </message>
    <message>
      <source>Share of the pixels read that are invalid in some band (0 to 1)</source>
      <translation>Part des pixels lus qui ne sont pas valides dans au moins une bande (0 à 1)</translation>
    </message>
    <message>
      <source>Pixels read</source>
      <translation>Pixels lus</translation>
    </message>
    <message>
      <source>Set up the processing environment</source>
      <translation>Installer l'environnement de traitement</translation>
    </message>
    <message>
      <source>Installs the Python environment that runs the computation. All your QGIS profiles share it. It is separate from the Python of QGIS, which is not changed. Needed once, and again if an update of the plugin asks for it.

Downloads about 1 GB (with CUDA about 4 GB). On a computer without a network, give a folder with the wheel files. If you already have an environment with the packages, choose its interpreter.</source>
      <translation>Installe l'environnement Python qui exécute les calculs. Tous vos profils QGIS le partagent. Il est séparé du Python de QGIS, qui n'est pas modifié. Nécessaire une fois, et de nouveau si une mise à jour de l'extension le demande.

Télécharge environ 1 GB (avec CUDA environ 4 GB). Sur un ordinateur sans connexion réseau, indiquez un dossier avec les fichiers wheel. Si vous avez déjà un environnement avec les paquets, choisissez son interpréteur.</translation>
    </message>
    <message>
      <source>Build of torch</source>
      <translation>Version compilée de torch</translation>
    </message>
    <message>
      <source>cuda computes on an NVIDIA graphics card. auto uses cuda if the NVIDIA driver is installed, else cpu.</source>
      <translation>cuda calcule sur une carte graphique NVIDIA. auto utilise cuda si le pilote NVIDIA est installé, sinon cpu.</translation>
    </message>
    <message>
      <source>Reinstall from scratch</source>
      <translation>Réinstaller entièrement</translation>
    </message>
    <message>
      <source>Install a new environment even if the current one works. The current environment is used until the new one works.</source>
      <translation>Installer un nouvel environnement même si l'actuel fonctionne. L'environnement actuel est utilisé jusqu'à ce que le nouveau fonctionne.</translation>
    </message>
    <message>
      <source>Optional packages</source>
      <translation>Paquets facultatifs</translation>
    </message>
    <message>
      <source>onnx: export to ONNX, and ONNX Runtime as an engine. umap: UMAP in “Show the feature space”. timm: the networks timm:&lt;name&gt;. cluster: Dask, for CLUSTER of “Classify a scene” and others. Packages that were chosen before stay.</source>
      <translation>onnx : export vers ONNX, et ONNX Runtime comme moteur. umap : UMAP dans « Afficher l'espace des caractéristiques ». timm : les réseaux timm:&lt;name&gt;. cluster : Dask, pour CLUSTER de « Classifier une scène » et d'autres. Les paquets choisis auparavant restent.</translation>
    </message>
    <message>
      <source>Use this interpreter instead</source>
      <translation>Utiliser plutôt cet interpréteur</translation>
    </message>
    <message>
      <source>Python of an existing environment that has the packages. Nothing is installed: the interpreter is checked and stored in the settings.</source>
      <translation>Python d'un environnement existant qui a les paquets. Rien n'est installé : l'interpréteur est vérifié et enregistré dans les paramètres.</translation>
    </message>
    <message>
      <source>Install from this folder, without a network. The page “Install” of the user guide has the commands that fill it on another computer.</source>
      <translation>Installer depuis ce dossier, sans connexion réseau. La page « Install » du guide de l'utilisateur donne les commandes qui le remplissent sur un autre ordinateur.</translation>
    </message>
    <message>
      <source>Base interpreter</source>
      <translation>Interpréteur de base</translation>
    </message>
    <message>
      <source>Python 3.11 or newer to create the environment from. If empty, the Python of QGIS, or another one that is found on this computer.</source>
      <translation>Python 3.11 ou plus récent à partir duquel créer l'environnement. Si vide, le Python de QGIS, ou un autre trouvé sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Package index for torch</source>
      <translation>Index de paquets pour torch</translation>
    </message>
    <message>
      <source>Address of a package index for torch. If empty, the index of the PyTorch project if it is needed.</source>
      <translation>Adresse d'un index de paquets pour torch. Si vide, l'index du projet PyTorch s'il est nécessaire.</translation>
    </message>
    <message>
      <source>Tested versions only</source>
      <translation>Versions testées seulement</translation>
    </message>
    <message>
      <source>Install exactly the versions that were tested, and check the checksum of each downloaded file. If no, the newest versions that the plugin allows are installed. A folder with wheel files decides by itself.</source>
      <translation>Installer exactement les versions testées, et vérifier la somme de contrôle de chaque fichier téléchargé. Si non, les versions les plus récentes que l'extension autorise sont installées. Un dossier de fichiers wheel décide par lui-même.</translation>
    </message>
    <message>
      <source>this set-up</source>
      <translation>cette installation</translation>
    </message>
    <message>
      <source>The variable HSI_PYTHON is set to {path} and has priority: unset it to use this environment.</source>
      <translation>La variable HSI_PYTHON a pour valeur {path} et a priorité : supprimez cette variable pour utiliser cet environnement.</translation>
    </message>
    <message>
      <source>The environment is reinstalled: the plugin was updated and needs other packages.</source>
      <translation>L'environnement est réinstallé : l'extension a été mise à jour et demande d'autres paquets.</translation>
    </message>
    <message>
      <source>The environment is reinstalled with more optional packages.</source>
      <translation>L'environnement est réinstallé avec plus de paquets facultatifs.</translation>
    </message>
    <message>
      <source>The environment is reinstalled: {reason}</source>
      <translation>L'environnement est réinstallé : {reason}</translation>
    </message>
    <message>
      <source>The environment exists and works; nothing was installed.</source>
      <translation>L'environnement existe et fonctionne ; rien n'a été installé.</translation>
    </message>
    <message>
      <source>Split labels</source>
      <translation>Répartir les étiquettes</translation>
    </message>
    <message>
      <source>Splits labels into training, validation and test rasters, and reports the overlap between these subsets.

A network uses a patch around each pixel. If the patch of a test pixel contains training pixels, the test accuracy is too optimistic. The kind “blocks” avoids this: it divides the scene into squares with a guard band between the subsets. “polygons” keeps each polygon in one subset. “random” draws single pixels, as much of the literature does, and is optimistic.</source>
      <translation>Répartit les étiquettes en rasters d'entraînement, de validation et de test, et indique le recouvrement entre ces sous-ensembles.

Un réseau utilise un patch autour de chaque pixel. Si le patch d'un pixel de test contient des pixels d'entraînement, l'exactitude de test est trop optimiste. Le type « blocks » évite cela : il divise la scène en carrés avec une zone de garde entre les sous-ensembles. « polygons » garde chaque polygone dans un seul sous-ensemble. « random » tire des pixels isolés, comme le fait une grande partie de la littérature, et est optimiste.</translation>
    </message>
    <message>
      <source>The hyperspectral scene. It gives the grid of the outputs.</source>
      <translation>La scène hyperspectrale. Elle donne la grille des sorties.</translation>
    </message>
    <message>
      <source>Ground truth: polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled).</source>
      <translation>Vérité terrain : polygones ou points, ou raster de codes de classe sur la grille de la scène (0 : sans étiquette).</translation>
    </message>
    <message>
      <source>Kind of split</source>
      <translation>Type de répartition</translation>
    </message>
    <message>
      <source>blocks: squares of the scene with a guard band between the subsets. polygons: whole polygons (of a raster: connected regions). random: single pixels, stratified by class; optimistic.</source>
      <translation>blocks : carrés de la scène avec une zone de garde entre les sous-ensembles. polygons : polygones entiers (d'un raster : zones connexes). random : pixels isolés, stratifiés par classe ; optimiste.</translation>
    </message>
    <message>
      <source>Share for training</source>
      <translation>Part d'entraînement</translation>
    </message>
    <message>
      <source>Share of the labelled pixels for training. The sum of the three shares is at most 1.</source>
      <translation>Part des pixels étiquetés pour l'entraînement. La somme des trois parts est au plus 1.</translation>
    </message>
    <message>
      <source>Share for validation</source>
      <translation>Part de validation</translation>
    </message>
    <message>
      <source>Share of the labelled pixels that choose the best epoch during training. If 0, no validation labels are written.</source>
      <translation>Part des pixels étiquetés qui déterminent la meilleure époque pendant l'entraînement. Si 0, aucune étiquette de validation n'est écrite.</translation>
    </message>
    <message>
      <source>Share for the test</source>
      <translation>Part de test</translation>
    </message>
    <message>
      <source>Share of the labelled pixels that assess the class map. They are not used in training.</source>
      <translation>Part des pixels étiquetés qui évaluent la carte de classes. Ils ne servent pas à l'entraînement.</translation>
    </message>
    <message>
      <source>Side in pixels of the patches that you will train with. Must be odd. It sets the guard band and the overlap in the report.</source>
      <translation>Côté en pixels des patchs avec lesquels vous entraînerez. Doit être impair. Il fixe la zone de garde et le recouvrement dans le rapport.</translation>
    </message>
    <message>
      <source>Width in pixels of the unused band between the subsets. If empty, half the patch size (random: no band).</source>
      <translation>Largeur en pixels de la zone inutilisée entre les sous-ensembles. Si vide, la moitié de la taille de patch (random : aucune zone).</translation>
    </message>
    <message>
      <source>Side of a block in pixels. If empty, the block size is searched.</source>
      <translation>Côté d'un bloc en pixels. Si vide, la taille de bloc est recherchée.</translation>
    </message>
    <message>
      <source>Unit of polygons</source>
      <translation>Unité des polygones</translation>
    </message>
    <message>
      <source>Polygons of a vector layer that the kind “polygons” keeps whole. features: whole features. parts: each separate part of a multi-part feature. auto: parts if there are fewer than two features for each class.</source>
      <translation>Polygones d'une couche vectorielle que le type « polygons » garde entiers. features : entités entières. parts : chaque partie séparée d'une entité multipartie. auto : parts s'il y a moins de deux entités par classe.</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same split.</source>
      <translation>Graine des choix aléatoires. La même graine donne la même répartition.</translation>
    </message>
    <message>
      <source>Raster of class codes for training.</source>
      <translation>Raster de codes de classe pour l'entraînement.</translation>
    </message>
    <message>
      <source>Raster of class codes for choosing the best epoch.</source>
      <translation>Raster de codes de classe pour choisir la meilleure époque.</translation>
    </message>
    <message>
      <source>Raster of class codes for assessing the class map.</source>
      <translation>Raster de codes de classe pour évaluer la carte de classes.</translation>
    </message>
    <message>
      <source>Split report</source>
      <translation>Rapport de répartition</translation>
    </message>
    <message>
      <source>Pixels of each class and subset, the guard band, and the overlap of test and training.</source>
      <translation>Pixels de chaque classe et sous-ensemble, zone de garde, et recouvrement du test et de l'entraînement.</translation>
    </message>
    <message>
      <source>Training pixels</source>
      <translation>Pixels d'entraînement</translation>
    </message>
    <message>
      <source>Validation pixels</source>
      <translation>Pixels de validation</translation>
    </message>
    <message>
      <source>Test pixels</source>
      <translation>Pixels de test</translation>
    </message>
    <message>
      <source>Labelled pixels in no subset</source>
      <translation>Pixels étiquetés dans aucun sous-ensemble</translation>
    </message>
    <message>
      <source>No validation labels are written: their share is 0.</source>
      <translation>Aucune étiquette de validation n'est écrite : leur part est 0.</translation>
    </message>
    <message>
      <source>Suggest where to label next</source>
      <translation>Proposer où étiqueter ensuite</translation>
    </message>
    <message>
      <source>Suggests pixels to label next: those of which the model is least sure, spread over pixels that are unlike each other, and some that are unlike the training data. With such labels a model learns more than with pixels drawn at random.

The result is a point layer with the reason of each point and an empty field “class”, which has the classes of the model as a list. Fill it in, and train with this layer and your other labels. Points without a class are left out.</source>
      <translation>Propose les pixels à étiqueter ensuite : ceux dont le modèle est le moins sûr, étalés sur des pixels dissemblables, et quelques-uns qui ne ressemblent pas aux données d'entraînement. Avec de telles étiquettes, un modèle apprend plus qu'avec des pixels tirés au hasard.

Le résultat est une couche de points avec la raison de chaque point et un champ vide « class », qui propose les classes du modèle sous forme de liste. Remplissez-le, et entraînez avec cette couche et vos autres étiquettes. Les points sans classe sont écartés.</translation>
    </message>
    <message>
      <source>The scene to label.</source>
      <translation>La scène à étiqueter.</translation>
    </message>
    <message>
      <source>Model file from “Train a network”, trained on the labels that you have.</source>
      <translation>Fichier de modèle de « Entraîner un réseau », entraîné sur les étiquettes que vous avez.</translation>
    </message>
    <message>
      <source>Number of pixels</source>
      <translation>Nombre de pixels</translation>
    </message>
    <message>
      <source>Number of pixels to suggest.</source>
      <translation>Nombre de pixels à proposer.</translation>
    </message>
    <message>
      <source>Labels that you have: no pixel near them is suggested. The training pixels of the model are known without them.</source>
      <translation>Étiquettes que vous avez : aucun pixel n'est proposé près d'elles. Les pixels d'entraînement du modèle sont connus sans elles.</translation>
    </message>
    <message>
      <source>Polygons in which pixels are suggested, such as places that can be reached. If empty, the whole scene.</source>
      <translation>Polygones dans lesquels des pixels sont proposés, comme des lieux accessibles. Si vide, toute la scène.</translation>
    </message>
    <message>
      <source>Smallest distance</source>
      <translation>Distance minimale</translation>
    </message>
    <message>
      <source>Smallest difference of rows or columns between two suggested pixels, and to labels.</source>
      <translation>Plus petite différence de lignes ou de colonnes entre deux pixels proposés, et avec les étiquettes.</translation>
    </message>
    <message>
      <source>Pixels to choose from</source>
      <translation>Pixels parmi lesquels choisir</translation>
    </message>
    <message>
      <source>Number of pixels, spread over the scene, that the model is evaluated on.</source>
      <translation>Nombre de pixels, étalés sur la scène, sur lesquels le modèle est évalué.</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same pixels.</source>
      <translation>Graine des choix aléatoires. La même graine donne les mêmes pixels.</translation>
    </message>
    <message>
      <source>Suggested pixels</source>
      <translation>Pixels proposés</translation>
    </message>
    <message>
      <source>GeoPackage in the CRS of the scene, with reasons and an empty field for the class.</source>
      <translation>GeoPackage dans le SCR de la scène, avec les raisons et un champ vide pour la classe.</translation>
    </message>
    <message>
      <source>Pixels that were compared</source>
      <translation>Pixels comparés</translation>
    </message>
    <message>
      <source>Suggested pixels that are unlike the training data</source>
      <translation>Pixels proposés qui ne ressemblent pas aux données d'entraînement</translation>
    </message>
    <message>
      <source>Share of pixels unlike the training data (0 to 1)</source>
      <translation>Part des pixels qui ne ressemblent pas aux données d'entraînement (0 à 1)</translation>
    </message>
    <message>
      <source>Mean margin of the suggested pixels (0 to 1)</source>
      <translation>Marge moyenne des pixels proposés (0 à 1)</translation>
    </message>
    <message>
      <source>Train a network</source>
      <translation>Entraîner un réseau</translation>
    </message>
    <message>
      <source>Trains a network on the labelled pixels of a scene and writes a model file for “Classify a scene”.

A principal component analysis, or another reduction, turns the bands into components; it is stored in the model. Training stops early, by the accuracy on validation labels. These are given or held out of the training labels. Test labels, if given, are used once, after training. If a setting is empty, the recipe of the network sets it.

Networks: HybridSN (Roy et al. 2020, doi:10.1109/LGRS.2019.2918719), A2S2K-ResNet (Roy et al. 2021, doi:10.1109/TGRS.2020.3043267), LSGA-ViT (Ma et al. 2023, doi:10.1109/TIM.2023.3279922) and SSAN (Mei et al. 2019, doi:10.3390/rs11080963). Each is available as published or with its mistakes corrected. Baselines for comparison use single spectra: a support vector machine, a random forest, linear discriminant analysis, partial least squares and gradient boosting.</source>
      <translation>Entraîne un réseau sur les pixels étiquetés d'une scène et écrit un fichier de modèle pour « Classifier une scène ».

Une analyse en composantes principales, ou une autre réduction, transforme les bandes en composantes ; elle est enregistrée dans le modèle. L'entraînement s'arrête tôt, selon l'exactitude sur les étiquettes de validation. Celles-ci sont fournies ou réservées parmi les étiquettes d'entraînement. Les étiquettes de test, si elles sont fournies, sont utilisées une fois, après l'entraînement. Si un paramètre est vide, la recette du réseau le fixe.

Réseaux : HybridSN (Roy et al. 2020, doi:10.1109/LGRS.2019.2918719), A2S2K-ResNet (Roy et al. 2021, doi:10.1109/TGRS.2020.3043267), LSGA-ViT (Ma et al. 2023, doi:10.1109/TIM.2023.3279922) et SSAN (Mei et al. 2019, doi:10.3390/rs11080963). Chacun est disponible tel que publié ou avec ses erreurs corrigées. Les méthodes de base, pour comparaison, utilisent des spectres isolés : une machine à vecteurs de support, une forêt aléatoire, l'analyse discriminante linéaire, les moindres carrés partiels et le gradient boosting.</translation>
    </message>
    <message>
      <source>The network is timm, but BACKBONE is empty; name one, for example resnet18.</source>
      <translation>Le réseau est timm, mais BACKBONE est vide ; indiquez-en un, par exemple resnet18.</translation>
    </message>
    <message>
      <source>BACKBONE is “{backbone}”, but the network is {network}; choose the network timm or leave BACKBONE empty.</source>
      <translation>BACKBONE vaut « {backbone} », mais le réseau est {network} ; choisissez le réseau timm ou laissez BACKBONE vide.</translation>
    </message>
    <message>
      <source>not chosen</source>
      <translation>non choisi</translation>
    </message>
    <message>
      <source>The hyperspectral scene to train on.</source>
      <translation>La scène hyperspectrale sur laquelle entraîner.</translation>
    </message>
    <message>
      <source>Raster of class codes. The trained model is tested on it once.</source>
      <translation>Raster de codes de classe. Le modèle entraîné y est testé une fois.</translation>
    </message>
    <message>
      <source>Tuned settings</source>
      <translation>Paramètres optimisés</translation>
    </message>
    <message>
      <source>Settings file from “Tune a network”. It sets the network and all settings that are empty here. With the same labels, share held out and seed, the training repeats that of the best trial. If you choose another network below, the file is ignored, with a warning.</source>
      <translation>Fichier de paramètres de « Optimiser un réseau ». Il fixe le réseau et tous les paramètres vides ici. Avec les mêmes étiquettes, la même part réservée et la même graine, l'entraînement répète celui du meilleur essai. Si vous choisissez un autre réseau ci-dessous, le fichier est ignoré, avec un avertissement.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
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
      <translation>Si vide, le réseau des paramètres optimisés ; sans paramètres optimisés, auto.
auto : des méthodes peu coûteuses sont comparées par validation croisée sur les étiquettes d'entraînement, dans une limite de temps, et la plus exacte est entraînée. Si des paramètres d'un réseau sont donnés sans réseau, c'est hybridsn.
hybridsn : convolutions à trois dimensions sur le spectre, puis convolutions à deux dimensions sur l'espace ; essayez-le d'abord ; le réseau le plus rapide pour cartographier.
hybridsn-se : hybridsn avec une attention sur les canaux, dont les poids peuvent être montrés ; plus lent pour cartographier avec de grands patchs.
a2s2k : blocs résiduels sur les composantes, puis sur l'espace ; le réseau le plus exact dans nos tests si les étiquettes sont étalées sur la scène ; lent pour cartographier sans carte graphique.
lsga-vit : transformer léger qui pondère les pixels d'un patch selon leur distance au centre ; vitesse moyenne.
ssan : réseau récurrent le long du spectre du pixel, et petit réseau sur son voisinage ; vitesse moyenne.
discriminant-context : analyse discriminante linéaire qui apprend quelle part des environs utiliser ; entraînée en moins d'une minute, rapide pour cartographier ; conçue pour des pixels de test éloignés des pixels d'entraînement.
svm : machine à vecteurs de support sur des spectres isolés, sans voisins ; une méthode de base, pour peu d'étiquettes ; rapide.
random_forest : arbres de décision sur des spectres isolés, sans voisins ; une méthode de base, pour beaucoup de bandes ; rapide.
lda : analyse discriminante linéaire de spectres isolés ; une méthode de base, ajustée en une seconde, difficile à battre dans les lieux sans étiquettes ; la plus rapide.
pls_da : moindres carrés partiels sur des spectres isolés ; une méthode de base, pour peu d'étiquettes et des bandes voisines semblables ; rapide.
boosting : gradient boosting d'arbres de décision sur des spectres isolés ou leurs composantes principales ; une méthode de base, pour les scènes urbaines ; ajustée en quelques secondes, plus lente pour cartographier.
discriminant-svm : analyse discriminante linéaire et machine à vecteurs de support ensemble, sur les composantes discriminantes de spectres isolés ; pour peu d'étiquettes et pour les villes, où le voisinage n'aide pas ; rapide.
svm-mean : moyenne de discriminant-svm et d’une machine à vecteurs de support sur des spectres normalisés et des moyennes du voisinage ; lorsque les étiquettes ne montrent pas laquelle des deux est meilleure ; lente pour les cartes.
timm : un réseau d'images du paquet Python timm, nommé dans « Backbone de timm » ; la vitesse dépend du backbone.</translation>
    </message>
    <message>
      <source>Time for the automatic choice (minutes)</source>
      <translation>Temps du choix automatique (minutes)</translation>
    </message>
    <message>
      <source>Time limit of the cross-validation that chooses a method, if the network is auto.</source>
      <translation>Limite de temps de la validation croisée qui choisit une méthode, si le réseau est auto.</translation>
    </message>
    <message>
      <source>Backbone of timm</source>
      <translation>Backbone de timm</translation>
    </message>
    <message>
      <source>Name of an image network of the Python package timm, for example resnet18. Give it only if the network is timm. The processing environment needs the package timm.</source>
      <translation>Nom d'un réseau d'images du paquet Python timm, par exemple resnet18. Ne l'indiquez que si le réseau est timm. L'environnement de traitement demande le paquet timm.</translation>
    </message>
    <message>
      <source>Side in pixels of the square patch around a pixel that the network uses. Must be odd. The baselines take 1 (the spectrum of the pixel), 3, 5 or 9 (also means of the surroundings).</source>
      <translation>Côté en pixels du patch carré autour d'un pixel que le réseau utilise. Doit être impair. Les méthodes de base prennent 1 (le spectre du pixel), 3, 5 ou 9 (aussi des moyennes des environs).</translation>
    </message>
    <message>
      <source>Number of components that replace the bands. The baselines use the bands themselves.</source>
      <translation>Nombre de composantes qui remplacent les bandes. Les méthodes de base utilisent les bandes elles-mêmes.</translation>
    </message>
    <message>
      <source>Balance fields</source>
      <translation>Équilibrer les parcelles</translation>
    </message>
    <message>
      <source>Give the fields of a class a more equal weight: a pixel counts less, the larger its field is. A field is a connected area of one class. For networks that are trained in epochs, lda, discriminant-svm and svm-mean. Helps where a few large fields hold most pixels of a class.</source>
      <translation>Donne aux parcelles d'une classe un poids plus égal : un pixel compte d'autant moins que sa parcelle est grande. Une parcelle est une zone connexe d'une classe. Pour les réseaux entraînés par époques, lda, discriminant-svm et svm-mean. Utile là où quelques grandes parcelles contiennent la plupart des pixels d'une classe.</translation>
    </message>
    <message>
      <source>Learn held-out labels at the end</source>
      <translation>Apprendre les étiquettes réservées à la fin</translation>
    </message>
    <message>
      <source>Without validation labels, some labels are held out to choose the settings. The model is then trained again on all labels, held-out ones included. For the baselines and discriminant-context; the other networks stop by the held-out labels. The validation accuracy is that of the model before it has learned these labels.</source>
      <translation>Sans étiquettes de validation, quelques étiquettes sont réservées pour choisir les paramètres. Le modèle est ensuite entraîné à nouveau sur toutes les étiquettes, y compris les étiquettes réservées. Pour les méthodes de base et discriminant-context ; les autres réseaux s'arrêtent selon les étiquettes réservées. L'exactitude de validation est celle du modèle avant qu'il ait appris ces étiquettes.</translation>
    </message>
    <message>
      <source>Train on windows</source>
      <translation>Entraîner sur des fenêtres</translation>
    </message>
    <message>
      <source>Neighbouring labelled pixels share their computation. Several times faster if labels are dense and patches are large. The pixels of one step then lie in a few windows, and each window is flipped and rotated as a whole. Only for hybridsn and hybridsn-se.</source>
      <translation>Les pixels étiquetés voisins partagent leurs calculs. Plusieurs fois plus rapide si les étiquettes sont denses et les patchs grands. Les pixels d'un pas se trouvent alors dans quelques fenêtres, et chaque fenêtre est retournée et tournée en bloc. Seulement pour hybridsn et hybridsn-se.</translation>
    </message>
    <message>
      <source>Model file: weights, scaling, components and class table. It holds no code.</source>
      <translation>Fichier de modèle : poids, mise à l'échelle, composantes et table des classes. Il ne contient pas de code.</translation>
    </message>
    <message>
      <source>Training report</source>
      <translation>Rapport d'entraînement</translation>
    </message>
    <message>
      <source>Learning curve, settings and accuracies.</source>
      <translation>Courbe d'apprentissage, paramètres et exactitudes.</translation>
    </message>
    <message>
      <source>Tune a network</source>
      <translation>Optimiser un réseau</translation>
    </message>
    <message>
      <source>Searches the settings that give the best validation accuracy on a scene: network, patch size, components, learning rate, weight decay, dropout, network widths, augmentation. TPE (Optuna, Akiba et al. 2019, doi:10.1145/3292500.3330701) chooses the trials; trials that fall behind are stopped early.

All trials use the same training pixels and the same validation pixels. Test labels are never used in the search. Study, best settings and report are written after each trial and are kept after a cancel. A run with an existing study resumes it, and several runs may share one study. “Train a network” reads the best settings.</source>
      <translation>Recherche les paramètres qui donnent la meilleure exactitude de validation sur une scène : réseau, taille de patch, composantes, taux d'apprentissage, régularisation des poids, dropout, largeurs du réseau, augmentation. TPE (Optuna, Akiba et al. 2019, doi:10.1145/3292500.3330701) choisit les essais ; les essais à la traîne sont arrêtés tôt.

Tous les essais utilisent les mêmes pixels d'entraînement et les mêmes pixels de validation. Les étiquettes de test ne sont jamais utilisées dans la recherche. L'étude, les meilleurs paramètres et le rapport sont écrits après chaque essai et restent après une annulation. Une exécution avec une étude existante la reprend, et plusieurs exécutions peuvent partager une étude. « Entraîner un réseau » lit les meilleurs paramètres.</translation>
    </message>
    <message>
      <source>Raster of class codes on which trials are evaluated. If empty, some of the training labels are held out.</source>
      <translation>Raster de codes de classe sur lequel les essais sont évalués. Si vide, une partie des étiquettes d'entraînement est réservée.</translation>
    </message>
    <message>
      <source>Raster of class codes that no trial uses. Validation labels that are also test labels are refused. If a final model is asked for, it is tested on these labels once.</source>
      <translation>Raster de codes de classe qu'aucun essai n'utilise. Les étiquettes de validation qui sont aussi des étiquettes de test sont refusées. Si un modèle final est demandé, il est testé une fois sur ces étiquettes.</translation>
    </message>
    <message>
      <source>Trials</source>
      <translation>Essais</translation>
    </message>
    <message>
      <source>Total number of trials of the study, trials of earlier runs included.</source>
      <translation>Nombre total d'essais de l'étude, essais des exécutions antérieures compris.</translation>
    </message>
    <message>
      <source>Time for the trials (minutes)</source>
      <translation>Temps pour les essais (minutes)</translation>
    </message>
    <message>
      <source>Maximum time of the search. A trial that is cut off is repeated when the study is resumed. If empty, no limit.</source>
      <translation>Durée maximale de la recherche. Un essai interrompu est répété à la reprise de l'étude. Si vide, pas de limite.</translation>
    </message>
    <message>
      <source>Epochs of a trial</source>
      <translation>Époques d'un essai</translation>
    </message>
    <message>
      <source>Maximum number of epochs. It is the same for all trials, so that running trials can be compared.</source>
      <translation>Nombre maximal d'époques. Il est le même pour tous les essais, pour que les essais en cours puissent être comparés.</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>Réseaux</translation>
    </message>
    <message>
      <source>Networks to search, separated by commas: hybridsn, hybridsn-se, a2s2k, lsga-vit, ssan, or timm:NAME. The baselines choose their settings by themselves.</source>
      <translation>Réseaux à explorer, séparés par des virgules : hybridsn, hybridsn-se, a2s2k, lsga-vit, ssan ou timm:NAME. Les méthodes de base choisissent leurs paramètres elles-mêmes.</translation>
    </message>
    <message>
      <source>Range such as {example}, or a single number that is not searched.</source>
      <translation>Intervalle comme {example}, ou un seul nombre, qui n'est pas recherché.</translation>
    </message>
    <message>
      <source>Patch sizes</source>
      <translation>Tailles de patch</translation>
    </message>
    <message>
      <source>Patch sizes to search, odd, separated by commas.</source>
      <translation>Tailles de patch à explorer, impaires, séparées par des virgules.</translation>
    </message>
    <message>
      <source>Numbers of components to search, separated by commas.</source>
      <translation>Nombres de composantes à explorer, séparés par des virgules.</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Taux d'apprentissage</translation>
    </message>
    <message>
      <source>Weight decay</source>
      <translation>Régularisation des poids (weight decay)</translation>
    </message>
    <message>
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <source>Used by hybridsn, hybridsn-se and ssan.</source>
      <translation>Utilisé par hybridsn, hybridsn-se et ssan.</translation>
    </message>
    <message>
      <source>Units of the recurrence</source>
      <translation>Unités de la récurrence</translation>
    </message>
    <message>
      <source>Multiples of 8. Used by ssan.</source>
      <translation>Multiples de 8. Utilisé par ssan.</translation>
    </message>
    <message>
      <source>Channels of the convolutions</source>
      <translation>Canaux des convolutions</translation>
    </message>
    <message>
      <source>Multiples of 8. Used by hybridsn, hybridsn-se, a2s2k and ssan.</source>
      <translation>Multiples de 8. Utilisé par hybridsn, hybridsn-se, a2s2k et ssan.</translation>
    </message>
    <message>
      <source>Size of the attention</source>
      <translation>Taille de l'attention</translation>
    </message>
    <message>
      <source>Multiples of 8. Used by lsga-vit and ssan.</source>
      <translation>Multiples de 8. Utilisé par lsga-vit et ssan.</translation>
    </message>
    <message>
      <source>Spectral noise</source>
      <translation>Bruit spectral</translation>
    </message>
    <message>
      <source>Standard deviation of the noise that is added to standardised spectra.</source>
      <translation>Écart-type du bruit ajouté aux spectres standardisés.</translation>
    </message>
    <message>
      <source>Flip and rotate</source>
      <translation>Retourner et tourner</translation>
    </message>
    <message>
      <source>Flip patches and rotate them by quarter turns at random. both searches yes and no; yes and no fix the choice.</source>
      <translation>Retourner les patchs et les tourner de quarts de tour au hasard. both explore yes et no ; yes et no fixent le choix.</translation>
    </message>
    <message>
      <source>Reductions</source>
      <translation>Réductions</translation>
    </message>
    <message>
      <source>How the components are found: pca, discriminant, mnf or pls; or several of them, separated by commas, to search which is best. If empty, as the recipe of each network says.</source>
      <translation>Comment les composantes sont trouvées : pca, discriminant, mnf ou pls ; ou plusieurs, séparées par des virgules, pour chercher la meilleure. Si vide, selon la recette de chaque réseau.</translation>
    </message>
    <message>
      <source>Pretreatments of spectra</source>
      <translation>Prétraitements des spectres</translation>
    </message>
    <message>
      <source>What is done with each spectrum: none, snv, continuum or derivative; or several of them, separated by commas, to search which is best. If empty, as the recipe of each network says.</source>
      <translation>Ce qui est fait de chaque spectre : none, snv, continuum ou derivative ; ou plusieurs, séparés par des virgules, pour chercher le meilleur. Si vide, selon la recette de chaque réseau.</translation>
    </message>
    <message>
      <source>Seed of all random choices. It is the same for all trials, so that trials differ only in their settings.</source>
      <translation>Graine de tous les choix aléatoires. Elle est la même pour tous les essais, pour qu'ils ne diffèrent que par leurs paramètres.</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Étude</translation>
    </message>
    <message>
      <source>File with all trials. An existing study is resumed and never replaced. It must have the same scene, labels and settings.</source>
      <translation>Fichier avec tous les essais. Une étude existante est reprise et jamais remplacée. Elle doit avoir la même scène, les mêmes étiquettes et les mêmes paramètres.</translation>
    </message>
    <message>
      <source>Studies</source>
      <translation>Études</translation>
    </message>
    <message>
      <source>Best settings</source>
      <translation>Meilleurs paramètres</translation>
    </message>
    <message>
      <source>Settings of the best trial, for “Train a network”.</source>
      <translation>Paramètres du meilleur essai, pour « Entraîner un réseau ».</translation>
    </message>
    <message>
      <source>Tuning report</source>
      <translation>Rapport d'optimisation</translation>
    </message>
    <message>
      <source>Best settings, history, importance of the settings, and all trials.</source>
      <translation>Meilleurs paramètres, historique, importance des paramètres et tous les essais.</translation>
    </message>
    <message>
      <source>Model trained with the best settings, after the search.</source>
      <translation>Modèle entraîné avec les meilleurs paramètres, après la recherche.</translation>
    </message>
    <message>
      <source>Network of the best trial</source>
      <translation>Réseau du meilleur essai</translation>
    </message>
    <message>
      <source>Number of the best trial</source>
      <translation>Numéro du meilleur essai</translation>
    </message>
    <message>
      <source>Overall accuracy of the best trial on the validation labels (0 to 1)</source>
      <translation>Exactitude globale du meilleur essai sur les étiquettes de validation (0 à 1)</translation>
    </message>
    <message>
      <source>Trials of the study</source>
      <translation>Essais de l'étude</translation>
    </message>
    <message>
      <source>Trials that were stopped early</source>
      <translation>Essais arrêtés tôt</translation>
    </message>
    <message>
      <source>Trials that failed</source>
      <translation>Essais échoués</translation>
    </message>
    <message>
      <source>Share of validation pixels whose patch of the largest size touches a training pixel (0 to 1)</source>
      <translation>Part des pixels de validation dont le patch de la plus grande taille touche un pixel d'entraînement (0 à 1)</translation>
    </message>
    <message>
      <source>of the final model on the test labels</source>
      <translation>du modèle final sur les étiquettes de test</translation>
    </message>
    <message>
      <source>True colour</source>
      <translation>Couleurs naturelles</translation>
    </message>
    <message>
      <source>Colour infrared (CIR)</source>
      <translation>Infrarouge couleur (CIR)</translation>
    </message>
    <message>
      <source>Shortwave infrared (SWIR)</source>
      <translation>Infrarouge à ondes courtes (SWIR)</translation>
    </message>
    <message>
      <source>Base interpreter: {program}, Python {version}</source>
      <translation>Interpréteur de base : {program}, Python {version}</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>PyTorch has no build for Intel Macs since version 2.3, and this plugin needs 2.4; tried: {tried}. On a Mac with an Apple processor, use a QGIS for Apple processors, or install the Python of Homebrew. On an Intel Mac, install the packages with conda-forge and choose that Python as “Use this interpreter instead”.</source>
      <translation>PyTorch n'a pas de version compilée pour les Mac Intel depuis la version 2.3, et cette extension demande 2.4 ; essayé : {tried}. Sur un Mac à processeur Apple, utilisez un QGIS pour processeurs Apple, ou installez le Python de Homebrew. Sur un Mac Intel, installez les paquets avec conda-forge et choisissez ce Python dans « Utiliser plutôt cet interpréteur ».</translation>
    </message>
    <message>
      <source>No Python {needed} or newer with the modules venv and ensurepip was found; tried: {tried}. Install Python from python.org (on Debian and Ubuntu: python3-venv) and choose it as base interpreter.</source>
      <translation>Aucun Python {needed} ou plus récent avec les modules venv et ensurepip n'a été trouvé ; essayé : {tried}. Installez Python depuis python.org (sur Debian et Ubuntu : python3-venv) et choisissez-le comme interpréteur de base.</translation>
    </message>
    <message>
      <source>it belongs to the developer tools of Apple and is too old</source>
      <translation>il appartient aux outils de développement d'Apple et est trop ancien</translation>
    </message>
    <message>
      <source>it belongs to the Microsoft Store, and Windows would hide its environments from QGIS</source>
      <translation>il appartient au Microsoft Store, et Windows cacherait ses environnements à QGIS</translation>
    </message>
    <message>
      <source>a 32-bit program, for which torch has no build</source>
      <translation>un programme 32 bits, pour lequel torch n'a pas de version compilée</translation>
    </message>
    <message>
      <source>a program for Intel processors, for which torch has no build</source>
      <translation>un programme pour processeurs Intel, pour lequel torch n'a pas de version compilée</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>code de sortie {code}</translation>
    </message>
    <message>
      <source>the program is not Python</source>
      <translation>le programme n'est pas Python</translation>
    </message>
    <message>
      <source>an environment made from it does not start: {problem}</source>
      <translation>un environnement créé à partir de lui ne démarre pas : {problem}</translation>
    </message>
    <message>
      <source>“{first}” and “{second}” are the same file, {file}: choose another one.</source>
      <translation>« {first} » et « {second} » sont le même fichier, {file} : choisissez-en un autre.</translation>
    </message>
    <message>
      <source>“{first}” and “{second}” are the same file, {file}: choose another output.</source>
      <translation>« {first} » et « {second} » sont le même fichier, {file} : choisissez une autre sortie.</translation>
    </message>
    <message>
      <source>“{name}”: there is no file {path}; choose another one.</source>
      <translation>« {name} » : il n'y a pas de fichier {path} ; choisissez-en un autre.</translation>
    </message>
    <message>
      <source>“{name}”: {path} is no model file, or it is damaged; choose a file of “Train a network”.</source>
      <translation>« {name} » : {path} n'est pas un fichier de modèle, ou il est endommagé ; choisissez un fichier de « Entraîner un réseau ».</translation>
    </message>
    <message>
      <source>The model has no layer “{layer}”; it has {layers}.</source>
      <translation>Le modèle n'a pas de couche « {layer} » ; il a {layers}.</translation>
    </message>
    <message>
      <source>The program {program} cannot be started: {reason}</source>
      <translation>Le programme {program} ne peut pas être lancé : {reason}</translation>
    </message>
    <message>
      <source>GDAL cannot open {path}.</source>
      <translation>GDAL ne peut pas ouvrir {path}.</translation>
    </message>
    <message>
      <source>The raster of classes has {width} x {height} pixels, and the scene {columns} x {rows}: choose a raster on the grid of the scene.</source>
      <translation>Le raster des classes a {width} x {height} pixels, et la scène {columns} x {rows} : choisissez un raster sur la grille de la scène.</translation>
    </message>
    <message>
      <source>GDAL cannot read {path}.</source>
      <translation>GDAL ne peut pas lire {path}.</translation>
    </message>
    <message>
      <source>Code from these places will run on this computer with your rights:

{programs}

Continue only if you chose them yourself, or trust who did.</source>
      <translation>Du code provenant de ces emplacements s'exécutera sur cet ordinateur avec vos droits :

{programs}

Ne continuez que si vous les avez choisis vous-même, ou si vous faites confiance à la personne qui l'a fait.</translation>
    </message>
    <message>
      <source>You have not confirmed that {programs} may run; open “Set up the processing environment” from the Processing Toolbox, run it there, and confirm it.</source>
      <translation>Vous n'avez pas confirmé que {programs} peut s'exécuter ; ouvrez « Installer l'environnement de traitement » depuis la Boîte à outils de traitements, exécutez-le là, et confirmez.</translation>
    </message>
    <message>
      <source>The worker runs inside the folder of the plugin, because it cannot be copied to {folder} ({reason}). Do not update the plugin before the job has ended.</source>
      <translation>Le processus de calcul s'exécute dans le dossier de l'extension, car il ne peut pas être copié dans {folder} ({reason}). Ne mettez pas l'extension à jour avant la fin de la tâche.</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <source>Device that computes. cuda is an NVIDIA graphics card; auto uses cuda if there is one, else cpu.</source>
      <translation>Périphérique qui calcule. cuda est une carte graphique NVIDIA ; auto utilise cuda s'il y en a une, sinon cpu.</translation>
    </message>
    <message>
      <source>Side of a tile in pixels. If empty, the tile is as large as is useful and fits into memory. The tile size does not change the map.</source>
      <translation>Côté d'une tuile en pixels. Si vide, la tuile est aussi grande que cela est utile et tient en mémoire. La taille de tuile ne change pas la carte.</translation>
    </message>
    <message>
      <source>Cluster</source>
      <translation>Cluster de calcul</translation>
    </message>
    <message>
      <source>Address of a Dask scheduler (tcp://host:port or tls://host:port), or the path of its scheduler file (.json). Its workers do the work; the result is the same. They need the same files at the same paths. Needs the optional package cluster of “Set up the processing environment”. If empty, this computer does the work.</source>
      <translation>Adresse d'un ordonnanceur Dask (tcp://host:port ou tls://host:port), ou chemin de son fichier d'ordonnanceur (.json). Ses processus de calcul font le travail ; le résultat est le même. Ils ont besoin des mêmes fichiers aux mêmes chemins. Nécessite le paquet facultatif cluster de « Installer l'environnement de traitement ». Si vide, cet ordinateur fait le travail.</translation>
    </message>
    <message>
      <source>Name of the field with the class of each polygon or point: whole numbers from 1, or names. Leave it empty for raster labels, for a layer that is categorized by this field, or for a layer with a single field.</source>
      <translation>Nom du champ avec la classe de chaque polygone ou point : nombres entiers à partir de 1, ou noms. Laissez-le vide pour des étiquettes raster, pour une couche catégorisée par ce champ, ou pour une couche à un seul champ.</translation>
    </message>
    <message>
      <source>Selected features only (vector labels only)</source>
      <translation>Entités sélectionnées uniquement (étiquettes vectorielles seulement)</translation>
    </message>
    <message>
      <source>Use only the selected features of the layer. A filter of the layer always applies.</source>
      <translation>N'utiliser que les entités sélectionnées de la couche. Un filtre de la couche s'applique toujours.</translation>
    </message>
    <message>
      <source>Pixels that a polygon labels</source>
      <translation>Pixels qu'un polygone étiquette</translation>
    </message>
    <message>
      <source>centre: pixels whose centre lies in the polygon. touched: all pixels that it touches. inside: pixels that lie wholly in it, without mixed pixels at its edge; of a raster, pixels whose neighbours have the same class.</source>
      <translation>centre : pixels dont le centre est dans le polygone. touched : tous les pixels qu'il touche. inside : pixels entièrement à l'intérieur, sans pixels mixtes sur son bord ; d'un raster, pixels dont les voisins ont la même classe.</translation>
    </message>
    <message>
      <source>Least share of a pixel</source>
      <translation>Part minimale d'un pixel</translation>
    </message>
    <message>
      <source>Least share of a pixel that the polygons of its class cover, from 0 to 1. With 0, a pixel is labelled if its centre lies in a polygon; on a coarse grid, many pixels at the edges are then mixtures. With 0.9, only pixels that belong mostly to one class are labelled.</source>
      <translation>Part minimale d'un pixel que les polygones de sa classe couvrent, de 0 à 1. Avec 0, un pixel est étiqueté si son centre est dans un polygone ; sur une grille grossière, beaucoup de pixels des bords sont alors des mélanges. Avec 0.9, seuls sont étiquetés les pixels qui appartiennent surtout à une classe.</translation>
    </message>
    <message>
      <source>Buffer around points and lines</source>
      <translation>Tampon autour des points et des lignes</translation>
    </message>
    <message>
      <source>Points and lines label the pixels within this distance, in units of the scene's CRS, usually metres. With 0, a point labels its pixel and a line the pixels that it crosses.</source>
      <translation>Les points et les lignes étiquettent les pixels situés à cette distance au plus, en unités du SCR de la scène, en général des mètres. Avec 0, un point étiquette son pixel et une ligne les pixels qu'elle traverse.</translation>
    </message>
    <message>
      <source>Pixels with several classes</source>
      <translation>Pixels de plusieurs classes</translation>
    </message>
    <message>
      <source>Pixels in polygons of several classes. unlabelled: they are not used. last: they get the class of the last polygon in the layer. Their number is in the log.</source>
      <translation>Pixels dans des polygones de plusieurs classes. unlabelled : ils ne sont pas utilisés. last : ils reçoivent la classe du dernier polygone de la couche. Leur nombre est dans le journal.</translation>
    </message>
    <message>
      <source>Merge table</source>
      <translation>Table de fusion</translation>
    </message>
    <message>
      <source>CSV file with the columns from and to, which merges classes by name or code. A class with an empty cell in the column to is left out.</source>
      <translation>Fichier CSV avec les colonnes from et to, qui fusionne des classes par nom ou par code. Une classe dont la cellule de la colonne to est vide est écartée.</translation>
    </message>
    <message>
      <source>Resample raster labels on another grid</source>
      <translation>Rééchantillonner les étiquettes raster d'une autre grille</translation>
    </message>
    <message>
      <source>A raster of labels on another grid than the scene is resampled, nearest neighbour. Otherwise it is refused.</source>
      <translation>Un raster d'étiquettes sur une autre grille que la scène est rééchantillonné, au plus proche voisin. Sinon, il est refusé.</translation>
    </message>
    <message>
      <source>the variable HSI_PYTHON</source>
      <translation>la variable HSI_PYTHON</translation>
    </message>
    <message>
      <source>the Processing settings</source>
      <translation>les paramètres de Traitement</translation>
    </message>
    <message>
      <source>the plugin's own environment</source>
      <translation>l'environnement propre à l'extension</translation>
    </message>
    <message>
      <source>the plugin's own environment, which an earlier version created in the QGIS profile</source>
      <translation>l'environnement propre à l'extension, qu'une version antérieure a créé dans le profil QGIS</translation>
    </message>
    <message>
      <source>the Python in {folder}, which no longer exists</source>
      <translation>le Python de {folder}, qui n'existe plus</translation>
    </message>
    <message>
      <source>Python {old} in {folder}, which is now Python {new}</source>
      <translation>Python {old} dans {folder}, qui est maintenant Python {new}</translation>
    </message>
    <message>
      <source>There is no processing environment yet: run “Set up the processing environment” (in Raster &gt; Hyperspectral classification &gt; First steps, or in the Processing Toolbox) first.</source>
      <translation>Il n'y a pas encore d'environnement de traitement : exécutez d'abord « Installer l'environnement de traitement » (dans Raster &gt; Classification hyperspectrale &gt; Premiers pas, ou dans la Boîte à outils de traitements).</translation>
    </message>
    <message>
      <source>The environment {folder}, chosen by {origin}, was created from {lost}. An update of QGIS or of Python is the usual cause. Run “Set up the processing environment” again.</source>
      <translation>L'environnement {folder} (choisi par : {origin}) a été créé avec ceci : {lost}. La cause habituelle est une mise à jour de QGIS ou de Python. Exécutez de nouveau « Installer l'environnement de traitement ».</translation>
    </message>
    <message>
      <source>The Python interpreter {path}, chosen by {origin}, does not exist: correct it, or run “Set up the processing environment”.</source>
      <translation>L'interpréteur Python {path} (choisi par : {origin}) n'existe pas : corrigez son chemin, ou exécutez « Installer l'environnement de traitement ».</translation>
    </message>
    <message>
      <source>The plugin was updated and its processing environment lacks the new packages: run “Set up the processing environment” again.</source>
      <translation>L'extension a été mise à jour et les nouveaux paquets manquent à son environnement de traitement : exécutez de nouveau « Installer l'environnement de traitement ».</translation>
    </message>
    <message>
      <source>{name} ({memory:.0f} GiB)</source>
      <translation>{name} ({memory:.0f} GiB)</translation>
    </message>
    <message>
      <source>The set-up installs it with “Optional packages” (EXTRAS).</source>
      <translation>L'installation l'ajoute avec « Paquets facultatifs » (EXTRAS).</translation>
    </message>
    <message>
      <source>Interpreter</source>
      <translation>Interpréteur</translation>
    </message>
    <message>
      <source>Chosen by</source>
      <translation>Choisi par</translation>
    </message>
    <message>
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Système</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Fils d'exécution</translation>
    </message>
    <message>
      <source>CUDA build of torch</source>
      <translation>Version CUDA de torch</translation>
    </message>
    <message>
      <source>none: it computes on the CPU</source>
      <translation>aucune : calcule sur le CPU</translation>
    </message>
    <message>
      <source>Graphics cards</source>
      <translation>Cartes graphiques</translation>
    </message>
    <message>
      <source>none that torch can use</source>
      <translation>aucune que torch puisse utiliser</translation>
    </message>
    <message>
      <source>Backbones of timm</source>
      <translation>Backbones de timm</translation>
    </message>
    <message>
      <source>ONNX (optional)</source>
      <translation>ONNX (facultatif)</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>absent</translation>
    </message>
    <message>
      <source>ONNX Runtime computes with</source>
      <translation>ONNX Runtime calcule avec</translation>
    </message>
    <message>
      <source>nothing: ONNX Runtime is missing.</source>
      <translation>rien : ONNX Runtime est absent.</translation>
    </message>
    <message>
      <source>Processing environment</source>
      <translation>Environnement de traitement</translation>
    </message>
    <message>
      <source>Another QGIS is creating an environment in {folder}; wait until it has finished.</source>
      <translation>Un autre QGIS crée un environnement dans {folder} ; attendez qu'il ait terminé.</translation>
    </message>
    <message>
      <source>Checking the environment</source>
      <translation>Vérification de l'environnement</translation>
    </message>
    <message>
      <source>The environment cannot be created in {folder}: {reason}</source>
      <translation>L'environnement ne peut pas être créé dans {folder} : {reason}</translation>
    </message>
    <message>
      <source>The program {path} does not answer as a Python interpreter with the packages does.</source>
      <translation>Le programme {path} ne répond pas comme un interpréteur Python avec les paquets.</translation>
    </message>
    <message>
      <source>The interpreter {path} lacks {packages}: install them there (pip install -r {requirements}), or let the plugin create its own environment.</source>
      <translation>Il manque {packages} à l'interpréteur {path} : installez-y ce qui manque (pip install -r {requirements}), ou laissez l'extension créer son propre environnement.</translation>
    </message>
    <message>
      <source>The environment needs about {needed:.0f} GB in {folder}, but only {free:.1f} GB are free; free some space first.</source>
      <translation>L'environnement demande environ {needed:.0f} GB dans {folder}, mais seuls {free:.1f} GB sont libres ; libérez d'abord de l'espace.</translation>
    </message>
    <message>
      <source>Creating a virtual environment</source>
      <translation>Création d'un environnement virtuel</translation>
    </message>
    <message>
      <source>The virtual environment could not be created.</source>
      <translation>L'environnement virtuel n'a pas pu être créé.</translation>
    </message>
    <message>
      <source>class {code}</source>
      <translation>classe {code}</translation>
    </message>
    <message>
      <source>The file {name} holds {count} layers, and all would be replaced; choose another name.</source>
      <translation>Le fichier {name} contient {count} couches, et toutes seraient remplacées ; choisissez un autre nom.</translation>
    </message>
    <message>
      <source>The label layer cannot be written: {reason}</source>
      <translation>La couche d'étiquettes ne peut pas être écrite : {reason}</translation>
    </message>
    <message>
      <source>code</source>
      <translation>code</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <source>A class has no name: give it one.</source>
      <translation>Une classe n'a pas de nom : donnez-lui-en un.</translation>
    </message>
    <message>
      <source>Two classes have the {kind} “{value}”: change one of them.</source>
      <translation>Deux classes sont identiques ({kind} : « {value} ») : modifiez l'une d'elles.</translation>
    </message>
    <message>
      <source>The layer “{layer}” is neither a raster nor a vector layer.</source>
      <translation>La couche « {layer} » n'est ni un raster ni une couche vectorielle.</translation>
    </message>
    <message>
      <source>symbology of the layer {layer}</source>
      <translation>symbologie de la couche {layer}</translation>
    </message>
    <message>
      <source>The categories “{first}” and “{second}” of the layer “{layer}” are both the class code {code}: merge them in the symbology, or correct the values of the field.</source>
      <translation>Les catégories « {first} » et « {second} » de la couche « {layer} » sont toutes deux le code de classe {code} : fusionnez-les dans la symbologie, ou corrigez les valeurs du champ.</translation>
    </message>
    <message>
      <source>No feature of the layer “{layer}” is selected: select the features to use, or switch “Selected features only” off.</source>
      <translation>Aucune entité de la couche « {layer} » n'est sélectionnée : sélectionnez les entités à utiliser, ou désactivez « Entités sélectionnées uniquement ».</translation>
    </message>
    <message>
      <source>The layer “{layer}” cannot be exported for the worker: {reason}</source>
      <translation>La couche « {layer} » ne peut pas être exportée pour le processus de calcul : {reason}</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no field “{field}”; it has {fields}.</source>
      <translation>La couche « {layer} » n'a pas de champ « {field} » ; champs existants : {fields}.</translation>
    </message>
    <message>
      <source>The path of the folder {folder} is {excess} characters too long: torch would have files with paths of {length} characters, and Windows allows {limit}. Set the variable HSI_ENVIRONMENTS to a folder with a short path, for example C:\hsi, or let an administrator enable long paths (LongPathsEnabled).</source>
      <translation>Le chemin du dossier {folder} est trop long de {excess} caractères : torch aurait des fichiers avec des chemins de {length} caractères, et Windows en autorise {limit}. Donnez à la variable HSI_ENVIRONMENTS un dossier au chemin court, par exemple C:\hsi, ou demandez à un administrateur d'activer les chemins longs (LongPathsEnabled).</translation>
    </message>
    <message>
      <source>Overall accuracy (0 to 1)</source>
      <translation>Exactitude globale (0 à 1)</translation>
    </message>
    <message>
      <source>Average accuracy: mean recall of the classes (0 to 1)</source>
      <translation>Exactitude moyenne : rappel moyen des classes (0 à 1)</translation>
    </message>
    <message>
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <source>{number} classes</source>
      <translation>{number} classes</translation>
    </message>
    <message>
      <source>accuracy on test pixels {percent:.1f} %</source>
      <translation>exactitude sur les pixels de test {percent:.1f} %</translation>
    </message>
    <message>
      <source>accuracy on validation pixels {percent:.1f} %</source>
      <translation>exactitude sur les pixels de validation {percent:.1f} %</translation>
    </message>
    <message>
      <source>Message: {detail}</source>
      <translation>Message : {detail}</translation>
    </message>
    <message>
      <source>The whole output is in {log}.</source>
      <translation>La sortie complète est dans {log}.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>Le disque est plein.</translation>
    </message>
    <message>
      <source>Free some space and run the set-up again.</source>
      <translation>Libérez de l'espace et relancez l'installation.</translation>
    </message>
    <message>
      <source>A downloaded package is not the tested one: its checksum differs.</source>
      <translation>Un paquet téléchargé n'est pas celui qui a été testé : sa somme de contrôle diffère.</translation>
    </message>
    <message>
      <source>The download was repeated. Ask the administrator of your package index, or turn off “Tested versions only” (PINNED) if you trust the index.</source>
      <translation>Le téléchargement a été répété. Demandez à l'administrateur de votre index de paquets, ou désactivez « Versions testées seulement » (PINNED) si vous faites confiance à l'index.</translation>
    </message>
    <message>
      <source>The folder {folder} has no wheel of {package} for this Python and system.</source>
      <translation>Le dossier {folder} n'a pas de wheel de {package} pour ce Python et ce système.</translation>
    </message>
    <message>
      <source>Fill the folder again for this Python and system; the page “Install” has the commands.</source>
      <translation>Remplissez de nouveau le dossier pour ce Python et ce système ; la page « Install » donne les commandes.</translation>
    </message>
    <message>
      <source>The folder {folder} has a damaged wheel.</source>
      <translation>Le dossier {folder} contient un wheel endommagé.</translation>
    </message>
    <message>
      <source>Copy its files again.</source>
      <translation>Copiez de nouveau ses fichiers.</translation>
    </message>
    <message>
      <source>The certificate of {host} is not trusted.</source>
      <translation>Le certificat de {host} n'est pas reconnu comme fiable.</translation>
    </message>
    <message>
      <source>A proxy or firewall probably replaces certificates: add its authority in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, or give its file in the variable REQUESTS_CA_BUNDLE.</source>
      <translation>Un proxy ou un pare-feu remplace probablement les certificats : ajoutez son autorité dans Préférences &gt; Options &gt; Authentification &gt; Gestion des Certificats, ou donnez son fichier dans la variable REQUESTS_CA_BUNDLE.</translation>
    </message>
    <message>
      <source>The proxy refuses the access to {host}.</source>
      <translation>Le proxy refuse l'accès à {host}.</translation>
    </message>
    <message>
      <source>Give user and password of the proxy in Settings &gt; Options &gt; Network, or ask its administrator to allow this host. {index}</source>
      <translation>Indiquez l'utilisateur et le mot de passe du proxy dans Préférences &gt; Options &gt; Réseau, ou demandez à son administrateur d'autoriser cet hôte. {index}</translation>
    </message>
    <message>
      <source>The proxy on the way to {host} cannot be reached: check the network.</source>
      <translation>Le proxy vers {host} est injoignable : vérifiez la connexion réseau.</translation>
    </message>
    <message>
      <source>Check the proxy in Settings &gt; Options &gt; Network. {index}</source>
      <translation>Vérifiez le proxy dans Préférences &gt; Options &gt; Réseau. {index}</translation>
    </message>
    <message>
      <source>{host} refuses the access.</source>
      <translation>{host} refuse l'accès.</translation>
    </message>
    <message>
      <source>Give user and password: of the proxy in Settings &gt; Options &gt; Network, of an index in the configuration of pip. {index}</source>
      <translation>Indiquez l'utilisateur et le mot de passe : d'un proxy dans Préférences &gt; Options &gt; Réseau, d'un index dans la configuration de pip. {index}</translation>
    </message>
    <message>
      <source>Downloads from {host} break off.</source>
      <translation>Les téléchargements depuis {host} s'interrompent.</translation>
    </message>
    <message>
      <source>Run the set-up again: files that are complete are not downloaded again. {index}</source>
      <translation>Relancez l'installation : les fichiers complets ne sont pas téléchargés de nouveau. {index}</translation>
    </message>
    <message>
      <source>The package index {host} cannot be reached: check the network.</source>
      <translation>L'index de paquets {host} est injoignable : vérifiez la connexion réseau.</translation>
    </message>
    <message>
      <source>Set a proxy in Settings &gt; Options &gt; Network. {index}</source>
      <translation>Définissez un proxy dans Préférences &gt; Options &gt; Réseau. {index}</translation>
    </message>
    <message>
      <source>The package index {host} has no build of {package} for this Python and system, or cannot be reached.</source>
      <translation>L'index de paquets {host} n'a pas de version de {package} pour ce Python et ce système, ou il est injoignable.</translation>
    </message>
    <message>
      <source>Choose another “Base interpreter” (PYTHON). {index}</source>
      <translation>Choisissez un autre « Interpréteur de base » (PYTHON). {index}</translation>
    </message>
    <message>
      <source>The packages need versions that exclude each other.</source>
      <translation>Les paquets demandent des versions incompatibles entre elles.</translation>
    </message>
    <message>
      <source>Choose fewer “Optional packages” (EXTRAS), or turn off “Tested versions only” (PINNED).</source>
      <translation>Choisissez moins de « Paquets facultatifs » (EXTRAS), ou désactivez « Versions testées seulement » (PINNED).</translation>
    </message>
    <message>
      <source>The packages could not be installed.</source>
      <translation>Les paquets n'ont pas pu être installés.</translation>
    </message>
    <message>
      <source>Run the set-up again.</source>
      <translation>Relancez l'installation.</translation>
    </message>
    <message>
      <source>Or give an index that has torch in “Package index for torch” (INDEX), or “Folder with wheel files” (WHEELS).</source>
      <translation>Ou indiquez un index qui contient torch dans « Index de paquets pour torch » (INDEX), ou « Dossier de fichiers wheel » (WHEELS).</translation>
    </message>
    <message>
      <source>Or set another index in the configuration of pip (index-url), or give “Folder with wheel files” (WHEELS).</source>
      <translation>Ou définissez un autre index dans la configuration de pip (index-url), ou indiquez « Dossier de fichiers wheel » (WHEELS).</translation>
    </message>
    <message>
      <source>There is no list of tested versions for this system; the newest versions that the plugin allows are installed.</source>
      <translation>Il n'y a pas de liste de versions testées pour ce système ; les versions les plus récentes que l'extension autorise sont installées.</translation>
    </message>
    <message>
      <source>A download broke off; attempt {next} of {last} follows.</source>
      <translation>Un téléchargement s'est interrompu ; la tentative {next} sur {last} suit.</translation>
    </message>
    <message>
      <source>pip cannot use the proxy {host} of QGIS, because it is not an HTTP proxy. pip uses its own configuration; install from a folder with wheels if this fails.</source>
      <translation>pip ne peut pas utiliser le proxy {host} de QGIS, car ce n'est pas un proxy HTTP. pip utilise sa propre configuration ; installez depuis un dossier de fichiers wheel si cela échoue.</translation>
    </message>
    <message>
      <source>Installing the packages; this takes a few minutes</source>
      <translation>Installation des paquets ; cela prend quelques minutes</translation>
    </message>
    <message>
      <source>Installing: {done} of about {all} packages</source>
      <translation>Installation : {done} sur environ {all} paquets</translation>
    </message>
    <message>
      <source>Downloading: {done:.0f} of about {all:.0f} MB</source>
      <translation>Téléchargement : {done:.0f} sur environ {all:.0f} MB</translation>
    </message>
    <message>
      <source>, about {minutes:.0f} min left</source>
      <translation>, encore {minutes:.0f} min environ</translation>
    </message>
    <message>
      <source>Example models</source>
      <translation>Exemples de modèles</translation>
    </message>
    <message>
      <source>Hyperspectral classification</source>
      <translation>Classification hyperspectrale</translation>
    </message>
    <message>
      <source>Python interpreter of the processing environment (empty: the plugin's own)</source>
      <translation>Interpréteur Python de l'environnement de traitement (vide : celui de l'extension)</translation>
    </message>
    <message>
      <source>of the model: {value}</source>
      <translation>du modèle : {value}</translation>
    </message>
    <message>
      <source>tuned: {value}</source>
      <translation>ajusté : {value}</translation>
    </message>
    <message>
      <source>as in the model</source>
      <translation>comme dans le modèle</translation>
    </message>
    <message>
      <source>recipe</source>
      <translation>recette</translation>
    </message>
    <message>
      <source>recipe: {value}</source>
      <translation>recette : {value}</translation>
    </message>
    <message>
      <source>not used</source>
      <translation>non utilisé</translation>
    </message>
    <message>
      <source>all</source>
      <translation>toutes</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>The method {method} was trained on {train} labelled pixels of {classes} classes and has mapped {pixels} pixels.</source>
      <translation>La méthode {method} a été entraînée sur {train} pixels étiquetés de {classes} classes et a cartographié {pixels} pixels.</translation>
    </message>
    <message>
      <source> (95 % interval {low:.1f} to {high:.1f} %)</source>
      <translation> (intervalle à 95 % : {low:.1f} à {high:.1f} %)</translation>
    </message>
    <message>
      <source>Of {test} test pixels, which the method has not learned, {share} are right</source>
      <translation>Sur {test} pixels de test, que la méthode n'a pas appris, {share} sont justes</translation>
    </message>
    <message>
      <source>; the least reliable class is {name} (F1 {f1:.2f})</source>
      <translation> ; la classe la moins fiable est {name} (F1 {f1:.2f})</translation>
    </message>
    <message>
      <source>Test pixels lie beside training pixels, because the labels allow no other split: expect a lower accuracy in the rest of the scene, and label more fields apart from each other to measure it.</source>
      <translation>Les pixels de test sont à côté des pixels d'entraînement, car les étiquettes ne permettent pas d'autre répartition : attendez-vous à une exactitude plus faible dans le reste de la scène, et étiquetez davantage de parcelles éloignées les unes des autres pour la mesurer.</translation>
    </message>
    <message>
      <source>Test pixels lie apart from training pixels, but in too few places for an interval: label more fields apart from each other before you rely on this number.</source>
      <translation>Les pixels de test sont éloignés des pixels d'entraînement, mais en trop peu de lieux pour un intervalle : étiquetez davantage de parcelles éloignées les unes des autres avant de vous fier à ce nombre.</translation>
    </message>
    <message>
      <source>Test pixels lie apart from training pixels, so expect this accuracy wherever the scene is like the labelled places, and less elsewhere and in other scenes.</source>
      <translation>Les pixels de test sont éloignés des pixels d'entraînement : attendez-vous donc à cette exactitude partout où la scène ressemble aux lieux étiquetés, et à moins ailleurs et dans d'autres scènes.</translation>
    </message>
    <message>
      <source>There is no file {name} in {folder}: run “pip download --no-deps {package}” there.</source>
      <translation>Il n'y a pas de fichier {name} dans {folder} : exécutez-y « pip download --no-deps {package} ».</translation>
    </message>
    <message>
      <source>{path} has another checksum than the package with the sample scene: download it again.</source>
      <translation>{path} a une autre somme de contrôle que le paquet de la scène d'exemple : téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <source>Downloading the sample scene (7 MB) …</source>
      <translation>Téléchargement de la scène d'exemple (7 MB) …</translation>
    </message>
    <message>
      <source>The layer “{layer}” is not a file that GDAL reads (it comes from “{provider}”): save it as GeoTIFF first (Export &gt; Save As), then choose the file.</source>
      <translation>La couche « {layer} » n'est pas un fichier que GDAL lit (source : « {provider} ») : enregistrez-la d'abord en GeoTIFF (Exporter &gt; Enregistrer sous), puis choisissez le fichier.</translation>
    </message>
    <message>
      <source>nowhere</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>The layer “{layer}” lies in the memory of QGIS, or it cannot be read: save it as GeoTIFF first (Export &gt; Save As), then choose the file.</source>
      <translation>La couche « {layer} » est dans la mémoire de QGIS, ou elle ne peut pas être lue : enregistrez-la d'abord en GeoTIFF (Exporter &gt; Enregistrer sous), puis choisissez le fichier.</translation>
    </message>
    <message>
      <source>The layer “{layer}” describes a web service: save it as GeoTIFF first (Export &gt; Save As), then choose the file.</source>
      <translation>La couche « {layer} » décrit un service web : enregistrez-la d'abord en GeoTIFF (Exporter &gt; Enregistrer sous), puis choisissez le fichier.</translation>
    </message>
    <message>
      <source>The scene cannot be read; its file may be damaged or gone.</source>
      <translation>La scène ne peut pas être lue ; son fichier est peut-être endommagé ou absent.</translation>
    </message>
    <message>
      <source>The scene is now drawn with the bands {bands} as red, green and blue.</source>
      <translation>La scène est maintenant affichée avec les bandes {bands} en rouge, vert et bleu.</translation>
    </message>
    <message>
      <source>Raster of class codes, for example from “Split labels”. If empty, some of the training labels are held out.</source>
      <translation>Raster de codes de classe, par exemple de « Répartir les étiquettes ». Si vide, une partie des étiquettes d'entraînement est réservée.</translation>
    </message>
    <message>
      <source>Share of the training labels that is held out if there are no validation labels.</source>
      <translation>Part des étiquettes d'entraînement qui est réservée s'il n'y a pas d'étiquettes de validation.</translation>
    </message>
    <message>
      <source>Bands to use, counted from 1, for example 1-103,110. If empty, all bands that are not marked as bad.</source>
      <translation>Bandes à utiliser, comptées à partir de 1, par exemple 1-103,110. Si vide, toutes les bandes qui ne sont pas marquées comme mauvaises.</translation>
    </message>
    <message>
      <source>Form of the network</source>
      <translation>Forme du réseau</translation>
    </message>
    <message>
      <source>corrected: mistakes of the published code are corrected, and sizes follow from the data. faithful: the published layers and settings, mistakes included.</source>
      <translation>corrected : les erreurs du code publié sont corrigées, et les tailles découlent des données. faithful : les couches et les paramètres publiés, erreurs comprises.</translation>
    </message>
    <message>
      <source>Scale the bands</source>
      <translation>Mettre les bandes à l'échelle</translation>
    </message>
    <message>
      <source>Scale every band to unit variance before the components are found.</source>
      <translation>Ramener chaque bande à une variance de 1 avant de chercher les composantes.</translation>
    </message>
    <message>
      <source>Whiten</source>
      <translation>Blanchir</translation>
    </message>
    <message>
      <source>Scale the components to unit variance. Not used by the reduction discriminant.</source>
      <translation>Ramener les composantes à une variance de 1. Non utilisé par la réduction discriminant.</translation>
    </message>
    <message>
      <source>Reduction</source>
      <translation>Réduction</translation>
    </message>
    <message>
      <source>How the components that replace the bands are found. If empty, as the recipe of the network says.
pca: principal components of the whole scene.
discriminant: directions that separate the classes of the training pixels, in units of the spread within a class.
mnf: minimum noise fraction, directions of the scene with the most variance for their noise.
pls: partial least squares, directions of large covariance between the spectra of the training pixels and their classes.</source>
      <translation>Comment sont trouvées les composantes qui remplacent les bandes. Si vide, selon la recette du réseau.
pca : composantes principales de toute la scène.
discriminant : directions qui séparent les classes des pixels d'entraînement, en unités de la dispersion au sein d'une classe.
mnf : fraction de bruit minimale, directions de la scène de plus grande variance par rapport à leur bruit.
pls : moindres carrés partiels, directions de grande covariance entre les spectres des pixels d'entraînement et leurs classes.</translation>
    </message>
    <message>
      <source>Pretreatment of spectra</source>
      <translation>Prétraitement des spectres</translation>
    </message>
    <message>
      <source>What is done with each spectrum before everything else. If empty, as the recipe of the network says.
none: nothing.
snv: standard normal variate, the spectrum less its mean, divided by its standard deviation; removes differences in brightness.
continuum: continuum removal, the spectrum divided by its upper convex hull.
derivative: first derivative over wavelength (Savitzky-Golay).</source>
      <translation>Ce qui est fait de chaque spectre avant tout le reste. Si vide, selon la recette du réseau.
none : rien.
snv : variable normale standard, le spectre moins sa moyenne, divisé par son écart-type ; supprime les différences de luminosité.
continuum : suppression du continuum, le spectre divisé par son enveloppe convexe supérieure.
derivative : dérivée première selon la longueur d'onde (Savitzky-Golay).</translation>
    </message>
    <message>
      <source>Maximum number of passes over the training pixels. Training often stops earlier.</source>
      <translation>Nombre maximal de passages sur les pixels d'entraînement. L'entraînement s'arrête souvent plus tôt.</translation>
    </message>
    <message>
      <source>Patience</source>
      <translation>Patience</translation>
    </message>
    <message>
      <source>Training stops after this number of epochs without a better validation result.</source>
      <translation>L'entraînement s'arrête après ce nombre d'époques sans meilleur résultat de validation.</translation>
    </message>
    <message>
      <source>Number of patches in one training step.</source>
      <translation>Nombre de patchs dans un pas d'entraînement.</translation>
    </message>
    <message>
      <source>Learning rate of the optimizer at the start.</source>
      <translation>Taux d'apprentissage de l'optimiseur au départ.</translation>
    </message>
    <message>
      <source>Shrinks the weights towards zero, to reduce overfitting.</source>
      <translation>Réduit les poids vers zéro, pour limiter le surapprentissage.</translation>
    </message>
    <message>
      <source>Give rare classes the same weight as frequent ones.</source>
      <translation>Donner aux classes rares le même poids qu'aux classes fréquentes.</translation>
    </message>
    <message>
      <source>Flip patches and rotate them by quarter turns at random.</source>
      <translation>Retourner les patchs et les tourner de quarts de tour au hasard.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise that is added to standardised spectra. 0 adds none.</source>
      <translation>Écart-type du bruit ajouté aux spectres standardisés. 0 n'en ajoute pas.</translation>
    </message>
    <message>
      <source>Label smoothing</source>
      <translation>Lissage des étiquettes</translation>
    </message>
    <message>
      <source>Share of each training label that is spread over all classes, to reduce overconfidence. 0 spreads none.</source>
      <translation>Part de chaque étiquette d'entraînement qui est répartie sur toutes les classes, pour réduire l'excès de confiance. 0 n'en répartit aucune.</translation>
    </message>
    <message>
      <source>Seed of all random choices. The same seed on the same computer gives the same model.</source>
      <translation>Graine de tous les choix aléatoires. La même graine sur le même ordinateur donne le même modèle.</translation>
    </message>
    <message>
      <source>Mixed precision</source>
      <translation>Précision mixte</translation>
    </message>
    <message>
      <source>Compute in half precision where it is faster; only on a graphics card.</source>
      <translation>Calculer en demi-précision là où c'est plus rapide ; seulement sur une carte graphique.</translation>
    </message>
    <message>
      <source>Choose the scene first: a raster file, whose bands are listed here.</source>
      <translation>Choisissez d'abord la scène : un fichier raster, dont les bandes sont listées ici.</translation>
    </message>
    <message>
      <source>Band</source>
      <translation>Bande</translation>
    </message>
    <message>
      <source>Wavelength (nm)</source>
      <translation>Longueur d'onde (nm)</translation>
    </message>
    <message>
      <source>Use the selected</source>
      <translation>Utiliser la sélection</translation>
    </message>
    <message>
      <source>Leave the selected out</source>
      <translation>Écarter la sélection</translation>
    </message>
    <message>
      <source>All but bad bands</source>
      <translation>Toutes sauf les mauvaises bandes</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>mauvaise</translation>
    </message>
    <message>
      <source>Select rows with the mouse and the Shift key, or tick single bands.</source>
      <translation>Sélectionnez des lignes avec la souris et la touche Maj, ou cochez des bandes une à une.</translation>
    </message>
    <message>
      <source>{number} of {all} bands</source>
      <translation>{number} bandes sur {all}</translation>
    </message>
    <message>
      <source>Band combination</source>
      <translation>Combinaison de bandes</translation>
    </message>
    <message>
      <source>No raster layer is selected: select the scene in the panel “Layers” first.</source>
      <translation>Aucune couche raster n'est sélectionnée : sélectionnez d'abord la scène dans le panneau « Couches ».</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no bands near {wanted} nm: choose another band combination.</source>
      <translation>La couche « {layer} » n'a pas de bandes proches de {wanted} nm : choisissez une autre combinaison de bandes.</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no wavelengths, so its bands near {wanted} nm are unknown: import the scene with “Import a cube” and a list of its wavelengths.</source>
      <translation>La couche « {layer} » n'a pas de longueurs d'onde ; ses bandes proches de {wanted} nm sont donc inconnues : importez la scène avec « Importer un cube » et une liste de ses longueurs d'onde.</translation>
    </message>
    <message>
      <source>graphics card if there is one</source>
      <translation>carte graphique s'il y en a une</translation>
    </message>
    <message>
      <source>processor</source>
      <translation>processeur</translation>
    </message>
    <message>
      <source>NVIDIA graphics card</source>
      <translation>carte graphique NVIDIA</translation>
    </message>
    <message>
      <source>weak</source>
      <translation>faible</translation>
    </message>
    <message>
      <source>medium</source>
      <translation>moyen</translation>
    </message>
    <message>
      <source>strong</source>
      <translation>fort</translation>
    </message>
    <message>
      <source>search yes and no</source>
      <translation>chercher avec oui et avec non</translation>
    </message>
    <message>
      <source>principal components</source>
      <translation>composantes principales</translation>
    </message>
    <message>
      <source>directions that separate the classes</source>
      <translation>directions qui séparent les classes</translation>
    </message>
    <message>
      <source>minimum noise fraction</source>
      <translation>fraction minimale de bruit</translation>
    </message>
    <message>
      <source>partial least squares</source>
      <translation>moindres carrés partiels</translation>
    </message>
    <message>
      <source>automatic choice</source>
      <translation>choix automatique</translation>
    </message>
    <message>
      <source>3-D and 2-D convolutions</source>
      <translation>convolutions 3-D et 2-D</translation>
    </message>
    <message>
      <source>convolutions with channel attention</source>
      <translation>convolutions avec attention sur les canaux</translation>
    </message>
    <message>
      <source>residual network with attention</source>
      <translation>réseau résiduel avec attention</translation>
    </message>
    <message>
      <source>light transformer</source>
      <translation>transformeur léger</translation>
    </message>
    <message>
      <source>recurrent network with attention</source>
      <translation>réseau récurrent avec attention</translation>
    </message>
    <message>
      <source>discriminant analysis with surroundings</source>
      <translation>analyse discriminante avec voisinage</translation>
    </message>
    <message>
      <source>support vector machine</source>
      <translation>machine à vecteurs de support</translation>
    </message>
    <message>
      <source>random forest</source>
      <translation>forêt aléatoire</translation>
    </message>
    <message>
      <source>linear discriminant analysis</source>
      <translation>analyse discriminante linéaire</translation>
    </message>
    <message>
      <source>gradient boosting</source>
      <translation>boosting de gradient</translation>
    </message>
    <message>
      <source>support vectors and discriminant analysis</source>
      <translation>vecteurs de support et analyse discriminante</translation>
    </message>
    <message>
      <source>mean of two support vector machines</source>
      <translation>moyenne de deux machines à vecteurs de support</translation>
    </message>
    <message>
      <source>image network of the package timm</source>
      <translation>réseau d'images du paquet timm</translation>
    </message>
    <message>
      <source>without the mistakes of the published code</source>
      <translation>sans les erreurs du code publié</translation>
    </message>
    <message>
      <source>as published</source>
      <translation>tel que publié</translation>
    </message>
    <message>
      <source>spectra as they are</source>
      <translation>spectres tels quels</translation>
    </message>
    <message>
      <source>standard normal variate</source>
      <translation>variable normale centrée réduite</translation>
    </message>
    <message>
      <source>continuum removal</source>
      <translation>suppression du continuum</translation>
    </message>
    <message>
      <source>first derivative</source>
      <translation>dérivée première</translation>
    </message>
    <message>
      <source>pixels with their centre in the polygon</source>
      <translation>pixels dont le centre est dans le polygone</translation>
    </message>
    <message>
      <source>all pixels that the polygon touches</source>
      <translation>tous les pixels que touche le polygone</translation>
    </message>
    <message>
      <source>pixels wholly in the polygon</source>
      <translation>pixels entièrement dans le polygone</translation>
    </message>
    <message>
      <source>class of the last polygon</source>
      <translation>classe du dernier polygone</translation>
    </message>
    <message>
      <source>squares of the scene</source>
      <translation>carrés de la scène</translation>
    </message>
    <message>
      <source>connected areas of a class</source>
      <translation>zones connexes d'une classe</translation>
    </message>
    <message>
      <source>whole polygons</source>
      <translation>polygones entiers</translation>
    </message>
    <message>
      <source>single pixels</source>
      <translation>pixels isolés</translation>
    </message>
    <message>
      <source>parts if there are few features</source>
      <translation>parties s'il y a peu d'entités</translation>
    </message>
    <message>
      <source>whole features</source>
      <translation>entités entières</translation>
    </message>
    <message>
      <source>separate parts of features</source>
      <translation>parties séparées des entités</translation>
    </message>
    <message>
      <source>every layer</source>
      <translation>toutes les couches</translation>
    </message>
    <message>
      <source>only the last layer</source>
      <translation>la dernière couche seulement</translation>
    </message>
    <message>
      <source>attention if the network has it</source>
      <translation>attention si le réseau en a une</translation>
    </message>
    <message>
      <source>gradients of each class</source>
      <translation>gradients de chaque classe</translation>
    </message>
    <message>
      <source>attention of the network</source>
      <translation>attention du réseau</translation>
    </message>
    <message>
      <source>shows clusters most clearly</source>
      <translation>montre les groupes le plus clairement</translation>
    </message>
    <message>
      <source>keeps neighbours together</source>
      <translation>garde les voisins ensemble</translation>
    </message>
    <message>
      <source>spectral angle</source>
      <translation>angle spectral</translation>
    </message>
    <message>
      <source>spectral information divergence</source>
      <translation>divergence d'information spectrale</translation>
    </message>
    <message>
      <source>as the layer says</source>
      <translation>comme l'indique la couche</translation>
    </message>
    <message>
      <source>no probability sample</source>
      <translation>pas un échantillon probabiliste</translation>
    </message>
    <message>
      <source>at random in each stratum</source>
      <translation>au hasard dans chaque strate</translation>
    </message>
    <message>
      <source>at random in the whole area</source>
      <translation>au hasard dans toute la zone</translation>
    </message>
    <message>
      <source>grid with a random start</source>
      <translation>grille à départ aléatoire</translation>
    </message>
    <message>
      <source>pixels in random blocks</source>
      <translation>pixels dans des blocs au hasard</translation>
    </message>
    <message>
      <source>two pixels in each square cell</source>
      <translation>deux pixels dans chaque cellule carrée</translation>
    </message>
    <message>
      <source>by area</source>
      <translation>selon la superficie</translation>
    </message>
    <message>
      <source>the same number in each stratum</source>
      <translation>le même nombre dans chaque strate</translation>
    </message>
    <message>
      <source>smallest error of the overall accuracy</source>
      <translation>plus petite erreur de l'exactitude globale</translation>
    </message>
    <message>
      <source>small errors in each stratum</source>
      <translation>petites erreurs dans chaque strate</translation>
    </message>
    <message>
      <source>as the training has chosen</source>
      <translation>comme choisi à l'entraînement</translation>
    </message>
    <message>
      <source>no smoothing</source>
      <translation>pas de lissage</translation>
    </message>
    <message>
      <source>held to the training labels</source>
      <translation>maintenue aux étiquettes d'entraînement</translation>
    </message>
    <message>
      <source>a method in minutes</source>
      <translation>une méthode en quelques minutes</translation>
    </message>
    <message>
      <source>more methods, takes longer</source>
      <translation>plus de méthodes, plus long</translation>
    </message>
    <message>
      <source>{word}: {name}</source>
      <translation>{word} : {name}</translation>
    </message>
    <message>
      <source>Choose bands by their wavelengths</source>
      <translation>Choisir des bandes selon leurs longueurs d'onde</translation>
    </message>
    <message>
      <source>Mean spectra of classes</source>
      <translation>Spectres moyens des classes</translation>
    </message>
    <message>
      <source>No pixel of the scene has a class in this layer.</source>
      <translation>Aucun pixel de la scène n'a de classe dans cette couche.</translation>
    </message>
    <message>
      <source>The raster “{layer}” is not drawn by classes: choose “Paletted/Unique values” in its symbology.</source>
      <translation>Le raster « {layer} » n'est pas affiché par classes : choisissez « Palette/Valeurs uniques » dans sa symbologie.</translation>
    </message>
    <message>
      <source>Choose the field of “{layer}” that has the class.</source>
      <translation>Choisissez le champ de « {layer} » qui contient la classe.</translation>
    </message>
    <message>
      <source>The field “{field}” has more than {count} values: choose the field of the class.</source>
      <translation>Le champ « {field} » a plus de {count} valeurs : choisissez le champ de la classe.</translation>
    </message>
    <message>
      <source>Choose a scene and a model first.</source>
      <translation>Choisissez d'abord une scène et un modèle.</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>par défaut : {value}</translation>
    </message>
    <message>
      <source>Choose a layer of points of “Show the feature space”.</source>
      <translation>Choisissez une couche de points de « Afficher l'espace des caractéristiques ».</translation>
    </message>
    <message>
      <source>Selected pixels: {number}. Drag in the plot, or select points on the map.</source>
      <translation>Pixels sélectionnés : {number}. Faites glisser la souris dans le graphique, ou sélectionnez des points sur la carte.</translation>
    </message>
    <message>
      <source>New label layer …</source>
      <translation>Nouvelle couche d'étiquettes …</translation>
    </message>
    <message>
      <source>Add a class</source>
      <translation>Ajouter une classe</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>Compter</translation>
    </message>
    <message>
      <source>Count the polygons of each class again, and the pixels in them.</source>
      <translation>Compter de nouveau les polygones de chaque classe, et les pixels qu'ils contiennent.</translation>
    </message>
    <message>
      <source>Next suggested point</source>
      <translation>Point proposé suivant</translation>
    </message>
    <message>
      <source>Go to the next point without a class in a layer of “Suggest where to label next”.</source>
      <translation>Aller au prochain point sans classe d'une couche de « Proposer où étiqueter ensuite ».</translation>
    </message>
    <message>
      <source>New label layer</source>
      <translation>Nouvelle couche d'étiquettes</translation>
    </message>
    <message>
      <source>The class “{name}” has polygons: delete them first.</source>
      <translation>La classe « {name} » a des polygones : supprimez-les d'abord.</translation>
    </message>
    <message>
      <source>Make a label layer, or choose one with the field “class”.</source>
      <translation>Créez une couche d'étiquettes, ou choisissez-en une avec le champ « class ».</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Polygons that are drawn next have this class.</source>
      <translation>Les prochains polygones dessinés ont cette classe.</translation>
    </message>
    <message>
      <source>Polygons or points, and pixels of the scene in them</source>
      <translation>Polygones ou points, et pixels de la scène qu'ils contiennent</translation>
    </message>
    <message>
      <source>Remove the class; one that has polygons stays.</source>
      <translation>Retirer la classe ; si elle a des polygones, elle reste.</translation>
    </message>
    <message>
      <source>No layer has suggested points: run “Suggest where to label next” with a model first.</source>
      <translation>Aucune couche n'a de points proposés : exécutez d'abord « Proposer où étiqueter ensuite » avec un modèle.</translation>
    </message>
    <message>
      <source>All suggested points have a class.</source>
      <translation>Tous les points proposés ont une classe.</translation>
    </message>
    <message>
      <source>Point {rank}: {reason}</source>
      <translation>Point {rank} : {reason}</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Récents</translation>
    </message>
    <message>
      <source>Models that were made or used last</source>
      <translation>Modèles créés ou utilisés en dernier</translation>
    </message>
    <message>
      <source>no model file</source>
      <translation>pas un fichier de modèle</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Aucun pour l'instant</translation>
    </message>
    <message>
      <source>QGIS deletes it when it ends.</source>
      <translation>QGIS le supprime en se fermant.</translation>
    </message>
    <message>
      <source>Temporary model</source>
      <translation>Modèle temporaire</translation>
    </message>
    <message>
      <source>Save as …</source>
      <translation>Enregistrer sous …</translation>
    </message>
    <message>
      <source>Save the model</source>
      <translation>Enregistrer le modèle</translation>
    </message>
    <message>
      <source>The model cannot be saved as {path}: {reason}</source>
      <translation>Le modèle ne peut pas être enregistré sous {path} : {reason}</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>{count} de plus</translation>
    </message>
    <message>
      <source>band {number}: {value}</source>
      <translation>bande {number} : {value}</translation>
    </message>
    <message>
      <source>The map does not show the scene: move to it, then press the button again.</source>
      <translation>La carte ne montre pas la scène : déplacez-la jusqu'à la scène, puis appuyez de nouveau sur le bouton.</translation>
    </message>
    <message>
      <source>Preview here</source>
      <translation>Aperçu ici</translation>
    </message>
    <message>
      <source>Map the part of the scene that the canvas shows, at most {side} x {side} pixels.</source>
      <translation>Cartographier la partie de la scène que le canevas de carte montre, au plus {side} x {side} pixels.</translation>
    </message>
    <message>
      <source>Choose a scene first.</source>
      <translation>Choisissez d'abord une scène.</translation>
    </message>
    <message>
      <source>Cancel ({percent} %)</source>
      <translation>Annuler ({percent} %)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Preview: {name}</source>
      <translation>Aperçu : {name}</translation>
    </message>
    <message>
      <source>Spectral profile</source>
      <translation>Profil spectral</translation>
    </message>
    <message>
      <source>Window </source>
      <translation>Fenêtre </translation>
    </message>
    <message>
      <source>Side in pixels of the square around a click whose mean is shown; 1 is the pixel itself.</source>
      <translation>Côté en pixels du carré autour d'un clic dont la moyenne est montrée ; 1 est le pixel lui-même.</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>Prélever</translation>
    </message>
    <message>
      <source>Click on the map: spectrum of the pixel. Drag a rectangle: mean of its pixels.</source>
      <translation>Cliquer sur la carte : spectre du pixel. Tracer un rectangle : moyenne de ses pixels.</translation>
    </message>
    <message>
      <source>Click on the map: spectrum of the pixel. Drag a rectangle: mean of its pixels, with one standard deviation.</source>
      <translation>Cliquer sur la carte : spectre du pixel. Tracer un rectangle : moyenne de ses pixels, avec un écart-type.</translation>
    </message>
    <message>
      <source>A tick shows a spectrum. A double click changes its name.</source>
      <translation>Une coche montre un spectre. Un double-clic change son nom.</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Épingler</translation>
    </message>
    <message>
      <source>Keep the spectrum, and compare it with others.</source>
      <translation>Garder le spectre, et le comparer à d'autres.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove the selected spectra.</source>
      <translation>Retirer les spectres sélectionnés.</translation>
    </message>
    <message>
      <source>Class means …</source>
      <translation>Moyennes des classes …</translation>
    </message>
    <message>
      <source>Mean spectra of the classes of labels or of a map.</source>
      <translation>Spectres moyens des classes d'étiquettes ou d'une carte.</translation>
    </message>
    <message>
      <source>CSV …</source>
      <translation>CSV …</translation>
    </message>
    <message>
      <source>Save the shown spectra as a table.</source>
      <translation>Enregistrer les spectres montrés sous forme de table.</translation>
    </message>
    <message>
      <source>PNG …</source>
      <translation>PNG …</translation>
    </message>
    <message>
      <source>Save the chart as a picture.</source>
      <translation>Enregistrer le graphique comme image.</translation>
    </message>
    <message>
      <source>Choose the scene in the dock “Spectral profile” first.</source>
      <translation>Choisissez d'abord la scène dans le panneau « Profil spectral ».</translation>
    </message>
    <message>
      <source>row {row}, column {column}</source>
      <translation>ligne {row}, colonne {column}</translation>
    </message>
    <message>
      <source>Mean of {count} pixels, with one standard deviation</source>
      <translation>Moyenne de {count} pixels, avec un écart-type</translation>
    </message>
    <message>
      <source>One pixel</source>
      <translation>Un pixel</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Save the spectra</source>
      <translation>Enregistrer les spectres</translation>
    </message>
    <message>
      <source>The file cannot be written: {reason}</source>
      <translation>Le fichier ne peut pas être écrit : {reason}</translation>
    </message>
    <message>
      <source>Class means</source>
      <translation>Moyennes des classes</translation>
    </message>
    <message>
      <source>Mean and standard deviation of at most 200 pixels of each class. The layer has labels, or is the class map of a model on the grid of the scene.</source>
      <translation>Moyenne et écart-type d'au plus 200 pixels de chaque classe. La couche contient des étiquettes, ou est la carte de classes d'un modèle sur la grille de la scène.</translation>
    </message>
    <message>
      <source>Class field</source>
      <translation>Champ de classe</translation>
    </message>
    <message>
      <source>The layer “{layer}” is not a file that GDAL reads: save it as GeoTIFF first.</source>
      <translation>La couche « {layer} » n'est pas un fichier que GDAL lit : enregistrez-la d'abord en GeoTIFF.</translation>
    </message>
    <message>
      <source>The place of the scene “{layer}” is damaged.</source>
      <translation>La position de la scène « {layer} » est endommagée.</translation>
    </message>
    <message>
      <source>A label cannot be transformed to the CRS of the scene.</source>
      <translation>Une étiquette ne peut pas être transformée dans le SCR de la scène.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>Computation</source>
      <translation>Calcul</translation>
    </message>
    <message>
      <source>Select a layer in the panel “Layers” that the map shows: the swipe compares it with the layers below it.</source>
      <translation>Sélectionnez dans le panneau « Couches » une couche affichée sur la carte : elle est comparée aux couches situées en dessous.</translation>
    </message>
    <message>
      <source>Set up</source>
      <translation>Installer</translation>
    </message>
    <message>
      <source>Set up from a folder …</source>
      <translation>Installer depuis un dossier …</translation>
    </message>
    <message>
      <source>Install from a folder with wheel files, without a network.</source>
      <translation>Installer depuis un dossier de fichiers wheel, sans réseau.</translation>
    </message>
    <message>
      <source>Set up with options …</source>
      <translation>Installer avec des options …</translation>
    </message>
    <message>
      <source>Import a cube …</source>
      <translation>Importer un cube …</translation>
    </message>
    <message>
      <source>Load the sample scene …</source>
      <translation>Charger la scène d'exemple …</translation>
    </message>
    <message>
      <source>From labels to a map …</source>
      <translation>Des étiquettes à la carte …</translation>
    </message>
    <message>
      <source>Compare by swipe</source>
      <translation>Comparer par balayage</translation>
    </message>
    <message>
      <source>Show the selected layer only left of a line, which you drag over the map; again to end.</source>
      <translation>Afficher la couche sélectionnée seulement à gauche d'une ligne que vous déplacez sur la carte ; cliquez à nouveau pour terminer.</translation>
    </message>
    <message>
      <source>Open the guide</source>
      <translation>Ouvrir le guide</translation>
    </message>
    <message>
      <source>1 Processing environment</source>
      <translation>1 Environnement de traitement</translation>
    </message>
    <message>
      <source>2 Scene</source>
      <translation>2 Scène</translation>
    </message>
    <message>
      <source>Add a raster that QGIS reads to the project. Import other files. Or try the plugin with a sample scene, whose wavelengths are approximate.</source>
      <translation>Ajoutez au projet un raster que QGIS lit. Importez les autres fichiers. Ou essayez l'extension avec une scène d'exemple, dont les longueurs d'onde sont approximatives.</translation>
    </message>
    <message>
      <source>3 Map</source>
      <translation>3 Carte</translation>
    </message>
    <message>
      <source>Label some fields of each class: polygons with a field for the class. One run makes a map from them, and says how far to trust it.</source>
      <translation>Étiquetez quelques parcelles de chaque classe : des polygones avec un champ pour la classe. Une exécution en fait une carte, et indique à quel point s'y fier.</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guide</translation>
    </message>
    <message>
      <source>Each step and each setting is explained. “Help” in a dialog opens its page.</source>
      <translation>Chaque étape et chaque paramètre est expliqué. « Aide » dans une boîte de dialogue ouvre sa page.</translation>
    </message>
    <message>
      <source>It is being set up. You can go on working in QGIS.</source>
      <translation>L'installation est en cours. Vous pouvez continuer à travailler dans QGIS.</translation>
    </message>
    <message>
      <source>Ready.</source>
      <translation>Prêt.</translation>
    </message>
    <message>
      <source>Not ready. It is set up once: about 1 GB is downloaded, 4 GB for CUDA.</source>
      <translation>Pas prêt. L'installation se fait une fois : environ 1 GB est téléchargé, 4 GB pour CUDA.</translation>
    </message>
    <message>
      <source>Cancelling …</source>
      <translation>Annulation …</translation>
    </message>
    <message>
      <source>The set-up was cancelled.</source>
      <translation>L'installation a été annulée.</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>Premiers pas</translation>
    </message>
    <message>
      <source>The plugin “Processing” is switched off: switch it on in the plugin manager.</source>
      <translation>L'extension « Traitement » est désactivée : activez-la dans le gestionnaire d'extensions.</translation>
    </message>
    <message>
      <source>{step}, {duration} left of this step</source>
      <translation>{step}, encore {duration} pour cette étape</translation>
    </message>
    <message>
      <source>{step}, {duration} left</source>
      <translation>{step}, encore {duration}</translation>
    </message>
    <message>
      <source>The run was cancelled; the results so far are in {files}.</source>
      <translation>L'exécution a été annulée ; les résultats obtenus jusqu'ici sont dans {files}.</translation>
    </message>
    <message>
      <source>The run was cancelled while it wrote its outputs; these files are new: {files}.</source>
      <translation>L'exécution a été annulée pendant l'écriture de ses sorties ; ces fichiers sont nouveaux : {files}.</translation>
    </message>
    <message>
      <source>The run was cancelled; nothing was written.</source>
      <translation>L'exécution a été annulée ; rien n'a été écrit.</translation>
    </message>
    <message>
      <source>The cancel came when outputs were already in place; the job has finished: {files}</source>
      <translation>L'annulation est arrivée alors que les sorties étaient déjà en place ; la tâche est terminée : {files}</translation>
    </message>
    <message>
      <source>The job is finished and its outputs are written, but the list of its results did not arrive.</source>
      <translation>La tâche est terminée et ses sorties sont écrites, mais la liste de ses résultats n'est pas arrivée.</translation>
    </message>
    <message>
      <source>These unfinished files could not be removed; delete them: {files}</source>
      <translation>Ces fichiers inachevés n'ont pas pu être supprimés ; supprimez-les : {files}</translation>
    </message>
    <message>
      <source>The plugin is incomplete: its folder “core” is missing or damaged. Install the plugin again.</source>
      <translation>L'extension est incomplète : son dossier « core » est absent ou endommagé. Installez de nouveau l'extension.</translation>
    </message>
    <message>
      <source>The processing environment lacks the Python package {package}. Run “Set up the processing environment” to repair it.</source>
      <translation>Il manque le paquet Python {package} à l'environnement de traitement. Exécutez « Installer l'environnement de traitement » pour le réparer.</translation>
    </message>
    <message>
      <source>The worker stopped unexpectedly, signal {number}</source>
      <translation>Le processus de calcul s'est arrêté de façon inattendue, signal {number}</translation>
    </message>
    <message>
      <source>: out of memory is the usual cause. Close other programs, or choose smaller tiles, batches or patches. Start a training or a classification again to resume it.</source>
      <translation> : le manque de mémoire est la cause habituelle. Fermez d'autres programmes, ou choisissez des tuiles, des lots ou des patchs plus petits. Relancez un entraînement ou une classification pour les reprendre.</translation>
    </message>
    <message>
      <source>The worker stopped unexpectedly, exit code {number}.</source>
      <translation>Le processus de calcul s'est arrêté de façon inattendue, code de sortie {number}.</translation>
    </message>
    <message>
      <source>
The end of its log:
</source>
      <translation>
La fin de son journal :
</translation>
    </message>
  </context>
</TS>
