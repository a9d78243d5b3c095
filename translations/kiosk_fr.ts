<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>DecisionText</name>
    <message>
        <source>Already used: admitted at %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used: admitted at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used: no entries are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted by the steward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted: welcome back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted: %1 more may enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted: please go in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is closed: please ask the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entrance is closed: please use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a ticket: this code is a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a ticket: this code is a Wi-Fi login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a ticket: this code is somebody&apos;s contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a ticket: please show the code on the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was admitted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was admitted: please call the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit recorded: goodbye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already inside: the holder must leave first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not inside: nobody entered with this ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid yet: please come back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer valid: the time of this ticket is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this entrance: please use %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this entrance: please ask the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another event: this ticket is for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another event: please ask the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid: please go to the box office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked: this ticket is no longer good, please ask the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: no such ticket is on the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::AnswerBand</name>
    <message>
        <source>No ticket yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this list; asking the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 s ago</source>
        <comment>verdict, seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>verdict, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for the first ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::AnswerView</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::AttendeeCard</name>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit %1   Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit all the same…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit %1 all the same…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? It is kept with the check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why admit %1? It is kept with the check-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::AttendeeList</name>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::CodePad</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your ticket code. So far: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code on your ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskBar</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up  F8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskWiring</name>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::GateScanners</name>
    <message>
        <source>%1, layout %2, %3 characters in %4 ms</source>
        <comment>scanner, keyboard layout, count, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanner that types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scanner&apos;s layout is learned: every character arrives as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any that types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable: allow this user to read %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::GuestScreen</name>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment,
please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are checking with the box office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrance closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use
another door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ticket was not counted here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::HistoryList</name>
    <message>
        <source>Last scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::KioskWiring</name>
    <message>
        <source>Tickets to show: %1</source>
        <comment>folder</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::PreviewWidget</name>
    <message>
        <source>Camera picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemCard</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done? It is kept in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemStrip</name>
    <message>
        <source>Look at it   F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them   F4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemsPage</name>
    <message>
        <source>Back to the desk   F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone else goes on. Nothing here is lost or sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things need a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::ReadyView</name>
    <message>
        <source>Type a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold your ticket
to the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold your ticket
up to the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn up the
brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt it a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little
further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone or paper, code facing the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is too dark for the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A light is reflected in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera needs to see the whole code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is too small for the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is off. No scanner here? Type your code, or ask our staff.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::ReasonLine</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::ScanRules</name>
    <message>
        <source>The camera looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket read again counts as shown once for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::ScannersPage</name>
    <message>
        <source>No scanner is plugged in. Typed codes work all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanner that types? Scan this once with it, so that dashes arrive as dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan something: it is shown here and admits nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrance of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 sends before a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 sends after a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::SearchLine</name>
    <message>
        <source>Scan, or type a name or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::SetupScreen</name>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented guests and tickets to practise with. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file from any ticket shop. The columns are recognised by their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Tickera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of a WordPress shop with Tickera. Check-ins go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the desk   Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanners…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FastCheck Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the guest list comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::ShrinkCard</name>
    <message>
        <source>They are really gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are they gone? They will be turned away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::StewardScreen</name>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches, attendees</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in, of %1 sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in, of %2 sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk::TickeraPage</name>
    <message>
        <source>Address of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Tickera shows it under API Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: as the shop calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Tickera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest list comes from the shop, and every check-in goes back to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server says no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted here, but the server does not accept it: the ticket was most likely used at another entrance first. Nobody was sent away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: could not be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed again and again and was put aside. All others go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no clear answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line dropped while the check-in was being sent. It may or may not have arrived, so it is not sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>name, gate, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  Admitted at %2</source>
        <comment>time, gate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  Admitted at %2 by %3</source>
        <comment>time, gate, operator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ticket vanished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ticket vanished from the server&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays good until somebody agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tickets vanished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tickets vanished from the server&apos;s list at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay good until somebody agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 held delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held deliveries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusTable</name>
    <message>
        <source>%1 waiting</source>
        <comment>check-ins to be sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key for the server: enter it again in the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 check-in waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 check-ins waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket shop answers at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ticket vanished from the list: it stays good until somebody agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tickets vanished from the list at once: they stay good until somebody agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device cannot save: is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock differs by %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrance closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used today
at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used on %1
at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered
before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered today
at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered on %1
at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome,
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye,
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry
seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come
back later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket
has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use
another door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go to
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket for
another event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment is
still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket
was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot find
this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not
a ticket code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try
once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>ticket type, entries left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your ticket with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket has not come in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ticket is not for this entrance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket code is in your e-mail or on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ticket was not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our staff will show you the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ticket code to the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please see our staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several codes in view: one at a time, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several codes in view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
