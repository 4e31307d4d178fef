// SPDX-License-Identifier: Apache-2.0
#include "ui/look/secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace tokenscope::ui {

void markAsSecret(QMimeData &data)
{
    data.setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
}

void clearClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (mode == QClipboard::Selection && !clipboard->supportsSelection())
            continue;
        auto *nothing = new QMimeData; // the clipboard owns it
        nothing->setText(QString());
        markAsSecret(*nothing);
        clipboard->setMimeData(nothing, mode);
    }
}

} // namespace tokenscope::ui
