<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CameraTable</name>
    <message>
        <source>No camera is found</source>
        <translation>Geen camera gevonden</translation>
    </message>
    <message>
        <source>Plug one in, or use a handheld scanner.</source>
        <translation>Sluit er een aan of gebruik een handscanner.</translation>
    </message>
    <message>
        <source>This camera is not plugged in</source>
        <translation>Deze camera is niet aangesloten</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one.</source>
        <translation>Sluit die aan of kies een andere.</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>De camera kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>Close other programs that use it, and allow this user to use cameras (group video).</source>
        <translation>Sluit andere programma&apos;s die de camera gebruiken en laat deze gebruiker camera&apos;s gebruiken (groep video).</translation>
    </message>
    <message>
        <source>No camera is used</source>
        <translation>Er wordt geen camera gebruikt</translation>
    </message>
    <message>
        <source>Codes are scanned by hand or typed.</source>
        <translation>Codes worden met de hand gescand of getypt.</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>De camera staat uit</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>De camera start…</translation>
    </message>
    <message>
        <source>The camera sends no pictures</source>
        <translation>De camera geeft geen beeld</translation>
    </message>
    <message>
        <source>It is being started again. If that does not help, unplug it and plug it in again.</source>
        <translation>De camera wordt opnieuw gestart. Helpt dat niet, sluit die dan opnieuw aan.</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>De camera werkt niet</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another one.</source>
        <translation>Sluit die opnieuw aan of kies een andere.</translation>
    </message>
    <message>
        <source>The film is over</source>
        <translation>De film is afgelopen</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Geen camera</translation>
    </message>
    <message>
        <source>%1, not plugged in</source>
        <comment>a camera</comment>
        <translation>%1, niet aangesloten</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>DecisionText</name>
    <message>
        <source>Already used: admitted at %1 at %2.</source>
        <translation>Al gebruikt: toegelaten om %1, %2.</translation>
    </message>
    <message>
        <source>Already used: admitted at %1.</source>
        <translation>Al gebruikt: toegelaten om %1.</translation>
    </message>
    <message>
        <source>Already used: no entries are left.</source>
        <translation>Al gebruikt: geen toegang meer over.</translation>
    </message>
    <message>
        <source>Admitted by the steward.</source>
        <translation>Toegelaten door een medewerker.</translation>
    </message>
    <message>
        <source>Admitted: welcome back.</source>
        <translation>Toegelaten: welkom terug.</translation>
    </message>
    <message>
        <source>Admitted: %1 more may enter.</source>
        <translation>Toegelaten: nog %1 mogen naar binnen.</translation>
    </message>
    <message>
        <source>Admitted: please go in.</source>
        <translation>Toegelaten: u kunt naar binnen.</translation>
    </message>
    <message>
        <source>The event is closed: please ask the staff.</source>
        <translation>Het evenement is gesloten: vraag het een medewerker.</translation>
    </message>
    <message>
        <source>This entrance is closed: please use another one.</source>
        <translation>Deze ingang is gesloten: neem een andere ingang.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is a web address.</source>
        <translation>Geen ticket: deze code is een webadres.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is a Wi-Fi login.</source>
        <translation>Geen ticket: deze code is een wifi-login.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is somebody&apos;s contact.</source>
        <translation>Geen ticket: deze code is iemands contactgegevens.</translation>
    </message>
    <message>
        <source>Not a ticket: please show the code on the ticket.</source>
        <translation>Geen ticket: toon de code op het ticket.</translation>
    </message>
    <message>
        <source>Nobody was admitted: %1.</source>
        <translation>Niemand toegelaten: %1.</translation>
    </message>
    <message>
        <source>Nobody was admitted: please call the staff.</source>
        <translation>Niemand toegelaten: roep een medewerker.</translation>
    </message>
    <message>
        <source>Exit recorded: goodbye.</source>
        <translation>Vertrek geregistreerd: tot ziens.</translation>
    </message>
    <message>
        <source>Already inside: the holder must leave first.</source>
        <translation>Al binnen: de tickethouder moet eerst naar buiten.</translation>
    </message>
    <message>
        <source>Not inside: nobody entered with this ticket.</source>
        <translation>Niet binnen: met dit ticket kwam niemand binnen.</translation>
    </message>
    <message>
        <source>Not valid yet: please come back later.</source>
        <translation>Nog niet geldig: kom later terug.</translation>
    </message>
    <message>
        <source>No longer valid: the time of this ticket is over.</source>
        <translation>Niet meer geldig: de tijd van dit ticket is voorbij.</translation>
    </message>
    <message>
        <source>Not this entrance: please use %1.</source>
        <translation>Verkeerde ingang: ga naar %1.</translation>
    </message>
    <message>
        <source>Not this entrance: please ask the staff.</source>
        <translation>Verkeerde ingang: vraag het een medewerker.</translation>
    </message>
    <message>
        <source>Another event: this ticket is for %1.</source>
        <translation>Ander evenement: dit ticket is voor %1.</translation>
    </message>
    <message>
        <source>Another event: please ask the staff.</source>
        <translation>Ander evenement: vraag het een medewerker.</translation>
    </message>
    <message>
        <source>Not paid: please go to the box office.</source>
        <translation>Niet betaald: ga naar de kassa.</translation>
    </message>
    <message>
        <source>Revoked: this ticket is no longer good, please ask the staff.</source>
        <translation>Ingetrokken: dit ticket geldt niet meer, vraag het een medewerker.</translation>
    </message>
    <message>
        <source>Unknown: no such ticket is on the list.</source>
        <translation>Onbekend: dit ticket staat niet op de lijst.</translation>
    </message>
    <message>
        <source>Not read whole: please scan the ticket once more.</source>
        <translation>Niet helemaal gelezen: scan het ticket nog een keer.</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>allow this user to write to it, or choose another with --data</source>
        <translation>laat deze gebruiker erin schrijven of kies een andere met --data</translation>
    </message>
    <message>
        <source>free space unknown</source>
        <translation>vrije ruimte onbekend</translation>
    </message>
    <message>
        <source>check yourself that 200 MB are free</source>
        <translation>kijk zelf of er 200 MB vrij is</translation>
    </message>
    <message>
        <source>free at least 200 MB</source>
        <translation>maak minstens 200 MB vrij</translation>
    </message>
    <message>
        <source>set the date and time, switch network time on</source>
        <translation>stel datum en tijd in, zet netwerktijd aan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>plug one in, or use a handheld scanner</source>
        <translation>sluit er een aan of gebruik een handscanner</translation>
    </message>
    <message>
        <source>%1, chosen in the settings, is not there</source>
        <translation>%1, gekozen in de instellingen, is er niet</translation>
    </message>
    <message>
        <source>plug it in, or choose another in the settings</source>
        <translation>sluit die aan of kies een andere in de instellingen</translation>
    </message>
    <message>
        <source>none: answers make no sound</source>
        <translation>geen: antwoorden maken geen geluid</translation>
    </message>
    <message>
        <source>plug in a loudspeaker, or switch it on</source>
        <translation>sluit een luidspreker aan of zet hem aan</translation>
    </message>
    <message>
        <source>the volume is set to 0</source>
        <translation>het volume staat op 0</translation>
    </message>
    <message>
        <source>turn it up in the settings</source>
        <translation>zet het harder in de instellingen</translation>
    </message>
    <message>
        <source>%1, volume %2 %</source>
        <translation>%1, volume %2 %</translation>
    </message>
    <message>
        <source>see the message; restore a copy if needed</source>
        <translation>zie de regel; zet zo nodig een kopie terug</translation>
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
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>see the message</source>
        <translation>zie de regel</translation>
    </message>
    <message>
        <source>%1 on the list</source>
        <translation>%1 op de lijst</translation>
    </message>
    <message>
        <source>%1 of %2 sold</source>
        <translation>%1 van %2 verkochte</translation>
    </message>
    <message>
        <source>%1 vanished from the server&apos;s list and stay good until a person agrees</source>
        <translation>van de lijst van de server verdwenen: %1; geldig tot iemand akkoord gaat</translation>
    </message>
    <message>
        <source>if they are really gone, agree on the problems&apos; page, or: %1</source>
        <translation>als ze echt weg zijn, ga akkoord op de problemenpagina, of: %1</translation>
    </message>
    <message>
        <source>import a list</source>
        <translation>importeer een lijst</translation>
    </message>
    <message>
        <source>see that tickets are sold, and that this is the right key</source>
        <translation>kijk of er tickets verkocht zijn en of dit de juiste sleutel is</translation>
    </message>
    <message>
        <source>never read completely</source>
        <translation>nooit volledig gelezen</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>%1 geleden gelezen</translation>
    </message>
    <message>
        <source>connect this device to the network, or: %1</source>
        <translation>verbind dit apparaat met het netwerk, of: %1</translation>
    </message>
    <message>
        <source>none waiting</source>
        <translation>geen wachtend</translation>
    </message>
    <message>
        <source>%1 waiting, %2 in conflict</source>
        <translation>%1 wachtend, %2 in conflict</translation>
    </message>
    <message>
        <source>settle them on the problems&apos; page, or: %1</source>
        <translation>los ze op de problemenpagina op, of: %1</translation>
    </message>
    <message>
        <source>not known: the server was never reached</source>
        <translation>niet bekend: de server is nooit bereikt</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <translation>%1 verschil met de server</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <comment>a clock</comment>
        <translation>loopt %1 achter</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <comment>a clock</comment>
        <translation>loopt %1 voor</translation>
    </message>
    <message>
        <source>set this clock, and switch network time on</source>
        <translation>zet deze klok gelijk en zet netwerktijd aan</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>%1 updates the list</source>
        <translation>%1 haalt de lijst op</translation>
    </message>
    <message>
        <source>fastcheck outbox list, then outbox resolve settles conflicts</source>
        <translation>fastcheck outbox list, daarna lost outbox resolve conflicten op</translation>
    </message>
    <message>
        <source>%1 delivers; see outbox list</source>
        <translation>%1 bezorgt; zie outbox list</translation>
    </message>
    <message>
        <source>%1, if the tickets are really gone</source>
        <translation>%1, als de tickets echt weg zijn</translation>
    </message>
    <message>
        <source>reached %1, list of %2; %3 waiting, %4 in conflict, %5 held back</source>
        <translation>bereikt: %1, lijst: %2; %3 wachtend, %4 in conflict, %5 vastgehouden</translation>
    </message>
    <message>
        <source>add this user to the group %1, or install the udev rule 60-fastcheck-scanner.rules</source>
        <translation>voeg deze gebruiker toe aan de groep %1 of installeer de udev-regel 60-fastcheck-scanner.rules</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>device, where</comment>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>if this is a scanner to be read as a device, %1</source>
        <translation>als dit een scanner is en als apparaat wordt gelezen, %1</translation>
    </message>
    <message>
        <source>none is seen as a device</source>
        <translation>geen wordt als apparaat gezien</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>aangesloten</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>niet aangesloten</translation>
    </message>
    <message>
        <source>plug it in again, then scan any ticket</source>
        <translation>sluit hem opnieuw aan en scan dan een ticket</translation>
    </message>
    <message>
        <source>plugged in, but this user may not read it</source>
        <translation>aangesloten, maar deze gebruiker mag hem niet lezen</translation>
    </message>
    <message>
        <source>kept in a systemd credential</source>
        <translation>bewaard in een systemd-credential</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>bewaard in de sleutelbos</translation>
    </message>
    <message>
        <source>kept in a file in secrets/</source>
        <translation>bewaard in een bestand in secrets/</translation>
    </message>
    <message>
        <source>keys go to the keychain</source>
        <translation>sleutels gaan naar de sleutelbos</translation>
    </message>
    <message>
        <source>keys go to a file in secrets/, as the keychain is not used: %1</source>
        <translation>sleutels gaan naar een bestand in secrets/, want de sleutelbos wordt niet gebruikt: %1</translation>
    </message>
    <message>
        <source>start or unlock a keychain, or hand keys to the service as systemd credentials</source>
        <translation>start of ontgrendel een sleutelbos, of geef de dienst sleutels als systemd-credentials</translation>
    </message>
    <message>
        <source>enter it again in the set-up, or: %1</source>
        <translation>voer die opnieuw in bij Instellen, of: %1</translation>
    </message>
    <message>
        <source>people are still let in; see the message</source>
        <translation>mensen worden toch toegelaten; zie de regel</translation>
    </message>
    <message>
        <source>answers, the key is good, but others on the network can read the key</source>
        <translation>antwoordt, de sleutel is goed, maar iedereen onderweg kan hem lezen</translation>
    </message>
    <message>
        <source>use https</source>
        <translation>gebruik https</translation>
    </message>
    <message>
        <source>answers in %1, the key is good</source>
        <translation>antwoordt in %1, de sleutel is goed</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>a size</comment>
        <translation>%1 vrij</translation>
    </message>
    <message>
        <source>none is used: codes are scanned by hand or typed</source>
        <translation>geen in gebruik: codes worden met de hand gescand of getypt</translation>
    </message>
    <message>
        <source>set: guests cannot leave their screen</source>
        <translation>ingesteld: gasten kunnen hun scherm niet verlaten</translation>
    </message>
    <message>
        <source>none is set: anybody can leave the guests&apos; screen</source>
        <translation>geen ingesteld: iedereen kan het gastenscherm verlaten</translation>
    </message>
    <message>
        <source>set one in the set-up, under Staff PIN</source>
        <translation>stel er een in bij Instellen, onder Medewerkers-PIN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, unbroken</source>
        <translation>
            <numerusform>%Ln rij, ongebroken</numerusform>
            <numerusform>%Ln rijen, ongebroken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>set this clock: it differs from the server&apos;s by %1</source>
        <translation>zet deze klok gelijk: hij wijkt %1 af van die van de server</translation>
    </message>
    <message>
        <source>choose the kiosk&apos;s entrance in the set-up, Entrance</source>
        <translation>kies de ingang van de kiosk bij Instellen, Ingang</translation>
    </message>
    <message>
        <source>none admits anybody: choose their entrances in the set-up, Scanning</source>
        <translation>geen enkele laat iemand binnen: kies hun ingangen bij Instellen, Scannen</translation>
    </message>
    <message>
        <source>%1 with the code of a newer one</source>
        <translation>%1 met de code van een nieuwer</translation>
    </message>
    <message>
        <source>%1 with a code that cannot be sent back</source>
        <translation>%1 met een code die niet kan worden teruggestuurd</translation>
    </message>
    <message>
        <source>they are admitted; check them in on the site</source>
        <translation>ze worden toegelaten; check ze in op de site</translation>
    </message>
    <message>
        <source>%1 without a usable code</source>
        <translation>%1 zonder bruikbare code</translation>
    </message>
    <message>
        <source>give every ticket a code on the site</source>
        <translation>geef elk ticket een code op de site</translation>
    </message>
    <message>
        <source>wait until the list is read</source>
        <translation>wacht tot de lijst gelezen is</translation>
    </message>
    <message>
        <source>%1 is not known here: times without a zone are refused</source>
        <comment>a time zone</comment>
        <translation>%1 is hier niet bekend: tijden zonder zone worden geweigerd</translation>
    </message>
    <message>
        <source>choose one like Europe/Vienna: %1</source>
        <translation>kies er een zoals Europe/Vienna: %1</translation>
    </message>
    <message>
        <source>its entrance is not chosen, so it admits nobody</source>
        <translation>niemand heeft de ingang gekozen, dus laat hij niemand binnen</translation>
    </message>
    <message>
        <source>it stands at &apos;%1&apos;, which &apos;%2&apos; does not have, so it admits nobody</source>
        <comment>entrance, event</comment>
        <translation>hij staat bij &apos;%1&apos;, die &apos;%2&apos; niet heeft, dus laat hij niemand binnen</translation>
    </message>
    <message>
        <source>choose its entrance in the set-up, Scanning</source>
        <translation>kies de ingang bij Instellen, Scannen</translation>
    </message>
</context>
<context>
    <name>DoorsTable</name>
    <message>
        <source>Ready for doors</source>
        <translation>Klaar voor opening</translation>
    </message>
    <message>
        <source>One thing before doors</source>
        <translation>Nog één punt voor opening</translation>
    </message>
    <message>
        <source>Two things before doors</source>
        <translation>Nog twee punten voor opening</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Gegevensmap</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Sleutelbos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenementen</translation>
    </message>
    <message>
        <source>Key for the server</source>
        <translation>Sleutel voor de server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Exchange with the server</source>
        <translation>Uitwisseling met de server</translation>
    </message>
    <message>
        <source>Clock against the server</source>
        <translation>Klok tegenover de server</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Gasten</translation>
    </message>
    <message>
        <source>Age of the list</source>
        <translation>Leeftijd van de lijst</translation>
    </message>
    <message>
        <source>Waiting deliveries</source>
        <translation>Wachtende verzendingen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Keyboard or scanner</source>
        <translation>Toetsenbord of scanner</translation>
    </message>
    <message>
        <source>The doors cannot open yet</source>
        <translation>De deuren kunnen nog niet open</translation>
    </message>
    <message>
        <source>Nobody can be admitted until the first one is fixed. Checked at %1.</source>
        <translation>Niemand kan worden toegelaten voordat het eerste punt is verholpen. Gecontroleerd om %1.</translation>
    </message>
    <message>
        <source>Good: %1 of %2. Checked at %3.</source>
        <comment>checks, time</comment>
        <translation>Goed: %1 van %2. Gecontroleerd om %3.</translation>
    </message>
    <message>
        <source>All checks are good. Checked at %1.</source>
        <translation>Alles is in orde. Gecontroleerd om %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>A server that does not answer takes up to ten seconds.</source>
        <translation>Antwoordt een server niet, dan duurt het tot tien seconden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things before doors</source>
        <translation>
            <numerusform>Nog %Ln punt voor opening</numerusform>
            <numerusform>Nog %Ln punten voor opening</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Medewerkers-PIN</translation>
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
        <translation>Dit apparaat kan niet opslaan: start de kiosk opnieuw en kijk dan bij Instellen, Voor opening.</translation>
    </message>
    <message>
        <source>No usable answer came: check the network, then try again.</source>
        <translation>Geen bruikbaar antwoord: controleer het netwerk en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This cannot be done: choose something else, or ask the event manager.</source>
        <translation>Dit kan niet: kies iets anders of vraag het de evenementmanager.</translation>
    </message>
    <message>
        <source>The server does not trust this device: enter its key again in the set-up.</source>
        <translation>De server vertrouwt dit apparaat niet: voer de sleutel opnieuw in bij Instellen.</translation>
    </message>
    <message>
        <source>This cannot be understood: check what was entered.</source>
        <translation>Dit is niet te begrijpen: controleer wat er is ingevoerd.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again.</source>
        <translation>De schijf is vol: maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The disk fails: take another device, and have this disk checked.</source>
        <translation>De schijf is defect: neem een ander apparaat en laat deze schijf nakijken.</translation>
    </message>
    <message>
        <source>This user may not use %1: give the user the right to read and write it.</source>
        <comment>file or folder</comment>
        <translation>Deze gebruiker mag %1 niet gebruiken: geef hem lees- en schrijfrechten.</translation>
    </message>
    <message>
        <source>Another program uses the check-ins: close it, then try again.</source>
        <translation>Een ander programma gebruikt de check-ins: sluit het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file of check-ins is damaged: keep it, and put a copy in its place.</source>
        <translation>Het bestand met de check-ins is beschadigd: bewaar het en zet een kopie op zijn plaats.</translation>
    </message>
    <message>
        <source>The check-ins were saved by a newer version: install that version.</source>
        <translation>De check-ins zijn met een nieuwere versie opgeslagen: installeer die versie.</translation>
    </message>
    <message>
        <source>%1 belongs to another program: choose another data folder.</source>
        <comment>file</comment>
        <translation>%1 is van een ander programma: kies een andere gegevensmap.</translation>
    </message>
    <message>
        <source>The record of check-ins was altered: keep the data folder as evidence.</source>
        <translation>Het logboek van de check-ins is veranderd: bewaar de gegevensmap als bewijs.</translation>
    </message>
    <message>
        <source>There is no file %1: choose another one.</source>
        <translation>Er is geen bestand %1: kies een ander.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: copy it to this computer, then try again.</source>
        <translation>Het bestand %1 is niet leesbaar: kopieer het naar deze computer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file cannot be written: choose another place, or free some space.</source>
        <translation>Het bestand kan niet worden geschreven: kies een andere plaats of maak ruimte vrij.</translation>
    </message>
    <message>
        <source>The file %1 is too large: split it into smaller ones.</source>
        <translation>Het bestand %1 is te groot: splits het in kleinere.</translation>
    </message>
    <message>
        <source>The file %1 is empty: export the list again.</source>
        <translation>Het bestand %1 is leeg: exporteer de lijst opnieuw.</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read: save it as UTF-8.</source>
        <translation>De tekens van dit bestand zijn niet te herkennen: sla het op als UTF-8.</translation>
    </message>
    <message>
        <source>No column holds the ticket codes: give one of them the title ticket_code.</source>
        <translation>Geen kolom bevat de ticketcodes: geef een ervan de titel ticket_code.</translation>
    </message>
    <message>
        <source>Line %1 of the file cannot be read: correct its quotes and commas.</source>
        <comment>number</comment>
        <translation>Regel %1 van het bestand is geen regel van een lijst: verbeter de aanhalingstekens en komma&apos;s.</translation>
    </message>
    <message>
        <source>There is a %1 already: choose another name.</source>
        <comment>name of an event or entrance</comment>
        <translation>%1 bestaat al: kies een andere naam.</translation>
    </message>
    <message>
        <source>There is no %1 here: choose another event or entrance.</source>
        <comment>name of an event or entrance</comment>
        <translation>%1 bestaat hier niet: kies een ander evenement of een andere ingang.</translation>
    </message>
    <message>
        <source>This device keeps the events of %1: use another data folder for others.</source>
        <comment>organisation</comment>
        <translation>Dit apparaat bewaart de evenementen van %1: gebruik voor andere een andere gegevensmap.</translation>
    </message>
    <message>
        <source>The entrance %1 does not serve this direction: choose another entrance.</source>
        <translation>De ingang %1 is niet voor deze richting: kies een andere ingang.</translation>
    </message>
    <message>
        <source>No server has this address: check the address, then the network.</source>
        <translation>Geen server heeft dit adres: controleer het adres, dan het netwerk.</translation>
    </message>
    <message>
        <source>The server does not answer: check the network, then the server.</source>
        <translation>De server antwoordt niet: controleer het netwerk, dan de server.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe: check this device&apos;s date and time, then ask whoever runs the site about its certificate.</source>
        <translation>De verbinding met de server is niet veilig: controleer datum en tijd van dit apparaat en vraag dan de beheerder van de site naar het certificaat.</translation>
    </message>
    <message>
        <source>The proxy of this network fails: correct the proxy settings of this device.</source>
        <translation>De proxy van dit netwerk werkt niet: verbeter de proxy-instellingen van dit apparaat.</translation>
    </message>
    <message>
        <source>This network wants a login first: open any web page on this network and log in.</source>
        <translation>Dit netwerk vraagt eerst een login: open op dit netwerk een webpagina en log in.</translation>
    </message>
    <message>
        <source>The server is busy or being updated: wait a few minutes.</source>
        <translation>De server is druk of wordt bijgewerkt: wacht een paar minuten.</translation>
    </message>
    <message>
        <source>The server answers with an error: ask whoever runs the site to look at its error log.</source>
        <translation>De server antwoordt met een fout: vraag de beheerder van de site in het foutenlogboek te kijken.</translation>
    </message>
    <message>
        <source>A firewall turns this device away: ask whoever runs the site to let it in.</source>
        <translation>Een firewall weigert dit apparaat: vraag de beheerder van de site het toe te laten.</translation>
    </message>
    <message>
        <source>The list arrived incomplete: wait a moment, then try again.</source>
        <translation>De lijst kwam onvolledig aan: wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No ticket shop answers there: check the address, and that the Tickera plugin is on.</source>
        <translation>Daar antwoordt geen ticketshop: controleer het adres en of de Tickera-plug-in aanstaat.</translation>
    </message>
    <message>
        <source>The site lives at another address: enter %1.</source>
        <translation>De site heeft een ander adres: voer %1 in.</translation>
    </message>
    <message>
        <source>This is not the address of a site: enter it as in a browser, like https://tickets.example.org.</source>
        <translation>Dit is geen adres van een site: voer het in zoals in een browser, bijvoorbeeld https://tickets.example.org.</translation>
    </message>
    <message>
        <source>This event has no server to talk to: import its list from a file.</source>
        <translation>Dit evenement heeft geen server: importeer de lijst uit een bestand.</translation>
    </message>
    <message>
        <source>The key is for several events, so the server gives no name: enter a name.</source>
        <translation>De sleutel is voor meerdere evenementen, dus de server geeft geen naam: voer een naam in.</translation>
    </message>
    <message>
        <source>The server does not take the key: copy it again from Tickera, API Access.</source>
        <translation>De server aanvaardt de sleutel niet: kopieer die opnieuw uit Tickera, API Access.</translation>
    </message>
    <message>
        <source>The key for the server is missing: enter it again in the set-up.</source>
        <translation>De sleutel voor de server ontbreekt: voer die opnieuw in bij Instellen.</translation>
    </message>
    <message>
        <source>The key is incomplete: copy it again, on one line.</source>
        <translation>Dit is geen hele sleutel: kopieer die opnieuw, op één regel.</translation>
    </message>
    <message>
        <source>Other users can read %1: take that right from them, and get a new key from the site.</source>
        <comment>file or folder of keys</comment>
        <translation>Anderen mogen %1 lezen: neem hun dat recht af en vraag de site om een nieuwe sleutel.</translation>
    </message>
    <message>
        <source>The key comes with the service, as %1: change it there and start the service again.</source>
        <translation>De sleutel komt met de dienst, als %1: wijzig die daar en start de dienst opnieuw.</translation>
    </message>
    <message>
        <source>The keychain of this device does not open: unlock it, then try again.</source>
        <translation>De sleutelbos van dit apparaat gaat niet open: ontgrendel die en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate: export it as PEM.</source>
        <translation>Het bestand %1 bevat geen certificaat: exporteer het als PEM.</translation>
    </message>
    <message>
        <source>The scanner is not there: plug it in.</source>
        <translation>De scanner is er niet: sluit hem aan.</translation>
    </message>
    <message>
        <source>Another program holds the scanner: close that program.</source>
        <translation>Een ander programma houdt de scanner bezet: sluit dat programma.</translation>
    </message>
    <message>
        <source>The scanner does not work: unplug it, and plug it in again.</source>
        <translation>De scanner werkt niet: koppel hem los en sluit hem opnieuw aan.</translation>
    </message>
    <message>
        <source>The scanners cannot be used as they are set: set them up again.</source>
        <translation>De scanners kunnen zo niet worden gebruikt: stel ze opnieuw in.</translation>
    </message>
    <message>
        <source>This prefix or suffix does not work: write control keys like {F1}, {Tab} or {x1D}, and at most 32 characters.</source>
        <translation>Dit voor- of achtervoegsel werkt niet: schrijf stuurtoetsen als {F1}, {Tab} of {x1D}, en hoogstens 32 tekens.</translation>
    </message>
    <message>
        <source>Only a part of the set-up code arrived: scan it again.</source>
        <translation>Er kwam maar een deel van de instelcode aan: scan die opnieuw.</translation>
    </message>
    <message>
        <source>The scanner does not send %1 as printed: set it to the keyboard layout of this device.</source>
        <comment>characters</comment>
        <translation>De scanner stuurt %1 niet zoals gedrukt: stel hem in op de toetsenbordindeling van dit apparaat.</translation>
    </message>
    <message>
        <source>Everybody can write to the folder %1: choose another data folder.</source>
        <translation>Iedereen mag in de map %1 schrijven: kies een andere gegevensmap.</translation>
    </message>
    <message>
        <source>%1 is a link to another place: check it, then remove it.</source>
        <comment>file</comment>
        <translation>%1 is een koppeling naar iets anders: bekijk die en verwijder haar dan.</translation>
    </message>
    <message>
        <source>This has changed meanwhile: look again, or show the ticket again.</source>
        <translation>Dit is intussen veranderd: kijk opnieuw, of toon het ticket opnieuw.</translation>
    </message>
</context>
<context>
    <name>GateTable</name>
    <message>
        <source>Entrance closed</source>
        <translation>Ingang gesloten</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Neem een
andere ingang</translation>
    </message>
    <message>
        <source>This entrance is set to closed. Hold the top corner to choose another one at the desk.</source>
        <translation>Deze ingang staat op gesloten. Houd de bovenhoek vast om aan de balie een andere te kiezen.</translation>
    </message>
    <message>
        <source>Doors open
at %1</source>
        <translation>Deuren open
om %1</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Kom dan gerust terug.</translation>
    </message>
    <message>
        <source>It opens by itself. To change the times, edit the event or the entrance.</source>
        <translation>Hij gaat vanzelf open. Andere tijden stelt u in bij het evenement en de ingang.</translation>
    </message>
    <message>
        <source>Closed since %1. To change the times, edit the event or the entrance.</source>
        <translation>De tijd ervan is sinds %1 voorbij. Andere tijden stelt u in bij het evenement en de ingang.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Buiten gebruik</translation>
    </message>
    <message>
        <source>Your ticket was not counted here.</source>
        <translation>Uw ticket is hier niet geteld.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Wordt gecontroleerd</translation>
    </message>
    <message>
        <source>One moment,
please</source>
        <translation>Een moment
alstublieft</translation>
    </message>
    <message>
        <source>We are checking with the box office.</source>
        <translation>We vragen het na bij de kassa.</translation>
    </message>
    <message>
        <source>Start the kiosk again.</source>
        <translation>Start de kiosk opnieuw.</translation>
    </message>
    <message>
        <source>This device cannot save: is the disk full? It tries again by itself. What was admitted before is safe.</source>
        <translation>Dit apparaat kan niet opslaan: is de schijf vol? Het probeert het vanzelf opnieuw. Wat eerder is toegelaten, is veilig.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Nog niet ingesteld</translation>
    </message>
    <message>
        <source>Hold the top corner, then choose or add an event in the set-up.</source>
        <translation>Houd de bovenhoek vast en kies of voeg dan een evenement toe bij Instellen.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Start op</translation>
    </message>
    <message>
        <source>This entrance opens shortly.</source>
        <translation>Deze ingang gaat zo open.</translation>
    </message>
    <message>
        <source>No guest list yet</source>
        <translation>Nog geen gastenlijst</translation>
    </message>
    <message>
        <source>In a hurry? Our staff can help.</source>
        <translation>Haast? Onze medewerkers helpen u graag.</translation>
    </message>
    <message>
        <source>The list comes from the server: %1.</source>
        <comment>state of the sync</comment>
        <translation>De lijst komt van de server: %1.</translation>
    </message>
    <message>
        <source>The list is empty. Hold the top corner, then import one in the set-up.</source>
        <translation>De lijst is leeg. Houd de bovenhoek vast en importeer er dan een bij Instellen.</translation>
    </message>
    <message>
        <source>It is full inside (%1 of %2). Please wait for our staff.</source>
        <translation>Binnen is het vol (%1 van %2). Wacht op onze medewerkers.</translation>
    </message>
    <message>
        <source>The guest list is still coming in. Ticket not found? Please see our staff.</source>
        <translation>De gastenlijst komt nog binnen. Ticket niet gevonden? Vraag het onze medewerkers.</translation>
    </message>
    <message>
        <source>The guest list is from %1. Bought later? Please see our staff.</source>
        <comment>time</comment>
        <translation>De gastenlijst is van %1. Later gekocht? Vraag het onze medewerkers.</translation>
    </message>
    <message>
        <source>The list comes from the server. Nothing has arrived yet.</source>
        <translation>De lijst komt van de server. Daarvan is nog niets vernomen.</translation>
    </message>
    <message>
        <source>%1 Until then desk and set-up stay locked. Hold the top corner to try again now; only the system can end the kiosk.</source>
        <comment>what is to be done</comment>
        <translation>%1 Tot dan blijven balie en Instellen vergrendeld. Houd de bovenhoek vast om het nu opnieuw te proberen; alleen het systeem kan de kiosk beëindigen.</translation>
    </message>
</context>
<context>
    <name>HeldTable</name>
    <message>
        <source>Not checked</source>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>Please show your ticket again</source>
        <translation>Laat uw ticket nog een keer zien</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Neem een
andere ingang</translation>
    </message>
    <message>
        <source>Our staff will show you the way</source>
        <translation>Onze medewerkers wijzen u de weg</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wordt gecontroleerd</translation>
    </message>
    <message>
        <source>One moment,
please</source>
        <translation>Een moment
alstublieft</translation>
    </message>
    <message>
        <source>This takes longer than usual. Your answer comes here.</source>
        <translation>Het duurt langer dan anders. Het antwoord komt hier.</translation>
    </message>
    <message>
        <source>Choose its entrance in the set-up, Scanning.</source>
        <translation>Kies de ingang bij Instellen, Scannen.</translation>
    </message>
    <message>
        <source>No entrance is set for this scanner.</source>
        <translation>Niemand weet bij welke ingang deze scanner staat.</translation>
    </message>
    <message>
        <source>This scanner stands at %1, which this event does not have.</source>
        <comment>entrance</comment>
        <translation>Deze scanner staat bij %1, die dit evenement niet heeft.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This entrance is not ready yet.</source>
        <translation>Deze ingang is nog niet klaar.</translation>
    </message>
    <message>
        <source>That took
too long</source>
        <translation>Dat duurde
te lang</translation>
    </message>
    <message>
        <source>This device was busy. Your ticket was not counted.</source>
        <translation>Dit apparaat was bezig. Uw ticket is niet geteld.</translation>
    </message>
    <message>
        <source>Once more,
please</source>
        <translation>Nog een keer
alstublieft</translation>
    </message>
    <message>
        <source>The event or the entrance has changed meanwhile. Your ticket was not counted.</source>
        <translation>Het evenement of de ingang is intussen veranderd. Uw ticket is niet geteld.</translation>
    </message>
    <message>
        <source>The set-up is open, so nobody is admitted. Leave it, then scan the ticket again.</source>
        <translation>Instellen staat open, dus niemand wordt binnengelaten. Verlaat het en scan het ticket opnieuw.</translation>
    </message>
    <message>
        <source>No event is set up here: choose or add one in the set-up.</source>
        <translation>Hier is geen evenement ingesteld: kies er een of voeg er een toe bij Instellen.</translation>
    </message>
    <message>
        <source>The entrance that was chosen for this kiosk is gone. Choose another one in the set-up, Entrance.</source>
        <translation>De ingang die voor deze kiosk gekozen was, is er niet meer. Kies een andere bij Instellen, Ingang.</translation>
    </message>
    <message>
        <source>Start the kiosk again.</source>
        <translation>Start de kiosk opnieuw.</translation>
    </message>
    <message>
        <source>This ticket was scanned into a reason that was being typed. Nobody was admitted.</source>
        <translation>Dit ticket is gescand terwijl een reden werd getypt. Niemand is binnengelaten.</translation>
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
        <translation>Spatie</translation>
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
        <translation>Pijl omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pijl omlaag</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pijl links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pijl rechts</translation>
    </message>
</context>
<context>
    <name>Kiosk::AnswerBand</name>
    <message>
        <source>No ticket yet</source>
        <translation>Nog geen ticket</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Not on this list; asking the server</source>
        <translation>Niet op deze lijst; server wordt gevraagd</translation>
    </message>
    <message>
        <source>%1, %2 s ago</source>
        <comment>verdict, seconds</comment>
        <translation>%1, %2 s geleden</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>verdict, time</comment>
        <translation>%1 om %2</translation>
    </message>
    <message>
        <source>Ready for the first ticket</source>
        <translation>Klaar voor het eerste ticket</translation>
    </message>
</context>
<context>
    <name>Kiosk::AnswerView</name>
    <message>
        <source>For staff</source>
        <translation>Voor medewerkers</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>For our staff</source>
        <translation>Voor onze medewerkers</translation>
    </message>
</context>
<context>
    <name>Kiosk::AttendeeCard</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gekozen</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Toelaten</translation>
    </message>
    <message>
        <source>Admit %1</source>
        <translation>%1 toelaten</translation>
    </message>
    <message>
        <source>Admit %1 all the same…</source>
        <translation>%1 toch toelaten…</translation>
    </message>
    <message>
        <source>Why? It is kept with the check-in</source>
        <translation>Waarom? Wordt bij de check-in bewaard</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>Wat er eerder gebeurde</translation>
    </message>
    <message>
        <source>About the attendee</source>
        <translation>Over de gast</translation>
    </message>
    <message>
        <source>Entries left</source>
        <translation>Toegang over</translation>
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
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Uitlaten</translation>
    </message>
    <message>
        <source>Let %1 out</source>
        <translation>%1 uitlaten</translation>
    </message>
    <message>
        <source>Let %1 out all the same…</source>
        <translation>%1 toch uitlaten…</translation>
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
        <translation>Gekozen bij het starten van het programma, met --camera.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Hold a ticket in front of the camera.</source>
        <translation>Houd een ticket voor de camera.</translation>
    </message>
    <message>
        <source>This camera&apos;s picture cannot be shown here</source>
        <translation>Het beeld van deze camera kan hier niet worden getoond</translation>
    </message>
    <message>
        <source>It is read anyway: hold a ticket in front of it.</source>
        <translation>De camera leest toch: houd er een ticket voor.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <comment>a code</comment>
        <translation>Gelezen: %1</translation>
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
        <translation>Deze code controleren</translation>
    </message>
    <message>
        <source>Type your ticket code. So far: %1</source>
        <translation>Typ uw ticketcode. Tot nu toe: %1</translation>
    </message>
    <message>
        <source>Type the code on your ticket</source>
        <translation>Typ de code op uw ticket</translation>
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
        <translation>Balie</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>operator, time</comment>
        <translation>%1, sinds %2</translation>
    </message>
    <message>
        <source>%1 is at the desk; sign out or change</source>
        <translation>Aan de balie: %1; afmelden of wisselen</translation>
    </message>
    <message>
        <source>Nobody signed in; sign in</source>
        <translation>Niemand aangemeld; aanmelden</translation>
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
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Admit or search</source>
        <translation>Toelaten of zoeken</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>Toetsen op het scherm</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskKeys</name>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>De balie</translation>
    </message>
    <message>
        <source>The last scans</source>
        <translation>De laatste scans</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>Wat moet worden opgelost</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>De cijfers</translation>
    </message>
    <message>
        <source>Who is at the desk, event and entrance</source>
        <translation>Wie er aan de balie is, evenement en ingang</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Admit the person on the card</source>
        <translation>De gast op de kaart toelaten</translation>
    </message>
    <message>
        <source>Admit all the same, with a reason</source>
        <translation>Toch toelaten, met een reden</translation>
    </message>
    <message>
        <source>Switch between In and Out</source>
        <translation>Van in naar uit, en terug</translation>
    </message>
    <message>
        <source>Back; clears the search line</source>
        <translation>Terug; maakt de zoekregel leeg</translation>
    </message>
    <message>
        <source>Admit the typed code, or the highlighted person</source>
        <translation>De code in de regel toelaten, of wie gemarkeerd is</translation>
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
        <translation>Een paar treffers verder</translation>
    </message>
    <message>
        <source>Several matches up</source>
        <translation>Een paar treffers terug</translation>
    </message>
    <message>
        <source>Before doors: is everything ready?</source>
        <translation>Voor opening: is alles klaar?</translation>
    </message>
    <message>
        <source>Keys on the screen, where there is no keyboard</source>
        <translation>Toetsen op het scherm, waar geen toetsenbord is</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskPages</name>
    <message>
        <source>Last scans</source>
        <translation>Laatste scans</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsBand</name>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
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
        <translation>Voor opening</translation>
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
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Instellen</translation>
    </message>
</context>
<context>
    <name>Kiosk::GatePage</name>
    <message>
        <source>In only</source>
        <translation>Alleen in</translation>
    </message>
    <message>
        <source>Out only</source>
        <translation>Alleen uit</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>In en uit</translation>
    </message>
    <message>
        <source>There is no event yet: choose a guest list first.</source>
        <translation>Er is nog geen evenement: kies eerst wie er komen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Which entrance is this?</source>
        <translation>Welke ingang is dit?</translation>
    </message>
    <message>
        <source>It is saved with every check-in.</source>
        <translation>Die staat bij elke check-in.</translation>
    </message>
    <message>
        <source>Another entrance</source>
        <translation>Nog een ingang</translation>
    </message>
    <message>
        <source>Name of another entrance</source>
        <translation>Naam van nog een ingang</translation>
    </message>
    <message>
        <source>Its direction</source>
        <translation>De richting ervan</translation>
    </message>
    <message>
        <source>Add the entrance</source>
        <translation>Ingang toevoegen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entrance, direction</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The entrance needs a name.</source>
        <translation>De ingang moet een naam hebben.</translation>
    </message>
</context>
<context>
    <name>Kiosk::GateScanners</name>
    <message>
        <source>%1, layout %2, %3 characters in %4 ms</source>
        <comment>scanner, keyboard layout, count, time</comment>
        <translation>%1, indeling %2, %3 tekens in %4 ms</translation>
    </message>
    <message>
        <source>A scanner that types</source>
        <translation>Een scanner die typt</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>aangeleerd</translation>
    </message>
    <message>
        <source>This scanner&apos;s layout is learned: every character arrives as printed.</source>
        <translation>De indeling van deze scanner is aangeleerd: elk teken komt aan zoals gedrukt.</translation>
    </message>
    <message>
        <source>Any that types</source>
        <translation>Elke scanner die typt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>Hier niet gebruikt</translation>
    </message>
    <message>
        <source>Not readable: allow this user to read %1</source>
        <translation>Niet leesbaar: laat deze gebruiker %1 lezen</translation>
    </message>
    <message>
        <source>The scanners&apos; settings cannot be read, so no scanner admits anybody: choose their entrances again in the set-up, Scanning.</source>
        <translation>De instellingen van de scanners zijn niet leesbaar, dus geen scanner laat iemand binnen: kies hun ingangen opnieuw bij Instellen, Scannen.</translation>
    </message>
    <message>
        <source>Closed: choose its entrance</source>
        <translation>Gesloten: kies de ingang</translation>
    </message>
    <message>
        <source>%1, layout %2, only a part: %3 characters in %4 ms</source>
        <comment>scanner, keyboard layout, count, time</comment>
        <translation>%1, indeling %2, slechts een deel: %3 tekens in %4 ms</translation>
    </message>
</context>
<context>
    <name>Kiosk::GuestPage</name>
    <message>
        <source>The guests&apos; screen</source>
        <translation>Het gastenscherm</translation>
    </message>
    <message>
        <source>What a guest sees of the answer, and for how long.</source>
        <translation>Wat een gast van het antwoord ziet, en hoe lang.</translation>
    </message>
    <message>
        <source>Until somebody has seen it</source>
        <translation>Tot iemand die heeft gezien</translation>
    </message>
    <message>
        <source>First name only</source>
        <translation>Alleen voornaam</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
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
        <translation>Welkom blijft staan</translation>
    </message>
    <message>
        <source>Refusal stays for</source>
        <translation>Weigering blijft staan</translation>
    </message>
    <message>
        <source>VIP, Wristband, Diet</source>
        <comment>examples of ticket types and fields</comment>
        <translation>VIP, Polsbandje, Dieet</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Notities voor medewerkers</translation>
    </message>
    <message>
        <source>Ticket types and columns of the list, separated by commas. They are shown large.</source>
        <translation>Ticketsoorten en kolommen van de lijst, met komma’s ertussen. Ze worden groot getoond.</translation>
    </message>
    <message>
        <source>A note stays</source>
        <translation>Een notitie blijft staan</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Warn when this many are inside</source>
        <translation>Waarschuw bij aantal binnen</translation>
    </message>
    <message>
        <source>A warning only: nobody is refused for it.</source>
        <translation>Alleen een waarschuwing: niemand wordt erom geweigerd.</translation>
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
        <translation>Toegang</translation>
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
        <translation>Laatste scans</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Geen code</translation>
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
        <translation>Alle toetsen</translation>
    </message>
</context>
<context>
    <name>Kiosk::KioskWiring</name>
    <message>
        <source>Tickets to show: %1</source>
        <comment>folder</comment>
        <translation>Tickets om te tonen: %1</translation>
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
        <translation>Kies uw taal</translation>
    </message>
</context>
<context>
    <name>Kiosk::ListPage</name>
    <message>
        <source>Try the demo</source>
        <translation>Demo proberen</translation>
    </message>
    <message>
        <source>Invented guests and tickets to practise with. Nothing leaves this computer.</source>
        <translation>Verzonnen gasten en tickets om te oefenen. Niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Lijst importeren</translation>
    </message>
    <message>
        <source>A CSV file from any ticket shop. The columns are recognised by their names.</source>
        <translation>Een CSV-bestand uit elke ticketshop. De kolommen worden herkend aan hun naam.</translation>
    </message>
    <message>
        <source>Connect Tickera</source>
        <translation>Tickera koppelen</translation>
    </message>
    <message>
        <source>The list of a WordPress shop with Tickera. Check-ins go back to it.</source>
        <translation>De lijst van een WordPress-shop met Tickera. Check-ins gaan ernaar terug.</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>Wie komen er?</translation>
    </message>
    <message>
        <source>Choose where the guest list comes from.</source>
        <translation>Kies waar de gastenlijst vandaan komt.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Naam van het evenement</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-bestand</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Kies een CSV-bestand</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Lijsten (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Keep the list that is here</source>
        <translation>De lijst houden die er al is</translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation>Kies het evenement</translation>
    </message>
</context>
<context>
    <name>Kiosk::LookPage</name>
    <message>
        <source>Language, look and sound</source>
        <translation>Taal, uiterlijk en geluid</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Wat u hier wijzigt, geldt meteen.</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Niets beweegt</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Guests may choose</source>
        <translation>Gasten mogen kiezen</translation>
    </message>
    <message>
        <source>After the answer the screen speaks your language again.</source>
        <translation>Na het antwoord spreekt het scherm weer uw taal.</translation>
    </message>
    <message>
        <source>Day: dark on light</source>
        <translation>Dag: donker op licht</translation>
    </message>
    <message>
        <source>Night: light on dark</source>
        <translation>Nacht: licht op donker</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>For the desk and these pages, up to twice the size.</source>
        <translation>Van de balie en deze pagina’s, tot twee keer zo groot.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Uw kleur</translation>
    </message>
    <message>
        <source>For buttons; answers keep their colours. It is darkened where it would be hard to read.</source>
        <translation>Van knoppen; antwoorden houden hun eigen kleur. Waar ze slecht leesbaar zou zijn, wordt ze donkerder.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Kies een logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A picture, SVG or PNG</source>
        <translation>Een afbeelding, SVG of PNG</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>Uw logo</translation>
    </message>
    <message>
        <source>Shown in place of the event&apos;s name, in one colour.</source>
        <translation>Het staat op de plaats van de naam van het evenement, in één kleur.</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Afbeeldingen (*.svg *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Play the tones</source>
        <translation>Tonen afspelen</translation>
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
        <translation>Wanneer iedereen binnen is: wordt berekend…</translation>
    </message>
    <message>
        <source>Everybody is in.</source>
        <translation>Iedereen is binnen.</translation>
    </message>
    <message>
        <source>Nobody came in the last minutes. %1 to come.</source>
        <translation>De laatste minuten kwam er niemand. Nog te komen: %1.</translation>
    </message>
    <message>
        <source>All in about %1, %2 to come.</source>
        <translation>Iedereen binnen rond %1, nog te komen: %2.</translation>
    </message>
    <message>
        <source>Checked in by ticket type</source>
        <translation>Ingecheckt per ticketsoort</translation>
    </message>
    <message>
        <source>Admitted here, by entrance</source>
        <translation>Hier toegelaten, per ingang</translation>
    </message>
    <message>
        <source>Check-ins a minute</source>
        <translation>Check-ins per minuut</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>nu binnen</translation>
    </message>
    <message>
        <source>in, of %1 sold</source>
        <translation>gekomen, %1 verkocht</translation>
    </message>
    <message>
        <source>%1 in, of %2 sold</source>
        <translation>%1 gekomen, %2 verkocht</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>%1 nu binnen</translation>
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
        <translation>Tempo: wordt berekend…</translation>
    </message>
</context>
<context>
    <name>Kiosk::OutPage</name>
    <message>
        <source>Write the file</source>
        <translation>Bestand schrijven</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Gegevens eruit halen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Gasten</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Weigeringen</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Rapport voor hulp</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, voor rekenbladen</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, voor programma&apos;s</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Kies een map</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Every answer given here, oldest first. Contains names.</source>
        <translation>Alles wat hier over een ticket is gezegd, oudste eerst. Bevat namen.</translation>
    </message>
    <message>
        <source>The whole list, with what was used. Contains names and addresses.</source>
        <translation>De hele lijst, met wat is gebruikt. Bevat namen en adressen.</translation>
    </message>
    <message>
        <source>Who was turned away here, and why. Contains names.</source>
        <translation>Wie hier is geweigerd, en waarom. Bevat namen.</translation>
    </message>
    <message>
        <source>Versions, checks and counts for those who help you. Without names, codes, addresses and keys.</source>
        <translation>Versies, controles en aantallen voor wie u helpt. Zonder namen, codes, adressen en sleutels.</translation>
    </message>
    <message>
        <source>From %1. Nothing leaves this computer.</source>
        <comment>event</comment>
        <translation>Van %1. Niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>There is no event yet. Nothing leaves this computer.</source>
        <translation>Er is nog geen evenement. Niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Bezig met schrijven…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>file</comment>
        <translation>Geschreven: %1</translation>
    </message>
    <message>
        <source>Written: %1, 1 row</source>
        <comment>file</comment>
        <translation>Geschreven: %1, 1 rij</translation>
    </message>
    <message>
        <source>Written: %1, %2 rows</source>
        <comment>file, count</comment>
        <translation>Geschreven: %1, %2 rijen</translation>
    </message>
</context>
<context>
    <name>Kiosk::PacePlot</name>
    <message>
        <source>Check-ins a minute</source>
        <translation>Check-ins per minuut</translation>
    </message>
    <message>
        <source>%1 in the last full minute, pace %2</source>
        <translation>%1 in de laatste volle minuut, tempo %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>Kiosk::PinPad</name>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n min</source>
        <translation>
            <numerusform>Verkeerde PIN. Probeer opnieuw over %n min</numerusform>
            <numerusform>Verkeerde PIN. Probeer opnieuw over %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n s</source>
        <translation>
            <numerusform>Verkeerde PIN. Probeer opnieuw over %n s</numerusform>
            <numerusform>Verkeerde PIN. Probeer opnieuw over %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Een moment alstublieft</translation>
    </message>
    <message>
        <source>Wrong PIN. Please try again</source>
        <translation>Verkeerde PIN. Probeer het opnieuw</translation>
    </message>
    <message numerus="yes">
        <source>Locks again by itself in %n s</source>
        <translation>
            <numerusform>Vergrendelt vanzelf weer over %n s</numerusform>
            <numerusform>Vergrendelt vanzelf weer over %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the staff PIN</source>
        <translation>Voer de medewerkers-PIN in</translation>
    </message>
    <message>
        <source>Back to the gate</source>
        <translation>Terug naar de toegang</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Enter the
staff PIN</source>
        <translation>Voer de
medewerkers-PIN in</translation>
    </message>
    <message>
        <source>A PIN has digits only</source>
        <translation>Een pincode heeft alleen cijfers</translation>
    </message>
</context>
<context>
    <name>Kiosk::PinPage</name>
    <message>
        <source>New PIN</source>
        <translation>Nieuwe PIN</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>Nogmaals</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN instellen</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN verwijderen</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Medewerkers-PIN</translation>
    </message>
    <message>
        <source>With a PIN the guests&apos; screen is locked. A corner held for three seconds asks for it.</source>
        <translation>Met een PIN is het gastenscherm vergrendeld. Houd een hoek drie seconden vast en er wordt om gevraagd.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>Er is een PIN ingesteld.</translation>
    </message>
    <message>
        <source>No PIN is set: anybody can leave the guests&apos; screen.</source>
        <translation>Geen PIN ingesteld: iedereen kan het gastenscherm verlaten.</translation>
    </message>
    <message>
        <source>A PIN has at least four digits.</source>
        <translation>Een PIN heeft minstens vier cijfers.</translation>
    </message>
    <message>
        <source>The two PINs differ: type both again.</source>
        <translation>De twee zijn niet gelijk: typ beide opnieuw.</translation>
    </message>
</context>
<context>
    <name>Kiosk::PlaceButton</name>
    <message>
        <source>%1, %2; choose another</source>
        <comment>event, entrance</comment>
        <translation>%1, %2; kies een andere</translation>
    </message>
</context>
<context>
    <name>Kiosk::PreviewWidget</name>
    <message>
        <source>Camera picture</source>
        <translation>Camerabeeld</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemCard</name>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>What was done? It is kept in the ledger</source>
        <translation>Wat is er gedaan? Wordt in het logboek bewaard</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemStrip</name>
    <message>
        <source>Look at it   F4</source>
        <translation>Bekijken   F4</translation>
    </message>
    <message>
        <source>Look at them   F4</source>
        <translation>Bekijken   F4</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemsPage</name>
    <message>
        <source>Back to the desk   F4</source>
        <translation>Terug naar de balie   F4</translation>
    </message>
    <message>
        <source>Everyone else goes on. Nothing here is lost or sent twice.</source>
        <translation>Voor alle anderen gaat het door. Hier gaat niets verloren en niets wordt dubbel verzonden.</translation>
    </message>
    <message>
        <source>Nothing needs a person</source>
        <translation>Niets om op te lossen</translation>
    </message>
    <message>
        <source>One thing needs a person</source>
        <translation>Eén punt om op te lossen</translation>
    </message>
    <message>
        <source>%1 things need a person</source>
        <translation>%1 punten om op te lossen</translation>
    </message>
</context>
<context>
    <name>Kiosk::ReadyView</name>
    <message>
        <source>Type a code</source>
        <translation>Code typen</translation>
    </message>
    <message>
        <source>Hold your ticket
to the scanner</source>
        <translation>Houd uw ticket
bij de scanner</translation>
    </message>
    <message>
        <source>Hold your ticket
up to the camera</source>
        <translation>Houd uw ticket
voor de camera</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>Houd het stil</translation>
    </message>
    <message>
        <source>Turn up the
brightness</source>
        <translation>Maak uw scherm
helderder</translation>
    </message>
    <message>
        <source>Tilt it a little</source>
        <translation>Kantel het een beetje</translation>
    </message>
    <message>
        <source>A little
further away</source>
        <translation>Iets verder
weg</translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation>Iets dichterbij</translation>
    </message>
    <message>
        <source>Phone or paper, code facing the screen</source>
        <translation>Telefoon of papier, code naar het scherm</translation>
    </message>
    <message>
        <source>The code is blurred</source>
        <translation>De code is onscherp</translation>
    </message>
    <message>
        <source>The code is too dark for the camera</source>
        <translation>De code is te donker voor de camera</translation>
    </message>
    <message>
        <source>A light is reflected in it</source>
        <translation>Er spiegelt licht in</translation>
    </message>
    <message>
        <source>The camera needs to see the whole code</source>
        <translation>De camera moet de hele code zien</translation>
    </message>
    <message>
        <source>The code is too small for the camera</source>
        <translation>De code is te klein voor de camera</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>De camera start…</translation>
    </message>
    <message>
        <source>The camera is off. No scanner here? Type your code, or ask our staff.</source>
        <translation>De camera staat uit. Geen scanner hier? Typ uw code of vraag het onze medewerkers.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Geen camera</translation>
    </message>
    <message>
        <source>For staff: plug the camera in, it starts by itself. A handheld scanner works.</source>
        <translation>Voor medewerkers: sluit de camera aan, die start vanzelf. Een handscanner werkt ook.</translation>
    </message>
    <message>
        <source>No scanner here? Type your code, or ask our staff.</source>
        <translation>Geen scanner hier? Typ uw code of vraag het onze medewerkers.</translation>
    </message>
</context>
<context>
    <name>Kiosk::ReasonLine</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>Kiosk::ScanRules</name>
    <message>
        <source>The camera looks for</source>
        <translation>De camera zoekt naar</translation>
    </message>
    <message>
        <source>The same ticket counts as one showing for</source>
        <translation>Een opnieuw gelezen ticket telt als één keer getoond gedurende</translation>
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
        <translation>Geen scanner aangesloten. Getypte codes werken gewoon.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <source>A scanner that types? Scan this once with it, so that dashes arrive as dashes.</source>
        <translation>Een scanner die typt? Scan dit er één keer mee, dan komen streepjes als streepjes aan.</translation>
    </message>
    <message>
        <source>Scan something: it is shown here and admits nobody.</source>
        <translation>Scan iets: het verschijnt hier en laat niemand toe.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Ingang</translation>
    </message>
    <message>
        <source>Sends before</source>
        <translation>Stuurt ervoor</translation>
    </message>
    <message>
        <source>Sends after</source>
        <translation>Stuurt erna</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Lane of %1</source>
        <translation>Rij van %1</translation>
    </message>
    <message>
        <source>Entrance of %1</source>
        <translation>Ingang van %1</translation>
    </message>
    <message>
        <source>Same as the kiosk</source>
        <translation>Zoals de kiosk</translation>
    </message>
    <message>
        <source>What %1 sends before a code</source>
        <translation>Wat %1 vóór een code stuurt</translation>
    </message>
    <message>
        <source>What %1 sends after a code</source>
        <translation>Wat %1 na een code stuurt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Vrijgeven</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier gebruiken</translation>
    </message>
    <message>
        <source>Camera and scanners</source>
        <translation>Camera en scanners</translation>
    </message>
    <message>
        <source>Last scan of a scanner</source>
        <translation>Laatste scan van een scanner</translation>
    </message>
    <message>
        <source>Choose one</source>
        <comment>entrance</comment>
        <translation>Kies er een</translation>
    </message>
</context>
<context>
    <name>Kiosk::SearchLine</name>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>Scan, of typ een naam of code</translation>
    </message>
    <message>
        <source>Search and scan</source>
        <translation>Zoeken en scannen</translation>
    </message>
</context>
<context>
    <name>Kiosk::SetupScreen</name>
    <message>
        <source>Back to the desk   Esc</source>
        <translation>Terug naar de balie   Esc</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>FastCheck Kiosk</source>
        <translation>FastCheck Kiosk</translation>
    </message>
    <message>
        <source>Everything here can be changed later.</source>
        <translation>Alles hier kan later worden gewijzigd.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gasten</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Ingang</translation>
    </message>
    <message>
        <source>Guests&apos; screen</source>
        <translation>Gastenscherm</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Taal en uiterlijk</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Medewerkers-PIN</translation>
    </message>
    <message>
        <source>Before doors</source>
        <translation>Voor opening</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
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
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Start shift</source>
        <translation>Dienst beginnen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Wie is er aan de balie?</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Ingang</translation>
    </message>
    <message>
        <source>Which entrance?</source>
        <translation>Welke ingang?</translation>
    </message>
    <message>
        <source>The name goes into every check-in made at this desk. Scanning also works without a name.</source>
        <translation>De naam komt bij elke check-in aan deze balie. Scannen werkt ook zonder.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, sinds %2</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShrinkCard</name>
    <message>
        <source>They are really gone</source>
        <translation>Ze zijn echt weg</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>Gastenlijst</translation>
    </message>
    <message>
        <source>Why are they gone? They will be turned away</source>
        <translation>Waarom zijn ze weg? Ze worden dan geweigerd</translation>
    </message>
</context>
<context>
    <name>Kiosk::StewardScreen</name>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
</context>
<context>
    <name>Kiosk::TickeraPage</name>
    <message>
        <source>Address of the shop</source>
        <translation>Adres van de shop</translation>
    </message>
    <message>
        <source>API key of the event</source>
        <translation>API-sleutel van het evenement</translation>
    </message>
    <message>
        <source>As Tickera shows it under API Access</source>
        <translation>Zoals Tickera die toont onder API Access</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Naam van het evenement</translation>
    </message>
    <message>
        <source>Leave empty to use the shop&apos;s name</source>
        <translation>Leeg: zoals de shop het noemt</translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation>De shop wordt gevraagd…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Connect Tickera</source>
        <translation>Tickera koppelen</translation>
    </message>
    <message>
        <source>The guest list comes from the shop, and every check-in goes back to it.</source>
        <translation>De gastenlijst komt van de shop en elke check-in gaat ernaar terug.</translation>
    </message>
</context>
<context>
    <name>Kiosk::TouchKeys</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Laatste letter wissen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Spatie</translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>%1: the server says no</source>
        <translation>%1: de server zegt nee</translation>
    </message>
    <message>
        <source>Admitted here, but the server does not accept it: the ticket was most likely used at another entrance first. Nobody was sent away.</source>
        <translation>Hier toegelaten, maar de server aanvaardt het niet: het ticket is waarschijnlijk eerst bij een andere ingang gebruikt. Niemand is weggestuurd.</translation>
    </message>
    <message>
        <source>Held delivery</source>
        <translation>Vastgehouden verzending</translation>
    </message>
    <message>
        <source>%1: could not be delivered</source>
        <translation>%1: kon niet worden bezorgd</translation>
    </message>
    <message>
        <source>It failed several times and was set aside. All others go on.</source>
        <translation>Het mislukte telkens weer en is opzijgezet. Al het andere gaat door.</translation>
    </message>
    <message>
        <source>%1: no clear answer</source>
        <translation>%1: geen duidelijk antwoord</translation>
    </message>
    <message>
        <source>The line dropped while the check-in was being sent. It may or may not have arrived, so it is not sent again by itself.</source>
        <translation>De verbinding viel weg terwijl de check-in werd verzonden. Misschien kwam hij aan, misschien niet; daarom wordt hij niet vanzelf opnieuw verzonden.</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>name, gate, time</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1  Admitted at %2</source>
        <comment>time, gate</comment>
        <translation>%1  Toegelaten: %2</translation>
    </message>
    <message>
        <source>%1  Admitted at %2 by %3</source>
        <comment>time, gate, operator</comment>
        <translation>%1  Toegelaten: %2, door %3</translation>
    </message>
    <message>
        <source>1 ticket vanished</source>
        <translation>1 ticket verdwenen</translation>
    </message>
    <message>
        <source>1 ticket vanished from the server&apos;s list.</source>
        <translation>1 ticket is van de lijst van de server verdwenen.</translation>
    </message>
    <message>
        <source>It stays good until somebody agrees.</source>
        <translation>Het blijft geldig tot iemand akkoord gaat.</translation>
    </message>
    <message>
        <source>%1 tickets vanished</source>
        <translation>%1 tickets verdwenen</translation>
    </message>
    <message>
        <source>%1 tickets vanished from the server&apos;s list at once.</source>
        <translation>%1 tickets zijn in één keer van de lijst van de server verdwenen.</translation>
    </message>
    <message>
        <source>They stay good until somebody agrees.</source>
        <translation>Ze blijven geldig tot iemand akkoord gaat.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation>De server heeft het</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw verzenden</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflict</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>%1 conflicten</translation>
    </message>
    <message>
        <source>1 held delivery</source>
        <translation>1 vastgehouden verzending</translation>
    </message>
    <message>
        <source>%1 held deliveries</source>
        <translation>%1 vastgehouden verzendingen</translation>
    </message>
    <message>
        <source>A ticket with this code cannot be reported to the server. Check the guest in on the site, then say that the server has it.</source>
        <translation>Een ticket met zo’n code kan niet aan de server worden gemeld. Check de gast in op de site en zeg dan dat de server het heeft.</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>The server refused it: used elsewhere, or outside its times.</source>
        <translation>Door de server geweigerd: elders gebruikt, of buiten de geldige tijden.</translation>
    </message>
    <message>
        <source>The server does not take this ticket: look it up on the site.</source>
        <translation>De server aanvaardt dit ticket niet: zoek het op de site op.</translation>
    </message>
    <message>
        <source>The server refused it after an attempt without an answer: look it up on the site.</source>
        <translation>Door de server geweigerd na een poging zonder antwoord: zoek het op de site op.</translation>
    </message>
    <message>
        <source>No answer came, and a repeat could check the guest out: look it up on the site.</source>
        <translation>Er kwam geen antwoord, en een herhaling zou de gast kunnen uitchecken: zoek het op de site op.</translation>
    </message>
    <message>
        <source>No usable answer came, several times: check the server.</source>
        <translation>Telkens weer geen bruikbaar antwoord: controleer de server.</translation>
    </message>
    <message>
        <source>The server does not show its records: look the ticket up on the site.</source>
        <translation>De server toont zijn registraties niet: zoek het ticket op de site op.</translation>
    </message>
    <message>
        <source>Records vanished at the server: somebody checked the guest out there.</source>
        <translation>Op de server zijn registraties verdwenen: iemand heeft de gast daar uitgecheckt.</translation>
    </message>
    <message>
        <source>The server&apos;s records show that it arrived.</source>
        <translation>Volgens de registraties van de server aangekomen.</translation>
    </message>
    <message>
        <source>The server&apos;s records show that it was refused.</source>
        <translation>Volgens de registraties van de server geweigerd.</translation>
    </message>
    <message>
        <source>This ticket can be checked out, so the records prove nothing: ask the guest.</source>
        <translation>Dit ticket kan worden uitgecheckt, dus de registraties bewijzen niets: vraag het de gast.</translation>
    </message>
    <message>
        <source>It is not known what was there before: look the ticket up on the site.</source>
        <translation>Wat er eerder stond, is niet bekend: zoek het ticket op de site op.</translation>
    </message>
    <message>
        <source>It is used, but this old server cannot tell at which gate.</source>
        <translation>Het ticket is gebruikt, maar deze oude server weet niet bij welke ingang.</translation>
    </message>
    <message>
        <source>Other gates were refused at the same time: nobody can tell whose entry it is.</source>
        <translation>Andere ingangen werden tegelijk geweigerd: niemand kan zeggen van wie de registratie is.</translation>
    </message>
    <message>
        <source>Probably this gate: the server&apos;s entry has the time of our scan.</source>
        <translation>Waarschijnlijk deze ingang: de registratie op de server heeft de tijd van onze scan.</translation>
    </message>
    <message>
        <source>The server refuses the key: enter it again in the set-up.</source>
        <translation>De server weigert de sleutel: voer die opnieuw in bij Instellen.</translation>
    </message>
    <message>
        <source>The server would take this code for another ticket: it was not sent.</source>
        <translation>De server zou deze code voor een ander ticket houden: ze is niet verzonden.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Revoked</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vertrokken</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Ingetrokken: %1</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>Nog niet binnen</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>Vertrokken om %1</translation>
    </message>
    <message>
        <source>Inside since %1</source>
        <translation>Binnen sinds %1</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Zoveel als gewenst</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries left, of all</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Payment withdrawn (%1)</source>
        <comment>payment, the server&apos;s word</comment>
        <translation>Teruggedraaid (%1)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Not paid (%1)</source>
        <comment>payment, the server&apos;s word</comment>
        <translation>Niet betaald (%1)</translation>
    </message>
</context>
<context>
    <name>StatusTable</name>
    <message>
        <source>%1 waiting</source>
        <comment>check-ins to be sent</comment>
        <translation>%1 wachtend</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>time</comment>
        <translation>Offline sinds %1</translation>
    </message>
    <message>
        <source>Offline since %1, %2</source>
        <comment>day, time</comment>
        <translation>Offline sinds %1, %2</translation>
    </message>
    <message>
        <source>Reading the list: %1 of %2</source>
        <translation>Lijst wordt gelezen: %1 van %2</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lijst wordt gelezen</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Op dit apparaat bewaard</translation>
    </message>
    <message>
        <source>No key for the server: enter it again in the set-up</source>
        <translation>Geen sleutel voor de server: voer die opnieuw in bij Instellen</translation>
    </message>
    <message>
        <source>1 check-in waiting</source>
        <translation>1 check-in wacht</translation>
    </message>
    <message>
        <source>%1 check-ins waiting</source>
        <translation>%1 check-ins wachten</translation>
    </message>
    <message>
        <source>The server refuses the key</source>
        <translation>De server weigert de sleutel</translation>
    </message>
    <message>
        <source>No ticket shop answers at this address</source>
        <translation>Op dit adres antwoordt geen ticketshop</translation>
    </message>
    <message>
        <source>1 ticket vanished from the list: it stays good until somebody agrees</source>
        <translation>1 ticket van de lijst verdwenen: het blijft geldig tot iemand akkoord gaat</translation>
    </message>
    <message>
        <source>%1 tickets vanished from the list at once: they stay good until somebody agrees</source>
        <translation>%1 tickets in één keer van de lijst verdwenen: ze blijven geldig tot iemand akkoord gaat</translation>
    </message>
    <message>
        <source>This device cannot save: is the disk full?</source>
        <translation>Dit apparaat kan niet opslaan: is de schijf vol?</translation>
    </message>
    <message>
        <source>Clock differs by %1 min</source>
        <translation>Klok wijkt %1 min af</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Niet versleuteld</translation>
    </message>
    <message>
        <source>The keychain does not open: unlock it, or enter the key again in the set-up</source>
        <translation>De sleutelbos gaat niet open: ontgrendel die of voer de sleutel opnieuw in bij Instellen</translation>
    </message>
    <message>
        <source>1 ticket&apos;s check-in cannot be sent</source>
        <translation>1 check-in kan niet worden verzonden</translation>
    </message>
    <message>
        <source>%1 tickets&apos; check-ins cannot be sent</source>
        <translation>%1 check-ins kunnen niet worden verzonden</translation>
    </message>
    <message>
        <source>1 ticket without a usable code</source>
        <translation>1 ticket zonder bruikbare code</translation>
    </message>
    <message>
        <source>%1 tickets without a usable code</source>
        <translation>%1 tickets zonder bruikbare code</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Admitted</source>
        <translation>Toegelaten</translation>
    </message>
    <message>
        <source>Exit recorded</source>
        <translation>Vertrek geregistreerd</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Al gebruikt</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>Al binnen</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Niet binnen</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Te vroeg</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Niet meer geldig</translation>
    </message>
    <message>
        <source>Not this entrance</source>
        <translation>Verkeerde ingang</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Ander evenement</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Nog niet betaald</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Niet op de lijst</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Geen ticket</translation>
    </message>
    <message>
        <source>Entrance closed</source>
        <translation>Ingang gesloten</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Al gebruikt</translation>
    </message>
    <message>
        <source>Used today
at %1</source>
        <translation>Vandaag gebruikt
om %1</translation>
    </message>
    <message>
        <source>Used on %1
at %2</source>
        <translation>Gebruikt op %1
om %2</translation>
    </message>
    <message>
        <source>Entered
before</source>
        <translation>Al naar binnen
gegaan</translation>
    </message>
    <message>
        <source>Entered today
at %1</source>
        <translation>Vandaag binnen
om %1</translation>
    </message>
    <message>
        <source>Entered on %1
at %2</source>
        <translation>Binnen op %1
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
        <translation>Tot ziens,
%1</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Tot ziens</translation>
    </message>
    <message>
        <source>No entry
seen yet</source>
        <translation>Nog geen toegang
geregistreerd</translation>
    </message>
    <message>
        <source>Please come
back later</source>
        <translation>Kom later
terug</translation>
    </message>
    <message>
        <source>This ticket
has ended</source>
        <translation>Dit ticket
is verlopen</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Neem een
andere ingang</translation>
    </message>
    <message>
        <source>Please go to
%1</source>
        <translation>Ga naar
%1</translation>
    </message>
    <message>
        <source>A ticket for
another event</source>
        <translation>Een ticket voor
een ander evenement</translation>
    </message>
    <message>
        <source>Payment is
still open</source>
        <translation>Betaling
staat nog open</translation>
    </message>
    <message>
        <source>This ticket
was cancelled</source>
        <translation>Dit ticket
is geannuleerd</translation>
    </message>
    <message>
        <source>We cannot find
this ticket</source>
        <translation>We vinden
dit ticket niet</translation>
    </message>
    <message>
        <source>This is not
a ticket code</source>
        <translation>Dit is geen
ticketcode</translation>
    </message>
    <message>
        <source>Please try
once more</source>
        <translation>Probeer het
nog een keer</translation>
    </message>
    <message>
        <source>1 entry left</source>
        <translation>Nog 1 keer toegang</translation>
    </message>
    <message numerus="yes">
        <source>%n entries left</source>
        <translation>
            <numerusform>Nog %n keer toegang</numerusform>
            <numerusform>Nog %n keer toegang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>ticket type, entries left</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Keep your ticket with you.</source>
        <translation>Houd uw ticket bij u.</translation>
    </message>
    <message>
        <source>This ticket has not come in here.</source>
        <translation>Met dit ticket is hier niemand binnengekomen.</translation>
    </message>
    <message>
        <source>Your ticket is not for this entrance.</source>
        <translation>Uw ticket is niet voor deze ingang.</translation>
    </message>
    <message>
        <source>The ticket code is in your e-mail or on the paper.</source>
        <translation>De ticketcode staat in uw e-mail of op het papier.</translation>
    </message>
    <message>
        <source>Your ticket was not counted.</source>
        <translation>Uw ticket is niet geteld.</translation>
    </message>
    <message>
        <source>Our staff will show you the way</source>
        <translation>Onze medewerkers wijzen u de weg</translation>
    </message>
    <message>
        <source>Please see our staff</source>
        <translation>Vraag het onze medewerkers</translation>
    </message>
    <message>
        <source>Several codes in view: one at a time, please.</source>
        <translation>Meerdere codes in beeld: één tegelijk alstublieft.</translation>
    </message>
    <message>
        <source>several codes in view</source>
        <translation>meerdere codes in beeld</translation>
    </message>
    <message>
        <source>The code was not read whole.</source>
        <translation>De code is niet helemaal gelezen.</translation>
    </message>
    <message>
        <source>Show your ticket code once more</source>
        <translation>Laat uw ticketcode nog een keer zien</translation>
    </message>
</context>
</TS>
