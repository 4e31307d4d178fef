// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/phrases/time_zone.h"
#include "ui/look/appearance.h"

#include <QByteArray>
#include <QFuture>

class QWidget;

namespace tokenscope::ui {

/// What was chosen in the View menu.
struct KeptLook
{
    Theme theme = Theme::System;
    int zoom = ordinaryZoom; ///< percent
    explain::TimeZone zone = explain::TimeZone::Local;
    bool operator==(const KeptLook &) const = default;
};

/// What is kept of the window by QSettings, in the user's settings folder.
struct KeptWindow
{
    QByteArray geometry; ///< when it was last closed, as QWidget::saveGeometry() has it; empty where that is not known
    KeptLook look;
};

/// It is read and written off the window's thread.
QFuture<KeptWindow> readKeptWindow();

/// Makes a window that is not shown yet small enough for the screen that it will be on, with a frame around it.
void fitToScreen(QWidget &window);

/// The end of the program waits for these; that one fails is of no concern.
void keepWindowGeometry(const QByteArray &geometry);
void keepLook(const KeptLook &look);

} // namespace tokenscope::ui
