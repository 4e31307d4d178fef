// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QUrl;

/// Files by the bytes of their names. Those need not be UTF-8; as a QString such a name has U+FFFD in it, and so the
/// name of another file may read.
namespace tokenscope::ui {

/// Of a `file:` URL, as a drop brings it; empty for any other.
QByteArray fileOfUrl(const QUrl &url);
/// The first one; empty where there is none.
QByteArray firstFileOf(const QList<QUrl> &urls);

/// The program's arguments that Qt shows as `shown`, which are in their order.
QList<QByteArray> argumentsShownAs(const QStringList &shown, int argc, char **argv);

/// The file that Qt shows as `path`, as a file dialog does; empty where more than one in its folder reads like that.
/// Looks into the folder where it has to: not for the window's thread.
std::optional<QByteArray> fileShownAs(const QString &path);

} // namespace tokenscope::ui
