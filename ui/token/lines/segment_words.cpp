// SPDX-License-Identifier: Apache-2.0
#include "ui/token/lines/segment_words.h"

#include <QCoreApplication>

namespace tokenscope::ui {

namespace {

struct SegmentWords
{
    Q_DECLARE_TR_FUNCTIONS(SegmentWords)
};

} // namespace

QString segmentWords(inspect::Segment::Role role)
{
    using enum inspect::Segment::Role;
    switch (role) {
    case Header:
        return SegmentWords::tr("header");
    case Payload:
        return SegmentWords::tr("payload");
    case Signature:
        return SegmentWords::tr("signature");
    case EncryptedKey:
        return SegmentWords::tr("encrypted key");
    case InitializationVector:
        return SegmentWords::tr("initialization vector");
    case Ciphertext:
        return SegmentWords::tr("ciphertext");
    case Tag:
        return SegmentWords::tr("tag");
    case Unknown:
        return SegmentWords::tr("segment");
    }
    Q_UNREACHABLE();
}

} // namespace tokenscope::ui
