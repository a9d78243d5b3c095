// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "language/languages.h"
#include "scenes.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStyleFactory>
#include <QTextStream>

#include <cstdio>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

// Renders every screen and state, three sizes, by day and by night, in three languages (CLI.md, The kiosk).
// Screens named after the folder: only those.

struct Variant {
    QSize size;
    bool isDark = false;
    QString language;
};

static QList<Variant> variants()
{
    QList<Variant> all;
    for (const QString &language : { u"en"_s, u"de"_s, u"ar"_s }) {
        for (const QSize &size : sceneSizes())
            all += { { size, false, language }, { size, true, language } };
    }
    return all;
}

static QString fileOf(const Scene &scene, const Variant &variant)
{
    return u"%1-%2-%3x%4-%5-%6.png"_s.arg(scene.screen, scene.state)
        .arg(variant.size.width())
        .arg(variant.size.height())
        .arg(variant.isDark ? u"dark"_s : u"light"_s, variant.language);
}

static bool render(const QDir &folder, const QList<Scene> &scenes)
{
    Interpreter interpreter;
    for (const Variant &variant : variants()) {
        interpreter.speak(variant.language);
        for (const Scene &scene : scenes) {
            const auto widget = shown(scene, variant.isDark ? nightTheme : dayTheme, variant.size);
            if (!widget->grab().save(folder.filePath(fileOf(scene, variant))))
                return false;
        }
    }
    return true;
}

static bool writeIndex(const QDir &folder, const QList<Scene> &scenes)
{
    QFile file(folder.filePath(u"index.html"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    QTextStream out(&file);
    out << "<!doctype html><meta charset=\"utf-8\"><title>FastCheck Kiosk: screens</title>\n"
           "<style>body{font:16px sans-serif;margin:24px}img{max-width:30%;max-height:420px;margin:6px;"
           "border:1px solid #888;vertical-align:top}</style>\n";
    for (const Scene &scene : scenes) {
        out << "<h2>" << scene.screen << ": " << scene.state << "</h2>\n";
        for (const Variant &variant : variants()) {
            const QString name = fileOf(scene, variant);
            out << "<a href=\"" << name << "\"><img loading=\"lazy\" src=\"" << name << "\" alt=\"" << name
                << "\"></a>\n";
        }
    }
    out.flush();
    return out.status() == QTextStream::Ok;
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", QByteArrayLiteral("offscreen"));
    const QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QDir folder(QDir().absoluteFilePath(QApplication::arguments().value(1, u"screenshots"_s)));
    QList<Scene> scenes = allScenes();
    if (const QStringList wanted = QApplication::arguments().mid(2); !wanted.isEmpty())
        scenes.removeIf([&wanted](const Scene &scene) { return !wanted.contains(scene.screen); });
    if (!folder.mkpath(u"."_s) || !render(folder, scenes) || !writeIndex(folder, scenes)) {
        std::fprintf(stderr, "screenshots: cannot write to %s: choose another folder\n",
                     qPrintable(folder.path()));
        return 1;
    }
    std::printf("%s\n", qPrintable(folder.path()));
    return 0;
}
