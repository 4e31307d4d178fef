// SPDX-License-Identifier: Apache-2.0
#include "ui/window_geometry.h"

#include "concurrency/worker_pool.h"

#include <QCoreApplication>
#include <QScreen>
#include <QSettings>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto geometryKey = "geometry"_L1;
constexpr auto themeKey = "theme"_L1;
constexpr auto zoomKey = "zoom"_L1;
constexpr auto zoneKey = "timeZone"_L1;
constexpr auto languageKey = "language"_L1;
constexpr auto keyColumnsKey = "hiddenKeyColumns"_L1;
constexpr char languageProperty[] = "chosenLanguage";

std::unique_ptr<QSettings> windowSettings()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"tokenscope"_s, u"window"_s);
}

} // namespace

QFuture<KeptWindow> readKeptWindow()
{
    return concurrency::inBackground([] {
        const auto settings = windowSettings();
        const QString name = settings->value(themeKey).toString();
        const std::string zone = settings->value(zoneKey).toString().toStdString();
        return KeptWindow{settings->value(geometryKey).toByteArray(),
                          {themeNamed(name).value_or(Theme::System), settings->value(zoomKey, ordinaryZoom).toInt(),
                           explain::timeZoneNamed(zone).value_or(explain::TimeZone::Local),
                           explain::languageOf(settings->value(languageKey).toString())},
                          settings->value(keyColumnsKey).toStringList()};
    });
}

std::optional<explain::Language> chosenLanguage()
{
    return explain::languageOf(qApp->property(languageProperty).toString());
}

void setChosenLanguage(std::optional<explain::Language> language)
{
    qApp->setProperty(languageProperty, language ? explain::languageCode(*language) : QString());
}

void fitToScreen(QWidget &window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QRect screen = window.screen()->availableGeometry();
    const int title = 2 * window.fontMetrics().height(); // how high it will be only the window manager knows
    constexpr int edge = 4;
    const QRect room = screen.adjusted(edge, title, -edge, -edge);
    const QSize size = window.size().boundedTo(room.size());
    if (size == window.size() && screen.contains(window.geometry()))
        return;
    const bool isPlaced = window.testAttribute(Qt::WA_Moved);
    window.setMinimumSize(window.minimumSize().boundedTo(size)); // which a large font can make too large
    window.resize(size);
    if (isPlaced) {
        const QPoint last = room.bottomRight() - QPoint(size.width() - 1, size.height() - 1);
        window.move(std::clamp(window.x(), room.x(), last.x()), std::clamp(window.y(), room.y(), last.y()));
    }
}

void keepWindowGeometry(const QByteArray &geometry)
{
    concurrency::inBackground([geometry] { windowSettings()->setValue(geometryKey, geometry); });
}

void keepHiddenKeyColumns(const QStringList &names)
{
    concurrency::inBackground([names] { windowSettings()->setValue(keyColumnsKey, names); });
}

void keepLook(const KeptLook &look)
{
    // Two of these may be worked on at once, and in any order: the last one is what was chosen.
    static std::atomic<std::uint64_t> newest = 0;
    static std::mutex writing;
    concurrency::inBackground([look, number = ++newest] {
        const std::scoped_lock lock(writing);
        if (number != newest)
            return;
        const auto settings = windowSettings();
        settings->setValue(themeKey, themeName(look.theme));
        settings->setValue(zoomKey, look.zoom);
        const std::string_view zone = explain::nameOf(look.zone);
        settings->setValue(zoneKey, QString::fromLatin1(zone.data(), qsizetype(zone.size())));
        settings->setValue(languageKey, look.language ? explain::languageCode(*look.language) : QString());
    });
}

} // namespace tokenscope::ui
