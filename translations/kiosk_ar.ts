<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CameraTable</name>
    <message>
        <source>No camera is found</source>
        <translation>لا توجد كاميرا</translation>
    </message>
    <message>
        <source>Plug one in, or use a handheld scanner.</source>
        <translation>يُرجى توصيل كاميرا، أو استخدام ماسح يدوي.</translation>
    </message>
    <message>
        <source>This camera is not plugged in</source>
        <translation>هذه الكاميرا غير موصولة</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one.</source>
        <translation>يُرجى توصيلها، أو اختيار غيرها.</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>لا يمكن استخدام الكاميرا</translation>
    </message>
    <message>
        <source>Close other programs that use it, and allow this user to use cameras (group video).</source>
        <translation>يُرجى إغلاق البرامج الأخرى التي تستخدمها، والسماح لهذا المستخدم باستخدام الكاميرات (المجموعة video).</translation>
    </message>
    <message>
        <source>No camera is used</source>
        <translation>لا تُستخدم أي كاميرا</translation>
    </message>
    <message>
        <source>Codes are scanned by hand or typed.</source>
        <translation>تُمسح الرموز بماسح يدوي أو تُكتب.</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>الكاميرا متوقفة</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>جارٍ تشغيل الكاميرا…</translation>
    </message>
    <message>
        <source>The camera sends no pictures</source>
        <translation>الكاميرا لا ترسل صورًا</translation>
    </message>
    <message>
        <source>It is being started again. If that does not help, unplug it and plug it in again.</source>
        <translation>جارٍ تشغيلها من جديد. إن لم ينفع ذلك، يُرجى فصلها وتوصيلها من جديد.</translation>
    </message>
    <message>
        <source>The camera does not work</source>
        <translation>الكاميرا لا تعمل</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another one.</source>
        <translation>يُرجى فصلها وتوصيلها من جديد، أو اختيار غيرها.</translation>
    </message>
    <message>
        <source>The film is over</source>
        <translation>انتهى الفيديو</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>لا توجد كاميرا</translation>
    </message>
    <message>
        <source>%1, not plugged in</source>
        <comment>a camera</comment>
        <translation>⁨%1⁩، غير موصولة</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>DecisionText</name>
    <message>
        <source>Already used: admitted at %1 at %2.</source>
        <translation>مستخدمة من قبل: تم الدخول (⁨%1⁩، %2).</translation>
    </message>
    <message>
        <source>Already used: admitted at %1.</source>
        <translation>مستخدمة من قبل: تم الدخول (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Already used: no entries are left.</source>
        <translation>مستخدمة من قبل: لم تتبقَّ مرات دخول.</translation>
    </message>
    <message>
        <source>Admitted by the steward.</source>
        <translation>مسموح بالدخول من فريق العمل.</translation>
    </message>
    <message>
        <source>Admitted: welcome back.</source>
        <translation>مسموح بالدخول: أهلًا بعودتكم.</translation>
    </message>
    <message>
        <source>Admitted: %1 more may enter.</source>
        <translation>مسموح بالدخول: المتبقي %1.</translation>
    </message>
    <message>
        <source>Admitted: please go in.</source>
        <translation>مسموح بالدخول: تفضلوا.</translation>
    </message>
    <message>
        <source>The event is closed: please ask the staff.</source>
        <translation>الفعالية مغلقة: يُرجى مراجعة فريق العمل.</translation>
    </message>
    <message>
        <source>This entrance is closed: please use another one.</source>
        <translation>هذا المدخل مغلق: يُرجى استخدام مدخل آخر.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is a web address.</source>
        <translation>ليست تذكرة: هذا الرمز عنوان ويب.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is a Wi-Fi login.</source>
        <translation>ليست تذكرة: هذا الرمز لشبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>Not a ticket: this code is somebody&apos;s contact.</source>
        <translation>ليست تذكرة: هذا الرمز بطاقة اتصال شخصية.</translation>
    </message>
    <message>
        <source>Not a ticket: please show the code on the ticket.</source>
        <translation>ليست تذكرة: يُرجى إظهار رمز التذكرة.</translation>
    </message>
    <message>
        <source>Nobody was admitted: %1.</source>
        <translation>لم يدخل أحد: %1.</translation>
    </message>
    <message>
        <source>Nobody was admitted: please call the staff.</source>
        <translation>لم يدخل أحد: يُرجى استدعاء فريق العمل.</translation>
    </message>
    <message>
        <source>Exit recorded: goodbye.</source>
        <translation>سُجّل الخروج: مع السلامة.</translation>
    </message>
    <message>
        <source>Already inside: the holder must leave first.</source>
        <translation>بالداخل بالفعل: يجب الخروج أولًا.</translation>
    </message>
    <message>
        <source>Not inside: nobody entered with this ticket.</source>
        <translation>ليس بالداخل: لم يدخل أحد بهذه التذكرة.</translation>
    </message>
    <message>
        <source>Not valid yet: please come back later.</source>
        <translation>غير صالحة بعد: يُرجى العودة لاحقًا.</translation>
    </message>
    <message>
        <source>No longer valid: the time of this ticket is over.</source>
        <translation>لم تعد صالحة: انتهى وقت هذه التذكرة.</translation>
    </message>
    <message>
        <source>Not this entrance: please use %1.</source>
        <translation>ليس هذا المدخل: يُرجى استخدام %1.</translation>
    </message>
    <message>
        <source>Not this entrance: please ask the staff.</source>
        <translation>ليس هذا المدخل: يُرجى مراجعة فريق العمل.</translation>
    </message>
    <message>
        <source>Another event: this ticket is for %1.</source>
        <translation>فعالية أخرى: هذه التذكرة تخص %1.</translation>
    </message>
    <message>
        <source>Another event: please ask the staff.</source>
        <translation>فعالية أخرى: يُرجى مراجعة فريق العمل.</translation>
    </message>
    <message>
        <source>Not paid: please go to the box office.</source>
        <translation>غير مدفوعة: يُرجى التوجه إلى شباك التذاكر.</translation>
    </message>
    <message>
        <source>Revoked: this ticket is no longer good, please ask the staff.</source>
        <translation>ملغاة: هذه التذكرة لم تعد صالحة، يُرجى مراجعة فريق العمل.</translation>
    </message>
    <message>
        <source>Unknown: no such ticket is on the list.</source>
        <translation>غير معروفة: هذه التذكرة ليست في القائمة.</translation>
    </message>
    <message>
        <source>Not read whole: please scan the ticket once more.</source>
        <translation>لم يُقرأ كاملًا: يرجى مسح التذكرة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>allow this user to write to it, or choose another with --data</source>
        <translation>السماح لهذا المستخدم بالكتابة فيه، أو اختيار مجلد آخر باستخدام ⁦--data⁩</translation>
    </message>
    <message>
        <source>free space unknown</source>
        <translation>المساحة الحرة غير معروفة</translation>
    </message>
    <message>
        <source>check yourself that 200 MB are free</source>
        <translation>التأكد من وجود 200 م.ب حرة</translation>
    </message>
    <message>
        <source>free at least 200 MB</source>
        <translation>تحرير 200 م.ب على الأقل</translation>
    </message>
    <message>
        <source>set the date and time, switch network time on</source>
        <translation>ضبط التاريخ والوقت، وتفعيل وقت الشبكة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>plug one in, or use a handheld scanner</source>
        <translation>توصيل كاميرا، أو استخدام ماسح يدوي</translation>
    </message>
    <message>
        <source>%1, chosen in the settings, is not there</source>
        <translation>%1، حسب اختيار الإعدادات، غير موجود</translation>
    </message>
    <message>
        <source>plug it in, or choose another in the settings</source>
        <translation>توصيل الكاميرا، أو اختيار غيرها في الإعدادات</translation>
    </message>
    <message>
        <source>none: answers make no sound</source>
        <translation>لا يوجد: الإجابات بلا صوت</translation>
    </message>
    <message>
        <source>plug in a loudspeaker, or switch it on</source>
        <translation>توصيل مكبّر صوت أو تشغيله</translation>
    </message>
    <message>
        <source>the volume is set to 0</source>
        <translation>مستوى الصوت مضبوط على 0</translation>
    </message>
    <message>
        <source>turn it up in the settings</source>
        <translation>رفعه في الإعدادات</translation>
    </message>
    <message>
        <source>%1, volume %2 %</source>
        <translation>%1، مستوى الصوت %2 %</translation>
    </message>
    <message>
        <source>see the message; restore a copy if needed</source>
        <translation>مراجعة التفاصيل؛ واستعادة نسخة عند اللزوم</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>see the message</source>
        <translation>مراجعة التفاصيل</translation>
    </message>
    <message>
        <source>%1 on the list</source>
        <translation>%1 في القائمة</translation>
    </message>
    <message>
        <source>%1 of %2 sold</source>
        <translation>%1 من أصل %2 مباعة</translation>
    </message>
    <message>
        <source>%1 vanished from the server&apos;s list and stay good until a person agrees</source>
        <translation>اختفى من قائمة الخادم %1، وتبقى صالحة حتى يؤكد أحد حذفها</translation>
    </message>
    <message>
        <source>if they are really gone, agree on the problems&apos; page, or: %1</source>
        <translation>إن حُذفت فعلًا، التأكيد في صفحة المشكلات، أو: ⁦%1⁩</translation>
    </message>
    <message>
        <source>import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>see that tickets are sold, and that this is the right key</source>
        <translation>التأكد من بيع تذاكر ومن صحة المفتاح</translation>
    </message>
    <message>
        <source>never read completely</source>
        <translation>لم تُقرأ كاملة قط</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>قُرئت قبل %1</translation>
    </message>
    <message>
        <source>connect this device to the network, or: %1</source>
        <translation>توصيل هذا الجهاز بالشبكة، أو: ⁦%1⁩</translation>
    </message>
    <message>
        <source>none waiting</source>
        <translation>لا شيء بالانتظار</translation>
    </message>
    <message>
        <source>%1 waiting, %2 in conflict</source>
        <translation>بالانتظار: %1، متعارضة: %2</translation>
    </message>
    <message>
        <source>settle them on the problems&apos; page, or: %1</source>
        <translation>حلها في صفحة المشكلات، أو: ⁦%1⁩</translation>
    </message>
    <message>
        <source>not known: the server was never reached</source>
        <translation>غير معروف: لم يتم الوصول إلى الخادم قط</translation>
    </message>
    <message>
        <source>%1 from the server</source>
        <translation>الفارق عن الخادم %1</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <comment>a clock</comment>
        <translation>متأخرة %1</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <comment>a clock</comment>
        <translation>متقدمة %1</translation>
    </message>
    <message>
        <source>set this clock, and switch network time on</source>
        <translation>ضبط هذه الساعة وتفعيل وقت الشبكة</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 updates the list</source>
        <translation>⁦%1⁩ يجلب القائمة</translation>
    </message>
    <message>
        <source>fastcheck outbox list, then outbox resolve settles conflicts</source>
        <translation>⁦fastcheck outbox list⁩ ثم ⁦outbox resolve⁩ لحل التعارضات</translation>
    </message>
    <message>
        <source>%1 delivers; see outbox list</source>
        <translation>⁦%1⁩ يرسل؛ يُراجَع ⁦outbox list⁩</translation>
    </message>
    <message>
        <source>%1, if the tickets are really gone</source>
        <translation>⁦%1⁩، إن حُذفت التذاكر فعلًا</translation>
    </message>
    <message>
        <source>reached %1, list of %2; %3 waiting, %4 in conflict, %5 held back</source>
        <translation>آخر وصول: ⁨%1⁩، القائمة: ⁨%2⁩؛ بالانتظار: %3، متعارضة: %4، موقوفة: %5</translation>
    </message>
    <message>
        <source>add this user to the group %1, or install the udev rule 60-fastcheck-scanner.rules</source>
        <translation>إضافة هذا المستخدم إلى المجموعة %1، أو تثبيت قاعدة udev ⁦60-fastcheck-scanner.rules⁩</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>device, where</comment>
        <translation>%1 على ⁦%2⁩</translation>
    </message>
    <message>
        <source>if this is a scanner to be read as a device, %1</source>
        <translation>إن كان ماسحًا يُقرأ كجهاز: %1</translation>
    </message>
    <message>
        <source>none is seen as a device</source>
        <translation>لا يوجد ماسح ظاهر كجهاز</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>غير موصول</translation>
    </message>
    <message>
        <source>plug it in again, then scan any ticket</source>
        <translation>توصيله من جديد، ثم مسح أي تذكرة</translation>
    </message>
    <message>
        <source>plugged in, but this user may not read it</source>
        <translation>موصول، لكن لا يحق لهذا المستخدم قراءته</translation>
    </message>
    <message>
        <source>kept in a systemd credential</source>
        <translation>محفوظ في بيانات اعتماد systemd</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>محفوظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>kept in a file in secrets/</source>
        <translation>محفوظ في ملف ضمن ⁦secrets/⁩</translation>
    </message>
    <message>
        <source>keys go to the keychain</source>
        <translation>تُحفظ المفاتيح في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>keys go to a file in secrets/, as the keychain is not used: %1</source>
        <translation>تُحفظ المفاتيح في ملف ضمن ⁦secrets/⁩، لأن سلسلة المفاتيح غير مستخدمة: %1</translation>
    </message>
    <message>
        <source>start or unlock a keychain, or hand keys to the service as systemd credentials</source>
        <translation>تشغيل سلسلة مفاتيح أو فتح قفلها، أو تسليم المفاتيح إلى الخدمة كبيانات اعتماد systemd</translation>
    </message>
    <message>
        <source>enter it again in the set-up, or: %1</source>
        <translation>إدخاله مجددًا في الإعداد، أو: ⁦%1⁩</translation>
    </message>
    <message>
        <source>people are still let in; see the message</source>
        <translation>يستمر دخول الناس رغم ذلك؛ مراجعة التفاصيل</translation>
    </message>
    <message>
        <source>answers, the key is good, but others on the network can read the key</source>
        <translation>يرد والمفتاح صحيح، لكن يمكن لأي طرف في الطريق قراءة المفتاح</translation>
    </message>
    <message>
        <source>use https</source>
        <translation>استخدام https</translation>
    </message>
    <message>
        <source>answers in %1, the key is good</source>
        <translation>يرد خلال %1، والمفتاح صحيح</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>a size</comment>
        <translation>%1 حرة</translation>
    </message>
    <message>
        <source>none is used: codes are scanned by hand or typed</source>
        <translation>لا تُستخدم أي كاميرا: تُمسح الرموز بماسح يدوي أو تُكتب</translation>
    </message>
    <message>
        <source>set: guests cannot leave their screen</source>
        <translation>معيَّن: لا يمكن للضيوف مغادرة شاشتهم</translation>
    </message>
    <message>
        <source>none is set: anybody can leave the guests&apos; screen</source>
        <translation>لا يوجد: يمكن لأي شخص مغادرة شاشة الضيوف</translation>
    </message>
    <message>
        <source>set one in the set-up, under Staff PIN</source>
        <translation>تعيين رمز في الإعداد، صفحة رمز PIN لفريق العمل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, unbroken</source>
        <translation>
            <numerusform>%Ln سطر، بلا انقطاع</numerusform>
            <numerusform>سطر واحد، بلا انقطاع</numerusform>
            <numerusform>سطران، بلا انقطاع</numerusform>
            <numerusform>%Ln سطور، بلا انقطاع</numerusform>
            <numerusform>%Ln سطرًا، بلا انقطاع</numerusform>
            <numerusform>%Ln سطر، بلا انقطاع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>set this clock: it differs from the server&apos;s by %1</source>
        <translation>ضبط هذه الساعة: تختلف عن ساعة الخادم بمقدار %1</translation>
    </message>
    <message>
        <source>choose the kiosk&apos;s entrance in the set-up, Entrance</source>
        <translation>اختيار مدخل الكشك في الإعداد، المدخل</translation>
    </message>
    <message>
        <source>none admits anybody: choose their entrances in the set-up, Scanning</source>
        <translation>لا يُدخل أيٌّ منها أحدًا: يُرجى اختيار مداخلها في الإعداد، المسح</translation>
    </message>
    <message>
        <source>%1 with the code of a newer one</source>
        <translation>%1 تحمل رمز تذكرة أحدث</translation>
    </message>
    <message>
        <source>%1 with a code that cannot be sent back</source>
        <translation>%1 تحمل رمزًا لا يمكن إعادة إرساله</translation>
    </message>
    <message>
        <source>they are admitted; check them in on the site</source>
        <translation>يُسمح لهم بالدخول؛ سجّل دخولهم في الموقع</translation>
    </message>
    <message>
        <source>%1 without a usable code</source>
        <translation>%1 بلا رمز صالح</translation>
    </message>
    <message>
        <source>give every ticket a code on the site</source>
        <translation>امنح كل تذكرة رمزًا في الموقع</translation>
    </message>
    <message>
        <source>wait until the list is read</source>
        <translation>انتظر حتى تُقرأ القائمة</translation>
    </message>
    <message>
        <source>%1 is not known here: times without a zone are refused</source>
        <comment>a time zone</comment>
        <translation>%1 غير معروفة هنا: تُرفض الأوقات بلا منطقة زمنية</translation>
    </message>
    <message>
        <source>choose one like Europe/Vienna: %1</source>
        <translation>اختر منطقة مثل Europe/Vienna: %1</translation>
    </message>
    <message>
        <source>its entrance is not chosen, so it admits nobody</source>
        <translation>لم يختر أحد مدخله، لذا لا يُدخل أحدًا</translation>
    </message>
    <message>
        <source>it stands at &apos;%1&apos;, which &apos;%2&apos; does not have, so it admits nobody</source>
        <comment>entrance, event</comment>
        <translation>مكانه &apos;%1&apos;، وهو غير موجود في &apos;%2&apos;، لذا لا يُدخل أحدًا</translation>
    </message>
    <message>
        <source>choose its entrance in the set-up, Scanning</source>
        <translation>اختيار مدخله في الإعداد، المسح</translation>
    </message>
</context>
<context>
    <name>DoorsTable</name>
    <message>
        <source>Ready for doors</source>
        <translation>جاهز لفتح الأبواب</translation>
    </message>
    <message>
        <source>One thing before doors</source>
        <translation>أمر واحد قبل فتح الأبواب</translation>
    </message>
    <message>
        <source>Two things before doors</source>
        <translation>أمران قبل فتح الأبواب</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Key for the server</source>
        <translation>مفتاح الخادم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Exchange with the server</source>
        <translation>التبادل مع الخادم</translation>
    </message>
    <message>
        <source>Clock against the server</source>
        <translation>الساعة مقارنةً بالخادم</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Age of the list</source>
        <translation>عمر القائمة</translation>
    </message>
    <message>
        <source>Waiting deliveries</source>
        <translation>الإرسالات بالانتظار</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Keyboard or scanner</source>
        <translation>لوحة مفاتيح أو ماسح</translation>
    </message>
    <message>
        <source>The doors cannot open yet</source>
        <translation>لا يمكن فتح الأبواب بعد</translation>
    </message>
    <message>
        <source>Nobody can be admitted until the first one is fixed. Checked at %1.</source>
        <translation>لا يمكن دخول أحد قبل إصلاح الأمر الأول. فُحص الساعة %1.</translation>
    </message>
    <message>
        <source>Good: %1 of %2. Checked at %3.</source>
        <comment>checks, time</comment>
        <translation>سليم: %1 من %2. فُحص الساعة %3.</translation>
    </message>
    <message>
        <source>All checks are good. Checked at %1.</source>
        <translation>كل الفحوص سليمة. فُحص الساعة %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>A server that does not answer takes up to ten seconds.</source>
        <translation>الخادم الذي لا يرد يستغرق حتى عشر ثوانٍ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things before doors</source>
        <translation>
            <numerusform>%Ln أمر قبل فتح الأبواب</numerusform>
            <numerusform>أمر واحد قبل فتح الأبواب</numerusform>
            <numerusform>أمران قبل فتح الأبواب</numerusform>
            <numerusform>%Ln أمور قبل فتح الأبواب</numerusform>
            <numerusform>%Ln أمرًا قبل فتح الأبواب</numerusform>
            <numerusform>%Ln أمر قبل فتح الأبواب</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>رمز PIN لفريق العمل</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>المدخل</translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>This device cannot save: start the kiosk again, then look at the set-up, Before doors.</source>
        <translation>لا يستطيع هذا الجهاز الحفظ: يُرجى إعادة تشغيل Kiosk، ثم مراجعة صفحة قبل فتح الأبواب في الإعداد.</translation>
    </message>
    <message>
        <source>No usable answer came: check the network, then try again.</source>
        <translation>لم يصل رد صالح: يُرجى فحص الشبكة، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>This cannot be done: choose something else, or ask the event manager.</source>
        <translation>لا يمكن فعل ذلك: يُرجى اختيار شيء آخر، أو سؤال مدير الفعالية.</translation>
    </message>
    <message>
        <source>The server does not trust this device: enter its key again in the set-up.</source>
        <translation>الخادم لا يثق بهذا الجهاز: يُرجى إدخال مفتاحه مجددًا في الإعداد.</translation>
    </message>
    <message>
        <source>This cannot be understood: check what was entered.</source>
        <translation>هذا غير مفهوم: يُرجى مراجعة ما أُدخل.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again.</source>
        <translation>القرص ممتلئ: يُرجى تحرير مساحة، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The disk fails: take another device, and have this disk checked.</source>
        <translation>القرص معطل: يُرجى استخدام جهاز آخر، وفحص هذا القرص.</translation>
    </message>
    <message>
        <source>This user may not use %1: give the user the right to read and write it.</source>
        <comment>file or folder</comment>
        <translation>لا يحق لهذا المستخدم استخدام %1: يُرجى منحه حق القراءة والكتابة.</translation>
    </message>
    <message>
        <source>Another program uses the check-ins: close it, then try again.</source>
        <translation>برنامج آخر يستخدم تسجيلات الحضور: يُرجى إغلاقه، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The file of check-ins is damaged: keep it, and put a copy in its place.</source>
        <translation>ملف تسجيلات الحضور تالف: يُرجى الاحتفاظ به، ووضع نسخة مكانه.</translation>
    </message>
    <message>
        <source>The check-ins were saved by a newer version: install that version.</source>
        <translation>حُفظت تسجيلات الحضور بإصدار أحدث: يُرجى تثبيت ذلك الإصدار.</translation>
    </message>
    <message>
        <source>%1 belongs to another program: choose another data folder.</source>
        <comment>file</comment>
        <translation>%1 يخص برنامجًا آخر: يُرجى اختيار مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>The record of check-ins was altered: keep the data folder as evidence.</source>
        <translation>تم تغيير سجل الحضور: يُرجى الاحتفاظ بمجلد البيانات كدليل.</translation>
    </message>
    <message>
        <source>There is no file %1: choose another one.</source>
        <translation>لا يوجد ملف %1: يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: copy it to this computer, then try again.</source>
        <translation>تتعذر قراءة الملف %1: يُرجى نسخه إلى هذا الحاسوب، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The file cannot be written: choose another place, or free some space.</source>
        <translation>تتعذر كتابة الملف: يُرجى اختيار مكان آخر، أو تحرير مساحة.</translation>
    </message>
    <message>
        <source>The file %1 is too large: split it into smaller ones.</source>
        <translation>الملف %1 كبير جدًا: يُرجى تقسيمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>The file %1 is empty: export the list again.</source>
        <translation>الملف %1 فارغ: يُرجى تصدير القائمة مجددًا.</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read: save it as UTF-8.</source>
        <translation>تتعذر معرفة أحرف هذا الملف: يُرجى حفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>No column holds the ticket codes: give one of them the title ticket_code.</source>
        <translation>لا يوجد عمود لرموز التذاكر: يُرجى تسمية أحد الأعمدة ⁦ticket_code⁩.</translation>
    </message>
    <message>
        <source>Line %1 of the file cannot be read: correct its quotes and commas.</source>
        <comment>number</comment>
        <translation>السطر %1 من الملف ليس سطر قائمة: يُرجى تصحيح علامات الاقتباس والفواصل فيه.</translation>
    </message>
    <message>
        <source>There is a %1 already: choose another name.</source>
        <comment>name of an event or entrance</comment>
        <translation>الاسم %1 موجود من قبل: يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>There is no %1 here: choose another event or entrance.</source>
        <comment>name of an event or entrance</comment>
        <translation>لا يوجد %1 هنا: يُرجى اختيار فعالية أخرى أو مدخل آخر.</translation>
    </message>
    <message>
        <source>This device keeps the events of %1: use another data folder for others.</source>
        <comment>organisation</comment>
        <translation>يحفظ هذا الجهاز فعاليات %1: يُرجى استخدام مجلد بيانات آخر لغيرها.</translation>
    </message>
    <message>
        <source>The entrance %1 does not serve this direction: choose another entrance.</source>
        <translation>المدخل %1 لا يخدم هذا الاتجاه: يُرجى اختيار مدخل آخر.</translation>
    </message>
    <message>
        <source>No server has this address: check the address, then the network.</source>
        <translation>لا يوجد خادم بهذا العنوان: يُرجى فحص العنوان، ثم الشبكة.</translation>
    </message>
    <message>
        <source>The server does not answer: check the network, then the server.</source>
        <translation>الخادم لا يرد: يُرجى فحص الشبكة، ثم الخادم.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe: check this device&apos;s date and time, then ask whoever runs the site about its certificate.</source>
        <translation>الاتصال بالخادم غير آمن: يُرجى فحص تاريخ هذا الجهاز ووقته، ثم سؤال مسؤول الموقع عن شهادته.</translation>
    </message>
    <message>
        <source>The proxy of this network fails: correct the proxy settings of this device.</source>
        <translation>وكيل (proxy) هذه الشبكة لا يعمل: يُرجى تصحيح إعدادات الوكيل في هذا الجهاز.</translation>
    </message>
    <message>
        <source>This network wants a login first: open any web page on this network and log in.</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول أولًا: يُرجى فتح أي صفحة ويب على هذه الشبكة وتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server is busy or being updated: wait a few minutes.</source>
        <translation>الخادم مشغول أو قيد التحديث: يُرجى الانتظار بضع دقائق.</translation>
    </message>
    <message>
        <source>The server answers with an error: ask whoever runs the site to look at its error log.</source>
        <translation>الخادم يرد بخطأ: يُرجى أن يراجع مسؤول الموقع سجل الأخطاء.</translation>
    </message>
    <message>
        <source>A firewall turns this device away: ask whoever runs the site to let it in.</source>
        <translation>جدار حماية يمنع هذا الجهاز: يُرجى أن يسمح مسؤول الموقع له بالاتصال.</translation>
    </message>
    <message>
        <source>The list arrived incomplete: wait a moment, then try again.</source>
        <translation>وصلت القائمة ناقصة: يُرجى الانتظار لحظة، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>No ticket shop answers there: check the address, and that the Tickera plugin is on.</source>
        <translation>لا يرد أي متجر تذاكر هناك: يُرجى فحص العنوان، والتأكد من تفعيل إضافة Tickera.</translation>
    </message>
    <message>
        <source>The site lives at another address: enter %1.</source>
        <translation>الموقع على عنوان آخر: يُرجى إدخال %1.</translation>
    </message>
    <message>
        <source>This is not the address of a site: enter it as in a browser, like https://tickets.example.org.</source>
        <translation>هذا ليس عنوان موقع: يُرجى إدخاله كما في المتصفح، مثل ⁦https://tickets.example.org⁩.</translation>
    </message>
    <message>
        <source>This event has no server to talk to: import its list from a file.</source>
        <translation>ليس لهذه الفعالية خادم: يُرجى استيراد قائمتها من ملف.</translation>
    </message>
    <message>
        <source>The key is for several events, so the server gives no name: enter a name.</source>
        <translation>المفتاح لعدة فعاليات، لذا لا يذكر الخادم اسمًا: يُرجى إدخال اسم.</translation>
    </message>
    <message>
        <source>The server does not take the key: copy it again from Tickera, API Access.</source>
        <translation>الخادم لا يقبل المفتاح: يُرجى نسخه مجددًا من ⁦Tickera, API Access⁩.</translation>
    </message>
    <message>
        <source>The key for the server is missing: enter it again in the set-up.</source>
        <translation>مفتاح الخادم مفقود: يُرجى إدخاله مجددًا في الإعداد.</translation>
    </message>
    <message>
        <source>The key is incomplete: copy it again, on one line.</source>
        <translation>هذا المفتاح غير كامل: يُرجى نسخه مجددًا، في سطر واحد.</translation>
    </message>
    <message>
        <source>Other users can read %1: take that right from them, and get a new key from the site.</source>
        <comment>file or folder of keys</comment>
        <translation>يمكن لآخرين قراءة %1: يُرجى سحب هذا الحق منهم، وطلب مفتاح جديد من الموقع.</translation>
    </message>
    <message>
        <source>The key comes with the service, as %1: change it there and start the service again.</source>
        <translation>يأتي المفتاح مع الخدمة، بصفة %1: يُرجى تغييره هناك وإعادة تشغيل الخدمة.</translation>
    </message>
    <message>
        <source>The keychain of this device does not open: unlock it, then try again.</source>
        <translation>لا تُفتح سلسلة مفاتيح هذا الجهاز: يُرجى فتح قفلها، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate: export it as PEM.</source>
        <translation>لا يحتوي الملف %1 على شهادة: يُرجى تصديرها بصيغة PEM.</translation>
    </message>
    <message>
        <source>The scanner is not there: plug it in.</source>
        <translation>الماسح غير موجود: يُرجى توصيله.</translation>
    </message>
    <message>
        <source>Another program holds the scanner: close that program.</source>
        <translation>برنامج آخر يستخدم الماسح: يُرجى إغلاق ذلك البرنامج.</translation>
    </message>
    <message>
        <source>The scanner does not work: unplug it, and plug it in again.</source>
        <translation>الماسح لا يعمل: يُرجى فصله وتوصيله من جديد.</translation>
    </message>
    <message>
        <source>The scanners cannot be used as they are set: set them up again.</source>
        <translation>لا يمكن استخدام الماسحات بإعداداتها الحالية: يُرجى إعدادها من جديد.</translation>
    </message>
    <message>
        <source>This prefix or suffix does not work: write control keys like {F1}, {Tab} or {x1D}, and at most 32 characters.</source>
        <translation>هذه البادئة أو اللاحقة لا تعمل: يُرجى كتابة مفاتيح التحكم مثل ⁦{F1}⁩ أو ⁦{Tab}⁩ أو ⁦{x1D}⁩، وبحد أقصى 32 محرفًا.</translation>
    </message>
    <message>
        <source>Only a part of the set-up code arrived: scan it again.</source>
        <translation>لم يصل إلا جزء من رمز الإعداد: يُرجى مسحه مجددًا.</translation>
    </message>
    <message>
        <source>The scanner does not send %1 as printed: set it to the keyboard layout of this device.</source>
        <comment>characters</comment>
        <translation>الماسح لا يرسل %1 كما هو مطبوع: يُرجى ضبطه على تخطيط لوحة مفاتيح هذا الجهاز.</translation>
    </message>
    <message>
        <source>Everybody can write to the folder %1: choose another data folder.</source>
        <translation>يمكن للجميع الكتابة في المجلد %1: اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>%1 is a link to another place: check it, then remove it.</source>
        <comment>file</comment>
        <translation>%1 رابط إلى مكان آخر: افحصه ثم احذفه.</translation>
    </message>
    <message>
        <source>This has changed meanwhile: look again, or show the ticket again.</source>
        <translation>تغيّر هذا في الأثناء: يُرجى النظر مجددًا أو عرض التذكرة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>GateTable</name>
    <message>
        <source>Entrance closed</source>
        <translation>المدخل مغلق</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>يُرجى استخدام
باب آخر</translation>
    </message>
    <message>
        <source>This entrance is set to closed. Hold the top corner to choose another one at the desk.</source>
        <translation>هذا المدخل مضبوط على مغلق. لاختيار مدخل آخر من المكتب، يُرجى الضغط مطولًا على الزاوية العليا.</translation>
    </message>
    <message>
        <source>Doors open
at %1</source>
        <translation>تُفتح الأبواب
الساعة %1</translation>
    </message>
    <message>
        <source>Please come back then.</source>
        <translation>يُرجى العودة حينها.</translation>
    </message>
    <message>
        <source>It opens by itself. To change the times, edit the event or the entrance.</source>
        <translation>يُفتح تلقائيًا. تُضبط الأوقات الأخرى مع الفعالية والمدخل.</translation>
    </message>
    <message>
        <source>Closed since %1. To change the times, edit the event or the entrance.</source>
        <translation>انتهى وقته منذ الساعة %1. تُضبط الأوقات الأخرى مع الفعالية والمدخل.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Your ticket was not counted here.</source>
        <translation>لم تُحتسب تذكرتكم هنا.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>One moment,
please</source>
        <translation>لحظة
من فضلكم</translation>
    </message>
    <message>
        <source>We are checking with the box office.</source>
        <translation>نتحقق مع شباك التذاكر.</translation>
    </message>
    <message>
        <source>Start the kiosk again.</source>
        <translation>يُرجى إعادة تشغيل Kiosk.</translation>
    </message>
    <message>
        <source>This device cannot save: is the disk full? It tries again by itself. What was admitted before is safe.</source>
        <translation>لا يستطيع هذا الجهاز الحفظ: هل القرص ممتلئ؟ تُعاد المحاولة تلقائيًا. ما سُجّل من دخول سابقًا محفوظ.</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>لم يُعَدّ بعد</translation>
    </message>
    <message>
        <source>Hold the top corner, then choose or add an event in the set-up.</source>
        <translation>يُرجى الضغط مطولًا على الزاوية العليا، ثم اختيار فعالية أو إضافتها في الإعداد.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>This entrance opens shortly.</source>
        <translation>يُفتح هذا المدخل بعد قليل.</translation>
    </message>
    <message>
        <source>No guest list yet</source>
        <translation>لا قائمة ضيوف بعد</translation>
    </message>
    <message>
        <source>In a hurry? Our staff can help.</source>
        <translation>على عجل؟ يمكن لفريقنا المساعدة.</translation>
    </message>
    <message>
        <source>The list comes from the server: %1.</source>
        <comment>state of the sync</comment>
        <translation>تأتي القائمة من الخادم: %1.</translation>
    </message>
    <message>
        <source>The list is empty. Hold the top corner, then import one in the set-up.</source>
        <translation>القائمة فارغة. يُرجى الضغط مطولًا على الزاوية العليا، ثم استيراد قائمة في الإعداد.</translation>
    </message>
    <message>
        <source>It is full inside (%1 of %2). Please wait for our staff.</source>
        <translation>المكان ممتلئ (%1 من %2). يُرجى انتظار فريقنا.</translation>
    </message>
    <message>
        <source>The guest list is still coming in. Ticket not found? Please see our staff.</source>
        <translation>لم يكتمل وصول قائمة الضيوف بعد. لم نجد التذكرة؟ يُرجى مراجعة فريقنا.</translation>
    </message>
    <message>
        <source>The guest list is from %1. Bought later? Please see our staff.</source>
        <comment>time</comment>
        <translation>قائمة الضيوف من الساعة %1. اشتريتم بعدها؟ يُرجى مراجعة فريقنا.</translation>
    </message>
    <message>
        <source>The list comes from the server. Nothing has arrived yet.</source>
        <translation>تأتي القائمة من الخادم. لم يصل منه شيء بعد.</translation>
    </message>
    <message>
        <source>%1 Until then desk and set-up stay locked. Hold the top corner to try again now; only the system can end the kiosk.</source>
        <comment>what is to be done</comment>
        <translation>%1 حتى ذلك الحين يبقى المكتب والإعداد مقفلين. للمحاولة الآن من جديد، يُرجى الضغط مطولًا على الزاوية العليا؛ لا يمكن إنهاء Kiosk إلا من النظام.</translation>
    </message>
</context>
<context>
    <name>HeldTable</name>
    <message>
        <source>Not checked</source>
        <translation>لم تُفحص</translation>
    </message>
    <message>
        <source>Please show your ticket again</source>
        <translation>يُرجى إظهار التذكرة مرة أخرى</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>يُرجى استخدام
باب آخر</translation>
    </message>
    <message>
        <source>Our staff will show you the way</source>
        <translation>سيدلكم فريقنا على الطريق</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>One moment,
please</source>
        <translation>لحظة
من فضلكم</translation>
    </message>
    <message>
        <source>This takes longer than usual. Your answer comes here.</source>
        <translation>يستغرق الأمر أطول من المعتاد. ستظهر الإجابة هنا.</translation>
    </message>
    <message>
        <source>Choose its entrance in the set-up, Scanning.</source>
        <translation>يُرجى اختيار مدخله في الإعداد، المسح.</translation>
    </message>
    <message>
        <source>No entrance is set for this scanner.</source>
        <translation>لا أحد يعرف عند أي مدخل يوجد هذا الماسح.</translation>
    </message>
    <message>
        <source>This scanner stands at %1, which this event does not have.</source>
        <comment>entrance</comment>
        <translation>مكان هذا الماسح هو %1، وهو غير موجود في هذه الفعالية.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This entrance is not ready yet.</source>
        <translation>هذا المدخل ليس جاهزًا بعد.</translation>
    </message>
    <message>
        <source>That took
too long</source>
        <translation>استغرق ذلك
وقتًا طويلًا</translation>
    </message>
    <message>
        <source>This device was busy. Your ticket was not counted.</source>
        <translation>كان هذا الجهاز مشغولًا. لم تُحتسب تذكرتكم.</translation>
    </message>
    <message>
        <source>Once more,
please</source>
        <translation>مرة أخرى
من فضلكم</translation>
    </message>
    <message>
        <source>The event or the entrance has changed meanwhile. Your ticket was not counted.</source>
        <translation>تغيّرت الفعالية أو المدخل في هذه الأثناء. لم تُحتسب تذكرتكم.</translation>
    </message>
    <message>
        <source>The set-up is open, so nobody is admitted. Leave it, then scan the ticket again.</source>
        <translation>الإعداد مفتوح، لذا لا يُسمح لأحد بالدخول. يُرجى مغادرته ثم مسح التذكرة من جديد.</translation>
    </message>
    <message>
        <source>No event is set up here: choose or add one in the set-up.</source>
        <translation>لا توجد فعالية مُعدّة هنا: يُرجى اختيار واحدة أو إضافتها في الإعداد.</translation>
    </message>
    <message>
        <source>The entrance that was chosen for this kiosk is gone. Choose another one in the set-up, Entrance.</source>
        <translation>المدخل الذي اختير لهذا الكشك لم يعد موجودًا. يُرجى اختيار مدخل آخر في الإعداد، المدخل.</translation>
    </message>
    <message>
        <source>Start the kiosk again.</source>
        <translation>يُرجى إعادة تشغيل Kiosk.</translation>
    </message>
    <message>
        <source>This ticket was scanned into a reason that was being typed. Nobody was admitted.</source>
        <translation>مُسحت هذه التذكرة أثناء كتابة سبب. لم يُسمح لأحد بالدخول.</translation>
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
        <translation>Space</translation>
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
        <translation>سهم أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>سهم أسفل</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>سهم يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>سهم يمين</translation>
    </message>
</context>
<context>
    <name>Kiosk::AnswerBand</name>
    <message>
        <source>No ticket yet</source>
        <translation>لا تذاكر بعد</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Not on this list; asking the server</source>
        <translation>ليست في هذه القائمة؛ جارٍ سؤال الخادم</translation>
    </message>
    <message>
        <source>%1, %2 s ago</source>
        <comment>verdict, seconds</comment>
        <translation>%1، قبل %2 ث</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>verdict, time</comment>
        <translation>%1، الساعة %2</translation>
    </message>
    <message>
        <source>Ready for the first ticket</source>
        <translation>جاهز للتذكرة الأولى</translation>
    </message>
</context>
<context>
    <name>Kiosk::AnswerView</name>
    <message>
        <source>For staff</source>
        <translation>لفريق العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>For our staff</source>
        <translation>لفريق العمل</translation>
    </message>
</context>
<context>
    <name>Kiosk::AttendeeCard</name>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>لم يُختَر أحد</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>السماح بالدخول</translation>
    </message>
    <message>
        <source>Admit %1</source>
        <translation>السماح بدخول %1</translation>
    </message>
    <message>
        <source>Admit %1 all the same…</source>
        <translation>السماح بدخول %1 رغم ذلك…</translation>
    </message>
    <message>
        <source>Why? It is kept with the check-in</source>
        <translation>ما السبب؟ يُحفظ مع تسجيل الحضور</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>ما حدث سابقًا</translation>
    </message>
    <message>
        <source>About the attendee</source>
        <translation>عن الضيف</translation>
    </message>
    <message>
        <source>Entries left</source>
        <translation>مرات الدخول المتبقية</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>السماح بالخروج</translation>
    </message>
    <message>
        <source>Let %1 out</source>
        <translation>السماح بخروج %1</translation>
    </message>
    <message>
        <source>Let %1 out all the same…</source>
        <translation>السماح بخروج %1 رغم ذلك…</translation>
    </message>
</context>
<context>
    <name>Kiosk::AttendeeList</name>
    <message>
        <source>Matches</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>Kiosk::CameraTrial</name>
    <message>
        <source>Chosen when the program was started, with --camera.</source>
        <translation>اختيرت عند تشغيل البرنامج، باستخدام ⁦--camera⁩.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Hold a ticket in front of the camera.</source>
        <translation>يُرجى تقريب تذكرة من الكاميرا.</translation>
    </message>
    <message>
        <source>This camera&apos;s picture cannot be shown here</source>
        <translation>لا يمكن عرض صورة هذه الكاميرا هنا</translation>
    </message>
    <message>
        <source>It is read anyway: hold a ticket in front of it.</source>
        <translation>تعمل القراءة مع ذلك: يُرجى تقريب تذكرة منها.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <comment>a code</comment>
        <translation>تمت قراءة: %1</translation>
    </message>
</context>
<context>
    <name>Kiosk::CodePad</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Check this code</source>
        <translation>فحص هذا الرمز</translation>
    </message>
    <message>
        <source>Type your ticket code. So far: %1</source>
        <translation>يُرجى كتابة رمز التذكرة. المكتوب حتى الآن: %1</translation>
    </message>
    <message>
        <source>Type the code on your ticket</source>
        <translation>يُرجى كتابة الرمز المدوّن على التذكرة</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskBar</name>
    <message>
        <source>In</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>بدء الوردية</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>operator, time</comment>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>%1 is at the desk; sign out or change</source>
        <translation>%1 على المكتب؛ إنهاء الوردية أو التغيير</translation>
    </message>
    <message>
        <source>Nobody signed in; sign in</source>
        <translation>لا أحد على المكتب؛ بدء الوردية</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskColumns</name>
    <message>
        <source>%1 of %2</source>
        <comment>matches, attendees</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>to touch, where there is no keyboard</comment>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Admit or search</source>
        <translation>السماح بالدخول أو البحث</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>لوحة مفاتيح على الشاشة</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskKeys</name>
    <message>
        <source>All keys</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>The last scans</source>
        <translation>آخر عمليات المسح</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>ما يحتاج إلى تدخل</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Who is at the desk, event and entrance</source>
        <translation>من على المكتب، والفعالية والمدخل</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>بحث جديد</translation>
    </message>
    <message>
        <source>Admit the person on the card</source>
        <translation>السماح بدخول من في البطاقة</translation>
    </message>
    <message>
        <source>Admit all the same, with a reason</source>
        <translation>السماح رغم ذلك، مع ذكر السبب</translation>
    </message>
    <message>
        <source>Switch between In and Out</source>
        <translation>التبديل بين الدخول والخروج</translation>
    </message>
    <message>
        <source>Back; clears the search line</source>
        <translation>رجوع؛ وإفراغ خانة البحث</translation>
    </message>
    <message>
        <source>Admit the typed code, or the highlighted person</source>
        <translation>السماح للرمز المكتوب أو للمحدَّد</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Several matches down</source>
        <translation>عدة نتائج إلى الأمام</translation>
    </message>
    <message>
        <source>Several matches up</source>
        <translation>عدة نتائج إلى الخلف</translation>
    </message>
    <message>
        <source>Before doors: is everything ready?</source>
        <translation>قبل فتح الأبواب: هل كل شيء جاهز؟</translation>
    </message>
    <message>
        <source>Keys on the screen, where there is no keyboard</source>
        <translation>لوحة مفاتيح على الشاشة، حيث لا توجد لوحة مفاتيح</translation>
    </message>
</context>
<context>
    <name>Kiosk::DeskPages</name>
    <message>
        <source>Last scans</source>
        <translation>آخر عمليات المسح</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsBand</name>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsPage</name>
    <message>
        <source>Before doors</source>
        <translation>قبل فتح الأبواب</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsRow</name>
    <message>
        <source>Good</source>
        <translation>سليم</translation>
    </message>
</context>
<context>
    <name>Kiosk::DoorsTile</name>
    <message>
        <source>Play it</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>تعيين</translation>
    </message>
</context>
<context>
    <name>Kiosk::GatePage</name>
    <message>
        <source>In only</source>
        <translation>دخول فقط</translation>
    </message>
    <message>
        <source>Out only</source>
        <translation>خروج فقط</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>دخول وخروج</translation>
    </message>
    <message>
        <source>There is no event yet: choose a guest list first.</source>
        <translation>لا توجد فعالية بعد: يُرجى أولًا اختيار قائمة الضيوف.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Which entrance is this?</source>
        <translation>ما هذا المدخل؟</translation>
    </message>
    <message>
        <source>It is saved with every check-in.</source>
        <translation>يُكتب مع كل تسجيل حضور.</translation>
    </message>
    <message>
        <source>Another entrance</source>
        <translation>مدخل آخر</translation>
    </message>
    <message>
        <source>Name of another entrance</source>
        <translation>اسم المدخل الآخر</translation>
    </message>
    <message>
        <source>Its direction</source>
        <translation>اتجاهه</translation>
    </message>
    <message>
        <source>Add the entrance</source>
        <translation>إضافة المدخل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entrance, direction</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The entrance needs a name.</source>
        <translation>يحتاج المدخل إلى اسم.</translation>
    </message>
</context>
<context>
    <name>Kiosk::GateScanners</name>
    <message>
        <source>%1, layout %2, %3 characters in %4 ms</source>
        <comment>scanner, keyboard layout, count, time</comment>
        <translation>%1، تخطيط %2، عدد المحارف %3 خلال %4 م.ث</translation>
    </message>
    <message>
        <source>A scanner that types</source>
        <translation>ماسح يعمل كلوحة مفاتيح</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>تم تعلّمه</translation>
    </message>
    <message>
        <source>This scanner&apos;s layout is learned: every character arrives as printed.</source>
        <translation>تم تعلّم تخطيط هذا الماسح: يصل كل محرف كما هو مطبوع.</translation>
    </message>
    <message>
        <source>Any that types</source>
        <translation>أي ماسح يعمل كلوحة مفاتيح</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>غير مستخدم هنا</translation>
    </message>
    <message>
        <source>Not readable: allow this user to read %1</source>
        <translation>تتعذر القراءة: يلزم السماح لهذا المستخدم بقراءة %1</translation>
    </message>
    <message>
        <source>The scanners&apos; settings cannot be read, so no scanner admits anybody: choose their entrances again in the set-up, Scanning.</source>
        <translation>تتعذر قراءة إعدادات الماسحات، لذا لا يُدخل أي ماسح أحدًا: يُرجى اختيار مداخلها من جديد في الإعداد، المسح.</translation>
    </message>
    <message>
        <source>Closed: choose its entrance</source>
        <translation>مغلق: يُرجى اختيار مدخله</translation>
    </message>
    <message>
        <source>%1, layout %2, only a part: %3 characters in %4 ms</source>
        <comment>scanner, keyboard layout, count, time</comment>
        <translation>%1، تخطيط %2، جزء فقط: عدد المحارف %3 خلال %4 م.ث</translation>
    </message>
</context>
<context>
    <name>Kiosk::GuestPage</name>
    <message>
        <source>The guests&apos; screen</source>
        <translation>شاشة الضيوف</translation>
    </message>
    <message>
        <source>What a guest sees of the answer, and for how long.</source>
        <translation>ما يراه الضيف من الإجابة، ومدة عرضها.</translation>
    </message>
    <message>
        <source>Until somebody has seen it</source>
        <translation>حتى يراها أحد</translation>
    </message>
    <message>
        <source>First name only</source>
        <translation>الاسم الأول فقط</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Welcome stays for</source>
        <translation>مدة الترحيب</translation>
    </message>
    <message>
        <source>Refusal stays for</source>
        <translation>مدة الرفض</translation>
    </message>
    <message>
        <source>VIP, Wristband, Diet</source>
        <comment>examples of ticket types and fields</comment>
        <translation>VIP, سوار, حمية</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>ملاحظات لفريق العمل</translation>
    </message>
    <message>
        <source>Ticket types and columns of the list, separated by commas. They are shown large.</source>
        <translation>أنواع التذاكر وأعمدة القائمة، تفصل بينها الفاصلة اللاتينية (,). تُعرض بخط كبير.</translation>
    </message>
    <message>
        <source>A note stays</source>
        <translation>تبقى الملاحظة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Warn when this many are inside</source>
        <translation>التنبيه إذا بلغ عدد من بالداخل</translation>
    </message>
    <message>
        <source>A warning only: nobody is refused for it.</source>
        <translation>تنبيه فقط: لا يُرفض أحد بسببه.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
</context>
<context>
    <name>Kiosk::GuestScreen</name>
    <message>
        <source>Gate</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>way out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>way in</source>
        <translation>دخول</translation>
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
        <translation>آخر عمليات المسح</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>بلا رمز</translation>
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
        <translation>كل الاختصارات</translation>
    </message>
</context>
<context>
    <name>Kiosk::KioskWiring</name>
    <message>
        <source>Tickets to show: %1</source>
        <comment>folder</comment>
        <translation>تذاكر للعرض: %1</translation>
    </message>
</context>
<context>
    <name>Kiosk::LanguagePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>اختيار اللغة</translation>
    </message>
</context>
<context>
    <name>Kiosk::ListPage</name>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض التوضيحي</translation>
    </message>
    <message>
        <source>Invented guests and tickets to practise with. Nothing leaves this computer.</source>
        <translation>ضيوف وتذاكر وهمية للتدريب. لا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>A CSV file from any ticket shop. The columns are recognised by their names.</source>
        <translation>ملف CSV من أي متجر تذاكر. تُعرَف الأعمدة من أسمائها.</translation>
    </message>
    <message>
        <source>Connect Tickera</source>
        <translation>الاتصال بـ Tickera</translation>
    </message>
    <message>
        <source>The list of a WordPress shop with Tickera. Check-ins go back to it.</source>
        <translation>قائمة متجر WordPress يعمل بإضافة Tickera. تُعاد إليه تسجيلات الحضور.</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>من القادمون؟</translation>
    </message>
    <message>
        <source>Choose where the guest list comes from.</source>
        <translation>يُرجى اختيار مصدر قائمة الضيوف.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>اسم الفعالية</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>ملف CSV</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>اختيار ملف CSV</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>قوائم (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Keep the list that is here</source>
        <translation>الإبقاء على القائمة الموجودة هنا</translation>
    </message>
    <message>
        <source>Choose the event</source>
        <translation>اختر الفعالية</translation>
    </message>
</context>
<context>
    <name>Kiosk::LookPage</name>
    <message>
        <source>Language, look and sound</source>
        <translation>اللغة والمظهر والصوت</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>كل تغيير هنا يسري فورًا.</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>بلا حركة</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>كما في الحاسوب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Guests may choose</source>
        <translation>اللغات المتاحة للضيوف</translation>
    </message>
    <message>
        <source>After the answer the screen speaks your language again.</source>
        <translation>بعد الإجابة تعود الشاشة إلى لغتكم.</translation>
    </message>
    <message>
        <source>Day: dark on light</source>
        <translation>نهاري: داكن على فاتح</translation>
    </message>
    <message>
        <source>Night: light on dark</source>
        <translation>ليلي: فاتح على داكن</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>For the desk and these pages, up to twice the size.</source>
        <translation>للمكتب ولهذه الصفحات، حتى ضعف الحجم.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Your colour</source>
        <translation>لونكم</translation>
    </message>
    <message>
        <source>For buttons; answers keep their colours. It is darkened where it would be hard to read.</source>
        <translation>للأزرار؛ وتحتفظ الإجابات بألوانها. يُجعل أغمق حيث تصعب قراءته.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>A picture, SVG or PNG</source>
        <translation>صورة، SVG أو PNG</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>شعاركم</translation>
    </message>
    <message>
        <source>Shown in place of the event&apos;s name, in one colour.</source>
        <translation>يظهر مكان اسم الفعالية، بلون واحد.</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>صور (*.svg *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play the tones</source>
        <translation>تشغيل النغمات</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
</context>
<context>
    <name>Kiosk::NumbersView</name>
    <message>
        <source>When all are in: calculating…</source>
        <translation>موعد اكتمال الدخول: جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Everybody is in.</source>
        <translation>دخل الجميع.</translation>
    </message>
    <message>
        <source>Nobody came in the last minutes. %1 to come.</source>
        <translation>لم يدخل أحد في الدقائق الأخيرة. المتبقي: %1.</translation>
    </message>
    <message>
        <source>All in about %1, %2 to come.</source>
        <translation>يكتمل الدخول نحو الساعة %1، المتبقي: %2.</translation>
    </message>
    <message>
        <source>Checked in by ticket type</source>
        <translation>الحضور حسب نوع التذكرة</translation>
    </message>
    <message>
        <source>Admitted here, by entrance</source>
        <translation>الدخول هنا حسب المدخل</translation>
    </message>
    <message>
        <source>Check-ins a minute</source>
        <translation>تسجيلات الحضور في الدقيقة</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>بالداخل الآن</translation>
    </message>
    <message>
        <source>in, of %1 sold</source>
        <translation>دخلوا، من أصل %1 مباعة</translation>
    </message>
    <message>
        <source>%1 in, of %2 sold</source>
        <translation>دخل %1 من أصل %2 مباعة</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>%1 بالداخل الآن</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>Pace: %1 a minute</source>
        <translation>الوتيرة: %1 في الدقيقة</translation>
    </message>
    <message>
        <source>Pace: calculating…</source>
        <translation>الوتيرة: جارٍ الحساب…</translation>
    </message>
</context>
<context>
    <name>Kiosk::OutPage</name>
    <message>
        <source>Write the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>إخراج البيانات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>عمليات تسجيل الحضور</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>حالات الرفض</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>تقرير للدعم</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV لجداول البيانات</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON للبرامج</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Every answer given here, oldest first. Contains names.</source>
        <translation>كل ما قيل هنا عن أي تذكرة، الأقدم أولاً. يحتوي على أسماء.</translation>
    </message>
    <message>
        <source>The whole list, with what was used. Contains names and addresses.</source>
        <translation>القائمة كاملة مع ما استُخدم. تحتوي على أسماء وعناوين.</translation>
    </message>
    <message>
        <source>Who was turned away here, and why. Contains names.</source>
        <translation>من رُفض دخوله هنا ولماذا. يحتوي على أسماء.</translation>
    </message>
    <message>
        <source>Versions, checks and counts for those who help you. Without names, codes, addresses and keys.</source>
        <translation>الإصدارات والفحوص والأعداد لمن يساعدكم. بلا أسماء أو رموز أو عناوين أو مفاتيح.</translation>
    </message>
    <message>
        <source>From %1. Nothing leaves this computer.</source>
        <comment>event</comment>
        <translation>من %1. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no event yet. Nothing leaves this computer.</source>
        <translation>لا توجد فعالية بعد. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>file</comment>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>Written: %1, 1 row</source>
        <comment>file</comment>
        <translation>كُتب: %1، صف واحد</translation>
    </message>
    <message>
        <source>Written: %1, %2 rows</source>
        <comment>file, count</comment>
        <translation>كُتب: %1، عدد الصفوف %2</translation>
    </message>
</context>
<context>
    <name>Kiosk::PacePlot</name>
    <message>
        <source>Check-ins a minute</source>
        <translation>تسجيلات الحضور في الدقيقة</translation>
    </message>
    <message>
        <source>%1 in the last full minute, pace %2</source>
        <translation>%1 في آخر دقيقة مكتملة، الوتيرة %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>Kiosk::PinPad</name>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n min</source>
        <translation>
            <numerusform>رمز PIN خاطئ. المحاولة مجددًا بعد %n دقيقة</numerusform>
            <numerusform>رمز PIN خاطئ. المحاولة مجددًا بعد دقيقة واحدة</numerusform>
            <numerusform>رمز PIN خاطئ. المحاولة مجددًا بعد دقيقتين</numerusform>
            <numerusform>رمز PIN خاطئ. المحاولة مجددًا بعد %n دقائق</numerusform>
            <numerusform>رمز PIN خاطئ. المحاولة مجددًا بعد %n دقيقة</numerusform>
            <numerusform>رمز PIN خاطئ. المحاولة مجددًا بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n s</source>
        <translation>
            <numerusform>رمز PIN خاطئ. المحاولة مجددًا بعد %n ثانية</numerusform>
            <numerusform>رمز PIN خاطئ. المحاولة مجددًا بعد ثانية واحدة</numerusform>
            <numerusform>رمز PIN خاطئ. المحاولة مجددًا بعد ثانيتين</numerusform>
            <numerusform>رمز PIN خاطئ. المحاولة مجددًا بعد %n ثوانٍ</numerusform>
            <numerusform>رمز PIN خاطئ. المحاولة مجددًا بعد %n ثانية</numerusform>
            <numerusform>رمز PIN خاطئ. المحاولة مجددًا بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلكم</translation>
    </message>
    <message>
        <source>Wrong PIN. Please try again</source>
        <translation>رمز PIN خاطئ. يُرجى المحاولة مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>Locks again by itself in %n s</source>
        <translation>
            <numerusform>يُقفل تلقائيًا بعد %n ثانية</numerusform>
            <numerusform>يُقفل تلقائيًا بعد ثانية واحدة</numerusform>
            <numerusform>يُقفل تلقائيًا بعد ثانيتين</numerusform>
            <numerusform>يُقفل تلقائيًا بعد %n ثوانٍ</numerusform>
            <numerusform>يُقفل تلقائيًا بعد %n ثانية</numerusform>
            <numerusform>يُقفل تلقائيًا بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the staff PIN</source>
        <translation>يُرجى إدخال رمز PIN لفريق العمل</translation>
    </message>
    <message>
        <source>Back to the gate</source>
        <translation>العودة إلى المدخل</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Enter the
staff PIN</source>
        <translation>يُرجى إدخال
رمز PIN لفريق العمل</translation>
    </message>
    <message>
        <source>A PIN has digits only</source>
        <translation>يتكوّن رمز PIN من أرقام فقط</translation>
    </message>
</context>
<context>
    <name>Kiosk::PinPage</name>
    <message>
        <source>New PIN</source>
        <translation>رمز PIN جديد</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>تكرار الرمز</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>تعيين رمز PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>إزالة رمز PIN</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>رمز PIN لفريق العمل</translation>
    </message>
    <message>
        <source>With a PIN the guests&apos; screen is locked. A corner held for three seconds asks for it.</source>
        <translation>مع رمز PIN تكون شاشة الضيوف مقفلة. يُطلب الرمز بالضغط على زاوية ثلاث ثوانٍ.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>تم تعيين رمز PIN.</translation>
    </message>
    <message>
        <source>No PIN is set: anybody can leave the guests&apos; screen.</source>
        <translation>لا يوجد رمز PIN: يمكن لأي شخص مغادرة شاشة الضيوف.</translation>
    </message>
    <message>
        <source>A PIN has at least four digits.</source>
        <translation>يتكون رمز PIN من أربعة أرقام على الأقل.</translation>
    </message>
    <message>
        <source>The two PINs differ: type both again.</source>
        <translation>الرمزان غير متطابقين: يُرجى كتابتهما من جديد.</translation>
    </message>
</context>
<context>
    <name>Kiosk::PlaceButton</name>
    <message>
        <source>%1, %2; choose another</source>
        <comment>event, entrance</comment>
        <translation>%1، %2؛ اختيار آخر</translation>
    </message>
</context>
<context>
    <name>Kiosk::PreviewWidget</name>
    <message>
        <source>Camera picture</source>
        <translation>صورة الكاميرا</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemCard</name>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What was done? It is kept in the ledger</source>
        <translation>ما الذي تم فعله؟ يُحفظ في السجل</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemStrip</name>
    <message>
        <source>Look at it   F4</source>
        <translation>عرض   F4</translation>
    </message>
    <message>
        <source>Look at them   F4</source>
        <translation>عرض   F4</translation>
    </message>
</context>
<context>
    <name>Kiosk::ProblemsPage</name>
    <message>
        <source>Back to the desk   F4</source>
        <translation>العودة إلى المكتب   F4</translation>
    </message>
    <message>
        <source>Everyone else goes on. Nothing here is lost or sent twice.</source>
        <translation>يستمر دخول الباقين. لا يضيع هنا شيء ولا يُرسل مرتين.</translation>
    </message>
    <message>
        <source>Nothing needs a person</source>
        <translation>لا شيء يحتاج إلى تدخل</translation>
    </message>
    <message>
        <source>One thing needs a person</source>
        <translation>أمر واحد يحتاج إلى تدخل</translation>
    </message>
    <message>
        <source>%1 things need a person</source>
        <translation>أمور تحتاج إلى تدخل: %1</translation>
    </message>
</context>
<context>
    <name>Kiosk::ReadyView</name>
    <message>
        <source>Type a code</source>
        <translation>كتابة رمز</translation>
    </message>
    <message>
        <source>Hold your ticket
to the scanner</source>
        <translation>يُرجى تقريب التذكرة
من الماسح</translation>
    </message>
    <message>
        <source>Hold your ticket
up to the camera</source>
        <translation>يُرجى تقريب التذكرة
من الكاميرا</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>يُرجى عدم التحريك</translation>
    </message>
    <message>
        <source>Turn up the
brightness</source>
        <translation>يُرجى رفع
السطوع</translation>
    </message>
    <message>
        <source>Tilt it a little</source>
        <translation>يُرجى إمالتها قليلًا</translation>
    </message>
    <message>
        <source>A little
further away</source>
        <translation>أبعد
قليلًا</translation>
    </message>
    <message>
        <source>A little closer</source>
        <translation>أقرب قليلًا</translation>
    </message>
    <message>
        <source>Phone or paper, code facing the screen</source>
        <translation>هاتف أو ورقة، والرمز باتجاه الشاشة</translation>
    </message>
    <message>
        <source>The code is blurred</source>
        <translation>الرمز غير واضح</translation>
    </message>
    <message>
        <source>The code is too dark for the camera</source>
        <translation>الرمز داكن جدًا للكاميرا</translation>
    </message>
    <message>
        <source>A light is reflected in it</source>
        <translation>ينعكس عليه ضوء</translation>
    </message>
    <message>
        <source>The camera needs to see the whole code</source>
        <translation>يجب أن ترى الكاميرا الرمز كاملًا</translation>
    </message>
    <message>
        <source>The code is too small for the camera</source>
        <translation>الرمز صغير جدًا للكاميرا</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>جارٍ تشغيل الكاميرا…</translation>
    </message>
    <message>
        <source>The camera is off. No scanner here? Type your code, or ask our staff.</source>
        <translation>الكاميرا متوقفة. لا يوجد ماسح هنا؟ يمكن كتابة الرمز أو سؤال فريقنا.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>لا توجد كاميرا</translation>
    </message>
    <message>
        <source>For staff: plug the camera in, it starts by itself. A handheld scanner works.</source>
        <translation>لفريق العمل: يُرجى توصيل الكاميرا، فهي تعمل تلقائيًا. والماسح اليدوي يعمل أيضًا.</translation>
    </message>
    <message>
        <source>No scanner here? Type your code, or ask our staff.</source>
        <translation>لا يوجد ماسح هنا؟ يمكن كتابة الرمز أو سؤال فريقنا.</translation>
    </message>
</context>
<context>
    <name>Kiosk::ReasonLine</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>Kiosk::ScanRules</name>
    <message>
        <source>The camera looks for</source>
        <translation>تبحث الكاميرا عن</translation>
    </message>
    <message>
        <source>The same ticket counts as one showing for</source>
        <translation>تُحسب التذكرة المقروءة مجددًا عرضًا واحدًا خلال</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
</context>
<context>
    <name>Kiosk::ScannersPage</name>
    <message>
        <source>No scanner is plugged in. Typed codes work anyway.</source>
        <translation>لا يوجد ماسح موصول. كتابة الرموز تعمل مع ذلك.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>A scanner that types? Scan this once with it, so that dashes arrive as dashes.</source>
        <translation>ماسح يعمل كلوحة مفاتيح؟ يُرجى مسح هذا الرمز به مرة واحدة، لكي تصل الشرطات صحيحة.</translation>
    </message>
    <message>
        <source>Scan something: it is shown here and admits nobody.</source>
        <translation>يُرجى مسح أي شيء: يظهر هنا ولا يُسمح لأحد بالدخول.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>الممر</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>Sends before</source>
        <translation>يرسل قبله</translation>
    </message>
    <message>
        <source>Sends after</source>
        <translation>يرسل بعده</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Lane of %1</source>
        <translation>ممر %1</translation>
    </message>
    <message>
        <source>Entrance of %1</source>
        <translation>مدخل %1</translation>
    </message>
    <message>
        <source>Same as the kiosk</source>
        <translation>مثل Kiosk</translation>
    </message>
    <message>
        <source>What %1 sends before a code</source>
        <translation>ما يرسله %1 قبل الرمز</translation>
    </message>
    <message>
        <source>What %1 sends after a code</source>
        <translation>ما يرسله %1 بعد الرمز</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>Camera and scanners</source>
        <translation>الكاميرا والماسحات</translation>
    </message>
    <message>
        <source>Last scan of a scanner</source>
        <translation>آخر مسح من ماسح</translation>
    </message>
    <message>
        <source>Choose one</source>
        <comment>entrance</comment>
        <translation>يُرجى الاختيار</translation>
    </message>
</context>
<context>
    <name>Kiosk::SearchLine</name>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>مسح، أو كتابة اسم أو رمز</translation>
    </message>
    <message>
        <source>Search and scan</source>
        <translation>البحث والمسح</translation>
    </message>
</context>
<context>
    <name>Kiosk::SetupScreen</name>
    <message>
        <source>Back to the desk   Esc</source>
        <translation>العودة إلى المكتب   Esc</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>FastCheck Kiosk</source>
        <translation>FastCheck Kiosk</translation>
    </message>
    <message>
        <source>Everything here can be changed later.</source>
        <translation>يمكن تغيير كل شيء هنا لاحقًا.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>Guests&apos; screen</source>
        <translation>شاشة الضيوف</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>رمز PIN لفريق العمل</translation>
    </message>
    <message>
        <source>Before doors</source>
        <translation>قبل فتح الأبواب</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShareList</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>in, sold</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShiftPage</name>
    <message>
        <source>Your name</source>
        <translation>اسمكم</translation>
    </message>
    <message>
        <source>Start shift</source>
        <translation>بدء الوردية</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>إنهاء الوردية</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>من على المكتب؟</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>Which entrance?</source>
        <translation>أي مدخل؟</translation>
    </message>
    <message>
        <source>The name goes into every check-in made at this desk. Scanning also works without a name.</source>
        <translation>يُكتب الاسم مع كل تسجيل حضور من هذا المكتب. والمسح يعمل من دونه.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ %2</translation>
    </message>
</context>
<context>
    <name>Kiosk::ShrinkCard</name>
    <message>
        <source>They are really gone</source>
        <translation>حُذفت فعلًا</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>قائمة الضيوف</translation>
    </message>
    <message>
        <source>Why are they gone? They will be turned away</source>
        <translation>ما سبب حذفها؟ سيُرفض الدخول بها</translation>
    </message>
</context>
<context>
    <name>Kiosk::StewardScreen</name>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
</context>
<context>
    <name>Kiosk::TickeraPage</name>
    <message>
        <source>Address of the shop</source>
        <translation>عنوان المتجر</translation>
    </message>
    <message>
        <source>API key of the event</source>
        <translation>مفتاح API للفعالية</translation>
    </message>
    <message>
        <source>As Tickera shows it under API Access</source>
        <translation>كما يعرضه Tickera ضمن API Access</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>اسم الفعالية</translation>
    </message>
    <message>
        <source>Leave empty to use the shop&apos;s name</source>
        <translation>إن تُرك فارغًا: الاسم في المتجر</translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation>جارٍ سؤال المتجر…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connect Tickera</source>
        <translation>الاتصال بـ Tickera</translation>
    </message>
    <message>
        <source>The guest list comes from the shop, and every check-in goes back to it.</source>
        <translation>تأتي قائمة الضيوف من المتجر، ويُعاد إليه كل تسجيل حضور.</translation>
    </message>
</context>
<context>
    <name>Kiosk::TouchKeys</name>
    <message>
        <source>Erase the last letter</source>
        <translation>حذف الحرف الأخير</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>%1: the server says no</source>
        <translation>%1: رفض من الخادم</translation>
    </message>
    <message>
        <source>Admitted here, but the server does not accept it: the ticket was most likely used at another entrance first. Nobody was sent away.</source>
        <translation>سُمح بالدخول هنا، لكن الخادم لا يقبله: الأرجح أن التذكرة استُخدمت قبل ذلك عند مدخل آخر. لم يُرَدّ أحد.</translation>
    </message>
    <message>
        <source>Held delivery</source>
        <translation>إرسال موقوف</translation>
    </message>
    <message>
        <source>%1: could not be delivered</source>
        <translation>%1: تعذر الإرسال</translation>
    </message>
    <message>
        <source>It failed several times and was set aside. All others go on.</source>
        <translation>فشل مرارًا فوُضع جانبًا. ويستمر الباقي كله.</translation>
    </message>
    <message>
        <source>%1: no clear answer</source>
        <translation>%1: لا رد واضح</translation>
    </message>
    <message>
        <source>The line dropped while the check-in was being sent. It may or may not have arrived, so it is not sent again by itself.</source>
        <translation>انقطع الاتصال أثناء إرسال تسجيل الحضور. ربما وصل وربما لم يصل، لذا لا يُعاد إرساله تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>name, gate, time</comment>
        <translation>%1 عند %2، %3</translation>
    </message>
    <message>
        <source>%1  Admitted at %2</source>
        <comment>time, gate</comment>
        <translation>%1  سُمح بالدخول عند %2</translation>
    </message>
    <message>
        <source>%1  Admitted at %2 by %3</source>
        <comment>time, gate, operator</comment>
        <translation>%1  سُمح بالدخول عند %2، بواسطة %3</translation>
    </message>
    <message>
        <source>1 ticket vanished</source>
        <translation>اختفت تذكرة واحدة</translation>
    </message>
    <message>
        <source>1 ticket vanished from the server&apos;s list.</source>
        <translation>اختفت تذكرة واحدة من قائمة الخادم.</translation>
    </message>
    <message>
        <source>It stays good until somebody agrees.</source>
        <translation>تبقى صالحة حتى يؤكد أحد حذفها.</translation>
    </message>
    <message>
        <source>%1 tickets vanished</source>
        <translation>تذاكر مختفية: %1</translation>
    </message>
    <message>
        <source>%1 tickets vanished from the server&apos;s list at once.</source>
        <translation>اختفت دفعة واحدة من قائمة الخادم تذاكر عددها %1.</translation>
    </message>
    <message>
        <source>They stay good until somebody agrees.</source>
        <translation>تبقى صالحة حتى يؤكد أحد حذفها.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>تم الاطلاع</translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation>وصل إلى الخادم</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>تعارض واحد</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>تعارضات: %1</translation>
    </message>
    <message>
        <source>1 held delivery</source>
        <translation>إرسال موقوف واحد</translation>
    </message>
    <message>
        <source>%1 held deliveries</source>
        <translation>إرسالات موقوفة: %1</translation>
    </message>
    <message>
        <source>A ticket with this code cannot be reported to the server. Check the guest in on the site, then say that the server has it.</source>
        <translation>لا يمكن إبلاغ الخادم بتذكرة تحمل رمزًا كهذا. سجّل دخول الضيف في الموقع، ثم أكّد أن الخادم يعرفه.</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>The server refused it: used elsewhere, or outside its times.</source>
        <translation>رفضه الخادم: استُخدمت التذكرة في مكان آخر، أو خارج أوقاتها.</translation>
    </message>
    <message>
        <source>The server does not take this ticket: look it up on the site.</source>
        <translation>الخادم لا يقبل هذه التذكرة: يُرجى البحث عنها في الموقع.</translation>
    </message>
    <message>
        <source>The server refused it after an attempt without an answer: look it up on the site.</source>
        <translation>رفضه الخادم بعد محاولة بلا رد: يُرجى البحث عنه في الموقع.</translation>
    </message>
    <message>
        <source>No answer came, and a repeat could check the guest out: look it up on the site.</source>
        <translation>لم يصل رد، وقد يؤدي التكرار إلى تسجيل خروج الضيف: يُرجى البحث عنه في الموقع.</translation>
    </message>
    <message>
        <source>No usable answer came, several times: check the server.</source>
        <translation>لم يصل رد صالح مرارًا: يُرجى فحص الخادم.</translation>
    </message>
    <message>
        <source>The server does not show its records: look the ticket up on the site.</source>
        <translation>الخادم لا يعرض سجلاته: يُرجى البحث عن التذكرة في الموقع.</translation>
    </message>
    <message>
        <source>Records vanished at the server: somebody checked the guest out there.</source>
        <translation>اختفت سجلات لدى الخادم: سجّل أحد خروج الضيف هناك.</translation>
    </message>
    <message>
        <source>The server&apos;s records show that it arrived.</source>
        <translation>تُظهر سجلات الخادم أنه وصل.</translation>
    </message>
    <message>
        <source>The server&apos;s records show that it was refused.</source>
        <translation>تُظهر سجلات الخادم أنه رُفض.</translation>
    </message>
    <message>
        <source>This ticket can be checked out, so the records prove nothing: ask the guest.</source>
        <translation>يمكن تسجيل الخروج بهذه التذكرة، لذا لا تثبت السجلات شيئًا: يُرجى سؤال الضيف.</translation>
    </message>
    <message>
        <source>It is not known what was there before: look the ticket up on the site.</source>
        <translation>ما كان مسجلًا من قبل غير معروف: يُرجى البحث عن التذكرة في الموقع.</translation>
    </message>
    <message>
        <source>It is used, but this old server cannot tell at which gate.</source>
        <translation>التذكرة مستخدمة، لكن هذا الخادم القديم لا يستطيع تحديد المدخل.</translation>
    </message>
    <message>
        <source>Other gates were refused at the same time: nobody can tell whose entry it is.</source>
        <translation>رُفضت مداخل أخرى في الوقت نفسه: لا يمكن معرفة لأي مدخل هذا القيد.</translation>
    </message>
    <message>
        <source>Probably this gate: the server&apos;s entry has the time of our scan.</source>
        <translation>الأرجح أنه هذا المدخل: قيد الخادم يحمل وقت مسحنا.</translation>
    </message>
    <message>
        <source>The server refuses the key: enter it again in the set-up.</source>
        <translation>الخادم يرفض المفتاح: يُرجى إدخاله مجددًا في الإعداد.</translation>
    </message>
    <message>
        <source>The server would take this code for another ticket: it was not sent.</source>
        <translation>كان الخادم سيعدّ هذا الرمز تذكرة أخرى: لم يُرسَل.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Revoked</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>In</source>
        <translation>بالداخل</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>تم الخروج</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>ملغاة: %1</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>لم يُسجَّل دخول بعد</translation>
    </message>
    <message>
        <source>Left at %1</source>
        <translation>تم الخروج الساعة %1</translation>
    </message>
    <message>
        <source>Inside since %1</source>
        <translation>بالداخل منذ الساعة %1</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries left, of all</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Payment withdrawn (%1)</source>
        <comment>payment, the server&apos;s word</comment>
        <translation>مسترد (%1)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Not paid (%1)</source>
        <comment>payment, the server&apos;s word</comment>
        <translation>غير مدفوع (%1)</translation>
    </message>
</context>
<context>
    <name>StatusTable</name>
    <message>
        <source>%1 waiting</source>
        <comment>check-ins to be sent</comment>
        <translation>%1 بالانتظار</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>time</comment>
        <translation>غير متصل منذ الساعة %1</translation>
    </message>
    <message>
        <source>Offline since %1, %2</source>
        <comment>day, time</comment>
        <translation>غير متصل منذ %1، %2</translation>
    </message>
    <message>
        <source>Reading the list: %1 of %2</source>
        <translation>قراءة القائمة: %1 من %2</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>جارٍ قراءة القائمة</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>No key for the server: enter it again in the set-up</source>
        <translation>لا يوجد مفتاح للخادم: يُرجى إدخاله مجددًا في الإعداد</translation>
    </message>
    <message>
        <source>1 check-in waiting</source>
        <translation>تسجيل حضور واحد بالانتظار</translation>
    </message>
    <message>
        <source>%1 check-ins waiting</source>
        <translation>تسجيلات حضور بالانتظار: %1</translation>
    </message>
    <message>
        <source>The server refuses the key</source>
        <translation>الخادم يرفض المفتاح</translation>
    </message>
    <message>
        <source>No ticket shop answers at this address</source>
        <translation>لا يرد أي متجر تذاكر على هذا العنوان</translation>
    </message>
    <message>
        <source>1 ticket vanished from the list: it stays good until somebody agrees</source>
        <translation>اختفت تذكرة واحدة من القائمة: تبقى صالحة حتى يؤكد أحد حذفها</translation>
    </message>
    <message>
        <source>%1 tickets vanished from the list at once: they stay good until somebody agrees</source>
        <translation>اختفت دفعة واحدة من القائمة تذاكر عددها %1: تبقى صالحة حتى يؤكد أحد حذفها</translation>
    </message>
    <message>
        <source>This device cannot save: is the disk full?</source>
        <translation>لا يستطيع هذا الجهاز الحفظ: هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>Clock differs by %1 min</source>
        <translation>فارق الساعة %1 د</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>The keychain does not open: unlock it, or enter the key again in the set-up</source>
        <translation>لا تُفتح سلسلة المفاتيح: يُرجى فتح قفلها، أو إدخال المفتاح مجددًا في الإعداد</translation>
    </message>
    <message>
        <source>1 ticket&apos;s check-in cannot be sent</source>
        <translation>لا يمكن إرسال تسجيل دخول تذكرة واحدة</translation>
    </message>
    <message>
        <source>%1 tickets&apos; check-ins cannot be sent</source>
        <translation>لا يمكن إرسال تسجيل دخول %1 من التذاكر</translation>
    </message>
    <message>
        <source>1 ticket without a usable code</source>
        <translation>تذكرة واحدة بلا رمز صالح</translation>
    </message>
    <message>
        <source>%1 tickets without a usable code</source>
        <translation>%1 من التذاكر بلا رمز صالح</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Admitted</source>
        <translation>مسموح بالدخول</translation>
    </message>
    <message>
        <source>Exit recorded</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>مستخدمة من قبل</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>بالداخل بالفعل</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>ليس بالداخل</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>الوقت مبكر</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>لم تعد صالحة</translation>
    </message>
    <message>
        <source>Not this entrance</source>
        <translation>ليس هذا المدخل</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>فعالية أخرى</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>لم تُدفع بعد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>ليست في القائمة</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>ليست تذكرة</translation>
    </message>
    <message>
        <source>Entrance closed</source>
        <translation>المدخل مغلق</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم تُفحص</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>استُخدمت من قبل</translation>
    </message>
    <message>
        <source>Used today
at %1</source>
        <translation>استُخدمت اليوم
الساعة %1</translation>
    </message>
    <message>
        <source>Used on %1
at %2</source>
        <translation>استُخدمت في %1
الساعة %2</translation>
    </message>
    <message>
        <source>Entered
before</source>
        <translation>تم الدخول
من قبل</translation>
    </message>
    <message>
        <source>Entered today
at %1</source>
        <translation>تم الدخول اليوم
الساعة %1</translation>
    </message>
    <message>
        <source>Entered on %1
at %2</source>
        <translation>تم الدخول في %1
الساعة %2</translation>
    </message>
    <message>
        <source>Welcome,
%1</source>
        <translation>أهلًا وسهلًا،
%1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>Goodbye,
%1</source>
        <translation>مع السلامة،
%1</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>مع السلامة</translation>
    </message>
    <message>
        <source>No entry
seen yet</source>
        <translation>لم يُسجَّل
دخول بعد</translation>
    </message>
    <message>
        <source>Please come
back later</source>
        <translation>يُرجى العودة
لاحقًا</translation>
    </message>
    <message>
        <source>This ticket
has ended</source>
        <translation>انتهت صلاحية
هذه التذكرة</translation>
    </message>
    <message>
        <source>Please use
another entrance</source>
        <translation>يُرجى استخدام
باب آخر</translation>
    </message>
    <message>
        <source>Please go to
%1</source>
        <translation>يُرجى التوجه إلى
%1</translation>
    </message>
    <message>
        <source>A ticket for
another event</source>
        <translation>تذكرة
لفعالية أخرى</translation>
    </message>
    <message>
        <source>Payment is
still open</source>
        <translation>لم يكتمل
الدفع بعد</translation>
    </message>
    <message>
        <source>This ticket
was cancelled</source>
        <translation>هذه التذكرة
ملغاة</translation>
    </message>
    <message>
        <source>We cannot find
this ticket</source>
        <translation>لا نجد
هذه التذكرة</translation>
    </message>
    <message>
        <source>This is not
a ticket code</source>
        <translation>هذا ليس
رمز تذكرة</translation>
    </message>
    <message>
        <source>Please try
once more</source>
        <translation>يُرجى المحاولة
مرة أخرى</translation>
    </message>
    <message>
        <source>1 entry left</source>
        <translation>مرة دخول واحدة متبقية</translation>
    </message>
    <message numerus="yes">
        <source>%n entries left</source>
        <translation>
            <numerusform>لا مرات دخول متبقية</numerusform>
            <numerusform>مرة دخول واحدة متبقية</numerusform>
            <numerusform>مرتا دخول متبقيتان</numerusform>
            <numerusform>%n مرات دخول متبقية</numerusform>
            <numerusform>%n مرة دخول متبقية</numerusform>
            <numerusform>%n مرة دخول متبقية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>ticket type, entries left</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Keep your ticket with you.</source>
        <translation>يُرجى الاحتفاظ بالتذكرة.</translation>
    </message>
    <message>
        <source>This ticket has not come in here.</source>
        <translation>لم يُسجَّل دخول هذه التذكرة هنا.</translation>
    </message>
    <message>
        <source>Your ticket is not for this entrance.</source>
        <translation>تذكرتكم ليست لهذا المدخل.</translation>
    </message>
    <message>
        <source>The ticket code is in your e-mail or on the paper.</source>
        <translation>رمز التذكرة في بريدكم الإلكتروني أو على الورقة.</translation>
    </message>
    <message>
        <source>Your ticket was not counted.</source>
        <translation>لم تُحتسب تذكرتكم.</translation>
    </message>
    <message>
        <source>Our staff will show you the way</source>
        <translation>سيدلكم فريقنا على الطريق</translation>
    </message>
    <message>
        <source>Please see our staff</source>
        <translation>يُرجى مراجعة فريقنا</translation>
    </message>
    <message>
        <source>Several codes in view: one at a time, please.</source>
        <translation>عدة رموز أمام الكاميرا: رمز واحد كل مرة من فضلكم.</translation>
    </message>
    <message>
        <source>several codes in view</source>
        <translation>عدة رموز أمام الكاميرا</translation>
    </message>
    <message>
        <source>The code was not read whole.</source>
        <translation>لم يُقرأ الرمز كاملًا.</translation>
    </message>
    <message>
        <source>Show your ticket code once more</source>
        <translation>يُرجى إظهار رمز التذكرة مرة أخرى</translation>
    </message>
</context>
</TS>
