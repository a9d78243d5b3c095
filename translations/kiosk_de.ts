<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CameraTable</name>
    <message>
        <source>No camera is found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Plug one in, or use a handheld scanner.</source>
        <translation>Eine anschließen oder einen Handscanner benutzen.</translation>
    </message>
    <message>
        <source>This camera is not plugged in</source>
        <translation>Diese Kamera ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one.</source>
        <translation>Anschließen oder eine andere wählen.</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>Die Kamera ist nicht benutzbar</translation>
    </message>
    <message>
        <source>Close other programs that use it, and allow this user to use cameras (group video).</source>
        <translation>Andere Programme schließen, die sie benutzen, und diesem Benutzer Kameras erlauben (Gruppe video).</translation>
    </message>
    <message>
        <source>No camera is used</source>
        <translation>Keine Kamera in Benutzung</translation>
    </message>
    <message>
        <source>Codes are scanned by hand or typed.</source>
        <translation>Codes werden von Hand gescannt oder eingetippt.</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>Die Kamera ist aus</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Die Kamera startet…</translation>
    </message>
    <message>
        <source>The camera sends no pictures</source>
        <translation>Die Kamera sendet kein Bild</translation>
    </message>
    <message>
        <source>It is being started again. If that does not help, unplug it and plug it in again.</source>
        <translation>Sie wird neu gestartet. Hilft das nicht, neu anschließen.</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>Die Kamera funktioniert nicht</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another one.</source>
        <translation>Neu anschließen oder eine andere wählen.</translation>
    </message>
    <message>
        <source>The film is over</source>
        <translation>Der Film ist zu Ende</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>%1, not plugged in</source>
        <comment>a camera</comment>
        <translation>%1, nicht angeschlossen</translation>
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
        <translation>Schon benutzt: eingelassen um %1, %2.</translation>
    </message>
    <message>
        <source>Already used: admitted at %1.</source>
        <translation>Schon benutzt: eingelassen um %1.</translation>
    </message>
    <message>
        <source>Already used: no entries are left.</source>
        <translation>Schon benutzt: kein Einlass mehr übrig.</translation>
    </message>
    <message>
        <source>Admitted by the steward.</source>
        <translation>Vom Personal eingelassen.</translation>
    </message>
    <message>
        <source>Admitted: welcome back.</source>
        <translation>Eingelassen: willkommen zurück.</translation>
    </message>
    <message>
        <source>Admitted: %1 more may enter.</source>
        <translation>Eingelassen: noch %1 dürfen hinein.</translation>
    </message>
    <message>
        <source>Admitted: please go in.</source>
        <translation>Eingelassen: bitte eintreten.</translation>
    </message>
    <message>
        <source>The event is closed: please ask the staff.</source>
        <translation>Die Veranstaltung ist geschlossen: bitte fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>This entrance is closed: please use another one.</source>
        <translation>Dieser Eingang ist geschlossen: bitte nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is a web address.</source>
        <translation>Kein Ticket: Dieser Code ist eine Webadresse.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is a Wi-Fi login.</source>
        <translation>Kein Ticket: Dieser Code ist ein WLAN-Zugang.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is somebody&apos;s contact.</source>
        <translation>Kein Ticket: Dieser Code ist ein Kontakt.</translation>
    </message>
    <message>
        <source>Not a ticket: please show the code on the ticket.</source>
        <translation>Kein Ticket: Bitte zeigen Sie den Code auf dem Ticket.</translation>
    </message>
    <message>
        <source>Nobody was admitted: %1.</source>
        <translation>Niemand eingelassen: %1.</translation>
    </message>
    <message>
        <source>Nobody was admitted: please call the staff.</source>
        <translation>Niemand eingelassen: bitte rufen Sie das Personal.</translation>
    </message>
    <message>
        <source>Exit recorded: goodbye.</source>
        <translation>Ausgang erfasst: auf Wiedersehen.</translation>
    </message>
    <message>
        <source>Already inside: the holder must leave first.</source>
        <translation>Schon drinnen: Die Person muss erst hinausgehen.</translation>
    </message>
    <message>
        <source>Not inside: nobody entered with this ticket.</source>
        <translation>Nicht drinnen: Mit diesem Ticket kam niemand herein.</translation>
    </message>
    <message>
        <source>Not valid yet: please come back later.</source>
        <translation>Noch nicht gültig: bitte kommen Sie später wieder.</translation>
    </message>
    <message>
        <source>No longer valid: the time of this ticket is over.</source>
        <translation>Nicht mehr gültig: Die Zeit dieses Tickets ist um.</translation>
    </message>
    <message>
        <source>Not this entrance: please use %1.</source>
        <translation>Falscher Eingang: bitte %1 benutzen.</translation>
    </message>
    <message>
        <source>Not this entrance: please ask the staff.</source>
        <translation>Falscher Eingang: bitte fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>Another event: this ticket is for %1.</source>
        <translation>Andere Veranstaltung: Dieses Ticket gilt für %1.</translation>
    </message>
    <message>
        <source>Another event: please ask the staff.</source>
        <translation>Andere Veranstaltung: bitte fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>Not paid: please go to the box office.</source>
        <translation>Nicht bezahlt: bitte gehen Sie zur Kasse.</translation>
    </message>
    <message>
        <source>Revoked: this ticket is no longer good, please ask the staff.</source>
        <translation>Gesperrt: Dieses Ticket gilt nicht mehr, bitte fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>Unknown: no such ticket is on the list.</source>
        <translation>Unbekannt: Dieses Ticket steht nicht auf der Liste.</translation>
    </message>
    <message>
        <source>Not read whole: please scan the ticket once more.</source>
        <translation>Nicht ganz gelesen: bitte das Ticket noch einmal scannen.</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>allow this user to write to it, or choose another with --data</source>
        <translation>diesem Benutzer das Schreiben erlauben oder mit --data einen anderen wählen</translation>
    </message>
    <message>
        <source>free space unknown</source>
        <translation>freier Platz unbekannt</translation>
    </message>
    <message>
        <source>check yourself that 200 MB are free</source>
        <translation>selbst nachsehen, dass 200 MB frei sind</translation>
    </message>
    <message>
        <source>free at least 200 MB</source>
        <translation>mindestens 200 MB freimachen</translation>
    </message>
    <message>
        <source>set the date and time, switch network time on</source>
        <translation>Datum und Uhrzeit stellen, Netzwerkzeit einschalten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>plug one in, or use a handheld scanner</source>
        <translation>eine anschließen oder einen Handscanner benutzen</translation>
    </message>
    <message>
        <source>%1, chosen in the settings, is not there</source>
        <translation>%1, in den Einstellungen gewählt, ist nicht da</translation>
    </message>
    <message>
        <source>plug it in, or choose another in the settings</source>
        <translation>anschließen oder in den Einstellungen eine andere wählen</translation>
    </message>
    <message>
        <source>none: answers make no sound</source>
        <translation>keiner: Antworten bleiben stumm</translation>
    </message>
    <message>
        <source>plug in a loudspeaker, or switch it on</source>
        <translation>einen Lautsprecher anschließen oder einschalten</translation>
    </message>
    <message>
        <source>the volume is set to 0</source>
        <translation>die Lautstärke steht auf 0</translation>
    </message>
    <message>
        <source>turn it up in the settings</source>
        <translation>in den Einstellungen lauter stellen</translation>
    </message>
    <message>
        <source>%1, volume %2 %</source>
        <translation>%1, Lautstärke %2 %</translation>
    </message>
    <message>
        <source>see the message; restore a copy if needed</source>
        <translation>siehe Zeile; nötigenfalls eine Kopie zurückspielen</translation>
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
        <translation>siehe Zeile</translation>
    </message>
    <message>
        <source>%1 on the list</source>
        <translation>%1 auf der Liste</translation>
    </message>
    <message>
        <source>%1 of %2 sold</source>
        <translation>%1 von %2 verkauften</translation>
    </message>
    <message>
        <source>%1 vanished from the server&apos;s list and stay good until a person agrees</source>
        <translation>von der Liste des Servers verschwunden: %1; gültig, bis jemand zustimmt</translation>
    </message>
    <message>
        <source>if they are really gone, agree on the problems&apos; page, or: %1</source>
        <translation>wenn sie wirklich weg sind, auf der Seite der Probleme zustimmen, oder: %1</translation>
    </message>
    <message>
        <source>import a list</source>
        <translation>eine Liste importieren</translation>
    </message>
    <message>
        <source>see that tickets are sold, and that this is the right key</source>
        <translation>prüfen, ob Tickets verkauft sind und der Schlüssel stimmt</translation>
    </message>
    <message>
        <source>never read completely</source>
        <translation>nie ganz gelesen</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>connect this device to the network, or: %1</source>
        <translation>dieses Gerät mit dem Netz verbinden, oder: %1</translation>
    </message>
    <message>
        <source>none waiting</source>
        <translation>keine wartet</translation>
    </message>
    <message>
        <source>%1 waiting, %2 in conflict</source>
        <translation>%1 wartend, %2 im Konflikt</translation>
    </message>
    <message>
        <source>settle them on the problems&apos; page, or: %1</source>
        <translation>auf der Seite der Probleme klären, oder: %1</translation>
    </message>
    <message>
        <source>not known: the server was never reached</source>
        <translation>nicht bekannt: Der Server wurde nie erreicht</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <translation>%1 Abstand zum Server</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <comment>a clock</comment>
        <translation>geht %1 nach</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <comment>a clock</comment>
        <translation>geht %1 vor</translation>
    </message>
    <message>
        <source>set this clock, and switch network time on</source>
        <translation>diese Uhr stellen und Netzwerkzeit einschalten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 updates the list</source>
        <translation>%1 holt die Liste</translation>
    </message>
    <message>
        <source>fastcheck outbox list, then outbox resolve settles conflicts</source>
        <translation>fastcheck outbox list, danach löst outbox resolve Konflikte</translation>
    </message>
    <message>
        <source>%1 delivers; see outbox list</source>
        <translation>%1 stellt zu; siehe outbox list</translation>
    </message>
    <message>
        <source>%1, if the tickets are really gone</source>
        <translation>%1, wenn die Tickets wirklich weg sind</translation>
    </message>
    <message>
        <source>reached %1, list of %2; %3 waiting, %4 in conflict, %5 held back</source>
        <translation>erreicht: %1, Liste: %2; %3 wartend, %4 im Konflikt, %5 zurückgehalten</translation>
    </message>
    <message>
        <source>add this user to the group %1, or install the udev rule 60-fastcheck-scanner.rules</source>
        <translation>diesen Benutzer in die Gruppe %1 aufnehmen oder die udev-Regel 60-fastcheck-scanner.rules installieren</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>device, where</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>if this is a scanner to be read as a device, %1</source>
        <translation>wenn das ein Scanner ist und als Gerät gelesen wird, %1</translation>
    </message>
    <message>
        <source>none is seen as a device</source>
        <translation>keiner wird als Gerät erkannt</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>angeschlossen</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>nicht angeschlossen</translation>
    </message>
    <message>
        <source>plug it in again, then scan any ticket</source>
        <translation>neu anschließen, dann irgendein Ticket scannen</translation>
    </message>
    <message>
        <source>plugged in, but this user may not read it</source>
        <translation>angeschlossen, aber dieser Benutzer darf ihn nicht lesen</translation>
    </message>
    <message>
        <source>kept in a systemd credential</source>
        <translation>in einem systemd-Credential abgelegt</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>im Schlüsselbund abgelegt</translation>
    </message>
    <message>
        <source>kept in a file in secrets/</source>
        <translation>in einer Datei in secrets/ abgelegt</translation>
    </message>
    <message>
        <source>keys go to the keychain</source>
        <translation>Schlüssel kommen in den Schlüsselbund</translation>
    </message>
    <message>
        <source>keys go to a file in secrets/, as the keychain is not used: %1</source>
        <translation>Schlüssel kommen in eine Datei in secrets/, weil der Schlüsselbund nicht benutzt wird: %1</translation>
    </message>
    <message>
        <source>start or unlock a keychain, or hand keys to the service as systemd credentials</source>
        <translation>einen Schlüsselbund starten oder entsperren oder dem Dienst Schlüssel als systemd-Credentials geben</translation>
    </message>
    <message>
        <source>enter it again in the set-up, or: %1</source>
        <translation>in der Einrichtung neu eingeben, oder: %1</translation>
    </message>
    <message>
        <source>people are still let in; see the message</source>
        <translation>Gäste werden trotzdem eingelassen; siehe Zeile</translation>
    </message>
    <message>
        <source>answers, the key is good, but others on the network can read the key</source>
        <translation>antwortet, der Schlüssel ist gut, aber unterwegs kann ihn jeder lesen</translation>
    </message>
    <message>
        <source>use https</source>
        <translation>https benutzen</translation>
    </message>
    <message>
        <source>answers in %1, the key is good</source>
        <translation>antwortet in %1, der Schlüssel ist gut</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>a size</comment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>none is used: codes are scanned by hand or typed</source>
        <translation>keine in Benutzung: Codes werden von Hand gescannt oder eingetippt</translation>
    </message>
    <message>
        <source>set: guests cannot leave their screen</source>
        <translation>festgelegt: Gäste können ihren Bildschirm nicht verlassen</translation>
    </message>
    <message>
        <source>none is set: anybody can leave the guests&apos; screen</source>
        <translation>keine festgelegt: Jeder kann den Gästebildschirm verlassen</translation>
    </message>
    <message>
        <source>set one in the set-up, under Staff PIN</source>
        <translation>in der Einrichtung unter Personal-PIN eine festlegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, unbroken</source>
        <translation>
            <numerusform>%Ln Zeile, lückenlos</numerusform>
            <numerusform>%Ln Zeilen, lückenlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>set this clock: it differs from the server&apos;s by %1</source>
        <translation>diese Uhr stellen: Sie weicht %1 von der des Servers ab</translation>
    </message>
    <message>
        <source>choose the kiosk&apos;s entrance in the set-up, Entrance</source>
        <translation>den Eingang des Kiosks in der Einrichtung wählen, Eingang</translation>
    </message>
    <message>
        <source>none admits anybody: choose their entrances in the set-up, Scanning</source>
        <translation>keiner lässt jemanden ein: ihre Eingänge in der Einrichtung wählen, Scannen</translation>
    </message>
    <message>
        <source>%1 with the code of a newer one</source>
        <translation>%1 mit dem Code eines neueren</translation>
    </message>
    <message>
        <source>%1 with a code that cannot be sent back</source>
        <translation>%1 mit einem Code, der sich nicht zurücksenden lässt</translation>
    </message>
    <message>
        <source>they are admitted; check them in on the site</source>
        <translation>sie werden eingelassen; auf der Website einchecken</translation>
    </message>
    <message>
        <source>%1 without a usable code</source>
        <translation>%1 ohne brauchbaren Code</translation>
    </message>
    <message>
        <source>give every ticket a code on the site</source>
        <translation>jedem Ticket auf der Website einen Code geben</translation>
    </message>
    <message>
        <source>wait until the list is read</source>
        <translation>warten, bis die Liste gelesen ist</translation>
    </message>
    <message>
        <source>%1 is not known here: times without a zone are refused</source>
        <comment>a time zone</comment>
        <translation>%1 ist hier nicht bekannt: Zeiten ohne Zone werden abgelehnt</translation>
    </message>
    <message>
        <source>choose one like Europe/Vienna: %1</source>
        <translation>eine wie Europe/Vienna wählen: %1</translation>
    </message>
    <message>
        <source>its entrance is not chosen, so it admits nobody</source>
        <translation>niemand hat seinen Eingang gewählt, darum lässt er niemanden ein</translation>
    </message>
    <message>
        <source>it stands at &apos;%1&apos;, which &apos;%2&apos; does not have, so it admits nobody</source>
        <comment>entrance, event</comment>
        <translation>er steht an &apos;%1&apos;, und das hat &apos;%2&apos; nicht, darum lässt er niemanden ein</translation>
    </message>
    <message>
        <source>choose its entrance in the set-up, Scanning</source>
        <translation>seinen Eingang in der Einrichtung wählen, Scannen</translation>
    </message>
</context>
<context>
    <name>DoorsTable</name>
    <message>
        <source>Ready for doors</source>
        <translation>Bereit für den Einlass</translation>
    </message>
    <message>
        <source>One thing before doors</source>
        <translation>Noch ein Punkt vor dem Einlass</translation>
    </message>
    <message>
        <source>Two things before doors</source>
        <translation>Noch zwei Punkte vor dem Einlass</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Key for the server</source>
        <translation>Schlüssel für den Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Exchange with the server</source>
        <translation>Austausch mit dem Server</translation>
    </message>
    <message>
        <source>Clock against the server</source>
        <translation>Uhr gegenüber dem Server</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Age of the list</source>
        <translation>Alter der Liste</translation>
    </message>
    <message>
        <source>Waiting deliveries</source>
        <translation>Wartende Sendungen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Keyboard or scanner</source>
        <translation>Tastatur oder Scanner</translation>
    </message>
    <message>
        <source>The doors cannot open yet</source>
        <translation>Der Einlass kann noch nicht beginnen</translation>
    </message>
    <message>
        <source>Nobody can be admitted until the first one is fixed. Checked at %1.</source>
        <translation>Niemand kann eingelassen werden, bevor der erste Punkt behoben ist. Geprüft um %1.</translation>
    </message>
    <message>
        <source>Good: %1 of %2. Checked at %3.</source>
        <comment>checks, time</comment>
        <translation>Gut: %1 von %2. Geprüft um %3.</translation>
    </message>
    <message>
        <source>All checks are good. Checked at %1.</source>
        <translation>Alle Prüfungen sind gut. Geprüft um %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>A server that does not answer takes up to ten seconds.</source>
        <translation>Antwortet ein Server nicht, dauert es bis zu zehn Sekunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things before doors</source>
        <translation>
            <numerusform>Noch %Ln Punkt vor dem Einlass</numerusform>
            <numerusform>Noch %Ln Punkte vor dem Einlass</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Personal-PIN</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Eingang</translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>This device cannot save: start the kiosk again, then look at the set-up, Before doors.</source>
        <translation>Dieses Gerät kann nicht speichern: den Kiosk neu starten, dann in der Einrichtung unter Vor dem Einlass nachsehen.</translation>
    </message>
    <message>
        <source>No usable answer came: check the network, then try again.</source>
        <translation>Keine brauchbare Antwort: das Netz prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>This cannot be done: choose something else, or ask the event manager.</source>
        <translation>Das geht nicht: etwas anderes wählen oder die Veranstaltungsleitung fragen.</translation>
    </message>
    <message>
        <source>The server does not trust this device: enter its key again in the set-up.</source>
        <translation>Der Server vertraut diesem Gerät nicht: den Schlüssel in der Einrichtung neu eingeben.</translation>
    </message>
    <message>
        <source>This cannot be understood: check what was entered.</source>
        <translation>Das ist nicht verständlich: die Eingabe prüfen.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again.</source>
        <translation>Der Datenträger ist voll: Platz freimachen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk fails: take another device, and have this disk checked.</source>
        <translation>Der Datenträger ist defekt: ein anderes Gerät nehmen und diesen Datenträger prüfen lassen.</translation>
    </message>
    <message>
        <source>This user may not use %1: give the user the right to read and write it.</source>
        <comment>file or folder</comment>
        <translation>Dieser Benutzer darf %1 nicht benutzen: ihm dort Lesen und Schreiben erlauben.</translation>
    </message>
    <message>
        <source>Another program uses the check-ins: close it, then try again.</source>
        <translation>Ein anderes Programm benutzt die Check-ins: es schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The file of check-ins is damaged: keep it, and put a copy in its place.</source>
        <translation>Die Datei mit den Check-ins ist beschädigt: aufheben und eine Kopie an ihre Stelle legen.</translation>
    </message>
    <message>
        <source>The check-ins were saved by a newer version: install that version.</source>
        <translation>Die Check-ins wurden mit einer neueren Version gespeichert: diese Version installieren.</translation>
    </message>
    <message>
        <source>%1 belongs to another program: choose another data folder.</source>
        <comment>file</comment>
        <translation>%1 gehört einem anderen Programm: einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>The record of check-ins was altered: keep the data folder as evidence.</source>
        <translation>Das Protokoll der Check-ins wurde verändert: den Datenordner als Beweis aufheben.</translation>
    </message>
    <message>
        <source>There is no file %1: choose another one.</source>
        <translation>Es gibt keine Datei %1: eine andere wählen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: copy it to this computer, then try again.</source>
        <translation>Die Datei %1 ist nicht lesbar: auf diesen Computer kopieren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The file cannot be written: choose another place, or free some space.</source>
        <translation>Die Datei lässt sich nicht schreiben: einen anderen Ort wählen oder Platz freimachen.</translation>
    </message>
    <message>
        <source>The file %1 is too large: split it into smaller ones.</source>
        <translation>Die Datei %1 ist zu groß: in kleinere aufteilen.</translation>
    </message>
    <message>
        <source>The file %1 is empty: export the list again.</source>
        <translation>Die Datei %1 ist leer: die Liste neu exportieren.</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read: save it as UTF-8.</source>
        <translation>Die Zeichen dieser Datei sind nicht erkennbar: als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>No column holds the ticket codes: give one of them the title ticket_code.</source>
        <translation>Keine Spalte enthält die Ticketcodes: einer davon die Überschrift ticket_code geben.</translation>
    </message>
    <message>
        <source>Line %1 of the file cannot be read: correct its quotes and commas.</source>
        <comment>number</comment>
        <translation>Zeile %1 der Datei ist keine Zeile einer Liste: Anführungszeichen und Kommas berichtigen.</translation>
    </message>
    <message>
        <source>There is a %1 already: choose another name.</source>
        <comment>name of an event or entrance</comment>
        <translation>%1 gibt es schon: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no %1 here: choose another event or entrance.</source>
        <comment>name of an event or entrance</comment>
        <translation>%1 gibt es hier nicht: eine andere Veranstaltung oder einen anderen Eingang wählen.</translation>
    </message>
    <message>
        <source>This device keeps the events of %1: use another data folder for others.</source>
        <comment>organisation</comment>
        <translation>Dieses Gerät führt die Veranstaltungen von %1: für andere einen anderen Datenordner benutzen.</translation>
    </message>
    <message>
        <source>The entrance %1 does not serve this direction: choose another entrance.</source>
        <translation>Der Eingang %1 ist nicht für diese Richtung: einen anderen Eingang wählen.</translation>
    </message>
    <message>
        <source>No server has this address: check the address, then the network.</source>
        <translation>Kein Server hat diese Adresse: die Adresse prüfen, dann das Netz.</translation>
    </message>
    <message>
        <source>The server does not answer: check the network, then the server.</source>
        <translation>Der Server antwortet nicht: das Netz prüfen, dann den Server.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe: check this device&apos;s date and time, then ask whoever runs the site about its certificate.</source>
        <translation>Die Verbindung zum Server ist nicht sicher: Datum und Uhrzeit dieses Geräts prüfen, dann den Betreiber der Website nach dem Zertifikat fragen.</translation>
    </message>
    <message>
        <source>The proxy of this network fails: correct the proxy settings of this device.</source>
        <translation>Der Proxy dieses Netzes versagt: die Proxy-Einstellungen dieses Geräts berichtigen.</translation>
    </message>
    <message>
        <source>This network wants a login first: open any web page on this network and log in.</source>
        <translation>Dieses Netz verlangt erst eine Anmeldung: in diesem Netz eine beliebige Webseite öffnen und anmelden.</translation>
    </message>
    <message>
        <source>The server is busy or being updated: wait a few minutes.</source>
        <translation>Der Server ist ausgelastet oder wird aktualisiert: einige Minuten warten.</translation>
    </message>
    <message>
        <source>The server answers with an error: ask whoever runs the site to look at its error log.</source>
        <translation>Der Server antwortet mit einem Fehler: den Betreiber der Website bitten, im Fehlerprotokoll nachzusehen.</translation>
    </message>
    <message>
        <source>A firewall turns this device away: ask whoever runs the site to let it in.</source>
        <translation>Eine Firewall weist dieses Gerät ab: den Betreiber der Website bitten, es zuzulassen.</translation>
    </message>
    <message>
        <source>The list arrived incomplete: wait a moment, then try again.</source>
        <translation>Die Liste kam unvollständig an: kurz warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>No ticket shop answers there: check the address, and that the Tickera plugin is on.</source>
        <translation>Dort antwortet kein Ticketshop: die Adresse prüfen und ob das Tickera-Plugin eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The site lives at another address: enter %1.</source>
        <translation>Die Website hat eine andere Adresse: %1 eingeben.</translation>
    </message>
    <message>
        <source>This is not the address of a site: enter it as in a browser, like https://tickets.example.org.</source>
        <translation>Das ist keine Adresse einer Website: wie im Browser eingeben, etwa https://tickets.example.org.</translation>
    </message>
    <message>
        <source>This event has no server to talk to: import its list from a file.</source>
        <translation>Diese Veranstaltung hat keinen Server: ihre Liste aus einer Datei importieren.</translation>
    </message>
    <message>
        <source>The key is for several events, so the server gives no name: enter a name.</source>
        <translation>Der Schlüssel gilt für mehrere Veranstaltungen, darum nennt der Server keinen Namen: einen Namen eingeben.</translation>
    </message>
    <message>
        <source>The server does not take the key: copy it again from Tickera, API Access.</source>
        <translation>Der Server nimmt den Schlüssel nicht an: neu kopieren aus Tickera, API Access.</translation>
    </message>
    <message>
        <source>The key for the server is missing: enter it again in the set-up.</source>
        <translation>Der Schlüssel für den Server fehlt: in der Einrichtung neu eingeben.</translation>
    </message>
    <message>
        <source>The key is incomplete: copy it again, on one line.</source>
        <translation>Das ist kein ganzer Schlüssel: neu kopieren, in einer Zeile.</translation>
    </message>
    <message>
        <source>Other users can read %1: take that right from them, and get a new key from the site.</source>
        <comment>file or folder of keys</comment>
        <translation>Andere dürfen %1 lesen: ihnen dieses Recht nehmen und bei der Website einen neuen Schlüssel anfordern.</translation>
    </message>
    <message>
        <source>The key comes with the service, as %1: change it there and start the service again.</source>
        <translation>Der Schlüssel kommt mit dem Dienst, als %1: dort ändern und den Dienst neu starten.</translation>
    </message>
    <message>
        <source>The keychain of this device does not open: unlock it, then try again.</source>
        <translation>Der Schlüsselbund dieses Geräts öffnet sich nicht: entsperren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate: export it as PEM.</source>
        <translation>Die Datei %1 enthält kein Zertifikat: als PEM exportieren.</translation>
    </message>
    <message>
        <source>The scanner is not there: plug it in.</source>
        <translation>Der Scanner ist nicht da: anschließen.</translation>
    </message>
    <message>
        <source>Another program holds the scanner: close that program.</source>
        <translation>Ein anderes Programm belegt den Scanner: dieses Programm schließen.</translation>
    </message>
    <message>
        <source>The scanner does not work: unplug it, and plug it in again.</source>
        <translation>Der Scanner funktioniert nicht: abziehen und neu anschließen.</translation>
    </message>
    <message>
        <source>The scanners cannot be used as they are set: set them up again.</source>
        <translation>Die Scanner sind so nicht benutzbar: neu einrichten.</translation>
    </message>
    <message>
        <source>This prefix or suffix does not work: write control keys like {F1}, {Tab} or {x1D}, and at most 32 characters.</source>
        <translation>Dieses Präfix oder Suffix geht nicht: Steuertasten wie {F1}, {Tab} oder {x1D} schreiben, höchstens 32 Zeichen.</translation>
    </message>
    <message>
        <source>Only a part of the set-up code arrived: scan it again.</source>
        <translation>Nur ein Teil des Einrichtungscodes kam an: erneut scannen.</translation>
    </message>
    <message>
        <source>The scanner does not send %1 as printed: set it to the keyboard layout of this device.</source>
        <comment>characters</comment>
        <translation>Der Scanner sendet %1 nicht wie gedruckt: auf die Tastaturbelegung dieses Geräts einstellen.</translation>
    </message>
    <message>
        <source>Everybody can write to the folder %1: choose another data folder.</source>
        <translation>In den Ordner %1 darf jeder schreiben: einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>%1 is a link to another place: check it, then remove it.</source>
        <comment>file</comment>
        <translation>%1 ist eine Verknüpfung auf etwas anderes: ansehen, dann entfernen.</translation>
    </message>
    <message>
        <source>This has changed meanwhile: look again, or show the ticket again.</source>
        <translation>Das hat sich inzwischen geändert: noch einmal nachsehen oder das Ticket noch einmal zeigen.</translation>
    </message>
</context>
<context>
    <name>GateTable</name>
    <message>
        <source>Entrance closed</source>
        <translation>Eingang geschlossen</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Bitte anderen
Eingang benutzen</translation>
    </message>
    <message>
        <source>This entrance is set to closed. Hold the top corner to choose another one at the desk.</source>
        <translation>Dieser Eingang ist auf geschlossen gestellt. Obere Ecke gedrückt halten, um am Schalter einen anderen zu wählen.</translation>
    </message>
    <message>
        <source>Doors open
at %1</source>
        <translation>Einlass
ab %1</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Bitte kommen Sie dann wieder.</translation>
    </message>
    <message>
        <source>It opens by itself. To change the times, edit the event or the entrance.</source>
        <translation>Er öffnet von selbst. Andere Zeiten stellt man bei der Veranstaltung und beim Eingang ein.</translation>
    </message>
    <message>
        <source>Closed since %1. To change the times, edit the event or the entrance.</source>
        <translation>Seine Zeit ist seit %1 vorbei. Andere Zeiten stellt man bei der Veranstaltung und beim Eingang ein.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Your ticket was not counted here.</source>
        <translation>Ihr Ticket wurde hier nicht gezählt.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>One moment,
please</source>
        <translation>Einen Moment
bitte</translation>
    </message>
    <message>
        <source>We are checking with the box office.</source>
        <translation>Wir fragen bei der Kasse nach.</translation>
    </message>
    <message>
        <source>Start the kiosk again.</source>
        <translation>Den Kiosk neu starten.</translation>
    </message>
    <message>
        <source>This device cannot save: is the disk full? It tries again by itself. What was admitted before is safe.</source>
        <translation>Dieses Gerät kann nicht speichern: Ist der Datenträger voll? Es versucht es von selbst weiter. Was vorher eingelassen wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Hold the top corner, then choose or add an event in the set-up.</source>
        <translation>Obere Ecke gedrückt halten, dann in der Einrichtung eine Veranstaltung wählen oder hinzufügen.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>This entrance opens shortly.</source>
        <translation>Dieser Eingang öffnet in Kürze.</translation>
    </message>
    <message>
        <source>No guest list yet</source>
        <translation>Noch keine Gästeliste</translation>
    </message>
    <message>
        <source>In a hurry? Our staff can help.</source>
        <translation>Eilig? Unser Personal hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>The list comes from the server: %1.</source>
        <comment>state of the sync</comment>
        <translation>Die Liste kommt vom Server: %1.</translation>
    </message>
    <message>
        <source>The list is empty. Hold the top corner, then import one in the set-up.</source>
        <translation>Die Liste ist leer. Obere Ecke gedrückt halten, dann in der Einrichtung eine importieren.</translation>
    </message>
    <message>
        <source>It is full inside (%1 of %2). Please wait for our staff.</source>
        <translation>Drinnen ist es voll (%1 von %2). Bitte warten Sie auf unser Personal.</translation>
    </message>
    <message>
        <source>The guest list is still coming in. Ticket not found? Please see our staff.</source>
        <translation>Die Gästeliste wird noch geladen. Ticket nicht gefunden? Bitte fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>The guest list is from %1. Bought later? Please see our staff.</source>
        <comment>time</comment>
        <translation>Stand der Gästeliste: %1. Später gekauft? Bitte fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>The list comes from the server. Nothing has arrived yet.</source>
        <translation>Die Liste kommt vom Server. Von ihm war noch nichts zu hören.</translation>
    </message>
    <message>
        <source>%1 Until then desk and set-up stay locked. Hold the top corner to try again now; only the system can end the kiosk.</source>
        <comment>what is to be done</comment>
        <translation>%1 Bis dahin bleiben Schalter und Einrichtung gesperrt. Obere Ecke gedrückt halten, um es jetzt noch einmal zu versuchen; beenden kann den Kiosk nur das System.</translation>
    </message>
</context>
<context>
    <name>HeldTable</name>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Please show your ticket again</source>
        <translation>Bitte zeigen Sie Ihr Ticket noch einmal</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Bitte anderen
Eingang benutzen</translation>
    </message>
    <message>
        <source>Our staff will show you the way</source>
        <translation>Unser Personal zeigt Ihnen den Weg</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>One moment,
please</source>
        <translation>Einen Moment
bitte</translation>
    </message>
    <message>
        <source>This takes longer than usual. Your answer comes here.</source>
        <translation>Es dauert länger als sonst. Die Antwort kommt hier.</translation>
    </message>
    <message>
        <source>Choose its entrance in the set-up, Scanning.</source>
        <translation>Seinen Eingang in der Einrichtung wählen, Scannen.</translation>
    </message>
    <message>
        <source>No entrance is set for this scanner.</source>
        <translation>Niemand weiß, an welchem Eingang dieser Scanner steht.</translation>
    </message>
    <message>
        <source>This scanner stands at %1, which this event does not have.</source>
        <comment>entrance</comment>
        <translation>Dieser Scanner steht an %1, und das hat diese Veranstaltung nicht.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This entrance is not ready yet.</source>
        <translation>Dieser Eingang ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>That took
too long</source>
        <translation>Das hat zu
lange gedauert</translation>
    </message>
    <message>
        <source>This device was busy. Your ticket was not counted.</source>
        <translation>Dieses Gerät war beschäftigt. Ihr Ticket wurde nicht gezählt.</translation>
    </message>
    <message>
        <source>Once more,
please</source>
        <translation>Noch einmal
bitte</translation>
    </message>
    <message>
        <source>The event or the entrance has changed meanwhile. Your ticket was not counted.</source>
        <translation>Veranstaltung oder Eingang haben inzwischen gewechselt. Ihr Ticket wurde nicht gezählt.</translation>
    </message>
    <message>
        <source>The set-up is open, so nobody is admitted. Leave it, then scan the ticket again.</source>
        <translation>Die Einrichtung ist offen, darum wird niemand eingelassen. Verlassen Sie sie und scannen Sie das Ticket noch einmal.</translation>
    </message>
    <message>
        <source>No event is set up here: choose or add one in the set-up.</source>
        <translation>Hier ist keine Veranstaltung eingerichtet: in der Einrichtung eine wählen oder hinzufügen.</translation>
    </message>
    <message>
        <source>The entrance that was chosen for this kiosk is gone. Choose another one in the set-up, Entrance.</source>
        <translation>Der Eingang, der für diesen Kiosk gewählt war, ist nicht mehr da. In der Einrichtung einen anderen wählen, Eingang.</translation>
    </message>
    <message>
        <source>Start the kiosk again.</source>
        <translation>Den Kiosk neu starten.</translation>
    </message>
    <message>
        <source>This ticket was scanned into a reason that was being typed. Nobody was admitted.</source>
        <translation>Dieses Ticket wurde gescannt, während ein Grund getippt wurde. Niemand wurde eingelassen.</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
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
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Nach rechts</translation>
    </message>
</context>
<context>
    <name>Kiosk::AnswerBand</name>
    <message>
        <source>No ticket yet</source>
        <translation>Noch kein Ticket</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Not on this list; asking the server</source>
        <translation>Nicht auf dieser Liste; Server wird gefragt</translation>
    </message>
    <message>
        <source>%1, %2 s ago</source>
        <comment>verdict, seconds</comment>
        <translation>%1, vor %2 s</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>verdict, time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Ready for the first ticket</source>
        <translation>Bereit für das erste Ticket</translation>
    </message>
</context>
<context>
    <name>Kiosk::AnswerView</name>
    <message>
        <source>For staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>For our staff</source>
        <translation>Für unser Personal</translation>
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
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand ausgewählt</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>Admit %1</source>
        <translation>%1 einlassen</translation>
    </message>
    <message>
        <source>Admit %1 all the same…</source>
        <translation>%1 trotzdem einlassen…</translation>
    </message>
    <message>
        <source>Why? It is kept with the check-in</source>
        <translation>Warum? Wird beim Check-in vermerkt</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>Was vorher geschah</translation>
    </message>
    <message>
        <source>About the attendee</source>
        <translation>Über den Gast</translation>
    </message>
    <message>
        <source>Entries left</source>
        <translation>Einlässe übrig</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Hinauslassen</translation>
    </message>
    <message>
        <source>Let %1 out</source>
        <translation>%1 hinauslassen</translation>
    </message>
    <message>
        <source>Let %1 out all the same…</source>
        <translation>%1 trotzdem hinauslassen…</translation>
    </message>
</context>
<context>
    <name>Kiosk::AttendeeList</name>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>Kiosk::CameraTrial</name>
    <message>
        <source>Chosen when the program was started, with --camera.</source>
        <translation>Beim Programmstart mit --camera gewählt.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Hold a ticket in front of the camera.</source>
        <translation>Ein Ticket vor die Kamera halten.</translation>
    </message>
    <message>
        <source>This camera&apos;s picture cannot be shown here</source>
        <translation>Das Bild dieser Kamera kann hier nicht angezeigt werden</translation>
    </message>
    <message>
        <source>It is read anyway: hold a ticket in front of it.</source>
        <translation>Sie liest trotzdem: ein Ticket davor halten.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <comment>a code</comment>
        <translation>Gelesen: %1</translation>
    </message>
</context>
<context>
    <name>Kiosk::CodePad</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Diesen Code prüfen</translation>
    </message>
    <message>
        <source>Type your ticket code. So far: %1</source>
        <translation>Geben Sie Ihren Ticketcode ein. Bisher: %1</translation>
    </message>
    <message>
        <source>Type the code on your ticket</source>
        <translation>Geben Sie den Code auf Ihrem Ticket ein</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskBar</name>
    <message>
        <source>In</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Auslass</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>operator, time</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1 is at the desk; sign out or change</source>
        <translation>Am Schalter: %1; abmelden oder wechseln</translation>
    </message>
    <message>
        <source>Nobody signed in; sign in</source>
        <translation>Niemand angemeldet; anmelden</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskColumns</name>
    <message>
        <source>%1 of %2</source>
        <comment>matches, attendees</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>to touch, where there is no keyboard</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Admit or search</source>
        <translation>Einlassen oder suchen</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>Tasten auf dem Bildschirm</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskKeys</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Der Schalter</translation>
    </message>
    <message>
        <source>The last scans</source>
        <translation>Die letzten Scans</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>Was zu klären ist</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Die Zahlen</translation>
    </message>
    <message>
        <source>Who is at the desk, event and entrance</source>
        <translation>Wer am Schalter ist, Veranstaltung und Eingang</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Admit the person on the card</source>
        <translation>Den Gast auf der Karte einlassen</translation>
    </message>
    <message>
        <source>Admit all the same, with a reason</source>
        <translation>Trotzdem einlassen, mit Grund</translation>
    </message>
    <message>
        <source>Switch between In and Out</source>
        <translation>Zwischen Einlass und Auslass wechseln</translation>
    </message>
    <message>
        <source>Back; clears the search line</source>
        <translation>Zurück; leert die Suchzeile</translation>
    </message>
    <message>
        <source>Admit the typed code, or the highlighted person</source>
        <translation>Den Code in der Zeile oder den markierten Gast einlassen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Several matches down</source>
        <translation>Einige Treffer weiter</translation>
    </message>
    <message>
        <source>Several matches up</source>
        <translation>Einige Treffer zurück</translation>
    </message>
    <message>
        <source>Before doors: is everything ready?</source>
        <translation>Vor dem Einlass: Ist alles bereit?</translation>
    </message>
    <message>
        <source>Keys on the screen, where there is no keyboard</source>
        <translation>Tasten auf dem Bildschirm, wo es keine Tastatur gibt</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskPages</name>
    <message>
        <source>Last scans</source>
        <translation>Letzte Scans</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsBand</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsPage</name>
    <message>
        <source>Before doors</source>
        <translation>Vor dem Einlass</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsRow</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsTile</name>
    <message>
        <source>Play it</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Festlegen</translation>
    </message>
</context>
<context>
    <name>Kiosk::GatePage</name>
    <message>
        <source>In only</source>
        <translation>Nur Einlass</translation>
    </message>
    <message>
        <source>Out only</source>
        <translation>Nur Auslass</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Einlass und Auslass</translation>
    </message>
    <message>
        <source>There is no event yet: choose a guest list first.</source>
        <translation>Es gibt noch keine Veranstaltung: Legen Sie zuerst fest, wer kommt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Which entrance is this?</source>
        <translation>Welcher Eingang ist das?</translation>
    </message>
    <message>
        <source>It is saved with every check-in.</source>
        <translation>Er steht bei jedem Check-in.</translation>
    </message>
    <message>
        <source>Another entrance</source>
        <translation>Weiterer Eingang</translation>
    </message>
    <message>
        <source>Name of another entrance</source>
        <translation>Name eines weiteren Eingangs</translation>
    </message>
    <message>
        <source>Its direction</source>
        <translation>Seine Richtung</translation>
    </message>
    <message>
        <source>Add the entrance</source>
        <translation>Eingang hinzufügen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entrance, direction</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The entrance needs a name.</source>
        <translation>Der Eingang braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>Kiosk::GateScanners</name>
    <message>
        <source>%1, layout %2, %3 characters in %4 ms</source>
        <comment>scanner, keyboard layout, count, time</comment>
        <translation>%1, Belegung %2, %3 Zeichen in %4 ms</translation>
    </message>
    <message>
        <source>A scanner that types</source>
        <translation>Ein Tastatur-Scanner</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>This scanner&apos;s layout is learned: every character arrives as printed.</source>
        <translation>Die Belegung dieses Scanners ist gelernt: Jedes Zeichen kommt an wie gedruckt.</translation>
    </message>
    <message>
        <source>Any that types</source>
        <translation>Jeder Tastatur-Scanner</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>Hier nicht benutzt</translation>
    </message>
    <message>
        <source>Not readable: allow this user to read %1</source>
        <translation>Nicht lesbar: diesem Benutzer das Lesen von %1 erlauben</translation>
    </message>
    <message>
        <source>The scanners&apos; settings cannot be read, so no scanner admits anybody: choose their entrances again in the set-up, Scanning.</source>
        <translation>Die Einstellungen der Scanner sind nicht lesbar, darum lässt kein Scanner jemanden ein: ihre Eingänge in der Einrichtung neu wählen, Scannen.</translation>
    </message>
    <message>
        <source>Closed: choose its entrance</source>
        <translation>Geschlossen: seinen Eingang wählen</translation>
    </message>
    <message>
        <source>%1, layout %2, only a part: %3 characters in %4 ms</source>
        <comment>scanner, keyboard layout, count, time</comment>
        <translation>%1, Belegung %2, nur ein Teil: %3 Zeichen in %4 ms</translation>
    </message>
</context>
<context>
    <name>Kiosk::GuestPage</name>
    <message>
        <source>The guests&apos; screen</source>
        <translation>Der Gästebildschirm</translation>
    </message>
    <message>
        <source>What a guest sees of the answer, and for how long.</source>
        <translation>Was Gäste von der Antwort sehen und wie lange.</translation>
    </message>
    <message>
        <source>Until somebody has seen it</source>
        <translation>Bis ihn jemand gesehen hat</translation>
    </message>
    <message>
        <source>First name only</source>
        <translation>Nur Vorname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Welcome stays for</source>
        <translation>Begrüßung bleibt</translation>
    </message>
    <message>
        <source>Refusal stays for</source>
        <translation>Ablehnung bleibt</translation>
    </message>
    <message>
        <source>VIP, Wristband, Diet</source>
        <comment>examples of ticket types and fields</comment>
        <translation>VIP, Armband, Ernährung</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Hinweise für das Personal</translation>
    </message>
    <message>
        <source>Ticket types and columns of the list, separated by commas. They are shown large.</source>
        <translation>Ticketarten und Spalten der Liste, mit Kommas getrennt. Sie werden groß angezeigt.</translation>
    </message>
    <message>
        <source>A note stays</source>
        <translation>Ein Hinweis bleibt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Warn when this many are inside</source>
        <translation>Warnen ab Gästezahl</translation>
    </message>
    <message>
        <source>A warning only: nobody is refused for it.</source>
        <translation>Nur eine Warnung: Niemand wird deshalb abgewiesen.</translation>
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
        <translation>Einlass</translation>
    </message>
    <message>
        <source>way out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>way in</source>
        <translation>Einlass</translation>
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
        <translation>Letzte Scans</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Kein Code</translation>
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
        <translation>Alle Tasten</translation>
    </message>
</context>
<context>
    <name>Kiosk::KioskWiring</name>
    <message>
        <source>Tickets to show: %1</source>
        <comment>folder</comment>
        <translation>Tickets zum Vorzeigen: %1</translation>
    </message>
</context>
<context>
    <name>Kiosk::LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Sprache wählen</translation>
    </message>
</context>
<context>
    <name>Kiosk::ListPage</name>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Invented guests and tickets to practise with. Nothing leaves this computer.</source>
        <translation>Erfundene Gäste und Tickets zum Üben. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>A CSV file from any ticket shop. The columns are recognised by their names.</source>
        <translation>Eine CSV-Datei aus einem beliebigen Ticketshop. Die Spalten werden am Namen erkannt.</translation>
    </message>
    <message>
        <source>Connect Tickera</source>
        <translation>Tickera verbinden</translation>
    </message>
    <message>
        <source>The list of a WordPress shop with Tickera. Check-ins go back to it.</source>
        <translation>Die Liste eines WordPress-Shops mit Tickera. Check-ins gehen dorthin zurück.</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>Wer kommt?</translation>
    </message>
    <message>
        <source>Choose where the guest list comes from.</source>
        <translation>Wählen Sie, woher die Gästeliste kommt.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name der Veranstaltung</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>CSV-Datei wählen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Keep the list that is here</source>
        <translation>Die vorhandene Liste behalten</translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation>Veranstaltung wählen</translation>
    </message>
</context>
<context>
    <name>Kiosk::LookPage</name>
    <message>
        <source>Language, look and sound</source>
        <translation>Sprache, Aussehen und Ton</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Guests may choose</source>
        <translation>Gäste dürfen wählen</translation>
    </message>
    <message>
        <source>After the answer the screen speaks your language again.</source>
        <translation>Nach der Antwort spricht der Bildschirm wieder Ihre Sprache.</translation>
    </message>
    <message>
        <source>Day: dark on light</source>
        <translation>Tag: dunkel auf hell</translation>
    </message>
    <message>
        <source>Night: light on dark</source>
        <translation>Nacht: hell auf dunkel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>For the desk and these pages, up to twice the size.</source>
        <translation>Für den Schalter und diese Seiten, bis zur doppelten Größe.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Eigene Farbe</translation>
    </message>
    <message>
        <source>For buttons; answers keep their colours. It is darkened where it would be hard to read.</source>
        <translation>Für Knöpfe; Antworten behalten ihre. Wo sie schlecht lesbar wäre, wird sie dunkler.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A picture, SVG or PNG</source>
        <translation>Ein Bild, SVG oder PNG</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>Eigenes Logo</translation>
    </message>
    <message>
        <source>Shown in place of the event&apos;s name, in one colour.</source>
        <translation>Es steht anstelle des Veranstaltungsnamens, in einer Farbe.</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Bilder (*.svg *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the tones</source>
        <translation>Töne abspielen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
</context>
<context>
    <name>Kiosk::NumbersView</name>
    <message>
        <source>When all are in: calculating…</source>
        <translation>Alle drin: wird berechnet…</translation>
    </message>
    <message>
        <source>Everybody is in.</source>
        <translation>Alle sind drin.</translation>
    </message>
    <message>
        <source>Nobody came in the last minutes. %1 to come.</source>
        <translation>In den letzten Minuten kam niemand. Noch offen: %1.</translation>
    </message>
    <message>
        <source>All in about %1, %2 to come.</source>
        <translation>Alle drin gegen %1, noch offen: %2.</translation>
    </message>
    <message>
        <source>Checked in by ticket type</source>
        <translation>Eingecheckt nach Ticketart</translation>
    </message>
    <message>
        <source>Admitted here, by entrance</source>
        <translation>Hier eingelassen, nach Eingang</translation>
    </message>
    <message>
        <source>Check-ins a minute</source>
        <translation>Check-ins pro Minute</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>jetzt drinnen</translation>
    </message>
    <message>
        <source>in, of %1 sold</source>
        <translation>gekommen, %1 verkauft</translation>
    </message>
    <message>
        <source>%1 in, of %2 sold</source>
        <translation>%1 gekommen, %2 verkauft</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>%1 jetzt drinnen</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Ohne Art</translation>
    </message>
    <message>
        <source>Pace: %1 a minute</source>
        <translation>Tempo: %1 pro Minute</translation>
    </message>
    <message>
        <source>Pace: calculating…</source>
        <translation>Tempo: wird berechnet…</translation>
    </message>
</context>
<context>
    <name>Kiosk::OutPage</name>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Daten herausnehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Abweisungen</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Bericht für den Support</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellen</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Every answer given here, oldest first. Contains names.</source>
        <translation>Alles, was hier zu einem Ticket gesagt wurde, das Älteste zuerst. Enthält Namen.</translation>
    </message>
    <message>
        <source>The whole list, with what was used. Contains names and addresses.</source>
        <translation>Die ganze Liste, mit dem, was benutzt wurde. Enthält Namen und Adressen.</translation>
    </message>
    <message>
        <source>Who was turned away here, and why. Contains names.</source>
        <translation>Wer hier abgewiesen wurde und warum. Enthält Namen.</translation>
    </message>
    <message>
        <source>Versions, checks and counts for those who help you. Without names, codes, addresses and keys.</source>
        <translation>Versionen, Prüfungen und Zahlen für alle, die Ihnen helfen. Ohne Namen, Codes, Adressen und Schlüssel.</translation>
    </message>
    <message>
        <source>From %1. Nothing leaves this computer.</source>
        <comment>event</comment>
        <translation>Von %1. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>There is no event yet. Nothing leaves this computer.</source>
        <translation>Es gibt noch keine Veranstaltung. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>file</comment>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Written: %1, 1 row</source>
        <comment>file</comment>
        <translation>Geschrieben: %1, 1 Zeile</translation>
    </message>
    <message>
        <source>Written: %1, %2 rows</source>
        <comment>file, count</comment>
        <translation>Geschrieben: %1, %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>Kiosk::PacePlot</name>
    <message>
        <source>Check-ins a minute</source>
        <translation>Check-ins pro Minute</translation>
    </message>
    <message>
        <source>%1 in the last full minute, pace %2</source>
        <translation>%1 in der letzten vollen Minute, Tempo %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>Kiosk::PinPad</name>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n min</source>
        <translation>
            <numerusform>Falsche PIN. Neuer Versuch in %n min</numerusform>
            <numerusform>Falsche PIN. Neuer Versuch in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n s</source>
        <translation>
            <numerusform>Falsche PIN. Neuer Versuch in %n s</numerusform>
            <numerusform>Falsche PIN. Neuer Versuch in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment bitte</translation>
    </message>
    <message>
        <source>Wrong PIN. Please try again</source>
        <translation>Falsche PIN. Bitte noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Locks again by itself in %n s</source>
        <translation>
            <numerusform>Sperrt von selbst wieder in %n s</numerusform>
            <numerusform>Sperrt von selbst wieder in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the staff PIN</source>
        <translation>Personal-PIN eingeben</translation>
    </message>
    <message>
        <source>Back to the gate</source>
        <translation>Zurück zum Einlass</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Enter the
staff PIN</source>
        <translation>Personal-PIN
eingeben</translation>
    </message>
    <message>
        <source>A PIN has digits only</source>
        <translation>Eine PIN hat nur Ziffern</translation>
    </message>
</context>
<context>
    <name>Kiosk::PinPage</name>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN festlegen</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Personal-PIN</translation>
    </message>
    <message>
        <source>With a PIN the guests&apos; screen is locked. A corner held for three seconds asks for it.</source>
        <translation>Mit einer PIN ist der Gästebildschirm gesperrt. Eine Ecke drei Sekunden gedrückt halten, dann wird danach gefragt.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>Eine PIN ist festgelegt.</translation>
    </message>
    <message>
        <source>No PIN is set: anybody can leave the guests&apos; screen.</source>
        <translation>Keine PIN festgelegt: Jeder kann den Gästebildschirm verlassen.</translation>
    </message>
    <message>
        <source>A PIN has at least four digits.</source>
        <translation>Eine PIN hat mindestens vier Ziffern.</translation>
    </message>
    <message>
        <source>The two PINs differ: type both again.</source>
        <translation>Die beiden sind verschieden: bitte beide neu eingeben.</translation>
    </message>
</context>
<context>
    <name>Kiosk::PlaceButton</name>
    <message>
        <source>%1, %2; choose another</source>
        <comment>event, entrance</comment>
        <translation>%1, %2; wechseln</translation>
    </message>
</context>
<context>
    <name>Kiosk::PreviewWidget</name>
    <message>
        <source>Camera picture</source>
        <translation>Kamerabild</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemCard</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What was done? It is kept in the ledger</source>
        <translation>Was wurde getan? Wird im Protokoll vermerkt</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemStrip</name>
    <message>
        <source>Look at it   F4</source>
        <translation>Ansehen   F4</translation>
    </message>
    <message>
        <source>Look at them   F4</source>
        <translation>Ansehen   F4</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemsPage</name>
    <message>
        <source>Back to the desk   F4</source>
        <translation>Zurück zum Schalter   F4</translation>
    </message>
    <message>
        <source>Everyone else goes on. Nothing here is lost or sent twice.</source>
        <translation>Für alle anderen geht es weiter. Hier geht nichts verloren und nichts doppelt hinaus.</translation>
    </message>
    <message>
        <source>Nothing needs a person</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>One thing needs a person</source>
        <translation>Ein Punkt ist zu klären</translation>
    </message>
    <message>
        <source>%1 things need a person</source>
        <translation>%1 Punkte sind zu klären</translation>
    </message>
</context>
<context>
    <name>Kiosk::ReadyView</name>
    <message>
        <source>Type a code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Hold your ticket
to the scanner</source>
        <translation>Ticket bitte an
den Scanner halten</translation>
    </message>
    <message>
        <source>Hold your ticket
up to the camera</source>
        <translation>Ticket bitte vor
die Kamera halten</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>Bitte stillhalten</translation>
    </message>
    <message>
        <source>Turn up the
brightness</source>
        <translation>Bitte Bildschirm
heller stellen</translation>
    </message>
    <message>
        <source>Tilt it a little</source>
        <translation>Bitte leicht kippen</translation>
    </message>
    <message>
        <source>A little
further away</source>
        <translation>Etwas weiter
weg</translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation>Etwas näher</translation>
    </message>
    <message>
        <source>Phone or paper, code facing the screen</source>
        <translation>Handy oder Papier, Code zum Bildschirm</translation>
    </message>
    <message>
        <source>The code is blurred</source>
        <translation>Der Code ist unscharf</translation>
    </message>
    <message>
        <source>The code is too dark for the camera</source>
        <translation>Der Code ist zu dunkel für die Kamera</translation>
    </message>
    <message>
        <source>A light is reflected in it</source>
        <translation>Ein Licht spiegelt sich darin</translation>
    </message>
    <message>
        <source>The camera needs to see the whole code</source>
        <translation>Die Kamera muss den ganzen Code sehen</translation>
    </message>
    <message>
        <source>The code is too small for the camera</source>
        <translation>Der Code ist zu klein für die Kamera</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Die Kamera startet…</translation>
    </message>
    <message>
        <source>The camera is off. No scanner here? Type your code, or ask our staff.</source>
        <translation>Die Kamera ist aus. Kein Scanner hier? Geben Sie Ihren Code ein oder fragen Sie unser Personal.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>For staff: plug the camera in, it starts by itself. A handheld scanner works.</source>
        <translation>Für das Personal: Kamera einstecken, sie startet von selbst. Ein Handscanner geht auch.</translation>
    </message>
    <message>
        <source>No scanner here? Type your code, or ask our staff.</source>
        <translation>Kein Scanner hier? Geben Sie Ihren Code ein oder fragen Sie unser Personal.</translation>
    </message>
</context>
<context>
    <name>Kiosk::ReasonLine</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Kiosk::ScanRules</name>
    <message>
        <source>The camera looks for</source>
        <translation>Die Kamera sucht nach</translation>
    </message>
    <message>
        <source>The same ticket counts as one showing for</source>
        <translation>Ein erneut gelesenes Ticket zählt als einmal gezeigt für</translation>
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
        <translation>Kein Scanner angeschlossen. Eingetippte Codes gehen trotzdem.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>A scanner that types? Scan this once with it, so that dashes arrive as dashes.</source>
        <translation>Tastatur-Scanner? Diesen Code einmal damit scannen, damit Bindestriche richtig ankommen.</translation>
    </message>
    <message>
        <source>Scan something: it is shown here and admits nobody.</source>
        <translation>Scannen Sie etwas: Es wird hier angezeigt und lässt niemanden ein.</translation>
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
        <translation>Spur</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Sends before</source>
        <translation>Sendet davor</translation>
    </message>
    <message>
        <source>Sends after</source>
        <translation>Sendet danach</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Lane of %1</source>
        <translation>Spur von %1</translation>
    </message>
    <message>
        <source>Entrance of %1</source>
        <translation>Eingang von %1</translation>
    </message>
    <message>
        <source>Same as the kiosk</source>
        <translation>Wie der Kiosk</translation>
    </message>
    <message>
        <source>What %1 sends before a code</source>
        <translation>Was %1 vor einem Code sendet</translation>
    </message>
    <message>
        <source>What %1 sends after a code</source>
        <translation>Was %1 nach einem Code sendet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier benutzen</translation>
    </message>
    <message>
        <source>Camera and scanners</source>
        <translation>Kamera und Scanner</translation>
    </message>
    <message>
        <source>Last scan of a scanner</source>
        <translation>Letzter Scan eines Scanners</translation>
    </message>
    <message>
        <source>Choose one</source>
        <comment>entrance</comment>
        <translation>Bitte wählen</translation>
    </message>
</context>
<context>
    <name>Kiosk::SearchLine</name>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>Scannen oder Namen oder Code eingeben</translation>
    </message>
    <message>
        <source>Search and scan</source>
        <translation>Suchen und scannen</translation>
    </message>
</context>
<context>
    <name>Kiosk::SetupScreen</name>
    <message>
        <source>Back to the desk   Esc</source>
        <translation>Zurück zum Schalter   Esc</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>FastCheck Kiosk</source>
        <translation>FastCheck Kiosk</translation>
    </message>
    <message>
        <source>Everything here can be changed later.</source>
        <translation>Alles hier lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Guests&apos; screen</source>
        <translation>Gästebildschirm</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>Personal-PIN</translation>
    </message>
    <message>
        <source>Before doors</source>
        <translation>Vor dem Einlass</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShareList</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>in, sold</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShiftPage</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Start shift</source>
        <translation>Schicht beginnen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Wer ist am Schalter?</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Which entrance?</source>
        <translation>Welcher Eingang?</translation>
    </message>
    <message>
        <source>The name goes into every check-in made at this desk. Scanning also works without a name.</source>
        <translation>Der Name steht bei jedem Check-in von diesem Schalter. Scannen geht auch ohne.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShrinkCard</name>
    <message>
        <source>They are really gone</source>
        <translation>Sie sind wirklich weg</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>Gästeliste</translation>
    </message>
    <message>
        <source>Why are they gone? They will be turned away</source>
        <translation>Warum sind sie weg? Sie werden dann abgewiesen</translation>
    </message>
</context>
<context>
    <name>Kiosk::StewardScreen</name>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
</context>
<context>
    <name>Kiosk::TickeraPage</name>
    <message>
        <source>Address of the shop</source>
        <translation>Adresse des Shops</translation>
    </message>
    <message>
        <source>API key of the event</source>
        <translation>API-Schlüssel der Veranstaltung</translation>
    </message>
    <message>
        <source>As Tickera shows it under API Access</source>
        <translation>Wie Tickera ihn unter API Access zeigt</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name der Veranstaltung</translation>
    </message>
    <message>
        <source>Leave empty to use the shop&apos;s name</source>
        <translation>Leer: wie im Shop</translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation>Der Shop wird gefragt…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect Tickera</source>
        <translation>Tickera verbinden</translation>
    </message>
    <message>
        <source>The guest list comes from the shop, and every check-in goes back to it.</source>
        <translation>Die Gästeliste kommt vom Shop, und jeder Check-in geht dorthin zurück.</translation>
    </message>
</context>
<context>
    <name>Kiosk::TouchKeys</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leerzeichen</translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>%1: the server says no</source>
        <translation>%1: Server lehnt ab</translation>
    </message>
    <message>
        <source>Admitted here, but the server does not accept it: the ticket was most likely used at another entrance first. Nobody was sent away.</source>
        <translation>Hier eingelassen, aber der Server nimmt es nicht an: Das Ticket wurde wohl zuerst an einem anderen Eingang benutzt. Niemand wurde weggeschickt.</translation>
    </message>
    <message>
        <source>Held delivery</source>
        <translation>Zurückgestellte Sendung</translation>
    </message>
    <message>
        <source>%1: could not be delivered</source>
        <translation>%1: nicht zustellbar</translation>
    </message>
    <message>
        <source>It failed several times and was set aside. All others go on.</source>
        <translation>Es schlug immer wieder fehl und wurde zurückgestellt. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>%1: no clear answer</source>
        <translation>%1: keine klare Antwort</translation>
    </message>
    <message>
        <source>The line dropped while the check-in was being sent. It may or may not have arrived, so it is not sent again by itself.</source>
        <translation>Die Verbindung brach ab, während der Check-in gesendet wurde. Vielleicht kam er an, vielleicht nicht; darum wird er nicht von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>name, gate, time</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1  Admitted at %2</source>
        <comment>time, gate</comment>
        <translation>%1  Eingelassen: %2</translation>
    </message>
    <message>
        <source>%1  Admitted at %2 by %3</source>
        <comment>time, gate, operator</comment>
        <translation>%1  Eingelassen: %2, durch %3</translation>
    </message>
    <message>
        <source>1 ticket vanished</source>
        <translation>1 Ticket verschwunden</translation>
    </message>
    <message>
        <source>1 ticket vanished from the server&apos;s list.</source>
        <translation>1 Ticket ist von der Liste des Servers verschwunden.</translation>
    </message>
    <message>
        <source>It stays good until somebody agrees.</source>
        <translation>Es bleibt gültig, bis jemand zustimmt.</translation>
    </message>
    <message>
        <source>%1 tickets vanished</source>
        <translation>%1 Tickets verschwunden</translation>
    </message>
    <message>
        <source>%1 tickets vanished from the server&apos;s list at once.</source>
        <translation>%1 Tickets sind auf einmal von der Liste des Servers verschwunden.</translation>
    </message>
    <message>
        <source>They stay good until somebody agrees.</source>
        <translation>Sie bleiben gültig, bis jemand zustimmt.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation>Der Server hat es</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 Konflikt</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>%1 Konflikte</translation>
    </message>
    <message>
        <source>1 held delivery</source>
        <translation>1 zurückgestellte Sendung</translation>
    </message>
    <message>
        <source>%1 held deliveries</source>
        <translation>%1 zurückgestellte Sendungen</translation>
    </message>
    <message>
        <source>A ticket with this code cannot be reported to the server. Check the guest in on the site, then say that the server has it.</source>
        <translation>Ein Ticket mit so einem Code lässt sich dem Server nicht melden. Den Gast auf der Website einchecken, dann sagen, dass der Server es hat.</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>The server refused it: used elsewhere, or outside its times.</source>
        <translation>Vom Server abgelehnt: anderswo benutzt oder außerhalb der gültigen Zeiten.</translation>
    </message>
    <message>
        <source>The server does not take this ticket: look it up on the site.</source>
        <translation>Der Server nimmt dieses Ticket nicht an: auf der Website nachsehen.</translation>
    </message>
    <message>
        <source>The server refused it after an attempt without an answer: look it up on the site.</source>
        <translation>Vom Server abgelehnt nach einem Versuch ohne Antwort: auf der Website nachsehen.</translation>
    </message>
    <message>
        <source>No answer came, and a repeat could check the guest out: look it up on the site.</source>
        <translation>Keine Antwort, und eine Wiederholung könnte den Gast auschecken: auf der Website nachsehen.</translation>
    </message>
    <message>
        <source>No usable answer came, several times: check the server.</source>
        <translation>Immer wieder keine brauchbare Antwort: den Server prüfen.</translation>
    </message>
    <message>
        <source>The server does not show its records: look the ticket up on the site.</source>
        <translation>Der Server zeigt seine Einträge nicht: das Ticket auf der Website nachsehen.</translation>
    </message>
    <message>
        <source>Records vanished at the server: somebody checked the guest out there.</source>
        <translation>Auf dem Server sind Einträge verschwunden: Jemand hat den Gast dort ausgecheckt.</translation>
    </message>
    <message>
        <source>The server&apos;s records show that it arrived.</source>
        <translation>Laut den Einträgen des Servers angekommen.</translation>
    </message>
    <message>
        <source>The server&apos;s records show that it was refused.</source>
        <translation>Laut den Einträgen des Servers abgelehnt.</translation>
    </message>
    <message>
        <source>This ticket can be checked out, so the records prove nothing: ask the guest.</source>
        <translation>Dieses Ticket lässt sich auschecken, darum beweisen die Einträge nichts: den Gast fragen.</translation>
    </message>
    <message>
        <source>It is not known what was there before: look the ticket up on the site.</source>
        <translation>Was vorher dort stand, ist nicht bekannt: das Ticket auf der Website nachsehen.</translation>
    </message>
    <message>
        <source>It is used, but this old server cannot tell at which gate.</source>
        <translation>Das Ticket ist benutzt, aber dieser alte Server weiß nicht, an welchem Eingang.</translation>
    </message>
    <message>
        <source>Other gates were refused at the same time: nobody can tell whose entry it is.</source>
        <translation>Andere Eingänge wurden zugleich abgelehnt: Niemand kann sagen, wessen Eintrag es ist.</translation>
    </message>
    <message>
        <source>Probably this gate: the server&apos;s entry has the time of our scan.</source>
        <translation>Wahrscheinlich dieser Eingang: Der Eintrag des Servers trägt die Zeit unseres Scans.</translation>
    </message>
    <message>
        <source>The server refuses the key: enter it again in the set-up.</source>
        <translation>Der Server lehnt den Schlüssel ab: in der Einrichtung neu eingeben.</translation>
    </message>
    <message>
        <source>The server would take this code for another ticket: it was not sent.</source>
        <translation>Der Server hielte diesen Code für ein anderes Ticket: Er wurde nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Revoked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Drinnen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Gesperrt: %1</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>Noch nicht drinnen</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>Gegangen um %1</translation>
    </message>
    <message>
        <source>Inside since %1</source>
        <translation>Drinnen seit %1</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries left, of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Payment withdrawn (%1)</source>
        <comment>payment, the server&apos;s word</comment>
        <translation>Zurückgenommen (%1)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Not paid (%1)</source>
        <comment>payment, the server&apos;s word</comment>
        <translation>Nicht bezahlt (%1)</translation>
    </message>
</context>
<context>
    <name>StatusTable</name>
    <message>
        <source>%1 waiting</source>
        <comment>check-ins to be sent</comment>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>time</comment>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Offline since %1, %2</source>
        <comment>day, time</comment>
        <translation>Offline seit %1, %2</translation>
    </message>
    <message>
        <source>Reading the list: %1 of %2</source>
        <translation>Liste wird gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Liste wird gelesen</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Auf diesem Gerät gespeichert</translation>
    </message>
    <message>
        <source>No key for the server: enter it again in the set-up</source>
        <translation>Kein Schlüssel für den Server: in der Einrichtung neu eingeben</translation>
    </message>
    <message>
        <source>1 check-in waiting</source>
        <translation>1 Check-in wartet</translation>
    </message>
    <message>
        <source>%1 check-ins waiting</source>
        <translation>%1 Check-ins warten</translation>
    </message>
    <message>
        <source>The server refuses the key</source>
        <translation>Der Server lehnt den Schlüssel ab</translation>
    </message>
    <message>
        <source>No ticket shop answers at this address</source>
        <translation>An dieser Adresse antwortet kein Ticketshop</translation>
    </message>
    <message>
        <source>1 ticket vanished from the list: it stays good until somebody agrees</source>
        <translation>1 Ticket von der Liste verschwunden: Es bleibt gültig, bis jemand zustimmt</translation>
    </message>
    <message>
        <source>%1 tickets vanished from the list at once: they stay good until somebody agrees</source>
        <translation>%1 Tickets auf einmal von der Liste verschwunden: Sie bleiben gültig, bis jemand zustimmt</translation>
    </message>
    <message>
        <source>This device cannot save: is the disk full?</source>
        <translation>Dieses Gerät kann nicht speichern: Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Clock differs by %1 min</source>
        <translation>Uhr weicht %1 min ab</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The keychain does not open: unlock it, or enter the key again in the set-up</source>
        <translation>Der Schlüsselbund öffnet sich nicht: entsperren oder den Schlüssel in der Einrichtung neu eingeben</translation>
    </message>
    <message>
        <source>1 ticket&apos;s check-in cannot be sent</source>
        <translation>1 Einlass lässt sich nicht melden</translation>
    </message>
    <message>
        <source>%1 tickets&apos; check-ins cannot be sent</source>
        <translation>%1 Einlässe lassen sich nicht melden</translation>
    </message>
    <message>
        <source>1 ticket without a usable code</source>
        <translation>1 Ticket ohne brauchbaren Code</translation>
    </message>
    <message>
        <source>%1 tickets without a usable code</source>
        <translation>%1 Tickets ohne brauchbaren Code</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Admitted</source>
        <translation>Eingelassen</translation>
    </message>
    <message>
        <source>Exit recorded</source>
        <translation>Ausgang erfasst</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Schon benutzt</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>Schon drinnen</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Nicht drinnen</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Nicht mehr gültig</translation>
    </message>
    <message>
        <source>Not this entrance</source>
        <translation>Falscher Eingang</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Andere Veranstaltung</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Noch nicht bezahlt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Nicht auf der Liste</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Kein Ticket</translation>
    </message>
    <message>
        <source>Entrance closed</source>
        <translation>Eingang geschlossen</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Schon benutzt</translation>
    </message>
    <message>
        <source>Used today
at %1</source>
        <translation>Heute benutzt
um %1</translation>
    </message>
    <message>
        <source>Used on %1
at %2</source>
        <translation>Benutzt am %1
um %2</translation>
    </message>
    <message>
        <source>Entered
before</source>
        <translation>Schon
eingelassen</translation>
    </message>
    <message>
        <source>Entered today
at %1</source>
        <translation>Heute eingelassen
um %1</translation>
    </message>
    <message>
        <source>Entered on %1
at %2</source>
        <translation>Eingelassen am %1
um %2</translation>
    </message>
    <message>
        <source>Welcome,
%1</source>
        <translation>Willkommen,
%1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Goodbye,
%1</source>
        <translation>Auf Wiedersehen,
%1</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Auf Wiedersehen</translation>
    </message>
    <message>
        <source>No entry
seen yet</source>
        <translation>Noch kein
Einlass erfasst</translation>
    </message>
    <message>
        <source>Please come
back later</source>
        <translation>Bitte später
wiederkommen</translation>
    </message>
    <message>
        <source>This ticket
has ended</source>
        <translation>Dieses Ticket
ist abgelaufen</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Bitte anderen
Eingang benutzen</translation>
    </message>
    <message>
        <source>Please go to
%1</source>
        <translation>Bitte zu
%1</translation>
    </message>
    <message>
        <source>A ticket for
another event</source>
        <translation>Ein Ticket für eine
andere Veranstaltung</translation>
    </message>
    <message>
        <source>Payment is
still open</source>
        <translation>Zahlung
noch offen</translation>
    </message>
    <message>
        <source>This ticket
was cancelled</source>
        <translation>Dieses Ticket
wurde storniert</translation>
    </message>
    <message>
        <source>We cannot find
this ticket</source>
        <translation>Wir finden dieses
Ticket nicht</translation>
    </message>
    <message>
        <source>This is not
a ticket code</source>
        <translation>Das ist kein
Ticketcode</translation>
    </message>
    <message>
        <source>Please try
once more</source>
        <translation>Bitte noch
einmal versuchen</translation>
    </message>
    <message>
        <source>1 entry left</source>
        <translation>Noch 1-mal Einlass</translation>
    </message>
    <message numerus="yes">
        <source>%n entries left</source>
        <translation>
            <numerusform>Noch %n-mal Einlass</numerusform>
            <numerusform>Noch %n-mal Einlass</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>ticket type, entries left</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Keep your ticket with you.</source>
        <translation>Bitte behalten Sie Ihr Ticket bei sich.</translation>
    </message>
    <message>
        <source>This ticket has not come in here.</source>
        <translation>Mit diesem Ticket kam hier niemand herein.</translation>
    </message>
    <message>
        <source>Your ticket is not for this entrance.</source>
        <translation>Ihr Ticket gilt nicht für diesen Eingang.</translation>
    </message>
    <message>
        <source>The ticket code is in your e-mail or on the paper.</source>
        <translation>Der Ticketcode steht in Ihrer E-Mail oder auf dem Papier.</translation>
    </message>
    <message>
        <source>Your ticket was not counted.</source>
        <translation>Ihr Ticket wurde nicht gezählt.</translation>
    </message>
    <message>
        <source>Our staff will show you the way</source>
        <translation>Unser Personal zeigt Ihnen den Weg</translation>
    </message>
    <message>
        <source>Please see our staff</source>
        <translation>Bitte fragen Sie unser Personal</translation>
    </message>
    <message>
        <source>Several codes in view: one at a time, please.</source>
        <translation>Mehrere Codes im Bild: bitte einzeln zeigen.</translation>
    </message>
    <message>
        <source>several codes in view</source>
        <translation>mehrere Codes im Bild</translation>
    </message>
    <message>
        <source>The code was not read whole.</source>
        <translation>Der Code wurde nicht ganz gelesen.</translation>
    </message>
    <message>
        <source>Show your ticket code once more</source>
        <translation>Bitte den Ticketcode noch einmal zeigen</translation>
    </message>
</context>
</TS>
