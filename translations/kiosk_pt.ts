<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>CameraTable</name>
    <message>
        <source>No camera is found</source>
        <translation>Nenhuma câmara encontrada</translation>
    </message>
    <message>
        <source>Plug one in, or use a handheld scanner.</source>
        <translation>Ligue uma, ou use um leitor manual.</translation>
    </message>
    <message>
        <source>This camera is not plugged in</source>
        <translation>Esta câmara não está ligada</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one.</source>
        <translation>Ligue-a, ou escolha outra.</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>Não é possível usar a câmara</translation>
    </message>
    <message>
        <source>Close other programs that use it, and allow this user to use cameras (group video).</source>
        <translation>Feche outros programas que a usem e permita a este utilizador usar câmaras (grupo video).</translation>
    </message>
    <message>
        <source>No camera is used</source>
        <translation>Nenhuma câmara em uso</translation>
    </message>
    <message>
        <source>Codes are scanned by hand or typed.</source>
        <translation>Os códigos são lidos com um leitor manual ou escritos.</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>A câmara está desligada</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>A iniciar a câmara…</translation>
    </message>
    <message>
        <source>The camera sends no pictures</source>
        <translation>A câmara não envia imagens</translation>
    </message>
    <message>
        <source>It is being started again. If that does not help, unplug it and plug it in again.</source>
        <translation>Está a ser reiniciada. Se não bastar, retire-a e ligue-a de novo.</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>A câmara não funciona</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another one.</source>
        <translation>Retire-a e ligue-a de novo, ou escolha outra.</translation>
    </message>
    <message>
        <source>The film is over</source>
        <translation>O vídeo terminou</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sem câmara</translation>
    </message>
    <message>
        <source>%1, not plugged in</source>
        <comment>a camera</comment>
        <translation>%1, não ligada</translation>
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
        <translation>Já usado: entrada registada (%1, %2).</translation>
    </message>
    <message>
        <source>Already used: admitted at %1.</source>
        <translation>Já usado: entrada registada (%1).</translation>
    </message>
    <message>
        <source>Already used: no entries are left.</source>
        <translation>Já usado: não restam entradas.</translation>
    </message>
    <message>
        <source>Admitted by the steward.</source>
        <translation>Entrada autorizada pelo assistente.</translation>
    </message>
    <message>
        <source>Admitted: welcome back.</source>
        <translation>Entrada autorizada: bom regresso.</translation>
    </message>
    <message>
        <source>Admitted: %1 more may enter.</source>
        <translation>Entrada autorizada; ainda por entrar: %1.</translation>
    </message>
    <message>
        <source>Admitted: please go in.</source>
        <translation>Entrada autorizada: pode entrar.</translation>
    </message>
    <message>
        <source>The event is closed: please ask the staff.</source>
        <translation>O evento está fechado: dirija-se à nossa equipa.</translation>
    </message>
    <message>
        <source>This entrance is closed: please use another one.</source>
        <translation>Esta entrada está fechada: use outra, por favor.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is a web address.</source>
        <translation>Não é um bilhete: este código é um endereço web.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is a Wi-Fi login.</source>
        <translation>Não é um bilhete: este código é um acesso Wi-Fi.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is somebody&apos;s contact.</source>
        <translation>Não é um bilhete: este código é um contacto pessoal.</translation>
    </message>
    <message>
        <source>Not a ticket: please show the code on the ticket.</source>
        <translation>Não é um bilhete: mostre o código do bilhete, por favor.</translation>
    </message>
    <message>
        <source>Nobody was admitted: %1.</source>
        <translation>Ninguém entrou: %1.</translation>
    </message>
    <message>
        <source>Nobody was admitted: please call the staff.</source>
        <translation>Ninguém entrou: chame a nossa equipa, por favor.</translation>
    </message>
    <message>
        <source>Exit recorded: goodbye.</source>
        <translation>Saída registada: até breve.</translation>
    </message>
    <message>
        <source>Already inside: the holder must leave first.</source>
        <translation>Já está dentro: primeiro é preciso sair.</translation>
    </message>
    <message>
        <source>Not inside: nobody entered with this ticket.</source>
        <translation>Não está dentro: ninguém entrou com este bilhete.</translation>
    </message>
    <message>
        <source>Not valid yet: please come back later.</source>
        <translation>Ainda não é válido: volte mais tarde, por favor.</translation>
    </message>
    <message>
        <source>No longer valid: the time of this ticket is over.</source>
        <translation>Já não é válido: o prazo deste bilhete terminou.</translation>
    </message>
    <message>
        <source>Not this entrance: please use %1.</source>
        <translation>Não é esta entrada: use %1, por favor.</translation>
    </message>
    <message>
        <source>Not this entrance: please ask the staff.</source>
        <translation>Não é esta entrada: dirija-se à nossa equipa.</translation>
    </message>
    <message>
        <source>Another event: this ticket is for %1.</source>
        <translation>Outro evento: este bilhete é para %1.</translation>
    </message>
    <message>
        <source>Another event: please ask the staff.</source>
        <translation>Outro evento: dirija-se à nossa equipa.</translation>
    </message>
    <message>
        <source>Not paid: please go to the box office.</source>
        <translation>Por pagar: dirija-se à bilheteira, por favor.</translation>
    </message>
    <message>
        <source>Revoked: this ticket is no longer good, please ask the staff.</source>
        <translation>Cancelado: este bilhete já não serve, dirija-se à nossa equipa.</translation>
    </message>
    <message>
        <source>Unknown: no such ticket is on the list.</source>
        <translation>Desconhecido: este bilhete não está na lista.</translation>
    </message>
    <message>
        <source>Not read whole: please scan the ticket once more.</source>
        <translation>Leitura incompleta: digitalize o bilhete mais uma vez, por favor.</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>allow this user to write to it, or choose another with --data</source>
        <translation>permitir a este utilizador escrever nela, ou escolher outra com --data</translation>
    </message>
    <message>
        <source>free space unknown</source>
        <translation>espaço livre desconhecido</translation>
    </message>
    <message>
        <source>check yourself that 200 MB are free</source>
        <translation>verificar se há 200 MB livres</translation>
    </message>
    <message>
        <source>free at least 200 MB</source>
        <translation>libertar pelo menos 200 MB</translation>
    </message>
    <message>
        <source>set the date and time, switch network time on</source>
        <translation>acertar a data e a hora, ativar a hora da rede</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>plug one in, or use a handheld scanner</source>
        <translation>ligar uma, ou usar um leitor manual</translation>
    </message>
    <message>
        <source>%1, chosen in the settings, is not there</source>
        <translation>%1, a escolha nas definições, não está presente</translation>
    </message>
    <message>
        <source>plug it in, or choose another in the settings</source>
        <translation>ligá-la, ou escolher outra nas definições</translation>
    </message>
    <message>
        <source>none: answers make no sound</source>
        <translation>nenhum: as respostas não têm som</translation>
    </message>
    <message>
        <source>plug in a loudspeaker, or switch it on</source>
        <translation>ligar um altifalante</translation>
    </message>
    <message>
        <source>the volume is set to 0</source>
        <translation>o volume está em 0</translation>
    </message>
    <message>
        <source>turn it up in the settings</source>
        <translation>aumentá-lo nas definições</translation>
    </message>
    <message>
        <source>%1, volume %2 %</source>
        <translation>%1, volume %2 %</translation>
    </message>
    <message>
        <source>see the message; restore a copy if needed</source>
        <translation>ver o detalhe; se preciso, restaurar uma cópia</translation>
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
        <translation>ver o detalhe</translation>
    </message>
    <message>
        <source>%1 on the list</source>
        <translation>%1 na lista</translation>
    </message>
    <message>
        <source>%1 of %2 sold</source>
        <translation>%1 de %2 vendidos</translation>
    </message>
    <message>
        <source>%1 vanished from the server&apos;s list and stay good until a person agrees</source>
        <translation>%1 desapareceram da lista do servidor e continuam válidos até alguém confirmar</translation>
    </message>
    <message>
        <source>if they are really gone, agree on the problems&apos; page, or: %1</source>
        <translation>se saíram mesmo, confirmar na página de problemas, ou: %1</translation>
    </message>
    <message>
        <source>import a list</source>
        <translation>importar uma lista</translation>
    </message>
    <message>
        <source>see that tickets are sold, and that this is the right key</source>
        <translation>verificar se há bilhetes vendidos e se a chave é a certa</translation>
    </message>
    <message>
        <source>never read completely</source>
        <translation>nunca lida por inteiro</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>lida há %1</translation>
    </message>
    <message>
        <source>connect this device to the network, or: %1</source>
        <translation>ligar este dispositivo à rede, ou: %1</translation>
    </message>
    <message>
        <source>none waiting</source>
        <translation>nenhum em espera</translation>
    </message>
    <message>
        <source>%1 waiting, %2 in conflict</source>
        <translation>%1 em espera, %2 em conflito</translation>
    </message>
    <message>
        <source>settle them on the problems&apos; page, or: %1</source>
        <translation>resolvê-los na página de problemas, ou: %1</translation>
    </message>
    <message>
        <source>not known: the server was never reached</source>
        <translation>desconhecido: o servidor nunca foi contactado</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <translation>a %1 do servidor</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <comment>a clock</comment>
        <translation>atrasado %1</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <comment>a clock</comment>
        <translation>adiantado %1</translation>
    </message>
    <message>
        <source>set this clock, and switch network time on</source>
        <translation>acertar este relógio e ativar a hora da rede</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 updates the list</source>
        <translation>%1 recebe a lista</translation>
    </message>
    <message>
        <source>fastcheck outbox list, then outbox resolve settles conflicts</source>
        <translation>fastcheck outbox list e depois outbox resolve para resolver os conflitos</translation>
    </message>
    <message>
        <source>%1 delivers; see outbox list</source>
        <translation>%1 envia; ver outbox list</translation>
    </message>
    <message>
        <source>%1, if the tickets are really gone</source>
        <translation>%1, se os bilhetes saíram mesmo</translation>
    </message>
    <message>
        <source>reached %1, list of %2; %3 waiting, %4 in conflict, %5 held back</source>
        <translation>contacto: %1, lista: %2; em espera: %3, em conflito: %4, retidos: %5</translation>
    </message>
    <message>
        <source>add this user to the group %1, or install the udev rule 60-fastcheck-scanner.rules</source>
        <translation>juntar este utilizador ao grupo %1, ou instalar a regra udev 60-fastcheck-scanner.rules</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>device, where</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>if this is a scanner to be read as a device, %1</source>
        <translation>se for um leitor lido como dispositivo, %1</translation>
    </message>
    <message>
        <source>none is seen as a device</source>
        <translation>nenhum visto como dispositivo</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>não ligado</translation>
    </message>
    <message>
        <source>plug it in again, then scan any ticket</source>
        <translation>ligá-lo de novo e ler um bilhete qualquer</translation>
    </message>
    <message>
        <source>plugged in, but this user may not read it</source>
        <translation>ligado, mas este utilizador não o pode ler</translation>
    </message>
    <message>
        <source>kept in a systemd credential</source>
        <translation>guardada numa credencial systemd</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>guardada no porta-chaves</translation>
    </message>
    <message>
        <source>kept in a file in secrets/</source>
        <translation>guardada num ficheiro em secrets/</translation>
    </message>
    <message>
        <source>keys go to the keychain</source>
        <translation>as chaves vão para o porta-chaves</translation>
    </message>
    <message>
        <source>keys go to a file in secrets/, as the keychain is not used: %1</source>
        <translation>as chaves vão para um ficheiro em secrets/, pois o porta-chaves não é usado: %1</translation>
    </message>
    <message>
        <source>start or unlock a keychain, or hand keys to the service as systemd credentials</source>
        <translation>iniciar ou desbloquear um porta-chaves, ou dar as chaves ao serviço como credenciais systemd</translation>
    </message>
    <message>
        <source>enter it again in the set-up, or: %1</source>
        <translation>introduzi-la de novo na configuração, ou: %1</translation>
    </message>
    <message>
        <source>people are still let in; see the message</source>
        <translation>as pessoas entram mesmo assim; ver o detalhe</translation>
    </message>
    <message>
        <source>answers, the key is good, but others on the network can read the key</source>
        <translation>responde, a chave é válida, mas qualquer um no caminho a pode ler</translation>
    </message>
    <message>
        <source>use https</source>
        <translation>usar https</translation>
    </message>
    <message>
        <source>answers in %1, the key is good</source>
        <translation>responde em %1, a chave é válida</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>a size</comment>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>none is used: codes are scanned by hand or typed</source>
        <translation>nenhuma em uso: os códigos são lidos com um leitor manual ou escritos</translation>
    </message>
    <message>
        <source>set: guests cannot leave their screen</source>
        <translation>definido: o público não pode sair do seu ecrã</translation>
    </message>
    <message>
        <source>none is set: anybody can leave the guests&apos; screen</source>
        <translation>nenhum: qualquer pessoa pode sair do ecrã do público</translation>
    </message>
    <message>
        <source>set one in the set-up, under Staff PIN</source>
        <translation>definir um na configuração, em PIN da equipa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, unbroken</source>
        <translation>
            <numerusform>%Ln linha, sem falhas</numerusform>
            <numerusform>%Ln linhas, sem falhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>set this clock: it differs from the server&apos;s by %1</source>
        <translation>acertar este relógio: tem %1 de diferença do servidor</translation>
    </message>
    <message>
        <source>choose the kiosk&apos;s entrance in the set-up, Entrance</source>
        <translation>escolher a entrada do quiosque na configuração, Entrada</translation>
    </message>
    <message>
        <source>none admits anybody: choose their entrances in the set-up, Scanning</source>
        <translation>nenhum deixa entrar: escolher as suas entradas na configuração, Leitura</translation>
    </message>
    <message>
        <source>%1 with the code of a newer one</source>
        <translation>%1 com o código de um mais recente</translation>
    </message>
    <message>
        <source>%1 with a code that cannot be sent back</source>
        <translation>%1 com um código que não pode ser devolvido</translation>
    </message>
    <message>
        <source>they are admitted; check them in on the site</source>
        <translation>são admitidos; registe-os no site</translation>
    </message>
    <message>
        <source>%1 without a usable code</source>
        <translation>%1 sem código utilizável</translation>
    </message>
    <message>
        <source>give every ticket a code on the site</source>
        <translation>dê um código a cada bilhete no site</translation>
    </message>
    <message>
        <source>wait until the list is read</source>
        <translation>aguarde até a lista ser lida</translation>
    </message>
    <message>
        <source>%1 is not known here: times without a zone are refused</source>
        <comment>a time zone</comment>
        <translation>%1 não é conhecido aqui: as horas sem fuso são recusadas</translation>
    </message>
    <message>
        <source>choose one like Europe/Vienna: %1</source>
        <translation>escolher um como Europe/Vienna: %1</translation>
    </message>
    <message>
        <source>its entrance is not chosen, so it admits nobody</source>
        <translation>ninguém escolheu a sua entrada, por isso não deixa entrar ninguém</translation>
    </message>
    <message>
        <source>it stands at &apos;%1&apos;, which &apos;%2&apos; does not have, so it admits nobody</source>
        <comment>entrance, event</comment>
        <translation>está em &apos;%1&apos;, que &apos;%2&apos; não tem, por isso não deixa entrar ninguém</translation>
    </message>
    <message>
        <source>choose its entrance in the set-up, Scanning</source>
        <translation>escolher a sua entrada na configuração, Leitura</translation>
    </message>
</context>
<context>
    <name>DoorsTable</name>
    <message>
        <source>Ready for doors</source>
        <translation>Tudo pronto para abrir</translation>
    </message>
    <message>
        <source>One thing before doors</source>
        <translation>Falta uma coisa para abrir</translation>
    </message>
    <message>
        <source>Two things before doors</source>
        <translation>Faltam duas coisas para abrir</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de dados</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Porta-chaves</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Key for the server</source>
        <translation>Chave do servidor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Exchange with the server</source>
        <translation>Troca com o servidor</translation>
    </message>
    <message>
        <source>Clock against the server</source>
        <translation>Relógio face ao servidor</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Age of the list</source>
        <translation>Idade da lista</translation>
    </message>
    <message>
        <source>Waiting deliveries</source>
        <translation>Envios em espera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmara</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Keyboard or scanner</source>
        <translation>Teclado ou leitor</translation>
    </message>
    <message>
        <source>The doors cannot open yet</source>
        <translation>Ainda não se pode abrir</translation>
    </message>
    <message>
        <source>Nobody can be admitted until the first one is fixed. Checked at %1.</source>
        <translation>Ninguém pode entrar sem resolver o primeiro ponto. Verificado às %1.</translation>
    </message>
    <message>
        <source>Good: %1 of %2. Checked at %3.</source>
        <comment>checks, time</comment>
        <translation>Em ordem: %1 de %2. Verificado às %3.</translation>
    </message>
    <message>
        <source>All checks are good. Checked at %1.</source>
        <translation>Está tudo em ordem. Verificado às %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>A verificar…</translation>
    </message>
    <message>
        <source>A server that does not answer takes up to ten seconds.</source>
        <translation>Um servidor que não responde demora até dez segundos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things before doors</source>
        <translation>
            <numerusform>Falta %Ln coisa para abrir</numerusform>
            <numerusform>Faltam %Ln coisas para abrir</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN da equipa</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrada</translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>This device cannot save: start the kiosk again, then look at the set-up, Before doors.</source>
        <translation>Este dispositivo não consegue guardar: reinicie o Kiosk e veja Antes de abrir na configuração.</translation>
    </message>
    <message>
        <source>No usable answer came: check the network, then try again.</source>
        <translation>Não chegou resposta válida: verifique a rede e tente de novo.</translation>
    </message>
    <message>
        <source>This cannot be done: choose something else, or ask the event manager.</source>
        <translation>Isto não é possível: escolha outra coisa ou pergunte ao responsável pelo evento.</translation>
    </message>
    <message>
        <source>The server does not trust this device: enter its key again in the set-up.</source>
        <translation>O servidor não confia neste dispositivo: introduza de novo a chave na configuração.</translation>
    </message>
    <message>
        <source>This cannot be understood: check what was entered.</source>
        <translation>Não se entende: verifique o que foi introduzido.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again.</source>
        <translation>O disco está cheio: liberte espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The disk fails: take another device, and have this disk checked.</source>
        <translation>O disco está a falhar: use outro dispositivo e mande verificar este disco.</translation>
    </message>
    <message>
        <source>This user may not use %1: give the user the right to read and write it.</source>
        <comment>file or folder</comment>
        <translation>Este utilizador não pode usar %1: dê-lhe permissão de leitura e escrita.</translation>
    </message>
    <message>
        <source>Another program uses the check-ins: close it, then try again.</source>
        <translation>Outro programa está a usar os check-ins: feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>The file of check-ins is damaged: keep it, and put a copy in its place.</source>
        <translation>O ficheiro de check-ins está danificado: guarde-o e ponha uma cópia de segurança no seu lugar.</translation>
    </message>
    <message>
        <source>The check-ins were saved by a newer version: install that version.</source>
        <translation>Os check-ins foram guardados por uma versão mais recente: instale essa versão.</translation>
    </message>
    <message>
        <source>%1 belongs to another program: choose another data folder.</source>
        <comment>file</comment>
        <translation>%1 pertence a outro programa: escolha outra pasta de dados.</translation>
    </message>
    <message>
        <source>The record of check-ins was altered: keep the data folder as evidence.</source>
        <translation>O registo de check-ins foi alterado: guarde a pasta de dados como prova.</translation>
    </message>
    <message>
        <source>There is no file %1: choose another one.</source>
        <translation>Não existe o ficheiro %1: escolha outro.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: copy it to this computer, then try again.</source>
        <translation>Não é possível ler o ficheiro %1: copie-o para este computador e tente de novo.</translation>
    </message>
    <message>
        <source>The file cannot be written: choose another place, or free some space.</source>
        <translation>Não é possível escrever o ficheiro: escolha outro local ou liberte espaço.</translation>
    </message>
    <message>
        <source>The file %1 is too large: split it into smaller ones.</source>
        <translation>O ficheiro %1 é demasiado grande: divida-o em ficheiros mais pequenos.</translation>
    </message>
    <message>
        <source>The file %1 is empty: export the list again.</source>
        <translation>O ficheiro %1 está vazio: exporte a lista de novo.</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read: save it as UTF-8.</source>
        <translation>Não se reconhecem os caracteres deste ficheiro: guarde-o como UTF-8.</translation>
    </message>
    <message>
        <source>No column holds the ticket codes: give one of them the title ticket_code.</source>
        <translation>Nenhuma coluna contém os códigos dos bilhetes: dê a uma delas o título ticket_code.</translation>
    </message>
    <message>
        <source>Line %1 of the file cannot be read: correct its quotes and commas.</source>
        <comment>number</comment>
        <translation>A linha %1 do ficheiro não é de uma lista: corrija as aspas e as vírgulas.</translation>
    </message>
    <message>
        <source>There is a %1 already: choose another name.</source>
        <comment>name of an event or entrance</comment>
        <translation>Já existe %1: escolha outro nome.</translation>
    </message>
    <message>
        <source>There is no %1 here: choose another event or entrance.</source>
        <comment>name of an event or entrance</comment>
        <translation>Aqui não existe %1: escolha outro evento ou outra entrada.</translation>
    </message>
    <message>
        <source>This device keeps the events of %1: use another data folder for others.</source>
        <comment>organisation</comment>
        <translation>Este dispositivo guarda os eventos de %1: use outra pasta de dados para os restantes.</translation>
    </message>
    <message>
        <source>The entrance %1 does not serve this direction: choose another entrance.</source>
        <translation>A entrada %1 não serve este sentido: escolha outra entrada.</translation>
    </message>
    <message>
        <source>No server has this address: check the address, then the network.</source>
        <translation>Nenhum servidor tem este endereço: verifique o endereço e depois a rede.</translation>
    </message>
    <message>
        <source>The server does not answer: check the network, then the server.</source>
        <translation>O servidor não responde: verifique a rede e depois o servidor.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe: check this device&apos;s date and time, then ask whoever runs the site about its certificate.</source>
        <translation>A ligação ao servidor não é segura: verifique a data e a hora deste dispositivo e depois fale do certificado com o responsável pelo site.</translation>
    </message>
    <message>
        <source>The proxy of this network fails: correct the proxy settings of this device.</source>
        <translation>O proxy desta rede falha: corrija as definições de proxy deste dispositivo.</translation>
    </message>
    <message>
        <source>This network wants a login first: open any web page on this network and log in.</source>
        <translation>Esta rede pede primeiro um início de sessão: abra uma página web nesta rede e inicie sessão.</translation>
    </message>
    <message>
        <source>The server is busy or being updated: wait a few minutes.</source>
        <translation>O servidor está ocupado ou a ser atualizado: aguarde alguns minutos.</translation>
    </message>
    <message>
        <source>The server answers with an error: ask whoever runs the site to look at its error log.</source>
        <translation>O servidor responde com um erro: peça ao responsável pelo site que veja o registo de erros.</translation>
    </message>
    <message>
        <source>A firewall turns this device away: ask whoever runs the site to let it in.</source>
        <translation>Uma firewall recusa este dispositivo: peça ao responsável pelo site que o deixe passar.</translation>
    </message>
    <message>
        <source>The list arrived incomplete: wait a moment, then try again.</source>
        <translation>A lista chegou incompleta: aguarde um momento e tente de novo.</translation>
    </message>
    <message>
        <source>No ticket shop answers there: check the address, and that the Tickera plugin is on.</source>
        <translation>Nenhuma bilheteira responde aí: verifique o endereço e se o plugin Tickera está ativo.</translation>
    </message>
    <message>
        <source>The site lives at another address: enter %1.</source>
        <translation>O site está noutro endereço: introduza %1.</translation>
    </message>
    <message>
        <source>This is not the address of a site: enter it as in a browser, like https://tickets.example.org.</source>
        <translation>Isto não é o endereço de um site: introduza-o como num navegador, p. ex. https://tickets.example.org.</translation>
    </message>
    <message>
        <source>This event has no server to talk to: import its list from a file.</source>
        <translation>Este evento não tem servidor: importe a lista de um ficheiro.</translation>
    </message>
    <message>
        <source>The key is for several events, so the server gives no name: enter a name.</source>
        <translation>A chave é para vários eventos e o servidor não indica um nome: introduza um nome.</translation>
    </message>
    <message>
        <source>The server does not take the key: copy it again from Tickera, API Access.</source>
        <translation>O servidor não aceita a chave: copie-a de novo do Tickera, API Access.</translation>
    </message>
    <message>
        <source>The key for the server is missing: enter it again in the set-up.</source>
        <translation>Falta a chave do servidor: introduza-a de novo na configuração.</translation>
    </message>
    <message>
        <source>The key is incomplete: copy it again, on one line.</source>
        <translation>A chave não está completa: copie-a de novo, numa só linha.</translation>
    </message>
    <message>
        <source>Other users can read %1: take that right from them, and get a new key from the site.</source>
        <comment>file or folder of keys</comment>
        <translation>Outros podem ler %1: retire-lhes essa permissão e peça ao site uma chave nova.</translation>
    </message>
    <message>
        <source>The key comes with the service, as %1: change it there and start the service again.</source>
        <translation>A chave vem com o serviço, como %1: mude-a aí e reinicie o serviço.</translation>
    </message>
    <message>
        <source>The keychain of this device does not open: unlock it, then try again.</source>
        <translation>O porta-chaves deste dispositivo não abre: desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate: export it as PEM.</source>
        <translation>O ficheiro %1 não contém um certificado: exporte-o como PEM.</translation>
    </message>
    <message>
        <source>The scanner is not there: plug it in.</source>
        <translation>Falta o leitor: ligue-o.</translation>
    </message>
    <message>
        <source>Another program holds the scanner: close that program.</source>
        <translation>Outro programa ocupa o leitor: feche esse programa.</translation>
    </message>
    <message>
        <source>The scanner does not work: unplug it, and plug it in again.</source>
        <translation>O leitor não funciona: retire-o e ligue-o de novo.</translation>
    </message>
    <message>
        <source>The scanners cannot be used as they are set: set them up again.</source>
        <translation>Os leitores não podem ser usados com estas definições: configure-os de novo.</translation>
    </message>
    <message>
        <source>This prefix or suffix does not work: write control keys like {F1}, {Tab} or {x1D}, and at most 32 characters.</source>
        <translation>Este prefixo ou sufixo não serve: escreva as teclas de controlo como {F1}, {Tab} ou {x1D}, e no máximo 32 caracteres.</translation>
    </message>
    <message>
        <source>Only a part of the set-up code arrived: scan it again.</source>
        <translation>Só chegou parte do código de configuração: leia-o de novo.</translation>
    </message>
    <message>
        <source>The scanner does not send %1 as printed: set it to the keyboard layout of this device.</source>
        <comment>characters</comment>
        <translation>O leitor não envia %1 tal como impresso: ajuste-o ao esquema de teclado deste dispositivo.</translation>
    </message>
    <message>
        <source>Everybody can write to the folder %1: choose another data folder.</source>
        <translation>Todos podem escrever na pasta %1: escolha outra pasta de dados.</translation>
    </message>
    <message>
        <source>%1 is a link to another place: check it, then remove it.</source>
        <comment>file</comment>
        <translation>%1 é uma ligação para outro lugar: verifique-a e depois remova-a.</translation>
    </message>
    <message>
        <source>This has changed meanwhile: look again, or show the ticket again.</source>
        <translation>Isto mudou entretanto: veja de novo ou mostre o bilhete outra vez.</translation>
    </message>
</context>
<context>
    <name>GateTable</name>
    <message>
        <source>Entrance closed</source>
        <translation>Entrada fechada</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Por favor, use
outra porta</translation>
    </message>
    <message>
        <source>This entrance is set to closed. Hold the top corner to choose another one at the desk.</source>
        <translation>Esta entrada está definida como fechada. Mantenha o dedo no canto superior para escolher outra no balcão.</translation>
    </message>
    <message>
        <source>Doors open
at %1</source>
        <translation>Abertura de portas
às %1</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>Por favor, volte a essa hora.</translation>
    </message>
    <message>
        <source>It opens by itself. To change the times, edit the event or the entrance.</source>
        <translation>Abre automaticamente. Outros horários definem-se com o evento e a entrada.</translation>
    </message>
    <message>
        <source>Closed since %1. To change the times, edit the event or the entrance.</source>
        <translation>O horário terminou às %1. Outros horários definem-se com o evento e a entrada.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fora de serviço</translation>
    </message>
    <message>
        <source>Your ticket was not counted here.</source>
        <translation>O seu bilhete não foi contado aqui.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>A consultar</translation>
    </message>
    <message>
        <source>One moment,
please</source>
        <translation>Um momento,
por favor</translation>
    </message>
    <message>
        <source>We are checking with the box office.</source>
        <translation>Estamos a confirmar com a bilheteira.</translation>
    </message>
    <message>
        <source>Start the kiosk again.</source>
        <translation>Reinicie o Kiosk.</translation>
    </message>
    <message>
        <source>This device cannot save: is the disk full? It tries again by itself. What was admitted before is safe.</source>
        <translation>Este dispositivo não consegue guardar: disco cheio? Volta a tentar automaticamente. As entradas anteriores estão seguras.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Ainda por configurar</translation>
    </message>
    <message>
        <source>Hold the top corner, then choose or add an event in the set-up.</source>
        <translation>Mantenha o dedo no canto superior e escolha ou adicione um evento na configuração.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>A iniciar</translation>
    </message>
    <message>
        <source>This entrance opens shortly.</source>
        <translation>Esta entrada abre dentro de momentos.</translation>
    </message>
    <message>
        <source>No guest list yet</source>
        <translation>Ainda sem lista de participantes</translation>
    </message>
    <message>
        <source>In a hurry? Our staff can help.</source>
        <translation>Com pressa? A nossa equipa pode ajudar.</translation>
    </message>
    <message>
        <source>The list comes from the server: %1.</source>
        <comment>state of the sync</comment>
        <translation>A lista vem do servidor: %1.</translation>
    </message>
    <message>
        <source>The list is empty. Hold the top corner, then import one in the set-up.</source>
        <translation>A lista está vazia. Mantenha o dedo no canto superior e importe uma na configuração.</translation>
    </message>
    <message>
        <source>It is full inside (%1 of %2). Please wait for our staff.</source>
        <translation>Lotação esgotada lá dentro (%1 de %2). Por favor, aguarde a nossa equipa.</translation>
    </message>
    <message>
        <source>The guest list is still coming in. Ticket not found? Please see our staff.</source>
        <translation>A lista de participantes ainda está a chegar. Bilhete não encontrado? Dirija-se à nossa equipa.</translation>
    </message>
    <message>
        <source>The guest list is from %1. Bought later? Please see our staff.</source>
        <comment>time</comment>
        <translation>A lista de participantes é das %1. Comprou depois? Dirija-se à nossa equipa.</translation>
    </message>
    <message>
        <source>The list comes from the server. Nothing has arrived yet.</source>
        <translation>A lista vem do servidor. Ainda não se soube nada dele.</translation>
    </message>
    <message>
        <source>%1 Until then desk and set-up stay locked. Hold the top corner to try again now; only the system can end the kiosk.</source>
        <comment>what is to be done</comment>
        <translation>%1 Até lá, o balcão e a configuração ficam bloqueados. Mantenha o dedo no canto superior para tentar já de novo; só o sistema pode terminar o Kiosk.</translation>
    </message>
</context>
<context>
    <name>HeldTable</name>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Please show your ticket again</source>
        <translation>Por favor, mostre de novo o seu bilhete</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Por favor, use
outra porta</translation>
    </message>
    <message>
        <source>Our staff will show you the way</source>
        <translation>A nossa equipa indica-lhe o caminho</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>One moment,
please</source>
        <translation>Um momento,
por favor</translation>
    </message>
    <message>
        <source>This takes longer than usual. Your answer comes here.</source>
        <translation>Demora mais do que o habitual. A resposta aparece aqui.</translation>
    </message>
    <message>
        <source>Choose its entrance in the set-up, Scanning.</source>
        <translation>Escolha a sua entrada na configuração, Leitura.</translation>
    </message>
    <message>
        <source>No entrance is set for this scanner.</source>
        <translation>Ninguém sabe em que entrada está este leitor.</translation>
    </message>
    <message>
        <source>This scanner stands at %1, which this event does not have.</source>
        <comment>entrance</comment>
        <translation>Este leitor está em %1, que este evento não tem.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This entrance is not ready yet.</source>
        <translation>Esta entrada ainda não está pronta.</translation>
    </message>
    <message>
        <source>That took
too long</source>
        <translation>Demorou
demasiado</translation>
    </message>
    <message>
        <source>This device was busy. Your ticket was not counted.</source>
        <translation>Este aparelho estava ocupado. O seu bilhete não foi contado.</translation>
    </message>
    <message>
        <source>Once more,
please</source>
        <translation>Mais uma vez,
por favor</translation>
    </message>
    <message>
        <source>The event or the entrance has changed meanwhile. Your ticket was not counted.</source>
        <translation>O evento ou a entrada mudou entretanto. O seu bilhete não foi contado.</translation>
    </message>
    <message>
        <source>The set-up is open, so nobody is admitted. Leave it, then scan the ticket again.</source>
        <translation>A configuração está aberta, por isso ninguém entra. Saia dela e leia o bilhete de novo.</translation>
    </message>
    <message>
        <source>No event is set up here: choose or add one in the set-up.</source>
        <translation>Não há nenhum evento configurado aqui: escolha ou adicione um na configuração.</translation>
    </message>
    <message>
        <source>The entrance that was chosen for this kiosk is gone. Choose another one in the set-up, Entrance.</source>
        <translation>A entrada escolhida para este quiosque já não existe. Escolha outra na configuração, Entrada.</translation>
    </message>
    <message>
        <source>Start the kiosk again.</source>
        <translation>Reinicie o Kiosk.</translation>
    </message>
    <message>
        <source>This ticket was scanned into a reason that was being typed. Nobody was admitted.</source>
        <translation>Este bilhete foi lido enquanto se escrevia um motivo. Ninguém foi admitido.</translation>
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
        <translation>Espaço</translation>
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
        <translation>Cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
</context>
<context>
    <name>Kiosk::AnswerBand</name>
    <message>
        <source>No ticket yet</source>
        <translation>Ainda nenhum bilhete</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>A consultar</translation>
    </message>
    <message>
        <source>Not on this list; asking the server</source>
        <translation>Não está nesta lista; a consultar o servidor</translation>
    </message>
    <message>
        <source>%1, %2 s ago</source>
        <comment>verdict, seconds</comment>
        <translation>%1, há %2 s</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>verdict, time</comment>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>Ready for the first ticket</source>
        <translation>Pronto para o primeiro bilhete</translation>
    </message>
</context>
<context>
    <name>Kiosk::AnswerView</name>
    <message>
        <source>For staff</source>
        <translation>Para a equipa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>For our staff</source>
        <translation>Para a nossa equipa</translation>
    </message>
</context>
<context>
    <name>Kiosk::AttendeeCard</name>
    <message>
        <source>Ticket</source>
        <translation>Bilhete</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Ninguém selecionado</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Admit %1</source>
        <translation>Admitir %1</translation>
    </message>
    <message>
        <source>Admit %1 all the same…</source>
        <translation>Admitir %1 mesmo assim…</translation>
    </message>
    <message>
        <source>Why? It is kept with the check-in</source>
        <translation>Motivo? Fica guardado com o check-in</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>O que aconteceu antes</translation>
    </message>
    <message>
        <source>About the attendee</source>
        <translation>Sobre o participante</translation>
    </message>
    <message>
        <source>Entries left</source>
        <translation>Entradas restantes</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Deixar sair</translation>
    </message>
    <message>
        <source>Let %1 out</source>
        <translation>Deixar sair %1</translation>
    </message>
    <message>
        <source>Let %1 out all the same…</source>
        <translation>Deixar sair %1 mesmo assim…</translation>
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
        <translation>Escolhida ao iniciar o programa, com --camera.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmara</translation>
    </message>
    <message>
        <source>Hold a ticket in front of the camera.</source>
        <translation>Mostre um bilhete à câmara.</translation>
    </message>
    <message>
        <source>This camera&apos;s picture cannot be shown here</source>
        <translation>A imagem desta câmara não pode ser mostrada aqui</translation>
    </message>
    <message>
        <source>It is read anyway: hold a ticket in front of it.</source>
        <translation>É lida mesmo assim: mostre-lhe um bilhete.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <comment>a code</comment>
        <translation>Lido: %1</translation>
    </message>
</context>
<context>
    <name>Kiosk::CodePad</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>Verificar este código</translation>
    </message>
    <message>
        <source>Type your ticket code. So far: %1</source>
        <translation>Escreva o código do bilhete. Até agora: %1</translation>
    </message>
    <message>
        <source>Type the code on your ticket</source>
        <translation>Escreva o código do bilhete</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskBar</name>
    <message>
        <source>In</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Leituras</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>operator, time</comment>
        <translation>%1, desde as %2</translation>
    </message>
    <message>
        <source>%1 is at the desk; sign out or change</source>
        <translation>%1 está ao balcão; sair ou trocar</translation>
    </message>
    <message>
        <source>Nobody signed in; sign in</source>
        <translation>Ninguém ao balcão; iniciar sessão</translation>
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
        <translation>Admitir ou pesquisar</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>Teclado no ecrã</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskKeys</name>
    <message>
        <source>All keys</source>
        <translation>Todos os atalhos</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>O balcão</translation>
    </message>
    <message>
        <source>The last scans</source>
        <translation>As últimas leituras</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>O que requer atenção</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Os números</translation>
    </message>
    <message>
        <source>Who is at the desk, event and entrance</source>
        <translation>Quem está ao balcão, evento e entrada</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Nova pesquisa</translation>
    </message>
    <message>
        <source>Admit the person on the card</source>
        <translation>Admitir quem está na ficha</translation>
    </message>
    <message>
        <source>Admit all the same, with a reason</source>
        <translation>Admitir mesmo assim, com um motivo</translation>
    </message>
    <message>
        <source>Switch between In and Out</source>
        <translation>Alternar entre entrar e sair</translation>
    </message>
    <message>
        <source>Back; clears the search line</source>
        <translation>Voltar; limpa a pesquisa</translation>
    </message>
    <message>
        <source>Admit the typed code, or the highlighted person</source>
        <translation>Admitir o código escrito ou quem está destacado</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Resultado seguinte</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Several matches down</source>
        <translation>Avançar alguns resultados</translation>
    </message>
    <message>
        <source>Several matches up</source>
        <translation>Recuar alguns resultados</translation>
    </message>
    <message>
        <source>Before doors: is everything ready?</source>
        <translation>Antes de abrir: está tudo pronto?</translation>
    </message>
    <message>
        <source>Keys on the screen, where there is no keyboard</source>
        <translation>Teclado no ecrã, se não houver teclado</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskPages</name>
    <message>
        <source>Last scans</source>
        <translation>Últimas leituras</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsBand</name>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>Em ordem</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsTile</name>
    <message>
        <source>Play it</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Definir</translation>
    </message>
</context>
<context>
    <name>Kiosk::GatePage</name>
    <message>
        <source>In only</source>
        <translation>Só entrar</translation>
    </message>
    <message>
        <source>Out only</source>
        <translation>Só sair</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrar e sair</translation>
    </message>
    <message>
        <source>There is no event yet: choose a guest list first.</source>
        <translation>Ainda não há evento: escolha primeiro quem vem.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Which entrance is this?</source>
        <translation>Que entrada é esta?</translation>
    </message>
    <message>
        <source>It is saved with every check-in.</source>
        <translation>Fica junto de cada check-in.</translation>
    </message>
    <message>
        <source>Another entrance</source>
        <translation>Outra entrada</translation>
    </message>
    <message>
        <source>Name of another entrance</source>
        <translation>Nome da outra entrada</translation>
    </message>
    <message>
        <source>Its direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Add the entrance</source>
        <translation>Adicionar a entrada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entrance, direction</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The entrance needs a name.</source>
        <translation>A entrada precisa de um nome.</translation>
    </message>
</context>
<context>
    <name>Kiosk::GateScanners</name>
    <message>
        <source>%1, layout %2, %3 characters in %4 ms</source>
        <comment>scanner, keyboard layout, count, time</comment>
        <translation>%1, teclado %2, %3 caracteres em %4 ms</translation>
    </message>
    <message>
        <source>A scanner that types</source>
        <translation>Leitor tipo teclado</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>aprendido</translation>
    </message>
    <message>
        <source>This scanner&apos;s layout is learned: every character arrives as printed.</source>
        <translation>O teclado deste leitor foi aprendido: cada carácter chega tal como impresso.</translation>
    </message>
    <message>
        <source>Any that types</source>
        <translation>Qualquer leitor tipo teclado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>Não usado aqui</translation>
    </message>
    <message>
        <source>Not readable: allow this user to read %1</source>
        <translation>Sem acesso: permita a este utilizador ler %1</translation>
    </message>
    <message>
        <source>The scanners&apos; settings cannot be read, so no scanner admits anybody: choose their entrances again in the set-up, Scanning.</source>
        <translation>Não é possível ler as definições dos leitores, por isso nenhum deixa entrar: escolha de novo as suas entradas na configuração, Leitura.</translation>
    </message>
    <message>
        <source>Closed: choose its entrance</source>
        <translation>Fechado: escolha a sua entrada</translation>
    </message>
    <message>
        <source>%1, layout %2, only a part: %3 characters in %4 ms</source>
        <comment>scanner, keyboard layout, count, time</comment>
        <translation>%1, teclado %2, só uma parte: %3 caracteres em %4 ms</translation>
    </message>
</context>
<context>
    <name>Kiosk::GuestPage</name>
    <message>
        <source>The guests&apos; screen</source>
        <translation>Ecrã do público</translation>
    </message>
    <message>
        <source>What a guest sees of the answer, and for how long.</source>
        <translation>O que o público vê da resposta e durante quanto tempo.</translation>
    </message>
    <message>
        <source>Until somebody has seen it</source>
        <translation>Até alguém a ver</translation>
    </message>
    <message>
        <source>First name only</source>
        <translation>Só o primeiro nome</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Welcome stays for</source>
        <translation>Boas-vindas durante</translation>
    </message>
    <message>
        <source>Refusal stays for</source>
        <translation>Recusa durante</translation>
    </message>
    <message>
        <source>VIP, Wristband, Diet</source>
        <comment>examples of ticket types and fields</comment>
        <translation>VIP, Pulseira, Dieta</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Notas para a equipa</translation>
    </message>
    <message>
        <source>Ticket types and columns of the list, separated by commas. They are shown large.</source>
        <translation>Tipos de bilhete e colunas da lista, separados por vírgulas. Aparecem em grande.</translation>
    </message>
    <message>
        <source>A note stays</source>
        <translation>Uma nota fica</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Warn when this many are inside</source>
        <translation>Avisar quando dentro estiverem</translation>
    </message>
    <message>
        <source>A warning only: nobody is refused for it.</source>
        <translation>É só um aviso: ninguém é recusado por isso.</translation>
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
        <translation>Entrada</translation>
    </message>
    <message>
        <source>way out</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>way in</source>
        <translation>acesso</translation>
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
        <translation>Últimas leituras</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Sem código</translation>
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
        <translation>Todos os atalhos</translation>
    </message>
</context>
<context>
    <name>Kiosk::KioskWiring</name>
    <message>
        <source>Tickets to show: %1</source>
        <comment>folder</comment>
        <translation>Bilhetes para mostrar: %1</translation>
    </message>
</context>
<context>
    <name>Kiosk::LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Escolha o seu idioma</translation>
    </message>
</context>
<context>
    <name>Kiosk::ListPage</name>
    <message>
        <source>Try the demo</source>
        <translation>Experimentar a demo</translation>
    </message>
    <message>
        <source>Invented guests and tickets to practise with. Nothing leaves this computer.</source>
        <translation>Participantes e bilhetes fictícios para praticar. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar uma lista</translation>
    </message>
    <message>
        <source>A CSV file from any ticket shop. The columns are recognised by their names.</source>
        <translation>Um ficheiro CSV de qualquer bilheteira. As colunas são reconhecidas pelo nome.</translation>
    </message>
    <message>
        <source>Connect Tickera</source>
        <translation>Ligar ao Tickera</translation>
    </message>
    <message>
        <source>The list of a WordPress shop with Tickera. Check-ins go back to it.</source>
        <translation>A lista de uma loja WordPress com Tickera. Os check-ins voltam para lá.</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>Quem vem?</translation>
    </message>
    <message>
        <source>Choose where the guest list comes from.</source>
        <translation>Escolha de onde vem a lista de participantes.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nome do evento</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Ficheiro CSV</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Escolher um ficheiro CSV</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Keep the list that is here</source>
        <translation>Manter a lista que já está aqui</translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation>Escolha o evento</translation>
    </message>
</context>
<context>
    <name>Kiosk::LookPage</name>
    <message>
        <source>Language, look and sound</source>
        <translation>Idioma, aparência e som</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>O que mudar aqui vale de imediato.</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Nada se mexe</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Como no computador</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Guests may choose</source>
        <translation>O público pode escolher</translation>
    </message>
    <message>
        <source>After the answer the screen speaks your language again.</source>
        <translation>Depois da resposta, o ecrã volta ao seu idioma.</translation>
    </message>
    <message>
        <source>Day: dark on light</source>
        <translation>Dia: escuro sobre claro</translation>
    </message>
    <message>
        <source>Night: light on dark</source>
        <translation>Noite: claro sobre escuro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>For the desk and these pages, up to twice the size.</source>
        <translation>Do balcão e destas páginas, até ao dobro.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>A sua cor</translation>
    </message>
    <message>
        <source>For buttons; answers keep their colours. It is darkened where it would be hard to read.</source>
        <translation>Dos botões; as respostas mantêm as suas. Fica mais escura onde não se leria bem.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Escolher um logótipo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logótipo</translation>
    </message>
    <message>
        <source>A picture, SVG or PNG</source>
        <translation>Uma imagem, SVG ou PNG</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>O seu logótipo</translation>
    </message>
    <message>
        <source>Shown in place of the event&apos;s name, in one colour.</source>
        <translation>Fica no lugar do nome do evento, numa só cor.</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Imagens (*.svg *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Play the tones</source>
        <translation>Ouvir os sons</translation>
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
        <translation>Quando todos tiverem entrado: a calcular…</translation>
    </message>
    <message>
        <source>Everybody is in.</source>
        <translation>Já entraram todos.</translation>
    </message>
    <message>
        <source>Nobody came in the last minutes. %1 to come.</source>
        <translation>Ninguém entrou nos últimos minutos. Por entrar: %1.</translation>
    </message>
    <message>
        <source>All in about %1, %2 to come.</source>
        <translation>Todos dentro por volta das %1, por entrar: %2.</translation>
    </message>
    <message>
        <source>Checked in by ticket type</source>
        <translation>Check-ins por tipo de bilhete</translation>
    </message>
    <message>
        <source>Admitted here, by entrance</source>
        <translation>Entraram aqui, por entrada</translation>
    </message>
    <message>
        <source>Check-ins a minute</source>
        <translation>Check-ins por minuto</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>dentro agora</translation>
    </message>
    <message>
        <source>in, of %1 sold</source>
        <translation>entraram, de %1 vendidos</translation>
    </message>
    <message>
        <source>%1 in, of %2 sold</source>
        <translation>%1 entraram, de %2 vendidos</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>%1 dentro agora</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Sem tipo</translation>
    </message>
    <message>
        <source>Pace: %1 a minute</source>
        <translation>Ritmo: %1 por minuto</translation>
    </message>
    <message>
        <source>Pace: calculating…</source>
        <translation>Ritmo: a calcular…</translation>
    </message>
</context>
<context>
    <name>Kiosk::OutPage</name>
    <message>
        <source>Write the file</source>
        <translation>Escrever o ficheiro</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Retirar dados</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Validações</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Recusas</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Relatório para o suporte</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para folhas de cálculo</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Every answer given here, oldest first. Contains names.</source>
        <translation>Tudo o que aqui se respondeu a um bilhete, do mais antigo ao mais recente. Contém nomes.</translation>
    </message>
    <message>
        <source>The whole list, with what was used. Contains names and addresses.</source>
        <translation>A lista completa, com o que foi usado. Contém nomes e endereços.</translation>
    </message>
    <message>
        <source>Who was turned away here, and why. Contains names.</source>
        <translation>Quem foi aqui recusado e porquê. Contém nomes.</translation>
    </message>
    <message>
        <source>Versions, checks and counts for those who help you. Without names, codes, addresses and keys.</source>
        <translation>Versões, verificações e números para quem ajuda. Sem nomes, códigos, endereços nem chaves.</translation>
    </message>
    <message>
        <source>From %1. Nothing leaves this computer.</source>
        <comment>event</comment>
        <translation>De %1. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>There is no event yet. Nothing leaves this computer.</source>
        <translation>Ainda não há evento. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>A escrever…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>file</comment>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Written: %1, 1 row</source>
        <comment>file</comment>
        <translation>Escrito: %1, 1 linha</translation>
    </message>
    <message>
        <source>Written: %1, %2 rows</source>
        <comment>file, count</comment>
        <translation>Escrito: %1, %2 linhas</translation>
    </message>
</context>
<context>
    <name>Kiosk::PacePlot</name>
    <message>
        <source>Check-ins a minute</source>
        <translation>Check-ins por minuto</translation>
    </message>
    <message>
        <source>%1 in the last full minute, pace %2</source>
        <translation>%1 no último minuto completo, ritmo %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>Kiosk::PinPad</name>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n min</source>
        <translation>
            <numerusform>PIN errado. Tente de novo em %n min</numerusform>
            <numerusform>PIN errado. Tente de novo em %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n s</source>
        <translation>
            <numerusform>PIN errado. Tente de novo em %n s</numerusform>
            <numerusform>PIN errado. Tente de novo em %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Um momento, por favor</translation>
    </message>
    <message>
        <source>Wrong PIN. Please try again</source>
        <translation>PIN errado. Tente de novo</translation>
    </message>
    <message numerus="yes">
        <source>Locks again by itself in %n s</source>
        <translation>
            <numerusform>Bloqueia automaticamente em %n s</numerusform>
            <numerusform>Bloqueia automaticamente em %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the staff PIN</source>
        <translation>Introduza o PIN da equipa</translation>
    </message>
    <message>
        <source>Back to the gate</source>
        <translation>Voltar à entrada</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Apagar o último dígito</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Enter the
staff PIN</source>
        <translation>Introduza o
PIN da equipa</translation>
    </message>
    <message>
        <source>A PIN has digits only</source>
        <translation>Um PIN só tem algarismos</translation>
    </message>
</context>
<context>
    <name>Kiosk::PinPage</name>
    <message>
        <source>New PIN</source>
        <translation>Novo PIN</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>Repetir o PIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Definir PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Remover PIN</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN da equipa</translation>
    </message>
    <message>
        <source>With a PIN the guests&apos; screen is locked. A corner held for three seconds asks for it.</source>
        <translation>Com um PIN, o ecrã do público fica bloqueado. Um canto premido durante três segundos pede-o.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>Há um PIN definido.</translation>
    </message>
    <message>
        <source>No PIN is set: anybody can leave the guests&apos; screen.</source>
        <translation>Não há PIN: qualquer pessoa pode sair do ecrã do público.</translation>
    </message>
    <message>
        <source>A PIN has at least four digits.</source>
        <translation>Um PIN tem pelo menos quatro dígitos.</translation>
    </message>
    <message>
        <source>The two PINs differ: type both again.</source>
        <translation>Não são iguais: escreva os dois de novo.</translation>
    </message>
</context>
<context>
    <name>Kiosk::PlaceButton</name>
    <message>
        <source>%1, %2; choose another</source>
        <comment>event, entrance</comment>
        <translation>%1, %2; escolher outro</translation>
    </message>
</context>
<context>
    <name>Kiosk::PreviewWidget</name>
    <message>
        <source>Camera picture</source>
        <translation>Imagem da câmara</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemCard</name>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What was done? It is kept in the ledger</source>
        <translation>O que foi feito? Fica guardado no registo</translation>
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
        <translation>Voltar ao balcão   F4</translation>
    </message>
    <message>
        <source>Everyone else goes on. Nothing here is lost or sent twice.</source>
        <translation>Todos os outros continuam. Aqui nada se perde nem é enviado duas vezes.</translation>
    </message>
    <message>
        <source>Nothing needs a person</source>
        <translation>Nada requer atenção</translation>
    </message>
    <message>
        <source>One thing needs a person</source>
        <translation>Um caso requer atenção</translation>
    </message>
    <message>
        <source>%1 things need a person</source>
        <translation>%1 casos requerem atenção</translation>
    </message>
</context>
<context>
    <name>Kiosk::ReadyView</name>
    <message>
        <source>Type a code</source>
        <translation>Escrever um código</translation>
    </message>
    <message>
        <source>Hold your ticket
to the scanner</source>
        <translation>Aproxime o bilhete
do leitor</translation>
    </message>
    <message>
        <source>Hold your ticket
up to the camera</source>
        <translation>Mostre o bilhete
à câmara</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>Não o mova</translation>
    </message>
    <message>
        <source>Turn up the
brightness</source>
        <translation>Aumente
o brilho</translation>
    </message>
    <message>
        <source>Tilt it a little</source>
        <translation>Incline-o um pouco</translation>
    </message>
    <message>
        <source>A little
further away</source>
        <translation>Um pouco
mais longe</translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation>Um pouco mais perto</translation>
    </message>
    <message>
        <source>Phone or paper, code facing the screen</source>
        <translation>Telefone ou papel, com o código virado para o ecrã</translation>
    </message>
    <message>
        <source>The code is blurred</source>
        <translation>O código está desfocado</translation>
    </message>
    <message>
        <source>The code is too dark for the camera</source>
        <translation>O código está demasiado escuro para a câmara</translation>
    </message>
    <message>
        <source>A light is reflected in it</source>
        <translation>Há uma luz refletida nele</translation>
    </message>
    <message>
        <source>The camera needs to see the whole code</source>
        <translation>A câmara precisa de ver o código inteiro</translation>
    </message>
    <message>
        <source>The code is too small for the camera</source>
        <translation>O código é demasiado pequeno para a câmara</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>A câmara está a iniciar…</translation>
    </message>
    <message>
        <source>The camera is off. No scanner here? Type your code, or ask our staff.</source>
        <translation>A câmara está desligada. Não há leitor aqui? Escreva o código ou peça ajuda à nossa equipa.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sem câmara</translation>
    </message>
    <message>
        <source>For staff: plug the camera in, it starts by itself. A handheld scanner works.</source>
        <translation>Para a equipa: ligue a câmara, ela inicia automaticamente. Um leitor manual também funciona.</translation>
    </message>
    <message>
        <source>No scanner here? Type your code, or ask our staff.</source>
        <translation>Não há leitor aqui? Escreva o código ou peça ajuda à nossa equipa.</translation>
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
        <translation>A câmara procura</translation>
    </message>
    <message>
        <source>The same ticket counts as one showing for</source>
        <translation>Um bilhete lido de novo conta como mostrado uma só vez durante</translation>
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
        <translation>Não há leitor ligado. Escrever os códigos também funciona.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ainda nada</translation>
    </message>
    <message>
        <source>A scanner that types? Scan this once with it, so that dashes arrive as dashes.</source>
        <translation>Um leitor tipo teclado? Leia isto uma vez com ele, para que os hífenes cheguem como hífenes.</translation>
    </message>
    <message>
        <source>Scan something: it is shown here and admits nobody.</source>
        <translation>Leia algo: aparece aqui e não admite ninguém.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Corredor</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Sends before</source>
        <translation>Envia antes</translation>
    </message>
    <message>
        <source>Sends after</source>
        <translation>Envia depois</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Lane of %1</source>
        <translation>Corredor de %1</translation>
    </message>
    <message>
        <source>Entrance of %1</source>
        <translation>Entrada de %1</translation>
    </message>
    <message>
        <source>Same as the kiosk</source>
        <translation>Como o Kiosk</translation>
    </message>
    <message>
        <source>What %1 sends before a code</source>
        <translation>O que %1 envia antes de um código</translation>
    </message>
    <message>
        <source>What %1 sends after a code</source>
        <translation>O que %1 envia depois de um código</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Libertar</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>Camera and scanners</source>
        <translation>Câmara e leitores</translation>
    </message>
    <message>
        <source>Last scan of a scanner</source>
        <translation>Última leitura de um leitor</translation>
    </message>
    <message>
        <source>Choose one</source>
        <comment>entrance</comment>
        <translation>Escolha uma</translation>
    </message>
</context>
<context>
    <name>Kiosk::SearchLine</name>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>Leia ou escreva um nome ou código</translation>
    </message>
    <message>
        <source>Search and scan</source>
        <translation>Pesquisa e leitura</translation>
    </message>
</context>
<context>
    <name>Kiosk::SetupScreen</name>
    <message>
        <source>Back to the desk   Esc</source>
        <translation>Voltar ao balcão   Esc</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>FastCheck Kiosk</source>
        <translation>FastCheck Kiosk</translation>
    </message>
    <message>
        <source>Everything here can be changed later.</source>
        <translation>Tudo aqui pode ser mudado mais tarde.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Guests&apos; screen</source>
        <translation>Ecrã do público</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma e aparência</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN da equipa</translation>
    </message>
    <message>
        <source>Before doors</source>
        <translation>Antes de abrir</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
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
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Start shift</source>
        <translation>Iniciar turno</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Terminar sessão</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Quem está ao balcão?</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Which entrance?</source>
        <translation>Qual entrada?</translation>
    </message>
    <message>
        <source>The name goes into every check-in made at this desk. Scanning also works without a name.</source>
        <translation>O nome fica em cada check-in feito neste balcão. A leitura funciona sem ele.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde as %2</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShrinkCard</name>
    <message>
        <source>They are really gone</source>
        <translation>Saíram mesmo da lista</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <source>Why are they gone? They will be turned away</source>
        <translation>Por que motivo saíram? A entrada será recusada</translation>
    </message>
</context>
<context>
    <name>Kiosk::StewardScreen</name>
    <message>
        <source>Desk</source>
        <translation>Balcão</translation>
    </message>
</context>
<context>
    <name>Kiosk::TickeraPage</name>
    <message>
        <source>Address of the shop</source>
        <translation>Endereço da loja</translation>
    </message>
    <message>
        <source>API key of the event</source>
        <translation>Chave API do evento</translation>
    </message>
    <message>
        <source>As Tickera shows it under API Access</source>
        <translation>Como o Tickera a mostra em API Access</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nome do evento</translation>
    </message>
    <message>
        <source>Leave empty to use the shop&apos;s name</source>
        <translation>Vazio: o nome usado na loja</translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation>A consultar a loja…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Connect Tickera</source>
        <translation>Ligar ao Tickera</translation>
    </message>
    <message>
        <source>The guest list comes from the shop, and every check-in goes back to it.</source>
        <translation>A lista de participantes vem da loja, e cada check-in volta para lá.</translation>
    </message>
</context>
<context>
    <name>Kiosk::TouchKeys</name>
    <message>
        <source>Erase the last letter</source>
        <translation>Apagar a última letra</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Espaço</translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>%1: the server says no</source>
        <translation>%1: o servidor recusa</translation>
    </message>
    <message>
        <source>Admitted here, but the server does not accept it: the ticket was most likely used at another entrance first. Nobody was sent away.</source>
        <translation>Entrou aqui, mas o servidor não aceita: o mais provável é o bilhete ter sido usado antes noutra entrada. Ninguém foi mandado embora.</translation>
    </message>
    <message>
        <source>Held delivery</source>
        <translation>Envio retido</translation>
    </message>
    <message>
        <source>%1: could not be delivered</source>
        <translation>%1: não foi possível enviar</translation>
    </message>
    <message>
        <source>It failed several times and was set aside. All others go on.</source>
        <translation>Falhou várias vezes e foi posto de lado. Todos os outros continuam.</translation>
    </message>
    <message>
        <source>%1: no clear answer</source>
        <translation>%1: sem resposta clara</translation>
    </message>
    <message>
        <source>The line dropped while the check-in was being sent. It may or may not have arrived, so it is not sent again by itself.</source>
        <translation>A ligação caiu durante o envio do check-in. Pode ter chegado ou não, por isso não é reenviado automaticamente.</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>name, gate, time</comment>
        <translation>%1 em %2, %3</translation>
    </message>
    <message>
        <source>%1  Admitted at %2</source>
        <comment>time, gate</comment>
        <translation>%1  Entrou em %2</translation>
    </message>
    <message>
        <source>%1  Admitted at %2 by %3</source>
        <comment>time, gate, operator</comment>
        <translation>%1  Entrou em %2, por %3</translation>
    </message>
    <message>
        <source>1 ticket vanished</source>
        <translation>1 bilhete desapareceu</translation>
    </message>
    <message>
        <source>1 ticket vanished from the server&apos;s list.</source>
        <translation>1 bilhete desapareceu da lista do servidor.</translation>
    </message>
    <message>
        <source>It stays good until somebody agrees.</source>
        <translation>Continua válido até alguém confirmar.</translation>
    </message>
    <message>
        <source>%1 tickets vanished</source>
        <translation>%1 bilhetes desapareceram</translation>
    </message>
    <message>
        <source>%1 tickets vanished from the server&apos;s list at once.</source>
        <translation>%1 bilhetes desapareceram de uma vez da lista do servidor.</translation>
    </message>
    <message>
        <source>They stay good until somebody agrees.</source>
        <translation>Continuam válidos até alguém confirmar.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation>O servidor já o tem</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflito</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>%1 conflitos</translation>
    </message>
    <message>
        <source>1 held delivery</source>
        <translation>1 envio retido</translation>
    </message>
    <message>
        <source>%1 held deliveries</source>
        <translation>%1 envios retidos</translation>
    </message>
    <message>
        <source>A ticket with this code cannot be reported to the server. Check the guest in on the site, then say that the server has it.</source>
        <translation>Não é possível comunicar ao servidor um bilhete com um código assim. Registe o convidado no site e depois indique que o servidor o tem.</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>The server refused it: used elsewhere, or outside its times.</source>
        <translation>O servidor recusou-o: usado noutro local ou fora do horário.</translation>
    </message>
    <message>
        <source>The server does not take this ticket: look it up on the site.</source>
        <translation>O servidor não aceita este bilhete: procure-o no site.</translation>
    </message>
    <message>
        <source>The server refused it after an attempt without an answer: look it up on the site.</source>
        <translation>O servidor recusou-o após uma tentativa sem resposta: procure-o no site.</translation>
    </message>
    <message>
        <source>No answer came, and a repeat could check the guest out: look it up on the site.</source>
        <translation>Não chegou resposta e repetir poderia registar a saída do participante: procure o bilhete no site.</translation>
    </message>
    <message>
        <source>No usable answer came, several times: check the server.</source>
        <translation>Repetidamente, não chegou resposta válida: verifique o servidor.</translation>
    </message>
    <message>
        <source>The server does not show its records: look the ticket up on the site.</source>
        <translation>O servidor não mostra os seus registos: procure o bilhete no site.</translation>
    </message>
    <message>
        <source>Records vanished at the server: somebody checked the guest out there.</source>
        <translation>Desapareceram registos do servidor: alguém registou lá a saída do participante.</translation>
    </message>
    <message>
        <source>The server&apos;s records show that it arrived.</source>
        <translation>Segundo os registos do servidor, chegou.</translation>
    </message>
    <message>
        <source>The server&apos;s records show that it was refused.</source>
        <translation>Segundo os registos do servidor, foi recusado.</translation>
    </message>
    <message>
        <source>This ticket can be checked out, so the records prove nothing: ask the guest.</source>
        <translation>Este bilhete admite saídas, por isso os registos não provam nada: pergunte ao participante.</translation>
    </message>
    <message>
        <source>It is not known what was there before: look the ticket up on the site.</source>
        <translation>Não se sabe o que constava antes: procure o bilhete no site.</translation>
    </message>
    <message>
        <source>It is used, but this old server cannot tell at which gate.</source>
        <translation>Está usado, mas este servidor antigo não indica em que entrada.</translation>
    </message>
    <message>
        <source>Other gates were refused at the same time: nobody can tell whose entry it is.</source>
        <translation>Outras entradas foram recusadas ao mesmo tempo: não se sabe de qual é o registo.</translation>
    </message>
    <message>
        <source>Probably this gate: the server&apos;s entry has the time of our scan.</source>
        <translation>Provavelmente esta entrada: o registo do servidor tem a hora da nossa leitura.</translation>
    </message>
    <message>
        <source>The server refuses the key: enter it again in the set-up.</source>
        <translation>O servidor recusa a chave: introduza-a de novo na configuração.</translation>
    </message>
    <message>
        <source>The server would take this code for another ticket: it was not sent.</source>
        <translation>O servidor tomaria este código por outro bilhete: não foi enviado.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Revoked</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Saiu</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Cancelado: %1</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>Ainda não entrou</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>Saiu às %1</translation>
    </message>
    <message>
        <source>Inside since %1</source>
        <translation>Dentro desde as %1</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries left, of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Payment withdrawn (%1)</source>
        <comment>payment, the server&apos;s word</comment>
        <translation>Devolvido (%1)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Not paid (%1)</source>
        <comment>payment, the server&apos;s word</comment>
        <translation>Por pagar (%1)</translation>
    </message>
</context>
<context>
    <name>StatusTable</name>
    <message>
        <source>%1 waiting</source>
        <comment>check-ins to be sent</comment>
        <translation>%1 em espera</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>time</comment>
        <translation>Sem ligação desde as %1</translation>
    </message>
    <message>
        <source>Offline since %1, %2</source>
        <comment>day, time</comment>
        <translation>Sem ligação desde %1, %2</translation>
    </message>
    <message>
        <source>Reading the list: %1 of %2</source>
        <translation>A ler a lista: %1 de %2</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>A ler a lista</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Guardado neste dispositivo</translation>
    </message>
    <message>
        <source>No key for the server: enter it again in the set-up</source>
        <translation>Falta a chave do servidor: introduza-a de novo na configuração</translation>
    </message>
    <message>
        <source>1 check-in waiting</source>
        <translation>1 check-in em espera</translation>
    </message>
    <message>
        <source>%1 check-ins waiting</source>
        <translation>%1 check-ins em espera</translation>
    </message>
    <message>
        <source>The server refuses the key</source>
        <translation>O servidor recusa a chave</translation>
    </message>
    <message>
        <source>No ticket shop answers at this address</source>
        <translation>Nenhuma bilheteira responde neste endereço</translation>
    </message>
    <message>
        <source>1 ticket vanished from the list: it stays good until somebody agrees</source>
        <translation>1 bilhete desapareceu da lista: continua válido até alguém confirmar</translation>
    </message>
    <message>
        <source>%1 tickets vanished from the list at once: they stay good until somebody agrees</source>
        <translation>%1 bilhetes desapareceram de uma vez da lista: continuam válidos até alguém confirmar</translation>
    </message>
    <message>
        <source>This device cannot save: is the disk full?</source>
        <translation>Este dispositivo não consegue guardar: disco cheio?</translation>
    </message>
    <message>
        <source>Clock differs by %1 min</source>
        <translation>Relógio com %1 min de diferença</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sem encriptação</translation>
    </message>
    <message>
        <source>The keychain does not open: unlock it, or enter the key again in the set-up</source>
        <translation>O porta-chaves não abre: desbloqueie-o ou introduza a chave de novo na configuração</translation>
    </message>
    <message>
        <source>1 ticket&apos;s check-in cannot be sent</source>
        <translation>1 entrada não pode ser enviada ao servidor</translation>
    </message>
    <message>
        <source>%1 tickets&apos; check-ins cannot be sent</source>
        <translation>%1 entradas não podem ser enviadas ao servidor</translation>
    </message>
    <message>
        <source>1 ticket without a usable code</source>
        <translation>1 bilhete sem código utilizável</translation>
    </message>
    <message>
        <source>%1 tickets without a usable code</source>
        <translation>%1 bilhetes sem código utilizável</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Admitted</source>
        <translation>Entrada autorizada</translation>
    </message>
    <message>
        <source>Exit recorded</source>
        <translation>Saída registada</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Já usado</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>Já está dentro</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Não está dentro</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Cedo demais</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Já não é válido</translation>
    </message>
    <message>
        <source>Not this entrance</source>
        <translation>Não é esta entrada</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Outro evento</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Ainda por pagar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Não está na lista</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Não é um bilhete</translation>
    </message>
    <message>
        <source>Entrance closed</source>
        <translation>Entrada fechada</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Já foi usado</translation>
    </message>
    <message>
        <source>Used today
at %1</source>
        <translation>Usado hoje
às %1</translation>
    </message>
    <message>
        <source>Used on %1
at %2</source>
        <translation>Usado em %1
às %2</translation>
    </message>
    <message>
        <source>Entered
before</source>
        <translation>Já
entrou</translation>
    </message>
    <message>
        <source>Entered today
at %1</source>
        <translation>Entrou hoje
às %1</translation>
    </message>
    <message>
        <source>Entered on %1
at %2</source>
        <translation>Entrou em %1
às %2</translation>
    </message>
    <message>
        <source>Welcome,
%1</source>
        <translation>Boas-vindas,
%1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Goodbye,
%1</source>
        <translation>Até breve,
%1</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Até breve</translation>
    </message>
    <message>
        <source>No entry
seen yet</source>
        <translation>Ainda sem
entrada registada</translation>
    </message>
    <message>
        <source>Please come
back later</source>
        <translation>Por favor, volte
mais tarde</translation>
    </message>
    <message>
        <source>This ticket
has ended</source>
        <translation>Este bilhete
terminou</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>Por favor, use
outra porta</translation>
    </message>
    <message>
        <source>Please go to
%1</source>
        <translation>Por favor, vá para
%1</translation>
    </message>
    <message>
        <source>A ticket for
another event</source>
        <translation>Um bilhete para
outro evento</translation>
    </message>
    <message>
        <source>Payment is
still open</source>
        <translation>Pagamento
por concluir</translation>
    </message>
    <message>
        <source>This ticket
was cancelled</source>
        <translation>Este bilhete
foi cancelado</translation>
    </message>
    <message>
        <source>We cannot find
this ticket</source>
        <translation>Não encontramos
este bilhete</translation>
    </message>
    <message>
        <source>This is not
a ticket code</source>
        <translation>Isto não é um
código de bilhete</translation>
    </message>
    <message>
        <source>Please try
once more</source>
        <translation>Por favor, tente
de novo</translation>
    </message>
    <message>
        <source>1 entry left</source>
        <translation>Resta 1 entrada</translation>
    </message>
    <message numerus="yes">
        <source>%n entries left</source>
        <translation>
            <numerusform>Resta %n entrada</numerusform>
            <numerusform>Restam %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>ticket type, entries left</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Keep your ticket with you.</source>
        <translation>Guarde o bilhete consigo.</translation>
    </message>
    <message>
        <source>This ticket has not come in here.</source>
        <translation>Este bilhete não entrou aqui.</translation>
    </message>
    <message>
        <source>Your ticket is not for this entrance.</source>
        <translation>O seu bilhete não é para esta entrada.</translation>
    </message>
    <message>
        <source>The ticket code is in your e-mail or on the paper.</source>
        <translation>O código do bilhete está no seu e-mail ou no papel.</translation>
    </message>
    <message>
        <source>Your ticket was not counted.</source>
        <translation>O seu bilhete não foi contado.</translation>
    </message>
    <message>
        <source>Our staff will show you the way</source>
        <translation>A nossa equipa indica-lhe o caminho</translation>
    </message>
    <message>
        <source>Please see our staff</source>
        <translation>Dirija-se à nossa equipa</translation>
    </message>
    <message>
        <source>Several codes in view: one at a time, please.</source>
        <translation>Vários códigos à vista: um de cada vez, por favor.</translation>
    </message>
    <message>
        <source>several codes in view</source>
        <translation>vários códigos à vista</translation>
    </message>
    <message>
        <source>The code was not read whole.</source>
        <translation>O código não foi lido por inteiro.</translation>
    </message>
    <message>
        <source>Show your ticket code once more</source>
        <translation>Mostre novamente o código do seu bilhete</translation>
    </message>
</context>
</TS>
