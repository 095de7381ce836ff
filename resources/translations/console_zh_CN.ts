<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>action</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>the console on a simulated show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed recorded comments and orders, as a new run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read products, a run-of-show, orders or a .liveroom file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a show to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the timing engine on a rundown and its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find the questions among comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a run sold, to the last cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions, places and the health of a room file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong usage: {problem} ({name} --help says more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command {name}; there are: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of everything said: en or zh_CN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>{file} has the column {name} twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not begin with a line of column names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a line of column names, but no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is cut off or damaged; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has an unknown encoding; save it as UTF-8 or name the encoding in the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>This needs a confirmation. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no action “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” was not understood: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a room file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged ({error}). It was left as it is; the newest good backup is {backup}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer console ({name}). Nothing was changed; please update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another console ({holder}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not there any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would contradict what is already there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else still refers to this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would change more than {most} rows at once. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back: “{entry}” came after it and builds on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done on air is not undone; use its opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
