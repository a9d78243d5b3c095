<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CameraTable</name>
    <message>
        <source>No camera is found</source>
        <translation>No se encuentra ninguna cámara</translation>
    </message>
    <message>
        <source>Plug one in, or use a handheld scanner.</source>
        <translation>Conecte una o use un lector de mano.</translation>
    </message>
    <message>
        <source>This camera is not plugged in</source>
        <translation>Esta cámara no está conectada</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one.</source>
        <translation>Conéctela o elija otra.</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>No se puede usar la cámara</translation>
    </message>
    <message>
        <source>Close other programs that use it, and allow this user to use cameras (group video).</source>
        <translation>Cierre los demás programas que la usan y permita a este usuario usar cámaras (grupo video).</translation>
    </message>
    <message>
        <source>No camera is used</source>
        <translation>No se usa ninguna cámara</translation>
    </message>
    <message>
        <source>Codes are scanned by hand or typed.</source>
        <translation>Los códigos se leen con un lector de mano o se escriben.</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>La cámara está apagada</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Iniciando la cámara…</translation>
    </message>
    <message>
        <source>The camera sends no pictures</source>
        <translation>La cámara no envía imágenes</translation>
    </message>
    <message>
        <source>It is being started again. If that does not help, unplug it and plug it in again.</source>
        <translation>Se está reiniciando. Si no basta, desconéctela y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>La cámara no funciona</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another one.</source>
        <translation>Desconéctela y vuelva a conectarla, o elija otra.</translation>
    </message>
    <message>
        <source>The film is over</source>
        <translation>El vídeo ha terminado</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>%1, not plugged in</source>
        <comment>a camera</comment>
        <translation>%1, no conectada</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
</context>
<context>
    <name>DecisionText</name>
    <message>
        <source>Already used: admitted at %1 at %2.</source>
        <translation>Ya usada: acceso %1 (%2).</translation>
    </message>
    <message>
        <source>Already used: admitted at %1.</source>
        <translation>Ya usada: acceso %1.</translation>
    </message>
    <message>
        <source>Already used: no entries are left.</source>
        <translation>Ya usada: no quedan usos.</translation>
    </message>
    <message>
        <source>Admitted by the steward.</source>
        <translation>Acceso permitido por el personal.</translation>
    </message>
    <message>
        <source>Admitted: welcome back.</source>
        <translation>Acceso permitido: gracias por volver.</translation>
    </message>
    <message>
        <source>Admitted: %1 more may enter.</source>
        <translation>Acceso permitido, usos restantes: %1.</translation>
    </message>
    <message>
        <source>Admitted: please go in.</source>
        <translation>Acceso permitido: pase, por favor.</translation>
    </message>
    <message>
        <source>The event is closed: please ask the staff.</source>
        <translation>El evento está cerrado: consulte al personal.</translation>
    </message>
    <message>
        <source>This entrance is closed: please use another one.</source>
        <translation>Esta puerta está cerrada: use otra, por favor.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is a web address.</source>
        <translation>No es una entrada: este código es una dirección web.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is a Wi-Fi login.</source>
        <translation>No es una entrada: este código es una clave de wifi.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is somebody&apos;s contact.</source>
        <translation>No es una entrada: este código es un contacto.</translation>
    </message>
    <message>
        <source>Not a ticket: please show the code on the ticket.</source>
        <translation>No es una entrada: muestre el código de la entrada.</translation>
    </message>
    <message>
        <source>Nobody was admitted: %1.</source>
        <translation>No se ha dado acceso: %1.</translation>
    </message>
    <message>
        <source>Nobody was admitted: please call the staff.</source>
        <translation>No se ha dado acceso: llame al personal.</translation>
    </message>
    <message>
        <source>Exit recorded: goodbye.</source>
        <translation>Salida registrada: hasta pronto.</translation>
    </message>
    <message>
        <source>Already inside: the holder must leave first.</source>
        <translation>Ya está dentro: antes hay que salir.</translation>
    </message>
    <message>
        <source>Not inside: nobody entered with this ticket.</source>
        <translation>No está dentro: nadie ha entrado con esta entrada.</translation>
    </message>
    <message>
        <source>Not valid yet: please come back later.</source>
        <translation>Aún no es válida: vuelva más tarde.</translation>
    </message>
    <message>
        <source>No longer valid: the time of this ticket is over.</source>
        <translation>Ya no es válida: el plazo de esta entrada ha terminado.</translation>
    </message>
    <message>
        <source>Not this entrance: please use %1.</source>
        <translation>No es esta puerta: use %1.</translation>
    </message>
    <message>
        <source>Not this entrance: please ask the staff.</source>
        <translation>No es esta puerta: consulte al personal.</translation>
    </message>
    <message>
        <source>Another event: this ticket is for %1.</source>
        <translation>Otro evento: esta entrada es para %1.</translation>
    </message>
    <message>
        <source>Another event: please ask the staff.</source>
        <translation>Otro evento: consulte al personal.</translation>
    </message>
    <message>
        <source>Not paid: please go to the box office.</source>
        <translation>Sin pagar: diríjase a la taquilla.</translation>
    </message>
    <message>
        <source>Revoked: this ticket is no longer good, please ask the staff.</source>
        <translation>Anulada: esta entrada ya no vale, consulte al personal.</translation>
    </message>
    <message>
        <source>Unknown: no such ticket is on the list.</source>
        <translation>Desconocida: esta entrada no está en la lista.</translation>
    </message>
    <message>
        <source>Not read whole: please scan the ticket once more.</source>
        <translation>Lectura incompleta: escanee la entrada otra vez, por favor.</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>allow this user to write to it, or choose another with --data</source>
        <translation>permita a este usuario escribir en ella, o elija otra con --data</translation>
    </message>
    <message>
        <source>free space unknown</source>
        <translation>espacio libre desconocido</translation>
    </message>
    <message>
        <source>check yourself that 200 MB are free</source>
        <translation>compruebe que hay 200 MB libres</translation>
    </message>
    <message>
        <source>free at least 200 MB</source>
        <translation>libere al menos 200 MB</translation>
    </message>
    <message>
        <source>set the date and time, switch network time on</source>
        <translation>ajuste la fecha y la hora, active la hora de red</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>plug one in, or use a handheld scanner</source>
        <translation>conecte una o use un lector de mano</translation>
    </message>
    <message>
        <source>%1, chosen in the settings, is not there</source>
        <translation>%1, elegida en los ajustes, no está</translation>
    </message>
    <message>
        <source>plug it in, or choose another in the settings</source>
        <translation>conéctela o elija otra en los ajustes</translation>
    </message>
    <message>
        <source>none: answers make no sound</source>
        <translation>ninguno: las respuestas no suenan</translation>
    </message>
    <message>
        <source>plug in a loudspeaker, or switch it on</source>
        <translation>conecte un altavoz o enciéndalo</translation>
    </message>
    <message>
        <source>the volume is set to 0</source>
        <translation>el volumen está a 0</translation>
    </message>
    <message>
        <source>turn it up in the settings</source>
        <translation>súbalo en los ajustes</translation>
    </message>
    <message>
        <source>%1, volume %2 %</source>
        <translation>%1, volumen %2&#xa0;%</translation>
    </message>
    <message>
        <source>see the message; restore a copy if needed</source>
        <translation>vea la línea; restaure una copia si hace falta</translation>
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
        <translation>vea la línea</translation>
    </message>
    <message>
        <source>%1 on the list</source>
        <translation>%1 en la lista</translation>
    </message>
    <message>
        <source>%1 of %2 sold</source>
        <translation>%1 de %2 vendidas</translation>
    </message>
    <message>
        <source>%1 vanished from the server&apos;s list and stay good until a person agrees</source>
        <translation>%1 han desaparecido de la lista del servidor y valen hasta que alguien lo confirme</translation>
    </message>
    <message>
        <source>if they are really gone, agree on the problems&apos; page, or: %1</source>
        <translation>si de verdad ya no están, confírmelo en la página de problemas, o: %1</translation>
    </message>
    <message>
        <source>import a list</source>
        <translation>importe una lista</translation>
    </message>
    <message>
        <source>see that tickets are sold, and that this is the right key</source>
        <translation>compruebe que hay entradas vendidas y que la clave es la correcta</translation>
    </message>
    <message>
        <source>never read completely</source>
        <translation>nunca leída entera</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>leída hace %1</translation>
    </message>
    <message>
        <source>connect this device to the network, or: %1</source>
        <translation>conecte este equipo a la red, o: %1</translation>
    </message>
    <message>
        <source>none waiting</source>
        <translation>ninguno en espera</translation>
    </message>
    <message>
        <source>%1 waiting, %2 in conflict</source>
        <translation>%1 en espera, %2 en conflicto</translation>
    </message>
    <message>
        <source>settle them on the problems&apos; page, or: %1</source>
        <translation>resuélvalos en la página de problemas, o: %1</translation>
    </message>
    <message>
        <source>not known: the server was never reached</source>
        <translation>se desconoce: nunca se llegó al servidor</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <translation>%1 de diferencia con el servidor</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <comment>a clock</comment>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <comment>a clock</comment>
        <translation>%1 de adelanto</translation>
    </message>
    <message>
        <source>set this clock, and switch network time on</source>
        <translation>ajuste este reloj y active la hora de red</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 updates the list</source>
        <translation>%1 recoge la lista</translation>
    </message>
    <message>
        <source>fastcheck outbox list, then outbox resolve settles conflicts</source>
        <translation>fastcheck outbox list, y luego outbox resolve resuelve los conflictos</translation>
    </message>
    <message>
        <source>%1 delivers; see outbox list</source>
        <translation>%1 hace los envíos; vea outbox list</translation>
    </message>
    <message>
        <source>%1, if the tickets are really gone</source>
        <translation>%1, si las entradas de verdad ya no están</translation>
    </message>
    <message>
        <source>reached %1, list of %2; %3 waiting, %4 in conflict, %5 held back</source>
        <translation>contactado: %1, lista: %2; %3 en espera, %4 en conflicto, %5 en suspenso</translation>
    </message>
    <message>
        <source>add this user to the group %1, or install the udev rule 60-fastcheck-scanner.rules</source>
        <translation>añada este usuario al grupo %1, o instale la regla udev 60-fastcheck-scanner.rules</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>device, where</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>if this is a scanner to be read as a device, %1</source>
        <translation>si es un lector y se lee como dispositivo, %1</translation>
    </message>
    <message>
        <source>none is seen as a device</source>
        <translation>no se ve ninguno como dispositivo</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>plug it in again, then scan any ticket</source>
        <translation>vuelva a conectarlo y lea una entrada cualquiera</translation>
    </message>
    <message>
        <source>plugged in, but this user may not read it</source>
        <translation>conectado, pero este usuario no puede leerlo</translation>
    </message>
    <message>
        <source>kept in a systemd credential</source>
        <translation>guardada en una credencial de systemd</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>guardada en el llavero</translation>
    </message>
    <message>
        <source>kept in a file in secrets/</source>
        <translation>guardada en un archivo de secrets/</translation>
    </message>
    <message>
        <source>keys go to the keychain</source>
        <translation>las claves van al llavero</translation>
    </message>
    <message>
        <source>keys go to a file in secrets/, as the keychain is not used: %1</source>
        <translation>las claves van a un archivo de secrets/, pues el llavero no se usa: %1</translation>
    </message>
    <message>
        <source>start or unlock a keychain, or hand keys to the service as systemd credentials</source>
        <translation>inicie o desbloquee un llavero, o pase las claves al servicio como credenciales de systemd</translation>
    </message>
    <message>
        <source>enter it again in the set-up, or: %1</source>
        <translation>escríbala de nuevo en la configuración, o: %1</translation>
    </message>
    <message>
        <source>people are still let in; see the message</source>
        <translation>la gente entra igualmente; vea la línea</translation>
    </message>
    <message>
        <source>answers, the key is good, but others on the network can read the key</source>
        <translation>responde, la clave es buena, pero cualquiera en el camino puede leerla</translation>
    </message>
    <message>
        <source>use https</source>
        <translation>use https</translation>
    </message>
    <message>
        <source>answers in %1, the key is good</source>
        <translation>responde en %1, la clave es buena</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>a size</comment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>none is used: codes are scanned by hand or typed</source>
        <translation>no se usa ninguna: los códigos se leen con un lector de mano o se escriben</translation>
    </message>
    <message>
        <source>set: guests cannot leave their screen</source>
        <translation>fijado: los asistentes no pueden salir de su pantalla</translation>
    </message>
    <message>
        <source>none is set: anybody can leave the guests&apos; screen</source>
        <translation>ninguno: cualquiera puede salir de la pantalla de asistentes</translation>
    </message>
    <message>
        <source>set one in the set-up, under Staff PIN</source>
        <translation>fije uno en la configuración, en PIN del personal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, unbroken</source>
        <translation>
            <numerusform>%Ln fila, sin interrupciones</numerusform>
            <numerusform>%Ln filas, sin interrupciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>set this clock: it differs from the server&apos;s by %1</source>
        <translation>ajuste este reloj: difiere en %1 del del servidor</translation>
    </message>
    <message>
        <source>choose the kiosk&apos;s entrance in the set-up, Entrance</source>
        <translation>elija la puerta del quiosco en la configuración, Puerta</translation>
    </message>
    <message>
        <source>none admits anybody: choose their entrances in the set-up, Scanning</source>
        <translation>ninguno deja entrar a nadie: elija sus puertas en la configuración, Lectura</translation>
    </message>
    <message>
        <source>%1 with the code of a newer one</source>
        <translation>%1 con el código de una más reciente</translation>
    </message>
    <message>
        <source>%1 with a code that cannot be sent back</source>
        <translation>%1 con un código que no se puede devolver</translation>
    </message>
    <message>
        <source>they are admitted; check them in on the site</source>
        <translation>se les deja entrar; regístrelos en el sitio</translation>
    </message>
    <message>
        <source>%1 without a usable code</source>
        <translation>%1 sin código utilizable</translation>
    </message>
    <message>
        <source>give every ticket a code on the site</source>
        <translation>dé un código a cada entrada en el sitio</translation>
    </message>
    <message>
        <source>wait until the list is read</source>
        <translation>espere a que se lea la lista</translation>
    </message>
    <message>
        <source>%1 is not known here: times without a zone are refused</source>
        <comment>a time zone</comment>
        <translation>%1 no se conoce aquí: las horas sin zona se rechazan</translation>
    </message>
    <message>
        <source>choose one like Europe/Vienna: %1</source>
        <translation>elegir una como Europe/Vienna: %1</translation>
    </message>
    <message>
        <source>its entrance is not chosen, so it admits nobody</source>
        <translation>nadie ha elegido su puerta, así que no deja entrar a nadie</translation>
    </message>
    <message>
        <source>it stands at &apos;%1&apos;, which &apos;%2&apos; does not have, so it admits nobody</source>
        <comment>entrance, event</comment>
        <translation>está en &apos;%1&apos;, que &apos;%2&apos; no tiene, así que no deja entrar a nadie</translation>
    </message>
    <message>
        <source>choose its entrance in the set-up, Scanning</source>
        <translation>elija su puerta en la configuración, Lectura</translation>
    </message>
</context>
<context>
    <name>DoorsTable</name>
    <message>
        <source>Ready for doors</source>
        <translation>Listo para abrir</translation>
    </message>
    <message>
        <source>One thing before doors</source>
        <translation>Una cosa antes de abrir</translation>
    </message>
    <message>
        <source>Two things before doors</source>
        <translation>Dos cosas antes de abrir</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Key for the server</source>
        <translation>Clave para el servidor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Exchange with the server</source>
        <translation>Intercambio con el servidor</translation>
    </message>
    <message>
        <source>Clock against the server</source>
        <translation>Reloj frente al servidor</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Age of the list</source>
        <translation>Antigüedad de la lista</translation>
    </message>
    <message>
        <source>Waiting deliveries</source>
        <translation>Envíos en espera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Keyboard or scanner</source>
        <translation>Teclado o lector</translation>
    </message>
    <message>
        <source>The doors cannot open yet</source>
        <translation>Aún no se puede abrir</translation>
    </message>
    <message>
        <source>Nobody can be admitted until the first one is fixed. Checked at %1.</source>
        <translation>Nadie puede entrar hasta que se arregle lo primero. Comprobado a las %1.</translation>
    </message>
    <message>
        <source>Good: %1 of %2. Checked at %3.</source>
        <comment>checks, time</comment>
        <translation>En orden: %1 de %2. Comprobado a las %3.</translation>
    </message>
    <message>
        <source>All checks are good. Checked at %1.</source>
        <translation>Todo en orden. Comprobado a las %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>A server that does not answer takes up to ten seconds.</source>
        <translation>Un servidor que no responde tarda hasta diez segundos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things before doors</source>
        <translation>
            <numerusform>%Ln cosa antes de abrir</numerusform>
            <numerusform>%Ln cosas antes de abrir</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN del personal</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Puerta</translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>This device cannot save: start the kiosk again, then look at the set-up, Before doors.</source>
        <translation>Este equipo no puede guardar: reinicie el Kiosk y vea Antes de abrir en la configuración.</translation>
    </message>
    <message>
        <source>No usable answer came: check the network, then try again.</source>
        <translation>No llegó ninguna respuesta válida: compruebe la red y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This cannot be done: choose something else, or ask the event manager.</source>
        <translation>Esto no es posible: elija otra cosa o consulte al responsable del evento.</translation>
    </message>
    <message>
        <source>The server does not trust this device: enter its key again in the set-up.</source>
        <translation>El servidor no confía en este equipo: escriba de nuevo su clave en la configuración.</translation>
    </message>
    <message>
        <source>This cannot be understood: check what was entered.</source>
        <translation>Esto no se entiende: compruebe lo que se ha escrito.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again.</source>
        <translation>El disco está lleno: libere espacio y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The disk fails: take another device, and have this disk checked.</source>
        <translation>El disco falla: use otro equipo y haga revisar este disco.</translation>
    </message>
    <message>
        <source>This user may not use %1: give the user the right to read and write it.</source>
        <comment>file or folder</comment>
        <translation>Este usuario no puede usar %1: dele permiso de lectura y escritura.</translation>
    </message>
    <message>
        <source>Another program uses the check-ins: close it, then try again.</source>
        <translation>Otro programa usa las validaciones: ciérrelo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The file of check-ins is damaged: keep it, and put a copy in its place.</source>
        <translation>El archivo de validaciones está dañado: consérvelo y ponga una copia de seguridad en su lugar.</translation>
    </message>
    <message>
        <source>The check-ins were saved by a newer version: install that version.</source>
        <translation>Una versión más reciente guardó las validaciones: instale esa versión.</translation>
    </message>
    <message>
        <source>%1 belongs to another program: choose another data folder.</source>
        <comment>file</comment>
        <translation>%1 pertenece a otro programa: elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The record of check-ins was altered: keep the data folder as evidence.</source>
        <translation>El registro de validaciones fue alterado: conserve la carpeta de datos como prueba.</translation>
    </message>
    <message>
        <source>There is no file %1: choose another one.</source>
        <translation>No existe el archivo %1: elija otro.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: copy it to this computer, then try again.</source>
        <translation>No se puede leer el archivo %1: cópielo a este equipo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be written: choose another place, or free some space.</source>
        <translation>No se puede escribir el archivo: elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>The file %1 is too large: split it into smaller ones.</source>
        <translation>El archivo %1 es demasiado grande: divídalo en otros más pequeños.</translation>
    </message>
    <message>
        <source>The file %1 is empty: export the list again.</source>
        <translation>El archivo %1 está vacío: exporte la lista de nuevo.</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read: save it as UTF-8.</source>
        <translation>No se reconocen los caracteres de este archivo: guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>No column holds the ticket codes: give one of them the title ticket_code.</source>
        <translation>Ninguna columna contiene los códigos de las entradas: ponga a una el título ticket_code.</translation>
    </message>
    <message>
        <source>Line %1 of the file cannot be read: correct its quotes and commas.</source>
        <comment>number</comment>
        <translation>La línea %1 del archivo no es de una lista: corrija sus comillas y comas.</translation>
    </message>
    <message>
        <source>There is a %1 already: choose another name.</source>
        <comment>name of an event or entrance</comment>
        <translation>Ya existe %1: elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no %1 here: choose another event or entrance.</source>
        <comment>name of an event or entrance</comment>
        <translation>Aquí no existe %1: elija otro evento u otra puerta.</translation>
    </message>
    <message>
        <source>This device keeps the events of %1: use another data folder for others.</source>
        <comment>organisation</comment>
        <translation>Este equipo guarda los eventos de %1: use otra carpeta de datos para los demás.</translation>
    </message>
    <message>
        <source>The entrance %1 does not serve this direction: choose another entrance.</source>
        <translation>La puerta %1 no admite este sentido: elija otra puerta.</translation>
    </message>
    <message>
        <source>No server has this address: check the address, then the network.</source>
        <translation>Ningún servidor tiene esta dirección: compruebe la dirección y luego la red.</translation>
    </message>
    <message>
        <source>The server does not answer: check the network, then the server.</source>
        <translation>El servidor no responde: compruebe la red y luego el servidor.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe: check this device&apos;s date and time, then ask whoever runs the site about its certificate.</source>
        <translation>La conexión con el servidor no es segura: compruebe la fecha y la hora de este equipo y luego consulte el certificado al responsable del sitio web.</translation>
    </message>
    <message>
        <source>The proxy of this network fails: correct the proxy settings of this device.</source>
        <translation>El proxy de esta red falla: corrija los ajustes del proxy de este equipo.</translation>
    </message>
    <message>
        <source>This network wants a login first: open any web page on this network and log in.</source>
        <translation>Esta red pide antes iniciar sesión: abra cualquier página web en esta red e inicie sesión.</translation>
    </message>
    <message>
        <source>The server is busy or being updated: wait a few minutes.</source>
        <translation>El servidor está ocupado o se está actualizando: espere unos minutos.</translation>
    </message>
    <message>
        <source>The server answers with an error: ask whoever runs the site to look at its error log.</source>
        <translation>El servidor responde con un error: pida al responsable del sitio web que mire su registro de errores.</translation>
    </message>
    <message>
        <source>A firewall turns this device away: ask whoever runs the site to let it in.</source>
        <translation>Un cortafuegos rechaza este equipo: pida al responsable del sitio web que lo deje pasar.</translation>
    </message>
    <message>
        <source>The list arrived incomplete: wait a moment, then try again.</source>
        <translation>La lista llegó incompleta: espere un momento y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>No ticket shop answers there: check the address, and that the Tickera plugin is on.</source>
        <translation>Ahí no responde ninguna tienda de entradas: compruebe la dirección y que el plugin Tickera esté activado.</translation>
    </message>
    <message>
        <source>The site lives at another address: enter %1.</source>
        <translation>El sitio web está en otra dirección: escriba %1.</translation>
    </message>
    <message>
        <source>This is not the address of a site: enter it as in a browser, like https://tickets.example.org.</source>
        <translation>Esto no es la dirección de un sitio web: escríbala como en un navegador, p. ej. https://tickets.example.org.</translation>
    </message>
    <message>
        <source>This event has no server to talk to: import its list from a file.</source>
        <translation>Este evento no tiene servidor: importe su lista de un archivo.</translation>
    </message>
    <message>
        <source>The key is for several events, so the server gives no name: enter a name.</source>
        <translation>La clave es para varios eventos y el servidor no da ningún nombre: escriba uno.</translation>
    </message>
    <message>
        <source>The server does not take the key: copy it again from Tickera, API Access.</source>
        <translation>El servidor no acepta la clave: cópiela de nuevo de Tickera, API Access.</translation>
    </message>
    <message>
        <source>The key for the server is missing: enter it again in the set-up.</source>
        <translation>Falta la clave para el servidor: escríbala de nuevo en la configuración.</translation>
    </message>
    <message>
        <source>The key is incomplete: copy it again, on one line.</source>
        <translation>La clave no está completa: cópiela de nuevo, en una sola línea.</translation>
    </message>
    <message>
        <source>Other users can read %1: take that right from them, and get a new key from the site.</source>
        <comment>file or folder of keys</comment>
        <translation>Otros pueden leer %1: quíteles ese permiso y pida al sitio web una clave nueva.</translation>
    </message>
    <message>
        <source>The key comes with the service, as %1: change it there and start the service again.</source>
        <translation>La clave viene con el servicio, como %1: cámbiela allí y reinicie el servicio.</translation>
    </message>
    <message>
        <source>The keychain of this device does not open: unlock it, then try again.</source>
        <translation>El llavero de este equipo no se abre: desbloquéelo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate: export it as PEM.</source>
        <translation>El archivo %1 no contiene ningún certificado: expórtelo como PEM.</translation>
    </message>
    <message>
        <source>The scanner is not there: plug it in.</source>
        <translation>Falta el lector: conéctelo.</translation>
    </message>
    <message>
        <source>Another program holds the scanner: close that program.</source>
        <translation>Otro programa ocupa el lector: cierre ese programa.</translation>
    </message>
    <message>
        <source>The scanner does not work: unplug it, and plug it in again.</source>
        <translation>El lector no funciona: desconéctelo y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>The scanners cannot be used as they are set: set them up again.</source>
        <translation>Los lectores no se pueden usar con estos ajustes: configúrelos de nuevo.</translation>
    </message>
    <message>
        <source>This prefix or suffix does not work: write control keys like {F1}, {Tab} or {x1D}, and at most 32 characters.</source>
        <translation>Este prefijo o sufijo no sirve: escriba las teclas de control como {F1}, {Tab} o {x1D}, y 32 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Only a part of the set-up code arrived: scan it again.</source>
        <translation>Solo llegó una parte del código de configuración: léalo de nuevo.</translation>
    </message>
    <message>
        <source>The scanner does not send %1 as printed: set it to the keyboard layout of this device.</source>
        <comment>characters</comment>
        <translation>El lector no envía %1 según lo impreso: ajústelo a la distribución de teclado de este equipo.</translation>
    </message>
    <message>
        <source>Everybody can write to the folder %1: choose another data folder.</source>
        <translation>Todos pueden escribir en la carpeta %1: elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>%1 is a link to another place: check it, then remove it.</source>
        <comment>file</comment>
        <translation>%1 es un enlace a otro lugar: revíselo y después elimínelo.</translation>
    </message>
    <message>
        <source>This has changed meanwhile: look again, or show the ticket again.</source>
        <translation>Esto ha cambiado entretanto: vuelva a mirar o muestre la entrada de nuevo.</translation>
    </message>
</context>
<context>
    <name>GateTable</name>
    <message>
        <source>Entrance closed</source>
        <translation>Puerta cerrada</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Use otra puerta,
por favor</translation>
    </message>
    <message>
        <source>This entrance is set to closed. Hold the top corner to choose another one at the desk.</source>
        <translation>Esta puerta está puesta como cerrada. Mantenga pulsada la esquina superior para elegir otra en el mostrador.</translation>
    </message>
    <message>
        <source>Doors open
at %1</source>
        <translation>Apertura
a las %1</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Vuelva entonces, por favor.</translation>
    </message>
    <message>
        <source>It opens by itself. To change the times, edit the event or the entrance.</source>
        <translation>Se abre sola. Otros horarios se fijan con el evento y la puerta.</translation>
    </message>
    <message>
        <source>Closed since %1. To change the times, edit the event or the entrance.</source>
        <translation>Su horario terminó a las %1. Otros horarios se fijan con el evento y la puerta.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Your ticket was not counted here.</source>
        <translation>Su entrada no se ha contado aquí.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>One moment,
please</source>
        <translation>Un momento,
por favor</translation>
    </message>
    <message>
        <source>We are checking with the box office.</source>
        <translation>Estamos consultando con la taquilla.</translation>
    </message>
    <message>
        <source>Start the kiosk again.</source>
        <translation>Reinicie el Kiosk.</translation>
    </message>
    <message>
        <source>This device cannot save: is the disk full? It tries again by itself. What was admitted before is safe.</source>
        <translation>Este equipo no puede guardar: ¿está lleno el disco? Lo intenta de nuevo solo. Lo admitido antes está a salvo.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Aún sin configurar</translation>
    </message>
    <message>
        <source>Hold the top corner, then choose or add an event in the set-up.</source>
        <translation>Mantenga pulsada la esquina superior y elija o añada un evento en la configuración.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>This entrance opens shortly.</source>
        <translation>Esta puerta abre en breve.</translation>
    </message>
    <message>
        <source>No guest list yet</source>
        <translation>Aún no hay lista</translation>
    </message>
    <message>
        <source>In a hurry? Our staff can help.</source>
        <translation>¿Tiene prisa? Nuestro personal puede ayudarle.</translation>
    </message>
    <message>
        <source>The list comes from the server: %1.</source>
        <comment>state of the sync</comment>
        <translation>La lista viene del servidor: %1.</translation>
    </message>
    <message>
        <source>The list is empty. Hold the top corner, then import one in the set-up.</source>
        <translation>La lista está vacía. Mantenga pulsada la esquina superior e importe una en la configuración.</translation>
    </message>
    <message>
        <source>It is full inside (%1 of %2). Please wait for our staff.</source>
        <translation>Está lleno dentro (%1 de %2). Espere a nuestro personal, por favor.</translation>
    </message>
    <message>
        <source>The guest list is still coming in. Ticket not found? Please see our staff.</source>
        <translation>La lista aún se está cargando. ¿No aparece su entrada? Consulte a nuestro personal.</translation>
    </message>
    <message>
        <source>The guest list is from %1. Bought later? Please see our staff.</source>
        <comment>time</comment>
        <translation>La lista es de las %1. ¿Compró después? Consulte a nuestro personal.</translation>
    </message>
    <message>
        <source>The list comes from the server. Nothing has arrived yet.</source>
        <translation>La lista viene del servidor. Aún no se sabe nada de él.</translation>
    </message>
    <message>
        <source>%1 Until then desk and set-up stay locked. Hold the top corner to try again now; only the system can end the kiosk.</source>
        <comment>what is to be done</comment>
        <translation>%1 Hasta entonces, el mostrador y la configuración siguen bloqueados. Mantenga pulsada la esquina superior para reintentarlo ahora; solo el sistema puede cerrar el Kiosk.</translation>
    </message>
</context>
<context>
    <name>HeldTable</name>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Please show your ticket again</source>
        <translation>Muestre de nuevo su entrada, por favor</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Use otra puerta,
por favor</translation>
    </message>
    <message>
        <source>Our staff will show you the way</source>
        <translation>Nuestro personal le indicará el camino</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>One moment,
please</source>
        <translation>Un momento,
por favor</translation>
    </message>
    <message>
        <source>This takes longer than usual. Your answer comes here.</source>
        <translation>Tarda más de lo normal. La respuesta aparecerá aquí.</translation>
    </message>
    <message>
        <source>Choose its entrance in the set-up, Scanning.</source>
        <translation>Elija su puerta en la configuración, Lectura.</translation>
    </message>
    <message>
        <source>No entrance is set for this scanner.</source>
        <translation>Nadie sabe en qué puerta está este lector.</translation>
    </message>
    <message>
        <source>This scanner stands at %1, which this event does not have.</source>
        <comment>entrance</comment>
        <translation>Este lector está en %1, que este evento no tiene.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This entrance is not ready yet.</source>
        <translation>Esta puerta aún no está lista.</translation>
    </message>
    <message>
        <source>That took
too long</source>
        <translation>Ha tardado
demasiado</translation>
    </message>
    <message>
        <source>This device was busy. Your ticket was not counted.</source>
        <translation>Este equipo estaba ocupado. Su entrada no se ha contado.</translation>
    </message>
    <message>
        <source>Once more,
please</source>
        <translation>Otra vez,
por favor</translation>
    </message>
    <message>
        <source>The event or the entrance has changed meanwhile. Your ticket was not counted.</source>
        <translation>El evento o la puerta han cambiado mientras tanto. Su entrada no se ha contado.</translation>
    </message>
    <message>
        <source>The set-up is open, so nobody is admitted. Leave it, then scan the ticket again.</source>
        <translation>La configuración está abierta, así que no entra nadie. Salga de ella y lea la entrada de nuevo.</translation>
    </message>
    <message>
        <source>No event is set up here: choose or add one in the set-up.</source>
        <translation>Aquí no hay ningún evento configurado: elija o añada uno en la configuración.</translation>
    </message>
    <message>
        <source>The entrance that was chosen for this kiosk is gone. Choose another one in the set-up, Entrance.</source>
        <translation>La puerta elegida para este quiosco ya no existe. Elija otra en la configuración, Puerta.</translation>
    </message>
    <message>
        <source>Start the kiosk again.</source>
        <translation>Reinicie el Kiosk.</translation>
    </message>
    <message>
        <source>This ticket was scanned into a reason that was being typed. Nobody was admitted.</source>
        <translation>Esta entrada se escaneó mientras se escribía un motivo. No se admitió a nadie.</translation>
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
        <translation>Mayús</translation>
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
        <translation>Intro</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>Kiosk::AnswerBand</name>
    <message>
        <source>No ticket yet</source>
        <translation>Ninguna entrada aún</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Not on this list; asking the server</source>
        <translation>No está en esta lista; consultando al servidor</translation>
    </message>
    <message>
        <source>%1, %2 s ago</source>
        <comment>verdict, seconds</comment>
        <translation>%1, hace %2 s</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>verdict, time</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>Ready for the first ticket</source>
        <translation>Listo para la primera entrada</translation>
    </message>
</context>
<context>
    <name>Kiosk::AnswerView</name>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>For our staff</source>
        <translation>Para nuestro personal</translation>
    </message>
</context>
<context>
    <name>Kiosk::AttendeeCard</name>
    <message>
        <source>Ticket</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Sin selección</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Admit %1</source>
        <translation>Admitir a %1</translation>
    </message>
    <message>
        <source>Admit %1 all the same…</source>
        <translation>Admitir a %1 igualmente…</translation>
    </message>
    <message>
        <source>Why? It is kept with the check-in</source>
        <translation>¿Por qué? Se guarda con la validación</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>Qué pasó antes</translation>
    </message>
    <message>
        <source>About the attendee</source>
        <translation>Datos del asistente</translation>
    </message>
    <message>
        <source>Entries left</source>
        <translation>Usos restantes</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Dejar salir</translation>
    </message>
    <message>
        <source>Let %1 out</source>
        <translation>Dejar salir a %1</translation>
    </message>
    <message>
        <source>Let %1 out all the same…</source>
        <translation>Dejar salir a %1 igualmente…</translation>
    </message>
</context>
<context>
    <name>Kiosk::AttendeeList</name>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>Kiosk::CameraTrial</name>
    <message>
        <source>Chosen when the program was started, with --camera.</source>
        <translation>Elegida al iniciar el programa, con --camera.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Hold a ticket in front of the camera.</source>
        <translation>Muestre una entrada a la cámara.</translation>
    </message>
    <message>
        <source>This camera&apos;s picture cannot be shown here</source>
        <translation>La imagen de esta cámara no se puede mostrar aquí</translation>
    </message>
    <message>
        <source>It is read anyway: hold a ticket in front of it.</source>
        <translation>Se lee igualmente: muéstrele una entrada.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <comment>a code</comment>
        <translation>Leído: %1</translation>
    </message>
</context>
<context>
    <name>Kiosk::CodePad</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Comprobar este código</translation>
    </message>
    <message>
        <source>Type your ticket code. So far: %1</source>
        <translation>Escriba el código de su entrada. Hasta ahora: %1</translation>
    </message>
    <message>
        <source>Type the code on your ticket</source>
        <translation>Escriba el código de su entrada</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskBar</name>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Empezar turno</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>operator, time</comment>
        <translation>%1, desde las %2</translation>
    </message>
    <message>
        <source>%1 is at the desk; sign out or change</source>
        <translation>%1 está en el mostrador; terminar o cambiar</translation>
    </message>
    <message>
        <source>Nobody signed in; sign in</source>
        <translation>Nadie en el mostrador; empezar turno</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskColumns</name>
    <message>
        <source>%1 of %2</source>
        <comment>matches, attendees</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>to touch, where there is no keyboard</comment>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Admit or search</source>
        <translation>Admitir o buscar</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>Teclado en pantalla</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskKeys</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>El mostrador</translation>
    </message>
    <message>
        <source>The last scans</source>
        <translation>Las últimas lecturas</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>Los asuntos por resolver</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Las cifras</translation>
    </message>
    <message>
        <source>Who is at the desk, event and entrance</source>
        <translation>Quién está en el mostrador, evento y puerta</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Nueva búsqueda</translation>
    </message>
    <message>
        <source>Admit the person on the card</source>
        <translation>Admitir a la persona de la ficha</translation>
    </message>
    <message>
        <source>Admit all the same, with a reason</source>
        <translation>Admitir igualmente, con un motivo</translation>
    </message>
    <message>
        <source>Switch between In and Out</source>
        <translation>De la entrada a la salida, y al revés</translation>
    </message>
    <message>
        <source>Back; clears the search line</source>
        <translation>Volver; vacía la búsqueda</translation>
    </message>
    <message>
        <source>Admit the typed code, or the highlighted person</source>
        <translation>Admitir el código escrito, o a la persona resaltada</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Several matches down</source>
        <translation>Varios resultados adelante</translation>
    </message>
    <message>
        <source>Several matches up</source>
        <translation>Varios resultados atrás</translation>
    </message>
    <message>
        <source>Before doors: is everything ready?</source>
        <translation>Antes de abrir: ¿está todo listo?</translation>
    </message>
    <message>
        <source>Keys on the screen, where there is no keyboard</source>
        <translation>Teclado en pantalla, si no hay teclado</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskPages</name>
    <message>
        <source>Last scans</source>
        <translation>Últimas lecturas</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsBand</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsPage</name>
    <message>
        <source>Before doors</source>
        <translation>Antes de abrir</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsRow</name>
    <message>
        <source>Good</source>
        <translation>En orden</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsTile</name>
    <message>
        <source>Play it</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Fijarlo</translation>
    </message>
</context>
<context>
    <name>Kiosk::GatePage</name>
    <message>
        <source>In only</source>
        <translation>Solo entrada</translation>
    </message>
    <message>
        <source>Out only</source>
        <translation>Solo salida</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrada y salida</translation>
    </message>
    <message>
        <source>There is no event yet: choose a guest list first.</source>
        <translation>Aún no hay evento: elija primero quién viene.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Which entrance is this?</source>
        <translation>¿Qué puerta es esta?</translation>
    </message>
    <message>
        <source>It is saved with every check-in.</source>
        <translation>Figura junto a cada validación.</translation>
    </message>
    <message>
        <source>Another entrance</source>
        <translation>Otra puerta</translation>
    </message>
    <message>
        <source>Name of another entrance</source>
        <translation>Nombre de otra puerta</translation>
    </message>
    <message>
        <source>Its direction</source>
        <translation>Su sentido</translation>
    </message>
    <message>
        <source>Add the entrance</source>
        <translation>Añadir la puerta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entrance, direction</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The entrance needs a name.</source>
        <translation>La puerta necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>Kiosk::GateScanners</name>
    <message>
        <source>%1, layout %2, %3 characters in %4 ms</source>
        <comment>scanner, keyboard layout, count, time</comment>
        <translation>%1, distribución %2, %3 caracteres en %4 ms</translation>
    </message>
    <message>
        <source>A scanner that types</source>
        <translation>Lector tipo teclado</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>aprendida</translation>
    </message>
    <message>
        <source>This scanner&apos;s layout is learned: every character arrives as printed.</source>
        <translation>La distribución de este lector está aprendida: cada carácter llega como está impreso.</translation>
    </message>
    <message>
        <source>Any that types</source>
        <translation>Cualquiera tipo teclado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>No se usa aquí</translation>
    </message>
    <message>
        <source>Not readable: allow this user to read %1</source>
        <translation>No se puede leer: permita a este usuario leer %1</translation>
    </message>
    <message>
        <source>The scanners&apos; settings cannot be read, so no scanner admits anybody: choose their entrances again in the set-up, Scanning.</source>
        <translation>No se pueden leer los ajustes de los lectores, así que ninguno deja entrar a nadie: elija de nuevo sus puertas en la configuración, Lectura.</translation>
    </message>
    <message>
        <source>Closed: choose its entrance</source>
        <translation>Cerrado: elija su puerta</translation>
    </message>
    <message>
        <source>%1, layout %2, only a part: %3 characters in %4 ms</source>
        <comment>scanner, keyboard layout, count, time</comment>
        <translation>%1, distribución %2, solo una parte: %3 caracteres en %4 ms</translation>
    </message>
</context>
<context>
    <name>Kiosk::GuestPage</name>
    <message>
        <source>The guests&apos; screen</source>
        <translation>La pantalla de asistentes</translation>
    </message>
    <message>
        <source>What a guest sees of the answer, and for how long.</source>
        <translation>Qué se ve de la respuesta y cuánto tiempo.</translation>
    </message>
    <message>
        <source>Until somebody has seen it</source>
        <translation>Hasta que alguien la vea</translation>
    </message>
    <message>
        <source>First name only</source>
        <translation>Solo el nombre</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Welcome stays for</source>
        <translation>La bienvenida dura</translation>
    </message>
    <message>
        <source>Refusal stays for</source>
        <translation>El rechazo dura</translation>
    </message>
    <message>
        <source>VIP, Wristband, Diet</source>
        <comment>examples of ticket types and fields</comment>
        <translation>VIP, Pulsera, Dieta</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Notas para el personal</translation>
    </message>
    <message>
        <source>Ticket types and columns of the list, separated by commas. They are shown large.</source>
        <translation>Tipos de entrada y columnas de la lista, separados por comas. Se muestran en grande.</translation>
    </message>
    <message>
        <source>A note stays</source>
        <translation>Una nota permanece</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Warn when this many are inside</source>
        <translation>Avisar cuando haya dentro</translation>
    </message>
    <message>
        <source>A warning only: nobody is refused for it.</source>
        <translation>Solo un aviso: no se rechaza a nadie por ello.</translation>
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
        <translation>Control de acceso</translation>
    </message>
    <message>
        <source>way out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>way in</source>
        <translation>acceso</translation>
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
        <translation>Últimas lecturas</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Sin código</translation>
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
        <translation>Todas las teclas</translation>
    </message>
</context>
<context>
    <name>Kiosk::KioskWiring</name>
    <message>
        <source>Tickets to show: %1</source>
        <comment>folder</comment>
        <translation>Entradas para mostrar: %1</translation>
    </message>
</context>
<context>
    <name>Kiosk::LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Elija su idioma</translation>
    </message>
</context>
<context>
    <name>Kiosk::ListPage</name>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Invented guests and tickets to practise with. Nothing leaves this computer.</source>
        <translation>Asistentes y entradas inventados para practicar. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>A CSV file from any ticket shop. The columns are recognised by their names.</source>
        <translation>Un archivo CSV de cualquier tienda de entradas. Las columnas se reconocen por su nombre.</translation>
    </message>
    <message>
        <source>Connect Tickera</source>
        <translation>Conectar Tickera</translation>
    </message>
    <message>
        <source>The list of a WordPress shop with Tickera. Check-ins go back to it.</source>
        <translation>La lista de una tienda WordPress con Tickera. Las validaciones vuelven a ella.</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>¿Quién viene?</translation>
    </message>
    <message>
        <source>Choose where the guest list comes from.</source>
        <translation>Elija de dónde viene la lista de asistentes.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nombre del evento</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Elegir un archivo CSV</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Keep the list that is here</source>
        <translation>Conservar la lista actual</translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation>Elija el evento</translation>
    </message>
</context>
<context>
    <name>Kiosk::LookPage</name>
    <message>
        <source>Language, look and sound</source>
        <translation>Idioma, aspecto y sonido</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Lo que se cambia aquí se aplica al momento.</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Sin animaciones</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Guests may choose</source>
        <translation>Los asistentes eligen entre</translation>
    </message>
    <message>
        <source>After the answer the screen speaks your language again.</source>
        <translation>Tras la respuesta, la pantalla vuelve a su idioma.</translation>
    </message>
    <message>
        <source>Day: dark on light</source>
        <translation>Día: oscuro sobre claro</translation>
    </message>
    <message>
        <source>Night: light on dark</source>
        <translation>Noche: claro sobre oscuro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>For the desk and these pages, up to twice the size.</source>
        <translation>Del mostrador y de estas páginas, hasta el doble.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>Su color</translation>
    </message>
    <message>
        <source>For buttons; answers keep their colours. It is darkened where it would be hard to read.</source>
        <translation>De los botones; las respuestas mantienen el suyo. Se oscurece donde no se leería.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>A picture, SVG or PNG</source>
        <translation>Una imagen, SVG o PNG</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>Su logotipo</translation>
    </message>
    <message>
        <source>Shown in place of the event&apos;s name, in one colour.</source>
        <translation>Ocupa el lugar del nombre del evento, en un solo color.</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Imágenes (*.svg *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Play the tones</source>
        <translation>Escuchar los tonos</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
</context>
<context>
    <name>Kiosk::NumbersView</name>
    <message>
        <source>When all are in: calculating…</source>
        <translation>Todos dentro: calculando…</translation>
    </message>
    <message>
        <source>Everybody is in.</source>
        <translation>Ya han entrado todos.</translation>
    </message>
    <message>
        <source>Nobody came in the last minutes. %1 to come.</source>
        <translation>No ha entrado nadie en los últimos minutos. Por llegar: %1.</translation>
    </message>
    <message>
        <source>All in about %1, %2 to come.</source>
        <translation>Todos dentro hacia las %1, por llegar: %2.</translation>
    </message>
    <message>
        <source>Checked in by ticket type</source>
        <translation>Validaciones por tipo de entrada</translation>
    </message>
    <message>
        <source>Admitted here, by entrance</source>
        <translation>Accesos aquí, por puerta</translation>
    </message>
    <message>
        <source>Check-ins a minute</source>
        <translation>Validaciones por minuto</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>dentro ahora</translation>
    </message>
    <message>
        <source>in, of %1 sold</source>
        <translation>validadas, de %1 vendidas</translation>
    </message>
    <message>
        <source>%1 in, of %2 sold</source>
        <translation>%1 validadas, de %2 vendidas</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>%1 dentro ahora</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Sin tipo</translation>
    </message>
    <message>
        <source>Pace: %1 a minute</source>
        <translation>Ritmo: %1 por minuto</translation>
    </message>
    <message>
        <source>Pace: calculating…</source>
        <translation>Ritmo: calculando…</translation>
    </message>
</context>
<context>
    <name>Kiosk::OutPage</name>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Sacar datos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Validaciones</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Informe para soporte</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Every answer given here, oldest first. Contains names.</source>
        <translation>Todo lo que se respondió aquí a una entrada, primero lo más antiguo. Contiene nombres.</translation>
    </message>
    <message>
        <source>The whole list, with what was used. Contains names and addresses.</source>
        <translation>La lista completa, con lo usado. Contiene nombres y direcciones.</translation>
    </message>
    <message>
        <source>Who was turned away here, and why. Contains names.</source>
        <translation>A quién se rechazó aquí y por qué. Contiene nombres.</translation>
    </message>
    <message>
        <source>Versions, checks and counts for those who help you. Without names, codes, addresses and keys.</source>
        <translation>Versiones, comprobaciones y cifras para quien le ayude. Sin nombres, códigos, direcciones ni claves.</translation>
    </message>
    <message>
        <source>From %1. Nothing leaves this computer.</source>
        <comment>event</comment>
        <translation>De %1. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>There is no event yet. Nothing leaves this computer.</source>
        <translation>Todavía no hay evento. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>file</comment>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Written: %1, 1 row</source>
        <comment>file</comment>
        <translation>Escrito: %1, 1 fila</translation>
    </message>
    <message>
        <source>Written: %1, %2 rows</source>
        <comment>file, count</comment>
        <translation>Escrito: %1, %2 filas</translation>
    </message>
</context>
<context>
    <name>Kiosk::PacePlot</name>
    <message>
        <source>Check-ins a minute</source>
        <translation>Validaciones por minuto</translation>
    </message>
    <message>
        <source>%1 in the last full minute, pace %2</source>
        <translation>%1 en el último minuto completo, ritmo %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>Kiosk::PinPad</name>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n min</source>
        <translation>
            <numerusform>PIN incorrecto. Pruebe en %n min</numerusform>
            <numerusform>PIN incorrecto. Pruebe en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n s</source>
        <translation>
            <numerusform>PIN incorrecto. Pruebe en %n s</numerusform>
            <numerusform>PIN incorrecto. Pruebe en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>Wrong PIN. Please try again</source>
        <translation>PIN incorrecto. Pruebe de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Locks again by itself in %n s</source>
        <translation>
            <numerusform>Se bloquea en %n s</numerusform>
            <numerusform>Se bloquea en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the staff PIN</source>
        <translation>Escriba el PIN del personal</translation>
    </message>
    <message>
        <source>Back to the gate</source>
        <translation>Volver al control</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Enter the
staff PIN</source>
        <translation>Escriba el
PIN del personal</translation>
    </message>
    <message>
        <source>A PIN has digits only</source>
        <translation>Un PIN solo tiene cifras</translation>
    </message>
</context>
<context>
    <name>Kiosk::PinPage</name>
    <message>
        <source>New PIN</source>
        <translation>Nuevo PIN</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Fijar el PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Quitar el PIN</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN del personal</translation>
    </message>
    <message>
        <source>With a PIN the guests&apos; screen is locked. A corner held for three seconds asks for it.</source>
        <translation>Con un PIN, la pantalla de asistentes queda bloqueada. Se pide al mantener pulsada una esquina tres segundos.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>Hay un PIN fijado.</translation>
    </message>
    <message>
        <source>No PIN is set: anybody can leave the guests&apos; screen.</source>
        <translation>Sin PIN: cualquiera puede salir de la pantalla de asistentes.</translation>
    </message>
    <message>
        <source>A PIN has at least four digits.</source>
        <translation>Un PIN tiene al menos cuatro cifras.</translation>
    </message>
    <message>
        <source>The two PINs differ: type both again.</source>
        <translation>No coinciden: escriba los dos de nuevo.</translation>
    </message>
</context>
<context>
    <name>Kiosk::PlaceButton</name>
    <message>
        <source>%1, %2; choose another</source>
        <comment>event, entrance</comment>
        <translation>%1, %2; elegir otro</translation>
    </message>
</context>
<context>
    <name>Kiosk::PreviewWidget</name>
    <message>
        <source>Camera picture</source>
        <translation>Imagen de la cámara</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemCard</name>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What was done? It is kept in the ledger</source>
        <translation>¿Qué se hizo? Se guarda en el registro</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemStrip</name>
    <message>
        <source>Look at it   F4</source>
        <translation>Ver   F4</translation>
    </message>
    <message>
        <source>Look at them   F4</source>
        <translation>Ver   F4</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemsPage</name>
    <message>
        <source>Back to the desk   F4</source>
        <translation>Volver al mostrador   F4</translation>
    </message>
    <message>
        <source>Everyone else goes on. Nothing here is lost or sent twice.</source>
        <translation>Para los demás todo sigue. Nada de esto se pierde ni se envía dos veces.</translation>
    </message>
    <message>
        <source>Nothing needs a person</source>
        <translation>Nada por resolver</translation>
    </message>
    <message>
        <source>One thing needs a person</source>
        <translation>Un asunto por resolver</translation>
    </message>
    <message>
        <source>%1 things need a person</source>
        <translation>%1 asuntos por resolver</translation>
    </message>
</context>
<context>
    <name>Kiosk::ReadyView</name>
    <message>
        <source>Type a code</source>
        <translation>Escribir un código</translation>
    </message>
    <message>
        <source>Hold your ticket
to the scanner</source>
        <translation>Acerque su entrada
al lector</translation>
    </message>
    <message>
        <source>Hold your ticket
up to the camera</source>
        <translation>Muestre su entrada
a la cámara</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>No la mueva</translation>
    </message>
    <message>
        <source>Turn up the
brightness</source>
        <translation>Suba el
brillo</translation>
    </message>
    <message>
        <source>Tilt it a little</source>
        <translation>Inclínela un poco</translation>
    </message>
    <message>
        <source>A little
further away</source>
        <translation>Un poco
más lejos</translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation>Un poco más cerca</translation>
    </message>
    <message>
        <source>Phone or paper, code facing the screen</source>
        <translation>Teléfono o papel, con el código hacia la pantalla</translation>
    </message>
    <message>
        <source>The code is blurred</source>
        <translation>El código está borroso</translation>
    </message>
    <message>
        <source>The code is too dark for the camera</source>
        <translation>El código está muy oscuro para la cámara</translation>
    </message>
    <message>
        <source>A light is reflected in it</source>
        <translation>Se refleja una luz en él</translation>
    </message>
    <message>
        <source>The camera needs to see the whole code</source>
        <translation>La cámara tiene que ver el código entero</translation>
    </message>
    <message>
        <source>The code is too small for the camera</source>
        <translation>El código es muy pequeño para la cámara</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>La cámara se está iniciando…</translation>
    </message>
    <message>
        <source>The camera is off. No scanner here? Type your code, or ask our staff.</source>
        <translation>La cámara está apagada. ¿No hay lector aquí? Escriba su código o consulte a nuestro personal.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>For staff: plug the camera in, it starts by itself. A handheld scanner works.</source>
        <translation>Para el personal: conecte la cámara, se inicia sola. Un lector de mano también sirve.</translation>
    </message>
    <message>
        <source>No scanner here? Type your code, or ask our staff.</source>
        <translation>¿No hay lector aquí? Escriba su código o consulte a nuestro personal.</translation>
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
        <translation>La cámara busca</translation>
    </message>
    <message>
        <source>The same ticket counts as one showing for</source>
        <translation>Una entrada leída de nuevo cuenta como mostrada una vez durante</translation>
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
        <translation>No hay ningún lector conectado. Los códigos escritos funcionan igual.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>A scanner that types? Scan this once with it, so that dashes arrive as dashes.</source>
        <translation>¿Un lector tipo teclado? Lea esto una vez con él, para que los guiones lleguen como guiones.</translation>
    </message>
    <message>
        <source>Scan something: it is shown here and admits nobody.</source>
        <translation>Lea algo: se muestra aquí y no admite a nadie.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Sends before</source>
        <translation>Envía antes</translation>
    </message>
    <message>
        <source>Sends after</source>
        <translation>Envía después</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Lane of %1</source>
        <translation>Fila de %1</translation>
    </message>
    <message>
        <source>Entrance of %1</source>
        <translation>Puerta de %1</translation>
    </message>
    <message>
        <source>Same as the kiosk</source>
        <translation>Como el Kiosk</translation>
    </message>
    <message>
        <source>What %1 sends before a code</source>
        <translation>Qué envía %1 antes de un código</translation>
    </message>
    <message>
        <source>What %1 sends after a code</source>
        <translation>Qué envía %1 después de un código</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>Camera and scanners</source>
        <translation>Cámara y lectores</translation>
    </message>
    <message>
        <source>Last scan of a scanner</source>
        <translation>Última lectura de un lector</translation>
    </message>
    <message>
        <source>Choose one</source>
        <comment>entrance</comment>
        <translation>Elija una</translation>
    </message>
</context>
<context>
    <name>Kiosk::SearchLine</name>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>Lea un código o escriba un nombre o código</translation>
    </message>
    <message>
        <source>Search and scan</source>
        <translation>Búsqueda y lectura</translation>
    </message>
</context>
<context>
    <name>Kiosk::SetupScreen</name>
    <message>
        <source>Back to the desk   Esc</source>
        <translation>Volver al mostrador   Esc</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>FastCheck Kiosk</source>
        <translation>FastCheck Kiosk</translation>
    </message>
    <message>
        <source>Everything here can be changed later.</source>
        <translation>Todo se puede cambiar más tarde.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Guests&apos; screen</source>
        <translation>Pantalla de asistentes</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN del personal</translation>
    </message>
    <message>
        <source>Before doors</source>
        <translation>Antes de abrir</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShareList</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>in, sold</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShiftPage</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Start shift</source>
        <translation>Empezar turno</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Terminar turno</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>¿Quién está en el mostrador?</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Which entrance?</source>
        <translation>¿Qué puerta?</translation>
    </message>
    <message>
        <source>The name goes into every check-in made at this desk. Scanning also works without a name.</source>
        <translation>El nombre se guarda en cada validación hecha en este mostrador. También se puede leer sin él.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde las %2</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShrinkCard</name>
    <message>
        <source>They are really gone</source>
        <translation>Es cierto: ya no están</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>Lista de asistentes</translation>
    </message>
    <message>
        <source>Why are they gone? They will be turned away</source>
        <translation>¿Por qué ya no están? Se rechazarán</translation>
    </message>
</context>
<context>
    <name>Kiosk::StewardScreen</name>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
</context>
<context>
    <name>Kiosk::TickeraPage</name>
    <message>
        <source>Address of the shop</source>
        <translation>Dirección de la tienda</translation>
    </message>
    <message>
        <source>API key of the event</source>
        <translation>Clave API del evento</translation>
    </message>
    <message>
        <source>As Tickera shows it under API Access</source>
        <translation>Como la muestra Tickera en API Access</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nombre del evento</translation>
    </message>
    <message>
        <source>Leave empty to use the shop&apos;s name</source>
        <translation>Vacío: como en la tienda</translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation>Consultando a la tienda…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect Tickera</source>
        <translation>Conectar Tickera</translation>
    </message>
    <message>
        <source>The guest list comes from the shop, and every check-in goes back to it.</source>
        <translation>La lista de asistentes viene de la tienda, y cada validación vuelve a ella.</translation>
    </message>
</context>
<context>
    <name>Kiosk::TouchKeys</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>%1: the server says no</source>
        <translation>%1: el servidor dice que no</translation>
    </message>
    <message>
        <source>Admitted here, but the server does not accept it: the ticket was most likely used at another entrance first. Nobody was sent away.</source>
        <translation>Se dio acceso aquí, pero el servidor no lo acepta: lo más probable es que la entrada se usara antes en otra puerta. No se rechazó a nadie.</translation>
    </message>
    <message>
        <source>Held delivery</source>
        <translation>Envío retenido</translation>
    </message>
    <message>
        <source>%1: could not be delivered</source>
        <translation>%1: no se pudo enviar</translation>
    </message>
    <message>
        <source>It failed several times and was set aside. All others go on.</source>
        <translation>Falló una y otra vez y se apartó. Los demás siguen.</translation>
    </message>
    <message>
        <source>%1: no clear answer</source>
        <translation>%1: sin respuesta clara</translation>
    </message>
    <message>
        <source>The line dropped while the check-in was being sent. It may or may not have arrived, so it is not sent again by itself.</source>
        <translation>La conexión se cortó al enviar la validación. Puede haber llegado o no, así que no se reenvía sola.</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>name, gate, time</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1  Admitted at %2</source>
        <comment>time, gate</comment>
        <translation>%1  Acceso dado (%2)</translation>
    </message>
    <message>
        <source>%1  Admitted at %2 by %3</source>
        <comment>time, gate, operator</comment>
        <translation>%1  Acceso dado (%2) por %3</translation>
    </message>
    <message>
        <source>1 ticket vanished</source>
        <translation>1 entrada desaparecida</translation>
    </message>
    <message>
        <source>1 ticket vanished from the server&apos;s list.</source>
        <translation>1 entrada ha desaparecido de la lista del servidor.</translation>
    </message>
    <message>
        <source>It stays good until somebody agrees.</source>
        <translation>Sigue siendo válida hasta que alguien lo confirme.</translation>
    </message>
    <message>
        <source>%1 tickets vanished</source>
        <translation>%1 entradas desaparecidas</translation>
    </message>
    <message>
        <source>%1 tickets vanished from the server&apos;s list at once.</source>
        <translation>%1 entradas han desaparecido a la vez de la lista del servidor.</translation>
    </message>
    <message>
        <source>They stay good until somebody agrees.</source>
        <translation>Siguen siendo válidas hasta que alguien lo confirme.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation>El servidor lo tiene</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflicto</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>%1 conflictos</translation>
    </message>
    <message>
        <source>1 held delivery</source>
        <translation>1 envío retenido</translation>
    </message>
    <message>
        <source>%1 held deliveries</source>
        <translation>%1 envíos retenidos</translation>
    </message>
    <message>
        <source>A ticket with this code cannot be reported to the server. Check the guest in on the site, then say that the server has it.</source>
        <translation>No se puede comunicar al servidor una entrada con un código así. Registre al invitado en el sitio y luego indique que el servidor lo tiene.</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>The server refused it: used elsewhere, or outside its times.</source>
        <translation>El servidor la rechazó: usada en otro sitio o fuera de su horario.</translation>
    </message>
    <message>
        <source>The server does not take this ticket: look it up on the site.</source>
        <translation>El servidor no acepta esta entrada: búsquela en el sitio web.</translation>
    </message>
    <message>
        <source>The server refused it after an attempt without an answer: look it up on the site.</source>
        <translation>El servidor la rechazó tras un intento sin respuesta: búsquela en el sitio web.</translation>
    </message>
    <message>
        <source>No answer came, and a repeat could check the guest out: look it up on the site.</source>
        <translation>No llegó respuesta y repetir podría registrar la salida del asistente: busque la entrada en el sitio web.</translation>
    </message>
    <message>
        <source>No usable answer came, several times: check the server.</source>
        <translation>Una y otra vez no llegó ninguna respuesta válida: revise el servidor.</translation>
    </message>
    <message>
        <source>The server does not show its records: look the ticket up on the site.</source>
        <translation>El servidor no muestra sus registros: busque la entrada en el sitio web.</translation>
    </message>
    <message>
        <source>Records vanished at the server: somebody checked the guest out there.</source>
        <translation>Han desaparecido registros del servidor: alguien registró allí la salida del asistente.</translation>
    </message>
    <message>
        <source>The server&apos;s records show that it arrived.</source>
        <translation>Según los registros del servidor, llegó.</translation>
    </message>
    <message>
        <source>The server&apos;s records show that it was refused.</source>
        <translation>Según los registros del servidor, fue rechazada.</translation>
    </message>
    <message>
        <source>This ticket can be checked out, so the records prove nothing: ask the guest.</source>
        <translation>Esta entrada admite salidas, así que los registros no prueban nada: pregunte al asistente.</translation>
    </message>
    <message>
        <source>It is not known what was there before: look the ticket up on the site.</source>
        <translation>No se sabe qué constaba antes: busque la entrada en el sitio web.</translation>
    </message>
    <message>
        <source>It is used, but this old server cannot tell at which gate.</source>
        <translation>Está usada, pero este servidor antiguo no indica en qué puerta.</translation>
    </message>
    <message>
        <source>Other gates were refused at the same time: nobody can tell whose entry it is.</source>
        <translation>Se rechazó a otras puertas al mismo tiempo: no se puede saber de cuál es el registro.</translation>
    </message>
    <message>
        <source>Probably this gate: the server&apos;s entry has the time of our scan.</source>
        <translation>Probablemente esta puerta: el registro del servidor lleva la hora de nuestra lectura.</translation>
    </message>
    <message>
        <source>The server refuses the key: enter it again in the set-up.</source>
        <translation>El servidor rechaza la clave: escríbala de nuevo en la configuración.</translation>
    </message>
    <message>
        <source>The server would take this code for another ticket: it was not sent.</source>
        <translation>El servidor tomaría este código por otra entrada: no se ha enviado.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Revoked</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Anulada: %1</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>Aún no está dentro</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>Salida: %1</translation>
    </message>
    <message>
        <source>Inside since %1</source>
        <translation>Dentro desde: %1</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Ilimitados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries left, of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Payment withdrawn (%1)</source>
        <comment>payment, the server&apos;s word</comment>
        <translation>Revertido (%1)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Not paid (%1)</source>
        <comment>payment, the server&apos;s word</comment>
        <translation>Sin pagar (%1)</translation>
    </message>
</context>
<context>
    <name>StatusTable</name>
    <message>
        <source>%1 waiting</source>
        <comment>check-ins to be sent</comment>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>time</comment>
        <translation>Sin conexión desde las %1</translation>
    </message>
    <message>
        <source>Offline since %1, %2</source>
        <comment>day, time</comment>
        <translation>Sin conexión desde el %1, %2</translation>
    </message>
    <message>
        <source>Reading the list: %1 of %2</source>
        <translation>Leyendo la lista: %1 de %2</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Leyendo la lista</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>No key for the server: enter it again in the set-up</source>
        <translation>Sin clave para el servidor: escríbala de nuevo en la configuración</translation>
    </message>
    <message>
        <source>1 check-in waiting</source>
        <translation>1 validación en espera</translation>
    </message>
    <message>
        <source>%1 check-ins waiting</source>
        <translation>%1 validaciones en espera</translation>
    </message>
    <message>
        <source>The server refuses the key</source>
        <translation>El servidor rechaza la clave</translation>
    </message>
    <message>
        <source>No ticket shop answers at this address</source>
        <translation>Ninguna tienda de entradas responde en esta dirección</translation>
    </message>
    <message>
        <source>1 ticket vanished from the list: it stays good until somebody agrees</source>
        <translation>1 entrada ha desaparecido de la lista: sigue siendo válida hasta que alguien lo confirme</translation>
    </message>
    <message>
        <source>%1 tickets vanished from the list at once: they stay good until somebody agrees</source>
        <translation>%1 entradas han desaparecido a la vez de la lista: siguen siendo válidas hasta que alguien lo confirme</translation>
    </message>
    <message>
        <source>This device cannot save: is the disk full?</source>
        <translation>Este equipo no puede guardar: ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>Clock differs by %1 min</source>
        <translation>El reloj difiere en %1 min</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>The keychain does not open: unlock it, or enter the key again in the set-up</source>
        <translation>El llavero no se abre: desbloquéelo o escriba la clave de nuevo en la configuración</translation>
    </message>
    <message>
        <source>1 ticket&apos;s check-in cannot be sent</source>
        <translation>1 entrada no se puede comunicar al servidor</translation>
    </message>
    <message>
        <source>%1 tickets&apos; check-ins cannot be sent</source>
        <translation>%1 entradas no se pueden comunicar al servidor</translation>
    </message>
    <message>
        <source>1 ticket without a usable code</source>
        <translation>1 entrada sin código utilizable</translation>
    </message>
    <message>
        <source>%1 tickets without a usable code</source>
        <translation>%1 entradas sin código utilizable</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Admitted</source>
        <translation>Acceso permitido</translation>
    </message>
    <message>
        <source>Exit recorded</source>
        <translation>Salida registrada</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Ya usada</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>Ya está dentro</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>No está dentro</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Demasiado pronto</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Ya no es válida</translation>
    </message>
    <message>
        <source>Not this entrance</source>
        <translation>No es esta puerta</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Otro evento</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Aún sin pagar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>No es una entrada</translation>
    </message>
    <message>
        <source>Entrance closed</source>
        <translation>Puerta cerrada</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Ya se usó</translation>
    </message>
    <message>
        <source>Used today
at %1</source>
        <translation>Usada hoy
a las %1</translation>
    </message>
    <message>
        <source>Used on %1
at %2</source>
        <translation>Usada el %1
a las %2</translation>
    </message>
    <message>
        <source>Entered
before</source>
        <translation>Ya entró
antes</translation>
    </message>
    <message>
        <source>Entered today
at %1</source>
        <translation>Entró hoy
a las %1</translation>
    </message>
    <message>
        <source>Entered on %1
at %2</source>
        <translation>Entró el %1
a las %2</translation>
    </message>
    <message>
        <source>Welcome,
%1</source>
        <translation>Adelante,
%1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Goodbye,
%1</source>
        <translation>Hasta pronto,
%1</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Hasta pronto</translation>
    </message>
    <message>
        <source>No entry
seen yet</source>
        <translation>No consta
que haya entrado</translation>
    </message>
    <message>
        <source>Please come
back later</source>
        <translation>Vuelva más tarde,
por favor</translation>
    </message>
    <message>
        <source>This ticket
has ended</source>
        <translation>Esta entrada
ha caducado</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Use otra puerta,
por favor</translation>
    </message>
    <message>
        <source>Please go to
%1</source>
        <translation>Diríjase a
%1</translation>
    </message>
    <message>
        <source>A ticket for
another event</source>
        <translation>Entrada para
otro evento</translation>
    </message>
    <message>
        <source>Payment is
still open</source>
        <translation>Pago
pendiente</translation>
    </message>
    <message>
        <source>This ticket
was cancelled</source>
        <translation>Esta entrada
está anulada</translation>
    </message>
    <message>
        <source>We cannot find
this ticket</source>
        <translation>No encontramos
esta entrada</translation>
    </message>
    <message>
        <source>This is not
a ticket code</source>
        <translation>No es un código
de entrada</translation>
    </message>
    <message>
        <source>Please try
once more</source>
        <translation>Pruebe otra vez,
por favor</translation>
    </message>
    <message>
        <source>1 entry left</source>
        <translation>Queda 1 uso</translation>
    </message>
    <message numerus="yes">
        <source>%n entries left</source>
        <translation>
            <numerusform>Queda %n uso</numerusform>
            <numerusform>Quedan %n usos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>ticket type, entries left</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Keep your ticket with you.</source>
        <translation>Conserve su entrada.</translation>
    </message>
    <message>
        <source>This ticket has not come in here.</source>
        <translation>Nadie ha entrado aquí con esta entrada.</translation>
    </message>
    <message>
        <source>Your ticket is not for this entrance.</source>
        <translation>Su entrada no es para esta puerta.</translation>
    </message>
    <message>
        <source>The ticket code is in your e-mail or on the paper.</source>
        <translation>El código de la entrada está en su correo o en el papel.</translation>
    </message>
    <message>
        <source>Your ticket was not counted.</source>
        <translation>Su entrada no se ha contado.</translation>
    </message>
    <message>
        <source>Our staff will show you the way</source>
        <translation>Nuestro personal le indicará el camino</translation>
    </message>
    <message>
        <source>Please see our staff</source>
        <translation>Consulte a nuestro personal</translation>
    </message>
    <message>
        <source>Several codes in view: one at a time, please.</source>
        <translation>Hay varios códigos a la vista: de uno en uno, por favor.</translation>
    </message>
    <message>
        <source>several codes in view</source>
        <translation>varios códigos a la vista</translation>
    </message>
    <message>
        <source>The code was not read whole.</source>
        <translation>El código no se leyó entero.</translation>
    </message>
    <message>
        <source>Show your ticket code once more</source>
        <translation>Muestre otra vez el código de su entrada</translation>
    </message>
</context>
</TS>
