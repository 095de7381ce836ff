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
</context>
<context>
    <name>apart</name>
    <message>
        <source>The work ended before it was done.</source>
        <translation>还没做完就中断了。</translation>
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
        <source>Rehearse: what the takes lasted is suggested here as the cues' lengths.</source>
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
        <source>Put the question off</source>
        <translation>提问稍后再答</translation>
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
        <source>Close the console</source>
        <translation>关闭中控台</translation>
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
        <source>Points</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>演示</translation>
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
        <source>Shipping</source>
        <translation>发货</translation>
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
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>模拟</translation>
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
        <source>No., name, price, stock: 12 velvet lip glaze 89 1000. Or an order: 1, 4, 7, 8</source>
        <translation>号、品名、价格、库存：12 丝绒唇釉 89 1000；或排序：1，4，7，8</translation>
    </message>
    <message>
        <source>Why is “{name}” withdrawn?</source>
        <translation>“{name}”为什么下架？</translation>
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
        <source>There is no number {link} in this show.</source>
        <translation>本场没有 {link}号。</translation>
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
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>“{text}” is no price such as 89 or 9.90. The old price was kept.</source>
        <translation>“{text}”不是价格（如 89、9.90）。保留原价。</translation>
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
        <source>Add product</source>
        <translation>加品</translation>
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
        <source>Withdraw, with a reason</source>
        <translation>下架（写原因）</translation>
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
        <source>Release stock</source>
        <translation>放单</translation>
    </message>
    <message>
        <source>Done on the platform: tick the oldest</source>
        <translation>平台已操作：勾掉最早一项</translation>
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
        <source>{count} comments</source>
        <translation>{count} 条评论</translation>
    </message>
    <message>
        <source>{askers} asking × {wait} s waiting = {priority}. The greatest comes first, so that fewest viewers wait.</source>
        <translation>{askers} 人在问 × 已等 {wait} 秒 = {priority}。数大的排前面，让干等的人最少。</translation>
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
        <source>take back</source>
        <translation>撤回</translation>
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
        <source>Find in the whole run  {key}</source>
        <translation>查找本场评论  {key}</translation>
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
        <source>GO can be taken back within {seconds} seconds only.</source>
        <translation>GO 只能在 {seconds} 秒内撤回。</translation>
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
        <source>{cues} cues in {blocks} blocks</source>
        <translation>{cues} 环节 · {blocks} 板块</translation>
    </message>
    <message>
        <source>{cues} cues</source>
        <translation>{cues} 环节</translation>
    </message>
    <message>
        <source>{cues} cues · no. {place}</source>
        <translation>{cues} 环节 · 第 {place}</translation>
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
        <source>Fold the texts of the cue on air</source>
        <translation>收起/展开在播环节的文字</translation>
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
        <source>Remove</source>
        <translation>删除</translation>
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
        <source>Print to a PDF file</source>
        <translation>打印到 PDF 文件</translation>
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
        <source>“{cue}” is on air. It cannot be deleted.</source>
        <translation>“{cue}”正在播，不能删。</translation>
    </message>
    <message>
        <source>“{cue}” was played or armed in a run and stays for its record. Skip it instead.</source>
        <translation>“{cue}”播过或待播过，要留作记录。请改用跳过。</translation>
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
        <source>Markers</source>
        <translation>打点</translation>
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
        <source>The plan&apos;s own columns</source>
        <translation>策划的自定义列</translation>
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
        <source>Window layout</source>
        <translation>窗口布局</translation>
    </message>
    <message>
        <source>Columns of the plan</source>
        <translation>策划显示的列</translation>
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
    <name>store</name>
    <message>
        <source>This needs a confirmation. Nothing was changed.</source>
        <translation>这一步要确认。没有改动任何内容。</translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation>这一步已经做过。</translation>
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
</context>
<context>
    <name>strip</name>
    <message>
        <source>Rehearse</source>
        <translation>彩排</translation>
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
        <source>Standard device</source>
        <translation>默认设备</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>试听</translation>
    </message>
</context>
</TS>
