// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "jose/keys/jwk.h"

#include <QList>
#include <QPair>
#include <QString>

namespace tokenscope::explain {

/// "EC P-256", "RSA 2048", "OKP Ed25519", "oct 256"; the raw `kty` where it is unknown.
QString keyTypeWords(const jose::Jwk &key);
/// "EC · P-256 · 256 bit · 128-bit security", or why it cannot be used.
QString keyStrengthWords(const jose::Jwk &key);
/// Rows for the details view: label and value, private members masked.
QList<QPair<QString, QString>> keyDetails(const jose::Jwk &key);
QString jwkErrorWords(const jose::JwkError &error);
/// "fetched from Demo endpoint at 12:00:00 UTC", "a file of yours"
QString keySourceWords(const inspect::KeySource &source);
/// What a set is called beside others: "Demo endpoint", "keys.json", "pasted"
QString keySetName(const inspect::KeySource &source);
QString keyProvenanceWords(const inspect::KeyProvenance &provenance);

} // namespace tokenscope::explain
