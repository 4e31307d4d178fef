// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <bitset>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace tokenscope::endpoint {

/// Hides a secret that a peer sends back: as it is or escaped (JSON, percent, entities), split by blanks, line breaks,
/// quotes and the like, in other letter case or fullwidth letters, backwards, turned by 13, in hexadecimal, as a list
/// of its bytes, in base64 and base32 of either alphabet wherever it begins, base64 also twice; also pieces of it of 12
/// characters or more. Made and used in time linear in secret and text:
/// off the window's thread.
class SecretMask
{
public:
    /// The secret is ASCII. One with fewer than 8 characters hides nothing: it may be part of any word.
    explicit SecretMask(const QByteArray &secret, const QByteArray &shown);

    /// The text with `shown` in place of each passage.
    QByteArray masked(QByteArray text) const;

private:
    static constexpr std::size_t filterBits = 1 << 20;
    enum class Tags { AreText, ArePassedOver };

    QByteArray maskedReading(QByteArray source, Tags tags) const;

    void addForm(std::string_view form);
    bool isKept(char c) const;
    bool isPiece(std::uint64_t hash) const;

    QByteArray m_shown;
    QByteArray m_tail;       ///< what of the secret's end is not compared
    bool m_keepsAll = false; ///< a secret of few letters and digits is compared with all of its characters
    std::size_t m_piece = 0; ///< how many characters that are compared have to be the same; 0: hides nothing
    std::vector<std::uint64_t> m_pieces; ///< hashes, in order
    std::shared_ptr<std::bitset<filterBits>> m_filter;
};

} // namespace tokenscope::endpoint
