<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>hsi</name>
    <message>
      <source>surest {coverage:.0f} % of the pixels: {accuracy:.1f} % are right</source>
      <translation>les {coverage:.0f} % de pixels les plus sûrs : {accuracy:.1f} % sont justes</translation>
    </message>
    <message>
      <source>share of the surest pixels, %</source>
      <translation>part des pixels les plus sûrs, %</translation>
    </message>
    <message>
      <source>accuracy, %</source>
      <translation>exactitude, %</translation>
    </message>
    <message>
      <source>Two maps can be compared on the same pixels in the same units only.</source>
      <translation>Deux cartes ne peuvent être comparées que sur les mêmes pixels et dans les mêmes unités.</translation>
    </message>
    <message>
      <source>Units, reference and map must be of one shape, not {numbers}, {reference} and {mapped}; take the same pixels of all.</source>
      <translation>Les unités, la référence et la carte doivent avoir la même forme, pas {numbers}, {reference} et {mapped} ; prenez les mêmes pixels de tous.</translation>
    </message>
    <message>
      <source>There is no pixel; there is nothing to assess.</source>
      <translation>Il n'y a aucun pixel ; il n'y a rien à évaluer.</translation>
    </message>
    <message>
      <source>The pixels are of {units} only, and an interval of the accuracies needs at least {min_units}. In other places, the accuracies may be very different; label more places.</source>
      <translation>Les pixels ne viennent que de {units}, et un intervalle des exactitudes en demande au moins {min_units}. En d'autres lieux, les exactitudes peuvent être très différentes ; étiquetez plus de lieux.</translation>
    </message>
    <message>
      <source>Confidence: the largest class probability of a pixel. Bars: the share of right pixels among those of similar confidence; a dark bar holds many pixels. On the dashed line, confidence and accuracy are equal: below it the model is too sure, above it not sure enough. Calibration error: the distance from the line, averaged over the pixels (expected calibration error, 15 bins).</source>
      <translation>Confiance : la plus grande probabilité de classe d'un pixel. Barres : part de pixels justes parmi ceux de confiance semblable ; une barre foncée contient beaucoup de pixels. Sur la ligne en tirets, confiance et exactitude sont égales : en dessous, le modèle est trop sûr, au-dessus, pas assez. Erreur de calibration : distance à la ligne, moyennée sur les pixels (erreur de calibration attendue, 15 intervalles).</translation>
    </message>
    <message>
      <source>That is at most 5 percentage points: the confidence can be read as an accuracy near labels.</source>
      <translation>C'est au plus 5 points de pourcentage : près des étiquettes, la confiance peut se lire comme une exactitude.</translation>
    </message>
    <message>
      <source>too sure of some pixels and not enough of others</source>
      <translation>trop sûr de certains pixels et pas assez des autres</translation>
    </message>
    <message>
      <source>too sure on average</source>
      <translation>trop sûr en moyenne</translation>
    </message>
    <message>
      <source>not sure enough on average</source>
      <translation>pas assez sûr en moyenne</translation>
    </message>
    <message>
      <source>That is more than 5 percentage points, and the model is {way}: read the confidence as an order of the pixels, not as an accuracy.</source>
      <translation>C'est plus de 5 points de pourcentage, et le modèle est {way} : lisez la confiance comme un ordre des pixels, pas comme une exactitude.</translation>
    </message>
    <message>
      <source>Calibration of the confidence</source>
      <translation>Calibration de la confiance</translation>
    </message>
    <message>
      <source>The confidence is not calibrated: the validation pixels are few or lie in one place.</source>
      <translation>La confiance n'est pas calibrée : les pixels de validation sont trop peu nombreux ou tous au même endroit.</translation>
    </message>
    <message>
      <source>The calibration error is {error}. No temperature made the confidence better on parts of the validation pixels that did not choose it, so there is none. The mean confidence is {confidence}; {right} of these pixels are right. {details}</source>
      <translation>L'erreur de calibration est de {error}. Aucune température n'a amélioré la confiance sur des parties des pixels de validation qui ne l'avaient pas choisie ; il n'y en a donc pas. La confiance moyenne est de {confidence} ; {right} de ces pixels sont justes. {details}</translation>
    </message>
    <message>
      <source>The calibration error is {error} with the temperature {temperature:.3g}, and {error_before} without it. The mean confidence is {confidence} (without: {confidence_before}); {right} of these pixels are right. {details}</source>
      <translation>L'erreur de calibration est de {error} avec la température {temperature:.3g}, et de {error_before} sans elle. La confiance moyenne est de {confidence} (sans : {confidence_before}) ; {right} de ces pixels sont justes. {details}</translation>
    </message>
    <message>
      <source>Accuracy against confidence, before and after calibration</source>
      <translation>Exactitude selon la confiance, avant et après la calibration</translation>
    </message>
    <message>
      <source>Without temperature</source>
      <translation>Sans température</translation>
    </message>
    <message>
      <source>With temperature</source>
      <translation>Avec température</translation>
    </message>
    <message>
      <source>The epoch was chosen with the same pixels</source>
      <translation>L'époque a été choisie avec les mêmes pixels</translation>
    </message>
    <message>
      <source>Settings of the model may have been chosen with the same pixels</source>
      <translation>Des réglages du modèle ont pu être choisis avec les mêmes pixels</translation>
    </message>
    <message>
      <source>The temperature divides the logits; the class of a pixel stays the same. The model file keeps the temperature fitted to all {num_pixels} validation pixels. For these figures the validation pixels were divided into parts along the scene, and each part was measured with a temperature fitted to the other parts. {chosen}, so other places may differ more.</source>
      <translation>La température divise les logits ; la classe d'un pixel reste la même. Le fichier de modèle garde la température ajustée à l'ensemble des {num_pixels} pixels de validation. Pour ces chiffres, les pixels de validation ont été divisés en parties le long de la scène, et chaque partie a été mesurée avec une température ajustée aux autres. {chosen}, si bien que d'autres lieux peuvent différer davantage.</translation>
    </message>
    <message>
      <source>Accuracy of the surest validation pixels</source>
      <translation>Exactitude des pixels de validation les plus sûrs</translation>
    </message>
    <message>
      <source>From right to left, the pixels of lowest confidence are left out. If the curve rises to the left, the confidence tells right pixels from wrong ones: Classify can then reject pixels (MIN_CONFIDENCE, WANTED_ACCURACY).</source>
      <translation>De droite à gauche, les pixels de plus faible confiance sont écartés. Si la courbe monte vers la gauche, la confiance distingue les pixels justes des pixels faux : « Classifier une scène » peut alors rejeter des pixels (MIN_CONFIDENCE, WANTED_ACCURACY).</translation>
    </message>
    <message>
      <source>Accuracy against coverage</source>
      <translation>Exactitude selon la couverture</translation>
    </message>
    <message>
      <source>Sets of classes: promised and kept coverage</source>
      <translation>Ensembles de classes : couverture promise et couverture tenue</translation>
    </message>
    <message>
      <source>The set of a pixel holds every class from some probability on (conformal prediction; SET_SIZE of Classify). Promised: how often it shall hold the true class. Kept: how often it did, where each part of the scene got the probability that the other parts chose. The promise is exact for pixels that could change places with the validation pixels. Pixels of a scene cannot: neighbours are alike, and places differ.</source>
      <translation>L'ensemble d'un pixel contient toute classe à partir d'une certaine probabilité (prédiction conforme ; SET_SIZE de « Classifier une scène »). Promise : fréquence à laquelle il doit contenir la vraie classe. Tenue : fréquence à laquelle il l'a contenue, chaque partie de la scène ayant reçu la probabilité choisie par les autres parties. La promesse est exacte pour des pixels qui pourraient échanger leur place avec les pixels de validation. Les pixels d'une scène ne le peuvent pas : les voisins se ressemblent, et les lieux diffèrent.</translation>
    </message>
    <message>
      <source>promised</source>
      <translation>promise</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>tenue</translation>
    </message>
    <message>
      <source>kept in the worst part</source>
      <translation>tenue dans la pire partie</translation>
    </message>
    <message>
      <source>mean number of classes</source>
      <translation>nombre moyen de classes</translation>
    </message>
    <message>
      <source>The map has a class at none of the sample points; there is nothing to assess.</source>
      <translation>La carte n'a de classe à aucun point de l'échantillon ; il n'y a rien à évaluer.</translation>
    </message>
    <message>
      <source>{value:.1f} % ({low:.1f} to {high:.1f} %)</source>
      <translation>{value:.1f} % ({low:.1f} à {high:.1f} %)</translation>
    </message>
    <message>
      <source>The reference is no probability sample with a known design. So the figures count reference pixels: they hold for these pixels, and are no estimates for the whole map or for the areas of its classes.</source>
      <translation>La référence n'est pas un échantillon probabiliste au plan connu. Les chiffres comptent donc des pixels de référence : ils valent pour ces pixels et ne sont pas des estimations pour toute la carte ni pour les surfaces de ses classes.</translation>
    </message>
    <message>
      <source>stratified random sample</source>
      <translation>échantillon aléatoire stratifié</translation>
    </message>
    <message>
      <source>simple random sample</source>
      <translation>échantillon aléatoire simple</translation>
    </message>
    <message>
      <source>systematic sample</source>
      <translation>échantillon systématique</translation>
    </message>
    <message>
      <source>sample in clusters</source>
      <translation>échantillon en grappes</translation>
    </message>
    <message>
      <source>random sample in cells</source>
      <translation>échantillon aléatoire dans des cellules</translation>
    </message>
    <message>
      <source>user's accuracy</source>
      <translation>exactitude de l'utilisateur</translation>
    </message>
    <message>
      <source>producer's accuracy</source>
      <translation>exactitude du producteur</translation>
    </message>
    <message>
      <source>share of the area</source>
      <translation>part de la surface</translation>
    </message>
    <message>
      <source> in {num_units:,} clusters</source>
      <translation> en {num_units:,} grappes</translation>
    </message>
    <message>
      <source> in {count} strata</source>
      <translation> dans {count} strates</translation>
    </message>
    <message>
      <source> in 1 stratum</source>
      <translation> dans 1 strate</translation>
    </message>
    <message>
      <source>, which stands for {hectares:,.1f} ha</source>
      <translation>, qui représente {hectares:,.1f} ha</translation>
    </message>
    <message>
      <source>The reference is a {design} of {num_points:,} points{parts}{area}. The estimates below are for this area. Their standard errors and 95 % intervals cover the draw of the points, not errors of the reference. All other figures count the points alone.</source>
      <translation>La référence est un {design} de {num_points:,} points{parts}{area}. Les estimations ci-dessous valent pour cette surface. Leurs erreurs types et intervalles à 95 % couvrent le tirage des points, pas les erreurs de la référence. Tous les autres chiffres ne comptent que les points.</translation>
    </message>
    <message>
      <source>The points of each class of the map stand for its pixels in the map (post-stratification; Card 1982).</source>
      <translation>Les points de chaque classe de la carte représentent ses pixels dans la carte (post-stratification ; Card 1982).</translation>
    </message>
    <message>
      <source>No single grid tells its variance exactly. It is estimated from neighbouring points, so that the intervals are too wide where errors come in clumps: in simulations, intervals of 95 % held the truth in 94 to 99 of 100 grids. Samples of the design cells have intervals of 95 %.</source>
      <translation>Aucune grille isolée ne donne exactement sa variance. Elle est estimée à partir de points voisins, si bien que les intervalles sont trop larges là où les erreurs sont groupées : dans des simulations, les intervalles à 95 % contenaient la vérité dans 94 à 99 grilles sur 100. Les échantillons du plan cells ont des intervalles à 95 %.</translation>
    </message>
    <message>
      <source>Fewer than 10 points in map or reference, so that intervals are rough: {classes}.</source>
      <translation>Moins de 10 points dans la carte ou la référence, si bien que les intervalles sont approximatifs : {classes}.</translation>
    </message>
    <message>
      <source>Reference and map must be of one shape, not {reference} and {predicted}; take the same pixels of both.</source>
      <translation>La référence et la carte doivent avoir la même forme, pas {reference} et {predicted} ; prenez les mêmes pixels des deux.</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>référence</translation>
    </message>
    <message>
      <source>map</source>
      <translation>carte</translation>
    </message>
    <message>
      <source>The {name} has class indices from {lowest} to {highest}; with {num_classes} classes they go from 0 to {last}. Leave out unlabelled pixels.</source>
      <translation>{name} : les indices de classe vont de {lowest} à {highest} ; avec {num_classes} classes, ils vont de 0 à {last}. Écartez les pixels non étiquetés.</translation>
    </message>
    <message>
      <source>A confusion matrix is square, not of shape {shape}.</source>
      <translation>Une matrice de confusion est carrée, pas de forme {shape}.</translation>
    </message>
    <message>
      <source>The confusion matrix counts no pixel; there is nothing to assess.</source>
      <translation>La matrice de confusion ne compte aucun pixel ; il n'y a rien à évaluer.</translation>
    </message>
    <message>
      <source>overall_accuracy</source>
      <translation>overall_accuracy</translation>
    </message>
    <message>
      <source>overall accuracy (OA)</source>
      <translation>exactitude globale (OA)</translation>
    </message>
    <message>
      <source>OA</source>
      <translation>OA</translation>
    </message>
    <message>
      <source>Share of pixels whose class in the map is that of the reference.</source>
      <translation>Part des pixels dont la classe dans la carte est celle de la référence.</translation>
    </message>
    <message>
      <source>average_accuracy</source>
      <translation>average_accuracy</translation>
    </message>
    <message>
      <source>average accuracy (AA)</source>
      <translation>exactitude moyenne (AA)</translation>
    </message>
    <message>
      <source>AA</source>
      <translation>AA</translation>
    </message>
    <message>
      <source>Mean recall of the classes in the reference.</source>
      <translation>Rappel moyen des classes de la référence.</translation>
    </message>
    <message>
      <source>kappa</source>
      <translation>kappa</translation>
    </message>
    <message>
      <source>Agreement beyond chance; not defined where one class fills reference and map.</source>
      <translation>Accord au-delà du hasard ; non défini si une seule classe remplit la référence et la carte.</translation>
    </message>
    <message>
      <source>precision</source>
      <translation>précision</translation>
    </message>
    <message>
      <source>precision (UA)</source>
      <translation>précision (UA)</translation>
    </message>
    <message>
      <source>Share of the map's pixels of the class that is right.</source>
      <translation>Part des pixels de la classe dans la carte qui est juste.</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>rappel</translation>
    </message>
    <message>
      <source>recall (PA)</source>
      <translation>rappel (PA)</translation>
    </message>
    <message>
      <source>Share of the reference pixels of the class that the map finds.</source>
      <translation>Part des pixels de référence de la classe que la carte trouve.</translation>
    </message>
    <message>
      <source>Harmonic mean of precision and recall.</source>
      <translation>Moyenne harmonique de la précision et du rappel.</translation>
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
      <translation>Pixels de la classe dans la référence et la carte, divisés par ceux dans au moins l'une d'elles.</translation>
    </message>
    <message>
      <source>The figures count reference pixels; they are not weighted by the area that each class has in the map. n/a: the class has no such pixels.</source>
      <translation>Les chiffres comptent des pixels de référence ; ils ne sont pas pondérés par la surface de chaque classe dans la carte. n/a : la classe n'a pas de tels pixels.</translation>
    </message>
    <message>
      <source>Precision (user's accuracy): of the pixels mapped as the class, the share that is right. Recall (producer's accuracy): of the reference pixels of the class, the share that is found. {counts}</source>
      <translation>Précision (exactitude de l'utilisateur) : parmi les pixels cartographiés comme la classe, la part qui est juste. Rappel (exactitude du producteur) : parmi les pixels de référence de la classe, la part qui est trouvée. {counts}</translation>
    </message>
    <message>
      <source>Below a figure is its 95 % interval.</source>
      <translation>Sous un chiffre se trouve son intervalle à 95 %.</translation>
    </message>
    <message>
      <source>of the area mapped as the class, the share that is right</source>
      <translation>de la surface cartographiée comme la classe, la part qui est juste</translation>
    </message>
    <message>
      <source>of the area of the class, the share that is mapped as it</source>
      <translation>de la surface de la classe, la part qui est cartographiée comme telle</translation>
    </message>
    <message>
      <source>harmonic mean of user's and producer's accuracy</source>
      <translation>moyenne harmonique des exactitudes de l'utilisateur et du producteur</translation>
    </message>
    <message>
      <source>share of the class in the area, estimated from the reference</source>
      <translation>part de la classe dans la surface, estimée à partir de la référence</translation>
    </message>
    <message>
      <source>Accuracy of the class map</source>
      <translation>Exactitude de la carte de classes</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>Matrice de confusion</translation>
    </message>
    <message>
      <source>Confusion matrix of reference and map</source>
      <translation>Matrice de confusion de la référence et de la carte</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>calibration error</source>
      <translation>erreur de calibration</translation>
    </message>
    <message>
      <source>mean confidence</source>
      <translation>confiance moyenne</translation>
    </message>
    <message>
      <source>of these pixels are right</source>
      <translation>de ces pixels sont justes</translation>
    </message>
    <message>
      <source>Accuracy against confidence of the reference pixels</source>
      <translation>Exactitude selon la confiance des pixels de référence</translation>
    </message>
    <message>
      <source>Reference pixels with a class in the map</source>
      <translation>Pixels de référence avec une classe dans la carte</translation>
    </message>
    <message>
      <source>network {value}</source>
      <translation>réseau {value}</translation>
    </message>
    <message>
      <source>model {value}</source>
      <translation>modèle {value}</translation>
    </message>
    <message>
      <source>scene {value}</source>
      <translation>scène {value}</translation>
    </message>
    <message>
      <source>resampled to {value}</source>
      <translation>rééchantillonné sur {value}</translation>
    </message>
    <message>
      <source>Class map {name}</source>
      <translation>Carte de classes {name}</translation>
    </message>
    <message>
      <source>reference pixels</source>
      <translation>pixels de référence</translation>
    </message>
    <message>
      <source>reference pixels without a class in the map, left out</source>
      <translation>pixels de référence sans classe dans la carte, écartés</translation>
    </message>
    <message>
      <source>overall accuracy with these as errors</source>
      <translation>exactitude globale si ceux-ci comptent comme erreurs</translation>
    </message>
    <message>
      <source>of the reference pixels are unclassified in the map, which rejected them</source>
      <translation>des pixels de référence sont sans classe dans la carte, qui les a rejetés</translation>
    </message>
    <message>
      <source>split</source>
      <translation>répartition</translation>
    </message>
    <message>
      <source>of the patches touch a training pixel</source>
      <translation>des patchs touchent un pixel d'entraînement</translation>
    </message>
    <message>
      <source>Spatial units of the reference: {units}.</source>
      <translation>Unités spatiales de la référence : {units}.</translation>
    </message>
    <message>
      <source>Spatial units of the reference: {units}. The 95 % intervals come from drawing these units 2,000 times with replacement: pixels of one unit are right or wrong together.</source>
      <translation>Unités spatiales de la référence : {units}. Les intervalles à 95 % viennent de 2 000 tirages de ces unités avec remise : les pixels d'une unité sont justes ou faux ensemble.</translation>
    </message>
    <message>
      <source>Recall and precision of each class</source>
      <translation>Rappel et précision de chaque classe</translation>
    </message>
    <message>
      <source>{terms} Lines: 95 % intervals over spatial units of the reference, where there are enough units.</source>
      <translation>{terms} Traits : intervalles à 95 % sur les unités spatiales de la référence, là où il y a assez d'unités.</translation>
    </message>
    <message>
      <source>Accuracies of each class</source>
      <translation>Exactitudes de chaque classe</translation>
    </message>
    <message>
      <source>map pixels</source>
      <translation>pixels de la carte</translation>
    </message>
    <message>
      <source>class</source>
      <translation>classe</translation>
    </message>
    <message>
      <source>Estimates for the area</source>
      <translation>Estimations pour la surface</translation>
    </message>
    <message>
      <source>overall accuracy, by area</source>
      <translation>exactitude globale par surface</translation>
    </message>
    <message>
      <source>Share of the area that the map has right.</source>
      <translation>Part de la surface qui est juste dans la carte.</translation>
    </message>
    <message>
      <source>standard error of the overall accuracy, by area</source>
      <translation>erreur type de l'exactitude globale par surface</translation>
    </message>
    <message>
      <source>area</source>
      <translation>surface</translation>
    </message>
    <message>
      <source>points</source>
      <translation>points</translation>
    </message>
    <message>
      <source>Area of each class with its 95 % interval</source>
      <translation>Surface de chaque classe avec son intervalle à 95 %</translation>
    </message>
    <message>
      <source>Bars: how much of the class there is, estimated from the reference. Lines: 95 % intervals of these estimates. Diamonds: how much the map shows.</source>
      <translation>Barres : surface de la classe, estimée à partir de la référence. Traits : intervalles à 95 % de ces estimations. Losanges : surface de la classe dans la carte.</translation>
    </message>
    <message>
      <source>Area, ha</source>
      <translation>Surface, ha</translation>
    </message>
    <message>
      <source>Estimates of each class for the area</source>
      <translation>Estimations de chaque classe pour la surface</translation>
    </message>
    <message>
      <source>points in the map</source>
      <translation>points dans la carte</translation>
    </message>
    <message>
      <source>points in the reference</source>
      <translation>points dans la référence</translation>
    </message>
    <message>
      <source>area, ha</source>
      <translation>surface, ha</translation>
    </message>
    <message>
      <source>mapped, ha</source>
      <translation>cartographiés, ha</translation>
    </message>
    <message>
      <source>Below each figure is its 95 % interval. n/a: no point of the class.</source>
      <translation>Sous chaque nombre figure son intervalle à 95 %. n/a : aucun point de la classe.</translation>
    </message>
    <message>
      <source>Strata</source>
      <translation>Strates</translation>
    </message>
    <message>
      <source>Strata and their points</source>
      <translation>Strates et leurs points</translation>
    </message>
    <message>
      <source>A stratum is a part of the map in which points were drawn with one probability.</source>
      <translation>Une strate est une partie de la carte dans laquelle les points ont été tirés avec une même probabilité.</translation>
    </message>
    <message>
      <source>Classes of the map and their points</source>
      <translation>Classes de la carte et leurs points</translation>
    </message>
    <message>
      <source>The points of a class stand for its pixels in the map (post-stratification; Card 1982).</source>
      <translation>Les points d'une classe représentent ses pixels dans la carte (post-stratification ; Card 1982).</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>pixels</translation>
    </message>
    <message>
      <source>points with a reference</source>
      <translation>points avec une référence</translation>
    </message>
    <message>
      <source>stratum</source>
      <translation>strate</translation>
    </message>
    <message>
      <source>Second map</source>
      <translation>Deuxième carte</translation>
    </message>
    <message>
      <source>Accuracies of both maps</source>
      <translation>Exactitudes des deux cartes</translation>
    </message>
    <message>
      <source>difference</source>
      <translation>différence</translation>
    </message>
    <message>
      <source>metric</source>
      <translation>mesure</translation>
    </message>
    <message>
      <source>Both maps on the {num_pixels:,} reference pixels where both have a class. The difference is the first map minus the second, with its 95 % interval below.</source>
      <translation>Les deux cartes sur les {num_pixels:,} pixels de référence où les deux ont une classe. La différence est la première carte moins la deuxième, avec son intervalle à 95 % en dessous.</translation>
    </message>
    <message>
      <source>{share:.1f} % of the pixels: mean confidence {confidence:.3f}, accuracy {accuracy:.3f}</source>
      <translation>{share:.1f} % des pixels : confiance moyenne {confidence:.3f}, exactitude {accuracy:.3f}</translation>
    </message>
    <message>
      <source>confidence</source>
      <translation>confiance</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>exactitude</translation>
    </message>
    <message>
      <source>This is no test: all {num_pixels} reference pixels are training pixels of the model. The accuracies say how well it has learned them by heart; assess the map with labels that were not used in training.</source>
      <translation>Ce n'est pas un test : les {num_pixels} pixels de référence sont tous des pixels d'entraînement du modèle. Les exactitudes disent à quel point il les a appris par cœur ; évaluez la carte avec des étiquettes qui n'ont pas servi à l'entraînement.</translation>
    </message>
    <message>
      <source>{count} of the {num_pixels} reference pixels ({share:.1f} %) are training pixels of the model, so the accuracies are optimistic. Without them, the overall accuracy is {accuracy:.2f} %.</source>
      <translation>{count} des {num_pixels} pixels de référence ({share:.1f} %) sont des pixels d'entraînement du modèle ; les exactitudes sont donc optimistes. Sans eux, l'exactitude globale est de {accuracy:.2f} %.</translation>
    </message>
    <message>
      <source>The map was held to labels ({labels}) when it was regularised. Reference pixels that are among these labels, or near them, are no test of it.</source>
      <translation>La carte a été maintenue à des étiquettes ({labels}) lors de sa régularisation. Les pixels de référence qui en font partie, ou qui en sont proches, ne la testent pas.</translation>
    </message>
    <message>
      <source>The reference does not tell how it was split from the training labels. Make sure that none of these pixels were used in training, and that they do not lie right beside training pixels; else the accuracies are too high.</source>
      <translation>La référence ne dit pas comment elle a été séparée des étiquettes d'entraînement. Assurez-vous qu'aucun de ces pixels n'a servi à l'entraînement et qu'ils ne sont pas juste à côté de pixels d'entraînement ; sinon les exactitudes sont trop hautes.</translation>
    </message>
    <message>
      <source>These are the training pixels of a split. The accuracies say how well the network has learned them by heart, not how good the map is; assess it with the test pixels.</source>
      <translation>Ce sont les pixels d'entraînement d'une répartition. Les exactitudes disent à quel point le réseau les a appris par cœur, pas la qualité de la carte ; évaluez-la avec les pixels de test.</translation>
    </message>
    <message>
      <source>These are the validation pixels of a split. They decided which state of the network was kept, so the accuracies are slightly optimistic; assess the map with the test pixels.</source>
      <translation>Ce sont les pixels de validation d'une répartition. Ils ont décidé quel état du réseau a été gardé ; les exactitudes sont donc un peu optimistes ; évaluez la carte avec les pixels de test.</translation>
    </message>
    <message>
      <source>The test pixels were drawn at random among the labelled ones. With patches of {size} × {size} pixels, {share:.1f} % of them have a training pixel in their patch: the network has seen their surroundings. Such accuracies are optimistic; expect less where no training pixel is near.</source>
      <translation>Les pixels de test ont été tirés au hasard parmi les pixels étiquetés. Avec des patchs de {size} × {size} pixels, {share:.1f} % d'entre eux ont un pixel d'entraînement dans leur patch : le réseau a vu leurs environs. De telles exactitudes sont optimistes ; attendez-vous à moins là où aucun pixel d'entraînement n'est proche.</translation>
    </message>
    <message>
      <source>whole blocks of the scene</source>
      <translation>des blocs entiers de la scène</translation>
    </message>
    <message>
      <source>whole polygons</source>
      <translation>des polygones entiers</translation>
    </message>
    <message>
      <source>The test pixels are {whole}, with a guard band of {guard} pixels to the training pixels.</source>
      <translation>Les pixels de test sont {whole}, avec une zone de garde de {guard} pixels par rapport aux pixels d'entraînement.</translation>
    </message>
    <message>
      <source>{kept} Still, with patches of {size} × {size} pixels, {share:.1f} % of them have a training pixel in their patch; for these the accuracies are optimistic. A wider guard band avoids this.</source>
      <translation>{kept} Pourtant, avec des patchs de {size} × {size} pixels, {share:.1f} % d'entre eux ont un pixel d'entraînement dans leur patch ; pour ceux-là, les exactitudes sont optimistes. Une zone de garde plus large l'évite.</translation>
    </message>
    <message>
      <source>{kept} With patches of {size} × {size} pixels, none of them has a training pixel in its patch. The accuracies hold for places of this scene that the network has not seen; another scene may differ more.</source>
      <translation>{kept} Avec des patchs de {size} × {size} pixels, aucun n'a de pixel d'entraînement dans son patch. Les exactitudes valent pour des lieux de cette scène que le réseau n'a pas vus ; une autre scène peut différer davantage.</translation>
    </message>
    <message>
      <source>On {num_pixels} reference pixels ({units}), the overall accuracy of {first} is {ours:.2f} %, and that of {second} is {theirs:.2f} %: a difference of {points}.</source>
      <translation>Sur {num_pixels} pixels de référence ({units}), l'exactitude globale de {first} est de {ours:.2f} %, et celle de {second} de {theirs:.2f} % : une différence de {points}.</translation>
    </message>
    <message>
      <source>The units are too few to say whether this is more than chance.</source>
      <translation>Les unités sont trop peu nombreuses pour dire si c'est plus que le hasard.</translation>
    </message>
    <message>
      <source>The two maps are not distinguishable with this reference.</source>
      <translation>Les deux cartes ne se distinguent pas avec cette référence.</translation>
    </message>
    <message>
      <source>{name} is better.</source>
      <translation>{name} est meilleure.</translation>
    </message>
    <message>
      <source>{value:+.1f} points</source>
      <translation>{value:+.1f} points</translation>
    </message>
    <message>
      <source>{value:+.1f} points (95 % interval {low:+.1f} to {high:+.1f})</source>
      <translation>{value:+.1f} points (intervalle à 95 % de {low:+.1f} à {high:+.1f})</translation>
    </message>
    <message>
      <source>validation pixels: {name} has another type or shape than it should have</source>
      <translation>pixels de validation : {name} a un autre type ou une autre forme que prévu</translation>
    </message>
    <message>
      <source>validation pixels: a value is no probability</source>
      <translation>pixels de validation : une valeur n'est pas une probabilité</translation>
    </message>
    <message>
      <source>The raster attribute table of {name} has several columns that could name the classes ({listed}), so they are called by their codes; call one of the columns class_name.</source>
      <translation>La table d’attributs du raster {name} a plusieurs colonnes qui pourraient nommer les classes ({listed}) ; elles sont donc désignées par leurs codes. Nommez class_name l’une des colonnes.</translation>
    </message>
    <message>
      <source>The raster attribute table of {name} has several names for the codes {listed}; these classes are called by their codes.</source>
      <translation>La table d'attributs raster de {name} a plusieurs noms pour les codes {listed} ; ces classes sont nommées par leurs codes.</translation>
    </message>
    <message>
      <source>The confidence {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>La confiance {name} ne peut pas être lue ({error}) ; le fichier semble endommagé.</translation>
    </message>
    <message>
      <source>The confidence {name} has the value {value:.6g}, but a confidence lies between 0 and 1; choose the largest class probability of each pixel.</source>
      <translation>La confiance {name} a la valeur {value:.6g}, mais une confiance est entre 0 et 1 ; choisissez la plus grande probabilité de classe de chaque pixel.</translation>
    </message>
    <message>
      <source>{name} has {count} bands; the confidence has one. Choose the confidence, not the class probabilities or the scene.</source>
      <translation>{name} a {count} bandes ; la confiance en a une. Choisissez la confiance, pas les probabilités de classe ni la scène.</translation>
    </message>
    <message>
      <source>The confidence {name} is on another grid ({found}) than the class map ({grid}); choose the confidence of this map.</source>
      <translation>La confiance {name} est sur une autre grille ({found}) que la carte de classes ({grid}) ; choisissez la confiance de cette carte.</translation>
    </message>
    <message>
      <source>The ENVI header of {name} has commas inside class names. It says {count} classes, so its names are read as: {listed}.</source>
      <translation>L'en-tête ENVI de {name} a des virgules à l'intérieur de noms de classes. Il indique {count} classes ; ses noms sont donc lus ainsi : {listed}.</translation>
    </message>
    <message>
      <source>The ENVI header of {name} says {count} classes but names {num_names}; the names are used in their order: {listed}.</source>
      <translation>L'en-tête ENVI de {name} indique {count} classes mais en nomme {num_names} ; les noms sont utilisés dans leur ordre : {listed}.</translation>
    </message>
    <message>
      <source>does not say how many classes it has</source>
      <translation>n'indique pas combien de classes il y a</translation>
    </message>
    <message>
      <source>says {count} classes</source>
      <translation>indique {count} classes</translation>
    </message>
    <message>
      <source>The ENVI header of {name} {said}, but the commas between its class names give {num_names}: {listed}. Some commas may belong to names, so these names are not used and the classes are called by their codes. Correct "class names" and "classes" in the header, or give a class table.</source>
      <translation>L'en-tête ENVI de {name} {said}, mais les virgules entre les noms de classes en donnent {num_names} : {listed}. Certaines virgules peuvent faire partie de noms ; ces noms ne sont donc pas utilisés et les classes sont appelées par leurs codes. Corrigez « class names » et « classes » dans l'en-tête, ou indiquez une table de classes.</translation>
    </message>
    <message>
      <source>class map</source>
      <translation>carte de classes</translation>
    </message>
    <message>
      <source>The class map {name} has complex values; class codes are whole numbers.</source>
      <translation>La carte de classes {name} a des valeurs complexes ; les codes de classe sont des nombres entiers.</translation>
    </message>
    <message>
      <source>{name} has {count} bands; a class map has one band of class codes. Choose the map itself, not its probabilities or a scene.</source>
      <translation>{name} a {count} bandes ; une carte de classes a une bande de codes de classe. Choisissez la carte elle-même, pas ses probabilités ni une scène.</translation>
    </message>
    <message>
      <source>The class map {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>La carte de classes {name} ne peut pas être lue ({error}) ; le fichier semble endommagé.</translation>
    </message>
    <message>
      <source>Counting the classes of the last map</source>
      <translation>Comptage des classes de la dernière carte</translation>
    </message>
    <message>
      <source>The class map {name} has no class at any pixel; choose another map.</source>
      <translation>La carte de classes {name} n'a de classe à aucun pixel ; choisissez une autre carte.</translation>
    </message>
    <message>
      <source>The {labels_name} and the {known_name} number their classes differently; they are matched by name. {both}</source>
      <translation>Les classes sont numérotées différemment ({labels_name} ; {known_name}) ; elles sont appariées par nom. {both}</translation>
    </message>
    <message>
      <source>The {labels_name} and the {known_name} have different names for the same codes, which are taken as different classes. If they are the same, give them the same name. {both}</source>
      <translation>Les mêmes codes ont des noms différents ({labels_name} ; {known_name}) et sont pris comme des classes différentes. Si elles sont les mêmes, donnez-leur le même nom. {both}</translation>
    </message>
    <message>
      <source>The code {code} is "{own_name}" in the {labels_name} but "{other_name}" in the {known_name}, and the other names do not tell which class is which: none is in both, or one is there twice. Give each class one name, the same in both. {both}</source>
      <translation>Le code {code} est « {own_name} » dans « {labels_name} » mais « {other_name} » dans « {known_name} », et les autres noms ne disent pas quelle classe est laquelle : aucun n'est dans les deux, ou l'un s'y trouve deux fois. Donnez à chaque classe un nom, le même dans les deux. {both}</translation>
    </message>
    <message>
      <source>The class "{name}" has other codes in the {labels_name} than in the {known_name}, and classes cannot be matched by name because one name is there twice. Give each class a name of its own. {both}</source>
      <translation>La classe « {name} » a dans « {labels_name} » d'autres codes que dans « {known_name} », et les classes ne peuvent pas être appariées par nom parce qu'un nom s'y trouve deux fois. Donnez à chaque classe un nom à elle. {both}</translation>
    </message>
    <message>
      <source>The {known_name} has no class names; the {labels_name} are matched by code. Make sure that its codes mean: {listed}.</source>
      <translation>Pas de noms de classes ({known_name}) ; l'appariement ({labels_name}) se fait par code. Assurez-vous que ses codes signifient : {listed}.</translation>
    </message>
    <message>
      <source>The {labels_name} have too many classes; merge some of them.</source>
      <translation>Trop de classes ({labels_name}) ; fusionnez-en quelques-unes.</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modèle</translation>
    </message>
    <message>
      <source>new labels</source>
      <translation>nouvelles étiquettes</translation>
    </message>
    <message>
      <source>No class of the new labels ({new}) is among those of the {known_name} ({known}): all are taken as new. If one is the same, give it the same name.</source>
      <translation>Aucune classe des nouvelles étiquettes ({new}) n'est parmi celles connues ({known_name} : {known}) : toutes sont prises comme nouvelles. Si l'une est la même, donnez-lui le même nom.</translation>
    </message>
    <message>
      <source>leave out the mosaic, or classify these scenes into different folders</source>
      <translation>laissez de côté la mosaïque, ou classifiez ces scènes dans des dossiers différents</translation>
    </message>
    <message>
      <source>{name} has no georeference, so its map has no place in a mosaic; {advice}.</source>
      <translation>{name} n'a pas de géoréférence ; sa carte n'a donc pas de place dans une mosaïque ; {advice}.</translation>
    </message>
    <message>
      <source>{first} ({first_grid}) and {name} ({grid}) have different CRSs, but a mosaic has one; {advice}.</source>
      <translation>{first} ({first_grid}) et {name} ({grid}) ont des SCR différents, mais une mosaïque en a un ; {advice}.</translation>
    </message>
    <message>
      <source>The pixels of {first} and {name} have different sizes or directions, but those of a mosaic are equal; {advice}.</source>
      <translation>Les pixels de {first} et {name} ont des tailles ou des directions différentes, mais ceux d'une mosaïque sont égaux ; {advice}.</translation>
    </message>
    <message>
      <source>{first} and {name} have different classes, but those of a mosaic are the same; {advice}.</source>
      <translation>{first} et {name} ont des classes différentes, mais celles d'une mosaïque sont les mêmes ; {advice}.</translation>
    </message>
    <message>
      <source>The tag {tag} of {name} is damaged ({error}); write the raster again, or remove the tag.</source>
      <translation>La balise {tag} de {name} est endommagée ({error}) ; écrivez de nouveau le raster, ou supprimez la balise.</translation>
    </message>
    <message>
      <source>Code 0 of {raster} is called "{name}", but here code 0 means unlabelled, so its pixels are no class. If they are, give them another code.</source>
      <translation>Le code 0 de {raster} s’appelle « {name} », mais ici le code 0 signifie sans étiquette ; ses pixels ne sont donc pas une classe. S’ils en sont une, donnez-leur un autre code.</translation>
    </message>
    <message>
      <source>The labels {name} hold the value {value}; class codes are whole numbers from 1 to {max_code}, 0 means unlabelled.</source>
      <translation>Les étiquettes {name} contiennent la valeur {value} ; les codes de classe sont des nombres entiers de 1 à {max_code}, 0 signifie non étiqueté.</translation>
    </message>
    <message>
      <source>Class "{name}" has the code {code}; use codes from 1 to {max_code} (0 means unlabelled).</source>
      <translation>La classe « {name} » a le code {code} ; utilisez des codes de 1 à {max_code} (0 signifie non étiqueté).</translation>
    </message>
    <message>
      <source>The class with code {code} has no name; give it one.</source>
      <translation>La classe de code {code} n'a pas de nom ; donnez-lui-en un.</translation>
    </message>
    <message>
      <source>The name of the class with code {code} holds a control character ({name!r}); remove it.</source>
      <translation>Le nom de la classe de code {code} contient un caractère de contrôle ({name!r}) ; supprimez-le.</translation>
    </message>
    <message>
      <source>Class "{name}" has the colour "{color}"; write it as #RRGGBB.</source>
      <translation>La classe « {name} » a la couleur « {color} » ; écrivez-la sous la forme #RRGGBB.</translation>
    </message>
    <message>
      <source>Class codes must be unique and ascending, not {codes}; renumber the classes.</source>
      <translation>Les codes de classe doivent être uniques et croissants, pas {codes} ; renumérotez les classes.</translation>
    </message>
    <message>
      <source>The class table {path} cannot be read ({error}); give a CSV file in UTF-8.</source>
      <translation>La table de classes {path} ne peut pas être lue ({error}) ; indiquez un fichier CSV en UTF-8.</translation>
    </message>
    <message>
      <source>The class table {path} needs a header with the columns code,name and optionally color,value.</source>
      <translation>La table de classes {path} a besoin d'une ligne d'en-tête avec les colonnes code,name et, au choix, color,value.</translation>
    </message>
    <message>
      <source>The class table {path} has the code "{code}"; class codes are whole numbers.</source>
      <translation>La table de classes {path} a le code « {code} » ; les codes de classe sont des nombres entiers.</translation>
    </message>
    <message>
      <source>The class table {path} holds no class; give at least one code above 0.</source>
      <translation>La table de classes {path} ne contient aucune classe ; indiquez au moins un code supérieur à 0.</translation>
    </message>
    <message>
      <source>The class table {name} cannot be written; choose a name ending in .csv or .qml.</source>
      <translation>La table de classes {name} ne peut pas être écrite ; choisissez un nom qui se termine par .csv ou .qml.</translation>
    </message>
    <message>
      <source>{name} is too large for a class table; choose another file.</source>
      <translation>{name} est trop grand pour une table de classes ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>The class table {path} cannot be read ({error}); choose another file.</source>
      <translation>La table de classes {path} ne peut pas être lue ({error}) ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{name} defines entities, as no class table does; choose another file.</source>
      <translation>{name} définit des entités, ce que ne fait aucune table de classes ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{name} is no valid XML ({error}); save the file again.</source>
      <translation>{name} n'est pas du XML valide ({error}) ; enregistrez de nouveau le fichier.</translation>
    </message>
    <message>
      <source>{name} is the style of a layer without classes; save the style of a raster with “Paletted / Unique values” or of a layer with “Categorized” symbols.</source>
      <translation>{name} est le style d'une couche sans classes ; enregistrez le style d'un raster avec « Paletted / Unique values » ou d'une couche avec des symboles « Categorized ».</translation>
    </message>
    <message>
      <source>{name} holds no macroclasses ({error}); save it with version 8 of the plugin.</source>
      <translation>{name} ne contient pas de macroclasses ({error}) ; enregistrez-le avec la version 8 de l'extension.</translation>
    </message>
    <message>
      <source>{name} is no valid JSON ({error}); save the file again.</source>
      <translation>{name} n'est pas du JSON valide ({error}) ; enregistrez de nouveau le fichier.</translation>
    </message>
    <message>
      <source>{name} holds no list of "categories"; choose another class table.</source>
      <translation>{name} ne contient pas de liste « categories » ; choisissez une autre table de classes.</translation>
    </message>
    <message>
      <source>{name} holds the category {item!r}; give value, name and color of each.</source>
      <translation>{name} contient la catégorie {item!r} ; indiquez value, name et color de chacune.</translation>
    </message>
    <message>
      <source>There is no class table {path}; choose it again.</source>
      <translation>Il n'y a pas de table de classes {path} ; choisissez-la de nouveau.</translation>
    </message>
    <message>
      <source>The raster {name} has no names or colours of classes; give a class table.</source>
      <translation>Le raster {name} n'a pas de noms ni de couleurs de classes ; indiquez une table de classes.</translation>
    </message>
    <message>
      <source>The class table {name} holds no class; give at least one value above 0.</source>
      <translation>La table de classes {name} ne contient aucune classe ; indiquez au moins une valeur supérieure à 0.</translation>
    </message>
    <message>
      <source>{duration} left</source>
      <translation>encore {duration}</translation>
    </message>
    <message>
      <source>A cluster needs the package distributed, which is not installed; choose cluster in “Optional packages” of “Set up the processing environment”, install it (pip install "distributed&gt;=2024.8"), or leave out the cluster.</source>
      <translation>Une grappe de calcul a besoin du paquet distributed, qui n'est pas installé ; choisissez cluster dans « Paquets facultatifs » de « Installer l'environnement de traitement », installez-le (pip install "distributed&gt;=2024.8"), ou laissez de côté la grappe.</translation>
    </message>
    <message>
      <source>The scheduler {where} does not answer ({error}); start it, or correct the address.</source>
      <translation>L'ordonnanceur {where} ne répond pas ({error}) ; démarrez-le, ou corrigez l'adresse.</translation>
    </message>
    <message>
      <source>"{address}" is no address of a Dask scheduler; give tcp://host:port, tls://host:port, or its scheduler file (.json).</source>
      <translation>« {address} » n'est pas l'adresse d'un ordonnanceur Dask ; indiquez tcp://host:port, tls://host:port, ou son fichier d'ordonnanceur (.json).</translation>
    </message>
    <message>
      <source>The scheduler file {name} cannot be read ({error}); start the scheduler with --scheduler-file, on a folder that this computer shares.</source>
      <translation>Le fichier d'ordonnanceur {name} ne peut pas être lu ({error}) ; démarrez l'ordonnanceur avec --scheduler-file, dans un dossier que cet ordinateur partage.</translation>
    </message>
    <message>
      <source>Checking the workers</source>
      <translation>Vérification des processus de travail</translation>
    </message>
    <message>
      <source>all its workers were lost {count} times</source>
      <translation>tous ses processus de travail ont été perdus {count} fois</translation>
    </message>
    <message>
      <source>{worker} {count} in {duration}</source>
      <translation>{worker} {count} en {duration}</translation>
    </message>
    <message>
      <source>{count} more between {least} and {most}</source>
      <translation>{count} autres entre {least} et {most}</translation>
    </message>
    <message>
      <source>{total} pieces of work on {num_workers} workers: {parts}.</source>
      <translation>{total} travaux sur {num_workers} processus de travail : {parts}.</translation>
    </message>
    <message>
      <source>The scheduler {address} cannot read the work: its Python needs the hsi-core of this computer; see “Start a cluster” of the page “Many machines”.</source>
      <translation>L'ordonnanceur {address} ne peut pas lire le travail : son Python a besoin du hsi-core de cet ordinateur ; voir « Start a cluster » de la page « Many machines ».</translation>
    </message>
    <message>
      <source>Several workers died one after another with the same piece of work ({error}); see their logs, and give them more memory or smaller tiles. The same call goes on where it stopped.</source>
      <translation>Plusieurs processus de travail se sont arrêtés l'un après l'autre sur le même travail ({error}) ; voyez leurs journaux, et donnez-leur plus de mémoire ou des tuiles plus petites. Le même appel reprend là où il s'est arrêté.</translation>
    </message>
    <message>
      <source>The connection to the scheduler {address} is lost. Start it again; the same call goes on where it stopped.</source>
      <translation>La connexion à l'ordonnanceur {address} est perdue. Redémarrez-le ; le même appel reprend là où il s'est arrêté.</translation>
    </message>
    <message>
      <source>The scheduler {address} has had no worker for {duration}.{refused} Start some; the same call goes on where it stopped.</source>
      <translation>L'ordonnanceur {address} n'a aucun processus de travail depuis {duration}.{refused} Démarrez-en ; le même appel reprend là où il s'est arrêté.</translation>
    </message>
    <message>
      <source>No worker is connected; waiting ({waited} of {longest})</source>
      <translation>Aucun processus de travail n'est connecté ; en attente ({waited} sur {longest})</translation>
    </message>
    <message>
      <source>The worker {worker} is not used: {problem}</source>
      <translation>Le processus de travail {worker} n'est pas utilisé : {problem}</translation>
    </message>
    <message>
      <source>its Python has no hsi-core; install it there, or start the worker with the folder of hsi_core in PYTHONPATH.</source>
      <translation>son Python n'a pas hsi-core ; installez-le là, ou démarrez le processus de travail avec le dossier de hsi_core dans PYTHONPATH.</translation>
    </message>
    <message>
      <source>it has {versions}, but this computer has {needed}; install the same versions.</source>
      <translation>il a {versions}, mais cet ordinateur a {needed} ; installez les mêmes versions.</translation>
    </message>
    <message>
      <source>it takes {taken} MB of the {limit} MB that it may take; start it with more memory (--memory-limit), or choose smaller tiles or batches.</source>
      <translation>il occupe {taken} Mo des {limit} Mo qu'il peut occuper ; démarrez-le avec plus de mémoire (--memory-limit), ou choisissez des tuiles ou des lots plus petits.</translation>
    </message>
    <message>
      <source>{names} are not distinguishable from it{fastest}.</source>
      <translation>{names} ne s'en distinguent pas{fastest}.</translation>
    </message>
    <message>
      <source>{name} is not distinguishable from it{fastest}.</source>
      <translation>{name} ne s'en distingue pas{fastest}.</translation>
    </message>
    <message>
      <source>The folds are random pixels, so test pixels have training pixels as neighbours: all accuracies are optimistic, and the order of the methods may differ elsewhere.</source>
      <translation>Les plis sont des pixels au hasard ; les pixels de test ont donc des pixels d'entraînement pour voisins : toutes les exactitudes sont optimistes, et l'ordre des méthodes peut différer ailleurs.</translation>
    </message>
    <message>
      <source>, standard deviation over folds {deviation:.1f}</source>
      <translation>, écart-type sur les plis {deviation:.1f}</translation>
    </message>
    <message>
      <source>Use {method}: overall accuracy {accuracy:.1f} %{interval} in {folds}{around}.{strength}</source>
      <translation>Utilisez {method} : exactitude globale {accuracy:.1f} %{interval} sur {folds}{around}.{strength}</translation>
    </message>
    <message>
      <source>{num_folds} folds</source>
      <translation>{num_folds} plis</translation>
    </message>
    <message>
      <source>1 fold</source>
      <translation>1 pli</translation>
    </message>
    <message>
      <source> For the map, choose the regularisation {strength} in Classify.</source>
      <translation> Pour la carte, choisissez la régularisation {strength} dans « Classifier une scène ».</translation>
    </message>
    <message>
      <source> Its probabilities need no regularisation: {count} of {num_folds} folds chose the strength off.</source>
      <translation> Ses probabilités n'ont pas besoin de régularisation : {count} plis sur {num_folds} ont choisi la force off.</translation>
    </message>
    <message>
      <source> For the map, choose the regularisation {strength} in Classify: {count} of {num_folds} folds chose it.</source>
      <translation> Pour la carte, choisissez la régularisation {strength} dans « Classifier une scène » : {count} plis sur {num_folds} l'ont choisie.</translation>
    </message>
    <message>
      <source>; {fastest} trains in {short} instead of {long}</source>
      <translation> ; {fastest} s'entraîne en {short} au lieu de {long}</translation>
    </message>
    <message>
      <source>{method} (by {points})</source>
      <translation>{method} (de {points})</translation>
    </message>
    <message>
      <source>Distinguishably less accurate: {methods}.</source>
      <translation>Nettement moins exactes : {methods}.</translation>
    </message>
    <message>
      <source>{mean:.1f} points, 95 % interval {low:.1f} to {high:.1f}</source>
      <translation>{mean:.1f} points, intervalle à 95 % de {low:.1f} à {high:.1f}</translation>
    </message>
    <message>
      <source>its training takes {times:.1f} times as long</source>
      <translation>son entraînement prend {times:.1f} fois plus de temps</translation>
    </message>
    <message>
      <source>its training takes less time</source>
      <translation>son entraînement prend moins de temps</translation>
    </message>
    <message>
      <source>The network {network} is worth its time: it is better than the best baseline, {baseline}, by {points}; {times}.</source>
      <translation>Le réseau {network} vaut son temps : il dépasse la meilleure méthode de référence, {baseline}, de {points} ; {times}.</translation>
    </message>
    <message>
      <source>Networks are not worth their time here: the best one, {network}, has {mean:+.1f} points against {baseline} (95 % interval {low:.1f} to {high:.1f}), and {times}.</source>
      <translation>Les réseaux ne valent pas leur temps ici : le meilleur, {network}, a {mean:+.1f} points par rapport à {baseline} (intervalle à 95 % de {low:.1f} à {high:.1f}), et {times}.</translation>
    </message>
    <message>
      <source>Caution: {method}, which knows no spectrum, reaches {accuracy:.1f} %: these folds show how near the training pixels are, and little about spectra. Label more places, or take larger blocks or a wider guard band.</source>
      <translation>Attention : {method}, qui ne connaît aucun spectre, atteint {accuracy:.1f} % : ces plis montrent à quel point les pixels d'entraînement sont proches, et peu de chose sur les spectres. Étiquetez plus de lieux, ou prenez des blocs plus grands ou une zone de garde plus large.</translation>
    </message>
    <message>
      <source>If only this scene is mapped, compare {name} as well: it also spreads the training labels.</source>
      <translation>Si seule cette scène est cartographiée, comparez aussi {name} : cela propage également les étiquettes d'entraînement.</translation>
    </message>
    <message>
      <source>Caution: no method is better than always saying {name}, which reaches {share:.1f} %.</source>
      <translation>Attention : aucune méthode n'est meilleure que de toujours répondre {name}, ce qui atteint {share:.1f} %.</translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} et {last}</translation>
    </message>
    <message>
      <source>{method} is no network</source>
      <translation>{method} n'est pas un réseau</translation>
    </message>
    <message>
      <source>{method} is used, because methods cannot be compared on these labels: {reason}</source>
      <translation>{method} est utilisé, car les méthodes ne peuvent pas être comparées avec ces étiquettes : {reason}</translation>
    </message>
    <message>
      <source>it is preferred</source>
      <translation>elle est préférée</translation>
    </message>
    <message>
      <source>it is the most accurate one of {leaders}</source>
      <translation>elle est la plus exacte parmi {leaders}</translation>
    </message>
    <message>
      <source>it is more accurate than {best} by over {lead:.1f} points</source>
      <translation>elle est plus exacte que {best} de plus de {lead:.1f} points</translation>
    </message>
    <message>
      <source>none of {others} is more accurate by over {lead:.1f} points</source>
      <translation>aucune de {others} n’est plus exacte de plus de {lead:.1f} points</translation>
    </message>
    <message>
      <source>, with "{strength}" regularisation of the map</source>
      <translation>, avec une régularisation « {strength} » de la carte</translation>
    </message>
    <message>
      <source> with this regularisation</source>
      <translation> avec cette régularisation</translation>
    </message>
    <message>
      <source>{best} is chosen{also}: {why}. Overall accuracies{with_it} in {folds} of {unit}s of the training labels, apart from the pixels that were trained on, are {figures}.</source>
      <translation>{best} est choisi{also} : {why}. Les exactitudes globales{with_it} sur {folds} des étiquettes d'entraînement (unité : {unit}), à part des pixels qui ont servi à entraîner, sont {figures}.</translation>
    </message>
    <message>
      <source>one fold</source>
      <translation>un pli</translation>
    </message>
    <message>
      <source>It is trained with balanced fields ({setting}), because regularisation helps here.</source>
      <translation>L'entraînement se fait avec des parcelles équilibrées ({setting}), car la régularisation aide ici.</translation>
    </message>
    <message>
      <source>The time was too short to compare {names}; give the choice more minutes (CHOICE_MINUTES) to compare all candidates.</source>
      <translation>Le temps a été trop court pour comparer {names} ; donnez plus de minutes au choix (CHOICE_MINUTES) pour comparer tous les candidats.</translation>
    </message>
    <message>
      <source>Regularisation was not tested, because the labels are spread over a large area; Classify can regularise the map.</source>
      <translation>La régularisation n'a pas été essayée, car les étiquettes sont réparties sur une grande surface ; « Classifier une scène » peut régulariser la carte.</translation>
    </message>
    <message>
      <source>Regularisation changes the candidates on average by {weak:+.1f} (weak), {medium:+.1f} (medium), {strong:+.1f} (strong) and {held:+.1f} (held to the training labels) points.</source>
      <translation>La régularisation change les candidats en moyenne de {weak:+.1f} (faible), {medium:+.1f} (moyenne), {strong:+.1f} (forte) et {held:+.1f} (maintenue aux étiquettes d'entraînement) points.</translation>
    </message>
    <message>
      <source>Maps of this scene are held to its training labels, which gives {accuracy:.1f} % in these folds; maps of other scenes have the strength "{strength}".</source>
      <translation>Les cartes de cette scène sont maintenues à ses étiquettes d'entraînement, ce qui donne {accuracy:.1f} % dans ces plis ; celles des autres scènes prennent l'intensité « {strength} ».</translation>
    </message>
    <message>
      <source>polygons</source>
      <translation>polygones</translation>
    </message>
    <message>
      <source>fields</source>
      <translation>champs</translation>
    </message>
    <message>
      <source>the validation labels of a fold are held out, not given</source>
      <translation>les étiquettes de validation d'un pli sont réservées, pas indiquées</translation>
    </message>
    <message>
      <source>{job} has no result: {problem}</source>
      <translation>{job} n'a pas de résultat : {problem}</translation>
    </message>
    <message>
      <source>{num_done} of {total} folds of all methods</source>
      <translation>{num_done} plis sur {total} de toutes les méthodes</translation>
    </message>
    <message>
      <source>{num_done} of {total} trainings, with those of the learning curve</source>
      <translation>{num_done} entraînements sur {total}, avec ceux de la courbe d'apprentissage</translation>
    </message>
    <message>
      <source>block</source>
      <translation>bloc</translation>
    </message>
    <message>
      <source>connected field</source>
      <translation>champ connexe</translation>
    </message>
    <message>
      <source>polygon</source>
      <translation>polygone</translation>
    </message>
    <message>
      <source>pixel</source>
      <translation>pixel</translation>
    </message>
    <message>
      <source>There are no folds by "{kind}"; choose one of {kinds}.</source>
      <translation>Il n'y a pas de plis par « {kind} » ; choisissez parmi {kinds}.</translation>
    </message>
    <message>
      <source>A guard band of {guard} pixels around single pixels removes all other pixels; choose blocks, fields or polygons, or a guard band of 0.</source>
      <translation>Une zone de garde de {guard} pixels autour de pixels isolés supprime tous les autres pixels ; choisissez des blocs, des champs ou des polygones, ou une zone de garde de 0.</translation>
    </message>
    <message>
      <source>The number of {unit}s with labels is {num_units}, too few for {num_folds} folds; choose fewer folds, smaller blocks or another kind.</source>
      <translation>Le nombre d'unités étiquetées ({unit}) est {num_units}, trop peu pour {num_folds} plis ; choisissez moins de plis, des blocs plus petits ou un autre type.</translation>
    </message>
    <message>
      <source>No class lies in two {unit}s that are further apart than the guard band of {guard} pixels, so none can be in training and test at once; choose folds of blocks, which divide a {unit}, or label more places.</source>
      <translation>Aucune classe ne se trouve dans deux unités ({unit}) plus éloignées l'une de l'autre que la zone de garde de {guard} pixels ; aucune ne peut donc être à la fois en entraînement et en test. Choisissez des plis de blocs, qui divisent une unité ({unit}), ou étiquetez plus de lieux.</translation>
    </message>
    <message>
      <source>No class can be in training and test at once with folds by {unit} and a guard band of {guard} pixels; label more places, or choose smaller blocks, patches or guard bands.</source>
      <translation>Aucune classe ne peut être à la fois dans l'entraînement et le test avec des plis par unités ({unit}) et une zone de garde de {guard} pixels ; étiquetez plus de lieux, ou choisissez des blocs, des patchs ou des zones de garde plus petits.</translation>
    </message>
    <message>
      <source>Blocks of {block_size} pixels leave one block, because the labels span {columns} x {rows} pixels; choose at most {largest}, or give no block size.</source>
      <translation>Des blocs de {block_size} pixels ne laissent qu'un bloc, car les étiquettes s'étendent sur {columns} x {rows} pixels ; choisissez au plus {largest}, ou n'indiquez pas de taille de bloc.</translation>
    </message>
    <message>
      <source>{name} ({num_pixels} pixels)</source>
      <translation>{name} ({num_pixels} pixels)</translation>
    </message>
    <message>
      <source>{name} ({num_pixels} pixels, {lacking} of {num_repeats} repeats)</source>
      <translation>{name} ({num_pixels} pixels, {lacking} répétitions sur {num_repeats})</translation>
    </message>
    <message>
      <source>Classes that lie in a single {unit} cannot be tested apart from their training pixels: {classes}. They stay in training, and their pixels are in no test.</source>
      <translation>Les classes qui sont dans une seule unité ({unit}) ne peuvent pas être testées à part de leurs pixels d'entraînement : {classes}. Elles restent dans l'entraînement, et leurs pixels ne sont dans aucun test.</translation>
    </message>
    <message>
      <source>Of some classes, a fold and its guard band of {guard} pixels leave fewer than {min_train} training pixels, so that they cannot be tested apart: {classes}. They stay in training, and their pixels are in no test.</source>
      <translation>De certaines classes, un pli et sa zone de garde de {guard} pixels laissent moins de {min_train} pixels d'entraînement, si bien qu'elles ne peuvent pas être testées à part : {classes}. Elles restent dans l'entraînement, et leurs pixels ne sont dans aucun test.</translation>
    </message>
    <message>
      <source>The repeats have similar folds (mean intersection over union of the test pixels: {similarity:.2f}), because these labels allow few good partitions. A mean over repeats says little; label more places, or take smaller blocks or a narrower guard band.</source>
      <translation>Les répétitions ont des plis semblables (intersection sur union moyenne des pixels de test : {similarity:.2f}), car ces étiquettes permettent peu de bonnes partitions. Une moyenne sur les répétitions dit peu de chose ; étiquetez plus de lieux, ou prenez des blocs plus petits ou une zone de garde plus étroite.</translation>
    </message>
    <message>
      <source>The validation part of the training pixels cannot have the units of the folds ({reason}) It has blocks of {block_size} pixels with the same guard band.</source>
      <translation>La partie de validation des pixels d'entraînement ne peut pas avoir les unités des plis ({reason}) Elle a des blocs de {block_size} pixels avec la même zone de garde.</translation>
    </message>
    <message>
      <source>No validation part can be held out of a training fold ({reason}) Choose fewer folds, a narrower guard band, smaller patches or smaller blocks.</source>
      <translation>Aucune partie de validation ne peut être réservée dans un pli d'entraînement ({reason}) Choisissez moins de plis, une zone de garde plus étroite, des patchs plus petits ou des blocs plus petits.</translation>
    </message>
    <message>
      <source>The journal {name} is not used, because changes of the scene cannot be noticed: its files are not on this computer. This cross-validation starts from the beginning.</source>
      <translation>Le journal {name} n'est pas utilisé, car des modifications de la scène ne peuvent pas être détectées : ses fichiers ne sont pas sur cet ordinateur. Cette validation croisée recommence depuis le début.</translation>
    </message>
    <message>
      <source>The journal {name} belongs to a cross-validation with other data or settings; this one starts from the beginning.</source>
      <translation>Le journal {name} appartient à une validation croisée avec d'autres données ou réglages ; celle-ci recommence depuis le début.</translation>
    </message>
    <message>
      <source>a confusion matrix is not square</source>
      <translation>une matrice de confusion n'est pas carrée</translation>
    </message>
    <message>
      <source>The journal {name} is damaged ({error}); this cross-validation starts from the beginning.</source>
      <translation>Le journal {name} est endommagé ({error}) ; cette validation croisée recommence depuis le début.</translation>
    </message>
    <message>
      <source> and {curve} trainings of the learning curve</source>
      <translation> et {curve} entraînements de la courbe d'apprentissage</translation>
    </message>
    <message>
      <source>The journal {name} is resumed; {num_folds} folds{words} are finished.</source>
      <translation>Le journal {name} est repris ; {num_folds} plis{words} sont terminés.</translation>
    </message>
    <message>
      <source>The curve is short, because the labels have few {unit}: {count:.0f} in a training fold. Each class keeps the {unit} that training and the choice of settings need, which leaves {share:.0f} % of the labelled pixels or more.</source>
      <translation>La courbe est courte, car les étiquettes ont peu d'unités ({unit}) : {count:.0f} dans un pli d'entraînement. Chaque classe garde les unités ({unit}) que demandent l'entraînement et le choix des réglages, ce qui laisse {share:.0f} % des pixels étiquetés ou plus.</translation>
    </message>
    <message>
      <source>95 % interval {low:.1f} to {high:.1f}</source>
      <translation>intervalle à 95 % de {low:.1f} à {high:.1f}</translation>
    </message>
    <message>
      <source>More labels help: each doubling of the labels raised the overall accuracy of {method} by {gain:.1f} points ({around}).</source>
      <translation>Plus d'étiquettes aident : chaque doublement des étiquettes a augmenté l'exactitude globale de {method} de {gain:.1f} points ({around}).</translation>
    </message>
    <message>
      <source>A gain of {method} from more labels is not distinguishable from none: {gain:+.1f} points of overall accuracy for each doubling of the labels ({around}).</source>
      <translation>Un gain de {method} par plus d'étiquettes ne se distingue pas de zéro : {gain:+.1f} points d'exactitude globale pour chaque doublement des étiquettes ({around}).</translation>
    </message>
    <message>
      <source>Which class more labels would help most is unknown: no class is tested in {min_folds} folds with numbers of labels that differ enough.</source>
      <translation>On ne sait pas à quelle classe plus d'étiquettes aideraient le plus : aucune classe n'est testée sur {min_folds} plis avec des nombres d'étiquettes assez différents.</translation>
    </message>
    <message>
      <source>its F1 with {method} changed by {gain:+.1f} points for each doubling of its labels (95 % interval {low:.1f} to {high:.1f})</source>
      <translation>son F1 avec {method} a changé de {gain:+.1f} points pour chaque doublement de ses étiquettes (intervalle à 95 % de {low:.1f} à {high:.1f})</translation>
    </message>
    <message>
      <source>Which class more labels would help most is not distinguishable. {name} gained most: {words}, which may be chance among {num_classes} classes.</source>
      <translation>On ne distingue pas à quelle classe plus d'étiquettes aideraient le plus. {name} a gagné le plus : {words}, ce qui peut être le hasard parmi {num_classes} classes.</translation>
    </message>
    <message>
      <source>More labels would help {name} most: {words}.</source>
      <translation>Plus d'étiquettes aideraient surtout {name} : {words}.</translation>
    </message>
    <message>
      <source>Learning curve</source>
      <translation>Courbe d'apprentissage</translation>
    </message>
    <message>
      <source>labelled pixels for training (mean over folds)</source>
      <translation>pixels étiquetés pour l'entraînement (moyenne des plis)</translation>
    </message>
    <message>
      <source>labelled {unit} for training</source>
      <translation>{unit} avec étiquette pour l'entraînement</translation>
    </message>
    <message>
      <source>Overall accuracy against the number of labels</source>
      <translation>Exactitude globale selon le nombre d'étiquettes</translation>
    </message>
    <message>
      <source>Whole {unit} of each class are drawn from each training fold at random; the labels of a point are among those of the points to its right. The test pixels of a fold are the same at each point. The axis of the labels is logarithmic. Bars: standard deviation over folds.</source>
      <translation>Des unités entières ({unit}) de chaque classe sont tirées au hasard dans chaque pli d'entraînement ; les étiquettes d'un point font partie de celles des points à sa droite. Les pixels de test d'un pli sont les mêmes à chaque point. L'axe des étiquettes est logarithmique. Barres : écart-type sur les plis.</translation>
    </message>
    <message>
      <source>Accuracy with a share of the labels</source>
      <translation>Exactitude avec une part des étiquettes</translation>
    </message>
    <message>
      <source>method</source>
      <translation>méthode</translation>
    </message>
    <message>
      <source>labelled pixels</source>
      <translation>pixels étiquetés</translation>
    </message>
    <message>
      <source>± folds</source>
      <translation>± plis</translation>
    </message>
    <message>
      <source>folds</source>
      <translation>plis</translation>
    </message>
    <message>
      <source>share of the {unit}</source>
      <translation>part ({unit})</translation>
    </message>
    <message>
      <source>labelled {unit}</source>
      <translation>{unit} avec étiquette</translation>
    </message>
    <message>
      <source>A class keeps at least the {unit} that training and the choice of settings need, so its share may be larger. Labels include those that choose the settings.</source>
      <translation>Une classe garde au moins les unités ({unit}) que demandent l'entraînement et le choix des réglages ; sa part peut donc être plus grande. Les étiquettes comprennent celles qui choisissent les réglages.</translation>
    </message>
    <message>
      <source>Gain for each doubling of the labels</source>
      <translation>Gain à chaque doublement des étiquettes</translation>
    </message>
    <message>
      <source>gain, points</source>
      <translation>gain, points de pourcentage</translation>
    </message>
    <message>
      <source>Slope of the line through the points with at least a quarter of the labels, mean over folds. Below a gain is its 95 % interval, corrected for training pixels that folds share (Nadeau and Bengio 2003, doi:10.1023/A:1024068626366). The p-values of classes are multiplied by the number of classes; below 0.05, a gain or loss is distinguishable from none. n/a: the class is tested in fewer than three folds, or has nearly as many labels with each share. All classes get more labels at once, so part of a gain may come from other classes.</source>
      <translation>Pente de la droite passant par les points avec au moins un quart des étiquettes, moyenne sur les plis. Sous un gain figure son intervalle à 95 %, corrigé pour les pixels d'entraînement que les plis partagent (Nadeau et Bengio 2003, doi:10.1023/A:1024068626366). Les valeurs p des classes sont multipliées par le nombre de classes ; en dessous de 0,05, un gain ou une perte se distingue de l'absence de changement. n/a : la classe est testée dans moins de trois plis, ou a presque autant d'étiquettes avec chaque part. Toutes les classes reçoivent plus d'étiquettes à la fois ; une partie d'un gain peut donc venir d'autres classes.</translation>
    </message>
    <message>
      <source>overall accuracy, all labels</source>
      <translation>exactitude globale, toutes les étiquettes</translation>
    </message>
    <message>
      <source>F1 of {name}, labels of the class</source>
      <translation>F1 de {name}, étiquettes de la classe</translation>
    </message>
    <message>
      <source>Overall accuracy, %</source>
      <translation>Exactitude globale, %</translation>
    </message>
    <message>
      <source>The method "{name}" has an unknown step behind "+"; write {step}, or {step}= and one of {strengths}.</source>
      <translation>La méthode « {name} » a une étape inconnue après « + » ; écrivez {step}, ou {step}= et une intensité parmi {strengths}.</translation>
    </message>
    <message>
      <source>{base} has no class probabilities to regularise; give it as {base}.</source>
      <translation>{base} n'a pas de probabilités de classe à régulariser ; indiquez {base}.</translation>
    </message>
    <message>
      <source>auto chooses the regularisation as well; give it as auto.</source>
      <translation>auto choisit aussi la régularisation ; indiquez-la comme auto.</translation>
    </message>
    <message>
      <source>The method "{name}" cannot be read; give a network such as svm, or with settings, such as svm[patch_size=3].</source>
      <translation>La méthode « {name} » ne peut pas être lue ; indiquez un réseau tel que svm, ou avec des réglages, tel que svm[patch_size=3].</translation>
    </message>
    <message>
      <source>{network} has no setting {wrong}; choose of {settings}.</source>
      <translation>{network} n'a pas de réglage {wrong} ; choisissez parmi {settings}.</translation>
    </message>
    <message>
      <source>yes or no</source>
      <translation>yes ou no</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un nombre</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un nombre entier</translation>
    </message>
    <message>
      <source>one of {choices}</source>
      <translation>l'un de {choices}</translation>
    </message>
    <message>
      <source>The setting {name} of {network} is {value}; give {words}.</source>
      <translation>Le réglage {name} de {network} est {value} ; indiquez {words}.</translation>
    </message>
    <message>
      <source>The setting "{setting}" of the method "{name}" cannot be read; write setting=value.</source>
      <translation>Le réglage « {setting} » de la méthode « {name} » ne peut pas être lu ; écrivez réglage=valeur.</translation>
    </message>
    <message>
      <source>Bars: all folds pooled. Dots: single folds. Lines: standard deviation over folds.</source>
      <translation>Barres : tous les plis réunis. Points : plis un par un. Traits : écart-type sur les plis.</translation>
    </message>
    <message>
      <source>Recall: of the reference pixels of the class, the share that is found.</source>
      <translation>Rappel : part des pixels de référence de la classe qui est trouvée.</translation>
    </message>
    <message>
      <source>Below it is its 95 % interval, if enough folds test the class and they differ.</source>
      <translation>En dessous figure son intervalle à 95 %, si assez de plis testent la classe et qu'ils diffèrent.</translation>
    </message>
    <message>
      <source>Not all folds are finished. The same call resumes the cross-validation.</source>
      <translation>Tous les plis ne sont pas terminés. Le même appel reprend la validation croisée.</translation>
    </message>
    <message>
      <source>Accuracies</source>
      <translation>Exactitudes</translation>
    </message>
    <message>
      <source>Overall accuracy of each method</source>
      <translation>Exactitude globale de chaque méthode</translation>
    </message>
    <message>
      <source>± standard deviation</source>
      <translation>± écart-type</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>Problèmes</translation>
    </message>
    <message>
      <source>{num_folds} folds by {unit}{size}, {repeats}, guard band of {guard} pixels between training and test.</source>
      <translation>{num_folds} plis (unité : {unit}{size}), {repeats}, zone de garde de {guard} pixels entre entraînement et test.</translation>
    </message>
    <message>
      <source> of {block_size} pixels</source>
      <translation> de {block_size} pixels</translation>
    </message>
    <message>
      <source>{count} repeats</source>
      <translation>{count} répétitions</translation>
    </message>
    <message>
      <source>1 repeat</source>
      <translation>1 répétition</translation>
    </message>
    <message>
      <source>Mean intersection over union of the test pixels of two repeats: {similarity:.2f}.</source>
      <translation>Intersection sur union moyenne des pixels de test de deux répétitions : {similarity:.2f}.</translation>
    </message>
    <message>
      <source>Settings were chosen inside each training fold, never by shuffled pixels: on a validation part of the same units with the same guard band (blocks if the folds are random), and those of an SVM in folds of small blocks.</source>
      <translation>Les réglages ont été choisis dans chaque pli d'entraînement, jamais avec des pixels mélangés : sur une partie de validation faite des mêmes unités avec la même zone de garde (des blocs si les plis sont aléatoires), et ceux d'un SVM dans des plis de petits blocs.</translation>
    </message>
    <message>
      <source>Methods, the most accurate first</source>
      <translation>Méthodes, la plus exacte en premier</translation>
    </message>
    <message>
      <source>± repeats</source>
      <translation>± répétitions</translation>
    </message>
    <message>
      <source>advised method minus this, points</source>
      <translation>méthode recommandée moins celle-ci, points de pourcentage</translation>
    </message>
    <message>
      <source>training, s</source>
      <translation>entraînement, s</translation>
    </message>
    <message>
      <source>mapping of 10⁶ pixels, s</source>
      <translation>classification de 10⁶ pixels, s</translation>
    </message>
    <message>
      <source>test patches that touch training</source>
      <translation>patchs de test qui touchent l'entraînement</translation>
    </message>
    <message>
      <source>n/a: not defined. OA: overall accuracy of the pooled folds; AA: mean recall of the classes; F1: mean over classes; ±: standard deviation. Below a number is its 95 % interval. Intervals and p-values are those of the t-test of Nadeau and Bengio (2003, doi:10.1023/A:1024068626366), which takes account of training pixels that folds share; p below 0.05 counts as distinguishable. position and region_growing know the places of the training pixels and no spectrum of a class. The advised method is bold.</source>
      <translation>n/a : non défini. OA : exactitude globale des plis réunis ; AA : rappel moyen des classes ; F1 : moyenne sur les classes ; ± : écart-type. Sous un nombre figure son intervalle à 95 %. Les intervalles et les valeurs p sont ceux du test t de Nadeau et Bengio (2003, doi:10.1023/A:1024068626366), qui tient compte des pixels d'entraînement que les plis partagent ; p inférieur à 0,05 compte comme distinguable. position et region_growing connaissent les lieux des pixels d'entraînement et aucun spectre d'une classe. La méthode recommandée est en gras.</translation>
    </message>
    <message>
      <source>Recall of each class</source>
      <translation>Rappel de chaque classe</translation>
    </message>
    <message>
      <source>Recall of each class with each method</source>
      <translation>Rappel de chaque classe avec chaque méthode</translation>
    </message>
    <message>
      <source>Recall of each class with {method}</source>
      <translation>Rappel de chaque classe avec {method}</translation>
    </message>
    <message>
      <source>Recall, %</source>
      <translation>Rappel, %</translation>
    </message>
    <message>
      <source>fold {number}</source>
      <translation>pli {number}</translation>
    </message>
    <message>
      <source>Folds</source>
      <translation>Plis</translation>
    </message>
    <message>
      <source>always training</source>
      <translation>toujours entraînement</translation>
    </message>
    <message>
      <source>Folds of repeat {repeat}</source>
      <translation>Plis de la répétition {repeat}</translation>
    </message>
    <message>
      <source>Folds of the labelled pixels in each repeat</source>
      <translation>Plis des pixels étiquetés dans chaque répétition</translation>
    </message>
    <message>
      <source>Each fold is the test of one round. Pixels that are always training belong to classes that cannot be tested.</source>
      <translation>Chaque pli est le test d'un tour. Les pixels qui sont toujours dans l'entraînement appartiennent à des classes qui ne peuvent pas être testées.</translation>
    </message>
    <message>
      <source>repeat {number}</source>
      <translation>répétition {number}</translation>
    </message>
    <message>
      <source>(not tested)</source>
      <translation>(non testée)</translation>
    </message>
    <message>
      <source>(not tested in {lacking} of {num_repeats} repeats)</source>
      <translation>(non testée dans {lacking} répétitions sur {num_repeats})</translation>
    </message>
    <message>
      <source>{method}, repeat {repeat}, fold {fold}{part}</source>
      <translation>{method}, répétition {repeat}, pli {fold}{part}</translation>
    </message>
    <message>
      <source>, {share:g} % of the labels</source>
      <translation>, {share:g} % des étiquettes</translation>
    </message>
    <message>
      <source>, and {num_trainings} of {num_curve_jobs} trainings of the learning curve</source>
      <translation> et {num_trainings} entraînements sur {num_curve_jobs} de la courbe d'apprentissage</translation>
    </message>
    <message>
      <source>The time of {duration} is up: {num_finished} of {num_jobs} folds of all methods{curve} are finished.</source>
      <translation>Le temps de {duration} est écoulé : {num_finished} plis sur {num_jobs} de toutes les méthodes{curve} sont terminés.</translation>
    </message>
    <message>
      <source>the time was too short</source>
      <translation>Le temps était trop court.</translation>
    </message>
    <message>
      <source>No method has a result ({reason}) Give more time, label more places, or choose other methods.</source>
      <translation>Aucune méthode n'a de résultat ({reason}) Donnez plus de temps, étiquetez plus de lieux, ou choisissez d'autres méthodes.</translation>
    </message>
    <message>
      <source>Reading the labelled pixels</source>
      <translation>Lecture des pixels étiquetés</translation>
    </message>
    <message>
      <source>The guard band of {given} pixels is narrower than half the largest patch of the methods; it has {largest} pixels instead, so that no test patch contains a training pixel.</source>
      <translation>La zone de garde de {given} pixels est plus étroite que la moitié du plus grand patch des méthodes ; elle a {largest} pixels à la place, pour qu'aucun patch de test ne contienne un pixel d'entraînement.</translation>
    </message>
    <message>
      <source>{share} lie where the scene is nodata, NaN or masked; they are not used.</source>
      <translation>{share} se trouvent là où la scène est nodata, NaN ou masquée ; ils ne sont pas utilisés.</translation>
    </message>
    <message>
      <source>CUDA is asked for, but {reason}; choose auto or cpu, or set up the environment for CUDA.</source>
      <translation>CUDA est demandé, mais {reason} ; choisissez auto ou cpu, ou installez l'environnement pour CUDA.</translation>
    </message>
    <message>
      <source>The {owner} has too little memory for tiles of {tile_size} pixels; choose smaller tiles, or close other programs.</source>
      <translation>La mémoire ne suffit pas ({owner}) pour des tuiles de {tile_size} pixels ; choisissez des tuiles plus petites, ou fermez d'autres programmes.</translation>
    </message>
    <message>
      <source>{size} × {size} pixels, {num_components} channels{spectrum}</source>
      <translation>{size} × {size} pixels, {num_components} canaux{spectrum}</translation>
    </message>
    <message>
      <source> and a spectrum</source>
      <translation> et un spectre</translation>
    </message>
    <message>
      <source>teacher</source>
      <translation>enseignant</translation>
    </message>
    <message>
      <source>teacher {number}</source>
      <translation>enseignant {number}</translation>
    </message>
    <message>
      <source>all teachers</source>
      <translation>tous les enseignants</translation>
    </message>
    <message>
      <source>student</source>
      <translation>élève</translation>
    </message>
    <message>
      <source>{teachers} {num_labelled} labelled and {num_unlabelled} unlabelled pixels for {network} on {device}, with {patches}.</source>
      <translation>{teachers} {num_labelled} pixels étiquetés et {num_unlabelled} non étiquetés pour {network} sur {device}, avec {patches}.</translation>
    </message>
    <message>
      <source>{count} teachers predict</source>
      <translation>{count} enseignants prédisent</translation>
    </message>
    <message>
      <source>1 teacher predicts</source>
      <translation>1 enseignant prédit</translation>
    </message>
    <message>
      <source>{lost} pixels are not used: they are invalid in a band that only some teachers use.</source>
      <translation>{lost} pixels ne sont pas utilisés : ils ne sont pas valides dans une bande que seuls certains enseignants utilisent.</translation>
    </message>
    <message>
      <source>No labelled pixel is valid in the bands of all teachers; choose other labels.</source>
      <translation>Aucun pixel étiqueté n'est valide dans les bandes de tous les enseignants ; choisissez d'autres étiquettes.</translation>
    </message>
    <message>
      <source>of the teacher's overall accuracy kept ({subset})</source>
      <translation>de l'exactitude globale de l'enseignant sont gardés ({subset})</translation>
    </message>
    <message>
      <source>of its multiply-adds per pixel</source>
      <translation>de ses multiplications-additions par pixel</translation>
    </message>
    <message>
      <source>of the {subset} pixels mapped as the teacher maps them</source>
      <translation>des pixels ({subset}) sont cartographiés comme par l'enseignant</translation>
    </message>
    <message>
      <source>Learning curve of the student</source>
      <translation>Courbe d'apprentissage de l'élève</translation>
    </message>
    <message>
      <source>{num_steps} steps in {num_epochs} epochs; epoch {best_epoch} is kept. The training loss is the loss of the distillation; the validation loss is the cross-entropy of the labels. In the training accuracy, a pixel without a label counts as right if student and teacher assign the same class.</source>
      <translation>{num_steps} étapes en {num_epochs} époques ; l'époque {best_epoch} est gardée. La perte d'entraînement est celle de la distillation ; la perte de validation est l'entropie croisée des étiquettes. Dans l'exactitude d'entraînement, un pixel sans étiquette compte comme juste si l'élève et l'enseignant lui donnent la même classe.</translation>
    </message>
    <message>
      <source>Confusion matrix of the student, {subset}</source>
      <translation>Matrice de confusion de l'élève, {subset}</translation>
    </message>
    <message>
      <source>Confusion matrix of the student on the {subset} pixels</source>
      <translation>Matrice de confusion de l'élève sur les pixels ({subset})</translation>
    </message>
    <message>
      <source>Model card of the student</source>
      <translation>Fiche du modèle de l'élève</translation>
    </message>
    <message>
      <source>{network} ({form}) learned from {teachers} on {num_labelled} labelled and {num_unlabelled} unlabelled pixels of {scene}; temperature {temperature}, {soft_weight} of the loss from the teachers, seed {seed}.</source>
      <translation>{network} ({form}) a appris de {teachers} sur {num_labelled} pixels étiquetés et {num_unlabelled} non étiquetés de {scene} ; température {temperature}, {soft_weight} de la perte vient des enseignants, graine {seed}.</translation>
    </message>
    <message>
      <source>{count} teachers</source>
      <translation>{count} enseignants</translation>
    </message>
    <message>
      <source>{count} teacher</source>
      <translation>{count} enseignant</translation>
    </message>
    <message>
      <source>network</source>
      <translation>réseau</translation>
    </message>
    <message>
      <source>input</source>
      <translation>entrée</translation>
    </message>
    <message>
      <source>size, kB</source>
      <translation>taille, ko</translation>
    </message>
    <message>
      <source>multiply-adds per pixel, from its patch</source>
      <translation>multiplications-additions par pixel, depuis son patch</translation>
    </message>
    <message>
      <source>multiply-adds per pixel of a tile</source>
      <translation>multiplications-additions par pixel d'une tuile</translation>
    </message>
    <message>
      <source>nothing shared</source>
      <translation>rien de partagé</translation>
    </message>
    <message>
      <source>{name} patches that touch training pixels</source>
      <translation>patchs ({name}) qui touchent des pixels d'entraînement</translation>
    </message>
    <message>
      <source>Teacher and student</source>
      <translation>Enseignant et élève</translation>
    </message>
    <message>
      <source>Cost and accuracy of teacher and student</source>
      <translation>Coût et exactitude de l'enseignant et de l'élève</translation>
    </message>
    <message>
      <source>{subset} pixels: {kind}. The overlap is that of the patch of each network with the training pixels of this call. OA: overall accuracy. AA: mean recall of the classes. Below a figure is its 95 % interval over spatial units.</source>
      <translation>Pixels ({subset}) : {kind}. Le recouvrement est celui du patch de chaque réseau avec les pixels d'entraînement de cet appel. OA : exactitude globale. AA : rappel moyen des classes. Sous un chiffre figure son intervalle à 95 % sur des unités spatiales.</translation>
    </message>
    <message>
      <source>Speed on this computer</source>
      <translation>Vitesse sur cet ordinateur</translation>
    </message>
    <message>
      <source>pixels per second here</source>
      <translation>pixels par seconde ici</translation>
    </message>
    <message>
      <source>The speed is that of one tile on the device of this call, without reading and writing.</source>
      <translation>La vitesse est celle d'une tuile sur le périphérique de cet appel, sans lecture ni écriture.</translation>
    </message>
    <message>
      <source>Recall: of the reference pixels of the class, the share that is found. Below it is its 95 % interval over spatial units, where there are enough units.</source>
      <translation>Rappel : part des pixels de référence de la classe qui est trouvée. Au-dessous figure son intervalle à 95 % sur des unités spatiales, là où il y en a assez.</translation>
    </message>
    <message>
      <source>Recall of each class on the {name} pixels</source>
      <translation>Rappel de chaque classe sur les pixels ({name})</translation>
    </message>
    <message>
      <source>Distil with the same split of the labels that the teacher was trained with.</source>
      <translation>Distillez avec la même répartition des étiquettes que celle de l'entraînement de l'enseignant.</translation>
    </message>
    <message>
      <source>The accuracies of teacher and student can be compared only if the teacher was not trained on the {subset} pixels. A teacher that was trained on them looks better than it is, and so does its student.</source>
      <translation>Les exactitudes de l'enseignant et de l'élève ne peuvent être comparées que si l'enseignant n'a pas été entraîné sur les pixels ({subset}). Un enseignant qui y a été entraîné paraît meilleur qu'il n'est, et son élève aussi.</translation>
    </message>
    <message>
      <source>No teacher is given; give at least one model file.</source>
      <translation>Aucun enseignant n'est indiqué ; indiquez au moins un fichier de modèle.</translation>
    </message>
    <message>
      <source>The teacher {name} is the baseline {network}, whose outputs are votes and not logits that a temperature can soften; choose a network.</source>
      <translation>L'enseignant {name} est la méthode de référence {network}, dont les sorties sont des votes et non des logits qu'une température peut adoucir ; choisissez un réseau.</translation>
    </message>
    <message>
      <source>teachers</source>
      <translation>enseignants</translation>
    </message>
    <message>
      <source>Evaluating pixels</source>
      <translation>Évaluation des pixels</translation>
    </message>
    <message>
      <source>None of the {num_pixels} pixels read is valid in all bands of the model; choose a scene with more valid pixels.{hint}</source>
      <translation>Aucun des {num_pixels} pixels lus n'est valide dans toutes les bandes du modèle ; choisissez une scène avec plus de pixels valides.{hint}</translation>
    </message>
    <message>
      <source>None of {num_pixels} pixels drawn from the scene is valid in all bands of the model; choose a scene with more valid pixels.{hint}</source>
      <translation>Aucun des {num_pixels} pixels tirés de la scène n'est valide dans toutes les bandes du modèle ; choisissez une scène avec plus de pixels valides.{hint}</translation>
    </message>
    <message>
      <source>{share} are invalid: nodata, NaN or masked in a band that is used.</source>
      <translation>{share} ne sont pas valides : nodata, NaN ou masqués dans une bande utilisée.</translation>
    </message>
    <message>
      <source>Fitting scaling and components</source>
      <translation>Ajustement de la mise à l'échelle et des composantes</translation>
    </message>
    <message>
      <source>The reduction {kind} needs training pixels; choose the reduction pca.</source>
      <translation>La réduction {kind} a besoin de pixels d'entraînement ; choisissez la réduction pca.</translation>
    </message>
    <message>
      <source> Check the nodata value and the mask of the scene.</source>
      <translation> Vérifiez la valeur nodata et le masque de la scène.</translation>
    </message>
    <message>
      <source>The pretreatment {kind} takes the bands as equally spaced, in their order: not every band of {name} has a wavelength of its own. Add wavelengths to the scene (Import a cube) if its bands are not equally spaced.</source>
      <translation>Le prétraitement {kind} prend les bandes comme régulièrement espacées, dans leur ordre : toutes les bandes de {name} n'ont pas leur propre longueur d'onde. Ajoutez des longueurs d'onde à la scène (« Importer un cube ») si ses bandes ne sont pas régulièrement espacées.</translation>
    </message>
    <message>
      <source>scaling and PCA</source>
      <translation>la mise à l'échelle et l'ACP</translation>
    </message>
    <message>
      <source>a pixel</source>
      <translation>un pixel</translation>
    </message>
    <message>
      <source>{count} pixels</source>
      <translation>{count} pixels</translation>
    </message>
    <message>
      <source>The scene {name} has {pixels} with values such as {value} (band {band}, row {row}, column {column}), while no other value is larger than {largest:.3g}. It seems to be a fill value that is not declared, and it would spoil {spoilt}. Declare it as nodata: gdal_edit.py -a_nodata {value} {name}</source>
      <translation>La scène {name} a {pixels} avec des valeurs telles que {value} (bande {band}, ligne {row}, colonne {column}), alors qu'aucune autre valeur ne dépasse {largest:.3g}. Cela semble être une valeur de remplissage non déclarée, et elle fausserait {spoilt}. Déclarez-la comme nodata : gdal_edit.py -a_nodata {value} {name}</translation>
    </message>
    <message>
      <source>Reading the labelled tiles</source>
      <translation>Lecture des tuiles étiquetées</translation>
    </message>
    <message>
      <source>There is too little memory for {side} x {side} pixels at once: continuing with parts of {smaller} x {smaller} or fewer. The map is the same; it may take longer.</source>
      <translation>La mémoire ne suffit pas pour {side} x {side} pixels à la fois : le calcul continue avec des parties de {smaller} x {smaller} au plus. La carte est la même ; cela peut durer plus longtemps.</translation>
    </message>
    <message>
      <source>There is too little memory for {batch_size} patches at once: continuing with {fewer} or fewer. The map is the same; it may take longer.</source>
      <translation>La mémoire ne suffit pas pour {batch_size} patchs à la fois : le calcul continue avec {fewer} au plus. La carte est la même ; cela peut durer plus longtemps.</translation>
    </message>
    <message>
      <source>weights of the channels</source>
      <translation>poids des canaux</translation>
    </message>
    <message>
      <source>weights of the pixels</source>
      <translation>poids des pixels</translation>
    </message>
    <message>
      <source>weights of the bands</source>
      <translation>poids des bandes</translation>
    </message>
    <message>
      <source>share of the wide kernel in each channel</source>
      <translation>part du noyau large dans chaque canal</translation>
    </message>
    <message>
      <source>attention of the centre token</source>
      <translation>attention du token central</translation>
    </message>
    <message>
      <source>Attention rollout from the centre token</source>
      <translation>Attention rollout depuis le token central</translation>
    </message>
    <message>
      <source>Integrated gradients need the package captum, which is missing; set up the processing environment again, or switch the importance of bands off.</source>
      <translation>Les gradients intégrés ont besoin du paquet captum, qui manque ; installez à nouveau l'environnement de traitement, ou désactivez l'importance des bandes.</translation>
    </message>
    <message>
      <source>Integrating gradients</source>
      <translation>Intégration des gradients</translation>
    </message>
    <message>
      <source>The valid labelled pixels have only one class that the model knows. The importance of bands needs at least two classes; give labels of more classes, or no labels.</source>
      <translation>Les pixels étiquetés valides n'ont qu'une classe que le modèle connaît. L'importance des bandes demande au moins deux classes ; donnez des étiquettes d'autres classes, ou aucune.</translation>
    </message>
    <message>
      <source>Exchanging bands</source>
      <translation>Échange des bandes</translation>
    </message>
    <message>
      <source>The patches are large: at most {most} pixels of each class are sampled.</source>
      <translation>Les patchs sont grands : au plus {most} pixels de chaque classe sont tirés.</translation>
    </message>
    <message>
      <source>Measured on {count} labelled pixels; the class is that of the label.</source>
      <translation>Mesuré sur {count} pixels étiquetés ; la classe est celle de l'étiquette.</translation>
    </message>
    <message>
      <source>Measured on {count} of the explained pixels; the class is the predicted one, because no labels are given.</source>
      <translation>Mesuré sur {count} des pixels expliqués ; la classe est la classe prédite, car aucune étiquette n'est indiquée.</translation>
    </message>
    <message>
      <source>Integrated gradients</source>
      <translation>Gradients intégrés</translation>
    </message>
    <message>
      <source>the model has no layers; leave the layer out</source>
      <translation>le modèle n'a pas de couches ; laissez la couche de côté</translation>
    </message>
    <message>
      <source>choose one of {listed} and {num_more} more</source>
      <translation>choisissez parmi {listed} et {num_more} autres</translation>
    </message>
    <message>
      <source>choose one of {listed}</source>
      <translation>choisissez parmi {listed}</translation>
    </message>
    <message>
      <source>The output of the layer "{layer}" is neither a feature map nor a feature vector</source>
      <translation>La sortie de la couche « {layer} » n'est ni une carte de caractéristiques ni un vecteur de caractéristiques</translation>
    </message>
    <message>
      <source>The network has no layer "{layer}"</source>
      <translation>Le réseau n'a pas de couche « {layer} »</translation>
    </message>
    <message>
      <source>Features of {layer}</source>
      <translation>Caractéristiques de {layer}</translation>
    </message>
    <message>
      <source>Grad-CAM at {layer}</source>
      <translation>Grad-CAM à {layer}</translation>
    </message>
    <message>
      <source>colours from low to high</source>
      <translation>couleurs de bas à haut</translation>
    </message>
    <message>
      <source>low</source>
      <translation>bas</translation>
    </message>
    <message>
      <source>high</source>
      <translation>haut</translation>
    </message>
    <message>
      <source>Both a window and points of interest are given; give only one of them.</source>
      <translation>Une fenêtre et des points d'intérêt sont indiqués à la fois ; n'indiquez que l'un des deux.</translation>
    </message>
    <message>
      <source>The window "{extent}" cannot be read; write it like 500000,501000,4479000,4480000: xmin, xmax, ymin, ymax in the coordinates of the scene.</source>
      <translation>La fenêtre « {extent} » ne peut pas être lue ; écrivez-la comme 500000,501000,4479000,4480000 : xmin, xmax, ymin, ymax dans les coordonnées de la scène.</translation>
    </message>
    <message>
      <source>The window "{extent}" is empty; write xmin,xmax,ymin,ymax with xmin below xmax and ymin below ymax.</source>
      <translation>La fenêtre « {extent} » est vide ; écrivez xmin,xmax,ymin,ymax avec xmin inférieur à xmax et ymin inférieur à ymax.</translation>
    </message>
    <message>
      <source>The window (x {left:.8g} to {right:.8g}, y {bottom:.8g} to {top:.8g}) lies outside the scene, which spans {span}; draw it on the scene, in its CRS.</source>
      <translation>La fenêtre (x {left:.8g} à {right:.8g}, y {bottom:.8g} à {top:.8g}) est hors de la scène, qui s'étend sur {span} ; dessinez-la sur la scène, dans son SCR.</translation>
    </message>
    <message>
      <source>The window reaches beyond the scene; only the pixels inside the scene are used.</source>
      <translation>La fenêtre dépasse la scène ; seuls les pixels à l'intérieur de la scène sont utilisés.</translation>
    </message>
    <message>
      <source>The scene has ground control points instead of a grid in a CRS, so windows and points cannot be located; warp the scene to a CRS first, or explain the whole scene.</source>
      <translation>La scène a des points de contrôle au lieu d'une grille dans un SCR ; fenêtres et points ne peuvent donc pas être situés. Projetez d'abord la scène dans un SCR, ou expliquez la scène entière.</translation>
    </message>
    <message>
      <source>x {left:.8g} to {right:.8g}, y {bottom:.8g} to {top:.8g}</source>
      <translation>x {left:.8g} à {right:.8g}, y {bottom:.8g} à {top:.8g}</translation>
    </message>
    <message>
      <source>The file {path} does not exist; choose an existing file of points.</source>
      <translation>Le fichier {path} n'existe pas ; choisissez un fichier de points existant.</translation>
    </message>
    <message>
      <source>{name} has the layers {layers}; give the name of the layer with the points.</source>
      <translation>{name} a les couches {layers} ; indiquez le nom de la couche qui contient les points.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a vector file ({error}); choose a layer of points.</source>
      <translation>{name} ne peut pas être lu comme fichier vectoriel ({error}) ; choisissez une couche de points.</translation>
    </message>
    <message>
      <source>{name} holds {geometries}; choose a layer of points, or give a window for an area.</source>
      <translation>{name} contient {geometries} ; choisissez une couche de points, ou indiquez une fenêtre pour une zone.</translation>
    </message>
    <message>
      <source>lines or polygons</source>
      <translation>des lignes ou des polygones</translation>
    </message>
    <message>
      <source>no point</source>
      <translation>aucun point</translation>
    </message>
    <message>
      <source>No point of {name} lies on the scene, which spans {span}; check the CRS of both layers.</source>
      <translation>Aucun point de {name} n'est sur la scène, qui s'étend sur {span} ; vérifiez le SCR des deux couches.</translation>
    </message>
    <message>
      <source>{count} of {num_inside} points lie outside the scene; they are left out.</source>
      <translation>{count} points sur {num_inside} sont hors de la scène ; ils sont écartés.</translation>
    </message>
    <message>
      <source>The class of a pixel is the one with the largest probability.</source>
      <translation>La classe d'un pixel est celle dont la probabilité est la plus grande.</translation>
    </message>
    <message>
      <source>wavelength, nm</source>
      <translation>longueur d'onde, nm</translation>
    </message>
    <message>
      <source>band</source>
      <translation>bande</translation>
    </message>
    <message>
      <source>{network} ({form}), patches of {patch_size} × {patch_size} pixels, {num_classes} classes, trained on {scene}. Explained: {place}, {num_pixels} pixels. Classes in this report are predicted classes, unless labels are mentioned.</source>
      <translation>{network} ({form}), patchs de {patch_size} × {patch_size} pixels, {num_classes} classes, entraîné sur {scene}. Expliqué : {place}, {num_pixels} pixels. Les classes de ce rapport sont des classes prédites, sauf si des étiquettes sont mentionnées.</translation>
    </message>
    <message>
      <source>Importance of bands</source>
      <translation>Importance des bandes</translation>
    </message>
    <message>
      <source>Each picture has its own scale, from the 2nd to the 98th percentile.</source>
      <translation>Chaque image a sa propre échelle, du 2e au 98e percentile.</translation>
    </message>
    <message>
      <source>{low:.3g} to {high:.3g}</source>
      <translation>{low:.3g} à {high:.3g}</translation>
    </message>
    <message>
      <source>Do these explanations depend on the weights?</source>
      <translation>Ces explications dépendent-elles des poids ?</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>unknown: the explanation has the same value everywhere</source>
      <translation>inconnu : l'explication a partout la même valeur</translation>
    </message>
    <message>
      <source>{title}: this explanation does not depend on the weights. Untrained networks give nearly the same explanation (rank correlation {correlation}). It shows the scene or the architecture, not the learned weights. Do not use it as an explanation.</source>
      <translation>{title} : cette explication ne dépend pas des poids. Des réseaux non entraînés donnent presque la même explication (corrélation des rangs {correlation}). Elle montre la scène ou l'architecture, pas les poids appris. Ne l'utilisez pas comme explication.</translation>
    </message>
    <message>
      <source>Parameter-randomisation test (Adebayo et al. 2018, arXiv:1810.03292): layers get new random weights, from the logits down to the input, and each explanation is compared with the original by Spearman's rank correlation over all cells of a sample of patches. The correlation is the mean of three draws. An explanation fails if the correlation is {limit} or more when all layers are random; this limit is a convention. A passed test shows that the explanation depends on the weights. It does not show that the explanation is right.</source>
      <translation>Test de randomisation des paramètres (Adebayo et al. 2018, arXiv:1810.03292) : les couches reçoivent de nouveaux poids aléatoires, des logits jusqu'à l'entrée, et chaque explication est comparée à l'originale par la corrélation des rangs de Spearman sur toutes les cellules d'un échantillon de patchs. La corrélation est la moyenne de trois tirages. Une explication échoue si la corrélation est de {limit} ou plus quand toutes les couches sont aléatoires ; cette limite est une convention. Un test réussi montre que l'explication dépend des poids. Il ne montre pas que l'explication est juste.</translation>
    </message>
    <message>
      <source>Explanations compared with those of untrained networks</source>
      <translation>Explications comparées à celles de réseaux non entraînés</translation>
    </message>
    <message>
      <source>explanation</source>
      <translation>explication</translation>
    </message>
    <message>
      <source>rank correlation with untrained networks</source>
      <translation>corrélation des rangs avec des réseaux non entraînés</translation>
    </message>
    <message>
      <source>depends on the weights</source>
      <translation>dépend des poids</translation>
    </message>
    <message>
      <source>Rank correlation while more and more layers have random weights</source>
      <translation>Corrélation des rangs quand de plus en plus de couches ont des poids aléatoires</translation>
    </message>
    <message>
      <source>% of the layers with random weights, from the logits down</source>
      <translation>% des couches avec des poids aléatoires, depuis les logits</translation>
    </message>
    <message>
      <source>Spearman's rank correlation with the original explanation, mean of three draws. It falls where the explanation depends on the weights.</source>
      <translation>Corrélation de rangs de Spearman avec l'explication d'origine, moyenne de trois tirages. Elle baisse là où l'explication dépend des poids.</translation>
    </message>
    <message>
      <source>layers with random weights</source>
      <translation>couches avec des poids aléatoires</translation>
    </message>
    <message>
      <source>rank correlation</source>
      <translation>corrélation des rangs</translation>
    </message>
    <message>
      <source>Predicted classes</source>
      <translation>Classes prédites</translation>
    </message>
    <message>
      <source>Explained pixels of each predicted class</source>
      <translation>Pixels expliqués de chaque classe prédite</translation>
    </message>
    <message>
      <source>Points of interest</source>
      <translation>Points d'intérêt</translation>
    </message>
    <message>
      <source>row</source>
      <translation>ligne</translation>
    </message>
    <message>
      <source>column</source>
      <translation>colonne</translation>
    </message>
    <message>
      <source>predicted class</source>
      <translation>classe prédite</translation>
    </message>
    <message>
      <source>probability of this class</source>
      <translation>probabilité de cette classe</translation>
    </message>
    <message>
      <source>Row and column are counted from 0.</source>
      <translation>Ligne et colonne sont comptées à partir de 0.</translation>
    </message>
    <message>
      <source>Below each picture are the ends of its own scale (2nd and 98th percentile). The value of a position is the mean over the patches of all explained pixels that cover it.</source>
      <translation>Sous chaque image se trouvent les extrémités de sa propre échelle (2e et 98e percentiles). La valeur d'une position est la moyenne sur les patchs de tous les pixels expliqués qui la couvrent.</translation>
    </message>
    <message>
      <source>The unit is that of the logit of the class. Values are high where the layer has features that raise this logit (Selvaraju et al. 2017, doi:10.1109/ICCV.2017.74).</source>
      <translation>L'unité est celle du logit de la classe. Les valeurs sont hautes là où la couche a des caractéristiques qui augmentent ce logit (Selvaraju et al. 2017, doi:10.1109/ICCV.2017.74).</translation>
    </message>
    <message>
      <source>Share of a pixel in the centre token, which sums to one over a patch (Abnar, Zuidema 2020, doi:10.18653/v1/2020.acl-main.385). It does not depend on a class.</source>
      <translation>Part d'un pixel dans le token central, dont la somme sur un patch est un (Abnar, Zuidema 2020, doi:10.18653/v1/2020.acl-main.385). Elle ne dépend pas d'une classe.</translation>
    </message>
    <message>
      <source>{num_left_out} more bands are in the raster.</source>
      <translation>{num_left_out} autres bandes sont dans le raster.</translation>
    </message>
    <message>
      <source>Contribution of each band to the logit of each class</source>
      <translation>Contribution de chaque bande au logit de chaque classe</translation>
    </message>
    <message>
      <source>Contribution of each band to the logit of the class of a pixel, compared with the mean spectrum of the training scene. It is summed over the patch and averaged over the pixels of a class (Sundararajan et al. 2017, arXiv:1703.01365). Attributions of components are propagated back to bands. Attributions sum to the difference of the logits; the largest error of a sum is {error} of the mean difference.</source>
      <translation>Contribution de chaque bande au logit de la classe d'un pixel, par rapport au spectre moyen de la scène d'entraînement. Elle est sommée sur le patch et moyennée sur les pixels d'une classe (Sundararajan et al. 2017, arXiv:1703.01365). Les attributions des composantes sont reportées sur les bandes. La somme des attributions est la différence des logits ; la plus grande erreur d'une somme est de {error} de la différence moyenne.</translation>
    </message>
    <message>
      <source>Bands with the largest attributions</source>
      <translation>Bandes aux plus grandes attributions</translation>
    </message>
    <message>
      <source>largest attributions at {words}</source>
      <translation>plus grandes attributions à {words}</translation>
    </message>
    <message>
      <source>All classes: points of overall accuracy</source>
      <translation>Toutes les classes : points d'exactitude globale</translation>
    </message>
    <message>
      <source>a band is</source>
      <translation>une bande</translation>
    </message>
    <message>
      <source>{group} neighbouring bands are</source>
      <translation>{group} bandes voisines</translation>
    </message>
    <message>
      <source>Permutation</source>
      <translation>Permutation</translation>
    </message>
    <message>
      <source>Loss of accuracy without the information of a band</source>
      <translation>Perte d'exactitude sans l'information d'une bande</translation>
    </message>
    <message>
      <source>Percentage points of recall that a class loses when {exchanged} exchanged between patches of different pixels, in {num_groups} groups; the accuracy of these pixels without exchange is {accuracy}. If other bands can replace a band, its loss is about zero, even if the network uses the band.</source>
      <translation>Points de pourcentage de rappel qu'une classe perd en échangeant {exchanged} entre patchs de pixels différents, en {num_groups} groupes ; l'exactitude de ces pixels sans échange est de {accuracy}. Si d'autres bandes peuvent remplacer une bande, sa perte est proche de zéro, même si le réseau l'utilise.</translation>
    </message>
    <message>
      <source>Attention</source>
      <translation>Attention</translation>
    </message>
    <message>
      <source>Attention weights that the network computes; curves are means over the pixels of each predicted class. A weight shows how much of an input the network passes on. It does not show how much this input decides the class.</source>
      <translation>Poids d'attention que le réseau calcule ; les courbes sont des moyennes sur les pixels de chaque classe prédite. Un poids montre quelle part d'une entrée le réseau transmet. Il ne montre pas à quel point cette entrée décide de la classe.</translation>
    </message>
    <message>
      <source>channel</source>
      <translation>canal</translation>
    </message>
    <message>
      <source>head {number}</source>
      <translation>tête {number}</translation>
    </message>
    <message>
      <source>all heads</source>
      <translation>toutes les têtes</translation>
    </message>
    <message>
      <source>{name}: Gaussian bias, seen from the centre</source>
      <translation>{name} : biais gaussien, vu du centre</translation>
    </message>
    <message>
      <source>Gaussian bias of {name}</source>
      <translation>Biais gaussien de {name}</translation>
    </message>
    <message>
      <source>{ends}, added to the logits of the attention; a patch of {patch_size} × {patch_size} pixels.</source>
      <translation>{ends}, ajouté aux logits de l'attention ; un patch de {patch_size} × {patch_size} pixels.</translation>
    </message>
    <message>
      <source>Reading the sampled patches</source>
      <translation>Lecture des patchs échantillonnés</translation>
    </message>
    <message>
      <source>Every pixel to explain is nodata, NaN or masked in the scene; choose valid pixels.{hint}</source>
      <translation>Tous les pixels à expliquer sont nodata, NaN ou masqués dans la scène ; choisissez des pixels valides.{hint}</translation>
    </message>
    <message>
      <source>Testing with random weights</source>
      <translation>Test avec des poids aléatoires</translation>
    </message>
    <message>
      <source>Explaining</source>
      <translation>Calcul des explications</translation>
    </message>
    <message>
      <source>Building overviews</source>
      <translation>Construction des aperçus (pyramides)</translation>
    </message>
    <message>
      <source>The model has no class "{part}"; choose from {known}, by name or code.</source>
      <translation>Le modèle n'a pas de classe « {part} » ; choisissez parmi {known}, par nom ou par code.</translation>
    </message>
    <message>
      <source>Feature maps are wanted, but no layer is given; {advice}.</source>
      <translation>Des cartes de caractéristiques sont demandées, mais aucune couche n'est indiquée ; {advice}.</translation>
    </message>
    <message>
      <source>The network {network} has no gradients. Only permutation, which needs labels, can tell which bands matter.</source>
      <translation>Le réseau {network} n'a pas de gradients. Seule la permutation, qui a besoin d'étiquettes, peut dire quelles bandes importent.</translation>
    </message>
    <message>
      <source>Attention rollout needs tokens, and the network {name} has none; choose the method gradcam or auto, or a model of {networks}.</source>
      <translation>Attention rollout a besoin de tokens, et le réseau {name} n'en a pas ; choisissez la méthode gradcam ou auto, ou un modèle de {networks}.</translation>
    </message>
    <message>
      <source>Grad-CAM needs a convolution that sees more than one pixel, and the network {name} has none; leave the relevance out, or choose a model with convolutions, such as hybridsn.</source>
      <translation>Grad-CAM a besoin d'une convolution qui voit plus d'un pixel, et le réseau {name} n'en a pas ; laissez de côté la pertinence, ou choisissez un modèle avec des convolutions, tel que hybridsn.</translation>
    </message>
    <message>
      <source>The network {name} has no attention weights to show; leave the attention out, or choose a model of {networks}.</source>
      <translation>Le réseau {name} n'a pas de poids d'attention à montrer ; laissez de côté l'attention, ou choisissez un modèle de {networks}.</translation>
    </message>
    <message>
      <source>{first} or {second}</source>
      <translation>{first} ou {second}</translation>
    </message>
    <message>
      <source>There are only {num_points} pixels to show; label more pixels, or add a sample of the scene.</source>
      <translation>Il n'y a que {num_points} pixels à montrer ; étiquetez plus de pixels, ou ajoutez un échantillon de la scène.</translation>
    </message>
    <message>
      <source>The perplexity is {perplexity:g}, but there are only {num_points} pixels; choose a perplexity below the number of pixels (at most {advised} is advised), or use more pixels.</source>
      <translation>La perplexité est {perplexity:g}, mais il n'y a que {num_points} pixels ; choisissez une perplexité inférieure au nombre de pixels (au plus {advised} est conseillé), ou utilisez plus de pixels.</translation>
    </message>
    <message>
      <source>The number of neighbours is {num_neighbors}, but there are only {num_points} pixels; choose fewer neighbours, or use more pixels.</source>
      <translation>Le nombre de voisins est {num_neighbors}, mais il n'y a que {num_points} pixels ; choisissez moins de voisins, ou utilisez plus de pixels.</translation>
    </message>
    <message>
      <source>{method} of {num_points} pixels takes about {needed_mb} MB, but {free_mb} MB of memory are free; show fewer pixels, choose fewer neighbours or the method pca, or close other programs.</source>
      <translation>{method} de {num_points} pixels prend environ {needed_mb} Mo, mais {free_mb} Mo de mémoire sont libres ; montrez moins de pixels, choisissez moins de voisins ou la méthode pca, ou fermez d'autres programmes.</translation>
    </message>
    <message>
      <source>UMAP needs the package umap-learn, which is not installed or does not work ({error}); install umap-learn in the processing environment, or choose tsne or pca.</source>
      <translation>UMAP a besoin du paquet umap-learn, qui n'est pas installé ou ne fonctionne pas ({error}) ; installez umap-learn dans l'environnement de traitement, ou choisissez tsne ou pca.</translation>
    </message>
    <message>
      <source>All pixels have the same feature vector: the network cannot distinguish them; choose another model.</source>
      <translation>Tous les pixels ont le même vecteur de caractéristiques : le réseau ne peut pas les distinguer ; choisissez un autre modèle.</translation>
    </message>
    <message>
      <source>Computing {method} of {num_features} pixels</source>
      <translation>Calcul de {method} pour {num_features} pixels</translation>
    </message>
    <message>
      <source>not labelled</source>
      <translation>non étiqueté</translation>
    </message>
    <message>
      <source>Features of {model_name}</source>
      <translation>Caractéristiques de {model_name}</translation>
    </message>
    <message>
      <source>The {num_features} features are the output of the last hidden layer of {network}, shown in two dimensions by {method}.</source>
      <translation>Les {num_features} caractéristiques sont la sortie de la dernière couche cachée de {network}, montrées en deux dimensions par {method}.</translation>
    </message>
    <message>
      <source>{network} has no features of its own: the plot shows the scaled spectra of {num_features} bands in two dimensions by {method}.</source>
      <translation>{network} n'a pas de caractéristiques propres : le graphique montre les spectres mis à l'échelle de {num_features} bandes en deux dimensions par {method}.</translation>
    </message>
    <message>
      <source>{num_points} pixels of {scene_name}; {num_labelled} of them are labelled. {shown}</source>
      <translation>{num_points} pixels de {scene_name} ; {num_labelled} d'entre eux sont étiquetés. {shown}</translation>
    </message>
    <message>
      <source>of the labelled pixels have a nearest neighbour of the same class</source>
      <translation>des pixels étiquetés ont un plus proche voisin de la même classe</translation>
    </message>
    <message>
      <source>silhouette of the classes, −1 to 1</source>
      <translation>silhouette des classes, −1 à 1</translation>
    </message>
    <message>
      <source>trustworthiness of the plot, 0 to 1</source>
      <translation>fidélité du graphique, 0 à 1</translation>
    </message>
    <message>
      <source>Distances are correct as far as two axes can show them.</source>
      <translation>Les distances sont justes dans la mesure où deux axes peuvent les montrer.</translation>
    </message>
    <message>
      <source>The method keeps neighbours; sizes of clusters and distances between them have no meaning.</source>
      <translation>La méthode garde les voisins ; les tailles des groupes et les distances entre eux n'ont pas de sens.</translation>
    </message>
    <message>
      <source>no CRS</source>
      <translation>aucun SCR</translation>
    </message>
    <message>
      <source>Features of the pixels by {method}, and their places in the scene</source>
      <translation>Caractéristiques des pixels par {method}, et leurs lieux dans la scène</translation>
    </message>
    <message>
      <source>Move the mouse over a point to see its class, and click it to see its place. Click on a class to hide or show it. A ring marks a wrong prediction, in the colour of the predicted class. {distances} Silhouette and nearest neighbours are measured in all features, not in the plot. Coordinates: {crs}.</source>
      <translation>Passez la souris sur un point pour voir sa classe, et cliquez dessus pour voir son lieu. Cliquez sur une classe pour la masquer ou la montrer. Un anneau marque une prédiction fausse, dans la couleur de la classe prédite. {distances} La silhouette et les plus proches voisins sont mesurés sur toutes les caractéristiques, pas dans le graphique. Coordonnées : {crs}.</translation>
    </message>
    <message>
      <source>Pixels of each class in the plot</source>
      <translation>Pixels de chaque classe dans le graphique</translation>
    </message>
    <message>
      <source>{name} has {surplus} bytes more than the {width} x {height} pixels with {count} bands of {dtype} in its header need. If its rows or bands look shifted, correct the size or the header offset in the header.</source>
      <translation>{name} a {surplus} octets de plus que n’en demandent les {width} x {height} pixels à {count} bandes de {dtype} de son en-tête. Si ses lignes ou ses bandes semblent décalées, corrigez la taille ou le header offset dans l’en-tête.</translation>
    </message>
    <message>
      <source>{name} has {found} bytes, fewer than its header says ({error}): the end of the file is missing. Copy or fetch it again.</source>
      <translation>{name} a {found} octets, moins que n'indique son en-tête ({error}) : la fin du fichier manque. Copiez-le ou récupérez-le de nouveau.</translation>
    </message>
    <message>
      <source>{name} has {found} bytes, but the {width} x {height} pixels with {count} bands of {dtype} in its header need {needed}: the end of the data is missing, or the header is wrong. Copy the file again, or correct the header.</source>
      <translation>{name} a {found} octets, mais les {width} x {height} pixels avec {count} bandes de {dtype} dans son en-tête en demandent {needed} : la fin des données manque, ou l'en-tête est faux. Copiez de nouveau le fichier, ou corrigez l'en-tête.</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the {name} again.</source>
      <translation>Il n'y a pas de fichier {path} ; choisissez de nouveau : {name}.</translation>
    </message>
    <message>
      <source>{file} is not a raster that can be read ({error}); choose the {name}.</source>
      <translation>{file} n'est pas un raster lisible ({error}) ; choisissez : {name}.</translation>
    </message>
    <message>
      <source>{target} existed before {name} and was kept, because this program did not write it. GDAL and QGIS apply it to {name}; if it belongs to another raster, delete it and run again.</source>
      <translation>{target} existait avant {name} et a été gardé, car ce programme ne l'a pas écrit. GDAL et QGIS l'appliquent à {name} ; s'il appartient à un autre raster, supprimez-le et exécutez de nouveau.</translation>
    </message>
    <message>
      <source>it may belong to {name}</source>
      <translation>il appartient peut-être à {name}</translation>
    </message>
    <message>
      <source>this program did not write it</source>
      <translation>ce programme ne l'a pas écrit</translation>
    </message>
    <message>
      <source>The style {target} was kept, because {reason}; QGIS applies it to {name}, too. If that is wrong, delete it and run again, or choose another name.</source>
      <translation>Le style {target} a été gardé, car {reason} ; QGIS l'applique aussi à {name}. Si c'est faux, supprimez-le et exécutez de nouveau, ou choisissez un autre nom.</translation>
    </message>
    <message>
      <source>The item collection {name} cannot be read ({error}).</source>
      <translation>La collection d'items {name} ne peut pas être lue ({error}).</translation>
    </message>
    <message>
      <source>{name} is no STAC item collection: it needs features with an id and assets. Save the result of a search as a FeatureCollection.</source>
      <translation>{name} n'est pas une collection d'items STAC : il faut des entités avec id et assets. Enregistrez le résultat d'une recherche comme FeatureCollection.</translation>
    </message>
    <message>
      <source>The item collection {name} has two items {item}; remove one.</source>
      <translation>La collection d'items {name} a deux items {item} ; supprimez-en un.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>has no asset {asset}</source>
      <translation>n'a pas d'asset {asset}</translation>
    </message>
    <message>
      <source>has not exactly one asset with the role data</source>
      <translation>n'a pas exactement un asset avec le rôle data</translation>
    </message>
    <message>
      <source>The item {item} {problem}; choose one of its assets: {known}.</source>
      <translation>L'item {item} {problem} ; choisissez l'un de ses assets : {known}.</translation>
    </message>
    <message>
      <source>choose a larger scene than {name}, because the model has a fixed patch size</source>
      <translation>choisissez une scène plus grande que {name}, car le modèle a une taille de patch fixe</translation>
    </message>
    <message>
      <source>Old labels: {count} pixels of {listed}.</source>
      <translation>Anciennes étiquettes : {count} pixels de {listed}.</translation>
    </message>
    <message>
      <source>{num_dropped} pixels of the old labels are not used: they lie on new labels, or so near that patches would touch them.</source>
      <translation>{num_dropped} pixels des anciennes étiquettes ne sont pas utilisés : ils sont sur de nouvelles étiquettes, ou si près d'elles que des patchs les toucheraient.</translation>
    </message>
    <message>
      <source>All pixels of the old labels lie on new labels or too near to them; leave out the old labels, or give old labels of other places.</source>
      <translation>Tous les pixels des anciennes étiquettes sont sur de nouvelles étiquettes ou trop près d'elles ; laissez de côté les anciennes, ou donnez-en d'autres lieux.</translation>
    </message>
    <message>
      <source>old labels</source>
      <translation>anciennes étiquettes</translation>
    </message>
    <message>
      <source>The old labels hold classes that neither the model nor the new labels have ({classes}): their pixels are not used.</source>
      <translation>Les anciennes étiquettes contiennent des classes que n'ont ni le modèle ni les nouvelles étiquettes ({classes}) : leurs pixels ne sont pas utilisés.</translation>
    </message>
    <message>
      <source>The old labels {name} hold no class of the model ({classes}); give the labels that the model was trained with.</source>
      <translation>Les anciennes étiquettes {name} ne contiennent aucune classe du modèle ({classes}) ; indiquez les étiquettes avec lesquelles le modèle a été entraîné.</translation>
    </message>
    <message>
      <source>validation pixels of the new labels</source>
      <translation>pixels de validation des nouvelles étiquettes</translation>
    </message>
    <message>
      <source>test pixels</source>
      <translation>pixels de test</translation>
    </message>
    <message>
      <source>held-out pixels of the old labels</source>
      <translation>pixels réservés des anciennes étiquettes</translation>
    </message>
    <message>
      <source>new and old labels together</source>
      <translation>les nouvelles et anciennes étiquettes ensemble</translation>
    </message>
    <message>
      <source>the new labels</source>
      <translation>les nouvelles étiquettes</translation>
    </message>
    <message>
      <source>{num_steps} steps in {num_epochs} epochs; epoch {best_epoch} is kept. Validation uses {labels}.</source>
      <translation>{num_steps} étapes en {num_epochs} époques ; l'époque {best_epoch} est gardée. La validation utilise {labels}.</translation>
    </message>
    <message>
      <source>Training pixels of each class</source>
      <translation>Pixels d'entraînement de chaque classe</translation>
    </message>
    <message>
      <source>training pixels, rehearsal included</source>
      <translation>pixels d'entraînement, rappel compris</translation>
    </message>
    <message>
      <source>training pixels</source>
      <translation>pixels d'entraînement</translation>
    </message>
    <message>
      <source>New: the old model does not know this class.</source>
      <translation>Nouvelle : l'ancien modèle ne connaît pas cette classe.</translation>
    </message>
    <message>
      <source>Confusion matrices</source>
      <translation>Matrices de confusion</translation>
    </message>
    <message>
      <source>after</source>
      <translation>après</translation>
    </message>
    <message>
      <source>before</source>
      <translation>avant</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>Fiche du modèle</translation>
    </message>
    <message>
      <source>Only the head was trained; all other layers are unchanged.</source>
      <translation>Seule la tête a été entraînée ; toutes les autres couches sont inchangées.</translation>
    </message>
    <message>
      <source>All layers were trained, the old ones with {rate:.3g} of the learning rate.</source>
      <translation>Toutes les couches ont été entraînées, les anciennes avec {rate:.3g} du taux d'apprentissage.</translation>
    </message>
    <message>
      <source>{network} ({form}) fine-tuned from {model}, which was trained on {old_scene}; new scene {scene}. {layers} {rehearsal}</source>
      <translation>{network} ({form}) affiné à partir de {model}, qui a été entraîné sur {old_scene} ; nouvelle scène {scene}. {layers} {rehearsal}</translation>
    </message>
    <message>
      <source>Old samples were rehearsed.</source>
      <translation>D'anciens échantillons ont été rappelés.</translation>
    </message>
    <message>
      <source>No old sample was rehearsed.</source>
      <translation>Aucun ancien échantillon n'a été rappelé.</translation>
    </message>
    <message>
      <source>{metric} before</source>
      <translation>{metric} avant</translation>
    </message>
    <message>
      <source>{metric} after</source>
      <translation>{metric} après</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Avant et après</translation>
    </message>
    <message>
      <source>Accuracies before and after fine-tuning, on the same pixels</source>
      <translation>Exactitudes avant et après l'affinage, sur les mêmes pixels</translation>
    </message>
    <message>
      <source>“Before” is the old model on the same pixels. It lacks the new classes, so their pixels count as wrong. A lower accuracy on old labels is forgetting. OA: overall accuracy. AA: mean recall of the classes. Below a figure is its 95 % interval over spatial units, the same draws of them before and after.</source>
      <translation>« Avant » est l'ancien modèle sur les mêmes pixels. Il n'a pas les nouvelles classes ; leurs pixels comptent donc comme faux. Une exactitude plus basse sur les anciennes étiquettes est de l'oubli. OA : exactitude globale. AA : rappel moyen des classes. Sous un chiffre figure son intervalle à 95 % sur des unités spatiales, avec les mêmes tirages avant et après.</translation>
    </message>
    <message>
      <source>{comparison}: class by class</source>
      <translation>{comparison} : classe par classe</translation>
    </message>
    <message>
      <source>recall before</source>
      <translation>rappel avant</translation>
    </message>
    <message>
      <source>recall after</source>
      <translation>rappel après</translation>
    </message>
    <message>
      <source>change, points</source>
      <translation>changement, points de pourcentage</translation>
    </message>
    <message>
      <source>F1 before</source>
      <translation>F1 avant</translation>
    </message>
    <message>
      <source>F1 after</source>
      <translation>F1 après</translation>
    </message>
    <message>
      <source>Accuracies of each class before and after: {comparison}</source>
      <translation>Exactitudes de chaque classe avant et après : {comparison}</translation>
    </message>
    <message>
      <source>Give the old scene and its labels for rehearsal, or label these classes in the new scene.</source>
      <translation>Donnez l'ancienne scène et ses étiquettes pour le rappel, ou étiquetez ces classes dans la nouvelle scène.</translation>
    </message>
    <message>
      <source>Some old classes had no training pixel now: {classes}. A network forgets classes that it is no longer trained on.</source>
      <translation>Certaines anciennes classes n'avaient plus de pixel d'entraînement : {classes}. Un réseau oublie les classes sur lesquelles il n'est plus entraîné.</translation>
    </message>
    <message>
      <source>No old labels were given, so forgetting of the old scene is not measured.</source>
      <translation>Aucune ancienne étiquette n'a été donnée ; l'oubli de l'ancienne scène n'est donc pas mesuré.</translation>
    </message>
    <message>
      <source>Give the old scene and its labels for rehearsal, or assess a map of the old scene.</source>
      <translation>Donnez l'ancienne scène et ses étiquettes pour le rappel, ou évaluez une carte de l'ancienne scène.</translation>
    </message>
    <message>
      <source>{name} ({change} points)</source>
      <translation>{name} ({change} points)</translation>
    </message>
    <message>
      <source>Lower the learning rate of the old layers, or train the head only.</source>
      <translation>Réduisez le taux d'apprentissage des anciennes couches, ou n'entraînez que la tête.</translation>
    </message>
    <message>
      <source>Rehearse the old samples, lower the learning rate of the old layers, or train the head only.</source>
      <translation>Rappelez les anciens échantillons, réduisez le taux d'apprentissage des anciennes couches, ou n'entraînez que la tête.</translation>
    </message>
    <message>
      <source>On the old labels, the recall of some classes fell: {classes}.</source>
      <translation>Sur les anciennes étiquettes, le rappel de certaines classes a baissé : {classes}.</translation>
    </message>
    <message>
      <source>The old model may have been trained on the pixels of the old labels that measure it here. Then its accuracy before is optimistic, and the forgetting looks larger than it is. The new model starts from its weights, so the accuracy after is optimistic too.</source>
      <translation>L'ancien modèle a peut-être été entraîné sur les pixels des anciennes étiquettes qui le mesurent ici. Son exactitude d'avant est alors optimiste, et l'oubli paraît plus grand qu'il n'est. Le nouveau modèle part de ses poids ; l'exactitude d'après est donc optimiste aussi.</translation>
    </message>
    <message>
      <source>Give old labels that were never used for training.</source>
      <translation>Donnez d'anciennes étiquettes qui n'ont jamais servi à l'entraînement.</translation>
    </message>
    <message>
      <source>Give validation and test labels that no training has used, such as those of the same split.</source>
      <translation>Donnez des étiquettes de validation et de test qu'aucun entraînement n'a utilisées, telles que celles de la même répartition.</translation>
    </message>
    <message>
      <source>The old model was trained on a scene of the same name ({scene}). If it was trained on validation or test pixels of the new labels, the accuracies on them are optimistic, before and after.</source>
      <translation>L'ancien modèle a été entraîné sur une scène du même nom ({scene}). S'il a été entraîné sur des pixels de validation ou de test des nouvelles étiquettes, leurs exactitudes sont optimistes, avant et après.</translation>
    </message>
    <message>
      <source>blocks of the file are missing</source>
      <translation>des blocs du fichier manquent</translation>
    </message>
    <message>
      <source>a file or an address describes no CRS here</source>
      <translation>un fichier ou une adresse ne décrit pas un SCR ici</translation>
    </message>
    <message>
      <source>align them with the scene first, for example with "Warp" and nearest neighbour.</source>
      <translation>alignez-les d'abord sur la scène, par exemple avec « Projection (warp) » et le plus proche voisin.</translation>
    </message>
    <message>
      <source>Align them with the scene first, for example with "Warp" and nearest neighbour.</source>
      <translation>Alignez-les d'abord sur la scène, par exemple avec « Projection (warp) » et le plus proche voisin.</translation>
    </message>
    <message>
      <source>They have {size} pixels, the scene has {mine}.</source>
      <translation>Elles ont {size} pixels, la scène en a {mine}.</translation>
    </message>
    <message>
      <source>Check the CRS of both layers.</source>
      <translation>Vérifiez le SCR des deux couches.</translation>
    </message>
    <message>
      <source>If they were drawn on the scene, assign its CRS to them (Assign projection); otherwise {remedy}</source>
      <translation>Si elles ont été dessinées sur la scène, attribuez-leur son SCR (« Assigner une projection ») ; sinon {remedy}</translation>
    </message>
    <message>
      <source>if they were drawn on the scene, assign its CRS to them (Assign projection); otherwise {remedy}</source>
      <translation>si elles ont été dessinées sur la scène, attribuez-leur son SCR (« Assigner une projection ») ; sinon {remedy}</translation>
    </message>
    <message>
      <source>Their CRS is {theirs}, that of the scene is {mine}.</source>
      <translation>Leur SCR est {theirs}, celui de la scène est {mine}.</translation>
    </message>
    <message>
      <source>{words} Their corners cannot be transformed to the CRS of the scene.</source>
      <translation>{words} Leurs coins ne peuvent pas être transformés dans le SCR de la scène.</translation>
    </message>
    <message>
      <source>{words} Transformed to it, their corners move by {length}.</source>
      <translation>{words} Transformés dans celui-ci, leurs coins se déplacent de {length}.</translation>
    </message>
    <message>
      <source>, here {count:.2g} pixels</source>
      <translation>, ici {count:.2g} pixels</translation>
    </message>
    <message>
      <source>{words} Transformed to it, their corners move by less than {tolerance} pixels, but the datums differ: the transformation is accurate to about a metre{metre}.</source>
      <translation>{words} Transformés dans celui-ci, leurs coins se déplacent de moins de {tolerance} pixels, mais les datums diffèrent : la transformation est exacte à un mètre près environ{metre}.</translation>
    </message>
    <message>
      <source>Their pixels are {theirs} {unit}, those of the scene {mine} {unit}.</source>
      <translation>Leurs pixels font {theirs} {unit}, ceux de la scène {mine} {unit}.</translation>
    </message>
    <message>
      <source>They are mirrored against the scene.</source>
      <translation>Elles sont en miroir par rapport à la scène.</translation>
    </message>
    <message>
      <source>They are rotated by {turn:.4g} degrees against the scene.</source>
      <translation>Elles sont tournées de {turn:.4g} degrés par rapport à la scène.</translation>
    </message>
    <message>
      <source>Their upper left corner lies {step} from that of the scene.</source>
      <translation>Leur coin supérieur gauche se trouve {step} de celui de la scène.</translation>
    </message>
    <message>
      <source>Their lower right corner lies {step} from that of the scene.</source>
      <translation>Leur coin inférieur droit se trouve {step} de celui de la scène.</translation>
    </message>
    <message>
      <source>{count} pixels ({length} {unit})</source>
      <translation>{count} pixels ({length} {unit})</translation>
    </message>
    <message>
      <source>If they were drawn on the scene, {action}; otherwise {remedy}</source>
      <translation>Si elles ont été dessinées sur la scène, {action} ; sinon {remedy}</translation>
    </message>
    <message>
      <source>Half a pixel lies between the corner of a pixel and its centre; if they were drawn on the scene, {action}; otherwise {remedy}</source>
      <translation>Un demi-pixel sépare le coin d'un pixel de son centre ; si elles ont été dessinées sur la scène, {action} ; sinon {remedy}</translation>
    </message>
    <message>
      <source>give them the position of the scene</source>
      <translation>donnez-leur la position de la scène</translation>
    </message>
    <message>
      <source>correct their position with gdal_translate -a_ullr {ends}</source>
      <translation>corrigez leur position avec gdal_translate -a_ullr {ends}</translation>
    </message>
    <message>
      <source>degrees</source>
      <translation>degrés</translation>
    </message>
    <message>
      <source>map units</source>
      <translation>unités de la carte</translation>
    </message>
    <message>
      <source>{width} x {height} pixels, {place}</source>
      <translation>{width} x {height} pixels, {place}</translation>
    </message>
    <message>
      <source>{pixels} ({length:.4g} {unit}) to the right</source>
      <translation>{pixels} ({length:.4g} {unit}) vers la droite</translation>
    </message>
    <message>
      <source>{pixels} ({length:.4g} {unit}) to the left</source>
      <translation>{pixels} ({length:.4g} {unit}) vers la gauche</translation>
    </message>
    <message>
      <source>{pixels} ({length:.4g} {unit}) down</source>
      <translation>{pixels} ({length:.4g} {unit}) vers le bas</translation>
    </message>
    <message>
      <source>{pixels} ({length:.4g} {unit}) up</source>
      <translation>{pixels} ({length:.4g} {unit}) vers le haut</translation>
    </message>
    <message>
      <source>1 pixel</source>
      <translation>1 pixel</translation>
    </message>
    <message>
      <source>{count:.4g} pixels</source>
      <translation>{count:.4g} pixels</translation>
    </message>
    <message>
      <source>unnamed with the datum "{datum}"</source>
      <translation>sans nom, avec le datum « {datum} »</translation>
    </message>
    <message>
      <source>Discriminant components need valid training pixels of at least two classes, not {num_classes}; label more classes, or choose the reduction pca.</source>
      <translation>Les composantes discriminantes ont besoin de pixels d'entraînement valides d'au moins deux classes, pas {num_classes} ; étiquetez plus de classes, ou choisissez la réduction pca.</translation>
    </message>
    <message>
      <source>Discriminant components need a class with two different training spectra; label more pixels, or choose the reduction pca.</source>
      <translation>Les composantes discriminantes demandent une classe avec deux spectres d'entraînement différents ; étiquetez plus de pixels, ou choisissez la réduction pca.</translation>
    </message>
    <message>
      <source>choose smaller patches</source>
      <translation>choisissez des patchs plus petits</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}, but the scene has only {width} x {height} pixels; {remedy}.</source>
      <translation>La taille de patch est {patch_size}, mais la scène n'a que {width} x {height} pixels ; {remedy}.</translation>
    </message>
    <message>
      <source>Components of partial least squares need valid training pixels of at least two classes with different spectra; label more classes, or choose the reduction pca.</source>
      <translation>Les composantes des moindres carrés partiels demandent des pixels d'entraînement valides d'au moins deux classes aux spectres différents ; étiquetez plus de classes, ou choisissez la réduction pca.</translation>
    </message>
    <message>
      <source>principal components</source>
      <translation>composantes principales</translation>
    </message>
    <message>
      <source>discriminant components</source>
      <translation>composantes discriminantes</translation>
    </message>
    <message>
      <source>components of the minimum noise fraction</source>
      <translation>composantes de la fraction minimale de bruit</translation>
    </message>
    <message>
      <source>components of partial least squares</source>
      <translation>composantes des moindres carrés partiels</translation>
    </message>
    <message>
      <source>{components} components are asked for, but only {num_bands} bands are used; choose at most {num_bands}.</source>
      <translation>{components} composantes sont demandées, mais seulement {num_bands} bandes sont utilisées ; choisissez au plus {num_bands}.</translation>
    </message>
    <message>
      <source>The scene has 1 valid pixel: every other pixel is nodata, NaN or masked in at least one band that is used.</source>
      <translation>La scène a 1 pixel valide : tous les autres sont nodata, NaN ou masqués dans au moins une bande utilisée.</translation>
    </message>
    <message>
      <source>The scene has 0 valid pixels: every pixel is nodata, NaN or masked in at least one band that is used.</source>
      <translation>La scène a 0 pixel valide : tous sont nodata, NaN ou masqués dans au moins une bande utilisée.</translation>
    </message>
    <message>
      <source>Every valid pixel of the scene has the same spectrum; choose another scene.</source>
      <translation>Tous les pixels valides de la scène ont le même spectre ; choisissez une autre scène.</translation>
    </message>
    <message>
      <source>pixel unlike its class</source>
      <translation>pixel dissemblable de sa classe</translation>
    </message>
    <message>
      <source>polygon unlike its class</source>
      <translation>polygone dissemblable de sa classe</translation>
    </message>
    <message>
      <source>two classes on one pixel</source>
      <translation>deux classes sur un pixel</translation>
    </message>
    <message>
      <source>same spectrum as another class</source>
      <translation>même spectre qu'une autre classe</translation>
    </message>
    <message>
      <source>{found} of {num_checked} checked labels ({share:.1f} %) as spectral outliers in their polygon; {num_unchecked} labels were not checked, because they have no data or fewer than {min_pixels} valid pixels are in their polygon</source>
      <translation>{found} étiquettes vérifiées sur {num_checked} ({share:.1f} %) comme spectralement aberrantes dans leur polygone ; {num_unchecked} étiquettes n'ont pas été vérifiées, car elles n'ont pas de données ou leur polygone a moins de {min_pixels} pixels valides</translation>
    </message>
    <message>
      <source>No polygon has {min_pixels} valid pixels, so outliers cannot be found; keep all labels.</source>
      <translation>Aucun polygone n'a {min_pixels} pixels valides ; les pixels aberrants ne peuvent donc pas être trouvés ; gardez toutes les étiquettes.</translation>
    </message>
    <message>
      <source>Labels of {name}</source>
      <translation>Étiquettes de {name}</translation>
    </message>
    <message>
      <source>Scene: {scene}</source>
      <translation>Scène : {scene}</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>classes</translation>
    </message>
    <message>
      <source>polygons, points or connected fields</source>
      <translation>polygones, points ou parcelles connexes</translation>
    </message>
    <message>
      <source>spectral outliers in their polygon</source>
      <translation>pixels spectralement aberrants dans leur polygone</translation>
    </message>
    <message>
      <source>Map of the labels</source>
      <translation>Carte des étiquettes</translation>
    </message>
    <message>
      <source>Labels are in pale colours of their classes. Suspicious labels are in the colour of their reason.</source>
      <translation>Les étiquettes sont dans des couleurs pâles de leurs classes. Les étiquettes douteuses sont dans la couleur de leur raison.</translation>
    </message>
    <message>
      <source>Pixels and places of each class</source>
      <translation>Pixels et lieux de chaque classe</translation>
    </message>
    <message>
      <source>in the largest</source>
      <translation>dans le plus grand</translation>
    </message>
    <message>
      <source>spread, pixels</source>
      <translation>dispersion, pixels</translation>
    </message>
    <message>
      <source>cells of 100</source>
      <translation>cellules sur 100</translation>
    </message>
    <message>
      <source>Polygons are polygons or points of a vector file, or connected areas of one class in a raster. “In the largest” is the share of the pixels that is in the largest polygon. The spread is the root mean square distance of the pixels from their centre. The scene has 10 x 10 cells; a class with labels in few cells shows few of its places.</source>
      <translation>Les polygones sont des polygones ou des points d'un fichier vectoriel, ou des surfaces connexes d'une classe dans un raster. « Dans le plus grand » est la part des pixels qui est dans le plus grand polygone. La dispersion est la moyenne quadratique des distances des pixels à leur centre. La scène a 10 x 10 cellules ; une classe avec des étiquettes dans peu de cellules montre peu de ses lieux.</translation>
    </message>
    <message>
      <source>Suspicious labels</source>
      <translation>Étiquettes douteuses</translation>
    </message>
    <message>
      <source>{num_read} pixels were checked. A classifier that had not seen their labels recognised {agreement} of them as their class (mean spectra of {side} x {side} pixels).</source>
      <translation>{num_read} pixels ont été vérifiés. Un classifieur qui n'avait pas vu leurs étiquettes a reconnu {agreement} d'entre eux comme leur classe (spectres moyens de {side} x {side} pixels).</translation>
    </message>
    <message>
      <source>{num_polygons} polygons were checked as a whole. A classifier that had not seen the polygon recognised {agreement} of the pixels.</source>
      <translation>{num_polygons} polygones ont été vérifiés en entier. Un classifieur qui n'avait pas vu le polygone a reconnu {agreement} des pixels.</translation>
    </message>
    <message>
      <source>{words} {num_spectra} pixels have the same spectrum as another pixel of their class, and {num_labels} pixels are labelled more than once as the same class.</source>
      <translation>{words} {num_spectra} pixels ont le même spectre qu'un autre pixel de leur classe, et {num_labels} pixels sont étiquetés plus d'une fois comme la même classe.</translation>
    </message>
    <message>
      <source>No label is suspicious.</source>
      <translation>Aucune étiquette n'est douteuse.</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>raison</translation>
    </message>
    <message>
      <source>label</source>
      <translation>étiquette</translation>
    </message>
    <message>
      <source>fits better, or other label</source>
      <translation>convient mieux, ou autre étiquette</translation>
    </message>
    <message>
      <source>of the label</source>
      <translation>de l'étiquette</translation>
    </message>
    <message>
      <source>“Confidence” is the probability of the class that fits better, and “of the label” is that of the label. Look at each place before you change a label: a suspicious label may be right, and its pixel or polygon unusual. The point layer and the JSON file have all of them.</source>
      <translation>« Confiance » est la probabilité de la classe qui convient mieux, et « de l'étiquette » celle de l'étiquette. Regardez chaque lieu avant de changer une étiquette : une étiquette douteuse peut être juste, et son pixel ou son polygone inhabituel. La couche de points et le fichier JSON les contiennent toutes.</translation>
    </message>
    <message>
      <source>Purity of the polygons</source>
      <translation>Pureté des polygones</translation>
    </message>
    <message>
      <source>No polygon has {min_pixels} valid pixels, so outliers cannot be found.</source>
      <translation>Aucun polygone n'a {min_pixels} pixels valides ; les pixels aberrants ne peuvent donc pas être trouvés.</translation>
    </message>
    <message>
      <source>{num_outliers} of {num_checked} pixels are outliers in their polygon. {num_checked_polygons} of {num_polygons} polygons were checked, those with at least {min_pixels} valid pixels.</source>
      <translation>{num_outliers} pixels sur {num_checked} sont aberrants dans leur polygone. {num_checked_polygons} polygones sur {num_polygons} ont été vérifiés, ceux qui ont au moins {min_pixels} pixels valides.</translation>
    </message>
    <message>
      <source>Polygons with spectral outliers, the largest share first</source>
      <translation>Polygones avec des pixels spectralement aberrants, la plus grande part en premier</translation>
    </message>
    <message>
      <source>checked</source>
      <translation>vérifiés</translation>
    </message>
    <message>
      <source>outliers</source>
      <translation>aberrants</translation>
    </message>
    <message>
      <source>share</source>
      <translation>part</translation>
    </message>
    <message>
      <source>An outlier is farther from the median spectrum of its polygon than the other pixels, by the spectral angle (modified z-score above 3.5): a tree in a lawn, a car on a roof. A polygon over two fields has few outliers, because its spectra differ as a whole. Sample labels leaves outliers out. The JSON file has all checked polygons.</source>
      <translation>Un pixel aberrant est plus loin du spectre médian de son polygone que les autres pixels, selon l'angle spectral (score z modifié supérieur à 3,5) : un arbre dans une pelouse, une voiture sur un toit. Un polygone sur deux parcelles a peu de pixels aberrants, car ses spectres diffèrent dans l'ensemble. « Échantillonner les étiquettes » écarte les pixels aberrants. Le fichier JSON contient tous les polygones vérifiés.</translation>
    </message>
    <message>
      <source>possible</source>
      <translation>possible</translation>
    </message>
    <message>
      <source>not possible: {problem}</source>
      <translation>impossible : {problem}</translation>
    </message>
    <message>
      <source>without {classes}</source>
      <translation>sans {classes}</translation>
    </message>
    <message>
      <source>Splits</source>
      <translation>Répartitions</translation>
    </message>
    <message>
      <source>Splits that are possible</source>
      <translation>Répartitions possibles</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>type</translation>
    </message>
    <message>
      <source>guard band</source>
      <translation>zone de garde</translation>
    </message>
    <message>
      <source>training</source>
      <translation>entraînement</translation>
    </message>
    <message>
      <source>test</source>
      <translation>test</translation>
    </message>
    <message>
      <source>classes in both</source>
      <translation>classes dans les deux</translation>
    </message>
    <message>
      <source>result</source>
      <translation>résultat</translation>
    </message>
    <message>
      <source>Half of the labels for training and half for the test. A class is in both if it has at least two pixels in each. The guard band is in pixels.</source>
      <translation>La moitié des étiquettes sert à l'entraînement et l'autre au test. Une classe est dans les deux si elle a au moins deux pixels dans chacun. La zone de garde est en pixels.</translation>
    </message>
    <message>
      <source>JM is the Jeffries-Matusita distance in at most 10 principal components: 0 for equal classes, 2 for classes without overlap. Above 1.9 two classes can be separated well; below 1.0 think about merging them.</source>
      <translation>JM est la distance de Jeffries-Matusita dans au plus 10 composantes principales : 0 pour des classes égales, 2 pour des classes sans recouvrement. Au-dessus de 1,9, deux classes se séparent bien ; en dessous de 1,0, pensez à les fusionner.</translation>
    </message>
    <message>
      <source>Separability of the classes</source>
      <translation>Séparabilité des classes</translation>
    </message>
    <message>
      <source>No pair of classes has two valid pixels each.</source>
      <translation>Aucune paire de classes n'a deux pixels valides pour chacune.</translation>
    </message>
    <message>
      <source>Least separable pairs of classes</source>
      <translation>Paires de classes les moins séparables</translation>
    </message>
    <message>
      <source>other class</source>
      <translation>autre classe</translation>
    </message>
    <message>
      <source>JM</source>
      <translation>JM</translation>
    </message>
    <message>
      <source>Separability of each pair of classes</source>
      <translation>Séparabilité de chaque paire de classes</translation>
    </message>
    <message>
      <source>Mean spectra</source>
      <translation>Spectres moyens</translation>
    </message>
    <message>
      <source>Mean spectrum of each class</source>
      <translation>Spectre moyen de chaque classe</translation>
    </message>
    <message>
      <source>Line: mean of the class. Band: one standard deviation to either side.</source>
      <translation>Ligne : moyenne de la classe. Bande : un écart-type de chaque côté.</translation>
    </message>
    <message>
      <source>Polygons</source>
      <translation>Polygones</translation>
    </message>
    <message>
      <source>Polygons, the largest first</source>
      <translation>Polygones, les plus grands en premier</translation>
    </message>
    <message>
      <source>Row and column, counted from 0, are those of the labelled pixel in the middle of the polygon. The JSON file has all polygons.</source>
      <translation>Ligne et colonne, comptées à partir de 0, sont celles du pixel étiqueté au milieu du polygone. Le fichier JSON contient tous les polygones.</translation>
    </message>
    <message>
      <source>Reading the spectra of the labels</source>
      <translation>Lecture des spectres des étiquettes</translation>
    </message>
    <message>
      <source>the spectra of the labels</source>
      <translation>les spectres des étiquettes</translation>
    </message>
    <message>
      <source>no spectra</source>
      <translation>aucun spectre</translation>
    </message>
    <message>
      <source>{file} holds polygons only; the buffer is for points and lines.</source>
      <translation>{file} ne contient que des polygones ; le tampon est pour les points et les lignes.</translation>
    </message>
    <message>
      <source>{file} holds lines, which cover no part of a pixel; give a buffer, or choose pixels by their centre.</source>
      <translation>{file} contient des lignes, qui ne couvrent aucune part d'un pixel ; indiquez un tampon, ou choisissez les pixels par leur centre.</translation>
    </message>
    <message>
      <source> and others</source>
      <translation> et d'autres</translation>
    </message>
    <message>
      <source>{num_reasons} of {num_geometries} geometries of {file} are invalid and have been repaired: {listed}{more}. Check them on the map.</source>
      <translation>{num_reasons} géométries sur {num_geometries} de {file} ne sont pas valides et ont été réparées : {listed}{more}. Vérifiez-les sur la carte.</translation>
    </message>
    <message>
      <source>The labels hold {num_classes} class ({names}); training needs at least two.</source>
      <translation>Nombre de classes dans les étiquettes : {num_classes} ({names}) ; l'entraînement en demande au moins deux.</translation>
    </message>
    <message>
      <source>Too few labelled pixels: {listed}; a class needs at least two pixels. Label more of it, or remove it from the labels.</source>
      <translation>Trop peu de pixels étiquetés : {listed} ; une classe a besoin d'au moins deux pixels. Étiquetez-en davantage, ou supprimez-la des étiquettes.</translation>
    </message>
    <message>
      <source>{name} (1 pixel)</source>
      <translation>{name} (1 pixel)</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the labels again.</source>
      <translation>Le fichier {path} n'existe pas ; choisissez à nouveau les étiquettes.</translation>
    </message>
    <message>
      <source>The labels {name} label no pixel of the scene; choose labels that overlap it.</source>
      <translation>Les étiquettes {name} n'étiquettent aucun pixel de la scène ; choisissez des étiquettes qui la recouvrent.</translation>
    </message>
    <message>
      <source>"{one}" and "{other}"</source>
      <translation>« {one} » et « {other} »</translation>
    </message>
    <message>
      <source> and {count} more pairs</source>
      <translation> et {count} autres paires</translation>
    </message>
    <message>
      <source>Classes with almost the same name: {listed}{more}. If they are one class, merge them by a merge table.</source>
      <translation>Classes de noms presque identiques : {listed}{more}. Si elles forment une seule classe, fusionnez-les par une table de fusion.</translation>
    </message>
    <message>
      <source>{name} is a raster; the least share of a pixel is for polygons only.</source>
      <translation>{name} est un raster ; la part minimale d'un pixel est pour les polygones seulement.</translation>
    </message>
    <message>
      <source>{name} is a raster; the buffer is for points and lines only.</source>
      <translation>{name} est un raster ; le tampon est pour les points et les lignes seulement.</translation>
    </message>
    <message>
      <source>{name} is a raster; pixels that are touched are of vector labels only.</source>
      <translation>{name} est un raster ; les pixels touchés n'existent que pour des étiquettes vectorielles.</translation>
    </message>
    <message>
      <source>{num_left_out} of {num_before} labelled pixels touch another class or unlabelled pixels and are left out.</source>
      <translation>{num_left_out} pixels étiquetés sur {num_before} touchent une autre classe ou des pixels non étiquetés et sont écartés.</translation>
    </message>
    <message>
      <source>The classes with the codes {listed} have no pixel inside, so they are lost.</source>
      <translation>Les classes de codes {listed} n'ont aucun pixel à l'intérieur ; elles sont donc perdues.</translation>
    </message>
    <message>
      <source>The labels {name} are on another grid ({found}) than the scene ({grid}). {difference}</source>
      <translation>Les étiquettes {name} sont sur une autre grille ({found}) que la scène ({grid}). {difference}</translation>
    </message>
    <message>
      <source>The labels {name} cannot be resampled: labels and scene both need a CRS and a place. Assign them first.</source>
      <translation>Les étiquettes {name} ne peuvent pas être rééchantillonnées : étiquettes et scène demandent toutes deux un SCR et une position. Attribuez-les d'abord.</translation>
    </message>
    <message>
      <source>The labels {name} are on another grid ({found}) and are resampled to that of the scene ({grid}), nearest neighbour.</source>
      <translation>Les étiquettes {name} sont sur une autre grille ({found}) et sont rééchantillonnées à celle de la scène ({grid}), au plus proche voisin.</translation>
    </message>
    <message>
      <source>The labels {name} have {count} bands; labels are a raster with one band of class codes.</source>
      <translation>Les étiquettes {name} ont {count} bandes ; des étiquettes sont un raster avec une bande de codes de classe.</translation>
    </message>
    <message>
      <source>The labels {name} have complex values; class codes are whole numbers.</source>
      <translation>Les étiquettes {name} ont des valeurs complexes ; les codes de classe sont des nombres entiers.</translation>
    </message>
    <message>
      <source>The labels {name} cannot be read: the file is damaged or incomplete ({error}); create it again.</source>
      <translation>Les étiquettes {name} ne peuvent pas être lues : le fichier est endommagé ou incomplet ({error}) ; créez-le à nouveau.</translation>
    </message>
    <message>
      <source>{count} pixels of {name} have code 0 although its nodata value is {nodata:g}. Here code 0 means unlabelled, so they are no class. If they are, give them another code.</source>
      <translation>{count} pixels de {name} ont le code 0, bien que sa valeur nodata soit {nodata:g}. Ici, le code 0 signifie sans étiquette ; ils ne sont donc pas une classe. S’ils en sont une, donnez-leur un autre code.</translation>
    </message>
    <message>
      <source>The class table has no entry for the codes {listed}; their {pixels} pixels are not used.</source>
      <translation>La table de classes n'a pas d'entrée pour les codes {listed} ; leurs {pixels} pixels ne sont pas utilisés.</translation>
    </message>
    <message>
      <source>The merge table {path} cannot be read ({error}); give a CSV file in UTF-8.</source>
      <translation>La table de fusion {path} ne peut pas être lue ({error}) ; indiquez un fichier CSV en UTF-8.</translation>
    </message>
    <message>
      <source>The merge table {path} needs a header with the columns from,to and a row for each class.</source>
      <translation>La table de fusion {path} a besoin d'une ligne d'en-tête avec les colonnes from,to et d'une ligne pour chaque classe.</translation>
    </message>
    <message>
      <source>The merge table {path} has a row without a class in the column from; add it.</source>
      <translation>La table de fusion {path} a une ligne sans classe dans la colonne from ; ajoutez-la.</translation>
    </message>
    <message>
      <source>The merge table {path} merges "{old}" into "{other}" and into "{new}"; keep one row.</source>
      <translation>La table de fusion {path} fusionne « {old} » dans « {other} » et dans « {new} » ; gardez une ligne.</translation>
    </message>
    <message>
      <source>The labels have no class {listed}, which the merge table {name} names; these rows are not used.</source>
      <translation>Les étiquettes n'ont pas de classe {listed}, que nomme la table de fusion {name} ; ces lignes ne sont pas utilisées.</translation>
    </message>
    <message>
      <source>The class "{old}" is left out, as the merge table {name} says.</source>
      <translation>La classe « {old} » est écartée, comme le dit la table de fusion {name}.</translation>
    </message>
    <message>
      <source>labels</source>
      <translation>étiquettes</translation>
    </message>
    <message>
      <source>The class "{old}" becomes "{target}".</source>
      <translation>La classe « {old} » devient « {target} ».</translation>
    </message>
    <message>
      <source>{name} cannot be read ({error}); give a CSV file in UTF-8.</source>
      <translation>{name} ne peut pas être lu ({error}) ; indiquez un fichier CSV en UTF-8.</translation>
    </message>
    <message>
      <source>{name}: geometries are in the column "{geometry}", in the CRS of the scene.</source>
      <translation>{name} : les géométries sont dans la colonne « {geometry} », dans le SCR de la scène.</translation>
    </message>
    <message>
      <source>degrees of WGS 84</source>
      <translation>degrés de WGS 84</translation>
    </message>
    <message>
      <source>the CRS of the scene</source>
      <translation>le SCR de la scène</translation>
    </message>
    <message>
      <source>{name}: the columns "{x}" and "{y}" are coordinates in {place}.</source>
      <translation>{name} : les colonnes « {x} » et « {y} » sont des coordonnées dans {place}.</translation>
    </message>
    <message>
      <source>{name} has no columns of coordinates; it has {columns}. Call them x and y (in the CRS of the scene), or longitude and latitude (in degrees).</source>
      <translation>{name} n'a pas de colonnes de coordonnées ; il a {columns}. Nommez-les x et y (dans le SCR de la scène), ou longitude et latitude (en degrés).</translation>
    </message>
    <message>
      <source>no column</source>
      <translation>aucune colonne</translation>
    </message>
    <message>
      <source>blocks</source>
      <translation>blocs</translation>
    </message>
    <message>
      <source>random</source>
      <translation>au hasard</translation>
    </message>
    <message>
      <source>held out, blocks</source>
      <translation>réservés, blocs</translation>
    </message>
    <message>
      <source>held out, fields</source>
      <translation>réservés, champs</translation>
    </message>
    <message>
      <source>held out, polygons</source>
      <translation>réservés, polygones</translation>
    </message>
    <message>
      <source>held out, random</source>
      <translation>réservés, au hasard</translation>
    </message>
    <message>
      <source>given</source>
      <translation>indiqué</translation>
    </message>
    <message>
      <source>given validation pixels are never trained on</source>
      <translation>les pixels de validation donnés ne servent jamais à l'entraînement</translation>
    </message>
    <message>
      <source>{name} labels</source>
      <translation>étiquettes ({name})</translation>
    </message>
    <message>
      <source>table of the training labels</source>
      <translation>table des étiquettes d'entraînement</translation>
    </message>
    <message>
      <source>The {name} labels hold classes without training pixels (codes {listed}); the network cannot learn these classes.</source>
      <translation>Les étiquettes du sous-ensemble {name} contiennent des classes sans pixels d'entraînement (codes {listed}) ; le réseau ne peut pas apprendre ces classes.</translation>
    </message>
    <message>
      <source>{count} {name} pixels are also training pixels; they are not used for the {name}.</source>
      <translation>{count} pixels du sous-ensemble {name} sont aussi des pixels d'entraînement ; ils ne sont pas utilisés dans le sous-ensemble {name}.</translation>
    </message>
    <message>
      <source>All {name} pixels are also training pixels; choose other {name} labels.</source>
      <translation>Tous les pixels du sous-ensemble {name} sont aussi des pixels d'entraînement ; choisissez d'autres étiquettes pour le sous-ensemble {name}.</translation>
    </message>
    <message>
      <source>All {count} test pixels are also validation pixels; choose other test labels, or leave them out.</source>
      <translation>Les {count} pixels de test sont tous aussi des pixels de validation ; choisissez d'autres étiquettes de test, ou laissez-les de côté.</translation>
    </message>
    <message>
      <source>{count} test pixels are also validation pixels; they are not used for the test.</source>
      <translation>{count} pixels de test sont aussi des pixels de validation ; ils ne sont pas utilisés pour le test.</translation>
    </message>
    <message>
      <source>No class has more than {count} labelled pixels, which training needs, so that none is left for validation; label at least {wanted} pixels of a class, or give validation labels.</source>
      <translation>Aucune classe n'a plus de {count} pixels étiquetés, dont l'entraînement a besoin, de sorte qu'il n'en reste aucun pour la validation ; étiquetez au moins {wanted} pixels d'une classe, ou indiquez des étiquettes de validation.</translation>
    </message>
    <message>
      <source>No validation pixels can be held out in blocks ({reason}) They are drawn at random instead, so the validation accuracy is optimistic.</source>
      <translation>Aucun pixel de validation ne peut être réservé par blocs ({reason}) Ils sont tirés au hasard à la place ; l'exactitude de validation est donc optimiste.</translation>
    </message>
    <message>
      <source>Held out {num_held_out} of {num_labelled} labelled pixels for validation ({kind}, guard band of {guard} pixels).</source>
      <translation>{num_held_out} pixels étiquetés sur {num_labelled} ont été réservés pour la validation ({kind}, zone de garde de {guard} pixels).</translation>
    </message>
    <message>
      <source>validation</source>
      <translation>validation</translation>
    </message>
    <message>
      <source>The {name} labels were split with a guard band of {guard} pixels, and patches of {patch_size} pixels reach across it: {share:.1f} % of the {name} patches hold training pixels, so the {name} accuracy will be optimistic. Train with patches of at most {largest} pixels, or split with a guard band of at least {half} pixels.</source>
      <translation>Les étiquettes du sous-ensemble {name} ont été séparées avec une zone de garde de {guard} pixels, et des patchs de {patch_size} pixels la franchissent : {share:.1f} % des patchs du sous-ensemble {name} contiennent des pixels d'entraînement ; l'exactitude du sous-ensemble {name} sera donc optimiste. Entraînez avec des patchs d'au plus {largest} pixels, ou répartissez avec une zone de garde d'au moins {half} pixels.</translation>
    </message>
    <message>
      <source>No polygon or point of {file} has a geometry and a class in the field "{name}".</source>
      <translation>Aucun polygone ou point de {file} n'a une géométrie et une classe dans le champ « {name} ».</translation>
    </message>
    <message>
      <source>{count} of {num_geometries} features of {file} have no geometry, or no class in the field "{name}"; they are not used.</source>
      <translation>{count} entités sur {num_geometries} de {file} n'ont pas de géométrie, ou pas de classe dans le champ « {name} » ; elles ne sont pas utilisées.</translation>
    </message>
    <message>
      <source>Features of {file} with 0 in the field "{name}": {count}. Here 0 means unlabelled, so they are no class. If they are, give them another code.</source>
      <translation>Entités de {file} avec 0 dans le champ « {name} » : {count}. Ici, 0 signifie sans étiquette ; elles ne sont donc pas une classe. Si elles en sont une, donnez-leur un autre code.</translation>
    </message>
    <message>
      <source>{file} has no CRS; its coordinates are taken as those of the scene.</source>
      <translation>{file} n'a pas de SCR ; ses coordonnées sont prises comme celles de la scène.</translation>
    </message>
    <message>
      <source>{file} has coordinates that are no numbers in the CRS of the scene; check the CRS of both layers.</source>
      <translation>{file} a des coordonnées qui ne sont pas des nombres dans le SCR de la scène ; vérifiez le SCR des deux couches.</translation>
    </message>
    <message>
      <source>give a smaller least share</source>
      <translation>indiquez une part minimale plus petite</translation>
    </message>
    <message>
      <source>choose pixels by their centre instead</source>
      <translation>choisissez plutôt les pixels par leur centre</translation>
    </message>
    <message>
      <source>No polygon of {file} covers {least_share:.0%} of a pixel; {advice}.</source>
      <translation>Aucun polygone de {file} ne couvre {least_share:.0%} d'un pixel ; {advice}.</translation>
    </message>
    <message>
      <source>Pixels are labelled if polygons of one class cover at least {least_share:.0%} of them: {num_left_out} pixels whose centre lies in a polygon are left out, and {num_labelled} others are labelled.</source>
      <translation>Les pixels sont étiquetés si des polygones d'une classe en couvrent au moins {least_share:.0%} : {num_left_out} pixels dont le centre est dans un polygone sont écartés, et {num_labelled} autres sont étiquetés.</translation>
    </message>
    <message>
      <source>{count} pixels lie in polygons or points of different classes; they get the class of the last one in the file.</source>
      <translation>{count} pixels sont dans des polygones ou points de classes différentes ; ils prennent la classe du dernier du fichier.</translation>
    </message>
    <message>
      <source>{count} pixels lie in polygons or points of different classes; these pixels are not used.</source>
      <translation>{count} pixels sont dans des polygones ou points de classes différentes ; ils ne sont pas utilisés.</translation>
    </message>
    <message>
      <source>contain no pixel centre</source>
      <translation>ne contiennent aucun centre de pixel</translation>
    </message>
    <message>
      <source>touch no pixel</source>
      <translation>ne touchent aucun pixel</translation>
    </message>
    <message>
      <source>cover {share:.0%} of no pixel</source>
      <translation>ne couvrent {share:.0%} d'aucun pixel</translation>
    </message>
    <message>
      <source>{num_lost} of {num_geometries} polygons or points label no pixel: they lie outside the scene, {reason}, or are covered by others.</source>
      <translation>{num_lost} polygones ou points sur {num_geometries} n'étiquettent aucun pixel : ils sont hors de la scène, {reason}, ou sont couverts par d'autres.</translation>
    </message>
    <message>
      <source>, because a split by polygons needs at least two features for each of the {num_classes} classes</source>
      <translation>, car une répartition par polygones demande au moins deux entités pour chacune des {num_classes} classes</translation>
    </message>
    <message>
      <source>The {num_parts} separate parts of {num_features} features are the units{reason}.</source>
      <translation>Les {num_parts} parties séparées de {num_features} entités sont les unités{reason}.</translation>
    </message>
    <message>
      <source>{num_leaving} of {num_geometries} polygons or points extend beyond the scene; only the area inside is used.</source>
      <translation>{num_leaving} polygones ou points sur {num_geometries} dépassent la scène ; seule la partie intérieure est utilisée.</translation>
    </message>
    <message>
      <source>{file} has no field "{field}"; choose one of {fields}.</source>
      <translation>{file} n'a pas de champ « {field} » ; choisissez parmi {fields}.</translation>
    </message>
    <message>
      <source>none: it has no field</source>
      <translation>aucun : il n'a pas de champ</translation>
    </message>
    <message>
      <source>{file} cannot be read as a raster or a vector file ({error}); choose another file.</source>
      <translation>{file} ne peut être lu ni comme raster ni comme fichier vectoriel ({error}) ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{file} is a table without geometries; choose a layer of polygons or points.</source>
      <translation>{file} est une table sans géométries ; choisissez une couche de polygones ou de points.</translation>
    </message>
    <message>
      <source>{file} holds geometries that cannot be read ({error}); save it with straight segments instead of curves.</source>
      <translation>{file} contient des géométries qui ne peuvent pas être lues ({error}) ; enregistrez-le avec des segments droits au lieu de courbes.</translation>
    </message>
    <message>
      <source>Say which field of {file} holds the class; it has {fields}.</source>
      <translation>Indiquez quel champ de {file} contient la classe ; il a {fields}.</translation>
    </message>
    <message>
      <source>no field</source>
      <translation>aucun champ</translation>
    </message>
    <message>
      <source>The classes of {file} are those of its only field, {first_usable}.</source>
      <translation>Les classes de {file} sont celles de son seul champ, {first_usable}.</translation>
    </message>
    <message>
      <source>{file} has the layers {listed}; say which one holds the labels.</source>
      <translation>{file} a les couches {listed} ; indiquez laquelle contient les étiquettes.</translation>
    </message>
    <message>
      <source>The field "{name}" mixes numbers with text ("{odd}"); correct these values, or choose a field with whole numbers or with names only.</source>
      <translation>Le champ « {name} » mélange nombres et texte (« {odd} ») ; corrigez ces valeurs, ou choisissez un champ avec des entiers seulement ou des noms seulement.</translation>
    </message>
    <message>
      <source>The field "{name}" holds numbers that are not whole; they are taken as class names, numbered in the order of their text: {values}.</source>
      <translation>Le champ « {name} » contient des nombres qui ne sont pas entiers ; ils sont pris comme noms de classe, numérotés dans l'ordre de leur texte : {values}.</translation>
    </message>
    <message>
      <source>The class table has no entry for {listed} in the field "{name}"; these polygons or points are not used.</source>
      <translation>La table de classes n'a pas d'entrée pour {listed} dans le champ « {name} » ; ces polygones ou points ne sont pas utilisés.</translation>
    </message>
    <message>
      <source>The field "{name}" holds whole numbers with a decimal point as text; they are used as class codes: {values}.</source>
      <translation>Le champ « {name} » contient, comme texte, des entiers avec un point décimal ; ils sont utilisés comme codes de classe : {values}.</translation>
    </message>
    <message>
      <source>The field "{name}" writes the class code {code} in several ways ({listed}); they are taken as one class.</source>
      <translation>Le champ « {name} » écrit le code de classe {code} de plusieurs façons ({listed}) ; elles sont prises comme une seule classe.</translation>
    </message>
    <message>
      <source>"{text}" is code {code}</source>
      <translation>« {text} » est le code {code}</translation>
    </message>
    <message>
      <source>{listed} and {num_more} more</source>
      <translation>{listed} et {num_more} autres</translation>
    </message>
    <message>
      <source>The field "{name}" holds {value}; class codes are whole numbers from 1 to {max_code} (0 means unlabelled). Choose another field.</source>
      <translation>Le champ « {name} » contient {value} ; les codes de classe sont des entiers de 1 à {max_code} (0 signifie sans étiquette). Choisissez un autre champ.</translation>
    </message>
    <message>
      <source>The scene is georeferenced by ground control points, so vector labels cannot be rasterized onto it; warp the scene to a CRS first, or give labels as a raster of its size.</source>
      <translation>La scène est géoréférencée par des points de contrôle ; des étiquettes vectorielles ne peuvent donc pas y être rastérisées. Projetez d'abord la scène dans un SCR, ou donnez les étiquettes comme raster de sa taille.</translation>
    </message>
    <message>
      <source>{file} cannot be transformed to the CRS of the scene; check that both layers have the right CRS.</source>
      <translation>{file} ne peut pas être transformé dans le SCR de la scène ; vérifiez que les deux couches ont le bon SCR.</translation>
    </message>
    <message>
      <source>The scene has no georeference: place it first (Import a cube), or draw the labels on it.</source>
      <translation>La scène n'a pas de géoréférence : placez-la d'abord (« Importer un cube »), ou dessinez les étiquettes dessus.</translation>
    </message>
    <message>
      <source>The labels {name} do not overlap the scene: they span x {left:.6g} to {right:.6g}, y {bottom:.6g} to {top:.6g}; the scene spans x {west:.6g} to {east:.6g}, y {south:.6g} to {north:.6g}. {hint}</source>
      <translation>Les étiquettes {name} ne recouvrent pas la scène : elles s'étendent sur x {left:.6g} à {right:.6g}, y {bottom:.6g} à {top:.6g} ; la scène s'étend sur x {west:.6g} à {east:.6g}, y {south:.6g} à {north:.6g}. {hint}</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} et {last}</translation>
    </message>
    <message>
      <source>{name} has no spectra beside it; give the .sli file with its header.</source>
      <translation>{name} n'a pas de spectres à côté de lui ; indiquez le fichier .sli avec son en-tête.</translation>
    </message>
    <message>
      <source>{name} has {num_wavelengths} wavelengths for {num_bands} bands; correct it.</source>
      <translation>{name} a {num_wavelengths} longueurs d'onde pour {num_bands} bandes ; corrigez-le.</translation>
    </message>
    <message>
      <source>{header_path} has {num_names} names for {num_values} spectra, so they are numbered; a name must not have a comma.</source>
      <translation>{header_path} a {num_names} noms pour {num_values} spectres ; ils sont donc numérotés. Un nom ne doit pas avoir de virgule.</translation>
    </message>
    <message>
      <source>{name} cannot be read as an ENVI spectral library ({error}).</source>
      <translation>{name} ne peut pas être lu comme bibliothèque spectrale ENVI ({error}).</translation>
    </message>
    <message>
      <source>{name} cannot be read as an ENVI spectral library: its header has the file type "{kind}".</source>
      <translation>{name} ne peut pas être lu comme bibliothèque spectrale ENVI : son en-tête a le type de fichier « {kind} ».</translation>
    </message>
    <message>
      <source>{name} holds {num_values} values, and its header says {num_spectra} spectra of {num_bands} bands; copy the file again, or correct the header.</source>
      <translation>{name} contient {num_values} valeurs, et son en-tête indique {num_spectra} spectres de {num_bands} bandes ; copiez de nouveau le fichier, ou corrigez l'en-tête.</translation>
    </message>
    <message>
      <source>{name} has complex values; export their real part first.</source>
      <translation>{name} a des valeurs complexes ; exportez d'abord leur partie réelle.</translation>
    </message>
    <message>
      <source>The "reflectance scale factor" of {name} is {factor:g}; correct or remove it.</source>
      <translation>Le « reflectance scale factor » de {name} est {factor:g} ; corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
      <source>{name} has gain or offset values and the reflectance scale factor {factor:g}; gain and offset are used, and the factor is not.</source>
      <translation>{name} a des valeurs de gain ou de décalage et le facteur d'échelle de réflectance {factor:g} ; gain et décalage sont utilisés, et le facteur ne l'est pas.</translation>
    </message>
    <message>
      <source>The list "{key}" of {name} has {count} entries, but the spectra have {num_bands} bands; correct or remove it.</source>
      <translation>La liste « {key} » de {name} a {count} entrées, mais les spectres ont {num_bands} bandes ; corrigez-la ou supprimez-la.</translation>
    </message>
    <message>
      <source>"{key}" of {name} has {count} numbers; correct it to one.</source>
      <translation>« {key} » de {name} a {count} nombres ; corrigez pour n'en laisser qu'un.</translation>
    </message>
    <message>
      <source>"{key}" of {name} is not a list of numbers ({error}); correct it.</source>
      <translation>« {key} » de {name} n'est pas une liste de nombres ({error}) ; corrigez-le.</translation>
    </message>
    <message>
      <source>{name} is too large for a spectral library; choose another file.</source>
      <translation>{name} est trop grand pour une bibliothèque spectrale ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{path} cannot be read ({error}); choose another file.</source>
      <translation>{path} ne peut pas être lu ({error}) ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{name} is no spectral library that can be read; give ENVI (.sli), USGS splib07, ECOSTRESS, ASD, SVC, or a table whose first column is the wavelength.</source>
      <translation>{name} n'est pas une bibliothèque spectrale lisible ; indiquez ENVI (.sli), USGS splib07, ECOSTRESS, ASD, SVC, ou un tableau dont la première colonne est la longueur d'onde.</translation>
    </message>
    <message>
      <source>{name} is an ASD file whose header is damaged; export it as text.</source>
      <translation>{name} est un fichier ASD dont l'en-tête est endommagé ; exportez-le comme texte.</translation>
    </message>
    <message>
      <source>{name} is an ASD file that ends early; copy it again.</source>
      <translation>{name} est un fichier ASD qui se termine trop tôt ; copiez-le de nouveau.</translation>
    </message>
    <message>
      <source>{name} is an SVC file without a column of reflectance; export it again.</source>
      <translation>{name} est un fichier SVC sans colonne de réflectance ; exportez-le de nouveau.</translation>
    </message>
    <message>
      <source>{name} has no pairs of wavelength and value; download it again.</source>
      <translation>{name} n'a pas de paires de longueur d'onde et de valeur ; téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <source>{name} has {num_values} values, but no file of {num_values} wavelengths lies in its folder or the one above. Copy the file splib07..._Wavelengths_....txt of its spectrometer there.</source>
      <translation>{name} a {num_values} valeurs, mais aucun fichier de {num_values} longueurs d'onde n'est dans son dossier ni dans celui du dessus. Copiez-y le fichier splib07..._Wavelengths_....txt de son spectromètre.</translation>
    </message>
    <message>
      <source>The library {name} is no GeoPackage; choose a name that ends in .gpkg.</source>
      <translation>La bibliothèque {name} n'est pas un GeoPackage ; choisissez un nom qui se termine par .gpkg.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a library ({error}); import it first.</source>
      <translation>{name} ne peut pas être lu comme bibliothèque ({error}) ; importez-le d'abord.</translation>
    </message>
    <message>
      <source>{name} has no field with spectral profiles; make a library with “Import a spectral library”.</source>
      <translation>{name} n'a pas de champ avec des profils spectraux ; créez une bibliothèque avec « Importer une bibliothèque spectrale ».</translation>
    </message>
    <message>
      <source>{name} has no field "{group_field}"; it has {fields}. Choose one of them.</source>
      <translation>{name} n'a pas de champ « {group_field} » ; il a {fields}. Choisissez l'un d'eux.</translation>
    </message>
    <message>
      <source>{left_out} of {num_fields} rows of {name} hold no profile that can be read; they are left out.</source>
      <translation>{left_out} lignes sur {num_fields} de {name} ne contiennent pas de profil lisible ; elles sont écartées.</translation>
    </message>
    <message>
      <source>The lists of a profile have different lengths.</source>
      <translation>Les listes d'un profil ont des longueurs différentes.</translation>
    </message>
    <message>
      <source>The profile of {name} in {file} is damaged: x, y and bbl are lists with a number for each band. Remove this row, or import the library again.</source>
      <translation>Le profil de {name} dans {file} est endommagé : x, y et bbl sont des listes avec un nombre pour chaque bande. Supprimez cette ligne, ou importez de nouveau la bibliothèque.</translation>
    </message>
    <message>
      <source>The library gives one code to several classes; correct the column code.</source>
      <translation>La bibliothèque donne le même code à plusieurs classes ; corrigez la colonne code.</translation>
    </message>
    <message>
      <source>The spectrum {name} of {source} has no wavelengths, so it cannot be resampled.</source>
      <translation>Le spectre {name} de {source} n'a pas de longueurs d'onde ; il ne peut donc pas être rééchantillonné.</translation>
    </message>
    <message>
      <source>{name} has the wavelength {wavelength} ({unit}), which is outside {lowest:g} to {highest:g} nm; correct the number or the unit.</source>
      <translation>{name} a la longueur d'onde {wavelength} ({unit}), qui est hors de {lowest:g} à {highest:g} nm ; corrigez le nombre ou l'unité.</translation>
    </message>
    <message>
      <source>The model of {network} keeps no statistics of its training scene, which the distance needs: an older version wrote the file, or the scene could not be read at the end of the training. Train again, or leave out the distance.</source>
      <translation>Le modèle de {network} ne garde pas de statistiques de sa scène d'entraînement, dont la distance a besoin : une version plus ancienne a écrit le fichier, ou la scène n'a pas pu être lue à la fin de l'entraînement. Entraînez de nouveau, ou laissez de côté la distance.</translation>
    </message>
    <message>
      <source>The bands {bands} are not all in the scene; choose band numbers from 1 to {num_bands}.</source>
      <translation>Les bandes {bands} ne sont pas toutes dans la scène ; choisissez des numéros de bande de 1 à {num_bands}.</translation>
    </message>
    <message>
      <source>{name} is {value}; choose at least 1, or None.</source>
      <translation>{name} est {value} ; choisissez au moins 1, ou None.</translation>
    </message>
    <message>
      <source>The precision "{precision}" is unknown; choose one of {precisions}.</source>
      <translation>La précision numérique « {precision} » est inconnue ; choisissez parmi {precisions}.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>The memory limit allows batches of {batch_size} patches instead of {job_batch_size}. The map is the same.</source>
      <translation>La limite de mémoire permet des lots de {batch_size} patchs au lieu de {job_batch_size}. La carte est la même.</translation>
    </message>
    <message>
      <source>Resuming after {num_done} of {total} tiles.</source>
      <translation>Reprise après {num_done} tuiles sur {total}.</translation>
    </message>
    <message>
      <source>The values of {name} seem to be no probabilities: they reach {largest:.4g}, and those of a pixel add up to {low:.4g} to {high:.4g}, not to one number. Choose the probabilities of the classes, not class codes, scores or a scene.</source>
      <translation>Les valeurs de {name} ne semblent pas être des probabilités : elles atteignent {largest:.4g}, et la somme de celles d'un pixel va de {low:.4g} à {high:.4g}, au lieu d'un nombre fixe. Choisissez les probabilités des classes, et non des codes de classes, des scores ou une scène.</translation>
    </message>
    <message>
      <source>If it is a fill value, declare it as nodata (gdal_edit.py -a_nodata).</source>
      <translation>S'il s'agit d'une valeur de remplissage, déclarez-la comme nodata (gdal_edit.py -a_nodata).</translation>
    </message>
    <message>
      <source>Choose the probabilities, not the scores or their logarithms.</source>
      <translation>Choisissez les probabilités, et non les scores ou leurs logarithmes.</translation>
    </message>
    <message>
      <source>The probabilities {name} have the value {value:.4g} in row {row}, column {column}; probabilities are not negative. {advice}</source>
      <translation>Les probabilités {name} ont la valeur {value:.4g} à la ligne {row}, colonne {column} ; les probabilités ne sont pas négatives. {advice}</translation>
    </message>
    <message>
      <source>The values of a pixel in {name} add up to {low:.4g} to {high:.4g} instead of 1; they were divided by their sum.</source>
      <translation>Les valeurs d'un pixel dans {name} ont une somme de {low:.4g} à {high:.4g} au lieu de 1 ; elles ont été divisées par leur somme.</translation>
    </message>
    <message>
      <source>the tag {tag}</source>
      <translation>la balise {tag}</translation>
    </message>
    <message>
      <source>the class table {name}</source>
      <translation>la table de classes {name}</translation>
    </message>
    <message>
      <source>Band {number} of {name} is marked as alpha: it masks pixels, and is no class. If it holds the probabilities of a class, remove the mark: gdal_edit.py -colorinterp_{number} undefined {name}</source>
      <translation>La bande {number} de {name} est marquée comme alpha : elle masque des pixels et n'est pas une classe. Si elle contient les probabilités d'une classe, retirez la marque : gdal_edit.py -colorinterp_{number} undefined {name}</translation>
    </message>
    <message>
      <source>The probabilities {name} have {num_bands} bands, but {source} has {num_classes} classes; give a class table with one class for each band.</source>
      <translation>Les probabilités {name} ont {num_bands} bandes, mais {source} a {num_classes} classes ; indiquez une table de classes avec une classe pour chaque bande.</translation>
    </message>
    <message>
      <source>The bands of {name} have other names than the classes of {source}; the bands are taken in the order of the codes: {listed}.</source>
      <translation>Les bandes de {name} ont d'autres noms que les classes ({source}) ; les bandes sont prises dans l'ordre des codes : {listed}.</translation>
    </message>
    <message>
      <source>{name} has no class table; its bands are taken as classes with the codes 1 to {num_entries}: {listed}. Give a class table for other codes, names or colours.</source>
      <translation>{name} n'a pas de table de classes ; ses bandes sont prises comme classes avec les codes 1 à {num_entries} : {listed}. Indiquez une table de classes pour d'autres codes, noms ou couleurs.</translation>
    </message>
    <message>
      <source>Tiles of {tile_size} pixels take about {needed} MB, more than the memory limit of {limit} MB; leave out the tile size, or raise the memory limit.</source>
      <translation>Des tuiles de {tile_size} pixels prennent environ {needed} Mo, plus que la limite de mémoire de {limit} Mo ; laissez de côté la taille des tuiles, ou augmentez la limite de mémoire.</translation>
    </message>
    <message>
      <source>the smallest tiles need about {needed} MB</source>
      <translation>les plus petites tuiles demandent environ {needed} Mo</translation>
    </message>
    <message>
      <source>The memory limit of {limit} MB is too small: {needs}, including {taken} MB of the program itself; raise the limit to at least {least} MB.</source>
      <translation>La limite de mémoire de {limit} Mo est trop petite : {needs}, dont {taken} Mo pour le programme lui-même ; augmentez la limite à au moins {least} Mo.</translation>
    </message>
    <message>
      <source>computer</source>
      <translation>ordinateur</translation>
    </message>
    <message>
      <source>graphics card</source>
      <translation>carte graphique</translation>
    </message>
    <message>
      <source>The {owner} has too little free memory: {needs}, but {free} MB are free; close other programs.</source>
      <translation>Trop peu de mémoire libre ({owner}) : {needs}, mais {free} Mo sont libres ; fermez d'autres programmes.</translation>
    </message>
    <message>
      <source>Neighbouring pixels are alike and other places differ: trust the figures of the other parts, and assess the map.</source>
      <translation>Les pixels voisins se ressemblent et d'autres lieux diffèrent : fiez-vous aux chiffres des autres parties, et évaluez la carte.</translation>
    </message>
    <message>
      <source>No confidence gives the wanted accuracy of {wanted} on the {num_pixels} validation pixels of the model: the highest is {accuracy}, for the surest {coverage} of them. Choose at most {accuracy}, or a smallest confidence.</source>
      <translation>Aucune confiance ne donne l'exactitude voulue de {wanted} sur les {num_pixels} pixels de validation du modèle : la plus haute est {accuracy}, pour les {coverage} les plus sûrs. Choisissez au plus {accuracy}, ou une confiance minimale.</translation>
    </message>
    <message>
      <source>no pixel was accepted</source>
      <translation>aucun pixel n'a été accepté</translation>
    </message>
    <message>
      <source>{share} of the accepted pixels were right</source>
      <translation>{share} des pixels acceptés étaient justes</translation>
    </message>
    <message>
      <source>{accuracy} for {share:.0f} %</source>
      <translation>{accuracy} pour {share:.0f} %</translation>
    </message>
    <message>
      <source>Wanted accuracy {wanted}: pixels with a confidence of at least {threshold:.4g} are classified. Of the {num_pixels} validation pixels, {coverage} have it, and {accuracy} of these are right. Where other parts of the scene chose the threshold, {kept} ({kept_coverage} were accepted). Accuracy of the surest validation pixels: {curve}. {caution}</source>
      <translation>Exactitude voulue {wanted} : les pixels d'une confiance d'au moins {threshold:.4g} sont classés. Parmi les {num_pixels} pixels de validation, {coverage} l'ont, et {accuracy} de ceux-ci sont justes. Là où d'autres parties de la scène ont choisi le seuil, {kept} ({kept_coverage} ont été acceptés). Exactitude des pixels de validation les plus sûrs : {curve}. {caution}</translation>
    </message>
    <message>
      <source>The model has {num_pixels} validation pixels, which are too few or too often wrong for a coverage of {coverage}: the sets would hold every class. Choose a smaller coverage.</source>
      <translation>Le modèle a {num_pixels} pixels de validation, trop peu nombreux ou trop souvent faux pour une couverture de {coverage} : les ensembles contiendraient toutes les classes. Choisissez une couverture plus petite.</translation>
    </message>
    <message>
      <source>Sets of classes: every class with a probability of at least {threshold:.3g}. Promised coverage {promised}. Where other parts of the scene chose the threshold, the sets of {kept} of the {num_pixels} validation pixels held the true class (lowest part: {lowest}). {caution}</source>
      <translation>Ensembles de classes : toute classe d'une probabilité d'au moins {threshold:.3g}. Couverture promise {promised}. Là où d'autres parties de la scène ont choisi le seuil, les ensembles de {kept} des {num_pixels} pixels de validation contenaient la vraie classe (pire partie : {lowest}). {caution}</translation>
    </message>
    <message>
      <source>{model} keeps no validation pixels, which {purpose} needs: an older version wrote the file, or the validation pixels were few or lay in one place. Train again with labels in several places, or {instead}.</source>
      <translation>{model} ne garde pas de pixels de validation, dont a besoin {purpose} : une version plus ancienne a écrit le fichier, ou les pixels de validation étaient peu nombreux ou dans un seul lieu. Entraînez de nouveau avec des étiquettes en plusieurs lieux, ou {instead}.</translation>
    </message>
    <message>
      <source>, with an agreement of {agreement:.3f} %</source>
      <translation>, avec un accord de {agreement:.3f} %</translation>
    </message>
    <message>
      <source>The map is computed in float32: it has {num_compared} valid pixels{found}, but {num_needed} must be compared before bfloat16 is used.</source>
      <translation>La carte est calculée en float32 : elle a {num_compared} pixels valides{found}, mais {num_needed} doivent être comparés avant d'utiliser bfloat16.</translation>
    </message>
    <message>
      <source>bfloat16</source>
      <translation>bfloat16</translation>
    </message>
    <message>
      <source>bfloat16, with {share:.1f} % of the pixels near a tie and computed again in float32,</source>
      <translation>bfloat16, avec {share:.1f} % des pixels proches d'une égalité et recalculés en float32,</translation>
    </message>
    <message>
      <source>{method} gives {num_other} of {num_compared} pixels another class than float32 (agreement {agreement:.3f} %)</source>
      <translation>{method} donne à {num_other} pixels sur {num_compared} une autre classe que float32 (accord {agreement:.3f} %)</translation>
    </message>
    <message>
      <source>{result}: the remaining tiles are computed in bfloat16.</source>
      <translation>{result} : les tuiles restantes sont calculées en bfloat16.</translation>
    </message>
    <message>
      <source>{result}; bfloat16 is faster only up to {largest_near:g} % near a tie: the map is computed in float32.</source>
      <translation>{result} ; bfloat16 n'est plus rapide que jusqu'à {largest_near:g} % de pixels proches de l'égalité : la carte est calculée en float32.</translation>
    </message>
    <message>
      <source>{result}; an agreement of {needed_agreement:g} % is needed: the map is computed in float32.</source>
      <translation>{result} ; un accord de {needed_agreement:g} % est nécessaire : la carte est calculée en float32.</translation>
    </message>
    <message>
      <source>This model has no layers to compute in bfloat16: the map is computed in float32.</source>
      <translation>Ce modèle n'a pas de couches à calculer en bfloat16 : la carte est calculée en float32.</translation>
    </message>
    <message>
      <source>This {owner} is not faster in bfloat16: the map is computed in float32.</source>
      <translation>Ce matériel ({owner}) n'est pas plus rapide en bfloat16 : la carte est calculée en float32.</translation>
    </message>
    <message>
      <source>Resuming after {num_regularised} of {num_rows} rows of the map.</source>
      <translation>Reprise après {num_regularised} lignes de la carte sur {num_rows}.</translation>
    </message>
    <message>
      <source>Fitting the components of the scene</source>
      <translation>Ajustement des composantes de la scène</translation>
    </message>
    <message>
      <source>the comparison of neighbours</source>
      <translation>la comparaison des voisins</translation>
    </message>
    <message>
      <source>Regularising</source>
      <translation>Régularisation</translation>
    </message>
    <message>
      <source>The {owner} has too little free memory: the smallest tiles of the regularisation need about {smallest} MB; close other programs.</source>
      <translation>Trop peu de mémoire libre ({owner}) : les plus petites tuiles de la régularisation demandent environ {smallest} Mo ; fermez d'autres programmes.</translation>
    </message>
    <message>
      <source>The regularisation needs about {smallest} MB for tiles of {side} pixels, more than the limit leaves ({left} MB); raise the memory limit, or choose smaller tiles or fewer steps.</source>
      <translation>La régularisation demande environ {smallest} Mo pour des tuiles de {side} pixels, plus que ne laisse la limite ({left} Mo) ; augmentez la limite de mémoire, ou choisissez des tuiles plus petites ou moins d'étapes.</translation>
    </message>
    <message>
      <source>Classifying on the cluster</source>
      <translation>Classification sur la grappe de calcul</translation>
    </message>
    <message>
      <source>Regularising on the cluster</source>
      <translation>Régularisation sur la grappe de calcul</translation>
    </message>
    <message>
      <source>The file {name} was cut off while the map was made; run again.</source>
      <translation>Le fichier {name} a été tronqué pendant que la carte était faite ; exécutez de nouveau.</translation>
    </message>
    <message>
      <source>An earlier run left the file {path}, which this run does not use; delete it, unless you want to resume that run.</source>
      <translation>Une exécution antérieure a laissé le fichier {path}, que celle-ci n'utilise pas ; supprimez-le, sauf si vous voulez reprendre celle-là.</translation>
    </message>
    <message>
      <source>The checkpoint {first} is damaged; the map starts from the beginning.</source>
      <translation>Le point de reprise {first} est endommagé ; la carte recommence depuis le début.</translation>
    </message>
    <message>
      <source>The checkpoint {first} belongs to a map with another scene, model or settings; this map starts from the beginning.</source>
      <translation>Le point de reprise {first} appartient à une carte avec une autre scène, un autre modèle ou d'autres réglages ; cette carte recommence depuis le début.</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: the disk has {free} of free space, but the map needs up to {needed} while it is made; free some space or choose another folder.</source>
      <translation>La sortie {path} ne peut pas être écrite : le disque a {free} d'espace libre, mais la carte demande jusqu'à {needed} pendant qu'elle est faite ; libérez de l'espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Classifying</source>
      <translation>Classification</translation>
    </message>
    <message>
      <source>Writing the map</source>
      <translation>Écriture de la carte</translation>
    </message>
    <message>
      <source>The {noun} {first} and {name} are the same model; give each model once.</source>
      <translation>{first} et {name} ({noun}) sont le même modèle ; indiquez chaque modèle une fois.</translation>
    </message>
    <message>
      <source>The {noun} have different classes: {first} {first_classes}; {name} {classes}. Choose models with the same classes.</source>
      <translation>Classes différentes ({noun}) : {first} {first_classes} ; {name} {classes}. Choisissez des modèles avec les mêmes classes.</translation>
    </message>
    <message>
      <source>The models use different bands of the scene: {first} {first_bands}; {name} {bands}. Choose models that were trained on the same bands.</source>
      <translation>Les modèles utilisent des bandes différentes de la scène : {first} {first_bands} ; {name} {bands}. Choisissez des modèles entraînés sur les mêmes bandes.</translation>
    </message>
    <message>
      <source>The first model needs the values of {name} with its reflectance scale factor, and another model needs them without it; choose models that were trained on the same scale.</source>
      <translation>Le premier modèle a besoin des valeurs de {name} avec son facteur d'échelle de réflectance, et un autre modèle en a besoin sans lui ; choisissez des modèles entraînés à la même échelle.</translation>
    </message>
    <message>
      <source>The pixels of {name} are {here:.3g} m wide, those of the training scene {there:.3g} m: patches of {size} x {size} pixels show another area than in the training. Resample the scene to {there:.3g} m, or train on a scene with pixels of {here:.3g} m.</source>
      <translation>Les pixels de {name} ont {here:.3g} m de large, ceux de la scène d'entraînement {there:.3g} m : des patchs de {size} x {size} pixels montrent une autre surface qu'à l'entraînement. Rééchantillonnez la scène à {there:.3g} m, ou entraînez sur une scène avec des pixels de {here:.3g} m.</translation>
    </message>
    <message>
      <source>bands</source>
      <translation>bandes</translation>
    </message>
    <message>
      <source>the card says {format}, the reduction needs {needed}</source>
      <translation>la fiche du modèle dit {format}, la réduction demande {needed}</translation>
    </message>
    <message>
      <source>There is no model file {path}; choose a file that Train wrote.</source>
      <translation>Le fichier de modèle {path} n'existe pas ; choisissez un fichier écrit par l'entraînement.</translation>
    </message>
    <message>
      <source>{name} is not a model file, or it is truncated ({error}); choose a .safetensors file that was written by Train, or copy it again.</source>
      <translation>{name} n'est pas un fichier de modèle, ou il est tronqué ({error}) ; choisissez un fichier .safetensors écrit par l'entraînement, ou copiez-le à nouveau.</translation>
    </message>
    <message>
      <source>{name} holds weights, but not the model card that Train adds: it was written by another program; choose a file that Train wrote.</source>
      <translation>{name} contient des poids, mais pas la fiche du modèle qu'ajoute l'entraînement : un autre programme l'a écrit ; choisissez un fichier écrit par l'entraînement.</translation>
    </message>
    <message>
      <source>{name} was changed after it was written: its values do not match their checksum. The file is damaged, or another program edited it; copy or download the file again, or train again.</source>
      <translation>{name} a été modifié après son écriture : ses valeurs ne correspondent pas à leur somme de contrôle. Le fichier est endommagé, ou un autre programme l'a édité ; copiez-le ou téléchargez-le à nouveau, ou entraînez à nouveau.</translation>
    </message>
    <message>
      <source>{name} was trained with the network "{network}" ({form}), which cannot be used here: {error}</source>
      <translation>{name} a été entraîné avec le réseau « {network} » ({form}), qui ne peut pas être utilisé ici : {error}</translation>
    </message>
    <message>
      <source>{name} does not hold what its description says ({phrase}): it is damaged, or a newer version wrote it; copy the file again, or update this software.</source>
      <translation>{name} ne contient pas ce que dit sa description ({phrase}) : il est endommagé, ou une version plus récente l'a écrit ; copiez-le à nouveau, ou mettez à jour ce logiciel.</translation>
    </message>
    <message>
      <source>The scene {name} marks bands as bad that the model uses: {bands}. If their values are wrong, so is the result; train a model without them.</source>
      <translation>La scène {name} marque comme mauvaises des bandes que le modèle utilise : {bands}. Si leurs valeurs sont fausses, le résultat l’est aussi ; entraînez un modèle sans elles.</translation>
    </message>
    <message>
      <source>The scene {name} has {bands}, but the model was trained on a scene with {scene_bands} bands and uses {used_bands}; choose a scene of the same sensor, or resample the bands of a finer sensor.</source>
      <translation>La scène {name} a {bands}, mais le modèle a été entraîné sur une scène de {scene_bands} bandes et utilise {used_bands} ; choisissez une scène du même capteur, ou rééchantillonnez les bandes d'un capteur plus fin.</translation>
    </message>
    <message>
      <source>Bands are matched by their position, because the scene or the model does not have a wavelength for every band.</source>
      <translation>Les bandes sont appariées par leur position, car la scène ou le modèle n'a pas de longueur d'onde pour chaque bande.</translation>
    </message>
    <message>
      <source>The scene has several bands of the same wavelength, and the model uses only some of them. The first ones of the file are used; left out: {listed}.</source>
      <translation>La scène a plusieurs bandes de même longueur d'onde, et le modèle n'en utilise que certaines. Les premières du fichier sont utilisées ; écartées : {listed}.</translation>
    </message>
    <message>
      <source>The model {name} has no wavelengths, so bands cannot be resampled to its own; choose a scene of the same sensor.</source>
      <translation>Le modèle {name} n'a pas de longueurs d'onde ; les bandes ne peuvent donc pas être rééchantillonnées aux siennes. Choisissez une scène du même capteur.</translation>
    </message>
    <message>
      <source>The reflectance scale factor {factor:g} of {name} is not applied: the model was trained on values without it.</source>
      <translation>Le facteur d'échelle de réflectance {factor:g} de {name} n'est pas appliqué : le modèle a été entraîné sur des valeurs sans lui.</translation>
    </message>
    <message>
      <source>{times:.3g} times larger</source>
      <translation>{times:.3g} fois plus grandes</translation>
    </message>
    <message>
      <source>{times:.3g} times smaller</source>
      <translation>{times:.3g} fois plus petites</translation>
    </message>
    <message>
      <source>The values of {name} are about {times} than those of the training scene: their unit or scale seems to differ, such as reflectance in 0 to 1 and in 0 to 10000. The result is probably wrong. Choose a scene in the unit of the training scene, or set the scale of its bands (gdal_edit.py -scale).</source>
      <translation>Rapport des valeurs de {name} à celles de la scène d'entraînement : environ {times}. Leur unité ou leur échelle semble différer, comme une réflectance de 0 à 1 et de 0 à 10000. Le résultat est probablement faux. Choisissez une scène dans l'unité de la scène d'entraînement, ou réglez l'échelle de ses bandes (gdal_edit.py -scale).</translation>
    </message>
    <message>
      <source>Pixels of {name} with values such as {far_value}, far beyond those of the training scene, count as invalid. If this is a fill value, declare it as nodata: gdal_edit.py -a_nodata {far_value} {name}</source>
      <translation>Les pixels de {name} avec des valeurs comme {far_value}, bien au-delà de celles de la scène d'entraînement, comptent comme non valides. Si c'est une valeur de remplissage, déclarez-la comme nodata : gdal_edit.py -a_nodata {far_value} {name}</translation>
    </message>
    <message>
      <source>Pixels of {name} have 0 in all bands that are used, such as row {row}, column {column} (from 0), and are treated like all others. If they have no data, declare it: gdal_edit.py -a_nodata 0 {name}</source>
      <translation>Des pixels de {name} valent 0 dans toutes les bandes utilisées, par exemple ligne {row}, colonne {column} (à partir de 0), et sont traités comme les autres. S’ils n’ont pas de données, déclarez-le : gdal_edit.py -a_nodata 0 {name}</translation>
    </message>
    <message>
      <source>The values of {name} are about {ratio:.3g} times those of {first}, so their unit or scale seems to differ, such as reflectance in 0 to 1 and in 0 to 10000. {count} of {num_scenes} scenes differ so. Set the scale of their bands (gdal_edit.py -scale), and run again.</source>
      <translation>Les valeurs de {name} sont environ {ratio:.3g} fois celles de {first} ; leur unité ou leur échelle semble donc différer, par exemple une réflectance de 0 à 1 et de 0 à 10000. {count} scènes sur {num_scenes} diffèrent ainsi. Définissez l’échelle de leurs bandes (gdal_edit.py -scale), et relancez.</translation>
    </message>
    <message>
      <source>statistics of the training scene: {name} has the shape {found} instead of {shape}, or is not finite</source>
      <translation>statistiques de la scène d'entraînement : {name} a la forme {found} au lieu de {shape}, ou n'est pas fini</translation>
    </message>
    <message>
      <source>Model {name}</source>
      <translation>Modèle {name}</translation>
    </message>
    <message>
      <source>trainable weights</source>
      <translation>poids entraînables</translation>
    </message>
    <message>
      <source>multiply-adds per pixel, from its own patch</source>
      <translation>multiplications-additions par pixel, à partir de son propre patch</translation>
    </message>
    <message>
      <source>multiply-adds per pixel of a tile of {side}</source>
      <translation>multiplications-additions par pixel d'une tuile de {side}</translation>
    </message>
    <message>
      <source>overall accuracy (OA), validation</source>
      <translation>exactitude globale (OA), validation</translation>
    </message>
    <message>
      <source>overall accuracy (OA), test</source>
      <translation>exactitude globale (OA), test</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
    <message>
      <source>Bands are numbered from 1.</source>
      <translation>Les bandes sont numérotées à partir de 1.</translation>
    </message>
    <message>
      <source>{num_bands} of {scene_bands} bands, with their centre wavelengths</source>
      <translation>{num_bands} bandes sur {scene_bands}, avec leurs longueurs d'onde centrales</translation>
    </message>
    <message>
      <source>file</source>
      <translation>fichier</translation>
    </message>
    <message>
      <source>{name}, {size} bytes</source>
      <translation>{name}, {size} octets</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Provenance</source>
      <translation>Provenance</translation>
    </message>
    <message>
      <source>Provenance of the model</source>
      <translation>Provenance du modèle</translation>
    </message>
    <message>
      <source>Empty: {fields}. Describe a model writes these fields into a copy of the model file.</source>
      <translation>Vides : {fields}. « Décrire un modèle » écrit ces champs dans une copie du fichier de modèle.</translation>
    </message>
    <message>
      <source>The best epoch was chosen with the validation pixels, so their accuracy is optimistic.</source>
      <translation>La meilleure époque a été choisie avec les pixels de validation ; leur exactitude est donc optimiste.</translation>
    </message>
    <message>
      <source>The 95 % intervals below the accuracies count spatial units of the pixels, not pixels.</source>
      <translation>Les intervalles à 95 % sous les exactitudes comptent des unités spatiales des pixels, pas des pixels.</translation>
    </message>
    <message>
      <source>There were no test pixels.</source>
      <translation>Il n'y avait pas de pixels de test.</translation>
    </message>
    <message>
      <source>Patches that touch training pixels make an accuracy optimistic as well.</source>
      <translation>Les patchs qui touchent des pixels d'entraînement rendent aussi une exactitude optimiste.</translation>
    </message>
    <message>
      <source>Accuracies that were measured in training</source>
      <translation>Exactitudes mesurées à l'entraînement</translation>
    </message>
    <message>
      <source>how they were chosen</source>
      <translation>comment ils ont été choisis</translation>
    </message>
    <message>
      <source>number</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>patches that touch training pixels</source>
      <translation>patchs qui touchent des pixels d'entraînement</translation>
    </message>
    <message>
      <source>Training history</source>
      <translation>Historique d'entraînement</translation>
    </message>
    <message>
      <source>Epoch {epoch} of {num_epochs} is kept.</source>
      <translation>L'époque {epoch} sur {num_epochs} est gardée.</translation>
    </message>
    <message>
      <source>An older version wrote this model without a training history.</source>
      <translation>Une version plus ancienne a écrit ce modèle sans historique d'entraînement.</translation>
    </message>
    <message>
      <source>This model was fitted in one step, without epochs: there is no curve.</source>
      <translation>Ce modèle a été ajusté en une seule étape, sans époques : il n'y a pas de courbe.</translation>
    </message>
    <message>
      <source>There was only one epoch: there is no curve.</source>
      <translation>Il n'y a eu qu'une époque : il n'y a pas de courbe.</translation>
    </message>
    <message>
      <source>For one pixel. The counter of PyTorch counts convolutions, matrix products and attention, but not activations, norms, pooling and comparisons. The file holds {num_values} numbers of the network.</source>
      <translation>Pour un pixel. Le compteur de PyTorch compte les convolutions, les produits de matrices et l'attention, mais pas les activations, les normalisations, le pooling et les comparaisons. Le fichier contient {num_values} nombres du réseau.</translation>
    </message>
    <message>
      <source>If a whole tile is mapped, neighbouring pixels share most of the work.</source>
      <translation>Si une tuile entière est cartographiée, les pixels voisins partagent la plus grande part du travail.</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Couches</translation>
    </message>
    <message>
      <source>Layers of the network</source>
      <translation>Couches du réseau</translation>
    </message>
    <message>
      <source>layer</source>
      <translation>couche</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>poids</translation>
    </message>
    <message>
      <source>multiply-adds</source>
      <translation>multiplications-additions</translation>
    </message>
    <message>
      <source>output</source>
      <translation>sortie</translation>
    </message>
    <message>
      <source>A2S2K-ResNet needs patches of at least 3 x 3 pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>A2S2K-ResNet a besoin de patchs d'au moins 3 x 3 pixels, pas {patch_size} x {patch_size} ; choisissez un patch plus grand.</translation>
    </message>
    <message>
      <source>A2S2K-ResNet (faithful) needs at least {smallest} components, not {num_components}; take more components or the corrected form.</source>
      <translation>A2S2K-ResNet (faithful) a besoin d'au moins {smallest} composantes, pas {num_components} ; prenez plus de composantes ou la forme corrected.</translation>
    </message>
    <message>
      <source>A2S2K-ResNet (faithful) takes patches of {smallest} x {smallest} to {largest} x {largest} pixels, not {patch_size} x {patch_size}: its last pooling is {pool} x {pool}; choose such a patch or the corrected form.</source>
      <translation>A2S2K-ResNet (faithful) prend des patchs de {smallest} x {smallest} à {largest} x {largest} pixels, pas {patch_size} x {patch_size} : son dernier pooling est de {pool} x {pool} ; choisissez un tel patch ou la forme corrected.</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}; it must be at most {largest}: choose a smaller patch.</source>
      <translation>La taille de patch est {patch_size} ; elle doit être d'au plus {largest} : choisissez un patch plus petit.</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}; it must be odd, so that a patch has a centre pixel: try {better}.</source>
      <translation>La taille de patch est {patch_size} ; elle doit être impaire, pour qu'un patch ait un pixel central : essayez {better}.</translation>
    </message>
    <message>
      <source>the gradient boosting</source>
      <translation>le gradient boosting</translation>
    </message>
    <message>
      <source>a node compares categories</source>
      <translation>un nœud compare des catégories</translation>
    </message>
    <message>
      <source>scikit-learn {version} keeps the trees of its gradient boosting in another way than the versions from 1.4 to 1.9, which this version reads ({error}); install one of these, or choose the network random_forest.</source>
      <translation>scikit-learn {version} garde les arbres de son gradient boosting d'une autre manière que les versions de 1.4 à 1.9, que cette version lit ({error}) ; installez l'une d'elles, ou choisissez le réseau random_forest.</translation>
    </message>
    <message>
      <source>the SVM of discriminant components</source>
      <translation>la SVM de composantes discriminantes</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}, but {network} takes 1 (the spectrum of the pixel), 3, 5 or 9 (means of the surroundings beside it); choose one of them, or leave it out.</source>
      <translation>La taille de patch est {patch_size}, mais {network} accepte 1 (le spectre du pixel), 3, 5 ou 9 (avec en plus des moyennes des environs) ; choisissez l'une d'elles, ou laissez-la de côté.</translation>
    </message>
    <message>
      <source>HybridSN ({form}) needs patches of at least {smallest} x {smallest} pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>HybridSN ({form}) a besoin de patchs d'au moins {smallest} x {smallest} pixels, pas {patch_size} x {patch_size} ; choisissez un patch plus grand.</translation>
    </message>
    <message>
      <source>HybridSN (faithful) needs more than {shrink} components, not {num_components}; take more components or the corrected form.</source>
      <translation>HybridSN (faithful) a besoin de plus de {shrink} composantes, pas {num_components} ; prenez plus de composantes ou la forme corrected.</translation>
    </message>
    <message>
      <source>A bottleneck of {channels} channels with a reduction of {reduction} is not possible; both must be at least 1.</source>
      <translation>Un goulot de {channels} canaux avec une réduction de {reduction} n'est pas possible ; les deux doivent valoir au moins 1.</translation>
    </message>
    <message>
      <source>The kernel of the channel attention is {length}; it must be odd: try {better}.</source>
      <translation>Le noyau de l'attention des canaux est {length} ; il doit être impair : essayez {better}.</translation>
    </message>
    <message>
      <source>The spatial weights have shape {weights} for maps {maps}; there must be one channel with one weight for each position.</source>
      <translation>Les poids spatiaux ont la forme {weights} pour des cartes {maps} ; il faut un canal avec un poids pour chaque position.</translation>
    </message>
    <message>
      <source>the linear discriminant analysis</source>
      <translation>l'analyse discriminante linéaire</translation>
    </message>
    <message>
      <source>LSGA-ViT needs patches of at least {smallest} x {smallest} pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>LSGA-ViT a besoin de patchs d'au moins {smallest} x {smallest} pixels, pas {patch_size} x {patch_size} ; choisissez un patch plus grand.</translation>
    </message>
    <message>
      <source>, a multiple of {step}</source>
      <translation>, un multiple de {step}</translation>
    </message>
    <message>
      <source>{name} is {value:g}; it must be {lowest:g} to {highest:g}{steps}: choose such a value.</source>
      <translation>{name} est {value:g} ; il faut {lowest:g} à {highest:g}{steps} : choisissez une telle valeur.</translation>
    </message>
    <message>
      <source>choose among {known}</source>
      <translation>choisissez parmi {known}</translation>
    </message>
    <message>
      <source>leave it out</source>
      <translation>laissez-la de côté</translation>
    </message>
    <message>
      <source>The network "{network}" ({form}) has no option "{name}"; {listed}.</source>
      <translation>Le réseau « {network} » ({form}) n'a pas d'option « {name} » ; {listed}.</translation>
    </message>
    <message>
      <source>the PLS-DA</source>
      <translation>la PLS-DA</translation>
    </message>
    <message>
      <source>the random forest</source>
      <translation>la forêt aléatoire</translation>
    </message>
    <message>
      <source>The network name "{name}" is registered twice: by {first} and by {second}; give one of them another name.</source>
      <translation>Le nom de réseau « {name} » est enregistré deux fois : par {first} et par {second} ; donnez un autre nom à l'un d'eux.</translation>
    </message>
    <message>
      <source>The prefix "{prefix}" of network names is registered twice: by {first} and by {second}; give one of them another prefix.</source>
      <translation>Le préfixe « {prefix} » de noms de réseaux est enregistré deux fois : par {first} et par {second} ; donnez un autre préfixe à l'un d'eux.</translation>
    </message>
    <message>
      <source>There is no network or baseline "{name}"; choose one of {networks}.</source>
      <translation>Il n'y a ni réseau ni méthode de référence « {name} » ; choisissez parmi {networks}.</translation>
    </message>
    <message>
      <source>Perhaps you mean {name}.</source>
      <translation>Vous voulez peut-être dire {name}.</translation>
    </message>
    <message>
      <source>The network "{name}" has no form "{form}"; choose one of {forms}.</source>
      <translation>Le réseau « {name} » n'a pas de forme « {form} » ; choisissez parmi {forms}.</translation>
    </message>
    <message>
      <source>SSAN needs patches of at least {smallest} x {smallest} pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>SSAN a besoin de patchs d'au moins {smallest} x {smallest} pixels, pas {patch_size} x {patch_size} ; choisissez un patch plus grand.</translation>
    </message>
    <message>
      <source>SSAN reads the spectrum of the centre pixel, but got {num_bands} bands; pass num_bands.</source>
      <translation>SSAN lit le spectre du pixel central, mais a reçu {num_bands} bandes ; indiquez num_bands.</translation>
    </message>
    <message>
      <source>the SVM</source>
      <translation>la SVM</translation>
    </message>
    <message>
      <source>the mean of two SVMs</source>
      <translation>la moyenne de deux SVM</translation>
    </message>
    <message>
      <source>Networks timm:&lt;name&gt; need the package timm, which is not installed; install timm in the processing environment, with a torchvision that fits its torch, or choose another network.</source>
      <translation>Les réseaux timm:&lt;name&gt; ont besoin du paquet timm, qui n'est pas installé ; installez timm dans l'environnement de traitement, avec un torchvision qui convient à son torch, ou choisissez un autre réseau.</translation>
    </message>
    <message>
      <source>Networks timm:&lt;name&gt; need the package timm, which is installed but does not work ({error}); it needs a torchvision of the same build as torch.</source>
      <translation>Les réseaux timm:&lt;name&gt; ont besoin du paquet timm, qui est installé mais ne fonctionne pas ({error}) ; il faut un torchvision de la même compilation que torch.</translation>
    </message>
    <message>
      <source>timm:{backbone} needs patches of at least 3 x 3 pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>timm:{backbone} a besoin de patchs d'au moins 3 x 3 pixels, pas {patch_size} x {patch_size} ; choisissez un patch plus grand.</translation>
    </message>
    <message>
      <source>The backbone {backbone} of timm cannot be used for patches of {patch_size} x {patch_size} pixels and {num_components} components, enlarged to {side} x {side} ({reason}); choose another one, such as timm:resnet18.</source>
      <translation>Le réseau de base {backbone} de timm ne peut pas être utilisé pour des patchs de {patch_size} x {patch_size} pixels et {num_components} composantes, agrandis à {side} x {side} ({reason}) ; choisissez-en un autre, tel que timm:resnet18.</translation>
    </message>
    <message>
      <source>The backbone {backbone} of timm gives no logits of classes; choose another one, such as timm:resnet18.</source>
      <translation>Le réseau de base {backbone} de timm ne donne pas de logits de classes ; choisissez-en un autre, tel que timm:resnet18.</translation>
    </message>
    <message>
      <source>; did you mean {guesses}?</source>
      <translation> ; vouliez-vous dire {guesses} ?</translation>
    </message>
    <message>
      <source>The installed timm {version} has no backbone "{name}" among its {num_backbones}{advice}</source>
      <translation>Le timm {version} installé n'a pas de réseau de base « {name} » parmi ses {num_backbones}{advice}</translation>
    </message>
    <message>
      <source>{share:.1f} % of the pixels are unlike the training scene (there: {expected:.1f} %): other materials, noise or calibration. The classes there are guesses.</source>
      <translation>{share:.1f} % des pixels ne ressemblent pas à la scène d'entraînement (là-bas : {expected:.1f} %) : autres matériaux, bruit ou étalonnage. Les classes y sont devinées.</translation>
    </message>
    <message>
      <source>{num_moved} of {num_components} components have moved, component {worst} most, by {distance:.2f} standard deviations: other illumination, atmosphere, calibration or land cover.</source>
      <translation>{num_moved} composantes sur {num_components} se sont déplacées, surtout la composante {worst}, de {distance:.2f} écarts-types : autre éclairement, atmosphère, étalonnage ou couverture du sol.</translation>
    </message>
    <message>
      <source>The confidence of the network has moved; its mean is {confidence:.3f} here.</source>
      <translation>La confiance du réseau s'est déplacée ; sa moyenne est ici de {confidence:.3f}.</translation>
    </message>
    <message>
      <source>{text} (index {index:.2f})</source>
      <translation>{text} (indice {index:.2f})</translation>
    </message>
    <message>
      <source>{scene} under {model}</source>
      <translation>{scene} avec {model}</translation>
    </message>
    <message>
      <source>Comparison of {num_pixels} valid pixels of {scene} (seed {seed}) with {num_training} pixels of {training_scene}, the training scene of {model}.</source>
      <translation>Comparaison de {num_pixels} pixels valides de {scene} (graine {seed}) avec {num_training} pixels de {training_scene}, la scène d'entraînement de {model}.</translation>
    </message>
    <message>
      <source>The scene has drifted: {drift:.2f}, threshold {threshold}.</source>
      <translation>La scène a dérivé : {drift:.2f}, seuil {threshold}.</translation>
    </message>
    <message>
      <source>Do not trust a map of this scene before you have tested it. Check the calibration first; then label some pixels of this scene and train with them.</source>
      <translation>Ne vous fiez pas à une carte de cette scène avant de l'avoir testée. Vérifiez d'abord la calibration ; étiquetez ensuite quelques pixels de cette scène et entraînez avec eux.</translation>
    </message>
    <message>
      <source>To the network, the scene looks like its training scene. Only reference labels can show whether the map is right.</source>
      <translation>Pour le réseau, la scène ressemble à sa scène d'entraînement. Seules des étiquettes de référence peuvent montrer si la carte est juste.</translation>
    </message>
    <message>
      <source>No drift: {drift:.3f}, threshold {threshold}.</source>
      <translation>Pas de dérive : {drift:.3f}, seuil {threshold}.</translation>
    </message>
    <message>
      <source>largest index of a component</source>
      <translation>plus grand indice d'une composante</translation>
    </message>
    <message>
      <source>index of the confidence</source>
      <translation>indice de la confiance</translation>
    </message>
    <message>
      <source>index of unlike pixels</source>
      <translation>indice des pixels dissemblables</translation>
    </message>
    <message>
      <source>pixels unlike the training scene</source>
      <translation>pixels qui ne ressemblent pas à la scène d'entraînement</translation>
    </message>
    <message>
      <source>index of the classes (not in the drift)</source>
      <translation>indice des classes (hors de la dérive)</translation>
    </message>
    <message>
      <source>The population stability index is the sum over bins of (q − p) ln(q / p), where p is the share of the bin in the training scene and q its share here. By convention, an index below {moderate} is no relevant shift and an index of {large} or more is a large shift. Two samples of these sizes from the same scene have an index of {noise_floor:.3f} on average. The drift is the largest of the indices of the components, the confidence and the unlike pixels.</source>
      <translation>L'indice de stabilité de la population est la somme sur les intervalles de (q − p) ln(q / p), où p est la part de l'intervalle dans la scène d'entraînement et q sa part ici. Par convention, un indice inférieur à {moderate} n'est pas un décalage notable et un indice de {large} ou plus est un grand décalage. Deux échantillons de ces tailles de la même scène ont en moyenne un indice de {noise_floor:.3f}. La dérive est le plus grand des indices des composantes, de la confiance et des pixels dissemblables.</translation>
    </message>
    <message>
      <source>Pixels unlike the training scene</source>
      <translation>Pixels qui ne ressemblent pas à la scène d'entraînement</translation>
    </message>
    <message>
      <source>{share} here, {training_share} in the training scene. A pixel counts as unlike if one of two distances is above the {percentile}th percentile of the training scene: the distance within the components (Hotelling's T², equal to Mahalanobis' distance squared), or the residual outside the components (Q, mean squared residual of the standardised spectrum).</source>
      <translation>{share} ici, {training_share} dans la scène d'entraînement. Un pixel compte comme dissemblable si l'une de deux distances dépasse le {percentile}e percentile de la scène d'entraînement : la distance dans les composantes (T² de Hotelling, égal au carré de la distance de Mahalanobis), ou le résidu hors des composantes (Q, résidu quadratique moyen du spectre standardisé).</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <source>Confidence of the network in this scene, the training scene and the validation pixels</source>
      <translation>Confiance du réseau dans cette scène, la scène d'entraînement et les pixels de validation</translation>
    </message>
    <message>
      <source>training scene</source>
      <translation>scène d'entraînement</translation>
    </message>
    <message>
      <source>validation pixels</source>
      <translation>pixels de validation</translation>
    </message>
    <message>
      <source>Confidence: the largest class probability of a pixel. The index compares this scene with the training scene. Validation pixels are labelled pixels that were not used for training; they do not represent a whole scene.</source>
      <translation>Confiance : la plus grande probabilité de classe d'un pixel. L'indice compare cette scène à la scène d'entraînement. Les pixels de validation sont des pixels étiquetés qui n'ont pas servi à l'entraînement ; ils ne représentent pas une scène entière.</translation>
    </message>
    <message>
      <source>this scene (mean {confidence:.3f})</source>
      <translation>cette scène (moyenne {confidence:.3f})</translation>
    </message>
    <message>
      <source>confidence from</source>
      <translation>confiance à partir de</translation>
    </message>
    <message>
      <source>this scene</source>
      <translation>cette scène</translation>
    </message>
    <message>
      <source>no value</source>
      <translation>aucune valeur</translation>
    </message>
    <message>
      <source>Predicted classes of the sample</source>
      <translation>Classes prédites de l'échantillon</translation>
    </message>
    <message>
      <source>Compared with {compared}: index {index:.3f}. Another place has other shares even if the scene is faultless, so the drift does not include this index.</source>
      <translation>Par rapport à {compared} : indice {index:.3f}. Un autre lieu a d'autres parts même si la scène est sans défaut ; la dérive n'inclut donc pas cet indice.</translation>
    </message>
    <message>
      <source>the training scene</source>
      <translation>la scène d'entraînement</translation>
    </message>
    <message>
      <source>The network uses these {channels}.</source>
      <translation>Le réseau utilise ces composantes : {channels}.</translation>
    </message>
    <message>
      <source>This network uses the bands themselves; these are the principal components of its training scene.</source>
      <translation>Ce réseau utilise les bandes elles-mêmes ; ce sont ici les composantes principales de sa scène d'entraînement.</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>Composantes</translation>
    </message>
    <message>
      <source>Shift of each component</source>
      <translation>Décalage de chaque composante</translation>
    </message>
    <message>
      <source>component</source>
      <translation>composante</translation>
    </message>
    <message>
      <source>stability index</source>
      <translation>indice de stabilité</translation>
    </message>
    <message>
      <source>Kolmogorov-Smirnov</source>
      <translation>Kolmogorov-Smirnov</translation>
    </message>
    <message>
      <source>Wasserstein, sd</source>
      <translation>Wasserstein, écarts-types</translation>
    </message>
    <message>
      <source>{names} Kolmogorov-Smirnov: largest difference of the cumulative shares, 0 to 1. Wasserstein: mean difference of the percentiles, in standard deviations of the training scene. An index at or above the threshold stands out.</source>
      <translation>{names} Kolmogorov-Smirnov : plus grande différence des parts cumulées, 0 à 1. Wasserstein : différence moyenne des percentiles, en écarts-types de la scène d'entraînement. Un indice égal ou supérieur au seuil est mis en évidence.</translation>
    </message>
    <message>
      <source>Shares of this scene in the deciles of the training scene</source>
      <translation>Parts de cette scène dans les déciles de la scène d'entraînement</translation>
    </message>
    <message>
      <source>Lines mark the shares in the training scene.</source>
      <translation>Les traits marquent les parts dans la scène d'entraînement.</translation>
    </message>
    <message>
      <source>component {number}</source>
      <translation>composante {number}</translation>
    </message>
    <message>
      <source>bin {number}</source>
      <translation>intervalle {number}</translation>
    </message>
    <message>
      <source>shares of the bins</source>
      <translation>parts des intervalles</translation>
    </message>
    <message>
      <source>bin {number}: {now:.1f} %, training {then:.1f} %</source>
      <translation>intervalle {number} : {now:.1f} %, entraînement {then:.1f} %</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f}: {share:.1f} %</source>
      <translation>{low:.2f} à {high:.2f} : {share:.1f} %</translation>
    </message>
    <message>
      <source>largest class probability</source>
      <translation>plus grande probabilité de classe</translation>
    </message>
    <message>
      <source>The installed ONNX Runtime computes with {installed}, not with CUDA; install onnxruntime-gpu in its place, take the engine torch, or the device cpu.</source>
      <translation>L'ONNX Runtime installé calcule avec {installed}, pas avec CUDA ; installez onnxruntime-gpu à sa place, ou prenez le moteur torch ou le matériel cpu.</translation>
    </message>
    <message>
      <source>The installed ONNX Runtime cannot compute with "{name}"; choose one of auto, {known}.</source>
      <translation>L'ONNX Runtime installé ne peut pas calculer avec « {name} » ; choisissez parmi auto, {known}.</translation>
    </message>
    <message>
      <source>ONNX Runtime could not start {wanted} and would compute with {started}: its libraries are missing or do not fit; the log has the reason. Choose another provider, or the engine torch.</source>
      <translation>ONNX Runtime n'a pas pu démarrer {wanted} et calculerait avec {started} : ses bibliothèques manquent ou ne conviennent pas ; le journal en donne la raison. Choisissez un autre fournisseur, ou le moteur torch.</translation>
    </message>
    <message>
      <source>Preparing the network for ONNX Runtime</source>
      <translation>Préparation du réseau pour ONNX Runtime</translation>
    </message>
    <message>
      <source>with ONNX Runtime {version} ({provider})</source>
      <translation>avec ONNX Runtime {version} ({provider})</translation>
    </message>
    <message>
      <source>ONNX needs the package {name}, which is not installed; install it in the processing environment: {python} -m pip install onnx onnxscript onnxruntime</source>
      <translation>ONNX a besoin du paquet {name}, qui n'est pas installé ; installez-le dans l'environnement de traitement : {python} -m pip install onnx onnxscript onnxruntime</translation>
    </message>
    <message>
      <source>ONNX needs the package {name}, which is installed but does not work ({error}); install it again.</source>
      <translation>ONNX a besoin du paquet {name}, qui est installé mais ne fonctionne pas ({error}) ; installez-le de nouveau.</translation>
    </message>
    <message>
      <source>ONNX needs torch 2.8 or newer, and {version} is installed; set up the processing environment again.</source>
      <translation>ONNX a besoin de torch 2.8 ou plus récent, et {version} est installé ; configurez de nouveau l'environnement de traitement.</translation>
    </message>
    <message>
      <source>The network {network} evaluates every patch on its own, so it has no tile model; leave the tile model out and export the patch model only.</source>
      <translation>Le réseau {network} évalue chaque patch séparément et n'a donc pas de modèle de tuiles ; laissez de côté le modèle de tuiles et exportez seulement le modèle de patchs.</translation>
    </message>
    <message>
      <source>Tiles of {tile_size} pixels are too small for patches of {patch_size}: more than half of each tile would be margin; choose at least {smallest}.</source>
      <translation>Des tuiles de {tile_size} pixels sont trop petites pour des patchs de {patch_size} : plus de la moitié de chaque tuile serait de la marge ; choisissez au moins {smallest}.</translation>
    </message>
    <message>
      <source>The model removes the continuum of each spectrum, for which ONNX has no operations; train with the pretreatment none, snv or derivative to export a model.</source>
      <translation>Le modèle supprime le continuum de chaque spectre, pour quoi ONNX n'a pas d'opérations ; entraînez avec le prétraitement none, snv ou derivative pour exporter un modèle.</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: there is no folder {parent}; make it first.</source>
      <translation>La sortie {path} ne peut pas être écrite : le dossier {parent} n'existe pas ; créez-le d'abord.</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: {error}; choose another folder.</source>
      <translation>La sortie {path} ne peut pas être écrite : {error} ; choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>The output {path} is open in another program; remove the layer there, or choose another name.</source>
      <translation>La sortie {path} est ouverte dans un autre programme ; retirez-y la couche, ou choisissez un autre nom.</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: {error}; choose another name.</source>
      <translation>La sortie {path} ne peut pas être écrite : {error} ; choisissez un autre nom.</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: it is a device, a pipe or a socket; give a file name.</source>
      <translation>La sortie {path} ne peut pas être écrite : c'est un périphérique, un tube ou un socket ; donnez un nom de fichier.</translation>
    </message>
    <message>
      <source>The output {path} cannot be replaced: the file is read-only; allow writing to it, or choose another name.</source>
      <translation>La sortie {path} ne peut pas être remplacée : le fichier est en lecture seule ; autorisez l'écriture, ou choisissez un autre nom.</translation>
    </message>
    <message>
      <source>The output {path} is open in another program, and its last changes are in {log}; save them and remove the layer there, or choose another name.</source>
      <translation>La sortie {path} est ouverte dans un autre programme, et ses dernières modifications sont dans {log} ; enregistrez-les et retirez-y la couche, ou choisissez un autre nom.</translation>
    </message>
    <message>
      <source>The output {path} holds {count} layers ({listed}), and all would be replaced; choose another file.</source>
      <translation>La sortie {path} contient {count} couches ({listed}), et toutes seraient remplacées ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: it is a folder; give a file name.</source>
      <translation>La sortie {path} ne peut pas être écrite : c'est un dossier ; donnez un nom de fichier.</translation>
    </message>
    <message>
      <source>The name of the output {name}... has {length} bytes; with the endings of temporary files, the file system allows {most}. Choose a shorter name.</source>
      <translation>Le nom de la sortie {name}... a {length} octets ; avec les terminaisons des fichiers temporaires, le système de fichiers en permet {most}. Choisissez un nom plus court.</translation>
    </message>
    <message>
      <source>The path of the output {path} has {num_bytes} bytes, which is too long for this system; choose a folder with a shorter path.</source>
      <translation>Le chemin de la sortie {path} a {num_bytes} octets, trop long pour ce système ; choisissez un dossier au chemin plus court.</translation>
    </message>
    <message>
      <source>Two outputs have the name {path}; give each its own.</source>
      <translation>Deux sorties ont le nom {path} ; donnez à chacune le sien.</translation>
    </message>
    <message>
      <source>The input {path} cannot be read: {error}; choose another file.</source>
      <translation>L'entrée {path} ne peut pas être lue : {error} ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>The output {path} is an input as well; give it another name.</source>
      <translation>La sortie {path} est aussi une entrée ; donnez-lui un autre nom.</translation>
    </message>
    <message>
      <source>The output {path} lies in the input {given}; choose another folder.</source>
      <translation>La sortie {path} est dans l'entrée {given} ; choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>The output {path} is a file that the input {reader} is made of; give it another name.</source>
      <translation>La sortie {path} est un fichier dont l'entrée {reader} est faite ; donnez-lui un autre nom.</translation>
    </message>
    <message>
      <source>The output {path} needs the file {checkpoint} for its checkpoint, but this is a folder, a link or a device; remove it, or give the output another name.</source>
      <translation>La sortie {path} a besoin du fichier {checkpoint} pour son point de reprise, mais c'est un dossier, un lien ou un périphérique ; retirez-le, ou donnez un autre nom à la sortie.</translation>
    </message>
    <message>
      <source>The output {path} writes the file {name} as well, which has the name of an input or of another output; give it another name.</source>
      <translation>La sortie {path} écrit aussi le fichier {name}, qui a le nom d'une entrée ou d'une autre sortie ; donnez-lui un autre nom.</translation>
    </message>
    <message>
      <source>The output {path} could not be written: {reason}</source>
      <translation>La sortie {path} n'a pas pu être écrite : {reason}</translation>
    </message>
    <message>
      <source>the folder {folder} is gone; connect its drive or make the folder again, and run again.</source>
      <translation>le dossier {folder} n’existe plus ; connectez son lecteur ou recréez le dossier, puis relancez.</translation>
    </message>
    <message>
      <source>the disk is full; free some space or choose another folder.</source>
      <translation>le disque est plein ; libérez de l'espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>{error}; check the free space and the rights of the folder.</source>
      <translation>{error} ; vérifiez l'espace libre et les droits du dossier.</translation>
    </message>
    <message>
      <source>The point layer {name} is not a GeoPackage; choose a name that ends in .gpkg.</source>
      <translation>La couche de points {name} n'est pas un GeoPackage ; choisissez un nom qui se termine par .gpkg.</translation>
    </message>
    <message>
      <source>The {raster} is placed by ground control points, so its pixels have no coordinates yet; warp the {raster} to a CRS first{advice}.</source>
      <translation>Le raster ({raster}) est placé par des points d'appui ; ses pixels n'ont donc pas encore de coordonnées ; rectifiez-le ({raster}) d'abord dans un SCR{advice}.</translation>
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
      <translation>La force « {strength} » est inconnue ; choisissez parmi {listed}.</translation>
    </message>
    <message>
      <source>gamma {gamma:g}, {steps} steps</source>
      <translation>gamma {gamma:g}, {steps} pas</translation>
    </message>
    <message>
      <source>{name} (gamma {gamma:g}), {steps} steps</source>
      <translation>{name} (gamma {gamma:g}), {steps} pas</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <source>The legend has the classes of the picture. Large maps are thinned out for it.</source>
      <translation>La légende a les classes de l'image. Les grandes cartes sont réduites pour elle.</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>Carte de classes</translation>
    </message>
    <message>
      <source>The report {path} cannot be read ({error}); choose a report.</source>
      <translation>Le rapport {path} ne peut pas être lu ({error}) ; choisissez un rapport.</translation>
    </message>
    <message>
      <source>{name} is no report of this version of Hyperspectral classification; choose a report (.html) that one of its algorithms wrote, or write it again.</source>
      <translation>{name} n'est pas un rapport de cette version de Hyperspectral classification ; choisissez un rapport (.html) écrit par l'un de ses algorithmes, ou écrivez-le à nouveau.</translation>
    </message>
    <message>
      <source>The numbers in the report {name} are damaged; write it again.</source>
      <translation>Les nombres du rapport {name} sont endommagés ; écrivez-le à nouveau.</translation>
    </message>
    <message>
      <source>Rows have no columns.</source>
      <translation>Des lignes n'ont pas de colonnes.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Sommaire</translation>
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
      <translation>La scène n'a pas de géoréférence : {width} x {height} pixels</translation>
    </message>
    <message>
      <source>scale and north</source>
      <translation>échelle et nord</translation>
    </message>
    <message>
      <source>, {angle:.1f}° to the right</source>
      <translation>, {angle:.1f}° vers la droite</translation>
    </message>
    <message>
      <source>, {angle:.1f}° to the left</source>
      <translation>, {angle:.1f}° vers la gauche</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <source>value</source>
      <translation>valeur</translation>
    </message>
    <message>
      <source>{low:.3f} to {high:.3f}</source>
      <translation>{low:.3f} à {high:.3f}</translation>
    </message>
    <message>
      <source>{low:.{digits}f} to {high:.{digits}f} %</source>
      <translation>{low:.{digits}f} à {high:.{digits}f} %</translation>
    </message>
    <message>
      <source> (95 % interval {interval})</source>
      <translation> (intervalle à 95 % : {interval})</translation>
    </message>
    <message>
      <source>{low} to {high}{unit}</source>
      <translation>{low} à {high}{unit}</translation>
    </message>
    <message>
      <source>A standard error of {standard_error:g} needs {size:,.0f} points; at most {max_sample:,} can be drawn. Give a larger standard error.</source>
      <translation>Une erreur standard de {standard_error:g} demande {size:,.0f} points ; au plus {max_sample:,} peuvent être tirés. Indiquez une erreur standard plus grande.</translation>
    </message>
    <message>
      <source>The {num_pixels} strata need {least} points, because each gets at least {minimum}, but the sample has {size}; give a larger sample, or a smaller minimum.</source>
      <translation>Les {num_pixels} strates demandent {least} points, car chacune en reçoit au moins {minimum}, mais l'échantillon en a {size} ; indiquez un échantillon plus grand ou un minimum plus petit.</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the area of interest again.</source>
      <translation>Le fichier {path} n'existe pas ; choisissez à nouveau la zone d'intérêt.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a vector file ({error}); choose a layer of polygons.</source>
      <translation>{name} ne peut pas être lu comme fichier vectoriel ({error}) ; choisissez une couche de polygones.</translation>
    </message>
    <message>
      <source>The area of interest {name} has no polygon; choose a layer of polygons, or leave it empty.</source>
      <translation>La zone d'intérêt {name} n'a pas de polygone ; choisissez une couche de polygones, ou laissez-la vide.</translation>
    </message>
    <message>
      <source>{name} has coordinates that are no numbers in the CRS of the map; check the CRS of both layers.</source>
      <translation>{name} a des coordonnées qui ne sont pas des nombres dans le SCR de la carte ; vérifiez le SCR des deux couches.</translation>
    </message>
    <message>
      <source>Reading the class map</source>
      <translation>Lecture de la carte de classes</translation>
    </message>
    <message>
      <source>No pixel of the area of interest has a class in the map and a stratum; choose an area that overlaps the map.</source>
      <translation>Aucun pixel de la zone d'intérêt n'a une classe dans la carte et une strate ; choisissez une zone qui recouvre la carte.</translation>
    </message>
    <message>
      <source>Drawing the sample</source>
      <translation>Tirage de l'échantillon</translation>
    </message>
    <message>
      <source>The points of the design {design} are {distance:.4g} pixels apart, less than the minimum distance of {min_distance:g}; draw fewer points, or leave the minimum distance at 0.</source>
      <translation>Les points du plan {design} sont distants de {distance:.4g} pixels, moins que la distance minimale de {min_distance:g} ; tirez moins de points, ou laissez la distance minimale à 0.</translation>
    </message>
    <message>
      <source>The strata {name} are on another grid ({found}) than the class map ({grid}); align them with the map first.</source>
      <translation>Les strates {name} sont sur une autre grille ({found}) que la carte de classes ({grid}) ; alignez-les d'abord sur la carte.</translation>
    </message>
    <message>
      <source>The point layer {name} already has the {field} of {count} points; give the new layer another name.</source>
      <translation>La couche de points {name} contient déjà {field} pour {count} points ; donnez un autre nom à la nouvelle couche.</translation>
    </message>
    <message>
      <source>The map has no CRS; give it one before areas are measured.</source>
      <translation>La carte n'a pas de SCR ; donnez-lui-en un avant de mesurer des surfaces.</translation>
    </message>
    <message>
      <source>The CRS of the map distorts areas: a pixel in its middle has {constant:.4g} ha in the CRS, but {found:.4g} ha on the ground. Warp the map to an equal-area CRS before areas are measured.</source>
      <translation>Le SCR de la carte déforme les surfaces : un pixel en son milieu a {constant:.4g} ha dans le SCR, mais {found:.4g} ha au sol. Projetez la carte dans un SCR équivalent avant de mesurer des surfaces.</translation>
    </message>
    <message>
      <source>{name} holds other geometries than points; the design of a sample needs a point for each pixel.</source>
      <translation>{name} contient d'autres géométries que des points ; le plan d'un échantillon demande un point pour chaque pixel.</translation>
    </message>
    <message>
      <source>{name} has no field "{cluster_field}" with the clusters; choose another one.</source>
      <translation>{name} n'a pas de champ « {cluster_field} » avec les grappes ; choisissez-en un autre.</translation>
    </message>
    <message>
      <source>they hold values that are no numbers</source>
      <translation>ils contiennent des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
      <source>the field design holds {listed}</source>
      <translation>le champ design contient {listed}</translation>
    </message>
    <message>
      <source>the field probability holds values that are not between 0 and 1</source>
      <translation>le champ probability contient des valeurs qui ne sont pas entre 0 et 1</translation>
    </message>
    <message>
      <source>the points of stratum {code} have several sizes of it</source>
      <translation>les points de la strate {code} en indiquent plusieurs tailles</translation>
    </message>
    <message>
      <source>The fields of {name} with the design of the sample were changed: {reason}. Take the layer as it was drawn, or set design to none.</source>
      <translation>Les champs de {name} avec le plan de l'échantillon ont été modifiés : {reason}. Prenez la couche telle qu'elle a été tirée, ou mettez design à none.</translation>
    </message>
    <message>
      <source>The reference has {num_rows:,} pixels, and a sample at most {max_sample:,}; set design to none if these are not the points of a sample.</source>
      <translation>La référence a {num_rows:,} pixels, et un échantillon au plus {max_sample:,} ; mettez design à none si ce ne sont pas les points d'un échantillon.</translation>
    </message>
    <message>
      <source>Counting the pixels of the strata</source>
      <translation>Comptage des pixels des strates</translation>
    </message>
    <message>
      <source>No point of the reference lies where the map has a class and a stratum.</source>
      <translation>Aucun point de la référence n'est là où la carte a une classe et une strate.</translation>
    </message>
    <message>
      <source>No point of the sample has a reference and lies on the map; fill in the reference.</source>
      <translation>Aucun point de l'échantillon n'a de référence tout en étant sur la carte ; remplissez la référence.</translation>
    </message>
    <message>
      <source>{num_empty} of {total} points of the sample have no reference; the others of their stratum stand for them. If these places are harder than others, the accuracies are too high.</source>
      <translation>{num_empty} points de l'échantillon sur {total} n'ont pas de référence ; les autres de leur strate les représentent. Si ces lieux sont plus difficiles que d'autres, les exactitudes sont trop élevées.</translation>
    </message>
    <message>
      <source>{num_outside} points of the sample lie outside the map; the figures leave them out.</source>
      <translation>{num_outside} points de l'échantillon sont hors de la carte ; les chiffres les écartent.</translation>
    </message>
    <message>
      <source>The map has no class at {num_without_class} points of the sample; the figures hold for the area where it has one.</source>
      <translation>La carte n'a pas de classe à {num_without_class} points de l'échantillon ; les chiffres valent pour la zone où elle en a une.</translation>
    </message>
    <message>
      <source>No point in {names} has a reference; the figures do not hold for these {size:,} pixels.</source>
      <translation>Aucun point dans {names} n'a de référence ; les chiffres ne valent pas pour ces {size:,} pixels.</translation>
    </message>
    <message>
      <source>Only one point has a reference in {listed}; how much points vary there is taken from the others. Label at least two points in each stratum.</source>
      <translation>Un seul point a une référence dans {listed} ; la variation des points y est reprise des autres. Étiquetez au moins deux points dans chaque strate.</translation>
    </message>
    <message>
      <source>The points were drawn from {drawn:,} pixels, but the map has a class at {found:,}. So the points are not weighed by the classes of the map, and the intervals are wider. If the points were drawn in an area of interest, give this area.</source>
      <translation>Les points ont été tirés parmi {drawn:,} pixels, mais la carte a une classe à {found:,}. Les points ne sont donc pas pondérés par les classes de la carte, et les intervalles sont plus larges. Si les points ont été tirés dans une zone d'intérêt, indiquez cette zone.</translation>
    </message>
    <message>
      <source>Some points have no class in the map. So the points are not weighed by the classes of the map, and the intervals are wider.</source>
      <translation>Certains points n'ont pas de classe dans la carte. Les points ne sont donc pas pondérés par les classes de la carte, et les intervalles sont plus larges.</translation>
    </message>
    <message>
      <source>Fewer than two points lie in some classes of the map; one weight holds for the points of {name} together.</source>
      <translation>Moins de deux points se trouvent dans certaines classes de la carte ; un même poids vaut pour les points de {name} ensemble.</translation>
    </message>
    <message>
      <source>marked as bad in the file</source>
      <translation>marquée comme mauvaise dans le fichier</translation>
    </message>
    <message>
      <source>in an absorption of water vapour</source>
      <translation>dans une absorption de la vapeur d'eau</translation>
    </message>
    <message>
      <source>all valid pixels have one value, or none is valid</source>
      <translation>tous les pixels valides ont la même valeur, ou aucun n'est valide</translation>
    </message>
    <message>
      <source>nodata at pixels where most bands have values</source>
      <translation>nodata à des pixels où la plupart des bandes ont des valeurs</translation>
    </message>
    <message>
      <source>signal-to-noise ratio below the limit</source>
      <translation>rapport signal sur bruit sous la limite</translation>
    </message>
    <message>
      <source>much noisier than the bands beside it</source>
      <translation>beaucoup plus bruitée que les bandes voisines</translation>
    </message>
    <message>
      <source>Scene {name}</source>
      <translation>Scène {name}</translation>
    </message>
    <message>
      <source>{least:.0f} to {most:.0f} nm</source>
      <translation>{least:.0f} à {most:.0f} nm</translation>
    </message>
    <message>
      <source>unknown wavelengths</source>
      <translation>longueurs d'onde inconnues</translation>
    </message>
    <message>
      <source>{height} rows, {width} columns, {num_bands} bands, {span}, {type}</source>
      <translation>{height} lignes, {width} colonnes, {num_bands} bandes, {span}, {type}</translation>
    </message>
    <message>
      <source>bands to leave out</source>
      <translation>bandes à écarter</translation>
    </message>
    <message>
      <source>pixels valid in every band</source>
      <translation>pixels valides dans toutes les bandes</translation>
    </message>
    <message>
      <source>Only these pixels can be used if all bands are chosen.</source>
      <translation>Seuls ces pixels peuvent être utilisés si toutes les bandes sont choisies.</translation>
    </message>
    <message>
      <source>pixels read</source>
      <translation>pixels lus</translation>
    </message>
    <message>
      <source>Of a large scene, tiles at regular distances are read.</source>
      <translation>D'une grande scène, des tuiles à intervalles réguliers sont lues.</translation>
    </message>
    <message>
      <source>bands with saturated pixels</source>
      <translation>bandes avec des pixels saturés</translation>
    </message>
    <message>
      <source>bands with stripes</source>
      <translation>bandes avec des rayures</translation>
    </message>
    <message>
      <source>Bands to leave out</source>
      <translation>Bandes à écarter</translation>
    </message>
    <message>
      <source>No band has to be left out.</source>
      <translation>Aucune bande n'est à écarter.</translation>
    </message>
    <message>
      <source>Bands for Train, Tune and Cross-validate (BANDS):</source>
      <translation>Bandes pour « Entraîner un réseau », « Optimiser un réseau » et « Comparer des méthodes par validation croisée » (BANDS) :</translation>
    </message>
    <message>
      <source>Every band is listed below: choose the bands by hand.</source>
      <translation>Toutes les bandes figurent ci-dessous : choisissez les bandes à la main.</translation>
    </message>
    <message>
      <source>Bands that are left out:</source>
      <translation>Bandes écartées :</translation>
    </message>
    <message>
      <source>Bands to leave out, by reason</source>
      <translation>Bandes à écarter, par raison</translation>
    </message>
    <message>
      <source>A band can have several reasons. Water vapour absorbs at {vapour}. The limit of the signal-to-noise ratio is {least_ratio:g}. Nodata counts above {most_nodata:g} % of the pixels that are valid in at least half of the bands. A band is noisier than its neighbours if its signal-to-noise ratio is less than 1/{noisier:g} of the median of the five bands to either side.</source>
      <translation>Une bande peut avoir plusieurs raisons. La vapeur d'eau absorbe à {vapour}. La limite du rapport signal sur bruit est {least_ratio:g}. Nodata compte au-delà de {most_nodata:g} % des pixels qui sont valides dans au moins la moitié des bandes. Une bande est plus bruitée que ses voisines si son rapport signal sur bruit est inférieur à 1/{noisier:g} de la médiane des cinq bandes de chaque côté.</translation>
    </message>
    <message>
      <source>reasons</source>
      <translation>raisons</translation>
    </message>
    <message>
      <source>Quick look</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <source>Bands {red}, {green} and {blue} as red, green and blue, each stretched from its 2nd to its 98th percentile. Pixels that are invalid in one of them are transparent.</source>
      <translation>Bandes {red}, {green} et {blue} en rouge, vert et bleu, chacune étirée de son 2e à son 98e centile. Les pixels invalides dans l'une d'elles sont transparents.</translation>
    </message>
    <message>
      <source>Values and spectra</source>
      <translation>Valeurs et spectres</translation>
    </message>
    <message>
      <source>Mean spectrum and percentiles</source>
      <translation>Spectre moyen et percentiles</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>moyenne</translation>
    </message>
    <message>
      <source>{name}th percentile</source>
      <translation>{name}e percentile</translation>
    </message>
    <message>
      <source>The mean is over all valid pixels of each band that were read; the band around it is one standard deviation to either side. The percentiles are those of {num_sample} spectra of a sample.</source>
      <translation>La moyenne porte sur tous les pixels valides lus de chaque bande ; le bandeau autour d'elle est d'un écart-type de chaque côté. Les centiles sont ceux de {num_sample} spectres d'un échantillon.</translation>
    </message>
    <message>
      <source>Histogram of each band</source>
      <translation>Histogramme de chaque bande</translation>
    </message>
    <message>
      <source>One column a band. The darker a value, the more pixels of the sample have it. The scale reaches from the 0.1th to the 99.9th percentile of all values. The JSON file has the counts.</source>
      <translation>Une colonne par bande. Plus une valeur est sombre, plus de pixels de l'échantillon l'ont. L'échelle va du centile 0,1 au centile 99,9 de toutes les valeurs. Le fichier JSON contient les effectifs.</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Bruit</translation>
    </message>
    <message>
      <source>Noise of each band</source>
      <translation>Bruit de chaque bande</translation>
    </message>
    <message>
      <source>Standard deviation of the noise, in the unit of the values. Homogeneous areas: median standard deviation within blocks of 4 x 4 pixels, in the tenth of the blocks that vary least. Shift difference: median size of the difference of horizontal neighbours, as a standard deviation of one pixel. Both include true differences between neighbours: the noise of the sensor is at most this large. The signal-to-noise ratio is the 95th percentile of the band, divided by the smaller noise.</source>
      <translation>Écart-type du bruit, dans l'unité des valeurs. Zones homogènes : écart-type médian dans des blocs de 4 x 4 pixels, dans le dixième des blocs qui varie le moins. Différence de décalage : médiane des valeurs absolues des différences entre voisins horizontaux, comme écart-type d'un pixel. Les deux comprennent de vraies différences entre voisins : le bruit du capteur est au plus aussi grand. Le rapport signal sur bruit est le 95e centile de la bande, divisé par le plus petit bruit.</translation>
    </message>
    <message>
      <source>homogeneous areas</source>
      <translation>zones homogènes</translation>
    </message>
    <message>
      <source>shift difference</source>
      <translation>différence par décalage</translation>
    </message>
    <message>
      <source>signal-to-noise ratio</source>
      <translation>rapport signal sur bruit</translation>
    </message>
    <message>
      <source>Stripes</source>
      <translation>Rayures</translation>
    </message>
    <message>
      <source>Column stripes in the bands {bands}.</source>
      <translation>Rayures en colonnes dans les bandes {bands}.</translation>
    </message>
    <message>
      <source>Row stripes in the bands {bands}.</source>
      <translation>Rayures en lignes dans les bandes {bands}.</translation>
    </message>
    <message>
      <source>No band has stripes.</source>
      <translation>Aucune bande n'a de rayures.</translation>
    </message>
    <message>
      <source>Strength of stripes</source>
      <translation>Intensité des rayures</translation>
    </message>
    <message>
      <source>columns</source>
      <translation>colonnes</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>lignes</translation>
    </message>
    <message>
      <source>Standard deviation of the offsets of whole columns (or rows) from their two neighbours, beyond what single pixels explain, in units of the deviation from pixel to pixel. 0 means no stripes. A band is striped from {striped:g} on if one axis is at least {clearer:g} times as strong as the other: streets and fields make both alike. Columns of a scene that was turned to north are not those of the detector.</source>
      <translation>Écart-type des décalages de colonnes (ou lignes) entières par rapport à leurs deux voisines, au-delà de ce qu'expliquent des pixels isolés, en unités de l'écart de pixel à pixel. 0 signifie qu'il n'y a pas de rayures. Une bande est rayée à partir de {striped:g} si un axe est au moins {clearer:g} fois plus fort que l'autre : rues et champs rendent les deux semblables. Les colonnes d'une scène tournée vers le nord ne sont pas celles du détecteur.</translation>
    </message>
    <message>
      <source>no valid pixel</source>
      <translation>aucun pixel valide</translation>
    </message>
    <message>
      <source>differs from both neighbours</source>
      <translation>diffère de ses deux voisines</translation>
    </message>
    <message>
      <source>Columns and rows that stand out</source>
      <translation>Colonnes et lignes qui ressortent</translation>
    </message>
    <message>
      <source>axis</source>
      <translation>axe</translation>
    </message>
    <message>
      <source>position</source>
      <translation>position</translation>
    </message>
    <message>
      <source>fault</source>
      <translation>défaut</translation>
    </message>
    <message>
      <source>number of bands</source>
      <translation>nombre de bandes</translation>
    </message>
    <message>
      <source>Positions count from 0. Only the lines of the tiles that were read are listed.</source>
      <translation>Les positions sont comptées à partir de 0. Seules les lignes des tuiles lues sont indiquées.</translation>
    </message>
    <message>
      <source>Spectral smile</source>
      <translation>Effet de smile spectral</translation>
    </message>
    <message>
      <source>The scene lacks wavelengths, or bands at 741, 761 and 781 nm: a drift of the wavelengths across the columns cannot be measured.</source>
      <translation>La scène n'a pas de longueurs d'onde, ou pas de bandes à 741, 761 et 781 nm : une dérive des longueurs d'onde d'une colonne à l'autre ne peut pas être mesurée.</translation>
    </message>
    <message>
      <source>The depth of the oxygen absorption at 761 nm changes across the columns by {drift} of the signal. This hints at a spectral smile: the wavelengths differ between the columns of the detector. Pixels near the left and right edge may then look like other materials.</source>
      <translation>La profondeur de l'absorption de l'oxygène à 761 nm varie d'une colonne à l'autre de {drift} du signal. Cela suggère un effet de smile spectral : les longueurs d'onde diffèrent entre les colonnes du détecteur. Les pixels proches des bords gauche et droit peuvent alors ressembler à d'autres matériaux.</translation>
    </message>
    <message>
      <source>The oxygen absorption at 761 nm has no clear drift across the columns.</source>
      <translation>L'absorption de l'oxygène à 761 nm n'a pas de dérive nette d'une colonne à l'autre.</translation>
    </message>
    <message>
      <source>Depth of the oxygen absorption in each column</source>
      <translation>Profondeur de l'absorption de l'oxygène dans chaque colonne</translation>
    </message>
    <message>
      <source>mean of each column</source>
      <translation>moyenne de chaque colonne</translation>
    </message>
    <message>
      <source>parabola</source>
      <translation>parabole</translation>
    </message>
    <message>
      <source>Depth: 1 minus band {inside} divided by the mean of the bands {left} and {right}. A drift is likely if the parabola spans at least {least_drift:g} % of the signal and {least_share:g} % of the mean depth, and explains at least {least_fit:g} % of the variance of the columns. Land cover that differs from left to right can do the same.</source>
      <translation>Profondeur : 1 moins la bande {inside} divisée par la moyenne des bandes {left} et {right}. Une dérive est probable si la parabole couvre au moins {least_drift:g} % du signal et {least_share:g} % de la profondeur moyenne, et explique au moins {least_fit:g} % de la variance des colonnes. Une occupation du sol qui diffère de gauche à droite peut faire de même.</translation>
    </message>
    <message>
      <source>drift</source>
      <translation>dérive</translation>
    </message>
    <message>
      <source>fit</source>
      <translation>ajustement</translation>
    </message>
    <message>
      <source>All bands</source>
      <translation>Toutes les bandes</translation>
    </message>
    <message>
      <source>width, nm</source>
      <translation>largeur, nm</translation>
    </message>
    <message>
      <source>nodata</source>
      <translation>nodata</translation>
    </message>
    <message>
      <source>invalid</source>
      <translation>invalides</translation>
    </message>
    <message>
      <source>minimum</source>
      <translation>minimum</translation>
    </message>
    <message>
      <source>maximum</source>
      <translation>maximum</translation>
    </message>
    <message>
      <source>deviation</source>
      <translation>écart-type</translation>
    </message>
    <message>
      <source>at maximum</source>
      <translation>au maximum</translation>
    </message>
    <message>
      <source>noise, areas</source>
      <translation>bruit, zones</translation>
    </message>
    <message>
      <source>noise, shift</source>
      <translation>bruit, décalage</translation>
    </message>
    <message>
      <source>signal-to-noise</source>
      <translation>rapport signal sur bruit</translation>
    </message>
    <message>
      <source>Bands to leave out stand out. “Nodata” is the value in the file, and “invalid” the share of the pixels that were read. Minimum, maximum, mean and (standard) deviation are those of the valid pixels. “At maximum” is the share of the valid pixels with the largest value; it is marked where the values seem cut off. Columns and rows are the strengths of stripes.</source>
      <translation>Les bandes à écarter sont mises en évidence. « Nodata » est la valeur dans le fichier, et « invalides » la part des pixels lus. Minimum, maximum, moyenne et écart-type sont ceux des pixels valides. « Au maximum » est la part des pixels valides qui ont la plus grande valeur ; elle est marquée là où les valeurs semblent écrêtées. Colonnes et lignes sont les intensités des rayures.</translation>
    </message>
    <message>
      <source>Reading the scene</source>
      <translation>Lecture de la scène</translation>
    </message>
    <message>
      <source>Band {number} of {name} is marked as alpha and has the values 0 and {used:g} only; it is used as a mask.</source>
      <translation>La bande {number} de {name} est marquée comme alpha et n'a que les valeurs 0 et {used:g} ; elle est utilisée comme masque.</translation>
    </message>
    <message>
      <source>Band {number} of {name} is marked as alpha, but its values are those of a spectral band, not of a mask; it is used as a spectral band.</source>
      <translation>La bande {number} de {name} est marquée comme alpha, mais ses valeurs sont celles d'une bande spectrale, pas d'un masque ; elle est utilisée comme bande spectrale.</translation>
    </message>
    <message>
      <source>single value</source>
      <translation>valeur unique</translation>
    </message>
    <message>
      <source>The variable {variable} cannot be read ({error}); the file seems damaged.</source>
      <translation>La variable {variable} ne peut pas être lue ({error}) ; le fichier semble endommagé.</translation>
    </message>
    <message>
      <source>{name} is no array file; choose a file that ends in {suffixes}.</source>
      <translation>{name} n'est pas un fichier de tableaux ; choisissez un fichier qui se termine par {suffixes}.</translation>
    </message>
    <message>
      <source>{listed} or {last}</source>
      <translation>{listed} ou {last}</translation>
    </message>
    <message>
      <source>{name} has no variable "{variable}"; choose one of: {choices}.</source>
      <translation>{name} n'a pas de variable « {variable} » ; choisissez parmi : {choices}.</translation>
    </message>
    <message>
      <source>The variable {variable} of {name} does not hold real numbers; choose one of: {choices}.</source>
      <translation>La variable {variable} de {name} ne contient pas de nombres réels ; choisissez parmi : {choices}.</translation>
    </message>
    <message>
      <source>The variable {variable} of {name} has {num_axes} axes; {wanted}. Choose one of: {choices}.</source>
      <translation>La variable {variable} de {name} a {num_axes} axes ; {wanted}. Choisissez parmi : {choices}.</translation>
    </message>
    <message>
      <source>{name} holds several variables that could be meant; give the name of one: {listed}.</source>
      <translation>{name} contient plusieurs variables possibles ; indiquez le nom de l'une d'elles : {listed}.</translation>
    </message>
    <message>
      <source>{name} holds no variable that could be meant: {wanted} of real numbers. It has: {choices}.</source>
      <translation>{name} ne contient aucune variable possible : {wanted} de nombres réels. Il contient : {choices}.</translation>
    </message>
    <message>
      <source>a cube has three axes</source>
      <translation>un cube a trois axes</translation>
    </message>
    <message>
      <source>a ground truth has two axes</source>
      <translation>une vérité terrain a deux axes</translation>
    </message>
    <message>
      <source>complex</source>
      <translation>complexes</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texte</translation>
    </message>
    <message>
      <source>record</source>
      <translation>enregistrement</translation>
    </message>
    <message>
      <source>objects</source>
      <translation>objets</translation>
    </message>
    <message>
      <source>{name} cannot be read as {what} ({reason}); it is damaged or something else. Fetch or export it again.</source>
      <translation>{name} ne peut pas être lu comme {what} ({reason}) ; il est endommagé, ou c'est autre chose. Téléchargez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
      <source>{name} has {found} bytes, but {size} values of {kind} need {needed}: the end of the data is missing. Copy or export the file again.</source>
      <translation>{name} a {found} octets, mais {size} valeurs de type {kind} en demandent {needed} : la fin des données manque. Copiez ou exportez à nouveau le fichier.</translation>
    </message>
    <message>
      <source>a NumPy array of numbers</source>
      <translation>tableau NumPy de nombres</translation>
    </message>
    <message>
      <source>{name} holds one array without a name; leave the variable empty.</source>
      <translation>{name} contient un tableau sans nom ; laissez la variable vide.</translation>
    </message>
    <message>
      <source>{name} holds {found}; {wanted} of real numbers. Choose another file.</source>
      <translation>{name} contient {found} ; {wanted} de nombres réels. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>a NumPy archive</source>
      <translation>archive NumPy</translation>
    </message>
    <message>
      <source>a MATLAB file</source>
      <translation>fichier MATLAB</translation>
    </message>
    <message>
      <source>The variable {variable} of {name} is {kind}; only real numbers can be used.</source>
      <translation>La variable {variable} de {name} est de type {kind} ; seuls des nombres réels peuvent être utilisés.</translation>
    </message>
    <message>
      <source>{name} is not an HDF5 file, or it is damaged; choose another file.</source>
      <translation>{name} n'est pas un fichier HDF5, ou il est endommagé ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>an HDF5 file</source>
      <translation>fichier HDF5</translation>
    </message>
    <message>
      <source>The attribute {name} = {value:g} is not used: {other} = {nodata:g} is the nodata value.</source>
      <translation>L'attribut {name} = {value:g} n'est pas utilisé : {other} = {nodata:g} est la valeur nodata.</translation>
    </message>
    <message>
      <source>The attribute {name} is not used: it does not hold a positive number.</source>
      <translation>L'attribut {name} n'est pas utilisé : il ne contient pas de nombre positif.</translation>
    </message>
    <message>
      <source>Values are divided by the attribute {name} ({values}).</source>
      <translation>Les valeurs sont divisées par l'attribut {name} ({values}).</translation>
    </message>
    <message>
      <source>Values are multiplied by the attribute {name} ({values}).</source>
      <translation>Les valeurs sont multipliées par l'attribut {name} ({values}).</translation>
    </message>
    <message>
      <source>The attribute {name} is not used: it does not hold a number.</source>
      <translation>L'attribut {name} n'est pas utilisé : il ne contient pas de nombre.</translation>
    </message>
    <message>
      <source>{low:g} to {high:g}</source>
      <translation>{low:g} à {high:g}</translation>
    </message>
    <message>
      <source>; the axes {axes} would fit</source>
      <translation> ; les axes {axes} conviendraient</translation>
    </message>
    <message>
      <source>The ground truth has {truth} pixels (rows x columns), which does not fit a cube of {size} with the axes {axes}{hint}. Choose the ground truth of this cube or other axes.</source>
      <translation>La vérité terrain a {truth} pixels (lignes x colonnes), ce qui ne correspond pas à un cube de {size} avec les axes {axes}{hint}. Choisissez la vérité terrain de ce cube ou d'autres axes.</translation>
    </message>
    <message>
      <source>The ground truth has {truth} pixels (rows x columns), which fits no two axes of the cube ({size}); choose the ground truth of this cube.</source>
      <translation>La vérité terrain a {truth} pixels (lignes x colonnes), ce qui ne correspond à aucune paire d'axes du cube ({size}) ; choisissez la vérité terrain de ce cube.</translation>
    </message>
    <message>
      <source>2 for 16-bit whole numbers, 4 for float32</source>
      <translation>2 pour des entiers de 16 bits, 4 pour float32</translation>
    </message>
    <message>
      <source>The header {name} has a {brace} in the comment {opening!r}, and GDAL takes the lines behind it for a list; remove the {brace}.</source>
      <translation>L'en-tête {name} a un {brace} dans le commentaire {opening!r}, et GDAL prend les lignes suivantes pour une liste ; enlevez le {brace}.</translation>
    </message>
    <message>
      <source>The header {name} opens a list with {opening} behind "{key}" and does not close it; add the {closing} behind its last value.</source>
      <translation>L'en-tête {name} ouvre une liste par {opening} après « {key} » et ne la ferme pas ; ajoutez {closing} après la dernière valeur.</translation>
    </message>
    <message>
      <source>the header {name} begins with a byte order mark: save it as UTF-8 without one.</source>
      <translation>l'en-tête {name} commence par une marque d'ordre des octets : enregistrez-le en UTF-8 sans elle.</translation>
    </message>
    <message>
      <source>the header {name} does not begin with the line "ENVI": add it.</source>
      <translation>l'en-tête {name} ne commence pas par la ligne « ENVI » : ajoutez-la.</translation>
    </message>
    <message>
      <source>the header {name} has "{key} = {value}": give the number of {key}, a whole number from 1.</source>
      <translation>l'en-tête {name} a « {key} = {value} » : indiquez pour {key} un nombre entier à partir de 1.</translation>
    </message>
    <message>
      <source>the header {name} has no "{key}": give the number of {key}, a whole number from 1.</source>
      <translation>l'en-tête {name} n'a pas de « {key} » : indiquez pour {key} un nombre entier à partir de 1.</translation>
    </message>
    <message>
      <source>the header {name} has the unknown data type {value}: correct it ({types}).</source>
      <translation>l'en-tête {name} a le data type inconnu {value} : corrigez-le ({types}).</translation>
    </message>
    <message>
      <source>The header of {name} gives "{key}" more than once ({listed}); remove the wrong line.</source>
      <translation>L'en-tête de {name} indique « {key} » plusieurs fois ({listed}) ; enlevez la mauvaise ligne.</translation>
    </message>
    <message>
      <source>The header of {name} has no "data type", so the values cannot be read; add it, for example "data type = 2" for 16-bit whole numbers or "data type = 4" for float32.</source>
      <translation>L'en-tête de {name} n'a pas de « data type » ; les valeurs ne peuvent donc pas être lues. Ajoutez-le, par exemple « data type = 2 » pour des entiers de 16 bits ou « data type = 4 » pour float32.</translation>
    </message>
    <message>
      <source>The header of {name} has the interleave "{interleave}"; correct it to bsq, bil or bip.</source>
      <translation>L'en-tête de {name} a l'interleave « {interleave} » ; corrigez-le en bsq, bil ou bip.</translation>
    </message>
    <message>
      <source>The header of {name} has no "interleave"; bsq is assumed.</source>
      <translation>L'en-tête de {name} n'a pas d'« interleave » ; bsq est supposé.</translation>
    </message>
    <message>
      <source>The header of {name} has no "byte order"; that of this computer is assumed.</source>
      <translation>L'en-tête de {name} n'a pas de « byte order » ; celui de cet ordinateur est supposé.</translation>
    </message>
    <message>
      <source>The list "{key}" in the header of {name} has {num_entries} entries, but the file has {num_bands} bands; the list is not used.</source>
      <translation>La liste « {key} » de l'en-tête de {name} a {num_entries} entrées, mais le fichier a {num_bands} bandes ; la liste n'est pas utilisée.</translation>
    </message>
    <message>
      <source>The header of {name} has "data ignore value = {text}", but its nodata value is read as {found}; write one number without brackets, such as "data ignore value = -9999".</source>
      <translation>L’en-tête de {name} contient « data ignore value = {text} », mais la valeur nodata lue est {found} ; écrivez un nombre sans accolades, par exemple « data ignore value = -9999 ».</translation>
    </message>
    <message>
      <source>{name} is rotated and names the place of a point inside the image. GDAL and QGIS place it {distance:.1f} pixels away; the imported scene lies where the header says.</source>
      <translation>{name} est tourné et indique le lieu d'un point à l'intérieur de l'image. GDAL et QGIS le placent à {distance:.1f} pixels de là ; la scène importée est là où le dit l'en-tête.</translation>
    </message>
    <message>
      <source>the file ends before these values</source>
      <translation>le fichier se termine avant ces valeurs</translation>
    </message>
    <message>
      <source>{part} of {total} pixels ({share})</source>
      <translation>{part} pixels sur {total} ({share})</translation>
    </message>
    <message>
      <source>{part} of {total} labelled pixels ({share})</source>
      <translation>{part} pixels étiquetés sur {total} ({share})</translation>
    </message>
    <message>
      <source>{part} of {total} pixels drawn ({share})</source>
      <translation>{part} pixels tirés sur {total} ({share})</translation>
    </message>
    <message>
      <source>{part} of {total} pixels drawn from the scene ({share})</source>
      <translation>{part} pixels tirés de la scène sur {total} ({share})</translation>
    </message>
    <message>
      <source>{part} of {total} pixels of the joined parts ({share})</source>
      <translation>{part} pixels sur {total} des parties assemblées ({share})</translation>
    </message>
    <message>
      <source>{part} of {total} pixels read ({share})</source>
      <translation>{part} pixels lus sur {total} ({share})</translation>
    </message>
    <message>
      <source>{part} of {total} pixels to explain ({share})</source>
      <translation>{part} pixels à expliquer sur {total} ({share})</translation>
    </message>
    <message>
      <source>less than 0.1 %</source>
      <translation>moins de 0,1 %</translation>
    </message>
    <message>
      <source>more than 99.9 %</source>
      <translation>plus de 99,9 %</translation>
    </message>
    <message>
      <source>{share} of {name} are invalid: nodata, NaN or masked in a band that is used.</source>
      <translation>{share} de {name} sont invalides : nodata, NaN ou masqués dans une bande utilisée.</translation>
    </message>
    <message>
      <source>At every labelled pixel the scene is nodata, NaN or masked; choose labels on valid pixels.{hint}</source>
      <translation>À chaque pixel étiqueté, la scène est nodata, NaN ou masquée ; choisissez des étiquettes sur des pixels valides.{hint}</translation>
    </message>
    <message>
      <source> Band {band} has no data where other bands have: leave such bands out, or mark them as bad (Scene report lists them).</source>
      <translation> La bande {band} n'a pas de données là où d'autres en ont : écartez de telles bandes, ou marquez-les comme mauvaises (« Vérifier une scène » les indique).</translation>
    </message>
    <message>
      <source> The bands {bands} have no data where other bands have: leave such bands out, or mark them as bad (Scene report lists them).</source>
      <translation> Les bandes {bands} n'ont pas de données là où d'autres en ont : écartez de telles bandes, ou marquez-les comme mauvaises (« Vérifier une scène » les indique).</translation>
    </message>
    <message>
      <source>The scene {name} has {bands}; {first} has {wanted_bands}. Join scenes with the same bands in the same order.</source>
      <translation>La scène {name} a {bands} ; {first} a {wanted_bands}. Assemblez des scènes avec les mêmes bandes dans le même ordre.</translation>
    </message>
    <message>
      <source>{name} has the dimension {wrong} in the place of the bands; Import a cube reads variables with three axes in any order. Import it first, or extract such a variable.</source>
      <translation>{name} a la dimension {wrong} à la place des bandes ; « Importer un cube » lit des variables à trois axes dans n'importe quel ordre. Importez-la d'abord, ou extrayez une telle variable.</translation>
    </message>
    <message>
      <source>The dimension {dimension} of {name} is taken as the bands.</source>
      <translation>La dimension {dimension} de {name} est prise comme bandes.</translation>
    </message>
    <message>
      <source>The axes of {described} in {name} are taken as bands, rows, columns.</source>
      <translation>Les axes de {described} dans {name} sont pris comme bandes, lignes, colonnes.</translation>
    </message>
    <message>
      <source>GDAL gives {described} in {name} no place on the ground; if the file is a product of a known sensor, Import a cube keeps its place and bad bands.</source>
      <translation>GDAL ne donne à {described} dans {name} aucun lieu au sol ; si le fichier est un produit d'un capteur connu, « Importer un cube » en garde le lieu et les mauvaises bandes.</translation>
    </message>
    <message>
      <source>not in that order</source>
      <translation>dans un autre ordre</translation>
    </message>
    <message>
      <source>The dimensions of {described} in {name} are {listed}, but a scene has its bands first; import the file first (Import a cube).</source>
      <translation>Les dimensions de {described} dans {name} sont : {listed}. Mais une scène a d'abord ses bandes ; importez d'abord le fichier (« Importer un cube »).</translation>
    </message>
    <message>
      <source>{name} has no place on the ground, and GDAL and QGIS turn it upside down: the last row of the file is the first one here. Import a cube keeps the order of the file.</source>
      <translation>{name} n'a pas de lieu au sol, et GDAL et QGIS le retournent : la dernière ligne du fichier est ici la première. « Importer un cube » garde l'ordre du fichier.</translation>
    </message>
    <message>
      <source>the variable {name} with the map grid. Choose a file whose name ends in ORT.nc, or one with the group {group}</source>
      <translation>la variable {name} avec la grille cartographique. Choisissez un fichier dont le nom se termine par ORT.nc, ou un fichier avec le groupe {group}</translation>
    </message>
    <message>
      <source>the variable {name}</source>
      <translation>la variable {name}</translation>
    </message>
    <message>
      <source>the attribute GeoTransform of {name}</source>
      <translation>l'attribut GeoTransform de {name}</translation>
    </message>
    <message>
      <source>not recognised</source>
      <translation>non reconnu</translation>
    </message>
    <message>
      <source>{name} is DESIS {level}; only L2A, the surface reflectance on a map grid, is imported. Order the product as L2A.</source>
      <translation>{name} est DESIS {level} ; seul L2A est importé, la réflectance de surface sur une grille cartographique. Commandez le produit en L2A.</translation>
    </message>
    <message>
      <source>the bands (bandCharacterisation) in {name}</source>
      <translation>les bandes (bandCharacterisation) dans {name}</translation>
    </message>
    <message>
      <source>the wavelength of band {band} in {name}</source>
      <translation>la longueur d'onde de la bande {band} dans {name}</translation>
    </message>
    <message>
      <source>the image {stem}SPECTRAL_IMAGE.TIF beside {name}</source>
      <translation>l'image {stem}SPECTRAL_IMAGE.TIF à côté de {name}</translation>
    </message>
    <message>
      <source>The image {image} has {num_found} bands but {metadata} describes {num_bands}; choose an image and metadata of the same {product} product.</source>
      <translation>L'image {image} a {num_found} bandes, mais {metadata} en décrit {num_bands} ; choisissez une image et des métadonnées du même produit {product}.</translation>
    </message>
    <message>
      <source>{name} names no nodata value; {nodata:g}, that of {product}, is used.</source>
      <translation>{name} n'indique pas de valeur nodata ; {nodata:g}, celle de {product}, est utilisée.</translation>
    </message>
    <message>
      <source>a geotransform of six numbers</source>
      <translation>une geotransform de six nombres</translation>
    </message>
    <message>
      <source>the attribute spatial_ref</source>
      <translation>l'attribut spatial_ref</translation>
    </message>
    <message>
      <source>{name} is EnMAP {level}; only L2A, the surface reflectance on a map grid, is imported. Order the product as L2A.</source>
      <translation>{name} est EnMAP {level} ; seul L2A est importé, la réflectance de surface sur une grille cartographique. Commandez le produit en L2A.</translation>
    </message>
    <message>
      <source>fetch the product again. To import it as a plain array, give the name of the variable (VARIABLE)</source>
      <translation>téléchargez à nouveau le produit. Pour l'importer comme simple tableau, indiquez le nom de la variable (VARIABLE)</translation>
    </message>
    <message>
      <source>{count} values in the variable {name} (it has {found})</source>
      <translation>{count} valeurs dans la variable {name} (elle en a {found})</translation>
    </message>
    <message>
      <source>the attribute {name}</source>
      <translation>l'attribut {name}</translation>
    </message>
    <message>
      <source>the attribute {name} of {place}</source>
      <translation>l'attribut {name} de {place}</translation>
    </message>
    <message>
      <source>the cube {names}</source>
      <translation>le cube {names}</translation>
    </message>
    <message>
      <source>{first} and {second} of one size</source>
      <translation>{first} et {second} de même taille</translation>
    </message>
    <message>
      <source>{name} has a lookup table for {rows} x {columns} pixels, but its swath has {height} x {width}; fetch the product again.</source>
      <translation>{name} a une table de correspondance pour {rows} x {columns} pixels, mais sa fauchée en a {height} x {width} ; téléchargez à nouveau le produit.</translation>
    </message>
    <message>
      <source>The swath is put on the map grid of the product by its lookup table; {share:.0%} of the grid lie outside.</source>
      <translation>La fauchée est placée sur la grille cartographique du produit par sa table de correspondance ; {share:.0%} de la grille se trouvent en dehors.</translation>
    </message>
    <message>
      <source>a known CRS in {source} ({text})</source>
      <translation>un SCR connu dans {source} ({text})</translation>
    </message>
    <message>
      <source>origin and size of pixels in {place}/Map_Info ({text})</source>
      <translation>origine et taille des pixels dans {place}/Map_Info ({text})</translation>
    </message>
    <message>
      <source>{name} is PRISMA {level}, in the geometry of the instrument; order the product as L2D, on a map grid. To import it as a plain array, give the name of the variable (VARIABLE).</source>
      <translation>{name} est PRISMA {level}, dans la géométrie de l'instrument ; commandez le produit en L2D, sur une grille cartographique. Pour l'importer comme simple tableau, indiquez le nom de la variable (VARIABLE).</translation>
    </message>
    <message>
      <source>{count} wavelengths in List_Cw_{detector} (it has {found})</source>
      <translation>{count} longueurs d'onde dans List_Cw_{detector} (il en a {found})</translation>
    </message>
    <message>
      <source>{name} has cubes of different sizes (VNIR {vnir}, SWIR {swir}); fetch the product again.</source>
      <translation>{name} a des cubes de tailles différentes (VNIR {vnir}, SWIR {swir}) ; téléchargez à nouveau le produit.</translation>
    </message>
    <message>
      <source>Bands of both detectors are sorted by wavelength; {count} without a wavelength are left out.</source>
      <translation>Les bandes des deux détecteurs sont triées par longueur d'onde ; {count} sans longueur d'onde sont écartées.</translation>
    </message>
    <message>
      <source>The upper left corner of the product is the outer corner of the first pixel. A scene that takes it for the centre of a pixel, as other importers do, lies 15 m to the north-west of this one.</source>
      <translation>Le coin supérieur gauche du produit est le coin extérieur du premier pixel. Une scène qui le prend pour le centre d'un pixel, comme d'autres importateurs, se trouve 15 m au nord-ouest de celle-ci.</translation>
    </message>
    <message>
      <source>The corners of the product are {columns:.1f} x {rows:.1f} pixels of 30 m apart, but the cube has {width} x {height}; check the place of the scene over another map.</source>
      <translation>Les coins du produit sont distants de {columns:.1f} x {rows:.1f} pixels de 30 m, mais le cube a {width} x {height} ; vérifiez la position de la scène sur une autre carte.</translation>
    </message>
    <message>
      <source>Latitude and Longitude of the product lie up to {move:.0f} m from its corners; check the place of the scene over another map.</source>
      <translation>Latitude et Longitude du produit sont jusqu'à {move:.0f} m de ses coins ; vérifiez la position de la scène sur une autre carte.</translation>
    </message>
    <message>
      <source> from {low:.1f} to {high:.1f} nm</source>
      <translation> de {low:.1f} à {high:.1f} nm</translation>
    </message>
    <message>
      <source>, {count} of them marked as bad</source>
      <translation>, dont {count} marquées comme mauvaises</translation>
    </message>
    <message>
      <source>, acquired {time} UTC</source>
      <translation>, acquise {time} UTC</translation>
    </message>
    <message>
      <source>{name}: {height} rows, {width} columns, {num_bands} bands{span}{bad}{time}.</source>
      <translation>{name} : {height} lignes, {width} colonnes, {num_bands} bandes{span}{bad}{time}.</translation>
    </message>
    <message>
      <source>fetch the product again</source>
      <translation>téléchargez à nouveau le produit</translation>
    </message>
    <message>
      <source>{name} looks like {product} but lacks {part}; {remedy}.</source>
      <translation>{name} ressemble à {product}, mais il manque : {part} ; {remedy}.</translation>
    </message>
    <message>
      <source>The product "{name}" is registered twice; give one reader another name.</source>
      <translation>Le produit « {name} » est enregistré deux fois ; donnez un autre nom à l'un des lecteurs.</translation>
    </message>
    <message>
      <source>{num_bands} numbers in the attribute wavelengths of {name}</source>
      <translation>{num_bands} nombres dans l'attribut wavelengths de {name}</translation>
    </message>
    <message>
      <source>{height} x {width} values in {fields}/nodata_pixels</source>
      <translation>{height} x {width} valeurs dans {fields}/nodata_pixels</translation>
    </message>
    <message>
      <source>The swath is put on the map grid of the ortho product: each place takes the nearest pixel.</source>
      <translation>La fauchée est placée sur la grille cartographique du produit ortho : chaque lieu prend le pixel le plus proche.</translation>
    </message>
    <message>
      <source>{name} in {place}</source>
      <translation>{name} dans {place}</translation>
    </message>
    <message>
      <source>the attribute epsg_code</source>
      <translation>l'attribut epsg_code</translation>
    </message>
    <message>
      <source>the attribute epsg_code of {group}, or a UTM zone in {text}</source>
      <translation>l'attribut epsg_code de {group}, ou une zone UTM dans {text}</translation>
    </message>
    <message>
      <source>the group {group}/Geolocation Fields</source>
      <translation>le groupe {group}/Geolocation Fields</translation>
    </message>
    <message>
      <source>rows, cols, epsg_code and geotransform in Planet_Ortho_Framing</source>
      <translation>rows, cols, epsg_code et geotransform dans Planet_Ortho_Framing</translation>
    </message>
    <message>
      <source>{name} names a grid of {width} x {height} pixels; fetch the product again.</source>
      <translation>{name} indique une grille de {width} x {height} pixels ; téléchargez à nouveau le produit.</translation>
    </message>
    <message>
      <source>Latitude and Longitude of each pixel</source>
      <translation>Latitude et Longitude de chaque pixel</translation>
    </message>
    <message>
      <source>The scene {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>La scène {name} ne peut pas être lue ({error}) ; le fichier semble endommagé.</translation>
    </message>
    <message>
      <source>The raster {name} cannot be read at rows {first} to {last} ({error}); the file seems damaged.</source>
      <translation>Le raster {name} ne peut pas être lu aux lignes {first} à {last} ({error}) ; le fichier semble endommagé.</translation>
    </message>
    <message>
      <source>choose a file that ends in {suffixes}, or a raster that GDAL reads.</source>
      <translation>choisissez un fichier qui se termine par {suffixes}, ou un raster que GDAL lit.</translation>
    </message>
    <message>
      <source>{name} is not a raster that can be read ({error}); {advice}</source>
      <translation>{name} n'est pas un raster lisible ({error}) ; {advice}</translation>
    </message>
    <message>
      <source>The raster {name} has complex values; only real numbers can be used.</source>
      <translation>Le raster {name} a des valeurs complexes ; seuls des nombres réels peuvent être utilisés.</translation>
    </message>
    <message>
      <source>The raster {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>Le raster {name} ne peut pas être lu ({error}) ; le fichier semble endommagé.</translation>
    </message>
    <message>
      <source>The raster {name} has one band; a hyperspectral scene has many. Choose the cube itself.</source>
      <translation>Le raster {name} a une bande ; une scène hyperspectrale en a beaucoup. Choisissez le cube lui-même.</translation>
    </message>
    <message>
      <source>The raster {name} has no variables; leave the variable empty.</source>
      <translation>Le raster {name} n'a pas de variables ; laissez la variable vide.</translation>
    </message>
    <message>
      <source>{name} has no variable "{variable}"; choose one of: {listed}.</source>
      <translation>{name} n'a pas de variable « {variable} » ; choisissez parmi : {listed}.</translation>
    </message>
    <message>
      <source>{name} holds several datasets; give the name of one as variable: {listed}.</source>
      <translation>{name} contient plusieurs jeux de données ; indiquez le nom de l'un d'eux comme variable : {listed}.</translation>
    </message>
    <message>
      <source>Gaussian spectral response</source>
      <translation>réponse spectrale gaussienne</translation>
    </message>
    <message>
      <source>{num_bands} bands from {num_used} bands of the scene, {method}</source>
      <translation>{num_bands} bandes à partir de {num_used} bandes de la scène, {method}</translation>
    </message>
    <message>
      <source>{num_unknown} of {num_found} bands of {name} have no wavelength; import the scene with its wavelengths first.</source>
      <translation>{num_unknown} bandes sur {num_found} de {name} n'ont pas de longueur d'onde ; importez d'abord la scène avec ses longueurs d'onde.</translation>
    </message>
    <message>
      <source>{count} of the wanted bands are narrower than the bands of the scene (from {first_to_nm:.1f} nm on): resampling cannot restore what a coarser sensor has not measured.</source>
      <translation>{count} des bandes voulues sont plus étroites que les bandes de la scène (à partir de {first_to_nm:.1f} nm) : le rééchantillonnage ne peut pas restituer ce qu'un capteur plus grossier n'a pas mesuré.</translation>
    </message>
    <message>
      <source>Resampling needs at least two bands with different wavelengths on both sides.</source>
      <translation>Le rééchantillonnage demande des deux côtés au moins deux bandes de longueurs d'onde différentes.</translation>
    </message>
    <message>
      <source>The scene does not cover {count} of the bands: {listed}{more} nm. The scene has {bands}; wanted are {wanted}.</source>
      <translation>La scène ne couvre pas {count} des bandes : {listed}{more} nm. La scène a {bands} ; voulues : {wanted}.</translation>
    </message>
    <message>
      <source>{count} of {num_bands} bands of {name} have the scale 0, so all their values are the same; correct the scale (gdal_edit.py -scale).</source>
      <translation>{count} bandes sur {num_bands} de {name} ont l’échelle 0 ; toutes leurs valeurs sont donc identiques. Corrigez l’échelle (gdal_edit.py -scale).</translation>
    </message>
    <message>
      <source>The reflectance scale factor "{text}" of {name} is no positive number, so it is not used; correct it in the header.</source>
      <translation>Le reflectance scale factor « {text} » de {name} n’est pas un nombre positif et n’est pas utilisé ; corrigez-le dans l’en-tête.</translation>
    </message>
    <message>
      <source>{name} has gain and offset values and the reflectance scale factor {factor:g}; gain and offset are used, and the factor is not.</source>
      <translation>{name} a des valeurs de gain et de décalage et le facteur d'échelle de réflectance {factor:g} ; gain et décalage sont utilisés, et le facteur ne l'est pas.</translation>
    </message>
    <message>
      <source>{name} has gain or offset values that change nothing and the reflectance scale factor {factor:g}; the factor is used.</source>
      <translation>{name} a des valeurs de gain ou de décalage qui ne changent rien et le facteur d'échelle de réflectance {factor:g} ; le facteur est utilisé.</translation>
    </message>
    <message>
      <source>The scene {name} cannot be read at rows {row} to {height} ({error}); the file seems damaged.</source>
      <translation>La scène {name} ne peut pas être lue aux lignes {row} à {height} ({error}) ; le fichier semble endommagé.</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the scene again.</source>
      <translation>Le fichier {path} n'existe pas ; choisissez à nouveau la scène.</translation>
    </message>
    <message>
      <source>choose another file.</source>
      <translation>choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{name} holds several datasets; import one of them first (Import a cube).</source>
      <translation>{name} contient plusieurs jeux de données ; importez d'abord l'un d'eux (« Importer un cube »).</translation>
    </message>
    <message>
      <source>The scene {name} has complex values; only real ones can be classified.</source>
      <translation>La scène {name} a des valeurs complexes ; seules des valeurs réelles peuvent être classées.</translation>
    </message>
    <message>
      <source>The scene {name} has {num_bands} band; a hyperspectral scene has many. Choose the cube itself, not a picture of it.</source>
      <translation>La scène {name} a {num_bands} bande ; une scène hyperspectrale en a beaucoup. Choisissez le cube lui-même, pas une image de celui-ci.</translation>
    </message>
    <message>
      <source>The bands "{text}" cannot be read; write them like 1-103,110,120-140.</source>
      <translation>Les bandes « {text} » ne peuvent pas être lues ; écrivez-les comme 1-103,110,120-140.</translation>
    </message>
    <message>
      <source>The scene has the bands {first} to {last}; {wrong} is none of them.</source>
      <translation>La scène a les bandes {first} à {last} ; {wrong} n'en fait pas partie.</translation>
    </message>
    <message>
      <source>unpack the archive, and choose a file of the product or the raster in it.</source>
      <translation>décompressez l'archive, et choisissez un fichier du produit ou le raster qu'elle contient.</translation>
    </message>
    <message>
      <source>metadata of a product are imported first (Import a cube); or choose the image beside them.</source>
      <translation>les métadonnées d'un produit sont d'abord importées (« Importer un cube ») ; ou choisissez l'image à côté d'elles.</translation>
    </message>
    <message>
      <source>Import a cube reads files of this computer, not {path}; unpack the archive or copy the file first. All other algorithms read such a name as a scene.</source>
      <translation>« Importer un cube » lit des fichiers de cet ordinateur, pas {path} ; décompressez l'archive ou copiez d'abord le fichier. Tous les autres algorithmes lisent un tel nom comme scène.</translation>
    </message>
    <message>
      <source>There is no file {path}; choose it again.</source>
      <translation>Le fichier {path} n'existe pas ; choisissez-le à nouveau.</translation>
    </message>
    <message>
      <source>The wavelengths {path} cannot be read ({error}); give a text file with one number per line.</source>
      <translation>Les longueurs d'onde {path} ne peuvent pas être lues ({error}) ; indiquez un fichier texte avec un nombre par ligne.</translation>
    </message>
    <message>
      <source>Line {number} of the wavelengths {name} is "{text}"; write one wavelength in nm per line.</source>
      <translation>La ligne {number} des longueurs d'onde {name} est « {text} » ; écrivez une longueur d'onde en nm par ligne.</translation>
    </message>
    <message>
      <source>The file {name} has no wavelengths; write one in nm per line.</source>
      <translation>Le fichier {name} n'a pas de longueurs d'onde ; écrivez-en une en nm par ligne.</translation>
    </message>
    <message>
      <source>The file {name} counts 1, 2, 3 and so on: these are band numbers. Write one wavelength in nm per line.</source>
      <translation>Le fichier {name} compte 1, 2, 3 et ainsi de suite : ce sont des numéros de bande. Écrivez une longueur d'onde en nm par ligne.</translation>
    </message>
    <message>
      <source>The file {name} has the wavelength {wrong:g} {unit}, which is outside {least:g} to {most:g} nm; correct the number or the unit.</source>
      <translation>Le fichier {name} a la longueur d'onde {wrong:g} {unit}, hors de {least:g} à {most:g} nm ; corrigez le nombre ou l'unité.</translation>
    </message>
    <message>
      <source>The unit "{unit}" of the wavelengths in {name} is no unit of wavelength; its numbers are not used as wavelengths.</source>
      <translation>L'unité « {unit} » des longueurs d'onde dans {name} n'est pas une unité de longueur d'onde ; ses nombres ne sont pas utilisés comme longueurs d'onde.</translation>
    </message>
    <message>
      <source>The wavelengths in {name} have no unit and count 0, 1, 2 or 1, 2, 3 and so on: they are band numbers and not used as wavelengths.</source>
      <translation>Les longueurs d'onde dans {name} n'ont pas d'unité et comptent 0, 1, 2 ou 1, 2, 3 et ainsi de suite : ce sont des numéros de bande, qui ne sont pas utilisés comme longueurs d'onde.</translation>
    </message>
    <message>
      <source>{count} bands without wavelengths</source>
      <translation>{count} bandes sans longueurs d'onde</translation>
    </message>
    <message>
      <source>{count} bands ({listed} nm)</source>
      <translation>{count} bandes ({listed} nm)</translation>
    </message>
    <message>
      <source>The scene lacks {count} of the model's wavelengths: {listed} nm. The model was trained with {model_bands}; the scene has {scene_bands}. Choose a scene of the same sensor, or resample the bands of a finer sensor.</source>
      <translation>Il manque à la scène {count} des longueurs d'onde du modèle : {listed} nm. Le modèle a été entraîné avec {model_bands} ; la scène a {scene_bands}. Choisissez une scène du même capteur, ou rééchantillonnez les bandes d'un capteur plus fin.</translation>
    </message>
    <message>
      <source>Writing the scene</source>
      <translation>Écriture de la scène</translation>
    </message>
    <message>
      <source>Scene written</source>
      <translation>Scène écrite</translation>
    </message>
    <message>
      <source>{num_overflows} values are too large for float32 and were written as infinity.</source>
      <translation>{num_overflows} valeurs sont trop grandes pour float32 et ont été écrites comme infini.</translation>
    </message>
    <message>
      <source>The cube is stored in double precision; it is written as float32, which keeps seven digits.</source>
      <translation>Le cube est en double précision ; il est écrit en float32, qui garde sept chiffres.</translation>
    </message>
    <message>
      <source>Reading the range of values</source>
      <translation>Lecture de la plage de valeurs</translation>
    </message>
    <message>
      <source>The cube is stored as {name}, but its values ({low} to {high}) fit {small}, which is written.</source>
      <translation>Le cube est stocké en {name}, mais ses valeurs ({low} à {high}) tiennent dans {small}, qui est écrit.</translation>
    </message>
    <message>
      <source>The cube is stored as {name} with values from {low} to {high}; they are written as float32, rounded to seven digits.</source>
      <translation>Le cube est stocké en {name} avec des valeurs de {low} à {high} ; elles sont écrites en float32, arrondies à sept chiffres.</translation>
    </message>
    <message>
      <source>No split of these labels was found; label more pixels.</source>
      <translation>Aucune répartition n'a été trouvée pour ces étiquettes ; étiquetez plus de pixels.</translation>
    </message>
    <message>
      <source>Requested: {asked}. Result: {found}, {unused:.0f} % not used.</source>
      <translation>Demandé : {asked}. Résultat : {found}, {unused:.0f} % non utilisés.</translation>
    </message>
    <message>
      <source>Blocks stay whole up to the guard band, so a class in few places cannot meet the requested shares; label it in more places, or try another seed.</source>
      <translation>Les blocs restent entiers, à la zone de garde près ; une classe présente en peu de lieux ne peut donc pas atteindre les parts demandées. Étiquetez-la en plus de lieux, ou essayez une autre graine.</translation>
    </message>
    <message>
      <source>Polygons stay whole up to the guard band, so a class in few places cannot meet the requested shares; label it in more places, or try another seed.</source>
      <translation>Les polygones restent entiers, à la zone de garde près ; une classe présente en peu de lieux ne peut donc pas atteindre les parts demandées. Étiquetez-la en plus de lieux, ou essayez une autre graine.</translation>
    </message>
    <message>
      <source>Other seeds give similar test pixels (expected intersection over union of two seeds: {similarity:.2f}), because these labels allow few good splits. A mean over seeds says little; label more places, or take a narrower guard band.</source>
      <translation>D'autres graines donnent des pixels de test semblables (intersection sur union attendue de deux graines : {similarity:.2f}), car ces étiquettes permettent peu de bonnes répartitions. Une moyenne sur des graines dit peu ; étiquetez plus de lieux, ou prenez une zone de garde plus étroite.</translation>
    </message>
    <message>
      <source>Other seeds give similar validation pixels (expected intersection over union of two seeds: {similarity:.2f}), because these labels allow few good splits. A mean over seeds says little; label more places, or take a narrower guard band.</source>
      <translation>D'autres graines donnent des pixels de validation semblables (intersection sur union attendue de deux graines : {similarity:.2f}), car ces étiquettes permettent peu de bonnes répartitions. Une moyenne sur des graines dit peu ; étiquetez plus de lieux, ou prenez une zone de garde plus étroite.</translation>
    </message>
    <message>
      <source>{train:.0f} % training, {validation:.0f} % validation, {test:.0f} % test</source>
      <translation>{train:.0f} % entraînement, {validation:.0f} % validation, {test:.0f} % test</translation>
    </message>
    <message>
      <source>{name} {pixels} of {total}</source>
      <translation>{name} {pixels} sur {total}</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>et {count} autres</translation>
    </message>
    <message>
      <source>Classes far from it (training / validation / test pixels): {classes}.</source>
      <translation>Classes qui s'en écartent (pixels d'entraînement / de validation / de test) : {classes}.</translation>
    </message>
    <message>
      <source>{share:.0f} % with {guard} pixels</source>
      <translation>{share:.0f} % avec {guard} pixels</translation>
    </message>
    <message>
      <source>The guard band of {guard} pixels removes {share:.0f} % of the labelled pixels; the same split would lose {trials}.</source>
      <translation>La zone de garde de {guard} pixels supprime {share:.0f} % des pixels étiquetés ; la même répartition perdrait : {trials}.</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}; it must be odd and at least 1, so that a patch has a centre pixel.</source>
      <translation>La taille de patch est {patch_size} ; elle doit être impaire et d'au moins 1, pour qu'un patch ait un pixel central.</translation>
    </message>
    <message>
      <source>A split by polygons needs the polygon of each pixel, but none is given; give it, or choose blocks.</source>
      <translation>Une répartition par polygones demande le polygone de chaque pixel, mais aucun n'est donné ; donnez-le, ou choisissez blocks.</translation>
    </message>
    <message>
      <source>not used</source>
      <translation>non utilisés</translation>
    </message>
    <message>
      <source>Single pixels were drawn at random, class by class.</source>
      <translation>Des pixels isolés ont été tirés au hasard, classe par classe.</translation>
    </message>
    <message>
      <source>The scene was divided into square blocks.</source>
      <translation>La scène a été divisée en blocs carrés.</translation>
    </message>
    <message>
      <source>Whole polygons (for points, single points; for a raster, connected areas of one class) were kept together.</source>
      <translation>Des polygones entiers (pour des points, des points isolés ; pour un raster, des surfaces connexes d'une classe) ont été gardés ensemble.</translation>
    </message>
    <message>
      <source>{overlap:.1f} % of the test pixels have a training pixel in their patch of {patch_size} x {patch_size} pixels.</source>
      <translation>{overlap:.1f} % des pixels de test ont un pixel d'entraînement dans leur patch de {patch_size} x {patch_size} pixels.</translation>
    </message>
    <message>
      <source>A guard band of {guard} pixels without labels separates training pixels from the others.</source>
      <translation>Une zone de garde de {guard} pixels sans étiquettes sépare les pixels d'entraînement des autres.</translation>
    </message>
    <message>
      <source>No patch of a test pixel contains a training pixel: test pixels are independent of training patches.</source>
      <translation>Aucun patch d'un pixel de test ne contient un pixel d'entraînement : les pixels de test sont indépendants des patchs d'entraînement.</translation>
    </message>
    <message>
      <source>The test is optimistic: most test pixels lie in patches that the network was trained on, and accuracies at places without training pixels are lower. Use blocks or polygons for reliable accuracies.</source>
      <translation>Le test est optimiste : la plupart des pixels de test sont dans des patchs sur lesquels le réseau a été entraîné, et les exactitudes aux lieux sans pixels d'entraînement sont plus basses. Utilisez des blocs ou des polygones pour des exactitudes fiables.</translation>
    </message>
    <message>
      <source>Some patches of test pixels contain training pixels, so the test is optimistic; a guard band of half the patch size avoids this.</source>
      <translation>Certains patchs de pixels de test contiennent des pixels d'entraînement ; le test est donc optimiste. Une zone de garde de la moitié de la taille de patch l'évite.</translation>
    </message>
    <message>
      <source>Split of the labels</source>
      <translation>Répartition des étiquettes</translation>
    </message>
    <message>
      <source>of the test patches ({patch_size} x {patch_size}) touch a training pixel</source>
      <translation>des patchs de test ({patch_size} x {patch_size}) touchent un pixel d'entraînement</translation>
    </message>
    <message>
      <source>labelled pixels not used</source>
      <translation>pixels étiquetés non utilisés</translation>
    </message>
    <message>
      <source>Pixels of each class</source>
      <translation>Pixels de chaque classe</translation>
    </message>
    <message>
      <source>Labelled pixels of each class in each subset</source>
      <translation>Pixels étiquetés de chaque classe dans chaque sous-ensemble</translation>
    </message>
    <message>
      <source>labelled</source>
      <translation>étiquetés</translation>
    </message>
    <message>
      <source>Numbers of pixels. Requested: share of the labelled pixels that was asked for. An orange zero: the class is missing in this subset.</source>
      <translation>Nombres de pixels. Demandé : part des pixels étiquetés qui a été demandée. Un zéro orange : la classe manque dans ce sous-ensemble.</translation>
    </message>
    <message>
      <source>Map of the subsets</source>
      <translation>Carte des sous-ensembles</translation>
    </message>
    <message>
      <source>Labelled pixels in the colour of their subset</source>
      <translation>Pixels étiquetés dans la couleur de leur sous-ensemble</translation>
    </message>
    <message>
      <source>Not used: labelled pixels in a guard band, or beyond the requested shares. The rest of the scene is empty.</source>
      <translation>Non utilisés : pixels étiquetés dans une zone de garde, ou au-delà des parts demandées. Le reste de la scène est vide.</translation>
    </message>
    <message>
      <source>Settings of the split</source>
      <translation>Réglages de la répartition</translation>
    </message>
    <message>
      <source>block size</source>
      <translation>taille de bloc</translation>
    </message>
    <message>
      <source>patch size</source>
      <translation>taille de patch</translation>
    </message>
    <message>
      <source>seed</source>
      <translation>graine</translation>
    </message>
    <message>
      <source>total</source>
      <translation>total</translation>
    </message>
    <message>
      <source>requested</source>
      <translation>demandé</translation>
    </message>
    <message>
      <source>the test</source>
      <translation>test</translation>
    </message>
    <message>
      <source>The class table has no entry for any label; choose the class table of these labels.</source>
      <translation>La table de classes n'a d'entrée pour aucune étiquette ; choisissez la table de classes de ces étiquettes.</translation>
    </message>
    <message>
      <source>There is no split "{kind}"; choose one of {listed}.</source>
      <translation>Il n'y a pas de répartition « {kind} » ; choisissez parmi {listed}.</translation>
    </message>
    <message>
      <source>The fractions for training, validation and test are {train:g}, {validation:g} and {test:g}; training and at least one of the others must be above 0, and together they add up to at most 1.</source>
      <translation>Les parts pour l'entraînement, la validation et le test sont {train:g}, {validation:g} et {test:g} ; celle de l'entraînement et au moins une des autres doivent être supérieures à 0, et leur somme est d'au plus 1.</translation>
    </message>
    <message>
      <source>The guard band is {guard} pixels wide; give 0 or more.</source>
      <translation>La zone de garde a {guard} pixels de large ; indiquez 0 ou plus.</translation>
    </message>
    <message>
      <source>A split by polygons needs the polygon of each pixel, but none is given; choose blocks.</source>
      <translation>Une répartition par polygones demande le polygone de chaque pixel, mais aucun n'est donné ; choisissez blocks.</translation>
    </message>
    <message>
      <source>The block size is {block_size}; give at least 1 pixel.</source>
      <translation>La taille de bloc est {block_size} ; indiquez au moins 1 pixel.</translation>
    </message>
    <message>
      <source>Blocks of {block_size} pixels leave one block in a scene of {width} x {height} pixels; choose at most {most}, or give no block size, and a search will find one.</source>
      <translation>Des blocs de {block_size} pixels laissent un seul bloc dans une scène de {width} x {height} pixels ; choisissez au plus {most}, ou n'indiquez pas de taille de bloc : une recherche en trouvera une.</translation>
    </message>
    <message>
      <source>The labels have no labelled pixel; choose other labels.</source>
      <translation>Les étiquettes n'ont aucun pixel étiqueté ; choisissez d'autres étiquettes.</translation>
    </message>
    <message>
      <source>Every class has a single polygon, so no class can be in both training and test; draw at least two polygons for each class, or choose the kind "blocks".</source>
      <translation>Chaque classe n'a qu'un polygone ; aucune ne peut donc être à la fois dans l'entraînement et le test. Dessinez au moins deux polygones par classe, ou choisissez le type « blocks ».</translation>
    </message>
    <message>
      <source>No pixel is left for {subset}: {advice}</source>
      <translation>Il ne reste aucun pixel pour : {subset}. Raison : {advice}</translation>
    </message>
    <message>
      <source>Only {name} is left for training, and training needs at least two classes: {advice}</source>
      <translation>Il ne reste que {name} pour l'entraînement, qui demande au moins deux classes : {advice}</translation>
    </message>
    <message>
      <source>the labels are too few or too close together; label more, take a smaller patch or guard band, or set the share for validation to 0.</source>
      <translation>les étiquettes sont trop peu nombreuses ou trop proches ; étiquetez davantage, prenez un patch ou une zone de garde plus petits, ou mettez à 0 la part de la validation.</translation>
    </message>
    <message>
      <source>a guard band of {guard} pixels around single pixels removes the other pixels; choose the kind "blocks", or a guard band of 0.</source>
      <translation>une zone de garde de {guard} pixels autour de pixels isolés supprime les autres pixels ; choisissez le type « blocks », ou une zone de garde de 0.</translation>
    </message>
    <message>
      <source>the labels lie too close together for a guard band of {guard} pixels; label places further apart, or take a smaller patch or guard band.</source>
      <translation>les étiquettes sont trop proches pour une zone de garde de {guard} pixels ; étiquetez des lieux plus éloignés, ou prenez un patch ou une zone de garde plus petits.</translation>
    </message>
    <message>
      <source>there are too few labelled pixels; label more.</source>
      <translation>il y a trop peu de pixels étiquetés ; étiquetez davantage.</translation>
    </message>
    <message>
      <source>it is in {subsets} only</source>
      <translation>elle n'est que dans : {subsets}</translation>
    </message>
    <message>
      <source>none of its pixels is used</source>
      <translation>aucun de ses pixels n'est utilisé</translation>
    </message>
    <message>
      <source>Class "{name}" ({pixels}) cannot be in {subsets}: {reason}; {fate}.</source>
      <translation>La classe « {name} » ({pixels}) ne peut pas être dans : {subsets}. Raison : {reason} ; {fate}.</translation>
    </message>
    <message>
      <source>{count} pixel</source>
      <translation>{count} pixel</translation>
    </message>
    <message>
      <source>it has {count} polygon, and polygons stay whole</source>
      <translation>elle a {count} polygone, et les polygones restent entiers</translation>
    </message>
    <message>
      <source>it has {count} polygons, and polygons stay whole</source>
      <translation>elle a {count} polygones, et les polygones restent entiers</translation>
    </message>
    <message>
      <source>it has too few pixels</source>
      <translation>elle a trop peu de pixels</translation>
    </message>
    <message>
      <source>it spans {width} x {height} pixels, which leaves no pixel beyond a guard band of {guard} pixels</source>
      <translation>elle s'étend sur {width} x {height} pixels, ce qui ne laisse aucun pixel au-delà d'une zone de garde de {guard} pixels</translation>
    </message>
    <message>
      <source>the guard band leaves too few of its pixels</source>
      <translation>la zone de garde laisse trop peu de ses pixels</translation>
    </message>
    <message>
      <source>a guard band of {guard} pixels around it and the classes next to it leaves no room for two training pixels and others</source>
      <translation>une zone de garde de {guard} pixels autour d'elle et des classes voisines ne laisse pas de place pour deux pixels d'entraînement et d'autres</translation>
    </message>
    <message>
      <source>{count} field</source>
      <translation>{count} parcelle</translation>
    </message>
    <message>
      <source>{count} fields</source>
      <translation>{count} parcelles</translation>
    </message>
    <message>
      <source>{count} polygon</source>
      <translation>{count} polygone</translation>
    </message>
    <message>
      <source>{count} polygons</source>
      <translation>{count} polygones</translation>
    </message>
    <message>
      <source>{count} block of {block_size} pixels</source>
      <translation>{count} bloc de {block_size} pixels</translation>
    </message>
    <message>
      <source>{count} blocks of {block_size} pixels</source>
      <translation>{count} blocs de {block_size} pixels</translation>
    </message>
    <message>
      <source>{units}, large ones cut into blocks of {block_size} pixels</source>
      <translation>{units}, les grands coupés en blocs de {block_size} pixels</translation>
    </message>
    <message>
      <source>There is no task "{name}"; choose one of {listed}.</source>
      <translation>Il n'y a pas de tâche « {name} » ; choisissez parmi {listed}.</translation>
    </message>
    <message>
      <source>read the maps</source>
      <translation>lecture des cartes</translation>
    </message>
    <message>
      <source>classify the scene</source>
      <translation>classification de la scène</translation>
    </message>
    <message>
      <source>on {device}</source>
      <translation>sur {device}</translation>
    </message>
    <message>
      <source>run the folds</source>
      <translation>calcul des plis</translation>
    </message>
    <message>
      <source>explain the tiles</source>
      <translation>explication des tuiles</translation>
    </message>
    <message>
      <source>The text holds a NUL or a character that is not UTF-8; rename the file, or give another text</source>
      <translation>Le texte contient un NUL ou un caractère qui n'est pas UTF-8 ; renommez le fichier, ou indiquez un autre texte</translation>
    </message>
    <message>
      <source>The path has {count} characters; give one of at most {most}</source>
      <translation>Le chemin a {count} caractères ; indiquez-en un d'au plus {most}</translation>
    </message>
    <message>
      <source>characters</source>
      <translation>caractères</translation>
    </message>
    <message>
      <source>bytes</source>
      <translation>octets</translation>
    </message>
    <message>
      <source>A name in the path has more than {most} {unit}; give a shorter one</source>
      <translation>Un nom du chemin a plus de {most} {unit} ; indiquez-en un plus court</translation>
    </message>
    <message>
      <source>The path is a device or a pipe; give a file</source>
      <translation>Le chemin est un périphérique ou un tube ; indiquez un fichier</translation>
    </message>
    <message>
      <source>The list {name} names {shown!r}. {error}.</source>
      <translation>La liste {name} contient {shown!r}. {error}.</translation>
    </message>
    <message>
      <source>least_share is {least_share:g} and pixel_rule is {pixel_rule}; give one of them.</source>
      <translation>least_share est {least_share:g} et pixel_rule est {pixel_rule} ; n'indiquez que l'un des deux.</translation>
    </message>
    <message>
      <source>{error} Or switch on resample_labels: each pixel takes the label at its centre.</source>
      <translation>{error} Ou activez resample_labels : chaque pixel prend l'étiquette en son centre.</translation>
    </message>
    <message>
      <source>regularise the map</source>
      <translation>régularisation de la carte</translation>
    </message>
    <message>
      <source>it computes on {device}, but other workers compute on {others}; choose the device.</source>
      <translation>il calcule sur {device}, mais d'autres processus calculent sur {others} ; choisissez le périphérique.</translation>
    </message>
    <message>
      <source>{num_workers} workers of the cluster {verb} on {device}.</source>
      <translation>{num_workers} processus de la grappe de calcul travaillent sur {device} : {verb}.</translation>
    </message>
    <message>
      <source>it computes on {device}, but this computer on {expected}; choose the device.</source>
      <translation>il calcule sur {device}, mais cet ordinateur sur {expected} ; choisissez le périphérique.</translation>
    </message>
    <message>
      <source>its {names} differs from that of this computer; give all the same files.</source>
      <translation>son {names} diffère de celui de cet ordinateur ; donnez à tous les mêmes fichiers.</translation>
    </message>
    <message>
      <source>train the trials</source>
      <translation>entraînement des essais</translation>
    </message>
    <message>
      <source>strata is for the design stratified, not {design}; choose stratified, or leave out strata.</source>
      <translation>strata est pour le plan stratified, pas pour {design} ; choisissez stratified, ou n'indiquez pas strata.</translation>
    </message>
    <message>
      <source>The design clusters needs the field with the cluster of each point (cluster_field), and other designs have none; give both, or neither.</source>
      <translation>Le plan clusters demande le champ avec la grappe de chaque point (cluster_field), et les autres plans n'en ont pas ; indiquez les deux, ou aucun.</translation>
    </message>
    <message>
      <source>The class map was made with another model file than {model}: its training pixels may differ. Choose the model that made the map.</source>
      <translation>La carte de classes a été faite avec un autre fichier de modèle que {model} : ses pixels d'entraînement peuvent différer. Choisissez le modèle qui a fait la carte.</translation>
    </message>
    <message>
      <source>The tag of the class map with the training pixels of its model is damaged; choose the model file, so that training pixels among the reference are counted.</source>
      <translation>L'entrée de la carte de classes avec les pixels d'entraînement de son modèle est endommagée ; choisissez le fichier du modèle, pour que les pixels d'entraînement parmi la référence soient comptés.</translation>
    </message>
    <message>
      <source>second class map</source>
      <translation>deuxième carte de classes</translation>
    </message>
    <message>
      <source>Reading the reference</source>
      <translation>Lecture de la référence</translation>
    </message>
    <message>
      <source>Writing the reports</source>
      <translation>Écriture des rapports</translation>
    </message>
    <message>
      <source>Overall accuracy {accuracy:.2f} % (95 % interval {interval}, {units})</source>
      <translation>Exactitude globale {accuracy:.2f} % (intervalle à 95 % : {interval}, {units})</translation>
    </message>
    <message>
      <source>Overall accuracy {accuracy:.2f} %</source>
      <translation>Exactitude globale {accuracy:.2f} %</translation>
    </message>
    <message>
      <source>Overall accuracy by area {estimate}</source>
      <translation>Exactitude globale par surface {estimate}</translation>
    </message>
    <message>
      <source>Calibration: confidence and accuracy differ by {error:.1f} percentage points on average (mean confidence {mean_confidence:.1f} %).</source>
      <translation>Calibration : confiance et exactitude diffèrent de {error:.1f} points de pourcentage en moyenne (confiance moyenne {mean_confidence:.1f} %).</translation>
    </message>
    <message>
      <source>The confidence {name} was made with another model than the class map: its calibration says nothing about the map. Choose the confidence of the same run.</source>
      <translation>La confiance {name} a été faite avec un autre modèle que la carte de classes : sa calibration ne dit rien de la carte. Choisissez la confiance de la même exécution.</translation>
    </message>
    <message>
      <source>The confidence {name} has no value at any reference pixel with a class; choose the confidence of this map.</source>
      <translation>La confiance {name} n'a de valeur à aucun pixel de référence avec une classe ; choisissez la confiance de cette carte.</translation>
    </message>
    <message>
      <source>The design clusters needs points with a field of their cluster, not a raster.</source>
      <translation>Le plan clusters demande des points avec un champ de leur grappe, pas un raster.</translation>
    </message>
    <message>
      <source>{num_outside} of {num_rows} points lie outside the area of interest, or where the map has no class or no stratum; the estimates leave them out.</source>
      <translation>{num_outside} points sur {num_rows} sont hors de la zone d'intérêt, ou là où la carte n'a pas de classe ou pas de strate ; les estimations les écartent.</translation>
    </message>
    <message>
      <source>The area of interest is not used: the reference is no probability sample.</source>
      <translation>La zone d'intérêt n'est pas utilisée : la référence n'est pas un échantillon probabiliste.</translation>
    </message>
    <message>
      <source>The area of interest is not used: the layer of the sample has the sizes of its strata.</source>
      <translation>La zone d'intérêt n'est pas utilisée : la couche de l'échantillon contient les tailles de ses strates.</translation>
    </message>
    <message>
      <source>The map has no CRS with a known unit; areas are given as shares only.</source>
      <translation>La carte n'a pas de SCR avec une unité connue ; les surfaces sont données seulement en parts.</translation>
    </message>
    <message>
      <source>The second class map {name} is on another grid ({found}) than the first one ({grid}); choose two maps of one scene, or align one with the other first.</source>
      <translation>La deuxième carte de classes {name} est sur une autre grille ({found}) que la première ({grid}) ; choisissez deux cartes d'une même scène, ou alignez d'abord l'une sur l'autre.</translation>
    </message>
    <message>
      <source>Comparing map and reference</source>
      <translation>Comparaison de la carte et de la référence</translation>
    </message>
    <message>
      <source>The class map rejected {count} of {total} reference pixels ({share:.1f} %) as unclassified: the accuracies hold for the others.</source>
      <translation>La carte de classes a rejeté {count} pixels de référence sur {total} ({share:.1f} %) comme non classés : les exactitudes valent pour les autres.</translation>
    </message>
    <message>
      <source>The class map has no class at {count} of {total} reference pixels; they are left out.</source>
      <translation>La carte de classes n'a pas de classe à {count} pixels de référence sur {total} ; ils sont écartés.</translation>
    </message>
    <message>
      <source>If they count as errors, the overall accuracy is {share:.2f} %.</source>
      <translation>S'ils comptent comme erreurs, l'exactitude globale est de {share:.2f} %.</translation>
    </message>
    <message>
      <source>If all pixels left out count as errors, the overall accuracy is {share:.2f} %.</source>
      <translation>Si tous les pixels écartés comptent comme erreurs, l'exactitude globale est de {share:.2f} %.</translation>
    </message>
    <message>
      <source>reference labels</source>
      <translation>étiquettes de référence</translation>
    </message>
    <message>
      <source>The {map} does not know {names}; all reference pixels of this class count as wrong.</source>
      <translation>La {map} ne connaît pas {names} ; tous les pixels de référence de cette classe comptent comme faux.</translation>
    </message>
    <message>
      <source>The {map} does not know {names}; all reference pixels of these classes count as wrong.</source>
      <translation>La {map} ne connaît pas {names} ; tous les pixels de référence de ces classes comptent comme faux.</translation>
    </message>
    <message>
      <source>The {map} {name} has no class at any of the {count} reference pixels; choose the map of the place that the reference is from.</source>
      <translation>La {map} {name} n'a de classe à aucun des {count} pixels de référence ; choisissez la carte du lieu d'où vient la référence.</translation>
    </message>
    <message>
      <source>{count} of the {num_pixels} reference pixels are training pixels of the model of {name}, which favours this map in the comparison. Compare the maps on pixels that neither model was trained on.</source>
      <translation>{count} des {num_pixels} pixels de référence sont des pixels d'entraînement du modèle de {name}, ce qui favorise cette carte dans la comparaison. Comparez les cartes sur des pixels avec lesquels aucun des modèles n'a été entraîné.</translation>
    </message>
    <message>
      <source>The labels were split for patches of {split_size} pixels, but the map was made with patches of {patch_size}: more test patches touch training pixels than the overlap says. Split for {patch_size} pixels and train again.</source>
      <translation>Les étiquettes ont été réparties pour des patchs de {split_size} pixels, mais la carte a été faite avec des patchs de {patch_size} : plus de patchs de test touchent des pixels d'entraînement que ne le dit le recouvrement. Répartissez pour {patch_size} pixels et entraînez à nouveau.</translation>
    </message>
    <message>
      <source>The map is empty.</source>
      <translation>La carte est vide.</translation>
    </message>
    <message>
      <source>{num_valid:.1f} % of the valid pixels have a confidence below {confidence:.4g} and are "{name}" (code {code}).</source>
      <translation>{num_valid:.1f} % des pixels valides ont une confiance inférieure à {confidence:.4g} et sont « {name} » (code {code}).</translation>
    </message>
    <message>
      <source>The provider "{provider}" needs ONNX Runtime; choose the engine onnx, or leave out the provider.</source>
      <translation>Le fournisseur « {provider} » demande ONNX Runtime ; choisissez le moteur onnx, ou n'indiquez pas de fournisseur.</translation>
    </message>
    <message>
      <source>ONNX Runtime computes in float32, not in bfloat16; choose the engine torch, or leave out the precision.</source>
      <translation>ONNX Runtime calcule en float32, pas en bfloat16 ; choisissez le moteur torch, ou laissez de côté la précision.</translation>
    </message>
    <message>
      <source>The bands are resampled to those of the model: {resampled}.</source>
      <translation>Les bandes sont rééchantillonnées à celles du modèle : {resampled}.</translation>
    </message>
    <message>
      <source>The scene ({grid}) is smaller than the patches of the model ({size} x {size}); pixels outside the scene count as zero.</source>
      <translation>La scène ({grid}) est plus petite que les patchs du modèle ({size} x {size}) ; les pixels hors de la scène comptent comme zéro.</translation>
    </message>
    <message>
      <source>single pixels</source>
      <translation>des pixels isolés</translation>
    </message>
    <message>
      <source>single pixels and means around them</source>
      <translation>des pixels isolés et des moyennes autour d'eux</translation>
    </message>
    <message>
      <source>{name} evaluates {pixels}, which rotations and flips do not change; leave out test-time augmentation.</source>
      <translation>{name} évalue {pixels}, que rotations et symétries ne changent pas ; n'utilisez pas l'augmentation au test.</translation>
    </message>
    <message>
      <source>{names} evaluate {pixels}, which rotations and flips do not change; leave out test-time augmentation.</source>
      <translation>{names} évaluent {pixels}, que rotations et symétries ne changent pas ; n'utilisez pas l'augmentation au test.</translation>
    </message>
    <message>
      <source>{name} was trained without rotated or flipped patches: averaging over rotations and flips may make the map worse.</source>
      <translation>{name} a été entraîné sans patchs tournés ni retournés : moyenner sur rotations et symétries peut dégrader la carte.</translation>
    </message>
    <message>
      <source> with {count} models together</source>
      <translation> avec {count} modèles ensemble</translation>
    </message>
    <message>
      <source>Classifying {grid}{together} {where}.</source>
      <translation>Classification de {grid}{together} {where}.</translation>
    </message>
    <message>
      <source>The validation pixels were evaluated without regularisation, so their thresholds hold only roughly for smoothed probabilities. Assess the map.</source>
      <translation>Les pixels de validation ont été évalués sans régularisation ; leurs seuils ne valent donc qu'approximativement pour des probabilités lissées. Évaluez la carte.</translation>
    </message>
    <message>
      <source>a wanted accuracy</source>
      <translation>une exactitude voulue</translation>
    </message>
    <message>
      <source>give a smallest confidence instead</source>
      <translation>indiquez plutôt une confiance minimale</translation>
    </message>
    <message>
      <source>a set of classes</source>
      <translation>un ensemble de classes</translation>
    </message>
    <message>
      <source>leave out the sets</source>
      <translation>laissez de côté les ensembles</translation>
    </message>
    <message>
      <source>The validation pixels were evaluated without rotations and flips, so their thresholds hold only roughly for probabilities averaged over them.</source>
      <translation>Les pixels de validation ont été évalués sans rotations ni symétries ; leurs seuils ne valent donc qu'approximativement pour des probabilités moyennées sur celles-ci.</translation>
    </message>
    <message>
      <source>{share:.1f} % of the scene is unlike anything that the model was trained on (in the training scene: {there:.1f} %).</source>
      <translation>{share:.1f} % de la scène ne ressemblent à rien de ce sur quoi le modèle a été entraîné (dans la scène d'entraînement : {there:.1f} %).</translation>
    </message>
    <message>
      <source>{text} Do not trust the classes there: label such places and train again.</source>
      <translation>{text} Ne vous fiez pas aux classes à ces endroits : étiquetez de tels lieux et entraînez à nouveau.</translation>
    </message>
    <message>
      <source>A wanted accuracy and a smallest confidence are given, but the wanted accuracy chooses the confidence; leave out one of them.</source>
      <translation>Une exactitude voulue et une confiance minimale sont indiquées, mais l'exactitude voulue choisit la confiance ; laissez de côté l'une des deux.</translation>
    </message>
    <message>
      <source>Workers of a cluster compute with torch, not with ONNX Runtime; choose the engine torch, or leave out the cluster.</source>
      <translation>Les processus d'une grappe de calcul calculent avec torch, pas avec ONNX Runtime ; choisissez le moteur torch, ou laissez de côté la grappe.</translation>
    </message>
    <message>
      <source>The disagreement is that of several models, but one model is given; give further models, or leave out the disagreement.</source>
      <translation>Le désaccord est celui de plusieurs modèles, mais un seul est indiqué ; indiquez d'autres modèles, ou laissez de côté le désaccord.</translation>
    </message>
    <message>
      <source>A wanted accuracy and sets of classes come from the validation pixels of one model, but {num_models} models are given; choose one model, or give a smallest confidence.</source>
      <translation>Une exactitude voulue et des ensembles de classes viennent des pixels de validation d'un seul modèle, mais {num_models} modèles sont indiqués ; choisissez un modèle, ou indiquez une confiance minimale.</translation>
    </message>
    <message>
      <source>ONNX Runtime evaluates one model, but {num_models} are given; choose the engine torch, or one model.</source>
      <translation>ONNX Runtime évalue un seul modèle, mais {num_models} sont indiqués ; choisissez le moteur torch, ou un modèle.</translation>
    </message>
    <message>
      <source>bfloat16 is compared with float32 for one model, but {num_models} are given; leave out the precision, or choose one model.</source>
      <translation>bfloat16 est comparé à float32 pour un seul modèle, mais {num_models} sont indiqués ; n'indiquez pas la précision numérique, ou choisissez un modèle.</translation>
    </message>
    <message>
      <source>The map cannot be held to training labels: none of those that the model was trained on lie on {scene}, or the model file does not keep them. Choose another strength, or hold the map to labels with Regularise class probabilities.</source>
      <translation>La carte ne peut pas être maintenue à des étiquettes d'entraînement : aucune de celles du modèle ne se trouve sur {scene}, ou le fichier du modèle ne les contient pas. Choisissez une autre intensité, ou maintenez la carte à des étiquettes avec « Régulariser les probabilités de classe ».</translation>
    </message>
    <message>
      <source>The map is regularised and held to the {num_pixels} training pixels of the model, as its automatic choice found best. Test pixels beside training pixels then do not tell how accurate the map is in places without labels. Choose off for the map without it.</source>
      <translation>La carte est régularisée et maintenue aux {num_pixels} pixels d'entraînement du modèle, ce que son choix automatique a trouvé le meilleur. Des pixels de test à côté de pixels d'entraînement ne disent alors pas l'exactitude de la carte là où il n'y a pas d'étiquettes. Choisissez désactivé (off) pour la carte sans cela.</translation>
    </message>
    <message>
      <source>The model file names the regularisation "{strength}", which does not exist; choose a strength, or off.</source>
      <translation>Le fichier de modèle indique la régularisation « {strength} », qui n'existe pas ; choisissez une force, ou off.</translation>
    </message>
    <message>
      <source>The map is not regularised: the models name different strengths ({listed}). Choose a strength.</source>
      <translation>La carte n'est pas régularisée : les modèles nomment des intensités différentes ({listed}). Choisissez une intensité.</translation>
    </message>
    <message>
      <source>The map is regularised with the strength "{strength}", which the automatic choice of the model found on training labels; choose off for the map without it.</source>
      <translation>La carte est régularisée avec l'intensité « {strength} », que le choix automatique du modèle a trouvée sur des étiquettes d'entraînement ; choisissez off pour la carte sans régularisation.</translation>
    </message>
    <message>
      <source>No scene is given; give scenes, or a folder with scenes.</source>
      <translation>Aucune scène n'est indiquée ; indiquez des scènes, ou un dossier de scènes.</translation>
    </message>
    <message>
      <source>{scene} ({number} of {num_todo}): </source>
      <translation>{scene} ({number} sur {num_todo}) : </translation>
    </message>
    <message>
      <source>No scene could be classified. {name}: {problem}</source>
      <translation>Aucune scène n'a pu être classifiée. {name} : {problem}</translation>
    </message>
    <message>
      <source>The list {name} cannot be read ({error}); save it as UTF-8.</source>
      <translation>La liste {name} ne peut pas être lue ({error}) ; enregistrez-la en UTF-8.</translation>
    </message>
    <message>
      <source>The list {name} names no scene; write one path in each line.</source>
      <translation>La liste {name} ne contient aucune scène ; écrivez un chemin par ligne.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read ({error}); choose another one.</source>
      <translation>Le dossier {folder} ne peut pas être lu ({error}) ; choisissez-en un autre.</translation>
    </message>
    <message>
      <source>{name!r} is left out: its name is not UTF-8; rename the file.</source>
      <translation>{name!r} est écarté : son nom n'est pas en UTF-8 ; renommez le fichier.</translation>
    </message>
    <message>
      <source>The folder {folder} holds no raster with several bands; choose another one.</source>
      <translation>Le dossier {folder} ne contient aucun raster à plusieurs bandes ; choisissez-en un autre.</translation>
    </message>
    <message>
      <source>The scenes {first} and {second} would have maps of one name; rename one of them, or classify them into different folders.</source>
      <translation>Les scènes {first} et {second} auraient des cartes de même nom ; renommez l'une d'elles, ou classifiez-les dans des dossiers différents.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be made ({error}); choose another one.</source>
      <translation>Le dossier {folder} ne peut pas être créé ({error}) ; choisissez-en un autre.</translation>
    </message>
    <message>
      <source>{scene} is left out: {error}</source>
      <translation>{scene} est écartée : {error}</translation>
    </message>
    <message>
      <source>The STAC item of {name} says other values of {properties} than the file, whose values are used. If the item is right, write its values into the file (gdal_edit.py), and run again.</source>
      <translation>L’item STAC de {name} donne d’autres valeurs de {properties} que le fichier, dont les valeurs sont utilisées. Si l’item a raison, écrivez ses valeurs dans le fichier (gdal_edit.py), puis relancez.</translation>
    </message>
    <message>
      <source>The map is there already</source>
      <translation>La carte existe déjà</translation>
    </message>
    <message>
      <source>{scene} has no map: {error}</source>
      <translation>{scene} n'a pas de carte : {error}</translation>
    </message>
    <message>
      <source>The pixels of the scenes do not coincide: in the mosaic, maps are moved by up to {shift:.2f} pixels along rows or columns. The maps themselves are in place.</source>
      <translation>Les pixels des scènes ne coïncident pas : dans la mosaïque, des cartes sont déplacées de {shift:.2f} pixels au plus le long des lignes ou des colonnes. Les cartes elles-mêmes sont en place.</translation>
    </message>
    <message>
      <source>{num_failed} of {num_entries} scenes have no map: {listed}</source>
      <translation>{num_failed} scènes sur {num_entries} n'ont pas de carte : {listed}</translation>
    </message>
    <message>
      <source>{num_made} of {num_entries} scenes were classified in {duration}, {num_kept} maps were there already. {name} lists them all.</source>
      <translation>{num_made} scènes sur {num_entries} ont été classifiées en {duration}, {num_kept} cartes existaient déjà. {name} les indique toutes.</translation>
    </message>
    <message>
      <source>Report of a run</source>
      <translation>Rapport d'une exécution</translation>
    </message>
    <message>
      <source>Reading the reports</source>
      <translation>Lecture des rapports</translation>
    </message>
    <message>
      <source>Drawing the map</source>
      <translation>Dessin de la carte</translation>
    </message>
    <message>
      <source>Cross-validation on {name}</source>
      <translation>Validation croisée sur {name}</translation>
    </message>
    <message>
      <source>{name} has no settings</source>
      <translation>{name} n'a pas de réglages</translation>
    </message>
    <message>
      <source>{name}: {figures}, F1 {text} ({num_folds} folds); {overlap:.1f} % of the test patches touch a training pixel.</source>
      <translation>{name} : {figures}, F1 {text} ({num_folds} plis) ; {overlap:.1f} % des patchs de test touchent un pixel d'entraînement.</translation>
    </message>
    <message>
      <source>No settings file is written, because auto has no settings of its own: Train chooses by itself if no network is named.</source>
      <translation>Aucun fichier de réglages n'est écrit, car auto n'a pas de réglages propres : l'entraînement choisit lui-même si aucun réseau n'est indiqué.</translation>
    </message>
    <message>
      <source>The teacher {name} has a kappa of {kappa:.2f} on the validation pixels: it is hardly better than chance, and the student learns its errors. Choose another teacher, or train it again.</source>
      <translation>L'enseignant {name} a un kappa de {kappa:.2f} sur les pixels de validation : il est à peine meilleur que le hasard, et l'élève apprend ses erreurs. Choisissez un autre enseignant, ou entraînez-le à nouveau.</translation>
    </message>
    <message>
      <source>The student assigns all {subset} pixels to one class, {name}: it has not learned. Train with more epochs or pixels, or choose another teacher.</source>
      <translation>L'élève attribue tous les pixels ({subset}) à une seule classe, {name} : il n'a rien appris. Entraînez avec plus d'époques ou de pixels, ou choisissez un autre enseignant.</translation>
    </message>
    <message>
      <source>The student has a kappa of {kappa:.2f} on the {subset} pixels: it is hardly better than chance. Train with more epochs or pixels, or choose another teacher.</source>
      <translation>L'élève a un kappa de {kappa:.2f} sur les pixels ({subset}) : il est à peine meilleur que le hasard. Entraînez avec plus d'époques ou de pixels, ou choisissez un autre enseignant.</translation>
    </message>
    <message>
      <source>The teacher has a kappa of {kappa:.2f} on the {subset} pixels: it is hardly better than chance, so the share of its accuracy that the student keeps says nothing. Choose another teacher.</source>
      <translation>L'enseignant a un kappa de {kappa:.2f} sur les pixels ({subset}) : il est à peine meilleur que le hasard ; la part de son exactitude que l'élève garde ne dit donc rien. Choisissez un autre enseignant.</translation>
    </message>
    <message>
      <source>The student keeps {kept:.1f} % of the teacher's overall accuracy ({subset} pixels{change}) with {share:.1f} % of its multiply-adds, and is {speedup:.1f} times as fast here.</source>
      <translation>L'élève garde {kept:.1f} % de l'exactitude globale de l'enseignant (pixels : {subset}{change}) avec {share:.1f} % de ses multiplications-additions, et est ici {speedup:.1f} fois aussi rapide.</translation>
    </message>
    <message>
      <source>The student {network} is a baseline, which is fitted to labels at once and cannot learn from probabilities; choose a network.</source>
      <translation>L'élève {network} est une méthode de base, qui est ajustée d'un coup à des étiquettes et ne peut pas apprendre de probabilités ; choisissez un réseau.</translation>
    </message>
    <message>
      <source>training labels</source>
      <translation>étiquettes d'entraînement</translation>
    </message>
    <message>
      <source>The teacher does not know some classes of the training labels ({classes}): their pixels are not used. Fine-tune the teacher with them first.</source>
      <translation>L'enseignant ne connaît pas certaines classes des étiquettes d'entraînement ({classes}) : leurs pixels ne sont pas utilisés. Affinez d'abord l'enseignant avec elles.</translation>
    </message>
    <message>
      <source>The training labels hold {num_classes} of the teacher's classes ({listed}); the validation of a student needs at least two.</source>
      <translation>Les étiquettes d'entraînement contiennent {num_classes} des classes de l'enseignant ({listed}) ; la validation d'un élève en demande au moins deux.</translation>
    </message>
    <message>
      <source>Measuring teachers and student</source>
      <translation>Mesure des enseignants et de l'élève</translation>
    </message>
    <message>
      <source>Distillation of {name}</source>
      <translation>Distillation de {name}</translation>
    </message>
    <message>
      <source>torch is missing.</source>
      <translation>torch manque.</translation>
    </message>
    <message>
      <source>Listing the backbones of timm</source>
      <translation>Liste des réseaux de base de timm</translation>
    </message>
    <message>
      <source>Examining the environment</source>
      <translation>Examen de l'environnement</translation>
    </message>
    <message>
      <source>No output is given; name at least one output, such as the report.</source>
      <translation>Aucune sortie n'est indiquée ; nommez-en au moins une, comme le rapport.</translation>
    </message>
    <message>
      <source>Explaining {place} on {device}.</source>
      <translation>Calcul des explications pour {place} sur {device}.</translation>
    </message>
    <message>
      <source>{title} does not depend on the weights: untrained networks give nearly the same explanation (rank correlation {final:.2f}). It shows the scene or the architecture, not the learned weights.</source>
      <translation>{title} ne dépend pas des poids : des réseaux non entraînés donnent presque la même explication (corrélation des rangs {final:.2f}). Elle montre la scène ou l'architecture, pas les poids appris.</translation>
    </message>
    <message>
      <source>The model has one class only ({listed}), so there is nothing to explain; choose a model of at least two classes.</source>
      <translation>Le modèle n'a qu'une classe ({listed}) ; il n'y a donc rien à expliquer. Choisissez un modèle d'au moins deux classes.</translation>
    </message>
    <message>
      <source>The model does not know the classes {listed}; their pixels are not used.</source>
      <translation>Le modèle ne connaît pas les classes {listed} ; leurs pixels ne sont pas utilisés.</translation>
    </message>
    <message>
      <source>The labels hold fewer than two classes that the model knows. The importance of bands needs at least two classes; give labels of more classes, or no labels.</source>
      <translation>Les étiquettes contiennent moins de deux classes que le modèle connaît. L'importance des bandes demande au moins deux classes ; donnez des étiquettes d'autres classes, ou aucune.</translation>
    </message>
    <message>
      <source>The band table would be empty: the importance of bands is switched off, or the model has no gradients and there are no labels. Switch the importance on and give labels, or leave the band table out.</source>
      <translation>La table des bandes serait vide : l'importance des bandes est désactivée, ou le modèle n'a pas de gradients et il n'y a pas d'étiquettes. Activez l'importance et donnez des étiquettes, ou laissez de côté la table des bandes.</translation>
    </message>
    <message>
      <source>Nothing is left to explain; give labels, or choose another model.</source>
      <translation>Il ne reste rien à expliquer ; donnez des étiquettes, ou choisissez un autre modèle.</translation>
    </message>
    <message>
      <source>{share} are nodata, NaN or masked in the scene; they are left out.</source>
      <translation>{share} sont nodata, NaN ou masqués dans la scène ; ils sont écartés.</translation>
    </message>
    <message>
      <source>Explanation of {name}</source>
      <translation>Explication de {name}</translation>
    </message>
    <message>
      <source>{num_points} points of interest of {name}</source>
      <translation>{num_points} points d'intérêt de {name}</translation>
    </message>
    <message>
      <source>the whole scene {name}</source>
      <translation>toute la scène {name}</translation>
    </message>
    <message>
      <source>rows {top} to {bottom} and columns {left} to {right} of {name}</source>
      <translation>lignes {top} à {bottom} et colonnes {left} à {right} de {name}</translation>
    </message>
    <message>
      <source>Writing the patch model</source>
      <translation>Écriture du modèle de patchs</translation>
    </message>
    <message>
      <source>Writing the tile model</source>
      <translation>Écriture du modèle de tuiles</translation>
    </message>
    <message>
      <source>The scene has no square pixels in a projected CRS; set the resolution in Deepness by hand.</source>
      <translation>La scène n'a pas de pixels carrés dans un SCR projeté ; réglez la résolution à la main dans Deepness.</translation>
    </message>
    <message>
      <source>The scene has scale and offset. The models take scaled values, but nodata values as they are stored: value x scale + offset for every value that differs from the nodata value of its band. The metadata hsi_inputs, hsi_scale, hsi_offset and hsi_nodata say it exactly.</source>
      <translation>La scène a une échelle et un décalage. Les modèles attendent des valeurs mises à l'échelle, mais les valeurs nodata telles qu'elles sont stockées : valeur x échelle + décalage pour chaque valeur différente du nodata de sa bande. Les métadonnées hsi_inputs, hsi_scale, hsi_offset et hsi_nodata le disent exactement.</translation>
    </message>
    <message>
      <source>QGIS and Deepness do not apply the reflectance scale factor {reflectance_factor:g} of {name}. For Deepness, import the scene first (Import a cube) and use the imported one there.</source>
      <translation>QGIS et Deepness n'appliquent pas le facteur d'échelle de réflectance {reflectance_factor:g} de {name}. Pour Deepness, importez d'abord la scène (« Importer un cube ») et utilisez-y la scène importée.</translation>
    </message>
    <message>
      <source>start_nm is {start_nm:g} and end_nm {end_nm:g}; give a start below the end.</source>
      <translation>start_nm est {start_nm:g} et end_nm {end_nm:g} ; indiquez un début inférieur à la fin.</translation>
    </message>
    <message>
      <source>{low:.6g} to {high:.6g} nm</source>
      <translation>{low:.6g} à {high:.6g} nm</translation>
    </message>
    <message>
      <source>{share} have no continuum, because the first or last band is not positive there; they have no depth.</source>
      <translation>{share} n'ont pas de continuum, car la première ou la dernière bande n'y est pas positive ; ils n'ont pas de profondeur.</translation>
    </message>
    <message>
      <source>Bands {bands} ({text}): mean depth {mean:.4f}; {positions} of {pixels} pixels have a position.</source>
      <translation>Bandes {bands} ({text}) : profondeur moyenne {mean:.4f} ; {positions} pixels sur {pixels} ont une position.</translation>
    </message>
    <message>
      <source>{name} has no wavelengths; import the scene with its wavelengths first.</source>
      <translation>{name} n'a pas de longueurs d'onde ; importez d'abord la scène avec ses longueurs d'onde.</translation>
    </message>
    <message>
      <source>{name} has {count} bands from {start:g} to {end:g} nm that are not marked as bad, but a feature needs three; it has {bands}. Choose another range.</source>
      <translation>{name} a {count} bandes de {start:g} à {end:g} nm qui ne sont pas marquées comme mauvaises, mais un creux d'absorption en demande trois ; elle a {bands}. Choisissez un autre intervalle.</translation>
    </message>
    <message>
      <source>The scene covers only {first_wavelengths:.6g} to {last_wavelengths:.6g} nm of the range; the continuum begins and ends there.</source>
      <translation>La scène ne couvre que {first_wavelengths:.6g} à {last_wavelengths:.6g} nm de la plage ; le continuum commence et se termine là.</translation>
    </message>
    <message>
      <source>scene</source>
      <translation>scène</translation>
    </message>
    <message>
      <source>, or leave the point layer empty</source>
      <translation>, ou laissez la couche de points vide</translation>
    </message>
    <message>
      <source>{network} has no features of its own: the plot shows its scaled spectra instead.</source>
      <translation>{network} n'a pas de caractéristiques propres : le graphique montre à la place ses spectres mis à l'échelle.</translation>
    </message>
    <message>
      <source>{share} are nodata, NaN or masked; they are left out.</source>
      <translation>{share} sont nodata, NaN ou masqués ; ils sont écartés.</translation>
    </message>
    <message>
      <source>Fewer than two classes have labels on valid pixels; label valid pixels of two classes or more.</source>
      <translation>Moins de deux classes ont des étiquettes sur des pixels valides ; étiquetez des pixels valides d'au moins deux classes.</translation>
    </message>
    <message>
      <source>Measuring the separation of the classes</source>
      <translation>Mesure de la séparation des classes</translation>
    </message>
    <message>
      <source>Writing the results</source>
      <translation>Écriture des résultats</translation>
    </message>
    <message>
      <source>For {agreement:.1f} % of the labelled pixels, the nearest labelled pixel has the same class ({num_features} features).</source>
      <translation>Pour {agreement:.1f} % des pixels étiquetés, le pixel étiqueté le plus proche a la même classe ({num_features} caractéristiques).</translation>
    </message>
    <message>
      <source>The labels hold only one class ({listed}), but the separation of classes needs two or more; label another class.</source>
      <translation>Les étiquettes ne contiennent qu'une classe ({listed}), mais la séparation de classes en demande au moins deux ; étiquetez une autre classe.</translation>
    </message>
    <message>
      <source>Overall accuracy on the {comparison}: {accuracy_before:.2f} % before, {accuracy:.2f} % after{change}.</source>
      <translation>Exactitude globale ({comparison}) : {accuracy_before:.2f} % avant, {accuracy:.2f} % après{change}.</translation>
    </message>
    <message>
      <source>A rehearsal scene is given, but no rehearsal labels; give both: the scene that the model was trained on, and its labels.</source>
      <translation>Une scène de répétition (rehearsal) est indiquée, mais pas ses étiquettes ; indiquez les deux : la scène sur laquelle le modèle a été entraîné, et ses étiquettes.</translation>
    </message>
    <message>
      <source>Rehearsal labels are given, but no rehearsal scene; give both: the scene that the model was trained on, and its labels.</source>
      <translation>Des étiquettes de répétition (rehearsal) sont indiquées, mais pas leur scène ; indiquez les deux : la scène sur laquelle le modèle a été entraîné, et ses étiquettes.</translation>
    </message>
    <message>
      <source>{name} holds the baseline {network}, which is fitted at once and cannot be fine-tuned; train it again with all labels together, or fine-tune a network.</source>
      <translation>{name} contient la méthode de base {network}, qui est ajustée d'un coup et ne peut pas être affinée ; entraînez-la à nouveau avec toutes les étiquettes ensemble, ou affinez un réseau.</translation>
    </message>
    <message>
      <source>The new labels hold only one class ({listed}): a network that is trained on one class assigns it everywhere. Give the old scene and its labels for rehearsal, or label a second class.</source>
      <translation>Les nouvelles étiquettes ne contiennent qu'une classe ({listed}) : un réseau entraîné sur une seule classe l'attribue partout. Indiquez l'ancienne scène et ses étiquettes pour la répétition (rehearsal), ou étiquetez une deuxième classe.</translation>
    </message>
    <message>
      <source>New classes: {listed}. The {num_classes} old ones are kept.</source>
      <translation>Nouvelles classes : {listed}. Les {num_classes} anciennes sont gardées.</translation>
    </message>
    <message>
      <source>all layers</source>
      <translation>toutes les couches</translation>
    </message>
    <message>
      <source>the head</source>
      <translation>la tête</translation>
    </message>
    <message>
      <source>Fine-tuning {layers} of {network} ({form}) on {device}: {num_train} training and {num_validation} validation pixels.</source>
      <translation>Affinage ({layers}) de {network} ({form}) sur {device} : {num_train} pixels d'entraînement et {num_validation} de validation.</translation>
    </message>
    <message>
      <source>Fine-tuning of {name}</source>
      <translation>Affinage de {name}</translation>
    </message>
    <message>
      <source>A georeference needs crs, origin_x, origin_y and pixel_size together; {missing} is missing. Give all four or none.</source>
      <translation>Une géoréférence demande crs, origin_x, origin_y et pixel_size ensemble ; il manque {missing}. Indiquez les quatre, ou aucun.</translation>
    </message>
    <message>
      <source>A georeference needs crs, origin_x, origin_y and pixel_size together; {missing} are missing. Give all four or none.</source>
      <translation>Une géoréférence demande crs, origin_x, origin_y et pixel_size ensemble ; il manque {missing}. Indiquez les quatre, ou aucun.</translation>
    </message>
    <message>
      <source>To import a ground truth give both its file and its output; {missing} is missing.</source>
      <translation>Pour importer une vérité terrain, indiquez son fichier et sa sortie ; il manque {missing}.</translation>
    </message>
    <message>
      <source>Opening {input}</source>
      <translation>Ouverture de {input}</translation>
    </message>
    <message>
      <source>{share} are invalid: nodata, NaN or masked in a band that is not bad.</source>
      <translation>{share} ne sont pas valides : nodata, NaN ou masqués dans une bande qui n'est pas mauvaise.</translation>
    </message>
    <message>
      <source>The output {name} must be a GeoTIFF; give a name that ends in .tif.</source>
      <translation>La sortie {name} doit être un GeoTIFF ; indiquez un nom qui se termine par .tif.</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the ground truth again.</source>
      <translation>Le fichier {path} n'existe pas ; choisissez à nouveau la vérité terrain.</translation>
    </message>
    <message>
      <source>The ground truth {name} is a raster; leave its variable empty.</source>
      <translation>La vérité terrain {name} est un raster ; laissez sa variable vide.</translation>
    </message>
    <message>
      <source>The ground truth {name} is no raster ({error}). Choose a file that ends in {suffixes}, or a raster; labels in a vector layer need no import.</source>
      <translation>La vérité terrain {name} n'est pas un raster ({error}). Choisissez un fichier qui se termine par {suffixes}, ou un raster ; des étiquettes dans une couche vectorielle n'ont pas besoin d'être importées.</translation>
    </message>
    <message>
      <source>The folder {folder} is no product ({listed}); choose a file.</source>
      <translation>Le dossier {folder} n'est pas un produit ({listed}) ; choisissez un fichier.</translation>
    </message>
    <message>
      <source>{name} is a raster with known axes; set the axes to auto.</source>
      <translation>{name} est un raster aux axes connus ; mettez les axes à auto.</translation>
    </message>
    <message>
      <source>The bands of {input} have different nodata values; all are written as {nodata:g}.</source>
      <translation>Les bandes de {input} ont des valeurs nodata différentes ; toutes sont écrites comme {nodata:g}.</translation>
    </message>
    <message>
      <source>{input} has the name of an EnMAP or DESIS image, but its METADATA.XML is missing: the scene has no wavelengths. Put both files into one folder.</source>
      <translation>{input} a le nom d'une image EnMAP ou DESIS, mais son METADATA.XML manque : la scène n'a pas de longueurs d'onde. Mettez les deux fichiers dans un même dossier.</translation>
    </message>
    <message>
      <source>{name} has no quality layers; leave their output empty.</source>
      <translation>{name} n'a pas de couches de qualité ; laissez leur sortie vide.</translation>
    </message>
    <message>
      <source>The axes of {variable} are taken as bands, rows, columns. If that is wrong, give the axes.</source>
      <translation>Les axes de {variable} sont pris comme bandes, lignes, colonnes. Si c'est faux, indiquez les axes.</translation>
    </message>
    <message>
      <source>The axes of {described} are taken as rows, columns, bands: {height} rows, {width} columns, {num_bands} bands. If that is wrong, give the axes.</source>
      <translation>Les axes de {described} sont pris comme lignes, colonnes, bandes : {height} lignes, {width} colonnes, {num_bands} bandes. Si c'est faux, indiquez les axes.</translation>
    </message>
    <message>
      <source>the dimensions {names}</source>
      <translation>les dimensions {names}</translation>
    </message>
    <message>
      <source>the number of its wavelengths</source>
      <translation>le nombre de ses longueurs d'onde</translation>
    </message>
    <message>
      <source>The axes of {described} are known by {source}: {height} rows, {width} columns, {num_bands} bands. If that is wrong, give the axes.</source>
      <translation>Les axes de {described} sont connus par {source} : {height} lignes, {width} colonnes, {num_bands} bandes. Si c'est faux, indiquez les axes.</translation>
    </message>
    <message>
      <source>The variable {described} of {name} has one band with the axes {axes}; a hyperspectral scene has many. Choose another variable, or give the axes.</source>
      <translation>La variable {described} de {name} a une bande avec les axes {axes} ; une scène hyperspectrale en a beaucoup. Choisissez une autre variable, ou indiquez les axes.</translation>
    </message>
    <message>
      <source>By the attributes of {described}, values from {low:g} to {high:g} are valid; others become nodata ({nodata:g}).</source>
      <translation>D’après les attributs de {described}, les valeurs de {low:g} à {high:g} sont valides ; les autres deviennent nodata ({nodata:g}).</translation>
    </message>
    <message>
      <source>The scene has no georeference; give CRS, origin and pixel size to show it over other maps.</source>
      <translation>La scène n'a pas de géoréférencement ; indiquez SCR, origine et taille de pixel pour l'afficher sur d'autres cartes.</translation>
    </message>
    <message>
      <source>{name} has a georeference of its own ({grid}); leave out CRS, origin and pixel size.</source>
      <translation>{name} a sa propre géoréférence ({grid}) ; n'indiquez ni SCR, ni origine, ni taille de pixel.</translation>
    </message>
    <message>
      <source>The CRS "{crs}" is not known; write it like EPSG:32616, or as WKT.</source>
      <translation>Le SCR « {crs} » n'est pas connu ; écrivez-le comme EPSG:32616, ou en WKT.</translation>
    </message>
    <message>
      <source>The file {name} has {num_values} wavelengths but the cube has {num_bands} bands; give one wavelength per line for every band.</source>
      <translation>Le fichier {name} a {num_values} longueurs d'onde, mais le cube a {num_bands} bandes ; indiquez une longueur d'onde par ligne pour chaque bande.</translation>
    </message>
    <message>
      <source>The wavelengths in {wavelengths} are below 100, so they are read as micrometres.</source>
      <translation>Les longueurs d'onde de {wavelengths} sont inférieures à 100 ; elles sont lues en micromètres.</translation>
    </message>
    <message>
      <source>{input} has wavelengths of its own; those of {wavelengths} replace them.</source>
      <translation>{input} a ses propres longueurs d'onde ; celles de {wavelengths} les remplacent.</translation>
    </message>
    <message>
      <source>a ground truth without a file</source>
      <translation>une vérité terrain sans fichier</translation>
    </message>
    <message>
      <source>The ground truth {name} has {rows} rows and {columns} columns but the cube has {height} and {width}; choose the ground truth of this cube.</source>
      <translation>La vérité terrain {name} a {rows} lignes et {columns} colonnes, mais le cube en a {height} et {width} ; choisissez la vérité terrain de ce cube.</translation>
    </message>
    <message>
      <source>The ground truth {name} labels no pixel; all its values are 0.</source>
      <translation>La vérité terrain {name} n'étiquette aucun pixel ; toutes ses valeurs sont 0.</translation>
    </message>
    <message>
      <source>The class table has none of the codes of {name} ({listed}); choose the class table of this ground truth.</source>
      <translation>La table de classes n'a aucun des codes de {name} ({listed}) ; choisissez la table de classes de cette vérité terrain.</translation>
    </message>
    <message>
      <source>No spectra are given; give inputs, or a scene with labels.</source>
      <translation>Aucun spectre n'est indiqué ; indiquez des fichiers, ou une scène avec des étiquettes.</translation>
    </message>
    <message>
      <source>Labels are given without a scene; give the scene whose spectra are averaged.</source>
      <translation>Des étiquettes sont indiquées sans scène ; indiquez la scène dont les spectres sont moyennés.</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Lecture de {name}</translation>
    </message>
    <message>
      <source>{name}: {num_found} spectra.</source>
      <translation>{name} : {num_found} spectres.</translation>
    </message>
    <message>
      <source>{name} has bands without a wavelength, so no spectrum can be resampled to it; import the scene with its wavelengths first.</source>
      <translation>{name} a des bandes sans longueur d'onde ; aucun spectre ne peut donc y être rééchantillonné. Importez d'abord la scène avec ses longueurs d'onde.</translation>
    </message>
    <message>
      <source>{name} has no widths of bands; half the distance to the neighbours is used.</source>
      <translation>{name} n'a pas de largeurs de bande ; la moitié de la distance aux voisines est utilisée.</translation>
    </message>
    <message>
      <source>{missing} of {num_spectra} spectra do not cover all {num_bands} bands of the scene.</source>
      <translation>{missing} spectres sur {num_spectra} ne couvrent pas toutes les {num_bands} bandes de la scène.</translation>
    </message>
    <message>
      <source>Averaging the classes</source>
      <translation>Calcul de la moyenne des classes</translation>
    </message>
    <message>
      <source>the mean of a class</source>
      <translation>la moyenne d'une classe</translation>
    </message>
    <message>
      <source>The class "{name}" has no valid pixel and is left out.</source>
      <translation>La classe « {name} » n'a aucun pixel valide et est écartée.</translation>
    </message>
    <message>
      <source>Scenes are given twice; give either scenes or list_file.</source>
      <translation>Les scènes sont indiquées deux fois ; indiquez soit scenes, soit list_file.</translation>
    </message>
    <message>
      <source>With list_file, labels is one vector file for all scenes, or empty.</source>
      <translation>Avec list_file, labels est un seul fichier vectoriel pour toutes les scènes, ou est vide.</translation>
    </message>
    <message>
      <source>No scene is given; give scenes with their labels, or list_file.</source>
      <translation>Aucune scène n'est indiquée ; indiquez scenes avec leurs étiquettes, ou list_file.</translation>
    </message>
    <message>
      <source>There are {num_scenes} scenes and {num_labels} files of labels; give labels for each scene in the same order, or one vector file for all of them.</source>
      <translation>Il y a {num_scenes} scènes et {num_labels} fichiers d'étiquettes ; indiquez des étiquettes pour chaque scène dans le même ordre, ou un seul fichier vectoriel pour toutes.</translation>
    </message>
    <message>
      <source>The scene {scene} is given twice; give each scene once.</source>
      <translation>La scène {scene} est indiquée deux fois ; indiquez chaque scène une fois.</translation>
    </message>
    <message>
      <source>The list {name} cannot be read ({error}); save it as CSV in UTF-8.</source>
      <translation>La liste {name} ne peut pas être lue ({error}) ; enregistrez-la comme CSV en UTF-8.</translation>
    </message>
    <message>
      <source>Line {number} of {name} lacks a value; the columns {listed} have to be filled in every line, with a heading in line 1.</source>
      <translation>Il manque une valeur à la ligne {number} de {name} ; les colonnes {listed} doivent être remplies à chaque ligne, avec un en-tête à la ligne 1.</translation>
    </message>
    <message>
      <source>The list {name} names no scene; write one in each line, below the heading.</source>
      <translation>La liste {name} ne contient aucune scène ; écrivez-en une par ligne, sous l'en-tête.</translation>
    </message>
    <message>
      <source>Reading the labels of {name}</source>
      <translation>Lecture des étiquettes de {name}</translation>
    </message>
    <message>
      <source>{name} labels no pixel of any scene; check the CRS of the labels and scenes.</source>
      <translation>{name} n'étiquette aucun pixel d'aucune scène ; vérifiez le SCR des étiquettes et des scènes.</translation>
    </message>
    <message>
      <source>{num_unlabelled} of {num_pairs} scenes have no label and are left out: {listed}.</source>
      <translation>{num_unlabelled} scènes sur {num_pairs} n'ont pas d'étiquette et sont écartées : {listed}.</translation>
    </message>
    <message>
      <source>scenes before it</source>
      <translation>scènes précédentes</translation>
    </message>
    <message>
      <source>The pixels of the scenes have different sizes ({small}: {small_size:g} m, {large}: {large_size:g} m). Methods that use the surroundings of a pixel see other distances in each.</source>
      <translation>Les pixels des scènes ont des tailles différentes ({small} : {small_size:g} m, {large} : {large_size:g} m). Les méthodes qui utilisent le voisinage d'un pixel voient d'autres distances dans chacune.</translation>
    </message>
    <message>
      <source>{name} {pixels} in {scenes}</source>
      <translation>{name} {pixels} dans {scenes}</translation>
    </message>
    <message>
      <source>Labelled pixels of each class, and the number of scenes that hold it: {listed}.</source>
      <translation>Pixels étiquetés de chaque classe, et nombre de scènes qui la contiennent : {listed}.</translation>
    </message>
    <message>
      <source>Classes in one scene only: {listed}. Whole scenes cannot test them: label them in more scenes.</source>
      <translation>Classes dans une seule scène : {listed}. Des scènes entières ne peuvent pas les tester : étiquetez-les dans plus de scènes.</translation>
    </message>
    <message>
      <source>Square blocks of {side} pixels hold one scene each, with {gap} pixels without data between scenes. Give {side} as the block size of Split labels or Cross-validate, so that whole scenes are held out.</source>
      <translation>Des blocs carrés de {side} pixels contiennent chacun une scène, avec {gap} pixels sans données entre les scènes. Indiquez {side} comme taille de bloc de « Répartir les étiquettes » ou de « Comparer des méthodes par validation croisée », pour que des scènes entières soient réservées.</translation>
    </message>
    <message>
      <source>No output is given; give a report, a JSON file, a class table or a point layer.</source>
      <translation>Aucune sortie n'est indiquée ; indiquez un rapport, un fichier JSON, une table de classes ou une couche de points.</translation>
    </message>
    <message>
      <source>Reading the labels</source>
      <translation>Lecture des étiquettes</translation>
    </message>
    <message>
      <source>The labels hold only one class ({listed}), but a comparison of classes needs two or more; label another class.</source>
      <translation>Les étiquettes ne contiennent qu'une classe ({listed}), mais une comparaison de classes en demande au moins deux ; étiquetez une autre classe.</translation>
    </message>
    <message>
      <source>Trying splits</source>
      <translation>Essai de répartitions</translation>
    </message>
    <message>
      <source>{num_drawn} of {total} labelled pixels are checked: at most {per_class} of each class, drawn at random. Give a larger per_class to check more.</source>
      <translation>{num_drawn} pixels étiquetés sur {total} sont vérifiés : au plus {per_class} de chaque classe, tirés au hasard. Indiquez un per_class plus grand pour en vérifier davantage.</translation>
    </message>
    <message>
      <source>{share} are nodata, NaN or masked in the scene; they are not checked.</source>
      <translation>{share} sont nodata, NaN ou masqués dans la scène ; ils ne sont pas vérifiés.</translation>
    </message>
    <message>
      <source>Classes with fewer than {least} valid pixels are not checked for wrong pixels: {listed}.</source>
      <translation>Les classes de moins de {least} pixels valides ne sont pas vérifiées quant aux pixels faux : {listed}.</translation>
    </message>
    <message>
      <source>Checking single pixels</source>
      <translation>Vérification des pixels un par un</translation>
    </message>
    <message>
      <source>The labels have fewer than {least:g} pixels per polygon or point, so only single pixels are checked.</source>
      <translation>Les étiquettes ont moins de {least:g} pixels par polygone ou point ; seuls des pixels isolés sont donc vérifiés.</translation>
    </message>
    <message>
      <source>Checking whole polygons</source>
      <translation>Vérification des polygones entiers</translation>
    </message>
    <message>
      <source>Classes in a single polygon cannot be checked for wrong polygons: {listed}.</source>
      <translation>Les classes dans un seul polygone ne peuvent pas être vérifiées quant aux polygones faux : {listed}.</translation>
    </message>
    <message>
      <source>spectral outlier in its polygon</source>
      <translation>pixel spectralement aberrant dans son polygone</translation>
    </message>
    <message>
      <source>Suspicious labels: {reasons}.</source>
      <translation>Étiquettes douteuses : {reasons}.</translation>
    </message>
    <message>
      <source>Nothing is masked; give quality layers, max_ndwi, max_ndvi or min_ndvi</source>
      <translation>Rien n'est masqué ; indiquez des couches de qualité, max_ndwi, max_ndvi ou min_ndvi</translation>
    </message>
    <message>
      <source>layers are named, but quality is missing; give the raster of quality layers</source>
      <translation>des couches sont nommées, mais quality manque ; indiquez le raster des couches de qualité</translation>
    </message>
    <message>
      <source>Masking</source>
      <translation>Masquage</translation>
    </message>
    <message>
      <source>Every pixel is masked; check the limits and the quality layers.</source>
      <translation>Tous les pixels sont masqués ; vérifiez les limites et les couches de qualité.</translation>
    </message>
    <message>
      <source>quality layers</source>
      <translation>couches de qualité</translation>
    </message>
    <message>
      <source>The quality layers {name} have complex values; choose another file.</source>
      <translation>Les couches de qualité {name} ont des valeurs complexes ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>The quality layers {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>Les couches de qualité {name} ne peuvent pas être lues ({error}) ; le fichier semble endommagé.</translation>
    </message>
    <message>
      <source>The quality layers do not lie on the grid of the scene: {difference}</source>
      <translation>Les couches de qualité ne sont pas sur la grille de la scène : {difference}</translation>
    </message>
    <message>
      <source>No quality layer is named cloud, cirrus, shadow or haze; name the layers to use: {listed}.</source>
      <translation>Aucune couche de qualité ne s'appelle cloud, cirrus, shadow ou haze ; indiquez les couches à utiliser : {listed}.</translation>
    </message>
    <message>
      <source>There is no quality layer "{text}"; choose from: {listed}.</source>
      <translation>Il n'y a pas de couche de qualité « {text} » ; choisissez parmi : {listed}.</translation>
    </message>
    <message>
      <source>Quality layers: {listed}.</source>
      <translation>Couches de qualité : {listed}.</translation>
    </message>
    <message>
      <source>The scene has no band within {gap:g} nm of {wavelength:g} nm, which the limits of NDWI and NDVI need; leave them empty, or add wavelengths (Import a cube).</source>
      <translation>La scène n'a pas de bande à moins de {gap:g} nm de {wavelength:g} nm, dont les limites de NDWI et NDVI ont besoin ; laissez-les vides, ou ajoutez des longueurs d'onde (« Importer un cube »).</translation>
    </message>
    <message>
      <source>Matching spectra</source>
      <translation>Appariement des spectres</translation>
    </message>
    <message>
      <source>Pixels of each class: {listed}; unclassified: {rejected}.</source>
      <translation>Pixels de chaque classe : {listed} ; non classés : {rejected}.</translation>
    </message>
    <message>
      <source>{name} has no wavelengths and {num_bands} bands, the library has {listed}; import the scene with its wavelengths first.</source>
      <translation>{name} n'a pas de longueurs d'onde et a {num_bands} bandes, la bibliothèque en a {listed} ; importez d'abord la scène avec ses longueurs d'onde.</translation>
    </message>
    <message>
      <source>The scene has no wavelengths; its bands are those of the library, one by one.</source>
      <translation>La scène n'a pas de longueurs d'onde ; ses bandes sont, une à une, celles de la bibliothèque.</translation>
    </message>
    <message>
      <source>No band of the scene has values of all spectra of the library; remove spectra of other ranges of wavelengths.</source>
      <translation>Aucune bande de la scène n'a de valeurs de tous les spectres de la bibliothèque ; retirez les spectres d'autres plages de longueurs d'onde.</translation>
    </message>
    <message>
      <source>{count} of {num_bands} bands are not compared, because a spectrum lacks them.</source>
      <translation>{count} bandes sur {num_bands} ne sont pas comparées, car elles manquent à un spectre.</translation>
    </message>
    <message>
      <source>Reading the model</source>
      <translation>Lecture du modèle</translation>
    </message>
    <message>
      <source>Counting layers and multiply-adds</source>
      <translation>Comptage des couches et des multiplications-additions</translation>
    </message>
    <message>
      <source>{network} ({form}): {num_parameters:,} weights, {multiply_adds:,} multiply-adds for a pixel, {num_bands} bands, {num_classes} classes.</source>
      <translation>{network} ({form}) : {num_parameters:,} poids, {multiply_adds:,} multiplications-additions par pixel, {num_bands} bandes, {num_classes} classes.</translation>
    </message>
    <message>
      <source>An older version wrote this model without a training history; the report has no learning curve.</source>
      <translation>Une version plus ancienne a écrit ce modèle sans historique d'entraînement ; le rapport n'a pas de courbe d'apprentissage.</translation>
    </message>
    <message>
      <source>{listed}: given, but there is no output model; choose an output model, which becomes a copy with these fields.</source>
      <translation>{listed} : indiqué, mais il n'y a pas de modèle de sortie ; choisissez un modèle de sortie, qui sera une copie avec ces champs.</translation>
    </message>
    <message>
      <source>The {field} has {count} characters, but a field of the card holds at most {most}; shorten the text, or give a link to a longer text.</source>
      <translation>{field} a {count} caractères, mais un champ de la fiche en contient au plus {most} ; raccourcissez le texte, ou indiquez un lien vers un texte plus long.</translation>
    </message>
    <message>
      <source>The output model {name} has a wrong ending; choose a name that ends in .safetensors.</source>
      <translation>Le modèle de sortie {name} a une mauvaise extension ; choisissez un nom qui se termine par .safetensors.</translation>
    </message>
    <message>
      <source>{name} holds no statistics of its training scene: an older version wrote it, or almost no pixel of that scene is valid. Train it again with the same data and settings, and use the new file.</source>
      <translation>{name} ne contient pas de statistiques de sa scène d'entraînement : une version plus ancienne l'a écrit, ou presque aucun pixel de cette scène n'est valide. Entraînez-le à nouveau avec les mêmes données et réglages, et utilisez le nouveau fichier.</translation>
    </message>
    <message>
      <source>The scene has drifted ({drift:.2f}): {listed}</source>
      <translation>La scène a dérivé ({drift:.2f}) : {listed}</translation>
    </message>
    <message>
      <source>No drift: {drift:.3f}, threshold {threshold:g}.</source>
      <translation>Pas de dérive : {drift:.3f}, seuil {threshold:g}.</translation>
    </message>
    <message>
      <source>Only {count} valid pixel was compared with {num_train} of training: equal scenes would differ by {floor:.3f} on average, which is not far from the threshold. Look at more pixels, or take a scene with more valid ones.</source>
      <translation>Seul {count} pixel valide a été comparé à {num_train} de l'entraînement : des scènes égales différeraient de {floor:.3f} en moyenne, ce qui n'est pas loin du seuil. Prenez plus de pixels, ou une scène qui en a plus de valides.</translation>
    </message>
    <message>
      <source>Only {count} valid pixels were compared with {num_train} of training: equal scenes would differ by {floor:.3f} on average, which is not far from the threshold. Look at more pixels, or take a scene with more valid ones.</source>
      <translation>Seuls {count} pixels valides ont été comparés à {num_train} de l'entraînement : des scènes égales différeraient de {floor:.3f} en moyenne, ce qui n'est pas loin du seuil. Prenez plus de pixels, ou une scène qui en a plus de valides.</translation>
    </message>
    <message>
      <source>classes of the last map</source>
      <translation>classes de la dernière carte</translation>
    </message>
    <message>
      <source>The model does not know {listed} of the last map: their share is 0 now.</source>
      <translation>Le modèle ne connaît pas {listed} de la dernière carte : leur part est maintenant 0.</translation>
    </message>
    <message>
      <source>Discriminant components need labels; give labels, or choose pca or mnf.</source>
      <translation>Les composantes discriminantes demandent des étiquettes ; indiquez des étiquettes, ou choisissez pca ou mnf.</translation>
    </message>
    <message>
      <source>The labels are not used: {method} needs none.</source>
      <translation>Les étiquettes ne sont pas utilisées : {method} n'en a pas besoin.</translation>
    </message>
    <message>
      <source>{num_kept} of {num_places} labelled pixels are used: at most {most_per_class} of each class, drawn at random.</source>
      <translation>{num_kept} pixels étiquetés sur {num_places} sont utilisés : au plus {most_per_class} de chaque classe, tirés au hasard.</translation>
    </message>
    <message>
      <source>Principal components of the bands {bands}.</source>
      <translation>Composantes principales des bandes {bands}.</translation>
    </message>
    <message>
      <source>Components of the minimum noise fraction of the bands {bands}.</source>
      <translation>Composantes de la fraction de bruit minimale des bandes {bands}.</translation>
    </message>
    <message>
      <source>Discriminant components of the bands {bands}.</source>
      <translation>Composantes discriminantes des bandes {bands}.</translation>
    </message>
    <message>
      <source>The noise has the variance 1 in each component, so that the variance is that of signal and noise in units of the noise: a component with a variance near 1 is noise.</source>
      <translation>Le bruit a la variance 1 dans chaque composante, si bien que la variance est celle du signal et du bruit en unités du bruit : une composante de variance proche de 1 est du bruit.</translation>
    </message>
    <message>
      <source>The spread within a class has the variance 1 in each component: a component with a variance near 1 does not separate the classes.</source>
      <translation>La dispersion au sein d'une classe a la variance 1 dans chaque composante : une composante de variance proche de 1 ne sépare pas les classes.</translation>
    </message>
    <message>
      <source>Components of {name}</source>
      <translation>Composantes de {name}</translation>
    </message>
    <message>
      <source>components</source>
      <translation>composantes</translation>
    </message>
    <message>
      <source>bands used</source>
      <translation>bandes utilisées</translation>
    </message>
    <message>
      <source>variance in the components</source>
      <translation>variance dans les composantes</translation>
    </message>
    <message>
      <source>valid pixels</source>
      <translation>pixels valides</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>The first three components</source>
      <translation>Les trois premières composantes</translation>
    </message>
    <message>
      <source>Components 1, 2 and 3 as red, green and blue, each stretched from its 2nd to its 98th percentile.</source>
      <translation>Composantes 1, 2 et 3 en rouge, vert et bleu, chacune étirée du 2e au 98e centile.</translation>
    </message>
    <message>
      <source>Variance</source>
      <translation>Variance</translation>
    </message>
    <message>
      <source>Variance of each component</source>
      <translation>Variance de chaque composante</translation>
    </message>
    <message>
      <source>Left: eigenvalues as powers of ten. Right: share of the variance in all components up to this one.</source>
      <translation>À gauche : valeurs propres en puissances de dix. À droite : part de la variance dans toutes les composantes jusqu'à celle-ci.</translation>
    </message>
    <message>
      <source>log10 of the variance</source>
      <translation>log10 de la variance</translation>
    </message>
    <message>
      <source>share of the variance so far</source>
      <translation>part cumulée de la variance</translation>
    </message>
    <message>
      <source>The variance is over all valid pixels. Shares are of the variance of all {count} components.</source>
      <translation>La variance porte sur tous les pixels valides. Les parts sont celles de la variance des {count} composantes.</translation>
    </message>
    <message>
      <source>variance</source>
      <translation>variance</translation>
    </message>
    <message>
      <source>share so far</source>
      <translation>part cumulée</translation>
    </message>
    <message>
      <source>A class table, field or layer of labels is given without labels; give the labels to hold. The classes of the probabilities are the parameter classes.</source>
      <translation>Une table de classes, un champ ou une couche d'étiquettes est indiqué sans étiquettes ; indiquez les étiquettes à maintenir. Les classes des probabilités sont le paramètre classes.</translation>
    </message>
    <message>
      <source>Regularising {grid}: {diffusion}.</source>
      <translation>Régularisation de {grid} : {diffusion}.</translation>
    </message>
    <message>
      <source>No pixel has probabilities: the map is empty.</source>
      <translation>Aucun pixel n'a de probabilités : la carte est vide.</translation>
    </message>
    <message>
      <source>{share} have no probabilities, and get no class.</source>
      <translation>{share} n'ont pas de probabilités et ne reçoivent pas de classe.</translation>
    </message>
    <message>
      <source>{name} has 1 band; class probabilities have one band for each class. Choose the probabilities, not the class map or the confidence.</source>
      <translation>{name} a 1 bande ; les probabilités de classe ont une bande pour chaque classe. Choisissez les probabilités, et non la carte de classes ou la confiance.</translation>
    </message>
    <message>
      <source>The probabilities {name} are on another grid ({found}) than the scene ({grid}). {difference}</source>
      <translation>Les probabilités {name} sont sur une autre grille ({found}) que la scène ({grid}). {difference}</translation>
    </message>
    <message>
      <source>probabilities</source>
      <translation>probabilités</translation>
    </message>
    <message>
      <source>No class of the labels {name} is one of the probabilities ({classes}); choose the labels that the model was trained with.</source>
      <translation>Aucune classe des étiquettes {name} n'est l'une de celles des probabilités ({classes}) ; choisissez les étiquettes avec lesquelles le modèle a été entraîné.</translation>
    </message>
    <message>
      <source>The probabilities have no band for {classes}; the pixels of these labels are not held.</source>
      <translation>Les probabilités n'ont pas de bande pour {classes} ; les pixels de ces étiquettes ne sont pas maintenus.</translation>
    </message>
    <message>
      <source>The map is held to the labels {labels}: accuracies at these pixels and near them are too high. Assess it with labels that are far from them.</source>
      <translation>La carte est maintenue aux étiquettes {labels} : les exactitudes à ces pixels et près d'eux sont trop élevées. Évaluez-la avec des étiquettes qui en sont éloignées.</translation>
    </message>
    <message>
      <source>The probabilities {probabilities} are regularised already ({strength}); they are regularised once more.</source>
      <translation>Les probabilités {probabilities} sont déjà régularisées ({strength}) ; elles sont régularisées une fois de plus.</translation>
    </message>
    <message>
      <source>The wanted bands are given {count} times; give one of like, model and wavelengths.</source>
      <translation>Les bandes voulues sont indiquées {count} fois ; n'indiquez que l'un de like, model et wavelengths.</translation>
    </message>
    <message>
      <source>The bands were resampled: {resampled}.</source>
      <translation>Les bandes ont été rééchantillonnées : {resampled}.</translation>
    </message>
    <message>
      <source>Nothing limits the labels; give per_class, per_polygon, balanced or pure.</source>
      <translation>Rien ne limite les étiquettes ; indiquez per_class, per_polygon, balanced ou pure.</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Tirage</translation>
    </message>
    <message>
      <source>Writing the labels</source>
      <translation>Écriture des étiquettes</translation>
    </message>
    <message>
      <source>{name} {count} of {total}</source>
      <translation>{name} {count} sur {total}</translation>
    </message>
    <message>
      <source>Left out: {purity}. By class: {listed}.</source>
      <translation>Écartées : {purity}. Par classe : {listed}.</translation>
    </message>
    <message>
      <source>Pixels that were drawn: {counts}.</source>
      <translation>Pixels tirés : {counts}.</translation>
    </message>
    <message>
      <source>The design {design} has no strata; leave out strata, or choose the design stratified.</source>
      <translation>Le plan {design} n'a pas de strates ; n'indiquez pas strata, ou choisissez le plan stratified.</translation>
    </message>
    <message>
      <source>The allocation optimal finds the sample size itself; leave out sample_size, or choose the allocation neyman.</source>
      <translation>L'allocation optimal trouve elle-même la taille de l'échantillon ; laissez de côté sample_size, ou choisissez l'allocation neyman.</translation>
    </message>
    <message>
      <source>class_standard_error is for the allocation optimal, not {allocation}; choose optimal, or leave it out.</source>
      <translation>class_standard_error est pour la répartition optimal, pas pour {allocation} ; choisissez optimal, ou ne l'indiquez pas.</translation>
    </message>
    <message>
      <source>Writing the point layer</source>
      <translation>Écriture de la couche de points</translation>
    </message>
    <message>
      <source>"{part}" in class_accuracies is no class with an accuracy between 0 and 1; write for example "1: 0.7, Oats: 0.9".</source>
      <translation>« {part} » dans class_accuracies n'est pas une classe avec une exactitude entre 0 et 1 ; écrivez par exemple « 1: 0.7, Oats: 0.9 ».</translation>
    </message>
    <message>
      <source>class_accuracies names the class "{name}", which the strata do not have; they have {listed}.</source>
      <translation>class_accuracies nomme la classe « {name} », que les strates n'ont pas ; elles ont : {listed}.</translation>
    </message>
    <message>
      <source>no names, so give codes</source>
      <translation>aucun nom, indiquez donc des codes</translation>
    </message>
    <message>
      <source>The design {design} has no strata; class_accuracies is not used.</source>
      <translation>Le plan {design} n'a pas de strates ; class_accuracies n'est pas utilisé.</translation>
    </message>
    <message>
      <source>class_accuracies names {code}, but no pixel of the area of interest is in this stratum; the accuracy is not used.</source>
      <translation>class_accuracies nomme {code}, mais aucun pixel de la zone d'intérêt n'est dans cette strate ; l'exactitude n'est pas utilisée.</translation>
    </message>
    <message>
      <source>class_accuracies names {codes}, but no pixel of the area of interest is in these strata; the accuracy is not used.</source>
      <translation>class_accuracies nomme {codes}, mais aucun pixel de la zone d'intérêt n'est dans ces strates ; l'exactitude n'est pas utilisée.</translation>
    </message>
    <message>
      <source>All strata have the same expected accuracy, so the allocation follows their area. Give class_accuracies if some classes are harder than others.</source>
      <translation>Toutes les strates ont la même exactitude attendue ; l'allocation suit donc leur surface. Indiquez class_accuracies si certaines classes sont plus difficiles que d'autres.</translation>
    </message>
    <message>
      <source>{name} ({count} of {wanted})</source>
      <translation>{name} ({count} sur {wanted})</translation>
    </message>
    <message>
      <source>the area</source>
      <translation>la zone</translation>
    </message>
    <message>
      <source>The minimum distance of {min_distance:g} pixels leaves too few pixels in {names}; give a smaller distance.</source>
      <translation>La distance minimale de {min_distance:g} pixels laisse trop peu de pixels dans {names} ; indiquez une distance plus petite.</translation>
    </message>
    <message>
      <source>With a minimum distance, pixels near drawn ones cannot be drawn. So the inclusion probabilities are approximate, and intervals tend to be too wide.</source>
      <translation>Avec une distance minimale, les pixels proches de ceux déjà tirés ne peuvent pas être tirés. Les probabilités d'inclusion sont donc approximatives, et les intervalles tendent à être trop larges.</translation>
    </message>
    <message>
      <source>A grid with a spacing of {spacing:.0f} pixels has {count} point in the area; draw more points, or choose the design simple.</source>
      <translation>Une grille d'un espacement de {spacing:.0f} pixels a {count} point dans la zone ; tirez plus de points, ou choisissez le plan simple.</translation>
    </message>
    <message>
      <source>The points are {spacing:.1f} pixels apart. The variance of a single grid cannot be known exactly; if you need intervals of exactly 95 %, choose the design cells.</source>
      <translation>Les points sont espacés de {spacing:.1f} pixels. La variance d'une grille unique ne peut pas être connue exactement ; s'il vous faut des intervalles d'exactement 95 %, choisissez le plan cells.</translation>
    </message>
    <message>
      <source>Cells of {height} x {width} pixels have {count} point in the area; draw more points, or choose the design simple.</source>
      <translation>Des cellules de {height} x {width} pixels ont {count} point dans la zone ; tirez plus de points, ou choisissez le plan simple.</translation>
    </message>
    <message>
      <source>The cells have {height} x {width} pixels, with two points in each.</source>
      <translation>Les cellules ont {height} x {width} pixels, avec deux points dans chacune.</translation>
    </message>
    <message>
      <source>The area has one cluster of {cluster_size} x {cluster_size} pixels; choose smaller clusters, or the design simple.</source>
      <translation>La zone a une grappe de {cluster_size} x {cluster_size} pixels ; choisissez des grappes plus petites, ou le plan simple.</translation>
    </message>
    <message>
      <source>{count} of {num_blocks} clusters were drawn.</source>
      <translation>{count} grappes sur {num_blocks} ont été tirées.</translation>
    </message>
    <message>
      <source>Points of one cluster are often right or wrong together, so the standard error will be larger than the expected one, which is that of as many single points.</source>
      <translation>Les points d'une grappe sont souvent justes ou faux ensemble ; l'erreur type sera donc plus grande que celle attendue, qui vaut pour autant de points isolés.</translation>
    </message>
    <message>
      <source>{pixels:,} pixels</source>
      <translation>{pixels:,} pixels</translation>
    </message>
    <message>
      <source>{pixels:,} pixels, {hectares:,.1f} ha</source>
      <translation>{pixels:,} pixels, {hectares:,.1f} ha</translation>
    </message>
    <message>
      <source>{name}: {points} points of {size}; expected accuracy {accuracy:g}.</source>
      <translation>{name} : {points} points sur {size} ; exactitude attendue {accuracy:g}.</translation>
    </message>
    <message>
      <source>{total} points. The expected standard error of the overall accuracy is {error:.2f} percentage points, so its 95 % interval is about {half_width:.1f} percentage points to either side.</source>
      <translation>{total} points. L'erreur standard attendue de l'exactitude globale est de {error:.2f} points de pourcentage ; son intervalle à 95 % est donc d'environ {half_width:.1f} points de pourcentage de chaque côté.</translation>
    </message>
    <message>
      <source>{num_without_class:,} pixels without a class or stratum are not in the sample; the assessment does not hold for them.</source>
      <translation>{num_without_class:,} pixels sans classe ou sans strate ne sont pas dans l'échantillon ; l'évaluation ne vaut pas pour eux.</translation>
    </message>
    <message>
      <source>No output is given; give a report or a JSON file.</source>
      <translation>Aucune sortie n'est indiquée ; indiquez un rapport ou un fichier JSON.</translation>
    </message>
    <message>
      <source>{share} are nodata, NaN or masked in one band or more.</source>
      <translation>{share} sont nodata, NaN ou masqués dans une bande ou plus.</translation>
    </message>
    <message>
      <source>Bands to leave out: {bad_bands}. Bands for Train: {good_bands}.</source>
      <translation>Bandes à écarter : {bad_bands}. Bandes pour « Entraîner un réseau » : {good_bands}.</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Écriture du rapport</translation>
    </message>
    <message>
      <source>The fractions for training, validation and test add up to {total:.2f}; at most 1 fits.</source>
      <translation>La somme des parts pour l'entraînement, la validation et le test est {total:.2f} ; elle peut être d'au plus 1.</translation>
    </message>
    <message>
      <source>Validation pixels are asked for; give output_validation or set validation_fraction to 0.</source>
      <translation>Des pixels de validation sont demandés ; indiquez output_validation, ou mettez validation_fraction à 0.</translation>
    </message>
    <message>
      <source>No validation pixels are asked for (validation_fraction is 0); leave out output_validation, or give a share above 0.</source>
      <translation>Aucun pixel de validation n'est demandé (validation_fraction est 0) ; laissez de côté output_validation, ou indiquez une part supérieure à 0.</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}; it must be odd, so that a patch has a centre pixel.</source>
      <translation>La taille de patch est {patch_size} ; elle doit être impaire, pour qu'un patch ait un pixel central.</translation>
    </message>
    <message>
      <source>Splitting</source>
      <translation>Répartition</translation>
    </message>
    <message>
      <source>Writing the labels of each subset</source>
      <translation>Écriture des étiquettes de chaque sous-ensemble</translation>
    </message>
    <message>
      <source>No split was found with two training pixels of each class: {lonely} would have one, and training needs two. Label more of it, or take a narrower guard band, merge it with another class, or remove it from the labels.</source>
      <translation>Aucune répartition avec deux pixels d'entraînement de chaque classe n'a été trouvée : {lonely} en aurait un, et l'entraînement en demande deux. Étiquetez-en davantage, prenez une zone de garde plus étroite, fusionnez-la avec une autre classe, ou retirez-la des étiquettes.</translation>
    </message>
    <message>
      <source>No split was found with two training pixels of each class: {lonely} would have one, and training needs two. Label more of it, merge it with another class, or remove it from the labels.</source>
      <translation>Aucune répartition avec deux pixels d'entraînement de chaque classe n'a été trouvée : {lonely} en aurait un, et l'entraînement en demande deux. Étiquetez-en davantage, fusionnez-la avec une autre classe, ou retirez-la des étiquettes.</translation>
    </message>
    <message>
      <source>Blocks of {block_size} pixels, guard band of {guard} pixels.</source>
      <translation>Blocs de {block_size} pixels, zone de garde de {guard} pixels.</translation>
    </message>
    <message>
      <source>All {num_drawn} pixels that were drawn are near labels; choose a smaller minimum distance, or another area of interest.</source>
      <translation>Les {num_drawn} pixels tirés sont tous proches d'étiquettes ; choisissez une distance minimale plus petite, ou une autre zone d'intérêt.</translation>
    </message>
    <message>
      <source>Choosing pixels</source>
      <translation>Choix des pixels</translation>
    </message>
    <message>
      <source>The area of interest lies outside the scene; choose polygons in the scene, or check the CRS of both.</source>
      <translation>La zone d'intérêt est hors de la scène ; choisissez des polygones dans la scène, ou vérifiez le SCR des deux.</translation>
    </message>
    <message>
      <source>None of the pixels that were drawn lies in the area of interest; draw more candidates, or choose larger polygons.</source>
      <translation>Aucun des pixels tirés n'est dans la zone d'intérêt ; tirez plus de candidats, ou choisissez des polygones plus grands.</translation>
    </message>
    <message>
      <source>Only {num_pixels} of {count} pixels are suggested: the others would be nearer than {min_distance} pixels to each other or to labels. Choose a smaller distance, or draw more candidates.</source>
      <translation>Seuls {num_pixels} pixels sur {count} sont proposés : les autres seraient à moins de {min_distance} pixels les uns des autres ou d'étiquettes. Choisissez une distance plus petite, ou tirez plus de candidats.</translation>
    </message>
    <message>
      <source>{num_pixels} of {num_candidates} pixels are suggested, with a mean margin of {margin:.2f} between the first two classes (all compared pixels: {mean:.2f}). Predicted classes: {listed}.</source>
      <translation>{num_pixels} pixels sur {num_candidates} sont proposés, avec une marge moyenne de {margin:.2f} entre les deux premières classes (tous les pixels comparés : {mean:.2f}). Classes prédites : {listed}.</translation>
    </message>
    <message>
      <source>{share:.1f} % of the compared pixels are unlike the training data; {num_unlike} of them are suggested.</source>
      <translation>{share:.1f} % des pixels comparés ne ressemblent pas aux données d'entraînement ; {num_unlike} d'entre eux sont proposés.</translation>
    </message>
    <message>
      <source>Fill in the field "{field}", and give the layer to Train together with your other labels.</source>
      <translation>Remplissez le champ « {field} », et donnez la couche à « Entraîner un réseau » avec vos autres étiquettes.</translation>
    </message>
    <message>
      <source>Training {title} on {device}: {num_train} training and {num_validation} validation pixels, {num_class_table} classes, {patches}.</source>
      <translation>Entraînement de {title} sur {device} : {num_train} pixels d'entraînement et {num_validation} de validation, {num_class_table} classes, {patches}.</translation>
    </message>
    <message>
      <source>Test: overall accuracy {overall_accuracy:.2f} %{interval} on {num_pixels} pixels, split "{split_kind}"; {overlap:.1f} % of the test patches touch a training pixel.</source>
      <translation>Test : exactitude globale {overall_accuracy:.2f} %{interval} sur {num_pixels} pixels, répartition « {split_kind} » ; {overlap:.1f} % des patchs de test touchent un pixel d'entraînement.</translation>
    </message>
    <message>
      <source>{settings} has settings of {network}, and the network is {params_network}: these settings are not used. To use them, do not name a network.</source>
      <translation>{settings} a des réglages de {network}, et le réseau est {params_network} : ces réglages ne sont pas utilisés. Pour les utiliser, n'indiquez pas de réseau.</translation>
    </message>
    <message>
      <source>the {origin}</source>
      <translation>{origin}</translation>
    </message>
    <message>
      <source>trial {number}</source>
      <translation>essai {number}</translation>
    </message>
    <message>
      <source>Network and settings are those of {source} in {settings}: {network}.</source>
      <translation>Réseau et réglages viennent de {settings} ({source}) : {network}.</translation>
    </message>
    <message>
      <source>{name} cannot be used ({place}: {problem}); choose a file as Tune wrote it.</source>
      <translation>{name} ne peut pas être utilisé ({place} : {problem}) ; choisissez un fichier tel que « Optimiser un réseau » l'a écrit.</translation>
    </message>
    <message>
      <source>No network is named, but settings of a network are given ({listed}): {default_network} is trained. Without these settings, the method is chosen automatically.</source>
      <translation>Aucun réseau n'est indiqué, mais des réglages d'un réseau le sont ({listed}) : {default_network} est entraîné. Sans ces réglages, la méthode est choisie automatiquement.</translation>
    </message>
    <message>
      <source>The pixels of {name} cannot share computation in training; choose one of {listed}, or train on patches.</source>
      <translation>Les pixels de {name} ne peuvent pas partager de calculs à l'entraînement ; choisissez parmi {listed}, ou entraînez sur des patchs.</translation>
    </message>
    <message>
      <source>The network is chosen automatically, but settings of a network are given: {listed}. Leave them out, or name the network.</source>
      <translation>Le réseau est choisi automatiquement, mais des réglages d'un réseau sont indiqués : {listed}. Ne les indiquez pas, ou nommez le réseau.</translation>
    </message>
    <message>
      <source>Training {title} again with the chosen settings, on all labelled pixels, {num_validation} held-out ones among them.</source>
      <translation>{title} est entraîné de nouveau avec les réglages choisis, sur tous les pixels étiquetés, y compris {num_validation} pixels réservés.</translation>
    </message>
    <message>
      <source>Training of {name}</source>
      <translation>Entraînement de {name}</translation>
    </message>
    <message>
      <source>Tuning needs the package optuna, which is not installed; run “Set up the processing environment” to repair it, or install it there (pip install "optuna&gt;=5").</source>
      <translation>L'optimisation a besoin du paquet optuna, qui n'est pas installé ; lancez « Installer l'environnement de traitement » pour le réparer, ou installez-y le paquet (pip install "optuna&gt;=5").</translation>
    </message>
    <message>
      <source>The scene has {num_bands} bands to use, but the smallest number of components is {components}; choose fewer components.</source>
      <translation>La scène a {num_bands} bandes utilisables, mais le plus petit nombre de composantes est {components} ; choisissez moins de composantes.</translation>
    </message>
    <message>
      <source>The scene has {num_bands} bands to use; larger numbers of components are not tried.</source>
      <translation>La scène a {num_bands} bandes utilisables ; de plus grands nombres de composantes ne sont pas essayés.</translation>
    </message>
    <message>
      <source>{both} validation pixels are test pixels: the test would choose the settings. Give validation labels without test pixels, or none; then validation pixels are held out of the training labels.</source>
      <translation>{both} pixels de validation sont des pixels de test : le test choisirait les réglages. Indiquez des étiquettes de validation sans pixels de test, ou aucune ; des pixels de validation sont alors réservés parmi les étiquettes d'entraînement.</translation>
    </message>
    <message>
      <source>Split with a guard band of at least {guard} pixels, or give no validation labels.</source>
      <translation>Répartissez avec une zone de garde d'au moins {guard} pixels, ou n'indiquez pas d'étiquettes de validation.</translation>
    </message>
    <message>
      <source>Patches of these sizes hold training pixels around validation pixels: {listed}. Larger patches are favoured, and the accuracies are optimistic. {remedy}</source>
      <translation>Les patchs de ces tailles contiennent des pixels d'entraînement autour de pixels de validation : {listed}. Les patchs plus grands sont favorisés, et les exactitudes sont optimistes. {remedy}</translation>
    </message>
    <message>
      <source>The validation labels were split with a guard band of {guard} pixels. Patches of these sizes reach across it and are not tried (share of validation patches with training pixels): {listed}. {remedy}</source>
      <translation>Les étiquettes de validation ont été séparées avec une zone de garde de {guard} pixels. Les patchs de ces tailles la franchissent et ne sont pas essayés (part des patchs de validation avec des pixels d'entraînement) : {listed}. {remedy}</translation>
    </message>
    <message>
      <source>labels that were not held out</source>
      <translation>étiquettes non réservées</translation>
    </message>
    <message>
      <source>a training pixel</source>
      <translation>un pixel d'entraînement</translation>
    </message>
    <message>
      <source>a validation pixel</source>
      <translation>un pixel de validation</translation>
    </message>
    <message>
      <source>test, not used by trials</source>
      <translation>test, non utilisé par les essais</translation>
    </message>
    <message>
      <source>Validation</source>
      <translation>Validation</translation>
    </message>
    <message>
      <source>Test, not used by trials</source>
      <translation>Test, non utilisé par les essais</translation>
    </message>
    <message>
      <source>{share:.1f} % touch {other}</source>
      <translation>{share:.1f} % touchent {other}</translation>
    </message>
    <message>
      <source>{name}: {num_pixels} pixels ({kind}); of their patches, {patch_size} x {patch_size} at most, {shares}.</source>
      <translation>{name} : {num_pixels} pixels ({kind}) ; de leurs patchs, d'au plus {patch_size} x {patch_size} : {shares}.</translation>
    </message>
    <message>
      <source>The study {study} is resumed; it has {done} trials.</source>
      <translation>L'étude {study} est reprise ; elle a {done} essais.</translation>
    </message>
    <message>
      <source>Best: trial {number} of {total}, {network}, validation accuracy {accuracy:.2f} %{interval}. Train with {settings} as its settings{model}.</source>
      <translation>Meilleur : essai {number} sur {total}, {network}, exactitude de validation {accuracy:.2f} %{interval}. Entraînez avec {settings} comme réglages{model}.</translation>
    </message>
    <message>
      <source>; the model {name} is trained with them</source>
      <translation> ; le modèle {name} est entraîné avec eux</translation>
    </message>
    <message>
      <source>Tuning of {name}</source>
      <translation>Optimisation pour {name}</translation>
    </message>
    <message>
      <source>Final model: </source>
      <translation>Modèle final : </translation>
    </message>
    <message>
      <source>linear discriminant analysis</source>
      <translation>analyse discriminante linéaire</translation>
    </message>
    <message>
      <source>The network is not compared with {method}: {error}</source>
      <translation>Le réseau n'est pas comparé avec {method} : {error}</translation>
    </message>
    <message>
      <source>The network is not compared with {method}, which has no fit: {error}</source>
      <translation>Le réseau n'est pas comparé avec {method}, qui n'a pas pu être ajusté : {error}</translation>
    </message>
    <message>
      <source>The network is not compared with the SVM, which has no fit: {error}</source>
      <translation>Le réseau n'est pas comparé avec la SVM, qui n'a pas pu être ajustée : {error}</translation>
    </message>
    <message>
      <source>The confidence of the model is not calibrated: {num_where} validation pixels in {num_parts} parts of the scene do not tell how sure a map may be. Label more places.</source>
      <translation>La confiance du modèle n'est pas calibrée : {num_where} pixels de validation dans {num_parts} parties de la scène ne disent pas à quel point une carte peut être sûre. Étiquetez plus de lieux.</translation>
    </message>
    <message>
      <source>Calibration: no temperature made the confidence better on parts of the validation pixels that did not choose it, so the confidence stays as it is. It differs from the accuracy by {error:.1f} percentage points on average. {meaning}</source>
      <translation>Calibration : aucune température n'a amélioré la confiance sur des parties des pixels de validation qui ne l'avaient pas choisie ; la confiance reste donc telle quelle. Elle diffère de l'exactitude de {error:.1f} points de pourcentage en moyenne. {meaning}</translation>
    </message>
    <message>
      <source>Calibration: temperature {temperature:.3g}. On parts of the validation pixels that did not choose it, confidence and accuracy differ by {error:.1f} percentage points on average, without it by {error_before:.1f}. {meaning}</source>
      <translation>Calibration : température {temperature:.3g}. Sur des parties des pixels de validation qui ne l'avaient pas choisie, confiance et exactitude diffèrent de {error:.1f} points de pourcentage en moyenne, et sans elle de {error_before:.1f}. {meaning}</translation>
    </message>
    <message>
      <source>so the test accuracy is optimistic for places that the network was not trained on</source>
      <translation>l'exactitude de test est donc optimiste pour les lieux sur lesquels le réseau n'a pas été entraîné</translation>
    </message>
    <message>
      <source>so the validation accuracy is optimistic, and the choice of the best epoch favours overfitting</source>
      <translation>l'exactitude de validation est donc optimiste, et le choix de la meilleure époque favorise le surapprentissage</translation>
    </message>
    <message>
      <source>{share} of their patches hold a training pixel</source>
      <translation>{share} de leurs patchs contiennent un pixel d'entraînement</translation>
    </message>
    <message>
      <source>Split the labels in blocks or polygons.</source>
      <translation>Répartissez les étiquettes en blocs ou en polygones.</translation>
    </message>
    <message>
      <source>The {name} pixels were drawn at random among the labelled ones, and {touching}: the network has seen their surroundings, {effect}.</source>
      <translation>Les pixels du sous-ensemble {name} ont été tirés au hasard parmi les pixels étiquetés, et {touching} : le réseau a vu leurs environs, {effect}.</translation>
    </message>
    <message>
      <source>many are neighbours of training pixels</source>
      <translation>beaucoup sont voisins de pixels d'entraînement</translation>
    </message>
    <message>
      <source>Split the labels in blocks or polygons, with a guard band of at least {guard} pixels, half of the patch.</source>
      <translation>Répartissez les étiquettes en blocs ou en polygones, avec une zone de garde d'au moins {guard} pixels, la moitié du patch.</translation>
    </message>
    <message>
      <source>Split the labels.</source>
      <translation>Répartissez les étiquettes.</translation>
    </message>
    <message>
      <source>The {name} pixels lie beside training pixels: {touching}, {effect}.</source>
      <translation>Les pixels du sous-ensemble {name} sont à côté de pixels d'entraînement : {touching}, {effect}.</translation>
    </message>
    <message>
      <source>Split the labels with a guard band of at least {guard} pixels, half of the patch.</source>
      <translation>Répartissez les étiquettes avec une zone de garde d'au moins {guard} pixels, la moitié du patch.</translation>
    </message>
    <message>
      <source>Make the subsets with Split labels, in blocks or polygons, or make sure that no field is in both.</source>
      <translation>Créez les sous-ensembles avec « Répartir les étiquettes », en blocs ou en polygones, ou assurez-vous qu'aucun champ n'est dans les deux.</translation>
    </message>
    <message>
      <source>The {name} labels do not say how they were split from the training labels. If both are from the same fields or polygons, the accuracy is optimistic even if no patch holds a training pixel.</source>
      <translation>Les étiquettes du sous-ensemble {name} ne disent pas comment elles ont été séparées des étiquettes d'entraînement. Si les deux viennent des mêmes champs ou polygones, l'exactitude est optimiste même si aucun patch ne contient de pixel d'entraînement.</translation>
    </message>
    <message>
      <source>{accuracy}{interval} on {num_pixels} {name} pixels (network: {of_network})</source>
      <translation>{accuracy}{interval} sur {num_pixels} pixels ({name} ; réseau : {of_network})</translation>
    </message>
    <message>
      <source> of single spectra, fitted to {num_train} training pixels,</source>
      <translation> de spectres isolés, ajusté à {num_train} pixels d'entraînement,</translation>
    </message>
    <message>
      <source>{method}{fitted} reaches an overall accuracy of {reached}</source>
      <translation>{method}{fitted} atteint une exactitude globale de {reached}</translation>
    </message>
    <message>
      <source>For comparison, {methods}.</source>
      <translation>Pour comparaison, {methods}.</translation>
    </message>
    <message>
      <source>Check the labels with “Check labels”, and label more pixels.</source>
      <translation>Vérifiez les étiquettes avec « Vérifier les étiquettes », et étiquetez plus de pixels.</translation>
    </message>
    <message>
      <source>The validation kappa is {kappa:.2f}: the model is hardly better than chance.</source>
      <translation>Le kappa de validation est de {kappa:.2f} : le modèle est à peine meilleur que le hasard.</translation>
    </message>
    <message>
      <source>Train with more steps (more epochs, smaller batches) or more pixels, or compare with the baselines svm and random_forest.</source>
      <translation>Entraînez avec plus d'étapes (plus d'époques, des lots plus petits) ou plus de pixels, ou comparez avec les méthodes de référence svm et random_forest.</translation>
    </message>
    <message>
      <source>The validation kappa is {kappa:.2f}: the network is hardly better than chance.</source>
      <translation>Le kappa de validation est de {kappa:.2f} : le réseau est à peine meilleur que le hasard.</translation>
    </message>
    <message>
      <source>Train with more epochs or smaller batches.</source>
      <translation>Entraînez avec plus d'époques ou des lots plus petits.</translation>
    </message>
    <message>
      <source>The training had {num_steps} steps only: {num_epochs} epochs of {num_pixels} pixels in batches of {batch_size}.</source>
      <translation>L'entraînement n'a eu que {num_steps} étapes : {num_epochs} époques de {num_pixels} pixels en lots de {batch_size}.</translation>
    </message>
    <message>
      <source>The validation pixels decided which of {num_epochs} epochs is kept</source>
      <translation>Les pixels de validation ont décidé laquelle de {num_epochs} époques est gardée</translation>
    </message>
    <message>
      <source>The validation pixels were used while the model was made</source>
      <translation>Les pixels de validation ont servi pendant que le modèle était fait</translation>
    </message>
    <message>
      <source>Give test labels, or assess the class map against labels that were not used here.</source>
      <translation>Donnez des étiquettes de test, ou évaluez la carte de classes avec des étiquettes qui n'ont pas servi ici.</translation>
    </message>
    <message>
      <source>{chosen}, so their accuracy is slightly optimistic. Without test labels it is unknown by how much.</source>
      <translation>{chosen} ; leur exactitude est donc un peu optimiste. Sans étiquettes de test, on ne sait pas de combien.</translation>
    </message>
    <message>
      <source>Report the accuracy on the test pixels, which were evaluated once, after training.</source>
      <translation>Indiquez l'exactitude sur les pixels de test, qui ont été évalués une seule fois, après l'entraînement.</translation>
    </message>
    <message>
      <source>{chosen}, so their accuracy is slightly optimistic.</source>
      <translation>{chosen} ; leur exactitude est donc un peu optimiste.</translation>
    </message>
    <message>
      <source>Label more of them, and do not compare models by these classes.</source>
      <translation>Étiquetez-en davantage, et ne comparez pas de modèles d'après ces classes.</translation>
    </message>
    <message>
      <source>Some classes have fewer than {few} {name} pixels: {classes}. Their accuracies are mostly chance, and the average accuracy counts each of them as much as a large class.</source>
      <translation>Certaines classes ont moins de {few} pixels ({name}) : {classes}. Leurs exactitudes sont surtout du hasard, et l'exactitude moyenne compte chacune autant qu'une grande classe.</translation>
    </message>
    <message>
      <source>Label them in a second place, so that a split can give some pixels to each subset.</source>
      <translation>Étiquetez-les en un deuxième lieu, pour qu'une répartition puisse donner des pixels à chaque sous-ensemble.</translation>
    </message>
    <message>
      <source>Some classes have no {name} pixel: {classes}. The {name} accuracies say nothing about them.</source>
      <translation>Certaines classes n'ont aucun pixel ({name}) : {classes}. Les exactitudes du sous-ensemble {name} n'en disent rien.</translation>
    </message>
    <message>
      <source>Give them training pixels, or leave them out.</source>
      <translation>Donnez-leur des pixels d'entraînement, ou écartez-les.</translation>
    </message>
    <message>
      <source>Some classes have {name} pixels, but no training pixels: {classes}. All of these pixels count as wrong, so the accuracies are lower than on the classes that the network knows.</source>
      <translation>Certaines classes ont des pixels ({name}), mais pas de pixels d'entraînement : {classes}. Tous ces pixels comptent comme faux ; les exactitudes sont donc plus basses que sur les classes que le réseau connaît.</translation>
    </message>
    <message>
      <source>Trust the test. Validation pixels from more places, or another seed of the split, show how much of the difference is chance.</source>
      <translation>Fiez-vous au test. Des pixels de validation de plus de lieux, ou une autre graine de la répartition, montrent quelle part de la différence est due au hasard.</translation>
    </message>
    <message>
      <source>The validation accuracy ({reached}) is higher than the test accuracy ({tested}).</source>
      <translation>L'exactitude de validation ({reached}) est plus haute que celle de test ({tested}).</translation>
    </message>
    <message>
      <source>Train with other seeds of the split before you rely on either.</source>
      <translation>Entraînez avec d'autres graines de la répartition avant de vous fier à l'une ou à l'autre.</translation>
    </message>
    <message>
      <source>The test accuracy ({tested}) is higher than the validation accuracy ({reached}): the pixels are of different places, or one of the subsets is small.</source>
      <translation>L'exactitude de test ({tested}) est plus haute que celle de validation ({reached}) : les pixels sont de lieux différents, ou l'un des sous-ensembles est petit.</translation>
    </message>
    <message>
      <source>Label more places rather than more pixels of the same place. Augmentation and spectral noise help too.</source>
      <translation>Étiquetez plus de lieux plutôt que plus de pixels du même lieu. L'augmentation et le bruit spectral aident aussi.</translation>
    </message>
    <message>
      <source>The training accuracy ({accuracy}) is much higher than the validation accuracy ({reached}): the network overfits its training pixels.</source>
      <translation>L'exactitude d'entraînement ({accuracy}) est bien plus haute que celle de validation ({reached}) : le réseau surapprend ses pixels d'entraînement.</translation>
    </message>
    <message>
      <source>Train with more epochs.</source>
      <translation>Entraînez avec plus d'époques.</translation>
    </message>
    <message>
      <source>The best epoch is the last one that was allowed ({limit}), so more epochs may give a better validation.</source>
      <translation>La meilleure époque est la dernière permise ({limit}) ; plus d'époques peuvent donc donner une meilleure validation.</translation>
    </message>
    <message>
      <source>If the new scene is of another season or sensor, compare with a model that is trained on it alone.</source>
      <translation>Si la nouvelle scène est d'une autre saison ou d'un autre capteur, comparez avec un modèle entraîné sur elle seule.</translation>
    </message>
    <message>
      <source>{reduction} are those of the model that was fine-tuned, fitted on {fitted_on}.</source>
      <translation>{reduction} sont ceux du modèle qui a été affiné, ajustés sur {fitted_on}.</translation>
    </message>
    <message>
      <source>Expect lower accuracies in another scene, and assess the map there.</source>
      <translation>Attendez-vous à des exactitudes plus basses dans une autre scène, et évaluez-y la carte.</translation>
    </message>
    <message>
      <source>Components were fitted on {fitted_on}, validation and test pixels included, but without their labels. The accuracies hold for this scene.</source>
      <translation>Les composantes ont été ajustées sur {fitted_on}, pixels de validation et de test compris, mais sans leurs étiquettes. Les exactitudes valent pour cette scène.</translation>
    </message>
    <message>
      <source>Scaling and PCA were fitted on all valid pixels of the scene, validation and test pixels included, but without labels. The accuracies hold for this scene.</source>
      <translation>La mise à l'échelle et l'ACP ont été ajustées sur tous les pixels valides de la scène, pixels de validation et de test compris, mais sans étiquettes. Les exactitudes valent pour cette scène.</translation>
    </message>
    <message>
      <source>The scaling of the bands was fitted on all valid pixels of the scene, validation and test pixels included, but without labels. The accuracies hold for this scene.</source>
      <translation>La mise à l'échelle des bandes a été ajustée sur tous les pixels valides de la scène, pixels de validation et de test compris, mais sans étiquettes. Les exactitudes valent pour cette scène.</translation>
    </message>
    <message>
      <source>Scaling and PCA</source>
      <translation>La mise à l'échelle et l'ACP</translation>
    </message>
    <message>
      <source>Scaling and {components}</source>
      <translation>La mise à l'échelle et les {components}</translation>
    </message>
    <message>
      <source>The checkpoint {name} belongs to a training with other data or settings; this training starts from the beginning.</source>
      <translation>Le point de reprise {name} appartient à un entraînement avec d'autres données ou réglages ; cet entraînement recommence depuis le début.</translation>
    </message>
    <message>
      <source>The checkpoint {name} is damaged ({error}); this training starts from the beginning.</source>
      <translation>Le point de reprise {name} est endommagé ({error}) ; cet entraînement recommence depuis le début.</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>époque</translation>
    </message>
    <message>
      <source>train</source>
      <translation>entraînement</translation>
    </message>
    <message>
      <source>kept: epoch {best}</source>
      <translation>gardée : époque {best}</translation>
    </message>
    <message>
      <source>single steps from {low:.3g} to {high:.3g}</source>
      <translation>étapes isolées de {low:.3g} à {high:.3g}</translation>
    </message>
    <message>
      <source>epoch {epoch:g}, {name}: {value:.4g}</source>
      <translation>époque {epoch:g}, {name} : {value:.4g}</translation>
    </message>
    <message>
      <source>no setting to choose</source>
      <translation>aucun réglage à choisir</translation>
    </message>
    <message>
      <source>{title} is fitted at once, not in epochs: these settings are not used: {listed}.</source>
      <translation>{title} est ajusté en une fois, pas par époques : ces réglages ne sont pas utilisés : {listed}.</translation>
    </message>
    <message>
      <source>{settings}; validation accuracy {accuracy:.1f} %</source>
      <translation>{settings} ; exactitude de validation {accuracy:.1f} %</translation>
    </message>
    <message>
      <source>Chosen from {num_candidates} candidates: {reached}.</source>
      <translation>Choisi parmi {num_candidates} candidats : {reached}.</translation>
    </message>
    <message>
      <source>Fitted: {reached}.</source>
      <translation>Ajusté : {reached}.</translation>
    </message>
    <message>
      <source>{title} is fitted to {num_drawn} of the {num_train} training pixels, the same share of each class: with all of them, its fit would take too long.</source>
      <translation>{title} est ajusté à {num_drawn} des {num_train} pixels d'entraînement, avec la même part de chaque classe : avec tous, l'ajustement serait trop long.</translation>
    </message>
    <message>
      <source>{title} cannot be fitted to these {num_pixels} training pixels: {error} Give more labels, or choose another network.</source>
      <translation>{title} ne peut pas être ajusté à ces {num_pixels} pixels d'entraînement : {error} Donnez plus d'étiquettes, ou choisissez un autre réseau.</translation>
    </message>
    <message>
      <source>Fitting {number} of {count}: {settings}</source>
      <translation>Ajustement {number} sur {count} : {settings}</translation>
    </message>
    <message>
      <source>{fitting}; best validation accuracy so far {best:.1f} %</source>
      <translation>{fitting} ; meilleure exactitude de validation jusqu'ici {best:.1f} %</translation>
    </message>
    <message>
      <source>Fitting again: {settings}</source>
      <translation>Nouvel ajustement : {settings}</translation>
    </message>
    <message>
      <source>The model file does not keep the places of its training pixels, so that Assess cannot tell them from test pixels: {error}</source>
      <translation>Le fichier de modèle ne garde pas les lieux de ses pixels d'entraînement ; « Évaluer une carte de classes » ne peut donc pas les distinguer des pixels de test : {error}</translation>
    </message>
    <message>
      <source>Comparing {num_candidates} settings in {num_folds} folds</source>
      <translation>Comparaison de {num_candidates} réglages sur {num_folds} plis</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>The interrupted training resumes after epoch {num_history}.</source>
      <translation>L'entraînement interrompu reprend après l'époque {num_history}.</translation>
    </message>
    <message>
      <source>The loss became {loss} in epoch {epoch}; choose a smaller learning rate (it was {rate:g}) or standardise the bands.</source>
      <translation>La perte est devenue {loss} à l'époque {epoch} ; choisissez un taux d'apprentissage plus petit (il était de {rate:g}) ou standardisez les bandes.</translation>
    </message>
    <message>
      <source>The graphics card has too little memory for batches of {batch_size} patches; choose smaller batches or patches.</source>
      <translation>La carte graphique n'a pas assez de mémoire pour des lots de {batch_size} patchs ; choisissez des lots ou des patchs plus petits.</translation>
    </message>
    <message>
      <source>Epoch {epoch} of at most {epochs}: loss {loss:.3f}</source>
      <translation>Époque {epoch} sur {epochs} au plus : perte {loss:.3f}</translation>
    </message>
    <message>
      <source>{message}, validation accuracy {accuracy:.1f} %, best {best:.1f} %</source>
      <translation>{message}, exactitude de validation {accuracy:.1f} %, la meilleure {best:.1f} %</translation>
    </message>
    <message>
      <source>No valid training pixel is left of {listed}; label more pixels of it, or give validation labels of your own.</source>
      <translation>Il ne reste aucun pixel d'entraînement valide de {listed} ; étiquetez-en davantage, ou donnez vos propres étiquettes de validation.</translation>
    </message>
    <message>
      <source>No valid validation pixel with a class of the training labels is left; label more of the scene.</source>
      <translation>Il ne reste aucun pixel de validation valide avec une classe des étiquettes d'entraînement ; étiquetez davantage la scène.</translation>
    </message>
    <message>
      <source>No valid test pixel with a class of the training labels is left; label more of the scene.</source>
      <translation>Il ne reste aucun pixel de test valide avec une classe des étiquettes d'entraînement ; étiquetez davantage la scène.</translation>
    </message>
    <message>
      <source>all valid pixels of the training scene, without labels</source>
      <translation>tous les pixels valides de la scène d'entraînement, sans étiquettes</translation>
    </message>
    <message>
      <source>the training pixels and their classes; scaling on all valid pixels of the scene</source>
      <translation>les pixels d'entraînement et leurs classes ; la mise à l'échelle sur tous les pixels valides de la scène</translation>
    </message>
    <message>
      <source>patches of {size} x {size}, {inputs}</source>
      <translation>patchs de {size} x {size}, {inputs}</translation>
    </message>
    <message>
      <source>Only band {band} would be used; choose at least two bands.</source>
      <translation>Seule la bande {band} serait utilisée ; choisissez au moins deux bandes.</translation>
    </message>
    <message>
      <source>{title} takes spectra as they are, and normalises them itself; leave out the pretreatment.</source>
      <translation>{title} prend les spectres tels quels et les normalise elle-même ; n’indiquez aucun prétraitement.</translation>
    </message>
    <message>
      <source>{num_pixels} training pixels are few: with the recipe, the training would have {recipe_steps} steps. It has {num_steps} steps instead: at most {epochs} epochs (recipe: {recipe_epochs}), batches of {batch_size} ({recipe_batch_size}), patience {patience} ({recipe_patience}).</source>
      <translation>{num_pixels} pixels d'entraînement sont peu : avec la recette, l'entraînement aurait {recipe_steps} pas. Il a {num_steps} pas à la place : au plus {epochs} époques (recette : {recipe_epochs}), lots de {batch_size} ({recipe_batch_size}), patience {patience} ({recipe_patience}).</translation>
    </message>
    <message>
      <source>{network} uses the bands themselves: the reduction {reduction} is not used.</source>
      <translation>{network} utilise les bandes elles-mêmes : la réduction {reduction} n'est pas utilisée.</translation>
    </message>
    <message>
      <source>{network} uses the bands themselves: the number of components is not used.</source>
      <translation>{network} utilise les bandes elles-mêmes : le nombre de composantes n'est pas utilisé.</translation>
    </message>
    <message>
      <source>Discriminant components have the spread within a class as their unit: whiten is not used.</source>
      <translation>Les composantes discriminantes ont pour unité la dispersion au sein d'une classe : whiten n'est pas utilisé.</translation>
    </message>
    <message>
      <source>The scene has {num_bands} bands to use: {num_bands} components instead of {components}.</source>
      <translation>La scène a {num_bands} bandes utilisables : {num_bands} composantes au lieu de {components}.</translation>
    </message>
    <message>
      <source>{count} bands</source>
      <translation>{count} bandes</translation>
    </message>
    <message>
      <source>{num_components} {kind}components of {num_bands} bands and the spectrum</source>
      <translation>{num_components} composantes {kind}de {num_bands} bandes et le spectre</translation>
    </message>
    <message>
      <source>{num_components} {kind}components of {num_bands} bands</source>
      <translation>{num_components} composantes {kind}de {num_bands} bandes</translation>
    </message>
    <message>
      <source>{network}, scene {scene}, seed {seed}.</source>
      <translation>{network}, scène {scene}, graine {seed}.</translation>
    </message>
    <message>
      <source>Spatial units of the test pixels: {units}. The 95 % intervals count units, not pixels.</source>
      <translation>Unités spatiales des pixels de test : {units}. Les intervalles à 95 % comptent des unités, pas des pixels.</translation>
    </message>
    <message>
      <source>Spatial units of the validation pixels: {units}. The 95 % intervals count units, not pixels.</source>
      <translation>Unités spatiales des pixels de validation : {units}. Les intervalles à 95 % comptent des unités, pas des pixels.</translation>
    </message>
    <message>
      <source>No test labels were given.</source>
      <translation>Aucune étiquette de test n'a été donnée.</translation>
    </message>
    <message>
      <source>This model was fitted at once, not in steps, so there is no curve.</source>
      <translation>Ce modèle a été ajusté en une fois, pas par pas ; il n'y a donc pas de courbe.</translation>
    </message>
    <message>
      <source>Validation: confusion matrix</source>
      <translation>Validation : matrice de confusion</translation>
    </message>
    <message>
      <source>Confusion matrix of the validation pixels</source>
      <translation>Matrice de confusion des pixels de validation</translation>
    </message>
    <message>
      <source>Test: confusion matrix</source>
      <translation>Test : matrice de confusion</translation>
    </message>
    <message>
      <source>Confusion matrix of the test pixels</source>
      <translation>Matrice de confusion des pixels de test</translation>
    </message>
    <message>
      <source>{channels} of {count} bands</source>
      <translation>{channels} de {count} bandes</translation>
    </message>
    <message>
      <source> and the spectrum of the pixel</source>
      <translation> et le spectre du pixel</translation>
    </message>
    <message>
      <source>{network} ({form}), patches of {patch_size} × {patch_size} pixels, {num_components} {channels}{spectrum}, {num_classes} classes</source>
      <translation>{network} ({form}), patchs de {patch_size} × {patch_size} pixels, {num_components} {channels}{spectrum}, {num_classes} classes</translation>
    </message>
    <message>
      <source>validation accuracy, epoch {epoch} of {num_epochs}</source>
      <translation>exactitude de validation, époque {epoch} sur {num_epochs}</translation>
    </message>
    <message>
      <source>validation accuracy</source>
      <translation>exactitude de validation</translation>
    </message>
    <message>
      <source>{metric}, test</source>
      <translation>{metric}, test</translation>
    </message>
    <message>
      <source>of the test patches touch a training pixel</source>
      <translation>des patchs de test touchent un pixel d'entraînement</translation>
    </message>
    <message>
      <source> and with class weights</source>
      <translation> et avec des poids de classe</translation>
    </message>
    <message>
      <source> and with balanced fields</source>
      <translation> et avec des parcelles équilibrées</translation>
    </message>
    <message>
      <source> and smoothed labels</source>
      <translation> et des étiquettes lissées</translation>
    </message>
    <message>
      <source>{num_steps} steps in {num_epochs} epochs. Training loss and accuracy are measured while the network learns, with dropout, flips and noise{loss}. Validation is measured without them, at the end of an epoch. So training may look worse than validation at first.</source>
      <translation>{num_steps} pas en {num_epochs} époques. La perte et l'exactitude d'entraînement sont mesurées pendant que le réseau apprend, avec dropout, symétries et bruit{loss}. La validation est mesurée sans eux, à la fin d'une époque. L'entraînement peut donc d'abord sembler moins bon que la validation.</translation>
    </message>
    <message>
      <source> in the loss</source>
      <translation> dans la perte</translation>
    </message>
    <message>
      <source>The learning rate falls from {rate} along half a cosine, to zero at epoch {epoch}.</source>
      <translation>Le taux d'apprentissage descend de {rate} selon un demi-cosinus, jusqu'à zéro à l'époque {epoch}.</translation>
    </message>
    <message>
      <source>all labels, after held-out pixels had chosen the settings</source>
      <translation>toutes les étiquettes, après que des pixels réservés ont choisi les réglages</translation>
    </message>
    <message>
      <source>Split and overlap</source>
      <translation>Répartition et recouvrement</translation>
    </message>
    <message>
      <source>Pixels of each subset, and their overlap with training patches</source>
      <translation>Pixels de chaque sous-ensemble et leur recouvrement avec les patchs d'entraînement</translation>
    </message>
    <message>
      <source>subset</source>
      <translation>sous-ensemble</translation>
    </message>
    <message>
      <source>how it was chosen</source>
      <translation>comment il a été choisi</translation>
    </message>
    <message>
      <source>guard band, pixels</source>
      <translation>zone de garde, pixels</translation>
    </message>
    <message>
      <source>Overlap: share of the pixels whose patch has a training pixel in it. Guard band: pixels without labels between training pixels and others.</source>
      <translation>Recouvrement : part des pixels dont le patch contient un pixel d'entraînement. Zone de garde : pixels sans étiquettes entre les pixels d'entraînement et les autres.</translation>
    </message>
    <message>
      <source>Held-out pixels chose the settings. Then the model was trained again on all {count} labelled pixels, the held-out ones included. The validation accuracies are those of the model before, which had not seen these pixels.</source>
      <translation>Des pixels réservés ont choisi les réglages. Le modèle a ensuite été entraîné à nouveau sur les {count} pixels étiquetés, pixels réservés compris. Les exactitudes de validation sont celles du modèle d'avant, qui n'avait pas vu ces pixels.</translation>
    </message>
    <message>
      <source>No patch of a test pixel holds a training pixel: the test pixels are independent of the training patches.</source>
      <translation>Aucun patch d'un pixel de test ne contient un pixel d'entraînement : les pixels de test sont indépendants des patchs d'entraînement.</translation>
    </message>
    <message>
      <source>trained pixels</source>
      <translation>pixels entraînés</translation>
    </message>
    <message>
      <source>Recall of each class on the test pixels</source>
      <translation>Rappel de chaque classe sur les pixels de test</translation>
    </message>
    <message>
      <source>Recall of each class on the validation pixels</source>
      <translation>Rappel de chaque classe sur les pixels de validation</translation>
    </message>
    <message>
      <source>Recall (producer's accuracy): of the reference pixels of the class, the share that is found. Lines: 95 % intervals over spatial units, where there are enough units.</source>
      <translation>Rappel (exactitude du producteur) : part des pixels de référence de la classe qui est trouvée. Traits : intervalles à 95 % sur les unités spatiales, là où il y a assez d'unités.</translation>
    </message>
    <message>
      <source>{channels}, and the spectrum of {count} bands</source>
      <translation>{channels}, et le spectre de {count} bandes</translation>
    </message>
    <message>
      <source>patch</source>
      <translation>patch</translation>
    </message>
    <message>
      <source>{size} × {size} pixels, {channels}</source>
      <translation>{size} × {size} pixels, {channels}</translation>
    </message>
    <message>
      <source>{name}, {count} bands</source>
      <translation>{name}, {count} bandes</translation>
    </message>
    <message>
      <source>wavelengths</source>
      <translation>longueurs d'onde</translation>
    </message>
    <message>
      <source>{low:g} to {high:g} nm</source>
      <translation>{low:g} à {high:g} nm</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>fitted on {pixels}</source>
      <translation>ajusté sur : {pixels}</translation>
    </message>
    <message>
      <source>, in units of the spread within a class</source>
      <translation>, en unités de la dispersion au sein d'une classe</translation>
    </message>
    <message>
      <source>, in units of the noise</source>
      <translation>, en unités du bruit</translation>
    </message>
    <message>
      <source>variance kept</source>
      <translation>variance conservée</translation>
    </message>
    <message>
      <source>{model}, {network}, scene {scene}, SHA-256 {digest}</source>
      <translation>{model}, {network}, scène {scene}, SHA-256 {digest}</translation>
    </message>
    <message>
      <source>epochs trained</source>
      <translation>époques entraînées</translation>
    </message>
    <message>
      <source>epoch kept</source>
      <translation>époque conservée</translation>
    </message>
    <message>
      <source>temperature</source>
      <translation>température</translation>
    </message>
    <message>
      <source>baseline</source>
      <translation>méthode de base</translation>
    </message>
    <message>
      <source>versions</source>
      <translation>versions</translation>
    </message>
    <message>
      <source>format</source>
      <translation>format</translation>
    </message>
    <message>
      <source>{temperature:.4g}; calibration error {error:.1f} % (without: {before:.1f} %)</source>
      <translation>{temperature:.4g} ; erreur de calibration {error:.1f} % (sans : {before:.1f} %)</translation>
    </message>
    <message>
      <source>scaling</source>
      <translation>mise à l'échelle</translation>
    </message>
    <message>
      <source>scaling and {components}</source>
      <translation>mise à l'échelle et {components}</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>non défini</translation>
    </message>
    <message>
      <source>fine-tuned from</source>
      <translation>affiné à partir de</translation>
    </message>
    <message>
      <source>distilled from</source>
      <translation>distillé à partir de</translation>
    </message>
    <message>
      <source>Training took {training}. The whole call took {whole}, reading the scene included.</source>
      <translation>L'entraînement a duré {training}. L'exécution entière a duré {whole}, lecture de la scène comprise.</translation>
    </message>
    <message>
      <source>Training took {training} for {count} epochs, {epoch} each with validation. A step took {mean} on average (median {median}, one in twenty over {slow}): {speed:.0f} patches per second. The whole call took {whole}, reading the scene included.</source>
      <translation>L'entraînement a duré {training} pour {count} époques, {epoch} chacune avec validation. Un pas a duré {mean} en moyenne (médiane {median}, un sur vingt plus de {slow}) : {speed:.0f} patchs par seconde. L'exécution entière a duré {whole}, lecture de la scène comprise.</translation>
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
      <translation>entraînement, moyenne d'une époque</translation>
    </message>
    <message>
      <source>training, every step</source>
      <translation>entraînement, chaque pas</translation>
    </message>
    <message>
      <source>validation, end of an epoch</source>
      <translation>validation, fin d'une époque</translation>
    </message>
    <message>
      <source>Reliability of these accuracies</source>
      <translation>Fiabilité de ces exactitudes</translation>
    </message>
    <message>
      <source>Loss and accuracy of training and validation against the epoch</source>
      <translation>Perte et exactitude d'entraînement et de validation selon l'époque</translation>
    </message>
    <message>
      <source>The card is part of the model file.</source>
      <translation>La fiche du modèle fait partie du fichier de modèle.</translation>
    </message>
    <message>
      <source>The card in the model file (JSON)</source>
      <translation>La fiche du modèle dans le fichier de modèle (JSON)</translation>
    </message>
    <message>
      <source>The model gets no statistics of its training scene and cannot be used to monitor other scenes: {error}</source>
      <translation>Le modèle ne reçoit pas de statistiques de sa scène d'entraînement et ne peut pas servir à surveiller d'autres scènes : {error}</translation>
    </message>
    <message>
      <source>Where the pixels of each subset lie</source>
      <translation>Où sont les pixels de chaque sous-ensemble</translation>
    </message>
    <message>
      <source>Training pixels teach the model, validation pixels choose the epoch or the settings, and test pixels do neither. Large scenes are thinned out; a cell then has the colour of the last of its subsets in the legend.</source>
      <translation>Les pixels d'entraînement instruisent le modèle, les pixels de validation choisissent l'époque ou les réglages, et les pixels de test ne font ni l'un ni l'autre. Les grandes scènes sont réduites ; une cellule a alors la couleur du dernier de ses sous-ensembles dans la légende.</translation>
    </message>
    <message>
      <source>before the training</source>
      <translation>avant l'entraînement</translation>
    </message>
    <message>
      <source>Validation accuracy with surroundings: {accuracies}. Chosen: {chosen}.</source>
      <translation>Exactitude de validation avec le voisinage : {accuracies}. Choisi : {chosen}.</translation>
    </message>
    <message>
      <source>Validation accuracy with surroundings: {accuracies}. Chosen: {chosen}, because nothing that was learned is better.</source>
      <translation>Exactitude de validation avec le voisinage : {accuracies}. Choisi : {chosen}, car rien de ce qui a été appris n'est meilleur.</translation>
    </message>
    <message>
      <source>pixel alone</source>
      <translation>pixel seul</translation>
    </message>
    <message>
      <source>The places are too few to say whether this is more than chance.</source>
      <translation>Les lieux sont trop peu nombreux pour dire si c'est plus que le hasard.</translation>
    </message>
    <message>
      <source>Better than the baseline.</source>
      <translation>Meilleur que la méthode de référence.</translation>
    </message>
    <message>
      <source>Better than the baselines.</source>
      <translation>Meilleur que les méthodes de référence.</translation>
    </message>
    <message>
      <source>The best trial ({network})</source>
      <translation>Le meilleur essai ({network})</translation>
    </message>
    <message>
      <source>Better than the baseline, on the pixels that chose it.</source>
      <translation>Meilleur que la méthode de référence, sur les pixels qui l'ont choisi.</translation>
    </message>
    <message>
      <source>Better than the baselines, on the pixels that chose it.</source>
      <translation>Meilleur que les méthodes de référence, sur les pixels qui l'ont choisi.</translation>
    </message>
    <message>
      <source>{first}, and {second}</source>
      <translation>{first}, et {second}</translation>
    </message>
    <message>
      <source>{gain} against {method} ({accuracy})</source>
      <translation>{gain} par rapport à {method} ({accuracy})</translation>
    </message>
    <message>
      <source>{network} reaches {accuracy} on {num_pixels} {name} pixels{units}: {gains}.</source>
      <translation>{network} atteint {accuracy} sur {num_pixels} pixels ({name}){units} : {gains}.</translation>
    </message>
    <message>
      <source> (95 % interval {low:.2f} to {high:.2f})</source>
      <translation> (intervalle à 95 % de {low:.2f} à {high:.2f})</translation>
    </message>
    <message>
      <source>Chance: kappa is {kappa:.2f}{interval}.</source>
      <translation>Hasard : le kappa est de {kappa:.2f}{interval}.</translation>
    </message>
    <message>
      <source>No better than {method}.</source>
      <translation>Pas meilleur que {method}.</translation>
    </message>
    <message>
      <source>Not distinguishable from the baseline {method}.</source>
      <translation>Ne se distingue pas de la méthode de référence {method}.</translation>
    </message>
    <message>
      <source>use it (network {network})</source>
      <translation>utilisez-la (réseau {network})</translation>
    </message>
    <message>
      <source>use it</source>
      <translation>utilisez-la</translation>
    </message>
    <message>
      <source>Worse than the baseline {method}: {use}.</source>
      <translation>Pire que la méthode de référence {method} : {use}.</translation>
    </message>
    <message>
      <source>No better than the baseline {method}: {use}.</source>
      <translation>Pas meilleur que la méthode de référence {method} : {use}.</translation>
    </message>
    <message>
      <source>But {share:.1f} % of its patches hold training pixels, and {other:.1f} % of those of the baselines: the comparison favours it.</source>
      <translation>Mais {share:.1f} % de ses patchs contiennent des pixels d'entraînement, contre {other:.1f} % de ceux des méthodes de référence : la comparaison le favorise.</translation>
    </message>
    <message>
      <source>always saying {name}</source>
      <translation>toujours répondre {name}</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Overall accuracy on the validation pixels, %</source>
      <translation>Exactitude globale sur les pixels de validation, %</translation>
    </message>
    <message>
      <source>trial</source>
      <translation>essai</translation>
    </message>
    <message>
      <source>trial {number}, {state}: {accuracy:.2f} %</source>
      <translation>essai {number}, {state} : {accuracy:.2f} %</translation>
    </message>
    <message>
      <source>Importance</source>
      <translation>Importance</translation>
    </message>
    <message>
      <source>Share of the importance, %</source>
      <translation>Part de l'importance, %</translation>
    </message>
    <message>
      <source>Parallel coordinates</source>
      <translation>Coordonnées parallèles</translation>
    </message>
    <message>
      <source>trial {number}: {accuracy:.2f} %</source>
      <translation>essai {number} : {accuracy:.2f} %</translation>
    </message>
    <message>
      <source>{num_done} of {num_trials} trials</source>
      <translation>{num_done} essais sur {num_trials}</translation>
    </message>
    <message>
      <source>complete</source>
      <translation>complet</translation>
    </message>
    <message>
      <source>pruned</source>
      <translation>interrompu</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>échoué</translation>
    </message>
    <message>
      <source>Scene {scene}; all trials train on the same pixels, for at most {epochs} epochs, and are measured on the same validation pixels.</source>
      <translation>Scène {scene} ; tous les essais s'entraînent sur les mêmes pixels, pendant au plus {epochs} époques, et sont mesurés sur les mêmes pixels de validation.</translation>
    </message>
    <message>
      <source>validation accuracy of the best trial ({trial})</source>
      <translation>exactitude de validation du meilleur essai ({trial})</translation>
    </message>
    <message>
      <source>its network</source>
      <translation>son réseau</translation>
    </message>
    <message>
      <source>trials: {listed}</source>
      <translation>essais : {listed}</translation>
    </message>
    <message>
      <source>total training time</source>
      <translation>temps d'entraînement total</translation>
    </message>
    <message>
      <source>The validation accuracy is optimistic: it is the best of {count} on the same pixels, which chose the settings and the epoch. Only test labels that no trial has used show how good the model is.</source>
      <translation>L'exactitude de validation est optimiste : c'est la meilleure de {count} sur les mêmes pixels, qui ont choisi les réglages et l'époque. Seules des étiquettes de test qu'aucun essai n'a utilisées montrent la qualité du modèle.</translation>
    </message>
    <message>
      <source>Best settings</source>
      <translation>Meilleurs réglages</translation>
    </message>
    <message>
      <source>Settings of the best trial</source>
      <translation>Réglages du meilleur essai</translation>
    </message>
    <message>
      <source>To train with these settings, give {name} to “Train a network” as tuned settings (--settings), with the same scene and labels.</source>
      <translation>Pour entraîner avec ces réglages, indiquez {name} dans « Entraîner un réseau » comme réglages optimisés (--settings), avec la même scène et les mêmes étiquettes.</translation>
    </message>
    <message>
      <source>Search space</source>
      <translation>Espace de recherche</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Répartition</translation>
    </message>
    <message>
      <source>Pixels of each subset</source>
      <translation>Pixels de chaque sous-ensemble</translation>
    </message>
    <message>
      <source>patches of the largest size that overlap</source>
      <translation>patchs de la plus grande taille qui se recouvrent</translation>
    </message>
    <message>
      <source>{share} touch {other}</source>
      <translation>{share} touchent {other}</translation>
    </message>
    <message>
      <source>Validation accuracy of each trial</source>
      <translation>Exactitude de validation de chaque essai</translation>
    </message>
    <message>
      <source>complete trial</source>
      <translation>essai complet</translation>
    </message>
    <message>
      <source>pruned: best accuracy before pruning</source>
      <translation>élagué : meilleure exactitude avant l'arrêt</translation>
    </message>
    <message>
      <source>best so far</source>
      <translation>meilleure jusqu'ici</translation>
    </message>
    <message>
      <source>Full dots are complete trials, rings are pruned ones.</source>
      <translation>Les points pleins sont des essais complets, les anneaux des essais élagués.</translation>
    </message>
    <message>
      <source>Which settings matter</source>
      <translation>Quels réglages importent</translation>
    </message>
    <message>
      <source>Share of each parameter in the difference between the best trials and the whole search space</source>
      <translation>Part de chaque paramètre dans la différence entre les meilleurs essais et l'espace de recherche entier</translation>
    </message>
    <message>
      <source>The best trials are a tenth, at least five (PED-ANOVA, Watanabe et al. 2023, doi:10.24963/ijcai.2023/488). With few trials the shares are rough.</source>
      <translation>Les meilleurs essais sont un dixième, au moins cinq (PED-ANOVA, Watanabe et al. 2023, doi:10.24963/ijcai.2023/488). Avec peu d'essais, les parts sont approximatives.</translation>
    </message>
    <message>
      <source>parameter</source>
      <translation>paramètre</translation>
    </message>
    <message>
      <source>Too few trials are complete, or all are equally good. The importance of settings needs at least {count} complete trials.</source>
      <translation>Trop peu d'essais sont complets, ou tous se valent. L'importance des réglages demande au moins {count} essais complets.</translation>
    </message>
    <message>
      <source>Settings and accuracy of each complete trial</source>
      <translation>Réglages et exactitude de chaque essai complet</translation>
    </message>
    <message>
      <source>Each line is a complete trial. Better trials have stronger lines; the best one is thick and has its own colour. A line below an axis: the network has no such setting.</source>
      <translation>Chaque ligne est un essai complet. Les meilleurs essais ont des lignes plus fortes ; le meilleur est épais et a sa propre couleur. Une ligne sous un axe : le réseau n'a pas ce réglage.</translation>
    </message>
    <message>
      <source>This plot needs at least two complete trials and two searched settings.</source>
      <translation>Ce graphique demande au moins deux essais complets et deux réglages recherchés.</translation>
    </message>
    <message>
      <source>Accuracy: overall accuracy on the validation pixels, in the best epoch of the trial.</source>
      <translation>Exactitude : exactitude globale sur les pixels de validation, à la meilleure époque de l'essai.</translation>
    </message>
    <message>
      <source>Trials</source>
      <translation>Essais</translation>
    </message>
    <message>
      <source>Trials, the best first</source>
      <translation>Essais, le meilleur en premier</translation>
    </message>
    <message>
      <source>state</source>
      <translation>état</translation>
    </message>
    <message>
      <source>epochs</source>
      <translation>époques</translation>
    </message>
    <message>
      <source>time, s</source>
      <translation>temps, s</translation>
    </message>
    <message>
      <source>problem</source>
      <translation>problème</translation>
    </message>
    <message>
      <source>The settings {path} cannot be read ({error}); choose a file that Tune wrote.</source>
      <translation>Les réglages {path} ne peuvent pas être lus ({error}) ; choisissez un fichier écrit par « Optimiser un réseau ».</translation>
    </message>
    <message>
      <source>{name} does not hold settings that Tune wrote ({place}{problem}); choose a settings file of Tune.</source>
      <translation>{name} ne contient pas de réglages écrits par « Optimiser un réseau » ({place}{problem}) ; choisissez un fichier de réglages de « Optimiser un réseau ».</translation>
    </message>
    <message>
      <source>{name} has settings that Train does not know ({listed}); another version of Tune wrote it; use that version, or run Tune again.</source>
      <translation>{name} a des réglages que « Entraîner un réseau » ne connaît pas ({listed}) ; une autre version de « Optimiser un réseau » l'a écrit. Utilisez cette version, ou exécutez à nouveau « Optimiser un réseau ».</translation>
    </message>
    <message>
      <source>{name} is "{text}"; write a range such as 0.3..0.7, or one number that is not searched.</source>
      <translation>{name} est « {text} » ; écrivez un intervalle comme 0.3..0.7, ou un seul nombre qui n'est pas cherché.</translation>
    </message>
    <message>
      <source>{name} is {text}; write the smaller number first.</source>
      <translation>{name} est {text} ; écrivez d'abord le plus petit nombre.</translation>
    </message>
    <message>
      <source>at least {low:g}</source>
      <translation>au moins {low:g}</translation>
    </message>
    <message>
      <source>{name} is {text}; it must be {allowed}; choose a range within these limits.</source>
      <translation>{name} est {text} ; valeurs permises : {allowed} ; choisissez un intervalle dans ces limites.</translation>
    </message>
    <message>
      <source>{name} is "{text}"; write whole numbers from 1 on, such as 7,9,11.</source>
      <translation>{name} est « {text} » ; écrivez des nombres entiers à partir de 1, comme 7,9,11.</translation>
    </message>
    <message>
      <source>{name} has "{unknown}"; write one or more of {listed}, separated by commas.</source>
      <translation>{name} contient « {unknown} » ; écrivez un ou plusieurs de {listed}, séparés par des virgules.</translation>
    </message>
    <message>
      <source>{network}, {size} x {size}, rate {rate:.2g}</source>
      <translation>{network}, {size} x {size}, taux {rate:.2g}</translation>
    </message>
    <message>
      <source>{name} is a baseline, which chooses its settings while it is fitted; leave it out.</source>
      <translation>{name} est une méthode de base, qui choisit ses réglages pendant l'ajustement ; ne l'indiquez pas.</translation>
    </message>
    <message>
      <source>Not every trial can be built: {error}</source>
      <translation>Tous les essais ne peuvent pas être construits : {error}</translation>
    </message>
    <message>
      <source>another scene, or other bands of it</source>
      <translation>une autre scène, ou d'autres bandes de celle-ci</translation>
    </message>
    <message>
      <source>other labels, or another split of them</source>
      <translation>d'autres étiquettes, ou une autre répartition de celles-ci</translation>
    </message>
    <message>
      <source>{name} is not a study of Tune; choose another name for the study.</source>
      <translation>{name} n'est pas une étude de « Optimiser un réseau » ; choisissez un autre nom pour l'étude.</translation>
    </message>
    <message>
      <source>other settings ({name} is {there} there and {here} here)</source>
      <translation>d'autres réglages ({name} est {there} là-bas et {here} ici)</translation>
    </message>
    <message>
      <source>The study {name} is one of {others}: its trials cannot be compared with new ones; choose another name for the study, or the scene, labels and settings of the study.</source>
      <translation>L'étude {name} correspond à : {others}. Ses essais ne peuvent pas être comparés à de nouveaux ; choisissez un autre nom pour l'étude, ou la scène, les étiquettes et les réglages de l'étude.</translation>
    </message>
    <message>
      <source>The study has no confusion matrix of the best trial: it is of an earlier version, or was changed. So the trial is not compared with the baselines. Train with its settings to compare them.</source>
      <translation>L'étude n'a pas de matrice de confusion du meilleur essai : elle vient d'une version antérieure ou a été modifiée. L'essai n'est donc pas comparé aux méthodes de référence. Entraînez avec ses réglages pour les comparer.</translation>
    </message>
    <message>
      <source>Trial {number} of {total}</source>
      <translation>Essai {number} sur {total}</translation>
    </message>
    <message>
      <source>The time of {duration} is up after {num_finished_trials} of {num_trials} trials.</source>
      <translation>Le temps de {duration} est écoulé après {num_finished_trials} essais sur {num_trials}.</translation>
    </message>
    <message>
      <source>the last one failed ({problem})</source>
      <translation>le dernier a échoué ({problem})</translation>
    </message>
    <message>
      <source>No trial is complete: {reason}. Give more time, fewer epochs or smaller patches.</source>
      <translation>Aucun essai n'est complet : {reason}. Donnez plus de temps, moins d'époques ou des patchs plus petits.</translation>
    </message>
    <message>
      <source>The study is kept.</source>
      <translation>L'étude est conservée.</translation>
    </message>
    <message>
      <source>validation accuracy {accuracy:.2f} %</source>
      <translation>exactitude de validation {accuracy:.2f} %</translation>
    </message>
    <message>
      <source>failed ({problem})</source>
      <translation>échoué ({problem})</translation>
    </message>
    <message>
      <source>pruned after epoch {epoch}</source>
      <translation>interrompu après l'époque {epoch}</translation>
    </message>
    <message>
      <source>Trial {number} ({network}): {text}</source>
      <translation>Essai {number} ({network}) : {text}</translation>
    </message>
    <message>
      <source>{text}; best so far {accuracy:.2f} %, trial {number}</source>
      <translation>{text} ; meilleur jusqu'ici {accuracy:.2f} %, essai {number}</translation>
    </message>
    <message>
      <source>The job is nested too deeply; its parameters are plain values and lists.</source>
      <translation>La tâche est imbriquée trop profondément ; ses paramètres sont des valeurs simples et des listes.</translation>
    </message>
    <message>
      <source>The memory is not enough; choose smaller tiles, batches or patches, or close other programs.</source>
      <translation>La mémoire ne suffit pas ; choisissez des tuiles, des lots ou des patchs plus petits, ou fermez d'autres programmes.</translation>
    </message>
    <message>
      <source>{name}: {problem} (got {value}).</source>
      <translation>{name} : {problem} (valeur : {value}).</translation>
    </message>
    <message>
      <source>A job is one JSON object with "task" and "params".</source>
      <translation>Une tâche est un objet JSON avec « task » et « params ».</translation>
    </message>
    <message>
      <source>The "language" of a job is a name such as "de".</source>
      <translation>La « language » d'une tâche est un nom comme « de ».</translation>
    </message>
    <message>
      <source>features in two dimensions</source>
      <translation>caractéristiques en deux dimensions</translation>
    </message>
    <message>
      <source>the scene</source>
      <translation>la scène</translation>
    </message>
    <message>
      <source>Click on a point to see its place in the scene, or on the scene to see the nearest point.</source>
      <translation>Cliquez sur un point pour voir son lieu dans la scène, ou sur la scène pour voir le point le plus proche.</translation>
    </message>
    <message>
      <source>predicted correctly, {share}</source>
      <translation>prédit correctement, {share}</translation>
    </message>
    <message>
      <source>predicted as {name}, {share}</source>
      <translation>prédit comme {name}, {share}</translation>
    </message>
    <message>
      <source>row {row}, column {column} (from 0)</source>
      <translation>ligne {row}, colonne {column} (à partir de 0)</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>The first {shown} of {all} rows.</source>
      <translation>Les {shown} premières lignes sur {all}.</translation>
    </message>
    <message>
      <source>Counts of pixels.</source>
      <translation>Nombre de pixels.</translation>
    </message>
    <message>
      <source>Shares of the rows, in percent.</source>
      <translation>Parts des lignes, en pour cent.</translation>
    </message>
    <message>
      <source>Shares of the columns, in percent.</source>
      <translation>Parts des colonnes, en pour cent.</translation>
    </message>
    <message>
      <source>{of_row} of the row, {of_column} of the column</source>
      <translation>{of_row} de la ligne, {of_column} de la colonne</translation>
    </message>
    <message>
      <source>Rows are the {rows}, columns the {columns}. A stronger colour means a larger share of the row. Cells on the diagonal are right (blue, bold), all others are confused (orange). The totals are counts.</source>
      <translation>Lignes : {rows} ; colonnes : {columns}. Une couleur plus forte indique une plus grande part de la ligne. Les cellules de la diagonale sont justes (bleu, gras), toutes les autres sont confondues (orange). Les totaux sont des nombres de pixels.</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Figure</translation>
    </message>
    <message>
      <source>Numbers of this figure</source>
      <translation>Nombres de cette figure</translation>
    </message>
    <message>
      <source>Caution:</source>
      <translation>Attention :</translation>
    </message>
    <message>
      <source>Inputs</source>
      <translation>Entrées</translation>
    </message>
    <message>
      <source>Beside each path is the date of the last change of the file. The report was written on {date}.</source>
      <translation>À côté de chaque chemin figure la date de la dernière modification du fichier. Le rapport a été écrit le {date}.</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>Copier le tableau</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <source>Save as PNG</source>
      <translation>Enregistrer en PNG</translation>
    </message>
    <message>
      <source>Save as SVG</source>
      <translation>Enregistrer en SVG</translation>
    </message>
    <message>
      <source>Show counts or shares</source>
      <translation>Afficher les effectifs ou les parts</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>Effectifs</translation>
    </message>
    <message>
      <source>Shares of rows</source>
      <translation>Parts des lignes</translation>
    </message>
    <message>
      <source>Shares of columns</source>
      <translation>Parts des colonnes</translation>
    </message>
    <message>
      <source>Save all numbers as JSON</source>
      <translation>Enregistrer tous les nombres en JSON</translation>
    </message>
    <message>
      <source>Save all numbers as CSV</source>
      <translation>Enregistrer tous les nombres en CSV</translation>
    </message>
  </context>
</TS>
