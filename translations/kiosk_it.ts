<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>CameraTable</name>
    <message>
        <source>No camera is found</source>
        <translation>Nessuna telecamera trovata</translation>
    </message>
    <message>
        <source>Plug one in, or use a handheld scanner.</source>
        <translation>Collegarne una, o usare un lettore manuale.</translation>
    </message>
    <message>
        <source>This camera is not plugged in</source>
        <translation>Questa telecamera non è collegata</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one.</source>
        <translation>Collegarla, o sceglierne un’altra.</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>La telecamera non si può usare</translation>
    </message>
    <message>
        <source>Close other programs that use it, and allow this user to use cameras (group video).</source>
        <translation>Chiudere gli altri programmi che la usano, e consentire a questo utente di usare le telecamere (gruppo video).</translation>
    </message>
    <message>
        <source>No camera is used</source>
        <translation>Nessuna telecamera in uso</translation>
    </message>
    <message>
        <source>Codes are scanned by hand or typed.</source>
        <translation>I codici si scansionano a mano o si digitano.</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>La telecamera è spenta</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Avvio della telecamera…</translation>
    </message>
    <message>
        <source>The camera sends no pictures</source>
        <translation>La telecamera non invia immagini</translation>
    </message>
    <message>
        <source>It is being started again. If that does not help, unplug it and plug it in again.</source>
        <translation>Si sta riavviando. Se non basta, ricollegarla.</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>La telecamera non funziona</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another one.</source>
        <translation>Ricollegarla, o sceglierne un’altra.</translation>
    </message>
    <message>
        <source>The film is over</source>
        <translation>Il filmato è finito</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Nessuna telecamera</translation>
    </message>
    <message>
        <source>%1, not plugged in</source>
        <comment>a camera</comment>
        <translation>%1, non collegata</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatica</translation>
    </message>
</context>
<context>
    <name>DecisionText</name>
    <message>
        <source>Already used: admitted at %1 at %2.</source>
        <translation>Già usato: ingresso %1 (%2).</translation>
    </message>
    <message>
        <source>Already used: admitted at %1.</source>
        <translation>Già usato: ingresso %1.</translation>
    </message>
    <message>
        <source>Already used: no entries are left.</source>
        <translation>Già usato: nessun accesso rimasto.</translation>
    </message>
    <message>
        <source>Admitted by the steward.</source>
        <translation>Accesso consentito dal personale.</translation>
    </message>
    <message>
        <source>Admitted: welcome back.</source>
        <translation>Accesso consentito: bentornati.</translation>
    </message>
    <message>
        <source>Admitted: %1 more may enter.</source>
        <translation>Accesso consentito, accessi rimasti: %1.</translation>
    </message>
    <message>
        <source>Admitted: please go in.</source>
        <translation>Accesso consentito: prego, entrare.</translation>
    </message>
    <message>
        <source>The event is closed: please ask the staff.</source>
        <translation>L’evento è chiuso: rivolgersi al personale.</translation>
    </message>
    <message>
        <source>This entrance is closed: please use another one.</source>
        <translation>Questo ingresso è chiuso: usarne un altro.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is a web address.</source>
        <translation>Non è un biglietto: questo codice è un indirizzo web.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is a Wi-Fi login.</source>
        <translation>Non è un biglietto: questo codice è un accesso Wi-Fi.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is somebody&apos;s contact.</source>
        <translation>Non è un biglietto: questo codice è un contatto.</translation>
    </message>
    <message>
        <source>Not a ticket: please show the code on the ticket.</source>
        <translation>Non è un biglietto: mostrare il codice del biglietto.</translation>
    </message>
    <message>
        <source>Nobody was admitted: %1.</source>
        <translation>Nessun accesso: %1.</translation>
    </message>
    <message>
        <source>Nobody was admitted: please call the staff.</source>
        <translation>Nessun accesso: chiamare il personale.</translation>
    </message>
    <message>
        <source>Exit recorded: goodbye.</source>
        <translation>Uscita registrata: arrivederci.</translation>
    </message>
    <message>
        <source>Already inside: the holder must leave first.</source>
        <translation>Già dentro: prima bisogna uscire.</translation>
    </message>
    <message>
        <source>Not inside: nobody entered with this ticket.</source>
        <translation>Non è dentro: nessuno è entrato con questo biglietto.</translation>
    </message>
    <message>
        <source>Not valid yet: please come back later.</source>
        <translation>Non ancora valido: tornare più tardi.</translation>
    </message>
    <message>
        <source>No longer valid: the time of this ticket is over.</source>
        <translation>Non più valido: il periodo di questo biglietto è finito.</translation>
    </message>
    <message>
        <source>Not this entrance: please use %1.</source>
        <translation>Non è questo ingresso: usare %1.</translation>
    </message>
    <message>
        <source>Not this entrance: please ask the staff.</source>
        <translation>Non è questo ingresso: rivolgersi al personale.</translation>
    </message>
    <message>
        <source>Another event: this ticket is for %1.</source>
        <translation>Altro evento: questo biglietto è per %1.</translation>
    </message>
    <message>
        <source>Another event: please ask the staff.</source>
        <translation>Altro evento: rivolgersi al personale.</translation>
    </message>
    <message>
        <source>Not paid: please go to the box office.</source>
        <translation>Non pagato: rivolgersi alla biglietteria.</translation>
    </message>
    <message>
        <source>Revoked: this ticket is no longer good, please ask the staff.</source>
        <translation>Annullato: questo biglietto non vale più, rivolgersi al personale.</translation>
    </message>
    <message>
        <source>Unknown: no such ticket is on the list.</source>
        <translation>Sconosciuto: questo biglietto non è in lista.</translation>
    </message>
    <message>
        <source>Not read whole: please scan the ticket once more.</source>
        <translation>Lettura incompleta: scansionare di nuovo il biglietto.</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>allow this user to write to it, or choose another with --data</source>
        <translation>consentire a questo utente di scriverci, o sceglierne un’altra con --data</translation>
    </message>
    <message>
        <source>free space unknown</source>
        <translation>spazio libero sconosciuto</translation>
    </message>
    <message>
        <source>check yourself that 200 MB are free</source>
        <translation>verificare che ci siano 200 MB liberi</translation>
    </message>
    <message>
        <source>free at least 200 MB</source>
        <translation>liberare almeno 200 MB</translation>
    </message>
    <message>
        <source>set the date and time, switch network time on</source>
        <translation>impostare data e ora, attivare l’ora di rete</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>plug one in, or use a handheld scanner</source>
        <translation>collegarne una, o usare un lettore manuale</translation>
    </message>
    <message>
        <source>%1, chosen in the settings, is not there</source>
        <translation>%1, scelta nelle impostazioni, non c’è</translation>
    </message>
    <message>
        <source>plug it in, or choose another in the settings</source>
        <translation>collegarla, o sceglierne un’altra nelle impostazioni</translation>
    </message>
    <message>
        <source>none: answers make no sound</source>
        <translation>nessuno: le risposte sono mute</translation>
    </message>
    <message>
        <source>plug in a loudspeaker, or switch it on</source>
        <translation>collegare un altoparlante, o accenderlo</translation>
    </message>
    <message>
        <source>the volume is set to 0</source>
        <translation>il volume è a 0</translation>
    </message>
    <message>
        <source>turn it up in the settings</source>
        <translation>alzarlo nelle impostazioni</translation>
    </message>
    <message>
        <source>%1, volume %2 %</source>
        <translation>%1, volume %2 %</translation>
    </message>
    <message>
        <source>see the message; restore a copy if needed</source>
        <translation>vedere la riga; ripristinare una copia se serve</translation>
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
        <translation>vedere la riga</translation>
    </message>
    <message>
        <source>%1 on the list</source>
        <translation>%1 in lista</translation>
    </message>
    <message>
        <source>%1 of %2 sold</source>
        <translation>%1 su %2 venduti</translation>
    </message>
    <message>
        <source>%1 vanished from the server&apos;s list and stay good until a person agrees</source>
        <translation>%1 spariti dalla lista del server, validi finché qualcuno non conferma</translation>
    </message>
    <message>
        <source>if they are really gone, agree on the problems&apos; page, or: %1</source>
        <translation>se sono davvero spariti, confermare nella pagina dei problemi, oppure: %1</translation>
    </message>
    <message>
        <source>import a list</source>
        <translation>importare una lista</translation>
    </message>
    <message>
        <source>see that tickets are sold, and that this is the right key</source>
        <translation>verificare che ci siano biglietti venduti e che la chiave sia giusta</translation>
    </message>
    <message>
        <source>never read completely</source>
        <translation>mai letta per intero</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>letta %1 fa</translation>
    </message>
    <message>
        <source>connect this device to the network, or: %1</source>
        <translation>collegare questo dispositivo alla rete, oppure: %1</translation>
    </message>
    <message>
        <source>none waiting</source>
        <translation>nessuno in attesa</translation>
    </message>
    <message>
        <source>%1 waiting, %2 in conflict</source>
        <translation>%1 in attesa, %2 in conflitto</translation>
    </message>
    <message>
        <source>settle them on the problems&apos; page, or: %1</source>
        <translation>risolverli nella pagina dei problemi, oppure: %1</translation>
    </message>
    <message>
        <source>not known: the server was never reached</source>
        <translation>non noto: server mai raggiunto</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <translation>%1 di scarto dal server</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <comment>a clock</comment>
        <translation>%1 indietro</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <comment>a clock</comment>
        <translation>%1 avanti</translation>
    </message>
    <message>
        <source>set this clock, and switch network time on</source>
        <translation>regolare questo orologio e attivare l’ora di rete</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>%1 updates the list</source>
        <translation>%1 scarica la lista</translation>
    </message>
    <message>
        <source>fastcheck outbox list, then outbox resolve settles conflicts</source>
        <translation>fastcheck outbox list, poi outbox resolve risolve i conflitti</translation>
    </message>
    <message>
        <source>%1 delivers; see outbox list</source>
        <translation>%1 fa gli invii; vedere outbox list</translation>
    </message>
    <message>
        <source>%1, if the tickets are really gone</source>
        <translation>%1, se i biglietti sono davvero spariti</translation>
    </message>
    <message>
        <source>reached %1, list of %2; %3 waiting, %4 in conflict, %5 held back</source>
        <translation>raggiunto: %1, lista: %2; %3 in attesa, %4 in conflitto, %5 in sospeso</translation>
    </message>
    <message>
        <source>add this user to the group %1, or install the udev rule 60-fastcheck-scanner.rules</source>
        <translation>aggiungere questo utente al gruppo %1, o installare la regola udev 60-fastcheck-scanner.rules</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>device, where</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>if this is a scanner to be read as a device, %1</source>
        <translation>se è un lettore e viene letto come dispositivo, %1</translation>
    </message>
    <message>
        <source>none is seen as a device</source>
        <translation>nessuno visto come dispositivo</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>collegato</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>non collegato</translation>
    </message>
    <message>
        <source>plug it in again, then scan any ticket</source>
        <translation>ricollegarlo, poi scansionare un biglietto</translation>
    </message>
    <message>
        <source>plugged in, but this user may not read it</source>
        <translation>collegato, ma questo utente non può leggerlo</translation>
    </message>
    <message>
        <source>kept in a systemd credential</source>
        <translation>conservata in una credenziale systemd</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>conservata nel portachiavi</translation>
    </message>
    <message>
        <source>kept in a file in secrets/</source>
        <translation>conservata in un file in secrets/</translation>
    </message>
    <message>
        <source>keys go to the keychain</source>
        <translation>le chiavi vanno nel portachiavi</translation>
    </message>
    <message>
        <source>keys go to a file in secrets/, as the keychain is not used: %1</source>
        <translation>le chiavi vanno in un file in secrets/, perché il portachiavi non è usato: %1</translation>
    </message>
    <message>
        <source>start or unlock a keychain, or hand keys to the service as systemd credentials</source>
        <translation>avviare o sbloccare un portachiavi, o passare le chiavi al servizio come credenziali systemd</translation>
    </message>
    <message>
        <source>enter it again in the set-up, or: %1</source>
        <translation>reinserirla nella configurazione, oppure: %1</translation>
    </message>
    <message>
        <source>people are still let in; see the message</source>
        <translation>le persone entrano comunque; vedere la riga</translation>
    </message>
    <message>
        <source>answers, the key is good, but others on the network can read the key</source>
        <translation>risponde, la chiave è valida, ma chiunque lungo il percorso può leggerla</translation>
    </message>
    <message>
        <source>use https</source>
        <translation>usare https</translation>
    </message>
    <message>
        <source>answers in %1, the key is good</source>
        <translation>risponde in %1, la chiave è valida</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>a size</comment>
        <translation>%1 liberi</translation>
    </message>
    <message>
        <source>none is used: codes are scanned by hand or typed</source>
        <translation>nessuna in uso: i codici si scansionano a mano o si digitano</translation>
    </message>
    <message>
        <source>set: guests cannot leave their screen</source>
        <translation>impostato: gli ospiti non possono uscire dal loro schermo</translation>
    </message>
    <message>
        <source>none is set: anybody can leave the guests&apos; screen</source>
        <translation>nessuno: chiunque può uscire dallo schermo degli ospiti</translation>
    </message>
    <message>
        <source>set one in the set-up, under Staff PIN</source>
        <translation>impostarne uno nella configurazione, in PIN del personale</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, unbroken</source>
        <translation>
            <numerusform>%Ln riga, senza interruzioni</numerusform>
            <numerusform>%Ln righe, senza interruzioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>set this clock: it differs from the server&apos;s by %1</source>
        <translation>regolare questo orologio: differisce di %1 da quello del server</translation>
    </message>
    <message>
        <source>choose the kiosk&apos;s entrance in the set-up, Entrance</source>
        <translation>scegliere l’ingresso del chiosco nella configurazione, Ingresso</translation>
    </message>
    <message>
        <source>none admits anybody: choose their entrances in the set-up, Scanning</source>
        <translation>nessuno fa entrare: scegliere i loro ingressi nella configurazione, Scansione</translation>
    </message>
    <message>
        <source>%1 with the code of a newer one</source>
        <translation>%1 con il codice di uno più recente</translation>
    </message>
    <message>
        <source>%1 with a code that cannot be sent back</source>
        <translation>%1 con un codice che non può essere rinviato</translation>
    </message>
    <message>
        <source>they are admitted; check them in on the site</source>
        <translation>vengono ammessi; registrali sul sito</translation>
    </message>
    <message>
        <source>%1 without a usable code</source>
        <translation>%1 senza codice utilizzabile</translation>
    </message>
    <message>
        <source>give every ticket a code on the site</source>
        <translation>assegna un codice a ogni biglietto sul sito</translation>
    </message>
    <message>
        <source>wait until the list is read</source>
        <translation>attendi che la lista sia letta</translation>
    </message>
    <message>
        <source>%1 is not known here: times without a zone are refused</source>
        <comment>a time zone</comment>
        <translation>%1 non è noto qui: gli orari senza fuso sono rifiutati</translation>
    </message>
    <message>
        <source>choose one like Europe/Vienna: %1</source>
        <translation>sceglierne uno come Europe/Vienna: %1</translation>
    </message>
    <message>
        <source>its entrance is not chosen, so it admits nobody</source>
        <translation>nessuno ha scelto il suo ingresso, quindi non fa entrare nessuno</translation>
    </message>
    <message>
        <source>it stands at &apos;%1&apos;, which &apos;%2&apos; does not have, so it admits nobody</source>
        <comment>entrance, event</comment>
        <translation>è a &apos;%1&apos;, che &apos;%2&apos; non ha, quindi non fa entrare nessuno</translation>
    </message>
    <message>
        <source>choose its entrance in the set-up, Scanning</source>
        <translation>scegliere il suo ingresso nella configurazione, Scansione</translation>
    </message>
</context>
<context>
    <name>DoorsTable</name>
    <message>
        <source>Ready for doors</source>
        <translation>Pronto per l’apertura</translation>
    </message>
    <message>
        <source>One thing before doors</source>
        <translation>Una cosa prima dell’apertura</translation>
    </message>
    <message>
        <source>Two things before doors</source>
        <translation>Due cose prima dell’apertura</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Cartella dati</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Archivio</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Portachiavi</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Key for the server</source>
        <translation>Chiave per il server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Exchange with the server</source>
        <translation>Scambio con il server</translation>
    </message>
    <message>
        <source>Clock against the server</source>
        <translation>Orologio rispetto al server</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Ospiti</translation>
    </message>
    <message>
        <source>Age of the list</source>
        <translation>Età della lista</translation>
    </message>
    <message>
        <source>Waiting deliveries</source>
        <translation>Invii in attesa</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Telecamera</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lettore</translation>
    </message>
    <message>
        <source>Keyboard or scanner</source>
        <translation>Tastiera o lettore</translation>
    </message>
    <message>
        <source>The doors cannot open yet</source>
        <translation>Non si può ancora aprire</translation>
    </message>
    <message>
        <source>Nobody can be admitted until the first one is fixed. Checked at %1.</source>
        <translation>Nessuno può entrare finché il primo punto non è a posto. Controllato alle %1.</translation>
    </message>
    <message>
        <source>Good: %1 of %2. Checked at %3.</source>
        <comment>checks, time</comment>
        <translation>A posto: %1 su %2. Controllato alle %3.</translation>
    </message>
    <message>
        <source>All checks are good. Checked at %1.</source>
        <translation>Tutto a posto. Controllato alle %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controllo…</translation>
    </message>
    <message>
        <source>A server that does not answer takes up to ten seconds.</source>
        <translation>Un server che non risponde richiede fino a dieci secondi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things before doors</source>
        <translation>
            <numerusform>%Ln cosa prima dell’apertura</numerusform>
            <numerusform>%Ln cose prima dell’apertura</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN del personale</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Ingresso</translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>This device cannot save: start the kiosk again, then look at the set-up, Before doors.</source>
        <translation>Questo dispositivo non riesce a salvare: riavviare il Kiosk, poi vedere nella configurazione, Prima dell’apertura.</translation>
    </message>
    <message>
        <source>No usable answer came: check the network, then try again.</source>
        <translation>Nessuna risposta utilizzabile: controllare la rete, poi riprovare.</translation>
    </message>
    <message>
        <source>This cannot be done: choose something else, or ask the event manager.</source>
        <translation>Non è possibile: scegliere altro, o chiedere al responsabile dell’evento.</translation>
    </message>
    <message>
        <source>The server does not trust this device: enter its key again in the set-up.</source>
        <translation>Il server non si fida di questo dispositivo: reinserirne la chiave nella configurazione.</translation>
    </message>
    <message>
        <source>This cannot be understood: check what was entered.</source>
        <translation>Dati non comprensibili: controllare ciò che è stato inserito.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again.</source>
        <translation>Il disco è pieno: liberare spazio, poi riprovare.</translation>
    </message>
    <message>
        <source>The disk fails: take another device, and have this disk checked.</source>
        <translation>Il disco è guasto: prendere un altro dispositivo, e far controllare questo disco.</translation>
    </message>
    <message>
        <source>This user may not use %1: give the user the right to read and write it.</source>
        <comment>file or folder</comment>
        <translation>Questo utente non può usare %1: dargli il diritto di lettura e scrittura.</translation>
    </message>
    <message>
        <source>Another program uses the check-ins: close it, then try again.</source>
        <translation>Un altro programma usa i check-in: chiuderlo, poi riprovare.</translation>
    </message>
    <message>
        <source>The file of check-ins is damaged: keep it, and put a copy in its place.</source>
        <translation>Il file dei check-in è danneggiato: conservarlo, e mettere una copia al suo posto.</translation>
    </message>
    <message>
        <source>The check-ins were saved by a newer version: install that version.</source>
        <translation>I check-in sono stati salvati da una versione più recente: installare quella versione.</translation>
    </message>
    <message>
        <source>%1 belongs to another program: choose another data folder.</source>
        <comment>file</comment>
        <translation>%1 appartiene a un altro programma: scegliere un’altra cartella dati.</translation>
    </message>
    <message>
        <source>The record of check-ins was altered: keep the data folder as evidence.</source>
        <translation>Il registro dei check-in è stato alterato: conservare la cartella dati come prova.</translation>
    </message>
    <message>
        <source>There is no file %1: choose another one.</source>
        <translation>Il file %1 non esiste: sceglierne un altro.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: copy it to this computer, then try again.</source>
        <translation>Il file %1 non si può leggere: copiarlo su questo computer, poi riprovare.</translation>
    </message>
    <message>
        <source>The file cannot be written: choose another place, or free some space.</source>
        <translation>Il file non si può scrivere: scegliere un’altra posizione, o liberare spazio.</translation>
    </message>
    <message>
        <source>The file %1 is too large: split it into smaller ones.</source>
        <translation>Il file %1 è troppo grande: dividerlo in file più piccoli.</translation>
    </message>
    <message>
        <source>The file %1 is empty: export the list again.</source>
        <translation>Il file %1 è vuoto: esportare di nuovo la lista.</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read: save it as UTF-8.</source>
        <translation>I caratteri di questo file non sono riconoscibili: salvarlo come UTF-8.</translation>
    </message>
    <message>
        <source>No column holds the ticket codes: give one of them the title ticket_code.</source>
        <translation>Nessuna colonna contiene i codici dei biglietti: dare a una il titolo ticket_code.</translation>
    </message>
    <message>
        <source>Line %1 of the file cannot be read: correct its quotes and commas.</source>
        <comment>number</comment>
        <translation>La riga %1 del file non è una riga di lista: correggerne virgolette e virgole.</translation>
    </message>
    <message>
        <source>There is a %1 already: choose another name.</source>
        <comment>name of an event or entrance</comment>
        <translation>%1 esiste già: scegliere un altro nome.</translation>
    </message>
    <message>
        <source>There is no %1 here: choose another event or entrance.</source>
        <comment>name of an event or entrance</comment>
        <translation>%1 qui non esiste: scegliere un altro evento o ingresso.</translation>
    </message>
    <message>
        <source>This device keeps the events of %1: use another data folder for others.</source>
        <comment>organisation</comment>
        <translation>Questo dispositivo contiene gli eventi di %1: per altri usare un’altra cartella dati.</translation>
    </message>
    <message>
        <source>The entrance %1 does not serve this direction: choose another entrance.</source>
        <translation>L’ingresso %1 non serve in questa direzione: scegliere un altro ingresso.</translation>
    </message>
    <message>
        <source>No server has this address: check the address, then the network.</source>
        <translation>Nessun server ha questo indirizzo: controllare l’indirizzo, poi la rete.</translation>
    </message>
    <message>
        <source>The server does not answer: check the network, then the server.</source>
        <translation>Il server non risponde: controllare la rete, poi il server.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe: check this device&apos;s date and time, then ask whoever runs the site about its certificate.</source>
        <translation>La connessione al server non è sicura: controllare data e ora di questo dispositivo, poi chiedere del certificato a chi gestisce il sito.</translation>
    </message>
    <message>
        <source>The proxy of this network fails: correct the proxy settings of this device.</source>
        <translation>Il proxy di questa rete non funziona: correggere le impostazioni proxy di questo dispositivo.</translation>
    </message>
    <message>
        <source>This network wants a login first: open any web page on this network and log in.</source>
        <translation>Questa rete chiede prima un accesso: aprire una pagina web su questa rete e accedere.</translation>
    </message>
    <message>
        <source>The server is busy or being updated: wait a few minutes.</source>
        <translation>Il server è occupato o in aggiornamento: attendere qualche minuto.</translation>
    </message>
    <message>
        <source>The server answers with an error: ask whoever runs the site to look at its error log.</source>
        <translation>Il server risponde con un errore: chiedere a chi gestisce il sito di guardare il registro errori.</translation>
    </message>
    <message>
        <source>A firewall turns this device away: ask whoever runs the site to let it in.</source>
        <translation>Un firewall blocca questo dispositivo: chiedere a chi gestisce il sito di autorizzarlo.</translation>
    </message>
    <message>
        <source>The list arrived incomplete: wait a moment, then try again.</source>
        <translation>La lista è arrivata incompleta: attendere un momento, poi riprovare.</translation>
    </message>
    <message>
        <source>No ticket shop answers there: check the address, and that the Tickera plugin is on.</source>
        <translation>Nessun negozio di biglietti risponde lì: controllare l’indirizzo, e che il plugin Tickera sia attivo.</translation>
    </message>
    <message>
        <source>The site lives at another address: enter %1.</source>
        <translation>Il sito è a un altro indirizzo: inserire %1.</translation>
    </message>
    <message>
        <source>This is not the address of a site: enter it as in a browser, like https://tickets.example.org.</source>
        <translation>Non è l’indirizzo di un sito: inserirlo come nel browser, per esempio https://tickets.example.org.</translation>
    </message>
    <message>
        <source>This event has no server to talk to: import its list from a file.</source>
        <translation>Questo evento non ha un server: importare la lista da un file.</translation>
    </message>
    <message>
        <source>The key is for several events, so the server gives no name: enter a name.</source>
        <translation>La chiave vale per più eventi, quindi il server non dà un nome: inserire un nome.</translation>
    </message>
    <message>
        <source>The server does not take the key: copy it again from Tickera, API Access.</source>
        <translation>Il server non accetta la chiave: copiarla di nuovo da Tickera, API Access.</translation>
    </message>
    <message>
        <source>The key for the server is missing: enter it again in the set-up.</source>
        <translation>Manca la chiave per il server: reinserirla nella configurazione.</translation>
    </message>
    <message>
        <source>The key is incomplete: copy it again, on one line.</source>
        <translation>La chiave non è completa: copiarla di nuovo, su una sola riga.</translation>
    </message>
    <message>
        <source>Other users can read %1: take that right from them, and get a new key from the site.</source>
        <comment>file or folder of keys</comment>
        <translation>Altri utenti possono leggere %1: togliere loro questo diritto, e chiedere al sito una nuova chiave.</translation>
    </message>
    <message>
        <source>The key comes with the service, as %1: change it there and start the service again.</source>
        <translation>La chiave arriva con il servizio, come %1: cambiarla lì e riavviare il servizio.</translation>
    </message>
    <message>
        <source>The keychain of this device does not open: unlock it, then try again.</source>
        <translation>Il portachiavi di questo dispositivo non si apre: sbloccarlo, poi riprovare.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate: export it as PEM.</source>
        <translation>Il file %1 non contiene un certificato: esportarlo come PEM.</translation>
    </message>
    <message>
        <source>The scanner is not there: plug it in.</source>
        <translation>Il lettore non c’è: collegarlo.</translation>
    </message>
    <message>
        <source>Another program holds the scanner: close that program.</source>
        <translation>Un altro programma occupa il lettore: chiudere quel programma.</translation>
    </message>
    <message>
        <source>The scanner does not work: unplug it, and plug it in again.</source>
        <translation>Il lettore non funziona: scollegarlo e ricollegarlo.</translation>
    </message>
    <message>
        <source>The scanners cannot be used as they are set: set them up again.</source>
        <translation>I lettori non si possono usare con queste impostazioni: configurarli di nuovo.</translation>
    </message>
    <message>
        <source>This prefix or suffix does not work: write control keys like {F1}, {Tab} or {x1D}, and at most 32 characters.</source>
        <translation>Questo prefisso o suffisso non funziona: scrivere i tasti di controllo come {F1}, {Tab} o {x1D}, e al massimo 32 caratteri.</translation>
    </message>
    <message>
        <source>Only a part of the set-up code arrived: scan it again.</source>
        <translation>È arrivata solo una parte del codice di configurazione: scansionarlo di nuovo.</translation>
    </message>
    <message>
        <source>The scanner does not send %1 as printed: set it to the keyboard layout of this device.</source>
        <comment>characters</comment>
        <translation>Il lettore non invia %1 come stampato: impostarlo sul layout di tastiera di questo dispositivo.</translation>
    </message>
    <message>
        <source>Everybody can write to the folder %1: choose another data folder.</source>
        <translation>Tutti possono scrivere nella cartella %1: scegliere un’altra cartella dei dati.</translation>
    </message>
    <message>
        <source>%1 is a link to another place: check it, then remove it.</source>
        <comment>file</comment>
        <translation>%1 è un collegamento a un altro posto: controllarlo, poi rimuoverlo.</translation>
    </message>
    <message>
        <source>This has changed meanwhile: look again, or show the ticket again.</source>
        <translation>Nel frattempo qualcosa è cambiato: guardare di nuovo o mostrare di nuovo il biglietto.</translation>
    </message>
</context>
<context>
    <name>GateTable</name>
    <message>
        <source>Entrance closed</source>
        <translation>Ingresso chiuso</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Si prega di usare
un altro ingresso</translation>
    </message>
    <message>
        <source>This entrance is set to closed. Hold the top corner to choose another one at the desk.</source>
        <translation>Questo ingresso è impostato come chiuso. Tenere premuto l’angolo in alto per sceglierne un altro alla postazione.</translation>
    </message>
    <message>
        <source>Doors open
at %1</source>
        <translation>Apertura
alle %1</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Si prega di tornare allora.</translation>
    </message>
    <message>
        <source>It opens by itself. To change the times, edit the event or the entrance.</source>
        <translation>Si apre da solo. Altri orari si impostano con l’evento e l’ingresso.</translation>
    </message>
    <message>
        <source>Closed since %1. To change the times, edit the event or the entrance.</source>
        <translation>Il suo orario è finito alle %1. Altri orari si impostano con l’evento e l’ingresso.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fuori servizio</translation>
    </message>
    <message>
        <source>Your ticket was not counted here.</source>
        <translation>Il biglietto non è stato contato qui.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Ricerca in corso</translation>
    </message>
    <message>
        <source>One moment,
please</source>
        <translation>Un momento,
per favore</translation>
    </message>
    <message>
        <source>We are checking with the box office.</source>
        <translation>Stiamo verificando con la biglietteria.</translation>
    </message>
    <message>
        <source>Start the kiosk again.</source>
        <translation>Riavviare il Kiosk.</translation>
    </message>
    <message>
        <source>This device cannot save: is the disk full? It tries again by itself. What was admitted before is safe.</source>
        <translation>Questo dispositivo non riesce a salvare: il disco è pieno? Riprova da solo. Gli accessi di prima sono al sicuro.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Non ancora configurato</translation>
    </message>
    <message>
        <source>Hold the top corner, then choose or add an event in the set-up.</source>
        <translation>Tenere premuto l’angolo in alto, poi scegliere o aggiungere un evento nella configurazione.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>This entrance opens shortly.</source>
        <translation>Questo ingresso apre tra poco.</translation>
    </message>
    <message>
        <source>No guest list yet</source>
        <translation>Ancora nessuna lista</translation>
    </message>
    <message>
        <source>In a hurry? Our staff can help.</source>
        <translation>Di fretta? Il personale può aiutare.</translation>
    </message>
    <message>
        <source>The list comes from the server: %1.</source>
        <comment>state of the sync</comment>
        <translation>La lista viene dal server: %1.</translation>
    </message>
    <message>
        <source>The list is empty. Hold the top corner, then import one in the set-up.</source>
        <translation>La lista è vuota. Tenere premuto l’angolo in alto, poi importarne una nella configurazione.</translation>
    </message>
    <message>
        <source>It is full inside (%1 of %2). Please wait for our staff.</source>
        <translation>Dentro è tutto pieno (%1 su %2). Si prega di attendere il personale.</translation>
    </message>
    <message>
        <source>The guest list is still coming in. Ticket not found? Please see our staff.</source>
        <translation>La lista sta ancora arrivando. Biglietto non trovato? Rivolgersi al personale.</translation>
    </message>
    <message>
        <source>The guest list is from %1. Bought later? Please see our staff.</source>
        <comment>time</comment>
        <translation>La lista è delle %1. Acquisto successivo? Rivolgersi al personale.</translation>
    </message>
    <message>
        <source>The list comes from the server. Nothing has arrived yet.</source>
        <translation>La lista viene dal server. Non se ne sa ancora nulla.</translation>
    </message>
    <message>
        <source>%1 Until then desk and set-up stay locked. Hold the top corner to try again now; only the system can end the kiosk.</source>
        <comment>what is to be done</comment>
        <translation>%1 Fino ad allora postazione e configurazione restano bloccate. Tenere premuto l’angolo in alto per riprovare subito; solo il sistema può chiudere il Kiosk.</translation>
    </message>
</context>
<context>
    <name>HeldTable</name>
    <message>
        <source>Not checked</source>
        <translation>Non controllato</translation>
    </message>
    <message>
        <source>Please show your ticket again</source>
        <translation>Si prega di mostrare di nuovo il biglietto</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Si prega di usare
un altro ingresso</translation>
    </message>
    <message>
        <source>Our staff will show you the way</source>
        <translation>Il personale indicherà la strada</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Verifica in corso</translation>
    </message>
    <message>
        <source>One moment,
please</source>
        <translation>Un momento,
per favore</translation>
    </message>
    <message>
        <source>This takes longer than usual. Your answer comes here.</source>
        <translation>Ci vuole più del solito. La risposta arriva qui.</translation>
    </message>
    <message>
        <source>Choose its entrance in the set-up, Scanning.</source>
        <translation>Scegliere il suo ingresso nella configurazione, Scansione.</translation>
    </message>
    <message>
        <source>No entrance is set for this scanner.</source>
        <translation>Nessuno sa a quale ingresso si trova questo lettore.</translation>
    </message>
    <message>
        <source>This scanner stands at %1, which this event does not have.</source>
        <comment>entrance</comment>
        <translation>Questo lettore è a %1, che questo evento non ha.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This entrance is not ready yet.</source>
        <translation>Questo ingresso non è ancora pronto.</translation>
    </message>
    <message>
        <source>That took
too long</source>
        <translation>Ci è voluto
troppo tempo</translation>
    </message>
    <message>
        <source>This device was busy. Your ticket was not counted.</source>
        <translation>Questo dispositivo era occupato. Il biglietto non è stato contato.</translation>
    </message>
    <message>
        <source>Once more,
please</source>
        <translation>Ancora una volta,
per favore</translation>
    </message>
    <message>
        <source>The event or the entrance has changed meanwhile. Your ticket was not counted.</source>
        <translation>Nel frattempo sono cambiati l’evento o l’ingresso. Il biglietto non è stato contato.</translation>
    </message>
    <message>
        <source>The set-up is open, so nobody is admitted. Leave it, then scan the ticket again.</source>
        <translation>La configurazione è aperta, quindi non entra nessuno. Uscirne, poi leggere di nuovo il biglietto.</translation>
    </message>
    <message>
        <source>No event is set up here: choose or add one in the set-up.</source>
        <translation>Qui non è configurato nessun evento: sceglierne o aggiungerne uno nella configurazione.</translation>
    </message>
    <message>
        <source>The entrance that was chosen for this kiosk is gone. Choose another one in the set-up, Entrance.</source>
        <translation>L’ingresso scelto per questo chiosco non c’è più. Sceglierne un altro nella configurazione, Ingresso.</translation>
    </message>
    <message>
        <source>Start the kiosk again.</source>
        <translation>Riavviare il Kiosk.</translation>
    </message>
    <message>
        <source>This ticket was scanned into a reason that was being typed. Nobody was admitted.</source>
        <translation>Questo biglietto è stato scansionato mentre si scriveva un motivo. Nessuno è stato ammesso.</translation>
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
        <translation>Maiusc</translation>
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
        <translation>Invio</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
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
        <translation>Canc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pag su</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pag giù</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
</context>
<context>
    <name>Kiosk::AnswerBand</name>
    <message>
        <source>No ticket yet</source>
        <translation>Ancora nessun biglietto</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Ricerca in corso</translation>
    </message>
    <message>
        <source>Not on this list; asking the server</source>
        <translation>Non in questa lista; chiedo al server</translation>
    </message>
    <message>
        <source>%1, %2 s ago</source>
        <comment>verdict, seconds</comment>
        <translation>%1, %2 s fa</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>verdict, time</comment>
        <translation>%1 alle %2</translation>
    </message>
    <message>
        <source>Ready for the first ticket</source>
        <translation>Pronto per il primo biglietto</translation>
    </message>
</context>
<context>
    <name>Kiosk::AnswerView</name>
    <message>
        <source>For staff</source>
        <translation>Per il personale</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>For our staff</source>
        <translation>Per il nostro personale</translation>
    </message>
</context>
<context>
    <name>Kiosk::AttendeeCard</name>
    <message>
        <source>Ticket</source>
        <translation>Biglietto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nessuna selezione</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Ammetti</translation>
    </message>
    <message>
        <source>Admit %1</source>
        <translation>Ammetti %1</translation>
    </message>
    <message>
        <source>Admit %1 all the same…</source>
        <translation>Ammetti comunque %1…</translation>
    </message>
    <message>
        <source>Why? It is kept with the check-in</source>
        <translation>Perché? Resta con il check-in</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>Che cosa è successo prima</translation>
    </message>
    <message>
        <source>About the attendee</source>
        <translation>Dati dell’ospite</translation>
    </message>
    <message>
        <source>Entries left</source>
        <translation>Accessi rimasti</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Torna alla lista</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Fai uscire</translation>
    </message>
    <message>
        <source>Let %1 out</source>
        <translation>Fai uscire %1</translation>
    </message>
    <message>
        <source>Let %1 out all the same…</source>
        <translation>Fai uscire comunque %1…</translation>
    </message>
</context>
<context>
    <name>Kiosk::AttendeeList</name>
    <message>
        <source>Matches</source>
        <translation>Risultati</translation>
    </message>
</context>
<context>
    <name>Kiosk::CameraTrial</name>
    <message>
        <source>Chosen when the program was started, with --camera.</source>
        <translation>Scelta all’avvio del programma, con --camera.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Telecamera</translation>
    </message>
    <message>
        <source>Hold a ticket in front of the camera.</source>
        <translation>Mostrare un biglietto alla telecamera.</translation>
    </message>
    <message>
        <source>This camera&apos;s picture cannot be shown here</source>
        <translation>L’immagine di questa telecamera non si può mostrare qui</translation>
    </message>
    <message>
        <source>It is read anyway: hold a ticket in front of it.</source>
        <translation>Legge comunque: mostrarle un biglietto.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <comment>a code</comment>
        <translation>Letto: %1</translation>
    </message>
</context>
<context>
    <name>Kiosk::CodePad</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Controlla questo codice</translation>
    </message>
    <message>
        <source>Type your ticket code. So far: %1</source>
        <translation>Digitare il codice del biglietto. Finora: %1</translation>
    </message>
    <message>
        <source>Type the code on your ticket</source>
        <translation>Digitare il codice sul biglietto</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskBar</name>
    <message>
        <source>In</source>
        <translation>Entrata</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scansioni</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>operator, time</comment>
        <translation>%1, dalle %2</translation>
    </message>
    <message>
        <source>%1 is at the desk; sign out or change</source>
        <translation>%1 è alla postazione; termina o cambia</translation>
    </message>
    <message>
        <source>Nobody signed in; sign in</source>
        <translation>Nessuno alla postazione; accedi</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskColumns</name>
    <message>
        <source>%1 of %2</source>
        <comment>matches, attendees</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>to touch, where there is no keyboard</comment>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Admit or search</source>
        <translation>Ammetti o cerca</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>Tastiera sullo schermo</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskKeys</name>
    <message>
        <source>All keys</source>
        <translation>Tutti i tasti</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>La postazione</translation>
    </message>
    <message>
        <source>The last scans</source>
        <translation>Le ultime scansioni</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>Le cose da risolvere</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>I numeri</translation>
    </message>
    <message>
        <source>Who is at the desk, event and entrance</source>
        <translation>Chi è alla postazione, evento e ingresso</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Nuova ricerca</translation>
    </message>
    <message>
        <source>Admit the person on the card</source>
        <translation>Ammetti la persona sulla scheda</translation>
    </message>
    <message>
        <source>Admit all the same, with a reason</source>
        <translation>Ammetti comunque, con un motivo</translation>
    </message>
    <message>
        <source>Switch between In and Out</source>
        <translation>Dall’entrata all’uscita, e viceversa</translation>
    </message>
    <message>
        <source>Back; clears the search line</source>
        <translation>Indietro; svuota la ricerca</translation>
    </message>
    <message>
        <source>Admit the typed code, or the highlighted person</source>
        <translation>Ammetti il codice digitato, o la persona evidenziata</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Risultato successivo</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Several matches down</source>
        <translation>Alcuni risultati avanti</translation>
    </message>
    <message>
        <source>Several matches up</source>
        <translation>Alcuni risultati indietro</translation>
    </message>
    <message>
        <source>Before doors: is everything ready?</source>
        <translation>Prima dell’apertura: è tutto pronto?</translation>
    </message>
    <message>
        <source>Keys on the screen, where there is no keyboard</source>
        <translation>Tastiera sullo schermo, dove manca una tastiera</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskPages</name>
    <message>
        <source>Last scans</source>
        <translation>Ultime scansioni</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsBand</name>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsPage</name>
    <message>
        <source>Before doors</source>
        <translation>Prima dell’apertura</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsRow</name>
    <message>
        <source>Good</source>
        <translation>A posto</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsTile</name>
    <message>
        <source>Play it</source>
        <translation>Ascolta</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Imposta</translation>
    </message>
</context>
<context>
    <name>Kiosk::GatePage</name>
    <message>
        <source>In only</source>
        <translation>Solo entrata</translation>
    </message>
    <message>
        <source>Out only</source>
        <translation>Solo uscita</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrata e uscita</translation>
    </message>
    <message>
        <source>There is no event yet: choose a guest list first.</source>
        <translation>Ancora nessun evento: scegliere prima chi arriva.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Which entrance is this?</source>
        <translation>Che ingresso è questo?</translation>
    </message>
    <message>
        <source>It is saved with every check-in.</source>
        <translation>Compare accanto a ogni check-in.</translation>
    </message>
    <message>
        <source>Another entrance</source>
        <translation>Altro ingresso</translation>
    </message>
    <message>
        <source>Name of another entrance</source>
        <translation>Nome di un altro ingresso</translation>
    </message>
    <message>
        <source>Its direction</source>
        <translation>La sua direzione</translation>
    </message>
    <message>
        <source>Add the entrance</source>
        <translation>Aggiungi l’ingresso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entrance, direction</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The entrance needs a name.</source>
        <translation>L’ingresso deve avere un nome.</translation>
    </message>
</context>
<context>
    <name>Kiosk::GateScanners</name>
    <message>
        <source>%1, layout %2, %3 characters in %4 ms</source>
        <comment>scanner, keyboard layout, count, time</comment>
        <translation>%1, layout %2, %3 caratteri in %4 ms</translation>
    </message>
    <message>
        <source>A scanner that types</source>
        <translation>Lettore tipo tastiera</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>appreso</translation>
    </message>
    <message>
        <source>This scanner&apos;s layout is learned: every character arrives as printed.</source>
        <translation>Il layout di questo lettore è appreso: ogni carattere arriva come stampato.</translation>
    </message>
    <message>
        <source>Any that types</source>
        <translation>Qualsiasi tipo tastiera</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>Non usato qui</translation>
    </message>
    <message>
        <source>Not readable: allow this user to read %1</source>
        <translation>Non leggibile: consentire a questo utente di leggere %1</translation>
    </message>
    <message>
        <source>The scanners&apos; settings cannot be read, so no scanner admits anybody: choose their entrances again in the set-up, Scanning.</source>
        <translation>Le impostazioni dei lettori non sono leggibili, quindi nessuno fa entrare: scegliere di nuovo i loro ingressi nella configurazione, Scansione.</translation>
    </message>
    <message>
        <source>Closed: choose its entrance</source>
        <translation>Chiuso: scegliere il suo ingresso</translation>
    </message>
    <message>
        <source>%1, layout %2, only a part: %3 characters in %4 ms</source>
        <comment>scanner, keyboard layout, count, time</comment>
        <translation>%1, layout %2, solo una parte: %3 caratteri in %4 ms</translation>
    </message>
</context>
<context>
    <name>Kiosk::GuestPage</name>
    <message>
        <source>The guests&apos; screen</source>
        <translation>Lo schermo degli ospiti</translation>
    </message>
    <message>
        <source>What a guest sees of the answer, and for how long.</source>
        <translation>Che cosa si vede della risposta, e per quanto.</translation>
    </message>
    <message>
        <source>Until somebody has seen it</source>
        <translation>Finché qualcuno non l’ha vista</translation>
    </message>
    <message>
        <source>First name only</source>
        <translation>Solo il nome</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Nessun nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Welcome stays for</source>
        <translation>Il benvenuto resta per</translation>
    </message>
    <message>
        <source>Refusal stays for</source>
        <translation>Il rifiuto resta per</translation>
    </message>
    <message>
        <source>VIP, Wristband, Diet</source>
        <comment>examples of ticket types and fields</comment>
        <translation>VIP, Braccialetto, Dieta</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Note per il personale</translation>
    </message>
    <message>
        <source>Ticket types and columns of the list, separated by commas. They are shown large.</source>
        <translation>Tipi di biglietto e colonne della lista, separati da virgole. Appaiono in grande.</translation>
    </message>
    <message>
        <source>A note stays</source>
        <translation>Una nota resta</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Warn when this many are inside</source>
        <translation>Avvisa quando sono dentro in</translation>
    </message>
    <message>
        <source>A warning only: nobody is refused for it.</source>
        <translation>Solo un avviso: nessuno viene respinto per questo.</translation>
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
        <translation>Controllo ingressi</translation>
    </message>
    <message>
        <source>way out</source>
        <translation>uscita</translation>
    </message>
    <message>
        <source>way in</source>
        <translation>accesso</translation>
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
        <translation>Ultime scansioni</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Nessun codice</translation>
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
        <translation>Tutti i tasti</translation>
    </message>
</context>
<context>
    <name>Kiosk::KioskWiring</name>
    <message>
        <source>Tickets to show: %1</source>
        <comment>folder</comment>
        <translation>Biglietti da mostrare: %1</translation>
    </message>
</context>
<context>
    <name>Kiosk::LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Scegliere la lingua</translation>
    </message>
</context>
<context>
    <name>Kiosk::ListPage</name>
    <message>
        <source>Try the demo</source>
        <translation>Prova la demo</translation>
    </message>
    <message>
        <source>Invented guests and tickets to practise with. Nothing leaves this computer.</source>
        <translation>Ospiti e biglietti inventati per fare pratica. Nulla esce da questo computer.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importa una lista</translation>
    </message>
    <message>
        <source>A CSV file from any ticket shop. The columns are recognised by their names.</source>
        <translation>Un file CSV di qualsiasi negozio di biglietti. Le colonne si riconoscono dal nome.</translation>
    </message>
    <message>
        <source>Connect Tickera</source>
        <translation>Collega Tickera</translation>
    </message>
    <message>
        <source>The list of a WordPress shop with Tickera. Check-ins go back to it.</source>
        <translation>La lista di un negozio WordPress con Tickera. I check-in vi tornano.</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>Chi arriva?</translation>
    </message>
    <message>
        <source>Choose where the guest list comes from.</source>
        <translation>Scegliere da dove viene la lista degli ospiti.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nome dell’evento</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>File CSV</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Scegli un file CSV</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Liste (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Keep the list that is here</source>
        <translation>Tenere l’elenco già presente</translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation>Scegli l’evento</translation>
    </message>
</context>
<context>
    <name>Kiosk::LookPage</name>
    <message>
        <source>Language, look and sound</source>
        <translation>Lingua, aspetto e suono</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Ciò che si cambia qui vale subito.</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Nessuna animazione</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Come il computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Guests may choose</source>
        <translation>Gli ospiti scelgono tra</translation>
    </message>
    <message>
        <source>After the answer the screen speaks your language again.</source>
        <translation>Dopo la risposta lo schermo torna alla tua lingua.</translation>
    </message>
    <message>
        <source>Day: dark on light</source>
        <translation>Giorno: scuro su chiaro</translation>
    </message>
    <message>
        <source>Night: light on dark</source>
        <translation>Notte: chiaro su scuro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>For the desk and these pages, up to twice the size.</source>
        <translation>Della postazione e di queste pagine, fino al doppio.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animazioni</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Il tuo colore</translation>
    </message>
    <message>
        <source>For buttons; answers keep their colours. It is darkened where it would be hard to read.</source>
        <translation>Dei pulsanti; le risposte mantengono il loro. Viene scurito dove non si leggerebbe.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Scegli un logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A picture, SVG or PNG</source>
        <translation>Un’immagine, SVG o PNG</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>Il tuo logo</translation>
    </message>
    <message>
        <source>Shown in place of the event&apos;s name, in one colour.</source>
        <translation>Sta al posto del nome dell’evento, in un solo colore.</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Immagini (*.svg *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ascolta</translation>
    </message>
    <message>
        <source>Play the tones</source>
        <translation>Ascolta i suoni</translation>
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
        <translation>Tutti dentro: calcolo…</translation>
    </message>
    <message>
        <source>Everybody is in.</source>
        <translation>Sono entrati tutti.</translation>
    </message>
    <message>
        <source>Nobody came in the last minutes. %1 to come.</source>
        <translation>Nessuno è entrato negli ultimi minuti. Ancora attesi: %1.</translation>
    </message>
    <message>
        <source>All in about %1, %2 to come.</source>
        <translation>Tutti dentro verso le %1, ancora attesi: %2.</translation>
    </message>
    <message>
        <source>Checked in by ticket type</source>
        <translation>Check-in per tipo di biglietto</translation>
    </message>
    <message>
        <source>Admitted here, by entrance</source>
        <translation>Accessi qui, per ingresso</translation>
    </message>
    <message>
        <source>Check-ins a minute</source>
        <translation>Check-in al minuto</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>dentro ora</translation>
    </message>
    <message>
        <source>in, of %1 sold</source>
        <translation>entrati, su %1 venduti</translation>
    </message>
    <message>
        <source>%1 in, of %2 sold</source>
        <translation>%1 entrati, su %2 venduti</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>%1 dentro ora</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Senza tipo</translation>
    </message>
    <message>
        <source>Pace: %1 a minute</source>
        <translation>Ritmo: %1 al minuto</translation>
    </message>
    <message>
        <source>Pace: calculating…</source>
        <translation>Ritmo: calcolo…</translation>
    </message>
</context>
<context>
    <name>Kiosk::OutPage</name>
    <message>
        <source>Write the file</source>
        <translation>Scrivi il file</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Estrai dati</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Ospiti</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Rifiuti</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Rapporto per l’assistenza</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, per fogli di calcolo</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, per programmi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Every answer given here, oldest first. Contains names.</source>
        <translation>Tutto ciò che qui è stato risposto a un biglietto, dal più vecchio. Contiene nomi.</translation>
    </message>
    <message>
        <source>The whole list, with what was used. Contains names and addresses.</source>
        <translation>L’elenco intero, con ciò che è stato usato. Contiene nomi e indirizzi.</translation>
    </message>
    <message>
        <source>Who was turned away here, and why. Contains names.</source>
        <translation>Chi qui è stato respinto, e perché. Contiene nomi.</translation>
    </message>
    <message>
        <source>Versions, checks and counts for those who help you. Without names, codes, addresses and keys.</source>
        <translation>Versioni, controlli e numeri per chi aiuta. Senza nomi, codici, indirizzi e chiavi.</translation>
    </message>
    <message>
        <source>From %1. Nothing leaves this computer.</source>
        <comment>event</comment>
        <translation>Di %1. Nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>There is no event yet. Nothing leaves this computer.</source>
        <translation>Non c’è ancora un evento. Nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrittura…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>file</comment>
        <translation>Scritto: %1</translation>
    </message>
    <message>
        <source>Written: %1, 1 row</source>
        <comment>file</comment>
        <translation>Scritto: %1, 1 riga</translation>
    </message>
    <message>
        <source>Written: %1, %2 rows</source>
        <comment>file, count</comment>
        <translation>Scritto: %1, %2 righe</translation>
    </message>
</context>
<context>
    <name>Kiosk::PacePlot</name>
    <message>
        <source>Check-ins a minute</source>
        <translation>Check-in al minuto</translation>
    </message>
    <message>
        <source>%1 in the last full minute, pace %2</source>
        <translation>%1 nell’ultimo minuto concluso, ritmo %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
</context>
<context>
    <name>Kiosk::PinPad</name>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n min</source>
        <translation>
            <numerusform>PIN errato. Riprovare tra %n min</numerusform>
            <numerusform>PIN errato. Riprovare tra %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n s</source>
        <translation>
            <numerusform>PIN errato. Riprovare tra %n s</numerusform>
            <numerusform>PIN errato. Riprovare tra %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, per favore</translation>
    </message>
    <message>
        <source>Wrong PIN. Please try again</source>
        <translation>PIN errato. Riprovare</translation>
    </message>
    <message numerus="yes">
        <source>Locks again by itself in %n s</source>
        <translation>
            <numerusform>Si blocca da solo tra %n s</numerusform>
            <numerusform>Si blocca da solo tra %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the staff PIN</source>
        <translation>Digitare il PIN del personale</translation>
    </message>
    <message>
        <source>Back to the gate</source>
        <translation>Torna al controllo</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Cancella l’ultima cifra</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Enter the
staff PIN</source>
        <translation>Digitare il
PIN del personale</translation>
    </message>
    <message>
        <source>A PIN has digits only</source>
        <translation>Un PIN ha solo cifre</translation>
    </message>
</context>
<context>
    <name>Kiosk::PinPage</name>
    <message>
        <source>New PIN</source>
        <translation>Nuovo PIN</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>Ancora una volta</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Imposta il PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Rimuovi il PIN</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN del personale</translation>
    </message>
    <message>
        <source>With a PIN the guests&apos; screen is locked. A corner held for three seconds asks for it.</source>
        <translation>Con un PIN lo schermo degli ospiti è bloccato. Tenendo premuto un angolo per tre secondi viene chiesto.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>Il PIN è impostato.</translation>
    </message>
    <message>
        <source>No PIN is set: anybody can leave the guests&apos; screen.</source>
        <translation>Nessun PIN: chiunque può uscire dallo schermo degli ospiti.</translation>
    </message>
    <message>
        <source>A PIN has at least four digits.</source>
        <translation>Un PIN ha almeno quattro cifre.</translation>
    </message>
    <message>
        <source>The two PINs differ: type both again.</source>
        <translation>I due non coincidono: digitarli di nuovo.</translation>
    </message>
</context>
<context>
    <name>Kiosk::PlaceButton</name>
    <message>
        <source>%1, %2; choose another</source>
        <comment>event, entrance</comment>
        <translation>%1, %2; scegli altro</translation>
    </message>
</context>
<context>
    <name>Kiosk::PreviewWidget</name>
    <message>
        <source>Camera picture</source>
        <translation>Immagine della telecamera</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemCard</name>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>What was done? It is kept in the ledger</source>
        <translation>Che cosa si è fatto? Resta nel registro</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemStrip</name>
    <message>
        <source>Look at it   F4</source>
        <translation>Vedi   F4</translation>
    </message>
    <message>
        <source>Look at them   F4</source>
        <translation>Vedi   F4</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemsPage</name>
    <message>
        <source>Back to the desk   F4</source>
        <translation>Torna alla postazione   F4</translation>
    </message>
    <message>
        <source>Everyone else goes on. Nothing here is lost or sent twice.</source>
        <translation>Per tutti gli altri si va avanti. Nulla qui va perso o inviato due volte.</translation>
    </message>
    <message>
        <source>Nothing needs a person</source>
        <translation>Niente da risolvere</translation>
    </message>
    <message>
        <source>One thing needs a person</source>
        <translation>Una cosa da risolvere</translation>
    </message>
    <message>
        <source>%1 things need a person</source>
        <translation>%1 cose da risolvere</translation>
    </message>
</context>
<context>
    <name>Kiosk::ReadyView</name>
    <message>
        <source>Type a code</source>
        <translation>Digita un codice</translation>
    </message>
    <message>
        <source>Hold your ticket
to the scanner</source>
        <translation>Avvicinare il biglietto
al lettore</translation>
    </message>
    <message>
        <source>Hold your ticket
up to the camera</source>
        <translation>Mostrare il biglietto
alla telecamera</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>Tenerlo fermo</translation>
    </message>
    <message>
        <source>Turn up the
brightness</source>
        <translation>Aumentare la
luminosità</translation>
    </message>
    <message>
        <source>Tilt it a little</source>
        <translation>Inclinarlo un po’</translation>
    </message>
    <message>
        <source>A little
further away</source>
        <translation>Un po’
più lontano</translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation>Un po’ più vicino</translation>
    </message>
    <message>
        <source>Phone or paper, code facing the screen</source>
        <translation>Telefono o carta, codice verso lo schermo</translation>
    </message>
    <message>
        <source>The code is blurred</source>
        <translation>Il codice è sfocato</translation>
    </message>
    <message>
        <source>The code is too dark for the camera</source>
        <translation>Il codice è troppo scuro per la telecamera</translation>
    </message>
    <message>
        <source>A light is reflected in it</source>
        <translation>Vi si riflette una luce</translation>
    </message>
    <message>
        <source>The camera needs to see the whole code</source>
        <translation>La telecamera deve vedere tutto il codice</translation>
    </message>
    <message>
        <source>The code is too small for the camera</source>
        <translation>Il codice è troppo piccolo per la telecamera</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>La telecamera si avvia…</translation>
    </message>
    <message>
        <source>The camera is off. No scanner here? Type your code, or ask our staff.</source>
        <translation>La telecamera è spenta. Nessun lettore qui? Digitare il codice o rivolgersi al personale.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Lingua: %1</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Nessuna telecamera</translation>
    </message>
    <message>
        <source>For staff: plug the camera in, it starts by itself. A handheld scanner works.</source>
        <translation>Per il personale: collegare la telecamera, si avvia da sola. Un lettore manuale funziona.</translation>
    </message>
    <message>
        <source>No scanner here? Type your code, or ask our staff.</source>
        <translation>Nessun lettore qui? Digitare il codice o rivolgersi al personale.</translation>
    </message>
</context>
<context>
    <name>Kiosk::ReasonLine</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>Kiosk::ScanRules</name>
    <message>
        <source>The camera looks for</source>
        <translation>La telecamera cerca</translation>
    </message>
    <message>
        <source>The same ticket counts as one showing for</source>
        <translation>Un biglietto riletto conta come mostrato una volta per</translation>
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
        <translation>Nessun lettore collegato. I codici digitati funzionano lo stesso.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ancora niente</translation>
    </message>
    <message>
        <source>A scanner that types? Scan this once with it, so that dashes arrive as dashes.</source>
        <translation>Un lettore tipo tastiera? Con quello scansionare questo una volta: i trattini arriveranno come trattini.</translation>
    </message>
    <message>
        <source>Scan something: it is shown here and admits nobody.</source>
        <translation>Scansionare qualcosa: appare qui e non ammette nessuno.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lettore</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Corsia</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Ingresso</translation>
    </message>
    <message>
        <source>Sends before</source>
        <translation>Invia prima</translation>
    </message>
    <message>
        <source>Sends after</source>
        <translation>Invia dopo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Lane of %1</source>
        <translation>Corsia di %1</translation>
    </message>
    <message>
        <source>Entrance of %1</source>
        <translation>Ingresso di %1</translation>
    </message>
    <message>
        <source>Same as the kiosk</source>
        <translation>Come il Kiosk</translation>
    </message>
    <message>
        <source>What %1 sends before a code</source>
        <translation>Che cosa invia %1 prima di un codice</translation>
    </message>
    <message>
        <source>What %1 sends after a code</source>
        <translation>Che cosa invia %1 dopo un codice</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Rilascia</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usa qui</translation>
    </message>
    <message>
        <source>Camera and scanners</source>
        <translation>Telecamera e lettori</translation>
    </message>
    <message>
        <source>Last scan of a scanner</source>
        <translation>Ultima scansione di un lettore</translation>
    </message>
    <message>
        <source>Choose one</source>
        <comment>entrance</comment>
        <translation>Da scegliere</translation>
    </message>
</context>
<context>
    <name>Kiosk::SearchLine</name>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>Scansionare, o digitare nome o codice</translation>
    </message>
    <message>
        <source>Search and scan</source>
        <translation>Ricerca e scansione</translation>
    </message>
</context>
<context>
    <name>Kiosk::SetupScreen</name>
    <message>
        <source>Back to the desk   Esc</source>
        <translation>Torna alla postazione   Esc</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <source>FastCheck Kiosk</source>
        <translation>FastCheck Kiosk</translation>
    </message>
    <message>
        <source>Everything here can be changed later.</source>
        <translation>Tutto si può cambiare più tardi.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Ospiti</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scansione</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Ingresso</translation>
    </message>
    <message>
        <source>Guests&apos; screen</source>
        <translation>Schermo ospiti</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Lingua e aspetto</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN del personale</translation>
    </message>
    <message>
        <source>Before doors</source>
        <translation>Prima dell’apertura</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 di %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShareList</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 su %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>in, sold</comment>
        <translation>%1 su %2</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShiftPage</name>
    <message>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>Start shift</source>
        <translation>Inizia il turno</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Termina il turno</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Chi è alla postazione?</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Ingresso</translation>
    </message>
    <message>
        <source>Which entrance?</source>
        <translation>Quale ingresso?</translation>
    </message>
    <message>
        <source>The name goes into every check-in made at this desk. Scanning also works without a name.</source>
        <translation>Il nome compare in ogni check-in fatto a questa postazione. Si può scansionare anche senza.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, dalle %2</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShrinkCard</name>
    <message>
        <source>They are really gone</source>
        <translation>Sono davvero spariti</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>Lista degli ospiti</translation>
    </message>
    <message>
        <source>Why are they gone? They will be turned away</source>
        <translation>Perché sono spariti? Saranno rifiutati</translation>
    </message>
</context>
<context>
    <name>Kiosk::StewardScreen</name>
    <message>
        <source>Desk</source>
        <translation>Postazione</translation>
    </message>
</context>
<context>
    <name>Kiosk::TickeraPage</name>
    <message>
        <source>Address of the shop</source>
        <translation>Indirizzo del negozio</translation>
    </message>
    <message>
        <source>API key of the event</source>
        <translation>Chiave API dell’evento</translation>
    </message>
    <message>
        <source>As Tickera shows it under API Access</source>
        <translation>Come la mostra Tickera in API Access</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nome dell’evento</translation>
    </message>
    <message>
        <source>Leave empty to use the shop&apos;s name</source>
        <translation>Vuoto: come nel negozio</translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation>Chiedo al negozio…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Connect Tickera</source>
        <translation>Collega Tickera</translation>
    </message>
    <message>
        <source>The guest list comes from the shop, and every check-in goes back to it.</source>
        <translation>La lista degli ospiti viene dal negozio, e ogni check-in vi torna.</translation>
    </message>
</context>
<context>
    <name>Kiosk::TouchKeys</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Cancella l’ultima lettera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Spazio</translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>Conflict</source>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>%1: the server says no</source>
        <translation>%1: il server dice no</translation>
    </message>
    <message>
        <source>Admitted here, but the server does not accept it: the ticket was most likely used at another entrance first. Nobody was sent away.</source>
        <translation>Accesso dato qui, ma il server non lo accetta: probabilmente il biglietto è stato usato prima a un altro ingresso. Nessuno è stato mandato via.</translation>
    </message>
    <message>
        <source>Held delivery</source>
        <translation>Invio trattenuto</translation>
    </message>
    <message>
        <source>%1: could not be delivered</source>
        <translation>%1: invio non riuscito</translation>
    </message>
    <message>
        <source>It failed several times and was set aside. All others go on.</source>
        <translation>È fallito più volte ed è stato messo da parte. Tutti gli altri proseguono.</translation>
    </message>
    <message>
        <source>%1: no clear answer</source>
        <translation>%1: nessuna risposta chiara</translation>
    </message>
    <message>
        <source>The line dropped while the check-in was being sent. It may or may not have arrived, so it is not sent again by itself.</source>
        <translation>La linea è caduta durante l’invio del check-in. Forse è arrivato, forse no: perciò non viene rinviato da solo.</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>name, gate, time</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1  Admitted at %2</source>
        <comment>time, gate</comment>
        <translation>%1  Accesso dato (%2)</translation>
    </message>
    <message>
        <source>%1  Admitted at %2 by %3</source>
        <comment>time, gate, operator</comment>
        <translation>%1  Accesso dato (%2) da %3</translation>
    </message>
    <message>
        <source>1 ticket vanished</source>
        <translation>1 biglietto sparito</translation>
    </message>
    <message>
        <source>1 ticket vanished from the server&apos;s list.</source>
        <translation>1 biglietto è sparito dalla lista del server.</translation>
    </message>
    <message>
        <source>It stays good until somebody agrees.</source>
        <translation>Resta valido finché qualcuno non conferma.</translation>
    </message>
    <message>
        <source>%1 tickets vanished</source>
        <translation>%1 biglietti spariti</translation>
    </message>
    <message>
        <source>%1 tickets vanished from the server&apos;s list at once.</source>
        <translation>%1 biglietti sono spariti insieme dalla lista del server.</translation>
    </message>
    <message>
        <source>They stay good until somebody agrees.</source>
        <translation>Restano validi finché qualcuno non conferma.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation>Il server ce l’ha</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflitto</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>%1 conflitti</translation>
    </message>
    <message>
        <source>1 held delivery</source>
        <translation>1 invio trattenuto</translation>
    </message>
    <message>
        <source>%1 held deliveries</source>
        <translation>%1 invii trattenuti</translation>
    </message>
    <message>
        <source>A ticket with this code cannot be reported to the server. Check the guest in on the site, then say that the server has it.</source>
        <translation>Un biglietto con un codice simile non può essere comunicato al server. Registra l’ospite sul sito, poi indica che il server ce l’ha.</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>The server refused it: used elsewhere, or outside its times.</source>
        <translation>Rifiutato dal server: biglietto usato altrove, o fuori dai suoi orari.</translation>
    </message>
    <message>
        <source>The server does not take this ticket: look it up on the site.</source>
        <translation>Il server non accetta questo biglietto: cercarlo sul sito.</translation>
    </message>
    <message>
        <source>The server refused it after an attempt without an answer: look it up on the site.</source>
        <translation>Rifiutato dal server dopo un tentativo senza risposta: cercare il biglietto sul sito.</translation>
    </message>
    <message>
        <source>No answer came, and a repeat could check the guest out: look it up on the site.</source>
        <translation>Nessuna risposta, e ripetere potrebbe registrare un’uscita: cercare il biglietto sul sito.</translation>
    </message>
    <message>
        <source>No usable answer came, several times: check the server.</source>
        <translation>Più volte nessuna risposta utilizzabile: controllare il server.</translation>
    </message>
    <message>
        <source>The server does not show its records: look the ticket up on the site.</source>
        <translation>Il server non mostra le sue registrazioni: cercare il biglietto sul sito.</translation>
    </message>
    <message>
        <source>Records vanished at the server: somebody checked the guest out there.</source>
        <translation>Dal server sono sparite registrazioni: lì qualcuno ha registrato l’uscita dell’ospite.</translation>
    </message>
    <message>
        <source>The server&apos;s records show that it arrived.</source>
        <translation>Le registrazioni del server mostrano che l’invio è arrivato.</translation>
    </message>
    <message>
        <source>The server&apos;s records show that it was refused.</source>
        <translation>Le registrazioni del server mostrano che l’invio è stato rifiutato.</translation>
    </message>
    <message>
        <source>This ticket can be checked out, so the records prove nothing: ask the guest.</source>
        <translation>Questo biglietto consente l’uscita, quindi le registrazioni non provano nulla: chiedere all’ospite.</translation>
    </message>
    <message>
        <source>It is not known what was there before: look the ticket up on the site.</source>
        <translation>Non si sa che cosa c’era prima: cercare il biglietto sul sito.</translation>
    </message>
    <message>
        <source>It is used, but this old server cannot tell at which gate.</source>
        <translation>Il biglietto è usato, ma questo vecchio server non può dire a quale ingresso.</translation>
    </message>
    <message>
        <source>Other gates were refused at the same time: nobody can tell whose entry it is.</source>
        <translation>Altri ingressi sono stati rifiutati nello stesso momento: nessuno può dire di chi sia la registrazione.</translation>
    </message>
    <message>
        <source>Probably this gate: the server&apos;s entry has the time of our scan.</source>
        <translation>Probabilmente questo ingresso: la registrazione del server porta l’ora della nostra scansione.</translation>
    </message>
    <message>
        <source>The server refuses the key: enter it again in the set-up.</source>
        <translation>Il server rifiuta la chiave: reinserirla nella configurazione.</translation>
    </message>
    <message>
        <source>The server would take this code for another ticket: it was not sent.</source>
        <translation>Il server scambierebbe questo codice per un altro biglietto: non è stato inviato.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Revoked</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Fuori</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>Non ancora dentro</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>Uscita: %1</translation>
    </message>
    <message>
        <source>Inside since %1</source>
        <translation>Dentro da: %1</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Illimitati</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries left, of all</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Payment withdrawn (%1)</source>
        <comment>payment, the server&apos;s word</comment>
        <translation>Stornato (%1)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Not paid (%1)</source>
        <comment>payment, the server&apos;s word</comment>
        <translation>Non pagato (%1)</translation>
    </message>
</context>
<context>
    <name>StatusTable</name>
    <message>
        <source>%1 waiting</source>
        <comment>check-ins to be sent</comment>
        <translation>%1 in attesa</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>time</comment>
        <translation>Offline dalle %1</translation>
    </message>
    <message>
        <source>Offline since %1, %2</source>
        <comment>day, time</comment>
        <translation>Offline dal %1, %2</translation>
    </message>
    <message>
        <source>Reading the list: %1 of %2</source>
        <translation>Lettura della lista: %1 di %2</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lettura della lista</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Salvato su questo dispositivo</translation>
    </message>
    <message>
        <source>No key for the server: enter it again in the set-up</source>
        <translation>Nessuna chiave per il server: reinserirla nella configurazione</translation>
    </message>
    <message>
        <source>1 check-in waiting</source>
        <translation>1 check-in in attesa</translation>
    </message>
    <message>
        <source>%1 check-ins waiting</source>
        <translation>%1 check-in in attesa</translation>
    </message>
    <message>
        <source>The server refuses the key</source>
        <translation>Il server rifiuta la chiave</translation>
    </message>
    <message>
        <source>No ticket shop answers at this address</source>
        <translation>Nessun negozio di biglietti risponde a questo indirizzo</translation>
    </message>
    <message>
        <source>1 ticket vanished from the list: it stays good until somebody agrees</source>
        <translation>1 biglietto è sparito dalla lista: resta valido finché qualcuno non conferma</translation>
    </message>
    <message>
        <source>%1 tickets vanished from the list at once: they stay good until somebody agrees</source>
        <translation>%1 biglietti sono spariti insieme dalla lista: restano validi finché qualcuno non conferma</translation>
    </message>
    <message>
        <source>This device cannot save: is the disk full?</source>
        <translation>Questo dispositivo non riesce a salvare: il disco è pieno?</translation>
    </message>
    <message>
        <source>Clock differs by %1 min</source>
        <translation>Orologio sfasato di %1 min</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non cifrato</translation>
    </message>
    <message>
        <source>The keychain does not open: unlock it, or enter the key again in the set-up</source>
        <translation>Il portachiavi non si apre: sbloccarlo o reinserire la chiave nella configurazione</translation>
    </message>
    <message>
        <source>1 ticket&apos;s check-in cannot be sent</source>
        <translation>1 ingresso non può essere comunicato</translation>
    </message>
    <message>
        <source>%1 tickets&apos; check-ins cannot be sent</source>
        <translation>%1 ingressi non possono essere comunicati</translation>
    </message>
    <message>
        <source>1 ticket without a usable code</source>
        <translation>1 biglietto senza codice utilizzabile</translation>
    </message>
    <message>
        <source>%1 tickets without a usable code</source>
        <translation>%1 biglietti senza codice utilizzabile</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Admitted</source>
        <translation>Accesso consentito</translation>
    </message>
    <message>
        <source>Exit recorded</source>
        <translation>Uscita registrata</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Già usato</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>Già dentro</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Non è dentro</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Troppo presto</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Non più valido</translation>
    </message>
    <message>
        <source>Not this entrance</source>
        <translation>Non questo ingresso</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Altro evento</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Non ancora pagato</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Non in lista</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Non è un biglietto</translation>
    </message>
    <message>
        <source>Entrance closed</source>
        <translation>Ingresso chiuso</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non controllato</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Già usato</translation>
    </message>
    <message>
        <source>Used today
at %1</source>
        <translation>Usato oggi
alle %1</translation>
    </message>
    <message>
        <source>Used on %1
at %2</source>
        <translation>Usato il %1
alle %2</translation>
    </message>
    <message>
        <source>Entered
before</source>
        <translation>Ingresso già
registrato</translation>
    </message>
    <message>
        <source>Entered today
at %1</source>
        <translation>Ingresso oggi
alle %1</translation>
    </message>
    <message>
        <source>Entered on %1
at %2</source>
        <translation>Ingresso il %1
alle %2</translation>
    </message>
    <message>
        <source>Welcome,
%1</source>
        <translation>Un benvenuto a
%1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>Goodbye,
%1</source>
        <translation>Arrivederci,
%1</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Arrivederci</translation>
    </message>
    <message>
        <source>No entry
seen yet</source>
        <translation>Nessun ingresso
registrato</translation>
    </message>
    <message>
        <source>Please come
back later</source>
        <translation>Si prega di
tornare più tardi</translation>
    </message>
    <message>
        <source>This ticket
has ended</source>
        <translation>Questo biglietto
è scaduto</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Si prega di usare
un altro ingresso</translation>
    </message>
    <message>
        <source>Please go to
%1</source>
        <translation>Recarsi a
%1</translation>
    </message>
    <message>
        <source>A ticket for
another event</source>
        <translation>Biglietto per
un altro evento</translation>
    </message>
    <message>
        <source>Payment is
still open</source>
        <translation>Pagamento
in sospeso</translation>
    </message>
    <message>
        <source>This ticket
was cancelled</source>
        <translation>Questo biglietto
è stato annullato</translation>
    </message>
    <message>
        <source>We cannot find
this ticket</source>
        <translation>Non troviamo
questo biglietto</translation>
    </message>
    <message>
        <source>This is not
a ticket code</source>
        <translation>Non è il codice
di un biglietto</translation>
    </message>
    <message>
        <source>Please try
once more</source>
        <translation>Si prega
di riprovare</translation>
    </message>
    <message>
        <source>1 entry left</source>
        <translation>1 accesso rimasto</translation>
    </message>
    <message numerus="yes">
        <source>%n entries left</source>
        <translation>
            <numerusform>%n accesso rimasto</numerusform>
            <numerusform>%n accessi rimasti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>ticket type, entries left</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Keep your ticket with you.</source>
        <translation>Conservare il biglietto.</translation>
    </message>
    <message>
        <source>This ticket has not come in here.</source>
        <translation>Nessuno è entrato qui con questo biglietto.</translation>
    </message>
    <message>
        <source>Your ticket is not for this entrance.</source>
        <translation>Il biglietto non è per questo ingresso.</translation>
    </message>
    <message>
        <source>The ticket code is in your e-mail or on the paper.</source>
        <translation>Il codice del biglietto è nell’e-mail o sulla carta.</translation>
    </message>
    <message>
        <source>Your ticket was not counted.</source>
        <translation>Il biglietto non è stato contato.</translation>
    </message>
    <message>
        <source>Our staff will show you the way</source>
        <translation>Il personale indicherà la strada</translation>
    </message>
    <message>
        <source>Please see our staff</source>
        <translation>Rivolgersi al personale</translation>
    </message>
    <message>
        <source>Several codes in view: one at a time, please.</source>
        <translation>Più codici in vista: uno alla volta, per favore.</translation>
    </message>
    <message>
        <source>several codes in view</source>
        <translation>più codici in vista</translation>
    </message>
    <message>
        <source>The code was not read whole.</source>
        <translation>Il codice non è stato letto per intero.</translation>
    </message>
    <message>
        <source>Show your ticket code once more</source>
        <translation>Mostri ancora una volta il codice del biglietto</translation>
    </message>
</context>
</TS>
