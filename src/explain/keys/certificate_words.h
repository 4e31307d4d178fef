// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "jose/keys/jwk.h"

#include <QList>
#include <QPair>
#include <QString>

namespace tokenscope::explain {

/// One certificate of a key's chain, in words.
struct CertificateWords
{
    QString title;                       ///< "Certificate 1 of 2"
    QList<QPair<QString, QString>> rows; ///< subject, issuer, validity, whether it is this key's, …
};

/// Those of `x5c` in order, as valid or not at `now`; empty where the key has none.
QList<CertificateWords> certificateWords(const jose::Jwk &key, Moment now);

} // namespace tokenscope::explain
