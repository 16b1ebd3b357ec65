"""Rules about sources: who are they, and how do they know?"""
