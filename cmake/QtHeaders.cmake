# SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
# SPDX-License-Identifier: MIT

# Qt's and the standard library's own headers are most of what a file costs to compile. They are compiled once for
# the modules and once for the screens and tests.
# Every file still names what it includes: the presets release and lint compile without this.
option(KIOSK_PRECOMPILE "Compile Qt's headers once for many files" ON)

set(core_headers
    <algorithm> <array> <chrono> <functional> <memory> <optional> <utility> <vector>
    <QtCore/QByteArray> <QtCore/QCoreApplication> <QtCore/QDateTime> <QtCore/QDir> <QtCore/QFile> <QtCore/QHash>
    <QtCore/QJsonArray> <QtCore/QJsonDocument> <QtCore/QJsonObject> <QtCore/QList> <QtCore/QLocale>
    <QtCore/QObject> <QtCore/QRegularExpression> <QtCore/QSet> <QtCore/QString> <QtCore/QStringList>
    <QtCore/QThread> <QtCore/QTimer> <QtCore/QVariant>
    <QtSql/QSqlDatabase> <QtSql/QSqlQuery> <tl/expected.hpp>)
set(screen_headers ${core_headers}
    <QtGui/QImage> <QtGui/QKeyEvent> <QtGui/QPainter> <QtGui/QWindow>
    <QtWidgets/QApplication> <QtWidgets/QBoxLayout> <QtWidgets/QComboBox> <QtWidgets/QGridLayout>
    <QtWidgets/QLabel> <QtWidgets/QLineEdit> <QtWidgets/QPushButton> <QtWidgets/QScrollArea> <QtWidgets/QWidget>)

if(KIOSK_PRECOMPILE)
    set(no_code ${CMAKE_BINARY_DIR}/headers.cpp)
    file(CONFIGURE OUTPUT ${no_code} CONTENT "// No code: only the headers.\n")
    add_library(kiosk_core_headers OBJECT ${no_code})
    add_library(kiosk_screen_headers OBJECT ${no_code})
    target_precompile_headers(kiosk_core_headers PRIVATE ${core_headers})
    target_precompile_headers(kiosk_screen_headers PRIVATE ${screen_headers})
    foreach(name IN ITEMS kiosk_core_headers kiosk_screen_headers)
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${name} PRIVATE Kiosk::Options tl::expected Qt6::Core)
        # Only the folders: who defines QT_GUI_LIB here could not be used by a target that does not.
        foreach(module IN ITEMS Sql Gui Widgets)
            target_include_directories(${name} SYSTEM PRIVATE
                $<TARGET_PROPERTY:Qt6::${module},INTERFACE_INCLUDE_DIRECTORIES>)
        endforeach()
    endforeach()
endif()

# Which of them (core or screen) a target's files begin with.
function(kiosk_precompile target kind)
    if(KIOSK_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM kiosk_${kind}_headers)
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>) # for ccache
    endif()
endfunction()
