// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <algorithm>

/// The entries of the list of endpoints. Internal to EndpointBar.
namespace tokenscope::ui {

/// What an entry of the list does. The endpoints themselves lie in Qt::UserRole of named entries.
enum class Entry { Demo, Named, Kind, Manage };
inline constexpr int entryRole = Qt::UserRole;
inline constexpr int kindRole = Qt::UserRole + 1;
inline constexpr int urlRole = Qt::UserRole + 2;
inline constexpr int nameRole = Qt::UserRole + 3; ///< as it was saved; shown escaped

/// The host as it goes over the wire: look-alike letters of other scripts come out as `xn--…`.
inline QString asciiText(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded());
}

inline bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
}

} // namespace tokenscope::ui
