// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/http/exchange.h"

#include <QList>
#include <QString>

namespace tokenscope::endpoint {

/// What went out and is to be seen nowhere, and what stands for it.
struct SentSecret
{
    QByteArray bytes;
    QByteArray shown;
};

/// An answer without what it echoed of the secrets.
struct MaskedAnswer
{
    Exchange read;  ///< for reading keys out of it: never shown, nor kept
    Exchange shown; ///< for everything else: what is private in it is withheld
    QString detail;
};

/// Takes time linear in the answer: off the window's thread. `detail` is Qt's text of what went wrong.
MaskedAnswer maskedAnswer(Exchange exchange, QString detail, const QList<SentSecret> &secrets);

/// The same of an answer that was given up, here and now: no more than the start of its body is kept.
Exchange maskedStart(Exchange exchange, const QList<SentSecret> &secrets);

} // namespace tokenscope::endpoint
