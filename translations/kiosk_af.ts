<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="af" sourcelanguage="en">
<context>
    <name>CameraTable</name>
    <message>
        <source>No camera is found</source>
        <translation>Geen kamera gevind nie</translation>
    </message>
    <message>
        <source>Plug one in, or use a handheld scanner.</source>
        <translation>Prop een in, of gebruik ’n handskandeerder.</translation>
    </message>
    <message>
        <source>This camera is not plugged in</source>
        <translation>Hierdie kamera is nie ingeprop nie</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one.</source>
        <translation>Prop dit in, of kies ’n ander een.</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>Die kamera kan nie gebruik word nie</translation>
    </message>
    <message>
        <source>Close other programs that use it, and allow this user to use cameras (group video).</source>
        <translation>Maak ander programme toe wat dit gebruik, en laat hierdie gebruiker toe om kameras te gebruik (groep video).</translation>
    </message>
    <message>
        <source>No camera is used</source>
        <translation>Geen kamera word gebruik nie</translation>
    </message>
    <message>
        <source>Codes are scanned by hand or typed.</source>
        <translation>Kodes word met ’n handskandeerder gelees of ingetik.</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>Die kamera is af</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Die kamera begin…</translation>
    </message>
    <message>
        <source>The camera sends no pictures</source>
        <translation>Die kamera stuur geen beeld nie</translation>
    </message>
    <message>
        <source>It is being started again. If that does not help, unplug it and plug it in again.</source>
        <translation>Dit word weer begin. As dit nie help nie, prop dit uit en weer in.</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Die kamera werk nie</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another one.</source>
        <translation>Prop dit uit en weer in, of kies ’n ander een.</translation>
    </message>
    <message>
        <source>The film is over</source>
        <translation>Die video is verby</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Geen kamera</translation>
    </message>
    <message>
        <source>%1, not plugged in</source>
        <comment>a camera</comment>
        <translation>%1, nie ingeprop nie</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Outomaties</translation>
    </message>
</context>
<context>
    <name>DecisionText</name>
    <message>
        <source>Already used: admitted at %1 at %2.</source>
        <translation>Reeds gebruik: toegelaat om %1, %2.</translation>
    </message>
    <message>
        <source>Already used: admitted at %1.</source>
        <translation>Reeds gebruik: toegelaat om %1.</translation>
    </message>
    <message>
        <source>Already used: no entries are left.</source>
        <translation>Reeds gebruik: geen toegange oor nie.</translation>
    </message>
    <message>
        <source>Admitted by the steward.</source>
        <translation>Deur die personeel toegelaat.</translation>
    </message>
    <message>
        <source>Admitted: welcome back.</source>
        <translation>Toegelaat: welkom terug.</translation>
    </message>
    <message>
        <source>Admitted: %1 more may enter.</source>
        <translation>Toegelaat: nog %1 mag ingaan.</translation>
    </message>
    <message>
        <source>Admitted: please go in.</source>
        <translation>Toegelaat: gaan gerus in.</translation>
    </message>
    <message>
        <source>The event is closed: please ask the staff.</source>
        <translation>Die geleentheid is gesluit: vra asseblief die personeel.</translation>
    </message>
    <message>
        <source>This entrance is closed: please use another one.</source>
        <translation>Hierdie ingang is gesluit: gebruik asseblief ’n ander een.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is a web address.</source>
        <translation>Nie ’n kaartjie nie: hierdie kode is ’n webadres.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is a Wi-Fi login.</source>
        <translation>Nie ’n kaartjie nie: hierdie kode is ’n wifi-aanmelding.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is somebody&apos;s contact.</source>
        <translation>Nie ’n kaartjie nie: hierdie kode is iemand se kontak.</translation>
    </message>
    <message>
        <source>Not a ticket: please show the code on the ticket.</source>
        <translation>Nie ’n kaartjie nie: wys asseblief die kode op die kaartjie.</translation>
    </message>
    <message>
        <source>Nobody was admitted: %1.</source>
        <translation>Niemand toegelaat nie: %1.</translation>
    </message>
    <message>
        <source>Nobody was admitted: please call the staff.</source>
        <translation>Niemand toegelaat nie: roep asseblief die personeel.</translation>
    </message>
    <message>
        <source>Exit recorded: goodbye.</source>
        <translation>Vertrek aangeteken: totsiens.</translation>
    </message>
    <message>
        <source>Already inside: the holder must leave first.</source>
        <translation>Reeds binne: die kaartjiehouer moet eers uitgaan.</translation>
    </message>
    <message>
        <source>Not inside: nobody entered with this ticket.</source>
        <translation>Nie binne nie: niemand het met hierdie kaartjie ingekom nie.</translation>
    </message>
    <message>
        <source>Not valid yet: please come back later.</source>
        <translation>Nog nie geldig nie: kom asseblief later terug.</translation>
    </message>
    <message>
        <source>No longer valid: the time of this ticket is over.</source>
        <translation>Nie meer geldig nie: hierdie kaartjie se tyd is verby.</translation>
    </message>
    <message>
        <source>Not this entrance: please use %1.</source>
        <translation>Verkeerde ingang: gebruik asseblief %1.</translation>
    </message>
    <message>
        <source>Not this entrance: please ask the staff.</source>
        <translation>Verkeerde ingang: vra asseblief die personeel.</translation>
    </message>
    <message>
        <source>Another event: this ticket is for %1.</source>
        <translation>Ander geleentheid: hierdie kaartjie is vir %1.</translation>
    </message>
    <message>
        <source>Another event: please ask the staff.</source>
        <translation>Ander geleentheid: vra asseblief die personeel.</translation>
    </message>
    <message>
        <source>Not paid: please go to the box office.</source>
        <translation>Nie betaal nie: gaan asseblief na die kaartjiekantoor.</translation>
    </message>
    <message>
        <source>Revoked: this ticket is no longer good, please ask the staff.</source>
        <translation>Herroep: hierdie kaartjie geld nie meer nie, vra asseblief die personeel.</translation>
    </message>
    <message>
        <source>Unknown: no such ticket is on the list.</source>
        <translation>Onbekend: hierdie kaartjie is nie op die lys nie.</translation>
    </message>
    <message>
        <source>Not read whole: please scan the ticket once more.</source>
        <translation>Nie heel gelees nie: skandeer asseblief die kaartjie weer.</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>allow this user to write to it, or choose another with --data</source>
        <translation>laat hierdie gebruiker toe om daarin te skryf, of kies ’n ander met --data</translation>
    </message>
    <message>
        <source>free space unknown</source>
        <translation>vry spasie onbekend</translation>
    </message>
    <message>
        <source>check yourself that 200 MB are free</source>
        <translation>kyk self of 200 MB vry is</translation>
    </message>
    <message>
        <source>free at least 200 MB</source>
        <translation>maak minstens 200 MB vry</translation>
    </message>
    <message>
        <source>set the date and time, switch network time on</source>
        <translation>stel die datum en tyd, skakel netwerktyd aan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>plug one in, or use a handheld scanner</source>
        <translation>prop een in, of gebruik ’n handskandeerder</translation>
    </message>
    <message>
        <source>%1, chosen in the settings, is not there</source>
        <translation>%1, in die instellings gekies, is nie daar nie</translation>
    </message>
    <message>
        <source>plug it in, or choose another in the settings</source>
        <translation>prop dit in, of kies ’n ander in die instellings</translation>
    </message>
    <message>
        <source>none: answers make no sound</source>
        <translation>geen: antwoorde maak nie geluid nie</translation>
    </message>
    <message>
        <source>plug in a loudspeaker, or switch it on</source>
        <translation>prop ’n luidspreker in, of skakel dit aan</translation>
    </message>
    <message>
        <source>the volume is set to 0</source>
        <translation>die volume is op 0 gestel</translation>
    </message>
    <message>
        <source>turn it up in the settings</source>
        <translation>stel dit harder in die instellings</translation>
    </message>
    <message>
        <source>%1, volume %2 %</source>
        <translation>%1, volume %2 %</translation>
    </message>
    <message>
        <source>see the message; restore a copy if needed</source>
        <translation>sien die reël; herstel ’n kopie indien nodig</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>see the message</source>
        <translation>sien die reël</translation>
    </message>
    <message>
        <source>%1 on the list</source>
        <translation>%1 op die lys</translation>
    </message>
    <message>
        <source>%1 of %2 sold</source>
        <translation>%1 van %2 verkoopte</translation>
    </message>
    <message>
        <source>%1 vanished from the server&apos;s list and stay good until a person agrees</source>
        <translation>van die bediener se lys verdwyn: %1; geldig totdat iemand instem</translation>
    </message>
    <message>
        <source>if they are really gone, agree on the problems&apos; page, or: %1</source>
        <translation>as hulle regtig weg is, stem in op die probleembladsy, of: %1</translation>
    </message>
    <message>
        <source>import a list</source>
        <translation>voer ’n lys in</translation>
    </message>
    <message>
        <source>see that tickets are sold, and that this is the right key</source>
        <translation>kyk of kaartjies verkoop is, en of dit die regte sleutel is</translation>
    </message>
    <message>
        <source>never read completely</source>
        <translation>nooit volledig gelees nie</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>%1 gelede gelees</translation>
    </message>
    <message>
        <source>connect this device to the network, or: %1</source>
        <translation>koppel hierdie toestel aan die netwerk, of: %1</translation>
    </message>
    <message>
        <source>none waiting</source>
        <translation>geen wag nie</translation>
    </message>
    <message>
        <source>%1 waiting, %2 in conflict</source>
        <translation>%1 wag, %2 in konflik</translation>
    </message>
    <message>
        <source>settle them on the problems&apos; page, or: %1</source>
        <translation>los dit op die probleembladsy op, of: %1</translation>
    </message>
    <message>
        <source>not known: the server was never reached</source>
        <translation>nie bekend nie: die bediener is nooit bereik nie</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <translation>%1 verskil van die bediener</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <comment>a clock</comment>
        <translation>%1 agter</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <comment>a clock</comment>
        <translation>%1 voor</translation>
    </message>
    <message>
        <source>set this clock, and switch network time on</source>
        <translation>stel hierdie horlosie, en skakel netwerktyd aan</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>%1 updates the list</source>
        <translation>%1 bring die lys in</translation>
    </message>
    <message>
        <source>fastcheck outbox list, then outbox resolve settles conflicts</source>
        <translation>fastcheck outbox list, dan los outbox resolve konflikte op</translation>
    </message>
    <message>
        <source>%1 delivers; see outbox list</source>
        <translation>%1 lewer af; sien outbox list</translation>
    </message>
    <message>
        <source>%1, if the tickets are really gone</source>
        <translation>%1, as die kaartjies regtig weg is</translation>
    </message>
    <message>
        <source>reached %1, list of %2; %3 waiting, %4 in conflict, %5 held back</source>
        <translation>bereik: %1, lys: %2; %3 wag, %4 in konflik, %5 teruggehou</translation>
    </message>
    <message>
        <source>add this user to the group %1, or install the udev rule 60-fastcheck-scanner.rules</source>
        <translation>voeg hierdie gebruiker by die groep %1, of installeer die udev-reël 60-fastcheck-scanner.rules</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>device, where</comment>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>if this is a scanner to be read as a device, %1</source>
        <translation>as dit ’n skandeerder is en as toestel gelees word, %1</translation>
    </message>
    <message>
        <source>none is seen as a device</source>
        <translation>geen word as toestel gesien nie</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>ingeprop</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>nie ingeprop nie</translation>
    </message>
    <message>
        <source>plug it in again, then scan any ticket</source>
        <translation>prop dit weer in, en skandeer dan enige kaartjie</translation>
    </message>
    <message>
        <source>plugged in, but this user may not read it</source>
        <translation>ingeprop, maar hierdie gebruiker mag dit nie lees nie</translation>
    </message>
    <message>
        <source>kept in a systemd credential</source>
        <translation>bewaar in ’n systemd-credential</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>bewaar in die sleutelbos</translation>
    </message>
    <message>
        <source>kept in a file in secrets/</source>
        <translation>bewaar in ’n lêer in secrets/</translation>
    </message>
    <message>
        <source>keys go to the keychain</source>
        <translation>sleutels gaan na die sleutelbos</translation>
    </message>
    <message>
        <source>keys go to a file in secrets/, as the keychain is not used: %1</source>
        <translation>sleutels gaan na ’n lêer in secrets/, want die sleutelbos word nie gebruik nie: %1</translation>
    </message>
    <message>
        <source>start or unlock a keychain, or hand keys to the service as systemd credentials</source>
        <translation>begin of ontsluit ’n sleutelbos, of gee sleutels as systemd-credentials aan die diens</translation>
    </message>
    <message>
        <source>enter it again in the set-up, or: %1</source>
        <translation>voer dit weer in die opstelling in, of: %1</translation>
    </message>
    <message>
        <source>people are still let in; see the message</source>
        <translation>mense word nietemin ingelaat; sien die reël</translation>
    </message>
    <message>
        <source>answers, the key is good, but others on the network can read the key</source>
        <translation>antwoord, die sleutel is goed, maar enigiemand langs die pad kan dit lees</translation>
    </message>
    <message>
        <source>use https</source>
        <translation>gebruik https</translation>
    </message>
    <message>
        <source>answers in %1, the key is good</source>
        <translation>antwoord in %1, die sleutel is goed</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>a size</comment>
        <translation>%1 vry</translation>
    </message>
    <message>
        <source>none is used: codes are scanned by hand or typed</source>
        <translation>geen word gebruik nie: kodes word met ’n handskandeerder gelees of ingetik</translation>
    </message>
    <message>
        <source>set: guests cannot leave their screen</source>
        <translation>gestel: gaste kan nie hul skerm verlaat nie</translation>
    </message>
    <message>
        <source>none is set: anybody can leave the guests&apos; screen</source>
        <translation>geen is gestel nie: enigiemand kan die gasteskerm verlaat</translation>
    </message>
    <message>
        <source>set one in the set-up, under Staff PIN</source>
        <translation>stel een in die opstelling, onder Personeel-PIN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, unbroken</source>
        <translation>
            <numerusform>%Ln ry, ongebroke</numerusform>
            <numerusform>%Ln rye, ongebroke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dae</numerusform>
        </translation>
    </message>
    <message>
        <source>set this clock: it differs from the server&apos;s by %1</source>
        <translation>stel hierdie horlosie: dit verskil %1 van die bediener s’n</translation>
    </message>
    <message>
        <source>choose the kiosk&apos;s entrance in the set-up, Entrance</source>
        <translation>kies die kiosk se ingang in die opstelling, Ingang</translation>
    </message>
    <message>
        <source>none admits anybody: choose their entrances in the set-up, Scanning</source>
        <translation>geeneen laat iemand in nie: kies hulle ingange in die opstelling, Skandering</translation>
    </message>
    <message>
        <source>%1 with the code of a newer one</source>
        <translation>%1 met die kode van ’n nuwer een</translation>
    </message>
    <message>
        <source>%1 with a code that cannot be sent back</source>
        <translation>%1 met ’n kode wat nie teruggestuur kan word nie</translation>
    </message>
    <message>
        <source>they are admitted; check them in on the site</source>
        <translation>hulle word toegelaat; klok hulle op die webwerf in</translation>
    </message>
    <message>
        <source>%1 without a usable code</source>
        <translation>%1 sonder bruikbare kode</translation>
    </message>
    <message>
        <source>give every ticket a code on the site</source>
        <translation>gee elke kaartjie ’n kode op die webwerf</translation>
    </message>
    <message>
        <source>wait until the list is read</source>
        <translation>wag totdat die lys gelees is</translation>
    </message>
    <message>
        <source>%1 is not known here: times without a zone are refused</source>
        <comment>a time zone</comment>
        <translation>%1 is nie hier bekend nie: tye sonder &apos;n sone word geweier</translation>
    </message>
    <message>
        <source>choose one like Europe/Vienna: %1</source>
        <translation>kies een soos Europe/Vienna: %1</translation>
    </message>
    <message>
        <source>its entrance is not chosen, so it admits nobody</source>
        <translation>niemand het die ingang daarvan gekies nie, dus laat dit niemand in nie</translation>
    </message>
    <message>
        <source>it stands at &apos;%1&apos;, which &apos;%2&apos; does not have, so it admits nobody</source>
        <comment>entrance, event</comment>
        <translation>dit staan by &apos;%1&apos;, wat &apos;%2&apos; nie het nie, dus laat dit niemand in nie</translation>
    </message>
    <message>
        <source>choose its entrance in the set-up, Scanning</source>
        <translation>kies die ingang daarvan in die opstelling, Skandering</translation>
    </message>
</context>
<context>
    <name>DoorsTable</name>
    <message>
        <source>Ready for doors</source>
        <translation>Gereed om oop te maak</translation>
    </message>
    <message>
        <source>One thing before doors</source>
        <translation>Nog een ding voor die deure oopmaak</translation>
    </message>
    <message>
        <source>Two things before doors</source>
        <translation>Nog twee dinge voor die deure oopmaak</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datavouer</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Skyf</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Databasis</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horlosie</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Sleutelbos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Geleenthede</translation>
    </message>
    <message>
        <source>Key for the server</source>
        <translation>Sleutel vir die bediener</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Exchange with the server</source>
        <translation>Uitruiling met die bediener</translation>
    </message>
    <message>
        <source>Clock against the server</source>
        <translation>Horlosie teenoor die bediener</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Gaste</translation>
    </message>
    <message>
        <source>Age of the list</source>
        <translation>Ouderdom van die lys</translation>
    </message>
    <message>
        <source>Waiting deliveries</source>
        <translation>Versendings wat wag</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klank</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skandeerder</translation>
    </message>
    <message>
        <source>Keyboard or scanner</source>
        <translation>Sleutelbord of skandeerder</translation>
    </message>
    <message>
        <source>The doors cannot open yet</source>
        <translation>Die deure kan nog nie oopmaak nie</translation>
    </message>
    <message>
        <source>Nobody can be admitted until the first one is fixed. Checked at %1.</source>
        <translation>Niemand kan toegelaat word voordat die eerste ding reggestel is nie. Nagegaan om %1.</translation>
    </message>
    <message>
        <source>Good: %1 of %2. Checked at %3.</source>
        <comment>checks, time</comment>
        <translation>Goed: %1 van %2. Nagegaan om %3.</translation>
    </message>
    <message>
        <source>All checks are good. Checked at %1.</source>
        <translation>Alles is in orde. Nagegaan om %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Word nagegaan…</translation>
    </message>
    <message>
        <source>A server that does not answer takes up to ten seconds.</source>
        <translation>As ’n bediener nie antwoord nie, duur dit tot tien sekondes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things before doors</source>
        <translation>
            <numerusform>Nog %Ln ding voor die deure oopmaak</numerusform>
            <numerusform>Nog %Ln dinge voor die deure oopmaak</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Personeel-PIN</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Ingang</translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>This device cannot save: start the kiosk again, then look at the set-up, Before doors.</source>
        <translation>Hierdie toestel kan nie stoor nie: begin die kiosk weer, en kyk dan in die opstelling na Voor die deure oopmaak.</translation>
    </message>
    <message>
        <source>No usable answer came: check the network, then try again.</source>
        <translation>Geen bruikbare antwoord het gekom nie: gaan die netwerk na, en probeer dan weer.</translation>
    </message>
    <message>
        <source>This cannot be done: choose something else, or ask the event manager.</source>
        <translation>Dit kan nie gedoen word nie: kies iets anders, of vra die geleentheidsbestuurder.</translation>
    </message>
    <message>
        <source>The server does not trust this device: enter its key again in the set-up.</source>
        <translation>Die bediener vertrou nie hierdie toestel nie: voer sy sleutel weer in die opstelling in.</translation>
    </message>
    <message>
        <source>This cannot be understood: check what was entered.</source>
        <translation>Dit is onverstaanbaar: gaan na wat ingevoer is.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again.</source>
        <translation>Die skyf is vol: maak spasie vry, en probeer dan weer.</translation>
    </message>
    <message>
        <source>The disk fails: take another device, and have this disk checked.</source>
        <translation>Die skyf is foutief: neem ’n ander toestel, en laat hierdie skyf nagaan.</translation>
    </message>
    <message>
        <source>This user may not use %1: give the user the right to read and write it.</source>
        <comment>file or folder</comment>
        <translation>Hierdie gebruiker mag %1 nie gebruik nie: gee die gebruiker die reg om dit te lees en daarin te skryf.</translation>
    </message>
    <message>
        <source>Another program uses the check-ins: close it, then try again.</source>
        <translation>’n Ander program gebruik die inboekings: maak dit toe, en probeer dan weer.</translation>
    </message>
    <message>
        <source>The file of check-ins is damaged: keep it, and put a copy in its place.</source>
        <translation>Die lêer met inboekings is beskadig: hou dit, en sit ’n kopie in sy plek.</translation>
    </message>
    <message>
        <source>The check-ins were saved by a newer version: install that version.</source>
        <translation>Die inboekings is deur ’n nuwer weergawe gestoor: installeer daardie weergawe.</translation>
    </message>
    <message>
        <source>%1 belongs to another program: choose another data folder.</source>
        <comment>file</comment>
        <translation>%1 behoort aan ’n ander program: kies ’n ander datavouer.</translation>
    </message>
    <message>
        <source>The record of check-ins was altered: keep the data folder as evidence.</source>
        <translation>Die logboek van inboekings is verander: hou die datavouer as bewys.</translation>
    </message>
    <message>
        <source>There is no file %1: choose another one.</source>
        <translation>Daar is geen lêer %1 nie: kies ’n ander een.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: copy it to this computer, then try again.</source>
        <translation>Die lêer %1 kan nie gelees word nie: kopieer dit na hierdie rekenaar, en probeer dan weer.</translation>
    </message>
    <message>
        <source>The file cannot be written: choose another place, or free some space.</source>
        <translation>Die lêer kan nie geskryf word nie: kies ’n ander plek, of maak spasie vry.</translation>
    </message>
    <message>
        <source>The file %1 is too large: split it into smaller ones.</source>
        <translation>Die lêer %1 is te groot: verdeel dit in kleineres.</translation>
    </message>
    <message>
        <source>The file %1 is empty: export the list again.</source>
        <translation>Die lêer %1 is leeg: voer die lys weer uit.</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read: save it as UTF-8.</source>
        <translation>Die letters in hierdie lêer is onherkenbaar: stoor dit as UTF-8.</translation>
    </message>
    <message>
        <source>No column holds the ticket codes: give one of them the title ticket_code.</source>
        <translation>Geen kolom bevat die kaartjiekodes nie: gee een die opskrif ticket_code.</translation>
    </message>
    <message>
        <source>Line %1 of the file cannot be read: correct its quotes and commas.</source>
        <comment>number</comment>
        <translation>Reël %1 van die lêer is nie ’n lysreël nie: maak die aanhalingstekens en kommas reg.</translation>
    </message>
    <message>
        <source>There is a %1 already: choose another name.</source>
        <comment>name of an event or entrance</comment>
        <translation>%1 bestaan reeds: kies ’n ander naam.</translation>
    </message>
    <message>
        <source>There is no %1 here: choose another event or entrance.</source>
        <comment>name of an event or entrance</comment>
        <translation>%1 bestaan nie hier nie: kies ’n ander geleentheid of ingang.</translation>
    </message>
    <message>
        <source>This device keeps the events of %1: use another data folder for others.</source>
        <comment>organisation</comment>
        <translation>Hierdie toestel hou die geleenthede van %1: gebruik ’n ander datavouer vir ander.</translation>
    </message>
    <message>
        <source>The entrance %1 does not serve this direction: choose another entrance.</source>
        <translation>Die ingang %1 werk nie in hierdie rigting nie: kies ’n ander ingang.</translation>
    </message>
    <message>
        <source>No server has this address: check the address, then the network.</source>
        <translation>Geen bediener het hierdie adres nie: gaan die adres na, en dan die netwerk.</translation>
    </message>
    <message>
        <source>The server does not answer: check the network, then the server.</source>
        <translation>Die bediener antwoord nie: gaan die netwerk na, en dan die bediener.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe: check this device&apos;s date and time, then ask whoever runs the site about its certificate.</source>
        <translation>Die verbinding met die bediener is nie veilig nie: gaan hierdie toestel se datum en tyd na, en vra dan wie die webwerf bestuur oor die sertifikaat.</translation>
    </message>
    <message>
        <source>The proxy of this network fails: correct the proxy settings of this device.</source>
        <translation>Hierdie netwerk se instaanbediener (proxy) werk nie: maak hierdie toestel se proxy-instellings reg.</translation>
    </message>
    <message>
        <source>This network wants a login first: open any web page on this network and log in.</source>
        <translation>Hierdie netwerk vereis eers ’n aanmelding: maak enige webblad op hierdie netwerk oop en meld aan.</translation>
    </message>
    <message>
        <source>The server is busy or being updated: wait a few minutes.</source>
        <translation>Die bediener is besig of word bygewerk: wag ’n paar minute.</translation>
    </message>
    <message>
        <source>The server answers with an error: ask whoever runs the site to look at its error log.</source>
        <translation>Die bediener antwoord met ’n fout: vra wie die webwerf bestuur om na die foutlogboek te kyk.</translation>
    </message>
    <message>
        <source>A firewall turns this device away: ask whoever runs the site to let it in.</source>
        <translation>’n Brandmuur keer hierdie toestel weg: vra wie die webwerf bestuur om dit deur te laat.</translation>
    </message>
    <message>
        <source>The list arrived incomplete: wait a moment, then try again.</source>
        <translation>Die lys het onvolledig aangekom: wag ’n oomblik, en probeer dan weer.</translation>
    </message>
    <message>
        <source>No ticket shop answers there: check the address, and that the Tickera plugin is on.</source>
        <translation>Geen kaartjiewinkel antwoord daar nie: gaan die adres na, en of die Tickera-plugin aan is.</translation>
    </message>
    <message>
        <source>The site lives at another address: enter %1.</source>
        <translation>Die webwerf is by ’n ander adres: voer %1 in.</translation>
    </message>
    <message>
        <source>This is not the address of a site: enter it as in a browser, like https://tickets.example.org.</source>
        <translation>Dit is nie ’n webwerf se adres nie: voer dit in soos in ’n blaaier, byvoorbeeld https://tickets.example.org.</translation>
    </message>
    <message>
        <source>This event has no server to talk to: import its list from a file.</source>
        <translation>Hierdie geleentheid het geen bediener nie: voer sy lys vanaf ’n lêer in.</translation>
    </message>
    <message>
        <source>The key is for several events, so the server gives no name: enter a name.</source>
        <translation>Die sleutel is vir verskeie geleenthede, dus gee die bediener geen naam nie: voer ’n naam in.</translation>
    </message>
    <message>
        <source>The server does not take the key: copy it again from Tickera, API Access.</source>
        <translation>Die bediener aanvaar nie die sleutel nie: kopieer dit weer uit Tickera, API Access.</translation>
    </message>
    <message>
        <source>The key for the server is missing: enter it again in the set-up.</source>
        <translation>Die sleutel vir die bediener ontbreek: voer dit weer in die opstelling in.</translation>
    </message>
    <message>
        <source>The key is incomplete: copy it again, on one line.</source>
        <translation>Dit is nie ’n volledige sleutel nie: kopieer dit weer, op een reël.</translation>
    </message>
    <message>
        <source>Other users can read %1: take that right from them, and get a new key from the site.</source>
        <comment>file or folder of keys</comment>
        <translation>Ander mag %1 lees: neem daardie reg weg, en vra die webwerf vir ’n nuwe sleutel.</translation>
    </message>
    <message>
        <source>The key comes with the service, as %1: change it there and start the service again.</source>
        <translation>Die sleutel kom saam met die diens, as %1: verander dit daar en begin die diens weer.</translation>
    </message>
    <message>
        <source>The keychain of this device does not open: unlock it, then try again.</source>
        <translation>Hierdie toestel se sleutelbos gaan nie oop nie: ontsluit dit, en probeer dan weer.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate: export it as PEM.</source>
        <translation>Die lêer %1 bevat geen sertifikaat nie: voer dit as PEM uit.</translation>
    </message>
    <message>
        <source>The scanner is not there: plug it in.</source>
        <translation>Die skandeerder is nie daar nie: prop dit in.</translation>
    </message>
    <message>
        <source>Another program holds the scanner: close that program.</source>
        <translation>’n Ander program gebruik die skandeerder: maak daardie program toe.</translation>
    </message>
    <message>
        <source>The scanner does not work: unplug it, and plug it in again.</source>
        <translation>Die skandeerder werk nie: prop dit uit en weer in.</translation>
    </message>
    <message>
        <source>The scanners cannot be used as they are set: set them up again.</source>
        <translation>Die skandeerders kan nie met hul instellings gebruik word nie: stel hulle weer op.</translation>
    </message>
    <message>
        <source>This prefix or suffix does not work: write control keys like {F1}, {Tab} or {x1D}, and at most 32 characters.</source>
        <translation>Hierdie voor- of agtervoegsel werk nie: skryf beheersleutels soos {F1}, {Tab} of {x1D}, en hoogstens 32 karakters.</translation>
    </message>
    <message>
        <source>Only a part of the set-up code arrived: scan it again.</source>
        <translation>Slegs ’n deel van die opstelkode het aangekom: skandeer dit weer.</translation>
    </message>
    <message>
        <source>The scanner does not send %1 as printed: set it to the keyboard layout of this device.</source>
        <comment>characters</comment>
        <translation>Die skandeerder stuur %1 nie soos gedruk nie: stel dit op hierdie toestel se sleutelborduitleg.</translation>
    </message>
    <message>
        <source>Everybody can write to the folder %1: choose another data folder.</source>
        <translation>Almal mag in die gids %1 skryf: kies ’n ander datagids.</translation>
    </message>
    <message>
        <source>%1 is a link to another place: check it, then remove it.</source>
        <comment>file</comment>
        <translation>%1 is ’n skakel na ’n ander plek: kyk daarna en verwyder dit dan.</translation>
    </message>
    <message>
        <source>This has changed meanwhile: look again, or show the ticket again.</source>
        <translation>Dit het intussen verander: kyk weer, of wys die kaartjie weer.</translation>
    </message>
</context>
<context>
    <name>GateTable</name>
    <message>
        <source>Entrance closed</source>
        <translation>Ingang gesluit</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Gebruik asseblief
’n ander ingang</translation>
    </message>
    <message>
        <source>This entrance is set to closed. Hold the top corner to choose another one at the desk.</source>
        <translation>Hierdie ingang is op gesluit gestel. Hou die boonste hoek in om by die toonbank ’n ander een te kies.</translation>
    </message>
    <message>
        <source>Doors open
at %1</source>
        <translation>Deure oop
om %1</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Kom asseblief dan terug.</translation>
    </message>
    <message>
        <source>It opens by itself. To change the times, edit the event or the entrance.</source>
        <translation>Dit maak vanself oop. Ander tye word by die geleentheid en die ingang gestel.</translation>
    </message>
    <message>
        <source>Closed since %1. To change the times, edit the event or the entrance.</source>
        <translation>Sy tyd is sedert %1 verby. Ander tye word by die geleentheid en die ingang gestel.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Buite werking</translation>
    </message>
    <message>
        <source>Your ticket was not counted here.</source>
        <translation>U kaartjie is nie hier getel nie.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Word nagegaan</translation>
    </message>
    <message>
        <source>One moment,
please</source>
        <translation>Een oomblik,
asseblief</translation>
    </message>
    <message>
        <source>We are checking with the box office.</source>
        <translation>Ons gaan by die kaartjiekantoor na.</translation>
    </message>
    <message>
        <source>Start the kiosk again.</source>
        <translation>Begin die kiosk weer.</translation>
    </message>
    <message>
        <source>This device cannot save: is the disk full? It tries again by itself. What was admitted before is safe.</source>
        <translation>Hierdie toestel kan nie stoor nie: is die skyf vol? Dit probeer vanself weer. Wat vantevore toegelaat is, is veilig.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Nog nie opgestel nie</translation>
    </message>
    <message>
        <source>Hold the top corner, then choose or add an event in the set-up.</source>
        <translation>Hou die boonste hoek in, en kies of voeg dan ’n geleentheid by in die opstelling.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>This entrance opens shortly.</source>
        <translation>Hierdie ingang maak binnekort oop.</translation>
    </message>
    <message>
        <source>No guest list yet</source>
        <translation>Nog geen gastelys nie</translation>
    </message>
    <message>
        <source>In a hurry? Our staff can help.</source>
        <translation>Haastig? Ons personeel kan help.</translation>
    </message>
    <message>
        <source>The list comes from the server: %1.</source>
        <comment>state of the sync</comment>
        <translation>Die lys kom van die bediener: %1.</translation>
    </message>
    <message>
        <source>The list is empty. Hold the top corner, then import one in the set-up.</source>
        <translation>Die lys is leeg. Hou die boonste hoek in, en voer dan een in die opstelling in.</translation>
    </message>
    <message>
        <source>It is full inside (%1 of %2). Please wait for our staff.</source>
        <translation>Dit is vol binne (%1 van %2). Wag asseblief vir ons personeel.</translation>
    </message>
    <message>
        <source>The guest list is still coming in. Ticket not found? Please see our staff.</source>
        <translation>Die gastelys kom nog in. Kaartjie nie gevind nie? Vra asseblief ons personeel.</translation>
    </message>
    <message>
        <source>The guest list is from %1. Bought later? Please see our staff.</source>
        <comment>time</comment>
        <translation>Die gastelys is van %1. Later gekoop? Vra asseblief ons personeel.</translation>
    </message>
    <message>
        <source>The list comes from the server. Nothing has arrived yet.</source>
        <translation>Die lys kom van die bediener. Niks is nog daarvan gehoor nie.</translation>
    </message>
    <message>
        <source>%1 Until then desk and set-up stay locked. Hold the top corner to try again now; only the system can end the kiosk.</source>
        <comment>what is to be done</comment>
        <translation>%1 Tot dan bly toonbank en opstelling gesluit. Hou die boonste hoek in om nou weer te probeer; net die stelsel kan die kiosk beëindig.</translation>
    </message>
</context>
<context>
    <name>HeldTable</name>
    <message>
        <source>Not checked</source>
        <translation>Nie nagegaan nie</translation>
    </message>
    <message>
        <source>Please show your ticket again</source>
        <translation>Wys asseblief weer u kaartjie</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Gebruik asseblief
’n ander ingang</translation>
    </message>
    <message>
        <source>Our staff will show you the way</source>
        <translation>Ons personeel sal u die pad wys</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Word nagegaan</translation>
    </message>
    <message>
        <source>One moment,
please</source>
        <translation>Een oomblik,
asseblief</translation>
    </message>
    <message>
        <source>This takes longer than usual. Your answer comes here.</source>
        <translation>Dit duur langer as gewoonlik. U antwoord kom hier.</translation>
    </message>
    <message>
        <source>Choose its entrance in the set-up, Scanning.</source>
        <translation>Kies die ingang daarvan in die opstelling, Skandering.</translation>
    </message>
    <message>
        <source>No entrance is set for this scanner.</source>
        <translation>Niemand weet by watter ingang hierdie skandeerder staan nie.</translation>
    </message>
    <message>
        <source>This scanner stands at %1, which this event does not have.</source>
        <comment>entrance</comment>
        <translation>Hierdie skandeerder staan by %1, wat hierdie geleentheid nie het nie.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This entrance is not ready yet.</source>
        <translation>Hierdie ingang is nog nie gereed nie.</translation>
    </message>
    <message>
        <source>That took
too long</source>
        <translation>Dit het
te lank geduur</translation>
    </message>
    <message>
        <source>This device was busy. Your ticket was not counted.</source>
        <translation>Hierdie toestel was besig. U kaartjie is nie getel nie.</translation>
    </message>
    <message>
        <source>Once more,
please</source>
        <translation>Nog een keer,
asseblief</translation>
    </message>
    <message>
        <source>The event or the entrance has changed meanwhile. Your ticket was not counted.</source>
        <translation>Die geleentheid of ingang het intussen verander. U kaartjie is nie getel nie.</translation>
    </message>
    <message>
        <source>The set-up is open, so nobody is admitted. Leave it, then scan the ticket again.</source>
        <translation>Die opstelling is oop, dus word niemand ingelaat nie. Verlaat dit en skandeer die kaartjie weer.</translation>
    </message>
    <message>
        <source>No event is set up here: choose or add one in the set-up.</source>
        <translation>Hier is geen geleentheid opgestel nie: kies of voeg een by in die opstelling.</translation>
    </message>
    <message>
        <source>The entrance that was chosen for this kiosk is gone. Choose another one in the set-up, Entrance.</source>
        <translation>Die ingang wat vir hierdie kiosk gekies is, is weg. Kies ’n ander een in die opstelling, Ingang.</translation>
    </message>
    <message>
        <source>Start the kiosk again.</source>
        <translation>Begin die kiosk weer.</translation>
    </message>
    <message>
        <source>This ticket was scanned into a reason that was being typed. Nobody was admitted.</source>
        <translation>Hierdie kaartjie is geskandeer terwyl ’n rede getik is. Niemand is ingelaat nie.</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasie</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pyl op</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pyl af</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pyl links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pyl regs</translation>
    </message>
</context>
<context>
    <name>Kiosk::AnswerBand</name>
    <message>
        <source>No ticket yet</source>
        <translation>Nog geen kaartjie nie</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Word nagegaan</translation>
    </message>
    <message>
        <source>Not on this list; asking the server</source>
        <translation>Nie op hierdie lys nie; bediener word gevra</translation>
    </message>
    <message>
        <source>%1, %2 s ago</source>
        <comment>verdict, seconds</comment>
        <translation>%1, %2 s gelede</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>verdict, time</comment>
        <translation>%1 om %2</translation>
    </message>
    <message>
        <source>Ready for the first ticket</source>
        <translation>Gereed vir die eerste kaartjie</translation>
    </message>
</context>
<context>
    <name>Kiosk::AnswerView</name>
    <message>
        <source>For staff</source>
        <translation>Vir personeel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>For our staff</source>
        <translation>Vir ons personeel</translation>
    </message>
</context>
<context>
    <name>Kiosk::AttendeeCard</name>
    <message>
        <source>Ticket</source>
        <translation>Kaartjie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pos</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gekies nie</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Laat toe</translation>
    </message>
    <message>
        <source>Admit %1</source>
        <translation>Laat %1 toe</translation>
    </message>
    <message>
        <source>Admit %1 all the same…</source>
        <translation>Laat %1 tog toe…</translation>
    </message>
    <message>
        <source>Why? It is kept with the check-in</source>
        <translation>Hoekom? Dit word by die inboeking bewaar</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>Wat vantevore gebeur het</translation>
    </message>
    <message>
        <source>About the attendee</source>
        <translation>Oor die gas</translation>
    </message>
    <message>
        <source>Entries left</source>
        <translation>Toegange oor</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug na die lys</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Laat uit</translation>
    </message>
    <message>
        <source>Let %1 out</source>
        <translation>Laat %1 uit</translation>
    </message>
    <message>
        <source>Let %1 out all the same…</source>
        <translation>Laat %1 tog uit…</translation>
    </message>
</context>
<context>
    <name>Kiosk::AttendeeList</name>
    <message>
        <source>Matches</source>
        <translation>Treffers</translation>
    </message>
</context>
<context>
    <name>Kiosk::CameraTrial</name>
    <message>
        <source>Chosen when the program was started, with --camera.</source>
        <translation>Gekies toe die program begin is, met --camera.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Hold a ticket in front of the camera.</source>
        <translation>Hou ’n kaartjie voor die kamera.</translation>
    </message>
    <message>
        <source>This camera&apos;s picture cannot be shown here</source>
        <translation>Hierdie kamera se beeld kan nie hier gewys word nie</translation>
    </message>
    <message>
        <source>It is read anyway: hold a ticket in front of it.</source>
        <translation>Dit word nietemin gelees: hou ’n kaartjie daarvoor.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <comment>a code</comment>
        <translation>Gelees: %1</translation>
    </message>
</context>
<context>
    <name>Kiosk::CodePad</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Kyk hierdie kode na</translation>
    </message>
    <message>
        <source>Type your ticket code. So far: %1</source>
        <translation>Tik u kaartjiekode in. Tot dusver: %1</translation>
    </message>
    <message>
        <source>Type the code on your ticket</source>
        <translation>Tik die kode op u kaartjie in</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskBar</name>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Toonbank</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Skanderings</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Syfers</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Meld aan</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>operator, time</comment>
        <translation>%1, sedert %2</translation>
    </message>
    <message>
        <source>%1 is at the desk; sign out or change</source>
        <translation>By die toonbank: %1; meld af of verander</translation>
    </message>
    <message>
        <source>Nobody signed in; sign in</source>
        <translation>Niemand aangemeld nie; meld aan</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskColumns</name>
    <message>
        <source>%1 of %2</source>
        <comment>matches, attendees</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>to touch, where there is no keyboard</comment>
        <translation>Sleutelbord</translation>
    </message>
    <message>
        <source>Admit or search</source>
        <translation>Laat toe of soek</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>Sleutelbord op die skerm</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskKeys</name>
    <message>
        <source>All keys</source>
        <translation>Alle kortpadsleutels</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Die toonbank</translation>
    </message>
    <message>
        <source>The last scans</source>
        <translation>Die laaste skanderings</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>Wat opgelos moet word</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Die syfers</translation>
    </message>
    <message>
        <source>Who is at the desk, event and entrance</source>
        <translation>Wie by die toonbank is, geleentheid en ingang</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Opstelling</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Soek van voor af</translation>
    </message>
    <message>
        <source>Admit the person on the card</source>
        <translation>Laat die gas op die kaart toe</translation>
    </message>
    <message>
        <source>Admit all the same, with a reason</source>
        <translation>Laat tog toe, met ’n rede</translation>
    </message>
    <message>
        <source>Switch between In and Out</source>
        <translation>Van in na uit, en terug</translation>
    </message>
    <message>
        <source>Back; clears the search line</source>
        <translation>Terug; maak die soeklyn leeg</translation>
    </message>
    <message>
        <source>Admit the typed code, or the highlighted person</source>
        <translation>Laat die kode in die lyn toe, of wie uitgelig is</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Volgende treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige treffer</translation>
    </message>
    <message>
        <source>Several matches down</source>
        <translation>’n Paar treffers verder</translation>
    </message>
    <message>
        <source>Several matches up</source>
        <translation>’n Paar treffers terug</translation>
    </message>
    <message>
        <source>Before doors: is everything ready?</source>
        <translation>Voor die deure oopmaak: is alles gereed?</translation>
    </message>
    <message>
        <source>Keys on the screen, where there is no keyboard</source>
        <translation>Sleutelbord op die skerm, waar daar nie ’n sleutelbord is nie</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskPages</name>
    <message>
        <source>Last scans</source>
        <translation>Laaste skanderings</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsBand</name>
    <message>
        <source>Check again</source>
        <translation>Gaan weer na</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsPage</name>
    <message>
        <source>Before doors</source>
        <translation>Voor die deure oopmaak</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsRow</name>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsTile</name>
    <message>
        <source>Play it</source>
        <translation>Speel dit</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probeer dit</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Stel dit</translation>
    </message>
</context>
<context>
    <name>Kiosk::GatePage</name>
    <message>
        <source>In only</source>
        <translation>Slegs in</translation>
    </message>
    <message>
        <source>Out only</source>
        <translation>Slegs uit</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>In en uit</translation>
    </message>
    <message>
        <source>There is no event yet: choose a guest list first.</source>
        <translation>Daar is nog nie ’n geleentheid nie: kies eers wie kom.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg by</translation>
    </message>
    <message>
        <source>Which entrance is this?</source>
        <translation>Watter ingang is dit?</translation>
    </message>
    <message>
        <source>It is saved with every check-in.</source>
        <translation>Dit staan by elke inboeking.</translation>
    </message>
    <message>
        <source>Another entrance</source>
        <translation>Nog ’n ingang</translation>
    </message>
    <message>
        <source>Name of another entrance</source>
        <translation>Naam van nog ’n ingang</translation>
    </message>
    <message>
        <source>Its direction</source>
        <translation>Sy rigting</translation>
    </message>
    <message>
        <source>Add the entrance</source>
        <translation>Voeg die ingang by</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entrance, direction</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The entrance needs a name.</source>
        <translation>Die ingang moet ’n naam hê.</translation>
    </message>
</context>
<context>
    <name>Kiosk::GateScanners</name>
    <message>
        <source>%1, layout %2, %3 characters in %4 ms</source>
        <comment>scanner, keyboard layout, count, time</comment>
        <translation>%1, uitleg %2, %3 karakters in %4 ms</translation>
    </message>
    <message>
        <source>A scanner that types</source>
        <translation>’n Skandeerder wat tik</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>aangeleer</translation>
    </message>
    <message>
        <source>This scanner&apos;s layout is learned: every character arrives as printed.</source>
        <translation>Hierdie skandeerder se uitleg is aangeleer: elke karakter kom aan soos gedruk.</translation>
    </message>
    <message>
        <source>Any that types</source>
        <translation>Enige een wat tik</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>Nie hier gebruik nie</translation>
    </message>
    <message>
        <source>Not readable: allow this user to read %1</source>
        <translation>Nie leesbaar nie: laat hierdie gebruiker toe om %1 te lees</translation>
    </message>
    <message>
        <source>The scanners&apos; settings cannot be read, so no scanner admits anybody: choose their entrances again in the set-up, Scanning.</source>
        <translation>Die skandeerders se instellings kan nie gelees word nie, dus laat geen skandeerder iemand in nie: kies hulle ingange weer in die opstelling, Skandering.</translation>
    </message>
    <message>
        <source>Closed: choose its entrance</source>
        <translation>Gesluit: kies die ingang daarvan</translation>
    </message>
    <message>
        <source>%1, layout %2, only a part: %3 characters in %4 ms</source>
        <comment>scanner, keyboard layout, count, time</comment>
        <translation>%1, uitleg %2, net &apos;n deel: %3 karakters in %4 ms</translation>
    </message>
</context>
<context>
    <name>Kiosk::GuestPage</name>
    <message>
        <source>The guests&apos; screen</source>
        <translation>Die gasteskerm</translation>
    </message>
    <message>
        <source>What a guest sees of the answer, and for how long.</source>
        <translation>Wat ’n gas van die antwoord sien, en hoe lank.</translation>
    </message>
    <message>
        <source>Until somebody has seen it</source>
        <translation>Totdat iemand dit gesien het</translation>
    </message>
    <message>
        <source>First name only</source>
        <translation>Slegs voornaam</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volle naam</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Welcome stays for</source>
        <translation>Verwelkoming bly vir</translation>
    </message>
    <message>
        <source>Refusal stays for</source>
        <translation>Weiering bly vir</translation>
    </message>
    <message>
        <source>VIP, Wristband, Diet</source>
        <comment>examples of ticket types and fields</comment>
        <translation>VIP, Polsband, Dieet</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Notas vir personeel</translation>
    </message>
    <message>
        <source>Ticket types and columns of the list, separated by commas. They are shown large.</source>
        <translation>Kaartjiesoorte en kolomme van die lys, met kommas tussenin. Hulle word groot gewys.</translation>
    </message>
    <message>
        <source>A note stays</source>
        <translation>’n Nota bly</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Warn when this many are inside</source>
        <translation>Waarsku by aantal binne</translation>
    </message>
    <message>
        <source>A warning only: nobody is refused for it.</source>
        <translation>Slegs ’n waarskuwing: niemand word daaroor geweier nie.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>Kiosk::GuestScreen</name>
    <message>
        <source>Gate</source>
        <translation>Hek</translation>
    </message>
    <message>
        <source>way out</source>
        <translation>uitgang</translation>
    </message>
    <message>
        <source>way in</source>
        <translation>toegang</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>entrance, way</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Kiosk::HistoryList</name>
    <message>
        <source>Last scans</source>
        <translation>Laaste skanderings</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Geen kode</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict, who</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Kiosk::KeysPage</name>
    <message>
        <source>All keys</source>
        <translation>Alle kortpadsleutels</translation>
    </message>
</context>
<context>
    <name>Kiosk::KioskWiring</name>
    <message>
        <source>Tickets to show: %1</source>
        <comment>folder</comment>
        <translation>Kaartjies om te wys: %1</translation>
    </message>
</context>
<context>
    <name>Kiosk::LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Kies u taal</translation>
    </message>
</context>
<context>
    <name>Kiosk::ListPage</name>
    <message>
        <source>Try the demo</source>
        <translation>Probeer die demo</translation>
    </message>
    <message>
        <source>Invented guests and tickets to practise with. Nothing leaves this computer.</source>
        <translation>Versinde gaste en kaartjies om mee te oefen. Niks verlaat hierdie rekenaar nie.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Voer ’n lys in</translation>
    </message>
    <message>
        <source>A CSV file from any ticket shop. The columns are recognised by their names.</source>
        <translation>’n CSV-lêer van enige kaartjiewinkel. Die kolomme word aan hul name herken.</translation>
    </message>
    <message>
        <source>Connect Tickera</source>
        <translation>Koppel Tickera</translation>
    </message>
    <message>
        <source>The list of a WordPress shop with Tickera. Check-ins go back to it.</source>
        <translation>Die lys van ’n WordPress-winkel met Tickera. Inboekings gaan daarheen terug.</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>Wie kom?</translation>
    </message>
    <message>
        <source>Choose where the guest list comes from.</source>
        <translation>Kies waar die gastelys vandaan kom.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Naam van die geleentheid</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-lêer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Kies ’n CSV-lêer</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Lyste (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle lêers (*)</translation>
    </message>
    <message>
        <source>Keep the list that is here</source>
        <translation>Hou die lys wat hier is</translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation>Kies die geleentheid</translation>
    </message>
</context>
<context>
    <name>Kiosk::LookPage</name>
    <message>
        <source>Language, look and sound</source>
        <translation>Taal, voorkoms en klank</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Wat hier verander word, geld dadelik.</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Niks beweeg nie</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Soos die rekenaar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Guests may choose</source>
        <translation>Gaste mag kies</translation>
    </message>
    <message>
        <source>After the answer the screen speaks your language again.</source>
        <translation>Ná die antwoord praat die skerm weer jou taal.</translation>
    </message>
    <message>
        <source>Day: dark on light</source>
        <translation>Dag: donker op lig</translation>
    </message>
    <message>
        <source>Night: light on dark</source>
        <translation>Nag: lig op donker</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voorkoms</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Teksgrootte</translation>
    </message>
    <message>
        <source>For the desk and these pages, up to twice the size.</source>
        <translation>Van die toonbank en hierdie bladsye, tot twee keer die grootte.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Jou kleur</translation>
    </message>
    <message>
        <source>For buttons; answers keep their colours. It is darkened where it would be hard to read.</source>
        <translation>Van knoppies; antwoorde behou hulle s’n. Dit word donkerder gemaak waar dit nie leesbaar sou wees nie.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Kies ’n logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A picture, SVG or PNG</source>
        <translation>’n Prent, SVG of PNG</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>Jou logo</translation>
    </message>
    <message>
        <source>Shown in place of the event&apos;s name, in one colour.</source>
        <translation>Dit staan in die plek van die geleentheid se naam, in een kleur.</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Prente (*.svg *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle lêers (*)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Speel</translation>
    </message>
    <message>
        <source>Play the tones</source>
        <translation>Speel die klanke</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>Kiosk::NumbersView</name>
    <message>
        <source>When all are in: calculating…</source>
        <translation>Wanneer almal in is: word bereken…</translation>
    </message>
    <message>
        <source>Everybody is in.</source>
        <translation>Almal is in.</translation>
    </message>
    <message>
        <source>Nobody came in the last minutes. %1 to come.</source>
        <translation>Niemand het in die laaste minute gekom nie. Nog %1 om te kom.</translation>
    </message>
    <message>
        <source>All in about %1, %2 to come.</source>
        <translation>Almal in teen omtrent %1, nog %2 om te kom.</translation>
    </message>
    <message>
        <source>Checked in by ticket type</source>
        <translation>Ingeboek volgens kaartjiesoort</translation>
    </message>
    <message>
        <source>Admitted here, by entrance</source>
        <translation>Hier toegelaat, volgens ingang</translation>
    </message>
    <message>
        <source>Check-ins a minute</source>
        <translation>Inboekings per minuut</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>nou binne</translation>
    </message>
    <message>
        <source>in, of %1 sold</source>
        <translation>in, %1 verkoop</translation>
    </message>
    <message>
        <source>%1 in, of %2 sold</source>
        <translation>%1 in, %2 verkoop</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>%1 nou binne</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Geen soort</translation>
    </message>
    <message>
        <source>Pace: %1 a minute</source>
        <translation>Tempo: %1 per minuut</translation>
    </message>
    <message>
        <source>Pace: calculating…</source>
        <translation>Tempo: word bereken…</translation>
    </message>
</context>
<context>
    <name>Kiosk::OutPage</name>
    <message>
        <source>Write the file</source>
        <translation>Skryf die lêer</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Neem data uit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Inboekings</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Gaste</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Weierings</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Verslag vir steun</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, vir sigblaaie</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, vir programme</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Kies ’n vouer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Vouer</translation>
    </message>
    <message>
        <source>Every answer given here, oldest first. Contains names.</source>
        <translation>Alles wat hier oor ’n kaartjie gesê is, oudste eerste. Dit bevat name.</translation>
    </message>
    <message>
        <source>The whole list, with what was used. Contains names and addresses.</source>
        <translation>Die hele lys, met wat gebruik is. Dit bevat name en adresse.</translation>
    </message>
    <message>
        <source>Who was turned away here, and why. Contains names.</source>
        <translation>Wie hier weggewys is, en hoekom. Dit bevat name.</translation>
    </message>
    <message>
        <source>Versions, checks and counts for those who help you. Without names, codes, addresses and keys.</source>
        <translation>Weergawes, kontroles en tellings vir wie u help. Sonder name, kodes, adresse en sleutels.</translation>
    </message>
    <message>
        <source>From %1. Nothing leaves this computer.</source>
        <comment>event</comment>
        <translation>Van %1. Niks verlaat hierdie rekenaar nie.</translation>
    </message>
    <message>
        <source>There is no event yet. Nothing leaves this computer.</source>
        <translation>Daar is nog geen geleentheid nie. Niks verlaat hierdie rekenaar nie.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Besig om te skryf…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>file</comment>
        <translation>Geskryf: %1</translation>
    </message>
    <message>
        <source>Written: %1, 1 row</source>
        <comment>file</comment>
        <translation>Geskryf: %1, 1 ry</translation>
    </message>
    <message>
        <source>Written: %1, %2 rows</source>
        <comment>file, count</comment>
        <translation>Geskryf: %1, %2 rye</translation>
    </message>
</context>
<context>
    <name>Kiosk::PacePlot</name>
    <message>
        <source>Check-ins a minute</source>
        <translation>Inboekings per minuut</translation>
    </message>
    <message>
        <source>%1 in the last full minute, pace %2</source>
        <translation>%1 in die laaste volle minuut, tempo %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nou</translation>
    </message>
</context>
<context>
    <name>Kiosk::PinPad</name>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n min</source>
        <translation>
            <numerusform>Verkeerde PIN. Probeer weer oor %n min</numerusform>
            <numerusform>Verkeerde PIN. Probeer weer oor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n s</source>
        <translation>
            <numerusform>Verkeerde PIN. Probeer weer oor %n s</numerusform>
            <numerusform>Verkeerde PIN. Probeer weer oor %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Een oomblik, asseblief</translation>
    </message>
    <message>
        <source>Wrong PIN. Please try again</source>
        <translation>Verkeerde PIN. Probeer asseblief weer</translation>
    </message>
    <message numerus="yes">
        <source>Locks again by itself in %n s</source>
        <translation>
            <numerusform>Sluit vanself weer oor %n s</numerusform>
            <numerusform>Sluit vanself weer oor %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the staff PIN</source>
        <translation>Voer die personeel-PIN in</translation>
    </message>
    <message>
        <source>Back to the gate</source>
        <translation>Terug na die hek</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Vee die laaste syfer uit</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontsluit</translation>
    </message>
    <message>
        <source>Enter the
staff PIN</source>
        <translation>Voer die
personeel-PIN in</translation>
    </message>
    <message>
        <source>A PIN has digits only</source>
        <translation>’n PIN het net syfers</translation>
    </message>
</context>
<context>
    <name>Kiosk::PinPage</name>
    <message>
        <source>New PIN</source>
        <translation>Nuwe PIN</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>Dieselfde weer</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Stel die PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Verwyder die PIN</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Personeel-PIN</translation>
    </message>
    <message>
        <source>With a PIN the guests&apos; screen is locked. A corner held for three seconds asks for it.</source>
        <translation>Met ’n PIN is die gasteskerm gesluit. Hou ’n hoek drie sekondes lank in, dan word daarvoor gevra.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>’n PIN is gestel.</translation>
    </message>
    <message>
        <source>No PIN is set: anybody can leave the guests&apos; screen.</source>
        <translation>Geen PIN is gestel nie: enigiemand kan die gasteskerm verlaat.</translation>
    </message>
    <message>
        <source>A PIN has at least four digits.</source>
        <translation>’n PIN het minstens vier syfers.</translation>
    </message>
    <message>
        <source>The two PINs differ: type both again.</source>
        <translation>Die twee verskil: tik albei weer in.</translation>
    </message>
</context>
<context>
    <name>Kiosk::PlaceButton</name>
    <message>
        <source>%1, %2; choose another</source>
        <comment>event, entrance</comment>
        <translation>%1, %2; kies ’n ander</translation>
    </message>
</context>
<context>
    <name>Kiosk::PreviewWidget</name>
    <message>
        <source>Camera picture</source>
        <translation>Kamerabeeld</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemCard</name>
    <message>
        <source>What happened</source>
        <translation>Wat gebeur het</translation>
    </message>
    <message>
        <source>What was done? It is kept in the ledger</source>
        <translation>Wat is gedoen? Dit word in die logboek bewaar</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemStrip</name>
    <message>
        <source>Look at it   F4</source>
        <translation>Kyk daarna   F4</translation>
    </message>
    <message>
        <source>Look at them   F4</source>
        <translation>Kyk daarna   F4</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemsPage</name>
    <message>
        <source>Back to the desk   F4</source>
        <translation>Terug na die toonbank   F4</translation>
    </message>
    <message>
        <source>Everyone else goes on. Nothing here is lost or sent twice.</source>
        <translation>Vir almal anders gaan dit voort. Niks hier word verloor of twee keer gestuur nie.</translation>
    </message>
    <message>
        <source>Nothing needs a person</source>
        <translation>Niks om op te los nie</translation>
    </message>
    <message>
        <source>One thing needs a person</source>
        <translation>Een ding om op te los</translation>
    </message>
    <message>
        <source>%1 things need a person</source>
        <translation>%1 dinge om op te los</translation>
    </message>
</context>
<context>
    <name>Kiosk::ReadyView</name>
    <message>
        <source>Type a code</source>
        <translation>Tik ’n kode in</translation>
    </message>
    <message>
        <source>Hold your ticket
to the scanner</source>
        <translation>Hou u kaartjie
by die skandeerder</translation>
    </message>
    <message>
        <source>Hold your ticket
up to the camera</source>
        <translation>Hou u kaartjie
voor die kamera</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>Hou dit stil</translation>
    </message>
    <message>
        <source>Turn up the
brightness</source>
        <translation>Maak u skerm
helderder</translation>
    </message>
    <message>
        <source>Tilt it a little</source>
        <translation>Kantel dit effens</translation>
    </message>
    <message>
        <source>A little
further away</source>
        <translation>’n Bietjie
verder weg</translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation>’n Bietjie nader</translation>
    </message>
    <message>
        <source>Phone or paper, code facing the screen</source>
        <translation>Foon of papier, kode na die skerm toe</translation>
    </message>
    <message>
        <source>The code is blurred</source>
        <translation>Die kode is dof</translation>
    </message>
    <message>
        <source>The code is too dark for the camera</source>
        <translation>Die kode is te donker vir die kamera</translation>
    </message>
    <message>
        <source>A light is reflected in it</source>
        <translation>’n Lig weerkaats daarin</translation>
    </message>
    <message>
        <source>The camera needs to see the whole code</source>
        <translation>Die kamera moet die hele kode sien</translation>
    </message>
    <message>
        <source>The code is too small for the camera</source>
        <translation>Die kode is te klein vir die kamera</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Die kamera begin…</translation>
    </message>
    <message>
        <source>The camera is off. No scanner here? Type your code, or ask our staff.</source>
        <translation>Die kamera is af. Geen skandeerder hier nie? Tik u kode in, of vra ons personeel.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Geen kamera</translation>
    </message>
    <message>
        <source>For staff: plug the camera in, it starts by itself. A handheld scanner works.</source>
        <translation>Vir personeel: prop die kamera in, dit begin vanself. ’n Handskandeerder werk ook.</translation>
    </message>
    <message>
        <source>No scanner here? Type your code, or ask our staff.</source>
        <translation>Geen skandeerder hier nie? Tik u kode in, of vra ons personeel.</translation>
    </message>
</context>
<context>
    <name>Kiosk::ReasonLine</name>
    <message>
        <source>Reason</source>
        <translation>Rede</translation>
    </message>
</context>
<context>
    <name>Kiosk::ScanRules</name>
    <message>
        <source>The camera looks for</source>
        <translation>Die kamera soek na</translation>
    </message>
    <message>
        <source>The same ticket counts as one showing for</source>
        <translation>’n Kaartjie wat weer gelees word, tel as een keer gewys vir</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>Kiosk::ScannersPage</name>
    <message>
        <source>No scanner is plugged in. Typed codes work anyway.</source>
        <translation>Geen skandeerder is ingeprop nie. Ingetikte kodes werk nietemin.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niks</translation>
    </message>
    <message>
        <source>A scanner that types? Scan this once with it, so that dashes arrive as dashes.</source>
        <translation>’n Skandeerder wat tik? Skandeer dit een keer daarmee, sodat koppeltekens as koppeltekens aankom.</translation>
    </message>
    <message>
        <source>Scan something: it is shown here and admits nobody.</source>
        <translation>Skandeer iets: dit word hier gewys en laat niemand toe nie.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skandeerder</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Baan</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Ingang</translation>
    </message>
    <message>
        <source>Sends before</source>
        <translation>Stuur vooraf</translation>
    </message>
    <message>
        <source>Sends after</source>
        <translation>Stuur agterna</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Lane of %1</source>
        <translation>Baan van %1</translation>
    </message>
    <message>
        <source>Entrance of %1</source>
        <translation>Ingang van %1</translation>
    </message>
    <message>
        <source>Same as the kiosk</source>
        <translation>Soos die kiosk</translation>
    </message>
    <message>
        <source>What %1 sends before a code</source>
        <translation>Wat %1 voor ’n kode stuur</translation>
    </message>
    <message>
        <source>What %1 sends after a code</source>
        <translation>Wat %1 ná ’n kode stuur</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niks</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laat los</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Gebruik dit hier</translation>
    </message>
    <message>
        <source>Camera and scanners</source>
        <translation>Kamera en skandeerders</translation>
    </message>
    <message>
        <source>Last scan of a scanner</source>
        <translation>Laaste skandering van ’n skandeerder</translation>
    </message>
    <message>
        <source>Choose one</source>
        <comment>entrance</comment>
        <translation>Kies een</translation>
    </message>
</context>
<context>
    <name>Kiosk::SearchLine</name>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>Skandeer, of tik ’n naam of kode</translation>
    </message>
    <message>
        <source>Search and scan</source>
        <translation>Soek en skandeer</translation>
    </message>
</context>
<context>
    <name>Kiosk::SetupScreen</name>
    <message>
        <source>Back to the desk   Esc</source>
        <translation>Terug na die toonbank   Esc</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Gaan voort</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Opstelling</translation>
    </message>
    <message>
        <source>FastCheck Kiosk</source>
        <translation>FastCheck Kiosk</translation>
    </message>
    <message>
        <source>Everything here can be changed later.</source>
        <translation>Alles hier kan later verander word.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gaste</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Skandering</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Ingang</translation>
    </message>
    <message>
        <source>Guests&apos; screen</source>
        <translation>Gasteskerm</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Taal en voorkoms</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Personeel-PIN</translation>
    </message>
    <message>
        <source>Before doors</source>
        <translation>Voor die deure oopmaak</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Lêers</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShareList</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 van %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>in, sold</comment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShiftPage</name>
    <message>
        <source>Your name</source>
        <translation>Jou naam</translation>
    </message>
    <message>
        <source>Start shift</source>
        <translation>Begin skof</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Meld af</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Wie is by die toonbank?</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Geleentheid</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Ingang</translation>
    </message>
    <message>
        <source>Which entrance?</source>
        <translation>Watter ingang?</translation>
    </message>
    <message>
        <source>The name goes into every check-in made at this desk. Scanning also works without a name.</source>
        <translation>Die naam kom by elke inboeking wat by hierdie toonbank gedoen word. Skandering werk daarsonder.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, sedert %2</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShrinkCard</name>
    <message>
        <source>They are really gone</source>
        <translation>Hulle is regtig weg</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>Gastelys</translation>
    </message>
    <message>
        <source>Why are they gone? They will be turned away</source>
        <translation>Hoekom is hulle weg? Hulle sal weggewys word</translation>
    </message>
</context>
<context>
    <name>Kiosk::StewardScreen</name>
    <message>
        <source>Desk</source>
        <translation>Toonbank</translation>
    </message>
</context>
<context>
    <name>Kiosk::TickeraPage</name>
    <message>
        <source>Address of the shop</source>
        <translation>Adres van die winkel</translation>
    </message>
    <message>
        <source>API key of the event</source>
        <translation>API-sleutel van die geleentheid</translation>
    </message>
    <message>
        <source>As Tickera shows it under API Access</source>
        <translation>Soos Tickera dit onder API Access wys</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Naam van die geleentheid</translation>
    </message>
    <message>
        <source>Leave empty to use the shop&apos;s name</source>
        <translation>Leeg: soos die winkel dit noem</translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation>Die winkel word gevra…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Koppel</translation>
    </message>
    <message>
        <source>Connect Tickera</source>
        <translation>Koppel Tickera</translation>
    </message>
    <message>
        <source>The guest list comes from the shop, and every check-in goes back to it.</source>
        <translation>Die gastelys kom van die winkel, en elke inboeking gaan daarheen terug.</translation>
    </message>
</context>
<context>
    <name>Kiosk::TouchKeys</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Vee die laaste letter uit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Spasie</translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>Conflict</source>
        <translation>Konflik</translation>
    </message>
    <message>
        <source>%1: the server says no</source>
        <translation>%1: die bediener sê nee</translation>
    </message>
    <message>
        <source>Admitted here, but the server does not accept it: the ticket was most likely used at another entrance first. Nobody was sent away.</source>
        <translation>Hier toegelaat, maar die bediener aanvaar dit nie: die kaartjie is waarskynlik eers by ’n ander ingang gebruik. Niemand is weggestuur nie.</translation>
    </message>
    <message>
        <source>Held delivery</source>
        <translation>Teruggehoue versending</translation>
    </message>
    <message>
        <source>%1: could not be delivered</source>
        <translation>%1: kon nie afgelewer word nie</translation>
    </message>
    <message>
        <source>It failed several times and was set aside. All others go on.</source>
        <translation>Dit het keer op keer misluk en is opsygesit. Al die ander gaan voort.</translation>
    </message>
    <message>
        <source>%1: no clear answer</source>
        <translation>%1: geen duidelike antwoord nie</translation>
    </message>
    <message>
        <source>The line dropped while the check-in was being sent. It may or may not have arrived, so it is not sent again by itself.</source>
        <translation>Die verbinding is verbreek terwyl die inboeking gestuur is. Dit het dalk aangekom, dalk nie, en word dus nie vanself weer gestuur nie.</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>name, gate, time</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1  Admitted at %2</source>
        <comment>time, gate</comment>
        <translation>%1  Toegelaat: %2</translation>
    </message>
    <message>
        <source>%1  Admitted at %2 by %3</source>
        <comment>time, gate, operator</comment>
        <translation>%1  Toegelaat: %2, deur %3</translation>
    </message>
    <message>
        <source>1 ticket vanished</source>
        <translation>1 kaartjie het verdwyn</translation>
    </message>
    <message>
        <source>1 ticket vanished from the server&apos;s list.</source>
        <translation>1 kaartjie het van die bediener se lys verdwyn.</translation>
    </message>
    <message>
        <source>It stays good until somebody agrees.</source>
        <translation>Dit bly geldig totdat iemand instem.</translation>
    </message>
    <message>
        <source>%1 tickets vanished</source>
        <translation>%1 kaartjies het verdwyn</translation>
    </message>
    <message>
        <source>%1 tickets vanished from the server&apos;s list at once.</source>
        <translation>%1 kaartjies het gelyktydig van die bediener se lys verdwyn.</translation>
    </message>
    <message>
        <source>They stay good until somebody agrees.</source>
        <translation>Hulle bly geldig totdat iemand instem.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesien</translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation>Die bediener het dit</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Stuur weer</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 konflik</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>%1 konflikte</translation>
    </message>
    <message>
        <source>1 held delivery</source>
        <translation>1 teruggehoue versending</translation>
    </message>
    <message>
        <source>%1 held deliveries</source>
        <translation>%1 teruggehoue versendings</translation>
    </message>
    <message>
        <source>A ticket with this code cannot be reported to the server. Check the guest in on the site, then say that the server has it.</source>
        <translation>’n Kaartjie met so ’n kode kan nie aan die bediener gemeld word nie. Klok die gas op die webwerf in en sê dan dat die bediener dit het.</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>The server refused it: used elsewhere, or outside its times.</source>
        <translation>Die bediener het dit geweier: elders gebruik, of buite sy tye.</translation>
    </message>
    <message>
        <source>The server does not take this ticket: look it up on the site.</source>
        <translation>Die bediener aanvaar nie hierdie kaartjie nie: soek dit op die webwerf op.</translation>
    </message>
    <message>
        <source>The server refused it after an attempt without an answer: look it up on the site.</source>
        <translation>Die bediener het dit geweier ná ’n poging sonder antwoord: soek dit op die webwerf op.</translation>
    </message>
    <message>
        <source>No answer came, and a repeat could check the guest out: look it up on the site.</source>
        <translation>Geen antwoord het gekom nie, en ’n herhaling kan die gas uitboek: soek dit op die webwerf op.</translation>
    </message>
    <message>
        <source>No usable answer came, several times: check the server.</source>
        <translation>Keer op keer het geen bruikbare antwoord gekom nie: kyk na die bediener.</translation>
    </message>
    <message>
        <source>The server does not show its records: look the ticket up on the site.</source>
        <translation>Die bediener wys nie sy rekords nie: soek die kaartjie op die webwerf op.</translation>
    </message>
    <message>
        <source>Records vanished at the server: somebody checked the guest out there.</source>
        <translation>Rekords het by die bediener verdwyn: iemand het die gas daar uitgeboek.</translation>
    </message>
    <message>
        <source>The server&apos;s records show that it arrived.</source>
        <translation>Die bediener se rekords wys dat dit aangekom het.</translation>
    </message>
    <message>
        <source>The server&apos;s records show that it was refused.</source>
        <translation>Die bediener se rekords wys dat dit geweier is.</translation>
    </message>
    <message>
        <source>This ticket can be checked out, so the records prove nothing: ask the guest.</source>
        <translation>Hierdie kaartjie kan uitgeboek word, dus bewys die rekords niks nie: vra die gas.</translation>
    </message>
    <message>
        <source>It is not known what was there before: look the ticket up on the site.</source>
        <translation>Wat vantevore daar gestaan het, is onbekend: soek die kaartjie op die webwerf op.</translation>
    </message>
    <message>
        <source>It is used, but this old server cannot tell at which gate.</source>
        <translation>Dit is gebruik, maar hierdie ou bediener kan nie sê by watter hek nie.</translation>
    </message>
    <message>
        <source>Other gates were refused at the same time: nobody can tell whose entry it is.</source>
        <translation>Ander hekke is terselfdertyd geweier: niemand kan sê wie se inskrywing dit is nie.</translation>
    </message>
    <message>
        <source>Probably this gate: the server&apos;s entry has the time of our scan.</source>
        <translation>Waarskynlik hierdie hek: die bediener se inskrywing dra die tyd van ons skandering.</translation>
    </message>
    <message>
        <source>The server refuses the key: enter it again in the set-up.</source>
        <translation>Die bediener weier die sleutel: voer dit weer in die opstelling in.</translation>
    </message>
    <message>
        <source>The server would take this code for another ticket: it was not sent.</source>
        <translation>Die bediener sou hierdie kode vir ’n ander kaartjie aansien: dit is nie gestuur nie.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Revoked</source>
        <translation>Herroep</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog nie</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Binne</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vertrek</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Herroep: %1</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>Nog nie in nie</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>Vertrek om %1</translation>
    </message>
    <message>
        <source>Inside since %1</source>
        <translation>Binne sedert %1</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Soveel as hulle wil</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries left, of all</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Payment withdrawn (%1)</source>
        <comment>payment, the server&apos;s word</comment>
        <translation>Teruggetrek (%1)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaal</translation>
    </message>
    <message>
        <source>Not paid (%1)</source>
        <comment>payment, the server&apos;s word</comment>
        <translation>Nie betaal nie (%1)</translation>
    </message>
</context>
<context>
    <name>StatusTable</name>
    <message>
        <source>%1 waiting</source>
        <comment>check-ins to be sent</comment>
        <translation>%1 wag</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Vanlyn</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>time</comment>
        <translation>Vanlyn sedert %1</translation>
    </message>
    <message>
        <source>Offline since %1, %2</source>
        <comment>day, time</comment>
        <translation>Vanlyn sedert %1, %2</translation>
    </message>
    <message>
        <source>Reading the list: %1 of %2</source>
        <translation>Lees tans die lys: %1 van %2</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lees tans die lys</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Op datum</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Op hierdie toestel gestoor</translation>
    </message>
    <message>
        <source>No key for the server: enter it again in the set-up</source>
        <translation>Geen sleutel vir die bediener nie: voer dit weer in die opstelling in</translation>
    </message>
    <message>
        <source>1 check-in waiting</source>
        <translation>1 inboeking wag</translation>
    </message>
    <message>
        <source>%1 check-ins waiting</source>
        <translation>%1 inboekings wag</translation>
    </message>
    <message>
        <source>The server refuses the key</source>
        <translation>Die bediener weier die sleutel</translation>
    </message>
    <message>
        <source>No ticket shop answers at this address</source>
        <translation>Geen kaartjiewinkel antwoord by hierdie adres nie</translation>
    </message>
    <message>
        <source>1 ticket vanished from the list: it stays good until somebody agrees</source>
        <translation>1 kaartjie het van die lys verdwyn: dit bly geldig totdat iemand instem</translation>
    </message>
    <message>
        <source>%1 tickets vanished from the list at once: they stay good until somebody agrees</source>
        <translation>%1 kaartjies het gelyktydig van die lys verdwyn: hulle bly geldig totdat iemand instem</translation>
    </message>
    <message>
        <source>This device cannot save: is the disk full?</source>
        <translation>Hierdie toestel kan nie stoor nie: is die skyf vol?</translation>
    </message>
    <message>
        <source>Clock differs by %1 min</source>
        <translation>Horlosie verskil %1 min</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nie geënkripteer nie</translation>
    </message>
    <message>
        <source>The keychain does not open: unlock it, or enter the key again in the set-up</source>
        <translation>Die sleutelbos gaan nie oop nie: ontsluit dit, of voer die sleutel weer in die opstelling in</translation>
    </message>
    <message>
        <source>1 ticket&apos;s check-in cannot be sent</source>
        <translation>1 inklokking kan nie gestuur word nie</translation>
    </message>
    <message>
        <source>%1 tickets&apos; check-ins cannot be sent</source>
        <translation>%1 inklokkings kan nie gestuur word nie</translation>
    </message>
    <message>
        <source>1 ticket without a usable code</source>
        <translation>1 kaartjie sonder bruikbare kode</translation>
    </message>
    <message>
        <source>%1 tickets without a usable code</source>
        <translation>%1 kaartjies sonder bruikbare kode</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Admitted</source>
        <translation>Toegelaat</translation>
    </message>
    <message>
        <source>Exit recorded</source>
        <translation>Vertrek aangeteken</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Reeds gebruik</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>Reeds binne</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Nie binne nie</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Te vroeg</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Nie meer geldig nie</translation>
    </message>
    <message>
        <source>Not this entrance</source>
        <translation>Verkeerde ingang</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Ander geleentheid</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Nog nie betaal nie</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gekanselleer</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Nie op die lys nie</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Nie ’n kaartjie nie</translation>
    </message>
    <message>
        <source>Entrance closed</source>
        <translation>Ingang gesluit</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nie nagegaan nie</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Reeds gebruik</translation>
    </message>
    <message>
        <source>Used today
at %1</source>
        <translation>Vandag gebruik
om %1</translation>
    </message>
    <message>
        <source>Used on %1
at %2</source>
        <translation>Gebruik op %1
om %2</translation>
    </message>
    <message>
        <source>Entered
before</source>
        <translation>Reeds
ingegaan</translation>
    </message>
    <message>
        <source>Entered today
at %1</source>
        <translation>Vandag ingegaan
om %1</translation>
    </message>
    <message>
        <source>Entered on %1
at %2</source>
        <translation>Ingegaan op %1
om %2</translation>
    </message>
    <message>
        <source>Welcome,
%1</source>
        <translation>Welkom,
%1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Goodbye,
%1</source>
        <translation>Totsiens,
%1</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Totsiens</translation>
    </message>
    <message>
        <source>No entry
seen yet</source>
        <translation>Nog geen toegang
aangeteken nie</translation>
    </message>
    <message>
        <source>Please come
back later</source>
        <translation>Kom asseblief
later terug</translation>
    </message>
    <message>
        <source>This ticket
has ended</source>
        <translation>Hierdie kaartjie
het verval</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Gebruik asseblief
’n ander ingang</translation>
    </message>
    <message>
        <source>Please go to
%1</source>
        <translation>Gaan asseblief na
%1</translation>
    </message>
    <message>
        <source>A ticket for
another event</source>
        <translation>’n Kaartjie vir
’n ander geleentheid</translation>
    </message>
    <message>
        <source>Payment is
still open</source>
        <translation>Betaling is
nog uitstaande</translation>
    </message>
    <message>
        <source>This ticket
was cancelled</source>
        <translation>Hierdie kaartjie
is gekanselleer</translation>
    </message>
    <message>
        <source>We cannot find
this ticket</source>
        <translation>Ons kry nie
hierdie kaartjie nie</translation>
    </message>
    <message>
        <source>This is not
a ticket code</source>
        <translation>Dit is nie
’n kaartjiekode nie</translation>
    </message>
    <message>
        <source>Please try
once more</source>
        <translation>Probeer asseblief
nog een keer</translation>
    </message>
    <message>
        <source>1 entry left</source>
        <translation>Nog 1 toegang</translation>
    </message>
    <message numerus="yes">
        <source>%n entries left</source>
        <translation>
            <numerusform>Nog %n toegang</numerusform>
            <numerusform>Nog %n toegange</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>ticket type, entries left</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Keep your ticket with you.</source>
        <translation>Hou u kaartjie by u.</translation>
    </message>
    <message>
        <source>This ticket has not come in here.</source>
        <translation>Niemand het hier met hierdie kaartjie ingekom nie.</translation>
    </message>
    <message>
        <source>Your ticket is not for this entrance.</source>
        <translation>U kaartjie is nie vir hierdie ingang nie.</translation>
    </message>
    <message>
        <source>The ticket code is in your e-mail or on the paper.</source>
        <translation>Die kaartjiekode is in u e-pos of op die papier.</translation>
    </message>
    <message>
        <source>Your ticket was not counted.</source>
        <translation>U kaartjie is nie getel nie.</translation>
    </message>
    <message>
        <source>Our staff will show you the way</source>
        <translation>Ons personeel sal u die pad wys</translation>
    </message>
    <message>
        <source>Please see our staff</source>
        <translation>Vra asseblief ons personeel</translation>
    </message>
    <message>
        <source>Several codes in view: one at a time, please.</source>
        <translation>Verskeie kodes in beeld: een op ’n slag, asseblief.</translation>
    </message>
    <message>
        <source>several codes in view</source>
        <translation>verskeie kodes in beeld</translation>
    </message>
    <message>
        <source>The code was not read whole.</source>
        <translation>Die kode is nie heel gelees nie.</translation>
    </message>
    <message>
        <source>Show your ticket code once more</source>
        <translation>Wys jou kaartjiekode weer</translation>
    </message>
</context>
</TS>
