<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CameraTable</name>
    <message>
        <source>No camera is found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
        <source>Plug one in, or use a handheld scanner.</source>
        <translation>Branchez-en une, ou utilisez un lecteur à main.</translation>
    </message>
    <message>
        <source>This camera is not plugged in</source>
        <translation>Cette caméra n’est pas branchée</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one.</source>
        <translation>Branchez-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>La caméra est inutilisable</translation>
    </message>
    <message>
        <source>Close other programs that use it, and allow this user to use cameras (group video).</source>
        <translation>Fermez les autres programmes qui l’utilisent, et autorisez cet utilisateur à utiliser les caméras (groupe video).</translation>
    </message>
    <message>
        <source>No camera is used</source>
        <translation>Aucune caméra n’est utilisée</translation>
    </message>
    <message>
        <source>Codes are scanned by hand or typed.</source>
        <translation>Les codes sont scannés à la main ou saisis.</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>La caméra est éteinte</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Démarrage de la caméra…</translation>
    </message>
    <message>
        <source>The camera sends no pictures</source>
        <translation>La caméra n’envoie pas d’image</translation>
    </message>
    <message>
        <source>It is being started again. If that does not help, unplug it and plug it in again.</source>
        <translation>Elle redémarre. Si cela ne suffit pas, rebranchez-la.</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>La caméra ne fonctionne pas</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another one.</source>
        <translation>Rebranchez-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The film is over</source>
        <translation>Le film est terminé</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Pas de caméra</translation>
    </message>
    <message>
        <source>%1, not plugged in</source>
        <comment>a camera</comment>
        <translation>%1, pas branchée</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
</context>
<context>
    <name>DecisionText</name>
    <message>
        <source>Already used: admitted at %1 at %2.</source>
        <translation>Déjà utilisé&#xa0;: entrée %1 (%2).</translation>
    </message>
    <message>
        <source>Already used: admitted at %1.</source>
        <translation>Déjà utilisé&#xa0;: entrée %1.</translation>
    </message>
    <message>
        <source>Already used: no entries are left.</source>
        <translation>Déjà utilisé&#xa0;: plus aucune entrée.</translation>
    </message>
    <message>
        <source>Admitted by the steward.</source>
        <translation>Validé par le personnel.</translation>
    </message>
    <message>
        <source>Admitted: welcome back.</source>
        <translation>Validé&#xa0;: bon retour parmi nous.</translation>
    </message>
    <message>
        <source>Admitted: %1 more may enter.</source>
        <translation>Validé&#xa0;: encore %1 à entrer.</translation>
    </message>
    <message>
        <source>Admitted: please go in.</source>
        <translation>Validé&#xa0;: vous pouvez entrer.</translation>
    </message>
    <message>
        <source>The event is closed: please ask the staff.</source>
        <translation>L’événement est fermé&#xa0;: adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>This entrance is closed: please use another one.</source>
        <translation>Cette entrée est fermée&#xa0;: prenez-en une autre.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is a web address.</source>
        <translation>Pas un billet&#xa0;: ce code est une adresse web.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is a Wi-Fi login.</source>
        <translation>Pas un billet&#xa0;: ce code est un accès Wi-Fi.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is somebody&apos;s contact.</source>
        <translation>Pas un billet&#xa0;: ce code est une fiche de contact.</translation>
    </message>
    <message>
        <source>Not a ticket: please show the code on the ticket.</source>
        <translation>Pas un billet&#xa0;: présentez le code du billet.</translation>
    </message>
    <message>
        <source>Nobody was admitted: %1.</source>
        <translation>Personne n’a été admis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody was admitted: please call the staff.</source>
        <translation>Personne n’a été admis&#xa0;: appelez le personnel.</translation>
    </message>
    <message>
        <source>Exit recorded: goodbye.</source>
        <translation>Sortie enregistrée&#xa0;: au revoir.</translation>
    </message>
    <message>
        <source>Already inside: the holder must leave first.</source>
        <translation>Déjà à l’intérieur&#xa0;: une sortie est d’abord nécessaire.</translation>
    </message>
    <message>
        <source>Not inside: nobody entered with this ticket.</source>
        <translation>Pas à l’intérieur&#xa0;: personne n’est entré avec ce billet.</translation>
    </message>
    <message>
        <source>Not valid yet: please come back later.</source>
        <translation>Pas encore valable&#xa0;: revenez plus tard.</translation>
    </message>
    <message>
        <source>No longer valid: the time of this ticket is over.</source>
        <translation>Plus valable&#xa0;: la période de ce billet est passée.</translation>
    </message>
    <message>
        <source>Not this entrance: please use %1.</source>
        <translation>Pas cette entrée&#xa0;: prenez %1.</translation>
    </message>
    <message>
        <source>Not this entrance: please ask the staff.</source>
        <translation>Pas cette entrée&#xa0;: adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>Another event: this ticket is for %1.</source>
        <translation>Autre événement&#xa0;: ce billet est pour %1.</translation>
    </message>
    <message>
        <source>Another event: please ask the staff.</source>
        <translation>Autre événement&#xa0;: adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>Not paid: please go to the box office.</source>
        <translation>Non payé&#xa0;: adressez-vous à la billetterie.</translation>
    </message>
    <message>
        <source>Revoked: this ticket is no longer good, please ask the staff.</source>
        <translation>Annulé&#xa0;: ce billet n’est plus valable, adressez-vous au personnel.</translation>
    </message>
    <message>
        <source>Unknown: no such ticket is on the list.</source>
        <translation>Inconnu&#xa0;: ce billet n’est pas sur la liste.</translation>
    </message>
    <message>
        <source>Not read whole: please scan the ticket once more.</source>
        <translation>Lecture incomplète : veuillez scanner le billet encore une fois.</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>allow this user to write to it, or choose another with --data</source>
        <translation>autorisez cet utilisateur à y écrire, ou choisissez-en un autre avec --data</translation>
    </message>
    <message>
        <source>free space unknown</source>
        <translation>espace libre inconnu</translation>
    </message>
    <message>
        <source>check yourself that 200 MB are free</source>
        <translation>vérifiez vous-même que 200 Mo sont libres</translation>
    </message>
    <message>
        <source>free at least 200 MB</source>
        <translation>libérez au moins 200 Mo</translation>
    </message>
    <message>
        <source>set the date and time, switch network time on</source>
        <translation>réglez la date et l’heure, activez l’heure réseau</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>plug one in, or use a handheld scanner</source>
        <translation>branchez-en une, ou utilisez un lecteur à main</translation>
    </message>
    <message>
        <source>%1, chosen in the settings, is not there</source>
        <translation>%1, choix des réglages, est introuvable</translation>
    </message>
    <message>
        <source>plug it in, or choose another in the settings</source>
        <translation>branchez-la, ou choisissez-en une autre dans les réglages</translation>
    </message>
    <message>
        <source>none: answers make no sound</source>
        <translation>aucun&#xa0;: les réponses sont muettes</translation>
    </message>
    <message>
        <source>plug in a loudspeaker, or switch it on</source>
        <translation>branchez un haut-parleur, ou allumez-le</translation>
    </message>
    <message>
        <source>the volume is set to 0</source>
        <translation>le volume est à 0</translation>
    </message>
    <message>
        <source>turn it up in the settings</source>
        <translation>montez-le dans les réglages</translation>
    </message>
    <message>
        <source>%1, volume %2 %</source>
        <translation>%1, volume %2&#xa0;%</translation>
    </message>
    <message>
        <source>see the message; restore a copy if needed</source>
        <translation>voir la ligne&#xa0;; restaurez une copie si besoin</translation>
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
        <translation>voir la ligne</translation>
    </message>
    <message>
        <source>%1 on the list</source>
        <translation>%1 sur la liste</translation>
    </message>
    <message>
        <source>%1 of %2 sold</source>
        <translation>%1 sur %2 vendus</translation>
    </message>
    <message>
        <source>%1 vanished from the server&apos;s list and stay good until a person agrees</source>
        <translation>%1 billets ont disparu de la liste du serveur et restent valables jusqu’à confirmation</translation>
    </message>
    <message>
        <source>if they are really gone, agree on the problems&apos; page, or: %1</source>
        <translation>s’ils ont bien disparu, confirmez sur la page des problèmes, ou&#xa0;: %1</translation>
    </message>
    <message>
        <source>import a list</source>
        <translation>importez une liste</translation>
    </message>
    <message>
        <source>see that tickets are sold, and that this is the right key</source>
        <translation>vérifiez que des billets sont vendus et que c’est la bonne clé</translation>
    </message>
    <message>
        <source>never read completely</source>
        <translation>jamais lue en entier</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>lue il y a %1</translation>
    </message>
    <message>
        <source>connect this device to the network, or: %1</source>
        <translation>connectez cet appareil au réseau, ou&#xa0;: %1</translation>
    </message>
    <message>
        <source>none waiting</source>
        <translation>aucun en attente</translation>
    </message>
    <message>
        <source>%1 waiting, %2 in conflict</source>
        <translation>%1 en attente, %2 en conflit</translation>
    </message>
    <message>
        <source>settle them on the problems&apos; page, or: %1</source>
        <translation>réglez-les sur la page des problèmes, ou&#xa0;: %1</translation>
    </message>
    <message>
        <source>not known: the server was never reached</source>
        <translation>inconnu&#xa0;: le serveur n’a jamais été joint</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <translation>%1 d’écart avec le serveur</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <comment>a clock</comment>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <comment>a clock</comment>
        <translation>%1 d’avance</translation>
    </message>
    <message>
        <source>set this clock, and switch network time on</source>
        <translation>réglez cette horloge et activez l’heure réseau</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 updates the list</source>
        <translation>%1 récupère la liste</translation>
    </message>
    <message>
        <source>fastcheck outbox list, then outbox resolve settles conflicts</source>
        <translation>fastcheck outbox list, puis outbox resolve règle les conflits</translation>
    </message>
    <message>
        <source>%1 delivers; see outbox list</source>
        <translation>%1 fait les envois&#xa0;; voir outbox list</translation>
    </message>
    <message>
        <source>%1, if the tickets are really gone</source>
        <translation>%1, si les billets ont bien disparu</translation>
    </message>
    <message>
        <source>reached %1, list of %2; %3 waiting, %4 in conflict, %5 held back</source>
        <translation>joint&#xa0;: %1, liste&#xa0;: %2&#xa0;; %3 en attente, %4 en conflit, %5 en suspens</translation>
    </message>
    <message>
        <source>add this user to the group %1, or install the udev rule 60-fastcheck-scanner.rules</source>
        <translation>ajoutez cet utilisateur au groupe %1, ou installez la règle udev 60-fastcheck-scanner.rules</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>device, where</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>if this is a scanner to be read as a device, %1</source>
        <translation>si c’est un lecteur et qu’il est lu comme appareil, %1</translation>
    </message>
    <message>
        <source>none is seen as a device</source>
        <translation>aucun n’est vu comme appareil</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>branché</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>pas branché</translation>
    </message>
    <message>
        <source>plug it in again, then scan any ticket</source>
        <translation>rebranchez-le, puis scannez un billet</translation>
    </message>
    <message>
        <source>plugged in, but this user may not read it</source>
        <translation>branché, mais cet utilisateur n’a pas le droit de le lire</translation>
    </message>
    <message>
        <source>kept in a systemd credential</source>
        <translation>conservée dans un credential systemd</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>conservée dans le trousseau</translation>
    </message>
    <message>
        <source>kept in a file in secrets/</source>
        <translation>conservée dans un fichier de secrets/</translation>
    </message>
    <message>
        <source>keys go to the keychain</source>
        <translation>les clés vont dans le trousseau</translation>
    </message>
    <message>
        <source>keys go to a file in secrets/, as the keychain is not used: %1</source>
        <translation>les clés vont dans un fichier de secrets/, le trousseau n’étant pas utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>start or unlock a keychain, or hand keys to the service as systemd credentials</source>
        <translation>démarrez ou déverrouillez un trousseau, ou passez les clés au service comme credentials systemd</translation>
    </message>
    <message>
        <source>enter it again in the set-up, or: %1</source>
        <translation>saisissez-la à nouveau dans la configuration, ou&#xa0;: %1</translation>
    </message>
    <message>
        <source>people are still let in; see the message</source>
        <translation>les gens entrent quand même&#xa0;; voir la ligne</translation>
    </message>
    <message>
        <source>answers, the key is good, but others on the network can read the key</source>
        <translation>répond, la clé est bonne, mais n’importe qui sur le trajet peut la lire</translation>
    </message>
    <message>
        <source>use https</source>
        <translation>utilisez https</translation>
    </message>
    <message>
        <source>answers in %1, the key is good</source>
        <translation>répond en %1, la clé est bonne</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>a size</comment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>none is used: codes are scanned by hand or typed</source>
        <translation>aucune utilisée&#xa0;: les codes sont scannés à la main ou saisis</translation>
    </message>
    <message>
        <source>set: guests cannot leave their screen</source>
        <translation>défini&#xa0;: les participants ne peuvent pas quitter leur écran</translation>
    </message>
    <message>
        <source>none is set: anybody can leave the guests&apos; screen</source>
        <translation>aucun&#xa0;: tout le monde peut quitter l’écran des participants</translation>
    </message>
    <message>
        <source>set one in the set-up, under Staff PIN</source>
        <translation>définissez-en un dans la configuration, sous PIN du personnel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, unbroken</source>
        <translation>
            <numerusform>%Ln ligne, sans rupture</numerusform>
            <numerusform>%Ln lignes, sans rupture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>set this clock: it differs from the server&apos;s by %1</source>
        <translation>réglez cette horloge&#xa0;: %1 d’écart avec celle du serveur</translation>
    </message>
    <message>
        <source>choose the kiosk&apos;s entrance in the set-up, Entrance</source>
        <translation>choisissez l’entrée de la borne dans la configuration, Entrée</translation>
    </message>
    <message>
        <source>none admits anybody: choose their entrances in the set-up, Scanning</source>
        <translation>aucun ne laisse entrer : choisissez leurs entrées dans la configuration, Lecture</translation>
    </message>
    <message>
        <source>%1 with the code of a newer one</source>
        <translation>%1 avec le code d’un plus récent</translation>
    </message>
    <message>
        <source>%1 with a code that cannot be sent back</source>
        <translation>%1 avec un code qui ne peut pas être renvoyé</translation>
    </message>
    <message>
        <source>they are admitted; check them in on the site</source>
        <translation>ils sont admis&#xa0;; enregistrez-les sur le site</translation>
    </message>
    <message>
        <source>%1 without a usable code</source>
        <translation>%1 sans code utilisable</translation>
    </message>
    <message>
        <source>give every ticket a code on the site</source>
        <translation>donnez un code à chaque billet sur le site</translation>
    </message>
    <message>
        <source>wait until the list is read</source>
        <translation>attendez que la liste soit lue</translation>
    </message>
    <message>
        <source>%1 is not known here: times without a zone are refused</source>
        <comment>a time zone</comment>
        <translation>%1 n&apos;est pas connu ici : les heures sans fuseau sont refusées</translation>
    </message>
    <message>
        <source>choose one like Europe/Vienna: %1</source>
        <translation>en choisir un comme Europe/Vienna : %1</translation>
    </message>
    <message>
        <source>its entrance is not chosen, so it admits nobody</source>
        <translation>personne n’a choisi son entrée, il ne laisse donc entrer personne</translation>
    </message>
    <message>
        <source>it stands at &apos;%1&apos;, which &apos;%2&apos; does not have, so it admits nobody</source>
        <comment>entrance, event</comment>
        <translation>il est à &apos;%1&apos;, que &apos;%2&apos; n’a pas, il ne laisse donc entrer personne</translation>
    </message>
    <message>
        <source>choose its entrance in the set-up, Scanning</source>
        <translation>choisissez son entrée dans la configuration, Lecture</translation>
    </message>
</context>
<context>
    <name>DoorsTable</name>
    <message>
        <source>Ready for doors</source>
        <translation>Prêt pour l’ouverture</translation>
    </message>
    <message>
        <source>One thing before doors</source>
        <translation>Un point avant l’ouverture</translation>
    </message>
    <message>
        <source>Two things before doors</source>
        <translation>Deux points avant l’ouverture</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Key for the server</source>
        <translation>Clé pour le serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Exchange with the server</source>
        <translation>Échange avec le serveur</translation>
    </message>
    <message>
        <source>Clock against the server</source>
        <translation>Horloge face au serveur</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Age of the list</source>
        <translation>Âge de la liste</translation>
    </message>
    <message>
        <source>Waiting deliveries</source>
        <translation>Envois en attente</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Keyboard or scanner</source>
        <translation>Clavier ou lecteur</translation>
    </message>
    <message>
        <source>The doors cannot open yet</source>
        <translation>Impossible d’ouvrir pour l’instant</translation>
    </message>
    <message>
        <source>Nobody can be admitted until the first one is fixed. Checked at %1.</source>
        <translation>Personne ne peut entrer tant que le premier point n’est pas réglé. Vérifié à %1.</translation>
    </message>
    <message>
        <source>Good: %1 of %2. Checked at %3.</source>
        <comment>checks, time</comment>
        <translation>En ordre&#xa0;: %1 sur %2. Vérifié à %3.</translation>
    </message>
    <message>
        <source>All checks are good. Checked at %1.</source>
        <translation>Tout est en ordre. Vérifié à %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>A server that does not answer takes up to ten seconds.</source>
        <translation>Un serveur qui ne répond pas prend jusqu’à dix secondes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things before doors</source>
        <translation>
            <numerusform>%Ln point avant l’ouverture</numerusform>
            <numerusform>%Ln points avant l’ouverture</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN du personnel</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>This device cannot save: start the kiosk again, then look at the set-up, Before doors.</source>
        <translation>Cet appareil ne peut rien enregistrer&#xa0;: redémarrez le Kiosk, puis voyez dans la configuration, Avant l’ouverture.</translation>
    </message>
    <message>
        <source>No usable answer came: check the network, then try again.</source>
        <translation>Pas de réponse exploitable&#xa0;: vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>This cannot be done: choose something else, or ask the event manager.</source>
        <translation>C’est impossible&#xa0;: choisissez autre chose, ou demandez au responsable de l’événement.</translation>
    </message>
    <message>
        <source>The server does not trust this device: enter its key again in the set-up.</source>
        <translation>Le serveur ne fait pas confiance à cet appareil&#xa0;: saisissez à nouveau sa clé dans la configuration.</translation>
    </message>
    <message>
        <source>This cannot be understood: check what was entered.</source>
        <translation>Saisie incompréhensible&#xa0;: vérifiez-la.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again.</source>
        <translation>Le disque est plein&#xa0;: libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk fails: take another device, and have this disk checked.</source>
        <translation>Le disque est défaillant&#xa0;: prenez un autre appareil, et faites vérifier ce disque.</translation>
    </message>
    <message>
        <source>This user may not use %1: give the user the right to read and write it.</source>
        <comment>file or folder</comment>
        <translation>Cet utilisateur ne peut pas utiliser %1&#xa0;: donnez-lui le droit de lecture et d’écriture.</translation>
    </message>
    <message>
        <source>Another program uses the check-ins: close it, then try again.</source>
        <translation>Un autre programme utilise les validations&#xa0;: fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The file of check-ins is damaged: keep it, and put a copy in its place.</source>
        <translation>Le fichier des validations est endommagé&#xa0;: gardez-le, et mettez une copie à sa place.</translation>
    </message>
    <message>
        <source>The check-ins were saved by a newer version: install that version.</source>
        <translation>Les validations ont été enregistrées par une version plus récente&#xa0;: installez cette version.</translation>
    </message>
    <message>
        <source>%1 belongs to another program: choose another data folder.</source>
        <comment>file</comment>
        <translation>%1 appartient à un autre programme&#xa0;: choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The record of check-ins was altered: keep the data folder as evidence.</source>
        <translation>Le journal des validations a été modifié&#xa0;: gardez le dossier de données comme preuve.</translation>
    </message>
    <message>
        <source>There is no file %1: choose another one.</source>
        <translation>Le fichier %1 n’existe pas&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: copy it to this computer, then try again.</source>
        <translation>Le fichier %1 est illisible&#xa0;: copiez-le sur cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The file cannot be written: choose another place, or free some space.</source>
        <translation>Impossible d’écrire le fichier&#xa0;: choisissez un autre emplacement, ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>The file %1 is too large: split it into smaller ones.</source>
        <translation>Le fichier %1 est trop gros&#xa0;: divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>The file %1 is empty: export the list again.</source>
        <translation>Le fichier %1 est vide&#xa0;: exportez la liste à nouveau.</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read: save it as UTF-8.</source>
        <translation>Les caractères de ce fichier ne sont pas reconnus&#xa0;: enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>No column holds the ticket codes: give one of them the title ticket_code.</source>
        <translation>Aucune colonne ne contient les codes des billets&#xa0;: donnez à l’une d’elles le titre ticket_code.</translation>
    </message>
    <message>
        <source>Line %1 of the file cannot be read: correct its quotes and commas.</source>
        <comment>number</comment>
        <translation>La ligne %1 du fichier n’est pas une ligne de liste&#xa0;: corrigez ses guillemets et ses virgules.</translation>
    </message>
    <message>
        <source>There is a %1 already: choose another name.</source>
        <comment>name of an event or entrance</comment>
        <translation>%1 existe déjà&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no %1 here: choose another event or entrance.</source>
        <comment>name of an event or entrance</comment>
        <translation>%1 n’existe pas ici&#xa0;: choisissez un autre événement ou une autre entrée.</translation>
    </message>
    <message>
        <source>This device keeps the events of %1: use another data folder for others.</source>
        <comment>organisation</comment>
        <translation>Cet appareil contient les événements de %1&#xa0;: pour d’autres, utilisez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The entrance %1 does not serve this direction: choose another entrance.</source>
        <translation>L’entrée %1 ne sert pas dans ce sens&#xa0;: choisissez une autre entrée.</translation>
    </message>
    <message>
        <source>No server has this address: check the address, then the network.</source>
        <translation>Aucun serveur à cette adresse&#xa0;: vérifiez l’adresse, puis le réseau.</translation>
    </message>
    <message>
        <source>The server does not answer: check the network, then the server.</source>
        <translation>Le serveur ne répond pas&#xa0;: vérifiez le réseau, puis le serveur.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe: check this device&apos;s date and time, then ask whoever runs the site about its certificate.</source>
        <translation>La connexion au serveur n’est pas sûre&#xa0;: vérifiez la date et l’heure de cet appareil, puis interrogez le responsable du site sur son certificat.</translation>
    </message>
    <message>
        <source>The proxy of this network fails: correct the proxy settings of this device.</source>
        <translation>Le proxy de ce réseau ne fonctionne pas&#xa0;: corrigez les réglages de proxy de cet appareil.</translation>
    </message>
    <message>
        <source>This network wants a login first: open any web page on this network and log in.</source>
        <translation>Ce réseau demande d’abord une connexion&#xa0;: ouvrez une page web sur ce réseau et identifiez-vous.</translation>
    </message>
    <message>
        <source>The server is busy or being updated: wait a few minutes.</source>
        <translation>Le serveur est occupé ou en cours de mise à jour&#xa0;: attendez quelques minutes.</translation>
    </message>
    <message>
        <source>The server answers with an error: ask whoever runs the site to look at its error log.</source>
        <translation>Le serveur répond par une erreur&#xa0;: demandez au responsable du site de consulter son journal d’erreurs.</translation>
    </message>
    <message>
        <source>A firewall turns this device away: ask whoever runs the site to let it in.</source>
        <translation>Un pare-feu bloque cet appareil&#xa0;: demandez au responsable du site de l’autoriser.</translation>
    </message>
    <message>
        <source>The list arrived incomplete: wait a moment, then try again.</source>
        <translation>La liste est arrivée incomplète&#xa0;: attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>No ticket shop answers there: check the address, and that the Tickera plugin is on.</source>
        <translation>Aucune boutique de billets ne répond ici&#xa0;: vérifiez l’adresse, et que l’extension Tickera est activée.</translation>
    </message>
    <message>
        <source>The site lives at another address: enter %1.</source>
        <translation>Le site est à une autre adresse&#xa0;: saisissez %1.</translation>
    </message>
    <message>
        <source>This is not the address of a site: enter it as in a browser, like https://tickets.example.org.</source>
        <translation>Ce n’est pas l’adresse d’un site&#xa0;: saisissez-la comme dans un navigateur, par exemple https://tickets.example.org.</translation>
    </message>
    <message>
        <source>This event has no server to talk to: import its list from a file.</source>
        <translation>Cet événement n’a pas de serveur&#xa0;: importez sa liste depuis un fichier.</translation>
    </message>
    <message>
        <source>The key is for several events, so the server gives no name: enter a name.</source>
        <translation>La clé vaut pour plusieurs événements, le serveur ne donne donc pas de nom&#xa0;: saisissez un nom.</translation>
    </message>
    <message>
        <source>The server does not take the key: copy it again from Tickera, API Access.</source>
        <translation>Le serveur n’accepte pas la clé&#xa0;: copiez-la à nouveau depuis Tickera, API Access.</translation>
    </message>
    <message>
        <source>The key for the server is missing: enter it again in the set-up.</source>
        <translation>La clé pour le serveur manque&#xa0;: saisissez-la à nouveau dans la configuration.</translation>
    </message>
    <message>
        <source>The key is incomplete: copy it again, on one line.</source>
        <translation>La clé est incomplète&#xa0;: copiez-la à nouveau, sur une seule ligne.</translation>
    </message>
    <message>
        <source>Other users can read %1: take that right from them, and get a new key from the site.</source>
        <comment>file or folder of keys</comment>
        <translation>D’autres utilisateurs peuvent lire %1&#xa0;: retirez-leur ce droit, et demandez une nouvelle clé au site.</translation>
    </message>
    <message>
        <source>The key comes with the service, as %1: change it there and start the service again.</source>
        <translation>La clé est fournie avec le service, sous %1&#xa0;: modifiez-la à cet endroit et redémarrez le service.</translation>
    </message>
    <message>
        <source>The keychain of this device does not open: unlock it, then try again.</source>
        <translation>Le trousseau de cet appareil ne s’ouvre pas&#xa0;: déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate: export it as PEM.</source>
        <translation>Le fichier %1 ne contient pas de certificat&#xa0;: exportez-le en PEM.</translation>
    </message>
    <message>
        <source>The scanner is not there: plug it in.</source>
        <translation>Le lecteur est introuvable&#xa0;: branchez-le.</translation>
    </message>
    <message>
        <source>Another program holds the scanner: close that program.</source>
        <translation>Un autre programme occupe le lecteur&#xa0;: fermez ce programme.</translation>
    </message>
    <message>
        <source>The scanner does not work: unplug it, and plug it in again.</source>
        <translation>Le lecteur ne fonctionne pas&#xa0;: débranchez-le, puis rebranchez-le.</translation>
    </message>
    <message>
        <source>The scanners cannot be used as they are set: set them up again.</source>
        <translation>Les lecteurs sont inutilisables avec ces réglages&#xa0;: configurez-les à nouveau.</translation>
    </message>
    <message>
        <source>This prefix or suffix does not work: write control keys like {F1}, {Tab} or {x1D}, and at most 32 characters.</source>
        <translation>Ce préfixe ou suffixe ne convient pas&#xa0;: écrivez les touches de contrôle comme {F1}, {Tab} ou {x1D}, et 32 caractères au plus.</translation>
    </message>
    <message>
        <source>Only a part of the set-up code arrived: scan it again.</source>
        <translation>Le code de configuration n’est arrivé qu’en partie&#xa0;: scannez-le à nouveau.</translation>
    </message>
    <message>
        <source>The scanner does not send %1 as printed: set it to the keyboard layout of this device.</source>
        <comment>characters</comment>
        <translation>Le lecteur n’envoie pas %1 tel qu’imprimé&#xa0;: réglez-le sur la disposition de clavier de cet appareil.</translation>
    </message>
    <message>
        <source>Everybody can write to the folder %1: choose another data folder.</source>
        <translation>Tout le monde peut écrire dans le dossier %1 : choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>%1 is a link to another place: check it, then remove it.</source>
        <comment>file</comment>
        <translation>%1 est un lien vers un autre endroit : vérifiez-le, puis supprimez-le.</translation>
    </message>
    <message>
        <source>This has changed meanwhile: look again, or show the ticket again.</source>
        <translation>Il y a eu un changement entre-temps : regardez à nouveau, ou présentez à nouveau le billet.</translation>
    </message>
</context>
<context>
    <name>GateTable</name>
    <message>
        <source>Entrance closed</source>
        <translation>Entrée fermée</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Veuillez prendre
une autre entrée</translation>
    </message>
    <message>
        <source>This entrance is set to closed. Hold the top corner to choose another one at the desk.</source>
        <translation>Cette entrée est réglée sur fermée. Maintenez le coin du haut pour en choisir une autre à l’accueil.</translation>
    </message>
    <message>
        <source>Doors open
at %1</source>
        <translation>Ouverture
à %1</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Merci de revenir à cette heure.</translation>
    </message>
    <message>
        <source>It opens by itself. To change the times, edit the event or the entrance.</source>
        <translation>Elle ouvre toute seule. Les autres horaires se règlent avec l’événement et l’entrée.</translation>
    </message>
    <message>
        <source>Closed since %1. To change the times, edit the event or the entrance.</source>
        <translation>Son horaire est passé depuis %1. Les autres horaires se règlent avec l’événement et l’entrée.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Your ticket was not counted here.</source>
        <translation>Votre billet n’a pas été compté ici.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>One moment,
please</source>
        <translation>Un instant,
s’il vous plaît</translation>
    </message>
    <message>
        <source>We are checking with the box office.</source>
        <translation>Nous vérifions auprès de la billetterie.</translation>
    </message>
    <message>
        <source>Start the kiosk again.</source>
        <translation>Redémarrez le Kiosk.</translation>
    </message>
    <message>
        <source>This device cannot save: is the disk full? It tries again by itself. What was admitted before is safe.</source>
        <translation>Cet appareil ne peut rien enregistrer&#xa0;: le disque est-il plein&#xa0;? Il réessaie tout seul. Les validations d’avant sont en sécurité.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Pas encore configuré</translation>
    </message>
    <message>
        <source>Hold the top corner, then choose or add an event in the set-up.</source>
        <translation>Maintenez le coin du haut, puis choisissez ou ajoutez un événement dans la configuration.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>This entrance opens shortly.</source>
        <translation>Cette entrée ouvre bientôt.</translation>
    </message>
    <message>
        <source>No guest list yet</source>
        <translation>Pas encore de liste</translation>
    </message>
    <message>
        <source>In a hurry? Our staff can help.</source>
        <translation>Pressé&#xa0;? Notre équipe peut aider.</translation>
    </message>
    <message>
        <source>The list comes from the server: %1.</source>
        <comment>state of the sync</comment>
        <translation>La liste vient du serveur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The list is empty. Hold the top corner, then import one in the set-up.</source>
        <translation>La liste est vide. Maintenez le coin du haut, puis importez-en une dans la configuration.</translation>
    </message>
    <message>
        <source>It is full inside (%1 of %2). Please wait for our staff.</source>
        <translation>C’est complet à l’intérieur (%1 sur %2). Merci d’attendre notre équipe.</translation>
    </message>
    <message>
        <source>The guest list is still coming in. Ticket not found? Please see our staff.</source>
        <translation>La liste arrive encore. Billet introuvable&#xa0;? Adressez-vous à notre équipe.</translation>
    </message>
    <message>
        <source>The guest list is from %1. Bought later? Please see our staff.</source>
        <comment>time</comment>
        <translation>La liste date de %1. Achat plus récent&#xa0;? Adressez-vous à notre équipe.</translation>
    </message>
    <message>
        <source>The list comes from the server. Nothing has arrived yet.</source>
        <translation>La liste vient du serveur. Il n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>%1 Until then desk and set-up stay locked. Hold the top corner to try again now; only the system can end the kiosk.</source>
        <comment>what is to be done</comment>
        <translation>%1 D’ici là, l’accueil et la configuration restent verrouillés. Maintenez le coin du haut pour réessayer maintenant&#xa0;; seul le système peut arrêter le Kiosk.</translation>
    </message>
</context>
<context>
    <name>HeldTable</name>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Please show your ticket again</source>
        <translation>Veuillez présenter votre billet à nouveau</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Veuillez prendre
une autre entrée</translation>
    </message>
    <message>
        <source>Our staff will show you the way</source>
        <translation>Notre équipe vous indiquera le chemin</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>One moment,
please</source>
        <translation>Un instant,
s’il vous plaît</translation>
    </message>
    <message>
        <source>This takes longer than usual. Your answer comes here.</source>
        <translation>C’est plus long que d’habitude. La réponse arrive ici.</translation>
    </message>
    <message>
        <source>Choose its entrance in the set-up, Scanning.</source>
        <translation>Choisissez son entrée dans la configuration, Lecture.</translation>
    </message>
    <message>
        <source>No entrance is set for this scanner.</source>
        <translation>Personne ne sait à quelle entrée se trouve ce lecteur.</translation>
    </message>
    <message>
        <source>This scanner stands at %1, which this event does not have.</source>
        <comment>entrance</comment>
        <translation>Ce lecteur est à %1, que cet événement n’a pas.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This entrance is not ready yet.</source>
        <translation>Cette entrée n’est pas encore prête.</translation>
    </message>
    <message>
        <source>That took
too long</source>
        <translation>Cela a pris
trop de temps</translation>
    </message>
    <message>
        <source>This device was busy. Your ticket was not counted.</source>
        <translation>Cet appareil était occupé. Votre billet n’a pas été compté.</translation>
    </message>
    <message>
        <source>Once more,
please</source>
        <translation>Encore une fois,
s’il vous plaît</translation>
    </message>
    <message>
        <source>The event or the entrance has changed meanwhile. Your ticket was not counted.</source>
        <translation>L’événement ou l’entrée a changé entre-temps. Votre billet n’a pas été compté.</translation>
    </message>
    <message>
        <source>The set-up is open, so nobody is admitted. Leave it, then scan the ticket again.</source>
        <translation>La configuration est ouverte, donc personne n’entre. Quittez-la, puis scannez le billet à nouveau.</translation>
    </message>
    <message>
        <source>No event is set up here: choose or add one in the set-up.</source>
        <translation>Aucun événement n’est configuré ici : choisissez-en ou ajoutez-en un dans la configuration.</translation>
    </message>
    <message>
        <source>The entrance that was chosen for this kiosk is gone. Choose another one in the set-up, Entrance.</source>
        <translation>L’entrée choisie pour cette borne n’existe plus. Choisissez-en une autre dans la configuration, Entrée.</translation>
    </message>
    <message>
        <source>Start the kiosk again.</source>
        <translation>Redémarrez le Kiosk.</translation>
    </message>
    <message>
        <source>This ticket was scanned into a reason that was being typed. Nobody was admitted.</source>
        <translation>Ce billet a été scanné pendant la saisie d’un motif. Personne n’a été admis.</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
</context>
<context>
    <name>Kiosk::AnswerBand</name>
    <message>
        <source>No ticket yet</source>
        <translation>Aucun billet</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Not on this list; asking the server</source>
        <translation>Pas sur cette liste&#xa0;; demande au serveur</translation>
    </message>
    <message>
        <source>%1, %2 s ago</source>
        <comment>verdict, seconds</comment>
        <translation>%1, il y a %2 s</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>verdict, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Ready for the first ticket</source>
        <translation>Prêt pour le premier billet</translation>
    </message>
</context>
<context>
    <name>Kiosk::AnswerView</name>
    <message>
        <source>For staff</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>For our staff</source>
        <translation>Pour notre équipe</translation>
    </message>
</context>
<context>
    <name>Kiosk::AttendeeCard</name>
    <message>
        <source>Ticket</source>
        <translation>Billet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Admit %1</source>
        <translation>Admettre %1</translation>
    </message>
    <message>
        <source>Admit %1 all the same…</source>
        <translation>Admettre %1 quand même…</translation>
    </message>
    <message>
        <source>Why? It is kept with the check-in</source>
        <translation>Pourquoi&#xa0;? C’est noté avec la validation</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>Ce qui s’est passé avant</translation>
    </message>
    <message>
        <source>About the attendee</source>
        <translation>À propos du participant</translation>
    </message>
    <message>
        <source>Entries left</source>
        <translation>Entrées restantes</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Laisser sortir</translation>
    </message>
    <message>
        <source>Let %1 out</source>
        <translation>Laisser sortir %1</translation>
    </message>
    <message>
        <source>Let %1 out all the same…</source>
        <translation>Laisser sortir %1 quand même…</translation>
    </message>
</context>
<context>
    <name>Kiosk::AttendeeList</name>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>Kiosk::CameraTrial</name>
    <message>
        <source>Chosen when the program was started, with --camera.</source>
        <translation>Choisie au démarrage du programme, avec --camera.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Hold a ticket in front of the camera.</source>
        <translation>Présentez un billet à la caméra.</translation>
    </message>
    <message>
        <source>This camera&apos;s picture cannot be shown here</source>
        <translation>L’image de cette caméra ne peut pas s’afficher ici</translation>
    </message>
    <message>
        <source>It is read anyway: hold a ticket in front of it.</source>
        <translation>Elle lit quand même&#xa0;: présentez-lui un billet.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <comment>a code</comment>
        <translation>Lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Kiosk::CodePad</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Vérifier ce code</translation>
    </message>
    <message>
        <source>Type your ticket code. So far: %1</source>
        <translation>Saisissez le code du billet. Jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type the code on your ticket</source>
        <translation>Saisissez le code de votre billet</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskBar</name>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>operator, time</comment>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>%1 is at the desk; sign out or change</source>
        <translation>%1 est à l’accueil&#xa0;; terminer ou changer</translation>
    </message>
    <message>
        <source>Nobody signed in; sign in</source>
        <translation>Personne à l’accueil&#xa0;; s’identifier</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskColumns</name>
    <message>
        <source>%1 of %2</source>
        <comment>matches, attendees</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>to touch, where there is no keyboard</comment>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Admit or search</source>
        <translation>Admettre ou rechercher</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>Clavier à l’écran</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskKeys</name>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>L’accueil</translation>
    </message>
    <message>
        <source>The last scans</source>
        <translation>Les derniers scans</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>Les points à traiter</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Les chiffres</translation>
    </message>
    <message>
        <source>Who is at the desk, event and entrance</source>
        <translation>Qui est à l’accueil, événement et entrée</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Nouvelle recherche</translation>
    </message>
    <message>
        <source>Admit the person on the card</source>
        <translation>Admettre la personne affichée</translation>
    </message>
    <message>
        <source>Admit all the same, with a reason</source>
        <translation>Admettre quand même, avec une raison</translation>
    </message>
    <message>
        <source>Switch between In and Out</source>
        <translation>De l’entrée à la sortie, et inversement</translation>
    </message>
    <message>
        <source>Back; clears the search line</source>
        <translation>Retour&#xa0;; vide la recherche</translation>
    </message>
    <message>
        <source>Admit the typed code, or the highlighted person</source>
        <translation>Admettre le code saisi, ou la personne en surbrillance</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Several matches down</source>
        <translation>Quelques résultats plus bas</translation>
    </message>
    <message>
        <source>Several matches up</source>
        <translation>Quelques résultats plus haut</translation>
    </message>
    <message>
        <source>Before doors: is everything ready?</source>
        <translation>Avant l’ouverture&#xa0;: tout est-il prêt&#xa0;?</translation>
    </message>
    <message>
        <source>Keys on the screen, where there is no keyboard</source>
        <translation>Clavier à l’écran, quand il n’y a pas de clavier</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskPages</name>
    <message>
        <source>Last scans</source>
        <translation>Derniers scans</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsBand</name>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsPage</name>
    <message>
        <source>Before doors</source>
        <translation>Avant l’ouverture</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsRow</name>
    <message>
        <source>Good</source>
        <translation>En ordre</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsTile</name>
    <message>
        <source>Play it</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Définir</translation>
    </message>
</context>
<context>
    <name>Kiosk::GatePage</name>
    <message>
        <source>In only</source>
        <translation>Entrée seulement</translation>
    </message>
    <message>
        <source>Out only</source>
        <translation>Sortie seulement</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrée et sortie</translation>
    </message>
    <message>
        <source>There is no event yet: choose a guest list first.</source>
        <translation>Aucun événement&#xa0;: choisissez d’abord qui vient.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Which entrance is this?</source>
        <translation>Quelle est cette entrée&#xa0;?</translation>
    </message>
    <message>
        <source>It is saved with every check-in.</source>
        <translation>Elle figure à côté de chaque validation.</translation>
    </message>
    <message>
        <source>Another entrance</source>
        <translation>Autre entrée</translation>
    </message>
    <message>
        <source>Name of another entrance</source>
        <translation>Nom d’une autre entrée</translation>
    </message>
    <message>
        <source>Its direction</source>
        <translation>Son sens</translation>
    </message>
    <message>
        <source>Add the entrance</source>
        <translation>Ajouter l’entrée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entrance, direction</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The entrance needs a name.</source>
        <translation>L’entrée doit avoir un nom.</translation>
    </message>
</context>
<context>
    <name>Kiosk::GateScanners</name>
    <message>
        <source>%1, layout %2, %3 characters in %4 ms</source>
        <comment>scanner, keyboard layout, count, time</comment>
        <translation>%1, disposition %2, %3 caractères en %4 ms</translation>
    </message>
    <message>
        <source>A scanner that types</source>
        <translation>Lecteur type clavier</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>apprise</translation>
    </message>
    <message>
        <source>This scanner&apos;s layout is learned: every character arrives as printed.</source>
        <translation>La disposition de ce lecteur est apprise&#xa0;: chaque caractère arrive tel qu’imprimé.</translation>
    </message>
    <message>
        <source>Any that types</source>
        <translation>Tout lecteur type clavier</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>Pas utilisé ici</translation>
    </message>
    <message>
        <source>Not readable: allow this user to read %1</source>
        <translation>Lecture refusée&#xa0;: autorisez cet utilisateur à lire %1</translation>
    </message>
    <message>
        <source>The scanners&apos; settings cannot be read, so no scanner admits anybody: choose their entrances again in the set-up, Scanning.</source>
        <translation>Les réglages des lecteurs sont illisibles, aucun ne laisse donc entrer : choisissez à nouveau leurs entrées dans la configuration, Lecture.</translation>
    </message>
    <message>
        <source>Closed: choose its entrance</source>
        <translation>Fermé : choisissez son entrée</translation>
    </message>
    <message>
        <source>%1, layout %2, only a part: %3 characters in %4 ms</source>
        <comment>scanner, keyboard layout, count, time</comment>
        <translation>%1, disposition %2, une partie seulement : %3 caractères en %4 ms</translation>
    </message>
</context>
<context>
    <name>Kiosk::GuestPage</name>
    <message>
        <source>The guests&apos; screen</source>
        <translation>L’écran des participants</translation>
    </message>
    <message>
        <source>What a guest sees of the answer, and for how long.</source>
        <translation>Ce qui s’affiche de la réponse, et combien de temps.</translation>
    </message>
    <message>
        <source>Until somebody has seen it</source>
        <translation>Jusqu’à ce que quelqu’un l’ait vue</translation>
    </message>
    <message>
        <source>First name only</source>
        <translation>Prénom seul</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Aucun nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Welcome stays for</source>
        <translation>Bienvenue affichée pendant</translation>
    </message>
    <message>
        <source>Refusal stays for</source>
        <translation>Refus affiché pendant</translation>
    </message>
    <message>
        <source>VIP, Wristband, Diet</source>
        <comment>examples of ticket types and fields</comment>
        <translation>VIP, Bracelet, Régime</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Notes pour le personnel</translation>
    </message>
    <message>
        <source>Ticket types and columns of the list, separated by commas. They are shown large.</source>
        <translation>Types de billet et colonnes de la liste, séparés par des virgules. Ils s’affichent en grand.</translation>
    </message>
    <message>
        <source>A note stays</source>
        <translation>Une note reste</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Warn when this many are inside</source>
        <translation>Avertir à ce nombre sur place</translation>
    </message>
    <message>
        <source>A warning only: nobody is refused for it.</source>
        <translation>Un simple avertissement&#xa0;: personne n’est refusé pour cela.</translation>
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
        <translation>Contrôle d’entrée</translation>
    </message>
    <message>
        <source>way out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>way in</source>
        <translation>accès</translation>
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
        <translation>Derniers scans</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Aucun code</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict, who</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Kiosk::KeysPage</name>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
</context>
<context>
    <name>Kiosk::KioskWiring</name>
    <message>
        <source>Tickets to show: %1</source>
        <comment>folder</comment>
        <translation>Billets à présenter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Kiosk::LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Choisissez votre langue</translation>
    </message>
</context>
<context>
    <name>Kiosk::ListPage</name>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Invented guests and tickets to practise with. Nothing leaves this computer.</source>
        <translation>Participants et billets fictifs pour s’exercer. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>A CSV file from any ticket shop. The columns are recognised by their names.</source>
        <translation>Un fichier CSV de n’importe quelle billetterie. Les colonnes sont reconnues à leur nom.</translation>
    </message>
    <message>
        <source>Connect Tickera</source>
        <translation>Connecter Tickera</translation>
    </message>
    <message>
        <source>The list of a WordPress shop with Tickera. Check-ins go back to it.</source>
        <translation>La liste d’une boutique WordPress avec Tickera. Les validations y sont renvoyées.</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>Qui vient&#xa0;?</translation>
    </message>
    <message>
        <source>Choose where the guest list comes from.</source>
        <translation>Choisissez d’où vient la liste des participants.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nom de l’événement</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Choisir un fichier CSV</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listes (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Keep the list that is here</source>
        <translation>Garder la liste déjà présente</translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation>Choisir l’événement</translation>
    </message>
</context>
<context>
    <name>Kiosk::LookPage</name>
    <message>
        <source>Language, look and sound</source>
        <translation>Langue, apparence et son</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Les changements faits ici s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Aucune animation</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Guests may choose</source>
        <translation>Au choix des participants</translation>
    </message>
    <message>
        <source>After the answer the screen speaks your language again.</source>
        <translation>Après la réponse, l’écran revient à votre langue.</translation>
    </message>
    <message>
        <source>Day: dark on light</source>
        <translation>Jour&#xa0;: foncé sur clair</translation>
    </message>
    <message>
        <source>Night: light on dark</source>
        <translation>Nuit&#xa0;: clair sur foncé</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>For the desk and these pages, up to twice the size.</source>
        <translation>Pour l’accueil et ces pages, jusqu’au double.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Votre couleur</translation>
    </message>
    <message>
        <source>For buttons; answers keep their colours. It is darkened where it would be hard to read.</source>
        <translation>Celle des boutons&#xa0;; les réponses gardent la leur. Elle est assombrie là où elle serait illisible.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A picture, SVG or PNG</source>
        <translation>Une image, SVG ou PNG</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>Votre logo</translation>
    </message>
    <message>
        <source>Shown in place of the event&apos;s name, in one colour.</source>
        <translation>Il remplace le nom de l’événement, en une seule couleur.</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Images (*.svg *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Play the tones</source>
        <translation>Écouter les sons</translation>
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
        <translation>Tout le monde entré&#xa0;: calcul…</translation>
    </message>
    <message>
        <source>Everybody is in.</source>
        <translation>Tout le monde est entré.</translation>
    </message>
    <message>
        <source>Nobody came in the last minutes. %1 to come.</source>
        <translation>Aucune entrée ces dernières minutes. Encore %1 à venir.</translation>
    </message>
    <message>
        <source>All in about %1, %2 to come.</source>
        <translation>Tout le monde entré vers %1, encore %2 à venir.</translation>
    </message>
    <message>
        <source>Checked in by ticket type</source>
        <translation>Validations par type de billet</translation>
    </message>
    <message>
        <source>Admitted here, by entrance</source>
        <translation>Validations ici, par entrée</translation>
    </message>
    <message>
        <source>Check-ins a minute</source>
        <translation>Validations par minute</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>in, of %1 sold</source>
        <translation>validés, sur %1 vendus</translation>
    </message>
    <message>
        <source>%1 in, of %2 sold</source>
        <translation>%1 validés, sur %2 vendus</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>%1 sur place</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Sans type</translation>
    </message>
    <message>
        <source>Pace: %1 a minute</source>
        <translation>Rythme&#xa0;: %1 par minute</translation>
    </message>
    <message>
        <source>Pace: calculating…</source>
        <translation>Rythme&#xa0;: calcul…</translation>
    </message>
</context>
<context>
    <name>Kiosk::OutPage</name>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Extraire des données</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Validations</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour tableurs</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour programmes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Every answer given here, oldest first. Contains names.</source>
        <translation>Tout ce qui a été répondu ici à un billet, du plus ancien au plus récent. Contient des noms.</translation>
    </message>
    <message>
        <source>The whole list, with what was used. Contains names and addresses.</source>
        <translation>Toute la liste, avec ce qui a été utilisé. Contient des noms et des adresses.</translation>
    </message>
    <message>
        <source>Who was turned away here, and why. Contains names.</source>
        <translation>Qui a été refusé ici, et pourquoi. Contient des noms.</translation>
    </message>
    <message>
        <source>Versions, checks and counts for those who help you. Without names, codes, addresses and keys.</source>
        <translation>Versions, contrôles et nombres pour ceux qui vous aident. Sans noms, codes, adresses ni clés.</translation>
    </message>
    <message>
        <source>From %1. Nothing leaves this computer.</source>
        <comment>event</comment>
        <translation>De %1. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no event yet. Nothing leaves this computer.</source>
        <translation>Il n’y a pas encore d’événement. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>file</comment>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Written: %1, 1 row</source>
        <comment>file</comment>
        <translation>Écrit : %1, 1 ligne</translation>
    </message>
    <message>
        <source>Written: %1, %2 rows</source>
        <comment>file, count</comment>
        <translation>Écrit : %1, %2 lignes</translation>
    </message>
</context>
<context>
    <name>Kiosk::PacePlot</name>
    <message>
        <source>Check-ins a minute</source>
        <translation>Validations par minute</translation>
    </message>
    <message>
        <source>%1 in the last full minute, pace %2</source>
        <translation>%1 dans la dernière minute écoulée, rythme %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>Kiosk::PinPad</name>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n min</source>
        <translation>
            <numerusform>PIN erroné. Réessayez dans %n min</numerusform>
            <numerusform>PIN erroné. Réessayez dans %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n s</source>
        <translation>
            <numerusform>PIN erroné. Réessayez dans %n s</numerusform>
            <numerusform>PIN erroné. Réessayez dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>Wrong PIN. Please try again</source>
        <translation>PIN erroné. Veuillez réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Locks again by itself in %n s</source>
        <translation>
            <numerusform>Se verrouille dans %n s</numerusform>
            <numerusform>Se verrouille dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the staff PIN</source>
        <translation>Saisissez le PIN du personnel</translation>
    </message>
    <message>
        <source>Back to the gate</source>
        <translation>Retour au contrôle</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Enter the
staff PIN</source>
        <translation>Saisissez le
PIN du personnel</translation>
    </message>
    <message>
        <source>A PIN has digits only</source>
        <translation>Un PIN n’a que des chiffres</translation>
    </message>
</context>
<context>
    <name>Kiosk::PinPage</name>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>Une seconde fois</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Définir le PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Supprimer le PIN</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN du personnel</translation>
    </message>
    <message>
        <source>With a PIN the guests&apos; screen is locked. A corner held for three seconds asks for it.</source>
        <translation>Avec un PIN, l’écran des participants est verrouillé. Maintenez un coin trois secondes pour le saisir.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>Un PIN est défini.</translation>
    </message>
    <message>
        <source>No PIN is set: anybody can leave the guests&apos; screen.</source>
        <translation>Aucun PIN&#xa0;: tout le monde peut quitter l’écran des participants.</translation>
    </message>
    <message>
        <source>A PIN has at least four digits.</source>
        <translation>Un PIN a au moins quatre chiffres.</translation>
    </message>
    <message>
        <source>The two PINs differ: type both again.</source>
        <translation>Les deux diffèrent&#xa0;: saisissez-les à nouveau.</translation>
    </message>
</context>
<context>
    <name>Kiosk::PlaceButton</name>
    <message>
        <source>%1, %2; choose another</source>
        <comment>event, entrance</comment>
        <translation>%1, %2&#xa0;; en choisir d’autres</translation>
    </message>
</context>
<context>
    <name>Kiosk::PreviewWidget</name>
    <message>
        <source>Camera picture</source>
        <translation>Image de la caméra</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemCard</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What was done? It is kept in the ledger</source>
        <translation>Qu’a-t-on fait&#xa0;? C’est noté dans le journal</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemStrip</name>
    <message>
        <source>Look at it   F4</source>
        <translation>Voir   F4</translation>
    </message>
    <message>
        <source>Look at them   F4</source>
        <translation>Voir   F4</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemsPage</name>
    <message>
        <source>Back to the desk   F4</source>
        <translation>Retour à l’accueil   F4</translation>
    </message>
    <message>
        <source>Everyone else goes on. Nothing here is lost or sent twice.</source>
        <translation>Pour les autres, tout continue. Rien ici n’est perdu ni envoyé deux fois.</translation>
    </message>
    <message>
        <source>Nothing needs a person</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>One thing needs a person</source>
        <translation>Un point à traiter</translation>
    </message>
    <message>
        <source>%1 things need a person</source>
        <translation>%1 points à traiter</translation>
    </message>
</context>
<context>
    <name>Kiosk::ReadyView</name>
    <message>
        <source>Type a code</source>
        <translation>Saisir un code</translation>
    </message>
    <message>
        <source>Hold your ticket
to the scanner</source>
        <translation>Présentez votre billet
au lecteur</translation>
    </message>
    <message>
        <source>Hold your ticket
up to the camera</source>
        <translation>Présentez votre billet
à la caméra</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>Ne bougez plus</translation>
    </message>
    <message>
        <source>Turn up the
brightness</source>
        <translation>Augmentez la
luminosité</translation>
    </message>
    <message>
        <source>Tilt it a little</source>
        <translation>Inclinez-le un peu</translation>
    </message>
    <message>
        <source>A little
further away</source>
        <translation>Un peu
plus loin</translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation>Un peu plus près</translation>
    </message>
    <message>
        <source>Phone or paper, code facing the screen</source>
        <translation>Téléphone ou papier, code face à l’écran</translation>
    </message>
    <message>
        <source>The code is blurred</source>
        <translation>Le code est flou</translation>
    </message>
    <message>
        <source>The code is too dark for the camera</source>
        <translation>Le code est trop sombre pour la caméra</translation>
    </message>
    <message>
        <source>A light is reflected in it</source>
        <translation>Une lumière s’y reflète</translation>
    </message>
    <message>
        <source>The camera needs to see the whole code</source>
        <translation>La caméra doit voir le code entier</translation>
    </message>
    <message>
        <source>The code is too small for the camera</source>
        <translation>Le code est trop petit pour la caméra</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>La caméra démarre…</translation>
    </message>
    <message>
        <source>The camera is off. No scanner here? Type your code, or ask our staff.</source>
        <translation>La caméra est éteinte. Pas de lecteur ici&#xa0;? Saisissez votre code ou adressez-vous à notre équipe.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Pas de caméra</translation>
    </message>
    <message>
        <source>For staff: plug the camera in, it starts by itself. A handheld scanner works.</source>
        <translation>Pour le personnel&#xa0;: branchez la caméra, elle démarre seule. Un lecteur à main convient.</translation>
    </message>
    <message>
        <source>No scanner here? Type your code, or ask our staff.</source>
        <translation>Pas de lecteur ici&#xa0;? Saisissez votre code ou adressez-vous à notre équipe.</translation>
    </message>
</context>
<context>
    <name>Kiosk::ReasonLine</name>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>Kiosk::ScanRules</name>
    <message>
        <source>The camera looks for</source>
        <translation>La caméra cherche</translation>
    </message>
    <message>
        <source>The same ticket counts as one showing for</source>
        <translation>Un billet relu compte comme présenté une fois pendant</translation>
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
        <translation>Aucun lecteur branché. Les codes saisis marchent quand même.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>A scanner that types? Scan this once with it, so that dashes arrive as dashes.</source>
        <translation>Un lecteur type clavier&#xa0;? Scannez ceci une fois avec lui, pour que les tirets arrivent comme tirets.</translation>
    </message>
    <message>
        <source>Scan something: it is shown here and admits nobody.</source>
        <translation>Scannez quelque chose&#xa0;: cela s’affiche ici et n’admet personne.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Sends before</source>
        <translation>Envoie avant</translation>
    </message>
    <message>
        <source>Sends after</source>
        <translation>Envoie après</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Lane of %1</source>
        <translation>File de %1</translation>
    </message>
    <message>
        <source>Entrance of %1</source>
        <translation>Entrée de %1</translation>
    </message>
    <message>
        <source>Same as the kiosk</source>
        <translation>Comme le Kiosk</translation>
    </message>
    <message>
        <source>What %1 sends before a code</source>
        <translation>Ce que %1 envoie avant un code</translation>
    </message>
    <message>
        <source>What %1 sends after a code</source>
        <translation>Ce que %1 envoie après un code</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Utiliser ici</translation>
    </message>
    <message>
        <source>Camera and scanners</source>
        <translation>Caméra et lecteurs</translation>
    </message>
    <message>
        <source>Last scan of a scanner</source>
        <translation>Dernier scan d’un lecteur</translation>
    </message>
    <message>
        <source>Choose one</source>
        <comment>entrance</comment>
        <translation>À choisir</translation>
    </message>
</context>
<context>
    <name>Kiosk::SearchLine</name>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>Scannez, ou saisissez un nom ou un code</translation>
    </message>
    <message>
        <source>Search and scan</source>
        <translation>Recherche et scan</translation>
    </message>
</context>
<context>
    <name>Kiosk::SetupScreen</name>
    <message>
        <source>Back to the desk   Esc</source>
        <translation>Retour à l’accueil   Esc</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>FastCheck Kiosk</source>
        <translation>FastCheck Kiosk</translation>
    </message>
    <message>
        <source>Everything here can be changed later.</source>
        <translation>Tout peut être modifié plus tard.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Guests&apos; screen</source>
        <translation>Écran participants</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN du personnel</translation>
    </message>
    <message>
        <source>Before doors</source>
        <translation>Avant l’ouverture</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShareList</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>in, sold</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShiftPage</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Start shift</source>
        <translation>Commencer le service</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Terminer le service</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Qui est à l’accueil&#xa0;?</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Which entrance?</source>
        <translation>Quelle entrée&#xa0;?</translation>
    </message>
    <message>
        <source>The name goes into every check-in made at this desk. Scanning also works without a name.</source>
        <translation>Le nom est noté avec chaque validation faite à ce poste. On peut aussi scanner sans.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShrinkCard</name>
    <message>
        <source>They are really gone</source>
        <translation>Ils ont bien disparu</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <source>Why are they gone? They will be turned away</source>
        <translation>Pourquoi ont-ils disparu&#xa0;? Ils seront refusés</translation>
    </message>
</context>
<context>
    <name>Kiosk::StewardScreen</name>
    <message>
        <source>Desk</source>
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>Kiosk::TickeraPage</name>
    <message>
        <source>Address of the shop</source>
        <translation>Adresse de la boutique</translation>
    </message>
    <message>
        <source>API key of the event</source>
        <translation>Clé API de l’événement</translation>
    </message>
    <message>
        <source>As Tickera shows it under API Access</source>
        <translation>Comme affichée par Tickera sous API Access</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nom de l’événement</translation>
    </message>
    <message>
        <source>Leave empty to use the shop&apos;s name</source>
        <translation>Vide&#xa0;: comme dans la boutique</translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation>Demande à la boutique…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect Tickera</source>
        <translation>Connecter Tickera</translation>
    </message>
    <message>
        <source>The guest list comes from the shop, and every check-in goes back to it.</source>
        <translation>La liste des participants vient de la boutique, et chaque validation y est renvoyée.</translation>
    </message>
</context>
<context>
    <name>Kiosk::TouchKeys</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Effacer la dernière lettre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>%1: the server says no</source>
        <translation>%1&#xa0;: le serveur dit non</translation>
    </message>
    <message>
        <source>Admitted here, but the server does not accept it: the ticket was most likely used at another entrance first. Nobody was sent away.</source>
        <translation>Validé ici, mais le serveur ne l’accepte pas&#xa0;: le billet a sans doute servi avant à une autre entrée. Personne n’a été refoulé.</translation>
    </message>
    <message>
        <source>Held delivery</source>
        <translation>Envoi retenu</translation>
    </message>
    <message>
        <source>%1: could not be delivered</source>
        <translation>%1&#xa0;: envoi impossible</translation>
    </message>
    <message>
        <source>It failed several times and was set aside. All others go on.</source>
        <translation>L’envoi a échoué plusieurs fois et a été mis de côté. Les autres continuent.</translation>
    </message>
    <message>
        <source>%1: no clear answer</source>
        <translation>%1&#xa0;: pas de réponse claire</translation>
    </message>
    <message>
        <source>The line dropped while the check-in was being sent. It may or may not have arrived, so it is not sent again by itself.</source>
        <translation>La connexion s’est coupée pendant l’envoi de la validation. Elle est peut-être arrivée, donc elle n’est pas renvoyée toute seule.</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>name, gate, time</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1  Admitted at %2</source>
        <comment>time, gate</comment>
        <translation>%1  Validé (%2)</translation>
    </message>
    <message>
        <source>%1  Admitted at %2 by %3</source>
        <comment>time, gate, operator</comment>
        <translation>%1  Validé (%2) par %3</translation>
    </message>
    <message>
        <source>1 ticket vanished</source>
        <translation>1 billet disparu</translation>
    </message>
    <message>
        <source>1 ticket vanished from the server&apos;s list.</source>
        <translation>1 billet a disparu de la liste du serveur.</translation>
    </message>
    <message>
        <source>It stays good until somebody agrees.</source>
        <translation>Il reste valable jusqu’à confirmation.</translation>
    </message>
    <message>
        <source>%1 tickets vanished</source>
        <translation>%1 billets disparus</translation>
    </message>
    <message>
        <source>%1 tickets vanished from the server&apos;s list at once.</source>
        <translation>%1 billets ont disparu d’un coup de la liste du serveur.</translation>
    </message>
    <message>
        <source>They stay good until somebody agrees.</source>
        <translation>Ils restent valables jusqu’à confirmation.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation>Le serveur l’a</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflit</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>%1 conflits</translation>
    </message>
    <message>
        <source>1 held delivery</source>
        <translation>1 envoi retenu</translation>
    </message>
    <message>
        <source>%1 held deliveries</source>
        <translation>%1 envois retenus</translation>
    </message>
    <message>
        <source>A ticket with this code cannot be reported to the server. Check the guest in on the site, then say that the server has it.</source>
        <translation>Un billet avec un tel code ne peut pas être signalé au serveur. Enregistrez l’invité sur le site, puis indiquez que le serveur l’a.</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>The server refused it: used elsewhere, or outside its times.</source>
        <translation>Refusé par le serveur&#xa0;: billet utilisé ailleurs, ou hors de ses horaires.</translation>
    </message>
    <message>
        <source>The server does not take this ticket: look it up on the site.</source>
        <translation>Le serveur n’accepte pas ce billet&#xa0;: recherchez-le sur le site.</translation>
    </message>
    <message>
        <source>The server refused it after an attempt without an answer: look it up on the site.</source>
        <translation>Refusé par le serveur après une tentative sans réponse&#xa0;: recherchez le billet sur le site.</translation>
    </message>
    <message>
        <source>No answer came, and a repeat could check the guest out: look it up on the site.</source>
        <translation>Pas de réponse, et un nouvel envoi pourrait enregistrer une sortie&#xa0;: recherchez le billet sur le site.</translation>
    </message>
    <message>
        <source>No usable answer came, several times: check the server.</source>
        <translation>Toujours pas de réponse exploitable&#xa0;: vérifiez le serveur.</translation>
    </message>
    <message>
        <source>The server does not show its records: look the ticket up on the site.</source>
        <translation>Le serveur ne montre pas ses enregistrements&#xa0;: recherchez le billet sur le site.</translation>
    </message>
    <message>
        <source>Records vanished at the server: somebody checked the guest out there.</source>
        <translation>Des enregistrements ont disparu du serveur&#xa0;: quelqu’un y a enregistré la sortie du participant.</translation>
    </message>
    <message>
        <source>The server&apos;s records show that it arrived.</source>
        <translation>Les enregistrements du serveur montrent que l’envoi est arrivé.</translation>
    </message>
    <message>
        <source>The server&apos;s records show that it was refused.</source>
        <translation>Les enregistrements du serveur montrent que l’envoi a été refusé.</translation>
    </message>
    <message>
        <source>This ticket can be checked out, so the records prove nothing: ask the guest.</source>
        <translation>Ce billet permet la sortie, les enregistrements ne prouvent donc rien&#xa0;: demandez au participant.</translation>
    </message>
    <message>
        <source>It is not known what was there before: look the ticket up on the site.</source>
        <translation>On ignore ce qui y figurait avant&#xa0;: recherchez le billet sur le site.</translation>
    </message>
    <message>
        <source>It is used, but this old server cannot tell at which gate.</source>
        <translation>Le billet est utilisé, mais ce serveur ancien ne peut pas dire à quelle entrée.</translation>
    </message>
    <message>
        <source>Other gates were refused at the same time: nobody can tell whose entry it is.</source>
        <translation>D’autres entrées ont été refusées au même moment&#xa0;: impossible de dire de laquelle vient l’enregistrement.</translation>
    </message>
    <message>
        <source>Probably this gate: the server&apos;s entry has the time of our scan.</source>
        <translation>Probablement cette entrée&#xa0;: l’enregistrement du serveur porte l’heure de notre scan.</translation>
    </message>
    <message>
        <source>The server refuses the key: enter it again in the set-up.</source>
        <translation>Le serveur refuse la clé&#xa0;: saisissez-la à nouveau dans la configuration.</translation>
    </message>
    <message>
        <source>The server would take this code for another ticket: it was not sent.</source>
        <translation>Le serveur prendrait ce code pour un autre billet&#xa0;: il n’a pas été envoyé.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Revoked</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>Pas encore sur place</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>Sortie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Inside since %1</source>
        <translation>Sur place depuis %1</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Illimitées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries left, of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Payment withdrawn (%1)</source>
        <comment>payment, the server&apos;s word</comment>
        <translation>Annulé (%1)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Not paid (%1)</source>
        <comment>payment, the server&apos;s word</comment>
        <translation>Non payé (%1)</translation>
    </message>
</context>
<context>
    <name>StatusTable</name>
    <message>
        <source>%1 waiting</source>
        <comment>check-ins to be sent</comment>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>time</comment>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message>
        <source>Offline since %1, %2</source>
        <comment>day, time</comment>
        <translation>Hors ligne depuis le %1, %2</translation>
    </message>
    <message>
        <source>Reading the list: %1 of %2</source>
        <translation>Lecture de la liste&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Enregistré sur cet appareil</translation>
    </message>
    <message>
        <source>No key for the server: enter it again in the set-up</source>
        <translation>Pas de clé pour le serveur&#xa0;: saisissez-la à nouveau dans la configuration</translation>
    </message>
    <message>
        <source>1 check-in waiting</source>
        <translation>1 validation en attente</translation>
    </message>
    <message>
        <source>%1 check-ins waiting</source>
        <translation>%1 validations en attente</translation>
    </message>
    <message>
        <source>The server refuses the key</source>
        <translation>Le serveur refuse la clé</translation>
    </message>
    <message>
        <source>No ticket shop answers at this address</source>
        <translation>Aucune boutique de billets ne répond à cette adresse</translation>
    </message>
    <message>
        <source>1 ticket vanished from the list: it stays good until somebody agrees</source>
        <translation>1 billet a disparu de la liste&#xa0;: il reste valable jusqu’à confirmation</translation>
    </message>
    <message>
        <source>%1 tickets vanished from the list at once: they stay good until somebody agrees</source>
        <translation>%1 billets ont disparu d’un coup de la liste&#xa0;: ils restent valables jusqu’à confirmation</translation>
    </message>
    <message>
        <source>This device cannot save: is the disk full?</source>
        <translation>Cet appareil ne peut rien enregistrer&#xa0;: le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>Clock differs by %1 min</source>
        <translation>Horloge décalée de %1 min</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>The keychain does not open: unlock it, or enter the key again in the set-up</source>
        <translation>Le trousseau ne s’ouvre pas&#xa0;: déverrouillez-le ou saisissez à nouveau la clé dans la configuration</translation>
    </message>
    <message>
        <source>1 ticket&apos;s check-in cannot be sent</source>
        <translation>1 entrée ne peut pas être transmise</translation>
    </message>
    <message>
        <source>%1 tickets&apos; check-ins cannot be sent</source>
        <translation>%1 entrées ne peuvent pas être transmises</translation>
    </message>
    <message>
        <source>1 ticket without a usable code</source>
        <translation>1 billet sans code utilisable</translation>
    </message>
    <message>
        <source>%1 tickets without a usable code</source>
        <translation>%1 billets sans code utilisable</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Admitted</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Exit recorded</source>
        <translation>Sortie enregistrée</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Déjà utilisé</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>Déjà à l’intérieur</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Pas à l’intérieur</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Plus valable</translation>
    </message>
    <message>
        <source>Not this entrance</source>
        <translation>Pas cette entrée</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Autre événement</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Pas encore payé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Pas sur la liste</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Pas un billet</translation>
    </message>
    <message>
        <source>Entrance closed</source>
        <translation>Entrée fermée</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Déjà utilisé</translation>
    </message>
    <message>
        <source>Used today
at %1</source>
        <translation>Utilisé aujourd’hui
à %1</translation>
    </message>
    <message>
        <source>Used on %1
at %2</source>
        <translation>Utilisé le %1
à %2</translation>
    </message>
    <message>
        <source>Entered
before</source>
        <translation>Entrée déjà
enregistrée</translation>
    </message>
    <message>
        <source>Entered today
at %1</source>
        <translation>Entrée aujourd’hui
à %1</translation>
    </message>
    <message>
        <source>Entered on %1
at %2</source>
        <translation>Entrée le %1
à %2</translation>
    </message>
    <message>
        <source>Welcome,
%1</source>
        <translation>Bienvenue,
%1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Goodbye,
%1</source>
        <translation>Au revoir,
%1</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Au revoir</translation>
    </message>
    <message>
        <source>No entry
seen yet</source>
        <translation>Aucune entrée
enregistrée</translation>
    </message>
    <message>
        <source>Please come
back later</source>
        <translation>Merci de revenir
plus tard</translation>
    </message>
    <message>
        <source>This ticket
has ended</source>
        <translation>Ce billet
a expiré</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Veuillez prendre
une autre entrée</translation>
    </message>
    <message>
        <source>Please go to
%1</source>
        <translation>Dirigez-vous vers
%1</translation>
    </message>
    <message>
        <source>A ticket for
another event</source>
        <translation>Billet pour un
autre événement</translation>
    </message>
    <message>
        <source>Payment is
still open</source>
        <translation>Paiement
en attente</translation>
    </message>
    <message>
        <source>This ticket
was cancelled</source>
        <translation>Ce billet
a été annulé</translation>
    </message>
    <message>
        <source>We cannot find
this ticket</source>
        <translation>Ce billet est
introuvable</translation>
    </message>
    <message>
        <source>This is not
a ticket code</source>
        <translation>Ce n’est pas
un code de billet</translation>
    </message>
    <message>
        <source>Please try
once more</source>
        <translation>Veuillez
réessayer</translation>
    </message>
    <message>
        <source>1 entry left</source>
        <translation>1 entrée restante</translation>
    </message>
    <message numerus="yes">
        <source>%n entries left</source>
        <translation>
            <numerusform>%n entrée restante</numerusform>
            <numerusform>%n entrées restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>ticket type, entries left</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Keep your ticket with you.</source>
        <translation>Gardez votre billet sur vous.</translation>
    </message>
    <message>
        <source>This ticket has not come in here.</source>
        <translation>Personne n’est entré ici avec ce billet.</translation>
    </message>
    <message>
        <source>Your ticket is not for this entrance.</source>
        <translation>Votre billet n’est pas pour cette entrée.</translation>
    </message>
    <message>
        <source>The ticket code is in your e-mail or on the paper.</source>
        <translation>Le code du billet est dans votre e-mail ou sur le papier.</translation>
    </message>
    <message>
        <source>Your ticket was not counted.</source>
        <translation>Votre billet n’a pas été compté.</translation>
    </message>
    <message>
        <source>Our staff will show you the way</source>
        <translation>Notre équipe vous indiquera le chemin</translation>
    </message>
    <message>
        <source>Please see our staff</source>
        <translation>Adressez-vous à notre équipe</translation>
    </message>
    <message>
        <source>Several codes in view: one at a time, please.</source>
        <translation>Plusieurs codes visibles&#xa0;: présentez-en un à la fois.</translation>
    </message>
    <message>
        <source>several codes in view</source>
        <translation>plusieurs codes visibles</translation>
    </message>
    <message>
        <source>The code was not read whole.</source>
        <translation>Le code n&apos;a pas été lu en entier.</translation>
    </message>
    <message>
        <source>Show your ticket code once more</source>
        <translation>Présentez encore une fois le code de votre billet</translation>
    </message>
</context>
</TS>
