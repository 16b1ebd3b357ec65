"""Rules about attribution: who says so?"""
