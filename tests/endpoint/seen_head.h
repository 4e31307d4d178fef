// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkReply>

namespace tokenscope::tests {

/// What Qt's client lets its caller see of an answer's head; no program that uses it can know more.
struct SeenHead
{
    int status = 0;
    QList<QNetworkReply::RawHeaderPair> fields;

    bool has(const QByteArray &name) const;
};

/// Asks a bare client, with nothing of ours: what it passes over in silence differs between versions of Qt.
SeenHead seenHead(const QByteArray &answer);

} // namespace tokenscope::tests
