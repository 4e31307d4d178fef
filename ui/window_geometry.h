// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/language/language.h"
#include "explain/phrases/time_zone.h"
#include "ui/look/appearance.h"

#include <QByteArray>
#include <QFuture>
#include <QStringList>

#include <optional>

class QWidget;

namespace tokenscope::ui {

/// What was chosen in the View menu.
struct KeptLook
{
    Theme theme = Theme::System;
    int zoom = ordinaryZoom; ///< percent
    explain::TimeZone zone = explain::TimeZone::Local;
    std::optional<explain::Language> language; ///< nothing: the system's
    bool operator==(const KeptLook &) const = default;
};

/// What is kept of the window by QSettings, in the user's settings folder.
struct KeptWindow
{
    QByteArray geometry; ///< when it was last closed, as QWidget::saveGeometry() has it; empty where that is not known
    KeptLook look;
    QStringList hiddenKeyColumns; ///< of the table of keys, see KeyTableView
};

/// It is read and written off the window's thread.
QFuture<KeptWindow> readKeptWindow();

/// The language that was chosen, for marking it: the one that is spoken follows with the next start. As the theme, it
/// belongs to the application object.
std::optional<explain::Language> chosenLanguage();
void setChosenLanguage(std::optional<explain::Language> language);

/// Makes a window that is not shown yet small enough for the screen that it will be on, with a frame around it.
void fitToScreen(QWidget &window);

/// The end of the program waits for these; that one fails is of no concern.
void keepWindowGeometry(const QByteArray &geometry);
void keepLook(const KeptLook &look);
void keepHiddenKeyColumns(const QStringList &names);

} // namespace tokenscope::ui
