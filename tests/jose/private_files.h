// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/jose/private_wrappings.h"

/// Private keys in the forms of files, with numbers that are none: for tests of what must not be shown.
namespace tokenscope::test {

inline QByteArray derLength(qsizetype size)
{
    return QByteArray("\x82", 1) + char(size >> 8) + char(size & 0xFF);
}

inline QByteArray der(char tag, const QByteArray &content)
{
    return tag + derLength(content.size()) + content;
}

/// Not random, and no character of it is base64 of text.
inline QByteArray binary(qsizetype size)
{
    QByteArray all;
    for (qsizetype i = 0; i < size; ++i)
        all += char(0x80 + (i * 37 + i / 7) % 0x7F);
    return all;
}

inline const QByteArray version0("\x02\x01\x00", 3);
inline const QByteArray version1("\x02\x01\x01", 3);

inline QByteArray pkcs1()
{
    return der('\x30', version0 + der('\x02', binary(256)) + der('\x02', binary(256)));
}

inline QByteArray pkcs8()
{
    return der('\x30', version0 + QByteArray("\x30\x0D\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01\x05\x00", 15) +
                           der('\x04', pkcs1()));
}

inline QByteArray sec1()
{
    return der('\x30', version1 + QByteArray("\x04\x20", 2) + binary(32) + binary(300));
}

inline QByteArray encryptedPkcs8()
{
    return der('\x30', der('\x30', QByteArray("\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x05\x0D", 11) + binary(280)) +
                           der('\x04', binary(300)));
}

inline QByteArray pem(const QByteArray &label, const QByteArray &lineEnd, const QByteArray &content)
{
    return "-----BEGIN " + label + "-----" + lineEnd + wrapped(content.toBase64(), lineEnd) + "-----END " + label +
           "-----" + lineEnd;
}

} // namespace tokenscope::test
