<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>hsi</name>
    <message>
      <source>surest {coverage:.0f} % of the pixels: {accuracy:.1f} % are right</source>
      <translation>最有把握的 {coverage:.0f} % 像元：{accuracy:.1f} % 正确</translation>
    </message>
    <message>
      <source>share of the surest pixels, %</source>
      <translation>最有把握像元的比例，%</translation>
    </message>
    <message>
      <source>accuracy, %</source>
      <translation>精度，%</translation>
    </message>
    <message>
      <source>Two maps can be compared on the same pixels in the same units only.</source>
      <translation>两幅分类图只能在相同像元和相同单元上进行比较。</translation>
    </message>
    <message>
      <source>Units, reference and map must be of one shape, not {numbers}, {reference} and {mapped}; take the same pixels of all.</source>
      <translation>单元、参考和分类图的形状必须一致，而不是 {numbers}、{reference} 和 {mapped}；请取三者相同的像元。</translation>
    </message>
    <message>
      <source>There is no pixel; there is nothing to assess.</source>
      <translation>没有像元；没有可评价的内容。</translation>
    </message>
    <message>
      <source>The pixels are of {units} only, and an interval of the accuracies needs at least {min_units}. In other places, the accuracies may be very different; label more places.</source>
      <translation>这些像元只来自 {units}，而精度的区间至少需要 {min_units} 个单元。在其他位置，精度可能大不相同；请标注更多位置。</translation>
    </message>
    <message>
      <source>Confidence: the largest class probability of a pixel. Bars: the share of right pixels among those of similar confidence; a dark bar holds many pixels. On the dashed line, confidence and accuracy are equal: below it the model is too sure, above it not sure enough. Calibration error: the distance from the line, averaged over the pixels (expected calibration error, 15 bins).</source>
      <translation>置信度：像元的最大类别概率。条形：置信度相近的像元中正确像元的比例；颜色深的条形包含很多像元。虚线上置信度与精度相等：低于虚线表示模型过于自信，高于虚线表示不够自信。校准误差：到虚线的距离在像元上的平均（期望校准误差，15 个区间）。</translation>
    </message>
    <message>
      <source>That is at most 5 percentage points: the confidence can be read as an accuracy near labels.</source>
      <translation>不超过 5 个百分点：在标签附近，可将置信度视为精度。</translation>
    </message>
    <message>
      <source>too sure of some pixels and not enough of others</source>
      <translation>对一些像元过于自信，而对另一些不够自信</translation>
    </message>
    <message>
      <source>too sure on average</source>
      <translation>平均而言过于自信</translation>
    </message>
    <message>
      <source>not sure enough on average</source>
      <translation>平均而言不够自信</translation>
    </message>
    <message>
      <source>That is more than 5 percentage points, and the model is {way}: read the confidence as an order of the pixels, not as an accuracy.</source>
      <translation>超过 5 个百分点，且模型{way}：请将置信度理解为像元的排序，而不是精度。</translation>
    </message>
    <message>
      <source>Calibration of the confidence</source>
      <translation>置信度的校准</translation>
    </message>
    <message>
      <source>The confidence is not calibrated: the validation pixels are few or lie in one place.</source>
      <translation>置信度未校准：验证像元太少或集中在一处。</translation>
    </message>
    <message>
      <source>The calibration error is {error}. No temperature made the confidence better on parts of the validation pixels that did not choose it, so there is none. The mean confidence is {confidence}; {right} of these pixels are right. {details}</source>
      <translation>校准误差为 {error}。在未参与选择温度的那部分验证像元上，没有任何温度能改善置信度，因此不使用温度。平均置信度为 {confidence}；这些像元中有 {right} 是正确的。{details}</translation>
    </message>
    <message>
      <source>The calibration error is {error} with the temperature {temperature:.3g}, and {error_before} without it. The mean confidence is {confidence} (without: {confidence_before}); {right} of these pixels are right. {details}</source>
      <translation>使用温度 {temperature:.3g} 时校准误差为 {error}，不使用时为 {error_before}。平均置信度为 {confidence}（不使用温度：{confidence_before}）；这些像元中有 {right} 是正确的。{details}</translation>
    </message>
    <message>
      <source>Accuracy against confidence, before and after calibration</source>
      <translation>校准前后的精度与置信度</translation>
    </message>
    <message>
      <source>Without temperature</source>
      <translation>不使用温度</translation>
    </message>
    <message>
      <source>With temperature</source>
      <translation>使用温度</translation>
    </message>
    <message>
      <source>The epoch was chosen with the same pixels</source>
      <translation>轮次是用相同的像元选择的</translation>
    </message>
    <message>
      <source>Settings of the model may have been chosen with the same pixels</source>
      <translation>模型的设置可能是用相同的像元选择的</translation>
    </message>
    <message>
      <source>The temperature divides the logits; the class of a pixel stays the same. The model file keeps the temperature fitted to all {num_pixels} validation pixels. For these figures the validation pixels were divided into parts along the scene, and each part was measured with a temperature fitted to the other parts. {chosen}, so other places may differ more.</source>
      <translation>温度用来除 logits；像元的类别保持不变。模型文件保存用全部 {num_pixels} 个验证像元拟合的温度。为得到这些数值，验证像元沿影像分成若干部分，每一部分都用在其他部分上拟合的温度来衡量。{chosen}，因此其他位置的差异可能更大。</translation>
    </message>
    <message>
      <source>Accuracy of the surest validation pixels</source>
      <translation>最确定的验证像元的精度</translation>
    </message>
    <message>
      <source>From right to left, the pixels of lowest confidence are left out. If the curve rises to the left, the confidence tells right pixels from wrong ones: Classify can then reject pixels (MIN_CONFIDENCE, WANTED_ACCURACY).</source>
      <translation>从右到左，置信度最低的像元被逐步排除。如果曲线向左上升，说明置信度能区分正确与错误的像元：此时“影像分类”可以拒绝像元（MIN_CONFIDENCE、WANTED_ACCURACY）。</translation>
    </message>
    <message>
      <source>Accuracy against coverage</source>
      <translation>精度与覆盖率</translation>
    </message>
    <message>
      <source>Sets of classes: promised and kept coverage</source>
      <translation>类别集合：承诺的与实现的覆盖率</translation>
    </message>
    <message>
      <source>The set of a pixel holds every class from some probability on (conformal prediction; SET_SIZE of Classify). Promised: how often it shall hold the true class. Kept: how often it did, where each part of the scene got the probability that the other parts chose. The promise is exact for pixels that could change places with the validation pixels. Pixels of a scene cannot: neighbours are alike, and places differ.</source>
      <translation>像元的集合包含概率达到某一界限的所有类别（共形预测；“影像分类”的 SET_SIZE）。承诺：集合应以多大频率包含真实类别。实现：当影像的每一部分采用由其他部分选出的概率时，实际包含的频率。对可与验证像元互换的像元，该承诺严格成立。影像的像元并非如此：邻近像元相似，不同位置有差异。</translation>
    </message>
    <message>
      <source>promised</source>
      <translation>承诺</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>实际达到</translation>
    </message>
    <message>
      <source>kept in the worst part</source>
      <translation>最差部分实际达到</translation>
    </message>
    <message>
      <source>mean number of classes</source>
      <translation>平均类别数</translation>
    </message>
    <message>
      <source>The map has a class at none of the sample points; there is nothing to assess.</source>
      <translation>分类图在所有样本点处都没有类别；没有可评价的内容。</translation>
    </message>
    <message>
      <source>{value:.1f} % ({low:.1f} to {high:.1f} %)</source>
      <translation>{value:.1f} %（{low:.1f} 至 {high:.1f} %）</translation>
    </message>
    <message>
      <source>The reference is no probability sample with a known design. So the figures count reference pixels: they hold for these pixels, and are no estimates for the whole map or for the areas of its classes.</source>
      <translation>参考不是设计已知的概率样本。因此这些数值按参考像元计数：它们只对这些像元有效，不是对整幅分类图或其各类别面积的估计。</translation>
    </message>
    <message>
      <source>stratified random sample</source>
      <translation>分层随机样本</translation>
    </message>
    <message>
      <source>simple random sample</source>
      <translation>简单随机样本</translation>
    </message>
    <message>
      <source>systematic sample</source>
      <translation>系统样本</translation>
    </message>
    <message>
      <source>sample in clusters</source>
      <translation>整群样本</translation>
    </message>
    <message>
      <source>random sample in cells</source>
      <translation>网格内随机样本</translation>
    </message>
    <message>
      <source>user's accuracy</source>
      <translation>用户精度</translation>
    </message>
    <message>
      <source>producer's accuracy</source>
      <translation>生产者精度</translation>
    </message>
    <message>
      <source>share of the area</source>
      <translation>面积比例</translation>
    </message>
    <message>
      <source> in {num_units:,} clusters</source>
      <translation>，分为 {num_units:,} 个整群</translation>
    </message>
    <message>
      <source> in {count} strata</source>
      <translation>，分为 {count} 层</translation>
    </message>
    <message>
      <source> in 1 stratum</source>
      <translation>，分为 1 层</translation>
    </message>
    <message>
      <source>, which stands for {hectares:,.1f} ha</source>
      <translation>，代表 {hectares:,.1f} 公顷</translation>
    </message>
    <message>
      <source>The reference is a {design} of {num_points:,} points{parts}{area}. The estimates below are for this area. Their standard errors and 95 % intervals cover the draw of the points, not errors of the reference. All other figures count the points alone.</source>
      <translation>参考是{design}，共 {num_points:,} 个点{parts}{area}。下面的估计针对该区域。其标准误和 95 % 区间反映点的抽取，不反映参考的错误。其他数值只按点计数。</translation>
    </message>
    <message>
      <source>The points of each class of the map stand for its pixels in the map (post-stratification; Card 1982).</source>
      <translation>分类图各类别的点代表其在分类图中的像元（事后分层；Card 1982）。</translation>
    </message>
    <message>
      <source>No single grid tells its variance exactly. It is estimated from neighbouring points, so that the intervals are too wide where errors come in clumps: in simulations, intervals of 95 % held the truth in 94 to 99 of 100 grids. Samples of the design cells have intervals of 95 %.</source>
      <translation>单个网格无法精确给出其方差。方差由相邻点估计，因此在错误成片出现处区间偏宽：在模拟中，95 % 区间在 100 个网格中有 94 至 99 个包含真值。cells 设计的样本具有 95 % 的区间。</translation>
    </message>
    <message>
      <source>Fewer than 10 points in map or reference, so that intervals are rough: {classes}.</source>
      <translation>在分类图或参考中少于 10 个点，因此区间较粗略：{classes}。</translation>
    </message>
    <message>
      <source>Reference and map must be of one shape, not {reference} and {predicted}; take the same pixels of both.</source>
      <translation>参考和分类图的形状必须一致，而不是 {reference} 和 {predicted}；请取两者相同的像元。</translation>
    </message>
    <message>
      <source>reference</source>
      <translation>参考</translation>
    </message>
    <message>
      <source>map</source>
      <translation>分类图</translation>
    </message>
    <message>
      <source>The {name} has class indices from {lowest} to {highest}; with {num_classes} classes they go from 0 to {last}. Leave out unlabelled pixels.</source>
      <translation>{name}的类别索引为 {lowest} 至 {highest}；有 {num_classes} 个类别时应为 0 至 {last}。请排除无标签像元。</translation>
    </message>
    <message>
      <source>A confusion matrix is square, not of shape {shape}.</source>
      <translation>混淆矩阵应为方阵，而不是形状 {shape}。</translation>
    </message>
    <message>
      <source>The confusion matrix counts no pixel; there is nothing to assess.</source>
      <translation>混淆矩阵中没有像元；没有可评价的内容。</translation>
    </message>
    <message>
      <source>overall_accuracy</source>
      <translation>overall_accuracy</translation>
    </message>
    <message>
      <source>overall accuracy (OA)</source>
      <translation>总体精度（OA）</translation>
    </message>
    <message>
      <source>OA</source>
      <translation>OA</translation>
    </message>
    <message>
      <source>Share of pixels whose class in the map is that of the reference.</source>
      <translation>分类图类别与参考一致的像元比例。</translation>
    </message>
    <message>
      <source>average_accuracy</source>
      <translation>average_accuracy</translation>
    </message>
    <message>
      <source>average accuracy (AA)</source>
      <translation>平均精度（AA）</translation>
    </message>
    <message>
      <source>AA</source>
      <translation>AA</translation>
    </message>
    <message>
      <source>Mean recall of the classes in the reference.</source>
      <translation>参考中各类别召回率的平均值。</translation>
    </message>
    <message>
      <source>kappa</source>
      <translation>kappa</translation>
    </message>
    <message>
      <source>Agreement beyond chance; not defined where one class fills reference and map.</source>
      <translation>超出随机的一致性；若参考和分类图都只有同一类别，则无定义。</translation>
    </message>
    <message>
      <source>precision</source>
      <translation>精确率</translation>
    </message>
    <message>
      <source>precision (UA)</source>
      <translation>精确率（UA，用户精度）</translation>
    </message>
    <message>
      <source>Share of the map's pixels of the class that is right.</source>
      <translation>分类图中该类别像元的正确比例。</translation>
    </message>
    <message>
      <source>recall</source>
      <translation>召回率</translation>
    </message>
    <message>
      <source>recall (PA)</source>
      <translation>召回率（PA，生产者精度）</translation>
    </message>
    <message>
      <source>Share of the reference pixels of the class that the map finds.</source>
      <translation>该类别参考像元中被分类图找到的比例。</translation>
    </message>
    <message>
      <source>Harmonic mean of precision and recall.</source>
      <translation>精确率与召回率的调和平均。</translation>
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
      <translation>参考和分类图同属该类别的像元数除以至少在其一中属于该类别的像元数。</translation>
    </message>
    <message>
      <source>The figures count reference pixels; they are not weighted by the area that each class has in the map. n/a: the class has no such pixels.</source>
      <translation>这些数值按参考像元计数，没有按各类别在分类图中的面积加权。n/a：该类别没有此类像元。</translation>
    </message>
    <message>
      <source>Precision (user's accuracy): of the pixels mapped as the class, the share that is right. Recall (producer's accuracy): of the reference pixels of the class, the share that is found. {counts}</source>
      <translation>精确率（用户精度）：分类图中属于该类别的像元里正确的比例。召回率（生产者精度）：该类别的参考像元中被找到的比例。{counts}</translation>
    </message>
    <message>
      <source>Below a figure is its 95 % interval.</source>
      <translation>数值下方为其 95 % 区间。</translation>
    </message>
    <message>
      <source>of the area mapped as the class, the share that is right</source>
      <translation>分类图中属于该类别的面积里正确的比例</translation>
    </message>
    <message>
      <source>of the area of the class, the share that is mapped as it</source>
      <translation>该类别的面积中在分类图上属于该类别的比例</translation>
    </message>
    <message>
      <source>harmonic mean of user's and producer's accuracy</source>
      <translation>用户精度与生产者精度的调和平均</translation>
    </message>
    <message>
      <source>share of the class in the area, estimated from the reference</source>
      <translation>由参考估计的该类别所占面积比例</translation>
    </message>
    <message>
      <source>Accuracy of the class map</source>
      <translation>分类图的精度</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>混淆矩阵</translation>
    </message>
    <message>
      <source>Confusion matrix of reference and map</source>
      <translation>参考与分类图的混淆矩阵</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>calibration error</source>
      <translation>校准误差</translation>
    </message>
    <message>
      <source>mean confidence</source>
      <translation>平均置信度</translation>
    </message>
    <message>
      <source>of these pixels are right</source>
      <translation>的这些像元正确</translation>
    </message>
    <message>
      <source>Accuracy against confidence of the reference pixels</source>
      <translation>参考像元的精度与置信度</translation>
    </message>
    <message>
      <source>Reference pixels with a class in the map</source>
      <translation>在分类图中有类别的参考像元</translation>
    </message>
    <message>
      <source>network {value}</source>
      <translation>网络 {value}</translation>
    </message>
    <message>
      <source>model {value}</source>
      <translation>模型 {value}</translation>
    </message>
    <message>
      <source>scene {value}</source>
      <translation>影像 {value}</translation>
    </message>
    <message>
      <source>resampled to {value}</source>
      <translation>重采样至 {value}</translation>
    </message>
    <message>
      <source>Class map {name}</source>
      <translation>分类图 {name}</translation>
    </message>
    <message>
      <source>reference pixels</source>
      <translation>参考像元</translation>
    </message>
    <message>
      <source>reference pixels without a class in the map, left out</source>
      <translation>在分类图中没有类别的参考像元（已排除）</translation>
    </message>
    <message>
      <source>overall accuracy with these as errors</source>
      <translation>将其计为错误时的总体精度</translation>
    </message>
    <message>
      <source>of the reference pixels are unclassified in the map, which rejected them</source>
      <translation>的参考像元在分类图中未分类（被拒绝）</translation>
    </message>
    <message>
      <source>split</source>
      <translation>划分</translation>
    </message>
    <message>
      <source>of the patches touch a training pixel</source>
      <translation>的图像块接触训练像元</translation>
    </message>
    <message>
      <source>Spatial units of the reference: {units}.</source>
      <translation>参考的空间单元：{units}。</translation>
    </message>
    <message>
      <source>Spatial units of the reference: {units}. The 95 % intervals come from drawing these units 2,000 times with replacement: pixels of one unit are right or wrong together.</source>
      <translation>参考的空间单元：{units}。95 % 区间由对这些单元进行 2000 次有放回抽取得到：同一单元的像元同对或同错。</translation>
    </message>
    <message>
      <source>Recall and precision of each class</source>
      <translation>各类别的召回率和精确率</translation>
    </message>
    <message>
      <source>{terms} Lines: 95 % intervals over spatial units of the reference, where there are enough units.</source>
      <translation>{terms} 线：在单元足够多时，基于参考空间单元的 95 % 区间。</translation>
    </message>
    <message>
      <source>Accuracies of each class</source>
      <translation>各类别的精度</translation>
    </message>
    <message>
      <source>map pixels</source>
      <translation>分类图像元</translation>
    </message>
    <message>
      <source>class</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Estimates for the area</source>
      <translation>面积估计</translation>
    </message>
    <message>
      <source>overall accuracy, by area</source>
      <translation>按面积的总体精度</translation>
    </message>
    <message>
      <source>Share of the area that the map has right.</source>
      <translation>分类图正确的面积比例。</translation>
    </message>
    <message>
      <source>standard error of the overall accuracy, by area</source>
      <translation>按面积的总体精度的标准误</translation>
    </message>
    <message>
      <source>area</source>
      <translation>面积</translation>
    </message>
    <message>
      <source>points</source>
      <translation>点</translation>
    </message>
    <message>
      <source>Area of each class with its 95 % interval</source>
      <translation>各类别面积及其 95 % 区间</translation>
    </message>
    <message>
      <source>Bars: how much of the class there is, estimated from the reference. Lines: 95 % intervals of these estimates. Diamonds: how much the map shows.</source>
      <translation>条形：由参考估计的该类别面积。线：这些估计的 95 % 区间。菱形：分类图显示的面积。</translation>
    </message>
    <message>
      <source>Area, ha</source>
      <translation>面积，公顷</translation>
    </message>
    <message>
      <source>Estimates of each class for the area</source>
      <translation>各类别的面积估计</translation>
    </message>
    <message>
      <source>points in the map</source>
      <translation>分类图中的点</translation>
    </message>
    <message>
      <source>points in the reference</source>
      <translation>参考中的点</translation>
    </message>
    <message>
      <source>area, ha</source>
      <translation>面积，公顷</translation>
    </message>
    <message>
      <source>mapped, ha</source>
      <translation>分类图面积，公顷</translation>
    </message>
    <message>
      <source>Below each figure is its 95 % interval. n/a: no point of the class.</source>
      <translation>每个数值下方为其 95 % 区间。n/a：该类别没有点。</translation>
    </message>
    <message>
      <source>Strata</source>
      <translation>分层</translation>
    </message>
    <message>
      <source>Strata and their points</source>
      <translation>各层及其点</translation>
    </message>
    <message>
      <source>A stratum is a part of the map in which points were drawn with one probability.</source>
      <translation>层是分类图的一部分，其中的点以同一概率抽取。</translation>
    </message>
    <message>
      <source>Classes of the map and their points</source>
      <translation>分类图的类别及其点</translation>
    </message>
    <message>
      <source>The points of a class stand for its pixels in the map (post-stratification; Card 1982).</source>
      <translation>某一类别的点代表其在分类图中的像元（事后分层；Card 1982）。</translation>
    </message>
    <message>
      <source>pixels</source>
      <translation>像元</translation>
    </message>
    <message>
      <source>points with a reference</source>
      <translation>有参考的点</translation>
    </message>
    <message>
      <source>stratum</source>
      <translation>层</translation>
    </message>
    <message>
      <source>Second map</source>
      <translation>第二幅分类图</translation>
    </message>
    <message>
      <source>Accuracies of both maps</source>
      <translation>两幅分类图的精度</translation>
    </message>
    <message>
      <source>difference</source>
      <translation>差值</translation>
    </message>
    <message>
      <source>metric</source>
      <translation>指标</translation>
    </message>
    <message>
      <source>Both maps on the {num_pixels:,} reference pixels where both have a class. The difference is the first map minus the second, with its 95 % interval below.</source>
      <translation>两幅分类图在两者都有类别的 {num_pixels:,} 个参考像元上比较。差值为第一幅减去第二幅，其 95 % 区间列于下方。</translation>
    </message>
    <message>
      <source>{share:.1f} % of the pixels: mean confidence {confidence:.3f}, accuracy {accuracy:.3f}</source>
      <translation>{share:.1f} % 的像元：平均置信度 {confidence:.3f}，精度 {accuracy:.3f}</translation>
    </message>
    <message>
      <source>confidence</source>
      <translation>置信度</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>精度</translation>
    </message>
    <message>
      <source>This is no test: all {num_pixels} reference pixels are training pixels of the model. The accuracies say how well it has learned them by heart; assess the map with labels that were not used in training.</source>
      <translation>这不是测试：全部 {num_pixels} 个参考像元都是模型的训练像元。这些精度只说明模型对它们记忆得如何；请用未参与训练的标签评价分类图。</translation>
    </message>
    <message>
      <source>{count} of the {num_pixels} reference pixels ({share:.1f} %) are training pixels of the model, so the accuracies are optimistic. Without them, the overall accuracy is {accuracy:.2f} %.</source>
      <translation>{num_pixels} 个参考像元中有 {count} 个（{share:.1f} %）是模型的训练像元，因此精度偏乐观。去掉它们后，总体精度为 {accuracy:.2f} %。</translation>
    </message>
    <message>
      <source>The map was held to labels ({labels}) when it was regularised. Reference pixels that are among these labels, or near them, are no test of it.</source>
      <translation>分类图在正则化时与标签（{labels}）保持一致。属于这些标签或位于其附近的参考像元不能检验分类图。</translation>
    </message>
    <message>
      <source>The reference does not tell how it was split from the training labels. Make sure that none of these pixels were used in training, and that they do not lie right beside training pixels; else the accuracies are too high.</source>
      <translation>参考没有说明它是如何与训练标签分开的。请确保这些像元都未用于训练，也不紧邻训练像元；否则精度会偏高。</translation>
    </message>
    <message>
      <source>These are the training pixels of a split. The accuracies say how well the network has learned them by heart, not how good the map is; assess it with the test pixels.</source>
      <translation>这些是某个划分的训练像元。这些精度说明网络对它们记忆得如何，而不说明分类图的好坏；请用测试像元评价。</translation>
    </message>
    <message>
      <source>These are the validation pixels of a split. They decided which state of the network was kept, so the accuracies are slightly optimistic; assess the map with the test pixels.</source>
      <translation>这些是某个划分的验证像元。它们决定了保留网络的哪个状态，因此精度略偏乐观；请用测试像元评价分类图。</translation>
    </message>
    <message>
      <source>The test pixels were drawn at random among the labelled ones. With patches of {size} × {size} pixels, {share:.1f} % of them have a training pixel in their patch: the network has seen their surroundings. Such accuracies are optimistic; expect less where no training pixel is near.</source>
      <translation>测试像元是从有标签像元中随机抽取的。使用 {size} × {size} 像元的图像块时，其中 {share:.1f} % 的图像块内含有训练像元：网络见过它们的周围。这样的精度偏乐观；在附近没有训练像元处应预期更低的精度。</translation>
    </message>
    <message>
      <source>whole blocks of the scene</source>
      <translation>影像的完整块</translation>
    </message>
    <message>
      <source>whole polygons</source>
      <translation>完整多边形</translation>
    </message>
    <message>
      <source>The test pixels are {whole}, with a guard band of {guard} pixels to the training pixels.</source>
      <translation>测试像元为{whole}，与训练像元之间有 {guard} 个像元的隔离带。</translation>
    </message>
    <message>
      <source>{kept} Still, with patches of {size} × {size} pixels, {share:.1f} % of them have a training pixel in their patch; for these the accuracies are optimistic. A wider guard band avoids this.</source>
      <translation>{kept}但使用 {size} × {size} 像元的图像块时，其中 {share:.1f} % 的图像块内含有训练像元；对它们而言精度偏乐观。更宽的隔离带可避免这一点。</translation>
    </message>
    <message>
      <source>{kept} With patches of {size} × {size} pixels, none of them has a training pixel in its patch. The accuracies hold for places of this scene that the network has not seen; another scene may differ more.</source>
      <translation>{kept}使用 {size} × {size} 像元的图像块时，它们的图像块内都没有训练像元。这些精度适用于本影像中网络未见过的位置；其他影像的差异可能更大。</translation>
    </message>
    <message>
      <source>On {num_pixels} reference pixels ({units}), the overall accuracy of {first} is {ours:.2f} %, and that of {second} is {theirs:.2f} %: a difference of {points}.</source>
      <translation>在 {num_pixels} 个参考像元（{units}）上，{first} 的总体精度为 {ours:.2f} %，{second} 为 {theirs:.2f} %：相差 {points}。</translation>
    </message>
    <message>
      <source>The units are too few to say whether this is more than chance.</source>
      <translation>单元太少，无法判断这是否超出偶然。</translation>
    </message>
    <message>
      <source>The two maps are not distinguishable with this reference.</source>
      <translation>用该参考无法区分这两幅分类图。</translation>
    </message>
    <message>
      <source>{name} is better.</source>
      <translation>{name} 更好。</translation>
    </message>
    <message>
      <source>{value:+.1f} points</source>
      <translation>{value:+.1f} 个百分点</translation>
    </message>
    <message>
      <source>{value:+.1f} points (95 % interval {low:+.1f} to {high:+.1f})</source>
      <translation>{value:+.1f} 个百分点（95 % 区间 {low:+.1f} 至 {high:+.1f}）</translation>
    </message>
    <message>
      <source>validation pixels: {name} has another type or shape than it should have</source>
      <translation>验证像元：{name} 的类型或形状与应有的不同</translation>
    </message>
    <message>
      <source>validation pixels: a value is no probability</source>
      <translation>验证像元：有一个值不是概率</translation>
    </message>
    <message>
      <source>The raster attribute table of {name} has several columns that could name the classes ({listed}), so they are called by their codes; call one of the columns class_name.</source>
      <translation>{name} 的栅格属性表有多个列可能是类别名称（{listed}），因此类别以其代码命名；请将其中一列命名为 class_name。</translation>
    </message>
    <message>
      <source>The raster attribute table of {name} has several names for the codes {listed}; these classes are called by their codes.</source>
      <translation>{name} 的栅格属性表中，代码 {listed} 有多个名称；这些类别以其代码命名。</translation>
    </message>
    <message>
      <source>The confidence {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>无法读取置信度 {name}（{error}）；文件似乎已损坏。</translation>
    </message>
    <message>
      <source>The confidence {name} has the value {value:.6g}, but a confidence lies between 0 and 1; choose the largest class probability of each pixel.</source>
      <translation>置信度 {name} 含有值 {value:.6g}，但置信度应在 0 与 1 之间；请选择每个像元的最大类别概率。</translation>
    </message>
    <message>
      <source>{name} has {count} bands; the confidence has one. Choose the confidence, not the class probabilities or the scene.</source>
      <translation>{name} 有 {count} 个波段；置信度只有一个波段。请选择置信度，而不是类别概率或影像。</translation>
    </message>
    <message>
      <source>The confidence {name} is on another grid ({found}) than the class map ({grid}); choose the confidence of this map.</source>
      <translation>置信度 {name} 的格网（{found}）与分类图的格网（{grid}）不同；请选择该分类图的置信度。</translation>
    </message>
    <message>
      <source>The ENVI header of {name} has commas inside class names. It says {count} classes, so its names are read as: {listed}.</source>
      <translation>{name} 的 ENVI 头文件在类别名称中含有逗号。它说明有 {count} 个类别，因此名称读作：{listed}。</translation>
    </message>
    <message>
      <source>The ENVI header of {name} says {count} classes but names {num_names}; the names are used in their order: {listed}.</source>
      <translation>{name} 的 ENVI 头文件说明有 {count} 个类别，但只给出 {num_names} 个名称；名称按顺序使用：{listed}。</translation>
    </message>
    <message>
      <source>does not say how many classes it has</source>
      <translation>没有说明类别数</translation>
    </message>
    <message>
      <source>says {count} classes</source>
      <translation>说明有 {count} 个类别</translation>
    </message>
    <message>
      <source>The ENVI header of {name} {said}, but the commas between its class names give {num_names}: {listed}. Some commas may belong to names, so these names are not used and the classes are called by their codes. Correct "class names" and "classes" in the header, or give a class table.</source>
      <translation>{name} 的 ENVI 头文件{said}，但其类别名称之间的逗号给出 {num_names} 个：{listed}。有些逗号可能属于名称，因此不使用这些名称，类别以其代码命名。请修改头文件中的“class names”和“classes”，或给出类别表。</translation>
    </message>
    <message>
      <source>class map</source>
      <translation>分类图</translation>
    </message>
    <message>
      <source>The class map {name} has complex values; class codes are whole numbers.</source>
      <translation>分类图 {name} 含复数值；类别代码应为整数。</translation>
    </message>
    <message>
      <source>{name} has {count} bands; a class map has one band of class codes. Choose the map itself, not its probabilities or a scene.</source>
      <translation>{name} 有 {count} 个波段；分类图只有一个类别代码波段。请选择分类图本身，而不是其概率或影像。</translation>
    </message>
    <message>
      <source>The class map {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>无法读取分类图 {name}（{error}）；文件似乎已损坏。</translation>
    </message>
    <message>
      <source>Counting the classes of the last map</source>
      <translation>正在统计上一幅分类图的类别</translation>
    </message>
    <message>
      <source>The class map {name} has no class at any pixel; choose another map.</source>
      <translation>分类图 {name} 的所有像元都没有类别；请选择其他分类图。</translation>
    </message>
    <message>
      <source>The {labels_name} and the {known_name} number their classes differently; they are matched by name. {both}</source>
      <translation>类别编号不同（{labels_name}；{known_name}）；按名称匹配。{both}</translation>
    </message>
    <message>
      <source>The {labels_name} and the {known_name} have different names for the same codes, which are taken as different classes. If they are the same, give them the same name. {both}</source>
      <translation>相同代码的名称不同（{labels_name}；{known_name}），视为不同的类别。如果它们相同，请取相同的名称。{both}</translation>
    </message>
    <message>
      <source>The code {code} is "{own_name}" in the {labels_name} but "{other_name}" in the {known_name}, and the other names do not tell which class is which: none is in both, or one is there twice. Give each class one name, the same in both. {both}</source>
      <translation>代码 {code} 在“{labels_name}”中为“{own_name}”，在“{known_name}”中却为“{other_name}”，而其他名称无法说明类别如何对应：没有名称同时出现在两者中，或有名称重复。请为每个类别取一个在两者中相同的名称。{both}</translation>
    </message>
    <message>
      <source>The class "{name}" has other codes in the {labels_name} than in the {known_name}, and classes cannot be matched by name because one name is there twice. Give each class a name of its own. {both}</source>
      <translation>类别“{name}”在“{labels_name}”中的代码与在“{known_name}”中的不同，且因有名称重复，无法按名称匹配类别。请为每个类别取各自的名称。{both}</translation>
    </message>
    <message>
      <source>The {known_name} has no class names; the {labels_name} are matched by code. Make sure that its codes mean: {listed}.</source>
      <translation>没有类别名称（{known_name}）；按代码匹配（{labels_name}）。请确认其代码的含义为：{listed}。</translation>
    </message>
    <message>
      <source>The {labels_name} have too many classes; merge some of them.</source>
      <translation>类别过多（{labels_name}）；请合并其中一些。</translation>
    </message>
    <message>
      <source>model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>new labels</source>
      <translation>新标签</translation>
    </message>
    <message>
      <source>No class of the new labels ({new}) is among those of the {known_name} ({known}): all are taken as new. If one is the same, give it the same name.</source>
      <translation>新标签的类别（{new}）都不在已知类别（{known_name}：{known}）之中：全部视为新类别。如果其中有相同的类别，请取相同的名称。</translation>
    </message>
    <message>
      <source>leave out the mosaic, or classify these scenes into different folders</source>
      <translation>请不指定镶嵌图，或将这些影像分类到不同的文件夹</translation>
    </message>
    <message>
      <source>{name} has no georeference, so its map has no place in a mosaic; {advice}.</source>
      <translation>{name} 没有地理参考，因此其分类图无法放入镶嵌图；{advice}。</translation>
    </message>
    <message>
      <source>{first} ({first_grid}) and {name} ({grid}) have different CRSs, but a mosaic has one; {advice}.</source>
      <translation>{first}（{first_grid}）与 {name}（{grid}）的坐标参考系不同，但镶嵌图只有一个；{advice}。</translation>
    </message>
    <message>
      <source>The pixels of {first} and {name} have different sizes or directions, but those of a mosaic are equal; {advice}.</source>
      <translation>{first} 与 {name} 的像元大小或方向不同，但镶嵌图的像元必须一致；{advice}。</translation>
    </message>
    <message>
      <source>{first} and {name} have different classes, but those of a mosaic are the same; {advice}.</source>
      <translation>{first} 与 {name} 的类别不同，但镶嵌图的类别必须一致；{advice}。</translation>
    </message>
    <message>
      <source>The tag {tag} of {name} is damaged ({error}); write the raster again, or remove the tag.</source>
      <translation>{name} 的元数据标记 {tag} 已损坏（{error}）；请重新写出栅格，或删除该标记。</translation>
    </message>
    <message>
      <source>Code 0 of {raster} is called "{name}", but here code 0 means unlabelled, so its pixels are no class. If they are, give them another code.</source>
      <translation>{raster} 的代码 0 名为“{name}”，但此处代码 0 表示无标签，因此其像元不属于任何类别。如果它是一个类别，请为其指定其他代码。</translation>
    </message>
    <message>
      <source>The labels {name} hold the value {value}; class codes are whole numbers from 1 to {max_code}, 0 means unlabelled.</source>
      <translation>标签 {name} 含有值 {value}；类别代码为 1 至 {max_code} 的整数，0 表示无标签。</translation>
    </message>
    <message>
      <source>Class "{name}" has the code {code}; use codes from 1 to {max_code} (0 means unlabelled).</source>
      <translation>类别“{name}”的代码为 {code}；请使用 1 至 {max_code} 的代码（0 表示无标签）。</translation>
    </message>
    <message>
      <source>The class with code {code} has no name; give it one.</source>
      <translation>代码为 {code} 的类别没有名称；请为其命名。</translation>
    </message>
    <message>
      <source>The name of the class with code {code} holds a control character ({name!r}); remove it.</source>
      <translation>代码为 {code} 的类别名称含有控制字符（{name!r}）；请将其删除。</translation>
    </message>
    <message>
      <source>Class "{name}" has the colour "{color}"; write it as #RRGGBB.</source>
      <translation>类别“{name}”的颜色为“{color}”；请写成 #RRGGBB。</translation>
    </message>
    <message>
      <source>Class codes must be unique and ascending, not {codes}; renumber the classes.</source>
      <translation>类别代码必须唯一且递增，而不是 {codes}；请重新编号。</translation>
    </message>
    <message>
      <source>The class table {path} cannot be read ({error}); give a CSV file in UTF-8.</source>
      <translation>无法读取类别表 {path}（{error}）；请给出 UTF-8 编码的 CSV 文件。</translation>
    </message>
    <message>
      <source>The class table {path} needs a header with the columns code,name and optionally color,value.</source>
      <translation>类别表 {path} 需要表头，含列 code,name 以及可选的 color,value。</translation>
    </message>
    <message>
      <source>The class table {path} has the code "{code}"; class codes are whole numbers.</source>
      <translation>类别表 {path} 含有代码“{code}”；类别代码应为整数。</translation>
    </message>
    <message>
      <source>The class table {path} holds no class; give at least one code above 0.</source>
      <translation>类别表 {path} 不含类别；请至少给出一个大于 0 的代码。</translation>
    </message>
    <message>
      <source>The class table {name} cannot be written; choose a name ending in .csv or .qml.</source>
      <translation>无法写出类别表 {name}；请选择以 .csv 或 .qml 结尾的名称。</translation>
    </message>
    <message>
      <source>{name} is too large for a class table; choose another file.</source>
      <translation>{name} 对类别表而言过大；请选择其他文件。</translation>
    </message>
    <message>
      <source>The class table {path} cannot be read ({error}); choose another file.</source>
      <translation>无法读取类别表 {path}（{error}）；请选择其他文件。</translation>
    </message>
    <message>
      <source>{name} defines entities, as no class table does; choose another file.</source>
      <translation>{name} 定义了实体，而类别表不会这样做；请选择其他文件。</translation>
    </message>
    <message>
      <source>{name} is no valid XML ({error}); save the file again.</source>
      <translation>{name} 不是有效的 XML（{error}）；请重新保存该文件。</translation>
    </message>
    <message>
      <source>{name} is the style of a layer without classes; save the style of a raster with “Paletted / Unique values” or of a layer with “Categorized” symbols.</source>
      <translation>{name} 是没有类别的图层样式；请保存使用“Paletted / Unique values”的栅格样式，或使用“Categorized”符号的图层样式。</translation>
    </message>
    <message>
      <source>{name} holds no macroclasses ({error}); save it with version 8 of the plugin.</source>
      <translation>{name} 不含宏类别（{error}）；请用该插件的第 8 版保存。</translation>
    </message>
    <message>
      <source>{name} is no valid JSON ({error}); save the file again.</source>
      <translation>{name} 不是有效的 JSON（{error}）；请重新保存该文件。</translation>
    </message>
    <message>
      <source>{name} holds no list of "categories"; choose another class table.</source>
      <translation>{name} 不含列表“categories”；请选择其他类别表。</translation>
    </message>
    <message>
      <source>{name} holds the category {item!r}; give value, name and color of each.</source>
      <translation>{name} 含有类别项 {item!r}；请给出每项的 value、name 和 color。</translation>
    </message>
    <message>
      <source>There is no class table {path}; choose it again.</source>
      <translation>没有类别表 {path}；请重新选择。</translation>
    </message>
    <message>
      <source>The raster {name} has no names or colours of classes; give a class table.</source>
      <translation>栅格 {name} 没有类别名称或颜色；请给出类别表。</translation>
    </message>
    <message>
      <source>The class table {name} holds no class; give at least one value above 0.</source>
      <translation>类别表 {name} 不含类别；请至少给出一个大于 0 的值。</translation>
    </message>
    <message>
      <source>{duration} left</source>
      <translation>剩余 {duration}</translation>
    </message>
    <message>
      <source>A cluster needs the package distributed, which is not installed; choose cluster in “Optional packages” of “Set up the processing environment”, install it (pip install "distributed&gt;=2024.8"), or leave out the cluster.</source>
      <translation>集群需要软件包 distributed，但它未安装；请在“设置处理环境”的“可选软件包”中选择 cluster，自行安装（pip install "distributed&gt;=2024.8"），或不指定集群。</translation>
    </message>
    <message>
      <source>The scheduler {where} does not answer ({error}); start it, or correct the address.</source>
      <translation>调度器 {where} 没有响应（{error}）；请启动它，或修改地址。</translation>
    </message>
    <message>
      <source>"{address}" is no address of a Dask scheduler; give tcp://host:port, tls://host:port, or its scheduler file (.json).</source>
      <translation>“{address}”不是 Dask 调度器的地址；请给出 tcp://host:port, tls://host:port, 或其调度器文件（.json）。</translation>
    </message>
    <message>
      <source>The scheduler file {name} cannot be read ({error}); start the scheduler with --scheduler-file, on a folder that this computer shares.</source>
      <translation>无法读取调度器文件 {name}（{error}）；请用 --scheduler-file 启动调度器，并使用本机共享的文件夹。</translation>
    </message>
    <message>
      <source>Checking the workers</source>
      <translation>正在检查工作进程</translation>
    </message>
    <message>
      <source>all its workers were lost {count} times</source>
      <translation>其所有工作进程丢失了 {count} 次</translation>
    </message>
    <message>
      <source>{worker} {count} in {duration}</source>
      <translation>{worker} {count} 个，用时 {duration}</translation>
    </message>
    <message>
      <source>{count} more between {least} and {most}</source>
      <translation>另有 {count} 个，用时 {least} 至 {most}</translation>
    </message>
    <message>
      <source>{total} pieces of work on {num_workers} workers: {parts}.</source>
      <translation>{total} 个任务，{num_workers} 个工作进程：{parts}。</translation>
    </message>
    <message>
      <source>The scheduler {address} cannot read the work: its Python needs the hsi-core of this computer; see “Start a cluster” of the page “Many machines”.</source>
      <translation>调度器 {address} 无法读取工作：它的 Python 需要本机的 hsi-core；请参阅“Many machines”页的“Start a cluster”。</translation>
    </message>
    <message>
      <source>Several workers died one after another with the same piece of work ({error}); see their logs, and give them more memory or smaller tiles. The same call goes on where it stopped.</source>
      <translation>多个工作进程在同一任务上相继终止（{error}）；请查看其日志，并为其提供更多内存或更小的瓦片。再次执行相同的调用会从中断处继续。</translation>
    </message>
    <message>
      <source>The connection to the scheduler {address} is lost. Start it again; the same call goes on where it stopped.</source>
      <translation>与调度器 {address} 的连接已丢失。请重新启动它；再次执行相同的调用会从中断处继续。</translation>
    </message>
    <message>
      <source>The scheduler {address} has had no worker for {duration}.{refused} Start some; the same call goes on where it stopped.</source>
      <translation>调度器 {address} 已有 {duration} 没有工作进程。{refused} 请启动一些；再次执行相同的调用会从中断处继续。</translation>
    </message>
    <message>
      <source>No worker is connected; waiting ({waited} of {longest})</source>
      <translation>没有已连接的工作进程；正在等待（{waited} / {longest}）</translation>
    </message>
    <message>
      <source>The worker {worker} is not used: {problem}</source>
      <translation>不使用工作进程 {worker}：{problem}</translation>
    </message>
    <message>
      <source>its Python has no hsi-core; install it there, or start the worker with the folder of hsi_core in PYTHONPATH.</source>
      <translation>它的 Python 没有 hsi-core；请在那里安装，或在 PYTHONPATH 中加入 hsi_core 所在的文件夹后启动该工作进程。</translation>
    </message>
    <message>
      <source>it has {versions}, but this computer has {needed}; install the same versions.</source>
      <translation>它有 {versions}，而本机有 {needed}；请安装相同的版本。</translation>
    </message>
    <message>
      <source>it takes {taken} MB of the {limit} MB that it may take; start it with more memory (--memory-limit), or choose smaller tiles or batches.</source>
      <translation>它已占用 {limit} MB 上限中的 {taken} MB；请用更大的内存（--memory-limit）启动它，或选择更小的瓦片或批次。</translation>
    </message>
    <message>
      <source>{names} are not distinguishable from it{fastest}.</source>
      <translation>{names} 与其无法区分{fastest}。</translation>
    </message>
    <message>
      <source>{name} is not distinguishable from it{fastest}.</source>
      <translation>{name} 与其无法区分{fastest}。</translation>
    </message>
    <message>
      <source>The folds are random pixels, so test pixels have training pixels as neighbours: all accuracies are optimistic, and the order of the methods may differ elsewhere.</source>
      <translation>折由随机像元组成，因此测试像元与训练像元相邻：所有精度都偏乐观，在其他地方方法的排序可能不同。</translation>
    </message>
    <message>
      <source>, standard deviation over folds {deviation:.1f}</source>
      <translation>，各折标准差 {deviation:.1f}</translation>
    </message>
    <message>
      <source>Use {method}: overall accuracy {accuracy:.1f} %{interval} in {folds}{around}.{strength}</source>
      <translation>请使用 {method}：在 {folds}中总体精度为 {accuracy:.1f} %{interval}{around}。{strength}</translation>
    </message>
    <message>
      <source>{num_folds} folds</source>
      <translation>{num_folds} 折</translation>
    </message>
    <message>
      <source>1 fold</source>
      <translation>1 折</translation>
    </message>
    <message>
      <source> For the map, choose the regularisation {strength} in Classify.</source>
      <translation>对于分类图，请在“影像分类”中选择正则化 {strength}。</translation>
    </message>
    <message>
      <source> Its probabilities need no regularisation: {count} of {num_folds} folds chose the strength off.</source>
      <translation>其概率不需要正则化：{num_folds} 折中有 {count} 折选择了强度 off。</translation>
    </message>
    <message>
      <source> For the map, choose the regularisation {strength} in Classify: {count} of {num_folds} folds chose it.</source>
      <translation>对于分类图，请在“影像分类”中选择正则化 {strength}：{num_folds} 折中有 {count} 折选择了它。</translation>
    </message>
    <message>
      <source>; {fastest} trains in {short} instead of {long}</source>
      <translation>；{fastest} 训练用时 {short}，而不是 {long}</translation>
    </message>
    <message>
      <source>{method} (by {points})</source>
      <translation>{method}（低 {points}）</translation>
    </message>
    <message>
      <source>Distinguishably less accurate: {methods}.</source>
      <translation>精度明显较低：{methods}。</translation>
    </message>
    <message>
      <source>{mean:.1f} points, 95 % interval {low:.1f} to {high:.1f}</source>
      <translation>{mean:.1f} 个百分点，95 % 区间 {low:.1f} 至 {high:.1f}</translation>
    </message>
    <message>
      <source>its training takes {times:.1f} times as long</source>
      <translation>其训练时间为 {times:.1f} 倍</translation>
    </message>
    <message>
      <source>its training takes less time</source>
      <translation>其训练时间更短</translation>
    </message>
    <message>
      <source>The network {network} is worth its time: it is better than the best baseline, {baseline}, by {points}; {times}.</source>
      <translation>网络 {network} 值得花费时间：它比最好的基线方法 {baseline} 高 {points}；{times}。</translation>
    </message>
    <message>
      <source>Networks are not worth their time here: the best one, {network}, has {mean:+.1f} points against {baseline} (95 % interval {low:.1f} to {high:.1f}), and {times}.</source>
      <translation>此处网络不值得花费时间：最好的网络 {network} 相对 {baseline} 为 {mean:+.1f} 个百分点（95 % 区间 {low:.1f} 至 {high:.1f}），且{times}。</translation>
    </message>
    <message>
      <source>Caution: {method}, which knows no spectrum, reaches {accuracy:.1f} %: these folds show how near the training pixels are, and little about spectra. Label more places, or take larger blocks or a wider guard band.</source>
      <translation>注意：不使用光谱的 {method} 达到 {accuracy:.1f} %：这些折反映的是训练像元有多近，而很少反映光谱。请标注更多位置，或使用更大的块或更宽的隔离带。</translation>
    </message>
    <message>
      <source>If only this scene is mapped, compare {name} as well: it also spreads the training labels.</source>
      <translation>如果只对本场景制图，请同时比较 {name}：它还会扩展训练标签。</translation>
    </message>
    <message>
      <source>Caution: no method is better than always saying {name}, which reaches {share:.1f} %.</source>
      <translation>注意：没有方法优于总是判为 {name}，后者达到 {share:.1f} %。</translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} 和 {last}</translation>
    </message>
    <message>
      <source>{method} is no network</source>
      <translation>{method} 不是网络</translation>
    </message>
    <message>
      <source>{method} is used, because methods cannot be compared on these labels: {reason}</source>
      <translation>使用 {method}，因为用这些标签无法比较各方法：{reason}</translation>
    </message>
    <message>
      <source>it is preferred</source>
      <translation>它是首选</translation>
    </message>
    <message>
      <source>it is the most accurate one of {leaders}</source>
      <translation>它是 {leaders} 中最精确的</translation>
    </message>
    <message>
      <source>it is more accurate than {best} by over {lead:.1f} points</source>
      <translation>它比 {best} 的精度高出 {lead:.1f} 个百分点以上</translation>
    </message>
    <message>
      <source>none of {others} is more accurate by over {lead:.1f} points</source>
      <translation>{others} 中没有一个的精度高出 {lead:.1f} 个百分点以上</translation>
    </message>
    <message>
      <source>, with "{strength}" regularisation of the map</source>
      <translation>，分类图的正则化为“{strength}”</translation>
    </message>
    <message>
      <source> with this regularisation</source>
      <translation>（采用该正则化）</translation>
    </message>
    <message>
      <source>{best} is chosen{also}: {why}. Overall accuracies{with_it} in {folds} of {unit}s of the training labels, apart from the pixels that were trained on, are {figures}.</source>
      <translation>选择 {best}{also}：{why}。在训练标签的 {folds}（单元：{unit}）中，在未参与训练的像元上的总体精度{with_it}为 {figures}。</translation>
    </message>
    <message>
      <source>one fold</source>
      <translation>1 折</translation>
    </message>
    <message>
      <source>It is trained with balanced fields ({setting}), because regularisation helps here.</source>
      <translation>训练时平衡各地块（{setting}），因为正则化在此有帮助。</translation>
    </message>
    <message>
      <source>The time was too short to compare {names}; give the choice more minutes (CHOICE_MINUTES) to compare all candidates.</source>
      <translation>时间太短，未能比较 {names}；请给自动选择更多分钟（CHOICE_MINUTES），以比较所有候选方法。</translation>
    </message>
    <message>
      <source>Regularisation was not tested, because the labels are spread over a large area; Classify can regularise the map.</source>
      <translation>由于标签分布在很大的区域内，没有测试正则化；“影像分类”可以对地图进行正则化。</translation>
    </message>
    <message>
      <source>Regularisation changes the candidates on average by {weak:+.1f} (weak), {medium:+.1f} (medium), {strong:+.1f} (strong) and {held:+.1f} (held to the training labels) points.</source>
      <translation>正则化使各候选方法平均变化 {weak:+.1f}（弱）、{medium:+.1f}（中）、{strong:+.1f}（强）和 {held:+.1f}（与训练标签保持一致）个百分点。</translation>
    </message>
    <message>
      <source>Maps of this scene are held to its training labels, which gives {accuracy:.1f} % in these folds; maps of other scenes have the strength "{strength}".</source>
      <translation>本场景的分类图与其训练标签保持一致，在这些折中为 {accuracy:.1f} %；其他场景的分类图采用强度“{strength}”。</translation>
    </message>
    <message>
      <source>polygons</source>
      <translation>多边形</translation>
    </message>
    <message>
      <source>fields</source>
      <translation>地块</translation>
    </message>
    <message>
      <source>the validation labels of a fold are held out, not given</source>
      <translation>一个折的验证标签是留出的，而不是给出的</translation>
    </message>
    <message>
      <source>{job} has no result: {problem}</source>
      <translation>{job} 没有结果：{problem}</translation>
    </message>
    <message>
      <source>{num_done} of {total} folds of all methods</source>
      <translation>所有方法的 {total} 折中已完成 {num_done} 折</translation>
    </message>
    <message>
      <source>{num_done} of {total} trainings, with those of the learning curve</source>
      <translation>{total} 次训练（含学习曲线）中已完成 {num_done} 次</translation>
    </message>
    <message>
      <source>block</source>
      <translation>块</translation>
    </message>
    <message>
      <source>connected field</source>
      <translation>连通地块</translation>
    </message>
    <message>
      <source>polygon</source>
      <translation>多边形</translation>
    </message>
    <message>
      <source>pixel</source>
      <translation>像元</translation>
    </message>
    <message>
      <source>There are no folds by "{kind}"; choose one of {kinds}.</source>
      <translation>没有按“{kind}”划分的折；请从 {kinds} 中选择。</translation>
    </message>
    <message>
      <source>A guard band of {guard} pixels around single pixels removes all other pixels; choose blocks, fields or polygons, or a guard band of 0.</source>
      <translation>单个像元周围 {guard} 个像元的隔离带会去掉所有其他像元；请选择块、地块或多边形，或将隔离带设为 0。</translation>
    </message>
    <message>
      <source>The number of {unit}s with labels is {num_units}, too few for {num_folds} folds; choose fewer folds, smaller blocks or another kind.</source>
      <translation>有标签的单元（{unit}）为 {num_units} 个，不足以划分 {num_folds} 折；请选择更少的折、更小的块或其他方式。</translation>
    </message>
    <message>
      <source>No class lies in two {unit}s that are further apart than the guard band of {guard} pixels, so none can be in training and test at once; choose folds of blocks, which divide a {unit}, or label more places.</source>
      <translation>没有任何类别位于两个相距超过隔离带（{guard} 个像元）的单元（{unit}）中，因此没有类别能同时出现在训练和测试中；请选择按块划分的折（块可以分割一个{unit}），或标注更多地点。</translation>
    </message>
    <message>
      <source>No class can be in training and test at once with folds by {unit} and a guard band of {guard} pixels; label more places, or choose smaller blocks, patches or guard bands.</source>
      <translation>按单元（{unit}）划分折并使用 {guard} 个像元的隔离带时，没有类别能同时出现在训练和测试中；请标注更多位置，或选择更小的块、图像块或隔离带。</translation>
    </message>
    <message>
      <source>Blocks of {block_size} pixels leave one block, because the labels span {columns} x {rows} pixels; choose at most {largest}, or give no block size.</source>
      <translation>{block_size} 像元的块只会得到一个块，因为标签的范围为 {columns} x {rows} 像元；请至多选择 {largest}，或不指定块大小。</translation>
    </message>
    <message>
      <source>{name} ({num_pixels} pixels)</source>
      <translation>{name}（{num_pixels} 个像元）</translation>
    </message>
    <message>
      <source>{name} ({num_pixels} pixels, {lacking} of {num_repeats} repeats)</source>
      <translation>{name}（{num_pixels} 个像元，{num_repeats} 次重复中的 {lacking} 次）</translation>
    </message>
    <message>
      <source>Classes that lie in a single {unit} cannot be tested apart from their training pixels: {classes}. They stay in training, and their pixels are in no test.</source>
      <translation>只位于一个单元（{unit}）中的类别无法与其训练像元分开测试：{classes}。它们留在训练中，其像元不在任何测试中。</translation>
    </message>
    <message>
      <source>Of some classes, a fold and its guard band of {guard} pixels leave fewer than {min_train} training pixels, so that they cannot be tested apart: {classes}. They stay in training, and their pixels are in no test.</source>
      <translation>对某些类别，一个折及其 {guard} 个像元的隔离带留下的训练像元少于 {min_train} 个，因此无法分开测试：{classes}。它们留在训练中，其像元不在任何测试中。</translation>
    </message>
    <message>
      <source>The repeats have similar folds (mean intersection over union of the test pixels: {similarity:.2f}), because these labels allow few good partitions. A mean over repeats says little; label more places, or take smaller blocks or a narrower guard band.</source>
      <translation>各次重复的折相似（测试像元的平均交并比：{similarity:.2f}），因为这些标签只允许很少的良好划分。对重复取平均意义不大；请标注更多位置，或使用更小的块或更窄的隔离带。</translation>
    </message>
    <message>
      <source>The validation part of the training pixels cannot have the units of the folds ({reason}) It has blocks of {block_size} pixels with the same guard band.</source>
      <translation>训练像元的验证部分无法使用折的单元（{reason}）它使用 {block_size} 像元的块和相同的隔离带。</translation>
    </message>
    <message>
      <source>No validation part can be held out of a training fold ({reason}) Choose fewer folds, a narrower guard band, smaller patches or smaller blocks.</source>
      <translation>无法从训练折中留出验证部分（{reason}）请选择更少的折、更窄的隔离带、更小的图像块或更小的块。</translation>
    </message>
    <message>
      <source>The journal {name} is not used, because changes of the scene cannot be noticed: its files are not on this computer. This cross-validation starts from the beginning.</source>
      <translation>不使用日志 {name}，因为无法察觉影像的变化：其文件不在本机上。本次交叉验证从头开始。</translation>
    </message>
    <message>
      <source>The journal {name} belongs to a cross-validation with other data or settings; this one starts from the beginning.</source>
      <translation>日志 {name} 属于另一数据或设置的交叉验证；本次交叉验证从头开始。</translation>
    </message>
    <message>
      <source>a confusion matrix is not square</source>
      <translation>有一个混淆矩阵不是方阵</translation>
    </message>
    <message>
      <source>The journal {name} is damaged ({error}); this cross-validation starts from the beginning.</source>
      <translation>日志 {name} 已损坏（{error}）；本次交叉验证从头开始。</translation>
    </message>
    <message>
      <source> and {curve} trainings of the learning curve</source>
      <translation>和学习曲线的 {curve} 次训练</translation>
    </message>
    <message>
      <source>The journal {name} is resumed; {num_folds} folds{words} are finished.</source>
      <translation>继续日志 {name}；已完成 {num_folds} 折{words}。</translation>
    </message>
    <message>
      <source>The curve is short, because the labels have few {unit}: {count:.0f} in a training fold. Each class keeps the {unit} that training and the choice of settings need, which leaves {share:.0f} % of the labelled pixels or more.</source>
      <translation>曲线较短，因为标签的单元（{unit}）很少：一个训练折中有 {count:.0f} 个。每个类别保留训练和选择设置所需的单元（{unit}），因此留下的有标签像元不少于 {share:.0f} %。</translation>
    </message>
    <message>
      <source>95 % interval {low:.1f} to {high:.1f}</source>
      <translation>95 % 区间 {low:.1f} 至 {high:.1f}</translation>
    </message>
    <message>
      <source>More labels help: each doubling of the labels raised the overall accuracy of {method} by {gain:.1f} points ({around}).</source>
      <translation>更多标签有帮助：标签每增加一倍，{method} 的总体精度提高 {gain:.1f} 个百分点（{around}）。</translation>
    </message>
    <message>
      <source>A gain of {method} from more labels is not distinguishable from none: {gain:+.1f} points of overall accuracy for each doubling of the labels ({around}).</source>
      <translation>无法确定更多标签对 {method} 有提升：标签每增加一倍，总体精度变化 {gain:+.1f} 个百分点（{around}）。</translation>
    </message>
    <message>
      <source>Which class more labels would help most is unknown: no class is tested in {min_folds} folds with numbers of labels that differ enough.</source>
      <translation>尚不清楚更多标签对哪个类别帮助最大：没有类别在 {min_folds} 折中以差异足够大的标签数进行测试。</translation>
    </message>
    <message>
      <source>its F1 with {method} changed by {gain:+.1f} points for each doubling of its labels (95 % interval {low:.1f} to {high:.1f})</source>
      <translation>其标签每增加一倍，使用 {method} 的 F1 变化 {gain:+.1f} 个百分点（95 % 区间 {low:.1f} 至 {high:.1f}）</translation>
    </message>
    <message>
      <source>Which class more labels would help most is not distinguishable. {name} gained most: {words}, which may be chance among {num_classes} classes.</source>
      <translation>无法区分更多标签对哪个类别帮助最大。{name} 提升最大：{words}，在 {num_classes} 个类别中这可能是偶然。</translation>
    </message>
    <message>
      <source>More labels would help {name} most: {words}.</source>
      <translation>更多标签对 {name} 帮助最大：{words}。</translation>
    </message>
    <message>
      <source>Learning curve</source>
      <translation>学习曲线</translation>
    </message>
    <message>
      <source>labelled pixels for training (mean over folds)</source>
      <translation>用于训练的有标签像元（各折平均）</translation>
    </message>
    <message>
      <source>labelled {unit} for training</source>
      <translation>用于训练的有标签{unit}</translation>
    </message>
    <message>
      <source>Overall accuracy against the number of labels</source>
      <translation>总体精度与标签数量</translation>
    </message>
    <message>
      <source>Whole {unit} of each class are drawn from each training fold at random; the labels of a point are among those of the points to its right. The test pixels of a fold are the same at each point. The axis of the labels is logarithmic. Bars: standard deviation over folds.</source>
      <translation>从每个训练折中随机抽取各类别的完整单元（{unit}）；一个点的标签包含在其右侧各点的标签之中。同一折的测试像元在每个点处都相同。标签轴为对数轴。误差条：各折的标准差。</translation>
    </message>
    <message>
      <source>Accuracy with a share of the labels</source>
      <translation>使用部分标签时的精度</translation>
    </message>
    <message>
      <source>method</source>
      <translation>方法</translation>
    </message>
    <message>
      <source>labelled pixels</source>
      <translation>有标签像元</translation>
    </message>
    <message>
      <source>± folds</source>
      <translation>± 折</translation>
    </message>
    <message>
      <source>folds</source>
      <translation>折</translation>
    </message>
    <message>
      <source>share of the {unit}</source>
      <translation>比例（{unit}）</translation>
    </message>
    <message>
      <source>labelled {unit}</source>
      <translation>有标签的{unit}</translation>
    </message>
    <message>
      <source>A class keeps at least the {unit} that training and the choice of settings need, so its share may be larger. Labels include those that choose the settings.</source>
      <translation>一个类别至少保留训练和选择设置所需的单元（{unit}），因此其比例可能更大。标签包括用于选择设置的标签。</translation>
    </message>
    <message>
      <source>Gain for each doubling of the labels</source>
      <translation>标签每增加一倍的提升</translation>
    </message>
    <message>
      <source>gain, points</source>
      <translation>提升，百分点</translation>
    </message>
    <message>
      <source>Slope of the line through the points with at least a quarter of the labels, mean over folds. Below a gain is its 95 % interval, corrected for training pixels that folds share (Nadeau and Bengio 2003, doi:10.1023/A:1024068626366). The p-values of classes are multiplied by the number of classes; below 0.05, a gain or loss is distinguishable from none. n/a: the class is tested in fewer than three folds, or has nearly as many labels with each share. All classes get more labels at once, so part of a gain may come from other classes.</source>
      <translation>经过至少使用四分之一标签的各点的直线斜率，取各折的平均值。提升值下方为其 95 % 区间，已针对各折共用的训练像元校正（Nadeau 和 Bengio 2003，doi:10.1023/A:1024068626366）。各类别的 p 值已乘以类别数；低于 0.05 时，提升或下降可与无变化区分。n/a：该类别在不足三折中测试，或在各比例下标签数几乎相同。所有类别的标签同时增加，因此部分提升可能来自其他类别。</translation>
    </message>
    <message>
      <source>overall accuracy, all labels</source>
      <translation>总体精度，所有标签</translation>
    </message>
    <message>
      <source>F1 of {name}, labels of the class</source>
      <translation>{name} 的 F1，该类别的标签</translation>
    </message>
    <message>
      <source>Overall accuracy, %</source>
      <translation>总体精度，%</translation>
    </message>
    <message>
      <source>The method "{name}" has an unknown step behind "+"; write {step}, or {step}= and one of {strengths}.</source>
      <translation>方法“{name}”在“+”之后有未知的步骤；请写 {step}，或 {step}= 加上 {strengths} 之一。</translation>
    </message>
    <message>
      <source>{base} has no class probabilities to regularise; give it as {base}.</source>
      <translation>{base} 没有可供正则化的类别概率；请将其写作 {base}。</translation>
    </message>
    <message>
      <source>auto chooses the regularisation as well; give it as auto.</source>
      <translation>auto 也会选择正则化；请将其设为 auto。</translation>
    </message>
    <message>
      <source>The method "{name}" cannot be read; give a network such as svm, or with settings, such as svm[patch_size=3].</source>
      <translation>无法读取方法“{name}”；请给出一个网络，例如 svm，或带设置的网络，例如 svm[patch_size=3]。</translation>
    </message>
    <message>
      <source>{network} has no setting {wrong}; choose of {settings}.</source>
      <translation>{network} 没有设置 {wrong}；请从 {settings} 中选择。</translation>
    </message>
    <message>
      <source>yes or no</source>
      <translation>yes 或 no</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>一个数</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>一个整数</translation>
    </message>
    <message>
      <source>one of {choices}</source>
      <translation>{choices} 之一</translation>
    </message>
    <message>
      <source>The setting {name} of {network} is {value}; give {words}.</source>
      <translation>{network} 的设置 {name} 为 {value}；请给出{words}。</translation>
    </message>
    <message>
      <source>The setting "{setting}" of the method "{name}" cannot be read; write setting=value.</source>
      <translation>无法读取方法“{name}”的设置“{setting}”；请写成 设置=值。</translation>
    </message>
    <message>
      <source>Bars: all folds pooled. Dots: single folds. Lines: standard deviation over folds.</source>
      <translation>条形：所有折合并。点：单个折。线：各折间的标准差。</translation>
    </message>
    <message>
      <source>Recall: of the reference pixels of the class, the share that is found.</source>
      <translation>召回率：该类别参考像元中被找到的比例。</translation>
    </message>
    <message>
      <source>Below it is its 95 % interval, if enough folds test the class and they differ.</source>
      <translation>如果有足够多的折检验该类别且各折不同，其下方为 95 % 区间。</translation>
    </message>
    <message>
      <source>Not all folds are finished. The same call resumes the cross-validation.</source>
      <translation>并非所有折都已完成。再次以相同参数运行即可继续交叉验证。</translation>
    </message>
    <message>
      <source>Accuracies</source>
      <translation>精度</translation>
    </message>
    <message>
      <source>Overall accuracy of each method</source>
      <translation>各方法的总体精度</translation>
    </message>
    <message>
      <source>± standard deviation</source>
      <translation>± 标准差</translation>
    </message>
    <message>
      <source>Problems</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>{num_folds} folds by {unit}{size}, {repeats}, guard band of {guard} pixels between training and test.</source>
      <translation>{num_folds} 折（单元：{unit}{size}），{repeats}，训练与测试之间的隔离带为 {guard} 个像元。</translation>
    </message>
    <message>
      <source> of {block_size} pixels</source>
      <translation>，{block_size} 像元</translation>
    </message>
    <message>
      <source>{count} repeats</source>
      <translation>{count} 次重复</translation>
    </message>
    <message>
      <source>1 repeat</source>
      <translation>1 次重复</translation>
    </message>
    <message>
      <source>Mean intersection over union of the test pixels of two repeats: {similarity:.2f}.</source>
      <translation>两次重复的测试像元的平均交并比：{similarity:.2f}。</translation>
    </message>
    <message>
      <source>Settings were chosen inside each training fold, never by shuffled pixels: on a validation part of the same units with the same guard band (blocks if the folds are random), and those of an SVM in folds of small blocks.</source>
      <translation>设置在每个训练折内部选择，从不使用打乱的像元：在由相同的单元和相同的隔离带构成的验证部分上选择（随机折时为块），SVM 的设置则在小块构成的折中选择。</translation>
    </message>
    <message>
      <source>Methods, the most accurate first</source>
      <translation>方法（最精确者在前）</translation>
    </message>
    <message>
      <source>± repeats</source>
      <translation>± 重复</translation>
    </message>
    <message>
      <source>advised method minus this, points</source>
      <translation>推荐方法减去该方法，百分点</translation>
    </message>
    <message>
      <source>training, s</source>
      <translation>训练，秒</translation>
    </message>
    <message>
      <source>mapping of 10⁶ pixels, s</source>
      <translation>10⁶ 个像元的分类，秒</translation>
    </message>
    <message>
      <source>test patches that touch training</source>
      <translation>接触训练像元的测试图像块</translation>
    </message>
    <message>
      <source>n/a: not defined. OA: overall accuracy of the pooled folds; AA: mean recall of the classes; F1: mean over classes; ±: standard deviation. Below a number is its 95 % interval. Intervals and p-values are those of the t-test of Nadeau and Bengio (2003, doi:10.1023/A:1024068626366), which takes account of training pixels that folds share; p below 0.05 counts as distinguishable. position and region_growing know the places of the training pixels and no spectrum of a class. The advised method is bold.</source>
      <translation>n/a：无定义。OA：各折合并的总体精度；AA：各类别的平均召回率；F1：各类别的平均值；±：标准差。数值下方为其 95 % 区间。区间和 p 值来自 Nadeau 和 Bengio（2003，doi:10.1023/A:1024068626366）的 t 检验，该检验考虑了各折共用的训练像元；p 低于 0.05 视为可区分。position 和 region_growing 只知道训练像元的位置，不知道任何类别的光谱。推荐方法以粗体显示。</translation>
    </message>
    <message>
      <source>Recall of each class</source>
      <translation>各类别的召回率</translation>
    </message>
    <message>
      <source>Recall of each class with each method</source>
      <translation>各方法对各类别的召回率</translation>
    </message>
    <message>
      <source>Recall of each class with {method}</source>
      <translation>{method} 的各类别召回率</translation>
    </message>
    <message>
      <source>Recall, %</source>
      <translation>召回率，%</translation>
    </message>
    <message>
      <source>fold {number}</source>
      <translation>第 {number} 折</translation>
    </message>
    <message>
      <source>Folds</source>
      <translation>折</translation>
    </message>
    <message>
      <source>always training</source>
      <translation>始终为训练</translation>
    </message>
    <message>
      <source>Folds of repeat {repeat}</source>
      <translation>第 {repeat} 次重复的折</translation>
    </message>
    <message>
      <source>Folds of the labelled pixels in each repeat</source>
      <translation>每次重复中有标签像元的折</translation>
    </message>
    <message>
      <source>Each fold is the test of one round. Pixels that are always training belong to classes that cannot be tested.</source>
      <translation>每一折是一轮的测试集。始终用于训练的像元属于无法测试的类别。</translation>
    </message>
    <message>
      <source>repeat {number}</source>
      <translation>第 {number} 次重复</translation>
    </message>
    <message>
      <source>(not tested)</source>
      <translation>（未测试）</translation>
    </message>
    <message>
      <source>(not tested in {lacking} of {num_repeats} repeats)</source>
      <translation>（{num_repeats} 次重复中有 {lacking} 次未测试）</translation>
    </message>
    <message>
      <source>{method}, repeat {repeat}, fold {fold}{part}</source>
      <translation>{method}，第 {repeat} 次重复，第 {fold} 折{part}</translation>
    </message>
    <message>
      <source>, {share:g} % of the labels</source>
      <translation>，{share:g} % 的标签</translation>
    </message>
    <message>
      <source>, and {num_trainings} of {num_curve_jobs} trainings of the learning curve</source>
      <translation>，以及学习曲线 {num_curve_jobs} 次训练中的 {num_trainings} 次</translation>
    </message>
    <message>
      <source>The time of {duration} is up: {num_finished} of {num_jobs} folds of all methods{curve} are finished.</source>
      <translation>时间 {duration} 已用完：已完成所有方法 {num_jobs} 折中的 {num_finished} 折{curve}。</translation>
    </message>
    <message>
      <source>the time was too short</source>
      <translation>时间太短。</translation>
    </message>
    <message>
      <source>No method has a result ({reason}) Give more time, label more places, or choose other methods.</source>
      <translation>没有方法得到结果（{reason}）请给出更多时间，标注更多位置，或选择其他方法。</translation>
    </message>
    <message>
      <source>Reading the labelled pixels</source>
      <translation>正在读取有标签像元</translation>
    </message>
    <message>
      <source>The guard band of {given} pixels is narrower than half the largest patch of the methods; it has {largest} pixels instead, so that no test patch contains a training pixel.</source>
      <translation>{given} 个像元的隔离带窄于各方法最大图像块的一半；改用 {largest} 个像元，使测试图像块不含训练像元。</translation>
    </message>
    <message>
      <source>{share} lie where the scene is nodata, NaN or masked; they are not used.</source>
      <translation>{share}所在处的影像为无数据值、NaN 或被掩膜；这些像元不使用。</translation>
    </message>
    <message>
      <source>CUDA is asked for, but {reason}; choose auto or cpu, or set up the environment for CUDA.</source>
      <translation>要求使用 CUDA，但 {reason}；请选择 auto 或 cpu，或为 CUDA 设置环境。</translation>
    </message>
    <message>
      <source>The {owner} has too little memory for tiles of {tile_size} pixels; choose smaller tiles, or close other programs.</source>
      <translation>内存（{owner}）不足以处理 {tile_size} 像元的瓦片；请选择更小的瓦片，或关闭其他程序。</translation>
    </message>
    <message>
      <source>{size} × {size} pixels, {num_components} channels{spectrum}</source>
      <translation>{size} × {size} 像元，{num_components} 个通道{spectrum}</translation>
    </message>
    <message>
      <source> and a spectrum</source>
      <translation>和一条光谱</translation>
    </message>
    <message>
      <source>teacher</source>
      <translation>教师</translation>
    </message>
    <message>
      <source>teacher {number}</source>
      <translation>教师 {number}</translation>
    </message>
    <message>
      <source>all teachers</source>
      <translation>所有教师</translation>
    </message>
    <message>
      <source>student</source>
      <translation>学生</translation>
    </message>
    <message>
      <source>{teachers} {num_labelled} labelled and {num_unlabelled} unlabelled pixels for {network} on {device}, with {patches}.</source>
      <translation>{teachers} {num_labelled} 个有标签像元和 {num_unlabelled} 个无标签像元，供 {network} 在 {device} 上使用，{patches}。</translation>
    </message>
    <message>
      <source>{count} teachers predict</source>
      <translation>{count} 个教师正在预测</translation>
    </message>
    <message>
      <source>1 teacher predicts</source>
      <translation>1 个教师正在预测</translation>
    </message>
    <message>
      <source>{lost} pixels are not used: they are invalid in a band that only some teachers use.</source>
      <translation>{lost} 个像元不使用：它们在只有部分教师使用的波段中无效。</translation>
    </message>
    <message>
      <source>No labelled pixel is valid in the bands of all teachers; choose other labels.</source>
      <translation>没有有标签像元在所有教师的波段中均有效；请选择其他标签。</translation>
    </message>
    <message>
      <source>of the teacher's overall accuracy kept ({subset})</source>
      <translation>的教师总体精度得到保留（{subset}）</translation>
    </message>
    <message>
      <source>of its multiply-adds per pixel</source>
      <translation>的教师每像元乘加运算数</translation>
    </message>
    <message>
      <source>of the {subset} pixels mapped as the teacher maps them</source>
      <translation>的“{subset}”像元与教师的分类一致</translation>
    </message>
    <message>
      <source>Learning curve of the student</source>
      <translation>学生的学习曲线</translation>
    </message>
    <message>
      <source>{num_steps} steps in {num_epochs} epochs; epoch {best_epoch} is kept. The training loss is the loss of the distillation; the validation loss is the cross-entropy of the labels. In the training accuracy, a pixel without a label counts as right if student and teacher assign the same class.</source>
      <translation>{num_epochs} 个轮次共 {num_steps} 步；保留第 {best_epoch} 轮。训练损失为蒸馏损失；验证损失为标签的交叉熵。在训练精度中，若学生与教师给出相同类别，则无标签像元计为正确。</translation>
    </message>
    <message>
      <source>Confusion matrix of the student, {subset}</source>
      <translation>学生的混淆矩阵，{subset}</translation>
    </message>
    <message>
      <source>Confusion matrix of the student on the {subset} pixels</source>
      <translation>学生在“{subset}”像元上的混淆矩阵</translation>
    </message>
    <message>
      <source>Model card of the student</source>
      <translation>学生的模型卡</translation>
    </message>
    <message>
      <source>{network} ({form}) learned from {teachers} on {num_labelled} labelled and {num_unlabelled} unlabelled pixels of {scene}; temperature {temperature}, {soft_weight} of the loss from the teachers, seed {seed}.</source>
      <translation>{network}（{form}）向 {teachers} 学习，使用 {scene} 的 {num_labelled} 个有标签像元和 {num_unlabelled} 个无标签像元；温度 {temperature}，损失的 {soft_weight} 来自教师，随机种子 {seed}。</translation>
    </message>
    <message>
      <source>{count} teachers</source>
      <translation>{count} 个教师</translation>
    </message>
    <message>
      <source>{count} teacher</source>
      <translation>{count} 个教师</translation>
    </message>
    <message>
      <source>network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>input</source>
      <translation>输入</translation>
    </message>
    <message>
      <source>size, kB</source>
      <translation>大小，kB</translation>
    </message>
    <message>
      <source>multiply-adds per pixel, from its patch</source>
      <translation>每像元的乘加运算数（由其图像块）</translation>
    </message>
    <message>
      <source>multiply-adds per pixel of a tile</source>
      <translation>瓦片中每像元的乘加运算数</translation>
    </message>
    <message>
      <source>nothing shared</source>
      <translation>无共享</translation>
    </message>
    <message>
      <source>{name} patches that touch training pixels</source>
      <translation>接触训练像元的“{name}”图像块</translation>
    </message>
    <message>
      <source>Teacher and student</source>
      <translation>教师与学生</translation>
    </message>
    <message>
      <source>Cost and accuracy of teacher and student</source>
      <translation>教师与学生的计算量和精度</translation>
    </message>
    <message>
      <source>{subset} pixels: {kind}. The overlap is that of the patch of each network with the training pixels of this call. OA: overall accuracy. AA: mean recall of the classes. Below a figure is its 95 % interval over spatial units.</source>
      <translation>“{subset}”像元：{kind}。重叠是指各网络的图像块与本次调用的训练像元的重叠。OA：总体精度。AA：各类别的平均召回率。数字下方为其在空间单元上的 95 % 区间。</translation>
    </message>
    <message>
      <source>Speed on this computer</source>
      <translation>本机上的速度</translation>
    </message>
    <message>
      <source>pixels per second here</source>
      <translation>本机每秒像元数</translation>
    </message>
    <message>
      <source>The speed is that of one tile on the device of this call, without reading and writing.</source>
      <translation>速度为本次运行所用设备处理一个瓦片的速度，不含读写。</translation>
    </message>
    <message>
      <source>Recall: of the reference pixels of the class, the share that is found. Below it is its 95 % interval over spatial units, where there are enough units.</source>
      <translation>召回率：该类别参考像元中被找到的比例。其下方为其在空间单元上的 95 % 区间（单元足够时）。</translation>
    </message>
    <message>
      <source>Recall of each class on the {name} pixels</source>
      <translation>各类别在“{name}”像元上的召回率</translation>
    </message>
    <message>
      <source>Distil with the same split of the labels that the teacher was trained with.</source>
      <translation>请使用与训练教师时相同的标签划分进行蒸馏。</translation>
    </message>
    <message>
      <source>The accuracies of teacher and student can be compared only if the teacher was not trained on the {subset} pixels. A teacher that was trained on them looks better than it is, and so does its student.</source>
      <translation>只有当教师未在“{subset}”像元上训练过时，教师与学生的精度才可比较。在这些像元上训练过的教师看起来比实际更好，其学生也是如此。</translation>
    </message>
    <message>
      <source>No teacher is given; give at least one model file.</source>
      <translation>未给出教师；请至少给出一个模型文件。</translation>
    </message>
    <message>
      <source>The teacher {name} is the baseline {network}, whose outputs are votes and not logits that a temperature can soften; choose a network.</source>
      <translation>教师 {name} 是基线方法 {network}，其输出是投票，而不是温度可以软化的 logits；请选择一个网络。</translation>
    </message>
    <message>
      <source>teachers</source>
      <translation>教师</translation>
    </message>
    <message>
      <source>Evaluating pixels</source>
      <translation>正在评估像元</translation>
    </message>
    <message>
      <source>None of the {num_pixels} pixels read is valid in all bands of the model; choose a scene with more valid pixels.{hint}</source>
      <translation>读取的 {num_pixels} 个像元中没有一个在模型的所有波段中均有效；请选择有更多有效像元的影像。{hint}</translation>
    </message>
    <message>
      <source>None of {num_pixels} pixels drawn from the scene is valid in all bands of the model; choose a scene with more valid pixels.{hint}</source>
      <translation>从影像中抽取的 {num_pixels} 个像元中没有一个在模型的所有波段中均有效；请选择有更多有效像元的影像。{hint}</translation>
    </message>
    <message>
      <source>{share} are invalid: nodata, NaN or masked in a band that is used.</source>
      <translation>{share}无效：在所用的某个波段中为无数据值、NaN 或被掩膜。</translation>
    </message>
    <message>
      <source>Fitting scaling and components</source>
      <translation>正在拟合缩放和成分</translation>
    </message>
    <message>
      <source>The reduction {kind} needs training pixels; choose the reduction pca.</source>
      <translation>降维 {kind} 需要训练像元；请选择降维 pca。</translation>
    </message>
    <message>
      <source> Check the nodata value and the mask of the scene.</source>
      <translation>请检查影像的无数据值和掩膜。</translation>
    </message>
    <message>
      <source>The pretreatment {kind} takes the bands as equally spaced, in their order: not every band of {name} has a wavelength of its own. Add wavelengths to the scene (Import a cube) if its bands are not equally spaced.</source>
      <translation>预处理 {kind} 按顺序将波段视为等间距：{name} 并非每个波段都有自己的波长。如果波段不等间距，请为影像添加波长（“导入数据立方体”）。</translation>
    </message>
    <message>
      <source>scaling and PCA</source>
      <translation>缩放和 PCA</translation>
    </message>
    <message>
      <source>a pixel</source>
      <translation>1 个像元</translation>
    </message>
    <message>
      <source>{count} pixels</source>
      <translation>{count} 个像元</translation>
    </message>
    <message>
      <source>The scene {name} has {pixels} with values such as {value} (band {band}, row {row}, column {column}), while no other value is larger than {largest:.3g}. It seems to be a fill value that is not declared, and it would spoil {spoilt}. Declare it as nodata: gdal_edit.py -a_nodata {value} {name}</source>
      <translation>影像 {name} 有 {pixels}含有 {value} 这样的值（波段 {band}，行 {row}，列 {column}），而其他值都不大于 {largest:.3g}。这似乎是未声明的填充值，会破坏{spoilt}。请将其声明为无数据值：gdal_edit.py -a_nodata {value} {name}</translation>
    </message>
    <message>
      <source>Reading the labelled tiles</source>
      <translation>正在读取有标签的瓦片</translation>
    </message>
    <message>
      <source>There is too little memory for {side} x {side} pixels at once: continuing with parts of {smaller} x {smaller} or fewer. The map is the same; it may take longer.</source>
      <translation>内存不足以同时处理 {side} x {side} 个像元：改用 {smaller} x {smaller} 或更小的部分继续。分类图不变；可能需要更长时间。</translation>
    </message>
    <message>
      <source>There is too little memory for {batch_size} patches at once: continuing with {fewer} or fewer. The map is the same; it may take longer.</source>
      <translation>内存不足以同时处理 {batch_size} 个图像块：改用 {fewer} 个或更少继续。分类图不变；可能需要更长时间。</translation>
    </message>
    <message>
      <source>weights of the channels</source>
      <translation>通道的权重</translation>
    </message>
    <message>
      <source>weights of the pixels</source>
      <translation>像元的权重</translation>
    </message>
    <message>
      <source>weights of the bands</source>
      <translation>波段的权重</translation>
    </message>
    <message>
      <source>share of the wide kernel in each channel</source>
      <translation>各通道中宽卷积核的比例</translation>
    </message>
    <message>
      <source>attention of the centre token</source>
      <translation>中心 token 的注意力</translation>
    </message>
    <message>
      <source>Attention rollout from the centre token</source>
      <translation>从中心 token 出发的注意力展开（attention rollout）</translation>
    </message>
    <message>
      <source>Integrated gradients need the package captum, which is missing; set up the processing environment again, or switch the importance of bands off.</source>
      <translation>积分梯度需要缺失的软件包 captum；请重新设置处理环境，或关闭波段重要性。</translation>
    </message>
    <message>
      <source>Integrating gradients</source>
      <translation>正在积分梯度</translation>
    </message>
    <message>
      <source>The valid labelled pixels have only one class that the model knows. The importance of bands needs at least two classes; give labels of more classes, or no labels.</source>
      <translation>有效的有标签像元只有一个模型认识的类别。波段重要性至少需要两个类别；请提供更多类别的标签，或不提供标签。</translation>
    </message>
    <message>
      <source>Exchanging bands</source>
      <translation>正在交换波段</translation>
    </message>
    <message>
      <source>The patches are large: at most {most} pixels of each class are sampled.</source>
      <translation>图像块较大：每类最多抽样 {most} 个像元。</translation>
    </message>
    <message>
      <source>Measured on {count} labelled pixels; the class is that of the label.</source>
      <translation>在 {count} 个有标签像元上测量；类别为标签的类别。</translation>
    </message>
    <message>
      <source>Measured on {count} of the explained pixels; the class is the predicted one, because no labels are given.</source>
      <translation>在 {count} 个被解释像元上测量；由于未给出标签，类别为预测类别。</translation>
    </message>
    <message>
      <source>Integrated gradients</source>
      <translation>积分梯度</translation>
    </message>
    <message>
      <source>the model has no layers; leave the layer out</source>
      <translation>模型没有层；请不指定层</translation>
    </message>
    <message>
      <source>choose one of {listed} and {num_more} more</source>
      <translation>请从 {listed} 以及另外 {num_more} 个中选择</translation>
    </message>
    <message>
      <source>choose one of {listed}</source>
      <translation>请从 {listed} 中选择</translation>
    </message>
    <message>
      <source>The output of the layer "{layer}" is neither a feature map nor a feature vector</source>
      <translation>层“{layer}”的输出既不是特征图也不是特征向量</translation>
    </message>
    <message>
      <source>The network has no layer "{layer}"</source>
      <translation>网络没有层“{layer}”</translation>
    </message>
    <message>
      <source>Features of {layer}</source>
      <translation>{layer} 的特征</translation>
    </message>
    <message>
      <source>Grad-CAM at {layer}</source>
      <translation>{layer} 处的 Grad-CAM</translation>
    </message>
    <message>
      <source>colours from low to high</source>
      <translation>从低到高的颜色</translation>
    </message>
    <message>
      <source>low</source>
      <translation>低</translation>
    </message>
    <message>
      <source>high</source>
      <translation>高</translation>
    </message>
    <message>
      <source>Both a window and points of interest are given; give only one of them.</source>
      <translation>同时给出了窗口和兴趣点；请只给出其中之一。</translation>
    </message>
    <message>
      <source>The window "{extent}" cannot be read; write it like 500000,501000,4479000,4480000: xmin, xmax, ymin, ymax in the coordinates of the scene.</source>
      <translation>无法读取窗口“{extent}”；请写成 500000,501000,4479000,4480000 的形式：按影像坐标的 xmin, xmax, ymin, ymax。</translation>
    </message>
    <message>
      <source>The window "{extent}" is empty; write xmin,xmax,ymin,ymax with xmin below xmax and ymin below ymax.</source>
      <translation>窗口“{extent}”为空；请写成 xmin,xmax,ymin,ymax，其中 xmin 小于 xmax，ymin 小于 ymax。</translation>
    </message>
    <message>
      <source>The window (x {left:.8g} to {right:.8g}, y {bottom:.8g} to {top:.8g}) lies outside the scene, which spans {span}; draw it on the scene, in its CRS.</source>
      <translation>窗口（x {left:.8g} 至 {right:.8g}，y {bottom:.8g} 至 {top:.8g}）位于影像之外，影像范围为 {span}；请在影像上按其坐标参考系绘制。</translation>
    </message>
    <message>
      <source>The window reaches beyond the scene; only the pixels inside the scene are used.</source>
      <translation>窗口超出了影像范围；只使用影像内的像元。</translation>
    </message>
    <message>
      <source>The scene has ground control points instead of a grid in a CRS, so windows and points cannot be located; warp the scene to a CRS first, or explain the whole scene.</source>
      <translation>影像带有地面控制点，而不是坐标参考系中的格网，因此无法定位窗口和点；请先将影像纠正到坐标参考系，或解释整景影像。</translation>
    </message>
    <message>
      <source>x {left:.8g} to {right:.8g}, y {bottom:.8g} to {top:.8g}</source>
      <translation>x {left:.8g} 至 {right:.8g}，y {bottom:.8g} 至 {top:.8g}</translation>
    </message>
    <message>
      <source>The file {path} does not exist; choose an existing file of points.</source>
      <translation>文件 {path} 不存在；请选择已有的点文件。</translation>
    </message>
    <message>
      <source>{name} has the layers {layers}; give the name of the layer with the points.</source>
      <translation>{name} 含有图层 {layers}；请给出点所在图层的名称。</translation>
    </message>
    <message>
      <source>{name} cannot be read as a vector file ({error}); choose a layer of points.</source>
      <translation>无法将 {name} 作为矢量文件读取（{error}）；请选择点图层。</translation>
    </message>
    <message>
      <source>{name} holds {geometries}; choose a layer of points, or give a window for an area.</source>
      <translation>{name} {geometries}；请选择点图层，或为区域给出窗口。</translation>
    </message>
    <message>
      <source>lines or polygons</source>
      <translation>含有线或多边形</translation>
    </message>
    <message>
      <source>no point</source>
      <translation>不含点</translation>
    </message>
    <message>
      <source>No point of {name} lies on the scene, which spans {span}; check the CRS of both layers.</source>
      <translation>{name} 中没有点位于影像上，影像范围为 {span}；请检查两个图层的坐标参考系。</translation>
    </message>
    <message>
      <source>{count} of {num_inside} points lie outside the scene; they are left out.</source>
      <translation>{num_inside} 个点中有 {count} 个位于影像之外；这些点不使用。</translation>
    </message>
    <message>
      <source>The class of a pixel is the one with the largest probability.</source>
      <translation>像元的类别是概率最大的类别。</translation>
    </message>
    <message>
      <source>wavelength, nm</source>
      <translation>波长，nm</translation>
    </message>
    <message>
      <source>band</source>
      <translation>波段</translation>
    </message>
    <message>
      <source>{network} ({form}), patches of {patch_size} × {patch_size} pixels, {num_classes} classes, trained on {scene}. Explained: {place}, {num_pixels} pixels. Classes in this report are predicted classes, unless labels are mentioned.</source>
      <translation>{network}（{form}），{patch_size} × {patch_size} 像元的图像块，{num_classes} 个类别，在 {scene} 上训练。解释对象：{place}，{num_pixels} 个像元。除非提到标签，本报告中的类别均为预测类别。</translation>
    </message>
    <message>
      <source>Importance of bands</source>
      <translation>波段重要性</translation>
    </message>
    <message>
      <source>Each picture has its own scale, from the 2nd to the 98th percentile.</source>
      <translation>每幅图有各自的色标，从第 2 到第 98 百分位数。</translation>
    </message>
    <message>
      <source>{low:.3g} to {high:.3g}</source>
      <translation>{low:.3g} 至 {high:.3g}</translation>
    </message>
    <message>
      <source>Do these explanations depend on the weights?</source>
      <translation>这些解释是否依赖于权重？</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>unknown: the explanation has the same value everywhere</source>
      <translation>未知：解释处处取值相同</translation>
    </message>
    <message>
      <source>{title}: this explanation does not depend on the weights. Untrained networks give nearly the same explanation (rank correlation {correlation}). It shows the scene or the architecture, not the learned weights. Do not use it as an explanation.</source>
      <translation>{title}：该解释不依赖于权重。未训练的网络给出几乎相同的解释（秩相关 {correlation}）。它反映的是影像或网络结构，而不是学到的权重。请勿将其用作解释。</translation>
    </message>
    <message>
      <source>Parameter-randomisation test (Adebayo et al. 2018, arXiv:1810.03292): layers get new random weights, from the logits down to the input, and each explanation is compared with the original by Spearman's rank correlation over all cells of a sample of patches. The correlation is the mean of three draws. An explanation fails if the correlation is {limit} or more when all layers are random; this limit is a convention. A passed test shows that the explanation depends on the weights. It does not show that the explanation is right.</source>
      <translation>参数随机化检验（Adebayo et al. 2018, arXiv:1810.03292）：从 logits 到输入，各层依次换成新的随机权重，并用 Spearman 秩相关在图像块样本的所有格上将每个解释与原解释比较。相关系数为三次抽取的平均值。当所有层都为随机权重时，若相关系数达到 {limit} 或更高，则该解释不通过；此界限为惯例。通过检验说明解释依赖于权重，但不说明解释是正确的。</translation>
    </message>
    <message>
      <source>Explanations compared with those of untrained networks</source>
      <translation>与未训练网络的解释的比较</translation>
    </message>
    <message>
      <source>explanation</source>
      <translation>解释</translation>
    </message>
    <message>
      <source>rank correlation with untrained networks</source>
      <translation>与未训练网络的秩相关</translation>
    </message>
    <message>
      <source>depends on the weights</source>
      <translation>依赖于权重</translation>
    </message>
    <message>
      <source>Rank correlation while more and more layers have random weights</source>
      <translation>越来越多的层采用随机权重时的秩相关</translation>
    </message>
    <message>
      <source>% of the layers with random weights, from the logits down</source>
      <translation>具有随机权重的层的比例（%），从 logits 向下</translation>
    </message>
    <message>
      <source>Spearman's rank correlation with the original explanation, mean of three draws. It falls where the explanation depends on the weights.</source>
      <translation>与原始解释的 Spearman 秩相关系数，为三次抽取的平均值。解释依赖于权重时，它会下降。</translation>
    </message>
    <message>
      <source>layers with random weights</source>
      <translation>随机权重的层</translation>
    </message>
    <message>
      <source>rank correlation</source>
      <translation>秩相关</translation>
    </message>
    <message>
      <source>Predicted classes</source>
      <translation>预测类别</translation>
    </message>
    <message>
      <source>Explained pixels of each predicted class</source>
      <translation>各预测类别的被解释像元</translation>
    </message>
    <message>
      <source>Points of interest</source>
      <translation>兴趣点</translation>
    </message>
    <message>
      <source>row</source>
      <translation>行</translation>
    </message>
    <message>
      <source>column</source>
      <translation>列</translation>
    </message>
    <message>
      <source>predicted class</source>
      <translation>预测类别</translation>
    </message>
    <message>
      <source>probability of this class</source>
      <translation>该类别的概率</translation>
    </message>
    <message>
      <source>Row and column are counted from 0.</source>
      <translation>行号和列号从 0 开始。</translation>
    </message>
    <message>
      <source>Below each picture are the ends of its own scale (2nd and 98th percentile). The value of a position is the mean over the patches of all explained pixels that cover it.</source>
      <translation>每幅图下方为其各自色标的两端（第 2 和第 98 百分位数）。某一位置的值是覆盖该位置的所有被解释像元图像块的平均值。</translation>
    </message>
    <message>
      <source>The unit is that of the logit of the class. Values are high where the layer has features that raise this logit (Selvaraju et al. 2017, doi:10.1109/ICCV.2017.74).</source>
      <translation>单位与该类别的 logit 相同。在该层含有提高此 logit 的特征之处，值较高（Selvaraju et al. 2017, doi:10.1109/ICCV.2017.74）。</translation>
    </message>
    <message>
      <source>Share of a pixel in the centre token, which sums to one over a patch (Abnar, Zuidema 2020, doi:10.18653/v1/2020.acl-main.385). It does not depend on a class.</source>
      <translation>像元在中心 token 中的比例，在一个图像块内之和为 1（Abnar, Zuidema 2020, doi:10.18653/v1/2020.acl-main.385）。它与类别无关。</translation>
    </message>
    <message>
      <source>{num_left_out} more bands are in the raster.</source>
      <translation>栅格中还有 {num_left_out} 个波段。</translation>
    </message>
    <message>
      <source>Contribution of each band to the logit of each class</source>
      <translation>各波段对各类别 logit 的贡献</translation>
    </message>
    <message>
      <source>Contribution of each band to the logit of the class of a pixel, compared with the mean spectrum of the training scene. It is summed over the patch and averaged over the pixels of a class (Sundararajan et al. 2017, arXiv:1703.01365). Attributions of components are propagated back to bands. Attributions sum to the difference of the logits; the largest error of a sum is {error} of the mean difference.</source>
      <translation>各波段对像元类别 logit 的贡献，以训练影像的平均光谱为基准。贡献在图像块内求和，并对同一类别的像元取平均（Sundararajan et al. 2017, arXiv:1703.01365）。成分的归因会传播回各波段。归因之和等于 logit 之差；求和的最大误差为平均差值的 {error}。</translation>
    </message>
    <message>
      <source>Bands with the largest attributions</source>
      <translation>归因值最大的波段</translation>
    </message>
    <message>
      <source>largest attributions at {words}</source>
      <translation>归因最大处：{words}</translation>
    </message>
    <message>
      <source>All classes: points of overall accuracy</source>
      <translation>所有类别：总体精度的百分点</translation>
    </message>
    <message>
      <source>a band is</source>
      <translation>单个波段</translation>
    </message>
    <message>
      <source>{group} neighbouring bands are</source>
      <translation>{group} 个相邻波段</translation>
    </message>
    <message>
      <source>Permutation</source>
      <translation>置换</translation>
    </message>
    <message>
      <source>Loss of accuracy without the information of a band</source>
      <translation>缺少某一波段信息时的精度损失</translation>
    </message>
    <message>
      <source>Percentage points of recall that a class loses when {exchanged} exchanged between patches of different pixels, in {num_groups} groups; the accuracy of these pixels without exchange is {accuracy}. If other bands can replace a band, its loss is about zero, even if the network uses the band.</source>
      <translation>在不同像元的图像块之间交换{exchanged}时，各类别损失的召回率（百分点），共 {num_groups} 组；不交换时这些像元的精度为 {accuracy}。如果其他波段可以替代某一波段，即使网络使用该波段，其损失也接近零。</translation>
    </message>
    <message>
      <source>Attention</source>
      <translation>注意力</translation>
    </message>
    <message>
      <source>Attention weights that the network computes; curves are means over the pixels of each predicted class. A weight shows how much of an input the network passes on. It does not show how much this input decides the class.</source>
      <translation>网络计算的注意力权重；曲线为各预测类别像元的平均值。权重表示网络传递了多少输入，而不表示该输入对类别的决定程度。</translation>
    </message>
    <message>
      <source>channel</source>
      <translation>通道</translation>
    </message>
    <message>
      <source>head {number}</source>
      <translation>头 {number}</translation>
    </message>
    <message>
      <source>all heads</source>
      <translation>所有头</translation>
    </message>
    <message>
      <source>{name}: Gaussian bias, seen from the centre</source>
      <translation>{name}：从中心看的高斯偏置</translation>
    </message>
    <message>
      <source>Gaussian bias of {name}</source>
      <translation>{name} 的高斯偏置</translation>
    </message>
    <message>
      <source>{ends}, added to the logits of the attention; a patch of {patch_size} × {patch_size} pixels.</source>
      <translation>{ends}，加到注意力的 logits 上；图像块为 {patch_size} × {patch_size} 像元。</translation>
    </message>
    <message>
      <source>Reading the sampled patches</source>
      <translation>正在读取抽样的图像块</translation>
    </message>
    <message>
      <source>Every pixel to explain is nodata, NaN or masked in the scene; choose valid pixels.{hint}</source>
      <translation>所有待解释像元在影像中均为无数据值、NaN 或被掩膜；请选择有效像元。{hint}</translation>
    </message>
    <message>
      <source>Testing with random weights</source>
      <translation>正在用随机权重检验</translation>
    </message>
    <message>
      <source>Explaining</source>
      <translation>正在解释</translation>
    </message>
    <message>
      <source>Building overviews</source>
      <translation>正在构建金字塔</translation>
    </message>
    <message>
      <source>The model has no class "{part}"; choose from {known}, by name or code.</source>
      <translation>模型没有类别“{part}”；请按名称或代码从 {known} 中选择。</translation>
    </message>
    <message>
      <source>Feature maps are wanted, but no layer is given; {advice}.</source>
      <translation>要求输出特征图，但没有给出层；{advice}。</translation>
    </message>
    <message>
      <source>The network {network} has no gradients. Only permutation, which needs labels, can tell which bands matter.</source>
      <translation>网络 {network} 没有梯度。只有需要标签的置换方法才能说明哪些波段重要。</translation>
    </message>
    <message>
      <source>Attention rollout needs tokens, and the network {name} has none; choose the method gradcam or auto, or a model of {networks}.</source>
      <translation>注意力展开需要 token，而网络 {name} 没有；请选择方法 gradcam 或 auto，或 {networks} 的模型。</translation>
    </message>
    <message>
      <source>Grad-CAM needs a convolution that sees more than one pixel, and the network {name} has none; leave the relevance out, or choose a model with convolutions, such as hybridsn.</source>
      <translation>Grad-CAM 需要能看到多于一个像元的卷积，而网络 {name} 没有；请不指定相关性，或选择含卷积的模型，例如 hybridsn。</translation>
    </message>
    <message>
      <source>The network {name} has no attention weights to show; leave the attention out, or choose a model of {networks}.</source>
      <translation>网络 {name} 没有可显示的注意力权重；请不指定注意力，或选择 {networks} 的模型。</translation>
    </message>
    <message>
      <source>{first} or {second}</source>
      <translation>{first} 或 {second}</translation>
    </message>
    <message>
      <source>There are only {num_points} pixels to show; label more pixels, or add a sample of the scene.</source>
      <translation>只有 {num_points} 个像元可显示；请标注更多像元，或加入影像的样本。</translation>
    </message>
    <message>
      <source>The perplexity is {perplexity:g}, but there are only {num_points} pixels; choose a perplexity below the number of pixels (at most {advised} is advised), or use more pixels.</source>
      <translation>困惑度为 {perplexity:g}，但只有 {num_points} 个像元；请选择小于像元数的困惑度（建议至多 {advised}），或使用更多像元。</translation>
    </message>
    <message>
      <source>The number of neighbours is {num_neighbors}, but there are only {num_points} pixels; choose fewer neighbours, or use more pixels.</source>
      <translation>邻居数为 {num_neighbors}，但只有 {num_points} 个像元；请选择更少的邻居，或使用更多像元。</translation>
    </message>
    <message>
      <source>{method} of {num_points} pixels takes about {needed_mb} MB, but {free_mb} MB of memory are free; show fewer pixels, choose fewer neighbours or the method pca, or close other programs.</source>
      <translation>对 {num_points} 个像元进行 {method} 约需 {needed_mb} MB，但可用内存为 {free_mb} MB；请显示更少的像元，选择更少的邻居或方法 pca，或关闭其他程序。</translation>
    </message>
    <message>
      <source>UMAP needs the package umap-learn, which is not installed or does not work ({error}); install umap-learn in the processing environment, or choose tsne or pca.</source>
      <translation>UMAP 需要软件包 umap-learn，但它未安装或无法使用（{error}）；请在处理环境中安装 umap-learn，或选择 tsne 或 pca。</translation>
    </message>
    <message>
      <source>All pixels have the same feature vector: the network cannot distinguish them; choose another model.</source>
      <translation>所有像元的特征向量相同：网络无法区分它们；请选择其他模型。</translation>
    </message>
    <message>
      <source>Computing {method} of {num_features} pixels</source>
      <translation>正在计算 {method}，共 {num_features} 个像元</translation>
    </message>
    <message>
      <source>not labelled</source>
      <translation>无标签</translation>
    </message>
    <message>
      <source>Features of {model_name}</source>
      <translation>{model_name} 的特征</translation>
    </message>
    <message>
      <source>The {num_features} features are the output of the last hidden layer of {network}, shown in two dimensions by {method}.</source>
      <translation>这 {num_features} 个特征是 {network} 最后一个隐藏层的输出，用 {method} 在二维中显示。</translation>
    </message>
    <message>
      <source>{network} has no features of its own: the plot shows the scaled spectra of {num_features} bands in two dimensions by {method}.</source>
      <translation>{network} 没有自己的特征：图中用 {method} 在二维中显示 {num_features} 个波段的缩放后光谱。</translation>
    </message>
    <message>
      <source>{num_points} pixels of {scene_name}; {num_labelled} of them are labelled. {shown}</source>
      <translation>{scene_name} 的 {num_points} 个像元，其中 {num_labelled} 个有标签。{shown}</translation>
    </message>
    <message>
      <source>of the labelled pixels have a nearest neighbour of the same class</source>
      <translation>的有标签像元与其最近邻属于同一类别</translation>
    </message>
    <message>
      <source>silhouette of the classes, −1 to 1</source>
      <translation>类别的轮廓系数，−1 至 1</translation>
    </message>
    <message>
      <source>trustworthiness of the plot, 0 to 1</source>
      <translation>图的可信度，0 至 1</translation>
    </message>
    <message>
      <source>Distances are correct as far as two axes can show them.</source>
      <translation>距离在两个轴所能表示的范围内是正确的。</translation>
    </message>
    <message>
      <source>The method keeps neighbours; sizes of clusters and distances between them have no meaning.</source>
      <translation>该方法保持邻近关系；簇的大小以及簇之间的距离没有意义。</translation>
    </message>
    <message>
      <source>no CRS</source>
      <translation>无坐标参考系</translation>
    </message>
    <message>
      <source>Features of the pixels by {method}, and their places in the scene</source>
      <translation>用 {method} 显示的像元特征及其在影像中的位置</translation>
    </message>
    <message>
      <source>Move the mouse over a point to see its class, and click it to see its place. Click on a class to hide or show it. A ring marks a wrong prediction, in the colour of the predicted class. {distances} Silhouette and nearest neighbours are measured in all features, not in the plot. Coordinates: {crs}.</source>
      <translation>将鼠标移到点上可查看其类别，点击可查看其位置。点击类别可隐藏或显示它。圆环标记错误的预测，颜色为预测类别的颜色。{distances}轮廓系数和最近邻是用全部特征计算的，而不是在图中计算的。坐标：{crs}。</translation>
    </message>
    <message>
      <source>Pixels of each class in the plot</source>
      <translation>图中各类别的像元</translation>
    </message>
    <message>
      <source>{name} has {surplus} bytes more than the {width} x {height} pixels with {count} bands of {dtype} in its header need. If its rows or bands look shifted, correct the size or the header offset in the header.</source>
      <translation>{name} 比其头文件中 {width} x {height} 个像元、{count} 个 {dtype} 波段所需的字节多 {surplus} 个。如果行或波段看起来错位，请更正头文件中的尺寸或 header offset。</translation>
    </message>
    <message>
      <source>{name} has {found} bytes, fewer than its header says ({error}): the end of the file is missing. Copy or fetch it again.</source>
      <translation>{name} 有 {found} 字节，少于其文件头所示（{error}）：文件末尾缺失。请重新复制或获取。</translation>
    </message>
    <message>
      <source>{name} has {found} bytes, but the {width} x {height} pixels with {count} bands of {dtype} in its header need {needed}: the end of the data is missing, or the header is wrong. Copy the file again, or correct the header.</source>
      <translation>{name} 有 {found} 字节，但其头文件中的 {width} x {height} 像元、{count} 个 {dtype} 波段需要 {needed} 字节：数据末尾缺失，或头文件有误。请重新复制文件，或修改头文件。</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the {name} again.</source>
      <translation>没有文件 {path}；请重新选择{name}。</translation>
    </message>
    <message>
      <source>{file} is not a raster that can be read ({error}); choose the {name}.</source>
      <translation>{file} 不是可读取的栅格（{error}）；请选择{name}。</translation>
    </message>
    <message>
      <source>{target} existed before {name} and was kept, because this program did not write it. GDAL and QGIS apply it to {name}; if it belongs to another raster, delete it and run again.</source>
      <translation>{target} 在 {name} 之前就已存在并被保留，因为它不是本程序写出的。GDAL 和 QGIS 会将其用于 {name}；如果它属于其他栅格，请将其删除并重新运行。</translation>
    </message>
    <message>
      <source>it may belong to {name}</source>
      <translation>它可能属于 {name}</translation>
    </message>
    <message>
      <source>this program did not write it</source>
      <translation>它不是本程序写出的</translation>
    </message>
    <message>
      <source>The style {target} was kept, because {reason}; QGIS applies it to {name}, too. If that is wrong, delete it and run again, or choose another name.</source>
      <translation>样式 {target} 被保留，因为{reason}；QGIS 也会将其用于 {name}。如不正确，请将其删除并重新运行，或选择其他名称。</translation>
    </message>
    <message>
      <source>The item collection {name} cannot be read ({error}).</source>
      <translation>无法读取条目集合 {name}（{error}）。</translation>
    </message>
    <message>
      <source>{name} is no STAC item collection: it needs features with an id and assets. Save the result of a search as a FeatureCollection.</source>
      <translation>{name} 不是 STAC 条目集合：它需要含有 id 和 assets 的要素。请将搜索结果保存为 FeatureCollection。</translation>
    </message>
    <message>
      <source>The item collection {name} has two items {item}; remove one.</source>
      <translation>条目集合 {name} 含有两个条目 {item}；请删除一个。</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>has no asset {asset}</source>
      <translation>没有资源 {asset}</translation>
    </message>
    <message>
      <source>has not exactly one asset with the role data</source>
      <translation>不是恰有一个角色为 data 的资源</translation>
    </message>
    <message>
      <source>The item {item} {problem}; choose one of its assets: {known}.</source>
      <translation>条目 {item} {problem}；请选择其资源之一：{known}。</translation>
    </message>
    <message>
      <source>choose a larger scene than {name}, because the model has a fixed patch size</source>
      <translation>请选择比 {name} 更大的影像，因为模型的图像块大小是固定的</translation>
    </message>
    <message>
      <source>Old labels: {count} pixels of {listed}.</source>
      <translation>旧标签：{listed} 的 {count} 个像元。</translation>
    </message>
    <message>
      <source>{num_dropped} pixels of the old labels are not used: they lie on new labels, or so near that patches would touch them.</source>
      <translation>旧标签的 {num_dropped} 个像元不使用：它们位于新标签上，或距离过近以致图像块会接触新标签。</translation>
    </message>
    <message>
      <source>All pixels of the old labels lie on new labels or too near to them; leave out the old labels, or give old labels of other places.</source>
      <translation>旧标签的所有像元都位于新标签上或过于靠近新标签；请不使用旧标签，或提供其他位置的旧标签。</translation>
    </message>
    <message>
      <source>old labels</source>
      <translation>旧标签</translation>
    </message>
    <message>
      <source>The old labels hold classes that neither the model nor the new labels have ({classes}): their pixels are not used.</source>
      <translation>旧标签含有模型和新标签都没有的类别（{classes}）：其像元不使用。</translation>
    </message>
    <message>
      <source>The old labels {name} hold no class of the model ({classes}); give the labels that the model was trained with.</source>
      <translation>旧标签 {name} 不含模型的任何类别（{classes}）；请给出训练该模型所用的标签。</translation>
    </message>
    <message>
      <source>validation pixels of the new labels</source>
      <translation>新标签的验证像元</translation>
    </message>
    <message>
      <source>test pixels</source>
      <translation>测试像元</translation>
    </message>
    <message>
      <source>held-out pixels of the old labels</source>
      <translation>旧标签中留出的像元</translation>
    </message>
    <message>
      <source>new and old labels together</source>
      <translation>新旧标签一起</translation>
    </message>
    <message>
      <source>the new labels</source>
      <translation>新标签</translation>
    </message>
    <message>
      <source>{num_steps} steps in {num_epochs} epochs; epoch {best_epoch} is kept. Validation uses {labels}.</source>
      <translation>{num_epochs} 个轮次共 {num_steps} 步；保留第 {best_epoch} 轮。验证使用{labels}。</translation>
    </message>
    <message>
      <source>Training pixels of each class</source>
      <translation>各类别的训练像元</translation>
    </message>
    <message>
      <source>training pixels, rehearsal included</source>
      <translation>训练像元（含复习样本）</translation>
    </message>
    <message>
      <source>training pixels</source>
      <translation>训练像元</translation>
    </message>
    <message>
      <source>New: the old model does not know this class.</source>
      <translation>新类别：旧模型不认识该类别。</translation>
    </message>
    <message>
      <source>Confusion matrices</source>
      <translation>混淆矩阵</translation>
    </message>
    <message>
      <source>after</source>
      <translation>微调后</translation>
    </message>
    <message>
      <source>before</source>
      <translation>微调前</translation>
    </message>
    <message>
      <source>Model card</source>
      <translation>模型卡</translation>
    </message>
    <message>
      <source>Only the head was trained; all other layers are unchanged.</source>
      <translation>只训练了输出头；其他各层不变。</translation>
    </message>
    <message>
      <source>All layers were trained, the old ones with {rate:.3g} of the learning rate.</source>
      <translation>训练了所有层，旧层的学习率为 {rate:.3g} 倍。</translation>
    </message>
    <message>
      <source>{network} ({form}) fine-tuned from {model}, which was trained on {old_scene}; new scene {scene}. {layers} {rehearsal}</source>
      <translation>{network}（{form}）由在 {old_scene} 上训练的 {model} 微调而来；新影像 {scene}。{layers}{rehearsal}</translation>
    </message>
    <message>
      <source>Old samples were rehearsed.</source>
      <translation>复习了旧样本。</translation>
    </message>
    <message>
      <source>No old sample was rehearsed.</source>
      <translation>没有复习旧样本。</translation>
    </message>
    <message>
      <source>{metric} before</source>
      <translation>微调前 {metric}</translation>
    </message>
    <message>
      <source>{metric} after</source>
      <translation>微调后 {metric}</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>微调前后</translation>
    </message>
    <message>
      <source>Accuracies before and after fine-tuning, on the same pixels</source>
      <translation>微调前后在相同像元上的精度</translation>
    </message>
    <message>
      <source>“Before” is the old model on the same pixels. It lacks the new classes, so their pixels count as wrong. A lower accuracy on old labels is forgetting. OA: overall accuracy. AA: mean recall of the classes. Below a figure is its 95 % interval over spatial units, the same draws of them before and after.</source>
      <translation>“前”指旧模型在相同像元上的结果。它没有新类别，因此这些类别的像元计为错误。旧标签上精度降低即为遗忘。OA：总体精度。AA：各类别的平均召回率。数字下方为其在空间单元上的 95 % 区间，微调前后使用相同的抽样。</translation>
    </message>
    <message>
      <source>{comparison}: class by class</source>
      <translation>{comparison}：逐类比较</translation>
    </message>
    <message>
      <source>recall before</source>
      <translation>微调前召回率</translation>
    </message>
    <message>
      <source>recall after</source>
      <translation>微调后召回率</translation>
    </message>
    <message>
      <source>change, points</source>
      <translation>变化，百分点</translation>
    </message>
    <message>
      <source>F1 before</source>
      <translation>微调前 F1</translation>
    </message>
    <message>
      <source>F1 after</source>
      <translation>微调后 F1</translation>
    </message>
    <message>
      <source>Accuracies of each class before and after: {comparison}</source>
      <translation>微调前后各类别的精度：{comparison}</translation>
    </message>
    <message>
      <source>Give the old scene and its labels for rehearsal, or label these classes in the new scene.</source>
      <translation>请给出旧影像及其标签用于复习，或在新影像中标注这些类别。</translation>
    </message>
    <message>
      <source>Some old classes had no training pixel now: {classes}. A network forgets classes that it is no longer trained on.</source>
      <translation>一些旧类别这次没有训练像元：{classes}。网络会遗忘不再训练的类别。</translation>
    </message>
    <message>
      <source>No old labels were given, so forgetting of the old scene is not measured.</source>
      <translation>未给出旧标签，因此没有衡量对旧影像的遗忘。</translation>
    </message>
    <message>
      <source>Give the old scene and its labels for rehearsal, or assess a map of the old scene.</source>
      <translation>请给出旧影像及其标签用于复习，或评价旧影像的分类图。</translation>
    </message>
    <message>
      <source>{name} ({change} points)</source>
      <translation>{name}（{change} 个百分点）</translation>
    </message>
    <message>
      <source>Lower the learning rate of the old layers, or train the head only.</source>
      <translation>请降低旧层的学习率，或只训练输出头。</translation>
    </message>
    <message>
      <source>Rehearse the old samples, lower the learning rate of the old layers, or train the head only.</source>
      <translation>请复习旧样本，降低旧层的学习率，或只训练输出头。</translation>
    </message>
    <message>
      <source>On the old labels, the recall of some classes fell: {classes}.</source>
      <translation>在旧标签上，一些类别的召回率下降：{classes}。</translation>
    </message>
    <message>
      <source>The old model may have been trained on the pixels of the old labels that measure it here. Then its accuracy before is optimistic, and the forgetting looks larger than it is. The new model starts from its weights, so the accuracy after is optimistic too.</source>
      <translation>旧模型可能曾在此处用来衡量它的旧标签像元上训练过。这样它之前的精度偏乐观，遗忘看起来比实际更大。新模型从其权重出发，因此之后的精度也偏乐观。</translation>
    </message>
    <message>
      <source>Give old labels that were never used for training.</source>
      <translation>请给出从未用于训练的旧标签。</translation>
    </message>
    <message>
      <source>Give validation and test labels that no training has used, such as those of the same split.</source>
      <translation>请给出任何训练都未使用过的验证和测试标签，例如同一划分中的标签。</translation>
    </message>
    <message>
      <source>The old model was trained on a scene of the same name ({scene}). If it was trained on validation or test pixels of the new labels, the accuracies on them are optimistic, before and after.</source>
      <translation>旧模型是在同名影像（{scene}）上训练的。如果它曾在新标签的验证或测试像元上训练过，则微调前后在这些像元上的精度都偏乐观。</translation>
    </message>
    <message>
      <source>blocks of the file are missing</source>
      <translation>文件缺少部分数据块</translation>
    </message>
    <message>
      <source>a file or an address describes no CRS here</source>
      <translation>此处不能用文件或地址描述坐标参考系</translation>
    </message>
    <message>
      <source>align them with the scene first, for example with "Warp" and nearest neighbour.</source>
      <translation>请先将其与影像对齐，例如用“变形（重投影）”（Warp）和最近邻法。</translation>
    </message>
    <message>
      <source>Align them with the scene first, for example with "Warp" and nearest neighbour.</source>
      <translation>请先将其与影像对齐，例如用“变形（重投影）”（Warp）和最近邻法。</translation>
    </message>
    <message>
      <source>They have {size} pixels, the scene has {mine}.</source>
      <translation>其大小为 {size} 个像元，影像为 {mine}。</translation>
    </message>
    <message>
      <source>Check the CRS of both layers.</source>
      <translation>请检查两个图层的坐标参考系。</translation>
    </message>
    <message>
      <source>If they were drawn on the scene, assign its CRS to them (Assign projection); otherwise {remedy}</source>
      <translation>如果是在影像上绘制的，请为其指定影像的坐标参考系（“指定投影”）；否则{remedy}</translation>
    </message>
    <message>
      <source>if they were drawn on the scene, assign its CRS to them (Assign projection); otherwise {remedy}</source>
      <translation>如果是在影像上绘制的，请为其指定影像的坐标参考系（“指定投影”）；否则{remedy}</translation>
    </message>
    <message>
      <source>Their CRS is {theirs}, that of the scene is {mine}.</source>
      <translation>其坐标参考系为 {theirs}，影像的为 {mine}。</translation>
    </message>
    <message>
      <source>{words} Their corners cannot be transformed to the CRS of the scene.</source>
      <translation>{words}其四角无法转换到影像的坐标参考系。</translation>
    </message>
    <message>
      <source>{words} Transformed to it, their corners move by {length}.</source>
      <translation>{words}转换后，其四角移动 {length}。</translation>
    </message>
    <message>
      <source>, here {count:.2g} pixels</source>
      <translation>，此处为 {count:.2g} 个像元</translation>
    </message>
    <message>
      <source>{words} Transformed to it, their corners move by less than {tolerance} pixels, but the datums differ: the transformation is accurate to about a metre{metre}.</source>
      <translation>{words}转换后，其四角移动不到 {tolerance} 个像元，但基准面不同：转换精度约为一米{metre}。</translation>
    </message>
    <message>
      <source>Their pixels are {theirs} {unit}, those of the scene {mine} {unit}.</source>
      <translation>其像元为 {theirs} {unit}，影像的像元为 {mine} {unit}。</translation>
    </message>
    <message>
      <source>They are mirrored against the scene.</source>
      <translation>其相对影像是镜像的。</translation>
    </message>
    <message>
      <source>They are rotated by {turn:.4g} degrees against the scene.</source>
      <translation>其相对影像旋转了 {turn:.4g} 度。</translation>
    </message>
    <message>
      <source>Their upper left corner lies {step} from that of the scene.</source>
      <translation>其左上角位于影像左上角{step}处。</translation>
    </message>
    <message>
      <source>Their lower right corner lies {step} from that of the scene.</source>
      <translation>其右下角位于影像右下角{step}处。</translation>
    </message>
    <message>
      <source>{count} pixels ({length} {unit})</source>
      <translation>{count} 个像元（{length} {unit}）</translation>
    </message>
    <message>
      <source>If they were drawn on the scene, {action}; otherwise {remedy}</source>
      <translation>如果是在影像上绘制的，{action}；否则{remedy}</translation>
    </message>
    <message>
      <source>Half a pixel lies between the corner of a pixel and its centre; if they were drawn on the scene, {action}; otherwise {remedy}</source>
      <translation>像元的角与其中心相距半个像元；如果是在影像上绘制的，{action}；否则{remedy}</translation>
    </message>
    <message>
      <source>give them the position of the scene</source>
      <translation>请使其位置与影像一致</translation>
    </message>
    <message>
      <source>correct their position with gdal_translate -a_ullr {ends}</source>
      <translation>请用 gdal_translate -a_ullr {ends} 更正其位置</translation>
    </message>
    <message>
      <source>degrees</source>
      <translation>度</translation>
    </message>
    <message>
      <source>map units</source>
      <translation>地图单位</translation>
    </message>
    <message>
      <source>{width} x {height} pixels, {place}</source>
      <translation>{width} x {height} 像元，{place}</translation>
    </message>
    <message>
      <source>{pixels} ({length:.4g} {unit}) to the right</source>
      <translation>向右 {pixels}（{length:.4g} {unit}）</translation>
    </message>
    <message>
      <source>{pixels} ({length:.4g} {unit}) to the left</source>
      <translation>向左 {pixels}（{length:.4g} {unit}）</translation>
    </message>
    <message>
      <source>{pixels} ({length:.4g} {unit}) down</source>
      <translation>向下 {pixels}（{length:.4g} {unit}）</translation>
    </message>
    <message>
      <source>{pixels} ({length:.4g} {unit}) up</source>
      <translation>向上 {pixels}（{length:.4g} {unit}）</translation>
    </message>
    <message>
      <source>1 pixel</source>
      <translation>1 个像元</translation>
    </message>
    <message>
      <source>{count:.4g} pixels</source>
      <translation>{count:.4g} 个像元</translation>
    </message>
    <message>
      <source>unnamed with the datum "{datum}"</source>
      <translation>未命名，基准面为“{datum}”</translation>
    </message>
    <message>
      <source>Discriminant components need valid training pixels of at least two classes, not {num_classes}; label more classes, or choose the reduction pca.</source>
      <translation>判别成分需要至少两个类别的有效训练像元，而不是 {num_classes} 个类别；请标注更多类别，或选择降维 pca。</translation>
    </message>
    <message>
      <source>Discriminant components need a class with two different training spectra; label more pixels, or choose the reduction pca.</source>
      <translation>判别成分要求某一类别有两条不同的训练光谱；请标注更多像元，或选择降维方法 pca。</translation>
    </message>
    <message>
      <source>choose smaller patches</source>
      <translation>请选择更小的图像块</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}, but the scene has only {width} x {height} pixels; {remedy}.</source>
      <translation>图像块大小为 {patch_size}，但影像只有 {width} x {height} 像元；{remedy}。</translation>
    </message>
    <message>
      <source>Components of partial least squares need valid training pixels of at least two classes with different spectra; label more classes, or choose the reduction pca.</source>
      <translation>偏最小二乘成分需要至少两个光谱不同的类别的有效训练像元；请标注更多类别，或选择降维方法 pca。</translation>
    </message>
    <message>
      <source>principal components</source>
      <translation>主成分</translation>
    </message>
    <message>
      <source>discriminant components</source>
      <translation>判别成分</translation>
    </message>
    <message>
      <source>components of the minimum noise fraction</source>
      <translation>最小噪声分离成分</translation>
    </message>
    <message>
      <source>components of partial least squares</source>
      <translation>偏最小二乘成分</translation>
    </message>
    <message>
      <source>{components} components are asked for, but only {num_bands} bands are used; choose at most {num_bands}.</source>
      <translation>要求 {components} 个成分，但只使用 {num_bands} 个波段；请至多选择 {num_bands}。</translation>
    </message>
    <message>
      <source>The scene has 1 valid pixel: every other pixel is nodata, NaN or masked in at least one band that is used.</source>
      <translation>影像只有 1 个有效像元：其他像元在至少一个所用波段中为无数据值、NaN 或被掩膜。</translation>
    </message>
    <message>
      <source>The scene has 0 valid pixels: every pixel is nodata, NaN or masked in at least one band that is used.</source>
      <translation>影像没有有效像元：每个像元在至少一个所用波段中为无数据值、NaN 或被掩膜。</translation>
    </message>
    <message>
      <source>Every valid pixel of the scene has the same spectrum; choose another scene.</source>
      <translation>影像的所有有效像元光谱相同；请选择其他影像。</translation>
    </message>
    <message>
      <source>pixel unlike its class</source>
      <translation>与其类别不相似的像元</translation>
    </message>
    <message>
      <source>polygon unlike its class</source>
      <translation>与其类别不相似的多边形</translation>
    </message>
    <message>
      <source>two classes on one pixel</source>
      <translation>一个像元有两个类别</translation>
    </message>
    <message>
      <source>same spectrum as another class</source>
      <translation>与另一类别光谱相同</translation>
    </message>
    <message>
      <source>{found} of {num_checked} checked labels ({share:.1f} %) as spectral outliers in their polygon; {num_unchecked} labels were not checked, because they have no data or fewer than {min_pixels} valid pixels are in their polygon</source>
      <translation>检查的 {num_checked} 个标签中有 {found} 个（{share:.1f} %）为其多边形中的光谱离群值；{num_unchecked} 个标签未检查，因为它们没有数据或其多边形中的有效像元少于 {min_pixels} 个</translation>
    </message>
    <message>
      <source>No polygon has {min_pixels} valid pixels, so outliers cannot be found; keep all labels.</source>
      <translation>没有多边形含有 {min_pixels} 个有效像元，因此无法查找离群值；请保留所有标签。</translation>
    </message>
    <message>
      <source>Labels of {name}</source>
      <translation>{name} 的标签</translation>
    </message>
    <message>
      <source>Scene: {scene}</source>
      <translation>影像：{scene}</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>polygons, points or connected fields</source>
      <translation>多边形、点或连通区域</translation>
    </message>
    <message>
      <source>spectral outliers in their polygon</source>
      <translation>其多边形中的光谱离群值</translation>
    </message>
    <message>
      <source>Map of the labels</source>
      <translation>标签图</translation>
    </message>
    <message>
      <source>Labels are in pale colours of their classes. Suspicious labels are in the colour of their reason.</source>
      <translation>标签以其类别的浅色显示。可疑标签以其原因的颜色显示。</translation>
    </message>
    <message>
      <source>Pixels and places of each class</source>
      <translation>各类别的像元和位置</translation>
    </message>
    <message>
      <source>in the largest</source>
      <translation>最大多边形占比</translation>
    </message>
    <message>
      <source>spread, pixels</source>
      <translation>离散度，像元</translation>
    </message>
    <message>
      <source>cells of 100</source>
      <translation>100 格中的格数</translation>
    </message>
    <message>
      <source>Polygons are polygons or points of a vector file, or connected areas of one class in a raster. “In the largest” is the share of the pixels that is in the largest polygon. The spread is the root mean square distance of the pixels from their centre. The scene has 10 x 10 cells; a class with labels in few cells shows few of its places.</source>
      <translation>多边形指矢量文件中的多边形或点，或栅格中同一类别的连通区域。“最大多边形占比”是位于最大多边形中的像元比例。离散度是像元到其中心的均方根距离。影像分为 10 x 10 格；标签只在少数格中的类别只体现了其少数位置。</translation>
    </message>
    <message>
      <source>Suspicious labels</source>
      <translation>可疑标签</translation>
    </message>
    <message>
      <source>{num_read} pixels were checked. A classifier that had not seen their labels recognised {agreement} of them as their class (mean spectra of {side} x {side} pixels).</source>
      <translation>检查了 {num_read} 个像元。未见过其标签的分类器将其中 {agreement} 识别为其标签类别（{side} x {side} 像元的平均光谱）。</translation>
    </message>
    <message>
      <source>{num_polygons} polygons were checked as a whole. A classifier that had not seen the polygon recognised {agreement} of the pixels.</source>
      <translation>{num_polygons} 个多边形作为整体进行了检查。未见过该多边形的分类器识别出 {agreement} 的像元。</translation>
    </message>
    <message>
      <source>{words} {num_spectra} pixels have the same spectrum as another pixel of their class, and {num_labels} pixels are labelled more than once as the same class.</source>
      <translation>{words}有 {num_spectra} 个像元与同类别的另一像元光谱相同，{num_labels} 个像元被多次标注为同一类别。</translation>
    </message>
    <message>
      <source>No label is suspicious.</source>
      <translation>没有可疑标签。</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>label</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>fits better, or other label</source>
      <translation>更符合的类别或其他标签</translation>
    </message>
    <message>
      <source>of the label</source>
      <translation>标签的概率</translation>
    </message>
    <message>
      <source>“Confidence” is the probability of the class that fits better, and “of the label” is that of the label. Look at each place before you change a label: a suspicious label may be right, and its pixel or polygon unusual. The point layer and the JSON file have all of them.</source>
      <translation>“置信度”是更符合的类别的概率，“标签的概率”是原标签类别的概率。修改标签前请查看每个位置：可疑标签可能是正确的，只是其像元或多边形不寻常。点图层和 JSON 文件含有全部可疑标签。</translation>
    </message>
    <message>
      <source>Purity of the polygons</source>
      <translation>多边形的纯度</translation>
    </message>
    <message>
      <source>No polygon has {min_pixels} valid pixels, so outliers cannot be found.</source>
      <translation>没有多边形含有 {min_pixels} 个有效像元，因此无法查找离群值。</translation>
    </message>
    <message>
      <source>{num_outliers} of {num_checked} pixels are outliers in their polygon. {num_checked_polygons} of {num_polygons} polygons were checked, those with at least {min_pixels} valid pixels.</source>
      <translation>{num_checked} 个像元中有 {num_outliers} 个是其多边形中的离群值。检查了 {num_polygons} 个多边形中的 {num_checked_polygons} 个，即至少有 {min_pixels} 个有效像元的多边形。</translation>
    </message>
    <message>
      <source>Polygons with spectral outliers, the largest share first</source>
      <translation>含光谱离群值的多边形（比例最大者在前）</translation>
    </message>
    <message>
      <source>checked</source>
      <translation>已检查</translation>
    </message>
    <message>
      <source>outliers</source>
      <translation>离群值</translation>
    </message>
    <message>
      <source>share</source>
      <translation>比例</translation>
    </message>
    <message>
      <source>An outlier is farther from the median spectrum of its polygon than the other pixels, by the spectral angle (modified z-score above 3.5): a tree in a lawn, a car on a roof. A polygon over two fields has few outliers, because its spectra differ as a whole. Sample labels leaves outliers out. The JSON file has all checked polygons.</source>
      <translation>离群值是按光谱角比其他像元更远离其多边形中值光谱的像元（修正 z 分数大于 3.5）：草坪上的树、屋顶上的汽车。跨两块田的多边形离群值很少，因为其光谱整体上就不同。“标签抽样”会剔除离群值。JSON 文件含有所有已检查的多边形。</translation>
    </message>
    <message>
      <source>possible</source>
      <translation>可行</translation>
    </message>
    <message>
      <source>not possible: {problem}</source>
      <translation>不可行：{problem}</translation>
    </message>
    <message>
      <source>without {classes}</source>
      <translation>缺少 {classes}</translation>
    </message>
    <message>
      <source>Splits</source>
      <translation>划分</translation>
    </message>
    <message>
      <source>Splits that are possible</source>
      <translation>可行的划分</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>方式</translation>
    </message>
    <message>
      <source>guard band</source>
      <translation>隔离带</translation>
    </message>
    <message>
      <source>training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>test</source>
      <translation>测试</translation>
    </message>
    <message>
      <source>classes in both</source>
      <translation>两者均有的类别</translation>
    </message>
    <message>
      <source>result</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Half of the labels for training and half for the test. A class is in both if it has at least two pixels in each. The guard band is in pixels.</source>
      <translation>一半标签用于训练，一半用于测试。某一类别在两者中各有至少两个像元时，即视为两者均有。隔离带以像元计。</translation>
    </message>
    <message>
      <source>JM is the Jeffries-Matusita distance in at most 10 principal components: 0 for equal classes, 2 for classes without overlap. Above 1.9 two classes can be separated well; below 1.0 think about merging them.</source>
      <translation>JM 是在至多 10 个主成分中的 Jeffries-Matusita 距离：类别相同时为 0，类别无重叠时为 2。高于 1.9 时两个类别可以很好地区分；低于 1.0 时请考虑合并。</translation>
    </message>
    <message>
      <source>Separability of the classes</source>
      <translation>类别可分性</translation>
    </message>
    <message>
      <source>No pair of classes has two valid pixels each.</source>
      <translation>没有任何一对类别各有两个有效像元。</translation>
    </message>
    <message>
      <source>Least separable pairs of classes</source>
      <translation>可分性最差的类别对</translation>
    </message>
    <message>
      <source>other class</source>
      <translation>另一类别</translation>
    </message>
    <message>
      <source>JM</source>
      <translation>JM</translation>
    </message>
    <message>
      <source>Separability of each pair of classes</source>
      <translation>各类别对的可分性</translation>
    </message>
    <message>
      <source>Mean spectra</source>
      <translation>平均光谱</translation>
    </message>
    <message>
      <source>Mean spectrum of each class</source>
      <translation>各类别的平均光谱</translation>
    </message>
    <message>
      <source>Line: mean of the class. Band: one standard deviation to either side.</source>
      <translation>线：类别平均值。带：两侧各一个标准差。</translation>
    </message>
    <message>
      <source>Polygons</source>
      <translation>多边形</translation>
    </message>
    <message>
      <source>Polygons, the largest first</source>
      <translation>多边形（最大者在前）</translation>
    </message>
    <message>
      <source>Row and column, counted from 0, are those of the labelled pixel in the middle of the polygon. The JSON file has all polygons.</source>
      <translation>行号和列号从 0 开始，为多边形中央的有标签像元的行列号。JSON 文件含有所有多边形。</translation>
    </message>
    <message>
      <source>Reading the spectra of the labels</source>
      <translation>正在读取标签的光谱</translation>
    </message>
    <message>
      <source>the spectra of the labels</source>
      <translation>标签的光谱</translation>
    </message>
    <message>
      <source>no spectra</source>
      <translation>没有光谱</translation>
    </message>
    <message>
      <source>{file} holds polygons only; the buffer is for points and lines.</source>
      <translation>{file} 只含多边形；缓冲区用于点和线。</translation>
    </message>
    <message>
      <source>{file} holds lines, which cover no part of a pixel; give a buffer, or choose pixels by their centre.</source>
      <translation>{file} 含有线，而线不覆盖像元的任何部分；请给出缓冲区，或按像元中心选择像元。</translation>
    </message>
    <message>
      <source> and others</source>
      <translation>等</translation>
    </message>
    <message>
      <source>{num_reasons} of {num_geometries} geometries of {file} are invalid and have been repaired: {listed}{more}. Check them on the map.</source>
      <translation>{file} 的 {num_geometries} 个几何中有 {num_reasons} 个无效，已修复：{listed}{more}。请在地图上检查。</translation>
    </message>
    <message>
      <source>The labels hold {num_classes} class ({names}); training needs at least two.</source>
      <translation>标签含有 {num_classes} 个类别（{names}）；训练至少需要两个类别。</translation>
    </message>
    <message>
      <source>Too few labelled pixels: {listed}; a class needs at least two pixels. Label more of it, or remove it from the labels.</source>
      <translation>有标签像元过少：{listed}；一个类别至少需要两个像元。请多标注一些，或将其从标签中删除。</translation>
    </message>
    <message>
      <source>{name} (1 pixel)</source>
      <translation>{name}（1 个像元）</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the labels again.</source>
      <translation>文件 {path} 不存在；请重新选择标签。</translation>
    </message>
    <message>
      <source>The labels {name} label no pixel of the scene; choose labels that overlap it.</source>
      <translation>标签 {name} 未标记影像的任何像元；请选择与影像重叠的标签。</translation>
    </message>
    <message>
      <source>"{one}" and "{other}"</source>
      <translation>“{one}”和“{other}”</translation>
    </message>
    <message>
      <source> and {count} more pairs</source>
      <translation>以及另外 {count} 对</translation>
    </message>
    <message>
      <source>Classes with almost the same name: {listed}{more}. If they are one class, merge them by a merge table.</source>
      <translation>名称几乎相同的类别：{listed}{more}。如果它们是同一类别，请用合并表合并。</translation>
    </message>
    <message>
      <source>{name} is a raster; the least share of a pixel is for polygons only.</source>
      <translation>{name} 是栅格；像元的最小覆盖比例仅用于多边形。</translation>
    </message>
    <message>
      <source>{name} is a raster; the buffer is for points and lines only.</source>
      <translation>{name} 是栅格；缓冲区仅用于点和线。</translation>
    </message>
    <message>
      <source>{name} is a raster; pixels that are touched are of vector labels only.</source>
      <translation>{name} 是栅格；触及的像元仅适用于矢量标签。</translation>
    </message>
    <message>
      <source>{num_left_out} of {num_before} labelled pixels touch another class or unlabelled pixels and are left out.</source>
      <translation>{num_before} 个有标签像元中有 {num_left_out} 个接触其他类别或无标签像元，被排除。</translation>
    </message>
    <message>
      <source>The classes with the codes {listed} have no pixel inside, so they are lost.</source>
      <translation>代码为 {listed} 的类别没有内部像元，因此会丢失。</translation>
    </message>
    <message>
      <source>The labels {name} are on another grid ({found}) than the scene ({grid}). {difference}</source>
      <translation>标签 {name} 的格网（{found}）与影像的格网（{grid}）不同。{difference}</translation>
    </message>
    <message>
      <source>The labels {name} cannot be resampled: labels and scene both need a CRS and a place. Assign them first.</source>
      <translation>标签 {name} 无法重采样：标签和影像都需要坐标参考系和位置。请先指定。</translation>
    </message>
    <message>
      <source>The labels {name} are on another grid ({found}) and are resampled to that of the scene ({grid}), nearest neighbour.</source>
      <translation>标签 {name} 的格网（{found}）不同，按最近邻法重采样到影像的格网（{grid}）。</translation>
    </message>
    <message>
      <source>The labels {name} have {count} bands; labels are a raster with one band of class codes.</source>
      <translation>标签 {name} 有 {count} 个波段；标签应为只有一个类别代码波段的栅格。</translation>
    </message>
    <message>
      <source>The labels {name} have complex values; class codes are whole numbers.</source>
      <translation>标签 {name} 含复数值；类别代码应为整数。</translation>
    </message>
    <message>
      <source>The labels {name} cannot be read: the file is damaged or incomplete ({error}); create it again.</source>
      <translation>无法读取标签 {name}：文件已损坏或不完整（{error}）；请重新创建。</translation>
    </message>
    <message>
      <source>{count} pixels of {name} have code 0 although its nodata value is {nodata:g}. Here code 0 means unlabelled, so they are no class. If they are, give them another code.</source>
      <translation>{name} 有 {count} 个像元的代码为 0，而其无数据值为 {nodata:g}。此处代码 0 表示无标签，因此它们不属于任何类别。如果它们是一个类别，请为其指定其他代码。</translation>
    </message>
    <message>
      <source>The class table has no entry for the codes {listed}; their {pixels} pixels are not used.</source>
      <translation>类别表中没有代码 {listed} 的条目；其 {pixels} 个像元不使用。</translation>
    </message>
    <message>
      <source>The merge table {path} cannot be read ({error}); give a CSV file in UTF-8.</source>
      <translation>无法读取合并表 {path}（{error}）；请给出 UTF-8 编码的 CSV 文件。</translation>
    </message>
    <message>
      <source>The merge table {path} needs a header with the columns from,to and a row for each class.</source>
      <translation>合并表 {path} 需要含列 from,to 的表头，以及每个类别一行。</translation>
    </message>
    <message>
      <source>The merge table {path} has a row without a class in the column from; add it.</source>
      <translation>合并表 {path} 有一行在列 from 中没有类别；请补上。</translation>
    </message>
    <message>
      <source>The merge table {path} merges "{old}" into "{other}" and into "{new}"; keep one row.</source>
      <translation>合并表 {path} 将“{old}”既合并到“{other}”又合并到“{new}”；请只保留一行。</translation>
    </message>
    <message>
      <source>The labels have no class {listed}, which the merge table {name} names; these rows are not used.</source>
      <translation>标签中没有合并表 {name} 所列的类别 {listed}；这些行不使用。</translation>
    </message>
    <message>
      <source>The class "{old}" is left out, as the merge table {name} says.</source>
      <translation>按合并表 {name}，类别“{old}”被排除。</translation>
    </message>
    <message>
      <source>labels</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>The class "{old}" becomes "{target}".</source>
      <translation>类别“{old}”变为“{target}”。</translation>
    </message>
    <message>
      <source>{name} cannot be read ({error}); give a CSV file in UTF-8.</source>
      <translation>无法读取 {name}（{error}）；请给出 UTF-8 编码的 CSV 文件。</translation>
    </message>
    <message>
      <source>{name}: geometries are in the column "{geometry}", in the CRS of the scene.</source>
      <translation>{name}：几何位于列“{geometry}”中，采用影像的坐标参考系。</translation>
    </message>
    <message>
      <source>degrees of WGS 84</source>
      <translation>WGS 84 的度</translation>
    </message>
    <message>
      <source>the CRS of the scene</source>
      <translation>影像的坐标参考系</translation>
    </message>
    <message>
      <source>{name}: the columns "{x}" and "{y}" are coordinates in {place}.</source>
      <translation>{name}：列“{x}”和“{y}”为坐标，单位或坐标系：{place}。</translation>
    </message>
    <message>
      <source>{name} has no columns of coordinates; it has {columns}. Call them x and y (in the CRS of the scene), or longitude and latitude (in degrees).</source>
      <translation>{name} 没有坐标列；现有列：{columns}。请将其命名为 x 和 y（影像坐标参考系），或 longitude 和 latitude（度）。</translation>
    </message>
    <message>
      <source>no column</source>
      <translation>没有列</translation>
    </message>
    <message>
      <source>blocks</source>
      <translation>块</translation>
    </message>
    <message>
      <source>random</source>
      <translation>随机</translation>
    </message>
    <message>
      <source>held out, blocks</source>
      <translation>留出，块</translation>
    </message>
    <message>
      <source>held out, fields</source>
      <translation>留出，地块</translation>
    </message>
    <message>
      <source>held out, polygons</source>
      <translation>留出，多边形</translation>
    </message>
    <message>
      <source>held out, random</source>
      <translation>留出，随机</translation>
    </message>
    <message>
      <source>given</source>
      <translation>给定</translation>
    </message>
    <message>
      <source>given validation pixels are never trained on</source>
      <translation>给出的验证像元从不用于训练</translation>
    </message>
    <message>
      <source>{name} labels</source>
      <translation>{name}标签</translation>
    </message>
    <message>
      <source>table of the training labels</source>
      <translation>训练标签的类别表</translation>
    </message>
    <message>
      <source>The {name} labels hold classes without training pixels (codes {listed}); the network cannot learn these classes.</source>
      <translation>“{name}”标签含有没有训练像元的类别（代码 {listed}）；网络无法学习这些类别。</translation>
    </message>
    <message>
      <source>{count} {name} pixels are also training pixels; they are not used for the {name}.</source>
      <translation>{count} 个“{name}”像元同时也是训练像元；它们不用于“{name}”。</translation>
    </message>
    <message>
      <source>All {name} pixels are also training pixels; choose other {name} labels.</source>
      <translation>所有“{name}”像元同时也是训练像元；请选择其他“{name}”标签。</translation>
    </message>
    <message>
      <source>All {count} test pixels are also validation pixels; choose other test labels, or leave them out.</source>
      <translation>所有 {count} 个测试像元同时也是验证像元；请选择其他测试标签，或不指定。</translation>
    </message>
    <message>
      <source>{count} test pixels are also validation pixels; they are not used for the test.</source>
      <translation>{count} 个测试像元同时也是验证像元；它们不用于测试。</translation>
    </message>
    <message>
      <source>No class has more than {count} labelled pixels, which training needs, so that none is left for validation; label at least {wanted} pixels of a class, or give validation labels.</source>
      <translation>没有一个类别的标注像元超过训练所需的 {count} 个，因此没有像元可用于验证；请为某个类别标注至少 {wanted} 个像元，或提供验证标签。</translation>
    </message>
    <message>
      <source>No validation pixels can be held out in blocks ({reason}) They are drawn at random instead, so the validation accuracy is optimistic.</source>
      <translation>无法按块留出验证像元（{reason}）改为随机抽取，因此验证精度偏乐观。</translation>
    </message>
    <message>
      <source>Held out {num_held_out} of {num_labelled} labelled pixels for validation ({kind}, guard band of {guard} pixels).</source>
      <translation>从 {num_labelled} 个有标签像元中留出 {num_held_out} 个用于验证（{kind}，隔离带 {guard} 个像元）。</translation>
    </message>
    <message>
      <source>validation</source>
      <translation>验证</translation>
    </message>
    <message>
      <source>The {name} labels were split with a guard band of {guard} pixels, and patches of {patch_size} pixels reach across it: {share:.1f} % of the {name} patches hold training pixels, so the {name} accuracy will be optimistic. Train with patches of at most {largest} pixels, or split with a guard band of at least {half} pixels.</source>
      <translation>“{name}”标签是以 {guard} 个像元的隔离带划分的，而 {patch_size} 像元的图像块会跨越隔离带：{share:.1f} % 的“{name}”图像块含有训练像元，因此“{name}”精度会偏乐观。请使用至多 {largest} 像元的图像块训练，或以至少 {half} 个像元的隔离带划分。</translation>
    </message>
    <message>
      <source>No polygon or point of {file} has a geometry and a class in the field "{name}".</source>
      <translation>{file} 中没有多边形或点同时具有几何和字段“{name}”中的类别。</translation>
    </message>
    <message>
      <source>{count} of {num_geometries} features of {file} have no geometry, or no class in the field "{name}"; they are not used.</source>
      <translation>{file} 的 {num_geometries} 个要素中有 {count} 个没有几何或在字段“{name}”中没有类别；不使用它们。</translation>
    </message>
    <message>
      <source>Features of {file} with 0 in the field "{name}": {count}. Here 0 means unlabelled, so they are no class. If they are, give them another code.</source>
      <translation>{file} 中字段“{name}”为 0 的要素：{count}。此处 0 表示无标签，因此它们不属于任何类别。如果它们是一个类别，请为其指定其他代码。</translation>
    </message>
    <message>
      <source>{file} has no CRS; its coordinates are taken as those of the scene.</source>
      <translation>{file} 没有坐标参考系；其坐标按影像的坐标处理。</translation>
    </message>
    <message>
      <source>{file} has coordinates that are no numbers in the CRS of the scene; check the CRS of both layers.</source>
      <translation>{file} 含有在影像坐标参考系中不是数值的坐标；请检查两个图层的坐标参考系。</translation>
    </message>
    <message>
      <source>give a smaller least share</source>
      <translation>请给出更小的最小覆盖比例</translation>
    </message>
    <message>
      <source>choose pixels by their centre instead</source>
      <translation>请改为按像元中心选择像元</translation>
    </message>
    <message>
      <source>No polygon of {file} covers {least_share:.0%} of a pixel; {advice}.</source>
      <translation>{file} 中没有多边形覆盖像元的 {least_share:.0%}；{advice}。</translation>
    </message>
    <message>
      <source>Pixels are labelled if polygons of one class cover at least {least_share:.0%} of them: {num_left_out} pixels whose centre lies in a polygon are left out, and {num_labelled} others are labelled.</source>
      <translation>当同一类别的多边形覆盖像元的至少 {least_share:.0%} 时，像元得到标签：{num_left_out} 个中心位于多边形内的像元被排除，另有 {num_labelled} 个像元得到标签。</translation>
    </message>
    <message>
      <source>{count} pixels lie in polygons or points of different classes; they get the class of the last one in the file.</source>
      <translation>{count} 个像元位于不同类别的多边形或点中；取文件中最后一个的类别。</translation>
    </message>
    <message>
      <source>{count} pixels lie in polygons or points of different classes; these pixels are not used.</source>
      <translation>{count} 个像元位于不同类别的多边形或点中；这些像元不使用。</translation>
    </message>
    <message>
      <source>contain no pixel centre</source>
      <translation>不含像元中心</translation>
    </message>
    <message>
      <source>touch no pixel</source>
      <translation>未接触任何像元</translation>
    </message>
    <message>
      <source>cover {share:.0%} of no pixel</source>
      <translation>未覆盖任何像元的 {share:.0%}</translation>
    </message>
    <message>
      <source>{num_lost} of {num_geometries} polygons or points label no pixel: they lie outside the scene, {reason}, or are covered by others.</source>
      <translation>{num_geometries} 个多边形或点中有 {num_lost} 个未标记任何像元：它们位于影像之外，或 {reason}，或被其他对象覆盖。</translation>
    </message>
    <message>
      <source>, because a split by polygons needs at least two features for each of the {num_classes} classes</source>
      <translation>，因为按多边形划分时，{num_classes} 个类别各需至少两个要素</translation>
    </message>
    <message>
      <source>The {num_parts} separate parts of {num_features} features are the units{reason}.</source>
      <translation>以 {num_features} 个要素的 {num_parts} 个独立部分为单元{reason}。</translation>
    </message>
    <message>
      <source>{num_leaving} of {num_geometries} polygons or points extend beyond the scene; only the area inside is used.</source>
      <translation>{num_geometries} 个多边形或点中有 {num_leaving} 个超出影像；只使用影像内的部分。</translation>
    </message>
    <message>
      <source>{file} has no field "{field}"; choose one of {fields}.</source>
      <translation>{file} 没有字段“{field}”；可选字段：{fields}。</translation>
    </message>
    <message>
      <source>none: it has no field</source>
      <translation>无：它没有字段</translation>
    </message>
    <message>
      <source>{file} cannot be read as a raster or a vector file ({error}); choose another file.</source>
      <translation>{file} 无法作为栅格或矢量文件读取（{error}）；请选择其他文件。</translation>
    </message>
    <message>
      <source>{file} is a table without geometries; choose a layer of polygons or points.</source>
      <translation>{file} 是没有几何的表；请选择多边形或点图层。</translation>
    </message>
    <message>
      <source>{file} holds geometries that cannot be read ({error}); save it with straight segments instead of curves.</source>
      <translation>{file} 含有无法读取的几何（{error}）；请用直线段代替曲线后保存。</translation>
    </message>
    <message>
      <source>Say which field of {file} holds the class; it has {fields}.</source>
      <translation>请指定 {file} 中含有类别的字段；现有字段：{fields}。</translation>
    </message>
    <message>
      <source>no field</source>
      <translation>没有字段</translation>
    </message>
    <message>
      <source>The classes of {file} are those of its only field, {first_usable}.</source>
      <translation>{file} 的类别取自其唯一的字段 {first_usable}。</translation>
    </message>
    <message>
      <source>{file} has the layers {listed}; say which one holds the labels.</source>
      <translation>{file} 含有图层 {listed}；请指定哪个图层是标签。</translation>
    </message>
    <message>
      <source>The field "{name}" mixes numbers with text ("{odd}"); correct these values, or choose a field with whole numbers or with names only.</source>
      <translation>字段“{name}”混有数字和文本（“{odd}”）；请更正这些值，或选择只含整数或只含名称的字段。</translation>
    </message>
    <message>
      <source>The field "{name}" holds numbers that are not whole; they are taken as class names, numbered in the order of their text: {values}.</source>
      <translation>字段“{name}”含有非整数；它们作为类别名称，按文本顺序编号：{values}。</translation>
    </message>
    <message>
      <source>The class table has no entry for {listed} in the field "{name}"; these polygons or points are not used.</source>
      <translation>类别表中没有字段“{name}”的 {listed} 的条目；这些多边形或点不使用。</translation>
    </message>
    <message>
      <source>The field "{name}" holds whole numbers with a decimal point as text; they are used as class codes: {values}.</source>
      <translation>字段“{name}”以文本形式含有带小数点的整数；它们作为类别代码使用：{values}。</translation>
    </message>
    <message>
      <source>The field "{name}" writes the class code {code} in several ways ({listed}); they are taken as one class.</source>
      <translation>字段“{name}”以多种形式书写类别代码 {code}（{listed}）；它们视为同一类别。</translation>
    </message>
    <message>
      <source>"{text}" is code {code}</source>
      <translation>“{text}”为代码 {code}</translation>
    </message>
    <message>
      <source>{listed} and {num_more} more</source>
      <translation>{listed}，另有 {num_more} 个</translation>
    </message>
    <message>
      <source>The field "{name}" holds {value}; class codes are whole numbers from 1 to {max_code} (0 means unlabelled). Choose another field.</source>
      <translation>字段“{name}”中有 {value}；类别代码为 1 至 {max_code} 的整数（0 表示无标签）。请选择其他字段。</translation>
    </message>
    <message>
      <source>The scene is georeferenced by ground control points, so vector labels cannot be rasterized onto it; warp the scene to a CRS first, or give labels as a raster of its size.</source>
      <translation>影像由地面控制点定位，因此无法在其上栅格化矢量标签；请先将影像纠正到坐标参考系，或提供同尺寸的栅格标签。</translation>
    </message>
    <message>
      <source>{file} cannot be transformed to the CRS of the scene; check that both layers have the right CRS.</source>
      <translation>{file} 无法转换到影像的坐标参考系；请检查两个图层的坐标参考系是否正确。</translation>
    </message>
    <message>
      <source>The scene has no georeference: place it first (Import a cube), or draw the labels on it.</source>
      <translation>影像没有地理参考：请先为其定位（“导入数据立方体”），或在影像上绘制标签。</translation>
    </message>
    <message>
      <source>The labels {name} do not overlap the scene: they span x {left:.6g} to {right:.6g}, y {bottom:.6g} to {top:.6g}; the scene spans x {west:.6g} to {east:.6g}, y {south:.6g} to {north:.6g}. {hint}</source>
      <translation>标签 {name} 与影像不重叠：标签范围为 x {left:.6g} 至 {right:.6g}，y {bottom:.6g} 至 {top:.6g}；影像范围为 x {west:.6g} 至 {east:.6g}，y {south:.6g} 至 {north:.6g}。{hint}</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} 和 {last}</translation>
    </message>
    <message>
      <source>{name} has no spectra beside it; give the .sli file with its header.</source>
      <translation>{name} 旁边没有光谱；请给出带头文件的 .sli 文件。</translation>
    </message>
    <message>
      <source>{name} has {num_wavelengths} wavelengths for {num_bands} bands; correct it.</source>
      <translation>{name} 有 {num_wavelengths} 个波长，却有 {num_bands} 个波段；请修改。</translation>
    </message>
    <message>
      <source>{header_path} has {num_names} names for {num_values} spectra, so they are numbered; a name must not have a comma.</source>
      <translation>{header_path} 有 {num_names} 个名称，但有 {num_values} 条光谱，因此光谱改为编号；名称中不得有逗号。</translation>
    </message>
    <message>
      <source>{name} cannot be read as an ENVI spectral library ({error}).</source>
      <translation>无法将 {name} 作为 ENVI 光谱库读取（{error}）。</translation>
    </message>
    <message>
      <source>{name} cannot be read as an ENVI spectral library: its header has the file type "{kind}".</source>
      <translation>无法将 {name} 作为 ENVI 光谱库读取：其头文件的文件类型为“{kind}”。</translation>
    </message>
    <message>
      <source>{name} holds {num_values} values, and its header says {num_spectra} spectra of {num_bands} bands; copy the file again, or correct the header.</source>
      <translation>{name} 含有 {num_values} 个值，而其头文件说明有 {num_spectra} 条 {num_bands} 个波段的光谱；请重新复制文件，或修改头文件。</translation>
    </message>
    <message>
      <source>{name} has complex values; export their real part first.</source>
      <translation>{name} 含复数值；请先导出其实部。</translation>
    </message>
    <message>
      <source>The "reflectance scale factor" of {name} is {factor:g}; correct or remove it.</source>
      <translation>{name} 的“reflectance scale factor”为 {factor:g}；请修改或删除。</translation>
    </message>
    <message>
      <source>{name} has gain or offset values and the reflectance scale factor {factor:g}; gain and offset are used, and the factor is not.</source>
      <translation>{name} 同时有增益或偏移值和反射率缩放系数 {factor:g}；使用增益和偏移，不使用该系数。</translation>
    </message>
    <message>
      <source>The list "{key}" of {name} has {count} entries, but the spectra have {num_bands} bands; correct or remove it.</source>
      <translation>{name} 的列表“{key}”有 {count} 项，但光谱有 {num_bands} 个波段；请修改或删除。</translation>
    </message>
    <message>
      <source>"{key}" of {name} has {count} numbers; correct it to one.</source>
      <translation>{name} 的“{key}”有 {count} 个数；请改为一个。</translation>
    </message>
    <message>
      <source>"{key}" of {name} is not a list of numbers ({error}); correct it.</source>
      <translation>{name} 的“{key}”不是数字列表（{error}）；请修改。</translation>
    </message>
    <message>
      <source>{name} is too large for a spectral library; choose another file.</source>
      <translation>{name} 对光谱库而言过大；请选择其他文件。</translation>
    </message>
    <message>
      <source>{path} cannot be read ({error}); choose another file.</source>
      <translation>无法读取 {path}（{error}）；请选择其他文件。</translation>
    </message>
    <message>
      <source>{name} is no spectral library that can be read; give ENVI (.sli), USGS splib07, ECOSTRESS, ASD, SVC, or a table whose first column is the wavelength.</source>
      <translation>{name} 不是可读取的光谱库；请给出 ENVI（.sli）、USGS splib07、ECOSTRESS、ASD、SVC，或第一列为波长的表。</translation>
    </message>
    <message>
      <source>{name} is an ASD file whose header is damaged; export it as text.</source>
      <translation>{name} 是文件头已损坏的 ASD 文件；请将其导出为文本。</translation>
    </message>
    <message>
      <source>{name} is an ASD file that ends early; copy it again.</source>
      <translation>{name} 是提前结束的 ASD 文件；请重新复制。</translation>
    </message>
    <message>
      <source>{name} is an SVC file without a column of reflectance; export it again.</source>
      <translation>{name} 是没有反射率列的 SVC 文件；请重新导出。</translation>
    </message>
    <message>
      <source>{name} has no pairs of wavelength and value; download it again.</source>
      <translation>{name} 没有波长与数值对；请重新下载。</translation>
    </message>
    <message>
      <source>{name} has {num_values} values, but no file of {num_values} wavelengths lies in its folder or the one above. Copy the file splib07..._Wavelengths_....txt of its spectrometer there.</source>
      <translation>{name} 有 {num_values} 个值，但其文件夹或上一级文件夹中没有含 {num_values} 个波长的文件。请将其光谱仪的文件 splib07..._Wavelengths_....txt 复制到那里。</translation>
    </message>
    <message>
      <source>The library {name} is no GeoPackage; choose a name that ends in .gpkg.</source>
      <translation>光谱库 {name} 不是 GeoPackage；请选择以 .gpkg 结尾的名称。</translation>
    </message>
    <message>
      <source>{name} cannot be read as a library ({error}); import it first.</source>
      <translation>无法将 {name} 作为光谱库读取（{error}）；请先导入。</translation>
    </message>
    <message>
      <source>{name} has no field with spectral profiles; make a library with “Import a spectral library”.</source>
      <translation>{name} 没有含光谱剖面的字段；请用“导入光谱库”创建光谱库。</translation>
    </message>
    <message>
      <source>{name} has no field "{group_field}"; it has {fields}. Choose one of them.</source>
      <translation>{name} 没有字段“{group_field}”；现有字段：{fields}。请从中选择。</translation>
    </message>
    <message>
      <source>{left_out} of {num_fields} rows of {name} hold no profile that can be read; they are left out.</source>
      <translation>{name} 的 {num_fields} 行中有 {left_out} 行没有可读取的光谱曲线；这些行被排除。</translation>
    </message>
    <message>
      <source>The lists of a profile have different lengths.</source>
      <translation>一条光谱曲线的各列表长度不同。</translation>
    </message>
    <message>
      <source>The profile of {name} in {file} is damaged: x, y and bbl are lists with a number for each band. Remove this row, or import the library again.</source>
      <translation>{file} 中 {name} 的剖面已损坏：x、y 和 bbl 应为每个波段一个数的列表。请删除该行，或重新导入光谱库。</translation>
    </message>
    <message>
      <source>The library gives one code to several classes; correct the column code.</source>
      <translation>光谱库中多个类别使用同一代码；请更正列 code。</translation>
    </message>
    <message>
      <source>The spectrum {name} of {source} has no wavelengths, so it cannot be resampled.</source>
      <translation>{source} 的光谱 {name} 没有波长，因此无法重采样。</translation>
    </message>
    <message>
      <source>{name} has the wavelength {wavelength} ({unit}), which is outside {lowest:g} to {highest:g} nm; correct the number or the unit.</source>
      <translation>{name} 含有波长 {wavelength}（{unit}），超出 {lowest:g} 至 {highest:g} nm 的范围；请修改数值或单位。</translation>
    </message>
    <message>
      <source>The model of {network} keeps no statistics of its training scene, which the distance needs: an older version wrote the file, or the scene could not be read at the end of the training. Train again, or leave out the distance.</source>
      <translation>{network} 的模型没有保存其训练影像的统计量，而距离需要它：文件由旧版本写出，或训练结束时无法读取影像。请重新训练，或不指定距离。</translation>
    </message>
    <message>
      <source>The bands {bands} are not all in the scene; choose band numbers from 1 to {num_bands}.</source>
      <translation>波段 {bands} 并非都在影像中；请选择 1 至 {num_bands} 的波段号。</translation>
    </message>
    <message>
      <source>{name} is {value}; choose at least 1, or None.</source>
      <translation>{name} 为 {value}；请至少选择 1，或 None。</translation>
    </message>
    <message>
      <source>The precision "{precision}" is unknown; choose one of {precisions}.</source>
      <translation>数值精度“{precision}”未知；请从 {precisions} 中选择。</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>The memory limit allows batches of {batch_size} patches instead of {job_batch_size}. The map is the same.</source>
      <translation>内存限制允许的批大小为 {batch_size} 个图像块，而不是 {job_batch_size} 个。分类图不变。</translation>
    </message>
    <message>
      <source>Resuming after {num_done} of {total} tiles.</source>
      <translation>从 {total} 个瓦片中的第 {num_done} 个之后继续。</translation>
    </message>
    <message>
      <source>The values of {name} seem to be no probabilities: they reach {largest:.4g}, and those of a pixel add up to {low:.4g} to {high:.4g}, not to one number. Choose the probabilities of the classes, not class codes, scores or a scene.</source>
      <translation>{name} 的值似乎不是概率：最大值达到 {largest:.4g}，每个像元的值之和为 {low:.4g} 到 {high:.4g}，而不是同一个数。请选择各类别的概率，而不是类别代码、得分或影像。</translation>
    </message>
    <message>
      <source>If it is a fill value, declare it as nodata (gdal_edit.py -a_nodata).</source>
      <translation>如果这是填充值，请将其声明为 nodata（gdal_edit.py -a_nodata）。</translation>
    </message>
    <message>
      <source>Choose the probabilities, not the scores or their logarithms.</source>
      <translation>请选择概率，而不是得分或其对数。</translation>
    </message>
    <message>
      <source>The probabilities {name} have the value {value:.4g} in row {row}, column {column}; probabilities are not negative. {advice}</source>
      <translation>概率 {name} 在第 {row} 行第 {column} 列的值为 {value:.4g}；概率不能为负。{advice}</translation>
    </message>
    <message>
      <source>The values of a pixel in {name} add up to {low:.4g} to {high:.4g} instead of 1; they were divided by their sum.</source>
      <translation>{name} 中一个像元的各值之和为 {low:.4g} 至 {high:.4g}，而不是 1；已除以其总和。</translation>
    </message>
    <message>
      <source>the tag {tag}</source>
      <translation>元数据标记 {tag}</translation>
    </message>
    <message>
      <source>the class table {name}</source>
      <translation>类别表 {name}</translation>
    </message>
    <message>
      <source>Band {number} of {name} is marked as alpha: it masks pixels, and is no class. If it holds the probabilities of a class, remove the mark: gdal_edit.py -colorinterp_{number} undefined {name}</source>
      <translation>{name} 的波段 {number} 被标记为 alpha：它用于掩膜像元，不是类别。如果它包含某个类别的概率，请去掉该标记：gdal_edit.py -colorinterp_{number} undefined {name}</translation>
    </message>
    <message>
      <source>The probabilities {name} have {num_bands} bands, but {source} has {num_classes} classes; give a class table with one class for each band.</source>
      <translation>概率 {name} 有 {num_bands} 个波段，但{source}有 {num_classes} 个类别；请给出每个波段对应一个类别的类别表。</translation>
    </message>
    <message>
      <source>The bands of {name} have other names than the classes of {source}; the bands are taken in the order of the codes: {listed}.</source>
      <translation>{name} 的波段名称与类别（{source}）的名称不同；波段按代码顺序对应：{listed}。</translation>
    </message>
    <message>
      <source>{name} has no class table; its bands are taken as classes with the codes 1 to {num_entries}: {listed}. Give a class table for other codes, names or colours.</source>
      <translation>{name} 没有类别表；其波段视为代码 1 至 {num_entries} 的类别：{listed}。如需其他代码、名称或颜色，请给出类别表。</translation>
    </message>
    <message>
      <source>Tiles of {tile_size} pixels take about {needed} MB, more than the memory limit of {limit} MB; leave out the tile size, or raise the memory limit.</source>
      <translation>{tile_size} 像元的瓦片约需 {needed} MB，超过内存上限 {limit} MB；请不指定瓦片大小，或提高内存上限。</translation>
    </message>
    <message>
      <source>the smallest tiles need about {needed} MB</source>
      <translation>最小的瓦片约需 {needed} MB</translation>
    </message>
    <message>
      <source>The memory limit of {limit} MB is too small: {needs}, including {taken} MB of the program itself; raise the limit to at least {least} MB.</source>
      <translation>内存上限 {limit} MB 太小：{needs}，其中程序本身占 {taken} MB；请将上限提高到至少 {least} MB。</translation>
    </message>
    <message>
      <source>computer</source>
      <translation>计算机</translation>
    </message>
    <message>
      <source>graphics card</source>
      <translation>显卡</translation>
    </message>
    <message>
      <source>The {owner} has too little free memory: {needs}, but {free} MB are free; close other programs.</source>
      <translation>可用内存不足（{owner}）：{needs}，但只有 {free} MB 可用；请关闭其他程序。</translation>
    </message>
    <message>
      <source>Neighbouring pixels are alike and other places differ: trust the figures of the other parts, and assess the map.</source>
      <translation>相邻像元彼此相似，而其他位置不同：请以其他部分的数值为准，并评价分类图。</translation>
    </message>
    <message>
      <source>No confidence gives the wanted accuracy of {wanted} on the {num_pixels} validation pixels of the model: the highest is {accuracy}, for the surest {coverage} of them. Choose at most {accuracy}, or a smallest confidence.</source>
      <translation>在模型的 {num_pixels} 个验证像元上，没有置信度能达到期望精度 {wanted}：最高为 {accuracy}，对应其中最有把握的 {coverage}。请至多选择 {accuracy}，或给出最小置信度。</translation>
    </message>
    <message>
      <source>no pixel was accepted</source>
      <translation>没有像元被接受</translation>
    </message>
    <message>
      <source>{share} of the accepted pixels were right</source>
      <translation>被接受的像元中有 {share} 正确</translation>
    </message>
    <message>
      <source>{accuracy} for {share:.0f} %</source>
      <translation>{share:.0f} % 时为 {accuracy}</translation>
    </message>
    <message>
      <source>Wanted accuracy {wanted}: pixels with a confidence of at least {threshold:.4g} are classified. Of the {num_pixels} validation pixels, {coverage} have it, and {accuracy} of these are right. Where other parts of the scene chose the threshold, {kept} ({kept_coverage} were accepted). Accuracy of the surest validation pixels: {curve}. {caution}</source>
      <translation>期望精度 {wanted}：置信度不低于 {threshold:.4g} 的像元会被分类。{num_pixels} 个验证像元中有 {coverage} 达到该值，其中 {accuracy} 正确。在由影像其他部分选择阈值时，{kept}（接受了 {kept_coverage}）。最有把握的验证像元的精度：{curve}。{caution}</translation>
    </message>
    <message>
      <source>The model has {num_pixels} validation pixels, which are too few or too often wrong for a coverage of {coverage}: the sets would hold every class. Choose a smaller coverage.</source>
      <translation>模型有 {num_pixels} 个验证像元，对于覆盖率 {coverage} 而言过少或错误过多：集合会包含所有类别。请选择更小的覆盖率。</translation>
    </message>
    <message>
      <source>Sets of classes: every class with a probability of at least {threshold:.3g}. Promised coverage {promised}. Where other parts of the scene chose the threshold, the sets of {kept} of the {num_pixels} validation pixels held the true class (lowest part: {lowest}). {caution}</source>
      <translation>类别集合：概率不低于 {threshold:.3g} 的所有类别。承诺的覆盖率为 {promised}。在由影像其他部分选择阈值时，{num_pixels} 个验证像元中有 {kept} 的集合包含真实类别（最差部分：{lowest}）。{caution}</translation>
    </message>
    <message>
      <source>{model} keeps no validation pixels, which {purpose} needs: an older version wrote the file, or the validation pixels were few or lay in one place. Train again with labels in several places, or {instead}.</source>
      <translation>{model} 没有保存验证像元，而{purpose}需要它们：文件由旧版本写出，或验证像元过少或集中在一处。请用多个位置的标签重新训练，或{instead}。</translation>
    </message>
    <message>
      <source>, with an agreement of {agreement:.3f} %</source>
      <translation>，一致率为 {agreement:.3f} %</translation>
    </message>
    <message>
      <source>The map is computed in float32: it has {num_compared} valid pixels{found}, but {num_needed} must be compared before bfloat16 is used.</source>
      <translation>分类图用 float32 计算：它有 {num_compared} 个有效像元{found}，但必须比较 {num_needed} 个像元之后才会使用 bfloat16。</translation>
    </message>
    <message>
      <source>bfloat16</source>
      <translation>bfloat16</translation>
    </message>
    <message>
      <source>bfloat16, with {share:.1f} % of the pixels near a tie and computed again in float32,</source>
      <translation>bfloat16（{share:.1f} % 的像元接近平局，已用 float32 重新计算）</translation>
    </message>
    <message>
      <source>{method} gives {num_other} of {num_compared} pixels another class than float32 (agreement {agreement:.3f} %)</source>
      <translation>{method}使 {num_compared} 个像元中的 {num_other} 个得到与 float32 不同的类别（一致率 {agreement:.3f} %）</translation>
    </message>
    <message>
      <source>{result}: the remaining tiles are computed in bfloat16.</source>
      <translation>{result}：其余瓦片用 bfloat16 计算。</translation>
    </message>
    <message>
      <source>{result}; bfloat16 is faster only up to {largest_near:g} % near a tie: the map is computed in float32.</source>
      <translation>{result}；接近平局的像元不超过 {largest_near:g} % 时 bfloat16 才更快：分类图用 float32 计算。</translation>
    </message>
    <message>
      <source>{result}; an agreement of {needed_agreement:g} % is needed: the map is computed in float32.</source>
      <translation>{result}；需要 {needed_agreement:g} % 的一致性：分类图用 float32 计算。</translation>
    </message>
    <message>
      <source>This model has no layers to compute in bfloat16: the map is computed in float32.</source>
      <translation>该模型没有可用 bfloat16 计算的层：分类图用 float32 计算。</translation>
    </message>
    <message>
      <source>This {owner} is not faster in bfloat16: the map is computed in float32.</source>
      <translation>该设备（{owner}）用 bfloat16 并不更快：分类图用 float32 计算。</translation>
    </message>
    <message>
      <source>Resuming after {num_regularised} of {num_rows} rows of the map.</source>
      <translation>从分类图 {num_rows} 行中的第 {num_regularised} 行之后继续。</translation>
    </message>
    <message>
      <source>Fitting the components of the scene</source>
      <translation>正在拟合影像的成分</translation>
    </message>
    <message>
      <source>the comparison of neighbours</source>
      <translation>相邻像元的比较</translation>
    </message>
    <message>
      <source>Regularising</source>
      <translation>正在正则化</translation>
    </message>
    <message>
      <source>The {owner} has too little free memory: the smallest tiles of the regularisation need about {smallest} MB; close other programs.</source>
      <translation>可用内存不足（{owner}）：正则化的最小瓦片约需 {smallest} MB；请关闭其他程序。</translation>
    </message>
    <message>
      <source>The regularisation needs about {smallest} MB for tiles of {side} pixels, more than the limit leaves ({left} MB); raise the memory limit, or choose smaller tiles or fewer steps.</source>
      <translation>{side} 像元的瓦片正则化约需 {smallest} MB，超过上限所余（{left} MB）；请提高内存上限，或选择更小的瓦片或更少的步数。</translation>
    </message>
    <message>
      <source>Classifying on the cluster</source>
      <translation>正在集群上分类</translation>
    </message>
    <message>
      <source>Regularising on the cluster</source>
      <translation>正在集群上正则化</translation>
    </message>
    <message>
      <source>The file {name} was cut off while the map was made; run again.</source>
      <translation>生成分类图时文件 {name} 被截断；请重新运行。</translation>
    </message>
    <message>
      <source>An earlier run left the file {path}, which this run does not use; delete it, unless you want to resume that run.</source>
      <translation>此前的运行留下了文件 {path}，本次运行不使用它；除非要继续那次运行，否则请删除。</translation>
    </message>
    <message>
      <source>The checkpoint {first} is damaged; the map starts from the beginning.</source>
      <translation>检查点 {first} 已损坏；分类图从头开始。</translation>
    </message>
    <message>
      <source>The checkpoint {first} belongs to a map with another scene, model or settings; this map starts from the beginning.</source>
      <translation>检查点 {first} 属于另一影像、模型或设置的分类图；本分类图从头开始。</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: the disk has {free} of free space, but the map needs up to {needed} while it is made; free some space or choose another folder.</source>
      <translation>无法写出 {path}：磁盘剩余空间为 {free}，但生成分类图期间最多需要 {needed}；请释放空间或选择其他文件夹。</translation>
    </message>
    <message>
      <source>Classifying</source>
      <translation>正在分类</translation>
    </message>
    <message>
      <source>Writing the map</source>
      <translation>正在写出分类图</translation>
    </message>
    <message>
      <source>The {noun} {first} and {name} are the same model; give each model once.</source>
      <translation>{first} 和 {name}（{noun}）是同一个模型；每个模型只给出一次。</translation>
    </message>
    <message>
      <source>The {noun} have different classes: {first} {first_classes}; {name} {classes}. Choose models with the same classes.</source>
      <translation>类别不同（{noun}）：{first} {first_classes}；{name} {classes}。请选择类别相同的模型。</translation>
    </message>
    <message>
      <source>The models use different bands of the scene: {first} {first_bands}; {name} {bands}. Choose models that were trained on the same bands.</source>
      <translation>各模型使用影像的不同波段：{first} {first_bands}；{name} {bands}。请选择在相同波段上训练的模型。</translation>
    </message>
    <message>
      <source>The first model needs the values of {name} with its reflectance scale factor, and another model needs them without it; choose models that were trained on the same scale.</source>
      <translation>第一个模型需要 {name} 乘以反射率缩放系数后的值，而另一个模型需要未乘的值；请选择在相同尺度上训练的模型。</translation>
    </message>
    <message>
      <source>The pixels of {name} are {here:.3g} m wide, those of the training scene {there:.3g} m: patches of {size} x {size} pixels show another area than in the training. Resample the scene to {there:.3g} m, or train on a scene with pixels of {here:.3g} m.</source>
      <translation>{name} 的像元宽 {here:.3g} m，训练影像的像元宽 {there:.3g} m：{size} x {size} 像元的图像块显示的区域与训练时不同。请将影像重采样到 {there:.3g} m，或用像元为 {here:.3g} m 的影像训练。</translation>
    </message>
    <message>
      <source>bands</source>
      <translation>波段</translation>
    </message>
    <message>
      <source>the card says {format}, the reduction needs {needed}</source>
      <translation>模型卡为 {format}，降维需要 {needed}</translation>
    </message>
    <message>
      <source>There is no model file {path}; choose a file that Train wrote.</source>
      <translation>模型文件 {path} 不存在；请选择由训练写出的文件。</translation>
    </message>
    <message>
      <source>{name} is not a model file, or it is truncated ({error}); choose a .safetensors file that was written by Train, or copy it again.</source>
      <translation>{name} 不是模型文件或已被截断（{error}）；请选择由训练写出的 .safetensors 文件，或重新复制。</translation>
    </message>
    <message>
      <source>{name} holds weights, but not the model card that Train adds: it was written by another program; choose a file that Train wrote.</source>
      <translation>{name} 含有权重，但没有训练时添加的模型卡：它由其他程序写出；请选择由训练写出的文件。</translation>
    </message>
    <message>
      <source>{name} was changed after it was written: its values do not match their checksum. The file is damaged, or another program edited it; copy or download the file again, or train again.</source>
      <translation>{name} 写出后被更改：其值与校验和不符。文件已损坏，或被其他程序编辑；请重新复制或下载，或重新训练。</translation>
    </message>
    <message>
      <source>{name} was trained with the network "{network}" ({form}), which cannot be used here: {error}</source>
      <translation>{name} 是用网络“{network}”（{form}）训练的，此处无法使用该网络：{error}</translation>
    </message>
    <message>
      <source>{name} does not hold what its description says ({phrase}): it is damaged, or a newer version wrote it; copy the file again, or update this software.</source>
      <translation>{name} 的内容与其说明不符（{phrase}）：文件已损坏，或由更新的版本写出；请重新复制，或更新本软件。</translation>
    </message>
    <message>
      <source>The scene {name} marks bands as bad that the model uses: {bands}. If their values are wrong, so is the result; train a model without them.</source>
      <translation>场景 {name} 将模型使用的波段标记为坏波段：{bands}。如果它们的值有误，结果也有误；请训练不含这些波段的模型。</translation>
    </message>
    <message>
      <source>The scene {name} has {bands}, but the model was trained on a scene with {scene_bands} bands and uses {used_bands}; choose a scene of the same sensor, or resample the bands of a finer sensor.</source>
      <translation>影像 {name} 有 {bands}，但模型是在有 {scene_bands} 个波段的影像上训练的，并使用 {used_bands}；请选择同一传感器的影像，或对更精细传感器的波段重采样。</translation>
    </message>
    <message>
      <source>Bands are matched by their position, because the scene or the model does not have a wavelength for every band.</source>
      <translation>波段按位置匹配，因为影像或模型并非每个波段都有波长。</translation>
    </message>
    <message>
      <source>The scene has several bands of the same wavelength, and the model uses only some of them. The first ones of the file are used; left out: {listed}.</source>
      <translation>影像有多个相同波长的波段，模型只使用其中一部分。使用文件中靠前的波段；排除：{listed}。</translation>
    </message>
    <message>
      <source>The model {name} has no wavelengths, so bands cannot be resampled to its own; choose a scene of the same sensor.</source>
      <translation>模型 {name} 没有波长，因此波段无法重采样到模型的波段；请选择同一传感器的影像。</translation>
    </message>
    <message>
      <source>The reflectance scale factor {factor:g} of {name} is not applied: the model was trained on values without it.</source>
      <translation>不应用 {name} 的反射率缩放系数 {factor:g}：模型是用未缩放的值训练的。</translation>
    </message>
    <message>
      <source>{times:.3g} times larger</source>
      <translation>大 {times:.3g} 倍</translation>
    </message>
    <message>
      <source>{times:.3g} times smaller</source>
      <translation>小 {times:.3g} 倍</translation>
    </message>
    <message>
      <source>The values of {name} are about {times} than those of the training scene: their unit or scale seems to differ, such as reflectance in 0 to 1 and in 0 to 10000. The result is probably wrong. Choose a scene in the unit of the training scene, or set the scale of its bands (gdal_edit.py -scale).</source>
      <translation>{name} 的值与训练影像的值相差很大（约 {times}）：其单位或缩放似乎不同，例如反射率取 0 至 1 与 0 至 10000。结果很可能是错误的。请选择与训练影像单位相同的影像，或设置其波段的缩放（gdal_edit.py -scale）。</translation>
    </message>
    <message>
      <source>Pixels of {name} with values such as {far_value}, far beyond those of the training scene, count as invalid. If this is a fill value, declare it as nodata: gdal_edit.py -a_nodata {far_value} {name}</source>
      <translation>{name} 中值如 {far_value} 的像元远远超出训练影像的取值，视为无效。如果这是填充值，请将其声明为无数据值：gdal_edit.py -a_nodata {far_value} {name}</translation>
    </message>
    <message>
      <source>Pixels of {name} have 0 in all bands that are used, such as row {row}, column {column} (from 0), and are treated like all others. If they have no data, declare it: gdal_edit.py -a_nodata 0 {name}</source>
      <translation>{name} 中有像元在所有使用的波段中均为 0，例如第 {row} 行、第 {column} 列（从 0 开始），它们与其他像元一样处理。如果它们没有数据，请声明：gdal_edit.py -a_nodata 0 {name}</translation>
    </message>
    <message>
      <source>The values of {name} are about {ratio:.3g} times those of {first}, so their unit or scale seems to differ, such as reflectance in 0 to 1 and in 0 to 10000. {count} of {num_scenes} scenes differ so. Set the scale of their bands (gdal_edit.py -scale), and run again.</source>
      <translation>{name} 的值约为 {first} 的 {ratio:.3g} 倍，因此其单位或缩放似乎不同，例如 0 到 1 与 0 到 10000 的反射率。{num_scenes} 个场景中有 {count} 个如此。请设置其波段的缩放（gdal_edit.py -scale），然后重新运行。</translation>
    </message>
    <message>
      <source>statistics of the training scene: {name} has the shape {found} instead of {shape}, or is not finite</source>
      <translation>训练影像的统计量：{name} 的形状为 {found} 而不是 {shape}，或含有非有限值</translation>
    </message>
    <message>
      <source>Model {name}</source>
      <translation>模型 {name}</translation>
    </message>
    <message>
      <source>trainable weights</source>
      <translation>可训练权重</translation>
    </message>
    <message>
      <source>multiply-adds per pixel, from its own patch</source>
      <translation>每像元乘加运算（由其自身图像块计算）</translation>
    </message>
    <message>
      <source>multiply-adds per pixel of a tile of {side}</source>
      <translation>{side} 像元瓦片中每像元的乘加运算数</translation>
    </message>
    <message>
      <source>overall accuracy (OA), validation</source>
      <translation>总体精度（OA），验证</translation>
    </message>
    <message>
      <source>overall accuracy (OA), test</source>
      <translation>总体精度（OA），测试</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>波段</translation>
    </message>
    <message>
      <source>Bands are numbered from 1.</source>
      <translation>波段从 1 开始编号。</translation>
    </message>
    <message>
      <source>{num_bands} of {scene_bands} bands, with their centre wavelengths</source>
      <translation>{scene_bands} 个波段中的 {num_bands} 个及其中心波长</translation>
    </message>
    <message>
      <source>file</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>{name}, {size} bytes</source>
      <translation>{name}，{size} 字节</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Provenance</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Provenance of the model</source>
      <translation>模型的来源</translation>
    </message>
    <message>
      <source>Empty: {fields}. Describe a model writes these fields into a copy of the model file.</source>
      <translation>空白：{fields}。“模型描述”会将这些字段写入模型文件的副本。</translation>
    </message>
    <message>
      <source>The best epoch was chosen with the validation pixels, so their accuracy is optimistic.</source>
      <translation>最佳轮次是用验证像元选择的，因此其精度偏乐观。</translation>
    </message>
    <message>
      <source>The 95 % intervals below the accuracies count spatial units of the pixels, not pixels.</source>
      <translation>精度下方的 95 % 区间按像元的空间单元计算，而不是按像元。</translation>
    </message>
    <message>
      <source>There were no test pixels.</source>
      <translation>没有测试像元。</translation>
    </message>
    <message>
      <source>Patches that touch training pixels make an accuracy optimistic as well.</source>
      <translation>接触训练像元的图像块也会使精度偏乐观。</translation>
    </message>
    <message>
      <source>Accuracies that were measured in training</source>
      <translation>训练中测得的精度</translation>
    </message>
    <message>
      <source>how they were chosen</source>
      <translation>选取方式</translation>
    </message>
    <message>
      <source>number</source>
      <translation>数量</translation>
    </message>
    <message>
      <source>patches that touch training pixels</source>
      <translation>接触训练像元的图像块</translation>
    </message>
    <message>
      <source>Training history</source>
      <translation>训练历史</translation>
    </message>
    <message>
      <source>Epoch {epoch} of {num_epochs} is kept.</source>
      <translation>保留 {num_epochs} 轮中的第 {epoch} 轮。</translation>
    </message>
    <message>
      <source>An older version wrote this model without a training history.</source>
      <translation>该模型由旧版本写出，没有训练历史。</translation>
    </message>
    <message>
      <source>This model was fitted in one step, without epochs: there is no curve.</source>
      <translation>该模型一步拟合完成，没有轮次：没有曲线。</translation>
    </message>
    <message>
      <source>There was only one epoch: there is no curve.</source>
      <translation>只有一个轮次：没有曲线。</translation>
    </message>
    <message>
      <source>For one pixel. The counter of PyTorch counts convolutions, matrix products and attention, but not activations, norms, pooling and comparisons. The file holds {num_values} numbers of the network.</source>
      <translation>针对一个像元。PyTorch 的计数器统计卷积、矩阵乘积和注意力，但不统计激活、归一化、池化和比较。文件含有网络的 {num_values} 个数。</translation>
    </message>
    <message>
      <source>If a whole tile is mapped, neighbouring pixels share most of the work.</source>
      <translation>对整个瓦片分类时，相邻像元共享大部分计算。</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>层</translation>
    </message>
    <message>
      <source>Layers of the network</source>
      <translation>网络的层</translation>
    </message>
    <message>
      <source>layer</source>
      <translation>层</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <source>multiply-adds</source>
      <translation>乘加运算</translation>
    </message>
    <message>
      <source>output</source>
      <translation>输出</translation>
    </message>
    <message>
      <source>A2S2K-ResNet needs patches of at least 3 x 3 pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>A2S2K-ResNet 需要至少 3 x 3 像元的图像块，而不是 {patch_size} x {patch_size}；请选择更大的图像块。</translation>
    </message>
    <message>
      <source>A2S2K-ResNet (faithful) needs at least {smallest} components, not {num_components}; take more components or the corrected form.</source>
      <translation>A2S2K-ResNet（faithful）至少需要 {smallest} 个成分，而不是 {num_components}；请使用更多成分，或使用形式 corrected。</translation>
    </message>
    <message>
      <source>A2S2K-ResNet (faithful) takes patches of {smallest} x {smallest} to {largest} x {largest} pixels, not {patch_size} x {patch_size}: its last pooling is {pool} x {pool}; choose such a patch or the corrected form.</source>
      <translation>A2S2K-ResNet（faithful）接受 {smallest} x {smallest} 至 {largest} x {largest} 像元的图像块，而不是 {patch_size} x {patch_size}：其最后的池化为 {pool} x {pool}；请选择这样的图像块，或使用形式 corrected。</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}; it must be at most {largest}: choose a smaller patch.</source>
      <translation>图像块大小为 {patch_size}；它至多为 {largest}：请选择更小的图像块。</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}; it must be odd, so that a patch has a centre pixel: try {better}.</source>
      <translation>图像块大小为 {patch_size}；它必须为奇数，使图像块有中心像元：请试用 {better}。</translation>
    </message>
    <message>
      <source>the gradient boosting</source>
      <translation>梯度提升</translation>
    </message>
    <message>
      <source>a node compares categories</source>
      <translation>有一个节点比较的是类别变量</translation>
    </message>
    <message>
      <source>scikit-learn {version} keeps the trees of its gradient boosting in another way than the versions from 1.4 to 1.9, which this version reads ({error}); install one of these, or choose the network random_forest.</source>
      <translation>scikit-learn {version} 保存梯度提升树的方式与本版本可读取的 1.4 至 1.9 版不同（{error}）；请安装其中之一，或选择网络 random_forest。</translation>
    </message>
    <message>
      <source>the SVM of discriminant components</source>
      <translation>判别成分的支持向量机</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}, but {network} takes 1 (the spectrum of the pixel), 3, 5 or 9 (means of the surroundings beside it); choose one of them, or leave it out.</source>
      <translation>图像块大小为 {patch_size}，但{network}只接受 1（像元的光谱）、3、5 或 9（另加周围的平均值）；请选择其中之一，或不指定。</translation>
    </message>
    <message>
      <source>HybridSN ({form}) needs patches of at least {smallest} x {smallest} pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>HybridSN（{form}）需要至少 {smallest} x {smallest} 像元的图像块，而不是 {patch_size} x {patch_size}；请选择更大的图像块。</translation>
    </message>
    <message>
      <source>HybridSN (faithful) needs more than {shrink} components, not {num_components}; take more components or the corrected form.</source>
      <translation>HybridSN（faithful）需要多于 {shrink} 个成分，而不是 {num_components}；请使用更多成分，或使用形式 corrected。</translation>
    </message>
    <message>
      <source>A bottleneck of {channels} channels with a reduction of {reduction} is not possible; both must be at least 1.</source>
      <translation>{channels} 个通道、缩减 {reduction} 的瓶颈不可行；两者都必须至少为 1。</translation>
    </message>
    <message>
      <source>The kernel of the channel attention is {length}; it must be odd: try {better}.</source>
      <translation>通道注意力的核大小为 {length}；它必须为奇数：请试用 {better}。</translation>
    </message>
    <message>
      <source>The spatial weights have shape {weights} for maps {maps}; there must be one channel with one weight for each position.</source>
      <translation>空间权重的形状为 {weights}，而特征图为 {maps}；应有一个通道，每个位置一个权重。</translation>
    </message>
    <message>
      <source>the linear discriminant analysis</source>
      <translation>线性判别分析</translation>
    </message>
    <message>
      <source>LSGA-ViT needs patches of at least {smallest} x {smallest} pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>LSGA-ViT 需要至少 {smallest} x {smallest} 像元的图像块，而不是 {patch_size} x {patch_size}；请选择更大的图像块。</translation>
    </message>
    <message>
      <source>, a multiple of {step}</source>
      <translation>，且为 {step} 的倍数</translation>
    </message>
    <message>
      <source>{name} is {value:g}; it must be {lowest:g} to {highest:g}{steps}: choose such a value.</source>
      <translation>{name} 为 {value:g}；它必须为 {lowest:g} 至 {highest:g}{steps}：请选择这样的值。</translation>
    </message>
    <message>
      <source>choose among {known}</source>
      <translation>请从 {known} 中选择</translation>
    </message>
    <message>
      <source>leave it out</source>
      <translation>请不指定它</translation>
    </message>
    <message>
      <source>The network "{network}" ({form}) has no option "{name}"; {listed}.</source>
      <translation>网络“{network}”（{form}）没有选项“{name}”；{listed}。</translation>
    </message>
    <message>
      <source>the PLS-DA</source>
      <translation>PLS-DA</translation>
    </message>
    <message>
      <source>the random forest</source>
      <translation>随机森林</translation>
    </message>
    <message>
      <source>The network name "{name}" is registered twice: by {first} and by {second}; give one of them another name.</source>
      <translation>网络名称“{name}”注册了两次：由 {first} 和由 {second}；请为其中之一改名。</translation>
    </message>
    <message>
      <source>The prefix "{prefix}" of network names is registered twice: by {first} and by {second}; give one of them another prefix.</source>
      <translation>网络名称的前缀“{prefix}”注册了两次：由 {first} 和由 {second}；请为其中之一改用其他前缀。</translation>
    </message>
    <message>
      <source>There is no network or baseline "{name}"; choose one of {networks}.</source>
      <translation>没有网络或基线方法“{name}”；请从 {networks} 中选择。</translation>
    </message>
    <message>
      <source>Perhaps you mean {name}.</source>
      <translation>您要的可能是 {name}。</translation>
    </message>
    <message>
      <source>The network "{name}" has no form "{form}"; choose one of {forms}.</source>
      <translation>网络“{name}”没有形式“{form}”；请从 {forms} 中选择。</translation>
    </message>
    <message>
      <source>SSAN needs patches of at least {smallest} x {smallest} pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>SSAN 需要至少 {smallest} x {smallest} 像元的图像块，而不是 {patch_size} x {patch_size}；请选择更大的图像块。</translation>
    </message>
    <message>
      <source>SSAN reads the spectrum of the centre pixel, but got {num_bands} bands; pass num_bands.</source>
      <translation>SSAN 读取中心像元的光谱，但得到 {num_bands} 个波段；请给出 num_bands。</translation>
    </message>
    <message>
      <source>the SVM</source>
      <translation>SVM</translation>
    </message>
    <message>
      <source>the mean of two SVMs</source>
      <translation>两个 SVM 的平均</translation>
    </message>
    <message>
      <source>Networks timm:&lt;name&gt; need the package timm, which is not installed; install timm in the processing environment, with a torchvision that fits its torch, or choose another network.</source>
      <translation>网络 timm:&lt;name&gt; 需要软件包 timm，但它未安装；请在处理环境中安装 timm 以及与其 torch 匹配的 torchvision，或选择其他网络。</translation>
    </message>
    <message>
      <source>Networks timm:&lt;name&gt; need the package timm, which is installed but does not work ({error}); it needs a torchvision of the same build as torch.</source>
      <translation>网络 timm:&lt;name&gt; 需要软件包 timm，它已安装但无法使用（{error}）；它需要与 torch 构建版本相同的 torchvision。</translation>
    </message>
    <message>
      <source>timm:{backbone} needs patches of at least 3 x 3 pixels, not {patch_size} x {patch_size}; choose a larger patch.</source>
      <translation>timm:{backbone} 需要至少 3 x 3 像元的图像块，而不是 {patch_size} x {patch_size}；请选择更大的图像块。</translation>
    </message>
    <message>
      <source>The backbone {backbone} of timm cannot be used for patches of {patch_size} x {patch_size} pixels and {num_components} components, enlarged to {side} x {side} ({reason}); choose another one, such as timm:resnet18.</source>
      <translation>timm 的骨干网络 {backbone} 无法用于 {patch_size} x {patch_size} 像元、{num_components} 个成分、放大到 {side} x {side} 的图像块（{reason}）；请选择其他骨干网络，例如 timm:resnet18。</translation>
    </message>
    <message>
      <source>The backbone {backbone} of timm gives no logits of classes; choose another one, such as timm:resnet18.</source>
      <translation>timm 的骨干网络 {backbone} 不输出类别的 logits；请选择其他骨干网络，例如 timm:resnet18。</translation>
    </message>
    <message>
      <source>; did you mean {guesses}?</source>
      <translation>；您是否指 {guesses}？</translation>
    </message>
    <message>
      <source>The installed timm {version} has no backbone "{name}" among its {num_backbones}{advice}</source>
      <translation>已安装的 timm {version} 的 {num_backbones} 个骨干网络中没有“{name}”{advice}</translation>
    </message>
    <message>
      <source>{share:.1f} % of the pixels are unlike the training scene (there: {expected:.1f} %): other materials, noise or calibration. The classes there are guesses.</source>
      <translation>{share:.1f} % 的像元与训练影像不相似（训练影像中为 {expected:.1f} %）：可能是其他地物、噪声或定标所致。这些位置的类别只是猜测。</translation>
    </message>
    <message>
      <source>{num_moved} of {num_components} components have moved, component {worst} most, by {distance:.2f} standard deviations: other illumination, atmosphere, calibration or land cover.</source>
      <translation>{num_components} 个成分中有 {num_moved} 个发生偏移，其中成分 {worst} 偏移最大，为 {distance:.2f} 个标准差：可能是光照、大气、定标或土地覆盖不同所致。</translation>
    </message>
    <message>
      <source>The confidence of the network has moved; its mean is {confidence:.3f} here.</source>
      <translation>网络的置信度发生偏移；此处平均值为 {confidence:.3f}。</translation>
    </message>
    <message>
      <source>{text} (index {index:.2f})</source>
      <translation>{text}（指数 {index:.2f}）</translation>
    </message>
    <message>
      <source>{scene} under {model}</source>
      <translation>{model} 下的 {scene}</translation>
    </message>
    <message>
      <source>Comparison of {num_pixels} valid pixels of {scene} (seed {seed}) with {num_training} pixels of {training_scene}, the training scene of {model}.</source>
      <translation>将 {scene} 的 {num_pixels} 个有效像元（随机种子 {seed}）与 {model} 的训练影像 {training_scene} 的 {num_training} 个像元进行比较。</translation>
    </message>
    <message>
      <source>The scene has drifted: {drift:.2f}, threshold {threshold}.</source>
      <translation>影像发生了漂移：{drift:.2f}，阈值 {threshold}。</translation>
    </message>
    <message>
      <source>Do not trust a map of this scene before you have tested it. Check the calibration first; then label some pixels of this scene and train with them.</source>
      <translation>在检验之前，请不要信任该影像的分类图。请先检查校准；然后标注该影像的一些像元并用它们训练。</translation>
    </message>
    <message>
      <source>To the network, the scene looks like its training scene. Only reference labels can show whether the map is right.</source>
      <translation>对网络而言，该影像与其训练影像相似。只有参考标签才能表明分类图是否正确。</translation>
    </message>
    <message>
      <source>No drift: {drift:.3f}, threshold {threshold}.</source>
      <translation>无漂移：{drift:.3f}，阈值 {threshold}。</translation>
    </message>
    <message>
      <source>largest index of a component</source>
      <translation>成分的最大指数</translation>
    </message>
    <message>
      <source>index of the confidence</source>
      <translation>置信度的指数</translation>
    </message>
    <message>
      <source>index of unlike pixels</source>
      <translation>不相似像元的指数</translation>
    </message>
    <message>
      <source>pixels unlike the training scene</source>
      <translation>与训练影像不相似的像元</translation>
    </message>
    <message>
      <source>index of the classes (not in the drift)</source>
      <translation>类别的指数（不计入漂移）</translation>
    </message>
    <message>
      <source>The population stability index is the sum over bins of (q − p) ln(q / p), where p is the share of the bin in the training scene and q its share here. By convention, an index below {moderate} is no relevant shift and an index of {large} or more is a large shift. Two samples of these sizes from the same scene have an index of {noise_floor:.3f} on average. The drift is the largest of the indices of the components, the confidence and the unlike pixels.</source>
      <translation>群体稳定性指数是对各区间的 (q − p) ln(q / p) 求和，其中 p 是该区间在训练影像中的比例，q 是在此处的比例。按惯例，指数低于 {moderate} 表示没有明显偏移，达到或超过 {large} 表示偏移很大。取自同一影像的两个同样大小的样本，指数平均为 {noise_floor:.3f}。漂移取成分、置信度和不相似像元各指数中的最大值。</translation>
    </message>
    <message>
      <source>Pixels unlike the training scene</source>
      <translation>与训练影像不相似的像元</translation>
    </message>
    <message>
      <source>{share} here, {training_share} in the training scene. A pixel counts as unlike if one of two distances is above the {percentile}th percentile of the training scene: the distance within the components (Hotelling's T², equal to Mahalanobis' distance squared), or the residual outside the components (Q, mean squared residual of the standardised spectrum).</source>
      <translation>此处 {share}，训练影像中 {training_share}。如果两种距离之一超过训练影像的第 {percentile} 百分位数，则像元视为不相似：成分内的距离（Hotelling T²，等于马氏距离的平方），或成分外的残差（Q，标准化光谱的均方残差）。</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>置信度</translation>
    </message>
    <message>
      <source>Confidence of the network in this scene, the training scene and the validation pixels</source>
      <translation>网络在该影像、训练影像和验证像元上的置信度</translation>
    </message>
    <message>
      <source>training scene</source>
      <translation>训练影像</translation>
    </message>
    <message>
      <source>validation pixels</source>
      <translation>验证像元</translation>
    </message>
    <message>
      <source>Confidence: the largest class probability of a pixel. The index compares this scene with the training scene. Validation pixels are labelled pixels that were not used for training; they do not represent a whole scene.</source>
      <translation>置信度：像元的最大类别概率。指数将该影像与训练影像进行比较。验证像元是未用于训练的有标签像元；它们不能代表整景影像。</translation>
    </message>
    <message>
      <source>this scene (mean {confidence:.3f})</source>
      <translation>本影像（平均 {confidence:.3f}）</translation>
    </message>
    <message>
      <source>confidence from</source>
      <translation>置信度下限</translation>
    </message>
    <message>
      <source>this scene</source>
      <translation>该影像</translation>
    </message>
    <message>
      <source>no value</source>
      <translation>无值</translation>
    </message>
    <message>
      <source>Predicted classes of the sample</source>
      <translation>样本的预测类别</translation>
    </message>
    <message>
      <source>Compared with {compared}: index {index:.3f}. Another place has other shares even if the scene is faultless, so the drift does not include this index.</source>
      <translation>与 {compared} 相比：指数 {index:.3f}。即使影像没有问题，其他地点的比例也会不同，因此漂移不包含该指数。</translation>
    </message>
    <message>
      <source>the training scene</source>
      <translation>训练影像</translation>
    </message>
    <message>
      <source>The network uses these {channels}.</source>
      <translation>网络使用这些{channels}。</translation>
    </message>
    <message>
      <source>This network uses the bands themselves; these are the principal components of its training scene.</source>
      <translation>该网络直接使用波段；这些是其训练影像的主成分。</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>成分</translation>
    </message>
    <message>
      <source>Shift of each component</source>
      <translation>各成分的偏移</translation>
    </message>
    <message>
      <source>component</source>
      <translation>成分</translation>
    </message>
    <message>
      <source>stability index</source>
      <translation>稳定性指数</translation>
    </message>
    <message>
      <source>Kolmogorov-Smirnov</source>
      <translation>Kolmogorov-Smirnov</translation>
    </message>
    <message>
      <source>Wasserstein, sd</source>
      <translation>Wasserstein，标准差</translation>
    </message>
    <message>
      <source>{names} Kolmogorov-Smirnov: largest difference of the cumulative shares, 0 to 1. Wasserstein: mean difference of the percentiles, in standard deviations of the training scene. An index at or above the threshold stands out.</source>
      <translation>{names}Kolmogorov-Smirnov：累计比例的最大差值，0 至 1。Wasserstein：百分位数的平均差值，以训练影像的标准差为单位。达到或超过阈值的指数突出显示。</translation>
    </message>
    <message>
      <source>Shares of this scene in the deciles of the training scene</source>
      <translation>该影像在训练影像各十分位区间中的比例</translation>
    </message>
    <message>
      <source>Lines mark the shares in the training scene.</source>
      <translation>线表示训练影像中的比例。</translation>
    </message>
    <message>
      <source>component {number}</source>
      <translation>成分 {number}</translation>
    </message>
    <message>
      <source>bin {number}</source>
      <translation>区间 {number}</translation>
    </message>
    <message>
      <source>shares of the bins</source>
      <translation>各区间的比例</translation>
    </message>
    <message>
      <source>bin {number}: {now:.1f} %, training {then:.1f} %</source>
      <translation>区间 {number}：{now:.1f} %，训练 {then:.1f} %</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f}: {share:.1f} %</source>
      <translation>{low:.2f} 至 {high:.2f}：{share:.1f} %</translation>
    </message>
    <message>
      <source>largest class probability</source>
      <translation>最大类别概率</translation>
    </message>
    <message>
      <source>The installed ONNX Runtime computes with {installed}, not with CUDA; install onnxruntime-gpu in its place, take the engine torch, or the device cpu.</source>
      <translation>已安装的 ONNX Runtime 使用 {installed} 计算，而不是 CUDA；请改装 onnxruntime-gpu，或使用引擎 torch 或设备 cpu。</translation>
    </message>
    <message>
      <source>The installed ONNX Runtime cannot compute with "{name}"; choose one of auto, {known}.</source>
      <translation>已安装的 ONNX Runtime 无法使用“{name}”计算；请从 auto, {known} 中选择。</translation>
    </message>
    <message>
      <source>ONNX Runtime could not start {wanted} and would compute with {started}: its libraries are missing or do not fit; the log has the reason. Choose another provider, or the engine torch.</source>
      <translation>ONNX Runtime 无法启动 {wanted}，将改用 {started} 计算：其库缺失或不匹配；日志中有原因。请选择其他提供程序，或引擎 torch。</translation>
    </message>
    <message>
      <source>Preparing the network for ONNX Runtime</source>
      <translation>正在为 ONNX Runtime 准备网络</translation>
    </message>
    <message>
      <source>with ONNX Runtime {version} ({provider})</source>
      <translation>使用 ONNX Runtime {version}（{provider}）</translation>
    </message>
    <message>
      <source>ONNX needs the package {name}, which is not installed; install it in the processing environment: {python} -m pip install onnx onnxscript onnxruntime</source>
      <translation>ONNX 需要软件包 {name}，但它未安装；请在处理环境中安装：{python} -m pip install onnx onnxscript onnxruntime</translation>
    </message>
    <message>
      <source>ONNX needs the package {name}, which is installed but does not work ({error}); install it again.</source>
      <translation>ONNX 需要软件包 {name}，它已安装但无法使用（{error}）；请重新安装。</translation>
    </message>
    <message>
      <source>ONNX needs torch 2.8 or newer, and {version} is installed; set up the processing environment again.</source>
      <translation>ONNX 需要 torch 2.8 或更新版本，而已安装的是 {version}；请重新设置处理环境。</translation>
    </message>
    <message>
      <source>The network {network} evaluates every patch on its own, so it has no tile model; leave the tile model out and export the patch model only.</source>
      <translation>网络 {network} 对每个图像块单独求值，因此没有瓦片模型；请不指定瓦片模型，只导出图像块模型。</translation>
    </message>
    <message>
      <source>Tiles of {tile_size} pixels are too small for patches of {patch_size}: more than half of each tile would be margin; choose at least {smallest}.</source>
      <translation>{tile_size} 像元的瓦片对于 {patch_size} 的图像块来说太小：每个瓦片的一半以上将是边缘；请至少选择 {smallest}。</translation>
    </message>
    <message>
      <source>The model removes the continuum of each spectrum, for which ONNX has no operations; train with the pretreatment none, snv or derivative to export a model.</source>
      <translation>该模型对每条光谱去除包络线，而 ONNX 没有相应的运算；如需导出模型，请用预处理 none、snv 或 derivative 训练。</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: there is no folder {parent}; make it first.</source>
      <translation>无法写出 {path}：文件夹 {parent} 不存在；请先创建。</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: {error}; choose another folder.</source>
      <translation>无法写出 {path}：{error}；请选择其他文件夹。</translation>
    </message>
    <message>
      <source>The output {path} is open in another program; remove the layer there, or choose another name.</source>
      <translation>输出 {path} 正被其他程序打开；请在其中移除该图层，或选择其他名称。</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: {error}; choose another name.</source>
      <translation>无法写出 {path}：{error}；请选择其他名称。</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: it is a device, a pipe or a socket; give a file name.</source>
      <translation>无法写出 {path}：它是设备、管道或套接字；请给出文件名。</translation>
    </message>
    <message>
      <source>The output {path} cannot be replaced: the file is read-only; allow writing to it, or choose another name.</source>
      <translation>无法替换输出 {path}：文件只读；请允许写入，或选择其他名称。</translation>
    </message>
    <message>
      <source>The output {path} is open in another program, and its last changes are in {log}; save them and remove the layer there, or choose another name.</source>
      <translation>输出 {path} 已在其他程序中打开，其最近的更改保存在 {log} 中；请保存更改并在该程序中移除图层，或选择其他名称。</translation>
    </message>
    <message>
      <source>The output {path} holds {count} layers ({listed}), and all would be replaced; choose another file.</source>
      <translation>输出 {path} 包含 {count} 个图层（{listed}），它们都将被替换；请选择其他文件。</translation>
    </message>
    <message>
      <source>The output {path} cannot be written: it is a folder; give a file name.</source>
      <translation>无法写出 {path}：它是文件夹；请给出文件名。</translation>
    </message>
    <message>
      <source>The name of the output {name}... has {length} bytes; with the endings of temporary files, the file system allows {most}. Choose a shorter name.</source>
      <translation>输出名称 {name}... 有 {length} 字节；加上临时文件的后缀，文件系统允许 {most} 字节。请选择更短的名称。</translation>
    </message>
    <message>
      <source>The path of the output {path} has {num_bytes} bytes, which is too long for this system; choose a folder with a shorter path.</source>
      <translation>输出 {path} 的路径有 {num_bytes} 字节，超过系统限制；请选择路径较短的文件夹。</translation>
    </message>
    <message>
      <source>Two outputs have the name {path}; give each its own.</source>
      <translation>两个输出使用同一名称 {path}；请分别命名。</translation>
    </message>
    <message>
      <source>The input {path} cannot be read: {error}; choose another file.</source>
      <translation>无法读取输入 {path}：{error}；请选择其他文件。</translation>
    </message>
    <message>
      <source>The output {path} is an input as well; give it another name.</source>
      <translation>输出 {path} 同时也是输入；请使用其他名称。</translation>
    </message>
    <message>
      <source>The output {path} lies in the input {given}; choose another folder.</source>
      <translation>输出 {path} 位于输入 {given} 之中；请选择其他文件夹。</translation>
    </message>
    <message>
      <source>The output {path} is a file that the input {reader} is made of; give it another name.</source>
      <translation>输出 {path} 是构成输入 {reader} 的文件；请使用其他名称。</translation>
    </message>
    <message>
      <source>The output {path} needs the file {checkpoint} for its checkpoint, but this is a folder, a link or a device; remove it, or give the output another name.</source>
      <translation>输出 {path} 需要文件 {checkpoint} 作为检查点，但它是文件夹、链接或设备；请将其移除，或为输出使用其他名称。</translation>
    </message>
    <message>
      <source>The output {path} writes the file {name} as well, which has the name of an input or of another output; give it another name.</source>
      <translation>输出 {path} 还会写出文件 {name}，它与某个输入或另一输出同名；请使用其他名称。</translation>
    </message>
    <message>
      <source>The output {path} could not be written: {reason}</source>
      <translation>无法写出 {path}：{reason}</translation>
    </message>
    <message>
      <source>the folder {folder} is gone; connect its drive or make the folder again, and run again.</source>
      <translation>文件夹 {folder} 已不存在；请连接其驱动器或重新创建该文件夹，然后重新运行。</translation>
    </message>
    <message>
      <source>the disk is full; free some space or choose another folder.</source>
      <translation>磁盘已满；请释放空间或选择其他文件夹。</translation>
    </message>
    <message>
      <source>{error}; check the free space and the rights of the folder.</source>
      <translation>{error}；请检查可用空间和文件夹的权限。</translation>
    </message>
    <message>
      <source>The point layer {name} is not a GeoPackage; choose a name that ends in .gpkg.</source>
      <translation>点图层 {name} 不是 GeoPackage；请选择以 .gpkg 结尾的名称。</translation>
    </message>
    <message>
      <source>The {raster} is placed by ground control points, so its pixels have no coordinates yet; warp the {raster} to a CRS first{advice}.</source>
      <translation>该栅格（{raster}）由地面控制点定位，因此其像元还没有坐标；请先将其（{raster}）校正到某个坐标参考系{advice}。</translation>
    </message>
    <message>
      <source>{minutes} min {seconds:02d} s</source>
      <translation>{minutes} 分 {seconds:02d} 秒</translation>
    </message>
    <message>
      <source>{hours} h {minutes:02d} min</source>
      <translation>{hours} 小时 {minutes:02d} 分</translation>
    </message>
    <message>
      <source>The strength "{strength}" is unknown; choose one of {listed}.</source>
      <translation>强度“{strength}”未知；请从 {listed} 中选择。</translation>
    </message>
    <message>
      <source>gamma {gamma:g}, {steps} steps</source>
      <translation>gamma {gamma:g}，{steps} 步</translation>
    </message>
    <message>
      <source>{name} (gamma {gamma:g}), {steps} steps</source>
      <translation>{name}（gamma {gamma:g}），{steps} 步</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>分类图</translation>
    </message>
    <message>
      <source>The legend has the classes of the picture. Large maps are thinned out for it.</source>
      <translation>图例为图中的类别。大图已抽稀显示。</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>分类图</translation>
    </message>
    <message>
      <source>The report {path} cannot be read ({error}); choose a report.</source>
      <translation>无法读取报告 {path}（{error}）；请选择一个报告。</translation>
    </message>
    <message>
      <source>{name} is no report of this version of Hyperspectral classification; choose a report (.html) that one of its algorithms wrote, or write it again.</source>
      <translation>{name} 不是此版本 Hyperspectral classification 的报告；请选择由其算法写出的报告（.html），或重新写出报告。</translation>
    </message>
    <message>
      <source>The numbers in the report {name} are damaged; write it again.</source>
      <translation>报告 {name} 中的数字已损坏；请重新写出报告。</translation>
    </message>
    <message>
      <source>Rows have no columns.</source>
      <translation>行没有列。</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>目录</translation>
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
      <translation>影像没有地理参考：{width} x {height} 像元</translation>
    </message>
    <message>
      <source>scale and north</source>
      <translation>比例尺和指北针</translation>
    </message>
    <message>
      <source>, {angle:.1f}° to the right</source>
      <translation>，偏右 {angle:.1f}°</translation>
    </message>
    <message>
      <source>, {angle:.1f}° to the left</source>
      <translation>，偏左 {angle:.1f}°</translation>
    </message>
    <message>
      <source>name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>value</source>
      <translation>值</translation>
    </message>
    <message>
      <source>{low:.3f} to {high:.3f}</source>
      <translation>{low:.3f} 至 {high:.3f}</translation>
    </message>
    <message>
      <source>{low:.{digits}f} to {high:.{digits}f} %</source>
      <translation>{low:.{digits}f} 至 {high:.{digits}f} %</translation>
    </message>
    <message>
      <source> (95 % interval {interval})</source>
      <translation>（95 % 区间 {interval}）</translation>
    </message>
    <message>
      <source>{low} to {high}{unit}</source>
      <translation>{low} 至 {high}{unit}</translation>
    </message>
    <message>
      <source>A standard error of {standard_error:g} needs {size:,.0f} points; at most {max_sample:,} can be drawn. Give a larger standard error.</source>
      <translation>标准误差 {standard_error:g} 需要 {size:,.0f} 个点；最多可抽取 {max_sample:,} 个。请给出更大的标准误差。</translation>
    </message>
    <message>
      <source>The {num_pixels} strata need {least} points, because each gets at least {minimum}, but the sample has {size}; give a larger sample, or a smaller minimum.</source>
      <translation>{num_pixels} 个分层需要 {least} 个点，因为每层至少 {minimum} 个，但样本只有 {size} 个；请给出更大的样本，或更小的最小值。</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the area of interest again.</source>
      <translation>文件 {path} 不存在；请重新选择感兴趣区域。</translation>
    </message>
    <message>
      <source>{name} cannot be read as a vector file ({error}); choose a layer of polygons.</source>
      <translation>{name} 无法作为矢量文件读取（{error}）；请选择多边形图层。</translation>
    </message>
    <message>
      <source>The area of interest {name} has no polygon; choose a layer of polygons, or leave it empty.</source>
      <translation>感兴趣区域 {name} 没有多边形；请选择多边形图层，或留空。</translation>
    </message>
    <message>
      <source>{name} has coordinates that are no numbers in the CRS of the map; check the CRS of both layers.</source>
      <translation>{name} 的坐标在分类图的坐标参考系中不是数字；请检查两个图层的坐标参考系。</translation>
    </message>
    <message>
      <source>Reading the class map</source>
      <translation>正在读取分类图</translation>
    </message>
    <message>
      <source>No pixel of the area of interest has a class in the map and a stratum; choose an area that overlaps the map.</source>
      <translation>感兴趣区域内没有既有分类图类别又有分层的像元；请选择与分类图重叠的区域。</translation>
    </message>
    <message>
      <source>Drawing the sample</source>
      <translation>正在抽取样本</translation>
    </message>
    <message>
      <source>The points of the design {design} are {distance:.4g} pixels apart, less than the minimum distance of {min_distance:g}; draw fewer points, or leave the minimum distance at 0.</source>
      <translation>抽样设计 {design} 的点相距 {distance:.4g} 个像元，小于最小距离 {min_distance:g}；请抽取更少的点，或将最小距离保持为 0。</translation>
    </message>
    <message>
      <source>The strata {name} are on another grid ({found}) than the class map ({grid}); align them with the map first.</source>
      <translation>分层 {name} 的格网（{found}）与分类图的格网（{grid}）不同；请先将其与分类图对齐。</translation>
    </message>
    <message>
      <source>The point layer {name} already has the {field} of {count} points; give the new layer another name.</source>
      <translation>点图层 {name} 已有 {count} 个点的 {field}；请为新图层取其他名称。</translation>
    </message>
    <message>
      <source>The map has no CRS; give it one before areas are measured.</source>
      <translation>分类图没有坐标参考系；请先指定，再测量面积。</translation>
    </message>
    <message>
      <source>The CRS of the map distorts areas: a pixel in its middle has {constant:.4g} ha in the CRS, but {found:.4g} ha on the ground. Warp the map to an equal-area CRS before areas are measured.</source>
      <translation>分类图的坐标参考系使面积变形：其中部的一个像元在坐标参考系中为 {constant:.4g} 公顷，而在地面上为 {found:.4g} 公顷。量算面积前请将分类图投影到等积坐标参考系。</translation>
    </message>
    <message>
      <source>{name} holds other geometries than points; the design of a sample needs a point for each pixel.</source>
      <translation>{name} 含有点以外的几何对象；样本的抽样设计要求每个像元一个点。</translation>
    </message>
    <message>
      <source>{name} has no field "{cluster_field}" with the clusters; choose another one.</source>
      <translation>{name} 没有记录整群的字段“{cluster_field}”；请选择其他字段。</translation>
    </message>
    <message>
      <source>they hold values that are no numbers</source>
      <translation>其中含有不是数字的值</translation>
    </message>
    <message>
      <source>the field design holds {listed}</source>
      <translation>字段 design 含有 {listed}</translation>
    </message>
    <message>
      <source>the field probability holds values that are not between 0 and 1</source>
      <translation>字段 probability 含有不在 0 与 1 之间的值</translation>
    </message>
    <message>
      <source>the points of stratum {code} have several sizes of it</source>
      <translation>分层 {code} 的点给出了不同的分层大小</translation>
    </message>
    <message>
      <source>The fields of {name} with the design of the sample were changed: {reason}. Take the layer as it was drawn, or set design to none.</source>
      <translation>{name} 中记录样本抽样设计的字段已被修改：{reason}。请使用抽取时的图层，或将 design 设为 none。</translation>
    </message>
    <message>
      <source>The reference has {num_rows:,} pixels, and a sample at most {max_sample:,}; set design to none if these are not the points of a sample.</source>
      <translation>参考数据有 {num_rows:,} 个像元，而样本最多 {max_sample:,} 个；如果这些不是样本点，请将 design 设为 none。</translation>
    </message>
    <message>
      <source>Counting the pixels of the strata</source>
      <translation>正在统计各分层的像元</translation>
    </message>
    <message>
      <source>No point of the reference lies where the map has a class and a stratum.</source>
      <translation>没有参考点位于分类图既有类别又有分层的位置。</translation>
    </message>
    <message>
      <source>No point of the sample has a reference and lies on the map; fill in the reference.</source>
      <translation>没有样本点既有参考类别又位于分类图上；请填写参考类别。</translation>
    </message>
    <message>
      <source>{num_empty} of {total} points of the sample have no reference; the others of their stratum stand for them. If these places are harder than others, the accuracies are too high.</source>
      <translation>样本的 {total} 个点中有 {num_empty} 个没有参考类别；由同一分层的其他点代表。如果这些位置比其他位置更难，则精度偏高。</translation>
    </message>
    <message>
      <source>{num_outside} points of the sample lie outside the map; the figures leave them out.</source>
      <translation>样本中有 {num_outside} 个点位于分类图之外；各项数值不包含这些点。</translation>
    </message>
    <message>
      <source>The map has no class at {num_without_class} points of the sample; the figures hold for the area where it has one.</source>
      <translation>分类图在样本的 {num_without_class} 个点处没有类别；各项数值适用于有类别的区域。</translation>
    </message>
    <message>
      <source>No point in {names} has a reference; the figures do not hold for these {size:,} pixels.</source>
      <translation>{names} 中没有有参考类别的点；各项数值不适用于这 {size:,} 个像元。</translation>
    </message>
    <message>
      <source>Only one point has a reference in {listed}; how much points vary there is taken from the others. Label at least two points in each stratum.</source>
      <translation>{listed} 中只有一个点有参考类别；其点间变异取自其他分层。请在每个分层中至少标注两个点。</translation>
    </message>
    <message>
      <source>The points were drawn from {drawn:,} pixels, but the map has a class at {found:,}. So the points are not weighed by the classes of the map, and the intervals are wider. If the points were drawn in an area of interest, give this area.</source>
      <translation>这些点从 {drawn:,} 个像元中抽取，但分类图在 {found:,} 个像元处有类别。因此这些点不按分类图的类别加权，区间更宽。如果这些点在感兴趣区域内抽取，请给出该区域。</translation>
    </message>
    <message>
      <source>Some points have no class in the map. So the points are not weighed by the classes of the map, and the intervals are wider.</source>
      <translation>部分点在分类图中没有类别。因此这些点不按分类图的类别加权，区间更宽。</translation>
    </message>
    <message>
      <source>Fewer than two points lie in some classes of the map; one weight holds for the points of {name} together.</source>
      <translation>分类图的某些类别中不足两个点；{name} 的点共用一个权重。</translation>
    </message>
    <message>
      <source>marked as bad in the file</source>
      <translation>在文件中标记为坏波段</translation>
    </message>
    <message>
      <source>in an absorption of water vapour</source>
      <translation>位于水汽吸收带</translation>
    </message>
    <message>
      <source>all valid pixels have one value, or none is valid</source>
      <translation>所有有效像元取同一值，或没有有效像元</translation>
    </message>
    <message>
      <source>nodata at pixels where most bands have values</source>
      <translation>在多数波段有值的像元处为无数据值</translation>
    </message>
    <message>
      <source>signal-to-noise ratio below the limit</source>
      <translation>信噪比低于限值</translation>
    </message>
    <message>
      <source>much noisier than the bands beside it</source>
      <translation>噪声远高于相邻波段</translation>
    </message>
    <message>
      <source>Scene {name}</source>
      <translation>影像 {name}</translation>
    </message>
    <message>
      <source>{least:.0f} to {most:.0f} nm</source>
      <translation>{least:.0f} 至 {most:.0f} nm</translation>
    </message>
    <message>
      <source>unknown wavelengths</source>
      <translation>波长未知</translation>
    </message>
    <message>
      <source>{height} rows, {width} columns, {num_bands} bands, {span}, {type}</source>
      <translation>{height} 行，{width} 列，{num_bands} 个波段，{span}，{type}</translation>
    </message>
    <message>
      <source>bands to leave out</source>
      <translation>要排除的波段</translation>
    </message>
    <message>
      <source>pixels valid in every band</source>
      <translation>所有波段均有效的像元</translation>
    </message>
    <message>
      <source>Only these pixels can be used if all bands are chosen.</source>
      <translation>如果选择所有波段，则只能使用这些像元。</translation>
    </message>
    <message>
      <source>pixels read</source>
      <translation>读取的像元</translation>
    </message>
    <message>
      <source>Of a large scene, tiles at regular distances are read.</source>
      <translation>对于大影像，按固定间隔读取瓦片。</translation>
    </message>
    <message>
      <source>bands with saturated pixels</source>
      <translation>有饱和像元的波段</translation>
    </message>
    <message>
      <source>bands with stripes</source>
      <translation>有条带的波段</translation>
    </message>
    <message>
      <source>Bands to leave out</source>
      <translation>要排除的波段</translation>
    </message>
    <message>
      <source>No band has to be left out.</source>
      <translation>没有需要排除的波段。</translation>
    </message>
    <message>
      <source>Bands for Train, Tune and Cross-validate (BANDS):</source>
      <translation>用于“训练网络”、“网络调参”和“方法交叉验证”的波段（BANDS）：</translation>
    </message>
    <message>
      <source>Every band is listed below: choose the bands by hand.</source>
      <translation>所有波段都列在下面：请手动选择波段。</translation>
    </message>
    <message>
      <source>Bands that are left out:</source>
      <translation>排除的波段：</translation>
    </message>
    <message>
      <source>Bands to leave out, by reason</source>
      <translation>按原因列出的要排除的波段</translation>
    </message>
    <message>
      <source>A band can have several reasons. Water vapour absorbs at {vapour}. The limit of the signal-to-noise ratio is {least_ratio:g}. Nodata counts above {most_nodata:g} % of the pixels that are valid in at least half of the bands. A band is noisier than its neighbours if its signal-to-noise ratio is less than 1/{noisier:g} of the median of the five bands to either side.</source>
      <translation>一个波段可能有多个原因。水汽吸收位于 {vapour}。信噪比的限值为 {least_ratio:g}。在至少一半波段中有效的像元里，无数据值超过 {most_nodata:g} % 时计入。如果波段的信噪比小于两侧各五个波段中位数的 1/{noisier:g}，则视为噪声高于相邻波段。</translation>
    </message>
    <message>
      <source>reasons</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Quick look</source>
      <translation>快视图</translation>
    </message>
    <message>
      <source>Bands {red}, {green} and {blue} as red, green and blue, each stretched from its 2nd to its 98th percentile. Pixels that are invalid in one of them are transparent.</source>
      <translation>波段 {red}、{green} 和 {blue} 分别显示为红、绿、蓝，各自从第 2 至第 98 百分位数拉伸。在其中任一波段无效的像元为透明。</translation>
    </message>
    <message>
      <source>Values and spectra</source>
      <translation>取值与光谱</translation>
    </message>
    <message>
      <source>Mean spectrum and percentiles</source>
      <translation>平均光谱与百分位数</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>平均值</translation>
    </message>
    <message>
      <source>{name}th percentile</source>
      <translation>第 {name} 百分位数</translation>
    </message>
    <message>
      <source>The mean is over all valid pixels of each band that were read; the band around it is one standard deviation to either side. The percentiles are those of {num_sample} spectra of a sample.</source>
      <translation>平均值按各波段所读的全部有效像元计算；其周围的色带为两侧各一个标准差。百分位数取自样本中的 {num_sample} 条光谱。</translation>
    </message>
    <message>
      <source>Histogram of each band</source>
      <translation>各波段直方图</translation>
    </message>
    <message>
      <source>One column a band. The darker a value, the more pixels of the sample have it. The scale reaches from the 0.1th to the 99.9th percentile of all values. The JSON file has the counts.</source>
      <translation>每个波段一列。颜色越深，样本中取该值的像元越多。刻度范围为所有值的第 0.1 至第 99.9 百分位数。JSON 文件含有计数。</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>噪声</translation>
    </message>
    <message>
      <source>Noise of each band</source>
      <translation>各波段的噪声</translation>
    </message>
    <message>
      <source>Standard deviation of the noise, in the unit of the values. Homogeneous areas: median standard deviation within blocks of 4 x 4 pixels, in the tenth of the blocks that vary least. Shift difference: median size of the difference of horizontal neighbours, as a standard deviation of one pixel. Both include true differences between neighbours: the noise of the sensor is at most this large. The signal-to-noise ratio is the 95th percentile of the band, divided by the smaller noise.</source>
      <translation>噪声的标准差，以取值的单位表示。均匀区域：在变化最小的十分之一的块中，4 x 4 像元块内标准差的中位数。位移差：水平相邻像元之差绝对值的中位数，换算为单个像元的标准差。两者都包含相邻像元间的真实差异：传感器噪声最多为此值。信噪比为波段的第 95 百分位数除以两个噪声中较小者。</translation>
    </message>
    <message>
      <source>homogeneous areas</source>
      <translation>均匀区域</translation>
    </message>
    <message>
      <source>shift difference</source>
      <translation>位移差</translation>
    </message>
    <message>
      <source>signal-to-noise ratio</source>
      <translation>信噪比</translation>
    </message>
    <message>
      <source>Stripes</source>
      <translation>条带</translation>
    </message>
    <message>
      <source>Column stripes in the bands {bands}.</source>
      <translation>波段 {bands} 有列条带。</translation>
    </message>
    <message>
      <source>Row stripes in the bands {bands}.</source>
      <translation>波段 {bands} 有行条带。</translation>
    </message>
    <message>
      <source>No band has stripes.</source>
      <translation>没有波段有条带。</translation>
    </message>
    <message>
      <source>Strength of stripes</source>
      <translation>条带强度</translation>
    </message>
    <message>
      <source>columns</source>
      <translation>列</translation>
    </message>
    <message>
      <source>rows</source>
      <translation>行</translation>
    </message>
    <message>
      <source>Standard deviation of the offsets of whole columns (or rows) from their two neighbours, beyond what single pixels explain, in units of the deviation from pixel to pixel. 0 means no stripes. A band is striped from {striped:g} on if one axis is at least {clearer:g} times as strong as the other: streets and fields make both alike. Columns of a scene that was turned to north are not those of the detector.</source>
      <translation>整列（或整行）相对其两个相邻列（行）的偏移的标准差，扣除单个像元可解释的部分，以像元间偏差为单位。0 表示没有条带。当一个轴的强度至少为另一个轴的 {clearer:g} 倍时，自 {striped:g} 起视为有条带：街道和田地会使两者相近。旋转到正北的影像的列不是探测器的列。</translation>
    </message>
    <message>
      <source>no valid pixel</source>
      <translation>没有有效像元</translation>
    </message>
    <message>
      <source>differs from both neighbours</source>
      <translation>与两侧相邻行列不同</translation>
    </message>
    <message>
      <source>Columns and rows that stand out</source>
      <translation>异常的列和行</translation>
    </message>
    <message>
      <source>axis</source>
      <translation>轴</translation>
    </message>
    <message>
      <source>position</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>fault</source>
      <translation>异常</translation>
    </message>
    <message>
      <source>number of bands</source>
      <translation>波段数</translation>
    </message>
    <message>
      <source>Positions count from 0. Only the lines of the tiles that were read are listed.</source>
      <translation>位置从 0 开始计数。只列出所读瓦片中的行列。</translation>
    </message>
    <message>
      <source>Spectral smile</source>
      <translation>光谱弯曲（smile）效应</translation>
    </message>
    <message>
      <source>The scene lacks wavelengths, or bands at 741, 761 and 781 nm: a drift of the wavelengths across the columns cannot be measured.</source>
      <translation>影像没有波长，或没有位于 741、761 和 781 nm 的波段：无法测量波长沿列方向的漂移。</translation>
    </message>
    <message>
      <source>The depth of the oxygen absorption at 761 nm changes across the columns by {drift} of the signal. This hints at a spectral smile: the wavelengths differ between the columns of the detector. Pixels near the left and right edge may then look like other materials.</source>
      <translation>761 nm 处氧气吸收的深度在各列间变化达信号的 {drift}。这表明可能存在光谱弯曲（smile）效应：探测器各列的波长不同。靠近左右边缘的像元可能看起来像其他物质。</translation>
    </message>
    <message>
      <source>The oxygen absorption at 761 nm has no clear drift across the columns.</source>
      <translation>761 nm 处的氧气吸收在各列间没有明显漂移。</translation>
    </message>
    <message>
      <source>Depth of the oxygen absorption in each column</source>
      <translation>各列的氧气吸收深度</translation>
    </message>
    <message>
      <source>mean of each column</source>
      <translation>每列的平均值</translation>
    </message>
    <message>
      <source>parabola</source>
      <translation>抛物线</translation>
    </message>
    <message>
      <source>Depth: 1 minus band {inside} divided by the mean of the bands {left} and {right}. A drift is likely if the parabola spans at least {least_drift:g} % of the signal and {least_share:g} % of the mean depth, and explains at least {least_fit:g} % of the variance of the columns. Land cover that differs from left to right can do the same.</source>
      <translation>深度：1 减去波段 {inside} 除以波段 {left} 和 {right} 的平均值。如果抛物线的跨度至少为信号的 {least_drift:g} % 和平均深度的 {least_share:g} %，并解释至少 {least_fit:g} % 的列间方差，则很可能存在漂移。从左到右不同的地表覆盖也会造成同样的结果。</translation>
    </message>
    <message>
      <source>drift</source>
      <translation>漂移</translation>
    </message>
    <message>
      <source>fit</source>
      <translation>拟合度</translation>
    </message>
    <message>
      <source>All bands</source>
      <translation>所有波段</translation>
    </message>
    <message>
      <source>width, nm</source>
      <translation>宽度，nm</translation>
    </message>
    <message>
      <source>nodata</source>
      <translation>无数据值</translation>
    </message>
    <message>
      <source>invalid</source>
      <translation>无效</translation>
    </message>
    <message>
      <source>minimum</source>
      <translation>最小值</translation>
    </message>
    <message>
      <source>maximum</source>
      <translation>最大值</translation>
    </message>
    <message>
      <source>deviation</source>
      <translation>标准差</translation>
    </message>
    <message>
      <source>at maximum</source>
      <translation>处于最大值</translation>
    </message>
    <message>
      <source>noise, areas</source>
      <translation>噪声，均匀区域</translation>
    </message>
    <message>
      <source>noise, shift</source>
      <translation>噪声，位移差</translation>
    </message>
    <message>
      <source>signal-to-noise</source>
      <translation>信噪比</translation>
    </message>
    <message>
      <source>Bands to leave out stand out. “Nodata” is the value in the file, and “invalid” the share of the pixels that were read. Minimum, maximum, mean and (standard) deviation are those of the valid pixels. “At maximum” is the share of the valid pixels with the largest value; it is marked where the values seem cut off. Columns and rows are the strengths of stripes.</source>
      <translation>要排除的波段已突出显示。“无数据值”是文件中的值，“无效”是所读像元中的比例。最小值、最大值、平均值和标准差为有效像元的统计量。“处于最大值”是取最大值的有效像元比例；在取值似乎被截断处加以标记。“列”和“行”为条带的强度。</translation>
    </message>
    <message>
      <source>Reading the scene</source>
      <translation>正在读取影像</translation>
    </message>
    <message>
      <source>Band {number} of {name} is marked as alpha and has the values 0 and {used:g} only; it is used as a mask.</source>
      <translation>{name} 的波段 {number} 标记为 alpha，且只有 0 和 {used:g} 两个值；将其用作掩膜。</translation>
    </message>
    <message>
      <source>Band {number} of {name} is marked as alpha, but its values are those of a spectral band, not of a mask; it is used as a spectral band.</source>
      <translation>{name} 的波段 {number} 标记为 alpha，但其值是光谱波段的值而不是掩膜；将其用作光谱波段。</translation>
    </message>
    <message>
      <source>single value</source>
      <translation>单个值</translation>
    </message>
    <message>
      <source>The variable {variable} cannot be read ({error}); the file seems damaged.</source>
      <translation>无法读取变量 {variable}（{error}）；文件似乎已损坏。</translation>
    </message>
    <message>
      <source>{name} is no array file; choose a file that ends in {suffixes}.</source>
      <translation>{name} 不是数组文件；请选择以 {suffixes} 结尾的文件。</translation>
    </message>
    <message>
      <source>{listed} or {last}</source>
      <translation>{listed} 或 {last}</translation>
    </message>
    <message>
      <source>{name} has no variable "{variable}"; choose one of: {choices}.</source>
      <translation>{name} 没有变量“{variable}”；请从中选择：{choices}。</translation>
    </message>
    <message>
      <source>The variable {variable} of {name} does not hold real numbers; choose one of: {choices}.</source>
      <translation>{name} 的变量 {variable} 不是实数；请从中选择：{choices}。</translation>
    </message>
    <message>
      <source>The variable {variable} of {name} has {num_axes} axes; {wanted}. Choose one of: {choices}.</source>
      <translation>{name} 的变量 {variable} 有 {num_axes} 个轴；{wanted}。请从中选择：{choices}。</translation>
    </message>
    <message>
      <source>{name} holds several variables that could be meant; give the name of one: {listed}.</source>
      <translation>{name} 含有多个可能的变量；请给出其中一个的名称：{listed}。</translation>
    </message>
    <message>
      <source>{name} holds no variable that could be meant: {wanted} of real numbers. It has: {choices}.</source>
      <translation>{name} 不含可能的变量：{wanted}，值为实数。现有变量：{choices}。</translation>
    </message>
    <message>
      <source>a cube has three axes</source>
      <translation>数据立方体有三个轴</translation>
    </message>
    <message>
      <source>a ground truth has two axes</source>
      <translation>地面真值有两个轴</translation>
    </message>
    <message>
      <source>complex</source>
      <translation>复数</translation>
    </message>
    <message>
      <source>text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>record</source>
      <translation>记录</translation>
    </message>
    <message>
      <source>objects</source>
      <translation>对象</translation>
    </message>
    <message>
      <source>{name} cannot be read as {what} ({reason}); it is damaged or something else. Fetch or export it again.</source>
      <translation>{name} 无法作为{what}读取（{reason}）；文件已损坏或为其他内容。请重新获取或导出。</translation>
    </message>
    <message>
      <source>{name} has {found} bytes, but {size} values of {kind} need {needed}: the end of the data is missing. Copy or export the file again.</source>
      <translation>{name} 有 {found} 字节，但 {size} 个 {kind} 值需要 {needed} 字节：数据末尾缺失。请重新复制或导出文件。</translation>
    </message>
    <message>
      <source>a NumPy array of numbers</source>
      <translation> NumPy 数字数组</translation>
    </message>
    <message>
      <source>{name} holds one array without a name; leave the variable empty.</source>
      <translation>{name} 含有一个没有名称的数组；请将变量留空。</translation>
    </message>
    <message>
      <source>{name} holds {found}; {wanted} of real numbers. Choose another file.</source>
      <translation>{name} 含有 {found}；{wanted}，值为实数。请选择其他文件。</translation>
    </message>
    <message>
      <source>a NumPy archive</source>
      <translation> NumPy 归档文件</translation>
    </message>
    <message>
      <source>a MATLAB file</source>
      <translation> MATLAB 文件</translation>
    </message>
    <message>
      <source>The variable {variable} of {name} is {kind}; only real numbers can be used.</source>
      <translation>{name} 的变量 {variable} 类型为 {kind}；只能使用实数。</translation>
    </message>
    <message>
      <source>{name} is not an HDF5 file, or it is damaged; choose another file.</source>
      <translation>{name} 不是 HDF5 文件，或已损坏；请选择其他文件。</translation>
    </message>
    <message>
      <source>an HDF5 file</source>
      <translation> HDF5 文件</translation>
    </message>
    <message>
      <source>The attribute {name} = {value:g} is not used: {other} = {nodata:g} is the nodata value.</source>
      <translation>属性 {name} = {value:g} 不使用：{other} = {nodata:g} 是无数据值。</translation>
    </message>
    <message>
      <source>The attribute {name} is not used: it does not hold a positive number.</source>
      <translation>属性 {name} 不使用：它不含正数。</translation>
    </message>
    <message>
      <source>Values are divided by the attribute {name} ({values}).</source>
      <translation>取值除以属性 {name}（{values}）。</translation>
    </message>
    <message>
      <source>Values are multiplied by the attribute {name} ({values}).</source>
      <translation>取值乘以属性 {name}（{values}）。</translation>
    </message>
    <message>
      <source>The attribute {name} is not used: it does not hold a number.</source>
      <translation>属性 {name} 不使用：它不含数字。</translation>
    </message>
    <message>
      <source>{low:g} to {high:g}</source>
      <translation>{low:g} 至 {high:g}</translation>
    </message>
    <message>
      <source>; the axes {axes} would fit</source>
      <translation>；轴 {axes} 可以匹配</translation>
    </message>
    <message>
      <source>The ground truth has {truth} pixels (rows x columns), which does not fit a cube of {size} with the axes {axes}{hint}. Choose the ground truth of this cube or other axes.</source>
      <translation>地面真值有 {truth} 个像元（行 x 列），与大小为 {size}、轴为 {axes} 的数据立方体不符{hint}。请选择此数据立方体的地面真值，或其他轴。</translation>
    </message>
    <message>
      <source>The ground truth has {truth} pixels (rows x columns), which fits no two axes of the cube ({size}); choose the ground truth of this cube.</source>
      <translation>地面真值有 {truth} 个像元（行 x 列），与数据立方体的任何两个轴都不符（{size}）；请选择此数据立方体的地面真值。</translation>
    </message>
    <message>
      <source>2 for 16-bit whole numbers, 4 for float32</source>
      <translation>2 表示 16 位整数，4 表示 float32</translation>
    </message>
    <message>
      <source>The header {name} has a {brace} in the comment {opening!r}, and GDAL takes the lines behind it for a list; remove the {brace}.</source>
      <translation>头文件 {name} 的注释 {opening!r} 中有 {brace}，GDAL 会将其后的各行视为列表；请删除 {brace}。</translation>
    </message>
    <message>
      <source>The header {name} opens a list with {opening} behind "{key}" and does not close it; add the {closing} behind its last value.</source>
      <translation>头文件 {name} 在“{key}”之后用 {opening} 开始列表，但没有结束；请在最后一个值之后添加 {closing}。</translation>
    </message>
    <message>
      <source>the header {name} begins with a byte order mark: save it as UTF-8 without one.</source>
      <translation>头文件 {name} 以字节顺序标记开头：请保存为不带该标记的 UTF-8。</translation>
    </message>
    <message>
      <source>the header {name} does not begin with the line "ENVI": add it.</source>
      <translation>头文件 {name} 不以“ENVI”行开头：请添加。</translation>
    </message>
    <message>
      <source>the header {name} has "{key} = {value}": give the number of {key}, a whole number from 1.</source>
      <translation>头文件 {name} 中有“{key} = {value}”：请为 {key} 给出从 1 起的整数。</translation>
    </message>
    <message>
      <source>the header {name} has no "{key}": give the number of {key}, a whole number from 1.</source>
      <translation>头文件 {name} 没有“{key}”：请为 {key} 给出从 1 起的整数。</translation>
    </message>
    <message>
      <source>the header {name} has the unknown data type {value}: correct it ({types}).</source>
      <translation>头文件 {name} 的 data type {value} 未知：请更正（{types}）。</translation>
    </message>
    <message>
      <source>The header of {name} gives "{key}" more than once ({listed}); remove the wrong line.</source>
      <translation>{name} 的头文件多次给出“{key}”（{listed}）；请删除错误的行。</translation>
    </message>
    <message>
      <source>The header of {name} has no "data type", so the values cannot be read; add it, for example "data type = 2" for 16-bit whole numbers or "data type = 4" for float32.</source>
      <translation>{name} 的头文件没有“data type”，因此无法读取取值；请添加，例如 16 位整数用“data type = 2”，float32 用“data type = 4”。</translation>
    </message>
    <message>
      <source>The header of {name} has the interleave "{interleave}"; correct it to bsq, bil or bip.</source>
      <translation>{name} 的头文件的 interleave 为“{interleave}”；请改为 bsq、bil 或 bip。</translation>
    </message>
    <message>
      <source>The header of {name} has no "interleave"; bsq is assumed.</source>
      <translation>{name} 的头文件没有“interleave”；假定为 bsq。</translation>
    </message>
    <message>
      <source>The header of {name} has no "byte order"; that of this computer is assumed.</source>
      <translation>{name} 的头文件没有“byte order”；假定为本机的字节序。</translation>
    </message>
    <message>
      <source>The list "{key}" in the header of {name} has {num_entries} entries, but the file has {num_bands} bands; the list is not used.</source>
      <translation>{name} 头文件中的列表“{key}”有 {num_entries} 项，但文件有 {num_bands} 个波段；该列表不使用。</translation>
    </message>
    <message>
      <source>The header of {name} has "data ignore value = {text}", but its nodata value is read as {found}; write one number without brackets, such as "data ignore value = -9999".</source>
      <translation>{name} 的头文件有“data ignore value = {text}”，但读到的无数据值为 {found}；请写一个不带括号的数字，例如“data ignore value = -9999”。</translation>
    </message>
    <message>
      <source>{name} is rotated and names the place of a point inside the image. GDAL and QGIS place it {distance:.1f} pixels away; the imported scene lies where the header says.</source>
      <translation>{name} 经过旋转，并给出影像内部某点的位置。GDAL 和 QGIS 将其放在 {distance:.1f} 个像元之外；导入的影像位于头文件所述的位置。</translation>
    </message>
    <message>
      <source>the file ends before these values</source>
      <translation>文件在这些值之前就已结束</translation>
    </message>
    <message>
      <source>{part} of {total} pixels ({share})</source>
      <translation>{total} 个像元中的 {part} 个（{share}）</translation>
    </message>
    <message>
      <source>{part} of {total} labelled pixels ({share})</source>
      <translation>{total} 个有标签像元中的 {part} 个（{share}）</translation>
    </message>
    <message>
      <source>{part} of {total} pixels drawn ({share})</source>
      <translation>{total} 个所抽像元中的 {part} 个（{share}）</translation>
    </message>
    <message>
      <source>{part} of {total} pixels drawn from the scene ({share})</source>
      <translation>从影像抽取的 {total} 个像元中的 {part} 个（{share}）</translation>
    </message>
    <message>
      <source>{part} of {total} pixels of the joined parts ({share})</source>
      <translation>拼合部分的 {total} 个像元中的 {part} 个（{share}）</translation>
    </message>
    <message>
      <source>{part} of {total} pixels read ({share})</source>
      <translation>{total} 个所读像元中的 {part} 个（{share}）</translation>
    </message>
    <message>
      <source>{part} of {total} pixels to explain ({share})</source>
      <translation>{total} 个待解释像元中的 {part} 个（{share}）</translation>
    </message>
    <message>
      <source>less than 0.1 %</source>
      <translation>不到 0.1 %</translation>
    </message>
    <message>
      <source>more than 99.9 %</source>
      <translation>超过 99.9 %</translation>
    </message>
    <message>
      <source>{share} of {name} are invalid: nodata, NaN or masked in a band that is used.</source>
      <translation>{name} 中{share}无效：在所用的某个波段中为无数据值、NaN 或被掩膜。</translation>
    </message>
    <message>
      <source>At every labelled pixel the scene is nodata, NaN or masked; choose labels on valid pixels.{hint}</source>
      <translation>所有有标签像元处影像均为无数据值、NaN 或被掩膜；请选择位于有效像元上的标签。{hint}</translation>
    </message>
    <message>
      <source> Band {band} has no data where other bands have: leave such bands out, or mark them as bad (Scene report lists them).</source>
      <translation>波段 {band} 在其他波段有数据处没有数据：请排除此类波段，或将其标记为坏波段（“检查影像”会列出这些波段）。</translation>
    </message>
    <message>
      <source> The bands {bands} have no data where other bands have: leave such bands out, or mark them as bad (Scene report lists them).</source>
      <translation>波段 {bands} 在其他波段有数据处没有数据：请排除此类波段，或将其标记为坏波段（“检查影像”会列出这些波段）。</translation>
    </message>
    <message>
      <source>The scene {name} has {bands}; {first} has {wanted_bands}. Join scenes with the same bands in the same order.</source>
      <translation>影像 {name} 有 {bands}；{first} 有 {wanted_bands}。请拼合波段相同且顺序相同的影像。</translation>
    </message>
    <message>
      <source>{name} has the dimension {wrong} in the place of the bands; Import a cube reads variables with three axes in any order. Import it first, or extract such a variable.</source>
      <translation>{name} 在波段的位置上是维度 {wrong}；“导入数据立方体”可读取任意轴序的三轴变量。请先导入，或提取这样的变量。</translation>
    </message>
    <message>
      <source>The dimension {dimension} of {name} is taken as the bands.</source>
      <translation>{name} 的维度 {dimension} 视为波段。</translation>
    </message>
    <message>
      <source>The axes of {described} in {name} are taken as bands, rows, columns.</source>
      <translation>{name} 中 {described} 的轴视为波段、行、列。</translation>
    </message>
    <message>
      <source>GDAL gives {described} in {name} no place on the ground; if the file is a product of a known sensor, Import a cube keeps its place and bad bands.</source>
      <translation>GDAL 没有给出 {name} 中 {described} 的地面位置；如果该文件是已知传感器的产品，“导入数据立方体”会保留其位置和坏波段。</translation>
    </message>
    <message>
      <source>not in that order</source>
      <translation>不按该顺序</translation>
    </message>
    <message>
      <source>The dimensions of {described} in {name} are {listed}, but a scene has its bands first; import the file first (Import a cube).</source>
      <translation>{name} 中 {described} 的维度为：{listed}，而影像应以波段为首；请先导入该文件（“导入数据立方体”）。</translation>
    </message>
    <message>
      <source>{name} has no place on the ground, and GDAL and QGIS turn it upside down: the last row of the file is the first one here. Import a cube keeps the order of the file.</source>
      <translation>{name} 没有地面位置，GDAL 和 QGIS 会将其上下颠倒：文件的最后一行在此为第一行。“导入数据立方体”会保留文件的顺序。</translation>
    </message>
    <message>
      <source>the variable {name} with the map grid. Choose a file whose name ends in ORT.nc, or one with the group {group}</source>
      <translation>带有地图格网的变量 {name}。请选择名称以 ORT.nc 结尾的文件，或含有组 {group} 的文件</translation>
    </message>
    <message>
      <source>the variable {name}</source>
      <translation>变量 {name}</translation>
    </message>
    <message>
      <source>the attribute GeoTransform of {name}</source>
      <translation>{name} 的属性 GeoTransform</translation>
    </message>
    <message>
      <source>not recognised</source>
      <translation>未识别</translation>
    </message>
    <message>
      <source>{name} is DESIS {level}; only L2A, the surface reflectance on a map grid, is imported. Order the product as L2A.</source>
      <translation>{name} 是 DESIS {level}；只导入 L2A，即地图格网上的地表反射率。请订购 L2A 产品。</translation>
    </message>
    <message>
      <source>the bands (bandCharacterisation) in {name}</source>
      <translation>{name} 中的波段（bandCharacterisation）</translation>
    </message>
    <message>
      <source>the wavelength of band {band} in {name}</source>
      <translation>{name} 中波段 {band} 的波长</translation>
    </message>
    <message>
      <source>the image {stem}SPECTRAL_IMAGE.TIF beside {name}</source>
      <translation>{name} 旁的影像 {stem}SPECTRAL_IMAGE.TIF</translation>
    </message>
    <message>
      <source>The image {image} has {num_found} bands but {metadata} describes {num_bands}; choose an image and metadata of the same {product} product.</source>
      <translation>影像 {image} 有 {num_found} 个波段，但 {metadata} 描述了 {num_bands} 个；请选择同一 {product} 产品的影像和元数据。</translation>
    </message>
    <message>
      <source>{name} names no nodata value; {nodata:g}, that of {product}, is used.</source>
      <translation>{name} 没有给出无数据值；使用 {product} 的 {nodata:g}。</translation>
    </message>
    <message>
      <source>a geotransform of six numbers</source>
      <translation>六个数字的 geotransform</translation>
    </message>
    <message>
      <source>the attribute spatial_ref</source>
      <translation>属性 spatial_ref</translation>
    </message>
    <message>
      <source>{name} is EnMAP {level}; only L2A, the surface reflectance on a map grid, is imported. Order the product as L2A.</source>
      <translation>{name} 是 EnMAP {level}；只导入 L2A，即地图格网上的地表反射率。请订购 L2A 产品。</translation>
    </message>
    <message>
      <source>fetch the product again. To import it as a plain array, give the name of the variable (VARIABLE)</source>
      <translation>请重新获取产品。要作为普通数组导入，请给出变量名（VARIABLE）</translation>
    </message>
    <message>
      <source>{count} values in the variable {name} (it has {found})</source>
      <translation>变量 {name} 中的 {count} 个值（现有 {found} 个）</translation>
    </message>
    <message>
      <source>the attribute {name}</source>
      <translation>属性 {name}</translation>
    </message>
    <message>
      <source>the attribute {name} of {place}</source>
      <translation>{place} 的属性 {name}</translation>
    </message>
    <message>
      <source>the cube {names}</source>
      <translation>数据立方体 {names}</translation>
    </message>
    <message>
      <source>{first} and {second} of one size</source>
      <translation>大小相同的 {first} 和 {second}</translation>
    </message>
    <message>
      <source>{name} has a lookup table for {rows} x {columns} pixels, but its swath has {height} x {width}; fetch the product again.</source>
      <translation>{name} 的查找表对应 {rows} x {columns} 个像元，但其条带有 {height} x {width} 个；请重新获取产品。</translation>
    </message>
    <message>
      <source>The swath is put on the map grid of the product by its lookup table; {share:.0%} of the grid lie outside.</source>
      <translation>条带按其查找表放到产品的地图格网上；格网的 {share:.0%} 位于条带之外。</translation>
    </message>
    <message>
      <source>a known CRS in {source} ({text})</source>
      <translation>{source} 中已知的坐标参考系（{text}）</translation>
    </message>
    <message>
      <source>origin and size of pixels in {place}/Map_Info ({text})</source>
      <translation>{place}/Map_Info 中的像元原点和大小（{text}）</translation>
    </message>
    <message>
      <source>{name} is PRISMA {level}, in the geometry of the instrument; order the product as L2D, on a map grid. To import it as a plain array, give the name of the variable (VARIABLE).</source>
      <translation>{name} 是 PRISMA {level}，采用仪器几何；请订购地图格网上的 L2D 产品。要作为普通数组导入，请给出变量名（VARIABLE）。</translation>
    </message>
    <message>
      <source>{count} wavelengths in List_Cw_{detector} (it has {found})</source>
      <translation>List_Cw_{detector} 中的 {count} 个波长（现有 {found} 个）</translation>
    </message>
    <message>
      <source>{name} has cubes of different sizes (VNIR {vnir}, SWIR {swir}); fetch the product again.</source>
      <translation>{name} 中的数据立方体大小不同（VNIR {vnir}，SWIR {swir}）；请重新获取产品。</translation>
    </message>
    <message>
      <source>Bands of both detectors are sorted by wavelength; {count} without a wavelength are left out.</source>
      <translation>两个探测器的波段按波长排序；{count} 个没有波长的波段不使用。</translation>
    </message>
    <message>
      <source>The upper left corner of the product is the outer corner of the first pixel. A scene that takes it for the centre of a pixel, as other importers do, lies 15 m to the north-west of this one.</source>
      <translation>产品的左上角是第一个像元的外角。像其他导入程序那样将其当作像元中心的影像，会位于此影像西北 15 m 处。</translation>
    </message>
    <message>
      <source>The corners of the product are {columns:.1f} x {rows:.1f} pixels of 30 m apart, but the cube has {width} x {height}; check the place of the scene over another map.</source>
      <translation>产品四角相距 {columns:.1f} x {rows:.1f} 个 30 m 像元，但数据立方体为 {width} x {height}；请在其他地图上检查影像的位置。</translation>
    </message>
    <message>
      <source>Latitude and Longitude of the product lie up to {move:.0f} m from its corners; check the place of the scene over another map.</source>
      <translation>产品的 Latitude 和 Longitude 与其四角相差达 {move:.0f} m；请在其他地图上检查影像的位置。</translation>
    </message>
    <message>
      <source> from {low:.1f} to {high:.1f} nm</source>
      <translation>，{low:.1f} 至 {high:.1f} nm</translation>
    </message>
    <message>
      <source>, {count} of them marked as bad</source>
      <translation>，其中 {count} 个标记为坏波段</translation>
    </message>
    <message>
      <source>, acquired {time} UTC</source>
      <translation>，获取时间 {time} UTC</translation>
    </message>
    <message>
      <source>{name}: {height} rows, {width} columns, {num_bands} bands{span}{bad}{time}.</source>
      <translation>{name}：{height} 行，{width} 列，{num_bands} 个波段{span}{bad}{time}。</translation>
    </message>
    <message>
      <source>fetch the product again</source>
      <translation>请重新获取产品</translation>
    </message>
    <message>
      <source>{name} looks like {product} but lacks {part}; {remedy}.</source>
      <translation>{name} 看起来是 {product}，但缺少：{part}；{remedy}。</translation>
    </message>
    <message>
      <source>The product "{name}" is registered twice; give one reader another name.</source>
      <translation>产品“{name}”注册了两次；请为其中一个读取器取其他名称。</translation>
    </message>
    <message>
      <source>{num_bands} numbers in the attribute wavelengths of {name}</source>
      <translation>{name} 的属性 wavelengths 中的 {num_bands} 个数字</translation>
    </message>
    <message>
      <source>{height} x {width} values in {fields}/nodata_pixels</source>
      <translation>{fields}/nodata_pixels 中的 {height} x {width} 个值</translation>
    </message>
    <message>
      <source>The swath is put on the map grid of the ortho product: each place takes the nearest pixel.</source>
      <translation>条带放到正射产品的地图格网上：每个位置取最近的像元。</translation>
    </message>
    <message>
      <source>{name} in {place}</source>
      <translation>{place} 中的 {name}</translation>
    </message>
    <message>
      <source>the attribute epsg_code</source>
      <translation>属性 epsg_code</translation>
    </message>
    <message>
      <source>the attribute epsg_code of {group}, or a UTM zone in {text}</source>
      <translation>{group} 的属性 epsg_code，或 {text} 中的 UTM 带</translation>
    </message>
    <message>
      <source>the group {group}/Geolocation Fields</source>
      <translation>组 {group}/Geolocation Fields</translation>
    </message>
    <message>
      <source>rows, cols, epsg_code and geotransform in Planet_Ortho_Framing</source>
      <translation>Planet_Ortho_Framing 中的 rows、cols、epsg_code 和 geotransform</translation>
    </message>
    <message>
      <source>{name} names a grid of {width} x {height} pixels; fetch the product again.</source>
      <translation>{name} 给出的格网为 {width} x {height} 个像元；请重新获取产品。</translation>
    </message>
    <message>
      <source>Latitude and Longitude of each pixel</source>
      <translation>每个像元的 Latitude 和 Longitude</translation>
    </message>
    <message>
      <source>The scene {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>无法读取影像 {name}（{error}）；文件似乎已损坏。</translation>
    </message>
    <message>
      <source>The raster {name} cannot be read at rows {first} to {last} ({error}); the file seems damaged.</source>
      <translation>无法读取栅格 {name} 的第 {first} 至 {last} 行（{error}）；文件似乎已损坏。</translation>
    </message>
    <message>
      <source>choose a file that ends in {suffixes}, or a raster that GDAL reads.</source>
      <translation>请选择以 {suffixes} 结尾的文件，或 GDAL 可读取的栅格。</translation>
    </message>
    <message>
      <source>{name} is not a raster that can be read ({error}); {advice}</source>
      <translation>{name} 不是可读取的栅格（{error}）；{advice}</translation>
    </message>
    <message>
      <source>The raster {name} has complex values; only real numbers can be used.</source>
      <translation>栅格 {name} 含复数值；只能使用实数。</translation>
    </message>
    <message>
      <source>The raster {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>无法读取栅格 {name}（{error}）；文件似乎已损坏。</translation>
    </message>
    <message>
      <source>The raster {name} has one band; a hyperspectral scene has many. Choose the cube itself.</source>
      <translation>栅格 {name} 只有一个波段；高光谱影像有许多波段。请选择数据立方体本身。</translation>
    </message>
    <message>
      <source>The raster {name} has no variables; leave the variable empty.</source>
      <translation>栅格 {name} 没有变量；请将变量留空。</translation>
    </message>
    <message>
      <source>{name} has no variable "{variable}"; choose one of: {listed}.</source>
      <translation>{name} 没有变量“{variable}”；请从中选择：{listed}。</translation>
    </message>
    <message>
      <source>{name} holds several datasets; give the name of one as variable: {listed}.</source>
      <translation>{name} 含有多个数据集；请给出其中一个的名称作为变量：{listed}。</translation>
    </message>
    <message>
      <source>Gaussian spectral response</source>
      <translation>高斯光谱响应</translation>
    </message>
    <message>
      <source>{num_bands} bands from {num_used} bands of the scene, {method}</source>
      <translation>由影像的 {num_used} 个波段得到 {num_bands} 个波段，{method}</translation>
    </message>
    <message>
      <source>{num_unknown} of {num_found} bands of {name} have no wavelength; import the scene with its wavelengths first.</source>
      <translation>{name} 的 {num_found} 个波段中有 {num_unknown} 个没有波长；请先连同波长导入影像。</translation>
    </message>
    <message>
      <source>{count} of the wanted bands are narrower than the bands of the scene (from {first_to_nm:.1f} nm on): resampling cannot restore what a coarser sensor has not measured.</source>
      <translation>目标波段中有 {count} 个比影像的波段更窄（自 {first_to_nm:.1f} nm 起）：重采样无法恢复光谱分辨率较低的传感器未测得的信息。</translation>
    </message>
    <message>
      <source>Resampling needs at least two bands with different wavelengths on both sides.</source>
      <translation>重采样要求两侧都至少有两个波长不同的波段。</translation>
    </message>
    <message>
      <source>The scene does not cover {count} of the bands: {listed}{more} nm. The scene has {bands}; wanted are {wanted}.</source>
      <translation>影像未覆盖其中 {count} 个波段：{listed}{more} nm。影像有 {bands}；目标为 {wanted}。</translation>
    </message>
    <message>
      <source>{count} of {num_bands} bands of {name} have the scale 0, so all their values are the same; correct the scale (gdal_edit.py -scale).</source>
      <translation>{name} 的 {num_bands} 个波段中有 {count} 个的缩放为 0，因此其所有值相同；请更正缩放（gdal_edit.py -scale）。</translation>
    </message>
    <message>
      <source>The reflectance scale factor "{text}" of {name} is no positive number, so it is not used; correct it in the header.</source>
      <translation>{name} 的 reflectance scale factor“{text}”不是正数，因此不使用；请在头文件中更正。</translation>
    </message>
    <message>
      <source>{name} has gain and offset values and the reflectance scale factor {factor:g}; gain and offset are used, and the factor is not.</source>
      <translation>{name} 有增益和偏移值以及反射率比例因子 {factor:g}；使用增益和偏移，不使用该因子。</translation>
    </message>
    <message>
      <source>{name} has gain or offset values that change nothing and the reflectance scale factor {factor:g}; the factor is used.</source>
      <translation>{name} 的增益或偏移值没有作用，并有反射率比例因子 {factor:g}；使用该因子。</translation>
    </message>
    <message>
      <source>The scene {name} cannot be read at rows {row} to {height} ({error}); the file seems damaged.</source>
      <translation>无法读取影像 {name} 的第 {row} 至 {height} 行（{error}）；文件似乎已损坏。</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the scene again.</source>
      <translation>文件 {path} 不存在；请重新选择影像。</translation>
    </message>
    <message>
      <source>choose another file.</source>
      <translation>请选择其他文件。</translation>
    </message>
    <message>
      <source>{name} holds several datasets; import one of them first (Import a cube).</source>
      <translation>{name} 含有多个数据集；请先导入其中一个（“导入数据立方体”）。</translation>
    </message>
    <message>
      <source>The scene {name} has complex values; only real ones can be classified.</source>
      <translation>影像 {name} 含复数值；只能对实数值分类。</translation>
    </message>
    <message>
      <source>The scene {name} has {num_bands} band; a hyperspectral scene has many. Choose the cube itself, not a picture of it.</source>
      <translation>影像 {name} 只有 {num_bands} 个波段；高光谱影像有许多波段。请选择数据立方体本身，而不是其图片。</translation>
    </message>
    <message>
      <source>The bands "{text}" cannot be read; write them like 1-103,110,120-140.</source>
      <translation>无法识别波段“{text}”；请按 1-103,110,120-140 的形式书写。</translation>
    </message>
    <message>
      <source>The scene has the bands {first} to {last}; {wrong} is none of them.</source>
      <translation>影像的波段为 {first} 至 {last}；{wrong} 不在其中。</translation>
    </message>
    <message>
      <source>unpack the archive, and choose a file of the product or the raster in it.</source>
      <translation>请解压归档文件，并选择产品中的文件或其中的栅格。</translation>
    </message>
    <message>
      <source>metadata of a product are imported first (Import a cube); or choose the image beside them.</source>
      <translation>产品的元数据需先导入（“导入数据立方体”）；或选择其旁的影像。</translation>
    </message>
    <message>
      <source>Import a cube reads files of this computer, not {path}; unpack the archive or copy the file first. All other algorithms read such a name as a scene.</source>
      <translation>“导入数据立方体”读取本机的文件，而不是 {path}；请先解压归档文件或复制文件。其他所有算法都可将此类名称作为影像读取。</translation>
    </message>
    <message>
      <source>There is no file {path}; choose it again.</source>
      <translation>文件 {path} 不存在；请重新选择。</translation>
    </message>
    <message>
      <source>The wavelengths {path} cannot be read ({error}); give a text file with one number per line.</source>
      <translation>无法读取波长文件 {path}（{error}）；请给出每行一个数字的文本文件。</translation>
    </message>
    <message>
      <source>Line {number} of the wavelengths {name} is "{text}"; write one wavelength in nm per line.</source>
      <translation>波长文件 {name} 的第 {number} 行为“{text}”；请每行写一个以 nm 为单位的波长。</translation>
    </message>
    <message>
      <source>The file {name} has no wavelengths; write one in nm per line.</source>
      <translation>文件 {name} 没有波长；请每行写一个以 nm 为单位的波长。</translation>
    </message>
    <message>
      <source>The file {name} counts 1, 2, 3 and so on: these are band numbers. Write one wavelength in nm per line.</source>
      <translation>文件 {name} 的内容为 1、2、3 等：这些是波段号。请每行写一个以 nm 为单位的波长。</translation>
    </message>
    <message>
      <source>The file {name} has the wavelength {wrong:g} {unit}, which is outside {least:g} to {most:g} nm; correct the number or the unit.</source>
      <translation>文件 {name} 中的波长 {wrong:g} {unit} 超出 {least:g} 至 {most:g} nm；请更正数字或单位。</translation>
    </message>
    <message>
      <source>The unit "{unit}" of the wavelengths in {name} is no unit of wavelength; its numbers are not used as wavelengths.</source>
      <translation>{name} 中波长的单位“{unit}”不是波长单位；其数字不用作波长。</translation>
    </message>
    <message>
      <source>The wavelengths in {name} have no unit and count 0, 1, 2 or 1, 2, 3 and so on: they are band numbers and not used as wavelengths.</source>
      <translation>{name} 中的波长没有单位，且为 0、1、2 或 1、2、3 等：这些是波段号，不用作波长。</translation>
    </message>
    <message>
      <source>{count} bands without wavelengths</source>
      <translation>{count} 个没有波长的波段</translation>
    </message>
    <message>
      <source>{count} bands ({listed} nm)</source>
      <translation>{count} 个波段（{listed} nm）</translation>
    </message>
    <message>
      <source>The scene lacks {count} of the model's wavelengths: {listed} nm. The model was trained with {model_bands}; the scene has {scene_bands}. Choose a scene of the same sensor, or resample the bands of a finer sensor.</source>
      <translation>影像缺少模型波长中的 {count} 个：{listed} nm。模型训练时使用 {model_bands}；影像有 {scene_bands}。请选择同一传感器的影像，或对光谱分辨率更高的传感器的波段重采样。</translation>
    </message>
    <message>
      <source>Writing the scene</source>
      <translation>正在写出影像</translation>
    </message>
    <message>
      <source>Scene written</source>
      <translation>影像已写出</translation>
    </message>
    <message>
      <source>{num_overflows} values are too large for float32 and were written as infinity.</source>
      <translation>{num_overflows} 个值超出 float32 的范围，已写为无穷大。</translation>
    </message>
    <message>
      <source>The cube is stored in double precision; it is written as float32, which keeps seven digits.</source>
      <translation>数据立方体以双精度存储；写出为 float32，保留七位有效数字。</translation>
    </message>
    <message>
      <source>Reading the range of values</source>
      <translation>正在读取取值范围</translation>
    </message>
    <message>
      <source>The cube is stored as {name}, but its values ({low} to {high}) fit {small}, which is written.</source>
      <translation>数据立方体以 {name} 存储，但其值（{low} 至 {high}）可用 {small} 表示，因此写出为后者。</translation>
    </message>
    <message>
      <source>The cube is stored as {name} with values from {low} to {high}; they are written as float32, rounded to seven digits.</source>
      <translation>数据立方体以 {name} 存储，值为 {low} 至 {high}；写出为 float32，舍入到七位有效数字。</translation>
    </message>
    <message>
      <source>No split of these labels was found; label more pixels.</source>
      <translation>未找到这些标签的划分；请标注更多像元。</translation>
    </message>
    <message>
      <source>Requested: {asked}. Result: {found}, {unused:.0f} % not used.</source>
      <translation>要求：{asked}。结果：{found}，{unused:.0f} % 未使用。</translation>
    </message>
    <message>
      <source>Blocks stay whole up to the guard band, so a class in few places cannot meet the requested shares; label it in more places, or try another seed.</source>
      <translation>除隔离带外块保持完整，因此位置较少的类别无法达到要求的比例；请在更多位置标注，或尝试其他随机种子。</translation>
    </message>
    <message>
      <source>Polygons stay whole up to the guard band, so a class in few places cannot meet the requested shares; label it in more places, or try another seed.</source>
      <translation>除隔离带外多边形保持完整，因此位置较少的类别无法达到要求的比例；请在更多位置标注，或尝试其他随机种子。</translation>
    </message>
    <message>
      <source>Other seeds give similar test pixels (expected intersection over union of two seeds: {similarity:.2f}), because these labels allow few good splits. A mean over seeds says little; label more places, or take a narrower guard band.</source>
      <translation>其他随机种子给出相似的测试像元（两个种子的预期交并比：{similarity:.2f}），因为这些标签可行的好划分很少。对多个种子取平均意义不大；请标注更多位置，或使用更窄的隔离带。</translation>
    </message>
    <message>
      <source>Other seeds give similar validation pixels (expected intersection over union of two seeds: {similarity:.2f}), because these labels allow few good splits. A mean over seeds says little; label more places, or take a narrower guard band.</source>
      <translation>其他随机种子给出相似的验证像元（两个种子的预期交并比：{similarity:.2f}），因为这些标签可行的好划分很少。对多个种子取平均意义不大；请标注更多位置，或使用更窄的隔离带。</translation>
    </message>
    <message>
      <source>{train:.0f} % training, {validation:.0f} % validation, {test:.0f} % test</source>
      <translation>{train:.0f} % 训练，{validation:.0f} % 验证，{test:.0f} % 测试</translation>
    </message>
    <message>
      <source>{name} {pixels} of {total}</source>
      <translation>{name} {pixels}，共 {total}</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>以及另外 {count} 个</translation>
    </message>
    <message>
      <source>Classes far from it (training / validation / test pixels): {classes}.</source>
      <translation>与要求相差较大的类别（训练 / 验证 / 测试像元）：{classes}。</translation>
    </message>
    <message>
      <source>{share:.0f} % with {guard} pixels</source>
      <translation>隔离带为 {guard} 个像元时 {share:.0f} %</translation>
    </message>
    <message>
      <source>The guard band of {guard} pixels removes {share:.0f} % of the labelled pixels; the same split would lose {trials}.</source>
      <translation>{guard} 个像元的隔离带去除了 {share:.0f} % 的有标签像元；同一划分在其他宽度下的损失：{trials}。</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}; it must be odd and at least 1, so that a patch has a centre pixel.</source>
      <translation>图像块大小为 {patch_size}；它必须为奇数且至少为 1，使图像块有中心像元。</translation>
    </message>
    <message>
      <source>A split by polygons needs the polygon of each pixel, but none is given; give it, or choose blocks.</source>
      <translation>按多边形划分需要每个像元所属的多边形，但未给出；请给出，或选择 blocks。</translation>
    </message>
    <message>
      <source>not used</source>
      <translation>未使用</translation>
    </message>
    <message>
      <source>Single pixels were drawn at random, class by class.</source>
      <translation>逐类随机抽取单个像元。</translation>
    </message>
    <message>
      <source>The scene was divided into square blocks.</source>
      <translation>影像被划分为方形块。</translation>
    </message>
    <message>
      <source>Whole polygons (for points, single points; for a raster, connected areas of one class) were kept together.</source>
      <translation>整个多边形（对于点为单个点；对于栅格为同一类别的连通区域）保持在一起。</translation>
    </message>
    <message>
      <source>{overlap:.1f} % of the test pixels have a training pixel in their patch of {patch_size} x {patch_size} pixels.</source>
      <translation>{overlap:.1f} % 的测试像元在其 {patch_size} x {patch_size} 像元的图像块中有训练像元。</translation>
    </message>
    <message>
      <source>A guard band of {guard} pixels without labels separates training pixels from the others.</source>
      <translation>{guard} 个像元的无标签隔离带将训练像元与其他像元分开。</translation>
    </message>
    <message>
      <source>No patch of a test pixel contains a training pixel: test pixels are independent of training patches.</source>
      <translation>测试像元的图像块都不含训练像元：测试像元独立于训练图像块。</translation>
    </message>
    <message>
      <source>The test is optimistic: most test pixels lie in patches that the network was trained on, and accuracies at places without training pixels are lower. Use blocks or polygons for reliable accuracies.</source>
      <translation>测试偏乐观：大多数测试像元位于训练网络所用的图像块中，而没有训练像元处的精度更低。要得到可靠的精度，请使用块或多边形。</translation>
    </message>
    <message>
      <source>Some patches of test pixels contain training pixels, so the test is optimistic; a guard band of half the patch size avoids this.</source>
      <translation>部分测试像元的图像块含有训练像元，因此测试偏乐观；宽度为图像块一半的隔离带可避免这一点。</translation>
    </message>
    <message>
      <source>Split of the labels</source>
      <translation>标签的划分</translation>
    </message>
    <message>
      <source>of the test patches ({patch_size} x {patch_size}) touch a training pixel</source>
      <translation>的测试图像块（{patch_size} x {patch_size}）触及训练像元</translation>
    </message>
    <message>
      <source>labelled pixels not used</source>
      <translation>未使用的有标签像元</translation>
    </message>
    <message>
      <source>Pixels of each class</source>
      <translation>各类别的像元</translation>
    </message>
    <message>
      <source>Labelled pixels of each class in each subset</source>
      <translation>各子集中各类别的有标签像元</translation>
    </message>
    <message>
      <source>labelled</source>
      <translation>有标签</translation>
    </message>
    <message>
      <source>Numbers of pixels. Requested: share of the labelled pixels that was asked for. An orange zero: the class is missing in this subset.</source>
      <translation>像元数。要求：所要求的有标签像元比例。橙色的零：该子集中缺少此类别。</translation>
    </message>
    <message>
      <source>Map of the subsets</source>
      <translation>子集图</translation>
    </message>
    <message>
      <source>Labelled pixels in the colour of their subset</source>
      <translation>以所属子集颜色显示的有标签像元</translation>
    </message>
    <message>
      <source>Not used: labelled pixels in a guard band, or beyond the requested shares. The rest of the scene is empty.</source>
      <translation>未使用：位于隔离带中或超出所要求比例的有标签像元。影像的其余部分为空。</translation>
    </message>
    <message>
      <source>Settings of the split</source>
      <translation>划分的设置</translation>
    </message>
    <message>
      <source>block size</source>
      <translation>块大小</translation>
    </message>
    <message>
      <source>patch size</source>
      <translation>图像块大小</translation>
    </message>
    <message>
      <source>seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>total</source>
      <translation>合计</translation>
    </message>
    <message>
      <source>requested</source>
      <translation>要求</translation>
    </message>
    <message>
      <source>the test</source>
      <translation>测试</translation>
    </message>
    <message>
      <source>The class table has no entry for any label; choose the class table of these labels.</source>
      <translation>类别表中没有任何标签的条目；请选择这些标签的类别表。</translation>
    </message>
    <message>
      <source>There is no split "{kind}"; choose one of {listed}.</source>
      <translation>没有划分方式“{kind}”；请从 {listed} 中选择。</translation>
    </message>
    <message>
      <source>The fractions for training, validation and test are {train:g}, {validation:g} and {test:g}; training and at least one of the others must be above 0, and together they add up to at most 1.</source>
      <translation>训练、验证和测试的比例为 {train:g}、{validation:g} 和 {test:g}；训练比例和其余至少一项必须大于 0，且总和不超过 1。</translation>
    </message>
    <message>
      <source>The guard band is {guard} pixels wide; give 0 or more.</source>
      <translation>隔离带宽度为 {guard} 个像元；请给出 0 或更大的值。</translation>
    </message>
    <message>
      <source>A split by polygons needs the polygon of each pixel, but none is given; choose blocks.</source>
      <translation>按多边形划分需要每个像元所属的多边形，但未给出；请选择 blocks。</translation>
    </message>
    <message>
      <source>The block size is {block_size}; give at least 1 pixel.</source>
      <translation>块大小为 {block_size}；请给出至少 1 个像元。</translation>
    </message>
    <message>
      <source>Blocks of {block_size} pixels leave one block in a scene of {width} x {height} pixels; choose at most {most}, or give no block size, and a search will find one.</source>
      <translation>{block_size} 个像元的块在 {width} x {height} 像元的影像中只有一个块；请选择不超过 {most} 的值，或不给出块大小，由搜索确定。</translation>
    </message>
    <message>
      <source>The labels have no labelled pixel; choose other labels.</source>
      <translation>标签中没有有标签像元；请选择其他标签。</translation>
    </message>
    <message>
      <source>Every class has a single polygon, so no class can be in both training and test; draw at least two polygons for each class, or choose the kind "blocks".</source>
      <translation>每个类别只有一个多边形，因此没有类别能同时用于训练和测试；请为每个类别至少绘制两个多边形，或选择方式“blocks”。</translation>
    </message>
    <message>
      <source>No pixel is left for {subset}: {advice}</source>
      <translation>没有剩余像元用于{subset}：{advice}</translation>
    </message>
    <message>
      <source>Only {name} is left for training, and training needs at least two classes: {advice}</source>
      <translation>只剩下 {name} 用于训练，而训练至少需要两个类别：{advice}</translation>
    </message>
    <message>
      <source>the labels are too few or too close together; label more, take a smaller patch or guard band, or set the share for validation to 0.</source>
      <translation>标签太少或过于集中；请标注更多，使用更小的图像块或隔离带，或将验证比例设为 0。</translation>
    </message>
    <message>
      <source>a guard band of {guard} pixels around single pixels removes the other pixels; choose the kind "blocks", or a guard band of 0.</source>
      <translation>单个像元周围 {guard} 个像元的隔离带会去除其他像元；请选择方式“blocks”，或将隔离带设为 0。</translation>
    </message>
    <message>
      <source>the labels lie too close together for a guard band of {guard} pixels; label places further apart, or take a smaller patch or guard band.</source>
      <translation>标签过于集中，无法设置 {guard} 个像元的隔离带；请标注相距更远的位置，或使用更小的图像块或隔离带。</translation>
    </message>
    <message>
      <source>there are too few labelled pixels; label more.</source>
      <translation>有标签像元太少；请标注更多。</translation>
    </message>
    <message>
      <source>it is in {subsets} only</source>
      <translation>它只用于{subsets}</translation>
    </message>
    <message>
      <source>none of its pixels is used</source>
      <translation>其像元均不使用</translation>
    </message>
    <message>
      <source>Class "{name}" ({pixels}) cannot be in {subsets}: {reason}; {fate}.</source>
      <translation>类别“{name}”（{pixels}）无法用于{subsets}：{reason}；{fate}。</translation>
    </message>
    <message>
      <source>{count} pixel</source>
      <translation>{count} 个像元</translation>
    </message>
    <message>
      <source>it has {count} polygon, and polygons stay whole</source>
      <translation>它有 {count} 个多边形，而多边形不拆分</translation>
    </message>
    <message>
      <source>it has {count} polygons, and polygons stay whole</source>
      <translation>它有 {count} 个多边形，而多边形不拆分</translation>
    </message>
    <message>
      <source>it has too few pixels</source>
      <translation>其像元太少</translation>
    </message>
    <message>
      <source>it spans {width} x {height} pixels, which leaves no pixel beyond a guard band of {guard} pixels</source>
      <translation>其范围为 {width} x {height} 像元，在 {guard} 个像元的隔离带之外没有剩余像元</translation>
    </message>
    <message>
      <source>the guard band leaves too few of its pixels</source>
      <translation>隔离带使其剩余像元太少</translation>
    </message>
    <message>
      <source>a guard band of {guard} pixels around it and the classes next to it leaves no room for two training pixels and others</source>
      <translation>它及相邻类别周围 {guard} 个像元的隔离带没有为两个训练像元和其他像元留出空间</translation>
    </message>
    <message>
      <source>{count} field</source>
      <translation>{count} 个地块</translation>
    </message>
    <message>
      <source>{count} fields</source>
      <translation>{count} 个地块</translation>
    </message>
    <message>
      <source>{count} polygon</source>
      <translation>{count} 个多边形</translation>
    </message>
    <message>
      <source>{count} polygons</source>
      <translation>{count} 个多边形</translation>
    </message>
    <message>
      <source>{count} block of {block_size} pixels</source>
      <translation>{count} 个 {block_size} 像元的块</translation>
    </message>
    <message>
      <source>{count} blocks of {block_size} pixels</source>
      <translation>{count} 个 {block_size} 像元的块</translation>
    </message>
    <message>
      <source>{units}, large ones cut into blocks of {block_size} pixels</source>
      <translation>{units}，大的切分为 {block_size} 像元的块</translation>
    </message>
    <message>
      <source>There is no task "{name}"; choose one of {listed}.</source>
      <translation>没有任务“{name}”；请从 {listed} 中选择。</translation>
    </message>
    <message>
      <source>read the maps</source>
      <translation>读取分类图</translation>
    </message>
    <message>
      <source>classify the scene</source>
      <translation>影像分类</translation>
    </message>
    <message>
      <source>on {device}</source>
      <translation>（在 {device} 上）</translation>
    </message>
    <message>
      <source>run the folds</source>
      <translation>计算各折</translation>
    </message>
    <message>
      <source>explain the tiles</source>
      <translation>解释瓦片</translation>
    </message>
    <message>
      <source>The text holds a NUL or a character that is not UTF-8; rename the file, or give another text</source>
      <translation>文本含有 NUL 或非 UTF-8 字符；请重命名文件，或给出其他文本</translation>
    </message>
    <message>
      <source>The path has {count} characters; give one of at most {most}</source>
      <translation>路径有 {count} 个字符；请给出不超过 {most} 个字符的路径</translation>
    </message>
    <message>
      <source>characters</source>
      <translation>个字符</translation>
    </message>
    <message>
      <source>bytes</source>
      <translation>字节</translation>
    </message>
    <message>
      <source>A name in the path has more than {most} {unit}; give a shorter one</source>
      <translation>路径中有名称超过 {most} {unit}；请给出更短的名称</translation>
    </message>
    <message>
      <source>The path is a device or a pipe; give a file</source>
      <translation>路径是设备或管道；请给出文件</translation>
    </message>
    <message>
      <source>The list {name} names {shown!r}. {error}.</source>
      <translation>列表 {name} 中有 {shown!r}。{error}。</translation>
    </message>
    <message>
      <source>least_share is {least_share:g} and pixel_rule is {pixel_rule}; give one of them.</source>
      <translation>least_share 为 {least_share:g}，pixel_rule 为 {pixel_rule}；请只给出其中之一。</translation>
    </message>
    <message>
      <source>{error} Or switch on resample_labels: each pixel takes the label at its centre.</source>
      <translation>{error}或者启用 resample_labels：每个像元取其中心处的标签。</translation>
    </message>
    <message>
      <source>regularise the map</source>
      <translation>分类图正则化</translation>
    </message>
    <message>
      <source>it computes on {device}, but other workers compute on {others}; choose the device.</source>
      <translation>它在 {device} 上计算，而其他工作进程在 {others} 上计算；请选择设备。</translation>
    </message>
    <message>
      <source>{num_workers} workers of the cluster {verb} on {device}.</source>
      <translation>集群的 {num_workers} 个工作进程，设备 {device}：{verb}。</translation>
    </message>
    <message>
      <source>it computes on {device}, but this computer on {expected}; choose the device.</source>
      <translation>它在 {device} 上计算，而本机在 {expected} 上计算；请选择设备。</translation>
    </message>
    <message>
      <source>its {names} differs from that of this computer; give all the same files.</source>
      <translation>其 {names} 与本机的不同；请为所有进程提供相同的文件。</translation>
    </message>
    <message>
      <source>train the trials</source>
      <translation>训练各试验</translation>
    </message>
    <message>
      <source>strata is for the design stratified, not {design}; choose stratified, or leave out strata.</source>
      <translation>strata 用于抽样设计 stratified，而不是 {design}；请选择 stratified，或不给出 strata。</translation>
    </message>
    <message>
      <source>The design clusters needs the field with the cluster of each point (cluster_field), and other designs have none; give both, or neither.</source>
      <translation>抽样设计 clusters 需要记录每个点所属整群的字段（cluster_field），其他设计没有该字段；请两者都给出，或都不给出。</translation>
    </message>
    <message>
      <source>The class map was made with another model file than {model}: its training pixels may differ. Choose the model that made the map.</source>
      <translation>分类图由 {model} 以外的模型文件生成：其训练像元可能不同。请选择生成该图的模型。</translation>
    </message>
    <message>
      <source>The tag of the class map with the training pixels of its model is damaged; choose the model file, so that training pixels among the reference are counted.</source>
      <translation>分类图中记录模型训练像元的标记已损坏；请选择模型文件，以便统计参考像元中的训练像元。</translation>
    </message>
    <message>
      <source>second class map</source>
      <translation>第二张分类图</translation>
    </message>
    <message>
      <source>Reading the reference</source>
      <translation>正在读取参考数据</translation>
    </message>
    <message>
      <source>Writing the reports</source>
      <translation>正在写出报告</translation>
    </message>
    <message>
      <source>Overall accuracy {accuracy:.2f} % (95 % interval {interval}, {units})</source>
      <translation>总体精度 {accuracy:.2f} %（95 % 区间 {interval}，{units}）</translation>
    </message>
    <message>
      <source>Overall accuracy {accuracy:.2f} %</source>
      <translation>总体精度 {accuracy:.2f} %</translation>
    </message>
    <message>
      <source>Overall accuracy by area {estimate}</source>
      <translation>按面积的总体精度：{estimate}</translation>
    </message>
    <message>
      <source>Calibration: confidence and accuracy differ by {error:.1f} percentage points on average (mean confidence {mean_confidence:.1f} %).</source>
      <translation>校准：置信度与精度平均相差 {error:.1f} 个百分点（平均置信度 {mean_confidence:.1f} %）。</translation>
    </message>
    <message>
      <source>The confidence {name} was made with another model than the class map: its calibration says nothing about the map. Choose the confidence of the same run.</source>
      <translation>置信度 {name} 与分类图由不同的模型生成：其校准不能说明该分类图。请选择同一次运行的置信度。</translation>
    </message>
    <message>
      <source>The confidence {name} has no value at any reference pixel with a class; choose the confidence of this map.</source>
      <translation>置信度 {name} 在所有有类别的参考像元处都没有值；请选择此分类图的置信度。</translation>
    </message>
    <message>
      <source>The design clusters needs points with a field of their cluster, not a raster.</source>
      <translation>抽样设计 clusters 需要带有整群字段的点，而不是栅格。</translation>
    </message>
    <message>
      <source>{num_outside} of {num_rows} points lie outside the area of interest, or where the map has no class or no stratum; the estimates leave them out.</source>
      <translation>{num_rows} 个点中有 {num_outside} 个位于感兴趣区域之外，或位于分类图没有类别或没有分层处；估计不包含这些点。</translation>
    </message>
    <message>
      <source>The area of interest is not used: the reference is no probability sample.</source>
      <translation>感兴趣区域不使用：参考数据不是概率样本。</translation>
    </message>
    <message>
      <source>The area of interest is not used: the layer of the sample has the sizes of its strata.</source>
      <translation>感兴趣区域不使用：样本图层中已有各分层的大小。</translation>
    </message>
    <message>
      <source>The map has no CRS with a known unit; areas are given as shares only.</source>
      <translation>分类图没有单位已知的坐标参考系；面积只以比例给出。</translation>
    </message>
    <message>
      <source>The second class map {name} is on another grid ({found}) than the first one ({grid}); choose two maps of one scene, or align one with the other first.</source>
      <translation>第二张分类图 {name} 的格网（{found}）与第一张的格网（{grid}）不同；请选择同一影像的两张分类图，或先将其中一张与另一张对齐。</translation>
    </message>
    <message>
      <source>Comparing map and reference</source>
      <translation>正在比较分类图与参考数据</translation>
    </message>
    <message>
      <source>The class map rejected {count} of {total} reference pixels ({share:.1f} %) as unclassified: the accuracies hold for the others.</source>
      <translation>分类图将 {total} 个参考像元中的 {count} 个（{share:.1f} %）拒判为未分类：精度适用于其余像元。</translation>
    </message>
    <message>
      <source>The class map has no class at {count} of {total} reference pixels; they are left out.</source>
      <translation>分类图在 {total} 个参考像元中的 {count} 个处没有类别；这些像元不使用。</translation>
    </message>
    <message>
      <source>If they count as errors, the overall accuracy is {share:.2f} %.</source>
      <translation>如果将其计为错误，总体精度为 {share:.2f} %。</translation>
    </message>
    <message>
      <source>If all pixels left out count as errors, the overall accuracy is {share:.2f} %.</source>
      <translation>如果将所有排除的像元计为错误，总体精度为 {share:.2f} %。</translation>
    </message>
    <message>
      <source>reference labels</source>
      <translation>参考标签</translation>
    </message>
    <message>
      <source>The {map} does not know {names}; all reference pixels of this class count as wrong.</source>
      <translation>{map}中没有 {names}；该类别的所有参考像元均计为错误。</translation>
    </message>
    <message>
      <source>The {map} does not know {names}; all reference pixels of these classes count as wrong.</source>
      <translation>{map}中没有 {names}；这些类别的所有参考像元均计为错误。</translation>
    </message>
    <message>
      <source>The {map} {name} has no class at any of the {count} reference pixels; choose the map of the place that the reference is from.</source>
      <translation>{map} {name} 在 {count} 个参考像元处均没有类别；请选择参考数据所在地的分类图。</translation>
    </message>
    <message>
      <source>{count} of the {num_pixels} reference pixels are training pixels of the model of {name}, which favours this map in the comparison. Compare the maps on pixels that neither model was trained on.</source>
      <translation>{num_pixels} 个参考像元中有 {count} 个是 {name} 的模型的训练像元，这使该图在比较中占优。请在两个模型都未用于训练的像元上比较这两幅图。</translation>
    </message>
    <message>
      <source>The labels were split for patches of {split_size} pixels, but the map was made with patches of {patch_size}: more test patches touch training pixels than the overlap says. Split for {patch_size} pixels and train again.</source>
      <translation>标签按 {split_size} 像元的图像块划分，但分类图使用 {patch_size} 像元的图像块：触及训练像元的测试图像块比重叠所示的更多。请按 {patch_size} 像元划分并重新训练。</translation>
    </message>
    <message>
      <source>The map is empty.</source>
      <translation>分类图为空。</translation>
    </message>
    <message>
      <source>{num_valid:.1f} % of the valid pixels have a confidence below {confidence:.4g} and are "{name}" (code {code}).</source>
      <translation>{num_valid:.1f} % 的有效像元置信度低于 {confidence:.4g}，记为“{name}”（代码 {code}）。</translation>
    </message>
    <message>
      <source>The provider "{provider}" needs ONNX Runtime; choose the engine onnx, or leave out the provider.</source>
      <translation>提供程序“{provider}”需要 ONNX Runtime；请选择引擎 onnx，或不给出提供程序。</translation>
    </message>
    <message>
      <source>ONNX Runtime computes in float32, not in bfloat16; choose the engine torch, or leave out the precision.</source>
      <translation>ONNX Runtime 以 float32 而非 bfloat16 计算；请选择引擎 torch，或不指定精度。</translation>
    </message>
    <message>
      <source>The bands are resampled to those of the model: {resampled}.</source>
      <translation>波段重采样为模型的波段：{resampled}。</translation>
    </message>
    <message>
      <source>The scene ({grid}) is smaller than the patches of the model ({size} x {size}); pixels outside the scene count as zero.</source>
      <translation>影像（{grid}）小于模型的图像块（{size} x {size}）；影像之外的像元按零计。</translation>
    </message>
    <message>
      <source>single pixels</source>
      <translation>单个像元</translation>
    </message>
    <message>
      <source>single pixels and means around them</source>
      <translation>单个像元及其周围的均值</translation>
    </message>
    <message>
      <source>{name} evaluates {pixels}, which rotations and flips do not change; leave out test-time augmentation.</source>
      <translation>{name} 评估{pixels}，旋转和翻转对其没有影响；请不要使用测试时增强。</translation>
    </message>
    <message>
      <source>{names} evaluate {pixels}, which rotations and flips do not change; leave out test-time augmentation.</source>
      <translation>{names} 评估{pixels}，旋转和翻转对其没有影响；请不要使用测试时增强。</translation>
    </message>
    <message>
      <source>{name} was trained without rotated or flipped patches: averaging over rotations and flips may make the map worse.</source>
      <translation>{name} 训练时未使用旋转或翻转的图像块：对旋转和翻转取平均可能使分类图变差。</translation>
    </message>
    <message>
      <source> with {count} models together</source>
      <translation>，共用 {count} 个模型</translation>
    </message>
    <message>
      <source>Classifying {grid}{together} {where}.</source>
      <translation>正在分类 {grid}{together} {where}。</translation>
    </message>
    <message>
      <source>The validation pixels were evaluated without regularisation, so their thresholds hold only roughly for smoothed probabilities. Assess the map.</source>
      <translation>验证像元是在未正则化的情况下评估的，因此其阈值对平滑后的概率只大致成立。请评价分类图。</translation>
    </message>
    <message>
      <source>a wanted accuracy</source>
      <translation>期望精度</translation>
    </message>
    <message>
      <source>give a smallest confidence instead</source>
      <translation>请改为给出最小置信度</translation>
    </message>
    <message>
      <source>a set of classes</source>
      <translation>类别集合</translation>
    </message>
    <message>
      <source>leave out the sets</source>
      <translation>请不指定集合</translation>
    </message>
    <message>
      <source>The validation pixels were evaluated without rotations and flips, so their thresholds hold only roughly for probabilities averaged over them.</source>
      <translation>验证像元是在没有旋转和翻转的情况下评估的，因此其阈值对经旋转和翻转平均的概率只大致成立。</translation>
    </message>
    <message>
      <source>{share:.1f} % of the scene is unlike anything that the model was trained on (in the training scene: {there:.1f} %).</source>
      <translation>影像的 {share:.1f} % 与训练模型所用的任何数据都不相似（训练影像中为 {there:.1f} %）。</translation>
    </message>
    <message>
      <source>{text} Do not trust the classes there: label such places and train again.</source>
      <translation>{text} 请不要信任那里的类别：请标注这些位置并重新训练。</translation>
    </message>
    <message>
      <source>A wanted accuracy and a smallest confidence are given, but the wanted accuracy chooses the confidence; leave out one of them.</source>
      <translation>同时给出了期望精度和最小置信度，但期望精度会决定置信度；请去掉其中之一。</translation>
    </message>
    <message>
      <source>Workers of a cluster compute with torch, not with ONNX Runtime; choose the engine torch, or leave out the cluster.</source>
      <translation>集群的工作进程用 torch 而非 ONNX Runtime 计算；请选择引擎 torch，或不指定集群。</translation>
    </message>
    <message>
      <source>The disagreement is that of several models, but one model is given; give further models, or leave out the disagreement.</source>
      <translation>分歧是多个模型之间的分歧，但只给出了一个模型；请给出更多模型，或不输出分歧。</translation>
    </message>
    <message>
      <source>A wanted accuracy and sets of classes come from the validation pixels of one model, but {num_models} models are given; choose one model, or give a smallest confidence.</source>
      <translation>所需精度和类别集合来自一个模型的验证像元，但给出了 {num_models} 个模型；请选择一个模型，或给出最小置信度。</translation>
    </message>
    <message>
      <source>ONNX Runtime evaluates one model, but {num_models} are given; choose the engine torch, or one model.</source>
      <translation>ONNX Runtime 只评估一个模型，但给出了 {num_models} 个；请选择引擎 torch，或一个模型。</translation>
    </message>
    <message>
      <source>bfloat16 is compared with float32 for one model, but {num_models} are given; leave out the precision, or choose one model.</source>
      <translation>bfloat16 与 float32 的比较只针对一个模型，但给出了 {num_models} 个；请不给出数值精度，或选择一个模型。</translation>
    </message>
    <message>
      <source>The map cannot be held to training labels: none of those that the model was trained on lie on {scene}, or the model file does not keep them. Choose another strength, or hold the map to labels with Regularise class probabilities.</source>
      <translation>分类图无法与训练标签保持一致：模型的训练标签均不在 {scene} 上，或者模型文件未保存这些标签。请选择其他强度，或使用“正则化类别概率”使分类图与标签保持一致。</translation>
    </message>
    <message>
      <source>The map is regularised and held to the {num_pixels} training pixels of the model, as its automatic choice found best. Test pixels beside training pixels then do not tell how accurate the map is in places without labels. Choose off for the map without it.</source>
      <translation>分类图经过正则化，并与模型的 {num_pixels} 个训练像元保持一致，这是其自动选择得到的最佳做法。此时，训练像元旁边的测试像元不能说明无标签处分类图的精度。若不需要，请选择 off。</translation>
    </message>
    <message>
      <source>The model file names the regularisation "{strength}", which does not exist; choose a strength, or off.</source>
      <translation>模型文件中的正则化“{strength}”不存在；请选择一个强度，或 off。</translation>
    </message>
    <message>
      <source>The map is not regularised: the models name different strengths ({listed}). Choose a strength.</source>
      <translation>分类图未正则化：各模型给出的强度不同（{listed}）。请选择一个强度。</translation>
    </message>
    <message>
      <source>The map is regularised with the strength "{strength}", which the automatic choice of the model found on training labels; choose off for the map without it.</source>
      <translation>分类图以强度“{strength}”正则化，该强度由模型的自动选择在训练标签上得出；如不需要正则化，请选择 off。</translation>
    </message>
    <message>
      <source>No scene is given; give scenes, or a folder with scenes.</source>
      <translation>未给出影像；请给出影像或影像文件夹。</translation>
    </message>
    <message>
      <source>{scene} ({number} of {num_todo}): </source>
      <translation>{scene}（{number} / {num_todo}）：</translation>
    </message>
    <message>
      <source>No scene could be classified. {name}: {problem}</source>
      <translation>没有影像能够分类。{name}：{problem}</translation>
    </message>
    <message>
      <source>The list {name} cannot be read ({error}); save it as UTF-8.</source>
      <translation>无法读取列表 {name}（{error}）；请将其保存为 UTF-8。</translation>
    </message>
    <message>
      <source>The list {name} names no scene; write one path in each line.</source>
      <translation>列表 {name} 中没有影像；请每行写一个路径。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read ({error}); choose another one.</source>
      <translation>无法读取文件夹 {folder}（{error}）；请选择其他文件夹。</translation>
    </message>
    <message>
      <source>{name!r} is left out: its name is not UTF-8; rename the file.</source>
      <translation>{name!r} 被排除：其名称不是 UTF-8；请重命名文件。</translation>
    </message>
    <message>
      <source>The folder {folder} holds no raster with several bands; choose another one.</source>
      <translation>文件夹 {folder} 中没有多波段栅格；请选择其他文件夹。</translation>
    </message>
    <message>
      <source>The scenes {first} and {second} would have maps of one name; rename one of them, or classify them into different folders.</source>
      <translation>影像 {first} 和 {second} 的分类图会重名；请重命名其中之一，或将其分类结果写入不同的文件夹。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be made ({error}); choose another one.</source>
      <translation>无法创建文件夹 {folder}（{error}）；请选择其他文件夹。</translation>
    </message>
    <message>
      <source>{scene} is left out: {error}</source>
      <translation>{scene} 被排除：{error}</translation>
    </message>
    <message>
      <source>The STAC item of {name} says other values of {properties} than the file, whose values are used. If the item is right, write its values into the file (gdal_edit.py), and run again.</source>
      <translation>{name} 的 STAC 条目给出的 {properties} 值与文件不同；使用的是文件中的值。如果条目正确，请将其值写入文件（gdal_edit.py），然后重新运行。</translation>
    </message>
    <message>
      <source>The map is there already</source>
      <translation>分类图已存在</translation>
    </message>
    <message>
      <source>{scene} has no map: {error}</source>
      <translation>{scene} 没有分类图：{error}</translation>
    </message>
    <message>
      <source>The pixels of the scenes do not coincide: in the mosaic, maps are moved by up to {shift:.2f} pixels along rows or columns. The maps themselves are in place.</source>
      <translation>各影像的像元不重合：在镶嵌中，分类图沿行或列最多移动 {shift:.2f} 个像元。分类图本身的位置不变。</translation>
    </message>
    <message>
      <source>{num_failed} of {num_entries} scenes have no map: {listed}</source>
      <translation>{num_entries} 景影像中有 {num_failed} 景没有分类图：{listed}</translation>
    </message>
    <message>
      <source>{num_made} of {num_entries} scenes were classified in {duration}, {num_kept} maps were there already. {name} lists them all.</source>
      <translation>{num_entries} 景影像中有 {num_made} 景在 {duration} 内完成分类，{num_kept} 张分类图已存在。{name} 列出了全部影像。</translation>
    </message>
    <message>
      <source>Report of a run</source>
      <translation>运行报告</translation>
    </message>
    <message>
      <source>Reading the reports</source>
      <translation>正在读取报告</translation>
    </message>
    <message>
      <source>Drawing the map</source>
      <translation>正在绘制分类图</translation>
    </message>
    <message>
      <source>Cross-validation on {name}</source>
      <translation>{name} 上的交叉验证</translation>
    </message>
    <message>
      <source>{name} has no settings</source>
      <translation>{name} 没有设置</translation>
    </message>
    <message>
      <source>{name}: {figures}, F1 {text} ({num_folds} folds); {overlap:.1f} % of the test patches touch a training pixel.</source>
      <translation>{name}：{figures}，F1 {text}（{num_folds} 折）；{overlap:.1f} % 的测试图像块接触训练像元。</translation>
    </message>
    <message>
      <source>No settings file is written, because auto has no settings of its own: Train chooses by itself if no network is named.</source>
      <translation>不写出设置文件，因为 auto 没有自己的设置：如果未指定网络，训练会自行选择。</translation>
    </message>
    <message>
      <source>The teacher {name} has a kappa of {kappa:.2f} on the validation pixels: it is hardly better than chance, and the student learns its errors. Choose another teacher, or train it again.</source>
      <translation>教师 {name} 在验证像元上的 kappa 为 {kappa:.2f}：几乎不优于随机，学生会学到它的错误。请选择其他教师，或重新训练它。</translation>
    </message>
    <message>
      <source>The student assigns all {subset} pixels to one class, {name}: it has not learned. Train with more epochs or pixels, or choose another teacher.</source>
      <translation>学生将所有“{subset}”像元都归为同一类别 {name}：它没有学到东西。请用更多轮次或像元训练，或选择其他教师。</translation>
    </message>
    <message>
      <source>The student has a kappa of {kappa:.2f} on the {subset} pixels: it is hardly better than chance. Train with more epochs or pixels, or choose another teacher.</source>
      <translation>学生在“{subset}”像元上的 kappa 为 {kappa:.2f}：几乎不优于随机。请用更多轮次或像元训练，或选择其他教师。</translation>
    </message>
    <message>
      <source>The teacher has a kappa of {kappa:.2f} on the {subset} pixels: it is hardly better than chance, so the share of its accuracy that the student keeps says nothing. Choose another teacher.</source>
      <translation>教师在“{subset}”像元上的 kappa 为 {kappa:.2f}：几乎不优于随机，因此学生保留其精度的比例没有意义。请选择其他教师。</translation>
    </message>
    <message>
      <source>The student keeps {kept:.1f} % of the teacher's overall accuracy ({subset} pixels{change}) with {share:.1f} % of its multiply-adds, and is {speedup:.1f} times as fast here.</source>
      <translation>学生以教师 {share:.1f} % 的乘加运算保留了其总体精度的 {kept:.1f} %（“{subset}”像元{change}），在本机上的速度为教师的 {speedup:.1f} 倍。</translation>
    </message>
    <message>
      <source>The student {network} is a baseline, which is fitted to labels at once and cannot learn from probabilities; choose a network.</source>
      <translation>学生 {network} 是基线方法，一次性拟合标签，无法从概率中学习；请选择网络。</translation>
    </message>
    <message>
      <source>training labels</source>
      <translation>训练标签</translation>
    </message>
    <message>
      <source>The teacher does not know some classes of the training labels ({classes}): their pixels are not used. Fine-tune the teacher with them first.</source>
      <translation>教师不认识训练标签中的某些类别（{classes}）：其像元不使用。请先用它们微调教师。</translation>
    </message>
    <message>
      <source>The training labels hold {num_classes} of the teacher's classes ({listed}); the validation of a student needs at least two.</source>
      <translation>训练标签含有教师类别中的 {num_classes} 个（{listed}）；学生的验证至少需要两个。</translation>
    </message>
    <message>
      <source>Measuring teachers and student</source>
      <translation>正在测量教师和学生</translation>
    </message>
    <message>
      <source>Distillation of {name}</source>
      <translation>{name} 的蒸馏</translation>
    </message>
    <message>
      <source>torch is missing.</source>
      <translation>缺少 torch。</translation>
    </message>
    <message>
      <source>Listing the backbones of timm</source>
      <translation>正在列出 timm 的骨干网络</translation>
    </message>
    <message>
      <source>Examining the environment</source>
      <translation>正在检查环境</translation>
    </message>
    <message>
      <source>No output is given; name at least one output, such as the report.</source>
      <translation>未给出输出；请至少指定一个输出，例如报告。</translation>
    </message>
    <message>
      <source>Explaining {place} on {device}.</source>
      <translation>正在 {device} 上解释 {place}。</translation>
    </message>
    <message>
      <source>{title} does not depend on the weights: untrained networks give nearly the same explanation (rank correlation {final:.2f}). It shows the scene or the architecture, not the learned weights.</source>
      <translation>{title} 不依赖于权重：未训练的网络给出几乎相同的解释（秩相关 {final:.2f}）。它反映的是影像或网络结构，而不是学到的权重。</translation>
    </message>
    <message>
      <source>The model has one class only ({listed}), so there is nothing to explain; choose a model of at least two classes.</source>
      <translation>模型只有一个类别（{listed}），没有可解释的内容；请选择至少有两个类别的模型。</translation>
    </message>
    <message>
      <source>The model does not know the classes {listed}; their pixels are not used.</source>
      <translation>模型不认识类别 {listed}；其像元不使用。</translation>
    </message>
    <message>
      <source>The labels hold fewer than two classes that the model knows. The importance of bands needs at least two classes; give labels of more classes, or no labels.</source>
      <translation>标签中模型认识的类别不足两个。波段重要性至少需要两个类别；请提供更多类别的标签，或不提供标签。</translation>
    </message>
    <message>
      <source>The band table would be empty: the importance of bands is switched off, or the model has no gradients and there are no labels. Switch the importance on and give labels, or leave the band table out.</source>
      <translation>波段表将为空：波段重要性已关闭，或模型没有梯度且没有标签。请开启波段重要性并提供标签，或不输出波段表。</translation>
    </message>
    <message>
      <source>Nothing is left to explain; give labels, or choose another model.</source>
      <translation>没有可解释的内容；请给出标签，或选择其他模型。</translation>
    </message>
    <message>
      <source>{share} are nodata, NaN or masked in the scene; they are left out.</source>
      <translation>{share}在影像中为无数据值、NaN 或被掩膜；这些像元不使用。</translation>
    </message>
    <message>
      <source>Explanation of {name}</source>
      <translation>{name} 的解释</translation>
    </message>
    <message>
      <source>{num_points} points of interest of {name}</source>
      <translation>{name} 的 {num_points} 个兴趣点</translation>
    </message>
    <message>
      <source>the whole scene {name}</source>
      <translation>整景影像 {name}</translation>
    </message>
    <message>
      <source>rows {top} to {bottom} and columns {left} to {right} of {name}</source>
      <translation>{name} 的第 {top} 至 {bottom} 行和第 {left} 至 {right} 列</translation>
    </message>
    <message>
      <source>Writing the patch model</source>
      <translation>正在写出图像块模型</translation>
    </message>
    <message>
      <source>Writing the tile model</source>
      <translation>正在写出瓦片模型</translation>
    </message>
    <message>
      <source>The scene has no square pixels in a projected CRS; set the resolution in Deepness by hand.</source>
      <translation>影像在投影坐标参考系中没有正方形像元；请在 Deepness 中手动设置分辨率。</translation>
    </message>
    <message>
      <source>The scene has scale and offset. The models take scaled values, but nodata values as they are stored: value x scale + offset for every value that differs from the nodata value of its band. The metadata hsi_inputs, hsi_scale, hsi_offset and hsi_nodata say it exactly.</source>
      <translation>影像带有缩放系数和偏移量。模型接收缩放后的值，但无数据值保持存储时的值：对每个不等于其波段无数据值的值，取 值 x 缩放系数 + 偏移量。元数据 hsi_inputs、hsi_scale、hsi_offset 和 hsi_nodata 给出确切说明。</translation>
    </message>
    <message>
      <source>QGIS and Deepness do not apply the reflectance scale factor {reflectance_factor:g} of {name}. For Deepness, import the scene first (Import a cube) and use the imported one there.</source>
      <translation>QGIS 和 Deepness 不应用 {name} 的反射率缩放系数 {reflectance_factor:g}。如需用于 Deepness，请先导入影像（“导入数据立方体”），并在其中使用导入后的影像。</translation>
    </message>
    <message>
      <source>start_nm is {start_nm:g} and end_nm {end_nm:g}; give a start below the end.</source>
      <translation>start_nm 为 {start_nm:g}，end_nm 为 {end_nm:g}；起点应小于终点。</translation>
    </message>
    <message>
      <source>{low:.6g} to {high:.6g} nm</source>
      <translation>{low:.6g} 至 {high:.6g} nm</translation>
    </message>
    <message>
      <source>{share} have no continuum, because the first or last band is not positive there; they have no depth.</source>
      <translation>{share} 没有包络线，因为那里的第一个或最后一个波段不为正；它们没有深度。</translation>
    </message>
    <message>
      <source>Bands {bands} ({text}): mean depth {mean:.4f}; {positions} of {pixels} pixels have a position.</source>
      <translation>波段 {bands}（{text}）：平均深度 {mean:.4f}；{pixels} 个像元中有 {positions} 个有位置。</translation>
    </message>
    <message>
      <source>{name} has no wavelengths; import the scene with its wavelengths first.</source>
      <translation>{name} 没有波长；请先连同波长导入影像。</translation>
    </message>
    <message>
      <source>{name} has {count} bands from {start:g} to {end:g} nm that are not marked as bad, but a feature needs three; it has {bands}. Choose another range.</source>
      <translation>{name} 在 {start:g} 至 {end:g} nm 之间有 {count} 个未标记为坏的波段，而一个特征需要三个；现有 {bands}。请选择其他范围。</translation>
    </message>
    <message>
      <source>The scene covers only {first_wavelengths:.6g} to {last_wavelengths:.6g} nm of the range; the continuum begins and ends there.</source>
      <translation>影像只覆盖该范围中的 {first_wavelengths:.6g} 至 {last_wavelengths:.6g} nm；包络线在此起止。</translation>
    </message>
    <message>
      <source>scene</source>
      <translation>影像</translation>
    </message>
    <message>
      <source>, or leave the point layer empty</source>
      <translation>，或将点图层留空</translation>
    </message>
    <message>
      <source>{network} has no features of its own: the plot shows its scaled spectra instead.</source>
      <translation>{network} 没有自己的特征：图中改为显示其缩放后的光谱。</translation>
    </message>
    <message>
      <source>{share} are nodata, NaN or masked; they are left out.</source>
      <translation>{share} 为无数据值、NaN 或被掩膜；这些像元被排除。</translation>
    </message>
    <message>
      <source>Fewer than two classes have labels on valid pixels; label valid pixels of two classes or more.</source>
      <translation>在有效像元上有标签的类别不足两个；请标注两个或更多类别的有效像元。</translation>
    </message>
    <message>
      <source>Measuring the separation of the classes</source>
      <translation>正在测量类别的分离程度</translation>
    </message>
    <message>
      <source>Writing the results</source>
      <translation>正在写出结果</translation>
    </message>
    <message>
      <source>For {agreement:.1f} % of the labelled pixels, the nearest labelled pixel has the same class ({num_features} features).</source>
      <translation>{agreement:.1f} % 的有标签像元与其最近的有标签像元类别相同（{num_features} 个特征）。</translation>
    </message>
    <message>
      <source>The labels hold only one class ({listed}), but the separation of classes needs two or more; label another class.</source>
      <translation>标签只含一个类别（{listed}），而类别分离至少需要两个；请标注其他类别。</translation>
    </message>
    <message>
      <source>Overall accuracy on the {comparison}: {accuracy_before:.2f} % before, {accuracy:.2f} % after{change}.</source>
      <translation>{comparison} 上的总体精度：微调前 {accuracy_before:.2f} %，微调后 {accuracy:.2f} %{change}。</translation>
    </message>
    <message>
      <source>A rehearsal scene is given, but no rehearsal labels; give both: the scene that the model was trained on, and its labels.</source>
      <translation>给出了复习（rehearsal）影像，但没有其标签；请两者都给出：训练模型所用的影像及其标签。</translation>
    </message>
    <message>
      <source>Rehearsal labels are given, but no rehearsal scene; give both: the scene that the model was trained on, and its labels.</source>
      <translation>给出了复习（rehearsal）标签，但没有其影像；请两者都给出：训练模型所用的影像及其标签。</translation>
    </message>
    <message>
      <source>{name} holds the baseline {network}, which is fitted at once and cannot be fine-tuned; train it again with all labels together, or fine-tune a network.</source>
      <translation>{name} 含有基线方法 {network}，它一次性拟合，无法微调；请用全部标签重新训练，或微调网络。</translation>
    </message>
    <message>
      <source>The new labels hold only one class ({listed}): a network that is trained on one class assigns it everywhere. Give the old scene and its labels for rehearsal, or label a second class.</source>
      <translation>新标签只含一个类别（{listed}）：只用一个类别训练的网络会将其赋予所有像元。请给出旧影像及其标签用于复习（rehearsal），或标注第二个类别。</translation>
    </message>
    <message>
      <source>New classes: {listed}. The {num_classes} old ones are kept.</source>
      <translation>新类别：{listed}。保留 {num_classes} 个旧类别。</translation>
    </message>
    <message>
      <source>all layers</source>
      <translation>所有层</translation>
    </message>
    <message>
      <source>the head</source>
      <translation>头部</translation>
    </message>
    <message>
      <source>Fine-tuning {layers} of {network} ({form}) on {device}: {num_train} training and {num_validation} validation pixels.</source>
      <translation>正在 {device} 上微调 {network}（{form}）的{layers}：{num_train} 个训练像元和 {num_validation} 个验证像元。</translation>
    </message>
    <message>
      <source>Fine-tuning of {name}</source>
      <translation>{name} 的微调</translation>
    </message>
    <message>
      <source>A georeference needs crs, origin_x, origin_y and pixel_size together; {missing} is missing. Give all four or none.</source>
      <translation>地理参考需要同时给出 crs、origin_x、origin_y 和 pixel_size；缺少 {missing}。请四项都给出，或都不给出。</translation>
    </message>
    <message>
      <source>A georeference needs crs, origin_x, origin_y and pixel_size together; {missing} are missing. Give all four or none.</source>
      <translation>地理参考需要同时给出 crs、origin_x、origin_y 和 pixel_size；缺少 {missing}。请四项都给出，或都不给出。</translation>
    </message>
    <message>
      <source>To import a ground truth give both its file and its output; {missing} is missing.</source>
      <translation>要导入地面真值，请同时给出其文件和输出；缺少 {missing}。</translation>
    </message>
    <message>
      <source>Opening {input}</source>
      <translation>正在打开 {input}</translation>
    </message>
    <message>
      <source>{share} are invalid: nodata, NaN or masked in a band that is not bad.</source>
      <translation>{share} 无效：在某个非坏波段中为无数据值、NaN 或被掩膜。</translation>
    </message>
    <message>
      <source>The output {name} must be a GeoTIFF; give a name that ends in .tif.</source>
      <translation>输出 {name} 必须是 GeoTIFF；请给出以 .tif 结尾的名称。</translation>
    </message>
    <message>
      <source>There is no file {path}; choose the ground truth again.</source>
      <translation>文件 {path} 不存在；请重新选择地面真值。</translation>
    </message>
    <message>
      <source>The ground truth {name} is a raster; leave its variable empty.</source>
      <translation>地面真值 {name} 是栅格；请将其变量留空。</translation>
    </message>
    <message>
      <source>The ground truth {name} is no raster ({error}). Choose a file that ends in {suffixes}, or a raster; labels in a vector layer need no import.</source>
      <translation>地面真值 {name} 不是栅格（{error}）。请选择以 {suffixes} 结尾的文件，或栅格；矢量图层中的标签无需导入。</translation>
    </message>
    <message>
      <source>The folder {folder} is no product ({listed}); choose a file.</source>
      <translation>文件夹 {folder} 不是产品（{listed}）；请选择文件。</translation>
    </message>
    <message>
      <source>{name} is a raster with known axes; set the axes to auto.</source>
      <translation>{name} 是轴已知的栅格；请将轴设为 auto。</translation>
    </message>
    <message>
      <source>The bands of {input} have different nodata values; all are written as {nodata:g}.</source>
      <translation>{input} 的各波段无数据值不同；全部写为 {nodata:g}。</translation>
    </message>
    <message>
      <source>{input} has the name of an EnMAP or DESIS image, but its METADATA.XML is missing: the scene has no wavelengths. Put both files into one folder.</source>
      <translation>{input} 的名称属于 EnMAP 或 DESIS 影像，但缺少其 METADATA.XML：影像没有波长。请将两个文件放在同一文件夹中。</translation>
    </message>
    <message>
      <source>{name} has no quality layers; leave their output empty.</source>
      <translation>{name} 没有质量图层；请将其输出留空。</translation>
    </message>
    <message>
      <source>The axes of {variable} are taken as bands, rows, columns. If that is wrong, give the axes.</source>
      <translation>{variable} 的轴视为波段、行、列。如果不对，请给出轴。</translation>
    </message>
    <message>
      <source>The axes of {described} are taken as rows, columns, bands: {height} rows, {width} columns, {num_bands} bands. If that is wrong, give the axes.</source>
      <translation>{described} 的轴按行、列、波段读取：{height} 行，{width} 列，{num_bands} 个波段。如不正确，请给出轴的顺序。</translation>
    </message>
    <message>
      <source>the dimensions {names}</source>
      <translation>维度 {names}</translation>
    </message>
    <message>
      <source>the number of its wavelengths</source>
      <translation>其波长数</translation>
    </message>
    <message>
      <source>The axes of {described} are known by {source}: {height} rows, {width} columns, {num_bands} bands. If that is wrong, give the axes.</source>
      <translation>{described} 的轴由 {source} 得知：{height} 行，{width} 列，{num_bands} 个波段。如不正确，请给出轴的顺序。</translation>
    </message>
    <message>
      <source>The variable {described} of {name} has one band with the axes {axes}; a hyperspectral scene has many. Choose another variable, or give the axes.</source>
      <translation>{name} 的变量 {described} 按轴 {axes} 只有一个波段；高光谱影像有许多波段。请选择其他变量，或给出轴。</translation>
    </message>
    <message>
      <source>By the attributes of {described}, values from {low:g} to {high:g} are valid; others become nodata ({nodata:g}).</source>
      <translation>根据 {described} 的属性，{low:g} 到 {high:g} 的值有效；其他值成为无数据（{nodata:g}）。</translation>
    </message>
    <message>
      <source>The scene has no georeference; give CRS, origin and pixel size to show it over other maps.</source>
      <translation>影像没有地理参考；请给出坐标参考系、原点和像元大小，以便叠加到其他地图上显示。</translation>
    </message>
    <message>
      <source>{name} has a georeference of its own ({grid}); leave out CRS, origin and pixel size.</source>
      <translation>{name} 自带地理参考（{grid}）；请不要给出坐标参考系、原点和像元大小。</translation>
    </message>
    <message>
      <source>The CRS "{crs}" is not known; write it like EPSG:32616, or as WKT.</source>
      <translation>坐标参考系“{crs}”未知；请写成 EPSG:32616 的形式，或 WKT。</translation>
    </message>
    <message>
      <source>The file {name} has {num_values} wavelengths but the cube has {num_bands} bands; give one wavelength per line for every band.</source>
      <translation>文件 {name} 有 {num_values} 个波长，但数据立方体有 {num_bands} 个波段；请为每个波段每行给出一个波长。</translation>
    </message>
    <message>
      <source>The wavelengths in {wavelengths} are below 100, so they are read as micrometres.</source>
      <translation>{wavelengths} 中的波长小于 100，因此按微米读取。</translation>
    </message>
    <message>
      <source>{input} has wavelengths of its own; those of {wavelengths} replace them.</source>
      <translation>{input} 有自己的波长；用 {wavelengths} 的波长替换。</translation>
    </message>
    <message>
      <source>a ground truth without a file</source>
      <translation>没有文件的地面真值</translation>
    </message>
    <message>
      <source>The ground truth {name} has {rows} rows and {columns} columns but the cube has {height} and {width}; choose the ground truth of this cube.</source>
      <translation>地面真值 {name} 有 {rows} 行和 {columns} 列，但数据立方体有 {height} 行和 {width} 列；请选择此数据立方体的地面真值。</translation>
    </message>
    <message>
      <source>The ground truth {name} labels no pixel; all its values are 0.</source>
      <translation>地面真值 {name} 没有标注任何像元；其值全部为 0。</translation>
    </message>
    <message>
      <source>The class table has none of the codes of {name} ({listed}); choose the class table of this ground truth.</source>
      <translation>类别表中没有 {name} 的任何代码（{listed}）；请选择此地面真值的类别表。</translation>
    </message>
    <message>
      <source>No spectra are given; give inputs, or a scene with labels.</source>
      <translation>未给出光谱；请给出文件，或带标签的影像。</translation>
    </message>
    <message>
      <source>Labels are given without a scene; give the scene whose spectra are averaged.</source>
      <translation>给出了标签但没有影像；请给出要取平均光谱的影像。</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>正在读取 {name}</translation>
    </message>
    <message>
      <source>{name}: {num_found} spectra.</source>
      <translation>{name}：{num_found} 条光谱。</translation>
    </message>
    <message>
      <source>{name} has bands without a wavelength, so no spectrum can be resampled to it; import the scene with its wavelengths first.</source>
      <translation>{name} 有没有波长的波段，因此无法将光谱重采样到它；请先连同波长导入影像。</translation>
    </message>
    <message>
      <source>{name} has no widths of bands; half the distance to the neighbours is used.</source>
      <translation>{name} 没有波段宽度；使用到相邻波段距离的一半。</translation>
    </message>
    <message>
      <source>{missing} of {num_spectra} spectra do not cover all {num_bands} bands of the scene.</source>
      <translation>{num_spectra} 条光谱中有 {missing} 条未覆盖影像的全部 {num_bands} 个波段。</translation>
    </message>
    <message>
      <source>Averaging the classes</source>
      <translation>正在计算类别平均值</translation>
    </message>
    <message>
      <source>the mean of a class</source>
      <translation>某一类别的平均值</translation>
    </message>
    <message>
      <source>The class "{name}" has no valid pixel and is left out.</source>
      <translation>类别“{name}”没有有效像元，被排除。</translation>
    </message>
    <message>
      <source>Scenes are given twice; give either scenes or list_file.</source>
      <translation>影像给出了两次；请只给出 scenes 或 list_file。</translation>
    </message>
    <message>
      <source>With list_file, labels is one vector file for all scenes, or empty.</source>
      <translation>使用 list_file 时，labels 为所有影像共用的一个矢量文件，或留空。</translation>
    </message>
    <message>
      <source>No scene is given; give scenes with their labels, or list_file.</source>
      <translation>未给出影像；请给出 scenes 及其标签，或 list_file。</translation>
    </message>
    <message>
      <source>There are {num_scenes} scenes and {num_labels} files of labels; give labels for each scene in the same order, or one vector file for all of them.</source>
      <translation>有 {num_scenes} 景影像和 {num_labels} 个标签文件；请按相同顺序为每景影像给出标签，或为所有影像给出一个矢量文件。</translation>
    </message>
    <message>
      <source>The scene {scene} is given twice; give each scene once.</source>
      <translation>影像 {scene} 给出了两次；请每景影像只给出一次。</translation>
    </message>
    <message>
      <source>The list {name} cannot be read ({error}); save it as CSV in UTF-8.</source>
      <translation>无法读取列表 {name}（{error}）；请将其保存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
      <source>Line {number} of {name} lacks a value; the columns {listed} have to be filled in every line, with a heading in line 1.</source>
      <translation>{name} 的第 {number} 行缺少值；各行都必须填写列 {listed}，第 1 行为表头。</translation>
    </message>
    <message>
      <source>The list {name} names no scene; write one in each line, below the heading.</source>
      <translation>列表 {name} 中没有影像；请在表头之下每行写一个。</translation>
    </message>
    <message>
      <source>Reading the labels of {name}</source>
      <translation>正在读取 {name} 的标签</translation>
    </message>
    <message>
      <source>{name} labels no pixel of any scene; check the CRS of the labels and scenes.</source>
      <translation>{name} 没有标注任何影像的像元；请检查标签和影像的坐标参考系。</translation>
    </message>
    <message>
      <source>{num_unlabelled} of {num_pairs} scenes have no label and are left out: {listed}.</source>
      <translation>{num_pairs} 景影像中有 {num_unlabelled} 景没有标签，不使用：{listed}。</translation>
    </message>
    <message>
      <source>scenes before it</source>
      <translation>之前的影像</translation>
    </message>
    <message>
      <source>The pixels of the scenes have different sizes ({small}: {small_size:g} m, {large}: {large_size:g} m). Methods that use the surroundings of a pixel see other distances in each.</source>
      <translation>各影像的像元大小不同（{small}：{small_size:g} m，{large}：{large_size:g} m）。使用像元邻域的方法在各影像中看到的距离不同。</translation>
    </message>
    <message>
      <source>{name} {pixels} in {scenes}</source>
      <translation>{name} {pixels}，位于 {scenes} 景</translation>
    </message>
    <message>
      <source>Labelled pixels of each class, and the number of scenes that hold it: {listed}.</source>
      <translation>各类别的有标签像元，以及含有该类别的影像数：{listed}。</translation>
    </message>
    <message>
      <source>Classes in one scene only: {listed}. Whole scenes cannot test them: label them in more scenes.</source>
      <translation>只在一景影像中出现的类别：{listed}。无法用整景影像测试它们：请在更多影像中标注。</translation>
    </message>
    <message>
      <source>Square blocks of {side} pixels hold one scene each, with {gap} pixels without data between scenes. Give {side} as the block size of Split labels or Cross-validate, so that whole scenes are held out.</source>
      <translation>每个 {side} 像元的正方形块包含一景影像，影像之间有 {gap} 个无数据像元。请在“划分标签”或“方法交叉验证”中将块大小设为 {side}，以便留出整景影像。</translation>
    </message>
    <message>
      <source>No output is given; give a report, a JSON file, a class table or a point layer.</source>
      <translation>未给出输出；请给出报告、JSON 文件、类别表或点图层。</translation>
    </message>
    <message>
      <source>Reading the labels</source>
      <translation>正在读取标签</translation>
    </message>
    <message>
      <source>The labels hold only one class ({listed}), but a comparison of classes needs two or more; label another class.</source>
      <translation>标签只含一个类别（{listed}），而类别比较至少需要两个；请标注其他类别。</translation>
    </message>
    <message>
      <source>Trying splits</source>
      <translation>正在尝试划分</translation>
    </message>
    <message>
      <source>{num_drawn} of {total} labelled pixels are checked: at most {per_class} of each class, drawn at random. Give a larger per_class to check more.</source>
      <translation>检查 {total} 个有标签像元中的 {num_drawn} 个：每类最多 {per_class} 个，随机抽取。要检查更多，请给出更大的 per_class。</translation>
    </message>
    <message>
      <source>{share} are nodata, NaN or masked in the scene; they are not checked.</source>
      <translation>{share}在影像中为无数据值、NaN 或被掩膜；不检查这些像元。</translation>
    </message>
    <message>
      <source>Classes with fewer than {least} valid pixels are not checked for wrong pixels: {listed}.</source>
      <translation>有效像元少于 {least} 个的类别不检查错误像元：{listed}。</translation>
    </message>
    <message>
      <source>Checking single pixels</source>
      <translation>正在检查单个像元</translation>
    </message>
    <message>
      <source>The labels have fewer than {least:g} pixels per polygon or point, so only single pixels are checked.</source>
      <translation>每个多边形或点的标签不足 {least:g} 个像元，因此只检查单个像元。</translation>
    </message>
    <message>
      <source>Checking whole polygons</source>
      <translation>正在检查整个多边形</translation>
    </message>
    <message>
      <source>Classes in a single polygon cannot be checked for wrong polygons: {listed}.</source>
      <translation>只在一个多边形中的类别无法检查错误多边形：{listed}。</translation>
    </message>
    <message>
      <source>spectral outlier in its polygon</source>
      <translation>其多边形中的光谱离群值</translation>
    </message>
    <message>
      <source>Suspicious labels: {reasons}.</source>
      <translation>可疑标签：{reasons}。</translation>
    </message>
    <message>
      <source>Nothing is masked; give quality layers, max_ndwi, max_ndvi or min_ndvi</source>
      <translation>没有任何掩膜；请给出质量图层、max_ndwi、max_ndvi 或 min_ndvi</translation>
    </message>
    <message>
      <source>layers are named, but quality is missing; give the raster of quality layers</source>
      <translation>指定了图层，但缺少 quality；请给出质量图层的栅格</translation>
    </message>
    <message>
      <source>Masking</source>
      <translation>正在掩膜</translation>
    </message>
    <message>
      <source>Every pixel is masked; check the limits and the quality layers.</source>
      <translation>所有像元都被掩膜；请检查阈值和质量图层。</translation>
    </message>
    <message>
      <source>quality layers</source>
      <translation>质量图层</translation>
    </message>
    <message>
      <source>The quality layers {name} have complex values; choose another file.</source>
      <translation>质量图层 {name} 含复数值；请选择其他文件。</translation>
    </message>
    <message>
      <source>The quality layers {name} cannot be read ({error}); the file seems damaged.</source>
      <translation>无法读取质量图层 {name}（{error}）；文件似乎已损坏。</translation>
    </message>
    <message>
      <source>The quality layers do not lie on the grid of the scene: {difference}</source>
      <translation>质量图层不在影像的格网上：{difference}</translation>
    </message>
    <message>
      <source>No quality layer is named cloud, cirrus, shadow or haze; name the layers to use: {listed}.</source>
      <translation>没有名为 cloud、cirrus、shadow 或 haze 的质量图层；请给出要使用的图层：{listed}。</translation>
    </message>
    <message>
      <source>There is no quality layer "{text}"; choose from: {listed}.</source>
      <translation>没有质量图层“{text}”；请从中选择：{listed}。</translation>
    </message>
    <message>
      <source>Quality layers: {listed}.</source>
      <translation>质量图层：{listed}。</translation>
    </message>
    <message>
      <source>The scene has no band within {gap:g} nm of {wavelength:g} nm, which the limits of NDWI and NDVI need; leave them empty, or add wavelengths (Import a cube).</source>
      <translation>影像在 {wavelength:g} nm 的 {gap:g} nm 范围内没有波段，而 NDWI 和 NDVI 的限值需要它；请将限值留空，或添加波长（“导入数据立方体”）。</translation>
    </message>
    <message>
      <source>Matching spectra</source>
      <translation>正在匹配光谱</translation>
    </message>
    <message>
      <source>Pixels of each class: {listed}; unclassified: {rejected}.</source>
      <translation>各类别像元数：{listed}；未分类：{rejected}。</translation>
    </message>
    <message>
      <source>{name} has no wavelengths and {num_bands} bands, the library has {listed}; import the scene with its wavelengths first.</source>
      <translation>{name} 没有波长，有 {num_bands} 个波段，而光谱库有 {listed} 个；请先连同波长导入影像。</translation>
    </message>
    <message>
      <source>The scene has no wavelengths; its bands are those of the library, one by one.</source>
      <translation>影像没有波长；其波段与光谱库的波段逐一对应。</translation>
    </message>
    <message>
      <source>No band of the scene has values of all spectra of the library; remove spectra of other ranges of wavelengths.</source>
      <translation>没有任何影像波段在光谱库的所有光谱中都有值；请移除其他波长范围的光谱。</translation>
    </message>
    <message>
      <source>{count} of {num_bands} bands are not compared, because a spectrum lacks them.</source>
      <translation>{num_bands} 个波段中有 {count} 个不参与比较，因为有光谱缺少这些波段。</translation>
    </message>
    <message>
      <source>Reading the model</source>
      <translation>正在读取模型</translation>
    </message>
    <message>
      <source>Counting layers and multiply-adds</source>
      <translation>正在统计层数和乘加运算数</translation>
    </message>
    <message>
      <source>{network} ({form}): {num_parameters:,} weights, {multiply_adds:,} multiply-adds for a pixel, {num_bands} bands, {num_classes} classes.</source>
      <translation>{network}（{form}）：{num_parameters:,} 个权重，每像元 {multiply_adds:,} 次乘加，{num_bands} 个波段，{num_classes} 个类别。</translation>
    </message>
    <message>
      <source>An older version wrote this model without a training history; the report has no learning curve.</source>
      <translation>该模型由旧版本写出，没有训练历史；报告中没有学习曲线。</translation>
    </message>
    <message>
      <source>{listed}: given, but there is no output model; choose an output model, which becomes a copy with these fields.</source>
      <translation>{listed}：已给出，但没有输出模型；请选择输出模型，它将是带有这些字段的副本。</translation>
    </message>
    <message>
      <source>The {field} has {count} characters, but a field of the card holds at most {most}; shorten the text, or give a link to a longer text.</source>
      <translation>{field} 有 {count} 个字符，但模型卡的字段最多 {most} 个；请缩短文本，或给出指向较长文本的链接。</translation>
    </message>
    <message>
      <source>The output model {name} has a wrong ending; choose a name that ends in .safetensors.</source>
      <translation>输出模型 {name} 的扩展名不正确；请选择以 .safetensors 结尾的名称。</translation>
    </message>
    <message>
      <source>{name} holds no statistics of its training scene: an older version wrote it, or almost no pixel of that scene is valid. Train it again with the same data and settings, and use the new file.</source>
      <translation>{name} 不含训练影像的统计信息：它由旧版本写出，或该影像几乎没有有效像元。请用相同的数据和设置重新训练，并使用新文件。</translation>
    </message>
    <message>
      <source>The scene has drifted ({drift:.2f}): {listed}</source>
      <translation>影像已漂移（{drift:.2f}）：{listed}</translation>
    </message>
    <message>
      <source>No drift: {drift:.3f}, threshold {threshold:g}.</source>
      <translation>没有漂移：{drift:.3f}，阈值 {threshold:g}。</translation>
    </message>
    <message>
      <source>Only {count} valid pixel was compared with {num_train} of training: equal scenes would differ by {floor:.3f} on average, which is not far from the threshold. Look at more pixels, or take a scene with more valid ones.</source>
      <translation>只有 {count} 个有效像元与训练的 {num_train} 个像元比较：相同的影像平均也会相差 {floor:.3f}，与阈值相差不大。请使用更多像元，或有效像元更多的影像。</translation>
    </message>
    <message>
      <source>Only {count} valid pixels were compared with {num_train} of training: equal scenes would differ by {floor:.3f} on average, which is not far from the threshold. Look at more pixels, or take a scene with more valid ones.</source>
      <translation>只有 {count} 个有效像元与训练的 {num_train} 个像元比较：相同的影像平均也会相差 {floor:.3f}，与阈值相差不大。请使用更多像元，或有效像元更多的影像。</translation>
    </message>
    <message>
      <source>classes of the last map</source>
      <translation>上一幅分类图的类别</translation>
    </message>
    <message>
      <source>The model does not know {listed} of the last map: their share is 0 now.</source>
      <translation>模型不认识上一张分类图中的 {listed}：其比例现为 0。</translation>
    </message>
    <message>
      <source>Discriminant components need labels; give labels, or choose pca or mnf.</source>
      <translation>判别成分需要标签；请给出标签，或选择 pca 或 mnf。</translation>
    </message>
    <message>
      <source>The labels are not used: {method} needs none.</source>
      <translation>标签不使用：{method} 不需要标签。</translation>
    </message>
    <message>
      <source>{num_kept} of {num_places} labelled pixels are used: at most {most_per_class} of each class, drawn at random.</source>
      <translation>使用 {num_places} 个有标签像元中的 {num_kept} 个：每类最多 {most_per_class} 个，随机抽取。</translation>
    </message>
    <message>
      <source>Principal components of the bands {bands}.</source>
      <translation>波段 {bands} 的主成分。</translation>
    </message>
    <message>
      <source>Components of the minimum noise fraction of the bands {bands}.</source>
      <translation>波段 {bands} 的最小噪声分离成分。</translation>
    </message>
    <message>
      <source>Discriminant components of the bands {bands}.</source>
      <translation>波段 {bands} 的判别成分。</translation>
    </message>
    <message>
      <source>The noise has the variance 1 in each component, so that the variance is that of signal and noise in units of the noise: a component with a variance near 1 is noise.</source>
      <translation>每个成分中噪声的方差为 1，因此方差是以噪声为单位的信号与噪声的方差：方差接近 1 的成分即为噪声。</translation>
    </message>
    <message>
      <source>The spread within a class has the variance 1 in each component: a component with a variance near 1 does not separate the classes.</source>
      <translation>每个成分中类内离散度的方差为 1：方差接近 1 的成分不能区分类别。</translation>
    </message>
    <message>
      <source>Components of {name}</source>
      <translation>{name} 的成分</translation>
    </message>
    <message>
      <source>components</source>
      <translation>成分</translation>
    </message>
    <message>
      <source>bands used</source>
      <translation>使用的波段</translation>
    </message>
    <message>
      <source>variance in the components</source>
      <translation>成分中的方差</translation>
    </message>
    <message>
      <source>valid pixels</source>
      <translation>有效像元</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>The first three components</source>
      <translation>前三个成分</translation>
    </message>
    <message>
      <source>Components 1, 2 and 3 as red, green and blue, each stretched from its 2nd to its 98th percentile.</source>
      <translation>成分 1、2 和 3 分别显示为红、绿、蓝，各自从第 2 百分位数拉伸到第 98 百分位数。</translation>
    </message>
    <message>
      <source>Variance</source>
      <translation>方差</translation>
    </message>
    <message>
      <source>Variance of each component</source>
      <translation>各成分的方差</translation>
    </message>
    <message>
      <source>Left: eigenvalues as powers of ten. Right: share of the variance in all components up to this one.</source>
      <translation>左：以 10 的幂表示的特征值。右：截至该成分的所有成分的方差比例。</translation>
    </message>
    <message>
      <source>log10 of the variance</source>
      <translation>方差的 log10</translation>
    </message>
    <message>
      <source>share of the variance so far</source>
      <translation>方差的累计比例</translation>
    </message>
    <message>
      <source>The variance is over all valid pixels. Shares are of the variance of all {count} components.</source>
      <translation>方差按所有有效像元计算。比例是占全部 {count} 个成分方差的比例。</translation>
    </message>
    <message>
      <source>variance</source>
      <translation>方差</translation>
    </message>
    <message>
      <source>share so far</source>
      <translation>累计比例</translation>
    </message>
    <message>
      <source>A class table, field or layer of labels is given without labels; give the labels to hold. The classes of the probabilities are the parameter classes.</source>
      <translation>给出了标签的类别表、字段或图层，但没有给出标签；请给出须保持一致的标签。概率的类别由参数 classes 给出。</translation>
    </message>
    <message>
      <source>Regularising {grid}: {diffusion}.</source>
      <translation>正在正则化 {grid}：{diffusion}。</translation>
    </message>
    <message>
      <source>No pixel has probabilities: the map is empty.</source>
      <translation>没有像元具有概率：分类图为空。</translation>
    </message>
    <message>
      <source>{share} have no probabilities, and get no class.</source>
      <translation>{share} 没有概率，不赋予类别。</translation>
    </message>
    <message>
      <source>{name} has 1 band; class probabilities have one band for each class. Choose the probabilities, not the class map or the confidence.</source>
      <translation>{name} 有 1 个波段；类别概率为每个类别一个波段。请选择概率，而不是分类图或置信度。</translation>
    </message>
    <message>
      <source>The probabilities {name} are on another grid ({found}) than the scene ({grid}). {difference}</source>
      <translation>概率 {name} 的格网（{found}）与影像的格网（{grid}）不同。{difference}</translation>
    </message>
    <message>
      <source>probabilities</source>
      <translation>概率</translation>
    </message>
    <message>
      <source>No class of the labels {name} is one of the probabilities ({classes}); choose the labels that the model was trained with.</source>
      <translation>标签 {name} 的类别都不在概率的类别（{classes}）中；请选择训练模型所用的标签。</translation>
    </message>
    <message>
      <source>The probabilities have no band for {classes}; the pixels of these labels are not held.</source>
      <translation>概率中没有 {classes} 的波段；这些标签的像元不作为须保持一致的像元。</translation>
    </message>
    <message>
      <source>The map is held to the labels {labels}: accuracies at these pixels and near them are too high. Assess it with labels that are far from them.</source>
      <translation>分类图与标签 {labels} 保持一致：在这些像元处及其附近的精度偏高。请用远离它们的标签进行评价。</translation>
    </message>
    <message>
      <source>The probabilities {probabilities} are regularised already ({strength}); they are regularised once more.</source>
      <translation>概率 {probabilities} 已经正则化（{strength}）；将再次正则化。</translation>
    </message>
    <message>
      <source>The wanted bands are given {count} times; give one of like, model and wavelengths.</source>
      <translation>目标波段给出了 {count} 次；请只给出 like、model 和 wavelengths 之一。</translation>
    </message>
    <message>
      <source>The bands were resampled: {resampled}.</source>
      <translation>波段已重采样：{resampled}。</translation>
    </message>
    <message>
      <source>Nothing limits the labels; give per_class, per_polygon, balanced or pure.</source>
      <translation>没有对标签的限制；请给出 per_class、per_polygon、balanced 或 pure。</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>正在抽样</translation>
    </message>
    <message>
      <source>Writing the labels</source>
      <translation>正在写出标签</translation>
    </message>
    <message>
      <source>{name} {count} of {total}</source>
      <translation>{name} {count}，共 {total}</translation>
    </message>
    <message>
      <source>Left out: {purity}. By class: {listed}.</source>
      <translation>剔除：{purity}。按类别：{listed}。</translation>
    </message>
    <message>
      <source>Pixels that were drawn: {counts}.</source>
      <translation>抽取的像元：{counts}。</translation>
    </message>
    <message>
      <source>The design {design} has no strata; leave out strata, or choose the design stratified.</source>
      <translation>抽样设计 {design} 没有分层；请不要给出 strata，或选择抽样设计 stratified。</translation>
    </message>
    <message>
      <source>The allocation optimal finds the sample size itself; leave out sample_size, or choose the allocation neyman.</source>
      <translation>分配方式 optimal 自行确定样本量；请去掉 sample_size，或选择分配方式 neyman。</translation>
    </message>
    <message>
      <source>class_standard_error is for the allocation optimal, not {allocation}; choose optimal, or leave it out.</source>
      <translation>class_standard_error 用于分配方式 optimal，而不是 {allocation}；请选择 optimal，或不给出它。</translation>
    </message>
    <message>
      <source>Writing the point layer</source>
      <translation>正在写出点图层</translation>
    </message>
    <message>
      <source>"{part}" in class_accuracies is no class with an accuracy between 0 and 1; write for example "1: 0.7, Oats: 0.9".</source>
      <translation>class_accuracies 中的“{part}”不是精度在 0 与 1 之间的类别；请写成例如“1: 0.7, Oats: 0.9”。</translation>
    </message>
    <message>
      <source>class_accuracies names the class "{name}", which the strata do not have; they have {listed}.</source>
      <translation>class_accuracies 中的类别“{name}”不在分层中；现有：{listed}。</translation>
    </message>
    <message>
      <source>no names, so give codes</source>
      <translation>没有名称，请给出代码</translation>
    </message>
    <message>
      <source>The design {design} has no strata; class_accuracies is not used.</source>
      <translation>抽样设计 {design} 没有分层；不使用 class_accuracies。</translation>
    </message>
    <message>
      <source>class_accuracies names {code}, but no pixel of the area of interest is in this stratum; the accuracy is not used.</source>
      <translation>class_accuracies 给出了 {code}，但感兴趣区域内没有该分层的像元；该精度不使用。</translation>
    </message>
    <message>
      <source>class_accuracies names {codes}, but no pixel of the area of interest is in these strata; the accuracy is not used.</source>
      <translation>class_accuracies 给出了 {codes}，但感兴趣区域内没有这些分层的像元；这些精度不使用。</translation>
    </message>
    <message>
      <source>All strata have the same expected accuracy, so the allocation follows their area. Give class_accuracies if some classes are harder than others.</source>
      <translation>所有分层的预期精度相同，因此按面积分配。如果某些类别更难，请给出 class_accuracies。</translation>
    </message>
    <message>
      <source>{name} ({count} of {wanted})</source>
      <translation>{name}（{count}，需要 {wanted}）</translation>
    </message>
    <message>
      <source>the area</source>
      <translation>该区域</translation>
    </message>
    <message>
      <source>The minimum distance of {min_distance:g} pixels leaves too few pixels in {names}; give a smaller distance.</source>
      <translation>{min_distance:g} 个像元的最小距离使 {names} 中的像元过少；请给出更小的距离。</translation>
    </message>
    <message>
      <source>With a minimum distance, pixels near drawn ones cannot be drawn. So the inclusion probabilities are approximate, and intervals tend to be too wide.</source>
      <translation>设置最小距离时，已抽取像元附近的像元不能再被抽取。因此入样概率是近似的，区间往往偏宽。</translation>
    </message>
    <message>
      <source>A grid with a spacing of {spacing:.0f} pixels has {count} point in the area; draw more points, or choose the design simple.</source>
      <translation>间距为 {spacing:.0f} 个像元的网格在区域内只有 {count} 个点；请抽取更多的点，或选择抽样设计 simple。</translation>
    </message>
    <message>
      <source>The points are {spacing:.1f} pixels apart. The variance of a single grid cannot be known exactly; if you need intervals of exactly 95 %, choose the design cells.</source>
      <translation>各点相距 {spacing:.1f} 个像元。单个格网的方差无法准确得知；如果需要恰好为 95 % 的区间，请选择抽样设计 cells。</translation>
    </message>
    <message>
      <source>Cells of {height} x {width} pixels have {count} point in the area; draw more points, or choose the design simple.</source>
      <translation>{height} x {width} 像元的格在区域内只有 {count} 个点；请抽取更多的点，或选择抽样设计 simple。</translation>
    </message>
    <message>
      <source>The cells have {height} x {width} pixels, with two points in each.</source>
      <translation>每个网格单元为 {height} x {width} 个像元，各含两个点。</translation>
    </message>
    <message>
      <source>The area has one cluster of {cluster_size} x {cluster_size} pixels; choose smaller clusters, or the design simple.</source>
      <translation>区域内只有一个 {cluster_size} x {cluster_size} 像元的整群；请选择更小的整群，或抽样设计 simple。</translation>
    </message>
    <message>
      <source>{count} of {num_blocks} clusters were drawn.</source>
      <translation>从 {num_blocks} 个整群中抽取了 {count} 个。</translation>
    </message>
    <message>
      <source>Points of one cluster are often right or wrong together, so the standard error will be larger than the expected one, which is that of as many single points.</source>
      <translation>同一整群的点往往同对或同错，因此标准误会大于预期值；预期值对应同样数量的单个点。</translation>
    </message>
    <message>
      <source>{pixels:,} pixels</source>
      <translation>{pixels:,} 个像元</translation>
    </message>
    <message>
      <source>{pixels:,} pixels, {hectares:,.1f} ha</source>
      <translation>{pixels:,} 个像元，{hectares:,.1f} 公顷</translation>
    </message>
    <message>
      <source>{name}: {points} points of {size}; expected accuracy {accuracy:g}.</source>
      <translation>{name}：从 {size} 中抽取 {points} 个点；预期精度 {accuracy:g}。</translation>
    </message>
    <message>
      <source>{total} points. The expected standard error of the overall accuracy is {error:.2f} percentage points, so its 95 % interval is about {half_width:.1f} percentage points to either side.</source>
      <translation>{total} 个点。总体精度的预期标准误差为 {error:.2f} 个百分点，因此其 95 % 区间约为两侧各 {half_width:.1f} 个百分点。</translation>
    </message>
    <message>
      <source>{num_without_class:,} pixels without a class or stratum are not in the sample; the assessment does not hold for them.</source>
      <translation>{num_without_class:,} 个没有类别或分层的像元不在样本中；评价对它们不成立。</translation>
    </message>
    <message>
      <source>No output is given; give a report or a JSON file.</source>
      <translation>未给出输出；请给出报告或 JSON 文件。</translation>
    </message>
    <message>
      <source>{share} are nodata, NaN or masked in one band or more.</source>
      <translation>{share}在一个或多个波段中为无数据值、NaN 或被掩膜。</translation>
    </message>
    <message>
      <source>Bands to leave out: {bad_bands}. Bands for Train: {good_bands}.</source>
      <translation>要排除的波段：{bad_bands}。用于“训练网络”的波段：{good_bands}。</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>正在写出报告</translation>
    </message>
    <message>
      <source>The fractions for training, validation and test add up to {total:.2f}; at most 1 fits.</source>
      <translation>训练、验证和测试的比例之和为 {total:.2f}；最多为 1。</translation>
    </message>
    <message>
      <source>Validation pixels are asked for; give output_validation or set validation_fraction to 0.</source>
      <translation>要求了验证像元；请给出 output_validation，或将 validation_fraction 设为 0。</translation>
    </message>
    <message>
      <source>No validation pixels are asked for (validation_fraction is 0); leave out output_validation, or give a share above 0.</source>
      <translation>未要求验证像元（validation_fraction 为 0）；请去掉 output_validation，或给出大于 0 的比例。</translation>
    </message>
    <message>
      <source>The patch size is {patch_size}; it must be odd, so that a patch has a centre pixel.</source>
      <translation>图像块大小为 {patch_size}；它必须为奇数，使图像块有中心像元。</translation>
    </message>
    <message>
      <source>Splitting</source>
      <translation>正在划分</translation>
    </message>
    <message>
      <source>Writing the labels of each subset</source>
      <translation>正在写出各子集的标签</translation>
    </message>
    <message>
      <source>No split was found with two training pixels of each class: {lonely} would have one, and training needs two. Label more of it, or take a narrower guard band, merge it with another class, or remove it from the labels.</source>
      <translation>未找到每个类别都有两个训练像元的划分：{lonely} 只会有一个，而训练需要两个。请为其标注更多像元，使用更窄的隔离带，将其与其他类别合并，或将其从标签中移除。</translation>
    </message>
    <message>
      <source>No split was found with two training pixels of each class: {lonely} would have one, and training needs two. Label more of it, merge it with another class, or remove it from the labels.</source>
      <translation>未找到每个类别都有两个训练像元的划分：{lonely} 只会有一个，而训练需要两个。请为其标注更多像元，将其与其他类别合并，或将其从标签中移除。</translation>
    </message>
    <message>
      <source>Blocks of {block_size} pixels, guard band of {guard} pixels.</source>
      <translation>块大小 {block_size} 个像元，隔离带 {guard} 个像元。</translation>
    </message>
    <message>
      <source>All {num_drawn} pixels that were drawn are near labels; choose a smaller minimum distance, or another area of interest.</source>
      <translation>抽取的 {num_drawn} 个像元都靠近标签；请选择更小的最小距离，或其他感兴趣区域。</translation>
    </message>
    <message>
      <source>Choosing pixels</source>
      <translation>正在选择像元</translation>
    </message>
    <message>
      <source>The area of interest lies outside the scene; choose polygons in the scene, or check the CRS of both.</source>
      <translation>感兴趣区域位于影像之外；请选择影像内的多边形，或检查两者的坐标参考系。</translation>
    </message>
    <message>
      <source>None of the pixels that were drawn lies in the area of interest; draw more candidates, or choose larger polygons.</source>
      <translation>抽取的像元都不在感兴趣区域内；请抽取更多候选像元，或选择更大的多边形。</translation>
    </message>
    <message>
      <source>Only {num_pixels} of {count} pixels are suggested: the others would be nearer than {min_distance} pixels to each other or to labels. Choose a smaller distance, or draw more candidates.</source>
      <translation>{count} 个像元中只建议 {num_pixels} 个：其余像元彼此之间或与标签的距离会小于 {min_distance} 个像元。请选择更小的距离，或抽取更多候选像元。</translation>
    </message>
    <message>
      <source>{num_pixels} of {num_candidates} pixels are suggested, with a mean margin of {margin:.2f} between the first two classes (all compared pixels: {mean:.2f}). Predicted classes: {listed}.</source>
      <translation>{num_candidates} 个像元中建议了 {num_pixels} 个，前两个类别之间的平均差值为 {margin:.2f}（所有比较的像元：{mean:.2f}）。预测类别：{listed}。</translation>
    </message>
    <message>
      <source>{share:.1f} % of the compared pixels are unlike the training data; {num_unlike} of them are suggested.</source>
      <translation>{share:.1f} % 的被比较像元与训练数据不相似；其中 {num_unlike} 个被建议。</translation>
    </message>
    <message>
      <source>Fill in the field "{field}", and give the layer to Train together with your other labels.</source>
      <translation>请填写字段“{field}”，并在“训练网络”中将该图层与其他标签一起给出。</translation>
    </message>
    <message>
      <source>Training {title} on {device}: {num_train} training and {num_validation} validation pixels, {num_class_table} classes, {patches}.</source>
      <translation>在 {device} 上训练 {title}：{num_train} 个训练像元和 {num_validation} 个验证像元，{num_class_table} 个类别，{patches}。</translation>
    </message>
    <message>
      <source>Test: overall accuracy {overall_accuracy:.2f} %{interval} on {num_pixels} pixels, split "{split_kind}"; {overlap:.1f} % of the test patches touch a training pixel.</source>
      <translation>测试：{num_pixels} 个像元的总体精度为 {overall_accuracy:.2f} %{interval}，划分方式“{split_kind}”；{overlap:.1f} % 的测试图像块触及训练像元。</translation>
    </message>
    <message>
      <source>{settings} has settings of {network}, and the network is {params_network}: these settings are not used. To use them, do not name a network.</source>
      <translation>{settings} 含有 {network} 的设置，而网络为 {params_network}：这些设置不使用。如需使用，请不要指定网络。</translation>
    </message>
    <message>
      <source>the {origin}</source>
      <translation>{origin}</translation>
    </message>
    <message>
      <source>trial {number}</source>
      <translation>试验 {number}</translation>
    </message>
    <message>
      <source>Network and settings are those of {source} in {settings}: {network}.</source>
      <translation>网络和设置取自 {settings} 中的 {source}：{network}。</translation>
    </message>
    <message>
      <source>{name} cannot be used ({place}: {problem}); choose a file as Tune wrote it.</source>
      <translation>{name} 无法使用（{place}：{problem}）；请选择“网络调参”写出的原样文件。</translation>
    </message>
    <message>
      <source>No network is named, but settings of a network are given ({listed}): {default_network} is trained. Without these settings, the method is chosen automatically.</source>
      <translation>未指定网络，但给出了网络的设置（{listed}）：将训练 {default_network}。没有这些设置时，会自动选择方法。</translation>
    </message>
    <message>
      <source>The pixels of {name} cannot share computation in training; choose one of {listed}, or train on patches.</source>
      <translation>{name} 的像元在训练中无法共享计算；请从 {listed} 中选择，或用图像块训练。</translation>
    </message>
    <message>
      <source>The network is chosen automatically, but settings of a network are given: {listed}. Leave them out, or name the network.</source>
      <translation>网络自动选择，但给出了某个网络的设置：{listed}。请不要给出这些设置，或指定网络。</translation>
    </message>
    <message>
      <source>Training {title} again with the chosen settings, on all labelled pixels, {num_validation} held-out ones among them.</source>
      <translation>用选定的设置在全部有标签像元上重新训练 {title}，其中包括 {num_validation} 个留出像元。</translation>
    </message>
    <message>
      <source>Training of {name}</source>
      <translation>{name} 的训练</translation>
    </message>
    <message>
      <source>Tuning needs the package optuna, which is not installed; run “Set up the processing environment” to repair it, or install it there (pip install "optuna&gt;=5").</source>
      <translation>调参需要软件包 optuna，但它未安装；请运行“设置处理环境”进行修复，或在该环境中安装（pip install "optuna&gt;=5"）。</translation>
    </message>
    <message>
      <source>The scene has {num_bands} bands to use, but the smallest number of components is {components}; choose fewer components.</source>
      <translation>影像有 {num_bands} 个可用波段，但最小成分数为 {components}；请选择更少的成分。</translation>
    </message>
    <message>
      <source>The scene has {num_bands} bands to use; larger numbers of components are not tried.</source>
      <translation>影像有 {num_bands} 个可用波段；不尝试更大的成分数。</translation>
    </message>
    <message>
      <source>{both} validation pixels are test pixels: the test would choose the settings. Give validation labels without test pixels, or none; then validation pixels are held out of the training labels.</source>
      <translation>{both} 个验证像元同时是测试像元：测试会参与选择设置。请给出不含测试像元的验证标签，或不给出；此时从训练标签中留出验证像元。</translation>
    </message>
    <message>
      <source>Split with a guard band of at least {guard} pixels, or give no validation labels.</source>
      <translation>请用至少 {guard} 个像元的隔离带划分，或不给出验证标签。</translation>
    </message>
    <message>
      <source>Patches of these sizes hold training pixels around validation pixels: {listed}. Larger patches are favoured, and the accuracies are optimistic. {remedy}</source>
      <translation>这些大小的图像块在验证像元周围含有训练像元：{listed}。较大的图像块会占优势，精度偏乐观。{remedy}</translation>
    </message>
    <message>
      <source>The validation labels were split with a guard band of {guard} pixels. Patches of these sizes reach across it and are not tried (share of validation patches with training pixels): {listed}. {remedy}</source>
      <translation>验证标签是以 {guard} 个像元的隔离带划分的。这些大小的图像块会跨越隔离带，因此不尝试（含有训练像元的验证图像块比例）：{listed}。{remedy}</translation>
    </message>
    <message>
      <source>labels that were not held out</source>
      <translation>未留出的标签</translation>
    </message>
    <message>
      <source>a training pixel</source>
      <translation>训练像元</translation>
    </message>
    <message>
      <source>a validation pixel</source>
      <translation>验证像元</translation>
    </message>
    <message>
      <source>test, not used by trials</source>
      <translation>测试，不用于试验</translation>
    </message>
    <message>
      <source>Validation</source>
      <translation>验证</translation>
    </message>
    <message>
      <source>Test, not used by trials</source>
      <translation>测试，不用于试验</translation>
    </message>
    <message>
      <source>{share:.1f} % touch {other}</source>
      <translation>{share:.1f} % 触及{other}</translation>
    </message>
    <message>
      <source>{name}: {num_pixels} pixels ({kind}); of their patches, {patch_size} x {patch_size} at most, {shares}.</source>
      <translation>{name}：{num_pixels} 个像元（{kind}）；其图像块（最大 {patch_size} x {patch_size}）中，{shares}。</translation>
    </message>
    <message>
      <source>The study {study} is resumed; it has {done} trials.</source>
      <translation>继续研究 {study}；已有 {done} 次试验。</translation>
    </message>
    <message>
      <source>Best: trial {number} of {total}, {network}, validation accuracy {accuracy:.2f} %{interval}. Train with {settings} as its settings{model}.</source>
      <translation>最佳：{total} 个试验中的第 {number} 个，{network}，验证精度 {accuracy:.2f} %{interval}。请以 {settings} 作为设置训练{model}。</translation>
    </message>
    <message>
      <source>; the model {name} is trained with them</source>
      <translation>；模型 {name} 已用这些设置训练</translation>
    </message>
    <message>
      <source>Tuning of {name}</source>
      <translation>{name} 的调参</translation>
    </message>
    <message>
      <source>Final model: </source>
      <translation>最终模型：</translation>
    </message>
    <message>
      <source>linear discriminant analysis</source>
      <translation>线性判别分析</translation>
    </message>
    <message>
      <source>The network is not compared with {method}: {error}</source>
      <translation>网络未与 {method} 比较：{error}</translation>
    </message>
    <message>
      <source>The network is not compared with {method}, which has no fit: {error}</source>
      <translation>网络未与 {method} 比较，因为后者没有拟合结果：{error}</translation>
    </message>
    <message>
      <source>The network is not compared with the SVM, which has no fit: {error}</source>
      <translation>网络未与 SVM 比较，因为后者没有拟合结果：{error}</translation>
    </message>
    <message>
      <source>The confidence of the model is not calibrated: {num_where} validation pixels in {num_parts} parts of the scene do not tell how sure a map may be. Label more places.</source>
      <translation>模型的置信度未校准：影像 {num_parts} 个部分中的 {num_where} 个验证像元不足以说明分类图的可靠程度。请标注更多位置。</translation>
    </message>
    <message>
      <source>Calibration: no temperature made the confidence better on parts of the validation pixels that did not choose it, so the confidence stays as it is. It differs from the accuracy by {error:.1f} percentage points on average. {meaning}</source>
      <translation>校准：没有温度能使未参与选择的部分验证像元上的置信度更好，因此置信度保持不变。它与精度平均相差 {error:.1f} 个百分点。{meaning}</translation>
    </message>
    <message>
      <source>Calibration: temperature {temperature:.3g}. On parts of the validation pixels that did not choose it, confidence and accuracy differ by {error:.1f} percentage points on average, without it by {error_before:.1f}. {meaning}</source>
      <translation>校准：温度 {temperature:.3g}。在未参与选择的部分验证像元上，置信度与精度平均相差 {error:.1f} 个百分点，不校准时相差 {error_before:.1f} 个。{meaning}</translation>
    </message>
    <message>
      <source>so the test accuracy is optimistic for places that the network was not trained on</source>
      <translation>因此对于网络未训练过的位置，测试精度偏乐观</translation>
    </message>
    <message>
      <source>so the validation accuracy is optimistic, and the choice of the best epoch favours overfitting</source>
      <translation>因此验证精度偏乐观，最佳轮次的选择也容易导致过拟合</translation>
    </message>
    <message>
      <source>{share} of their patches hold a training pixel</source>
      <translation>其图像块中有 {share} 含有训练像元</translation>
    </message>
    <message>
      <source>Split the labels in blocks or polygons.</source>
      <translation>请按块或多边形划分标签。</translation>
    </message>
    <message>
      <source>The {name} pixels were drawn at random among the labelled ones, and {touching}: the network has seen their surroundings, {effect}.</source>
      <translation>“{name}”像元是从有标签像元中随机抽取的，{touching}：网络见过它们的周围，{effect}。</translation>
    </message>
    <message>
      <source>many are neighbours of training pixels</source>
      <translation>其中许多与训练像元相邻</translation>
    </message>
    <message>
      <source>Split the labels in blocks or polygons, with a guard band of at least {guard} pixels, half of the patch.</source>
      <translation>请按块或多边形划分标签，隔离带至少为 {guard} 个像元，即图像块的一半。</translation>
    </message>
    <message>
      <source>Split the labels.</source>
      <translation>请划分标签。</translation>
    </message>
    <message>
      <source>The {name} pixels lie beside training pixels: {touching}, {effect}.</source>
      <translation>“{name}”像元位于训练像元旁边：{touching}，{effect}。</translation>
    </message>
    <message>
      <source>Split the labels with a guard band of at least {guard} pixels, half of the patch.</source>
      <translation>请以至少 {guard} 个像元（图像块的一半）的隔离带划分标签。</translation>
    </message>
    <message>
      <source>Make the subsets with Split labels, in blocks or polygons, or make sure that no field is in both.</source>
      <translation>请用“划分标签”按块或多边形生成子集，或确保没有地块同时位于两者之中。</translation>
    </message>
    <message>
      <source>The {name} labels do not say how they were split from the training labels. If both are from the same fields or polygons, the accuracy is optimistic even if no patch holds a training pixel.</source>
      <translation>“{name}”标签没有说明它们是如何与训练标签分开的。如果两者来自相同的地块或多边形，即使没有图像块含有训练像元，精度也偏乐观。</translation>
    </message>
    <message>
      <source>{accuracy}{interval} on {num_pixels} {name} pixels (network: {of_network})</source>
      <translation>在 {num_pixels} 个“{name}”像元上为 {accuracy}{interval}（网络：{of_network}）</translation>
    </message>
    <message>
      <source> of single spectra, fitted to {num_train} training pixels,</source>
      <translation>（单个光谱，用 {num_train} 个训练像元拟合）</translation>
    </message>
    <message>
      <source>{method}{fitted} reaches an overall accuracy of {reached}</source>
      <translation>{method}{fitted}的总体精度：{reached}</translation>
    </message>
    <message>
      <source>For comparison, {methods}.</source>
      <translation>作为比较，{methods}。</translation>
    </message>
    <message>
      <source>Check the labels with “Check labels”, and label more pixels.</source>
      <translation>请用“检查标签”检查标签，并标注更多像元。</translation>
    </message>
    <message>
      <source>The validation kappa is {kappa:.2f}: the model is hardly better than chance.</source>
      <translation>验证 kappa 为 {kappa:.2f}：模型几乎不优于随机。</translation>
    </message>
    <message>
      <source>Train with more steps (more epochs, smaller batches) or more pixels, or compare with the baselines svm and random_forest.</source>
      <translation>请用更多步数（更多轮次、更小批量）或更多像元训练，或与基线方法 svm 和 random_forest 比较。</translation>
    </message>
    <message>
      <source>The validation kappa is {kappa:.2f}: the network is hardly better than chance.</source>
      <translation>验证 kappa 为 {kappa:.2f}：网络几乎不优于随机。</translation>
    </message>
    <message>
      <source>Train with more epochs or smaller batches.</source>
      <translation>请用更多轮次或更小批量训练。</translation>
    </message>
    <message>
      <source>The training had {num_steps} steps only: {num_epochs} epochs of {num_pixels} pixels in batches of {batch_size}.</source>
      <translation>训练只有 {num_steps} 步：{num_pixels} 个像元、批量 {batch_size}，共 {num_epochs} 个轮次。</translation>
    </message>
    <message>
      <source>The validation pixels decided which of {num_epochs} epochs is kept</source>
      <translation>验证像元决定了保留 {num_epochs} 个轮次中的哪一个</translation>
    </message>
    <message>
      <source>The validation pixels were used while the model was made</source>
      <translation>生成模型时使用了验证像元</translation>
    </message>
    <message>
      <source>Give test labels, or assess the class map against labels that were not used here.</source>
      <translation>请给出测试标签，或用此处未使用的标签评价分类图。</translation>
    </message>
    <message>
      <source>{chosen}, so their accuracy is slightly optimistic. Without test labels it is unknown by how much.</source>
      <translation>{chosen}，因此其精度略偏乐观。没有测试标签，无法得知偏高多少。</translation>
    </message>
    <message>
      <source>Report the accuracy on the test pixels, which were evaluated once, after training.</source>
      <translation>请报告测试像元上的精度；它们只在训练后评价一次。</translation>
    </message>
    <message>
      <source>{chosen}, so their accuracy is slightly optimistic.</source>
      <translation>{chosen}，因此其精度略偏乐观。</translation>
    </message>
    <message>
      <source>Label more of them, and do not compare models by these classes.</source>
      <translation>请多标注这些类别，且不要用它们比较模型。</translation>
    </message>
    <message>
      <source>Some classes have fewer than {few} {name} pixels: {classes}. Their accuracies are mostly chance, and the average accuracy counts each of them as much as a large class.</source>
      <translation>一些类别的“{name}”像元少于 {few} 个：{classes}。它们的精度大多出于偶然，而平均精度将它们与大类别同等看待。</translation>
    </message>
    <message>
      <source>Label them in a second place, so that a split can give some pixels to each subset.</source>
      <translation>请在第二处标注它们，以便划分时每个子集都能得到像元。</translation>
    </message>
    <message>
      <source>Some classes have no {name} pixel: {classes}. The {name} accuracies say nothing about them.</source>
      <translation>一些类别没有“{name}”像元：{classes}。“{name}”精度不能说明它们的情况。</translation>
    </message>
    <message>
      <source>Give them training pixels, or leave them out.</source>
      <translation>请为它们提供训练像元，或将其排除。</translation>
    </message>
    <message>
      <source>Some classes have {name} pixels, but no training pixels: {classes}. All of these pixels count as wrong, so the accuracies are lower than on the classes that the network knows.</source>
      <translation>一些类别有“{name}”像元，但没有训练像元：{classes}。这些像元全部计为错误，因此精度低于网络认识的类别上的精度。</translation>
    </message>
    <message>
      <source>Trust the test. Validation pixels from more places, or another seed of the split, show how much of the difference is chance.</source>
      <translation>请以测试为准。使用更多位置的验证像元，或更换划分的随机种子，可以看出差异中有多少属于偶然。</translation>
    </message>
    <message>
      <source>The validation accuracy ({reached}) is higher than the test accuracy ({tested}).</source>
      <translation>验证精度（{reached}）高于测试精度（{tested}）。</translation>
    </message>
    <message>
      <source>Train with other seeds of the split before you rely on either.</source>
      <translation>在依赖其中任何一个之前，请用划分的其他随机种子训练。</translation>
    </message>
    <message>
      <source>The test accuracy ({tested}) is higher than the validation accuracy ({reached}): the pixels are of different places, or one of the subsets is small.</source>
      <translation>测试精度（{tested}）高于验证精度（{reached}）：像元来自不同位置，或其中一个子集很小。</translation>
    </message>
    <message>
      <source>Label more places rather than more pixels of the same place. Augmentation and spectral noise help too.</source>
      <translation>请标注更多位置，而不是同一位置的更多像元。数据增强和光谱噪声也有帮助。</translation>
    </message>
    <message>
      <source>The training accuracy ({accuracy}) is much higher than the validation accuracy ({reached}): the network overfits its training pixels.</source>
      <translation>训练精度（{accuracy}）远高于验证精度（{reached}）：网络对训练像元过拟合。</translation>
    </message>
    <message>
      <source>Train with more epochs.</source>
      <translation>请用更多轮次训练。</translation>
    </message>
    <message>
      <source>The best epoch is the last one that was allowed ({limit}), so more epochs may give a better validation.</source>
      <translation>最佳轮次是允许的最后一轮（{limit}），因此更多轮次可能得到更好的验证结果。</translation>
    </message>
    <message>
      <source>If the new scene is of another season or sensor, compare with a model that is trained on it alone.</source>
      <translation>如果新影像来自其他季节或传感器，请与仅用该影像训练的模型比较。</translation>
    </message>
    <message>
      <source>{reduction} are those of the model that was fine-tuned, fitted on {fitted_on}.</source>
      <translation>{reduction}沿用被微调的模型，拟合所用数据：{fitted_on}。</translation>
    </message>
    <message>
      <source>Expect lower accuracies in another scene, and assess the map there.</source>
      <translation>在其他影像中应预期更低的精度，请在那里评价分类图。</translation>
    </message>
    <message>
      <source>Components were fitted on {fitted_on}, validation and test pixels included, but without their labels. The accuracies hold for this scene.</source>
      <translation>成分的拟合数据：{fitted_on}，包括验证和测试像元，但不使用其标签。这些精度适用于本影像。</translation>
    </message>
    <message>
      <source>Scaling and PCA were fitted on all valid pixels of the scene, validation and test pixels included, but without labels. The accuracies hold for this scene.</source>
      <translation>缩放和 PCA 用影像的所有有效像元拟合，包括验证和测试像元，但不使用标签。这些精度适用于本影像。</translation>
    </message>
    <message>
      <source>The scaling of the bands was fitted on all valid pixels of the scene, validation and test pixels included, but without labels. The accuracies hold for this scene.</source>
      <translation>波段的缩放用影像的所有有效像元拟合，包括验证和测试像元，但不使用标签。这些精度适用于本影像。</translation>
    </message>
    <message>
      <source>Scaling and PCA</source>
      <translation>缩放和 PCA</translation>
    </message>
    <message>
      <source>Scaling and {components}</source>
      <translation>缩放和{components}</translation>
    </message>
    <message>
      <source>The checkpoint {name} belongs to a training with other data or settings; this training starts from the beginning.</source>
      <translation>检查点 {name} 属于另一数据或设置的训练；本次训练从头开始。</translation>
    </message>
    <message>
      <source>The checkpoint {name} is damaged ({error}); this training starts from the beginning.</source>
      <translation>检查点 {name} 已损坏（{error}）；本次训练从头开始。</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>轮次</translation>
    </message>
    <message>
      <source>train</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>kept: epoch {best}</source>
      <translation>保留：第 {best} 轮</translation>
    </message>
    <message>
      <source>single steps from {low:.3g} to {high:.3g}</source>
      <translation>单步值从 {low:.3g} 到 {high:.3g}</translation>
    </message>
    <message>
      <source>epoch {epoch:g}, {name}: {value:.4g}</source>
      <translation>第 {epoch:g} 轮，{name}：{value:.4g}</translation>
    </message>
    <message>
      <source>no setting to choose</source>
      <translation>没有需选择的设置</translation>
    </message>
    <message>
      <source>{title} is fitted at once, not in epochs: these settings are not used: {listed}.</source>
      <translation>{title} 是一次性拟合的，没有轮次：以下设置不使用：{listed}。</translation>
    </message>
    <message>
      <source>{settings}; validation accuracy {accuracy:.1f} %</source>
      <translation>{settings}；验证精度 {accuracy:.1f} %</translation>
    </message>
    <message>
      <source>Chosen from {num_candidates} candidates: {reached}.</source>
      <translation>从 {num_candidates} 个候选中选定：{reached}。</translation>
    </message>
    <message>
      <source>Fitted: {reached}.</source>
      <translation>已拟合：{reached}。</translation>
    </message>
    <message>
      <source>{title} is fitted to {num_drawn} of the {num_train} training pixels, the same share of each class: with all of them, its fit would take too long.</source>
      <translation>{title}用 {num_train} 个训练像元中的 {num_drawn} 个拟合，各类别抽取的比例相同：若用全部像元，拟合时间会过长。</translation>
    </message>
    <message>
      <source>{title} cannot be fitted to these {num_pixels} training pixels: {error} Give more labels, or choose another network.</source>
      <translation>{title} 无法拟合这 {num_pixels} 个训练像元：{error}请提供更多标签，或选择其他网络。</translation>
    </message>
    <message>
      <source>Fitting {number} of {count}: {settings}</source>
      <translation>第 {number} 次拟合（共 {count} 次）：{settings}</translation>
    </message>
    <message>
      <source>{fitting}; best validation accuracy so far {best:.1f} %</source>
      <translation>{fitting}；目前最佳验证精度 {best:.1f} %</translation>
    </message>
    <message>
      <source>Fitting again: {settings}</source>
      <translation>再次拟合：{settings}</translation>
    </message>
    <message>
      <source>The model file does not keep the places of its training pixels, so that Assess cannot tell them from test pixels: {error}</source>
      <translation>模型文件没有保存其训练像元的位置，因此“评价分类图”无法将它们与测试像元区分：{error}</translation>
    </message>
    <message>
      <source>Comparing {num_candidates} settings in {num_folds} folds</source>
      <translation>正在 {num_folds} 折中比较 {num_candidates} 组设置</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>The interrupted training resumes after epoch {num_history}.</source>
      <translation>中断的训练在第 {num_history} 轮之后继续。</translation>
    </message>
    <message>
      <source>The loss became {loss} in epoch {epoch}; choose a smaller learning rate (it was {rate:g}) or standardise the bands.</source>
      <translation>第 {epoch} 个轮次的损失变为 {loss}；请选择更小的学习率（原为 {rate:g}），或将波段标准化。</translation>
    </message>
    <message>
      <source>The graphics card has too little memory for batches of {batch_size} patches; choose smaller batches or patches.</source>
      <translation>显卡内存不足以处理 {batch_size} 个图像块的批；请选择更小的批或图像块。</translation>
    </message>
    <message>
      <source>Epoch {epoch} of at most {epochs}: loss {loss:.3f}</source>
      <translation>第 {epoch} 轮，最多 {epochs} 轮：损失 {loss:.3f}</translation>
    </message>
    <message>
      <source>{message}, validation accuracy {accuracy:.1f} %, best {best:.1f} %</source>
      <translation>{message}，验证精度 {accuracy:.1f} %，最佳 {best:.1f} %</translation>
    </message>
    <message>
      <source>No valid training pixel is left of {listed}; label more pixels of it, or give validation labels of your own.</source>
      <translation>{listed} 没有剩余的有效训练像元；请为其标注更多像元，或另行给出验证标签。</translation>
    </message>
    <message>
      <source>No valid validation pixel with a class of the training labels is left; label more of the scene.</source>
      <translation>没有剩余的、类别属于训练标签的有效验证像元；请在影像中标注更多。</translation>
    </message>
    <message>
      <source>No valid test pixel with a class of the training labels is left; label more of the scene.</source>
      <translation>没有剩余的、类别属于训练标签的有效测试像元；请在影像中标注更多。</translation>
    </message>
    <message>
      <source>all valid pixels of the training scene, without labels</source>
      <translation>训练影像的所有有效像元，不使用标签</translation>
    </message>
    <message>
      <source>the training pixels and their classes; scaling on all valid pixels of the scene</source>
      <translation>训练像元及其类别；缩放用影像的所有有效像元</translation>
    </message>
    <message>
      <source>patches of {size} x {size}, {inputs}</source>
      <translation>{size} x {size} 的图像块，{inputs}</translation>
    </message>
    <message>
      <source>Only band {band} would be used; choose at least two bands.</source>
      <translation>只会使用波段 {band}；请选择至少两个波段。</translation>
    </message>
    <message>
      <source>{title} takes spectra as they are, and normalises them itself; leave out the pretreatment.</source>
      <translation>{title}直接使用原始光谱，并自行归一化；请不要设置预处理。</translation>
    </message>
    <message>
      <source>{num_pixels} training pixels are few: with the recipe, the training would have {recipe_steps} steps. It has {num_steps} steps instead: at most {epochs} epochs (recipe: {recipe_epochs}), batches of {batch_size} ({recipe_batch_size}), patience {patience} ({recipe_patience}).</source>
      <translation>{num_pixels} 个训练像元较少：按配方训练将有 {recipe_steps} 步。改为 {num_steps} 步：最多 {epochs} 个轮次（配方：{recipe_epochs}），批大小 {batch_size}（{recipe_batch_size}），耐心值 {patience}（{recipe_patience}）。</translation>
    </message>
    <message>
      <source>{network} uses the bands themselves: the reduction {reduction} is not used.</source>
      <translation>{network} 直接使用波段：不使用降维 {reduction}。</translation>
    </message>
    <message>
      <source>{network} uses the bands themselves: the number of components is not used.</source>
      <translation>{network} 直接使用波段：不使用成分数。</translation>
    </message>
    <message>
      <source>Discriminant components have the spread within a class as their unit: whiten is not used.</source>
      <translation>判别成分以类内离散度为单位：不使用 whiten。</translation>
    </message>
    <message>
      <source>The scene has {num_bands} bands to use: {num_bands} components instead of {components}.</source>
      <translation>影像有 {num_bands} 个可用波段：成分数为 {num_bands}，而不是 {components}。</translation>
    </message>
    <message>
      <source>{count} bands</source>
      <translation>{count} 个波段</translation>
    </message>
    <message>
      <source>{num_components} {kind}components of {num_bands} bands and the spectrum</source>
      <translation>{num_bands} 个波段的 {num_components} 个{kind}成分和光谱</translation>
    </message>
    <message>
      <source>{num_components} {kind}components of {num_bands} bands</source>
      <translation>{num_bands} 个波段的 {num_components} 个{kind}成分</translation>
    </message>
    <message>
      <source>{network}, scene {scene}, seed {seed}.</source>
      <translation>{network}，影像 {scene}，随机种子 {seed}。</translation>
    </message>
    <message>
      <source>Spatial units of the test pixels: {units}. The 95 % intervals count units, not pixels.</source>
      <translation>测试像元的空间单元：{units}。95 % 区间按单元而不是像元计算。</translation>
    </message>
    <message>
      <source>Spatial units of the validation pixels: {units}. The 95 % intervals count units, not pixels.</source>
      <translation>验证像元的空间单元：{units}。95 % 区间按单元而不是像元计算。</translation>
    </message>
    <message>
      <source>No test labels were given.</source>
      <translation>未给出测试标签。</translation>
    </message>
    <message>
      <source>This model was fitted at once, not in steps, so there is no curve.</source>
      <translation>该模型是一次性拟合的，不是逐步训练，因此没有曲线。</translation>
    </message>
    <message>
      <source>Validation: confusion matrix</source>
      <translation>验证：混淆矩阵</translation>
    </message>
    <message>
      <source>Confusion matrix of the validation pixels</source>
      <translation>验证像元的混淆矩阵</translation>
    </message>
    <message>
      <source>Test: confusion matrix</source>
      <translation>测试：混淆矩阵</translation>
    </message>
    <message>
      <source>Confusion matrix of the test pixels</source>
      <translation>测试像元的混淆矩阵</translation>
    </message>
    <message>
      <source>{channels} of {count} bands</source>
      <translation>{count} 个波段的{channels}</translation>
    </message>
    <message>
      <source> and the spectrum of the pixel</source>
      <translation>和像元光谱</translation>
    </message>
    <message>
      <source>{network} ({form}), patches of {patch_size} × {patch_size} pixels, {num_components} {channels}{spectrum}, {num_classes} classes</source>
      <translation>{network}（{form}），{patch_size} × {patch_size} 像元的图像块，{num_components} 个{channels}{spectrum}，{num_classes} 个类别</translation>
    </message>
    <message>
      <source>validation accuracy, epoch {epoch} of {num_epochs}</source>
      <translation>验证精度，第 {epoch} 个轮次，共 {num_epochs} 个</translation>
    </message>
    <message>
      <source>validation accuracy</source>
      <translation>验证精度</translation>
    </message>
    <message>
      <source>{metric}, test</source>
      <translation>{metric}，测试</translation>
    </message>
    <message>
      <source>of the test patches touch a training pixel</source>
      <translation>的测试图像块接触训练像元</translation>
    </message>
    <message>
      <source> and with class weights</source>
      <translation>，并使用类别权重</translation>
    </message>
    <message>
      <source> and with balanced fields</source>
      <translation>，并使用平衡地块</translation>
    </message>
    <message>
      <source> and smoothed labels</source>
      <translation>和平滑标签</translation>
    </message>
    <message>
      <source>{num_steps} steps in {num_epochs} epochs. Training loss and accuracy are measured while the network learns, with dropout, flips and noise{loss}. Validation is measured without them, at the end of an epoch. So training may look worse than validation at first.</source>
      <translation>{num_epochs} 个轮次共 {num_steps} 步。训练损失和精度在网络学习过程中测得，含随机失活、翻转和噪声{loss}。验证在轮次结束时不带这些因素测得。因此训练起初可能看起来不如验证。</translation>
    </message>
    <message>
      <source> in the loss</source>
      <translation>（用于损失）</translation>
    </message>
    <message>
      <source>The learning rate falls from {rate} along half a cosine, to zero at epoch {epoch}.</source>
      <translation>学习率从 {rate} 沿半个余弦下降，到第 {epoch} 个轮次降为零。</translation>
    </message>
    <message>
      <source>all labels, after held-out pixels had chosen the settings</source>
      <translation>全部标签，在留出像元选定设置之后</translation>
    </message>
    <message>
      <source>Split and overlap</source>
      <translation>划分与重叠</translation>
    </message>
    <message>
      <source>Pixels of each subset, and their overlap with training patches</source>
      <translation>各子集的像元及其与训练图像块的重叠</translation>
    </message>
    <message>
      <source>subset</source>
      <translation>子集</translation>
    </message>
    <message>
      <source>how it was chosen</source>
      <translation>选取方式</translation>
    </message>
    <message>
      <source>guard band, pixels</source>
      <translation>隔离带，像元</translation>
    </message>
    <message>
      <source>Overlap: share of the pixels whose patch has a training pixel in it. Guard band: pixels without labels between training pixels and others.</source>
      <translation>重叠：图像块中含有训练像元的像元比例。隔离带：训练像元与其他像元之间的无标签像元。</translation>
    </message>
    <message>
      <source>Held-out pixels chose the settings. Then the model was trained again on all {count} labelled pixels, the held-out ones included. The validation accuracies are those of the model before, which had not seen these pixels.</source>
      <translation>由留出像元选定设置，然后用全部 {count} 个有标签像元（包括留出像元）重新训练模型。验证精度是此前未见过这些像元的模型的精度。</translation>
    </message>
    <message>
      <source>No patch of a test pixel holds a training pixel: the test pixels are independent of the training patches.</source>
      <translation>没有任何测试像元的图像块含有训练像元：测试像元独立于训练图像块。</translation>
    </message>
    <message>
      <source>trained pixels</source>
      <translation>训练像元</translation>
    </message>
    <message>
      <source>Recall of each class on the test pixels</source>
      <translation>各类别在测试像元上的召回率</translation>
    </message>
    <message>
      <source>Recall of each class on the validation pixels</source>
      <translation>各类别在验证像元上的召回率</translation>
    </message>
    <message>
      <source>Recall (producer's accuracy): of the reference pixels of the class, the share that is found. Lines: 95 % intervals over spatial units, where there are enough units.</source>
      <translation>召回率（生产者精度）：该类别参考像元中被找到的比例。线：在单元足够多时，基于空间单元的 95 % 区间。</translation>
    </message>
    <message>
      <source>{channels}, and the spectrum of {count} bands</source>
      <translation>{channels}，以及 {count} 个波段的光谱</translation>
    </message>
    <message>
      <source>patch</source>
      <translation>图像块</translation>
    </message>
    <message>
      <source>{size} × {size} pixels, {channels}</source>
      <translation>{size} × {size} 像元，{channels}</translation>
    </message>
    <message>
      <source>{name}, {count} bands</source>
      <translation>{name}，{count} 个波段</translation>
    </message>
    <message>
      <source>wavelengths</source>
      <translation>波长</translation>
    </message>
    <message>
      <source>{low:g} to {high:g} nm</source>
      <translation>{low:g} 至 {high:g} nm</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>fitted on {pixels}</source>
      <translation>拟合所用：{pixels}</translation>
    </message>
    <message>
      <source>, in units of the spread within a class</source>
      <translation>，以类内离散度为单位</translation>
    </message>
    <message>
      <source>, in units of the noise</source>
      <translation>，以噪声为单位</translation>
    </message>
    <message>
      <source>variance kept</source>
      <translation>保留的方差</translation>
    </message>
    <message>
      <source>{model}, {network}, scene {scene}, SHA-256 {digest}</source>
      <translation>{model}，{network}，影像 {scene}，SHA-256 {digest}</translation>
    </message>
    <message>
      <source>epochs trained</source>
      <translation>训练轮次</translation>
    </message>
    <message>
      <source>epoch kept</source>
      <translation>保留的轮次</translation>
    </message>
    <message>
      <source>temperature</source>
      <translation>温度</translation>
    </message>
    <message>
      <source>baseline</source>
      <translation>基线方法</translation>
    </message>
    <message>
      <source>versions</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>format</source>
      <translation>格式</translation>
    </message>
    <message>
      <source>{temperature:.4g}; calibration error {error:.1f} % (without: {before:.1f} %)</source>
      <translation>{temperature:.4g}；校准误差 {error:.1f} %（不校准：{before:.1f} %）</translation>
    </message>
    <message>
      <source>scaling</source>
      <translation>缩放</translation>
    </message>
    <message>
      <source>scaling and {components}</source>
      <translation>缩放和{components}</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>未设置</translation>
    </message>
    <message>
      <source>fine-tuned from</source>
      <translation>微调自</translation>
    </message>
    <message>
      <source>distilled from</source>
      <translation>蒸馏自</translation>
    </message>
    <message>
      <source>Training took {training}. The whole call took {whole}, reading the scene included.</source>
      <translation>训练用时 {training}。整个运行用时 {whole}，包括读取影像。</translation>
    </message>
    <message>
      <source>Training took {training} for {count} epochs, {epoch} each with validation. A step took {mean} on average (median {median}, one in twenty over {slow}): {speed:.0f} patches per second. The whole call took {whole}, reading the scene included.</source>
      <translation>训练 {count} 个轮次用时 {training}，每个轮次（含验证）{epoch}。每步平均用时 {mean}（中位数 {median}，二十分之一超过 {slow}）：每秒 {speed:.0f} 个图像块。整个运行用时 {whole}，包括读取影像。</translation>
    </message>
    <message>
      <source>{minutes:.1f} min</source>
      <translation>{minutes:.1f} 分钟</translation>
    </message>
    <message>
      <source>{milliseconds:.3g} ms</source>
      <translation>{milliseconds:.3g} 毫秒</translation>
    </message>
    <message>
      <source>training, mean of an epoch</source>
      <translation>训练，轮次平均</translation>
    </message>
    <message>
      <source>training, every step</source>
      <translation>训练，每步</translation>
    </message>
    <message>
      <source>validation, end of an epoch</source>
      <translation>验证，轮次结束</translation>
    </message>
    <message>
      <source>Reliability of these accuracies</source>
      <translation>这些精度的可靠性</translation>
    </message>
    <message>
      <source>Loss and accuracy of training and validation against the epoch</source>
      <translation>训练和验证的损失与精度随轮次的变化</translation>
    </message>
    <message>
      <source>The card is part of the model file.</source>
      <translation>模型卡是模型文件的一部分。</translation>
    </message>
    <message>
      <source>The card in the model file (JSON)</source>
      <translation>模型文件中的模型卡（JSON）</translation>
    </message>
    <message>
      <source>The model gets no statistics of its training scene and cannot be used to monitor other scenes: {error}</source>
      <translation>模型没有训练影像的统计量，不能用于监测其他影像：{error}</translation>
    </message>
    <message>
      <source>Where the pixels of each subset lie</source>
      <translation>各子集像元的位置</translation>
    </message>
    <message>
      <source>Training pixels teach the model, validation pixels choose the epoch or the settings, and test pixels do neither. Large scenes are thinned out; a cell then has the colour of the last of its subsets in the legend.</source>
      <translation>训练像元用于训练模型，验证像元用于选择轮次或设置，测试像元两者都不用于。大影像会抽稀显示；此时一个格取其中在图例中排在最后的子集的颜色。</translation>
    </message>
    <message>
      <source>before the training</source>
      <translation>训练之前</translation>
    </message>
    <message>
      <source>Validation accuracy with surroundings: {accuracies}. Chosen: {chosen}.</source>
      <translation>使用邻域时的验证精度：{accuracies}。选定：{chosen}。</translation>
    </message>
    <message>
      <source>Validation accuracy with surroundings: {accuracies}. Chosen: {chosen}, because nothing that was learned is better.</source>
      <translation>使用邻域时的验证精度：{accuracies}。选定：{chosen}，因为学到的结果都不更好。</translation>
    </message>
    <message>
      <source>pixel alone</source>
      <translation>仅像元本身</translation>
    </message>
    <message>
      <source>The places are too few to say whether this is more than chance.</source>
      <translation>位置太少，无法判断这是否超出偶然。</translation>
    </message>
    <message>
      <source>Better than the baseline.</source>
      <translation>优于基线方法。</translation>
    </message>
    <message>
      <source>Better than the baselines.</source>
      <translation>优于各基线方法。</translation>
    </message>
    <message>
      <source>The best trial ({network})</source>
      <translation>最佳试验（{network}）</translation>
    </message>
    <message>
      <source>Better than the baseline, on the pixels that chose it.</source>
      <translation>在选出它的像元上，优于基线方法。</translation>
    </message>
    <message>
      <source>Better than the baselines, on the pixels that chose it.</source>
      <translation>在用于选择它的像元上优于各基线方法。</translation>
    </message>
    <message>
      <source>{first}, and {second}</source>
      <translation>{first}，{second}</translation>
    </message>
    <message>
      <source>{gain} against {method} ({accuracy})</source>
      <translation>相对 {method}（{accuracy}）为 {gain}</translation>
    </message>
    <message>
      <source>{network} reaches {accuracy} on {num_pixels} {name} pixels{units}: {gains}.</source>
      <translation>{network} 在 {num_pixels} 个“{name}”像元{units}上达到 {accuracy}：{gains}。</translation>
    </message>
    <message>
      <source> (95 % interval {low:.2f} to {high:.2f})</source>
      <translation>（95 % 区间 {low:.2f} 至 {high:.2f}）</translation>
    </message>
    <message>
      <source>Chance: kappa is {kappa:.2f}{interval}.</source>
      <translation>接近随机：kappa 为 {kappa:.2f}{interval}。</translation>
    </message>
    <message>
      <source>No better than {method}.</source>
      <translation>不优于{method}。</translation>
    </message>
    <message>
      <source>Not distinguishable from the baseline {method}.</source>
      <translation>与基线方法 {method} 无法区分。</translation>
    </message>
    <message>
      <source>use it (network {network})</source>
      <translation>请使用它（网络 {network}）</translation>
    </message>
    <message>
      <source>use it</source>
      <translation>请使用它</translation>
    </message>
    <message>
      <source>Worse than the baseline {method}: {use}.</source>
      <translation>比基线方法 {method} 差：{use}。</translation>
    </message>
    <message>
      <source>No better than the baseline {method}: {use}.</source>
      <translation>不优于基线方法 {method}：{use}。</translation>
    </message>
    <message>
      <source>But {share:.1f} % of its patches hold training pixels, and {other:.1f} % of those of the baselines: the comparison favours it.</source>
      <translation>但其 {share:.1f} % 的图像块含有训练像元，而基线方法的图像块为 {other:.1f} %：该比较对它有利。</translation>
    </message>
    <message>
      <source>always saying {name}</source>
      <translation>始终判为 {name}</translation>
    </message>
    <message>
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <source>Overall accuracy on the validation pixels, %</source>
      <translation>验证像元上的总体精度，%</translation>
    </message>
    <message>
      <source>trial</source>
      <translation>试验</translation>
    </message>
    <message>
      <source>trial {number}, {state}: {accuracy:.2f} %</source>
      <translation>试验 {number}，{state}：{accuracy:.2f} %</translation>
    </message>
    <message>
      <source>Importance</source>
      <translation>重要性</translation>
    </message>
    <message>
      <source>Share of the importance, %</source>
      <translation>重要性的比例，%</translation>
    </message>
    <message>
      <source>Parallel coordinates</source>
      <translation>平行坐标</translation>
    </message>
    <message>
      <source>trial {number}: {accuracy:.2f} %</source>
      <translation>试验 {number}：{accuracy:.2f} %</translation>
    </message>
    <message>
      <source>{num_done} of {num_trials} trials</source>
      <translation>{num_trials} 个试验中的 {num_done} 个</translation>
    </message>
    <message>
      <source>complete</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>pruned</source>
      <translation>提前终止</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>Scene {scene}; all trials train on the same pixels, for at most {epochs} epochs, and are measured on the same validation pixels.</source>
      <translation>影像 {scene}；所有试验用相同的像元训练，最多 {epochs} 个轮次，并在相同的验证像元上测量。</translation>
    </message>
    <message>
      <source>validation accuracy of the best trial ({trial})</source>
      <translation>最佳试验（{trial}）的验证精度</translation>
    </message>
    <message>
      <source>its network</source>
      <translation>其网络</translation>
    </message>
    <message>
      <source>trials: {listed}</source>
      <translation>试验：{listed}</translation>
    </message>
    <message>
      <source>total training time</source>
      <translation>总训练时间</translation>
    </message>
    <message>
      <source>The validation accuracy is optimistic: it is the best of {count} on the same pixels, which chose the settings and the epoch. Only test labels that no trial has used show how good the model is.</source>
      <translation>验证精度偏乐观：它是相同像元上 {count} 个结果中最好的，这些像元选定了设置和轮次。只有任何试验都未使用过的测试标签才能说明模型的好坏。</translation>
    </message>
    <message>
      <source>Best settings</source>
      <translation>最佳设置</translation>
    </message>
    <message>
      <source>Settings of the best trial</source>
      <translation>最佳试验的设置</translation>
    </message>
    <message>
      <source>To train with these settings, give {name} to “Train a network” as tuned settings (--settings), with the same scene and labels.</source>
      <translation>要用这些设置训练，请在“训练网络”中将 {name} 作为调参设置（--settings）给出，并使用相同的影像和标签。</translation>
    </message>
    <message>
      <source>Search space</source>
      <translation>搜索空间</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>划分</translation>
    </message>
    <message>
      <source>Pixels of each subset</source>
      <translation>各子集的像元</translation>
    </message>
    <message>
      <source>patches of the largest size that overlap</source>
      <translation>最大图像块中发生重叠的比例</translation>
    </message>
    <message>
      <source>{share} touch {other}</source>
      <translation>{share} 触及{other}</translation>
    </message>
    <message>
      <source>Validation accuracy of each trial</source>
      <translation>各试验的验证精度</translation>
    </message>
    <message>
      <source>complete trial</source>
      <translation>完整的试验</translation>
    </message>
    <message>
      <source>pruned: best accuracy before pruning</source>
      <translation>提前终止：终止前的最佳精度</translation>
    </message>
    <message>
      <source>best so far</source>
      <translation>截至当时的最佳</translation>
    </message>
    <message>
      <source>Full dots are complete trials, rings are pruned ones.</source>
      <translation>实心点为完整的试验，圆环为提前终止的试验。</translation>
    </message>
    <message>
      <source>Which settings matter</source>
      <translation>哪些设置重要</translation>
    </message>
    <message>
      <source>Share of each parameter in the difference between the best trials and the whole search space</source>
      <translation>各参数在最佳试验与整个搜索空间之差中所占的比例</translation>
    </message>
    <message>
      <source>The best trials are a tenth, at least five (PED-ANOVA, Watanabe et al. 2023, doi:10.24963/ijcai.2023/488). With few trials the shares are rough.</source>
      <translation>最佳试验取全部的十分之一，至少五次（PED-ANOVA，Watanabe et al. 2023，doi:10.24963/ijcai.2023/488）。试验较少时，这些比例只是粗略的。</translation>
    </message>
    <message>
      <source>parameter</source>
      <translation>参数</translation>
    </message>
    <message>
      <source>Too few trials are complete, or all are equally good. The importance of settings needs at least {count} complete trials.</source>
      <translation>完成的试验太少，或全部同样好。设置的重要性至少需要 {count} 个完成的试验。</translation>
    </message>
    <message>
      <source>Settings and accuracy of each complete trial</source>
      <translation>各完整试验的设置和精度</translation>
    </message>
    <message>
      <source>Each line is a complete trial. Better trials have stronger lines; the best one is thick and has its own colour. A line below an axis: the network has no such setting.</source>
      <translation>每条线为一次完整的试验。试验越好，线越深；最佳者为粗线，并有自己的颜色。线位于某轴下方：该网络没有此设置。</translation>
    </message>
    <message>
      <source>This plot needs at least two complete trials and two searched settings.</source>
      <translation>此图至少需要两次完整的试验和两个被搜索的设置。</translation>
    </message>
    <message>
      <source>Accuracy: overall accuracy on the validation pixels, in the best epoch of the trial.</source>
      <translation>精度：该试验最佳轮次在验证像元上的总体精度。</translation>
    </message>
    <message>
      <source>Trials</source>
      <translation>试验</translation>
    </message>
    <message>
      <source>Trials, the best first</source>
      <translation>试验（最佳者在前）</translation>
    </message>
    <message>
      <source>state</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>epochs</source>
      <translation>轮次</translation>
    </message>
    <message>
      <source>time, s</source>
      <translation>时间，秒</translation>
    </message>
    <message>
      <source>problem</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>The settings {path} cannot be read ({error}); choose a file that Tune wrote.</source>
      <translation>无法读取设置 {path}（{error}）；请选择“网络调参”写出的文件。</translation>
    </message>
    <message>
      <source>{name} does not hold settings that Tune wrote ({place}{problem}); choose a settings file of Tune.</source>
      <translation>{name} 不含“网络调参”写出的设置（{place}{problem}）；请选择“网络调参”的设置文件。</translation>
    </message>
    <message>
      <source>{name} has settings that Train does not know ({listed}); another version of Tune wrote it; use that version, or run Tune again.</source>
      <translation>{name} 含有“训练网络”不认识的设置（{listed}）；它由其他版本的“网络调参”写出。请使用该版本，或重新运行“网络调参”。</translation>
    </message>
    <message>
      <source>{name} is "{text}"; write a range such as 0.3..0.7, or one number that is not searched.</source>
      <translation>{name} 为“{text}”；请写成 0.3..0.7 这样的范围，或一个不参与搜索的数字。</translation>
    </message>
    <message>
      <source>{name} is {text}; write the smaller number first.</source>
      <translation>{name} 为 {text}；请先写较小的数字。</translation>
    </message>
    <message>
      <source>at least {low:g}</source>
      <translation>至少 {low:g}</translation>
    </message>
    <message>
      <source>{name} is {text}; it must be {allowed}; choose a range within these limits.</source>
      <translation>{name} 为 {text}；允许的值为{allowed}；请选择此限值内的范围。</translation>
    </message>
    <message>
      <source>{name} is "{text}"; write whole numbers from 1 on, such as 7,9,11.</source>
      <translation>{name} 为“{text}”；请写从 1 起的整数，例如 7,9,11。</translation>
    </message>
    <message>
      <source>{name} has "{unknown}"; write one or more of {listed}, separated by commas.</source>
      <translation>{name} 中有“{unknown}”；请从 {listed} 中写一个或多个，用逗号分隔。</translation>
    </message>
    <message>
      <source>{network}, {size} x {size}, rate {rate:.2g}</source>
      <translation>{network}，{size} x {size}，学习率 {rate:.2g}</translation>
    </message>
    <message>
      <source>{name} is a baseline, which chooses its settings while it is fitted; leave it out.</source>
      <translation>{name} 是基线方法，在拟合时自行选择设置；请不要给出它。</translation>
    </message>
    <message>
      <source>Not every trial can be built: {error}</source>
      <translation>并非每个试验都能构建：{error}</translation>
    </message>
    <message>
      <source>another scene, or other bands of it</source>
      <translation>其他影像或其其他波段</translation>
    </message>
    <message>
      <source>other labels, or another split of them</source>
      <translation>其他标签或其其他划分</translation>
    </message>
    <message>
      <source>{name} is not a study of Tune; choose another name for the study.</source>
      <translation>{name} 不是“网络调参”的研究；请为研究选择其他名称。</translation>
    </message>
    <message>
      <source>other settings ({name} is {there} there and {here} here)</source>
      <translation>其他设置（{name} 在该研究中为 {there}，此处为 {here}）</translation>
    </message>
    <message>
      <source>The study {name} is one of {others}: its trials cannot be compared with new ones; choose another name for the study, or the scene, labels and settings of the study.</source>
      <translation>研究 {name} 属于：{others}。其试验无法与新试验比较；请为研究选择其他名称，或使用该研究的影像、标签和设置。</translation>
    </message>
    <message>
      <source>The study has no confusion matrix of the best trial: it is of an earlier version, or was changed. So the trial is not compared with the baselines. Train with its settings to compare them.</source>
      <translation>该研究没有最佳试验的混淆矩阵：它来自较早的版本，或已被更改。因此该试验未与基线方法比较。请用其设置进行训练以作比较。</translation>
    </message>
    <message>
      <source>Trial {number} of {total}</source>
      <translation>试验 {number}，共 {total} 个</translation>
    </message>
    <message>
      <source>The time of {duration} is up after {num_finished_trials} of {num_trials} trials.</source>
      <translation>时间 {duration} 已用完，完成 {num_trials} 次试验中的 {num_finished_trials} 次。</translation>
    </message>
    <message>
      <source>the last one failed ({problem})</source>
      <translation>最后一个失败（{problem}）</translation>
    </message>
    <message>
      <source>No trial is complete: {reason}. Give more time, fewer epochs or smaller patches.</source>
      <translation>没有完成的试验：{reason}。请给出更多时间、更少轮次或更小的图像块。</translation>
    </message>
    <message>
      <source>The study is kept.</source>
      <translation>研究予以保留。</translation>
    </message>
    <message>
      <source>validation accuracy {accuracy:.2f} %</source>
      <translation>验证精度 {accuracy:.2f} %</translation>
    </message>
    <message>
      <source>failed ({problem})</source>
      <translation>失败（{problem}）</translation>
    </message>
    <message>
      <source>pruned after epoch {epoch}</source>
      <translation>在第 {epoch} 个轮次后提前终止</translation>
    </message>
    <message>
      <source>Trial {number} ({network}): {text}</source>
      <translation>试验 {number}（{network}）：{text}</translation>
    </message>
    <message>
      <source>{text}; best so far {accuracy:.2f} %, trial {number}</source>
      <translation>{text}；目前最佳 {accuracy:.2f} %，试验 {number}</translation>
    </message>
    <message>
      <source>The job is nested too deeply; its parameters are plain values and lists.</source>
      <translation>任务嵌套过深；其参数只能是简单值和列表。</translation>
    </message>
    <message>
      <source>The memory is not enough; choose smaller tiles, batches or patches, or close other programs.</source>
      <translation>内存不足；请选择更小的瓦片、批或图像块，或关闭其他程序。</translation>
    </message>
    <message>
      <source>{name}: {problem} (got {value}).</source>
      <translation>{name}：{problem}（值：{value}）。</translation>
    </message>
    <message>
      <source>A job is one JSON object with "task" and "params".</source>
      <translation>任务是一个含有 "task" 和 "params" 的 JSON 对象。</translation>
    </message>
    <message>
      <source>The "language" of a job is a name such as "de".</source>
      <translation>任务的 "language" 是诸如 "de" 的名称。</translation>
    </message>
    <message>
      <source>features in two dimensions</source>
      <translation>二维特征</translation>
    </message>
    <message>
      <source>the scene</source>
      <translation>影像</translation>
    </message>
    <message>
      <source>Click on a point to see its place in the scene, or on the scene to see the nearest point.</source>
      <translation>单击某点可查看其在影像中的位置，单击影像可查看最近的点。</translation>
    </message>
    <message>
      <source>predicted correctly, {share}</source>
      <translation>预测正确，{share}</translation>
    </message>
    <message>
      <source>predicted as {name}, {share}</source>
      <translation>预测为 {name}，{share}</translation>
    </message>
    <message>
      <source>row {row}, column {column} (from 0)</source>
      <translation>第 {row} 行，第 {column} 列（从 0 开始）</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表</translation>
    </message>
    <message>
      <source>The first {shown} of {all} rows.</source>
      <translation>{all} 行中的前 {shown} 行。</translation>
    </message>
    <message>
      <source>Counts of pixels.</source>
      <translation>像元数。</translation>
    </message>
    <message>
      <source>Shares of the rows, in percent.</source>
      <translation>占行的百分比。</translation>
    </message>
    <message>
      <source>Shares of the columns, in percent.</source>
      <translation>占列的百分比。</translation>
    </message>
    <message>
      <source>{of_row} of the row, {of_column} of the column</source>
      <translation>占行的 {of_row}，占列的 {of_column}</translation>
    </message>
    <message>
      <source>Rows are the {rows}, columns the {columns}. A stronger colour means a larger share of the row. Cells on the diagonal are right (blue, bold), all others are confused (orange). The totals are counts.</source>
      <translation>行：{rows}；列：{columns}。颜色越深，占该行的比例越大。对角线上的单元格正确（蓝色粗体），其余为混淆（橙色）。合计为像元数。</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>图</translation>
    </message>
    <message>
      <source>Numbers of this figure</source>
      <translation>此图的数值</translation>
    </message>
    <message>
      <source>Caution:</source>
      <translation>注意：</translation>
    </message>
    <message>
      <source>Inputs</source>
      <translation>输入</translation>
    </message>
    <message>
      <source>Beside each path is the date of the last change of the file. The report was written on {date}.</source>
      <translation>每个路径旁为文件的最后修改时间。报告写于 {date}。</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>复制表格</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>已复制</translation>
    </message>
    <message>
      <source>Save as PNG</source>
      <translation>另存为 PNG</translation>
    </message>
    <message>
      <source>Save as SVG</source>
      <translation>另存为 SVG</translation>
    </message>
    <message>
      <source>Show counts or shares</source>
      <translation>显示数量或占比</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>数量</translation>
    </message>
    <message>
      <source>Shares of rows</source>
      <translation>行占比</translation>
    </message>
    <message>
      <source>Shares of columns</source>
      <translation>列占比</translation>
    </message>
    <message>
      <source>Save all numbers as JSON</source>
      <translation>将所有数字另存为 JSON</translation>
    </message>
    <message>
      <source>Save all numbers as CSV</source>
      <translation>将所有数字另存为 CSV</translation>
    </message>
  </context>
</TS>
