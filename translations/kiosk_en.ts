<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DoctorWords</name>
    <message numerus="yes">
        <source>%Ln rows, unbroken</source>
        <translation>
            <numerusform>%Ln row, unbroken</numerusform>
            <numerusform>%Ln rows, unbroken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorsTable</name>
    <message numerus="yes">
        <source>%Ln things before doors</source>
        <translation>
            <numerusform>%Ln thing before doors</numerusform>
            <numerusform>%Ln things before doors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kiosk::PinPad</name>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n min</source>
        <translation>
            <numerusform>Wrong PIN. Try again in %n min</numerusform>
            <numerusform>Wrong PIN. Try again in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n s</source>
        <translation>
            <numerusform>Wrong PIN. Try again in %n s</numerusform>
            <numerusform>Wrong PIN. Try again in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks again by itself in %n s</source>
        <translation>
            <numerusform>Locks again by itself in %n s</numerusform>
            <numerusform>Locks again by itself in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n entries left</source>
        <translation>
            <numerusform>%n entry left</numerusform>
            <numerusform>%n entries left</numerusform>
        </translation>
    </message>
</context>
</TS>
