<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>action</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Add show “{name}”</source>
        <translation>新建场次“{name}”</translation>
    </message>
    <message>
        <source>Edit show “{name}”</source>
        <translation>修改场次“{name}”</translation>
    </message>
    <message>
        <source>Start run of “{name}”</source>
        <translation>“{name}”开始</translation>
    </message>
    <message>
        <source>Set {key} to {value}</source>
        <translation>设置 {key} 改为 {value}</translation>
    </message>
    <message>
        <source>Set {key} back to its default</source>
        <translation>设置 {key} 恢复默认</translation>
    </message>
    <message>
        <source>Save version “{name}”</source>
        <translation>保存版本“{name}”</translation>
    </message>
    <message>
        <source>Restore version “{name}”</source>
        <translation>还原到版本“{name}”</translation>
    </message>
    <message>
        <source>Restore version “{name}”, but for {count} rows that runs refer to</source>
        <translation>还原到版本“{name}”，其中 {count} 行已有实播记录，保留不动</translation>
    </message>
    <message>
        <source>Add show</source>
        <translation>新建场次</translation>
    </message>
    <message>
        <source>Edit show</source>
        <translation>修改场次</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>开始本场</translation>
    </message>
    <message>
        <source>Change setting</source>
        <translation>改设置</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>还原版本</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>打点</translation>
    </message>
    <message>
        <source>Remove marker</source>
        <translation>删除打点</translation>
    </message>
    <message>
        <source>Name this desk</source>
        <translation>给本工位命名</translation>
    </message>
    <message>
        <source>Bring in show “{name}”</source>
        <translation>导入场次“{name}”</translation>
    </message>
    <message>
        <source>Bring in show</source>
        <translation>导入场次</translation>
    </message>
    <message>
        <source>Add product “{name}”</source>
        <translation>添加商品“{name}”</translation>
    </message>
    <message>
        <source>Edit product “{name}”</source>
        <translation>修改商品“{name}”</translation>
    </message>
    <message>
        <source>Add link {link} “{name}”</source>
        <translation>上品 {link}号“{name}”</translation>
    </message>
    <message>
        <source>Edit “{name}”: {fields}</source>
        <translation>修改“{name}”：{fields}</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>移动“{name}”</translation>
    </message>
    <message>
        <source>Remove link {link} “{name}”</source>
        <translation>移除 {link}号“{name}”</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>修改商品</translation>
    </message>
    <message>
        <source>Add offer</source>
        <translation>上品</translation>
    </message>
    <message>
        <source>Edit offer</source>
        <translation>修改上播商品</translation>
    </message>
    <message>
        <source>Move offer</source>
        <translation>移动上播商品</translation>
    </message>
    <message>
        <source>Remove offer</source>
        <translation>移除上播商品</translation>
    </message>
    <message>
        <source>Import {count} products from {file}</source>
        <translation>从 {file} 导入 {count} 款商品</translation>
    </message>
    <message>
        <source>Import {count} products from {file} into “{show}”</source>
        <translation>从 {file} 导入 {count} 款商品到“{show}”</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>导入商品</translation>
    </message>
    <message>
        <source>Put {count} products in order</source>
        <translation>重排 {count} 款商品的顺序</translation>
    </message>
    <message>
        <source>Put products in order</source>
        <translation>排品</translation>
    </message>
    <message>
        <source>Explain “{name}”</source>
        <translation>讲解“{name}”</translation>
    </message>
    <message>
        <source>Return of “{name}”</source>
        <translation>返场“{name}”</translation>
    </message>
    <message>
        <source>“{name}” is up next</source>
        <translation>下一个讲“{name}”</translation>
    </message>
    <message>
        <source>“{name}” is sold out</source>
        <translation>“{name}”售罄</translation>
    </message>
    <message>
        <source>“{name}” is on sale</source>
        <translation>“{name}”开售</translation>
    </message>
    <message>
        <source>“{name}” is off sale</source>
        <translation>“{name}”停售</translation>
    </message>
    <message>
        <source>Withdraw “{name}”: {reason}</source>
        <translation>下架“{name}”：{reason}</translation>
    </message>
    <message>
        <source>Restore “{name}”</source>
        <translation>恢复“{name}”</translation>
    </message>
    <message>
        <source>Release {quantity} of “{name}”</source>
        <translation>“{name}”放单 {quantity}</translation>
    </message>
    <message>
        <source>Done on the platform: {what}</source>
        <translation>平台已操作：{what}</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>结束讲解</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>设为下一个</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>开售</translation>
    </message>
    <message>
        <source>Off sale</source>
        <translation>停售</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Release stock</source>
        <translation>放单</translation>
    </message>
    <message>
        <source>Done on the platform</source>
        <translation>平台已操作</translation>
    </message>
    <message>
        <source>Take a question</source>
        <translation>认领提问</translation>
    </message>
    <message>
        <source>Take “{about}”</source>
        <translation>认领“{about}”</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>提问已答</translation>
    </message>
    <message>
        <source>Answered “{about}”</source>
        <translation>已答“{about}”</translation>
    </message>
    <message>
        <source>Put a question off</source>
        <translation>提问稍后再答</translation>
    </message>
    <message>
        <source>Put off “{about}”</source>
        <translation>稍后再答“{about}”</translation>
    </message>
    <message>
        <source>Mute a question</source>
        <translation>隐藏提问</translation>
    </message>
    <message>
        <source>Mute “{about}”</source>
        <translation>隐藏“{about}”</translation>
    </message>
    <message>
        <source>Reopen a question</source>
        <translation>提问改回待答</translation>
    </message>
    <message>
        <source>Reopen “{about}”</source>
        <translation>“{about}”改回待答</translation>
    </message>
    <message>
        <source>Hand a question to the anchor</source>
        <translation>提问交给主播</translation>
    </message>
    <message>
        <source>“{about}” to the anchor</source>
        <translation>“{about}”交给主播</translation>
    </message>
    <message>
        <source>Add cue “{cue}”</source>
        <translation>添加环节“{cue}”</translation>
    </message>
    <message>
        <source>Edit cue “{cue}”</source>
        <translation>修改环节“{cue}”</translation>
    </message>
    <message>
        <source>Set the products of cue “{cue}”</source>
        <translation>设定环节“{cue}”的商品</translation>
    </message>
    <message>
        <source>Add cue</source>
        <translation>添加环节</translation>
    </message>
    <message>
        <source>Edit cue</source>
        <translation>修改环节</translation>
    </message>
    <message>
        <source>Set products of cue</source>
        <translation>设定环节商品</translation>
    </message>
    <message>
        <source>Add block “{name}”</source>
        <translation>添加板块“{name}”</translation>
    </message>
    <message>
        <source>Edit block “{name}”</source>
        <translation>修改板块“{name}”</translation>
    </message>
    <message>
        <source>Move block “{name}”</source>
        <translation>移动板块“{name}”</translation>
    </message>
    <message>
        <source>Move {count} blocks</source>
        <translation>移动 {count} 个板块</translation>
    </message>
    <message>
        <source>Move {blocks} blocks and {cues} cues</source>
        <translation>移动 {blocks} 个板块和 {cues} 个环节</translation>
    </message>
    <message>
        <source>Delete block “{name}”, keep its cues</source>
        <translation>删除板块“{name}”，环节保留</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>添加板块</translation>
    </message>
    <message>
        <source>Edit block</source>
        <translation>修改板块</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>移动板块</translation>
    </message>
    <message>
        <source>Move blocks</source>
        <translation>移动板块</translation>
    </message>
    <message>
        <source>Delete block</source>
        <translation>删除板块</translation>
    </message>
    <message>
        <source>Duplicate show “{was}” as “{name}”</source>
        <translation>复制场次“{was}”为“{name}”</translation>
    </message>
    <message>
        <source>Duplicate show</source>
        <translation>复制场次</translation>
    </message>
    <message>
        <source>Import run-of-show from {file}: {added} new, {changed} changed</source>
        <translation>从 {file} 导入流程：新增 {added}，改动 {changed}</translation>
    </message>
    <message>
        <source>Import run-of-show</source>
        <translation>导入流程</translation>
    </message>
    <message>
        <source>Land it: {count} cues, {time} won</source>
        <translation>落点：动 {count} 个环节，追回 {time}</translation>
    </message>
    <message>
        <source>Land it: “{cue}”, {time} won</source>
        <translation>落点：“{cue}”，追回 {time}</translation>
    </message>
    <message>
        <source>Land it</source>
        <translation>落点</translation>
    </message>
    <message>
        <source>GO: “{cue}”</source>
        <translation>GO：“{cue}”</translation>
    </message>
    <message>
        <source>Jump to “{cue}”</source>
        <translation>跳到“{cue}”</translation>
    </message>
    <message>
        <source>Arm “{cue}”</source>
        <translation>待播“{cue}”</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>取消待播</translation>
    </message>
    <message>
        <source>Add {time}</source>
        <translation>加时 {time}</translation>
    </message>
    <message>
        <source>Take off {time}</source>
        <translation>减时 {time}</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>跳到</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>待播</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>加减时间</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>End show</source>
        <translation>结束本场</translation>
    </message>
    <message>
        <source>Move cue “{cue}”</source>
        <translation>移动环节“{cue}”</translation>
    </message>
    <message>
        <source>Move {count} cues</source>
        <translation>移动 {count} 个环节</translation>
    </message>
    <message>
        <source>Duplicate cue “{cue}”</source>
        <translation>复制环节“{cue}”</translation>
    </message>
    <message>
        <source>Duplicate {count} cues</source>
        <translation>复制 {count} 个环节</translation>
    </message>
    <message>
        <source>Delete cue “{cue}”</source>
        <translation>删除环节“{cue}”</translation>
    </message>
    <message>
        <source>Delete {count} cues</source>
        <translation>删除 {count} 个环节</translation>
    </message>
    <message>
        <source>Skip cue “{cue}”</source>
        <translation>跳过环节“{cue}”</translation>
    </message>
    <message>
        <source>Skip {count} cues</source>
        <translation>跳过 {count} 个环节</translation>
    </message>
    <message>
        <source>Bring back cue “{cue}”</source>
        <translation>恢复环节“{cue}”</translation>
    </message>
    <message>
        <source>Bring back {count} cues</source>
        <translation>恢复 {count} 个环节</translation>
    </message>
    <message>
        <source>Move cues</source>
        <translation>移动环节</translation>
    </message>
    <message>
        <source>Duplicate cues</source>
        <translation>复制环节</translation>
    </message>
    <message>
        <source>Delete cues</source>
        <translation>删除环节</translation>
    </message>
    <message>
        <source>Skip cues</source>
        <translation>跳过环节</translation>
    </message>
    <message>
        <source>Bring back cues</source>
        <translation>恢复环节</translation>
    </message>
    <message>
        <source>Use the length of earlier takes for “{cue}”</source>
        <translation>“{cue}”采用以往实播时长</translation>
    </message>
    <message>
        <source>Use the lengths of earlier takes for {count} cues</source>
        <translation>{count} 个环节采用以往实播时长</translation>
    </message>
    <message>
        <source>Use lengths of earlier takes</source>
        <translation>采用以往实播时长</translation>
    </message>
    <message>
        <source>Save template “{name}”</source>
        <translation>保存模板“{name}”</translation>
    </message>
    <message>
        <source>Delete template “{name}”</source>
        <translation>删除模板“{name}”</translation>
    </message>
    <message>
        <source>Insert template “{name}”</source>
        <translation>插入模板“{name}”</translation>
    </message>
    <message>
        <source>Save block as template</source>
        <translation>板块存为模板</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>Insert template</source>
        <translation>插入模板</translation>
    </message>
    <message>
        <source>Un-GO</source>
        <translation>撤回 GO</translation>
    </message>
    <message>
        <source>Change the columns of the plan</source>
        <translation>修改策划的列</translation>
    </message>
    <message>
        <source>Change the plan&apos;s columns</source>
        <translation>修改策划的列</translation>
    </message>
    <message>
        <source>Edit {count} cues</source>
        <translation>修改 {count} 个环节</translation>
    </message>
    <message>
        <source>Edit cues</source>
        <translation>修改环节</translation>
    </message>
    <message>
        <source>Cancel: {what}</source>
        <translation>取消：{what}</translation>
    </message>
    <message>
        <source>Cancel what a rule was about to do</source>
        <translation>取消规则将要做的事</translation>
    </message>
    <message>
        <source>Done by a rule</source>
        <translation>规则自动执行</translation>
    </message>
    <message>
        <source>{what} of “{name}”: {text}</source>
        <translation>“{name}”的{what}：{text}</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加依据</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>修改依据</translation>
    </message>
    <message>
        <source>Check evidence</source>
        <translation>核对依据</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>删除依据</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>添加卖点承诺</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation>修改卖点承诺</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>删除卖点承诺</translation>
    </message>
    <message>
        <source>Add licence</source>
        <translation>添加资质</translation>
    </message>
    <message>
        <source>Edit licence</source>
        <translation>修改资质</translation>
    </message>
    <message>
        <source>Remove licence</source>
        <translation>删除资质</translation>
    </message>
    <message>
        <source>Register sample</source>
        <translation>登记样品</translation>
    </message>
    <message>
        <source>Check sample</source>
        <translation>核对样品</translation>
    </message>
    <message>
        <source>Remove sample</source>
        <translation>删除样品</translation>
    </message>
    <message>
        <source>Grant “{text}” ({group}): {reason}, {by}</source>
        <translation>放行“{text}”（{group}）：{reason}，{by}</translation>
    </message>
    <message>
        <source>Grant exception</source>
        <translation>放行例外</translation>
    </message>
    <message>
        <source>Revoke exception</source>
        <translation>收回例外</translation>
    </message>
    <message>
        <source>Add {count} rows to the checklist of “{name}”</source>
        <translation>“{name}”的核查表加 {count} 项</translation>
    </message>
    <message>
        <source>Checklist of “{name}”: “{title}” is {state}</source>
        <translation>“{name}”核查表：“{title}”{state}</translation>
    </message>
    <message>
        <source>Keep {count} rows as checklist for “{category}”</source>
        <translation>{count} 项存为“{category}”的核查表</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>加入核查表</translation>
    </message>
    <message>
        <source>Take checklist of category</source>
        <translation>套用品类核查表</translation>
    </message>
    <message>
        <source>Keep checklist for category</source>
        <translation>存为品类核查表</translation>
    </message>
    <message>
        <source>Tick checklist</source>
        <translation>勾核查表</translation>
    </message>
    <message>
        <source>Remove from the checklist</source>
        <translation>移出核查表</translation>
    </message>
    <message>
        <source>Take over the last card of “{name}”: {fields}</source>
        <translation>沿用“{name}”上一场的手卡：{fields}</translation>
    </message>
    <message>
        <source>Take over the last card</source>
        <translation>沿用上一场手卡</translation>
    </message>
    <message>
        <source>Add supplier “{name}”</source>
        <translation>添加供应商“{name}”</translation>
    </message>
    <message>
        <source>Edit supplier “{name}”</source>
        <translation>修改供应商“{name}”</translation>
    </message>
    <message>
        <source>Add “{name}” to “{product}”</source>
        <translation>“{product}”加规格“{name}”</translation>
    </message>
    <message>
        <source>Edit “{name}” of “{product}”</source>
        <translation>修改“{product}”的规格“{name}”</translation>
    </message>
    <message>
        <source>Import {count} SKUs from {file}</source>
        <translation>从 {file} 导入 {count} 个规格</translation>
    </message>
    <message>
        <source>Import {count} names from {file}</source>
        <translation>从 {file} 导入 {count} 个名称</translation>
    </message>
    <message>
        <source>Add supplier</source>
        <translation>添加供应商</translation>
    </message>
    <message>
        <source>Edit supplier</source>
        <translation>修改供应商</translation>
    </message>
    <message>
        <source>Add SKU</source>
        <translation>添加规格</translation>
    </message>
    <message>
        <source>Edit SKU</source>
        <translation>修改规格</translation>
    </message>
    <message>
        <source>Remove SKU</source>
        <translation>删除规格</translation>
    </message>
    <message>
        <source>Import SKUs</source>
        <translation>导入规格</translation>
    </message>
    <message>
        <source>Import names</source>
        <translation>导入名称</translation>
    </message>
    <message>
        <source>Add picture to “{name}”</source>
        <translation>“{name}”加图</translation>
    </message>
    <message>
        <source>Move picture of “{name}”</source>
        <translation>移动“{name}”的图</translation>
    </message>
    <message>
        <source>Caption of a picture of “{name}”</source>
        <translation>“{name}”的图改说明</translation>
    </message>
    <message>
        <source>Remove picture of “{name}”</source>
        <translation>移除“{name}”的图</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>加图</translation>
    </message>
    <message>
        <source>Move picture</source>
        <translation>移动图片</translation>
    </message>
    <message>
        <source>Caption of picture</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Read {file} for the pool</source>
        <translation>为选品池读取 {file}</translation>
    </message>
    <message>
        <source>{file} is read: {count} products wait to be accepted</source>
        <translation>{file} 读完：{count} 款待收入</translation>
    </message>
    <message>
        <source>Accept {file} into the pool ({count} products)</source>
        <translation>{file} 收入选品池（{count} 款）</translation>
    </message>
    <message>
        <source>Withdraw {file} from the pool ({count} products)</source>
        <translation>{file} 撤出选品池（{count} 款）</translation>
    </message>
    <message>
        <source>Throw {file} out of the pool</source>
        <translation>{file} 丢出选品池</translation>
    </message>
    <message>
        <source>Read into the pool</source>
        <translation>读入选品池</translation>
    </message>
    <message>
        <source>Read whole</source>
        <translation>读完</translation>
    </message>
    <message>
        <source>Accept into the pool</source>
        <translation>收入选品池</translation>
    </message>
    <message>
        <source>Withdraw from the pool</source>
        <translation>撤出选品池</translation>
    </message>
    <message>
        <source>Throw out of the pool</source>
        <translation>丢出选品池</translation>
    </message>
    <message>
        <source>Take “{name}” from the pool</source>
        <translation>从选品池取“{name}”</translation>
    </message>
    <message>
        <source>Take {count} products from the pool</source>
        <translation>从选品池取 {count} 款</translation>
    </message>
    <message>
        <source>Take “{name}” from the pool into “{show}”</source>
        <translation>从选品池取“{name}”上到“{show}”</translation>
    </message>
    <message>
        <source>Take {count} products from the pool into “{show}”</source>
        <translation>从选品池取 {count} 款上到“{show}”</translation>
    </message>
    <message>
        <source>Take from the pool</source>
        <translation>从选品池取</translation>
    </message>
    <message>
        <source>Price of “{name}” back to {price}</source>
        <translation>“{name}”改回 {price}</translation>
    </message>
    <message>
        <source>Take the last price back</source>
        <translation>撤回上次改价</translation>
    </message>
    <message>
        <source>Propose “{name}” for selection</source>
        <translation>“{name}”报上选品会</translation>
    </message>
    <message>
        <source>Propose {count} products for selection</source>
        <translation>{count} 款报上选品会</translation>
    </message>
    <message>
        <source>Score “{name}”: {points} by {person}</source>
        <translation>“{name}”打分：{person} {points}</translation>
    </message>
    <message>
        <source>Take {person}&apos;s score off “{name}”</source>
        <translation>去掉 {person} 给“{name}”的分</translation>
    </message>
    <message>
        <source>Choose “{name}”</source>
        <translation>选中“{name}”</translation>
    </message>
    <message>
        <source>Reject “{name}”: {reason}</source>
        <translation>不选“{name}”：{reason}</translation>
    </message>
    <message>
        <source>Reject “{name}”: {reason} ({words})</source>
        <translation>不选“{name}”：{reason}（{words}）</translation>
    </message>
    <message>
        <source>Leave “{name}” for later</source>
        <translation>“{name}”待定</translation>
    </message>
    <message>
        <source>Open “{name}” again</source>
        <translation>“{name}”重新讨论</translation>
    </message>
    <message>
        <source>Take “{name}” out of the selection</source>
        <translation>“{name}”移出选品会</translation>
    </message>
    <message>
        <source>Propose for selection</source>
        <translation>报上选品会</translation>
    </message>
    <message>
        <source>Score a candidate</source>
        <translation>给候选打分</translation>
    </message>
    <message>
        <source>Judge a candidate</source>
        <translation>定候选</translation>
    </message>
    <message>
        <source>Take out of the selection</source>
        <translation>移出选品会</translation>
    </message>
    <message>
        <source>Group “{group}”: {count} products</source>
        <translation>编组“{group}”：{count} 款</translation>
    </message>
    <message>
        <source>Take {count} products out of their group</source>
        <translation>{count} 款移出编组</translation>
    </message>
    <message>
        <source>Group products</source>
        <translation>商品编组</translation>
    </message>
    <message>
        <source>3-2-1 “{name}”: release {quantity} at {price}</source>
        <translation>3-2-1 上链接“{name}”：{price} 放 {quantity}</translation>
    </message>
    <message>
        <source>Stop 3-2-1 of “{name}”</source>
        <translation>叫停“{name}”的 3-2-1</translation>
    </message>
    <message>
        <source>3-2-1</source>
        <translation>3-2-1</translation>
    </message>
    <message>
        <source>Stop 3-2-1</source>
        <translation>叫停 3-2-1</translation>
    </message>
    <message>
        <source>Exchange “{was}” for “{now}”: {why}</source>
        <translation>“{was}”换成“{now}”：{why}</translation>
    </message>
    <message>
        <source>Exchange product</source>
        <translation>换品</translation>
    </message>
    <message>
        <source>Plan {quantity} of “{name}” as a tranche</source>
        <translation>“{name}”排一批 {quantity}</translation>
    </message>
    <message>
        <source>Edit a tranche of “{name}”</source>
        <translation>修改“{name}”的放单批次</translation>
    </message>
    <message>
        <source>Move a tranche of “{name}”</source>
        <translation>移动“{name}”的放单批次</translation>
    </message>
    <message>
        <source>Remove a tranche of “{name}”</source>
        <translation>删除“{name}”的放单批次</translation>
    </message>
    <message>
        <source>Plan a tranche</source>
        <translation>排放单批次</translation>
    </message>
    <message>
        <source>Edit a tranche</source>
        <translation>修改放单批次</translation>
    </message>
    <message>
        <source>Move a tranche</source>
        <translation>移动放单批次</translation>
    </message>
    <message>
        <source>Remove a tranche</source>
        <translation>删除放单批次</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>添加答复</translation>
    </message>
    <message>
        <source>Add answer “{text}”</source>
        <translation>添加答复“{text}”</translation>
    </message>
    <message>
        <source>Change answer “{text}”</source>
        <translation>修改答复“{text}”</translation>
    </message>
    <message>
        <source>Size chart of “{name}”</source>
        <translation>“{name}”的尺码表</translation>
    </message>
    <message>
        <source>Change answer</source>
        <translation>修改答复</translation>
    </message>
    <message>
        <source>Remove answer</source>
        <translation>删除答复</translation>
    </message>
    <message>
        <source>Save size chart</source>
        <translation>保存尺码表</translation>
    </message>
    <message>
        <source>Remove size chart</source>
        <translation>删除尺码表</translation>
    </message>
    <message>
        <source>Answer from the bank</source>
        <translation>用答复库回答</translation>
    </message>
    <message>
        <source>{name} accepts “{text}”</source>
        <translation>{name} 接了“{text}”</translation>
    </message>
    <message>
        <source>{name} on screen: “{text}”</source>
        <translation>{name} 上镜：“{text}”</translation>
    </message>
    <message>
        <source>{name} has shown “{text}”</source>
        <translation>{name} 演示完“{text}”</translation>
    </message>
    <message>
        <source>Save a person of the room</source>
        <translation>保存直播间人员</translation>
    </message>
    <message>
        <source>Remove a person of the room</source>
        <translation>删除直播间人员</translation>
    </message>
    <message>
        <source>Someone came or went</source>
        <translation>人员上岗或下岗</translation>
    </message>
    <message>
        <source>Hand a question to a specialist</source>
        <translation>提问转给专员</translation>
    </message>
    <message>
        <source>“{about}” to a specialist</source>
        <translation>“{about}”转给专员</translation>
    </message>
    <message>
        <source>Ask an assistant to show it</source>
        <translation>请副播演示</translation>
    </message>
    <message>
        <source>“{about}” to an assistant</source>
        <translation>“{about}”请副播演示</translation>
    </message>
    <message>
        <source>Add a viewer&apos;s request</source>
        <translation>添加观众点播</translation>
    </message>
    <message>
        <source>Go on with a viewer&apos;s request</source>
        <translation>推进观众点播</translation>
    </message>
    <message>
        <source>Give a request to an assistant</source>
        <translation>点播交给副播</translation>
    </message>
    <message>
        <source>Decline a viewer&apos;s request</source>
        <translation>婉拒观众点播</translation>
    </message>
    <message>
        <source>Take a request one step back</source>
        <translation>点播退回一步</translation>
    </message>
    <message>
        <source>Hide “{about}” ({reason})</source>
        <translation>屏蔽“{about}”（{reason}）</translation>
    </message>
    <message>
        <source>Show “{about}” again</source>
        <translation>恢复显示“{about}”</translation>
    </message>
    <message>
        <source>Mute viewer {about} ({reason})</source>
        <translation>禁言观众 {about}（{reason}）</translation>
    </message>
    <message>
        <source>Unmute viewer {about}</source>
        <translation>解除禁言 {about}</translation>
    </message>
    <message>
        <source>Keep “{about}” off the list ({reason})</source>
        <translation>屏蔽词加“{about}”（{reason}）</translation>
    </message>
    <message>
        <source>Allow “{about}” again</source>
        <translation>屏蔽词去掉“{about}”</translation>
    </message>
    <message>
        <source>Tick “{about}” as done on the platform</source>
        <translation>“{about}”平台已操作</translation>
    </message>
    <message>
        <source>Hide a comment</source>
        <translation>屏蔽评论</translation>
    </message>
    <message>
        <source>Show a comment again</source>
        <translation>恢复显示评论</translation>
    </message>
    <message>
        <source>Mute a viewer</source>
        <translation>禁言观众</translation>
    </message>
    <message>
        <source>Unmute a viewer</source>
        <translation>解除禁言</translation>
    </message>
    <message>
        <source>Keep a word off the list</source>
        <translation>加屏蔽词</translation>
    </message>
    <message>
        <source>Allow a word again</source>
        <translation>去掉屏蔽词</translation>
    </message>
    <message>
        <source>Tick moderation</source>
        <translation>管理已操作</translation>
    </message>
    <message>
        <source>Note about viewer {about}</source>
        <translation>观众 {about} 备注</translation>
    </message>
    <message>
        <source>Keep the filter “{about}”</source>
        <translation>保存筛选“{about}”</translation>
    </message>
    <message>
        <source>Drop the filter “{about}”</source>
        <translation>删除筛选“{about}”</translation>
    </message>
    <message>
        <source>Note about a viewer</source>
        <translation>观众备注</translation>
    </message>
    <message>
        <source>Keep a filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Drop a filter</source>
        <translation>删除筛选</translation>
    </message>
    <message>
        <source>Merge questions</source>
        <translation>合并提问</translation>
    </message>
    <message>
        <source>Merge {count} into “{about}”</source>
        <translation>{count} 个并入“{about}”</translation>
    </message>
    <message>
        <source>Split a question</source>
        <translation>拆分提问</translation>
    </message>
    <message>
        <source>Split “{about}” off</source>
        <translation>拆出“{about}”</translation>
    </message>
    <message>
        <source>Forget a taught wording</source>
        <translation>忘掉教过的说法</translation>
    </message>
    <message>
        <source>Put right what the checks found: {count} rows</source>
        <translation>修正检查发现的问题：{count} 行</translation>
    </message>
    <message>
        <source>Put right what is safe</source>
        <translation>修正可放心修的</translation>
    </message>
    <message>
        <source>Sign the review of “{show}”: {name}, {role}</source>
        <translation>“{show}”播前审核签字：{name}，{role}</translation>
    </message>
    <message>
        <source>Withdraw the signature of {name}, {role}: {why}</source>
        <translation>撤回 {name}（{role}）的签字：{why}</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>播前审核签字</translation>
    </message>
    <message>
        <source>Withdraw signature</source>
        <translation>撤回签字</translation>
    </message>
    <message>
        <source>Tell the anchor: “{text}”</source>
        <translation>告诉主播：“{text}”</translation>
    </message>
    <message>
        <source>Urgent to the anchor: “{text}”</source>
        <translation>急告主播：“{text}”</translation>
    </message>
    <message>
        <source>Put the question “{text}” to the anchor</source>
        <translation>提问“{text}”交给主播</translation>
    </message>
    <message>
        <source>The anchor read: {text}</source>
        <translation>主播已看：{text}</translation>
    </message>
    <message>
        <source>Take back from the anchor: {text}</source>
        <translation>从主播屏撤回：{text}</translation>
    </message>
    <message>
        <source>Misspoke about “{name}”: {what}</source>
        <translation>“{name}”口误：{what}</translation>
    </message>
    <message>
        <source>Note to the anchor</source>
        <translation>给主播留言</translation>
    </message>
    <message>
        <source>Urgent to the anchor</source>
        <translation>急告主播</translation>
    </message>
    <message>
        <source>Question to the anchor</source>
        <translation>提问交给主播</translation>
    </message>
    <message>
        <source>Acknowledge note</source>
        <translation>收到留言</translation>
    </message>
    <message>
        <source>Take back a note to the anchor</source>
        <translation>撤回给主播的留言</translation>
    </message>
    <message>
        <source>Misspoke</source>
        <translation>口误</translation>
    </message>
    <message>
        <source>Tick “{line}” of “{cue}”</source>
        <translation>勾掉“{cue}”的“{line}”</translation>
    </message>
    <message>
        <source>Take back the tick of “{line}” of “{cue}”</source>
        <translation>取消“{cue}”的“{line}”的勾</translation>
    </message>
    <message>
        <source>Tick line of checklist</source>
        <translation>勾清单</translation>
    </message>
    <message>
        <source>Take back tick of checklist</source>
        <translation>取消清单的勾</translation>
    </message>
    <message>
        <source>Rehearse “{name}”</source>
        <translation>彩排“{name}”</translation>
    </message>
    <message>
        <source>Rehearse “{name}” from “{cue}”</source>
        <translation>从“{cue}”起彩排“{name}”</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>彩排</translation>
    </message>
    <message>
        <source>Add welfare “{name}”</source>
        <translation>添加福利“{name}”</translation>
    </message>
    <message>
        <source>Edit welfare “{name}”</source>
        <translation>修改福利“{name}”</translation>
    </message>
    <message>
        <source>Move welfare “{name}”</source>
        <translation>移动福利“{name}”</translation>
    </message>
    <message>
        <source>Remove welfare “{name}”</source>
        <translation>删除福利“{name}”</translation>
    </message>
    <message>
        <source>Duplicate welfare “{name}”</source>
        <translation>复制福利“{name}”</translation>
    </message>
    <message>
        <source>Note the result of “{name}”</source>
        <translation>记“{name}”的结果</translation>
    </message>
    <message>
        <source>Add welfare</source>
        <translation>添加福利</translation>
    </message>
    <message>
        <source>Edit welfare</source>
        <translation>修改福利</translation>
    </message>
    <message>
        <source>Move welfare</source>
        <translation>移动福利</translation>
    </message>
    <message>
        <source>Remove welfare</source>
        <translation>删除福利</translation>
    </message>
    <message>
        <source>Duplicate welfare</source>
        <translation>复制福利</translation>
    </message>
    <message>
        <source>Note result of welfare</source>
        <translation>记福利结果</translation>
    </message>
    <message>
        <source>Start welfare “{name}”</source>
        <translation>发福利“{name}”</translation>
    </message>
    <message>
        <source>Stop welfare “{name}”</source>
        <translation>停福利“{name}”</translation>
    </message>
    <message>
        <source>Tick “{name}” as pressed on the platform</source>
        <translation>“{name}”平台已操作</translation>
    </message>
    <message>
        <source>Start welfare</source>
        <translation>发福利</translation>
    </message>
    <message>
        <source>Stop welfare</source>
        <translation>停福利</translation>
    </message>
    <message>
        <source>Tick welfare</source>
        <translation>福利已操作</translation>
    </message>
</context>
<context>
    <name>anchor</name>
    <message>
        <source>To the anchor</source>
        <translation>告诉主播</translation>
    </message>
    <message>
        <source>Said wrong:</source>
        <translation>说错的是：</translation>
    </message>
    <message>
        <source>1 to 4 and what was heard, such as “3 79”; Enter sends</source>
        <translation>1 到 4 加听到的内容，如“3 79”；回车发送</translation>
    </message>
    <message>
        <source>Begin with 1 to 4: name, brand, price or function.</source>
        <translation>以 1 到 4 开头：品名、品牌、价格或功效。</translation>
    </message>
    <message>
        <source>{number} {what}</source>
        <translation>{number} {what}</translation>
    </message>
    <message>
        <source>Note to the anchor; Enter shows it on their screen</source>
        <translation>给主播留言；回车上主播屏</translation>
    </message>
    <message>
        <source>{count} unread</source>
        <translation>{count} 条未看</translation>
    </message>
    <message>
        <source>all read</source>
        <translation>都看过了</translation>
    </message>
    <message>
        <source>Write a note to the anchor</source>
        <translation>给主播留言</translation>
    </message>
    <message>
        <source>Misspoke: give the anchor the line that corrects it</source>
        <translation>口误：给主播更正的话</translation>
    </message>
    <message>
        <source>Misspoke</source>
        <translation>口误</translation>
    </message>
    <message>
        <source>The anchor has read the chosen note, else the first</source>
        <translation>主播已看所选留言，没选就是第一条</translation>
    </message>
    <message>
        <source>Take back the chosen note</source>
        <translation>撤回所选留言</translation>
    </message>
    <message>
        <source>Stop: price</source>
        <translation>停：价格</translation>
    </message>
    <message>
        <source>Stop: claim</source>
        <translation>停：用词</translation>
    </message>
    <message>
        <source>Stop: product</source>
        <translation>停：商品</translation>
    </message>
    <message>
        <source>Stop: selling</source>
        <translation>停：先别卖</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已看</translation>
    </message>
    <message>
        <source>▲ unread {time}</source>
        <translation>▲ 未看 {time}</translation>
    </message>
    <message>
        <source>✓ {by} after {time}</source>
        <translation>✓ {by} {time} 后</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>改价</translation>
    </message>
    <message>
        <source>Card changed</source>
        <translation>改手卡</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>There is nothing to tell the anchor. Type a note first.</source>
        <translation>没有要告诉主播的，请先输入内容。</translation>
    </message>
    <message>
        <source>There is no ready sentence “{code}”. There are: {codes}.</source>
        <translation>没有快捷语“{code}”。可用：{codes}。</translation>
    </message>
    <message>
        <source>This note was read or taken back already.</source>
        <translation>这条已看过或已撤回。</translation>
    </message>
    <message>
        <source>That product is not of the show that is running.</source>
        <translation>这款商品不是正在播的场次的。</translation>
    </message>
    <message>
        <source>No product is explained, so there is nothing to correct.</source>
        <translation>没有在讲的商品，没什么可更正。</translation>
    </message>
    <message>
        <source>The card of “{name}” does not say what is right.</source>
        <translation>“{name}”的手卡没写正确内容。</translation>
    </message>
    <message>
        <source>The note has words that must not be said: “{words}”</source>
        <translation>留言里有不能说的词：“{words}”</translation>
    </message>
    <message>
        <source>Stop: the price just said is wrong</source>
        <translation>停一下：刚才的价格说错了</translation>
    </message>
    <message>
        <source>Stop: do not say that, it cannot be proved</source>
        <translation>停一下：这句没有依据，别再说</translation>
    </message>
    <message>
        <source>Stop: this is another product</source>
        <translation>停一下：不是这款商品</translation>
    </message>
    <message>
        <source>Stop selling this product, go to the next</source>
        <translation>这款先别卖，讲下一款</translation>
    </message>
    <message>
        <source>product name</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>function</source>
        <translation>功效</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Usual price</source>
        <translation>日常价</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Limit a person</source>
        <translation>每人限购</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>售卖状态</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>禁说</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>卖点承诺</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>off sale</source>
        <translation>停售</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>The anchor has not read, for {time}:</source>
        <translation>主播还没看，已 {time}：</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} 项</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>over</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>距开播</translation>
    </message>
    <message>
        <source>Planned start was</source>
        <translation>原定开播</translation>
    </message>
    <message>
        <source>No start is planned</source>
        <translation>没定开播时间</translation>
    </message>
    <message>
        <source>The show is over</source>
        <translation>本场已结束</translation>
    </message>
    <message>
        <source>Nothing is on air</source>
        <translation>没有在播环节</translation>
    </message>
    <message>
        <source>last cue</source>
        <translation>最后一个环节</translation>
    </message>
    <message>
        <source>No. {link} {name}</source>
        <translation>{link}号 {name}</translation>
    </message>
    <message>
        <source>usual {price}</source>
        <translation>日常 {price}</translation>
    </message>
    <message>
        <source>{specs} [{spoken}]</source>
        <translation>{specs}（{spoken}）</translation>
    </message>
    <message>
        <source>limit {count}</source>
        <translation>限{count}</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>还有 {count} 件</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>未定价</translation>
    </message>
    <message>
        <source>Correct it: {what}</source>
        <translation>请更正：{what}</translation>
    </message>
    <message>
        <source>I said the {what} wrong just now. Correct is: {right}</source>
        <translation>刚才{what}说错了，正确的是：{right}</translation>
    </message>
    <message>
        <source>I just said it wrong: {said}. Correct is: {right}</source>
        <translation>刚才说错了：{said}，正确的是：{right}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>URGENT · {by}</source>
        <translation>紧急 · {by}</translation>
    </message>
    <message>
        <source>No. {link} · {what}</source>
        <translation>{link}号 · {what}</translation>
    </message>
    <message>
        <source>A viewer asks</source>
        <translation>有人在问</translation>
    </message>
    <message>
        <source>{count} people ask</source>
        <translation>{count} 人在问</translation>
    </message>
    <message>
        <source>Press Esc once more to leave full screen</source>
        <translation>再按一次 Esc 退出全屏</translation>
    </message>
    <message>
        <source>click here or page key: got it</source>
        <translation>点这里 或 翻页键：收到</translation>
    </message>
    <message>
        <source>Strategy wall</source>
        <translation>攻略墙</translation>
    </message>
    <message>
        <source>{show} · {count} products · page {page} of {pages}</source>
        <translation>{show} · {count} 款 · 第 {page}/{pages} 页</translation>
    </message>
    <message>
        <source>There is no product in this show yet.</source>
        <translation>本场还没有商品。</translation>
    </message>
    <message>
        <source>No show is open.</source>
        <translation>没有打开场次。</translation>
    </message>
    <message>
        <source>← → page · Home: back to the current product</source>
        <translation>← → 翻页 · Home 回到在讲商品</translation>
    </message>
    <message>
        <source>Anchor&apos;s screen</source>
        <translation>主播屏</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>开售</translation>
    </message>
    <message>
        <source>{count} pieces</source>
        <translation>{count} 件</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Never say: {words}</source>
        <translation>不说：{words}</translation>
    </message>
    <message>
        <source>Nothing is explained now</source>
        <translation>现在没有在讲的商品</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>彩排</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>回放</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>About</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>For</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Holds in</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Question, as viewers ask it</source>
        <translation>观众怎么问</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Valid until (2026-12-31)</source>
        <translation>有效期到（2026-12-31）</translation>
    </message>
    <message>
        <source>every product</source>
        <translation>所有商品</translation>
    </message>
    <message>
        <source>every show</source>
        <translation>所有场次</translation>
    </message>
    <message>
        <source>this show only</source>
        <translation>仅本场</translation>
    </message>
    <message>
        <source>any question</source>
        <translation>任何提问</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>{day} 过期</translation>
    </message>
    <message>
        <source>Facts that follow the live price: {names}</source>
        <translation>随直播价变动的内容：{names}</translation>
    </message>
    <message>
        <source>{code} {name}</source>
        <translation>{code} {name}</translation>
    </message>
    <message>
        <source>No answers yet. Type one at the right, such as “No. {link} is {price}”: the names in braces become the facts of the moment it is used.</source>
        <translation>还没有答复。在右边写一条，如“{link}号 {price}”：花括号里的名字用的时候会换成当时的内容。</translation>
    </message>
    <message>
        <source>A day is written 2026-12-31.</source>
        <translation>日期写成 2026-12-31。</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>新答复</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>保存答复</translation>
    </message>
    <message>
        <source>Answers to “{about}”</source>
        <translation>“{about}”的答复</translation>
    </message>
    <message>
        <source>1–9 ↑ ↓ choose · Enter copies and answers · {anchor} to the anchor · Esc closes</source>
        <translation>1–9 ↑ ↓ 选 · 回车复制并答复 · {anchor} 给主播 · Esc 关闭</translation>
    </message>
    <message>
        <source>No ready answer fits. Ctrl+K, “Answer bank”: teach one; what the hand card says of price, stock and shipping answers by itself.</source>
        <translation>没有合适的答复。按 Ctrl+K 打开“答复库”加一条；价格、库存、发货会按手卡自动给出答复。</translation>
    </message>
    <message>
        <source>not yet known: {facts}</source>
        <translation>还不知道：{facts}</translation>
    </message>
    <message>
        <source>given before</source>
        <translation>以前答过</translation>
    </message>
    <message>
        <source>size chart</source>
        <translation>尺码表</translation>
    </message>
    <message>
        <source>this product</source>
        <translation>本商品</translation>
    </message>
    <message>
        <source>hand card</source>
        <translation>手卡</translation>
    </message>
    <message>
        <source>room</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>商品资料</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Size chart, one size a line</source>
        <translation>尺码表，一行一个码</translation>
    </message>
    <message>
        <source>S | 155-160 cm | 80-95斤
M | 160-165 cm | 96-110斤</source>
        <translation>S | 155-160 cm | 80-95斤
M | 160-165 cm | 96-110斤</translation>
    </message>
    <message>
        <source>Try it: 160斤 165cm</source>
        <translation>试一下：160斤 165cm</translation>
    </message>
    <message>
        <source>Put products into the show first; charts belong to them.</source>
        <translation>请先上品，尺码表跟着商品。</translation>
    </message>
    <message>
        <source>No height or weight was read.</source>
        <translation>没读到身高或体重。</translation>
    </message>
    <message>
        <source>{count} sizes are kept.</source>
        <translation>已保存 {count} 个码。</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存尺码表</translation>
    </message>
    <message>
        <source>Answer bank</source>
        <translation>答复库</translation>
    </message>
    <message>
        <source>Size charts</source>
        <translation>尺码表</translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation>答复要有内容。</translation>
    </message>
    <message>
        <source>“{name}” stands for no fact. There are: {names}.</source>
        <translation>“{name}”没有对应内容。可用：{names}。</translation>
    </message>
    <message>
        <source>“{intent}” is no kind of question.</source>
        <translation>没有提问类型“{intent}”。</translation>
    </message>
    <message>
        <source>This product has such a chart already. Change that.</source>
        <translation>这款已有这种尺码表，请在原表上改。</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>usual price</source>
        <translation>日常价</translation>
    </message>
    <message>
        <source>stock left</source>
        <translation>剩余库存</translation>
    </message>
    <message>
        <source>limit a person</source>
        <translation>每人限购</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>after-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>specifications</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>link number</source>
        <translation>链接号</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A size chart has one size a line: S | 155-160 | 80-95斤</source>
        <translation>尺码表一行一个码：S | 155-160 | 80-95斤</translation>
    </message>
    <message>
        <source>Say what the weights are in, such as 斤, kg or lb: 体重(斤), or 80-95斤.</source>
        <translation>请写体重单位，如 斤、kg、lb：体重(斤) 或 80-95斤。</translation>
    </message>
    <message>
        <source>“{cell}” of size {size} is neither a height nor a weight.</source>
        <translation>{size} 码的“{cell}”既不是身高也不是体重。</translation>
    </message>
    <message>
        <source>Size {size} stands there twice.</source>
        <translation>{size} 码写了两次。</translation>
    </message>
    <message>
        <source>{body}: size {size}</source>
        <translation>{body}：{size} 码</translation>
    </message>
    <message>
        <source>{body}: between {sizes}; {smaller} is closer, {larger} looser</source>
        <translation>{body}：在 {sizes} 之间；{smaller} 修身，{larger} 宽松</translation>
    </message>
    <message>
        <source>{body}: outside this chart, which goes from {low} to {high}</source>
        <translation>{body}：超出尺码表（{low} 到 {high}）</translation>
    </message>
    <message>
        <source>The numbers can be read in two ways: ask for cm and 斤 or kg</source>
        <translation>数字有两种读法：请问清 cm 和 斤 或 kg</translation>
    </message>
    <message>
        <source>{cm} cm</source>
        <translation>{cm} cm</translation>
    </message>
    <message>
        <source>{kg} kg</source>
        <translation>{kg} kg</translation>
    </message>
    <message>
        <source>{tall}, {heavy}</source>
        <translation>{tall}，{heavy}</translation>
    </message>
    <message>
        <source>No. {link} is {price}, {mechanism}.</source>
        <translation>{link}号 {price}，{mechanism}。</translation>
    </message>
    <message>
        <source>No. {link} is {price} in the live room.</source>
        <translation>{link}号直播间 {price}。</translation>
    </message>
    <message>
        <source>No. {link} is {price}; it usually costs {usual}.</source>
        <translation>{link}号 {price}，日常价 {usual}。</translation>
    </message>
    <message>
        <source>No. {link}: {mechanism}. {price} now.</source>
        <translation>{link}号：{mechanism}，现在 {price}。</translation>
    </message>
    <message>
        <source>No. {link}: at most {limit} a person.</source>
        <translation>{link}号每人限 {limit}。</translation>
    </message>
    <message>
        <source>No. {link} has {left} left.</source>
        <translation>{link}号还有 {left} 件。</translation>
    </message>
    <message>
        <source>Shipping: {shipping}</source>
        <translation>发货：{shipping}</translation>
    </message>
    <message>
        <source>After-sales: {aftersales}</source>
        <translation>售后：{aftersales}</translation>
    </message>
    <message>
        <source>{name} is no. {link}.</source>
        <translation>{name}是 {link}号链接。</translation>
    </message>
    <message>
        <source>{name}: {specs}</source>
        <translation>{name}：{specs}</translation>
    </message>
    <message>
        <source>Sizes: {specs}</source>
        <translation>尺码：{specs}</translation>
    </message>
</context>
<context>
    <name>apart</name>
    <message>
        <source>The work ended before it was done.</source>
        <translation>还没做完就中断了。</translation>
    </message>
</context>
<context>
    <name>asked</name>
    <message>
        <source>Unanswered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>要而没有</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>按班次</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>{count} without an answer</source>
        <translation>{count} 个未答</translation>
    </message>
    <message>
        <source>{count} asked for, not offered</source>
        <translation>{count} 项有人要、没上</translation>
    </message>
    <message>
        <source>within {limit} s</source>
        <translation>{limit} 秒内</translation>
    </message>
    <message>
        <source>Every question of this run was answered.</source>
        <translation>本场提问都答了。</translation>
    </message>
    <message>
        <source>Nobody asked for a colour, size, feature or product that is not offered.</source>
        <translation>没有人要本场没有的颜色、尺码、功能或商品。</translation>
    </message>
    <message>
        <source>Name anchors and assistants in the cues: how each shift answered stands here.</source>
        <translation>在环节里写上主播和副播，这里就有各班次的答复情况。</translation>
    </message>
    <message>
        <source>Open a run: what was asked in it stands here.</source>
        <translation>打开一次实播，这里列出观众问了什么。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>读取中…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Askers</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>想要</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>上播</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>及时</translation>
    </message>
    <message>
        <source>{share} of {count}</source>
        <translation>{count} 个中 {share}</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>已认领</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>First asked</source>
        <translation>最早提问</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>最近提问</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Half within (s)</source>
        <translation>一半在（秒）内</translation>
    </message>
    <message>
        <source>Nine tenths within (s)</source>
        <translation>九成在（秒）内</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
</context>
<context>
    <name>asrun</name>
    <message>
        <source>{time} longer</source>
        <translation>长了 {time}</translation>
    </message>
    <message>
        <source>{time} shorter</source>
        <translation>短了 {time}</translation>
    </message>
    <message>
        <source>on air</source>
        <translation>在播</translation>
    </message>
    <message>
        <source>no product</source>
        <translation>无商品</translation>
    </message>
    <message>
        <source>one end from the explaining</source>
        <translation>有一头按讲解起止推算</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>晚</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加时</translation>
    </message>
    <message>
        <source>GO by</source>
        <translation>GO 人</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>GMV</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>实播</translation>
    </message>
    <message>
        <source>Shortest – longest</source>
        <translation>最短–最长</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入点</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出点</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Takes of the run</source>
        <translation>本场实播环节</translation>
    </message>
    <message>
        <source>Lengths of earlier takes</source>
        <translation>以往实播时长</translation>
    </message>
    <message>
        <source>Clips of the run</source>
        <translation>本场切片</translation>
    </message>
    <message>
        <source>No run is open. A clip is marked while one is on.</source>
        <translation>还没开播。切片要在播的时候标。</translation>
    </message>
    <message>
        <source>Choose a cue whose length is to be used.</source>
        <translation>先选要采用时长的环节。</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Clip in</source>
        <translation>切片入点</translation>
    </message>
    <message>
        <source>Clip out</source>
        <translation>切片出点</translation>
    </message>
    <message>
        <source>Remove clip</source>
        <translation>删除切片</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>{run} · {count} takes</source>
        <translation>{run} · 播了 {count} 个环节</translation>
    </message>
    <message>
        <source>{count} differ from the plan</source>
        <translation>{count} 个与计划不同</translation>
    </message>
    <message>
        <source>{count} clips</source>
        <translation>{count} 段切片</translation>
    </message>
    <message>
        <source>Nothing of this show has been played yet. Start a rehearsal or an airing with F7.</source>
        <translation>这一场还没播过。按 F7 开始彩排或直播。</translation>
    </message>
    <message>
        <source>Rehearse: what the takes lasted is suggested here as the cues&apos; lengths.</source>
        <translation>先彩排：每个环节实际用了多久，会在这里给出建议时长。</translation>
    </message>
    <message>
        <source>Mark clips while a run is on: I where one begins, O where it ends.</source>
        <translation>播的时候标切片：I 标入点，O 标出点。</translation>
    </message>
    <message>
        <source>Open a show to hand it over.</source>
        <translation>打开场次才能交接。</translation>
    </message>
    <message>
        <source>clock set by {time}</source>
        <translation>系统时钟调了 {time}</translation>
    </message>
    <message>
        <source>machine restarted</source>
        <translation>电脑重启过</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>计划外</translation>
    </message>
    <message>
        <source>{title} (min)</source>
        <translation>{title}（分钟）</translation>
    </message>
    <message>
        <source>not ticked: {lines}</source>
        <translation>没勾：{lines}</translation>
    </message>
    <message>
        <source>Outside of takes</source>
        <translation>环节之外</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Airing</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>彩排</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>{kind} of {date}, {time}</source>
        <translation>{date} {time} {kind}</translation>
    </message>
    <message>
        <source>{show} · as-run · {run}</source>
        <translation>{show} · 实播记录 · {run}</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>计划时长</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>There is nothing to save of this run.</source>
        <translation>本次没有可保存的内容。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>还没有可保存的内容。</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>正在写 {file}…</translation>
    </message>
    <message>
        <source>{file} saved</source>
        <translation>已保存 {file}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>As-run</source>
        <translation>实播记录</translation>
    </message>
    <message>
        <source>Unanswered questions</source>
        <translation>未答提问</translation>
    </message>
    <message>
        <source>Asked but not offered</source>
        <translation>要而没有</translation>
    </message>
    <message>
        <source>Answers by shift</source>
        <translation>班次答复</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel 表格（.xlsx）</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>表格（.csv）</translation>
    </message>
    <message>
        <source>Data (.json)</source>
        <translation>数据（.json）</translation>
    </message>
    <message>
        <source>Paper (.pdf)</source>
        <translation>打印稿（.pdf）</translation>
    </message>
    <message>
        <source>Edit list (.edl)</source>
        <translation>剪辑表（.edl）</translation>
    </message>
    <message>
        <source>ffmpeg script (.sh)</source>
        <translation>ffmpeg 脚本（.sh）</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Without a cost the margin is not known.</source>
        <translation>没填成本，算不出毛利。</translation>
    </message>
    <message>
        <source>Margin {left}: {sum}</source>
        <translation>毛利 {left}：{sum}</translation>
    </message>
    <message>
        <source>No basis: a comparison with this price is not allowed.</source>
        <translation>没有依据：不能拿这个价比。</translation>
    </message>
    <message>
        <source>{percent}% below the usual price</source>
        <translation>比日常价低 {percent}%</translation>
    </message>
    <message>
        <source>Questions read: {count}</source>
        <translation>读出问答 {count} 条</translation>
    </message>
    <message>
        <source>Questions read: {count}, {open} without an answer</source>
        <translation>读出问答 {count} 条，{open} 条没答案</translation>
    </message>
    <message>
        <source>First tranche {first} of {tranches}; {free} not planned</source>
        <translation>首批 {first}，共 {tranches} 批；{free} 没排</translation>
    </message>
    <message>
        <source>No tranches: all of it is on sale at once</source>
        <translation>没排批次：一次全放</translation>
    </message>
    <message>
        <source>Compare hand cards</source>
        <translation>手卡对比</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只看不同</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>{count} lines copied</source>
        <translation>已复制 {count} 行</translation>
    </message>
    <message>
        <source>Choose two to six products: Space ticks, ↑ ↓ go on.</source>
        <translation>选 2 到 6 款：空格打勾，↑ ↓ 移动。</translation>
    </message>
    <message>
        <source>Six at most beside each other.</source>
        <translation>最多并排 6 款。</translation>
    </message>
    <message>
        <source>≠ {field}</source>
        <translation>≠ {field}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Hand card</source>
        <translation>手卡</translation>
    </message>
    <message>
        <source>Hand card {number} of {all} · ← → other cards · Esc closes</source>
        <translation>手卡 {number}/{all} · ← → 换卡 · Esc 关闭</translation>
    </message>
    <message>
        <source>This show has no products yet.</source>
        <translation>本场还没有商品。</translation>
    </message>
    <message>
        <source>usual {price}</source>
        <translation>日常 {price}</translation>
    </message>
    <message>
        <source>basis: {basis}</source>
        <translation>依据：{basis}</translation>
    </message>
    <message>
        <source>no basis: do not compare</source>
        <translation>没有依据：不要比价</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>未定价</translation>
    </message>
    <message>
        <source>say: {text}</source>
        <translation>读：{text}</translation>
    </message>
    <message>
        <source>{count} a person at most</source>
        <translation>每人限 {count}</translation>
    </message>
    <message>
        <source>{count} in all, {reserve} held back</source>
        <translation>共 {count}，预留 {reserve}</translation>
    </message>
    <message>
        <source>first tranche {count}, of {all}</source>
        <translation>首批 {count}，共 {all} 批</translation>
    </message>
    <message>
        <source>{count} truly left, {announced} to announce</source>
        <translation>实剩 {count}，可报 {announced}</translation>
    </message>
    <message>
        <source>nobody has said how many there are</source>
        <translation>没填库存</translation>
    </message>
    <message>
        <source>Does not suit</source>
        <translation>不适合</translation>
    </message>
    <message>
        <source>no answer on the card</source>
        <translation>手卡上没答案</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>已下架：{reason}</translation>
    </message>
    <message>
        <source>proved: {proof}</source>
        <translation>依据：{proof}</translation>
    </message>
    <message>
        <source>not checked: {proof}</source>
        <translation>没核对：{proof}</translation>
    </message>
    <message>
        <source>expired: {proof}</source>
        <translation>已过期：{proof}</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>没依据</translation>
    </message>
    <message>
        <source>Choose a product in the table at the left: its hand card stands here. Tab goes from field to field; each is kept when it is left.</source>
        <translation>在左边表格选一款商品，这里就是它的手卡。Tab 换栏，离开一栏就保存。</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>叫什么</translation>
    </message>
    <message>
        <source>Price and mechanism</source>
        <translation>价格和机制</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>What is said and shown</source>
        <translation>怎么说、怎么演示</translation>
    </message>
    <message>
        <source>Shipping and after-sales</source>
        <translation>发货和售后</translation>
    </message>
    <message>
        <source>Terms, for the team only</source>
        <translation>合作条款（仅团队可见）</translation>
    </message>
    <message>
        <source>The number viewers know it by</source>
        <translation>观众看到的链接号</translation>
    </message>
    <message>
        <source>As it is called on air</source>
        <translation>直播里的叫法</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>How brand and name are said</source>
        <translation>品牌和品名怎么读</translation>
    </message>
    <message>
        <source>Shades, sizes, kinds</source>
        <translation>色号、尺码、款式</translation>
    </message>
    <message>
        <source>Lowest deal of the last 7 days, and what proves it</source>
        <translation>7 日内最低成交价，附依据</translation>
    </message>
    <message>
        <source>What a buyer gets: buy 1 get 2 minis</source>
        <translation>到手有什么：拍1发2小样</translation>
    </message>
    <message>
        <source>Pieces; empty for no limit</source>
        <translation>件数，不限则留空</translation>
    </message>
    <message>
        <source>Pieces that are held back</source>
        <translation>留着不放的件数</translation>
    </message>
    <message>
        <source>One selling point a line</source>
        <translation>一行一个卖点</translation>
    </message>
    <message>
        <source>What is shown, step by step</source>
        <translation>演示步骤</translation>
    </message>
    <message>
        <source>What must lie ready for it</source>
        <translation>要备好的道具</translation>
    </message>
    <message>
        <source>Words, with commas between them</source>
        <translation>词之间用逗号隔开</translation>
    </message>
    <message>
        <source>Whom it suits; “not for …” for whom it does not</source>
        <translation>适合谁；不适合谁写“不适合…”</translation>
    </message>
    <message>
        <source>One a line: Q: … A: …, or question – answer</source>
        <translation>一行一条：问：… 答：…，或 问题 - 答案</translation>
    </message>
    <message>
        <source>With what it replaces, and what proves it</source>
        <translation>和替代的商品比，附依据</translation>
    </message>
    <message>
        <source>Its number in the register</source>
        <translation>样品登记号</translation>
    </message>
    <message>
        <source>The price must not fall below it</source>
        <translation>售价不能低于它</translation>
    </message>
    <message>
        <source>What a coupon takes off, a piece</source>
        <translation>每件优惠券抵多少</translation>
    </message>
    <message>
        <source>Of the price, such as 20%</source>
        <translation>占售价比例，如 20%</translation>
    </message>
    <message>
        <source>The whole fee; the stock shares it</source>
        <translation>整笔费用，按库存分摊</translation>
    </message>
    <message>
        <source>“{text}” is no price such as 89 or 9.90.</source>
        <translation>“{text}”不是价格（如 89、9.90）。</translation>
    </message>
    <message>
        <source>“{text}” is in another currency than this room&apos;s.</source>
        <translation>“{text}”的币种和本直播间不同。</translation>
    </message>
    <message>
        <source>“{text}” is below zero.</source>
        <translation>“{text}”小于零。</translation>
    </message>
    <message>
        <source>“{text}” is no rate such as 20%.</source>
        <translation>“{text}”不是比例（如 20%）。</translation>
    </message>
    <message>
        <source>“{text}” is no whole number.</source>
        <translation>“{text}”不是整数。</translation>
    </message>
    <message>
        <source>A link number is missing.</source>
        <translation>缺链接号。</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>没有这个角色。</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Duplicate show</source>
        <translation>复制场次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Start ({zone})</source>
        <translation>开播时间（{zone}）</translation>
    </message>
    <message>
        <source>Cues, products and hand cards are copied; hit times move with the start.</source>
        <translation>复制环节、商品和手卡；卡点随开播时间平移。</translation>
    </message>
    <message>
        <source>Duplicate and open</source>
        <translation>复制并打开</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Put it right: {action}</source>
        <translation>修正：{action}</translation>
    </message>
    <message>
        <source>Show what landing it would change</source>
        <translation>看看落点会改哪些环节</translation>
    </message>
    <message>
        <source>Nothing is wrong with this plan.</source>
        <translation>这份策划没有问题。</translation>
    </message>
    <message>
        <source>As soon as there are cues, what would go wrong on air stands here: lengths, hit times, scenes, prices, breaks.</source>
        <translation>排好环节后，上播会出的问题都列在这里：时长、卡点、场景、价格、休息。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 项</translation>
    </message>
    <message>
        <source>Land it</source>
        <translation>落点</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>To</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>追回</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>Apply (one undo)</source>
        <translation>应用（可一次撤销）</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>show end {due}</source>
        <translation>收播 {due}</translation>
    </message>
    <message>
        <source>{due}, start of {cue}</source>
        <translation>{due} {cue} 开始</translation>
    </message>
    <message>
        <source>{due}, end of {cue}</source>
        <translation>{due} {cue} 结束</translation>
    </message>
    <message>
        <source>still {time} too late</source>
        <translation>还是晚 {time}</translation>
    </message>
    <message>
        <source>Every hit time is met; there is nothing to land.</source>
        <translation>卡点全都赶得上，不用落点。</translation>
    </message>
    <message>
        <source>No cue ahead may be shorter. Give cues a shortest length, or let them be dropped.</source>
        <translation>后面没有能压的环节。给环节填最短时长，或允许舍弃。</translation>
    </message>
    <message>
        <source>Open a show first.</source>
        <translation>请先打开场次。</translation>
    </message>
    <message>
        <source>Choose a cue of the block first.</source>
        <translation>请先选板块里的一个环节。</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>必改</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>{count} block</source>
        <translation>必改 {count}</translation>
    </message>
    <message>
        <source>Fix all safe ({count})</source>
        <translation>一键修正（{count}）</translation>
    </message>
    <message>
        <source>Put right everything found that takes nothing away and needs no judgement, as one decision; landing is looked at first</source>
        <translation>不删内容、不用判断的问题一次修完，可一次撤销；落点要先看过</translation>
    </message>
    <message>
        <source>{fixed} put right, {left} left · one undo takes it back</source>
        <translation>修了 {fixed} 处，剩 {left} 处 · 一次撤销可退回</translation>
    </message>
    <message>
        <source>Changes since a version</source>
        <translation>与版本比较</translation>
    </message>
    <message>
        <source>{count} changes since “{name}”</source>
        <translation>比“{name}”改了 {count} 处</translation>
    </message>
    <message>
        <source>Nothing has changed since “{name}”.</source>
        <translation>跟“{name}”完全一样。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删</translation>
    </message>
    <message>
        <source>Insert template</source>
        <translation>插入模板</translation>
    </message>
    <message>
        <source>Save block as template</source>
        <translation>板块存为模板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>Insert behind the chosen row</source>
        <translation>插到所选行后面</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Keeps the cues of block “{name}” with their lengths; not its products or hit times.</source>
        <translation>保存板块“{name}”的环节和时长；商品和卡点不存。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存于</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>此后改动</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>保存版本…</translation>
    </message>
    <message>
        <source>Name of the version, then Enter</source>
        <translation>版本名，回车保存</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Name a version before you try something bold; compare and restore it later.</source>
        <translation>大改之前先存个版本，之后可以比较、可以还原。</translation>
    </message>
    <message>
        <source>Scene changes without a change-over</source>
        <translation>换了场景却没排换场</translation>
    </message>
    <message>
        <source>cues {first} → {second}, {scene} → {other}</source>
        <translation>环节 {first} → {second}，{scene} → {other}</translation>
    </message>
    <message>
        <source>The opening has no welfare</source>
        <translation>开场没有福利</translation>
    </message>
    <message>
        <source>nothing within {minutes} min that keeps those who have just come in</source>
        <translation>开场 {minutes} 分钟内没有留人的福利</translation>
    </message>
    <message>
        <source>{person} is on air {time} without a break</source>
        <translation>{person} 连播 {time} 没有休息</translation>
    </message>
    <message>
        <source>{start} – {end}, limit {limit}</source>
        <translation>{start}–{end}，上限 {limit}</translation>
    </message>
    <message>
        <source>{column}: “{text}” was not understood</source>
        <translation>{column}：“{text}”看不懂</translation>
    </message>
    <message>
        <source>cue {cue}, kept as it was written</source>
        <translation>环节 {cue}，按原文保留</translation>
    </message>
    <message>
        <source>“{offer}” has no price</source>
        <translation>“{offer}”没有价格</translation>
    </message>
    <message>
        <source>the library has one</source>
        <translation>商品库里有价</translation>
    </message>
    <message>
        <source>neither here nor in the library</source>
        <translation>这里和商品库都没有</translation>
    </message>
    <message>
        <source>Hero “{offer}” does not return</source>
        <translation>主推款“{offer}”没排返场</translation>
    </message>
    <message>
        <source>only in cue {cue}</source>
        <translation>只在环节 {cue} 讲一次</translation>
    </message>
    <message>
        <source>{count} products of “{category}” in a row</source>
        <translation>连续 {count} 款“{category}”</translation>
    </message>
    <message>
        <source>links {links}, at most {most}</source>
        <translation>链接 {links}，最多连 {most} 款</translation>
    </message>
    <message>
        <source>This show is not there any more.</source>
        <translation>这个场次已经不在了。</translation>
    </message>
    <message>
        <source>{number} {cue}</source>
        <translation>{number} {cue}</translation>
    </message>
    <message>
        <source>Show is {time} over its end {end}</source>
        <translation>比收播 {end} 超时 {time}</translation>
    </message>
    <message>
        <source>Show ends {time} before its end {end}</source>
        <translation>比收播 {end} 提前 {time}</translation>
    </message>
    <message>
        <source>Two cues overlap by {time}</source>
        <translation>两个环节重叠 {time}</translation>
    </message>
    <message>
        <source>Hit time {due} is missed by {time}</source>
        <translation>卡点 {due} 要晚 {time}</translation>
    </message>
    <message>
        <source>Hit time {due} cannot be met, {time} too late</source>
        <translation>卡点 {due} 赶不上，晚 {time}</translation>
    </message>
    <message>
        <source>land it: {count} cues, {time} won</source>
        <translation>落点：动 {count} 个环节，追回 {time}</translation>
    </message>
    <message>
        <source>even at the shortest lengths; something has to go</source>
        <translation>全压到最短也不够，必须舍弃环节</translation>
    </message>
    <message>
        <source>cue {cue}</source>
        <translation>环节 {cue}</translation>
    </message>
    <message>
        <source>cues {first} → {second}</source>
        <translation>环节 {first} → {second}</translation>
    </message>
    <message>
        <source>planned end {end}</source>
        <translation>计划结束 {end}</translation>
    </message>
    <message>
        <source>“{offer}” is in no cue</source>
        <translation>“{offer}”没排进任何环节</translation>
    </message>
    <message>
        <source>it has a role, and nobody would explain it</source>
        <translation>定了角色却没人讲</translation>
    </message>
    <message>
        <source>Cue {cue} shows “{offer}”, which is withdrawn</source>
        <translation>环节 {cue} 排了已下架的“{offer}”</translation>
    </message>
    <message>
        <source>withdrawn: {why}</source>
        <translation>下架原因：{why}</translation>
    </message>
    <message>
        <source>Cue {cue} explains no product</source>
        <translation>环节 {cue} 没有商品可讲</translation>
    </message>
    <message>
        <source>add the product, or make it another kind of cue</source>
        <translation>加上商品，或改成别的环节类型</translation>
    </message>
    <message>
        <source>Cue {cue} has no length</source>
        <translation>环节 {cue} 没有时长</translation>
    </message>
    <message>
        <source>it would be over as it begins</source>
        <translation>一开始就结束了</translation>
    </message>
    <message>
        <source>Cue {cue} has no anchor</source>
        <translation>环节 {cue} 没有主播</translation>
    </message>
    <message>
        <source>the other cues name one</source>
        <translation>其他环节都写了</translation>
    </message>
    <message>
        <source>{person} is anchor and assistant of cue {cue}</source>
        <translation>{person} 在环节 {cue} 既是主播又是副播</translation>
    </message>
    <message>
        <source>“{offer}” has no stock</source>
        <translation>“{offer}”没有库存</translation>
    </message>
    <message>
        <source>0 pieces, nothing can be sold</source>
        <translation>0 件，没货可卖</translation>
    </message>
    <message>
        <source>“{offer}”: more is held back than there is</source>
        <translation>“{offer}”预留比库存还多</translation>
    </message>
    <message>
        <source>{reserve} in reserve, stock {stock}</source>
        <translation>预留 {reserve}，库存 {stock}</translation>
    </message>
    <message>
        <source>“{offer}” costs nothing</source>
        <translation>“{offer}”价格是 0</translation>
    </message>
    <message>
        <source>only a gift does; its role is another</source>
        <translation>只有赠品才是 0，它的角色不是</translation>
    </message>
    <message>
        <source>“{offer}” is the same product as link {link}</source>
        <translation>“{offer}”和 {link}号是同一款</translation>
    </message>
    <message>
        <source>the same price and specifications, twice in the show</source>
        <translation>同价同规格，一场上了两次</translation>
    </message>
    <message>
        <source>The sample of “{offer}” is not in the register</source>
        <translation>“{offer}”的样品没登记</translation>
    </message>
    <message>
        <source>its card names sample {number}</source>
        <translation>手卡上写的是样品 {number}</translation>
    </message>
    <message>
        <source>“{offer}” was rejected in the selection</source>
        <translation>“{offer}”选品会上没选</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>no reason was noted</source>
        <translation>没写原因</translation>
    </message>
    <message>
        <source>{group}: “{words}”</source>
        <translation>{group}：“{words}”</translation>
    </message>
    <message>
        <source>{place} of {where}. {why} {instead}</source>
        <translation>{where}的{place}。{why}{instead}</translation>
    </message>
    <message>
        <source>“{claim}” of “{offer}” is not proven</source>
        <translation>“{offer}”的“{claim}”没有依据</translation>
    </message>
    <message>
        <source>The proof of “{claim}” of “{offer}” has expired</source>
        <translation>“{offer}”的“{claim}”依据过期</translation>
    </message>
    <message>
        <source>“{claim}” of “{offer}” does not hold yet</source>
        <translation>“{offer}”的“{claim}”还没生效</translation>
    </message>
    <message>
        <source>it begins after the show</source>
        <translation>开播之后才生效</translation>
    </message>
    <message>
        <source>there is no evidence for it</source>
        <translation>没有依据</translation>
    </message>
    <message>
        <source>nobody has checked its evidence</source>
        <translation>依据还没人核对</translation>
    </message>
    <message>
        <source>it ends before the show</source>
        <translation>开播前就到期</translation>
    </message>
    <message>
        <source>A price of “{offer}” is compared with one without a basis</source>
        <translation>“{offer}”的比价没有依据</translation>
    </message>
    <message>
        <source>say which price it is, where it was asked, and when</source>
        <translation>写清是哪个价、哪里卖的、什么时候</translation>
    </message>
    <message>
        <source>The compared price of “{offer}” is too old</source>
        <translation>“{offer}”的比价太旧</translation>
    </message>
    <message>
        <source>“{claim}” is {days} days old at the show</source>
        <translation>“{claim}”到开播已有 {days} 天</translation>
    </message>
    <message>
        <source>“{claim}” does not say when it was taken</source>
        <translation>“{claim}”没写取价日期</translation>
    </message>
    <message>
        <source>“{offer}” has no licence that its category asks for</source>
        <translation>“{offer}”缺品类要求的资质</translation>
    </message>
    <message>
        <source>A licence of “{offer}” ends before the show</source>
        <translation>“{offer}”的资质开播前到期</translation>
    </message>
    <message>
        <source>A licence of “{offer}” has no number of that kind</source>
        <translation>“{offer}”的资质编号格式不对</translation>
    </message>
    <message>
        <source>{licence} {number}</source>
        <translation>{licence} {number}</translation>
    </message>
    <message>
        <source>The sample of “{offer}” was not checked</source>
        <translation>“{offer}”的样品没核对</translation>
    </message>
    <message>
        <source>“{offer}” has no sample</source>
        <translation>“{offer}”没有样品</translation>
    </message>
    <message>
        <source>The sample of “{offer}” is not what will be delivered</source>
        <translation>“{offer}”的样品与发货不符</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>样品 {number}</translation>
    </message>
    <message>
        <source>The checklist of “{offer}” has {count} open rows</source>
        <translation>“{offer}”核查表还有 {count} 项没查</translation>
    </message>
    <message>
        <source>“{offer}” failed {count} rows of its checklist</source>
        <translation>“{offer}”核查表有 {count} 项不通过</translation>
    </message>
    <message>
        <source>first: {title}</source>
        <translation>第一项：{title}</translation>
    </message>
    <message>
        <source>Cue {cue} shows “{offer}” with open claims</source>
        <translation>环节 {cue} 讲“{offer}”，卖点还有问题</translation>
    </message>
    <message>
        <source>{count} things about it block</source>
        <translation>有 {count} 项必改</translation>
    </message>
    <message>
        <source>the show</source>
        <translation>本场</translation>
    </message>
    <message>
        <source>Nothing of what was found can be put right without somebody&apos;s judgement.</source>
        <translation>发现的问题都需要人来判断，没有可一键修的。</translation>
    </message>
    <message>
        <source>“{offer}” is sold below its floor</source>
        <translation>“{offer}”低于底价</translation>
    </message>
    <message>
        <source>“{offer}” is sold above its usual price</source>
        <translation>“{offer}”高于日常价</translation>
    </message>
    <message>
        <source>“{offer}” is sold at a loss</source>
        <translation>“{offer}”卖一件亏一件</translation>
    </message>
    <message>
        <source>The review is not signed by: {roles}</source>
        <translation>播前审核没签字：{roles}</translation>
    </message>
    <message>
        <source>read the review sheet and sign it</source>
        <translation>看完审核单再签字</translation>
    </message>
    <message>
        <source>{count} things changed since the review was signed</source>
        <translation>审核签字后又改了 {count} 处</translation>
    </message>
    <message>
        <source>signed before: {roles}</source>
        <translation>之前签过：{roles}</translation>
    </message>
    <message>
        <source>The setting {key} holds what it cannot be</source>
        <translation>设置 {key} 的值不合要求</translation>
    </message>
    <message>
        <source>its default holds instead: {default}</source>
        <translation>按默认值算：{default}</translation>
    </message>
    <message>
        <source>A question turns red before it turns amber</source>
        <translation>提问变红比变黄还早</translation>
    </message>
    <message>
        <source>amber after {amber} s, red after {red} s</source>
        <translation>{amber} 秒变黄，{red} 秒变红</translation>
    </message>
    <message>
        <source>“{offer}”: more is planned than there is</source>
        <translation>“{offer}”排的放单超过库存</translation>
    </message>
    <message>
        <source>{planned} in tranches, {reserve} in reserve, stock {stock}</source>
        <translation>批次共 {planned}，预留 {reserve}，库存 {stock}</translation>
    </message>
    <message>
        <source>“{offer}”: too little is kept spare</source>
        <translation>“{offer}”留的余量太少</translation>
    </message>
    <message>
        <source>{left} of {stock}, at least {wanted}</source>
        <translation>{stock} 里只留 {left}，至少 {wanted}</translation>
    </message>
    <message>
        <source>“{offer}”: a tranche waits for a cue that is gone</source>
        <translation>“{offer}”有批次等的环节已不在</translation>
    </message>
    <message>
        <source>tranche {number}, {count} pieces: now by hand</source>
        <translation>第 {number} 批 {count} 件：改为手动放</translation>
    </message>
    <message>
        <source>“{offer}”: a tranche is due outside the show</source>
        <translation>“{offer}”有批次的时间在场次之外</translation>
    </message>
    <message>
        <source>tranche {number}, {count} pieces</source>
        <translation>第 {number} 批 {count} 件</translation>
    </message>
    <message>
        <source>{count} products in {length}: too many for the show</source>
        <translation>{length} 排了 {count} 款，太多讲不完</translation>
    </message>
    <message>
        <source>{each} s for each, at least {least} s</source>
        <translation>每款只有 {each} 秒，至少要 {least} 秒</translation>
    </message>
    <message>
        <source>“{welfare}” does not say {what}</source>
        <translation>“{welfare}”没写明{what}</translation>
    </message>
    <message>
        <source>rules ask for it</source>
        <translation>规定要写</translation>
    </message>
    <message>
        <source>The prize of “{welfare}” is above the limit</source>
        <translation>“{welfare}”的奖品超过上限</translation>
    </message>
    <message>
        <source>{prize}, limit {limit}</source>
        <translation>{prize}，上限 {limit}</translation>
    </message>
    <message>
        <source>“{welfare}” costs more than its budget</source>
        <translation>“{welfare}”超出自己的预算</translation>
    </message>
    <message>
        <source>The welfare costs more than the budget of the show</source>
        <translation>福利总额超出本场预算</translation>
    </message>
    <message>
        <source>{cost} of {budget}</source>
        <translation>{cost}/{budget}</translation>
    </message>
    <message>
        <source>“{second}” comes soon after “{first}”</source>
        <translation>“{second}”离“{first}”太近</translation>
    </message>
    <message>
        <source>{time} after it at {clock}, at least {least} between two</source>
        <translation>{clock}，只隔 {time}，至少隔 {least}</translation>
    </message>
    <message>
        <source>“{welfare}” starts with a cue and is in none</source>
        <translation>“{welfare}”随环节发，却没排进环节</translation>
    </message>
    <message>
        <source>it would never start by itself</source>
        <translation>不会自动开始</translation>
    </message>
    <message>
        <source>“{welfare}” has nothing to start by</source>
        <translation>“{welfare}”没有触发条件</translation>
    </message>
    <message>
        <source>a time, a length or a number of viewers is missing</source>
        <translation>缺时间、间隔或在线人数</translation>
    </message>
    <message>
        <source>“{welfare}” goes with a product that is withdrawn</source>
        <translation>“{welfare}”搭的商品已下架</translation>
    </message>
    <message>
        <source>“{welfare}” starts outside the show</source>
        <translation>“{welfare}”的时间在场次之外</translation>
    </message>
    <message>
        <source>planned for {time}</source>
        <translation>排在 {time}</translation>
    </message>
    <message>
        <source>“{welfare}” is in a cue that is skipped</source>
        <translation>“{welfare}”所在的环节已跳过</translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <source>Name of who grants it</source>
        <translation>放行人姓名</translation>
    </message>
    <message>
        <source>Enter takes it · Esc leaves it</source>
        <translation>回车确定 · Esc 取消</translation>
    </message>
    <message>
        <source>{count} block</source>
        <translation>必改 {count}</translation>
    </message>
    <message>
        <source>checklist {done}/{all}</source>
        <translation>核查表 {done}/{all}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Choose a product: what is said of it stands here, with what proves it and the words that must not stay.</source>
        <translation>选一款商品：这里列出它的卖点承诺、依据和不能留的词。</translation>
    </message>
    <message>
        <source>Nothing is wrong with the words of this product. A adds a claim with its evidence, P a compared price, L a licence, S a sample, V pastes a checklist.</source>
        <translation>这款商品的文案没问题。A 加卖点和依据，P 加比价，L 加资质，S 登记样品，V 粘贴核查表。</translation>
    </message>
    <message>
        <source>K ok · X failed · N not needed · O open again · G grant · Del remove · A claim · P price · L licence · S sample · V paste checklist</source>
        <translation>K 通过 · X 不通过 · N 不需要 · O 重查 · G 放行 · Del 删除 · A 卖点 · P 比价 · L 资质 · S 样品 · V 粘贴核查表</translation>
    </message>
    <message>
        <source>What is said | what proves it: no smudge | report A12</source>
        <translation>怎么说 | 凭什么：不沾杯 | 检测报告 A12</translation>
    </message>
    <message>
        <source>Compared price | its basis | what proves it: 129 | lowest deal of 7 days | shot 88</source>
        <translation>比价 | 依据 | 证明：129 | 7 日内最低成交 | 截图 88</translation>
    </message>
    <message>
        <source>Number of the licence</source>
        <translation>资质编号</translation>
    </message>
    <message>
        <source>Number of the sample</source>
        <translation>样品编号</translation>
    </message>
    <message>
        <source>Why may “{words}” stay in this show?</source>
        <translation>“{words}”为什么本场可以用？</translation>
    </message>
    <message>
        <source>Copy the rows of a checklist first, one a line.</source>
        <translation>请先复制核查表，一行一项。</translation>
    </message>
    <message>
        <source>There is no evidence to check; add the claim with it.</source>
        <translation>没有依据可核对，请连同依据一起添加。</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>卖点承诺</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核查表</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>{place}, cue {title}</source>
        <translation>{place}，环节 {title}</translation>
    </message>
    <message>
        <source>{by}, {date}</source>
        <translation>{by}，{date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>到 {date}</translation>
    </message>
    <message>
        <source>{reason} · {by}, {date}</source>
        <translation>{reason} · {by}，{date}</translation>
    </message>
    <message>
        <source>everything this rule finds</source>
        <translation>这条规则查到的全部</translation>
    </message>
    <message>
        <source>evidence: {title} {reference}</source>
        <translation>依据：{title} {reference}</translation>
    </message>
    <message>
        <source>✓ proven</source>
        <translation>✓ 有依据</translation>
    </message>
    <message>
        <source>■ no evidence</source>
        <translation>■ 没依据</translation>
    </message>
    <message>
        <source>▲ not checked</source>
        <translation>▲ 没核对</translation>
    </message>
    <message>
        <source>■ expired</source>
        <translation>■ 已过期</translation>
    </message>
    <message>
        <source>▲ open</source>
        <translation>▲ 待查</translation>
    </message>
    <message>
        <source>✓ ok</source>
        <translation>✓ 通过</translation>
    </message>
    <message>
        <source>■ failed</source>
        <translation>■ 不通过</translation>
    </message>
    <message>
        <source>– not needed</source>
        <translation>– 不需要</translation>
    </message>
    <message>
        <source>■ differs</source>
        <translation>■ 不符</translation>
    </message>
    <message>
        <source>✓ valid</source>
        <translation>✓ 有效</translation>
    </message>
    <message>
        <source>■ missing</source>
        <translation>■ 缺</translation>
    </message>
    <message>
        <source>▲ number?</source>
        <translation>▲ 编号？</translation>
    </message>
    <message>
        <source>■ must not</source>
        <translation>■ 不能用</translation>
    </message>
    <message>
        <source>▲ look</source>
        <translation>▲ 看一下</translation>
    </message>
    <message>
        <source>✓ granted</source>
        <translation>✓ 已放行</translation>
    </message>
    <message>
        <source>There is no rule “{rule}”.</source>
        <translation>没有规则“{rule}”。</translation>
    </message>
    <message>
        <source>An exception needs a reason and the name of who grants.</source>
        <translation>放行例外要写原因和放行人。</translation>
    </message>
    <message>
        <source>There is no checklist for “{category}” yet.</source>
        <translation>“{category}”还没有核查表。</translation>
    </message>
    <message>
        <source>Say who did it.</source>
        <translation>请写是谁做的。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>缺“{field}”。</translation>
    </message>
    <message>
        <source>“{value}” cannot be the {field}. It takes: {choices}.</source>
        <translation>{field}不能是“{value}”。可选：{choices}。</translation>
    </message>
    <message>
        <source>That evidence is of another product.</source>
        <translation>这份依据是别的商品的。</translation>
    </message>
    <message>
        <source>{group}: “{words}”. {why} {instead}</source>
        <translation>{group}：“{words}”。{why}{instead}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Tell what is wrong with the plan of a show; 1 where it blocks.</source>
        <translation>检查场次的策划有什么问题；有必改项时退出码为 1。</translation>
    </message>
    <message>
        <source>name or id of the show</source>
        <translation>场次名或编号</translation>
    </message>
    <message>
        <source>the room file</source>
        <translation>直播间文件</translation>
    </message>
    <message>
        <source>there is no show {show} in {room}</source>
        <translation>{room} 里没有场次 {show}</translation>
    </message>
    <message>
        <source>Tell versions, places and the health of a room file.</source>
        <translation>显示版本、文件位置和直播间文件的状态。</translation>
    </message>
    <message>
        <source>the room file to look at</source>
        <translation>要检查的直播间文件</translation>
    </message>
    <message>
        <source>a .liveroom file to read from end to end</source>
        <translation>要从头到尾核对的 .liveroom 文件</translation>
    </message>
    <message>
        <source>Write a show to a file.</source>
        <translation>把场次导出成文件。</translation>
    </message>
    <message>
        <source>where to; the ending says as what: .liveroom .pdf .png .xlsx .csv .json .edl .sh</source>
        <translation>导出到哪；按后缀定格式：.liveroom .pdf .png .xlsx .csv .json .edl .sh</translation>
    </message>
    <message>
        <source>what of the show; a .liveroom file holds all of it</source>
        <translation>导出哪部分；.liveroom 文件包含全部</translation>
    </message>
    <message>
        <source>with its runs: comments, orders and what was decided on air</source>
        <translation>连同历次运行：评论、订单和直播中的操作</translation>
    </message>
    <message>
        <source>paper of a .pdf or .png, such as A3 or A4-portrait</source>
        <translation>.pdf 或 .png 的纸张，如 A3、A4-portrait</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} 写不进去：{reason}</translation>
    </message>
    <message>
        <source>{show}: nothing of it has been played yet</source>
        <translation>{show}：这一场还没播过</translation>
    </message>
    <message>
        <source>{show}: no clip was marked in any of its runs</source>
        <translation>{show}：哪次都没标过切片</translation>
    </message>
    <message>
        <source>{file}: this is written as {endings}</source>
        <translation>{file}：这类内容只能导出为 {endings}</translation>
    </message>
    <message>
        <source>Read a run-of-show, products, orders or a .liveroom file into a room.</source>
        <translation>把流程表、商品表、订单或 .liveroom 文件导入直播间。</translation>
    </message>
    <message>
        <source>what to read</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>name or id of the show; made if absent</source>
        <translation>场次名或编号；没有就新建</translation>
    </message>
    <message>
        <source>which column is what, as TOML</source>
        <translation>各列对应什么，TOML 文件</translation>
    </message>
    <message>
        <source>say what would be done, and change nothing</source>
        <translation>只说会做什么，不改动</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} 读不了：{reason}</translation>
    </message>
    <message>
        <source>Open the console on a simulated show.</source>
        <translation>用模拟场次打开中控台。</translation>
    </message>
    <message>
        <source>which show is simulated</source>
        <translation>模拟哪一场</translation>
    </message>
    <message>
        <source>the same seed gives the same facts, ids and times</source>
        <translation>种子相同，数据、编号和时间就相同</translation>
    </message>
    <message>
        <source>how many times faster than real time</source>
        <translation>比真实时间快几倍</translation>
    </message>
    <message>
        <source>stop after so many simulated seconds</source>
        <translation>模拟多少秒后停止</translation>
    </message>
    <message>
        <source>the room file; a temporary one if none is named</source>
        <translation>直播间文件；不写则用临时文件</translation>
    </message>
    <message>
        <source>save a picture of every workspace and panel, then quit</source>
        <translation>给每个工作区和面板截图后退出</translation>
    </message>
    <message>
        <source>dark or light</source>
        <translation>深色 dark 或浅色 light</translation>
    </message>
    <message>
        <source>size of the window, such as 1920x1080</source>
        <translation>窗口大小，如 1920x1080</translation>
    </message>
    <message>
        <source>enlarge everything, such as 2</source>
        <translation>整体放大倍数，如 2</translation>
    </message>
    <message>
        <source>{folder} cannot take pictures: {why}.</source>
        <translation>{folder} 存不了截图：{why}。</translation>
    </message>
    <message>
        <source>--size takes width x height, such as 1920x1080, not {value}</source>
        <translation>--size 要写成 宽x高，如 1920x1080，不能是 {value}</translation>
    </message>
    <message>
        <source>{option} takes a number above 0, not {value}</source>
        <translation>{option} 要大于 0 的数，不能是 {value}</translation>
    </message>
    <message>
        <source>Feed recorded comments and orders, as a new run.</source>
        <translation>把录下的评论和订单按原时间重放，记为新的一次运行。</translation>
    </message>
    <message>
        <source>Show recorded comments and orders in the console, as a new run.</source>
        <translation>在中控台里重放录下的评论和订单，记为新的一次运行。</translation>
    </message>
    <message>
        <source>there is nothing to replay: name a file with --chat or --orders</source>
        <translation>没有可重放的：用 --chat 或 --orders 指定文件</translation>
    </message>
    <message>
        <source>--speed takes a number above 0 or max, not {value}</source>
        <translation>--speed 要大于 0 的数或 max，不能是 {value}</translation>
    </message>
    <message>
        <source>recorded comments</source>
        <translation>录下的评论</translation>
    </message>
    <message>
        <source>recorded orders</source>
        <translation>录下的订单</translation>
    </message>
    <message>
        <source>how many times faster than it happened, or max</source>
        <translation>比实际快几倍，或 max</translation>
    </message>
    <message>
        <source>without a window; prints a summary as JSON</source>
        <translation>不开窗口，汇总以 JSON 输出</translation>
    </message>
    <message>
        <source>Work out the timing of rundowns and their logs, as JSON.</source>
        <translation>按流程和实播日志算时间，以 JSON 输出。</translation>
    </message>
    <message>
        <source>a rundown with its log and a time, or a list of them</source>
        <translation>一份流程加日志和时刻，或多份的列表</translation>
    </message>
    <message>
        <source>propose what to trim or drop to meet the next hit time</source>
        <translation>给出赶上下一个卡点要压缩或舍弃哪些</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB</source>
        <translation>{file} 超过 {most} MB</translation>
    </message>
    <message>
        <source>What a run sold, to the last cent.</source>
        <translation>本场卖了多少，精确到分。</translation>
    </message>
    <message>
        <source>name or id of the show: its air runs, else its latest run</source>
        <translation>场次名或编号：取正式直播，没有则取最近一次</translation>
    </message>
    <message>
        <source>id of the run</source>
        <translation>运行编号</translation>
    </message>
    <message>
        <source>recorded orders, without a room</source>
        <translation>录下的订单，不用直播间</translation>
    </message>
    <message>
        <source>There is no show {name} in {path}.</source>
        <translation>{path} 里没有场次 {name}。</translation>
    </message>
    <message>
        <source>There is no run {name} in {path}.</source>
        <translation>{path} 里没有运行 {name}。</translation>
    </message>
    <message>
        <source>Nothing in {path} has been run yet.</source>
        <translation>{path} 里还没有播过任何一场。</translation>
    </message>
    <message>
        <source>--orders does not go with --room, --show or --run</source>
        <translation>--orders 不能和 --room、--show、--run 同用</translation>
    </message>
    <message>
        <source>{file}: rows that could not be read and are left out: {count}.</source>
        <translation>{file}：有 {count} 行读不了，已略过。</translation>
    </message>
    <message>
        <source>--map goes with --orders</source>
        <translation>--map 要和 --orders 一起用</translation>
    </message>
    <message>
        <source>Find the questions among comments.</source>
        <translation>从评论里找出提问。</translation>
    </message>
    <message>
        <source>comments as CSV with a column text (optional: at, user)</source>
        <translation>评论 CSV，要有 text 列（可选 at、user）</translation>
    </message>
    <message>
        <source>write here instead of printing</source>
        <translation>写到这个文件，不在屏幕输出</translation>
    </message>
    <message>
        <source>{file} has no column {name}; its columns are: {names}.</source>
        <translation>{file} 没有 {name} 列；现有列：{names}。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} 写不进去：{why}。</translation>
    </message>
    <message>
        <source>Open the console on a room file.</source>
        <translation>打开中控台和直播间文件。</translation>
    </message>
    <message>
        <source>the room file; made if absent</source>
        <translation>直播间文件；没有就新建</translation>
    </message>
    <message>
        <source>{file}: drawn are {names}, not {what}</source>
        <translation>{file}：能出图的是 {names}，没有 {what}</translation>
    </message>
    <message>
        <source>{file}: only the wall is one picture; write a .pdf</source>
        <translation>{file}：只有攻略墙是单张图；请导出 .pdf</translation>
    </message>
    <message>
        <source>{file}: no row can be a cue; the first: {why}</source>
        <translation>{file}：没有一行能读成环节；第一处：{why}</translation>
    </message>
    <message>
        <source>{file} is neither a run-of-show, nor a table of products or orders, nor a .liveroom file. Nothing was changed.</source>
        <translation>{file} 不是流程表、商品表、订单，也不是 .liveroom 文件。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The pictures could not be kept: {why}.</source>
        <translation>图片没能保存：{why}。</translation>
    </message>
    <message>
        <source>{rows} rows brought in, line {line} of about {lines}</source>
        <translation>已导入 {rows} 行，读到约 {lines} 行中的第 {line} 行</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows, so it went into the pool, where it waits: accept it in the console, in the panel Pool.</source>
        <translation>{file} 超过 {most} 行，已放进选品池待收入：请在中控台“选品池”里收入。</translation>
    </message>
    <message>
        <source>The pool has what is in {file} already; nothing was added.</source>
        <translation>选品池里已有 {file} 的内容，没有新增。</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>the console on a simulated show</source>
        <translation>用模拟场次打开中控台</translation>
    </message>
    <message>
        <source>feed recorded comments and orders, as a new run</source>
        <translation>重放录下的评论和订单，记为新的一次运行</translation>
    </message>
    <message>
        <source>read products, a run-of-show, orders or a .liveroom file</source>
        <translation>导入商品、流程、订单或 .liveroom 文件</translation>
    </message>
    <message>
        <source>write a show to a file</source>
        <translation>导出场次</translation>
    </message>
    <message>
        <source>the timing engine on a rundown and its log</source>
        <translation>按流程和日志算时间</translation>
    </message>
    <message>
        <source>find the questions among comments</source>
        <translation>从评论里找提问</translation>
    </message>
    <message>
        <source>what is wrong with the plan of a show</source>
        <translation>检查策划的问题</translation>
    </message>
    <message>
        <source>what a run sold, to the last cent</source>
        <translation>本场卖了多少，精确到分</translation>
    </message>
    <message>
        <source>versions, places and the health of a room file</source>
        <translation>版本、位置和直播间文件的状态</translation>
    </message>
    <message>
        <source>open the console</source>
        <translation>打开中控台</translation>
    </message>
    <message>
        <source>wrong usage: {problem} ({name} --help says more)</source>
        <translation>用法不对：{problem}（详见 {name} --help）</translation>
    </message>
    <message>
        <source>there is no command {name}; there are: {names}</source>
        <translation>没有命令 {name}；可用：{names}</translation>
    </message>
    <message>
        <source>there is no room to write what was asked for ({why})</source>
        <translation>空间不够，写不下要输出的内容（{why}）</translation>
    </message>
    <message>
        <source>language of everything said: en or zh_CN</source>
        <translation>语言：en 或 zh_CN</translation>
    </message>
    <message>
        <source>As-run: takes</source>
        <translation>实播记录：实播环节</translation>
    </message>
    <message>
        <source>As-run: lengths of earlier takes</source>
        <translation>实播记录：以往实播时长</translation>
    </message>
    <message>
        <source>As-run: clips</source>
        <translation>实播记录：切片</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>交接单</translation>
    </message>
    <message>
        <source>Save the as-run as…</source>
        <translation>实播记录另存为…</translation>
    </message>
    <message>
        <source>Save the clips as…</source>
        <translation>切片另存为…</translation>
    </message>
    <message>
        <source>Fix all that is safe</source>
        <translation>一键修正可放心修的</translation>
    </message>
    <message>
        <source>Land it</source>
        <translation>落点</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>保存版本…</translation>
    </message>
    <message>
        <source>Duplicate show…</source>
        <translation>复制场次…</translation>
    </message>
    <message>
        <source>Insert template…</source>
        <translation>插入模板…</translation>
    </message>
    <message>
        <source>Save block as template…</source>
        <translation>板块存为模板…</translation>
    </message>
    <message>
        <source>Undo this entry</source>
        <translation>撤销这一条</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>查找操作记录</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>提问已答</translation>
    </message>
    <message>
        <source>Question to the anchor</source>
        <translation>提问交给主播</translation>
    </message>
    <message>
        <source>Question to a specialist; again: to the next one</source>
        <translation>提问转专员；再按换下一位</translation>
    </message>
    <message>
        <source>Ask an assistant to show it</source>
        <translation>请副播演示</translation>
    </message>
    <message>
        <source>Put the question off</source>
        <translation>提问稍后再答</translation>
    </message>
    <message>
        <source>Put the question off until…</source>
        <translation>提问稍后再答到…</translation>
    </message>
    <message>
        <source>Mute the question</source>
        <translation>隐藏提问</translation>
    </message>
    <message>
        <source>Claim the question</source>
        <translation>认领提问</translation>
    </message>
    <message>
        <source>Reopen the question decided last</source>
        <translation>撤回上一个提问的处理</translation>
    </message>
    <message>
        <source>Choose the question to be merged</source>
        <translation>选要合并的提问</translation>
    </message>
    <message>
        <source>Merge the chosen questions into this one</source>
        <translation>所选提问并入这个</translation>
    </message>
    <message>
        <source>Split the question</source>
        <translation>拆分提问</translation>
    </message>
    <message>
        <source>Show open, put off, answered or muted questions, or requests</source>
        <translation>切换待答、稍后、已答、隐藏、点播</translation>
    </message>
    <message>
        <source>Type a viewer&apos;s request</source>
        <translation>输入观众点播</translation>
    </message>
    <message>
        <source>People of the room</source>
        <translation>直播间人员</translation>
    </message>
    <message>
        <source>Ready answers to the question</source>
        <translation>这个提问的现成答复</translation>
    </message>
    <message>
        <source>Answer bank and size charts</source>
        <translation>答复库和尺码表</translation>
    </message>
    <message>
        <source>Find in comments</source>
        <translation>查找评论</translation>
    </message>
    <message>
        <source>Show the newest comments</source>
        <translation>看最新评论</translation>
    </message>
    <message>
        <source>Sales by product and by cue</source>
        <translation>按商品、按环节看销售</translation>
    </message>
    <message>
        <source>Sales of the last 10 minutes</source>
        <translation>近 10 分钟销售</translation>
    </message>
    <message>
        <source>Sales of the last 30 minutes</source>
        <translation>近 30 分钟销售</translation>
    </message>
    <message>
        <source>Sales of the whole show</source>
        <translation>全场销售</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Find something to do</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>显示全部快捷键</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>看使用说明</translation>
    </message>
    <message>
        <source>Settings of this machine</source>
        <translation>本机设置</translation>
    </message>
    <message>
        <source>Settings of the room and of the show</source>
        <translation>直播间与场次设置</translation>
    </message>
    <message>
        <source>Switch between dark and light</source>
        <translation>切换深色/浅色</translation>
    </message>
    <message>
        <source>Reset the layout of this workspace</source>
        <translation>恢复本工作区的默认布局</translation>
    </message>
    <message>
        <source>Open a show</source>
        <translation>打开场次</translation>
    </message>
    <message>
        <source>New show</source>
        <translation>新建场次</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>彩排</translation>
    </message>
    <message>
        <source>Go on air</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>结束本场</translation>
    </message>
    <message>
        <source>Let the rehearsal go faster</source>
        <translation>彩排加速</translation>
    </message>
    <message>
        <source>Let the rehearsal go slower</source>
        <translation>彩排减速</translation>
    </message>
    <message>
        <source>Hold the clock of the rehearsal, or let it go on</source>
        <translation>彩排时钟停住或继续</translation>
    </message>
    <message>
        <source>Rehearse ×1, as fast as the show</source>
        <translation>彩排 ×1，与实播同速</translation>
    </message>
    <message>
        <source>Rehearse ×2</source>
        <translation>彩排 ×2</translation>
    </message>
    <message>
        <source>Rehearse ×5</source>
        <translation>彩排 ×5</translation>
    </message>
    <message>
        <source>Rehearse ×10</source>
        <translation>彩排 ×10</translation>
    </message>
    <message>
        <source>Rehearse ×30</source>
        <translation>彩排 ×30</translation>
    </message>
    <message>
        <source>Rehearse ×60</source>
        <translation>彩排 ×60</translation>
    </message>
    <message>
        <source>Close the console</source>
        <translation>关闭中控台</translation>
    </message>
    <message>
        <source>What was asked: unanswered</source>
        <translation>提问复盘：未答</translation>
    </message>
    <message>
        <source>What was asked: not offered</source>
        <translation>提问复盘：要而没有</translation>
    </message>
    <message>
        <source>What was asked: by shift</source>
        <translation>提问复盘：按班次</translation>
    </message>
    <message>
        <source>Save what was asked as…</source>
        <translation>提问复盘另存为…</translation>
    </message>
    <message>
        <source>Add claim…</source>
        <translation>添加卖点承诺…</translation>
    </message>
    <message>
        <source>Add compared price…</source>
        <translation>添加比价…</translation>
    </message>
    <message>
        <source>Add licence…</source>
        <translation>添加资质…</translation>
    </message>
    <message>
        <source>Register sample…</source>
        <translation>登记样品…</translation>
    </message>
    <message>
        <source>Paste checklist</source>
        <translation>粘贴核查表</translation>
    </message>
    <message>
        <source>Take checklist of category</source>
        <translation>套用品类核查表</translation>
    </message>
    <message>
        <source>Claim, sample or row: ok</source>
        <translation>卖点、样品或核查项：通过</translation>
    </message>
    <message>
        <source>Sample or row: failed</source>
        <translation>样品或核查项：不通过</translation>
    </message>
    <message>
        <source>Row: not needed</source>
        <translation>核查项：不需要</translation>
    </message>
    <message>
        <source>Sample or row: open again</source>
        <translation>样品或核查项：重新待查</translation>
    </message>
    <message>
        <source>Grant exception…</source>
        <translation>放行例外…</translation>
    </message>
    <message>
        <source>Remove or revoke</source>
        <translation>删除或收回</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>添加接入…</translation>
    </message>
    <message>
        <source>Edit feed…</source>
        <translation>修改接入…</translation>
    </message>
    <message>
        <source>Switch feed on or off</source>
        <translation>接入开关</translation>
    </message>
    <message>
        <source>Remove feed</source>
        <translation>移除接入</translation>
    </message>
    <message>
        <source>Read rejected messages</source>
        <translation>看被拒的消息</translation>
    </message>
    <message>
        <source>Feeds run in this rehearsal too</source>
        <translation>本次彩排也接入</translation>
    </message>
    <message>
        <source>Show the whole hand card on one page</source>
        <translation>单页看整张手卡</translation>
    </message>
    <message>
        <source>Compare hand cards side by side</source>
        <translation>并排对比手卡</translation>
    </message>
    <message>
        <source>Fill the card from the product&apos;s last show</source>
        <translation>沿用这款上一场的手卡</translation>
    </message>
    <message>
        <source>Keep the field that is typed in</source>
        <translation>保存正在填的一栏</translation>
    </message>
    <message>
        <source>Choose pictures for the product…</source>
        <translation>给商品选图…</translation>
    </message>
    <message>
        <source>Paste a picture of the product</source>
        <translation>粘贴商品图</translation>
    </message>
    <message>
        <source>Pool: search</source>
        <translation>选品池：查找</translation>
    </message>
    <message>
        <source>Pool: imports</source>
        <translation>选品池：导入</translation>
    </message>
    <message>
        <source>Pool: selection meeting</source>
        <translation>选品池：选品会</translation>
    </message>
    <message>
        <source>Import into the pool…</source>
        <translation>导入选品池…</translation>
    </message>
    <message>
        <source>Paste a table into the pool</source>
        <translation>粘贴表格到选品池</translation>
    </message>
    <message>
        <source>Find in the pool</source>
        <translation>查找选品池</translation>
    </message>
    <message>
        <source>Take from the pool into the library</source>
        <translation>从选品池取到商品库</translation>
    </message>
    <message>
        <source>Take from the pool into the show</source>
        <translation>从选品池取到本场</translation>
    </message>
    <message>
        <source>Propose for selection</source>
        <translation>报上选品会</translation>
    </message>
    <message>
        <source>Selection: choose</source>
        <translation>选品会：选中</translation>
    </message>
    <message>
        <source>Selection: later</source>
        <translation>选品会：待定</translation>
    </message>
    <message>
        <source>Selection: reject</source>
        <translation>选品会：不选</translation>
    </message>
    <message>
        <source>Selection: open again</source>
        <translation>选品会：重新讨论</translation>
    </message>
    <message>
        <source>Selection: take out</source>
        <translation>选品会：移出</translation>
    </message>
    <message>
        <source>Scorecard of the selection…</source>
        <translation>选品评分表…</translation>
    </message>
    <message>
        <source>Type a question from elsewhere…</source>
        <translation>输入别处的提问…</translation>
    </message>
    <message>
        <source>Viewer of the comment</source>
        <translation>看这位观众</translation>
    </message>
    <message>
        <source>Hide the comment, or show it again</source>
        <translation>屏蔽或恢复这条评论</translation>
    </message>
    <message>
        <source>Keep a word off the list</source>
        <translation>加屏蔽词</translation>
    </message>
    <message>
        <source>Show the text of hidden comments</source>
        <translation>显示被屏蔽的原文</translation>
    </message>
    <message>
        <source>Gifts and paid messages</source>
        <translation>礼物和付费留言</translation>
    </message>
    <message>
        <source>Signals of the chat</source>
        <translation>评论信号</translation>
    </message>
    <message>
        <source>Tick what was hidden or muted on the platform</source>
        <translation>屏蔽、禁言已在平台操作：打勾</translation>
    </message>
    <message>
        <source>Sign the review…</source>
        <translation>播前审核签字…</translation>
    </message>
    <message>
        <source>Withdraw signature…</source>
        <translation>撤回签字…</translation>
    </message>
    <message>
        <source>Other screens</source>
        <translation>其他屏幕</translation>
    </message>
    <message>
        <source>Open the anchor&apos;s screen</source>
        <translation>打开主播屏</translation>
    </message>
    <message>
        <source>Anchor&apos;s screen: full screen or window</source>
        <translation>主播屏：全屏或窗口</translation>
    </message>
    <message>
        <source>Anchor&apos;s screen: put it on the next screen</source>
        <translation>主播屏：换到下一块屏幕</translation>
    </message>
    <message>
        <source>Close the anchor&apos;s screen</source>
        <translation>关闭主播屏</translation>
    </message>
    <message>
        <source>Open the strategy wall</source>
        <translation>打开攻略墙</translation>
    </message>
    <message>
        <source>Strategy wall: full screen or window</source>
        <translation>攻略墙：全屏或窗口</translation>
    </message>
    <message>
        <source>Strategy wall: put it on the next screen</source>
        <translation>攻略墙：换到下一块屏幕</translation>
    </message>
    <message>
        <source>Close the strategy wall</source>
        <translation>关闭攻略墙</translation>
    </message>
    <message>
        <source>The anchor has read the note in front</source>
        <translation>主播已看最前面那条</translation>
    </message>
    <message>
        <source>Confirm what is asked below the strip</source>
        <translation>确认顶栏下方的询问</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Stop 3-2-1, or cancel what a rule is about to do</source>
        <translation>叫停 3-2-1，或取消规则将要做的事</translation>
    </message>
    <message>
        <source>Rule on or off: release planned tranches</source>
        <translation>规则开关：按计划自动放单</translation>
    </message>
    <message>
        <source>Rule on or off: mark what is sold out</source>
        <translation>规则开关：卖完自动标售罄</translation>
    </message>
    <message>
        <source>Rules on or off in rehearsals</source>
        <translation>规则开关：彩排里也执行</translation>
    </message>
</context>
<context>
    <name>confirm</name>
    <message>
        <source>Confirm ({key})</source>
        <translation>确认（{key}）</translation>
    </message>
    <message>
        <source>Keep what was</source>
        <translation>保留原来的</translation>
    </message>
    <message>
        <source>A second person:</source>
        <translation>第二人：</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>姓名缩写</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>or type the new amount again:</source>
        <translation>或再输一遍新金额：</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>After so long on air nobody confirms this alone.</source>
        <translation>播了这么久，这一步不能一个人确认。</translation>
    </message>
    <message>
        <source>That is you: a second person is needed.</source>
        <translation>这是你自己，需要另一个人。</translation>
    </message>
    <message>
        <source>{count} more questions wait</source>
        <translation>还有 {count} 个待确认</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… 还有 {count} 项</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>producer</source>
        <translation>编导</translation>
    </message>
    <message>
        <source>controller</source>
        <translation>中控</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>场控</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>副播</translation>
    </message>
    <message>
        <source>service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>运营</translation>
    </message>
</context>
<context>
    <name>cue</name>
    <message>
        <source>Cue</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开场</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>返场</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>福利</translation>
    </message>
    <message>
        <source>Q&amp;A</source>
        <translation>答疑</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Change-over</source>
        <translation>换场</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>收尾</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Something went wrong inside the console ({error}). The show goes on; nothing stored was lost.</source>
        <translation>中控台内部出错（{error}）。直播不受影响，已存的数据没有丢。</translation>
    </message>
    <message>
        <source>A backup could not be made ({error}).</source>
        <translation>备份没做成（{error}）。</translation>
    </message>
</context>
<context>
    <name>diff</name>
    <message>
        <source>Show</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Block {name}</source>
        <translation>板块 {name}</translation>
    </message>
    <message>
        <source>Cue {name}</source>
        <translation>环节 {name}</translation>
    </message>
    <message>
        <source>Link {link} {name}</source>
        <translation>{link}号 {name}</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>挪过</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短时长</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长时长</translation>
    </message>
    <message>
        <source>Must start</source>
        <translation>卡点开始</translation>
    </message>
    <message>
        <source>Must end</source>
        <translation>卡点结束</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>May be dropped</source>
        <translation>可舍弃</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>副播</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>福利</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Exception “{text}” granted by {by}</source>
        <translation>{by} 放行的例外“{text}”</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>中控动作</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Own columns</source>
        <translation>自定义列</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接号</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>直播价</translation>
    </message>
    <message>
        <source>Usual price</source>
        <translation>日常价</translation>
    </message>
    <message>
        <source>Basis of the usual price</source>
        <translation>日常价依据</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Limit per person</source>
        <translation>每人限购</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Props</source>
        <translation>道具</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>禁说</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Price floor</source>
        <translation>底价</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Coupon share</source>
        <translation>券分摊</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Slot fee</source>
        <translation>坑位费</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}、{rest}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>Welfare {name}</source>
        <translation>福利 {name}</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
</context>
<context>
    <name>feed</name>
    <message>
        <source>Recording</source>
        <translation>录制文件</translation>
    </message>
    <message>
        <source>File of comments</source>
        <translation>评论文件</translation>
    </message>
    <message>
        <source>File of orders</source>
        <translation>订单文件</translation>
    </message>
    <message>
        <source>Map of columns</source>
        <translation>列对应表</translation>
    </message>
    <message>
        <source>Times as fast as it happened (0 = as fast as it goes)</source>
        <translation>播放倍速（0 = 能多快就多快）</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>模拟器</translation>
    </message>
    <message>
        <source>The simulated chat is silent</source>
        <translation>模拟评论没有动静</translation>
    </message>
    <message>
        <source>Bilibili (blivechat)</source>
        <translation>B站（blivechat）</translation>
    </message>
    <message>
        <source>Douyin (DouyinBarrageGrab)</source>
        <translation>抖音（DouyinBarrageGrab）</translation>
    </message>
    <message>
        <source>Douyin (douyinLive)</source>
        <translation>抖音（douyinLive）</translation>
    </message>
    <message>
        <source>Plain intake (HTTP, WebSocket)</source>
        <translation>通用接收（HTTP、WebSocket）</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Token that senders must know</source>
        <translation>发送方要带的令牌</translation>
    </message>
    <message>
        <source>Open to other machines of the network</source>
        <translation>允许局域网其他电脑</translation>
    </message>
    <message>
        <source>Web pages that may send (origins, separated by spaces)</source>
        <translation>允许发送的网页来源（空格隔开）</translation>
    </message>
    <message>
        <source>Messages a second, at most</source>
        <translation>每秒最多消息数</translation>
    </message>
    <message>
        <source>Silent counts as a fault after (s, 0 = never)</source>
        <translation>静默多久算故障（秒，0 为从不）</translation>
    </message>
    <message>
        <source>The intake needs a token of {least} characters or more that senders must know.</source>
        <translation>接收需要至少 {least} 个字符的令牌，发送方要带上。</translation>
    </message>
    <message>
        <source>Port {port} cannot be listened on ({why}). Another program may hold it.</source>
        <translation>端口 {port} 打不开（{why}），可能被别的程序占用。</translation>
    </message>
    <message>
        <source>Listening on {address}; nothing came yet.</source>
        <translation>正在 {address} 接收，还没有消息。</translation>
    </message>
    <message>
        <source>Listening on {address}.</source>
        <translation>正在 {address} 接收。</translation>
    </message>
    <message>
        <source>Nothing came for {seconds} s on {address}.</source>
        <translation>{address} 已 {seconds} 秒没消息。</translation>
    </message>
    <message>
        <source>Social Stream Ninja</source>
        <translation>Social Stream Ninja</translation>
    </message>
    <message>
        <source>Twitch chat (IRC)</source>
        <translation>Twitch 聊天（IRC）</translation>
    </message>
    <message>
        <source>Channels, separated by spaces</source>
        <translation>频道（空格隔开）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>feeds</name>
    <message>
        <source>A connection needs a name of 1 to {most} characters without “:” and “/”.</source>
        <translation>接入名要 1 到 {most} 个字符，不含“:”和“/”。</translation>
    </message>
    <message>
        <source>There is a connection called {name} already.</source>
        <translation>已有接入 {name}。</translation>
    </message>
    <message>
        <source>There are {most} connections already; remove one first.</source>
        <translation>接入已有 {most} 个，请先移除一个。</translation>
    </message>
    <message>
        <source>The connections in {path} cannot be read: {why}</source>
        <translation>{path} 里的接入设置读不了：{why}</translation>
    </message>
    <message>
        <source>The connections could not be saved in {path}: {why}</source>
        <translation>接入设置没能存到 {path}：{why}</translation>
    </message>
    <message>
        <source>Failed ({error}); started again in {seconds} s. The other feeds go on.</source>
        <translation>出错（{error}），{seconds} 秒后重开，其他接入照常。</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>正在启动。</translation>
    </message>
    <message>
        <source>It has come to its end.</source>
        <translation>已结束。</translation>
    </message>
    <message>
        <source>Connecting to {place}.</source>
        <translation>正在连接 {place}。</translation>
    </message>
    <message>
        <source>Connected to {place}.</source>
        <translation>已连接 {place}。</translation>
    </message>
    <message>
        <source>Connected to {place}; the room is not on air there.</source>
        <translation>已连接 {place}，那边还没开播。</translation>
    </message>
    <message>
        <source>Silent: nothing came from {place} for {seconds} s, though it is connected.</source>
        <translation>静默：已连接 {place}，但 {seconds} 秒没消息。</translation>
    </message>
    <message>
        <source>More comes from {place} than can be stored; {count} let go until now.</source>
        <translation>{place} 消息太多存不下，已丢 {count} 条。</translation>
    </message>
    <message>
        <source>No connection to {place} ({why}); tried again in {seconds} s.</source>
        <translation>连不上 {place}（{why}），{seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>{why} Tried again in {seconds} s.</source>
        <translation>{why}{seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>it was closed there</source>
        <translation>对方关闭了连接</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <source>{url} is no address of a WebSocket; it begins with ws:// or wss://.</source>
        <translation>{url} 不是 WebSocket 地址，应以 ws:// 或 wss:// 开头。</translation>
    </message>
    <message>
        <source>something else answers there (HTTP {status})</source>
        <translation>那里是别的服务（HTTP {status}）</translation>
    </message>
    <message>
        <source>it sent a message of more than 1 MB</source>
        <translation>发来超过 1 MB 的消息</translation>
    </message>
    <message>
        <source>it hangs: no answer to a ping</source>
        <translation>没有响应心跳</translation>
    </message>
    <message>
        <source>it broke the protocol</source>
        <translation>不合协议</translation>
    </message>
    <message>
        <source>It runs: what comes goes into the run. Switch it off to try other settings.</source>
        <translation>正在接入，消息会进本场。要试别的设置请先关掉。</translation>
    </message>
    <message>
        <source>Name the Bilibili room, or its anchor&apos;s identity code, or a plugin&apos;s token.</source>
        <translation>请填B站房间号、主播身份码或插件令牌。</translation>
    </message>
    <message>
        <source>Bilibili does not take the anchor&apos;s identity code.</source>
        <translation>B站不认这个主播身份码。</translation>
    </message>
    <message>
        <source>blivechat cannot reach the room and has given up.</source>
        <translation>blivechat 连不上房间，已放弃。</translation>
    </message>
    <message>
        <source>Name the room to listen to.</source>
        <translation>请填要接收的房间。</translation>
    </message>
    <message>
        <source>douyinLive finds no such room; check the room id.</source>
        <translation>douyinLive 找不到这个房间，请核对房间 id。</translation>
    </message>
    <message>
        <source>douyinLive could not look whether the room is on air; its cookie may be too old.</source>
        <translation>douyinLive 查不到是否开播，cookie 可能过期。</translation>
    </message>
    <message>
        <source>Name the session of Social Stream Ninja.</source>
        <translation>请填 Social Stream Ninja 的会话 id。</translation>
    </message>
    <message>
        <source>Name the channels to read, at most {most}, of letters, digits and _.</source>
        <translation>请填要接收的频道，最多 {most} 个，只含字母、数字和 _。</translation>
    </message>
    <message>
        <source>{url} is no address of a chat server; it begins with wss://, ircs:// or irc://.</source>
        <translation>{url} 不是聊天服务器地址，应以 wss://、ircs:// 或 irc:// 开头。</translation>
    </message>
    <message>
        <source>The server does not let us read: “{words}”.</source>
        <translation>服务器不让接收：“{words}”。</translation>
    </message>
    <message>
        <source>In the keyring; leave it empty to keep what is there</source>
        <translation>存在系统密钥环；留空则保留原来的</translation>
    </message>
    <message>
        <source>Make one and copy it</source>
        <translation>生成并复制</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>接入</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>How long ago something came</source>
        <translation>最近一条多久前</translation>
    </message>
    <message>
        <source>A second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>It starts when a run goes on air, and ends with it.</source>
        <translation>开播时启动，收播时结束。</translation>
    </message>
    <message>
        <source>It is switched off; S switches it on.</source>
        <translation>已关闭，按 S 打开。</translation>
    </message>
    <message>
        <source>This program has no connector called {feed}.</source>
        <translation>没有叫 {feed} 的连接器。</translation>
    </message>
    <message>
        <source>{stored} stored · {duplicates} duplicates · {rejected} rejected · lag {lag}</source>
        <translation>已存 {stored} · 重复 {duplicates} · 被拒 {rejected} · 延迟 {lag}</translation>
    </message>
    <message>
        <source>{count} {reason}</source>
        <translation>{count} 条{reason}</translation>
    </message>
    <message>
        <source>{on} of {all} on</source>
        <translation>{all} 个开 {on} 个</translation>
    </message>
    <message>
        <source>{on} of {all} on · ▲ {count}</source>
        <translation>{all} 个开 {on} 个 · ▲ {count}</translation>
    </message>
    <message>
        <source>In rehearsal</source>
        <translation>彩排也接入</translation>
    </message>
    <message>
        <source>Nothing is connected. A feed brings comments, gifts and figures of a platform, or of a program of your own, into the run while it is on air. A adds one.</source>
        <translation>还没有接入。接入会在开播时把平台或自有程序的评论、礼物和数据带进本场。按 A 添加。</translation>
    </message>
    <message>
        <source>A add · E edit · S on or off · R rejected messages · Del twice removes</source>
        <translation>A 添加 · E 修改 · S 开关 · R 被拒消息 · Del 按两次移除</translation>
    </message>
    <message>
        <source>Press Del again to remove {source} with its secrets.</source>
        <translation>再按一次 Del 移除 {source} 及其密钥。</translation>
    </message>
    <message>
        <source>Rejected messages</source>
        <translation>被拒的消息</translation>
    </message>
    <message>
        <source>Nothing of {source} was rejected in this run.</source>
        <translation>本场 {source} 没有被拒的消息。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接入</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>连接器</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>接入名称</translation>
    </message>
    <message>
        <source>main</source>
        <translation>主</translation>
    </message>
    <message>
        <source>Test without storing</source>
        <translation>测试（不存）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What comes is shown here and nothing is stored.</source>
        <translation>收到的只在这里显示，不存。</translation>
    </message>
    <message>
        <source>rejected ({reason}): {sample}</source>
        <translation>被拒（{reason}）：{sample}</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>A filter has at most {most} characters.</source>
        <translation>筛选最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>“{what}” cannot stand at character {at}.</source>
        <translation>第 {at} 个字符处不能是“{what}”。</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>末尾还缺东西。</translation>
    </message>
    <message>
        <source>What begins at character {at} is not closed.</source>
        <translation>第 {at} 个字符开始的没有闭合。</translation>
    </message>
    <message>
        <source>There is no field “{what}” (character {at}). Words with a colon go in quotes.</source>
        <translation>没有字段“{what}”（第 {at} 个字符）。带冒号的词请加引号。</translation>
    </message>
    <message>
        <source>There is no intent “{what}” (character {at}): {known}.</source>
        <translation>没有意图“{what}”（第 {at} 个字符）：{known}。</translation>
    </message>
    <message>
        <source>has: takes number or question (character {at}).</source>
        <translation>has: 后面是 number 或 question（第 {at} 个字符）。</translation>
    </message>
    <message>
        <source>“{what}” is no time (character {at}): 21:05, 21:00-21:05 or &gt;=21:00.</source>
        <translation>“{what}”不是时间（第 {at} 个字符）：21:05、21:00-21:05 或 &gt;=21:00。</translation>
    </message>
    <message>
        <source>A tier is compared with a number (character {at}).</source>
        <translation>tier 要和数字比（第 {at} 个字符）。</translation>
    </message>
    <message>
        <source>“{what}” takes a colon (character {at}); only tier and time are compared.</source>
        <translation>“{what}”后面用冒号（第 {at} 个字符），只有 tier 和 time 能比大小。</translation>
    </message>
    <message>
        <source>No pattern at character {at}: {why}</source>
        <translation>第 {at} 个字符处不是正则：{why}</translation>
    </message>
    <message>
        <source>There are too many brackets in each other.</source>
        <translation>括号嵌套太多。</translation>
    </message>
</context>
<context>
    <name>formula</name>
    <message>
        <source>sum(amount of paid lines)</source>
        <translation>已付款订单行金额之和</translation>
    </message>
    <message>
        <source>sum(amounts given back)</source>
        <translation>退款金额之和</translation>
    </message>
    <message>
        <source>gmv - refunded</source>
        <translation>成交金额 − 退款</translation>
    </message>
    <message>
        <source>sum(amount of paid lines not returned * (1 - expected return rate of category))</source>
        <translation>未退的已付款订单行金额 ×（1 − 该品类预计退货率）之和</translation>
    </message>
    <message>
        <source>count(orders with a paid line)</source>
        <translation>含已付款行的订单数</translation>
    </message>
    <message>
        <source>sum(quantity of paid lines)</source>
        <translation>已付款订单行件数之和</translation>
    </message>
    <message>
        <source>count(distinct known buyers of paid orders)</source>
        <translation>已付款订单的买家人数（去重）</translation>
    </message>
    <message>
        <source>gmv / buyers</source>
        <translation>成交金额 ÷ 买家</translation>
    </message>
    <message>
        <source>sum(online * ms) / ms</source>
        <translation>在线人数按时间加权平均</translation>
    </message>
    <message>
        <source>max(online)</source>
        <translation>在线人数最高值</translation>
    </message>
</context>
<context>
    <name>gifts</name>
    <message>
        <source>{count} gifts · {value} as far as their worth is told</source>
        <translation>{count} 个礼物 · 已知价值 {value}</translation>
    </message>
    <message>
        <source>{name} ×{count}</source>
        <translation>{name} ×{count}</translation>
    </message>
    <message>
        <source>No gifts or paid messages yet. They stand here, not among comments.</source>
        <translation>还没有礼物和付费留言。它们列在这里，不混在评论里。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>赠品</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Said with it</source>
        <translation>留言</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>交接单</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>在播</translation>
    </message>
    <message>
        <source>Nothing is on air.</source>
        <translation>没有环节在播。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩 {time}</translation>
    </message>
    <message>
        <source>{time} overtime</source>
        <translation>超 {time}</translation>
    </message>
    <message>
        <source>Next hit time</source>
        <translation>下一个卡点</translation>
    </message>
    <message>
        <source>“{cue}” starts</source>
        <translation>“{cue}”开始</translation>
    </message>
    <message>
        <source>“{cue}” ends</source>
        <translation>“{cue}”结束</translation>
    </message>
    <message>
        <source>The show ends</source>
        <translation>收播</translation>
    </message>
    <message>
        <source>{time} late as it stands</source>
        <translation>照现在会晚 {time}</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>To press on the platform ({count})</source>
        <translation>平台上待操作（{count}）</translation>
    </message>
    <message>
        <source>Open questions ({count})</source>
        <translation>待答提问（{count}）</translation>
    </message>
    <message>
        <source>×{askers} {text}</source>
        <translation>×{askers} {text}</translation>
    </message>
    <message>
        <source>×{askers} {text} · no. {link}</source>
        <translation>×{askers} {text} · {link}号</translation>
    </message>
    <message>
        <source>waits {time}</source>
        <translation>已等 {time}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What ran ({count})</source>
        <translation>已播环节（{count}）</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>The disk is full: {count} facts wait in memory. Free some space; decisions go on.</source>
        <translation>磁盘满了：{count} 条数据在内存里排队。请腾出空间；操作照常。</translation>
    </message>
    <message>
        <source>{count} facts wait for the disk.</source>
        <translation>{count} 条数据等待写盘。</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>全部已存。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>从 {time} 起</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} 项要看</translation>
    </message>
    <message>
        <source>Sleep and screen saver are held off.</source>
        <translation>已阻止睡眠和屏保。</translation>
    </message>
    <message>
        <source>Sleep could not be held off: set this machine to stay awake by hand.</source>
        <translation>没能阻止睡眠：请手动把电脑设成不休眠。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>防休眠</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Run file</source>
        <translation>本场数据文件</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>模拟器</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制文件</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Anchor&apos;s screen</source>
        <translation>主播屏</translation>
    </message>
    <message>
        <source>Strategy wall</source>
        <translation>攻略墙</translation>
    </message>
    <message>
        <source>well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>working</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>check</source>
        <translation>要看</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>off</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>The file of this run is whole.</source>
        <translation>本场数据文件完好。</translation>
    </message>
    <message>
        <source>The file of this run is damaged ({error}). The newest good backup is {backup}.</source>
        <translation>本场数据文件已损坏（{error}）。最新的好备份是 {backup}。</translation>
    </message>
    <message>
        <source>The file of this run was damaged and set aside as {file}; the run goes on in a new one. The newest good backup is {backup}.</source>
        <translation>本场数据文件损坏，已另存为 {file}；本场改用新文件继续。最新的好备份是 {backup}。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Feeds stand still for {seconds} s: {what} does not give way. Switch it off and open the console again; decisions go on.</source>
        <translation>接入卡住 {seconds} 秒：{what} 不让路。请关掉它再重开中控台，操作不受影响。</translation>
    </message>
    <message>
        <source>Feeds and outputs answer.</source>
        <translation>接入和输出正常。</translation>
    </message>
    <message>
        <source>something</source>
        <translation>某处</translation>
    </message>
    <message>
        <source>The screen “{screen}” went away. What stood on it is in a window on this one.</source>
        <translation>屏幕“{screen}”断开了，上面的内容已移到本屏窗口。</translation>
    </message>
    <message>
        <source>Shown on “{screen}”.</source>
        <translation>显示在“{screen}”。</translation>
    </message>
    <message>
        <source>Not open.</source>
        <translation>没打开。</translation>
    </message>
</context>
<context>
    <name>helping</name>
    <message>
        <source>People of the room</source>
        <translation>直播间人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tries on · answers</source>
        <translation>试穿 · 答疑</translation>
    </message>
    <message>
        <source>Height (cm)</source>
        <translation>身高（cm）</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>体重（kg）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>肤色</translation>
    </message>
    <message>
        <source>Topics (kinds of question, categories)</source>
        <translation>擅长（提问类型、品类）</translation>
    </message>
    <message>
        <source>Qualified to answer as a specialist</source>
        <translation>有资格做专员答疑</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Save person</source>
        <translation>保存人员</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>没填</translation>
    </message>
    <message>
        <source>Kinds of question: {codes}</source>
        <translation>提问类型：{codes}</translation>
    </message>
    <message>
        <source>porcelain</source>
        <translation>冷白</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>白</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>tan</source>
        <translation>小麦</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>深</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>请填姓名。</translation>
    </message>
    <message>
        <source>There is a {name} already.</source>
        <translation>已有 {name}。</translation>
    </message>
    <message>
        <source>“{skin}” is no skin tone. There are: {skins}.</source>
        <translation>没有肤色“{skin}”。可用：{skins}。</translation>
    </message>
    <message>
        <source>A height is between 50 and 250 cm.</source>
        <translation>身高在 50 到 250 cm 之间。</translation>
    </message>
    <message>
        <source>A weight is between 10 and 300 kg.</source>
        <translation>体重在 10 到 300 kg 之间。</translation>
    </message>
    <message>
        <source>{name} is not marked as qualified.</source>
        <translation>{name} 没标为有资格。</translation>
    </message>
    <message>
        <source>Type what the viewer wants to see.</source>
        <translation>请输入观众想看什么。</translation>
    </message>
    <message>
        <source>Choose who shows it first.</source>
        <translation>请先选谁来演示。</translation>
    </message>
    <message>
        <source>This request is done or declined. Take that back first.</source>
        <translation>这个点播已完成或已婉拒，请先退回。</translation>
    </message>
    <message>
        <source>There is nothing to take back: it is only asked.</source>
        <translation>没什么可退：刚提出。</translation>
    </message>
    <message>
        <source>Say why this is declined.</source>
        <translation>请写婉拒的原因。</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>点名要</translation>
    </message>
    <message>
        <source>same skin tone</source>
        <translation>同肤色</translation>
    </message>
    <message>
        <source>skin tone close</source>
        <translation>肤色接近</translation>
    </message>
    <message>
        <source>same size {size}</source>
        <translation>同码 {size}</translation>
    </message>
    <message>
        <source>height {by} cm</source>
        <translation>身高差 {by} cm</translation>
    </message>
    <message>
        <source>weight {by} kg</source>
        <translation>体重差 {by} kg</translation>
    </message>
    <message>
        <source>qualified for {topic}</source>
        <translation>擅长{topic}</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>不在岗</translation>
    </message>
</context>
<context>
    <name>here_only</name>
    <message>
        <source>Add link {link} “{name}” to the shop window</source>
        <translation>{link}号“{name}”上链接</translation>
    </message>
    <message>
        <source>Set the price of link {link} “{name}” to {price}</source>
        <translation>{link}号“{name}”改价为 {price}</translation>
    </message>
    <message>
        <source>Set the stock of link {link} “{name}” to {count}</source>
        <translation>{link}号“{name}”库存改为 {count}</translation>
    </message>
    <message>
        <source>Put link {link} “{name}” on sale</source>
        <translation>{link}号“{name}”开售</translation>
    </message>
    <message>
        <source>Take link {link} “{name}” off sale</source>
        <translation>{link}号“{name}”停售</translation>
    </message>
    <message>
        <source>Mark link {link} “{name}” as sold out</source>
        <translation>{link}号“{name}”标为售罄</translation>
    </message>
    <message>
        <source>Take link {link} “{name}” out of the shop window</source>
        <translation>{link}号“{name}”下链接</translation>
    </message>
    <message>
        <source>Add {count} pieces to link {link} “{name}”</source>
        <translation>{link}号“{name}”加库存 {count} 件</translation>
    </message>
    <message>
        <source>Show the card of link {link} “{name}”</source>
        <translation>{link}号“{name}”上讲解卡</translation>
    </message>
    <message>
        <source>Put “{name}” under link {link}, in the old one&apos;s place</source>
        <translation>{link}号换成“{name}”</translation>
    </message>
    <message>
        <source>Take {count} pieces off link {link} “{name}”</source>
        <translation>{link}号“{name}”减库存 {count} 件</translation>
    </message>
    <message>
        <source>Take the stock limit of link {link} “{name}” away</source>
        <translation>{link}号“{name}”取消库存限制</translation>
    </message>
    <message>
        <source>Take the price of link {link} “{name}” away</source>
        <translation>{link}号“{name}”去掉价格</translation>
    </message>
</context>
<context>
    <name>intent</name>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>suits me?</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>how to use</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>after sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>genuine?</source>
        <translation>正品</translation>
    </message>
    <message>
        <source>show it</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>which link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>question</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>{what} · {why}</source>
        <translation>{what} · {why}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Done on air: it has an opposite of its own</source>
        <translation>直播操作：请用对应的反向操作</translation>
    </message>
    <message>
        <source>rule {name}</source>
        <translation>规则 {name}</translation>
    </message>
    <message>
        <source>{day} {time} · {desk}</source>
        <translation>{day} {time} · {desk}</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本工位</translation>
    </message>
    <message>
        <source>This show</source>
        <translation>本场次</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>撤销这条</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>“{key}” is not a key that can be used.</source>
        <translation>“{key}”不能用作快捷键。</translation>
    </message>
    <message>
        <source>Space and Enter are kept for fields and lists.</source>
        <translation>空格和回车留给输入框和列表。</translation>
    </message>
    <message>
        <source>{key} already does “{other}”. Change that one first.</source>
        <translation>{key} 已经用于“{other}”。请先改那一个。</translation>
    </message>
</context>
<context>
    <name>licence</name>
    <message>
        <source>Special-cosmetics registration</source>
        <translation>特殊化妆品注册证</translation>
    </message>
    <message>
        <source>Medical-device registration</source>
        <translation>医疗器械注册证</translation>
    </message>
    <message>
        <source>Infant-formula registration</source>
        <translation>婴配乳粉注册证</translation>
    </message>
    <message>
        <source>Health-food registration</source>
        <translation>保健食品注册或备案</translation>
    </message>
    <message>
        <source>Food production licence</source>
        <translation>食品生产许可证</translation>
    </message>
    <message>
        <source>Drug approval</source>
        <translation>药品批准文号</translation>
    </message>
</context>
<context>
    <name>lint</name>
    <message>
        <source>Superlative</source>
        <translation>最高级用语</translation>
    </message>
    <message>
        <source>First and only</source>
        <translation>第一、唯一</translation>
    </message>
    <message>
        <source>Highest grade</source>
        <translation>顶级类用语</translation>
    </message>
    <message>
        <source>First ever, exclusive</source>
        <translation>首创、独家</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领先类用语</translation>
    </message>
    <message>
        <source>Absolute promise</source>
        <translation>绝对化承诺</translation>
    </message>
    <message>
        <source>Price claim</source>
        <translation>价格宣传</translation>
    </message>
    <message>
        <source>Scarcity</source>
        <translation>紧迫宣传</translation>
    </message>
    <message>
        <source>Medical effect</source>
        <translation>医疗功效</translation>
    </message>
    <message>
        <source>Cosmetic effect</source>
        <translation>特殊化妆品功效</translation>
    </message>
    <message>
        <source>Endorsement</source>
        <translation>推荐背书</translation>
    </message>
    <message>
        <source>Off platform</source>
        <translation>站外引流</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>禁说</translation>
    </message>
    <message>
        <source>Advertising must not call goods the best or most of anything.</source>
        <translation>广告不能用“最”类绝对化用语。</translation>
    </message>
    <message>
        <source>A rank or being the only one is an absolute term unless a source proves it.</source>
        <translation>排名、唯一属于绝对化用语，除非有出处证明。</translation>
    </message>
    <message>
        <source>Words for the highest grade are absolute terms; grades of a standard are not.</source>
        <translation>顶级类词属于绝对化用语；标准里的等级不算。</translation>
    </message>
    <message>
        <source>First, exclusive or made for the state: nobody may say so without proof.</source>
        <translation>首个、独家、特供，没有证明不能说。</translation>
    </message>
    <message>
        <source>Leading a market is a rank; it needs a source, and some words are banned outright.</source>
        <translation>领先属于排名，要有出处，有的词一律禁用。</translation>
    </message>
    <message>
        <source>A promise without limits cannot be kept and counts as misleading.</source>
        <translation>没有限度的承诺兑现不了，属于误导。</translation>
    </message>
    <message>
        <source>A compared price needs its basis: the price, where it was asked, and when.</source>
        <translation>比价要有依据：什么价、哪里卖的、什么时候。</translation>
    </message>
    <message>
        <source>Pressure by scarcity must be true: the number left, the day it ends.</source>
        <translation>催单要真实：还剩几件、哪天结束。</translation>
    </message>
    <message>
        <source>Ordinary goods must not claim to treat, prevent or change the body.</source>
        <translation>普通商品不能宣称治疗、预防或改变身体。</translation>
    </message>
    <message>
        <source>This effect is for special cosmetics with a licence of their own.</source>
        <translation>这种功效只有取得注册证的特殊化妆品能说。</translation>
    </message>
    <message>
        <source>Experts, doctors and the state must not be named as recommending goods.</source>
        <translation>不能说专家、医生或国家机关推荐。</translation>
    </message>
    <message>
        <source>Leading viewers away to trade elsewhere breaks the platform&apos;s rules.</source>
        <translation>把观众引到站外交易违反平台规则。</translation>
    </message>
    <message>
        <source>The hand card of this product says never to say it.</source>
        <translation>这款商品的手卡写明禁说。</translation>
    </message>
    <message>
        <source>Say what was measured, or compare with your own range.</source>
        <translation>说实测数据，或只和自家产品比。</translation>
    </message>
    <message>
        <source>Name the list, its period and its source, or drop it.</source>
        <translation>写明榜单、时段和出处，不然删掉。</translation>
    </message>
    <message>
        <source>Name the patent or report, or drop it.</source>
        <translation>写明专利或报告，不然删掉。</translation>
    </message>
    <message>
        <source>Say what is special about it.</source>
        <translation>说清楚特别在哪里。</translation>
    </message>
    <message>
        <source>Name the standard and the certificate&apos;s number.</source>
        <translation>写明标准和证书编号。</translation>
    </message>
    <message>
        <source>Describe material and workmanship.</source>
        <translation>讲材质和做工。</translation>
    </message>
    <message>
        <source>Say “new”, with the date it came out.</source>
        <translation>改说“新品”，带上市日期。</translation>
    </message>
    <message>
        <source>Say whom it suits, or file the contract.</source>
        <translation>改说适合谁，或备好合同。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>删掉。</translation>
    </message>
    <message>
        <source>Give the figure and its source.</source>
        <translation>给出数据和出处。</translation>
    </message>
    <message>
        <source>Say “registered trademark”.</source>
        <translation>改说“注册商标”。</translation>
    </message>
    <message>
        <source>Give the test result, or drop the figure.</source>
        <translation>给检测结果，不然删掉数字。</translation>
    </message>
    <message>
        <source>Say under which conditions it holds.</source>
        <translation>说清在什么条件下成立。</translation>
    </message>
    <message>
        <source>Say “for many uses”.</source>
        <translation>改说“可多次使用”。</translation>
    </message>
    <message>
        <source>Say the live price and what it is compared with.</source>
        <translation>说直播价，并说明和什么比。</translation>
    </message>
    <message>
        <source>Say “usual price” with the lowest deal price of the last 7 days.</source>
        <translation>改说“日常价”，附 7 日内最低成交价。</translation>
    </message>
    <message>
        <source>Say the live price.</source>
        <translation>只说直播价。</translation>
    </message>
    <message>
        <source>Say the number that is truly left.</source>
        <translation>说真实剩余件数。</translation>
    </message>
    <message>
        <source>Say when the offer ends, and keep to it.</source>
        <translation>说清活动结束时间，并照做。</translation>
    </message>
    <message>
        <source>Say how it feels or is used, not what it heals.</source>
        <translation>说使用感受，不说能治什么。</translation>
    </message>
    <message>
        <source>Give contents or figures, no effect on the body.</source>
        <translation>说成分或数据，不说对身体的作用。</translation>
    </message>
    <message>
        <source>Say “brightens the look”, or enter the special-cosmetics licence.</source>
        <translation>改说“提亮妆感”，或录入特殊化妆品注册证。</translation>
    </message>
    <message>
        <source>Say what the filed effect report says.</source>
        <translation>按备案的功效报告说。</translation>
    </message>
    <message>
        <source>Leave out who recommends it.</source>
        <translation>去掉谁推荐。</translation>
    </message>
    <message>
        <source>Point to the shop&apos;s own service on the platform.</source>
        <translation>请观众找平台上的店铺客服。</translation>
    </message>
    <message>
        <source>Leave the number out.</source>
        <translation>去掉号码。</translation>
    </message>
    <message>
        <source>Point to the link in this room.</source>
        <translation>请观众点直播间链接。</translation>
    </message>
    <message>
        <source>Say it as the points of the card do.</source>
        <translation>按手卡卖点来说。</translation>
    </message>
</context>
<context>
    <name>moderation</name>
    <message>
        <source>Words, hidden comments and muted viewers</source>
        <translation>屏蔽词、已屏蔽评论、已禁言观众</translation>
    </message>
    <message>
        <source>hidden: {reason}</source>
        <translation>已屏蔽：{reason}</translation>
    </message>
    <message>
        <source>muted: {reason}</source>
        <translation>已禁言：{reason}</translation>
    </message>
    <message>
        <source>kept off: {reason}</source>
        <translation>已过滤：{reason}</translation>
    </message>
    <message>
        <source>a complaint: not hidden</source>
        <translation>投诉：不屏蔽</translation>
    </message>
    <message>
        <source>“{by}” would keep it off the list. Complaints are never hidden by a rule.</source>
        <translation>屏蔽词“{by}”会过滤它，但投诉从不按规则屏蔽。</translation>
    </message>
    <message>
        <source>{what}, by {by}</source>
        <translation>{what}，{by}</translation>
    </message>
    <message>
        <source>Hide “{about}” here: why? (1–{most}, Esc)</source>
        <translation>在这里屏蔽“{about}”，原因？（1–{most}，Esc）</translation>
    </message>
    <message>
        <source>Mute {about} here: why? (1–{most}, Esc)</source>
        <translation>在这里禁言 {about}，原因？（1–{most}，Esc）</translation>
    </message>
    <message>
        <source>Keep a word off the list: which, and why? (Esc)</source>
        <translation>加屏蔽词：哪个词、为什么？（Esc）</translation>
    </message>
    <message>
        <source>That a comment is unfavourable is no reason; it is kept, with who hid it and why.</source>
        <translation>评价不好不是理由；谁屏蔽、为什么，都会留下记录。</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Pattern (RE2)</source>
        <translation>正则（RE2）</translation>
    </message>
    <message>
        <source>would hide {hides} of the last {of}</source>
        <translation>最近 {of} 条会屏蔽 {hides} 条</translation>
    </message>
    <message>
        <source>{what}; {spares} complaints are spared</source>
        <translation>{what}，{spares} 条投诉不屏蔽</translation>
    </message>
    <message>
        <source>Here only:</source>
        <translation>仅记录于此：</translation>
    </message>
    <message>
        <source>This was done here only. Do it on the platform too, then tick it off.</source>
        <translation>只在这里生效，平台上还得自己按，按完打勾。</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} 项</translation>
    </message>
    <message>
        <source>hide “{about}”</source>
        <translation>屏蔽“{about}”</translation>
    </message>
    <message>
        <source>show “{about}” again</source>
        <translation>恢复“{about}”</translation>
    </message>
    <message>
        <source>mute {about}</source>
        <translation>禁言 {about}</translation>
    </message>
    <message>
        <source>unmute {about}</source>
        <translation>解禁 {about}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By</source>
        <translation>谁改的</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>word “{about}”</source>
        <translation>屏蔽词“{about}”</translation>
    </message>
    <message>
        <source>pattern {about}</source>
        <translation>正则 {about}</translation>
    </message>
    <message>
        <source>hidden “{about}”</source>
        <translation>已屏蔽“{about}”</translation>
    </message>
    <message>
        <source>muted {about}</source>
        <translation>已禁言 {about}</translation>
    </message>
    <message>
        <source>Keep a word off…</source>
        <translation>加屏蔽词…</translation>
    </message>
    <message>
        <source>Take back  Del</source>
        <translation>撤回  Del</translation>
    </message>
    <message>
        <source>Nothing is hidden, nobody is muted, no word is kept off.</source>
        <translation>没有屏蔽的评论、禁言的观众和屏蔽词。</translation>
    </message>
    <message>
        <source>This is not hidden.</source>
        <translation>这条没屏蔽。</translation>
    </message>
    <message>
        <source>This is hidden already, by {by}.</source>
        <translation>已被 {by} 屏蔽。</translation>
    </message>
    <message>
        <source>Nothing tells this viewer from others.</source>
        <translation>无法识别这位观众。</translation>
    </message>
    <message>
        <source>This viewer is muted already, by {by}.</source>
        <translation>已被 {by} 禁言。</translation>
    </message>
    <message>
        <source>This viewer is not muted.</source>
        <translation>这位观众没禁言。</translation>
    </message>
    <message>
        <source>A mute ends in the future, within 400 days.</source>
        <translation>禁言要在 400 天内的将来结束。</translation>
    </message>
    <message>
        <source>That was ticked already.</source>
        <translation>已经勾过了。</translation>
    </message>
    <message>
        <source>“{word}” is kept off the list already.</source>
        <translation>“{word}”已是屏蔽词。</translation>
    </message>
    <message>
        <source>There are {most} words already. Remove one first.</source>
        <translation>屏蔽词已有 {most} 个，请先删一个。</translation>
    </message>
    <message>
        <source>There is no such colour to mark comments with.</source>
        <translation>没有这种标记颜色。</translation>
    </message>
    <message>
        <source>There are {most} filters already. Drop one first.</source>
        <translation>筛选已有 {most} 个，请先删一个。</translation>
    </message>
    <message>
        <source>Type the word to keep off the list.</source>
        <translation>请输入屏蔽词。</translation>
    </message>
    <message>
        <source>A word has at most {most} characters.</source>
        <translation>屏蔽词最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern: {why}</source>
        <translation>“{pattern}”不是正则：{why}</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>刷屏</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>辱骂</translation>
    </message>
    <message>
        <source>private data</source>
        <translation>泄露隐私</translation>
    </message>
    <message>
        <source>off-platform</source>
        <translation>站外引流</translation>
    </message>
    <message>
        <source>illegal</source>
        <translation>违法</translation>
    </message>
    <message>
        <source>minors</source>
        <translation>未成年人</translation>
    </message>
    <message>
        <source>fraud</source>
        <translation>诈骗</translation>
    </message>
    <message>
        <source>Choose a reason. That a comment is unfavourable is none.</source>
        <translation>请选原因。评价不好不能作为原因。</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>As-run</source>
        <translation>实播记录</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>系统状态</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>提问复盘</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>卖点承诺</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>接入</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>选品池</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Call sheet · {who}</source>
        <translation>通告单 · {who}</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}，{role}</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>副播</translation>
    </message>
    <message>
        <source>Floor: scenes and welfare</source>
        <translation>场控：场景、福利</translation>
    </message>
    <message>
        <source>Controller: products, prices, stock</source>
        <translation>中控：商品、价格、库存</translation>
    </message>
    <message>
        <source>on first {start}, off last {end} · {cues} cues · {length}</source>
        <translation>{start} 上播，{end} 下播 · {cues} 个环节 · {length}</translation>
    </message>
    <message>
        <source>The plan names nobody, has no welfare and no products yet.</source>
        <translation>策划里还没有排人、福利和商品。</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>With</source>
        <translation>搭档</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>change to {scene}</source>
        <translation>换到 {scene}</translation>
    </message>
    <message>
        <source>scene: {scene}</source>
        <translation>场景：{scene}</translation>
    </message>
    <message>
        <source>show: {demo}</source>
        <translation>演示：{demo}</translation>
    </message>
    <message>
        <source>welfare: {welfare}</source>
        <translation>福利：{welfare}</translation>
    </message>
    <message>
        <source>script: {script}</source>
        <translation>话术：{script}</translation>
    </message>
    <message>
        <source>off for {length}, back at {time}</source>
        <translation>下播 {length}，{time} 回来</translation>
    </message>
    <message>
        <source>Live price</source>
        <translation>直播价</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>reserve {pieces}</source>
        <translation>预留 {pieces}</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>未定价</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Hand cards</source>
        <translation>手卡</translation>
    </message>
    <message>
        <source>No products have been put into this show yet.</source>
        <translation>本场还没有上播商品。</translation>
    </message>
    <message>
        <source>usual {price}</source>
        <translation>日常价 {price}</translation>
    </message>
    <message>
        <source>no basis for the usual price: do not compare</source>
        <translation>日常价没有依据：不要比价</translation>
    </message>
    <message>
        <source>say it: {text}</source>
        <translation>读音：{text}</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>禁说</translation>
    </message>
    <message>
        <source>Selling points</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Shipping and after-sales</source>
        <translation>发货与售后</translation>
    </message>
    <message>
        <source>Props</source>
        <translation>道具</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限购</translation>
    </message>
    <message>
        <source>{count} a person at most</source>
        <translation>每人限 {count}</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>{stock}, of them {reserve} in reserve</source>
        <translation>{stock}，其中预留 {reserve}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>{page} / {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <source>printed {date} {time} ({zone})</source>
        <translation>打印于 {date} {time}（{zone}）</translation>
    </message>
    <message>
        <source>{weekday} {date} · {start}–{end}</source>
        <translation>{date} {weekday} · {start}–{end}</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>日期未定</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>流程表</translation>
    </message>
    <message>
        <source>{cues} cues · {products} products · planned {length} · {over}</source>
        <translation>{cues} 个环节 · {products} 款商品 · 计划 {length} · {over}</translation>
    </message>
    <message>
        <source>{cues} cues · {products} products · planned {length}</source>
        <translation>{cues} 个环节 · {products} 款商品 · 计划 {length}</translation>
    </message>
    <message>
        <source>◆ hit time: must be met. Lengths in minutes, or min:s.</source>
        <translation>◆ 卡点，必须踩准。时长按分钟，或 分:秒。</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>续</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>副播</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>福利</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>◆ {time}</source>
        <translation>◆ {time}</translation>
    </message>
    <message>
        <source>◆ until {time}</source>
        <translation>◆ 到 {time}</translation>
    </message>
    <message>
        <source>{least}–{most}</source>
        <translation>{least}–{most}</translation>
    </message>
    <message>
        <source>{time} free before</source>
        <translation>前面空 {time}</translation>
    </message>
    <message>
        <source>overlaps by {time}</source>
        <translation>重叠 {time}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>{name} (withdrawn)</source>
        <translation>{name}（已下架）</translation>
    </message>
    <message>
        <source>may be dropped ({priority})</source>
        <translation>可舍弃（{priority}）</translation>
    </message>
    <message>
        <source>{start}–{end} · {length}</source>
        <translation>{start}–{end} · {length}</translation>
    </message>
    <message>
        <source>Strategy wall</source>
        <translation>攻略墙</translation>
    </message>
    <message>
        <source>{offers} products</source>
        <translation>{offers} 款商品</translation>
    </message>
    <message>
        <source>✓ Suits</source>
        <translation>✓ 适合</translation>
    </message>
    <message>
        <source>✕ Does not suit</source>
        <translation>✕ 不适合</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} 已生成。</translation>
    </message>
    <message>
        <source>Printing failed: {reason}</source>
        <translation>打印失败：{reason}</translation>
    </message>
    <message>
        <source>Printing was cancelled; nothing was written.</source>
        <translation>已取消打印；没有写入任何文件。</translation>
    </message>
    <message>
        <source>the program could not be started</source>
        <translation>程序启动不了</translation>
    </message>
    <message>
        <source>As-run</source>
        <translation>实播记录</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>交接单</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>as of {date} {time}</source>
        <translation>截至 {date} {time}</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}.</source>
        <translation>{file} 没写成：{why}。</translation>
    </message>
    <message>
        <source>Review sheet</source>
        <translation>播前审核单</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Exceptions granted</source>
        <translation>已放行的例外</translation>
    </message>
    <message>
        <source>Changed since signed</source>
        <translation>签字后的改动</translation>
    </message>
    <message>
        <source>{count} looked at</source>
        <translation>看了 {count} 项</translation>
    </message>
    <message>
        <source>{errors} block, {warnings} to weigh</source>
        <translation>必改 {errors}，斟酌 {warnings}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>没问题</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>必改</translation>
    </message>
    <message>
        <source>weigh</source>
        <translation>斟酌</translation>
    </message>
    <message>
        <source>{role}: ______________________</source>
        <translation>{role}：______________________</translation>
    </message>
    <message>
        <source>{role}: {name}</source>
        <translation>{role}：{name}</translation>
    </message>
    <message>
        <source>{date} {time}, state {digest}</source>
        <translation>{date} {time}，版本 {digest}</translation>
    </message>
    <message>
        <source>withdrawn: {why}</source>
        <translation>下架原因：{why}</translation>
    </message>
    <message>
        <source>{why} ({by}, {date})</source>
        <translation>{why}（{by}，{date}）</translation>
    </message>
    <message>
        <source>sign again</source>
        <translation>要重签</translation>
    </message>
</context>
<context>
    <name>parcel</name>
    <message>
        <source>{path} is there already. Nothing was written.</source>
        <translation>{path} 已经存在。没有写入。</translation>
    </message>
    <message>
        <source>{path} is not a .liveroom file. Nothing was changed.</source>
        <translation>{path} 不是 .liveroom 文件。没有改动任何内容。</translation>
    </message>
    <message>
        <source>{path} was written by a newer console. Please update.</source>
        <translation>{path} 是更新版本的中控台写的。请先升级。</translation>
    </message>
    <message>
        <source>{path}: {table} has a row that cannot be ({error}). Nothing was changed.</source>
        <translation>{path}：{table} 里有一行不合规（{error}）。没有改动任何内容。</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>{name} on air {time} · break in {rest}</source>
        <translation>{name} 已播 {time} · {rest} 后休息</translation>
    </message>
    <message>
        <source>{name} on air {time} · until the end</source>
        <translation>{name} 已播 {time} · 播到收播</translation>
    </message>
    <message>
        <source>{name} on air {time} · {past} past the limit</source>
        <translation>{name} 已播 {time} · 超上限 {past}</translation>
    </message>
    <message>
        <source>{name} on air {time} · break in {rest}, {past} past the limit</source>
        <translation>{name} 已播 {time} · {rest} 后休息，超上限 {past}</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>“{file}” is larger than {most} MB. Save it smaller and try again.</source>
        <translation>“{file}”超过 {most} MB，请缩小后再试。</translation>
    </message>
    <message>
        <source>“{file}” is no picture that can be read: JPEG, PNG, WebP, GIF or BMP.</source>
        <translation>“{file}”不是能读的图片：JPEG、PNG、WebP、GIF 或 BMP。</translation>
    </message>
    <message>
        <source>“{file}” has {width} × {height} pixels, more than is safe to open.</source>
        <translation>“{file}”有 {width} × {height} 像素，太大不安全。</translation>
    </message>
    <message>
        <source>“{file}” could not be read: {why}.</source>
        <translation>“{file}”读不了：{why}。</translation>
    </message>
    <message>
        <source>“{file}” could not be kept: {why}.</source>
        <translation>“{file}”没能保存：{why}。</translation>
    </message>
    <message>
        <source>Reading {count} pictures …</source>
        <translation>正在读 {count} 张图…</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>粘贴的图</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>图片（{endings}）</translation>
    </message>
    <message>
        <source>None yet. Drop picture files here, paste one, or choose them; up to 20 MB each.</source>
        <translation>还没有图。拖进来、粘贴或选择，每张不超过 20 MB。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板里没有图片。</translation>
    </message>
    <message>
        <source>What is on the chosen picture</source>
        <translation>所选图片的说明</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>Picture {number} of {all} {caption}</source>
        <translation>第 {number}/{all} 张 {caption}</translation>
    </message>
    <message>
        <source>Arrow keys choose · Ctrl with arrow keys moves · Del takes off · Enter captions</source>
        <translation>方向键选 · Ctrl 加方向键移动 · Del 移除 · 回车写说明</translation>
    </message>
    <message>
        <source>This picture is among those of “{name}” already.</source>
        <translation>“{name}”已有这张图。</translation>
    </message>
    <message>
        <source>“{name}” has {most} pictures; more do not fit.</source>
        <translation>“{name}”已有 {most} 张图，不能再加。</translation>
    </message>
    <message>
        <source>This is no picture that the console has taken in.</source>
        <translation>这不是中控台收进的图片。</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>product name</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>specifications</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>points</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>props</source>
        <translation>道具</translation>
    </message>
    <message>
        <source>suits</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>常见问题</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>after-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>cue title</source>
        <translation>环节名</translation>
    </message>
    <message>
        <source>cue notes</source>
        <translation>环节备注</translation>
    </message>
    <message>
        <source>script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>welfare of the cue</source>
        <translation>环节福利</translation>
    </message>
    <message>
        <source>block</source>
        <translation>板块</translation>
    </message>
    <message>
        <source>own column</source>
        <translation>自定义列</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>卖点承诺</translation>
    </message>
    <message>
        <source>delivery promise</source>
        <translation>发货承诺</translation>
    </message>
    <message>
        <source>name of the show</source>
        <translation>场次名</translation>
    </message>
    <message>
        <source>note on the show</source>
        <translation>场次备注</translation>
    </message>
    <message>
        <source>welfare</source>
        <translation>福利</translation>
    </message>
    <message>
        <source>canned answer</source>
        <translation>答复库</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>There is a show “{name}” already.</source>
        <translation>已经有场次“{name}”。</translation>
    </message>
    <message>
        <source>This show has a version “{name}” already.</source>
        <translation>本场次已经有版本“{name}”。</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”.</source>
        <translation>没有时区“{zone}”。</translation>
    </message>
    <message>
        <source>The show would end before it starts.</source>
        <translation>结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>There is nothing called “{field}” to change here.</source>
        <translation>这里没有“{field}”可改。</translation>
    </message>
    <message>
        <source>“{value}” cannot be the {field} here.</source>
        <translation>{field} 不能是“{value}”。</translation>
    </message>
    <message>
        <source>The text for {field} is longer than {most} characters.</source>
        <translation>{field} 超过 {most} 个字。</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>{value} cannot be the {field}: it takes {low} to {high}.</source>
        <translation>{field} 不能是 {value}，要在 {low} 到 {high} 之间。</translation>
    </message>
    <message>
        <source>“{name}” was explained, released or changed in a run and stays; withdraw it instead.</source>
        <translation>“{name}”已经讲过、放过单或在播中改过，不能删；请用下架。</translation>
    </message>
    <message>
        <source>Link {link} is “{name}” already.</source>
        <translation>{link}号已经是“{name}”。</translation>
    </message>
    <message>
        <source>There is no role “{role}”. Roles: {roles}.</source>
        <translation>没有角色“{role}”。可用：{roles}。</translation>
    </message>
    <message>
        <source>These products are not all of this show.</source>
        <translation>这些商品不都是本场的。</translation>
    </message>
    <message>
        <source>“{name}” was in no other show: it has no earlier card.</source>
        <translation>“{name}”没上过别的场次，没有以前的手卡。</translation>
    </message>
    <message>
        <source>The last card of “{name}” has nothing that is empty here.</source>
        <translation>“{name}”上一场的手卡没有这里缺的内容。</translation>
    </message>
    <message>
        <source>There is a supplier “{name}” already.</source>
        <translation>已有供应商“{name}”。</translation>
    </message>
</context>
<context>
    <name>platform</name>
    <message>
        <source>Douyin</source>
        <translation>抖音</translation>
    </message>
    <message>
        <source>Kuaishou</source>
        <translation>快手</translation>
    </message>
    <message>
        <source>Taobao</source>
        <translation>淘宝</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>视频号</translation>
    </message>
    <message>
        <source>RedNote</source>
        <translation>小红书</translation>
    </message>
    <message>
        <source>bilibili</source>
        <translation>B站</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Twitch</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>模拟</translation>
    </message>
</context>
<context>
    <name>pool</name>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>日常价</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已售</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>in library</source>
        <translation>已入库</translation>
    </message>
    <message>
        <source>in show</source>
        <translation>已上本场</translation>
    </message>
    <message>
        <source>As written, not understood: {text}</source>
        <translation>原文照录，没看懂：{text}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品数</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>reading: {share} %</source>
        <translation>读取中 {share}%</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不选</translation>
    </message>
    <message>
        <source>later</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Each line is scored 1 to 5; weights say how much it counts, 0 does not count. An empty line is left out. Scores that were given stay with their line.</source>
        <translation>每项打 1 到 5 分，权重表示占比，0 为不计。空行不算。已打的分跟着原来那项。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>加一项</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Save scorecard</source>
        <translation>保存评分表</translation>
    </message>
    <message>
        <source>Import into the pool</source>
        <translation>导入选品池</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>正在读 {file}…</translation>
    </message>
    <message>
        <source>{file}: about {lines} rows. This is how the first {rows} are read; amber is kept as text.</source>
        <translation>{file}：约 {lines} 行。前 {rows} 行读成这样；黄色的按原文保留。</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>未收：{what}</translation>
    </message>
    <message>
        <source>Choose which column holds the names of the products.</source>
        <translation>请选哪一列是品名。</translation>
    </message>
    <message>
        <source>Bring into the pool</source>
        <translation>导入选品池</translation>
    </message>
    <message>
        <source>Straight into library and show</source>
        <translation>直接进商品库和本场</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>… and {count} more columns</source>
        <translation>… 还有 {count} 列</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Usual price</source>
        <translation>日常价</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>Viewers&apos; troubles</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Import a catalogue into the pool</source>
        <translation>导入货盘到选品池</translation>
    </message>
    <message>
        <source>Tables ({endings})</source>
        <translation>表格（{endings}）</translation>
    </message>
    <message>
        <source>pasted table {time}</source>
        <translation>粘贴的表格 {time}</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>剪贴板里没有表格。</translation>
    </message>
    <message>
        <source>{name} was pasted and not read whole: throw it out and paste it again.</source>
        <translation>{name} 是粘贴的，没读完：请丢掉重新粘贴。</translation>
    </message>
    <message>
        <source>Reading {name} was stopped: {why}</source>
        <translation>{name} 停止读取：{why}</translation>
    </message>
    <message>
        <source>No catalogue yet. Import brings in a table of products, of any length and with any headers; a table copied elsewhere is pasted. Its products are found once you accept the import, and no more once you withdraw it.</source>
        <translation>还没有货盘。点“导入”，多长的表、什么表头都行；别处复制的表格直接粘贴。收入之后才能查到，撤出就查不到了。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤出</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>继续读</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Throw out</source>
        <translation>丢掉</translation>
    </message>
    <message>
        <source>Choose an import first.</source>
        <translation>请先选一次导入。</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>选品池</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选品会</translation>
    </message>
    <message>
        <source>Scorecard…</source>
        <translation>评分表…</translation>
    </message>
    <message>
        <source>Library (G)</source>
        <translation>进商品库（G）</translation>
    </message>
    <message>
        <source>Show (S)</source>
        <translation>上本场（S）</translation>
    </message>
    <message>
        <source>Selection (E)</source>
        <translation>报选品（E）</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>{count} products; imports: {imports}</source>
        <translation>{count} 款；导入：{imports}</translation>
    </message>
    <message>
        <source>{count} candidates, {chosen} chosen</source>
        <translation>{count} 个候选，选中 {chosen}</translation>
    </message>
    <message>
        <source>Scores by</source>
        <translation>打分人</translation>
    </message>
    <message>
        <source>all: {mean}</source>
        <translation>全体：{mean}</translation>
    </message>
    <message>
        <source>Choose (C)</source>
        <translation>选中（C）</translation>
    </message>
    <message>
        <source>Later (V)</source>
        <translation>待定（V）</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>不选（X）</translation>
    </message>
    <message>
        <source>Open again (O)</source>
        <translation>重新讨论（O）</translation>
    </message>
    <message>
        <source>Why rejected</source>
        <translation>不选的原因</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>补充说明</translation>
    </message>
    <message>
        <source>{criterion}: {points} of 5</source>
        <translation>{criterion}：{points}/5</translation>
    </message>
    <message>
        <source>Name, brand, category or code</source>
        <translation>品名、品牌、品类或货号</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部品类</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The pool is what could be sold: catalogues of suppliers, however long. Import one, look at how it is read, accept it; then type here. What you take goes into the library, straight into the show, or up for selection. Nothing else of it comes into your plans.</source>
        <translation>选品池装的是可以卖的货：供应商的货盘，多长都行。导入、看读得对不对、收入，然后在这里打字查。取出来的进商品库、直接上本场或报选品会，其他的不会进策划。</translation>
    </message>
    <message>
        <source>Nothing in the pool is like that.</source>
        <translation>选品池里没有这样的商品。</translation>
    </message>
    <message>
        <source>{count} imports are not accepted yet: see Imports. Until then nothing of them is found.</source>
        <translation>还有 {count} 次导入没收入，见“导入记录”。收入之前查不到。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>查找中…</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>查到 {count} 款</translation>
    </message>
    <message>
        <source>{count} shown, more below</source>
        <translation>已列 {count} 款，往下还有</translation>
    </message>
    <message>
        <source>The first {count}; type more to narrow it down</source>
        <translation>先列 {count} 款，多打几个字缩小范围</translation>
    </message>
    <message>
        <source>“{text}” is no price.</source>
        <translation>“{text}”不是价格。</translation>
    </message>
    <message>
        <source>Choose a product of the pool first.</source>
        <translation>请先选一款选品池商品。</translation>
    </message>
    <message>
        <source>Open a show first.</source>
        <translation>请先打开场次。</translation>
    </message>
    <message>
        <source>Nobody has proposed anything for this show yet. Find products in the pool and press E: they stand here to be scored, chosen, put off or rejected with a reason. What is chosen becomes an offer of the show with the next free link number.</source>
        <translation>本场还没人报品。在选品池里查到商品按 E，就会列在这里打分、选中、待定或写原因不选。选中的自动上本场，用下一个空链接号。</translation>
    </message>
    <message>
        <source>Open a show to select its products.</source>
        <translation>打开场次才能选品。</translation>
    </message>
    <message>
        <source>Choose a candidate first.</source>
        <translation>请先选一个候选。</translation>
    </message>
    <message>
        <source>What is in {file} was brought into the pool before, as {name}. Nothing was added.</source>
        <translation>{file} 的内容已经导入过（{name}），没有新增。</translation>
    </message>
    <message>
        <source>{name} cannot be {what} now: it is {state}.</source>
        <translation>{name} 现在{state}，不能{what}。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已收入</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤出</translation>
    </message>
    <message>
        <source>thrown out</source>
        <translation>已丢掉</translation>
    </message>
    <message>
        <source>not read whole</source>
        <translation>没读完</translation>
    </message>
    <message>
        <source>waiting to be accepted</source>
        <translation>待收入</translation>
    </message>
    <message>
        <source>The reading of {file} ended before its end; import it again.</source>
        <translation>{file} 没读完就停了，请重新导入。</translation>
    </message>
    <message>
        <source>The import of {file} was stopped.</source>
        <translation>{file} 的导入已停止。</translation>
    </message>
    <message>
        <source>{file} was not brought in whole ({error}). Nothing of it is found; import it again.</source>
        <translation>{file} 没有导完（{error}），查不到它的商品，请重新导入。</translation>
    </message>
    <message>
        <source>{file} has no column with the names of products.</source>
        <translation>{file} 没有品名这一列。</translation>
    </message>
    <message>
        <source>row {row}: there is no name</source>
        <translation>第 {row} 行：没有品名</translation>
    </message>
    <message>
        <source>row {row} is longer than a megabyte</source>
        <translation>第 {row} 行超过 1 MB</translation>
    </message>
    <message>
        <source>row {row} has another number of cells than the header</source>
        <translation>第 {row} 行的列数和表头不一样</translation>
    </message>
    <message>
        <source>row {row} is cut off</source>
        <translation>第 {row} 行不完整</translation>
    </message>
    <message>
        <source>{file} cannot be read as a table: {why}.</source>
        <translation>{file} 读不成表格：{why}。</translation>
    </message>
    <message>
        <source>{file} is too large; save it as .csv or .xlsx.</source>
        <translation>{file} 太大，请另存为 .csv 或 .xlsx。</translation>
    </message>
    <message>
        <source>{file} has no row with the names of its columns.</source>
        <translation>{file} 没有表头行。</translation>
    </message>
    <message>
        <source>“{name}” is not in the pool any more: its import is out.</source>
        <translation>“{name}”已不在选品池：那次导入已撤出。</translation>
    </message>
</context>
<context>
    <name>price</name>
    <message>
        <source>“{name}” had no other price before this one.</source>
        <translation>“{name}”在此之前没有别的价格。</translation>
    </message>
    <message>
        <source>No. {link} “{name}”: {before} → {after}</source>
        <translation>{link}号“{name}”：{before} → {after}</translation>
    </message>
    <message>
        <source>No. {link} “{name}”: {after}</source>
        <translation>{link}号“{name}”：{after}</translation>
    </message>
    <message>
        <source>{percent}% above the last price, {before}</source>
        <translation>比上次价 {before} 高 {percent}%</translation>
    </message>
    <message>
        <source>{percent}% below the last price, {before}</source>
        <translation>比上次价 {before} 低 {percent}%</translation>
    </message>
    <message>
        <source>ten times the last price, {before}</source>
        <translation>是上次价 {before} 的十倍</translation>
    </message>
    <message>
        <source>a tenth of the last price, {before}</source>
        <translation>是上次价 {before} 的十分之一</translation>
    </message>
    <message>
        <source>one digit less than the last price, {before}</source>
        <translation>比上次价 {before} 少一位数</translation>
    </message>
    <message>
        <source>one digit more than the last price, {before}</source>
        <translation>比上次价 {before} 多一位数</translation>
    </message>
    <message>
        <source>the digits of the last price, {before}, in another order</source>
        <translation>和上次价 {before} 数字相同、顺序不同</translation>
    </message>
    <message>
        <source>below the floor, {amount}</source>
        <translation>低于底价 {amount}</translation>
    </message>
    <message>
        <source>above the usual price, {amount}</source>
        <translation>高于日常价 {amount}</translation>
    </message>
    <message>
        <source>the same price as no. {link} “{name}”</source>
        <translation>和 {link}号“{name}”同价</translation>
    </message>
    <message>
        <source>each piece loses {loss}: {sum}</source>
        <translation>每件亏 {loss}：{sum}</translation>
    </message>
    <message>
        <source>{price} − coupon {coupon} − commission {commission} ({rate}) − slot fee {slot} − freight {freight} − cost {cost} = {left}</source>
        <translation>{price} − 券 {coupon} − 佣金 {commission}（{rate}）− 坑位费 {slot} − 运费 {freight} − 成本 {cost} = {left}</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>No. {link} “{name}”, {price} now</source>
        <translation>{link}号“{name}”，现价 {price}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新价</translation>
    </message>
    <message>
        <source>By</source>
        <translation>谁改的</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>谁确认的</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Lowest deal of the last {days} days: {price}, on {day} at {time} in “{show}”. A discount without another basis is measured against it.</source>
        <translation>近 {days} 天最低成交价：{price}，{day} {time}“{show}”。没有其他依据时，优惠按它比。</translation>
    </message>
    <message>
        <source>No deal in the last {days} days: a discount needs another basis.</source>
        <translation>近 {days} 天没有成交：说优惠要另有依据。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>读取中…</translation>
    </message>
</context>
<context>
    <name>products</name>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>No. {link}</source>
        <translation>{link}号</translation>
    </message>
    <message>
        <source>usual {price}</source>
        <translation>日常价 {price}</translation>
    </message>
    <message>
        <source>usual {price} ({basis})</source>
        <translation>日常价 {price}（{basis}）</translation>
    </message>
    <message>
        <source>✕ Never say: {words}</source>
        <translation>✕ 禁说：{words}</translation>
    </message>
    <message>
        <source>Show: {text}</source>
        <translation>演示：{text}</translation>
    </message>
    <message>
        <source>Suits: {text}</source>
        <translation>适合：{text}</translation>
    </message>
    <message>
        <source>Say it: {text}</source>
        <translation>读音：{text}</translation>
    </message>
    <message>
        <source>Nothing is explained</source>
        <translation>没有在讲的商品</translation>
    </message>
    <message>
        <source>GO on a cue with a product explains it. E explains the chosen one without GO.</source>
        <translation>带商品的环节一 GO 就开始讲解。不走 GO 也行：选中按 E。</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>未定价</translation>
    </message>
    <message>
        <source>Here only:</source>
        <translation>仅记录于此：</translation>
    </message>
    <message>
        <source>Changed here only. Do it on the platform too, then tick it off.</source>
        <translation>只记在这里，平台上还得自己按，按完打勾。</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} 项</translation>
    </message>
    <message>
        <source>no. {link} into the window</source>
        <translation>{link}号上链接</translation>
    </message>
    <message>
        <source>no. {link} price {price}</source>
        <translation>{link}号改价 {price}</translation>
    </message>
    <message>
        <source>no. {link} stock {count}</source>
        <translation>{link}号库存 {count}</translation>
    </message>
    <message>
        <source>no. {link} on sale</source>
        <translation>{link}号开售</translation>
    </message>
    <message>
        <source>no. {link} off sale</source>
        <translation>{link}号停售</translation>
    </message>
    <message>
        <source>no. {link} sold out</source>
        <translation>{link}号售罄</translation>
    </message>
    <message>
        <source>no. {link} out of the window</source>
        <translation>{link}号下链接</translation>
    </message>
    <message>
        <source>no. {link} release {count}</source>
        <translation>{link}号放{count}</translation>
    </message>
    <message>
        <source>no. {link} show card</source>
        <translation>{link}号上讲解卡</translation>
    </message>
    <message>
        <source>no. {link} exchange</source>
        <translation>{link}号换品</translation>
    </message>
    <message>
        <source>No., name, price, stock: 12 velvet lip glaze 89 1000. Or an order: 1, 4, 7-9</source>
        <translation>号、品名、价格、库存：12 丝绒唇釉 89 1000；或排序：1，4，7-9</translation>
    </message>
    <message>
        <source>Why is “{name}” withdrawn?</source>
        <translation>“{name}”为什么下架？</translation>
    </message>
    <message>
        <source>Group of “{name}”; empty takes it out</source>
        <translation>“{name}”的编组；留空移出</translation>
    </message>
    <message>
        <source>Which product takes the place of “{name}”?</source>
        <translation>用哪款换“{name}”？</translation>
    </message>
    <message>
        <source>Why is “{was}” exchanged for “{now}”?</source>
        <translation>为什么把“{was}”换成“{now}”？</translation>
    </message>
    <message>
        <source>Enter adds: {parts}</source>
        <translation>回车添加：{parts}</translation>
    </message>
    <message>
        <source>Enter puts first: {names}</source>
        <translation>回车排到前面：{names}</translation>
    </message>
    <message>
        <source>Enter withdraws “{name}”</source>
        <translation>回车下架“{name}”</translation>
    </message>
    <message>
        <source>Enter puts “{name}” into the group “{group}”</source>
        <translation>回车把“{name}”编入“{group}”</translation>
    </message>
    <message>
        <source>Enter takes “{name}” out of its group “{group}”</source>
        <translation>回车把“{name}”移出“{group}”</translation>
    </message>
    <message>
        <source>Enter: “{now}” takes the place of “{was}”; then why</source>
        <translation>回车：“{now}”替换“{was}”，再写原因</translation>
    </message>
    <message>
        <source>Enter: “{now}” (new in the library) takes the place of “{was}”; then why</source>
        <translation>回车：“{now}”（新入商品库）替换“{was}”，再写原因</translation>
    </message>
    <message>
        <source>Enter exchanges “{was}” for “{now}”; a second person agrees</source>
        <translation>回车把“{was}”换成“{now}”，需第二人确认</translation>
    </message>
    <message>
        <source>There is no number {links} in this show.</source>
        <translation>本场没有 {links}号。</translation>
    </message>
    <message>
        <source>Number {link} is “{name}” already.</source>
        <translation>{link}号已经是“{name}”。</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>缺少品名。</translation>
    </message>
    <message>
        <source>no. {link}</source>
        <translation>{link}号</translation>
    </message>
    <message>
        <source>next free no.</source>
        <translation>下一个空号</translation>
    </message>
    <message>
        <source>stock {count}</source>
        <translation>库存 {count}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Live price</source>
        <translation>直播价</translation>
    </message>
    <message>
        <source>Usual price</source>
        <translation>日常价</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>日常价依据</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Selling points</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>禁说</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>底价</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>Coupon share</source>
        <translation>券分摊</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Slot fee</source>
        <translation>坑位费</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Limit each</source>
        <translation>每人限购</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>“{text}” is no price such as 89 or 9.90. The old price was kept.</source>
        <translation>“{text}”不是价格（如 89、9.90）。保留原价。</translation>
    </message>
    <message>
        <source>“{text}” is no rate such as 20%. The old one was kept.</source>
        <translation>“{text}”不是比例（如 20%）。保留原值。</translation>
    </message>
    <message>
        <source>“{text}” is no whole number. The old one was kept.</source>
        <translation>“{text}”不是整数。保留原值。</translation>
    </message>
    <message>
        <source>“{text}” is no role. Roles: {roles}.</source>
        <translation>没有角色“{text}”。可用：{roles}。</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>已下架：{reason}</translation>
    </message>
    <message>
        <source>No product yet. N adds one in a line: 12 velvet lip glaze 89 1000 – number, name, price, stock. Enter edits a cell, Alt with the arrow keys moves a row.</source>
        <translation>还没有商品。按 N 一行加一款：12 丝绒唇釉 89 1000（号、品名、价格、库存）。回车改单元格，Alt 加方向键挪行。</translation>
    </message>
    <message>
        <source>Choose a product first.</source>
        <translation>请先选商品。</translation>
    </message>
    <message>
        <source>{count} products</source>
        <translation>{count} 款</translation>
    </message>
    <message>
        <source>{count} products · explaining no. {link}</source>
        <translation>{count} 款 · 在讲 {link}号</translation>
    </message>
    <message>
        <source>{count} products copied</source>
        <translation>已复制 {count} 款</translation>
    </message>
    <message>
        <source>Nothing comes any more: there is nothing to copy.</source>
        <translation>后面没有商品了，没什么可复制。</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>加品</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>整张手卡</translation>
    </message>
    <message>
        <source>Explain, or return to it</source>
        <translation>讲解或返场</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>结束讲解</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>设为下一个</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>Off sale</source>
        <translation>停售</translation>
    </message>
    <message>
        <source>Withdraw, with a reason</source>
        <translation>下架（写原因）</translation>
    </message>
    <message>
        <source>Exchange for another product, with a reason</source>
        <translation>换品（写原因）</translation>
    </message>
    <message>
        <source>Take back in, or on sale again</source>
        <translation>恢复上架或开售</translation>
    </message>
    <message>
        <source>Change the live price</source>
        <translation>改直播价</translation>
    </message>
    <message>
        <source>Release the next tranche</source>
        <translation>放下一批</translation>
    </message>
    <message>
        <source>Release another number of pieces</source>
        <translation>放别的件数</translation>
    </message>
    <message>
        <source>3-2-1: open the sale of the product on the card</source>
        <translation>3-2-1：在讲商品上链接开售</translation>
    </message>
    <message>
        <source>Done on the platform: tick the oldest</source>
        <translation>平台已操作：勾掉最早一项</translation>
    </message>
    <message>
        <source>Put into a group of the queue</source>
        <translation>编入排品组</translation>
    </message>
    <message>
        <source>Plan the tranches of the product, or go back</source>
        <translation>排这款的放单批次，或返回</translation>
    </message>
    <message>
        <source>Copy what comes, for fan groups</source>
        <translation>复制预告到粉丝群</translation>
    </message>
    <message>
        <source>Copy number and name</source>
        <translation>复制链接号和品名</translation>
    </message>
    <message>
        <source>Paste an order or a product</source>
        <translation>粘贴排序或商品</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation>移出策划</translation>
    </message>
    <message>
        <source>“{name}” is on sale already.</source>
        <translation>“{name}”已经在售。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Announce / stock</source>
        <translation>可报/总</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待讲</translation>
    </message>
    <message>
        <source>up next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>explaining</source>
        <translation>在讲</translation>
    </message>
    <message>
        <source>return</source>
        <translation>返场</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>已讲</translation>
    </message>
    <message>
        <source>off sale</source>
        <translation>停售</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>exchanged: {reason}</source>
        <translation>已换品：{reason}</translation>
    </message>
    <message>
        <source>explained ×{count}</source>
        <translation>已讲 ×{count}</translation>
    </message>
    <message>
        <source>{time} hit time</source>
        <translation>{time} 卡点</translation>
    </message>
    <message>
        <source>oversold by {count}</source>
        <translation>超卖 {count}</translation>
    </message>
    <message>
        <source>to announce</source>
        <translation>可报库存</translation>
    </message>
    <message>
        <source>to announce · {count} left</source>
        <translation>可报 剩{count}</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>还有 {count} 件</translation>
    </message>
    <message>
        <source>oversold</source>
        <translation>超卖</translation>
    </message>
    <message>
        <source>sold out in</source>
        <translation>预计售罄</translation>
    </message>
    <message>
        <source>a second, last 60 s</source>
        <translation>件/秒 近1分</translation>
    </message>
    <message>
        <source>released of {stock}</source>
        <translation>已放/共 {stock}</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已放单</translation>
    </message>
    <message>
        <source>tranches · {count} released</source>
        <translation>批次 · 已放 {count}</translation>
    </message>
    <message>
        <source>tranches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Release {count}</source>
        <translation>放 {count}</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>放单…</translation>
    </message>
    <message>
        <source>Pieces to release</source>
        <translation>放几件</translation>
    </message>
    <message>
        <source>3·2·1</source>
        <translation>3·2·1</translation>
    </message>
    <message>
        <source>Nothing is explained. Explain a product first.</source>
        <translation>没有在讲的商品，请先讲解。</translation>
    </message>
    <message>
        <source>{show}: coming up</source>
        <translation>{show} 预告</translation>
    </message>
    <message>
        <source>{show}, from {time}: coming up</source>
        <translation>{show} {time} 起预告</translation>
    </message>
    <message>
        <source>No. {link} {name}</source>
        <translation>{link}号 {name}</translation>
    </message>
    <message>
        <source>Take the last price back</source>
        <translation>撤回上次改价</translation>
    </message>
    <message>
        <source>See all prices of the product</source>
        <translation>看这款的全部价格</translation>
    </message>
    <message>
        <source>tranche {number} of {all} sells</source>
        <translation>在卖第 {number}/{all} 批</translation>
    </message>
    <message>
        <source>delivery: {promise}</source>
        <translation>发货：{promise}</translation>
    </message>
    <message>
        <source>next: {count} {trigger}</source>
        <translation>下一批：{count} {trigger}</translation>
    </message>
    <message>
        <source>{share} sold now</source>
        <translation>现已售 {share}</translation>
    </message>
    <message>
        <source>no tranche is left</source>
        <translation>没有下一批</translation>
    </message>
    <message>
        <source>{time} after the start</source>
        <translation>开播后 {time}</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Delivery promise</source>
        <translation>发货承诺</translation>
    </message>
    <message>
        <source>In this run</source>
        <translation>本场</translation>
    </message>
    <message>
        <source>Tranches of {link} {name}</source>
        <translation>{link}号 {name} 的放单批次</translation>
    </message>
    <message>
        <source>planned {count}</source>
        <translation>已排 {count}</translation>
    </message>
    <message>
        <source>reserve {count}</source>
        <translation>预留 {count}</translation>
    </message>
    <message>
        <source>not planned {count}</source>
        <translation>没排 {count}</translation>
    </message>
    <message>
        <source>to keep spare {count}</source>
        <translation>应留余量 {count}</translation>
    </message>
    <message>
        <source>stock unknown</source>
        <translation>库存未知</translation>
    </message>
    <message>
        <source>N adds a tranche. Enter edits a cell; what releases it is typed: nothing is by hand, 80% a share sold, 21:30 or +0:30 a time, #7 a cue. Alt with the arrow keys moves a row, Del removes it, Esc goes back.</source>
        <translation>N 加一批，回车改单元格。触发直接打字：留空为手动，80% 为已售比例，21:30 或 +0:30 为时间，#7 为环节。Alt 加方向键挪行，Del 删除，Esc 返回。</translation>
    </message>
    <message>
        <source>{count} at {time}</source>
        <translation>{time} 放 {count}</translation>
    </message>
    <message>
        <source>“{text}” is no number of pieces. The old one was kept.</source>
        <translation>“{text}”不是件数。保留原值。</translation>
    </message>
    <message>
        <source>Choose a tranche first.</source>
        <translation>请先选一批。</translation>
    </message>
    <message>
        <source>“{text}” releases nothing: empty is by hand, 80% a share sold, 21:30 or +0:30 a time, #7 a cue.</source>
        <translation>“{text}”不能触发放单：留空为手动，80% 为已售比例，21:30 或 +0:30 为时间，#7 为环节。</translation>
    </message>
    <message>
        <source>There is no cue {number} in this show.</source>
        <translation>本场没有环节 {number}。</translation>
    </message>
    <message>
        <source>The show has no planned start: say how long after it, such as +0:30.</source>
        <translation>本场没定开播时间，请写开播后多久，如 +0:30。</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Askers</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>已等</translation>
    </message>
    <message>
        <source>no. {link}</source>
        <translation>{link}号</translation>
    </message>
    <message>
        <source>no. {link} {name}</source>
        <translation>{link}号 {name}</translation>
    </message>
    <message>
        <source>claimed by you</source>
        <translation>我已认领</translation>
    </message>
    <message>
        <source>claimed by {name}</source>
        <translation>{name} 已认领</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>又在问</translation>
    </message>
    <message>
        <source>asked again +{count}</source>
        <translation>又问 +{count}</translation>
    </message>
    <message>
        <source>was put off</source>
        <translation>稍后再答过</translation>
    </message>
    <message>
        <source>{count} comments</source>
        <translation>{count} 条评论</translation>
    </message>
    <message>
        <source>→ anchor</source>
        <translation>→ 主播</translation>
    </message>
    <message>
        <source>→ {name}</source>
        <translation>→ {name}</translation>
    </message>
    <message>
        <source>try on: {name}</source>
        <translation>演示：{name}</translation>
    </message>
    <message>
        <source>try on: nobody yet</source>
        <translation>演示：没定人</translation>
    </message>
    <message>
        <source>{count} asking</source>
        <translation>{count} 人在问</translation>
    </message>
    <message>
        <source>{count} s waiting</source>
        <translation>等了 {count} 秒</translation>
    </message>
    <message>
        <source>{factor} for the highest fan tier</source>
        <translation>{factor} 最高粉丝等级</translation>
    </message>
    <message>
        <source>{factor} about the product on air</source>
        <translation>{factor} 问在讲商品</translation>
    </message>
    <message>
        <source>{factor} asked before buying</source>
        <translation>{factor} 快下单</translation>
    </message>
    <message>
        <source>{factor} a complaint</source>
        <translation>{factor} 投诉</translation>
    </message>
    <message>
        <source>{parts} = {priority}. The greatest comes first.</source>
        <translation>{parts} = {priority}，大的排前面。</translation>
    </message>
    <message>
        <source>First asked {first}, last {last}, {count} comments.</source>
        <translation>最早 {first} 问，最近 {last}，共 {count} 条评论。</translation>
    </message>
    <message>
        <source>{state} at {time}</source>
        <translation>{time} {state}</translation>
    </message>
    <message>
        <source>{open} open</source>
        <translation>{open} 待答</translation>
    </message>
    <message>
        <source>{open} open · {over} over {limit} s</source>
        <translation>{open} 待答 · 超 {limit} 秒 {over}</translation>
    </message>
    <message>
        <source>{share} within {limit} s    p90 {p90} s</source>
        <translation>{limit} 秒内 {share}    p90 {p90} 秒</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>answer…</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>专员</translation>
    </message>
    <message>
        <source>try on</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>type</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>who else fits</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>退一步</translation>
    </message>
    <message>
        <source>new request</source>
        <translation>新点播</translation>
    </message>
    <message>
        <source>+{count} more · longest {wait}</source>
        <translation>还有 {count} 个 · 最久 {wait}</translation>
    </message>
    <message>
        <source>First {count} only</source>
        <translation>只看前 {count} 个</translation>
    </message>
    <message>
        <source>While a run is open, what viewers ask stands here, most pressing first: who asks, about what, and for how long.</source>
        <translation>开播后观众的提问列在这里，最急的在最上面：多少人问、问什么、等了多久。</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>没有人在等回答。</translation>
    </message>
    <message>
        <source>{time} · {source}</source>
        <translation>{time} · {source}</translation>
    </message>
    <message>
        <source>{time} · by its source {own} · {source}</source>
        <translation>{time} · 平台时间 {own} · {source}</translation>
    </message>
    <message>
        <source>{time}, when it arrived · {source}</source>
        <translation>{time}（按到达时间）· {source}</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Cover nicknames</source>
        <translation>遮住昵称</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>保存这个筛选…</translation>
    </message>
    <message>
        <source>Keep and mark {number}</source>
        <translation>保存并用 {number} 标记</translation>
    </message>
    <message>
        <source>Drop “{name}”</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>More about comments</source>
        <translation>评论更多</translation>
    </message>
    <message>
        <source>Find in the whole run  {key}</source>
        <translation>查找本场评论  {key}</translation>
    </message>
    <message>
        <source>Words that must be said, and: author:name  source:twitch  tier&gt;=3  product:3  intent:price
time:21:00-21:05  has:number  has:question  re:/\d+斤/  “words in quotes”  -not  a OR b</source>
        <translation>必须出现的词，以及：author:名字  source:twitch  tier&gt;=3  product:3  intent:price
time:21:00-21:05  has:number  has:question  re:/\d+斤/  “引号里的词”  -排除  甲 OR 乙</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 条</translation>
    </message>
    <message>
        <source>{count} found so far</source>
        <translation>已找到 {count} 条</translation>
    </message>
    <message>
        <source>{count} found · {looked} looked at, Esc stops</source>
        <translation>查到 {count} · 已看 {looked}，Esc 停止</translation>
    </message>
    <message>
        <source>Nothing was said yet. Comments of all sources come here as they arrive.</source>
        <translation>还没有评论。各平台的评论一到就出现在这里。</translation>
    </message>
    <message>
        <source>Comments belong to a run: start one, or replay a recording, and they stand here.</source>
        <translation>评论跟着每一场走：开播、彩排或重放录制后，出现在这里。</translation>
    </message>
    <message>
        <source>Nobody said “{text}” in this run. Esc shows all again.</source>
        <translation>本场没人说过“{text}”。按 Esc 看全部。</translation>
    </message>
    <message>
        <source>Mute “{about}”: why?</source>
        <translation>为什么隐藏“{about}”？</translation>
    </message>
    <message>
        <source>The reason is kept. Enter mutes, Esc leaves it open</source>
        <translation>原因会留档。回车隐藏，Esc 不隐藏</translation>
    </message>
    <message>
        <source>Decline “{about}”: why?</source>
        <translation>婉拒“{about}”：为什么？</translation>
    </message>
    <message>
        <source>The reason is kept. Enter declines, Esc does not</source>
        <translation>原因会保留。回车婉拒，Esc 取消</translation>
    </message>
    <message>
        <source>A viewer wants to see:</source>
        <translation>观众想看：</translation>
    </message>
    <message>
        <source>shade 2 on assistant 2, 165 cm … Enter adds it</source>
        <translation>2 号色 副播 2 试，165cm… 回车添加</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待答</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>已认领</translation>
    </message>
    <message>
        <source>✓ answered</source>
        <translation>✓ 已答</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>There is no such question.</source>
        <translation>没有这个提问。</translation>
    </message>
    <message>
        <source>{by} is answering this already.</source>
        <translation>{by} 已经在答这个了。</translation>
    </message>
    <message>
        <source>This was answered by {by}. Reopen it first.</source>
        <translation>{by} 已经答过。请先改回待答。</translation>
    </message>
    <message>
        <source>This question is open.</source>
        <translation>这个提问本来就待答。</translation>
    </message>
    <message>
        <source>Say why this is muted. That it is negative is no reason.</source>
        <translation>请写隐藏原因。“负面”不能当原因。</translation>
    </message>
    <message>
        <source>A question can be put off for at most {hours} hours, and not into the past.</source>
        <translation>稍后再答最多 {hours} 小时，不能选过去的时间。</translation>
    </message>
    <message>
        <source>Where it was asked</source>
        <translation>在哪问的</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>谁问的</translation>
    </message>
    <message>
        <source>The question · Enter takes it · Esc closes</source>
        <translation>问题 · 回车收下 · Esc 关闭</translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation>✓ 已收下</translation>
    </message>
    <message>
        <source>No run is open; questions belong to a run.</source>
        <translation>没有进行中的场次，提问要归到场次里。</translation>
    </message>
    <message>
        <source>WeChat group</source>
        <translation>微信群</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Shop chat</source>
        <translation>店铺客服</translation>
    </message>
    <message>
        <source>{feed} was not connected {time}</source>
        <translation>{feed} 断开 {time}</translation>
    </message>
    <message>
        <source>{feed} was silent {time}</source>
        <translation>{feed} 静默 {time}</translation>
    </message>
    <message>
        <source>{feed}: {lost} messages were let go {time}</source>
        <translation>{feed}：丢了 {lost} 条 {time}</translation>
    </message>
    <message>
        <source>{feed} is not connected since {time}</source>
        <translation>{feed} 从 {time} 起断开</translation>
    </message>
    <message>
        <source>{feed} is silent since {time}</source>
        <translation>{feed} 从 {time} 起静默</translation>
    </message>
    <message>
        <source>{feed}: {lost} messages are let go since {time}</source>
        <translation>{feed}：从 {time} 起丢 {lost} 条</translation>
    </message>
    <message>
        <source>{words} · {count} more</source>
        <translation>{words} · 还有 {count} 条</translation>
    </message>
    <message>
        <source>Nobody is marked as qualified for “{topic}”. Ctrl+K, “People of the room”: mark someone.</source>
        <translation>还没人标为能答“{topic}”。按 Ctrl+K 打开“直播间人员”标一个。</translation>
    </message>
    <message>
        <source>Choose the questions to merge with {key}, then go to the one that stays.</source>
        <translation>先用 {key} 选要合并的提问，再到保留的那个。</translation>
    </message>
    <message>
        <source>The comments of this question are too long ago to be split.</source>
        <translation>这个提问的评论太早，拆不了。</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待答</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>点播</translation>
    </message>
    <message>
        <source>No question is put off.</source>
        <translation>没有稍后再答的提问。</translation>
    </message>
    <message>
        <source>No question was answered yet.</source>
        <translation>还没答过提问。</translation>
    </message>
    <message>
        <source>No question is muted.</source>
        <translation>没有隐藏的提问。</translation>
    </message>
    <message>
        <source>What viewers want to see tried on stands here: made of a question by one key, or typed.</source>
        <translation>观众想看的演示列在这里：提问一键转，或手动输入。</translation>
    </message>
    <message>
        <source>back in {span}</source>
        <translation>{span} 后回来</translation>
    </message>
    <message>
        <source>with “{cue}”</source>
        <translation>随“{cue}”</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} 前</translation>
    </message>
    <message>
        <source>{span} ago, +{count}</source>
        <translation>{span} 前，+{count}</translation>
    </message>
    <message>
        <source>{name} fits: {why}</source>
        <translation>{name} 合适：{why}</translation>
    </message>
    <message>
        <source>nobody chosen</source>
        <translation>没选人</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已收入</translation>
    </message>
    <message>
        <source>on screen</source>
        <translation>上镜中</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 已演示</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已婉拒</translation>
    </message>
    <message>
        <source>For {span}</source>
        <translation>过 {span}</translation>
    </message>
    <message>
        <source>Until “{cue}”</source>
        <translation>到“{cue}”</translation>
    </message>
    <message>
        <source>Until someone reopens it</source>
        <translation>直到有人改回待答</translation>
    </message>
    <message>
        <source>{name} {start} – {end}: {share} of {count} in time, p50 {p50} s, p90 {p90} s</source>
        <translation>{name} {start}–{end}：{count} 个里 {share} 及时，p50 {p50} 秒，p90 {p90} 秒</translation>
    </message>
    <message>
        <source>{name} {start} – {end}: nothing to answer yet</source>
        <translation>{name} {start}–{end}：还没有要答的</translation>
    </message>
    <message>
        <source>Tick what asks something else than “{about}”</source>
        <translation>勾出不是在问“{about}”的</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>拆出</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>不拆</translation>
    </message>
    <message>
        <source>Choose another question to merge with this one.</source>
        <translation>再选一个提问来合并。</translation>
    </message>
    <message>
        <source>At most {most} at a time.</source>
        <translation>一次最多 {most} 个。</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” name different numbers; they are different questions.</source>
        <translation>“{one}”和“{other}”号码不同，不是同一个问题。</translation>
    </message>
    <message>
        <source>Choose the comments that ask something else.</source>
        <translation>请选问别的事的评论。</translation>
    </message>
    <message>
        <source>There is no such kind of question: {intent}.</source>
        <translation>没有这种提问类型：{intent}。</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>“{name}” is withdrawn ({reason}). Restore it first.</source>
        <translation>“{name}”已下架（{reason}）。请先恢复。</translation>
    </message>
    <message>
        <source>“{name}” is not withdrawn.</source>
        <translation>“{name}”没有下架。</translation>
    </message>
    <message>
        <source>Nothing is being explained.</source>
        <translation>现在没有在讲的商品。</translation>
    </message>
    <message>
        <source>“{name}” is being explained already.</source>
        <translation>“{name}”已经在讲。</translation>
    </message>
    <message>
        <source>Say why “{name}” is withdrawn.</source>
        <translation>请写“{name}”的下架原因。</translation>
    </message>
    <message>
        <source>Say how many pieces are released.</source>
        <translation>请写放几件。</translation>
    </message>
    <message>
        <source>Only {released} pieces of “{name}” were released.</source>
        <translation>“{name}”只放过 {released} 件。</translation>
    </message>
    <message>
        <source>This was ticked already.</source>
        <translation>这项已经勾过。</translation>
    </message>
    <message>
        <source>This tranche is not one of “{name}”.</source>
        <translation>这一批不是“{name}”的。</translation>
    </message>
    <message>
        <source>This tranche of “{name}” was released already.</source>
        <translation>“{name}”的这一批已经放过。</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>{file} has no column for {fields}; name it in a --map file. Its columns: {found}.</source>
        <translation>{file} 里找不到 {fields} 对应的列；请在 --map 文件里指定。现有列：{found}。</translation>
    </message>
    <message>
        <source>{file} has no column {header}, which the map names for {field}.</source>
        <translation>{file} 没有 {header} 列（对应表把它给了 {field}）。</translation>
    </message>
    <message>
        <source>{file} is XML, but no recording of comments.</source>
        <translation>{file} 是 XML，但不是评论录制文件。</translation>
    </message>
    <message>
        <source>{file} is damaged at its beginning: {why}.</source>
        <translation>{file} 开头就损坏：{why}。</translation>
    </message>
    <message>
        <source>The map {file} cannot be read: {why}.</source>
        <translation>对应表 {file} 读不了：{why}。</translation>
    </message>
    <message>
        <source>The map {file} has {name}; it may only have [columns] and [options].</source>
        <translation>对应表 {file} 里有 {name}；只能有 [columns] 和 [options]。</translation>
    </message>
    <message>
        <source>The map {file} names a field {name} that there is not; there are {known}.</source>
        <translation>对应表 {file} 写了不存在的字段 {name}；可用：{known}。</translation>
    </message>
    <message>
        <source>The map {file} must give {name} as text in quotes.</source>
        <translation>对应表 {file} 里的 {name} 要用引号括起来。</translation>
    </message>
    <message>
        <source>The map {file} takes the column {header} for both {first} and {second}.</source>
        <translation>对应表 {file} 把 {header} 列同时给了 {first} 和 {second}。</translation>
    </message>
    <message>
        <source>The map {file} names a time zone {name} that there is not.</source>
        <translation>对应表 {file} 写了不存在的时区 {name}。</translation>
    </message>
    <message>
        <source>The map {file} names an encoding {name} that there is not.</source>
        <translation>对应表 {file} 写了不存在的编码 {name}。</translation>
    </message>
    <message>
        <source>The map {file} must give the currency as three capital letters, not {name}.</source>
        <translation>对应表 {file} 的币种要写三个大写字母，不能是 {name}。</translation>
    </message>
    <message>
        <source>{file} tells hours and minutes only; its name must hold the date (2024-1-31).</source>
        <translation>{file} 里只有时分；文件名要带日期（2024-1-31）。</translation>
    </message>
    <message>
        <source>{file} is JSON, but no recording of comments.</source>
        <translation>{file} 是 JSON，但不是评论录制文件。</translation>
    </message>
</context>
<context>
    <name>rejected</name>
    <message>
        <source>say nothing</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>are no JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>are malformed</source>
        <translation>格式不对</translation>
    </message>
    <message>
        <source>have fields of wrong types</source>
        <translation>字段类型不对</translation>
    </message>
    <message>
        <source>are of an unknown kind</source>
        <translation>类型未知</translation>
    </message>
    <message>
        <source>are of no use here</source>
        <translation>这里用不到</translation>
    </message>
    <message>
        <source>have an impossible time</source>
        <translation>时间不合理</translation>
    </message>
    <message>
        <source>are too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>are nested too deep</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>are no UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>have an impossible number</source>
        <translation>数字不合理</translation>
    </message>
    <message>
        <source>have an impossible amount</source>
        <translation>金额不合理</translation>
    </message>
</context>
<context>
    <name>reminder</name>
    <message>
        <source>“{cue}” ends in {time}.</source>
        <translation>“{cue}”还有 {time} 结束。</translation>
    </message>
    <message>
        <source>“{cue}” ends in {time}. Next: “{then}”.</source>
        <translation>“{cue}”还有 {time} 结束。下一个：“{then}”。</translation>
    </message>
    <message>
        <source>“{cue}” begins in {time}.</source>
        <translation>“{cue}”还有 {time} 开始。</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>{errors} block · {warnings} to weigh</source>
        <translation>必改 {errors} · 斟酌 {warnings}</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签字…</translation>
    </message>
    <message>
        <source>Open a show: what is said and sold in it is reviewed here and signed before it airs.</source>
        <translation>打开场次：在这里审核要说的和要卖的，播前签字。</translation>
    </message>
    <message>
        <source>S sign · W withdraw · a row leads to its cue, product or welfare · printed by Print…</source>
        <translation>S 签字 · W 撤回 · 点一行跳到环节、商品或福利 · 打印用“打印…”</translation>
    </message>
    <message>
        <source>Choose the signature to withdraw first.</source>
        <translation>请先选要撤回的签字。</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>审核项</translation>
    </message>
    <message>
        <source>Exceptions granted</source>
        <translation>已放行的例外</translation>
    </message>
    <message>
        <source>Changed since signed</source>
        <translation>签字后的改动</translation>
    </message>
    <message>
        <source>{role}: {name}</source>
        <translation>{role}：{name}</translation>
    </message>
    <message>
        <source>{role}: nobody yet</source>
        <translation>{role}：还没签</translation>
    </message>
    <message>
        <source>{date} {time} · {errors} errors, {warnings} warnings open</source>
        <translation>{date} {time} · 必改 {errors}，提醒 {warnings}</translation>
    </message>
    <message>
        <source>{open} · {why}</source>
        <translation>{open} · {why}</translation>
    </message>
    <message>
        <source>withdrawn by {by}: {why}</source>
        <translation>{by} 撤回：{why}</translation>
    </message>
    <message>
        <source>{count} looked at</source>
        <translation>看了 {count} 项</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>没有录入</translation>
    </message>
    <message>
        <source>{count} block</source>
        <translation>必改 {count}</translation>
    </message>
    <message>
        <source>{count} to weigh</source>
        <translation>斟酌 {count}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>没问题</translation>
    </message>
    <message>
        <source>{product} · {reason}</source>
        <translation>{product} · {reason}</translation>
    </message>
    <message>
        <source>{by} {date}</source>
        <translation>{by} {date}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
    <message>
        <source>later ones are not shown</source>
        <translation>之后的不再列出</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤出</translation>
    </message>
    <message>
        <source>signed again</source>
        <translation>已重签</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>必改</translation>
    </message>
    <message>
        <source>weigh</source>
        <translation>斟酌</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>签字人姓名</translation>
    </message>
    <message>
        <source>Note; with errors open: why it is signed all the same</source>
        <translation>备注；有必改项时写明为何仍签</translation>
    </message>
    <message>
        <source>Why is the signature withdrawn?</source>
        <translation>为什么撤回签字？</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤出</translation>
    </message>
    <message>
        <source>Enter signs · Esc leaves it</source>
        <translation>回车签字 · Esc 取消</translation>
    </message>
    <message>
        <source>Enter withdraws it · Esc leaves it</source>
        <translation>回车撤回 · Esc 取消</translation>
    </message>
    <message>
        <source>Say in which role it is signed.</source>
        <translation>请写以什么角色签字。</translation>
    </message>
    <message>
        <source>Say why the signature is withdrawn.</source>
        <translation>请写撤回签字的原因。</translation>
    </message>
    <message>
        <source>This signature was withdrawn already.</source>
        <translation>这个签字已经撤回。</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>场次 {name}</translation>
    </message>
    <message>
        <source>Block {name}</source>
        <translation>板块 {name}</translation>
    </message>
    <message>
        <source>Cue {name}</source>
        <translation>环节 {name}</translation>
    </message>
    <message>
        <source>Link {name}</source>
        <translation>链接 {name}</translation>
    </message>
    <message>
        <source>Tranche of {name}</source>
        <translation>{name} 的放单批次</translation>
    </message>
    <message>
        <source>Welfare {name}</source>
        <translation>福利 {name}</translation>
    </message>
    <message>
        <source>Exception “{name}”</source>
        <translation>例外“{name}”</translation>
    </message>
    <message>
        <source>Product {name}</source>
        <translation>商品 {name}</translation>
    </message>
    <message>
        <source>Claim “{name}”</source>
        <translation>卖点承诺“{name}”</translation>
    </message>
    <message>
        <source>Evidence “{name}”</source>
        <translation>依据“{name}”</translation>
    </message>
    <message>
        <source>Licence {name}</source>
        <translation>资质 {name}</translation>
    </message>
    <message>
        <source>Sample {name}</source>
        <translation>样品 {name}</translation>
    </message>
    <message>
        <source>Checklist “{name}”</source>
        <translation>核查表“{name}”</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>{count} errors are open. It is signed all the same: {why}</source>
        <translation>还有 {count} 项必改，仍签字：{why}</translation>
    </message>
    <message>
        <source>{count} errors are open. Say why it is signed all the same.</source>
        <translation>还有 {count} 项必改，请写仍要签字的原因。</translation>
    </message>
    <message>
        <source>Words said and shown</source>
        <translation>所说所示的用词</translation>
    </message>
    <message>
        <source>Claims and evidence</source>
        <translation>卖点和依据</translation>
    </message>
    <message>
        <source>Basis of prices</source>
        <translation>价格依据</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Welfare rules</source>
        <translation>福利规则</translation>
    </message>
    <message>
        <source>Price safety</source>
        <translation>价格安全</translation>
    </message>
    <message>
        <source>Stock, tranches</source>
        <translation>库存、放单</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>producer</source>
        <translation>编导</translation>
    </message>
    <message>
        <source>controller</source>
        <translation>中控</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>法务</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>场控</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>{role}</source>
        <translation>{role}</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}，{rest}</translation>
    </message>
    <message>
        <source>The review is not signed by: {roles}.</source>
        <translation>播前审核没签字：{roles}。</translation>
    </message>
    <message>
        <source>{count} changed since it was signed.</source>
        <translation>签字后改了 {count} 处。</translation>
    </message>
    <message>
        <source>{first} {rest}</source>
        <translation>{first}{rest}</translation>
    </message>
    <message>
        <source>The review is signed by all who must.</source>
        <translation>该签字的都签了。</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>引流款</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>福利款</translation>
    </message>
    <message>
        <source>Hero</source>
        <translation>主推款</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>利润款</translation>
    </message>
    <message>
        <source>Prestige</source>
        <translation>形象款</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>返场款</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>预告款</translation>
    </message>
    <message>
        <source>Listed only</source>
        <translation>链接款</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>惊喜款</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Start welfare “{name}”</source>
        <translation>发福利“{name}”</translation>
    </message>
    <message>
        <source>This was carried out or cancelled already.</source>
        <translation>已经执行或取消过了。</translation>
    </message>
    <message>
        <source>Release {quantity} of “{name}”: its time has come</source>
        <translation>“{name}”放单 {quantity}：时间到</translation>
    </message>
    <message>
        <source>Release {quantity} of “{name}”: its cue is on air</source>
        <translation>“{name}”放单 {quantity}：环节已开播</translation>
    </message>
    <message>
        <source>Release {quantity} of “{name}”: {share} is sold</source>
        <translation>“{name}”放单 {quantity}：已售 {share}</translation>
    </message>
    <message>
        <source>Mark “{name}” as sold out: {sold} of {released} sold</source>
        <translation>“{name}”标售罄：已售 {sold}/{released}</translation>
    </message>
    <message>
        <source>In {seconds} s:</source>
        <translation>{seconds} 秒后：</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} 项</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A rule acts</source>
        <translation>规则执行</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>开售</translation>
    </message>
    <message>
        <source>{price} · {count} pieces</source>
        <translation>{price} · {count} 件</translation>
    </message>
    <message>
        <source>{key} stops it</source>
        <translation>{key} 叫停</translation>
    </message>
    <message>
        <source>Press it on the platform now</source>
        <translation>现在到平台上按</translation>
    </message>
    <message>
        <source>On for this show: {rule}</source>
        <translation>本场已开启：{rule}</translation>
    </message>
    <message>
        <source>Off for this show: {rule}</source>
        <translation>本场已关闭：{rule}</translation>
    </message>
    <message>
        <source>Oversold: link {link} “{name}”, {count} pieces more than released.</source>
        <translation>超卖：{link}号“{name}”，比放单多卖 {count} 件。</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>A run of “{show}” is open. End it first.</source>
        <translation>“{show}”还在进行。请先结束它。</translation>
    </message>
    <message>
        <source>No run is open. Start one first.</source>
        <translation>还没开始。请先开播或彩排。</translation>
    </message>
    <message>
        <source>End of run-of-show: nothing is left to start.</source>
        <translation>流程已走完，没有可开始的环节。</translation>
    </message>
    <message>
        <source>GO would start “{next}” now, not “{cue}”. Nothing was started.</source>
        <translation>现在 GO 的是“{next}”，不是“{cue}”。没有开始任何环节。</translation>
    </message>
    <message>
        <source>GO was pressed a moment ago. This press was ignored.</source>
        <translation>刚按过 GO。这一下不算。</translation>
    </message>
    <message>
        <source>No cue is on air.</source>
        <translation>没有环节在播。</translation>
    </message>
    <message>
        <source>The cue on air is paused already.</source>
        <translation>在播环节已经暂停。</translation>
    </message>
    <message>
        <source>The cue on air is not paused.</source>
        <translation>在播环节没有暂停。</translation>
    </message>
    <message>
        <source>There is no time to add, or more than a day of it.</source>
        <translation>没写加多少时间，或超过了一天。</translation>
    </message>
    <message>
        <source>“{cue}” is not a cue of the show that is running.</source>
        <translation>“{cue}”不是本场的环节。</translation>
    </message>
    <message>
        <source>“{cue}” is on air already.</source>
        <translation>“{cue}”已经在播。</translation>
    </message>
    <message>
        <source>“{cue}” is skipped. Bring it back first.</source>
        <translation>“{cue}”已跳过。请先恢复。</translation>
    </message>
    <message>
        <source>There is no GO to take back.</source>
        <translation>没有可撤回的 GO。</translation>
    </message>
    <message>
        <source>This rehearsal is over. Another one can begin at any cue.</source>
        <translation>这次彩排已结束。可从任一环节再开一次。</translation>
    </message>
    <message>
        <source>GO can be taken back within {seconds} seconds only.</source>
        <translation>GO 只能在 {seconds} 秒内撤回。</translation>
    </message>
    <message>
        <source>“{cue}” is not a cue of this show.</source>
        <translation>“{cue}”不是本场的环节。</translation>
    </message>
</context>
<context>
    <name>run_of_show</name>
    <message>
        <source>Run-of-show</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩 {time}</translation>
    </message>
    <message>
        <source>{time} overtime</source>
        <translation>超 {time}</translation>
    </message>
    <message>
        <source>{elapsed} of {length} · ends {end}</source>
        <translation>已播 {elapsed} / {length} · 预计 {end} 结束</translation>
    </message>
    <message>
        <source>paused · {elapsed} of {length} · ends {end}</source>
        <translation>已暂停 · 已播 {elapsed} / {length} · 预计 {end} 结束</translation>
    </message>
    <message>
        <source>welfare {time}</source>
        <translation>福利 {time}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>待播</translation>
    </message>
    <message>
        <source>hit time</source>
        <translation>卡点</translation>
    </message>
    <message>
        <source>hit time · {time} late</source>
        <translation>卡点 · 晚 {time}</translation>
    </message>
    <message>
        <source>{cue} · block ends in {time}</source>
        <translation>{cue} · 板块还剩 {time}</translation>
    </message>
    <message>
        <source>ends in {time}</source>
        <translation>还剩 {time}</translation>
    </message>
    <message>
        <source>must start {time}</source>
        <translation>最晚 {time} 开始</translation>
    </message>
    <message>
        <source>must start {time} · {late} late</source>
        <translation>最晚 {time} 开始 · 晚 {late}</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>几点做什么</translation>
    </message>
    <message>
        <source>A cue is one piece of the show: an opening, a product explained, a question round. Give each a length; a start time makes it a hit time that must be met. Enter edits a cell, Tab goes on, Insert adds a cue below, Alt with the arrow keys moves it, Ctrl+Z takes anything back.</source>
        <translation>环节就是一场里的一段：开场、讲一款商品、一轮答疑。每段填时长；必须踩点的填开始时间，就成了卡点。回车改单元格，Tab 到下一格，Insert 在下面加环节，Alt 加方向键挪动，Ctrl+Z 什么都能撤销。</translation>
    </message>
    <message>
        <source>Add cue</source>
        <translation>加环节</translation>
    </message>
    <message>
        <source>GO → {cue}</source>
        <translation>GO → {cue}</translation>
    </message>
    <message>
        <source>End of run-of-show</source>
        <translation>流程已走完</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1分</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1分</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Un-GO</source>
        <translation>撤回 GO</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>待播</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>跳到</translation>
    </message>
    <message>
        <source>Choose the cue to arm first.</source>
        <translation>请先选要待播的环节。</translation>
    </message>
    <message>
        <source>Choose the cue to jump to first.</source>
        <translation>请先选要跳到的环节。</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>还有 {count} 个</translation>
    </message>
    <message>
        <source>{cues} cues</source>
        <translation>{cues} 环节</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>加板块</translation>
    </message>
    <message>
        <source>Import sheet…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>粘贴…</translation>
    </message>
    <message>
        <source>Paste a table, and see first how it was read</source>
        <translation>粘贴表格，先看读成了什么</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>列 ▾</translation>
    </message>
    <message>
        <source>Choose the columns of the plan</source>
        <translation>选择策划显示的列</translation>
    </message>
    <message>
        <source>Save and name columns…</source>
        <translation>保存列方案…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>在策划里查找</translation>
    </message>
    <message>
        <source>Rehearse from the chosen cue</source>
        <translation>从所选环节起彩排</translation>
    </message>
    <message>
        <source>Empty the cells, or delete whole rows</source>
        <translation>清空单元格或删除整行</translation>
    </message>
    <message>
        <source>Delete the rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Skip or bring back</source>
        <translation>跳过/恢复</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Cut cells</source>
        <translation>剪切单元格</translation>
    </message>
    <message>
        <source>Paste cells or rows</source>
        <translation>粘贴单元格或行</translation>
    </message>
    <message>
        <source>{cues} cues, {blocks} blocks</source>
        <translation>{cues} 环节 · {blocks} 板块</translation>
    </message>
    <message>
        <source>no. {place} of {cues}</source>
        <translation>第 {place}/{cues} 个</translation>
    </message>
    <message>
        <source>Apply the edit that is shown</source>
        <translation>应用预览的修改</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>暂停/继续</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>加一分钟</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>减一分钟</translation>
    </message>
    <message>
        <source>Arm or disarm</source>
        <translation>待播/取消待播</translation>
    </message>
    <message>
        <source>Jump to the chosen cue at once</source>
        <translation>立即跳到所选环节</translation>
    </message>
    <message>
        <source>Change name or length of the chosen cue</source>
        <translation>改所选环节的名称或时长</translation>
    </message>
    <message>
        <source>Tick the next line of the checklist</source>
        <translation>勾清单下一项</translation>
    </message>
    <message>
        <source>Take back the last tick of the checklist</source>
        <translation>取消清单上一个勾</translation>
    </message>
    <message>
        <source>Fold texts and checklists of the cue on air</source>
        <translation>收起在播环节的文字和清单</translation>
    </message>
    <message>
        <source>“{text}” is no length such as 7, 7:30, 7′30″, 90s, 1h20, 7分 or 5-8分.</source>
        <translation>“{text}”不是时长（如 7、7:30、7′30″、90s、1h20、7分、5-8分）。</translation>
    </message>
    <message>
        <source>“{text}” is no shortest and longest length such as 5-15 or 5-8分.</source>
        <translation>“{text}”不是最短–最长时长（如 5-15、5-8分）。</translation>
    </message>
    <message>
        <source>“{text}” is no time such as 21:00, 8:18pm, 晚上8点, 25:10 or 11-23 01:10.</source>
        <translation>“{text}”不是时间（如 21:00、8:18pm、晚上8点、25:10、11-23 01:10）。</translation>
    </message>
    <message>
        <source>“{text}” is no list of link numbers such as 1, 3, 6.</source>
        <translation>“{text}”不是链接号（如 1、3、6）。</translation>
    </message>
    <message>
        <source>There is no product with link {link} in this show.</source>
        <translation>本场没有 {link}号商品。</translation>
    </message>
    <message>
        <source>“{text}” is no kind of cue. There are: {kinds}.</source>
        <translation>没有环节类型“{text}”。可用：{kinds}。</translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation>“{text}”不是数字。</translation>
    </message>
    <message>
        <source>“{text}” is no priority from {low} to {high}.</source>
        <translation>“{text}”不是 {low} 到 {high} 的优先级。</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>“{text}”不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>“{text}” is no colour such as #3a7bd5.</source>
        <translation>“{text}”不是颜色（如 #3a7bd5）。</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>新板块</translation>
    </message>
    <message>
        <source>Choose the cue to rehearse from first.</source>
        <translation>请先选从哪个环节起彩排。</translation>
    </message>
    <message>
        <source>Choose the cues first.</source>
        <translation>请先选环节。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Min – max</source>
        <translation>最短–最长</translation>
    </message>
    <message>
        <source>Must start</source>
        <translation>最晚开始</translation>
    </message>
    <message>
        <source>Import into the run-of-show</source>
        <translation>导入流程</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>正在读 {file}…</translation>
    </message>
    <message>
        <source>{file}, header in row {row}: {added} new, {changed} changed, {same} as they are, {left_out} left out; {doubts} doubtful.</source>
        <translation>{file}，表头在第 {row} 行：新增 {added}，改动 {changed}，不变 {same}，略过 {left_out}；存疑 {doubts}。</translation>
    </message>
    <message>
        <source>Import {count} rows (one undo)</source>
        <translation>导入 {count} 行（可一次撤销）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>In the sheet: {text}</source>
        <translation>表里写的：{text}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>板块</translation>
    </message>
    <message>
        <source>Hit time</source>
        <translation>卡点</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>其他列</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>副播</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>福利</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Hit end</source>
        <translation>卡点结束</translation>
    </message>
    <message>
        <source>Latest start</source>
        <translation>极限开始</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>May be dropped</source>
        <translation>可舍弃</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>中控动作</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>People and scenes</source>
        <translation>人员与场景</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Hit time: not before {time}, and it must be met</source>
        <translation>卡点：{time} 准时开始，不早不晚</translation>
    </message>
    <message>
        <source>Hit time {time} is missed by {miss}</source>
        <translation>卡点 {time} 要晚 {miss}</translation>
    </message>
    <message>
        <source>It is to end at {time}, and ends {miss} later</source>
        <translation>应在 {time} 结束，要晚 {miss}</translation>
    </message>
    <message>
        <source>Even the shortest lengths leave {rest} too much</source>
        <translation>全压到最短还差 {rest}</translation>
    </message>
    <message>
        <source>Hit time: it ends at {time}, whenever it began</source>
        <translation>卡点：不管几点开始，{time} 结束</translation>
    </message>
    <message>
        <source>Overlaps the cue before by {time}</source>
        <translation>与上一环节重叠 {time}</translation>
    </message>
    <message>
        <source>Late by {time}</source>
        <translation>晚 {time}</translation>
    </message>
    <message>
        <source>Late by {time}; even the shortest lengths leave {rest}: something must go</source>
        <translation>晚 {time}；全压到最短还差 {rest}，必须舍弃环节</translation>
    </message>
    <message>
        <source>must start by {time}</source>
        <translation>最晚 {time} 开始</translation>
    </message>
    <message>
        <source>Planned {time}, forecast {forecast}</source>
        <translation>计划 {time}，预计 {forecast}</translation>
    </message>
    <message>
        <source>Planned {time}, went on air {actual}</source>
        <translation>计划 {time}，实际 {actual}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“{cue}” ends {after} instead of {before}.</source>
        <translation>“{cue}”结束时间从 {before} 变成 {after}。</translation>
    </message>
    <message>
        <source>“{cue}” still ends {after}.</source>
        <translation>“{cue}”还是 {after} 结束。</translation>
    </message>
    <message>
        <source>The show ends {after} instead of {before}.</source>
        <translation>全场结束从 {before} 变成 {after}。</translation>
    </message>
    <message>
        <source>Apply ({key})</source>
        <translation>应用（{key}）</translation>
    </message>
    <message>
        <source>Keep as it was (Esc)</source>
        <translation>不改（Esc）</translation>
    </message>
    <message>
        <source>Nothing runs yet. A rehearsal counts in no figure and sends nothing out.</source>
        <translation>还没开始。彩排不计入任何数据，也不往外发任何内容。</translation>
    </message>
    <message>
        <source>This run is over. Start another one:</source>
        <translation>本场已结束。再开一次：</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>彩排</translation>
    </message>
    <message>
        <source>Go on air</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Not understood, and not part of the plan: {why}</source>
        <translation>看不懂，没有计入策划：{why}</translation>
    </message>
    <message>
        <source>Choose the cue to change first.</source>
        <translation>请先选要修改的环节。</translation>
    </message>
    <message>
        <source>New cue after “{cue}”</source>
        <translation>在“{cue}”后加环节</translation>
    </message>
    <message>
        <source>New cue at the beginning</source>
        <translation>在最前面加环节</translation>
    </message>
    <message>
        <source>Name of the cue</source>
        <translation>环节名</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>“{text}” is no length such as 7, 7:30 or 90s.</source>
        <translation>“{text}”不是时长（如 7、7:30、90s）。</translation>
    </message>
    <message>
        <source>Choose the cells first.</source>
        <translation>请先选单元格。</translation>
    </message>
    <message>
        <source>Nothing can be filled down here: choose a cell and those below it.</source>
        <translation>这里没法向下填充：请选一格连同下面的格。</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard to paste.</source>
        <translation>剪贴板里没有可粘贴的内容。</translation>
    </message>
    <message>
        <source>Find in all columns</source>
        <translation>在所有列中查找</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>In all columns of text, also those that are not shown; one undo</source>
        <translation>所有文字列都替换，含没显示的；可一次撤销</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一处（回车）</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>上一处（Shift+回车）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} / {count} 处</translation>
    </message>
    <message>
        <source>in “{column}”</source>
        <translation>在“{column}”</translation>
    </message>
    <message>
        <source>in “{column}” (not shown): {value}</source>
        <translation>在“{column}”（未显示）：{value}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>没找到</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>全部列</translation>
    </message>
    <message>
        <source>Own columns…</source>
        <translation>自定义列…</translation>
    </message>
    <message>
        <source>Own columns of this show</source>
        <translation>本场次的自定义列</translation>
    </message>
    <message>
        <source>They are kept with the cues, go into every export, and come back with an import. Removing one empties its cells; Ctrl+Z brings them back.</source>
        <translation>自定义列跟着环节走，导出时带上，再导入也会回来。删一列会清空它的内容，按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>What its cells hold</source>
        <translation>填什么</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>加列</translation>
    </message>
    <message>
        <source>Named columns</source>
        <translation>列方案</translation>
    </message>
    <message>
        <source>Choice, order and width of the columns as they are now, kept under a name on this computer.</source>
        <translation>把现在的列、顺序和宽度存成方案，保存在本机。</translation>
    </message>
    <message>
        <source>Name of these columns</source>
        <translation>方案名</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep the columns as they are now under this name</source>
        <translation>用现在的列覆盖这个方案</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Other name, then Enter</source>
        <translation>改名，回车确定</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>Import a run-of-show</source>
        <translation>导入流程表</translation>
    </message>
    <message>
        <source>Sheets ({endings})</source>
        <translation>表格 ({endings})</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>剪贴板里没有表格。</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>流程表</translation>
    </message>
    <message>
        <source>Call sheets</source>
        <translation>通告单</translation>
    </message>
    <message>
        <source>Hand cards</source>
        <translation>手卡</translation>
    </message>
    <message>
        <source>Strategy wall</source>
        <translation>攻略墙</translation>
    </message>
    <message>
        <source>Review sheet</source>
        <translation>播前审核单</translation>
    </message>
    <message>
        <source>Print to a PDF file</source>
        <translation>打印到 PDF 文件</translation>
    </message>
    <message>
        <source>Checklist {done}/{count}</source>
        <translation>清单 {done}/{count}</translation>
    </message>
    <message>
        <source>Next {done}/{count}</source>
        <translation>下一个 {done}/{count}</translation>
    </message>
    <message>
        <source>{line}  (+{count})</source>
        <translation>{line}（+{count}）</translation>
    </message>
    <message>
        <source>{line} · {who}, {time}</source>
        <translation>{line} · {who}，{time}</translation>
    </message>
    <message>
        <source>No line of the checklists on air and next is left to tick.</source>
        <translation>在播和下一环节的清单都勾完了。</translation>
    </message>
    <message>
        <source>There is no tick to take back.</source>
        <translation>没有可取消的勾。</translation>
    </message>
    <message>
        <source>Give the columns a name.</source>
        <translation>请给列方案起名。</translation>
    </message>
    <message>
        <source>There are columns named “{name}” already.</source>
        <translation>已有列方案“{name}”。</translation>
    </message>
    <message>
        <source>There are {most} named sets of columns. Remove one first.</source>
        <translation>列方案已有 {most} 个，请先删一个。</translation>
    </message>
    <message>
        <source>Checks open: {errors} block, {warnings} warn</source>
        <translation>检查未过：必改 {errors}，提醒 {warnings}</translation>
    </message>
    <message>
        <source>checks clear</source>
        <translation>检查通过</translation>
    </message>
</context>
<context>
    <name>rundown</name>
    <message>
        <source>These cues are not all of one show.</source>
        <translation>这些环节不在同一场次。</translation>
    </message>
    <message>
        <source>This product is not in this show.</source>
        <translation>这款商品不在本场。</translation>
    </message>
    <message>
        <source>A product stands twice in this cue.</source>
        <translation>同一环节里有重复商品。</translation>
    </message>
    <message>
        <source>A cue takes at most {most} products.</source>
        <translation>一个环节最多 {most} 款商品。</translation>
    </message>
    <message>
        <source>A cue needs a length, or a time at which it ends.</source>
        <translation>环节要有时长，或卡点结束时间。</translation>
    </message>
    <message>
        <source>The shortest length cannot be above the length.</source>
        <translation>最短时长不能超过时长。</translation>
    </message>
    <message>
        <source>The longest length cannot be below the length.</source>
        <translation>最长时长不能短于时长。</translation>
    </message>
    <message>
        <source>The cue would end before it starts.</source>
        <translation>环节的结束早于开始。</translation>
    </message>
    <message>
        <source>There is no kind of cue “{kind}”.</source>
        <translation>没有环节类型“{kind}”。</translation>
    </message>
    <message>
        <source>“{colour}” is no colour such as #3a7bd5.</source>
        <translation>“{colour}”不是颜色（如 #3a7bd5）。</translation>
    </message>
    <message>
        <source>These custom columns cannot be kept with the cue.</source>
        <translation>这些自定义列存不进环节。</translation>
    </message>
    <message>
        <source>Row {row}, “{cue}”: {why}</source>
        <translation>第 {row} 行“{cue}”：{why}</translation>
    </message>
    <message>
        <source>There is nothing to land.</source>
        <translation>不用落点。</translation>
    </message>
    <message>
        <source>“{cue}” was changed since this was proposed. Look at the new proposal.</source>
        <translation>给出方案后“{cue}”又改过。请看新方案。</translation>
    </message>
    <message>
        <source>“{cue}” is in another show.</source>
        <translation>“{cue}”在别的场次里。</translation>
    </message>
    <message>
        <source>A cue stands twice among these changes.</source>
        <translation>同一环节在改动里出现两次。</translation>
    </message>
    <message>
        <source>The row to put it behind is not there any more.</source>
        <translation>要插到后面的那一行已经没有了。</translation>
    </message>
    <message>
        <source>This block is not there any more.</source>
        <translation>这个板块已经没有了。</translation>
    </message>
    <message>
        <source>The row to put it behind is in another block.</source>
        <translation>要插到后面的那一行在别的板块里。</translation>
    </message>
    <message>
        <source>Rows of two shows cannot be moved together.</source>
        <translation>不能同时移动两个场次的行。</translation>
    </message>
    <message>
        <source>“{cue}” is on air. It cannot be deleted.</source>
        <translation>“{cue}”正在播，不能删。</translation>
    </message>
    <message>
        <source>“{cue}” was played or armed in a run and stays for its record. Skip it instead.</source>
        <translation>“{cue}”播过或待播过，要留作记录。请改用跳过。</translation>
    </message>
    <message>
        <source>The checklist of “{cue}” was ticked in a run and stays for its record. Skip it.</source>
        <translation>“{cue}”的清单在场次里勾过，留作记录。请跳过它。</translation>
    </message>
    <message>
        <source>“{cue}” is on air. It cannot be skipped.</source>
        <translation>“{cue}”正在播，不能跳过。</translation>
    </message>
    <message>
        <source>No earlier take suggests another length.</source>
        <translation>以往实播没有不同的时长建议。</translation>
    </message>
    <message>
        <source>A template needs a block with cues.</source>
        <translation>模板里至少要有一个带环节的板块。</translation>
    </message>
    <message>
        <source>A template takes at most {blocks} blocks and {cues} cues.</source>
        <translation>一个模板最多 {blocks} 个板块、{cues} 个环节。</translation>
    </message>
    <message>
        <source>There is a template “{name}” already.</source>
        <translation>已经有模板“{name}”。</translation>
    </message>
    <message>
        <source>There is a column “{name}” already.</source>
        <translation>已经有“{name}”这一列。</translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation>列要有名称。</translation>
    </message>
    <message>
        <source>A plan takes at most {most} columns of its own.</source>
        <translation>一份策划最多 {most} 个自定义列。</translation>
    </message>
    <message>
        <source>There is no kind of column “{kind}”.</source>
        <translation>没有列类型“{kind}”。</translation>
    </message>
    <message>
        <source>“{cue}”: {why}</source>
        <translation>“{cue}”：{why}</translation>
    </message>
    <message>
        <source>“{cue}” belongs to another show than the one that runs.</source>
        <translation>“{cue}”不属于正在播的场次。</translation>
    </message>
    <message>
        <source>“{line}” is no line of the checklist of “{cue}” any more.</source>
        <translation>“{cue}”的清单里已没有“{line}”。</translation>
    </message>
</context>
<context>
    <name>sales</name>
    <message>
        <source>What sells when is drawn here while a run is open: orders, money and viewers over the cues.</source>
        <translation>开播后这里画销售曲线：订单、成交金额和在线人数，对着环节看。</translation>
    </message>
    <message>
        <source>No orders yet. They are drawn here as a feed or a recording brings them.</source>
        <translation>还没有订单。接入的数据或录制文件一来单就画上。</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>放单</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>福利</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>打点</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺数据</translation>
    </message>
    <message>
        <source>{feed}: not connected</source>
        <translation>{feed}：断开</translation>
    </message>
    <message>
        <source>{feed}: silent</source>
        <translation>{feed}：静默</translation>
    </message>
    <message>
        <source>{feed}: too much at once, {count} let go</source>
        <translation>{feed}：消息过多，丢 {count}</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 分</translation>
    </message>
    <message>
        <source>Whole show</source>
        <translation>全场</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>GMV</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>GMV in this range</source>
        <translation>区间成交金额</translation>
    </message>
    <message>
        <source>expected net</source>
        <translation>预计净额</translation>
    </message>
    <message>
        <source>orders a second</source>
        <translation>订单/秒</translation>
    </message>
    <message>
        <source>orders a minute</source>
        <translation>订单/分</translation>
    </message>
    <message>
        <source>orders in {seconds} s</source>
        <translation>订单/{seconds} 秒</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>target {amount}</source>
        <translation>目标 {amount}</translation>
    </message>
    <message>
        <source>target {amount} · {share} behind</source>
        <translation>目标 {amount} · 落后 {share}</translation>
    </message>
    <message>
        <source>target {amount} · {share} ahead</source>
        <translation>目标 {amount} · 领先 {share}</translation>
    </message>
    <message>
        <source>no viewer figures {length}</source>
        <translation>在线数据断流 {length}</translation>
    </message>
    <message>
        <source>GMV {amount}</source>
        <translation>成交金额 {amount}</translation>
    </message>
    <message>
        <source>net {amount}</source>
        <translation>净额 {amount}</translation>
    </message>
    <message>
        <source>{count} orders in {span}</source>
        <translation>{span} {count} 单</translation>
    </message>
    <message>
        <source>{count} online</source>
        <translation>在线 {count}</translation>
    </message>
    <message>
        <source>{count} comments</source>
        <translation>评论 {count}</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>按商品</translation>
    </message>
    <message>
        <source>By cue</source>
        <translation>按环节</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>GMV a minute</source>
        <translation>成交/分</translation>
    </message>
    <message>
        <source>Expected net</source>
        <translation>预计净额</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Per buyer</source>
        <translation>客单价</translation>
    </message>
    <message>
        <source>{name} = {formula}</source>
        <translation>{name} = {formula}</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>provisional: what still comes may change it</source>
        <translation>暂计，后续数据还会改变它</translation>
    </message>
    <message>
        <source>not known: set the expected share of returns</source>
        <translation>还算不出：请先设预计退货率</translation>
    </message>
    <message>
        <source>apart: {amounts}</source>
        <translation>另计：{amounts}</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>The secret could not be kept: this system has no keyring that works ({why}). Set the environment variable {variable} instead; nothing was written anywhere.</source>
        <translation>密钥没能保存：系统没有可用的密钥环（{why}）。请改用环境变量 {variable}；没有写到任何地方。</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>price not good enough</source>
        <translation>价格没优势</translation>
    </message>
    <message>
        <source>too little margin</source>
        <translation>毛利太低</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>papers or evidence missing</source>
        <translation>缺资质或依据</translation>
    </message>
    <message>
        <source>stock or delivery</source>
        <translation>库存或发货</translation>
    </message>
    <message>
        <source>too many returns</source>
        <translation>退货太多</translation>
    </message>
    <message>
        <source>does not fit our viewers</source>
        <translation>和粉丝不匹配</translation>
    </message>
    <message>
        <source>we have one like it</source>
        <translation>已有同类</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Say why “{name}” is rejected.</source>
        <translation>请写不选“{name}”的原因。</translation>
    </message>
    <message>
        <source>Say in words why “{name}” is rejected.</source>
        <translation>请用文字写明不选“{name}”的原因。</translation>
    </message>
    <message>
        <source>There is no verdict “{verdict}”.</source>
        <translation>没有结论“{verdict}”。</translation>
    </message>
    <message>
        <source>There is no criterion “{name}” on the scorecard.</source>
        <translation>评分表里没有“{name}”。</translation>
    </message>
    <message>
        <source>A score is 1 to 5 points.</source>
        <translation>打分是 1 到 5 分。</translation>
    </message>
    <message>
        <source>“{name}” stands for selection already.</source>
        <translation>“{name}”已报选品。</translation>
    </message>
    <message>
        <source>“{name}” is link {link} of the show; take that out of the plan first.</source>
        <translation>“{name}”是本场 {link}号，请先移出策划。</translation>
    </message>
    <message>
        <source>Fits our viewers</source>
        <translation>粉丝匹配</translation>
    </message>
    <message>
        <source>Price edge</source>
        <translation>价格优势</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供货</translation>
    </message>
    <message>
        <source>Few returns</source>
        <translation>退货少</translation>
    </message>
    <message>
        <source>Criteria are lines of a name and a weight from 0 to {most}, each name once.</source>
        <translation>评分项每行一个名称和权重（0 到 {most}），名称不能重复。</translation>
    </message>
</context>
<context>
    <name>setting</name>
    <message>
        <source>The setting {key} takes a {kind}, not {value}</source>
        <translation>设置 {key} 的类型是 {kind}，不能填 {value}</translation>
    </message>
    <message>
        <source>The setting {key} takes one of {choices}, not {value}</source>
        <translation>设置 {key} 只能填 {choices}，不能填 {value}</translation>
    </message>
    <message>
        <source>The text for the setting {key} is too long</source>
        <translation>设置 {key} 的文字太长</translation>
    </message>
    <message>
        <source>The setting {key} takes {low} to {high}, not {value}</source>
        <translation>设置 {key} 要在 {low} 到 {high} 之间，不能填 {value}</translation>
    </message>
    <message>
        <source>The settings could not be saved in {path}: {why}</source>
        <translation>设置没能存到 {path}：{why}</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read, defaults are used: {why}</source>
        <translation>{path} 里的设置读不了，先用默认值：{why}</translation>
    </message>
    <message>
        <source>Simulated show</source>
        <translation>模拟场次</translation>
    </message>
    <message>
        <source>Seed of the simulation</source>
        <translation>模拟种子</translation>
    </message>
    <message>
        <source>Speed of the simulation</source>
        <translation>模拟倍速</translation>
    </message>
    <message>
        <source>There is no setting {key} here.</source>
        <translation>这里没有设置 {key}。</translation>
    </message>
    <message>
        <source>The setting {key} belongs to the room, not to one show.</source>
        <translation>设置 {key} 属于直播间，不能按场次设。</translation>
    </message>
    <message>
        <source>Ignore a second GO within (ms)</source>
        <translation>多少毫秒内的第二次 GO 不算</translation>
    </message>
    <message>
        <source>GO can be taken back within (s)</source>
        <translation>多少秒内可撤回 GO</translation>
    </message>
    <message>
        <source>Currency of the room</source>
        <translation>直播间币种</translation>
    </message>
    <message>
        <source>Expected share of returns</source>
        <translation>预计退货率</translation>
    </message>
    <message>
        <source>A question turns amber after (s)</source>
        <translation>提问等多少秒变黄</translation>
    </message>
    <message>
        <source>A question turns red after (s)</source>
        <translation>提问等多少秒变红</translation>
    </message>
    <message>
        <source>A question weighs more for each step of the fan tier (%)</source>
        <translation>粉丝等级每高一级，提问权重加（%）</translation>
    </message>
    <message>
        <source>Weight of questions about the product on air (%)</source>
        <translation>问在讲商品的提问权重（%）</translation>
    </message>
    <message>
        <source>Weight of questions of who is about to buy (%)</source>
        <translation>快下单的人的提问权重（%）</translation>
    </message>
    <message>
        <source>Weight of complaints (%)</source>
        <translation>投诉的权重（%）</translation>
    </message>
    <message>
        <source>An answered question opens again when asked so often</source>
        <translation>答过的提问又被问这么多次就重新待答</translation>
    </message>
    <message>
        <source>A question that is put off comes back after (s)</source>
        <translation>稍后再答的提问多久回来（秒）</translation>
    </message>
    <message>
        <source>Say what stands out in the chat</source>
        <translation>提示评论里的异常</translation>
    </message>
    <message>
        <source>Complaints stand out from so many times the usual</source>
        <translation>投诉达到平时几倍算异常</translation>
    </message>
    <message>
        <source>Repeated comments stand out from (%)</source>
        <translation>重复评论占比多少算异常（%）</translation>
    </message>
    <message>
        <source>Viewers who never spoke before stand out from (%)</source>
        <translation>首次发言占比多少算异常（%）</translation>
    </message>
    <message>
        <source>Longest time on air without a break (min)</source>
        <translation>连播上限（分钟）</translation>
    </message>
    <message>
        <source>Off air counts as a break from (min)</source>
        <translation>下播满多少分钟算休息</translation>
    </message>
    <message>
        <source>Target GMV of the show</source>
        <translation>本场成交目标</translation>
    </message>
    <message>
        <source>Products of one category in a row, at most</source>
        <translation>同品类最多连排几款</translation>
    </message>
    <message>
        <source>The opening with its welfare lasts (min)</source>
        <translation>开场福利要在多少分钟内</translation>
    </message>
    <message>
        <source>Welfare starts by itself when it is due</source>
        <translation>福利到点自动发</translation>
    </message>
    <message>
        <source>Between two welfares at least (s)</source>
        <translation>两次福利至少间隔（秒）</translation>
    </message>
    <message>
        <source>Greatest prize of a raffle or lucky bag</source>
        <translation>抽奖、福袋奖品最高价值</translation>
    </message>
    <message>
        <source>Welfare budget of the show</source>
        <translation>本场福利预算</translation>
    </message>
    <message>
        <source>Welfare is measured against the minutes before it (min)</source>
        <translation>福利效果与之前几分钟比（分钟）</translation>
    </message>
    <message>
        <source>A rule says what it will do, before it does it (s)</source>
        <translation>规则执行前提前告知（秒）</translation>
    </message>
    <message>
        <source>Rules act in rehearsals too</source>
        <translation>彩排里规则也执行</translation>
    </message>
    <message>
        <source>Planned tranches are released by their trigger</source>
        <translation>放单批次按触发条件自动放</translation>
    </message>
    <message>
        <source>What nothing is left of is marked as sold out</source>
        <translation>卖完的自动标售罄</translation>
    </message>
    <message>
        <source>3-2-1 counts for (s)</source>
        <translation>3-2-1 倒数（秒）</translation>
    </message>
    <message>
        <source>Stock to keep spare (%)</source>
        <translation>库存留余量（%）</translation>
    </message>
    <message>
        <source>A product needs at least (s) of the show</source>
        <translation>每款商品至少要讲（秒）</translation>
    </message>
    <message>
        <source>The plan&apos;s own columns</source>
        <translation>策划的自定义列</translation>
    </message>
    <message>
        <source>Ask about a price that changes by more than (%)</source>
        <translation>改价幅度超过多少要确认（%）</translation>
    </message>
    <message>
        <source>Ten times or a tenth of a price, within (%)</source>
        <translation>判为十倍或十分之一的误差（%）</translation>
    </message>
    <message>
        <source>Only a second person confirms a price after so long on air (h)</source>
        <translation>连播多久后改价只能由第二人确认（小时）</translation>
    </message>
    <message>
        <source>A discount is measured against the lowest deal of so many days</source>
        <translation>优惠按近几天最低成交价比（天）</translation>
    </message>
    <message>
        <source>Scorecard of the selection meeting</source>
        <translation>选品会评分表</translation>
    </message>
    <message>
        <source>Every product of a show needs a checked sample</source>
        <translation>每款上播商品都要有核对过的样品</translation>
    </message>
    <message>
        <source>A note to the anchor turns red unread after (s)</source>
        <translation>给主播的留言多久没看变红（秒）</translation>
    </message>
    <message>
        <source>Who signs the review of a show (roles, with commas between)</source>
        <translation>播前审核谁签字（角色，逗号隔开）</translation>
    </message>
    <message>
        <source>Going on air without the signatures: off, warn or confirm</source>
        <translation>没签字就开播：不管、提醒或确认</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Workspace at the start</source>
        <translation>启动时的工作区</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>窗口位置</translation>
    </message>
    <message>
        <source>Remind before a cue ends or begins (s, 0 = never)</source>
        <translation>环节结束或开始前多少秒提醒（0 = 不提醒）</translation>
    </message>
    <message>
        <source>Reminders are heard at this desk</source>
        <translation>本工位播放提醒音</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>声音设备</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>策划</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Nothing is said</source>
        <translation>不管</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Ask for a confirmation</source>
        <translation>要求确认</translation>
    </message>
    <message>
        <source>Window layout</source>
        <translation>窗口布局</translation>
    </message>
    <message>
        <source>Columns of the plan</source>
        <translation>策划显示的列</translation>
    </message>
    <message>
        <source>Address of blivechat</source>
        <translation>blivechat 地址</translation>
    </message>
    <message>
        <source>Room number (0 with an anchor&apos;s code, or for all of a plugin)</source>
        <translation>房间号（用身份码或接收插件全部房间时填 0）</translation>
    </message>
    <message>
        <source>Anchor&apos;s identity code (身份码), instead of a room number</source>
        <translation>主播身份码，代替房间号</translation>
    </message>
    <message>
        <source>Token of a plugin, to listen as one</source>
        <translation>以插件身份接收的令牌</translation>
    </message>
    <message>
        <source>Silent when nothing came for (s, 0 = never)</source>
        <translation>多久没消息算静默（秒，0 为从不）</translation>
    </message>
    <message>
        <source>Address of DouyinBarrageGrab</source>
        <translation>DouyinBarrageGrab 地址</translation>
    </message>
    <message>
        <source>Only the room of this anchor (user id or SecUid; empty: all)</source>
        <translation>只收这位主播的房间（用户 id 或 SecUid；空为全部）</translation>
    </message>
    <message>
        <source>Address of douyinLive</source>
        <translation>douyinLive 地址</translation>
    </message>
    <message>
        <source>Room id, as in live.douyin.com/&lt;id&gt;</source>
        <translation>房间 id，即 live.douyin.com/&lt;id&gt; 里的 id</translation>
    </message>
    <message>
        <source>Address of Social Stream Ninja&apos;s relay</source>
        <translation>Social Stream Ninja 中继地址</translation>
    </message>
    <message>
        <source>Session id (whoever knows it can control the overlays)</source>
        <translation>会话 id（知道它的人能控制叠加层）</translation>
    </message>
    <message>
        <source>Where questions typed by hand come from</source>
        <translation>手动输入的提问从哪来</translation>
    </message>
    <message>
        <source>Named columns of the plan</source>
        <translation>策划的列方案</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>{file} has the column {name} twice.</source>
        <translation>{file} 有两列都叫 {name}。</translation>
    </message>
    <message>
        <source>{file} does not begin with a line of column names.</source>
        <translation>{file} 开头没有表头。</translation>
    </message>
    <message>
        <source>{file} has a line of column names, but no rows.</source>
        <translation>{file} 只有表头，没有内容。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} 读不了：{why}。</translation>
    </message>
    <message>
        <source>{file} is cut off or damaged; copy it again.</source>
        <translation>{file} 不完整或已损坏；请重新拷贝。</translation>
    </message>
    <message>
        <source>{file} is not a text file.</source>
        <translation>{file} 不是文本文件。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} 是空的。</translation>
    </message>
    <message>
        <source>{file} has an unknown encoding; save it as UTF-8 or name the encoding in the map.</source>
        <translation>{file} 的编码认不出；请另存为 UTF-8，或在对应表里写明编码。</translation>
    </message>
    <message>
        <source>There is no encoding called {name}.</source>
        <translation>没有叫 {name} 的编码。</translation>
    </message>
    <message>
        <source>{file} has no columns of products: a name, and a price.</source>
        <translation>{file} 里找不到商品列：至少要有品名和价格。</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows.</source>
        <translation>{file} 超过 {most} 行。</translation>
    </message>
    <message>
        <source>row {row}, {column}: “{cell}” is no price</source>
        <translation>第 {row} 行 {column}：“{cell}”不是价格</translation>
    </message>
    <message>
        <source>row {row}, {column}: “{cell}” is in another currency</source>
        <translation>第 {row} 行 {column}：“{cell}”是别的币种</translation>
    </message>
    <message>
        <source>row {row}, {column}: “{cell}” is below zero</source>
        <translation>第 {row} 行 {column}：“{cell}”小于 0</translation>
    </message>
    <message>
        <source>row {row}, {column}: “{cell}” is no whole number</source>
        <translation>第 {row} 行 {column}：“{cell}”不是整数</translation>
    </message>
    <message>
        <source>row {row}: there is no name</source>
        <translation>第 {row} 行：没有品名</translation>
    </message>
    <message>
        <source>row {row}: link {cell} is there twice</source>
        <translation>第 {row} 行：{cell}号重复</translation>
    </message>
    <message>
        <source>row {row}: “{cell}” is there twice</source>
        <translation>第 {row} 行：“{cell}”重复</translation>
    </message>
    <message>
        <source>row {row}, {column}: “{cell}” is no role; left empty</source>
        <translation>第 {row} 行 {column}：没有角色“{cell}”，留空</translation>
    </message>
    <message>
        <source>row {row}, {column}: “{cell}” is no number; left empty</source>
        <translation>第 {row} 行 {column}：“{cell}”不是数字，留空</translation>
    </message>
    <message>
        <source>row {row}, {column}: “{cell}” is no amount; left empty</source>
        <translation>第 {row} 行 {column}：“{cell}”不是金额，留空</translation>
    </message>
    <message>
        <source>row {row}, {column}: “{cell}” is no rate such as 20%; left empty</source>
        <translation>第 {row} 行 {column}：“{cell}”不是比例（如 20%），留空</translation>
    </message>
    <message>
        <source>row {row}, {column}: nobody knows brand {cell}; import the brands first</source>
        <translation>第 {row} 行 {column}：没有品牌 {cell}，请先导入品牌</translation>
    </message>
    <message>
        <source>row {row}, {column}: nobody knows category {cell}; import the categories first</source>
        <translation>第 {row} 行 {column}：没有品类 {cell}，请先导入品类</translation>
    </message>
    <message>
        <source>row {row} is longer than a megabyte</source>
        <translation>第 {row} 行超过 1 MB</translation>
    </message>
    <message>
        <source>row {row} has another number of cells than the header</source>
        <translation>第 {row} 行的格数和表头对不上</translation>
    </message>
    <message>
        <source>row {row} is cut off</source>
        <translation>第 {row} 行不完整</translation>
    </message>
    <message>
        <source>“{text}” is no time of day and was read as a length</source>
        <translation>“{text}”不是钟点，按时长读</translation>
    </message>
    <message>
        <source>{text} was read as a part of a day: {time}</source>
        <translation>{text} 按一天的几分之几读成 {time}</translation>
    </message>
    <message>
        <source>{file} has something in column {column}, far outside any table. Delete it first.</source>
        <translation>{file} 的 {column} 列有内容，离表格太远。请先删掉。</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB.</source>
        <translation>{file} 超过 {most} MB。</translation>
    </message>
    <message>
        <source>{file} is a file with macros, which are not read. Save it as .xlsx first.</source>
        <translation>{file} 带宏，不读取。请先另存为 .xlsx。</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save it without one first.</source>
        <translation>{file} 有密码保护。请先去掉密码另存。</translation>
    </message>
    <message>
        <source>{file} is damaged or cut off. Save it again.</source>
        <translation>{file} 已损坏或不完整。请重新保存。</translation>
    </message>
    <message>
        <source>{file} is a binary workbook. Save it as .xlsx first.</source>
        <translation>{file} 是二进制工作簿。请先另存为 .xlsx。</translation>
    </message>
    <message>
        <source>{file} ends in {ending}, but it is {really} inside. Save it as what it is called.</source>
        <translation>{file} 后缀是 {ending}，内容却是 {really}。请按后缀另存一份。</translation>
    </message>
    <message>
        <source>{file} is no sheet: .xlsx, .xls, .ods, .csv and .tsv are read.</source>
        <translation>{file} 不是表格：支持 .xlsx、.xls、.ods、.csv、.tsv。</translation>
    </message>
    <message>
        <source>an .xlsx workbook</source>
        <translation>.xlsx 工作簿</translation>
    </message>
    <message>
        <source>an .ods sheet</source>
        <translation>.ods 表格</translation>
    </message>
    <message>
        <source>an old .xls workbook</source>
        <translation>旧版 .xls 工作簿</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>there is no product with link {link} in this show</source>
        <translation>本场没有 {link}号商品</translation>
    </message>
    <message>
        <source>“{name}” is no product of this show; kept as text</source>
        <translation>“{name}”不是本场商品，按文字保留</translation>
    </message>
    <message>
        <source>the show has no start: hit times are left out</source>
        <translation>场次没有开播时间，卡点略过</translation>
    </message>
    <message>
        <source>no date is named: times are those of the nearest day</source>
        <translation>没写日期，按最近的一天算</translation>
    </message>
    <message>
        <source>{file} has no run-of-show: none of its first 20 rows names a cue and its time or length.</source>
        <translation>{file} 里没有流程：前 20 行没有一行写明环节和时间或时长。</translation>
    </message>
    <message>
        <source>{file} has a header in row {row}, but no cues below it.</source>
        <translation>{file} 第 {row} 行是表头，但下面没有环节。</translation>
    </message>
    <message>
        <source>{file} has more than {most} cues.</source>
        <translation>{file} 超过 {most} 个环节。</translation>
    </message>
    <message>
        <source>nothing was read from here on: the rows above were empty</source>
        <translation>上面是空行，从这里起没有读</translation>
    </message>
    <message>
        <source>row {row}, {column}: {what}</source>
        <translation>第 {row} 行 {column}：{what}</translation>
    </message>
    <message>
        <source>row {row}: {what}</source>
        <translation>第 {row} 行：{what}</translation>
    </message>
    <message>
        <source>“{text}” was not understood and is kept as text</source>
        <translation>“{text}”看不懂，按文字保留</translation>
    </message>
    <message>
        <source>the cell holds the error {text} and was left empty</source>
        <translation>单元格是错误值 {text}，留空</translation>
    </message>
    <message>
        <source>the formula has no result; open and save the sheet once</source>
        <translation>公式没有结果；请打开表格再保存一次</translation>
    </message>
    <message>
        <source>“{text}” is a total and was left out</source>
        <translation>“{text}”是合计，略过</translation>
    </message>
    <message>
        <source>the row is hidden in the sheet and was read all the same</source>
        <translation>这一行在表里是隐藏的，照样读入</translation>
    </message>
    <message>
        <source>shares its length with the cue above; read as 0</source>
        <translation>与上一环节共用时长，按 0 读</translation>
    </message>
    <message>
        <source>has no cue of its own and was read as part of the one above</source>
        <translation>没有自己的环节，并入上一环节</translation>
    </message>
    <message>
        <source>“{text}” stands alone and was read as the name of a block</source>
        <translation>“{text}”独占一行，读作板块名</translation>
    </message>
    <message>
        <source>the cue has no name</source>
        <translation>环节没有名称</translation>
    </message>
    <message>
        <source>longer than {most} characters; all of it is kept as text</source>
        <translation>超过 {most} 个字，全部按文字保留</translation>
    </message>
    <message>
        <source>holds what is said rather than who says it: read as script</source>
        <translation>写的是说什么而不是谁说，读作话术</translation>
    </message>
    <message>
        <source>“{text}” stands in a column without a header, which was not read</source>
        <translation>“{text}”所在的列没有表头，没有读入</translation>
    </message>
    <message>
        <source>neither a length nor times say how long it is; read as 0</source>
        <translation>没写时长也没写起止，按 0 读</translation>
    </message>
    <message>
        <source>{length} is very long for one cue</source>
        <translation>一个环节 {length}，太长了</translation>
    </message>
    <message>
        <source>starts at {time}, {length} after the cue above ends: kept as a hit time</source>
        <translation>{time} 开始，比上一环节结束晚 {length}：记为卡点</translation>
    </message>
    <message>
        <source>starts at {time}, {length} before the cue above ends: kept as a hit time</source>
        <translation>{time} 开始，比上一环节结束早 {length}：记为卡点</translation>
    </message>
    <message>
        <source>the length says {length}, the times say {other}</source>
        <translation>时长写 {length}，起止算出来是 {other}</translation>
    </message>
    <message>
        <source>“{text}” follows on the row above: read as from – to</source>
        <translation>“{text}”接着上一行，读作起–止</translation>
    </message>
    <message>
        <source>{text} in hours and minutes was read as {length}</source>
        <translation>{text} 按时:分读成 {length}</translation>
    </message>
    <message>
        <source>“{text}” is no time here</source>
        <translation>“{text}”在这里不是时间</translation>
    </message>
    <message>
        <source>{file}, row {row}, is longer than a megabyte.</source>
        <translation>{file} 第 {row} 行超过 1 MB。</translation>
    </message>
    <message>
        <source>{file}, row {row}, has a quote that is never closed.</source>
        <translation>{file} 第 {row} 行的引号没有收尾。</translation>
    </message>
    <message>
        <source>{file} is too long to be a sheet.</source>
        <translation>{file} 太长，不像表格。</translation>
    </message>
    <message>
        <source>{file} has something in row {row}, far below any table. Delete it first.</source>
        <translation>{file} 的第 {row} 行有内容，离表格太远。请先删掉。</translation>
    </message>
    <message>
        <source>{file} unpacks to more than {most} MB and was not opened.</source>
        <translation>{file} 解压后超过 {most} MB，没有打开。</translation>
    </message>
    <message>
        <source>{file} is not a list of objects, one for each cue.</source>
        <translation>{file} 不是对象列表（每个环节一个对象）。</translation>
    </message>
    <message>
        <source>The map {file} cannot be read: {why}.</source>
        <translation>对应表 {file} 读不了：{why}。</translation>
    </message>
    <message>
        <source>The map {file} has no [columns] with our field = “header”.</source>
        <translation>对应表 {file} 里没有 [columns]，要写成 字段 = “表头”。</translation>
    </message>
    <message>
        <source>The map {file} names a field {name} that cues do not have; they have {known}.</source>
        <translation>对应表 {file} 写了环节没有的字段 {name}；可用：{known}。</translation>
    </message>
    <message>
        <source>row {row} was left out: {what}. A file cannot confirm it; put it in by hand.</source>
        <translation>第 {row} 行没导入：{what}。文件不能代替确认，请手动录入。</translation>
    </message>
    <message>
        <source>The price was left out: {what}. A file cannot confirm it; put it in by hand.</source>
        <translation>价格没导入：{what}。文件不能代替确认，请手动录入。</translation>
    </message>
    <message>
        <source>row {row}: “{cell}” is no price; left empty</source>
        <translation>第 {row} 行：“{cell}”不是价格，留空</translation>
    </message>
    <message>
        <source>row {row}: it does not say which kind of which product it is</source>
        <translation>第 {row} 行：没写是哪款商品的哪个规格</translation>
    </message>
</context>
<context>
    <name>shows</name>
    <message>
        <source>Plan a show, rehearse it, run it, review it.</source>
        <translation>策划、彩排、直播、复盘，都在这里。</translation>
    </message>
    <message>
        <source>Everything stays on this machine; no account and no network are needed. Make a show here, or bring your team&apos;s sheet with “liveroom import”.</source>
        <translation>数据都在本机，不用账号，不用联网。在这里新建场次，或用“liveroom import”导入团队的表格。</translation>
    </message>
    <message>
        <source>Open a show…</source>
        <translation>打开场次…</translation>
    </message>
    <message>
        <source>New show</source>
        <translation>新建场次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>场次名</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开播时间</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Make the show</source>
        <translation>创建场次</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>open run</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>signals</name>
    <message>
        <source>Nothing stands out in the last minute.</source>
        <translation>最近一分钟没有异常。</translation>
    </message>
    <message>
        <source>Last minute: {comments} comments, {again} % said again, {new} % by new viewers, {complaints} complaints.</source>
        <translation>最近一分钟：评论 {comments} 条，重复 {again}%，新人 {new}%，投诉 {complaints} 条。</translation>
    </message>
    <message>
        <source>Figures of this chat against its own ten minutes before; many causes are innocent, such as a lucky bag that asks for a word. Limits and the switch are in the settings.</source>
        <translation>和本场前十分钟比；很多原因是正常的，比如福袋要发口令。界限和开关在设置里。</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>问</translation>
    </message>
    <message>
        <source>Say bought</source>
        <translation>说已拍</translation>
    </message>
    <message>
        <source>Lines sold</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>about no product</source>
        <translation>没指商品</translation>
    </message>
    <message>
        <source>{what} (Settings: signals of the chat)</source>
        <translation>{what}（设置：评论信号）</translation>
    </message>
    <message>
        <source>Complaints: {now} in the last minute, {before} a minute before that.</source>
        <translation>投诉：最近一分钟 {now} 条，之前每分钟 {before} 条。</translation>
    </message>
    <message>
        <source>{now} % of {of} comments in the last minute repeat words said shortly before; {before} % in the ten minutes before.</source>
        <translation>最近一分钟 {of} 条评论里 {now}% 是重复的，之前十分钟是 {before}%。</translation>
    </message>
    <message>
        <source>{now} % of {of} comments in the last minute are by viewers who had not spoken before; {before} % in the ten minutes before.</source>
        <translation>最近一分钟 {of} 条评论里 {now}% 来自首次发言的观众，之前十分钟是 {before}%。</translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>There is no sound device. Reminders stay silent.</source>
        <translation>没有声音设备。提醒不出声。</translation>
    </message>
    <message>
        <source>The sound device “{device}” is not there. Reminders stay silent.</source>
        <translation>找不到声音设备“{device}”。提醒不出声。</translation>
    </message>
    <message>
        <source>The sound could not be played: {why}</source>
        <translation>声音放不出来：{why}</translation>
    </message>
    <message>
        <source>The last reminder was heard on {device}.</source>
        <translation>上次提醒在 {device} 播放。</translation>
    </message>
    <message>
        <source>the standard device</source>
        <translation>默认设备</translation>
    </message>
</context>
<context>
    <name>stock</name>
    <message>
        <source>3-2-1 for “{name}” is running already.</source>
        <translation>“{name}”的 3-2-1 正在倒数。</translation>
    </message>
    <message>
        <source>“{name}” has no live price. Nothing was opened.</source>
        <translation>“{name}”没有直播价，没有上链接。</translation>
    </message>
    <message>
        <source>No 3-2-1 is running. What is on sale is taken off sale.</source>
        <translation>没有在倒数的 3-2-1。已开售的请用停售。</translation>
    </message>
    <message>
        <source>Say why the product is exchanged.</source>
        <translation>请写换品原因。</translation>
    </message>
    <message>
        <source>“{name}” stands there already.</source>
        <translation>那里已经是“{name}”。</translation>
    </message>
    <message>
        <source>Link {link}: “{now}” takes the place of “{was}”. A second person has to agree.</source>
        <translation>{link}号：“{now}”换下“{was}”，需第二人同意。</translation>
    </message>
    <message>
        <source>A tranche is released by hand, time, cue or sold, not “{trigger}”.</source>
        <translation>批次可按手动、时间、环节或已售触发，不能是“{trigger}”。</translation>
    </message>
    <message>
        <source>Say at which time the tranche is released.</source>
        <translation>请写这批几点放。</translation>
    </message>
    <message>
        <source>Say at which share sold the tranche is released.</source>
        <translation>请写售出多少时放这批。</translation>
    </message>
    <message>
        <source>Say with which cue of this show the tranche is released.</source>
        <translation>请写这批随本场哪个环节放。</translation>
    </message>
    <message>
        <source>{tranches} in tranches and {reserve} in reserve are more than the stock of {stock}.</source>
        <translation>批次 {tranches} 加预留 {reserve} 超过库存 {stock}。</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>at {share} sold</source>
        <translation>售出 {share} 时</translation>
    </message>
    <message>
        <source>with “{cue}”</source>
        <translation>随“{cue}”</translation>
    </message>
    <message>
        <source>by hand (its cue is gone)</source>
        <translation>手动（环节已不在）</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>This needs a confirmation: {what}. Nothing was changed.</source>
        <translation>需要确认：{what}。没有改动。</translation>
    </message>
    <message>
        <source>This needs a confirmation: {what} (and {count} more). Nothing was changed.</source>
        <translation>需要确认：{what}（还有 {count} 项）。没有改动。</translation>
    </message>
    <message>
        <source>There is no action “{kind}”.</source>
        <translation>没有操作“{kind}”。</translation>
    </message>
    <message>
        <source>“{kind}” was not understood: {error}</source>
        <translation>“{kind}”没看懂：{error}</translation>
    </message>
    <message>
        <source>There is no room file {path}.</source>
        <translation>没有直播间文件 {path}。</translation>
    </message>
    <message>
        <source>{path} is not a room file. Nothing was changed.</source>
        <translation>{path} 不是直播间文件。没有改动任何内容。</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}). It was left as it is; the newest good backup is {backup}.</source>
        <translation>{path} 已损坏（{error}）。原样保留；最新的好备份是 {backup}。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{path} was written by a newer console ({name}). Nothing was changed; please update.</source>
        <translation>{path} 是更新版本的中控台（{name}）写的。没有改动任何内容，请先升级。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}). Nothing was changed.</source>
        <translation>{path} 写不进去（{error}）。没有改动任何内容。</translation>
    </message>
    <message>
        <source>{path} is open in another console ({holder}). Nothing was changed.</source>
        <translation>{path} 已在另一个中控台打开（{holder}）。没有改动任何内容。</translation>
    </message>
    <message>
        <source>This is not there any more. Nothing was changed.</source>
        <translation>这一项已经没有了。没有改动任何内容。</translation>
    </message>
    <message>
        <source>This would contradict what is already there. Nothing was changed.</source>
        <translation>和现有内容冲突。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Something else still refers to this. Nothing was changed.</source>
        <translation>别处还在用这一项。没有改动任何内容。</translation>
    </message>
    <message>
        <source>That would change more than {most} rows at once. Nothing was changed.</source>
        <translation>一次会改动超过 {most} 行。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的。</translation>
    </message>
    <message>
        <source>This cannot be taken back: “{entry}” came after it and builds on it.</source>
        <translation>不能撤销：后面的“{entry}”建立在它上面。</translation>
    </message>
    <message>
        <source>What was done on air is not undone; use its opposite.</source>
        <translation>直播操作不能撤销；请用反向操作。</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>这一步已经撤销过。</translation>
    </message>
    <message>
        <source>The disk did not answer within a second. Nothing was done; press again.</source>
        <translation>磁盘一秒内没有响应。没有执行，请再按一次。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>磁盘满了。没有改动任何内容；请腾出空间再试。</translation>
    </message>
    <message>
        <source>The disk refused to write ({error}). Nothing was changed.</source>
        <translation>磁盘拒绝写入（{error}）。没有改动任何内容。</translation>
    </message>
    <message>
        <source>This could not be done, by a fault of the console ({error}). Nothing was changed.</source>
        <translation>中控台出错（{error}），没做成。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The room is closed. Nothing was changed.</source>
        <translation>直播间已关闭。没有改动任何内容。</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}：{why}</translation>
    </message>
    <message>
        <source>{first}; {rest}</source>
        <translation>{first}；{rest}</translation>
    </message>
    <message>
        <source>This was not confirmed. Nothing was changed.</source>
        <translation>没有确认，没有改动。</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>Rehearse</source>
        <translation>彩排</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>从此处彩排</translation>
    </message>
    <message>
        <source>Go on air</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>GMV</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>GMV · 10 min {change}</source>
        <translation>成交金额 · 近10分 {change}</translation>
    </message>
    <message>
        <source>expected net · returns {rate}</source>
        <translation>预计净额（退货率 {rate}）</translation>
    </message>
    <message>
        <source>expected net</source>
        <translation>预计净额</translation>
    </message>
    <message>
        <source>online · {count} said/min</source>
        <translation>在线 · 评论 {count}/分</translation>
    </message>
    <message>
        <source>ON AIR</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>彩排</translation>
    </message>
    <message>
        <source>REHEARSAL ×{speed}</source>
        <translation>彩排 ×{speed}</translation>
    </message>
    <message>
        <source>REHEARSAL · HELD</source>
        <translation>彩排 · 暂停</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>now {now}</source>
        <translation>已播 · 现在 {now}</translation>
    </message>
    <message>
        <source>ended · now {now}</source>
        <translation>已结束 · 现在 {now}</translation>
    </message>
    <message>
        <source>end</source>
        <translation>预计结束</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划时长</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>{time} under</source>
        <translation>提前 {time}</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>{name} in {time}</source>
        <translation>距卡点 {name} {time}</translation>
    </message>
    <message>
        <source>{name} in {time}, {miss} late</source>
        <translation>距卡点 {name} {time}，晚 {miss}</translation>
    </message>
    <message>
        <source>{name} {miss} late</source>
        <translation>{name} 晚 {miss}</translation>
    </message>
    <message>
        <source>No show is open</source>
        <translation>没有打开场次</translation>
    </message>
    <message>
        <source>no planned start</source>
        <translation>未定开播时间</translation>
    </message>
    <message>
        <source>▲ not signed</source>
        <translation>▲ 未签字</translation>
    </message>
    <message>
        <source>▲ {count} changed since signed</source>
        <translation>▲ 签后改 {count} 处</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>停住</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>30-minute loop</source>
        <translation>30 分钟一轮</translation>
    </message>
    <message>
        <source>Hero twice an hour</source>
        <translation>一小时两推主推款</translation>
    </message>
    <message>
        <source>Greeting, what is coming</source>
        <translation>问好，预告今天有什么</translation>
    </message>
    <message>
        <source>First product</source>
        <translation>第一款</translation>
    </message>
    <message>
        <source>Second product</source>
        <translation>第二款</translation>
    </message>
    <message>
        <source>Third product</source>
        <translation>第三款</translation>
    </message>
    <message>
        <source>Fourth product</source>
        <translation>第四款</translation>
    </message>
    <message>
        <source>Hero</source>
        <translation>主推款</translation>
    </message>
    <message>
        <source>Hero returns</source>
        <translation>主推款返场</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>福利</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>答疑</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>anchor on air: {people}, longest {longest}, limit {limit}</source>
        <translation>主播在播：{people}，最长连播 {longest}，上限 {limit}</translation>
    </message>
    <message>
        <source>{name} {time}</source>
        <translation>{name} {time}</translation>
    </message>
    <message>
        <source>no anchor is named in any cue</source>
        <translation>环节里都没写主播</translation>
    </message>
    <message>
        <source>{name}: {time} without a break, limit {limit}</source>
        <translation>{name}：连播 {time} 没休息，上限 {limit}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>planned against airing {number}</source>
        <translation>计划对比第 {number} 次直播</translation>
    </message>
    <message>
        <source>planned against rehearsal {number}</source>
        <translation>计划对比第 {number} 次彩排</translation>
    </message>
    <message>
        <source>planned against replay {number}</source>
        <translation>计划对比第 {number} 次回放</translation>
    </message>
    <message>
        <source>{name} has been on air for {time} without a break. The limit is {limit}.</source>
        <translation>{name} 已连播 {time} 没休息。上限是 {limit}。</translation>
    </message>
    <message>
        <source>{cue}
{start}–{end} · {length}</source>
        <translation>{cue}
{start}–{end} · {length}</translation>
    </message>
    <message>
        <source>{cue}
{start}–{end} · {length} · {scene}</source>
        <translation>{cue}
{start}–{end} · {length} · {scene}</translation>
    </message>
    <message>
        <source>Timeline of {count} cues</source>
        <translation>{count} 个环节的时间线</translation>
    </message>
</context>
<context>
    <name>timing</name>
    <message>
        <source>{field}: {text} is not a time zone such as Asia/Shanghai</source>
        <translation>{field}：{text} 不是时区（如 Asia/Shanghai）</translation>
    </message>
    <message>
        <source>{field}: {text} is not a time such as 20:18, 25:10 or 2026-11-22T20:18:30</source>
        <translation>{field}：{text} 不是时间（如 20:18、25:10、2026-11-22T20:18:30）</translation>
    </message>
    <message>
        <source>{field}: {text} has no date</source>
        <translation>{field}：{text} 没有日期</translation>
    </message>
    <message>
        <source>{field}: the time lies outside the years 1970 to 8999</source>
        <translation>{field}：时间不在 1970 到 8999 年之间</translation>
    </message>
    <message>
        <source>the file cannot be read as JSON: {reason}</source>
        <translation>文件不是能读的 JSON：{reason}</translation>
    </message>
    <message>
        <source>{field}: {reason}</source>
        <translation>{field}：{reason}</translation>
    </message>
    <message>
        <source>{field}: the id {id} stands twice</source>
        <translation>{field}：编号 {id} 重复</translation>
    </message>
    <message>
        <source>{field}: a cue needs a duration or an end_at</source>
        <translation>{field}：环节要有 duration 或 end_at</translation>
    </message>
    <message>
        <source>{field}: min is above the duration</source>
        <translation>{field}：min 大于 duration</translation>
    </message>
    <message>
        <source>{field}: add needs seconds</source>
        <translation>{field}：add 要写 seconds</translation>
    </message>
    <message>
        <source>{field}: go needs a cue</source>
        <translation>{field}：go 要写环节</translation>
    </message>
    <message>
        <source>{field}: there is no cue {id}</source>
        <translation>{field}：没有环节 {id}</translation>
    </message>
    <message>
        <source>{field}: the cue {id} is skipped</source>
        <translation>{field}：环节 {id} 已跳过</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>{time} under</source>
        <translation>提前 {time}</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>↑ {count} new · {age}</source>
        <translation>↑ 新 {count} 条 · {age}</translation>
    </message>
    <message>
        <source>Show what came meanwhile</source>
        <translation>显示刚到的</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用说明</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>使用说明目录</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>按键名或作用查找</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Type what to do</source>
        <translation>输入要做的事</translation>
    </message>
    <message>
        <source>On air only by its key or a click: {key}</source>
        <translation>直播中只能按 {key} 或点击</translation>
    </message>
    <message>
        <source>On air only by a click</source>
        <translation>直播中只能点击</translation>
    </message>
    <message>
        <source>This is not the planned time. To go on air, type the show&apos;s name:</source>
        <translation>还没到计划时间。要开播请输入场次名：</translation>
    </message>
    <message>
        <source>Go on air</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>End the show? Nothing can be started in this run after it.</source>
        <translation>结束本场？结束后不能再开始任何环节。</translation>
    </message>
    <message>
        <source>Hold 2 s to end the show</source>
        <translation>按住 2 秒结束本场</translation>
    </message>
    <message>
        <source>The show is on air. The run stays open when the console closes.</source>
        <translation>正在直播。关掉中控台，本场仍算进行中。</translation>
    </message>
    <message>
        <source>Hold 2 s to close</source>
        <translation>按住 2 秒关闭</translation>
    </message>
    <message>
        <source>Settings of this machine</source>
        <translation>本机设置</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>{show} · Live room console</source>
        <translation>{show} · 直播间中控台</translation>
    </message>
    <message>
        <source>Live room console</source>
        <translation>直播间中控台</translation>
    </message>
    <message>
        <source>The rehearsal goes on from its last decision, at {time}: no time passed while it was closed.</source>
        <translation>彩排从上次操作 {time} 处继续，关闭期间不计时。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>策划</translation>
    </message>
    <message>
        <source>Settings of the room and of the show</source>
        <translation>直播间与场次设置</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>For all shows of this room</source>
        <translation>本直播间所有场次</translation>
    </message>
    <message>
        <source>For “{show}” only</source>
        <translation>只对“{show}”</translation>
    </message>
    <message>
        <source>Back to what holds without it: {value}</source>
        <translation>恢复为：{value}</translation>
    </message>
    <message>
        <source>“{text}” is no amount. Nothing was changed.</source>
        <translation>“{text}”不是金额，没有改动。</translation>
    </message>
    <message>
        <source>{setting}: {category}</source>
        <translation>{setting}：{category}</translation>
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
        <source>On air</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Anchor&apos;s screen</source>
        <translation>主播屏</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>What rules may do by themselves</source>
        <translation>规则可自动做的事</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>福利</translation>
    </message>
    <message>
        <source>Waiting questions</source>
        <translation>提问等待</translation>
    </message>
    <message>
        <source>Order of questions</source>
        <translation>提问排序</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Checks of the plan</source>
        <translation>策划检查</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>卖点承诺</translation>
    </message>
    <message>
        <source>Review before the show</source>
        <translation>播前审核</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Standard device</source>
        <translation>默认设备</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>{review} The show goes on.</source>
        <translation>{review}节目照常。</translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>{source} · known by the platform&apos;s id</source>
        <translation>{source} · 按平台 id 识别</translation>
    </message>
    <message>
        <source>{source} · known by the name alone: others may share it</source>
        <translation>{source} · 只按昵称识别，可能有同名</translation>
    </message>
    <message>
        <source>{comments} comments · {asked} questions · {orders} orders · {shows} shows</source>
        <translation>评论 {comments} · 提问 {asked} · 订单 {orders} · 场次 {shows}</translation>
    </message>
    <message>
        <source>Orders are those whose buyer has the same id, or else exactly the same name (~).</source>
        <translation>订单按买家 id 匹配，没有 id 时按完全相同的昵称（~）。</translation>
    </message>
    <message>
        <source>reading {done} of {all} runs</source>
        <translation>正在读 {done}/{all} 场</translation>
    </message>
    <message>
        <source>A note for the whole team; Enter keeps it</source>
        <translation>全队可见的备注；回车保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>禁言…</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>解除禁言</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>First – last</source>
        <translation>首次 – 最近</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Said last</source>
        <translation>最近发言</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{state} {count}</translation>
    </message>
</context>
<context>
    <name>welfare</name>
    <message>
        <source>Welfare</source>
        <translation>福利</translation>
    </message>
    <message>
        <source>No welfare is planned. Plan it under F2, or add one here and give it its fields.</source>
        <translation>还没排福利。到 F2 里排，或在这里加一个填好。</translation>
    </message>
    <message>
        <source>Start “{name}”</source>
        <translation>发“{name}”</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Result…</source>
        <translation>记结果…</translation>
    </message>
    <message>
        <source>Choose a welfare first.</source>
        <translation>请先选一个福利。</translation>
    </message>
    <message>
        <source>“{name}” is not running.</source>
        <translation>“{name}”没在进行。</translation>
    </message>
    <message>
        <source>“{name}” was not started in this run.</source>
        <translation>“{name}”本场没发过。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩 {time}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time} 后</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>应发 {time}</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>该发了</translation>
    </message>
    <message>
        <source>from {count} viewers</source>
        <translation>在线到 {count}</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>{kind} · {count}×</source>
        <translation>{kind} · {count} 次</translation>
    </message>
    <message>
        <source>{figure}+</source>
        <translation>{figure}+</translation>
    </message>
    <message>
        <source>known for {known} of {all} starts</source>
        <translation>{all} 次里知道 {known} 次的</translation>
    </message>
    <message>
        <source>Prizes: {text}</source>
        <translation>奖品：{text}</translation>
    </message>
    <message>
        <source>odds {text}</source>
        <translation>中奖率 {text}</translation>
    </message>
    <message>
        <source>Conditions: {text}</source>
        <translation>条件：{text}</translation>
    </message>
    <message>
        <source>runs for {text}</source>
        <translation>持续 {text}</translation>
    </message>
    <message>
        <source>ends {text}</source>
        <translation>{text} 结束</translation>
    </message>
    <message>
        <source>{text} pieces</source>
        <translation>{text} 份</translation>
    </message>
    <message>
        <source>{text} each</source>
        <translation>每份 {text}</translation>
    </message>
    <message>
        <source>from {text}</source>
        <translation>满 {text}</translation>
    </message>
    <message>
        <source>Say: {text}</source>
        <translation>话术：{text}</translation>
    </message>
    <message>
        <source>▲ It does not say {what}</source>
        <translation>▲ 没写明{what}</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>“{text}” is no amount such as 5 or 9.90.</source>
        <translation>“{text}”不是金额（如 5、9.90）。</translation>
    </message>
    <message>
        <source>“{text}” is no whole number.</source>
        <translation>“{text}”不是整数。</translation>
    </message>
    <message>
        <source>“{text}” is no length such as 3, 2:30 or 90s.</source>
        <translation>“{text}”不是时长（如 3、2:30、90s）。</translation>
    </message>
    <message>
        <source>“{text}” is no time such as 21:05.</source>
        <translation>“{text}”不是时间（如 21:05）。</translation>
    </message>
    <message>
        <source>“{text}” is none of: {choices}.</source>
        <translation>“{text}”不在可选项里：{choices}。</translation>
    </message>
    <message>
        <source>There is no cue {text} in this show.</source>
        <translation>本场没有环节 {text}。</translation>
    </message>
    <message>
        <source>There is no number {text} in this show.</source>
        <translation>本场没有 {text}号。</translation>
    </message>
    <message>
        <source>at {text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>every {text}</source>
        <translation>每 {text}</translation>
    </message>
    <message>
        <source>from {text} viewers</source>
        <translation>在线到 {text}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>缺 {count} 项</translation>
    </message>
    <message>
        <source>It does not say: {what}</source>
        <translation>没写明：{what}</translation>
    </message>
    <message>
        <source>orders {orders} · comments {comments} · viewers {online} against the {minutes} min before</source>
        <translation>比前 {minutes} 分钟：订单 {orders} · 评论 {comments} · 在线 {online}</translation>
    </message>
    <message>
        <source>{count} planned</source>
        <translation>已排 {count} 个</translation>
    </message>
    <message>
        <source>{count} planned · {running} running</source>
        <translation>已排 {count} 个 · 进行中 {running}</translation>
    </message>
    <message>
        <source>up to {cost}</source>
        <translation>最多 {cost}</translation>
    </message>
    <message>
        <source>up to {cost} of {budget}</source>
        <translation>最多 {cost}/预算 {budget}</translation>
    </message>
    <message>
        <source>{used} used</source>
        <translation>已用 {used}</translation>
    </message>
    <message>
        <source>{used} of {budget} used</source>
        <translation>已用 {used}/{budget}</translation>
    </message>
    <message>
        <source>next in {time}</source>
        <translation>{time} 后可发下一个</translation>
    </message>
    <message>
        <source>starts by itself</source>
        <translation>到点自动发</translation>
    </message>
    <message>
        <source>Add welfare</source>
        <translation>添加福利</translation>
    </message>
    <message>
        <source>Open the form of the chosen welfare</source>
        <translation>打开所选福利的表单</translation>
    </message>
    <message>
        <source>Duplicate the chosen welfare</source>
        <translation>复制所选福利</translation>
    </message>
    <message>
        <source>Remove the chosen welfare from the plan</source>
        <translation>把所选福利移出策划</translation>
    </message>
    <message>
        <source>Move welfare up</source>
        <translation>福利上移</translation>
    </message>
    <message>
        <source>Move welfare down</source>
        <translation>福利下移</translation>
    </message>
    <message>
        <source>Start the chosen welfare, else the next one</source>
        <translation>发所选福利，没选就发下一个</translation>
    </message>
    <message>
        <source>Stop welfare</source>
        <translation>停福利</translation>
    </message>
    <message>
        <source>Welfare done on the platform: tick the oldest</source>
        <translation>福利平台已操作：勾掉最早一项</translation>
    </message>
    <message>
        <source>Note the result of a welfare</source>
        <translation>记福利结果</translation>
    </message>
    <message>
        <source>Rule on or off: start welfare when it is due</source>
        <translation>规则开关：福利到点自动发</translation>
    </message>
    <message>
        <source>What viewers are given, and when</source>
        <translation>给观众什么、什么时候给</translation>
    </message>
    <message>
        <source>Coupons, red packets, lucky bags, raffles, flash sales. Give each a quantity and a value, say the conditions and the end, and choose the cue it stands in; the checks tell what rules ask for. On air one key starts it, and the graph shows what it did.</source>
        <translation>优惠券、红包、福袋、抽奖、秒杀。写清数量、价值、条件和结束时间，选好所在环节；规定要写的，检查会提醒。上播一键开始，曲线上看效果。</translation>
    </message>
    <message>
        <source>New welfare</source>
        <translation>新福利</translation>
    </message>
    <message>
        <source>Here only:</source>
        <translation>仅记录于此：</translation>
    </message>
    <message>
        <source>Started or stopped here only. Do it on the platform too, then tick it off.</source>
        <translation>只记在这里，平台上还得自己发或停，按完打勾。</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} 项</translation>
    </message>
    <message>
        <source>start “{name}”</source>
        <translation>发“{name}”</translation>
    </message>
    <message>
        <source>stop “{name}”</source>
        <translation>停“{name}”</translation>
    </message>
    <message>
        <source>Result of “{name}”; leave empty what is not known</source>
        <translation>“{name}”的结果；不知道的留空</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>中奖名单</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Which start</source>
        <translation>哪一次</translation>
    </message>
    <message>
        <source>“{name}” was started in a run and stays for its record.</source>
        <translation>“{name}”在场次里发过，留作记录，不能删。</translation>
    </message>
    <message>
        <source>That is not of the same show. Nothing was changed.</source>
        <translation>不是同一场次的，没有改动。</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Red packet</source>
        <translation>红包</translation>
    </message>
    <message>
        <source>Lucky bag</source>
        <translation>福袋</translation>
    </message>
    <message>
        <source>Raffle</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>Flash sale</source>
        <translation>秒杀</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>赠品</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>到时间</translation>
    </message>
    <message>
        <source>with its cue</source>
        <translation>随环节</translation>
    </message>
    <message>
        <source>again and again</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>viewers reached</source>
        <translation>在线达到</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>怎么开始</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Viewers online</source>
        <translation>在线人数</translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Ends, in words</source>
        <translation>结束说明</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Value each</source>
        <translation>每份价值</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Least spend</source>
        <translation>满多少可用</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>Greatest prize</source>
        <translation>最高奖品价值</translation>
    </message>
    <message>
        <source>Odds</source>
        <translation>中奖率</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Winners told</source>
        <translation>开奖公布</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>冷却时间</translation>
    </message>
    <message>
        <source>The anchor says</source>
        <translation>主播话术</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>There is no kind of welfare “{kind}”.</source>
        <translation>没有福利类型“{kind}”。</translation>
    </message>
    <message>
        <source>Welfare cannot start “{start}”.</source>
        <translation>福利不能以“{start}”方式开始。</translation>
    </message>
    <message>
        <source>Welfare can come round every minute at most.</source>
        <translation>循环福利最短一分钟一次。</translation>
    </message>
    <message>
        <source>“{name}” is not of the show that is running.</source>
        <translation>“{name}”不是正在播的场次的。</translation>
    </message>
    <message>
        <source>“{name}” is running already. Stop it first.</source>
        <translation>“{name}”正在进行，请先停。</translation>
    </message>
    <message>
        <source>That was ticked already.</source>
        <translation>已经勾过了。</translation>
    </message>
    <message>
        <source>The prize of “{name}” is above the limit of {limit}. It was not started.</source>
        <translation>“{name}”的奖品超过上限 {limit}，没有开始。</translation>
    </message>
    <message>
        <source>The last welfare was a moment ago: “{name}” would come {seconds} s too early.</source>
        <translation>刚发过福利：“{name}”早了 {seconds} 秒。</translation>
    </message>
    <message>
        <source>“{name}” would cost {cost} in all, its budget is {budget}.</source>
        <translation>“{name}”总共要花 {cost}，预算只有 {budget}。</translation>
    </message>
    <message>
        <source>With “{name}” welfare would cost {cost} in all, the budget of the show is {budget}.</source>
        <translation>加上“{name}”，福利总共要花 {cost}，本场预算 {budget}。</translation>
    </message>
    <message>
        <source>“{name}” does not say {what}, which rules ask for.</source>
        <translation>“{name}”没写明{what}，规定要写。</translation>
    </message>
    <message>
        <source>when it ends</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>under which conditions it is given</source>
        <translation>参与条件</translation>
    </message>
    <message>
        <source>its odds or the number of prizes</source>
        <translation>中奖率或奖品数量</translation>
    </message>
    <message>
        <source>what the prizes are</source>
        <translation>奖品内容</translation>
    </message>
    <message>
        <source>who organises it</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>where winners are told</source>
        <translation>开奖公布方式</translation>
    </message>
</context>
</TS>
