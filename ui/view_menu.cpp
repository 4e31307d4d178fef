// SPDX-License-Identifier: Apache-2.0
#include "ui/view_menu.h"

#include "ui/window_geometry.h"

#include <QActionGroup>

namespace tokenscope::ui {

namespace {

void keepShownLook()
{
    keepLook({theme(), zoom(), explain::shownTimeZone(), chosenLanguage()});
}

} // namespace

ViewMenu::ViewMenu(QWidget *parent)
    : QMenu(tr("&View"), parent)
{
    QMenu *themes = addMenu(tr("&Theme"));
    new QActionGroup(themes); // NOLINT: the menu owns it
    addTheme(themes, Theme::System, tr("&System"));
    addTheme(themes, Theme::Light, tr("&Light"));
    addTheme(themes, Theme::Dark, tr("&Dark"));
    addTheme(themes, Theme::HighContrast, tr("&High contrast"));
    addSeparator();
    QAction *larger = addAction(tr("Zoom &in"), this, [this] { chooseZoom(zoomBeside(1)); });
    // Many keyboards have + on the key of =, behind Shift.
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    addAction(tr("Zoom &out"), QKeySequence(Qt::CTRL | Qt::Key_Minus), this, [this] { chooseZoom(zoomBeside(-1)); });
    addAction(tr("&100 %"), QKeySequence(Qt::CTRL | Qt::Key_0), this, [this] { chooseZoom(ordinaryZoom); });
    addSeparator();
    QMenu *zones = addMenu(tr("T&ime zone"));
    new QActionGroup(zones); // NOLINT: the menu owns it
    addZone(zones, explain::TimeZone::Local, tr("&Local time, with UTC"));
    addZone(zones, explain::TimeZone::Utc, tr("&UTC"));
    QMenu *languages = addMenu(tr("L&anguage"));
    new QActionGroup(languages); // NOLINT: the menu owns it
    addLanguage(languages, std::nullopt, tr("&The system’s language"));
    for (const explain::Language language : explain::languages())
        addLanguage(languages, language, explain::languageName(language));
}

void ViewMenu::addTheme(QMenu *themes, Theme theme, const QString &words)
{
    QAction *entry = themes->addAction(words, this, [this, theme] { chooseTheme(theme); });
    entry->setCheckable(true);
    entry->setActionGroup(themes->findChild<QActionGroup *>());
    connect(themes, &QMenu::aboutToShow, entry, [entry, theme] { entry->setChecked(theme == ui::theme()); });
}

void ViewMenu::chooseTheme(Theme theme)
{
    setTheme(theme);
    keepShownLook();
}

void ViewMenu::chooseZoom(int percent)
{
    if (percent == zoom())
        return;
    setZoom(percent);
    keepShownLook();
    emit lookChanged();
}

void ViewMenu::addZone(QMenu *zones, explain::TimeZone zone, const QString &words)
{
    QAction *entry = zones->addAction(words, this, [this, zone] { chooseZone(zone); });
    entry->setCheckable(true);
    entry->setActionGroup(zones->findChild<QActionGroup *>());
    connect(zones, &QMenu::aboutToShow, entry, [entry, zone] { entry->setChecked(zone == explain::shownTimeZone()); });
}

void ViewMenu::chooseZone(explain::TimeZone zone)
{
    explain::showTimesIn(zone);
    keepShownLook();
    emit timeZoneChanged();
}

void ViewMenu::addLanguage(QMenu *languages, std::optional<explain::Language> language, const QString &words)
{
    QAction *entry = languages->addAction(words, this, [this, language] { chooseLanguage(language); });
    entry->setCheckable(true);
    entry->setActionGroup(languages->findChild<QActionGroup *>());
    connect(languages, &QMenu::aboutToShow, entry,
            [entry, language] { entry->setChecked(language == chosenLanguage()); });
}

void ViewMenu::chooseLanguage(std::optional<explain::Language> language)
{
    setChosenLanguage(language);
    keepShownLook();
    emit languageChosen(
        language ? tr("%1 is spoken from the next start of Tokenscope on.").arg(explain::languageName(*language))
                 : tr("The system’s language is spoken from the next start of Tokenscope on."));
}

} // namespace tokenscope::ui
