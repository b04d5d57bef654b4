<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>hsi</name>
    <message>
      <source>Assess a class map</source>
      <translation>评价分类图</translation>
    </message>
    <message>
      <source>Compares a class map with reference labels. The report has the confusion matrix, overall accuracy, average accuracy, kappa, and the accuracies of each class, with intervals over fields or polygons of the reference. A second map is compared on the same pixels.

If the reference is a layer of “Draw a sample to assess a map”, the report estimates accuracies and areas of the classes for the whole map, with 95 % intervals.

Use labels that the model was not trained on, for example the test labels of “Split labels”. The report says how the labels were split, if this is known.</source>
      <translation>将分类图与参考标签进行比较。报告包含混淆矩阵、总体精度、平均精度、Kappa 系数和各类别的精度，并给出基于参考地块或多边形的区间。第二幅分类图在相同像元上进行比较。

如果参考是“抽取分类图评价样本”的图层，报告会估计整幅分类图的精度和各类别面积，并给出 95 % 区间。

请使用模型未参与训练的标签，例如“划分标签”的测试标签。如果已知标签的划分方式，报告会予以说明。</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>分类图</translation>
    </message>
    <message>
      <source>Class map to assess.</source>
      <translation>要评价的分类图。</translation>
    </message>
    <message>
      <source>Reference labels</source>
      <translation>参考标签</translation>
    </message>
    <message>
      <source>Test labels: polygons or points, or a raster of class codes on the grid of the class map.</source>
      <translation>测试标签：多边形或点，或与分类图格网一致的类别代码栅格。</translation>
    </message>
    <message>
      <source>Second class map</source>
      <translation>第二幅分类图</translation>
    </message>
    <message>
      <source>A class map of the same grid to compare with the first one. If empty, one map is assessed. The report says whether the maps differ by more than chance.</source>
      <translation>与第一幅分类图进行比较的同一格网的分类图。留空则只评价一幅分类图。报告会说明两幅分类图的差异是否超出偶然。</translation>
    </message>
    <message>
      <source>Model of the class map</source>
      <translation>分类图的模型</translation>
    </message>
    <message>
      <source>The model file that made the map. It knows its training pixels: the report says how many of the reference pixels are among them. If empty, the map itself says so, if it is from “Classify a scene”.</source>
      <translation>生成该分类图的模型文件。模型记录了其训练像元：报告会说明参考像元中有多少属于训练像元。留空时，如果分类图来自“影像分类”，则由分类图自身给出该信息。</translation>
    </message>
    <message>
      <source>Confidence of the class map</source>
      <translation>分类图的置信度</translation>
    </message>
    <message>
      <source>Raster with the confidence of the map, 0 to 1. The report then says how well it agrees with the accuracy (calibration error, reliability diagram). If empty, it is not measured.</source>
      <translation>分类图置信度的栅格，0 至 1。报告会说明置信度与精度的吻合程度（校准误差、可靠性图）。留空则不计算。</translation>
    </message>
    <message>
      <source>Design of the sample</source>
      <translation>抽样设计</translation>
    </message>
    <message>
      <source>How the points of the reference were drawn from the map. auto: as the layer says, if it is from “Draw a sample to assess a map”. none: they are no probability sample. Others: points of your own. With a design, the report estimates accuracies and areas for the whole map.</source>
      <translation>参考点从分类图中抽取的方式。auto：如果图层来自“抽取分类图评价样本”，按图层中的记录。none：参考点不是概率样本。其他：您自己的点。指定抽样设计后，报告会估计整幅分类图的精度和面积。</translation>
    </message>
    <message>
      <source>Strata (design stratified)</source>
      <translation>分层（设计 stratified）</translation>
    </message>
    <message>
      <source>Raster of whole numbers on the grid of the map: the strata of points of your own; 0 is outside the area. If empty, the classes of the map are the strata.</source>
      <translation>与分类图格网一致的整数栅格：您自己的点所用的分层；0 表示区域之外。留空则以分类图的类别作为分层。</translation>
    </message>
    <message>
      <source>Field of the cluster (design clusters)</source>
      <translation>群字段（设计 clusters）</translation>
    </message>
    <message>
      <source>Field with the cluster of each point of your own.</source>
      <translation>记录您自己的每个点所属群的字段。</translation>
    </message>
    <message>
      <source>Area of interest of the sample</source>
      <translation>样本的感兴趣区域</translation>
    </message>
    <message>
      <source>Polygons in which the points were drawn, for the designs simple and systematic and for points of your own. If empty, the whole map.</source>
      <translation>抽取点所在的多边形，用于设计 simple 和 systematic，以及您自己的点。留空则为整幅分类图。</translation>
    </message>
    <message>
      <source>Accuracy report</source>
      <translation>精度报告</translation>
    </message>
    <message>
      <source>Confusion matrix and accuracies.</source>
      <translation>混淆矩阵和精度。</translation>
    </message>
    <message>
      <source>Accuracies as JSON</source>
      <translation>精度（JSON）</translation>
    </message>
    <message>
      <source>The same numbers for other programs.</source>
      <translation>供其他程序使用的相同数值。</translation>
    </message>
    <message>
      <source>JSON files</source>
      <translation>JSON 文件</translation>
    </message>
    <message>
      <source>Confusion matrix as CSV</source>
      <translation>混淆矩阵（CSV）</translation>
    </message>
    <message>
      <source>The matrix and the accuracies of each class for a spreadsheet.</source>
      <translation>供电子表格使用的矩阵和各类别精度。</translation>
    </message>
    <message>
      <source>CSV files</source>
      <translation>CSV 文件</translation>
    </message>
    <message>
      <source>Share of reference pixels whose patch touches a training pixel (0 to 1)</source>
      <translation>图像块触及训练像元的参考像元所占比例（0 至 1）</translation>
    </message>
    <message>
      <source>Reference pixels that were compared</source>
      <translation>参与比较的参考像元</translation>
    </message>
    <message>
      <source>Reference pixels without a class in the map, which are left out</source>
      <translation>在分类图中没有类别因而被排除的参考像元</translation>
    </message>
    <message>
      <source>Reference pixels among them that the map rejected as unclassified</source>
      <translation>其中被分类图拒绝为未分类的参考像元</translation>
    </message>
    <message>
      <source>Overall accuracy if the pixels left out count as errors (0 to 1)</source>
      <translation>将被排除的像元计为错误时的总体精度（0 至 1）</translation>
    </message>
    <message>
      <source>How the reference labels were split from the training labels</source>
      <translation>参考标签与训练标签的划分方式</translation>
    </message>
    <message>
      <source>Lower end of the 95 % interval of the overall accuracy (0 to 1)</source>
      <translation>总体精度 95 % 区间的下限（0 至 1）</translation>
    </message>
    <message>
      <source>Upper end of the 95 % interval of the overall accuracy (0 to 1)</source>
      <translation>总体精度 95 % 区间的上限（0 至 1）</translation>
    </message>
    <message>
      <source>Spatial units of the intervals: fields, polygons or blocks</source>
      <translation>区间的空间单元：地块、多边形或区块</translation>
    </message>
    <message>
      <source>Number of spatial units</source>
      <translation>空间单元数</translation>
    </message>
    <message>
      <source>Reference pixels that are training pixels of the model</source>
      <translation>属于模型训练像元的参考像元</translation>
    </message>
    <message>
      <source>Overall accuracy of the map minus that of the second map (-1 to 1)</source>
      <translation>该分类图与第二幅分类图的总体精度之差（-1 至 1）</translation>
    </message>
    <message>
      <source>Lower end of the 95 % interval of the difference</source>
      <translation>差值 95 % 区间的下限</translation>
    </message>
    <message>
      <source>Upper end of the 95 % interval of the difference</source>
      <translation>差值 95 % 区间的上限</translation>
    </message>
    <message>
      <source>Mean difference between confidence and accuracy (0 to 1)</source>
      <translation>置信度与精度的平均差值（0 至 1）</translation>
    </message>
    <message>
      <source>Mean confidence of the compared pixels (0 to 1)</source>
      <translation>参与比较像元的平均置信度（0 至 1）</translation>
    </message>
    <message>
      <source>Design of the sample, or none</source>
      <translation>抽样设计，或 none</translation>
    </message>
    <message>
      <source>Overall accuracy estimated for the area of the map (0 to 1)</source>
      <translation>按分类图面积估计的总体精度（0 至 1）</translation>
    </message>
    <message>
      <source>Standard error of this estimate</source>
      <translation>该估计值的标准误差</translation>
    </message>
    <message>
      <source>Lower end of its 95 % interval</source>
      <translation>其 95 % 区间的下限</translation>
    </message>
    <message>
      <source>Upper end of its 95 % interval</source>
      <translation>其 95 % 区间的上限</translation>
    </message>
    <message>
      <source>1 Environment</source>
      <translation>1 环境</translation>
    </message>
    <message>
      <source>2 Data preparation</source>
      <translation>2 数据准备</translation>
    </message>
    <message>
      <source>3 Classification</source>
      <translation>3 分类</translation>
    </message>
    <message>
      <source>4 Accuracy</source>
      <translation>4 精度</translation>
    </message>
    <message>
      <source>5 Insight and monitoring</source>
      <translation>5 解释与监测</translation>
    </message>
    <message>
      <source>hyperspectral,deep learning,neural network,machine learning,spectral,worker</source>
      <translation>高光谱,深度学习,神经网络,机器学习,光谱,工作进程</translation>
    </message>
    <message>
      <source>{name} is “{word}”; choose one of {words}.</source>
      <translation>{name} 为“{word}”；请从 {words} 中选择。</translation>
    </message>
    <message>
      <source>{name} is “{word}”; choose a file that ends in .{extension}.</source>
      <translation>{name} 为“{word}”；请选择以 .{extension} 结尾的文件。</translation>
    </message>
    <message>
      <source>{name} is {word}; give {least:.10g} or more.</source>
      <translation>{name} 为 {word}；请输入不小于 {least:.10g} 的值。</translation>
    </message>
    <message>
      <source>{name} is {word}; give {most:.10g} or less.</source>
      <translation>{name} 为 {word}；请输入不大于 {most:.10g} 的值。</translation>
    </message>
    <message>
      <source>“{first}” and “{second}” are the same layer, {layer}: choose another one.</source>
      <translation>“{first}”和“{second}”是同一图层 {layer}：请另选一个。</translation>
    </message>
    <message>
      <source>Class field: {field}</source>
      <translation>类别字段：{field}</translation>
    </message>
    <message>
      <source>The model is in a temporary file, which QGIS deletes when it ends. To keep it, copy {path} to a folder of yours.</source>
      <translation>模型位于临时文件中，QGIS 退出时会将其删除。如需保留，请将 {path} 复制到您自己的文件夹。</translation>
    </message>
    <message>
      <source>Classify a scene</source>
      <translation>影像分类</translation>
    </message>
    <message>
      <source>Maps the classes of a scene of any size with a model from “Train a network”.

The scene is processed tile by tile. Free memory sets the tile size; the tile size does not change the map. If a run was killed, start it again with the same outputs: it resumes after the last finished tile. The scene must have the bands of the training scene. If both scenes have wavelengths, bands are matched by wavelength.</source>
      <translation>用“训练网络”得到的模型对任意大小的影像制作分类图。

影像逐瓦片处理。瓦片大小由可用内存决定；瓦片大小不影响分类图。如果运行被强制终止，请用相同的输出重新启动：程序会从最后完成的瓦片之后继续。影像必须具有训练影像的波段。如果两幅影像都有波长，则按波长匹配波段。</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>影像</translation>
    </message>
    <message>
      <source>The hyperspectral scene to map.</source>
      <translation>要制图的高光谱影像。</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Model file from “Train a network”.</source>
      <translation>“训练网络”生成的模型文件。</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <source>Window of the scene to map, in any CRS. If empty, the whole scene. At the edges of the window, pixels outside it count as zero, so that classes there can differ from those of the whole map. “Preview here” maps the part of the scene that the canvas shows.</source>
      <translation>要制图的影像窗口，可用任意 CRS。留空则为整幅影像。在窗口边缘，窗口外的像元按零计算，因此那里的类别可能与整幅分类图不同。“在此预览”对画布显示的影像部分制图。</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>批大小</translation>
    </message>
    <message>
      <source>Number of patches that all threads together evaluate at once. Used by networks that are evaluated patch by patch; ignored by other networks. If empty, the batch is as large as is useful and fits into memory. If memory runs out, the batch size is halved. The batch size does not change the map.</source>
      <translation>所有线程一次共同计算的图像块数量。用于逐图像块计算的网络；其他网络忽略此项。留空则在内存允许的范围内取尽可能有用的大小。内存不足时，批大小减半。批大小不影响分类图。</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Memory limit (MB)</source>
      <translation>内存上限（MB）</translation>
    </message>
    <message>
      <source>Maximum memory of the run, Python included; on a graphics card, the memory of the card. The limit sets the size of tiles and batches and, if it is small, the number of threads. It does not change the map. If empty, half of the free memory.</source>
      <translation>运行的最大内存，包括 Python；使用显卡时为显存。该上限决定瓦片和批次的大小；上限较小时还决定线程数。它不影响分类图。留空则为可用内存的一半。</translation>
    </message>
    <message>
      <source>half of the free memory</source>
      <translation>空闲内存的一半</translation>
    </message>
    <message>
      <source>Test-time augmentation</source>
      <translation>测试时增强</translation>
    </message>
    <message>
      <source>Evaluate the eight rotations and flips of each patch and average the class probabilities. Often a little more accurate, but takes eight times as long.</source>
      <translation>计算每个图像块的八种旋转和翻转，并对类别概率取平均。精度往往略有提高，但耗时为八倍。</translation>
    </message>
    <message>
      <source>Regularise</source>
      <translation>正则化</translation>
    </message>
    <message>
      <source>Smooth the class probabilities among neighbours with similar spectra. Large fields become cleaner, and often more accurate; small objects are lost, so that maps of cities become worse. Map, confidence and probabilities are the smoothed ones. “Regularise class probabilities” does the same afterwards. held: the pixels that the model was trained on also keep their class, which spreads to similar neighbours, on the scene of the training. auto: as “Train a network” chose automatically; off for other models. Several models have to agree on it.</source>
      <translation>在光谱相似的邻近像元之间平滑类别概率。大地块会更干净，精度往往也更高；小目标会丢失，因此城市的分类图会变差。分类图、置信度和概率均为平滑后的结果。“正则化类别概率”可在事后完成同样的处理。held：在训练场景上，模型的训练像元还会保持其类别，并扩展到相似的邻近像元。auto：采用“训练网络”自动选择的做法；其他模型则关闭。使用多个模型时，它们必须一致。</translation>
    </message>
    <message>
      <source>Number format</source>
      <translation>数值格式</translation>
    </message>
    <message>
      <source>Number format of the network's computation. bfloat16 is faster on some devices. The first tiles are computed in both formats; bfloat16 is used for the other tiles only if at least 99.99 % of the compared pixels have the same class as with float32. auto uses float32.</source>
      <translation>网络计算的数值格式。bfloat16 在某些设备上更快。最初的瓦片用两种格式计算；只有当至少 99.99 % 的比较像元与 float32 的类别相同时，其余瓦片才使用 bfloat16。auto 使用 float32。</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>引擎</translation>
    </message>
    <message>
      <source>Software that evaluates the network. The map is the same. onnx uses ONNX Runtime, which needs the optional packages onnx, onnxscript and onnxruntime in the processing environment. auto uses torch.</source>
      <translation>计算网络的软件。分类图相同。onnx 使用 ONNX Runtime，需要在处理环境中安装可选软件包 onnx、onnxscript 和 onnxruntime。auto 使用 torch。</translation>
    </message>
    <message>
      <source>Provider of ONNX Runtime</source>
      <translation>ONNX Runtime 的提供程序</translation>
    </message>
    <message>
      <source>Hardware interface that ONNX Runtime uses. “Show the processing environment” lists the installed ones. auto follows the device.</source>
      <translation>ONNX Runtime 使用的硬件接口。“显示处理环境”会列出已安装的接口。auto 按设备选择。</translation>
    </message>
    <message>
      <source>Further models</source>
      <translation>其他模型</translation>
    </message>
    <message>
      <source>Model files (.safetensors) with the same classes and bands as the model. The map is that of all models together: the mean of the logarithms of their class probabilities. The order of the models does not change the map.</source>
      <translation>与该模型具有相同类别和波段的模型文件（.safetensors）。分类图由所有模型共同得出：取其类别概率对数的平均值。模型的顺序不影响分类图。</translation>
    </message>
    <message>
      <source>Smallest confidence</source>
      <translation>最小置信度</translation>
    </message>
    <message>
      <source>Pixels whose confidence (0 to 1) is smaller become unclassified: they get a code and a colour of their own and count as no class. If empty, every valid pixel gets a class.</source>
      <translation>置信度（0 至 1）低于此值的像元成为未分类像元：它们有单独的代码和颜色，不计入任何类别。留空则每个有效像元都得到一个类别。</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Wanted accuracy</source>
      <translation>期望精度</translation>
    </message>
    <message>
      <source>Share of the classified pixels that shall be right, for example 0.95. The validation pixels that the model keeps choose the smallest confidence; other pixels become unclassified. The log says what to expect. Pixels of other places can be worse: assess the map. Needs one model of this version.</source>
      <translation>已分类像元中应当正确的比例，例如 0.95。模型保存的验证像元决定最小置信度；其余像元成为未分类像元。日志会说明预期结果。其他地方的像元可能更差：请评价分类图。需要一个由当前版本生成的模型。</translation>
    </message>
    <message>
      <source>Coverage of the sets</source>
      <translation>集合的覆盖率</translation>
    </message>
    <message>
      <source>How often the set of classes of a pixel shall hold its true class, for the output “Classes in the set”.</source>
      <translation>像元的类别集合应包含其真实类别的频率，用于输出“集合中的类别数”。</translation>
    </message>
    <message>
      <source>Resample bands</source>
      <translation>波段重采样</translation>
    </message>
    <message>
      <source>For a scene of a finer sensor than that of the model: compute the bands of the model from those of the scene, by spectral response, while the scene is read. The map is that of “Resample bands” followed by “Classify a scene”, without the raster between them. If off, the scene needs the bands of the model.</source>
      <translation>用于传感器比模型更精细的影像：在读取影像时，按光谱响应由影像的波段计算模型的波段。所得分类图与先“波段重采样”再“影像分类”相同，但没有中间栅格。关闭时，影像必须具有模型的波段。</translation>
    </message>
    <message>
      <source>Raster of class codes with class names and colours.</source>
      <translation>类别代码栅格，带类别名称和颜色。</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>置信度</translation>
    </message>
    <message>
      <source>Raster with the largest class probability of each pixel, 0 to 1.</source>
      <translation>每个像元最大类别概率的栅格，0 至 1。</translation>
    </message>
    <message>
      <source>Class probabilities</source>
      <translation>类别概率</translation>
    </message>
    <message>
      <source>Raster with one band for each class, 0 to 1.</source>
      <translation>每个类别一个波段的栅格，0 至 1。</translation>
    </message>
    <message>
      <source>Disagreement</source>
      <translation>分歧</translation>
    </message>
    <message>
      <source>Raster with the share of the models, 0 to 1, whose class differs from that of all models together. Needs further models.</source>
      <translation>栅格：类别与所有模型共同结果不同的模型所占比例，0 至 1。需要其他模型。</translation>
    </message>
    <message>
      <source>Entropy</source>
      <translation>熵</translation>
    </message>
    <message>
      <source>Raster of doubt among all classes, 0 (sure) to 1 (all classes equally probable).</source>
      <translation>所有类别之间不确定程度的栅格，0（确定）至 1（所有类别概率相等）。</translation>
    </message>
    <message>
      <source>Margin</source>
      <translation>概率间隔</translation>
    </message>
    <message>
      <source>Raster with the largest minus the second class probability, 0 (a tie) to 1 (sure).</source>
      <translation>最大类别概率减去第二大类别概率的栅格，0（相等）至 1（确定）。</translation>
    </message>
    <message>
      <source>Classes in the set</source>
      <translation>集合中的类别数</translation>
    </message>
    <message>
      <source>Raster with the number of classes in the smallest set that holds the true class as often as “Coverage of the sets” says (conformal prediction): 1 is sure. Needs one model of this version.</source>
      <translation>栅格：以“集合的覆盖率”所给频率包含真实类别的最小集合中的类别数（共形预测）：1 表示确定。需要一个由当前版本生成的模型。</translation>
    </message>
    <message>
      <source>Distance to the training data</source>
      <translation>与训练数据的距离</translation>
    </message>
    <message>
      <source>Raster with the distance of each spectrum from those of the training scene. Above 1, the pixel is unlike anything there, and its class should not be trusted. The log says for how much of the scene this is so.</source>
      <translation>每条光谱与训练影像光谱之间距离的栅格。大于 1 时，该像元与训练影像中的任何像元都不相似，其类别不可信。日志会说明影像中这类像元的比例。</translation>
    </message>
    <message>
      <source>Pixels with a class</source>
      <translation>有类别的像元</translation>
    </message>
    <message>
      <source>Unclassified pixels</source>
      <translation>未分类像元</translation>
    </message>
    <message>
      <source>Smallest confidence of a pixel with a class</source>
      <translation>有类别像元的最小置信度</translation>
    </message>
    <message>
      <source>Accuracy of classified validation pixels where other parts of the scene chose the threshold</source>
      <translation>由影像其他部分选定阈值时，已分类验证像元的精度</translation>
    </message>
    <message>
      <source>Share of these pixels that was classified</source>
      <translation>这些像元中被分类的比例</translation>
    </message>
    <message>
      <source>Share of the scene that is unlike anything in the training scene</source>
      <translation>影像中与训练影像完全不相似的部分所占比例</translation>
    </message>
    <message>
      <source>Share of the validation pixels whose set held the true class, on other parts of the scene</source>
      <translation>在影像其他部分上，类别集合包含真实类别的验证像元所占比例</translation>
    </message>
    <message>
      <source>Pixels without valid data</source>
      <translation>没有有效数据的像元</translation>
    </message>
    <message>
      <source>Number format that was used</source>
      <translation>所用的数值格式</translation>
    </message>
    <message>
      <source>Share of the compared pixels that have the same class in bfloat16 and float32</source>
      <translation>bfloat16 与 float32 类别相同的比较像元所占比例</translation>
    </message>
    <message>
      <source>Time taken in seconds</source>
      <translation>耗时（秒）</translation>
    </message>
    <message>
      <source>Pixels per second</source>
      <translation>每秒像元数</translation>
    </message>
    <message>
      <source>Classify many scenes</source>
      <translation>批量影像分类</translation>
    </message>
    <message>
      <source>Maps the classes of many scenes with one model, into one folder: the scenes of a folder, of a text file, or chosen ones.

A scene that cannot be classified does not stop the others; the log and the file classified.csv in the folder list it with the reason. Run again with the same folder, finished maps stay: only scenes are classified whose map is missing, or whose scene, model or settings have changed.</source>
      <translation>用一个模型对多幅影像制作分类图，并写入同一文件夹：可以是文件夹中的影像、文本文件中列出的影像，或选定的影像。

无法分类的影像不会中断其他影像的处理；日志和文件夹中的文件 classified.csv 会列出该影像及原因。用同一文件夹再次运行时，已完成的分类图保留不变：只对缺少分类图的影像，或影像、模型、设置已更改的影像进行分类。</translation>
    </message>
    <message>
      <source>Scenes</source>
      <translation>影像</translation>
    </message>
    <message>
      <source>Scenes, text files (.txt, .csv) with the path of a scene in each line, and STAC item collections (.json, .geojson).</source>
      <translation>影像、每行包含一幅影像路径的文本文件（.txt、.csv），以及 STAC 条目集合（.json、.geojson）。</translation>
    </message>
    <message>
      <source>Asset of STAC items</source>
      <translation>STAC 条目的资产（asset）</translation>
    </message>
    <message>
      <source>Key of the asset of each STAC item. If empty, its only asset with the role data.</source>
      <translation>每个 STAC 条目的资产键。如果为空，则使用其唯一具有 data 角色的资产。</translation>
    </message>
    <message>
      <source>Folder of scenes</source>
      <translation>影像文件夹</translation>
    </message>
    <message>
      <source>All rasters with several bands in this folder are classified.</source>
      <translation>对该文件夹中的所有多波段栅格进行分类。</translation>
    </message>
    <message>
      <source>Further model files with the same classes and bands. The maps are those of all models together.</source>
      <translation>具有相同类别和波段的其他模型文件。分类图由所有模型共同得出。</translation>
    </message>
    <message>
      <source>Write the confidence</source>
      <translation>写出置信度</translation>
    </message>
    <message>
      <source>Write the largest class probability of each pixel beside each map.</source>
      <translation>在每幅分类图旁写出每个像元的最大类别概率。</translation>
    </message>
    <message>
      <source>Pixels whose confidence is smaller become unclassified. If empty, no pixel does.</source>
      <translation>置信度低于此值的像元成为未分类像元。留空则没有未分类像元。</translation>
    </message>
    <message>
      <source>Share of the classified pixels that shall be right, 0 to 1. The smallest confidence that gives it on the validation pixels of the model is used. If empty, no pixel is rejected.</source>
      <translation>已分类像元中应当正确的比例，0 至 1。采用在模型的验证像元上达到该比例的最小置信度。留空则不拒绝任何像元。</translation>
    </message>
    <message>
      <source>Smooth the class probabilities among neighbours with similar spectra. auto: as the automatic choice of “Train a network” found best, else off.</source>
      <translation>在光谱相似的邻近像元之间平滑类别概率。auto：按“训练网络”的自动选择认为最佳的方式，否则关闭。</translation>
    </message>
    <message>
      <source>For scenes of a finer sensor than that of the model: compute the bands of the model from those of each scene, by spectral response.</source>
      <translation>用于传感器比模型更精细的影像：按光谱响应由每幅影像的波段计算模型的波段。</translation>
    </message>
    <message>
      <source>Mosaic</source>
      <translation>镶嵌</translation>
    </message>
    <message>
      <source>Write one virtual raster of all maps as well, mosaic.vrt, and load it in place of the maps. The scenes need one CRS and one pixel size. Where they overlap, the later one counts.</source>
      <translation>同时写出包含所有分类图的虚拟栅格 mosaic.vrt，并加载它来代替各幅分类图。各影像需要相同的 CRS 和相同的像元大小。重叠处以后一幅为准。</translation>
    </message>
    <message>
      <source>Maximum memory of the run. If empty, half of the free memory.</source>
      <translation>运行的最大内存。留空则为可用内存的一半。</translation>
    </message>
    <message>
      <source>Folder for the maps</source>
      <translation>分类图文件夹</translation>
    </message>
    <message>
      <source>Each map is called as its scene, with the ending _classes.tif. Maps are replaced if needed.</source>
      <translation>每幅分类图以其影像命名，以 _classes.tif 结尾。必要时替换已有的分类图。</translation>
    </message>
    <message>
      <source>Scenes that were classified</source>
      <translation>已分类的影像</translation>
    </message>
    <message>
      <source>Scenes whose map was there already</source>
      <translation>已有分类图的影像</translation>
    </message>
    <message>
      <source>Scenes that could not be classified</source>
      <translation>无法分类的影像</translation>
    </message>
    <message>
      <source>There are {count} maps; {most} of them are loaded.</source>
      <translation>共有 {count} 幅分类图；已加载其中 {most} 幅。</translation>
    </message>
    <message>
      <source>Combine reports</source>
      <translation>合并报告</translation>
    </message>
    <message>
      <source>Puts the reports of a run (split, training, accuracy and others) into one HTML file with a table of contents and, if wanted, the class map. The numbers of all reports are also written as JSON and CSV. With one report, this gives its numbers to other programs.</source>
      <translation>将一次运行的报告（划分、训练、精度等）合并为一个带目录的 HTML 文件，并可加入分类图。所有报告的数值还会写为 JSON 和 CSV。只有一份报告时，可将其数值提供给其他程序。</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>HTML reports of these algorithms, in the order in which they will appear.</source>
      <translation>这些算法的 HTML 报告，按出现的顺序排列。</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>Heading of the combined report.</source>
      <translation>合并报告的标题。</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>摘要</translation>
    </message>
    <message>
      <source>Sentences to show first, one per line. If empty, there are none.</source>
      <translation>首先显示的句子，每行一句。留空则没有摘要。</translation>
    </message>
    <message>
      <source>Class map to show first, with legend, scale bar and north. If empty, there is no map.</source>
      <translation>首先显示的分类图，带图例、比例尺和指北针。留空则没有分类图。</translation>
    </message>
    <message>
      <source>Combined report</source>
      <translation>合并后的报告</translation>
    </message>
    <message>
      <source>HTML file with all reports.</source>
      <translation>包含所有报告的 HTML 文件。</translation>
    </message>
    <message>
      <source>Numbers as JSON</source>
      <translation>数值（JSON）</translation>
    </message>
    <message>
      <source>The numbers of all reports.</source>
      <translation>所有报告的数值。</translation>
    </message>
    <message>
      <source>Numbers as CSV</source>
      <translation>数值（CSV）</translation>
    </message>
    <message>
      <source>The numbers of all reports as tables.</source>
      <translation>所有报告的数值表格。</translation>
    </message>
    <message>
      <source>Reports that were combined</source>
      <translation>已合并的报告</translation>
    </message>
    <message>
      <source>Cross-validate methods</source>
      <translation>方法交叉验证</translation>
    </message>
    <message>
      <source>Compares networks and baselines on test pixels apart from their training pixels, and says which method to use. The labels are divided into folds of whole blocks, fields or polygons with a guard band; each fold is the test of a training on the others. Settings are chosen inside each training fold.

Always beside the methods are SVM, linear discriminant analysis, and two methods that know places and no spectra: the nearest training pixel, and region growing. Differences are tested (Nadeau and Bengio 2003, doi:10.1023/A:1024068626366). Outputs are written after each fold and are kept after a cancel; the same run resumes.</source>
      <translation>在与训练像元分开的测试像元上比较网络和基线方法，并说明应使用哪种方法。标签按完整的区块、地块或多边形分为若干折，并带隔离带；每一折作为在其余各折上训练的测试。设置在每个训练折内选定。

除所选方法外，始终还包括 SVM、线性判别分析，以及两种只知位置、不知光谱的方法：最近训练像元和区域生长。对差异进行检验（Nadeau and Bengio 2003, doi:10.1023/A:1024068626366）。每完成一折即写出结果，取消后仍保留；同一运行可继续。</translation>
    </message>
    <message>
      <source>The hyperspectral scene to classify.</source>
      <translation>要分类的高光谱影像。</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>All labels: polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled).</source>
      <translation>所有标签：多边形或点，或与影像格网一致的类别代码栅格（0 表示无标签）。</translation>
    </message>
    <message>
      <source>Methods</source>
      <translation>方法</translation>
    </message>
    <message>
      <source>Networks and baselines, separated by spaces: hybridsn, a2s2k, lsga-vit, ssan, lda, random_forest. Settings are in brackets, such as svm[class_weights=yes]. A settings file of “Tune a network” (.json) is a method as well. auto is the automatic choice of “Train a network”, made in each fold. “+regularise” behind a name regularises the class probabilities, and each fold chooses the strength; “+regularise=strong” sets it. If empty, the methods that are always there.</source>
      <translation>网络和基线方法，以空格分隔：hybridsn、a2s2k、lsga-vit、ssan、lda、random_forest。设置写在方括号中，例如 svm[class_weights=yes]。“网络调参”的设置文件（.json）也可作为一种方法。auto 是“训练网络”的自动选择，在每一折中进行。名称后的“+regularise”表示对类别概率进行正则化，由每一折选择强度；“+regularise=strong”则指定强度。留空则只使用始终包含的方法。</translation>
    </message>
    <message>
      <source>Units of the folds</source>
      <translation>折的单元</translation>
    </message>
    <message>
      <source>blocks: squares of the scene. fields: connected areas of one class. polygons: whole polygons (of a raster: connected areas). random: single pixels; not independent.</source>
      <translation>blocks：影像中的正方形区块。fields：同一类别的连通区域。polygons：完整的多边形（对栅格为连通区域）。random：单个像元；不独立。</translation>
    </message>
    <message>
      <source>Folds</source>
      <translation>折数</translation>
    </message>
    <message>
      <source>Number of folds.</source>
      <translation>折的数量。</translation>
    </message>
    <message>
      <source>Repeats</source>
      <translation>重复次数</translation>
    </message>
    <message>
      <source>Number of partitions into folds. Each repeat differs from the earlier ones.</source>
      <translation>划分为折的次数。每次重复都与之前的不同。</translation>
    </message>
    <message>
      <source>Guard band</source>
      <translation>隔离带</translation>
    </message>
    <message>
      <source>Width in pixels of the band around test pixels without training pixels. At least half the largest patch of the methods, which is also the width if empty.</source>
      <translation>测试像元周围不含训练像元的带的宽度（像元）。至少为各方法最大图像块的一半；留空时即取该宽度。</translation>
    </message>
    <message>
      <source>half of the largest patch</source>
      <translation>最大图像块的一半</translation>
    </message>
    <message>
      <source>Block size</source>
      <translation>区块大小</translation>
    </message>
    <message>
      <source>Side of a block in pixels. If empty, the largest with five labelled blocks for each fold.</source>
      <translation>区块的边长（像元）。留空则取使每一折都有五个有标签区块的最大值。</translation>
    </message>
    <message>
      <source>Polygons that are kept whole</source>
      <translation>保持完整的多边形</translation>
    </message>
    <message>
      <source>For the units “polygons” and vector labels. features: whole features. parts: the separate parts of multi-part features. auto: parts if there are fewer than two features for each class.</source>
      <translation>用于单元“polygons”和矢量标签。features：完整的要素。parts：多部件要素的各个部件。auto：每个类别的要素少于两个时取部件。</translation>
    </message>
    <message>
      <source>Share held out for validation</source>
      <translation>留作验证的比例</translation>
    </message>
    <message>
      <source>Share of the training pixels of a fold that chooses the settings.</source>
      <translation>每一折的训练像元中用于选择设置的比例。</translation>
    </message>
    <message>
      <source>Learning curve</source>
      <translation>学习曲线</translation>
    </message>
    <message>
      <source>Also trains with one eighth, a quarter and half of the fields or polygons of each class. The report then shows the accuracy against the number of labels, and names the class that more labels would help most. Takes up to twice as long.</source>
      <translation>还使用每个类别八分之一、四分之一和一半的地块或多边形进行训练。报告会显示精度随标签数量的变化，并指出增加标签最有帮助的类别。耗时最多为两倍。</translation>
    </message>
    <message>
      <source>Time limit (minutes)</source>
      <translation>时间限制（分钟）</translation>
    </message>
    <message>
      <source>After this time, the finished folds are the result. If empty, no limit.</source>
      <translation>超过此时间后，以已完成的折作为结果。留空则没有限制。</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>无限制</translation>
    </message>
    <message>
      <source>Seed of all random choices.</source>
      <translation>所有随机选择的种子。</translation>
    </message>
    <message>
      <source>Accuracies of each method, and everything else, for other programs.</source>
      <translation>各方法的精度及其他所有内容，供其他程序使用。</translation>
    </message>
    <message>
      <source>Cross-validation report</source>
      <translation>交叉验证报告</translation>
    </message>
    <message>
      <source>Recommendation, accuracies with their spread, recall of each class, and the folds.</source>
      <translation>推荐结果、精度及其离散程度、各类别的召回率，以及各折。</translation>
    </message>
    <message>
      <source>Recommended settings</source>
      <translation>推荐设置</translation>
    </message>
    <message>
      <source>Settings of the recommended method, for “Train a network”.</source>
      <translation>推荐方法的设置，供“训练网络”使用。</translation>
    </message>
    <message>
      <source>The recommended method</source>
      <translation>推荐的方法</translation>
    </message>
    <message>
      <source>of the recommended method</source>
      <translation>（推荐方法）</translation>
    </message>
    <message>
      <source>The recommendation in words</source>
      <translation>推荐结果的文字说明</translation>
    </message>
    <message>
      <source>Finished folds of all methods</source>
      <translation>所有方法已完成的折</translation>
    </message>
    <message>
      <source>Distil a model</source>
      <translation>模型蒸馏</translation>
    </message>
    <message>
      <source>Trains a small network (the student) to imitate one or several large ones (the teachers), so that mapping is faster. The student learns from the labels and from the softened class probabilities of its teachers (Hinton et al. 2015, arXiv:1503.02531), on labelled and on unlabelled pixels of the scene.

The student has the classes of its teachers. The report compares size, multiply-adds, speed and accuracy of teachers and student. If a setting is empty, the recipe of the network sets it.</source>
      <translation>训练一个小网络（学生）来模仿一个或多个大网络（教师），使制图更快。学生从标签和教师的软化类别概率中学习（Hinton et al. 2015, arXiv:1503.02531），使用影像中有标签和无标签的像元。

学生具有教师的类别。报告比较教师和学生的大小、乘加运算、速度和精度。设置留空时，由网络的预设决定。</translation>
    </message>
    <message>
      <source>Teachers</source>
      <translation>教师</translation>
    </message>
    <message>
      <source>Model files (.safetensors) of the teachers. Several teachers must have the same classes; the student then learns the mean of their probabilities. Baselines cannot be teachers.</source>
      <translation>教师的模型文件（.safetensors）。多个教师必须具有相同的类别；学生学习其概率的平均值。基线方法不能作为教师。</translation>
    </message>
    <message>
      <source>The scene to train on. It must have the bands of the teachers. If the scene and the models have wavelengths, bands are matched by wavelength.</source>
      <translation>用于训练的影像。必须具有教师的波段。如果影像和模型都有波长，则按波长匹配波段。</translation>
    </message>
    <message>
      <source>Training labels</source>
      <translation>训练标签</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). The training labels of the teachers are the best choice. Labels of classes that the teachers do not know are ignored.</source>
      <translation>多边形或点，或与影像格网一致的类别代码栅格（0 表示无标签）。最好使用教师的训练标签。教师不认识的类别的标签会被忽略。</translation>
    </message>
    <message>
      <source>Raster of class codes. Teachers and student are tested on it once, after training.</source>
      <translation>类别代码栅格。训练结束后，教师和学生在其上测试一次。</translation>
    </message>
    <message>
      <source>Unlabelled pixels</source>
      <translation>无标签像元</translation>
    </message>
    <message>
      <source>Approximate number of unlabelled pixels to train on. They are spread over the whole scene; the teachers predict their class probabilities. 0 uses labelled pixels only.</source>
      <translation>用于训练的无标签像元的大致数量。它们分布在整幅影像中；教师预测其类别概率。0 表示只使用有标签像元。</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>温度</translation>
    </message>
    <message>
      <source>Softens the probabilities of teachers and student. 1 leaves them unchanged. The higher the temperature, the more the student learns about the less likely classes.</source>
      <translation>软化教师和学生的概率。1 表示不改变。温度越高，学生对可能性较小的类别学得越多。</translation>
    </message>
    <message>
      <source>Weight of the teachers</source>
      <translation>教师的权重</translation>
    </message>
    <message>
      <source>Share of the loss that comes from the teachers (0 to 1). The rest comes from the labels.</source>
      <translation>损失中来自教师的比例（0 至 1）。其余来自标签。</translation>
    </message>
    <message>
      <source>Network of the student</source>
      <translation>学生的网络</translation>
    </message>
    <message>
      <source>Any network that is trained in steps. hybridsn is the fastest one for mapping. A smaller patch and fewer components make the student smaller.</source>
      <translation>任何逐步训练的网络。hybridsn 制图最快。较小的图像块和较少的成分会使学生更小。</translation>
    </message>
    <message>
      <source>Side in pixels of the square patch around a pixel that the network uses. Must be odd.</source>
      <translation>网络使用的像元周围正方形图像块的边长（像元）。必须为奇数。</translation>
    </message>
    <message>
      <source>Number of components that replace the bands.</source>
      <translation>替代波段的成分数量。</translation>
    </message>
    <message>
      <source>Student</source>
      <translation>学生</translation>
    </message>
    <message>
      <source>Model file to write. Its model card names the teachers.</source>
      <translation>要写出的模型文件。其模型卡会列出教师。</translation>
    </message>
    <message>
      <source>Model files</source>
      <translation>模型文件</translation>
    </message>
    <message>
      <source>Distillation report</source>
      <translation>蒸馏报告</translation>
    </message>
    <message>
      <source>Size, multiply-adds, speed and accuracy of teachers and student.</source>
      <translation>教师和学生的大小、乘加运算、速度和精度。</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>轮次</translation>
    </message>
    <message>
      <source>Best epoch; the model has the weights of this epoch</source>
      <translation>最佳轮次；模型采用该轮次的权重</translation>
    </message>
    <message>
      <source>Unlabelled pixels used for training</source>
      <translation>用于训练的无标签像元</translation>
    </message>
    <message>
      <source>Multiply-adds per pixel of the teachers</source>
      <translation>教师每像元的乘加运算</translation>
    </message>
    <message>
      <source>Multiply-adds per pixel of the student</source>
      <translation>学生每像元的乘加运算</translation>
    </message>
    <message>
      <source>Trainable weights of the teachers</source>
      <translation>教师的可训练权重</translation>
    </message>
    <message>
      <source>Trainable weights of the student</source>
      <translation>学生的可训练权重</translation>
    </message>
    <message>
      <source>Pixels per second of the teachers</source>
      <translation>教师每秒像元数</translation>
    </message>
    <message>
      <source>Pixels per second of the student</source>
      <translation>学生每秒像元数</translation>
    </message>
    <message>
      <source>Overall accuracy of the teachers on the validation labels (0 to 1)</source>
      <translation>教师在验证标签上的总体精度（0 至 1）</translation>
    </message>
    <message>
      <source>Overall accuracy on the validation labels (0 to 1)</source>
      <translation>在验证标签上的总体精度（0 至 1）</translation>
    </message>
    <message>
      <source>Overall accuracy of the teachers on the test labels (0 to 1)</source>
      <translation>教师在测试标签上的总体精度（0 至 1）</translation>
    </message>
    <message>
      <source>on the test labels</source>
      <translation>（测试标签）</translation>
    </message>
    <message>
      <source>Share of test pixels whose patch touches a training pixel (0 to 1)</source>
      <translation>图像块触及训练像元的测试像元所占比例（0 至 1）</translation>
    </message>
    <message>
      <source>Overall accuracy of the student divided by that of the teachers</source>
      <translation>学生的总体精度除以教师的总体精度</translation>
    </message>
    <message>
      <source>Share of pixels with the same class from student and teachers (0 to 1)</source>
      <translation>学生与教师类别相同的像元所占比例（0 至 1）</translation>
    </message>
    <message>
      <source>Show the processing environment</source>
      <translation>显示处理环境</translation>
    </message>
    <message>
      <source>Shows which Python runs the computation, the versions of its packages, and the graphics cards that it can use.

The plugin computes in its own environment, separate from the Python of QGIS. If there is no environment, this algorithm says what to do.</source>
      <translation>显示由哪个 Python 执行计算、其软件包的版本，以及它可用的显卡。

插件在自己的环境中计算，与 QGIS 的 Python 分开。如果没有环境，本算法会说明应如何操作。</translation>
    </message>
    <message>
      <source>Environment report</source>
      <translation>环境报告</translation>
    </message>
    <message>
      <source>The findings as an HTML page.</source>
      <translation>以 HTML 页面给出的结果。</translation>
    </message>
    <message>
      <source>Whether the environment can be used</source>
      <translation>环境是否可用</translation>
    </message>
    <message>
      <source>Version of Python</source>
      <translation>Python 版本</translation>
    </message>
    <message>
      <source>Version of torch</source>
      <translation>torch 版本</translation>
    </message>
    <message>
      <source>Path of the interpreter</source>
      <translation>解释器路径</translation>
    </message>
    <message>
      <source>Graphics cards that torch can use</source>
      <translation>torch 可用的显卡</translation>
    </message>
    <message>
      <source>The environment lacks {packages}: run “Set up the processing environment”.</source>
      <translation>环境缺少 {packages}：请运行“设置处理环境”。</translation>
    </message>
    <message>
      <source>Explain a model</source>
      <translation>模型解释</translation>
    </message>
    <message>
      <source>Shows which pixels and bands a trained model uses on a scene: the pixels that raise the score of each class (Grad-CAM), the influence of each pixel on the centre pixel (attention rollout), the network's own attention weights, the feature maps of a layer, and the importance of the bands.

Each pixel of the rasters is the mean over all patches that cover it, so the rasters have no seams. The importance of bands is drawn against wavelength for each class. It is measured by integrated gradients and, if there are labels that the model was not trained on, by permuting bands between pixels.

The report also says whether an explanation depends on the trained weights: each explanation is compared with those of networks with random weights. Begin with a small window, because each pixel needs a patch of its own.</source>
      <translation>显示训练好的模型在影像上使用了哪些像元和波段：提高各类别得分的像元（Grad-CAM）、每个像元对中心像元的影响（注意力展开）、网络自身的注意力权重、某一层的特征图，以及波段的重要性。

栅格中的每个像元是覆盖它的所有图像块的平均值，因此栅格没有接缝。各类别的波段重要性随波长绘制。它用积分梯度来度量；如果有模型未参与训练的标签，还通过在像元之间置换波段来度量。

报告还会说明解释是否依赖于训练得到的权重：每个解释都与随机权重网络的解释进行比较。请从小窗口开始，因为每个像元都需要自己的图像块。</translation>
    </message>
    <message>
      <source>The hyperspectral scene to explain the model on.</source>
      <translation>用于解释模型的高光谱影像。</translation>
    </message>
    <message>
      <source>Window of the scene to explain, in any CRS. If empty, the whole scene, which may take long.</source>
      <translation>要解释的影像窗口，可用任意 CRS。留空则为整幅影像，可能耗时较长。</translation>
    </message>
    <message>
      <source>Points of interest</source>
      <translation>感兴趣点</translation>
    </message>
    <message>
      <source>Points to explain instead of a window. The rasters then cover only the patches of these pixels.</source>
      <translation>代替窗口进行解释的点。此时栅格只覆盖这些像元的图像块。</translation>
    </message>
    <message>
      <source>Validation labels</source>
      <translation>验证标签</translation>
    </message>
    <message>
      <source>Labels that the model was not trained on, used to measure the importance of bands: polygons or points, or a raster of class codes on the grid of the scene. If empty, the importance is measured by integrated gradients only, for the predicted classes.</source>
      <translation>模型未参与训练的标签，用于度量波段的重要性：多边形或点，或与影像格网一致的类别代码栅格。留空则只用积分梯度、按预测类别度量重要性。</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Names or codes of the classes to explain, separated by commas. If empty, all classes.</source>
      <translation>要解释的类别的名称或代码，以逗号分隔。留空则为所有类别。</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>层</translation>
    </message>
    <message>
      <source>Name of the layer whose feature maps are written, for example spatial.0. If the model has no such layer, the message lists its layers.</source>
      <translation>要写出特征图的层的名称，例如 spatial.0。如果模型没有该层，消息会列出其所有层。</translation>
    </message>
    <message>
      <source>Method of the relevance</source>
      <translation>相关性方法</translation>
    </message>
    <message>
      <source>gradcam: Grad-CAM of each class. rollout: attention rollout, for lsga-vit. auto: rollout if the network supports it, else gradcam.</source>
      <translation>gradcam：各类别的 Grad-CAM。rollout：注意力展开，用于 lsga-vit。auto：网络支持时用 rollout，否则用 gradcam。</translation>
    </message>
    <message>
      <source>Importance of bands</source>
      <translation>波段重要性</translation>
    </message>
    <message>
      <source>Measure which bands are important.</source>
      <translation>度量哪些波段重要。</translation>
    </message>
    <message>
      <source>Pixels per class</source>
      <translation>每类像元数</translation>
    </message>
    <message>
      <source>Number of pixels of each class, drawn at random, on which the importance of bands is measured.</source>
      <translation>用于度量波段重要性的每个类别的像元数，随机抽取。</translation>
    </message>
    <message>
      <source>Bands permuted together</source>
      <translation>一起置换的波段</translation>
    </message>
    <message>
      <source>Number of neighbouring bands that are permuted together. A single permuted band rarely changes the result, because its neighbours hold the same information.</source>
      <translation>一起置换的相邻波段数。置换单个波段很少改变结果，因为其相邻波段含有相同的信息。</translation>
    </message>
    <message>
      <source>Number of times that each group of bands is permuted.</source>
      <translation>每组波段的置换次数。</translation>
    </message>
    <message>
      <source>Test with random weights</source>
      <translation>随机权重检验</translation>
    </message>
    <message>
      <source>Compare each explanation with those of networks with random weights, and report the explanations that do not depend on the weights.</source>
      <translation>将每个解释与随机权重网络的解释进行比较，并报告不依赖于权重的解释。</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>Seed of the samples and of the random weights. The same seed gives the same report.</source>
      <translation>抽样和随机权重的种子。相同的种子得到相同的报告。</translation>
    </message>
    <message>
      <source>Tile size</source>
      <translation>瓦片大小</translation>
    </message>
    <message>
      <source>Side of a tile in pixels. A smaller tile needs less memory. The tile size does not change the rasters.</source>
      <translation>瓦片的边长（像元）。瓦片越小，所需内存越少。瓦片大小不影响栅格。</translation>
    </message>
    <message>
      <source>Number of patches that are evaluated at once. If empty, the batch is as large as is useful and fits into memory. The batch size does not change the rasters.</source>
      <translation>一次计算的图像块数量。留空则在内存允许的范围内取尽可能有用的大小。批大小不影响栅格。</translation>
    </message>
    <message>
      <source>Relevance</source>
      <translation>相关性</translation>
    </message>
    <message>
      <source>Raster of the relevance: Grad-CAM has one band for each class, attention rollout has one band.</source>
      <translation>相关性栅格：Grad-CAM 每个类别一个波段，注意力展开只有一个波段。</translation>
    </message>
    <message>
      <source>Attention</source>
      <translation>注意力</translation>
    </message>
    <message>
      <source>Raster of the network's own attention weights. Networks without attention are refused.</source>
      <translation>网络自身注意力权重的栅格。不接受没有注意力的网络。</translation>
    </message>
    <message>
      <source>Feature maps</source>
      <translation>特征图</translation>
    </message>
    <message>
      <source>Raster of the feature maps of the layer, one band for each map.</source>
      <translation>该层特征图的栅格，每个特征图一个波段。</translation>
    </message>
    <message>
      <source>Explanation</source>
      <translation>解释</translation>
    </message>
    <message>
      <source>Images, curves against wavelength, and the test with random weights.</source>
      <translation>图像、随波长变化的曲线，以及随机权重检验。</translation>
    </message>
    <message>
      <source>Table of bands</source>
      <translation>波段表</translation>
    </message>
    <message>
      <source>Importance and attention of each band as CSV: kind, class, band, wavelength, value.</source>
      <translation>各波段的重要性和注意力（CSV）：种类、类别、波段、波长、值。</translation>
    </message>
    <message>
      <source>Explained pixels</source>
      <translation>已解释的像元</translation>
    </message>
    <message>
      <source>Points of interest on the scene</source>
      <translation>位于影像上的感兴趣点</translation>
    </message>
    <message>
      <source>Rank correlation of the relevance with that of untrained networks (-1 to 1)</source>
      <translation>相关性与未训练网络的相关性之间的秩相关（-1 至 1）</translation>
    </message>
    <message>
      <source>Explanations that do not depend on the weights</source>
      <translation>不依赖于权重的解释</translation>
    </message>
    <message>
      <source>Export a model to ONNX</source>
      <translation>导出模型为 ONNX</translation>
    </message>
    <message>
      <source>Writes a trained model as ONNX, for programs that have ONNX Runtime but not this plugin. The ONNX models include scaling and PCA: their input is the bands of the scene.

The patch model takes patches and scores their centre pixels. The tile model takes a tile and scores all its pixels. The plugin Deepness reads the tile model, with classes, tile size and overlap. Only networks that share their computation between pixels have a tile model: hybridsn, hybridsn-se and the baselines. The processing environment needs the optional packages onnx and onnxscript.</source>
      <translation>将训练好的模型写为 ONNX，供有 ONNX Runtime 但没有本插件的程序使用。ONNX 模型包含缩放和 PCA：其输入是影像的波段。

图像块模型接收图像块，并给出其中心像元的得分。瓦片模型接收一个瓦片，并给出其所有像元的得分。插件 Deepness 可读取瓦片模型，包括类别、瓦片大小和重叠。只有在像元之间共享计算的网络才有瓦片模型：hybridsn、hybridsn-se 和基线方法。处理环境需要可选软件包 onnx 和 onnxscript。</translation>
    </message>
    <message>
      <source>Scene to export for</source>
      <translation>导出所针对的影像</translation>
    </message>
    <message>
      <source>The bands, nodata value and pixel size of this scene are written into the ONNX models. If empty, the bands of the training scene are used, and the pixel size must be set in Deepness.</source>
      <translation>该影像的波段、无数据值和像元大小会写入 ONNX 模型。留空则使用训练影像的波段，并且必须在 Deepness 中设置像元大小。</translation>
    </message>
    <message>
      <source>Side in pixels of the tiles that the tile model takes, overlap included.</source>
      <translation>瓦片模型接收的瓦片边长（像元），包括重叠。</translation>
    </message>
    <message>
      <source>ONNX files</source>
      <translation>ONNX 文件</translation>
    </message>
    <message>
      <source>Patch model</source>
      <translation>图像块模型</translation>
    </message>
    <message>
      <source>Model from patches of bands to the scores of their centre pixels: first the score of no data, then one score for each class.</source>
      <translation>从波段图像块到其中心像元得分的模型：首先是无数据的得分，然后是每个类别一个得分。</translation>
    </message>
    <message>
      <source>Tile model</source>
      <translation>瓦片模型</translation>
    </message>
    <message>
      <source>Model from a tile of bands to the scores of all its pixels, for Deepness.</source>
      <translation>从波段瓦片到其所有像元得分的模型，供 Deepness 使用。</translation>
    </message>
    <message>
      <source>Bands of the model input</source>
      <translation>模型输入的波段</translation>
    </message>
    <message>
      <source>Scores of the model output: no data, then each class</source>
      <translation>模型输出的得分：无数据，然后是各类别</translation>
    </message>
    <message>
      <source>Overlap of neighbouring tiles in pixels</source>
      <translation>相邻瓦片的重叠（像元）</translation>
    </message>
    <message>
      <source>Map an absorption feature</source>
      <translation>吸收特征制图</translation>
    </message>
    <message>
      <source>Maps the depth and the position of the deepest absorption feature in a range of wavelengths, after the continuum is removed: chlorophyll, clay minerals, carbonates, iron or water.

The continuum is the upper convex hull of the spectrum over the range. The position is found between the bands, by a parabola through the deepest band and its neighbours.</source>
      <translation>去除包络线后，对某一波长范围内最深吸收特征的深度和位置制图：叶绿素、黏土矿物、碳酸盐、铁或水。

包络线是该范围内光谱的上凸包。位置在波段之间求得，方法是过最深波段及其相邻波段的抛物线。</translation>
    </message>
    <message>
      <source>The hyperspectral scene, with wavelengths.</source>
      <translation>带有波长的高光谱影像。</translation>
    </message>
    <message>
      <source>Start of the range (nm)</source>
      <translation>范围起点（nm）</translation>
    </message>
    <message>
      <source>Wavelength before the feature, for example 550 for chlorophyll or 2120 for clay minerals.</source>
      <translation>特征之前的波长，例如叶绿素为 550，黏土矿物为 2120。</translation>
    </message>
    <message>
      <source>End of the range (nm)</source>
      <translation>范围终点（nm）</translation>
    </message>
    <message>
      <source>Wavelength after the feature, for example 750 for chlorophyll or 2250 for clay minerals.</source>
      <translation>特征之后的波长，例如叶绿素为 750，黏土矿物为 2250。</translation>
    </message>
    <message>
      <source>Smallest depth with a position</source>
      <translation>给出位置的最小深度</translation>
    </message>
    <message>
      <source>Features that are less deep get no position, because that of noise means nothing.</source>
      <translation>较浅的特征不给出位置，因为噪声的位置没有意义。</translation>
    </message>
    <message>
      <source>Absorption feature</source>
      <translation>吸收特征</translation>
    </message>
    <message>
      <source>Raster with the depth (band 1) and the position in nm (band 2) of the feature.</source>
      <translation>包含特征深度（波段 1）和以 nm 为单位的位置（波段 2）的栅格。</translation>
    </message>
    <message>
      <source>Bands in the range</source>
      <translation>范围内的波段</translation>
    </message>
    <message>
      <source>Pixels with a depth</source>
      <translation>有深度的像元</translation>
    </message>
    <message>
      <source>Pixels with a position</source>
      <translation>有位置的像元</translation>
    </message>
    <message>
      <source>Mean depth</source>
      <translation>平均深度</translation>
    </message>
    <message>
      <source>Show the feature space</source>
      <translation>显示特征空间</translation>
    </message>
    <message>
      <source>Draws labelled pixels and a sample of the scene in two dimensions, by the features of the network's last hidden layer. Classes that the network separates well form separate clusters.

The page is interactive: hover over a point to see its class, click it to see its place in the scene. In the point layer, select a cluster by its attributes x and y to see its pixels on the canvas.</source>
      <translation>按网络最后一个隐藏层的特征，在二维空间中绘制有标签像元和影像的一个样本。网络能很好区分的类别会形成独立的簇。

页面是交互式的：将鼠标悬停在点上可查看其类别，单击可查看其在影像中的位置。在点图层中，按属性 x 和 y 选择一个簇，即可在画布上查看其像元。</translation>
    </message>
    <message>
      <source>The hyperspectral scene.</source>
      <translation>高光谱影像。</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled).</source>
      <translation>多边形或点，或与影像格网一致的类别代码栅格（0 表示无标签）。</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <source>pca: shows distances as well as two axes can; fast.
tsne: keeps neighbours together; shows clusters most clearly.
umap: keeps neighbours together; needs the Python package umap-learn in the processing environment.</source>
      <translation>pca：在两个轴所能达到的范围内最好地显示距离；速度快。
tsne：使邻近点保持在一起；簇显示得最清楚。
umap：使邻近点保持在一起；需要在处理环境中安装 Python 软件包 umap-learn。</translation>
    </message>
    <message>
      <source>Labelled pixels per class</source>
      <translation>每类有标签像元数</translation>
    </message>
    <message>
      <source>Maximum pixels per class, drawn at random.</source>
      <translation>每个类别的最大像元数，随机抽取。</translation>
    </message>
    <message>
      <source>Pixels of the scene</source>
      <translation>影像的像元</translation>
    </message>
    <message>
      <source>Number of additional pixels, labelled or not, spread over the whole scene.</source>
      <translation>附加像元的数量，有无标签均可，分布在整幅影像中。</translation>
    </message>
    <message>
      <source>Perplexity (tsne)</source>
      <translation>困惑度（tsne）</translation>
    </message>
    <message>
      <source>Approximate number of neighbours of a pixel. Must be smaller than the number of pixels.</source>
      <translation>一个像元的大致邻近点数。必须小于像元数。</translation>
    </message>
    <message>
      <source>Neighbours (umap)</source>
      <translation>邻近点数（umap）</translation>
    </message>
    <message>
      <source>Number of neighbours of a pixel that are kept close to it. A larger number shows the larger structure.</source>
      <translation>与一个像元保持靠近的邻近点数。数值越大，越能显示较大的结构。</translation>
    </message>
    <message>
      <source>Seed of the random choice of pixels and of the method.</source>
      <translation>随机选择像元和该方法的种子。</translation>
    </message>
    <message>
      <source>Feature space</source>
      <translation>特征空间</translation>
    </message>
    <message>
      <source>Interactive plot next to an image of the scene.</source>
      <translation>影像图片旁的交互式图。</translation>
    </message>
    <message>
      <source>Pixels as points</source>
      <translation>像元点</translation>
    </message>
    <message>
      <source>GeoPackage in the CRS of the scene: coordinates in the plot (x, y), class, predicted class, confidence, row and column of each pixel.</source>
      <translation>采用影像 CRS 的 GeoPackage：每个像元在图中的坐标（x, y）、类别、预测类别、置信度、行和列。</translation>
    </message>
    <message>
      <source>Silhouette of the classes in the feature space (-1 to 1)</source>
      <translation>特征空间中类别的轮廓系数（-1 至 1）</translation>
    </message>
    <message>
      <source>Share of labelled pixels whose nearest labelled pixel has the same class (0 to 1)</source>
      <translation>最近的有标签像元属于同一类别的有标签像元所占比例（0 至 1）</translation>
    </message>
    <message>
      <source>Trustworthiness of the plot (0 to 1)</source>
      <translation>图的可信度（0 至 1）</translation>
    </message>
    <message>
      <source>Pixels shown</source>
      <translation>显示的像元</translation>
    </message>
    <message>
      <source>Labelled pixels shown</source>
      <translation>显示的有标签像元</translation>
    </message>
    <message>
      <source>Number of features</source>
      <translation>特征数</translation>
    </message>
    <message>
      <source>Fine-tune a model</source>
      <translation>模型微调</translation>
    </message>
    <message>
      <source>Continues the training of a model with new labels, in the same scene or in another scene of the same sensor. Classes that are new to the model are added; the old classes are kept. The original model file is never changed.

A network forgets its old classes if it no longer trains on them. Give the old scene and its labels: the network then trains on old and new samples together. The report shows the accuracy on new and old labels before and after. Scaling and principal components are those of the model. If a setting is empty, the value from the model's own training is used.</source>
      <translation>用新标签继续训练模型，可在同一影像上，也可在同一传感器的另一幅影像上。对模型而言新的类别会被添加；旧类别保留。原模型文件不会被更改。

如果网络不再用旧类别训练，就会遗忘它们。请提供旧影像及其标签：网络会同时用新旧样本训练。报告会显示微调前后在新旧标签上的精度。缩放和主成分沿用模型的。设置留空时，使用模型自身训练时的值。</translation>
    </message>
    <message>
      <source>Model file to fine-tune. Baselines cannot be fine-tuned.</source>
      <translation>要微调的模型文件。基线方法不能微调。</translation>
    </message>
    <message>
      <source>The scene of the new labels. It must have the bands of the model's training scene. If both scenes have wavelengths, bands are matched by wavelength.</source>
      <translation>新标签所在的影像。它必须具有模型训练影像的波段。如果两幅影像都有波长，则按波长匹配波段。</translation>
    </message>
    <message>
      <source>New labels</source>
      <translation>新标签</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). A class with the same name as a class of the model is the same class; a class with another name is new.</source>
      <translation>多边形或点，或与影像格网一致的类别代码栅格（0 表示无标签）。与模型某一类别同名的类别是同一类别；名称不同的类别是新类别。</translation>
    </message>
    <message>
      <source>Raster of class codes on the grid of the scene, for example from “Split labels”. If empty, some of the new labels are held out.</source>
      <translation>与影像格网一致的类别代码栅格，例如来自“划分标签”。留空则留出一部分新标签。</translation>
    </message>
    <message>
      <source>Share of the new labels that is held out if there are no validation labels. The same share of the old labels is held out to measure forgetting.</source>
      <translation>没有验证标签时，新标签中留出的比例。旧标签中也留出相同的比例，用于度量遗忘。</translation>
    </message>
    <message>
      <source>Raster of class codes on the grid of the scene. The old and the new model are tested on it once, after training.</source>
      <translation>与影像格网一致的类别代码栅格。训练结束后，新旧模型在其上测试一次。</translation>
    </message>
    <message>
      <source>Old scene</source>
      <translation>旧影像</translation>
    </message>
    <message>
      <source>The scene that the model was trained on. It may be the scene of the new labels.</source>
      <translation>训练该模型所用的影像。它可以与新标签的影像相同。</translation>
    </message>
    <message>
      <source>Old labels</source>
      <translation>旧标签</translation>
    </message>
    <message>
      <source>Raster of class codes on the grid of the old scene. Some of these pixels are held out to measure forgetting; the others are rehearsed.</source>
      <translation>与旧影像格网一致的类别代码栅格。其中一部分像元留出，用于度量遗忘；其余用于复习。</translation>
    </message>
    <message>
      <source>Rehearse old samples</source>
      <translation>复习旧样本</translation>
    </message>
    <message>
      <source>Train on the old labels too. If off, the old labels are used only to measure forgetting.</source>
      <translation>也用旧标签训练。关闭时，旧标签只用于度量遗忘。</translation>
    </message>
    <message>
      <source>Layers to train</source>
      <translation>要训练的层</translation>
    </message>
    <message>
      <source>all: train every layer, the old layers with a lower learning rate than the head. head: train only the last layer, which gives the class scores; best for few labels, and forgets least.</source>
      <translation>all：训练所有层，旧层的学习率低于头部。head：只训练给出类别得分的最后一层；最适合标签较少的情况，遗忘最少。</translation>
    </message>
    <message>
      <source>Learning rate of old layers</source>
      <translation>旧层的学习率</translation>
    </message>
    <message>
      <source>Learning rate of all layers except the head, as a share of the head's learning rate (above 0, at most 1). With a lower rate the network forgets less and adapts less.</source>
      <translation>除头部外所有层的学习率，以头部学习率的比例表示（大于 0，不大于 1）。比例越低，网络遗忘越少，适应也越少。</translation>
    </message>
    <message>
      <source>Learning rate of the head at the start.</source>
      <translation>头部的初始学习率。</translation>
    </message>
    <message>
      <source>Fine-tuned model</source>
      <translation>微调后的模型</translation>
    </message>
    <message>
      <source>Model file to write. Its model card names the original model.</source>
      <translation>要写出的模型文件。其模型卡会列出原模型。</translation>
    </message>
    <message>
      <source>Fine-tuning report</source>
      <translation>微调报告</translation>
    </message>
    <message>
      <source>Accuracy on new and old labels before and after, for each class.</source>
      <translation>微调前后各类别在新旧标签上的精度。</translation>
    </message>
    <message>
      <source>Classes that are new to the model</source>
      <translation>对模型而言新的类别</translation>
    </message>
    <message>
      <source>Overall accuracy of the old model on the validation labels (0 to 1)</source>
      <translation>旧模型在验证标签上的总体精度（0 至 1）</translation>
    </message>
    <message>
      <source>Overall accuracy of the old model on the test labels (0 to 1)</source>
      <translation>旧模型在测试标签上的总体精度（0 至 1）</translation>
    </message>
    <message>
      <source>Overall accuracy on the test labels (0 to 1)</source>
      <translation>在测试标签上的总体精度（0 至 1）</translation>
    </message>
    <message>
      <source>Overall accuracy of the old model on old labels (0 to 1)</source>
      <translation>旧模型在旧标签上的总体精度（0 至 1）</translation>
    </message>
    <message>
      <source>Overall accuracy on old labels (0 to 1)</source>
      <translation>在旧标签上的总体精度（0 至 1）</translation>
    </message>
    <message>
      <source>Forgetting: overall accuracy on old labels before minus after (-1 to 1)</source>
      <translation>遗忘：微调前后在旧标签上的总体精度之差（-1 至 1）</translation>
    </message>
    <message>
      <source>Import a cube</source>
      <translation>导入数据立方体</translation>
    </message>
    <message>
      <source>Converts a hyperspectral cube, and its ground truth if there is one, to GeoTIFF: from a product of a known sensor such as EnMAP, from array files such as MATLAB and NumPy, or from any raster that GDAL reads.

A product is recognised by its content and keeps place, wavelengths, bad bands, scale and time. For other files, the variable and the order of the axes are found automatically if there is only one possibility. A cube without georeference can be placed with a CRS, an origin and a pixel size.</source>
      <translation>将高光谱数据立方体及其地面真值（如有）转换为 GeoTIFF：来源可以是 EnMAP 等已知传感器的产品、MATLAB 和 NumPy 等数组文件，或 GDAL 可读取的任何栅格。

产品按其内容识别，并保留位置、波长、坏波段、比例系数和时间。对于其他文件，如果只有一种可能，则自动确定变量和轴的顺序。没有地理参考的数据立方体可以用 CRS、原点和像元大小来定位。</translation>
    </message>
    <message>
      <source>Cube</source>
      <translation>数据立方体</translation>
    </message>
    <message>
      <source>The file to import, such as .mat, .npy, .npz, HDF5, ENVI or GeoTIFF, or a file of a product (METADATA.XML of EnMAP ...). The help page lists all products and formats.</source>
      <translation>要导入的文件，例如 .mat、.npy、.npz、HDF5、ENVI 或 GeoTIFF，或产品的文件（EnMAP 的 METADATA.XML 等）。帮助页面列出了所有产品和格式。</translation>
    </message>
    <message>
      <source>Variable</source>
      <translation>变量</translation>
    </message>
    <message>
      <source>Name of the variable in an array file, or of a subdataset (netCDF ...). If empty, the file must hold only one cube.</source>
      <translation>数组文件中变量的名称，或子数据集（netCDF 等）的名称。留空则文件中只能有一个数据立方体。</translation>
    </message>
    <message>
      <source>Order of the axes</source>
      <translation>轴的顺序</translation>
    </message>
    <message>
      <source>Order of the axes in the file: h is rows, w is columns, c is bands. auto derives the order from the names of the axes (HDF5, netCDF) or from their lengths.</source>
      <translation>文件中轴的顺序：h 为行，w 为列，c 为波段。auto 根据轴的名称（HDF5、netCDF）或长度推断顺序。</translation>
    </message>
    <message>
      <source>Ground truth</source>
      <translation>地面真值</translation>
    </message>
    <message>
      <source>File with the class code of each pixel (0 is unlabelled). It must have the size of the cube.</source>
      <translation>包含每个像元类别代码的文件（0 表示无标签）。其大小必须与数据立方体一致。</translation>
    </message>
    <message>
      <source>Variable of the ground truth</source>
      <translation>地面真值的变量</translation>
    </message>
    <message>
      <source>Name of the variable in the ground truth file. If empty, the file must hold only one.</source>
      <translation>地面真值文件中变量的名称。留空则文件中只能有一个变量。</translation>
    </message>
    <message>
      <source>Class names</source>
      <translation>类别名称</translation>
    </message>
    <message>
      <source>CSV file with the columns code, name and optionally color (as #RRGGBB).</source>
      <translation>CSV 文件，包含列 code、name，以及可选的 color（格式为 #RRGGBB）。</translation>
    </message>
    <message>
      <source>Wavelengths</source>
      <translation>波长</translation>
    </message>
    <message>
      <source>Text file with the centre wavelength of each band in nm, one per line, for a cube without wavelengths.</source>
      <translation>文本文件，每行一个波段的中心波长，单位为 nm，用于没有波长的数据立方体。</translation>
    </message>
    <message>
      <source>CRS</source>
      <translation>CRS</translation>
    </message>
    <message>
      <source>CRS for a cube without a CRS. Also give the origin and the pixel size.</source>
      <translation>用于没有 CRS 的数据立方体的 CRS。还需给出原点和像元大小。</translation>
    </message>
    <message>
      <source>Easting of the upper left corner</source>
      <translation>左上角的东坐标</translation>
    </message>
    <message>
      <source>Coordinate of the outer corner of the first pixel, in units of the CRS.</source>
      <translation>第一个像元外角的坐标，以 CRS 的单位表示。</translation>
    </message>
    <message>
      <source>Northing of the upper left corner</source>
      <translation>左上角的北坐标</translation>
    </message>
    <message>
      <source>Pixel size</source>
      <translation>像元大小</translation>
    </message>
    <message>
      <source>Side of a pixel in units of the CRS.</source>
      <translation>像元的边长，以 CRS 的单位表示。</translation>
    </message>
    <message>
      <source>Cloud-optimised GeoTIFF</source>
      <translation>云优化 GeoTIFF</translation>
    </message>
    <message>
      <source>Write the scene as cloud-optimised GeoTIFF with overviews. QGIS draws it faster, but the file is about a third larger.</source>
      <translation>将影像写为带概视图的云优化 GeoTIFF。QGIS 绘制更快，但文件约大三分之一。</translation>
    </message>
    <message>
      <source>The cube as GeoTIFF, with wavelengths if they are known.</source>
      <translation>GeoTIFF 格式的数据立方体，波长已知时包含波长。</translation>
    </message>
    <message>
      <source>Ground truth labels</source>
      <translation>地面真值标签</translation>
    </message>
    <message>
      <source>The ground truth as GeoTIFF, with class names and colours.</source>
      <translation>GeoTIFF 格式的地面真值，带类别名称和颜色。</translation>
    </message>
    <message>
      <source>Quality layers</source>
      <translation>质量图层</translation>
    </message>
    <message>
      <source>Quality layers of a product, such as clouds of EnMAP and Tanager, one band each.</source>
      <translation>产品的质量图层，例如 EnMAP 和 Tanager 的云，每个图层一个波段。</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>列数</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>行数</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>波段数</translation>
    </message>
    <message>
      <source>Classes in the ground truth</source>
      <translation>地面真值中的类别数</translation>
    </message>
    <message>
      <source>Labelled pixels in the ground truth</source>
      <translation>地面真值中的有标签像元</translation>
    </message>
    <message>
      <source>Import a spectral library</source>
      <translation>导入光谱库</translation>
    </message>
    <message>
      <source>Makes a spectral library from files of field spectrometers and archives, or from the mean spectra of labelled classes. The library is a table in a GeoPackage, which QGIS and EnMAP-Box open.

With a scene, the spectra are resampled to its bands. “Match spectra” classifies a scene with the library. Change the column class to give several spectra one class.</source>
      <translation>由野外光谱仪文件和光谱档案文件，或由有标签类别的平均光谱建立光谱库。光谱库是 GeoPackage 中的一张表，QGIS 和 EnMAP-Box 均可打开。

提供影像时，光谱会重采样到其波段。“光谱匹配”用光谱库对影像分类。修改 class 列可将多条光谱归为一个类别。</translation>
    </message>
    <message>
      <source>Files of spectra</source>
      <translation>光谱文件</translation>
    </message>
    <message>
      <source>ENVI spectral libraries (.sli), USGS splib07 ASCII, ECOSTRESS text, ASD (.asd), SVC (.sig), or text tables whose first column is the wavelength.</source>
      <translation>ENVI 光谱库（.sli）、USGS splib07 ASCII、ECOSTRESS 文本、ASD（.asd）、SVC（.sig），或第一列为波长的文本表格。</translation>
    </message>
    <message>
      <source>Scene to whose bands the spectra are resampled; needed with labels.</source>
      <translation>光谱重采样所依据波段的影像；使用标签时必需。</translation>
    </message>
    <message>
      <source>Polygons, lines or points, or a raster of class codes: the mean of each class is a spectrum.</source>
      <translation>多边形、线或点，或类别代码栅格：每个类别的平均值为一条光谱。</translation>
    </message>
    <message>
      <source>Spectral library</source>
      <translation>光谱库</translation>
    </message>
    <message>
      <source>GeoPackage with a row for each spectrum: name, class, and its values as JSON.</source>
      <translation>GeoPackage，每条光谱一行：名称、类别，以及 JSON 格式的光谱值。</translation>
    </message>
    <message>
      <source>Spectra</source>
      <translation>光谱数</translation>
    </message>
    <message>
      <source>Bands of the scene</source>
      <translation>影像的波段</translation>
    </message>
    <message>
      <source>Join scenes</source>
      <translation>拼合影像</translation>
    </message>
    <message>
      <source>Puts several scenes, plots or chips beside each other in one scene, with their labels, so that one model learns from all of them. The scenes have the same bands; they may lie anywhere and need no georeference. Classes are joined by name.

Each scene is cut to the surroundings of its labels. Between the scenes lie pixels without data, so no patch reaches from one scene into another. The log tells the block size with which “Split labels” and “Cross-validate” hold out whole scenes. Train with the joined scene and labels, and classify the scenes themselves.</source>
      <translation>将多幅影像、样地或小图及其标签并排放入一幅影像，使一个模型能从所有影像中学习。各影像具有相同的波段；它们可以位于任何地方，也不需要地理参考。类别按名称合并。

每幅影像裁剪到其标签的周围区域。影像之间是没有数据的像元，因此图像块不会从一幅影像伸入另一幅。日志会给出区块大小，“划分标签”和“方法交叉验证”用它可留出整幅影像。请用拼合后的影像和标签训练，并对各影像本身分类。</translation>
    </message>
    <message>
      <source>The scenes, with the same bands in the same order.</source>
      <translation>各影像，波段相同且顺序一致。</translation>
    </message>
    <message>
      <source>A label file for each scene, in the order of the scenes, or one vector file for all scenes. Rasters are on the grid of their scene (0 is unlabelled).</source>
      <translation>每幅影像一个标签文件，按影像的顺序排列；或一个用于所有影像的矢量文件。栅格与其影像的格网一致（0 表示无标签）。</translation>
    </message>
    <message>
      <source>Class field (vector labels only)</source>
      <translation>类别字段（仅矢量标签）</translation>
    </message>
    <message>
      <source>Name of the field with the class of each polygon or point: whole numbers from 1, or names.</source>
      <translation>记录每个多边形或点的类别的字段名称：从 1 开始的整数，或名称。</translation>
    </message>
    <message>
      <source>Layer of the labels</source>
      <translation>标签的图层</translation>
    </message>
    <message>
      <source>Layer to read, if a vector file has several.</source>
      <translation>矢量文件有多个图层时要读取的图层。</translation>
    </message>
    <message>
      <source>Class table</source>
      <translation>类别表</translation>
    </message>
    <message>
      <source>CSV with the columns code, name and optionally color, value. If empty, the classes of the files.</source>
      <translation>CSV，包含列 code、name，以及可选的 color、value。留空则使用文件中的类别。</translation>
    </message>
    <message>
      <source>List of scenes</source>
      <translation>影像列表</translation>
    </message>
    <message>
      <source>CSV file with the columns scene and labels, instead of the first two parameters. Paths may be relative to its folder.</source>
      <translation>CSV 文件，包含列 scene 和 labels，代替前两个参数。路径可以相对于其所在文件夹。</translation>
    </message>
    <message>
      <source>Pixels that are kept around the labels of each scene. At least half the patch size of the network that you will train.</source>
      <translation>每幅影像的标签周围保留的像元数。至少为将要训练的网络的图像块大小的一半。</translation>
    </message>
    <message>
      <source>Joined scene</source>
      <translation>拼合后的影像</translation>
    </message>
    <message>
      <source>GeoTIFF of physical values, without georeference.</source>
      <translation>物理量值的 GeoTIFF，没有地理参考。</translation>
    </message>
    <message>
      <source>Joined labels</source>
      <translation>拼合后的标签</translation>
    </message>
    <message>
      <source>Labels on the grid of the joined scene, with the classes of all scenes.</source>
      <translation>与拼合影像格网一致的标签，包含所有影像的类别。</translation>
    </message>
    <message>
      <source>Places of the scenes</source>
      <translation>影像的位置</translation>
    </message>
    <message>
      <source>CSV file with the place of each scene in the joined scene.</source>
      <translation>CSV 文件，记录每幅影像在拼合影像中的位置。</translation>
    </message>
    <message>
      <source>Scenes that were joined</source>
      <translation>已拼合的影像</translation>
    </message>
    <message>
      <source>Labelled pixels</source>
      <translation>有标签像元</translation>
    </message>
    <message>
      <source>Side of blocks that hold one scene each, in pixels</source>
      <translation>每个区块恰含一幅影像时的区块边长（像元）</translation>
    </message>
    <message>
      <source>Check labels</source>
      <translation>检查标签</translation>
    </message>
    <message>
      <source>Checks labels before training: pixels and polygons of each class and their spread, mean spectra, separability of each pair of classes, labels that are probably wrong, and the splits that are possible.

Suspicious labels become a point layer with the class, the class that fits better, the confidence and the reason. Look at each point before you change a label: an unusual pixel may have the right label. The labels themselves are not changed.</source>
      <translation>在训练前检查标签：各类别的像元和多边形及其分布、平均光谱、每对类别的可分性、可能有误的标签，以及可行的划分。

可疑标签写为点图层，包含类别、更合适的类别、置信度和原因。修改标签之前请查看每个点：不寻常的像元也可能标签正确。标签本身不会被更改。</translation>
    </message>
    <message>
      <source>Maximum pixels per class whose spectra are checked. More are drawn at random.</source>
      <translation>每个类别检查光谱的最大像元数。像元更多时随机抽取。</translation>
    </message>
    <message>
      <source>Patch size</source>
      <translation>图像块大小</translation>
    </message>
    <message>
      <source>Side in pixels of the patches that you will train with. Half of it is the guard band of the splits that are tried.</source>
      <translation>将用于训练的图像块的边长（像元）。其一半即为所尝试划分的隔离带。</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same report.</source>
      <translation>随机选择的种子。相同的种子得到相同的报告。</translation>
    </message>
    <message>
      <source>Label report</source>
      <translation>标签报告</translation>
    </message>
    <message>
      <source>Counts, separability, suspicious labels, spectra and possible splits.</source>
      <translation>数量、可分性、可疑标签、光谱和可行的划分。</translation>
    </message>
    <message>
      <source>Label report as JSON</source>
      <translation>标签报告（JSON）</translation>
    </message>
    <message>
      <source>Codes, names and colours of the classes of these labels: a CSV table that all algorithms and spreadsheets read, or a QML style for class rasters in QGIS.</source>
      <translation>这些标签的类别代码、名称和颜色：所有算法和电子表格都能读取的 CSV 表，或 QGIS 中类别栅格的 QML 样式。</translation>
    </message>
    <message>
      <source>QGIS styles</source>
      <translation>QGIS 样式</translation>
    </message>
    <message>
      <source>Suspicious labels</source>
      <translation>可疑标签</translation>
    </message>
    <message>
      <source>GeoPackage in the CRS of the scene: class, class that fits better, confidence and reason of each suspicious pixel or polygon.</source>
      <translation>采用影像 CRS 的 GeoPackage：每个可疑像元或多边形的类别、更合适的类别、置信度和原因。</translation>
    </message>
    <message>
      <source>Polygons, points or connected fields</source>
      <translation>多边形、点或连通地块</translation>
    </message>
    <message>
      <source>Pixels whose spectra were checked</source>
      <translation>检查了光谱的像元</translation>
    </message>
    <message>
      <source>Pixels that look like another class</source>
      <translation>看起来像其他类别的像元</translation>
    </message>
    <message>
      <source>Polygons that look like another class</source>
      <translation>看起来像其他类别的多边形</translation>
    </message>
    <message>
      <source>Pixels with labels of two classes</source>
      <translation>带有两个类别标签的像元</translation>
    </message>
    <message>
      <source>Pixels whose spectrum has labels of two classes</source>
      <translation>同一光谱带有两个类别标签的像元</translation>
    </message>
    <message>
      <source>Pixels that are outliers in their polygon</source>
      <translation>在其多边形中属于离群值的像元</translation>
    </message>
    <message>
      <source>Smallest Jeffries-Matusita distance of two classes (0 to 2)</source>
      <translation>两个类别之间的最小 Jeffries-Matusita 距离（0 至 2）</translation>
    </message>
    <message>
      <source>Tried splits with every class in training and test</source>
      <translation>训练和测试中都含有每个类别的已尝试划分</translation>
    </message>
    <message>
      <source>From labels to a map</source>
      <translation>从标签到分类图</translation>
    </message>
    <message>
      <source>Makes a class map from a scene and labels in one run, and says how far to trust it.

A part of the labels is kept for the test, in blocks apart from the others. Several methods are compared on the rest, and the most accurate one is trained. It maps the scene with the confidence of each pixel. The test labels give the accuracy. All files are in one folder.

The single steps are “Split labels”, “Train a network”, “Classify a scene” and “Assess a class map”, with their defaults. Use these for other settings.</source>
      <translation>一次运行即可由影像和标签制作分类图，并说明其可信程度。

一部分标签留作测试，位于与其余标签分开的区块中。在其余标签上比较多种方法，并训练精度最高的一种。它对影像制图，并给出每个像元的置信度。测试标签给出精度。所有文件位于一个文件夹中。

各单独步骤是采用默认设置的“划分标签”、“训练网络”、“影像分类”和“评价分类图”。如需其他设置，请使用这些算法。</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). A few fields of each class, spread over the scene, are better than many pixels in one place.</source>
      <translation>多边形或点，或与影像格网一致的类别代码栅格（0 表示无标签）。每个类别有几个分布在整幅影像中的地块，胜过一处的许多像元。</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>模式</translation>
    </message>
    <message>
      <source>quick: methods are compared for at most two minutes. careful: for at most 20 minutes, so that slower methods take part.</source>
      <translation>quick：方法比较最多两分钟。careful：最多 20 分钟，使较慢的方法也能参与。</translation>
    </message>
    <message>
      <source>Output folder</source>
      <translation>输出文件夹</translation>
    </message>
    <message>
      <source>Folder for map, confidence, model and reports. Files of an earlier run are replaced.</source>
      <translation>存放分类图、置信度、模型和报告的文件夹。先前运行的文件会被替换。</translation>
    </message>
    <message>
      <source>Test labels</source>
      <translation>测试标签</translation>
    </message>
    <message>
      <source>Lower end of the 95 % interval of the accuracy</source>
      <translation>精度 95 % 区间的下限</translation>
    </message>
    <message>
      <source>Upper end of the 95 % interval of the accuracy</source>
      <translation>精度 95 % 区间的上限</translation>
    </message>
    <message>
      <source>The method that was chosen</source>
      <translation>选定的方法</translation>
    </message>
    <message>
      <source>How the test labels were split from the training labels</source>
      <translation>测试标签与训练标签的划分方式</translation>
    </message>
    <message>
      <source>What was done, and how far to trust it</source>
      <translation>所做的工作及其可信程度</translation>
    </message>
    <message>
      <source>Step 1 of 4: keep a part of the labels for the test.</source>
      <translation>第 1 步，共 4 步：留出一部分标签作测试。</translation>
    </message>
    <message>
      <source>Step 2 of 4: choose a method and train it.</source>
      <translation>第 2 步，共 4 步：选择方法并训练。</translation>
    </message>
    <message>
      <source>Step 3 of 4: map the scene.</source>
      <translation>第 3 步，共 4 步：对影像制图。</translation>
    </message>
    <message>
      <source>Step 4 of 4: measure the accuracy on the test labels.</source>
      <translation>第 4 步，共 4 步：在测试标签上测定精度。</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>The labels cannot be split by “{kind}”: {reason} They are split by “{other}”.</source>
      <translation>标签无法按“{kind}”划分：{reason} 现按“{other}”划分。</translation>
    </message>
    <message>
      <source>The run was cancelled.</source>
      <translation>运行已取消。</translation>
    </message>
    <message>
      <source>Mask a scene</source>
      <translation>影像掩膜</translation>
    </message>
    <message>
      <source>Masks clouds and shadows by the quality layers of a product, and water and vegetation by limits of NDWI and NDVI. The bands are found by their wavelengths.

The mask says why a pixel is masked. On request, the scene is written with its masked pixels as nodata, so that training and mapping leave them out.</source>
      <translation>按产品的质量图层掩膜云和阴影，按 NDWI 和 NDVI 的界限掩膜水体和植被。波段按其波长查找。

掩膜说明像元被掩膜的原因。根据需要，可将影像写出，其中被掩膜的像元设为无数据，使训练和制图将其排除。</translation>
    </message>
    <message>
      <source>Raster of quality layers on the grid of the scene, as Import a cube writes it.</source>
      <translation>与影像格网一致的质量图层栅格，由“导入数据立方体”写出。</translation>
    </message>
    <message>
      <source>Layers to use</source>
      <translation>要使用的图层</translation>
    </message>
    <message>
      <source>Names or numbers of quality layers, separated by commas. If empty, those named cloud, cirrus, shadow or haze. Pixels that are not 0 in one of them are masked.</source>
      <translation>质量图层的名称或编号，以逗号分隔。留空则使用名称含 cloud、cirrus、shadow 或 haze 的图层。在其中任一图层中不为 0 的像元会被掩膜。</translation>
    </message>
    <message>
      <source>Largest NDWI</source>
      <translation>最大 NDWI</translation>
    </message>
    <message>
      <source>Mask pixels with a larger NDWI (green and infrared). Water has 0 or more.</source>
      <translation>掩膜 NDWI（绿光和红外）大于此值的像元。水体为 0 或更大。</translation>
    </message>
    <message>
      <source>Largest NDVI</source>
      <translation>最大 NDVI</translation>
    </message>
    <message>
      <source>Mask pixels with a larger NDVI (vegetation).</source>
      <translation>掩膜 NDVI 大于此值的像元（植被）。</translation>
    </message>
    <message>
      <source>Smallest NDVI</source>
      <translation>最小 NDVI</translation>
    </message>
    <message>
      <source>Mask pixels with a smaller NDVI (no vegetation).</source>
      <translation>掩膜 NDVI 小于此值的像元（无植被）。</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>掩膜</translation>
    </message>
    <message>
      <source>0: kept; 1: invalid in the scene; 2: quality layer; 3: NDWI; 4: NDVI.</source>
      <translation>0：保留；1：在影像中无效；2：质量图层；3：NDWI；4：NDVI。</translation>
    </message>
    <message>
      <source>Masked scene</source>
      <translation>掩膜后的影像</translation>
    </message>
    <message>
      <source>The scene as float32, with NaN at masked pixels.</source>
      <translation>float32 格式的影像，被掩膜的像元为 NaN。</translation>
    </message>
    <message>
      <source>Pixels that are kept</source>
      <translation>保留的像元</translation>
    </message>
    <message>
      <source>Pixels that are invalid in the scene</source>
      <translation>在影像中无效的像元</translation>
    </message>
    <message>
      <source>Pixels masked by quality layers</source>
      <translation>被质量图层掩膜的像元</translation>
    </message>
    <message>
      <source>Pixels masked by NDWI</source>
      <translation>被 NDWI 掩膜的像元</translation>
    </message>
    <message>
      <source>Pixels masked by NDVI</source>
      <translation>被 NDVI 掩膜的像元</translation>
    </message>
    <message>
      <source>Match spectra</source>
      <translation>光谱匹配</translation>
    </message>
    <message>
      <source>Gives each pixel the class of the most similar spectrum of a library, by spectral angle (SAM) or spectral information divergence (SID). Nothing is trained.

The library comes from “Import a spectral library” or from EnMAP-Box. Its spectra are resampled to the bands of the scene. With a threshold, pixels that no spectrum resembles are unclassified.</source>
      <translation>按光谱角（SAM）或光谱信息散度（SID），将光谱库中最相似光谱的类别赋给每个像元。不进行任何训练。

光谱库来自“导入光谱库”或 EnMAP-Box。其光谱会重采样到影像的波段。设置阈值时，没有相似光谱的像元为未分类像元。</translation>
    </message>
    <message>
      <source>GeoPackage from “Import a spectral library” or EnMAP-Box.</source>
      <translation>来自“导入光谱库”或 EnMAP-Box 的 GeoPackage。</translation>
    </message>
    <message>
      <source>Field with the class</source>
      <translation>类别字段</translation>
    </message>
    <message>
      <source>Field of the library with the class of each spectrum.</source>
      <translation>光谱库中记录每条光谱类别的字段。</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>度量</translation>
    </message>
    <message>
      <source>angle: spectral angle in radians, which does not depend on brightness. divergence: spectral information divergence, which compares spectra as distributions over the bands.</source>
      <translation>angle：以弧度表示的光谱角，与亮度无关。divergence：光谱信息散度，将光谱视为波段上的分布进行比较。</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <source>Pixels with a larger angle (radians, often 0.1) or divergence are unclassified. If empty, every pixel gets a class.</source>
      <translation>角度（弧度，常用 0.1）或散度大于此值的像元为未分类像元。留空则每个像元都得到一个类别。</translation>
    </message>
    <message>
      <source>Bands to compare, counted from 1, for example 1-103,110. If empty, all bands that are not marked as bad.</source>
      <translation>要比较的波段，从 1 开始计数，例如 1-103,110。留空则为所有未标记为坏波段的波段。</translation>
    </message>
    <message>
      <source>Angle or divergence</source>
      <translation>角度或散度</translation>
    </message>
    <message>
      <source>Raster with the angle (radians) or divergence of the most similar spectrum.</source>
      <translation>栅格：与最相似光谱的角度（弧度）或散度。</translation>
    </message>
    <message>
      <source>Pixels without data</source>
      <translation>没有数据的像元</translation>
    </message>
    <message>
      <source>Describe a model</source>
      <translation>模型描述</translation>
    </message>
    <message>
      <source>Shows the model card: layers with their shapes, weights, multiply-adds per pixel, bands and wavelengths, classes, training history, and accuracies with the split that they come from.

Facts that training cannot know, such as the licence, can be entered here. They are written into a copy of the model file.</source>
      <translation>显示模型卡：各层及其形状、权重、每像元的乘加运算、波段和波长、类别、训练历史，以及精度和得出精度的划分。

训练无法获知的信息（例如许可证）可在此输入。它们会写入模型文件的副本。</translation>
    </message>
    <message>
      <source>Readable name of the model.</source>
      <translation>模型的可读名称。</translation>
    </message>
    <message>
      <source>Authors</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>Names and contact of the people who trained the model.</source>
      <translation>训练该模型的人员的姓名和联系方式。</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Terms of use, best as an SPDX identifier such as CC-BY-4.0.</source>
      <translation>使用条款，最好用 SPDX 标识符，例如 CC-BY-4.0。</translation>
    </message>
    <message>
      <source>Citation</source>
      <translation>引用</translation>
    </message>
    <message>
      <source>How to cite the model.</source>
      <translation>如何引用该模型。</translation>
    </message>
    <message>
      <source>Source of the data</source>
      <translation>数据来源</translation>
    </message>
    <message>
      <source>Where the scene and the labels come from, and their terms of use.</source>
      <translation>影像和标签的来源，以及其使用条款。</translation>
    </message>
    <message>
      <source>Intended use</source>
      <translation>预期用途</translation>
    </message>
    <message>
      <source>The purpose of the model.</source>
      <translation>模型的用途。</translation>
    </message>
    <message>
      <source>Limitations</source>
      <translation>局限性</translation>
    </message>
    <message>
      <source>Cases in which the model must not be trusted.</source>
      <translation>不可信任该模型的情况。</translation>
    </message>
    <message>
      <source>Model with the added fields</source>
      <translation>添加了信息的模型</translation>
    </message>
    <message>
      <source>Copy of the model file with the fields entered above. Required if a field is entered.</source>
      <translation>带有上面所填信息的模型文件副本。填写了任一项时必需。</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>模型卡</translation>
    </message>
    <message>
      <source>The model card as an HTML page.</source>
      <translation>HTML 页面形式的模型卡。</translation>
    </message>
    <message>
      <source>Model card as JSON</source>
      <translation>模型卡（JSON）</translation>
    </message>
    <message>
      <source>The same facts for other programs.</source>
      <translation>供其他程序使用的相同信息。</translation>
    </message>
    <message>
      <source>Network and its form</source>
      <translation>网络及其形式</translation>
    </message>
    <message>
      <source>Trainable weights</source>
      <translation>可训练权重</translation>
    </message>
    <message>
      <source>Multiply-adds per pixel, evaluated as a patch</source>
      <translation>按图像块计算时每像元的乘加运算</translation>
    </message>
    <message>
      <source>Multiply-adds per pixel, evaluated as a tile</source>
      <translation>按瓦片计算时每像元的乘加运算</translation>
    </message>
    <message>
      <source>Patch size in pixels</source>
      <translation>图像块大小（像元）</translation>
    </message>
    <message>
      <source>How the assessed labels were split from the training labels</source>
      <translation>所评价标签与训练标签的划分方式</translation>
    </message>
    <message>
      <source>SHA-256 of the described model file</source>
      <translation>所描述模型文件的 SHA-256</translation>
    </message>
    <message>
      <source>Monitor a model on a new scene</source>
      <translation>在新影像上监测模型</translation>
    </message>
    <message>
      <source>Measures how different a new scene is from the training scene of a model, before its map is trusted. The report has the shift of each component, the confidence, the share of pixels unlike the training scene, and the shares of the classes.

DRIFT is one number; by convention, 0.25 or more is a large drift. In a graphical model, “Conditional branch” can use IS_DRIFT, which is 1 if the drift reaches the threshold. Only a sample of the pixels is evaluated.</source>
      <translation>在信任新影像的分类图之前，度量新影像与模型训练影像的差异。报告包含各成分的偏移、置信度、与训练影像不相似的像元所占比例，以及各类别所占比例。

DRIFT 是一个数值；按惯例，0.25 或更大为明显漂移。在图形化模型中，“条件分支”可使用 IS_DRIFT；漂移达到阈值时它为 1。只计算像元的一个样本。</translation>
    </message>
    <message>
      <source>New scene</source>
      <translation>新影像</translation>
    </message>
    <message>
      <source>The scene to compare.</source>
      <translation>要比较的影像。</translation>
    </message>
    <message>
      <source>Model file from “Train a network”. It holds statistics of its training scene.</source>
      <translation>“训练网络”生成的模型文件。它包含其训练影像的统计信息。</translation>
    </message>
    <message>
      <source>Last class map</source>
      <translation>上一幅分类图</translation>
    </message>
    <message>
      <source>Class map to compare the class shares with, for example a map of the same place a year ago. If empty, the class shares of the training scene.</source>
      <translation>用于比较类别比例的分类图，例如一年前同一地点的分类图。留空则与训练影像的类别比例比较。</translation>
    </message>
    <message>
      <source>Drift at or above which the scene counts as drifted: 0.1 is strict, 0.25 is usual.</source>
      <translation>漂移达到或超过此值时，影像视为已漂移：0.1 为严格，0.25 为常用。</translation>
    </message>
    <message>
      <source>Pixels to evaluate</source>
      <translation>要计算的像元</translation>
    </message>
    <message>
      <source>Number of pixels, spread over the scene, that the network is evaluated on.</source>
      <translation>网络计算的像元数，分布在整幅影像中。</translation>
    </message>
    <message>
      <source>Seed of the random choice of pixels.</source>
      <translation>随机选择像元的种子。</translation>
    </message>
    <message>
      <source>Monitoring report</source>
      <translation>监测报告</translation>
    </message>
    <message>
      <source>What changed, how much, and possible reasons.</source>
      <translation>发生了什么变化、变化多大，以及可能的原因。</translation>
    </message>
    <message>
      <source>Monitoring as JSON</source>
      <translation>监测结果（JSON）</translation>
    </message>
    <message>
      <source>Drift: the largest index of components, confidence and unlike pixels</source>
      <translation>漂移：成分、置信度和不相似像元的指数中的最大值</translation>
    </message>
    <message>
      <source>1 if the drift reaches the threshold, else 0</source>
      <translation>漂移达到阈值时为 1，否则为 0</translation>
    </message>
    <message>
      <source>Largest index of a component</source>
      <translation>成分的最大指数</translation>
    </message>
    <message>
      <source>Index of the confidence</source>
      <translation>置信度的指数</translation>
    </message>
    <message>
      <source>Index of the pixels unlike the training scene</source>
      <translation>与训练影像不相似的像元的指数</translation>
    </message>
    <message>
      <source>Share of pixels unlike the training scene (0 to 1)</source>
      <translation>与训练影像不相似的像元所占比例（0 至 1）</translation>
    </message>
    <message>
      <source>Index of the class shares; not included in the drift</source>
      <translation>类别比例的指数；不计入漂移</translation>
    </message>
    <message>
      <source>Mean confidence: mean of the largest class probability (0 to 1)</source>
      <translation>平均置信度：最大类别概率的平均值（0 至 1）</translation>
    </message>
    <message>
      <source>Valid pixels compared</source>
      <translation>参与比较的有效像元</translation>
    </message>
    <message>
      <source>Reduce bands to components</source>
      <translation>波段降维为成分</translation>
    </message>
    <message>
      <source>Turns the bands of a scene into components: principal components (PCA), minimum noise fraction (MNF), or discriminant components, which separate the classes of labels.

The components become a raster, and a report shows the variance in each. On request, the scene is rebuilt from the first components, without the noise in the others. Training needs no components of yours: Train finds its own.</source>
      <translation>将影像的波段转换为成分：主成分（PCA）、最小噪声分离（MNF），或用于区分标签类别的判别成分。

成分写为栅格，报告显示每个成分的方差。根据需要，可由前几个成分重建影像，去除其余成分中的噪声。训练不需要您事先计算成分：“训练网络”会自行计算。</translation>
    </message>
    <message>
      <source>pca: directions with the most variance. mnf: directions with the most variance for their noise. discriminant: directions that separate the classes of the labels.</source>
      <translation>pca：方差最大的方向。mnf：相对于噪声方差最大的方向。discriminant：区分标签类别的方向。</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>成分</translation>
    </message>
    <message>
      <source>Number of components.</source>
      <translation>成分的数量。</translation>
    </message>
    <message>
      <source>Bands to use, such as 1-103,110. If empty, all bands that are not marked as bad.</source>
      <translation>要使用的波段，例如 1-103,110。留空则为所有未标记为坏波段的波段。</translation>
    </message>
    <message>
      <source>Standardize bands</source>
      <translation>标准化波段</translation>
    </message>
    <message>
      <source>Scale every band to unit variance first.</source>
      <translation>先将每个波段缩放到单位方差。</translation>
    </message>
    <message>
      <source>Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). Only the method discriminant uses them.</source>
      <translation>多边形或点，或与影像格网一致的类别代码栅格（0 表示无标签）。只有方法 discriminant 使用它们。</translation>
    </message>
    <message>
      <source>One band for each component, NaN where a pixel is invalid.</source>
      <translation>每个成分一个波段，像元无效处为 NaN。</translation>
    </message>
    <message>
      <source>Denoised scene</source>
      <translation>去噪后的影像</translation>
    </message>
    <message>
      <source>The scene rebuilt from the components, with the wavelengths of its bands.</source>
      <translation>由成分重建的影像，带有其波段的波长。</translation>
    </message>
    <message>
      <source>Component report</source>
      <translation>成分报告</translation>
    </message>
    <message>
      <source>Variance of each component, and a picture of the first three.</source>
      <translation>每个成分的方差，以及前三个成分的图片。</translation>
    </message>
    <message>
      <source>Share of the variance in the components (0 to 1)</source>
      <translation>成分所含方差的比例（0 至 1）</translation>
    </message>
    <message>
      <source>Regularise class probabilities</source>
      <translation>正则化类别概率</translation>
    </message>
    <message>
      <source>Smooths class probabilities among neighbouring pixels with similar spectra, and maps the classes anew. The probabilities come from “Classify a scene” or from any other tool.

Scenes of large fields become cleaner and often more accurate. Small objects are lost: maps of cities become worse. Assess the map with test labels, with and without.

The scene is processed tile by tile. The tile size does not change the map.</source>
      <translation>在光谱相似的邻近像元之间平滑类别概率，并重新制作分类图。概率来自“影像分类”或任何其他工具。

大地块的影像会更干净，精度往往也更高。小目标会丢失：城市的分类图会变差。请用测试标签分别评价正则化前后的分类图。

影像逐瓦片处理。瓦片大小不影响分类图。</translation>
    </message>
    <message>
      <source>The hyperspectral scene. It tells which neighbours are alike.</source>
      <translation>高光谱影像。由它判断哪些邻近像元相似。</translation>
    </message>
    <message>
      <source>Raster on the grid of the scene with one band for each class, such as the class probabilities of “Classify a scene”. The values of a pixel are divided by their sum.</source>
      <translation>与影像格网一致的栅格，每个类别一个波段，例如“影像分类”的类别概率。像元的各值会除以其总和。</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>强度</translation>
    </message>
    <message>
      <source>weak, medium and strong give the given probabilities a weight of 1, 0.1 and 0.01 against the neighbours. auto is strong; with labels to hold, the weight is 0.03.</source>
      <translation>weak、medium 和 strong 使给定概率相对于邻近像元的权重分别为 1、0.1 和 0.01。auto 等于 strong；有要保持的标签时，权重为 0.03。</translation>
    </message>
    <message>
      <source>Labels to hold</source>
      <translation>要保持的标签</translation>
    </message>
    <message>
      <source>Training labels that the map is held to: polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled). They spread to similar neighbours. Accuracies at these labels and near them are then too high.</source>
      <translation>分类图须与之一致的训练标签：多边形或点，或与影像格网一致的类别代码栅格（0 表示无标签）。它们会扩散到相似的邻近像元。此时在这些标签处及其附近的精度会偏高。</translation>
    </message>
    <message>
      <source>CSV with the columns code, name and optionally color: the class of each band, by the name of the band, else in the order of the codes. If empty, the classes of the file; without them, codes from 1 and the names of the bands.</source>
      <translation>CSV，包含列 code、name，以及可选的 color：每个波段的类别，按波段名称对应，否则按代码顺序对应。留空则使用文件中的类别；文件中没有类别时，代码从 1 开始，名称取波段名称。</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>步数</translation>
    </message>
    <message>
      <source>Number of steps. A pixel depends on the pixels within this distance. With more steps, the result is closer to the exact solution.</source>
      <translation>步的数量。一个像元取决于此距离内的像元。步数越多，结果越接近精确解。</translation>
    </message>
    <message>
      <source>Maximum memory of the run, Python included; on a graphics card, the memory of the card. The limit sets the size of tiles. It does not change the map. If empty, half of the free memory.</source>
      <translation>运行的最大内存，包括 Python；使用显卡时为显存。该上限决定瓦片的大小。它不影响分类图。留空则为可用内存的一半。</translation>
    </message>
    <message>
      <source>Raster with the largest smoothed probability of each pixel, 0 to 1.</source>
      <translation>每个像元平滑后最大概率的栅格，0 至 1。</translation>
    </message>
    <message>
      <source>Smoothed probabilities</source>
      <translation>平滑后的概率</translation>
    </message>
    <message>
      <source>Pixels without probabilities</source>
      <translation>没有概率的像元</translation>
    </message>
    <message>
      <source>Pixels that the map is held to</source>
      <translation>分类图须保持一致的像元</translation>
    </message>
    <message>
      <source>Remove the processing environment</source>
      <translation>移除处理环境</translation>
    </message>
    <message>
      <source>Deletes the Python environment that “Set up the processing environment” created, and frees 1 to 6 GB. Run it before you uninstall the plugin. Models and maps stay.

An interpreter that you chose yourself is only forgotten; its files stay.</source>
      <translation>删除“设置处理环境”创建的 Python 环境，释放 1 至 6 GB。请在卸载插件之前运行。模型和分类图保留。

您自己选择的解释器只会被取消登记；其文件保留。</translation>
    </message>
    <message>
      <source>Number of deleted environments</source>
      <translation>已删除的环境数</translation>
    </message>
    <message>
      <source>A job runs in the environment {folder}: wait until it has finished, or cancel it.</source>
      <translation>有作业正在环境 {folder} 中运行：请等待其完成，或将其取消。</translation>
    </message>
    <message>
      <source>The interpreter {path} is no longer used. Its files stay.</source>
      <translation>不再使用解释器 {path}。其文件保留。</translation>
    </message>
    <message>
      <source>Deleted: {folder}</source>
      <translation>已删除：{folder}</translation>
    </message>
    <message>
      <source>There is no environment to remove.</source>
      <translation>没有可移除的环境。</translation>
    </message>
    <message>
      <source>The variable HSI_PYTHON is set to {path} and stays in use: unset it.</source>
      <translation>变量 HSI_PYTHON 设置为 {path}，仍在使用：请取消设置该变量。</translation>
    </message>
    <message>
      <source>Gives a scene the bands of another sensor: of a scene, of a model, or of a list of wavelengths. Each new band is a weighted mean of the bands under its spectral response.

Use it to map a scene of a finer sensor with a model of a coarser one. Bands that the scene does not cover are refused.</source>
      <translation>将影像转换为另一传感器的波段：可取自一幅影像、一个模型或一份波长列表。每个新波段是其光谱响应范围内各波段的加权平均。

用于以较粗传感器的模型对较精细传感器的影像制图。不接受影像未覆盖的波段。</translation>
    </message>
    <message>
      <source>Scene with wavelengths. Bands that are marked as bad are not used.</source>
      <translation>带波长的影像。不使用标记为坏波段的波段。</translation>
    </message>
    <message>
      <source>Scene with the wanted bands</source>
      <translation>具有目标波段的影像</translation>
    </message>
    <message>
      <source>A scene of the other sensor. Give this, a model, or a list of wavelengths.</source>
      <translation>另一传感器的影像。请给出影像、模型或波长列表之一。</translation>
    </message>
    <message>
      <source>Model with the wanted bands</source>
      <translation>具有目标波段的模型</translation>
    </message>
    <message>
      <source>A model that was trained on a scene of the other sensor.</source>
      <translation>用另一传感器的影像训练的模型。</translation>
    </message>
    <message>
      <source>List of the wanted wavelengths</source>
      <translation>目标波长列表</translation>
    </message>
    <message>
      <source>Text file with the centre wavelength of each wanted band, one in each line.</source>
      <translation>文本文件，包含各目标波段的中心波长，每行一个。</translation>
    </message>
    <message>
      <source>Resampled scene</source>
      <translation>重采样后的影像</translation>
    </message>
    <message>
      <source>GeoTIFF with the wanted bands.</source>
      <translation>具有目标波段的 GeoTIFF。</translation>
    </message>
    <message>
      <source>Bands of the resampled scene</source>
      <translation>重采样后影像的波段</translation>
    </message>
    <message>
      <source>Bands of the scene that were used</source>
      <translation>所使用的影像波段</translation>
    </message>
    <message>
      <source>Sample labels</source>
      <translation>标签抽样</translation>
    </message>
    <message>
      <source>Draws labelled pixels at random, with a maximum number for each class or polygon, or as many of each class as the rarest class has. The pixels of a class are spread over its polygons. Labels that are outliers in their polygon can be left out.

Use it where one large polygon or one frequent class would dominate the training. Split the labels first, and draw from the training labels only: the pixels that are left over lie beside the drawn ones and are no test.</source>
      <translation>随机抽取有标签像元：每个类别或每个多边形最多抽取给定数量，或每个类别抽取与最少类别相同的数量。一个类别的像元分散在它的各个多边形中。可以剔除在其多边形中属于离群值的标签。

当一个大多边形或一个常见类别会主导训练时使用。请先划分标签，并且只从训练标签中抽取：剩余的像元紧邻被抽取的像元，不能用作测试。</translation>
    </message>
    <message>
      <source>It gives the grid of the labels.</source>
      <translation>它给出标签的格网。</translation>
    </message>
    <message>
      <source>Maximum pixels per class. If empty, there is no limit.</source>
      <translation>每个类别的最大像元数。留空则没有限制。</translation>
    </message>
    <message>
      <source>Pixels per polygon</source>
      <translation>每个多边形的像元数</translation>
    </message>
    <message>
      <source>Maximum pixels per polygon; of a raster, per connected area of a class. If empty, there is no limit.</source>
      <translation>每个多边形的最大像元数；对栅格为每个类别的每个连通区域。留空则没有限制。</translation>
    </message>
    <message>
      <source>Balance classes</source>
      <translation>平衡类别</translation>
    </message>
    <message>
      <source>Draw as many pixels of each class as the class with the fewest pixels has.</source>
      <translation>每个类别抽取与像元最少的类别一样多的像元。</translation>
    </message>
    <message>
      <source>Leave out outliers</source>
      <translation>剔除离群值</translation>
    </message>
    <message>
      <source>Leave out labels whose spectrum is an outlier inside their own polygon: the angle to the median spectrum of the polygon is far larger than usual there (modified z-score above 3.5). Polygons with fewer than 10 pixels are not checked. The log counts the outliers of each class.</source>
      <translation>剔除光谱在其自身多边形内属于离群值的标签：与多边形中值光谱的夹角远大于该处的通常值（修正 z 分数大于 3.5）。少于 10 个像元的多边形不作检查。日志统计每个类别的离群值。</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same pixels; larger draws hold smaller ones.</source>
      <translation>随机选择的种子。相同的种子得到相同的像元；较大的抽样包含较小的抽样。</translation>
    </message>
    <message>
      <source>Sampled labels</source>
      <translation>抽样后的标签</translation>
    </message>
    <message>
      <source>Raster of class codes; 0 where no pixel was drawn.</source>
      <translation>类别代码栅格；未抽取像元处为 0。</translation>
    </message>
    <message>
      <source>Labelled pixels before</source>
      <translation>抽样前的有标签像元</translation>
    </message>
    <message>
      <source>Labels left out as outliers in their polygon</source>
      <translation>因在其多边形中属于离群值而剔除的标签</translation>
    </message>
    <message>
      <source>Pixels that were drawn</source>
      <translation>抽取的像元</translation>
    </message>
    <message>
      <source>Load the sample scene</source>
      <translation>加载示例影像</translation>
    </message>
    <message>
      <source>Writes a scene with labels to try the plugin with, and loads both: Indian Pines (AVIRIS, 145 x 145 pixels of 20 m, 200 bands) with 16 classes of crops and forest.

The data are downloaded once with the Python package tensorly (7 MB). Wavelengths and place are approximate, because the data set has none. Source: Baumgardner, Biehl, Landgrebe (2015), doi:10.4231/R7RX991C, CC BY 3.0.</source>
      <translation>写出一幅带标签的影像供试用插件，并将两者加载：Indian Pines（AVIRIS，145 x 145 个像元，每像元 20 m，200 个波段），含 16 个作物和森林类别。

数据随 Python 软件包 tensorly 下载一次（7 MB）。波长和位置是近似的，因为数据集中没有。来源：Baumgardner, Biehl, Landgrebe (2015), doi:10.4231/R7RX991C, CC BY 3.0。</translation>
    </message>
    <message>
      <source>Folder with wheel files</source>
      <translation>wheel 文件夹</translation>
    </message>
    <message>
      <source>Take the package tensorly from this folder, without a network. The help page has the command that fills it on another computer.</source>
      <translation>不使用网络，从此文件夹获取软件包 tensorly。帮助页面给出了在另一台计算机上填充该文件夹的命令。</translation>
    </message>
    <message>
      <source>Folder for scene and labels.</source>
      <translation>存放影像和标签的文件夹。</translation>
    </message>
    <message>
      <source>The wavelengths are approximate: the channels of AVIRIS at equal steps from 400 to 2500 nm.</source>
      <translation>波长是近似的：AVIRIS 的通道按 400 至 2500 nm 等间隔排列。</translation>
    </message>
    <message>
      <source>The place is approximate (about 40.46 N 87.00 W): the data set has none.</source>
      <translation>位置是近似的（约 40.46 N 87.00 W）：数据集中没有位置。</translation>
    </message>
    <message>
      <source>Indian Pines</source>
      <translation>Indian Pines</translation>
    </message>
    <message>
      <source>Draw a sample to assess a map</source>
      <translation>抽取分类图评价样本</translation>
    </message>
    <message>
      <source>Draws a probability sample of a class map as a point layer: stratified, simple random, systematic, in cells or in clusters. The number of points follows from a wanted standard error.

Fill in the field “reference” of each point with the class that you see there. Then “Assess a class map” takes the design from the layer and gives accuracies and areas of the classes with 95 % intervals.</source>
      <translation>从分类图中抽取概率样本并写为点图层：分层、简单随机、系统、单元格或整群抽样。点数由期望的标准误差得出。

请在每个点的字段“reference”中填入您在该处看到的类别。随后，“评价分类图”会从图层中读取抽样设计，并给出精度和各类别面积及其 95 % 区间。</translation>
    </message>
    <message>
      <source>Class map to assess. Pixels without a class are left out.</source>
      <translation>要评价的分类图。没有类别的像元会被排除。</translation>
    </message>
    <message>
      <source>Design</source>
      <translation>抽样设计</translation>
    </message>
    <message>
      <source>stratified: a random sample in each stratum. simple: a random sample of the whole area. systematic: a grid with a random start. clusters: square blocks at random, with random pixels in each; for field work, because points of a cluster lie close together. cells: the whole area in square cells, with two random pixels in each; covers the area evenly, as a grid does, and its variance can be estimated exactly.</source>
      <translation>stratified：在每个分层中随机抽样。simple：在整个区域中随机抽样。systematic：起点随机的格网。clusters：随机的正方形区块，每个区块中随机抽取像元；适合野外工作，因为同一群的点彼此靠近。cells：将整个区域划分为正方形单元格，每个单元格中随机抽取两个像元；像格网一样均匀覆盖区域，而且其方差可以准确估计。</translation>
    </message>
    <message>
      <source>Strata</source>
      <translation>分层</translation>
    </message>
    <message>
      <source>Raster of whole numbers on the grid of the map: the strata of a stratified sample. If empty, the classes of the map are the strata.</source>
      <translation>与分类图格网一致的整数栅格：分层样本的分层。留空则以分类图的类别作为分层。</translation>
    </message>
    <message>
      <source>Area of interest</source>
      <translation>感兴趣区域</translation>
    </message>
    <message>
      <source>Polygons in which points are drawn. If empty, the whole map.</source>
      <translation>抽取点所在的多边形。留空则为整幅分类图。</translation>
    </message>
    <message>
      <source>Allocation (stratified)</source>
      <translation>分配（stratified）</translation>
    </message>
    <message>
      <source>proportional: by the area of the strata. equal: the same number in each. neyman: by area and expected accuracy, for the smallest error of the overall accuracy. optimal: as neyman, and as many as each stratum needs for its own standard error.</source>
      <translation>proportional：按分层的面积。equal：每层数量相同。neyman：按面积和预期精度，使总体精度的误差最小。optimal：同 neyman，并保证每个分层达到其自身标准误差所需的数量。</translation>
    </message>
    <message>
      <source>Number of points</source>
      <translation>点数</translation>
    </message>
    <message>
      <source>If empty, the number follows from the wanted standard error.</source>
      <translation>留空则点数由期望的标准误差得出。</translation>
    </message>
    <message>
      <source>Wanted standard error</source>
      <translation>期望的标准误差</translation>
    </message>
    <message>
      <source>Standard error of the overall accuracy that you want, as a share. The 95 % interval is about twice this to either side. Used if the number of points is empty.</source>
      <translation>您期望的总体精度的标准误差，以比例表示。95 % 区间约为向两侧各两倍此值。点数留空时使用。</translation>
    </message>
    <message>
      <source>Expected accuracy</source>
      <translation>预期精度</translation>
    </message>
    <message>
      <source>Accuracy that you expect of the map, 0 to 1; a guess is enough. It sets the sample size.</source>
      <translation>您预期的分类图精度，0 至 1；粗略估计即可。它决定样本量。</translation>
    </message>
    <message>
      <source>Expected accuracy of single classes</source>
      <translation>各类别的预期精度</translation>
    </message>
    <message>
      <source>By code or name, such as “Forest: 0.95, 3: 0.6”. Others have the expected accuracy.</source>
      <translation>按代码或名称，例如“Forest: 0.95, 3: 0.6”。其余类别采用预期精度。</translation>
    </message>
    <message>
      <source>Wanted standard error of each stratum (optimal)</source>
      <translation>各分层的期望标准误差（optimal）</translation>
    </message>
    <message>
      <source>As a share. If empty, only the overall accuracy counts.</source>
      <translation>以比例表示。留空则只考虑总体精度。</translation>
    </message>
    <message>
      <source>Smallest number of points in a stratum</source>
      <translation>每个分层的最少点数</translation>
    </message>
    <message>
      <source>Rare classes get at least this number of points. Small strata give all their pixels.</source>
      <translation>稀少类别至少得到此数量的点。小分层则抽取其全部像元。</translation>
    </message>
    <message>
      <source>Minimum distance</source>
      <translation>最小间距</translation>
    </message>
    <message>
      <source>Smallest distance between two points, in pixels.</source>
      <translation>两点之间的最小距离（像元）。</translation>
    </message>
    <message>
      <source>Side of a cluster (clusters)</source>
      <translation>群的边长（clusters）</translation>
    </message>
    <message>
      <source>Side of a cluster in pixels.</source>
      <translation>群的边长（像元）。</translation>
    </message>
    <message>
      <source>Points in a cluster (clusters)</source>
      <translation>每群的点数（clusters）</translation>
    </message>
    <message>
      <source>Points that are drawn in each cluster.</source>
      <translation>每个群中抽取的点数。</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same points.</source>
      <translation>随机选择的种子。相同的种子得到相同的点。</translation>
    </message>
    <message>
      <source>Sample points</source>
      <translation>样本点</translation>
    </message>
    <message>
      <source>GeoPackage: a point in the middle of each drawn pixel, with its stratum, its inclusion probability, and the empty field “reference”. Keep the other fields: they are the design.</source>
      <translation>GeoPackage：每个抽取像元的中心有一个点，带有其分层、入样概率和空字段“reference”。请保留其他字段：它们就是抽样设计。</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>点数</translation>
    </message>
    <message>
      <source>Expected standard error of the overall accuracy (0 to 1)</source>
      <translation>总体精度的预期标准误差（0 至 1）</translation>
    </message>
    <message>
      <source>Pixels that the sample stands for</source>
      <translation>样本所代表的像元</translation>
    </message>
    <message>
      <source>Area that the sample stands for in hectares</source>
      <translation>样本所代表的面积（公顷）</translation>
    </message>
    <message>
      <source>Check a scene</source>
      <translation>检查影像</translation>
    </message>
    <message>
      <source>Checks a scene before anything is trained: bands with wavelengths and widths, nodata, values, saturation, noise, stripes, hints of a spectral smile, histograms, spectra and a quick look.

Bands that are better left out are listed with their reasons: marked as bad in the file, in an absorption of water vapour, noise, nodata, or a constant value. The result “Bands to use” is the text that the parameter Bands of Train takes. The scene itself is not changed.</source>
      <translation>在任何训练之前检查影像：波段及其波长和宽度、无数据、取值、饱和、噪声、条带、光谱微笑效应的迹象、直方图、光谱和快视图。

报告列出宜排除的波段及其原因：在文件中标记为坏波段、位于水汽吸收带、噪声、无数据或常数值。结果“要使用的波段”就是“训练网络”的参数“波段”所需的文本。影像本身不会被更改。</translation>
    </message>
    <message>
      <source>Leave out water vapour</source>
      <translation>排除水汽波段</translation>
    </message>
    <message>
      <source>Leave out bands at 1350 to 1430 nm and 1800 to 1950 nm, where water vapour absorbs almost all light.</source>
      <translation>排除 1350 至 1430 nm 和 1800 至 1950 nm 的波段，水汽在此处几乎吸收全部光。</translation>
    </message>
    <message>
      <source>Least signal-to-noise ratio</source>
      <translation>最小信噪比</translation>
    </message>
    <message>
      <source>Bands below this ratio are left out. The signal is the 95th percentile of the band; the noise is estimated from the scene.</source>
      <translation>信噪比低于此值的波段会被排除。信号为波段的第 95 百分位数；噪声由影像估计。</translation>
    </message>
    <message>
      <source>Pixels to read</source>
      <translation>要读取的像元</translation>
    </message>
    <message>
      <source>Maximum pixels to read. Of a larger scene, tiles at regular distances are read, so that the time does not grow with the scene.</source>
      <translation>要读取的最大像元数。对于更大的影像，按固定间距读取瓦片，使时间不随影像增长。</translation>
    </message>
    <message>
      <source>Scene report</source>
      <translation>影像报告</translation>
    </message>
    <message>
      <source>Bands, noise, stripes, values, spectra, and bands to leave out.</source>
      <translation>波段、噪声、条带、取值、光谱，以及要排除的波段。</translation>
    </message>
    <message>
      <source>Scene report as JSON</source>
      <translation>影像报告（JSON）</translation>
    </message>
    <message>
      <source>The same numbers for other programs, with the histograms.</source>
      <translation>供其他程序使用的相同数值，含直方图。</translation>
    </message>
    <message>
      <source>Bands to use, for Train</source>
      <translation>要使用的波段，用于“训练网络”</translation>
    </message>
    <message>
      <source>Bands to leave out</source>
      <translation>要排除的波段</translation>
    </message>
    <message>
      <source>Number of bands to leave out</source>
      <translation>要排除的波段数</translation>
    </message>
    <message>
      <source>Bands whose largest values are cut off</source>
      <translation>最大值被截断的波段</translation>
    </message>
    <message>
      <source>Bands with stripes</source>
      <translation>有条带的波段</translation>
    </message>
    <message>
      <source>Share of the pixels read that are invalid in some band (0 to 1)</source>
      <translation>所读取像元中在某个波段无效的像元所占比例（0 至 1）</translation>
    </message>
    <message>
      <source>Pixels read</source>
      <translation>读取的像元</translation>
    </message>
    <message>
      <source>Set up the processing environment</source>
      <translation>设置处理环境</translation>
    </message>
    <message>
      <source>Installs the Python environment that runs the computation. All your QGIS profiles share it. It is separate from the Python of QGIS, which is not changed. Needed once, and again if an update of the plugin asks for it.

Downloads about 1 GB (with CUDA about 4 GB). On a computer without a network, give a folder with the wheel files. If you already have an environment with the packages, choose its interpreter.</source>
      <translation>安装执行计算的 Python 环境。您的所有 QGIS 用户配置文件共用它。它与 QGIS 的 Python 分开，后者不会被更改。只需运行一次；插件更新后若有要求，再运行一次。

下载约 1 GB（含 CUDA 约 4 GB）。在没有网络的计算机上，请给出存放 wheel 文件的文件夹。如果您已有装好这些软件包的环境，请选择其解释器。</translation>
    </message>
    <message>
      <source>Build of torch</source>
      <translation>torch 的构建版本</translation>
    </message>
    <message>
      <source>cuda computes on an NVIDIA graphics card. auto uses cuda if the NVIDIA driver is installed, else cpu.</source>
      <translation>cuda 在 NVIDIA 显卡上计算。安装了 NVIDIA 驱动程序时，auto 使用 cuda，否则使用 cpu。</translation>
    </message>
    <message>
      <source>Reinstall from scratch</source>
      <translation>从头重新安装</translation>
    </message>
    <message>
      <source>Install a new environment even if the current one works. The current environment is used until the new one works.</source>
      <translation>即使当前环境可用，也安装新环境。在新环境可用之前，继续使用当前环境。</translation>
    </message>
    <message>
      <source>Optional packages</source>
      <translation>可选软件包</translation>
    </message>
    <message>
      <source>onnx: export to ONNX, and ONNX Runtime as an engine. umap: UMAP in “Show the feature space”. timm: the networks timm:&lt;name&gt;. cluster: Dask, for CLUSTER of “Classify a scene” and others. Packages that were chosen before stay.</source>
      <translation>onnx：导出为 ONNX，并以 ONNX Runtime 作为引擎。umap：“显示特征空间”中的 UMAP。timm：网络 timm:&lt;name&gt;。cluster：Dask，用于“影像分类”等工具的 CLUSTER。之前选择的软件包保留。</translation>
    </message>
    <message>
      <source>Use this interpreter instead</source>
      <translation>改用此解释器</translation>
    </message>
    <message>
      <source>Python of an existing environment that has the packages. Nothing is installed: the interpreter is checked and stored in the settings.</source>
      <translation>已有软件包的现有环境的 Python。不安装任何内容：检查该解释器并将其保存到设置中。</translation>
    </message>
    <message>
      <source>Install from this folder, without a network. The page “Install” of the user guide has the commands that fill it on another computer.</source>
      <translation>不使用网络，从此文件夹安装。用户指南的“安装”页面给出了在另一台计算机上填充该文件夹的命令。</translation>
    </message>
    <message>
      <source>Base interpreter</source>
      <translation>基础解释器</translation>
    </message>
    <message>
      <source>Python 3.11 or newer to create the environment from. If empty, the Python of QGIS, or another one that is found on this computer.</source>
      <translation>用于创建环境的 Python 3.11 或更新版本。留空则使用 QGIS 的 Python，或在本计算机上找到的另一个。</translation>
    </message>
    <message>
      <source>Package index for torch</source>
      <translation>torch 的软件包索引</translation>
    </message>
    <message>
      <source>Address of a package index for torch. If empty, the index of the PyTorch project if it is needed.</source>
      <translation>torch 软件包索引的地址。留空则在需要时使用 PyTorch 项目的索引。</translation>
    </message>
    <message>
      <source>Tested versions only</source>
      <translation>仅使用经过测试的版本</translation>
    </message>
    <message>
      <source>Install exactly the versions that were tested, and check the checksum of each downloaded file. If no, the newest versions that the plugin allows are installed. A folder with wheel files decides by itself.</source>
      <translation>严格安装经过测试的版本，并检查每个下载文件的校验和。选择“否”时，安装插件允许的最新版本。使用 wheel 文件夹时，由该文件夹的内容决定。</translation>
    </message>
    <message>
      <source>this set-up</source>
      <translation>本次设置</translation>
    </message>
    <message>
      <source>The variable HSI_PYTHON is set to {path} and has priority: unset it to use this environment.</source>
      <translation>变量 HSI_PYTHON 设置为 {path}，具有优先权：如需使用此环境，请取消设置该变量。</translation>
    </message>
    <message>
      <source>The environment is reinstalled: the plugin was updated and needs other packages.</source>
      <translation>正在重新安装环境：插件已更新，需要其他软件包。</translation>
    </message>
    <message>
      <source>The environment is reinstalled with more optional packages.</source>
      <translation>正在重新安装环境，加入更多可选软件包。</translation>
    </message>
    <message>
      <source>The environment is reinstalled: {reason}</source>
      <translation>正在重新安装环境：{reason}</translation>
    </message>
    <message>
      <source>The environment exists and works; nothing was installed.</source>
      <translation>环境已存在且可用；未安装任何内容。</translation>
    </message>
    <message>
      <source>Split labels</source>
      <translation>划分标签</translation>
    </message>
    <message>
      <source>Splits labels into training, validation and test rasters, and reports the overlap between these subsets.

A network uses a patch around each pixel. If the patch of a test pixel contains training pixels, the test accuracy is too optimistic. The kind “blocks” avoids this: it divides the scene into squares with a guard band between the subsets. “polygons” keeps each polygon in one subset. “random” draws single pixels, as much of the literature does, and is optimistic.</source>
      <translation>将标签划分为训练、验证和测试栅格，并报告这些子集之间的重叠。

网络使用每个像元周围的图像块。如果测试像元的图像块包含训练像元，测试精度就会过于乐观。方式“blocks”可避免这一点：它将影像划分为正方形区块，子集之间留有隔离带。“polygons”使每个多边形都保持在一个子集中。“random”抽取单个像元，许多文献都这样做，结果偏乐观。</translation>
    </message>
    <message>
      <source>The hyperspectral scene. It gives the grid of the outputs.</source>
      <translation>高光谱影像。它给出输出的格网。</translation>
    </message>
    <message>
      <source>Ground truth: polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled).</source>
      <translation>地面真值：多边形或点，或与影像格网一致的类别代码栅格（0 表示无标签）。</translation>
    </message>
    <message>
      <source>Kind of split</source>
      <translation>划分方式</translation>
    </message>
    <message>
      <source>blocks: squares of the scene with a guard band between the subsets. polygons: whole polygons (of a raster: connected regions). random: single pixels, stratified by class; optimistic.</source>
      <translation>blocks：影像中的正方形区块，子集之间留有隔离带。polygons：完整的多边形（对栅格为连通区域）。random：单个像元，按类别分层；结果偏乐观。</translation>
    </message>
    <message>
      <source>Share for training</source>
      <translation>训练比例</translation>
    </message>
    <message>
      <source>Share of the labelled pixels for training. The sum of the three shares is at most 1.</source>
      <translation>有标签像元中用于训练的比例。三个比例之和不超过 1。</translation>
    </message>
    <message>
      <source>Share for validation</source>
      <translation>验证比例</translation>
    </message>
    <message>
      <source>Share of the labelled pixels that choose the best epoch during training. If 0, no validation labels are written.</source>
      <translation>有标签像元中在训练时用于选择最佳轮次的比例。为 0 时不写出验证标签。</translation>
    </message>
    <message>
      <source>Share for the test</source>
      <translation>测试比例</translation>
    </message>
    <message>
      <source>Share of the labelled pixels that assess the class map. They are not used in training.</source>
      <translation>有标签像元中用于评价分类图的比例。它们不用于训练。</translation>
    </message>
    <message>
      <source>Side in pixels of the patches that you will train with. Must be odd. It sets the guard band and the overlap in the report.</source>
      <translation>将用于训练的图像块的边长（像元）。必须为奇数。它决定隔离带以及报告中的重叠。</translation>
    </message>
    <message>
      <source>Width in pixels of the unused band between the subsets. If empty, half the patch size (random: no band).</source>
      <translation>子集之间未使用的带的宽度（像元）。留空则为图像块大小的一半（random：没有隔离带）。</translation>
    </message>
    <message>
      <source>Side of a block in pixels. If empty, the block size is searched.</source>
      <translation>区块的边长（像元）。留空则自动搜索区块大小。</translation>
    </message>
    <message>
      <source>Unit of polygons</source>
      <translation>多边形单元</translation>
    </message>
    <message>
      <source>Polygons of a vector layer that the kind “polygons” keeps whole. features: whole features. parts: each separate part of a multi-part feature. auto: parts if there are fewer than two features for each class.</source>
      <translation>方式“polygons”要保持完整的矢量图层多边形。features：完整的要素。parts：多部件要素的每个单独部件。auto：每个类别的要素少于两个时取部件。</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same split.</source>
      <translation>随机选择的种子。相同的种子得到相同的划分。</translation>
    </message>
    <message>
      <source>Raster of class codes for training.</source>
      <translation>用于训练的类别代码栅格。</translation>
    </message>
    <message>
      <source>Raster of class codes for choosing the best epoch.</source>
      <translation>用于选择最佳轮次的类别代码栅格。</translation>
    </message>
    <message>
      <source>Raster of class codes for assessing the class map.</source>
      <translation>用于评价分类图的类别代码栅格。</translation>
    </message>
    <message>
      <source>Split report</source>
      <translation>划分报告</translation>
    </message>
    <message>
      <source>Pixels of each class and subset, the guard band, and the overlap of test and training.</source>
      <translation>各类别和子集的像元、隔离带，以及测试与训练的重叠。</translation>
    </message>
    <message>
      <source>Training pixels</source>
      <translation>训练像元</translation>
    </message>
    <message>
      <source>Validation pixels</source>
      <translation>验证像元</translation>
    </message>
    <message>
      <source>Test pixels</source>
      <translation>测试像元</translation>
    </message>
    <message>
      <source>Labelled pixels in no subset</source>
      <translation>不属于任何子集的有标签像元</translation>
    </message>
    <message>
      <source>No validation labels are written: their share is 0.</source>
      <translation>不写出验证标签：其比例为 0。</translation>
    </message>
    <message>
      <source>Suggest where to label next</source>
      <translation>建议下一步标注位置</translation>
    </message>
    <message>
      <source>Suggests pixels to label next: those of which the model is least sure, spread over pixels that are unlike each other, and some that are unlike the training data. With such labels a model learns more than with pixels drawn at random.

The result is a point layer with the reason of each point and an empty field “class”, which has the classes of the model as a list. Fill it in, and train with this layer and your other labels. Points without a class are left out.</source>
      <translation>建议接下来要标注的像元：模型最不确定且彼此不相似的像元，以及一些与训练数据不相似的像元。用这样的标签，模型学到的比用随机抽取的像元更多。

结果是点图层，带有每个点的原因和空字段“class”，该字段以列表形式提供模型的类别。请填写该字段，并用此图层和您的其他标签一起训练。没有类别的点会被排除。</translation>
    </message>
    <message>
      <source>The scene to label.</source>
      <translation>要标注的影像。</translation>
    </message>
    <message>
      <source>Model file from “Train a network”, trained on the labels that you have.</source>
      <translation>“训练网络”生成的模型文件，用您现有的标签训练。</translation>
    </message>
    <message>
      <source>Number of pixels</source>
      <translation>像元数</translation>
    </message>
    <message>
      <source>Number of pixels to suggest.</source>
      <translation>要建议的像元数。</translation>
    </message>
    <message>
      <source>Labels that you have: no pixel near them is suggested. The training pixels of the model are known without them.</source>
      <translation>您现有的标签：不会建议其附近的像元。即使不提供标签，模型的训练像元也是已知的。</translation>
    </message>
    <message>
      <source>Polygons in which pixels are suggested, such as places that can be reached. If empty, the whole scene.</source>
      <translation>在其中建议像元的多边形，例如可以到达的地方。留空则为整幅影像。</translation>
    </message>
    <message>
      <source>Smallest distance</source>
      <translation>最小距离</translation>
    </message>
    <message>
      <source>Smallest difference of rows or columns between two suggested pixels, and to labels.</source>
      <translation>两个建议像元之间，以及与标签之间的最小行差或列差。</translation>
    </message>
    <message>
      <source>Pixels to choose from</source>
      <translation>候选像元</translation>
    </message>
    <message>
      <source>Number of pixels, spread over the scene, that the model is evaluated on.</source>
      <translation>模型计算的像元数，分布在整幅影像中。</translation>
    </message>
    <message>
      <source>Seed of the random choices. The same seed gives the same pixels.</source>
      <translation>随机选择的种子。相同的种子得到相同的像元。</translation>
    </message>
    <message>
      <source>Suggested pixels</source>
      <translation>建议的像元</translation>
    </message>
    <message>
      <source>GeoPackage in the CRS of the scene, with reasons and an empty field for the class.</source>
      <translation>采用影像 CRS 的 GeoPackage，带有原因和空的类别字段。</translation>
    </message>
    <message>
      <source>Pixels that were compared</source>
      <translation>参与比较的像元</translation>
    </message>
    <message>
      <source>Suggested pixels that are unlike the training data</source>
      <translation>与训练数据不相似的建议像元</translation>
    </message>
    <message>
      <source>Share of pixels unlike the training data (0 to 1)</source>
      <translation>与训练数据不相似的像元所占比例（0 至 1）</translation>
    </message>
    <message>
      <source>Mean margin of the suggested pixels (0 to 1)</source>
      <translation>建议像元的平均概率间隔（0 至 1）</translation>
    </message>
    <message>
      <source>Train a network</source>
      <translation>训练网络</translation>
    </message>
    <message>
      <source>Trains a network on the labelled pixels of a scene and writes a model file for “Classify a scene”.

A principal component analysis, or another reduction, turns the bands into components; it is stored in the model. Training stops early, by the accuracy on validation labels. These are given or held out of the training labels. Test labels, if given, are used once, after training. If a setting is empty, the recipe of the network sets it.

Networks: HybridSN (Roy et al. 2020, doi:10.1109/LGRS.2019.2918719), A2S2K-ResNet (Roy et al. 2021, doi:10.1109/TGRS.2020.3043267), LSGA-ViT (Ma et al. 2023, doi:10.1109/TIM.2023.3279922) and SSAN (Mei et al. 2019, doi:10.3390/rs11080963). Each is available as published or with its mistakes corrected. Baselines for comparison use single spectra: a support vector machine, a random forest, linear discriminant analysis, partial least squares and gradient boosting.</source>
      <translation>用影像的有标签像元训练网络，并写出供“影像分类”使用的模型文件。

主成分分析或其他降维方法将波段转换为成分；它保存在模型中。训练按验证标签上的精度提前停止。验证标签可以单独给出，也可以从训练标签中留出。如果给出测试标签，则在训练结束后使用一次。设置留空时，由网络的预设决定。

网络：HybridSN (Roy et al. 2020, doi:10.1109/LGRS.2019.2918719)、A2S2K-ResNet (Roy et al. 2021, doi:10.1109/TGRS.2020.3043267)、LSGA-ViT (Ma et al. 2023, doi:10.1109/TIM.2023.3279922) 和 SSAN (Mei et al. 2019, doi:10.3390/rs11080963)。每种网络都可按发表的原样使用，或使用改正了错误的形式。用于比较的基线方法使用单条光谱：支持向量机、随机森林、线性判别分析、偏最小二乘和梯度提升。</translation>
    </message>
    <message>
      <source>The network is timm, but BACKBONE is empty; name one, for example resnet18.</source>
      <translation>网络为 timm，但 BACKBONE 为空；请指定一个，例如 resnet18。</translation>
    </message>
    <message>
      <source>BACKBONE is “{backbone}”, but the network is {network}; choose the network timm or leave BACKBONE empty.</source>
      <translation>BACKBONE 为“{backbone}”，但网络为 {network}；请选择网络 timm，或将 BACKBONE 留空。</translation>
    </message>
    <message>
      <source>not chosen</source>
      <translation>未选择</translation>
    </message>
    <message>
      <source>The hyperspectral scene to train on.</source>
      <translation>用于训练的高光谱影像。</translation>
    </message>
    <message>
      <source>Raster of class codes. The trained model is tested on it once.</source>
      <translation>类别代码栅格。训练好的模型在其上测试一次。</translation>
    </message>
    <message>
      <source>Tuned settings</source>
      <translation>调参后的设置</translation>
    </message>
    <message>
      <source>Settings file from “Tune a network”. It sets the network and all settings that are empty here. With the same labels, share held out and seed, the training repeats that of the best trial. If you choose another network below, the file is ignored, with a warning.</source>
      <translation>“网络调参”的设置文件。它设定网络以及此处留空的所有设置。如果标签、留出比例和随机种子相同，训练会重现最佳试验的训练。如果在下面选择了其他网络，则忽略该文件并给出警告。</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>网络</translation>
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
      <translation>留空则为调参后设置中的网络；没有调参后的设置时为 auto。
auto：在时间限制内，用训练标签上的交叉验证比较计算量小的方法，并训练精度最高的一种。如果给出了网络的设置而没有给出网络，则为 hybridsn。
hybridsn：先对光谱作三维卷积，再对空间作二维卷积；建议首先尝试；制图最快的网络。
hybridsn-se：带通道注意力的 hybridsn，其权重可以显示；图像块大时制图较慢。
a2s2k：先对成分、再对空间作残差块；如果标签分布在整幅影像中，它是我们测试中精度最高的网络；没有显卡时制图较慢。
lsga-vit：轻量 Transformer，按与中心的距离对图像块的像元加权；速度中等。
ssan：沿像元光谱的循环网络，以及作用于其邻域的小网络；速度中等。
discriminant-context：线性判别分析，并学习使用多大的周围区域；训练不到一分钟，制图快；适用于测试像元与训练像元分开的情况。
svm：作用于单条光谱的支持向量机，不用邻近像元；基线方法，适合标签少的情况；快。
random_forest：作用于单条光谱的决策树，不用邻近像元；基线方法，适合波段多的情况；快。
lda：单条光谱的线性判别分析；基线方法，一秒即可拟合，在没有标签的地方很难被超越；最快。
pls_da：单条光谱的偏最小二乘；基线方法，适合标签少且相邻波段相似的情况；快。
boosting：作用于单条光谱或其主成分的决策树梯度提升；基线方法，适合城市影像；数秒即可拟合，制图较慢。
discriminant-svm：作用于单条光谱判别成分的线性判别分析与支持向量机的组合；适合标签较少的情况，以及周围像元没有帮助的城市；快速。
svm-mean：discriminant-svm 与基于归一化光谱和邻域均值的支持向量机的平均；适用于标签无法判断两者孰优的情况；制图较慢。
timm：Python 软件包 timm 的图像网络，在“timm 的骨干网络”中指定；速度取决于骨干网络。</translation>
    </message>
    <message>
      <source>Time for the automatic choice (minutes)</source>
      <translation>自动选择的时间（分钟）</translation>
    </message>
    <message>
      <source>Time limit of the cross-validation that chooses a method, if the network is auto.</source>
      <translation>网络为 auto 时，用于选择方法的交叉验证的时间限制。</translation>
    </message>
    <message>
      <source>Backbone of timm</source>
      <translation>timm 的骨干网络</translation>
    </message>
    <message>
      <source>Name of an image network of the Python package timm, for example resnet18. Give it only if the network is timm. The processing environment needs the package timm.</source>
      <translation>Python 软件包 timm 的图像网络名称，例如 resnet18。仅在网络为 timm 时给出。处理环境需要软件包 timm。</translation>
    </message>
    <message>
      <source>Side in pixels of the square patch around a pixel that the network uses. Must be odd. The baselines take 1 (the spectrum of the pixel), 3, 5 or 9 (also means of the surroundings).</source>
      <translation>网络使用的像元周围正方形图像块的边长（像元）。必须为奇数。基线方法接受 1（像元的光谱）、3、5 或 9（还包括周围区域的平均值）。</translation>
    </message>
    <message>
      <source>Number of components that replace the bands. The baselines use the bands themselves.</source>
      <translation>替代波段的成分数量。基线方法使用波段本身。</translation>
    </message>
    <message>
      <source>Balance fields</source>
      <translation>平衡地块</translation>
    </message>
    <message>
      <source>Give the fields of a class a more equal weight: a pixel counts less, the larger its field is. A field is a connected area of one class. For networks that are trained in epochs, lda, discriminant-svm and svm-mean. Helps where a few large fields hold most pixels of a class.</source>
      <translation>使同一类别的各地块权重更接近：地块越大，其中每个像元的权重越小。地块是同一类别的连通区域。适用于按轮次训练的网络、lda、discriminant-svm 和 svm-mean。当少数大地块包含某类别的大部分像元时有帮助。</translation>
    </message>
    <message>
      <source>Learn held-out labels at the end</source>
      <translation>最后学习留出的标签</translation>
    </message>
    <message>
      <source>Without validation labels, some labels are held out to choose the settings. The model is then trained again on all labels, held-out ones included. For the baselines and discriminant-context; the other networks stop by the held-out labels. The validation accuracy is that of the model before it has learned these labels.</source>
      <translation>没有验证标签时，留出一部分标签用于选择设置。然后用所有标签（包括留出的标签）重新训练模型。用于基线方法和 discriminant-context；其他网络根据留出的标签停止训练。验证精度是模型学习这些标签之前的精度。</translation>
    </message>
    <message>
      <source>Train on windows</source>
      <translation>按窗口训练</translation>
    </message>
    <message>
      <source>Neighbouring labelled pixels share their computation. Several times faster if labels are dense and patches are large. The pixels of one step then lie in a few windows, and each window is flipped and rotated as a whole. Only for hybridsn and hybridsn-se.</source>
      <translation>相邻的有标签像元共享计算。如果标签密集且图像块大，速度可提高数倍。此时一步中的像元位于少数几个窗口中，每个窗口整体翻转和旋转。仅用于 hybridsn 和 hybridsn-se。</translation>
    </message>
    <message>
      <source>Model file: weights, scaling, components and class table. It holds no code.</source>
      <translation>模型文件：权重、缩放、成分和类别表。它不含代码。</translation>
    </message>
    <message>
      <source>Training report</source>
      <translation>训练报告</translation>
    </message>
    <message>
      <source>Learning curve, settings and accuracies.</source>
      <translation>学习曲线、设置和精度。</translation>
    </message>
    <message>
      <source>Tune a network</source>
      <translation>网络调参</translation>
    </message>
    <message>
      <source>Searches the settings that give the best validation accuracy on a scene: network, patch size, components, learning rate, weight decay, dropout, network widths, augmentation. TPE (Optuna, Akiba et al. 2019, doi:10.1145/3292500.3330701) chooses the trials; trials that fall behind are stopped early.

All trials use the same training pixels and the same validation pixels. Test labels are never used in the search. Study, best settings and report are written after each trial and are kept after a cancel. A run with an existing study resumes it, and several runs may share one study. “Train a network” reads the best settings.</source>
      <translation>搜索在影像上验证精度最高的设置：网络、图像块大小、成分、学习率、权重衰减、随机失活、网络宽度、数据增强。由 TPE（Optuna, Akiba et al. 2019, doi:10.1145/3292500.3330701）选择试验；落后的试验会提前停止。

所有试验使用相同的训练像元和相同的验证像元。搜索中从不使用测试标签。研究、最佳设置和报告在每次试验后写出，取消后仍保留。使用现有研究的运行会继续该研究；多个运行可共用一个研究。“训练网络”可读取最佳设置。</translation>
    </message>
    <message>
      <source>Raster of class codes on which trials are evaluated. If empty, some of the training labels are held out.</source>
      <translation>用于评估各试验的类别代码栅格。留空则留出一部分训练标签。</translation>
    </message>
    <message>
      <source>Raster of class codes that no trial uses. Validation labels that are also test labels are refused. If a final model is asked for, it is tested on these labels once.</source>
      <translation>任何试验都不使用的类别代码栅格。不接受同时又是测试标签的验证标签。如果要求生成最终模型，则在这些标签上测试一次。</translation>
    </message>
    <message>
      <source>Trials</source>
      <translation>试验数</translation>
    </message>
    <message>
      <source>Total number of trials of the study, trials of earlier runs included.</source>
      <translation>研究的试验总数，包括先前运行的试验。</translation>
    </message>
    <message>
      <source>Time for the trials (minutes)</source>
      <translation>试验时间（分钟）</translation>
    </message>
    <message>
      <source>Maximum time of the search. A trial that is cut off is repeated when the study is resumed. If empty, no limit.</source>
      <translation>搜索的最长时间。被中断的试验会在研究继续时重做。留空则没有限制。</translation>
    </message>
    <message>
      <source>Epochs of a trial</source>
      <translation>每次试验的轮次</translation>
    </message>
    <message>
      <source>Maximum number of epochs. It is the same for all trials, so that running trials can be compared.</source>
      <translation>最大轮次数。所有试验相同，以便比较正在运行的试验。</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>Networks to search, separated by commas: hybridsn, hybridsn-se, a2s2k, lsga-vit, ssan, or timm:NAME. The baselines choose their settings by themselves.</source>
      <translation>要搜索的网络，以逗号分隔：hybridsn、hybridsn-se、a2s2k、lsga-vit、ssan 或 timm:NAME。基线方法自行选择其设置。</translation>
    </message>
    <message>
      <source>Range such as {example}, or a single number that is not searched.</source>
      <translation>范围，例如 {example}；或单个数值，不进行搜索。</translation>
    </message>
    <message>
      <source>Patch sizes</source>
      <translation>图像块大小</translation>
    </message>
    <message>
      <source>Patch sizes to search, odd, separated by commas.</source>
      <translation>要搜索的图像块大小，奇数，以逗号分隔。</translation>
    </message>
    <message>
      <source>Numbers of components to search, separated by commas.</source>
      <translation>要搜索的成分数量，以逗号分隔。</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <source>Weight decay</source>
      <translation>权重衰减</translation>
    </message>
    <message>
      <source>Dropout</source>
      <translation>随机失活</translation>
    </message>
    <message>
      <source>Used by hybridsn, hybridsn-se and ssan.</source>
      <translation>用于 hybridsn、hybridsn-se 和 ssan。</translation>
    </message>
    <message>
      <source>Units of the recurrence</source>
      <translation>循环单元数</translation>
    </message>
    <message>
      <source>Multiples of 8. Used by ssan.</source>
      <translation>8 的倍数。用于 ssan。</translation>
    </message>
    <message>
      <source>Channels of the convolutions</source>
      <translation>卷积通道数</translation>
    </message>
    <message>
      <source>Multiples of 8. Used by hybridsn, hybridsn-se, a2s2k and ssan.</source>
      <translation>8 的倍数。用于 hybridsn、hybridsn-se、a2s2k 和 ssan。</translation>
    </message>
    <message>
      <source>Size of the attention</source>
      <translation>注意力的大小</translation>
    </message>
    <message>
      <source>Multiples of 8. Used by lsga-vit and ssan.</source>
      <translation>8 的倍数。用于 lsga-vit 和 ssan。</translation>
    </message>
    <message>
      <source>Spectral noise</source>
      <translation>光谱噪声</translation>
    </message>
    <message>
      <source>Standard deviation of the noise that is added to standardised spectra.</source>
      <translation>加到标准化光谱上的噪声的标准差。</translation>
    </message>
    <message>
      <source>Flip and rotate</source>
      <translation>翻转和旋转</translation>
    </message>
    <message>
      <source>Flip patches and rotate them by quarter turns at random. both searches yes and no; yes and no fix the choice.</source>
      <translation>随机翻转图像块，并按 90 度的倍数旋转。both 对 yes 和 no 都搜索；yes 和 no 固定该选择。</translation>
    </message>
    <message>
      <source>Reductions</source>
      <translation>降维方法</translation>
    </message>
    <message>
      <source>How the components are found: pca, discriminant, mnf or pls; or several of them, separated by commas, to search which is best. If empty, as the recipe of each network says.</source>
      <translation>成分的计算方法：pca、discriminant、mnf 或 pls；或以逗号分隔的其中几种，以搜索最佳者。留空则按各网络的预设。</translation>
    </message>
    <message>
      <source>Pretreatments of spectra</source>
      <translation>光谱预处理</translation>
    </message>
    <message>
      <source>What is done with each spectrum: none, snv, continuum or derivative; or several of them, separated by commas, to search which is best. If empty, as the recipe of each network says.</source>
      <translation>对每条光谱的处理：none、snv、continuum 或 derivative；或以逗号分隔的其中几种，以搜索最佳者。留空则按各网络的预设。</translation>
    </message>
    <message>
      <source>Seed of all random choices. It is the same for all trials, so that trials differ only in their settings.</source>
      <translation>所有随机选择的种子。所有试验相同，使各试验只在设置上不同。</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>研究</translation>
    </message>
    <message>
      <source>File with all trials. An existing study is resumed and never replaced. It must have the same scene, labels and settings.</source>
      <translation>包含所有试验的文件。现有研究会继续，不会被替换。其影像、标签和设置必须相同。</translation>
    </message>
    <message>
      <source>Studies</source>
      <translation>研究文件</translation>
    </message>
    <message>
      <source>Best settings</source>
      <translation>最佳设置</translation>
    </message>
    <message>
      <source>Settings of the best trial, for “Train a network”.</source>
      <translation>最佳试验的设置，供“训练网络”使用。</translation>
    </message>
    <message>
      <source>Tuning report</source>
      <translation>调参报告</translation>
    </message>
    <message>
      <source>Best settings, history, importance of the settings, and all trials.</source>
      <translation>最佳设置、历史、各设置的重要性，以及所有试验。</translation>
    </message>
    <message>
      <source>Model trained with the best settings, after the search.</source>
      <translation>搜索结束后用最佳设置训练的模型。</translation>
    </message>
    <message>
      <source>Network of the best trial</source>
      <translation>最佳试验的网络</translation>
    </message>
    <message>
      <source>Number of the best trial</source>
      <translation>最佳试验的编号</translation>
    </message>
    <message>
      <source>Overall accuracy of the best trial on the validation labels (0 to 1)</source>
      <translation>最佳试验在验证标签上的总体精度（0 至 1）</translation>
    </message>
    <message>
      <source>Trials of the study</source>
      <translation>研究的试验</translation>
    </message>
    <message>
      <source>Trials that were stopped early</source>
      <translation>提前停止的试验</translation>
    </message>
    <message>
      <source>Trials that failed</source>
      <translation>失败的试验</translation>
    </message>
    <message>
      <source>Share of validation pixels whose patch of the largest size touches a training pixel (0 to 1)</source>
      <translation>最大图像块触及训练像元的验证像元所占比例（0 至 1）</translation>
    </message>
    <message>
      <source>of the final model on the test labels</source>
      <translation>（最终模型，测试标签）</translation>
    </message>
    <message>
      <source>True colour</source>
      <translation>真彩色</translation>
    </message>
    <message>
      <source>Colour infrared (CIR)</source>
      <translation>彩色红外（CIR）</translation>
    </message>
    <message>
      <source>Shortwave infrared (SWIR)</source>
      <translation>短波红外（SWIR）</translation>
    </message>
    <message>
      <source>Base interpreter: {program}, Python {version}</source>
      <translation>基础解释器：{program}，Python {version}</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <source>PyTorch has no build for Intel Macs since version 2.3, and this plugin needs 2.4; tried: {tried}. On a Mac with an Apple processor, use a QGIS for Apple processors, or install the Python of Homebrew. On an Intel Mac, install the packages with conda-forge and choose that Python as “Use this interpreter instead”.</source>
      <translation>自 2.3 版起，PyTorch 没有用于 Intel Mac 的构建版本，而本插件需要 2.4；已尝试：{tried}。在使用 Apple 处理器的 Mac 上，请使用适用于 Apple 处理器的 QGIS，或安装 Homebrew 的 Python。在 Intel Mac 上，请用 conda-forge 安装软件包，并在“改用此解释器”中选择该 Python。</translation>
    </message>
    <message>
      <source>No Python {needed} or newer with the modules venv and ensurepip was found; tried: {tried}. Install Python from python.org (on Debian and Ubuntu: python3-venv) and choose it as base interpreter.</source>
      <translation>未找到带有模块 venv 和 ensurepip 的 Python {needed} 或更新版本；已尝试：{tried}。请从 python.org 安装 Python（Debian 和 Ubuntu 上为 python3-venv），并将其选为基础解释器。</translation>
    </message>
    <message>
      <source>it belongs to the developer tools of Apple and is too old</source>
      <translation>它属于 Apple 的开发者工具，版本过旧</translation>
    </message>
    <message>
      <source>it belongs to the Microsoft Store, and Windows would hide its environments from QGIS</source>
      <translation>它属于 Microsoft Store，Windows 会使 QGIS 看不到由它创建的环境</translation>
    </message>
    <message>
      <source>a 32-bit program, for which torch has no build</source>
      <translation>32 位程序，torch 没有适用的构建版本</translation>
    </message>
    <message>
      <source>a program for Intel processors, for which torch has no build</source>
      <translation>用于 Intel 处理器的程序，torch 没有适用的构建版本</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>退出代码 {code}</translation>
    </message>
    <message>
      <source>the program is not Python</source>
      <translation>该程序不是 Python</translation>
    </message>
    <message>
      <source>an environment made from it does not start: {problem}</source>
      <translation>由它创建的环境无法启动：{problem}</translation>
    </message>
    <message>
      <source>“{first}” and “{second}” are the same file, {file}: choose another one.</source>
      <translation>“{first}”和“{second}”是同一个文件 {file}：请另选一个。</translation>
    </message>
    <message>
      <source>“{first}” and “{second}” are the same file, {file}: choose another output.</source>
      <translation>“{first}”和“{second}”是同一个文件 {file}：请另选输出。</translation>
    </message>
    <message>
      <source>“{name}”: there is no file {path}; choose another one.</source>
      <translation>“{name}”：没有文件 {path}；请另选一个。</translation>
    </message>
    <message>
      <source>“{name}”: {path} is no model file, or it is damaged; choose a file of “Train a network”.</source>
      <translation>“{name}”：{path} 不是模型文件，或已损坏；请选择“训练网络”生成的文件。</translation>
    </message>
    <message>
      <source>The model has no layer “{layer}”; it has {layers}.</source>
      <translation>模型没有层“{layer}”；它有 {layers}。</translation>
    </message>
    <message>
      <source>The program {program} cannot be started: {reason}</source>
      <translation>程序 {program} 无法启动：{reason}</translation>
    </message>
    <message>
      <source>GDAL cannot open {path}.</source>
      <translation>GDAL 无法打开 {path}。</translation>
    </message>
    <message>
      <source>The raster of classes has {width} x {height} pixels, and the scene {columns} x {rows}: choose a raster on the grid of the scene.</source>
      <translation>类别栅格有 {width} x {height} 个像元，影像有 {columns} x {rows} 个像元：请选择与影像格网一致的栅格。</translation>
    </message>
    <message>
      <source>GDAL cannot read {path}.</source>
      <translation>GDAL 无法读取 {path}。</translation>
    </message>
    <message>
      <source>Code from these places will run on this computer with your rights:

{programs}

Continue only if you chose them yourself, or trust who did.</source>
      <translation>来自以下位置的代码将以您的权限在此计算机上运行：

{programs}

仅当这些位置由您自己选择，或您信任选择者时才继续。</translation>
    </message>
    <message>
      <source>You have not confirmed that {programs} may run; open “Set up the processing environment” from the Processing Toolbox, run it there, and confirm it.</source>
      <translation>您尚未确认 {programs} 可以运行；请从处理工具箱打开“设置处理环境”，在那里运行并确认。</translation>
    </message>
    <message>
      <source>The worker runs inside the folder of the plugin, because it cannot be copied to {folder} ({reason}). Do not update the plugin before the job has ended.</source>
      <translation>工作进程在插件文件夹内运行，因为无法将其复制到 {folder}（{reason}）。作业结束前请勿更新插件。</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Device that computes. cuda is an NVIDIA graphics card; auto uses cuda if there is one, else cpu.</source>
      <translation>执行计算的设备。cuda 为 NVIDIA 显卡；有显卡时 auto 使用 cuda，否则使用 cpu。</translation>
    </message>
    <message>
      <source>Side of a tile in pixels. If empty, the tile is as large as is useful and fits into memory. The tile size does not change the map.</source>
      <translation>瓦片的边长（像元）。留空则在内存允许的范围内取尽可能有用的大小。瓦片大小不影响分类图。</translation>
    </message>
    <message>
      <source>Cluster</source>
      <translation>集群</translation>
    </message>
    <message>
      <source>Address of a Dask scheduler (tcp://host:port or tls://host:port), or the path of its scheduler file (.json). Its workers do the work; the result is the same. They need the same files at the same paths. Needs the optional package cluster of “Set up the processing environment”. If empty, this computer does the work.</source>
      <translation>Dask 调度器的地址（tcp://host:port 或 tls://host:port），或其调度器文件（.json）的路径。由它的工作进程完成工作；结果相同。它们需要在相同路径上有相同的文件。需要“设置处理环境”的可选软件包 cluster。留空则由本计算机完成工作。</translation>
    </message>
    <message>
      <source>Name of the field with the class of each polygon or point: whole numbers from 1, or names. Leave it empty for raster labels, for a layer that is categorized by this field, or for a layer with a single field.</source>
      <translation>记录每个多边形或点的类别的字段名称：从 1 开始的整数，或名称。对于栅格标签、按此字段分类显示的图层，或只有一个字段的图层，请留空。</translation>
    </message>
    <message>
      <source>Selected features only (vector labels only)</source>
      <translation>仅选中要素（仅矢量标签）</translation>
    </message>
    <message>
      <source>Use only the selected features of the layer. A filter of the layer always applies.</source>
      <translation>只使用图层中选中的要素。图层的过滤器始终有效。</translation>
    </message>
    <message>
      <source>Pixels that a polygon labels</source>
      <translation>多边形标记的像元</translation>
    </message>
    <message>
      <source>centre: pixels whose centre lies in the polygon. touched: all pixels that it touches. inside: pixels that lie wholly in it, without mixed pixels at its edge; of a raster, pixels whose neighbours have the same class.</source>
      <translation>centre：中心位于多边形内的像元。touched：多边形触及的所有像元。inside：完全位于多边形内的像元，不含边缘的混合像元；对栅格为邻近像元类别相同的像元。</translation>
    </message>
    <message>
      <source>Least share of a pixel</source>
      <translation>像元的最小覆盖比例</translation>
    </message>
    <message>
      <source>Least share of a pixel that the polygons of its class cover, from 0 to 1. With 0, a pixel is labelled if its centre lies in a polygon; on a coarse grid, many pixels at the edges are then mixtures. With 0.9, only pixels that belong mostly to one class are labelled.</source>
      <translation>像元被其类别的多边形覆盖的最小比例，从 0 至 1。为 0 时，中心位于多边形内的像元即得到标签；在粗格网上，许多边缘像元会是混合像元。为 0.9 时，只有大部分属于一个类别的像元才得到标签。</translation>
    </message>
    <message>
      <source>Buffer around points and lines</source>
      <translation>点和线的缓冲区</translation>
    </message>
    <message>
      <source>Points and lines label the pixels within this distance, in units of the scene's CRS, usually metres. With 0, a point labels its pixel and a line the pixels that it crosses.</source>
      <translation>点和线标记此距离内的像元，以影像 CRS 的单位表示，通常为米。为 0 时，点标记其所在像元，线标记其穿过的像元。</translation>
    </message>
    <message>
      <source>Pixels with several classes</source>
      <translation>有多个类别的像元</translation>
    </message>
    <message>
      <source>Pixels in polygons of several classes. unlabelled: they are not used. last: they get the class of the last polygon in the layer. Their number is in the log.</source>
      <translation>位于多个类别的多边形中的像元。unlabelled：不使用。last：得到图层中最后一个多边形的类别。其数量记录在日志中。</translation>
    </message>
    <message>
      <source>Merge table</source>
      <translation>合并表</translation>
    </message>
    <message>
      <source>CSV file with the columns from and to, which merges classes by name or code. A class with an empty cell in the column to is left out.</source>
      <translation>CSV 文件，包含列 from 和 to，按名称或代码合并类别。to 列单元格为空的类别会被排除。</translation>
    </message>
    <message>
      <source>Resample raster labels on another grid</source>
      <translation>重采样其他格网的栅格标签</translation>
    </message>
    <message>
      <source>A raster of labels on another grid than the scene is resampled, nearest neighbour. Otherwise it is refused.</source>
      <translation>格网与影像不同的标签栅格会按最近邻法重采样。否则不接受该栅格。</translation>
    </message>
    <message>
      <source>the variable HSI_PYTHON</source>
      <translation>变量 HSI_PYTHON</translation>
    </message>
    <message>
      <source>the Processing settings</source>
      <translation>处理设置</translation>
    </message>
    <message>
      <source>the plugin's own environment</source>
      <translation>插件自己的环境</translation>
    </message>
    <message>
      <source>the plugin's own environment, which an earlier version created in the QGIS profile</source>
      <translation>插件自己的环境（由早期版本在 QGIS 用户配置文件中创建）</translation>
    </message>
    <message>
      <source>the Python in {folder}, which no longer exists</source>
      <translation>{folder} 中的 Python（已不存在）</translation>
    </message>
    <message>
      <source>Python {old} in {folder}, which is now Python {new}</source>
      <translation>{folder} 中的 Python {old}（现在是 Python {new}）</translation>
    </message>
    <message>
      <source>There is no processing environment yet: run “Set up the processing environment” (in Raster &gt; Hyperspectral classification &gt; First steps, or in the Processing Toolbox) first.</source>
      <translation>尚无处理环境：请先运行“设置处理环境”（位于 栅格 &gt; 高光谱分类 &gt; 入门，或处理工具箱中）。</translation>
    </message>
    <message>
      <source>The environment {folder}, chosen by {origin}, was created from {lost}. An update of QGIS or of Python is the usual cause. Run “Set up the processing environment” again.</source>
      <translation>由{origin}选定的环境 {folder} 是用 {lost} 创建的。通常的原因是 QGIS 或 Python 更新。请再次运行“设置处理环境”。</translation>
    </message>
    <message>
      <source>The Python interpreter {path}, chosen by {origin}, does not exist: correct it, or run “Set up the processing environment”.</source>
      <translation>由{origin}选定的 Python 解释器 {path} 不存在：请更正，或运行“设置处理环境”。</translation>
    </message>
    <message>
      <source>The plugin was updated and its processing environment lacks the new packages: run “Set up the processing environment” again.</source>
      <translation>插件已更新，其处理环境缺少新的软件包：请再次运行“设置处理环境”。</translation>
    </message>
    <message>
      <source>{name} ({memory:.0f} GiB)</source>
      <translation>{name}（{memory:.0f} GiB）</translation>
    </message>
    <message>
      <source>The set-up installs it with “Optional packages” (EXTRAS).</source>
      <translation>设置时通过“可选软件包”（EXTRAS）安装。</translation>
    </message>
    <message>
      <source>Interpreter</source>
      <translation>解释器</translation>
    </message>
    <message>
      <source>Chosen by</source>
      <translation>选定者</translation>
    </message>
    <message>
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <source>System</source>
      <translation>系统</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>线程</translation>
    </message>
    <message>
      <source>CUDA build of torch</source>
      <translation>torch 的 CUDA 构建版本</translation>
    </message>
    <message>
      <source>none: it computes on the CPU</source>
      <translation>无：在 CPU 上计算</translation>
    </message>
    <message>
      <source>Graphics cards</source>
      <translation>显卡</translation>
    </message>
    <message>
      <source>none that torch can use</source>
      <translation>没有 torch 可用的显卡</translation>
    </message>
    <message>
      <source>Backbones of timm</source>
      <translation>timm 的骨干网络</translation>
    </message>
    <message>
      <source>ONNX (optional)</source>
      <translation>ONNX（可选）</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>缺失</translation>
    </message>
    <message>
      <source>ONNX Runtime computes with</source>
      <translation>ONNX Runtime 的计算方式</translation>
    </message>
    <message>
      <source>nothing: ONNX Runtime is missing.</source>
      <translation>无：缺少 ONNX Runtime。</translation>
    </message>
    <message>
      <source>Processing environment</source>
      <translation>处理环境</translation>
    </message>
    <message>
      <source>Another QGIS is creating an environment in {folder}; wait until it has finished.</source>
      <translation>另一个 QGIS 正在 {folder} 中创建环境；请等待其完成。</translation>
    </message>
    <message>
      <source>Checking the environment</source>
      <translation>正在检查环境</translation>
    </message>
    <message>
      <source>The environment cannot be created in {folder}: {reason}</source>
      <translation>无法在 {folder} 中创建环境：{reason}</translation>
    </message>
    <message>
      <source>The program {path} does not answer as a Python interpreter with the packages does.</source>
      <translation>程序 {path} 的响应不像带有这些软件包的 Python 解释器。</translation>
    </message>
    <message>
      <source>The interpreter {path} lacks {packages}: install them there (pip install -r {requirements}), or let the plugin create its own environment.</source>
      <translation>解释器 {path} 缺少 {packages}：请在其中安装（pip install -r {requirements}），或让插件创建自己的环境。</translation>
    </message>
    <message>
      <source>The environment needs about {needed:.0f} GB in {folder}, but only {free:.1f} GB are free; free some space first.</source>
      <translation>环境在 {folder} 中约需 {needed:.0f} GB，但只有 {free:.1f} GB 可用；请先释放一些空间。</translation>
    </message>
    <message>
      <source>Creating a virtual environment</source>
      <translation>正在创建虚拟环境</translation>
    </message>
    <message>
      <source>The virtual environment could not be created.</source>
      <translation>无法创建虚拟环境。</translation>
    </message>
    <message>
      <source>class {code}</source>
      <translation>类别 {code}</translation>
    </message>
    <message>
      <source>The file {name} holds {count} layers, and all would be replaced; choose another name.</source>
      <translation>文件 {name} 包含 {count} 个图层，它们都将被替换；请选择其他名称。</translation>
    </message>
    <message>
      <source>The label layer cannot be written: {reason}</source>
      <translation>无法写出标签图层：{reason}</translation>
    </message>
    <message>
      <source>code</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>A class has no name: give it one.</source>
      <translation>有一个类别没有名称：请为其命名。</translation>
    </message>
    <message>
      <source>Two classes have the {kind} “{value}”: change one of them.</source>
      <translation>两个类别的{kind}都是“{value}”：请更改其中一个。</translation>
    </message>
    <message>
      <source>The layer “{layer}” is neither a raster nor a vector layer.</source>
      <translation>图层“{layer}”既不是栅格图层也不是矢量图层。</translation>
    </message>
    <message>
      <source>symbology of the layer {layer}</source>
      <translation>图层 {layer} 的符号化</translation>
    </message>
    <message>
      <source>The categories “{first}” and “{second}” of the layer “{layer}” are both the class code {code}: merge them in the symbology, or correct the values of the field.</source>
      <translation>图层“{layer}”的分类“{first}”和“{second}”都是类别代码 {code}：请在符号化中合并它们，或更正该字段的值。</translation>
    </message>
    <message>
      <source>No feature of the layer “{layer}” is selected: select the features to use, or switch “Selected features only” off.</source>
      <translation>图层“{layer}”没有选中要素：请选择要使用的要素，或关闭“仅选中要素”。</translation>
    </message>
    <message>
      <source>The layer “{layer}” cannot be exported for the worker: {reason}</source>
      <translation>无法为工作进程导出图层“{layer}”：{reason}</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no field “{field}”; it has {fields}.</source>
      <translation>图层“{layer}”没有字段“{field}”；它的字段有：{fields}。</translation>
    </message>
    <message>
      <source>The path of the folder {folder} is {excess} characters too long: torch would have files with paths of {length} characters, and Windows allows {limit}. Set the variable HSI_ENVIRONMENTS to a folder with a short path, for example C:\hsi, or let an administrator enable long paths (LongPathsEnabled).</source>
      <translation>文件夹 {folder} 的路径超长 {excess} 个字符：torch 的文件路径将达 {length} 个字符，而 Windows 允许 {limit} 个。请将变量 HSI_ENVIRONMENTS 设置为路径较短的文件夹，例如 C:\hsi，或请管理员启用长路径（LongPathsEnabled）。</translation>
    </message>
    <message>
      <source>Overall accuracy (0 to 1)</source>
      <translation>总体精度（0 至 1）</translation>
    </message>
    <message>
      <source>Average accuracy: mean recall of the classes (0 to 1)</source>
      <translation>平均精度：各类别召回率的平均值（0 至 1）</translation>
    </message>
    <message>
      <source>Kappa</source>
      <translation>Kappa 系数</translation>
    </message>
    <message>
      <source>{number} classes</source>
      <translation>{number} 个类别</translation>
    </message>
    <message>
      <source>accuracy on test pixels {percent:.1f} %</source>
      <translation>测试像元精度 {percent:.1f} %</translation>
    </message>
    <message>
      <source>accuracy on validation pixels {percent:.1f} %</source>
      <translation>验证像元精度 {percent:.1f} %</translation>
    </message>
    <message>
      <source>Message: {detail}</source>
      <translation>消息：{detail}</translation>
    </message>
    <message>
      <source>The whole output is in {log}.</source>
      <translation>完整输出见 {log}。</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>磁盘已满。</translation>
    </message>
    <message>
      <source>Free some space and run the set-up again.</source>
      <translation>请释放一些空间，然后再次运行设置。</translation>
    </message>
    <message>
      <source>A downloaded package is not the tested one: its checksum differs.</source>
      <translation>下载的软件包不是经过测试的软件包：其校验和不同。</translation>
    </message>
    <message>
      <source>The download was repeated. Ask the administrator of your package index, or turn off “Tested versions only” (PINNED) if you trust the index.</source>
      <translation>已重复下载。请咨询软件包索引的管理员；如果您信任该索引，也可关闭“仅使用经过测试的版本”（PINNED）。</translation>
    </message>
    <message>
      <source>The folder {folder} has no wheel of {package} for this Python and system.</source>
      <translation>文件夹 {folder} 中没有适用于此 Python 和系统的 {package} 的 wheel。</translation>
    </message>
    <message>
      <source>Fill the folder again for this Python and system; the page “Install” has the commands.</source>
      <translation>请为此 Python 和系统重新填充该文件夹；命令见“安装”页面。</translation>
    </message>
    <message>
      <source>The folder {folder} has a damaged wheel.</source>
      <translation>文件夹 {folder} 中有损坏的 wheel。</translation>
    </message>
    <message>
      <source>Copy its files again.</source>
      <translation>请重新复制其文件。</translation>
    </message>
    <message>
      <source>The certificate of {host} is not trusted.</source>
      <translation>{host} 的证书不受信任。</translation>
    </message>
    <message>
      <source>A proxy or firewall probably replaces certificates: add its authority in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, or give its file in the variable REQUESTS_CA_BUNDLE.</source>
      <translation>可能是代理或防火墙替换了证书：请在 设置 &gt; 选项 &gt; 身份验证 &gt; 管理证书 中添加其颁发机构，或在变量 REQUESTS_CA_BUNDLE 中给出其文件。</translation>
    </message>
    <message>
      <source>The proxy refuses the access to {host}.</source>
      <translation>代理拒绝访问 {host}。</translation>
    </message>
    <message>
      <source>Give user and password of the proxy in Settings &gt; Options &gt; Network, or ask its administrator to allow this host. {index}</source>
      <translation>请在 设置 &gt; 选项 &gt; 网络 中输入代理的用户名和密码，或请其管理员允许访问该主机。{index}</translation>
    </message>
    <message>
      <source>The proxy on the way to {host} cannot be reached: check the network.</source>
      <translation>无法连接通往 {host} 的代理：请检查网络。</translation>
    </message>
    <message>
      <source>Check the proxy in Settings &gt; Options &gt; Network. {index}</source>
      <translation>请在 设置 &gt; 选项 &gt; 网络 中检查代理。{index}</translation>
    </message>
    <message>
      <source>{host} refuses the access.</source>
      <translation>{host} 拒绝访问。</translation>
    </message>
    <message>
      <source>Give user and password: of the proxy in Settings &gt; Options &gt; Network, of an index in the configuration of pip. {index}</source>
      <translation>请输入用户名和密码：代理的在 设置 &gt; 选项 &gt; 网络 中输入，索引的在 pip 的配置中输入。{index}</translation>
    </message>
    <message>
      <source>Downloads from {host} break off.</source>
      <translation>从 {host} 的下载中断。</translation>
    </message>
    <message>
      <source>Run the set-up again: files that are complete are not downloaded again. {index}</source>
      <translation>请再次运行设置：已完整的文件不会重新下载。{index}</translation>
    </message>
    <message>
      <source>The package index {host} cannot be reached: check the network.</source>
      <translation>无法连接软件包索引 {host}：请检查网络。</translation>
    </message>
    <message>
      <source>Set a proxy in Settings &gt; Options &gt; Network. {index}</source>
      <translation>请在 设置 &gt; 选项 &gt; 网络 中设置代理。{index}</translation>
    </message>
    <message>
      <source>The package index {host} has no build of {package} for this Python and system, or cannot be reached.</source>
      <translation>软件包索引 {host} 没有适用于此 Python 和系统的 {package} 构建版本，或无法连接。</translation>
    </message>
    <message>
      <source>Choose another “Base interpreter” (PYTHON). {index}</source>
      <translation>请选择另一个“基础解释器”（PYTHON）。{index}</translation>
    </message>
    <message>
      <source>The packages need versions that exclude each other.</source>
      <translation>各软件包所需的版本相互排斥。</translation>
    </message>
    <message>
      <source>Choose fewer “Optional packages” (EXTRAS), or turn off “Tested versions only” (PINNED).</source>
      <translation>请选择较少的“可选软件包”（EXTRAS），或关闭“仅使用经过测试的版本”（PINNED）。</translation>
    </message>
    <message>
      <source>The packages could not be installed.</source>
      <translation>无法安装软件包。</translation>
    </message>
    <message>
      <source>Run the set-up again.</source>
      <translation>请再次运行设置。</translation>
    </message>
    <message>
      <source>Or give an index that has torch in “Package index for torch” (INDEX), or “Folder with wheel files” (WHEELS).</source>
      <translation>或者在“torch 的软件包索引”（INDEX）中给出含有 torch 的索引，或给出“wheel 文件夹”（WHEELS）。</translation>
    </message>
    <message>
      <source>Or set another index in the configuration of pip (index-url), or give “Folder with wheel files” (WHEELS).</source>
      <translation>或者在 pip 的配置中设置另一个索引（index-url），或给出“wheel 文件夹”（WHEELS）。</translation>
    </message>
    <message>
      <source>There is no list of tested versions for this system; the newest versions that the plugin allows are installed.</source>
      <translation>没有适用于此系统的经过测试的版本列表；将安装插件允许的最新版本。</translation>
    </message>
    <message>
      <source>A download broke off; attempt {next} of {last} follows.</source>
      <translation>下载中断；接下来进行第 {next} 次尝试，共 {last} 次。</translation>
    </message>
    <message>
      <source>pip cannot use the proxy {host} of QGIS, because it is not an HTTP proxy. pip uses its own configuration; install from a folder with wheels if this fails.</source>
      <translation>pip 无法使用 QGIS 的代理 {host}，因为它不是 HTTP 代理。pip 使用自己的配置；如果失败，请从存放 wheel 的文件夹安装。</translation>
    </message>
    <message>
      <source>Installing the packages; this takes a few minutes</source>
      <translation>正在安装软件包；需要几分钟</translation>
    </message>
    <message>
      <source>Installing: {done} of about {all} packages</source>
      <translation>正在安装：{done} / 约 {all} 个软件包</translation>
    </message>
    <message>
      <source>Downloading: {done:.0f} of about {all:.0f} MB</source>
      <translation>正在下载：{done:.0f} / 约 {all:.0f} MB</translation>
    </message>
    <message>
      <source>, about {minutes:.0f} min left</source>
      <translation>，约剩 {minutes:.0f} 分钟</translation>
    </message>
    <message>
      <source>Example models</source>
      <translation>示例模型</translation>
    </message>
    <message>
      <source>Hyperspectral classification</source>
      <translation>高光谱分类</translation>
    </message>
    <message>
      <source>Python interpreter of the processing environment (empty: the plugin's own)</source>
      <translation>处理环境的 Python 解释器（留空：插件自己的）</translation>
    </message>
    <message>
      <source>of the model: {value}</source>
      <translation>来自模型：{value}</translation>
    </message>
    <message>
      <source>tuned: {value}</source>
      <translation>调优：{value}</translation>
    </message>
    <message>
      <source>as in the model</source>
      <translation>与模型相同</translation>
    </message>
    <message>
      <source>recipe</source>
      <translation>配方</translation>
    </message>
    <message>
      <source>recipe: {value}</source>
      <translation>配方：{value}</translation>
    </message>
    <message>
      <source>not used</source>
      <translation>不使用</translation>
    </message>
    <message>
      <source>all</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>The method {method} was trained on {train} labelled pixels of {classes} classes and has mapped {pixels} pixels.</source>
      <translation>方法 {method} 用 {classes} 个类别的 {train} 个有标签像元训练，已对 {pixels} 个像元制图。</translation>
    </message>
    <message>
      <source> (95 % interval {low:.1f} to {high:.1f} %)</source>
      <translation> （95 % 区间 {low:.1f} 至 {high:.1f} %）</translation>
    </message>
    <message>
      <source>Of {test} test pixels, which the method has not learned, {share} are right</source>
      <translation>在该方法未学习过的 {test} 个测试像元中，{share} 正确</translation>
    </message>
    <message>
      <source>; the least reliable class is {name} (F1 {f1:.2f})</source>
      <translation>；最不可靠的类别是 {name}（F1 {f1:.2f}）</translation>
    </message>
    <message>
      <source>Test pixels lie beside training pixels, because the labels allow no other split: expect a lower accuracy in the rest of the scene, and label more fields apart from each other to measure it.</source>
      <translation>测试像元与训练像元相邻，因为标签不允许其他划分：影像其余部分的精度预计会更低；如需测定，请标注更多彼此分开的地块。</translation>
    </message>
    <message>
      <source>Test pixels lie apart from training pixels, but in too few places for an interval: label more fields apart from each other before you rely on this number.</source>
      <translation>测试像元与训练像元分开，但位置太少，无法给出区间：在依赖此数值之前，请标注更多彼此分开的地块。</translation>
    </message>
    <message>
      <source>Test pixels lie apart from training pixels, so expect this accuracy wherever the scene is like the labelled places, and less elsewhere and in other scenes.</source>
      <translation>测试像元与训练像元分开，因此在影像与已标注处相似的地方可预期达到此精度，在其他地方和其他影像中则较低。</translation>
    </message>
    <message>
      <source>There is no file {name} in {folder}: run “pip download --no-deps {package}” there.</source>
      <translation>{folder} 中没有文件 {name}：请在那里运行“pip download --no-deps {package}”。</translation>
    </message>
    <message>
      <source>{path} has another checksum than the package with the sample scene: download it again.</source>
      <translation>{path} 的校验和与含示例影像的软件包不同：请重新下载。</translation>
    </message>
    <message>
      <source>Downloading the sample scene (7 MB) …</source>
      <translation>正在下载示例影像（7 MB）…</translation>
    </message>
    <message>
      <source>The layer “{layer}” is not a file that GDAL reads (it comes from “{provider}”): save it as GeoTIFF first (Export &gt; Save As), then choose the file.</source>
      <translation>图层“{layer}”不是 GDAL 可读取的文件（它来自“{provider}”）：请先将其保存为 GeoTIFF（导出 &gt; 另存为），然后选择该文件。</translation>
    </message>
    <message>
      <source>nowhere</source>
      <translation>无来源</translation>
    </message>
    <message>
      <source>The layer “{layer}” lies in the memory of QGIS, or it cannot be read: save it as GeoTIFF first (Export &gt; Save As), then choose the file.</source>
      <translation>图层“{layer}”位于 QGIS 的内存中，或无法读取：请先将其保存为 GeoTIFF（导出 &gt; 另存为），然后选择该文件。</translation>
    </message>
    <message>
      <source>The layer “{layer}” describes a web service: save it as GeoTIFF first (Export &gt; Save As), then choose the file.</source>
      <translation>图层“{layer}”描述的是网络服务：请先将其保存为 GeoTIFF（导出 &gt; 另存为），然后选择该文件。</translation>
    </message>
    <message>
      <source>The scene cannot be read; its file may be damaged or gone.</source>
      <translation>无法读取影像；其文件可能已损坏或丢失。</translation>
    </message>
    <message>
      <source>The scene is now drawn with the bands {bands} as red, green and blue.</source>
      <translation>影像现以波段 {bands} 作为红、绿、蓝显示。</translation>
    </message>
    <message>
      <source>Raster of class codes, for example from “Split labels”. If empty, some of the training labels are held out.</source>
      <translation>类别代码栅格，例如来自“划分标签”。留空则留出一部分训练标签。</translation>
    </message>
    <message>
      <source>Share of the training labels that is held out if there are no validation labels.</source>
      <translation>没有验证标签时，训练标签中留出的比例。</translation>
    </message>
    <message>
      <source>Bands to use, counted from 1, for example 1-103,110. If empty, all bands that are not marked as bad.</source>
      <translation>要使用的波段，从 1 开始计数，例如 1-103,110。留空则为所有未标记为坏波段的波段。</translation>
    </message>
    <message>
      <source>Form of the network</source>
      <translation>网络的形式</translation>
    </message>
    <message>
      <source>corrected: mistakes of the published code are corrected, and sizes follow from the data. faithful: the published layers and settings, mistakes included.</source>
      <translation>corrected：改正已发表代码中的错误，各尺寸由数据得出。faithful：采用已发表的层和设置，包括其错误。</translation>
    </message>
    <message>
      <source>Scale the bands</source>
      <translation>缩放波段</translation>
    </message>
    <message>
      <source>Scale every band to unit variance before the components are found.</source>
      <translation>在计算成分之前，将每个波段缩放到单位方差。</translation>
    </message>
    <message>
      <source>Whiten</source>
      <translation>白化</translation>
    </message>
    <message>
      <source>Scale the components to unit variance. Not used by the reduction discriminant.</source>
      <translation>将成分缩放到单位方差。降维方法 discriminant 不使用。</translation>
    </message>
    <message>
      <source>Reduction</source>
      <translation>降维</translation>
    </message>
    <message>
      <source>How the components that replace the bands are found. If empty, as the recipe of the network says.
pca: principal components of the whole scene.
discriminant: directions that separate the classes of the training pixels, in units of the spread within a class.
mnf: minimum noise fraction, directions of the scene with the most variance for their noise.
pls: partial least squares, directions of large covariance between the spectra of the training pixels and their classes.</source>
      <translation>替代波段的成分的计算方法。留空则按网络的预设。
pca：整幅影像的主成分。
discriminant：区分训练像元类别的方向，以类内离散程度为单位。
mnf：最小噪声分离，影像中相对于噪声方差最大的方向。
pls：偏最小二乘，训练像元的光谱与其类别之间协方差大的方向。</translation>
    </message>
    <message>
      <source>Pretreatment of spectra</source>
      <translation>光谱预处理</translation>
    </message>
    <message>
      <source>What is done with each spectrum before everything else. If empty, as the recipe of the network says.
none: nothing.
snv: standard normal variate, the spectrum less its mean, divided by its standard deviation; removes differences in brightness.
continuum: continuum removal, the spectrum divided by its upper convex hull.
derivative: first derivative over wavelength (Savitzky-Golay).</source>
      <translation>在所有其他步骤之前对每条光谱的处理。留空则按网络的预设。
none：不处理。
snv：标准正态变换，光谱减去其均值再除以其标准差；消除亮度差异。
continuum：包络线去除，光谱除以其上凸包。
derivative：对波长的一阶导数（Savitzky-Golay）。</translation>
    </message>
    <message>
      <source>Maximum number of passes over the training pixels. Training often stops earlier.</source>
      <translation>遍历训练像元的最大次数。训练往往会更早停止。</translation>
    </message>
    <message>
      <source>Patience</source>
      <translation>耐心值</translation>
    </message>
    <message>
      <source>Training stops after this number of epochs without a better validation result.</source>
      <translation>经过此数量的轮次验证结果仍未改善时，训练停止。</translation>
    </message>
    <message>
      <source>Number of patches in one training step.</source>
      <translation>一个训练步中的图像块数量。</translation>
    </message>
    <message>
      <source>Learning rate of the optimizer at the start.</source>
      <translation>优化器的初始学习率。</translation>
    </message>
    <message>
      <source>Shrinks the weights towards zero, to reduce overfitting.</source>
      <translation>使权重向零收缩，以减少过拟合。</translation>
    </message>
    <message>
      <source>Give rare classes the same weight as frequent ones.</source>
      <translation>使稀少类别与常见类别具有相同的权重。</translation>
    </message>
    <message>
      <source>Flip patches and rotate them by quarter turns at random.</source>
      <translation>随机翻转图像块，并按 90 度的倍数旋转。</translation>
    </message>
    <message>
      <source>Standard deviation of the noise that is added to standardised spectra. 0 adds none.</source>
      <translation>加到标准化光谱上的噪声的标准差。0 表示不加噪声。</translation>
    </message>
    <message>
      <source>Label smoothing</source>
      <translation>标签平滑</translation>
    </message>
    <message>
      <source>Share of each training label that is spread over all classes, to reduce overconfidence. 0 spreads none.</source>
      <translation>每个训练标签中分摊到所有类别的比例，以减少过度自信。0 表示不分摊。</translation>
    </message>
    <message>
      <source>Seed of all random choices. The same seed on the same computer gives the same model.</source>
      <translation>所有随机选择的种子。在同一台计算机上，相同的种子得到相同的模型。</translation>
    </message>
    <message>
      <source>Mixed precision</source>
      <translation>混合精度</translation>
    </message>
    <message>
      <source>Compute in half precision where it is faster; only on a graphics card.</source>
      <translation>在更快的地方以半精度计算；仅用于显卡。</translation>
    </message>
    <message>
      <source>Choose the scene first: a raster file, whose bands are listed here.</source>
      <translation>请先选择影像：一个栅格文件，其波段会列在这里。</translation>
    </message>
    <message>
      <source>Band</source>
      <translation>波段</translation>
    </message>
    <message>
      <source>Wavelength (nm)</source>
      <translation>波长（nm）</translation>
    </message>
    <message>
      <source>Use the selected</source>
      <translation>使用所选波段</translation>
    </message>
    <message>
      <source>Leave the selected out</source>
      <translation>排除所选波段</translation>
    </message>
    <message>
      <source>All but bad bands</source>
      <translation>除坏波段外的全部</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>坏</translation>
    </message>
    <message>
      <source>Select rows with the mouse and the Shift key, or tick single bands.</source>
      <translation>用鼠标和 Shift 键选择行，或勾选单个波段。</translation>
    </message>
    <message>
      <source>{number} of {all} bands</source>
      <translation>{number} / {all} 个波段</translation>
    </message>
    <message>
      <source>Band combination</source>
      <translation>波段组合</translation>
    </message>
    <message>
      <source>No raster layer is selected: select the scene in the panel “Layers” first.</source>
      <translation>未选择栅格图层：请先在“图层”面板中选择影像。</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no bands near {wanted} nm: choose another band combination.</source>
      <translation>图层“{layer}”在 {wanted} nm 附近没有波段：请选择其他波段组合。</translation>
    </message>
    <message>
      <source>The layer “{layer}” has no wavelengths, so its bands near {wanted} nm are unknown: import the scene with “Import a cube” and a list of its wavelengths.</source>
      <translation>图层“{layer}”没有波长，因此不知道其在 {wanted} nm 附近的波段：请用“导入数据立方体”及其波长列表导入影像。</translation>
    </message>
    <message>
      <source>graphics card if there is one</source>
      <translation>有显卡时用显卡</translation>
    </message>
    <message>
      <source>processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <source>NVIDIA graphics card</source>
      <translation>NVIDIA 显卡</translation>
    </message>
    <message>
      <source>weak</source>
      <translation>弱</translation>
    </message>
    <message>
      <source>medium</source>
      <translation>中</translation>
    </message>
    <message>
      <source>strong</source>
      <translation>强</translation>
    </message>
    <message>
      <source>search yes and no</source>
      <translation>搜索“是”和“否”</translation>
    </message>
    <message>
      <source>principal components</source>
      <translation>主成分</translation>
    </message>
    <message>
      <source>directions that separate the classes</source>
      <translation>区分各类的方向</translation>
    </message>
    <message>
      <source>minimum noise fraction</source>
      <translation>最小噪声分离</translation>
    </message>
    <message>
      <source>partial least squares</source>
      <translation>偏最小二乘</translation>
    </message>
    <message>
      <source>automatic choice</source>
      <translation>自动选择</translation>
    </message>
    <message>
      <source>3-D and 2-D convolutions</source>
      <translation>三维和二维卷积</translation>
    </message>
    <message>
      <source>convolutions with channel attention</source>
      <translation>带通道注意力的卷积</translation>
    </message>
    <message>
      <source>residual network with attention</source>
      <translation>带注意力的残差网络</translation>
    </message>
    <message>
      <source>light transformer</source>
      <translation>轻量 Transformer</translation>
    </message>
    <message>
      <source>recurrent network with attention</source>
      <translation>带注意力的循环网络</translation>
    </message>
    <message>
      <source>discriminant analysis with surroundings</source>
      <translation>带邻域的判别分析</translation>
    </message>
    <message>
      <source>support vector machine</source>
      <translation>支持向量机</translation>
    </message>
    <message>
      <source>random forest</source>
      <translation>随机森林</translation>
    </message>
    <message>
      <source>linear discriminant analysis</source>
      <translation>线性判别分析</translation>
    </message>
    <message>
      <source>gradient boosting</source>
      <translation>梯度提升</translation>
    </message>
    <message>
      <source>support vectors and discriminant analysis</source>
      <translation>支持向量与判别分析</translation>
    </message>
    <message>
      <source>mean of two support vector machines</source>
      <translation>两个支持向量机的平均</translation>
    </message>
    <message>
      <source>image network of the package timm</source>
      <translation>timm 包中的图像网络</translation>
    </message>
    <message>
      <source>without the mistakes of the published code</source>
      <translation>去除已发表代码中的错误</translation>
    </message>
    <message>
      <source>as published</source>
      <translation>与发表时相同</translation>
    </message>
    <message>
      <source>spectra as they are</source>
      <translation>原始光谱</translation>
    </message>
    <message>
      <source>standard normal variate</source>
      <translation>标准正态变换</translation>
    </message>
    <message>
      <source>continuum removal</source>
      <translation>包络线去除</translation>
    </message>
    <message>
      <source>first derivative</source>
      <translation>一阶导数</translation>
    </message>
    <message>
      <source>pixels with their centre in the polygon</source>
      <translation>中心在多边形内的像元</translation>
    </message>
    <message>
      <source>all pixels that the polygon touches</source>
      <translation>多边形接触的所有像元</translation>
    </message>
    <message>
      <source>pixels wholly in the polygon</source>
      <translation>完全在多边形内的像元</translation>
    </message>
    <message>
      <source>class of the last polygon</source>
      <translation>最后一个多边形的类别</translation>
    </message>
    <message>
      <source>squares of the scene</source>
      <translation>影像中的正方形区块</translation>
    </message>
    <message>
      <source>connected areas of a class</source>
      <translation>同一类别的连通区域</translation>
    </message>
    <message>
      <source>whole polygons</source>
      <translation>完整的多边形</translation>
    </message>
    <message>
      <source>single pixels</source>
      <translation>单个像元</translation>
    </message>
    <message>
      <source>parts if there are few features</source>
      <translation>要素很少时取部件</translation>
    </message>
    <message>
      <source>whole features</source>
      <translation>完整的要素</translation>
    </message>
    <message>
      <source>separate parts of features</source>
      <translation>要素的各个部件</translation>
    </message>
    <message>
      <source>every layer</source>
      <translation>所有层</translation>
    </message>
    <message>
      <source>only the last layer</source>
      <translation>仅最后一层</translation>
    </message>
    <message>
      <source>attention if the network has it</source>
      <translation>网络有注意力时使用注意力</translation>
    </message>
    <message>
      <source>gradients of each class</source>
      <translation>各类别的梯度</translation>
    </message>
    <message>
      <source>attention of the network</source>
      <translation>网络的注意力</translation>
    </message>
    <message>
      <source>shows clusters most clearly</source>
      <translation>簇显示得最清楚</translation>
    </message>
    <message>
      <source>keeps neighbours together</source>
      <translation>使邻近点保持在一起</translation>
    </message>
    <message>
      <source>spectral angle</source>
      <translation>光谱角</translation>
    </message>
    <message>
      <source>spectral information divergence</source>
      <translation>光谱信息散度</translation>
    </message>
    <message>
      <source>as the layer says</source>
      <translation>按图层中的记录</translation>
    </message>
    <message>
      <source>no probability sample</source>
      <translation>不是概率样本</translation>
    </message>
    <message>
      <source>at random in each stratum</source>
      <translation>在每个分层中随机抽样</translation>
    </message>
    <message>
      <source>at random in the whole area</source>
      <translation>在整个区域中随机抽样</translation>
    </message>
    <message>
      <source>grid with a random start</source>
      <translation>起点随机的格网</translation>
    </message>
    <message>
      <source>pixels in random blocks</source>
      <translation>随机区块中的像元</translation>
    </message>
    <message>
      <source>two pixels in each square cell</source>
      <translation>每个正方形单元格中两个像元</translation>
    </message>
    <message>
      <source>by area</source>
      <translation>按面积</translation>
    </message>
    <message>
      <source>the same number in each stratum</source>
      <translation>每层数量相同</translation>
    </message>
    <message>
      <source>smallest error of the overall accuracy</source>
      <translation>总体精度的误差最小</translation>
    </message>
    <message>
      <source>small errors in each stratum</source>
      <translation>每层的误差都小</translation>
    </message>
    <message>
      <source>as the training has chosen</source>
      <translation>按训练时的选择</translation>
    </message>
    <message>
      <source>no smoothing</source>
      <translation>不平滑</translation>
    </message>
    <message>
      <source>held to the training labels</source>
      <translation>与训练标签保持一致</translation>
    </message>
    <message>
      <source>a method in minutes</source>
      <translation>几分钟内得到一种方法</translation>
    </message>
    <message>
      <source>more methods, takes longer</source>
      <translation>更多方法，耗时更长</translation>
    </message>
    <message>
      <source>{word}: {name}</source>
      <translation>{word}：{name}</translation>
    </message>
    <message>
      <source>Choose bands by their wavelengths</source>
      <translation>按波长选择波段</translation>
    </message>
    <message>
      <source>Mean spectra of classes</source>
      <translation>类别平均光谱</translation>
    </message>
    <message>
      <source>No pixel of the scene has a class in this layer.</source>
      <translation>在此图层中，影像没有任何像元带有类别。</translation>
    </message>
    <message>
      <source>The raster “{layer}” is not drawn by classes: choose “Paletted/Unique values” in its symbology.</source>
      <translation>栅格“{layer}”未按类别显示：请在其符号化中选择“调色板/唯一值”。</translation>
    </message>
    <message>
      <source>Choose the field of “{layer}” that has the class.</source>
      <translation>请选择“{layer}”中记录类别的字段。</translation>
    </message>
    <message>
      <source>The field “{field}” has more than {count} values: choose the field of the class.</source>
      <translation>字段“{field}”的值超过 {count} 个：请选择类别字段。</translation>
    </message>
    <message>
      <source>Choose a scene and a model first.</source>
      <translation>请先选择影像和模型。</translation>
    </message>
    <message>
      <source>default: {value}</source>
      <translation>默认：{value}</translation>
    </message>
    <message>
      <source>Choose a layer of points of “Show the feature space”.</source>
      <translation>请选择“显示特征空间”的点图层。</translation>
    </message>
    <message>
      <source>Selected pixels: {number}. Drag in the plot, or select points on the map.</source>
      <translation>已选像元：{number}。请在图中拖动，或在地图上选择点。</translation>
    </message>
    <message>
      <source>New label layer …</source>
      <translation>新建标签图层 …</translation>
    </message>
    <message>
      <source>Add a class</source>
      <translation>添加类别</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>计数</translation>
    </message>
    <message>
      <source>Count the polygons of each class again, and the pixels in them.</source>
      <translation>重新统计各类别的多边形及其中的像元。</translation>
    </message>
    <message>
      <source>Next suggested point</source>
      <translation>下一个建议点</translation>
    </message>
    <message>
      <source>Go to the next point without a class in a layer of “Suggest where to label next”.</source>
      <translation>转到“建议下一步标注位置”图层中下一个没有类别的点。</translation>
    </message>
    <message>
      <source>New label layer</source>
      <translation>新建标签图层</translation>
    </message>
    <message>
      <source>The class “{name}” has polygons: delete them first.</source>
      <translation>类别“{name}”有多边形：请先将其删除。</translation>
    </message>
    <message>
      <source>Make a label layer, or choose one with the field “class”.</source>
      <translation>请新建标签图层，或选择带有字段“class”的图层。</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Polygons that are drawn next have this class.</source>
      <translation>接下来绘制的多边形具有此类别。</translation>
    </message>
    <message>
      <source>Polygons or points, and pixels of the scene in them</source>
      <translation>多边形或点，以及其中的影像像元</translation>
    </message>
    <message>
      <source>Remove the class; one that has polygons stays.</source>
      <translation>移除该类别；有多边形的类别保留。</translation>
    </message>
    <message>
      <source>No layer has suggested points: run “Suggest where to label next” with a model first.</source>
      <translation>没有带建议点的图层：请先用模型运行“建议下一步标注位置”。</translation>
    </message>
    <message>
      <source>All suggested points have a class.</source>
      <translation>所有建议点都已有类别。</translation>
    </message>
    <message>
      <source>Point {rank}: {reason}</source>
      <translation>点 {rank}：{reason}</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>最近</translation>
    </message>
    <message>
      <source>Models that were made or used last</source>
      <translation>最近生成或使用的模型</translation>
    </message>
    <message>
      <source>no model file</source>
      <translation>不是模型文件</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>暂无</translation>
    </message>
    <message>
      <source>QGIS deletes it when it ends.</source>
      <translation>QGIS 关闭时会将其删除。</translation>
    </message>
    <message>
      <source>Temporary model</source>
      <translation>临时模型</translation>
    </message>
    <message>
      <source>Save as …</source>
      <translation>另存为 …</translation>
    </message>
    <message>
      <source>Save the model</source>
      <translation>保存模型</translation>
    </message>
    <message>
      <source>The model cannot be saved as {path}: {reason}</source>
      <translation>模型无法保存为 {path}：{reason}</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>另有 {count} 个</translation>
    </message>
    <message>
      <source>band {number}: {value}</source>
      <translation>波段 {number}：{value}</translation>
    </message>
    <message>
      <source>The map does not show the scene: move to it, then press the button again.</source>
      <translation>地图没有显示影像：请移动到影像处，再按一次按钮。</translation>
    </message>
    <message>
      <source>Preview here</source>
      <translation>在此预览</translation>
    </message>
    <message>
      <source>Map the part of the scene that the canvas shows, at most {side} x {side} pixels.</source>
      <translation>对画布显示的影像部分制图，最多 {side} x {side} 像元。</translation>
    </message>
    <message>
      <source>Choose a scene first.</source>
      <translation>请先选择影像。</translation>
    </message>
    <message>
      <source>Cancel ({percent} %)</source>
      <translation>取消（{percent} %）</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Preview: {name}</source>
      <translation>预览：{name}</translation>
    </message>
    <message>
      <source>Spectral profile</source>
      <translation>光谱曲线</translation>
    </message>
    <message>
      <source>Window </source>
      <translation>窗口 </translation>
    </message>
    <message>
      <source>Side in pixels of the square around a click whose mean is shown; 1 is the pixel itself.</source>
      <translation>单击处周围取平均值的正方形的边长（像元）；1 表示像元本身。</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>拾取</translation>
    </message>
    <message>
      <source>Click on the map: spectrum of the pixel. Drag a rectangle: mean of its pixels.</source>
      <translation>在地图上单击：像元的光谱。拖出矩形：其像元的平均值。</translation>
    </message>
    <message>
      <source>Click on the map: spectrum of the pixel. Drag a rectangle: mean of its pixels, with one standard deviation.</source>
      <translation>在地图上单击：像元的光谱。拖出矩形：其像元的平均值，以及一个标准差。</translation>
    </message>
    <message>
      <source>A tick shows a spectrum. A double click changes its name.</source>
      <translation>勾选可显示光谱。双击可更改其名称。</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>固定</translation>
    </message>
    <message>
      <source>Keep the spectrum, and compare it with others.</source>
      <translation>保留该光谱，以便与其他光谱比较。</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove the selected spectra.</source>
      <translation>移除选中的光谱。</translation>
    </message>
    <message>
      <source>Class means …</source>
      <translation>类别平均 …</translation>
    </message>
    <message>
      <source>Mean spectra of the classes of labels or of a map.</source>
      <translation>标签或分类图中各类别的平均光谱。</translation>
    </message>
    <message>
      <source>CSV …</source>
      <translation>CSV …</translation>
    </message>
    <message>
      <source>Save the shown spectra as a table.</source>
      <translation>将显示的光谱保存为表格。</translation>
    </message>
    <message>
      <source>PNG …</source>
      <translation>PNG …</translation>
    </message>
    <message>
      <source>Save the chart as a picture.</source>
      <translation>将图表保存为图片。</translation>
    </message>
    <message>
      <source>Choose the scene in the dock “Spectral profile” first.</source>
      <translation>请先在停靠面板“光谱曲线”中选择影像。</translation>
    </message>
    <message>
      <source>row {row}, column {column}</source>
      <translation>第 {row} 行，第 {column} 列</translation>
    </message>
    <message>
      <source>Mean of {count} pixels, with one standard deviation</source>
      <translation>{count} 个像元的平均值，以及一个标准差</translation>
    </message>
    <message>
      <source>One pixel</source>
      <translation>一个像元</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Save the spectra</source>
      <translation>保存光谱</translation>
    </message>
    <message>
      <source>The file cannot be written: {reason}</source>
      <translation>无法写入文件：{reason}</translation>
    </message>
    <message>
      <source>Class means</source>
      <translation>类别平均</translation>
    </message>
    <message>
      <source>Mean and standard deviation of at most 200 pixels of each class. The layer has labels, or is the class map of a model on the grid of the scene.</source>
      <translation>每个类别最多 200 个像元的平均值和标准差。图层含有标签，或者是与影像格网一致的模型分类图。</translation>
    </message>
    <message>
      <source>Class field</source>
      <translation>类别字段</translation>
    </message>
    <message>
      <source>The layer “{layer}” is not a file that GDAL reads: save it as GeoTIFF first.</source>
      <translation>图层“{layer}”不是 GDAL 可读取的文件：请先将其保存为 GeoTIFF。</translation>
    </message>
    <message>
      <source>The place of the scene “{layer}” is damaged.</source>
      <translation>影像“{layer}”的位置信息已损坏。</translation>
    </message>
    <message>
      <source>A label cannot be transformed to the CRS of the scene.</source>
      <translation>有标签无法转换到影像的 CRS。</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Computation</source>
      <translation>计算</translation>
    </message>
    <message>
      <source>Select a layer in the panel “Layers” that the map shows: the swipe compares it with the layers below it.</source>
      <translation>请在“图层”面板中选择一个地图上显示的图层：卷帘将它与下方的图层进行比较。</translation>
    </message>
    <message>
      <source>Set up</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Set up from a folder …</source>
      <translation>从文件夹设置 …</translation>
    </message>
    <message>
      <source>Install from a folder with wheel files, without a network.</source>
      <translation>从包含 wheel 文件的文件夹安装，无需网络。</translation>
    </message>
    <message>
      <source>Set up with options …</source>
      <translation>带选项设置 …</translation>
    </message>
    <message>
      <source>Import a cube …</source>
      <translation>导入数据立方体 …</translation>
    </message>
    <message>
      <source>Load the sample scene …</source>
      <translation>加载示例影像 …</translation>
    </message>
    <message>
      <source>From labels to a map …</source>
      <translation>从标签到分类图 …</translation>
    </message>
    <message>
      <source>Compare by swipe</source>
      <translation>卷帘比较</translation>
    </message>
    <message>
      <source>Show the selected layer only left of a line, which you drag over the map; again to end.</source>
      <translation>仅在一条线的左侧显示所选图层，可在地图上拖动这条线；再次点击结束。</translation>
    </message>
    <message>
      <source>Open the guide</source>
      <translation>打开指南</translation>
    </message>
    <message>
      <source>1 Processing environment</source>
      <translation>1 处理环境</translation>
    </message>
    <message>
      <source>2 Scene</source>
      <translation>2 影像</translation>
    </message>
    <message>
      <source>Add a raster that QGIS reads to the project. Import other files. Or try the plugin with a sample scene, whose wavelengths are approximate.</source>
      <translation>将 QGIS 可读取的栅格添加到项目中。其他文件请导入。或者用示例影像试用插件，其波长是近似的。</translation>
    </message>
    <message>
      <source>3 Map</source>
      <translation>3 分类图</translation>
    </message>
    <message>
      <source>Label some fields of each class: polygons with a field for the class. One run makes a map from them, and says how far to trust it.</source>
      <translation>为每个类别标注几个地块：带有类别字段的多边形。一次运行即可由此制作分类图，并说明其可信程度。</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>指南</translation>
    </message>
    <message>
      <source>Each step and each setting is explained. “Help” in a dialog opens its page.</source>
      <translation>每个步骤和每项设置都有说明。对话框中的“帮助”会打开相应页面。</translation>
    </message>
    <message>
      <source>It is being set up. You can go on working in QGIS.</source>
      <translation>正在设置。您可以继续在 QGIS 中工作。</translation>
    </message>
    <message>
      <source>Ready.</source>
      <translation>就绪。</translation>
    </message>
    <message>
      <source>Not ready. It is set up once: about 1 GB is downloaded, 4 GB for CUDA.</source>
      <translation>尚未就绪。只需设置一次：下载约 1 GB，CUDA 为 4 GB。</translation>
    </message>
    <message>
      <source>Cancelling …</source>
      <translation>正在取消 …</translation>
    </message>
    <message>
      <source>The set-up was cancelled.</source>
      <translation>设置已取消。</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>入门</translation>
    </message>
    <message>
      <source>The plugin “Processing” is switched off: switch it on in the plugin manager.</source>
      <translation>插件“Processing”已停用：请在插件管理器中启用它。</translation>
    </message>
    <message>
      <source>{step}, {duration} left of this step</source>
      <translation>{step}，此步骤剩余 {duration}</translation>
    </message>
    <message>
      <source>{step}, {duration} left</source>
      <translation>{step}，剩余 {duration}</translation>
    </message>
    <message>
      <source>The run was cancelled; the results so far are in {files}.</source>
      <translation>运行已取消；目前的结果位于 {files}。</translation>
    </message>
    <message>
      <source>The run was cancelled while it wrote its outputs; these files are new: {files}.</source>
      <translation>运行在写出结果时被取消；以下文件是新的：{files}。</translation>
    </message>
    <message>
      <source>The run was cancelled; nothing was written.</source>
      <translation>运行已取消；未写出任何内容。</translation>
    </message>
    <message>
      <source>The cancel came when outputs were already in place; the job has finished: {files}</source>
      <translation>取消时输出已经就位；作业已完成：{files}</translation>
    </message>
    <message>
      <source>The job is finished and its outputs are written, but the list of its results did not arrive.</source>
      <translation>作业已完成，其输出已写出，但未收到结果列表。</translation>
    </message>
    <message>
      <source>These unfinished files could not be removed; delete them: {files}</source>
      <translation>以下未完成的文件无法移除；请将其删除：{files}</translation>
    </message>
    <message>
      <source>The plugin is incomplete: its folder “core” is missing or damaged. Install the plugin again.</source>
      <translation>插件不完整：其文件夹“core”缺失或已损坏。请重新安装插件。</translation>
    </message>
    <message>
      <source>The processing environment lacks the Python package {package}. Run “Set up the processing environment” to repair it.</source>
      <translation>处理环境缺少 Python 软件包 {package}。请运行“设置处理环境”进行修复。</translation>
    </message>
    <message>
      <source>The worker stopped unexpectedly, signal {number}</source>
      <translation>工作进程意外停止，信号 {number}</translation>
    </message>
    <message>
      <source>: out of memory is the usual cause. Close other programs, or choose smaller tiles, batches or patches. Start a training or a classification again to resume it.</source>
      <translation>：通常的原因是内存不足。请关闭其他程序，或选择较小的瓦片、批次或图像块。重新启动训练或分类即可继续。</translation>
    </message>
    <message>
      <source>The worker stopped unexpectedly, exit code {number}.</source>
      <translation>工作进程意外停止，退出代码 {number}。</translation>
    </message>
    <message>
      <source>
The end of its log:
</source>
      <translation>
其日志的结尾：
</translation>
    </message>
  </context>
</TS>
