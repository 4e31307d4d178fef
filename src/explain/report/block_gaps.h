// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tokenscope::explain {

enum class Block { Item, Other };

/// An empty line before each block of a text, but for an item behind another one of its list.
class BlockGaps
{
public:
    QString before(Block block)
    {
        const bool goesOn = block == Block::Item && m_last == Block::Item;
        m_last = block;
        return goesOn ? QString() : QString(u'\n');
    }

private:
    Block m_last = Block::Other;
};

} // namespace tokenscope::explain
